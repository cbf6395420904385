//! Customers of a file: who is new, what changed, which rows say nothing new.
//!
//! Terms and currencies in such a file are reported and left: each invoice carries its own.

use dunlin_core::id::AccountId;
use dunlin_formats::{CustomerRow, Field};
use dunlin_store::Tx;

use super::account;
use super::customer::{CustomerIndex, FileCustomers, Said};
use super::group;
use super::note::Notes;
use super::work::{Fate, Work};
use crate::error::AppError;

/// So many customers are looked up and written at once.
const CHUNK_CUSTOMERS: usize = 5_000;

/// All customers of a file, with what each row said.
#[derive(Debug, Default)]
pub(super) struct Master {
    rows: Vec<(u64, CustomerIndex, Said)>,
    customers: FileCustomers,
}

impl Master {
    /// Takes in a row.
    pub(super) fn add(&mut self, row: u64, customer: CustomerRow, notes: &mut Notes) {
        if customer.terms.is_some() {
            let message = "payment terms of customers are not kept; each invoice carries its own";
            notes.warn("terms.not_kept", Some(Field::Terms), row, "", message);
        }
        let Some((index, said)) = self.customers.add(customer.customer) else {
            notes.reject(
                row,
                "customer.missing",
                None,
                "",
                "the row has neither a customer number nor a name".to_owned(),
            );
            return;
        };
        if said == Said::Otherwise {
            let message = "says something else about a customer than an earlier row, which counts";
            notes.warn("customer.differs", None, row, "", message);
        }
        self.rows.push((row, index, said));
    }
}

/// Plans and writes all customers in the order of their numbers.
pub(super) fn plan(tx: &mut Tx<'_>, work: &mut Work<'_>, file: &Master) -> Result<(), AppError> {
    let groups = group::resolve(tx, work.creditor, &file.customers)?;
    let mut fates = vec![Fate::Skipped; groups.list.len()];
    let mut at = 0;
    for chunk in groups.list.chunks(CHUNK_CUSTOMERS) {
        let numbers: Vec<&str> = chunk.iter().map(|group| group.number.as_str()).collect();
        let mut known = tx.find_customers_bulk(work.creditor, &numbers)?;
        for group in chunk {
            let customer = group.customer(&file.customers);
            let (fate, changes) = match known.get_mut(&group.number) {
                None => {
                    let id = AccountId::next(&mut work.ids);
                    let creditor = work.creditor;
                    (Fate::Created, account::open_account(&customer, id, creditor, &group.number, &mut work.ids))
                }
                Some(known) => (Fate::Updated, account::renew_account(&customer, known, &mut work.ids)),
            };
            fates[at] = if changes.is_empty() { Fate::Skipped } else { fate };
            at += 1;
            work.extend(changes);
        }
        work.flush(tx)?;
    }
    for (row, index, said) in &file.rows {
        let Some(group) = groups.of(*index) else {
            let message = "several customers have this name; the row needs a customer number".to_owned();
            work.notes.reject(*row, "customer.ambiguous", Some(Field::CustomerName), "", message);
            continue;
        };
        let fate = &mut fates[group as usize];
        work.tally.count(match said {
            Said::NothingNew => Fate::Skipped,
            Said::More | Said::Otherwise => *fate,
        });
        // The first row creates the customer, the next ones can only add to it.
        if *fate == Fate::Created {
            *fate = Fate::Updated;
        }
    }
    Ok(())
}
