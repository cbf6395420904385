//! What a late item bears by a day, and what of it is still to be charged.
//!
//! Source: R1.9, R0.5, R2.4. The balance that bears interest is the item's own in the ledger: a payment lowers it on its value
//! date, and what is open again counts as never settled. What was charged before is not charged again, also when it was
//! waived: that was a favour.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{ChargeBasis, ChargeKey, Charged, Fee, still_to_charge};
use crate::allocation::PartOrder;
use crate::id::ItemId;
use crate::interest::{CourseError, Debt, InterestRule, InterestSheet, RateTable, Received, interest_up_to};

/// A late item as far as charges go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateItem {
    /// Which.
    pub item: ItemId,
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
    pub interest: Option<&'a InterestRule>,
    /// The reference rates.
    pub rates: &'a RateTable,
    /// The law's lump sum for the item, in minor units of its currency.
    pub lump_sum_minor: Option<i64>,
    /// The fee of the step that is taken, and the step.
    pub fee: Option<(&'a str, &'a Fee)>,
}

/// A charge that is still to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCharge {
    /// What for.
    pub key: ChargeKey,
    /// Minor units, positive.
    pub amount_minor: i64,
    /// The last day that it covers.
    pub until_on: Date,
    /// How interest came about.
    pub sheet: Option<InterestSheet>,
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
    pub fn interest(&self, rule: &InterestRule, rates: &RateTable, day: Date) -> Result<InterestSheet, CourseError> {
        let rule = InterestRule { order: PartOrder::PRINCIPAL_FIRST, ..rule.clone() };
        let debt = Debt::new(self.due_on, self.amount_minor);
        Ok(interest_up_to(&rule, rates, debt, &self.settled_by(day), day)?.sheet)
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
    let mut add = |basis, step: &str, by_now_minor, until_on, sheet| {
        let key = ChargeKey { item: item.item, basis, step: String::from(step) };
        let amount_minor = still_to_charge(&key, by_now_minor, before);
        if amount_minor > 0 {
            due.push(DueCharge { key, amount_minor, until_on, sheet });
        }
    };
    if let Some(rule) = rules.interest {
        let sheet = item.interest(rule, rules.rates, day)?;
        add(ChargeBasis::Interest, "", sheet.total_minor, sheet.up_to, Some(sheet));
    }
    if let Some(sum_minor) = rules.lump_sum_minor {
        add(ChargeBasis::LumpSum, "", sum_minor, day, None);
    }
    if let Some((step, fee)) = rules.fee {
        let fee_minor = fee.on(item.open_on(day)).ok_or(CourseError::TooLarge)?;
        add(ChargeBasis::Fee, step, fee_minor, day, None);
    }
    Ok(due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interest::{DayCount, Rate};
    use alloc::vec;
    use jiff::civil::date;

    fn late(moves: &[(Date, i64)]) -> LateItem {
        LateItem { item: ItemId(1), due_on: date(2026, 1, 31), amount_minor: 100_000, moves: moves.to_vec() }
    }

    fn ten_percent() -> InterestRule {
        InterestRule::agreed(Rate::parse_percent("10").expect("a rate"), DayCount::Act365)
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
        let rules =
            ChargeRules { interest: Some(&rule), rates: &rates, lump_sum_minor: Some(4_000), fee: Some(("fee", &fee)) };
        let due = |before: &[Charged], day| due_charges(&late(&[]), &rules, before, day).expect("it fits");
        let first = due(&[], date(2026, 3, 2));
        let told: Vec<_> = first.iter().map(|one| (one.key.basis, one.amount_minor)).collect();
        let want = vec![(ChargeBasis::Interest, 822), (ChargeBasis::LumpSum, 4_000), (ChargeBasis::Fee, 500)];
        assert_eq!(told, want, "100000 x 0.10 x 30 / 365 = 821.92");
        let before: Vec<Charged> =
            first.into_iter().map(|one| Charged { key: one.key, amount_minor: one.amount_minor }).collect();
        assert_eq!(due(&before, date(2026, 3, 2)), []);
        let later = due(&before, date(2026, 4, 11));
        assert_eq!(later.iter().map(|one| one.amount_minor).collect::<Vec<_>>(), [1_918 - 822]);
    }
}
