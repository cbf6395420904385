//! Where a file comes from: the name under which the next export of the same layout is known again, and how it was read.
//!
//! "A source is the remembered mapping, else the file's name." A layout is the set of its headers; weekly exports keep it while
//! the file's name changes with the date, so the layout is what is looked up, and the name of the first file (without
//! figures) is what the source is called. Everything the user said with flags is remembered with it. It reads no rows.

use dunlin_core::money::Currency;
use dunlin_formats::{DateOrder, DecimalSign, Field, Kind, Options, Reading, read};
use serde::{Deserialize, Serialize};

use crate::error::AppError;
use crate::mappings::{Mapping, MappingKind, free_name, name_of};

/// The key under which a creditor's layouts are remembered.
pub(crate) const LAYOUTS_KEY: &str = "layouts";
/// So many layouts are remembered; the one used longest ago goes first.
const LAYOUTS_MAX: usize = 200;

/// A layout that was imported before, and how it was read. The newest stands first in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Layout {
    /// What its items carry as their source.
    pub(crate) source: String,
    /// Headers in lower case, sorted.
    headers: Vec<String>,
    kind: String,
    columns: Vec<(String, String)>,
    currency: Option<String>,
    date_order: Option<String>,
    decimal: Option<String>,
    encoding: Option<String>,
    sheet: Option<String>,
    /// Other columns are not read, whatever they are called.
    #[serde(default)]
    only_named: bool,
}

/// A file that can be read, and where it comes from.
pub(super) struct Opened<'a> {
    pub(super) reading: Reading<'a>,
    /// With what was remembered filled in.
    pub(super) options: Options,
    pub(super) source: String,
    /// The file's columns are known from an earlier file.
    pub(super) is_known: bool,
    /// That file had another name.
    pub(super) other_name: bool,
}

/// Reads the list of layouts; a damaged one counts as empty, because it only saves typing.
pub(crate) fn read_layouts(text: Option<&str>) -> Vec<Layout> {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// The list as it is kept.
pub(crate) fn write_layouts(layouts: &[Layout]) -> String {
    serde_json::to_string(layouts).unwrap_or_default()
}

/// Opens a file: by the remembered layout of the same headers, else by itself. A layout whose flags settle what the file
/// leaves open is used only if it has the same headers.
pub(super) fn open<'a>(
    name: &str,
    bytes: &'a [u8],
    options: &Options,
    layouts: &[Layout],
) -> Result<Opened<'a>, AppError> {
    match read(name, bytes, options) {
        Ok(reading) => {
            let headers = headers_of(&reading);
            let wanted = |layout: &&Layout| options.kind.is_none_or(|kind| kind.name() == layout.kind);
            let Some(layout) = layouts.iter().filter(wanted).find(|layout| layout.headers == headers) else {
                let is_free = |wanted: &str| layouts.iter().all(|layout| layout.source != wanted);
                let source = free_name(&name_of(name), is_free);
                let options = options.clone();
                return Ok(Opened { reading, options, source, is_known: false, other_name: false });
            };
            if layout.reads_like(&reading, options) {
                return Ok(layout.opened(name, reading, options.clone()));
            }
            let remembered = layout.fill(options, false);
            let reading = read(name, bytes, &remembered)?;
            Ok(layout.opened(name, reading, remembered))
        }
        Err(refusal) => layouts
            .iter()
            .find_map(|layout| {
                let remembered = layout.fill(options, true);
                let reading = read(name, bytes, &remembered).ok()?;
                (headers_of(&reading) == layout.headers).then(|| layout.opened(name, reading, remembered))
            })
            .ok_or_else(|| AppError::from(refusal)),
    }
}

/// The list with this file's layout in front; as text, and only when it differs from what was there.
pub(super) fn remember(opened: &Opened<'_>, layouts: &[Layout]) -> Option<String> {
    let layout = Layout::of(opened);
    if layouts.first() == Some(&layout) {
        return None;
    }
    let others = layouts.iter().filter(|old| old.headers != layout.headers || old.kind != layout.kind);
    let list: Vec<&Layout> = std::iter::once(&layout).chain(others).take(LAYOUTS_MAX).collect();
    serde_json::to_string(&list).ok()
}

impl Layout {
    fn of(opened: &Opened<'_>) -> Layout {
        let (reading, options) = (&opened.reading, &opened.options);
        Layout {
            source: opened.source.clone(),
            headers: headers_of(reading),
            kind: reading.kind.name().to_owned(),
            columns: reading.mapping.iter().map(|(field, header)| (field.name().to_owned(), header.clone())).collect(),
            currency: options.currency.map(|currency| currency.code().to_owned()),
            date_order: options.date_order.map(|order| order.name().to_owned()),
            decimal: options.decimal.map(|decimal| decimal.sign().to_string()),
            encoding: options.encoding.clone(),
            sheet: options.sheet.clone(),
            only_named: options.only_named,
        }
    }

    /// As people see it.
    pub(crate) fn shown(&self) -> Mapping {
        Mapping {
            name: self.source.clone(),
            kind: MappingKind::find(&self.kind).unwrap_or(MappingKind::Invoices),
            account: None,
            currency: self.currency.clone(),
            date_order: self.date_order.clone(),
            decimal: self.decimal.clone(),
            encoding: self.encoding.clone(),
            sheet: self.sheet.clone(),
            columns: self.columns.clone(),
            headers: self.headers.clone(),
        }
    }

    /// Reading by itself gave what remembering would give.
    fn reads_like(&self, reading: &Reading<'_>, options: &Options) -> bool {
        let columns = reading.mapping.iter().map(|(field, header)| (field.name(), header.as_str()));
        let currency = options.currency.as_ref().map(Currency::code);
        self.kind == reading.kind.name()
            && (self.currency.is_none() || currency.is_some())
            && self.columns.iter().map(|(field, header)| (field.as_str(), header.as_str())).eq(columns)
    }

    /// What the user says goes first; with `all`, also the flags that a certain file does not need.
    fn fill(&self, options: &Options, all: bool) -> Options {
        let mut filled = options.clone();
        filled.kind = options.kind.or_else(|| Kind::find(&self.kind));
        let columns = self.columns.iter();
        if !options.only_named {
            filled.only_named = self.only_named;
            filled.remembered =
                columns.filter_map(|(field, header)| Some((Field::find(field)?, header.clone()))).collect();
        }
        filled.currency = options.currency.or_else(|| Currency::find(self.currency.as_deref()?));
        if all {
            filled.date_order = options.date_order.or_else(|| DateOrder::find(self.date_order.as_deref()?));
            filled.decimal = options.decimal.or_else(|| DecimalSign::find(self.decimal.as_deref()?));
            filled.encoding = options.encoding.clone().or_else(|| self.encoding.clone());
            filled.sheet = options.sheet.clone().or_else(|| self.sheet.clone());
        }
        filled
    }

    fn opened<'a>(&self, name: &str, reading: Reading<'a>, options: Options) -> Opened<'a> {
        let other_name = name_of(name) != self.source;
        Opened { reading, options, source: self.source.clone(), is_known: true, other_name }
    }
}

fn headers_of(reading: &Reading<'_>) -> Vec<String> {
    let used = reading.mapping.iter().map(|(_, header)| header);
    let mut headers: Vec<String> =
        used.chain(&reading.unused_headers).map(|header| header.trim().to_lowercase()).collect();
    headers.sort_unstable();
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK_1: &[u8] = b"invoice_number,customer_number,issued_on,amount,currency\nA1,7,2026-01-05,10.00,EUR\n";

    #[test]
    fn the_same_headers_are_the_same_source_whatever_the_name() {
        let first = open("week-a.csv", WEEK_1, &Options::default(), &[]).expect("certain");
        assert_eq!((first.source.as_str(), first.other_name), ("week-a", false));
        let layouts = read_layouts(remember(&first, &[]).as_deref());
        let second = open("autumn.csv", WEEK_1, &Options::default(), &layouts).expect("certain");
        assert_eq!((second.source.as_str(), second.other_name), ("week-a", true));
        assert_eq!(remember(&second, &layouts), None, "nothing new to remember");
        let other = b"invoice no,customer no,invoice date,amount,currency\nA1,7,2026-01-05,10.00,EUR\n";
        assert_eq!(open("autumn.csv", other, &Options::default(), &layouts).expect("certain").source, "autumn");
    }

    #[test]
    fn flags_are_remembered_for_the_layout() {
        let file = b"invoice_number,customer_number,issued_on,value,currency\nA1,7,03/04/2026,10.00,EUR\n";
        let flags = Options {
            columns: vec![(Field::Amount, "value".to_owned())],
            date_order: Some(DateOrder::Dmy),
            ..Options::default()
        };
        assert!(open("list.csv", file, &Options::default(), &[]).is_err(), "not certain without flags");
        let first = open("list.csv", file, &flags, &[]).expect("settled by flags");
        let layouts = read_layouts(remember(&first, &[]).as_deref());
        let second = open("list.csv", file, &Options::default(), &layouts).expect("remembered");
        assert_eq!(second.options.date_order, Some(DateOrder::Dmy));
        assert_eq!(second.source, "list");
    }

    #[test]
    fn a_damaged_memory_is_an_empty_one() {
        assert_eq!(read_layouts(Some("{")), Vec::new());
        assert_eq!(read_layouts(None), Vec::new());
    }
}
