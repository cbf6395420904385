//! The creditor's logo: set, refused, taken back, and in the letters of a run.

use std::io::Cursor;

use dunlin_app::logo::{self, FILE_BYTES_MAX, Logo};
use dunlin_app::run::{self, Edit};
use dunlin_app::{AppError, bank_accounts};
use dunlin_core::policy::Channel;
use image::{DynamicImage, ImageFormat, RgbImage};

use crate::runs::Office;

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, image::Rgb([11, 92, 112])));
    picture.write_to(&mut bytes, format).expect("drawn");
    bytes.into_inner()
}

fn set(office: &mut Office, bytes: &[u8]) -> Result<(), &'static str> {
    let read = Logo::read(bytes).map_err(|error| error.code)?;
    logo::set(&mut office.app, &office.setting, read).map_err(|error| error.code)?;
    office.setting = office.app.setting(None).expect("one");
    Ok(())
}

fn assert_sound(office: &mut Office) {
    let checks = office.app.store.read(|tx| Ok::<_, AppError>(tx.doctor()?)).expect("checked");
    for code in ["creditor.logo_kept", "document.is_its_hash"] {
        assert!(checks.iter().any(|check| check.code == code && check.ok), "{checks:?}");
    }
}

#[test]
fn a_logo_is_kept_as_a_png_and_taken_back_by_the_creditors_history() {
    for mut office in Office::all("logo", 1) {
        assert_eq!(logo::get(&mut office.app, &office.setting).expect_err("none").code, "logo.none");
        let states = bank_accounts::states(&mut office.app, &office.setting).expect("counted");
        set(&mut office, &picture(400, 150, ImageFormat::Jpeg)).expect("set");
        let first = logo::get(&mut office.app, &office.setting).expect("kept");
        assert!(first.starts_with(b"\x89PNG"));
        set(&mut office, &first).expect("the same again");
        set(&mut office, &picture(500, 150, ImageFormat::Png)).expect("another");
        let now = bank_accounts::states(&mut office.app, &office.setting).expect("counted");
        assert_eq!(now, states + 2, "the same again changed nothing");
        bank_accounts::put_back(&mut office.app, &office.setting, now).expect("taken back");
        office.setting = office.app.setting(None).expect("one");
        assert_eq!(logo::get(&mut office.app, &office.setting).expect("kept"), first);
        assert_sound(&mut office);
        let creditor = logo::remove(&mut office.app, &office.setting).expect("removed");
        assert_eq!(creditor.logo_sha256, None);
        office.setting = office.app.setting(None).expect("one");
        assert_eq!(logo::remove(&mut office.app, &office.setting).expect_err("once").code, "logo.none");
    }
}

#[test]
fn what_is_no_logo_changes_nothing() {
    let mut office = Office::all("no-logo", 1).remove(0);
    let png = picture(400, 150, ImageFormat::Png);
    for (bytes, code) in [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "logo.no_picture"),
        (Vec::new(), "logo.no_picture"),
        (png[..png.len() / 2].to_vec(), "logo.broken"),
        (picture(4_001, 40, ImageFormat::Png), "logo.side"),
        (vec![0; FILE_BYTES_MAX + 1], "logo.too_large"),
    ] {
        assert_eq!(set(&mut office, &bytes), Err(code));
        assert_eq!(office.app.setting(None).expect("one").creditor.logo_sha256, None);
    }
}

#[test]
fn letters_show_the_logo_of_their_day_and_mail_is_as_it_was() {
    for mut office in Office::all("logo-run", 3) {
        let name = office.propose();
        let before = office.previews(&name);
        set(&mut office, &picture(400, 150, ImageFormat::Png)).expect("set");
        let name = office.propose();
        let to_letter = Edit::Send { channel: Some(Channel::Letter), contact: None };
        run::edit(&mut office.app, &office.setting, &name, "101", &to_letter).expect("another way");
        let shown = office.previews(&name);
        assert_eq!(shown["100"], before["100"], "a mail");
        assert_ne!(shown["102"], before["102"], "a letter");
        let mut outbox = office.outbox();
        run::approve(&mut office.app, &office.setting, Some(&name), &mut outbox, |_| ()).expect("approved");
        assert_eq!(office.issued(&name), shown);
        logo::remove(&mut office.app, &office.setting).expect("removed");
        office.setting = office.app.setting(None).expect("one");
        assert_eq!(office.previews(&name), shown, "what was sent keeps its logo");
        let key = "2026-11-19-102-letter";
        let file = run::issued_file(&mut office.app, &office.setting, "102", key).expect("made again");
        assert!(file.bytes.starts_with(b"%PDF"));
    }
}
