//! Which letter it is: the templates of the standard policy and the steps that a letter may announce.
//!
//! Decides: code and family of each template; who may name legal steps (R3.9: the second and the final notice; the last
//! deadline names them as what follows, R0.10–R0.11), which ask for money, which ask for a read receipt (R1.6).
//! Does not decide when one is sent: that is the policy.

use serde::{Deserialize, Serialize};

/// The letters of the standard policy, from the softest to the hardest, the statement, and those that a case or a policy of one's own calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Template {
    /// Did the invoice arrive? (R2.5)
    ReceiptCheck,
    /// Once more, while unconfirmed (R1.2).
    ReceiptCheckAgain,
    /// A week before due: is everything right, and which day do they mean to pay? (R1.3)
    Courtesy,
    /// A few days before due (R2.6).
    DueSoon,
    /// An early-payment discount was taken after its last day: the rest is open (R1.10).
    UnearnedDiscount,
    /// The first reminder, an oversight (R0.5, R3.5).
    Reminder,
    /// The invoice is late (R2.6).
    PastDue,
    /// Short and reassuring, opens a dialogue (R1.6).
    SecondReminder,
    /// What was said and agreed in a conversation (R1.5).
    Confirmation,
    /// An instalment plan to sign (R2.2, R3.8).
    Agreement,
    /// A part of an instalment plan falls due in a few days (R3.8).
    PartSoon,
    /// A part of an instalment plan did not come (R3.8).
    PartMissed,
    /// What was contested is owed after all.
    NotJustified,
    /// To the customer's manager or owner (R1.7).
    ToManagement,
    /// Certified, with the procedure that follows (R0.6).
    SecondNotice,
    /// The minimum to catch up; no longer eligible for credit (R1.8).
    Demand,
    /// Certified, with what will be done (R0.7).
    FinalNotice,
    /// The account is in collections (R0.9).
    InCollections,
    /// One last deadline (R0.10).
    LastDeadline,
    /// All open items, monthly (R4.3).
    Statement,
    /// What the customer promised, confirmed (R1.5, R2.11).
    Promise,
    /// Deliveries on credit are paused (R2.9).
    CreditHold,
    /// Orders against payment in advance only (R1.8, R2.11).
    CashOnly,
    /// All business has stopped (R0.9).
    StopTrading,
    /// The first of a series about a young debt (R4.7).
    #[serde(rename = "early-out-1")]
    EarlyOut1,
    /// The second: in parts is possible (R4.7).
    #[serde(rename = "early-out-2")]
    EarlyOut2,
    /// The last of the series (R4.7).
    #[serde(rename = "early-out-3")]
    EarlyOut3,
    /// Everything is paid (R2.3, R3.7).
    Thanks,
    /// A notice went out wrongly: it is withdrawn, with an apology (R3.7, R4.6).
    Correction,
    /// The invoice itself, or a copy of it: what is owed, its terms, what paying late costs (R0.2–R0.4, R1.9, R1.10).
    Invoice,
}

impl Template {
    /// All of them, softest first.
    pub const ALL: [Template; 30] = [
        Template::ReceiptCheck,
        Template::ReceiptCheckAgain,
        Template::Courtesy,
        Template::DueSoon,
        Template::UnearnedDiscount,
        Template::Reminder,
        Template::PastDue,
        Template::SecondReminder,
        Template::Confirmation,
        Template::Agreement,
        Template::PartSoon,
        Template::PartMissed,
        Template::NotJustified,
        Template::ToManagement,
        Template::SecondNotice,
        Template::Demand,
        Template::FinalNotice,
        Template::InCollections,
        Template::LastDeadline,
        Template::Statement,
        Template::Promise,
        Template::CreditHold,
        Template::CashOnly,
        Template::StopTrading,
        Template::EarlyOut1,
        Template::EarlyOut2,
        Template::EarlyOut3,
        Template::Thanks,
        Template::Correction,
        Template::Invoice,
    ];

    /// The name in policy files, in JSON and in the keys of the texts; never renamed.
    pub const fn code(self) -> &'static str {
        match self {
            Template::ReceiptCheck => "receipt-check",
            Template::ReceiptCheckAgain => "receipt-check-again",
            Template::Courtesy => "courtesy",
            Template::DueSoon => "due-soon",
            Template::UnearnedDiscount => "unearned-discount",
            Template::Reminder => "reminder",
            Template::PastDue => "past-due",
            Template::SecondReminder => "second-reminder",
            Template::Confirmation => "confirmation",
            Template::Agreement => "agreement",
            Template::PartSoon => "part-soon",
            Template::PartMissed => "part-missed",
            Template::NotJustified => "not-justified",
            Template::ToManagement => "to-management",
            Template::SecondNotice => "second-notice",
            Template::Demand => "demand",
            Template::FinalNotice => "final-notice",
            Template::InCollections => "in-collections",
            Template::LastDeadline => "last-deadline",
            Template::Statement => "statement",
            Template::Promise => "promise",
            Template::CreditHold => "credit-hold",
            Template::CashOnly => "cash-only",
            Template::StopTrading => "stop-trading",
            Template::EarlyOut1 => "early-out-1",
            Template::EarlyOut2 => "early-out-2",
            Template::EarlyOut3 => "early-out-3",
            Template::Thanks => "thanks",
            Template::Correction => "correction",
            Template::Invoice => "invoice",
        }
    }

    /// The template of a code.
    pub fn find(code: &str) -> Option<Template> {
        Template::ALL.into_iter().find(|t| t.code() == code)
    }

    /// Whether it speaks of something late: then it carries the line to disregard it if paid, and asks for a read receipt.
    pub const fn is_late(self) -> bool {
        !matches!(
            self,
            Template::ReceiptCheck
                | Template::ReceiptCheckAgain
                | Template::Courtesy
                | Template::DueSoon
                | Template::Confirmation
                | Template::Agreement
                | Template::PartSoon
                | Template::NotJustified
                | Template::Statement
                | Template::Promise
                | Template::Thanks
                | Template::Correction
                | Template::Invoice
        )
    }

    /// Whether it is made by a case of its own, with what that case says, and by no step of a policy.
    pub const fn is_of_a_case(self) -> bool {
        matches!(
            self,
            Template::Agreement | Template::Promise | Template::Thanks | Template::Correction | Template::Invoice
        )
    }

    /// Whether it speaks of something late as among friends: it may offer instalments, and asks for nothing for which a harder
    /// letter stands.
    pub const fn is_soft(self) -> bool {
        matches!(
            self,
            Template::UnearnedDiscount
                | Template::Reminder
                | Template::PastDue
                | Template::SecondReminder
                | Template::ToManagement
        )
    }

    /// Whether it speaks of a part of an instalment plan, and lists that alone.
    pub const fn is_about_a_part(self) -> bool {
        matches!(self, Template::PartSoon | Template::PartMissed)
    }

    /// Whether it asks for money, so that the accepted ways to pay and the bank details belong on it.
    pub const fn asks_for_money(self) -> bool {
        !matches!(
            self,
            Template::ReceiptCheck
                | Template::ReceiptCheckAgain
                | Template::Courtesy
                | Template::Thanks
                | Template::Correction
        )
    }

    /// Whether it may name legal and collection steps, if the policy holds them (R0.6, R0.7, R0.10, R3.9).
    pub const fn may_name_legal_steps(self) -> bool {
        matches!(self, Template::SecondNotice | Template::FinalNotice | Template::LastDeadline)
    }

    /// Whether it says what follows at all; the others are conversation (R1.5, R1.6) or bookkeeping.
    pub(crate) const fn says_what_follows(self) -> bool {
        self.is_late()
            && !matches!(
                self,
                Template::UnearnedDiscount
                    | Template::SecondReminder
                    | Template::PartMissed
                    | Template::CreditHold
                    | Template::CashOnly
                    | Template::StopTrading
                    | Template::EarlyOut1
                    | Template::EarlyOut2
                    | Template::EarlyOut3
            )
    }
}

/// A step of the policy that a letter may announce; only with its day, and only if the policy holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Follow {
    /// Charges for late payment begin.
    LateCharges,
    /// No deliveries on credit.
    CreditHold,
    /// The certified second notice.
    SecondNotice,
    /// The demand with the minimum to catch up.
    Demand,
    /// Paid at the time of order only.
    CashOnly,
    /// The certified final notice.
    FinalNotice,
    /// All business stops.
    StopTrading,
    /// The account goes to a collector.
    Placement,
    /// One last deadline.
    LastDeadline,
    /// A person decides on legal action.
    LegalReview,
}

impl Follow {
    /// All of them, in the order of the standard policy.
    pub const ALL: [Follow; 10] = [
        Follow::LateCharges,
        Follow::CreditHold,
        Follow::SecondNotice,
        Follow::Demand,
        Follow::CashOnly,
        Follow::FinalNotice,
        Follow::StopTrading,
        Follow::Placement,
        Follow::LastDeadline,
        Follow::LegalReview,
    ];

    /// The name in policy files and JSON; never renamed.
    pub const fn code(self) -> &'static str {
        match self {
            Follow::LateCharges => "late-charges",
            Follow::CreditHold => "credit-hold",
            Follow::SecondNotice => "second-notice",
            Follow::Demand => "demand",
            Follow::CashOnly => "cash-only",
            Follow::FinalNotice => "final-notice",
            Follow::StopTrading => "stop-trading",
            Follow::Placement => "placement",
            Follow::LastDeadline => "last-deadline",
            Follow::LegalReview => "legal-review",
        }
    }

    /// The step of a code.
    pub fn find(code: &str) -> Option<Follow> {
        Follow::ALL.into_iter().find(|f| f.code() == code)
    }

    /// Whether only letters that may name legal steps print it.
    pub const fn is_legal(self) -> bool {
        matches!(self, Follow::Placement | Follow::LegalReview)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_found_again_and_what_json_says() {
        for template in Template::ALL {
            assert_eq!(Template::find(template.code()), Some(template));
            assert_eq!(serde_json::to_string(&template).ok(), Some(format!("\"{}\"", template.code())));
        }
        for follow in Follow::ALL {
            assert_eq!(Follow::find(follow.code()), Some(follow));
            assert_eq!(serde_json::to_string(&follow).ok(), Some(format!("\"{}\"", follow.code())));
        }
        assert_eq!(Template::find("bluff"), None);
    }
}
