//! The screens: each reads what it shows with one use case and hands it to its template.

pub(crate) mod acts;
pub(crate) mod aging;
pub(crate) mod aging_history;
pub(crate) mod customer;
pub(crate) mod customers;
pub(crate) mod help;
pub(crate) mod invoice;
pub(crate) mod items;
pub(crate) mod moved;
pub(crate) mod opened;
pub(crate) mod reports;
pub(crate) mod runs;
pub(crate) mod search;
pub(crate) mod timeline;
pub(crate) mod today;
pub(crate) mod views;
pub(crate) mod worklist;
