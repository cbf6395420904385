//! Finding while somebody types: customers and items by the beginning of a number, customers by a part of their name.
//!
//! Decides: what begins with the text comes before what holds it, and how much is looked at. Numbers are compared as they are
//! written, names folded. A beginning is a span of the directory's key; a part of a name reads the directory's names once.

use dunlin_core::id::CreditorId;
use dunlin_core::money::Currency;
use dunlin_core::name::fold_name;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// Customers whose number begins so.
    NUMBERS_FROM (Text Text Id Int) -> (Text Text Text) =
        "SELECT a.number, a.name, a.city FROM customer_number n JOIN account a ON a.id = n.account_id \
         WHERE n.number >= $1 AND n.number < $2 AND n.creditor_id = $3 ORDER BY n.number LIMIT $4";
    /// Customers one of whose names begins so.
    NAMES_FROM (Text Text Id Int) -> (Text Text Text) =
        "SELECT a.number, a.name, a.city FROM customer_name n JOIN account a ON a.id = n.account_id \
         WHERE n.folded >= $1 AND n.folded < $2 AND n.creditor_id = $3 ORDER BY n.folded, a.number LIMIT $4";
    /// Customers one of whose names holds it.
    NAMES_WITH (Text Id Int) -> (Text Text Text) =
        "SELECT a.number, a.name, a.city FROM customer_name n JOIN account a ON a.id = n.account_id \
         WHERE n.folded LIKE $1 AND n.creditor_id = $2 ORDER BY n.folded, a.number LIMIT $3";
    /// Items whose number begins so; a document in parts is its first.
    ITEMS_FROM (Text Text Id Int) -> (Text Text Text Int) =
        "SELECT n.number, a.name, i.currency, i.open_minor FROM item_number n \
         JOIN item i ON i.account_id = n.account_id AND i.id = n.item_id JOIN account a ON a.id = n.account_id \
         WHERE n.number >= $1 AND n.number < $2 AND n.creditor_id = $3 ORDER BY n.number LIMIT $4";
}

/// A customer that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCustomer {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// Town.
    pub city: Option<String>,
}

/// An item that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundItem {
    /// The number that was found: the document's, for one in parts.
    pub number: String,
    /// Its customer's name.
    pub customer: String,
    /// Its currency.
    pub currency: Currency,
    /// What is open of it; of a document in parts, of its first.
    pub open_minor: i64,
}

impl Tx<'_> {
    /// Customers by the beginning of their number or name, then by a part of their name; each once, at most `limit`.
    ///
    /// # Errors
    /// What the database gives.
    pub fn search_customers(&mut self, creditor: CreditorId, text: &str, limit: usize) -> Result<Vec<FoundCustomer>> {
        let mut found = Vec::new();
        if text.is_empty() {
            return Ok(found);
        }
        // One name more than wanted may be a customer's second.
        let rows = i64::try_from(limit.saturating_mul(2)).unwrap_or(i64::MAX);
        let folded = fold_name(text);
        for (sql, from) in [(&NUMBERS_FROM, text), (&NAMES_FROM, folded.as_str())] {
            let begins = self.db.list(sql, params![from, &after(from), creditor, rows], read_customer)?;
            take_new(&mut found, begins, limit);
        }
        let has_letters = folded.chars().all(char::is_alphanumeric);
        if found.len() < limit && has_letters {
            let pattern = format!("%{folded}%");
            take_new(&mut found, self.db.list(&NAMES_WITH, params![&pattern, creditor, rows], read_customer)?, limit);
        }
        Ok(found)
    }

    /// Items by the beginning of their number, at most `limit`.
    ///
    /// # Errors
    /// What the database gives.
    pub fn search_items(&mut self, creditor: CreditorId, text: &str, limit: usize) -> Result<Vec<FoundItem>> {
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let rows = i64::try_from(limit).unwrap_or(i64::MAX);
        self.db.list(&ITEMS_FROM, params![text, &after(text), creditor, rows], |row| {
            Ok(FoundItem {
                number: row.string(0)?,
                customer: row.string(1)?,
                currency: row.currency(2)?,
                open_minor: row.int(3)?,
            })
        })
    }
}

fn read_customer(row: &Row<'_>) -> Result<FoundCustomer> {
    Ok(FoundCustomer { number: row.string(0)?, name: row.string(1)?, city: row.opt_string(2)? })
}

fn take_new(found: &mut Vec<FoundCustomer>, more: Vec<FoundCustomer>, limit: usize) {
    for one in more {
        if found.len() < limit && !found.iter().any(|known| known.number == one.number) {
            found.push(one);
        }
    }
}

/// The end of the span of texts that begin with one: no letter comes after the last of Unicode.
fn after(text: &str) -> String {
    format!("{text}{}", char::MAX)
}
