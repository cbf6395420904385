//! The run: propose → review → approve → issue to the outbox. The central object of the product.
//!
//! Propose decides for every account whose day has come and stores the rows that act or need a look; nothing is booked.
//! Approve reads the facts again, row by row, and issues what still holds, byte for byte as proposed, or withdraws it.
//! Requirements R0.1, R1.2, R4.6; ARCHITECTURE "The run".

mod agreement;
mod ahead;
mod approve;
pub mod automatic;
mod edit;
mod hold;
mod invoice;
mod issue;
mod issued;
mod letter;
mod outbox;
mod overview;
mod preview;
mod propose;
mod receipt;
mod row;
mod sample;
mod tried;
mod weigh;
pub mod wording;

pub(crate) use agreement::agreement_letter;
pub(crate) use ahead::Ahead;
pub(crate) use approve::approve_with;
pub use approve::{Approved, approve};
use dunlin_core::bank_account::BankAccount;
pub use dunlin_letters::OwnWords;
pub use edit::{Bulk, Changed, Edit, Edits, RowFilter, edit, put_back_all, take_out_all};
pub use hold::{
    HOLD_MINUTES, HOLD_MINUTES_MAX, LetGo, Resume, hold, hold_minutes, issue_due, send_now, set_hold_minutes, stop,
};
pub(crate) use hold::{acceptable, hold_with};
pub use invoice::{InvoiceFile, InvoiceFiles, invoice_files};
pub use issued::{IssuedFile, issued_file};
pub(crate) use letter::confirmation_letter;
pub(crate) use outbox::sha256;
pub use outbox::{Outbox, file_name, write_whole};
pub use overview::{FoundRows, Overview, Overviews};
pub use preview::{Preview, RowPreview, preview};
pub use propose::{Proposing, for_each_row, gather_rows, next_day, propose, propose_next, summaries, summary};
pub use receipt::{Progress, Receipt, ReceiptLine, progress, receipt};
pub(crate) use row::writes_letter;
pub use row::{ItemHead, PlannedRow, RunSummary};
pub use sample::{Sample, SampleInput, sample};
pub use tried::{Look, Trial, look};
pub(crate) use weigh::weigh;
pub use wording::{payment_sentence, refusal_in, said_in, sentence, sentence_in};

/// What of the creditor's own data every letter needs and is missing, in words; empty when complete.
pub fn missing_of(creditor: &dunlin_store::Creditor) -> Vec<&'static str> {
    let needs = [
        (creditor.name.trim().is_empty(), "name"),
        (creditor.address_line1.is_none(), "address"),
        (creditor.city.is_none(), "city"),
        (creditor.phone.is_none(), "service telephone"),
        (creditor.payment_methods.is_none(), "payment methods"),
        (!creditor.bank_accounts.iter().any(BankAccount::is_payable), "bank details (IBAN)"),
    ];
    needs.into_iter().filter(|(missing, _)| *missing).map(|(_, what)| what).collect()
}
