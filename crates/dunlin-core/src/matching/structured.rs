//! Structured references and their check digits: ISO 11649 (`RF…`), the Swiss QR and ESR reference, the Belgian communication.
//!
//! Check digits catch every single slip, so such a reference is believed without the payer. Whether it belongs to an item is
//! the index's business.

use alloc::format;

use crate::reference::Scheme;

/// The letters are a structured reference of some kind with right check digits. Capitals and figures only.
pub(super) fn is_valid(letters: &str) -> bool {
    match letters.len() {
        _ if letters.starts_with("RF") => Scheme::Rf.check(letters).is_some(),
        12 => Scheme::Belgian.check(letters).is_some(),
        27 => Scheme::SwissQr.check(letters).is_some(),
        // The older Swiss form without its first figure.
        26 => Scheme::SwissQr.check(&format!("0{letters}")).is_some(),
        _ => false,
    }
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
