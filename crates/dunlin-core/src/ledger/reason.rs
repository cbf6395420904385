//! Why an item got less, or its payer paid more, than was open: said with the allocation, and kept with it.

/// What is odd about a part of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum PaymentReason {
    /// Less than was open; the rest stays open.
    Short,
    /// More than was open; the rest stays on account.
    Over,
    /// Less by no more than the policy forgives; the difference was written off.
    SmallDifference,
    /// Less by an early-payment discount that the day had not earned; the rest stays open (R1.10).
    DiscountUnearned,
}

impl PaymentReason {
    /// All reasons.
    pub const ALL: [PaymentReason; 4] =
        [PaymentReason::Short, PaymentReason::Over, PaymentReason::SmallDifference, PaymentReason::DiscountUnearned];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            PaymentReason::Short => "payment.short",
            PaymentReason::Over => "payment.over",
            PaymentReason::SmallDifference => "payment.small_difference",
            PaymentReason::DiscountUnearned => "discount.unearned",
        }
    }

    /// Reads the stable code.
    pub fn find(code: &str) -> Option<PaymentReason> {
        PaymentReason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
