//! An instalment plan to sign: its parts with what is left after each, its terms, and a line for each side.
//!
//! Requirements R2.2 (signed and dated by both sides) and R3.8. Decides what the terms say; the parts are the plan's.

use dunlin_core::money::Money;
use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::address;
use crate::compose::Block;
use crate::model::{Agreement, LetterModel};

/// What is to be signed, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreementView {
    /// `The parts of plan P-10482-1`.
    pub(crate) title: String,
    /// Heads: part, day, amount, left.
    pub(crate) heads: [String; 4],
    /// The parts.
    pub(crate) rows: Vec<[String; 4]>,
    /// What the sum is, and the sum.
    pub(crate) sum: (String, String),
    /// For each side: who signs, and what is written below its two lines.
    pub(crate) sides: [(String, String, String); 2],
}

/// The parts and the lines to sign.
pub(crate) fn view(agreement: &Agreement, model: &LetterModel, words: &Words) -> AgreementView {
    let text = |key: &str| words.text(key, &[]);
    let sign = Words::sign(&agreement.currency);
    let figure = |minor| words.show(Value::Figure(Money { minor, currency: agreement.currency }));
    let mut left = agreement.total_minor();
    let mut rows = Vec::with_capacity(agreement.parts.len());
    for (part, (due_on, minor)) in (1_u64..).zip(&agreement.parts) {
        left -= minor;
        rows.push([part.to_string(), words.show(Value::Date(*due_on)), figure(*minor), figure(left)]);
    }
    let side = |name: String| (name, text("agreement-place-date"), text("agreement-signature"));
    AgreementView {
        title: words.text("agreement-parts", &[("plan", Value::Text(&agreement.plan))]),
        heads: [
            text("agreement-part"),
            text("agreement-by"),
            format!("{} {sign}", text("agreement-amount")),
            format!("{} {sign}", text("agreement-left")),
        ],
        rows,
        sum: (text("agreement-sum"), figure(agreement.total_minor())),
        sides: [side(model.customer.name.clone()), side(address::creditor_name(model, words))],
    }
}

/// What both sides sign, line by line.
pub(crate) fn terms(agreement: &Agreement, words: &Words) -> Block {
    let grace = Value::Count(agreement.grace_days.into());
    let missed = Value::Count(agreement.missed.into());
    let interest = if agreement.interest_runs { "agreement-interest-runs" } else { "agreement-interest-rests" };
    let lines = [
        words.text("agreement-term-rest", &[]),
        words.text("agreement-term-money", &[]),
        words.text(interest, &[]),
        words.text("agreement-term-default", &[("grace", grace), ("missed", missed)]),
        words.text("agreement-term-end", &[]),
    ];
    let lines = lines.into_iter().map(|line| (String::new(), line)).collect();
    Block { lines, ..Block::plain(&words.text("agreement-terms", &[])) }
}
