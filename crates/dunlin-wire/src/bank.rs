//! `bank import|list|match --json`: statements read, lines and what became of them.

use dunlin_app::bank::{self, LineWithReadings, NamedReading};
use serde::Serialize;

use crate::{decimal, iso};

/// The answer to `bank import`.
#[derive(Debug, Serialize)]
pub struct BankImportReport {
    /// Statements in the file.
    pub statements: u64,
    /// Lines in the file; a batch counts its parts.
    pub entries: u64,
    /// Lines that the book had already.
    pub duplicates: u64,
    /// New lines that were applied.
    pub applied: u64,
    /// New lines for which a person chooses among readings.
    pub suggested: u64,
    /// New lines that nothing speaks for: money in, or a payment that the bank took back.
    pub unmatched: u64,
    /// New lines that are left aside: other money out.
    pub ignored: u64,
    /// The day up to which the bank is known now: that of the newest statement in the book.
    pub known_up_to: Option<String>,
    /// What could not be read or does not tie.
    pub problems: Vec<BankProblem>,
    /// Your own accounts that the file is of, by what they are called.
    pub accounts: Vec<String>,
}

/// Something worth knowing about a bank file.
#[derive(Debug, Serialize)]
pub struct BankProblem {
    /// Stable code.
    pub code: &'static str,
    /// Where, found, expected.
    pub message: String,
}

impl From<&bank::BankImport> for BankImportReport {
    fn from(done: &bank::BankImport) -> BankImportReport {
        let problem = |found: &bank::BankProblem| BankProblem { code: found.code, message: found.message.clone() };
        BankImportReport {
            statements: done.statements,
            entries: done.entries,
            duplicates: done.duplicates,
            applied: done.applied,
            suggested: done.suggested,
            unmatched: done.unmatched,
            ignored: done.ignored,
            known_up_to: done.known_up_to.map(|on| on.to_string()),
            problems: done.problems.iter().map(problem).collect(),
            accounts: done.accounts.clone(),
        }
    }
}

/// The answer to `bank match`.
#[derive(Debug, Serialize)]
pub struct BankMatchReport {
    /// Applied by this matching.
    pub applied: u64,
    /// Waiting for a person's choice.
    pub suggested: u64,
    /// Nothing speaks for any customer.
    pub unmatched: u64,
}

impl From<bank::Matched> for BankMatchReport {
    fn from(done: bank::Matched) -> BankMatchReport {
        BankMatchReport { applied: done.applied, suggested: done.suggested, unmatched: done.unmatched }
    }
}

/// The answer to `bank bring`.
#[derive(Debug, Serialize)]
pub struct BroughtReport {
    /// The line's name.
    pub line: String,
    /// Its sum.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The remittances that it brought, as the partner calls them.
    pub references: Vec<String>,
}

impl From<&bank::Brought> for BroughtReport {
    fn from(done: &bank::Brought) -> BroughtReport {
        BroughtReport {
            line: done.line.clone(),
            amount: decimal(done.amount.minor, done.amount.currency),
            currency: done.amount.currency.code().to_string(),
            references: done.references.clone(),
        }
    }
}

/// The answer to `bank list --gaps`.
#[derive(Debug, Serialize)]
pub struct BankGaps {
    /// By account, oldest first.
    pub gaps: Vec<BankGap>,
}

/// A place where statements are missing.
#[derive(Debug, Serialize)]
pub struct BankGap {
    /// IBAN, or the account as written.
    pub bank_account: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The last day of the statement before.
    pub closed_on: String,
    /// With what it closed.
    pub closed: String,
    /// The day on which the next one opens.
    pub opens_on: String,
    /// With what it opens.
    pub opened: String,
}

impl BankGaps {
    /// Gaps as they were found.
    pub fn new(found: &[dunlin_store::BankGap]) -> BankGaps {
        let gap = |found: &dunlin_store::BankGap| BankGap {
            bank_account: found.account.clone(),
            currency: found.currency.code().to_string(),
            closed_on: iso(found.gap.after_on),
            closed: decimal(found.gap.closed_minor, found.currency),
            opens_on: iso(found.gap.opens_on),
            opened: decimal(found.gap.opened_minor, found.currency),
        };
        BankGaps { gaps: found.iter().map(gap).collect() }
    }
}

/// The answer to `bank list`.
#[derive(Debug, Serialize)]
pub struct BankLines {
    /// Oldest first.
    pub lines: Vec<BankLine>,
}

/// A line of a bank statement.
#[derive(Debug, Serialize)]
pub struct BankLine {
    /// `DATE-n`.
    pub line: String,
    /// The bank account it came in on.
    pub bank_account: String,
    /// The day the money counts.
    pub value_on: String,
    /// Money in is positive.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The structured reference or the remittance text.
    pub reference: Option<String>,
    /// The other side's name.
    pub counterparty: Option<String>,
    /// The other side's account.
    pub counterparty_account: Option<String>,
    /// It takes back an earlier booking.
    pub reversal: bool,
    /// `applied`, `suggested`, `unmatched` or `ignored`.
    pub state: &'static str,
    /// Whose it is, or is most likely to be.
    pub customer: Option<String>,
    /// 0 to 100: an order among readings.
    pub confidence: i64,
    /// Codes of reasons.
    pub why: Vec<String>,
    /// Readings among which a person chooses, best first.
    pub readings: Vec<BankReading>,
}

/// One reading of a line.
#[derive(Debug, Serialize)]
pub struct BankReading {
    /// Customer number.
    pub customer: String,
    /// What it settles.
    pub items: Vec<BankReadingItem>,
    /// 0 to 100.
    pub confidence: u8,
    /// Codes of reasons.
    pub why: Vec<&'static str>,
}

/// What one item gets.
#[derive(Debug, Serialize)]
pub struct BankReadingItem {
    /// Item number.
    pub number: String,
    /// Of the line; negative for a credit that is deducted.
    pub amount: String,
    /// Earned discount beside it.
    pub discount: String,
}

impl BankLines {
    /// Lines with their readings.
    pub fn new(lines: &[LineWithReadings]) -> BankLines {
        BankLines { lines: lines.iter().map(line).collect() }
    }
}

fn line(with: &LineWithReadings) -> BankLine {
    let LineWithReadings { line, readings } = with;
    BankLine {
        line: line.name.clone(),
        bank_account: line.bank_account.clone(),
        value_on: iso(line.value_on),
        amount: decimal(line.amount_minor, line.currency),
        currency: line.currency.code().to_string(),
        reference: line.reference.clone(),
        counterparty: line.counterparty.clone(),
        counterparty_account: line.counterparty_account.clone(),
        reversal: line.is_reversal,
        state: line.state.code(),
        customer: line.customer.clone(),
        confidence: line.confidence,
        why: line.why.split_whitespace().map(str::to_string).collect(),
        readings: readings.iter().map(reading).collect(),
    }
}

fn reading(reading: &NamedReading) -> BankReading {
    let items = reading.items.iter().map(|(number, amount, discount)| BankReadingItem {
        number: number.clone(),
        amount: amount.to_decimal(),
        discount: discount.to_decimal(),
    });
    BankReading {
        customer: reading.customer.clone(),
        items: items.collect(),
        confidence: reading.confidence,
        why: reading.why.clone(),
    }
}
