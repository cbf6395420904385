//! The money of a row: its amounts in minor units, their currency, and the signs that its kind asks for.
//!
//! A currency is said by the row's own cell, by the sign beside the amount, by `--currency`, by the header, or assumed from
//! the creditor, in this order; places that contradict each other reject the row. An amount with more decimals than its currency has is
//! rounded half up and gathered into one warning a column.

use dunlin_core::money::{self, Currency, Rounding};

use crate::amount;
use crate::currency::{Sign, read_sign};
use crate::field::Field;
use crate::source::Row;
use crate::typing::Typist;
use crate::word::ItemKind;

/// The money of a row.
pub(crate) struct Money {
    pub(crate) amount_minor: Option<i64>,
    pub(crate) open_minor: Option<i64>,
    pub(crate) currency: Option<Currency>,
}

impl Typist<'_> {
    pub(crate) fn amounts(&mut self, row: &Row<'_>) -> Money {
        let amount = self.amount(row, Field::Amount);
        let open = self.amount(row, Field::OpenAmount);
        let from_open = self.plan.column(Field::Amount).is_none();
        let needed = if from_open { Field::OpenAmount } else { Field::Amount };
        if self.cell(row, needed).is_empty() {
            self.error("amount.missing", Some(needed), "", "the row has no amount");
        }
        let signs = [amount.and_then(|a| a.sign), open.and_then(|a| a.sign)];
        let currency = self.currency(row, signs);
        let Some(known) = currency else { return Money { amount_minor: None, open_minor: None, currency: None } };
        let open_minor = open.and_then(|open| self.minor(open, known, Field::OpenAmount));
        let amount_minor =
            if from_open { open_minor } else { amount.and_then(|amount| self.minor(amount, known, Field::Amount)) };
        Money { amount_minor, open_minor, currency }
    }

    fn amount(&mut self, row: &Row<'_>, field: Field) -> Option<amount::Amount> {
        let cell = self.cell(row, field);
        if cell.is_empty() {
            return None;
        }
        let found = amount::parse(cell, self.plan.decimal(field));
        if found.is_none() {
            let sign = self.plan.decimal(field).sign();
            let message = format!("is no amount; one is written like 1200{sign}50 here");
            self.error("amount.unreadable", Some(field), &cell.to_text(), message);
        }
        found
    }

    fn minor(&mut self, amount: amount::Amount, currency: Currency, field: Field) -> Option<i64> {
        let digits = currency.digits();
        let in_minor = amount.value.to_minor(digits, Rounding::HalfUp);
        let acceptable = in_minor.filter(|(minor, _)| money::Money { minor: *minor, currency }.is_acceptable());
        let Some((minor, is_rounded)) = acceptable else {
            let largest = money::Money { minor: money::Money::MINOR_MAX, currency }.to_decimal();
            let message = format!("the amount is larger than {largest} {currency}, the largest that is taken");
            self.error("amount.too_large", Some(field), "", message);
            return None;
        };
        if is_rounded {
            let factor = 10_i128.pow(u32::from(amount.value.scale.saturating_sub(digits)));
            let difference = i128::from(minor).saturating_mul(factor).saturating_sub(amount.value.units);
            let plan = self.plan;
            self.groups.add_rounded(
                plan.header_of(field).unwrap_or_default(),
                currency,
                difference,
                amount.value.scale,
            );
        }
        Some(minor)
    }

    pub(crate) fn currency_cell(&mut self, row: &Row<'_>) -> Option<Currency> {
        let text = self.cell(row, Field::Currency).to_text();
        if text.is_empty() {
            return None;
        }
        match read_sign(&text) {
            Sign::Is(currency) => Some(currency),
            Sign::Shared(codes) => {
                let message = format!("is the sign of several currencies ({codes}); write the code");
                self.error("currency.ambiguous", Some(Field::Currency), &text, message);
                None
            }
            Sign::Unknown => {
                self.error("currency.unknown", Some(Field::Currency), &text, "is no ISO 4217 currency code");
                None
            }
        }
    }

    /// The row's currency: its cell, the sign beside its amount, `--currency`, the header, the creditor's; they must agree.
    fn currency(&mut self, row: &Row<'_>, signs: [Option<Sign>; 2]) -> Option<Currency> {
        let has_cell = !self.cell(row, Field::Currency).is_empty();
        let cell = self.currency_cell(row);
        if has_cell && cell.is_none() {
            return None;
        }
        let written = signs.into_iter().flatten().find_map(|sign| match sign {
            Sign::Is(currency) => Some(currency),
            _ => None,
        });
        let plan = self.plan;
        let said = cell.or(written);
        let currency = said.or(plan.wanted_currency).or(plan.header_currency).or_else(|| {
            let assumed = plan.default_currency?;
            self.warn_grouped("currency.assumed", Field::Currency, assumed.code());
            Some(assumed)
        });
        let Some(currency) = currency else {
            self.error(
                "currency.missing",
                Some(Field::Currency),
                "",
                "the row has no currency; --currency says it for all",
            );
            return None;
        };
        let from_header = plan.header_currency.filter(|_| said.is_some());
        let contradicted = signs.into_iter().flatten().any(|sign| !sign.allows(currency));
        if contradicted || from_header.is_some_and(|header| header != currency) {
            let message = format!("{currency} contradicts the currency beside the amount or in its header");
            self.error("currency.contradicts", Some(Field::Amount), &self.cell(row, Field::Amount).to_text(), message);
        }
        Some(currency)
    }

    /// Kind and signs: a credit note is negative, and what is open lies between zero and the amount.
    pub(crate) fn signed(
        &mut self,
        word: Option<ItemKind>,
        amount_minor: Option<i64>,
        open_minor: Option<i64>,
    ) -> (ItemKind, Option<i64>, Option<i64>) {
        let is_negative = amount_minor.is_some_and(|minor| minor < 0);
        let kind = match word {
            Some(ItemKind::CreditNote) => ItemKind::CreditNote,
            Some(_) if is_negative => {
                let found = amount_minor.map(|minor| minor.to_string()).unwrap_or_default();
                self.warn_grouped("item_kind.negative", Field::Kind, &found);
                ItemKind::CreditNote
            }
            None if is_negative => ItemKind::CreditNote,
            word => word.unwrap_or(ItemKind::Invoice),
        };
        let sign = |minor: i64| if kind == ItemKind::CreditNote { -minor.saturating_abs() } else { minor };
        let (amount_minor, open_minor) = (amount_minor.map(sign), open_minor.map(sign));
        if let (Some(amount), Some(open)) = (amount_minor, open_minor)
            && !(amount.min(0)..=amount.max(0)).contains(&open)
        {
            let message = "the open amount does not lie between zero and the amount";
            self.error("open_amount.exceeds", Some(Field::OpenAmount), "", message);
        }
        (kind, amount_minor, open_minor)
    }
}
