//! Two texts, line by line: what went, what came, and the lines around it.

use similar::{ChangeTag, TextDiff};

/// Lines that are shown around a change.
const AROUND: usize = 3;

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineMark {
    /// It stayed.
    Same,
    /// It went.
    Gone,
    /// It came.
    New,
}

/// One line of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffLine {
    /// What became of it.
    pub mark: LineMark,
    /// Its number in the old text, from 1.
    pub old: Option<usize>,
    /// Its number in the new text, from 1.
    pub new: Option<usize>,
    /// The line without its end.
    pub text: String,
}

/// All lines of two texts.
pub fn diff(old: &str, new: &str) -> Vec<DiffLine> {
    hunks_around(old, new, old.lines().count()).into_iter().flatten().collect()
}

/// The changes of two texts, each with the lines around it.
pub fn hunks(old: &str, new: &str) -> Vec<Vec<DiffLine>> {
    hunks_around(old, new, AROUND)
}

fn hunks_around(old: &str, new: &str, around: usize) -> Vec<Vec<DiffLine>> {
    let compared = TextDiff::from_lines(old, new);
    let groups = compared.grouped_ops(around);
    let lines = |group: &Vec<similar::DiffOp>| {
        let changes = group.iter().flat_map(|op| compared.iter_changes(op));
        changes
            .map(|change| DiffLine {
                mark: match change.tag() {
                    ChangeTag::Equal => LineMark::Same,
                    ChangeTag::Delete => LineMark::Gone,
                    ChangeTag::Insert => LineMark::New,
                },
                old: change.old_index().map(|at| at + 1),
                new: change.new_index().map(|at| at + 1),
                text: change.value().trim_end_matches(['\n', '\r']).to_string(),
            })
            .collect()
    };
    groups.iter().map(lines).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_line_goes_and_comes_with_three_lines_around_it() {
        let old: Vec<String> = (1..=20).map(|line| format!("line {line}\n")).collect();
        let new = old.concat().replace("line 10\n", "line ten\n");
        let hunks = hunks(&old.concat(), &new);
        assert_eq!(hunks.len(), 1);
        assert_eq!(hunks[0].len(), 8);
        let marked: Vec<_> = hunks[0].iter().filter(|line| line.mark != LineMark::Same).collect();
        assert_eq!((marked[0].mark, marked[0].old, marked[0].text.as_str()), (LineMark::Gone, Some(10), "line 10"));
        assert_eq!((marked[1].mark, marked[1].new, marked[1].text.as_str()), (LineMark::New, Some(10), "line ten"));
        assert!(super::hunks("a\n", "a\n").is_empty());
        assert_eq!(diff(&old.concat(), &new).len(), 21);
    }
}
