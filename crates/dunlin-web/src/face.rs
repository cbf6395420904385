//! Words, figures and dates for templates, in the language of the person who looks.
//!
//! Decides: which language a browser gets (its own choice, else English). No template formats a figure or a date itself.

use std::sync::OnceLock;

use dunlin_app::AppError;
use dunlin_app::spoken::DayWords;
use dunlin_core::code::Value as Told;
use dunlin_core::money::{Currency, Decimal, Money};
use dunlin_core::near_day::NearDay;
use dunlin_words::{Value, Words};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use crate::wrongs;

/// Languages that the screens are in.
pub(crate) const LANGUAGES: &[&str] = &["en", "bg", "fr", "lv", "nl", "ro"];

/// English made longer and strange, for trying out whether pages hold any language; never offered.
const PSEUDO: &str = "en-XA";

/// What a template needs to say things.
#[derive(Clone)]
pub(crate) struct Face {
    words: Words,
}

/// `14:05`.
pub(crate) fn clock_time(at: Time) -> String {
    at.strftime("%H:%M").to_string()
}

impl Face {
    /// The face of a language of the screens; texts are read once.
    pub(crate) fn new(language: &str) -> Face {
        static READ: [OnceLock<Words>; LANGUAGES.len() + 1] = [const { OnceLock::new() }; LANGUAGES.len() + 1];
        let mut all = LANGUAGES.iter().chain(&[PSEUDO]).copied().zip(&READ);
        let (tag, read) = all.find(|(tag, _)| *tag == language).unwrap_or((LANGUAGES[0], &READ[0]));
        let words = read.get_or_init(|| Words::for_language(tag).0);
        Face { words: words.clone() }
    }

    /// The first language of an `Accept-Language` header that the screens are in.
    pub(crate) fn preferred(accepted: &str) -> Option<&'static str> {
        let asked = accepted.split(',').filter_map(|part| part.split([';', '-']).next()).map(str::trim);
        asked.filter_map(|tag| LANGUAGES.iter().find(|own| own.eq_ignore_ascii_case(tag))).copied().next()
    }

    /// The words themselves, for sentences that are made elsewhere.
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// `19 Nov 2026, 14:05` on the clock of a zone; an unknown zone counts as UTC.
    pub(crate) fn instant(&self, at: Timestamp, zone: &str) -> String {
        let there = at.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC));
        self.words.show(Value::Moment(there.datetime()))
    }

    /// `19 Nov 2026, 14:05`, on whatever clock.
    pub(crate) fn moment(&self, at: DateTime) -> String {
        self.words.show(Value::Moment(at))
    }

    /// The tag for `lang`.
    pub(crate) fn language(&self) -> &str {
        self.words.language()
    }

    /// A text without values.
    pub(crate) fn t(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    /// Whether there is a text.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.words.has(key)
    }

    /// A text with values.
    pub(crate) fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.text(key, values)
    }

    /// A text that counts.
    pub(crate) fn n(&self, key: &str, count: usize) -> String {
        self.words.text(key, &[("count", Value::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
    }

    /// A text with one value that is text already.
    pub(crate) fn t1(&self, key: &str, name: &str, value: &str) -> String {
        self.words.text(key, &[(name, Value::Text(value))])
    }

    /// A step of the policy by its name; the creditor's own steps are called by their id.
    pub(crate) fn step(&self, id: &str) -> String {
        let key = format!("step-{id}");
        if self.words.has(&key) {
            return self.t(&key);
        }
        let spaced = id.replace('-', " ");
        let mut letters = spaced.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// The sentence of a reason.
    pub(crate) fn reason(&self, reason: &dunlin_core::code::Reason) -> String {
        dunlin_app::run::sentence_in(&self.words, reason)
    }

    /// Days as people name them, with the code in the key of their words; the order says which one a single letter means.
    pub(crate) const DAYS: [(&'static str, NearDay); 9] = [
        ("tomorrow", NearDay::Tomorrow),
        ("friday", NearDay::Weekday(Weekday::Friday)),
        ("monday", NearDay::Weekday(Weekday::Monday)),
        ("month-end", NearDay::MonthEnd),
        ("tuesday", NearDay::Weekday(Weekday::Tuesday)),
        ("wednesday", NearDay::Weekday(Weekday::Wednesday)),
        ("thursday", NearDay::Weekday(Weekday::Thursday)),
        ("saturday", NearDay::Weekday(Weekday::Saturday)),
        ("sunday", NearDay::Weekday(Weekday::Sunday)),
    ];

    /// The words for a day that people type behind an amount.
    pub(crate) fn day_words(&self) -> Vec<DayWords> {
        let words = |(code, day): (&str, NearDay)| DayWords {
            day,
            words: self.t(&format!("ui-day-words-{code}")).to_lowercase(),
        };
        Face::DAYS.into_iter().map(words).collect()
    }

    /// What went wrong, why, and how it is put right: in the person's own language where there is a text for its code.
    pub(crate) fn wrong(&self, error: &AppError) -> String {
        if let Some(key) = wrongs::of_failure(error.code).iter().find(|key| self.words.has(key)) {
            let mut values = error.values.clone();
            if let [("problem", Told::Text(code)), ("why", Told::Text(why))] = values.as_mut_slice() {
                *why = self.problem_found(code, why);
            }
            return dunlin_app::run::said_in(&self.words, key, &values);
        }
        match &error.refusal {
            Some(refusal) => dunlin_app::run::refusal_in(&self.words, refusal),
            None => capital(&error.message),
        }
    }

    /// A warning by its code, in the person's own language; English says it with its details.
    pub(crate) fn warning(&self, code: &str, message: &str) -> String {
        let key = wrongs::of_failure(code).into_iter().find(|key| self.words.has(key));
        key.filter(|_| self.words.language() != LANGUAGES[0]).map_or_else(|| capital(message), |key| self.t(&key))
    }

    /// What is wrong with a file or a policy, in the person's own language; English says it with its details.
    pub(crate) fn problem(&self, code: &str, message: &str) -> String {
        let key = wrongs::of_problem(code);
        if self.words.language() == LANGUAGES[0] || !self.words.has(&key) { capital(message) } else { self.t(&key) }
    }

    /// The same where nothing beside it says which place is meant: what the reader of the file found stands behind it in English.
    pub(crate) fn problem_found(&self, code: &str, message: &str) -> String {
        let told = self.problem(code, message);
        if told.eq_ignore_ascii_case(message) { told } else { format!("{told} ({message})") }
    }

    /// `€6,233.20`.
    pub(crate) fn money(&self, minor: i64, currency: Currency) -> String {
        self.words.show(Value::Money(Money { minor, currency }))
    }

    /// `46.0`: days, percent.
    pub(crate) fn number(&self, number: Decimal) -> String {
        self.words.show(Value::Number(number))
    }

    /// `6,233.20`.
    pub(crate) fn figure(&self, minor: i64, currency: Currency) -> String {
        self.words.show(Value::Figure(Money { minor, currency }))
    }

    /// `19 Nov 2026`.
    pub(crate) fn date(&self, day: Date) -> String {
        self.words.show(Value::ShortDate(day))
    }

    /// `19 Nov` in the year of today, else `19 Nov 2025`: for lists that are read quickly.
    pub(crate) fn near(&self, day: Date, today: Date) -> String {
        let is_plain = day.year() == today.year();
        self.words.show(if is_plain { Value::ShortDayMonth(day) } else { Value::ShortDate(day) })
    }

    /// The country of a code; the code itself where it is none.
    pub(crate) fn country(&self, code: &str) -> String {
        self.named(&format!("country-{}", code.to_lowercase()), code)
    }

    /// The language of a tag; the tag itself where it has no name here.
    pub(crate) fn language_name(&self, tag: &str) -> String {
        self.named(&format!("ui-language-{tag}"), tag)
    }

    fn named(&self, key: &str, otherwise: &str) -> String {
        if self.has(key) { self.t(key) } else { otherwise.to_string() }
    }

    /// `Thursday 19 November 2026`.
    pub(crate) fn weekday(&self, day: Date) -> String {
        self.words.show(Value::Weekday(day))
    }
}

/// A sentence begins with a capital letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
