//! Tables that fit 80 columns: names are cut with `…`, figures stand to the right, nothing is said by colour alone.
//!
//! Widths follow the content; when a row would be longer than the line, the columns that may be cut give way, the widest
//! first. Widths are those of a terminal, so that a wide letter counts two. A pipe gets the same text as a terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How long a line may be.
pub(crate) const LINE: usize = 80;
/// Between two columns.
const GAP: usize = 2;
/// No column that may be cut gets narrower.
const NARROWEST: usize = 8;

/// How a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// Text that may be cut.
    Text,
    /// Text that is never cut: numbers of documents, dates.
    Whole,
    /// To the right, never cut.
    Right,
}

/// Rows under a head.
#[derive(Debug)]
pub(crate) struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with its head.
    pub(crate) fn new(columns: &[(Column, &str)]) -> Table {
        let head = columns.iter().map(|(_, name)| (*name).to_string()).collect();
        Table { columns: columns.iter().map(|(column, _)| *column).collect(), rows: vec![head] }
    }

    /// Adds a row; it has as many cells as the head.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().map(|cell| one_line(&cell)).collect();
        self.rows.push(cells);
    }

    /// Nothing stands under the head.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.len() == 1
    }

    /// The lines, head first.
    pub(crate) fn lines(&self) -> Vec<String> {
        let widths = self.widths();
        self.rows.iter().map(|row| self.render(row, &widths)).collect()
    }

    fn widths(&self) -> Vec<usize> {
        let widest = |at: usize| self.rows.iter().map(|row| row.get(at).map_or(0, |cell| cell.width())).max();
        let mut widths: Vec<usize> = (0..self.columns.len()).map(|at| widest(at).unwrap_or(0)).collect();
        let gaps = GAP * self.columns.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > LINE {
            let may_give = |at: &usize| self.columns[*at] == Column::Text && widths[*at] > NARROWEST;
            let Some(at) = (0..widths.len()).filter(may_give).max_by_key(|at| widths[*at]) else { break };
            widths[at] -= 1;
        }
        widths
    }

    fn render(&self, row: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for ((cell, column), width) in row.iter().zip(&self.columns).zip(widths) {
            let cell = if *column == Column::Text { cut(cell, *width) } else { cell.clone() };
            let blanks = " ".repeat(width.saturating_sub(cell.width()));
            let (before, after) = if *column == Column::Right { (blanks.as_str(), "") } else { ("", blanks.as_str()) };
            line.push_str(before);
            line.push_str(&cell);
            line.push_str(after);
            line.push_str("  ");
        }
        line.truncate(line.trim_end().len());
        line
    }
}

/// A text no wider than `width`, its end cut with `…`.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let mut kept = String::new();
    let mut used = 1;
    for letter in text.chars() {
        used += letter.width().unwrap_or(0);
        if used > width {
            break;
        }
        kept.push(letter);
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

/// A sentence in lines of at most 80 columns, each behind `indent` blanks.
pub(crate) fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = " ".repeat(indent);
    let mut is_empty = true;
    for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
        if !is_empty && line.width() + 1 + word.width() > LINE {
            lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    if !is_empty || lines.is_empty() {
        lines.push(line.trim_end().to_string());
    }
    lines
}

/// Text from a file may hold line ends and signs that move the cursor: on a terminal they are blanks.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_right_and_names_are_cut() {
        let mut table = Table::new(&[(Column::Whole, "No."), (Column::Text, "Customer"), (Column::Right, "Owed")]);
        table.row(["10482".into(), "Harrowgate ".repeat(12), "1,200.50 EUR".into()]);
        table.row(["7".into(), "Ñandú".into(), "−3.00 EUR".into()]);
        let lines = table.lines();
        assert!(lines.iter().all(|line| line.width() <= LINE), "{lines:#?}");
        assert!(lines[1].contains('…') && lines[1].ends_with("  1,200.50 EUR"), "{}", lines[1]);
        assert!(lines[2].ends_with("   −3.00 EUR"), "{}", lines[2]);
    }

    #[test]
    fn cutting_counts_columns_of_the_terminal() {
        assert_eq!(cut("Harrowgate", 10), "Harrowgate");
        assert_eq!(cut("Harrowgate Ltd", 12), "Harrowgate…");
        assert_eq!(cut("株式会社ドンリン", 7), "株式会…");
        assert_eq!(cut("Müller", 3), "Mü…");
    }

    #[test]
    fn sentences_are_wrapped_at_80() {
        let lines = wrapped(&"seven words stand here in a row ".repeat(6), 4);
        assert!(
            lines.len() > 2
                && lines
                    .iter()
                    .all(|line| line.width() <= LINE && line.starts_with("    s") || line.starts_with("    ")),
            "{lines:#?}"
        );
        assert_eq!(wrapped("", 2), [""]);
    }

    #[test]
    fn signs_that_move_the_cursor_do_not_reach_it() {
        let mut table = Table::new(&[(Column::Text, "Customer")]);
        table.row(["A\u{1b}[2J\nB".into()]);
        assert_eq!(table.lines()[1], "A [2J B");
    }
}
