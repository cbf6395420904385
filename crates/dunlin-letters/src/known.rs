//! What a creditor typed once, said in the language of each letter: ways to pay and what the one who signs does.
//!
//! Decides: a text that is that of a known way to pay or a known role, in any language of letters and however capitals stand, is
//! printed in the letter's language; anything else is the creditor's own and stays as it is. So a letter is in one language
//! throughout, although a creditor types these once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use dunlin_words::Words;

const METHODS: [&str; 7] = [
    "method-transfer",
    "method-direct-debit",
    "method-sepa-direct-debit",
    "method-card",
    "method-card-phone",
    "method-cheque",
    "method-cash",
];
const ROLES: [&str; 3] = ["department", "role-credit-control", "role-accounting"];

/// A way to pay.
pub(crate) fn method(typed: &str, words: &Words) -> String {
    static TYPED: OnceLock<BTreeMap<String, &str>> = OnceLock::new();
    said(typed, TYPED.get_or_init(|| read(&METHODS)), words)
}

/// In what role somebody signs.
pub(crate) fn role(typed: &str, words: &Words) -> String {
    static TYPED: OnceLock<BTreeMap<String, &str>> = OnceLock::new();
    said(typed, TYPED.get_or_init(|| read(&ROLES)), words)
}

fn said(typed: &str, known: &BTreeMap<String, &'static str>, words: &Words) -> String {
    known.get(&typed.trim().to_lowercase()).map_or_else(|| typed.to_owned(), |key| words.text(key, &[]))
}

/// The keys of what is known, by their texts in all languages.
fn read(keys: &[&'static str]) -> BTreeMap<String, &'static str> {
    let all = Words::letter_languages().map(|language| Words::for_letters(language).0);
    let texts = all.flat_map(|words| keys.iter().map(move |key| (words.text(key, &[]).to_lowercase(), *key)));
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_said_in_the_letters_language() {
        let german = Words::for_letters("de").0;
        for typed in ["bank transfer", "Virement bancaire", " банков превод "] {
            assert_eq!(method(typed, &german), "Überweisung");
        }
        assert_eq!(method("our web shop", &german), "our web shop");
        assert_eq!(role("Accounts receivable", &german), german.text("department", &[]));
        assert_eq!(role("Head of finance", &german), "Head of finance");
        let english = Words::for_letters("en").0;
        assert_eq!(method("Überweisung", &english), "bank transfer");
    }

    #[test]
    fn no_text_means_two_things() {
        for keys in [&METHODS[..], &ROLES[..]] {
            for language in Words::letter_languages() {
                let words = Words::for_letters(language).0;
                for key in keys {
                    let text = words.text(key, &[]);
                    assert_eq!(read(keys).get(&text.to_lowercase()), Some(key), "{language}: {text}");
                }
            }
        }
    }
}
