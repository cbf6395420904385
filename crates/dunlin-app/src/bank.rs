//! Bank statements: read, kept, matched to what customers owe, applied; each step can be undone.
//!
//! A line belongs to its statement until it is assigned to a customer; then it is a receipt like any other (R4.6). What is certain is
//! applied by itself (`dunlin_core::matching` decides), the rest waits for a person. The same statement again changes nothing.

use dunlin_core::bank_account::BankAccount;
use dunlin_core::money::Money;
use dunlin_formats::Options;
use dunlin_store::{AsOf, BankGap, BankLineRow, LineState, Suggestion, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::Done;
use crate::error::{AppError, Failure};

use self::desk::{Again, Desk};
use self::layouts::BANK_LAYOUTS_KEY;

mod desk;
pub(crate) mod layouts;
mod matching;
mod partners;
mod reading;
mod settling;
mod work;

pub use desk::line_of;
pub(crate) use partners::bring_waiting;
pub use partners::{BringInput, Brought, bring};
pub use settling::{
    Difference, NoReceipt, SHARE, Settling, Share, can_take_up, ignore, on_account, settle, split, take_up, undo,
};
pub use work::{
    AtDesk, CustomerAtDesk, DiscountAtDesk, ItemAtDesk, LineReceipt, at_desk, counts, items_of, next, page, search,
};

/// What the import of a bank file did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BankImport {
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
    /// The day up to which the bank is known now: that of the newest statement in the book, whichever file it came from.
    pub known_up_to: Option<Date>,
    /// What could not be read or does not tie.
    pub problems: Vec<BankProblem>,
    /// The creditor's own accounts that the file is of, by what they are called.
    pub accounts: Vec<String>,
}

/// Something worth knowing about a bank file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankProblem {
    /// Stable code.
    pub code: &'static str,
    /// Where, found, expected.
    pub message: String,
}

/// How many lines are in which state after matching.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Matched {
    /// Applied by this matching.
    pub applied: u64,
    /// Waiting for a person's choice.
    pub suggested: u64,
    /// Nothing speaks for any customer, or a payment that the bank took back is not found for certain.
    pub unmatched: u64,
}

/// A line with the readings among which a person chooses.
#[derive(Debug, Clone)]
pub struct LineWithReadings {
    /// The line.
    pub line: BankLineRow,
    /// Best first; empty when it is applied or ignored.
    pub readings: Vec<NamedReading>,
}

/// A reading in names that people know.
#[derive(Debug, Clone)]
pub struct NamedReading {
    /// Customer number.
    pub customer: String,
    /// (item number, what it gets, discount beside it).
    pub items: Vec<(String, Money, Money)>,
    /// 0 to 100.
    pub confidence: u8,
    /// Codes of reasons.
    pub why: Vec<&'static str>,
}

/// Reads a bank file, keeps what is new of it, and applies what is certain. What had to be said of a table is remembered.
///
/// # Errors
/// `bank.no_statement` for a file without one; `sheet.uncertain` for a workbook with several tables; the first problem of a
/// file of which nothing could be read; what `inspect` refuses.
pub fn import(
    app: &mut App,
    setting: &Setting,
    file_name: &str,
    bytes: &[u8],
    options: &Options,
) -> Result<BankImport, AppError> {
    let creditor = setting.creditor.id;
    let known = app.store.read(|tx| tx.mapping(creditor, BANK_LAYOUTS_KEY))?;
    let known = layouts::read_layouts(known.as_deref());
    let documents = reading::documents(file_name, bytes, options, &known)?;
    let file = reading::File::new(file_name, bytes);
    let read = reading::statements(&documents, &file, setting);
    if read.statements.is_empty() {
        return Err(reading::nothing_in(file_name, &read.problems));
    }
    let own = setting.creditor.bank_accounts.iter();
    let is_of = |account: &&BankAccount| read.statements.iter().any(|(kept, _)| account.is_called(&kept.account));
    let accounts: Vec<String> = own.filter(is_of).map(|account| account.label.clone()).collect();
    let (who, today) = (app.who(format!("bank import {file_name}")), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let mut outcome = BankImport {
            statements: read.statements.len() as u64,
            problems: read.problems.clone(),
            accounts: accounts.clone(),
            ..BankImport::default()
        };
        let new = reading::keep(tx, setting, &who, &read, &mut outcome)?;
        if let Some(layouts) = layouts::remember(file_name, &documents, &known) {
            tx.set_mapping(creditor, BANK_LAYOUTS_KEY, &layouts::write_layouts(&layouts))?;
        }
        let matched = Desk::new(tx, setting, &who).settle(|line| new.contains(&line.id))?;
        (outcome.applied, outcome.suggested, outcome.unmatched) =
            (matched.applied, matched.suggested, matched.unmatched);
        outcome.ignored = new.len() as u64 - (matched.applied + matched.suggested + matched.unmatched);
        outcome.known_up_to = tx.bank_known_up_to(creditor, &AsOf::day(today))?;
        Ok(outcome)
    })
}

/// Reads a bank file as its format says, or as a table of its headers was read before.
///
/// # Errors
/// As [`import`].
pub fn import_as_known(
    app: &mut App,
    setting: &Setting,
    file_name: &str,
    bytes: &[u8],
) -> Result<BankImport, AppError> {
    import(app, setting, file_name, bytes, &Options::default())
}

/// Matches what waits once more: what became certain since is applied.
pub fn rematch(app: &mut App, setting: &Setting) -> Result<Matched, AppError> {
    let who = app.who("bank match");
    app.store.transaction(|tx| Desk::new(tx, setting, &who).settle(|_| true))
}

/// Lines, oldest first, with the readings that were kept of those that wait.
pub fn lines(app: &mut App, setting: &Setting, state: Option<LineState>) -> Result<Vec<LineWithReadings>, AppError> {
    app.store.read(|tx| {
        let lines = tx.bank_lines(setting.creditor.id, state)?;
        let mut kept = tx.suggestions(setting.creditor.id)?;
        let with = |line: BankLineRow| {
            let readings = kept.remove(&line.id).unwrap_or_default();
            let readings = readings.into_iter().map(|reading| named(&line, reading)).collect();
            LineWithReadings { line, readings }
        };
        Ok(lines.into_iter().map(with).collect())
    })
}

fn named(line: &BankLineRow, kept: Suggestion) -> NamedReading {
    let money = |minor| Money { minor, currency: line.currency };
    let parts = kept.items.into_iter().zip(&kept.candidate.allocation);
    NamedReading {
        customer: kept.customer,
        items: parts.map(|(number, part)| (number, money(part.amount_minor), money(part.discount_minor))).collect(),
        confidence: kept.candidate.confidence,
        why: kept.candidate.why.iter().map(|reason| reason.code()).collect(),
    }
}

/// The day up to which the bank is known, as of a moment; `None` before the first statement.
pub fn known_up_to(app: &mut App, setting: &Setting, moment: &AsOf) -> Result<Option<Date>, AppError> {
    Ok(app.store.read(|tx| tx.bank_known_up_to(setting.creditor.id, moment))?)
}

/// Where statements of an account do not go on where the one before ended.
pub fn gaps(app: &mut App, setting: &Setting) -> Result<Vec<BankGap>, AppError> {
    Ok(app.store.read(|tx| tx.bank_gaps(setting.creditor.id))?)
}

/// Assigns a line to a customer: to the items named, else to the best reading for that customer, else oldest due first.
///
/// # Errors
/// `bank.line_unknown`; `bank.line_applied` when it is applied already; what the ledger refuses.
pub fn apply(
    app: &mut App,
    setting: &Setting,
    name: &str,
    customer: Option<&str>,
    items: &[String],
) -> Result<Done, AppError> {
    let who = app.who(format!("bank line {name} applied"));
    app.store.transaction(|tx| {
        let line = find(tx, setting, name)?;
        not_applied(&line)?;
        Desk::new(tx, setting, &who).assign(&line, customer, items)
    })
}

/// Takes a line off the customer again: every figure is as before, and it is never proposed for the same items any more.
///
/// # Errors
/// `bank.line_unknown`; `bank.line_not_applied`; `receipt.used_on` when its money on account was used since.
pub fn unapply(app: &mut App, setting: &Setting, name: &str) -> Result<Done, AppError> {
    let (who, today) = (app.who(format!("bank line {name} unapplied")), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let line = find(tx, setting, name)?;
        Desk::new(tx, setting, &who).take_off(&line, today, Again::Refused)
    })
}

pub(crate) fn find(tx: &mut Tx<'_>, setting: &Setting, name: &str) -> Result<BankLineRow, AppError> {
    tx.bank_line(setting.creditor.id, name)?.ok_or_else(|| {
        AppError::not_found("bank.line_unknown", format!("there is no bank line \"{name}\""))
            .hint("dunlin bank list shows them")
    })
}

fn not_applied(line: &BankLineRow) -> Result<(), AppError> {
    if line.state != LineState::Applied {
        return Ok(());
    }
    let message = format!("bank line {} is applied already", line.name);
    Err(AppError::new(Failure::Refused, "bank.line_applied", message)
        .hint("dunlin bank unapply LINE takes it back first"))
}
