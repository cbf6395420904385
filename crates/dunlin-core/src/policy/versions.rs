//! The policies of a creditor by their versions: the one in use, and older ones on which accounts in the middle stay.
//!
//! Decides: what of an older version still counts. Its steps, gap, days to pay, minimum, joining and charges do; limits of contact,
//! approvals, credit, receipts, holds and promises are the house's, and always those in use. A version that cannot be read any more is
//! not here: what it decided goes on under the policy in use.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Act, Part, Policy, Step};

/// By which version of the policy, and for which segment of it, something was decided.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Under {
    /// The version; 0 is not known.
    pub version: i64,
    /// The segment's name; `None` is the general policy.
    pub segment: Option<String>,
}

impl Under {
    /// It is not known by what it was decided.
    pub fn is_unknown(&self) -> bool {
        *self == Under::default()
    }
}

/// The policy in use and the older ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Policies {
    live: (i64, Arc<Policy>),
    /// Oldest first.
    older: Vec<(i64, Policy)>,
}

impl Policies {
    /// Just one policy, as a version that nobody numbered.
    pub fn only(policy: Policy) -> Policies {
        Policies::new((0, Arc::new(policy)), Vec::new())
    }

    /// `older` are those that can still be read, with their numbers.
    pub fn new(live: (i64, Arc<Policy>), mut older: Vec<(i64, Policy)>) -> Policies {
        older.retain(|(version, _)| *version != live.0);
        older.sort_by_key(|(version, _)| *version);
        for (_, policy) in &mut older {
            policy.take_house_of(&live.1);
        }
        Policies { live, older }
    }

    /// The policy in use.
    pub fn live(&self) -> &Arc<Policy> {
        &self.live.1
    }

    /// The number of the version in use.
    pub fn live_version(&self) -> i64 {
        self.live.0
    }

    /// Another policy in use; what was in use becomes an older one.
    #[must_use]
    pub fn followed_by(&self, version: i64, policy: Arc<Policy>) -> Policies {
        let mut older = self.older.clone();
        older.push((self.live.0, Policy::clone(&self.live.1)));
        Policies::new((version, policy), older)
    }

    /// Another policy in the place of the one in use.
    #[must_use]
    pub fn replaced(&self, policy: Arc<Policy>) -> Policies {
        Policies::new((self.live.0, policy), self.older.clone())
    }

    /// Nothing can differ from the policy in use.
    pub fn is_plain(&self) -> bool {
        self.older.is_empty() && self.live.1.segments.is_empty()
    }

    /// A version that can be read.
    pub fn version(&self, version: i64) -> Option<&Policy> {
        if version == self.live.0 {
            return Some(&self.live.1);
        }
        self.older.binary_search_by_key(&version, |(own, _)| *own).ok().map(|at| &self.older[at].1)
    }

    /// The policy by which something was decided; that in use, where it cannot be read any more.
    pub fn under(&self, under: &Under) -> &Policy {
        let Some(policy) = self.version(under.version) else { return &self.live.1 };
        let named = |name: &String| policy.segments.iter().find(|segment| segment.name == *name);
        under.segment.as_ref().and_then(named).map_or(policy, |segment| &segment.policy)
    }

    /// Every policy, with that of each segment: the one in use first, then the newest.
    pub fn all(&self) -> impl Iterator<Item = &Policy> {
        let versions = core::iter::once(&*self.live.1).chain(self.older.iter().rev().map(|(_, policy)| policy));
        versions.flat_map(|policy| core::iter::once(policy).chain(policy.segments.iter().map(|own| &own.policy)))
    }

    /// A step by its id, of the policy in use before that of a segment or of an older one.
    pub fn find(&self, id: &str) -> Option<&Step> {
        self.all().find_map(|policy| policy.find(id)).map(|(_, step)| step)
    }

    /// What can come of a step's task, as [`Policy::outcomes_of`], whichever version holds it.
    pub fn outcomes_of(&self, step: &str) -> &'static [&'static str] {
        let holds = self.all().find(|policy| policy.find(step).is_some());
        holds.unwrap_or(&self.live.1).outcomes_of(step)
    }

    /// After a try that reached nobody, a step is taken once more by itself.
    pub fn asks_again(&self, step: &str) -> bool {
        self.find(step).is_some_and(|step| step.repeat_days.is_some())
    }

    /// Some policy may charge something.
    pub fn charges_anything(&self) -> bool {
        self.all().any(Policy::charges_anything)
    }
}

impl Policy {
    /// Takes over what is the house's and not the account's.
    fn take_house_of(&mut self, house: &Policy) {
        self.fresh_business_days = house.fresh_business_days;
        self.answer_days = house.answer_days;
        self.reply_days = house.reply_days;
        self.limitation_days = house.limitation_days;
        self.write_off_limit = house.write_off_limit;
        self.approval = house.approval;
        self.holds = house.holds;
        self.promises = house.promises.clone();
        self.calls = house.calls;
        self.contact.clone_from(&house.contact);
        self.credit = house.credit;
        self.placement = house.placement;
        self.receipts = house.receipts.clone();
        for segment in &mut self.segments {
            segment.policy.take_house_of(house);
        }
    }

    /// A step of the policy is a notice of the late part: who had one is in the middle.
    pub fn is_late_notice(&self, step: &str) -> bool {
        let found = self.find(step).map(|(_, step)| step);
        found.is_some_and(|step| step.part == Part::Late && matches!(step.act, Act::Notice { .. }))
    }
}
