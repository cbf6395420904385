//! Mails that are broken, endless or made to break: read within bounds, without a panic.

use dunlin_mail::{Kind, LONGEST_MAIL, Mailbox, read};
use proptest::prelude::*;

/// Mails made worse in ways that happen: cut, bytes turned, lines lost, doubled and exchanged. The same every time.
pub(crate) fn variants(mail: &[u8], seed: usize) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let size = mail.len();
    for part in 1..8 {
        found.push(mail[..size * part / 8].to_vec());
        found.push(mail[size * part / 8..].to_vec());
    }
    let mut number = seed as u64 * 2_654_435_761 + 1;
    let mut random = |below: usize| {
        // A plain generator of Lehmer's kind: good enough to choose places.
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(number >> 33).unwrap_or_default() % below.max(1)
    };
    for _ in 0..4 {
        let mut turned = mail.to_vec();
        for _ in 0..=size / 50 {
            let at = random(size);
            if let Some(byte) = turned.get_mut(at) {
                *byte = u8::try_from(random(256)).unwrap_or_default();
            }
        }
        found.push(turned);
        let mut lines: Vec<&[u8]> = mail.split_inclusive(|b| *b == b'\n').collect();
        for _ in 0..=lines.len() / 20 {
            let (one, other) = (random(lines.len()), random(lines.len()));
            match random(3) {
                0 => lines.swap(one, other),
                1 => lines.insert(one, lines[other]),
                _ => drop(lines.remove(one)),
            }
            if lines.is_empty() {
                break;
            }
        }
        found.push(lines.concat());
    }
    found.push(mail.iter().copied().filter(|b| !matches!(b, b'\n' | b'\r')).collect());
    found.push(mail.iter().flat_map(|b| [*b, 0]).collect());
    found
}

#[test]
fn own_samples_cut_and_mangled() {
    for (name, mail) in crate::samples::all() {
        for variant in variants(mail.as_bytes(), name.len()) {
            let _ = read(&variant);
        }
        for end in 0..mail.len() {
            if end % 7 == 0 {
                let _ = read(&mail.as_bytes()[..end]);
            }
        }
    }
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        let signs = [18, 12, 6, 0].map(|shift| char::from(SIGNS[(bits >> shift & 63) as usize]));
        text.extend(&signs[..=group.len()]);
        if text.len() % 77 == 76 {
            text.push('\n');
        }
    }
    text
}

#[test]
fn a_returned_mail_that_is_encoded_gives_its_header() {
    let inner = base64(b"Message-ID: <2026-11-16-10482@dunlin.example>\nTo: anna@verhoef.example\n\nDear Anna\n==");
    let mail = format!(
        "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nThis is a permanent error.\n--q\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{inner}\n--q--\n"
    );
    let came = read(mail.as_bytes());
    assert_eq!(came.about.map(|about| about.message_id).as_deref(), Some("<2026-11-16-10482@dunlin.example>"));
    assert_eq!(came.recipients[0].address, "anna@verhoef.example");
}

#[test]
fn nesting_ends() {
    let one = "Content-Type: message/rfc822\n\n";
    let endless = format!("From: a@b.example\n{}", one.repeat(200_000));
    assert!(read(endless.as_bytes()).cut);
    let mut nested = String::from("From: a@b.example\nSubject: x\n");
    for depth in 0..20_000 {
        let boundary = format!("b{depth}");
        let lines = [
            "Content-Type: multipart/mixed; boundary=",
            &boundary,
            "

--",
            &boundary,
            "
",
        ];
        nested.push_str(&lines.concat());
    }
    assert!(read(nested.as_bytes()).cut);
    let same = format!("Subject: x\n{}", "Content-Type: multipart/digest; boundary=b\n\n--b\n".repeat(20_000));
    assert!(read(same.as_bytes()).cut);
    let veiled = format!("From: a@b.example\n{}", "\u{c}\r Content-Type : message/rfc822\n\n".repeat(200_000));
    assert!(read(veiled.as_bytes()).cut);
    let veiled = base64(one.repeat(200_000).as_bytes());
    for kind in ["Content-Type: message/rfc822\n", "content-type:\n MESSAGE/GLOBAL\n", ""] {
        let head = "Content-Type: multipart/digest; boundary=q\n\n--q\n";
        let _ = read(format!("{head}{kind}Content-Transfer-Encoding: base64\n\n{veiled}\n--q--\n").as_bytes());
        let _ = read(format!("{kind}Content-Transfer-Encoding: base64\n\n{veiled}\n").as_bytes());
    }
    let few = format!("Subject: x\n{}text", one.repeat(100));
    assert!(!read(few.as_bytes()).cut);
}

#[test]
fn a_mail_of_fifty_megabytes_is_read_and_a_longer_one_cut() {
    let head = b"From: a@b.example\nSubject: Re: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nWe will send a copy.\n--q\nContent-Type: application/pdf; name=\"big.pdf\"\nContent-Transfer-Encoding: base64\n\n";
    let mut mail = head.to_vec();
    while mail.len() < LONGEST_MAIL - 100 {
        mail.extend_from_slice(b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n");
    }
    mail.extend_from_slice(b"\n--q--\n");
    let came = read(&mail);
    assert_eq!(
        (came.kind, came.text.as_str(), came.attachments.as_slice(), came.cut),
        (Kind::Answer, "We will send a copy.", &["big.pdf".to_owned()][..], false)
    );
    mail.resize(LONGEST_MAIL + 1, b'A');
    assert!(read(&mail).cut);
}

#[test]
fn long_texts_lines_and_headers_are_bounded() {
    let mega = 3 * 1024 * 1024 / 2;
    let head = "From: a@b.example\nSubject: Re: x\n";
    let bodies = [
        "x".repeat(mega),
        "a@b.example ".repeat(mega / 12),
        "> ".repeat(mega / 2),
        "\n".repeat(mega),
        "We will pay. ".repeat(mega / 13),
        "5.1.1 ".repeat(mega / 6),
        "From: x\n".repeat(mega / 8),
        "@".repeat(mega),
        "<".repeat(mega),
        "550 <a@b.example>\n".repeat(mega / 18),
        "30.11.2026 ".repeat(mega / 11),
        "\u{0}".repeat(mega),
        "Message-ID: <a@b>\n".repeat(mega / 18),
        "On 1 wrote: ".repeat(mega / 12),
    ];
    for body in &bodies {
        let came = read(format!("{head}\n{body}").as_bytes());
        assert!(came.text.len() <= 1024 * 1024 && came.recipients.len() <= 1_000);
        let came = read(
            format!(
                "From: MAILER-DAEMON@b.example\nSubject: failure notice\n\nThe following address(es) failed:\n{body}"
            )
            .as_bytes(),
        );
        assert!(came.recipients.len() <= 1_000);
        let came = read(format!("{head}Content-Type: text/html\n\n<p>{body}").as_bytes());
        assert!(came.text.len() <= 4 * 1024 * 1024);
        let came = read(format!("{head}X-Long: {body}\nTo: {body}\n\ntext").as_bytes());
        assert!(came.to.len() <= 100);
    }
    for markup in ["<a", "<a '", "<div>", "</div>", "<blockquote>", "&", "&#", "<!--", "<style>", "<br>"] {
        let _ = read(
            format!("{head}Content-Type: text/html\n\n<p>{}", markup.repeat(1024 * 1024 / markup.len())).as_bytes(),
        );
    }
}

#[test]
fn bad_encodings_leave_what_can_be_read() {
    let mail = |encoding: &str, charset: &str, body: &[u8]| {
        let head = format!(
            "From: a@b.example\nSubject: Re: x\nContent-Type: text/plain; charset=\"{charset}\"\nContent-Transfer-Encoding: {encoding}\n\n"
        );
        read(&[head.as_bytes(), body].concat())
    };
    assert_eq!(mail("base64", "utf-8", b"SGVsbG8gQW5uYSE=").text, "Hello Anna!");
    assert!(!mail("base64", "utf-8", b"!!! this is no base64 at all !!!").text.is_empty());
    assert_eq!(mail("quoted-printable", "utf-8", b"caf=C3=A9 =ZZ = x").kind, Kind::Answer);
    assert_eq!(mail("8bit", "no-such-charset", "Ще платим".as_bytes()).text, "Ще платим");
    assert_eq!(mail("7bit", "us-ascii", b"a\0b\0c").text, "abc");
    let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode("Здравейте, ще платим фактурата на 30.11.2026 г.");
    assert_eq!(mail("8bit", "windows-1251", &cyrillic).text, "Здравейте, ще платим фактурата на 30.11.2026 г.");
    assert_eq!(mail("8bit", "us-ascii", &cyrillic).text, "Здравейте, ще платим фактурата на 30.11.2026 г.");
    let (baltic, _, _) = encoding_rs::WINDOWS_1257.encode("Rēķins tiks apmaksāts 30.11.2026.");
    assert_eq!(mail("8bit", "windows-1257", &baltic).text, "Rēķins tiks apmaksāts 30.11.2026.");
}

#[test]
fn next_to_nothing_is_other() {
    for mail in [
        &b""[..],
        b"\n",
        b"\0",
        b"x",
        b"From ",
        b"From x\n",
        b":",
        b"a:",
        b"\r\r\r",
        b"\xff\xfe",
        b"Content-Type: multipart/mixed; boundary=",
        b"Content-Type: multipart/mixed; boundary=\"\"\n\n--\n",
    ] {
        let came = read(mail);
        assert_eq!((came.kind, came.recipients.len(), came.about), (Kind::Other, 0, None), "{mail:?}");
    }
}

/// Pieces of which mails are made, and some that break them.
const PIECES: &[&str] = &[
    "From: MAILER-DAEMON@mx.example\n",
    "From: Anna <anna@verhoef.example>\n",
    "Subject: failure notice\n",
    "Subject: =?utf-8?B?////?=\n",
    "Return-Path: <>\n",
    "Date: Mon, 99 Foo 2026\n",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n",
    "Content-Type: multipart/mixed; boundary=b\n",
    "Content-Type: message/delivery-status\n",
    "Content-Type: message/rfc822\n",
    "Content-Type: text/html; charset=utf-16\n",
    "Content-Transfer-Encoding: base64\n",
    "Content-Transfer-Encoding: quoted-printable\n",
    "\n",
    "\n\n",
    "--b\n",
    "--b--\n",
    "--",
    "Final-Recipient: rfc822; anna@verhoef.example\n",
    "Action: failed\n",
    "Status: 5.1.1\n",
    "Diagnostic-Code: smtp; 550 5.1.1 no\n",
    "<anna@verhoef.example>:\n",
    "550 5.1.1 no such user\n",
    "The following address(es) failed:\n",
    "--- Below this line is a copy of the message.\n",
    "Message-ID: <a@b.example>\n",
    "> quoted\n",
    "On 1.1.2026 a@b.example wrote:\n",
    "We will pay 1.234,50 EUR on 30. November 2026.\n",
    "Ще платим на 30.11. г.\n",
    "\u{0}",
    "=",
    "=3D",
    "<div",
    "</",
    "&#x;",
    "\u{fffd}",
    "\r",
    "\t",
    " ",
    "\"",
    "(",
    "@",
    ";",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn any_pieces_in_any_order_are_read(pieces in proptest::collection::vec(0..PIECES.len(), 0..60)) {
        let mail: String = pieces.iter().map(|at| PIECES[*at]).collect();
        let came = read(mail.as_bytes());
        prop_assert_eq!(&came, &read(mail.as_bytes()));
        prop_assert!(came.recipients.iter().all(|one| one.address.contains('@')));
    }

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes);
        let mails: Vec<_> = Mailbox::new(&bytes[..]).collect();
        prop_assert!(mails.len() <= 1 + bytes.len() / 5);
    }
}
