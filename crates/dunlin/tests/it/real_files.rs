//! Real exports that nobody here wrote: counts, sums and agings equal an independent reading; each open item is decided once.
//!
//! The files lie beside the project and are never part of it; where they are not, the tests say that they were skipped.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::Value;

use crate::dunlin::Desk;

/// An invoice as the independent reading has it: cents, and the days of its life.
struct Line {
    customer: String,
    number: String,
    cents: i64,
    issued_on: Date,
    due_on: Date,
    settled_on: Option<Date>,
}

impl Line {
    fn is_open(&self, on: Date) -> bool {
        self.issued_on <= on && self.settled_on.is_none_or(|settled| settled > on)
    }

    fn bucket(&self, on: Date) -> usize {
        match (on - self.due_on).get_days() {
            ..=0 => 0,
            1..=30 => 1,
            31..=60 => 2,
            61..=90 => 3,
            _ => 4,
        }
    }
}

fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ar").join(name);
    if path.is_file() {
        return Some(path);
    }
    println!("skipped: {name} is not beside the project");
    None
}

fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).expect("readable");
    reader.deserialize().map(|row| row.expect("a record")).collect()
}

/// Half up to cents, by digits only.
fn cents(text: &str) -> i64 {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let padded = format!("{fraction:0<3}");
    let up = i64::from(padded.as_bytes()[2] >= b'5');
    sign * (whole.parse::<i64>().expect("digits") * 100 + padded[..2].parse::<i64>().expect("digits") + up)
}

fn decimal(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

fn parts(text: &str, separator: char, order: [usize; 3]) -> Date {
    let parts: Vec<i16> = text.split(separator).map(|part| part.parse().expect("a number")).collect();
    let small = |at: usize| i8::try_from(parts[order[at]]).expect("a small number");
    Date::new(parts[order[0]], small(1), small(2)).expect("a day")
}

/// Aging at several days, and that a proposal decides each open item exactly once.
fn check(desk: &Desk, lines: &[Line], days: [&str; 5], run_on: &str) {
    for day in days {
        let on: Date = day.parse().expect("a day");
        let report = desk.json(&["aging", "--as-of", day]);
        let open: Vec<&Line> = lines.iter().filter(|line| line.is_open(on)).collect();
        let currency = &report["currencies"][0];
        assert_eq!(currency["total"], decimal(open.iter().map(|line| line.cents).sum()), "{day}");
        assert_eq!(currency["items"], open.len(), "{day}");
        for at in 0..5 {
            let inside: Vec<&&Line> = open.iter().filter(|line| line.bucket(on) == at).collect();
            let bucket = &currency["buckets"][at];
            assert_eq!(bucket["amount"], decimal(inside.iter().map(|line| line.cents).sum()), "{day}, bucket {at}");
            assert_eq!(bucket["items"], inside.len(), "{day}, bucket {at}");
        }
        let mut customers: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        for line in &open {
            let sums = customers.entry(&line.customer).or_default();
            sums.0 += line.cents;
            sums.1 += if line.bucket(on) > 0 { line.cents } else { 0 };
        }
        let told = report["customers"].as_array().expect("a list");
        assert_eq!(told.len(), customers.len(), "{day}");
        for (line, (number, (total, past_due))) in told.iter().zip(customers) {
            assert_eq!(line["number"], number, "{day}");
            assert_eq!(line["total"], decimal(total), "{day}, {number}");
            assert_eq!(line["past_due"], decimal(past_due), "{day}, {number}");
        }
    }
    let on: Date = run_on.parse().expect("a day");
    let mut open: Vec<&str> = lines.iter().filter(|line| line.is_open(on)).map(|line| line.number.as_str()).collect();
    open.sort_unstable();
    let proposal = desk.json(&["run", "propose", "--on", run_on]);
    let items =
        proposal["rows"].as_array().expect("rows").iter().flat_map(|row| row["items"].as_array().expect("items"));
    let items: Vec<&Value> = items.collect();
    assert!(items.iter().all(|item| item["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty())));
    let mut decided: Vec<&str> = items.iter().map(|item| item["number"].as_str().expect("a number")).collect();
    decided.sort_unstable();
    assert_eq!(decided, open, "each open item once");
    let run = proposal["run"].as_str().expect("a name");
    let first = desk.json(&["run", "approve", run]);
    let second = desk.json(&["run", "approve", run]);
    assert_eq!((&second["issued"], &second["already"]), (&Value::from(0), &first["issued"]));
    let again = desk.json(&["run", "propose", "--on", run_on]);
    let again = desk.json(&["run", "approve", again["run"].as_str().expect("a name")]);
    assert_eq!(again["issued"], 0, "the same day issues once");
    assert_eq!(desk.json(&["doctor"])["ok"], true);
}

#[test]
fn open_items_of_a_large_seller() {
    let Some(path) = shared("highradius-open-items/open-invoices.csv") else { return };
    let lines: Vec<Line> = rows(&path)
        .iter()
        .map(|row| Line {
            customer: row["cust_number"].clone(),
            number: row["doc_id"].clone(),
            cents: cents(&row["converted_usd"]),
            issued_on: parts(&row["posting_date"], '-', [2, 1, 0]),
            due_on: parts(&row["due_in_date"], '-', [2, 1, 0]),
            settled_on: None,
        })
        .collect();
    let desk = Desk::new();
    let report = desk.import(&path, &[]);
    assert_eq!((&report["records"], &report["created"], &report["rejected"]), (&6962.into(), &6962.into(), &0.into()));
    assert_eq!(desk.import(&path, &[])["skipped"], 6962, "the same file twice changes nothing");
    check(&desk, &lines, ["2020-03-15", "2020-04-01", "2020-05-01", "2020-06-30", "2020-12-31"], "2020-05-04");
}

#[test]
fn paid_invoices_with_disputes() {
    let Some(path) = shared("ibm-late-payment/accounts-receivable.csv") else { return };
    let lines: Vec<Line> = rows(&path)
        .iter()
        .map(|row| Line {
            customer: row["customerID"].clone(),
            number: row["invoiceNumber"].clone(),
            cents: cents(&row["InvoiceAmount"]),
            issued_on: parts(&row["InvoiceDate"], '/', [2, 0, 1]),
            due_on: parts(&row["DueDate"], '/', [2, 0, 1]),
            settled_on: Some(parts(&row["SettledDate"], '/', [2, 0, 1])),
        })
        .collect();
    let desk = Desk::new();
    let report = desk.import(&path, &["--currency", "USD"]);
    assert_eq!((&report["records"], &report["created"]), (&lines.len().into(), &lines.len().into()));
    assert_eq!(report["also"]["receipts"], lines.len());
    check(&desk, &lines, ["2012-02-15", "2012-08-01", "2013-01-10", "2013-06-30", "2013-12-01"], "2013-06-28");
}

#[test]
fn exports_of_invoicing_programs_import_or_say_what_they_are() {
    let Some(one) = shared("app-exports/wave/wave_clients.csv") else { return };
    let folder = one.parent().and_then(Path::parent).expect("the folder of exports").to_path_buf();
    let taken = ["i2g_clients.csv", "i2g_invoices.csv", "wave_clients.csv", "example-ar-batch-upload.csv"];
    let mut seen = 0;
    for program in std::fs::read_dir(folder).expect("readable") {
        for file in std::fs::read_dir(program.expect("readable").path()).expect("readable") {
            let path = file.expect("readable").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if !name.to_ascii_lowercase().ends_with(".csv") {
                continue;
            }
            seen += 1;
            let desk = Desk::new();
            let (code, out, error) = desk.run(&["--json", "import", &path.to_string_lossy()]);
            if taken.contains(&name.as_str()) {
                assert!(code == 0 || code == 8, "{name}: {error}");
                let report: Value = serde_json::from_str(&out).expect("JSON");
                assert!(report["created"].as_u64().is_some_and(|created| created > 0), "{name}: {report}");
            } else {
                assert_eq!(code, 1, "{name}: {out}");
                let error: Value = serde_json::from_str(&error).expect("JSON");
                let hint = error["error"]["hint"].as_str().expect("a hint");
                assert!(!hint.is_empty(), "{name} says what to do");
            }
        }
    }
    assert_eq!(seen, 10, "all exports were tried");
}
