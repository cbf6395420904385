//! hledger and beancount, to which the tests hand a book's journal: found, or installed where that needs no asking.
//!
//! Decides where they come from: hledger from Debian, beancount from PyPI into an environment of its own below `target/`.
//! Neither is needed to build or to use Dunlin, so what cannot be had is said and the tests that want it say that they
//! were skipped.

use std::path::Path;
use std::process::Command;

use crate::process::{run, works};
use crate::{Outcome, debian};

/// Where the tests look for beancount, below the workspace.
const ENVIRONMENT: &str = "target/accounting";

/// Installs what is missing; says what could not be had.
pub(crate) fn ensure_installed(root: &Path) {
    for (name, outcome) in [("hledger", ensure_hledger()), ("beancount", ensure_beancount(root))] {
        if let Err(why) = outcome {
            println!("   {name}: {why}; its tests will be skipped");
        }
    }
}

fn ensure_hledger() -> Outcome {
    if works("hledger", &["--version"]) { Ok(()) } else { debian::install(&["hledger"]) }
}

fn ensure_beancount(root: &Path) -> Outcome {
    let environment = root.join(ENVIRONMENT);
    let checker = environment.join("bin").join("bean-check");
    if works(&checker.to_string_lossy(), &["--version"]) {
        return Ok(());
    }
    run(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
    let pip = environment.join("bin").join("pip");
    run(Command::new(pip).args(["install", "--quiet", "--disable-pip-version-check", "beancount"]))
}
