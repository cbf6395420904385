//! Tests of the use cases against real books.

mod approvals;
mod bank;
mod books;
mod cash;
mod credit;
mod desk;
mod import;
mod joining;
mod logo;
mod merged;
mod metrics;
mod provider;
mod runs;
mod scenarios;
mod ties;
mod users;
