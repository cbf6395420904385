//! A file as a whole: what it is, what must be certain before a row is read, and its rows one after the other.
//!
//! [`read`] looks at the whole file once and refuses it, or answers a [`Reading`] whose [`Reading::rows`] types row after row
//! and keeps none. It never guesses: a [`Refusal`] names the flag that settles what is open.

use std::collections::BTreeMap;

use dunlin_core::money::Currency;

use crate::amount::DecimalSign;
use crate::bank::columns::BankColumn;
use crate::bank::layout::TableLayout;
use crate::date_order::DateOrder;
use crate::delimited::Delimited;
use crate::field::{Field, Kind};
use crate::headers;
use crate::plan::{self, Plan};
use crate::problem::{Problem, Refusal, Severity, list_some};
use crate::profile::{is_total_row, survey};
use crate::row::Record;
use crate::sheet::{self, Sheet, html};
use crate::source::{Cursor, Source};
use crate::typing::Typist;
use crate::{encoding, kind, write_csv};

/// The column that [`Reading::write_rejected`] adds.
pub const REASON_HEADER: &str = "import_problem";

/// What the user says about a file; all of it may be left open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// `--kind`
    pub kind: Option<Kind>,
    /// `--column FIELD=HEADER`; the header may be a place, `#3`.
    pub columns: Vec<(Field, String)>,
    /// The mapping remembered for the source; headers that are gone are passed over.
    pub remembered: Vec<(Field, String)>,
    /// Columns that neither `columns` nor `remembered` names are not read, whatever they are called.
    pub only_named: bool,
    /// `--currency`: for rows whose file says none; before the one in the header.
    pub currency: Option<Currency>,
    /// `--date-order`
    pub date_order: Option<DateOrder>,
    /// `--decimal`
    pub decimal: Option<DecimalSign>,
    /// `--encoding`, a WHATWG name.
    pub encoding: Option<String>,
    /// `--sheet`
    pub sheet: Option<String>,
    /// `--column MEANING=HEADER` of a bank's table; the header may be a place, `#3`.
    pub bank_columns: Vec<(BankColumn, String)>,
    /// `--account`: the bank account that a table is of.
    pub bank_account: Option<String>,
    /// What is remembered of banks' tables.
    pub layouts: Vec<TableLayout>,
    /// The creditor's currency, taken with a warning when nothing else says one.
    pub default_currency: Option<Currency>,
}

/// A file that can be read.
#[derive(Debug)]
pub struct Reading<'a> {
    /// What it lists.
    pub kind: Kind,
    /// Which header carries which field, to be remembered for the source.
    pub mapping: Vec<(Field, String)>,
    /// Headers that are not read.
    pub unused_headers: Vec<String>,
    /// Number of records: rows that are neither empty nor totals.
    pub records: usize,
    /// What was noticed about the file as a whole; rows add theirs.
    pub problems: Vec<Problem>,
    source: Source<'a>,
    plan: Plan,
}

/// One record of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Line, or sheet row, where it begins.
    pub row: u64,
    /// The typed row; `None` when it is rejected.
    pub record: Option<Record>,
    /// Errors when it is rejected.
    pub problems: Vec<Problem>,
}

/// Reads a file of bytes. `name` is used only in messages.
pub fn read<'a>(name: &str, bytes: &'a [u8], options: &Options) -> Result<Reading<'a>, Refusal> {
    let mut problems = Vec::new();
    let source = open(name, bytes, options, &mut problems)?;
    let (kind, header, mapping) = recognise(&source, options)?;
    let profile = survey(&source, &header, &mapping)?;
    let plan = plan::make(kind, header, mapping, &profile, options, &mut problems)?;
    let fields = plan.mapping.fields();
    let mapping = fields.iter().map(|(field, column)| (*field, plan.header.names[*column].clone())).collect();
    let is_unused = |column: usize, header: &str| {
        !header.is_empty() && header != REASON_HEADER && !fields.iter().any(|(_, used)| *used == column)
    };
    let headers = plan.header.names.iter().enumerate();
    let unused_headers = headers.filter(|(column, h)| is_unused(*column, h)).map(|(_, h)| h.clone()).collect();
    Ok(Reading { kind, mapping, unused_headers, records: profile.records, problems, source, plan })
}

pub(crate) fn open<'a>(
    name: &str,
    bytes: &'a [u8],
    options: &Options,
    problems: &mut Vec<Problem>,
) -> Result<Source<'a>, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") || sheet::is_xls(bytes) {
        return choose_sheet(name, sheet::read_sheets(bytes, options.sheet.as_deref())?, options);
    }
    if let Some(what) = not_a_table(bytes) {
        let message = format!("{name} is {what}");
        return Err(Refusal::new("file.not_supported", message, "save or export it as CSV or XLSX"));
    }
    let (text, warning) = encoding::decode(bytes, options.encoding.as_deref())?;
    problems.extend(warning);
    if html::is_page(&text) {
        return html::read(&text)?.map(Source::Sheet).ok_or_else(|| {
            let message = format!("{name} is a web page, whatever its name ends in, and its table is not a plain one");
            Refusal::new("file.not_supported", message, "save or export it as CSV or XLSX")
        });
    }
    Ok(Source::Text(Delimited::detect(text)))
}

/// Files that are no text, known by their first bytes, whatever their name says.
fn not_a_table(bytes: &[u8]) -> Option<&'static str> {
    let head = &bytes[..bytes.len().min(512)];
    let text = String::from_utf8_lossy(head).to_lowercase();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if bytes.starts_with(b"%PDF") {
        return Some("a PDF document");
    }
    if bytes.starts_with(&[0x1F, 0x8B]) || bytes.starts_with(b"Rar!") || bytes.starts_with(b"7z") {
        return Some("a packed archive");
    }
    if text.starts_with("<?xml") {
        return Some("an XML document");
    }
    (text.starts_with('{') || text.starts_with("[{")).then_some("JSON")
}

/// The one sheet in which a list can be recognised; if there is none, the first, which is then refused for what it is.
fn choose_sheet<'a>(name: &str, sheets: Vec<Sheet>, options: &Options) -> Result<Source<'a>, Refusal> {
    let with_name = |sheet: Sheet| (sheet.name().to_owned(), Source::Sheet(sheet));
    let mut sheets: Vec<(String, Source<'a>)> = sheets.into_iter().map(with_name).collect();
    if sheets.is_empty() {
        return Err(Refusal::new("file.empty", format!("{name} holds no rows"), "export it again"));
    }
    if sheets.len() == 1 {
        return Ok(sheets.swap_remove(0).1);
    }
    let places: Vec<usize> = (0..sheets.len()).filter(|at| recognise(&sheets[*at].1, options).is_ok()).collect();
    if places.len() > 1 {
        let names: Vec<String> = places.iter().map(|at| sheets[*at].0.clone()).collect();
        let message = format!("{name} has several sheets that could be the list: {}", list_some(&names));
        return Err(Refusal::new("sheet.uncertain", message, "name one of them with --sheet"));
    }
    Ok(sheets.swap_remove(places.first().copied().unwrap_or(0)).1)
}

pub(crate) fn recognise(
    source: &Source<'_>,
    options: &Options,
) -> Result<(Kind, headers::Header, headers::Mapping), Refusal> {
    let head = source.head(headers::HEAD_ROWS);
    let named: Vec<(Field, String)> = options.columns.iter().chain(&options.remembered).cloned().collect();
    let header = headers::find_header(&head, &named)?;
    let map = |kind| headers::map(&header, kind, options);
    let (kind, mapping) = kind::decide(&header, options.kind, &map)?;
    Ok((kind, header, mapping))
}

impl Reading<'_> {
    /// The records in the file's order, typed one by one; may be called again.
    pub fn rows(&self) -> Rows<'_> {
        Rows { plan: &self.plan, cursor: self.source.cursor(), typist: Typist::new(&self.plan) }
    }

    /// Which column, counted from 0, carries which field.
    pub(crate) fn columns(&self) -> Vec<(Field, usize)> {
        self.plan.mapping.fields()
    }

    /// The order of dates, where one is needed, and the decimal sign, where there are amounts.
    pub(crate) fn signs(&self) -> (Option<DateOrder>, Option<DecimalSign>) {
        let fields: Vec<Field> = self.columns().into_iter().map(|(field, _)| field).collect();
        let order = fields.iter().filter(|field| field.is_date()).find_map(|field| self.plan.order(*field));
        let amount = fields.iter().find(|field| field.is_amount());
        (order, amount.map(|field| self.plan.decimal(*field)))
    }

    /// All records at once, for small files: good rows with their row number, and all problems, the file's first.
    pub fn read_all(&self) -> (Vec<(u64, Record)>, Vec<Problem>) {
        let mut rows = self.rows();
        let (mut records, mut problems) = (Vec::new(), self.problems.clone());
        for outcome in rows.by_ref() {
            records.extend(outcome.record.map(|record| (outcome.row, record)));
            problems.extend(outcome.problems);
        }
        problems.extend(rows.finish());
        (records, problems)
    }

    /// Rejected rows as a file in the source's layout with one more column, the reason; `reasons` by row number.
    /// UTF-8 with the source's delimiter; what stood above the header is left out.
    pub fn write_rejected(&self, reasons: &BTreeMap<u64, String>) -> Vec<u8> {
        let width = self.plan.header.names.len();
        let mut writer = write_csv::Rejected::new(self.source.delimiter(), &self.plan.header.names, REASON_HEADER);
        let mut cursor = self.source.cursor();
        while let Some(row) = cursor.next_after(self.plan.header.row) {
            if let Some(reason) = reasons.get(&row.number()) {
                writer.row(row.texts(), width, reason);
            }
        }
        writer.finish()
    }
}

/// The records of a file, one after the other.
#[derive(Debug)]
pub struct Rows<'r> {
    plan: &'r Plan,
    cursor: Cursor<'r>,
    typist: Typist<'r>,
}

impl Rows<'_> {
    /// What was gathered over the rows read so far: one warning a column for roundings, unknown countries and the like.
    pub fn finish(self) -> Vec<Problem> {
        self.typist.groups.into_problems()
    }
}

impl Iterator for Rows<'_> {
    type Item = Outcome;

    fn next(&mut self) -> Option<Outcome> {
        loop {
            let row = self.cursor.next_after(self.plan.header.row)?;
            if is_total_row(&row, &self.plan.mapping) {
                self.typist.groups.add("row.total_skipped", "", row.number(), &row.texts().join(" "));
                continue;
            }
            let (record, problems) = self.typist.read(&row);
            return Some(Outcome { row: row.number(), record, problems });
        }
    }
}

impl Outcome {
    /// The reasons for which the row is rejected, for [`Reading::write_rejected`].
    pub fn reason(&self) -> Option<String> {
        if self.record.is_some() {
            return None;
        }
        let errors = self.problems.iter().filter(|problem| problem.severity == Severity::Error);
        let sentence = |problem: &Problem| match (&problem.column, &problem.found) {
            (Some(column), Some(found)) => format!("{column}: \"{found}\" {}", problem.message),
            (Some(column), None) => format!("{column}: {}", problem.message),
            _ => problem.message.clone(),
        };
        Some(errors.map(sentence).collect::<Vec<_>>().join("; "))
    }
}
