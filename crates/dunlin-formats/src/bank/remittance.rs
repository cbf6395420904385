//! Remittance advice: a payer's list of what a payment is for (`REMADV` of the ERPEL schemas).
//!
//! It is read as a statement of one announced payment, its lines as the payment's parts: so it has the shape of the booking
//! that will come and can be laid beside it. It is pending: an advice is no money received. A line's amount is what is paid for it,
//! after the payer's deductions; its reference is the invoice's number.

use super::text::{filled, joined};
use super::{Draft, currency, figures};
use crate::document::{BankEntry, Document, DocumentKind, EntryDetail};
use crate::problem::{Refusal, shorten};
use crate::xml::{Tag, XmlReader};

/// Whether a text is such a message.
pub(crate) fn is_remittance(text: &str) -> bool {
    text.contains("REMADVExtension") || text.contains("REMADVListLineItemExtension")
}

#[derive(Debug, Default)]
struct Advice {
    code: Option<String>,
    number: Option<String>,
    payer: Option<String>,
    total: Option<String>,
    lines: Vec<(Option<String>, Option<String>)>,
}

/// The advice of a file.
pub(crate) fn read(text: &str) -> Result<Vec<Document>, Refusal> {
    let mut reader = XmlReader::new(text);
    let (mut advice, mut path) = (Advice::default(), Vec::<String>::new());
    while let Some(tag) = reader.next()? {
        match tag {
            Tag::Open(element) => {
                if let Some(code) = element.attribute("DocumentCurrency") {
                    advice.code = Some(code);
                }
                if element.name() == "REMADVListLineItemExtension" {
                    advice.lines.push((None, None));
                }
                path.push(element.name().to_owned());
            }
            Tag::Close(text) => {
                let names: Vec<&str> = path.iter().rev().take(3).map(String::as_str).collect();
                advice.leaf(&names, text);
                path.pop();
            }
        }
    }
    Ok(vec![advice.into_document()])
}

impl Advice {
    /// A text and the names of its element, the one around it, and the one around that.
    fn leaf(&mut self, names: &[&str], text: &str) {
        let Some(text) = filled(text) else { return };
        let line = self.lines.last_mut();
        match (names, line) {
            (["DocumentNumber", "REMADVListLineItemExtension", ..], Some(line)) => line.0 = joined(text),
            (["Amount", "RemittedAmount", "MonetaryAmounts"], Some(line)) => line.1 = Some(text.to_owned()),
            (["DocumentNumber", "Document", ..], _) => self.number = joined(text),
            (["AmountRemitted", "REMADVExtension", ..], _) => self.total = Some(text.to_owned()),
            (["Name", "Address", "Customer"], _) => self.payer = joined(text),
            _ => {}
        }
    }

    fn into_document(self) -> Document {
        let mut draft = Draft::new(DocumentKind::Remittance);
        draft.statement.number.clone_from(&self.number);
        let Some(money_of) = self.code.as_deref().and_then(|code| currency(&mut draft, code)) else {
            if draft.problems.is_empty() {
                draft.problem("currency.missing", "the advice names no currency".to_owned());
            }
            return draft.finish();
        };
        draft.statement.currency = Some(money_of);
        let mut read = |text: Option<&str>| {
            let money = text.and_then(|text| figures::amount(text, money_of));
            if money.is_none() {
                let message = format!("\"{}\" is no amount in {money_of}", shorten(text.unwrap_or_default()));
                draft.problem("amount.unreadable", message);
            }
            money
        };
        let total = read(self.total.as_deref());
        let detail = |(number, amount): (Option<String>, Option<String>)| EntryDetail {
            amount: read(amount.as_deref()),
            reference: number,
            counterparty: None,
            counterparty_account: None,
        };
        let details = self.lines.into_iter().map(detail).collect();
        if let Some(amount) = total {
            draft.add(BankEntry {
                value_on: None,
                booked_on: None,
                amount,
                reference: self.number,
                counterparty: self.payer,
                counterparty_account: None,
                bank_reference: None,
                is_reversal: false,
                is_pending: true,
                details,
            });
        }
        draft.finish()
    }
}
