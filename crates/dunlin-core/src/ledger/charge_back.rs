//! Taking back a charge: the notice that laid it on was wrong, or never reached the customer.
//!
//! Requirements R4.6, R2.4. Each entry of the charge is answered by a further one on its own day, so that every figure of every day is as
//! if it had never been charged. What was paid on it stays with the customer, on account; a credit that settled it is open again;
//! what was given up of it is answered, too. It is no favour, unlike `waive`: the same may be charged again, on another day.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::settle::on_account;
use super::{BookedEntry, Entry, EntryKind, Receipt};
use crate::change::{Change, ItemChange, ReceiptChange};
use crate::code::Refusal;
use crate::id::{EntryId, IdSource, ItemId, ReceiptId};

/// A charge with all of its ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargeLedger {
    /// The charge.
    pub item: ItemId,
    /// Its number.
    pub number: String,
    /// All of its entries, oldest first.
    pub entries: Vec<Entry>,
    /// All that settled with a credit in the commits in which one settled this charge.
    pub netted: Vec<BookedEntry>,
}

/// A receipt that settled a charge, with the number for what becomes free of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreedReceipt {
    /// The receipt.
    pub receipt: Receipt,
    /// The number of the money on account.
    pub number: String,
}

impl ChargeLedger {
    /// Receipts that still settle some of it, each once.
    pub fn receipts(&self) -> Vec<ReceiptId> {
        let standing = self.paid().into_iter().filter(|(_, minor)| *minor != 0);
        standing.map(|(receipt, _)| receipt).collect()
    }

    /// What each receipt settles of it, negative.
    fn paid(&self) -> BTreeMap<ReceiptId, i64> {
        let mut paid = BTreeMap::new();
        let is_paid = |kind| matches!(kind, EntryKind::Allocated | EntryKind::Unallocated | EntryKind::Returned);
        for entry in self.entries.iter().filter(|entry| is_paid(entry.kind)) {
            if let Some(receipt) = entry.receipt {
                *paid.entry(receipt).or_default() += entry.amount_minor;
            }
        }
        paid
    }
}

/// Takes back charges whole, whatever settled them. `receipts` are those of [`ChargeLedger::receipts`], each with a number of its own.
///
/// # Errors
/// `credit.not_used` when the credit that settled one of them is not among `netted`; `receipt.ended` when a receipt is missing.
pub fn take_back_charges(
    charges: &[ChargeLedger],
    receipts: &[FreedReceipt],
    reason: &str,
    source: &str,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Refusal> {
    let mut back = Back { reason, source, ids, changes: Vec::new() };
    let mut freed: BTreeMap<ReceiptId, i64> = BTreeMap::new();
    for charge in charges {
        for (receipt, minor) in charge.paid().into_iter().filter(|(_, minor)| *minor != 0) {
            back.unpaid(charge, receipt, receipts)?;
            *freed.entry(receipt).or_default() -= minor;
        }
        back.unnetted(charge)?;
        back.unmade(charge);
    }
    for own in receipts {
        if let Some(minor) = freed.get(&own.receipt.id).filter(|minor| **minor != 0) {
            back.changes.push(on_account(&own.receipt, &own.number, *minor, back.ids));
        }
    }
    Ok(back.changes)
}

/// The answers on their way.
struct Back<'a> {
    reason: &'a str,
    source: &'a str,
    ids: &'a mut dyn IdSource,
    changes: Vec<Change>,
}

impl Back<'_> {
    /// What a receipt settled, and what was forgiven with it.
    fn unpaid(&mut self, charge: &ChargeLedger, receipt: ReceiptId, known: &[FreedReceipt]) -> Result<(), Refusal> {
        let own = known.iter().find(|own| own.receipt.id == receipt).ok_or(Refusal::ReceiptEnded)?;
        let of_receipt = |entry: &&Entry| entry.receipt == Some(receipt);
        for (kinds, answer) in [
            (&[EntryKind::Allocated, EntryKind::Unallocated, EntryKind::Returned][..], EntryKind::Unallocated),
            (&[EntryKind::Discounted], EntryKind::Discounted),
            (&[EntryKind::SmallDifference], EntryKind::SmallDifference),
        ] {
            let standing = charge.entries.iter().filter(of_receipt).filter(|entry| kinds.contains(&entry.kind));
            let minor: i64 = standing.map(|entry| entry.amount_minor).sum();
            if minor != 0 {
                let entry = self.entry(charge, answer, -minor, own.receipt.received_on, Some(receipt));
                self.changes.push(Change::Receipt(ReceiptChange::Booked { entry, item: charge.number.clone() }));
            }
        }
        Ok(())
    }

    /// Credits that settled it are open again.
    fn unnetted(&mut self, charge: &ChargeLedger) -> Result<(), Refusal> {
        let of_charge = |line: &&BookedEntry| line.entry.item == charge.item && line.entry.kind == EntryKind::Netted;
        let own: Vec<&BookedEntry> = charge.netted.iter().filter(of_charge).collect();
        let mut answered: Vec<&BookedEntry> = own.iter().copied().filter(|line| line.entry.amount_minor > 0).collect();
        let mut used: Vec<EntryId> = Vec::new();
        for line in own.into_iter().filter(|line| line.entry.amount_minor < 0) {
            let (on, minor) = (line.entry.effective_on, -line.entry.amount_minor);
            if let Some(at) =
                answered.iter().position(|one| one.entry.effective_on == on && one.entry.amount_minor == minor)
            {
                answered.remove(at);
                continue;
            }
            let is_credit = |one: &&BookedEntry| {
                let entry = &one.entry;
                one.item_kind.is_credit()
                    && (entry.kind, entry.amount_minor, entry.effective_on) == (EntryKind::Netted, minor, on)
                    && entry.source == line.entry.source
                    && !used.contains(&entry.id)
            };
            let credit = charge.netted.iter().find(is_credit).ok_or(Refusal::CreditNotUsed)?;
            used.push(credit.entry.id);
            for one in [line, credit] {
                let (amount_minor, source) = (-one.entry.amount_minor, self.source.into());
                let entry = Entry { id: EntryId::next(self.ids), amount_minor, source, ..one.entry.clone() };
                self.booked(entry, &one.number);
            }
        }
        Ok(())
    }

    /// What was given up of it is owed again, and nothing is left of what it came to.
    fn unmade(&mut self, charge: &ChargeLedger) {
        let mut given_up: BTreeMap<Date, i64> = BTreeMap::new();
        let mut made: BTreeMap<Date, i64> = BTreeMap::new();
        for entry in &charge.entries {
            match entry.kind {
                EntryKind::WrittenOff | EntryKind::Waived | EntryKind::Reinstated => {
                    *given_up.entry(entry.effective_on).or_default() += entry.amount_minor;
                }
                EntryKind::Issued | EntryKind::Corrected => {
                    *made.entry(entry.effective_on).or_default() += entry.amount_minor;
                }
                // These were answered with what settled them; the rest no charge has.
                EntryKind::Allocated
                | EntryKind::Unallocated
                | EntryKind::Returned
                | EntryKind::Discounted
                | EntryKind::SmallDifference
                | EntryKind::Netted
                | EntryKind::SettledBefore
                | EntryKind::Refunded => {}
            }
        }
        for (on, minor) in given_up.into_iter().filter(|(_, minor)| *minor != 0) {
            let entry = self.entry(charge, EntryKind::Reinstated, -minor, on, None);
            self.booked(entry, &charge.number);
        }
        for (on, minor) in made.into_iter().filter(|(_, minor)| *minor != 0) {
            let entry = self.entry(charge, EntryKind::Corrected, -minor, on, None);
            self.changes.push(Change::Item(ItemChange::Corrected { entry, item: charge.number.clone() }));
        }
    }

    fn booked(&mut self, entry: Entry, number: &str) {
        let reason = Some(self.reason.into());
        self.changes.push(Change::Item(ItemChange::Booked { entry, item: number.into(), reason }));
    }

    fn entry(
        &mut self,
        charge: &ChargeLedger,
        kind: EntryKind,
        amount_minor: i64,
        on: Date,
        receipt: Option<ReceiptId>,
    ) -> Entry {
        let account = charge.entries.first().map_or(crate::id::AccountId(0), |entry| entry.account);
        let (id, source) = (EntryId::next(self.ids), self.source.into());
        Entry { id, account, item: charge.item, kind, amount_minor, due_on: None, effective_on: on, receipt, source }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::{AccountId, CountingIds};
    use crate::item::ItemKind;
    use crate::money::Currency;

    const ON: Date = date(2026, 3, 2);
    const CHARGE: ItemId = ItemId(7);

    fn entry(id: u128, kind: EntryKind, amount_minor: i64, receipt: Option<u128>) -> Entry {
        Entry {
            id: EntryId(id),
            account: AccountId(1),
            item: CHARGE,
            kind,
            amount_minor,
            due_on: None,
            effective_on: ON,
            receipt: receipt.map(ReceiptId),
            source: "run".into(),
        }
    }

    fn ledger(entries: Vec<Entry>) -> ChargeLedger {
        let netted = entries.iter().filter(|entry| entry.kind == EntryKind::Netted).map(|entry| BookedEntry {
            entry: entry.clone(),
            number: "FEE".into(),
            item_kind: ItemKind::Charge,
            open_minor: 0,
        });
        ChargeLedger { item: CHARGE, number: "FEE".into(), netted: netted.collect(), entries }
    }

    fn receipt(id: u128) -> FreedReceipt {
        let receipt = Receipt {
            id: ReceiptId(id),
            account: AccountId(1),
            amount_minor: 10_000,
            currency: Currency::EUR,
            received_on: date(2026, 3, 9),
            reference: None,
            payer: None,
            payer_account: None,
            names_items: false,
            source: "bank".into(),
        };
        FreedReceipt { receipt, number: "OA-1".into() }
    }

    /// The sum of what is booked on an item, and on all others.
    fn sums(charge: &ChargeLedger, changes: &[Change]) -> (i64, i64) {
        let mut own: i64 = charge.entries.iter().map(|entry| entry.amount_minor).sum();
        let mut others = 0;
        for change in changes {
            let entry = match change {
                Change::Receipt(ReceiptChange::Booked { entry, .. })
                | Change::Item(
                    ItemChange::Booked { entry, .. }
                    | ItemChange::Corrected { entry, .. }
                    | ItemChange::Issued { entry, .. },
                ) => entry,
                other => panic!("{other:?}"),
            };
            *(if entry.item == CHARGE { &mut own } else { &mut others }) += entry.amount_minor;
        }
        (own, others)
    }

    fn back(charge: &ChargeLedger, receipts: &[FreedReceipt]) -> Result<Vec<Change>, Refusal> {
        take_back_charges(core::slice::from_ref(charge), receipts, "wrong", "notice", &mut CountingIds(100))
    }

    #[test]
    fn nothing_is_left_of_it_and_what_was_paid_is_on_account() {
        let open = ledger(vec![entry(1, EntryKind::Issued, 4_000, None)]);
        assert_eq!(sums(&open, &back(&open, &[]).expect("taken back")), (0, 0));

        let paid =
            ledger(vec![entry(1, EntryKind::Issued, 4_000, None), entry(2, EntryKind::Allocated, -1_500, Some(9))]);
        assert_eq!(paid.receipts(), [ReceiptId(9)]);
        let changes = back(&paid, &[receipt(9)]).expect("taken back");
        assert_eq!(sums(&paid, &changes), (0, -1_500), "what was paid of it is the customer's");
        assert!(matches!(changes.last(), Some(Change::Item(ItemChange::Issued { item, .. })) if item.number == "OA-1"));
        assert_eq!(back(&paid, &[]), Err(Refusal::ReceiptEnded));
    }

    #[test]
    fn what_was_returned_given_up_or_taken_off_before_is_not_given_twice() {
        let charge = ledger(vec![
            entry(1, EntryKind::Issued, 4_000, None),
            entry(2, EntryKind::Allocated, -1_500, Some(9)),
            entry(3, EntryKind::Returned, 1_500, Some(9)),
            entry(4, EntryKind::Waived, -1_000, None),
            entry(5, EntryKind::SmallDifference, -20, Some(8)),
            entry(6, EntryKind::Allocated, -2_980, Some(8)),
        ]);
        assert_eq!(charge.receipts(), [ReceiptId(8)]);
        let changes = back(&charge, &[receipt(8)]).expect("taken back");
        assert_eq!(sums(&charge, &changes), (0, -2_980));
    }

    #[test]
    fn a_credit_that_settled_it_is_open_again() {
        let mut charge =
            ledger(vec![entry(1, EntryKind::Issued, 4_000, None), entry(2, EntryKind::Netted, -4_000, None)]);
        assert_eq!(back(&charge, &[]), Err(Refusal::CreditNotUsed), "the credit is not known");
        let credit = Entry { item: ItemId(3), ..entry(3, EntryKind::Netted, 4_000, None) };
        let (number, item_kind) = ("CN".into(), ItemKind::CreditNote);
        charge.netted.push(BookedEntry { entry: credit, number, item_kind, open_minor: 0 });
        assert_eq!(sums(&charge, &back(&charge, &[]).expect("taken back")), (0, -4_000));
    }
}
