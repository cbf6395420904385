//! A mail read: what kind it is, and what follows from that.
//!
//! Parts for machines decide before words, and of words the host's before the person's: complaint, receipt, bounce,
//! auto-reply, answer, other. A bounce needs two signs (a host wrote it, it says that a mail did not arrive, it returns one):
//! an out-of-office answer from a postmaster is none.

use crate::about;
use crate::address;
use crate::automatic;
use crate::bounce::{self, Notice};
use crate::came::{Came, Evidence, Kind, Recipient, Status};
use crate::day;
use crate::families;
use crate::fields::{Fields, message_ids};
use crate::parts::{self, Parts, ReportKind};
use crate::quoted;
use crate::report;
use crate::suggest;
use crate::words::{folded, one_line, status_of_words};

/// Reads a mail. Never fails: what cannot be read is empty, and a mail of which nothing is known is [`Kind::Other`].
#[must_use]
pub fn read(bytes: &[u8]) -> Came {
    let parts = parts::take_apart(bytes);
    let notice = Notice::of(&parts.text);
    let verdict = verdict(&parts, &notice);
    let returned = parts.returned.as_ref().or(notice.returned.as_ref());
    let concerns_another = matches!(verdict.kind, Kind::Bounce | Kind::Complaint | Kind::Receipt | Kind::AutoReply);
    let disposition = disposition(&parts);
    let returns = matches!(verdict.kind, Kind::Bounce | Kind::Complaint);
    let mentioned = if returns { parts.mentioned.as_slice() } else { &[] };
    let (about, also_about) = about::find(&parts.header, returned.filter(|_| concerns_another), mentioned, disposition);
    let about = about.filter(|about| verdict.kind != Kind::Other || about.by != Evidence::Verp);
    let sent_on = parts.header.get("date").and_then(day::of_header);
    let written = matches!(verdict.kind, Kind::Answer | Kind::Other | Kind::AutoReply);
    let text = if written { quoted::own_words(&parts.text).text } else { parts.text.trim().to_owned() };
    let by_person = matches!(verdict.kind, Kind::Answer | Kind::Other) && !is_list(&parts.header);
    let suggestions = if by_person { suggest::all(&text, sent_on) } else { Vec::new() };
    Came {
        kind: verdict.kind,
        signs: verdict.signs,
        recipients: verdict.recipients,
        about,
        also_about,
        message_id: parts.header.get("message-id").and_then(|value| message_ids(value).into_iter().next()),
        from: parts.header.get("from").and_then(address::first).map(str::to_owned),
        to: about::to(&parts.header),
        subject: one_line(&parts.header.decoded("subject")),
        sent_on,
        text,
        attachments: parts.attachments,
        suggestions,
        cut: parts.cut,
    }
}

#[derive(Debug)]
struct Verdict {
    kind: Kind,
    signs: Vec<String>,
    recipients: Vec<Recipient>,
}

fn verdict(parts: &Parts, notice: &Notice<'_>) -> Verdict {
    complaint(parts)
        .or_else(|| receipt(parts))
        .or_else(|| challenge(parts))
        .or_else(|| reported(parts, notice))
        .or_else(|| unreported(parts, notice))
        .or_else(|| automatic(parts))
        .unwrap_or_else(|| by_person(parts))
}

fn reports(parts: &Parts, kind: ReportKind) -> impl Iterator<Item = &str> {
    parts.reports.iter().filter(move |(own, _)| *own == kind).map(|(_, report)| report.as_str())
}

fn complaint(parts: &Parts) -> Option<Verdict> {
    let mut signs: Vec<String> = Vec::new();
    let mut recipients: Vec<Recipient> = Vec::new();
    for report in reports(parts, ReportKind::Feedback) {
        let fields = Fields::of_lines(report.lines());
        signs.push(format!("Feedback-Type: {}", fields.get("feedback-type").unwrap_or("none")));
        recipients.extend(report::complainant(report));
    }
    let subject = folded(&parts.header.decoded("subject"));
    if signs.is_empty() && parts.report_type.as_deref() == Some("feedback-report") {
        signs.push("report-type: feedback-report".to_owned());
    }
    if signs.is_empty() && subject.starts_with("complaint about message from") && parts.returned.is_some() {
        signs.push("Subject: complaint about message from".to_owned());
    }
    // A program of the recipient pressed the button for it.
    let pressed = parts.header.get("x-apple-unsubscribe").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    if signs.is_empty() && (pressed || (subject == "unsubscribe" && automatic::by_header(&parts.header).is_some())) {
        signs.push("Subject: unsubscribe".to_owned());
        recipients.extend(parts.header.get("from").and_then(address::first).map(|from| delivered(from, "unsubscribe")));
    }
    if signs.is_empty() {
        return None;
    }
    if recipients.is_empty() {
        let status = if signs[0].contains("auth-failure") { Status::Unknown } else { Status::Delivered };
        let sent_to = parts.returned.as_ref().and_then(|returned| returned.get("to"));
        let known = sent_to.map(address::of_header).unwrap_or_default();
        recipients.extend(known.iter().map(|to| Recipient { status, ..delivered(to, &signs[0]) }));
    }
    let mut seen: Vec<String> = Vec::new();
    recipients.retain(|one| {
        let known = seen.iter().any(|known| address::same(known, &one.address));
        seen.push(one.address.clone());
        !known
    });
    Some(Verdict { kind: Kind::Complaint, signs, recipients })
}

fn delivered(address: &str, words: &str) -> Recipient {
    let (address, words) = (address.to_owned(), one_line(words));
    Recipient { address, final_address: None, status: Status::Delivered, enhanced: None, reply: None, words }
}

/// The report of a disposition: a part of its own, or the text of a mail that says it is one.
fn disposition(parts: &Parts) -> Option<&str> {
    let declared = parts.report_type.as_deref() == Some("disposition-notification");
    reports(parts, ReportKind::Disposition).next().or_else(|| declared.then_some(parts.text.as_str()))
}

fn receipt(parts: &Parts) -> Option<Verdict> {
    if let Some(phrase) = automatic::receipt(&parts.header.decoded("subject"), &parts.text) {
        let from = parts.header.get("from").and_then(address::first);
        let recipients = from.map(|from| delivered(from, &phrase)).into_iter().collect();
        return Some(Verdict { kind: Kind::Receipt, signs: vec![phrase], recipients });
    }
    let report = disposition(parts)?;
    let recipients: Vec<Recipient> = report::disposition(report).into_iter().collect();
    if !recipients.is_empty()
        && recipients.iter().all(|one| one.status == Status::Unknown && status_of_words(&one.words).is_some())
    {
        return None;
    }
    let sign =
        recipients.first().map_or("disposition-notification".to_owned(), |one| format!("Disposition: {}", one.words));
    Some(Verdict { kind: Kind::Receipt, signs: vec![sign], recipients })
}

fn challenge(parts: &Parts) -> Option<Verdict> {
    let delivery: Vec<&str> = reports(parts, ReportKind::Delivery).collect();
    let words = automatic::challenge(&parts.text, &delivery)?;
    // A host may quote such words of another host in its reason; then its report names a code that lasts.
    let lasting =
        delivery.iter().flat_map(|report| report::recipients(report)).any(|one| one.status == Status::Permanent);
    (!lasting).then(|| Verdict { kind: Kind::AutoReply, signs: vec![words], recipients: Vec::new() })
}

/// A bounce, or a receipt of delivery, with a report for machines.
fn reported(parts: &Parts, notice: &Notice<'_>) -> Option<Verdict> {
    let mut recipients: Vec<Recipient> = reports(parts, ReportKind::Delivery).flat_map(report::recipients).collect();
    let mut sign = "message/delivery-status";
    if recipients.is_empty() && (by_host(parts).is_some() || failed_subject(parts).is_some()) {
        recipients = report::in_text(&parts.text);
        sign = "Final-Recipient";
    }
    let has_report = reports(parts, ReportKind::Delivery).next().is_some();
    if recipients.is_empty() && has_report {
        recipients = unnamed(parts, notice);
        sign = "message/delivery-status";
    }
    if recipients.is_empty() {
        return None;
    }
    let arrived = recipients.iter().all(|one| one.status == Status::Delivered);
    let kind = if arrived { Kind::Receipt } else { Kind::Bounce };
    Some(Verdict { kind, signs: vec![sign.to_owned()], recipients })
}

/// A report that names nobody: the text says who, the report may say what.
fn unnamed(parts: &Parts, notice: &Notice<'_>) -> Vec<Recipient> {
    let mut said = from_text(parts, notice).recipients;
    for report in reports(parts, ReportKind::Delivery) {
        let judged = report::judge(&Fields::of_lines(report.lines()));
        if judged.status == Status::Unknown {
            continue;
        }
        for one in &mut said {
            *one = Recipient { address: one.address.clone(), ..judged.clone() };
        }
    }
    said
}

fn from_text(parts: &Parts, notice: &Notice<'_>) -> bounce::Said {
    let subject = parts.header.decoded("subject");
    let failed: Vec<String> = parts.header.all("x-failed-recipients").flat_map(address::of_header).collect();
    let own = about::to(&parts.header);
    let from = parts.header.get("from").and_then(address::first).unwrap_or_default();
    let host = from.rsplit_once('@').map_or("", |(_, host)| host);
    let mut said = bounce::read(notice, &subject, &failed, &own, &host.to_lowercase());
    if said.recipients.is_empty() {
        let returned = parts.returned.as_ref().or(notice.returned.as_ref());
        let sent_to = returned.and_then(|returned| returned.get("to")).map(address::of_header).unwrap_or_default();
        said.recipients = sent_to.into_iter().map(|to| bounce::judge(notice, &subject, to, "")).collect();
    }
    said
}

/// A bounce without a report.
fn unreported(parts: &Parts, notice: &Notice<'_>) -> Option<Verdict> {
    if by_host(parts).is_none() && is_answer(parts) {
        // A person may write of what was undeliverable, and quote it.
        return None;
    }
    let signs = host_signs(parts, notice);
    if signs.iter().map(|(_, weight)| weight).sum::<u32>() < 3 {
        return None;
    }
    let said = from_text(parts, notice);
    let mut signs: Vec<String> = signs.into_iter().map(|(sign, _)| sign).collect();
    signs.splice(0..0, said.phrase);
    Some(Verdict { kind: Kind::Bounce, signs, recipients: said.recipients })
}

fn has_empty_path(parts: &Parts) -> bool {
    parts.header.all("return-path").any(|path| matches!(path.trim(), "<>" | ""))
}

/// What says that a host wrote, and no person.
fn by_host(parts: &Parts) -> Option<String> {
    let from = folded(&parts.header.decoded("from"));
    let named = families::HOSTS.iter().find(|host| from.contains(**host)).map(|host| format!("From: {host}"));
    let failed = || parts.header.get("x-failed-recipients").map(|_| "X-Failed-Recipients".to_owned());
    let nobody = || (!from.contains('@') && has_empty_path(parts)).then(|| "From: nobody".to_owned());
    named.or_else(failed).or_else(nobody)
}

fn failed_subject(parts: &Parts) -> Option<&'static str> {
    let subject = folded(&parts.header.decoded("subject"));
    families::SUBJECTS.iter().find(|words| subject.contains(**words)).copied()
}

/// What says that a host reports a failure, with its weight.
fn host_signs(parts: &Parts, notice: &Notice<'_>) -> Vec<(String, u32)> {
    let mut signs: Vec<(String, u32)> = Vec::new();
    let subject = parts.header.decoded("subject");
    signs.extend(by_host(parts).map(|sign| (sign, 2)));
    signs.extend(failed_subject(parts).map(|words| (format!("Subject: {words}"), 2)));
    if parts.header.get("x-failed-recipients").is_some() {
        signs.push(("X-Failed-Recipients".to_owned(), 3));
    }
    if parts.report_type.as_deref() == Some("delivery-status") {
        signs.push(("report-type: delivery-status".to_owned(), 2));
    }
    if let Some(phrase) = notice.introduction() {
        signs.push((phrase.to_owned(), 2));
    }
    if has_empty_path(parts) && !signs.is_empty() {
        signs.push(("Return-Path: <>".to_owned(), 1));
    }
    if (parts.returned.is_some() || notice.returned.is_some()) && !signs.is_empty() {
        signs.push(("a mail is returned".to_owned(), 1));
    }
    if !signs.is_empty() && status_of_words(notice.whole()).is_some() {
        signs.push(("words of a cause".to_owned(), 1));
    }
    let answers = automatic::by_subject(&subject).is_some() || parts.header.get("x-apple-action").is_some();
    if answers { Vec::new() } else { signs }
}

fn automatic(parts: &Parts) -> Option<Verdict> {
    let subject = parts.header.decoded("subject");
    let own = quoted::own_words(&parts.text).text;
    let sign = automatic::by_header(&parts.header)
        .or_else(|| automatic::by_subject(&subject))
        .or_else(|| by_text(parts, &own))?;
    Some(Verdict { kind: Kind::AutoReply, signs: vec![sign], recipients: Vec::new() })
}

/// Words of an absence. Whoever promises or contests something beside them is a person.
fn by_text(parts: &Parts, own: &str) -> Option<String> {
    let sign = automatic::by_text(own)?;
    let sent_on = parts.header.get("date").and_then(day::of_header);
    suggest::all(own, sent_on).is_empty().then_some(sign)
}

/// Beginnings of the subjects of answers, in the languages of mail programs.
const ANSWERS: &[&str] =
    &["re", "aw", "sv", "vs", "antw", "odp", "rif", "ats", "atb", "отг", "отговор", "res", "回复", "答复"];

fn by_person(parts: &Parts) -> Verdict {
    let quotes = || quoted::own_words(&parts.text).quotes.then_some("an earlier mail is quoted");
    let (kind, sign) = if parts.header.is_empty() {
        (Kind::Other, "no header")
    } else if is_list(&parts.header) {
        (Kind::Other, "a list")
    } else if let Some(sign) = answer_sign(&parts.header).or_else(quotes) {
        (Kind::Answer, sign)
    } else {
        (Kind::Other, "nothing says that it is an answer")
    };
    Verdict { kind, signs: vec![sign.to_owned()], recipients: Vec::new() }
}

fn is_answer(parts: &Parts) -> bool {
    answer_sign(&parts.header).is_some()
}

/// What in the header says that a mail answers another.
fn answer_sign(header: &Fields) -> Option<&'static str> {
    if header.get("in-reply-to").is_some() {
        return Some("In-Reply-To");
    }
    if header.get("references").is_some() {
        return Some("References");
    }
    let subject = folded(&header.decoded("subject"));
    let (label, rest) = subject.split_once(':')?;
    let label = label.trim_end_matches(|c: char| c.is_ascii_digit() || "[]() ".contains(c));
    (!rest.trim().is_empty() && ANSWERS.contains(&label)).then_some("Subject")
}

/// Whether a mail went to many: lists and advertising.
fn is_list(header: &Fields) -> bool {
    let precedence = header.get("precedence").map(str::to_ascii_lowercase).unwrap_or_default();
    header.get("list-id").is_some()
        || header.get("list-unsubscribe").is_some()
        || matches!(precedence.as_str(), "bulk" | "list" | "junk")
}
