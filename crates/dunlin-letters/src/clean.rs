//! Takes out of a letter's facts what must never reach a header, a page or a screen.
//!
//! Decides: control characters become spaces (CR, LF and NUL in a name cannot start a header, RELIABILITY S8), characters
//! that turn the direction of text or carry private meaning are dropped (a name cannot pass itself off as another, nor
//! mark itself as important). Everything else stays as the person wrote it; escaping belongs to each output.

use dunlin_core::bank_account::BankAccount;

use crate::model::{Conversation, CreditTerms, CreditorBlock, CustomerBlock, LetterModel, OwnWords, Subject};

/// One line of clean text.
pub(crate) fn line(text: &str) -> String {
    let kept = text.chars().filter(|c| !is_hidden(*c)).map(|c| if c.is_control() { ' ' } else { c });
    let kept: String = kept.collect();
    // Only ASCII spaces are folded: no-break spaces in numbers and names are meant.
    kept.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
        || c >= '\u{E0000}'
}

fn lines(texts: &mut Vec<String>) {
    for text in texts.iter_mut() {
        *text = line(text);
    }
    texts.retain(|t| !t.is_empty());
}

fn maybe(text: &mut Option<String>) {
    *text = text.as_deref().map(line).filter(|t| !t.is_empty());
}

/// The model with all its texts clean; empty optional texts become none.
pub(crate) fn model(model: &LetterModel) -> LetterModel {
    let mut clean = model.clone();
    clean.key = line(&clean.key);
    clean.language = line(&clean.language);
    maybe(&mut clean.reference);
    maybe(&mut clean.phone_hours);
    creditor(&mut clean.creditor);
    customer(&mut clean.customer);
    if let Some(OwnWords::First(text) | OwnWords::Instead(text)) = &mut clean.own_words {
        *text = text.lines().map(line).collect::<Vec<_>>().join("\n");
    }
    if let Some(signed) = &mut clean.signed {
        signed.clause = line(&signed.clause);
    }
    match &mut clean.subject {
        Some(Subject::Correction(wrong)) => wrong.title = line(&wrong.title),
        Some(Subject::Invoice(invoice)) => {
            invoice.number = line(&invoice.number);
            if let Some(CreditTerms::Words(words)) = &mut invoice.credit {
                *words = line(words);
            }
        }
        _ => {}
    }
    if let Some(talk) = &mut clean.conversation {
        conversation(talk);
    }
    for row in clean.tables.iter_mut().flat_map(|t| &mut t.rows) {
        row.number = line(&row.number);
        maybe(&mut row.note);
    }
    for table in &mut clean.interest {
        table.number = line(&table.number);
    }
    clean
}

fn creditor(block: &mut CreditorBlock) {
    for text in [&mut block.name, &mut block.country, &mut block.phone] {
        *text = line(text);
    }
    maybe(&mut block.email);
    maybe(&mut block.website);
    for account in &mut block.accounts {
        account.label = line(&account.label);
        let BankAccount { holder, iban, bic, number, bank, .. } = account;
        [holder, iban, bic, number, bank].into_iter().for_each(maybe);
    }
    maybe(&mut block.signer_name);
    maybe(&mut block.signer_role);
    for texts in [&mut block.address_lines, &mut block.payment_methods, &mut block.registration] {
        lines(texts);
    }
}

fn customer(block: &mut CustomerBlock) {
    block.number = line(&block.number);
    block.name = line(&block.name);
    for text in [&mut block.contact_name, &mut block.country, &mut block.email] {
        maybe(text);
    }
    lines(&mut block.address_lines);
}

fn conversation(talk: &mut Conversation) {
    maybe(&mut talk.with);
    // Its paragraphs are told apart by line ends, which therefore stay.
    talk.summary = talk.summary.lines().map(line).filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n");
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn line_ends_nul_and_hidden_characters_do_not_pass() {
        assert_eq!(line("A\r\nBcc: x@y.example\0 B"), "A Bcc: x@y.example B");
        assert_eq!(line("a\u{202E}b\u{E000}c\u{2028}"), "abc");
        assert_eq!(line("  a \t b "), "a b");
        assert_eq!(line("6\u{a0}233,20\u{202f}€"), "6\u{a0}233,20\u{202f}€", "spaces inside figures stay");
    }
}
