//! Finding PostgreSQL's programs, or installing them where that can be done without asking.
//!
//! Decides which version is taken: the newest from 15 on. Installs only on Debian and its descendants, with the
//! package manager, as root or through `sudo`; elsewhere it says what to set.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::URL_VARIABLE;
use crate::process::read;
use crate::{Outcome, debian};

/// The oldest major version that Dunlin supports.
const OLDEST: u32 = 15;
/// Where Debian keeps each version's programs, below a folder named by the version.
const DEBIAN_FOLDER: &str = "/usr/lib/postgresql";

/// The programs of one installed version.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Programs {
    /// Major version.
    pub(crate) version: u32,
    /// The folder with `initdb`, `pg_ctl` and `createdb`.
    pub(crate) folder: PathBuf,
}

/// The newest installed version, installed first when there is none.
pub(crate) fn ensure_installed() -> Outcome<Programs> {
    if let Some(programs) = find() {
        return Ok(programs);
    }
    debian::install(&["postgresql"]).map_err(|why| advice(&why))?;
    find().ok_or_else(|| advice("the installed package is older, or its programs are not where they were expected"))
}

fn advice(why: &str) -> String {
    format!(
        "the tests need PostgreSQL {OLDEST} or newer: {why}. \
         Install it, or set {URL_VARIABLE}=postgres://USER:PASSWORD@HOST:PORT/DATABASE \
         (an empty database; the user must be allowed to create databases and schemas)"
    )
}

/// Looks where Debian puts it, then where `pg_config` says.
fn find() -> Option<Programs> {
    newest_below(Path::new(DEBIAN_FOLDER)).or_else(|| {
        let version = read(Command::new("pg_config").arg("--version")).ok()?;
        let folder = PathBuf::from(read(Command::new("pg_config").arg("--bindir")).ok()?);
        let version = major_version(&version)?;
        is_usable(version, &folder).then_some(Programs { version, folder })
    })
}

fn newest_below(folder: &Path) -> Option<Programs> {
    let entries = fs::read_dir(folder).ok()?;
    let found = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        let version = entry.file_name().to_str()?.parse().ok()?;
        let folder = entry.path().join("bin");
        is_usable(version, &folder).then_some(Programs { version, folder })
    });
    found.max_by_key(|programs| programs.version)
}

fn is_usable(version: u32, folder: &Path) -> bool {
    version >= OLDEST && ["initdb", "pg_ctl", "createdb"].iter().all(|program| folder.join(program).is_file())
}

/// `PostgreSQL 15.20 (Debian …)` → 15.
fn major_version(text: &str) -> Option<u32> {
    let number = text.split_whitespace().nth(1)?;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_what_pg_config_says() {
        assert_eq!(major_version("PostgreSQL 15.20 (Debian 15.20-0+deb12u1)"), Some(15));
        assert_eq!(major_version("PostgreSQL 18beta1"), Some(18));
        assert_eq!(major_version("nonsense"), None);
    }

    #[test]
    fn a_version_below_the_oldest_or_without_programs_is_not_usable() {
        assert!(!is_usable(14, Path::new(DEBIAN_FOLDER)));
        assert!(!is_usable(99, Path::new("no-such-folder")));
        assert_eq!(newest_below(Path::new("no-such-folder")), None);
    }
}
