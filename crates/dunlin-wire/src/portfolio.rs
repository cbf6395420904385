//! Portfolios: several customers' debts that went to one partner at once.

use dunlin_app::placements::{Portfolio, SoldAll};
use dunlin_core::money::{Currency, Money};
use dunlin_store::PlacementLine;
use jiff::civil::Date;
use serde::Serialize;

use crate::{ApprovalLine, ChangeLine, PlacementReport, decimal};

/// What came of handing on several customers' debts.
#[derive(Debug, Serialize)]
pub struct PortfolioPlaced {
    /// Its number.
    pub portfolio: Option<String>,
    /// ISO 4217 code of all amounts.
    pub currency: String,
    /// All that is handed on with it.
    pub total: String,
    /// Who is part of it, as they were named.
    pub placed: Vec<PortfolioMember>,
    /// Who is not.
    pub left_out: Vec<PortfolioLeftOut>,
    /// What it waits as, above the policy's limit.
    pub asked: Option<ApprovalLine>,
}

/// A customer of a portfolio.
#[derive(Debug, Serialize)]
pub struct PortfolioMember {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The placement's number.
    pub placement: String,
    /// What is handed on of it.
    pub amount: String,
    /// How many items that is.
    pub items: usize,
}

/// A customer that could not be placed.
#[derive(Debug, Serialize)]
pub struct PortfolioLeftOut {
    /// As it was named.
    pub customer: String,
    /// The stable code of the reason.
    pub code: String,
    /// The reason in a sentence.
    pub because: String,
}

impl PortfolioPlaced {
    /// With the reasons as sentences.
    pub fn new(own: &Portfolio) -> PortfolioPlaced {
        let member = |member: &dunlin_app::placements::Member| PortfolioMember {
            customer: member.customer.clone(),
            name: member.name.clone(),
            placement: member.placement.number.clone(),
            amount: decimal(member.placement.total().minor, own.currency),
            items: member.placement.items.len(),
        };
        let left_out = |(customer, error): &(String, dunlin_app::AppError)| PortfolioLeftOut {
            customer: customer.clone(),
            code: error.code.to_string(),
            because: error.message.clone(),
        };
        PortfolioPlaced {
            portfolio: own.number.clone(),
            currency: own.currency.code().to_string(),
            total: decimal(own.total().minor, own.currency),
            placed: own.members.iter().map(member).collect(),
            left_out: own.left_out.iter().map(left_out).collect(),
            asked: own.waits.as_deref().map(ApprovalLine::from),
        }
    }
}

/// A portfolio as it stands.
#[derive(Debug, Serialize)]
pub struct PortfolioReport {
    /// As people name it.
    pub portfolio: String,
    /// `in_house`, `early_out`, `agency`, `sale` or `legal`.
    pub kind: String,
    /// Who has it.
    pub partner: String,
    /// ISO 4217 code of all amounts.
    pub currency: String,
    /// What was open of all of it when it was proposed.
    pub total: String,
    /// What is open of that.
    pub open: String,
    /// What the partner collected; of a sale, the price.
    pub collected: String,
    /// What it kept of that.
    pub commission: String,
    /// Each customer's placement, by customer number.
    pub placements: Vec<PlacementReport>,
}

impl PortfolioReport {
    /// As it stands on a day.
    pub fn new(number: &str, lines: &[PlacementLine], today: Date) -> PortfolioReport {
        let first = lines.first().map(|line| &line.view.placement);
        let currency = first.map_or(Currency::EUR, |placement| placement.currency);
        let sum =
            |of: &dyn Fn(&PlacementLine) -> i64| decimal(lines.iter().map(of).fold(0, i64::saturating_add), currency);
        PortfolioReport {
            portfolio: number.to_string(),
            kind: first.map(|placement| placement.kind.code().to_string()).unwrap_or_default(),
            partner: first.map(|placement| placement.partner.name.clone()).unwrap_or_default(),
            currency: currency.code().to_string(),
            total: sum(&|line| line.view.placement.total().minor),
            open: sum(&|line| line.view.left_minor),
            collected: sum(&|line| line.view.collected(today).0),
            commission: sum(&|line| line.view.collected(today).1),
            placements: lines.iter().map(|line| PlacementReport::new(line, today)).collect(),
        }
    }
}

/// What came of the sale of a portfolio.
#[derive(Debug, Serialize)]
pub struct PortfolioSold {
    /// Its number.
    pub portfolio: String,
    /// ISO 4217 code of all amounts.
    pub currency: String,
    /// What was open.
    pub face: String,
    /// What the buyer paid.
    pub price: String,
    /// What was given up.
    pub written_off: String,
    /// Each placement with its share of the price, by customer number.
    pub sales: Vec<PortfolioShare>,
    /// What came to be.
    pub changes: Vec<ChangeLine>,
}

/// A placement's share of the price of a portfolio.
#[derive(Debug, Serialize)]
pub struct PortfolioShare {
    /// The placement's number.
    pub placement: String,
    /// Customer number.
    pub customer: String,
    /// What was open.
    pub face: String,
    /// Its share of the price.
    pub price: String,
    /// What was given up of it.
    pub written_off: String,
}

impl PortfolioSold {
    /// With the changes as lines.
    pub fn new(number: &str, sold: &SoldAll, changes: Vec<ChangeLine>) -> PortfolioSold {
        let money = |money: Money| decimal(money.minor, money.currency);
        let share = |(placement, own): &(String, dunlin_app::placements::Sold)| PortfolioShare {
            placement: placement.clone(),
            customer: own.done.customer.clone(),
            face: money(own.face),
            price: money(own.price),
            written_off: money(own.lost),
        };
        PortfolioSold {
            portfolio: number.to_string(),
            currency: sold.price.currency.code().to_string(),
            face: money(sold.face),
            price: money(sold.price),
            written_off: money(sold.lost),
            sales: sold.each.iter().map(share).collect(),
            changes,
        }
    }
}
