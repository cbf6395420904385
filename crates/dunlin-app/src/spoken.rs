//! What a person types while talking: `500 f` is 500 on Friday. Letters behind the digits are the day.
//!
//! Requirement R2.7 (a conversation is logged while it goes on). Decides: how an amount is read that a person types in the way of
//! their own country, and which day a word, or the beginning of one, means. It never guesses: `1,200` could be one or a thousand,
//! so it asks.

use dunlin_core::near_day::NearDay;
use jiff::civil::Date;

/// The words for a day in the person's language, the one-letter key first: `t tomorrow`.
#[derive(Debug, Clone)]
pub struct DayWords {
    /// Which day.
    pub day: NearDay,
    /// Lower case, parted by spaces.
    pub words: String,
}

/// An amount, and a day where one was typed behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// With a point and without anything between thousands: `1200.50`. Empty when only a day was typed.
    pub amount: String,
    /// The day.
    pub day: Option<Date>,
}

/// Why it cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// There are no figures, or what stands between them is no amount.
    NoAmount,
    /// One point or comma with three digits behind it: a thousand, or a fraction.
    Thousands,
    /// The letters begin no day that is known.
    NoDay,
}

/// Reads an amount and a day.
///
/// # Errors
/// Why it cannot be read.
pub fn read(text: &str, words: &[DayWords], today: Date) -> Result<Spoken, Unclear> {
    let text = text.trim();
    let is_day = |letter: char| letter.is_alphabetic() || letter == '+';
    let (amount, day) = text.split_at(text.find(is_day).unwrap_or(text.len()));
    let amount = if amount.trim().is_empty() { String::new() } else { plain_amount(amount)? };
    let day = if day.is_empty() { None } else { Some(near_day(day, words).ok_or(Unclear::NoDay)?.seen_from(today)) };
    Ok(Spoken { amount, day })
}

/// The day of a word: one that is written out, else the first that begins with it; `+10` is in ten days.
fn near_day(text: &str, words: &[DayWords]) -> Option<NearDay> {
    let text = text.trim().to_lowercase();
    if let Some(days) = text.strip_prefix('+') {
        return days.trim().parse().ok().filter(|days| *days > 0).map(NearDay::InDays);
    }
    let by = |fits: &dyn Fn(&str) -> bool| words.iter().find(|day| day.words.split(' ').any(fits)).map(|day| day.day);
    by(&|word| word == text).or_else(|| by(&|word| word.starts_with(text.as_str())))
}

/// An amount as people write it, with a point for the fraction and nothing between thousands.
///
/// # Errors
/// Why it cannot be read.
pub fn plain_amount(text: &str) -> Result<String, Unclear> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’')).collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let marks: Vec<char> = text.chars().filter(|letter| matches!(letter, '.' | ',')).collect();
    let Some(last) = text.rfind(['.', ',']) else {
        return if digits(&text) { Ok(text) } else { Err(Unclear::NoAmount) };
    };
    let (whole, fraction) = (&text[..last], &text[last + 1..]);
    let is_only = marks.len() == 1;
    let repeats = marks.iter().filter(|mark| **mark == marks[marks.len() - 1]).count() > 1;
    if repeats {
        // 1.200.500: the mark stands between thousands, and nothing is a fraction.
        let all_thousands = marks.iter().all(|mark| *mark == marks[0]);
        return if all_thousands { grouped(&text) } else { Err(Unclear::NoAmount) };
    }
    if is_only && fraction.len() == 3 {
        return Err(Unclear::Thousands);
    }
    let whole = if is_only { whole.to_string() } else { grouped(whole)? };
    if !digits(&whole) || !digits(fraction) {
        return Err(Unclear::NoAmount);
    }
    Ok(format!("{whole}.{fraction}"))
}

/// Digits in groups of three.
fn grouped(text: &str) -> Result<String, Unclear> {
    let mut groups = text.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let fits = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    let plain: String = text.chars().filter(|letter| !matches!(letter, '.' | ',')).collect();
    if fits && plain.bytes().all(|byte| byte.is_ascii_digit()) { Ok(plain) } else { Err(Unclear::NoAmount) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    fn words() -> Vec<DayWords> {
        let day = |day, words: &str| DayWords { day, words: words.to_string() };
        vec![
            day(NearDay::Tomorrow, "t tomorrow"),
            day(NearDay::Weekday(Weekday::Friday), "f friday"),
            day(NearDay::Weekday(Weekday::Monday), "m monday"),
            day(NearDay::MonthEnd, "e end"),
            day(NearDay::Weekday(Weekday::Tuesday), "tuesday"),
            day(NearDay::Weekday(Weekday::Thursday), "thursday"),
        ]
    }

    fn said(text: &str) -> Result<(String, Option<Date>), Unclear> {
        read(text, &words(), date(2026, 11, 19)).map(|spoken| (spoken.amount, spoken.day))
    }

    #[test]
    fn letters_behind_the_digits_are_the_day() {
        let friday = Some(date(2026, 11, 20));
        for text in ["500 f", "500f", " 500  Fri ", "500 FRIDAY"] {
            assert_eq!(said(text), Ok(("500".to_string(), friday)), "{text}");
        }
        for (text, day) in [("500 t", 20), ("500 tu", 24), ("500 th", 26), ("500 m", 23), ("500 e", 30), ("500 +3", 22)]
        {
            assert_eq!(said(text), Ok(("500".to_string(), Some(date(2026, 11, day)))), "{text}");
        }
        assert_eq!(said("500"), Ok(("500".to_string(), None)));
        assert_eq!(said("f"), Ok((String::new(), friday)));
        assert_eq!(said(""), Ok((String::new(), None)));
        for text in ["500 x", "500 ff", "500 +", "500 +0", "500 f 3"] {
            assert_eq!(said(text), Err(Unclear::NoDay), "{text}");
        }
    }

    #[test]
    fn an_amount_is_read_as_people_write_it_and_never_guessed() {
        for (text, amount) in [
            ("500", "500"),
            ("500.5", "500.5"),
            ("500,50", "500.50"),
            ("1 200,50", "1200.50"),
            ("1'200.50", "1200.50"),
            ("1.200,50", "1200.50"),
            ("1,200.50", "1200.50"),
            ("1.200.500", "1200500"),
            ("12,345,678.90", "12345678.90"),
        ] {
            assert_eq!(plain_amount(text), Ok(amount.to_string()), "{text}");
        }
        for text in ["1,200", "1.200", "12.345"] {
            assert_eq!(plain_amount(text), Err(Unclear::Thousands), "{text}");
        }
        for text in ["-5", "1,2,3", "1.20.500", "5.", ".5", "1,200,50.5", "5..5", "€5", "1,200.5,5"] {
            assert_eq!(plain_amount(text), Err(Unclear::NoAmount), "{text}");
        }
    }
}
