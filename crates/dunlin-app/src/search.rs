//! Finding a customer or an invoice from anywhere, while somebody types.
//!
//! Decides: what a whole number or name leads to at once, and that small letters find large ones. What is like what was typed,
//! and in which order, is the store's.

use dunlin_core::name::fold_name;
use dunlin_store::{FoundCustomer, FoundItem};

use crate::app::{App, Setting};
use crate::customers;
use crate::error::{AppError, Failure};

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

/// The number of the one customer that a text means: its number, its name, or a part of its name that no other has.
///
/// # Errors
/// `customer.unknown`; `customer.several` for one name of several; `customer.match` with those that have the part.
pub fn customer_meant(app: &mut App, setting: &Setting, text: &str) -> Result<String, AppError> {
    let (text, creditor) = (text.trim(), setting.creditor.id);
    app.store.read(|tx| {
        let unknown = match customers::find(tx, setting, text) {
            Ok(account) => return Ok(tx.customer(account)?.account.number),
            Err(error) if error.failure == Failure::NotFound && !text.is_empty() => error,
            Err(error) => return Err(error),
        };
        let part = fold_name(text);
        let mut found = tx.search_customers(creditor, text, SHOWN)?;
        // What is only like it is not meant.
        found.retain(|customer| !part.is_empty() && fold_name(&customer.name).contains(&part));
        match found.as_slice() {
            [] => Err(unknown),
            [one] => Ok(one.number.clone()),
            several => {
                let named: Vec<String> = several.iter().map(|one| format!("{} ({})", one.name, one.number)).collect();
                let named = named.join(", ");
                let message = format!("several customers match \"{text}\": {named}");
                Err(AppError::new(Failure::Usage, "customer.match", message)
                    .with("customers", named.as_str())
                    .hint("name it by its number"))
            }
        }
    })
}
