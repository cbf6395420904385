//! What changes an item without money coming in: a credit is used or paid back, a debt written off, a charge waived.

use dunlin_core::change::{Change, ItemChange};
use dunlin_core::code::Refusal;
use dunlin_core::id::{AccountId, IdSource, ItemId};
use dunlin_core::ledger::{self, Adjustment};
use dunlin_core::money::{Money, Rounding};
use dunlin_core::policy::Intent;
use dunlin_store::Tx;
use jiff::civil::Date;

use super::{Done, commit, everything, item_detail, items_of, named_details, not_empty, only_part, read_amount};
use crate::app::{App, Setting, new_ids};
use crate::error::{AppError, Failure};

/// What is given up, paid back or owed again, as a person says it.
#[derive(Debug, Clone)]
pub struct AdjustmentInput<'a> {
    /// The item's number.
    pub number: &'a str,
    /// The amount as written; all of it when left out.
    pub amount: Option<&'a str>,
    /// The day from which it counts; today when left out.
    pub on: Option<Date>,
    /// In a person's words.
    pub reason: &'a str,
    /// Who said yes, above what one person may give up alone.
    pub approved_by: Option<&'a str>,
}

/// Uses a credit note or money on account for invoices of the same customer; without a name, by the policy's order.
pub fn use_credit(app: &mut App, setting: &Setting, number: &str, items: &[String]) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(format!("credit {number} used")), new_ids());
    let serving = setting.receipt_rules().serving;
    app.store.transaction(|tx| {
        let (account, detail) = item_detail(tx, setting, number)?;
        let view = tx.account_view(account, &everything())?;
        let mut wanted: Vec<ItemId> = Vec::new();
        for item in items {
            wanted.extend(items_of(tx, setting, &view, item)?);
        }
        let changes = ledger::net(&view, detail.item.id, &wanted, serving, (today, &who.actor), &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}

/// Takes back what became of a credit: what it settled is owed again, and what was paid back is open again.
pub fn cancel_credit(app: &mut App, setting: &Setting, number: &str, reason: &str) -> Result<Done, AppError> {
    not_empty("reason", reason)?;
    let (who, mut ids) = (app.who(reason), new_ids());
    app.store.transaction(|tx| {
        let (account, detail) = item_detail(tx, setting, number)?;
        if !detail.item.kind.is_credit() {
            return Err(Refusal::NotACredit { item: number.to_string() }.into());
        }
        let booked = tx.credit_entries(account, detail.item.id)?;
        let changes = ledger::take_back_credit(&booked, reason, &who.actor, &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}

/// What a person gives up, pays back, or wants again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Giving {
    WriteOff,
    Waive,
    Refund,
    Reinstate,
}

/// What is written in the same transaction when a second person said yes.
pub(crate) type Consent<'a> = &'a dyn Fn(&mut Tx<'_>) -> Result<(), AppError>;

/// Pays a credit back to the customer.
///
/// # Errors
/// `approval.needed` above the policy's limit; `approvals` asks for the yes.
pub fn refund(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, Giving::Refund, input, None)
}

/// Gives up a debt, or a part of it, because it will not come; above the policy's `write_off_limit` only with who approved it.
///
/// # Errors
/// `approval.needed` above the policy's limit; `approvals` asks for the yes.
pub fn write_off(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, Giving::WriteOff, input, None)
}

/// Gives up a charge, or a part of it, as a favour.
///
/// # Errors
/// `approval.needed` above the policy's limit; `approvals` asks for the yes.
pub fn waive(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, Giving::Waive, input, None)
}

/// What was written off or waived is owed again.
pub fn reinstate(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, Giving::Reinstate, input, None)
}

/// Does it; with a consent also above the limits, and the consent is noted in the same transaction.
pub(crate) fn adjust(
    app: &mut App,
    setting: &Setting,
    giving: Giving,
    input: &AdjustmentInput<'_>,
    consent: Option<Consent<'_>>,
) -> Result<Done, AppError> {
    let on = day_of(app, setting, input)?;
    let (who, mut ids) = (app.who(reason_of(input)), new_ids());
    app.store.transaction(|tx| {
        let decided = decide(tx, setting, (giving, input), (on, &who.actor), &mut ids)?;
        match (consent, decided.intent) {
            (Some(note), _) => note(tx)?,
            (None, Some(intent)) if setting.policy.approval.needs_second(&intent) => return Err(needed()),
            (None, _) => {}
        }
        commit(tx, setting, &who, decided.account, decided.changes)
    })
}

/// What it comes to: the amount of the entry, and what a limit judges. Nothing is written.
pub(crate) fn weigh(
    app: &mut App,
    setting: &Setting,
    giving: Giving,
    input: &AdjustmentInput<'_>,
) -> Result<(Money, Option<Intent>), AppError> {
    let on = day_of(app, setting, input)?;
    let (actor, mut ids) = (app.actor.clone(), new_ids());
    app.store.read(|tx| {
        let decided = decide(tx, setting, (giving, input), (on, &actor), &mut ids)?;
        Ok((decided.amount, decided.intent))
    })
}

/// A limit stands against doing it alone.
pub(crate) fn needed() -> AppError {
    let message = "by the policy a second person has to say yes to this";
    AppError::new(Failure::Refused, "approval.needed", message).hint("ask for it; it waits under approvals until then")
}

/// What a rule made of an adjustment.
struct Decided {
    account: AccountId,
    changes: Vec<Change>,
    amount: Money,
    intent: Option<Intent>,
}

fn decide(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (giving, input): (Giving, &AdjustmentInput<'_>),
    (on, actor): (Date, &str),
    ids: &mut dyn IdSource,
) -> Result<Decided, AppError> {
    let details = named_details(tx, setting, input.number)?;
    only_part(input.number, &details)?;
    let (account, detail) = item_detail(tx, setting, input.number)?;
    let currency = detail.item.currency;
    let amount = input.amount.map(|text| read_amount(setting, text, Some(currency.code())));
    let amount_minor = amount.transpose()?.map(|money| money.minor);
    let view = tx.account_view(account, &everything())?;
    let source = actor.to_string();
    let what = Adjustment { item: detail.item.id, amount_minor, on, reason: reason_of(input), source };
    let (before, given_up_on) = ledger::given_up(detail.entries.iter().map(|line| &line.entry), detail.item.issued_on);
    let changes = match giving {
        Giving::Refund => ledger::refund(&view, &what, ids)?,
        Giving::Waive => ledger::waive(&view, &what, ids)?,
        Giving::WriteOff => {
            let limit = setting.policy.write_off_limit.filter(|_| input.approved_by.is_none());
            let limit = limit.and_then(|limit| limit.to_minor(currency.digits(), Rounding::Truncate));
            ledger::write_off(&view, &what, before, limit.map(|(minor, _)| minor), ids)?
        }
        Giving::Reinstate => {
            let given_up = Money { minor: before, currency };
            ledger::reinstate(&view, &detail.item.number, given_up, given_up_on, &what, ids)?
        }
    };
    let minor = changes.iter().map(booked_minor).fold(0, i64::saturating_add).saturating_abs();
    let money = |minor| Money { minor, currency };
    let together = money(minor.saturating_add(before.max(0)));
    let intent = match giving {
        Giving::WriteOff => Some(Intent::WriteOff(together)),
        Giving::Waive => Some(Intent::Waive(together)),
        Giving::Refund => Some(Intent::Refund(money(minor))),
        Giving::Reinstate => None,
    };
    Ok(Decided { account, changes, amount: money(minor), intent })
}

fn booked_minor(change: &Change) -> i64 {
    match change {
        Change::Item(ItemChange::Booked { entry, .. }) => entry.amount_minor,
        _ => 0,
    }
}

fn day_of(app: &App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Date, AppError> {
    let on = input.on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    not_empty("reason", input.reason)?;
    input.approved_by.map_or(Ok(()), |name| not_empty("approved-by", name))?;
    super::may_book(app, setting, on)?;
    Ok(on)
}

fn reason_of(input: &AdjustmentInput<'_>) -> String {
    match input.approved_by {
        None => input.reason.to_string(),
        Some(name) => format!("{} (approved by {name})", input.reason.trim_end_matches('.')),
    }
}
