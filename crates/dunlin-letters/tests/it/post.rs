//! What goes to the printer: letters behind each other, copies that say so, labels with bar codes.

use dunlin_core::money::Currency;
use dunlin_letters::{
    CurrencyTable, LabelSheet, LetterModel, MailLabel, PdfEngine, Template, first_pages, merge, page_count,
    render_labels, render_pdf,
};
use dunlin_words::Words;

use crate::pages::pdf;
use crate::{reading, story};

/// A letter of one page, and one of three.
fn letters() -> [Vec<u8>; 2] {
    let mut long = story::letter(Template::Statement);
    long.tables = vec![CurrencyTable::new(Currency::EUR, story::many(60), 0)];
    [pdf(&story::letter(Template::Reminder)), pdf(&long)]
}

#[test]
fn letters_lie_behind_each_other_with_all_their_words() {
    let [short, long] = letters();
    let (one, more) = (page_count(&short).expect("a PDF"), page_count(&long).expect("a PDF"));
    assert!(one == 1 && more > 1, "{one} and {more}");
    let batch = merge("P-1", &[&short, &long, &short], false).expect("merged");
    let texts = reading::page_texts(&batch);
    assert_eq!(texts.len(), (2 * one + more) as usize);
    let expected = [reading::page_texts(&short), reading::page_texts(&long), reading::page_texts(&short)].concat();
    assert_eq!(texts, expected);
    assert_eq!(batch, merge("P-1", &[&short, &long, &short], false).expect("merged"), "the same bytes again");
}

#[test]
fn on_both_sides_each_letter_begins_on_a_sheet_of_its_own() {
    let [short, long] = letters();
    let batch = merge("P-1", &[&short, &short, &long], true).expect("merged");
    let texts = reading::page_texts(&batch);
    let begins = |at: usize, of: &[u8]| texts[at] == reading::page_texts(of)[0];
    assert!(begins(0, &short) && begins(2, &short) && begins(4, &long), "odd pages, counted from one");
    let sizes = [&short, &short, &long].map(|pdf| page_count(pdf).expect("a PDF"));
    let (firsts, pages) = first_pages(&sizes, true);
    assert_eq!((firsts, pages), (vec![1, 3, 5], page_count(&batch).expect("a PDF")), "what is told is what is printed");
    assert!(texts[1].trim().is_empty() && texts[3].trim().is_empty(), "blank pages between them");
    let alone = merge("P-1", &[&short], true).expect("merged");
    assert_eq!(page_count(&alone).expect("a PDF"), 1, "nothing follows the last one");
    assert!(merge("P-1", &[b"no letter"], false).is_err());
}

#[test]
fn a_copy_says_so_on_each_page_in_the_letters_language() {
    let mut model: LetterModel = story::letter(Template::Statement);
    model.tables = vec![CurrencyTable::new(Currency::EUR, story::many(60), 0)];
    model.copies = None;
    let mut engine = PdfEngine::new().expect("a desk");
    let mut pages = |model: &LetterModel, tag: &str| {
        let words = Words::for_letters(tag).0;
        reading::page_texts(&render_pdf(&mut engine, model, &words).expect("a letter"))
    };
    for (tag, mark) in [("en", "Copy"), ("de", "Kopie")] {
        model.language = tag.to_owned();
        model.copy = false;
        let plain = pages(&model, tag);
        // Its text may offer one.
        let more = |of: &str, than: &str| of.matches(mark).count() > than.matches(mark).count();
        model.copy = true;
        let copied = pages(&model, tag);
        assert!(copied.len() > 1 && copied.len() == plain.len(), "{tag}: {} and {}", copied.len(), plain.len());
        assert!(copied.iter().zip(&plain).all(|(page, before)| more(page, before)), "{tag}: {copied:?}");
    }
}

#[test]
fn labels_tell_number_and_addressee() {
    let label = |number: &str, name: &str| MailLabel {
        number: number.to_owned(),
        name: name.to_owned(),
        address: "Dock 1, Galway, IE".to_owned(),
        notice: "2026-11-19-10482-certified".to_owned(),
    };
    let labels = (0..11).map(|_| label("RR473124829GB", "Kilronan")).collect();
    let mut sheet = LabelSheet {
        key: "labels".to_owned(),
        date: story::letter(Template::Reminder).date,
        language: "en".to_owned(),
        creditor: "Verhoef Techniek B.V.".to_owned(),
        title: "Certified letter".to_owned(),
        labels,
    };
    let mut engine = PdfEngine::new().expect("a desk");
    let pages = reading::page_texts(&render_labels(&mut engine, &sheet).expect("labels"));
    assert_eq!(pages.len(), 2, "ten to a sheet");
    assert_eq!(pages[0].matches("RR473124829GB").count(), 10);
    assert!(pages[1].contains("Kilronan"), "{pages:?}");
    sheet.labels = vec![label("", "Nobody")];
    assert!(render_labels(&mut engine, &sheet).is_err(), "without a number there is no bar code");
}
