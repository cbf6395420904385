//! Rules on single files: words that must not be there, size, and the first line.
//!
//! Decides the words, where each is looked for (code, strings, comments) and where each is banned. Every rule says its
//! reason and the replacement, because a bare "no" is obeyed badly.

use super::Finding;
use super::manifest::JSON_CRATES;
use super::source::{Source, has_ending};

/// Lines a Rust file may have: beyond it nobody holds a module in their head.
const LONGEST_FILE: usize = 600;
/// Files that are longer, with their length today: it may shrink, never grow. Empty is the aim.
const RATCHET: &[(&str, usize)] = &[];
/// Written by a generator, and read by nobody from top to bottom.
const TABLE_ENDING: &str = "_table.rs";
/// This folder spells out what it forbids.
const OWN_FOLDER: &str = "xtask/src/tidy/";

/// The layer of a line of Rust in which a word is looked for.
#[derive(Clone, Copy)]
enum Layer {
    Code,
    Strings,
    Comments,
}

/// Where a rule holds.
#[derive(Clone, Copy)]
enum Place {
    /// All Rust, tests included.
    Everywhere,
    /// `dunlin-core`, tests excluded.
    Core,
    /// Crates other than the store, tests excluded; xtask is no part of the product.
    OutsideStore,
    /// Crates that have no business with JSON, tests excluded.
    OutsideJson,
}

/// A word that must not be there.
struct Ban {
    word: &'static str,
    layer: Layer,
    place: Place,
    /// Why, and what instead.
    message: &'static str,
}

const fn ban(word: &'static str, layer: Layer, place: Place, message: &'static str) -> Ban {
    Ban { word, layer, place, message }
}

const LATER: &str = "work for later does not stay on main: do it, or say in the docs what is missing";
const PURE: &str = "the core is no_std: use `core::` and `alloc::`, and take everything else as an argument";
const FLOAT: &str = "no floats where money is decided: integer minor units, basis points, i128 in between";
const ORDER: &str = "hash order differs from run to run: use BTreeMap, BTreeSet or a sorted Vec";
const SQL: &str = "SQL has one home: add a statement to dunlin-store's registry, where both engines test it";
const JSON: &str = "JSON belongs to the edges: give a type here and its JSON in dunlin-wire";

const BANS: &[Ban] = &[
    ban("TODO", Layer::Comments, Place::Everywhere, LATER),
    ban("FIXME", Layer::Comments, Place::Everywhere, LATER),
    ban("XXX", Layer::Comments, Place::Everywhere, LATER),
    ban("HACK", Layer::Comments, Place::Everywhere, LATER),
    ban("todo!(", Layer::Code, Place::Everywhere, LATER),
    ban("unimplemented!(", Layer::Code, Place::Everywhere, LATER),
    ban("#[ignore", Layer::Code, Place::Everywhere, "a test that is not run is no test: fix it or remove it"),
    ban(
        "#[allow(",
        Layer::Code,
        Place::Everywhere,
        "use #[expect(lint, reason = \"…\")]: it falls when it is not needed",
    ),
    ban(
        "#![allow(",
        Layer::Code,
        Place::Everywhere,
        "use #![expect(lint, reason = \"…\")]: it falls when it is not needed",
    ),
    ban("thread::sleep", Layer::Code, Place::Everywhere, "wait for the event itself: a channel, a lock, a process"),
    ban(".retry(", Layer::Code, Place::Everywhere, "what fails once is understood, not repeated until it passes"),
    ban("extern crate std", Layer::Code, Place::Core, PURE),
    ban("std::", Layer::Code, Place::Core, PURE),
    ban("f32", Layer::Code, Place::Core, FLOAT),
    ban("f64", Layer::Code, Place::Core, FLOAT),
    ban("HashMap", Layer::Code, Place::Core, ORDER),
    ban("HashSet", Layer::Code, Place::Core, ORDER),
    ban("SELECT ", Layer::Strings, Place::OutsideStore, SQL),
    ban("INSERT INTO ", Layer::Strings, Place::OutsideStore, SQL),
    ban("DELETE FROM ", Layer::Strings, Place::OutsideStore, SQL),
    ban("CREATE TABLE ", Layer::Strings, Place::OutsideStore, SQL),
    ban("serde_json", Layer::Code, Place::OutsideJson, JSON),
];

/// Where somebody's machine shows through: the tree must build and run anywhere.
const MACHINE_PATHS: &[&str] = &["/home/", "/root/", "/Users/"];

/// All rules on one file.
pub(crate) fn check(source: &Source) -> Vec<Finding> {
    let mut findings = check_text(source);
    if source.is_rust() {
        findings.extend(BANS.iter().flat_map(|ban| check_ban(ban, source)));
        findings.extend(check_first_line(source));
        findings.extend(check_length(source));
    }
    findings
}

fn check_ban(ban: &Ban, source: &Source) -> Vec<Finding> {
    if source.path.starts_with(OWN_FOLDER) || !holds_in(ban.place, source) {
        return Vec::new();
    }
    let tests_too = matches!(ban.place, Place::Everywhere);
    let lines = source.numbered_lines().filter(|(number, _)| tests_too || !source.is_test_line(*number));
    lines
        .filter(|(_, line)| {
            let text = match ban.layer {
                Layer::Code => &line.code,
                Layer::Strings => &line.strings,
                Layer::Comments => &line.comments,
            };
            has_word(text, ban.word)
        })
        .map(|(number, _)| Finding::new(&source.path, number, format!("`{}`: {}", ban.word.trim(), ban.message)))
        .collect()
}

fn holds_in(place: Place, source: &Source) -> bool {
    let krate = source.krate().unwrap_or_default();
    match place {
        Place::Everywhere => true,
        Place::Core => krate == "dunlin-core",
        Place::OutsideStore => !matches!(krate, "dunlin-store" | "xtask"),
        Place::OutsideJson => !JSON_CRATES.contains(&krate),
    }
}

/// `word` in `text`, not as part of a longer name.
fn has_word(text: &str, word: &str) -> bool {
    let in_name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let edge = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = word.starts_with(edge) && in_name(text[..at].chars().next_back());
        let after = word.ends_with(edge) && in_name(text[at + word.len()..].chars().next());
        !before && !after
    })
}

/// A module says at its top what it decides, where the rule comes from, and what it does not do.
fn check_first_line(source: &Source) -> Option<Finding> {
    let first = source.text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("#!"));
    let message = "begins without `//!`: say what the module decides, the rule's source, and what it does not do";
    (!first.is_some_and(|line| line.starts_with("//!"))).then(|| Finding::new(&source.path, 1, message))
}

fn check_length(source: &Source) -> Option<Finding> {
    if source.path.ends_with(TABLE_ENDING) {
        return None;
    }
    let length = source.text.lines().count();
    let longest = RATCHET.iter().find(|(path, _)| *path == source.path).map_or(LONGEST_FILE, |(_, lines)| *lines);
    let message = format!("{length} lines, at most {longest}: split it by noun (150 to 400 lines read well)");
    (length > longest).then(|| Finding::new(&source.path, 0, message))
}

/// Rules on any text: blanks, tabs, somebody's paths, and words for later in what is not Rust.
fn check_text(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let mut report = |message: &str| findings.push(Finding::new(&source.path, at + 1, message));
        if line.ends_with([' ', '\t', '\r']) {
            report("blanks at the end of the line: remove them");
        }
        if line.contains('\t') {
            report("a tab: use spaces, and \\t inside a string");
        }
        if !source.path.starts_with(OWN_FOLDER) && MACHINE_PATHS.iter().any(|path| names_path(line, path)) {
            report("a path of somebody's machine: use one that is relative to the crate or handed in");
        }
        if !source.is_rust() && has_later_word(source, line) {
            report(LATER);
        }
    }
    if !source.text.is_empty() && !source.text.ends_with('\n') {
        findings.push(Finding::new(&source.path, source.text.lines().count(), "the last line has no end"));
    }
    findings
}

/// The path from the root on, not as the middle of a longer one or of an address.
fn names_path(line: &str, path: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '*');
    line.match_indices(path).any(|(at, _)| !line[..at].ends_with(inside))
}

/// In documents a word in backticks is spoken about, not used.
fn has_later_word(source: &Source, line: &str) -> bool {
    let spoken: String = if has_ending(&source.path, "md") {
        line.split('`').step_by(2).collect::<Vec<_>>().join(" ")
    } else {
        line.to_owned()
    };
    ["TODO", "FIXME", "HACK"].iter().any(|word| has_word(&spoken, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(path: &str, body: &str) -> Vec<String> {
        let text = if has_ending(path, "rs") { format!("//! Docs.\n{body}\n") } else { format!("{body}\n") };
        check(&Source::new(path, text)).into_iter().map(|finding| finding.message).collect()
    }

    /// A line that breaks exactly one rule, and one beside it that breaks none.
    #[test]
    fn each_rule_finds_its_breach_and_nothing_else() {
        let core = "crates/dunlin-core/src/a.rs";
        let app = "crates/dunlin-app/src/a.rs";
        let table = [
            (app, "// TODO later", "// todos are tasks"),
            (app, "// HACK", "// HACKNEY"),
            (app, "fn f() { todo!() }", "fn f() { let s = \"todo!()\"; }"),
            (app, "#[ignore]", "// an ignored #[ignore]"),
            (app, "#[allow(dead_code)]", "#[expect(dead_code, reason = \"x\")]"),
            (app, "std::thread::sleep(d);", "// thread::sleep"),
            (core, "use std::fmt;", "use core::fmt;"),
            (core, "let x: f64 = y;", "let xf64 = y;"),
            (core, "HashMap::new()", "// HashMap"),
            (app, "q(\"SELECT a FROM b\")", "q(\"select a\")"),
            ("crates/dunlin-formats/src/a.rs", "serde_json::to_string(x)", "// serde_json"),
            (app, "let a = 1; ", "let a = 1;"),
            (app, "let a =\t1;", "let a = \"\\t\";"),
            (app, "let p = \"/home/ann/book\";", "let p = \"a/home/b\";"),
            ("docs/a.md", "TODO: write", "no `TODO` stays"),
        ];
        for (path, bad, good) in table {
            assert_eq!(messages(path, bad).len(), 1, "{path}: {bad}: {:?}", messages(path, bad));
            assert_eq!(messages(path, good), Vec::<String>::new(), "{path}: {good}");
        }
    }

    #[test]
    fn what_is_banned_in_the_core_is_free_in_its_tests_and_elsewhere() {
        let body = "#[cfg(test)]\nmod tests {\n    use std::collections::HashMap;\n}";
        assert_eq!(messages("crates/dunlin-core/src/a.rs", body), Vec::<String>::new());
        assert_eq!(messages("crates/dunlin-app/src/a.rs", "use std::fmt;"), Vec::<String>::new());
        assert_eq!(messages("crates/dunlin-store/src/a.rs", "q(\"SELECT a\")"), Vec::<String>::new());
        assert_eq!(messages("crates/dunlin-app/tests/it/main.rs", "q(\"SELECT a\")"), Vec::<String>::new());
    }

    #[test]
    fn a_file_without_docs_or_too_long_is_found() {
        assert_eq!(check(&Source::new("crates/x/src/a.rs", "fn f() {}\n")).len(), 1);
        let lines = |count: usize| format!("//! Docs.\n{}", "fn f() {}\n".repeat(count - 1));
        assert_eq!(check(&Source::new("crates/x/src/a.rs", lines(600))).len(), 0);
        assert_eq!(check(&Source::new("crates/x/src/a.rs", lines(601))).len(), 1);
        assert_eq!(check(&Source::new("crates/x/src/holidays_table.rs", lines(601))).len(), 0);
    }
}
