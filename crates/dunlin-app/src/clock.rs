//! The clock: the only place that asks what time it is.
//!
//! Rules never see an instant, only a calendar date in the creditor's zone. A fixed clock makes tests, the simulator and
//! the demo repeatable.

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// Where the time comes from.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Always this instant.
    Fixed(Timestamp),
}

impl Clock {
    /// The instant now.
    pub fn now(self) -> Timestamp {
        match self {
            Clock::System => system_now(),
            Clock::Fixed(at) => at,
        }
    }

    /// The calendar date now, in a zone named as in the IANA database; an unknown zone counts as UTC.
    pub fn today(self, zone: &str) -> Date {
        self.now().to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
    }
}

#[expect(clippy::disallowed_methods, reason = "the one reader of the clock")]
fn system_now() -> Timestamp {
    Timestamp::now()
}
