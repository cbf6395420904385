//! The creditor's own texts of letters: saved strictly, kept by version, used from the next proposal on.
//!
//! Decides: that texts are saved only without a fault (`dunlin-letters::faults_of_own`) and by one who has seen what they replace; that
//! the language of a letter finds its texts; that what was issued stays as it was, because a notice keeps the texts that made it.

pub use dunlin_letters::tone::Rule as ToneRule;
pub use dunlin_letters::{Content, OwnFault};
use dunlin_letters::{Template, faults_of_own, is_editable, shipped_source, values_of};
use dunlin_store::{Creditor, LetterText, Tx};
use dunlin_words::Words;
use jiff::Timestamp;

use crate::app::{App, Setting, letter_languages};
use crate::error::{AppError, Failure};

/// Who changed texts, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextsSaved {
    /// Its number, from 1.
    pub version: i64,
    /// The creditor's own; otherwise they were set back to the shipped ones.
    pub is_own: bool,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub actor: String,
    /// Why.
    pub why: String,
}

/// A letter and the languages in which the creditor wrote its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateLine {
    /// The letter.
    pub template: Template,
    /// Its texts can be written by the creditor.
    pub is_editable: bool,
    /// By language, only where they were ever written.
    pub saved: Vec<(String, TextsSaved)>,
}

/// The texts of a letter in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateTexts {
    /// The letter.
    pub template: Template,
    /// The language.
    pub language: &'static str,
    /// 0: never written.
    pub version: i64,
    /// What is used where the creditor wrote something.
    pub own: Option<String>,
    /// As they ship.
    pub shipped: String,
    /// The values that they can name, each as it is in the specimen.
    pub values: Vec<(String, String)>,
}

impl TemplateTexts {
    /// What is used: the creditor's own, else the shipped ones.
    pub fn used(&self) -> &str {
        self.own.as_deref().unwrap_or(&self.shipped)
    }
}

/// Texts to be saved.
#[derive(Debug, Clone, Copy)]
pub struct TextsInput<'a> {
    /// Code of the letter.
    pub template: &'a str,
    /// The language.
    pub language: &'a str,
    /// The texts; none: the shipped ones again.
    pub source: Option<&'a str>,
    /// The version that was seen, where somebody looked at it.
    pub seen: Option<i64>,
    /// Why.
    pub why: &'a str,
}

/// Every letter, softest first, with the languages in which the creditor wrote its texts.
pub fn list(app: &mut App, setting: &Setting) -> Result<Vec<TemplateLine>, AppError> {
    let saved = app.store.read(|tx| tx.letter_texts(setting.creditor.id).map_err(AppError::from))?;
    let of = |template: Template| {
        let own = saved.iter().filter(|text| text.template == template.code());
        own.map(|text| (text.language.clone(), told(text))).collect()
    };
    let line = |template| TemplateLine { template, is_editable: is_editable(template), saved: of(template) };
    Ok(Template::ALL.into_iter().map(line).collect())
}

/// The texts of a letter in a language, own and shipped.
///
/// # Errors
/// `template.unknown`, `template.fixed`, `letter.language_unknown`.
pub fn show(app: &mut App, setting: &Setting, template: &str, language: &str) -> Result<TemplateTexts, AppError> {
    let (template, language) = known(template, language)?;
    let newest =
        app.store.read(|tx| tx.letter_text(setting.creditor.id, template.code(), language).map_err(AppError::from))?;
    Ok(TemplateTexts {
        template,
        language,
        version: newest.as_ref().map_or(0, |text| text.version),
        own: newest.map(|text| text.content).filter(|content| !content.is_empty()),
        shipped: shipped_source(template, language),
        values: values_of(template, language),
    })
}

/// What is wrong with texts; nothing: they can be saved.
///
/// # Errors
/// `template.unknown`, `template.fixed`, `letter.language_unknown`.
pub fn check(template: &str, language: &str, source: &str) -> Result<Vec<OwnFault>, AppError> {
    let (template, language) = known(template, language)?;
    Ok(faults_of_own(template, language, source))
}

/// Saves texts as a new version; nothing where they are as they were.
///
/// # Errors
/// As [`check`]; `template.faults` with all of them; `template.changed` when somebody else saved since.
pub fn save(app: &mut App, setting: &Setting, input: &TextsInput<'_>) -> Result<Option<TextsSaved>, AppError> {
    let (template, language) = known(input.template, input.language)?;
    let source = input.source.map(str::trim_end).unwrap_or_default().replace("\r\n", "\n");
    let is_shipped = source.is_empty() || source == shipped_source(template, language).trim_end();
    let content = if is_shipped { String::new() } else { format!("{source}\n") };
    let faults = faults_of_own(template, language, &content);
    if !faults.is_empty() {
        return Err(refused(&faults));
    }
    let who = app.who(input.why);
    let (creditor, code) = (setting.creditor.id, template.code());
    app.store.transaction(|tx| {
        let newest = tx.letter_text(creditor, code, language)?;
        let version = newest.as_ref().map_or(0, |text| text.version);
        if input.seen.is_some_and(|seen| seen != version) {
            let message = format!("the texts of {code} in {language} were changed since you looked at them");
            return Err(AppError::new(Failure::Conflict, "template.changed", message).hint("look at them again"));
        }
        if newest.map_or(String::new(), |text| text.content) == content {
            return Ok(None);
        }
        let text = LetterText {
            template: code.to_owned(),
            language: language.to_owned(),
            version: version + 1,
            content: content.clone(),
            at: who.at,
            actor: who.actor.clone(),
            why: who.why.clone(),
        };
        tx.save_letter_text(&who, creditor, &text)?;
        Ok(Some(told(&text)))
    })
}

/// Every version of a letter's texts in a language, newest first, each with its texts; empty: the shipped ones.
///
/// # Errors
/// As [`check`].
pub fn versions(
    app: &mut App,
    setting: &Setting,
    template: &str,
    language: &str,
) -> Result<Vec<(TextsSaved, String)>, AppError> {
    let (template, language) = known(template, language)?;
    let creditor = setting.creditor.id;
    let found =
        app.store.read(|tx| tx.letter_text_versions(creditor, template.code(), language).map_err(AppError::from))?;
    Ok(found.into_iter().map(|text| (told(&text), text.content)).collect())
}

/// The creditor's own texts for a letter in the language that it is written in.
pub(crate) fn own_texts(
    tx: &mut Tx<'_>,
    creditor: &Creditor,
    template: Template,
    language: &str,
) -> Result<Option<String>, AppError> {
    if !is_editable(template) {
        return Ok(None);
    }
    let newest = tx.letter_text(creditor.id, template.code(), written_in(language))?;
    Ok(newest.map(|text| text.content).filter(|content| !content.is_empty()))
}

/// The languages in which letters are written, and so their texts.
pub fn languages() -> &'static [&'static str] {
    letter_languages()
}

/// The language in which a letter is written for a tag: its own, without its country, else English.
pub fn written_in(tag: &str) -> &'static str {
    let (words, _) = Words::for_letters(tag);
    let base = words.language().split('-').next().unwrap_or_default().to_ascii_lowercase();
    letter_languages().iter().find(|known| **known == base).copied().unwrap_or("en")
}

fn told(text: &LetterText) -> TextsSaved {
    TextsSaved {
        version: text.version,
        is_own: !text.content.is_empty(),
        at: text.at,
        actor: text.actor.clone(),
        why: text.why.clone(),
    }
}

fn known(template: &str, language: &str) -> Result<(Template, &'static str), AppError> {
    let found = Template::find(template).ok_or_else(|| {
        let codes: Vec<&str> = Template::ALL.iter().filter(|one| is_editable(**one)).map(|one| one.code()).collect();
        AppError::not_found("template.unknown", format!("there is no letter \"{template}\""))
            .hint(format!("one of: {}", codes.join(", ")))
    })?;
    if !is_editable(found) {
        let message = format!("the texts of \"{template}\" stay as they are: it is a document with legal weight");
        return Err(AppError::new(Failure::Refused, "template.fixed", message).hint("write those of another letter"));
    }
    let language = letter_languages().iter().find(|known| **known == language).copied().ok_or_else(|| {
        AppError::new(Failure::Usage, "letter.language_unknown", format!("there are no letters in \"{language}\""))
            .hint(format!("one of: {}", letter_languages().join(", ")))
    })?;
    Ok((found, language))
}

/// The refusal of texts, with every fault.
pub fn refused(faults: &[OwnFault]) -> AppError {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    AppError::new(Failure::Refused, "template.faults", told.join("\n"))
        .hint("nothing was saved; mend the texts, or leave a line out to have the shipped one")
}
