//! HTML of a mail as lines of text, quotations marked as plain mails mark them: `> `.
//!
//! A mail's HTML is not a page: nothing is fetched, no style is read. What programs wrap around the mail that is answered
//! (`blockquote`, `gmail_quote`, Outlook's block of headers) becomes what the plain rules of [`crate::quoted`] know.

use mail_parser::decoders::html::add_html_token;

/// Elements whose contents nobody sees.
const UNSEEN: &[&str] = &["style", "script", "head", "title", "template", "noscript"];
/// Elements that begin a line.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "br",
    "tr",
    "li",
    "ul",
    "ol",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "section",
    "article",
    "header",
    "footer",
    "dd",
    "dt",
    "center",
];
/// Attributes of elements that hold the mail which is answered.
const QUOTES: &[&str] = &["gmail_quote", "yahoo_quoted", "protonmail_quote", "zmail_extra", "ecxgmail_quote"];
/// Attributes of elements after which the mail follows that is answered.
const REPLY_MARKS: &[&str] =
    &["divrplyfwdmsg", "appendonsend", "stopspelling", "zwchr", "mail-editor-reference-message"];
/// What stands for those marks in plain text.
const REPLY_LINE: &str = "-----Original Message-----";
/// Quotations in quotations: deeper ones are all marked alike.
const DEPTH_MAX: usize = 8;
/// Elements open at once that are remembered.
const OPEN_MAX: usize = 500;
/// A longer tag is none.
const TAG_MAX: usize = 4_000;

struct Writer {
    out: String,
    line: String,
    /// For every open element that may quote: its name, and whether it does.
    open: Vec<(String, bool)>,
    unseen: Option<String>,
}

impl Writer {
    fn depth(&self) -> usize {
        self.open.iter().filter(|(_, quotes)| *quotes).count().min(DEPTH_MAX)
    }

    fn end_line(&mut self) {
        let line = self.line.split_whitespace().collect::<Vec<_>>().join(" ");
        self.line.clear();
        let after_empty = self.out.is_empty() || self.out.ends_with("\n\n") || self.out.ends_with("> \n");
        if line.is_empty() && after_empty {
            return;
        }
        for _ in 0..self.depth() {
            self.out.push_str("> ");
        }
        self.out.push_str(&line);
        self.out.push('\n');
    }

    fn break_line(&mut self) {
        if !self.line.trim().is_empty() {
            self.end_line();
        }
    }

    fn text(&mut self, text: &str) {
        if self.unseen.is_some() {
            return;
        }
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            self.line.push_str(&rest[..at]);
            let entity = rest[at..].char_indices().take(12).find(|(_, c)| *c == ';').map(|(end, _)| at + end + 1);
            let Some(end) = entity else {
                self.line.push('&');
                rest = &rest[at + 1..];
                continue;
            };
            add_html_token(&mut self.line, &rest.as_bytes()[at..end], false);
            rest = &rest[end..];
        }
        self.line.push_str(rest);
    }

    fn tag(&mut self, tag: &str) {
        let closing = tag.starts_with('/');
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).take(20).collect();
        let name = name.to_ascii_lowercase();
        if let Some(unseen) = &self.unseen {
            if closing && *unseen == name {
                self.unseen = None;
            }
            return;
        }
        if UNSEEN.contains(&name.as_str()) {
            self.unseen = (!closing && !tag.ends_with('/')).then_some(name);
            return;
        }
        let attributes = tag.to_ascii_lowercase();
        if closing {
            self.close(&name);
        } else if name == "hr" || REPLY_MARKS.iter().any(|mark| attributes.contains(mark)) {
            self.mark(&name, &attributes);
        } else if name == "br" {
            self.end_line();
        } else if BLOCKS.contains(&name.as_str()) {
            self.break_line();
            self.open_block(&name, &attributes);
        } else if name == "td" || name == "th" {
            self.line.push(' ');
        }
    }

    fn open_block(&mut self, name: &str, attributes: &str) {
        let quotes = name == "blockquote";
        let wraps = name == "div" && QUOTES.iter().any(|mark| attributes.contains(mark));
        if (quotes || name == "div") && self.open.len() < OPEN_MAX {
            // A wrapper holds the line "On … wrote:" too, so only what is below it is quoted; it is remembered to be closed.
            self.open.push((name.to_owned(), quotes));
        }
        if wraps && self.depth() == 0 {
            self.break_line();
        }
    }

    fn mark(&mut self, name: &str, attributes: &str) {
        self.break_line();
        if REPLY_MARKS.iter().any(|mark| attributes.contains(mark)) {
            self.line.push_str(REPLY_LINE);
        } else {
            self.line.push_str("________________________________");
        }
        self.end_line();
        if name == "div" && self.open.len() < OPEN_MAX {
            self.open.push((name.to_owned(), false));
        }
    }

    fn close(&mut self, name: &str) {
        if BLOCKS.contains(&name) {
            self.break_line();
        }
        if name == "p" {
            self.end_line();
        }
        if let Some(at) = self.open.iter().rposition(|(own, _)| own == name) {
            self.open.remove(at);
        }
    }
}

/// The text of HTML.
pub(crate) fn to_text(html: &str) -> String {
    let mut writer = Writer { out: String::new(), line: String::new(), open: Vec::new(), unseen: None };
    if !html.contains('<') {
        // Declared as HTML and none: its lines are its own.
        for line in html.lines() {
            writer.text(line);
            writer.end_line();
        }
        return writer.out.trim_matches('\n').to_owned();
    }
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        writer.text(&rest[..at]);
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let begins_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let end = if begins_tag { tag_end(rest) } else { None };
        let Some(end) = end else {
            // No tag; and where none ends for long, none begins either.
            let taken = if begins_tag { boundary(rest, TAG_MAX) } else { 1 };
            writer.text(&rest[..taken]);
            rest = &rest[taken..];
            continue;
        };
        writer.tag(&rest[1..end]);
        rest = &rest[end + 1..];
    }
    writer.text(rest);
    writer.break_line();
    writer.out.trim_matches('\n').to_owned()
}

/// The last boundary of a character up to a place.
fn boundary(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Where a tag ends: a `>` outside quotation marks, not too far away.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(TAG_MAX) {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if at > 0 => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    text.bytes().take(TAG_MAX).position(|byte| byte == b'>')
}

#[cfg(test)]
mod tests {
    use super::to_text;

    #[test]
    fn lines_entities_and_quotations() {
        let html = "<html><head><style>p{x:1}</style></head><body><p>Good&nbsp;day &amp; thanks&#33;</p><div>2 < 3<br>x</div>\
                    <div class=\"gmail_quote\">On Monday A wrote:<blockquote>old<blockquote>older</blockquote></blockquote></div>\
                    after</body></html>";
        let text = to_text(html);
        assert_eq!(text, "Good day & thanks!\n\n2 < 3\nx\nOn Monday A wrote:\n> old\n> > older\nafter");
    }

    #[test]
    fn broken_markup_ends() {
        for html in ["<", "<p", "<!--", "<a href=\"", "&", "&#x110000;", "<style>", "</div></div>", "<p title='>'>x"] {
            let _ = to_text(html);
        }
        assert_eq!(to_text("a<hr id=stopSpelling>b"), "a\n-----Original Message-----\nb");
        let deep = "<blockquote>".repeat(50_000);
        assert!(to_text(&format!("{deep}x")).ends_with("> x"));
    }
}
