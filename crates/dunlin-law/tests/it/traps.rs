//! The traps of late-payment law (DOMAIN.md §9), each as a figure that the wrong road would miss.
//!
//! Those that need no country's law are tests of the core: 8 and 14 (`discount`), 6 (`charge`), 10 (`postal_number`), 11
//! (`interest::months`), 12 (`allocation`), 13 (`reference`).

use dunlin_core::interest::{Debt, InterestRule, Rate, interest_up_to};
use dunlin_law::{CustomerKind, jurisdiction, rate_table};
use jiff::civil::{Date, date};

fn rule(country: &str, kind: CustomerKind) -> InterestRule {
    jurisdiction(country).expect("a country").rule(kind).expect("a rule").clone()
}

fn interest(country: &str, principal_minor: i64, due_on: Date, paid_on: Date) -> i64 {
    interest_of(&rule(country, CustomerKind::Business), principal_minor, due_on, paid_on)
}

fn interest_of(rule: &InterestRule, principal_minor: i64, due_on: Date, paid_on: Date) -> i64 {
    let course = interest_up_to(rule, rate_table(), Debt::new(due_on, principal_minor), &[], paid_on);
    let sheet = course.expect("computed").sheet;
    assert_eq!(sheet.refused, None);
    sheet.total_minor
}

#[test]
fn trap_1_no_day_is_lost_where_the_rate_changes() {
    // A known calculator prints 3 154.20 for these 991 days.
    assert_eq!(interest("DE", 1_000_000, date(2023, 1, 15), date(2025, 10, 2)), 317_018);
    let whole = interest("DE", 1_000_000_000, date(2023, 1, 15), date(2025, 10, 2));
    let first = interest("DE", 1_000_000_000, date(2023, 1, 15), date(2023, 6, 30));
    let rest = interest("DE", 1_000_000_000, date(2023, 6, 30), date(2025, 10, 2));
    assert!((whole - first - rest).abs() <= 1, "{whole} {first} {rest}");
}

#[test]
fn trap_2_the_british_rate_is_fixed_for_the_debts_life() {
    // Bank Rate rose on 2 November 2017 and on 2 August 2018; the debt keeps 8.25 %.
    assert_eq!(interest("GB", 1_250_040, date(2017, 10, 31), date(2018, 6, 30)), 68_375);
    // The rate of the half-year in which interest starts: due on 29 June, the old one; on 30 June, the new one.
    assert_eq!(interest("GB", 99_999, date(2025, 6, 29), date(2025, 7, 30)), 1_083);
    assert_eq!(interest("GB", 99_999, date(2025, 6, 30), date(2025, 7, 30)), 1_007);
    // Ireland fixes too, by the half-year of the due date itself.
    assert_eq!(interest("IE", 1_000_000, date(2024, 5, 31), date(2024, 12, 31)), 73_288);
}

#[test]
fn trap_3_three_times_the_legal_rate_is_not_the_rate_of_the_central_bank() {
    let france = jurisdiction("FR").expect("France");
    let floor = france.agreed_floor.as_ref().expect("a floor").on(rate_table(), date(2026, 1, 1));
    assert_eq!(floor, Ok(Rate { millionths: 78_600 }));
    let silent = rule("FR", CustomerKind::Business).rate_on(rate_table(), date(2025, 12, 31), date(2026, 1, 1));
    assert_eq!(silent.map(|source| source.rate()), Ok(Rate { millionths: 121_500 }));
}

#[test]
fn trap_4_the_netherlands_add_a_years_interest_to_the_sum() {
    assert_eq!(interest("NL", 1_000_000, date(2023, 1, 31), date(2026, 1, 31)), 383_385);
    let simple = InterestRule {
        capitalisation: dunlin_core::interest::Capitalisation::None,
        ..rule("NL", CustomerKind::Business)
    };
    assert_eq!(interest_of(&simple, 1_000_000, date(2023, 1, 31), date(2026, 1, 31)), 342_805);
}

/// Due on 29 February: the anniversary of a common year is the 28th, of a leap year the 29th again, and the half-year changes in between.
#[test]
fn a_dutch_debt_of_29_february_capitalises_on_the_last_day_of_february() {
    let debt = Debt::new(date(2020, 2, 29), 1_000_000);
    let law = rule("NL", CustomerKind::Business);
    let course = interest_up_to(&law, rate_table(), debt, &[], date(2024, 3, 1)).expect("it fits");
    let on: Vec<Date> = course.sheet.capitalised.iter().map(|one| one.on).collect();
    assert_eq!(on, [date(2021, 2, 28), date(2022, 2, 28), date(2023, 2, 28), date(2024, 2, 29)]);
    // 8 % from 1 March 2020 to 28 February 2021 are 365 days: 800.00; then 864.00, and so on.
    let first = &course.sheet.capitalised[..2];
    assert_eq!([first[0].amount_minor, first[1].amount_minor], [80_000, 86_400]);
    let half_years =
        course.sheet.segments.iter().filter(|one| one.from == date(2023, 1, 1) || one.from == date(2023, 7, 1));
    assert_eq!(half_years.map(|one| one.rate.to_string()).collect::<Vec<_>>(), ["10.50", "12.00"]);
}

#[test]
fn trap_5_belgium_rounds_the_sum_up_to_half_points() {
    assert_eq!(interest("BE", 500_000, date(2024, 12, 31), date(2025, 7, 31)), 32_973);
}

#[test]
fn trap_7_interest_is_on_the_amount_with_vat() {
    // 2 000 and 20 % VAT: the principal is what is owed.
    assert_eq!(interest("FR", 240_000, date(2023, 11, 30), date(2024, 8, 15)), 24_516);
    assert_ne!(interest("FR", 200_000, date(2023, 11, 30), date(2024, 8, 15)), 24_516);
}

#[test]
fn trap_15_latvian_interest_stops_when_it_equals_the_principal() {
    let law = rule("LV", CustomerKind::Business);
    let agreed = InterestRule { limit: law.limit, ..InterestRule::agreed(Rate { millionths: 240_000 }, law.day_count) };
    assert_eq!(interest_of(&agreed, 100_000, date(2019, 1, 31), date(2026, 1, 31)), 100_000);
    assert_eq!(interest_of(&agreed, 100_000, date(2023, 1, 31), date(2026, 1, 31)), 72_066);
}

#[test]
fn old_debts_keep_the_rule_of_their_date() {
    let rate = |country: &str, due_on: Date, day: Date| {
        let source = rule(country, CustomerKind::Business).rate_on(rate_table(), due_on, day);
        source.expect("known").rate().to_string()
    };
    // Germany raised the margin from 8 to 9 points for debts from 29 July 2014.
    assert_eq!(rate("DE", date(2014, 7, 27), date(2015, 1, 1)), "7.17");
    assert_eq!(rate("DE", date(2014, 7, 28), date(2015, 1, 1)), "8.17");
    // Poland from 8 to 10 in 2020.
    assert_eq!(rate("PL", date(2019, 12, 30), date(2020, 1, 31)), "9.50");
    assert_eq!(rate("PL", date(2019, 12, 31), date(2020, 1, 31)), "11.50");
    // Bulgaria changed the base with the euro; an older debt keeps the old base, whose value is not known any more.
    assert_eq!(rate("BG", date(2025, 12, 30), date(2025, 12, 31)), "11.91");
    assert_eq!(rate("BG", date(2025, 12, 31), date(2026, 1, 1)), "10.15");
    let old = rule("BG", CustomerKind::Business).rate_on(rate_table(), date(2025, 12, 30), date(2026, 1, 1));
    assert_eq!(old.expect_err("not known").series, "BNB_OLP");
    let before = rule("PL", CustomerKind::Business).rate_on(rate_table(), date(2015, 6, 30), date(2015, 7, 1));
    assert_eq!(
        before.expect_err("no rule").to_string(),
        "no rule of law on file reaches back to 2015-07-01: agree a rate"
    );
}

#[test]
fn consumers_and_hospitals_have_rates_of_their_own() {
    let rate = |country: &str, kind| {
        let source = rule(country, kind).rate_on(rate_table(), date(2024, 12, 31), date(2025, 1, 1));
        source.expect("known").rate().to_string()
    };
    assert_eq!(rate("DE", CustomerKind::Consumer), "7.27");
    assert_eq!(rate("NL", CustomerKind::Consumer), "5.00", "3.15 + 2.25 = 5.40, to a whole percent");
    assert_eq!(rate("PL", CustomerKind::PublicHealth), "13.75");
    assert_eq!(rate("LV", CustomerKind::Other), "6.00");
}

#[test]
fn the_dutch_scale_of_collection_costs() {
    let (_, scale) = jurisdiction("NL").expect("the Netherlands").cost_scale.clone().expect("a scale");
    for (principal_minor, want) in [(10_000, 4_000), (999_999, 87_500), (2_500_000, 102_500), (500_000_000, 677_500)] {
        assert_eq!(scale.on(principal_minor), Some(want), "{principal_minor}");
    }
}
