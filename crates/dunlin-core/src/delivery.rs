//! When a notice that was issued may still leave, and when it is tried again.
//!
//! Decides: that a notice leaves only while what it says holds (what it asks for is open, neither contested, promised, paused, agreed in a
//! plan nor handed on since, and its address is still the customer's); the times between two attempts, and after which time
//! it is given up. Knows no server: what an answer leaves certain is told by `dunlin-smtp`.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::SignedDuration;
use jiff::civil::Date;

use crate::code::Reason;
use crate::instalment::Instalment;
use crate::plan::{Day, plan_day, post_to};
use crate::policy::Policy;
use crate::view::AccountView;

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeliveryState {
    /// To be sent.
    Ready,
    /// The message is on its way to the server.
    Attempting,
    /// The server took it.
    Sent,
    /// The server did not take it; it is tried again.
    Deferred,
    /// It is not tried again.
    Failed,
    /// Nobody knows whether the server took it.
    InDoubt,
    /// It was not sent, because what it says does not hold any more.
    Withdrawn,
}

impl DeliveryState {
    /// All of them, in the order in which a delivery goes through them.
    pub const ALL: [DeliveryState; 7] = [
        DeliveryState::Ready,
        DeliveryState::Attempting,
        DeliveryState::Deferred,
        DeliveryState::InDoubt,
        DeliveryState::Sent,
        DeliveryState::Failed,
        DeliveryState::Withdrawn,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            DeliveryState::Ready => "ready",
            DeliveryState::Attempting => "attempting",
            DeliveryState::Sent => "sent",
            DeliveryState::Deferred => "deferred",
            DeliveryState::Failed => "failed",
            DeliveryState::InDoubt => "in_doubt",
            DeliveryState::Withdrawn => "withdrawn",
        }
    }

    /// The state of a stable word.
    pub fn find(code: &str) -> Option<DeliveryState> {
        DeliveryState::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// How long after the first time a message is given up that no server takes. A reminder that comes later speaks of another day.
pub const GIVEN_UP_AFTER: SignedDuration = SignedDuration::from_hours(48);

/// How long a message may wait to be sent for the first time. One that nobody sent for so long may have been mailed by hand, so that is
/// asked first.
pub const ASKED_AFTER: SignedDuration = SignedDuration::from_hours(48);

/// How long one attempt may last; after it, what did not end is in doubt. Longer than a server is waited for after the last byte, so that
/// of a message that is still being handed over nobody says that it is in doubt.
pub const SETTLES_AFTER: SignedDuration = SignedDuration::from_mins(15);

/// How long after a server put a message off it is tried again: soon at first, then every four hours.
pub fn again_after(times_put_off: i64) -> SignedDuration {
    const MINUTES: [i64; 6] = [5, 15, 30, 60, 120, 240];
    let at = usize::try_from(times_put_off.max(1) - 1).unwrap_or(usize::MAX).min(MINUTES.len() - 1);
    SignedDuration::from_mins(MINUTES[at])
}

/// One line of a notice, as it stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The item's number; of a part of a plan that plan's, with the part.
    pub number: String,
    /// The part of a plan that it is about.
    pub part_of_plan: Option<Instalment>,
    /// What is open of it, in minor units.
    pub open_minor: i64,
    /// What is asked for of it, in minor units.
    pub asked_minor: i64,
}

/// Where a notice goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goes<'a> {
    /// To an e-mail address.
    Mail(&'a str),
    /// To a postal address, in one line.
    Post(&'a str),
}

impl Goes<'_> {
    /// It is where the customer is to be reached still.
    fn is_right(self, then: &AccountView, now: &AccountView) -> bool {
        match self {
            Goes::Mail(to) => now.contacts.iter().any(|contact| contact.email_to().is_some_and(|email| email == to)),
            Goes::Post(to) => {
                let is_there =
                    post_to(now).is_some_and(|own| own == to) && !now.came_back_from.iter().any(|own| own == to);
                is_there && now.name == then.name
            }
        }
    }
}

/// What of a notice does not hold any more; empty while it may leave.
///
/// `then` is the account as it was known when the notice was issued, `now` as it is known: what stood against a line already then stops
/// nothing now. A letter goes to a name, too.
pub fn fallen(
    (then, issued): (&AccountView, &Day<'_>),
    (now, today): (&AccountView, &Day<'_>),
    policy: &Policy,
    said: &[Said],
    goes: Goes<'_>,
) -> Vec<Reason> {
    let before = plan_day(then, policy, issued);
    let after = plan_day(now, policy, today);
    let mut fallen: Vec<Reason> = Vec::new();
    let mut note = |reason: Reason| {
        if !fallen.contains(&reason) {
            fallen.push(reason);
        }
    };
    for line in said {
        if let Some(part) = line.part_of_plan {
            if part_open(now, line, part, today.on) != Some(line.open_minor) {
                note(Reason::AmountChanged);
            }
            continue;
        }
        let of = |view: &AccountView| view.items.iter().position(|item| item.number == line.number);
        let Some(at) = of(now) else {
            note(Reason::Paid);
            continue;
        };
        let known = of(then).and_then(|at| before.items.get(at)).map_or(&[][..], |planned| &planned.reasons[..]);
        let planned = &after.items[at];
        let is_new = |reason: &&Reason| stops(reason) && !known.contains(reason);
        if let Some(stop) = planned.reasons.iter().find(is_new) {
            note(stop.clone());
        } else if now.items[at].open_minor != line.open_minor || planned.claim.asked_minor < line.asked_minor {
            note(Reason::AmountChanged);
        }
    }
    if !goes.is_right(then, now) {
        note(Reason::ContactChanged);
    }
    fallen
}

/// What is open of a part of a plan, while the plan is kept.
fn part_open(view: &AccountView, line: &Said, part: Instalment, on: Date) -> Option<i64> {
    let kept = view.plans.iter().find(|kept| part.number(&kept.plan.number) == line.number && kept.is_kept(on))?;
    Some(kept.asked_of(usize::from(part.part).checked_sub(1)?, on))
}

/// What stops a notice that was issued: all that would have stopped it before, but for limits that it reached itself.
fn stops(reason: &Reason) -> bool {
    reason.stops_a_notice() && !matches!(reason, Reason::RecentNotice { .. } | Reason::ContactLimited { .. })
}
