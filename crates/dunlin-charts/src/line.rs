//! Lines over time: with its axis, or as a sparkline beside a figure.

use crate::scale::{is_labelled, share};
use crate::{Ink, Mark, begin, hairline, push, word};

const WIDTH: i64 = 960;
const HEIGHT: i64 = 160;
const MARGIN: i64 = 48;
const SPARK_WIDTH: i64 = 120;
const SPARK_HEIGHT: i64 = 28;

/// A point of a line; a figure that cannot be said breaks the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Below it.
    pub label: String,
    /// Its figure in words; stands at the last one.
    pub value: String,
    /// Its figure.
    pub figure: Option<i64>,
}

/// A line from zero up, with a label below each point.
pub fn line(ink: Ink, name: &str, points: &[Point], hairlines: &[(i64, String)]) -> String {
    let most = points.iter().filter_map(|point| point.figure).chain(hairlines.iter().map(|(figure, _)| *figure)).max();
    let largest = most.unwrap_or(0).max(1);
    let mut out = begin(ink, name, (0, -24, WIDTH, HEIGHT + 52), false);
    hairline(&mut out, ink, HEIGHT, (MARGIN, WIDTH));
    for (figure, label) in hairlines {
        let y = HEIGHT - share(*figure, largest, HEIGHT);
        if *figure > 0 {
            hairline(&mut out, ink, y, (MARGIN, WIDTH));
        }
        word(&mut out, ink, Mark::Label, (MARGIN - 8, y + 4), "end", label);
    }
    let count = i64::try_from(points.len()).unwrap_or(1).max(1);
    let slot = (WIDTH - MARGIN) / count;
    let x = |at: i64| MARGIN + at * slot + slot / 2;
    path(&mut out, ink, points.iter().map(|point| point.figure), x, |figure| HEIGHT - share(figure, largest, HEIGHT));
    for (at, point) in (0_i64..).zip(points) {
        if is_labelled(at, count) {
            word(&mut out, ink, Mark::Label, (x(at), HEIGHT + 20), "middle", &point.label);
        }
        if let Some(figure) = point.figure.filter(|_| at + 1 == count) {
            let y = HEIGHT - share(figure, largest, HEIGHT);
            word(&mut out, ink, Mark::Value, (x(at), y - 10), "middle", &point.value);
        }
    }
    out.push_str("</svg>");
    out
}

/// A line without words, as tall as the room between its least and its largest figure.
pub fn sparkline(ink: Ink, name: &str, figures: &[Option<i64>]) -> String {
    let known = || figures.iter().flatten().copied();
    let (least, most) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
    let mut out = begin(ink, name, (0, 0, SPARK_WIDTH, SPARK_HEIGHT), false).replacen("\"chart\"", "\"spark\"", 1);
    let last = i64::try_from(figures.len().saturating_sub(1)).unwrap_or(1).max(1);
    let room = SPARK_HEIGHT - 6;
    let y = |figure: i64| match most.saturating_sub(least) {
        0 => SPARK_HEIGHT / 2,
        span => SPARK_HEIGHT - 3 - share(figure.saturating_sub(least), span, room),
    };
    path(&mut out, ink, figures.iter().copied(), |at| 3 + at * (SPARK_WIDTH - 6) / last, y);
    out.push_str("</svg>");
    out
}

fn path(
    out: &mut String,
    ink: Ink,
    figures: impl Iterator<Item = Option<i64>>,
    x: impl Fn(i64) -> i64,
    y: impl Fn(i64) -> i64,
) {
    let (mut data, mut is_drawn) = (String::new(), false);
    for (at, figure) in (0_i64..).zip(figures) {
        if let Some(figure) = figure {
            let step = if is_drawn { 'L' } else { 'M' };
            push(&mut data, format_args!("{step}{} {}", x(at), y(figure)));
        }
        is_drawn = figure.is_some();
    }
    push(out, format_args!("<path {} d=\"{data}\"/>", ink.of(Mark::Accent)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_breaks_where_nothing_can_be_said() {
        let point = |figure| Point { label: "May".into(), value: "7 days".into(), figure };
        let svg = line(Ink::Page, "DSO", &[point(Some(0)), point(None), point(Some(10))], &[(0, "0".into())]);
        assert!(svg.contains("d=\"M200 160M808 0\"") && svg.matches(">May<").count() == 3, "{svg}");
        assert_eq!(svg.matches("7 days").count(), 1, "the last point only");
    }

    #[test]
    fn a_sparkline_fills_its_room_and_a_level_one_lies_in_the_middle() {
        let svg = sparkline(Ink::Paper, "DSO", &[Some(40), Some(60), Some(50)]);
        assert!(svg.contains("d=\"M3 25L60 3L117 14\""), "{svg}");
        assert!(sparkline(Ink::Page, "DSO", &[Some(5), Some(5)]).contains("d=\"M3 14L117 14\""));
        assert!(sparkline(Ink::Page, "DSO", &[None]).contains("d=\"\""));
        assert!(sparkline(Ink::Page, "DSO", &[Some(i64::MIN), Some(i64::MAX)]).contains("M3"));
    }
}
