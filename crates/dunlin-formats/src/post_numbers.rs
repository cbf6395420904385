//! Numbers under which the post carries letters, as CSV: the list of a print batch that was filled in, or the post's own receipt file.
//!
//! Columns by name, in any order: `notice` and `number`. A line without a number says nothing. Whether a number can be one is decided by
//! `dunlin-core::postal_number`.

use crate::problem::{Refusal, list_some};

/// One line with a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostNumber {
    /// The line in the file; the header is 1.
    pub row: u64,
    /// The notice's name.
    pub notice: String,
    /// The number, as it is written.
    pub number: String,
}

/// Reads numbers.
///
/// # Errors
/// `post.unknown_file` when it is no such file, or a line has a number and no notice.
pub fn read_post_numbers(bytes: &[u8]) -> Result<Vec<PostNumber>, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| another("it is not UTF-8"))?;
    // The reader counts lines by their last byte only where each ends in one.
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.matches(';').count() > head.matches(',').count() { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| another(&error.to_string()))?.clone();
    let column = |name: &str| {
        headers.iter().position(|header| header.eq_ignore_ascii_case(name)).ok_or_else(|| {
            let found: Vec<String> = headers.iter().map(str::to_owned).collect();
            another(&format!("it has no column \"{name}\", but {}", list_some(&found)))
        })
    };
    let (notice_at, number_at) = (column("notice")?, column("number")?);
    let mut numbers = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| another(&error.to_string()))?;
        let row = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| record.get(at).unwrap_or_default().to_owned();
        let (notice, number) = (cell(notice_at), cell(number_at));
        match (notice.is_empty(), number.is_empty()) {
            (_, true) => {}
            (true, false) => return Err(another(&format!("line {row} has a number and no notice"))),
            (false, false) => numbers.push(PostNumber { row, notice, number }),
        }
    }
    Ok(numbers)
}

fn another(seen: &str) -> Refusal {
    let hint = "a CSV file with the columns notice and number, for example the batch's own list, filled in";
    Refusal::new("post.unknown_file", format!("this is no file of posting numbers: {seen}"), hint.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_without_a_number_say_nothing() {
        let text = "Number;batch;Notice\r\nRR473124829GB;P-1;2026-03-04-10-certified\r\n;P-1;2026-03-04-20-letter\r\n";
        let read = read_post_numbers(text.as_bytes()).expect("readable");
        let expected = PostNumber { row: 2, notice: "2026-03-04-10-certified".into(), number: "RR473124829GB".into() };
        assert_eq!(read, [expected]);
    }

    #[test]
    fn another_file_is_refused() {
        let code = |bytes: &[u8]| read_post_numbers(bytes).map_err(|refusal| refusal.code);
        for bytes in [&b"a,b\n1,2\n"[..], b"notice\nx\n", b"notice,number\n,RR473124829GB\n", &[0xFF, 0xFE, 0]] {
            assert_eq!(code(bytes), Err("post.unknown_file"));
        }
    }
}
