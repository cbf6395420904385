//! The run: propose → review → approve → issue to the outbox. The central object of the product.
//!
//! Propose decides for every account whose day has come and stores the rows that act or need a look; nothing is booked.
//! Approve reads the facts again, row by row, and issues what still holds, byte for byte as proposed, or withdraws it.
//! Requirements R0.1, R1.2, R4.6; ARCHITECTURE "The run".

mod approve;
mod letter;
mod outbox;
mod propose;
mod row;
pub mod wording;

pub use approve::{Approved, approve};
pub use outbox::Outbox;
pub use propose::{Proposing, first_look, for_each_row, propose, summaries, summary};
pub use row::{ItemHead, PlannedRow, RunSummary};
pub use wording::{payment_sentence, refusal_in, sentence, sentence_in};

/// What of the creditor's own data every letter needs and is missing, in words; empty when complete.
pub fn missing_of(creditor: &dunlin_store::Creditor) -> Vec<&'static str> {
    let needs = [
        (creditor.name.trim().is_empty(), "name"),
        (creditor.address_line1.is_none(), "address"),
        (creditor.city.is_none(), "city"),
        (creditor.phone.is_none(), "service telephone"),
        (creditor.payment_methods.is_none(), "payment methods"),
        (creditor.iban.is_none(), "bank details (IBAN)"),
    ];
    needs.into_iter().filter(|(missing, _)| *missing).map(|(_, what)| what).collect()
}
