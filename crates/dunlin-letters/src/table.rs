//! The list of items as finished strings: rows, second lines and sums.
//!
//! Decides: the column of charges is there only if there are any (R0.5), what is disputed or promised is named in its row
//! and taken off before the sum so that the column adds up, days late only where late. Does not lay anything out.

use dunlin_core::instalment::Instalment;
use dunlin_core::money::Decimal;
use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::model::{CurrencyTable, ItemKind, ItemRow, LetterModel};
use crate::template::Template;

/// One table, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TableView {
    /// Heads: document, issued, due, days late, amount, charges, open.
    pub(crate) heads: [String; 7],
    /// Whether the column of charges is printed.
    pub(crate) charges: bool,
    /// Rows; empty where only totals are printed.
    pub(crate) rows: Vec<RowView>,
    /// Sums, the last one being what is asked for.
    pub(crate) sums: Vec<SumView>,
}

/// One item.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RowView {
    /// `Invoice 2026-0942`.
    pub(crate) document: String,
    /// Second lines: order, receipts, dispute, promise.
    pub(crate) notes: Vec<String>,
    /// Dates and figures, empty where there is none: issued, due, days late, amount, charges, open.
    pub(crate) cells: [String; 6],
    /// The same as one line for narrow screens: `issued 24 Sept 2026 · 26 days late`.
    pub(crate) detail: String,
}

/// A sum below the rows.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SumView {
    /// What it is.
    pub(crate) label: String,
    /// How much.
    pub(crate) amount: String,
    /// Whether it is the one that counts.
    pub(crate) last: bool,
}

/// The table of one currency; `with_rows` is false where the list comes attached.
pub(crate) fn view(table: &CurrencyTable, model: &LetterModel, words: &Words, with_rows: bool) -> TableView {
    let sign = Words::sign(&table.currency);
    let text = |key: &str| words.text(key, &[]);
    let figure_head = |key: &str| format!("{} {sign}", text(key));
    let rows = if with_rows { table.rows.iter().map(|row| row_view(table, row, words)).collect() } else { Vec::new() };
    TableView {
        heads: [
            text("head-document"),
            text("head-issued"),
            text("head-due"),
            text("head-days-late"),
            figure_head("head-amount"),
            figure_head("head-charges"),
            figure_head("head-open"),
        ],
        charges: table.rows.iter().any(|row| row.charges_minor != 0 || row.kind == ItemKind::Charge),
        rows,
        sums: sums(table, model, words, with_rows),
    }
}

fn row_view(table: &CurrencyTable, row: &ItemRow, words: &Words) -> RowView {
    let figure = |minor| words.show(Value::Figure(table.money(minor)));
    let day = |on| words.show(Value::ShortDate(on));
    let days = if row.days_late > 0 { row.days_late.to_string() } else { String::new() };
    let maybe = |minor| if minor == 0 { String::new() } else { figure(minor) };
    // A charge that stands by itself is no amount of goods: it stands in the column of charges.
    let (amount, charges) = match row.kind {
        ItemKind::Charge => (String::new(), figure(row.amount_minor)),
        _ => (figure(row.amount_minor), maybe(row.charges_minor)),
    };
    let due = row.due_on.map(day).unwrap_or_default();
    RowView {
        document: words.text(kind_key(row.kind), &[("number", Value::Text(&name(row, words)))]).trim_end().to_owned(),
        notes: notes(table, row, words),
        cells: [day(row.issued_on), due, days, amount, charges, figure(row.open_minor)],
        detail: detail(table, row, words),
    }
}

/// What the item is called: its number, or that of the document and which part of it.
pub(crate) fn name(row: &ItemRow, words: &Words) -> String {
    let Some(Instalment { part, of }) = row.instalment else { return row.number.clone() };
    let number = Value::Text(Instalment::document(row.instalment, &row.number));
    let count = |count: u16| Value::Count(count.into());
    words.text("document-part", &[("number", number), ("part", count(part)), ("of", count(of))])
}

fn kind_key(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Invoice => "kind-invoice",
        ItemKind::CreditNote => "kind-credit-note",
        ItemKind::Charge => "kind-charge",
        ItemKind::OnAccount => "kind-on-account",
        ItemKind::Instalment => "kind-instalment",
    }
}

fn notes(table: &CurrencyTable, row: &ItemRow, words: &Words) -> Vec<String> {
    let money = |minor| Value::Money(table.money(minor));
    let mut notes: Vec<String> = row.note.iter().cloned().collect();
    if let Some((minor, on)) = row.received {
        notes.push(words.text("note-received", &[("amount", money(minor)), ("on", Value::ShortDate(on))]));
    }
    if row.unearned {
        notes.push(words.text("note-unearned", &[]));
    }
    if let Some((minor, on)) = row.interest {
        notes.push(words.text("note-interest", &[("amount", money(minor)), ("on", Value::Date(on))]));
    }
    if let Some((minor, percent)) = &row.tax {
        let percent = Decimal::parse(percent).map_or_else(|| percent.clone(), |one| words.show(Value::Number(one)));
        let values = [("amount", money(*minor)), ("percent", Value::Text(&percent))];
        notes.push(words.text("note-tax", &values));
    }
    if let Some(on) = row.stands_from {
        notes.push(words.text("note-stands", &[("on", Value::Date(on))]));
    }
    for (minor, key) in [(row.disputed_minor, "note-disputed"), (row.promised_minor, "note-promised")] {
        if minor != 0 {
            notes.push(words.text(key, &[("amount", money(minor))]));
        }
    }
    notes
}

fn detail(table: &CurrencyTable, row: &ItemRow, words: &Words) -> String {
    let figure = |minor| Value::Figure(table.money(minor));
    let mut parts = vec![words.text("detail-issued", &[("on", Value::ShortDate(row.issued_on))])];
    if let Some(due_on) = row.due_on {
        parts.push(words.text("detail-due", &[("on", Value::ShortDate(due_on))]));
    }
    if row.days_late > 0 {
        parts.push(words.text("days-late", &[("days", Value::Count(row.days_late.into()))]));
    }
    if row.amount_minor != row.open_minor {
        parts.push(words.text("detail-amount", &[("amount", figure(row.amount_minor))]));
    }
    if row.charges_minor != 0 && row.kind != ItemKind::Charge {
        parts.push(words.text("detail-charges", &[("amount", figure(row.charges_minor))]));
    }
    parts.join(" · ")
}

fn sums(table: &CurrencyTable, model: &LetterModel, words: &Words, with_rows: bool) -> Vec<SumView> {
    let show = |minor: i64| {
        let money = table.money(minor);
        words.show(if with_rows { Value::Figure(money) } else { Value::Money(money) })
    };
    let sum = |key: &str, minor: i64| SumView { label: words.text(key, &[]), amount: show(minor), last: false };
    let (disputed, promised) = (table.sum(|r| r.disputed_minor).minor, table.sum(|r| r.promised_minor).minor);
    let standing = table.sum(ItemRow::standing_minor).minor;
    let mut sums = Vec::new();
    if disputed != 0 || promised != 0 || standing != 0 {
        sums.push(sum("sum-open", table.sum(|r| r.open_minor).minor));
    }
    let set_aside = [(disputed, "sum-disputed"), (promised, "sum-promised"), (standing, "sum-stands")];
    for (minor, key) in set_aside {
        if minor != 0 {
            sums.push(sum(key, minor.saturating_neg()));
        }
    }
    let is_to_catch_up = model.asks_to_catch_up();
    if is_to_catch_up && table.past_due_minor != table.total_minor {
        sums.push(sum("sum-balance", table.total_minor));
    }
    let (key, minor) = match model.template {
        _ if table.total_minor < 0 => ("sum-credit", table.total_minor),
        _ if is_to_catch_up => ("sum-catch-up", table.past_due_minor),
        Template::Statement => ("sum-balance", table.total_minor),
        Template::ReceiptCheck
        | Template::ReceiptCheckAgain
        | Template::Courtesy
        | Template::Confirmation
        | Template::Agreement
        | Template::Promise
        | Template::Correction => ("sum-asked", table.total_minor),
        _ => ("sum-to-pay", table.total_minor),
    };
    sums.push(SumView { last: true, ..sum(key, minor) });
    sums
}
