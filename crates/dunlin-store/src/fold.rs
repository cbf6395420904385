//! The form in which two spellings of a customer's name are one: lower case, no diacritics, letters and digits only.
//!
//! Used for the directory of names on both sides of a look-up, and nowhere else; never a fuzzy match. Unicode NFKD. Cyrillic й
//! stays й, because и is another letter.

use unicode_normalization::UnicodeNormalization as _;

/// Folds a name; one without letters or digits folds to itself, trimmed.
pub(crate) fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.nfkd() {
        match c {
            '\u{306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            'ß' | 'ẞ' => folded.push_str("ss"),
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase().filter(|c| c.is_alphanumeric())),
            _ => {}
        }
    }
    if folded.is_empty() { name.trim().to_lowercase() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_of_one_name_fold_alike() {
        assert_eq!(fold("Müller & Söhne GmbH"), fold("MULLER&SOHNE  gmbh."));
        assert_eq!(fold("„Изгрев Й“ ЕООД"), "изгревйеоод");
        assert_ne!(fold("Май"), fold("Маи"));
        assert_eq!(fold(" -- "), "--");
    }
}
