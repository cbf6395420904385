//! What a customer has open while a file's receipts come in, one after the other, each seeing what the one before left.
//!
//! Decides: what a receipt is shown of it. One whose money stays within the invoices that it names, by the core's own rule, is shown
//! these with their charges and nothing else; so a file of receipts costs what they name, and not that times what is open.

use std::collections::{BTreeSet, HashMap};

use dunlin_core::change::{Change, ReceiptChange};
use dunlin_core::discount::Offer;
use dunlin_core::id::ItemId;
use dunlin_core::ledger::stays_within;
use dunlin_core::view::{AccountView, ItemView};

/// A customer's items and the discounts that they offer.
pub(super) struct Open {
    /// With every item; what was settled since stays in its place with nothing open.
    whole: AccountView,
    offers: Vec<(ItemId, Offer)>,
    /// With the items that one receipt is shown.
    part: AccountView,
    places: HashMap<ItemId, usize>,
    /// Items by their number and by their document's.
    by_number: HashMap<String, Vec<usize>>,
    charges: HashMap<ItemId, Vec<usize>>,
    offered: HashMap<ItemId, Offer>,
}

impl Open {
    /// Of a view.
    pub(super) fn new(mut view: AccountView, offers: Vec<(ItemId, Offer)>) -> Open {
        let items = std::mem::take(&mut view.items);
        let part = view.clone();
        let mut open = Open {
            part,
            places: items.iter().enumerate().map(|(at, item)| (item.id, at)).collect(),
            by_number: HashMap::new(),
            charges: HashMap::new(),
            offered: offers.iter().cloned().collect(),
            offers,
            whole: view,
        };
        for (at, item) in items.iter().enumerate() {
            for number in BTreeSet::from([item.number.as_str(), item.document()]) {
                open.by_number.entry(number.to_string()).or_default().push(at);
            }
            if let Some(charge) = item.charge {
                open.charges.entry(charge.item).or_default().push(at);
            }
        }
        open.whole.items = items;
        open
    }

    /// All of it.
    pub(super) fn view(&self) -> &AccountView {
        &self.whole
    }

    /// The open items that a number names, as [`AccountView::named`].
    pub(super) fn named(&self, number: &str) -> Vec<ItemId> {
        let places = self.by_number.get(number).into_iter().flatten();
        let open = places.map(|at| &self.whole.items[*at]).filter(|item| item.open_minor != 0);
        let mut named: Vec<&ItemView> = open.collect();
        named.sort_by_key(|item| (item.due_on, item.instalment));
        named.into_iter().map(|item| item.id).collect()
    }

    /// What a receipt that names these items is shown, and the discounts offered there.
    pub(super) fn shown(&mut self, named: &[ItemId], amount_minor: i64) -> (&AccountView, Vec<(ItemId, Offer)>) {
        let places: Vec<usize> = named.iter().filter_map(|id| self.places.get(id).copied()).collect();
        let items: Vec<&ItemView> = places.iter().map(|at| &self.whole.items[*at]).collect();
        if !stays_within(&items, amount_minor) {
            return (&self.whole, self.offers.clone());
        }
        let charges = named.iter().filter_map(|id| self.charges.get(id)).flatten().copied();
        // In the order of the whole view, which is part of what the core is given.
        let shown: BTreeSet<usize> = places.iter().copied().chain(charges).collect();
        self.part.items = shown.iter().map(|at| self.whole.items[*at].clone()).collect();
        let offer = |item: &ItemView| Some((item.id, self.offered.get(&item.id)?.clone()));
        let offers = self.part.items.iter().filter_map(offer).collect();
        (&self.part, offers)
    }

    /// Brings it to what is open after a change.
    pub(super) fn follow(&mut self, change: &Change) {
        let Change::Receipt(ReceiptChange::Allocated { entry, .. } | ReceiptChange::Booked { entry, .. }) = change
        else {
            return;
        };
        if let Some(at) = self.places.get(&entry.item) {
            let item = &mut self.whole.items[*at];
            item.open_minor += entry.amount_minor;
            item.disputed_minor = item.disputed_minor.min(item.open_minor);
        }
    }
}
