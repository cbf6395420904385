//! Which currency a column header, a cell or an amount speaks of.
//!
//! Codes are ISO 4217; signs only where one currency owns them: "$", "¥", "kr" and "Fr" belong to several and say nothing by
//! themselves. In headers small letters count for the usual codes only, because "all", "top" and "try" are words.

use dunlin_core::money::Currency;

/// Signs and words that mean one currency.
const SIGNS: [(&str, &str); 31] = [
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("евро", "EUR"),
    ("£", "GBP"),
    ("us$", "USD"),
    ("$us", "USD"),
    ("us dollar", "USD"),
    ("us dollars", "USD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("nz$", "NZD"),
    ("лв", "BGN"),
    ("лв.", "BGN"),
    ("лева", "BGN"),
    ("lei", "RON"),
    ("leu", "RON"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("kč", "CZK"),
    ("ft", "HUF"),
    ("sfr.", "CHF"),
    ("sfr", "CHF"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₽", "RUB"),
    ("₹", "INR"),
    ("₪", "ILS"),
    ("₩", "KRW"),
];
/// Signs that several currencies share, and by which.
const SHARED_SIGNS: [(&str, &str); 6] = [
    ("$", "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD BSD BBD JMD TTD NAD FJD BND LRD BZD"),
    ("¥", "JPY CNY"),
    ("kr", "SEK NOK DKK ISK"),
    ("kr.", "SEK NOK DKK ISK"),
    ("fr.", "CHF XAF XOF XPF"),
    ("fr", "CHF XAF XOF XPF"),
];
/// Codes that are believed in small letters inside a header.
const USUAL: [&str; 16] =
    ["usd", "eur", "gbp", "chf", "bgn", "ron", "pln", "czk", "huf", "sek", "nok", "dkk", "cad", "aud", "jpy", "inr"];

/// What a piece of text says about the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// This one.
    Is(Currency),
    /// A sign that these currencies share.
    Shared(&'static str),
    /// Nothing known.
    Unknown,
}

impl Sign {
    /// Whether the sign can stand for that currency.
    pub(crate) fn allows(self, currency: Currency) -> bool {
        match self {
            Sign::Is(this) => this == currency,
            Sign::Shared(codes) => codes.split(' ').any(|code| code == currency.code()),
            Sign::Unknown => false,
        }
    }
}

/// Reads a currency cell or the letters around an amount: `EUR`, `eur`, `€`, `лв.`.
pub(crate) fn read_sign(text: &str) -> Sign {
    let text = text.trim();
    if let Some(currency) = Currency::find(text) {
        return Sign::Is(currency);
    }
    let lower = text.to_lowercase();
    if let Some((_, code)) = SIGNS.iter().find(|(sign, _)| *sign == lower) {
        return Currency::find(code).map_or(Sign::Unknown, Sign::Is);
    }
    SHARED_SIGNS.iter().find(|(sign, _)| *sign == lower).map_or(Sign::Unknown, |(_, codes)| Sign::Shared(codes))
}

/// The currency named inside a header (`converted_usd`, `Amount (EUR)`, `InvoiceAmount €`) and the header without it.
pub(crate) fn split_header(header: &str) -> Option<(Currency, String)> {
    let mut found = None;
    let mut rest = String::new();
    for word in
        header.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '_' | '(' | ')' | '[' | ']' | '/' | ','))
    {
        let bare =
            word.trim_matches(|c: char| c.is_whitespace() || matches!(c, '_' | '(' | ')' | '[' | ']' | '/' | ','));
        match header_word(bare) {
            Some(currency) if found.is_none_or(|earlier| earlier == currency) => found = Some(currency),
            Some(_) => return None,
            None => rest.push_str(word),
        }
    }
    found.map(|currency| (currency, rest))
}

fn header_word(word: &str) -> Option<Currency> {
    if word.len() == 3 && word.is_ascii() {
        let believed = word.bytes().all(|b| b.is_ascii_uppercase()) || USUAL.contains(&word);
        return believed.then(|| Currency::find(word)).flatten();
    }
    match read_sign(word) {
        Sign::Is(currency) if !word.is_ascii() || word.contains('$') || word == "lei" => Some(currency),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_name_currencies() {
        let is = |code| Sign::Is(Currency::find(code).expect("known"));
        for (text, want) in [
            ("EUR", is("EUR")),
            ("usd", is("USD")),
            (" € ", is("EUR")),
            ("лв.", is("BGN")),
            ("Kč", is("CZK")),
            ("EURO", is("EUR")),
            ("XXX", Sign::Unknown),
            ("", Sign::Unknown),
        ] {
            assert_eq!(read_sign(text), want, "{text}");
        }
        let dollar = read_sign("$");
        assert!(Currency::find("CAD").is_some_and(|c| dollar.allows(c)) && !dollar.allows(Currency::EUR));
    }

    #[test]
    fn headers_name_currencies() {
        for (header, want) in [
            ("converted_usd", Some(("USD", "converted_"))),
            ("Amount (EUR)", Some(("EUR", "Amount ("))),
            ("InvoiceAmount €", Some(("EUR", "InvoiceAmount "))),
            ("Сума лв.", Some(("BGN", "Сума "))),
            ("Amount all", None),
            ("Try again", None),
            ("EUR or USD", None),
            ("amount", None),
        ] {
            let found = split_header(header).map(|(c, rest)| (c.code().to_owned(), rest));
            assert_eq!(found, want.map(|(c, rest)| (c.to_owned(), rest.to_owned())), "{header}");
        }
    }
}
