//! How much a customer might owe: a proposal with its reasons, which a person sets or not.
//!
//! Requirements R2.1 (a report, references or statements are reviewed) and R3.2 (new customers on trial). Sources of the rules of thumb:
//! the lower of a tenth of net worth and a fifth of working capital; two months' purchases. Vectors: `credit.json`, L1 to L4.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::altman::{Score, Zone};
use super::record::{Record, Risk};

/// The lower of a tenth of net worth and a fifth of working capital, in minor units; nothing when one of them is below zero.
pub fn by_balance_sheet(net_worth_minor: i64, working_capital_minor: i64) -> i64 {
    (net_worth_minor / 10).min(working_capital_minor / 5).max(0)
}

/// Two months' purchases, in minor units.
pub fn by_purchases(monthly_minor: i64) -> i64 {
    monthly_minor.saturating_mul(2).max(0)
}

/// What is open at a time when a customer buys for so much a month (taxes included) and pays so many days after the invoice.
pub fn by_need(monthly_minor: i64, days: i64) -> i64 {
    let open = i128::from(monthly_minor) * 12 * i128::from(days.max(0)) / 365;
    i64::try_from(open.max(0)).unwrap_or(i64::MAX)
}

/// The creditor's own rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// The most for a customer without a record of its own, in minor units.
    pub trial_minor: i64,
}

/// What is known about a customer, in minor units of one currency.
#[derive(Debug, Clone, Default)]
pub struct Known<'a> {
    /// What the customer asks for.
    pub asked_minor: Option<i64>,
    /// Net worth and working capital of the newest statement.
    pub balance: Option<(i64, i64)>,
    /// What it will buy in a month.
    pub monthly_minor: Option<i64>,
    /// Altman's score of the newest statement.
    pub score: Option<Score>,
    /// What it paid the creditor.
    pub own: Option<Record>,
    /// What references say that it paid them.
    pub references: Option<Record>,
    /// Suppliers who were called and do not call it a customer in good standing.
    pub bad_references: Vec<&'a str>,
    /// Bureaus whose report warns of it: insolvency, judgments.
    pub warned_by: Vec<&'a str>,
}

/// What a proposal rests on, the heaviest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// A bureau's report warns.
    Warned {
        /// Whose.
        bureau: String,
    },
    /// A supplier does not call it a customer in good standing.
    BadReference {
        /// Which.
        name: String,
    },
    /// The newest statement's score lies in the distress zone.
    Distress {
        /// Which.
        score: Score,
    },
    /// It pays so late that no credit is given.
    PaysLate {
        /// Of 100.
        score: i64,
    },
    /// It pays somewhat late: half.
    PaysSlowly {
        /// Of 100.
        score: i64,
    },
    /// It pays well.
    PaysWell {
        /// Of 100.
        score: i64,
    },
    /// A tenth of net worth or a fifth of working capital is the least.
    BalanceSheet,
    /// Two months' purchases are the least.
    Purchases,
    /// It asks for no more.
    Asked,
    /// It has no record of its own yet: a trial.
    New,
    /// Nothing is known but that it asks.
    NothingKnown,
}

impl Because {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Because::Warned { .. } => "report.warns",
            Because::BadReference { .. } => "reference.bad",
            Because::Distress { .. } => "statement.distress",
            Because::PaysLate { .. } => "record.late",
            Because::PaysSlowly { .. } => "record.slow",
            Because::PaysWell { .. } => "record.good",
            Because::BalanceSheet => "statement.balance",
            Because::Purchases => "purchases.monthly",
            Because::Asked => "application.asked",
            Because::New => "record.none",
            Because::NothingKnown => "known.nothing",
        }
    }
}

/// A limit that a person may set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// At most; nothing is paid at the time of order.
    pub limit_minor: i64,
    /// Until a review only.
    pub on_trial: bool,
    /// Why, the heaviest first.
    pub because: Vec<Because>,
}

/// Proposes a limit.
pub fn propose(known: &Known<'_>, rules: Rules) -> Proposal {
    let refusals = refusals(known);
    if !refusals.is_empty() {
        return Proposal { limit_minor: 0, on_trial: false, because: refusals };
    }
    let (mut limit, mut because) = least(known);
    let record = known.own.or(known.references);
    if let Some(record) = record {
        let score = record.score;
        if record.risk() == Risk::Low {
            because.push(Because::PaysWell { score });
        } else {
            limit = limit.map(|minor| minor / 2);
            because.insert(0, Because::PaysSlowly { score });
        }
    }
    let on_trial = known.own.is_none();
    if on_trial {
        limit = Some(limit.map_or(rules.trial_minor, |minor| minor.min(rules.trial_minor)));
        because.insert(0, Because::New);
    }
    let is_known = known.balance.is_some() || known.monthly_minor.is_some() || record.is_some();
    if !is_known {
        because.push(Because::NothingKnown);
    }
    Proposal { limit_minor: limit.unwrap_or(rules.trial_minor).max(0), on_trial, because }
}

/// What each by itself speaks against any credit.
fn refusals(known: &Known<'_>) -> Vec<Because> {
    let mut against = Vec::new();
    against.extend(known.warned_by.iter().map(|bureau| Because::Warned { bureau: String::from(*bureau) }));
    against.extend(known.bad_references.iter().map(|name| Because::BadReference { name: String::from(*name) }));
    if let Some(score) = known.score.filter(|score| score.zone == Zone::Distress) {
        against.push(Because::Distress { score });
    }
    let late = [known.own, known.references].into_iter().flatten().find(|record| record.risk() == Risk::High);
    against.extend(late.map(|record| Because::PaysLate { score: record.score }));
    against
}

/// The least of what the rules of thumb and the customer say.
fn least(known: &Known<'_>) -> (Option<i64>, Vec<Because>) {
    let sheet = known.balance.map(|(worth, working)| (by_balance_sheet(worth, working), Because::BalanceSheet));
    let purchases = known.monthly_minor.map(|monthly| (by_purchases(monthly), Because::Purchases));
    let asked = known.asked_minor.map(|asked| (asked.max(0), Because::Asked));
    let least = [sheet, purchases, asked].into_iter().flatten().min_by_key(|(minor, _)| *minor);
    least.map_or((None, Vec::new()), |(minor, because)| (Some(minor), vec![because]))
}

#[cfg(test)]
mod tests {
    use super::super::altman::{Figures, Model};
    use super::super::record::{Experience, record};
    use super::*;

    const RULES: Rules = Rules { trial_minor: 100_000 };

    fn pays(days: i64) -> Option<Record> {
        record(&[Experience { amount_minor: 100, days_beyond_terms: days }; 3])
    }

    #[test]
    fn a_poor_statement_gets_nothing_on_credit() {
        assert_eq!(by_balance_sheet(50_000_000, 20_000_000), 4_000_000);
        assert_eq!(by_balance_sheet(-5_000_000, 20_000_000), 0);
        assert_eq!(by_purchases(750_000), 1_500_000);
        assert_eq!(by_need(750_000, 45), 1_109_589);
    }

    #[test]
    fn the_least_of_what_is_known_and_asked_is_proposed() {
        let known = Known {
            asked_minor: Some(3_000_000),
            balance: Some((50_000_000, 20_000_000)),
            monthly_minor: Some(750_000),
            own: pays(0),
            ..Known::default()
        };
        let proposal = propose(&known, RULES);
        assert_eq!((proposal.limit_minor, proposal.on_trial), (1_500_000, false));
        assert_eq!(proposal.because, [Because::Purchases, Because::PaysWell { score: 80 }]);
        let slow = propose(&Known { own: pays(22), ..known }, RULES);
        assert_eq!(slow.limit_minor, 750_000);
        assert_eq!(slow.because, [Because::PaysSlowly { score: 60 }, Because::Purchases]);
    }

    #[test]
    fn a_new_customer_starts_on_trial() {
        let fresh = propose(&Known { asked_minor: Some(900_000), ..Known::default() }, RULES);
        assert_eq!((fresh.limit_minor, fresh.on_trial), (100_000, true));
        assert_eq!(fresh.because, [Because::New, Because::Asked, Because::NothingKnown]);
        let modest = Known { asked_minor: Some(40_000), references: pays(-5), ..Known::default() };
        assert_eq!(propose(&modest, RULES).limit_minor, 40_000);
    }

    #[test]
    fn anything_that_speaks_against_credit_is_named() {
        let weak = Figures {
            total_assets_minor: 1000,
            working_capital_minor: -100,
            retained_earnings_minor: -200,
            ebit_minor: -10,
            sales_minor: 500,
            total_liabilities_minor: 900,
            market_equity_minor: None,
            book_equity_minor: Some(100),
        };
        let known = Known {
            score: weak.score(Model::PRIVATE),
            own: pays(70),
            bad_references: vec!["Marten Supplies"],
            warned_by: vec!["Crefo"],
            ..Known::default()
        };
        let proposal = propose(&known, RULES);
        assert_eq!(proposal.limit_minor, 0);
        assert!(matches!(
            proposal.because.as_slice(),
            [
                Because::Warned { .. },
                Because::BadReference { .. },
                Because::Distress { .. },
                Because::PaysLate { score: 37 }
            ]
        ));
    }
}
