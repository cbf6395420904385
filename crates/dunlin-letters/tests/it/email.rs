//! The bytes of an e-mail: the same each time (RELIABILITY S7), headers that no field can reach (S8), a read receipt (R1.6).

use dunlin_core::bank_account::BankAccount;
use dunlin_letters::{Enclosure, LetterError, LetterModel, Rights, Template, render_email};

use crate::{reading, story};

fn mail(model: &LetterModel) -> String {
    let email = render_email(model, &reading::english()).expect("an e-mail");
    String::from_utf8(email.bytes).expect("mails are ASCII")
}

/// The header lines, unfolded.
fn headers(mail: &str) -> Vec<String> {
    let head = mail.split("\r\n\r\n").next().unwrap_or_default();
    head.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n").map(str::to_owned).collect()
}

fn names(mail: &str) -> Vec<String> {
    headers(mail).iter().map(|h| h.split(':').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_same_notice_gives_the_same_bytes() {
    for template in Template::ALL {
        assert_eq!(mail(&story::full(template)), mail(&story::full(template)));
    }
}

#[test]
fn date_and_message_id_come_from_the_notice() {
    let mail = mail(&story::letter(Template::Reminder));
    let headers = headers(&mail);
    assert!(headers.contains(&"Message-ID: <2026-11-19-10482-letter@verhoef.example>".to_owned()), "{headers:?}");
    assert!(headers.contains(&"Date: Thu, 19 Nov 2026 12:00:00 +0000".to_owned()), "{headers:?}");
    assert!(
        headers.iter().any(|h| h.starts_with("From: \"Verhoef Techniek B.V.\" <ar@verhoef.example>")),
        "{headers:?}"
    );
    assert!(mail.contains("multipart/alternative") && mail.contains("text/plain") && mail.contains("text/html"));
}

#[test]
fn a_mail_bears_the_instant_at_which_it_was_written() {
    let written_at = Some("2026-11-19T07:41:05Z".parse().expect("an instant"));
    let headers = headers(&mail(&LetterModel { written_at, ..story::letter(Template::Reminder) }));
    assert!(headers.contains(&"Date: Thu, 19 Nov 2026 07:41:05 +0000".to_owned()), "{headers:?}");
}

#[test]
fn a_mail_that_may_be_refused_says_how_and_no_other_does() {
    let refusable = Rights { refuse_email: true, ..Rights::default() };
    let list = |rights| headers(&mail(&LetterModel { rights, ..story::letter(Template::Courtesy) }));
    let how = "List-Unsubscribe: <mailto:ar@verhoef.example?subject=unsubscribe>".to_owned();
    assert!(list(refusable).contains(&how));
    assert!(!list(Rights::default()).iter().any(|header| header.starts_with("List-Unsubscribe")));
}

#[test]
fn two_notices_never_share_a_message_id() {
    let mut ids: Vec<String> = ["A/1", "A-1", "A_2f1", "A 1", "a-1", "А-1"]
        .iter()
        .map(|number| {
            let mut model = story::letter(Template::Reminder);
            model.key = format!("2026-11-19-{number}-email");
            let mail = mail(&model);
            headers(&mail).into_iter().find(|h| h.starts_with("Message-ID")).expect("a Message-ID")
        })
        .collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn an_invoice_comes_with_its_document() {
    let file = Enclosure { name: "2026-0942.pdf", media_type: "application/pdf", bytes: b"%PDF-1.7 not really" };
    let model = story::full(Template::Invoice);
    let email = dunlin_letters::render_email_with(&model, &reading::english(), &[file]).expect("an e-mail");
    let mail = String::from_utf8(email.bytes).expect("text");
    assert_eq!(email.subject, "Invoice 2026-0942 over €4,318.60, due on 19 December");
    assert!(email.text.contains("Enclosed is our invoice 2026-0942 over €4,318.60."), "{}", email.text);
    for part in ["multipart/mixed", "multipart/alternative", "application/pdf", "filename=\"2026-0942.pdf\""] {
        assert!(mail.contains(part), "{part}:\n{mail}");
    }
}

#[test]
fn late_notices_ask_for_a_read_receipt_r1_6() {
    for template in Template::ALL {
        let asks = headers(&mail(&story::full(template)))
            .contains(&"Disposition-Notification-To: <ar@verhoef.example>".to_owned());
        assert_eq!(asks, template.is_late(), "{template:?}");
    }
}

/// Puts a hostile text into every field that a person can fill in; the address is refused instead.
fn hostile(text: &str) -> LetterModel {
    let mut model = story::full(Template::Confirmation);
    for field in [&mut model.key, &mut model.creditor.name, &mut model.creditor.phone, &mut model.creditor.country] {
        field.push_str(text);
    }
    for field in [&mut model.customer.number, &mut model.customer.name] {
        field.push_str(text);
    }
    let maybes =
        [&mut model.reference, &mut model.phone_hours, &mut model.customer.contact_name, &mut model.customer.country];
    for field in maybes {
        *field = Some(format!("a{text}"));
    }
    let block = &mut model.creditor;
    for account in &mut block.accounts {
        account.label.push_str(text);
        let BankAccount { holder, iban, bic, number, bank, .. } = account;
        for field in [holder, iban, bic, number, bank] {
            *field = Some(format!("a{text}"));
        }
    }
    for field in [&mut block.website, &mut block.signer_name, &mut block.signer_role] {
        *field = Some(format!("a{text}"));
    }
    for list in [
        &mut block.address_lines,
        &mut block.payment_methods,
        &mut block.registration,
        &mut model.customer.address_lines,
    ] {
        list.push(format!("a{text}"));
    }
    for row in &mut model.tables[0].rows {
        row.number.push_str(text);
        row.note = Some(format!("a{text}"));
    }
    if let Some(talk) = &mut model.conversation {
        talk.summary.push_str(text);
        talk.with = Some(format!("a{text}"));
    }
    model
}

#[test]
fn no_field_reaches_the_headers() {
    let clean = names(&mail(&story::full(Template::Confirmation)));
    let payloads = [
        "\r\nBcc: everyone@x.example",
        "\nBcc: x@x.example\n\n<html>",
        "\r\n\r\nbody",
        "\0",
        "\u{2028}Bcc: x",
        "\u{85}Bcc: x",
        "\"<x@x.example>,",
        "=?utf-8?q?=0D=0ABcc:x?=",
        "\u{202E}moc",
        "\u{E000}x\u{E001}",
        "é\r\nBcc: x@x.example",
    ];
    for payload in payloads {
        for repeat in [1, 40] {
            let model = hostile(&payload.repeat(repeat));
            let mail = mail(&model);
            assert_eq!(names(&mail), clean, "{payload:?}\n{:?}", headers(&mail));
            assert!(!mail.contains('\0'), "{payload:?}");
            assert!(mail.split("\r\n").all(|line| !line.contains('\n') && !line.contains('\r')), "{payload:?}");
        }
    }
}

#[test]
fn no_field_reaches_the_markup() {
    for payload in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</td></table><b>",
        "&lt;b&gt;",
        "'\"><a href=//x>",
    ] {
        let html = render_email(&hostile(payload), &reading::english()).expect("an e-mail").html;
        for tag in ["<script", "<img", "<b>", "<a "] {
            assert!(!html.contains(tag), "{payload}: {tag}");
        }
        assert!(reading::html_text(&html).contains(&reading::squeeze(payload)), "{payload} is shown as it was written");
    }
}

#[test]
fn an_address_that_is_none_is_refused() {
    for address in ["", "x", "a@b\r\nBcc: c@d.example", "a@b, c@d.example", "a b@c.example", "a@b@c"] {
        let mut model = story::letter(Template::Reminder);
        model.customer.email = Some(address.to_owned());
        let refused = render_email(&model, &reading::english());
        assert!(matches!(refused, Err(LetterError::Address(_) | LetterError::Missing(_))), "{address:?}");
        model.customer.email = Some("ap@kilronan.example".into());
        model.creditor.email = Some(format!("{address} "));
        assert!(render_email(&model, &reading::english()).is_err() || address.is_empty(), "{address:?} as sender");
    }
    let mut model = story::letter(Template::Reminder);
    model.customer.email = None;
    assert!(matches!(render_email(&model, &reading::english()), Err(LetterError::Missing(_))));
}

#[test]
fn html_fetches_nothing_and_fits_a_telephone() {
    for template in Template::ALL {
        let html = render_email(&story::full(template), &reading::english()).expect("an e-mail").html;
        for outside in ["http", "src=", "url(", "@import", "href", "<script"] {
            assert!(!html.contains(outside), "{template:?}: {outside}");
        }
        assert!(html.contains("name=\"viewport\"") && html.contains("prefers-color-scheme:dark"));
        let widths = html.split("width=\"").skip(1).filter_map(|p| p.split('"').next()?.parse::<u32>().ok());
        assert!(widths.into_iter().all(|w| w <= 328), "{template:?} is wider than 360 px less its margins");
    }
}
