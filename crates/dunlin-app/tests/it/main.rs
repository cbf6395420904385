//! Tests of the use cases against real books.

mod bank;
mod books;
mod cash;
mod import;
mod metrics;
mod scenarios;
mod ties;
mod users;
