//! The store against real engines: the same stories on SQLite (memory and file) and PostgreSQL, with equal results.

#![expect(clippy::unwrap_used, reason = "a panic here is the failure that the test reports")]
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "a method's path is not general enough over the transaction's lifetime"
)]

mod as_of;
mod books;
mod commit;
mod deliveries;
mod facts;
mod opening;
mod placements;
mod plans;
mod policies;
mod post;
mod property;
mod roads;
mod runs;
mod shapes;
mod stories;
