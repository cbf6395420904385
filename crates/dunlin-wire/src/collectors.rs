//! `metrics --by collector --json`: what each person did in a period and what followed, by the rows that the page counts.

use dunlin_app::metrics::Period;
use dunlin_app::metrics::collectors::{CollectorRow, by_person};
use dunlin_core::metrics::AFTER_CONTACT_DAYS;
use dunlin_core::money::Currency;
use serde::Serialize;

use crate::{decimal, iso};

/// The whole report.
#[derive(Debug, Serialize)]
pub struct CollectorReport {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How many days.
    pub days: u16,
    /// Money counts for whoever reached the customer last, up to so many days before.
    pub collected_within_days: i32,
    /// By name.
    pub collectors: Vec<CollectorLine>,
}

/// One person.
#[derive(Debug, Serialize)]
pub struct CollectorLine {
    /// The person's name.
    pub person: String,
    /// Conversations.
    pub calls: i64,
    /// Tasks ended.
    pub tasks: i64,
    /// Promises and money, one per currency that the report has, by code.
    pub currencies: Vec<CollectorMoney>,
}

/// A person's promises and money in one currency.
#[derive(Debug, Serialize)]
pub struct CollectorMoney {
    /// ISO 4217 code.
    pub currency: String,
    /// Promises taken.
    pub promises: i64,
    /// What they promise.
    pub promised: String,
    /// Promises whose day passed.
    pub due: i64,
    /// Those of them that were kept.
    pub kept: i64,
    /// Percent; `null` when no day passed.
    pub kept_rate: Option<String>,
    /// Collected after a call.
    pub collected: String,
}

impl CollectorReport {
    /// The report of the rows of a period; without money in them, in the creditor's own.
    pub fn of(period: Period, rows: &[CollectorRow], own: Currency) -> CollectorReport {
        let mut codes: Vec<Currency> = rows.iter().filter_map(|row| row.amount.map(|(code, _)| code)).collect();
        codes.sort_unstable();
        codes.dedup();
        let collectors = by_person(rows, own).into_iter().map(|one| CollectorLine {
            currencies: codes.iter().filter_map(|code| money(rows, &one.person, *code)).collect(),
            person: one.person,
            calls: one.calls,
            tasks: one.tasks,
        });
        CollectorReport {
            from: iso(period.from()),
            to: iso(period.to()),
            days: period.days(),
            collected_within_days: AFTER_CONTACT_DAYS,
            collectors: collectors.collect(),
        }
    }
}

fn money(rows: &[CollectorRow], person: &str, currency: Currency) -> Option<CollectorMoney> {
    let one = by_person(rows, currency).into_iter().find(|one| one.person == person)?;
    Some(CollectorMoney {
        currency: currency.code().to_string(),
        promises: one.promises,
        promised: decimal(one.promised_minor, currency),
        due: one.due,
        kept: one.kept,
        kept_rate: one.kept_rate().map(|rate| rate.to_percent(2)),
        collected: decimal(one.collected_minor, currency),
    })
}
