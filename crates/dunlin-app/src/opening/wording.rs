//! The sentences behind what is missing, and behind a proposed limit.

use dunlin_core::code::Value;
use dunlin_core::credit::{Because, Missing};
use dunlin_words::Words;

use crate::run::wording::say;

/// What is missing, in the language of whoever asks.
pub fn missing_sentence(words: &Words, missing: &Missing) -> String {
    let count = |count: usize| Value::Int(i64::try_from(count).unwrap_or(i64::MAX));
    let values: Vec<(&'static str, Value)> = match missing {
        Missing::References { named, wanted } => vec![("named", count(*named)), ("wanted", count(*wanted))],
        Missing::NotCalled { name } => vec![("name", name.as_str().into())],
        Missing::ReportExpired { on } | Missing::StatementExpired { on } => vec![("on", (*on).into())],
        Missing::Report | Missing::Statement | Missing::Agreement | Missing::Policy => Vec::new(),
    };
    say(words, "ui-opening-missing-", missing.code(), &values)
}

/// What a proposed limit rests on, in the language of whoever asks.
pub fn because_sentence(words: &Words, because: &Because) -> String {
    let values: Vec<(&'static str, Value)> = match because {
        Because::Warned { bureau } => vec![("bureau", bureau.as_str().into())],
        Because::BadReference { name } => vec![("name", name.as_str().into())],
        Because::Distress { score } => vec![("score", score.value.to_string().as_str().into())],
        Because::PaysLate { score } | Because::PaysSlowly { score } | Because::PaysWell { score } => {
            vec![("score", Value::Int(*score))]
        }
        Because::BalanceSheet | Because::Purchases | Because::Asked | Because::New | Because::NothingKnown => {
            Vec::new()
        }
    };
    say(words, "ui-opening-because-", because.code(), &values)
}
