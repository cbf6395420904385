//! XLS, the workbook of Excel 95 to 2003 (BIFF 5 and 8): sheets, texts, numbers and days, read straight from the records.
//!
//! The stream is walked once for what the whole book shares, and once for each sheet that is wanted, from its beginning to where
//! the next one begins: so no byte is read twice, whatever the file claims. Kept are filled cells only; what a file says
//! about its own size (dimensions, counts of texts) is not asked. A sheet without its end is a damaged file. Formulas count by
//! the value that was saved with them.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::biff::{DataReader, Letters, Record, Records};
use super::container::{self, u16_at, u32_at};
use super::{Budget, Datum, Sheet, SheetRow, broken, chosen, number_or_day, put_in, text};
use crate::problem::Refusal;

const FILE_BYTES_MAX: usize = 32 * 1024 * 1024;
const COLUMNS_MAX: usize = 256;
const SHARED_TEXTS_MAX: usize = 2_000_000;
const BUDGET: Budget = Budget {
    cells: 2_000_000,
    text_bytes: 48 * 1024 * 1024,
    text_overhead_bytes: 31,
    told: "the workbook has more than 32 MB, 2 million cells or 48 MB of text",
};

const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const DATE_MODE: u16 = 0x0022;
const PASSWORD: u16 = 0x002F;
const CODE_PAGE: u16 = 0x0042;
const SHEET: u16 = 0x0085;
const MANY_NUMBERS: u16 = 0x00BD;
const RICH_TEXT: u16 = 0x00D6;
const STYLE: u16 = 0x00E0;
const SHARED_TEXTS: u16 = 0x00FC;
const SHARED_TEXT: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const TEXT: u16 = 0x0204;
const TRUTH_OR_ERROR: u16 = 0x0205;
const FORMULA_TEXT: u16 = 0x0207;
const SMALL_NUMBER: u16 = 0x027E;
const FORMAT: u16 = 0x041E;
const BEGIN: u16 = 0x0809;

/// The sheets that may hold the data: the named one, else all visible ones that have rows.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Vec<Sheet>, Refusal> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(BUDGET.exceeded());
    }
    let stream = container::workbook(bytes)?;
    let mut budget = BUDGET;
    let book = Book::read(&stream, &mut budget)?;
    let names: Vec<(String, bool)> = book.sheets.iter().map(|place| (place.name.clone(), place.is_visible)).collect();
    let mut sheets = Vec::new();
    for at in chosen(&names, wanted)? {
        let stretch = book.stretch(&stream, at).ok_or_else(broken)?;
        let rows = SheetReader::new(&book, &mut budget).read(stretch)?;
        if !rows.is_empty() {
            sheets.push(Sheet { name: book.sheets[at].name.clone(), rows });
        }
    }
    Ok(sheets)
}

/// Where a sheet begins.
struct Place {
    from: usize,
    name: String,
    is_visible: bool,
}

/// What the whole workbook shares.
struct Book {
    letters: Letters,
    has_1904_epoch: bool,
    /// Numbers of formats that show days.
    day_formats: Vec<u16>,
    /// For each style, whether it shows days.
    styles: Vec<bool>,
    shared: SharedTexts,
    sheets: Vec<Place>,
}

/// The shared texts, one behind the other.
#[derive(Default)]
struct SharedTexts {
    all: String,
    ends: Vec<usize>,
}

impl SharedTexts {
    /// Reads what is there: the count in front of them is often wrong.
    fn read<'s>(record: Record<'s>, records: &mut Records<'s>, budget: &mut Budget) -> Result<SharedTexts, Refusal> {
        let mut texts = SharedTexts::default();
        let wanted = u32_at(record.data, 4).ok_or_else(broken)? as usize;
        let mut reader = DataReader::new(record.data.get(8..).unwrap_or_default(), records);
        while texts.ends.len() < wanted {
            let Some(text) = reader.shared_text() else { break };
            if texts.ends.len() == SHARED_TEXTS_MAX {
                return Err(budget.exceeded());
            }
            budget.spend(0, text.len())?;
            texts.all.push_str(&text);
            texts.ends.push(texts.all.len());
        }
        Ok(texts)
    }

    fn text(&self, at: usize) -> Option<&str> {
        let from = if at == 0 { 0 } else { *self.ends.get(at - 1)? };
        self.all.get(from..*self.ends.get(at)?)
    }
}

impl Book {
    fn read(stream: &[u8], budget: &mut Budget) -> Result<Book, Refusal> {
        let mut records = Records::new(stream);
        let begin = records.next().filter(|record| record.id == BEGIN).ok_or_else(broken)?;
        let letters = match u16_at(begin.data, 0) {
            Some(0x0600) => Letters::Unicode,
            Some(0x0500) => Letters::CodePage(WINDOWS_1252),
            _ => return Err(broken()),
        };
        let mut book = Book {
            letters,
            has_1904_epoch: false,
            day_formats: Vec::new(),
            styles: Vec::new(),
            shared: SharedTexts::default(),
            sheets: Vec::new(),
        };
        loop {
            let record = records.next().ok_or_else(broken)?;
            match record.id {
                END => return Ok(book),
                PASSWORD => return Err(container::protected()),
                SHARED_TEXTS => book.shared = SharedTexts::read(record, &mut records, budget)?,
                _ => book.take(record, &mut records).ok_or_else(broken)?,
            }
        }
    }

    fn take<'s>(&mut self, record: Record<'s>, records: &mut Records<'s>) -> Option<()> {
        let data = record.data;
        match record.id {
            CODE_PAGE => {
                if let (Letters::CodePage(_), Some(encoding)) = (self.letters, code_page(u16_at(data, 0)?)) {
                    self.letters = Letters::CodePage(encoding);
                }
            }
            DATE_MODE => self.has_1904_epoch = u16_at(data, 0)? == 1,
            FORMAT => {
                let mut reader = DataReader::new(data.get(2..)?, records);
                let letters = if matches!(self.letters, Letters::Unicode) { reader.u16()? } else { reader.u8()? };
                if shows_day(&reader.text(letters, self.letters)?) {
                    self.day_formats.push(u16_at(data, 0)?);
                }
            }
            STYLE => {
                let format = u16_at(data, 2)?;
                self.styles.push(
                    matches!(format, 14..=17 | 22 | 27..=31 | 36 | 50..=58) || self.day_formats.contains(&format),
                );
            }
            // 0: a sheet of cells; others hold charts and macros.
            SHEET if data.get(5) == Some(&0) => {
                let mut reader = DataReader::new(data.get(6..)?, records);
                let letters = reader.u8()?;
                let name = reader.text(letters, self.letters)?;
                self.sheets.push(Place {
                    from: u32_at(data, 0)? as usize,
                    name,
                    is_visible: data[4].trailing_zeros() >= 2,
                });
            }
            _ => {}
        }
        Some(())
    }

    /// The records of a sheet: up to where the next one begins. Two sheets in one place are none.
    fn stretch<'s>(&self, stream: &'s [u8], at: usize) -> Option<&'s [u8]> {
        let from = self.sheets[at].from;
        if self.sheets.iter().filter(|place| place.from == from).count() > 1 {
            return None;
        }
        let to = self.sheets.iter().map(|place| place.from).filter(|other| *other > from).min();
        stream.get(from..to.unwrap_or(stream.len()))
    }
}

fn code_page(number: u16) -> Option<&'static Encoding> {
    match number {
        // Excel's own sign for Western European.
        0x8001 => Some(WINDOWS_1252),
        866 => Some(encoding_rs::IBM866),
        874 | 1250..=1258 => Encoding::for_label(format!("windows-{number}").as_bytes()),
        10000 => Some(encoding_rs::MACINTOSH),
        _ => None,
    }
}

/// Whether a format shows a day: a letter of day, month or year that is neither quoted, escaped nor in brackets.
fn shows_day(format: &str) -> bool {
    // The word for "no format" in some programs.
    if format.eq_ignore_ascii_case("standard") {
        return false;
    }
    let (mut letters, mut is_quoted, mut is_bracketed) = (format.chars(), false, false);
    while let Some(letter) = letters.next() {
        match letter {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '\\' | '_' | '*' => drop(letters.next()),
            '[' => is_bracketed = true,
            ']' => is_bracketed = false,
            // Minutes are written with the same letter as months; days and years say that it is a day.
            'd' | 'D' | 'y' | 'Y' if !is_bracketed => return true,
            _ => {}
        }
    }
    false
}

/// Fills the rows of one sheet, in whatever order its cells come.
struct SheetReader<'b> {
    book: &'b Book,
    budget: &'b mut Budget,
    rows: Vec<Vec<Datum>>,
    /// The cell whose formula's text follows in a record of its own.
    formula_at: Option<(usize, usize)>,
}

impl<'b> SheetReader<'b> {
    fn new(book: &'b Book, budget: &'b mut Budget) -> SheetReader<'b> {
        SheetReader { book, budget, rows: Vec::new(), formula_at: None }
    }

    fn read(mut self, stretch: &[u8]) -> Result<Vec<SheetRow>, Refusal> {
        let mut records = Records::new(stretch);
        // Charts lie in a sheet with a beginning and an end of their own.
        let mut depth = 0_u32;
        loop {
            let record = records.next().ok_or_else(broken)?;
            match (record.id, depth) {
                (BEGIN, _) => depth += 1,
                (_, 0) => return Err(broken()),
                (END, 1) => break,
                (END, _) => depth -= 1,
                (_, 1) => self.take(record, &mut records)?,
                _ => {}
            }
        }
        let rows = (1..).zip(self.rows).filter(|(_, cells)| !cells.is_empty());
        Ok(rows.map(|(number, cells)| SheetRow { number, cells }).collect())
    }

    fn take<'s>(&mut self, record: Record<'s>, records: &mut Records<'s>) -> Result<(), Refusal> {
        let data = record.data;
        let cell = || Some((usize::from(u16_at(data, 0)?), usize::from(u16_at(data, 2)?)));
        match record.id {
            MANY_NUMBERS => return self.many_numbers(data),
            FORMULA_TEXT => {
                let Some((row, column)) = self.formula_at.take() else { return Ok(()) };
                let datum = read_text(data, records, self.book.letters).ok_or_else(broken)?;
                return self.put(row, column, datum);
            }
            FORMULA | NUMBER | SMALL_NUMBER | SHARED_TEXT | TEXT | RICH_TEXT | TRUTH_OR_ERROR => {}
            _ => return Ok(()),
        }
        let (row, column) = cell().ok_or_else(broken)?;
        if record.id == FORMULA && data.get(6) == Some(&0) && data.get(12..14) == Some(&[0xFF, 0xFF]) {
            self.formula_at = Some((row, column));
            return Ok(());
        }
        let datum = self.datum(record, records).ok_or_else(broken)?;
        self.put(row, column, datum)
    }

    fn datum<'s>(&self, record: Record<'s>, records: &mut Records<'s>) -> Option<Datum> {
        let data = record.data;
        let style = u16_at(data, 4)?;
        Some(match record.id {
            SMALL_NUMBER => self.number(small_number(u32_at(data, 6)?), style),
            SHARED_TEXT => text(self.book.shared.text(u32_at(data, 6)? as usize)?),
            TEXT | RICH_TEXT => read_text(data.get(6..)?, records, self.book.letters)?,
            TRUTH_OR_ERROR if data.get(7)? == &0 => truth(*data.get(6)?),
            TRUTH_OR_ERROR => error(*data.get(6)?),
            FORMULA if data.get(12..14)? == [0xFF, 0xFF] => match data[6] {
                1 => truth(data[8]),
                2 => error(data[8]),
                _ => Datum::Empty,
            },
            NUMBER | FORMULA => self.number(float_at(data, 6)?, style),
            _ => Datum::Empty,
        })
    }

    fn number(&self, number: f64, style: u16) -> Datum {
        if self.book.styles.get(usize::from(style)) == Some(&true) {
            number_or_day(number, self.book.has_1904_epoch)
        } else {
            Datum::Number(number)
        }
    }

    /// Numbers side by side: row, first column, then style and number of each, then the last column.
    fn many_numbers(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let (row, first) = (u16_at(data, 0).ok_or_else(broken)?, u16_at(data, 2).ok_or_else(broken)?);
        let cells = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
        for (column, cell) in (usize::from(first)..).zip(cells.chunks_exact(6)) {
            let (style, number) = (u16_at(cell, 0).ok_or_else(broken)?, u32_at(cell, 2).ok_or_else(broken)?);
            let datum = self.number(small_number(number), style);
            self.put(usize::from(row), column, datum)?;
        }
        Ok(())
    }

    fn put(&mut self, row: usize, column: usize, datum: Datum) -> Result<(), Refusal> {
        if datum == Datum::Empty {
            return Ok(());
        }
        if column >= COLUMNS_MAX {
            return Err(broken());
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        put_in(&mut self.rows[row], column, datum, self.budget)
    }
}

fn read_text<'s>(data: &'s [u8], records: &mut Records<'s>, letters: Letters) -> Option<Datum> {
    let mut reader = DataReader::new(data, records);
    let length = reader.u16()?;
    Some(text(&reader.text(length, letters)?))
}

fn float_at(data: &[u8], at: usize) -> Option<f64> {
    data.get(at..at + 8)?.try_into().map(f64::from_le_bytes).ok()
}

/// A number in 30 bits: a whole one or the upper half of a float; the lowest bit says that it counts hundredths.
fn small_number(bits: u32) -> f64 {
    let number =
        if bits & 2 == 0 { f64::from_bits(u64::from(bits & !3) << 32) } else { f64::from(bits.cast_signed() >> 2) };
    if bits & 1 == 0 { number } else { number / 100.0 }
}

fn truth(value: u8) -> Datum {
    text(if value == 0 { "false" } else { "true" })
}

fn error(code: u8) -> Datum {
    text(match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    })
}

#[cfg(test)]
mod tests;
