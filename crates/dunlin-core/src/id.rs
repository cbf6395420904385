//! Identities: 128-bit keys made outside the core (UUIDv7 in a book, counters in tests).
//!
//! A key only joins rows. It never reaches output, sort order, file names, Message-IDs or hashes: people and scripts see
//! customer numbers, item numbers and dates.

/// Makes new ids; the app gives UUIDv7, tests and the simulator give counters.
pub trait IdSource {
    /// An id never given before.
    fn next_id(&mut self) -> u128;
}

/// Counts up from a start: for tests and for reading a book without writing to it.
#[derive(Debug, Clone, Default)]
pub struct CountingIds(pub u128);

impl IdSource for CountingIds {
    fn next_id(&mut self) -> u128 {
        self.0 += 1;
        self.0
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(transparent))]
        pub struct $name(pub u128);

        impl $name {
            /// Takes the next id of a source.
            pub fn next(ids: &mut dyn IdSource) -> $name {
                $name(ids.next_id())
            }
        }
    )*};
}

ids! {
    /// A creditor: the company to which the money is owed.
    CreditorId
    /// A customer's account with one creditor.
    AccountId
    /// A person or mailbox at the customer.
    ContactId
    /// An open item: invoice, credit note, charge, on-account money.
    ItemId
    /// A line of the ledger.
    EntryId
    /// Money received.
    ReceiptId
    /// An interval in which something must not happen.
    HoldId
    /// An item, or part of it, that the customer contests.
    DisputeId
    /// A promise to pay.
    PromiseId
    /// An instalment plan.
    PlanId
    /// A debt that was handed on.
    PlacementId
    /// A person's word that an order is taken all the same.
    OverrideId
    /// A customer's application for credit.
    ApplicationId
    /// What both sides signed.
    AgreementId
    /// What was agreed about paying late.
    LateTermsId
    /// A move of an account to another version of the policy.
    PolicyMoveId
    /// A customer's case that is given to a person.
    CaseId
    /// Somebody does another one's tasks for a time.
    StandInId
    /// Something a person does.
    TaskId
    /// A message to a customer.
    NoticeId
    /// A conversation or a try at one.
    CallId
    /// A note on a customer.
    NoteId
    /// A file that is kept about a customer or an item.
    EvidenceId
    /// One day's decisions for a creditor.
    RunId
    /// One import of a file.
    ImportId
    /// A file that was uploaded and waits to be imported.
    UploadId
    /// A statement of a bank account.
    StatementId
    /// A line of a bank statement.
    BankLineId
    /// A person who works with the book.
    UserId
    /// Something that waits for a second person's yes.
    ApprovalId
}
