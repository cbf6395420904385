//! Tidy: the rules of this code base that no compiler and no linter knows.
//!
//! Decides which rules there are and where each holds; every message says why and what to write instead. The rules
//! come from the requirements (ids that can be followed), from ARCHITECTURE.md (what each crate must not know) and from
//! CONTRIBUTING.md (size, words). It reads text only, so it needs no build and takes no time. What clippy can say
//! better stands in `clippy.toml`.

mod lexer;
mod links;
mod manifest;
mod requirements;
mod rules;
mod source;

use std::fs;
use std::path::Path;

use crate::Outcome;
use source::Source;

/// Folders that are not ours to judge: built, fetched, or output of the program.
const SKIPPED_FOLDERS: &[&str] = &["target", ".git", "out", "node_modules"];
/// What is read as text; everything else (fonts, fixtures of foreign make) is left alone.
const TEXT_ENDINGS: &[&str] =
    &["rs", "toml", "md", "ftl", "typ", "sql", "sh", "py", "yml", "yaml", "scn", "css", "html", "js"];

/// One breach of a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// Relative to the workspace, with `/`.
    path: String,
    /// 1 for the first; 0 speaks of the whole file.
    line: usize,
    /// What is wrong, why, and what to do instead.
    message: String,
}

impl Finding {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Finding {
        Finding { path: path.to_owned(), line, message: message.into() }
    }
}

/// Checks the whole tree; prints every finding and what is still undelivered.
pub(crate) fn run(root: &Path) -> Outcome {
    let sources = read_tree(root)?;
    if !sources.iter().any(|source| source.path == "Cargo.toml") {
        return Err(format!("tidy: {} is not the workspace", root.display()));
    }
    let mut findings: Vec<Finding> = sources.iter().flat_map(rules::check).collect();
    findings.extend(manifest::check(&sources));
    findings.extend(links::check(&sources, root));
    findings.extend(requirements::check(&sources));
    findings.sort();
    for finding in &findings {
        println!("{}:{}: {}", finding.path, finding.line, finding.message);
    }
    println!("   {} files read, {} findings", sources.len(), findings.len());
    if findings.is_empty() { Ok(()) } else { Err(format!("tidy: {} findings", findings.len())) }
}

/// Every text file of the project, in order of its path.
fn read_tree(root: &Path) -> Outcome<Vec<Source>> {
    let mut sources = Vec::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries {
            let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !SKIPPED_FOLDERS.contains(&name.as_str()) {
                    waiting.push(path);
                }
            } else if is_text(&path) {
                let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let shown = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                sources.push(Source::new(shown, text));
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

/// By its ending; a file without one counts when it is in `.ci`.
fn is_text(path: &Path) -> bool {
    match path.extension() {
        Some(ending) => TEXT_ENDINGS.iter().any(|known| ending == *known),
        None => path.parent().and_then(Path::file_name).is_some_and(|folder| folder == ".ci"),
    }
}
