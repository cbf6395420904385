//! One row of cells into one typed row, or into the problems for which it is rejected.
//!
//! All problems of a row are collected, not only the first. The rules that make a row whole are here: an invoice has a number, an
//! amount, a customer and a date of issue or due date; a credit note's amount is negative whatever its sign; a negative amount
//! without a kind is a credit note; what is open lies between zero and the amount.

use std::borrow::Cow;

use dunlin_core::interest::AgreedInterest;
use dunlin_core::policy::StepFee;
use jiff::civil::Date;

use crate::date;
use crate::field::{Field, Kind};
use crate::group::Groups;
use crate::place;
use crate::plan::Plan;
use crate::problem::{Problem, Severity, shorten};
use crate::profile::strip_point_zero;
use crate::row::{CustomerFields, CustomerRow, InvoiceRow, ReceiptRow, Record};
use crate::source::{Cell, Row};
use crate::word::{self, ItemKind};

/// Longer texts are a broken file, not a name.
const TEXT_CHARS_MAX: usize = 1_000;

/// Types rows by a plan.
#[derive(Debug)]
pub(crate) struct Typist<'p> {
    pub(crate) plan: &'p Plan,
    pub(crate) groups: Groups,
    /// Problems of the row at hand.
    problems: Vec<Problem>,
    row: u64,
}

impl<'p> Typist<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Self {
        Typist { plan, groups: Groups::default(), problems: Vec::new(), row: 0 }
    }

    /// The typed row, `None` if it is rejected, and its problems.
    pub(crate) fn read(&mut self, row: &Row<'_>) -> (Option<Record>, Vec<Problem>) {
        self.row = row.number();
        self.check_width(row);
        let record = match self.plan.kind {
            Kind::Invoices => self.invoice(row).map(Record::Invoice),
            Kind::Receipts => self.receipt(row).map(Record::Receipt),
            Kind::Customers => Some(Record::Customer(self.customer_row(row))),
        };
        let problems = std::mem::take(&mut self.problems);
        let is_rejected = problems.iter().any(|problem| problem.severity == Severity::Error);
        (record.filter(|_| !is_rejected), problems)
    }

    pub(crate) fn error(&mut self, code: &'static str, field: Option<Field>, found: &str, message: impl Into<String>) {
        let column = field.and_then(|field| self.plan.header_of(field)).map(str::to_owned);
        self.problems.push(Problem {
            row: Some(self.row),
            column,
            code,
            severity: Severity::Error,
            found: (!found.is_empty()).then(|| shorten(found)),
            message: message.into(),
        });
    }

    pub(crate) fn warn_grouped(&mut self, code: &'static str, field: Field, found: &str) {
        let plan = self.plan;
        self.groups.add(code, plan.header_of(field).unwrap_or_default(), self.row, found);
    }

    /// Cells beyond the header come from an unquoted delimiter: every column after it would be wrong.
    fn check_width(&mut self, row: &Row<'_>) {
        let width = self.plan.header.names.len();
        if row.width() <= width {
            return;
        }
        if let Some(cell) = (width..row.width()).map(|at| row.cell(at)).find(|cell| !cell.is_empty()) {
            let message = format!(
                "the row has more cells than the header's {width}; a cell with the delimiter in it needs quotation marks"
            );
            self.error("row.too_wide", None, &cell.to_text(), message);
        }
    }

    pub(crate) fn cell<'c>(&self, row: &Row<'c>, field: Field) -> Cell<'c> {
        self.plan.column(field).map_or(Cell::Empty, |column| row.cell(column))
    }

    /// A text without control characters; line ends become spaces.
    fn text(&mut self, row: &Row<'_>, field: Field) -> Option<String> {
        let text = self.cell(row, field).to_text();
        self.clean(text, field)
    }

    fn clean(&mut self, text: Cow<'_, str>, field: Field) -> Option<String> {
        if text.is_empty() {
            return None;
        }
        let is_long = text.len() > TEXT_CHARS_MAX && text.chars().count() > TEXT_CHARS_MAX;
        if is_long && field == Field::Reference {
            return Some(text.chars().filter(|c| !c.is_control()).take(TEXT_CHARS_MAX).collect());
        }
        if is_long {
            self.error("text.too_long", Some(field), &text, format!("longer than {TEXT_CHARS_MAX} characters"));
            return None;
        }
        if !text.chars().any(char::is_control) {
            return Some(text.into_owned());
        }
        let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let cleaned = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        (!cleaned.is_empty()).then_some(cleaned)
    }

    /// A number that is a name: leading zeros stay, a spreadsheet's ".0" goes.
    fn number(&mut self, row: &Row<'_>, field: Field, strips_zero: bool) -> Option<String> {
        let text = self.text(row, field)?;
        if is_shortened(&text) {
            let message = "a spreadsheet has shortened the number, and digits are lost; export the column as text";
            self.error("number.shortened", Some(field), &text, message);
            return None;
        }
        match strip_point_zero(&text) {
            Some(whole) if strips_zero => Some(whole.to_owned()),
            _ => Some(text),
        }
    }

    fn invoice(&mut self, row: &Row<'_>) -> Option<InvoiceRow> {
        let customer = self.customer(row);
        if customer.number.is_none() && customer.name.is_none() {
            self.error("customer.missing", None, "", "the row names no customer");
        }
        let number = self.number(row, Field::InvoiceNumber, self.plan.strips_invoice_zero);
        if number.is_none() && self.cell(row, Field::InvoiceNumber).is_empty() {
            self.error("invoice_number.missing", Some(Field::InvoiceNumber), "", "the row has no invoice number");
        }
        let issued_on = self.date(row, Field::IssuedOn);
        let due_on = self.date(row, Field::DueOn);
        if self.cell(row, Field::IssuedOn).is_empty() && self.cell(row, Field::DueOn).is_empty() {
            self.error("date.missing", Some(Field::IssuedOn), "", "the row has neither a date of issue nor a due date");
        }
        let word = self.item_kind(row);
        let money = self.amounts(row);
        let (kind, amount_minor, open_minor) = self.signed(word, money.amount_minor, money.open_minor);
        let sent_on = self.optional_date(row, Field::SentOn);
        let sent_by = self.word(row, Field::SentBy, "sent_by.unknown", word::read_sent_by);
        let settled_on = self.date(row, Field::SettledOn);
        let disputed = self.truth(row, Field::Disputed);
        let terms = self.text(row, Field::Terms);
        let reference = self.text(row, Field::Reference);
        let late_interest = self.word(row, Field::LateInterest, "late_interest.not_understood", AgreedInterest::parse);
        let late_fee = self.word(row, Field::LateFee, "late_fee.not_understood", stated_fee).map(Box::new);
        let payment_reference = self.text(row, Field::PaymentReference);
        Some(InvoiceRow {
            customer,
            number: number?,
            kind,
            issued_on,
            due_on,
            amount_minor: amount_minor?,
            open_minor,
            currency: money.currency?,
            terms,
            sent_on,
            sent_by,
            settled_on,
            disputed,
            reference,
            late_interest,
            late_fee,
            payment_reference,
            parts: Vec::new(),
        })
    }

    fn receipt(&mut self, row: &Row<'_>) -> Option<ReceiptRow> {
        let customer = self.customer(row);
        let invoice_number = self.number(row, Field::InvoiceNumber, self.plan.strips_invoice_zero);
        if customer.number.is_none() && customer.name.is_none() && invoice_number.is_none() {
            self.error("customer.missing", None, "", "the row names neither a customer nor an invoice");
        }
        let received_on = self.date(row, Field::ReceivedOn);
        if self.cell(row, Field::ReceivedOn).is_empty() {
            self.error("date.missing", Some(Field::ReceivedOn), "", "the row has no date of receipt");
        }
        let money = self.amounts(row);
        let reference = self.text(row, Field::Reference);
        Some(ReceiptRow {
            customer,
            invoice_number,
            received_on: received_on?,
            amount_minor: money.amount_minor?,
            currency: money.currency?,
            reference,
        })
    }

    fn customer_row(&mut self, row: &Row<'_>) -> CustomerRow {
        let customer = self.customer(row);
        if customer.number.is_none() && customer.name.is_none() {
            self.error("customer.missing", None, "", "the row has neither a number nor a name");
        }
        let currency = self.currency_cell(row);
        let terms = self.text(row, Field::Terms);
        CustomerRow { customer, currency, terms }
    }

    fn customer(&mut self, row: &Row<'_>) -> CustomerFields {
        CustomerFields {
            number: self.number(row, Field::CustomerNumber, self.plan.strips_customer_zero),
            name: self.text(row, Field::CustomerName),
            contact_name: self.contact_name(row),
            contact_role: self.word(row, Field::ContactRole, "contact_role.unknown", word::read_role),
            email: self.email(row),
            phone: self.text(row, Field::Phone),
            address_line1: self.text(row, Field::AddressLine1),
            address_line2: self.text(row, Field::AddressLine2),
            postcode: self.text(row, Field::Postcode),
            city: self.text(row, Field::City),
            country: self.country(row),
            language: self.word(row, Field::Language, "language.unknown", place::find_language),
            sales_rep: self.text(row, Field::SalesRep),
            account_manager: self.text(row, Field::AccountManager),
            kind: self.word(row, Field::CustomerKind, "customer_kind.unknown", word::read_customer_kind),
            class: self.text(row, Field::CustomerClass),
        }
    }

    fn contact_name(&mut self, row: &Row<'_>) -> Option<String> {
        if self.plan.column(Field::ContactName).is_some() {
            return self.text(row, Field::ContactName);
        }
        let parts = [self.plan.first_name, self.plan.last_name];
        let names: Vec<Cow<'_, str>> =
            parts.into_iter().flatten().map(|at| row.cell(at).to_text()).filter(|name| !name.is_empty()).collect();
        self.clean(Cow::Owned(names.join(" ")), Field::ContactName)
    }

    /// One address, with one `@` between two texts without spaces.
    fn email(&mut self, row: &Row<'_>) -> Option<String> {
        let text = self.text(row, Field::Email)?;
        let first = text.split([';', ',', ' ']).find(|part| !part.is_empty()).unwrap_or_default();
        let is_address = first.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && domain.contains('.') && !domain.contains('@') && !domain.ends_with('.')
        }) && !first.contains(['<', '>', '"', '(', ')', '\\']);
        if !is_address {
            self.warn_grouped("email.unreadable", Field::Email, &text);
            return None;
        }
        if first.len() < text.trim_end_matches([';', ',', ' ']).len() {
            self.warn_grouped("email.several", Field::Email, &text);
        }
        Some(first.to_owned())
    }

    fn country(&mut self, row: &Row<'_>) -> Option<&'static str> {
        let text = self.cell(row, Field::Country).to_text();
        if text.is_empty() {
            return None;
        }
        let is_number = text.bytes().all(|b| b.is_ascii_digit());
        let found = if is_number {
            let number = text.parse().ok().filter(|_| self.plan.believes_country_numbers);
            number.and_then(place::find_country_number)
        } else {
            place::find_country(&text)
        };
        if found.is_none() {
            self.warn_grouped("country.unknown", Field::Country, &text);
        }
        found
    }

    /// A word of a closed list; an unknown one is left out with a gathered warning.
    fn word<T>(&mut self, row: &Row<'_>, field: Field, code: &'static str, find: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.cell(row, field).to_text();
        if text.is_empty() {
            return None;
        }
        let found = find(&text);
        if found.is_none() {
            self.warn_grouped(code, field, &text);
        }
        found
    }

    fn item_kind(&mut self, row: &Row<'_>) -> Option<ItemKind> {
        let text = self.cell(row, Field::Kind).to_text();
        if text.is_empty() {
            return None;
        }
        let found = word::read_item_kind(&text);
        if found.is_none() {
            self.error("item_kind.unknown", Some(Field::Kind), &text, "is neither invoice, credit note nor charge");
        }
        found
    }

    fn truth(&mut self, row: &Row<'_>, field: Field) -> Option<bool> {
        let text = self.cell(row, field).to_text();
        if text.is_empty() {
            return None;
        }
        let found = word::read_truth(&text);
        if found.is_none() {
            self.error("disputed.unreadable", Some(field), &text, "is neither yes nor no");
        }
        found
    }

    fn date(&mut self, row: &Row<'_>, field: Field) -> Option<Date> {
        let cell = self.cell(row, field);
        if cell.is_empty() {
            return None;
        }
        let found = date::parse(cell, self.plan.order(field));
        if found.is_none() {
            self.error("date.unreadable", Some(field), &cell.to_text(), "is no date");
        }
        found
    }

    /// A date without which the row is still good.
    fn optional_date(&mut self, row: &Row<'_>, field: Field) -> Option<Date> {
        let cell = self.cell(row, field);
        if cell.is_empty() {
            return None;
        }
        let found = date::parse(cell, self.plan.order(field));
        if found.is_none() {
            self.warn_grouped("sent_on.unreadable", field, &cell.to_text());
        }
        found
    }
}

/// A fee as an invoice states it.
fn stated_fee(text: &str) -> Option<StepFee> {
    StepFee::parse(text).filter(StepFee::has_room)
}

/// `1.93E+09`: what a spreadsheet makes of a long number.
fn is_shortened(text: &str) -> bool {
    text.split_once("E+").is_some_and(|(head, power)| {
        !power.is_empty()
            && power.bytes().all(|b| b.is_ascii_digit())
            && head.contains(['.', ','])
            && head.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',')
    })
}
