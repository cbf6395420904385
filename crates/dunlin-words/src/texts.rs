//! Fluent bundles of one language, made from the text files compiled in.
//!
//! Decides: the order in which a key is looked for (the full tag, its language, English), and what a translator can call
//! inside a message (`STRONG`, `CAPITAL`). Faults in a file are kept for the tests to find, never raised while a letter is made.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::words::{STRONG_END, STRONG_START};

/// The language in which every text exists.
pub(crate) const ENGLISH: &str = "en";

/// The texts of one language and what is wrong with its files.
pub(crate) struct Texts {
    pub(crate) bundle: FluentBundle<FluentResource>,
    pub(crate) keys: Vec<String>,
    pub(crate) faults: Vec<String>,
}

impl Texts {
    /// The texts for a tag such as `lv` or `de-CH`: those of the tag, else those of its language. `None`: there are none.
    pub(crate) fn find(tag: &str) -> Option<Texts> {
        let tag = tag.to_ascii_lowercase().replace('_', "-");
        let base = tag.split('-').next().unwrap_or_default();
        let find = |wanted: &str| crate::TEXTS.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        let (name, files) = find(&tag).or_else(|| find(base))?;
        (!files.is_empty()).then(|| Texts::read(name, files))
    }

    fn read(name: &str, files: &[(&str, &str)]) -> Texts {
        let language: LanguageIdentifier = name.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let (mut keys, mut faults) = (Vec::new(), Vec::new());
        if bundle.add_function("STRONG", |values, _| strong(values)).is_err() {
            faults.push(format!("{name}: STRONG is there twice"));
        }
        if bundle.add_function("CAPITAL", |values, _| capital(values)).is_err() {
            faults.push(format!("{name}: CAPITAL is there twice"));
        }
        for (file, text) in files {
            keys.extend(message_keys(text));
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|e| format!("{name}/{file}: {e}")));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|e| format!("{name}/{file}: {e}")));
            }
        }
        Texts { bundle, keys, faults }
    }
}

/// Messages begin at the first column with a letter; terms with `-`, comments with `#`, attributes and text are indented.
fn message_keys(text: &str) -> impl Iterator<Item = String> + '_ {
    let is_message = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    text.lines().filter(is_message).filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
}

/// Marks a text as the one thing in its paragraph that must not be overlooked; who prints it decides how that looks.
fn strong<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(text)) => FluentValue::from(format!("{STRONG_START}{text}{STRONG_END}")),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// A counted noun at the beginning of a sentence: `two invoices` → `Two invoices`.
fn capital<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some(FluentValue::String(text)) = values.first() else {
        return values.first().cloned().unwrap_or(FluentValue::Error);
    };
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    FluentValue::from(first + letters.as_str())
}
