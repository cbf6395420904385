//! Invoices of a file against the book: new ones are issued, known ones are corrected, settled or left alone.
//!
//! The order is that of customer and invoice numbers, so that rows which belong together lie together. Requirements R0.1–R0.3,
//! R4.6: nothing is overwritten, a change is an entry of its own. Whatever the file does not say is not changed.

use std::collections::HashMap;

use dunlin_core::change::{AccountChange, Change, DisputeChange, ItemChange, ReceiptChange};
use dunlin_core::id::{AccountId, DisputeId, IdSource, ItemId, ReceiptId};
use dunlin_core::item::Item;
use dunlin_core::ledger::{EntryKind, Receipt};
use dunlin_core::view::Dispute;
use dunlin_formats::Field;
use dunlin_store::{KnownCustomer, KnownItem, ReceiptKey, Tx};
use jiff::civil::Date;

use super::account;
use super::agreed::{self, DefaultTerms};
use super::draft::{Draft, Drafts};
use super::group::{self, CustomerGroup};
use super::work::{Fate, NewEntry, Work};
use crate::error::AppError;

/// So many rows are looked up in the book at once.
const CHUNK_ROWS: usize = 20_000;

/// A customer's row: its group, and its place in the drafts.
type Place = (u32, u32);

/// The planner of one file.
pub(super) struct Planner<'p, 'w, 't> {
    pub(super) tx: &'p mut Tx<'t>,
    pub(super) work: &'p mut Work<'w>,
    pub(super) drafts: &'p Drafts,
    defaults: DefaultTerms,
    /// The day for which the list speaks: today, or the newest day in it.
    pub(super) list_on: Date,
    /// The file holds open amounts only; they say nothing about the amount of a known invoice.
    pub(super) only_open: bool,
    items_known: bool,
    customers_known: bool,
}

/// When an invoice is due, and whether that is credit.
#[derive(Debug, Clone, Copy)]
pub(super) struct DueDate {
    pub(super) on: Date,
    pub(super) gives_credit: bool,
}

impl<'p, 'w, 't> Planner<'p, 'w, 't> {
    pub(super) fn new(
        tx: &'p mut Tx<'t>,
        work: &'p mut Work<'w>,
        drafts: &'p Drafts,
        default_terms: &str,
        only_open: bool,
    ) -> Planner<'p, 'w, 't> {
        let list_on = drafts.newest_on.map_or(work.today, |newest| newest.min(work.today));
        let defaults = DefaultTerms::new(default_terms);
        Planner { tx, work, drafts, defaults, list_on, only_open, items_known: true, customers_known: true }
    }

    /// Plans and writes all rows.
    pub(super) fn run(mut self) -> Result<(), AppError> {
        let groups = group::resolve(self.tx, self.work.creditor, &self.drafts.customers)?;
        let mut places: Vec<Place> = Vec::with_capacity(self.drafts.iter().count());
        for (at, draft) in self.drafts.iter() {
            match groups.of(draft.customer) {
                Some(group) => places.push((group, at)),
                None => self.reject_ambiguous(draft),
            }
        }
        self.items_known = self.any_item_known()?;
        self.customers_known = self.any_customer_known(&groups.list)?;
        // Stable: within a customer the rows stay in the order of their numbers.
        places.sort_by_key(|(group, _)| *group);
        let mut rest = places.as_slice();
        while !rest.is_empty() {
            let (chunk, after) = rest.split_at(chunk_end(rest));
            self.plan_chunk(&groups.list, chunk)?;
            self.work.flush(self.tx)?;
            rest = after;
        }
        self.drafts.terms.report(&mut self.work.notes);
        self.defaults.report(&mut self.work.notes);
        self.work.tally.skipped += self.drafts.repeated;
        Ok(())
    }

    /// Whether the book has any invoice of the file. The first file of a book has none, and then none is looked up again.
    fn any_item_known(&mut self) -> Result<bool, AppError> {
        for numbers in self.drafts.numbers(CHUNK_ROWS) {
            if !self.tx.find_items_bulk(self.work.creditor, &numbers)?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The same for customers.
    fn any_customer_known(&mut self, groups: &[CustomerGroup]) -> Result<bool, AppError> {
        for chunk in groups.chunks(CHUNK_ROWS / 10) {
            let numbers: Vec<&str> = chunk.iter().map(|group| group.number.as_str()).collect();
            if !self.tx.find_customers_bulk(self.work.creditor, &numbers)?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn reject_ambiguous(&mut self, draft: &Draft) {
        let name = self.drafts.customers.get(draft.customer).fields.name.as_deref().unwrap_or_default();
        let message = "several customers have this name; the row needs a customer number".to_owned();
        self.work.notes.reject(draft.row(), "customer.ambiguous", Some(Field::CustomerName), name, message);
    }

    fn plan_chunk(&mut self, groups: &[CustomerGroup], chunk: &[Place]) -> Result<(), AppError> {
        let customers: Vec<&str> =
            chunk.chunk_by(|a, b| a.0 == b.0).map(|rows| groups[rows[0].0 as usize].number.as_str()).collect();
        let mut customers = if self.customers_known {
            self.tx.find_customers_bulk(self.work.creditor, &customers)?
        } else {
            HashMap::new()
        };
        let drafts = self.drafts;
        let items = if self.items_known {
            let numbers = drafts.names(chunk.iter().map(|(_, at)| *at));
            self.tx.find_items_bulk(self.work.creditor, &numbers)?
        } else {
            HashMap::new()
        };
        for rows in chunk.chunk_by(|a, b| a.0 == b.0) {
            let group = &groups[rows[0].0 as usize];
            self.plan_customer(group, rows, customers.get_mut(&group.number), &items)?;
        }
        Ok(())
    }

    fn plan_customer(
        &mut self,
        group: &CustomerGroup,
        rows: &[Place],
        known: Option<&mut KnownCustomer>,
        items: &HashMap<String, KnownItem>,
    ) -> Result<(), AppError> {
        let account = known.as_ref().map_or_else(|| AccountId::next(&mut self.work.ids), |known| known.account.id);
        let place = self.work.place();
        let mut any_taken = false;
        let refused = self.refused_documents(rows.iter().map(|(_, at)| self.drafts.get(*at)), items);
        for (_, at) in rows {
            let draft = self.drafts.get(*at);
            let fate = match items.get(self.drafts.number(draft)) {
                _ if refused.contains(&draft.row()) => Fate::Rejected,
                None => self.issue(draft, account),
                Some(item) => self.renew(draft, account, item)?,
            };
            any_taken |= fate != Fate::Rejected;
            self.work.tally.count(fate);
        }
        // A customer is known by its good rows only.
        if any_taken {
            let customer = group.customer(&self.drafts.customers);
            let creditor = self.work.creditor;
            let changes = match known {
                None => account::open_account(&customer, account, creditor, &group.number, &mut self.work.ids),
                Some(known) => account::renew_account(&customer, known, &mut self.work.ids),
            };
            self.work.insert(place, changes);
        }
        Ok(())
    }

    /// A new item: what it was formed with, what was settled before, its receipt and its dispute.
    fn issue(&mut self, draft: &Draft, account: AccountId) -> Fate {
        let due = match self.due(draft) {
            Ok(due) => due,
            Err(why) => {
                self.work.notes.reject(draft.row(), "due_on.missing", Some(Field::DueOn), "", why);
                return Fate::Rejected;
            }
        };
        let item = self.item(draft, account, due);
        let id = item.id;
        let entry = self.work.entry(&NewEntry {
            account,
            item: id,
            kind: EntryKind::Issued,
            amount_minor: draft.amount_minor,
            effective_on: draft.issued_on,
            due_on: None,
            receipt: None,
        });
        self.work.push(Change::Item(ItemChange::Issued { item, entry }));
        if let Some(terms) = &draft.late_terms {
            let of_item = Some((id, self.drafts.number(draft).to_owned()));
            let terms = (**terms).clone().for_account(account, of_item, draft.issued_on, &mut self.work.ids);
            self.work.push(Change::Account(AccountChange::LateTermsStated(terms)));
        }
        let mut open_minor = draft.amount_minor;
        if let Some(target_minor) = draft.open_target()
            && target_minor != open_minor
        {
            self.settle_before(draft, account, id, target_minor - open_minor, draft.issued_on);
            open_minor = target_minor;
        }
        if let Some(settled_on) = draft.settled_on {
            let key = format!("settled:{}", self.drafts.number(draft));
            self.settle(draft, account, id, open_minor, settled_on, key);
        }
        if draft.disputed && !draft.kind.is_credit() {
            self.dispute(draft, account, id, draft.issued_on);
        }
        Fate::Created
    }

    fn item(&mut self, draft: &Draft, account: AccountId, due: DueDate) -> Item {
        Item {
            id: ItemId::next(&mut self.work.ids),
            account,
            number: self.drafts.number(draft).to_owned(),
            instalment: draft.instalment,
            kind: draft.kind,
            currency: draft.currency,
            issued_on: draft.issued_on,
            due_on: due.on,
            terms: draft.terms.map(|terms| self.drafts.terms.text(terms).to_owned()),
            gives_credit: due.gives_credit,
            sent_on: draft.sent_on.unwrap_or(draft.issued_on),
            sent_by: draft.sent_by,
            reference: self.drafts.reference(draft).map(str::to_owned),
            payment_reference: self.drafts.payment_reference(draft).map(str::to_owned),
            source: self.work.source.to_owned(),
        }
    }

    /// The due date: the file's, else by its terms, else by the creditor's; a credit carries its own date.
    pub(super) fn due(&mut self, draft: &Draft) -> Result<DueDate, String> {
        let terms = draft.terms.and_then(|terms| self.drafts.terms.terms(terms));
        let gives_credit = terms.is_none_or(dunlin_core::terms::Terms::gives_credit);
        if let Some(on) = draft.due_on {
            if on < draft.issued_on && !draft.kind.is_credit() {
                let message = "the due date lies before the issue date; it is kept";
                self.work.notes.warn("due_on.before_issued", Some(Field::DueOn), draft.row(), "", message);
            }
            return Ok(DueDate { on, gives_credit });
        }
        if draft.kind.is_credit() {
            return Ok(DueDate { on: draft.issued_on, gives_credit: true });
        }
        let Some(terms) = terms else {
            let (on, gives_credit) = self.defaults.due_on(draft.issued_on)?;
            return Ok(DueDate { on, gives_credit });
        };
        if agreed::counts_from_unknown_day(terms) {
            let text = draft.terms.map_or("", |terms| self.drafts.terms.text(terms));
            let message = "the terms count from a day that the file does not say; the issue date stands in for it";
            self.work.notes.warn("terms.base_assumed", Some(Field::Terms), draft.row(), text, message);
        }
        let on = terms.due_on(draft.issued_on).ok_or_else(|| "the due date would be after the year 9999".to_owned())?;
        Ok(DueDate { on, gives_credit })
    }

    /// Part of it was settled before the book knew it: an entry of the opposite sign.
    pub(super) fn settle_before(
        &mut self,
        draft: &Draft,
        account: AccountId,
        item: ItemId,
        amount_minor: i64,
        on: Date,
    ) {
        let kind = EntryKind::SettledBefore;
        let entry = self.work.entry(&NewEntry {
            account,
            item,
            kind,
            amount_minor,
            effective_on: on,
            due_on: None,
            receipt: None,
        });
        let item = self.drafts.number(draft).to_owned();
        self.work.push(Change::Item(ItemChange::SettledBefore { entry, item }));
    }

    /// Settled in full on a day: money for an invoice, a mere settlement for a credit, because a receipt is never negative.
    pub(super) fn settle(
        &mut self,
        draft: &Draft,
        account: AccountId,
        item: ItemId,
        open_minor: i64,
        settled_on: Date,
        key: String,
    ) {
        if settled_on < draft.issued_on {
            let message = "settled before it was issued; it counts from the issue date";
            self.work.notes.warn("settled_on.before_issued", Some(Field::SettledOn), draft.row(), "", message);
        }
        let effective_on = settled_on.max(draft.issued_on);
        if open_minor < 0 {
            self.settle_before(draft, account, item, -open_minor, effective_on);
        }
        if open_minor <= 0 {
            return;
        }
        let receipt = ReceiptId::next(&mut self.work.ids);
        let entry = self.work.entry(&NewEntry {
            account,
            item,
            kind: EntryKind::Allocated,
            amount_minor: -open_minor,
            effective_on,
            due_on: None,
            receipt: Some(receipt),
        });
        let number = self.drafts.number(draft).to_owned();
        self.work.push(Change::Receipt(ReceiptChange::Recorded(Receipt {
            id: receipt,
            account,
            amount_minor: open_minor,
            currency: draft.currency,
            received_on: settled_on,
            reference: None,
            names_items: true,
            payer: None,
            payer_account: None,
            source: self.work.source.to_owned(),
        })));
        self.work.push(Change::Receipt(ReceiptChange::Allocated { entry, item: number, reason: None }));
        self.work.push_key(ReceiptKey { key, account, receipt });
    }

    /// Contested as a whole, from a day until somebody closes it.
    pub(super) fn dispute(&mut self, draft: &Draft, account: AccountId, item: ItemId, from_on: Date) {
        let id = DisputeId(self.work.ids.next_id());
        let (reason, owner, answer_by) = ("other".to_owned(), None, None);
        let dispute = Dispute { id, account, item, amount_minor: None, reason, from_on, owner, answer_by };
        let item = self.drafts.number(draft).to_owned();
        self.work.push(Change::Dispute(DisputeChange::Raised { dispute, item }));
    }
}

/// Where the chunk ends: after a customer's last row.
fn chunk_end(places: &[Place]) -> usize {
    let end = places.len().min(CHUNK_ROWS);
    let last = places[end - 1].0;
    end + places[end..].iter().take_while(|(group, _)| *group == last).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_holds_whole_customers() {
        let mut places: Vec<Place> = (0..).take(CHUNK_ROWS - 1).map(|at| (0, at)).collect();
        assert_eq!(chunk_end(&places), CHUNK_ROWS - 1);
        places.extend([(1, 0), (1, 1), (1, 2), (2, 3)]);
        assert_eq!(chunk_end(&places), CHUNK_ROWS + 2);
        assert_eq!(chunk_end(&places[CHUNK_ROWS + 2..]), 1);
    }
}
