//! Why a letter could not be made. Each is found before anything is written.

use thiserror::Error;

/// A letter that is refused.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LetterError {
    /// The sum under a table is not the sum of its rows.
    #[error("the {currency} sum of the letter is not the sum of its items")]
    Untied {
        /// Which table.
        currency: String,
    },
    /// The template speaks of something that the letter has not.
    #[error("the letter needs {0}, and there is none")]
    Missing(&'static str),
    /// No e-mail address, or one that is not an address.
    #[error("{0:?} is not an e-mail address")]
    Address(String),
    /// The mail could not be built.
    #[error("the e-mail could not be built: {0}")]
    Mail(#[from] lettre::error::Error),
    /// The list could not be written.
    #[error("the list of items could not be written: {0}")]
    List(String),
    /// Characters that none of the letter's fonts has; an empty box in a name is worse than no letter.
    #[error("the letter's fonts have no sign for: {0}")]
    Uncovered(String),
    /// The page could not be set.
    #[error("the page could not be set: {0}")]
    Page(String),
}
