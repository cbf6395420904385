//! Numbers of registered mail: UPU S10, two letters, eight digits, a check digit and a country.
//!
//! Source: UPU standard S10; DOMAIN.md §7. The number on a receipt is the proof of a certified letter (R0.6), so a slip of a digit is
//! found when it is entered. Numbers of one country's own make (USPS certified mail) are not S10 and not checked here.

use alloc::format;
use alloc::string::String;

/// The weights of the eight digits; some pages print others.
const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];

/// The stored form of an S10 number, if its form and check digit hold: without blanks.
///
/// ```
/// use dunlin_core::postal_number;
/// assert_eq!(postal_number::check("RR 47312482 9 GB").as_deref(), Some("RR473124829GB"));
/// assert_eq!(postal_number::check("RR473124828GB"), None);
/// ```
pub fn check(text: &str) -> Option<String> {
    let compact: String = text.chars().filter(|c| *c != ' ').collect();
    if !compact.is_ascii() || compact.len() != 13 {
        return None;
    }
    let made = make(&compact[..2], &compact[2..10], &compact[11..])?;
    (made == compact).then_some(made)
}

/// The number of a service (`RR`), a serial number of eight digits and a country. `None` when one of them has another form.
pub fn make(service: &str, serial: &str, country: &str) -> Option<String> {
    let letters = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if !letters(service) || !letters(country) || serial.len() != 8 || !serial.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let digits = serial.chars().filter_map(|c| c.to_digit(10));
    let sum: u32 = digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    };
    Some(format!("{service}{serial}{check}{country}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DOMAIN trap 10: the weights are 8 6 4 2 3 5 9 7, with two special cases.
    #[test]
    fn the_check_digit_has_two_special_cases() {
        for number in ["RR473124829GB", "RA000000014FR", "RR000000155SE", "VV202600011DE", "EE876543216CH"] {
            assert_eq!(check(number).as_deref(), Some(number));
        }
        for number in
            ["RR473124828GB", "RR47312482GB", "RR473124829G1", "RR473124289GB", "rr473124829GB", "", "ÄR473124829B"]
        {
            assert_eq!(check(number), None, "{number}");
        }
    }
}
