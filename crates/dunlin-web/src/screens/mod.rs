//! The screens: each reads what it shows with one use case and hands it to its template.

pub(crate) mod acts;
pub(crate) mod aging;
pub(crate) mod cash;
pub(crate) mod cash_acts;
pub(crate) mod customer;
pub(crate) mod customers;
pub(crate) mod help;
pub(crate) mod imports;
pub(crate) mod invoice;
pub(crate) mod items;
pub(crate) mod live;
pub(crate) mod me;
pub(crate) mod runs;
pub(crate) mod search;
pub(crate) mod set_up;
pub(crate) mod sign_in;
pub(crate) mod start;
pub(crate) mod timeline;
pub(crate) mod today;
pub(crate) mod users;
pub(crate) mod waiting;
pub(crate) mod worklist;
