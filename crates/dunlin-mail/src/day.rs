//! Days in mails: of the header, and as people write them in a sentence.
//!
//! A day is taken only when it can be one day: `3/4/2026` may be two and is none, unless both are the same. A day without
//! a year is the next such day after the mail; a weekday is the next one. Source of "the day before the month": business
//! mail of the countries of the languages here; the month comes first only when it is a word.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::words::folded;

/// The day of a `Date` field, in the sender's zone.
pub(crate) fn of_header(value: &str) -> Option<Date> {
    let words: Vec<&str> = value.split([' ', '\t', ',', '-']).filter(|word| !word.is_empty()).collect();
    for (at, word) in words.iter().enumerate().take(4) {
        let Some(month) = month(&folded(word)) else { continue };
        let number = |at: usize| words.get(at).and_then(|word| word.parse::<i16>().ok());
        let (day, year) = (number(at.checked_sub(1)?)?, number(at + 1)?);
        let year = match year {
            0..50 => year + 2000,
            50..100 => year + 1900,
            _ => year,
        };
        return Date::new(year, month, i8::try_from(day).ok()?).ok();
    }
    None
}

/// Months by their first letters; longer beginnings first where two share some.
const MONTHS: &[(i8, &[&str])] = &[
    (1, &["jan", "яну", "janv", "ian", "ene", "gen", "sty"]),
    (2, &["feb", "фев", "fév", "fev", "feb", "lut"]),
    (3, &["mar", "мар", "mrt", "maa", "mär", "maerz"]),
    (4, &["apr", "апр", "avr", "abr", "kwi"]),
    (5, &["may", "май", "mai", "mei", "maij", "maj"]),
    (6, &["jun", "юни", "juin", "jūn", "iun", "giu", "cze"]),
    (7, &["jul", "юли", "juil", "jūl", "iul", "lug", "lip"]),
    (8, &["aug", "авг", "aoû", "aou", "ago", "sie"]),
    (9, &["sep", "сеп", "set", "wrz"]),
    (10, &["oct", "окт", "okt", "ott", "paź"]),
    (11, &["nov", "ное", "noi", "lis"]),
    (12, &["dec", "дек", "déc", "dic", "dez", "gru"]),
];

fn month(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    let long_enough = word.chars().count() >= 3;
    let all_letters = word.chars().all(char::is_alphabetic);
    let begins = |(_, begins): &&(i8, &[&str])| begins.iter().any(|begin| word.starts_with(begin));
    // Words that begin like a month and are none.
    let other = [
        "mark",
        "market",
        "maybe",
        "mare",
        "marf",
        "marq",
        "mari",
        "decid",
        "junior",
        "march\u{e9}",
        "genau",
        "general",
        "sept mille",
        "lista",
        "list",
        "listen",
        "octop",
        "sep\u{e1}",
        "august\u{e9}",
        "decl",
        "department",
    ];
    if !long_enough || !all_letters || other.iter().any(|none| word.starts_with(none)) || word.chars().count() > 12 {
        return None;
    }
    MONTHS.iter().find(begins).map(|(month, _)| *month)
}

/// Weekdays by whole words, Monday first.
const WEEKDAYS: [&[&str]; 7] = [
    &[
        "monday",
        "понеделник",
        "lundi",
        "pirmdien",
        "pirmdienu",
        "pirmdienai",
        "maandag",
        "luni",
        "montag",
        "lunes",
        "lunedì",
        "poniedziałek",
    ],
    &[
        "tuesday",
        "вторник",
        "mardi",
        "otrdien",
        "otrdienu",
        "otrdienai",
        "dinsdag",
        "marți",
        "marţi",
        "dienstag",
        "martes",
        "martedì",
        "wtorek",
    ],
    &[
        "wednesday",
        "сряда",
        "mercredi",
        "trešdien",
        "trešdienu",
        "trešdienai",
        "woensdag",
        "miercuri",
        "mittwoch",
        "miércoles",
        "mercoledì",
    ],
    &[
        "thursday",
        "четвъртък",
        "jeudi",
        "ceturtdien",
        "ceturtdienu",
        "ceturtdienai",
        "donderdag",
        "joi",
        "donnerstag",
        "jueves",
        "giovedì",
    ],
    &[
        "friday",
        "петък",
        "vendredi",
        "piektdien",
        "piektdienu",
        "piektdienai",
        "vrijdag",
        "vineri",
        "freitag",
        "viernes",
        "venerdì",
        "piątek",
    ],
    &["saturday", "събота", "samedi", "sestdien", "zaterdag", "sâmbătă", "samstag", "sábado", "sabato"],
    &["sunday", "неделя", "dimanche", "svētdien", "zondag", "duminică", "sonntag", "domingo", "domenica"],
];

/// Words for a day near the mail's, with the days between.
const NEAR: &[(&str, i64)] = &[
    ("today", 0),
    ("днес", 0),
    ("aujourd'hui", 0),
    ("šodien", 0),
    ("vandaag", 0),
    ("astăzi", 0),
    ("azi", 0),
    ("heute", 0),
    ("tomorrow", 1),
    ("утре", 1),
    ("demain", 1),
    ("rīt", 1),
    ("morgen", 1),
    ("mâine", 1),
    ("maine", 1),
];

/// Phrases for the last day of the mail's month.
const MONTH_END: &[&str] = &[
    "end of the month",
    "end of this month",
    "month end",
    "края на месеца",
    "края на този месец",
    "fin du mois",
    "fin de ce mois",
    "mēneša beigām",
    "mēneša beigās",
    "eind van de maand",
    "einde van de maand",
    "eind deze maand",
    "sfârșitul lunii",
    "sfarsitul lunii",
    "finalul lunii",
    "monatsende",
    "ende des monats",
];

/// Words after a weekday or month that make it unclear which one is meant.
const UNCLEAR: &[&str] = &["next", "следващ", "prochain", "nākam", "volgende", "viitoare", "nächst", "week after"];

/// Words before the day of an invoice or a letter: such a day is a name, not a plan.
const DATED: &[&str] = &["dated", "of", "from", "от", "du", "datée", "van", "d.d.", "dd", "din", "vom", "no"];

/// Whether the day at a place is the name of something: "invoice of 12.11.2026".
fn is_name(words: &[&str], at: usize) -> bool {
    // A day in words begins with its number, one or two words before the month.
    let begins = |at: usize| at.checked_sub(1).map(|before| words[before]);
    let before = match month(words[at]) {
        Some(_) => at
            .checked_sub(1)
            .and_then(|number| begins(number).filter(|_| words[number].starts_with(|c: char| c.is_ascii_digit()))),
        None => begins(at),
    };
    before.is_some_and(|word| DATED.contains(&word))
}

/// All days that a sentence names, in their order; `sent_on` is the mail's own day.
pub(crate) fn in_sentence(sentence: &str, sent_on: Option<Date>) -> Vec<Date> {
    let text = folded(sentence);
    let words: Vec<&str> =
        text.split(' ').map(|word| word.trim_matches([',', ';', '(', ')', '!', '?', '"', ':'])).collect();
    let mut days: Vec<Date> = Vec::new();
    for at in 0..words.len() {
        let found = numeric(words[at], sent_on).or_else(|| worded(&words, at, sent_on));
        days.extend(found.filter(|day| !days.contains(day) && !is_name(&words, at)));
    }
    if days.is_empty() && !UNCLEAR.iter().any(|word| text.contains(word)) {
        days.extend(sent_on.and_then(|sent_on| near(&text, &words, sent_on)));
    }
    days
}

/// Whether a word looks like a day of numbers that could be several days.
pub(crate) fn is_unclear(sentence: &str, sent_on: Option<Date>) -> bool {
    let looks = |word: &str| {
        let parts: Vec<&str> = word.trim_matches([',', '.', ';', ')', '(']).split(['/', '-']).collect();
        parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    sentence.split_whitespace().any(|word| looks(word) && numeric(word, sent_on).is_none())
}

/// `2026-11-30`, `30.11.2026`, `30/11/26`, `30.11.`
fn numeric(word: &str, sent_on: Option<Date>) -> Option<Date> {
    let word = word.trim_matches([',', ';', '(', ')']).trim_end_matches("г.").trim_end_matches("г");
    let separator = word.chars().find(|c| matches!(c, '.' | '/' | '-'))?;
    let parts: Vec<&str> = word.trim_end_matches(['.', '-']).split(separator).collect();
    if parts.iter().any(|part| part.is_empty() || part.len() > 4 || !part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let number = |at: usize| parts.get(at).and_then(|part: &&str| part.parse::<i16>().ok());
    let make =
        |year: i16, month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    match parts.len() {
        3 if parts[0].len() == 4 => make(number(0)?, number(1)?, number(2)?),
        3 if matches!(parts[2].len(), 2 | 4) => {
            let year = if parts[2].len() == 2 { number(2)? + 2000 } else { number(2)? };
            let (first, second) = (number(0)?, number(1)?);
            let unclear = separator == '/' && first <= 12 && second <= 12 && first != second;
            if unclear {
                None
            } else if separator == '/' && second > 12 {
                make(year, first, second)
            } else {
                make(year, second, first)
            }
        }
        // Without a year only with the full stop behind it, as ordinals have it: 12.50 is money.
        2 if separator == '.' && word.ends_with('.') && parts[1].len() == 2 => {
            upcoming(i8::try_from(number(1)?).ok()?, i8::try_from(number(0)?).ok()?, sent_on?)
        }
        _ => None,
    }
}

/// `30 november (2026)`, `november 30(th)(, 2026)`, `30. novembris`, `2026. gada 30. novembrī`.
fn worded(words: &[&str], at: usize, sent_on: Option<Date>) -> Option<Date> {
    let month = month(words[at])?;
    let day_of = |word: Option<&&str>| -> Option<i8> {
        let word = word?.trim_end_matches(['.', ',']);
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        let ending = &word[digits.len()..];
        let ordinal =
            matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er" | "e" | "ти" | "ри" | "ви" | "-ти" | "-ри" | "-ви");
        let day: i8 = digits.parse().ok()?;
        (ordinal && digits.len() <= 2 && (1..=31).contains(&day)).then_some(day)
    };
    let year_of = |word: Option<&&str>| -> Option<i16> {
        let word = word?.trim_end_matches(['.', ',']);
        let year: i16 = word.parse().ok()?;
        (2000..2100).contains(&year).then_some(year)
    };
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let particle = before.is_some_and(|word| matches!(*word, "of" | "de"));
    let before = if particle { at.checked_sub(2).and_then(|before| words.get(before)) } else { before };
    let (day, behind) = match (day_of(before), day_of(words.get(at + 1))) {
        (Some(day), _) => (day, at + 1),
        (None, Some(day)) => (day, at + 2),
        (None, None) => return None,
    };
    let latvian = at
        .checked_sub(3)
        .filter(|before| words[before + 1].starts_with("gada"))
        .and_then(|before| year_of(words.get(before)));
    match year_of(words.get(behind)).or(latvian) {
        Some(year) => Date::new(year, month, day).ok(),
        None => upcoming(month, day, sent_on?),
    }
}

/// The next such day on or after the mail's; just before it, the one that has been.
fn upcoming(month: i8, day: i8, sent_on: Date) -> Option<Date> {
    let this_year = Date::new(sent_on.year(), month, day).ok()?;
    let half_a_year: Span = 180.days();
    let long_gone = this_year < sent_on.checked_sub(half_a_year).ok()?;
    if long_gone { Date::new(sent_on.year() + 1, month, day).ok() } else { Some(this_year) }
}

fn near(text: &str, words: &[&str], sent_on: Date) -> Option<Date> {
    if MONTH_END.iter().any(|phrase| text.contains(phrase)) {
        return Some(sent_on.last_of_month());
    }
    // "morgen" is also the morning, "rīt" is whole: only whole words count, and one of them.
    let bare = |word: &str| word.trim_end_matches('.').to_owned();
    let mut found: Vec<Date> = Vec::new();
    for word in words.iter().map(|word| bare(word)) {
        if let Some((_, days)) = NEAR.iter().find(|(name, _)| *name == word) {
            found.extend(sent_on.checked_add(days.days()).ok());
        }
        let weekday = WEEKDAYS.iter().position(|names| names.contains(&word.as_str()));
        if let Some(weekday) =
            weekday.and_then(|at| i8::try_from(at).ok()).and_then(|at| Weekday::from_monday_zero_offset(at).ok())
        {
            found.extend(sent_on.nth_weekday(1, weekday).ok());
        }
    }
    found.dedup();
    (found.len() == 1).then(|| found[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_of_headers() {
        assert_eq!(of_header("Mon, 16 Nov 2026 23:59:00 +0200"), Some(date(2026, 11, 16)));
        assert_eq!(of_header("16-Nov-26 10:00"), Some(date(2026, 11, 16)));
        assert_eq!((of_header(""), of_header("Nov 2026"), of_header("Mon, 31 Feb 2026 1:1:1")), (None, None, None));
    }

    #[test]
    fn days_as_people_write_them() {
        let sent_on = Some(date(2026, 11, 16));
        let cases: &[(&str, &[Date])] = &[
            ("by 30.11.2026", &[date(2026, 11, 30)]),
            ("на 30.11.2026 г.", &[date(2026, 11, 30)]),
            ("on 30/11/2026.", &[date(2026, 11, 30)]),
            ("on 11/30/2026", &[date(2026, 11, 30)]),
            ("on 3/4/2026", &[]),
            ("op 2026-12-01", &[date(2026, 12, 1)]),
            ("am 05.12. bezahlt", &[date(2026, 12, 5)]),
            ("costs 12.50 and 1.250.00", &[]),
            ("on November 30th, 2026", &[date(2026, 11, 30)]),
            ("on the 30th of November", &[date(2026, 11, 30)]),
            ("le 5 janvier", &[date(2027, 1, 5)]),
            ("до 1 декември", &[date(2026, 12, 1)]),
            ("līdz 2026. gada 30. novembrim", &[date(2026, 11, 30)]),
            ("op 1 december", &[date(2026, 12, 1)]),
            ("pe 1 decembrie 2026", &[date(2026, 12, 1)]),
            ("by Friday", &[date(2026, 11, 20)]),
            ("в петък", &[date(2026, 11, 20)]),
            ("next Friday", &[]),
            ("on Monday", &[date(2026, 11, 23)]),
            ("tomorrow", &[date(2026, 11, 17)]),
            ("before the end of the month", &[date(2026, 11, 30)]),
            ("on Monday or Friday", &[]),
            ("in march 45", &[]),
            ("the market decides", &[]),
        ];
        for (text, days) in cases {
            assert_eq!(in_sentence(text, sent_on), *days, "{text}");
        }
        assert_eq!(in_sentence("tomorrow", None), []);
        assert!(is_unclear("on 3/4/2026", sent_on) && !is_unclear("on 30/4/2026", sent_on));
    }
}
