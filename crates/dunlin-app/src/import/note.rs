//! What an import has to tell: problems of single rows, and warnings gathered so that a million rows say a thing once.
//!
//! A rejected row has its own problem and its own reason for the file of rejected rows; a warning has one problem for each
//! code and text, with the count and the first row. It decides nothing.

use std::collections::BTreeMap;

use dunlin_formats::{Field, Outcome, Problem, Severity};

/// Characters of a cell that fit a message.
const FOUND_CHARS_MAX: usize = 80;

/// Repeated rows that are named one by one.
const REPEATS_NAMED: u64 = 20;

/// Problems so far. Cloned when a transaction begins, so that a second attempt starts from the same state.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes {
    headers: Vec<(Field, String)>,
    problems: Vec<Problem>,
    rejected: BTreeMap<u64, String>,
    groups: BTreeMap<&'static str, BTreeMap<String, Group>>,
    repeated: u64,
}

#[derive(Debug, Clone)]
struct Group {
    field: Option<Field>,
    message: &'static str,
    count: u64,
    row: u64,
}

impl Notes {
    /// Begins with what was noticed about the file as a whole; `headers` names the columns.
    pub(super) fn new(headers: &[(Field, String)], problems: Vec<Problem>) -> Notes {
        Notes { headers: headers.to_vec(), problems, ..Notes::default() }
    }

    /// Takes over what the reader says about one row.
    pub(super) fn take(&mut self, outcome: &mut Outcome) {
        if let Some(reason) = outcome.reason() {
            self.rejected.insert(outcome.row, reason);
        }
        self.problems.append(&mut outcome.problems);
    }

    /// Takes over what the reader gathered over all rows.
    pub(super) fn extend(&mut self, problems: Vec<Problem>) {
        self.problems.extend(problems);
    }

    /// The row is not taken.
    pub(super) fn reject(&mut self, row: u64, code: &'static str, field: Option<Field>, found: &str, message: String) {
        let reason = self.rejected.entry(row).or_default();
        if !reason.is_empty() {
            reason.push_str("; ");
        }
        reason.push_str(&message);
        let column = self.header(field);
        self.problems.push(problem(Some(row), column, code, Severity::Error, found, message));
    }

    /// The row says what an earlier one of the same file says; beyond the first ones they are only counted.
    pub(super) fn repeats(&mut self, row: u64, first: u64, number: &str) {
        self.repeated += 1;
        if self.repeated > REPEATS_NAMED {
            return self.warn(
                "row.repeated",
                Some(Field::InvoiceNumber),
                row,
                "",
                "more rows are repeated in this file",
            );
        }
        let message = format!("is repeated in this file: row {first} says the same");
        let column = self.header(Some(Field::InvoiceNumber));
        self.problems.push(problem(Some(row), column, "row.repeated", Severity::Warning, number, message));
    }

    /// Something worth knowing about a good row; said once for each code and `found`.
    pub(super) fn warn(
        &mut self,
        code: &'static str,
        field: Option<Field>,
        row: u64,
        found: &str,
        message: &'static str,
    ) {
        let groups = self.groups.entry(code).or_default();
        match groups.get_mut(found) {
            Some(group) => group.count += 1,
            None => drop(groups.insert(found.to_owned(), Group { field, message, count: 1, row })),
        }
    }

    /// Something worth knowing about `count` rows at once.
    pub(super) fn warn_many(
        &mut self,
        code: &'static str,
        field: Option<Field>,
        found: &str,
        count: u64,
        message: &str,
    ) {
        let column = self.header(field);
        let message = counted(message, count);
        self.problems.push(problem(None, column, code, Severity::Warning, found, message));
    }

    /// How many rows are rejected.
    pub(super) fn rejected_count(&self) -> u64 {
        self.rejected.len() as u64
    }

    /// Why each rejected row is, by row.
    pub(super) fn rejected(&self) -> &BTreeMap<u64, String> {
        &self.rejected
    }

    /// All problems, those of the file first, then by row; and why each rejected row is.
    pub(super) fn finish(mut self) -> (Vec<Problem>, BTreeMap<u64, String>) {
        let groups = std::mem::take(&mut self.groups).into_iter();
        for (code, found, group) in groups.flat_map(|(code, texts)| texts.into_iter().map(move |(f, g)| (code, f, g))) {
            let row = (group.count == 1).then_some(group.row);
            let message = match group.count {
                1 => group.message.to_owned(),
                count => format!("{} ({count} rows, the first is row {})", group.message, group.row),
            };
            let column = self.header(group.field);
            self.problems.push(problem(row, column, code, Severity::Warning, &found, message));
        }
        self.problems.sort_by_key(|problem| problem.row);
        (self.problems, self.rejected)
    }

    fn header(&self, field: Option<Field>) -> Option<String> {
        let field = field?;
        self.headers.iter().find(|(mapped, _)| *mapped == field).map(|(_, header)| header.clone())
    }
}

fn counted(message: &str, count: u64) -> String {
    if count == 1 { format!("{message} (1 row)") } else { format!("{message} ({count} rows)") }
}

fn problem(
    row: Option<u64>,
    column: Option<String>,
    code: &'static str,
    severity: Severity,
    found: &str,
    message: String,
) -> Problem {
    let found = (!found.is_empty()).then(|| found.chars().take(FOUND_CHARS_MAX).collect());
    Problem { row, column, code, severity, found, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_said_once_and_a_rejection_each_time() {
        let mut notes = Notes::new(&[(Field::Terms, "Zahlung".to_owned())], Vec::new());
        for row in 2..5 {
            notes.warn("terms.unreadable", Some(Field::Terms), row, "NAA8", "kept as text");
            notes.reject(row, "row.contradicts", None, "", "says something else".to_owned());
        }
        notes.warn("terms.unreadable", Some(Field::Terms), 9, "CA10", "kept as text");
        assert_eq!(notes.rejected_count(), 3);
        let (problems, rejected) = notes.finish();
        let shown: Vec<(Option<u64>, &str, Option<&str>)> =
            problems.iter().map(|p| (p.row, p.code, p.found.as_deref())).collect();
        let twice = |row| (Some(row), "row.contradicts", None);
        assert_eq!(
            shown,
            [
                (None, "terms.unreadable", Some("NAA8")),
                twice(2),
                twice(3),
                twice(4),
                (Some(9), "terms.unreadable", Some("CA10"))
            ]
        );
        assert_eq!(problems[0].message, "kept as text (3 rows, the first is row 2)");
        assert_eq!(problems[0].column.as_deref(), Some("Zahlung"));
        assert_eq!(rejected[&3], "says something else");
    }
}
