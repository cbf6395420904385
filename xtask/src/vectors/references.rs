//! References: ISO 11649, national payment references, numbers of registered mail.

use dunlin_core::postal_number;
use dunlin_core::reference::Scheme;

use super::report::{Comparison, Report, Verdict};
use super::row::each_row;

/// `rf_reference.csv`.
pub(super) fn creditor_references(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let reference = row.filled("reference")?;
        let stored = Scheme::Rf.check(reference);
        let mut compared = Comparison::default();
        compared.pair("valid", row.filled("valid")?, u8::from(stored.is_some()));
        if let Some(stored) = stored {
            // Its payload makes it again, so checking and making agree.
            compared.pair("made again", &stored, Scheme::Rf.make(&stored[4..]).unwrap_or_default());
        }
        Ok(compared.verdict())
    })
}

/// `bank_references.csv`: made from the payload, and checked.
pub(super) fn bank_references(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let scheme = match row.filled("country")? {
            "BE" => Scheme::Belgian,
            "FI" => Scheme::Finnish,
            "CH" => Scheme::SwissQr,
            "NO" | "SE" | "NO/SE" => Scheme::Luhn,
            other => return Ok(Verdict::Skipped(format!("no scheme of {other} is known"))),
        };
        let (payload, full) = (row.filled("payload")?, row.filled("full_reference")?);
        let mut compared = Comparison::default();
        compared.pair("full_reference", full, scheme.make(payload).unwrap_or_default());
        compared.pair("accepted", true, scheme.check(full).is_some());
        Ok(compared.verdict())
    })
}

/// `s10.csv`.
pub(super) fn postal_numbers(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let mut compared = Comparison::default();
        let found = postal_number::check(row.filled("item_number")?).is_some();
        compared.pair("valid", row.filled("valid")?, u8::from(found));
        Ok(compared.verdict())
    })
}
