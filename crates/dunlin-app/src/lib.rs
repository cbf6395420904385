//! Use cases: load the view, call the core, commit the changes.
//!
//! The only reader of the clock, maker of ids and writer of the outbox. It decides nothing about money, dates or contact:
//! that is `dunlin-core`; it holds no SQL: that is `dunlin-store`; it knows nothing of HTTP or JSON for people.

pub mod aging;
mod app;
pub mod bank;
pub mod cases;
pub mod charges;
mod clock;
pub mod creditors;
pub mod customers;
pub mod demo;
mod error;
pub mod explain;
pub mod export;
pub mod fx;
pub mod import;
pub mod kept;
pub mod mappings;
pub mod metrics;
pub mod policy_text;
pub mod presets;
pub mod rates;
mod rights;
pub mod rows;
pub mod run;
pub mod search;
pub mod summary;
pub mod users;

pub use app::{App, Setting};
pub use clock::Clock;
pub use error::{AppError, Failure};
pub use rights::{Right, Role};
