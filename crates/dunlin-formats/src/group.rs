//! Warnings that would repeat on every row, gathered into one for each column: how often, and the first that was seen.

use std::collections::BTreeMap;

use dunlin_core::money::Currency;

use crate::problem::{Problem, Severity, shorten};

/// Scale at which rounding differences are added up.
const DIFFERENCE_SCALE: u32 = 18;

#[derive(Debug)]
struct Group {
    count: usize,
    row: u64,
    found: String,
}

/// The gathered warnings of one pass over the rows.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    seen: BTreeMap<(&'static str, String), Group>,
    /// Count and total difference by column and currency.
    rounded: BTreeMap<(String, Currency), (usize, i128)>,
}

impl Groups {
    /// Counts one more.
    pub(crate) fn add(&mut self, code: &'static str, column: &str, row: u64, found: &str) {
        // The key is looked up with the column's own text first, so that a million repeats allocate nothing.
        if let Some((_, group)) = self.seen.iter_mut().find(|((c, name), _)| *c == code && name == column) {
            group.count += 1;
            return;
        }
        self.seen.insert((code, column.to_owned()), Group { count: 1, row, found: shorten(found) });
    }

    /// Counts a rounded amount; `difference` is rounded minus exact, in units of `10^-scale`.
    pub(crate) fn add_rounded(&mut self, column: &str, currency: Currency, difference: i128, scale: u8) {
        let factor = 10_i128.pow(DIFFERENCE_SCALE.saturating_sub(u32::from(scale)));
        let difference = difference.saturating_mul(factor);
        let entry = self.rounded.entry((column.to_owned(), currency)).or_default();
        entry.0 += 1;
        entry.1 = entry.1.saturating_add(difference);
    }

    /// One problem for each group, ordered by code and column.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self
            .seen
            .into_iter()
            .map(|((code, column), group)| Problem {
                row: (code == "row.total_skipped" || group.count == 1).then_some(group.row),
                column: (!column.is_empty()).then_some(column),
                code,
                severity: Severity::Warning,
                message: sentence(code, group.count, group.row),
                found: (!group.found.is_empty()).then_some(group.found),
            })
            .collect();
        for ((column, currency), (count, difference)) in self.rounded {
            let digits = currency.digits();
            let total = print_difference(difference);
            let message = format!(
                "{count} amounts with more than {digits} decimals were rounded half up; in total they change by {total} {currency}"
            );
            problems.push(Problem::column_warning("amount.rounded", &column, None, message));
        }
        problems
    }
}

fn sentence(code: &str, count: usize, row: u64) -> String {
    let what = match code {
        "country.unknown" => "is no country known by code or name; it is left empty",
        "language.unknown" => "is no language known by code or name; it is left empty",
        "contact_role.unknown" => "is no known role (payables, buyer, manager, owner); it is left empty",
        "sent_by.unknown" => "is no known way of sending (email, post); it is left empty",
        "email.unreadable" => "is no e-mail address; it is left empty",
        "email.several" => "holds several addresses; the first is taken",
        "sent_on.unreadable" => "is no date; it is left empty",
        "currency.assumed" => "has no currency in the file; the creditor's is taken",
        "item_kind.negative" => "is an invoice with a negative amount; it is taken as a credit note",
        "row.total_skipped" => "sums up other rows; it is skipped",
        _ => "was read with a warning",
    };
    if count == 1 {
        format!("the value in row {row} {what}")
    } else {
        format!("in {count} rows, first in row {row}, the value {what}")
    }
}

fn print_difference(difference: i128) -> String {
    let base = 10_u128.pow(DIFFERENCE_SCALE);
    let (sign, size) = (if difference < 0 { "-" } else { "" }, difference.unsigned_abs());
    let fraction = format!("{:018}", size % base);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { format!("{sign}{}", size / base) } else { format!("{sign}{}.{fraction}", size / base) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_become_one_problem() {
        let mut groups = Groups::default();
        groups.add("country.unknown", "Land", 2, "391");
        groups.add("country.unknown", "Land", 3, "406");
        groups.add("country.unknown", "Other", 4, "x");
        groups.add_rounded("Amount", Currency::EUR, 5, 3);
        groups.add_rounded("Amount", Currency::EUR, -12, 4);
        let problems = groups.into_problems();
        let seen: Vec<_> = problems.iter().map(|p| (p.code, p.row, p.found.as_deref())).collect();
        assert_eq!(
            seen,
            [
                ("country.unknown", None, Some("391")),
                ("country.unknown", Some(4), Some("x")),
                ("amount.rounded", None, None)
            ]
        );
        assert!(problems[0].message.contains("2 rows"), "{}", problems[0].message);
        assert!(
            problems[2].message.contains("2 amounts") && problems[2].message.contains("0.0038 EUR"),
            "{}",
            problems[2].message
        );
    }
}
