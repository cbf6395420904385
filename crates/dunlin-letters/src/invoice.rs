//! An invoice's terms, in words: when it is due, how it is paid, what paying early saves and paying late costs.
//!
//! Requirements R0.2 (a terms corner), R0.3 (due date and ways to pay in plain sight), R0.4 and R1.9 (what paying late costs), R1.10 (a
//! discount counts by the day on which the money arrives). Decides which sentences stand there; every figure and day is given.

use dunlin_core::money::{Decimal, Money};
use dunlin_words::{Value, Words};
use serde::Serialize;

use crate::compose::Block;
use crate::model::{CreditTerms, EarlyDiscount, InvoiceTerms, LateInterest, LetterModel, Subject};
use crate::payment;
use crate::sentences::Facts;

/// The terms corner.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TermsView {
    /// Label and value: when it is due, on which terms, how it is paid.
    pub(crate) rows: Vec<(String, String)>,
    /// Sentences: the last day, discounts, what paying late costs.
    pub(crate) notes: Vec<Block>,
}

/// The first line of the e-mail that brings it.
pub(crate) fn opening(model: &LetterModel) -> &'static str {
    if model.copy { "invoice-message-copy" } else { "invoice-message-opening" }
}

/// The terms of an invoice.
pub(crate) fn view(model: &LetterModel, words: &Words, facts: &Facts<'_>) -> Option<TermsView> {
    let Some(Subject::Invoice(invoice)) = &model.subject else { return None };
    let rows = [
        ("invoice-due", Some(words.show(Value::Weekday(invoice.due_on)))),
        ("invoice-terms", invoice.credit.as_ref().map(|credit| credit_terms(credit, words))),
        ("invoice-methods", Some(payment::methods(model, words))),
    ];
    let mut notes = vec![facts.say("invoice-due-by")];
    notes.extend(invoice.discounts.iter().map(|discount| discount_note(*discount, words)));
    notes.extend(penalties(invoice, words));
    Some(TermsView {
        rows: rows.into_iter().filter_map(|(label, value)| Some((words.text(label, &[]), value?))).collect(),
        notes: notes.iter().map(|note| Block::plain(note)).collect(),
    })
}

fn credit_terms(credit: &CreditTerms, words: &Words) -> String {
    match credit {
        CreditTerms::Advance => words.text("invoice-terms-advance", &[]),
        CreditTerms::Order => words.text("invoice-terms-order", &[]),
        CreditTerms::Delivery => words.text("invoice-terms-delivery", &[]),
        CreditTerms::Net(days) => words.text("invoice-terms-net", &[("days", Value::Count(i64::from(*days)))]),
        CreditTerms::Words(words) => words.clone(),
    }
}

fn discount_note(discount: EarlyDiscount, words: &Words) -> String {
    let (reduced, forgiven) = (words.show(Value::Money(discount.reduced)), words.show(Value::Money(discount.discount)));
    let day = words.show(Value::WeekdayWithin(discount.until));
    let values = [("reduced", &reduced), ("discount", &forgiven), ("discount_day", &day)];
    words.text("invoice-discount", &values.map(|(name, text)| (name, Value::Text(text))))
}

/// What paying late costs; where nothing was agreed and no law says so, that it is to be paid by its day.
fn penalties(invoice: &InvoiceTerms, words: &Words) -> Vec<String> {
    let money = |key: &str, name: &str, money: Money| words.text(key, &[(name, Value::Money(money))]);
    let interest = invoice.interest.as_ref().map(|interest| {
        let key = if interest.by_law { "invoice-penalty-law" } else { "invoice-penalty-interest" };
        words.text(key, &[("rate", Value::Text(&rate(interest, words)))])
    });
    let fee = invoice.fee.map(|fee| money("invoice-penalty-fee", "fee", fee));
    let lump_sum = invoice.lump_sum.map(|sum| money("invoice-penalty-lump-sum", "amount", sum));
    let penalties: Vec<String> = [interest, fee, lump_sum].into_iter().flatten().collect();
    if penalties.is_empty() { vec![words.text("invoice-penalty-none", &[])] } else { penalties }
}

/// `11.27 % a year`, as the language writes it.
fn rate(interest: &LateInterest, words: &Words) -> String {
    let percent = Decimal::parse(&interest.percent)
        .map_or_else(|| interest.percent.clone(), |one| words.show(Value::Number(one)));
    let per = words.text(if interest.by_month { "interest-per-month" } else { "interest-per-year" }, &[]);
    format!("{percent}\u{a0}{per}")
}

/// What an invoice has to say of its terms.
pub(crate) fn needed(invoice: &InvoiceTerms, model: &LetterModel, words: &Words) -> Vec<String> {
    let due_on = words.show(Value::Weekday(invoice.due_on));
    let discounts = invoice
        .discounts
        .iter()
        .flat_map(|one| [words.show(Value::WeekdayWithin(one.until)), words.show(Value::Money(one.reduced))]);
    [due_on, words.show(Value::Money(invoice.amount)), payment::methods(model, words)]
        .into_iter()
        .chain(invoice.credit.iter().map(|credit| credit_terms(credit, words)))
        .chain(discounts)
        .chain(invoice.interest.iter().map(|interest| rate(interest, words)))
        .chain([invoice.fee, invoice.lump_sum].into_iter().flatten().map(|money| words.show(Value::Money(money))))
        .collect()
}
