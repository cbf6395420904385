//! The journal of a period for accounting programs: every entry of the ledger as a booking with two sides (R4.6).
//!
//! Which accounts an entry moves and what each layout can hold is decided in `dunlin-formats`; here it is streamed from the
//! book. All journals from the beginning up to a day add up to what `aging` says of that day.

use std::collections::BTreeMap;

use dunlin_core::charge::tax_in_part;
use dunlin_core::id::CreditorId;
use dunlin_core::ledger::{BookLine, EntryKind};
use dunlin_core::money::Currency;
use dunlin_formats::{Journal, JournalFormat, JournalHead};
use dunlin_store::Tx;
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
        let mut taxes = ChargeTaxes::load(tx, creditor.id)?;
        tx.journal(creditor.id, order.to, |entry| {
            let tax_minor = taxes.in_entry(entry);
            let is_asked = order.currency.is_none_or(|currency| currency == entry.currency);
            if is_asked && order.from.is_none_or(|from| from <= entry.on) {
                journal.add(&BookLine { tax_minor, ..*entry })?;
            }
            Ok::<(), AppError>(())
        })?;
        Ok(JournalFile { entries: journal.entries(), bytes: journal.finish() })
    })
}

/// The tax in the entries of charges.
struct ChargeTaxes {
    /// By number: what the charge came to with its tax, and the tax, in minor units.
    taxed: BTreeMap<String, (i64, i64)>,
    /// By number: what was given up and is not owed again, in the order of the journal.
    given_up: BTreeMap<String, i64>,
}

impl ChargeTaxes {
    fn load(tx: &mut Tx<'_>, creditor: CreditorId) -> Result<ChargeTaxes, AppError> {
        let taxed = tx.charge_taxes(creditor)?.into_iter().map(|(number, gross, tax)| (number, (gross, tax)));
        Ok(ChargeTaxes { taxed: taxed.collect(), given_up: BTreeMap::new() })
    }

    /// All of it when the charge is made, its share in what is given up or owed again, none in a payment.
    fn in_entry(&mut self, entry: &BookLine<'_>) -> i64 {
        let Some((gross_minor, tax_minor)) = self.taxed.get(entry.item).copied() else { return 0 };
        match entry.kind {
            EntryKind::Issued => tax_minor,
            EntryKind::SmallDifference | EntryKind::Waived | EntryKind::WrittenOff | EntryKind::Reinstated => {
                let given_up = self.given_up.entry(entry.item.to_owned()).or_default();
                let share = tax_in_part(gross_minor, tax_minor, *given_up, -entry.amount_minor);
                *given_up -= entry.amount_minor;
                -share
            }
            _ => 0,
        }
    }
}
