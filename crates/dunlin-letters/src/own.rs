//! Texts that a creditor writes in the place of the shipped ones: which there are, and what is wrong with one.
//!
//! Decides: a text is used only if every letter of its kind can be made with it (no value in it is unknown or can be empty), still
//! says what its kind has to say, and keeps to the rules of tone. It is looked at with the specimens, on paper and as an e-mail.

use std::collections::BTreeMap;
use std::fmt;

use dunlin_words::{TextFault, TextFaultKind, Words, WrittenText, written_texts};

use crate::compose::{Channel, compose};
use crate::contents::{Content, lacking};
use crate::model::{CurrencyTable, LetterModel};
use crate::sentences::{self, Facts, HOLE, Part};
use crate::template::Template;
use crate::tone::{self, Fault, May};
use crate::{specimen, text};

/// The most characters of all texts of a letter.
const LONGEST: usize = 8_000;

/// What is wrong with a creditor's own texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnFault {
    /// It cannot stand in a text.
    Text(TextFault),
    /// They are longer than 8,000 characters.
    TooLong,
    /// The letter has no text of that key.
    UnknownKey {
        /// The line.
        line: usize,
        /// The key.
        key: String,
    },
    /// There is no shared text of that name to name.
    UnknownText {
        /// The line.
        line: usize,
        /// The key.
        key: String,
        /// The name.
        name: String,
    },
    /// No letter of the kind has a value of that name.
    UnknownValue {
        /// The line.
        line: usize,
        /// The key.
        key: String,
        /// The name.
        value: String,
    },
    /// Some letters of the kind have nothing for that value, and the text does not choose by it.
    EmptyValue {
        /// The line.
        line: usize,
        /// The key.
        key: String,
        /// The name.
        value: String,
    },
    /// It does not speak as letters speak.
    Tone {
        /// The line.
        line: usize,
        /// The key.
        key: String,
        /// What is wrong.
        fault: Fault,
    },
    /// The letter does not say any more what it has to say.
    Lacks(Content),
    /// A letter cannot be made with it.
    NotMade(String),
}

impl OwnFault {
    /// The line in the texts, from 1; none for the letter as a whole.
    pub fn line(&self) -> Option<usize> {
        match self {
            OwnFault::Text(fault) => Some(fault.line),
            OwnFault::UnknownKey { line, .. }
            | OwnFault::UnknownText { line, .. }
            | OwnFault::UnknownValue { line, .. }
            | OwnFault::EmptyValue { line, .. }
            | OwnFault::Tone { line, .. } => Some(*line),
            OwnFault::TooLong | OwnFault::Lacks(_) | OwnFault::NotMade(_) => None,
        }
    }
}

impl fmt::Display for OwnFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line() {
            write!(f, "line {line}: ")?;
        }
        match self {
            OwnFault::Text(fault) => match &fault.kind {
                TextFaultKind::Syntax(why) => write!(f, "{why}; a text is written: key = words"),
                TextFaultKind::Twice(key) => write!(f, "{key} stands there twice"),
                TextFaultKind::Empty(key) => write!(f, "{key} has no words; leave it out to have the shipped ones"),
                TextFaultKind::Reference(name) => {
                    write!(f, "{{ {name} }} cannot stand in a text; a value begins with $")
                }
                TextFaultKind::Function(name) => write!(f, "{name}() is not there; there are STRONG() and CAPITAL()"),
            },
            OwnFault::TooLong => write!(f, "the texts are longer than {LONGEST} characters"),
            OwnFault::UnknownKey { key, .. } => write!(f, "the letter has no text \"{key}\""),
            OwnFault::UnknownText { key, name, .. } => {
                write!(f, "{key}: there is no shared text {{ {name} }}; a value begins with $")
            }
            OwnFault::UnknownValue { key, value, .. } => write!(f, "{key}: no letter of the kind has ${value}"),
            OwnFault::EmptyValue { key, value, .. } => {
                write!(
                    f,
                    "{key}: ${value} is not there in every letter; choose by what says so, as the shipped text does"
                )
            }
            OwnFault::Tone { key, fault, .. } => write!(f, "{key}: \"{}\" ({})", fault.found, rule(fault.rule)),
            OwnFault::Lacks(content) => write!(f, "the letter does not say any more: {}", needed(content)),
            OwnFault::NotMade(why) => write!(f, "a letter cannot be made with it: {why}"),
        }
    }
}

fn rule(rule: tone::Rule) -> &'static str {
    match rule {
        tone::Rule::Exclamation => "letters have no exclamation mark",
        tone::Rule::Shouting => "letters do not shout",
        tone::Rule::Threat => "letters do not threaten or blame",
        tone::Rule::Law => "only the second and the final notice speak of law",
        tone::Rule::Privilege => "only the demand says that credit is a privilege",
        tone::Rule::Bluff(_) => "a step is named only where it is taken or announced",
    }
}

fn needed(content: &Content) -> String {
    match content {
        Content::Number(number) => format!("the number of an item ({number})"),
        Content::IssuedOn(day) => format!("the day of an item ({day})"),
        Content::Open(amount) => format!("what is open of an item ({amount})"),
        Content::Sum(amount) => format!("what is asked for ({amount})"),
        Content::Charges(amount) => format!("the charges ({amount})"),
        Content::Telephone => "the telephone".to_owned(),
        Content::Deadline => "by when".to_owned(),
        Content::MinimumUntil => "until when the minimum holds".to_owned(),
        Content::BookedUpTo => "up to which day payments are counted".to_owned(),
        Content::Disregard => "that it is to be disregarded if paid".to_owned(),
        Content::Oversight => "that it may have been an oversight".to_owned(),
        Content::Instalments => "that instalments are possible".to_owned(),
        Content::Duty => "the legal duty to pay".to_owned(),
        Content::Lawsuit => "a possible lawsuit".to_owned(),
        Content::Goodwill => "the loss of goodwill".to_owned(),
        Content::Eligible => "that the account is no longer eligible for credit".to_owned(),
        Content::Privilege => "that credit is a privilege".to_owned(),
        Content::Step(follow) => format!("the step that follows ({})", follow.code()),
        Content::Case(what) => format!("what it is about ({what})"),
    }
}

/// Whether a creditor can write the texts of a letter. An invoice is a document, and a plan to sign is a contract: they stay as they are.
pub fn is_editable(template: Template) -> bool {
    !matches!(template, Template::Invoice | Template::Agreement)
}

/// The texts of a letter as they ship in a language, ready to be edited: `key = words`.
///
/// ```
/// use dunlin_letters::{Template, faults_of_own, shipped_source};
///
/// let source = shipped_source(Template::Reminder, "en");
/// assert!(source.starts_with("reminder-title = "));
/// assert!(faults_of_own(Template::Reminder, "en", &source).is_empty());
/// ```
pub fn shipped_source(template: Template, language: &str) -> String {
    let texts: BTreeMap<String, String> = Words::letter_texts(language).into_iter().collect();
    let mut source = String::new();
    for key in keys(template) {
        if let Some(text) = texts.get(&key) {
            source.extend([key.as_str(), " = ", text.trim_end(), "\n"]);
        }
    }
    source
}

/// The keys of a letter's own texts, in the order in which they stand in it.
fn keys(template: Template) -> Vec<String> {
    let parts = sentences::before(template).iter().chain(sentences::after(template));
    let own = parts.filter_map(|part| match part {
        Part::Say(key) | Part::And(key) if key.starts_with(template.code()) => Some((*key).to_owned()),
        _ => None,
    });
    let mut keys = vec![format!("{}-title", template.code())];
    keys.extend(own);
    keys
}

/// The values that the texts of a letter can name, each with what it is in the specimen.
pub fn values_of(template: Template, language: &str) -> Vec<(String, String)> {
    let (words, _) = Words::for_letters(language);
    let model = specimen::full(template);
    let facts = Facts::new(&model, &words, Channel::Email);
    let values: BTreeMap<&str, String> = facts.values().collect();
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The letters with which texts are looked at: everything that can be said, and the least; nothing past due where that can be.
fn specimens(template: Template) -> Vec<LetterModel> {
    let (full, plain) = (specimen::full(template), specimen::plain(template));
    if template != Template::Statement {
        return vec![full, plain];
    }
    let tables = plain.tables.iter().map(|table| CurrencyTable { past_due_minor: 0, ..table.clone() }).collect();
    let settled = LetterModel { tables, ..plain.clone() };
    vec![full, plain, settled]
}

/// What is wrong with a creditor's own texts of a letter in a language; nothing: they can be used. Keys that are left out stay as shipped.
pub fn faults_of_own(template: Template, language: &str, source: &str) -> Vec<OwnFault> {
    if source.chars().count() > LONGEST {
        return vec![OwnFault::TooLong];
    }
    let written = match written_texts(source) {
        Ok(written) => written,
        Err(faults) => return faults.into_iter().map(OwnFault::Text).collect(),
    };
    let mut found = unknown(template, language, &written);
    if !found.is_empty() {
        return found;
    }
    let (shipped, _) = Words::for_letters(language);
    let own = shipped.with_own(source);
    for text in &written {
        found.extend(holes(template, &own, text));
        found.extend(tone_of(language, text));
    }
    if found.is_empty() {
        found.extend(lost(template, &shipped, source));
    }
    found
}

/// Keys that the letter has not, and values that none of its kind has.
fn unknown(template: Template, language: &str, written: &[WrittenText]) -> Vec<OwnFault> {
    let keys = keys(template);
    let known: Vec<String> = values_of(template, language).into_iter().map(|(name, _)| name).collect();
    let mut found = Vec::new();
    let shared: Vec<String> = Words::letter_texts(language).into_iter().map(|(key, _)| key).collect();
    let is_shared = |name: &&String| shared.contains(name) && !name.starts_with(template.code());
    for WrittenText { key, line, values, names, .. } in written {
        let (line, key) = (*line, key.clone());
        if !keys.contains(&key) {
            found.push(OwnFault::UnknownKey { line, key });
            continue;
        }
        let strangers = names.iter().filter(|name| !is_shared(name)).cloned();
        found.extend(strangers.map(|name| OwnFault::UnknownText { line, key: key.clone(), name }));
        let unknown = values.iter().filter(|value| !known.contains(value)).cloned();
        found.extend(unknown.map(|value| OwnFault::UnknownValue { line, key: key.clone(), value }));
    }
    found
}

/// Values of a text that some letter of the kind has not.
fn holes(template: Template, own: &Words, text: &WrittenText) -> Vec<OwnFault> {
    let mut names: Vec<String> = Vec::new();
    for model in specimens(template) {
        for channel in [Channel::Email, Channel::Letter] {
            let said = Facts::new(&model, own, channel).marking_holes().say(&text.key);
            let empty = said.split(HOLE).skip(1).step_by(2).map(str::to_owned);
            let missing = said.split("{$").skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()));
            names.extend(empty.chain(missing));
        }
    }
    names.sort();
    names.dedup();
    let fault = |value| OwnFault::EmptyValue { line: text.line, key: text.key.clone(), value };
    names.into_iter().map(fault).collect()
}

/// What of a text does not speak as letters speak.
fn tone_of(language: &str, text: &WrittenText) -> Vec<OwnFault> {
    let faults = tone::faults(&text.words, language, &May::of_key(&text.key));
    faults.into_iter().map(|fault| OwnFault::Tone { line: text.line, key: text.key.clone(), fault }).collect()
}

/// What the letters say as shipped and have to, and do not say with the texts.
fn lost(template: Template, words: &Words, source: &str) -> Vec<OwnFault> {
    let mut found: Vec<OwnFault> = Vec::new();
    for shipped in specimens(template) {
        let own = LetterModel { texts: Some(source.to_owned()), ..shipped.clone() };
        for channel in [Channel::Email, Channel::Letter] {
            let lacks = |model: &LetterModel| {
                let letter = compose(model, words, channel)?;
                let said = if channel == Channel::Email { text::email(&letter) } else { text::letter(&letter) };
                Ok::<_, crate::LetterError>(lacking(model, words, &format!("{}\n{said}", letter.title)))
            };
            match (lacks(&shipped), lacks(&own)) {
                (Ok(before), Ok(now)) => {
                    let lost = now.into_iter().filter(|content| !before.contains(content)).map(OwnFault::Lacks);
                    found.extend(lost.filter(|fault| !found.contains(fault)).collect::<Vec<_>>());
                }
                (Ok(_), Err(error)) => found.push(OwnFault::NotMade(error.to_string())),
                (Err(_), _) => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(template: Template, source: &str) -> Vec<String> {
        faults_of_own(template, "en", source).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_shipped_texts_of_every_letter_can_be_kept_in_every_language() {
        for template in Template::ALL.into_iter().filter(|template| is_editable(*template)) {
            for language in Words::letter_languages() {
                let source = shipped_source(template, language);
                assert!(source.contains("-title = "), "{} in {language}", template.code());
                let found = faults_of_own(template, language, &source);
                assert!(found.is_empty(), "{} in {language}: {found:?}", template.code());
                let (words, _) = Words::for_letters(language);
                let shipped = LetterModel { language: language.to_owned(), ..specimen::full(template) };
                let own = LetterModel { texts: Some(source), ..shipped.clone() };
                let said = |model: &LetterModel| crate::letter_text(model, &words).expect("a letter");
                assert_eq!(said(&own), said(&shipped), "{} in {language}", template.code());
            }
        }
    }

    #[test]
    fn a_value_that_is_unknown_or_can_be_empty_is_not_saved() {
        let unknown = told(Template::Reminder, "reminder-title = Dear { $name }");
        assert_eq!(unknown, ["line 1: reminder-title: no letter of the kind has $name"]);
        let empty = told(Template::Reminder, "reminder-title = Pay by { $pay_by }");
        assert_eq!(empty.len(), 1);
        assert!(empty[0].contains("$pay_by is not there in every letter"), "{empty:?}");
        let hours = told(Template::Reminder, "reminder-title = Call us { $hours }");
        assert!(hours[0].contains("$hours is not there"), "{hours:?}");
        let guarded = "reminder-title = { $deadline ->\n    [set] Please pay { $total } by { $pay_by }\n   *[none] { $total } open\n}";
        assert_eq!(told(Template::Reminder, guarded), Vec::<String>::new());
        assert_eq!(
            told(Template::Reminder, "past-due-title = A"),
            ["line 1: the letter has no text \"past-due-title\""]
        );
    }

    #[test]
    fn a_text_that_threatens_or_says_too_little_is_not_saved() {
        let loud = told(Template::Reminder, "reminder-title = Pay { $total } now!\n");
        assert_eq!(loud, ["line 1: reminder-title: \"!\" (letters have no exclamation mark)"]);
        let quoted = told(Template::Reminder, "reminder-title = Pay { $total } { \"now!\" }\n");
        assert_eq!(quoted, loud, "quoted words are words");
        let source = shipped_source(Template::FinalNotice, "en");
        let law = source.lines().find(|line| line.contains("law")).expect("it speaks of law");
        let key = law.split_once(" =").expect("a key").0.to_owned();
        let quiet = told(Template::FinalNotice, &format!("{key} = We would like to hear from you."));
        assert!(quiet.iter().any(|fault| fault.contains("does not say any more")), "{quiet:?}");
        assert_eq!(told(Template::Reminder, &"# \n".repeat(LONGEST)), ["the texts are longer than 8000 characters"]);
    }

    #[test]
    fn a_letter_is_made_with_its_own_texts_and_stays_so() {
        let mut model = specimen::letter(Template::Reminder);
        model.texts = Some("reminder-title = A word about { $total }".to_owned());
        let (words, _) = Words::for_letters("en");
        let letter = compose(&model, &words, Channel::Letter).expect("a letter");
        assert!(letter.title.starts_with("A word about €"), "{}", letter.title);
        let kept: LetterModel = serde_json::from_str(&serde_json::to_string(&model).expect("JSON")).expect("a letter");
        assert_eq!(kept, model);
    }
}
