//! The sentence behind each cause of an answer.

use dunlin_core::code::Value;
use dunlin_core::credit::Cause;
use dunlin_core::money::{Currency, Money};
use dunlin_words::Words;

use crate::run::wording::say;

/// Why an order was answered so, in the language of whoever asks.
pub fn cause_sentence(words: &Words, cause: &Cause, currency: Currency) -> String {
    let money = |minor: i64| Value::Money(Money { minor, currency });
    let values: Vec<(&'static str, Value)> = match cause {
        Cause::Expired { on } | Cause::AllowedBefore { on } | Cause::PromiseBroken { on } => vec![("on", (*on).into())],
        Cause::OverLimit { by_minor } => vec![("by", money(*by_minor))],
        Cause::GroupExpired { group, on } => vec![("group", group.as_str().into()), ("on", (*on).into())],
        Cause::OverGroupLimit { group, by_minor } => vec![("group", group.as_str().into()), ("by", money(*by_minor))],
        Cause::Overridden { by, reason, until } => {
            vec![("by", by.as_str().into()), ("reason", reason.as_str().into()), ("until", (*until).into())]
        }
        Cause::WithinOverride { limit_minor, beyond_minor, left_minor } => {
            vec![("limit", money(*limit_minor)), ("beyond", money(*beyond_minor)), ("left", money(*left_minor))]
        }
        Cause::Within { left_minor } => vec![("left", money(*left_minor))],
        Cause::Stopped
        | Cause::CreditHold
        | Cause::CashOnly
        | Cause::NoCredit
        | Cause::NoLimit
        | Cause::NoAgreement
        | Cause::Prepaid => Vec::new(),
    };
    say(words, "ui-credit-why-", cause.code(), &values)
}
