//! `inspect`: what a mail is that came back, one object for each mail.

use dunlin_mail::{Came, Meaning, Suggestion};
use serde::Serialize;

use crate::{InspectedProblem, iso};

/// One mail. All keys are always there.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedMail {
    /// The file as it was named.
    pub file: String,
    /// 1 for the first mail or document in it.
    pub part: usize,
    /// `bounce`, `receipt`, `auto-reply`, `complaint`, `answer`, `other`.
    pub kind: &'static str,
    /// What became of the mail that it is about, of bounces, receipts and complaints.
    pub recipients: Vec<InspectedRecipient>,
    /// Message-ID of the mail that it is about, with its angle brackets.
    pub about: Option<String>,
    /// Of an answer its writer's own words, without quotations and signature; else what the mail says to people.
    pub text: String,
    /// Who sent it, by its header.
    pub from: Option<String>,
    /// Subject, decoded.
    pub subject: String,
    /// Its own Message-ID, with its angle brackets.
    pub message_id: Option<String>,
    /// The day of its header.
    pub sent_on: Option<String>,
    /// What an answer may mean: for a person to confirm.
    pub suggestions: Vec<InspectedSuggestion>,
    /// What of it was not read.
    pub problems: Vec<InspectedProblem>,
}

/// One recipient of the mail that a mail is about.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedRecipient {
    /// The address.
    pub address: String,
    /// `permanent`, `temporary`, `delayed`, `delivered`, `unknown`.
    pub status: &'static str,
    /// The words that said so.
    pub words: String,
}

/// What an answer may mean.
#[derive(Debug, Clone, Serialize)]
pub struct InspectedSuggestion {
    /// `promise`, `dispute`, `already-paid`, `wrong-person`, `copy-wanted`, `question`.
    pub meaning: &'static str,
    /// Of a dispute: `not-received`, `quality`, `amount`, `duplicate`, `not-ordered`, `unsaid`.
    pub ground: Option<&'static str>,
    /// The amount named beside it.
    pub amount: Option<String>,
    /// Its money.
    pub currency: Option<&'static str>,
    /// The day named beside it.
    pub on: Option<String>,
    /// The sentence.
    pub words: String,
}

impl InspectedMail {
    /// A mail of a file, counted from 1.
    pub fn new(file: &str, part: usize, came: &Came) -> InspectedMail {
        let recipient = |one: &dunlin_mail::Recipient| InspectedRecipient {
            address: one.address.clone(),
            status: one.status.code(),
            words: one.words.clone(),
        };
        let cut = InspectedProblem {
            code: "mail.cut".to_owned(),
            message: "the mail is too long, or holds too many parts: its end was not read".to_owned(),
        };
        InspectedMail {
            file: file.to_owned(),
            part,
            kind: came.kind.code(),
            recipients: came.recipients.iter().map(recipient).collect(),
            about: came.about.as_ref().map(|about| about.message_id.clone()),
            text: came.text.clone(),
            from: came.from.clone(),
            subject: came.subject.clone(),
            message_id: came.message_id.clone(),
            sent_on: came.sent_on.map(iso),
            suggestions: came.suggestions.iter().map(suggestion).collect(),
            problems: if came.cut { vec![cut] } else { Vec::new() },
        }
    }
}

fn suggestion(suggestion: &Suggestion) -> InspectedSuggestion {
    let ground = match suggestion.meaning {
        Meaning::Dispute(ground) => Some(ground.code()),
        _ => None,
    };
    let amount = |minor: i64| format!("{}.{:02}", minor / 100, (minor % 100).abs());
    InspectedSuggestion {
        meaning: suggestion.meaning.code(),
        ground,
        amount: suggestion.amount.map(|own| amount(own.minor)),
        currency: suggestion.amount.map(|own| own.currency),
        on: suggestion.on.map(iso),
        words: suggestion.words.clone(),
    }
}
