//! The words of one language: keys and values in, a sentence out.
//!
//! Decides: which language a key comes from (the tag's own texts, else English, else the key itself), how money reads in a
//! sentence (`money`), how a weekday stands before its date (`weekday-date`), how things are listed (`list-two`, `list-more`).
//! Pure; made once per language and cheap to clone.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use dunlin_core::money::{Currency, Decimal, Money};
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::{Date, DateTime};

use crate::formats::{Formats, MINUS};
use crate::texts::{self, ENGLISH, Key, PSEUDO, Texts};

/// The file of the letters.
const LETTERS: &str = "letters.ftl";

/// The first file of the screens.
const SCREENS: &str = "screens.ftl";

/// So many languages, with and without a country, are read once only: reading takes milliseconds, and letters come in thousands.
const KEPT: usize = 64;

/// Begins what `STRONG()` marks in a text; a private-use character, so no real text holds it.
pub const STRONG_START: char = '\u{E000}';
/// Ends what `STRONG()` marks in a text.
pub const STRONG_END: char = '\u{E001}';

/// A value that a sentence needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// A name, a number of a document, a sentence of a person: printed as it is. Also the word a message selects by.
    Text(&'a str),
    /// A count: selects the plural form.
    Count(i64),
    /// Money in a sentence: `€6,233.20`.
    Money(Money),
    /// Money in a table, without its currency: `6,233.20`.
    Figure(Money),
    /// A number without a unit, with the digits that it was written with: `11.27`.
    Number(Decimal),
    /// `27 November 2026`.
    Date(Date),
    /// `27 Nov 2026`, for tables.
    ShortDate(Date),
    /// `27 November`, where the year is plain.
    DayMonth(Date),
    /// `27 Nov`, in a list where the year is plain.
    ShortDayMonth(Date),
    /// `Friday 27 November 2026`.
    Weekday(Date),
    /// The same in the middle of a sentence, where Latvian writes the day small.
    WeekdayWithin(Date),
    /// `27 Nov 2026, 14:05`: a point in time on the clock of its place.
    Moment(DateTime),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(count: i64) -> Self {
        Value::Count(count)
    }
}

/// The texts, figures and dates of one language.
///
/// ```
/// use dunlin_core::money::{Currency, Money};
/// use dunlin_words::{Value, Words};
///
/// let (words, fallback) = Words::for_language("en");
/// assert!(!fallback);
/// let owed = Money { minor: 623_320, currency: Currency::EUR };
/// assert_eq!(words.show(Value::Money(owed)), "€6,233.20");
/// assert_eq!(words.text("no-such-key", &[]), "no-such-key");
/// ```
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    language: String,
    texts: Vec<Arc<Texts>>,
    formats: Arc<Formats>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.0.language).finish_non_exhaustive()
    }
}

impl Words {
    /// The words for a language tag (`lv`, `fr-BE`) of those who work with the book, and whether they are English because the
    /// language has no screens. Figures and dates then are English too, so that a page is in one language throughout: a
    /// language of letters alone, such as `de`, is English here.
    pub fn for_language(tag: &str) -> (Words, bool) {
        Words::whole(tag, SCREENS)
    }

    /// The words of a letter: those of the language when it has texts for letters, else English throughout, and whether it is so.
    /// There are letters in more languages than screens.
    pub fn for_letters(tag: &str) -> (Words, bool) {
        Words::whole(tag, LETTERS)
    }

    /// The languages of the screens.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        having(SCREENS)
    }

    /// The languages of letters: those of the screens, and more.
    pub fn letter_languages() -> impl Iterator<Item = &'static str> {
        having(LETTERS)
    }

    /// Key and text of each message of a language's letters, as its translator wrote them, for who looks at their tone.
    pub fn letter_texts(language: &str) -> Vec<(String, String)> {
        texts::written_texts(language, LETTERS)
    }

    /// The words of a language that has a file, else English.
    fn whole(tag: &str, file: &str) -> (Words, bool) {
        let is_pseudo = tag.eq_ignore_ascii_case(PSEUDO);
        if is_pseudo || texts::has_file(tag, file) { Words::kept(tag) } else { (Words::kept(ENGLISH).0, true) }
    }

    fn kept(tag: &str) -> (Words, bool) {
        static MADE: Mutex<BTreeMap<String, (Words, bool)>> = Mutex::new(BTreeMap::new());
        // Whoever held the lock and panicked had made words or none; both are whole.
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = made.get(tag) {
            return known.clone();
        }
        let new = Words::read(tag);
        if made.len() < KEPT {
            made.insert(tag.to_owned(), new.clone());
        }
        new
    }

    fn read(tag: &str) -> (Words, bool) {
        let is_pseudo = tag.eq_ignore_ascii_case(PSEUDO);
        let english = || if is_pseudo { Texts::pseudo() } else { Texts::find(ENGLISH) }.into_iter();
        let is_english = tag.split(['-', '_']).next().is_some_and(|base| base.eq_ignore_ascii_case(ENGLISH));
        let own = if is_english { None } else { Texts::find(tag) };
        let fallback = own.is_none() && !is_english;
        let wanted = if fallback { ENGLISH } else { tag };
        let formats = Formats::new(wanted).or_else(|| Formats::new(ENGLISH)).expect("English is compiled in");
        let formats = Arc::new(formats);
        let texts = own.into_iter().chain(english()).map(Arc::new).collect();
        let language = wanted.replace('_', "-");
        (Words(Arc::new(Inner { language, texts, formats })), fallback)
    }

    /// The same with texts of letters of a creditor's own in the place of those with their keys; what cannot be read of them is left out.
    #[must_use]
    pub fn with_own(&self, source: &str) -> Words {
        static MADE: Mutex<BTreeMap<(String, String), Arc<Texts>>> = Mutex::new(BTreeMap::new());
        let key = (self.0.language.clone(), source.to_owned());
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        let own = made.get(&key).cloned().unwrap_or_else(|| {
            let new = Arc::new(Texts::with_own(&key.0, LETTERS, source));
            // A creditor has a few; those that are being written come and go.
            if made.len() >= KEPT {
                made.clear();
            }
            made.insert(key, Arc::clone(&new));
            new
        });
        let texts = std::iter::once(own).chain(self.0.texts.iter().cloned()).collect();
        Words(Arc::new(Inner { language: self.0.language.clone(), texts, formats: Arc::clone(&self.0.formats) }))
    }

    /// The tag whose rules are used: the one asked for, or `en` after falling back.
    pub fn language(&self) -> &str {
        &self.0.language
    }

    /// The sentence of a key. A key that nobody has written gives the key; a value that is not given shows as `{$name}`.
    pub fn text(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some((texts, pattern)) = self.0.texts.iter().find_map(|t| Some((t, t.bundle.get_message(key)?.value()?)))
        else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, self.argument(*value));
        }
        one_stop(texts.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    /// A value by itself, as it would stand in a sentence.
    pub fn show(&self, value: Value<'_>) -> String {
        let formats = &self.0.formats;
        match value {
            Value::Text(text) => text.to_owned(),
            Value::Count(count) => formats.count(count),
            Value::Money(money) => self.money(money),
            Value::Figure(money) => formats.figure(money),
            Value::Number(number) => formats.number(number),
            Value::Date(date) => formats.long(date),
            Value::ShortDate(date) => formats.short(date),
            Value::DayMonth(date) => formats.day(date),
            Value::ShortDayMonth(date) => formats.short_day(date),
            Value::Weekday(date) => self.weekday(date),
            Value::WeekdayWithin(date) => self.weekday_within(date),
            Value::Moment(at) => format!("{}, {:02}:{:02}", formats.short(at.date()), at.hour(), at.minute()),
        }
    }

    /// A currency in the head of a column: its sign, else its code.
    pub fn sign(currency: &Currency) -> &str {
        symbol(currency.code()).unwrap_or_else(|| currency.code())
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        let Some((last, rest)) = things.split_last() else { return String::new() };
        let Some((first, between)) = rest.split_first() else { return last.as_ref().to_owned() };
        let head = between.iter().fold(first.as_ref().to_owned(), |head, next| {
            self.text("list-more", &[("head", Value::Text(&head)), ("next", Value::Text(next.as_ref()))])
        });
        self.text("list-two", &[("head", Value::Text(&head)), ("last", Value::Text(last.as_ref()))])
    }

    /// Whether a key has a text, in this language or in English.
    pub fn has(&self, key: &str) -> bool {
        self.0.texts.iter().any(|t| t.bundle.get_message(key).is_some_and(|m| m.value().is_some()))
    }

    /// Those of the keys that have no text: what a test of a crate that prints them asserts to be empty.
    pub fn missing<'k>(&self, keys: impl IntoIterator<Item = &'k str>) -> Vec<&'k str> {
        keys.into_iter().filter(|key| !self.has(key)).collect()
    }

    /// The keys that English has and this language has not, as `file: key`, and those that need other values than English
    /// (only figures and lists may do with fewer).
    /// A file that the language lacks as a whole is not counted: there may be screens in a language before there are letters.
    pub fn untranslated(&self) -> Vec<String> {
        let (Some(own), Some(english)) = (self.0.texts.first(), self.0.texts.last()) else { return Vec::new() };
        let is_begun = |file: &str| own.keys.iter().any(|key| key.file == file);
        let has_values = |own: &Key, key: &Key| {
            own.values == key.values || (key.file == "format.ftl" && own.values.is_subset(&key.values))
        };
        let is_same = |key: &Key| own.keys.iter().any(|own| own.name == key.name && has_values(own, key));
        let lacking = english.keys.iter().filter(|key| is_begun(&key.file) && !is_same(key));
        lacking.map(|key| format!("{}: {}", key.file, key.name)).collect()
    }

    /// What is wrong with the text files of this language: syntax, or a key written twice.
    pub fn faults(&self) -> Vec<String> {
        self.0.texts.iter().flat_map(|t| t.faults.iter().cloned()).collect()
    }

    fn argument<'v>(&self, value: Value<'v>) -> FluentValue<'v> {
        match value {
            Value::Text(text) => FluentValue::from(text),
            Value::Count(count) => FluentValue::Number(self.counted(count)),
            other => FluentValue::from(self.show(other)),
        }
    }

    /// A count for a message: the number that selects the plural form, and in the only text that its options carry what is printed.
    ///
    /// `intl_pluralrules` looks at the whole number where CLDR looks at its last two digits, so in Latvian and Romanian another number
    /// of the same form selects for 101 to 119, 201 to 219 and so on.
    fn counted(&self, count: i64) -> FluentNumber {
        let form = match (count, count % 100) {
            (100.., last @ 2..=19) => last,
            (100.., 1) if self.0.language.starts_with("ro") => 2,
            _ => count,
        };
        let mut number = FluentNumber::from(form);
        let written = self.show(Value::Count(count));
        // A number with options is never equal to the `[0]` of a message, so it has them only where it needs them.
        if form != count || written != count.to_string() {
            number.options.currency = Some(written);
        }
        number
    }

    fn weekday(&self, date: Date) -> String {
        let (weekday, day) = (self.0.formats.weekday(date), self.0.formats.long(date));
        let region = self.0.language.split('-').nth(1).unwrap_or_default();
        let values = [("weekday", Value::Text(&weekday)), ("date", Value::Text(&day)), ("region", Value::Text(region))];
        self.text("weekday-date", &values)
    }

    /// CLDR gives the names of days as they stand alone; of our languages Latvian alone then writes them large.
    fn weekday_within(&self, date: Date) -> String {
        let day = self.weekday(date);
        let is_latvian = self.0.language.split('-').next() == Some("lv");
        let mut letters = day.chars();
        match letters.next().filter(|_| is_latvian) {
            Some(first) => first.to_lowercase().chain(letters).collect(),
            None => day,
        }
    }

    fn money(&self, money: Money) -> String {
        let size = self.0.formats.size(money);
        let code = money.currency.code();
        let amount = match symbol(code) {
            Some(symbol) => self.text("money", &[("symbol", Value::Text(symbol)), ("amount", Value::Text(&size))]),
            None => self.text("money-code", &[("code", Value::Text(code)), ("amount", Value::Text(&size))]),
        };
        if money.minor < 0 { format!("{MINUS}{amount}") } else { amount }
    }
}

/// The languages that have a file.
fn having(file: &'static str) -> impl Iterator<Item = &'static str> {
    crate::TEXTS.iter().map(|(name, _)| *name).filter(move |name| texts::has_file(name, file))
}

/// Signs that mean one currency to any reader; all others are named by their code (`$` is also Canadian, but a lone
/// `$` beside figures in USD is what American readers expect).
fn symbol(code: &str) -> Option<&'static str> {
    Some(match code {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        "JPY" => "¥",
        "INR" => "₹",
        "UAH" => "₴",
        "TRY" => "₺",
        _ => return None,
    })
}

/// A date may end in a full stop of its own, which then ends the sentence too: `до 20 ноември 2026 г.`
fn one_stop(text: String) -> String {
    if !text.contains("..") || text.contains("...") {
        return text;
    }
    let text = text.replace(".. ", ". ");
    text.strip_suffix("..").map(|rest| format!("{rest}.")).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn english() -> Words {
        Words::for_language("en").0
    }

    fn money(minor: i64, code: &str) -> Value<'static> {
        Value::Money(Money { minor, currency: Currency::find(code).expect("a known code") })
    }

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&english());
    }

    #[test]
    fn money_in_sentences_carries_its_sign_or_code() {
        let words = english();
        assert_eq!(words.show(money(623_320, "EUR")), "€6,233.20");
        assert_eq!(words.show(money(-26_040, "EUR")), "−€260.40");
        assert_eq!(words.show(money(1_234_567, "JPY")), "¥1,234,567");
        assert_eq!(words.show(money(1_234_567, "CHF")), "CHF\u{a0}12,345.67");
        assert_eq!(words.show(money(5, "KWD")), "KWD\u{a0}0.005");
    }

    #[test]
    fn figures_show_all_digits_and_the_real_minus() {
        let figure = |minor| Value::Figure(Money { minor, currency: Currency::EUR });
        assert_eq!(english().show(figure(-26_040)), "−260.40");
        assert_eq!(english().show(figure(0)), "0.00");
        assert_eq!(english().show(figure(i64::MIN)), "−92,233,720,368,547,758.08");
    }

    #[test]
    fn days_read_as_in_the_picture_of_the_letter() {
        let (words, day) = (english(), date(2026, 11, 27));
        assert_eq!(words.show(Value::Date(day)), "27 November 2026");
        assert_eq!(words.show(Value::ShortDate(day)), "27 Nov 2026");
        assert_eq!(words.show(Value::ShortDate(date(2026, 9, 24))), "24 Sept 2026");
        assert_eq!(words.show(Value::DayMonth(day)), "27 November");
        assert_eq!(words.show(Value::ShortDayMonth(day)), "27 Nov");
        assert_eq!(words.show(Value::Weekday(day)), "Friday 27 November 2026");
        assert_eq!(Words::for_language("en-US").0.show(Value::Date(day)), "November 27, 2026");
    }

    #[test]
    fn a_date_with_a_full_stop_ends_its_sentence() {
        let one = |text: &str| one_stop(text.to_owned());
        assert_eq!(one("до 20 ноември 2026 г.."), "до 20 ноември 2026 г.");
        assert_eq!(one("от 1 май 2026 г.. Нищо."), "от 1 май 2026 г. Нищо.");
        for kept in ["wait...", "../dunlin.db", "a. b.", ""] {
            assert_eq!(one(kept), kept);
        }
    }

    #[test]
    fn a_language_without_texts_is_english_and_says_so() {
        let (words, fallback) = Words::for_language("tlh");
        assert!(fallback);
        assert_eq!(words.language(), "en");
        assert_eq!(words.show(Value::Date(date(2026, 11, 27))), "27 November 2026");
        assert!(!Words::for_language("en_IE").1);
        assert!(Words::for_language("").1);
    }

    #[test]
    fn a_letter_is_in_one_language_throughout() {
        let (words, fallback) = Words::for_letters("bg");
        assert!(!fallback && words.language() == "bg");
        assert_eq!(words.show(Value::Date(date(2026, 11, 27))), "27 ноември 2026\u{202f}г.");
        let (words, fallback) = Words::for_letters("et");
        assert!(fallback && words.language() == "en");
        assert_eq!(words.show(Value::Date(date(2026, 11, 27))), "27 November 2026");
        for known in ["en-US", "de-CH", "pl"] {
            let (words, fallback) = Words::for_letters(known);
            assert_eq!((words.language(), fallback), (known, false));
        }
    }

    #[test]
    fn a_language_of_letters_alone_has_no_screens() {
        assert_eq!(Words::languages().collect::<Vec<_>>(), ["bg", "en", "fr", "lv", "nl", "ro"]);
        let letters = ["bg", "de", "en", "es", "fr", "it", "lv", "nl", "pl", "ro"];
        assert_eq!(Words::letter_languages().collect::<Vec<_>>(), letters);
        for language in ["de", "es", "it", "pl", "de-CH"] {
            let (words, fallback) = Words::for_language(language);
            assert!(fallback && words.language() == "en", "{language}");
            assert_eq!(words.show(Value::Date(date(2026, 11, 27))), "27 November 2026", "{language}");
        }
    }

    #[test]
    fn a_missing_key_is_printed_and_found() {
        let words = english();
        assert_eq!(words.text("no-such-key", &[]), "no-such-key");
        assert_eq!(words.missing(["list-two", "no-such-key"]), ["no-such-key"]);
    }

    #[test]
    fn lists_are_joined_by_the_language() {
        let words = english();
        assert_eq!(words.list::<&str>(&[]), "");
        assert_eq!(words.list(&["a"]), "a");
        assert_eq!(words.list(&["a", "b"]), "a and b");
        assert_eq!(words.list(&["a", "b", "c", "d"]), "a, b, c and d");
    }

    #[test]
    fn no_text_file_has_a_fault_and_no_language_lacks_a_text() {
        let screens = Words::languages().map(Words::for_language);
        for (words, fallback) in screens.chain(Words::letter_languages().map(Words::for_letters)) {
            let language = words.language();
            assert!(!fallback, "{language}");
            assert_eq!(words.faults(), Vec::<String>::new(), "{language}");
            assert_eq!(words.untranslated(), Vec::<String>::new(), "{language}");
        }
    }

    #[test]
    fn every_language_of_letters_has_all_files_that_a_letter_reads() {
        let files = |language: &str, file| texts::has_file(language, file);
        for language in Words::letter_languages() {
            assert!(["countries.ftl", "format.ftl"].iter().all(|file| files(language, file)), "{language}");
        }
    }

    #[test]
    fn the_language_that_nobody_speaks_is_english_made_longer() {
        let (english, pseudo) = (english(), Words::for_language("en-XA").0);
        let (plain, strange) = (english.text("ui-undo", &[]), pseudo.text("ui-undo", &[]));
        assert!(strange.len() > plain.len() && strange != plain, "{strange}");
        let owed = |words: &Words| words.show(money(623_320, "EUR"));
        assert_eq!(owed(&pseudo), owed(&english), "figures stay as they are");
    }

    #[test]
    fn each_language_has_its_own_figures_and_days() {
        let day = date(2026, 11, 27);
        for (language, owed, written) in [
            ("bg", "6233,20\u{a0}€", "петък, 27 ноември 2026\u{202f}г."),
            ("fr", "6\u{202f}233,20\u{a0}€", "vendredi 27 novembre 2026"),
            ("lv", "6233,20\u{a0}€", "Piektdiena, 2026. gada 27. novembris"),
            ("nl", "€\u{a0}6.233,20", "vrijdag 27 november 2026"),
            ("ro", "6.233,20\u{a0}€", "vineri, 27 noiembrie 2026"),
            ("de", "6.233,20\u{a0}€", "Freitag, 27. November 2026"),
            ("es", "6233,20\u{a0}€", "viernes 27 de noviembre de 2026"),
            ("it", "6233,20\u{a0}€", "venerdì 27 novembre 2026"),
            ("pl", "6233,20\u{a0}€", "27 listopada 2026\u{a0}r. (piątek)"),
        ] {
            let words = Words::for_letters(language).0;
            assert_eq!(words.show(money(623_320, "EUR")), owed, "{language}");
            assert_eq!(words.show(Value::Weekday(day)), written, "{language}");
            let within = if language == "lv" { "piektdiena, 2026. gada 27. novembris" } else { written };
            assert_eq!(words.show(Value::WeekdayWithin(day)), within, "{language}");
        }
    }
}
