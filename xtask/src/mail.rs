//! A real mail server and a real IMAP server for the tests: Debian's Postfix and Dovecot, on private ports, gone afterwards.
//!
//! Decides which servers the tests see: those in the folder that `DUNLIN_TEST_MAIL` names, else two of our own with their
//! own settings, queue and mailboxes in a temporary directory, on free ports of 127.0.0.1. Nothing of the machine's own
//! mail is read or changed, and no message leaves the machine: every recipient is a mailbox in that folder.
//! Neither is needed to build or to use Dunlin, and Postfix only runs as root: where they cannot be had that is said, and
//! the tests that want them say that they were skipped.

pub(crate) mod daily;
mod install;
mod servers;

use std::path::{Path, PathBuf};

use servers::Servers;

use crate::Outcome;
use crate::debian::is_root;
use crate::own_server::Keeper;

/// Where tests find the servers: the folder with `servers.json`.
pub(crate) const FOLDER_VARIABLE: &str = "DUNLIN_TEST_MAIL";

/// The servers that the tests of this process use.
pub(crate) enum Mail {
    /// Named by the environment: left alone.
    Given(PathBuf),
    /// Our own: stopped and removed when this is dropped or the process ends in any way.
    Own { folder: PathBuf, _keeper: Keeper },
}

impl Mail {
    /// The folder that tests are told.
    pub(crate) fn folder(&self) -> &Path {
        match self {
            Mail::Given(folder) | Mail::Own { folder, .. } => folder,
        }
    }
}

/// The servers named by the environment, else new ones; says why there are none.
pub(crate) fn for_tests() -> Option<Mail> {
    match find_or_start() {
        Ok(mail) => Some(mail),
        Err(why) => {
            println!("   mail servers: {why}; their tests will be skipped");
            None
        }
    }
}

fn find_or_start() -> Outcome<Mail> {
    if let Some(folder) = given_folder() {
        println!("   mail servers: those that {FOLDER_VARIABLE} names");
        return Ok(Mail::Given(folder));
    }
    let servers = prepare()?;
    // Before anything is started: from here on they go when we go.
    let keeper = Keeper::watch(servers.folder(), &servers.stop_command())?;
    servers.start()?;
    println!("   Postfix and Dovecot: servers of our own in {}", servers.folder().display());
    Ok(Mail::Own { folder: servers.folder().to_path_buf(), _keeper: keeper })
}

fn prepare() -> Outcome<Servers> {
    if !is_root()? {
        return Err("Postfix only runs as root".to_owned());
    }
    install::ensure_installed()?;
    Servers::prepare()
}

#[expect(clippy::disallowed_methods, reason = "the test set-up is where this variable is read and handed on")]
fn given_folder() -> Option<PathBuf> {
    std::env::var(FOLDER_VARIABLE).ok().filter(|folder| !folder.trim().is_empty()).map(PathBuf::from)
}
