//! What `:86:` of MT940 says about a payment: the remittance text, the other side, whether it is a return.
//!
//! Four ways to write it are known. German banks number parts after a sign of their own choice (`?20`, `>20`, `~20`): 20–29
//! and 60–63 are the text, 30–31 the bank and account, 38 the IBAN, 32–33 the name; words inside such as `SVWZ+` say which part of the
//! text is the payer's. Dutch banks name parts between slashes (`/REMI/`, `/NAME/`). Polish banks write `TYT.:`, `OD:` and
//! `Z RACH.:`. All else is free text. A part that fills its line flows on into the next; other parts are joined by a space.

use super::text::joined;

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Info {
    pub(crate) reference: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) is_return: bool,
}

/// German transaction codes of returned payments: direct debits (108, 109), a transfer (159), a cheque (059).
const RETURN_CODES: [&str; 4] = ["108", "109", "159", "059"];
/// A numbered part is cut after so many characters.
const PART_WIDTH: usize = 27;
/// A line of the field is cut after so many characters.
const LINE_WIDTH: usize = 65;

/// Reads the texts of one booking; old Dutch files repeat the tag for each line.
pub(crate) fn read(texts: &[String]) -> Info {
    // Some banks repeat the transaction code in a field of its own.
    if let Some((text, sign)) = texts.iter().find_map(|text| Some((text.trim_start(), numbering(text.trim_start())?))) {
        return numbered(text, sign);
    }
    let [text] = texts else {
        return Info { reference: joined(&texts.join(" ")), ..Info::default() };
    };
    if text.starts_with('/') {
        return slashed(&text.replace('\n', ""));
    }
    if text.contains("TYT.:") {
        return polish(text);
    }
    Info { reference: joined(&unfolded(text)), ..Info::default() }
}

/// Lines that are full go on without a space.
fn unfolded(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut width = usize::MAX;
    for line in text.split('\n') {
        if width < LINE_WIDTH {
            whole.push(' ');
        }
        whole.push_str(line);
        width = line.chars().count();
    }
    whole
}

/// The sign before the numbers of parts: the first one after the transaction code, if two digits follow it.
fn numbering(text: &str) -> Option<char> {
    let code = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = text.get(code..)?.chars();
    let sign = rest
        .next()
        .filter(|sign| (code == 3 || code == 0) && sign.is_ascii_punctuation() && !"/:+-,.".contains(*sign))?;
    let digits = rest.take(2).filter(char::is_ascii_digit).count();
    (digits == 2).then_some(sign)
}

fn numbered(text: &str, sign: char) -> Info {
    // Lines are cut at 65 characters wherever that falls, also inside a number.
    let text = text.replace('\n', "");
    let (code, rest) = text.split_once(sign).unwrap_or((&text, ""));
    let (mut purpose, mut more) = (Purpose::default(), Purpose::default());
    let (mut name, mut account) = (String::new(), None);
    for part in rest.split(sign) {
        let Some((number, value)) = part.get(..2).and_then(|n| n.parse::<u8>().ok()).zip(part.get(2..)) else {
            purpose.push_literally(sign, part);
            continue;
        };
        match number {
            20..=29 => purpose.push(value),
            60..=63 => more.push(value),
            31 => account = joined(value).map(|account| account.replace(' ', "")),
            38 => account = joined(value).map(|account| account.replace(' ', "")).or(account),
            33 if looks_like_iban(value.trim()) => account = joined(value),
            32 | 33 => name.push_str(value),
            _ => {}
        }
    }
    purpose.push(&more.text);
    Info {
        reference: purpose.remittance(),
        name: joined(&name),
        account: account.filter(|account| account.bytes().any(|b| b.is_ascii_digit())),
        is_return: RETURN_CODES.contains(&code),
    }
}

/// The text of numbered parts.
#[derive(Debug, Default)]
struct Purpose {
    text: String,
    is_full: bool,
}

impl Purpose {
    fn push(&mut self, value: &str) {
        if !self.text.is_empty() && !self.is_full {
            self.text.push(' ');
        }
        self.text.push_str(value);
        self.is_full = value.chars().count() >= PART_WIDTH;
    }

    /// The sign stood in the text itself.
    fn push_literally(&mut self, sign: char, part: &str) {
        if !self.text.is_empty() && !part.trim().is_empty() {
            self.text.push(sign);
            self.text.push_str(part);
        }
    }

    /// What stands after `SVWZ+` up to the next such word; else all of it.
    fn remittance(&self) -> Option<String> {
        let Some(begin) = self.text.find("SVWZ+") else { return joined(&self.text) };
        let rest = &self.text[begin + 5..];
        let others = ["EREF+", "KREF+", "MREF+", "CRED+", "DEBT+", "COAM+", "OAMT+", "ABWA+", "ABWE+", "IBAN+", "BIC+"];
        let end = others.iter().filter_map(|word| rest.find(word)).min().unwrap_or(rest.len());
        joined(&rest[..end]).or_else(|| joined(&self.text))
    }
}

/// Two letters, two digits, then 11 to 30 letters and digits.
pub(super) fn looks_like_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes[4..].iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// Words that name a part between slashes.
const SLASH_WORDS: [&str; 32] = [
    "TRTP", "IBAN", "BIC", "NAME", "REMI", "EREF", "BENM", "ORDP", "ISDT", "CSID", "MARF", "ULTD", "ULTB", "ID",
    "ADDR", "PREF", "RTRN", "SVCL", "PURP", "CNTP", "RREF", "IREF", "PRIN", "SUM", "KREF", "TRCD", "BUSP", "CREF",
    "DREF", "INIT", "OAMT", "CHGS",
];

fn slashed(text: &str) -> Info {
    let pieces: Vec<&str> = text.split('/').collect();
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for piece in pieces {
        if SLASH_WORDS.contains(&piece.trim()) {
            parts.push((piece.trim(), Vec::new()));
        } else if let Some((_, values)) = parts.last_mut() {
            values.push(piece);
        }
    }
    if parts.is_empty() {
        return Info { reference: joined(text), ..Info::default() };
    }
    let values = |word: &str| parts.iter().find(|(name, _)| *name == word).map(|(_, values)| values.as_slice());
    let whole = |word: &str| values(word).and_then(|values| joined(values.join("/").trim_end_matches('/')));
    // ING names account, bank, name and town in one part.
    let counterparty = |at: usize| values("CNTP").and_then(|values| joined(values.get(at)?));
    let remittance = values("REMI").and_then(|values| match values {
        ["STRD", _issuer, reference, ..] => joined(reference),
        ["USTD", _, rest @ ..] => joined(rest.join("/").trim_end_matches('/')),
        all => joined(all.join("/").trim_end_matches('/')),
    });
    Info {
        reference: remittance.or_else(|| whole("EREF").filter(|reference| reference != "NOTPROVIDED")),
        name: whole("NAME").or_else(|| counterparty(2)),
        account: whole("IBAN").or_else(|| counterparty(0)),
        is_return: values("RTRN").is_some(),
    }
}

fn polish(text: &str) -> Info {
    let text = joined(&unfolded(text)).unwrap_or_default();
    let part = |word: &str| {
        let rest = &text[text.find(word)? + word.len()..];
        joined(rest.split(';').next()?)
    };
    Info {
        reference: part("TYT.:"),
        name: part("OD:").or_else(|| part("DLA:")),
        account: part("Z RACH.:").or_else(|| part("NA RACH.:")),
        is_return: false,
    }
}
