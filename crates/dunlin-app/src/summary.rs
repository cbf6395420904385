//! All customers of a creditor with what they owe on a day: what Aging and Customers show a page of.
//!
//! Computed once for each state of the book (`Kept`), so that a page of a hundred rows costs no reading of a hundred thousand customers.
//! Decides: a row is a customer in one currency; one who owes nothing is one row; what a filter finds, and the orders.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use dunlin_core::aging::Buckets;
use dunlin_core::id::CreditorId;
use dunlin_core::money::Currency;
use dunlin_core::name::fold_letters;
use dunlin_store::{AsOf, CustomerLine, Tx};
use jiff::civil::Date;

use crate::aging::{self, Aging, CustomerSum};
use crate::app::{App, Setting};
use crate::customers;
use crate::error::AppError;
use crate::kept::{Asked, Kept, Progress};

/// Past days of which the summary is kept.
const PAST_DAYS: usize = 3;

/// All customers with what they owe.
#[derive(Debug)]
pub struct Summary {
    /// The report that the rows are made of.
    pub aging: Aging,
    /// By customer number, then currency.
    rows: Vec<Row>,
    /// Places of rows by name, then number.
    by_name: Vec<u32>,
    /// Places of rows, what is past due descending; then what is owed, then number.
    by_overdue: Vec<u32>,
}

/// A customer in one currency.
#[derive(Debug)]
pub struct Row {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Place in the report's customers; `None` when nothing is open.
    sum: Option<u32>,
    /// What a filter looks at, in small letters.
    folded: String,
}

/// Which customers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Show {
    /// With something open.
    #[default]
    Owing,
    /// With something past due.
    Late,
    /// All.
    All,
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// What is past due, largest first.
    #[default]
    Overdue,
    /// Name.
    Name,
    /// Number (bytes).
    Number,
    /// What is owed, largest first.
    Owed,
    /// Longest past due first.
    Late,
    /// What stands in a bucket, largest first.
    Bucket(usize),
}

/// What a list asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Part of a number, a name or a place, without regard to case.
    pub text: String,
    /// Which customers.
    pub show: Show,
    /// Only one currency.
    pub currency: Option<Currency>,
    /// Only customers with these numbers.
    pub only: Option<BTreeSet<String>>,
    /// In which order.
    pub sort: Sort,
    /// The other way round.
    pub reversed: bool,
}

/// What a filter found, in its order.
#[derive(Debug)]
pub struct Found<'s> {
    summary: &'s Summary,
    places: Vec<u32>,
}

/// The sums of what was found in one currency; minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundSum {
    /// Which.
    pub currency: Currency,
    /// Open.
    pub owed_minor: i64,
    /// Past due.
    pub overdue_minor: i64,
}

impl Summary {
    /// Of one state of a book, as of the end of a day.
    fn read(tx: &mut Tx<'_>, creditor: CreditorId, day: Date, progress: &Progress) -> Result<Summary, AppError> {
        let aging = aging::read(tx, creditor, &AsOf::day(day), &Buckets::default(), progress)?;
        let rows = rows(&aging, customers::standing(tx, creditor, &AsOf::day(day))?);
        let mut by_name = places(&rows);
        by_name.sort_by_cached_key(|at| fold_letters(&rows[index(*at)].name));
        let mut summary = Summary { by_overdue: places(&rows), by_name, rows, aging };
        let mut by_overdue = std::mem::take(&mut summary.by_overdue);
        by_overdue.sort_by_cached_key(|at| summary.key(*at, Sort::Overdue));
        summary.by_overdue = by_overdue;
        Ok(summary)
    }

    /// How many rows there are in all.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The creditor has no customers.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows of a filter, in its order.
    pub fn find(&self, filter: &Filter) -> Found<'_> {
        let needle = filter.text.trim().to_lowercase();
        let mut places = match filter.sort {
            Sort::Name => self.by_name.clone(),
            Sort::Overdue => self.by_overdue.clone(),
            _ => places(&self.rows),
        };
        places.retain(|at| self.is_wanted(*at, filter) && self.rows[index(*at)].folded.contains(&needle));
        match filter.sort {
            Sort::Name | Sort::Number | Sort::Overdue => {}
            sort => places.sort_by_cached_key(|at| self.key(*at, sort)),
        }
        if filter.reversed {
            places.reverse();
        }
        Found { summary: self, places }
    }

    /// What a row owes; `None` when nothing is open.
    pub fn sum(&self, row: &Row) -> Option<&CustomerSum> {
        row.sum.map(|at| &self.aging.customers[index(at)])
    }

    fn is_wanted(&self, at: u32, filter: &Filter) -> bool {
        let row = &self.rows[index(at)];
        let sum = self.sum(row);
        let is_shown = match filter.show {
            Show::All => true,
            Show::Owing => sum.is_some_and(|sum| sum.total_minor != 0),
            Show::Late => sum.is_some_and(|sum| sum.days_past_due.is_some()),
        };
        let is_one = filter.only.as_ref().is_none_or(|only| only.contains(&row.number));
        is_shown && is_one && filter.currency.is_none_or(|currency| sum.is_some_and(|sum| sum.currency == currency))
    }

    /// Ascending keys give the order.
    fn key(&self, at: u32, sort: Sort) -> Reverse<(i64, i64)> {
        let Some(sum) = self.sum(&self.rows[index(at)]) else { return Reverse((i64::MIN, i64::MIN)) };
        Reverse(match sort {
            Sort::Owed => (sum.total_minor, sum.past_due_minor),
            Sort::Late => (sum.days_past_due.map_or(i64::MIN, i64::from), sum.past_due_minor),
            Sort::Bucket(bucket) => {
                (sum.buckets.get(bucket).map_or(0, |bucket| bucket.amount_minor), sum.past_due_minor)
            }
            Sort::Overdue | Sort::Name | Sort::Number => (sum.past_due_minor, sum.total_minor),
        })
    }
}

impl<'s> Found<'s> {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Nothing fits.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Each row with what it owes.
    pub fn rows(&self) -> impl Iterator<Item = (&'s Row, Option<&'s CustomerSum>)> {
        let summary = self.summary;
        self.places.iter().map(|at| &summary.rows[index(*at)]).map(|row| (row, summary.sum(row)))
    }

    /// The sums of all rows, by currency code.
    pub fn sums(&self) -> Vec<FoundSum> {
        let mut sums: Vec<FoundSum> = Vec::new();
        for own in self.rows().filter_map(|(_, sum)| sum) {
            let at = sums.iter().position(|sum| sum.currency == own.currency).unwrap_or_else(|| {
                sums.push(FoundSum { currency: own.currency, owed_minor: 0, overdue_minor: 0 });
                sums.len() - 1
            });
            sums[at].owed_minor = sums[at].owed_minor.saturating_add(own.total_minor);
            sums[at].overdue_minor = sums[at].overdue_minor.saturating_add(own.past_due_minor);
        }
        sums.sort_by_key(|sum| sum.currency);
        sums
    }
}

/// Both lists are in the order of numbers.
fn rows(aging: &Aging, customers: Vec<CustomerLine>) -> Vec<Row> {
    let mut sums = aging.customers.iter().zip(0_u32..).peekable();
    let mut rows = Vec::with_capacity(customers.len());
    for customer in customers {
        let place = [&customer.city, &customer.country].map(|part| part.as_deref().unwrap_or_default());
        let folded = format!("{}\n{}\n{}, {}", customer.number, customer.name, place[0], place[1]).to_lowercase();
        let CustomerLine { number, name, city, country, .. } = customer;
        let row = Row { number, name, city, country, sum: None, folded };
        let before = rows.len();
        while let Some((_, at)) = sums.next_if(|(sum, _)| sum.number <= row.number) {
            rows.push(Row { sum: Some(at), ..row.again() });
        }
        if rows.len() == before {
            rows.push(row);
        }
    }
    rows
}

impl Row {
    fn again(&self) -> Row {
        let Row { number, name, city, country, sum, folded } = self;
        let (number, name, folded) = (number.clone(), name.clone(), folded.clone());
        Row { number, name, city: city.clone(), country: country.clone(), sum: *sum, folded }
    }
}

fn places(rows: &[Row]) -> Vec<u32> {
    (0..u32::try_from(rows.len()).unwrap_or(u32::MAX)).collect()
}

fn index(place: u32) -> usize {
    place as usize
}

/// All customers with what they owe as of a day, computed for this once.
///
/// # Errors
/// What the store gives.
pub fn once(app: &mut App, setting: &Setting, day: Date) -> Result<Summary, AppError> {
    app.store.read(|tx| Summary::read(tx, setting.creditor.id, day, &Progress::default()))
}

/// Summaries of a served book.
#[derive(Clone)]
pub struct Summaries {
    today: Arc<Kept<(CreditorId, Date), Summary>>,
    past: Arc<Kept<(CreditorId, Date), Summary>>,
}

impl Summaries {
    /// Of a book; nothing is read before somebody asks.
    pub fn new(book: &str) -> Summaries {
        let read = |tx: &mut Tx<'_>, (creditor, day): &(CreditorId, Date), progress: &Progress| {
            Summary::read(tx, *creditor, *day, progress)
        };
        Summaries { today: Arc::new(Kept::new(book, 2, read)), past: Arc::new(Kept::new(book, PAST_DAYS, read)) }
    }

    /// As of today.
    ///
    /// # Errors
    /// What the store gives.
    pub fn today(&self, creditor: CreditorId, today: Date) -> Result<Arc<Summary>, AppError> {
        self.today.get(&(creditor, today))
    }

    /// As of any day; computed apart, so that who asks can be told how far it is.
    ///
    /// # Errors
    /// What the store gives.
    pub fn as_of(&self, creditor: CreditorId, day: Date, patience: Duration) -> Result<Asked<Summary>, AppError> {
        self.past.get_within(&(creditor, day), patience)
    }
}
