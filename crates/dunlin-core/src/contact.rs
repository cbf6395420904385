//! When a customer may be contacted at all: hours, calls in so many days, quiet after a conversation, notices in a month.
//!
//! The rules are data of the policy, by country and kind of customer; what a row does not say is not limited. They limit what the
//! creditor does of its own accord: a letter that a law or an agreement asks for is not among them, and nobody is stopped from
//! answering. What is blocked says until when. After Regulation F, 12 CFR 1006.6(b) and 1006.14(b): made for consumers, and a good
//! measure for everybody.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::account::CustomerKind;
use crate::days::{after, between};
use crate::id::ItemId;

/// Limits of contact. `None` is no limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ContactRules {
    /// From and to which minute of the customer's day, both included.
    pub hours: Option<(Time, Time)>,
    /// At most so many calls about an item in seven days.
    pub calls: Option<u16>,
    /// No call about an item within so many days after a conversation about it, whose day is the first.
    pub quiet_days: Option<u16>,
    /// At most so many notices in thirty days.
    pub notices: Option<u16>,
    /// The first notice that asks for something late says that it can be contested for so many days.
    pub contest_days: Option<u16>,
    /// Each e-mail says how to get letters instead.
    pub opt_out: bool,
}

/// For whom rules hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// ISO 3166-1 alpha-2; `None` is every country.
    pub country: Option<String>,
    /// `None` is every kind of customer.
    pub kind: Option<CustomerKind>,
    /// What holds.
    pub rules: ContactRules,
}

/// The days in which calls are counted, the day of the call among them.
pub const CALL_DAYS: i32 = 7;
/// The days in which notices are counted, the day of the notice among them.
pub const NOTICE_DAYS: i32 = 30;

/// Which limit blocks a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Limit {
    /// It is too early or too late in the customer's day.
    Hours,
    /// So many calls were made already.
    Calls,
    /// They were spoken with a short time ago.
    Quiet,
    /// So many notices went out already.
    Notices,
}

impl Limit {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Limit::Hours => "hours",
            Limit::Calls => "calls",
            Limit::Quiet => "quiet",
            Limit::Notices => "notices",
        }
    }
}

/// A contact that may not be made yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocked {
    /// By what.
    pub limit: Limit,
    /// The first day on which it may be made, as far as is known today.
    pub until: Date,
}

/// A call that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallMade {
    /// The day.
    pub on: Date,
    /// About which item; `None` is about all.
    pub item: Option<ItemId>,
    /// Somebody was spoken with.
    pub is_conversation: bool,
}

/// The contacts with a customer of which limits ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contacts {
    /// Calls of the last [`CALL_DAYS`] days and more.
    pub calls: Vec<CallMade>,
    /// Days of the notices of the last [`NOTICE_DAYS`] days and more.
    pub notices_on: Vec<Date>,
}

impl ContactRow {
    /// The rules for a customer: of the rows that mean it, the one for its country and kind decides, then the one for its country,
    /// then the one for its kind, then the one for everybody.
    pub fn rules(rows: &[ContactRow], country: Option<&str>, kind: CustomerKind) -> ContactRules {
        let means = |row: &&ContactRow| {
            row.country.as_deref().is_none_or(|own| Some(own) == country) && row.kind.is_none_or(|own| own == kind)
        };
        let found = rows.iter().filter(means).max_by_key(|row| (row.country.is_some(), row.kind.is_some()));
        found.map(|row| row.rules).unwrap_or_default()
    }
}

impl ContactRules {
    /// What blocks a call about an item on a day; of two limits the one that holds longer.
    pub fn call(&self, item: ItemId, made: &[CallMade], on: Date) -> Option<Blocked> {
        let about = || made.iter().filter(|call| call.on <= on && call.item.is_none_or(|own| own == item));
        let spoken_on = about().filter(|call| call.is_conversation).map(|call| call.on).max();
        let quiet = spoken_on
            .zip(self.quiet_days)
            .map(|(spoken_on, days)| Blocked { limit: Limit::Quiet, until: after(spoken_on, i32::from(days)) });
        let calls = self.calls.and_then(|most| {
            let until = free_from(about().map(|call| call.on).collect(), most, CALL_DAYS, on)?;
            Some(Blocked { limit: Limit::Calls, until })
        });
        let blocks = |one: &Blocked| on < one.until;
        quiet.into_iter().chain(calls).filter(blocks).max_by_key(|one| one.until)
    }

    /// What blocks a call to a customer about any of some items on a day: every one of them is blocked, and this one the shortest.
    pub fn call_about_any(&self, items: impl Iterator<Item = ItemId>, made: &[CallMade], on: Date) -> Option<Blocked> {
        let blocked: Option<Vec<Blocked>> = items.map(|item| self.call(item, made, on)).collect();
        blocked?.into_iter().min_by_key(|one| one.until)
    }

    /// What blocks a notice on a day, where notices went out on others.
    pub fn notice(&self, issued: &[Date], on: Date) -> Option<Blocked> {
        let until =
            free_from(issued.iter().copied().filter(|day| *day <= on).collect(), self.notices?, NOTICE_DAYS, on)?;
        Some(Blocked { limit: Limit::Notices, until })
    }

    /// The first instant from `now` on at which it is neither too early nor too late in any of the zones in which the customer may be;
    /// `None` where there is no such hour in the next days.
    pub fn open_at(&self, zones: &[TimeZone], now: Timestamp) -> Option<Timestamp> {
        let Some((from, to)) = self.hours else { return Some(now) };
        let mut at = now;
        // Each turn moves on to the opening of one zone; with them all closed at some hour of every day none is found.
        for _ in 0..=3 * zones.len() {
            let closed = zones.iter().find_map(|zone| {
                let local = zone.to_datetime(at);
                let minute = local.time().with().second(0).subsec_nanosecond(0).build().ok()?;
                let day = match (minute < from, minute > to) {
                    (true, _) => local.date(),
                    (_, true) => after(local.date(), 1),
                    _ => return None,
                };
                Some(zone.to_ambiguous_timestamp(day.to_datetime(from)).compatible().ok())
            });
            match closed {
                None => return Some(at),
                Some(opens) => at = opens.filter(|opens| *opens > at)?,
            }
        }
        None
    }
}

/// The first day after `on` on which one more is within a limit; `None` where one more is on the day itself.
fn free_from(mut days: Vec<Date>, most: u16, in_days: i32, on: Date) -> Option<Date> {
    days.retain(|day| between(*day, on) < in_days);
    days.sort_unstable();
    let most = usize::from(most);
    if days.len() < most {
        return None;
    }
    // As many as may be, less one, may be left when it is free.
    let last_in_the_way = most.checked_sub(1).map_or(Some(&on), |left| days.get(days.len() - 1 - left));
    last_in_the_way.map(|day| after(*day, in_days))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use jiff::tz::Offset;
    use std::vec;

    use super::*;

    const ITEM: ItemId = ItemId(1);

    fn call(on: Date) -> CallMade {
        CallMade { on, item: Some(ITEM), is_conversation: false }
    }

    fn consumer() -> ContactRules {
        ContactRules {
            hours: Some((time(8, 0, 0, 0), time(21, 0, 0, 0))),
            calls: Some(7),
            quiet_days: Some(7),
            notices: Some(4),
            ..ContactRules::default()
        }
    }

    #[test]
    fn seven_calls_in_seven_days_and_none_after_a_conversation() {
        let day = |day| date(2026, 4, day);
        let seven = [call(day(1)); 7];
        assert_eq!(consumer().call(ITEM, &seven[..6], day(2)), None);
        let blocked = |limit, until| Some(Blocked { limit, until });
        assert_eq!(consumer().call(ITEM, &seven, day(2)), blocked(Limit::Calls, day(8)));
        assert_eq!(consumer().call(ITEM, &seven, day(8)), None);
        assert_eq!(consumer().call(ItemId(2), &seven, day(2)), None, "another debt");
        let about = |items: &[u128]| consumer().call_about_any(items.iter().copied().map(ItemId), &seven, day(2));
        assert_eq!((about(&[1]), about(&[1, 2]), about(&[])), (blocked(Limit::Calls, day(8)), None, None));
        let daily: Vec<CallMade> = (1..=8).map(|on| call(day(on))).collect();
        assert_eq!(consumer().call(ITEM, &daily, day(8)), blocked(Limit::Calls, day(9)));
        let spoken = [CallMade { item: None, is_conversation: true, ..call(day(1)) }];
        assert_eq!(consumer().call(ITEM, &spoken, day(7)), blocked(Limit::Quiet, day(8)), "about all of it");
        assert_eq!(consumer().call(ITEM, &spoken, day(8)), None);
        assert_eq!(ContactRules::default().call(ITEM, &seven, day(1)), None);
        let none = ContactRules { calls: Some(0), ..ContactRules::default() };
        assert_eq!(none.call(ITEM, &[], day(1)), blocked(Limit::Calls, day(8)), "never: asked again after a week");
    }

    #[test]
    fn four_notices_in_a_month_and_the_fifth_waits_for_the_first_to_fall_out() {
        let day = |day| date(2026, 4, day);
        let issued = [day(1), day(8), day(15), day(22)];
        assert_eq!(consumer().notice(&issued[..3], day(29)), None);
        let until = date(2026, 5, 1);
        assert_eq!(consumer().notice(&issued, day(29)), Some(Blocked { limit: Limit::Notices, until }));
        assert_eq!(consumer().notice(&issued, until), None);
    }

    #[test]
    fn the_row_that_says_most_decides() {
        let row = |country: Option<&str>, kind, calls| ContactRow {
            country: country.map(String::from),
            kind,
            rules: ContactRules { calls: Some(calls), ..ContactRules::default() },
        };
        let rows = vec![
            row(None, None, 1),
            row(None, Some(CustomerKind::Consumer), 2),
            row(Some("US"), None, 3),
            row(Some("US"), Some(CustomerKind::Consumer), 4),
        ];
        let calls = |country, kind| ContactRow::rules(&rows, country, kind).calls;
        assert_eq!(calls(Some("US"), CustomerKind::Consumer), Some(4));
        assert_eq!(calls(Some("US"), CustomerKind::Business), Some(3));
        assert_eq!(calls(Some("FR"), CustomerKind::Consumer), Some(2));
        assert_eq!(calls(None, CustomerKind::Business), Some(1));
        assert_eq!(ContactRow::rules(&[], None, CustomerKind::Business), ContactRules::default());
    }

    #[test]
    fn all_zones_must_be_awake() {
        let zone = |hours| TimeZone::fixed(Offset::constant(hours));
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let open = |zones: &[TimeZone], now: &str| consumer().open_at(zones, at(now));
        let (utc, west) = ([zone(0)], [zone(-5), zone(-8)]);
        assert_eq!(open(&utc, "2026-03-09T07:59:00Z"), Some(at("2026-03-09T08:00:00Z")));
        assert_eq!(open(&utc, "2026-03-09T21:00:59Z"), Some(at("2026-03-09T21:00:59Z")), "the minute itself");
        assert_eq!(open(&utc, "2026-03-09T21:01:00Z"), Some(at("2026-03-10T08:00:00Z")));
        assert_eq!(open(&west, "2026-03-09T16:30:00Z"), Some(at("2026-03-09T16:30:00Z")));
        assert_eq!(open(&west, "2026-03-09T13:30:00Z"), Some(at("2026-03-09T16:00:00Z")), "the later one opens");
        assert_eq!(open(&west, "2026-03-10T03:00:00Z"), Some(at("2026-03-10T16:00:00Z")));
        assert_eq!(open(&[zone(0), zone(8), zone(-8)], "2026-03-09T16:30:00Z"), None, "no hour suits all");
        assert_eq!(
            ContactRules::default().open_at(&west, at("2026-03-09T03:00:00Z")),
            Some(at("2026-03-09T03:00:00Z"))
        );
    }
}
