//! How the interest of each item comes about, below the letter: the lines that a customer can check.
//!
//! Decides: a line for each span of days with one balance and one rate, two digits more than the currency has, so that the lines
//! add up to the sum before it is rounded (R0.5: every charge can be followed). It is left out where the list of items is
//! attached as a file.

use dunlin_core::money::{Decimal, Money};
use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::model::{InterestLine, InterestTable, LetterModel};

/// The interest of one item, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct InterestView {
    /// `How the interest on R-1 comes about`.
    pub(crate) title: String,
    /// Heads: period, days, amount, percent, interest.
    pub(crate) heads: [String; 5],
    /// The lines.
    pub(crate) rows: Vec<[String; 5]>,
    /// What the sum is, and the sum.
    pub(crate) sum: (String, String),
    /// Why it ends before the letter's day.
    pub(crate) note: Option<String>,
}

/// The interest of all items.
pub(crate) fn views(model: &LetterModel, words: &Words) -> Vec<InterestView> {
    model.interest.iter().map(|table| view(table, words)).collect()
}

fn view(table: &InterestTable, words: &Words) -> InterestView {
    let text = |key: &str| words.text(key, &[]);
    let sign = Words::sign(&table.currency);
    let up_to = ("on", Value::Date(table.up_to));
    let total = Money { minor: table.total_minor, currency: table.currency };
    InterestView {
        title: words.text("interest-title", &[("number", Value::Text(&table.number))]),
        heads: [
            text("interest-period"),
            text("interest-days"),
            format!("{} {sign}", text("interest-balance")),
            text(if table.by_month { "interest-per-month" } else { "interest-per-year" }),
            format!("{} {sign}", text("interest-amount")),
        ],
        rows: table.lines.iter().map(|line| row(table, line, words)).collect(),
        sum: (words.text("interest-sum", &[up_to]), words.show(Value::Figure(total))),
        note: (!table.is_certain).then(|| words.text("interest-uncertain", &[up_to])),
    }
}

fn row(table: &InterestTable, line: &InterestLine, words: &Words) -> [String; 5] {
    let day = |on| words.show(Value::ShortDate(on));
    let exact = |text: &str| Decimal::parse(text).map_or_else(|| text.to_owned(), |one| words.show(Value::Number(one)));
    let balance = Money { minor: line.balance_minor, currency: table.currency };
    [
        format!("{} – {}", day(line.from), day(line.to)),
        line.days.to_string(),
        words.show(Value::Figure(balance)),
        exact(&line.percent),
        exact(&line.amount),
    ]
}
