//! BAI2, the cash management file of American banks: records of comma-separated fields, `88` goes on where one ended.
//!
//! A record ends at `/` or with its line. Codes 100 to 399 are money in, 400 to 699 money out; others are no money on the
//! account (loans, counts, codes of one bank) and left out, with a problem. Amounts are whole minor units. Balances are 010 and
//! 015, control totals (49) are checked. A currency that is not named is the group's, else US dollars, as the format says.
//! Source: BAI, Cash Management Balance Reporting Specifications 2.

use dunlin_core::money::{Currency, Money};
use jiff::civil::Date;

use super::text::{filled, joined, lines};
use super::{Draft, currency, figures};
use crate::document::{Balance, BankEntry, Document, DocumentKind};
use crate::problem::{Refusal, shorten};

/// Codes that return or take back an earlier booking.
const RETURNS: [&str; 9] = ["252", "255", "257", "258", "266", "552", "555", "557", "558"];

/// Whether a text is such a file: a file header, then a group header.
pub(crate) fn is_bai2(text: &str) -> bool {
    let mut lines = lines(text).map(str::trim).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else { return false };
    first.starts_with("01,") && (first.contains(" 02,") || lines.take(3).any(|line| line.starts_with("02,")))
}

/// The accounts of a file, one statement each.
pub(crate) fn read(text: &str) -> Result<Vec<Document>, Refusal> {
    let mut file = File::default();
    for record in records(text) {
        file.take(&record);
    }
    file.end_account();
    if file.documents.is_empty() {
        let message = "the file has a BAI2 header, but no account";
        return Err(Refusal::new("statement.missing", message, "ask the bank for the whole file"));
    }
    Ok(file.documents)
}

/// A record: its fields, and its texts as continued by 88.
struct Record {
    code: String,
    fields: String,
    more: Vec<String>,
}

/// Lines into records. Several records may share a line, and a text may hold a `/` of its own.
fn records(text: &str) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    for line in lines(text) {
        let mut rest = line.trim();
        while !rest.is_empty() {
            let end = record_end(rest);
            let (record, after) = (&rest[..end], rest[end..].trim_start_matches('/').trim_start());
            let is_record =
                record.len() > 2 && record.as_bytes()[2] == b',' && record.bytes().take(2).all(|b| b.is_ascii_digit());
            match (is_record, records.last_mut()) {
                (true, Some(last)) if record.starts_with("88") => last.more.push(record[3..].to_owned()),
                (true, _) => records.push(Record {
                    code: record[..2].to_owned(),
                    fields: record[3..].to_owned(),
                    more: Vec::new(),
                }),
                (false, Some(last)) => last.more.push(record.to_owned()),
                (false, None) => {}
            }
            rest = after;
        }
    }
    records
}

/// The `/` after which the line ends or another record begins.
fn record_end(text: &str) -> usize {
    let begins_record = |rest: &str| {
        let bytes = rest.as_bytes();
        bytes.len() > 2 && bytes[..2].iter().all(u8::is_ascii_digit) && bytes[2] == b','
    };
    let is_end = |at: &usize| {
        let rest = text[at + 1..].trim_start();
        rest.is_empty() || begins_record(rest)
    };
    text.match_indices('/').map(|(at, _)| at).find(is_end).unwrap_or(text.len())
}

#[derive(Debug, Default)]
struct File {
    group_currency: Option<String>,
    as_of: Option<Date>,
    draft: Option<Draft>,
    /// Σ of all amounts of the account as written, for its control total.
    control: i128,
    documents: Vec<Document>,
}

impl File {
    fn take(&mut self, record: &Record) {
        match record.code.as_str() {
            "02" => {
                self.end_account();
                let fields: Vec<&str> = record.fields.split(',').collect();
                self.as_of = fields.get(3).and_then(|day| figures::yymmdd(day.trim()));
                self.group_currency = fields.get(5).and_then(|code| filled(code)).map(ToOwned::to_owned);
            }
            "03" => self.begin_account(record),
            "16" => self.transaction(record),
            "49" => self.check_total(record),
            "98" | "99" => self.end_account(),
            _ => {}
        }
    }

    fn begin_account(&mut self, record: &Record) {
        self.end_account();
        let mut fields = record.fields.clone();
        for more in &record.more {
            fields.push(',');
            fields.push_str(more);
        }
        let mut fields = fields.split(',').map(str::trim);
        let mut draft = Draft::new(DocumentKind::Bai2);
        draft.version = Some("2".to_owned());
        draft.statement.account = fields.next().and_then(filled).map(ToOwned::to_owned);
        let own = fields.next().and_then(filled).map(ToOwned::to_owned);
        let code = own.or_else(|| self.group_currency.clone()).unwrap_or_else(|| "USD".to_owned());
        draft.statement.currency = currency(&mut draft, &code);
        self.control = 0;
        let summary: Vec<&str> = fields.collect();
        self.read_summary(&summary, &mut draft);
        self.draft = Some(draft);
    }

    /// Groups of code, amount, count and funds type; a funds type may bring fields of its own.
    fn read_summary(&mut self, fields: &[&str], draft: &mut Draft) {
        let mut at = 0;
        while let Some(code) = fields.get(at) {
            let amount = fields.get(at + 1).copied().unwrap_or_default();
            self.control += amount.parse::<i128>().unwrap_or(0);
            if let (Some(money_of), "010" | "015") = (draft.statement.currency, *code)
                && let Some(amount) = whole(amount, money_of)
            {
                let balance = Some(Balance { on: self.as_of, amount });
                if *code == "010" { draft.statement.opening = balance } else { draft.statement.closing = balance }
            }
            let funds = fields.get(at + 3).copied().unwrap_or_default();
            at += 4 + funds_fields(funds, fields.get(at + 4).copied());
        }
    }

    fn transaction(&mut self, record: &Record) {
        let Some(draft) = &mut self.draft else { return };
        let place = format!("entry {}", draft.entry_number());
        let fields: Vec<&str> = record.fields.split(',').collect();
        let field = |at: usize| fields.get(at).map(|field| field.trim()).unwrap_or_default();
        let (code, written, funds) = (field(0), field(1), field(2));
        self.control += written.parse::<i128>().unwrap_or(0);
        let after = 3 + funds_fields(funds, fields.get(3).copied());
        let Some(money_of) = draft.statement.currency else { return };
        let Some(money) = whole(written, money_of) else {
            let message = format!("{place}: \"{}\" is no amount; it is left out", shorten(written));
            return draft.problem("amount.unreadable", message);
        };
        let signed = match code.parse::<u16>() {
            Ok(100..=399) => Some(money),
            Ok(400..=699) => figures::negated(money),
            _ => None,
        };
        let Some(amount) = signed else {
            let message = format!("{place}: code \"{}\" is no money on the account; it is left out", shorten(code));
            return draft.problem("entry.without_sign", message);
        };
        let own_text = fields.get(after + 2..).unwrap_or_default().join(",");
        let text = record.more.iter().fold(own_text, |text, more| text + " " + more);
        let value_on = if funds == "V" { figures::yymmdd(field(3)) } else { None };
        draft.add(BankEntry {
            value_on,
            booked_on: self.as_of,
            amount,
            reference: joined(&text).or_else(|| joined(field(after + 1))),
            counterparty: None,
            counterparty_account: None,
            bank_reference: joined(field(after)),
            is_reversal: RETURNS.contains(&code),
            is_pending: false,
            details: Vec::new(),
        });
    }

    fn check_total(&mut self, record: &Record) {
        let Some(draft) = &mut self.draft else { return };
        let total = record.fields.split(',').next().unwrap_or_default().trim();
        if total.parse::<i128>().is_ok_and(|total| total != self.control) {
            let message = format!("the amounts add up to {}, the control total is {}", self.control, shorten(total));
            draft.problem("totals.do_not_tie", message);
        }
        self.end_account();
    }

    fn end_account(&mut self) {
        if let Some(draft) = self.draft.take() {
            self.documents.push(draft.finish());
        }
    }
}

fn whole(written: &str, money_of: Currency) -> Option<Money> {
    figures::implied(written, money_of.digits(), money_of)
}

/// How many fields a funds type brings: a value date and time, three amounts, or days with their amounts.
fn funds_fields(funds: &str, first: Option<&str>) -> usize {
    match funds {
        "V" => 2,
        "S" => 3,
        "D" => first.and_then(|count| count.trim().parse::<usize>().ok()).map_or(1, |count| 1 + 2 * count.min(100)),
        _ => 0,
    }
}
