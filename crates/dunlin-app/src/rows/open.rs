//! Open items as of a day: what stands in a cell of the aging report.
//!
//! Decides: in which order. The whole list is by due date; a page of all customers has those first of whom most stands in the cell,
//! because the summary then says whose items are on it, and no others are read.

use dunlin_core::aging::{Buckets, days_past_due};
use dunlin_core::id::AccountId;
use dunlin_core::money::Currency;
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::{AsOf, OpenItem, Tx};
use jiff::civil::Date;

use super::{Listed, Lister, Part};
use crate::aging::{BucketSum, CustomerSum};
use crate::app::{App, Setting};
use crate::customers;
use crate::error::AppError;
use crate::summary::{Filter, Show, Sort, Summary};

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
    let (as_of, buckets) = (AsOf::day(wanted.as_of), Buckets::default());
    app.store.read(|tx| {
        let mut lister = Lister::new(part);
        if let Some(name) = &wanted.customer {
            let account = seen_under(tx, setting, name, &as_of)?;
            for row in of_customer(tx, account, wanted)? {
                lister.add(row.open_minor, row);
            }
        } else {
            let heads = customers::heads(tx, setting.creditor.id, &as_of)?;
            tx.open_items(setting.creditor.id, &as_of, |item| {
                if wanted.has(&buckets, item.currency, item.due_on) {
                    let mut row = row(item, wanted.as_of);
                    if let Some((number, name)) = heads.get(&item.account) {
                        (row.customer, row.name) = (number.clone(), name.clone());
                    }
                    lister.add(item.open_minor, row);
                }
                Ok::<(), AppError>(())
            })?;
        }
        Ok(lister.finish())
    })
}

/// A part of what is open as of a summary's day, and what the whole comes to: the same as of `open`, in the order of a page.
///
/// # Errors
/// What the store gives.
pub fn page(
    app: &mut App,
    setting: &Setting,
    summary: &Summary,
    wanted: &OpenRows,
    part: Part,
) -> Result<Listed<OpenRow>, AppError> {
    let sort = wanted.bucket.map_or(Sort::Owed, Sort::Bucket);
    let filter = Filter { show: Show::All, currency: Some(wanted.currency), sort, ..Filter::default() };
    let mut listed = Listed { count: 0, sum_minor: 0, rows: Vec::new() };
    let until = part.from.saturating_add(part.count);
    let mut here: Vec<&str> = Vec::new();
    let mut before = 0;
    for (row, sum) in summary.find(&filter).rows() {
        let cell = sum.map(|sum| wanted.cell(sum)).unwrap_or_default();
        let from = listed.count;
        listed.count += usize::try_from(cell.items).unwrap_or(0);
        listed.sum_minor = listed.sum_minor.saturating_add(cell.amount_minor);
        if from < until && listed.count > part.from {
            if here.is_empty() {
                before = from;
            }
            here.push(&row.number);
        }
    }
    let as_of = AsOf::day(wanted.as_of);
    let rows = app.store.read(|tx| {
        let links = tx.links(setting.creditor.id, &as_of)?;
        let mut heads = Vec::with_capacity(here.len());
        for number in &here {
            heads.push(links.head_of(own_account(tx, setting, number)?));
        }
        let views = tx.customer_views(setting.creditor.id, heads.iter().copied(), &as_of)?;
        let mut rows = Vec::new();
        for view in heads.iter().filter_map(|head| views.get(head)) {
            let mut own = of_view(view, wanted);
            own.sort_unstable();
            rows.extend(own);
        }
        Ok::<_, AppError>(rows)
    })?;
    listed.rows = rows.into_iter().skip(part.from.saturating_sub(before)).take(part.count).collect();
    Ok(listed)
}

impl OpenRows {
    fn has(&self, buckets: &Buckets, currency: Currency, due_on: Date) -> bool {
        let is_in = |bucket: usize| buckets.of(days_past_due(due_on, self.as_of)) == bucket;
        currency == self.currency && self.bucket.is_none_or(is_in)
    }

    /// What of a customer's sum is meant.
    fn cell(&self, sum: &CustomerSum) -> BucketSum {
        match self.bucket {
            Some(bucket) => sum.buckets.get(bucket).copied().unwrap_or_default(),
            None => {
                BucketSum { amount_minor: sum.total_minor, items: sum.buckets.iter().map(|bucket| bucket.items).sum() }
            }
        }
    }
}

/// The account under which a number was seen as of a moment: one that was merged later stood for itself.
fn seen_under(tx: &mut Tx<'_>, setting: &Setting, customer: &str, as_of: &AsOf) -> Result<AccountId, AppError> {
    let account = own_account(tx, setting, customer)?;
    Ok(tx.head_of(account, as_of)?)
}

fn own_account(tx: &mut Tx<'_>, setting: &Setting, customer: &str) -> Result<AccountId, AppError> {
    match tx.find_ledger(setting.creditor.id, customer)? {
        Some(own) => Ok(own),
        None => customers::find(tx, setting, customer),
    }
}

/// What is meant of one customer's items.
fn of_customer(tx: &mut Tx<'_>, account: AccountId, wanted: &OpenRows) -> Result<Vec<OpenRow>, AppError> {
    Ok(of_view(&tx.customer_view(account, &AsOf::day(wanted.as_of))?, wanted))
}

fn of_view(view: &AccountView, wanted: &OpenRows) -> Vec<OpenRow> {
    let buckets = Buckets::default();
    let meant = view.items.iter().filter(|item| wanted.has(&buckets, item.currency, item.due_on));
    meant.map(|item| row_of(view, item, wanted.as_of)).collect()
}

fn row_of(view: &AccountView, item: &ItemView, as_of: Date) -> OpenRow {
    OpenRow {
        due_on: item.due_on,
        number: item.number.clone(),
        customer: view.number.clone(),
        name: view.name.clone(),
        issued_on: item.issued_on,
        days_past_due: days_past_due(item.due_on, as_of),
        open_minor: item.open_minor,
        kind: item.kind.code(),
    }
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
