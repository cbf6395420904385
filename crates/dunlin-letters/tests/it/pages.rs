//! The pages: the same bytes each time and on every desk, page n of m, heads that repeat, sheets and windows, names in Bulgarian
//! and Latvian, and no letter with a box in a name.

use dunlin_core::money::Currency;
use dunlin_letters::{
    CurrencyTable, Enclosure, LetterError, LetterModel, Paper, PdfEngine, Template, Window, logo_png, render_copies,
    render_email_with, render_pdf,
};

use crate::{reading, story};

/// The PDF of a letter, on a new desk.
pub(crate) fn pdf(model: &LetterModel) -> Vec<u8> {
    render_pdf(&mut PdfEngine::new().expect("a desk"), model, &reading::english()).expect("a letter")
}

pub(crate) fn pages(model: &LetterModel) -> Vec<String> {
    reading::page_texts(&pdf(model))
}

fn statement(rows: i16) -> LetterModel {
    let mut model = story::letter(Template::Statement);
    model.tables = vec![CurrencyTable::new(Currency::EUR, story::many(rows), 0)];
    model.copies = None;
    model
}

#[test]
fn copies_stand_behind_the_letter_with_pages_of_their_own() {
    let with = LetterModel { copies: story::letter(Template::Statement).copies, ..statement(60) };
    let pages = pages(&with);
    assert_eq!(pages.len(), 5);
    assert!(pages[0].contains("Copies of the 2 unpaid invoices are enclosed."), "{}", pages[0]);
    assert!(!pages[0..3].iter().any(|page| page.contains("If you need a copy of an invoice")));
    for (page, count) in pages.iter().zip(["1 of 3", "2 of 3", "3 of 3", "1 of 1", "1 of 1"]) {
        assert!(page.contains(&format!("Page {count}")), "{page}");
    }
    assert!(pages[3].contains("Invoice 2026-0942 · Copy") && pages[4].contains("Invoice 2026-0942 · Copy"));
}

#[test]
fn an_email_brings_the_copies_as_one_document() {
    let model = story::letter(Template::Statement);
    let words = reading::english();
    let mut desk = PdfEngine::new().expect("a desk");
    let copies = render_copies(&mut desk, &model, &words).expect("set").expect("copies");
    let texts = reading::page_texts(&copies);
    assert!(texts.len() == 2 && texts.iter().all(|page| page.contains("· Copy") && page.contains("Page 1 of 1")));
    let file = Enclosure { name: "invoices.pdf", media_type: "application/pdf", bytes: &copies };
    let email = render_email_with(&model, &words, &[file]).expect("an e-mail");
    assert!(email.text.contains("Copies of the 2 unpaid invoices are attached."), "{}", email.text);
    assert!(String::from_utf8_lossy(&email.bytes).contains("filename=\"invoices.pdf\""));
    assert_eq!(render_copies(&mut desk, &statement(3), &words).expect("set"), None);
    let mut wrong = model;
    wrong.copies.iter_mut().flatten().for_each(|copy| copy.copy = false);
    assert!(matches!(render_pdf(&mut desk, &wrong, &words), Err(LetterError::Missing("copies of invoices"))));
}

#[test]
fn the_same_notice_gives_the_same_bytes_in_any_order() {
    let words = reading::english();
    let models: Vec<LetterModel> = Template::ALL.into_iter().map(story::full).collect();
    let mut desk = PdfEngine::new().expect("a desk");
    let mut set = |models: &[LetterModel]| -> Vec<Vec<u8>> {
        models.iter().map(|m| render_pdf(&mut desk, m, &words).expect("a letter")).collect()
    };
    let forth = set(&models);
    let mut turned = models.clone();
    turned.reverse();
    let mut back = set(&turned);
    back.reverse();
    assert!(forth == back, "the order of letters changes their bytes");
    assert!(models.iter().zip(&forth).all(|(model, bytes)| pdf(model) == *bytes), "another desk gives other bytes");
}

#[test]
fn the_key_and_the_day_are_in_the_document() {
    let one = pdf(&story::letter(Template::Reminder));
    let mut model = story::letter(Template::Reminder);
    model.key.push('x');
    assert!(pdf(&model) != one);
    let text = String::from_utf8_lossy(&one);
    assert!(
        text.contains("<xmp:CreateDate>2026-11-19T12:00:00+00:00</xmp:CreateDate>"),
        "the day of the letter is the day of the document"
    );
    assert!(text.contains("<pdfaid:part>2</pdfaid:part>"), "PDF/A-2");
    assert!(text.contains("/StructTreeRoot"), "tagged");
}

#[test]
fn pages_are_counted_and_heads_repeat() {
    let pages = pages(&statement(60));
    assert_eq!(pages.len(), 3);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("Page {} of 3", at + 1)), "{page}");
        assert_eq!(page.contains("Customer 10482 ·"), at > 0, "{page}");
    }
    assert!(pages[0].contains("Document Issued") && pages[1].contains("Document Issued"));
}

#[test]
fn two_rows_and_the_sum_stay_together() {
    for rows in 8..=40 {
        let pages = pages(&statement(rows));
        let with_sum = pages.iter().find(|p| p.contains("Balance ")).expect("a page with the sum");
        for number in [600 + rows - 1, 600 + rows - 2] {
            assert!(with_sum.contains(&format!("2026-{number:04}")), "{rows} rows: {number} is not with the sum");
        }
    }
}

#[test]
fn long_lists_are_enclosed() {
    let pages = pages(&statement(140));
    assert!(pages[0].contains("The list of all 140 documents is enclosed.") && pages[0].contains("Yours sincerely"));
    assert!(!pages[0].contains("2026-0600"));
    assert!(pages[1].contains("List of open documents on 19 November 2026") && pages[1].contains("2026-0600"));
    assert!(pages.last().is_some_and(|page| page.contains("2026-0739")));
}

#[test]
fn the_signature_is_never_alone() {
    for template in Template::ALL {
        for page in pages(&story::full(template)).iter().filter(|p| p.contains("Yours sincerely")) {
            let before = page.split("Yours sincerely").next().unwrap_or_default();
            assert!(before.split(' ').count() > 5, "{template:?}: {page}");
        }
    }
}

#[test]
fn a_three_item_letter_is_one_page() {
    for template in [Template::Reminder, Template::PastDue, Template::SecondReminder, Template::DueSoon] {
        assert_eq!(pages(&story::letter(template)).len(), 1, "{template:?}");
    }
}

#[test]
fn sheets_have_their_size_and_windows_their_side() {
    let size = |paper| {
        let model = LetterModel { paper, ..story::letter(Template::Reminder) };
        let document = lopdf::Document::load_mem(&pdf(&model)).expect("a PDF");
        let page = *document.get_pages().values().next().expect("a page");
        let page = document.get_dictionary(page).expect("a page's dictionary");
        let sides = page.get(b"MediaBox").and_then(lopdf::Object::as_array).expect("a MediaBox");
        sides.iter().filter_map(|side| side.as_float().ok()).map(f32::round).collect::<Vec<f32>>()
    };
    assert_eq!(size(Paper::A4), [0.0, 0.0, 595.0, 842.0]);
    assert_eq!(size(Paper::UsLetter), [0.0, 0.0, 612.0, 792.0]);
    let right = LetterModel { window: Window::Right, ..story::letter(Template::Reminder) };
    assert!(pdf(&right) != pdf(&story::letter(Template::Reminder)));
}

#[test]
fn names_of_all_six_languages_are_printed_and_others_refused() {
    let mut model = story::letter(Template::Reminder);
    model.customer.name = "Обединени корабостроители – Šķūņu iela, Țară și Brățară, Œuvre, Ĳssel".into();
    assert!(
        pages(&model)[0].contains("Обединени корабостроители – Šķūņu iela, Țară și Brățară, Œuvre"),
        "{:?}",
        pages(&model)
    );
    model.customer.name = "株式会社".into();
    let refused = render_pdf(&mut PdfEngine::new().expect("a desk"), &model, &reading::english());
    assert!(matches!(refused, Err(LetterError::Uncovered(signs)) if signs.contains('株')));
}

#[test]
fn any_sign_is_printed_or_named_as_missing() {
    let words = reading::english();
    let mut desk = PdfEngine::new().expect("a desk");
    let signs: Vec<char> =
        ('\u{1}'..='\u{17FF}').chain('\u{2000}'..='\u{2BFF}').chain('\u{FB00}'..='\u{FFFF}').collect();
    let mut printed = 0;
    for some in signs.chunks(64) {
        let mut model = story::letter(Template::Reminder);
        model.tables[0].rows[0].note = Some(some.iter().collect());
        match render_pdf(&mut desk, &model, &words) {
            Ok(_) => printed += some.len(),
            Err(LetterError::Uncovered(missing)) => {
                model.tables[0].rows[0].note = Some(some.iter().filter(|c| !missing.contains(**c)).collect());
                render_pdf(&mut desk, &model, &words).expect("what is covered is printed");
                printed += some.len() - missing.chars().count();
            }
            Err(other) => panic!("{other}: {some:?}"),
        }
    }
    assert!(printed > 800, "{printed}");
}

#[test]
fn nothing_that_a_person_writes_is_markup() {
    let mut model = story::letter(Template::Reminder);
    let text = "#panic() $x$ *b* _i_ `r` = h // c \\ <l> @r [x] {y} https://x.example ~ -- ...";
    model.customer.name = text.into();
    model.tables[0].rows[0].note = Some(text.into());
    let page = pages(&model).join(" ");
    for part in ["#panic()", "$x$", "*b*", "_i_", "`r`", "// c", "<l> @r [x] {y}", "~ --"] {
        assert!(page.contains(part), "{part}: {page}");
    }
}

#[test]
fn without_an_address_the_window_holds_the_name_alone() {
    let mut model = story::letter(Template::Reminder);
    model.customer.address_lines.clear();
    model.customer.contact_name = None;
    let page = pages(&model).join(" ");
    assert!(page.contains("Kilronan Marine Engineering Ltd Date 19 November 2026"), "{page}");
}

/// A picture as it is kept.
fn logo(width: u32, height: u32) -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    let blue = image::RgbaImage::from_fn(width, height, |x, _| image::Rgba([11, 92, 112, if x < 9 { 0 } else { 255 }]));
    image::DynamicImage::ImageRgba8(blue).write_to(&mut png, image::ImageFormat::Png).expect("drawn");
    logo_png(&png.into_inner()).expect("a logo")
}

/// Width and height of the pictures on the first page, in pixels.
fn pictures(pdf: &[u8]) -> Vec<(i64, i64)> {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF that can be read");
    let first = document.get_pages()[&1];
    let images = document.get_page_images(first).expect("read");
    images.into_iter().map(|image| (image.width, image.height)).collect()
}

#[test]
fn a_logo_stands_in_the_place_of_the_name() {
    let words = reading::english();
    let plain = story::letter(Template::Reminder);
    let mut model = plain.clone();
    model.creditor.logo = Some("hash".into());
    let mut desk = PdfEngine::new().expect("a desk");
    let refused = render_pdf(&mut desk, &model, &words);
    assert!(matches!(refused, Err(LetterError::Missing(_))), "no letter without the logo that it names");
    desk.take_logo("hash", logo(800, 300));
    let with = render_pdf(&mut desk, &model, &words).expect("a letter");
    let without = render_pdf(&mut desk, &plain, &words).expect("a letter");
    assert!(with == render_pdf(&mut desk, &model, &words).expect("again"), "the same bytes each time");
    assert!(without == pdf(&plain), "a letter without a logo is as it was");
    assert_eq!((pictures(&with), pictures(&without)), (vec![(800, 300)], Vec::new()));
    let text = String::from_utf8_lossy(&with);
    assert!(text.contains("<pdfaid:part>2</pdfaid:part>") && text.contains("/StructTreeRoot"), "PDF/A-2, tagged");
    let name = |bytes: &[u8]| reading::page_texts(bytes)[0].matches(model.creditor.name.as_str()).count();
    assert_eq!(name(&without) - name(&with), 1, "the name at the top");
    assert!(name(&with) > 0, "and the sender is still named");
}
