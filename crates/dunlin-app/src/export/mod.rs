//! What leaves the book as a table or a file for other programs, one module each.

mod past_due;

pub use past_due::{PastDueRow, PastDueSheet, past_due};
