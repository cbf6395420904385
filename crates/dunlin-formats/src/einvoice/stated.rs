//! What a document states, taken as it stands: money, days and terms read exactly, everything else named as a problem.
//!
//! Nothing is guessed: a value that cannot be read is left out and reported. Figures with more decimals than their currency has
//! are rounded half up, once, and reported. Totals are compared with each other before signs are turned.

use dunlin_core::money::{Currency, Decimal, Money, Rounding};
use dunlin_core::terms::skonto::{self, SkontoFault, SkontoKind};
use jiff::civil::Date;

use super::xml::Element;
use crate::document::{DocumentProblem, EInvoice, EInvoiceType, StatedDiscount};
use crate::problem::shorten;

/// Codes that are in use no more; HRK and BGN are still read, because books of yesterday hold them.
const REPLACED_BY_EURO: [&str; 19] = [
    "ATS", "BEF", "CYP", "DEM", "EEK", "ESP", "FIM", "FRF", "GRD", "IEP", "ITL", "LTL", "LUF", "LVL", "MTL", "NLG",
    "PTE", "SIT", "SKK",
];

/// What was found while reading one invoice, and its currency.
pub(super) struct Stated {
    pub(super) currency: Currency,
    pub(super) problems: Vec<DocumentProblem>,
}

impl Stated {
    /// Takes the currency of the document; without one no amount means anything.
    pub(super) fn with_currency(code: Option<&str>) -> Result<Stated, DocumentProblem> {
        let code = code.ok_or_else(|| problem("currency.missing", "the invoice states no currency"))?;
        if REPLACED_BY_EURO.contains(&code) {
            let message =
                format!("the invoice is in {code}, which the euro has replaced: enter what is still owed of it in EUR");
            return Err(problem("currency.withdrawn", message));
        }
        let currency = Currency::find(code).ok_or_else(|| {
            problem("currency.unknown", format!("\"{}\" is no ISO 4217 currency, for example EUR", shorten(code)))
        })?;
        Ok(Stated { currency, problems: Vec::new() })
    }

    pub(super) fn report(&mut self, code: &'static str, message: impl Into<String>) {
        self.problems.push(problem(code, message));
    }

    /// The first amount of a list that is in the document's currency.
    pub(super) fn money_of(&mut self, elements: &[Element<'_>]) -> Option<Money> {
        let currency = self.currency;
        let own =
            |e: &&Element<'_>| e.attribute("currencyID").is_none_or(|code| Currency::find(code) == Some(currency));
        match (elements.iter().find(own), elements.first()) {
            (Some(element), _) => self.money(*element),
            (None, Some(other)) => {
                let message = format!("{} is not in {}, the invoice's currency", other.name(), self.currency);
                self.report("amount.currency_differs", message);
                None
            }
            (None, None) => None,
        }
    }

    /// The amount of an element; an empty one states nothing.
    pub(super) fn money(&mut self, element: Element<'_>) -> Option<Money> {
        let text = element.own_text()?;
        let Some(decimal) = Decimal::parse(&text) else {
            let message = format!("{} is \"{}\", which is no decimal figure", element.name(), shorten(&text));
            self.report("amount.unreadable", message);
            return None;
        };
        self.rounded(decimal, element.name())
    }

    /// A figure as money, rounded half up.
    pub(super) fn rounded(&mut self, decimal: Decimal, name: &str) -> Option<Money> {
        let currency = self.currency;
        let Some((minor, was_rounded)) = decimal.to_minor(currency.digits(), Rounding::HalfUp) else {
            self.report("amount.too_large", format!("{name} is too large"));
            return None;
        };
        let money = Money { minor, currency };
        if was_rounded {
            let message = format!("{name} has more decimals than {currency}; taken as {}", money.to_decimal());
            self.report("amount.rounded", message);
        }
        Some(money)
    }

    /// The day of an element: `2020-03-30`, with or without time and zone, or `20200330`.
    pub(super) fn date(&mut self, element: Option<Element<'_>>) -> Option<Date> {
        let element = element?;
        let text = element.own_text()?;
        let date = parse_date(&text);
        if date.is_none() {
            let message =
                format!("{} is \"{}\", which is no day, for example 2020-03-30", element.name(), shorten(&text));
            self.report("date.unreadable", message);
        } else if let Some(format) = element.attribute("format").filter(|f| !matches!(*f, "102" | "203" | "204")) {
            let message =
                format!("the format {} of {} is not known; read as year, month, day", shorten(format), element.name());
            self.report("date.format_unknown", message);
        }
        date
    }

    /// The discounts for machines inside texts of terms.
    pub(super) fn discounts(&mut self, texts: &[String]) -> Vec<StatedDiscount> {
        let mut discounts = Vec::new();
        for text in texts {
            let reading = skonto::read(text);
            for line in &reading.lines {
                if line.kind == SkontoKind::LateInterest {
                    continue;
                }
                discounts.push(StatedDiscount {
                    days: i32::from(line.days),
                    percent_hundredths: i64::from(line.percent_hundredths),
                    base: line.base.and_then(|base| self.rounded(base, "BASISBETRAG")),
                });
            }
            self.report_faults(text, &reading.faults);
        }
        discounts
    }

    /// A `#` alone is no fault in free text: only lines that begin like the form are held to it.
    fn report_faults(&mut self, text: &str, faults: &[SkontoFault]) {
        for fault in faults {
            if let SkontoFault::Malformed { line } = fault {
                let found = text.lines().nth(line - 1).unwrap_or_default().trim();
                if found.starts_with('#') {
                    let message =
                        format!("\"{}\" has not the form #SKONTO#TAGE=14#PROZENT=2.00#; kept as text", shorten(found));
                    self.report("terms.skonto_malformed", message);
                }
            }
        }
    }
}

/// A problem.
pub(super) fn problem(code: &'static str, message: impl Into<String>) -> DocumentProblem {
    DocumentProblem { code, message: message.into() }
}

/// Texts of terms as one, without outer spaces of the lines and without empty first and last lines.
pub(super) fn join_terms(texts: &[String]) -> Option<String> {
    let lines: Vec<&str> = texts.iter().flat_map(|text| text.trim().lines()).map(str::trim).collect();
    let joined = lines.join("\n");
    (!joined.trim().is_empty()).then(|| joined.trim().to_owned())
}

fn parse_date(text: &str) -> Option<Date> {
    let figures = |range: std::ops::Range<usize>| {
        text.get(range).filter(|t| t.bytes().all(|b| b.is_ascii_digit())).and_then(|t| t.parse::<i16>().ok())
    };
    let is_compact = text.len() >= 8 && text.bytes().all(|b| b.is_ascii_digit()) && matches!(text.len(), 8 | 12 | 14);
    let (month, day) = if is_compact {
        (figures(4..6)?, figures(6..8)?)
    } else {
        let rest = text.get(10..)?;
        if text.get(4..5)? != "-"
            || text.get(7..8)? != "-"
            || !(rest.is_empty() || rest.starts_with(['T', 'Z', '+', '-']))
        {
            return None;
        }
        (figures(5..7)?, figures(8..10)?)
    };
    let year = figures(0..4).filter(|year| *year >= 1900)?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Compares the totals: what is to be paid is the gross sum less what was paid before, but for `extras` that the document
/// states as well (a rounding, claims of third parties); programs count a rounding into the gross sum or not.
pub(super) fn check_totals(stated: &mut Stated, invoice: &EInvoice, extras: &[Option<Money>]) {
    let (Some(gross), Some(payable)) = (invoice.gross, invoice.payable) else { return };
    let minor = |money: &Option<Money>| i128::from(money.map_or(0, |m| m.minor));
    let difference = i128::from(payable.minor) - (i128::from(gross.minor) - minor(&invoice.prepaid));
    let all: i128 = extras.iter().map(minor).sum();
    if difference == 0 || difference == all || extras.iter().any(|extra| minor(extra) == difference) {
        return;
    }
    let prepaid = invoice.prepaid.map_or_else(|| "nothing".to_owned(), Money::to_decimal);
    let message = format!(
        "gross {} less {prepaid} paid before is not what is to be paid, {}",
        gross.to_decimal(),
        payable.to_decimal()
    );
    stated.report("totals.do_not_tie", message);
}

/// Parts must make up what is to be paid, or that and what was paid before; a part of nothing or less is none.
pub(super) fn check_parts(stated: &mut Stated, invoice: &EInvoice) {
    if invoice.instalments.is_empty() {
        return;
    }
    let sum: i128 = invoice.instalments.iter().map(|(_, part)| i128::from(part.minor)).sum();
    let minor = |money: Option<Money>| money.map_or(0, |money| i128::from(money.minor));
    let payable = minor(invoice.payable.or(invoice.gross));
    let is_whole = sum == payable || sum == payable + minor(invoice.prepaid);
    if !is_whole
        || invoice.instalments.iter().any(|(_, part)| part.minor.signum() != invoice.instalments[0].1.minor.signum())
    {
        let parts: Vec<String> = invoice.instalments.iter().map(|(_, part)| part.to_decimal()).collect();
        let message = format!("the parts {} are not what is to be paid", shorten(&parts.join(" + ")));
        stated.report("instalments.do_not_tie", message);
    }
}

/// Turns the amounts of a credit note into the buyer's favour.
pub(super) fn turn_credit_note(stated: &mut Stated, invoice: &mut EInvoice) {
    if invoice.kind != EInvoiceType::CreditNote {
        return;
    }
    let is_negative = invoice.gross.or(invoice.payable).is_some_and(|amount| amount.minor < 0);
    if is_negative {
        let message = "the credit note states negative amounts; they are taken as in the buyer's favour";
        stated.report("credit_note.negative", message);
        return;
    }
    let turn = |money: &mut Money| money.minor = money.minor.saturating_neg();
    for money in [&mut invoice.gross, &mut invoice.prepaid, &mut invoice.payable] {
        money.iter_mut().for_each(turn);
    }
    invoice.instalments.iter_mut().for_each(|(_, money)| turn(money));
}

/// What every invoice should state; without it it can be read, but hardly be entered.
pub(super) fn check_presence(stated: &mut Stated, invoice: &EInvoice) {
    if invoice.issued_on.is_none() {
        stated.report("issued_on.missing", "the invoice states no readable date of issue");
    }
    if invoice.gross.is_none() && invoice.payable.is_none() {
        stated.report("amount.missing", "the invoice states no readable total");
    }
    if invoice.buyer.name.is_none() && invoice.buyer.number.is_none() && invoice.buyer.tax_number.is_none() {
        stated.report("buyer.missing", "the invoice does not say who is to pay");
    }
}

/// The documents that it corrects; an invoice that only mentions an earlier one corrects nothing.
pub(super) fn corrected(stated: &mut Stated, invoice: &EInvoice, named: &[String]) -> Option<String> {
    let is_negative = invoice.gross.is_some_and(|gross| gross.minor < 0);
    let corrects = is_negative || matches!(invoice.kind, EInvoiceType::CreditNote | EInvoiceType::Correction);
    let (first, rest) = named.split_first().filter(|_| corrects)?;
    if rest.iter().any(|other| other != first) {
        stated.report("corrects.several", format!("it corrects several documents: {}", shorten(&named.join(", "))));
    }
    Some(first.clone())
}

/// An account: spaces taken out of what looks like an IBAN, anything else as written.
pub(super) fn account(text: &str) -> String {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = bare.as_bytes();
    let is_iban_like = (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(u8::is_ascii_alphanumeric);
    if is_iban_like { bare } else { text.to_owned() }
}

/// Sets day and parts from what the terms state. One day is the due date; several with their amounts are instalments, due in
/// full on the last; several days without amounts say nothing certain.
pub(super) fn set_due(stated: &mut Stated, invoice: &mut EInvoice, parts: &[(Date, Option<Money>)]) {
    let mut days: Vec<Date> = parts.iter().map(|(day, _)| *day).collect();
    days.sort_unstable();
    days.dedup();
    match days.as_slice() {
        [] => {}
        [day] => invoice.due_on = Some(*day),
        [.., last] => {
            let amounts: Option<Vec<(Date, Money)>> =
                parts.iter().map(|(day, money)| Some((*day, (*money)?))).collect();
            if let Some(instalments) = amounts {
                invoice.due_on = Some(*last);
                invoice.instalments = instalments;
            } else {
                stated.report("due_on.several", "several due dates without the amounts that fall due on them");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_documents_write_them() {
        for (text, want) in [
            ("2020-03-30", Some("2020-03-30")),
            ("2020-03-30+02:00", Some("2020-03-30")),
            ("2020-03-30Z", Some("2020-03-30")),
            ("2020-03-30T00:00:00", Some("2020-03-30")),
            ("20200330", Some("2020-03-30")),
            ("20200330235959", Some("2020-03-30")),
            ("2020-02-30", None),
            ("30.03.2020", None),
            ("2020-3-30", None),
            ("20139102", None),
            ("202003", None),
            ("0001-01-01", None),
            ("2020-03-30x", None),
            ("２０２０0330", None),
        ] {
            assert_eq!(parse_date(text).map(|d| d.to_string()).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn accounts() {
        assert_eq!(account("DE88 2008 0000 0970 3757 00"), "DE88200800000970375700");
        assert_eq!(account("123-4567 8"), "123-4567 8");
    }

    #[test]
    fn terms_keep_their_lines() {
        let texts = ["\n 2 % Skonto \n\t30 Tage netto\n".to_owned(), " ".to_owned(), "ab Lager".to_owned()];
        assert_eq!(join_terms(&texts).as_deref(), Some("2 % Skonto\n30 Tage netto\nab Lager"));
        assert_eq!(join_terms(&[" \n".to_owned()]), None);
    }
}
