//! By which version of the policy, and for which segment of it, a customer is decided: why, and why not for the others.

use dunlin_core::plan::{GovernedBy, SegmentAsked, segments_asked};
use dunlin_core::policy::{Predicate, Under};
use dunlin_core::view::AccountView;
use jiff::civil::Date;

use crate::app::Setting;

/// What decides for a customer.
#[derive(Debug, Clone, PartialEq)]
pub struct ByPolicy {
    /// The version and the segment.
    pub under: Under,
    /// The version in use.
    pub live: i64,
    /// Why that version; not known of what a run decided under another one than would decide now.
    pub by: Option<GovernedBy>,
    /// Every segment of that version, with the answers of the day.
    pub segments: Vec<SegmentSaid>,
}

/// A segment, and whether it holds for a customer.
#[derive(Debug, Clone, PartialEq)]
pub struct SegmentSaid {
    /// Its name.
    pub name: String,
    /// All that it asks is so.
    pub holds: bool,
    /// The answers that decided.
    pub because: Vec<(Predicate, bool)>,
}

impl ByPolicy {
    /// What would decide for a customer on a day.
    pub fn now(setting: &Setting, view: &AccountView, on: Date) -> ByPolicy {
        let governed = setting.governed(view, on);
        let policy = setting.policies.version(governed.version).unwrap_or(&setting.policy);
        let said = |asked: SegmentAsked<'_>| SegmentSaid {
            name: asked.segment.name.clone(),
            holds: asked.holds,
            because: asked.because.into_iter().map(|(asked, is)| (asked.clone(), is)).collect(),
        };
        ByPolicy {
            under: governed.under(),
            live: setting.policies.live_version(),
            by: Some(governed.by),
            segments: segments_asked(policy, view, on).into_iter().map(said).collect(),
        }
    }

    /// The same for what a run decided.
    pub(super) fn decided(under: &Under, setting: &Setting, view: &AccountView, on: Date) -> ByPolicy {
        let now = ByPolicy::now(setting, view, on);
        if now.under == *under {
            return now;
        }
        ByPolicy { under: under.clone(), by: None, segments: Vec::new(), ..now }
    }

    /// There is something to say: another version than that in use, or segments.
    pub fn is_told(&self) -> bool {
        self.under.version != self.live || !self.segments.is_empty() || self.under.segment.is_some()
    }

    /// The segment that decides, with why it was found; kept by a notice, what is so now says nothing about it.
    pub fn own(&self) -> Option<(&str, &[(Predicate, bool)])> {
        let name = self.under.segment.as_deref()?;
        let is_kept = !matches!(self.by, Some(GovernedBy::Live | GovernedBy::Moved { .. }));
        let found = self.segments.iter().find(|segment| segment.name == name && !is_kept);
        Some((name, found.map_or(&[], |segment| &segment.because)))
    }

    /// The other segments.
    pub fn others(&self) -> impl Iterator<Item = &SegmentSaid> {
        self.segments.iter().filter(|segment| Some(&segment.name) != self.under.segment.as_ref())
    }
}
