//! How letters speak: no threat outside the two notices that may name legal steps (R1.4, R3.7, R3.9), nothing bold but the day, no
//! capitals, no exclamation mark, no key or placeholder left over.

use dunlin_letters::{Template, render_email};

use crate::{reading, story};

/// Words of threats, of law and of shouting.
const BANNED: [&str; 24] = [
    "lawsuit",
    "legal",
    "court",
    "sue ",
    "attorney",
    "lawyer",
    "solicitor",
    "bailiff",
    "prosecut",
    "judgment",
    "goodwill",
    "agency",
    "credit bureau",
    "blacklist",
    "consequence",
    "failure",
    "failed",
    "immediately",
    "forthwith",
    "demand that",
    "warning",
    "threat",
    "guilty",
    "debtor",
];

#[test]
fn only_the_two_notices_and_the_last_deadline_may_speak_of_law() {
    for template in Template::ALL.into_iter().filter(|t| !t.may_name_legal_steps()) {
        for (output, text) in reading::outputs(&story::full(template)) {
            let text = text.to_lowercase();
            let found: Vec<_> = BANNED.iter().filter(|word| text.contains(**word)).collect();
            assert!(found.is_empty(), "{} as {output} says {found:?}", template.code());
        }
    }
    let mut quiet = story::full(Template::LastDeadline);
    quiet.follows.clear();
    for (output, text) in reading::outputs(&quiet) {
        assert!(
            !text.contains("legal") && !text.contains("lawsuit"),
            "{output}: the last deadline names only steps it was given"
        );
    }
}

#[test]
fn nothing_is_shouted_and_nothing_is_left_over() {
    let names = [
        "IBAN", "BIC", "SEPA", "ABN", "AMRO", "ABNA", "ABNANL2A", "IRELAND", "VAT", "B.V", "N.V", "HB", "H91", "X2R9",
        "RF91", "NL91",
    ];
    for template in Template::ALL {
        for (output, text) in reading::outputs(&story::full(template)) {
            let where_ = format!("{} as {output}", template.code());
            assert!(!text.contains('!'), "{where_}");
            assert!(!text.contains("{$") && !text.contains("{ "), "{where_}: a value is missing: {text}");
            assert!(!text.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c)), "{where_}: a mark is left over");
            for word in text.split([' ', '/', '(', ')', ',', '·']) {
                let shouted = word.len() > 2 && word.chars().any(char::is_alphabetic) && word.to_uppercase() == word;
                let number = word.chars().any(|c| c.is_ascii_digit());
                assert!(
                    !shouted || number || names.contains(&word.trim_end_matches(['.', ':'])) || names.contains(&word),
                    "{where_}: {word}"
                );
                let key = [
                    "label-", "head-", "pay-", "sum-", "kind-", "note-", "detail-", "age-", "follow-", "missing-",
                    "country-",
                ];
                assert!(
                    !key.iter().any(|k| word.starts_with(k)) && !word.ends_with("-title"),
                    "{where_}: {word} has no text"
                );
            }
        }
    }
}

#[test]
fn nothing_is_bold_but_the_day() {
    for template in Template::ALL {
        let html = render_email(&story::full(template), &reading::english()).expect("an e-mail").html;
        let bold: Vec<&str> =
            html.split("<strong").skip(1).filter_map(|p| p.split_once('>')?.1.split("</strong>").next()).collect();
        assert!(bold.len() <= 1, "{}: {bold:?}", template.code());
        assert!(
            bold.iter().all(|words| words.contains("day ") && words.ends_with("2026")),
            "{}: {bold:?}",
            template.code()
        );
    }
}

#[test]
fn placeholders_stand_where_the_creditor_is_not_complete() {
    let mut model = story::letter(Template::Reminder);
    model.creditor = dunlin_letters::CreditorBlock::default();
    for (output, text) in reading::outputs(&model) {
        for placeholder in ["[name of the creditor]", "[service telephone]", "[accepted ways to pay]"] {
            assert!(text.contains(placeholder), "{output} lacks {placeholder}");
        }
    }
}
