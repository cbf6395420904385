//! Questions on a terminal. They go to stderr, so that stdout holds answers only; an empty line takes what is in brackets.
//!
//! Nobody is asked when stdin or stderr is no terminal, with `--json`, or with `--no-input`.

use std::io::{IsTerminal, Write, stderr, stdin};

use dunlin_app::{AppError, Failure};

use crate::cli::Global;

/// Whether somebody is there to answer.
pub(crate) fn may_ask(global: &Global) -> bool {
    !global.json && !global.no_input && stdin().is_terminal() && stderr().is_terminal()
}

/// Asks for a text; `None` is an empty line.
pub(crate) fn ask(question: &str, default: Option<&str>) -> Result<Option<String>, AppError> {
    let shown = default.map(|value| format!(" [{value}]")).unwrap_or_default();
    let answer = read(&format!("{question}{shown}: "))?;
    Ok(answer.or_else(|| default.map(str::to_string)))
}

/// Asks yes or no; only a plain yes is one.
pub(crate) fn confirm(question: &str) -> Result<bool, AppError> {
    let answer = read(&format!("{question} [y/N]: "))?;
    Ok(answer.is_some_and(|text| matches!(text.to_lowercase().as_str(), "y" | "yes")))
}

fn read(prompt: &str) -> Result<Option<String>, AppError> {
    let failed = |error: std::io::Error| AppError::new(Failure::Failed, "input.failed", format!("no answer: {error}"));
    let mut err = stderr().lock();
    err.write_all(prompt.as_bytes()).and_then(|()| err.flush()).map_err(failed)?;
    let mut line = String::new();
    if stdin().read_line(&mut line).map_err(failed)? == 0 {
        return Err(AppError::new(Failure::Failed, "input.closed", "the answers ended before the questions"));
    }
    let text = line.trim();
    Ok((!text.is_empty()).then(|| text.to_string()))
}
