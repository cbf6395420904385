//! Mails that came encoded inside mails are not taken apart.
//!
//! The library decodes them and goes on inside, where nobody has counted the parts: a small file could hold a million mails
//! in one another. RFC 2046 forbids to encode them, but some hosts do; so their type gets a name that the library does not know
//! (`message/xfc822`), it hands out the decoded bytes, and their header can still be read.

use std::borrow::Cow;

const TYPES: [&[u8]; 2] = [b"rfc822", b"global"];

/// Whether a subtype is one that was renamed.
pub(crate) fn is_veiled(subtype: &str) -> bool {
    matches!(subtype, "xfc822" | "xlobal")
}

/// The bytes of a mail, with encoded mails in it renamed.
pub(crate) fn encoded_mails(mail: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    let digests = find(&mail, b"digest").is_some();
    let mut places: Vec<usize> = Vec::new();
    let mut begin = 0;
    for block in blocks(&mail) {
        if let Some(encoding) = encoding(block) {
            let typed = TYPES
                .iter()
                .flat_map(|name| all(block, name))
                .filter(|at| block.get(at + 6) != Some(&b'-'))
                .collect::<Vec<_>>();
            places.extend(typed.iter().map(|at| begin + at));
            // In a digest a part without a type is a mail.
            if digests && find(block, b"content-type").is_none() {
                places.push(begin + encoding);
            }
        }
        begin += block.len();
    }
    if places.is_empty() {
        return mail;
    }
    let mut renamed = mail.into_owned();
    for place in places {
        renamed[place] = b'x';
    }
    Cow::Owned(renamed)
}

/// Runs of lines up to an empty one, with it.
fn blocks(mail: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = mail;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 0;
        for line in rest.split_inclusive(|b| *b == b'\n') {
            end += line.len();
            if matches!(line, b"\n" | b"\r\n") {
                break;
            }
        }
        let (block, behind) = rest.split_at(end);
        rest = behind;
        Some(block)
    })
}

/// Where a block names its encoding, if it is one that the library decodes.
fn encoding(block: &[u8]) -> Option<usize> {
    let at = find(block, b"transfer-encoding")?;
    let behind = &block[at..];
    (find(behind, b"base64").is_some() || find(behind, b"quoted-printable").is_some()).then_some(at)
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    all(text, word).next()
}

/// All places of a word of small letters, whatever its case in the text.
fn all<'t>(text: &'t [u8], word: &'t [u8]) -> impl Iterator<Item = usize> + 't {
    let first = word.first().copied().unwrap_or_default();
    let windows = text.windows(word.len()).enumerate();
    windows
        .filter(move |(_, part)| part[0].eq_ignore_ascii_case(&first) && part.eq_ignore_ascii_case(word))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn veiled(mail: &str) -> String {
        String::from_utf8_lossy(&encoded_mails(Cow::Borrowed(mail.as_bytes()))).into_owned()
    }

    #[test]
    fn only_encoded_mails_are_renamed() {
        let plain = "A: b\n\n--q\nContent-Type: message/rfc822\nContent-Transfer-Encoding: 7bit\n\nSubject: x\n";
        assert_eq!(veiled(plain), plain);
        let report = "Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: base64\n\n";
        assert_eq!(veiled(report), report);
        let encoded = plain.replace("7bit", "BASE64");
        assert_eq!(veiled(&encoded), encoded.replace("rfc822", "xfc822"));
        let digest =
            "Content-Type: multipart/digest; boundary=q\n\n--q\nContent-Transfer-Encoding: quoted-printable\n\nx";
        assert!(veiled(digest).contains("Content-xransfer-Encoding"));
    }
}
