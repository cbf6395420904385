//! `simulate --json`: what a policy would do, day by day, and the sums of it beside those of the policy in use.

use std::collections::BTreeMap;

use dunlin_app::simulate::{Amounts, Asked, Counts, DayDone, Lived, Simulation};
use jiff::civil::Date;
use serde::Serialize;

use crate::{decimal, iso};

/// The whole answer.
#[derive(Debug, Serialize)]
pub struct SimulationReport {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// Which throws.
    pub seed: u64,
    /// With the money that really came.
    pub backtest: bool,
    /// The name of the policy that was tried.
    pub policy: String,
    /// Customers with an open item on the first day.
    pub customers: u64,
    /// Their open items.
    pub items: u64,
    /// The days of the policy that was tried.
    pub days: Vec<SimulatedDay>,
    /// The sums of the policy in use.
    pub live: SimulatedTotals,
    /// The sums of the policy that was tried.
    pub draft: SimulatedDraft,
}

/// One day.
#[derive(Debug, Serialize)]
pub struct SimulatedDay {
    /// The day.
    pub on: String,
    /// Notices, by step.
    pub notices: BTreeMap<String, u64>,
    /// Tasks and messages inside the house, by step.
    pub tasks: BTreeMap<String, u64>,
    /// Charges booked, taxes included; one per currency, by code.
    pub charges: Vec<SimulatedMoney>,
    /// Money received; one per currency, by code.
    pub receipts: Vec<SimulatedMoney>,
}

/// All days together.
#[derive(Debug, Serialize)]
pub struct SimulatedTotals {
    /// Notices, by step.
    pub notices: BTreeMap<String, u64>,
    /// Tasks and messages inside the house, by step.
    pub tasks: BTreeMap<String, u64>,
    /// Charges booked, taxes included; one per currency, by code.
    pub charges: Vec<SimulatedMoney>,
    /// Money expected by the last day, or what really came; one per currency, by code.
    pub receipts: Vec<SimulatedMoney>,
    /// Seven days each, from the first day on.
    pub weeks: Vec<SimulatedWeek>,
}

/// The sums of the policy that was tried, and who meets something else.
#[derive(Debug, Serialize)]
pub struct SimulatedDraft {
    /// The sums.
    #[serde(flatten)]
    pub totals: SimulatedTotals,
    /// Customers for whom something is done otherwise.
    pub changed: SimulatedChange,
}

/// Customers for whom something is done otherwise than by the policy in use.
#[derive(Debug, Serialize)]
pub struct SimulatedChange {
    /// How many.
    pub customers: u64,
    /// The numbers of the first fifty.
    pub numbers: Vec<String>,
}

/// One week.
#[derive(Debug, Serialize)]
pub struct SimulatedWeek {
    /// Its first day.
    pub from: String,
    /// Notices, by step.
    pub notices: BTreeMap<String, u64>,
}

/// Money in one currency.
#[derive(Debug, Serialize)]
pub struct SimulatedMoney {
    /// ISO 4217 code.
    pub currency: String,
    /// How much.
    pub amount: String,
}

impl SimulationReport {
    /// What came out of what was asked.
    pub fn new(asked: &Asked, found: &Simulation) -> SimulationReport {
        SimulationReport {
            from: iso(found.from),
            to: iso(found.until),
            seed: asked.seed,
            backtest: asked.backtest,
            policy: asked.policy.name.clone(),
            customers: found.customers,
            items: found.items,
            days: found.draft.dated().map(|(on, done)| day(on, done)).collect(),
            live: totals(&found.live),
            draft: SimulatedDraft {
                totals: totals(&found.draft),
                changed: SimulatedChange { customers: found.changed, numbers: found.first_changed.clone() },
            },
        }
    }
}

fn day(on: Date, done: &DayDone) -> SimulatedDay {
    SimulatedDay {
        on: iso(on),
        notices: counts(&done.notices),
        tasks: counts(&done.tasks),
        charges: money(&done.charges),
        receipts: money(&done.receipts),
    }
}

fn totals(lived: &Lived) -> SimulatedTotals {
    let all = lived.totals();
    let weeks = lived.weeks();
    let weeks = weeks.iter().map(|week| SimulatedWeek { from: iso(week.from), notices: counts(&week.notices) });
    SimulatedTotals {
        notices: counts(&all.notices),
        tasks: counts(&all.tasks),
        charges: money(&all.charges),
        receipts: money(&all.receipts),
        weeks: weeks.collect(),
    }
}

fn counts(counts: &Counts) -> BTreeMap<String, u64> {
    counts.iter().map(|(step, count)| (step.to_string(), *count)).collect()
}

fn money(amounts: &Amounts) -> Vec<SimulatedMoney> {
    let one = |(currency, minor): (&dunlin_core::money::Currency, &i64)| SimulatedMoney {
        currency: currency.code().to_string(),
        amount: decimal(*minor, *currency),
    };
    amounts.iter().map(one).collect()
}
