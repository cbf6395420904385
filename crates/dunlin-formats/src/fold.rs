//! Words of headers and cells, folded so that spellings of one word are equal. Names are folded by the core.

use dunlin_core::name::fold_letters;

/// Words of a text, folded, one space between them; camelCase counts as two words, other signs as spaces.
pub(crate) fn fold_words(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        if (before.is_lowercase() || before.is_ascii_digit()) && c.is_uppercase() {
            spaced.push(' ');
        }
        // № and n° are the words "nr"; NFKD would make "No" of the first.
        if matches!(c, '№' | '#' | '°' | 'º') {
            spaced.push_str(if before.eq_ignore_ascii_case(&'n') { "r " } else { " nr " });
        } else {
            spaced.push(c);
        }
        before = c;
    }
    let folded = fold_letters(&spaced);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_fold_to_words() {
        for (text, want) in [
            ("invoiceNumber", "invoice number"),
            ("InvoiceAmount €", "invoice amount"),
            ("customer_id", "customer id"),
            ("Фактура №", "фактура nr"),
            ("N° facture", "nr facture"),
            ("Rechnungs-Nr.", "rechnungs nr"),
            ("Fälligkeit", "falligkeit"),
            ("Address1", "address1"),
        ] {
            assert_eq!(fold_words(text), want, "{text}");
        }
    }
}
