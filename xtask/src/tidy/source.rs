//! One text file as the rules see it: which crate, which lines are tests, and the layers of its Rust.
//!
//! Decides what counts as test code: a file below `tests/`, `benches/` or `examples/`, a file named `tests.rs`, or the
//! item that follows `#[cfg(test)]`.

use super::lexer::{Line, split};

/// A file with its text, split once.
pub(crate) struct Source {
    /// Relative to the workspace, with `/`.
    pub(crate) path: String,
    /// As read.
    pub(crate) text: String,
    /// Layers by line; empty for what is not Rust.
    pub(crate) lines: Vec<Line>,
    /// For each line of Rust, whether it is test code.
    is_test: Vec<bool>,
}

impl Source {
    /// Splits the text when the path says that it is Rust.
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Source {
        let (path, text) = (path.into(), text.into());
        let lines = if has_ending(&path, "rs") { split(&text) } else { Vec::new() };
        let is_test = if is_test_path(&path) { vec![true; lines.len()] } else { mark_tests(&lines) };
        Source { path, text, lines, is_test }
    }

    /// Whether the file is Rust.
    pub(crate) fn is_rust(&self) -> bool {
        has_ending(&self.path, "rs")
    }

    /// The crate's folder name, for files below `crates/` and for `xtask`.
    pub(crate) fn krate(&self) -> Option<&str> {
        let mut parts = self.path.split('/');
        match parts.next()? {
            "crates" => parts.next(),
            "xtask" => Some("xtask"),
            _ => None,
        }
    }

    /// Whether the line (1 for the first) is test code.
    pub(crate) fn is_test_line(&self, line: usize) -> bool {
        line.checked_sub(1).and_then(|at| self.is_test.get(at)).copied().unwrap_or(false)
    }

    /// All lines of Rust, with their numbers.
    pub(crate) fn numbered_lines(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.lines.iter().enumerate().map(|(at, line)| (at + 1, line))
    }
}

/// `path` ends in `.ending`.
pub(crate) fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

fn is_test_path(path: &str) -> bool {
    path.split('/').any(|part| matches!(part, "tests" | "benches" | "examples")) || path.ends_with("/tests.rs")
}

/// Marks each item under `#[cfg(test)]` (or a `cfg` that holds only with tests) up to its closing brace or semicolon.
fn mark_tests(lines: &[Line]) -> Vec<bool> {
    let mut marks = vec![false; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let code = lines[at].code.trim_start();
        if code.starts_with("#[cfg(test)]") || code.starts_with("#[cfg(all(test") {
            let end = end_of_item(lines, at);
            marks[at..=end].fill(true);
            at = end;
        }
        at += 1;
    }
    marks
}

/// The line on which the item that begins at `from` ends.
fn end_of_item(lines: &[Line], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, line) in lines.iter().enumerate().skip(from) {
        for c in line.code.chars() {
            match c {
                '{' => depth += 1,
                '}' if depth <= 1 => return at,
                '}' => depth -= 1,
                ';' if depth == 0 => return at,
                _ => {}
            }
        }
    }
    lines.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_item_under_cfg_test_is_test_code() {
        let text = "use a;\n#[cfg(test)]\nextern crate std;\nfn f() {}\n#[cfg(test)]\nmod tests {\n    fn g() { \"}\"; }\n}\nfn h() {}\n";
        let source = Source::new("crates/x/src/a.rs", text);
        let tests: Vec<usize> = (1..=9).filter(|line| source.is_test_line(*line)).collect();
        assert_eq!(tests, [2, 3, 5, 6, 7, 8]);
        assert_eq!(source.krate(), Some("x"));
    }

    #[test]
    fn whole_files_can_be_tests() {
        for path in ["crates/x/tests/it/main.rs", "crates/x/benches/b.rs", "crates/x/src/plan/tests.rs"] {
            assert!(Source::new(path, "fn f() {}\n").is_test_line(1), "{path}");
        }
        assert!(!Source::new("crates/x/src/lib.rs", "fn f() {}\n").is_test_line(1));
    }
}
