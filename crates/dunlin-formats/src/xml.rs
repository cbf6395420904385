//! XML as a stream of tags, for files that nobody vouches for: what may be in them, and how much.
//!
//! Any DOCTYPE is refused, and with it every entity but the five of XML itself; nothing is ever fetched. Limits: 64 levels,
//! 256 attributes an element, 1 MB of text in one place. Names come without their namespace prefix, because banks differ
//! in prefixes and agree on names. Texts between tags are handed over at the next closing tag: the formats read here have
//! no text beside elements.

use std::borrow::Cow;

use encoding_rs::Encoding;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::encoding;
use crate::problem::Refusal;

const DEPTH_MAX: usize = 64;
const ATTRIBUTES_MAX: usize = 256;
const TEXT_BYTES_MAX: usize = 1024 * 1024;

/// What comes next.
pub(crate) enum Tag<'t, 'r> {
    /// An element begins.
    Open(Element<'t>),
    /// The innermost element ends; the text since the last tag, its outer spaces taken off.
    Close(&'r str),
}

/// The beginning of an element.
pub(crate) struct Element<'t>(BytesStart<'t>);

impl Element<'_> {
    /// Its name without a prefix.
    pub(crate) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// An attribute's value, by its name without a prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let found = attributes.with_checks(false).flatten().find(|a| a.key.local_name().into_inner() == name)?;
        Some(found.value.trim().to_owned())
    }

    /// The namespace that an element declares for itself.
    pub(crate) fn namespace(&self) -> Option<String> {
        let mut attributes = self.0.attributes();
        let prefix = self.0.name().prefix().map(|prefix| format!("xmlns:{}", prefix.into_inner()));
        let wanted = prefix.as_deref().unwrap_or("xmlns");
        let found = attributes.with_checks(false).flatten().find(|a| a.key.into_inner() == wanted)?;
        Some(found.value.trim().to_owned())
    }
}

/// Reads tag by tag.
pub(crate) struct XmlReader<'t> {
    reader: Reader<&'t [u8]>,
    depth: usize,
    text: String,
}

impl<'t> XmlReader<'t> {
    pub(crate) fn new(text: &'t str) -> XmlReader<'t> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        XmlReader { reader, depth: 0, text: String::new() }
    }

    /// The next tag; `None` at the end of the document.
    pub(crate) fn next(&mut self) -> Result<Option<Tag<'t, '_>>, Refusal> {
        self.text.clear();
        loop {
            match self.reader.read_event().map_err(|error| self.broken(&error.to_string()))? {
                Event::Start(start) => return self.open(start).map(|element| Some(Tag::Open(element))),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Some(Tag::Close(self.text.trim())));
                }
                Event::Text(text) => self.push(&text)?,
                Event::CData(text) => self.push(&text)?,
                Event::GeneralRef(reference) => self.resolve(&reference)?,
                Event::DocType(_) => return Err(forbidden("it has a DOCTYPE")),
                Event::Eof if self.depth > 0 => return Err(self.broken("it ends in the midst of an element")),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn open(&mut self, start: BytesStart<'t>) -> Result<Element<'t>, Refusal> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(forbidden("its elements are nested more than 64 deep"));
        }
        if start.attributes_raw().bytes().filter(|b| *b == b'=').count() > ATTRIBUTES_MAX {
            return Err(forbidden("an element has more than 256 attributes"));
        }
        Ok(Element(start))
    }

    fn push(&mut self, text: &str) -> Result<(), Refusal> {
        if self.text.len() + text.len() > TEXT_BYTES_MAX {
            return Err(forbidden("it has more than 1 MB of text in one place"));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn resolve(&mut self, reference: &BytesRef<'_>) -> Result<(), Refusal> {
        if let Ok(Some(character)) = reference.resolve_char_ref() {
            return self.push(character.encode_utf8(&mut [0; 4]));
        }
        let name: &str = reference;
        match quick_xml::escape::resolve_xml_entity(name) {
            Some(text) => self.push(text),
            None => Err(forbidden("it names an entity that XML itself does not know")),
        }
    }

    fn broken(&self, what: &str) -> Refusal {
        let message = format!("the XML is broken at byte {}: {what}", self.reader.buffer_position());
        Refusal::new("xml.broken", message, "ask the sender for the file again")
    }
}

fn forbidden(what: &str) -> Refusal {
    Refusal::new("xml.refused", format!("the XML is not read: {what}"), "ask the sender for a plain file")
}

/// The text of an XML file: its byte order mark, else the encoding that its declaration names, else what `encoding` finds.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    if Encoding::for_bom(bytes).is_none()
        && let Some(label) = declared(bytes)
        && let Some(encoding) = Encoding::for_label(&label)
        && let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes)
    {
        return Ok(text);
    }
    encoding::decode(bytes, None).map(|(text, _)| text)
}

/// The label in `<?xml … encoding="…"?>`.
fn declared(bytes: &[u8]) -> Option<Vec<u8>> {
    let head = &bytes[..bytes.len().min(200)];
    let declaration = head.split(|b| *b == b'>').next()?;
    let at = declaration.windows(9).position(|window| window == b"encoding=")? + 9;
    let quote = *declaration.get(at)?;
    Some(declaration[at + 1..].iter().copied().take_while(|b| *b != quote).collect())
}

/// The name and namespace of a document's outermost element.
pub(crate) fn root(text: &str) -> Result<Option<(String, Option<String>)>, Refusal> {
    match XmlReader::new(text).next()? {
        Some(Tag::Open(element)) => Ok(Some((element.name().to_owned(), element.namespace()))),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(text: &str) -> Result<Vec<(String, String)>, Refusal> {
        let mut reader = XmlReader::new(text);
        let (mut open, mut found) = (Vec::new(), Vec::new());
        while let Some(tag) = reader.next()? {
            match tag {
                Tag::Open(element) => open.push(element.name().to_owned()),
                Tag::Close(text) => found.push((open.pop().expect("one is open"), text.to_owned())),
            }
        }
        Ok(found)
    }

    #[test]
    fn texts_come_with_their_element() {
        let found = leaves("<a:r xmlns:a='urn:x'><!-- no --><a:n> M&#252;ller &amp; <![CDATA[<Co>]]></a:n><e/></a:r>");
        let pairs = [("n", "Müller & <Co>"), ("e", ""), ("r", "")].map(|(n, t)| (n.to_owned(), t.to_owned()));
        assert_eq!(found.expect("well-formed"), pairs);
        assert_eq!(root("<p:R xmlns:p='urn:y'/>").expect("ok"), Some(("R".to_owned(), Some("urn:y".to_owned()))));
    }

    #[test]
    fn hostile_files_are_refused() {
        let laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>";
        let deep = "<a>".repeat(70);
        let attributes = format!("<a {}/>", "a='' ".repeat(300));
        let long = format!("<a>{}</a>", "x".repeat(TEXT_BYTES_MAX + 1));
        for text in [laughs, "<a>&passwd;</a>", &deep, &attributes, &long] {
            assert_eq!(leaves(text).expect_err("hostile").code, "xml.refused");
        }
        for text in ["<a>", "<a></b>", "<a><b></a>", "<"] {
            assert_eq!(leaves(text).expect_err("broken").code, "xml.broken", "{text}");
        }
    }

    #[test]
    fn depth_and_attributes_hold_on_the_boundary() {
        let nested = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
        assert!(leaves(&nested(64)).is_ok() && leaves(&nested(65)).is_err());
        let with = |count: usize| format!("<a {}/>", "a='' ".repeat(count));
        assert!(leaves(&with(256)).is_ok() && leaves(&with(257)).is_err());
    }

    #[test]
    fn the_declaration_names_the_encoding() {
        let mut bytes = b"<?xml version='1.0' encoding='ISO-8859-2'?><n>".to_vec();
        bytes.extend([0xA3, 0xF3, 0x64, 0xBC]);
        bytes.extend(b"</n>");
        assert!(decode(&bytes).expect("named").contains("Łódź"));
    }
}
