//! Credit before the sale, as far as the creditor has its own way.

use crate::credit::{Decision, Unlimited};
use crate::money::Decimal;

/// How applications and orders are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditRules {
    /// For a customer for whom nobody set a limit.
    pub without_limit: Unlimited,
    /// For a customer with whom no agreement is in force (R2.2): told in any case.
    pub without_agreement: Decision,
    /// So many days an allowed order counts while no invoice names it.
    pub order_days: i32,
    /// So many trade references are asked for (R2.1).
    pub references: usize,
    /// The most for a customer without a record of its own, in its currency (R3.2).
    pub trial_limit: Decimal,
    /// Months to the review of a trial.
    pub trial_months: i32,
}

impl Default for CreditRules {
    fn default() -> CreditRules {
        CreditRules {
            without_limit: Unlimited::Allow,
            without_agreement: Decision::Allow,
            order_days: 60,
            references: 3,
            trial_limit: Decimal { units: 1000, scale: 0 },
            trial_months: 3,
        }
    }
}
