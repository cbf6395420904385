//! What a policy says of money received: which debt and which part comes first, and which small differences are forgiven.
//!
//! Requirements R0.5, R1.10, R4.6. How it is applied is `ledger`'s question.

use alloc::vec::Vec;

use crate::allocation::{PartOrder, Serving};
use crate::interest::{MILLION, Rate};
use crate::money::{Currency, Decimal, Rounding, divide_rounded};

/// The settings of a policy for money received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptSetting {
    /// Which part of a debt comes first.
    pub order: OrderSetting,
    /// Money that names nothing and is exactly what one debt has open goes there.
    pub exact_amount: bool,
    /// Which short payments settle nevertheless.
    pub tolerance: Tolerance,
    /// So many days after its last day a discount is still granted.
    pub discount_grace_days: i32,
}

/// Which part of a debt comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderSetting {
    /// As the law of the creditor's country says.
    Law,
    /// As the creditor says.
    Parts(PartOrder),
}

impl Default for ReceiptSetting {
    fn default() -> ReceiptSetting {
        ReceiptSetting {
            order: OrderSetting::Parts(PartOrder::PRINCIPAL_FIRST),
            exact_amount: true,
            tolerance: Tolerance::default(),
            discount_grace_days: 0,
        }
    }
}

impl ReceiptSetting {
    /// The rules, where the law has this order.
    pub fn rules(&self, by_law: PartOrder) -> ReceiptRules {
        let order = match self.order {
            OrderSetting::Law => by_law,
            OrderSetting::Parts(order) => order,
        };
        ReceiptRules {
            serving: Serving { order, exact_amount: self.exact_amount },
            tolerance: self.tolerance.clone(),
            discount_grace_days: self.discount_grace_days,
        }
    }
}

/// How money received is spread and judged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReceiptRules {
    /// What is served first.
    pub serving: Serving,
    /// Which short payments settle nevertheless.
    pub tolerance: Tolerance,
    /// So many days after its last day a discount is still granted.
    pub discount_grace_days: i32,
}

/// The largest difference that is forgiven; none at all unless a figure or a percentage is set, and with both the smaller.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tolerance {
    /// As a figure of the item's currency.
    pub amount: Option<ToleranceAmount>,
    /// As a percentage of what was open.
    pub percent: Option<Rate>,
}

/// The figure of a tolerance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToleranceAmount {
    /// The same in every currency.
    Every(Decimal),
    /// One for each currency named; in others nothing is forgiven.
    Each(Vec<(Currency, Decimal)>),
}

impl Tolerance {
    /// The most that is forgiven of so much open, in minor units, rounded down.
    pub fn on(&self, open_minor: i64, currency: Currency) -> i64 {
        let percent = self.percent.map(|rate| percent_of(open_minor, rate));
        let amount = self.amount.as_ref().map(|amount| amount.in_minor(currency));
        amount.into_iter().chain(percent).min().unwrap_or(0).max(0)
    }
}

impl ToleranceAmount {
    fn in_minor(&self, currency: Currency) -> i64 {
        let figure = match self {
            ToleranceAmount::Every(figure) => Some(figure),
            ToleranceAmount::Each(figures) => figures.iter().find(|(of, _)| *of == currency).map(|(_, figure)| figure),
        };
        figure.and_then(|figure| figure.to_minor(currency.digits(), Rounding::Truncate)).map_or(0, |(minor, _)| minor)
    }
}

fn percent_of(open_minor: i64, rate: Rate) -> i64 {
    let exact = i128::from(open_minor) * i128::from(rate.millionths);
    i64::try_from(divide_rounded(exact, i128::from(MILLION), Rounding::Truncate)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_forgiven_unless_it_is_set_and_of_two_bounds_the_smaller() {
        let figure = |text: &str| Decimal::parse(text).expect(text);
        let yen = Currency::find("JPY").expect("a currency");
        assert_eq!(Tolerance::default().on(100_000, Currency::EUR), 0);
        let every = Some(ToleranceAmount::Every(figure("1.50")));
        let percent = Rate::parse_percent("1");
        let both = Tolerance { amount: every.clone(), percent };
        assert_eq!([10_000, 100_000].map(|open| both.on(open, Currency::EUR)), [100, 150]);
        assert_eq!(Tolerance { amount: every, percent: None }.on(100_000, yen), 1, "rounded down");
        assert_eq!(Tolerance { amount: None, percent }.on(199, Currency::EUR), 1);
        let each = Some(ToleranceAmount::Each(alloc::vec![(yen, figure("50"))]));
        let each = Tolerance { amount: each, percent: None };
        assert_eq!([each.on(9_000, yen), each.on(9_000, Currency::EUR)], [50, 0]);
    }
}
