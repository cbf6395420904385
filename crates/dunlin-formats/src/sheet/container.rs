//! The compound file around an old workbook (MS-CFB): which of its sectors make the stream of the workbook.
//!
//! Nothing in it is believed: a chain that comes to a sector twice is a circle, and a stream that ends before its length is a
//! damaged file. No more is kept than the table of sectors and the stream.

use super::broken;
use crate::problem::Refusal;

const SIGNATURE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
const HEADER_BYTES: usize = 512;
const ENTRY_BYTES: usize = 128;
const MINI_SECTOR_BYTES: usize = 64;
/// Shorter streams lie in the stream of small sectors.
const MINI_BELOW_BYTES: usize = 4096;
/// Numbers from here on are signs, no sectors.
const SECTORS_END: u32 = 0xFFFF_FFFA;
const STREAM: u8 = 2;
const ROOT: u8 = 5;

/// Whether the file begins as a compound file.
pub(super) fn is_container(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE[..4])
}

/// The stream of the workbook: `Workbook` since Excel 97, `Book` before.
pub(super) fn workbook(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let container = Container::open(bytes).ok_or_else(broken)?;
    let entries = container.entries().ok_or_else(broken)?;
    let find = |name: &str| entries.iter().find(|entry| entry.kind == STREAM && entry.name == name);
    if find("EncryptedPackage").is_some() {
        return Err(protected());
    }
    let Some(entry) = find("Workbook").or_else(|| find("Book")) else {
        let message = "the file is an Office document of the old kind, but no workbook";
        return Err(Refusal::new("file.not_supported", message, "export the list as XLSX or CSV"));
    };
    container.stream(entry, &entries).ok_or_else(broken)
}

/// The refusal of what only a password opens.
pub(super) fn protected() -> Refusal {
    let message = "the workbook is protected with a password";
    Refusal::new("file.protected", message, "take the password off, or save the sheet as CSV")
}

/// An entry of the directory.
struct Entry {
    name: String,
    kind: u8,
    start: u32,
    bytes: usize,
}

/// The file in sectors, and which sector follows which.
struct Container<'b> {
    bytes: &'b [u8],
    sector_bytes: usize,
    next: Vec<u32>,
}

impl<'b> Container<'b> {
    fn open(bytes: &'b [u8]) -> Option<Container<'b>> {
        let shift = u16_at(bytes, 30)?;
        if !bytes.starts_with(&SIGNATURE) || !matches!(shift, 9 | 12) {
            return None;
        }
        let mut container = Container { bytes, sector_bytes: 1 << shift, next: Vec::new() };
        container.next = container.read_next()?;
        Some(container)
    }

    fn sectors(&self) -> usize {
        self.bytes.len().div_ceil(self.sector_bytes)
    }

    /// A sector; the last of the file may be cut short.
    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        let from = (number as usize).checked_add(1)?.checked_mul(self.sector_bytes)?;
        let rest = self.bytes.get(from..).filter(|rest| !rest.is_empty())?;
        Some(&rest[..rest.len().min(self.sector_bytes)])
    }

    /// The table of following sectors. Its own sectors are named in the header, and further on in a chain of lists.
    fn read_next(&self) -> Option<Vec<u32>> {
        let mut named: Vec<u32> = numbers(self.bytes.get(76..HEADER_BYTES)?).collect();
        let mut list = u32_at(self.bytes, 68)?;
        while list < SECTORS_END && named.len() <= self.sectors() {
            // A whole sector names a hundred others, so that even a circle of lists comes to its end here.
            let whole = self.sector(list).filter(|sector| sector.len() == self.sector_bytes)?;
            let mut more: Vec<u32> = numbers(whole).collect();
            list = more.pop()?;
            named.extend(more);
        }
        if list < SECTORS_END {
            return None;
        }
        let mut next = Vec::new();
        for number in named.into_iter().filter(|number| *number < SECTORS_END) {
            // Enough for every sector of the file; a list that names the same sector again and again ends here.
            if next.len() >= self.sectors() {
                break;
            }
            next.extend(numbers(self.sector(number)?));
        }
        Some(next)
    }

    /// The bytes of a chain of sectors, up to a length; all of it without one.
    fn chain(&self, start: u32, length: Option<usize>) -> Option<Vec<u8>> {
        let mut chain = Vec::new();
        let mut is_passed = vec![false; self.sectors()];
        let mut number = start;
        while length.is_none_or(|length| chain.len() < length) {
            if number >= SECTORS_END {
                return length.is_none().then_some(chain);
            }
            if std::mem::replace(is_passed.get_mut(number as usize)?, true) {
                return None;
            }
            chain.extend_from_slice(self.sector(number)?);
            number = *self.next.get(number as usize)?;
        }
        chain.truncate(length?);
        Some(chain)
    }

    fn entries(&self) -> Option<Vec<Entry>> {
        let directory = self.chain(u32_at(self.bytes, 48)?, None)?;
        let is_whole = directory.len().is_multiple_of(self.sector_bytes);
        is_whole.then(|| directory.chunks_exact(ENTRY_BYTES).map(entry).collect())?
    }

    fn stream(&self, entry: &Entry, entries: &[Entry]) -> Option<Vec<u8>> {
        if entry.bytes >= MINI_BELOW_BYTES {
            return self.chain(entry.start, Some(entry.bytes));
        }
        let root = entries.iter().find(|entry| entry.kind == ROOT)?;
        let small = self.chain(root.start, Some(root.bytes))?;
        let next: Vec<u32> = numbers(&self.chain(u32_at(self.bytes, 60)?, None)?).collect();
        let mut stream = Vec::new();
        let mut number = entry.start;
        // At most 64 steps: each adds a whole small sector, and the length is below 4,096.
        while stream.len() < entry.bytes {
            let from = (number as usize).checked_mul(MINI_SECTOR_BYTES)?;
            let rest = small.get(from..).filter(|rest| !rest.is_empty())?;
            stream.extend_from_slice(&rest[..rest.len().min(MINI_SECTOR_BYTES)]);
            number = *next.get(number as usize)?;
        }
        stream.truncate(entry.bytes);
        Some(stream)
    }
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let units = bytes[..64].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let name = char::decode_utf16(units.take_while(|unit| *unit != 0)).map(|c| c.unwrap_or('\u{fffd}')).collect();
    Some(Entry {
        name,
        kind: bytes[66],
        start: u32_at(bytes, 116)?,
        // The upper half of a length counts only in files of 4 GB, which are none of ours.
        bytes: u32_at(bytes, 120)? as usize,
    })
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// Two bytes as a number, the lower first.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().map(u16::from_le_bytes).ok()
}

/// Four bytes as a number, the lowest first.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().map(u32::from_le_bytes).ok()
}
