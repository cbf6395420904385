//! Tests of the use cases against real books.

mod books;
mod import;
mod scenarios;
