//! Links of Markdown files to other files of the tree: each leads somewhere.
//!
//! Decides what counts: inline links and pictures whose target is a path; addresses of the web and anchors within a page are not
//! followed. Code blocks are left out, because they show links and do not make them.

use std::path::{Component, Path, PathBuf};

use super::Finding;
use super::source::{Source, has_ending};

/// Checks each Markdown file against the files that are there.
pub(crate) fn check(sources: &[Source], root: &Path) -> Vec<Finding> {
    let pages = sources.iter().filter(|source| has_ending(&source.path, "md"));
    pages.flat_map(|page| dead(page, |path| root.join(path).exists())).collect()
}

fn dead(page: &Source, is_there: impl Fn(&Path) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut in_code = false;
    for (at, line) in page.text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        let targets = if in_code { Vec::new() } else { targets(line) };
        for target in targets {
            let file = target.split('#').next().unwrap_or_default();
            let is_path = !file.is_empty() && !file.contains(':');
            if is_path && !is_there(&resolved(&page.path, file)) {
                findings.push(Finding::new(&page.path, at + 1, format!("the link to {target} leads nowhere")));
            }
        }
    }
    findings
}

/// What stands in the round brackets of `[…](…)`, not within backticks.
fn targets(line: &str) -> Vec<&str> {
    let plain = line.split('`').step_by(2);
    plain.flat_map(|part| part.split("](").skip(1)).filter_map(|rest| rest.split([')', ' ']).next()).collect()
}

/// A path of a page, from the root of the tree.
fn resolved(page: &str, file: &str) -> PathBuf {
    let mut path = Path::new(page).parent().map(Path::to_path_buf).unwrap_or_default();
    for part in Path::new(file).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_that_lead_nowhere_are_found() {
        let text = "See [a](b.md), [up](../README.md#top), [web](https://x.example), [here](#x), `[no](code.md)`.\n\
                    ```\n[no](block.md)\n```\n![gone](pictures/gone.webp)\n";
        let page = Source::new("docs/a.md", text);
        let there = ["docs/b.md", "README.md"];
        let findings = dead(&page, |path| there.iter().any(|known| path == Path::new(known)));
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(findings[0].line == 5 && findings[0].message.contains("gone.webp"), "{findings:?}");
    }
}
