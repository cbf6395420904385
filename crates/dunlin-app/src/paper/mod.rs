//! Lists that are printed: Aging and a run as PDF, from the same rows as their pages.
//!
//! Decides: how many rows a printed list has at most. Behind them one line says how many more there are and what they come to, so that
//! the sum below is that of all.

mod aging;
mod run;

pub use aging::{AgingPages, aging};
pub use run::{guard_in, run};

use dunlin_letters::{PdfEngine, ReportModel, render_report};
use dunlin_words::{Value, Words};
use jiff::civil::Date;

use crate::error::{AppError, Failure};

/// Rows that are printed; more are a task for a spreadsheet.
pub const ROWS_MAX: usize = 2_000;
/// Letters of a name that a line has room for.
const NAME: usize = 44;

/// The bytes of a report.
pub(crate) fn print(report: &ReportModel) -> Result<Vec<u8>, AppError> {
    let failed = |error: dunlin_letters::LetterError| {
        AppError::new(Failure::Failed, "report.not_possible", error.to_string())
            .hint("take it as XLSX or print the page")
    };
    let mut engine = PdfEngine::new().map_err(failed)?;
    render_report(&mut engine, report).map_err(failed)
}

/// How fresh the figures are.
pub(crate) fn bank_note(words: &Words, bank: Option<Date>) -> String {
    match bank {
        Some(day) => words.text("ui-bank-known", &[("day", Value::ShortDate(day))]),
        None => words.text("ui-bank-unknown", &[]),
    }
}

/// A text that fits a line: what is too long ends in an ellipsis, at a word where one ends near.
fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_string();
    }
    let short: String = text.chars().take(letters.saturating_sub(1)).collect();
    let at_word = short.rfind(' ').filter(|at| short[*at..].chars().count() < letters / 3);
    format!("{}…", short[..at_word.unwrap_or(short.len())].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_ends_at_a_word_where_one_ends_near() {
        assert_eq!(cut("Salm GmbH", 9), "Salm GmbH");
        assert_eq!(cut("Salm und Söhne GmbH", 18), "Salm und Söhne…");
        assert_eq!(cut("Donaudampfschiffahrt", 10), "Donaudamp…");
        assert_eq!(cut("AB Donaudampfschiffahrt", 12), "AB Donaudam…");
    }
}
