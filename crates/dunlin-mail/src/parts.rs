//! A mail taken apart: its header, what it says to people, its reports, the mail that it returns, names of files.
//!
//! The library does MIME; this module bounds it. Nothing here says what a mail means.

use std::borrow::Cow;

use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use crate::fields::{Fields, loose_text, message_ids};
use crate::html;
use crate::veil;

/// A longer mail is read up to here, and marked as cut.
pub const LONGEST_MAIL: usize = 50 * 1024 * 1024;
/// Lines `Content-Type` in all: more are parts of parts of parts. The library keeps nested mails in one another.
const PARTS_MAX: usize = 400;
/// Text for people: more than this of one part is not read.
const TEXT_MAX: usize = 1024 * 1024;
const NAMES_MAX: usize = 1_000;

/// What a part for machines reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReportKind {
    Delivery,
    Disposition,
    Feedback,
}

/// A mail taken apart.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub(crate) header: Fields,
    /// `report-type` of a multipart/report.
    pub(crate) report_type: Option<String>,
    /// Plain text for people; quotations of HTML begin with `> `.
    pub(crate) text: String,
    pub(crate) reports: Vec<(ReportKind, String)>,
    /// Header of the mail that is returned or attached.
    pub(crate) returned: Option<Fields>,
    /// Message-IDs that stand anywhere below the header, at the beginning of a line: of a returned mail that is taken for text.
    pub(crate) mentioned: Vec<String>,
    pub(crate) attachments: Vec<String>,
    pub(crate) cut: bool,
}

/// What the library may be given of a mail, so that none ends the program by mails in mails without end; and whether something was left out.
pub fn bounded_mail(bytes: &[u8]) -> (Cow<'_, [u8]>, bool) {
    let (bytes, cut) = bounded(bytes);
    (veil::encoded_mails(bytes), cut)
}

/// Takes a mail apart.
pub(crate) fn take_apart(bytes: &[u8]) -> Parts {
    let (bytes, cut) = bounded_mail(bytes);
    let bytes = without_separator(&bytes);
    let parser = MessageParser::new().with_mime_headers();
    let closed;
    let message = if let Some(message) = parser.parse(bytes) {
        Some(message)
    } else {
        // A header alone has no empty line behind it.
        closed = [bytes, b"\n\n"].concat();
        parser.parse(&closed)
    };
    let mut parts = Parts { cut, ..Parts::default() };
    if let Some(message) = &message {
        parts.header = header_of(message);
        parts.report_type = report_type(message);
        fill(&mut parts, message);
        let body = message.parts.first().map_or(0, |root| root.offset_body as usize);
        parts.mentioned = mentioned(bytes.get(body..).unwrap_or_default());
    }
    parts
}

/// What is read of a mail: its lines ended by LF, not too long, not too nested; and whether something was left out.
fn bounded(bytes: &[u8]) -> (Cow<'_, [u8]>, bool) {
    let mut read = &bytes[..bytes.len().min(LONGEST_MAIL)];
    let lines: Cow<'_, [u8]> = if read.contains(&b'\n') {
        read = read.get(first_ink(read)..).unwrap_or_default();
        Cow::Borrowed(read)
    } else {
        // Old Macintosh programs end lines with CR alone.
        let line_feeds: Vec<u8> = read.iter().map(|b| if *b == b'\r' { b'\n' } else { *b }).collect();
        Cow::Owned(line_feeds[first_ink(&line_feeds)..].to_vec())
    };
    let end = nth_part(&lines).unwrap_or(lines.len());
    let cut = bytes.len() > LONGEST_MAIL || end < lines.len();
    match lines {
        Cow::Borrowed(lines) => (Cow::Borrowed(&lines[..end]), cut),
        Cow::Owned(mut lines) => {
            lines.truncate(end);
            (Cow::Owned(lines), cut)
        }
    }
}

/// Where a mail begins: web pages that show a mail's source put space before it.
fn first_ink(bytes: &[u8]) -> usize {
    bytes.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(bytes.len())
}

/// Where the part begins that is one too many.
fn nth_part(bytes: &[u8]) -> Option<usize> {
    const NAME: &[u8] = b"content-type";
    let mut count = 0;
    let mut at = 0;
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        // The library passes over any white space before a name.
        let begin = line.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
        if line.get(begin..begin + NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME)) {
            count += 1;
            if count > PARTS_MAX {
                return Some(at);
            }
        }
        at += line.len();
    }
    None
}

/// Without the line that separates mails in a mailbox.
fn without_separator(bytes: &[u8]) -> &[u8] {
    let is_separator = bytes.starts_with(b"From ") || bytes.starts_with(b">From ");
    let end = bytes.iter().position(|b| *b == b'\n').filter(|_| is_separator);
    end.map_or(bytes, |end| &bytes[end + 1..])
}

fn mentioned(body: &[u8]) -> Vec<String> {
    const NAME: &[u8] = b"message-id:";
    let body = &body[..body.len().min(TEXT_MAX)];
    let lines = body.split(|b| *b == b'\n').map(|line| {
        let begin = line.iter().position(|b| !matches!(b, b' ' | b'\t' | b'>')).unwrap_or(0);
        &line[begin..]
    });
    let named = lines.filter(|line| line.get(..NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME)));
    named.take(10).flat_map(|line| message_ids(&loose_text(&line[NAME.len()..]))).collect()
}

fn slice(bytes: &[u8], begin: u32, end: u32) -> &[u8] {
    bytes.get(begin as usize..end as usize).unwrap_or_default()
}

fn header_of(message: &Message<'_>) -> Fields {
    let Some(root) = message.parts.first() else { return Fields::default() };
    Fields::read(&loose_text(slice(&message.raw_message, root.offset_header, root.offset_body)))
}

fn report_type(message: &Message<'_>) -> Option<String> {
    let content = message.parts.first()?.content_type()?;
    content.attribute("report-type").map(str::to_ascii_lowercase)
}

fn fill(parts: &mut Parts, message: &Message<'_>) {
    let mut plain = String::new();
    let mut marked_up = String::new();
    for part in &message.parts {
        let content = part.content_type();
        let main = content.map(|c| c.ctype().to_ascii_lowercase()).unwrap_or_default();
        let sub = content.and_then(|c| c.subtype()).map(str::to_ascii_lowercase).unwrap_or_default();
        if let Some(kind) = report_kind(&main, &sub) {
            parts.reports.push((kind, body_text(message, part)));
            continue;
        }
        if main == "text"
            && matches!(
                sub.as_str(),
                "rfc822-headers" | "rfc822-header" | "rfc822" | "xfc822-headers" | "xfc822-header"
            )
        {
            let fields = Fields::read(&body_text(message, part));
            parts.returned.get_or_insert(fields);
            continue;
        }
        let named = part.attachment_name();
        let attached = part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment);
        match &part.body {
            PartType::Multipart(_) => {}
            PartType::Message(inner) => {
                parts.returned.get_or_insert_with(|| header_of(inner));
                name_file(parts, named.unwrap_or("attachment"));
            }
            PartType::Text(_) if main == "message" => {
                // A returned mail that the library could not take apart.
                let fields = Fields::read(&body_text(message, part));
                if !fields.is_empty() {
                    parts.returned.get_or_insert(fields);
                }
            }
            PartType::Text(_)
                if named.is_none() && !attached && (main.is_empty() || main == "text" || main == "multipart") =>
            {
                join(&mut plain, &body_text(message, part));
            }
            // A returned mail that came encoded: only its header is read.
            PartType::Binary(_) if main == "message" && veil::is_veiled(&sub) => {
                let fields = Fields::read(&body_text(message, part));
                parts.returned.get_or_insert(fields);
                name_file(parts, named.unwrap_or("attachment"));
            }
            // A multipart whose boundary is lost.
            PartType::Binary(_) if main == "multipart" => join(&mut plain, &body_text(message, part)),
            PartType::Html(_) if named.is_none() && !attached => join(&mut marked_up, &body_text(message, part)),
            _ => name_file(parts, named.unwrap_or("attachment")),
        }
    }
    parts.text = if plain.trim().is_empty() { html::to_text(&marked_up) } else { plain };
}

fn report_kind(main: &str, sub: &str) -> Option<ReportKind> {
    match (main, sub) {
        ("message", "delivery-status" | "global-delivery-status" | "xdelivery-status") => Some(ReportKind::Delivery),
        ("message", "disposition-notification" | "global-disposition-notification") => Some(ReportKind::Disposition),
        ("message", "feedback-report") => Some(ReportKind::Feedback),
        _ => None,
    }
}

fn name_file(parts: &mut Parts, name: &str) {
    if parts.attachments.len() < NAMES_MAX {
        // A name is shown and stored, never used as a path.
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
        parts.attachments.push(if name.is_empty() { "attachment".to_owned() } else { name });
    } else {
        parts.cut = true;
    }
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(more);
}

/// The text of a part. What is declared wrongly or not at all is decoded anew from the bytes.
fn body_text(message: &Message<'_>, part: &MessagePart<'_>) -> String {
    let text: Cow<'_, str> = match &part.body {
        PartType::Text(text) | PartType::Html(text) => Cow::Borrowed(text),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            Cow::Owned(loose_text(&bytes[..bytes.len().min(TEXT_MAX)]))
        }
        PartType::Message(inner) => {
            let root = inner.parts.first();
            let end = root.map_or(0, |root| root.offset_end.max(root.offset_body));
            Cow::Owned(loose_text(slice(&inner.raw_message, root.map_or(0, |root| root.offset_header), end)))
        }
        PartType::Multipart(_) => Cow::Borrowed(""),
    };
    let broken = text.contains('\u{FFFD}') || (is_ascii(part) && !text.is_ascii());
    let text = if broken { decoded_anew(message, part).map_or(text, Cow::Owned) } else { text };
    let mut end = text.len().min(TEXT_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].replace('\0', "").replace("\r\n", "\n").replace('\r', "\n")
}

/// Whether a part says that it has no letters beyond ASCII. The library takes such a part for windows-1252.
fn is_ascii(part: &MessagePart<'_>) -> bool {
    let charset = part.content_type().and_then(|content| content.attribute("charset"));
    charset.is_some_and(|charset| {
        ["us-ascii", "ascii", "ansi_x3.4-1968"].iter().any(|ascii| charset.eq_ignore_ascii_case(ascii))
    })
}

fn decoded_anew(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let raw = slice(&message.raw_message, part.offset_body, part.offset_end);
    let raw = &raw[..raw.len().min(TEXT_MAX)];
    let bytes = match part.encoding {
        Encoding::None => Some(raw.to_vec()),
        Encoding::QuotedPrintable => mail_parser::decoders::quoted_printable::quoted_printable_decode(raw),
        Encoding::Base64 => mail_parser::decoders::base64::base64_decode(raw),
    }?;
    Some(loose_text(&bytes))
}
