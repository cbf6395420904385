//! (letter, words) → text, HTML, e-mail bytes, PDF bytes. Pure: the same letter gives the same bytes, today or years later.
//!
//! A [`LetterModel`] says what is owed, by whom, until when and which template speaks; it is kept with the notice, so that
//! re-rendering gives the bytes that were sent (RELIABILITY S7). `compose` turns it into finished strings, once for
//! all outputs: the plain text, the HTML, the e-mail and the page only lay them out. Contents per template: R0–R4; measures of
//! the page: LOOK §11.
//!
//! What this crate does not do: it decides nothing (who gets which letter, when, with which sums), reads no clock, no file
//! and no environment, and sends nothing.

mod address;
mod aging;
mod agreement;
mod clean;
mod compose;
mod contents;
mod email;
mod error;
mod html;
mod interest;
mod invoice;
mod known;
#[cfg(feature = "pdf")]
mod labels;
mod list;
#[cfg(feature = "pdf")]
mod logo;
#[cfg(feature = "pdf")]
mod merge;
mod model;
mod own;
mod payment;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "pdf")]
mod qr;
#[cfg(feature = "pdf")]
mod report;
mod script;
mod sentences;
pub mod specimen;
mod table;
mod template;
mod text;
pub mod tone;

pub use dunlin_core::correction::WhyWrong;

pub use compose::{Channel, letter_text, letter_title};
pub use contents::{Content, lacking};
pub use email::{Email, Enclosure, render_email, render_email_with};
pub use error::LetterError;
#[cfg(feature = "pdf")]
pub use labels::{LabelSheet, MailLabel, render_labels};
#[cfg(feature = "pdf")]
pub use logo::{LOGO_BYTES_MAX, LogoProblem, logo_png};
#[cfg(feature = "pdf")]
pub use merge::{first_pages, merge, page_count};
pub use model::{
    Agreed, Agreement, COPIES_MAX, CashOnly, Conversation, CreditTerms, CreditorBlock, CurrencyTable, CustomerBlock,
    EarlyDiscount, InterestLine, InterestTable, InvoiceTerms, ItemKind, ItemRow, LateInterest, LetterModel, OwnWords,
    Paper, Promised, Rights, SignedTerms, Subject, Window, Wrong,
};
pub use own::{OwnFault, faults_of_own, is_editable, shipped_source, values_of};
#[cfg(feature = "pdf")]
pub use pdf::{PdfEngine, render_copies, render_pdf};
#[cfg(feature = "pdf")]
pub use report::{ReportColumn, ReportModel, ReportTable, render_report};
pub use script::{CallScript, ScriptFacts, call_script};
pub use template::{Follow, Template};
