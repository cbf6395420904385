//! A run as a table: what was done for each customer, what was withdrawn or taken out and why, and the files with their hashes.
//!
//! One row for each customer and currency, so that a sum in a spreadsheet adds up.

use dunlin_core::money::Money;
use dunlin_formats::{OutCell, write_csv};
use dunlin_store::RowState;

use super::workbook;
use crate::error::AppError;
use crate::run::{Receipt, ReceiptLine};

const HEADERS: [&str; 13] = [
    "Run",
    "Day",
    "Customer number",
    "Customer",
    "State",
    "Steps",
    "Channel",
    "To",
    "Currency",
    "Open",
    "Why not",
    "File",
    "SHA-256",
];

impl Receipt {
    /// UTF-8 without a byte order mark, by RFC 4180.
    pub fn to_csv(&self) -> Vec<u8> {
        write_csv(&HEADERS, self.cells(), false)
    }

    /// A workbook of one sheet; the same run gives the same bytes.
    ///
    /// # Errors
    /// More rows than a sheet holds (1,048,576).
    pub fn to_xlsx(&self) -> Result<Vec<u8>, AppError> {
        workbook("Run", &HEADERS, self.cells())
    }

    fn cells(&self) -> impl Iterator<Item = Vec<OutCell>> {
        self.lines.iter().flat_map(|line| line.sums.iter().map(move |(currency, minor)| (line, *currency, *minor))).map(
            |(line, currency, minor)| {
                let text = |text: &str| {
                    if text.is_empty() { OutCell::Empty } else { OutCell::Text(text.to_string()) }
                };
                let file = line.file.as_ref();
                vec![
                    OutCell::Text(self.summary.name.clone()),
                    OutCell::Date(self.summary.on),
                    OutCell::Text(line.customer.clone()),
                    OutCell::Text(line.name.clone()),
                    OutCell::Text(line.state_code().to_string()),
                    text(&line.steps.join(" ")),
                    text(line.channel.map_or("", |channel| channel.code())),
                    text(&line.to),
                    OutCell::Text(currency.code().to_string()),
                    OutCell::Amount(Money { minor, currency }),
                    text(&line.reasons),
                    text(file.map_or("", |file| &file.name)),
                    text(file.map_or("", |file| &file.sha256)),
                ]
            },
        )
    }
}

impl ReceiptLine {
    /// Whether a part of a number or a name means it; all when the part is empty.
    pub fn is_named(&self, part: &str) -> bool {
        let part = part.trim().to_lowercase();
        part.is_empty() || self.name.to_lowercase().contains(&part) || self.customer.to_lowercase().contains(&part)
    }

    /// The stable word for what became of it.
    pub fn state_code(&self) -> &'static str {
        if self.taken_out && self.state == RowState::Proposed { "taken_out" } else { self.state.code() }
    }
}
