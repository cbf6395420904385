//! Charts as SVG: figures and words in, text out; the same for a page and for paper.
//!
//! Decides: where a mark stands, in whole units, so that the same figures give the same bytes everywhere. A page's chart carries classes, which
//! the style sheet colours in light and dark; paper's has fixed colours. Zero is always drawn, a column's height is its share of the
//! largest, and every chart has a sentence as its name.
//!
//! What it does not do: it formats no figure and no date; the caller hands in the words.

mod columns;
mod line;
mod scale;

pub use columns::{Column, columns};
pub use line::{Point, line, sparkline};
pub use scale::steps;

use std::fmt::Write as _;

/// Where a chart is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// On a page: classes, coloured by the style sheet.
    Page,
    /// On paper: fixed colours.
    Paper,
}

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The ramp of ages, from not due to the oldest.
    Age(usize),
    /// A hairline.
    Grid,
    /// What is measured.
    Accent,
    /// A label.
    Label,
    /// A label that matters.
    Value,
    /// Around what is chosen.
    Frame,
    /// Where the pointer may hit, unseen.
    Hit,
}

/// Ages on paper, from not due to the oldest.
const AGES: [&str; 5] = ["#bfd3d8", "#e6d3a8", "#dda96a", "#c9714a", "#8e2f14"];

impl Ink {
    /// The attributes of a mark.
    pub(crate) fn of(self, mark: Mark) -> String {
        if self == Ink::Page {
            let class = match mark {
                Mark::Age(at) => return format!("class=\"a{}\"", at.min(AGES.len() - 1)),
                Mark::Grid => "grid-line",
                Mark::Accent => "accent",
                Mark::Label => "l",
                Mark::Value => "v",
                Mark::Frame => "frame",
                Mark::Hit => "hit",
            };
            return format!("class=\"{class}\"");
        }
        match mark {
            Mark::Age(at) => format!("fill=\"{}\"", AGES[at.min(AGES.len() - 1)]),
            Mark::Grid => "stroke=\"#d3cfc7\" stroke-width=\"1\"".to_string(),
            Mark::Accent => "stroke=\"#0b5c70\" stroke-width=\"2\" fill=\"none\"".to_string(),
            Mark::Label => "fill=\"#656a71\"".to_string(),
            Mark::Value => "fill=\"#1a1e22\"".to_string(),
            Mark::Frame => "stroke=\"#0b5c70\" stroke-width=\"1.5\" fill=\"none\"".to_string(),
            Mark::Hit => "fill=\"none\"".to_string(),
        }
    }
}

/// The beginning of a chart; with links in it, it is a group and no picture, or nobody would find them.
pub(crate) fn begin(ink: Ink, name: &str, (x, y, width, height): (i64, i64, i64, i64), has_links: bool) -> String {
    let role = if has_links { "group" } else { "img" };
    let (class, fonts) = match ink {
        Ink::Page => (" class=\"chart\"", ""),
        Ink::Paper => ("", " font-family=\"Inter\" font-size=\"12\""),
    };
    let name = escaped(name);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"{class} viewBox=\"{x} {y} {width} {height}\" role=\"{role}\" aria-label=\"{name}\"{fonts}>"
    )
}

/// A word at a place; `anchor` is `start`, `middle` or `end`.
pub(crate) fn word(out: &mut String, ink: Ink, mark: Mark, (x, y): (i64, i64), anchor: &str, text: &str) {
    push(
        out,
        format_args!("<text {} x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>", ink.of(mark), escaped(text)),
    );
}

/// A hairline across.
pub(crate) fn hairline(out: &mut String, ink: Ink, y: i64, (from, to): (i64, i64)) {
    push(out, format_args!("<line {} x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" y2=\"{y}\"/>", ink.of(Mark::Grid)));
}

pub(crate) fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(text);
}

/// A text between tags or in an attribute.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // No control character may stand in XML.
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}
