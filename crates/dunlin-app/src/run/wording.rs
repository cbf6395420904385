//! The sentence behind a reason or a refusal, in the language of the people who work with the book.

use std::sync::OnceLock;

use dunlin_core::code::{Reason, Refusal, Value};
use dunlin_core::ledger::PaymentReason;
use dunlin_words::Words;

/// English, for terminals and files.
pub fn words() -> &'static Words {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    ENGLISH.get_or_init(|| Words::for_language("en").0)
}

/// The sentence of a reason.
pub fn sentence(reason: &Reason) -> String {
    reason_sentence(words(), reason, reason.values())
}

/// The sentence of a reason in the language of the person who looks; a step is called by its name there, where it has one.
pub fn sentence_in(words: &Words, reason: &Reason) -> String {
    let mut reason_values = reason.values();
    for (name, value) in &mut reason_values {
        if let ("step", Value::Text(step)) = (*name, &*value) {
            let key = format!("step-{step}");
            if words.has(&key) {
                *value = Value::Text(words.text(&key, &[]));
            }
        }
    }
    reason_sentence(words, reason, reason_values)
}

fn reason_sentence(words: &Words, reason: &Reason, mut values: Vec<(&'static str, Value)>) -> String {
    if matches!(reason, Reason::Paused { until: None } | Reason::ItemPaused { until: None }) {
        values.push(("until", Value::Text("none".to_string())));
    }
    say(words, "reason-", reason.code(), &values)
}

/// The sentence of a refusal.
pub fn refusal_sentence(refusal: &Refusal) -> String {
    refusal_in(words(), refusal)
}

/// The sentence of a refusal in the language of the person who looks.
pub fn refusal_in(words: &Words, refusal: &Refusal) -> String {
    say(words, "refusal-", refusal.code(), &refusal.values())
}

/// A text with the values of a code, in the language of the person who looks.
pub fn said_in(words: &Words, key: &str, values: &[(&'static str, Value)]) -> String {
    say(words, "", key, values)
}

/// What is odd about a payment, as a part of a sentence.
pub fn payment_sentence(reason: PaymentReason) -> String {
    say(words(), "allocation-", reason.code(), &[])
}

/// A day as it stands in a sentence.
pub(crate) fn day(day: jiff::civil::Date) -> String {
    words().show(dunlin_words::Value::Date(day))
}

/// An amount as it stands in a sentence.
pub(crate) fn money(money: dunlin_core::money::Money) -> String {
    words().show(dunlin_words::Value::Money(money))
}

pub(crate) fn say(words: &Words, prefix: &str, code: &str, values: &[(&'static str, Value)]) -> String {
    let shown: Vec<(&str, dunlin_words::Value<'_>)> = values
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Text(text) => dunlin_words::Value::Text(text),
                Value::Int(count) => dunlin_words::Value::Count(*count),
                Value::Day(day) => dunlin_words::Value::Date(*day),
                Value::Money(money) => dunlin_words::Value::Money(*money),
            };
            (*name, value)
        })
        .collect();
    words.text(&format!("{prefix}{}", code.replace('.', "-")), &shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_sentence_with_all_its_values() {
        for reason in Reason::examples() {
            let sentence = sentence(&reason);
            assert!(!sentence.starts_with("reason-"), "{} has no sentence", reason.code());
            assert!(!sentence.contains("{$"), "{}: {sentence}", reason.code());
        }
    }
}
