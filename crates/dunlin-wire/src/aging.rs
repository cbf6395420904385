//! `aging --json`.

use dunlin_app::aging::{Aging, BucketSum};
use dunlin_core::money::Currency;
use serde::Serialize;

use crate::{AgingReporting, decimal};

/// The whole report.
#[derive(Debug, Serialize)]
pub struct AgingReport {
    /// The day.
    pub as_of: String,
    /// One per currency, by code.
    pub currencies: Vec<AgingCurrency>,
    /// One per customer and currency.
    pub customers: Vec<AgingCustomer>,
    /// What is open in one currency, when `--in` asks for it.
    pub reporting: Option<AgingReporting>,
}

/// All customers in one currency.
#[derive(Debug, Serialize)]
pub struct AgingCurrency {
    /// ISO 4217 code.
    pub currency: String,
    /// What is open.
    pub total: String,
    /// Open items.
    pub items: u64,
    /// Customers with an open item.
    pub customers: u64,
    /// Customers with something past due.
    pub customers_past_due: u64,
    /// From not due to the oldest; their sum is the total.
    pub buckets: Vec<AgingBucket>,
}

/// One bucket.
#[derive(Debug, Serialize)]
pub struct AgingBucket {
    /// First day past due, `null` at the open end.
    pub from: Option<i32>,
    /// Last day past due, `null` at the open end.
    pub to: Option<i32>,
    /// What is open in it.
    pub amount: String,
    /// How many items.
    pub items: u64,
}

/// One customer in one currency.
#[derive(Debug, Serialize)]
pub struct AgingCustomer {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What is open.
    pub total: String,
    /// What of it is past due.
    pub past_due: String,
    /// Issue date of the oldest past-due item.
    pub oldest_issued_on: Option<String>,
    /// Days past due of the oldest past-due item.
    pub days_past_due: Option<i32>,
    /// From not due to the oldest.
    pub buckets: Vec<AgingBucket>,
}

impl From<&Aging> for AgingReport {
    fn from(aging: &Aging) -> AgingReport {
        let buckets = |sums: &[BucketSum], currency: Currency| -> Vec<AgingBucket> {
            let bounds = (0..sums.len()).map(|at| aging.buckets.bounds(at));
            let bucket = |((from, to), sum): ((Option<i32>, Option<i32>), &BucketSum)| AgingBucket {
                from,
                to,
                amount: decimal(sum.amount_minor, currency),
                items: sum.items,
            };
            bounds.zip(sums).map(bucket).collect()
        };
        let currencies = aging.currencies.iter().map(|sum| AgingCurrency {
            currency: sum.currency.code().to_string(),
            total: decimal(sum.total_minor, sum.currency),
            items: sum.items,
            customers: sum.customers,
            customers_past_due: sum.customers_past_due,
            buckets: buckets(&sum.buckets, sum.currency),
        });
        let customers = aging.customers.iter().map(|line| AgingCustomer {
            number: line.number.clone(),
            name: line.name.clone(),
            currency: line.currency.code().to_string(),
            total: decimal(line.total_minor, line.currency),
            past_due: decimal(line.past_due_minor, line.currency),
            oldest_issued_on: line.oldest_issued_on.map(|on| on.to_string()),
            days_past_due: line.days_past_due,
            buckets: buckets(&line.buckets, line.currency),
        });
        AgingReport {
            as_of: aging.as_of.to_string(),
            currencies: currencies.collect(),
            customers: customers.collect(),
            reporting: None,
        }
    }
}
