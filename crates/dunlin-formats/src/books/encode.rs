//! Texts and figures on their way into layouts that are older than UTF-8.
//!
//! A letter that a code page does not have is written without its marks (Łódź: `Lodz`), and as `?` when that does not help
//! either: a name is for reading there, the number tells customers apart.

use dunlin_core::money::{Currency, format_minor};
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// The upper half of code page 437, as SIE calls PC8.
const CP437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// One line of text: what a line cannot hold becomes a space.
pub(super) fn clean(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.trim().to_owned()
}

/// The first characters of a text.
pub(super) fn shortened(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}

/// Puts text as Windows code page 1252.
pub(super) fn put_cp1252(text: &str, out: &mut Vec<u8>) {
    put(text, out, |c| {
        let mut utf8 = [0; 4];
        let (bytes, _, is_missing) = encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut utf8));
        if is_missing { None } else { bytes.first().copied() }
    });
}

/// Puts text as code page 437.
pub(super) fn put_cp437(text: &str, out: &mut Vec<u8>) {
    put(text, out, |c| {
        let at = CP437.chars().position(|known| known == c)?;
        u8::try_from(at).ok().map(|at| 128 + at)
    });
}

fn put(text: &str, out: &mut Vec<u8>, byte_of: impl Fn(char) -> Option<u8>) {
    for c in text.chars() {
        let known = |c: char| u8::try_from(c).ok().filter(u8::is_ascii).or_else(|| byte_of(c));
        let byte = known(c).or_else(|| known(unmarked(c))).unwrap_or(b'?');
        out.push(byte);
    }
}

/// The letter without its marks.
fn unmarked(c: char) -> char {
    match c {
        'Ł' => 'L',
        'ł' => 'l',
        'Đ' => 'D',
        'đ' => 'd',
        'Ø' => 'O',
        'ø' => 'o',
        '’' | '‘' => '\'',
        '–' | '—' => '-',
        _ => std::iter::once(c).nfd().next().unwrap_or(c),
    }
}

/// `20260930`.
pub(super) fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// `1250,00`: the size of an amount with at least two digits after the comma.
pub(super) fn with_comma(minor: i64, currency: Currency) -> String {
    with_point(minor, currency).trim_start_matches('-').replace('.', ",")
}

/// `-1250.00`: with at least two digits after the point.
pub(super) fn with_point(minor: i64, currency: Currency) -> String {
    let text = format_minor(minor, currency.digits());
    match currency.digits() {
        0 => format!("{text}.00"),
        1 => format!("{text}0"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_a_code_page_lacks_lose_their_marks() {
        let page = |put: fn(&str, &mut Vec<u8>), text: &str| {
            let mut out = Vec::new();
            put(text, &mut out);
            out
        };
        assert_eq!(CP437.chars().count(), 128);
        assert_eq!(page(put_cp437, "Åsa Öberg"), b"\x8fsa \x99berg");
        assert_eq!(page(put_cp437, "Łódź €"), b"L\xa2dz ?");
        assert_eq!(page(put_cp1252, "Müller & Söhne €"), b"M\xfcller & S\xf6hne \x80");
        assert_eq!(page(put_cp1252, "Rīga Жук"), b"Riga ???");
    }

    #[test]
    fn figures_have_two_digits_at_least() {
        let yen = Currency::find("JPY").expect("it is there");
        assert_eq!(with_comma(-123_450, Currency::EUR), "1234,50");
        assert_eq!(with_point(-5, yen), "-5.00");
    }
}
