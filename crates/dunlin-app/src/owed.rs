//! What a customer owes and what came in, as lists that people filter and put in order.
//!
//! Decides: what a filter keeps, the orders, and the sums of what it keeps. A list is made of references, so that of thousands only
//! the rows of a page are put into words.

use dunlin_core::aging::days_past_due;
use dunlin_core::money::{Currency, Money};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::ReceiptLine;
use jiff::civil::Date;

use crate::customers::Customer;

/// What open items are put in order by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum By {
    /// The due date, the earliest first.
    #[default]
    Due,
    /// The number.
    Number,
    /// The amount, the largest first.
    Amount,
    /// What is open, the largest first.
    Open,
}

/// Which open items a list has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemFilter {
    /// A part of the number or the payment reference.
    pub text: String,
    /// Only what is past due.
    pub late: bool,
    /// The order.
    pub by: By,
    /// The order turned round.
    pub reversed: bool,
}

/// The open items that a filter keeps, in its order.
pub fn items<'v>(view: &'v AccountView, filter: &ItemFilter, today: Date) -> Vec<&'v ItemView> {
    let text = filter.text.trim().to_lowercase();
    let has = |own: &str| own.to_lowercase().contains(&text);
    let is_meant = |item: &&ItemView| {
        (!filter.late || (item.open_minor > 0 && days_past_due(item.due_on, today) > 0))
            && (text.is_empty() || has(&item.number) || item.payment_reference.as_deref().is_some_and(has))
    };
    let mut items: Vec<&ItemView> = view.items.iter().filter(is_meant).collect();
    match filter.by {
        By::Due => items.sort_by_key(|item| item.due_on),
        By::Number => items.sort_by(|a, b| a.number.cmp(&b.number)),
        By::Amount => items.sort_by_key(|item| (item.currency, std::cmp::Reverse(item.amount_minor))),
        By::Open => items.sort_by_key(|item| (item.currency, std::cmp::Reverse(item.open_minor))),
    }
    if filter.reversed {
        items.reverse();
    }
    items
}

/// What is open of items, in each currency.
pub fn sums(items: &[&ItemView]) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for item in items {
        add(&mut sums, item.open_minor, item.currency);
    }
    sums
}

/// The receipts that have a text in their name, reference, payer or a settled item's number, newest first, each with its name.
pub fn receipts<'c>(customer: &'c Customer, text: &str) -> Vec<(&'c str, &'c ReceiptLine)> {
    let text = text.trim().to_lowercase();
    let has = |own: &str| own.to_lowercase().contains(&text);
    let is_meant = |(name, line): &(&str, &ReceiptLine)| {
        text.is_empty()
            || has(name)
            || [&line.receipt.reference, &line.receipt.payer].into_iter().flatten().any(|own| has(own))
            || line.moves.iter().any(|moved| has(&moved.item))
    };
    let named = customer.receipt_names.iter().map(String::as_str).zip(&customer.receipts);
    named.rev().filter(is_meant).collect()
}

/// What came in and stands, in each currency.
pub fn received(receipts: &[(&str, &ReceiptLine)]) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for (_, line) in receipts.iter().filter(|(_, line)| line.ended.is_none()) {
        add(&mut sums, line.receipt.amount_minor, line.receipt.currency);
    }
    sums
}

fn add(sums: &mut Vec<Money>, minor: i64, currency: Currency) {
    match sums.iter_mut().find(|sum| sum.currency == currency) {
        Some(sum) => sum.minor = sum.minor.saturating_add(minor),
        None => sums.push(Money { minor, currency }),
    }
}
