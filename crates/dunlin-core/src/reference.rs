//! Structured payment references: checked when they come in, made for invoices that go out.
//!
//! Source: ISO 11649 (RF), the Belgian OGM/VCS, the Finnish viitenumero, the Swiss QR reference (SIX), Norway's KID and the
//! Swedish OCR number (Luhn). Each is digits or letters with check digits, so a wrong one is found before money goes astray.
//! Which invoice a reference names is asked elsewhere.

use alloc::format;
use alloc::string::{String, ToString};

/// A scheme of references.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// ISO 11649: `RF`, two check digits, up to 21 letters and digits.
    Rf,
    /// Belgium: ten digits and their remainder by 97.
    Belgian,
    /// Finland: up to 19 digits and a check digit by 7, 3, 1.
    Finnish,
    /// Switzerland: 26 digits and a recursive check digit by ten.
    SwissQr,
    /// Norway's KID and the Swedish OCR number: up to 24 digits and a check digit by Luhn.
    Luhn,
}

impl Scheme {
    /// The stored form of a reference, if its check digits hold: without blanks and signs, letters in capitals.
    pub fn check(self, text: &str) -> Option<String> {
        let compact = compact(text, self)?;
        let payload = match self {
            Scheme::Rf => return rf_holds(&compact).then_some(compact),
            Scheme::Belgian => compact.get(..10)?,
            _ => compact.get(..compact.len().checked_sub(1)?)?,
        };
        (self.make_compact(payload)? == compact).then_some(compact)
    }

    /// The reference of a payload, as it is printed. `None` when the payload has other characters or another length than the
    /// scheme wants.
    ///
    /// ```
    /// use dunlin_core::reference::Scheme;
    /// assert_eq!(Scheme::Belgian.make("0909337552").as_deref(), Some("+++090/9337/55291+++"));
    /// assert_eq!(Scheme::Rf.make("INV2026000123").as_deref(), Some("RF98INV2026000123"));
    /// ```
    pub fn make(self, payload: &str) -> Option<String> {
        let made = self.make_compact(payload)?;
        Some(match self {
            Scheme::Belgian => format!("+++{}/{}/{}+++", &made[..3], &made[3..7], &made[7..]),
            _ => made,
        })
    }

    fn make_compact(self, payload: &str) -> Option<String> {
        let lengths = match self {
            Scheme::Rf => 1..=21,
            Scheme::Belgian => 10..=10,
            Scheme::Finnish => 3..=19,
            Scheme::SwissQr => 26..=26,
            Scheme::Luhn => 1..=24,
        };
        let letters_too = matches!(self, Scheme::Rf);
        let fits = |c: char| c.is_ascii_digit() || letters_too && c.is_ascii_alphabetic();
        if !lengths.contains(&payload.len()) || !payload.chars().all(fits) {
            return None;
        }
        let upper = payload.to_ascii_uppercase();
        Some(match self {
            Scheme::Rf => format!("RF{:02}{upper}", 98 - remainder_by_97(&format!("{upper}RF00"))),
            Scheme::Belgian => match remainder_by_97(&upper) {
                0 => format!("{upper}97"),
                rest => format!("{upper}{rest:02}"),
            },
            Scheme::Finnish => format!("{upper}{}", weighted(&upper, &[7, 3, 1])),
            Scheme::SwissQr => format!("{upper}{}", recursive_by_10(&upper)),
            Scheme::Luhn => format!("{upper}{}", luhn(&upper)),
        })
    }
}

/// Blanks and, in Belgium, the signs around and between the digits carry no meaning; anything else does.
fn compact(text: &str, scheme: Scheme) -> Option<String> {
    let body = match scheme {
        Scheme::Belgian => text.trim().trim_matches(['+', '*']).replace('/', ""),
        _ => text.to_string(),
    };
    let letters: String = body.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_uppercase()).collect();
    letters.chars().all(|c| c.is_ascii_alphanumeric()).then_some(letters)
}

/// Check digits of 02 to 98: 00, 01 and 99 have a right remainder but are never made.
fn rf_holds(compact: &str) -> bool {
    if !(5..=25).contains(&compact.len()) || !compact.starts_with("RF") {
        return false;
    }
    let (head, payload) = compact.split_at(4);
    let check_is_made = matches!(head[2..].parse::<u8>(), Ok(2..=98)) && head[2..].bytes().all(|b| b.is_ascii_digit());
    check_is_made && remainder_by_97(&format!("{payload}{head}")) == 1
}

/// The remainder by 97 of digits, with letters as 10 to 35.
fn remainder_by_97(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, digit| {
        let shifted = if digit > 9 { rest * 100 } else { rest * 10 };
        (shifted + digit) % 97
    })
}

/// What the weighted sum of the digits, from the right, lacks to the next ten.
fn weighted(digits: &str, weights: &[u32]) -> u32 {
    let values = digits.chars().rev().filter_map(|c| c.to_digit(10));
    let sum: u32 = values.zip(weights.iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    (10 - sum % 10) % 10
}

/// Luhn: from the right each second digit doubled, its own digits summed.
fn luhn(digits: &str) -> u32 {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let values = digits.chars().rev().filter_map(|c| c.to_digit(10)).enumerate();
    let sum: u32 = values.map(|(at, digit)| if at % 2 == 0 { doubled(digit) } else { digit }).sum();
    (10 - sum % 10) % 10
}

/// The table of SIX's recursive check digit.
const CARRY: [usize; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

fn recursive_by_10(digits: &str) -> usize {
    let values = digits.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| usize::try_from(digit).ok());
    (10 - values.fold(0, |carry, digit| CARRY[(carry + digit) % 10])) % 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// DOMAIN trap 13: pages print RF examples whose check digits fail.
    #[test]
    fn printed_examples_with_wrong_check_digits_are_refused() {
        for text in ["RF35C4", "RF214377", "RF00539007547034", "RF18", "RF18539007547043", "RF1", "", "RFäö12"] {
            assert_eq!(Scheme::Rf.check(text), None, "{text}");
        }
        assert_eq!(Scheme::Rf.check("rf18 5390 0754 7034").as_deref(), Some("RF18539007547034"));
    }

    #[test]
    fn belgium_writes_97_for_no_remainder() {
        assert_eq!(Scheme::Belgian.make("0000000097").as_deref(), Some("+++000/0000/09797+++"));
        assert_eq!(Scheme::Belgian.check("***000/0000/09797***").as_deref(), Some("000000009797"));
        assert_eq!(Scheme::Belgian.check("+++000/0000/09700+++"), None);
        assert_eq!(Scheme::Belgian.make("12345678901"), None);
    }

    const ALL: [Scheme; 5] = [Scheme::Rf, Scheme::Belgian, Scheme::Finnish, Scheme::SwissQr, Scheme::Luhn];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn what_is_made_is_right_and_one_wrong_digit_is_found(digits in "[0-9]{26}", at in 0_usize..26, by in 1_u32..10) {
            for (scheme, length) in ALL.into_iter().zip([21, 10, 19, 26, 24]) {
                let made = scheme.make(&digits[..length]).expect("of the right length");
                let stored = scheme.check(&made).expect("right");
                let place = at % stored.len();
                let wrong: String = stored.chars().enumerate().map(|(nth, c)| match c.to_digit(10) {
                    Some(digit) if nth == place => char::from_digit((digit + by) % 10, 10).expect("a digit"),
                    _ => c,
                }).collect();
                prop_assert!(wrong == stored || scheme.check(&wrong).is_none(), "{scheme:?} {wrong}");
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            for scheme in ALL {
                let _ = (scheme.check(&text), scheme.make(&text));
            }
        }
    }
}
