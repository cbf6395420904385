//! Why customers do not pay, over the book: each reason that was given in a period, whether it holds, and the money that waits behind it.
//!
//! Requirements R2.7, R3.6. Every figure is a count or a sum of [`ReasonRow`]s, so that each can be opened. Decides:
//!
//! - a reason counts on the day of its conversation, for the person who logged it; one that was struck out counts nothing;
//! - the money behind it is what is still open on the last day of the period (today at the latest) of the items that it stands for
//!   (`dunlin_core::conversation::unpaid_for`);
//! - an item counts once in each sum: with the newest conversation that stands for it. So the reasons can add up to more than their
//!   total, where a customer gave two.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::conversation::{Verdict, Why, unpaid_for};
use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::money::Currency;
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, CallLine, Tx};
use jiff::civil::Date;

use super::Period;
use super::authors::{Authors, By};
use crate::activity::{self, Wanted};
use crate::app::{App, Setting};
use crate::error::AppError;

/// A reason that somebody gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonRow {
    /// In a word.
    pub why: Why,
    /// The day of the conversation.
    pub on: Date,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Who logged it.
    pub person: String,
    /// The details; empty when they gave none.
    pub details: String,
    /// Whether it holds, as far as somebody found.
    pub verdict: Verdict,
    /// What is open of the items that it stands for.
    behind: Vec<(ItemId, Currency, i64)>,
}

impl ReasonRow {
    /// They gave details.
    pub fn has_details(&self) -> bool {
        !self.details.trim().is_empty()
    }
}

/// The figures of some rows; money in one currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons {
    /// Conversations in which it was given.
    pub conversations: usize,
    /// Customers, number and name, by number.
    pub customers: BTreeMap<String, String>,
    /// It was checked and holds.
    pub holds: usize,
    /// It was checked and does not hold.
    pub proved_false: usize,
    /// Nobody has found yet.
    pub unchecked: usize,
    /// It came without details.
    pub without_details: usize,
    /// What is open behind it; minor units.
    pub open_minor: i64,
}

impl Reasons {
    /// The figures of rows that are in the order of [`rows`].
    pub fn of<'r>(rows: impl IntoIterator<Item = &'r ReasonRow>, currency: Currency) -> Reasons {
        let rows: Vec<&ReasonRow> = rows.into_iter().collect();
        let count = |is_it: &dyn Fn(&ReasonRow) -> bool| rows.iter().filter(|row| is_it(row)).count();
        Reasons {
            conversations: rows.len(),
            customers: rows.iter().map(|row| (row.customer.clone(), row.name.clone())).collect(),
            holds: count(&|row| row.verdict == Verdict::True),
            proved_false: count(&|row| row.verdict == Verdict::False),
            unchecked: count(&|row| row.verdict == Verdict::Open),
            without_details: count(&|row| !row.has_details()),
            open_minor: added(rows.iter().copied(), currency).into_iter().fold(0, i64::saturating_add),
        }
    }
}

/// The figures of each reason that was given: the one with the most money behind it first.
pub fn by_reason(rows: &[ReasonRow], currency: Currency) -> Vec<(Why, Reasons)> {
    let of = |why: Why| (why, Reasons::of(rows.iter().filter(|row| row.why == why), currency));
    let mut found: Vec<(Why, Reasons)> =
        Why::ALL.into_iter().map(of).filter(|(_, own)| own.conversations > 0).collect();
    found.sort_by_key(|(why, own)| (std::cmp::Reverse((own.open_minor, own.conversations)), *why));
    found
}

/// What each row adds to the sum of them all: rows are in the order of [`rows`], so an item counts with the newest that stands for it.
pub fn added<'r>(rows: impl IntoIterator<Item = &'r ReasonRow>, currency: Currency) -> Vec<i64> {
    let mut seen = BTreeSet::new();
    let mut once = |row: &ReasonRow| {
        let own = row.behind.iter().filter(|(item, own, _)| *own == currency && seen.insert(*item));
        own.fold(0_i64, |sum, (_, _, minor)| sum.saturating_add(*minor))
    };
    rows.into_iter().map(&mut once).collect()
}

/// The currencies of the money behind the rows.
pub fn currencies(rows: &[ReasonRow]) -> BTreeSet<Currency> {
    rows.iter().flat_map(|row| &row.behind).map(|(_, currency, _)| *currency).collect()
}

/// All reasons that were given in a period, the newest first.
///
/// # Errors
/// What the store gives.
pub fn rows(app: &mut App, setting: &Setting, period: Period) -> Result<Vec<ReasonRow>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    // A conversation is logged on its day or later.
    let wanted = Wanted { noun: Some("call".to_string()), from: Some(period.from()), ..Wanted::default() };
    let filter = activity::filter(app, setting, &wanted)?;
    let as_of = AsOf::day(period.to().min(today));
    app.store.read(|tx| {
        let creditor = setting.creditor.id;
        let authors = Authors::read(tx, creditor, &filter, "call.logged")?;
        let links = tx.links(creditor, &as_of)?;
        let mut given = Vec::new();
        for (account, by) in &authors.accounts {
            let lines = given_by(tx, (*account, by), &authors, period)?;
            given.extend(lines.into_iter().map(|(line, by)| (links.head_of(*account), line, by)));
        }
        let views = tx.customer_views(creditor, given.iter().map(|(head, ..)| *head), &as_of)?;
        let shown = |(head, line, by): (AccountId, CallLine, By)| row(views.get(&head)?, line, by);
        // Of one day, the later commit is the newer conversation.
        given.sort_by_key(|(head, line, _)| (std::cmp::Reverse((line.call.on, line.recorded_at, line.version)), *head));
        Ok(given.into_iter().filter_map(shown).collect())
    })
}

/// The conversations of an account in a period in which a reason was given, with who logged them.
fn given_by(
    tx: &mut Tx<'_>,
    (account, by): (AccountId, &By),
    authors: &Authors,
    period: Period,
) -> Result<Vec<(CallLine, By)>, AppError> {
    let is_in = |line: &CallLine| (period.from()..=period.to()).contains(&line.call.on) && line.call.unpaid.is_some();
    let lines = tx.calls(account)?.into_iter().filter(is_in);
    Ok(lines.filter_map(|line| authors.of(account, line.version, by).map(|by| (line, by))).collect())
}

/// A conversation as a row; none when no reason was given in it.
fn row(view: &AccountView, line: CallLine, by: By) -> Option<ReasonRow> {
    let unpaid = line.call.unpaid?;
    let behind = unpaid_for(view, line.call.item, line.call.on);
    Some(ReasonRow {
        why: unpaid.why,
        on: line.call.on,
        customer: view.number.clone(),
        name: view.name.clone(),
        person: by.person,
        details: unpaid.details,
        verdict: line.checked.map(|(verdict, ..)| verdict).unwrap_or_default(),
        behind: behind.map(|item| (item.id, item.currency, item.open_minor)).collect(),
    })
}
