//! Texts that a creditor wrote in the place of shipped ones: read, and looked at before anything is printed by them.
//!
//! Decides what such a text is made of: messages with values, and a choice by a value, marked or counted as translators do it. It has no
//! attributes and no terms. Which other texts it may name is decided by who uses it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::{ParserError, parse};

/// What a translator can call inside a message.
const FUNCTIONS: [&str; 2] = ["STRONG", "CAPITAL"];

/// A message that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenText {
    /// Its key.
    pub key: String,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The values that it names, also those it only chooses by.
    pub values: BTreeSet<String>,
    /// Other texts that it names.
    pub names: BTreeSet<String>,
    /// What it says by itself, of each choice: without values, selectors and marks.
    pub words: String,
}

/// What cannot stand in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFault {
    /// The line, from 1.
    pub line: usize,
    /// What was found.
    pub kind: TextFaultKind,
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextFaultKind {
    /// It is not written as a text is.
    Syntax(String),
    /// The key stands there twice.
    Twice(String),
    /// It has no words.
    Empty(String),
    /// It refers to a term, or to a part of a text, or has one of its own.
    Reference(String),
    /// It calls what is not there.
    Function(String),
}

/// Reads texts, each `key = words`, with lines that go on indented.
///
/// # Errors
/// Everything that cannot stand there, in the order of the lines.
///
/// ```
/// use dunlin_words::written_texts;
///
/// let read = written_texts("reminder-title = Just a reminder: { $total }").unwrap();
/// assert!(read[0].key == "reminder-title" && read[0].values.contains("total"));
/// assert!(written_texts("reminder-title = { -a-term }").is_err());
/// ```
pub fn written_texts(source: &str) -> Result<Vec<WrittenText>, Vec<TextFault>> {
    let (resource, mut faults) = match parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(|error| unread(source, error)).collect()),
    };
    let mut texts: Vec<WrittenText> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let line = line_of(source, message.id.name);
                let mut reader = Reader::default();
                reader.message(message);
                let key = message.id.name.to_owned();
                if texts.iter().any(|text| text.key == key) {
                    reader.found.push(TextFaultKind::Twice(key.clone()));
                }
                faults.extend(reader.found.into_iter().map(|kind| TextFault { line, kind }));
                texts.push(WrittenText { key, line, values: reader.values, names: reader.names, words: reader.words });
            }
            Entry::Term(term) => {
                let kind = TextFaultKind::Reference(format!("-{}", term.id.name));
                faults.push(TextFault { line: line_of(source, term.id.name), kind });
            }
            // What could not be read is among the errors.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

fn unread(source: &str, error: &ParserError) -> TextFault {
    let before = source.get(..error.pos.start).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    TextFault { line, kind: TextFaultKind::Syntax(error.kind.to_string()) }
}

/// The line on which a part of the source begins; the part is a slice of it.
fn line_of(source: &str, part: &str) -> usize {
    let at = (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    source.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
}

#[derive(Default)]
struct Reader {
    values: BTreeSet<String>,
    names: BTreeSet<String>,
    words: String,
    found: Vec<TextFaultKind>,
}

impl Reader {
    fn message(&mut self, message: &Message<&str>) {
        if let Some(attribute) = message.attributes.first() {
            self.found.push(TextFaultKind::Reference(format!(".{}", attribute.id.name)));
        }
        match &message.value {
            Some(pattern) if has_words(pattern) => self.pattern(pattern),
            _ => self.found.push(TextFaultKind::Empty(message.id.name.to_owned())),
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.words.push(' ');
                    self.pattern(&variant.value);
                }
                self.words.push(' ');
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let name = match inline {
            // A letter prints it like any other word.
            InlineExpression::StringLiteral { value } => {
                self.words.push_str(value);
                return;
            }
            InlineExpression::NumberLiteral { .. } => return,
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
                return;
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                if !FUNCTIONS.contains(&id.name) {
                    self.found.push(TextFaultKind::Function(id.name.to_owned()));
                }
                for one in &arguments.positional {
                    self.inline(one);
                }
                for one in &arguments.named {
                    self.inline(&one.value);
                }
                return;
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.names.insert(id.name.to_owned());
                return;
            }
            InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        };
        self.found.push(TextFaultKind::Reference(name));
    }
}

/// A text of blanks says nothing.
fn has_words(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => !value.trim().is_empty(),
        PatternElement::Placeable { .. } => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(source: &str) -> Vec<(usize, TextFaultKind)> {
        let faults = written_texts(source).err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.line, fault.kind)).collect()
    }

    #[test]
    fn values_are_found_wherever_they_stand() {
        let source = "# A note.\nthanks-title = Thank you, { $customer }\nthanks-opening = { $holds ->\n    [ended] { STRONG($date) }\n   *[none] { CAPITAL($documents) }\n}\n";
        let read = written_texts(source).expect("texts");
        let lines: Vec<(&str, usize)> = read.iter().map(|text| (text.key.as_str(), text.line)).collect();
        assert_eq!(lines, [("thanks-title", 2), ("thanks-opening", 3)]);
        let values: Vec<&str> = read[1].values.iter().map(String::as_str).collect();
        assert_eq!(values, ["date", "documents", "holds"]);
        assert_eq!(read[0].words, "Thank you, ");
    }

    #[test]
    fn the_words_of_each_choice_are_found_also_where_they_are_quoted() {
        let source = "a = You { $late ->\n    [one] { \"must\" } pay\n   *[other] pay\n        at once\n} { $total }.";
        let read = written_texts(source).expect("a text");
        let words: Vec<&str> = read[0].words.split_whitespace().collect();
        assert_eq!(words, ["You", "must", "pay", "pay", "at", "once", "."]);
    }

    #[test]
    fn other_texts_are_named_and_terms_refused() {
        let reference = |name: &str| TextFaultKind::Reference(name.to_owned());
        let named = written_texts("a = { b }").expect("texts").remove(0).names;
        assert_eq!(named.into_iter().collect::<Vec<_>>(), ["b"]);
        assert_eq!(kinds("a = { -b }\nc = { d.e }"), [(1, reference("-b")), (2, reference("d"))]);
        assert_eq!(kinds("-a = b"), [(1, reference("-a"))]);
        assert_eq!(kinds("a = b\n    .c = d"), [(1, reference(".c"))]);
        assert_eq!(kinds("a = { NOW() }"), [(1, TextFaultKind::Function("NOW".to_owned()))]);
        assert_eq!(kinds("a = { \"\" }"), []);
    }

    #[test]
    fn what_is_empty_or_there_twice_or_cannot_be_read_has_its_line() {
        assert_eq!(kinds("a = b\na = c"), [(2, TextFaultKind::Twice("a".to_owned()))]);
        let found = kinds("a = b\n\nc = { $d\n");
        assert!(matches!(found.as_slice(), [(3 | 4, TextFaultKind::Syntax(_))]), "{found:?}");
        let found = kinds("a =\n");
        assert!(!found.is_empty());
    }
}
