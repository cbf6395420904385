//! The open items of a creditor as flat sorted tables: by account, by number, by payment reference, by amount; and who pays.
//!
//! Built once and read by many lines. A million items are five sorts of small rows; a look-up is a binary search.
//! Give it settled items of the last months too, with nothing open: a number that is paid already is then known as such, and a
//! second payment is not taken for another item's.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use jiff::civil::Date;

use crate::allocation::{Owed, Part, Serving};
use crate::id::{AccountId, ItemId};
use crate::item::ItemKind;
use crate::money::{Currency, Rounding, divide_rounded};
use crate::terms::Discount;
use crate::view::ChargeOf;

use super::name::name_key;
use super::reading::Figures;

/// Letters that a bank leaves of a name at least; shorter beginnings say nothing.
const SHORTEST_CUT_NAME: usize = 10;

/// A customer as matching knows it.
#[derive(Debug, Clone, Copy)]
pub struct KnownCustomer<'a> {
    /// Key.
    pub account: AccountId,
    /// Customer number.
    pub number: &'a str,
    /// Name and other names, as written.
    pub names: &'a [&'a str],
    /// Accounts from which it has paid, as written.
    pub payer_accounts: &'a [&'a str],
}

/// An item as matching knows it.
#[derive(Debug, Clone, Copy)]
pub struct KnownItem<'a> {
    /// Whose.
    pub account: AccountId,
    /// Key.
    pub item: ItemId,
    /// Its number.
    pub number: &'a str,
    /// The number of its document, where that is paid in parts and this is one of them.
    pub document: Option<&'a str>,
    /// The customer's order number or another reference of theirs.
    pub reference: Option<&'a str>,
    /// The structured reference printed on it, if it has one.
    pub payment_reference: Option<&'a str>,
    /// Its money.
    pub currency: Currency,
    /// Minor units; negative for credits, 0 when it is settled.
    pub open_minor: i64,
    /// Contested: paid only when it is named.
    pub disputed: bool,
    /// The due date.
    pub due_on: Date,
    /// Discounts that are still on offer for all that is open.
    pub discounts: &'a [Discount],
    /// What the item is.
    pub kind: ItemKind,
    /// For a charge, what it was made on.
    pub charge: Option<ChargeOf>,
}

/// A row of the item table.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) id: ItemId,
    pub(super) account: u32,
    pub(super) currency: Currency,
    pub(super) disputed: bool,
    pub(super) due_on: Date,
    pub(super) open_minor: i64,
    /// Of its document's number: who pays a part mostly quotes the document.
    pub(super) figures: Figures,
    /// It is a part of its document, with these figures of its own.
    pub(super) part: Option<Figures>,
    /// The figures of the customer's own reference; none is no figures.
    reference: Figures,
    /// The value of the last group of figures in the number: 417 of `2026-00417`.
    pub(super) last_group: u64,
    discounts: Range<u32>,
}

#[derive(Debug)]
struct Account {
    id: AccountId,
    number: u64,
    items: Range<u32>,
}

/// Takes customers and items, in any order.
#[derive(Debug, Default)]
pub struct MatchIndexBuilder {
    accounts: Vec<Account>,
    /// Account keys as given; they become places in the account table at the end.
    names: Vec<(String, AccountId)>,
    payers: Vec<(String, AccountId)>,
    items: Vec<(AccountId, Item)>,
    references: Vec<(String, ItemId)>,
    discounts: Vec<Discount>,
    charges: Vec<(ItemId, Option<ChargeOf>)>,
    serving: Serving,
}

impl MatchIndexBuilder {
    /// Says what money that names nothing serves first.
    pub fn serving(&mut self, serving: Serving) {
        self.serving = serving;
    }

    /// Adds a customer; items of unknown customers are left out.
    pub fn customer(&mut self, customer: &KnownCustomer<'_>) {
        let account = customer.account;
        self.accounts.push(Account { id: account, number: Figures::of(customer.number).value(), items: 0..0 });
        let keys = customer.names.iter().map(|name| name_key(name)).filter(|key| !key.is_empty());
        self.names.extend(keys.map(|key| (key, account)));
        let payers = customer.payer_accounts.iter().map(|payer| compact(payer)).filter(|key| !key.is_empty());
        self.payers.extend(payers.map(|key| (key, account)));
    }

    /// Adds an item.
    pub fn item(&mut self, item: &KnownItem<'_>) {
        let discounts = place(self.discounts.len())..place(self.discounts.len() + item.discounts.len());
        self.discounts.extend_from_slice(item.discounts);
        self.references.extend(item.payment_reference.map(|reference| (compact(reference), item.item)));
        if item.kind == ItemKind::Charge {
            self.charges.push((item.item, item.charge));
        }
        let document = item.document.unwrap_or(item.number);
        let mut groups = document.split(|letter: char| !letter.is_ascii_digit());
        let last_group = groups.rfind(|group| !group.is_empty()).unwrap_or_default();
        let row = Item {
            id: item.item,
            account: 0,
            currency: item.currency,
            disputed: item.disputed,
            due_on: item.due_on,
            open_minor: item.open_minor,
            figures: Figures::of(document),
            part: item.document.map(|_| Figures::of(item.number)),
            reference: Figures::of(item.reference.unwrap_or_default()),
            last_group: Figures::of(last_group).value(),
            discounts,
        };
        self.items.push((item.account, row));
    }

    /// Sorts everything.
    pub fn finish(mut self) -> MatchIndex {
        self.accounts.sort_by_key(|account| account.id);
        self.accounts.dedup_by_key(|account| account.id);
        let mut items = placed(&mut self.accounts, self.items);
        let mut by_number = table(&items, |item| Some(item.figures.value()).filter(|_| item.figures.len() > 0));
        let parts = table(&items, |item| Some(item.part?.value()));
        if !parts.is_empty() {
            by_number.extend(parts);
            by_number.sort_unstable();
        }
        let by_amount = table(&items, |item| Some((item.open_minor, item.currency)).filter(|_| item.open_minor > 0));
        // Only items with a payment reference are looked for by key.
        let ids = table(&items, |item| Some(item.id).filter(|_| !self.references.is_empty()));
        let find_item = |id: ItemId| span(&ids, &id).next().map(|at| ids[at].1);
        let mut by_reference: Vec<(String, u32)> =
            self.references.into_iter().filter_map(|(key, id)| Some((key, find_item(id)?))).collect();
        by_reference.sort_unstable();
        items.shrink_to_fit();
        self.charges.sort_unstable_by_key(|(charge, _)| *charge);
        let lengths = items.iter().map(|item| item.figures.len());
        let number_lengths = lengths.clone().min().unwrap_or(0)..lengths.max().unwrap_or(0) + 1;
        let mut by_customer_number: Vec<(u64, u32)> =
            self.accounts.iter().enumerate().map(|(at, account)| (account.number, place(at))).collect();
        by_customer_number.sort_unstable();
        let names = keyed(self.names, &self.accounts);
        let payers = keyed(self.payers, &self.accounts);
        MatchIndex {
            accounts: self.accounts,
            items,
            discounts: self.discounts,
            charges: self.charges,
            serving: self.serving,
            by_number,
            by_amount,
            by_reference,
            by_customer_number,
            names,
            payers,
            number_lengths,
        }
    }
}

/// A creditor's items and customers, ready to be searched.
#[derive(Debug)]
pub struct MatchIndex {
    accounts: Vec<Account>,
    /// By account, due date, number.
    pub(super) items: Vec<Item>,
    discounts: Vec<Discount>,
    /// Charges, with what they were made on, by their keys.
    charges: Vec<(ItemId, Option<ChargeOf>)>,
    /// What money that names nothing serves first.
    pub(super) serving: Serving,
    by_number: Vec<(u64, u32)>,
    by_amount: Vec<((i64, Currency), u32)>,
    by_reference: Vec<(String, u32)>,
    by_customer_number: Vec<(u64, u32)>,
    names: Vec<(String, u32)>,
    payers: Vec<(String, u32)>,
    /// How many figures numbers have here.
    pub(super) number_lengths: Range<usize>,
}

impl MatchIndex {
    /// The key of an account.
    pub(super) fn account_id(&self, account: u32) -> AccountId {
        self.accounts[account as usize].id
    }

    /// The customer number's figures.
    pub(super) fn customer_number(&self, account: u32) -> u64 {
        self.accounts[account as usize].number
    }

    /// The items of an account: open and settled, by due date.
    pub(super) fn items_of(&self, account: u32) -> Range<u32> {
        self.accounts[account as usize].items.clone()
    }

    /// A row.
    pub(super) fn item(&self, item: u32) -> &Item {
        &self.items[item as usize]
    }

    /// The items whose number has these figures; leading zeros do not count.
    pub(super) fn by_number(&self, value: u64) -> impl Iterator<Item = u32> + '_ {
        span(&self.by_number, &value).map(|at| self.by_number[at].1)
    }

    /// The items of which so much was open when the index was made.
    pub(super) fn by_amount(&self, minor: i64, currency: Currency) -> impl Iterator<Item = u32> + '_ {
        span(&self.by_amount, &(minor, currency)).map(|at| self.by_amount[at].1)
    }

    /// The items with this payment reference: capitals and figures.
    pub(super) fn by_reference<'a>(&'a self, reference: &'a str) -> impl Iterator<Item = u32> + 'a {
        let from = self.by_reference.partition_point(|(key, _)| key.as_str() < reference);
        self.by_reference[from..].iter().take_while(move |(key, _)| key == reference).map(|(_, item)| *item)
    }

    /// No item has a payment reference: no need to look.
    pub(super) fn has_references(&self) -> bool {
        !self.by_reference.is_empty()
    }

    /// The accounts with this customer number.
    pub(super) fn by_customer_number(&self, value: u64) -> impl Iterator<Item = u32> + '_ {
        span(&self.by_customer_number, &value).map(|at| self.by_customer_number[at].1)
    }

    /// The accounts that have paid from a bank account.
    pub(super) fn by_payer(&self, payer: &str) -> Vec<u32> {
        let payer = compact(payer);
        let from = self.payers.partition_point(|(key, _)| *key < payer);
        self.payers[from..].iter().take_while(|(key, _)| *key == payer).map(|(_, account)| *account).collect()
    }

    /// The accounts with a name: whole, or cut by the bank when nothing else begins so.
    pub(super) fn by_name(&self, name: &str) -> Vec<u32> {
        let key = name_key(name);
        if key.is_empty() {
            return Vec::new();
        }
        let from = self.names.partition_point(|(known, _)| *known < key);
        let whole: Vec<u32> =
            self.names[from..].iter().take_while(|(known, _)| *known == key).map(|(_, account)| *account).collect();
        if !whole.is_empty() || key.len() < SHORTEST_CUT_NAME {
            return whole;
        }
        let begins = self.names[from..].iter().take_while(|(known, _)| known.starts_with(&key));
        begins.take(3).map(|(_, account)| *account).collect()
    }

    /// The discount of an item that money with this value day has earned, on so much open.
    pub(super) fn earned_discount(&self, item: u32, open_minor: i64, value_on: Date) -> i64 {
        let earned = self.offers(item).iter().filter(|offer| value_on <= offer.until_on);
        part(open_minor, earned.map(|offer| offer.rate_bps).max().unwrap_or(0))
    }

    /// The amount is that of the item less one of its discounts, earned or not.
    pub(super) fn was_offered(&self, item: u32, amount_minor: i64) -> bool {
        let open = self.item(item).open_minor;
        self.offers(item).iter().any(|offer| (open - part(open, offer.rate_bps) - amount_minor).abs() <= 1)
    }

    /// An item as money serves it, with so much open.
    pub(super) fn owed(&self, item: u32, open_minor: i64) -> Owed {
        let row = self.item(item);
        let found = self.charges.binary_search_by_key(&row.id, |(charge, _)| *charge);
        let (kind, charge) = found.map_or((ItemKind::Invoice, None), |at| (ItemKind::Charge, self.charges[at].1));
        Owed {
            item: row.id,
            borne_by: charge.map(|charge| charge.item),
            part: Part::of_item(kind, charge.map(|charge| charge.basis)),
            due_on: row.due_on,
            open_minor,
            disputed_minor: 0,
        }
    }

    fn offers(&self, item: u32) -> &[Discount] {
        let range = &self.item(item).discounts;
        self.discounts.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// The customer's own reference of the item has these figures.
    pub(super) fn has_order(&self, item: u32, figures: Figures) -> bool {
        self.item(item).reference == figures
    }
}

/// So many hundredths of a percent, rounded once, half up.
fn part(minor: i64, rate_bps: u16) -> i64 {
    let exact = i128::from(minor) * i128::from(rate_bps);
    i64::try_from(divide_rounded(exact, 10_000, Rounding::HalfUp)).unwrap_or(0)
}

/// Letters and figures only, in capitals.
fn compact(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// A place in a table; more than four thousand million rows do not occur.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Items in the order of accounts, and their ranges in the account table.
fn placed(accounts: &mut [Account], given: Vec<(AccountId, Item)>) -> Vec<Item> {
    let mut items = Vec::with_capacity(given.len());
    for (account, mut item) in given {
        if let Ok(at) = accounts.binary_search_by_key(&account, |known| known.id) {
            item.account = place(at);
            items.push(item);
        }
    }
    items.sort_unstable_by_key(|item| (item.account, item.due_on, item.figures.value(), item.id));
    let mut from = 0;
    for (at, account) in accounts.iter_mut().enumerate() {
        let until = from + items[from..].partition_point(|item| item.account as usize <= at);
        account.items = place(from)..place(until);
        from = until;
    }
    items
}

/// Items by a key, sorted; those without one are left out.
fn table<K: Ord>(items: &[Item], key: impl Fn(&Item) -> Option<K>) -> Vec<(K, u32)> {
    let mut table: Vec<(K, u32)> =
        items.iter().enumerate().filter_map(|(at, item)| Some((key(item)?, place(at)))).collect();
    table.sort_unstable();
    table
}

/// Where a key's rows stand.
fn span<K: Ord>(table: &[(K, u32)], key: &K) -> Range<usize> {
    let from = table.partition_point(|(known, _)| known < key);
    let rows = table[from..].partition_point(|(known, _)| known <= key);
    from..from + rows
}

/// Texts with their accounts' places, sorted, each pair once.
fn keyed(given: Vec<(String, AccountId)>, accounts: &[Account]) -> Vec<(String, u32)> {
    let find = |id: AccountId| accounts.binary_search_by_key(&id, |known| known.id).ok();
    let mut keyed: Vec<(String, u32)> =
        given.into_iter().filter_map(|(key, id)| Some((key, place(find(id)?)))).collect();
    keyed.sort_unstable();
    keyed.dedup();
    keyed
}
