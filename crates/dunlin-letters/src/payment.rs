//! How to pay: the rows of the payment box and what its code for banking apps says.
//!
//! Decides: which bank details are printed (R0.3: the ways to pay that are accepted), the sum asked for per currency, and the
//! payload of the EPC code (EPC069-12 v2: only euro, only with an IBAN, 0.01 to 999,999,999.99). Drawing the code is `qr`.

use dunlin_core::money::{Currency, Money};
use dunlin_core::reference::Scheme;
use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::address;
use crate::model::LetterModel;
use crate::sentences;

/// The most characters that the EPC code allows for a name, and for a reference in free form.
const EPC_NAME_CHARS_MAX: usize = 70;
const EPC_TEXT_CHARS_MAX: usize = 140;

/// The payment box.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PaymentView {
    /// `How to pay`; the text and the mail print it.
    pub(crate) title: String,
    /// Label and value, the recipient first.
    pub(crate) rows: Vec<(String, String)>,
    /// What to do with them.
    pub(crate) hint: String,
    /// What the code says, where there is one.
    pub(crate) code: Option<String>,
    /// What the code is, for those who cannot see it.
    pub(crate) code_alt: String,
}

/// The payment box of a letter that asks for money.
pub(crate) fn view(model: &LetterModel, words: &Words) -> Option<PaymentView> {
    if !model.template.asks_for_money() {
        return None;
    }
    let creditor = &model.creditor;
    let asked: Vec<Money> = model.tables.iter().filter_map(|t| sentences::asked(model.template, t)).collect();
    let amounts: Vec<String> = asked.iter().map(|m| words.show(Value::Money(*m))).collect();
    let methods = if creditor.payment_methods.is_empty() {
        words.text("missing-methods", &[])
    } else {
        capitalised(&words.list(&creditor.payment_methods))
    };
    let rows = [
        ("pay-to", Some(address::creditor_name(model, words))),
        ("pay-iban", creditor.iban.as_deref().map(grouped_iban)),
        ("pay-bic", creditor.bic.clone()),
        ("pay-bank", creditor.bank_name.clone().filter(|_| creditor.iban.is_none())),
        ("pay-amount", Some(words.list(&amounts)).filter(|a| !a.is_empty())),
        ("pay-reference", model.reference.clone()),
        ("pay-methods", Some(methods)),
    ];
    let code = asked.iter().find(|m| m.currency == Currency::EUR).and_then(|m| epc_payload(model, *m));
    let hint = match (&code, asked.len()) {
        (None, _) => "pay-hint",
        (Some(_), 1) => "pay-hint-scan",
        (Some(_), _) => "pay-hint-scan-euro",
    };
    Some(PaymentView {
        title: words.text("pay-title", &[]),
        rows: rows.into_iter().filter_map(|(key, value)| Some((words.text(key, &[]), value?))).collect(),
        hint: if model.reference.is_some() || code.is_some() { words.text(hint, &[]) } else { String::new() },
        code,
        code_alt: words.text("pay-code-alt", &[]),
    })
}

/// `bank transfer` stands at the beginning of its line.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// An IBAN in groups of four, as banks print it.
pub(crate) fn grouped_iban(iban: &str) -> String {
    let plain: Vec<char> = iban.chars().filter(|c| !c.is_whitespace()).collect();
    plain.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The payload of an EPC code, or none where the scheme does not allow one.
fn epc_payload(model: &LetterModel, asked: Money) -> Option<String> {
    let creditor = &model.creditor;
    let iban: String = creditor.iban.as_deref()?.chars().filter(|c| !c.is_whitespace()).collect();
    let is_iban = (15..=34).contains(&iban.len()) && iban.chars().all(|c| c.is_ascii_alphanumeric());
    if !is_iban || creditor.name.is_empty() || !(1..=99_999_999_999).contains(&asked.minor) {
        return None;
    }
    let name: String = creditor.name.chars().take(EPC_NAME_CHARS_MAX).collect();
    let reference = model.reference.clone().unwrap_or_else(|| model.customer.number.clone());
    let plain: String = reference.chars().filter(|c| !c.is_whitespace()).collect();
    let (structured, free) = if is_creditor_reference(&plain) {
        (plain, String::new())
    } else {
        (String::new(), reference.chars().take(EPC_TEXT_CHARS_MAX).collect())
    };
    let bic = creditor.bic.as_deref().unwrap_or_default();
    let amount = format!("EUR{}", asked.to_decimal());
    let lines = ["BCD", "002", "1", "SCT", bic, &name, &iban, &amount, "", &structured, &free];
    Some(lines.join("\n").trim_end().to_owned())
}

/// Whether a reference is an ISO 11649 creditor reference with right check digits; only those may stand in its field.
fn is_creditor_reference(text: &str) -> bool {
    Scheme::Rf.check(text).is_some_and(|stored| stored == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_right_creditor_references_are_structured() {
        assert!(is_creditor_reference("RF18539007547034"));
        assert!(!is_creditor_reference("RF19539007547034"));
        assert!(!is_creditor_reference("RF"));
        assert!(!is_creditor_reference("INV-1"));
    }

    #[test]
    fn ibans_are_grouped_however_they_were_typed() {
        assert_eq!(grouped_iban("NL91ABNA 0417164300"), "NL91 ABNA 0417 1643 00");
    }
}
