//! Use cases: load the view, call the core, commit the changes.
//!
//! The only reader of the clock, maker of ids and writer of the outbox. It decides nothing about money, dates or contact:
//! that is `dunlin-core`; it holds no SQL: that is `dunlin-store`; it knows nothing of HTTP or JSON for people.

pub mod activity;
pub mod aging;
mod app;
pub mod approvals;
pub mod bank;
pub mod bank_accounts;
pub mod bulk;
pub mod cases;
pub mod charges;
mod clock;
pub mod contact;
pub mod corrections;
pub mod credit;
pub mod creditors;
pub mod customers;
pub mod demo;
pub mod doctor;
pub mod early_out;
mod error;
pub mod evidence;
pub mod exceptions;
pub mod explain;
pub mod export;
pub mod forecast;
pub mod fx;
pub mod hands;
pub mod import;
pub mod kept;
pub mod lapse;
pub mod logo;
pub mod mappings;
pub mod merging;
pub mod metrics;
pub mod opening;
pub mod owed;
pub mod paper;
pub mod placements;
pub mod policies;
pub mod policy_text;
pub mod post;
pub mod predict;
pub mod presets;
pub mod promises;
pub mod rates;
pub mod replies;
mod rights;
pub mod rows;
pub mod run;
pub mod saved_views;
pub mod search;
pub mod send;
mod setting;
pub mod settings;
pub mod simulate;
pub mod spoken;
pub mod standing;
pub mod summary;
pub mod users;
pub mod worklist;

pub use app::{App, KeptPolicies, Setting};
pub use clock::Clock;
pub use error::{AppError, Failure};
pub use rights::{Right, Role};
