//! Exit codes and how an error is told: 0 done, 1 failed, 2 usage, 3 not found, 4 refused by a rule, 5 conflict, 8 partial.
//!
//! An error is told once, on stderr: as `error:` and `hint:` lines, or with `--json` as one JSON object. A reader that went
//! away (`dunlin aging | head -1`) is no error.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use dunlin_app::{AppError, Failure};
use dunlin_wire::ErrorReport;

/// The code of an error that stands for "nobody reads the output any more".
const CLOSED: &str = "output.closed";

/// How a command ended without an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// All of it was done.
    Done,
    /// The answer itself is "no": a doctor's finding, a problem in a policy.
    NotOk,
    /// Some of it was done, the answer says what was not.
    Partial,
}

impl Ending {
    /// What the shell sees.
    pub(crate) fn code(self) -> ExitCode {
        match self {
            Ending::Done => ExitCode::SUCCESS,
            Ending::NotOk => ExitCode::from(1),
            Ending::Partial => ExitCode::from(8),
        }
    }
}

fn number(failure: Failure) -> u8 {
    match failure {
        Failure::Failed => 1,
        Failure::Usage => 2,
        Failure::NotFound => 3,
        Failure::Refused => 4,
        Failure::Conflict => 5,
        Failure::Partial => 8,
    }
}

/// Tells an error and gives its exit code.
pub(crate) fn print(error: &AppError, json: bool) -> ExitCode {
    if error.code == CLOSED {
        return ExitCode::SUCCESS;
    }
    let text = if json { as_json(&ErrorReport::from(error)) } else { as_lines(&error.message, error.hint.as_deref()) };
    tell(&text);
    ExitCode::from(number(error.failure))
}

/// An error object on one line.
pub(crate) fn as_json(report: &ErrorReport) -> String {
    serde_json::to_string(report).unwrap_or_else(|error| format!("{{\"error\":{{\"code\":\"{error}\"}}}}")) + "\n"
}

fn as_lines(message: &str, hint: Option<&str>) -> String {
    let hint = hint.map(|hint| format!("hint: {hint}\n")).unwrap_or_default();
    format!("error: {message}\n{hint}")
}

/// Writes to stderr; there is nobody left to tell when that fails.
pub(crate) fn tell(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// A failed write to stdout as an error of the command.
pub(crate) fn output_failed(error: &std::io::Error) -> AppError {
    if error.kind() == ErrorKind::BrokenPipe {
        return AppError::new(Failure::Failed, CLOSED, "the output was closed");
    }
    AppError::new(Failure::Failed, "output.failed", format!("the output could not be written: {error}"))
}

/// A usage error with how to go on.
pub(crate) fn usage(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> AppError {
    AppError::new(Failure::Usage, code, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_has_the_exit_code_that_scripts_know() {
        let failures = [
            (Failure::Failed, 1),
            (Failure::Usage, 2),
            (Failure::NotFound, 3),
            (Failure::Refused, 4),
            (Failure::Conflict, 5),
            (Failure::Partial, 8),
        ];
        for (failure, code) in failures {
            assert_eq!(number(failure), code, "{failure:?}");
        }
    }

    #[test]
    fn a_hint_has_its_own_line() {
        assert_eq!(as_lines("there is no book", Some("dunlin init")), "error: there is no book\nhint: dunlin init\n");
        assert_eq!(as_lines("it failed", None), "error: it failed\n");
    }
}
