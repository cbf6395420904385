//! A folder of a mailbox on the command line: where it is, and what lets one in.

use std::path::{Path, PathBuf};

use clap::Args;
use dunlin_app::{AppError, Failure};
use dunlin_imap::Place;

use crate::exit::usage;

/// What lets one into a mailbox.
#[derive(Debug, Args)]
pub(crate) struct Key {
    /// A file that holds the mailbox' password; a flag would stand in the shell's history
    #[arg(long, value_name = "FILE", env = "DUNLIN_IMAP_PASSWORD_FILE", hide_env_values = true)]
    password_file: Option<PathBuf>,
    /// A certificate authority of your own, besides the public ones (PEM)
    #[arg(long, value_name = "FILE")]
    authority: Option<PathBuf>,
}

/// The folder that a text names.
pub(crate) fn place(text: &str, key: &Key) -> Result<Place, AppError> {
    let hint = "write it like imaps://billing@mail.example/INBOX";
    let mut place = Place::parse(text).map_err(|error| {
        // A password is not repeated on the screen.
        let message = format!("the mailbox cannot be read: {error}");
        AppError::new(Failure::Usage, "usage.mailbox", message).hint(hint)
    })?;
    let Some(file) = &key.password_file else {
        let message = "it is not said which password opens the mailbox";
        return Err(usage("usage.mailbox", message, "in a file: --password-file FILE"));
    };
    place.password = password(file)?;
    place.authority = key.authority.as_deref().map(read).transpose()?;
    Ok(place)
}

/// A file that is named on the command line.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, AppError> {
    std::fs::read(path)
        .map_err(|error| AppError::new(Failure::Usage, "file.unreadable", format!("{}: {error}", path.display())))
}

/// The password in a file.
pub(crate) fn password(path: &Path) -> Result<String, AppError> {
    let text = String::from_utf8_lossy(&read(path)?).trim().to_string();
    if text.is_empty() {
        return Err(usage("usage.server", "the file of the password is empty", "the password and nothing else"));
    }
    Ok(text)
}
