//! What came of a file: rows that hold, rows that do not, rows that cannot be run.

use serde_json::{Value, json};

/// What came of one row.
pub(super) enum Verdict {
    /// All columns that were computed are as expected.
    Passed,
    /// At least one is not.
    Failed { expected: String, got: String },
    /// The columns do not say what has to be computed.
    Skipped(String),
}

/// What came of a file.
#[derive(Default)]
pub(super) struct Report {
    pub(super) passed: usize,
    /// Id, expected, got.
    pub(super) failed: Vec<(String, String, String)>,
    /// Id, why.
    pub(super) skipped: Vec<(String, String)>,
}

impl Report {
    /// Notes a row; one that cannot be read does not hold.
    pub(super) fn note(&mut self, id: String, verdict: Result<Verdict, String>) {
        match verdict {
            Ok(Verdict::Passed) => self.passed += 1,
            Ok(Verdict::Failed { expected, got }) => self.failed.push((id, expected, got)),
            Ok(Verdict::Skipped(why)) => self.skipped.push((id, why)),
            Err(unreadable) => self.failed.push((id, "a row that can be read".into(), unreadable)),
        }
    }

    /// A file of which no row can be read.
    pub(super) fn unreadable(why: String) -> Report {
        Report { failed: vec![("file".into(), "a file that can be read".into(), why)], ..Report::default() }
    }

    /// The line that is printed.
    pub(super) fn to_json(&self, file: &str) -> String {
        let failed: Vec<Value> = self
            .failed
            .iter()
            .map(|(id, expected, got)| json!({ "id": id, "expected": expected, "got": got }))
            .collect();
        let skipped: Vec<Value> = self.skipped.iter().map(|(id, why)| json!({ "id": id, "why": why })).collect();
        let rows = self.passed + failed.len() + skipped.len();
        json!({ "file": file, "rows": rows, "passed": self.passed, "failed": failed, "skipped": skipped }).to_string()
    }
}

/// Pairs of expected and computed values, by name.
#[derive(Default)]
pub(super) struct Comparison {
    expected: Vec<String>,
    got: Vec<String>,
}

impl Comparison {
    /// Compares two values; a difference is kept with its name.
    #[expect(clippy::needless_pass_by_value, reason = "figures and texts alike, most of them made for this call")]
    pub(super) fn pair(&mut self, name: &str, expected: impl ToString, got: impl ToString) {
        let (expected, got) = (expected.to_string(), got.to_string());
        if expected != got {
            self.expected.push(format!("{name} {expected}"));
            self.got.push(format!("{name} {got}"));
        }
    }

    /// What came of the row.
    pub(super) fn verdict(self) -> Verdict {
        if self.expected.is_empty() {
            return Verdict::Passed;
        }
        Verdict::Failed { expected: self.expected.join(", "), got: self.got.join(", ") }
    }
}
