//! What can go wrong in a use case, with a stable code, a sentence and how to go on.

use std::fmt;

use dunlin_core::code::{Refusal, Value};
use dunlin_store::StoreError;

/// Which way a use case failed; the command line turns it into its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It could not be done.
    Failed,
    /// It was asked for in a way that cannot be understood.
    Usage,
    /// What it speaks of does not exist.
    NotFound,
    /// A rule says no.
    Refused,
    /// Somebody else was faster, or what was shown has changed.
    Conflict,
    /// Some of it was done.
    Partial,
}

/// A failed use case.
#[derive(Debug)]
pub struct AppError {
    /// Which way.
    pub failure: Failure,
    /// Stable code.
    pub code: &'static str,
    /// What happened.
    pub message: String,
    /// How to go on.
    pub hint: Option<String>,
    /// What the sentence speaks of, by name, so that it can be said in another language.
    pub values: Vec<(&'static str, Value)>,
    /// The rule that says no, so that it can be said in another language.
    pub refusal: Option<Box<Refusal>>,
}

impl AppError {
    /// A failure with its code and sentence.
    pub fn new(failure: Failure, code: &'static str, message: impl Into<String>) -> AppError {
        AppError { failure, code, message: message.into(), hint: None, values: Vec::new(), refusal: None }
    }

    /// Adds how to go on.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> AppError {
        self.hint = Some(hint.into());
        self
    }

    /// Adds a value that the sentence speaks of.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> AppError {
        self.values.push((name, value.into()));
        self
    }

    /// Something named does not exist.
    pub fn not_found(code: &'static str, message: impl Into<String>) -> AppError {
        AppError::new(Failure::NotFound, code, message)
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for AppError {}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> AppError {
        let message = crate::run::wording::refusal_sentence(&refusal);
        let refused = AppError::new(Failure::Refused, refusal.code(), message);
        let refused = match &refusal {
            Refusal::ReceiptUsed { item } => refused.hint(format!("dunlin credit cancel {item}")),
            _ => refused,
        };
        AppError { refusal: Some(Box::new(refusal)), ..refused }
    }
}

/// A file that is not read or cannot be written: exit 1, and the hint names the flag.
impl From<dunlin_formats::Refusal> for AppError {
    fn from(refusal: dunlin_formats::Refusal) -> AppError {
        AppError::new(Failure::Failed, refusal.code, refusal.message).hint(refusal.hint)
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> AppError {
        let (failure, code) = match &error {
            StoreError::MissingBook { .. } => (Failure::NotFound, "book.missing"),
            StoreError::BookExists { .. } => (Failure::Conflict, "book.exists"),
            StoreError::NewerSchema { .. } => (Failure::Failed, "book.newer"),
            StoreError::Conflict => (Failure::Conflict, "book.conflict"),
            StoreError::AlreadyThere { .. } => (Failure::Conflict, "row.already_there"),
            StoreError::NoSuch { .. } => (Failure::Conflict, "row.not_there"),
            _ => (Failure::Failed, "book.failed"),
        };
        let made = AppError::new(failure, code, error.to_string());
        match code {
            "book.missing" => made.hint("make one with: dunlin --book PATH init"),
            "book.conflict" | "row.already_there" | "row.not_there" => {
                made.hint("somebody else was faster; run the command again")
            }
            "book.newer" => made.hint("use the newest Dunlin with this book"),
            _ => made,
        }
    }
}
