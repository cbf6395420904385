//! Finding a customer or an invoice from anywhere, while somebody types.
//!
//! Decides: what a whole number or name leads to at once, and that small letters find large ones. What is like what was typed,
//! and in which order, is the store's.

use dunlin_store::{FoundCustomer, FoundItem};

use crate::app::{App, Setting};
use crate::error::AppError;

/// Of each kind: what can be seen without scrolling.
const SHOWN: usize = 8;

/// What a text finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// What it names exactly.
    pub exact: Option<Exact>,
    /// Customers, the nearest first.
    pub customers: Vec<FoundCustomer>,
    /// Items by number.
    pub items: Vec<FoundItem>,
}

/// The one thing of that number or name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exact {
    /// An item, by the number that was asked for.
    Item(String),
    /// A customer's number.
    Customer(String),
}

/// What a text finds.
///
/// # Errors
/// What the book gives.
pub fn search(app: &mut App, setting: &Setting, text: &str) -> Result<Found, AppError> {
    let (text, creditor) = (text.trim(), setting.creditor.id);
    if text.is_empty() {
        return Ok(Found::default());
    }
    let large = text.to_uppercase();
    app.store.read(|tx| {
        let mut items = tx.search_items(creditor, text, SHOWN)?;
        if items.is_empty() && large != text {
            items = tx.search_items(creditor, &large, SHOWN)?;
        }
        let exact = match items.iter().find(|item| item.number == text || item.number == large) {
            Some(item) => Some(Exact::Item(item.number.clone())),
            // Several customers of one name are a list.
            None => match tx.find_customer(creditor, text) {
                Ok(Some(account)) => Some(Exact::Customer(tx.customer(account)?.account.number)),
                _ => None,
            },
        };
        Ok(Found { exact, customers: tx.search_customers(creditor, text, SHOWN)?, items })
    })
}
