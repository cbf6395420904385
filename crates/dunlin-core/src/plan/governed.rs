//! Which policy decides for an account on a day: which version, which segment of it, and why.
//!
//! Requirements R3.1 and R4.2. An account is in the middle while an item is late and open for which a late notice went out: it stays on the
//! version and the segment by which the oldest such notice was decided, whatever is published and however its facts move, so a letter's
//! announcements come true. A person may move it to another version; steps that were taken count by their ids, and the segment is found
//! anew until the next late notice. Whoever is not in the middle is under the version in use. Of the segments that hold, the most specific
//! wins: the one of which most facts hold, then the first of the file. Everything is derived from the steps taken; no interval is kept.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::asked::Asked;
use super::{Claim, claims};
use crate::policy::{Policies, Policy, Predicate, Segment, Under};
use crate::view::{AccountView, StepTaken};

/// The policy that decides for an account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Governed<'p> {
    /// The policy, its segment's changes included.
    pub policy: &'p Policy,
    /// Its version.
    pub version: i64,
    /// For which segment; `None` is the general policy.
    pub segment: Option<&'p Segment>,
    /// Why that version.
    pub by: GovernedBy,
}

/// Why an account is under a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GovernedBy {
    /// It is the one in use, and the account is not in the middle.
    Live,
    /// A late notice of an item that is still open was decided by it on that day.
    Notice {
        /// The day of the oldest such notice.
        since: Date,
    },
    /// A person moved the account to it on that day, and no late notice went out since.
    Moved {
        /// The day.
        on: Date,
    },
}

impl Governed<'_> {
    /// As it is kept with what is decided.
    pub fn under(&self) -> Under {
        Under { version: self.version, segment: self.segment.map(|segment| segment.name.clone()) }
    }
}

/// Why a segment of a policy holds for a customer, or does not.
#[derive(Debug, Clone, PartialEq)]
pub struct SegmentAsked<'p> {
    /// The segment.
    pub segment: &'p Segment,
    /// All that it asks is so.
    pub holds: bool,
    /// The answers that decided.
    pub because: Vec<(&'p Predicate, bool)>,
}

/// The policy that decides for an account on a day.
pub fn policy_for<'p>(policies: &'p Policies, view: &AccountView, on: Date) -> Governed<'p> {
    let (live, version) = (policies.live().as_ref(), policies.live_version());
    if policies.is_plain() {
        return Governed { policy: live, version, segment: None, by: GovernedBy::Live };
    }
    let free = |version: i64, policy: &'p Policy, by: GovernedBy| {
        let segment = segment_for(policy, view, on);
        Governed { policy: segment.map_or(policy, |segment| &segment.policy), version, segment, by }
    };
    match middle(policies, view, on) {
        Some(Middle::Under(taken)) => {
            let policy = policies.version(taken.under.version).unwrap_or(live);
            let name = taken.under.segment.as_ref();
            let segment = name.and_then(|name| policy.segments.iter().find(|segment| segment.name == *name));
            let by = GovernedBy::Notice { since: taken.on };
            let (version, policy) = (taken.under.version, segment.map_or(policy, |segment| &segment.policy));
            Governed { policy, version, segment, by }
        }
        Some(Middle::MovedTo(version, moved_on)) => match policies.version(version) {
            Some(policy) => free(version, policy, GovernedBy::Moved { on: moved_on }),
            None => free(policies.live_version(), live, GovernedBy::Live),
        },
        None => free(version, live, GovernedBy::Live),
    }
}

/// By what an account in the middle is kept.
enum Middle<'v> {
    /// The oldest late notice since the newest move.
    Under(&'v StepTaken),
    /// The newest move, since which no late notice went out: the version and the day.
    MovedTo(i64, Date),
}

fn middle<'v>(policies: &Policies, view: &'v AccountView, on: Date) -> Option<Middle<'v>> {
    let late = view.items.iter().filter(|item| item.open_minor > 0 && item.due_on < on);
    let notices = late.flat_map(|item| &item.steps).filter(|taken| is_late_notice(policies, taken));
    let oldest =
        |notices: &mut dyn Iterator<Item = &'v StepTaken>| notices.min_by_key(|taken| (taken.on, &taken.under));
    let Some(moved) = view.moved.filter(|moved| moved.on <= on) else {
        return oldest(&mut notices.into_iter()).map(Middle::Under);
    };
    let (before, since): (Vec<_>, Vec<_>) =
        notices.partition(|taken| taken.on < moved.on || taken.on == moved.on && taken.under.version != moved.version);
    match oldest(&mut since.into_iter()) {
        Some(taken) => Some(Middle::Under(taken)),
        None => (!before.is_empty()).then_some(Middle::MovedTo(moved.version, moved.on)),
    }
}

/// A notice of the late part, by the policy that decided it. What cannot be read any more keeps nobody.
fn is_late_notice(policies: &Policies, taken: &StepTaken) -> bool {
    policies.version(taken.under.version).is_some() && policies.under(&taken.under).is_late_notice(&taken.step)
}

/// The segment of a policy that holds for a customer and says most about it.
fn segment_for<'p>(policy: &'p Policy, view: &AccountView, on: Date) -> Option<&'p Segment> {
    let asked = segments_asked(policy, view, on).into_iter().filter(|asked| asked.holds);
    let mut best: Option<SegmentAsked<'p>> = None;
    for one in asked {
        if best.as_ref().is_none_or(|best| best.because.len() < one.because.len()) {
            best = Some(one);
        }
    }
    best.map(|asked| asked.segment)
}

/// Every segment of a policy, with why it holds for a customer on a day, or why not; in the file's order.
pub fn segments_asked<'p>(policy: &'p Policy, view: &AccountView, on: Date) -> Vec<SegmentAsked<'p>> {
    if policy.segments.is_empty() {
        return Vec::new();
    }
    let claims: Vec<Claim> = claims(view, on);
    let asked = Asked::new(view, on, &claims);
    let mut holds = |predicate: &Predicate| asked.holds_of_customer(predicate);
    let mut answered = Vec::with_capacity(policy.segments.len());
    for segment in &policy.segments {
        answered.push(SegmentAsked {
            segment,
            holds: segment.when.as_ref().is_none_or(|when| when.is_met(&mut holds)),
            because: segment.when.as_ref().map(|when| when.because(&mut holds)).unwrap_or_default(),
        });
    }
    answered
}
