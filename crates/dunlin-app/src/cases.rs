//! What people record about a customer: receipts, credits, write-offs, holds, disputes, promises, conversations, tasks done.
//!
//! Each is one command: find the account, load its view, let the rule decide, commit. What drives the next run is the
//! facts, so nothing here touches a run.

use dunlin_core::account::Circumstance;
use dunlin_core::change::{Call, CallChange, Change, HoldChange, ItemChange};
use dunlin_core::code::Refusal;
use dunlin_core::conversation::{Unpaid, Via, days_fit};
use dunlin_core::discount::Offer;
use dunlin_core::id::{AccountId, CallId, HoldId, IdSource, ItemId};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::Item;
use dunlin_core::ledger;
use dunlin_core::money::{Currency, Money};
use dunlin_core::outcome::Outcome;
use dunlin_core::policy::ReceiptRules;
use dunlin_core::standing::is_met;
use dunlin_core::view::{AccountView, Hold, HoldKind, LiftRule};
use dunlin_store::{AsOf, HoldLine, ItemDetail, ItemRef, Tx, Who};
use jiff::civil::Date;

use crate::app::{App, Setting, new_ids};
use crate::credit::trials;
use crate::customers;
use crate::error::{AppError, Failure};
use crate::standing;

mod adjustments;
mod confirmation;
mod disputes;
mod given;
mod item_pause;
mod late_terms;
mod notes;
mod pay_dates;
mod plans;
mod promises;
mod receipts;
mod script;
pub(crate) mod talk;
mod tasks;
mod undo;
mod why;

pub use adjustments::{AdjustmentInput, cancel_credit, refund, reinstate, use_credit, waive, write_off};
pub(crate) use adjustments::{Consent, Giving, adjust, needed, weigh};
pub use confirmation::{
    can_be_confirmed, confirm_call, confirmation, is_confirmed, last_reached, withdraw_confirmation,
};
pub(crate) use disputes::dispute_added;
pub use disputes::{
    DISPUTE_REASONS, DisputeEnd, DisputeInput, add_dispute, close_dispute, dispute_states, disputes, end_dispute,
    known_state,
};
pub use given::{CaseInput, CaseOf, give_case, given_cases, take_case_back};
pub(crate) use given::{follow_name, given};
pub(crate) use item_pause::paused;
pub use item_pause::{ItemPause, item_pause, lift_item_pause, pause_item};
pub use late_terms::{LateTermsInput, agree, set_class, set_kind, state_terms};
pub use notes::{ContactAct, ContactInput, NoteAct, add_contact, add_note, change_contact, change_note, contact_label};
pub use pay_dates::{CallPromise, PromiseOffer, offer_of, promise_of_call, promise_offer};
pub use plans::{
    Drafted, GRACE_DAYS, LeftOutItem, MISSED_PARTS, Offered, PartsInput, PlanInput, Signed, agree_plan, agreement_pdf,
    cancel_plan, draft_plan, frozen_agreement, offer_plan, plan, plans, plans_of,
};
pub(crate) use promises::promise_added;
pub use promises::{PromiseInput, add_promise, withdraw_newest, withdraw_promise};
pub use receipts::{
    ReceiptInput, ReceiptName, add_receipt, cancel, cancel_recorded, receipt, receipt_names, receipts, recorded,
    return_receipt, unapply,
};
pub use script::{TaskScript, task_script};
pub use talk::{CameOf, TalkInput, log_talk, strike_call};
pub use tasks::{Waiting, assign_task, finish_task, snooze_task, tasks, waiting};
pub use undo::{needed_to_undo, undo};
pub use why::check_reason;

pub(crate) use notes::note_text;
pub(crate) use tasks::{assigned, done, open_task, put_off};
pub(crate) use undo::take_back;

/// What was done: the changes, with the customer they belong to.
#[derive(Debug, Clone)]
pub struct Done {
    /// Customer number.
    pub customer: String,
    /// The account's version that this commit made: by it, it can be taken back.
    pub version: i64,
    /// What came to be.
    pub changes: Vec<Change>,
    /// The money of the items that the changes speak of and do not say themselves.
    pub currencies: Vec<(ItemId, Currency)>,
}

impl Done {
    /// Whether `undo` can take all of it back: only then it is offered. It takes back what stands in the log of one account.
    pub fn can_be_undone(&self) -> bool {
        let mut accounts = self.changes.iter().map(Change::account);
        let one = accounts.next();
        accounts.all(|account| Some(account) == one) && self.changes.iter().all(Change::can_be_taken_back)
    }

    /// Together with what came after it.
    pub(crate) fn extend(&mut self, later: Done) {
        self.changes.extend(later.changes);
        self.currencies.extend(later.currencies);
    }
}

/// A live book books nothing for a day to come.
pub(crate) fn may_book(app: &App, setting: &Setting, on: Date) -> Result<(), AppError> {
    Ok(ledger::may_book(setting.creditor.live, on, app.clock.today(&setting.creditor.timezone))?)
}

/// All facts, whatever their date: what is open now.
pub(crate) fn everything() -> AsOf {
    AsOf::day(Date::MAX)
}

pub(crate) fn free_number(tx: &mut Tx<'_>, setting: &Setting, stem: &str) -> Result<String, AppError> {
    let mut count = 1;
    loop {
        let number = format!("{stem}-{count}");
        if tx.find_item(setting.creditor.id, &number)?.is_none() {
            return Ok(number);
        }
        count += 1;
    }
}

/// The early-payment discounts that a customer's open items offer.
pub(crate) fn offers(
    tx: &mut Tx<'_>,
    view: &AccountView,
    rules: &ReceiptRules,
) -> Result<Vec<(ItemId, Offer)>, AppError> {
    let offer = |(item, terms, issued_on): (ItemId, String, Date)| {
        Some((item, Offer::of_item(Some(&terms), issued_on, rules.discount_grace_days)?))
    };
    let mut offers = Vec::new();
    for account in view.members.iter().copied().chain([view.account]) {
        offers.extend(tx.open_terms(account)?.into_iter().filter_map(offer));
    }
    Ok(offers)
}

pub(crate) fn find_item_of(
    tx: &mut Tx<'_>,
    setting: &Setting,
    customer: AccountId,
    number: &str,
) -> Result<ItemRef, AppError> {
    let found = tx.find_item(setting.creditor.id, number)?;
    let own = match found {
        Some(item) if item.account == customer || tx.head_of(item.account, &everything())? == customer => Some(item),
        _ => None,
    };
    own.ok_or_else(|| {
        AppError::not_found("item.unknown", format!("the customer has no invoice \"{number}\""))
            .hint("dunlin customer show CUSTOMER lists the open ones")
    })
}

/// The items that a number names, as they are open: the one, or the parts of the document, oldest due first. An item that is
/// settled stands for itself.
pub(crate) fn items_of(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &AccountView,
    number: &str,
) -> Result<Vec<ItemId>, AppError> {
    let open: Vec<ItemId> = view.named(number).into_iter().map(|item| item.id).collect();
    if open.is_empty() { Ok(vec![find_item_of(tx, setting, view.account, number)?.item]) } else { Ok(open) }
}

pub(crate) fn read_amount(setting: &Setting, text: &str, currency: Option<&str>) -> Result<Money, AppError> {
    let usage = |code, message: String, hint| AppError::new(Failure::Usage, code, message).hint(hint);
    let currency = match currency {
        None => setting.creditor.currency,
        Some(code) => Currency::find(code).ok_or_else(|| {
            usage("currency.unknown", format!("\"{code}\" is no currency"), "three letters, for example EUR")
        })?,
    };
    let exact = dunlin_core::money::Decimal::parse(text);
    let minor = exact.and_then(|value| value.to_minor(currency.digits(), dunlin_core::money::Rounding::HalfUp));
    let Some((minor, false)) = minor else {
        let message = format!("\"{text}\" is no amount in {currency}");
        let example = if currency.digits() == 0 { "for example 1200" } else { "for example 1200.50" };
        return Err(usage("amount.unreadable", message, example));
    };
    let money = Money { minor, currency };
    if !money.is_acceptable() {
        let most = format!("at most {}", Money { minor: Money::MINOR_MAX, currency }.to_decimal());
        return Err(usage("amount.too_large", format!("{text} {currency} is more than can be taken"), &most));
    }
    Ok(money)
}

/// The currency named, else the only one in which the customer has open items; else the creditor's, as `None`.
fn currency_of(view: &AccountView, named: Option<&str>) -> Option<String> {
    let own = view.items.first().map(|item| item.currency);
    let one = own.filter(|own| view.items.iter().all(|item| item.currency == *own));
    named.map(str::to_string).or_else(|| one.map(|own| own.code().to_string()))
}

/// A hold as a person places it.
#[derive(Debug, Clone)]
pub struct HoldInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// What must not happen.
    pub kind: HoldKind,
    /// First day; today when left out.
    pub from: Option<Date>,
    /// Last day; open when left out.
    pub until: Option<Date>,
    /// Why.
    pub reason: &'a str,
    /// By what it ends by itself.
    pub lifts: LiftRule,
    /// For a pause: what makes that nobody may simply go on asking.
    pub because: Option<Circumstance>,
}

/// Places a hold.
///
/// # Errors
/// `customer.unknown`; `text.empty` without a reason; `hold.exists`; `interval.ends_before_it_begins`; `hold.because` for anything but a
/// pause; `hold.rule_met` when it would end
/// by its rule at once.
pub fn add_hold(app: &mut App, setting: &Setting, input: &HoldInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(input.reason), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let placed = placed(tx, account, input, today, &mut ids)?;
        if let Change::Hold(HoldChange::Placed(hold)) = &placed
            && hold.from_on <= today
            && is_met(hold, &tx.customer_view(account, &AsOf::day(today))?, today)
        {
            let message = "what this hold waits for is so already, so it would end at once";
            return Err(AppError::new(Failure::Refused, "hold.rule_met", message)
                .hint("choose another rule, or none: then a person lifts it"));
        }
        commit(tx, setting, &who, account, vec![placed])
    })
}

/// The hold, unless there is one of its kind on one of its days. It is an exception, so it has a reason (R3.1).
pub(crate) fn placed(
    tx: &mut Tx<'_>,
    account: AccountId,
    input: &HoldInput<'_>,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Change, AppError> {
    not_empty("reason", input.reason)?;
    if input.because.is_some() && input.kind != HoldKind::Pause {
        let message = "only a pause can be because of what befell the customer";
        return Err(AppError::new(Failure::Usage, "hold.because", message).hint("--kind pause"));
    }
    let from_on = input.from.unwrap_or(today);
    let is_same = |line: &HoldLine| line.hold.kind == input.kind && line.hold.item.is_none();
    let numbers = customers::numbers(tx, account)?;
    free_days(tx, &numbers, (from_on, input.until), is_same)?;
    let (id, reason) = (HoldId::next(ids), input.reason.to_string());
    let (kind, until_on, lifts) = (input.kind, input.until, input.lifts);
    let hold =
        Hold { id, account, kind, from_on, until_on, reason, lifts, item: None, promise: None, because: input.because };
    Ok(Change::Hold(HoldChange::Placed(hold)))
}

/// There is none of some holds of accounts on a span of days, open at its end where it has none.
fn free_days(
    tx: &mut Tx<'_>,
    accounts: &[AccountId],
    (from_on, until_on): (Date, Option<Date>),
    is_same: impl Fn(&HoldLine) -> bool,
) -> Result<(), AppError> {
    if until_on.is_some_and(|until| until < from_on) {
        return Err(Refusal::EndsBeforeItBegins.into());
    }
    let overlaps = |line: &HoldLine| {
        is_same(line)
            && line.until_on().is_none_or(|until| until >= from_on)
            && until_on.is_none_or(|until| line.hold.from_on <= until)
    };
    for account in accounts {
        if tx.holds(*account)?.iter().any(overlaps) {
            return Err(Refusal::HoldExists.into());
        }
    }
    Ok(())
}

/// The ends of some holds of an account that are in force on a day or later: each holds until the day before.
fn lifts(
    tx: &mut Tx<'_>,
    account: AccountId,
    (day, reason): (Date, &str),
    is_meant: impl Fn(&HoldLine) -> bool,
) -> Result<Vec<Change>, AppError> {
    let in_force = |line: &HoldLine| {
        is_meant(line) && line.lifted_until_on.is_none() && line.until_on().is_none_or(|until| until >= day)
    };
    let until_on = day.yesterday().unwrap_or(day);
    tx.holds(account)?.into_iter().filter(in_force).map(|line| lifted_by_hand(&line.hold, until_on, reason)).collect()
}

/// One hold of an account is no longer in force from a day on, if it was.
pub(crate) fn hold_lifted(
    tx: &mut Tx<'_>,
    account: AccountId,
    hold: HoldId,
    (day, reason): (Date, &str),
) -> Result<Vec<Change>, AppError> {
    lifts(tx, account, (day, reason), |line| line.hold.id == hold)
}

/// Lifts a hold: from the day on it is no longer in force. The next run shows what would go out; nothing is sent by this.
///
/// # Errors
/// `customer.unknown`; `hold.none`; `text.empty` without a reason, where the policy had begun it.
pub fn lift_hold(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    kind: HoldKind,
    from: Option<Date>,
    reason: &str,
) -> Result<Done, AppError> {
    let day = from.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let who = app.who(reason);
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let mut lifted = Vec::new();
        for number in customers::numbers(tx, account)? {
            let is_meant = |line: &HoldLine| line.hold.kind == kind && line.hold.item.is_none();
            lifted.extend(lifts(tx, number, (day, reason), is_meant)?);
        }
        // A pause of a number that is seen under this one is written, and taken back, where it stands.
        let account = lifted.first().map(Change::account).ok_or(Refusal::NoHold)?;
        commit(tx, setting, &who, account, lifted)
    })
}

/// A person lifts a hold. Of what the policy had begun that is an exception, so it has a reason (R3.1).
fn lifted_by_hand(hold: &Hold, until_on: Date, reason: &str) -> Result<Change, AppError> {
    let overrules = hold.is_of_policy();
    if overrules {
        not_empty("reason", reason)?;
    }
    let reason = if reason.trim().is_empty() { "lifted" } else { reason }.to_string();
    let (hold, account) = (hold.id, hold.account);
    Ok(Change::Hold(HoldChange::Lifted { account, hold, until_on, reason, by_rule: false, overrules }))
}

pub(crate) fn not_empty(flag: &str, text: &str) -> Result<(), AppError> {
    if text.trim().is_empty() {
        let message = format!("--{flag} is empty");
        return Err(AppError::new(Failure::Usage, "text.empty", message).hint("say it in a few words"));
    }
    Ok(())
}

/// It is said why; `what` is what happens without a word: `the plan ends`.
pub(crate) fn said_why(what: &str, reason: &str) -> Result<(), AppError> {
    if reason.trim().is_empty() {
        let message = format!("it is not said why {what}");
        return Err(AppError::new(Failure::Usage, "text.empty", message).hint("say it in a few words: --reason \"…\""));
    }
    Ok(())
}

/// Writes what a person did, with what becomes of holds by it.
pub(crate) fn commit(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &dunlin_store::Who,
    account: AccountId,
    changes: Vec<Change>,
) -> Result<Done, AppError> {
    let done = booked(tx, setting, who, account, changes)?;
    followed(tx, setting, who, account, done)
}

/// What was done, with what becomes of holds by it.
fn followed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &dunlin_store::Who,
    account: AccountId,
    mut done: Done,
) -> Result<Done, AppError> {
    done.changes.extend(standing::follow(tx, setting, who, account, &done.changes)?);
    done.changes.extend(trials::follow(tx, setting, who, &done.changes)?);
    Ok(done)
}

/// Writes a part of what a person did: holds are judged when all of it is there, see [`followed`].
fn booked(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &dunlin_store::Who,
    account: AccountId,
    changes: Vec<Change>,
) -> Result<Done, AppError> {
    tx.commit(who, setting.creditor.id, &changes)?;
    let version = tx.customer(account)?.version;
    let of = |change: &Change| Some(ItemRef { account: change.account(), item: change.item()? });
    let mut items: Vec<ItemRef> = changes.iter().filter_map(of).collect();
    items.dedup();
    let currencies = items.into_iter().map(|item| Ok((item.item, tx.item_detail(item)?.item.currency)));
    let currencies = currencies.collect::<Result<Vec<_>, AppError>>()?;
    let customer = tx.customer(account)?.account.number;
    Ok(Done { customer, version, changes, currencies })
}

fn is_disputed(detail: &ItemDetail) -> bool {
    detail.disputes.iter().any(|line| line.closed_on.is_none())
}

/// The item that a number names, or all parts of the document.
fn named_details(tx: &mut Tx<'_>, setting: &Setting, number: &str) -> Result<Vec<ItemDetail>, AppError> {
    let (_, detail) = item_detail(tx, setting, number)?;
    Ok(if detail.item.number == number { vec![detail] } else { parts_of(tx, setting, &detail.item)? })
}

/// The parts of an item's document, by due date; none of an item that is no part.
pub(crate) fn parts_of(tx: &mut Tx<'_>, setting: &Setting, item: &Item) -> Result<Vec<ItemDetail>, AppError> {
    let Some(Instalment { of, .. }) = item.instalment else { return Ok(Vec::new()) };
    let part = |part| Ok(item_detail(tx, setting, &Instalment { part, of }.number(item.document()))?.1);
    (1..=of).map(part).collect()
}

/// What is said of one item cannot be said of a document in parts.
fn only_part(number: &str, details: &[ItemDetail]) -> Result<(), AppError> {
    if details.len() < 2 {
        return Ok(());
    }
    let message = format!("{number} is to be paid in {} parts, each an item of its own", details.len());
    Err(AppError::new(Failure::Usage, "invoice.in_parts", message)
        .hint(format!("name the part: {number}/1 to {number}/{}", details.len())))
}

pub(crate) fn item_detail(
    tx: &mut Tx<'_>,
    setting: &Setting,
    number: &str,
) -> Result<(AccountId, ItemDetail), AppError> {
    let item = tx.find_item(setting.creditor.id, number)?.ok_or_else(|| {
        AppError::not_found("item.unknown", format!("there is no invoice \"{number}\""))
            .hint("dunlin customer show CUSTOMER lists the open ones")
    })?;
    Ok((item.account, tx.item_detail(item)?))
}

/// A conversation, or a try at one, as a person logs it.
#[derive(Debug, Clone)]
pub struct CallInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The item it was about, if one.
    pub item: Option<&'a str>,
    /// The day; today when left out.
    pub on: Option<Date>,
    /// `reached`, `no_answer`, `left_message`, `arrived`, `pay_date` or `already_sent`; of a visit also `paid`, `refused`, `moved` or `closed`.
    pub outcome: &'a str,
    /// With whom.
    pub with: Option<&'a str>,
    /// What was said; no letter prints it.
    pub note: &'a str,
    /// What was agreed, as the letter that confirms the conversation prints it.
    pub agreed: &'a str,
    /// The pay date they named.
    pub pay_on: Option<Date>,
    /// How it was held.
    pub via: Via,
    /// Why they have not paid, if they said.
    pub unpaid: Option<Unpaid>,
}

/// Logs a conversation (R3.4), and ends the calls or visits that waited for one; about a late item, the policy confirms it by letter (R1.5).
///
/// # Errors
/// `customer.unknown`, `item.unknown`; `date.in_future` for a day to come, `call.pay_day` for a day to pay before the conversation;
/// `call.outcome` for what only comes of a visit, `fact.unknown` for another word.
pub fn log_call(app: &mut App, setting: &Setting, input: &CallInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who("call log");
    app.store.transaction(|tx| call_logged(tx, setting, (&who, today), input))
}

/// The call as one commit, in a transaction that has found out that it may be logged.
pub(crate) fn call_logged(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    input: &CallInput<'_>,
) -> Result<Done, AppError> {
    let on = input.on.unwrap_or(today);
    days_fit(on, input.pay_on, today)?;
    let outcome =
        Outcome::find(input.outcome).ok_or_else(|| unknown_outcome(input.outcome, &Outcome::ALL.map(Outcome::code)))?;
    outcome.fits(input.via)?;
    let mut ids = new_ids();
    let customer = customers::find(tx, setting, input.customer)?;
    let item = input.item.map(|number| find_item_of(tx, setting, customer, number)).transpose()?;
    let account = item.map_or(customer, |item| item.account);
    let call = Call {
        id: CallId::next(&mut ids),
        account,
        item: item.map(|item| item.item),
        on,
        outcome: outcome.code().to_string(),
        with: input.with.map(str::to_string),
        note: input.note.to_string(),
        agreed: input.agreed.to_string(),
        pay_on: input.pay_on,
        via: input.via,
        unpaid: input.unpaid.clone(),
        waits_until: why::waits_until(setting, outcome, on),
    };
    let review = why::review_of(tx, setting, &call, &mut ids)?;
    let ended = talk::ended(tx, setting, (&call, outcome), None, today)?;
    let changes = std::iter::once(Change::Call(CallChange::Logged(call))).chain(review).chain(ended).collect();
    commit(tx, setting, who, account, changes)
}

/// A word that is none of those that can come of a conversation.
pub(crate) fn unknown_outcome(word: &str, known: &[&str]) -> AppError {
    let message = format!("\"{word}\" is nothing that can come of a call");
    AppError::new(Failure::Usage, "fact.unknown", message).hint(known.join(", "))
}

/// Confirms that items missing from the newest full list of their source are still owed: they are chased again.
pub fn confirm_item(app: &mut App, setting: &Setting, number: &str) -> Result<Done, AppError> {
    let who = app.who("confirmed as still open");
    app.store.transaction(|tx| {
        let details = named_details(tx, setting, number)?;
        let mut changes = Vec::new();
        for detail in details.iter().filter(|detail| detail.unlisted) {
            let (account, item) = (detail.item.account, detail.item.id);
            changes.push(Change::Item(ItemChange::Relisted { account, item, number: detail.item.number.clone() }));
        }
        let account = changes.first().map(Change::account).ok_or_else(|| {
            let message = format!("invoice {number} is not missing from a list");
            AppError::new(Failure::Refused, "item.not_missing", message)
        })?;
        commit(tx, setting, &who, account, changes)
    })
}
