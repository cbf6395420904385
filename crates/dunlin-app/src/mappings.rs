//! Layouts of files that are remembered, so that the next file of the same headers needs no flags: shown, and forgotten.
//!
//! Two parts of the program remember: `import` for lists of invoices, receipts and customers, and `bank import` for banks'
//! tables. Forgetting changes no figure; the next such file is asked about like the first.

use crate::app::{App, Setting};
use crate::bank::layouts::{self, BANK_LAYOUTS_KEY};
use crate::error::AppError;
use crate::import::source::{self, LAYOUTS_KEY};

/// A remembered layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// What it is called: the first file's name without figures. For lists it is also their source.
    pub name: String,
    /// Of which files.
    pub kind: MappingKind,
    /// The bank account.
    pub account: Option<String>,
    /// For rows that say none.
    pub currency: Option<String>,
    /// The order of its days.
    pub date_order: Option<String>,
    /// The decimal sign.
    pub decimal: Option<String>,
    /// The encoding.
    pub encoding: Option<String>,
    /// The sheet.
    pub sheet: Option<String>,
    /// (what it is read as, header).
    pub columns: Vec<(String, String)>,
    /// The headers it is known by.
    pub headers: Vec<String>,
}

/// Files that a layout is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MappingKind {
    /// Tables of a bank.
    Bank,
    /// Lists of invoices.
    Invoices,
    /// Lists of receipts.
    Receipts,
    /// Lists of customers.
    Customers,
}

impl MappingKind {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            MappingKind::Bank => "bank",
            MappingKind::Invoices => "invoices",
            MappingKind::Receipts => "receipts",
            MappingKind::Customers => "customers",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<MappingKind> {
        let all = [MappingKind::Bank, MappingKind::Invoices, MappingKind::Receipts, MappingKind::Customers];
        all.into_iter().find(|kind| kind.code() == code)
    }
}

/// What is remembered, the banks' tables first, each the newest first.
pub fn list(app: &mut App, setting: &Setting) -> Result<Vec<Mapping>, AppError> {
    let creditor = setting.creditor.id;
    let (bank, lists) = app
        .store
        .read(|tx| Ok::<_, AppError>((tx.mapping(creditor, BANK_LAYOUTS_KEY)?, tx.mapping(creditor, LAYOUTS_KEY)?)))?;
    let bank = layouts::read_layouts(bank.as_deref());
    let lists = source::read_layouts(lists.as_deref());
    Ok(bank.iter().map(layouts::BankLayout::shown).chain(lists.iter().map(source::Layout::shown)).collect())
}

/// Forgets a layout.
///
/// # Errors
/// `mapping.unknown`; `mapping.ambiguous` when a bank's table and a list are called so and the kind is not said.
pub fn forget(app: &mut App, setting: &Setting, name: &str, kind: Option<MappingKind>) -> Result<Mapping, AppError> {
    let mut found = list(app, setting)?;
    found.retain(|known| known.name == name && kind.is_none_or(|kind| known.kind == kind));
    let forgotten = match found.len() {
        0 => {
            let message = format!("no layout called \"{name}\" is remembered");
            return Err(AppError::not_found("mapping.unknown", message).hint("dunlin mapping list shows them"));
        }
        1 => found.swap_remove(0),
        _ => {
            let message = format!("several layouts are called \"{name}\"");
            return Err(AppError::new(crate::error::Failure::Usage, "mapping.ambiguous", message)
                .hint("say which with --kind, as dunlin mapping list shows it"));
        }
    };
    let creditor = setting.creditor.id;
    app.store.transaction(|tx| {
        if forgotten.kind == MappingKind::Bank {
            let mut known = layouts::read_layouts(tx.mapping(creditor, BANK_LAYOUTS_KEY)?.as_deref());
            known.retain(|layout| layout.name != name);
            tx.set_mapping(creditor, BANK_LAYOUTS_KEY, &layouts::write_layouts(&known))?;
        } else {
            let mut known = source::read_layouts(tx.mapping(creditor, LAYOUTS_KEY)?.as_deref());
            known.retain(|layout| layout.shown() != forgotten);
            tx.set_mapping(creditor, LAYOUTS_KEY, &source::write_layouts(&known))?;
        }
        Ok::<(), AppError>(())
    })?;
    Ok(forgotten)
}

/// The file's name as a layout's: lower case, without folder, ending and figures, so that a date in it does not matter.
pub(crate) fn name_of(file_name: &str) -> String {
    let file = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| if stem.is_empty() { file } else { stem });
    let lower = stem.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "list".to_owned() } else { name }
}

/// A name that no other layout has: two lists with other columns are two, however their files are called.
pub(crate) fn free_name(name: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|count| format!("{name}-{count}"));
    let all = std::iter::once(name.to_owned()).chain(numbered);
    all.into_iter().find(|wanted| is_free(wanted)).unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_the_name_does_not_matter() {
        for (name, want) in [
            ("open-items-2026-11-16.csv", "open-items"),
            ("/tmp/x/Open Items (3).XLSX", "open-items"),
            ("20261116.csv", "list"),
            ("Фактури_47.csv", "фактури"),
            (".csv", "csv"),
        ] {
            assert_eq!(name_of(name), want, "{name}");
        }
    }
}
