//! Requirement ids: each one used in the tree exists, and each one that exists can be found where it is delivered.
//!
//! Source: docs/requirements.md, whose first column is the closed list. A made-up id is a finding. An id that no policy,
//! scenario or test names yet is only reported, until `ALL_MUST_BE_DELIVERED` is set.

use std::collections::BTreeSet;

use super::Finding;
use super::source::Source;

const LIST: &str = "docs/requirements.md";
/// Set once every requirement is delivered: then an id that nothing names is a finding.
const ALL_MUST_BE_DELIVERED: bool = false;

/// What the ids of the tree say.
pub(crate) struct Report {
    pub(crate) findings: Vec<Finding>,
    /// How many ids there are.
    pub(crate) known: usize,
    /// Ids that no policy, scenario or test names, in the list's order.
    pub(crate) undelivered: Vec<String>,
}

/// Compares the list with what the tree names.
pub(crate) fn check(sources: &[Source]) -> Report {
    let known = known_ids(sources);
    let mut findings = Vec::new();
    let mut delivered = BTreeSet::new();
    for source in sources.iter().filter(|source| source.path != LIST && !is_about_ids(source)) {
        for (at, line) in source.text.lines().enumerate() {
            for id in ids_in(line) {
                if !known.iter().any(|listed| listed == id) {
                    let message = format!("there is no requirement {id}: the ids are in {LIST}");
                    findings.push(Finding::new(&source.path, at + 1, message));
                } else if delivers(source, at + 1) {
                    delivered.insert(id.to_owned());
                }
            }
        }
    }
    let undelivered: Vec<String> = known.iter().filter(|id| !delivered.contains(*id)).cloned().collect();
    if ALL_MUST_BE_DELIVERED {
        let message = |id| format!("no policy, scenario or test names {id}");
        findings.extend(undelivered.iter().map(|id| Finding::new(LIST, 0, message(id))));
    }
    Report { findings, known: known.len(), undelivered }
}

/// This file's own tests need ids that do not exist.
fn is_about_ids(source: &Source) -> bool {
    source.path.starts_with("xtask/src/tidy/")
}

/// Test code, scenarios, policies, and data that ships with a crate.
fn delivers(source: &Source, line: usize) -> bool {
    let is_shipped_text = source.krate().is_some() && !source.is_rust() && !source.path.ends_with("Cargo.toml");
    source.is_test_line(line)
        || ["scenarios/", "policies/"].iter().any(|folder| source.path.starts_with(folder))
        || is_shipped_text
}

fn known_ids(sources: &[Source]) -> Vec<String> {
    let list = sources.iter().find(|source| source.path == LIST);
    let rows = list.iter().flat_map(|list| list.text.lines());
    rows.filter_map(|row| row.strip_prefix("| "))
        .filter_map(|row| ids_in(row).first().map(|id| (*id).to_owned()))
        .collect()
}

/// `R`, one digit, a point, digits; not in the middle of a word.
fn ids_in(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices('R') {
        let in_word = line[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
        let rest = &line[at + 1..];
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let chapter = digits(rest);
        if in_word || chapter != 1 || !rest[chapter..].starts_with('.') {
            continue;
        }
        let number = digits(&rest[chapter + 1..]);
        if number > 0 {
            found.push(&line[at..at + 1 + chapter + 1 + number]);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_whole() {
        assert_eq!(ids_in("(R0.6), R1.10: PR1.1 R12.3 R2. R3.5-R3.6"), ["R0.6", "R1.10", "R3.5", "R3.6"]);
    }

    #[test]
    fn a_made_up_id_is_found_and_an_unnamed_one_reported() {
        let tree = [
            Source::new(LIST, "| R0.1 | a | — |\n| R0.2 | b | — |\n"),
            Source::new("crates/x/src/lib.rs", "// R0.2 here, R9.9 nowhere\n"),
            Source::new("crates/x/tests/it/main.rs", "// R0.1\n"),
        ];
        let report = check(&tree);
        assert_eq!(report.findings.len(), 1);
        assert_eq!(report.undelivered, ["R0.2"]);
        assert_eq!(report.known, 2);
    }
}
