//! By what the holds that the policy places end by themselves.

use crate::view::{HoldKind, LiftRule};

/// The rule of each kind that a policy may place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldRules {
    /// Of a credit hold (R2.9).
    pub credit: LiftRule,
    /// Of cash only after a demand that was not paid (R1.8).
    pub cash_only: LiftRule,
    /// Of a stop of trade (R0.9).
    pub stop: LiftRule,
}

impl HoldRules {
    /// The rule of a kind.
    pub fn of(self, kind: HoldKind) -> LiftRule {
        match kind {
            HoldKind::Credit => self.credit,
            HoldKind::CashOnly => self.cash_only,
            HoldKind::Stop => self.stop,
            HoldKind::Pause => LiftRule::ByPerson,
            HoldKind::Order => LiftRule::PrepaidIsPaid,
        }
    }
}

impl Default for HoldRules {
    fn default() -> HoldRules {
        HoldRules { credit: LiftRule::NothingLate, cash_only: LiftRule::CaughtUp, stop: LiftRule::AllPaid }
    }
}
