//! Tests of the use cases against real books.

mod approvals;
mod bank;
mod books;
mod cash;
mod credit;
mod credit_merged;
mod desk;
mod exceptions;
mod hands;
mod import;
mod item_pause;
mod logo;
mod merged;
mod merging;
mod metrics;
mod opening;
mod partners;
mod predict;
mod promised;
mod provider;
mod runs;
mod scenarios;
mod simulate;
mod talks;
mod ties;
mod users;
