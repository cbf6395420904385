//! The figures of a letter: they tie, each currency has its own table and sum, what is set aside is shown, long lists come attached.

use dunlin_core::instalment::Instalment;
use dunlin_core::money::Currency;
use dunlin_letters::{CurrencyTable, ItemKind, LetterError, LetterModel, Template, letter_text, render_email};

use crate::{reading, story};

fn dollars(rows: Vec<dunlin_letters::ItemRow>) -> CurrencyTable {
    let past_due = rows.iter().map(dunlin_letters::ItemRow::asked_minor).sum();
    CurrencyTable::new(Currency::find("USD").expect("USD is a currency"), rows, past_due)
}

#[test]
fn a_sum_that_is_not_that_of_its_rows_is_refused_r4_6() {
    let mut model = story::letter(Template::Reminder);
    model.tables[0].total_minor += 1;
    let refused = letter_text(&model, &reading::english());
    assert!(matches!(refused, Err(LetterError::Untied { currency }) if currency == "EUR"));
}

#[test]
fn a_letter_about_nothing_is_refused() {
    let mut model = story::letter(Template::Reminder);
    model.tables.clear();
    assert!(matches!(letter_text(&model, &reading::english()), Err(LetterError::Missing("items"))));
    assert!(matches!(
        letter_text(&story::letter(Template::Confirmation), &reading::english()),
        Err(LetterError::Missing("conversation"))
    ));
}

#[test]
fn each_currency_has_its_own_table_and_sum() {
    let mut model = story::letter(Template::PastDue);
    model.tables.push(dollars(story::many(3)));
    for (output, text) in reading::outputs(&model) {
        assert!(text.contains("€6,233.20 and $666.48"), "{output}: {text}");
        assert!(text.contains("Open €") && text.contains("Open $"), "{output}");
        assert!(text.contains("6,233.20") && text.contains("666.48"), "{output}");
    }
}

#[test]
fn what_is_disputed_or_promised_is_named_and_not_asked_for() {
    let mut model = story::letter(Template::PastDue);
    let mut rows = story::items();
    rows[0].disputed_minor = 50_000;
    rows[1].promised_minor = 17_500;
    model.tables = vec![CurrencyTable::new(Currency::EUR, rows, 555_820)];
    for (output, text) in reading::outputs(&model) {
        for phrase in [
            "€500.00 in dispute, not asked for here",
            "−500.00",
            "€175.00 promised",
            "−175.00",
            "6,233.20",
            "€5,558.20",
        ] {
            assert!(text.contains(phrase), "{output} lacks {phrase}: {text}");
        }
    }
}

#[test]
fn a_receipt_is_shown_below_its_item() {
    for (output, text) in reading::outputs(&story::letter(Template::Reminder)) {
        assert!(text.contains("€1,000.00 received on 5 Nov 2026") && text.contains("2,175.00"), "{output}");
    }
}

#[test]
fn a_hundred_rows_stand_in_the_letter_and_one_more_come_attached() {
    let with = |rows: i16| -> LetterModel {
        let mut model = story::letter(Template::Statement);
        model.tables = vec![CurrencyTable::new(Currency::EUR, story::many(rows), 0)];
        model.copies = None;
        model
    };
    let (hundred, more) = (with(100), with(101));
    let text = |model: &LetterModel| render_email(model, &reading::english()).expect("an e-mail").text;
    assert!(text(&hundred).contains("2026-0699") && !text(&hundred).contains("attached"));
    assert!(!text(&more).contains("2026-0699") && text(&more).contains("The list of all 101 documents is attached."));
    let bytes = render_email(&more, &reading::english()).expect("an e-mail").bytes;
    let mail = String::from_utf8(bytes).expect("mails are ASCII");
    assert!(mail.contains("text/csv") && mail.contains("multipart/mixed"));
}

#[test]
fn other_kinds_of_items_are_named() {
    let mut model = story::letter(Template::PastDue);
    let kinds = [ItemKind::Instalment, ItemKind::Charge, ItemKind::OnAccount];
    let mut rows = story::many(3);
    for (row, kind) in rows.iter_mut().zip(kinds) {
        row.kind = kind;
    }
    rows[2].open_minor = -1_000;
    model.tables = vec![CurrencyTable::new(Currency::EUR, rows, 0)];
    for (output, text) in reading::outputs(&model) {
        for phrase in ["Instalment 2026-0600", "Charge 2026-0601", "Payment on account 2026-0602", "One item on"] {
            assert!(text.contains(phrase), "{output} lacks {phrase}: {text}");
        }
    }
}

#[test]
fn a_part_is_named_by_its_document_and_its_place() {
    let mut model = story::letter(Template::PastDue);
    let mut rows = story::many(2);
    for (row, part) in rows.iter_mut().zip(1..) {
        let instalment = Instalment { part, of: 3 };
        row.number = instalment.number("F-100");
        row.instalment = Some(instalment);
    }
    model.tables = vec![CurrencyTable::new(Currency::EUR, rows, 0)];
    for (output, text) in reading::outputs(&model) {
        for phrase in ["Invoice F-100, part 1 of 3", "Invoice F-100, part 2 of 3", "Two items"] {
            assert!(text.contains(phrase), "{output} lacks {phrase}: {text}");
        }
    }
}

#[test]
fn the_model_kept_as_json_gives_the_same_letter() {
    for template in Template::ALL {
        let model = story::full(template);
        let json = serde_json::to_string(&model).expect("a model is JSON");
        let again: LetterModel = serde_json::from_str(&json).expect("and comes back");
        assert_eq!(again, model);
        assert_eq!(reading::outputs(&again), reading::outputs(&model));
    }
}
