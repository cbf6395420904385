//! Altman's scores: how near a firm is to insolvency, by five ratios of its financial statement.
//!
//! Sources: E. Altman, "Financial Ratios, Discriminant Analysis and the Prediction of Corporate Bankruptcy" (1968) for Z, and his
//! revisions for private firms (Z′, 1983), for firms that make nothing and for emerging markets (Z″, 1995). Worked examples:
//! `credit.json`, Z1 to Z5.

use crate::money::{Decimal, Rounding, divide_rounded};

/// Figures of one financial statement, in minor units of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Figures {
    /// All that the firm has.
    pub total_assets_minor: i64,
    /// Current assets less current liabilities.
    pub working_capital_minor: i64,
    /// Earnings kept over the years.
    pub retained_earnings_minor: i64,
    /// Earnings before interest and taxes.
    pub ebit_minor: i64,
    /// Sales of the year.
    pub sales_minor: i64,
    /// All that the firm owes.
    pub total_liabilities_minor: i64,
    /// What the market pays for its shares; for firms that are listed.
    pub market_equity_minor: Option<i64>,
    /// Equity as the books have it.
    pub book_equity_minor: Option<i64>,
}

/// Which equity a model weighs against the debts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Equity {
    /// At the market's price.
    Market,
    /// As the books have it.
    Book,
}

/// Weights and bounds of one of the scores, all in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Model {
    /// Of working capital, retained earnings, earnings before interest and taxes (each over assets), equity over debts, and sales over assets.
    pub weights: [i64; 5],
    /// Added to the sum.
    pub constant: i64,
    /// Which equity.
    pub equity: Equity,
    /// Below the first is distress, above the second is safe.
    pub bounds: (i64, i64),
}

impl Model {
    /// Z, for listed makers of goods.
    pub const LISTED: Model =
        Model { weights: [1200, 1400, 3300, 600, 1000], constant: 0, equity: Equity::Market, bounds: (1810, 2990) };
    /// Z′, for private firms.
    pub const PRIVATE: Model =
        Model { weights: [717, 847, 3107, 420, 998], constant: 0, equity: Equity::Book, bounds: (1230, 2900) };
    /// Z″, for firms that make no goods.
    pub const SERVICES: Model =
        Model { weights: [6560, 3260, 6720, 1050, 0], constant: 0, equity: Equity::Book, bounds: (1100, 2600) };
    /// Z″ with the constant for emerging markets.
    pub const EMERGING: Model =
        Model { weights: [6560, 3260, 6720, 1050, 0], constant: 3250, equity: Equity::Book, bounds: (4350, 5850) };
}

/// Where a score lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// Firms like this often failed within two years.
    Distress,
    /// Neither.
    Grey,
    /// Firms like this seldom failed.
    Safe,
}

impl Zone {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Zone::Distress => "distress",
            Zone::Grey => "grey",
            Zone::Safe => "safe",
        }
    }
}

/// A score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// With three digits after the point, a half away from zero.
    pub value: Decimal,
    /// Where the value lies before it is rounded.
    pub zone: Zone,
}

impl Figures {
    /// The score by a model. `None` without assets, without debts (nothing can be said about a firm that owes nothing), without the
    /// equity that the model weighs, or for figures beyond 10^15 minor units.
    pub fn score(&self, model: Model) -> Option<Score> {
        let (assets, debts) = (i128::from(self.total_assets_minor), i128::from(self.total_liabilities_minor));
        if assets <= 0 || debts <= 0 {
            return None;
        }
        let equity = match model.equity {
            Equity::Market => self.market_equity_minor?,
            Equity::Book => self.book_equity_minor?,
        };
        let [working, retained, ebit, of_equity, sales] = model.weights.map(i128::from);
        let over_assets = working * i128::from(self.working_capital_minor)
            + retained * i128::from(self.retained_earnings_minor)
            + ebit * i128::from(self.ebit_minor)
            + sales * i128::from(self.sales_minor)
            + i128::from(model.constant) * assets;
        // over_assets / assets + of_equity × equity / debts, over one denominator.
        let dividend =
            over_assets.checked_mul(debts)?.checked_add(of_equity.checked_mul(equity.into())?.checked_mul(assets)?)?;
        let divisor = assets.checked_mul(debts)?;
        let reaches = |bound: i64| divisor.checked_mul(bound.into());
        let (low, high) = (reaches(model.bounds.0)?, reaches(model.bounds.1)?);
        let zone = match dividend {
            below if below < low => Zone::Distress,
            above if above > high => Zone::Safe,
            _ => Zone::Grey,
        };
        Some(Score { value: Decimal { units: divide_rounded(dividend, divisor, Rounding::HalfUp), scale: 3 }, zone })
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use proptest::prelude::*;

    use super::*;

    fn figures() -> Figures {
        Figures {
            total_assets_minor: 1000,
            working_capital_minor: 100,
            retained_earnings_minor: 200,
            ebit_minor: 130,
            sales_minor: 950,
            total_liabilities_minor: 500,
            market_equity_minor: Some(325),
            book_equity_minor: None,
        }
    }

    #[test]
    fn a_printed_example_holds() {
        let score = figures().score(Model::LISTED).expect("a score");
        assert_eq!((score.value.to_string().as_str(), score.zone), ("2.169", Zone::Grey));
    }

    #[test]
    fn what_cannot_be_computed_is_no_score() {
        let of = |figures: Figures| figures.score(Model::LISTED);
        assert_eq!(of(Figures { total_liabilities_minor: 0, ..figures() }), None);
        assert_eq!(of(Figures { total_assets_minor: 0, ..figures() }), None);
        assert_eq!(of(Figures { market_equity_minor: None, ..figures() }), None);
        assert_eq!(figures().score(Model::PRIVATE), None, "the books' equity is not known");
    }

    #[test]
    fn the_zone_is_that_of_the_value_before_rounding() {
        // 1.8096 is shown as 1.810 and lies below 1.81.
        let near = Figures {
            total_assets_minor: 1_000_000,
            working_capital_minor: 0,
            retained_earnings_minor: 0,
            ebit_minor: 0,
            sales_minor: 1_809_600,
            total_liabilities_minor: 1,
            market_equity_minor: Some(0),
            book_equity_minor: None,
        };
        let score = near.score(Model::LISTED).expect("a score");
        assert_eq!((score.value.to_string().as_str(), score.zone), ("1.810", Zone::Distress));
    }

    proptest! {
        #[test]
        fn no_figures_break_it(of in proptest::array::uniform8(any::<i64>())) {
            let [assets, working, retained, ebit, sales, debts, market, book] = of;
            let figures = Figures {
                total_assets_minor: assets,
                working_capital_minor: working,
                retained_earnings_minor: retained,
                ebit_minor: ebit,
                sales_minor: sales,
                total_liabilities_minor: debts,
                market_equity_minor: Some(market),
                book_equity_minor: Some(book),
            };
            for model in [Model::LISTED, Model::PRIVATE, Model::SERVICES, Model::EMERGING] {
                let score = figures.score(model);
                prop_assert!(score.is_none() || (assets > 0 && debts > 0));
            }
        }
    }
}
