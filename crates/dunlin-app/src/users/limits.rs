//! Wrong tries to sign in make the next one wait, longer each time, and never for ever.
//!
//! Decides: what is counted (a person from one place, a place, a person from everywhere) and how long each waits. A wait hits a
//! name that nobody has just as well, so it tells nothing. From everywhere at once the wait is short: else whoever does not
//! like a person could keep that person out.

use std::net::IpAddr;

use dunlin_store::{Failures, Tx};
use jiff::{SignedDuration, Timestamp};

use super::token::hashed;
use crate::error::AppError;

/// Tries that do not wait, and the longest wait in seconds.
#[derive(Debug, Clone, Copy)]
struct Limit {
    free: i64,
    longest: i64,
}

const HERE: Limit = Limit { free: 5, longest: 15 * 60 };
const PLACE: Limit = Limit { free: 30, longest: 15 * 60 };
const EVERYWHERE: Limit = Limit { free: 30, longest: 60 };

/// After so long without one, wrong tries are forgotten.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// What a try counts for.
pub(super) struct Counted([(String, Limit); 3]);

impl Counted {
    /// A try to be somebody, from somewhere.
    pub(super) fn of(name: &str, address: &str) -> Counted {
        let place = place(address);
        // A hash, because people type passwords where the name belongs.
        let name = hashed(name);
        Counted([
            (format!("here:{name}:{place}"), HERE),
            (format!("place:{place}"), PLACE),
            (format!("everywhere:{name}"), EVERYWHERE),
        ])
    }

    /// Counts a try before its outcome is known, so that many at once do not slip through. `Err` is when the next one counts.
    pub(super) fn count(&self, tx: &mut Tx<'_>, at: Timestamp) -> Result<Result<(), Timestamp>, AppError> {
        tx.forget_old_failures(at.checked_sub(FORGOTTEN_AFTER).unwrap_or(at))?;
        let mut until = None;
        let mut counts = Vec::new();
        for (what, limit) in &self.0 {
            let before = tx.failures(what)?;
            until = until.max(before.and_then(|failures| limit.waits_until(failures)));
            counts.push((what, before.map_or(1, |failures| failures.count.saturating_add(1))));
        }
        if let Some(until) = until.filter(|until| *until > at) {
            return Ok(Err(until));
        }
        for (what, count) in counts {
            tx.put_failures(what, Failures { count, last_at: at })?;
        }
        Ok(Ok(()))
    }

    /// It was right: what went wrong before is forgotten, and this try did not count for the place.
    pub(super) fn forget(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        let [(here, _), (place, _), (everywhere, _)] = &self.0;
        tx.forget_failures(here)?;
        tx.forget_failures(everywhere)?;
        if let Some(failures) = tx.failures(place)? {
            tx.put_failures(place, Failures { count: failures.count - 1, ..failures })?;
        }
        Ok(())
    }
}

impl Limit {
    fn waits_until(self, failures: Failures) -> Option<Timestamp> {
        let beyond = failures.count - self.free;
        if beyond < 0 {
            return None;
        }
        let seconds = 1_i64.checked_shl(u32::try_from(beyond + 1).unwrap_or(63)).filter(|seconds| *seconds > 0);
        let wait = SignedDuration::from_secs(seconds.unwrap_or(self.longest).min(self.longest));
        failures.last_at.checked_add(wait).ok()
    }
}

/// Where a try comes from: one machine, or with IPv6 the network that one customer of a provider has.
fn place(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V6(six)) if six.to_ipv4_mapped().is_none() => {
            let [a, b, c, d, ..] = six.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
        _ => address.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let last_at = Timestamp::from_second(1_000_000).expect("an instant");
        let wait = |count| HERE.waits_until(Failures { count, last_at }).map(|until| until.as_second() - 1_000_000);
        assert_eq!([4, 5, 6, 7, 13, 14].map(wait), [None, Some(2), Some(4), Some(8), Some(512), Some(900)]);
        assert_eq!(wait(i64::MAX), Some(900));
    }

    #[test]
    fn a_network_is_one_place() {
        assert_eq!(place("2001:db8:1:2:3::1"), place("2001:db8:1:2:ffff::9"));
        assert_ne!(place("2001:db8:1:2::1"), place("2001:db8:1:3::1"));
        assert_ne!(place("192.0.2.1"), place("192.0.2.2"));
    }
}
