//! Rust text, split line by line into code, string contents and comments, so that a rule looks where it means to look.
//!
//! Knows line and nested block comments, strings with escapes, raw and byte strings, and the difference between a
//! character and a lifetime. It is no parser: it never fails, and on text that is not Rust it merely splits badly.

/// One line in three layers; what belongs to another layer is blank, so columns stay.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Without comments and without what is inside quotes (the quotes stay).
    pub(crate) code: String,
    /// What is inside string literals.
    pub(crate) strings: String,
    /// What is inside comments, their marks included.
    pub(crate) comments: String,
}

#[derive(Clone, Copy)]
enum State {
    Code,
    LineComment,
    BlockComment { depth: usize },
    Text,
    RawText { hashes: usize },
}

/// Splits a whole file.
pub(crate) fn split(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut state = State::Code;
    for raw in text.lines() {
        let chars: Vec<char> = raw.chars().collect();
        let mut line = Line::default();
        let mut at = 0;
        while at < chars.len() {
            let (next, taken) = step(state, &chars, at);
            let layer = layer_of(state, next);
            push(&mut line, layer, &chars[at..at + taken]);
            state = next;
            at += taken;
        }
        if matches!(state, State::LineComment) {
            state = State::Code;
        }
        lines.push(line);
    }
    lines
}

/// The state after the characters at `at`, and how many were taken (at least one).
fn step(state: State, chars: &[char], at: usize) -> (State, usize) {
    match state {
        State::Code => step_code(chars, at),
        State::LineComment => (state, chars.len() - at),
        State::BlockComment { depth } => match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (State::BlockComment { depth: depth + 1 }, 2),
            ('*', Some('/')) if depth == 1 => (State::Code, 2),
            ('*', Some('/')) => (State::BlockComment { depth: depth - 1 }, 2),
            _ => (state, 1),
        },
        State::Text => match chars[at] {
            '\\' => (state, 2.min(chars.len() - at)),
            '"' => (State::Code, 1),
            _ => (state, 1),
        },
        State::RawText { hashes } => {
            let closes = chars[at] == '"' && count_hashes(chars, at + 1) >= hashes;
            if closes { (State::Code, 1 + hashes) } else { (state, 1) }
        }
    }
}

fn step_code(chars: &[char], at: usize) -> (State, usize) {
    match (chars[at], chars.get(at + 1)) {
        ('/', Some('/')) => (State::LineComment, chars.len() - at),
        ('/', Some('*')) => (State::BlockComment { depth: 1 }, 2),
        ('"', _) => (State::Text, 1),
        ('r', Some('"' | '#')) if starts_word(chars, at) => {
            let hashes = count_hashes(chars, at + 1);
            if chars.get(at + 1 + hashes) == Some(&'"') {
                (State::RawText { hashes }, 2 + hashes)
            } else {
                (State::Code, 1 + hashes)
            }
        }
        ('\'', Some('\\')) => {
            // From the character after the escaped one, so that '\'' and '\\' end where they should.
            let rest = chars.get(at + 3..).unwrap_or_default();
            (State::Code, rest.iter().position(|&c| c == '\'').map_or(chars.len() - at, |end| end + 4))
        }
        ('\'', Some(_)) if chars.get(at + 2) == Some(&'\'') => (State::Code, 3),
        _ => (State::Code, 1),
    }
}

fn count_hashes(chars: &[char], from: usize) -> usize {
    chars.iter().skip(from).take_while(|&&c| c == '#').count()
}

/// Not in the middle of a name; `br"…"` is a raw string as well.
fn starts_word(chars: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|i| chars[i]);
    let in_name = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    !in_name(before(1)) || (before(1) == Some('b') && !in_name(before(2)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Layer {
    Code,
    Strings,
    Comments,
}

/// A mark belongs to what it opens or closes; quotes belong to the code.
fn layer_of(before: State, after: State) -> Layer {
    match (before, after) {
        (State::Text | State::RawText { .. }, State::Text | State::RawText { .. }) => Layer::Strings,
        (State::LineComment | State::BlockComment { .. }, _) | (_, State::LineComment | State::BlockComment { .. }) => {
            Layer::Comments
        }
        _ => Layer::Code,
    }
}

fn push(line: &mut Line, layer: Layer, chars: &[char]) {
    // A character literal is blanked too: '"' or '{' inside quotes is not code.
    let is_char = layer == Layer::Code && chars.len() >= 3 && chars[0] == '\'';
    for &c in chars {
        let in_layer = |wanted: Layer| if layer == wanted && !is_char { c } else { ' ' };
        line.code.push(in_layer(Layer::Code));
        line.strings.push(in_layer(Layer::Strings));
        line.comments.push(in_layer(Layer::Comments));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layers(text: &str) -> Vec<[String; 3]> {
        let trim = |line: Line| [line.code, line.strings, line.comments].map(|part| part.trim().to_owned());
        split(text).into_iter().map(trim).collect()
    }

    #[test]
    fn code_strings_and_comments_are_told_apart() {
        let table = [
            ("let a = 1; // note", ["let a = 1;", "", "// note"]),
            ("f(\"a // b\")", ["f(\"      \")", "a // b", ""]),
            ("f(r#\"x\"y\"#)", ["f(r#\"   \"#)", "x\"y", ""]),
            ("a /* b /* c */ d */ e", ["a                   e", "", "/* b /* c */ d */"]),
            ("let c = '\"'; g()", ["let c =    ; g()", "", ""]),
            ("let c = '\\''; g()", ["let c =     ; g()", "", ""]),
            ("fn f<'a>(x: &'a str)", ["fn f<'a>(x: &'a str)", "", ""]),
            ("f(\"a\\\"b\")", ["f(\"    \")", "a\\\"b", ""]),
        ];
        for (text, [code, strings, comments]) in table {
            assert_eq!(layers(text), [[code.to_owned(), strings.to_owned(), comments.to_owned()]], "{text}");
        }
    }

    #[test]
    fn a_string_and_a_comment_go_on_over_lines() {
        let split = layers("f(\"one\ntwo\"); a\n/* x\ny */ b");
        assert_eq!(split[1], ["\"); a".to_owned(), "two".to_owned(), String::new()]);
        assert_eq!(split[3], ["b".to_owned(), String::new(), "y */".to_owned()]);
    }
}
