//! The records of an old workbook's stream (MS-XLS), and the strings in them, which go on over several records.
//!
//! A record is a number, a length and its bytes. What does not fit is in records of "more of it" that follow. A string that
//! is cut there says anew whether its letters have one byte or two.

use encoding_rs::Encoding;

use super::container::u16_at;

/// More of the record before.
const CONTINUE: u16 = 0x003C;

/// A record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'s> {
    pub(super) id: u16,
    pub(super) data: &'s [u8],
}

/// The records of a stretch of the stream.
#[derive(Debug, Clone, Copy)]
pub(super) struct Records<'s> {
    rest: &'s [u8],
}

impl<'s> Records<'s> {
    pub(super) fn new(stretch: &'s [u8]) -> Records<'s> {
        Records { rest: stretch }
    }

    /// The next record; `None` where there is no whole one any more.
    pub(super) fn next(&mut self) -> Option<Record<'s>> {
        let (id, length) = (u16_at(self.rest, 0)?, u16_at(self.rest, 2)?);
        let data = self.rest.get(4..4 + usize::from(length))?;
        self.rest = &self.rest[4 + data.len()..];
        Some(Record { id, data })
    }

    fn next_continue(&mut self) -> Option<&'s [u8]> {
        let mut after = *self;
        let record = after.next().filter(|record| record.id == CONTINUE)?;
        *self = after;
        Some(record.data)
    }
}

/// How an edition writes its texts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Letters {
    /// Excel 97 and later: one or two bytes a letter, as a flag says.
    Unicode,
    /// Before: a code page.
    CodePage(&'static Encoding),
}

/// Reads the data of a record, and of those that go on with it.
#[derive(Debug)]
pub(super) struct DataReader<'s, 'r> {
    data: &'s [u8],
    records: &'r mut Records<'s>,
}

impl<'s, 'r> DataReader<'s, 'r> {
    /// From a place in a record; `records` stands behind it.
    pub(super) fn new(data: &'s [u8], records: &'r mut Records<'s>) -> DataReader<'s, 'r> {
        DataReader { data, records }
    }

    fn byte(&mut self) -> Option<u8> {
        while self.data.is_empty() {
            self.data = self.records.next_continue()?;
        }
        let (first, rest) = self.data.split_first()?;
        self.data = rest;
        Some(*first)
    }

    /// A number of one byte.
    pub(super) fn u8(&mut self) -> Option<usize> {
        self.byte().map(usize::from)
    }

    /// A number of two bytes.
    pub(super) fn u16(&mut self) -> Option<usize> {
        Some(usize::from(u16::from_le_bytes([self.byte()?, self.byte()?])))
    }

    fn u32(&mut self) -> Option<usize> {
        let (low, high) = (self.u16()?, self.u16()?);
        Some(high << 16 | low)
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > self.data.len() {
            bytes -= self.data.len();
            self.data = self.records.next_continue()?;
        }
        self.data = &self.data[bytes..];
        Some(())
    }

    /// A text of so many letters.
    pub(super) fn text(&mut self, letters: usize, how: Letters) -> Option<String> {
        match how {
            Letters::Unicode => {
                let flags = self.byte()?;
                self.units(letters, flags)
            }
            Letters::CodePage(encoding) => {
                let bytes: Option<Vec<u8>> = (0..letters).map(|_| self.byte()).collect();
                Some(encoding.decode_without_bom_handling(&bytes?).0.into_owned())
            }
        }
    }

    /// A text of the shared table: behind its letters there may be fonts and ways to read it aloud, which are passed over.
    pub(super) fn shared_text(&mut self) -> Option<String> {
        let (letters, flags) = (self.u16()?, self.byte()?);
        let fonts = if flags & 8 != 0 { self.u16()? } else { 0 };
        let aloud = if flags & 4 != 0 { self.u32()? } else { 0 };
        let text = self.units(letters, flags)?;
        self.skip(fonts * 4 + aloud)?;
        Some(text)
    }

    fn units(&mut self, letters: usize, mut flags: u8) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        while units.len() < letters {
            if self.data.is_empty() {
                self.data = self.records.next_continue()?;
                flags = self.byte()?;
            }
            let width = if flags & 1 == 0 { 1 } else { 2 };
            let count = (letters - units.len()).min(self.data.len() / width);
            if count == 0 {
                // Half a letter, or a record of flags alone.
                return None;
            }
            let (here, rest) = self.data.split_at(count * width);
            units.extend(here.chunks_exact(width).map(|letter| match letter {
                [low, high] => u16::from_le_bytes([*low, *high]),
                [low, ..] => u16::from(*low),
                [] => 0,
            }));
            self.data = rest;
        }
        Some(String::from_utf16_lossy(&units))
    }
}
