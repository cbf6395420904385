//! Rules on `Cargo.toml` files: who may depend on whom, and that every dependency has its reason written down.
//!
//! Source: ARCHITECTURE.md, "Crates". The arrows are kept here as a table, so that a wrong one fails before anybody
//! has built on it. Development dependencies are free: a test may look wherever it likes.

use super::Finding;
use super::source::Source;

/// What each crate may use of ours. A crate that is not listed may use nothing of ours until it is.
const ARROWS: &[(&str, &[&str])] = &[
    ("dunlin-core", &[]),
    ("dunlin-charts", &[]),
    ("dunlin-law", &["dunlin-core"]),
    ("dunlin-words", &["dunlin-core"]),
    ("dunlin-letters", &["dunlin-words", "dunlin-core"]),
    ("dunlin-formats", &["dunlin-core", "dunlin-mail"]),
    ("dunlin-mail", &[]),
    ("dunlin-imap", &[]),
    ("dunlin-smtp", &[]),
    ("dunlin-store", &["dunlin-core"]),
    (
        "dunlin-app",
        &[
            "dunlin-store",
            "dunlin-charts",
            "dunlin-law",
            "dunlin-letters",
            "dunlin-formats",
            "dunlin-imap",
            "dunlin-mail",
            "dunlin-smtp",
            "dunlin-words",
            "dunlin-core",
        ],
    ),
    ("dunlin-wire", &["dunlin-app", "dunlin-store", "dunlin-formats", "dunlin-mail", "dunlin-words", "dunlin-core"]),
    ("dunlin-sim", &["dunlin-app", "dunlin-store", "dunlin-formats", "dunlin-core"]),
    ("dunlin-web", &["dunlin-app", "dunlin-charts", "dunlin-store", "dunlin-words", "dunlin-core"]),
    (
        "dunlin",
        &[
            "dunlin-app",
            "dunlin-core",
            "dunlin-formats",
            "dunlin-imap",
            "dunlin-law",
            "dunlin-letters",
            "dunlin-mail",
            "dunlin-sim",
            "dunlin-smtp",
            "dunlin-store",
            "dunlin-web",
            "dunlin-wire",
            "dunlin-words",
        ],
    ),
    ("xtask", &["dunlin-core", "dunlin-law"]),
];

/// All that the pure core may stand on: dates, the frozen shapes of changes for the store, and which letters are the same.
const CORE_MAY_USE: &[&str] = &["jiff", "serde", "unicode-normalization"];
/// Crates that speak JSON: stored payloads, letter models, and what people and scripts read.
pub(crate) const JSON_CRATES: &[&str] =
    &["dunlin-app", "dunlin-wire", "dunlin-letters", "dunlin-store", "dunlin", "xtask"];

/// One dependency as a manifest declares it.
struct Dependency<'a> {
    line: usize,
    name: &'a str,
    is_dev: bool,
}

/// Checks every manifest, and the root's dependencies against docs/decisions.md.
pub(crate) fn check(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources.iter().filter(|source| source.path.ends_with("Cargo.toml")) {
        match source.krate() {
            Some(krate) => findings.extend(check_crate(source, krate)),
            None if source.path == "Cargo.toml" => findings.extend(check_reasons(source, sources)),
            None => {}
        }
    }
    findings
}

fn check_crate(source: &Source, krate: &str) -> Vec<Finding> {
    let may_use = ARROWS.iter().find(|(name, _)| *name == krate).map_or(&[][..], |(_, uses)| *uses);
    let mut findings = Vec::new();
    for dependency in dependencies(&source.text).into_iter().filter(|dependency| !dependency.is_dev) {
        let Dependency { line, name, .. } = dependency;
        if name.starts_with("dunlin") && !may_use.contains(&name) {
            let message =
                format!("{krate} must not know {name}: the arrows are in ARCHITECTURE.md and tidy/manifest.rs");
            findings.push(Finding::new(&source.path, line, message));
        }
        if krate == "dunlin-core" && !CORE_MAY_USE.contains(&name) {
            let message =
                format!("the core is pure and small: no `{name}`; hand in what it would compute, or write it");
            findings.push(Finding::new(&source.path, line, message));
        }
        if name == "serde_json" && !JSON_CRATES.contains(&krate) {
            let message = "JSON belongs to the edges: give a type here and its JSON in dunlin-wire";
            findings.push(Finding::new(&source.path, line, message));
        }
    }
    findings
}

/// Every dependency from outside has a line in docs/decisions.md that begins with its name.
fn check_reasons(root: &Source, sources: &[Source]) -> Vec<Finding> {
    let Some(decisions) = sources.iter().find(|source| source.path == "docs/decisions.md") else {
        return vec![Finding::new("docs/decisions.md", 0, "is missing: it holds the reason for each dependency")];
    };
    let foreign = dependencies(&root.text).into_iter().filter(|dependency| !dependency.name.starts_with("dunlin"));
    foreign
        .filter(|dependency| !decisions.text.contains(&format!("`{}`", dependency.name)))
        .map(|dependency| {
            let message = format!("`{}` has no line in docs/decisions.md: say why it is needed", dependency.name);
            Finding::new(&root.path, dependency.line, message)
        })
        .collect()
}

/// Names below any `[…dependencies]` heading, and those that are headings themselves.
fn dependencies(text: &str) -> Vec<Dependency<'_>> {
    let mut found = Vec::new();
    let mut section: Option<bool> = None;
    for (at, raw) in text.lines().enumerate() {
        let line = raw.trim();
        if let Some(heading) = line.strip_prefix('[').and_then(|rest| rest.split(']').next()) {
            section = heading.ends_with("dependencies").then(|| heading.ends_with("dev-dependencies"));
            if let Some((before, name)) = heading.rsplit_once("dependencies.") {
                found.push(Dependency { line: at + 1, name, is_dev: before.ends_with("dev-") });
            }
            continue;
        }
        let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
        if let (Some(is_dev), true) = (section, !name.is_empty() && !name.starts_with('#')) {
            found.push(Dependency { line: at + 1, name, is_dev });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(krate: &str, text: &str) -> usize {
        check(&[Source::new(format!("crates/{krate}/Cargo.toml"), text)]).len()
    }

    #[test]
    fn arrows_hold_and_development_dependencies_are_free() {
        assert_eq!(findings("dunlin-core", "[dependencies]\njiff.workspace = true\nserde = { optional = true }\n"), 0);
        assert_eq!(findings("dunlin-core", "[dependencies]\nanyhow = \"1\"\n"), 1);
        assert_eq!(findings("dunlin-core", "[dependencies.regex]\nversion = \"1\"\n"), 1);
        assert_eq!(findings("dunlin-core", "[dev-dependencies]\nproptest = \"1\"\n"), 0);
        assert_eq!(findings("dunlin-store", "[dependencies]\ndunlin-app.workspace = true\n"), 1);
        assert_eq!(findings("dunlin-app", "[dependencies]\ndunlin-store.workspace = true\n"), 0);
        assert_eq!(findings("dunlin-new", "[dependencies]\ndunlin-core.workspace = true\n"), 1);
        assert_eq!(findings("dunlin-formats", "[dependencies]\nserde_json.workspace = true\n"), 1);
        assert_eq!(findings("dunlin-wire", "[dependencies]\nserde_json.workspace = true\n"), 0);
    }

    #[test]
    fn a_dependency_without_a_reason_is_found() {
        let root = Source::new("Cargo.toml", "[workspace.dependencies]\ndunlin-core = { path = \"x\" }\ncsv = \"1\"\n");
        let without = Source::new("docs/decisions.md", "nothing\n");
        let with = Source::new("docs/decisions.md", "- `csv`: reads files.\n");
        let both = [root, without];
        assert_eq!(check(&both).len(), 1);
        let [root, _] = both;
        assert_eq!(check(&[root, with]).len(), 0);
    }
}
