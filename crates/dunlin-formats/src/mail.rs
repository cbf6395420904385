//! Mails: one message or a mailbox of them (mbox), and the files attached.
//!
//! A mail itself says nothing that concerns the book here; its attachments do. Inline pictures and texts are passed over.
//! Limits: 1,000 messages, 1,000 attachments in all.

use std::borrow::Cow;

use dunlin_mail::Mailbox;
use mail_parser::{MessageParser, MimeHeaders};

use crate::bank::text::lines;
use crate::document::{Content, Document, DocumentKind, DocumentProblem};

const MESSAGES_MAX: usize = 1_000;

/// A mail and the files attached to it.
pub(crate) type Mail = (Document, Vec<(String, Vec<u8>)>);

/// Whether a file begins as a mail or a mailbox does.
pub fn is_mail(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(16_000)];
    if is_separator(head) {
        return true;
    }
    let text = String::from_utf8_lossy(head);
    let mut known = 0;
    for line in lines(&text) {
        if line.is_empty() {
            break;
        }
        let Some((name, _)) = line.split_once(':') else {
            if line.starts_with([' ', '\t']) && known > 0 {
                continue;
            }
            return false;
        };
        let names =
            ["from", "to", "subject", "date", "message-id", "received", "return-path", "mime-version", "delivered-to"];
        known += usize::from(names.iter().any(|header| name.eq_ignore_ascii_case(header)));
    }
    known >= 2
}

/// The line before the messages of a mailbox: `From somebody Mon Jan  5 10:00:00 2026`.
fn is_separator(line: &[u8]) -> bool {
    let line = line.split(|b| *b == b'\n').next().unwrap_or_default();
    line.starts_with(b"From ") && line.split(|b| *b == b':').count() >= 3
}

/// The messages of a file.
pub(crate) fn read(bytes: &[u8]) -> Vec<Mail> {
    let parser = MessageParser::default();
    // Old Macintosh programs end lines with CR alone, which the parser does not know.
    let bytes = if bytes.contains(&b'\n') { Cow::Borrowed(bytes) } else { Cow::Owned(lf_for_cr(bytes)) };
    let messages = Mailbox::new(&*bytes).filter_map(Result::ok).take(MESSAGES_MAX);
    messages.map(|(_, message)| read_one(&parser, &message)).collect()
}

fn lf_for_cr(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| if *byte == b'\r' { b'\n' } else { *byte }).collect()
}

fn read_one(parser: &MessageParser, bytes: &[u8]) -> Mail {
    let mut document =
        Document { kind: DocumentKind::Mail, version: None, content: Content::Nothing, problems: Vec::new() };
    let (bounded, cut) = dunlin_mail::bounded_mail(bytes);
    let Some(message) = parser.parse(&*bounded).filter(|_| !cut) else {
        let why = if cut { ": it is too long, or holds too many parts; save what it brings as files" } else { "" };
        let message = format!("the mail cannot be read{why}");
        document.problems.push(DocumentProblem { code: "mail.unreadable", message });
        return (document, Vec::new());
    };
    let is_file = |part: &&mail_parser::MessagePart<'_>| {
        let kind = part.content_type().map(mail_parser::ContentType::ctype).unwrap_or_default();
        part.attachment_name().is_some() && !matches!(kind, "image" | "audio" | "video")
    };
    let file = |part: &mail_parser::MessagePart<'_>| {
        (part.attachment_name().unwrap_or("attachment").to_owned(), part.contents().to_vec())
    };
    (document, message.attachments().filter(is_file).take(MESSAGES_MAX).map(file).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &str = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nHello\n--q\nContent-Type: text/csv\nContent-Disposition: attachment; filename=x.csv\n\na,b\n--q--\n";

    #[test]
    fn mails_in_mails_without_end_are_refused() {
        let chain = "Content-Type: message/rfc822\n\nSubject: x\n".repeat(300_000);
        let found = read(format!("From: a@b.example\nMIME-Version: 1.0\n{chain}").as_bytes());
        let codes: Vec<&str> = found.iter().flat_map(|(one, _)| &one.problems).map(|problem| problem.code).collect();
        assert_eq!(codes, ["mail.unreadable"]);
    }

    #[test]
    fn attachments_come_with_their_mail() {
        assert!(is_mail(MAIL.as_bytes()));
        let mails = read(MAIL.as_bytes());
        assert_eq!((mails.len(), mails[0].1.len()), (1, 1));
        assert_eq!(mails[0].1[0], ("x.csv".to_owned(), b"a,b".to_vec()));
        let old = MAIL.replace('\n', "\r");
        assert!(is_mail(old.as_bytes()));
        assert_eq!(read(old.as_bytes())[0].1[0], ("x.csv".to_owned(), b"a,b".to_vec()));
    }

    #[test]
    fn a_mailbox_holds_several() {
        let line = "From a@example.org Mon Jan  5 10:00:00 2026\n";
        let mailbox = format!("{line}{MAIL}\n{line}{MAIL}");
        assert!(is_mail(mailbox.as_bytes()));
        assert_eq!(read(mailbox.as_bytes()).len(), 2);
    }

    #[test]
    fn other_texts_are_no_mail() {
        for text in ["date,amount\n1,2\n", ":20:X\n:25:Y\n", "From here to there: nothing", "", "a: b\nc: d\n"] {
            assert!(!is_mail(text.as_bytes()), "{text}");
        }
    }
}
