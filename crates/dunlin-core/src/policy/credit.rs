//! Credit before the sale, as far as the creditor has its own way.

use crate::credit::Unlimited;

/// How orders are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditRules {
    /// For a customer for whom nobody set a limit.
    pub without_limit: Unlimited,
    /// So many days an allowed order counts while no invoice names it.
    pub order_days: i32,
}

impl Default for CreditRules {
    fn default() -> CreditRules {
        CreditRules { without_limit: Unlimited::Allow, order_days: 60 }
    }
}
