//! Tables of banks that were read before: what a person had to say of them is remembered by their headers and their account.
//!
//! Only what was said is kept, and only once the table could be read with it. The newest stands first.

use dunlin_core::money::Currency;
use dunlin_formats::{BankColumn, Content, DateOrder, DecimalSign, Document, Statement, TableLayout};
use serde::{Deserialize, Serialize};

use crate::mappings::{Mapping, MappingKind, free_name, name_of};

/// The key under which a creditor's layouts are remembered.
pub(crate) const BANK_LAYOUTS_KEY: &str = "bank_layouts";
/// So many are remembered; the one used longest ago goes first.
const LAYOUTS_MAX: usize = 200;

/// A layout under its name, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BankLayout {
    /// What people call it.
    pub(crate) name: String,
    headers: Vec<String>,
    columns: Vec<(String, String)>,
    account: Option<String>,
    currency: Option<String>,
    date_order: Option<String>,
    decimal: Option<String>,
    encoding: Option<String>,
    sheet: Option<String>,
}

/// Reads the list; a damaged one counts as empty, because it only saves typing.
pub(crate) fn read_layouts(text: Option<&str>) -> Vec<BankLayout> {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// The list as it is kept.
pub(crate) fn write_layouts(layouts: &[BankLayout]) -> String {
    serde_json::to_string(layouts).unwrap_or_default()
}

/// The list with the layouts of a file's tables in front; `None` when nothing changes.
pub(super) fn remember(file_name: &str, documents: &[Document], known: &[BankLayout]) -> Option<Vec<BankLayout>> {
    let mut list = known.to_vec();
    for layout in documents.iter().filter_map(read_with_words) {
        let at = list.iter().position(|old| old.headers == layout.headers && old.account == layout.account);
        let name = match at {
            Some(at) => list.remove(at).name,
            None => free_name(&name_of(file_name), |wanted| list.iter().all(|old| old.name != wanted)),
        };
        list.insert(0, BankLayout::new(name, layout));
    }
    list.truncate(LAYOUTS_MAX);
    (list != known).then_some(list)
}

/// The layout of a table that was read, and not without a word.
fn read_with_words(document: &Document) -> Option<&TableLayout> {
    let Content::Statement(Statement { entries, layout: Some(layout), .. }) = &document.content else { return None };
    (!entries.is_empty() && layout.says_something()).then_some(layout)
}

impl BankLayout {
    fn new(name: String, layout: &TableLayout) -> BankLayout {
        let columns = layout.columns.iter().map(|(column, header)| (column.name().to_string(), header.clone()));
        BankLayout {
            name,
            headers: layout.headers.clone(),
            columns: columns.collect(),
            account: layout.account.clone(),
            currency: layout.currency.map(|currency| currency.code().to_string()),
            date_order: layout.date_order.map(|order| order.name().to_string()),
            decimal: layout.decimal.map(|decimal| decimal.sign().to_string()),
            encoding: layout.encoding.clone(),
            sheet: layout.sheet.clone(),
        }
    }

    /// As a reader of tables takes it.
    pub(super) fn to_table(&self) -> TableLayout {
        let column = |(name, header): &(String, String)| Some((BankColumn::find(name)?, header.clone()));
        TableLayout {
            headers: self.headers.clone(),
            columns: self.columns.iter().filter_map(column).collect(),
            account: self.account.clone(),
            currency: self.currency.as_deref().and_then(Currency::find),
            date_order: self.date_order.as_deref().and_then(DateOrder::find),
            decimal: self.decimal.as_deref().and_then(DecimalSign::find),
            encoding: self.encoding.clone(),
            sheet: self.sheet.clone(),
        }
    }

    /// As people see it.
    pub(crate) fn shown(&self) -> Mapping {
        Mapping {
            name: self.name.clone(),
            kind: MappingKind::Bank,
            account: self.account.clone(),
            currency: self.currency.clone(),
            date_order: self.date_order.clone(),
            decimal: self.decimal.clone(),
            encoding: self.encoding.clone(),
            sheet: self.sheet.clone(),
            columns: self.columns.clone(),
            headers: self.headers.clone(),
        }
    }
}
