//! Open items as of a day: what stands in a cell of the aging report.

use dunlin_core::aging::{Buckets, days_past_due};
use dunlin_core::money::Currency;
use dunlin_store::{AsOf, OpenItem};
use jiff::civil::Date;

use super::{Listed, Lister, Part};
use crate::app::{App, Setting};
use crate::customers;
use crate::error::AppError;

/// Which open items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRows {
    /// The day.
    pub as_of: Date,
    /// In which money.
    pub currency: Currency,
    /// Only those of a bucket, from not due to the oldest.
    pub bucket: Option<usize>,
    /// Only those of a customer, by number or name.
    pub customer: Option<String>,
}

/// An open item; the longest past due comes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenRow {
    /// The due date as of the day.
    pub due_on: Date,
    /// Item number.
    pub number: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The day it was formed.
    pub issued_on: Date,
    /// Past due as of the day; 0 and less is not due.
    pub days_past_due: i32,
    /// Minor units; credits are negative.
    pub open_minor: i64,
    /// What it is, by its code.
    pub kind: &'static str,
}

/// What is open as of a day, and what it comes to: the figure of the same cell of the aging report.
///
/// # Errors
/// `customer.unknown`; what the store gives.
pub fn open(app: &mut App, setting: &Setting, wanted: &OpenRows, part: Part) -> Result<Listed<OpenRow>, AppError> {
    let as_of = AsOf::day(wanted.as_of);
    let buckets = Buckets::default();
    let is_wanted = |currency: Currency, due_on: Date| {
        let is_in = |bucket: usize| buckets.of(days_past_due(due_on, wanted.as_of)) == bucket;
        currency == wanted.currency && wanted.bucket.is_none_or(is_in)
    };
    app.store.read(|tx| {
        let mut lister = Lister::new(part);
        match &wanted.customer {
            Some(name) => {
                let account = customers::find(tx, setting, name)?;
                let view = tx.account_view(account, &as_of)?;
                for item in view.items.iter().filter(|item| is_wanted(item.currency, item.due_on)) {
                    let row = OpenRow {
                        due_on: item.due_on,
                        number: item.number.clone(),
                        customer: view.number.clone(),
                        name: view.name.clone(),
                        issued_on: item.issued_on,
                        days_past_due: days_past_due(item.due_on, wanted.as_of),
                        open_minor: item.open_minor,
                        kind: item.kind.code(),
                    };
                    lister.add(item.open_minor, row);
                }
            }
            None => tx.open_items(setting.creditor.id, &as_of, |item| {
                if is_wanted(item.currency, item.due_on) {
                    lister.add(item.open_minor, row(item, wanted.as_of));
                }
                Ok::<(), AppError>(())
            })?,
        }
        Ok(lister.finish())
    })
}

fn row(item: &OpenItem<'_>, as_of: Date) -> OpenRow {
    OpenRow {
        due_on: item.due_on,
        number: item.number.to_owned(),
        customer: item.customer.to_owned(),
        name: item.name.to_owned(),
        issued_on: item.issued_on,
        days_past_due: days_past_due(item.due_on, as_of),
        open_minor: item.open_minor,
        kind: item.kind.code(),
    }
}
