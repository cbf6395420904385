//! How to pay: the rows of the payment box and what its code for banking apps says.
//!
//! Decides: which bank details are printed (R0.3: the ways to pay that are accepted), the sum asked for per currency and into
//! which account it is paid, and the payload of the EPC code (EPC069-12 v2: only euro, only with an IBAN, 0.01 to 999,999,999.99). Drawing the code is `qr`.

use dunlin_core::bank_account::{BankAccount, account_for, accounts_for};
use dunlin_core::money::{Currency, Money};
use dunlin_core::reference::Scheme;
use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::address;
use crate::known;
use crate::model::LetterModel;
use crate::sentences;
use crate::template::Template;

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
    let asked: Vec<Money> = model.tables.iter().filter_map(|t| sentences::asked(model, t)).collect();
    if asked.is_empty() && model.template == Template::Invoice {
        // A copy of what is paid.
        return None;
    }
    let amounts: Vec<String> = asked.iter().map(|m| words.show(Value::Money(*m))).collect();
    let methods = methods(model, words);
    let mut currencies: Vec<Currency> = asked.iter().map(|money| money.currency).collect();
    if currencies.is_empty() {
        // Nothing is asked for today; what was promised is still to be paid into the account.
        currencies.extend(model.tables.iter().map(|table| table.currency));
    }
    let mut into = accounts_for(&creditor.accounts, &currencies);
    if into.is_empty() {
        into.extend(creditor.accounts.first().map(|account| (account, Vec::new())));
    }
    let mut rows = match into.as_slice() {
        [] => vec![("pay-to", Some(address::creditor_name(model, words))), ("pay-amount", Some(words.list(&amounts)))],
        [(account, _)] => account_rows(model, words, account, words.list(&amounts)),
        several => {
            let sums = |currencies: &[Currency]| {
                let own = asked.iter().zip(&amounts).filter(|(money, _)| currencies.contains(&money.currency));
                own.map(|(_, amount)| amount.clone()).collect::<Vec<_>>()
            };
            let each = several.iter().flat_map(|(account, currencies)| {
                let mut rows = account_rows(model, words, account, words.list(&sums(currencies)));
                // The sum stands first, so that it is plain what goes into which account.
                if let Some(sum) = rows.pop() {
                    rows.insert(0, sum);
                }
                rows
            });
            each.collect()
        }
    };
    rows.extend([("pay-reference", model.reference.clone()), ("pay-methods", Some(methods))]);
    let code = asked.iter().find(|m| m.currency == Currency::EUR).and_then(|m| epc_payload(model, *m));
    let hint = match (&code, asked.len()) {
        (None, _) => "pay-hint",
        (Some(_), 1) => "pay-hint-scan",
        (Some(_), _) => "pay-hint-scan-euro",
    };
    Some(PaymentView {
        title: words.text("pay-title", &[]),
        rows: rows
            .into_iter()
            .filter_map(|(key, value)| Some((words.text(key, &[]), value.filter(|value| !value.is_empty())?)))
            .collect(),
        hint: if model.reference.is_some() || code.is_some() { words.text(hint, &[]) } else { String::new() },
        code,
        code_alt: words.text("pay-code-alt", &[]),
    })
}

/// The accepted ways to pay (R0.3), or a placeholder that nobody overlooks.
pub(crate) fn methods(model: &LetterModel, words: &Words) -> String {
    let typed = &model.creditor.payment_methods;
    if typed.is_empty() {
        return words.text("missing-methods", &[]);
    }
    let methods: Vec<String> = typed.iter().map(|typed| known::method(typed, words)).collect();
    capitalised(&words.list(&methods))
}

/// A row's label and its value, where there is one.
type Row = (&'static str, Option<String>);

/// Whose account it is, how it is named, and the sum that goes into it, which is last.
fn account_rows(model: &LetterModel, words: &Words, account: &BankAccount, amount: String) -> Vec<Row> {
    let holder = account.holder.clone().unwrap_or_else(|| address::creditor_name(model, words));
    vec![
        ("pay-to", Some(holder)),
        ("pay-iban", account.iban.as_deref().map(grouped_iban)),
        ("pay-number", account.number.clone().filter(|_| account.iban.is_none())),
        ("pay-bic", account.bic.clone()),
        ("pay-bank", account.bank.clone().filter(|_| account.iban.is_none())),
        ("pay-amount", Some(amount)),
    ]
}

/// The bank and the account's number, for the foot of the letter.
pub(crate) fn account_lines(account: &BankAccount) -> Vec<String> {
    let number = account.iban.as_deref().map(grouped_iban).or_else(|| account.number.clone());
    account.bank.iter().cloned().chain(number).collect()
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
    let account = account_for(&creditor.accounts, asked.currency)?;
    let iban: String = account.iban.as_deref()?.chars().filter(|c| !c.is_whitespace()).collect();
    let is_iban = (15..=34).contains(&iban.len()) && iban.chars().all(|c| c.is_ascii_alphanumeric());
    let holder = account.holder.as_deref().unwrap_or(&creditor.name);
    if !is_iban || holder.is_empty() || !(1..=99_999_999_999).contains(&asked.minor) {
        return None;
    }
    let name: String = holder.chars().take(EPC_NAME_CHARS_MAX).collect();
    let reference = model.reference.clone().unwrap_or_else(|| model.customer.number.clone());
    let plain: String = reference.chars().filter(|c| !c.is_whitespace()).collect();
    let (structured, free) = if is_creditor_reference(&plain) {
        (plain, String::new())
    } else {
        (String::new(), reference.chars().take(EPC_TEXT_CHARS_MAX).collect())
    };
    let bic = account.bic.as_deref().unwrap_or_default();
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
