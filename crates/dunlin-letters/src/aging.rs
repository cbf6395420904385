//! The line of a statement that says how old the balance is (R4.3).
//!
//! Decides: the buckets (not due, 1–30, 31–60, 61–90, over 90 days past due, as in the aging report), credits in the bucket
//! of their own date. The buckets of a currency sum to its table's total.

use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::model::{CurrencyTable, LetterModel};

const HEADS: [&str; 5] = ["age-not-due", "age-1-30", "age-31-60", "age-61-90", "age-over-90"];

/// The balance by age, one row per currency.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgingView {
    /// Names of the buckets.
    pub(crate) heads: Vec<String>,
    /// Money per bucket; a dash where there is none.
    pub(crate) rows: Vec<Vec<String>>,
}

/// The balance by age.
pub(crate) fn view(model: &LetterModel, words: &Words) -> AgingView {
    let heads = HEADS.iter().map(|key| words.text(key, &[])).collect();
    let rows = model.tables.iter().map(|table| {
        let show = |minor| if minor == 0 { "–".to_owned() } else { words.show(Value::Money(table.money(minor))) };
        buckets(table).into_iter().map(show).collect()
    });
    AgingView { heads, rows: rows.collect() }
}

fn buckets(table: &CurrencyTable) -> [i64; 5] {
    let mut sums = [0_i64; 5];
    for row in &table.rows {
        let bucket = match row.days_late {
            ..=0 => 0,
            1..=30 => 1,
            31..=60 => 2,
            61..=90 => 3,
            _ => 4,
        };
        sums[bucket] = sums[bucket].saturating_add(row.asked_minor());
    }
    sums
}
