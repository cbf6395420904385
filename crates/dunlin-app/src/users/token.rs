//! Secrets that are handed out: random, shown once, kept as a hash.

use sha2::{Digest as _, Sha256};

use crate::error::{AppError, Failure};

/// Letters and digits that are not mistaken for each other when read aloud (base 32 of RFC 4648, in lower case).
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Random bytes of the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], AppError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| {
        AppError::new(Failure::Failed, "random.failed", format!("the system gave no random numbers: {error}"))
    })?;
    Ok(bytes)
}

/// 256 random bits as text.
pub(super) fn token() -> Result<String, AppError> {
    Ok(hex(&random::<32>()?))
}

/// What is kept of a secret: it has so many random bits that a plain hash is enough.
pub(super) fn hashed(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// A code for who lost the device: 120 random bits in six groups.
pub(super) fn recovery_code() -> Result<String, AppError> {
    let text = base32(&random::<15>()?);
    let groups: Vec<&str> = (0..6).map(|at| &text[at * 4..at * 4 + 4]).collect();
    Ok(groups.join("-"))
}

/// A recovery code as somebody types it.
pub(super) fn as_typed(code: &str) -> String {
    let letters: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    let letters = letters.to_ascii_lowercase();
    let groups: Vec<&str> = letters.as_bytes().chunks(4).filter_map(|four| core::str::from_utf8(four).ok()).collect();
    groups.join("-")
}

/// Base 32 without padding.
pub(super) fn base32(bytes: &[u8]) -> String {
    let (mut text, mut bits, mut held) = (String::new(), 0_u32, 0_u32);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            text.push(char::from(LETTERS[(bits >> held & 31) as usize]));
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        text.push(char::from(LETTERS[(bits << (5 - held) & 31) as usize]));
    }
    text
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |text, byte| text + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_32_is_that_of_rfc_4648() {
        for (plain, coded) in [("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foobar", "mzxw6ytboi")] {
            assert_eq!(base32(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn a_recovery_code_is_found_however_it_is_typed() {
        let code = recovery_code().expect("random");
        assert_eq!(code.len(), 29);
        assert_eq!(as_typed(&code.to_uppercase().replace('-', " ")), code);
        assert_ne!(code, recovery_code().expect("random"));
    }
}
