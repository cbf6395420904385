//! Whether a ZIP archive may be opened at all: the limits that keep a small file from filling the memory.
//!
//! Entries, declared sizes and really inflated sizes are checked before the spreadsheet reader sees the file, because an
//! archive may lie about its sizes. Limits: 1,000 entries, 100 MB inflated in all, 200 : 1.

use std::io::{Cursor, Read, Write};

use crate::problem::Refusal;

const ENTRIES_MAX: usize = 1_000;
const INFLATED_BYTES_MAX: u64 = 100 * 1024 * 1024;
const RATIO_MAX: u64 = 200;
/// Small files compress as they like: under this size the ratio says nothing.
const RATIO_FROM_BYTES: u64 = 10 * 1024 * 1024;

/// Inflates every entry into nothing and counts.
pub(crate) fn check_limits(bytes: &[u8]) -> Result<(), Refusal> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > ENTRIES_MAX {
        return Err(too_large(&format!("it holds {} files", archive.len())));
    }
    let mut inflated: u64 = 0;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| broken())?;
        inflated = inflated.saturating_add(entry.size());
        check_size(inflated, bytes.len())?;
    }
    inflated = 0;
    let mut buffer = vec![0; 64 * 1024];
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|_| broken())?;
        loop {
            let read = entry.read(&mut buffer).map_err(|_| broken())?;
            if read == 0 {
                break;
            }
            inflated = inflated.saturating_add(read as u64);
            check_size(inflated, bytes.len())?;
        }
    }
    Ok(())
}

/// Whether the archive is a workbook and no folder of files.
pub(crate) fn is_spreadsheet(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(Cursor::new(bytes))
        .is_ok_and(|archive| archive.file_names().any(|name| name.is_ok_and(|name| name == "xl/workbook.xml")))
}

/// The files of an archive that [`check_limits`] let pass, in its order; what a folder or a system adds is left out.
pub(crate) fn files(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| broken())?;
        let name = entry.name().map_err(|_| broken())?.into_owned();
        if !entry.is_file() || name.starts_with("__MACOSX/") {
            continue;
        }
        let mut content = Vec::new();
        entry.take(INFLATED_BYTES_MAX).read_to_end(&mut content).map_err(|_| broken())?;
        files.push((name, content));
    }
    Ok(files)
}

fn check_size(inflated: u64, file_bytes: usize) -> Result<(), Refusal> {
    if inflated > INFLATED_BYTES_MAX {
        return Err(too_large("it is over 100 MB when unpacked"));
    }
    if inflated > RATIO_FROM_BYTES && inflated / (file_bytes.max(1) as u64) > RATIO_MAX {
        return Err(too_large("it grows over 200 times when unpacked"));
    }
    Ok(())
}

fn broken() -> Refusal {
    Refusal::new("file.broken", "the packed file cannot be unpacked", "save it again as XLSX, or as CSV")
}

fn too_large(seen: &str) -> Refusal {
    Refusal::new(
        "file.too_large",
        format!("the packed file is not opened: {seen}"),
        "save the sheet as CSV, or unpack the archive",
    )
}

/// Writes files into an archive, in their order; the same files give the same bytes, because none of them has a day.
///
/// # Errors
/// `file.not_written` for a name that an archive cannot hold, or twice the same.
pub fn write_zip(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Refusal> {
    let failed = |name: &str, error: &dyn std::fmt::Display| {
        Refusal::new("file.not_written", format!("{name}: {error}"), "take the files one by one")
    };
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default()
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644);
        writer.start_file(name.as_str(), options).map_err(|error| failed(name, &error))?;
        writer.write_all(bytes).map_err(|error| failed(name, &error))?;
    }
    Ok(writer.finish().map_err(|error| failed("the archive", &error))?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zipped(entries: usize, bytes_each: usize) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..entries {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(format!("{at}.xml"), options).expect("in memory");
            writer.write_all(&vec![b'0'; bytes_each]).expect("in memory");
        }
        writer.finish().expect("in memory").into_inner()
    }

    #[test]
    fn limits_hold_on_both_sides() {
        assert_eq!(check_limits(&zipped(3, 1_000)), Ok(()));
        assert_eq!(check_limits(&zipped(1_001, 1)).expect_err("entries").code, "file.too_large");
        assert_eq!(check_limits(&zipped(1, 30 * 1024 * 1024)).expect_err("ratio").code, "file.too_large");
        assert_eq!(check_limits(b"PK\x03\x04 nothing").expect_err("broken").code, "file.broken");
    }

    #[test]
    fn what_is_written_is_read_again_and_the_same_files_give_the_same_bytes() {
        let files = vec![("a/1.txt".to_owned(), b"one".to_vec()), ("2.pdf".to_owned(), vec![0; 5_000])];
        let zip = write_zip(&files).expect("written");
        assert_eq!(super::files(&zip).expect("readable"), files);
        assert_eq!(write_zip(&files).expect("written"), zip);
        let twice = [files[0].clone(), files[0].clone()];
        assert_eq!(write_zip(&twice).expect_err("one name").code, "file.not_written");
    }
}
