//! CODA 2, the coded statement of Belgian banks: lines of 128 characters at fixed places.
//!
//! Lines 21 to 23 are a booking, 31 to 33 say more about it. A booking with detail number 0 is on the account; those
//! that follow under the same number are its parts. Balances (lines 1 and 8) and totals (line 9) are checked. The structured
//! communication (types 101 and 102) is the reference; other structured types hold codes of card and debit schemes and are
//! no text for people. Source: Febelfin, CODA 2.6.

use dunlin_core::money::{Currency, Money};

use super::text::{filled, joined, lines};
use super::{Draft, currency, figures};
use crate::document::{Balance, BankEntry, Document, DocumentKind, EntryDetail};
use crate::problem::Refusal;

/// Amounts have three decimals whatever the currency.
const DECIMALS: u8 = 3;

/// Whether a text is such a file: its first line is the header of one.
pub(crate) fn is_coda(text: &str) -> bool {
    let Some(first) = lines(text).find(|line| !line.trim().is_empty()) else { return false };
    (120..=130).contains(&first.chars().count())
        && first.starts_with("0000")
        && first.get(5..11).is_some_and(|day| day.bytes().all(|b| b.is_ascii_digit()))
        && matches!(first.get(14..16), Some("05"))
}

/// The statements of a file.
pub(crate) fn read(text: &str) -> Result<Vec<Document>, Refusal> {
    let mut file = File::default();
    for line in lines(text) {
        // A letter beyond ASCII is one place, so places are counted in characters.
        let line = Line(line.chars().collect());
        file.take(&line);
    }
    file.end_statement();
    if file.documents.is_empty() {
        let message = "the file has a CODA header, but no statement";
        return Err(Refusal::new("statement.missing", message, "ask the bank for the whole file"));
    }
    Ok(file.documents)
}

/// One line, read by places; what is beyond its end is empty.
struct Line(Vec<char>);

impl Line {
    fn text(&self, from: usize, to: usize) -> String {
        self.0.get(from..to.min(self.0.len()).max(from)).unwrap_or_default().iter().collect()
    }

    fn money(&self, sign_at: usize, currency: Currency) -> Option<Money> {
        let money = figures::implied(&self.text(sign_at + 1, sign_at + 16), DECIMALS, currency)?;
        match self.0.get(sign_at)? {
            '0' => Some(money),
            '1' => figures::negated(money),
            _ => None,
        }
    }
}

/// A booking or a part of one.
#[derive(Debug)]
struct Movement {
    /// Its number and detail number: `0001` and `0000`.
    number: String,
    detail: String,
    entry: BankEntry,
    text: String,
    info: String,
    is_structured: bool,
    structured: Option<String>,
    customer_reference: Option<String>,
    info_name: Option<String>,
}

#[derive(Debug, Default)]
struct File {
    draft: Option<Draft>,
    movements: Vec<Movement>,
    documents: Vec<Document>,
}

impl File {
    fn take(&mut self, line: &Line) {
        match line.text(0, 2).as_str() {
            "21" => self.begin_movement(line),
            "22" => {
                let (text, reference) = (line.text(10, 63), line.text(63, 98));
                let is_return = filled(&line.text(112, 113)).is_some_and(|kind| kind != "0" && kind != "1");
                self.with_movement(line, |movement| {
                    movement.extend(&text);
                    movement.customer_reference = joined(&reference);
                    movement.entry.is_reversal |= is_return;
                });
            }
            "23" => {
                let (account, name, text) = (line.text(10, 44), line.text(47, 82), line.text(82, 125));
                self.with_movement(line, |movement| {
                    movement.entry.counterparty_account = account.split_whitespace().next().map(ToOwned::to_owned);
                    movement.entry.counterparty = joined(&name);
                    movement.extend(&text);
                });
            }
            "31" => self.add_info(line),
            "32" => self.extend_info(line, 115),
            "33" => self.extend_info(line, 100),
            other => match other.chars().next() {
                Some('0') => self.end_statement(),
                Some('1') => self.begin_statement(line),
                Some('8') => self.closing(line),
                Some('9') => self.totals(line),
                _ => {}
            },
        }
    }

    fn begin_statement(&mut self, line: &Line) {
        self.end_statement();
        let mut draft = Draft::new(DocumentKind::Coda);
        draft.has_balances = true;
        draft.version = Some("2".to_owned());
        let (account, code) = account(line);
        draft.statement.account = account;
        draft.statement.number = filled(&line.text(2, 5)).map(ToOwned::to_owned);
        draft.statement.currency = currency(&mut draft, &code);
        if let Some(money_of) = draft.statement.currency {
            match line.money(42, money_of) {
                Some(amount) => {
                    draft.statement.opening = Some(Balance { on: figures::ddmmyy(&line.text(58, 64)), amount });
                }
                None => draft.problem("balance.unreadable", "line 1 holds no balance".to_owned()),
            }
        }
        self.draft = Some(draft);
    }

    fn closing(&mut self, line: &Line) {
        self.end_movements();
        let Some(draft) = &mut self.draft else { return };
        let Some(money_of) = draft.statement.currency else { return };
        match line.money(41, money_of) {
            Some(amount) => {
                draft.statement.closing = Some(Balance { on: figures::ddmmyy(&line.text(57, 63)), amount });
            }
            None => draft.problem("balance.unreadable", "line 8 holds no balance".to_owned()),
        }
    }

    fn begin_movement(&mut self, line: &Line) {
        let Some(draft) = &mut self.draft else { return };
        let (number, detail) = (line.text(2, 6), line.text(6, 10));
        let Some(money_of) = draft.statement.currency else { return };
        let Some(amount) = line.money(31, money_of) else {
            let message = format!("line 21 number {number} holds no amount in {money_of}; it is left out");
            return draft.problem("amount.unreadable", message);
        };
        let value = line.text(47, 53);
        // The value day is zero while the bank does not know it yet.
        let value_on = figures::ddmmyy(&value);
        if value_on.is_none() && value != "000000" {
            draft.problem("date.unreadable", format!("line 21 number {number}: \"{value}\" is no day"));
        }
        let (is_structured, communication) = (line.text(61, 62) == "1", line.text(62, 115));
        let entry = BankEntry {
            value_on,
            booked_on: figures::ddmmyy(&line.text(115, 121)),
            amount,
            reference: None,
            counterparty: None,
            counterparty_account: None,
            bank_reference: filled(&line.text(10, 31)).and_then(joined),
            is_reversal: false,
            is_pending: false,
            details: Vec::new(),
        };
        let structured = is_structured.then(|| structured_reference(&communication)).flatten();
        let text = if is_structured { String::new() } else { communication };
        if detail == "0000" {
            self.end_movements();
        }
        self.movements.push(Movement {
            number,
            detail,
            entry,
            text,
            info: String::new(),
            is_structured,
            structured,
            customer_reference: None,
            info_name: None,
        });
    }

    /// The movement that a line belongs to: the one before it, if the numbers are its own.
    fn with_movement(&mut self, line: &Line, change: impl FnOnce(&mut Movement)) {
        let (number, detail) = (line.text(2, 6), line.text(6, 10));
        if let Some(movement) = self.movements.last_mut().filter(|m| m.number == number && m.detail == detail) {
            change(movement);
        }
    }

    /// Lines 31 follow what they speak of and have detail numbers of their own.
    fn add_info(&mut self, line: &Line) {
        let (is_structured, text) = (line.text(39, 40) == "1", line.text(40, 113));
        let number = line.text(2, 6);
        let Some(movement) = self.movements.last_mut().filter(|movement| movement.number == number) else { return };
        if is_structured {
            // Type 001 is the other side's name.
            let name = text.strip_prefix("001").and_then(joined);
            movement.info_name = movement.info_name.take().or(name);
        } else {
            movement.info.push_str(&text);
        }
    }

    fn extend_info(&mut self, line: &Line, to: usize) {
        let number = line.text(2, 6);
        if let Some(movement) = self.movements.last_mut().filter(|m| m.number == number && !m.info.is_empty()) {
            movement.info.push_str(&line.text(10, to));
        }
    }

    /// Totals of line 9 are those of the bookings, without their sign.
    fn totals(&mut self, line: &Line) {
        self.end_movements();
        let Some(draft) = &mut self.draft else { return };
        let Some(money_of) = draft.statement.currency else { return };
        let total = |from: usize| figures::implied(&line.text(from, from + 15), DECIMALS, money_of);
        let (Some(debits), Some(credits)) = (total(22), total(37)) else { return };
        let minors = || draft.statement.entries.iter().map(|entry| i128::from(entry.amount.minor));
        let is_right = minors().filter(|minor| *minor < 0).sum::<i128>() == -i128::from(debits.minor)
            && minors().filter(|minor| *minor > 0).sum::<i128>() == i128::from(credits.minor);
        if !is_right {
            let message = format!(
                "the bookings are not the totals of line 9: {} out and {} in",
                debits.to_decimal(),
                credits.to_decimal()
            );
            draft.problem("totals.do_not_tie", message);
        }
    }

    fn end_movements(&mut self) {
        let mut movements = std::mem::take(&mut self.movements).into_iter();
        let (Some(first), Some(draft)) = (movements.next(), &mut self.draft) else { return };
        let parts: Vec<Movement> = movements.collect();
        let mut entry = first.into_entry();
        entry.details = parts.into_iter().map(|part| detail(part.into_entry())).collect();
        draft.add(entry);
    }

    fn end_statement(&mut self) {
        self.end_movements();
        if let Some(draft) = self.draft.take() {
            self.documents.push(draft.finish());
        }
    }
}

impl Movement {
    /// Text of lines 22 and 23; it goes on with codes where line 21 holds codes.
    fn extend(&mut self, text: &str) {
        if !self.is_structured {
            self.text.push_str(text);
        }
    }

    fn into_entry(self) -> BankEntry {
        let text = joined(&self.text).or_else(|| joined(&self.info));
        BankEntry {
            reference: self.structured.or(text).or(self.customer_reference),
            counterparty: self.entry.counterparty.clone().or(self.info_name),
            ..self.entry
        }
    }
}

fn detail(entry: BankEntry) -> EntryDetail {
    EntryDetail {
        amount: Some(entry.amount),
        reference: entry.reference,
        counterparty: entry.counterparty,
        counterparty_account: entry.counterparty_account,
    }
}

/// The 12 digits of a Belgian structured communication.
fn structured_reference(communication: &str) -> Option<String> {
    let (kind, rest) = (communication.get(..3)?, communication.get(3..)?);
    let digits = rest.get(..12).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    matches!(kind, "101" | "102").then(|| digits.to_owned())
}

/// Account and currency of line 1; where they stand depends on the kind of account.
fn account(line: &Line) -> (Option<String>, String) {
    let (account, code) = match line.text(1, 2).as_str() {
        "0" => (line.text(5, 17), line.text(18, 21)),
        "1" | "3" => (line.text(5, 39), line.text(39, 42)),
        _ => (line.text(5, 36), line.text(39, 42)),
    };
    (filled(&account).map(ToOwned::to_owned), code)
}
