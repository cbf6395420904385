//! Bank exports as tables (CSV, XLSX): entries, when it is certain which column is what.
//!
//! Needed are a day, an amount (signed, or beside a column that says debit or credit, or in two columns) and its currency.
//! What is open (two headers that say the same, an order of day and month, a decimal sign, a currency that is nowhere) is a
//! problem that names the column and the flag, and no entry is read: half a table would be worse than none. Rows that state a
//! balance or a turnover are no bookings.

use dunlin_core::money::{Currency, Money, Rounding};
use jiff::civil::Date;

use super::Draft;
use super::columns::{BankColumn, Columns, place_of};
use super::layout::{TableLayout, key_of};
use super::text::joined;
use crate::amount::{self, DecimalSign};
use crate::currency::{Sign, read_sign};
use crate::date_order::DateOrder;
use crate::document::{Balance, BankEntry, Document, DocumentKind};
use crate::problem::shorten;
use crate::reading::Options;
use crate::source::{Row, Source};
use crate::{date, date_order, fold::fold_words, headers};

/// Reads a table.
pub(crate) fn read(kind: DocumentKind, source: &Source<'_>, options: &Options) -> Document {
    let mut draft = Draft::new(kind);
    let head = source.head(headers::HEAD_ROWS);
    let Some(columns) = Columns::find(&head, |names| is_wanted(names, options)) else {
        let first = head.first().map(|(_, cells)| crate::problem::list_some(cells)).unwrap_or_default();
        let message = format!("no row names the columns of a bank statement; the first row is {first}");
        draft.problem("header.unknown", message);
        return draft.finish();
    };
    let Some(layout) = TableLayout::settled(key_of(&columns.names), options) else {
        let message = "several accounts have tables with these headers; name this one's with --account";
        draft.problem("account.uncertain", message.to_owned());
        return draft.finish();
    };
    read_rows(draft, columns, source, layout)
}

/// The headers of a remembered table, or those that the user names.
pub(crate) fn is_wanted(names: &[String], options: &Options) -> bool {
    let said = || options.bank_columns.iter().filter(|(_, header)| !header.starts_with('#'));
    (said().next().is_some() && said().all(|(_, header)| place_of(names, header).is_some()))
        || options.layouts.iter().any(|layout| layout.headers == key_of(names))
}

fn read_rows(mut draft: Draft, mut columns: Columns, source: &Source<'_>, said: TableLayout) -> Document {
    if let Err(header) = columns.say(&said.columns) {
        let names = crate::problem::list_some(&columns.names);
        draft.problem("column.missing", format!("no header is \"{}\"; there are {names}", shorten(&header)));
    }
    if let Some(layout) = Layout::of(&columns, source, &said, &mut draft) {
        let mut reader = TableReader { layout, draft };
        let mut cursor = source.cursor();
        while let Some(row) = cursor.next_after(columns.row) {
            reader.take(&row);
        }
        draft = reader.draft;
    }
    if said.account.is_some() {
        draft.statement.account.clone_from(&said.account);
    }
    draft.statement.layout = Some(Box::new(said));
    draft.finish()
}

/// Where the amount stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AmountPlace {
    Signed(usize),
    WithSide(usize, usize),
    TwoColumns { debit: usize, credit: usize },
}

/// Columns and spellings, all of them settled.
#[derive(Debug)]
struct Layout {
    booked_on: Option<usize>,
    value_on: Option<usize>,
    amount: AmountPlace,
    currency_column: Option<usize>,
    currency: Option<Currency>,
    reference: Vec<usize>,
    text: Vec<usize>,
    name: Option<usize>,
    name_account: Option<usize>,
    own_account: Option<usize>,
    bank_reference: Option<usize>,
    order: Option<DateOrder>,
    decimal: DecimalSign,
    /// Debits stand in their column with a minus.
    debits_are_negative: bool,
}

impl Layout {
    /// `None` when something that is needed is open; the problems say what.
    fn of(columns: &Columns, source: &Source<'_>, said: &TableLayout, draft: &mut Draft) -> Option<Layout> {
        let mut one = |column: BankColumn, is_needed: bool| match columns.one(column) {
            Ok(place) => place,
            Err(names) if is_needed => {
                draft.problem("column.ambiguous", format!("{names} could each be the {}", plain_name(column)));
                None
            }
            Err(_) => None,
        };
        let (booked_on, value_on) = (one(BankColumn::BookedOn, true), one(BankColumn::ValueOn, true));
        let (signed, side) = (one(BankColumn::Amount, true), one(BankColumn::Side, true));
        let (debit, credit) = (one(BankColumn::Debit, true), one(BankColumn::Credit, true));
        let currency_column = one(BankColumn::Currency, true);
        let (name, name_account) = (one(BankColumn::Name, false), one(BankColumn::NameAccount, false));
        let (own_account, bank_reference) = (one(BankColumn::OwnAccount, false), one(BankColumn::BankReference, false));
        let amount = match (signed, side, debit, credit) {
            (Some(amount), Some(side), ..) => Some(AmountPlace::WithSide(amount, side)),
            (Some(amount), None, ..) => Some(AmountPlace::Signed(amount)),
            (None, _, Some(debit), Some(credit)) => Some(AmountPlace::TwoColumns { debit, credit }),
            _ => None,
        };
        if draft.problems.is_empty() && amount.is_none() {
            draft.problem("column.missing", "no column is known as the amount, or as debit and credit".to_owned());
        }
        if draft.problems.is_empty() && booked_on.or(value_on).is_none() {
            draft.problem("column.missing", "no column is known as the day".to_owned());
        }
        let amount = amount.filter(|_| draft.problems.is_empty())?;
        let places = amount_places(amount);
        let survey = Survey::of(source, columns.row, &[booked_on, value_on], &places);
        let order = survey.order(said, draft);
        let decimal = survey.decimal(said, draft);
        let named = places.first().and_then(|place| columns.currency_of(*place));
        let currency = said.currency.or(named);
        if currency.is_none() && currency_column.is_none() && survey.rows > 0 {
            draft.problem(
                "currency.missing",
                "no column or header says the currency; name it with --currency".to_owned(),
            );
        }
        draft.problems.is_empty().then_some(())?;
        Some(Layout {
            booked_on,
            value_on,
            amount,
            currency_column,
            currency,
            reference: columns.all(BankColumn::Reference).to_vec(),
            text: columns.all(BankColumn::Text).to_vec(),
            name,
            name_account,
            own_account,
            bank_reference,
            order: order?,
            decimal: decimal?,
            debits_are_negative: survey.debits_are_negative(),
        })
    }
}

fn plain_name(column: BankColumn) -> &'static str {
    match column {
        BankColumn::BookedOn => "day of booking",
        BankColumn::ValueOn => "value day",
        BankColumn::Amount => "amount",
        BankColumn::Debit => "debit",
        BankColumn::Credit => "credit",
        BankColumn::Side => "sign",
        BankColumn::Currency => "currency",
        _ => "same",
    }
}

fn amount_places(amount: AmountPlace) -> Vec<usize> {
    match amount {
        AmountPlace::Signed(place) | AmountPlace::WithSide(place, _) => vec![place],
        AmountPlace::TwoColumns { debit, credit } => vec![debit, credit],
    }
}

/// What whole columns prove.
#[derive(Debug, Default)]
struct Survey {
    rows: usize,
    dates: date_order::Evidence,
    amounts: amount::Evidence,
    first_amount_signs: (usize, usize),
}

impl Survey {
    fn of(source: &Source<'_>, header_row: u64, days: &[Option<usize>], amounts: &[usize]) -> Survey {
        let mut survey = Survey::default();
        let mut cursor = source.cursor();
        while let Some(row) = cursor.next_after(header_row) {
            survey.rows += 1;
            days.iter().flatten().for_each(|place| survey.dates.add(row.cell(*place)));
            for place in amounts {
                survey.amounts.add(row.cell(*place));
            }
            let first = amounts.first().map(|place| row.cell(*place).to_text().into_owned()).unwrap_or_default();
            if first.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
                let is_negative = first.contains(['-', '−', '(']);
                survey.first_amount_signs.0 += usize::from(is_negative);
                survey.first_amount_signs.1 += usize::from(!is_negative);
            }
        }
        survey
    }

    /// `Some(None)`: no value depends on it.
    #[expect(clippy::option_option, reason = "outer: settled or not; inner: the date reader's own")]
    fn order(&self, said: &TableLayout, draft: &mut Draft) -> Option<Option<DateOrder>> {
        if said.date_order.is_some() {
            return Some(said.date_order);
        }
        match self.dates.verdict() {
            date_order::Verdict::Order(order) => Some(Some(order)),
            date_order::Verdict::Free => Some(None),
            date_order::Verdict::Open => {
                let message = "the days could be read in more than one order; name it with --date-order".to_owned();
                draft.problem("date_order.uncertain", message);
                None
            }
            date_order::Verdict::Contradictory => {
                draft.problem("date_order.uncertain", "the days prove more than one order".to_owned());
                None
            }
        }
    }

    fn decimal(&self, said: &TableLayout, draft: &mut Draft) -> Option<DecimalSign> {
        if said.decimal.is_some() {
            return said.decimal;
        }
        match self.amounts.verdict() {
            amount::Verdict::Proven(sign) => Some(sign),
            amount::Verdict::Free => Some(DecimalSign::Point),
            amount::Verdict::Open => {
                let message = "the amounts could have thousands or three decimals; name the sign with --decimal";
                draft.problem("decimal.uncertain", message.to_owned());
                None
            }
            amount::Verdict::Contradictory => {
                draft.problem("decimal.uncertain", "the amounts prove both decimal signs".to_owned());
                None
            }
        }
    }

    /// Whether all of the first amount column, and not none, is below zero.
    fn debits_are_negative(&self) -> bool {
        self.first_amount_signs.0 > 0 && self.first_amount_signs.1 == 0
    }
}

/// The texts of several cells as one.
fn texts(row: &Row<'_>, places: &[usize]) -> Option<String> {
    let texts: Vec<String> = places.iter().map(|place| row.cell(*place).to_text().into_owned()).collect();
    joined(&texts.join(" "))
}

/// What a row is, by its text.
#[derive(Debug, PartialEq, Eq)]
enum RowKind {
    Booking,
    Opening,
    Closing,
    Turnover,
}

fn row_kind(text: &str) -> RowKind {
    match fold_words(text).as_str() {
        "opening balance" | "likutis pradziai" | "sakuma atlikums" | "anfangssaldo" | "beginsaldo"
        | "saldo initial" | "solde initial" | "saldo inicial" | "saldo iniziale" | "saldo poczatkowe"
        | "sold initial" => RowKind::Opening,
        "closing balance" | "likutis pabaigai" | "beigu atlikums" | "endsaldo" | "eindsaldo" | "saldo final"
        | "solde final" | "saldo finale" | "saldo koncowe" | "sold final" => RowKind::Closing,
        "turnover" | "apyvarta" | "apgrozijums" | "umsatz" | "obroty" | "rulaj" => RowKind::Turnover,
        _ => RowKind::Booking,
    }
}

struct TableReader {
    layout: Layout,
    draft: Draft,
}

impl TableReader {
    fn take(&mut self, row: &Row<'_>) {
        let text = texts(row, &self.layout.text);
        let kind = text.as_deref().map_or(RowKind::Booking, row_kind);
        if kind == RowKind::Turnover {
            return;
        }
        let Some(amount) = self.amount(row) else { return };
        let booked_on = self.day(row, self.layout.booked_on);
        let value_on = self.day(row, self.layout.value_on);
        match kind {
            RowKind::Opening => self.draft.statement.opening = Some(Balance { on: booked_on, amount }),
            RowKind::Closing => self.draft.statement.closing = Some(Balance { on: booked_on, amount }),
            RowKind::Booking | RowKind::Turnover => self.book(row, text, amount, booked_on, value_on),
        }
    }

    fn book(
        &mut self,
        row: &Row<'_>,
        text: Option<String>,
        amount: Money,
        booked_on: Option<Date>,
        value_on: Option<Date>,
    ) {
        if booked_on.or(value_on).is_none() {
            let message = format!("row {} has no day; it is left out", row.number());
            return self.draft.problem("date.unreadable", message);
        }
        let cell = |place: Option<usize>| place.and_then(|place| joined(&row.cell(place).to_text()));
        if let Some(account) = cell(self.layout.own_account) {
            self.draft.statement.account.get_or_insert(account);
        }
        self.draft.statement.currency.get_or_insert(amount.currency);
        let structured = texts(row, &self.layout.reference);
        self.draft.add(BankEntry {
            value_on,
            booked_on,
            amount,
            reference: structured.or(text),
            counterparty: cell(self.layout.name),
            counterparty_account: cell(self.layout.name_account),
            bank_reference: cell(self.layout.bank_reference),
            is_reversal: false,
            is_pending: false,
            details: Vec::new(),
        });
    }

    fn day(&mut self, row: &Row<'_>, place: Option<usize>) -> Option<Date> {
        let cell = row.cell(place?);
        let day = date::parse(cell, self.layout.order);
        if day.is_none() && !cell.is_empty() {
            let message = format!("row {}: \"{}\" is no day", row.number(), shorten(&cell.to_text()));
            self.draft.problem("date.unreadable", message);
        }
        day
    }

    fn currency(&mut self, row: &Row<'_>) -> Option<Currency> {
        let written =
            self.layout.currency_column.map(|place| row.cell(place).to_text().into_owned()).unwrap_or_default();
        if written.is_empty() {
            if self.layout.currency.is_none() {
                let message = format!("row {} says no currency; name it with --currency", row.number());
                self.draft.problem("currency.missing", message);
            }
            return self.layout.currency;
        }
        match read_sign(&written) {
            Sign::Is(currency) => Some(currency),
            _ => super::currency(&mut self.draft, &written),
        }
    }

    /// The signed amount of a row; `None` with a problem when it is not certain.
    fn amount(&mut self, row: &Row<'_>) -> Option<Money> {
        let currency = self.currency(row)?;
        let minor = match self.layout.amount {
            AmountPlace::Signed(place) => self.figures(row, place, currency)?,
            AmountPlace::WithSide(place, side) => {
                let minor = self.figures(row, place, currency)?;
                match (is_credit(&fold_words(&row.cell(side).to_text())), minor) {
                    (Some(true), 0..) => minor,
                    (Some(false), 0..) => -minor,
                    _ => return self.uncertain(row),
                }
            }
            AmountPlace::TwoColumns { debit, credit } => {
                let debit = self.figures_or_zero(row, debit, currency)?;
                let credit = self.figures_or_zero(row, credit, currency)?;
                match (debit, credit, self.layout.debits_are_negative) {
                    (0, 0.., _) => credit,
                    (..0, 0, true) => debit,
                    (0.., 0, false) => -debit,
                    _ => return self.uncertain(row),
                }
            }
        };
        Some(Money { minor, currency })
    }

    fn figures_or_zero(&mut self, row: &Row<'_>, place: usize, currency: Currency) -> Option<i64> {
        if row.cell(place).is_empty() { Some(0) } else { self.figures(row, place, currency) }
    }

    fn figures(&mut self, row: &Row<'_>, place: usize, currency: Currency) -> Option<i64> {
        let cell = row.cell(place);
        let read = amount::parse(cell, self.layout.decimal);
        let exact = read.filter(|read| read.sign.is_none_or(|sign| sign.allows(currency)));
        let minor = exact.and_then(|read| read.value.to_minor(currency.digits(), Rounding::Truncate));
        if let Some((minor, false)) = minor {
            return Some(minor);
        }
        let message = format!(
            "row {}: \"{}\" is no amount in {currency}; it is left out",
            row.number(),
            shorten(&cell.to_text())
        );
        self.draft.problem("amount.unreadable", message);
        None
    }

    fn uncertain(&mut self, row: &Row<'_>) -> Option<Money> {
        let message = format!("row {}: amount and sign contradict each other; it is left out", row.number());
        self.draft.problem("sign.uncertain", message);
        None
    }
}

/// Words and letters for the two sides; `None` for others.
fn is_credit(side: &str) -> Option<bool> {
    match side {
        "c" | "cr" | "credit" | "k" | "h" | "haben" | "bij" | "кт" | "кредит" => Some(true),
        "d" | "dr" | "debit" | "debet" | "s" | "soll" | "af" | "дт" | "дебит" => Some(false),
        _ => None,
    }
}
