//! Columns, each of one part or of several on top of each other: what is open, by age.

use crate::scale::{is_labelled, share};
use crate::{Ink, Mark, begin, escaped, hairline, push, word};

const WIDTH: i64 = 960;
const HEIGHT: i64 = 180;
/// For the labels of hairlines.
const MARGIN: i64 = 48;
/// Between the parts of a column.
const GAP: i64 = 2;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Below it.
    pub label: String,
    /// Above it.
    pub value: String,
    /// Shade and figure of each part, from below.
    pub parts: Vec<(usize, i64)>,
    /// Where it leads.
    pub href: Option<String>,
    /// It is framed.
    pub is_chosen: bool,
}

impl Column {
    fn height(&self) -> i64 {
        self.parts.iter().map(|(_, figure)| (*figure).max(0)).fold(0, i64::saturating_add)
    }
}

/// A chart of columns; hairlines stand at figures with their labels, zero always.
pub fn columns(ink: Ink, name: &str, columns: &[Column], hairlines: &[(i64, String)]) -> String {
    let largest = columns.iter().map(Column::height).max().unwrap_or(0).max(1);
    let has_labels = hairlines.iter().any(|(figure, _)| *figure > 0);
    let left = if has_labels { MARGIN } else { 0 };
    let mut out = begin(ink, name, (0, -28, WIDTH, HEIGHT + 56), columns.iter().any(|column| column.href.is_some()));
    hairline(&mut out, ink, HEIGHT, (left, WIDTH));
    for (figure, label) in hairlines.iter().filter(|_| has_labels) {
        let y = HEIGHT - share(*figure, largest, HEIGHT);
        if *figure > 0 {
            hairline(&mut out, ink, y, (left, WIDTH));
        }
        word(&mut out, ink, Mark::Label, (left - 8, y + 4), "end", label);
    }
    let count = i64::try_from(columns.len()).unwrap_or(1).max(1);
    let slot = (WIDTH - left) / count;
    for (at, column) in (0_i64..).zip(columns) {
        draw(&mut out, ink, column, (left + at * slot, slot), largest);
        if is_labelled(at, count) {
            let place = (left + at * slot + slot / 2, HEIGHT + 18);
            word(&mut out, ink, Mark::Label, place, "middle", &column.label);
        }
    }
    out.push_str("</svg>");
    out
}

fn draw(out: &mut String, ink: Ink, column: &Column, (x, slot): (i64, i64), largest: i64) {
    let width = (slot * 5 / 8).clamp(2, 120);
    let (left, middle) = (x + (slot - width) / 2, x + slot / 2);
    let is_link = ink == Ink::Page && column.href.is_some();
    if let Some(href) = column.href.as_deref().filter(|_| is_link) {
        // Its figure and its label are its name.
        push(out, format_args!("<a href=\"{}\">", escaped(href)));
        let (mark, height) = (ink.of(Mark::Hit), HEIGHT + 48);
        push(out, format_args!("<rect {mark} x=\"{x}\" y=\"-24\" width=\"{slot}\" height=\"{height}\"/>"));
    }
    if column.is_chosen {
        let (mark, height) = (ink.of(Mark::Frame), HEIGHT + 30);
        let (x, slot) = (x + 4, slot - 8);
        push(out, format_args!("<rect {mark} x=\"{x}\" y=\"-26\" width=\"{slot}\" height=\"{height}\" rx=\"6\"/>"));
    }
    let mut below = 0_i64;
    for (shade, figure) in &column.parts {
        let from = share(below, largest, HEIGHT);
        below = below.saturating_add((*figure).max(0));
        let to = share(below, largest, HEIGHT);
        let gap = if from > 0 { GAP } else { 0 };
        let (y, height) = (HEIGHT - to, (to - from - gap).max(0));
        if height > 0 {
            let mark = ink.of(Mark::Age(*shade));
            push(
                out,
                format_args!("<rect {mark} x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"2\"/>"),
            );
        }
    }
    let top = HEIGHT - share(below, largest, HEIGHT);
    word(out, ink, Mark::Value, (middle, top - 8), "middle", &column.value);
    if is_link {
        out.push_str("</a>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(parts: &[i64], href: Option<&str>) -> Column {
        let parts: Vec<(usize, i64)> = parts.iter().copied().enumerate().collect();
        let (label, value) = ("1–30".to_string(), "<b>".to_string());
        Column { label, value, parts, href: href.map(str::to_string), is_chosen: false }
    }

    #[test]
    fn heights_are_shares_and_words_are_escaped() {
        let svg = columns(Ink::Page, "A \"b\"", &[column(&[50, 50], None), column(&[25, -5], None)], &[]);
        assert!(
            svg.contains("aria-label=\"A &quot;b&quot;\"") && svg.contains("&lt;b&gt;") && svg.contains("role=\"img\"")
        );
        // Half of 180, then the other half less the gap; a credit has no height.
        assert!(svg.contains("y=\"90\" width=\"120\" height=\"90\""), "{svg}");
        assert!(svg.contains("y=\"0\" width=\"120\" height=\"88\""), "{svg}");
        assert!(svg.contains("y=\"135\" width=\"120\" height=\"45\""), "{svg}");
        assert_eq!(svg.matches("<rect").count(), 3);
    }

    #[test]
    fn links_are_on_pages_only_and_paper_has_its_own_colours() {
        let one = [column(&[1], Some("/a?b&c"))];
        let page = columns(Ink::Page, "x", &one, &[(0, "0".into()), (1, "1".into())]);
        assert!(page.contains("role=\"group\"") && page.contains("<a href=\"/a?b&amp;c\">"), "{page}");
        assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"), "{page}");
        let paper = columns(Ink::Paper, "x", &one, &[]);
        assert!(!paper.contains("<a ") && !paper.contains("class=") && paper.contains("fill=\"#bfd3d8\""), "{paper}");
        assert!(columns(Ink::Page, "none", &[], &[]).ends_with("</svg>"));
    }
}
