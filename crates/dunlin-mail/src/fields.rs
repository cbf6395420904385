//! Header fields: a mail's header, a returned header in a text, the blocks of a report. Names in small letters, values unfolded.
//!
//! Reads what is there: lines without a colon are passed over, bytes beyond ASCII are taken as UTF-8 or guessed.

use mail_parser::parsers::MessageStream;

/// At most so many fields of one block; mails have dozens.
const FIELDS_MAX: usize = 2_000;
/// At most so many bytes of one value; long lists of recipients are cut.
const VALUE_MAX: usize = 20_000;

/// Fields in their order.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    /// The fields up to the first empty line, or to the end.
    pub(crate) fn read(text: &str) -> Fields {
        let begin = text.trim_start_matches(['\n', '\r']);
        Fields::of_lines(begin.lines().take_while(|line| !line.trim().is_empty()))
    }

    /// The fields of lines, whatever is between them.
    pub(crate) fn of_lines<'a>(lines: impl Iterator<Item = &'a str>) -> Fields {
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in lines {
            if line.starts_with([' ', '\t']) {
                if let Some((_, value)) = fields.last_mut().filter(|(_, value)| value.len() < VALUE_MAX) {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                continue;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let name = name.trim_end();
            let is_name = !name.is_empty() && name.len() <= 80 && name.bytes().all(|b| (33..127).contains(&b));
            if is_name && fields.len() < FIELDS_MAX {
                fields.push((name.to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Fields(fields)
    }

    /// The first value of a name that is not empty.
    pub(crate) fn get<'s>(&'s self, name: &str) -> Option<&'s str> {
        self.all(name).find(|value| !value.is_empty())
    }

    /// Every value of a name, also empty ones.
    pub(crate) fn all<'s, 'n>(&'s self, name: &'n str) -> impl Iterator<Item = &'s str> + use<'s, 'n> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of a name, encoded words (RFC 2047) decoded.
    pub(crate) fn decoded(&self, name: &str) -> String {
        self.get(name).map(decode_words).unwrap_or_default()
    }
}

/// A value with its encoded words decoded.
pub(crate) fn decode_words(value: &str) -> String {
    if !value.contains("=?") {
        return value.to_owned();
    }
    let line = format!("{value}\n");
    let decoded = MessageStream::new(line.as_bytes()).parse_unstructured().into_text();
    decoded.map_or_else(|| value.to_owned(), std::borrow::Cow::into_owned)
}

/// Bytes as text: UTF-8, else the code page that they look most like.
pub(crate) fn loose_text(bytes: &[u8]) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => guess(bytes),
    };
    text.replace('\0', "")
}

/// Statistics need no more than this.
const ENOUGH_TO_GUESS: usize = 100_000;

fn guess(bytes: &[u8]) -> String {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(&bytes[..bytes.len().min(ENOUGH_TO_GUESS)], true);
    detector.guess(None, Utf8Detection::Allow).decode_without_bom_handling(bytes).0.into_owned()
}

/// Message-IDs in a value, with their angle brackets.
pub(crate) fn message_ids(value: &str) -> Vec<String> {
    let mut ids = Vec::new();
    for piece in value.split('<').skip(1) {
        let Some((id, _)) = piece.split_once('>') else { continue };
        let id: String = id.chars().filter(|c| !c.is_whitespace()).collect();
        if (3..=998).contains(&id.len()) {
            ids.push(format!("<{id}>"));
        }
    }
    if ids.is_empty() {
        // Some programs leave the brackets out.
        let bare = value.trim();
        if bare.contains('@') && !bare.contains(char::is_whitespace) && bare.len() <= 998 {
            ids.push(format!("<{}>", bare.trim_matches(['<', '>'])));
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_unfolded_and_found_whatever_their_case() {
        let fields = Fields::read("\nA: one\n two\nno field\nb : x\na: three\n\nC: not any more");
        assert_eq!((fields.get("a"), fields.get("b"), fields.get("c")), (Some("one two"), Some("x"), None));
        assert_eq!(fields.all("a").count(), 2);
    }

    #[test]
    fn encoded_words_and_old_code_pages_become_text() {
        assert_eq!(decode_words("=?utf-8?B?0J7RgjogZg==?= x"), "От: f x");
        assert_eq!(loose_text("Отговор на вашето писмо от вчера".as_bytes()), "Отговор на вашето писмо от вчера");
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("Отговор на вашето писмо от вчера");
        assert_eq!(loose_text(&bytes), "Отговор на вашето писмо от вчера");
    }

    #[test]
    fn message_ids_keep_their_brackets() {
        assert_eq!(message_ids("<a@b.example> (x) <c@\n d.example>"), ["<a@b.example>", "<c@d.example>"]);
        assert_eq!(message_ids("a@b.example"), ["<a@b.example>"]);
        assert_eq!(message_ids("no id"), Vec::<String>::new());
    }
}
