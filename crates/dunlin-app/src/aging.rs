//! The aging report: what is open, by customer and bucket, as of any day (R1.1, R4.6).
//!
//! The store streams what is open in whatever order it reads fastest; the fold is here, so that today and any past day go one way.

use dunlin_core::aging::{Buckets, days_past_due};
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::money::Currency;
use dunlin_core::ratio::Ratio;
use dunlin_store::{AsOf, CustomerName, OpenAmount, StoreError, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;
use crate::kept::Progress;

/// Progress is told each so many customers.
const TURNS: usize = 1_000;

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

impl CurrencySum {
    /// Minor units past due, credits deducted.
    pub fn past_due_minor(&self) -> i64 {
        self.buckets.iter().skip(1).map(|bucket| bucket.amount_minor).fold(0, i64::saturating_add)
    }

    /// What of the open sum is past due; `None` when nothing is open.
    pub fn past_due_share(&self) -> Option<Ratio> {
        Ratio::of(self.past_due_minor().into(), self.total_minor.into())
    }
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
    let creditor = setting.creditor.id;
    app.store.read(|tx| read(tx, creditor, as_of, buckets, &Progress::default()))
}

/// The same, as part of a transaction.
pub(crate) fn read(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    as_of: &AsOf,
    buckets: &Buckets,
    progress: &Progress,
) -> Result<Aging, AppError> {
    let mut fold = Fold::new(as_of.day, buckets, tx.customer_names(creditor)?, progress);
    tx.open_amounts(creditor, as_of, |open| fold.add(open))?;
    Ok(fold.finish())
}

struct Fold<'a> {
    as_of: Date,
    buckets: &'a Buckets,
    /// The latest due date of each bucket that is past due.
    latest_due: Vec<Date>,
    /// In the order of their keys.
    customers: Vec<Customer>,
    /// The place of the customer at hand.
    at: usize,
    /// How often another customer was at hand.
    turns: usize,
    progress: &'a Progress,
}

struct Customer {
    who: CustomerName,
    /// One for each currency, in the order in which they came.
    sums: Vec<Sum>,
}

/// One customer's items in one currency.
struct Sum {
    currency: Currency,
    total_minor: i64,
    past_due_minor: i64,
    /// Due date and issue date of the oldest past-due item that is owed.
    oldest: Option<(Date, Date)>,
    buckets: Vec<BucketSum>,
}

impl<'a> Fold<'a> {
    fn new(as_of: Date, buckets: &'a Buckets, names: Vec<CustomerName>, progress: &'a Progress) -> Fold<'a> {
        let customers = names.into_iter().map(|who| Customer { who, sums: Vec::new() }).collect();
        Fold { as_of, buckets, latest_due: buckets.latest_due(as_of), customers, at: 0, turns: 0, progress }
    }

    fn add(&mut self, open: &OpenAmount<'_>) -> Result<(), AppError> {
        let Some(at) = self.find(open.account) else {
            let what = "an item without its customer".to_string();
            return Err(StoreError::Damaged { table: "item", what }.into());
        };
        if at != self.at {
            self.at = at;
            self.turns += 1;
            if self.turns.is_multiple_of(TURNS) {
                self.progress.is(self.turns, self.customers.len());
            }
        }
        let sum = self.customers[at].sum(open.currency, self.buckets);
        let bucket = self.latest_due.iter().take_while(|latest| open.due_on <= **latest).count();
        sum.add(open, bucket);
        if open.due_on < self.as_of {
            sum.add_past_due(open)?;
        }
        Ok(())
    }

    /// The items of a customer mostly follow each other, and the customers the order of keys.
    fn find(&self, account: AccountId) -> Option<usize> {
        let is_at = |at: &usize| self.customers.get(*at).is_some_and(|customer| customer.who.account == account);
        let near = [self.at, self.at + 1].into_iter().find(is_at);
        near.or_else(|| self.customers.binary_search_by_key(&account, |customer| customer.who.account).ok())
    }

    fn finish(self) -> Aging {
        let mut customers = Vec::with_capacity(self.customers.len());
        for Customer { who, mut sums } in self.customers {
            let last = sums.pop();
            customers.extend(sums.into_iter().map(|sum| sum.of(who.clone(), self.as_of)));
            customers.extend(last.map(|sum| sum.of(who, self.as_of)));
        }
        customers.sort_by(|a, b| (&a.number, a.currency).cmp(&(&b.number, b.currency)));
        let currencies = in_all(&customers, self.buckets);
        Aging { as_of: self.as_of, buckets: self.buckets.clone(), currencies, customers }
    }
}

impl Customer {
    fn sum(&mut self, currency: Currency, buckets: &Buckets) -> &mut Sum {
        let known = self.sums.iter().position(|sum| sum.currency == currency);
        let at = known.unwrap_or_else(|| {
            let buckets = vec![BucketSum::default(); buckets.count()];
            // Mostly it stays the only one.
            self.sums.reserve_exact(1);
            self.sums.push(Sum { currency, total_minor: 0, past_due_minor: 0, oldest: None, buckets });
            self.sums.len() - 1
        });
        &mut self.sums[at]
    }
}

impl Sum {
    fn add(&mut self, open: &OpenAmount<'_>, bucket: usize) {
        self.total_minor = self.total_minor.saturating_add(open.open_minor);
        let bucket = &mut self.buckets[bucket];
        bucket.amount_minor = bucket.amount_minor.saturating_add(open.open_minor);
        bucket.items += 1;
    }

    fn add_past_due(&mut self, open: &OpenAmount<'_>) -> Result<(), StoreError> {
        self.past_due_minor = self.past_due_minor.saturating_add(open.open_minor);
        if open.open_minor > 0 && self.oldest.is_none_or(|(due_on, _)| open.due_on <= due_on) {
            let this = (open.due_on, open.issued_on()?);
            self.oldest = Some(self.oldest.map_or(this, |oldest| oldest.min(this)));
        }
        Ok(())
    }

    /// With nothing but credits past due, nothing is past due.
    fn of(self, who: CustomerName, as_of: Date) -> CustomerSum {
        CustomerSum {
            number: who.number,
            name: who.name,
            currency: self.currency,
            total_minor: self.total_minor,
            past_due_minor: if self.oldest.is_some() { self.past_due_minor } else { 0 },
            oldest_issued_on: self.oldest.map(|(_, issued_on)| issued_on),
            days_past_due: self.oldest.map(|(due_on, _)| days_past_due(due_on, as_of)),
            buckets: self.buckets,
        }
    }
}

/// The sums of all customers, by currency.
fn in_all(customers: &[CustomerSum], buckets: &Buckets) -> Vec<CurrencySum> {
    let mut currencies: Vec<CurrencySum> = Vec::new();
    for customer in customers {
        let at = currencies.iter().position(|sum| sum.currency == customer.currency).unwrap_or_else(|| {
            currencies.push(CurrencySum {
                currency: customer.currency,
                total_minor: 0,
                items: 0,
                customers: 0,
                customers_past_due: 0,
                buckets: vec![BucketSum::default(); buckets.count()],
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
    currencies
}
