//! Requirement ids: each one used in the tree exists, and each one that exists can be found where it is delivered.
//!
//! Source: docs/requirements.md, whose first column is the closed list. A made-up id is a finding; so is an id that no story of
//! `scenarios/` names, and a row of the list that points to a story which is not there or does not name the row's id.

use std::path::Path;

use super::Finding;
use super::source::Source;

const LIST: &str = "docs/requirements.md";
const STORIES: &str = "scenarios/";

/// Compares the list with what the tree names.
pub(crate) fn check(sources: &[Source]) -> Vec<Finding> {
    let known = known_ids(sources);
    let mut findings = Vec::new();
    for source in sources.iter().filter(|source| source.path != LIST && !is_about_ids(source)) {
        for (at, line) in source.text.lines().enumerate() {
            for id in ids_in(line).into_iter().filter(|id| !known.iter().any(|listed| listed == id)) {
                let message = format!("there is no requirement {id}: the ids are in {LIST}");
                findings.push(Finding::new(&source.path, at + 1, message));
            }
        }
    }
    findings.extend(told(sources));
    findings
}

/// Each requirement has a story that names it, and its row points to stories that do.
fn told(sources: &[Source]) -> Vec<Finding> {
    let stories: Vec<&Source> = sources.iter().filter(|source| is_story(source)).collect();
    let names = |story: &Source, id: &str| story.text.lines().any(|line| ids_in(line).contains(&id));
    let mut findings = Vec::new();
    for (at, row) in rows(sources) {
        let Some(id) = ids_in(row).first().copied() else { continue };
        let mut say = |message: String| findings.push(Finding::new(LIST, at, message));
        if !stories.iter().any(|story| names(story, id)) {
            say(format!("no story of {STORIES} names {id}: write one that shows it"));
        }
        for number in story_numbers(row) {
            match stories.iter().find(|story| story.path[STORIES.len()..].starts_with(&format!("{number}-"))) {
                None => say(format!("there is no story {number} in {STORIES}")),
                Some(story) if !names(story, id) => say(format!("{} does not name {id}", story.path)),
                Some(_) => {}
            }
        }
    }
    findings
}

fn is_story(source: &Source) -> bool {
    source.path.starts_with(STORIES) && Path::new(&source.path).extension().is_some_and(|ending| ending == "scn")
}

/// The numbers behind "scenario", "scenarios" or "story" in a row: `scenarios 01, 12` and `22–24`.
fn story_numbers(row: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    for word in ["scenario ", "scenarios "] {
        for (at, _) in row.match_indices(word) {
            let rest = &row[at + word.len()..];
            let end = rest.find(|c: char| !c.is_ascii_digit() && !" ,–".contains(c)).unwrap_or(rest.len());
            for part in rest[..end].split(',').map(str::trim).filter(|part| !part.is_empty()) {
                let (first, last) = part.split_once('–').unwrap_or((part, part));
                let (Ok(first), Ok(last)) = (first.parse::<u32>(), last.parse::<u32>()) else { continue };
                numbers.extend((first..=last).map(|number| format!("{number:02}")));
            }
        }
    }
    numbers
}

/// This file's own tests need ids that do not exist.
fn is_about_ids(source: &Source) -> bool {
    source.path.starts_with("xtask/src/tidy/")
}

fn known_ids(sources: &[Source]) -> Vec<String> {
    rows(sources).filter_map(|(_, row)| ids_in(row).first().map(|id| (*id).to_owned())).collect()
}

/// The rows of the list's tables, with their lines counted from 1.
fn rows(sources: &[Source]) -> impl Iterator<Item = (usize, &str)> {
    let list = sources.iter().find(|source| source.path == LIST);
    let lines = list.into_iter().flat_map(|list| list.text.lines().enumerate());
    lines.filter(|(_, line)| line.starts_with("| R")).map(|(at, line)| (at + 1, line))
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
    fn a_made_up_id_is_found() {
        let tree = [
            Source::new(LIST, "| R0.1 | a | scenario 01 |\n"),
            Source::new("crates/x/src/lib.rs", "// R0.1 here, R9.9 nowhere\n"),
            Source::new("scenarios/01-one.scn", "# R0.1\n"),
        ];
        let findings = check(&tree);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].message.contains("R9.9"), "{}", findings[0].message);
    }

    #[test]
    fn an_id_without_a_story_and_a_story_without_its_id_are_found() {
        let tree = [
            Source::new(LIST, "| R0.1 | a | `run` |\n| R0.2 | b | scenarios 01, 07 |\n| R0.3 | c | scenario 01 |\n"),
            Source::new("crates/x/tests/it/main.rs", "// R0.1\n"),
            Source::new("scenarios/01-one.scn", "# R0.2 and nothing else\n"),
        ];
        let messages: Vec<String> = check(&tree).into_iter().map(|finding| finding.message).collect();
        let wanted = [
            "no story of scenarios/ names R0.1",
            "there is no story 07",
            "names R0.3",
            "01-one.scn does not name R0.3",
        ];
        assert_eq!(messages.len(), wanted.len(), "{messages:?}");
        for (message, wanted) in messages.iter().zip(wanted) {
            assert!(message.contains(wanted), "{message}");
        }
    }

    #[test]
    fn numbers_of_stories_are_read() {
        assert_eq!(
            story_numbers("step `a`; scenarios 01, 22–24. Then `x`; scenario 07"),
            ["07", "01", "22", "23", "24"]
        );
        assert!(story_numbers("a scenario is told").is_empty());
    }
}
