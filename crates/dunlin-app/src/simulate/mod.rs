//! A policy tried out on the own book: what it would do on the coming days, beside the policy in use, or on days that have passed.
//!
//! Decides: from what day the payers are known, and that both policies meet the same ones. Every customer with an open item lives through
//! the days twice, on a copy, by `dunlin_core::simulation`; what a run would do is `plan_day`'s and what it would charge is the ordinary
//! charging's. It reads in one transaction and writes nothing; nothing is sent.
//!
//! What it does not say, because nobody knows it: what new invoices bring, what a customer will promise or contest, and that another policy
//! makes somebody pay sooner or later: money comes as the payers' own records say, whichever policy asks for it.

mod copied;
mod course;
mod crew;
mod sums;

use dunlin_core::days::{after, between};
use dunlin_core::policy::Policy;
use dunlin_core::ratio::Ratio;
use jiff::civil::Date;

pub use sums::{Amounts, Counts, DayDone, Lived, Totals, WeekDone};

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::policy_text;

/// The most days that are lived through.
pub const MOST_DAYS: u32 = 1096;

/// So many customers are named that a policy would treat otherwise.
const NAMED: usize = 50;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The policy that is tried.
    pub policy: Policy,
    /// The first day.
    pub from: Date,
    /// How many.
    pub days: u32,
    /// Which throws.
    pub seed: u64,
    /// With the money that really came, on days that have passed.
    pub backtest: bool,
}

/// What came out.
#[derive(Debug, Clone)]
pub struct Simulation {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Customers with an open item on the first day.
    pub customers: u64,
    /// Their open items.
    pub items: u64,
    /// What the policy in use does.
    pub live: Lived,
    /// What the policy that is tried does.
    pub draft: Lived,
    /// Customers for whom something is done otherwise.
    pub changed: u64,
    /// Their numbers: the first fifty.
    pub first_changed: Vec<String>,
}

/// Reads the policy to try.
///
/// # Errors
/// `policy.problems` with all of them.
pub fn policy_of(text: &str) -> Result<Policy, AppError> {
    policy_text::parse(text).map_err(|problems| policy_text::refused(&problems))
}

/// Lives the days through, with the policy in use and with another.
///
/// # Errors
/// `simulate.days` for none or too many; `simulate.not_past` for a back-test that has not ended yet; `charge.not_possible`.
pub fn simulate(app: &mut App, setting: &Setting, asked: &Asked) -> Result<Simulation, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let until = last_day(asked, today)?;
    let draft = setting.followed_by(asked.policy.clone());
    app.store.read(|tx| crew::work(tx, [setting, &draft], asked, (until, today)))
}

/// Whether a book has no more than so many open items.
pub fn is_small(app: &mut App, setting: &Setting, most: i64) -> Result<bool, AppError> {
    Ok(app.store.read(|tx| tx.open_up_to(setting.creditor.id, most.saturating_add(1)))? <= most)
}

fn last_day(asked: &Asked, today: Date) -> Result<Date, AppError> {
    let days = i32::try_from(asked.days).ok().filter(|_| (1..=MOST_DAYS).contains(&asked.days));
    let days = days.ok_or_else(|| {
        AppError::new(Failure::Usage, "simulate.days", format!("{} days cannot be simulated", asked.days))
            .with("most", i64::from(MOST_DAYS))
            .hint(format!("take 1 to {MOST_DAYS} days"))
    })?;
    let until = after(asked.from, days - 1);
    if asked.backtest && until > today {
        let message = format!("a back-test needs days that have passed; {until} is after today, {today}");
        let refused = AppError::new(Failure::Usage, "simulate.not_past", message).with("day", until);
        return Err(match between(asked.from, today) {
            left @ 0.. => refused.hint(format!("take --days {} or fewer, or leave --backtest out", left + 1)),
            _ => refused.hint("begin on a day that has passed, or leave --backtest out"),
        });
    }
    Ok(until)
}

/// How often somebody is reached: of the calls and visits that were made, and two more of which one reaches somebody.
fn reached_share((tries, reached): (i64, i64)) -> Ratio {
    Ratio::of(i128::from(reached) + 1, i128::from(tries) + 2).unwrap_or(Ratio::ZERO)
}
