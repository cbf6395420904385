//! What waits on the credit desk: holds and overrides in force, limits that end or are on trial.

use dunlin_core::credit::Outcome;
use dunlin_core::money::Money;
use dunlin_store::{EndingLimit, HoldInForce, Named, OverrideLine};
use jiff::ToSpan;
use jiff::civil::Date;

use super::payers::outcome;
use crate::app::{App, Setting};
use crate::error::AppError;

/// A limit that ends within so many days ends soon.
const SOON_DAYS: i32 = 30;

/// Whose something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
}

impl Whose {
    /// Takes what is a customer's apart.
    pub(super) fn of<T>(named: Named<T>) -> (Whose, T) {
        let Named { number, name, of } = named;
        (Whose { number, name }, of)
    }
}

/// How a limit stands that has a last day or is on trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LimitState {
    /// Its last day has passed.
    Ended,
    /// The review of its trial is due.
    Review,
    /// It ends within a month.
    Soon,
    /// None of these.
    Runs,
}

impl LimitState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            LimitState::Ended => "ended",
            LimitState::Review => "review",
            LimitState::Soon => "soon",
            LimitState::Runs => "runs",
        }
    }

    fn of(line: &EndingLimit, today: Date) -> LimitState {
        let until = line.span.until_on;
        let review = line.span.trial_of(line.limit).map(|trial| trial.review_on());
        if until.is_some_and(|until| until < today) {
            LimitState::Ended
        } else if review.is_some_and(|review| review <= today) {
            LimitState::Review
        } else if until.is_some_and(|until| until <= today.saturating_add(SOON_DAYS.days())) {
            LimitState::Soon
        } else {
            LimitState::Runs
        }
    }
}

/// A limit that has a last day or is on trial.
#[derive(Debug, Clone)]
pub struct LimitShown {
    /// Whose.
    pub whose: Whose,
    /// How much.
    pub limit: Money,
    /// Its last day.
    pub until_on: Option<Date>,
    /// The day of its review.
    pub review_on: Option<Date>,
    /// How it stands.
    pub state: LimitState,
    /// What the review of its trial comes to, once its day has come.
    pub outcome: Option<Outcome>,
}

/// Holds that are in force, the newest first.
pub fn holds_in_force(app: &mut App, setting: &Setting) -> Result<Vec<(Whose, HoldInForce)>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| Ok(tx.holds_in_force(setting.creditor.id, today)?.into_iter().map(Whose::of).collect()))
}

/// Overrides that are in force, the first to end first.
pub fn overrides_in_force(app: &mut App, setting: &Setting) -> Result<Vec<(Whose, OverrideLine)>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut all = tx.overrides_until(setting.creditor.id, today)?;
        all.retain(|named| named.of.counts(today));
        Ok(all.into_iter().map(Whose::of).collect())
    })
}

/// Limits that have a last day or are on trial: what has ended first, then what is due, by number.
pub fn limits_that_end(app: &mut App, setting: &Setting) -> Result<Vec<LimitShown>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let mut all = tx.limits_that_end(setting.creditor.id)?;
        all.sort_by_key(|named| LimitState::of(&named.of, today));
        let shown = |named| {
            let (whose, line): (Whose, EndingLimit) = Whose::of(named);
            Ok(LimitShown {
                whose,
                limit: line.limit,
                until_on: line.span.until_on,
                review_on: line.span.trial_of(line.limit).map(|trial| trial.review_on()),
                state: LimitState::of(&line, today),
                outcome: outcome(tx, line.account, line.limit, line.span, today)?,
            })
        };
        all.into_iter().map(shown).collect()
    })
}
