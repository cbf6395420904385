//! An electronic invoice as a row for the book: which claim it makes, against whom, by when.
//!
//! The claim is what is to be paid and what was paid before; the latter counts as settled before the import (R0.2). Where the two
//! have different signs, or more is to be paid than the two come to, the claim is what is to be paid alone. Terms stay as
//! written, but discounts that are stated for machines are written as terms that the core reads, if a due date stands beside them.

use dunlin_core::instalment::{DuePart, parts_by_day};
use dunlin_core::money::Money;
use dunlin_core::terms::Terms;
use jiff::civil::Date;

use super::stated::problem;
use crate::document::{DocumentProblem, EInvoice, EInvoiceType, Party};
use crate::place::find_country;
use crate::row::{CustomerFields, InvoiceRow};
use crate::word::ItemKind;

impl DocumentProblem {
    /// Whether a claim must not be entered from the document before somebody has looked: a figure, a day or a kind is uncertain.
    pub fn blocks_entry(&self) -> bool {
        matches!(
            self.code,
            "totals.do_not_tie"
                | "amount.unreadable"
                | "amount.too_large"
                | "amount.currency_differs"
                | "date.unreadable"
                | "due_on.several"
                | "instalments.do_not_tie"
                | "credit_note.negative"
                | "type.unknown"
                | "type.for_tax_only"
        )
    }
}

impl EInvoice {
    /// The row that an import of invoices takes.
    ///
    /// # Errors
    /// Neither a total nor a sum to be paid is stated, or nobody is named who owes it.
    pub fn to_row(&self) -> Result<InvoiceRow, DocumentProblem> {
        let (amount, open) =
            self.claim().ok_or_else(|| problem("amount.missing", "the invoice states no readable total"))?;
        let customer = customer(&self.buyer);
        if customer.number.is_none() && customer.name.is_none() {
            return Err(problem("customer.missing", "the invoice does not say who is to pay"));
        }
        let is_credit = amount.minor < 0 || (amount.minor == 0 && self.kind == EInvoiceType::CreditNote);
        Ok(InvoiceRow {
            customer,
            number: self.number.clone(),
            kind: if is_credit { ItemKind::CreditNote } else { ItemKind::Invoice },
            issued_on: self.issued_on,
            due_on: self.due_on,
            amount_minor: amount.minor,
            open_minor: open.map(|money| money.minor),
            currency: self.currency,
            terms: self.stated_terms().or_else(|| self.terms.clone()),
            sent_on: None,
            sent_by: None,
            settled_on: None,
            disputed: None,
            reference: self.order_reference.clone(),
            late_interest: None,
            late_fee: None,
            payment_reference: self.payment_reference.clone(),
            parts: if is_credit { Vec::new() } else { self.parts(amount.minor) },
        })
    }

    /// The amount of the claim, and what is open of it where that is less.
    fn claim(&self) -> Option<(Money, Option<Money>)> {
        let Some(payable) = self.payable else { return self.gross.map(|gross| (gross, None)) };
        let prepaid_minor = self.prepaid.map_or(0, |prepaid| prepaid.minor);
        let whole_minor = payable.minor.checked_add(prepaid_minor)?;
        let is_part = prepaid_minor != 0
            && payable.minor.signum() * whole_minor.signum() >= 0
            && payable.minor.unsigned_abs() <= whole_minor.unsigned_abs();
        Some(if is_part { (Money { minor: whole_minor, ..payable }, Some(payable)) } else { (payable, None) })
    }

    /// The parts of the claim by due date; what was paid before belongs to the oldest.
    fn parts(&self, claim_minor: i64) -> Vec<DuePart> {
        let part = |(due_on, money): &(Date, Money)| DuePart { due_on: *due_on, amount_minor: money.minor };
        let mut parts = parts_by_day(self.instalments.iter().map(part).collect());
        let stated: i64 = parts.iter().map(|part| part.amount_minor).sum();
        if let Some(oldest) = parts.first_mut() {
            oldest.amount_minor += claim_minor - stated;
        }
        parts
    }

    /// `3/7, 2/14, n/30`, when the document states discounts on the whole sum and a due date.
    fn stated_terms(&self) -> Option<String> {
        let net_days = self.issued_on?.until(self.due_on?).ok()?.get_days();
        let discounts: Vec<_> = self.discounts.iter().filter(|discount| discount.percent_hundredths > 0).collect();
        if discounts.is_empty() || discounts.iter().any(|discount| discount.base.is_some()) {
            return None;
        }
        let tiers: Vec<String> = discounts
            .iter()
            .map(|d| format!("{}.{:02}/{}", d.percent_hundredths / 100, d.percent_hundredths % 100, d.days))
            .collect();
        Terms::parse(&format!("{} net {net_days}", tiers.join(", "))).ok().map(|terms| terms.to_string())
    }
}

/// The number under which the creditor knows the buyer, else the tax number of one that has no name.
fn customer(buyer: &Party) -> CustomerFields {
    let mut lines = buyer.address_lines.iter().cloned();
    let tax_number = || buyer.tax_number.clone().filter(|_| buyer.name.is_none());
    CustomerFields {
        number: buyer.number.clone().or_else(tax_number),
        name: buyer.name.clone(),
        email: buyer.email.clone(),
        address_line1: lines.next(),
        address_line2: lines.next(),
        postcode: buyer.postcode.clone(),
        city: buyer.city.clone(),
        country: buyer.country.as_deref().and_then(find_country),
        ..CustomerFields::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::StatedDiscount;
    use dunlin_core::money::Currency;
    use jiff::civil::date;

    fn money(minor: i64) -> Money {
        Money { minor, currency: Currency::EUR }
    }

    /// Parts of an amount that a document may state: gross, prepaid, payable.
    type Totals = [Option<i64>; 3];

    fn invoice(totals: Totals) -> EInvoice {
        let [gross, prepaid, payable] = totals.map(|minor| minor.map(money));
        EInvoice {
            number: "1".to_owned(),
            kind: EInvoiceType::Invoice,
            issued_on: Some(date(2026, 1, 1)),
            due_on: Some(date(2026, 1, 31)),
            currency: Currency::EUR,
            gross,
            prepaid,
            payable,
            terms: Some("wie vereinbart".to_owned()),
            discounts: Vec::new(),
            instalments: Vec::new(),
            iban: None,
            means: Vec::new(),
            notes: Vec::new(),
            payment_reference: None,
            order_reference: None,
            corrects: None,
            buyer: Party { name: Some("Kunde".to_owned()), country: Some("DE".to_owned()), ..Party::default() },
            seller: Party::default(),
        }
    }

    #[test]
    fn the_claim_is_what_is_to_be_paid_and_what_was_paid_before() {
        for (totals, want) in [
            ([Some(1_000), None, Some(1_000)], Some((1_000, None))),
            ([Some(1_000), Some(200), Some(800)], Some((1_000, Some(800)))),
            ([Some(1_000), Some(1_000), Some(0)], Some((1_000, Some(0)))),
            ([Some(1_000), Some(0), Some(1_001)], Some((1_001, None))),
            // Less, because tax is withheld.
            ([Some(1_000), None, Some(800)], Some((800, None))),
            // More was paid than was billed, and less than nothing.
            ([Some(500), Some(1_000), Some(-500)], Some((-500, None))),
            ([Some(220), Some(-220), Some(440)], Some((440, None))),
            ([Some(-1_000), Some(-200), Some(-800)], Some((-1_000, Some(-800)))),
            ([Some(1_000), None, None], Some((1_000, None))),
            ([None, None, None], None),
        ] {
            let row = invoice(totals).to_row().ok();
            assert_eq!(row.as_ref().map(|row| (row.amount_minor, row.open_minor)), want, "{totals:?}");
            assert_eq!(row.map(|row| row.kind == ItemKind::CreditNote), want.map(|(amount, _)| amount < 0));
        }
    }

    #[test]
    fn stated_discounts_become_terms_that_the_core_reads() {
        let mut stated = invoice([None, None, Some(100)]);
        stated.discounts = [(7, 350), (14, 200), (30, 0)]
            .map(|(days, percent_hundredths)| StatedDiscount { days, percent_hundredths, base: None })
            .to_vec();
        assert_eq!(stated.to_row().expect("a row").terms.as_deref(), Some("3.5/7, 2/14, n/30"));
        stated.discounts[0].base = Some(money(50));
        assert_eq!(stated.to_row().expect("a row").terms.as_deref(), Some("wie vereinbart"), "not on the whole sum");
        stated.discounts.truncate(1);
        stated.discounts[0] = StatedDiscount { days: 31, percent_hundredths: 350, base: None };
        assert_eq!(stated.to_row().expect("a row").terms.as_deref(), Some("wie vereinbart"), "later than the due date");
        stated.discounts.clear();
        assert_eq!(stated.to_row().expect("a row").terms.as_deref(), Some("wie vereinbart"));
    }

    #[test]
    fn somebody_must_owe_it() {
        let mut anonymous = invoice([None, None, Some(100)]);
        assert_eq!(anonymous.to_row().expect("a row").customer.country, Some("DE"));
        anonymous.buyer = Party { tax_number: Some("IT1".to_owned()), ..Party::default() };
        assert_eq!(anonymous.to_row().expect("a row").customer.number.as_deref(), Some("IT1"));
        anonymous.buyer = Party::default();
        assert_eq!(anonymous.to_row().expect_err("nobody").code, "customer.missing");
    }
}
