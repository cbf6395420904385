//! `metrics --by reason --json`: why customers do not pay, by the rows that the page counts.

use std::collections::BTreeSet;

use dunlin_app::metrics::Period;
use dunlin_app::metrics::reasons::{ReasonRow, Reasons, currencies};
use dunlin_core::conversation::Why;
use dunlin_core::money::Currency;
use serde::Serialize;

use crate::{decimal, iso};

/// The whole report.
#[derive(Debug, Serialize)]
pub struct ReasonReport {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How many days.
    pub days: u16,
    /// Only what this person heard.
    pub person: Option<String>,
    /// Those that were given, in the order of their list.
    pub reasons: Vec<GivenReason>,
    /// All of them; an item counts once.
    pub total: ReasonFigures,
}

/// One reason.
#[derive(Debug, Serialize)]
pub struct GivenReason {
    /// In a word.
    pub reason: &'static str,
    /// Its figures.
    #[serde(flatten)]
    pub figures: ReasonFigures,
}

/// The figures of some conversations.
#[derive(Debug, Serialize)]
pub struct ReasonFigures {
    /// In so many it was given.
    pub conversations: usize,
    /// By number.
    pub customers: Vec<ReasonCustomer>,
    /// How many of them hold, do not, or were not checked.
    pub checked: ReasonChecks,
    /// So many came without details.
    pub without_details: usize,
    /// What is open behind it, one per currency, by code.
    pub behind: Vec<ReasonMoney>,
}

/// A customer who gave a reason.
#[derive(Debug, Serialize)]
pub struct ReasonCustomer {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
}

/// What was found of reasons.
#[derive(Debug, Serialize)]
pub struct ReasonChecks {
    /// They hold.
    #[serde(rename = "true")]
    pub holds: usize,
    /// They do not.
    #[serde(rename = "false")]
    pub proved_false: usize,
    /// Nobody has found yet.
    pub open: usize,
}

/// Money behind a reason.
#[derive(Debug, Serialize)]
pub struct ReasonMoney {
    /// ISO 4217 code.
    pub currency: String,
    /// What is open.
    pub open: String,
}

impl ReasonReport {
    /// The report of the rows of a period.
    pub fn of(period: Period, person: Option<&str>, rows: &[ReasonRow]) -> ReasonReport {
        let given: Vec<Why> = Why::ALL.into_iter().filter(|why| rows.iter().any(|row| row.why == *why)).collect();
        let codes = currencies(rows);
        let line = |why: Why| GivenReason {
            reason: why.code(),
            figures: figures(&rows.iter().filter(|row| row.why == why).collect::<Vec<_>>(), &codes),
        };
        ReasonReport {
            from: iso(period.from()),
            to: iso(period.to()),
            days: period.days(),
            person: person.map(str::to_string),
            reasons: given.into_iter().map(line).collect(),
            total: figures(&rows.iter().collect::<Vec<_>>(), &codes),
        }
    }
}

fn figures(rows: &[&ReasonRow], codes: &BTreeSet<Currency>) -> ReasonFigures {
    let money = |currency: &Currency| {
        let open_minor = Reasons::of(rows.iter().copied(), *currency).open_minor;
        let open = decimal(open_minor, *currency);
        (open_minor != 0).then(|| ReasonMoney { currency: currency.code().to_string(), open })
    };
    // What is counted is the same in every currency.
    let own = Reasons::of(rows.iter().copied(), Currency::EUR);
    ReasonFigures {
        conversations: own.conversations,
        customers: own.customers.into_iter().map(|(number, name)| ReasonCustomer { number, name }).collect(),
        checked: ReasonChecks { holds: own.holds, proved_false: own.proved_false, open: own.unchecked },
        without_details: own.without_details,
        behind: codes.iter().filter_map(money).collect(),
    }
}
