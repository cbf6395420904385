//! An invoice that the book has already: what the newer list changes about it.
//!
//! Another amount or due date becomes a correcting entry on the invoice's issue date, never an overwrite (R4.6). A lower open
//! amount is settled on the list's day; a higher one is only reported, because the book's ledger stands. What a list cannot
//! say without contradicting the book (another customer, currency or sign) is rejected.

use dunlin_core::change::{Change, ItemChange};
use dunlin_core::id::AccountId;
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::EntryKind;
use dunlin_core::money::Money;
use dunlin_formats::Field;
use dunlin_store::{DisputeLine, ItemRef, KnownItem};
use jiff::civil::Date;

use super::Correction;
use super::draft::Draft;
use super::invoice::Planner;
use super::work::{Fate, NewEntry};
use crate::error::AppError;

/// So many receipts of one invoice are told apart by their keys.
const KEYS_MAX: usize = 20;

impl Planner<'_, '_, '_> {
    /// Compares a row with what the book has.
    pub(super) fn renew(&mut self, draft: &Draft, account: AccountId, known: &KnownItem) -> Result<Fate, AppError> {
        if let Some(why) = contradiction(draft, account, known) {
            let number = self.drafts.number(draft);
            self.work.notes.reject(draft.row(), "row.contradicts", Some(Field::InvoiceNumber), number, why.to_owned());
            return Ok(Fate::Rejected);
        }
        let amount_minor = if self.only_open { known.amount_minor } else { draft.amount_minor };
        let delta_minor = amount_minor - known.amount_minor;
        let open_minor = known.open_minor + delta_minor;
        if is_below_settled(amount_minor, known) {
            let message = "the book has more of it settled than the new amount".to_owned();
            self.work.notes.reject(draft.row(), "amount.below_settled", Some(Field::Amount), "", message);
            return Ok(Fate::Rejected);
        }
        if draft.issued_on != known.issued_on {
            let message = "the book has another issue date and keeps it";
            self.work.notes.warn("issued_on.differs", Some(Field::IssuedOn), draft.row(), "", message);
        }
        let place = self.work.place();
        let due_on = self.new_due_on(draft, known)?;
        if delta_minor != 0 || due_on.is_some() {
            self.correct(draft, known, delta_minor, due_on);
        }
        self.settle_known(draft, known, open_minor)?;
        if known.unlisted {
            let (account, item, number) = (known.account, known.item, known.number.clone());
            self.work.push(Change::Item(ItemChange::Relisted { account, item, number }));
        }
        if draft.disputed && !draft.kind.is_credit() && open_minor != 0 && !self.was_disputed(known)? {
            self.dispute(draft, account, known.item, known.issued_on);
        }
        Ok(if self.work.place() == place { Fate::Skipped } else { Fate::Updated })
    }

    fn correct(&mut self, draft: &Draft, known: &KnownItem, delta_minor: i64, due_on: Option<Date>) {
        let entry = self.work.entry(&NewEntry {
            account: known.account,
            item: known.item,
            kind: EntryKind::Corrected,
            amount_minor: delta_minor,
            effective_on: known.issued_on,
            due_on,
            receipt: None,
        });
        let item = known.number.clone();
        self.work.push(Change::Item(ItemChange::Corrected { entry, item }));
        let mut note = |what, old, new| {
            self.work.tally.corrections.push(Correction {
                row: draft.row(),
                item: known.number.clone(),
                what,
                old,
                new,
            });
        };
        if delta_minor != 0 {
            let shown =
                |minor| format!("{} {}", Money { minor, currency: known.currency }.to_decimal(), known.currency);
            note("amount", shown(known.amount_minor), shown(known.amount_minor + delta_minor));
        }
        if let Some(new) = due_on {
            note("due_on", known.due_on.to_string(), new.to_string());
        }
    }

    /// The new due date, if there is one. A computed one is new only when what it is computed from is.
    fn new_due_on(&mut self, draft: &Draft, known: &KnownItem) -> Result<Option<Date>, AppError> {
        if let Some(due_on) = draft.due_on {
            return Ok(Some(due_on).filter(|due_on| *due_on != known.due_on));
        }
        let Ok(due) = self.due(draft) else { return Ok(None) };
        if due.on == known.due_on {
            return Ok(None);
        }
        let stored = self.tx.item_detail(ItemRef { account: known.account, item: known.item })?.item;
        let terms = draft.terms.map(|terms| self.drafts.terms.text(terms));
        let is_new = stored.issued_on != draft.issued_on || stored.terms.as_deref() != terms;
        Ok(Some(due.on).filter(|_| is_new))
    }

    /// Settles what the newer list says is settled.
    fn settle_known(&mut self, draft: &Draft, known: &KnownItem, open_minor: i64) -> Result<(), AppError> {
        if let Some(settled_on) = draft.settled_on {
            if open_minor != 0 {
                let key = self.free_key(known)?;
                self.settle(draft, known.account, known.item, open_minor, settled_on, key);
            }
            return Ok(());
        }
        let target_minor = if self.only_open { Some(draft.amount_minor) } else { draft.open_target() };
        match target_minor {
            Some(target_minor) if target_minor.abs() < open_minor.abs() => {
                let on = self.list_on.max(known.issued_on);
                self.settle_before(draft, known.account, known.item, target_minor - open_minor, on);
            }
            Some(target_minor) if target_minor != open_minor => {
                let message = "more is open in the file than in the book, whose ledger stands";
                self.work.notes.warn("open_amount.higher", Some(Field::OpenAmount), draft.row(), "", message);
            }
            _ => {}
        }
        Ok(())
    }

    /// A key for one more receipt of an invoice: the first is `settled:NUMBER`.
    fn free_key(&mut self, known: &KnownItem) -> Result<String, AppError> {
        let first = format!("settled:{}", known.number);
        let more = (2..=KEYS_MAX).map(|count| format!("settled:{}:{count}", known.number));
        let keys: Vec<String> = std::iter::once(first).chain(more).collect();
        let asked: Vec<&str> = keys.iter().map(String::as_str).collect();
        let taken = self.tx.known_receipt_keys(self.work.creditor, &asked)?;
        let free = keys.iter().find(|key| !taken.contains(*key));
        Ok(free.cloned().unwrap_or_else(|| format!("settled:{}:{}", known.number, self.work.who.at)))
    }

    /// It was contested at some time; a dispute that was closed is not opened again by the same list.
    fn was_disputed(&mut self, known: &KnownItem) -> Result<bool, AppError> {
        let disputes = self.tx.disputes(known.account)?;
        let counts = |line: &DisputeLine| line.outcome.as_deref() != Some("withdrawn");
        Ok(disputes.iter().any(|line| line.dispute.item == known.item && counts(line)))
    }
}

/// More is settled of it than it would come to.
pub(super) fn is_below_settled(amount_minor: i64, known: &KnownItem) -> bool {
    let delta_minor = amount_minor - known.amount_minor;
    let open_minor = known.open_minor + delta_minor;
    delta_minor != 0 && open_minor.signum() * amount_minor.signum() < 0 || (amount_minor == 0 && open_minor != 0)
}

/// What a list cannot say about a known invoice.
fn contradiction(draft: &Draft, account: AccountId, known: &KnownItem) -> Option<&'static str> {
    if known.account != account {
        return Some("the book has this invoice number for another customer");
    }
    if known.currency != draft.currency {
        return Some("the book has this invoice in another currency");
    }
    if known.kind == ItemKind::OnAccount {
        return Some("the book has on-account money under this number");
    }
    (known.kind.is_credit() != draft.kind.is_credit())
        .then_some("the book and the file differ on whether it is an invoice or a credit note")
}
