//! Structured references and their check digits: ISO 11649 (`RF…`), the Swiss QR and ESR reference, the Belgian communication.
//!
//! Check digits catch every single slip, so such a reference is believed without the payer. Whether it belongs to an item is
//! the index's business.

/// The letters are a structured reference of some kind with right check digits. Capitals and figures only.
pub(super) fn is_valid(letters: &str) -> bool {
    let bytes = letters.as_bytes();
    if letters.starts_with("RF") {
        return is_creditor_reference(bytes);
    }
    let figures = bytes.iter().all(u8::is_ascii_digit);
    match bytes.len() {
        12 => figures && is_belgian(bytes),
        26 | 27 => figures && is_swiss(bytes),
        _ => false,
    }
}

/// ISO 11649: the first four letters go to the end, letters count from 10, the rest of 97 is 1.
fn is_creditor_reference(letters: &[u8]) -> bool {
    if !(5..=25).contains(&letters.len()) || !letters[2..4].iter().all(u8::is_ascii_digit) {
        return false;
    }
    letters[4..].iter().chain(&letters[..4]).try_fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => Some((rest * 10 + u32::from(byte - b'0')) % 97),
        b'A'..=b'Z' => Some((rest * 100 + u32::from(byte - b'A') + 10) % 97),
        _ => None,
    }) == Some(1)
}

/// The last two figures are the rest of 97 of the first ten, 97 for 0.
fn is_belgian(figures: &[u8]) -> bool {
    let value = |figures: &[u8]| figures.iter().fold(0_u64, |value, byte| value * 10 + u64::from(byte - b'0'));
    let rest = value(&figures[..10]) % 97;
    value(&figures[10..]) == if rest == 0 { 97 } else { rest }
}

/// Modulo 10, recursive (SIX, Swiss payment standards).
fn is_swiss(figures: &[u8]) -> bool {
    const NEXT: [u8; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let (body, check) = figures.split_at(figures.len() - 1);
    let carry = body.iter().fold(0_u8, |carry, byte| NEXT[usize::from((carry + (byte - b'0')) % 10)]);
    (10 - carry) % 10 == check[0] - b'0'
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn check_digits_tell_right_from_wrong() {
        for right in ["RF18539007547034", "RF712348231", "210000000003139471430009017", "010806817183"] {
            assert!(is_valid(right), "{right}");
        }
        for wrong in
            ["RF35C4", "RF18539007547043", "RF1853900754703-", "210000000003139471430009018", "010806817184", ""]
        {
            assert!(!is_valid(wrong), "{wrong}");
        }
    }
}
