//! From the documents of a file to statements and lines that the book keeps, and which of them it has already.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::id::{BankLineId, IdSource, StatementId};
use dunlin_core::money::Money;
use dunlin_formats::{BankEntry, Content, Document, EntryDetail, Options, Statement, TableLayout, inspect_with};
use dunlin_store::{BankGap, BankStatement, NewBankLine, Tx, Who};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::layouts::BankLayout;
use super::{BankImport, BankProblem};
use crate::app::{Setting, new_ids};
use crate::error::{AppError, Failure};
use crate::import::hex;
use crate::run::wording;

/// The file that was read.
pub(super) struct File<'f> {
    name: &'f str,
    sha256: String,
}

impl<'f> File<'f> {
    pub(super) fn new(name: &'f str, bytes: &[u8]) -> File<'f> {
        File { name, sha256: hex(&Sha256::digest(bytes)) }
    }
}

/// The documents of a file, read as the user says and as tables of their headers were read before.
pub(super) fn documents(
    file_name: &str,
    bytes: &[u8],
    options: &Options,
    known: &[BankLayout],
) -> Result<Vec<Document>, AppError> {
    let mut options = Options { layouts: known.iter().map(BankLayout::to_table).collect(), ..options.clone() };
    let mut documents = inspect_with(file_name, bytes, &options)?;
    let remembered = documents.iter().find_map(|document| layout(document)?.encoding.clone());
    if options.encoding.is_none() && remembered.is_some() {
        options.encoding = remembered;
        documents = inspect_with(file_name, bytes, &options)?;
    }
    of_one_sheet(file_name, documents)
}

fn layout(document: &Document) -> Option<&TableLayout> {
    let Content::Statement(statement) = &document.content else { return None };
    statement.layout.as_deref()
}

/// Of a workbook, the sheet that holds bookings. Several could say the same twice: then a person says which, once.
fn of_one_sheet(file_name: &str, mut documents: Vec<Document>) -> Result<Vec<Document>, AppError> {
    let sheet = |document: &Document| match &document.content {
        Content::Statement(statement) if !statement.entries.is_empty() => statement.sheet.clone(),
        _ => None,
    };
    let mut sheets: Vec<String> = documents.iter().filter_map(sheet).collect();
    if sheets.len() > 1 {
        let remembered = |document: &Document| layout(document)?.sheet.clone();
        let said: Vec<String> = documents
            .iter()
            .filter(|it| sheet(it).is_some() && sheet(it) == remembered(it))
            .filter_map(sheet)
            .collect();
        if said.len() != 1 {
            let message = format!("{file_name} has several sheets with bookings: {}", sheets.join(", "));
            return Err(AppError::new(Failure::Failed, "sheet.uncertain", message).hint("name one with --sheet"));
        }
        sheets = said;
    }
    if let Some(chosen) = sheets.pop() {
        documents.retain(|document| match &document.content {
            Content::Statement(statement) => statement.sheet.as_ref().is_none_or(|sheet| *sheet == chosen),
            _ => true,
        });
    }
    Ok(documents)
}

/// Why nothing of a file can be kept: its first problem, else that it holds no statement.
pub(super) fn nothing_in(file_name: &str, problems: &[BankProblem]) -> AppError {
    if let Some(first) = problems.first() {
        let message = format!("{file_name}: {}", first.message);
        return AppError::new(Failure::Failed, first.code, message)
            .hint("dunlin inspect FILE tells more; flags settle what is open: dunlin bank import --help");
    }
    let message = format!("{file_name} holds no bank statement");
    AppError::new(Failure::Failed, "bank.no_statement", message)
        .hint("dunlin inspect FILE tells what is in it; dunlin import takes invoices and lists")
}

/// What a file holds for the book.
pub(super) struct Read {
    pub(super) statements: Vec<(BankStatement, Vec<NewBankLine>)>,
    pub(super) problems: Vec<BankProblem>,
}

/// Statements with their lines; what only announces money is left out.
pub(super) fn statements(documents: &[Document], file: &File<'_>, setting: &Setting) -> Read {
    let mut ids = new_ids();
    let mut read = Read { statements: Vec::new(), problems: Vec::new() };
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for document in documents {
        let problems = document.problems.iter();
        read.problems.extend(problems.map(|found| BankProblem { code: found.code, message: found.message.clone() }));
        let Content::Statement(statement) = &document.content else { continue };
        let id = StatementId::next(&mut ids);
        let lines = lines(statement, id, &mut seen, &mut read.problems, &mut ids);
        let Some(last_on) = last_day(statement, &lines) else { continue };
        let balance = |balance: Option<dunlin_formats::Balance>| balance.map(|it| (it.amount.minor, it.on));
        let money = statement.currency.or_else(|| statement.entries.first().map(|entry| entry.amount.currency));
        let kept = BankStatement {
            id,
            creditor: setting.creditor.id,
            account: statement.account.clone().unwrap_or_default(),
            number: statement.number.clone(),
            currency: money.unwrap_or(setting.creditor.currency),
            opening: balance(statement.opening),
            closing: balance(statement.closing),
            last_on,
            kind: document.kind.code().to_string(),
            sha256: file.sha256.clone(),
            file_name: file.name.to_string(),
        };
        read.statements.push((kept, lines));
    }
    read
}

fn last_day(statement: &Statement, lines: &[NewBankLine]) -> Option<Date> {
    let closing = statement.closing.and_then(|balance| balance.on);
    closing.or_else(|| lines.iter().map(|line| line.value_on).max())
}

fn lines(
    statement: &Statement,
    id: StatementId,
    seen: &mut BTreeMap<String, u32>,
    problems: &mut Vec<BankProblem>,
    ids: &mut dyn IdSource,
) -> Vec<NewBankLine> {
    let mut lines = Vec::new();
    for entry in statement.entries.iter().filter(|entry| !entry.is_pending) {
        let Some(value_on) = entry.value_on.or(entry.booked_on) else {
            let message = format!("an entry of {} has no day and was left out", wording::money(entry.amount));
            problems.push(BankProblem { code: "entry.no_day", message });
            continue;
        };
        for (part, told) in parts(entry).into_iter().enumerate() {
            let account = statement.account.as_deref().unwrap_or_default();
            let key = fingerprint(account, value_on, entry, &told, part);
            // Two equal lines of one file are two payments; the same in another file are the same two.
            let count = seen.entry(key.clone()).and_modify(|count| *count += 1).or_insert(1);
            lines.push(NewBankLine {
                id: BankLineId::next(ids),
                statement: id,
                fingerprint: format!("{key}-{count}"),
                value_on,
                amount_minor: told.amount.minor,
                currency: told.amount.currency,
                reference: told.reference,
                counterparty: told.counterparty,
                counterparty_account: told.counterparty_account,
                is_reversal: entry.is_reversal,
            });
        }
    }
    lines
}

/// One payment of an entry.
struct Told {
    amount: Money,
    reference: Option<String>,
    counterparty: Option<String>,
    counterparty_account: Option<String>,
}

/// The payments of an entry: its parts where each has an amount and they make the whole, else itself.
fn parts(entry: &BankEntry) -> Vec<Told> {
    let amounts: Option<Vec<Money>> = entry.details.iter().map(|detail| detail.amount).collect();
    let whole = amounts.filter(|amounts| {
        amounts.len() > 1
            && amounts.iter().all(|amount| amount.currency == entry.amount.currency)
            && amounts.iter().map(|amount| i128::from(amount.minor)).sum::<i128>() == i128::from(entry.amount.minor)
    });
    let Some(amounts) = whole else { return vec![as_one(entry)] };
    let told = |(detail, amount): (&EntryDetail, Money)| Told {
        amount,
        reference: detail.reference.clone(),
        counterparty: detail.counterparty.clone(),
        counterparty_account: detail.counterparty_account.clone(),
    };
    entry.details.iter().zip(amounts).map(told).collect()
}

/// The entry as one payment; what it does not say itself, its only part may say.
fn as_one(entry: &BankEntry) -> Told {
    let one = entry.details.first().filter(|_| entry.details.len() == 1);
    let or = |own: &Option<String>, of: fn(&EntryDetail) -> &Option<String>| {
        own.clone().or_else(|| one.and_then(|detail| of(detail).clone()))
    };
    Told {
        amount: entry.amount,
        reference: or(&entry.reference, |detail| &detail.reference),
        counterparty: or(&entry.counterparty, |detail| &detail.counterparty),
        counterparty_account: or(&entry.counterparty_account, |detail| &detail.counterparty_account),
    }
}

/// What makes it the same line in another file: account, day, sum, and the bank's key or else what the payer wrote.
fn fingerprint(account: &str, value_on: Date, entry: &BankEntry, told: &Told, part: usize) -> String {
    let told_by = match &entry.bank_reference {
        Some(reference) => format!("bank {reference} {part}"),
        None => format!(
            "{}\n{}",
            told.reference.as_deref().unwrap_or_default(),
            told.counterparty.as_deref().unwrap_or_default()
        ),
    };
    let (minor, currency) = (told.amount.minor, told.amount.currency);
    let text = format!("{account}\n{value_on}\n{minor} {currency}\n{told_by}");
    hex(&Sha256::digest(text.as_bytes())[..16])
}

/// Keeps statements that bring something new; the keys of the new lines.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    read: &Read,
    outcome: &mut BankImport,
) -> Result<BTreeSet<BankLineId>, AppError> {
    let creditor = setting.creditor.id;
    let days = || read.statements.iter().flat_map(|(_, lines)| lines.iter().map(|line| line.value_on));
    let (from, to) = (days().min().unwrap_or_default(), days().max().unwrap_or_default());
    let known: BTreeSet<String> = tx.bank_fingerprints(creditor, from, to)?.into_iter().collect();
    let mut new = BTreeSet::new();
    // The last number of each day, so that the lines of a day are counted once.
    let mut numbers: BTreeMap<Date, i64> = BTreeMap::new();
    let gaps_before = tx.bank_gaps(creditor)?;
    let kept = tx.bank_balances(creditor)?;
    for (statement, lines) in &read.statements {
        outcome.entries += lines.len() as u64;
        let fresh: Vec<&NewBankLine> = lines.iter().filter(|line| !known.contains(&line.fingerprint)).collect();
        outcome.duplicates += (lines.len() - fresh.len()) as u64;
        // One without a booking says too how far the bank is known, and carries the chain of balances on.
        if fresh.is_empty() && kept.contains(&statement.balances()) {
            continue;
        }
        tx.insert_bank_statement(who, statement)?;
        for line in fresh {
            let number = match numbers.get(&line.value_on) {
                Some(last) => last + 1,
                None => tx.bank_lines_on(creditor, line.value_on)? + 1,
            };
            numbers.insert(line.value_on, number);
            tx.insert_bank_line(who, creditor, number, line)?;
            new.insert(line.id);
        }
    }
    let brought = tx.bank_gaps(creditor)?;
    outcome.problems.extend(brought.iter().filter(|gap| !gaps_before.contains(gap)).map(gap_problem));
    Ok(new)
}

/// A gap as a problem of the file that brought it to light.
fn gap_problem(found: &BankGap) -> BankProblem {
    let BankGap { account, currency, gap } = found;
    let money = |minor| wording::money(Money { minor, currency: *currency });
    let message = format!(
        "{account}: the statement of {} opens with {}, but the one before it, of {}, closed with {}; one between is missing",
        wording::day(gap.opens_on),
        money(gap.opened_minor),
        wording::day(gap.after_on),
        money(gap.closed_minor)
    );
    BankProblem { code: "statement.gap", message }
}
