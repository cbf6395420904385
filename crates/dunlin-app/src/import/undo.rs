//! Taking an import back: the book is as it was before, as long as nothing stands on what the file brought.
//!
//! The lines that the import left in the log are answered account by account; how is the core's ([`withdraw`]). What stands on it (a
//! payment, a letter, a later list) is named, and then nothing is changed. One import at a time, the newest first where they
//! build on each other. How the file's columns were read stays remembered.

use std::collections::BTreeSet;

use dunlin_core::change::Change;
use dunlin_core::id::AccountId;
use dunlin_core::withdraw::{When, Withdrawal, withdraw};
use dunlin_store::{ActivityLine, ImportRecord, Tx};
use jiff::Timestamp;

use super::history;
use crate::app::{App, Setting, new_ids};
use crate::error::{AppError, Failure};
use crate::standing::{self, Flow};

/// So much of what stands on an import is named.
const NAMED: usize = 5;

/// What was taken back.
#[derive(Debug, Clone)]
pub struct Undone {
    /// The import, as it was before.
    pub import: ImportRecord,
    /// Customers that changed.
    pub customers: u64,
    /// Changes made for that.
    pub changes: u64,
}

/// Something that stands on an import.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stands {
    customer: String,
    line: String,
}

/// Takes an import back.
///
/// # Errors
/// `import.unknown`; `import.undone` when it was taken back already; `import.stands` when something stands on it: the message names
/// what.
pub fn undo_import(app: &mut App, setting: &Setting, name: &str) -> Result<Undone, AppError> {
    let import = history::find_import(app, setting, name)?;
    if import.undone.is_some() {
        let message = format!("import {name} was taken back already");
        return Err(AppError::new(Failure::Refused, "import.undone", message).hint("import the file again"));
    }
    let mut who = history::who(app, setting, &import.file_name)?;
    who.why = format!("import {name} taken back");
    let today = app.clock.today(&setting.creditor.timezone);
    let creditor = setting.creditor.id;
    app.store.transaction(|tx| {
        let quiet = undone_at(tx, setting)?;
        let why = format!("import {}", import.file_name);
        let accounts = tx.accounts_changed_at(creditor, import.at, &why)?;
        let mut ids = new_ids();
        let (mut stands, mut changes) = (Vec::new(), 0);
        for account in &accounts {
            let log = log_of(tx, *account, &import, &why, &quiet)?;
            let lines: Vec<(When, &Change)> = log.iter().map(|(when, _, change)| (*when, change)).collect();
            let said = Withdrawal { source: &import.source, reason: &who.why, on: today };
            match withdraw(&lines, said, &mut ids) {
                Ok(answers) => {
                    changes += answers.len() as u64;
                    tx.commit(&who, creditor, &answers)?;
                }
                Err(later) => {
                    let customer = tx.customer(*account)?.account.number;
                    let said = |at: usize| Stands { customer: customer.clone(), line: told(&log[at].1) };
                    stands.extend(later.into_iter().map(said));
                }
            }
        }
        if !stands.is_empty() {
            return Err(refused(&import, &stands));
        }
        tx.mark_undone(&who, &import)?;
        standing::settle_all(tx, creditor, &who, Flow::Out, today)?;
        Ok(Undone { import: import.clone(), customers: accounts.len() as u64, changes })
    })
}

/// Imports that were taken back, and their taking back, leave nothing that another one stands on.
fn undone_at(tx: &mut Tx<'_>, setting: &Setting) -> Result<BTreeSet<Timestamp>, AppError> {
    let imports = tx.imports(setting.creditor.id)?;
    let undone = imports.iter().filter_map(|import| Some((import.at, import.undone.as_ref()?.0)));
    Ok(undone.flat_map(|(made, undone)| [made, undone]).collect())
}

/// An account's log in its order, seen from the import.
fn log_of(
    tx: &mut Tx<'_>,
    account: AccountId,
    import: &ImportRecord,
    why: &str,
    quiet: &BTreeSet<Timestamp>,
) -> Result<Vec<(When, ActivityLine, Change)>, AppError> {
    let mut lines = tx.activity_of(Some(account), usize::MAX)?;
    lines.reverse();
    let mut began = false;
    let mut log = Vec::with_capacity(lines.len());
    for line in lines {
        let Some(change) = line.change.clone() else { continue };
        let is_within = line.at == import.at && line.why == why;
        began |= is_within;
        let when = match (is_within, began) {
            (true, _) => When::Within,
            (false, false) => When::Before,
            (false, true) if quiet.contains(&line.at) && line.why.starts_with("import ") => continue,
            (false, true) => When::After,
        };
        log.push((when, line, change));
    }
    Ok(log)
}

fn told(line: &ActivityLine) -> String {
    let item = line.item.as_ref().map(|item| format!(" {item}")).unwrap_or_default();
    format!("{}{item} ({})", line.code, line.why)
}

fn refused(import: &ImportRecord, stands: &[Stands]) -> AppError {
    let shown = stands.iter().take(NAMED).map(|it| format!("customer {}: {}", it.customer, it.line));
    let mut named = shown.collect::<Vec<_>>().join("; ");
    if stands.len() > NAMED {
        named = format!("{named}; and {} more", stands.len() - NAMED);
    }
    let message = format!("import {} cannot be taken back, because this stands on it: {named}", import.name);
    let mut customers: Vec<&str> = stands.iter().map(|it| it.customer.as_str()).collect();
    customers.dedup();
    let more = if customers.len() > NAMED { ", …" } else { "" };
    customers.truncate(NAMED);
    AppError::new(Failure::Refused, "import.stands", message)
        .with("customers", format!("{}{more}", customers.join(", ")).as_str())
        .hint("take that back first, or correct the invoices with a new file")
}
