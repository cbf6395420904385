//! What an answer may mean: suggestions from its words, for a person to confirm.
//!
//! Cautious: each sentence speaks for itself; a negation, a condition or a question beside a phrase takes the conclusion
//! away; a promise needs exactly one day that can only be one, not before the mail and within a year. No suggestion is
//! better than a wrong one. The words are in [`phrases`].

mod amount;
mod phrases;

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::came::{Meaning, Suggestion};
use crate::day;
use crate::words::{folded, one_line};
use phrases::{FILES, Section};

/// Sentences that are looked at; an answer about an invoice has a few.
const SENTENCES_MAX: usize = 300;
/// Characters that are looked at.
const TEXT_MAX: usize = 50_000;
/// Bytes of a sentence; more is none.
const SENTENCE_MAX: usize = 2_000;
const SUGGESTIONS_MAX: usize = 20;
/// A shorter line with a question mark is no question that one could answer.
const QUESTION_WORDS: usize = 3;

/// The phrases of a language, ready to be looked for.
struct Ready {
    language: &'static str,
    phrases: Vec<(Section, String)>,
}

impl Ready {
    /// The first section of which a phrase stands in a text, among those asked for.
    fn find(&self, text: &str, asked: impl Fn(Section) -> bool) -> Option<Section> {
        let mut phrases = self.phrases.iter().filter(|(section, _)| asked(*section));
        phrases.find(|(_, phrase)| stands(text, phrase)).map(|(section, _)| *section)
    }

    fn has(&self, text: &str, section: Section) -> bool {
        self.find(text, |own| own == section).is_some()
    }
}

static READY: LazyLock<Vec<Ready>> = LazyLock::new(|| {
    let ready = |file| phrases::read(file).into_iter().map(|(section, phrase)| (section, plain(phrase))).collect();
    FILES.iter().map(|(language, file)| Ready { language, phrases: ready(file) }).collect()
});

/// Folded, and without accents: many write without them.
fn plain(text: &str) -> String {
    folded(text).nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// Whether a phrase stands in a text, at whole words; `*` at its end leaves the last word open.
fn stands(text: &str, phrase: &str) -> bool {
    let (phrase, open) = phrase.strip_suffix('*').map_or((phrase, false), |phrase| (phrase, true));
    text.match_indices(phrase).any(|(at, _)| {
        let before = !text[..at].ends_with(char::is_alphanumeric);
        let after = open || !text[at + phrase.len()..].starts_with(char::is_alphanumeric);
        before && after
    })
}

/// What the sentences of a text may mean; each meaning once, at its first sentence.
pub(crate) fn all(text: &str, sent_on: Option<Date>) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = Vec::new();
    let text: String = text.chars().take(TEXT_MAX).collect();
    let short = sentences(&text).into_iter().filter(|sentence| sentence.len() <= SENTENCE_MAX);
    for sentence in short.take(SENTENCES_MAX) {
        for suggestion in of_sentence(&sentence, sent_on) {
            let known = found
                .iter()
                .any(|known| known.meaning == suggestion.meaning && suggestion.meaning != Meaning::Question);
            if !known && found.len() < SUGGESTIONS_MAX {
                found.push(suggestion);
            }
        }
    }
    // Whoever says that it is paid asks for no time to pay: what contradicts itself is left to the reader.
    let has = |meaning| found.iter().any(|one| one.meaning == meaning);
    if has(Meaning::Promise) && has(Meaning::AlreadyPaid) {
        found.retain(|one| !matches!(one.meaning, Meaning::Promise | Meaning::AlreadyPaid));
    }
    found
}

fn of_sentence(sentence: &str, sent_on: Option<Date>) -> Vec<Suggestion> {
    let text = plain(sentence);
    let asks = text.trim_end_matches(['"', ')', ' ']).ends_with('?');
    let mut found: Vec<Suggestion> = Vec::new();
    for ready in READY.iter() {
        let meanings = meanings(&text, asks, ready);
        for meaning in meanings {
            let on = the_day(meaning, sentence, sent_on);
            if meaning == Meaning::Promise && on.is_none() {
                continue;
            }
            if !found.iter().any(|known| known.meaning == meaning) {
                let amount = amount::only(sentence);
                found.push(Suggestion { meaning, words: one_line(sentence), language: ready.language, amount, on });
            }
        }
    }
    if asks && found.is_empty() && text.split(' ').count() >= QUESTION_WORDS {
        let words = one_line(sentence);
        found.push(Suggestion { meaning: Meaning::Question, words, language: "", amount: None, on: None });
    }
    found
}

fn meanings(text: &str, asks: bool, ready: &Ready) -> Vec<Meaning> {
    let mut found = Vec::new();
    if ready.has(text, Section::Copy) && !ready.has(text, Section::CopyGuards) {
        found.push(Meaning::CopyWanted);
    }
    if asks {
        return found;
    }
    if ready.has(text, Section::WrongPerson) {
        found.push(Meaning::WrongPerson);
    }
    let ground = match ready.find(text, |section| matches!(section, Section::Dispute(_))) {
        Some(Section::Dispute(ground)) if !ready.has(text, Section::DisputeGuards) => Some(ground),
        _ => None,
    };
    found.extend(ground.map(Meaning::Dispute));
    if ground.is_some() || ready.has(text, Section::Guards) {
        return found;
    }
    if ready.has(text, Section::Promise) {
        found.push(Meaning::Promise);
    } else if ready.has(text, Section::Paid) {
        found.push(Meaning::AlreadyPaid);
    }
    found
}

/// The one day of a sentence that fits its meaning.
fn the_day(meaning: Meaning, sentence: &str, sent_on: Option<Date>) -> Option<Date> {
    if day::is_unclear(sentence, sent_on) {
        return None;
    }
    let days = day::in_sentence(sentence, sent_on);
    let day = (days.len() == 1).then(|| days[0])?;
    match (meaning, sent_on) {
        (Meaning::Promise, Some(sent_on)) => {
            let last = sent_on.checked_add(1.year()).ok()?;
            (sent_on..=last).contains(&day).then_some(day)
        }
        (Meaning::AlreadyPaid, Some(sent_on)) => (day <= sent_on).then_some(day),
        (Meaning::Promise | Meaning::AlreadyPaid, None) => Some(day),
        _ => None,
    }
}

/// The sentences of a text. Lines of a paragraph belong together unless one is short and the next begins anew.
fn sentences(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut sentence = String::new();
    let mut end = |sentence: &mut String| {
        let whole = sentence.trim().to_owned();
        sentence.clear();
        if whole.chars().any(char::is_alphabetic) {
            found.push(whole);
        }
    };
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        for (place, c) in line.char_indices() {
            sentence.push(c);
            let rest = &line[place + c.len_utf8()..];
            if ends_sentence(&line[..place], c, rest) {
                end(&mut sentence);
            }
        }
        let next = lines.get(at + 1).map_or("", |next| next.trim_start());
        let goes_on = line.chars().count() >= 50 || next.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
        if next.is_empty() || !goes_on || line.trim_end().ends_with([',', ':']) && at == 0 {
            end(&mut sentence);
        } else {
            sentence.push(' ');
        }
    }
    end(&mut sentence);
    found
}

fn ends_sentence(before: &str, c: char, rest: &str) -> bool {
    match c {
        // A question mark inside an address of a page ends nothing.
        '?' | '!' | '\u{2026}' => rest.is_empty() || rest.starts_with([' ', '"', ')', '\u{a0}']),
        '.' => {
            // "30. november", "nr. 7", "г." go on; a new sentence begins with a capital letter.
            let number = before.ends_with(|c: char| c.is_ascii_digit());
            let short = before.chars().rev().take_while(|c| *c != ' ').take(3).count() <= 2;
            let next = rest.trim_start();
            let anew = rest.starts_with(' ') && next.starts_with(char::is_uppercase);
            rest.trim().is_empty() || (anew && !short && !number)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
