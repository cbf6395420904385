//! Real accounting tools read the demo book's journal, and their balances are those of `aging` (R4.6).
//!
//! hledger comes from Debian, beancount from `target/accounting`; `cargo xtask accounting` brings both. Where one is missing
//! its test says so.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::world::World;

/// Customer number and currency, with the amount as text.
type Balances = BTreeMap<(String, String), String>;

/// A demo book and its journal in a layout.
struct Demo {
    world: World,
    journal: PathBuf,
}

impl Demo {
    fn new(format: &str) -> Demo {
        let world = World::new();
        world.done("demo --dir demo --customers 120 --json");
        let answer =
            world.done(&format!("export journal --format {format} --out book.{format} --book demo/dunlin.db --json"));
        assert!(answer["rows"].as_u64() > Some(1_000), "{answer}");
        let journal = world.path().join(format!("book.{format}"));
        Demo { world, journal }
    }

    fn by_aging(&self) -> Balances {
        let aging = self.world.done("aging --book demo/dunlin.db --json");
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        let customers = aging["customers"].as_array().expect("customers");
        let sum = |line: &Value| ((text(&line["number"]), text(&line["currency"])), text(&line["total"]));
        let all: Balances = customers.iter().map(sum).filter(|(_, total)| minor(total) != 0).collect();
        assert!(all.len() > 50 && all.keys().any(|(_, currency)| currency != "EUR"), "{} balances", all.len());
        all
    }
}

fn minor(amount: &str) -> i64 {
    amount.replace('.', "").parse().unwrap_or_else(|_| panic!("{amount:?} is no amount"))
}

/// Adds up lines of account, amount and currency by customer: the receivable and the money on account.
fn by_customer<'l>(lines: impl Iterator<Item = (&'l str, &'l str, &'l str)>) -> Balances {
    let mut sums: BTreeMap<(String, String), i64> = BTreeMap::new();
    for (account, amount, currency) in lines {
        let customer = account.rsplit(':').next().unwrap_or_default();
        *sums.entry((customer.to_owned(), currency.to_owned())).or_insert(0) += minor(amount);
    }
    let shown = |minor: i64| dunlin_core::money::format_minor(minor, 2);
    sums.into_iter().filter(|(_, minor)| *minor != 0).map(|(key, minor)| (key, shown(minor))).collect()
}

/// What a tool prints; it must end well and complain of nothing.
fn read(program: &Path, arguments: &[&str], journal: &Path) -> String {
    let mut command = Command::new(program);
    let output = command.args(arguments).arg(journal).stdin(Stdio::null()).output().expect("the tool starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    text(&output.stdout)
}

fn is_there(program: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[test]
fn hledger_accepts_the_journal_and_its_balances_are_those_of_aging() {
    let hledger = Path::new("hledger");
    if !is_there(hledger) {
        println!("skipped: hledger is not installed (cargo xtask accounting)");
        return;
    }
    let demo = Demo::new("hledger");
    read(hledger, &["check", "--strict", "ordereddates", "--file"], &demo.journal);
    let accounts = ["Assets:Receivable", "Liabilities:OnAccount"];
    let layout = ["--flat", "--no-total", "--layout", "bare", "--output-format", "csv", "--file"];
    let table = read(hledger, &[&["balance"], &accounts[..], &layout[..]].concat(), &demo.journal);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    // Columns: account, commodity, balance.
    let got = by_customer(rows.iter().map(|row| (&row[0], &row[2], &row[1])));
    assert_eq!(got, demo.by_aging());
}

/// Loads a ledger, fails on any complaint, and prints the balance of each account.
const BALANCES: &str = "
import sys, collections
from beancount import loader
from beancount.core.data import Transaction
entries, errors, options = loader.load_file(sys.argv[1])
if errors:
    sys.exit(str(errors[:5]))
sums = collections.Counter()
for entry in entries:
    if isinstance(entry, Transaction):
        for posting in entry.postings:
            sums[posting.account, posting.units.currency] += posting.units.number
for (account, currency), number in sums.items():
    if account.startswith(('Assets:Receivable', 'Liabilities:OnAccount')):
        print(account, number, currency)
";

#[test]
fn beancount_accepts_the_ledger_and_its_balances_are_those_of_aging() {
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/accounting/bin");
    let checker = programs.join("bean-check");
    if !is_there(&checker) {
        println!("skipped: beancount is not installed (cargo xtask accounting)");
        return;
    }
    let demo = Demo::new("beancount");
    assert_eq!(read(&checker, &[], &demo.journal), "");
    let printed = read(&programs.join("python"), &["-c", BALANCES], &demo.journal);
    let lines = printed.lines().map(|line| {
        let mut words = line.split(' ');
        let mut next = || words.next().unwrap_or_default();
        (next(), next(), next())
    });
    assert_eq!(by_customer(lines), demo.by_aging());
}
