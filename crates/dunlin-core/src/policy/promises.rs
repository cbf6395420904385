//! What a policy says of promises: when one counts as kept, and what it does.

use jiff::civil::Date;

use super::Tolerance;
use crate::calendar::Calendar;
use crate::days::after;

/// The settings of a policy for promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRules {
    /// What may be missing of the money.
    pub tolerance: Tolerance,
    /// So many days after the day named the money still counts.
    pub tolerance_days: i32,
    /// No promise is for a later day than so many after it is made, or after what it names is due.
    pub longest_days: i32,
    /// Working days that money is on its way when it was promised to be sent by a day.
    pub transit_days: u16,
    /// What is promised is not chased meanwhile.
    pub pause: bool,
    /// A broken promise of what was late already: only cash until everything is paid (R2.11).
    pub broken_cash_only: bool,
    /// What was promised is confirmed in writing (R1.5).
    pub confirm: bool,
}

impl PromiseRules {
    /// The last day on which money counts for a promise by a day: no bank brings money on a day that is none of business, so the next one
    /// counts; then the days of grace.
    pub fn counts_until(&self, promised_on: Date, sends: bool, calendar: &Calendar) -> Date {
        let there_on = if sends { calendar.add_business_days(promised_on, self.transit_days) } else { promised_on };
        after(calendar.next_business_day_on_or_after(there_on), self.tolerance_days)
    }

    /// The last day that may be promised, counted from a day.
    pub fn latest_after(&self, day: Date) -> Date {
        after(day, self.longest_days)
    }
}

impl Default for PromiseRules {
    fn default() -> PromiseRules {
        PromiseRules {
            tolerance: Tolerance::default(),
            tolerance_days: 0,
            longest_days: 60,
            transit_days: 3,
            pause: true,
            broken_cash_only: true,
            confirm: false,
        }
    }
}
