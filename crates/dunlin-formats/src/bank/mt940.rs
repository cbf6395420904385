//! SWIFT MT940 customer statements and MT942 interim reports, as banks really write them.
//!
//! Fields begin with their tag at the start of a line (`:61:`) and go on until the next; envelopes in braces and separators
//! are passed over. A statement begins with `:20:`. Of `:61:` the sign is that of the booking: `RC` takes a credit back and is
//! money out, `RD` the other way round; `EC` and `ED` are only expected. The month and day of booking take the year nearest
//! to the value day. What `:86:` says is read in `info`.

use dunlin_core::money::{Currency, Money};
use jiff::civil::Date;

use super::info::{self, Info, looks_like_iban};
use super::text::{filled, joined, lines};
use super::{Draft, currency, figures};
use crate::document::{Balance, BankEntry, Document, DocumentKind};
use crate::problem::{Refusal, shorten};

/// So many places the customer's reference has in `:61:`.
const REFERENCE_WIDTH: usize = 16;

/// Whether a text is such a file: some line begins with one of the tags that every statement has.
pub(crate) fn is_mt940(text: &str) -> bool {
    let tags = [":20:", ":25:", ":60F:", ":60M:", ":61:", ":62F:", ":62M:", ":86:"];
    lines(text).take(50).any(|line| tags.iter().any(|tag| line.starts_with(tag)))
}

/// The statements of a file; `money_of` is the currency of one that says none.
pub(crate) fn read(text: &str, money_of: Option<Currency>) -> Result<Vec<Document>, Refusal> {
    let mut file = File { money_of, ..File::default() };
    let mut field: Option<(&str, Vec<&str>)> = None;
    for line in lines(text) {
        let line = line.strip_suffix('\u{3}').unwrap_or(line);
        if let Some((tag, content)) = split_tag(line) {
            file.take(field.take());
            field = Some((tag, vec![content]));
        } else if ends_message(line) {
            file.take(field.take());
        } else if let Some((_, content)) = &mut field {
            content.push(line);
        }
    }
    file.take(field);
    file.end_statement();
    if file.documents.is_empty() {
        let message = "the file has tags of MT940, but no statement";
        return Err(Refusal::new("statement.missing", message, "ask the bank for the whole file"));
    }
    Ok(file.documents)
}

/// `:61:…` is the tag and what follows it.
fn split_tag(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix(':')?;
    let at = rest.find(':').filter(|at| matches!(at, 2 | 3))?;
    let (tag, content) = (&rest[..at], &rest[at + 1..]);
    let is_tag =
        tag == "NS" || tag.starts_with(|c: char| c.is_ascii_digit()) && tag.bytes().all(|b| b.is_ascii_alphanumeric());
    is_tag.then_some((tag, content))
}

fn ends_message(line: &str) -> bool {
    line.trim_end() == "-" || line.starts_with("-}") || line.starts_with("{1:") || line.starts_with('\u{1}')
}

/// A `:61:` that waits for its `:86:`.
#[derive(Debug)]
struct Line {
    value_on: Option<Date>,
    booked_on: Option<Date>,
    amount: Money,
    is_reversal: bool,
    is_pending: bool,
    customer_reference: Option<String>,
    bank_reference: Option<String>,
    name: Option<String>,
    account: Option<String>,
    supplement: Option<String>,
    texts: Vec<String>,
}

/// Where the reader stands.
#[derive(Debug, Default)]
struct File {
    draft: Option<Draft>,
    line: Option<Line>,
    money_of: Option<Currency>,
    documents: Vec<Document>,
}

impl File {
    fn take(&mut self, field: Option<(&str, Vec<&str>)>) {
        let Some((tag, content)) = field else { return };
        match tag {
            "61" => self.begin_line(&content),
            "86" => self.add_text(content.join("\n")),
            "NS" => self.add_sub_fields(&content),
            "20" => {
                self.end_statement();
                self.draft = Some(new_draft());
            }
            _ => {
                // What follows balances is about the account, not about the last booking.
                self.end_line();
                self.statement_field(tag, content.join("").trim());
            }
        }
    }

    fn draft(&mut self) -> &mut Draft {
        self.draft.get_or_insert_with(new_draft)
    }

    fn statement_field(&mut self, tag: &str, content: &str) {
        let draft = self.draft();
        match tag {
            "25" | "25P" => draft.statement.account = filled(content.trim_start_matches('/')).map(ToOwned::to_owned),
            "28" | "28C" => draft.statement.number = filled(content).map(ToOwned::to_owned),
            "60F" | "60M" => draft.statement.opening = balance(tag, content, draft),
            "62F" | "62M" => draft.statement.closing = balance(tag, content, draft),
            "34F" | "13D" | "13" | "90C" | "90D" => {
                draft.kind = DocumentKind::Mt942;
                draft.has_balances = false;
                let code = content.get(..3).filter(|code| tag == "34F" && code.bytes().all(|b| b.is_ascii_uppercase()));
                if let Some(code) = code {
                    draft.statement.currency = currency(draft, code);
                }
            }
            _ => {}
        }
    }

    fn begin_line(&mut self, content: &[&str]) {
        self.end_line();
        let money_of = self.money_of;
        let draft = self.draft();
        let first = content.first().copied().unwrap_or_default();
        let supplement = content.iter().skip(1).find_map(|line| joined(line));
        let Some(money_of) = draft.statement.currency.or(money_of) else {
            let known = draft.problems.iter().any(|problem| problem.code.starts_with("currency."));
            if !known {
                let message = "no balance says in which currency the statement is: its bookings are left out, unless --currency names it";
                draft.problem("currency.missing", message.to_owned());
            }
            return;
        };
        let line = read_line(first, money_of).map(|line| Line { supplement, ..line });
        match &line {
            None => {
                let message = format!(
                    "entry {}: \":61:{}\" cannot be read; it is left out",
                    draft.entry_number(),
                    shorten(first)
                );
                draft.problem("entry.unreadable", message);
            }
            Some(line) if line.value_on.is_none() => {
                let message = format!("entry {}: \":61:{}\" begins with no day", draft.entry_number(), shorten(first));
                draft.problem("date.unreadable", message);
            }
            Some(_) => {}
        }
        self.line = line;
    }

    fn add_text(&mut self, text: String) {
        if let Some(line) = &mut self.line {
            line.texts.push(text);
        }
    }

    /// `:NS:` of Austrian and Hungarian banks: lines with two digits that say what they hold; 15 and 16 are the other side.
    fn add_sub_fields(&mut self, content: &[&str]) {
        let Some(line) = &mut self.line else { return };
        let part = |codes: std::ops::RangeInclusive<u8>| -> String {
            let wanted = content.iter().filter_map(|part| Some((part.get(..2)?.parse::<u8>().ok()?, part.get(2..)?)));
            wanted
                .filter(|(code, _)| codes.contains(code))
                .map(|(_, text)| text.trim_end())
                .collect::<Vec<_>>()
                .join(" ")
        };
        line.texts.push(part(2..=14));
        line.name = joined(&part(15..=16));
    }

    fn end_line(&mut self) {
        let (Some(line), Some(draft)) = (self.line.take(), &mut self.draft) else { return };
        let Info { reference, name, account, is_return } = info::read(&line.texts);
        let supplement_account = line.supplement.as_deref().filter(|text| looks_like_iban(text));
        let account = account.or(line.account).or_else(|| supplement_account.map(ToOwned::to_owned));
        let supplement = line.supplement.as_deref().filter(|text| !looks_like_iban(text)).map(ToOwned::to_owned);
        draft.add(BankEntry {
            value_on: line.value_on,
            booked_on: line.booked_on,
            amount: line.amount,
            reference: reference.or(supplement).or(line.customer_reference),
            counterparty: name.or(line.name),
            counterparty_account: account,
            bank_reference: line.bank_reference,
            is_reversal: line.is_reversal || is_return,
            is_pending: line.is_pending,
            details: Vec::new(),
        });
    }

    fn end_statement(&mut self) {
        self.end_line();
        let Some(draft) = self.draft.take() else { return };
        let statement = &draft.statement;
        if statement.entries.is_empty()
            && statement.opening.is_none()
            && statement.closing.is_none()
            && draft.problems.is_empty()
        {
            return;
        }
        self.documents.push(draft.finish());
    }
}

fn new_draft() -> Draft {
    let mut draft = Draft::new(DocumentKind::Mt940);
    draft.has_balances = true;
    draft
}

/// `C120511EUR5138,61`
fn balance(tag: &str, content: &str, draft: &mut Draft) -> Option<Balance> {
    let parts = || Some((content.get(..1)?, content.get(1..7)?, content.get(7..10)?, content.get(10..)?));
    let Some((mark, day, code, figures)) = parts() else {
        draft.problem("balance.unreadable", format!(":{tag}:{} is no balance", shorten(content)));
        return None;
    };
    let money_of = currency(draft, code)?;
    draft.statement.currency = Some(money_of);
    let money = figures::amount(figures, money_of);
    let signed = money.and_then(|money| if mark == "D" { figures::negated(money) } else { Some(money) });
    if signed.is_none() || !matches!(mark, "C" | "D") {
        draft.problem("balance.unreadable", format!(":{tag}:{} is no balance", shorten(content)));
        return None;
    }
    signed.map(|amount| Balance { on: figures::yymmdd(day), amount })
}

/// `1409010902DR1,62NTRF0000549855700010//025498557/000001`: value day, day of booking, mark, third letter of the currency,
/// amount, kind, the customer's reference, the bank's reference.
fn read_line(text: &str, money_of: Currency) -> Option<Line> {
    let day = text.get(..6).filter(|day| day.bytes().all(|b| b.is_ascii_digit()))?;
    let mut rest = &text[6..];
    let value_on = figures::yymmdd(day);
    let booked = rest.get(..4).filter(|booked| booked.bytes().all(|b| b.is_ascii_digit()));
    if let Some(booked) = booked {
        rest = &rest[booked.len()..];
    }
    let (mark, after) =
        ["RC", "RD", "EC", "ED", "C", "D"].iter().find_map(|mark| Some((*mark, rest.strip_prefix(mark)?)))?;
    let after = after.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(after);
    let end = after.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(after.len());
    let money = figures::amount(&after[..end], money_of)?;
    let is_credit = matches!(mark, "C" | "RD" | "EC");
    let kind = after.get(end..end + 4).unwrap_or(&after[end..]);
    let references = &after[end + kind.len()..];
    let (customer, bank) = references.split_once("//").unwrap_or((references, ""));
    // Old Dutch files put the other side's name after the 16 places of the reference, which is its account.
    let (account, name) = match customer.get(..REFERENCE_WIDTH).zip(customer.get(REFERENCE_WIDTH..)) {
        Some((account, name)) if bank.is_empty() && filled(name).is_some() => (account, joined(name)),
        _ => ("", None),
    };
    let customer = if name.is_some() { "" } else { customer };
    let named = |text: &str| {
        filled(text).filter(|text| !matches!(*text, "NONREF" | "." | "EREF" | "KREF+" | "EREF+")).and_then(joined)
    };
    Some(Line {
        value_on,
        booked_on: booked.and_then(|booked| nearest_year(booked, day, value_on)),
        amount: if is_credit { money } else { figures::negated(money)? },
        is_reversal: mark.starts_with('R') || kind == "NRTI",
        is_pending: mark.starts_with('E'),
        customer_reference: named(customer),
        bank_reference: named(bank),
        name,
        account: filled(account).filter(|account| account.bytes().all(|b| b.is_ascii_digit())).map(ToOwned::to_owned),
        supplement: None,
        texts: Vec::new(),
    })
}

/// A month and day of booking in the year that brings it nearest to the value day.
fn nearest_year(booked: &str, value: &str, value_on: Option<Date>) -> Option<Date> {
    let same_year = figures::yymmdd(&format!("{}{booked}", &value[..2]))?;
    let Some(value_on) = value_on else { return Some(same_year) };
    let in_year = |years: i16| Date::new(same_year.year() + years, same_year.month(), same_year.day()).ok();
    let distance = |day: &Date| day.duration_since(value_on).abs();
    [in_year(0), in_year(-1), in_year(1)].into_iter().flatten().min_by_key(distance)
}
