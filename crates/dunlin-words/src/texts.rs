//! Fluent bundles of one language, made from the text files compiled in.
//!
//! Decides: the order in which a key is looked for (the full tag, its language, English), and what a translator can call
//! inside a message (`STRONG`, `CAPITAL`). Faults in a file are kept for the tests to find, never raised while a letter is made.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::words::{STRONG_END, STRONG_START};

/// The language in which every text exists.
pub(crate) const ENGLISH: &str = "en";

/// A language that nobody speaks: English with accents, a good third longer. A page that holds it holds any translation, and a
/// text without accents is one that no translator has seen.
pub(crate) const PSEUDO: &str = "en-XA";

/// One message of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) file: String,
    pub(crate) name: String,
    pub(crate) values: BTreeSet<String>,
}

/// The texts of one language and what is wrong with its files.
pub(crate) struct Texts {
    pub(crate) bundle: FluentBundle<FluentResource>,
    /// Which file each key stands in, and the names that it needs values for, in the order of the files.
    pub(crate) keys: Vec<Key>,
    pub(crate) faults: Vec<String>,
}

/// The name of the texts for a tag, and their files; none where there are none.
fn files(tag: &str) -> Option<(&'static str, &'static [(&'static str, &'static str)])> {
    let tag = tag.to_ascii_lowercase().replace('_', "-");
    let base = tag.split('-').next().unwrap_or_default();
    let find = |wanted: &str| crate::TEXTS.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    let (name, files) = find(&tag).or_else(|| find(base))?;
    (!files.is_empty()).then_some((*name, *files))
}

/// The texts for a tag have a file of that name.
pub(crate) fn has_file(tag: &str, file: &str) -> bool {
    files(tag).is_some_and(|(_, files)| files.iter().any(|(name, _)| *name == file))
}

/// Key and text of each message in a file of a language, as its translator wrote them.
pub(crate) fn written_texts(tag: &str, file: &str) -> Vec<(String, String)> {
    let found = files(tag).and_then(|(_, files)| files.iter().find(|(name, _)| *name == file));
    let mut texts: Vec<(String, String)> = Vec::new();
    for line in found.map_or("", |(_, text)| *text).lines().filter(|line| !line.starts_with('#')) {
        match line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            Some((key, text)) => texts.push((key.trim().to_owned(), text.trim().to_owned())),
            None => texts.iter_mut().next_back().into_iter().for_each(|(_, text)| {
                text.push('\n');
                text.push_str(line);
            }),
        }
    }
    texts
}

impl Texts {
    /// The texts for a tag such as `lv` or `de-CH`: those of the tag, else those of its language. `None`: there are none.
    pub(crate) fn find(tag: &str) -> Option<Texts> {
        let (name, files) = files(tag)?;
        Some(Texts::read(name, files))
    }

    /// English made strange, for [`PSEUDO`].
    pub(crate) fn pseudo() -> Option<Texts> {
        let mut texts = Texts::find(ENGLISH)?;
        texts.bundle.set_transform(Some(|text| fluent_pseudo::transform(text, false, true)));
        Some(texts)
    }

    /// The texts of a file of a language with others in the place of those with their keys; what cannot be read of them is left out.
    pub(crate) fn with_own(tag: &str, file: &str, source: &str) -> Texts {
        let found = files(tag).and_then(|(_, files)| files.iter().find(|(name, _)| *name == file));
        let mut texts = Texts::read(tag, found.map(std::slice::from_ref).unwrap_or_default());
        let own = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        texts.bundle.add_resource_overriding(own);
        texts
    }

    fn read(name: &str, files: &[(&str, &str)]) -> Texts {
        let language: LanguageIdentifier = name.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(written));
        let (mut keys, mut faults) = (Vec::new(), Vec::new());
        if bundle.add_function("STRONG", |values, _| strong(values)).is_err() {
            faults.push(format!("{name}: STRONG is there twice"));
        }
        if bundle.add_function("CAPITAL", |values, _| capital(values)).is_err() {
            faults.push(format!("{name}: CAPITAL is there twice"));
        }
        for (file, text) in files {
            keys.extend(message_keys(file, text));
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
fn message_keys(file: &str, text: &str) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let is_message = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let Some((name, _)) = line.split_once('=').filter(|_| is_message) {
            keys.push(Key { file: file.to_owned(), name: name.trim().to_owned(), values: BTreeSet::new() });
        }
        if let Some(key) = keys.last_mut() {
            key.values.extend(values_named(line));
        }
    }
    keys
}

/// `until` and `count` of `{ $until ->` and `{ $count }`.
fn values_named(line: &str) -> impl Iterator<Item = String> + '_ {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    line.split('$').skip(1).map(move |rest| rest.chars().take_while(|c| is_name(*c)).collect())
}

/// A count as its language writes it: whoever gives the count to a message gives that along ([`crate::words`]).
fn written<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
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
