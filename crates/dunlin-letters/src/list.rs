//! The list of items as CSV, attached to an e-mail whose letter shows totals only.
//!
//! Decides: plain decimals and ISO dates, so that a spreadsheet reads them as figures; texts that a spreadsheet would take for a
//! formula begin with `'` (RELIABILITY §8), figures never do. UTF-8 with a byte order mark, because Excel guesses otherwise.

use csv::WriterBuilder;

use crate::error::LetterError;
use crate::model::{ItemKind, LetterModel};

const HEADS: [&str; 11] = [
    "kind",
    "number",
    "issued_on",
    "due_on",
    "days_late",
    "currency",
    "amount",
    "charges",
    "open",
    "disputed",
    "promised",
];

/// All rows of all currencies.
pub(crate) fn csv(model: &LetterModel) -> Result<Vec<u8>, LetterError> {
    let failed = |e: &dyn std::fmt::Display| LetterError::List(e.to_string());
    let mut out = WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![0xEF, 0xBB, 0xBF]);
    out.write_record(HEADS).map_err(|e| failed(&e))?;
    for table in &model.tables {
        for row in &table.rows {
            let figure = |minor| table.money(minor).to_decimal();
            let record = [
                kind(row.kind).to_owned(),
                no_formula(&row.number),
                row.issued_on.to_string(),
                row.due_on.map(|d| d.to_string()).unwrap_or_default(),
                row.days_late.max(0).to_string(),
                table.currency.code().to_owned(),
                figure(row.amount_minor),
                figure(row.charges_minor),
                figure(row.open_minor),
                figure(row.disputed_minor),
                figure(row.promised_minor),
            ];
            out.write_record(&record).map_err(|e| failed(&e))?;
        }
    }
    out.into_inner().map_err(|e| failed(&e.error()))
}

fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Invoice => "invoice",
        ItemKind::CreditNote => "credit_note",
        ItemKind::Charge => "charge",
        ItemKind::OnAccount => "on_account",
        ItemKind::Instalment => "instalment",
    }
}

fn no_formula(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::no_formula;

    #[test]
    fn texts_cannot_become_formulas() {
        assert_eq!(no_formula("=1+1"), "'=1+1");
        assert_eq!(no_formula("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(no_formula("2026-0942"), "2026-0942");
    }
}
