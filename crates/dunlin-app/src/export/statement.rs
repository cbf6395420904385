//! A customer's account statement: opening balance, each entry with the balance after it, closing balance, in each currency.
//!
//! The closing balance of a day is the customer's total in `aging`. The next statement opens with it, unless a number was merged or
//! split after that day: a statement is of the numbers that are one customer on its last day, from its first day on.

use dunlin_core::item::ItemKind;
use dunlin_core::ledger::BookLine;
use dunlin_core::money::{Currency, Money};
use dunlin_formats::{Booking, OutCell, write_csv};
use dunlin_store::AsOf;
use jiff::civil::Date;

use super::workbook;
use crate::app::{App, Setting};
use crate::customers;
use crate::error::{AppError, Failure};

/// The statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountStatement {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// By code; those with an entry up to the last day.
    pub currencies: Vec<CurrencyStatement>,
}

/// The statement in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrencyStatement {
    /// Which.
    pub currency: Currency,
    /// What was owed before the first day; minor units.
    pub opening_minor: i64,
    /// In the order of the days.
    pub lines: Vec<StatementLine>,
    /// What is owed at the end of the last day; minor units.
    pub closing_minor: i64,
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// The day on which it counts.
    pub on: Date,
    /// Number of the item.
    pub item: String,
    /// What the item is.
    pub kind: ItemKind,
    /// What happened.
    pub what: &'static str,
    /// Signed minor units; positive is owed by the customer.
    pub amount_minor: i64,
    /// What is owed after it; minor units.
    pub balance_minor: i64,
}

const HEADERS: [&str; 8] = ["Currency", "Date", "Document", "Kind", "Text", "Debit", "Credit", "Balance"];

/// A customer's statement from one day to another.
///
/// # Errors
/// `export.period` when the first day comes after the last; `customer.unknown`, `customer.several`.
pub fn statement(
    app: &mut App,
    setting: &Setting,
    number_or_name: &str,
    from: Date,
    to: Date,
) -> Result<AccountStatement, AppError> {
    if from > to {
        let message = format!("the period ends on {to}, before it begins on {from}");
        return Err(AppError::new(Failure::Usage, "export.period", message).hint("exchange --from and --to"));
    }
    app.store.read(|tx| {
        let account = customers::find(tx, setting, number_or_name)?;
        let detail = tx.customer(account)?;
        let (customer, name) = (detail.account.number, detail.account.name);
        let mut statement = AccountStatement { customer, name, from, to, currencies: Vec::new() };
        for ledger in tx.members_of(account, &AsOf::day(to))?.into_iter().chain([account]) {
            tx.account_journal(ledger, to, |entry| {
                statement.add(entry);
                Ok::<(), AppError>(())
            })?;
        }
        statement.currencies.sort_by_key(|one| one.currency);
        statement.currencies.iter_mut().for_each(CurrencyStatement::in_order);
        Ok(statement)
    })
}

impl AccountStatement {
    fn add(&mut self, entry: &BookLine<'_>) {
        if entry.amount_minor == 0 {
            return;
        }
        let at = self.currencies.iter().position(|one| one.currency == entry.currency).unwrap_or_else(|| {
            let (opening_minor, closing_minor) = (0, 0);
            self.currencies.push(CurrencyStatement {
                currency: entry.currency,
                opening_minor,
                lines: Vec::new(),
                closing_minor,
            });
            self.currencies.len() - 1
        });
        let one = &mut self.currencies[at];
        one.closing_minor = one.closing_minor.saturating_add(entry.amount_minor);
        if entry.on < self.from {
            one.opening_minor = one.opening_minor.saturating_add(entry.amount_minor);
            return;
        }
        one.lines.push(StatementLine {
            on: entry.on,
            item: entry.item.to_owned(),
            kind: entry.item_kind,
            what: entry.what(),
            amount_minor: entry.amount_minor,
            balance_minor: one.closing_minor,
        });
    }

    /// How many entries it shows.
    pub fn lines(&self) -> usize {
        self.currencies.iter().map(|one| one.lines.len()).sum()
    }

    /// UTF-8 without a byte order mark, by RFC 4180.
    pub fn to_csv(&self) -> Vec<u8> {
        write_csv(&HEADERS, self.cells(), false)
    }

    /// A workbook of one sheet.
    ///
    /// # Errors
    /// More rows than a sheet holds (1,048,576).
    pub fn to_xlsx(&self) -> Result<Vec<u8>, AppError> {
        workbook("Statement", &HEADERS, self.cells())
    }

    fn cells(&self) -> impl Iterator<Item = Vec<OutCell>> {
        self.currencies.iter().flat_map(|one| {
            let opening = one.balance(self.from, "Opening balance", one.opening_minor);
            let closing = one.balance(self.to, "Closing balance", one.closing_minor);
            let lines = one.lines.iter().map(|line| one.cells(line));
            std::iter::once(opening).chain(lines).chain(std::iter::once(closing))
        })
    }
}

impl CurrencyStatement {
    /// The lines of several numbers of one customer, in the order of their days, each with the balance after it.
    fn in_order(&mut self) {
        self.lines.sort_by_key(|line| line.on);
        let mut balance_minor = self.opening_minor;
        for line in &mut self.lines {
            balance_minor = balance_minor.saturating_add(line.amount_minor);
            line.balance_minor = balance_minor;
        }
    }

    fn balance(&self, on: Date, what: &str, minor: i64) -> Vec<OutCell> {
        let empty = || OutCell::Empty;
        let (currency, what) = (self.currency.code().to_owned(), what.to_owned());
        let date = OutCell::Date(on);
        vec![OutCell::Text(currency), date, empty(), empty(), OutCell::Text(what), empty(), empty(), self.amount(minor)]
    }

    fn cells(&self, line: &StatementLine) -> Vec<OutCell> {
        let text = |text: &str| OutCell::Text(text.to_owned());
        let size = self.amount(line.amount_minor.saturating_abs());
        let (debit, credit) = if line.amount_minor > 0 { (size, OutCell::Empty) } else { (OutCell::Empty, size) };
        let (currency, balance) = (text(self.currency.code()), self.amount(line.balance_minor));
        let (date, kind) = (OutCell::Date(line.on), text(line.kind.code()));
        vec![currency, date, text(&line.item), kind, text(line.what), debit, credit, balance]
    }

    fn amount(&self, minor: i64) -> OutCell {
        OutCell::Amount(Money { minor, currency: self.currency })
    }
}
