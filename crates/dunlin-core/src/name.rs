//! When two spellings are one name: letters folded to lower case without diacritics (Unicode NFKD), punctuation dropped.
//!
//! Customers are matched by [`fold_name`] and by nothing looser ("never a fuzzy match"): legal forms, word order and
//! alphabets are left alone. Cyrillic й stays й, because и is another letter.

use alloc::string::String;

use unicode_normalization::UnicodeNormalization as _;

/// The form in which two spellings of a customer's name are compared: lower case, no diacritics, punctuation or spaces.
///
/// A name made of punctuation only folds to itself in lower case, so that it never equals another such name by accident.
///
/// ```
/// use dunlin_core::name::fold_name;
/// assert_eq!(fold_name("Müller & Söhne GmbH"), fold_name("MULLER&SOHNE  gmbh."));
/// assert_eq!(fold_name("„Изгрев Й“ ЕООД"), "изгревйеоод");
/// ```
pub fn fold_name(name: &str) -> String {
    let folded: String = if name.is_ascii() {
        name.bytes().filter(u8::is_ascii_alphanumeric).map(|b| char::from(b.to_ascii_lowercase())).collect()
    } else {
        fold_letters(name).chars().filter(|c| c.is_alphanumeric()).collect()
    };
    if folded.is_empty() { name.trim().to_lowercase() } else { folded }
}

/// Lower case without diacritics; other signs stay.
pub fn fold_letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd() {
        match c {
            // й and ў are letters of their own: their breve stays.
            '\u{306}' if out.ends_with('и') => {
                out.pop();
                out.push('й');
            }
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            'ß' | 'ẞ' => out.push_str("ss"),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'ø' | 'Ø' => out.push('o'),
            'ł' | 'Ł' => out.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => out.push('d'),
            'þ' | 'Þ' => out.push_str("th"),
            'ı' => out.push('i'),
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fold_alike_or_not() {
        let same = [
            ("WAL-MAR ", "wal mar"),
            ("Société Générale", "SOCIETE GENERALE"),
            ("Ķekavas Bērnu", "kekavas bernu"),
            ("Șerban & Ţepeş", "serban tepes"),
            ("Łódź", "lodz"),
            ("Straße", "STRASSE"),
            ("e\u{301}clair", "Éclair"),
            ("й", "и\u{306}"),
        ];
        for (a, b) in same {
            assert_eq!(fold_name(a), fold_name(b), "{a} {b}");
        }
        let different = [("SYSC llc", "SYSC"), ("Й", "И"), ("Алфа", "Alfa"), ("???", "!!!"), ("A1", "A2")];
        for (a, b) in different {
            assert_ne!(fold_name(a), fold_name(b), "{a} {b}");
        }
    }
}
