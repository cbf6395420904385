//! The customers of a file in the order of their numbers: who is who, once the book's names are known.
//!
//! A customer without a number is the one account with its folded name, in the book or in the same file; if there are several
//! it is nobody (never a guess); if there is none, its folded name becomes its number. Reads names, writes nothing.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::name::fold_name;
use dunlin_store::Tx;

use super::customer::{CustomerIndex, FileCustomer, FileCustomers};
use crate::error::AppError;

/// One customer: its number, and the file's customers that are it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CustomerGroup {
    pub(super) number: String,
    members: Vec<CustomerIndex>,
}

impl CustomerGroup {
    /// What all members say together.
    pub(super) fn customer<'f>(&self, customers: &'f FileCustomers) -> Cow<'f, FileCustomer> {
        let mut members = self.members.iter().map(|index| customers.get(*index));
        let Some(first) = members.next() else { return Cow::Owned(FileCustomer::default()) };
        let mut merged = Cow::Borrowed(first);
        for member in members {
            merged.to_mut().absorb(member);
        }
        merged
    }
}

/// Who is who in a file.
#[derive(Debug)]
pub(super) struct Groups {
    /// By number (bytes).
    pub(super) list: Vec<CustomerGroup>,
    group_of: Vec<Option<u32>>,
}

impl Groups {
    /// The place in `list`; `None` when the name has several accounts.
    pub(super) fn of(&self, customer: CustomerIndex) -> Option<u32> {
        self.group_of[customer as usize]
    }
}

/// Finds the number of every customer of the file.
pub(super) fn resolve(tx: &mut Tx<'_>, creditor: CreditorId, customers: &FileCustomers) -> Result<Groups, AppError> {
    let names = resolve_names(tx, creditor, customers)?;
    let number_of = |index: CustomerIndex, customer: &FileCustomer| match &customer.fields.number {
        Some(number) => Some(number.clone()),
        None => names.get(&index).cloned(),
    };
    let mut numbered: Vec<(String, CustomerIndex)> =
        customers.iter().filter_map(|(index, customer)| Some((number_of(index, customer)?, index))).collect();
    numbered.sort_unstable();
    let mut groups = Groups { list: Vec::with_capacity(numbered.len()), group_of: vec![None; customers.len()] };
    for (number, index) in numbered {
        match groups.list.last_mut() {
            Some(last) if last.number == number => last.members.push(index),
            _ => groups.list.push(CustomerGroup { number, members: vec![index] }),
        }
        groups.group_of[index as usize] = u32::try_from(groups.list.len() - 1).ok();
    }
    Ok(groups)
}

/// The numbers of the customers without one; those that could be several accounts are left out.
fn resolve_names(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    customers: &FileCustomers,
) -> Result<HashMap<CustomerIndex, String>, AppError> {
    let unnumbered: Vec<(CustomerIndex, &str, String)> = customers
        .iter()
        .filter(|(_, customer)| customer.fields.number.is_none())
        .filter_map(|(index, customer)| Some((index, customer.fields.name.as_deref()?)))
        .map(|(index, name)| (index, name, fold_name(name)))
        .collect();
    if unnumbered.is_empty() {
        return Ok(HashMap::new());
    }
    let in_file = numbers_by_name(customers, &unnumbered.iter().map(|(_, _, folded)| folded.as_str()).collect());
    let names: Vec<&str> = unnumbered.iter().map(|(_, name, _)| *name).collect();
    let by_name = tx.find_names_bulk(creditor, &names)?;
    let mut numbers: Vec<&str> = unnumbered.iter().map(|(_, _, folded)| folded.as_str()).collect();
    numbers.extend(in_file.values().flatten());
    let by_number = tx.find_customers_bulk(creditor, &numbers)?;
    let known_numbers: HashMap<AccountId, &str> =
        by_number.values().map(|known| (known.account.id, known.account.number.as_str())).collect();
    let mut found = HashMap::new();
    for (index, name, folded) in &unnumbered {
        let mut candidates: HashSet<String> =
            in_file.get(folded.as_str()).into_iter().flatten().map(|number| (*number).to_owned()).collect();
        for account in by_name.get(*name).into_iter().flatten() {
            candidates.insert(match known_numbers.get(account) {
                Some(number) => (*number).to_owned(),
                None => tx.customer(*account)?.account.number,
            });
        }
        // An account opened from a file without numbers has its folded name as its number, but that may also be another's number.
        if let Some(known) = by_number.get(folded) {
            candidates.insert(known.account.number.clone());
        }
        let mut candidates = candidates.into_iter();
        match (candidates.next(), candidates.next()) {
            (None, _) => found.insert(*index, folded.clone()),
            (Some(only), None) => found.insert(*index, only),
            (Some(_), Some(_)) => None,
        };
    }
    Ok(found)
}

/// The numbered customers of the file that have one of the names, by folded name.
fn numbers_by_name<'f>(customers: &'f FileCustomers, wanted: &HashSet<&str>) -> BTreeMap<String, Vec<&'f str>> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (_, customer) in customers.iter() {
        let Some(number) = &customer.fields.number else { continue };
        for folded in customer.names().map(fold_name).filter(|name| wanted.contains(name.as_str())) {
            found.entry(folded).or_default().push(number);
        }
    }
    found
}
