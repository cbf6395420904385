//! In which encoding a text file is written: byte order mark, else UTF-8 if it is valid, else an 8-bit code page.
//!
//! An 8-bit file does not say what it is. A code page is ruled out when it makes impossible words (Cyrillic and Latin
//! letters in one word, signs inside words); if the ones that are left spell every word alike, the file is certain. If not,
//! the header's words decide, then the statistics of `chardetng` on enough words (with a warning); else the file is
//! refused, naming `--encoding`.
//! Names are those of the WHATWG Encoding Standard. CP437 is not among them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::headers;
use crate::problem::{Problem, Refusal, shorten};

const HINT: &str =
    "name the encoding, for example --encoding windows-1252, --encoding windows-1251 or --encoding utf-8";
/// So many different words with letters beyond ASCII are enough for statistics.
const ENOUGH_WORDS: usize = 8;
/// One broken word in so many is a slip of the pen, not another encoding.
const TOLERATED_ONE_IN: usize = 50;
const CODE_PAGES: [&str; 5] = ["windows-1252", "windows-1250", "windows-1251", "windows-1257", "iso-8859-2"];

/// The text of a file, and a warning when its encoding rests on statistics.
pub(crate) fn decode<'a>(bytes: &'a [u8], wanted: Option<&str>) -> Result<(Cow<'a, str>, Option<Problem>), Refusal> {
    if let Some(label) = wanted {
        let encoding = Encoding::for_label(label.as_bytes()).ok_or_else(|| {
            Refusal::new("encoding.unknown", format!("\"{}\" is not the name of an encoding", shorten(label)), HINT)
        })?;
        return strictly(encoding, bytes).map(|text| (text, None));
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return strictly(encoding, bytes).map(|text| (text, None));
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return strictly(encoding, bytes).map(|text| (text, None));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), None));
    }
    let (encoding, warning) = code_page(bytes)?;
    strictly(encoding, bytes).map(|text| (text, warning))
}

/// The name of the encoding in which [`decode`] reads a file.
pub(crate) fn name(bytes: &[u8], wanted: Option<&str>) -> Option<&'static str> {
    let by_itself = || Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(|| utf_16_without_mark(bytes));
    let utf_8 = || std::str::from_utf8(bytes).is_ok().then_some(UTF_8);
    let page = || code_page(bytes).ok().map(|(encoding, _)| encoding);
    let encoding = match wanted {
        Some(label) => Encoding::for_label(label.as_bytes()),
        None => by_itself().or_else(utf_8).or_else(page),
    };
    encoding.map(Encoding::name)
}

/// Decodes, and refuses what is not valid in that encoding: a replacement character would be stored as a name for ever.
fn strictly<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Refusal> {
    let (text, used, malformed) = encoding.decode(bytes);
    if malformed {
        let message = format!("the file is not valid {}", used.name());
        return Err(Refusal::new("encoding.invalid", message, HINT));
    }
    Ok(text)
}

/// UTF-16 as some programs write it, without a mark: every second byte of the ASCII part is zero.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(200) & !1];
    if head.len() < 8 {
        return None;
    }
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let half = head.len() / 2;
    if zeros(1) * 4 > half * 3 && zeros(0) == 0 {
        return Some(UTF_16LE);
    }
    (zeros(0) * 4 > half * 3 && zeros(1) == 0).then_some(UTF_16BE)
}

fn code_page(bytes: &[u8]) -> Result<(&'static Encoding, Option<Problem>), Refusal> {
    let guess = guess(bytes);
    let words = foreign_words(bytes);
    let (implausible, possible) = best_spellers(&candidates(guess), &words);
    let [first, rest @ ..] = possible.as_slice() else { return Err(uncertain(&words, &[guess])) };
    if implausible * TOLERATED_ONE_IN > words.len() {
        return Err(uncertain(&words, &possible));
    }
    if rest.iter().all(|other| words.iter().all(|word| spell(first, word) == spell(other, word))) {
        return Ok((first, None));
    }
    if let Some(proven) = proven_by_headers(bytes, &possible) {
        return Ok((proven, None));
    }
    if words.len() >= ENOUGH_WORDS && possible.contains(&guess) {
        return Ok((guess, Some(warning(guess, &words))));
    }
    Err(uncertain(&words, &possible))
}

/// The code pages that make the fewest impossible words, and how many those are.
fn best_spellers(candidates: &[&'static Encoding], words: &BTreeSet<&[u8]>) -> (usize, Vec<&'static Encoding>) {
    let implausible = |encoding: &'static Encoding| {
        words.iter().filter(|word| !spell(encoding, word).is_some_and(|text| is_plausible(&text))).count()
    };
    let counted: Vec<(usize, &'static Encoding)> = candidates.iter().map(|e| (implausible(e), *e)).collect();
    let fewest = counted.iter().map(|(count, _)| *count).min().unwrap_or(0);
    (fewest, counted.into_iter().filter(|(count, _)| *count == fewest).map(|(_, encoding)| encoding).collect())
}

fn uncertain(words: &BTreeSet<&[u8]>, possible: &[&'static Encoding]) -> Refusal {
    let readings: Vec<String> = possible
        .iter()
        .filter_map(|encoding| Some(format!("{} ({})", shorten(&spell(encoding, words.first()?)?), encoding.name())))
        .collect();
    let message = format!("the encoding is not certain: a word could be {}", readings.join(", "));
    Refusal::new("encoding.uncertain", message, HINT)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny)
}

fn candidates(guess: &'static Encoding) -> Vec<&'static Encoding> {
    let mut list: Vec<&'static Encoding> = vec![guess];
    for name in CODE_PAGES {
        if let Some(encoding) = Encoding::for_label(name.as_bytes())
            && !list.contains(&encoding)
        {
            list.push(encoding);
        }
    }
    list
}

fn warning(encoding: &'static Encoding, words: &BTreeSet<&[u8]>) -> Problem {
    let sample = words.first().and_then(|word| spell(encoding, word)).unwrap_or_default();
    let name = encoding.name();
    let message = format!("read as {name} by its letters (\"{}\"); --encoding says otherwise", shorten(&sample));
    Problem::file_warning("encoding.guessed", message)
}

fn spell(encoding: &'static Encoding, word: &[u8]) -> Option<String> {
    encoding.decode_without_bom_handling_and_without_replacement(word).map(Cow::into_owned)
}

/// The different words that hold a byte beyond ASCII, up to 2,000 of them.
fn foreign_words(bytes: &[u8]) -> BTreeSet<&[u8]> {
    let is_word = |b: &u8| b.is_ascii_alphabetic() || *b >= 0x80;
    bytes.split(|b| !is_word(b)).filter(|word| !word.is_ascii()).take(200_000).fold(BTreeSet::new(), |mut set, word| {
        if set.len() < 2_000 {
            set.insert(word);
        }
        set
    })
}

/// No control characters, one alphabet a word, no sign between two letters, no accented capital after a small letter, and
/// no Latin word of four letters that all have accents.
pub(crate) fn is_plausible(word: &str) -> bool {
    let chars: Vec<char> = word.chars().collect();
    let latin = chars.iter().any(|c| c.is_alphabetic() && *c < '\u{250}');
    let cyrillic = chars.iter().any(|c| ('\u{400}'..'\u{530}').contains(c));
    let is_sign = |c: char| !c.is_alphabetic() && !c.is_whitespace() && !('\u{2010}'..='\u{203a}').contains(&c);
    let sign_inside = chars.windows(3).any(|w| w[0].is_alphabetic() && is_sign(w[1]) && w[2].is_alphabetic());
    let jump = chars.windows(2).any(|w| w[0].is_lowercase() && w[1].is_uppercase() && !w[1].is_ascii());
    let only_accents = latin && chars.len() >= 4 && !chars.iter().any(char::is_ascii_alphabetic);
    !(chars.iter().any(|c| c.is_control()) || latin && cyrillic || sign_inside || jump || only_accents)
}

/// The one candidate in which most headers are known words, if there is such a one.
fn proven_by_headers(bytes: &[u8], possible: &[&'static Encoding]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4_000)];
    let line = head
        .split(|b| *b == b'\n' || *b == b'\r')
        .find(|line| !line.is_ascii() && line.iter().any(|b| b",;\t|".contains(b)))?;
    let mut scored: Vec<(usize, &'static Encoding)> = possible
        .iter()
        .map(|encoding| {
            let text = spell(encoding, line).unwrap_or_default();
            let cells = text.split([',', ';', '\t', '|']).filter(|cell| !cell.is_ascii());
            (cells.filter(|cell| headers::is_known(cell.trim_matches('"'))).count(), *encoding)
        })
        .collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scored.as_slice() {
        [(best, encoding), rest @ ..] if *best > 0 && rest.first().is_none_or(|second| second.0 < *best) => {
            Some(encoding)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(label: &str, text: &str) -> Vec<u8> {
        Encoding::for_label(label.as_bytes()).expect("a WHATWG label").encode(text).0.into_owned()
    }

    #[test]
    fn marks_and_utf8_are_certain() {
        let text = "name;Größe\n";
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend(text.bytes());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [text.as_bytes().to_vec(), marked, wide] {
            let (read, warning) = decode(&bytes, None).expect("certain");
            assert_eq!(read, text);
            assert_eq!(warning, None);
        }
    }

    #[test]
    fn code_pages_that_spell_alike_are_certain() {
        for (label, text) in [
            ("windows-1252", "Kunde;Betrag\nMüller;1\nJosé;2\n"),
            ("windows-1250", "Klient;Kwota\nŁódź;1\n"),
            ("windows-1251", "Customer;Amount\nАлфа ЕООД;1\n"),
        ] {
            assert_eq!(decode(&encoded(label, text), None).map(|d| d.0.into_owned()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn headers_prove_an_alphabet() {
        let text = "Клиент;Номер на фактура;Сума\nАлфа ЕООД;1;2\n";
        assert_eq!(decode(&encoded("windows-1251", text), None).expect("certain").0, text);
    }

    #[test]
    fn one_odd_word_is_not_certain_and_the_flag_settles_it() {
        let bytes = encoded("windows-1250", "Customer;Amount\nPetřín;1\n");
        let refusal = decode(&bytes, None).expect_err("each code page has another letter there");
        assert_eq!(refusal.code, "encoding.uncertain");
        assert!(refusal.hint.contains("--encoding"));
        let (text, _) = decode(&bytes, Some("windows-1250")).expect("named");
        assert!(text.contains("Petřín"), "{text}");
    }

    #[test]
    fn broken_utf8_is_no_code_page() {
        let mut bytes = "Kunde;Betrag\nMüller;1\nGrößer;2\nKönig;3\n".as_bytes().to_vec();
        bytes.push(0xFC);
        assert_eq!(decode(&bytes, None).expect_err("Ã¼ is no letter").code, "encoding.uncertain");
    }

    #[test]
    fn wrong_names_are_refused() {
        assert_eq!(decode(b"a", Some("latin-klingon")).expect_err("no such").code, "encoding.unknown");
        assert_eq!(decode(&[0xFF, 0x41], Some("utf-8")).expect_err("not UTF-8").code, "encoding.invalid");
    }
}
