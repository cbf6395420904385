//! The figures of dashboards and reports: how long money is outstanding, how well it is collected, how debts grow older.
//!
//! Source: the usual formulas of credit managers, each named at its function, with worked examples in `metrics.json`. All amounts are minor
//! units of one currency; all results are exact fractions, rounded once when they are shown. A figure without sales, without
//! history or over nothing is `None`: a report shows a dash, never an infinity and never a guess.
//!
//! What this module does not do: it does not find the amounts in a book, and it does not convert currencies.

mod aged;
mod collected;
mod contact;
mod outstanding;

pub use aged::{Lateness, average_days_late, roll_rates, roll_through};
pub use collected::{
    CollectionPeriod, ContactCounts, collected_against_due, collection_effectiveness, cure_rate, recovery_rate,
};
pub use contact::{AFTER_CONTACT_DAYS, collected_after};
pub use outstanding::{
    AgedAmount, Countback, Sales, Turnover, average_days_delinquent, best_possible_dso, cost_of_delay, countback_dso,
    simple_dso, true_dso, turnover,
};
