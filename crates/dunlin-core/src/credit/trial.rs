//! Trial credit: a small limit until a review, which the payments decide.
//!
//! Requirement R3.2: one to six months or longer, until a good payment history exists. Vector: `credit.json`, L7.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::money::Money;

/// Limited credit for a new customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    /// How much may be owed until then.
    pub limit: Money,
    /// Its first day.
    pub started_on: Date,
    /// Calendar months to the review.
    pub months: i32,
}

/// The longest trial, in months.
pub const TRIAL_MONTHS_MAX: i32 = 24;

/// How long a limit holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LimitSpan {
    /// Its last day; `None` is until it is changed.
    pub until_on: Option<Date>,
    /// It is on trial: its first day and the months to its review.
    pub trial: Option<(Date, i32)>,
}

/// Why a limit cannot be set as it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitWrong {
    /// It is below zero.
    Negative,
    /// Its last day has passed.
    Ended,
    /// A trial of no months, or of more than [`TRIAL_MONTHS_MAX`].
    Trial,
}

impl LimitWrong {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            LimitWrong::Negative => "limit.negative",
            LimitWrong::Ended => "limit.end",
            LimitWrong::Trial => "limit.trial",
        }
    }
}

impl LimitSpan {
    /// How long a limit holds that is set on a day: of a customer, by a grant, or of a group.
    ///
    /// # Errors
    /// [`LimitWrong`].
    pub fn set(
        limit: Money,
        until_on: Option<Date>,
        trial_months: Option<i32>,
        today: Date,
    ) -> Result<LimitSpan, LimitWrong> {
        if limit.minor < 0 {
            return Err(LimitWrong::Negative);
        }
        if until_on.is_some_and(|until| until < today) {
            return Err(LimitWrong::Ended);
        }
        if trial_months.is_some_and(|months| !(1..=TRIAL_MONTHS_MAX).contains(&months)) {
            return Err(LimitWrong::Trial);
        }
        Ok(LimitSpan { until_on, trial: trial_months.map(|months| (today, months)) })
    }

    /// Until it is changed, and not on trial.
    pub fn is_open(&self) -> bool {
        *self == LimitSpan::default()
    }

    /// The trial of a limit.
    pub fn trial_of(&self, limit: Money) -> Option<Trial> {
        self.trial.map(|(started_on, months)| Trial { limit, started_on, months })
    }
}

/// What the review of a trial comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The day of the review has not come.
    TooEarly,
    /// All was paid on time: the limit may grow.
    Raise,
    /// Too little was bought to tell, or a part was paid late: it goes on for as long again.
    Extend,
    /// More was paid late than on time, or something is late now: no more credit.
    End,
}

impl Outcome {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::TooEarly => "too_early",
            Outcome::Raise => "raise",
            Outcome::Extend => "extend",
            Outcome::End => "end",
        }
    }
}

impl Trial {
    /// The day of the review; the last day there is, for one that would lie behind it.
    pub fn review_on(&self) -> Date {
        self.started_on.saturating_add(self.months.max(0).months())
    }

    /// What the review comes to on a day: so many debts were paid on time and late since the trial began, and so many are late now.
    pub fn review(&self, today: Date, on_time: usize, late: usize, late_now: usize) -> Outcome {
        match (on_time, late) {
            _ if today < self.review_on() => Outcome::TooEarly,
            _ if late_now > 0 || late > on_time => Outcome::End,
            (0, _) | (_, 1..) => Outcome::Extend,
            _ => Outcome::Raise,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::money::Currency;

    #[test]
    fn the_payments_decide_on_the_day_of_the_review() {
        let limit = Money { minor: 100_000, currency: Currency::EUR };
        let trial = Trial { limit, started_on: date(2026, 1, 1), months: 3 };
        assert_eq!(trial.review_on(), date(2026, 4, 1));
        let review = |on_time, late, late_now| trial.review(date(2026, 4, 1), on_time, late, late_now);
        assert_eq!(trial.review(date(2026, 3, 31), 4, 0, 0), Outcome::TooEarly);
        assert_eq!(review(4, 0, 0), Outcome::Raise);
        assert_eq!(review(0, 0, 0), Outcome::Extend, "nothing was bought");
        assert_eq!(review(4, 1, 0), Outcome::Extend);
        assert_eq!(review(1, 2, 0), Outcome::End);
        assert_eq!(review(4, 0, 1), Outcome::End);
    }

    #[test]
    fn a_trial_from_the_last_of_a_month_ends_within_the_month() {
        let limit = Money { minor: 1, currency: Currency::EUR };
        let trial = Trial { limit, started_on: date(2026, 8, 31), months: 6 };
        assert_eq!(trial.review_on(), date(2027, 2, 28));
    }
}
