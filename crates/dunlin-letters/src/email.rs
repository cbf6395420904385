//! The e-mail as the bytes that are sent.
//!
//! Decides: headers are built by the library and never joined by hand (RELIABILITY S8); Message-ID, Date and boundaries come
//! from the notice's content, so that the same notice gives the same bytes (S7); late notices ask for a read receipt (R1.6); one that may
//! be refused says how (RFC 2369).
//! Does not send.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use dunlin_words::Words;
use jiff::civil::Date;
use lettre::address::Address;
use lettre::message::header::{ContentDisposition, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message, MessageBuilder, MultiPart, SinglePart};

use crate::compose::{Channel, Composed, compose};
use crate::error::LetterError;
use crate::model::LetterModel;
use crate::{address, clean, html, list, text};

/// Who writes when the creditor has no e-mail address yet (test mode); `.invalid` is nobody's (RFC 2606).
const SENDER_PLACEHOLDER: &str = "receivables@creditor.invalid";

/// An e-mail and what it looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// Subject.
    pub subject: String,
    /// Text part.
    pub text: String,
    /// HTML part.
    pub html: String,
    /// The whole message (RFC 5322), as it is sent.
    pub bytes: Vec<u8>,
    /// Its Message-ID, without the angle brackets.
    pub message_id: String,
}

/// A file that comes with an e-mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enclosure<'e> {
    /// Its name.
    pub name: &'e str,
    /// `application/pdf`.
    pub media_type: &'e str,
    /// Its bytes.
    pub bytes: &'e [u8],
}

/// Makes the e-mail of a notice. Refuses a customer without an address, or with one that is none.
pub fn render_email(model: &LetterModel, words: &Words) -> Result<Email, LetterError> {
    render_email_with(model, words, &[])
}

/// Makes the e-mail of a notice with files that come with it.
///
/// # Errors
/// As `render_email`.
pub fn render_email_with(model: &LetterModel, words: &Words, files: &[Enclosure<'_>]) -> Result<Email, LetterError> {
    let letter = compose(model, words, Channel::Email)?;
    let model = clean::model(model);
    let (text, html) = (text::email(&letter), html::page(&letter));
    let from =
        mailbox(&address::creditor_name(&model, words), model.creditor.email.as_deref().unwrap_or(SENDER_PLACEHOLDER))?;
    let to_name = model.customer.contact_name.as_deref().unwrap_or(&model.customer.name);
    let to = mailbox(to_name, model.customer.email.as_deref().ok_or(LetterError::Missing("an e-mail address"))?)?;
    let name = safe_name(&model.key);
    let message_id = format!("{name}@{}", from.email.domain());
    let mut builder = Message::builder()
        .date(model.written_at.map_or_else(|| noon_utc(model.date), SystemTime::from))
        .message_id(Some(format!("<{message_id}>")))
        .subject(letter.title.as_str())
        .to(to)
        .reply_to(from.clone());
    let with = |builder: MessageBuilder, name: &'static str, value: String| {
        builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value))
    };
    if model.template.is_late() {
        builder = with(builder, "Disposition-Notification-To", format!("<{}>", from.email));
    }
    if model.rights.refuse_email {
        builder = with(builder, "List-Unsubscribe", format!("<mailto:{}?subject=unsubscribe>", from.email));
    }
    let message = builder.from(from).multipart(body(&model, &letter, (&text, &html), &name, files)?)?;
    Ok(Email { subject: letter.title, text, html, bytes: message.formatted(), message_id })
}

fn body(
    model: &LetterModel,
    letter: &Composed,
    (text, html): (&str, &str),
    name: &str,
    files: &[Enclosure<'_>],
) -> Result<MultiPart, LetterError> {
    let alternative = MultiPart::alternative()
        .boundary(boundary(name, 'a'))
        .singlepart(SinglePart::plain(text.to_owned()))
        .singlepart(SinglePart::html(html.to_owned()));
    if letter.enclosed.is_none() && files.is_empty() {
        return Ok(alternative);
    }
    let mut mixed = MultiPart::mixed().boundary(boundary(name, 'm')).multipart(alternative);
    if letter.enclosed.is_some() {
        let list = list::csv(model)?;
        mixed = mixed.singlepart(enclosed("text/csv; charset=utf-8", &format!("open-items-{name}.csv"), list)?);
    }
    for file in files {
        mixed = mixed.singlepart(enclosed(file.media_type, file.name, file.bytes.to_vec())?);
    }
    Ok(mixed)
}

fn enclosed(media_type: &str, name: &str, bytes: Vec<u8>) -> Result<SinglePart, LetterError> {
    Ok(SinglePart::builder()
        .header(ContentType::parse(media_type).map_err(|e| LetterError::List(e.to_string()))?)
        .header(ContentDisposition::attachment(name))
        .body(Body::new(bytes)))
}

fn mailbox(name: &str, email: &str) -> Result<Mailbox, LetterError> {
    let email: Address = email.parse().map_err(|_| LetterError::Address(email.to_owned()))?;
    Ok(Mailbox::new(Some(name.to_owned()).filter(|n| !n.is_empty()), email))
}

/// The key in letters that may stand in a Message-ID, a boundary and a file's name; other bytes become `_` and two hex
/// digits, so that two keys never become one.
fn safe_name(key: &str) -> String {
    use std::fmt::Write as _;
    key.bytes().fold(String::new(), |mut name, byte| {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "_{byte:02x}");
        }
        name
    })
}

/// A boundary of at most 70 characters (RFC 2046 §5.1.1): a hash of the key, because keys may be longer.
fn boundary(name: &str, part: char) -> String {
    // FNV-1a: short, stable for ever, and no one gains by a collision within one mail.
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("=_dunlin_{hash:016x}_{part}")
}

/// Noon UTC of a day: within that day nearly everywhere. Days before 1970 have no place in a mail's Date.
fn noon_utc(on: Date) -> SystemTime {
    let seconds = jiff::tz::Offset::UTC.to_timestamp(on.at(12, 0, 0, 0)).map_or(0, jiff::Timestamp::as_second);
    UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_never_collide_and_boundaries_stay_short() {
        assert_eq!(safe_name("2026-11-19-10482-email"), "2026-11-19-10482-email");
        assert_ne!(safe_name("A/1"), safe_name("A-1"));
        assert_ne!(safe_name("A_2f1"), safe_name("A/1"));
        assert!(boundary(&"x".repeat(500), 'a').len() <= 70);
        assert_ne!(boundary("a", 'a'), boundary("b", 'a'));
    }
}
