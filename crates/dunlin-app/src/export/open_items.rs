//! The list of open items as of a day, one row an item: what `aging` adds up.

use dunlin_core::aging::days_past_due;
use dunlin_core::item::ItemKind;
use dunlin_core::money::Money;
use dunlin_formats::{OutCell, write_csv};
use dunlin_store::{AsOf, OpenItem};
use jiff::civil::Date;

use super::workbook;
use crate::app::{App, Setting};
use crate::customers::heads;
use crate::error::AppError;

/// The list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItemsSheet {
    /// The day it speaks of.
    pub as_of: Date,
    /// By customer number, then item number (bytes).
    pub rows: Vec<OpenItemRow>,
}

/// An open item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItemRow {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Item number.
    pub number: String,
    /// What it is.
    pub kind: ItemKind,
    /// The day it was formed.
    pub issued_on: Date,
    /// The due date as of the day.
    pub due_on: Date,
    /// What is open; credits are negative.
    pub open: Money,
    /// What the payer is asked to quote.
    pub payment_reference: Option<String>,
}

const HEADERS: [&str; 10] = [
    "Customer number",
    "Customer name",
    "Document",
    "Kind",
    "Document date",
    "Due date",
    "Days past due",
    "Currency",
    "Open",
    "Payment reference",
];

/// What is open as of a day.
pub fn open_items(app: &mut App, setting: &Setting, as_of: Date) -> Result<OpenItemsSheet, AppError> {
    let mut rows = app.store.read(|tx| {
        let mut rows = Vec::new();
        let heads = heads(tx, setting.creditor.id, &AsOf::day(as_of))?;
        tx.open_items(setting.creditor.id, &AsOf::day(as_of), |item| {
            let mut row = row(item);
            if let Some((number, name)) = heads.get(&item.account) {
                (row.customer, row.name) = (number.clone(), name.clone());
            }
            rows.push(row);
            Ok::<(), AppError>(())
        })?;
        Ok::<_, AppError>(rows)
    })?;
    rows.sort_by(|a, b| (&a.customer, &a.number).cmp(&(&b.customer, &b.number)));
    Ok(OpenItemsSheet { as_of, rows })
}

fn row(item: &OpenItem<'_>) -> OpenItemRow {
    OpenItemRow {
        customer: item.customer.to_owned(),
        name: item.name.to_owned(),
        number: item.number.to_owned(),
        kind: item.kind,
        issued_on: item.issued_on,
        due_on: item.due_on,
        open: Money { minor: item.open_minor, currency: item.currency },
        payment_reference: item.payment_reference.map(str::to_owned),
    }
}

impl OpenItemsSheet {
    /// UTF-8 without a byte order mark, by RFC 4180.
    pub fn to_csv(&self) -> Vec<u8> {
        write_csv(&HEADERS, self.cells(), false)
    }

    /// A workbook of one sheet.
    ///
    /// # Errors
    /// More rows than a sheet holds (1,048,576).
    pub fn to_xlsx(&self) -> Result<Vec<u8>, AppError> {
        workbook("Open items", &HEADERS, self.cells())
    }

    fn cells(&self) -> impl Iterator<Item = Vec<OutCell>> {
        self.rows.iter().map(|row| {
            let text = |text: &str| OutCell::Text(text.to_owned());
            vec![
                text(&row.customer),
                text(&row.name),
                text(&row.number),
                text(row.kind.code()),
                OutCell::Date(row.issued_on),
                OutCell::Date(row.due_on),
                OutCell::Integer(i64::from(days_past_due(row.due_on, self.as_of).max(0))),
                text(row.open.currency.code()),
                OutCell::Amount(row.open),
                row.payment_reference.as_deref().map_or(OutCell::Empty, text),
            ]
        })
    }
}
