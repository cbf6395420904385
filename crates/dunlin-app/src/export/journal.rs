//! The journal of a period for accounting programs: every entry of the ledger as a booking with two sides (R4.6).
//!
//! Which accounts an entry moves and what each layout can hold is decided in `dunlin-formats`; here it is streamed from the
//! book. All journals from the beginning up to a day add up to what `aging` says of that day.

use dunlin_core::money::Currency;
use dunlin_formats::{Journal, JournalFormat, JournalHead};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::AppError;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalOrder {
    /// The layout.
    pub format: JournalFormat,
    /// First day; `None` is the beginning of the book.
    pub from: Option<Date>,
    /// Last day.
    pub to: Date,
    /// Entries in this currency only; `None` is all.
    pub currency: Option<Currency>,
}

/// A journal that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalFile {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many entries it holds.
    pub entries: u64,
}

/// Writes the journal of a period.
///
/// # Errors
/// A refusal of the layout: `export.several_years`, `export.several_currencies`, `export.too_many_digits`.
pub fn journal(app: &mut App, setting: &Setting, order: &JournalOrder) -> Result<JournalFile, AppError> {
    let creditor = &setting.creditor;
    let head = JournalHead {
        creditor: creditor.name.clone(),
        currency: order.currency.unwrap_or(creditor.currency),
        from: order.from,
        to: order.to,
        made_on: app.clock.today(&creditor.timezone),
    };
    app.store.read(|tx| {
        let mut journal = Journal::begin(order.format, head.clone())?;
        tx.journal(creditor.id, order.to, |entry| {
            let is_asked = order.currency.is_none_or(|currency| currency == entry.currency);
            if is_asked && order.from.is_none_or(|from| from <= entry.on) {
                journal.add(entry)?;
            }
            Ok::<(), AppError>(())
        })?;
        Ok(JournalFile { entries: journal.entries(), bytes: journal.finish() })
    })
}
