//! Delimited text: which sign stands between cells, and the records with the line where each begins.
//!
//! Quoting follows RFC 4180; lines end in CR, LF or CRLF. A first line `sep=;` (a spreadsheet's own hint) is obeyed. What it does not do:
//! encodings (`encoding`), which row is the header (`headers`).

use std::borrow::Cow;

use crate::headers;

/// Signs between cells that files really use.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A decoded text and how its cells are separated.
#[derive(Debug)]
pub(crate) struct Delimited<'a> {
    text: Cow<'a, str>,
    start: usize,
    delimiter: u8,
}

impl<'a> Delimited<'a> {
    /// Finds the delimiter: the one that shows the most known headers in a row, then the most even columns.
    pub(crate) fn detect(text: Cow<'a, str>) -> Delimited<'a> {
        let (start, hinted) = spreadsheet_hint(&text);
        let mut found = Delimited { text, start, delimiter: hinted.unwrap_or(b',') };
        if hinted.is_none() {
            let mut best = (0, 0, 0);
            for delimiter in DELIMITERS {
                let score = found.score(delimiter);
                if score > best {
                    (best, found.delimiter) = (score, delimiter);
                }
            }
        }
        found
    }

    pub(crate) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    pub(crate) fn cursor(&self) -> DelimitedCursor<'_> {
        self.cursor_with(self.delimiter)
    }

    fn cursor_with(&self, delimiter: u8) -> DelimitedCursor<'_> {
        let bytes = &self.text.as_bytes()[self.start..];
        let reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(bytes);
        let first_line = if self.start == 0 { 1 } else { 2 };
        DelimitedCursor { reader, record: csv::StringRecord::new(), bytes, counted: 0, line: first_line }
    }

    /// Known headers in the best row, rows of the most frequent width, that width.
    fn score(&self, delimiter: u8) -> (usize, usize, usize) {
        let mut cursor = self.cursor_with(delimiter);
        let mut known = 0;
        let mut widths: Vec<usize> = Vec::new();
        while widths.len() < headers::HEAD_ROWS {
            let Some((_, record)) = cursor.next() else { break };
            known = known.max(record.iter().filter(|cell| headers::is_known(cell)).count());
            widths.push(record.len());
        }
        let frequency = |width: usize| widths.iter().filter(|w| **w == width).count();
        let (even, width) = widths.iter().filter(|w| **w > 1).map(|w| (frequency(*w), *w)).max().unwrap_or((0, 0));
        (known, even, width)
    }
}

/// `sep=;` on the first line: where the text goes on, and the delimiter.
fn spreadsheet_hint(text: &str) -> (usize, Option<u8>) {
    let line_end = text.find(['\r', '\n']).unwrap_or(text.len());
    let hint = text[..line_end].trim_matches('"').strip_prefix("sep=");
    let delimiter = hint.and_then(|sign| sign.bytes().next()).filter(|sign| DELIMITERS.contains(sign));
    let rest = &text[line_end..];
    let ending = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
    delimiter.map_or((0, None), |sign| (line_end + ending, Some(sign)))
}

/// Reads record by record.
#[derive(Debug)]
pub(crate) struct DelimitedCursor<'s> {
    reader: csv::Reader<&'s [u8]>,
    record: csv::StringRecord,
    bytes: &'s [u8],
    counted: usize,
    line: u64,
}

impl DelimitedCursor<'_> {
    /// The next record and the line where it begins.
    pub(crate) fn next(&mut self) -> Option<(u64, &csv::StringRecord)> {
        // The text is valid UTF-8 and rows may differ in width, so no error is left that reading could give.
        let more = self.reader.read_record(&mut self.record).unwrap_or(false);
        if !more {
            return None;
        }
        self.count_lines();
        Some((self.line, &self.record))
    }

    /// The record that `next` gave last.
    pub(crate) fn current(&self) -> (u64, &csv::StringRecord) {
        (self.line, &self.record)
    }

    /// The reader's position may lie before empty lines or the LF of a CRLF, and it does not count a lone CR as a line.
    fn count_lines(&mut self) {
        let at = self.record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(usize::MAX));
        let mut to = at.min(self.bytes.len());
        while matches!(self.bytes.get(to), Some(b'\r' | b'\n')) {
            to += 1;
        }
        let passed = &self.bytes[self.counted.min(to)..to];
        let mut before = if self.counted == 0 { b' ' } else { self.bytes[self.counted - 1] };
        for byte in passed {
            let ends_line = *byte == b'\r' || (*byte == b'\n' && before != b'\r');
            self.line += u64::from(ends_line);
            before = *byte;
        }
        self.counted = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Vec<String>)> {
        let file = Delimited::detect(Cow::Borrowed(text));
        let mut cursor = file.cursor();
        let mut rows = Vec::new();
        while let Some((line, record)) = cursor.next() {
            rows.push((line, record.iter().map(str::to_owned).collect()));
        }
        rows
    }

    #[test]
    fn delimiters_are_found() {
        for (text, want) in [
            ("invoice_number,amount\n1,2\n", b','),
            ("Rechnungsnummer;Betrag\n1;2,50\n3;4,50\n", b';'),
            ("invoice number\tamount\n1\t2,5\n", b'\t'),
            ("number|due date\n1|2\n", b'|'),
            ("sep=;\na;b,c\n", b';'),
            ("alpha;beta\n1,5;2,5\n1,5;3,5\n", b';'),
        ] {
            assert_eq!(Delimited::detect(Cow::Borrowed(text)).delimiter(), want, "{text}");
        }
    }

    #[test]
    fn lines_are_counted_where_records_begin() {
        let lines = |text: &str| rows(text).iter().map(|r| r.0).collect::<Vec<_>>();
        assert_eq!(lines("a,b\n1,2\n3,4\n"), [1, 2, 3]);
        assert_eq!(lines("a,b\r\n1,2\r\n\r\n3,4"), [1, 2, 4]);
        assert_eq!(lines("a,b\r1,2\r3,4\r"), [1, 2, 3]);
        assert_eq!(lines("\n\na,b\n\"x\ny\",2\n3,4\n"), [3, 4, 6]);
        assert_eq!(lines("sep=,\r\na,b\r\n1,2\r\n"), [2, 3]);
    }

    #[test]
    fn quotes_keep_delimiters() {
        assert_eq!(rows("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n")[1].1, ["1,5", "say \"hi\""]);
    }
}
