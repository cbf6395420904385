//! `template … --json`: the texts of letters.

use dunlin_app::templates::{self, OwnFault, TextsSaved};
use serde::Serialize;

/// The answer to `template list`.
#[derive(Debug, Serialize)]
pub struct TemplateList {
    /// Softest first.
    pub templates: Vec<TemplateEntry>,
}

/// A letter.
#[derive(Debug, Serialize)]
pub struct TemplateEntry {
    /// Code of the letter.
    pub template: &'static str,
    /// Its texts can be written by the creditor.
    pub is_editable: bool,
    /// The languages in which they were.
    pub own: Vec<TextsVersion>,
}

/// Texts that were saved.
#[derive(Debug, Serialize)]
pub struct TextsVersion {
    /// Tag of the language.
    pub language: String,
    /// Its number, from 1.
    pub version: i64,
    /// The creditor's own; otherwise they were set back to the shipped ones.
    pub is_own: bool,
    /// When: RFC 3339, UTC.
    pub at: String,
    /// By whom.
    pub actor: String,
    /// Why.
    pub why: String,
}

/// The answer to `template show`.
#[derive(Debug, Serialize)]
pub struct TemplateTexts {
    /// Code of the letter.
    pub template: &'static str,
    /// Tag of the language.
    pub language: &'static str,
    /// 0: never written.
    pub version: i64,
    /// The creditor wrote them.
    pub is_own: bool,
    /// What is used: `key = words`.
    pub texts: String,
    /// As they ship.
    pub shipped: String,
    /// The values that they can name.
    pub values: Vec<TextValue>,
}

/// A value that a text can name.
#[derive(Debug, Serialize)]
pub struct TextValue {
    /// Its name, without `$`.
    pub name: String,
    /// As it is in the invented letter with which texts are looked at.
    pub example: String,
}

/// The answer to `template check`.
#[derive(Debug, Serialize)]
pub struct TemplateCheck {
    /// They can be saved.
    pub ok: bool,
    /// What is wrong.
    pub faults: Vec<TextsFault>,
}

/// Something that is wrong with texts.
#[derive(Debug, Serialize)]
pub struct TextsFault {
    /// The line, from 1; none for the letter as a whole.
    pub line: Option<usize>,
    /// What was found, and what is expected.
    pub message: String,
}

/// The answer to `template history`, and to `template set` and `reset` with what was saved, if anything.
#[derive(Debug, Serialize)]
pub struct TemplateHistory {
    /// Code of the letter.
    pub template: String,
    /// Newest first.
    pub versions: Vec<TextsVersion>,
}

impl TemplateList {
    /// All letters.
    pub fn new(lines: &[templates::TemplateLine]) -> TemplateList {
        let entry = |line: &templates::TemplateLine| TemplateEntry {
            template: line.template.code(),
            is_editable: line.is_editable,
            own: line.saved.iter().map(|(language, saved)| TextsVersion::new(language, saved)).collect(),
        };
        TemplateList { templates: lines.iter().map(entry).collect() }
    }
}

impl TextsVersion {
    /// One of a language.
    pub fn new(language: &str, saved: &TextsSaved) -> TextsVersion {
        TextsVersion {
            language: language.to_owned(),
            version: saved.version,
            is_own: saved.is_own,
            at: saved.at.to_string(),
            actor: saved.actor.clone(),
            why: saved.why.clone(),
        }
    }
}

impl TemplateTexts {
    /// Of a letter in a language.
    pub fn new(texts: &templates::TemplateTexts) -> TemplateTexts {
        let value = |(name, example): &(String, String)| TextValue { name: name.clone(), example: example.clone() };
        TemplateTexts {
            template: texts.template.code(),
            language: texts.language,
            version: texts.version,
            is_own: texts.own.is_some(),
            texts: texts.used().to_owned(),
            shipped: texts.shipped.clone(),
            values: texts.values.iter().map(value).collect(),
        }
    }
}

impl TemplateCheck {
    /// What was found.
    pub fn new(faults: &[OwnFault]) -> TemplateCheck {
        let fault = |fault: &OwnFault| TextsFault { line: fault.line(), message: fault.to_string() };
        TemplateCheck { ok: faults.is_empty(), faults: faults.iter().map(fault).collect() }
    }
}
