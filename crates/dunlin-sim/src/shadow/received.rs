//! Money by the simulator's own arithmetic: what came, what it settled, and what the bank took back.

use dunlin_core::change::{Change, ItemChange, ReceiptChange};
use dunlin_core::id::ItemId;
use dunlin_core::ledger::{NewReceipt, record_receipt};
use dunlin_core::money::Currency;
use dunlin_core::policy::ReceiptRules;
use dunlin_core::view::ItemView;
use jiff::civil::Date;

use super::{SOURCE, ShadowAccount, Work, item_view};

/// What somebody may pay too much without noticing.
const SMALL_CHANGE_MINOR: i64 = 4_000;

/// Money that came.
#[derive(Debug, Clone)]
pub(super) struct Came {
    /// The name that the book gives it.
    pub(super) name: String,
    pub(super) currency: Currency,
    pub(super) on: Date,
    pub(super) minor: i64,
    /// It named a bill.
    pub(super) is_named: bool,
    /// What it settled of which item.
    pub(super) parts: Vec<(ItemId, i64)>,
}

/// A receipt with what it moved.
#[derive(Debug, Clone)]
pub(super) struct Moved {
    /// The name that the book gives it.
    pub(super) name: String,
    pub(super) currency: Currency,
    pub(super) amount_minor: i64,
    pub(super) on: Date,
    /// Items, with what was added to them.
    pub(super) parts: Vec<(ItemId, i64)>,
}

impl ShadowAccount {
    /// Takes back the newest receipt since a day, if there is one: the name under which the book knows it, its currency and amount.
    pub(crate) fn return_newest(&mut self, since: Date, on: Date) -> Option<(String, Currency, i64)> {
        let at = self.moved.iter().rposition(|moved| since <= moved.on && moved.on < on)?;
        let Moved { name, currency, amount_minor, parts, .. } = self.moved.remove(at);
        for (id, minor) in parts {
            if let Some(item) = self.items.iter_mut().find(|own| own.id == id) {
                item.open_minor -= minor;
            }
        }
        // The day keeps its count, so that the names of later receipts are those of the book.
        if let Some(came) = self.received.iter_mut().find(|came| came.name == name) {
            (came.minor, came.parts) = (0, Vec::new());
        }
        Some((name, currency, amount_minor))
    }

    /// A partner reported what was paid to it: it settles the items in their order, each up to what is open of it. The bank cannot take that back.
    pub(crate) fn paid_partner(&mut self, items: &[ItemView], minor: i64, on: Date) {
        let mut rest = minor;
        let mut parts = Vec::new();
        for paid in items {
            let open = self.items.iter().find(|own| own.id == paid.id).map_or(0, |own| own.open_minor);
            parts.push(rest.min(open));
            rest -= rest.min(open);
        }
        self.paid_partner_parts(items, &parts, on);
    }

    /// A partner's money settles so much of each item.
    pub(crate) fn paid_partner_parts(&mut self, items: &[ItemView], parts: &[i64], on: Date) {
        let minor = parts.iter().sum();
        let mut settled = Vec::new();
        for (paid, part) in items.iter().zip(parts) {
            let Some(own) = self.items.iter_mut().find(|own| own.id == paid.id) else { continue };
            own.open_minor -= part;
            settled.push((own.id, *part));
        }
        let Some(currency) = items.first().map(|item| item.currency) else { return };
        let count = self.received.iter().filter(|came| came.on == on).count() + 1;
        let name = format!("{on}-{count}");
        self.received.push(Came { name, currency, on, minor, is_named: true, parts: settled });
    }
}

impl Work<'_> {
    /// Nobody pays twice on purpose: what is settled already is not paid again, but for some small change too much.
    pub(super) fn receive(&mut self, bill: Option<usize>, amount_minor: i64, currency: Currency) -> Vec<Change> {
        let view = self.account.view(self.on);
        let own = bill.and_then(|bill| self.account.items_of_bills.get(&bill).copied());
        let named = |item: &&ItemView| own.is_none_or(|own| item.id == own);
        let debts = view.items.iter().filter(|item| item.currency == currency && item.open_minor > 0);
        let owed: i64 = debts.filter(named).map(|item| item.open_minor).sum();
        if owed == 0 {
            return Vec::new();
        }
        let amount_minor = if amount_minor > owed + SMALL_CHANGE_MINOR { owed } else { amount_minor };
        let taken = |number: &str| self.account.items.iter().any(|item| item.number == number);
        let stem = format!("OA-{}-{}", self.customer.number, self.on);
        let mut count = 1;
        while taken(&format!("{stem}-{count}")) {
            count += 1;
        }
        let number = format!("{stem}-{count}");
        let new = NewReceipt {
            amount_minor,
            currency,
            received_on: self.on,
            named: own.into(),
            offers: Vec::new(),
            reference: bill.map(|bill| self.bills[bill].number.clone()),
            payer: None,
            payer_account: None,
            on_account_number: number,
            source: SOURCE.to_string(),
        };
        let Ok(changes) = record_receipt(&view, &new, &ReceiptRules::default(), self.ids) else { return Vec::new() };
        let mut settled = Vec::new();
        for change in &changes {
            match change {
                Change::Receipt(ReceiptChange::Allocated { entry, .. }) => {
                    self.add(entry.item, entry.amount_minor);
                    settled.push((entry.item, -entry.amount_minor));
                }
                Change::Item(ItemChange::Issued { item, entry }) => {
                    self.account.items.push(item_view(item, entry.amount_minor));
                }
                _ => {}
            }
        }
        let parts = changes.iter().filter_map(|change| match change {
            Change::Receipt(ReceiptChange::Allocated { entry, .. })
            | Change::Item(ItemChange::Issued { entry, .. }) => Some((entry.item, entry.amount_minor)),
            _ => None,
        });
        let (on, parts) = (self.on, parts.collect());
        let count = self.account.received.iter().filter(|came| came.on == on).count() + 1;
        let name = format!("{on}-{count}");
        self.account.moved.push(Moved { name: name.clone(), currency, on, amount_minor, parts });
        let is_named = own.is_some();
        self.account.received.push(Came { name, currency, on, minor: amount_minor, is_named, parts: settled });
        self.owe(currency, -amount_minor);
        changes
    }
}
