//! Web pages that are called XLS: their tables, where they are plain.
//!
//! Programs and banks write a page with a table and name it `.xls`; spreadsheets open it with a warning. Read are rows and cells as
//! text. A table in a table, a cell over several rows and a sign that is written in words not known here make it not plain;
//! such a page is refused, because its cells could get under the wrong header.

use super::{Budget, Datum, Filler, Sheet, text};
use crate::problem::Refusal;

const COLUMNS_MAX: usize = 256;
const BUDGET: Budget = Budget {
    cells: 3_000_000,
    text_bytes: 64 * 1024 * 1024,
    text_overhead_bytes: 0,
    told: "the page has more than 3 million cells or 64 MB of text",
};

/// Whether a text begins as a web page, or as a table of one.
pub(crate) fn is_page(head: &str) -> bool {
    let head = head.trim_start_matches('\u{feff}').trim_start();
    let begins = |with: &str| head.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    begins("<!doctype html") || begins("<html") || begins("<table")
}

/// All rows of the page's tables as one sheet; `Ok(None)` when they are not plain, or there are none.
pub(crate) fn read(page: &str) -> Result<Option<Sheet>, Refusal> {
    let mut reader = PageReader { budget: BUDGET, filler: Filler::default(), row: 0, cells: Vec::new(), cell: None };
    let is_plain = reader.read(page)?;
    let rows = reader.filler.rows;
    Ok((is_plain && !rows.is_empty()).then(|| Sheet { name: String::new(), rows }))
}

struct PageReader {
    budget: Budget,
    filler: Filler,
    row: u64,
    /// Texts of the row's finished cells.
    cells: Vec<String>,
    /// The cell that is open, and over how many columns it goes.
    cell: Option<(String, usize)>,
}

impl PageReader {
    /// `false` when the page is not plain.
    fn read(&mut self, page: &str) -> Result<bool, Refusal> {
        let mut rest = page;
        let mut is_in_table = false;
        while let Some((before, after)) = rest.split_once('<') {
            if !self.add(before) {
                return Ok(false);
            }
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            let Some((tag, behind)) = after.split_once('>') else { return Ok(false) };
            rest = behind;
            let name: String = tag.chars().take_while(|c| *c == '/' || c.is_ascii_alphanumeric()).collect();
            match name.to_ascii_lowercase().as_str() {
                "table" if is_in_table => return Ok(false),
                "table" => is_in_table = true,
                "/table" => {
                    self.end_row()?;
                    is_in_table = false;
                }
                "tr" | "/tr" => self.end_row()?,
                "td" | "th" if is_in_table => {
                    self.end_cell();
                    let columns = span(tag, "colspan").filter(|columns| (1..=COLUMNS_MAX).contains(columns));
                    let (Some(columns), Some(1)) = (columns, span(tag, "rowspan")) else { return Ok(false) };
                    self.cell = Some((String::new(), columns));
                }
                "/td" | "/th" => self.end_cell(),
                "br" => drop(self.add(" ")),
                "script" | "style" => rest = after_end(rest, &name),
                _ => {}
            }
        }
        Ok(!is_in_table)
    }

    /// Adds text to the open cell; `false` when a sign in it is not known.
    fn add(&mut self, written: &str) -> bool {
        let Some((cell, _)) = &mut self.cell else { return true };
        let mut parts = written.split('&');
        cell.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let Some((sign, rest)) = part.split_once(';').and_then(|(name, rest)| Some((sign(name)?, rest))) else {
                return false;
            };
            cell.push(sign);
            cell.push_str(rest);
        }
        true
    }

    fn end_cell(&mut self) {
        if let Some((written, columns)) = self.cell.take() {
            // A row that is too wide is refused at its end; until then no more of it is kept than shows that.
            if self.cells.len() <= COLUMNS_MAX {
                self.cells.push(written.split_whitespace().collect::<Vec<_>>().join(" "));
                self.cells.resize(self.cells.len() + columns - 1, String::new());
            }
        }
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        self.end_cell();
        if self.cells.is_empty() {
            return Ok(());
        }
        self.row += 1;
        if self.cells.len() > COLUMNS_MAX {
            return Err(self.budget.exceeded());
        }
        for (column, written) in std::mem::take(&mut self.cells).iter().enumerate() {
            let datum = text(written);
            if datum != Datum::Empty {
                self.filler.put(self.row, column, datum, &mut self.budget)?;
            }
        }
        Ok(())
    }
}

/// Behind the end of an element whose text is none of the page's.
fn after_end<'p>(rest: &'p str, name: &str) -> &'p str {
    let end = |(at, _): &(usize, &str)| {
        rest.get(at + 2..at + 2 + name.len()).is_some_and(|ended| ended.eq_ignore_ascii_case(name))
    };
    rest.match_indices("</").find(end).map_or("", |(at, _)| &rest[at..])
}

/// Over how many columns or rows a cell goes: 1 unless it says so.
fn span(tag: &str, attribute: &str) -> Option<usize> {
    let Some(at) = tag.to_ascii_lowercase().find(attribute) else { return Some(1) };
    let value = tag[at + attribute.len()..].trim_start().strip_prefix('=')?.trim_start();
    let figures: String = value.trim_start_matches(['"', '\'']).chars().take_while(char::is_ascii_digit).collect();
    figures.parse().ok()
}

/// The sign that `&name;` stands for.
fn sign(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']).map(|figures| u32::from_str_radix(figures, 16));
        return hexadecimal.unwrap_or_else(|| number.parse()).ok().and_then(char::from_u32);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "euro" => '€',
        "pound" => '£',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(page: &str) -> Option<Vec<(u64, Vec<String>)>> {
        let cell = |datum: &Datum| if let Datum::Text(text) = datum { text.to_string() } else { String::new() };
        let sheet = read(page).expect("small")?;
        Some(sheet.rows().iter().map(|row| (row.number, row.cells.iter().map(cell).collect())).collect())
    }

    #[test]
    fn plain_tables_are_rows() {
        let page = "<html><style>td { x: <b> }</style><body>Umsätze<!-- <td>no --><TABLE border=1><tr><td colspan=\"2\">Konto &amp; Co</td><td>x</td></tr>\
            <tr><th>Datum<th>Betrag</tr><tr><td>1.2.2026</td><td><b>5,00</b>&nbsp;&#8364;</td></tr></TABLE></body></html>";
        let want = [(1, vec!["Konto & Co", "", "x"]), (2, vec!["Datum", "Betrag"]), (3, vec!["1.2.2026", "5,00 €"])];
        let want: Vec<(u64, Vec<String>)> =
            want.into_iter().map(|(row, cells)| (row, cells.into_iter().map(str::to_owned).collect())).collect();
        assert_eq!(rows(page), Some(want));
    }

    #[test]
    fn what_is_not_plain_is_not_read() {
        for page in [
            "<table><tr><td rowspan=2>a</td></tr></table>",
            "<table><tr><td colspan=999999999>a</td></tr></table>",
            "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>",
            "<table><tr><td>&weird;</td></tr></table>",
            "<table><tr><td>a</td></tr>",
            "<table><tr><td>a</td",
            "<html>nothing</html>",
        ] {
            assert_eq!(rows(page), None, "{page}");
        }
        assert!(is_page("\u{feff} <!DOCTYPE html><html>") && is_page("<TABLE>") && !is_page("<Document>"));
    }

    #[test]
    fn wide_rows_are_counted() {
        let page = format!("<table>{}</table>", "<tr><td colspan=255></td><td>x</td></tr>".repeat(20_000));
        assert_eq!(read(&page).expect_err("too much").code, "file.too_large");
    }

    /// One row of a page of 1 MB would be 16 million cells.
    #[test]
    fn a_row_that_is_too_wide_is_not_kept() {
        let cells = "<td colspan=256>".repeat(65_536);
        let mut reader =
            PageReader { budget: BUDGET, filler: Filler::default(), row: 0, cells: Vec::new(), cell: None };
        assert_eq!(reader.read(&format!("<table><tr>{cells}")), Ok(false));
        assert!(reader.cells.len() <= 2 * COLUMNS_MAX, "{} cells", reader.cells.len());
        assert_eq!(read(&format!("<table><tr>{cells}</table>")).expect_err("too wide").code, "file.too_large");
    }
}
