//! What to say and to ask in a call or on a visit, in the customer's language, and the text message where nobody is reached.
//!
//! Requirements R1.4 (they have received the goods or services and agreed to pay on time; it is not personal but business), R2.7 (when, or proof that it was sent),
//! R3.6 (why; not to argue), R3.8 (part now and the rest later). No legal step is ever named on the telephone, and a text message, which
//! others may read, names no debt.

use dunlin_core::money::Money;
use dunlin_core::script::Script;
use dunlin_words::{Value, Words};
use jiff::civil::Date;

/// What a script speaks of.
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptFacts {
    /// In whose name.
    pub creditor: String,
    /// The service telephone.
    pub phone: String,
    /// What is past due, one sum for each currency; empty when nothing is.
    pub past_due: Vec<Money>,
    /// The oldest due date of it.
    pub since: Option<Date>,
}

/// The words of a call or a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallScript {
    /// What to say, in order.
    pub say: Vec<String>,
    /// What to ask, in order.
    pub ask: Vec<String>,
    /// The text message where nobody is reached.
    pub message: String,
}

/// The words of a call or a visit in a language.
pub fn call_script(script: Script, facts: &ScriptFacts, words: &Words) -> CallScript {
    let sums: Vec<String> = facts.past_due.iter().map(|sum| words.show(Value::Money(*sum))).collect();
    let amount = words.list(&sums);
    let day = facts.since.map(|since| words.show(Value::Date(since))).unwrap_or_default();
    let values = [("creditor", &facts.creditor), ("phone", &facts.phone), ("amount", &amount), ("day", &day)];
    let text = |key: &&str| words.text(key, &values.map(|(name, text)| (name, Value::Text(text))));
    let is_late = facts.since.is_some() && !sums.is_empty();
    let (say, ask, message): (&[&str], &[&str], &str) = match script {
        Script::Welcome => (&["script-open", "script-welcome"], &["script-ask-pays"], "sms-welcome"),
        // What was late was paid since the task was made.
        Script::Visit if !is_late => (&["script-open-visit"], &["script-ask-pays"], "sms-welcome"),
        _ if !is_late => (&["script-open"], &["script-ask-pays"], "sms-welcome"),
        Script::First => (
            &["script-open", "script-late", "script-received", "script-business", "script-bye"],
            &["script-ask-when", "script-ask-proof", "script-ask-why"],
            "sms-first",
        ),
        Script::Visit => (
            &["script-open-visit", "script-late-again", "script-received", "script-business", "script-bye"],
            &["script-ask-why", "script-ask-when", "script-ask-proof", "script-ask-parts"],
            "sms-again",
        ),
        Script::Again => (
            &["script-open", "script-late-again", "script-received", "script-business", "script-bye"],
            &["script-ask-why", "script-ask-when", "script-ask-proof", "script-ask-parts"],
            "sms-again",
        ),
        Script::Serious => (
            &["script-open", "script-late-seriously", "script-received", "script-business", "script-bye"],
            &["script-ask-why", "script-ask-when", "script-ask-proof", "script-ask-parts"],
            "sms-serious",
        ),
    };
    CallScript { say: say.iter().map(text).collect(), ask: ask.iter().map(text).collect(), message: text(&message) }
}
