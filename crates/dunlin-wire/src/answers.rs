//! Small answers: errors, `init`, changes, `doctor`, `policy`, `export`.
//!
//! Each is what one command prints with `--json`; it decides nothing.

use dunlin_app::AppError;
use dunlin_app::policy_text::PolicyProblem;
use dunlin_core::change::Change;
use dunlin_core::policy::Policy;
use dunlin_store::Check;
use serde::Serialize;

use crate::change::{Currencies, change_text};

/// What stands on stderr when a command failed.
#[derive(Debug, Serialize)]
pub struct ErrorReport {
    /// The error.
    pub error: ErrorBody,
}

/// One error.
#[derive(Debug, Serialize)]
pub struct ErrorBody {
    /// Stable code.
    pub code: String,
    /// What happened.
    pub message: String,
    /// How to go on.
    pub hint: Option<String>,
}

impl From<&AppError> for ErrorReport {
    fn from(error: &AppError) -> ErrorReport {
        let body = ErrorBody { code: error.code.to_string(), message: error.message.clone(), hint: error.hint.clone() };
        ErrorReport { error: body }
    }
}

/// The answer to `init`.
#[derive(Debug, Serialize)]
pub struct InitReport {
    /// Where the book is, without a password.
    pub book: String,
    /// The creditor's name.
    pub creditor: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 4217 code of what it bills in.
    pub currency: String,
    /// IANA name: decides what day it is.
    pub timezone: String,
    /// What every letter needs and is still to be set, in words.
    pub missing: Vec<String>,
}

/// The answer of every command that changes something.
#[derive(Debug, Default, Serialize)]
pub struct Changes {
    /// What came to be, in order.
    pub changes: Vec<ChangeLine>,
}

/// One thing that came to be.
#[derive(Debug, Serialize)]
pub struct ChangeLine {
    /// Stable code: `noun.verb_past`.
    pub code: String,
    /// Customer number; `null` for what concerns the creditor or the book.
    pub customer: Option<String>,
    /// Item number, if it speaks of one.
    pub item: Option<String>,
    /// The sentence.
    pub text: String,
}

impl Changes {
    /// The changes of one customer's account; `currencies` names the money of the items they speak of.
    pub fn of(customer: &str, changes: &[Change], currencies: &Currencies) -> Changes {
        let line = |change: &Change| ChangeLine {
            code: change.code().to_string(),
            customer: Some(customer.to_string()),
            item: change.item_number().map(str::to_string),
            text: change_text(change, currencies),
        };
        Changes { changes: changes.iter().map(line).collect() }
    }

    /// A change of the creditor's own settings.
    pub fn setting(code: &str, texts: impl IntoIterator<Item = String>) -> Changes {
        let line = |text| ChangeLine { code: code.to_string(), customer: None, item: None, text };
        Changes { changes: texts.into_iter().map(line).collect() }
    }
}

/// The answer to `doctor`.
#[derive(Debug, Serialize)]
pub struct DoctorReport {
    /// Every check is.
    pub ok: bool,
    /// One after the other.
    pub checks: Vec<DoctorCheck>,
}

/// One check.
#[derive(Debug, Serialize)]
pub struct DoctorCheck {
    /// Stable code.
    pub code: String,
    /// Nothing was found.
    pub ok: bool,
    /// How many violations.
    pub count: i64,
    /// The first few, named for people.
    pub examples: Vec<String>,
    /// What was found is worth knowing and no damage: `ok` stays true.
    pub notice: bool,
}

impl From<&[Check]> for DoctorReport {
    fn from(checks: &[Check]) -> DoctorReport {
        let line = |check: &Check| DoctorCheck {
            code: check.code.to_string(),
            ok: check.ok,
            count: check.count,
            examples: check.examples.clone(),
            notice: check.notice,
        };
        DoctorReport { ok: checks.iter().all(|check| check.ok), checks: checks.iter().map(line).collect() }
    }
}

/// The answer to `policy show`.
#[derive(Debug, Serialize)]
pub struct PolicyReport {
    /// The policy's name.
    pub name: String,
    /// The version its text names.
    pub version: u32,
    /// It is the one that ships with the program.
    pub is_standard: bool,
    /// In the order in which they are taken.
    pub steps: Vec<PolicyStep>,
    /// The file.
    pub text: String,
}

/// One step of a policy.
#[derive(Debug, Serialize)]
pub struct PolicyStep {
    /// Its id in reasons and reports.
    pub id: String,
    /// The letter of a notice.
    pub letter: Option<String>,
    /// Requirement ids it delivers.
    pub serves: Vec<String>,
}

impl PolicyReport {
    /// A policy and the text it was read from.
    pub fn new(policy: &Policy, text: &str, is_standard: bool) -> PolicyReport {
        let steps = policy.steps.iter().map(|step| PolicyStep {
            id: step.id.to_string(),
            letter: step.template.clone(),
            serves: step.serves.clone(),
        });
        PolicyReport {
            name: policy.name.clone(),
            version: policy.version,
            is_standard,
            steps: steps.collect(),
            text: text.to_string(),
        }
    }
}

/// The answer to `policy lint`.
#[derive(Debug, Serialize)]
pub struct PolicyProblems {
    /// There are none.
    pub ok: bool,
    /// In the order of the file.
    pub problems: Vec<PolicyProblemLine>,
    /// What is hardly meant, in the order of the steps.
    pub warnings: Vec<PolicyProblemLine>,
}

/// One problem of a policy file.
#[derive(Debug, Serialize)]
pub struct PolicyProblemLine {
    /// Line from 1; `null` for the whole file.
    pub line: Option<usize>,
    /// Stable code.
    pub code: String,
    /// What was found, and what is expected.
    pub message: String,
}

impl PolicyProblems {
    /// What was found.
    pub fn new(problems: &[PolicyProblem], warnings: &[PolicyProblem]) -> PolicyProblems {
        let line = |problem: &PolicyProblem| PolicyProblemLine {
            line: problem.line,
            code: problem.code.to_string(),
            message: problem.message.clone(),
        };
        let lines = |found: &[PolicyProblem]| found.iter().map(line).collect();
        PolicyProblems { ok: problems.is_empty(), problems: lines(problems), warnings: lines(warnings) }
    }
}

/// The answer to `export`.
#[derive(Debug, Serialize)]
pub struct ExportReport {
    /// The day it speaks of.
    pub as_of: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// The file as it was named; `null` is stdout.
    pub file: Option<String>,
    /// Lines of the sheet without head and count.
    pub rows: u64,
    /// Customers with something past due.
    pub customers_past_due: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_app::Failure;

    #[test]
    fn an_error_without_a_hint_says_null() {
        let error = AppError::new(Failure::NotFound, "customer.unknown", "there is no customer \"7\"");
        let json = serde_json::to_string(&ErrorReport::from(&error)).expect("plain data");
        let wanted = r#"{"error":{"code":"customer.unknown","message":"there is no customer \"7\"","hint":null}}"#;
        assert_eq!(json, wanted);
    }

    #[test]
    fn a_book_is_ok_when_every_check_is() {
        let check =
            |ok| Check { code: "item.open_is_sum", ok, count: i64::from(!ok), examples: Vec::new(), notice: false };
        assert!(DoctorReport::from(&[check(true), check(true)][..]).ok);
        assert!(!DoctorReport::from(&[check(true), check(false)][..]).ok);
        assert!(DoctorReport::from(&[Check { count: 2, notice: true, ..check(true) }][..]).ok);
    }
}
