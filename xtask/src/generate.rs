//! Generated files: completions and man pages, made by the program from its own command-line definition.
//!
//! Decides where they live (`share/`, the layout that packages install) and how to tell that they are stale: made anew
//! beside the build and compared byte for byte. They are committed, so that a reader and a packager see them without a
//! build. It does not decide what is in them.

use std::path::Path;

use crate::Outcome;
use crate::folder::{files, remove, stale, write};
use crate::process::{cargo, run as run_command};

/// Everything below belongs to the generator: a file it does not make is stale.
const FOLDER: &str = "share";

/// Whether files are replaced or only compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// Makes the files, or says which of those in the tree are not what the program makes today.
pub(crate) fn run(root: &Path, mode: Mode) -> Outcome {
    let fresh = root.join("target").join("generated");
    remove(&fresh)?;
    make(root, &fresh)?;
    let (new, old) = (files(&fresh, &[])?, files(&root.join(FOLDER), &[])?);
    let stale = stale(&new, &old);
    match mode {
        Mode::Check if stale.is_empty() => Ok(()),
        Mode::Check => Err(format!("stale in {FOLDER}/: {}; run `cargo xtask generate`", stale.join(", "))),
        Mode::Write => {
            remove(&root.join(FOLDER))?;
            write(&root.join(FOLDER), &new)?;
            println!("{} files in {FOLDER}/, {} changed", new.len(), stale.len());
            Ok(())
        }
    }
}

fn make(root: &Path, into: &Path) -> Outcome {
    let into = into.to_str().ok_or("the workspace's path is not text")?;
    run_command(&mut cargo(root, &["run", "--release", "--quiet", "-p", "dunlin", "--", "generate", "--out", into]))
}
