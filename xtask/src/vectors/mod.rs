//! Worked examples against the core: every table of a folder that is known by its name, row by row.
//!
//! Source: issue 3, `cargo xtask vectors DIR`. One line of JSON a file: how many rows, how many hold, which do not (expected and
//! got), and which cannot be run and why. A row is run as far as its columns allow and never recognised by its text; other files
//! of the same layouts can be tried. What it does not do: it computes nothing itself that the core computes.

mod allocation;
mod charges;
mod credit;
mod discount;
mod interest;
mod metrics;
mod numbers;
mod provision;
mod references;
mod report;
mod row;
mod terms;

use std::fs;
use std::path::Path;

use crate::Outcome;
use report::Report;

/// What reads a file's text and says of each row whether it holds.
type Check = fn(&str) -> Result<Report, String>;

/// The files, by name.
const FILES: [(&str, Check); 22] = [
    ("interest.csv", interest::one_payment),
    ("interest_partial.json", interest::part_payments),
    ("nl_compound.json", interest::yearly_capital),
    ("statutory_halfyear.csv", interest::half_years),
    ("late_fee_policy.json", charges::monthly_readings),
    ("nl_bik.csv", charges::cost_scale),
    ("comp_fixed_sums.csv", charges::lump_sums),
    ("allocation.json", allocation::allocation),
    ("discount.csv", discount::discount),
    ("discount_annualised.csv", discount::yearly_cost),
    ("day_count.csv", numbers::day_count),
    ("rounding.csv", numbers::rounding),
    ("currency_exponents.csv", numbers::currency_digits),
    ("collectability_by_age.csv", numbers::collected_by_age),
    ("skonto.csv", terms::skonto),
    ("terms.csv", terms::terms),
    ("rf_reference.csv", references::creditor_references),
    ("bank_references.csv", references::bank_references),
    ("s10.csv", references::postal_numbers),
    ("credit.json", credit::credit),
    ("metrics.json", metrics::metrics),
    ("provision.json", provision::provision),
];

/// Runs every known file of a folder and prints a line for each; fails when a row does not hold.
pub(crate) fn run(dir: &Path) -> Outcome {
    let reports = reports(dir)?;
    for (file, report) in &reports {
        println!("{}", report.to_json(file));
    }
    let failed: usize = reports.iter().map(|(_, report)| report.failed.len()).sum();
    if failed == 0 { Ok(()) } else { Err(format!("{failed} rows do not hold")) }
}

fn reports(dir: &Path) -> Outcome<Vec<(&'static str, Report)>> {
    let mut reports = Vec::new();
    for (name, check) in FILES {
        let path = dir.join(name);
        if !path.is_file() {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| error.to_string());
        reports.push((name, text.and_then(|text| check(&text)).unwrap_or_else(Report::unreadable)));
    }
    if reports.is_empty() {
        return Err(format!("{} holds no table of worked examples", dir.display()));
    }
    Ok(reports)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows that cannot be run, with the reasons that docs/reference/law.md gives.
    const SKIPPED: [(&str, usize); 4] =
        [("collectability_by_age.csv", 14), ("comp_fixed_sums.csv", 1), ("discount.csv", 1), ("terms.csv", 6)];

    #[test]
    fn every_worked_example_holds() {
        let dir = crate::workspace_root().join("crates/dunlin-law/tests/vectors");
        let reports = reports(&dir).expect("the folder is read");
        assert_eq!(reports.len(), FILES.len());
        for (file, report) in reports {
            assert!(report.failed.is_empty(), "{}", report.to_json(file));
            assert!(report.passed > 0, "{file}");
            let skipped = SKIPPED.iter().find(|(name, _)| *name == file).map_or(0, |(_, count)| *count);
            assert_eq!(report.skipped.len(), skipped, "{}", report.to_json(file));
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_fails_alone() {
        let dir = std::env::temp_dir().join(format!("dunlin-vectors-{}", std::process::id()));
        fs::create_dir_all(&dir).expect("a folder");
        fs::write(dir.join("allocation.json"), "[{").expect("written");
        fs::write(dir.join("s10.csv"), "item_number,valid\nRR473124829GB,1\n").expect("written");
        let reports = reports(&dir).expect("the folder is read");
        let counts: Vec<_> = reports.iter().map(|(name, report)| (*name, report.passed, report.failed.len())).collect();
        assert_eq!(counts, [("allocation.json", 0, 1), ("s10.csv", 1, 0)]);
        fs::remove_dir_all(&dir).expect("removed");
    }

    #[test]
    fn a_wrong_figure_is_found_and_named() {
        let text = "value,digits,half_up_away_from_zero,half_even,truncate\n0.005,2,0.02,0.00,0.00\n";
        let report = numbers::rounding(text).expect("read");
        assert_eq!(
            report.to_json("rounding.csv"),
            r#"{"file":"rounding.csv","rows":1,"passed":0,"failed":[{"id":"2","expected":"half_up_away_from_zero 0.02","got":"half_up_away_from_zero 0.01"}],"skipped":[]}"#
        );
    }

    #[test]
    fn a_figure_of_a_report_is_compared_and_an_unknown_one_is_skipped() {
        let case = |metric: &str, expected: &str| {
            let inputs = r#"{"ar":"50","months_newest_first":[["40",31]],"credit_sales":"100","days":30}"#;
            format!(r#"{{"id":"{metric}","metric":"{metric}","inputs":{inputs},"expected":{expected}}}"#)
        };
        let wrong = [case("dso_simple", r#""15.01""#), case("dso_countback", r#""31.00""#), case("cei", "null")];
        let report = metrics::metrics(&format!("[{}]", wrong.join(","))).expect("read");
        let failed: Vec<_> = report.failed.iter().map(|(_, want, got)| (want.trim(), got.trim())).collect();
        assert_eq!(failed, [("15.01", "15.00"), ("unexplained 0.00", "unexplained 10.00")]);
        assert_eq!(report.skipped, [("cei".to_owned(), "beginning_ar is missing".to_owned())]);
        let report = metrics::metrics(&format!("[{}]", case("mood", "null"))).expect("read");
        assert_eq!(report.skipped, [("mood".to_owned(), "no metric is called mood".to_owned())]);
    }
}
