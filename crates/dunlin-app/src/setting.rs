//! A creditor with its policies and its business days: what every use case is handed.
//!
//! Decides: that each version of a policy is read once, when its creditor is first asked for since the last one was published. An older
//! version that cannot be read any more decides nothing; what it began goes on under the policy in use.

use std::sync::{Arc, Mutex, PoisonError};

use dunlin_core::allocation::PartOrder;
use dunlin_core::calendar::Calendar;
use dunlin_core::plan::{Day, Governed, policy_for};
use dunlin_core::policy::{Policies, Policy, ReceiptRules, Under};
use dunlin_core::view::AccountView;
use dunlin_law::{CustomerKind, law_of};
use dunlin_store::{Creditor, PolicyVersion, Store, Tx};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::letter_languages;
use crate::error::AppError;
use crate::lapse;
use crate::policy_text;

/// A creditor with its policies and its business days.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The creditor.
    pub creditor: Creditor,
    /// The policy in use: what it says of the house holds for every account; of steps, [`Setting::governed`] knows more.
    pub policy: Arc<Policy>,
    /// It, and the older ones on which accounts in the middle stay.
    pub policies: Arc<Policies>,
    /// Its country's business days.
    pub calendar: Calendar,
}

impl Setting {
    /// A creditor whose policy was never changed, or of whom no account is asked about.
    pub fn new(creditor: Creditor) -> Result<Setting, AppError> {
        let live = live_policy(&creditor)?;
        let policies = Arc::new(Policies::new((creditor.policy_version, live), Vec::new()));
        Ok(Setting::with(creditor, policies))
    }

    /// A creditor with every version of its policy.
    pub(crate) fn of(tx: &mut Tx<'_>, creditor: Creditor) -> Result<Setting, AppError> {
        let older = if creditor.policy_version > 1 { tx.policy_versions(creditor.id)? } else { Vec::new() };
        let policies = Arc::new(read_all(&creditor, &older)?);
        Ok(Setting::with(creditor, policies))
    }

    fn with(creditor: Creditor, policies: Arc<Policies>) -> Setting {
        let calendar = Calendar::for_country(&creditor.country);
        Setting { creditor, policy: Arc::clone(policies.live()), policies, calendar }
    }

    /// The same with another policy in use; that in use now becomes an older one.
    #[must_use]
    pub fn followed_by(&self, policy: Policy) -> Setting {
        let (version, policy) = (self.creditor.policy_version + 1, Arc::new(policy));
        let policies = Arc::new(self.policies.followed_by(version, Arc::clone(&policy)));
        Setting { policy, policies, ..self.clone() }
    }

    /// As if another policy stood in the place of the one in use.
    pub fn use_policy(&mut self, policy: Policy) {
        self.policy = Arc::new(policy);
        self.policies = Arc::new(self.policies.replaced(Arc::clone(&self.policy)));
    }

    /// The policy that decides for an account on a day.
    pub fn governed(&self, view: &AccountView, on: Date) -> Governed<'_> {
        policy_for(&self.policies, view, on)
    }

    /// The policy by which something was decided.
    pub fn policy_under(&self, under: &Under) -> &Policy {
        self.policies.under(under)
    }

    /// How money received is spread and judged.
    pub fn receipt_rules(&self) -> ReceiptRules {
        let law = law_of(&self.creditor.country).and_then(|law| law.rule(CustomerKind::Business));
        self.policy.receipts.rules(law.map_or(PartOrder::COSTS_FIRST, |rule| rule.order))
    }

    /// Its time zone; one that is not known counts as UTC.
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.creditor.timezone).unwrap_or(TimeZone::UTC)
    }

    /// A day as the core plans it.
    pub fn day(&self, on: Date) -> Day<'_> {
        let laws = lapse::laws(&self.creditor.country);
        Day { on, calendar: &self.calendar, live: self.creditor.live, languages: letter_languages(), laws }
    }
}

fn live_policy(creditor: &Creditor) -> Result<Arc<Policy>, AppError> {
    let policy = match &creditor.policy_text {
        None => policy_text::standard(),
        Some(text) => policy_text::parse(text).map_err(|problems| {
            let first = problems.first().map(ToString::to_string).unwrap_or_default();
            AppError::new(crate::Failure::Failed, "policy.damaged", format!("the creditor's policy: {first}"))
                .hint("see dunlin policy lint; take another into use with dunlin policy set")
        })?,
    };
    Ok(Arc::new(policy))
}

fn read_all(creditor: &Creditor, versions: &[PolicyVersion]) -> Result<Policies, AppError> {
    // One that was published since is of no account yet.
    let older = versions.iter().filter(|one| one.version < creditor.policy_version);
    let read = older.filter_map(|one| Some((one.version, policy_text::parse(&one.content).ok()?)));
    let older = read.collect();
    Ok(Policies::new((creditor.policy_version, live_policy(creditor)?), older))
}

/// The policies of the creditor that was asked for last, for the state of the book in which they were read; cheap to clone.
#[derive(Clone, Default)]
pub struct KeptPolicies(Arc<Mutex<Last>>);

/// The creditor as it was, and its policies.
type Last = Option<(Creditor, Arc<Policies>)>;

impl KeptPolicies {
    /// A creditor with every version of its policy, read again only when the creditor changed.
    pub(crate) fn setting(&self, store: &mut Store, creditor: Creditor) -> Result<Setting, AppError> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, policies)) = kept.filter(|(of, _)| *of == creditor) {
            return Ok(Setting::with(creditor, policies));
        }
        let setting = store.read(|tx| Setting::of(tx, creditor.clone()))?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((creditor, Arc::clone(&setting.policies)));
        Ok(setting)
    }
}
