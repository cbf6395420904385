//! Changes of opening an account on credit: applications, what was found out, what was decided, agreements, the payment policy.
//!
//! A report, a statement and an agreement bring the file that they are, so that none is there without its paper. Requirements R2.1, R2.2,
//! R3.1.

use alloc::string::String;

use jiff::civil::Date;

use super::{Evidence, EvidenceChange};
use crate::agreement::{Agreement, AgreementEnd};
use crate::credit::{Application, FinancialStatement, Report, TradeReference, Verdict};
use crate::id::{AccountId, AgreementId, ApplicationId};

/// A decision on an application.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Decided {
    /// Whose.
    pub account: AccountId,
    /// Which.
    pub application: ApplicationId,
    /// Its number, for the log.
    pub number: String,
    /// What became of it.
    pub verdict: Verdict,
    /// The day.
    pub on: Date,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Why it was granted though it was not looked into.
    pub exception: Option<String>,
}

/// The customer accepted the payment policy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PolicyAccepted {
    /// Who.
    pub account: AccountId,
    /// Which edition, as the creditor names it.
    pub edition: String,
    /// The person who accepted.
    pub by: String,
    /// When.
    pub on: Date,
}

/// Changes of opening an account on credit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OpeningChange {
    /// Credit is asked for.
    Applied(Application),
    /// A reference was named, or called; the whole new state.
    ReferenceKept {
        /// Whose.
        account: AccountId,
        /// Of which application.
        application: ApplicationId,
        /// The application's number, for the log.
        number: String,
        /// The reference.
        reference: TradeReference,
        /// How it was before.
        was: Option<TradeReference>,
    },
    /// A reference was named by mistake.
    ReferenceStruck {
        /// Whose.
        account: AccountId,
        /// Of which application.
        application: ApplicationId,
        /// The application's number, for the log.
        number: String,
        /// How it was.
        was: TradeReference,
    },
    /// A bureau's report came.
    ReportKept {
        /// Its file.
        evidence: Evidence,
        /// What it says.
        report: Report,
    },
    /// A financial statement came.
    StatementKept {
        /// Its file.
        evidence: Evidence,
        /// What it says.
        statement: FinancialStatement,
    },
    /// A person decided.
    Decided(Decided),
    /// Both sides signed.
    Agreed(Agreement),
    /// An agreement stopped to hold.
    AgreementEnded {
        /// Whose.
        account: AccountId,
        /// Which.
        agreement: AgreementId,
        /// The how manieth, for the log.
        part: i32,
        /// How.
        end: AgreementEnd,
        /// The first day on which it does not hold.
        on: Date,
        /// Why.
        reason: String,
    },
    /// The payment policy was accepted.
    PolicyAccepted(PolicyAccepted),
    /// It was not: noted by mistake.
    PolicyStruck(PolicyAccepted),
}

impl OpeningChange {
    pub(super) fn account(&self) -> AccountId {
        match self {
            OpeningChange::Applied(application) => application.account,
            OpeningChange::ReferenceKept { account, .. }
            | OpeningChange::ReferenceStruck { account, .. }
            | OpeningChange::AgreementEnded { account, .. } => *account,
            OpeningChange::ReportKept { evidence, .. } | OpeningChange::StatementKept { evidence, .. } => {
                evidence.account
            }
            OpeningChange::Decided(decided) => decided.account,
            OpeningChange::Agreed(agreement) => agreement.account,
            OpeningChange::PolicyAccepted(accepted) | OpeningChange::PolicyStruck(accepted) => accepted.account,
        }
    }

    pub(super) fn code(&self) -> &'static str {
        match self {
            OpeningChange::Applied(_) => "application.made",
            OpeningChange::ReferenceKept { reference, .. } if reference.called.is_some() => "reference.called",
            OpeningChange::ReferenceKept { .. } => "reference.named",
            OpeningChange::ReferenceStruck { .. } => "reference.struck",
            OpeningChange::ReportKept { .. } => "report.kept",
            OpeningChange::StatementKept { .. } => "statement.kept",
            OpeningChange::Decided(Decided { verdict: Verdict::Granted { .. }, .. }) => "application.granted",
            OpeningChange::Decided(Decided { verdict: Verdict::Refused, .. }) => "application.refused",
            OpeningChange::Decided(Decided { verdict: Verdict::Withdrawn, .. }) => "application.withdrawn",
            OpeningChange::Agreed(_) => "agreement.signed",
            OpeningChange::AgreementEnded { end: AgreementEnd::Ended, .. } => "agreement.ended",
            OpeningChange::AgreementEnded { end: AgreementEnd::Struck, .. } => "agreement.struck",
            OpeningChange::PolicyAccepted(_) => "policy.accepted",
            OpeningChange::PolicyStruck(_) => "policy.struck",
        }
    }

    /// What was decided stays decided: who asks again applies again. A paper is withdrawn, not its figures alone.
    pub(super) fn taken_back(&self, today: Date, reason: String) -> Option<super::Change> {
        use super::Change::{Evidence as OfEvidence, Opening};
        Some(match self.clone() {
            OpeningChange::Applied(Application { account, id: application, number, .. }) => {
                let (verdict, by, exception) = (Verdict::Withdrawn, String::new(), None);
                Opening(OpeningChange::Decided(Decided {
                    account,
                    application,
                    number,
                    verdict,
                    on: today,
                    by,
                    reason,
                    exception,
                }))
            }
            OpeningChange::ReferenceKept { account, application, number, reference, was } => Opening(match was {
                Some(was) => {
                    OpeningChange::ReferenceKept { account, application, number, reference: was, was: Some(reference) }
                }
                None => OpeningChange::ReferenceStruck { account, application, number, was: reference },
            }),
            OpeningChange::ReferenceStruck { account, application, number, was } => {
                Opening(OpeningChange::ReferenceKept { account, application, number, reference: was, was: None })
            }
            OpeningChange::ReportKept { evidence, .. } | OpeningChange::StatementKept { evidence, .. } => {
                let Evidence { account, id: evidence, name, .. } = evidence;
                OfEvidence(EvidenceChange::Withdrawn { account, evidence, name, reason })
            }
            OpeningChange::Agreed(Agreement { account, id: agreement, part, .. }) => {
                let (end, on) = (AgreementEnd::Struck, today);
                Opening(OpeningChange::AgreementEnded { account, agreement, part, end, on, reason })
            }
            OpeningChange::PolicyAccepted(accepted) => Opening(OpeningChange::PolicyStruck(accepted)),
            OpeningChange::PolicyStruck(accepted) => Opening(OpeningChange::PolicyAccepted(accepted)),
            OpeningChange::Decided(_) | OpeningChange::AgreementEnded { .. } => return None,
        })
    }
}
