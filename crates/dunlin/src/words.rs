//! Figures and days as they stand on a terminal: English, from the same source as the letters.

use std::sync::OnceLock;

use dunlin_core::money::{Currency, Money};
use dunlin_words::{Value, Words};
use jiff::civil::Date;

/// The texts of the terminal.
pub(crate) fn words() -> &'static Words {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    ENGLISH.get_or_init(|| Words::for_language("en").0)
}

/// `€1,200.50`, in a sentence.
pub(crate) fn money(minor: i64, currency: Currency) -> String {
    words().show(Value::Money(Money { minor, currency }))
}

/// `1,200.50`, in a column whose currency stands after it.
pub(crate) fn figure(minor: i64, currency: Currency) -> String {
    words().show(Value::Figure(Money { minor, currency }))
}

/// `1,200.50 EUR`, in a table.
pub(crate) fn amount(minor: i64, currency: Currency) -> String {
    format!("{} {currency}", figure(minor, currency))
}

/// `27 November 2026`, in a sentence.
pub(crate) fn day(day: Date) -> String {
    words().show(Value::Date(day))
}

/// `27 Nov 2026`, in a table.
pub(crate) fn short_day(day: Date) -> String {
    words().show(Value::ShortDate(day))
}

/// `a, b and c`.
pub(crate) fn list<S: AsRef<str>>(things: &[S]) -> String {
    words().list(things)
}

/// `1 letter`, `3 letters`, `1,204 rows`.
pub(crate) fn count(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(count), if count == 1 { one } else { many })
}

/// A whole number with its thousands parted.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A stable word as people read it: `cash_only` is `cash only`.
pub(crate) fn plain(code: &str) -> String {
    code.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree_with_their_noun() {
        assert_eq!(count(1, "row", "rows"), "1 row");
        assert_eq!(count(1_204, "row", "rows"), "1,204 rows");
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000_000), "1,000,000");
    }
}
