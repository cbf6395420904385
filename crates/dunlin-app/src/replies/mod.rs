//! What came back: mails that are read into the book, each once, and what a person makes of the answers among them.
//!
//! A mail is tied to a customer by the notice that it is about (its Message-ID), else by an address: that it speaks of, or that it comes
//! from. What follows from it is `dunlin_core::reply`'s; a bounce goes the same way as a mail that a server refused. One transaction
//! per mail, and its key is unique: however often and by how many a mailbox is read, each mail counts once.

mod ending;
mod listed;
mod mailbox;
mod reading;

pub(crate) use ending::answered;
pub use ending::{EndInput, end};
pub use listed::{ReplyCounts, WhichReplies, counts, of_customer, open_count, replies, reply, unknown};
pub(crate) use mailbox::unreachable_mailbox;
pub use reading::{Read, Reader};

/// The step under which somebody is asked to read an answer.
pub(crate) const READ_STEP: &str = "reply";
