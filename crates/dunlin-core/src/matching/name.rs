//! Names of firms as banks write them: capitals, no diacritics, no legal form, cut at the end.
//!
//! The key of a name is what is left: plain letters and figures, words joined. Two spellings with one key are one name. Never a
//! measure of likeness: a name agrees, or is cut, or does not agree. Other than the book's directory of names it also writes
//! Cyrillic in Latin letters and reads `ue` as `u`, because banks do.

use alloc::string::String;
use alloc::vec::Vec;

/// Legal forms and fillers at the end of a name.
const FORMS: [&str; 32] = [
    "bv", "nv", "vof", "gmbh", "ag", "kg", "ug", "ohg", "ek", "ltd", "limited", "plc", "llp", "llc", "inc", "corp",
    "sarl", "sas", "sasu", "sa", "srl", "sia", "ood", "eood", "ad", "spa", "oy", "ab", "as", "aps", "co", "cokg",
];

/// The key of a name; empty for one without letters and figures.
pub(super) fn name_key(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in name.split(|letter: char| letter.is_whitespace() || "&+,/-".contains(letter)) {
        let plain = plain(word);
        if !plain.is_empty() {
            words.push(plain);
        }
    }
    while words.len() > 1 && words.last().is_some_and(|word| FORMS.contains(&word.as_str())) {
        words.pop();
    }
    words.concat()
}

/// Plain small letters; `ae`, `oe` and `ue` lose their `e`, so that both ways to write an umlaut meet.
fn plain(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            let umlaut = letter == 'e' && key.ends_with(['a', 'o', 'u']);
            if !umlaut {
                key.push(letter);
            }
        } else {
            key.push_str(latin(letter));
        }
    }
    key
}

/// The plain letters of another; none for what is no letter of Europe's alphabets.
fn latin(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'æ' | 'а' | 'ъ' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' | 'д' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'е' => "e",
        'ģ' | 'ğ' | 'г' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'и' => "i",
        'ķ' | 'к' => "k",
        'ĺ' | 'ľ' | 'ļ' | 'ł' | 'л' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'н' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'œ' | 'о' => "o",
        'ŕ' | 'ř' | 'р' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'с' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' | 'т' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'у' => "u",
        'ý' | 'ÿ' | 'й' => "y",
        'ź' | 'ż' | 'ž' | 'з' => "z",
        'б' => "b",
        'в' => "v",
        'ж' => "zh",
        'м' => "m",
        'п' => "p",
        'ф' => "f",
        'х' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "sht",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::name_key;

    #[test]
    fn spellings_of_one_firm_have_one_key() {
        let table = [
            ("Müller & Söhne GmbH & Co. KG", "MUELLER+SOEHNE GMBH"),
            ("Grutto Bouw B.V.", "grutto bouw"),
            ("Тръстика Строй ООД", "trastika stroy OOD"),
            ("Šņibītis Būve SIA", "SNIBITIS BUVE"),
        ];
        for (one, other) in table {
            assert_eq!(name_key(one), name_key(other), "{one}");
        }
        assert_ne!(name_key("Grutto Bouw"), name_key("Grutto Techniek"));
        assert_eq!(name_key("Co"), "co");
        assert!(name_key(" - ").is_empty());
    }
}
