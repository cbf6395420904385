//! The text of a bank file: its encoding, its lines.
//!
//! Bank files say nothing about their encoding, and an import cannot stop to ask because of one name. So beyond what
//! `encoding` finds for certain there are two more steps: code page 437 of old bank programs, when it makes words of all that
//! the Windows pages do not; and else Windows-1252, with a problem that says so.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

use crate::document::DocumentProblem;
use crate::encoding;
use crate::problem::Refusal;

/// The upper half of code page 437.
const CP437: &str = concat!(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»",
    "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀",
    "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
);

/// Decodes; the problem says when it is not certain.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<DocumentProblem>), Refusal> {
    match encoding::decode(bytes, None) {
        Ok((text, warning)) => {
            let problem = warning.map(|warning| DocumentProblem { code: warning.code, message: warning.message });
            Ok((text, problem))
        }
        Err(refusal) if refusal.code == "encoding.uncertain" => Ok(uncertain(bytes)),
        Err(refusal) => Err(refusal),
    }
}

fn uncertain(bytes: &[u8]) -> (Cow<'_, str>, Option<DocumentProblem>) {
    let old = from_cp437(bytes);
    let words = old.split(|c: char| c.is_ascii() && !c.is_ascii_alphabetic()).filter(|word| !word.is_ascii());
    if words.clone().all(|word| word.chars().all(char::is_alphabetic) && encoding::is_plausible(word)) {
        return (Cow::Owned(old), None);
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let message = "the encoding is not certain; read as Windows-1252, so letters with accents may be wrong".to_owned();
    (text, Some(DocumentProblem { code: "encoding.guessed", message }))
}

fn from_cp437(bytes: &[u8]) -> String {
    let upper: Vec<char> = CP437.chars().collect();
    bytes
        .iter()
        .map(|byte| upper.get(usize::from(*byte).wrapping_sub(0x80)).copied().unwrap_or(char::from(*byte)))
        .collect()
}

/// The lines of a text, whatever ends them: LF, CRLF, CR, or CR CR LF. Lines that are empty come too.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let ends_in_cr = !text.contains('\n');
    text.split(if ends_in_cr { '\r' } else { '\n' }).map(|line| line.trim_end_matches('\r'))
}

/// Words joined by one space; `None` when there is none.
pub(crate) fn joined(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    let mut line = words.next()?.to_owned();
    for word in words {
        line.push(' ');
        line.push_str(word);
    }
    Some(line)
}

/// A text without outer spaces; `None` when nothing is left.
pub(crate) fn filled(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_new_pages_are_told_apart() {
        assert_eq!(decode("Gebühren".as_bytes()).expect("UTF-8").0, "Gebühren");
        let (text, problem) = decode(b"GEB\x9AHREN M\x81ller gro\xE1e B\x84ckerei").expect("always read");
        assert_eq!((&*text, problem), ("GEBÜHREN Müller große Bäckerei", None));
        let (text, _) =
            decode(b"Geb\xFChren M\xFCller Gr\xF6\xDFe sch\xF6n \xC4rzte K\xF6ln h\xF6rt f\xFCr").expect("always read");
        assert_eq!(text, "Gebühren Müller Größe schön Ärzte Köln hört für");
    }

    #[test]
    fn one_odd_letter_is_read_and_told() {
        let (text, problem) = decode(b"Petr\xF8\xEDn caf\xE9").expect("always read");
        assert!(text.starts_with("Petr"));
        assert_eq!(problem.map(|problem| problem.code), Some("encoding.guessed"));
    }

    #[test]
    fn code_page_437_is_whole() {
        assert_eq!(CP437.chars().count(), 128);
        assert_eq!(from_cp437(b"\x80\xE1\xFFa"), "Çß\u{a0}a");
    }

    #[test]
    fn lines_end_as_they_like() {
        for text in ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\r\nb\r\r\n"] {
            assert_eq!(lines(text).filter(|line| !line.is_empty()).collect::<Vec<_>>(), ["a", "b"], "{text:?}");
        }
        assert_eq!(joined("  a \n\n b"), Some("a b".to_owned()));
        assert_eq!(joined(" \r\n"), None);
    }
}
