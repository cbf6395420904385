//! Files that are kept as evidence about a customer or one of its items.
//!
//! Decides: what they can be. Such a file is never deleted; one that was kept by mistake is withdrawn, with the reason. It names its
//! bytes by their hash; the bytes themselves are kept by the store, once.

use alloc::string::String;

use jiff::civil::Date;

use crate::id::{AccountId, CallId, EvidenceId, ItemId};

/// What a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EvidenceKind {
    /// That the goods arrived.
    DeliveryNote,
    /// What was ordered.
    Order,
    /// What both sides signed.
    Agreement,
    /// What was written.
    Correspondence,
    /// That the money was sent.
    PaymentProof,
    /// What another supplier says of the customer.
    TradeReference,
    /// What a credit bureau says of the customer.
    BureauReport,
    /// The customer's financial statement.
    FinancialStatement,
    /// That a letter was posted, or arrived.
    PostingProof,
    /// Something else.
    Other,
}

impl EvidenceKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [EvidenceKind; 10] = [
        EvidenceKind::DeliveryNote,
        EvidenceKind::Order,
        EvidenceKind::Agreement,
        EvidenceKind::Correspondence,
        EvidenceKind::PaymentProof,
        EvidenceKind::TradeReference,
        EvidenceKind::BureauReport,
        EvidenceKind::FinancialStatement,
        EvidenceKind::PostingProof,
        EvidenceKind::Other,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            EvidenceKind::DeliveryNote => "delivery_note",
            EvidenceKind::Order => "order",
            EvidenceKind::Agreement => "agreement",
            EvidenceKind::Correspondence => "correspondence",
            EvidenceKind::PaymentProof => "payment_proof",
            EvidenceKind::TradeReference => "trade_reference",
            EvidenceKind::BureauReport => "bureau_report",
            EvidenceKind::FinancialStatement => "financial_statement",
            EvidenceKind::PostingProof => "posting_proof",
            EvidenceKind::Other => "other",
        }
    }

    /// The kind of a word.
    pub fn find(code: &str) -> Option<EvidenceKind> {
        EvidenceKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A file that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Evidence {
    /// Key.
    pub id: EvidenceId,
    /// Whose account it is about.
    pub account: AccountId,
    /// The item it is about, where it is not the customer as a whole.
    pub item: Option<ItemId>,
    /// The conversation that it confirms.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub call: Option<CallId>,
    /// What it shows.
    pub kind: EvidenceKind,
    /// What it is about, in the person's words; may be empty.
    pub subject: String,
    /// As the file is called.
    pub name: String,
    /// As what its bytes are read: `application/pdf`.
    pub media_type: String,
    /// Bytes.
    pub size: u32,
    /// SHA-256 of the bytes, in lower-case hex.
    pub sha256: String,
    /// The day on which it was kept.
    pub kept_on: Date,
    /// The last day on which it counts, where it does not count for ever.
    pub valid_until: Option<Date>,
}

impl Evidence {
    /// Whether it still counts on a day.
    pub fn is_valid(&self, on: Date) -> bool {
        self.valid_until.is_none_or(|until| on <= until)
    }
}

/// Changes of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EvidenceChange {
    /// A file is kept.
    Kept {
        /// What it is.
        evidence: Evidence,
        /// The number of its item.
        item: Option<String>,
    },
    /// It does not count: it was kept by mistake, or is another's.
    Withdrawn {
        /// Whose.
        account: AccountId,
        /// Which.
        evidence: EvidenceId,
        /// As the file is called.
        name: String,
        /// Why.
        reason: String,
    },
    /// It counts again.
    Restored {
        /// Whose.
        account: AccountId,
        /// Which.
        evidence: EvidenceId,
        /// As the file is called.
        name: String,
    },
}

impl EvidenceChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            EvidenceChange::Kept { evidence, .. } => evidence.account,
            EvidenceChange::Withdrawn { account, .. } | EvidenceChange::Restored { account, .. } => *account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            EvidenceChange::Kept { .. } => "evidence.kept",
            EvidenceChange::Withdrawn { .. } => "evidence.withdrawn",
            EvidenceChange::Restored { .. } => "evidence.restored",
        }
    }

    pub(super) fn taken_back(&self, reason: String) -> EvidenceChange {
        match self.clone() {
            EvidenceChange::Kept { evidence: Evidence { account, id: evidence, name, .. }, .. }
            | EvidenceChange::Restored { account, evidence, name } => {
                EvidenceChange::Withdrawn { account, evidence, name, reason }
            }
            EvidenceChange::Withdrawn { account, evidence, name, .. } => {
                EvidenceChange::Restored { account, evidence, name }
            }
        }
    }
}
