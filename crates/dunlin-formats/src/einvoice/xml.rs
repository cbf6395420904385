//! XML of an invoice as a tree of elements, and the limits within which a tree is made at all.
//!
//! Elements are found by their local names: programs choose prefixes freely, and some forget the namespace of a child. A DOCTYPE
//! is refused (no entity is ever expanded, nothing is fetched). Limits: 20 MB, 64 levels, 256 attributes an element,
//! 1,000,000 elements, 20,000 namespace declarations; they are counted before the tree is built.

use crate::encoding;
use crate::problem::Refusal;

/// The largest file that is read as an invoice.
pub(super) const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;
const DEPTH_MAX: usize = 64;
const ATTRIBUTES_MAX: usize = 256;
const ELEMENTS_MAX: usize = 1_000_000;
const NAMESPACES_MAX: usize = 20_000;
/// Comments and a style sheet may stand before the first element; licences do so at length.
const HEAD_BYTES: usize = 64 * 1024;

/// The local name of the first element (or of the DOCTYPE before it), if the bytes begin like XML.
pub(crate) fn root_name(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES)]).replace('\0', "");
    let mut rest = head.trim_start_matches(['\u{feff}', '\u{fffd}']).trim_start();
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->")?.1;
        } else if let Some(instruction) = rest.strip_prefix("<?") {
            rest = instruction.split_once("?>")?.1;
        } else {
            let name = rest.strip_prefix("<!DOCTYPE").map(str::trim_start).or_else(|| rest.strip_prefix('<'))?;
            let end = name.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':')))?;
            let local = name[..end].rsplit(':').next()?;
            return (!local.is_empty()).then(|| local.to_owned());
        }
    }
}

/// The text of an XML file, in the encoding that it declares, within the limits.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(too_large("it is over 20 MB"));
    }
    let label = declared_encoding(bytes).unwrap_or_else(|| "utf-8".to_owned());
    let (text, _) = encoding::decode(bytes, Some(&label))
        .map_err(|refusal| Refusal::new(refusal.code, refusal.message, "ask the sender for a file in UTF-8"))?;
    let text = text.trim_start().to_owned();
    check_limits(&text)?;
    Ok(text)
}

/// The label of `<?xml … encoding="…"?>`; a file in UTF-16 has its byte order mark instead.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declaration = head.split_once("<?xml")?.1.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(value[1..].split_once(quote)?.0.to_owned())
}

/// Walks over the tags without building anything.
fn check_limits(text: &str) -> Result<(), Refusal> {
    if text.matches("xmlns").count() > NAMESPACES_MAX {
        return Err(too_large("it declares over 20,000 namespaces"));
    }
    let (mut rest, mut depth, mut elements) = (text, 0_usize, 0_usize);
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let Some(end) = markup_end(rest)? else { break };
        let tag = &rest[..end];
        rest = &rest[end..];
        if tag.starts_with("<!") || tag.starts_with("<?") {
            continue;
        }
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
            continue;
        }
        elements += 1;
        let level = depth + 1;
        if level > DEPTH_MAX {
            return Err(too_large("its elements are nested over 64 levels deep"));
        }
        if elements > ELEMENTS_MAX {
            return Err(too_large("it has over 1,000,000 elements"));
        }
        depth = if tag.ends_with("/>") { depth } else { level };
    }
    Ok(())
}

/// The length of the markup at the start of `rest`; `None` when it does not end.
fn markup_end(rest: &str) -> Result<Option<usize>, Refusal> {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
        if let Some(inside) = rest.strip_prefix(open) {
            return Ok(inside.find(close).map(|at| open.len() + at + close.len()));
        }
    }
    if rest.starts_with("<!") {
        let hint = "ask the sender for a file without a DOCTYPE";
        return Err(Refusal::new("xml.doctype_found", "the file has a DOCTYPE, which no invoice needs", hint));
    }
    let (mut quote, mut attributes) = (None, 0);
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Ok(Some(at + 1)),
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'=') => attributes += 1,
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
        if attributes > ATTRIBUTES_MAX {
            return Err(too_large("an element has over 256 attributes"));
        }
    }
    Ok(None)
}

fn too_large(seen: &str) -> Refusal {
    Refusal::new("file.too_large", format!("the XML is not read: {seen}"), "ask the sender for a smaller file")
}

/// The tree of a text that [`decode`] returned.
pub(super) fn parse(text: &str) -> Result<roxmltree::Document<'_>, Refusal> {
    roxmltree::Document::parse(text).map_err(|error| {
        Refusal::new("xml.broken", format!("the XML is broken: {error}"), "ask the sender for the file again")
    })
}

/// An element of the tree.
#[derive(Clone, Copy)]
pub(super) struct Element<'t>(roxmltree::Node<'t, 't>);

impl<'t> Element<'t> {
    pub(super) fn root(tree: &'t roxmltree::Document<'t>) -> Element<'t> {
        Element(tree.root_element())
    }

    pub(super) fn name(self) -> &'t str {
        self.0.tag_name().name()
    }

    pub(super) fn namespace(self) -> &'t str {
        self.0.tag_name().namespace().unwrap_or_default()
    }

    pub(super) fn attribute(self, name: &str) -> Option<&'t str> {
        self.0.attributes().find(|a| a.name() == name).map(|a| a.value())
    }

    /// All elements at a path of local names: `PaymentMeans/PaymentID`.
    pub(super) fn list(self, path: &str) -> Vec<Element<'t>> {
        let mut level = vec![self];
        for name in path.split('/') {
            level = level
                .iter()
                .flat_map(|element| element.0.children())
                .map(Element)
                .filter(|child| child.0.is_element() && child.name() == name)
                .collect();
        }
        level
    }

    /// The first element at a path.
    pub(super) fn find(self, path: &str) -> Option<Element<'t>> {
        self.list(path).first().copied()
    }

    /// All of its own text, as written; CDATA and comments may cut it into pieces.
    pub(super) fn raw_text(self) -> String {
        self.0.children().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect()
    }

    /// Its own text on one line, with single spaces; `None` when nothing is left.
    pub(super) fn own_text(self) -> Option<String> {
        let text = self.raw_text();
        let words: Vec<&str> =
            text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// The first text that is not empty at a path.
    pub(super) fn text(self, path: &str) -> Option<String> {
        self.list(path).into_iter().find_map(Element::own_text)
    }

    /// All texts that are not empty at a path.
    pub(super) fn texts(self, path: &str) -> Vec<String> {
        self.list(path).into_iter().filter_map(Element::own_text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> &'static str {
        decode(text.as_bytes()).map(drop).expect_err("refused").code
    }

    #[test]
    fn the_root_behind_everything_that_may_stand_before_it() {
        for (text, want) in [
            ("\u{feff}<?xml version='1.0'?>\n<!-- <Order> -->\n<ubl:Invoice xmlns:ubl='x'>", Some("Invoice")),
            ("<!DOCTYPE lolz [<!ENTITY a 'b'>]><Invoice/>", Some("lolz")),
            ("<CreditNote/>", Some("CreditNote")),
            ("Invoice", None),
            ("<", None),
            ("<!-- no end", None),
        ] {
            assert_eq!(root_name(text.as_bytes()).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn limits_hold_on_both_sides() {
        let nested = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
        assert!(decode(nested(64).as_bytes()).is_ok());
        assert_eq!(refusal(&nested(65)), "file.too_large");
        assert!(decode(format!("<a>{}</a>", "<b c='<a>'/><!-- <a> --><![CDATA[<a>]]>".repeat(100)).as_bytes()).is_ok());
        assert_eq!(refusal("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), "xml.doctype_found");
        assert_eq!(refusal(&format!("<a {}/>", "b='' ".repeat(257))), "file.too_large");
        assert_eq!(refusal(&" ".repeat(FILE_BYTES_MAX + 1)), "file.too_large");
        assert_eq!(refusal(&"<a/>".repeat(ELEMENTS_MAX + 1)), "file.too_large");
    }

    #[test]
    fn text_is_in_the_encoding_that_is_declared() {
        let text = decode(b"<?xml version=\"1.0\" encoding='ISO-8859-1'?><a>M\xfcller</a>").expect("declared");
        let tree = parse(&text).expect("well-formed");
        assert_eq!(Element::root(&tree).own_text().as_deref(), Some("Müller"));
        let wrong = |bytes: &[u8]| decode(bytes).map(drop).expect_err("refused").code;
        assert_eq!(wrong(b"<?xml version=\"1.0\" encoding=\"UTF-8-W/O-BOM\"?><a/>"), "encoding.unknown");
        assert_eq!(wrong(b"<a>M\xfcller</a>"), "encoding.invalid");
        let wide: Vec<u8> = "\u{feff}<a>Łódź</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&wide).expect("marked"), "<a>Łódź</a>");
    }
}
