//! The proofs of sending at full size (RELIABILITY §3): the same tests that the gate runs small, with a table of what they saw.
//!
//! Decides only how often and how it is shown; what must hold is said, and checked, where the tests are.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use crate::Outcome;
use crate::process::cargo;

/// How often each fault is tried, and how often a program is killed at random, when nothing else is said. Ten messages for each kill.
const FAULTS: u32 = 100;
const KILLS: u32 = 1_000;

const HEAD: [&str; 9] = ["what happens", "runs", "messages", "sent", "twice", "untrue", "in doubt", "failed", "lost"];

/// Runs the proofs and prints the table; an error when one does not hold.
pub(crate) fn run(root: &Path, words: &[&str]) -> Outcome {
    let asked = |at: usize, usual: u32| match words.get(at) {
        None => Ok(usual),
        Some(word) => {
            word.parse().map_err(|_| format!("\"{word}\" is no number: cargo xtask prove-sending [FAULTS [KILLS]]"))
        }
    };
    let (faults, kills) = (asked(0, FAULTS)?, asked(1, KILLS)?);
    println!("   each fault {faults} times, {kills} kills at random; it takes some minutes");
    let mut command =
        cargo(root, &["test", "--release", "--workspace", "--test", "it", "--", "delivery::", "--nocapture"]);
    command.env("DUNLIN_FAULTS", faults.to_string()).env("DUNLIN_KILLS", kills.to_string());
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`cargo test` could not be started: {error}"))?;
    let mut seen = Seen::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            seen.take(&line.map_err(|error| format!("`cargo test` could not be read: {error}"))?);
        }
    }
    let status = child.wait().map_err(|error| format!("`cargo test` did not end: {error}"))?;
    for line in seen.table() {
        println!("{line}");
    }
    match (status.success(), seen.rows.is_empty()) {
        (true, false) => Ok(()),
        (true, true) => Err("no proof ran".to_owned()),
        (false, _) => Err(format!("a proof of sending does not hold ({status})")),
    }
}

/// What the tests told.
#[derive(Default)]
struct Seen {
    rows: Vec<Vec<String>>,
    rate: Option<(f64, f64)>,
}

impl Seen {
    /// A line of the tests: one of theirs is kept, and what tells of a failure is shown.
    fn take(&mut self, line: &str) {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells.as_slice() {
            ["proof", cells @ ..] if cells.len() == HEAD.len() => {
                println!("   {}: {} runs", cells[0], cells[1]);
                self.rows.push(cells.iter().map(ToString::to_string).collect());
            }
            ["rate", messages, seconds] => self.rate = messages.parse().ok().zip(seconds.parse().ok()),
            _ if line.contains("FAILED") || line.contains("panicked") => println!("   {line}"),
            _ => {}
        }
    }

    /// The rows in the order of their names, with sums; Markdown, as the manual has it.
    fn table(&self) -> Vec<String> {
        let mut rows = self.rows.clone();
        rows.sort();
        let sum = |at: usize| rows.iter().filter_map(|row| row[at].parse::<u64>().ok()).sum::<u64>().to_string();
        let all: Vec<String> = (1..HEAD.len()).map(sum).collect();
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let mut lines = vec![String::new(), row(&HEAD.map(str::to_owned))];
        lines.push(row(&HEAD.map(|_| "---".to_owned())));
        lines.extend(rows.iter().map(|cells| row(cells)));
        lines.push(row(&[vec!["all".to_owned()], all].concat()));
        if let Some((messages, seconds)) = self.rate.filter(|(_, seconds)| *seconds > 0.0) {
            lines.push(String::new());
            lines.push(format!("{messages} messages, one after the other: {:.0} a second", messages / seconds));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tests_tell_becomes_a_table_with_sums() {
        let mut seen = Seen::default();
        seen.take("test delivery::x ... ok");
        seen.take("proof\tQuit: the line breaks\t2\t12\t12\t0\t0\t0\t0\t0");
        seen.take("proof\tDot: the line breaks\t2\t12\t10\t0\t0\t2\t0\t0");
        seen.take("rate\t600\t3.0");
        let table = seen.table();
        assert_eq!(table[3], "| Dot: the line breaks | 2 | 12 | 10 | 0 | 0 | 2 | 0 | 0 |");
        assert_eq!(table[5], "| all | 4 | 24 | 22 | 0 | 0 | 2 | 0 | 0 |");
        assert_eq!(table[7], "600 messages, one after the other: 200 a second");
    }
}
