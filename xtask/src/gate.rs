//! The gate: every check a change has to pass, in one command, cheapest first.
//!
//! Decides which checks there are. All of them run even when one has failed, so that one round shows everything; the
//! last lines say what held and what did not, and the exit code is 0 only when all did. The order puts the tests last:
//! their closing lines are what one looks for at the end of the output.

use std::path::Path;

use crate::process::{cargo, run as run_command, works};
use crate::{Outcome, accounting, assets, browser, mail, postgres, tidy};

/// One check of the gate.
struct Check {
    name: &'static str,
    run: fn(&Path) -> Outcome,
}

const CHECKS: &[Check] = &[
    Check { name: "tidy", run: tidy::run },
    Check { name: "format", run: check_format },
    Check { name: "core alone", run: check_core_alone },
    Check { name: "clippy", run: check_lints },
    Check { name: "docs", run: check_docs },
    Check { name: "assets", run: assets::check },
    Check { name: "tests", run: check_tests },
    Check { name: "browser", run: check_browser },
];

/// Runs every check and fails when one did.
pub(crate) fn run(root: &Path) -> Outcome {
    ensure_components()?;
    let mut results = Vec::new();
    for check in CHECKS {
        println!("\n== {}", check.name);
        let outcome = (check.run)(root);
        if let Err(message) = &outcome {
            println!("   {message}");
        }
        results.push((check.name, outcome));
    }
    println!("\n== summary");
    for (name, outcome) in &results {
        println!("   {:<12} {}", name, if outcome.is_ok() { "ok" } else { "FAILED" });
    }
    let failed: Vec<&str> = results.iter().filter(|(_, outcome)| outcome.is_err()).map(|(name, _)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

/// The formatter and the linter belong to the toolchain, but a minimal installation leaves them out.
fn ensure_components() -> Outcome {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if works("cargo", &[subcommand, "--version"]) {
            continue;
        }
        if !works("rustup", &["--version"]) {
            return Err(format!("`cargo {subcommand}` is missing and so is rustup: install the component {component}"));
        }
        run_command(std::process::Command::new("rustup").args(["component", "add", component]))?;
    }
    Ok(())
}

fn check_format(root: &Path) -> Outcome {
    run_command(&mut cargo(root, &["fmt", "--all", "--", "--check"]))
}

/// Alone, because in a workspace build other crates turn on features of `jiff` that bring the clock back.
fn check_core_alone(root: &Path) -> Outcome {
    run_command(&mut cargo(root, &["check", "--release", "-p", "dunlin-core", "--no-default-features"]))
}

fn check_lints(root: &Path) -> Outcome {
    run_command(&mut cargo(root, &["clippy", "--release", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn check_docs(root: &Path) -> Outcome {
    run_command(cargo(root, &["doc", "--release", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// All tests, those in the documentation too, with a PostgreSQL beside SQLite, Postfix and Dovecot, and hledger and beancount; the servers
/// stop when this returns.
fn check_tests(root: &Path) -> Outcome {
    accounting::ensure_installed(root);
    let server = postgres::for_tests()?;
    let mail = mail::for_tests();
    let mut tests = cargo(root, &["test", "--release", "--workspace", "--no-fail-fast"]);
    tests.env(postgres::URL_VARIABLE, server.url());
    if let Some(mail) = &mail {
        tests.env(mail::FOLDER_VARIABLE, mail.folder());
    }
    run_command(&mut tests)
}

/// The pages in a real browser, on the program that the tests have just built.
fn check_browser(root: &Path) -> Outcome {
    browser::run_built(root, &[], browser::Pictures::None)
}
