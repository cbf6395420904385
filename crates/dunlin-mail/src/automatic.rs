//! Answers by programs: absences, tickets, questions whether the sender is a person. Their signs, as tables.
//!
//! The header is believed first (RFC 3834); many programs do not set it, so the subject is looked at, and last how the text
//! begins. A person may write "automatic" too: of the text only the first lines count, and only whole phrases.

use crate::fields::Fields;
use crate::words::folded;

/// Phrases anywhere in a subject, in the languages of business mail: nobody names an invoice so.
const SUBJECTS: &[&str] = &[
    // English
    "out of office",
    "out of the office",
    "automatic reply",
    "auto reply",
    "autoreply",
    "auto-reply",
    "automatic response",
    "auto response",
    // Bulgarian
    "автоматичен отговор",
    "автоматично съобщение",
    "извън офиса",
    // French
    "réponse automatique",
    "absence du bureau",
    "absent du bureau",
    // Latvian
    "automātiskā atbilde",
    "automātiska atbilde",
    "ārpus biroja",
    // Dutch
    "automatisch antwoord",
    "niet op kantoor",
    "automatisch bericht",
    // Romanian
    "răspuns automat",
    "raspuns automat",
    "în afara biroului",
    "in afara biroului",
    // German, Spanish, Italian, Polish
    "automatische antwort",
    "abwesenheitsnotiz",
    "respuesta automática",
    "fuera de la oficina",
    "risposta automatica",
    "fuori sede",
    "fuori ufficio",
    "odpowiedź automatyczna",
    "autoodpowiedź",
    "automatyczna odpowiedź",
];

/// Words with which a subject begins. Behind "Re:" they are the subject of what is answered: there are invoices for vacations.
const BEGINNINGS: &[&str] = &[
    "auto:",
    "away until",
    "away from",
    "i am away",
    "on leave",
    "on vacation",
    "vacation:",
    "ticket received",
    "we received your message",
    "в отпуск",
    "отсъств",
    "absence",
    "en congé",
    "prombūtn",
    "atvaļinājum",
    "afwezig",
    "în concediu",
    "in concediu",
    "abwesenheit",
    "abwesend",
    "nieobecn",
];

/// Beginnings of subjects of receipts that have no report for machines, each with what their text says.
const RECEIPTS: &[(&str, &[&str])] = &[
    ("read:", &["was read on"]),
    ("not read:", &["was deleted without being read"]),
    ("прочетено:", &["беше прочетено", "е прочетено на", "бе прочетено"]),
    ("lu :", &["a été lu"]),
    ("lu:", &["a été lu"]),
    ("izlasīts:", &["tika izlasīts", "ir izlasīts"]),
    ("lasīts:", &["tika izlasīts", "ir izlasīts"]),
    ("gelezen:", &["is gelezen op"]),
    ("citit:", &["a fost citit"]),
    ("gelesen:", &["wurde gelesen", "wurde am"]),
];

/// Whole phrases of absences, in the first lines of a text.
const PHRASES: &[&str] = &[
    "i am out of the office",
    "i'm out of the office",
    "i will be out of the office",
    "i am currently out of the office",
    "i am currently away",
    "i am on annual leave",
    "i am on leave",
    "i am on vacation",
    "this is an automated response",
    "this is an automatic reply",
    "this is an automated reply",
    "i am away until",
    "i am away from the office",
    "аз съм в отпуск",
    "в отпуск съм",
    "ще бъда в отпуск",
    "това е автоматичен отговор",
    "това е автоматично съобщение",
    "извън офиса съм",
    "je suis absent",
    "je suis actuellement absent",
    "je suis en congé",
    "ceci est une réponse automatique",
    "ceci est un message automatique",
    "esmu atvaļinājumā",
    "atrodos atvaļinājumā",
    "esmu prombūtnē",
    "šī ir automātiska atbilde",
    "ik ben afwezig",
    "ik ben momenteel afwezig",
    "ik ben met vakantie",
    "ik ben op vakantie",
    "dit is een automatisch antwoord",
    "dit is een automatisch bericht",
    "sunt în concediu",
    "sunt in concediu",
    "sunt plecat din birou",
    "acesta este un răspuns automat",
    "acesta este un mesaj automat",
    "ich bin nicht im büro",
    "ich bin im urlaub",
    "ich bin derzeit nicht",
    "dies ist eine automatische antwort",
    "estoy fuera de la oficina",
    "sono fuori ufficio",
    "jestem na urlopie",
    "to jest automatyczna odpowiedź",
];

/// Words of programs that ask whether the sender is a person.
const CHALLENGES: &[&str] = &[
    "have your address added to the recipient's allowed list",
    "added to the recipient's allowed list",
    "boxbe guest list",
    "sender not pre-approved",
    "to confirm that you are a real person",
    "confirm that you are a person",
    "prove that you are human",
    "verify that you are human",
    "confirm you sent this message",
    "i'm protecting myself from receiving junk mail",
    "anti-spam verification",
    "please click on the following link to have your address",
    "requires verification of unrecognized senders",
    "your message is waiting for my approval",
    "spamarrest",
    "click the link below to approve",
    "to release your message",
    "not on my list of approved senders",
    "x-boxbe-notice",
];

/// Lines of a text in which phrases of absence count.
const FIRST_LINES: usize = 8;

/// Whether a text asks the sender to prove that it is a person.
pub(crate) fn challenge(text: &str, reports: &[&str]) -> Option<String> {
    let texts = std::iter::once(text).chain(reports.iter().copied());
    texts
        .map(folded)
        .find_map(|text| CHALLENGES.iter().find(|words| text.contains(**words)))
        .map(|words| (*words).to_owned())
}

/// What in the header says that a program answered.
pub(crate) fn by_header(header: &Fields) -> Option<String> {
    let value = |name| header.get(name).map(str::to_ascii_lowercase).unwrap_or_default();
    let submitted = value("auto-submitted");
    if submitted.starts_with("auto-") {
        return Some(format!("Auto-Submitted: {submitted}"));
    }
    if value("precedence") == "auto_reply" {
        return Some("Precedence: auto_reply".to_owned());
    }
    let present = [
        "x-autoreply",
        "x-autorespond",
        "x-autoresponder",
        "x-auto-reply",
        "x-autogenerated",
        "x-mail-autoreply",
        "x-autoreply-from",
    ];
    if let Some(name) =
        present.iter().find(|name| header.get(name).is_some_and(|value| !value.eq_ignore_ascii_case("no")))
    {
        return Some((*name).to_owned());
    }
    (value("x-apple-action") == "vacation").then(|| "X-Apple-Action: VACATION".to_owned())
}

/// What in the subject says that a program answered.
pub(crate) fn by_subject(subject: &str) -> Option<String> {
    let subject = folded(subject);
    let anywhere = SUBJECTS.iter().find(|words| begins_word(&subject, words));
    let first = || BEGINNINGS.iter().find(|words| subject.starts_with(**words));
    anywhere.or_else(first).map(|words| format!("Subject: {words}"))
}

/// What says that a mail is a receipt, though it has no report for machines.
pub(crate) fn receipt(subject: &str, text: &str) -> Option<String> {
    let (subject, text) = (folded(subject), folded(text));
    let receipts = RECEIPTS.iter().filter(|(label, _)| subject.starts_with(label));
    receipts.flat_map(|(_, phrases)| *phrases).find(|phrase| text.contains(**phrase)).map(|phrase| (*phrase).to_owned())
}

/// What in the first lines says that a program answered.
pub(crate) fn by_text(text: &str) -> Option<String> {
    let first: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(FIRST_LINES).collect();
    let first = folded(&first.join(" "));
    PHRASES.iter().find(|words| begins_word(&first, words)).map(|words| (*words).to_owned())
}

/// Whether a phrase stands in a text and begins at a word.
fn begins_word(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_written_as_they_are_looked_for() {
        for words in SUBJECTS.iter().chain(BEGINNINGS).chain(PHRASES).chain(CHALLENGES) {
            assert_eq!(**words, folded(words));
        }
    }

    #[test]
    fn programs_are_told_by_header_subject_or_first_lines() {
        assert!(by_header(&Fields::read("Auto-Submitted: auto-replied (vacation)\n")).is_some());
        assert!(
            by_header(&Fields::read("Auto-Submitted: no\nX-Autoreply: no\nX-Auto-Response-Suppress: All\n")).is_none()
        );
        assert!(by_subject("Automatisch antwoord: factuur 7").is_some());
        assert!(by_subject("Absence : facture 7").is_some());
        assert!(by_subject("Re: invoice 7").is_none() && by_subject("Re: invoice for your vacation").is_none());
        assert!(receipt("Read: invoice 7", "Your message\n\nwas read on Monday").is_some());
        assert!(receipt("Read: my book", "We have read on").is_none());
        assert!(by_text("Hello,\n\nI\u{2019}m out of the office until Monday").is_some());
        assert!(by_text("We will pay when I am back").is_none());
    }
}
