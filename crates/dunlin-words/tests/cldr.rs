//! What CLDR says of the six languages of the screens and the ten of letters, held against what pages and letters show.

use dunlin_core::money::{Currency, Decimal, Money};
use dunlin_words::{Value, Words};
use jiff::civil::date;

/// A no-break space, and its narrow sister.
const WIDE: &str = "\u{a0}";
const NARROW: &str = "\u{202f}";

fn words(language: &str) -> Words {
    Words::for_letters(language).0
}

#[test]
fn digits_are_grouped_and_parted_as_the_language_does() {
    // Bulgarian, Latvian, Spanish, Italian and Polish begin to group at five digits.
    for (language, thousands, millions) in [
        ("en", "6,233.20", "1,234,567.89"),
        ("bg", "6233,20", "1~234~567,89"),
        ("fr", "6^233,20", "1^234^567,89"),
        ("lv", "6233,20", "1~234~567,89"),
        ("nl", "6.233,20", "1.234.567,89"),
        ("ro", "6.233,20", "1.234.567,89"),
        ("de", "6.233,20", "1.234.567,89"),
        ("es", "6233,20", "1.234.567,89"),
        ("it", "6233,20", "1.234.567,89"),
        ("pl", "6233,20", "1~234~567,89"),
    ] {
        let figure = |minor| words(language).show(Value::Figure(Money { minor, currency: Currency::EUR }));
        let wanted = |text: &str| text.replace('~', WIDE).replace('^', NARROW);
        assert_eq!(figure(623_320), wanted(thousands), "{language}");
        assert_eq!(figure(123_456_789), wanted(millions), "{language}");
        assert_eq!(figure(-123_456_789), format!("\u{2212}{}", wanted(millions)), "{language}");
    }
}

#[test]
fn counts_in_sentences_are_grouped_too() {
    for (language, wanted) in
        [("en", "12,345"), ("bg", "12~345"), ("fr", "12^345"), ("lv", "12~345"), ("nl", "12.345"), ("ro", "12.345")]
    {
        let wanted = wanted.replace('~', WIDE).replace('^', NARROW);
        let words = words(language);
        assert_eq!(words.show(Value::Count(12_345)), wanted, "{language}");
        let said = words.text("ui-items", &[("count", Value::Count(12_345))]);
        assert!(said.starts_with(&wanted), "{language}: {said}");
    }
    assert_eq!(words("en").show(Value::Count(-1_234)), "\u{2212}1,234");
}

#[test]
fn shares_keep_their_digits() {
    let share = Value::Number(Decimal { units: 1_127, scale: 2 });
    for (language, wanted) in
        [("en", "11.27"), ("bg", "11,27"), ("fr", "11,27"), ("lv", "11,27"), ("nl", "11,27"), ("ro", "11,27")]
    {
        assert_eq!(words(language).show(share), wanted, "{language}");
    }
}

#[test]
fn money_stands_on_the_side_of_its_sign() {
    let owed = |minor, code| Value::Money(Money { minor, currency: Currency::find(code).expect("known") });
    for (language, euros, francs) in [
        ("en", "€5.00", "CHF~5.00"),
        ("bg", "5,00~€", "5,00~CHF"),
        ("fr", "5,00~€", "5,00~CHF"),
        ("lv", "5,00~€", "5,00~CHF"),
        ("nl", "€~5,00", "CHF~5,00"),
        ("ro", "5,00~€", "5,00~CHF"),
        ("de", "5,00~€", "5,00~CHF"),
        ("es", "5,00~€", "5,00~CHF"),
        ("it", "5,00~€", "5,00~CHF"),
        ("pl", "5,00~€", "5,00~CHF"),
    ] {
        assert_eq!(words(language).show(owed(500, "EUR")), euros.replace('~', WIDE), "{language}");
        assert_eq!(words(language).show(owed(500, "CHF")), francs.replace('~', WIDE), "{language}");
    }
}

#[test]
fn days_stand_in_the_order_of_the_language() {
    let day = date(2026, 11, 27);
    for (language, short, long, day_month) in [
        ("en", "27 Nov 2026", "27 November 2026", "27 November"),
        ("bg", "27.11.2026^г.", "27 ноември 2026^г.", "27 ноември"),
        ("fr", "27 nov. 2026", "27 novembre 2026", "27 novembre"),
        ("lv", "2026. g. 27. nov.", "2026. gada 27. novembris", "27. novembris"),
        ("nl", "27 nov 2026", "27 november 2026", "27 november"),
        ("ro", "27 nov. 2026", "27 noiembrie 2026", "27 noiembrie"),
        ("de", "27.11.2026", "27. November 2026", "27. November"),
        ("es", "27 nov 2026", "27 de noviembre de 2026", "27 de noviembre"),
        ("it", "27 nov 2026", "27 novembre 2026", "27 novembre"),
        ("pl", "27 lis 2026", "27 listopada 2026", "27 listopada"),
    ] {
        let words = words(language);
        assert_eq!(words.show(Value::ShortDate(day)), short.replace('^', NARROW), "{language}");
        assert_eq!(words.show(Value::Date(day)), long.replace('^', NARROW), "{language}");
        assert_eq!(words.show(Value::DayMonth(day)), day_month, "{language}");
    }
}

#[test]
fn weekdays_are_named_in_the_language() {
    for (language, names) in [
        ("en", ["Monday", "Friday", "Sunday"]),
        ("bg", ["понеделник", "петък", "неделя"]),
        ("fr", ["lundi", "vendredi", "dimanche"]),
        ("lv", ["Pirmdiena", "Piektdiena", "Svētdiena"]),
        ("nl", ["maandag", "vrijdag", "zondag"]),
        ("ro", ["luni", "vineri", "duminică"]),
        ("de", ["Montag", "Freitag", "Sonntag"]),
        ("es", ["lunes", "viernes", "domingo"]),
        ("it", ["lunedì", "venerdì", "domenica"]),
        (
            "pl",
            [
                "23 listopada 2026~r. (poniedziałek)",
                "27 listopada 2026~r. (piątek)",
                "29 listopada 2026~r. (niedziela)",
            ],
        ),
    ] {
        let days = [date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 29)];
        for (day, name) in days.into_iter().zip(names) {
            let said = words(language).show(Value::Weekday(day));
            assert!(said.starts_with(&name.replace('~', WIDE)), "{language}: {said}");
        }
    }
}

#[test]
fn nouns_follow_the_plural_rules_of_the_language() {
    // Latvian: zero for 0, 10 to 19 and tens; one for 1, 21, 101, but not 11. Romanian: few up to 19 and 101 to 119, then "de".
    // French: 0 is singular.
    for (language, counted) in [
        ("en", &[(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days")][..]),
        ("bg", &[(0, "0 дни"), (1, "1 ден"), (2, "2 дни"), (21, "21 дни")]),
        ("fr", &[(0, "0 jour"), (1, "1 jour"), (2, "2 jours"), (101, "101 jours")]),
        (
            "lv",
            &[
                (0, "0 dienu"),
                (1, "1 diena"),
                (2, "2 dienas"),
                (9, "9 dienas"),
                (10, "10 dienu"),
                (11, "11 dienu"),
                (19, "19 dienu"),
                (20, "20 dienu"),
                (21, "21 diena"),
                (22, "22 dienas"),
                (101, "101 diena"),
                (111, "111 dienu"),
                (1_012, "1012 dienu"),
            ],
        ),
        ("nl", &[(0, "0 dagen"), (1, "1 dag"), (2, "2 dagen")]),
        (
            "ro",
            &[
                (0, "0 zile"),
                (1, "1 zi"),
                (2, "2 zile"),
                (19, "19 zile"),
                (20, "20 de zile"),
                (100, "100 de zile"),
                (101, "101 zile"),
                (119, "119 zile"),
                (120, "120 de zile"),
                (1_001, "1.001 zile"),
            ],
        ),
    ] {
        for (count, wanted) in counted {
            let said = words(language).text("ui-days", &[("count", Value::Count(*count))]);
            assert_eq!(said, *wanted, "{language}");
        }
    }
}

#[test]
fn days_late_are_counted_in_each_language_of_letters() {
    // Polish: one for 1 alone, few for 2 to 4, 22 and 102, but many for 12, 101 and 112.
    for (language, counted) in [
        ("de", &[(1, "einen Tag überfällig"), (2, "2 Tage überfällig"), (101, "101 Tage überfällig")][..]),
        ("es", &[(1, "un día de retraso"), (2, "2 días de retraso"), (101, "101 días de retraso")]),
        ("it", &[(1, "un giorno di ritardo"), (2, "2 giorni di ritardo"), (101, "101 giorni di ritardo")]),
        (
            "lv",
            &[(1, "kavēts vienu dienu"), (11, "kavēts 11 dienas"), (21, "kavēts 21 dienu"), (101, "kavēts 101 dienu")],
        ),
        ("ro", &[(1, "o zi de întârziere"), (19, "19 zile de întârziere"), (20, "20 de zile de întârziere")]),
    ] {
        for (count, wanted) in counted {
            let said = words(language).text("days-late", &[("days", Value::Count(*count))]);
            assert_eq!(said, *wanted, "{language}");
        }
    }
    for (count, wanted) in [
        (1, "Jeden dokument"),
        (2, "2 dokumenty"),
        (5, "5 dokumentów"),
        (12, "12 dokumentów"),
        (22, "22 dokumenty"),
        (25, "25 dokumentów"),
        (101, "101 dokumentów"),
        (102, "102 dokumenty"),
        (112, "112 dokumentów"),
        (122, "122 dokumenty"),
    ] {
        assert_eq!(words("pl").text("appendix-rows", &[("count", Value::Count(count))]), wanted);
    }
}

/// Each message of a part of a file, with what is indented under it.
fn messages(part: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for line in part.lines() {
        match messages.last_mut().filter(|_| line.starts_with([' ', '}'])) {
            Some(message) => {
                message.push('\n');
                message.push_str(line);
            }
            None => messages.push(line.to_string()),
        }
    }
    messages
}

#[test]
fn a_language_whose_nouns_have_more_forms_uses_them_wherever_it_counts() {
    for (language, form) in [("lv", "[zero]"), ("ro", "[few]"), ("pl", "[few]"), ("pl", "[many]")] {
        let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(folder).expect("texts") {
            let path = entry.expect("readable").path();
            let text = std::fs::read_to_string(&path).expect("text");
            // A message begins at the margin; its choices may stand in one another.
            for message in text.split("\n\n").flat_map(messages) {
                let count = |what: &str| message.matches(what).count();
                assert!(count("[one]") <= count(form), "{}: {message}", path.display());
            }
        }
    }
}

#[test]
fn nothing_has_words_of_its_own_where_a_message_says_so() {
    let none = |language| words(language).text("ui-checks-wrong", &[("count", Value::Count(0))]);
    assert_eq!(none("en"), "The book is right.");
    assert_eq!(none("lv"), "Grāmata ir pareiza.");
}
