//! Whether a customer may be called now: the policy's limits of contact, on the clock of the place where the customer is.
//!
//! Nothing is stopped by it: who is called back, or rings in, is spoken with. It says until when a call of one's own accord should wait.

use dunlin_core::contact::{Blocked, ContactRow, Limit};
use dunlin_core::id::AccountId;
use dunlin_core::view::AccountView;
use dunlin_store::Tx;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::app::{App, Setting};
use crate::customers;
use crate::error::AppError;

/// The zones of each country, of those with the same clocks one: from the IANA time zone database, which is in the public domain.
const ZONES: &str = include_str!("zones.txt");

/// From when a customer may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// At this hour of the creditor's clock.
    At(DateTime),
    /// On this day.
    On(Date),
    /// At no hour of the next days: the places in which the customer may be are never awake together.
    Never,
}

/// Whether a customer may be called now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallTime {
    /// What stands against it, and until when.
    pub blocked: Option<(Limit, Opens)>,
    /// The clocks of the places where the customer may be, the earliest first; one where the country has one.
    pub theirs: Vec<DateTime>,
}

/// Whether a customer may be called now: the limits that hold longest, those of days before those of hours.
///
/// # Errors
/// `customer.unknown` and its like.
pub fn may_call(app: &mut App, setting: &Setting, customer: &str) -> Result<CallTime, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let known = customers::show(app, setting, customer, today)?;
    Ok(call_time(app, setting, &known.view))
}

/// The same for a customer that is known.
pub fn call_time(app: &App, setting: &Setting, view: &AccountView) -> CallTime {
    let (now, home) = (app.clock.now(), zone(&setting.creditor.timezone));
    let rules = ContactRow::rules(&setting.policy.contact, view.address.country.as_deref(), view.kind);
    let mut zones = view.address.country.as_deref().map(zones_of).unwrap_or_default();
    if zones.is_empty() {
        zones.push(home.clone());
    }
    let open = view.items.iter().filter(|item| item.open_minor > 0).map(|item| item.id);
    let by_day = rules.call_about_any(open, &view.contacts_made.calls, home.to_datetime(now).date());
    let opens_at = rules.open_at(&zones, now);
    let blocked = match (by_day, opens_at) {
        (Some(Blocked { limit, until }), _) => Some((limit, Opens::On(until))),
        (None, None) => Some((Limit::Hours, Opens::Never)),
        (None, Some(at)) => (at > now).then(|| (Limit::Hours, Opens::At(home.to_datetime(at)))),
    };
    let mut theirs: Vec<DateTime> = zones.iter().map(|zone| zone.to_datetime(now)).collect();
    theirs.sort_unstable();
    theirs.dedup();
    CallTime { blocked, theirs }
}

/// From when a mail may reach a customer, where the policy has hours for it: at an hour at which every place it may be in is awake.
/// Nothing where no hours are set, or where there is no such hour at all.
pub(crate) fn mail_opens_at(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    now: Timestamp,
) -> Result<Option<Timestamp>, AppError> {
    let known = tx.customer(account)?.account;
    let country = known.address.country.as_deref();
    let rules = ContactRow::rules(&setting.policy.contact, country, known.kind);
    let mut zones = country.map(zones_of).unwrap_or_default();
    if zones.is_empty() {
        zones.push(zone(&setting.creditor.timezone));
    }
    Ok(rules.open_at(&zones, now))
}

fn zones_of(country: &str) -> Vec<TimeZone> {
    let names = ZONES.lines().find_map(|line| line.strip_prefix(country)?.strip_prefix(' '));
    names.into_iter().flat_map(|names| names.split(' ')).map(zone).collect()
}

/// An unknown zone counts as UTC.
fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn every_zone_of_the_list_is_known_and_no_country_stands_twice() {
        let mut countries: Vec<&str> = Vec::new();
        for line in ZONES.lines() {
            let (country, names) = line.split_once(' ').expect("a country and its zones");
            assert!(country.len() == 2 && !countries.contains(&country), "{country}");
            countries.push(country);
            for name in names.split(' ') {
                assert!(TimeZone::get(name).is_ok(), "{country}: {name}");
            }
        }
        assert!(countries.len() > 200);
    }

    #[test]
    fn a_country_with_many_clocks_has_them_all() {
        let at: Timestamp = "2026-03-29T06:30:00Z".parse().expect("an instant");
        let clocks = |country: &str| -> Vec<String> {
            zones_of(country).iter().map(|zone| zone.to_datetime(at).strftime("%H:%M").to_string()).collect()
        };
        assert_eq!(clocks("BG"), ["09:30"], "clocks went forward that night");
        assert!(clocks("US").contains(&"02:30".to_string()) && clocks("US").contains(&"20:30".to_string()));
        assert!(clocks("XX").is_empty());
    }
}
