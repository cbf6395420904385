//! A writer's own words: without the mail that is answered, signature, disclaimer, and lines of programs.
//!
//! Cut is only what a sign announces: a quotation mark, a line "… wrote:", a block of headers, a separator, `-- `. What
//! stands between quotations stays, in its order. If everything would go, the text stays as it is: too much is better than
//! nothing. The signs are tables, by language; a phrase is folded as [`crate::words::folded`] folds.

use crate::words::folded;

/// The writer's own words, and whether an earlier mail was quoted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Own {
    pub(crate) text: String,
    pub(crate) quotes: bool,
}

/// Ends of lines before a quotation: "On Monday Anna wrote:".
const WROTE: &[&str] = &[
    "wrote:",
    "написа:",
    "написала:",
    "написал:",
    "пише:",
    "a écrit :",
    "a écrit:",
    "a ecrit :",
    "rakstīja:",
    "raksta:",
    "schreef:",
    "schreef het volgende:",
    "het volgende geschreven:",
    "a scris:",
    "a scris următoarele:",
    "schrieb:",
    "geschrieben:",
    "escribió:",
    "ha scritto:",
    "napisał:",
    "napisał(a):",
    "napisała:",
    "pisze:",
    "skrev:",
];

/// Verbs that stand before the writer's name: "Am Montag schrieb Anna:".
const VERBS: &[&str] = &[" schrieb ", " schreef ", " wrote "];

/// Words of separators before the mail that is answered; dashes or underscores stand around them.
const SEPARATORS: &[&str] = &[
    "original message",
    "forwarded message",
    "reply message",
    "original appointment",
    "begin forwarded message",
    "оригинално съобщение",
    "препратено съобщение",
    "първоначално съобщение",
    "message d'origine",
    "message original",
    "message transféré",
    "sākotnējais ziņojums",
    "oriģinālais ziņojums",
    "pārsūtīts ziņojums",
    "oorspronkelijk bericht",
    "doorgestuurd bericht",
    "mesaj original",
    "mesajul original",
    "mesaj redirecționat",
    "ursprüngliche nachricht",
    "originalnachricht",
    "weitergeleitete nachricht",
    "mensaje original",
    "messaggio originale",
    "oryginalna wiadomość",
    "wiadomość oryginalna",
];

/// Names of header lines in a block that mail programs put before the mail that is answered: sender.
const FROM: &[&str] = &["from", "от", "de", "no", "van", "de la", "von", "da", "od"];
/// The other names of such a block.
const BESIDE: &[&str] = &[
    "sent",
    "date",
    "to",
    "cc",
    "subject",
    "изпратено",
    "дата",
    "до",
    "относно",
    "тема",
    "копие",
    "envoyé",
    "date d'envoi",
    "à",
    "objet",
    "sujet",
    "nosūtīts",
    "datums",
    "kam",
    "temats",
    "tēma",
    "kopija",
    "verzonden",
    "datum",
    "aan",
    "onderwerp",
    "trimis",
    "data",
    "către",
    "catre",
    "subiect",
    "gesendet",
    "an",
    "betreff",
    "enviado",
    "para",
    "asunto",
    "inviato",
    "a",
    "oggetto",
    "wysłano",
    "do",
    "temat",
    "fecha",
    "отправлено",
    "кому",
];

/// Lines of programs, not of the writer.
const PROGRAMS: &[&str] = &[
    "sent from my ",
    "sent from mail for ",
    "sent from outlook",
    "sent from yahoo",
    "sent with sparrow",
    "get outlook for ",
    "изпратено от моя",
    "изпратено от iphone",
    "envoyé de mon ",
    "envoyé depuis ",
    "nosūtīts no mana",
    "verzonden vanaf mijn ",
    "verstuurd vanaf mijn ",
    "verzonden vanuit ",
    "trimis de pe ",
    "von meinem ",
    "gesendet von ",
    "enviado desde mi ",
    "inviato da ",
    "wysłano z ",
    "caution: this email originated",
    "external email",
    "[external]",
    "you don't often get email from",
];

/// Beginnings of lines that close a letter; name and company follow.
const CLOSINGS: &[&str] = &[
    "kind regards",
    "best regards",
    "regards",
    "warm regards",
    "best wishes",
    "yours sincerely",
    "yours faithfully",
    "sincerely",
    "many thanks and kind regards",
    "cheers",
    "brgds",
    "br,",
    "с уважение",
    "поздрави",
    "с поздрав",
    "сърдечни поздрави",
    "cordialement",
    "bien cordialement",
    "salutations distinguées",
    "bien à vous",
    "meilleures salutations",
    "sincères salutations",
    "ar cieņu",
    "ar sveicieniem",
    "cieņā",
    "met vriendelijke groet",
    "vriendelijke groet",
    "met hartelijke groet",
    "hoogachtend",
    "groeten",
    "mvg",
    "cu stimă",
    "cu stima",
    "cu respect",
    "toate cele bune",
    "o zi bună",
    "o zi buna",
    "mit freundlichen grüßen",
    "mit freundlichen gruessen",
    "freundliche grüße",
    "viele grüße",
    "beste grüße",
    "mfg",
    "saludos",
    "un saludo",
    "atentamente",
    "cordiali saluti",
    "distinti saluti",
    "pozdrawiam",
    "z poważaniem",
    "z powazaniem",
];

/// Phrases of disclaimers; the paragraph with one, and what follows, goes.
const DISCLAIMERS: &[&str] = &[
    "this e-mail and any attachments",
    "this email and any attachments",
    "this e-mail and any files",
    "this email and any files",
    "this message and any attachments",
    "this message is intended only",
    "this e-mail is confidential",
    "this email is confidential",
    "intended solely for the",
    "intended only for the",
    "confidentiality notice",
    "disclaimer:",
    "please consider the environment",
    "if you have received this email in error",
    "if you have received this e-mail in error",
    "if you are not the intended recipient",
    "това съобщение и всички прикачени",
    "това съобщение може да съдържа поверителна",
    "информацията в това съобщение",
    "съдържанието на този имейл",
    "този имейл е поверителен",
    "ce message et toutes les pièces jointes",
    "ce message et ses pièces jointes",
    "ce courriel est confidentiel",
    "ce message est confidentiel",
    "pensez à l'environnement",
    "šī e-pasta vēstule",
    "šis e-pasts un tā pielikumi",
    "šajā e-pastā ietvertā informācija",
    "šī ziņojuma saturs",
    "dit bericht is uitsluitend",
    "dit e-mailbericht is",
    "deze e-mail is uitsluitend",
    "deze e-mail en eventuele bijlagen",
    "de informatie in deze e-mail",
    "acest mesaj este confidențial",
    "acest e-mail și orice",
    "acest mesaj și orice",
    "acest email este confidențial",
    "informațiile conținute în acest",
    "diese e-mail enthält vertrauliche",
    "diese nachricht ist vertraulich",
    "este mensaje es confidencial",
    "questo messaggio è riservato",
    "ta wiadomość jest poufna",
];

/// Postscripts stand behind the closing and are the writer's words.
const POSTSCRIPTS: &[&str] = &["ps", "p.s", "п.п", "пп", "nb", "n.b", "p.-s"];

/// Lines that are looked at.
const LINES_MAX: usize = 20_000;
/// A line "… wrote:" may run over so many lines.
const WROTE_LINES: usize = 3;

/// Takes a text's own words out.
pub(crate) fn own_words(text: &str) -> Own {
    let lines: Vec<&str> = text.lines().take(LINES_MAX).map(str::trim_end).collect();
    let (kept, quotes) = without_quotations(&lines);
    let kept = without_signature(&kept);
    let kept = without_disclaimer(kept);
    let own = joined(&kept);
    if own.is_empty() { Own { text: text.trim().to_owned(), quotes } } else { Own { text: own, quotes } }
}

/// Lines that no sign announces as earlier mail.
fn without_quotations<'a>(lines: &[&'a str]) -> (Vec<&'a str>, bool) {
    let mut kept: Vec<&str> = Vec::new();
    let mut quotes = false;
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        if is_quoted(line) {
            quotes = true;
        } else if let Some(count) = wrote(&lines[at..]) {
            quotes = true;
            let next = lines[at + count..].iter().find(|line| !line.trim().is_empty());
            // Marked quotations end by themselves, and an answer may stand below them.
            if next.is_some_and(|line| is_quoted(line)) {
                at += count;
                continue;
            }
            break;
        } else if is_separator(line) || is_header_block(&lines[at..]) {
            quotes = true;
            break;
        } else if !is_of_program(line) {
            kept.push(line);
        }
        at += 1;
    }
    (kept, quotes)
}

fn is_of_program(line: &str) -> bool {
    let line = folded(line);
    PROGRAMS.iter().any(|words| line.starts_with(words))
}

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// Of how many lines a line "On … wrote:" at the beginning consists.
fn wrote(lines: &[&str]) -> Option<usize> {
    let mut whole = String::new();
    for count in 1..=WROTE_LINES.min(lines.len()) {
        let line = lines[count - 1];
        if line.trim().is_empty() || is_quoted(line) {
            return None;
        }
        whole.push(' ');
        whole.push_str(line);
        if whole.len() > 500 {
            return None;
        }
        let all = folded(&whole);
        let dated = all.contains(|c: char| c.is_ascii_digit()) || all.contains('@');
        let inside = all.ends_with(':') && opens_quotation(&all) && VERBS.iter().any(|verb| all.contains(verb));
        if dated && (inside || WROTE.iter().any(|end| all.ends_with(end)) || (all.ends_with(">:") && all.contains('@')))
        {
            // The sentence before must not go with it: it begins at a line that has the day, the address or the opening word.
            let opens =
                folded(lines[0]).contains(|c: char| c.is_ascii_digit() || c == '@') || opens_quotation(lines[0]);
            return opens.then_some(count);
        }
    }
    None
}

fn opens_quotation(line: &str) -> bool {
    let line = folded(line);
    ["on ", "на ", "в ", "le ", "op ", "am ", "pe ", "în ", "el ", "il ", "w dniu ", "dnia "]
        .iter()
        .any(|word| line.starts_with(word))
}

/// A separator: words between dashes or underscores, or a long line of underscores alone.
fn is_separator(line: &str) -> bool {
    let line = line.trim();
    let bare = line.trim_matches(['-', '_', '=', '*', ' ', ':']);
    if bare.is_empty() {
        return line.len() >= 20 && line.bytes().all(|b| b == b'_');
    }
    let words = folded(bare);
    let marked = line.starts_with(['-', '_', '=', '*']) || words.starts_with("begin forwarded");
    marked && SEPARATORS.iter().any(|separator| words == *separator)
}

/// A block of headers: a sender's line and at least two others right below it (or around it, in any order).
fn is_header_block(lines: &[&str]) -> bool {
    let name = |line: &str| {
        let (name, value) = line.split_once(':')?;
        let name = folded(name.trim_matches(['*', ' ', '\u{a0}', '\u{200e}']));
        (name.chars().count() <= 14 && !value.trim().is_empty()).then_some(name)
    };
    let Some(first) = lines.first().and_then(|line| name(line)) else { return false };
    let known = |name: &String| FROM.contains(&name.as_str()) || BESIDE.contains(&name.as_str());
    if !known(&first) {
        return false;
    }
    let names: Vec<String> = lines.iter().take(7).filter_map(|line| name(line)).filter(known).collect();
    let mut different = names.clone();
    different.sort();
    different.dedup();
    different.len() >= 3 && names.iter().any(|name| FROM.contains(&name.as_str()))
}

fn without_signature<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let dashes = lines.iter().position(|line| matches!(*line, "--" | "-- ") || line.trim() == "--");
    let closing = lines.iter().enumerate().position(|(at, line)| at > 0 && is_closing(line) && has_ink(&lines[..at]));
    let end = dashes.unwrap_or(lines.len()).min(closing.unwrap_or(lines.len()));
    let mut kept = lines[..end].to_vec();
    if let Some(begin) = lines[end..].iter().position(|line| is_postscript(line)) {
        kept.push("");
        kept.extend(lines[end + begin..].iter().take_while(|line| !line.trim().is_empty()).copied());
    }
    kept
}

fn has_ink(lines: &[&str]) -> bool {
    lines.iter().any(|line| line.chars().any(char::is_alphabetic))
}

fn is_closing(line: &str) -> bool {
    let line = folded(line);
    let short = line.split_whitespace().count() <= 6;
    let after = |rest: &str| !rest.starts_with(char::is_alphabetic);
    short && CLOSINGS.iter().any(|words| line.strip_prefix(words).is_some_and(after))
}

fn is_postscript(line: &str) -> bool {
    let line = folded(line);
    POSTSCRIPTS.iter().any(|mark| line.strip_prefix(mark).is_some_and(|rest| rest.starts_with([':', '.', ' '])))
}

fn without_disclaimer(lines: Vec<&str>) -> Vec<&str> {
    let mut begin = 0;
    for (at, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            begin = at + 1;
            continue;
        }
        let next = lines.get(at + 1).copied().unwrap_or_default();
        let both = folded(&format!("{line} {next}"));
        if DISCLAIMERS.iter().any(|words| both.contains(words)) && has_ink(&lines[..begin]) {
            return lines[..begin].to_vec();
        }
    }
    lines
}

/// Lines as a text: outer space gone, never more than one empty line.
fn joined(lines: &[&str]) -> String {
    let mut text = String::new();
    let mut empty = 0;
    for line in lines {
        let line = line.trim();
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        text.push_str(line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(text: &str) -> String {
        own_words(text).text
    }

    #[test]
    fn tables_are_written_as_they_are_looked_for() {
        for words in [WROTE, SEPARATORS, FROM, BESIDE, CLOSINGS, DISCLAIMERS, POSTSCRIPTS].into_iter().flatten() {
            assert_eq!(**words, folded(words));
        }
    }

    #[test]
    fn quotations_go_in_every_language() {
        let intros = [
            "On Mon, 16 Nov 2026 at 10:00, Verhoef <ar@verhoef.example> wrote:",
            "На пн, 16.11.2026 г. в 10:00 Verhoef <ar@verhoef.example> написа:",
            "Le lun. 16 nov. 2026 à 10:00, Verhoef <ar@verhoef.example> a écrit :",
            "pirmd., 2026. g. 16. nov., plkst. 10:00 \u{2014} Verhoef (<ar@verhoef.example>) rakstīja:",
            "Op ma 16 nov 2026 om 10:00 schreef Verhoef <ar@verhoef.example>:",
            "În lun., 16 nov. 2026 la 10:00, Verhoef <ar@verhoef.example> a scris:",
            "Am 16.11.2026 um 10:00 schrieb Verhoef:\n> x\n> von Verhoef schrieb:",
        ];
        for intro in intros {
            assert_eq!(
                own(&format!("We pay on Friday.\n\n{intro}\n> Dear customer\n> pay\n")),
                "We pay on Friday.",
                "{intro}"
            );
        }
        assert_eq!(own("On Mon, 16 Nov 2026\nVerhoef <ar@verhoef.example>\nwrote:\n> Hello\nBelow it."), "Below it.");
    }

    #[test]
    fn outlooks_block_of_headers_goes() {
        let blocks = [
            "From: A\nSent: Monday\nTo: B\nSubject: C",
            "От: А\nИзпратено: понеделник\nДо: Б\nОтносно: В",
            "De : A\nEnvoyé : lundi\nÀ : B\nObjet : C",
            "No: A\nNosūtīts: pirmdiena\nKam: B\nTemats: C",
            "Van: A\nVerzonden: maandag\nAan: B\nOnderwerp: C",
            "De la: A\nTrimis: luni\nCătre: B\nSubiect: C",
        ];
        for block in blocks {
            assert_eq!(own(&format!("Paid.\n\n{block}\n\nDear customer")), "Paid.", "{block}");
        }
        assert_eq!(own("To: whom it may concern\nWe paid."), "To: whom it may concern\nWe paid.");
    }

    #[test]
    fn signatures_and_disclaimers_go() {
        assert_eq!(own("Hello\n\n-- \nAnna"), "Hello");
        assert_eq!(own("We paid.\n\nMet vriendelijke groet,\nAnna\nVerhoef BV"), "We paid.");
        assert_eq!(
            own("We paid.\nKind regards\nAnna\n\nPS: the receipt is attached"),
            "We paid.\n\nPS: the receipt is attached"
        );
        assert_eq!(
            own("Regards to all, we paid yesterday and will send proof"),
            "Regards to all, we paid yesterday and will send proof"
        );
        assert_eq!(own("Paid.\n\nThis e-mail and any attachments are confidential.\nx"), "Paid.");
        assert_eq!(own("Paid.\nSent from my iPhone"), "Paid.");
    }

    #[test]
    fn nothing_left_means_all_stays() {
        assert_eq!(own("> only\n> quoted"), "> only\n> quoted");
        assert_eq!(own(""), "");
        assert_eq!(own("we paid\n___\nx"), "we paid\n___\nx");
    }
}
