//! What one person does not do alone: above a limit a second person says yes (four eyes).
//!
//! Requirement R4.6. Here is only the question whether a second person is needed; who that may be, and what waits, is the app's.

use crate::money::{Decimal, Money, Rounding};

/// The limits of a policy; `None` is no limit. Amounts are figures of the item's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ApprovalSetting {
    /// More of an item is written off only with a second person's yes.
    pub write_off_over: Option<Decimal>,
    /// More of a charge is waived only so.
    pub waive_over: Option<Decimal>,
    /// More is paid back only so.
    pub refund_over: Option<Decimal>,
    /// A customer may owe more than this only so.
    pub limit_over: Option<Decimal>,
    /// Debts of more than this are handed on only so.
    pub placement_over: Option<Decimal>,
    /// A run with more notices goes out only so.
    pub run_over_notices: Option<u64>,
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    /// Write so much off, what was given up of the item before included.
    WriteOff(Money),
    /// Waive so much, what was given up of the item before included.
    Waive(Money),
    /// Pay so much back.
    Refund(Money),
    /// Let a customer owe so much.
    Limit(Money),
    /// Let a customer owe as much as it wants.
    NoLimit,
    /// Hand so much on.
    Place(Money),
    /// Let so many notices go out.
    Run {
        /// How many.
        notices: u64,
    },
}

/// Whether an amount is above a limit; one too large to be an amount is no limit.
fn over(limit: Option<Decimal>, money: &Money) -> bool {
    let limit = limit.and_then(|limit| limit.to_minor(money.currency.digits(), Rounding::Truncate));
    limit.is_some_and(|(minor, _)| money.minor > minor)
}

impl Intent {
    /// Whether it gives up more than one person may alone: above the policy's `write_off_limit`, not at it.
    pub fn is_over(&self, write_off_limit: Option<Decimal>) -> bool {
        matches!(self, Intent::WriteOff(money) if over(write_off_limit, money))
    }
}

impl ApprovalSetting {
    /// Whether a second person has to say yes: above the limit, not at it.
    pub fn needs_second(&self, intent: &Intent) -> bool {
        match intent {
            Intent::WriteOff(money) => over(self.write_off_over, money),
            Intent::Waive(money) => over(self.waive_over, money),
            Intent::Refund(money) => over(self.refund_over, money),
            Intent::Limit(money) => over(self.limit_over, money),
            Intent::Place(money) => over(self.placement_over, money),
            Intent::NoLimit => self.limit_over.is_some(),
            Intent::Run { notices } => self.run_over_notices.is_some_and(|most| *notices > most),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    fn money(minor: i64, code: &str) -> Money {
        Money { minor, currency: Currency::find(code).unwrap() }
    }

    #[test]
    fn a_second_person_is_needed_above_the_limit_and_not_at_it() {
        let setting = ApprovalSetting {
            write_off_over: Decimal::parse("500"),
            waive_over: Decimal::parse("20.50"),
            refund_over: None,
            limit_over: Decimal::parse("5000"),
            placement_over: Decimal::parse("250"),
            run_over_notices: Some(200),
        };
        let needs = |intent: Intent| setting.needs_second(&intent);
        assert_eq!(
            [49_999, 50_000, 50_001].map(|minor| needs(Intent::WriteOff(money(minor, "EUR")))),
            [false, false, true]
        );
        assert_eq!([500, 501].map(|minor| needs(Intent::WriteOff(money(minor, "JPY")))), [false, true]);
        assert_eq!([2_050, 2_051].map(|minor| needs(Intent::Waive(money(minor, "EUR")))), [false, true]);
        assert_eq!([500_000, 500_001].map(|minor| needs(Intent::Limit(money(minor, "EUR")))), [false, true]);
        assert_eq!([25_000, 25_001].map(|minor| needs(Intent::Place(money(minor, "EUR")))), [false, true]);
        assert!(needs(Intent::NoLimit) && !ApprovalSetting::default().needs_second(&Intent::NoLimit));
        assert!(!needs(Intent::Refund(money(i64::MAX, "EUR"))), "no limit");
        assert_eq!([199, 200, 201].map(|notices| needs(Intent::Run { notices })), [false, false, true]);
        assert!(!ApprovalSetting::default().needs_second(&Intent::Run { notices: u64::MAX }));
    }

    #[test]
    fn one_person_gives_up_as_much_as_the_limit_and_not_more() {
        let limit = Decimal::parse("100");
        let is_over = |minor| Intent::WriteOff(money(minor, "EUR")).is_over(limit);
        assert_eq!([9_999, 10_000, 10_001].map(is_over), [false, false, true]);
        assert!(!Intent::WriteOff(money(i64::MAX, "EUR")).is_over(None), "no limit");
        assert!(!Intent::Refund(money(10_001, "EUR")).is_over(limit), "paying back gives nothing up");
    }
}
