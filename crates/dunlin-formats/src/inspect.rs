//! What a file is, by its content: the one place that knows all kinds, and hands each to its reader.
//!
//! The order is: packed files and mails, which hold other files; spreadsheets; XML by its elements; bank formats by their
//! first lines; last, tables. A file's name is used in messages only. What is known by name and not read (QIF, Norma 43,
//! LITAS-ESIS) is refused with what to ask for instead.

use std::borrow::Cow;

use crate::bank::{bai2, camt, coda, columns, mt940, ofx, remittance, table, text};
use crate::delimited::Delimited;
use crate::document::{Content, Document, DocumentKind, DocumentProblem};
use crate::einvoice::read_einvoice;
use crate::problem::Refusal;
use crate::reading::Options;
use crate::sheet::{Sheet, html};
use crate::source::{Cell, Source};
use crate::{amount, archive, date, encoding, headers, mail, sheet, xml};

/// A file in a file in a file: no deeper.
const DEPTH_MAX: usize = 3;
/// Larger files are not looked at.
const FILE_BYTES_MAX: usize = 200 * 1024 * 1024;

/// Reads any file that is known: one document for each statement or invoice in it. `file_name` is used in messages only.
///
/// ```
/// let file = ":20:X\n:25:DE89370400440532013000\n:28C:1\n:60F:C260102EUR10,00\n:61:2601020102CR5,50NTRFNONREF\n:86:Invoice 17\n:62F:C260102EUR15,50\n-";
/// let documents = dunlin_formats::inspect("statement.sta", file.as_bytes()).unwrap();
/// assert_eq!(documents[0].kind.code(), "mt940");
/// assert!(documents[0].problems.is_empty());
/// ```
pub fn inspect(file_name: &str, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
    inspect_with(file_name, bytes, &Options::default())
}

/// [`inspect`], with what the user says about a table: its currency, order of dates, decimal sign, encoding and sheet. The
/// currency counts for an MT940 without balances, too.
pub fn inspect_with(file_name: &str, bytes: &[u8], options: &Options) -> Result<Vec<Document>, Refusal> {
    File { name: file_name, options, depth: 0 }.read(bytes)
}

/// A file, and how many files it lies in.
#[derive(Debug, Clone, Copy)]
struct File<'f> {
    name: &'f str,
    options: &'f Options,
    depth: usize,
}

impl File<'_> {
    fn read(self, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
        if bytes.len() > FILE_BYTES_MAX {
            let message = format!("{} is over 200 MB", self.name);
            return Err(Refusal::new("file.too_large", message, "split it by month"));
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Refusal::new("file.empty", format!("{} is empty", self.name), "export it again"));
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return self.read_archive(bytes);
        }
        // What is XML may be a statement first; PDFs, signed files and EDIFACT can only be invoices.
        if !looks_like_xml(bytes)
            && let Some(read) = read_einvoice(bytes)
        {
            return read.map(|document| vec![document]);
        }
        if sheet::is_xls(bytes) {
            return self.read_workbook(bytes, DocumentKind::Xls);
        }
        if let Some(refusal) = refused_by_first_bytes(self.name, bytes) {
            return Err(refusal);
        }
        if mail::is_mail(bytes) {
            return self.read_mail(bytes);
        }
        if html::is_page(&String::from_utf8_lossy(&bytes[..bytes.len().min(1_000)])) {
            return self.read_page(bytes);
        }
        if looks_like_xml(bytes) {
            return read_xml(self.name, bytes);
        }
        self.read_text(bytes)
    }

    /// A spreadsheet, or an archive of files.
    fn read_archive(self, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
        archive::check_limits(bytes)?;
        if archive::is_spreadsheet(bytes) {
            return self.read_workbook(bytes, DocumentKind::Xlsx);
        }
        self.read_parts(archive::files(bytes)?)
    }

    /// Each sheet with rows is a table of its own.
    fn read_workbook(self, bytes: &[u8], kind: DocumentKind) -> Result<Vec<Document>, Refusal> {
        let sheets = sheet::read_sheets(bytes, self.options.sheet.as_deref())?;
        if sheets.is_empty() {
            return Err(Refusal::new("file.empty", format!("{} holds no rows", self.name), "export it again"));
        }
        let read = |sheet: Sheet| {
            let name = sheet.name().to_owned();
            let mut document = table::read(kind, &Source::Sheet(sheet), self.options);
            if let Content::Statement(statement) = &mut document.content {
                statement.sheet = Some(name);
            }
            document
        };
        Ok(sheets.into_iter().map(read).collect())
    }

    /// A web page that is called a workbook.
    fn read_page(self, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
        let (decoded, warning) = self.decode(bytes)?;
        let source = html::read(&decoded)?
            .map(Source::Sheet)
            .filter(|source| looks_like_table(source, self.options))
            .ok_or_else(|| {
            let message = format!("{} is a web page without a plain table of bookings", self.name);
            Refusal::new("file.not_supported", message, "export it as CSV or XLSX")
        })?;
        let mut document = table::read(DocumentKind::Xls, &source, self.options);
        document.version = Some("html".to_owned());
        document.problems.extend(warning);
        Ok(vec![document])
    }

    fn decode(self, bytes: &[u8]) -> Result<(Cow<'_, str>, Option<DocumentProblem>), Refusal> {
        match &self.options.encoding {
            Some(label) => Ok((encoding::decode(bytes, Some(label))?.0, None)),
            None => text::decode(bytes),
        }
    }

    fn read_mail(self, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
        let mut documents = Vec::new();
        for (document, attachments) in mail::read(bytes) {
            documents.push(document);
            // Signatures and cards hang on every mail; what is of no known kind is no loss there.
            let is_nothing = |part: &Document| part.problems.iter().any(|problem| problem.code == "file.unknown");
            documents.extend(self.read_parts(attachments)?.into_iter().filter(|part| !is_nothing(part)));
        }
        Ok(documents)
    }

    /// Files in this one. What cannot be read does not hide the others: it is unknown, with the reason.
    fn read_parts(self, parts: Vec<(String, Vec<u8>)>) -> Result<Vec<Document>, Refusal> {
        if self.depth >= DEPTH_MAX {
            let message = format!("{} holds files within files within files", self.name);
            return Err(Refusal::new("file.too_deep", message, "unpack it first"));
        }
        let mut documents = Vec::new();
        for (name, bytes) in parts {
            let part = File { name: &name, options: self.options, depth: self.depth + 1 };
            match part.read(&bytes) {
                Ok(read) => documents.extend(read),
                Err(refusal) => documents.push(unknown(refusal.code, format!("{name}: {}", refusal.message))),
            }
        }
        Ok(documents)
    }

    fn read_text(self, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
        let (decoded, warning) = self.decode(bytes)?;
        let mut documents = if ofx::is_ofx(&decoded) {
            ofx::read(&decoded)?
        } else if coda::is_coda(&decoded) {
            coda::read(&decoded)?
        } else if bai2::is_bai2(&decoded) {
            bai2::read(&decoded)?
        } else if let Some(refusal) = refused_by_name(self.name, &decoded) {
            return Err(refusal);
        } else if mt940::is_mt940(&decoded) {
            mt940::read(&decoded, self.options.currency)?
        } else {
            let source = Source::Text(Delimited::detect(decoded));
            if !looks_like_table(&source, self.options) {
                let message = format!("{} is of no kind that is known", self.name);
                let hint = "ask the bank for camt.053, MT940 or CSV; of a table, --column says which column is which";
                return Err(Refusal::new("file.unknown", message, hint));
            }
            vec![table::read(DocumentKind::Csv, &source, self.options)]
        };
        if let (Some(warning), Some(first)) = (warning, documents.first_mut()) {
            first.problems.push(warning);
        }
        Ok(documents)
    }
}

fn looks_like_xml(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4_000)]).replace('\0', "");
    let head = head.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{fffd}'));
    // OFX has readers of its own, because half of it is no XML.
    head.starts_with('<') && !ofx::is_ofx(head)
}

fn read_xml(name: &str, bytes: &[u8]) -> Result<Vec<Document>, Refusal> {
    let text = xml::decode(bytes)?;
    if camt::is_camt(&text) {
        return camt::read(&text);
    }
    if remittance::is_remittance(&text) {
        return remittance::read(&text);
    }
    if let Some(read) = read_einvoice(bytes) {
        return read.map(|document| vec![document]);
    }
    let (root, _) = xml::root(&text)?.unwrap_or_default();
    if root == "Workbook" {
        let message = format!("{name} is an XML spreadsheet of 2003, whatever its name ends in");
        return Err(Refusal::new("file.not_supported", message, "save it as XLSX or CSV"));
    }
    let message = format!(
        "{name} is XML of a kind that is not known: its outermost element is \"{}\"",
        crate::problem::shorten(&root)
    );
    Err(Refusal::new("file.unknown", message, "ask for camt.053, or for the invoice as UBL or CII"))
}

fn unknown(code: &'static str, message: String) -> Document {
    let problems = vec![DocumentProblem { code, message }];
    Document { kind: DocumentKind::Unknown, version: None, content: Content::Nothing, problems }
}

fn refused_by_first_bytes(name: &str, bytes: &[u8]) -> Option<Refusal> {
    let (what, hint) = if bytes.starts_with(&[0x1F, 0x8B]) || bytes.starts_with(b"Rar!") || bytes.starts_with(b"7z") {
        ("a packed archive that is no ZIP", "unpack it first")
    } else {
        return None;
    };
    Some(Refusal::new("file.not_supported", format!("{name} is {what}"), hint))
}

/// Bank formats that are known by name only.
fn refused_by_name(name: &str, text: &str) -> Option<Refusal> {
    let first = text.lines().find(|line| !line.trim().is_empty())?.trim_end();
    let what = if first.starts_with("!Type:") || first.starts_with("!Account") || first.starts_with("!Option:") {
        "QIF, which has neither balances nor a currency"
    } else if first.starts_with("11")
        && first.len() >= 60
        && text.lines().any(|line| line.starts_with("33"))
        && first.bytes().take(20).all(|b| b.is_ascii_digit())
    {
        "Norma 43 of Spanish banks"
    } else if first.starts_with("000\t") && text.lines().any(|line| line.starts_with("010\t")) {
        "LITAS-ESIS of Lithuanian banks"
    } else {
        return None;
    };
    let message = format!("{name} is {what}; it is not read");
    Some(Refusal::new("file.not_supported", message, "ask the bank for camt.053, MT940 or CSV"))
}

/// A row of known or remembered headers, or one with a day and an amount; and no bytes that no text has.
fn looks_like_table(source: &Source<'_>, options: &Options) -> bool {
    let head = source.head(20);
    let is_known = |cell: &&String| headers::is_known(cell) || columns::is_known(cell);
    let is_header = |(_, cells): &(u64, Vec<String>)| {
        cells.iter().filter(is_known).count() >= 2 || table::is_wanted(cells, options)
    };
    let is_day =
        |cell: &String| cell.contains([' ', '-', '.', '/']) && date::parse(Cell::from_text(cell), None).is_some();
    let is_amount = |cell: &String| amount::parse(Cell::from_text(cell), amount::DecimalSign::Point).is_some();
    let is_booking = |(_, cells): &(u64, Vec<String>)| cells.iter().any(is_day) && cells.iter().any(is_amount);
    let is_text = |(_, cells): &(u64, Vec<String>)| {
        cells.iter().all(|cell| !cell.contains(|c: char| c.is_control() && c != '\n' && c != '\r' && c != '\t'))
    };
    head.iter().any(|row| is_header(row) || is_booking(row)) && head.iter().all(is_text)
}
