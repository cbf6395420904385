//! The aging report: what is open, by customer and bucket, as of any day (R1.1, R4.6).
//!
//! The store streams open items in customer order; the fold is here, so that today and any past day go one way.

use dunlin_core::aging::{Buckets, days_past_due};
use dunlin_core::money::Currency;
use dunlin_store::{AsOf, OpenItem};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;

/// The report.
#[derive(Debug, Clone)]
pub struct Aging {
    /// The day.
    pub as_of: Date,
    /// Where buckets begin and end.
    pub buckets: Buckets,
    /// By code.
    pub currencies: Vec<CurrencySum>,
    /// By customer number, then currency.
    pub customers: Vec<CustomerSum>,
}

/// All customers in one currency.
#[derive(Debug, Clone)]
pub struct CurrencySum {
    /// Which.
    pub currency: Currency,
    /// Minor units open.
    pub total_minor: i64,
    /// Open items.
    pub items: u64,
    /// Customers with an open item.
    pub customers: u64,
    /// Customers with something past due.
    pub customers_past_due: u64,
    /// From not due to the oldest.
    pub buckets: Vec<BucketSum>,
}

/// One customer in one currency.
#[derive(Debug, Clone)]
pub struct CustomerSum {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// Which currency.
    pub currency: Currency,
    /// Minor units open.
    pub total_minor: i64,
    /// Minor units of it past due.
    pub past_due_minor: i64,
    /// Issue date of the oldest past-due item.
    pub oldest_issued_on: Option<Date>,
    /// Days past due of the oldest past-due item.
    pub days_past_due: Option<i32>,
    /// From not due to the oldest.
    pub buckets: Vec<BucketSum>,
}

/// One bucket.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BucketSum {
    /// Minor units.
    pub amount_minor: i64,
    /// How many items.
    pub items: u64,
}

/// What is open as of a moment.
pub fn report(app: &mut App, setting: &Setting, as_of: &AsOf, buckets: &Buckets) -> Result<Aging, AppError> {
    let mut fold = Fold::new(as_of.day, buckets.clone());
    app.store.transaction(|tx| {
        fold = Fold::new(as_of.day, buckets.clone());
        tx.open_items(setting.creditor.id, as_of, |item| {
            fold.add(item);
            Ok::<(), AppError>(())
        })
    })?;
    Ok(fold.finish())
}

struct Fold {
    as_of: Date,
    buckets: Buckets,
    customers: Vec<CustomerSum>,
    /// Where the customer at hand begins in `customers`.
    first: usize,
}

impl Fold {
    fn new(as_of: Date, buckets: Buckets) -> Fold {
        Fold { as_of, buckets, customers: Vec::new(), first: 0 }
    }

    fn add(&mut self, item: &OpenItem<'_>) {
        if self.customers.last().is_some_and(|last| last.number != item.customer) {
            self.end_customer();
        }
        let at = self.customers[self.first..].iter().position(|sum| sum.currency == item.currency);
        let at = match at {
            Some(at) => self.first + at,
            None => self.begin(item),
        };
        let days = days_past_due(item.due_on, self.as_of);
        let sum = &mut self.customers[at];
        sum.total_minor = sum.total_minor.saturating_add(item.open_minor);
        let bucket = &mut sum.buckets[self.buckets.of(days)];
        bucket.amount_minor = bucket.amount_minor.saturating_add(item.open_minor);
        bucket.items += 1;
        if days > 0 {
            sum.past_due_minor = sum.past_due_minor.saturating_add(item.open_minor);
            let oldest = sum.days_past_due.unwrap_or(0);
            let owed = item.open_minor > 0;
            if owed && (days > oldest || (days == oldest && sum.oldest_issued_on > Some(item.issued_on))) {
                sum.days_past_due = Some(days);
                sum.oldest_issued_on = Some(item.issued_on);
            }
        }
    }

    fn begin(&mut self, item: &OpenItem<'_>) -> usize {
        self.customers.push(CustomerSum {
            number: item.customer.to_string(),
            name: item.name.to_string(),
            currency: item.currency,
            total_minor: 0,
            past_due_minor: 0,
            oldest_issued_on: None,
            days_past_due: None,
            buckets: vec![BucketSum::default(); self.buckets.count()],
        });
        self.customers.len() - 1
    }

    /// With nothing but credits past due, nothing is past due.
    fn end_customer(&mut self) {
        for sum in self.customers[self.first..].iter_mut().filter(|sum| sum.days_past_due.is_none()) {
            sum.past_due_minor = 0;
        }
        self.customers[self.first..].sort_by_key(|sum| sum.currency);
        self.first = self.customers.len();
    }

    fn finish(mut self) -> Aging {
        self.end_customer();
        let mut currencies: Vec<CurrencySum> = Vec::new();
        for customer in &self.customers {
            let at = currencies.iter().position(|sum| sum.currency == customer.currency).unwrap_or_else(|| {
                currencies.push(CurrencySum {
                    currency: customer.currency,
                    total_minor: 0,
                    items: 0,
                    customers: 0,
                    customers_past_due: 0,
                    buckets: vec![BucketSum::default(); self.buckets.count()],
                });
                currencies.len() - 1
            });
            let sum = &mut currencies[at];
            sum.total_minor = sum.total_minor.saturating_add(customer.total_minor);
            sum.customers += 1;
            sum.customers_past_due += u64::from(customer.days_past_due.is_some());
            for (all, own) in sum.buckets.iter_mut().zip(&customer.buckets) {
                all.amount_minor = all.amount_minor.saturating_add(own.amount_minor);
                all.items += own.items;
                sum.items += own.items;
            }
        }
        currencies.sort_by_key(|sum| sum.currency);
        Aging { as_of: self.as_of, buckets: self.buckets, currencies, customers: self.customers }
    }
}
