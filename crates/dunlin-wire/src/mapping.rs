//! `mapping list|forget --json`: layouts of files that are remembered.

use dunlin_app::mappings::Mapping;
use serde::Serialize;

/// The answer to `mapping list`, and the one that `mapping forget` took away.
#[derive(Debug, Serialize)]
pub struct MappingList {
    /// Banks' tables first, each kind the newest first.
    pub mappings: Vec<MappingLine>,
}

/// A layout.
#[derive(Debug, Serialize)]
pub struct MappingLine {
    /// What it is called; of a list also its source.
    pub name: String,
    /// `bank`, `invoices`, `receipts` or `customers`.
    pub kind: String,
    /// The bank account.
    pub account: Option<String>,
    /// For rows that say none.
    pub currency: Option<String>,
    /// `dmy`, `mdy` or `ymd`.
    pub date_order: Option<String>,
    /// `.` or `,`.
    pub decimal: Option<String>,
    /// A WHATWG name.
    pub encoding: Option<String>,
    /// Of a workbook.
    pub sheet: Option<String>,
    /// Which header is what.
    pub columns: Vec<MappingColumn>,
    /// What it is known by.
    pub headers: Vec<String>,
}

/// A column that is known.
#[derive(Debug, Serialize)]
pub struct MappingColumn {
    /// A field of a list, or a meaning of a bank's column.
    pub meaning: String,
    /// As the file spells it.
    pub header: String,
}

impl MappingList {
    /// Layouts as they are remembered.
    pub fn new(known: &[Mapping]) -> MappingList {
        MappingList { mappings: known.iter().map(line).collect() }
    }
}

fn line(known: &Mapping) -> MappingLine {
    let column =
        |(meaning, header): &(String, String)| MappingColumn { meaning: meaning.clone(), header: header.clone() };
    MappingLine {
        name: known.name.clone(),
        kind: known.kind.code().to_string(),
        account: known.account.clone(),
        currency: known.currency.clone(),
        date_order: known.date_order.clone(),
        decimal: known.decimal.clone(),
        encoding: known.encoding.clone(),
        sheet: known.sheet.clone(),
        columns: known.columns.iter().map(column).collect(),
        headers: known.headers.clone(),
    }
}
