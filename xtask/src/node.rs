//! Node and npm, for what is built from the pages' scripts and styles and for the tests in a browser: found, or installed
//! where that needs no asking.
//!
//! Decides the oldest version, and that packages come as their lock file names them. No build of Dunlin needs Node.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{read, run, works};
use crate::{Outcome, debian};

/// The oldest major version that is known to do.
const OLDEST: u32 = 20;
/// A copy of the lock file that `node_modules` was filled from.
const STAMP: &str = "node_modules/.filled-from";

/// Finds Node and npm, installing them first when they are missing.
pub(crate) fn ensure_installed() -> Outcome {
    if !(works("node", &["--version"]) && works("npm", &["--version"])) {
        debian::install(&["nodejs", "npm"]).map_err(|why| advice(&why))?;
    }
    let version = read(Command::new("node").arg("--version"))?;
    match major_version(&version) {
        Some(major) if major >= OLDEST => Ok(()),
        _ => Err(advice(&format!("this one is {version}"))),
    }
}

fn advice(why: &str) -> String {
    format!("the checks of the pages need Node {OLDEST} or newer, with npm: {why}. Install it and run this again")
}

/// `v20.20.2` → 20.
fn major_version(text: &str) -> Option<u32> {
    text.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Fills `node_modules` of a folder as its lock file says, unless that was done.
pub(crate) fn fill(folder: &Path) -> Outcome {
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    let lock = fs::read(folder.join("package-lock.json")).map_err(at)?;
    if fs::read(folder.join(STAMP)).is_ok_and(|filled| filled == lock) {
        return Ok(());
    }
    let args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    run(Command::new("npm").args(args).current_dir(folder))?;
    fs::write(folder.join(STAMP), lock).map_err(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read() {
        assert_eq!(major_version("v20.20.2"), Some(20));
        assert_eq!(major_version("20"), None);
    }
}
