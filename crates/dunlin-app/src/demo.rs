//! The demo in a book: whether it is one, and taking all of it away again.
//!
//! A demo is never mixed with real customers: the whole book is marked when it is made, and only a marked book can be emptied.

use std::fs;
use std::path::Path;

use crate::app::App;
use crate::error::{AppError, Failure};

/// Whether everything in the book is invented.
pub fn is_demo(app: &mut App) -> Result<bool, AppError> {
    app.store.read(|tx| Ok(tx.is_demo()?))
}

/// Takes the demo away: creditors, customers, invoices, runs, the log, and the letters of its runs. There is no way back. Who may sign
/// in stays.
///
/// # Errors
/// `demo.not_a_demo` for a real book.
pub fn remove(app: &mut App, outbox: &Path) -> Result<(), AppError> {
    if !is_demo(app)? {
        let message = "this book is no demo: its customers are real, so it cannot be emptied";
        return Err(AppError::new(Failure::Refused, "demo.not_a_demo", message));
    }
    let runs = app.store.transaction(|tx| {
        let mut runs = Vec::new();
        for creditor in tx.creditors()? {
            runs.extend(tx.runs(creditor.id)?.into_iter().map(|run| run.name));
        }
        tx.empty_demo()?;
        Ok::<_, AppError>(runs)
    })?;
    // The letters are files of their own; one that cannot be removed does not bring the demo back.
    for run in runs {
        let _ = fs::remove_dir_all(outbox.join(run));
    }
    Ok(())
}
