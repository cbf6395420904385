//! Discounts in a form for machines inside free text: `#SKONTO#TAGE=14#PROZENT=2.00#`, one a line (R1.10).
//!
//! Source: XRechnung, rule BR-DE-18 on the payment terms (BT-20). The form is strict: capital letters, this order, two decimals,
//! every such line ended by a line end, and no other `#` in the text. A line that keeps the form is read even where another
//! breaks it; what is broken is named and never guessed. `#VERZUG#` lines state interest after the due date.

use alloc::vec::Vec;

use crate::money::Decimal;

/// What a line of the form states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkontoKind {
    /// A discount for paying early.
    Discount,
    /// Interest for paying late.
    LateInterest,
}

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkontoLine {
    /// Discount or late interest.
    pub kind: SkontoKind,
    /// Days from the invoice date.
    pub days: u16,
    /// Hundredths of a percent: 200 is 2 %.
    pub percent_hundredths: u32,
    /// The part of the sum it counts for, where not the whole.
    pub base: Option<Decimal>,
}

/// How a text breaks the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkontoFault {
    /// A line with `#` that has not the form; counted from 1.
    Malformed {
        /// Which line.
        line: usize,
    },
    /// The last line has the form, but no line end.
    Unended,
}

/// What stands in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SkontoReading {
    /// In the text's order.
    pub lines: Vec<SkontoLine>,
    /// Empty when the text keeps the rule; a text without any `#` does.
    pub faults: Vec<SkontoFault>,
}

/// Reads the lines for machines out of a text of payment terms.
///
/// ```
/// let reading = dunlin_core::terms::skonto::read("#SKONTO#TAGE=14#PROZENT=2.00#\n30 Tage netto");
/// assert_eq!((reading.lines[0].days, reading.lines[0].percent_hundredths), (14, 200));
/// assert!(reading.faults.is_empty());
/// ```
pub fn read(text: &str) -> SkontoReading {
    let mut reading = SkontoReading::default();
    for (at, line) in text.split_inclusive('\n').enumerate() {
        if !line.contains('#') {
            continue;
        }
        match read_line(line.trim()) {
            Some(read) => reading.lines.push(read),
            None => reading.faults.push(SkontoFault::Malformed { line: at + 1 }),
        }
        if !line.ends_with('\n') {
            reading.faults.push(SkontoFault::Unended);
        }
    }
    reading
}

fn read_line(line: &str) -> Option<SkontoLine> {
    let mut parts = line.strip_prefix('#')?.strip_suffix('#')?.split('#');
    let kind = match parts.next()? {
        "SKONTO" => SkontoKind::Discount,
        "VERZUG" => SkontoKind::LateInterest,
        _ => return None,
    };
    let days = parts.next()?.strip_prefix("TAGE=").filter(|days| days.bytes().all(|b| b.is_ascii_digit()))?;
    let percent = two_decimals(parts.next()?.strip_prefix("PROZENT=")?)?;
    let base = match parts.next() {
        Some(part) => Some(two_decimals(part.strip_prefix("BASISBETRAG=")?)?),
        None => None,
    };
    if parts.next().is_some() {
        return None;
    }
    let percent_hundredths = u32::try_from(percent.units).ok()?;
    Some(SkontoLine { kind, days: days.parse().ok()?, percent_hundredths, base })
}

/// Figures with exactly two decimals, whole figures before the point, a leading minus allowed.
fn two_decimals(text: &str) -> Option<Decimal> {
    let decimal = Decimal::parse(text)?;
    let begins_with_figure = text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    (decimal.scale == 2 && begins_with_figure).then_some(decimal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec;

    fn unescaped(json: &str) -> String {
        json.trim_matches('"').replace("\\n", "\n")
    }

    /// The texts and verdicts of the published rule and its tests.
    #[test]
    fn vectors_of_the_rule() {
        let mut rows = 0;
        for row in include_str!("../../tests/fixtures/skonto.csv").lines().skip(1) {
            let (text, rest) = row.strip_prefix('"').and_then(|r| r.split_once("\",")).expect("a quoted text");
            let text = unescaped(&text.replace("\"\"", "\""));
            let want = rest.starts_with('1');
            assert_eq!(read(&text).faults.is_empty(), want, "{text:?}");
            rows += 1;
        }
        assert_eq!(rows, 13);
    }

    #[test]
    fn several_tiers_with_a_base() {
        let reading =
            read("Wie vereinbart\n#SKONTO#TAGE=7#PROZENT=3.00#BASISBETRAG=1000.50#\r\n#VERZUG#TAGE=30#PROZENT=9.12#\n");
        let base = Some(Decimal { units: 100_050, scale: 2 });
        assert_eq!(
            reading.lines,
            vec![
                SkontoLine { kind: SkontoKind::Discount, days: 7, percent_hundredths: 300, base },
                SkontoLine { kind: SkontoKind::LateInterest, days: 30, percent_hundredths: 912, base: None },
            ]
        );
        assert_eq!(reading.faults, vec![]);
    }

    #[test]
    fn a_good_line_is_read_beside_a_broken_one() {
        let reading = read("#SKONTO#TAGE=7#PROZENT=3.0#\n#SKONTO#TAGE=14#PROZENT=2.00#");
        assert_eq!(reading.lines.len(), 1);
        assert_eq!(reading.faults, vec![SkontoFault::Malformed { line: 1 }, SkontoFault::Unended]);
    }

    #[test]
    fn nothing_negative_and_nothing_beyond_the_calendar() {
        for text in
            ["#SKONTO#TAGE=7#PROZENT=-3.00#\n", "#SKONTO#TAGE=70000#PROZENT=3.00#\n", "#SKONTO#TAGE=+7#PROZENT=3.00#\n"]
        {
            assert_eq!(read(text).lines, vec![], "{text}");
        }
    }
}
