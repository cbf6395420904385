//! Money in a sentence: figures with a currency beside them. Figures alone are never money: they are numbers of invoices.
//!
//! Point and comma: the last of them with two digits behind it parts the hundredths; three digits behind each group
//! thousands. Anything else (`1.5`, `1,2345`) is not taken.

use crate::came::Amount;

/// Marks of currencies that have hundredths.
const CURRENCIES: &[(&str, &[&str])] = &[
    ("EUR", &["€", "eur", "euro", "euros", "euri", "eiro", "евро", "evro"]),
    ("BGN", &["bgn", "лв", "лева", "lv"]),
    ("RON", &["ron", "lei", "leu"]),
    ("USD", &["usd", "$", "us$"]),
    ("GBP", &["gbp", "£"]),
    ("CHF", &["chf"]),
    ("PLN", &["pln", "zł", "zl"]),
    ("SEK", &["sek"]),
    ("NOK", &["nok"]),
    ("DKK", &["dkk"]),
    ("CZK", &["czk", "kč"]),
];

/// The one amount of a sentence; none when there are several different ones.
pub(crate) fn only(sentence: &str) -> Option<Amount> {
    let text = sentence.to_lowercase().replace('\u{a0}', " ");
    let bytes = text.as_bytes();
    let mut found: Vec<Amount> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = figure_end(bytes, at);
        let currency = behind(&text[end..]).or_else(|| before(&text[..at]));
        if let Some((currency, minor)) = currency.zip(hundredths(text[at..end].trim_end_matches(['.', ',', ' ']))) {
            let amount = Amount { minor, currency };
            if !found.contains(&amount) {
                found.push(amount);
            }
        }
        at = end.max(at + 1);
    }
    (found.len() == 1).then(|| found[0])
}

/// Where a figure ends: digits with points, commas, and spaces before groups of three.
fn figure_end(bytes: &[u8], begin: usize) -> usize {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = begin;
    loop {
        let group = digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
        match bytes.get(at) {
            Some(b) if b.is_ascii_digit() => at += 1,
            Some(b'.' | b',' | b'\'') if digit(at + 1) => at += 1,
            Some(b' ') if group && at - begin <= 12 => at += 1,
            _ => return at,
        }
    }
}

fn behind(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches([' ', ',', '-', '.', '\u{2013}']);
    mark(|mark| {
        text.strip_prefix(mark)
            .is_some_and(|rest| !mark.ends_with(char::is_alphabetic) || !rest.starts_with(char::is_alphanumeric))
    })
}

fn before(text: &str) -> Option<&'static str> {
    let text = text.trim_end();
    mark(|mark| {
        text.strip_suffix(mark)
            .is_some_and(|rest| !mark.starts_with(char::is_alphabetic) || !rest.ends_with(char::is_alphanumeric))
    })
}

fn mark(is: impl Fn(&str) -> bool) -> Option<&'static str> {
    CURRENCIES.iter().find(|(_, marks)| marks.iter().any(|mark| is(mark))).map(|(code, _)| *code)
}

fn hundredths(figure: &str) -> Option<i64> {
    let figure: String = figure.chars().filter(|c| !matches!(c, ' ' | '\'')).collect();
    let last = figure.rfind(['.', ',']);
    let (whole, cents) = match last {
        Some(at) if figure.len() - at == 3 => (&figure[..at], &figure[at + 1..]),
        Some(at) if figure.len() - at == 4 => (figure.as_str(), "00"),
        None => (figure.as_str(), "00"),
        Some(_) => return None,
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let right = groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    let mixed = whole.contains('.') && whole.contains(',');
    if !right || mixed || groups.iter().any(|group| group.is_empty()) {
        return None;
    }
    let units: i64 = groups.concat().parse().ok()?;
    units.checked_mul(100)?.checked_add(cents.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_a_currency_beside_it() {
        let cases = [
            ("we will pay 1.234,50 EUR on Friday", Some((123_450, "EUR"))),
            ("we will pay \u{20ac}1,234.50", Some((123_450, "EUR"))),
            ("ще платим 1 250 лв. утре", Some((125_000, "BGN"))),
            ("vom plăti 3.500 lei", Some((350_000, "RON"))),
            ("we betalen 99,95 euro", Some((9_995, "EUR"))),
            ("invoice 10482 is paid", None),
            ("EUR 100 and EUR 200", None),
            ("EUR 100, yes 100 EUR", Some((10_000, "EUR"))),
            ("1.5 EUR", None),
            ("99999999999999999999 EUR", None),
            ("5 europeans", None),
        ];
        for (text, amount) in cases {
            assert_eq!(only(text).map(|amount| (amount.minor, amount.currency)), amount, "{text}");
        }
    }
}
