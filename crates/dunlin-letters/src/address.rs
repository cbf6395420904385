//! The address in the window, the sender's line above it and the block of facts beside it.
//!
//! Decides: at most six lines (LOOK §11, DIN 5008), the country last, in capitals and only abroad (UPU S42), names of
//! countries in the letter's language. Does not decide where they stand: that is the page.

use dunlin_words::{Value, Words};

use crate::model::LetterModel;
use crate::template::Template;

/// The most lines that fit into the window.
const LINES_MAX: usize = 6;

/// The customer's address, top to bottom. A customer without an address gets the name alone (test mode).
pub(crate) fn customer_lines(model: &LetterModel, words: &Words) -> Vec<String> {
    let customer = &model.customer;
    let mut lines = vec![customer.name.clone()];
    lines.extend(customer.contact_name.clone());
    if model.template == Template::ToManagement && customer.contact_name.is_none() {
        lines.push(words.text("to-management-attention", &[]));
    }
    let abroad = country_abroad(model, words);
    let room = LINES_MAX - lines.len() - usize::from(abroad.is_some());
    let address = &customer.address_lines;
    if address.len() <= room {
        lines.extend(address.iter().cloned());
    } else {
        let kept = room.saturating_sub(1);
        lines.extend(address[..kept].iter().cloned());
        lines.push(address[kept..].join(", "));
    }
    lines.extend(abroad);
    lines
}

/// `Verhoef Techniek B.V. · Westerkade 14 · 3511 HB Utrecht · Netherlands`
pub(crate) fn sender_line(model: &LetterModel, words: &Words) -> String {
    let creditor = &model.creditor;
    let mut parts = vec![creditor_name(model, words)];
    if creditor.address_lines.is_empty() {
        parts.push(words.text("missing-address", &[]));
    }
    parts.extend(creditor.address_lines.iter().cloned());
    parts.push(country(&creditor.country, words));
    parts.retain(|p| !p.is_empty());
    parts.join(" · ")
}

/// The facts beside the address: label and value.
pub(crate) fn facts(model: &LetterModel, words: &Words) -> Vec<(String, String)> {
    let creditor = &model.creditor;
    let mut facts = vec![("label-date", Some(words.show(Value::Date(model.date))))];
    // An invoice says it in its title.
    if model.copy && model.template != Template::Invoice {
        facts.push(("label-copy", Some(words.text("copy-of", &[]))));
    }
    facts.push(("label-customer", Some(model.customer.number.clone())));
    facts.push(("label-reference", model.reference.clone()));
    facts.push(("label-contact", creditor.signer_name.clone()));
    facts.push(("label-phone", Some(phone(model, words))));
    facts.push(("label-email", creditor.email.clone()));
    let known = facts.into_iter().filter_map(|(label, value)| Some((words.text(label, &[]), value?)));
    known.filter(|(_, value)| !value.is_empty()).collect()
}

/// The creditor's name, or a placeholder that nobody overlooks (test mode).
pub(crate) fn creditor_name(model: &LetterModel, words: &Words) -> String {
    or_missing(&model.creditor.name, "missing-name", words)
}

/// The service telephone, or a placeholder.
pub(crate) fn phone(model: &LetterModel, words: &Words) -> String {
    or_missing(&model.creditor.phone, "missing-phone", words)
}

fn or_missing(text: &str, key: &str, words: &Words) -> String {
    if text.is_empty() { words.text(key, &[]) } else { text.to_owned() }
}

fn country_abroad(model: &LetterModel, words: &Words) -> Option<String> {
    let customer = model.customer.country.as_deref()?;
    let name = country(customer, words);
    let abroad =
        !customer.eq_ignore_ascii_case(&model.creditor.country) && name != country(&model.creditor.country, words);
    (abroad && !model.customer.address_lines.is_empty()).then(|| name.to_uppercase())
}

/// The name of a country: a code is looked up, anything else is a name already.
fn country(code_or_name: &str, words: &Words) -> String {
    let key = format!("country-{}", code_or_name.to_ascii_lowercase());
    if code_or_name.len() == 2 && words.has(&key) { words.text(&key, &[]) } else { code_or_name.to_owned() }
}
