//! The tests in a real browser: brings Node, Chromium and the program, makes a demo book, and runs `tests/browser`.
//!
//! Decides the day on which the tests live, and where Chromium comes from: the one that `DUNLIN_CHROMIUM` names, else one on the
//! path, else Debian's. What is tested, and how, is in that folder.

use std::path::Path;
use std::process::Command;

use crate::process::{cargo, read, run as run_command, works};
use crate::{Outcome, debian, node};

/// Where the tests are.
const FOLDER: &str = "tests/browser";
/// What counts as now for the demo book and for the pages: a Thursday morning.
const NOW: &str = "2026-11-19T09:00:00Z";
/// Set it to bring one's own browser.
const CHROMIUM_VARIABLE: &str = "DUNLIN_CHROMIUM";
/// What it is called on the path.
const CHROMIUM_NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
/// No file of tests takes that long, so one that does hangs; in milliseconds.
const LONGEST_FILE: &str = "--test-timeout=900000";

/// What is wanted beside the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pictures {
    /// Nothing.
    None,
    /// The pictures of the manual are made anew, into `docs/pictures`.
    Make,
}

/// Builds the program and runs the tests whose names have one of the words; all when there are none.
pub(crate) fn run(root: &Path, words: &[&str], pictures: Pictures) -> Outcome {
    run_command(&mut cargo(root, &["build", "--release", "-p", "dunlin"]))?;
    run_built(root, words, pictures)
}

/// The same with the program as it was built for the other tests: building it alone would choose other features of some crates,
/// and build much once more.
pub(crate) fn run_built(root: &Path, words: &[&str], pictures: Pictures) -> Outcome {
    node::ensure_installed()?;
    let chromium = chromium()?;
    let folder = root.join(FOLDER);
    node::fill(&folder)?;
    let (program, demo) = (root.join("target/release/dunlin"), root.join("target/browser/demo"));
    // JSON, because that is never followed by a question or a served book.
    read(Command::new(&program).args(["--json", "--now", NOW, "demo", "--dir"]).arg(&demo))?;
    let mut tests = Command::new("node");
    tests.args(["--test", "--test-concurrency=1", "--test-reporter=spec", LONGEST_FILE]);
    for word in words {
        tests.arg(format!("--test-name-pattern={word}"));
    }
    if pictures == Pictures::Make {
        ensure_quantiser()?;
        tests.arg("pictures.mjs").env("DUNLIN_PICTURES", root.join("docs/pictures"));
    }
    tests.current_dir(folder).env("DUNLIN_NOW", NOW).env("DUNLIN_PROGRAM", program).env("DUNLIN_DEMO", demo);
    run_command(tests.env(CHROMIUM_VARIABLE, chromium))
}

/// `pngquant`, which makes pictures small: found, or installed.
fn ensure_quantiser() -> Outcome {
    if works("pngquant", &["--version"]) {
        return Ok(());
    }
    let advice = |why| format!("the pictures need pngquant: {why}. Install it and run this again");
    debian::install(&["pngquant"]).map_err(advice)
}

/// The path of a Chromium, installed first when there is none.
fn chromium() -> Outcome<String> {
    if let Some(given) = given() {
        return Ok(given);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    debian::install(&["chromium"]).map_err(|why| advice(&why))?;
    find().ok_or_else(|| advice("the package was installed, but there is no program of that name"))
}

fn advice(why: &str) -> String {
    format!("the tests of the pages need Chromium: {why}. Install it, or set {CHROMIUM_VARIABLE} to its path")
}

fn find() -> Option<String> {
    let path = |name: &&str| read(Command::new("sh").args(["-c", &format!("command -v {name}")])).ok();
    CHROMIUM_NAMES.iter().find_map(path).filter(|path| !path.is_empty())
}

#[expect(clippy::disallowed_methods, reason = "the test set-up is where this variable is read and handed on")]
fn given() -> Option<String> {
    std::env::var(CHROMIUM_VARIABLE).ok().filter(|path| !path.trim().is_empty())
}
