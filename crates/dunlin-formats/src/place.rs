//! Countries as ISO 3166-1 alpha-2 and languages as ISO 639-1, from codes or from names in the ten languages.
//!
//! Numeric country codes are believed only if a whole column consists of them: some programs use numbers of their own, and one
//! of those may be another country's code by accident. `words/countries.txt` and `words/languages.txt` hold the names.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dunlin_core::name::fold_name;

use crate::fold::fold_words;

/// A country's or a language's code: two letters.
pub(crate) type Code = &'static str;

struct Countries {
    by_word: BTreeMap<String, Code>,
    by_number: BTreeMap<u16, Code>,
}

static COUNTRIES: LazyLock<Countries> = LazyLock::new(|| {
    let mut countries = Countries { by_word: BTreeMap::new(), by_number: BTreeMap::new() };
    for line in include_str!("words/countries.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(4, ' ');
        let (Some(code), Some(long), Some(number), Some(names)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        if let Ok(number) = number.parse() {
            countries.by_number.insert(number, code);
        }
        for word in names.split('|').chain([code, long]) {
            countries.by_word.entry(fold_name(word)).or_insert(code);
        }
    }
    countries
});

static LANGUAGES: LazyLock<BTreeMap<String, Code>> = LazyLock::new(|| {
    let mut languages = BTreeMap::new();
    for line in include_str!("words/languages.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, ' ');
        let (Some(code), Some(long), Some(names)) = (parts.next(), parts.next(), parts.next()) else { continue };
        languages.insert(code.to_owned(), code);
        for word in long.split(',').chain(names.split('|')) {
            languages.entry(fold_words(word)).or_insert(code);
        }
    }
    languages
});

/// A country from its code (two or three letters) or name.
pub(crate) fn find_country(text: &str) -> Option<Code> {
    COUNTRIES.by_word.get(&fold_name(text)).copied().or_else(|| (text.trim() == "UK").then_some("GB"))
}

/// The two-letter code (ISO 3166-1) of a country, from its code or its name in one of the languages known.
pub fn country_code(text: &str) -> Option<&'static str> {
    find_country(text)
}

/// A country from its number: `100` is Bulgaria.
pub(crate) fn find_country_number(number: u16) -> Option<Code> {
    COUNTRIES.by_number.get(&number).copied()
}

/// A language from its code, with or without a region (`de-AT`), or from its name.
pub(crate) fn find_language(text: &str) -> Option<Code> {
    let folded = fold_words(text);
    LANGUAGES.get(&folded).copied().or_else(|| {
        let (head, region) = folded.split_once(' ')?;
        let is_tag = head.len() <= 3 && (2..=4).contains(&region.len()) && text.contains(['-', '_']);
        is_tag.then(|| LANGUAGES.get(head).copied()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_by_code_and_name() {
        for (text, want) in [
            ("BG", Some("BG")),
            ("bgr", Some("BG")),
            ("България", Some("BG")),
            ("Bulgarie", Some("BG")),
            ("Deutschland", Some("DE")),
            ("Allemagne", Some("DE")),
            ("Vācija", Some("DE")),
            ("Niemcy", Some("DE")),
            ("United States", Some("US")),
            ("USA", Some("US")),
            ("UK", Some("GB")),
            ("Россия", None),
            ("Russia", Some("RU")),
            ("Atlantis", None),
            ("391", None),
        ] {
            assert_eq!(find_country(text), want, "{text}");
        }
        assert_eq!(find_country_number(100), Some("BG"));
        assert_eq!(find_country_number(391), None);
        assert_eq!(COUNTRIES.by_number.len(), 249);
    }

    #[test]
    fn languages_by_code_and_name() {
        for (text, want) in [
            ("de", Some("de")),
            ("DEU", Some("de")),
            ("ger", Some("de")),
            ("German", Some("de")),
            ("немски", Some("de")),
            ("de-AT", Some("de")),
            ("pt_BR", Some("pt")),
            ("Latviešu", Some("lv")),
            ("Klingon", None),
        ] {
            assert_eq!(find_language(text), want, "{text}");
        }
    }
}
