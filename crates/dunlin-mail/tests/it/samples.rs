//! Mails of our own, invented: one of each family and kind, with what they must be read as.

use dunlin_mail::{Amount, Came, Evidence, Ground, Kind, Meaning, Status, read};
use jiff::civil::date;

const RETURNED: &str = "Return-Path: <ar@dunlin.example>\nMessage-ID: <2026-11-16-10482@dunlin.example>\nTo: anna@verhoef.example\nSubject: Invoice 10482\n\nDear Anna\n";

/// A mail of a host without a report for machines.
fn notice(subject: &str, body: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: ar@dunlin.example\nSubject: {subject}\nDate: Mon, 16 Nov 2026 10:00:00 +0100\n\n{body}"
    )
}

/// A mail of a host with a report for machines.
fn report(fields: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: ar@dunlin.example\nSubject: Undelivered Mail\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=q\n\n--q\n\nThis is the mail system at host mx.example.\n\
         --q\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{fields}\n--q\nContent-Type: message/rfc822\n\n{RETURNED}\n--q--\n"
    )
}

/// A person's mail in answer to ours.
fn answer(subject: &str, body: &str) -> String {
    format!(
        "From: Anna <anna@verhoef.example>\nTo: ar@dunlin.example\nSubject: {subject}\nDate: Mon, 16 Nov 2026 10:00:00 +0100\nMessage-ID: <1@verhoef.example>\nIn-Reply-To: <2026-11-16-10482@dunlin.example>\nContent-Type: text/plain; charset=utf-8\n\n{body}"
    )
}

/// All samples, for those who break them.
pub(crate) fn all() -> Vec<(&'static str, String)> {
    let mut samples = vec![
        (
            "report",
            report(
                "Final-Recipient: rfc822; anna@verhoef.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n",
            ),
        ),
        ("success", report("Final-Recipient: rfc822; anna@verhoef.example\nAction: delivered\nStatus: 2.0.0\n")),
        ("receipt", RECEIPT.to_owned()),
        ("complaint", COMPLAINT.to_owned()),
        ("challenge", CHALLENGE.to_owned()),
        ("html", HTML.to_owned()),
        (
            "answer",
            answer(
                "Re: Invoice 10482",
                "We will pay on 30.11.2026.\n\nOn Mon, 16 Nov 2026, Dunlin <ar@dunlin.example> wrote:\n> pay\n",
            ),
        ),
    ];
    samples.extend(notices().into_iter().map(|(name, mail, _)| (name, mail)));
    samples
}

/// Notices of hosts by family, with the status of the one recipient.
fn notices() -> Vec<Notice> {
    let mut all = unix_notices();
    all.extend(other_notices());
    all
}

/// Name, mail, status of the one recipient.
type Notice = (&'static str, String, Status);

fn unix_notices() -> Vec<Notice> {
    let to = "anna@verhoef.example";
    vec![
        (
            "qmail",
            notice(
                "failure notice",
                &format!(
                    "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<{to}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n{RETURNED}"
                ),
            ),
            Status::Permanent,
        ),
        (
            "qmail gave up",
            notice(
                "failure notice",
                &format!(
                    "I'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up.\n\n<{to}>:\nRemote host said: 421 4.7.0 try later\nI'm not going to try again; this message has been in the queue too long.\n\n--- Below this line is a copy of the message.\n\n{RETURNED}"
                ),
            ),
            Status::Temporary,
        ),
        (
            "exim",
            notice(
                "Mail delivery failed: returning message to sender",
                &format!(
                    "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  {to}\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\n{RETURNED}"
                ),
            ),
            Status::Permanent,
        ),
        (
            "exim delay",
            notice(
                "Warning: message delayed 24 hours",
                &format!(
                    "A message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\nThe address to which the message has not yet been delivered is:\n\n  {to}\n    Delay reason: 450 try later\n"
                ),
            ),
            Status::Delayed,
        ),
        (
            "postfix",
            notice(
                "Undelivered Mail Returned to Sender",
                &format!(
                    "I'm sorry to have to inform you that the message returned\nbelow could not be delivered to one or more destinations.\n\n<{to}>: Name service error for domain verhoef.example: Host not\n    found, try again\n"
                ),
            ),
            Status::Temporary,
        ),
        (
            "sendmail",
            notice(
                "Returned mail: see transcript for details",
                &format!(
                    "The original message was received at Mon, 16 Nov 2026 10:00:00 +0100\n\n   ----- The following addresses had permanent fatal errors -----\n<{to}>\n    (reason: 550 5.2.1 Mailbox disabled)\n\n   ----- Transcript of session follows -----\n550 5.2.1 <{to}>... Mailbox disabled\n"
                ),
            ),
            Status::Permanent,
        ),
    ]
}

fn other_notices() -> Vec<Notice> {
    let to = "anna@verhoef.example";
    vec![
        (
            "exchange",
            notice(
                "Undeliverable: Invoice 10482",
                &format!(
                    "Your message\n\n  To:      somebody\n  Subject: Invoice 10482\n\ndid not reach the following recipient(s):\n\n{to} on Mon, 16 Nov 2026 10:00:00 +0100\n    The recipient name is not recognized\n"
                ),
            ),
            Status::Permanent,
        ),
        (
            "domino",
            notice(
                "DELIVERY FAILURE: User not listed in Domino Directory",
                &format!(
                    "Your message\n\n  Subject: Invoice 10482\n\nwas not delivered to:\n\n  {to}\n\nbecause:\n\n  User anna not listed in Domino Directory\n"
                ),
            ),
            Status::Permanent,
        ),
        (
            "groupwise",
            notice(
                "Message status - undeliverable",
                &format!("The message that you sent was undeliverable to the following:\n\t{to} (user not found)\n"),
            ),
            Status::Permanent,
        ),
        (
            "google delay",
            notice(
                "Delivery Status Notification (Delay)",
                &format!(
                    "THIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipient has been delayed:\n\n     {to}\n\nMessage will be retried for 2 more day(s)\n"
                ),
            ),
            Status::Delayed,
        ),
        (
            "yahoo",
            notice(
                "Delivery failure",
                &format!(
                    "Message from mail.example.\nUnable to deliver message to the following address(es).\n\n<{to}>:\nThis account is over quota.\n\n--- Original message follows.\n\n{RETURNED}"
                ),
            ),
            Status::Temporary,
        ),
        (
            "opensmtpd",
            notice(
                "Delivery status notification: error",
                &format!(
                    "    Hi!\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n{to}: 550 5.1.1 no such user\n\n    Below is a copy of the original message:\n\n{RETURNED}"
                ),
            ),
            Status::Permanent,
        ),
        (
            "forwarded on",
            notice(
                "Returned mail",
                &format!(
                    "   ----- The following addresses had permanent fatal errors -----\nanna@home.example\n    (expanded from: <{to}>)\n\n   ----- Transcript of session follows -----\n554 Too many hops\n"
                ),
            ),
            Status::Permanent,
        ),
    ]
}

const RECEIPT: &str = "From: anna@verhoef.example\nTo: ar@dunlin.example\nSubject: Read: Invoice 10482\nMIME-Version: 1.0\n\
    Content-Type: multipart/report; report-type=disposition-notification; boundary=q\n\n--q\n\nYour message was read.\n--q\n\
    Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822;anna@verhoef.example\nOriginal-Message-ID: <2026-11-16-10482@dunlin.example>\n\
    Disposition: manual-action/MDN-sent-manually; displayed\n\n--q--\n";

const COMPLAINT: &str = "From: fbl@mail.example\nTo: abuse@dunlin.example\nSubject: FW: Invoice 10482\nMIME-Version: 1.0\n\
    Content-Type: multipart/report; report-type=feedback-report; boundary=q\n\n--q\n\nThis is an abuse report.\n--q\nContent-Type: message/feedback-report\n\n\
    Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: anna@verhoef.example\n\n--q\nContent-Type: message/rfc822\n\nMessage-ID: <2026-11-16-10482@dunlin.example>\nTo: anna@verhoef.example\n\nDear Anna\n--q--\n";

const CHALLENGE: &str = "From: anna@verhoef.example\nTo: ar@dunlin.example\nSubject: Re: Invoice 10482\nIn-Reply-To: <2026-11-16-10482@dunlin.example>\n\n\
    This account is protected. Please click on the following link to have your address added to the recipient's allowed list.\nhttps://mail.example/verify\n";

const HTML: &str = "From: Anna <anna@verhoef.example>\nTo: reply+2026-11-16-10482@dunlin.example\nSubject: =?utf-8?B?0J7RgjogRmFrdHVyYQ==?=\nDate: Mon, 16 Nov 2026 10:00:00 +0100\nMIME-Version: 1.0\n\
    Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/html; charset=utf-8\n\n\
    <html><head><style>p{color:red}</style></head><body><p>Здравейте,</p><p>Ще преведем 1&nbsp;250,00&nbsp;лв. на 30.11.2026&nbsp;г.</p>\
    <p>С уважение,<br>Анна</p><hr><p><b>От:</b> Dunlin<br><b>Изпратено:</b> понеделник<br><b>До:</b> Анна<br><b>Относно:</b> Фактура</p><p>Моля, платете.</p></body></html>\n\
    --q\nContent-Type: application/pdf; name=\"../../order 7.pdf\"\nContent-Transfer-Encoding: base64\n\nQUJD\n--q\nContent-Disposition: attachment\nContent-Type: text/plain\n\nx\n--q--\n";

fn read_text(mail: &str) -> Came {
    read(mail.as_bytes())
}

#[test]
fn notices_of_every_family() {
    for (name, mail, status) in notices() {
        let came = read_text(&mail);
        let found: Vec<(&str, Status)> = came.recipients.iter().map(|one| (one.address.as_str(), one.status)).collect();
        assert_eq!(
            (came.kind, found),
            (Kind::Bounce, vec![("anna@verhoef.example", status)]),
            "{name}: {:?}",
            came.signs
        );
        assert!(!came.recipients[0].words.is_empty(), "{name}");
        if mail.contains("Message-ID: <2026") {
            assert_eq!(
                came.about.map(|about| about.message_id).as_deref(),
                Some("<2026-11-16-10482@dunlin.example>"),
                "{name}"
            );
        }
    }
}

#[test]
fn reports_for_machines() {
    let came = read_text(&report(
        "Final-Recipient: rfc822; anna@verhoef.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n User unknown\n",
    ));
    let one = &came.recipients[0];
    assert_eq!(
        (came.kind, one.status, one.enhanced.as_deref(), one.reply),
        (Kind::Bounce, Status::Permanent, Some("5.1.1"), Some(550))
    );
    assert_eq!(one.words, "smtp; 550 5.1.1 User unknown");
    let about = came.about.expect("the returned mail");
    assert_eq!((about.message_id.as_str(), about.by), ("<2026-11-16-10482@dunlin.example>", Evidence::Returned));
    let success =
        read_text(&report("Final-Recipient: rfc822; anna@verhoef.example\nAction: delivered\nStatus: 2.0.0\n"));
    assert_eq!((success.kind, success.recipients[0].status), (Kind::Receipt, Status::Delivered));
    let both = read_text(&report(
        "Final-Recipient: rfc822; a@verhoef.example\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; b@verhoef.example\nAction: failed\nStatus: 4.4.7\n",
    ));
    assert_eq!((both.kind, both.recipients[1].status), (Kind::Bounce, Status::Temporary));
}

#[test]
fn receipts_and_complaints() {
    let came = read_text(RECEIPT);
    assert_eq!((came.kind, came.recipients[0].status), (Kind::Receipt, Status::Delivered));
    assert_eq!(came.about.map(|about| about.by), Some(Evidence::OriginalMessageId));
    let plain = "From: anna@verhoef.example\nSubject: Gelezen: Factuur 10482\n\nUw bericht\n\nis gelezen op maandag 16 november 2026.\n";
    let came = read_text(plain);
    assert_eq!((came.kind, came.recipients[0].address.as_str()), (Kind::Receipt, "anna@verhoef.example"));
    let came = read_text(COMPLAINT);
    assert_eq!((came.kind, came.recipients[0].address.as_str()), (Kind::Complaint, "anna@verhoef.example"));
    assert_eq!(came.about.map(|about| about.message_id).as_deref(), Some("<2026-11-16-10482@dunlin.example>"));
}

#[test]
fn programs_that_answer_are_no_persons() {
    let subjects = [
        "Automatic reply: Invoice 10482",
        "Автоматичен отговор: Фактура",
        "Réponse automatique : Facture",
        "Automātiskā atbilde: Rēķins",
        "Automatisch antwoord: Factuur",
        "Răspuns automat: Factură",
    ];
    for subject in subjects {
        assert_eq!(read_text(&answer(subject, "x")).kind, Kind::AutoReply, "{subject}");
    }
    for body in [
        "I am out of the office until Monday.",
        "В отпуск съм до понеделник.",
        "Je suis absent jusqu'à lundi.",
        "Esmu atvaļinājumā.",
        "Ik ben afwezig tot maandag.",
        "Sunt în concediu până luni.",
    ] {
        assert_eq!(read_text(&answer("Re: 10482", body)).kind, Kind::AutoReply, "{body}");
    }
    let by_postmaster = notice("Out of office: Re: Invoice", "I am out of the office. anna@verhoef.example will help.");
    assert_eq!(read_text(&by_postmaster).kind, Kind::AutoReply);
    let came = read_text(CHALLENGE);
    assert_eq!((came.kind, came.suggestions.len()), (Kind::AutoReply, 0));
    let both = "I am on vacation until Monday. We will pay the invoice on 30.11.2026.";
    assert_eq!(read_text(&answer("Re: 10482", both)).kind, Kind::Answer);
    assert_eq!(read_text(&answer("Re: Invoice for your vacation", "Thank you.")).kind, Kind::Answer);
    let by_header =
        "Auto-Submitted: auto-replied\nFrom: shop@verhoef.example\nSubject: Ticket 7\n\nWe will answer soon.\n";
    assert_eq!(read_text(by_header).kind, Kind::AutoReply);
}

#[test]
fn persons_who_write_of_bounces_are_persons() {
    let bodies = [
        "Your mail was undeliverable, the old address does not exist any more. User unknown!\nPlease use b@verhoef.example.",
        "See below.\n\n> The following address(es) failed:\n>   anna@verhoef.example\n> 550 5.1.1 User unknown\n",
        "See below.\n\n-----Original Message-----\nFrom: MAILER-DAEMON@mx.example\nSent: Monday\nSubject: failure notice\n\nFinal-Recipient: rfc822; anna@verhoef.example\nAction: failed\nStatus: 5.1.1\n",
    ];
    for body in bodies {
        for subject in ["Re: Invoice 10482", "Re: Undeliverable: Invoice"] {
            let came = read_text(&answer(subject, body));
            assert!(
                came.kind == Kind::Answer || subject.contains("Undeliverable") && body.contains("Final-Recipient"),
                "{subject} {body}: {:?}",
                came.signs
            );
        }
    }
}

#[test]
fn an_answer_in_html_with_files() {
    let came = read_text(HTML);
    assert_eq!((came.kind, came.subject.as_str()), (Kind::Answer, "От: Faktura"));
    assert_eq!(came.text, "Здравейте,\n\nЩе преведем 1 250,00 лв. на 30.11.2026 г.");
    assert_eq!(came.attachments, ["order 7.pdf", "attachment"]);
    let promise = &came.suggestions[0];
    assert_eq!((promise.meaning, promise.on, promise.language), (Meaning::Promise, Some(date(2026, 11, 30)), "bg"));
    assert_eq!(promise.amount, Some(Amount { minor: 125_000, currency: "BGN" }));
    assert_eq!(
        came.about.map(|about| (about.message_id, about.by)),
        Some(("<2026-11-16-10482@dunlin.example>".to_owned(), Evidence::Verp))
    );
}

#[test]
fn what_was_quoted_suggests_nothing() {
    let quoted = "Thank you.\n\nOn Mon, 16 Nov 2026, Dunlin <ar@dunlin.example> wrote:\n> We will pay on 30.11.2026.\n> The goods were damaged.\n";
    let came = read_text(&answer("Re: Invoice", quoted));
    assert_eq!((came.text.as_str(), came.suggestions.len()), ("Thank you.", 0));
    let signed = "The goods were damaged.\n\nKind regards\nAnna\n\nThis e-mail and any attachments are confidential. If you are the wrong person delete it.\n";
    let came = read_text(&answer("Re: Invoice", signed));
    assert_eq!(came.text, "The goods were damaged.");
    assert_eq!(came.suggestions.iter().map(|one| one.meaning).collect::<Vec<_>>(), [Meaning::Dispute(Ground::Quality)]);
}

#[test]
fn lists_and_new_mails_are_other() {
    let list = "From: news@shop.example\nSubject: Re: Offers\nList-Unsubscribe: <mailto:x@shop.example>\n\nWe will pay you on 30.11.2026.\n";
    let came = read_text(list);
    assert_eq!((came.kind, came.suggestions.len()), (Kind::Other, 0));
    let new = "From: anna@verhoef.example\nTo: ar@dunlin.example\nSubject: Invoice 10482\nDate: Mon, 16 Nov 2026 10:00:00 +0100\n\nWe never received the goods.\n";
    let came = read_text(new);
    assert_eq!(
        (came.kind, came.from.as_deref(), came.sent_on),
        (Kind::Other, Some("anna@verhoef.example"), Some(date(2026, 11, 16)))
    );
    assert_eq!(came.suggestions[0].meaning, Meaning::Dispute(Ground::NotReceived));
}
