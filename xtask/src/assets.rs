//! The pages' build products: made once more from their sources, and compared with those that are checked in.
//!
//! Decides that they must be the same byte for byte, because nothing else says that what is served is what can be read.

use std::path::Path;
use std::process::Command;

use crate::folder::{files, remove, stale, write};
use crate::process::run;
use crate::{Outcome, node};

/// Sources and, in `dist`, what is made of them.
const FOLDER: &str = "crates/dunlin-web/assets";

/// Makes them in a copy, so that a check changes nothing.
pub(crate) fn check(root: &Path) -> Outcome {
    node::ensure_installed()?;
    let (kept, copy) = (root.join(FOLDER), root.join("target/assets"));
    let sources = files(&kept, &["dist", "node_modules"])?;
    for (path, _) in files(&copy, &["node_modules"])?.iter().filter(|(path, _)| !sources.contains_key(*path)) {
        std::fs::remove_file(copy.join(path)).map_err(|error| format!("{path}: {error}"))?;
    }
    write(&copy, &sources)?;
    node::fill(&copy)?;
    remove(&copy.join("dist"))?;
    run(Command::new("node").arg("build.mjs").current_dir(&copy))?;
    let stale = stale(&files(&copy.join("dist"), &[])?, &files(&kept.join("dist"), &[])?);
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale in {FOLDER}/dist: {}; run `npm ci && node build.mjs` in {FOLDER}", stale.join(", ")))
}
