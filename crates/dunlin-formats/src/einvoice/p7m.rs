//! The file inside a signed wrapper (`.p7m`, CMS SignedData): Italian invoices travel so.
//!
//! Source: RFC 5652 for the structure, X.690 for its encoding, with lengths known or open, whole or in pieces. The signature
//! is not checked: the wrapper is kept as evidence, and only what it wraps is read.

/// `1.2.840.113549.1.7.2`, signed data, with its tag and length.
const SIGNED_DATA: [u8; 11] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
/// Open lengths are closed by reading what is inside; so deep at most.
const DEPTH_MAX: usize = 16;

const SEQUENCE: u8 = 0x30;
const EXPLICIT_0: u8 = 0xa0;
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;

/// Whether the bytes begin like signed data.
pub(super) fn is_signed(bytes: &[u8]) -> bool {
    let head = bytes.get(..24).unwrap_or_default();
    head.first() == Some(&SEQUENCE) && head.windows(SIGNED_DATA.len()).any(|window| window == SIGNED_DATA)
}

/// The bytes behind Base64, bare or between the lines of PEM; `None` when they are no signed data in it.
pub(super) fn from_base64(bytes: &[u8]) -> Option<Vec<u8>> {
    let start = bytes.trim_ascii_start();
    // A sequence of some length begins so; nothing longer is decoded to find out.
    if !start.starts_with(b"MI") && !start.starts_with(b"-----BEGIN ") {
        return None;
    }
    let lines = start.split(|byte| *byte == b'\n').filter(|line| !line.starts_with(b"-----"));
    let letters = lines.flatten().copied().filter(|byte| !byte.is_ascii_whitespace());
    let (mut out, mut held, mut bits) = (Vec::with_capacity(start.len() / 4 * 3), 0_u32, 0);
    for letter in letters.take_while(|byte| *byte != b'=') {
        held = (held << 6 | u32::from(sextet(letter)?)) & 0x00ff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from(held >> bits & 0xff).ok()?);
        }
    }
    is_signed(&out).then_some(out)
}

fn sextet(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// What is wrapped; `None` when the structure is broken or holds nothing.
pub(super) fn content(bytes: &[u8]) -> Option<Vec<u8>> {
    let (info, _) = split(bytes, 0)?;
    let signed = child(child(info.inside(SEQUENCE)?, EXPLICIT_0)?.content, SEQUENCE)?;
    let encapsulated = child(signed.content, SEQUENCE)?;
    let wrapped = child(encapsulated.content, EXPLICIT_0)?;
    let mut out = Vec::new();
    collect(wrapped.content, 0, &mut out)?;
    (!out.is_empty()).then_some(out)
}

/// A value of the encoding: its tag byte and what is inside.
struct Value<'b> {
    tag: u8,
    content: &'b [u8],
}

impl<'b> Value<'b> {
    fn inside(&self, tag: u8) -> Option<&'b [u8]> {
        (self.tag == tag).then_some(self.content)
    }
}

/// The first value with that tag among those of `input`.
fn child(mut input: &[u8], tag: u8) -> Option<Value<'_>> {
    loop {
        let (value, rest) = split(input, 0)?;
        if value.tag == tag {
            return Some(value);
        }
        input = rest;
    }
}

/// Joins the pieces of octet strings.
fn collect(mut input: &[u8], depth: usize, out: &mut Vec<u8>) -> Option<()> {
    if depth > DEPTH_MAX {
        return None;
    }
    while !input.is_empty() {
        let (value, rest) = split(input, depth)?;
        match value.tag {
            OCTETS => out.extend_from_slice(value.content),
            OCTETS_IN_PIECES => collect(value.content, depth + 1, out)?,
            _ => return None,
        }
        input = rest;
    }
    Some(())
}

/// Takes the first value off; tags of more than one byte do not occur on the way to the content.
fn split(input: &[u8], depth: usize) -> Option<(Value<'_>, &[u8])> {
    let (&[tag, length], rest) = input.split_first_chunk::<2>()?;
    if tag & 0x1f == 0x1f || depth > DEPTH_MAX {
        return None;
    }
    if length == 0x80 {
        return split_open(tag, rest, depth);
    }
    let (length, rest) = if length < 0x80 {
        (usize::from(length), rest)
    } else {
        let (figures, rest) =
            rest.split_at_checked(usize::from(length & 0x7f)).filter(|(figures, _)| figures.len() <= 4)?;
        (figures.iter().fold(0, |sum, byte| (sum << 8) | usize::from(*byte)), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((Value { tag, content }, rest))
}

/// A value of open length: it ends with two zero bytes after its last inner value.
fn split_open(tag: u8, content: &[u8], depth: usize) -> Option<(Value<'_>, &[u8])> {
    let mut rest = content;
    while !rest.starts_with(&[0, 0]) {
        rest = split(rest, depth + 1)?.1;
    }
    let inside = &content[..content.len() - rest.len()];
    Some((Value { tag, content: inside }, &rest[2..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len()).expect("short").to_be_bytes();
        [&[tag, 0x82], length.as_slice(), content].concat()
    }

    fn open(tag: u8, content: &[u8]) -> Vec<u8> {
        [&[tag, 0x80], content, &[0, 0]].concat()
    }

    fn wrapped(wrap: fn(u8, &[u8]) -> Vec<u8>, octets: &[u8]) -> Vec<u8> {
        let data = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
        let encapsulated = wrap(SEQUENCE, &[data.as_slice(), &wrap(EXPLICIT_0, octets)].concat());
        let signed = wrap(SEQUENCE, &[&[2, 1, 1], value(0x31, &[]).as_slice(), &encapsulated].concat());
        wrap(SEQUENCE, &[SIGNED_DATA.as_slice(), &wrap(EXPLICIT_0, &signed)].concat())
    }

    #[test]
    fn whole_and_in_pieces() {
        let whole = wrapped(value, &value(OCTETS, b"<a/>"));
        let pieces = wrapped(open, &open(OCTETS_IN_PIECES, &[value(OCTETS, b"<a"), value(OCTETS, b"/>")].concat()));
        for bytes in [whole, pieces] {
            assert!(is_signed(&bytes));
            assert_eq!(content(&bytes).as_deref(), Some(b"<a/>".as_slice()));
            for cut in 0..bytes.len() - 20 {
                assert_eq!(content(&bytes[..cut]).as_deref(), None, "cut at {cut}");
            }
        }
    }

    #[test]
    fn in_base64_bare_and_between_lines() {
        let text = "MIIBTgYJKoZIhvcNAQcCoIIBPzCCATsCAQE=";
        let bytes = from_base64(text.as_bytes()).expect("signed data");
        assert_eq!(bytes[..15], [0x30, 0x82, 0x01, 0x4e, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2]);
        let pem = format!("-----BEGIN PKCS7-----\r\n{}\r\n{}\r\n-----END PKCS7-----\n", &text[..20], &text[20..]);
        assert_eq!(from_base64(pem.as_bytes()), Some(bytes));
        for other in ["MIIBTgYJKoZIhvcNAQcCoIIBPzCCATsCAQE*", "MI is a word", "-----BEGIN CERTIFICATE-----\nMIIB\n", ""]
        {
            assert_eq!(from_base64(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn nothing_inside_and_nothing_signed() {
        assert_eq!(content(&wrapped(value, &[])), None);
        assert!(!is_signed(b"0\x80 is no wrapper, but text"));
        assert_eq!(content(&[0x24, 0x80].repeat(100_000)), None);
        assert_eq!(content(&[0x30, 0x80].repeat(100_000)), None);
    }
}
