//! The clerks who hand several customers' debts to one partner at once, and sell what a buyer has (R4.5).
//!
//! Who can be part of it, with which invoices, and what each customer's share of the price is follows here from the shadow alone, by plain
//! arithmetic; what the book made of it is compared.

use std::collections::BTreeMap;

use dunlin_app::AppError;
use dunlin_app::approvals;
use dunlin_app::placements::{self, PlacementInput, PortfolioInput, SaleInput};
use dunlin_core::money::Currency;
use dunlin_core::placement::{Campaign, PlacementKind};
use dunlin_core::view::ItemView;
use jiff::civil::Date;

use crate::handed::{COMMISSION_PERCENT, Handed, PARTNER};
use crate::office::{Office, decimal};
use crate::random::Random;

/// Customers of a portfolio at most, one who may have nothing to hand on included.
const MEMBERS: usize = 5;

impl Office<'_> {
    /// Several customers' late debts go to one partner, where there are any; what differs from what should have.
    pub(crate) fn hand_several_on(&mut self, day: Date, random: &mut Random) -> Result<Option<String>, AppError> {
        let Some(currency) = self.a_late_currency(day, random) else { return Ok(None) };
        let mut chosen: Vec<usize> = self.shadow.accounts.keys().copied().collect();
        while chosen.len() > MEMBERS {
            let at = random.below(u32::try_from(chosen.len()).unwrap_or(1)) as usize;
            chosen.swap_remove(at);
        }
        let expected: BTreeMap<String, Vec<String>> = chosen
            .iter()
            .filter_map(|at| {
                let account = &self.shadow.accounts[at];
                let late = account.late_and_free_in(day, Some(currency));
                (!late.is_empty()).then(|| (account.number().to_string(), numbers(&late)))
            })
            .collect();
        let customers: Vec<String> = chosen.iter().map(|at| self.shadow.accounts[at].number().to_string()).collect();
        let kind = match random.weighted(&[(50, 0), (15, 1), (35, 2)]) {
            1 => PlacementKind::Legal,
            2 => PlacementKind::Sale,
            _ => PlacementKind::Agency,
        };
        let commission = COMMISSION_PERCENT.to_string();
        let terms = PlacementInput {
            customer: "",
            kind,
            partner: Some(PARTNER),
            contact: None,
            commission: Some(&commission),
            fee: None,
            from: None,
            until: None,
            campaign: Campaign::Replaces,
            items: &[],
            reason: "as the simulator has it",
        };
        let input = PortfolioInput { customers: &customers, currency: Some(currency.code()), terms };
        let own = approvals::place_all(&mut self.app, &self.setting, &input)?;
        let placed: BTreeMap<String, Vec<String>> = own
            .members
            .iter()
            .map(|member| {
                let mut items: Vec<String> = member.placement.items.iter().map(|item| item.number.clone()).collect();
                items.sort();
                (member.customer.clone(), items)
            })
            .collect();
        for member in own.members {
            if let Some(account) = self.shadow.by_number(&member.customer) {
                account.hand_on(Some(Handed::new(member.placement)));
            }
        }
        if kind == PlacementKind::Sale {
            self.for_sale.extend(own.number);
        }
        Ok((placed != expected).then(|| format!("{placed:?} were placed, {expected:?} could be")))
    }

    /// The money of some late debt that is free.
    fn a_late_currency(&self, day: Date, random: &mut Random) -> Option<Currency> {
        let late = self.shadow.accounts.values().filter_map(|own| Some(own.late_and_free(day).first()?.currency));
        let late: Vec<Currency> = late.collect();
        (!late.is_empty()).then(|| random.pick(&late))
    }

    /// The buyer pays for the oldest portfolio that it has: each customer's share is what it owes of the whole. What differs.
    pub(crate) fn sell_a_portfolio(&mut self, day: Date, random: &mut Random) -> Result<Option<String>, AppError> {
        if self.for_sale.is_empty() {
            return Ok(None);
        }
        let number = self.for_sale.remove(0);
        let mut owed: Vec<(usize, String, Vec<ItemView>)> = Vec::new();
        for (at, account) in &self.shadow.accounts {
            if let Some(items) = account.for_sale(&number, day) {
                owed.push((*at, account.number().to_string(), items));
            }
        }
        // As the book orders them.
        owed.sort_by(|a, b| a.1.cmp(&b.1));
        let Some(currency) = owed.first().map(|(.., items)| items[0].currency) else { return Ok(None) };
        let open: Vec<i64> = owed.iter().map(|(.., items)| items.iter().map(|item| item.open_minor).sum()).collect();
        let face: i64 = open.iter().sum();
        let price = face * i64::from(random.between(0, 40)) / 100;
        let expected = shares(&open, price);
        let text = decimal(price, currency);
        let sold =
            placements::sell_all(&mut self.app, &self.setting, &SaleInput { number: &number, price: &text, on: None })?;
        let got: Vec<i64> = sold.each.iter().map(|(_, own)| own.price.minor).collect();
        for ((at, _, items), share) in owed.iter().zip(&expected) {
            if let Some(account) = self.shadow.accounts.get_mut(at) {
                account.sold(&number, items, *share, day);
                account.money_moved(day, false);
            }
        }
        *self.shadow.owed.entry(currency).or_default() -= face;
        self.partners.expect_price(&number, (currency, price), day, random);
        Ok((got != expected).then(|| format!("{number}: shares {got:?} of {price}, {expected:?} expected")))
    }
}

fn numbers(items: &[ItemView]) -> Vec<String> {
    let mut numbers: Vec<String> = items.iter().map(|item| item.number.clone()).collect();
    numbers.sort();
    numbers
}

/// A price by what each owes: one minor unit after the other goes to whoever is furthest below its exact share.
fn shares(open: &[i64], price: i64) -> Vec<i64> {
    let total: i128 = open.iter().map(|own| i128::from(*own)).sum::<i128>().max(1);
    let exact = |at: usize| i128::from(open[at]) * i128::from(price);
    let mut shares: Vec<i64> = (0..open.len()).map(|at| i64::try_from(exact(at) / total).unwrap_or(0)).collect();
    while shares.iter().sum::<i64>() < price {
        let behind = |at: &usize| exact(*at) - i128::from(shares[*at]) * total;
        let most = (0..open.len()).map(|at| behind(&at)).max().unwrap_or(0);
        let Some(at) = (0..open.len()).find(|at| behind(at) == most) else { break };
        shares[at] += 1;
    }
    shares
}
