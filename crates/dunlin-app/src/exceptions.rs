//! Exceptions from the payment policy: who is treated otherwise than all, by whom, why, until when, and whether still (R3.1).
//!
//! Decides nothing about which change is one: that is `dunlin_core::exception`. What is said of each comes from its line of the log,
//! whether it is still in force from the facts of its customer.

use dunlin_core::change::{AccountChange, Change, CreditChange, HoldChange, ItemChange, OpeningChange};
use dunlin_core::credit::{LimitSpan, Verdict};
use dunlin_core::exception::ExceptionKind;
use dunlin_core::id::{AccountId, HoldId};
use dunlin_core::money::Money;
use dunlin_core::view::HoldKind;
use dunlin_store::{ActivityCursor, ActivityEntry, AsOf, ExceptionFilter, HoldLine, ItemRef, Tx};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::activity::{self, CHUNK};
use crate::app::{App, Setting};
use crate::approvals::person_shown;
use crate::customers;
use crate::error::AppError;

/// Which exceptions are wanted, as people say it.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A customer by number or name.
    pub customer: Option<String>,
    /// Only one kind.
    pub kind: Option<ExceptionKind>,
    /// First day, in the creditor's zone.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

/// Whether an exception still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExceptionState {
    /// It counts, or is yet to begin.
    InForce,
    /// Its last day has passed, it was taken back, or something newer took its place.
    Ended,
    /// It was done once; nothing of it lasts.
    AtOnce,
}

impl ExceptionState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            ExceptionState::InForce => "in_force",
            ExceptionState::Ended => "ended",
            ExceptionState::AtOnce => "at_once",
        }
    }

    fn of(is_in_force: bool) -> ExceptionState {
        if is_in_force { ExceptionState::InForce } else { ExceptionState::Ended }
    }
}

/// An exception as people see it.
#[derive(Debug, Clone)]
pub struct ExceptionShown {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// In what way.
    pub kind: ExceptionKind,
    /// The day on which it was decided, where the creditor is.
    pub on: Date,
    /// When exactly.
    pub at: Timestamp,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Its last day, where it has one.
    pub until_on: Option<Date>,
    /// How much: the limit, how far beyond it, the charge.
    pub amount: Option<Money>,
    /// The item that it is about.
    pub item: Option<String>,
    /// Of which kind the hold is.
    pub hold: Option<HoldKind>,
    /// Whether it still counts.
    pub state: ExceptionState,
    /// Where it stands in the log.
    pub cursor: ActivityCursor,
}

/// So many exceptions, newest first, from a place on.
///
/// # Errors
/// `customer.unknown`.
pub fn page(
    app: &mut App,
    setting: &Setting,
    wanted: &Wanted,
    after: Option<ActivityCursor>,
    limit: usize,
) -> Result<Vec<ExceptionShown>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let zone = setting.zone();
    let (from, until) = activity::instants(&setting.creditor.timezone, wanted.from, wanted.until);
    let filter = ExceptionFilter { kind: wanted.kind, from, until };
    app.store.read(|tx| {
        let entries = match &wanted.customer {
            None => tx.exceptions(setting.creditor.id, filter, after, limit)?,
            Some(customer) => of_customer(tx, setting, customer, filter, (after, limit))?,
        };
        entries.into_iter().filter_map(|entry| shown(tx, entry, &zone, today).transpose()).collect()
    })
}

/// All of them, newest first.
///
/// # Errors
/// `customer.unknown`.
pub fn all(app: &mut App, setting: &Setting, wanted: &Wanted) -> Result<Vec<ExceptionShown>, AppError> {
    let mut found = Vec::new();
    loop {
        let part = page(app, setting, wanted, found.last().map(|last: &ExceptionShown| last.cursor), CHUNK)?;
        let is_last = part.len() < CHUNK;
        found.extend(part);
        if is_last {
            return Ok(found);
        }
    }
}

/// Those of all numbers that are one customer.
fn of_customer(
    tx: &mut Tx<'_>,
    setting: &Setting,
    customer: &str,
    filter: ExceptionFilter,
    (after, limit): (Option<ActivityCursor>, usize),
) -> Result<Vec<ActivityEntry>, AppError> {
    let account = customers::find(tx, setting, customer)?;
    let mut entries = Vec::new();
    for number in customers::numbers(tx, account)? {
        entries.extend(tx.exceptions_of(number)?);
    }
    let place = |cursor: &ActivityCursor| (cursor.at, cursor.account, cursor.version, cursor.seq);
    entries.retain(|entry| {
        let at = entry.line.at;
        let kind = entry.line.change.as_ref().and_then(Change::exception).map(|exception| exception.kind);
        filter.kind.is_none_or(|wanted| kind == Some(wanted))
            && filter.from.is_none_or(|from| from <= at)
            && filter.until.is_none_or(|until| at <= until)
            && after.as_ref().is_none_or(|after| place(&entry.cursor) < place(after))
    });
    entries.sort_by_key(|entry| core::cmp::Reverse(place(&entry.cursor)));
    entries.truncate(limit);
    Ok(entries)
}

/// What a line says. A line of another program's kind, which is none here, is left out.
fn shown(
    tx: &mut Tx<'_>,
    entry: ActivityEntry,
    zone: &TimeZone,
    today: Date,
) -> Result<Option<ExceptionShown>, AppError> {
    let Some(change) = &entry.line.change else { return Ok(None) };
    let Some(exception) = change.exception() else { return Ok(None) };
    let account = change.account();
    let hold = hold_of(tx, account, change)?;
    let state = if exception.kind.is_at_once() {
        ExceptionState::AtOnce
    } else {
        ExceptionState::of(is_in_force(tx, account, change, hold.as_ref(), today)?)
    };
    let by = match change {
        Change::Opening(OpeningChange::Decided(decided)) => decided.by.clone(),
        _ => person_shown(&entry.line.actor).to_string(),
    };
    let (customer, name) = entry.customer.unwrap_or_default();
    Ok(Some(ExceptionShown {
        customer,
        name,
        kind: exception.kind,
        on: Zoned::new(entry.line.at, zone.clone()).date(),
        at: entry.line.at,
        by,
        reason: exception.reason.to_string(),
        until_on: exception.until_on,
        amount: amount_of(tx, change)?,
        item: item_of(change, hold.as_ref()),
        hold: hold.map(|line| line.hold.kind),
        state,
        cursor: entry.cursor,
    }))
}

/// The hold that a change places or lifts.
fn hold_of(tx: &mut Tx<'_>, account: AccountId, change: &Change) -> Result<Option<HoldLine>, AppError> {
    let id: HoldId = match change {
        Change::Hold(HoldChange::Placed(hold)) => hold.id,
        Change::Hold(HoldChange::Lifted { hold, .. }) => *hold,
        _ => return Ok(None),
    };
    Ok(tx.holds(account)?.into_iter().find(|line| line.hold.id == id))
}

fn item_of(change: &Change, hold: Option<&HoldLine>) -> Option<String> {
    let rests = hold.and_then(|line| line.hold.item.as_ref()).map(|(_, number)| number.clone());
    change.item_number().map(str::to_string).or(rests)
}

/// How much an exception is about.
fn amount_of(tx: &mut Tx<'_>, change: &Change) -> Result<Option<Money>, AppError> {
    Ok(match change {
        Change::Opening(OpeningChange::Decided(decided)) => match &decided.verdict {
            Verdict::Granted { limit, .. } => Some(*limit),
            Verdict::Refused | Verdict::Withdrawn => None,
        },
        Change::Account(AccountChange::LimitSet { limit, .. }) => *limit,
        Change::Credit(CreditChange::OverrideGiven(word)) => Some(word.beyond),
        Change::Item(ItemChange::Booked { entry, .. }) => {
            let item = tx.item_detail(ItemRef { account: entry.account, item: entry.item })?.item;
            Some(Money { minor: entry.amount_minor.saturating_abs(), currency: item.currency })
        }
        _ => None,
    })
}

/// Whether what was decided still holds on a day, or is yet to begin.
fn is_in_force(
    tx: &mut Tx<'_>,
    account: AccountId,
    change: &Change,
    hold: Option<&HoldLine>,
    today: Date,
) -> Result<bool, AppError> {
    let lasts = |until: Option<Date>| until.is_none_or(|until| today <= until);
    Ok(match change {
        Change::Opening(OpeningChange::Decided(decided)) => match decided.verdict {
            Verdict::Granted { limit, span } => {
                is_limit(tx, account, (Some(limit), span), today)? && lasts(span.until_on)
            }
            Verdict::Refused | Verdict::Withdrawn => false,
        },
        Change::Account(AccountChange::LimitSet { limit, span, .. }) => {
            is_limit(tx, account, (*limit, *span), today)? && lasts(span.until_on)
        }
        Change::Credit(CreditChange::OverrideGiven(word)) => {
            tx.overrides(account)?.iter().any(|line| line.given.id == word.id && line.counts(today))
        }
        Change::Hold(_) => hold.is_some_and(|line| lasts(line.until_on())),
        Change::Account(AccountChange::LateTermsStated(terms)) => {
            let all = tx.late_terms(account)?;
            let begun = all.iter().rfind(|one| one.item.is_none() && one.since_on <= today);
            terms.since_on > today || begun.is_some_and(|newest| newest.id == terms.id)
        }
        _ => false,
    })
}

/// Whether the limit of the customer to whom an account belongs is this one.
fn is_limit(
    tx: &mut Tx<'_>,
    account: AccountId,
    (limit, span): (Option<Money>, LimitSpan),
    today: Date,
) -> Result<bool, AppError> {
    let head = tx.head_of(account, &AsOf::day(today))?;
    let detail = tx.customer(head)?;
    Ok(detail.limit == limit && detail.span == span)
}
