//! What a partner says of the debts that it has: updates and remittances, as CSV with named columns.
//!
//! Columns by name, in any order: `placement`, `date` (2026-11-30), `kind`, `reference`, `amount`, `commission`, `text`, `court`. A file that is
//! anything else is refused, and a line that cannot be read is a problem with its line, column and what was found; nothing is guessed.

use dunlin_core::money::Decimal;
use jiff::civil::Date;

use crate::problem::{Problem, Refusal, Severity, list_some, shorten};

/// The columns of such a file.
pub const PARTNER_COLUMNS: [&str; 8] =
    ["placement", "date", "kind", "reference", "amount", "commission", "text", "court"];

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerLine {
    /// The line in the file; the header is 1.
    pub row: u64,
    /// The placement's number, or what the partner calls it.
    pub placement: String,
    /// The day.
    pub on: Date,
    /// What it is.
    pub kind: Option<String>,
    /// What the partner calls it.
    pub reference: Option<String>,
    /// A figure of the placement's money.
    pub amount: Option<Decimal>,
    /// What the partner kept, in the same money.
    pub commission: Option<Decimal>,
    /// In its words.
    pub text: Option<String>,
    /// Which court has the claim.
    pub court: Option<String>,
}

/// A file of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PartnerFile {
    /// In the file's order.
    pub lines: Vec<PartnerLine>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Reads a file of a partner; `needs` are columns that must be there besides `placement` and `date`.
///
/// # Errors
/// `partner.unknown_file` when it is no such file.
pub fn read_partner(bytes: &[u8], needs: &[&str]) -> Result<PartnerFile, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| another("it is not UTF-8"))?;
    // The reader counts lines by their last byte only where each ends in one.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.matches(';').count() > head.matches(',').count() { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| another(&error.to_string()))?.clone();
    let column = |name: &str| headers.iter().position(|header| header.eq_ignore_ascii_case(name));
    let mut missing = ["placement", "date"].iter().chain(needs).filter(|name| column(name).is_none());
    if let Some(name) = missing.next() {
        let found: Vec<String> = headers.iter().map(str::to_owned).collect();
        return Err(another(&format!("it has no column \"{name}\", but {}", list_some(&found))));
    }
    let mut file = PartnerFile::default();
    for record in reader.records() {
        let record = record.map_err(|error| another(&error.to_string()))?;
        let row = record.position().map_or(0, csv::Position::line);
        let cell = |name: &str| column(name).and_then(|at| record.get(at)).filter(|text| !text.is_empty());
        if record.iter().all(str::is_empty) {
            continue;
        }
        match line(row, cell) {
            Ok(line) => file.lines.push(line),
            Err(problem) => file.problems.push(problem),
        }
    }
    Ok(file)
}

fn line<'r>(row: u64, cell: impl Fn(&str) -> Option<&'r str>) -> Result<PartnerLine, Problem> {
    let wrong = |column: &'static str, code, message: String| Problem {
        row: Some(row),
        column: Some(column.to_owned()),
        code,
        severity: Severity::Error,
        found: cell(column).map(shorten),
        message,
    };
    let placement = cell("placement")
        .ok_or_else(|| wrong("placement", "placement.missing", "write the number of the placement".to_owned()))?;
    let day = cell("date").filter(|text| text.len() == 10).and_then(|text| text.parse().ok());
    let on = day.ok_or_else(|| wrong("date", "date.unreadable", "write the day as 2026-11-30".to_owned()))?;
    let amount = |column: &'static str| match cell(column) {
        None => Ok(None),
        Some(text) => Decimal::parse(text)
            .map(Some)
            .ok_or_else(|| wrong(column, "amount.unreadable", "write the amount as 1234.50".to_owned())),
    };
    let words = |column: &str| cell(column).map(str::to_owned);
    Ok(PartnerLine {
        row,
        placement: placement.to_owned(),
        on,
        kind: words("kind").map(|kind| kind.to_lowercase()),
        reference: words("reference"),
        amount: amount("amount")?,
        commission: amount("commission")?,
        text: words("text"),
        court: words("court"),
    })
}

fn another(seen: &str) -> Refusal {
    let hint = format!("a CSV file with the columns {}", PARTNER_COLUMNS.join(", "));
    Refusal::new("partner.unknown_file", format!("this is no file of a partner: {seen}"), hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_by_the_names_of_their_columns() {
        let text = "Date;placement;amount;commission;reference\r\n2026-11-30;PL-1-1;100.00;25.00;R-7\r\n;;;;\r\n";
        let file = read_partner(text.as_bytes(), &["amount"]).expect("readable");
        assert_eq!((file.lines.len(), file.problems.len()), (1, 0));
        let line = &file.lines[0];
        assert_eq!((line.row, line.placement.as_str(), line.on.to_string().as_str()), (2, "PL-1-1", "2026-11-30"));
        assert_eq!((line.amount, line.commission), (Decimal::parse("100.00"), Decimal::parse("25.00")));
        assert_eq!(line.reference.as_deref(), Some("R-7"));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_line() {
        let text = "placement,date,amount\nPL-1,30.11.2026,1\n,2026-11-30,1\nPL-1,2026-11-30,much\nPL-1,2026-11-30,2\n";
        let file = read_partner(text.as_bytes(), &[]).expect("readable");
        let problems: Vec<_> = file.problems.iter().map(|own| (own.row.unwrap_or(0), own.code)).collect();
        assert_eq!(problems, [(2, "date.unreadable"), (3, "placement.missing"), (4, "amount.unreadable")]);
        assert_eq!(file.lines.len(), 1);
        assert_eq!(file.problems[0].found.as_deref(), Some("30.11.2026"));
    }

    #[test]
    fn another_file_is_refused() {
        let code = |bytes: &[u8], needs: &[&str]| read_partner(bytes, needs).map_err(|refusal| refusal.code);
        assert_eq!(code(b"a,b\n1,2\n", &[]), Err("partner.unknown_file"));
        assert_eq!(code(b"placement,date\n", &["amount"]), Err("partner.unknown_file"));
        assert_eq!(code(&[0xFF, 0xFE, 0], &[]), Err("partner.unknown_file"));
    }
}
