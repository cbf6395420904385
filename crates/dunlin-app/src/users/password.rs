//! Passwords: what is taken, and how it is kept.
//!
//! Decides by OWASP ASVS 5 §6.2: at least 8 characters (15 are recommended), no rule of composition, none of the most common ones,
//! none made of the person's, the creditor's or the program's own name. Kept is an Argon2id hash (19 MiB, two passes).

use std::sync::{Mutex, OnceLock};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};

use crate::error::{AppError, Failure};

/// The least.
pub const SHORTEST: usize = 8;
/// What is recommended.
pub const RECOMMENDED: usize = 15;
/// The most: long enough for every phrase, short enough to be hashed.
pub const LONGEST: usize = 256;

/// The most common passwords of 8 characters and more, and the words that they are made of.
const COMMON: &str = include_str!("common_passwords.txt");
/// A word of a name so short is in many passwords by chance.
const SHORTEST_WORD: usize = 4;
/// So much beside a word of a name makes a password of its own.
const BESIDE_A_WORD: usize = 6;

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordProblem {
    /// Fewer characters than `SHORTEST`.
    TooShort,
    /// More than `LONGEST`.
    TooLong,
    /// Many people have it, so it is tried first.
    Common,
    /// Hardly more than a name that everybody here knows.
    Name,
}

impl PasswordProblem {
    /// All of them.
    pub const ALL: [PasswordProblem; 4] =
        [PasswordProblem::TooShort, PasswordProblem::TooLong, PasswordProblem::Common, PasswordProblem::Name];

    /// Stable code.
    pub fn code(self) -> &'static str {
        match self {
            PasswordProblem::TooShort => "password.too_short",
            PasswordProblem::TooLong => "password.too_long",
            PasswordProblem::Common => "password.common",
            PasswordProblem::Name => "password.name",
        }
    }
}

impl From<PasswordProblem> for AppError {
    fn from(problem: PasswordProblem) -> AppError {
        let message = match problem {
            PasswordProblem::TooShort => format!("the password has fewer than {SHORTEST} characters"),
            PasswordProblem::TooLong => format!("the password has more than {LONGEST} characters"),
            PasswordProblem::Common => "many people have this password, so it is tried first".to_string(),
            PasswordProblem::Name => "the password is hardly more than a name that everybody here knows".to_string(),
        };
        let hint = "take a longer one: a few words that have nothing to do with each other are good";
        AppError::new(Failure::Refused, problem.code(), message).hint(hint)
    }
}

/// Whether a password is taken; `names` are those that everybody here knows.
pub fn check(password: &str, names: &[&str]) -> Result<(), PasswordProblem> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(PasswordProblem::TooShort);
    }
    if length > LONGEST {
        return Err(PasswordProblem::TooLong);
    }
    let lower = password.to_lowercase();
    if is_common(&lower) {
        return Err(PasswordProblem::Common);
    }
    let words = names.iter().flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()));
    let mut words = words.chain(["dunlin"]).map(str::to_lowercase).filter(|word| word.chars().count() >= SHORTEST_WORD);
    let is_name = |word: &String| lower.contains(word) && length - word.chars().count() < BESIDE_A_WORD;
    if words.any(|word| is_name(&word)) { Err(PasswordProblem::Name) } else { Ok(()) }
}

/// One of the list, one of the list with figures and signs behind it, or few different characters.
fn is_common(lower: &str) -> bool {
    let stem = lower.trim_end_matches(|letter: char| !letter.is_alphabetic());
    let plain: String = stem.chars().map(unmasked).collect();
    let listed = |text: &str| !text.is_empty() && COMMON.lines().any(|line| line == text);
    let mut different: Vec<char> = lower.chars().collect();
    different.sort_unstable();
    different.dedup();
    listed(lower) || listed(stem) || listed(&plain) || different.len() < 4 || is_row(lower)
}

/// Figures and signs that stand for a letter.
fn unmasked(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// `abcdefgh`, `87654321`: each character next to the one before, in one direction.
fn is_row(lower: &str) -> bool {
    let letters: Vec<u32> = lower.chars().map(u32::from).collect();
    let goes = |by: i64| letters.windows(2).all(|two| i64::from(two[1]) - i64::from(two[0]) == by);
    goes(1) || goes(-1)
}

/// The hash that is kept.
pub(super) fn hash(password: &str) -> Result<String, AppError> {
    let _one_at_a_time = turn();
    let made = Argon2::default().hash_password(password.as_bytes());
    let failed =
        |error| AppError::new(Failure::Failed, "password.failed", format!("the password was not kept: {error}"));
    Ok(made.map_err(failed)?.to_string())
}

/// Whether it is the password. Without a hash it takes as long, and is never right: who asks does not learn who is there.
pub(super) fn verify(password: &str, kept: Option<&str>) -> bool {
    static NOBODYS: OnceLock<Option<String>> = OnceLock::new();
    let nobodys = NOBODYS.get_or_init(|| hash("nobody has this password").ok());
    let text = kept.or(nobodys.as_deref()).unwrap_or_default();
    let _one_at_a_time = turn();
    let Ok(parsed) = PasswordHash::new(text) else { return false };
    // A password longer than any that was taken is not hashed at all.
    let fits = password.len() <= LONGEST * 4;
    fits && Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok() && kept.is_some()
}

/// One hash at a time: each takes 19 MiB, and whoever knocks a thousand times at once shall not fill the memory.
fn turn() -> std::sync::MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_and_composition_does_not() {
        assert_eq!(check("geheim7", &[]), Err(PasswordProblem::TooShort));
        assert_eq!(check("zwölf Ähren", &[]), Ok(()));
        assert_eq!(check("все хорошо тут", &[]), Ok(()));
        assert_eq!(check(&"ab cd ".repeat(30), &[]), Ok(()), "180 characters");
        assert_eq!(check(&"abcd".repeat(65), &[]), Err(PasswordProblem::TooLong));
    }

    #[test]
    fn what_is_tried_first_is_not_taken() {
        for common in [
            "password",
            "Password1",
            "P@ssw0rd!",
            "Passw0rd2026",
            "12345678",
            "87654321",
            "abcdefgh",
            "aaaaaaaa",
            "11112222",
            "qwertyuiop",
            "Welcome123",
            "letmein!!!",
            "Sommer2026",
        ] {
            assert_eq!(check(common, &[]), Err(PasswordProblem::Common), "{common}");
        }
        assert_eq!(check("letmein because I am late", &[]), Ok(()));
    }

    #[test]
    fn a_name_that_everybody_knows_is_no_password() {
        let names = ["Verhoef Techniek B.V.", "Ann Byrne", "ann@verhoef.example"];
        for name in ["verhoef1", "Techniek2026", "dunlin-1234", "xByrne99"] {
            assert_eq!(check(name, &names), Err(PasswordProblem::Name), "{name}");
        }
        assert_eq!(check("verhoef pays late again", &names), Ok(()));
        assert_eq!(check("annoying bird", &names), Ok(()), "three letters are in many words");
    }

    #[test]
    fn only_the_password_opens_its_hash_and_no_hash_is_never_opened() {
        let kept = hash("a long enough one").expect("kept");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, hash("a long enough one").expect("kept"), "each has its own salt");
        assert!(verify("a long enough one", Some(&kept)));
        assert!(!verify("a long enough one ", Some(&kept)));
        assert!(!verify("nobody has this password", None));
        assert!(!verify("anything", Some("damaged")));
    }
}
