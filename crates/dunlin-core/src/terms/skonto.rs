//! Discount lines of XRechnung in the free terms text (BT-20): `#SKONTO#TAGE=14#PROZENT=2.00#`.
//!
//! Source: XRechnung BR-DE-18. Each discount stands on a line of its own that ends with a line break; capitals, order and two
//! decimals are fixed; a number sign anywhere else makes the text invalid. Nothing is repaired here.

use alloc::string::String;
use alloc::vec::Vec;

use crate::money::Decimal;

/// What a line promises or threatens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkontoKind {
    /// A discount for paying within the days.
    Discount,
    /// Interest for paying after the days.
    Late,
}

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkontoLine {
    /// Discount or late interest.
    pub kind: SkontoKind,
    /// Days from the invoice date.
    pub days: u16,
    /// The percentage, with its two decimals.
    pub percent: Decimal,
    /// What the percentage is taken of, if not the whole invoice.
    pub base: Option<Decimal>,
}

/// The lines and the free text around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkontoText {
    /// In the order of the text.
    pub lines: Vec<SkontoLine>,
    /// All other lines, joined as they were.
    pub free: String,
}

/// Reads a terms text; `None` when it breaks the rule, which a validator reports too.
pub fn read(text: &str) -> Option<SkontoText> {
    let mut read = SkontoText { lines: Vec::new(), free: String::new() };
    for line in text.split_inclusive('\n') {
        if !line.contains('#') {
            read.free.push_str(line);
            continue;
        }
        let body = line.strip_suffix('\n')?;
        read.lines.push(read_line(body.strip_suffix('\r').unwrap_or(body))?);
    }
    Some(read)
}

fn read_line(line: &str) -> Option<SkontoLine> {
    let inner = line.strip_prefix('#')?.strip_suffix('#')?;
    let mut fields = inner.split('#');
    let kind = match fields.next()? {
        "SKONTO" => SkontoKind::Discount,
        "VERZUG" => SkontoKind::Late,
        _ => return None,
    };
    let days = fields.next()?.strip_prefix("TAGE=").filter(|days| is_digits(days))?.parse().ok()?;
    let percent = two_decimals(fields.next()?.strip_prefix("PROZENT=")?)?;
    let base = match fields.next() {
        Some(field) => {
            let value = field.strip_prefix("BASISBETRAG=")?;
            two_decimals(value.strip_prefix('-').unwrap_or(value))?;
            Some(Decimal::parse(value)?)
        }
        None => None,
    };
    fields.next().is_none().then_some(SkontoLine { kind, days, percent, base })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn two_decimals(text: &str) -> Option<Decimal> {
    let (whole, fraction) = text.split_once('.')?;
    (is_digits(whole) && is_digits(fraction) && fraction.len() == 2).then(|| Decimal::parse(text)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn lines_are_read_and_the_text_around_them_is_kept() {
        let read =
            read("Thank you\n#SKONTO#TAGE=7#PROZENT=3.00#\r\n#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=-1.50#\nnet 30");
        let two = |units| Decimal { units, scale: 2 };
        let line = |days, units, base| SkontoLine { kind: SkontoKind::Discount, days, percent: two(units), base };
        let want = SkontoText {
            lines: vec![line(7, 300, None), line(14, 200, Some(two(-150)))],
            free: "Thank you\nnet 30".into(),
        };
        assert_eq!(read, Some(want));
    }

    #[test]
    fn what_breaks_the_rule_is_refused() {
        for text in [
            "#SKONTO#TAGE=14#PROZENT=2.00#",
            "#SKONTO#TAGE=14#PROZENT=2.00\n",
            "#skonto#TAGE=14#PROZENT=2.00#\n",
            "#SKONTO#TAGE=-1#PROZENT=2.00#\n",
            "#SKONTO#TAGE=14#PROZENT=2#\n",
            "#SKONTO#TAGE=14#PROZENT=2.000#\n",
            "#SKONTO#PROZENT=2.00#TAGE=14#\n",
            "#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=1000#\n",
            "#SKONTO#TAGE=14#PROZENT=2.00#X=1#\n",
            "#SKONTO#TAGE=14#PROZENT=2.00##\n",
            "#SKONTO#TAGE=99999#PROZENT=2.00#\n",
            " #SKONTO#TAGE=14#PROZENT=2.00#\n",
            "Order #12\n",
            "#\n",
            "##\n",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
