//! Forecasts held against what came, on a file (R4.1).

use dunlin_app::AppError;
use dunlin_app::predict::{Asked, Measured, measure, split};
use dunlin_core::ratio::Ratio;
use dunlin_formats::{Field, Options};

/// Ada pays ten days late, Ben when it is due, Cid came in March; in March Ada pays on time once. Ben's newest is not paid.
const SAMPLE: &str = "\
Customer,Invoice number,Invoice date,Due date,Amount,Settled date
Ada,1,2026-01-02,2026-01-12,100.00,2026-01-22
Ben,2,2026-01-05,2026-01-15,100.00,2026-01-15
Ada,3,2026-01-08,2026-01-18,100.00,2026-01-28
Ben,4,2026-01-12,2026-01-22,100.00,2026-01-22
Ada,5,2026-01-20,2026-01-30,100.00,2026-02-09
Ben,6,2026-02-02,2026-02-12,100.00,2026-02-12
Ada,7,2026-02-09,2026-02-19,100.00,2026-03-01
Ben,8,2026-02-12,2026-02-22,100.00,2026-02-22
Ada,9,2026-03-10,2026-03-20,300.00,2026-03-30
Ben,10,2026-03-10,2026-03-20,900.00,2026-03-20
Ada,11,2026-03-16,2026-03-26,200.00,2026-03-26
Cid,12,2026-03-17,2026-03-27,50.00,2026-04-03
Ben,13,2026-03-18,2026-03-28,50.00,
";

fn measured(text: &str, columns: &[(Field, &str)]) -> Result<Measured, AppError> {
    let columns = columns.iter().map(|(field, header)| (*field, (*header).to_string())).collect();
    let options = Options { columns, ..Options::default() };
    measure(&Asked { file_name: "sample.csv", bytes: text.as_bytes(), options, split: split("0.667").expect("a part") })
}

fn decimal(ratio: Option<Ratio>, digits: u8) -> String {
    ratio.map_or_else(|| "none".to_string(), |ratio| ratio.to_decimal(digits))
}

#[test]
fn each_invoice_is_forecast_with_what_was_known_on_the_day_before() {
    let found = measured(SAMPLE, &[]).expect("it is measured");
    assert_eq!((found.rows, found.before, found.measured, found.late, found.open), (13, 8, 4, 2, 1));
    assert_eq!(found.split_on.to_string(), "2026-03-10");
    // Late ones Ada's 9 and Cid's 12, others Ben's 10 and Ada's 11. Of the four pairs the forecast has 9 before 10, 12 before 10, and
    // 9 and 11 as likely (on 16 March nothing more is known of Ada); 12 is less likely than 11.
    assert_eq!(decimal(found.forecast.area, 3), "0.625");
    // Off by 0 (Ada 9), 0 (Ben), 10 (Ada 11), and Cid, of whom nothing is known: everybody's middle is 0, it came after 7.
    assert_eq!(
        (decimal(found.forecast.mean_error, 2), decimal(found.forecast.median_error, 1)),
        ("4.25".into(), "3.5".into())
    );
    // A fifth of four is one invoice: chance × amount puts Ada's 300 first, which has 3000 of 3350 late money-days.
    assert_eq!(decimal(found.forecast.top_fifth, 3), "0.896");
    assert_eq!(decimal(found.by_amount.top_fifth, 3), "0.000", "the largest is Ben's");
    assert_eq!(
        (decimal(found.by_amount.area, 3), decimal(found.by_amount.mean_error, 2)),
        ("0.250".into(), "none".into())
    );
    assert_eq!(
        (decimal(found.last_invoice.area, 3), decimal(found.last_invoice.mean_error, 2)),
        ("0.500".into(), "4.25".into())
    );
}

#[test]
fn what_comes_later_changes_no_forecast() {
    let told = |text: &str| {
        let found = measured(text, &[]).expect("it is measured");
        (found.forecast.area, found.last_invoice.area)
    };
    // Ada's invoice of 16 March is settled later: no invoice was issued after that, so only its own row is another.
    let later = SAMPLE.replace(
        "Ben,13,2026-03-18,2026-03-28,50.00,\n",
        "Ben,13,2026-03-18,2026-03-28,50.00,\nAda,14,2026-03-19,2026-03-29,1.00,\n",
    );
    assert_eq!(told(&later), told(SAMPLE));
}

#[test]
fn a_file_that_says_nothing_of_settlement_is_refused_and_a_column_can_be_named() {
    let renamed = SAMPLE.replace("Settled date", "Gone on");
    let refused = measured(&renamed, &[]).expect_err("no column says it");
    assert_eq!(refused.code, "predict.not_settled");
    assert!(refused.hint.unwrap_or_default().contains("\"Gone on\""));
    let named = measured(&renamed, &[(Field::SettledOn, "Gone on")]).expect("it is measured");
    assert_eq!(named.measured, 4);
    let one_day = SAMPLE.lines().take(2).collect::<Vec<_>>().join("\n");
    assert_eq!(measured(&one_day, &[]).expect_err("one invoice").code, "predict.too_few");
}

#[test]
fn rows_that_cannot_be_read_come_back_with_their_reason() {
    let bad = SAMPLE.replace("2026-02-12,2026-02-22,100.00,2026-02-22", "2026-02-12,31/31/2026,100.00,2026-02-22");
    let found = measured(&bad, &[]).expect("the others are measured");
    assert_eq!((found.rows, found.rejected), (12, 1));
    let of_row: Vec<_> = found.problems.iter().filter(|problem| problem.row == Some(9)).collect();
    assert_eq!(of_row.len(), 1, "{:?}", found.problems);
}

#[test]
fn a_part_is_between_nothing_and_all() {
    assert!(split("0.667").is_ok_and(|part| part.to_percent(1) == "66.7"));
    for text in ["0", "1", "1.5", "-0.3", "two thirds", "", "0,5"] {
        assert_eq!(split(text).expect_err("no part").code, "predict.split", "{text}");
    }
}

/// The published sample of late payments (IBM, 2466 invoices; any part of it). Not with the sources: name the file to run it.
#[expect(clippy::disallowed_methods, reason = "whoever runs the tests names the file")]
#[test]
fn on_the_published_sample_forecasts_are_better_than_rules_of_thumb() {
    let Some(path) = std::env::var_os("DUNLIN_LATE_PAYMENT_SAMPLE") else {
        eprintln!("skipped: set DUNLIN_LATE_PAYMENT_SAMPLE to the file of the published sample");
        return;
    };
    let bytes = std::fs::read(path).expect("the sample can be read");
    let asked = Asked {
        file_name: "late-payment.csv",
        bytes: &bytes,
        options: Options::default(),
        split: split("0.667").expect("a part"),
    };
    let found = measure(&asked).expect("it is measured");
    let percent = |ratio: Option<Ratio>| ratio.and_then(|ratio| ratio.part_of(10_000)).expect("there is a figure");
    assert!(percent(found.forecast.area) >= 8600, "{found:?}");
    assert!(found.forecast.mean_error.and_then(|days| days.part_of(100)).is_some_and(|days| days <= 640));
    assert!(percent(found.forecast.top_fifth) >= 6000);
    assert!(percent(found.forecast.area) > percent(found.last_invoice.area).max(percent(found.by_amount.area)));
    assert!(
        percent(found.forecast.top_fifth)
            > percent(found.last_invoice.top_fifth).max(percent(found.by_amount.top_fifth))
    );
}
