//! Codes of mail hosts in running text: enhanced status codes (RFC 3463) and replies of SMTP servers (RFC 5321).
//!
//! Numbers that only look like one (addresses of hosts, versions, sizes, hours) are passed over.

use crate::came::Status;

/// The first enhanced status code of the classes 4 and 5, `5.1.1`.
pub(crate) fn enhanced(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    (0..bytes.len()).find_map(|at| enhanced_at(text, at).filter(|code| !code.starts_with('2')))
}

/// The enhanced status code with which a text begins, of any class.
pub(crate) fn enhanced_first(text: &str) -> Option<&str> {
    enhanced_at(text, text.len() - text.trim_start().len())
}

fn enhanced_at(text: &str, at: usize) -> Option<&str> {
    let bytes = text.as_bytes();
    if !matches!(bytes.get(at), Some(b'2' | b'4' | b'5')) || bytes.get(at + 1) != Some(&b'.') {
        return None;
    }
    let before = at.checked_sub(1).map(|before| bytes[before]);
    if before.is_some_and(|b| b.is_ascii_alphanumeric() || b == b'.') {
        return None;
    }
    let subject_ends = digits(bytes, at + 2)?;
    if bytes.get(subject_ends) != Some(&b'.') {
        return None;
    }
    let ends = digits(bytes, subject_ends + 1)?;
    let goes_on = match bytes.get(ends) {
        Some(b'.') => bytes.get(ends + 1).is_some_and(u8::is_ascii_digit),
        Some(after) => after.is_ascii_alphanumeric(),
        None => false,
    };
    if goes_on { None } else { text.get(at..ends) }
}

/// Where the one to three digits that begin at a place end.
fn digits(bytes: &[u8], at: usize) -> Option<usize> {
    let count = bytes.iter().skip(at).take_while(|b| b.is_ascii_digit()).count();
    (1..=3).contains(&count).then_some(at + count)
}

/// Words after a number that make it a size, a time or a count.
const UNITS: &[&str] = &["byte", "kb", "mb", "kbyte", "hour", "day", "min", "sec", "char", "bound", "time"];

/// The first reply of an SMTP server that says no: 400 to 559.
pub(crate) fn reply(text: &str) -> Option<u16> {
    let bytes = text.as_bytes();
    (0..bytes.len()).find_map(|at| reply_at(text, at))
}

fn reply_at(text: &str, at: usize) -> Option<u16> {
    let bytes = text.as_bytes();
    let code = bytes.get(at..at + 3)?;
    let looks = matches!(code[0], b'4' | b'5') && (b'0'..=b'5').contains(&code[1]) && code[2].is_ascii_digit();
    if !looks {
        return None;
    }
    let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
    let after = bytes.get(at + 3).copied().unwrap_or(b' ');
    let stands_alone = matches!(before, b' ' | b'\t' | b'\n' | b'(' | b'[' | b'"' | b'\'' | b':' | b';' | b'>' | b'*')
        && matches!(after, b' ' | b'\t' | b'\n' | b'-' | b':' | b']' | b')' | b'"' | b'\'' | b',' | b'.' | b'/');
    let clock = before == b':' && at.checked_sub(2).is_some_and(|at| bytes[at].is_ascii_digit());
    let decimal = matches!(after, b'.' | b',' | b':') && bytes.get(at + 4).is_some_and(u8::is_ascii_digit);
    if !stands_alone || clock || decimal {
        return None;
    }
    let next = text.get(at + 3..).unwrap_or_default().trim_start().to_ascii_lowercase();
    if UNITS.iter().any(|unit| next.starts_with(unit)) {
        return None;
    }
    std::str::from_utf8(code).ok()?.parse().ok()
}

/// What the class of an enhanced code says.
pub(crate) fn status_of_enhanced(code: &str) -> Status {
    match code.as_bytes().first() {
        Some(b'2') => Status::Delivered,
        Some(b'4') => Status::Temporary,
        Some(b'5') => Status::Permanent,
        _ => Status::Unknown,
    }
}

/// What the class of a reply says.
pub(crate) const fn status_of_reply(reply: u16) -> Status {
    match reply {
        400..500 => Status::Temporary,
        500..600 => Status::Permanent,
        _ => Status::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_where_they_are_codes() {
        let found = [
            ("550 5.1.1 <a@b.example>... User unknown", Some("5.1.1"), Some(550)),
            ("Remote host said: 550-5.7.26 Unauthenticated", Some("5.7.26"), Some(550)),
            ("Sorry, no mailbox here by that name. (#5.1.1)", Some("5.1.1"), None),
            ("mx.example [5.9.8.1] said nothing", None, None),
            ("v4.80.12a of 4.72", None, None),
            ("after 450 minutes and 512 Kbytes", None, None),
            ("reason: 421 try later", None, Some(421)),
            ("[SMTP Error Code 550]", None, Some(550)),
            ("ERROR_CODE :550, ERROR_CODE :5.2.2 full", Some("5.2.2"), Some(550)),
            ("at 10:44:550", None, None),
            ("", None, None),
            ("5.", None, None),
        ];
        for (text, code, number) in found {
            assert_eq!((enhanced(text), reply(text)), (code, number), "{text}");
        }
        assert_eq!(enhanced_first(" 2.1.5 (ok)"), Some("2.1.5"));
    }
}
