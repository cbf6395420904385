//! Writes the letters that a designer should look at, as PDF, e-mail and text, into a folder; in languages that are named, each
//! letter in a folder of its language.
//!
//! `cargo run --release -p dunlin-letters --example sheets FOLDER [LANGUAGE…]`

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use dunlin_core::money::Currency;
use dunlin_letters::specimen as story;
use dunlin_letters::{
    CurrencyTable, LetterModel, Paper, PdfEngine, Template, Window, letter_text, render_email, render_pdf,
};
use dunlin_words::Words;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("a folder to write into")?);
    fs::create_dir_all(&folder)?;
    for language in env::args().skip(2) {
        in_language(&folder.join(&language), &language)?;
    }
    let (words, _) = Words::for_language("en");
    let mut engine = PdfEngine::new()?;
    for (name, model) in sheets() {
        fs::write(folder.join(format!("{name}.pdf")), render_pdf(&mut engine, &model, &words)?)?;
        write_texts(&folder, &name, &model, &words)?;
    }
    // A logo as tall as it may be, in the first letter.
    let mut model = story::letter(Template::Reminder);
    let mark = image::RgbImage::from_fn(960, 360, |x, y| {
        let (dx, dy) = (i64::from(x) - 180, i64::from(y) - 180);
        let is_ring = (10_000..32_000).contains(&(dx * dx + dy * dy));
        let is_bar = x > 400 && (y / 60) % 2 == 1;
        if is_ring || is_bar { image::Rgb([11, 92, 112]) } else { image::Rgb([255, 255, 255]) }
    });
    let mut png = std::io::Cursor::new(Vec::new());
    mark.write_to(&mut png, image::ImageFormat::Png)?;
    model.creditor.logo = Some("mark".to_owned());
    engine.take_logo("mark", png.into_inner());
    fs::write(folder.join("logo.pdf"), render_pdf(&mut engine, &model, &words)?)?;
    Ok(())
}

/// Each letter with all that it can say, and with the least.
fn in_language(folder: &Path, language: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let (words, _) = Words::for_letters(language);
    let mut engine = PdfEngine::new()?;
    for template in Template::ALL {
        for (name, mut model) in [("full", story::full(template)), ("plain", story::plain(template))] {
            language.clone_into(&mut model.language);
            let file = folder.join(format!("{}-{name}.pdf", template.code()));
            fs::write(file, render_pdf(&mut engine, &model, &words)?)?;
        }
    }
    Ok(())
}

fn write_texts(folder: &Path, name: &str, model: &LetterModel, words: &Words) -> Result<(), Box<dyn Error>> {
    fs::write(folder.join(format!("{name}.txt")), letter_text(model, words)?)?;
    let email = render_email(model, words)?;
    fs::write(folder.join(format!("{name}.html")), email.html)?;
    fs::write(folder.join(format!("{name}.eml")), email.bytes)?;
    Ok(())
}

fn sheets() -> Vec<(String, LetterModel)> {
    let mut sheets = vec![("picture".to_owned(), story::letter(Template::Reminder))];
    sheets.extend(Template::ALL.iter().map(|t| (format!("full-{}", t.code()), story::full(*t))));
    sheets.push(("statement-60".to_owned(), long(Template::Statement, 60)));
    sheets.push(("statement-140".to_owned(), long(Template::Statement, 140)));
    sheets.push(("two-currencies".to_owned(), two_currencies()));
    sheets.push(("blank-address".to_owned(), blank()));
    sheets.push(("us-letter".to_owned(), us_letter()));
    sheets.push(("window-right".to_owned(), LetterModel { window: Window::Right, ..story::letter(Template::PastDue) }));
    sheets.push(("long-names".to_owned(), long_names()));
    sheets
}

fn long(template: Template, rows: i16) -> LetterModel {
    let mut model = story::letter(template);
    let rows = story::many(rows);
    let past_due = rows.iter().filter(|r| r.days_late > 0).map(|r| r.open_minor).sum();
    model.tables = vec![CurrencyTable::new(Currency::EUR, rows, past_due)];
    model.pay_by = None;
    model
}

fn two_currencies() -> LetterModel {
    let mut model = story::full(Template::PastDue);
    let mut rows = story::many(3);
    rows[1].disputed_minor = 5_000;
    rows[2].promised_minor = 10_000;
    let dollars = CurrencyTable::new(Currency::find("USD").unwrap_or(Currency::EUR), rows, 51_648);
    model.tables.push(dollars);
    model.follows.clear();
    model
}

fn blank() -> LetterModel {
    let mut model = story::letter(Template::Reminder);
    model.customer.address_lines.clear();
    model.customer.contact_name = None;
    model.creditor.phone.clear();
    model.creditor.payment_methods.clear();
    model.creditor.accounts.clear();
    model
}

fn us_letter() -> LetterModel {
    let mut model = story::letter(Template::SecondReminder);
    model.paper = Paper::UsLetter;
    model.customer.address_lines = vec!["1200 Harbor Boulevard, Suite 400".into(), "Baltimore, MD 21230".into()];
    model
}

fn long_names() -> LetterModel {
    let mut model = story::letter(Template::Reminder);
    model.customer.name = "Gesellschaft für außerordentlich langfristige Binnenschifffahrtsdienstleistungen mit beschränkter Haftung & Co. KG".into();
    model.customer.contact_name = Some(
        "Herrn Dr.-Ing. Maximilian-Alexander von und zu Hohenfels-Weißenburg, Leiter der Kreditorenbuchhaltung".into(),
    );
    model.customer.address_lines = [
        "Gewerbepark Nord, Gebäude 17 b, 4. Obergeschoss",
        "Donaudampfschifffahrtsstraße 123",
        "c/o Zentrale Rechnungsstelle",
        "94032 Passau",
    ]
    .map(String::from)
    .to_vec();
    model.customer.country = Some("DE".into());
    model.creditor.name = "Обединени български корабостроителници и пристанищни услуги АД, клон Варна".into();
    model.creditor.address_lines = vec!["бул. „Княз Борис I“ № 115, вх. Б, ет. 7, ап. 21".into(), "9002 Варна".into()];
    model.creditor.email = Some("vzemaniya.klienti.chuzhbina@obedineni-korabostroitelnici.example".into());
    model.tables[0].rows[0].number = "VERY-LONG-INVOICE-NUMBER/2026/0000000942/REV-B".into();
    model.tables[0].rows[0].open_minor += 98_765_432_100;
    model.tables[0].rows[0].amount_minor += 98_765_432_100;
    let rows = std::mem::take(&mut model.tables[0].rows);
    model.tables = vec![CurrencyTable::new(Currency::EUR, rows, 98_766_055_420)];
    model
}
