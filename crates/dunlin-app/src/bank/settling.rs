//! What a person does with a bank line: settles items with it, leaves it on account, splits it over customers, says that it is no
//! receipt, or takes any of that back.

use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::id::{AccountId, TaskId};
use dunlin_core::ledger::{Named, Part};
use dunlin_core::matching::{Allocation, Candidate};
use dunlin_core::money::Money;
use dunlin_core::policy::{Channel, Tolerance};
use dunlin_core::view::AccountView;
use dunlin_store::{BankLineRow, LineDecision, LineState, Tx, Who};
use jiff::civil::Date;

use super::desk::{Again, BY_PERSON, Booking, Desk};
use super::{find, not_applied};
use crate::app::{App, Setting, new_ids};
use crate::cases::{self, Done, everything, items_of, offers, read_amount};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::run::wording;

/// The step of a task that asks a customer about a difference.
const ASK: &str = "ask-difference";

/// What becomes of a difference between what was paid and what is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Difference {
    /// Forgiven, where it is no more than the policy forgives; else it stays open.
    #[default]
    Forgive,
    /// It stays open, however small.
    Open,
    /// It stays open, and somebody asks the customer.
    Ask,
}

impl Difference {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Difference; 3] = [Difference::Forgive, Difference::Open, Difference::Ask];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Difference::Forgive => "forgive",
            Difference::Open => "open",
            Difference::Ask => "ask",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Difference> {
        Difference::ALL.into_iter().find(|own| own.code() == code)
    }
}

/// Why a line becomes no receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoReceipt {
    /// From another account of the creditor's.
    OwnTransfer,
    /// The bank's interest, or a fee given back.
    Bank,
    /// A tax office or another public body.
    Tax,
    /// A supplier or an insurer.
    Supplier,
    /// A payment that the bank took back; it is recorded at its receipt.
    Returned,
    /// Money paid back to a customer; it is recorded at the credit.
    Refund,
    /// Something else.
    Other,
}

impl NoReceipt {
    /// All of them.
    pub const ALL: [NoReceipt; 7] = [
        NoReceipt::OwnTransfer,
        NoReceipt::Bank,
        NoReceipt::Tax,
        NoReceipt::Supplier,
        NoReceipt::Returned,
        NoReceipt::Refund,
        NoReceipt::Other,
    ];

    /// Those that fit a line, in the order in which they are offered: money out can have gone back to a customer.
    pub fn of(line: &BankLineRow) -> &'static [NoReceipt] {
        if line.amount_minor < 0 {
            const { &[NoReceipt::Returned, NoReceipt::Refund, NoReceipt::OwnTransfer, NoReceipt::Bank, NoReceipt::Other] }
        } else {
            const { &[NoReceipt::OwnTransfer, NoReceipt::Bank, NoReceipt::Tax, NoReceipt::Supplier, NoReceipt::Other] }
        }
    }

    /// The stable word; it stands with the line.
    pub fn code(self) -> &'static str {
        match self {
            NoReceipt::OwnTransfer => "own_transfer",
            NoReceipt::Bank => "bank",
            NoReceipt::Tax => "tax",
            NoReceipt::Supplier => "supplier",
            NoReceipt::Returned => "returned",
            NoReceipt::Refund => "refund",
            NoReceipt::Other => "other",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<NoReceipt> {
        NoReceipt::ALL.into_iter().find(|own| own.code() == code)
    }
}

/// Items that a person settles with a line.
#[derive(Debug, Clone)]
pub struct Settling<'a> {
    /// Number or name of the customer.
    pub customer: &'a str,
    /// Numbers, with the sum as written: money of the line; without, what the item asks for. A credit is used as it is.
    pub items: &'a [(String, Option<String>)],
    /// What becomes of what is short.
    pub difference: Difference,
}

/// What one customer gets of a line.
#[derive(Debug, Clone)]
pub struct Share<'a> {
    /// Number or name of the customer.
    pub customer: &'a str,
    /// The sum as written.
    pub amount: &'a str,
    /// The item that it pays; without, it stays on account.
    pub item: Option<&'a str>,
}

/// Settles items with a line, each with its sum; what is over stays on account.
///
/// # Errors
/// `bank.line_unknown`, `bank.line_applied`; `bank.nothing_ticked` without an item; what the ledger refuses.
pub fn settle(app: &mut App, setting: &Setting, name: &str, input: &Settling<'_>) -> Result<Done, AppError> {
    let (who, today) = (app.who(format!("bank line {name} settled")), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let line = waiting(tx, setting, name)?;
        let account = customers::find(tx, setting, input.customer)?;
        let mut desk = Desk::new(tx, setting, &who);
        if input.difference != Difference::Forgive {
            desk.rules.tolerance = Tolerance::default();
        }
        let candidate = chosen(&mut desk, &line, account, input.items)?;
        let mut done = desk.apply(&line, &candidate)?;
        if input.difference == Difference::Ask {
            done.extend(ask(tx, setting, &who, account, today)?);
        }
        Ok(done)
    })
}

/// What a person ticked, as a reading; it keeps the reasons of the one that was suggested where it is the same.
fn chosen(
    desk: &mut Desk<'_, '_>,
    line: &BankLineRow,
    account: AccountId,
    items: &[(String, Option<String>)],
) -> Result<Candidate, AppError> {
    let view = desk.tx.customer_view(account, &everything())?;
    let received = Money { minor: line.amount_minor, currency: line.currency };
    let (mut credits, mut wanted) = (Vec::new(), Vec::new());
    for (number, amount) in items {
        for id in items_of(desk.tx, desk.setting, &view, number)? {
            let credit = view.items.iter().find(|item| item.id == id && item.open_minor < 0);
            if let Some(credit) = credit {
                credits.push(Allocation { item: id, amount_minor: credit.open_minor, discount_minor: 0 });
                continue;
            }
            let amount = amount.as_deref().map(|text| read_amount(desk.setting, text, Some(line.currency.code())));
            wanted.push((id, amount.transpose()?.map(|money| money.minor)));
        }
    }
    if wanted.is_empty() {
        let message = format!("nothing is ticked for bank line {}", line.name);
        return Err(AppError::new(Failure::Usage, "bank.nothing_ticked", message)
            .hint("tick what the money is for, or leave it on the customer's account"));
    }
    let offers = offers(desk.tx, &view, &desk.rules)?;
    let parts = Part::wanted(&view, &wanted, received, line.value_on, &offers, &desk.rules.tolerance)?;
    let part = |part: Part| Allocation {
        item: part.item,
        amount_minor: part.amount_minor,
        discount_minor: part.discount_minor,
    };
    let allocation: Vec<Allocation> = parts.into_iter().map(part).chain(credits).collect();
    let same = |known: &Candidate| {
        let in_order = |allocation: &[Allocation]| {
            let mut parts: Vec<_> = allocation.iter().map(|it| (it.item, it.amount_minor, it.discount_minor)).collect();
            parts.sort_unstable();
            parts
        };
        known.account == account && in_order(&known.allocation) == in_order(&allocation)
    };
    let kept = desk.tx.suggestions_of(line.id)?.into_iter().map(|kept| kept.candidate).find(same);
    Ok(kept.unwrap_or(Candidate { account, allocation, rest_minor: 0, confidence: 100, why: Vec::new() }))
}

/// Somebody is to ask the customer what a difference is about.
fn ask(tx: &mut Tx<'_>, setting: &Setting, who: &Who, account: AccountId, today: Date) -> Result<Done, AppError> {
    let customer = tx.customer(account)?.account.number;
    let task = Task {
        id: TaskId::next(&mut new_ids()),
        account,
        number: format!("T-{today}-{customer}-{ASK}"),
        step: ASK.to_string(),
        channel: Channel::Phone,
        role: "collector".to_string(),
        due_on: today,
    };
    cases::commit(tx, setting, who, account, vec![Change::Task(TaskChange::Created(task))])
}

/// Leaves a line's money on a customer's account; it settles nothing yet.
///
/// # Errors
/// `bank.line_unknown`, `bank.line_applied`, `customer.unknown`.
pub fn on_account(app: &mut App, setting: &Setting, name: &str, customer: &str) -> Result<Done, AppError> {
    let who = app.who(format!("bank line {name} on account"));
    app.store.transaction(|tx| {
        let line = waiting(tx, setting, name)?;
        let account = customers::find(tx, setting, customer)?;
        let view = tx.customer_view(account, &everything())?;
        let named = Named::Parts(Vec::new());
        Desk::new(tx, setting, &who).book(&line, Booking { view, named, confidence: 100, why: BY_PERSON.to_string() })
    })
}

/// The value of an error that says which share it is about.
pub const SHARE: &str = "share";

/// Splits a line over several customers, each with its sum: a receipt for each.
///
/// # Errors
/// What is wrong with one share has its place among them as the value [`SHARE`], counted from 1.
/// `bank.line_unknown`, `bank.line_applied`; `bank.split_does_not_tie` when the sums are not the line's; what the ledger refuses.
pub fn split(app: &mut App, setting: &Setting, name: &str, shares: &[Share<'_>]) -> Result<Done, AppError> {
    let who = app.who(format!("bank line {name} split"));
    app.store.transaction(|tx| {
        let line = waiting(tx, setting, name)?;
        let mut amounts = Vec::new();
        for (place, share) in (1_i64..).zip(shares) {
            let read = read_amount(setting, share.amount, Some(line.currency.code()));
            amounts.push(read.map_err(|error| error.with(SHARE, place))?.minor);
        }
        let sum: i64 = amounts.iter().sum();
        if sum != line.amount_minor {
            let of_line = |minor| Money { minor, currency: line.currency };
            let (sum, whole) = (of_line(sum), of_line(line.amount_minor));
            let message = format!("the shares come to {}, the line is {}", wording::money(sum), wording::money(whole));
            return Err(AppError::new(Failure::Usage, "bank.split_does_not_tie", message)
                .with("sum", sum)
                .with("line", whole)
                .hint("each customer's share is to be named, and together they are the line"));
        }
        let mut accounts = Vec::new();
        for (place, share) in (1_i64..).zip(shares) {
            let found = customers::find(tx, setting, share.customer);
            accounts.push(found.map_err(|error| error.with(SHARE, place))?);
        }
        let first = accounts.first().copied();
        let mut desk = Desk::new(tx, setting, &who);
        let why = BY_PERSON.to_string();
        desk.decide(&line, &LineDecision { state: LineState::Applied, account: first, confidence: 100, why })?;
        let mut done: Option<Done> = None;
        for (((place, share), amount_minor), account) in (1_i64..).zip(shares).zip(amounts).zip(accounts) {
            let view = desk.tx.customer_view(account, &everything())?;
            let named = named(desk.tx, setting, &view, share.item).map_err(|error| error.with(SHARE, place))?;
            let received = desk.receive(&line, amount_minor, &view, named)?;
            match &mut done {
                None => done = Some(received),
                Some(done) => done.extend(received),
            }
        }
        done.ok_or_else(|| AppError::new(Failure::Usage, "bank.nothing_ticked", "no customer is named"))
    })
}

fn named(tx: &mut Tx<'_>, setting: &Setting, view: &AccountView, item: Option<&str>) -> Result<Named, AppError> {
    match item {
        None => Ok(Named::Parts(Vec::new())),
        Some(number) => Ok(Named::Items(items_of(tx, setting, view, number)?)),
    }
}

/// Says that a line is no customer's money.
///
/// # Errors
/// `bank.line_unknown`, `bank.line_applied`.
pub fn ignore(app: &mut App, setting: &Setting, name: &str, reason: NoReceipt) -> Result<(), AppError> {
    let who = app.who(format!("bank line {name}: {}", reason.code()));
    app.store.transaction(|tx| {
        let line = waiting(tx, setting, name)?;
        let why = reason.code().to_string();
        let decision = LineDecision { state: LineState::Ignored, account: None, confidence: 0, why };
        Desk::new(tx, setting, &who).decide(&line, &decision)?;
        Ok(tx.log_bank_line(&who, setting.creditor.id, "bank.line_ignored", &line)?)
    })
}

/// A line that was left aside can be taken up, unless it is money out that was never to wait.
pub fn can_take_up(line: &BankLineRow) -> bool {
    line.state == LineState::Ignored && (line.amount_minor > 0 || line.is_reversal)
}

/// Takes a line up that was said to be no receipt: it waits as it did.
///
/// # Errors
/// `bank.line_unknown`; `bank.line_not_ignored` for one that nobody left aside.
pub fn take_up(app: &mut App, setting: &Setting, name: &str) -> Result<(), AppError> {
    let who = app.who(format!("bank line {name} taken up"));
    app.store.transaction(|tx| {
        let line = find(tx, setting, name)?;
        if !can_take_up(&line) {
            let message = format!("bank line {name} does not wait, and nobody left it aside");
            return Err(AppError::new(Failure::Refused, "bank.line_not_ignored", message));
        }
        Desk::new(tx, setting, &who).wait_again(&line)?;
        Ok(tx.log_bank_line(&who, setting.creditor.id, "bank.line_taken_up", &line)?)
    })
}

/// Takes back what was just done with a line: every figure is as before, and it waits with the readings that it had.
///
/// # Errors
/// `bank.line_unknown`; `bank.line_not_applied`; `receipt.used_on` when its money on account was used since.
pub fn undo(app: &mut App, setting: &Setting, name: &str) -> Result<Done, AppError> {
    let (who, today) = (app.who(format!("bank line {name} undone")), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let line = find(tx, setting, name)?;
        Desk::new(tx, setting, &who).take_off(&line, today, Again::Proposed)
    })
}

/// A line of that name that is not applied yet.
fn waiting(tx: &mut Tx<'_>, setting: &Setting, name: &str) -> Result<BankLineRow, AppError> {
    let line = find(tx, setting, name)?;
    not_applied(&line)?;
    Ok(line)
}
