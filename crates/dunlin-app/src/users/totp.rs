//! One-time codes of six digits, a new one every 30 seconds (RFC 6238, HMAC-SHA-1: what every authenticator program knows).
//!
//! Decides: how far the two clocks may differ (one step either way), and that no step counts twice.

use jiff::Timestamp;
use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};

use super::token::base32;

/// How long a code is shown.
const STEP_SECONDS: i64 = 30;
/// Digits: 10 to this power.
const SIX_DIGITS: u32 = 1_000_000;

/// The time step whose code this is, when it is one of now and later than those used before.
pub(super) fn matching_step(key: &[u8], code: &str, at: Timestamp, used: i64) -> Option<i64> {
    let typed: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let number: u32 = typed.parse().ok().filter(|_| typed.len() == 6)?;
    let now = at.as_second().div_euclid(STEP_SECONDS);
    (now - 1..=now + 1).find(|step| *step > used && code_of(key, *step) == number)
}

/// The code of a step.
pub(super) fn code_of(key: &[u8], step: i64) -> u32 {
    let made = sign(&Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, key), &step.to_be_bytes());
    let digest = made.as_ref();
    let at = usize::from(digest[19] & 15);
    let four = [digest[at] & 0x7f, digest[at + 1], digest[at + 2], digest[at + 3]];
    u32::from_be_bytes(four) % SIX_DIGITS
}

/// What an authenticator program reads from the QR code.
pub(super) fn address(key: &[u8], book: &str, email: &str) -> String {
    let plain = |text: &str| -> String {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte);
        text.bytes().map(|b| if is_plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
    };
    let (issuer, secret) = (plain(book), base32(key).to_ascii_uppercase());
    format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", plain(email))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"12345678901234567890";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("an instant")
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (second, code) in
            [(59, 287_082), (1_111_111_109, 81_804), (1_234_567_890, 5_924), (20_000_000_000, 353_130)]
        {
            assert_eq!(code_of(KEY, second / 30), code, "{second}");
        }
    }

    #[test]
    fn a_code_counts_one_step_around_now_and_once() {
        let code = "287 082";
        assert_eq!(matching_step(KEY, code, at(59), 0), Some(1));
        assert_eq!(matching_step(KEY, code, at(89), 0), Some(1), "the step before");
        assert_eq!(matching_step(KEY, code, at(0), 0), Some(1), "the step to come");
        assert_eq!(matching_step(KEY, code, at(90), 0), None, "two steps ago");
        assert_eq!(matching_step(KEY, code, at(59), 1), None, "used");
        for wrong in ["", "287083", "28708", "0287082", "abcdef"] {
            assert_eq!(matching_step(KEY, wrong, at(59), 0), None, "{wrong}");
        }
    }

    #[test]
    fn the_address_holds_key_book_and_person() {
        let made = address(KEY, "Verhoef B.V.", "ann@verhoef.example");
        assert_eq!(
            made,
            "otpauth://totp/Verhoef%20B.V.:ann@verhoef.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Verhoef%20B.V."
        );
    }
}
