//! What an amount cell means, and which sign a column uses for decimals.
//!
//! `1.234,56`, `1,234.56`, `1 234,56` and `1'234.56` prove their decimal sign; `1.50` does as well, since groups have three digits.
//! Only `1.234` and `1,234` say nothing; a column (and file) of nothing else is refused naming `--decimal`.
//! Signs: leading or trailing minus, brackets, `CR` (in the customer's favour) and `DR`. A currency inside the cell is handed on.

use dunlin_core::money::Decimal;

use crate::currency::{Sign, read_sign};
use crate::source::{Cell, print_number};

/// The decimal sign (`--decimal`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DecimalSign {
    /// 1234,56
    Comma,
    /// 1234.56
    Point,
}

impl DecimalSign {
    /// `,` or `.`.
    pub fn sign(self) -> char {
        match self {
            DecimalSign::Comma => ',',
            DecimalSign::Point => '.',
        }
    }

    /// The decimal sign written so.
    pub fn find(sign: &str) -> Option<DecimalSign> {
        [DecimalSign::Comma, DecimalSign::Point].into_iter().find(|d| sign.len() == 1 && sign.starts_with(d.sign()))
    }
}

/// An amount as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) value: Decimal,
    /// The currency that stands in the cell.
    pub(crate) sign: Option<Sign>,
}

/// What a column's values prove.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Evidence {
    point: usize,
    comma: usize,
    open: usize,
    signs: usize,
}

impl Evidence {
    /// Takes one cell into account; typed numbers say nothing about signs.
    pub(crate) fn add(&mut self, cell: Cell<'_>) {
        let Cell::Text(text) = cell else { return };
        if text.bytes().all(|b| b.is_ascii_digit()) {
            return;
        }
        let Some(bare) = strip(text) else { return };
        self.signs += usize::from(bare.sign.is_some());
        match proves(bare.digits) {
            Some(Proof::Decimal(DecimalSign::Point)) => self.point += 1,
            Some(Proof::Decimal(DecimalSign::Comma)) => self.comma += 1,
            Some(Proof::Open) => self.open += 1,
            None => {}
        }
    }

    pub(crate) fn with(self, other: &Evidence) -> Evidence {
        Evidence {
            point: self.point + other.point,
            comma: self.comma + other.comma,
            open: self.open + other.open,
            signs: self.signs + other.signs,
        }
    }

    /// Some cells hold a currency beside the figures.
    pub(crate) fn has_signs(&self) -> bool {
        self.signs > 0
    }

    /// What the values come to.
    pub(crate) fn verdict(&self) -> Verdict {
        match (self.point > 0, self.comma > 0, self.open > 0) {
            (true, true, _) => Verdict::Contradictory,
            (true, false, _) => Verdict::Proven(DecimalSign::Point),
            (false, true, _) => Verdict::Proven(DecimalSign::Comma),
            (false, false, true) => Verdict::Open,
            (false, false, false) => Verdict::Free,
        }
    }
}

/// What the evidence comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Proven(DecimalSign),
    /// No value depends on it.
    Free,
    /// Values that could be thousands or three decimals, and nothing else.
    Open,
    /// Values prove both.
    Contradictory,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Proof {
    Decimal(DecimalSign),
    Open,
}

/// What one value proves. Its characters are digits, signs and group marks only.
fn proves(digits: &str) -> Option<Proof> {
    let is = |sign: char| if sign == '.' { DecimalSign::Point } else { DecimalSign::Comma };
    let other = |sign: char| if sign == '.' { DecimalSign::Comma } else { DecimalSign::Point };
    let last = digits.rfind(['.', ','])?;
    let sign = char::from(digits.as_bytes()[last]);
    let (head, tail) = (&digits[..last], &digits[last + 1..]);
    if head.contains(if sign == '.' { ',' } else { '.' }) {
        return Some(Proof::Decimal(is(sign)));
    }
    if head.contains(sign) {
        return Some(Proof::Decimal(other(sign)));
    }
    if head.contains(is_group_mark) {
        return Some(Proof::Decimal(is(sign)));
    }
    let could_be_group = tail.len() == 3 && (1..=3).contains(&head.len()) && !head.starts_with('0');
    Some(if could_be_group { Proof::Open } else { Proof::Decimal(is(sign)) })
}

fn is_group_mark(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | ' ')
}

/// The amount of a cell in a column with that decimal sign; `None` when it is no amount.
pub(crate) fn parse(cell: Cell<'_>, decimal: DecimalSign) -> Option<Amount> {
    match cell {
        Cell::Number(number) => Some(Amount { value: Decimal::parse(&print_number(number))?, sign: None }),
        Cell::Text(text) => {
            if let Some(value) = parse_plain(text, decimal) {
                return Some(Amount { value, sign: None });
            }
            parse_written(text, decimal)
        }
        Cell::Empty | Cell::Date(_) => None,
    }
}

/// The quick path of large files: digits, at most one decimal sign, a leading minus.
fn parse_plain(text: &str, decimal: DecimalSign) -> Option<Decimal> {
    let sign = u8::try_from(decimal.sign()).ok()?;
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    if digits.is_empty() || digits.len() > 17 {
        return None;
    }
    let (mut units, mut scale) = (0_i64, None::<u8>);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                units = units * 10 + i64::from(byte - b'0');
                scale = scale.map(|s| s + 1);
            }
            _ if byte == sign && scale.is_none() => scale = Some(0),
            _ => return None,
        }
    }
    if digits.len() == 1 && scale.is_some() {
        return None;
    }
    Some(Decimal { units: i128::from(if negative { -units } else { units }), scale: scale.unwrap_or(0) })
}

fn parse_written(text: &str, decimal: DecimalSign) -> Option<Amount> {
    let bare = strip(text)?;
    let plain = ungroup(bare.digits, decimal.sign())?;
    let value = Decimal::parse(&plain)?;
    let units = if bare.negative { -value.units } else { value.units };
    Some(Amount { value: Decimal { units, ..value }, sign: bare.sign })
}

/// An amount without what stands around its figures.
struct Bare<'t> {
    digits: &'t str,
    negative: bool,
    sign: Option<Sign>,
}

/// Takes away sign, brackets, CR/DR and currency on both sides; `None` if something else is left.
fn strip(text: &str) -> Option<Bare<'_>> {
    if text.len() > 60 {
        return None;
    }
    let first = text.find(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',') && starts_fraction(text, c))?;
    let last = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (before, after) = (text.get(..first)?, text.get(last..)?);
    let (digits, after) = (text.get(first..last)?, after.trim_start_matches(['.', ',']));
    if !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',') || is_group_mark(c)) {
        return None;
    }
    let (minus_before, minus_after) = (minuses(before), minuses(after));
    let brackets = (before.matches('(').count(), after.matches(')').count());
    if minus_before + minus_after > 1
        || !matches!(brackets, (0, 0) | (1, 1))
        || minus_before + minus_after + brackets.0 > 1
    {
        return None;
    }
    let mut negative = minus_before + minus_after + brackets.0 == 1;
    let mut sign = None;
    for words in [before, after] {
        for word in words.split(|c: char| c.is_whitespace() || matches!(c, '-' | '−' | '+' | '(' | ')')) {
            match word.to_ascii_uppercase().as_str() {
                "" | "DR" => {}
                "CR" if !negative => negative = true,
                _ => match (read_sign(word), sign) {
                    (Sign::Unknown, _) | (_, Some(_)) => return None,
                    (known, None) => sign = Some(known),
                },
            }
        }
    }
    Some(Bare { digits, negative, sign })
}

/// `.50` begins with its decimal sign; the dot of `лв.` does not begin a number.
fn starts_fraction(text: &str, sign: char) -> bool {
    text.split_once(sign).is_some_and(|(before, after)| {
        after.starts_with(|c: char| c.is_ascii_digit()) && !before.ends_with(char::is_alphabetic)
    })
}

fn minuses(text: &str) -> usize {
    text.chars().filter(|c| matches!(c, '-' | '−' | '–')).count()
}

/// Plain decimals: groups taken out if they are groups of three (or two, as in India, before the last).
fn ungroup(digits: &str, decimal: char) -> Option<String> {
    let (whole, fraction) = match digits.rsplit_once(decimal) {
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    if whole.contains(decimal) || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let is_mark = |c: char| c == '.' || c == ',' || is_group_mark(c);
    let groups: Vec<&str> = whole.split(is_mark).collect();
    let marks: Vec<char> = whole.chars().filter(|c| is_mark(*c)).collect();
    let one_mark = marks.windows(2).all(|pair| pair[0] == pair[1]);
    let well_grouped = match groups.as_slice() {
        [_] => true,
        [first, middle @ .., last] => {
            (1..=3).contains(&first.len()) && last.len() == 3 && middle.iter().all(|g| matches!(g.len(), 2 | 3))
        }
        [] => false,
    };
    if !one_mark || !well_grouped {
        return None;
    }
    let plain = groups.concat();
    Some(if fraction.is_empty() { plain } else { format!("{plain}.{fraction}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_core::money::Currency;

    fn parsed(text: &str, decimal: DecimalSign) -> Option<(i128, u8)> {
        parse(Cell::from_text(text), decimal).map(|amount| (amount.value.units, amount.value.scale))
    }

    #[test]
    fn amounts_with_a_point() {
        for (text, want) in [
            ("1234.56", Some((123_456, 2))),
            ("-5", Some((-5, 0))),
            (".50", Some((50, 2))),
            ("1,234.56", Some((123_456, 2))),
            ("1'234.56", Some((123_456, 2))),
            ("12,34,567.00", Some((123_456_700, 2))),
            ("(1,234.56)", Some((-123_456, 2))),
            ("1,234.56-", Some((-123_456, 2))),
            ("−7.80", Some((-780, 2))),
            ("- 7.80", Some((-780, 2))),
            ("$1,280.8", Some((12_808, 1))),
            ("-$5.00", Some((-500, 2))),
            ("€ 9.99", Some((999, 2))),
            ("9.99 EUR", Some((999, 2))),
            ("10.00 CR", Some((-1_000, 2))),
            ("10.00 DR", Some((1_000, 2))),
            ("+3.10", Some((310, 2))),
            ("17828.069", Some((17_828_069, 3))),
            ("1,50", None),
            ("1,23,4", None),
            ("1.2.3", None),
            ("--5", None),
            ("(5", None),
            ("5 apples", None),
            ("1e5", None),
            ("abc", None),
            (".", None),
            ("-", None),
        ] {
            assert_eq!(parsed(text, DecimalSign::Point), want, "{text}");
        }
    }

    #[test]
    fn amounts_with_a_comma() {
        for (text, want) in [
            ("1234,56", Some((123_456, 2))),
            ("1.234,56", Some((123_456, 2))),
            ("1 234,56", Some((123_456, 2))),
            ("1\u{a0}234,56 €", Some((123_456, 2))),
            ("12.345.678,9", Some((123_456_789, 1))),
            ("125,00 лв.", Some((12_500, 2))),
            ("лв. 125,00", Some((12_500, 2))),
            ("1.234", Some((1_234, 0))),
            ("1.50", None),
        ] {
            assert_eq!(parsed(text, DecimalSign::Comma), want, "{text}");
        }
        let sign = parse(Cell::from_text("12,50 лв."), DecimalSign::Comma).and_then(|a| a.sign);
        assert_eq!(sign, Currency::find("BGN").map(Sign::Is));
        let shared = parse(Cell::from_text("$5"), DecimalSign::Comma).and_then(|a| a.sign);
        assert!(matches!(shared, Some(Sign::Shared(_))), "{shared:?}");
    }

    #[test]
    fn typed_numbers_need_no_sign() {
        let amount = parse(Cell::Number(2309.79), DecimalSign::Comma).expect("a number");
        assert_eq!((amount.value.units, amount.value.scale), (230_979, 2));
    }

    fn verdict(values: &[&str]) -> Verdict {
        let mut evidence = Evidence::default();
        for value in values {
            evidence.add(Cell::from_text(value));
        }
        evidence.verdict()
    }

    #[test]
    fn a_column_proves_its_sign_or_not() {
        for (values, want) in [
            (&["1.234,56"][..], Verdict::Proven(DecimalSign::Comma)),
            (&["1,234", "2.50"], Verdict::Proven(DecimalSign::Point)),
            (&["1.234.567"], Verdict::Proven(DecimalSign::Comma)),
            (&["1 234,567"], Verdict::Proven(DecimalSign::Comma)),
            (&["0.125"], Verdict::Proven(DecimalSign::Point)),
            (&["1234.567"], Verdict::Proven(DecimalSign::Point)),
            (&["1.234", "12.500"], Verdict::Open),
            (&["1,234", "12,500", "7"], Verdict::Open),
            (&["1,50", "1.50"], Verdict::Contradictory),
            (&["100", "-7", "abc", "1.2.x"], Verdict::Free),
        ] {
            assert_eq!(verdict(values), want, "{values:?}");
        }
    }
}
