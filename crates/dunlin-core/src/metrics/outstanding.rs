//! How long money is outstanding: days sales outstanding in its readings, the part of it that is delay, turnover, and what delay costs.

use crate::interest::{MILLION, Rate};
use crate::money::{Rounding, divide_rounded};
use crate::ratio::Ratio;

/// What was sold on credit in a span of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sales {
    /// Invoices less credit notes; minor units.
    pub amount_minor: i64,
    /// How long the span is.
    pub days: u16,
}

/// Days sales outstanding, simple: `receivables / sales × days`, in days.
///
/// `None` without sales.
pub fn simple_dso(receivables_minor: i64, sales: Sales) -> Option<Ratio> {
    Ratio::of(i128::from(receivables_minor) * i128::from(sales.days), sales.amount_minor.into())
}

/// Best possible DSO: what DSO would be if nothing were past due, `receivables not due / sales × days`, in days.
///
/// `None` without sales.
pub fn best_possible_dso(not_due_minor: i64, sales: Sales) -> Option<Ratio> {
    simple_dso(not_due_minor, sales)
}

/// Average days delinquent: DSO less best possible DSO, `receivables past due / sales × days`, in days.
///
/// `None` without sales.
pub fn average_days_delinquent(receivables_minor: i64, not_due_minor: i64, sales: Sales) -> Option<Ratio> {
    let past_due_minor = i128::from(receivables_minor) - i128::from(not_due_minor);
    Ratio::of(past_due_minor * i128::from(sales.days), sales.amount_minor.into())
}

/// Days sales outstanding by counting back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countback {
    /// Days of sales that are still outstanding.
    pub days: Ratio,
    /// What is older than all the sales that are known; minor units. It is told and not turned into days.
    pub unexplained_minor: i64,
}

/// Days sales outstanding by counting back: the newest month's sales are taken off the receivables first, with all its days, then the month
/// before; of the last month `rest / sales × days` count.
///
/// Months come newest first. A month without sales takes nothing off, but its days count: the debt is older than it. `None` when
/// there are no sales at all.
pub fn countback_dso(receivables_minor: i64, newest_first: &[Sales]) -> Option<Countback> {
    if newest_first.iter().all(|month| month.amount_minor <= 0) {
        return None;
    }
    let mut rest_minor = receivables_minor.max(0);
    let mut whole_days: i128 = 0;
    for month in newest_first {
        if rest_minor < month.amount_minor || rest_minor == 0 {
            let part = simple_dso(rest_minor, *month).unwrap_or(Ratio::ZERO);
            let days = Ratio::of(whole_days, 1)?.plus(part)?;
            return Some(Countback { days, unexplained_minor: 0 });
        }
        rest_minor -= month.amount_minor.max(0);
        whole_days += i128::from(month.days);
    }
    Some(Countback { days: Ratio::of(whole_days, 1)?, unexplained_minor: rest_minor })
}

/// An open amount, with what was sold on credit in the month of its invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgedAmount {
    /// Minor units.
    pub open_minor: i64,
    /// Days since the invoice's date.
    pub age_days: u16,
    /// Minor units.
    pub month_sales_minor: i64,
}

/// True DSO: over all open invoices the sum of `age × open / sales of the month of issue`, in days.
///
/// `None` when one of the months has no sales.
pub fn true_dso(open: &[AgedAmount]) -> Option<Ratio> {
    open.iter().try_fold(Ratio::ZERO, |sum, one| {
        sum.plus(Ratio::of(i128::from(one.open_minor) * i128::from(one.age_days), one.month_sales_minor.into())?)
    })
}

/// How often the receivables are turned into money in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnover {
    /// `sales / ((opening + closing receivables) / 2)`, times a year.
    pub times: Ratio,
    /// `365 / times`, days that one turn takes; `None` without sales.
    pub days: Option<Ratio>,
}

/// Receivables turnover of a year.
///
/// `None` when there were no receivables at either end.
pub fn turnover(sales_minor: i64, opening_minor: i64, closing_minor: i64) -> Option<Turnover> {
    let twice_average = i128::from(opening_minor) + i128::from(closing_minor);
    let times = Ratio::of(2 * i128::from(sales_minor), twice_average)?;
    Some(Turnover { times, days: Ratio::of(365 * twice_average, 2 * i128::from(sales_minor)) })
}

/// What it costs to wait for an amount: `balance × yearly rate × days / 365`, minor units, rounded half up once.
///
/// `None` when it does not fit 64 bits.
pub fn cost_of_delay(balance_minor: i64, rate: Rate, days: u16) -> Option<i64> {
    let dividend = (i128::from(balance_minor) * i128::from(rate.millionths)).checked_mul(days.into())?;
    i64::try_from(divide_rounded(dividend, 365 * i128::from(MILLION), Rounding::HalfUp)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn sales(amount_minor: i64, days: u16) -> Sales {
        Sales { amount_minor, days }
    }

    fn shown(days: Option<Ratio>) -> Option<String> {
        days.map(|days| days.to_decimal(2))
    }

    #[test]
    fn delay_is_what_the_best_possible_days_leave() {
        let quarter = sales(900_000_000, 90);
        assert_eq!(shown(simple_dso(460_000_000, quarter)).as_deref(), Some("46.00"));
        assert_eq!(shown(best_possible_dso(207_000_000, quarter)).as_deref(), Some("20.70"));
        assert_eq!(shown(average_days_delinquent(460_000_000, 207_000_000, quarter)).as_deref(), Some("25.30"));
        assert_eq!(simple_dso(460_000_000, sales(0, 90)), None);
        assert_eq!(average_days_delinquent(1, 0, sales(-5, 90)), None, "more credit notes than invoices");
    }

    #[test]
    fn counting_back_ends_in_the_month_that_is_not_used_up() {
        let months = [sales(10_000_000, 30), sales(8_000_000, 30), sales(7_000_000, 30)];
        let days = |receivables_minor| countback_dso(receivables_minor, &months).map(|one| one.days.to_decimal(2));
        assert_eq!(days(21_200_000).as_deref(), Some("73.71"));
        assert_eq!(days(10_000_000).as_deref(), Some("30.00"));
        assert_eq!(days(0).as_deref(), Some("0.00"));
        assert_eq!(days(-5).as_deref(), Some("0.00"));
        let older = countback_dso(26_000_000, &months).expect("sales");
        assert_eq!((older.days.to_decimal(0), older.unexplained_minor), ("90".into(), 1_000_000));
    }

    #[test]
    fn a_month_without_sales_only_adds_its_days() {
        let months = [sales(0, 31), sales(10_000, 30)];
        assert_eq!(shown(countback_dso(5_000, &months).map(|one| one.days)).as_deref(), Some("46.00"));
        assert_eq!(countback_dso(5_000, &[sales(0, 31)]), None);
        assert_eq!(countback_dso(5_000, &[]), None);
    }

    #[test]
    fn no_receivables_turn_nothing() {
        assert_eq!(turnover(100, 0, 0), None);
        assert_eq!(turnover(0, 100, 100), Some(Turnover { times: Ratio::ZERO, days: None }));
        let open = AgedAmount { open_minor: 1, age_days: 1, month_sales_minor: 0 };
        assert_eq!(true_dso(&[open]), None);
        assert_eq!(cost_of_delay(i64::MAX, Rate { millionths: i64::MAX }, u16::MAX), None);
    }

    fn any_months() -> impl Strategy<Value = Vec<Sales>> {
        let amount = prop_oneof![3 => 1_i64..1_000_000_000, 1 => -1_000_i64..=0];
        prop::collection::vec((amount, 1_u16..32).prop_map(|(amount, days)| sales(amount, days)), 0..15)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn counting_back_stays_within_the_days_covered(receivables_minor in -1_000_i64..5_000_000_000, months in any_months()) {
            let covered: u16 = months.iter().map(|month| month.days).sum();
            let sold: i64 = months.iter().map(|month| month.amount_minor.max(0)).sum();
            let Some(counted) = countback_dso(receivables_minor, &months) else {
                prop_assert_eq!(sold, 0);
                return Ok(());
            };
            // As parts per million, so that the comparison is one of whole numbers.
            let days_ppm = counted.days.part_of(1_000_000).expect("fits");
            prop_assert!((0..=i64::from(covered) * 1_000_000).contains(&days_ppm));
            prop_assert_eq!(counted.unexplained_minor, (receivables_minor - sold).max(0));
            let more = countback_dso(receivables_minor + 1, &months).expect("sales");
            prop_assert!(more.days.part_of(1_000_000) >= Some(days_ppm), "more owed is never fewer days");
        }

        #[test]
        fn even_sales_count_back_to_the_simple_figure(
            receivables_minor in 0_i64..100_000_000,
            monthly_minor in 1_i64..100_000_000,
            months in 1_usize..12,
        ) {
            let receivables_minor = receivables_minor.min(monthly_minor * i64::try_from(months).expect("few"));
            let counted = countback_dso(receivables_minor, &alloc::vec![sales(monthly_minor, 30); months]).expect("sales");
            prop_assert_eq!(Some(counted.days), simple_dso(receivables_minor, sales(monthly_minor, 30)));
        }

        #[test]
        fn delinquent_and_best_possible_days_add_up(
            not_due_minor in 0_i64..1_000_000_000,
            past_due_minor in 0_i64..1_000_000_000,
            sold in 1_i64..1_000_000_000,
            days in 1_u16..400,
        ) {
            let span = sales(sold, days);
            let best = best_possible_dso(not_due_minor, span).expect("sales");
            let late = average_days_delinquent(not_due_minor + past_due_minor, not_due_minor, span).expect("sales");
            prop_assert_eq!(best.plus(late), simple_dso(not_due_minor + past_due_minor, span));
        }
    }
}
