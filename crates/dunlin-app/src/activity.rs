//! The activity log of a whole book: who did what, when and why, in pages.
//!
//! Decides: which days an asked-for period has (the creditor's).

use std::collections::BTreeSet;

use dunlin_store::{ActivityCursor, ActivityEntry, ActivityFilter};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::{App, Setting};
use crate::error::AppError;

/// Lines that are read at a time by who wants all of them.
pub const CHUNK: usize = 5_000;
/// Which lines are wanted, as people say it.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Who, as the log names them.
    pub actor: Option<String>,
    /// The first word of a code: `promise`.
    pub noun: Option<String>,
    /// A customer by number or name.
    pub customer: Option<String>,
    /// First day, in the creditor's zone.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

/// So many lines, newest first, from a place on.
///
/// # Errors
/// `customer.unknown`.
pub fn page(
    app: &mut App,
    setting: &Setting,
    wanted: &Wanted,
    after: Option<ActivityCursor>,
    limit: usize,
) -> Result<Vec<ActivityEntry>, AppError> {
    let filter = filter(app, setting, wanted)?;
    Ok(app.store.read(|tx| tx.activity_page(setting.creditor.id, &filter, after, limit))?)
}

/// Whose lines one may ask for: who may sign in, and who stands in the newest lines or brought in a file or a policy.
pub fn actors(app: &mut App, setting: &Setting) -> Result<Vec<String>, AppError> {
    app.store.read(|tx| {
        let mut actors: BTreeSet<String> = tx.activity_actors(setting.creditor.id)?.into_iter().collect();
        actors.extend(tx.users()?.into_iter().map(|user| format!("web:{}", user.name)));
        Ok(actors.into_iter().collect())
    })
}

pub(crate) fn filter(app: &mut App, setting: &Setting, wanted: &Wanted) -> Result<ActivityFilter, AppError> {
    let account = match &wanted.customer {
        None => None,
        Some(asked) => Some(app.store.read(|tx| {
            let unknown = || AppError::not_found("customer.unknown", format!("there is no customer \"{asked}\""));
            tx.find_customer(setting.creditor.id, asked)?.ok_or_else(unknown)
        })?),
    };
    let (from, until) = instants(&setting.creditor.timezone, wanted.from, wanted.until);
    Ok(ActivityFilter { actor: wanted.actor.clone(), noun: wanted.noun.clone(), account, from, until })
}

/// The first and the last instant of a period of days in a zone.
pub(crate) fn instants(zone: &str, from: Option<Date>, until: Option<Date>) -> (Option<Timestamp>, Option<Timestamp>) {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let midnight = |day: Date| day.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
    // Up to the last microsecond of the day, which is what the book keeps.
    let end = |day: Date| {
        let next = midnight(day.tomorrow().ok()?)?;
        Timestamp::from_microsecond(next.as_microsecond() - 1).ok()
    };
    (from.and_then(midnight), until.and_then(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::creditors::{self, CreditorEdit, NewCreditor};
    use dunlin_store::Store;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    #[test]
    fn a_period_has_the_days_of_the_creditor() {
        let first = at("2026-11-19T23:30:00Z");
        let mut app = App::new(Store::create(":memory:", first).expect("a book"), Clock::Fixed(first), "mara");
        creditors::add(&mut app, &NewCreditor::default()).expect("a creditor in Amsterdam");
        app.clock = Clock::Fixed(at("2026-11-20T22:59:59Z"));
        let setting = app.setting(None).expect("one");
        let edit = CreditorEdit { phone: Some("1".to_string()), ..CreditorEdit::default() };
        creditors::set(&mut app, &setting, &edit).expect("set");
        let mut of = |from: &str, until: &str| {
            let day = |text: &str| Some(text.parse().expect("a day"));
            let wanted = Wanted { from: day(from), until: day(until), ..Wanted::default() };
            page(&mut app, &setting, &wanted, None, 9).expect("a page").len()
        };
        assert_eq!(of("2026-11-20", "2026-11-20"), 2, "half past midnight there, and one second before the next");
        assert_eq!((of("2026-11-19", "2026-11-19"), of("2026-11-21", "2026-11-22")), (0, 0));
        let unknown = Wanted { customer: Some("99".to_string()), ..Wanted::default() };
        assert_eq!(page(&mut app, &setting, &unknown, None, 9).expect_err("none").code, "customer.unknown");
    }
}
