//! How a bank's table is read: what its headers leave open and a person said, so that the next file of the same headers needs
//! no word. The file's headers are what it is known by; the account belongs to it, because one bank writes several accounts
//! with the same headers.

use dunlin_core::money::Currency;

use super::columns::BankColumn;
use crate::amount::DecimalSign;
use crate::date_order::DateOrder;
use crate::reading::Options;

/// What was said about a table, or is remembered of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableLayout {
    /// Its headers in lower case, in the file's order.
    pub headers: Vec<String>,
    /// Which header is what, where that was said.
    pub columns: Vec<(BankColumn, String)>,
    /// The bank account it is of.
    pub account: Option<String>,
    /// For rows that say none.
    pub currency: Option<Currency>,
    /// The order of its days.
    pub date_order: Option<DateOrder>,
    /// The sign of its amounts.
    pub decimal: Option<DecimalSign>,
    /// How its letters are written, by its WHATWG name.
    pub encoding: Option<String>,
    /// The sheet that holds it.
    pub sheet: Option<String>,
}

impl TableLayout {
    /// Whether anything was said that the file does not say itself.
    pub fn says_something(&self) -> bool {
        let bare = TableLayout { headers: self.headers.clone(), ..TableLayout::default() };
        *self != bare
    }

    /// What the user says first, then what is remembered of tables with these headers; `None` when several accounts have them
    /// and none is named.
    pub(super) fn settled(headers: Vec<String>, options: &Options) -> Option<TableLayout> {
        let account = options.bank_account.as_ref();
        let mut known = options.layouts.iter().filter(|layout| layout.headers == headers);
        let of_account = known.clone().find(|layout| account.is_some() && layout.account.as_ref() == account);
        let first = known.next();
        if account.is_none() && known.next().is_some() {
            return None;
        }
        let old = of_account.or(first).cloned().unwrap_or_default();
        let said = |column: &BankColumn| options.bank_columns.iter().any(|(said, _)| said == column);
        let kept = old.columns.into_iter().filter(|(column, _)| !said(column));
        Some(TableLayout {
            headers,
            columns: options.bank_columns.iter().cloned().chain(kept).collect(),
            account: options.bank_account.clone().or(old.account),
            currency: options.currency.or(old.currency),
            date_order: options.date_order.or(old.date_order),
            decimal: options.decimal.or(old.decimal),
            encoding: options.encoding.clone().or(old.encoding),
            sheet: options.sheet.clone().or(old.sheet),
        })
    }
}

/// Headers as a layout is known by them.
pub(super) fn key_of(names: &[String]) -> Vec<String> {
    names.iter().map(|name| name.trim().to_lowercase()).collect()
}
