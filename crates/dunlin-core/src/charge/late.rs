//! What a late item bears by a day, and what of it is still to be charged.
//!
//! Source: R1.9, R0.5, R2.4. The balance that bears interest is the item's own in the ledger: a payment lowers it on its value
//! date, and what is open again counts as never settled. What was charged before is not charged again, also when it was
//! waived: that was a favour. Tax comes on top of what is owed, where the policy says that there is any.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{ChargeBasis, ChargeKey, Charged, Fee, still_to_charge};
use crate::id::ItemId;
use crate::interest::{CourseError, Debt, InterestSheet, MILLION, Rate, RateTable, Received, RunningInterest};
use crate::money::{Currency, Money, Rounding, divide_rounded};
use crate::policy::ChargeTax;

/// A late item as far as charges go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateItem {
    /// Which.
    pub item: ItemId,
    /// Its money.
    pub currency: Currency,
    /// The day after which it is late.
    pub due_on: Date,
    /// What it is worth in minor units, corrections included.
    pub amount_minor: i64,
    /// What settled it (negative) or opened it again (positive), with its value date.
    pub moves: Vec<(Date, i64)>,
}

/// What the creditor may charge.
#[derive(Debug, Clone, Copy)]
pub struct ChargeRules<'a> {
    /// The interest that runs.
    pub interest: Option<&'a RunningInterest>,
    /// The reference rates.
    pub rates: &'a RateTable,
    /// The law's lump sum for the item, in the law's money.
    pub lump_sum: Option<Money>,
    /// The fee of the step that is taken, and the step.
    pub fee: Option<(&'a str, &'a Fee)>,
    /// What tax is owed on them.
    pub tax: ChargeTax,
}

/// A charge that is still to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCharge {
    /// What for.
    pub key: ChargeKey,
    /// What is owed, positive, without tax.
    pub net: Money,
    /// The tax on it, and its percentage.
    pub tax: Option<(i64, Rate)>,
    /// The last day that it covers.
    pub until_on: Date,
    /// How interest came about.
    pub sheet: Option<InterestSheet>,
}

impl DueCharge {
    /// What the customer is asked for: net and tax.
    pub fn gross(&self) -> Money {
        let tax_minor = self.tax.map_or(0, |(minor, _)| minor);
        Money { minor: self.net.minor.saturating_add(tax_minor), ..self.net }
    }
}

impl LateItem {
    /// What is open of it on a day.
    pub fn open_on(&self, day: Date) -> i64 {
        let moved = self.moves.iter().filter(|(on, _)| *on <= day);
        moved.fold(self.amount_minor, |open, (_, minor)| open.saturating_add(*minor))
    }

    /// The interest from the due date to a day: on the balance of the ledger, so that what settles the item lowers it whole.
    ///
    /// # Errors
    /// Figures that no debt has.
    pub fn interest(
        &self,
        interest: &RunningInterest,
        rates: &RateTable,
        day: Date,
    ) -> Result<InterestSheet, CourseError> {
        interest.sheet(rates, Debt::new(self.due_on, self.amount_minor), &self.settled_by(day), day)
    }

    /// What settled it up to a day; what is open again is taken off what settled it last.
    fn settled_by(&self, day: Date) -> Vec<Received> {
        let mut moves: Vec<(Date, i64)> = self.moves.iter().copied().filter(|(on, _)| *on <= day).collect();
        moves.sort();
        let mut settled: Vec<Received> = Vec::new();
        for (received_on, minor) in moves {
            let mut reopened = minor.max(0);
            for last in settled.iter_mut().rev() {
                let part = reopened.min(last.amount_minor);
                last.amount_minor -= part;
                reopened -= part;
            }
            settled.push(Received { received_on, amount_minor: minor.saturating_neg().max(0) });
        }
        settled
    }
}

/// All that is still to be charged on an item by a day.
///
/// # Errors
/// Figures that do not fit.
pub fn due_charges(
    item: &LateItem,
    rules: &ChargeRules<'_>,
    before: &[Charged],
    day: Date,
) -> Result<Vec<DueCharge>, CourseError> {
    let mut due = Vec::new();
    let mut add = |basis, step: &str, by_now: Money, until_on, sheet| {
        let key = ChargeKey { item: item.item, basis, step: String::from(step) };
        let net = Money { minor: still_to_charge(&key, by_now.minor, before), ..by_now };
        if net.minor > 0 {
            let tax = rules.tax.on(basis).map(|rate| Ok((tax_on(net.minor, rate)?, rate))).transpose()?;
            due.push(DueCharge { key, net, tax, until_on, sheet });
        }
        Ok(())
    };
    let own = |minor| Money { minor, currency: item.currency };
    if let Some(interest) = rules.interest {
        let sheet = item.interest(interest, rules.rates, day)?;
        add(ChargeBasis::Interest, "", own(sheet.total_minor), sheet.up_to, Some(sheet))?;
    }
    // Once for the item, whatever money the law names since.
    let has_sum = before.iter().any(|one| one.key.item == item.item && one.key.basis == ChargeBasis::LumpSum);
    if let Some(sum) = rules.lump_sum.filter(|_| !has_sum) {
        add(ChargeBasis::LumpSum, "", sum, day, None)?;
    }
    if let Some((step, fee)) = rules.fee {
        let fee_minor = fee.on(item.open_on(day)).ok_or(CourseError::TooLarge)?;
        add(ChargeBasis::Fee, step, own(fee_minor), day, None)?;
    }
    Ok(due)
}

/// The tax on an amount in minor units, half up.
fn tax_on(net_minor: i64, rate: Rate) -> Result<i64, CourseError> {
    let tax =
        divide_rounded(i128::from(net_minor) * i128::from(rate.millionths), i128::from(MILLION), Rounding::HalfUp);
    i64::try_from(tax).map_err(|_| CourseError::TooLarge)
}

/// The tax in a part of a charge, when parts of it were given up or owed again: each part's share of what is together by then, so
/// that all of them add up to the charge's tax. `before_minor` is what the parts before it came to.
pub fn tax_in_part(gross_minor: i64, tax_minor: i64, before_minor: i64, part_minor: i64) -> i64 {
    let share = |of_minor: i128| {
        let product = of_minor * i128::from(tax_minor);
        divide_rounded(product, i128::from(gross_minor.max(1)), Rounding::HalfUp)
    };
    let before = i128::from(before_minor);
    i64::try_from(share(before + i128::from(part_minor)) - share(before)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interest::{AgreedInterest, Rate};
    use alloc::vec;
    use jiff::civil::date;

    fn late(moves: &[(Date, i64)]) -> LateItem {
        LateItem {
            item: ItemId(1),
            currency: Currency::EUR,
            due_on: date(2026, 1, 31),
            amount_minor: 100_000,
            moves: moves.to_vec(),
        }
    }

    fn ten_percent() -> RunningInterest {
        let ten = AgreedInterest::yearly(Rate::parse_percent("10").expect("a rate"));
        ten.running().expect("it bears interest")
    }

    fn interest(moves: &[(Date, i64)], day: Date) -> i64 {
        late(moves).interest(&ten_percent(), &RateTable::default(), day).expect("it fits").total_minor
    }

    #[test]
    fn interest_runs_on_the_balance_of_the_ledger() {
        let by = date(2026, 4, 11);
        assert_eq!(interest(&[], by), 1_918, "100000 x 0.10 x 70 / 365 = 1917.81");
        let half = [(date(2026, 3, 8), -50_000)];
        assert_eq!(
            interest(&half, by),
            1_452,
            "36 days on 100000 are 986.30, 34 on 50000 are 465.75, each rounded once"
        );
    }

    #[test]
    fn what_is_open_again_counts_as_never_settled() {
        let by = date(2026, 4, 11);
        let returned = [(date(2026, 3, 8), -50_000), (date(2026, 3, 20), 50_000)];
        assert_eq!(interest(&returned, by), interest(&[], by));
        let paid_again = [(date(2026, 3, 8), -50_000), (date(2026, 3, 20), 50_000), (date(2026, 4, 1), -50_000)];
        assert_eq!(interest(&paid_again, by), interest(&[(date(2026, 4, 1), -50_000)], by));
        assert_eq!(interest(&[(date(2026, 4, 12), -100_000)], by), interest(&[], by), "a later payment does not count");
    }

    #[test]
    fn only_what_was_not_charged_before_is_due() {
        let (rates, rule, fee) = (RateTable::default(), ten_percent(), Fee::fixed(500));
        let sum = Money { minor: 4_000, currency: Currency::EUR };
        let rules = ChargeRules {
            interest: Some(&rule),
            rates: &rates,
            lump_sum: Some(sum),
            fee: Some(("fee", &fee)),
            tax: ChargeTax::default(),
        };
        let due = |before: &[Charged], day| due_charges(&late(&[]), &rules, before, day).expect("it fits");
        let first = due(&[], date(2026, 3, 2));
        let told: Vec<_> = first.iter().map(|one| (one.key.basis, one.gross().minor)).collect();
        let want = vec![(ChargeBasis::Interest, 822), (ChargeBasis::LumpSum, 4_000), (ChargeBasis::Fee, 500)];
        assert_eq!(told, want, "100000 x 0.10 x 30 / 365 = 821.92");
        let before: Vec<Charged> =
            first.into_iter().map(|one| Charged { key: one.key, amount_minor: one.net.minor }).collect();
        assert_eq!(due(&before, date(2026, 3, 2)), []);
        let later = due(&before, date(2026, 4, 11));
        assert_eq!(later.iter().map(|one| one.net.minor).collect::<Vec<_>>(), [1_918 - 822]);
    }

    #[test]
    fn tax_comes_on_top_and_what_was_charged_before_is_compared_without_it() {
        let (rates, fee) = (RateTable::default(), Fee::fixed(500));
        let twenty_one = Rate::parse_percent("21").expect("a rate");
        let tax = ChargeTax { fee: Some(twenty_one), ..ChargeTax::default() };
        let sum = Money { minor: 4_000, currency: Currency::find("GBP").expect("a currency") };
        let rules = ChargeRules { interest: None, rates: &rates, lump_sum: Some(sum), fee: Some(("fee", &fee)), tax };
        let due = due_charges(&late(&[]), &rules, &[], date(2026, 3, 2)).expect("it fits");
        assert_eq!((due[0].gross(), due[0].tax), (sum, None), "the law's sum stays in the law's money");
        assert_eq!((due[1].gross().minor, due[1].tax), (605, Some((105, twenty_one))));
        let before: Vec<Charged> =
            due.into_iter().map(|one| Charged { key: one.key, amount_minor: one.net.minor }).collect();
        assert_eq!(due_charges(&late(&[]), &rules, &before, date(2026, 4, 2)).expect("it fits"), []);
    }

    #[test]
    fn the_tax_in_the_parts_of_a_charge_adds_up_to_its_tax() {
        // 5.05 with 0.88 of tax: waived in three parts, each rounded on what is together by then.
        let parts = [168, 168, 169];
        let mut before = 0;
        let taxes = parts.map(|part| {
            let tax = tax_in_part(505, 88, before, part);
            before += part;
            tax
        });
        assert_eq!((taxes, taxes.iter().sum::<i64>()), ([29, 30, 29], 88));
        assert_eq!(tax_in_part(505, 88, 505, -505), -88, "what is owed again takes its tax along");
        assert_eq!(tax_in_part(505, 0, 0, 505), 0);
    }
}
