//! Reads what came back: bounces, receipts, automatic answers, complaints, and what customers answer.
//!
//! [`read`] takes the bytes of one mail and says what it is ([`Kind`]), which recipients of our mail it speaks of and what
//! became of them ([`Recipient`]), which mail it is about ([`About`]), the writer's own words without quotations and
//! signature, and what these may mean ([`Suggestion`]). Every conclusion keeps the words that led to it, and suggestions are
//! for a person to confirm (R1.6, R2.5).
//!
//! [`Mailbox`] cuts a mailbox file (mbox) into mails, and [`mails`] lists the mails of a file, a mailbox or a folder
//! (maildir), each with the place where it stands, for messages about errors.
//!
//! Pure but for [`mails`]: the same bytes give the same answer; no clock, no book, no network. A mail never makes it panic,
//! and what a mail may take is bounded: [`LONGEST_MAIL`] bytes, 400 parts, 1,000 recipients, a megabyte of text of a part.
//!
//! For JSON every enum has its word (`code()`): `kind`, and of each recipient `address` and `status`; `about` is
//! [`About::message_id`] with its angle brackets or null, `text` is [`Came::text`].
//!
//! The words by which hosts, programs and customers are understood are tables: `families.rs`, `words.rs`, `automatic.rs`,
//! `quoted.rs`, and a file for each language in `suggest/words`.
//!
//! What this crate does not know: our mails, customers and addresses, whether a key is one of ours, and what follows from a
//! mail. It verifies no signature: whoever writes like a host is believed to be one.
//!
//! ```
//! use dunlin_mail::{Kind, Status, read};
//! let mail = "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n\
//!             Hi. This is the qmail-send program at mx.example.\n\
//!             I'm afraid I wasn't able to deliver your message to the following addresses.\n\n\
//!             <anna@verhoef.example>:\nRemote host said: 550 5.1.1 User unknown\n\n\
//!             --- Below this line is a copy of the message.\n\nMessage-ID: <2026-10482@dunlin.example>\n\n";
//! let came = read(mail.as_bytes());
//! assert_eq!(came.kind, Kind::Bounce);
//! assert_eq!((came.recipients[0].address.as_str(), came.recipients[0].status), ("anna@verhoef.example", Status::Permanent));
//! assert_eq!(came.about.unwrap().message_id, "<2026-10482@dunlin.example>");
//! ```

mod about;
mod address;
mod automatic;
mod bounce;
mod came;
mod code;
mod day;
mod families;
mod fields;
mod html;
mod mailbox;
mod parts;
mod quoted;
mod read;
mod report;
mod suggest;
mod veil;
mod words;

pub use came::{About, Amount, Came, Evidence, Ground, Kind, Meaning, Recipient, Status, Suggestion};
pub use mailbox::{Mail, Mailbox, mails};
pub use parts::{LONGEST_MAIL, bounded_mail};
pub use read::read;
