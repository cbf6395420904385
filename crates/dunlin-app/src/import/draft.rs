//! The invoices of a file, kept small until the book is asked: a million of them fit into some hundred megabytes.
//!
//! Texts lie one behind the other in one buffer, terms and customers are indexes. The same invoice number twice is settled
//! here, without the book: identical is skipped (`row.repeated`), different is rejected (`row.contradicts`, the later row).

use std::collections::BTreeSet;

use dunlin_core::charge::LateTermsText;
use dunlin_core::instalment::{DuePart, Instalment, open_of_parts, parts_by_terms};
use dunlin_core::item::{ItemKind, SentBy};
use dunlin_core::money::Currency;
use dunlin_core::terms::Terms;
use dunlin_formats::{Field, InvoiceRow};
use jiff::civil::Date;

use super::agreed::{DEFAULT_USED, TermsIndex, TermsTable};
use super::customer::{CustomerIndex, FileCustomers};
use super::note::Notes;

/// Three texts that stand one behind the other in [`Drafts`]' buffer: the number, and the references if they are not empty.
#[derive(Debug, Clone, Copy)]
struct Texts {
    from: u32,
    number_len: u16,
    reference_len: u16,
    payment_reference_len: u16,
}

/// One invoice, credit note or charge as the file has it.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    row: u32,
    pub(super) customer: CustomerIndex,
    texts: Texts,
    pub(super) kind: ItemKind,
    pub(super) currency: Currency,
    pub(super) amount_minor: i64,
    /// Only if the file says what is open.
    open_minor: i64,
    says_open: bool,
    pub(super) terms: Option<TermsIndex>,
    pub(super) issued_on: Date,
    pub(super) due_on: Option<Date>,
    pub(super) sent_on: Option<Date>,
    pub(super) settled_on: Option<Date>,
    pub(super) sent_by: Option<SentBy>,
    pub(super) disputed: bool,
    /// What its own terms state about paying late; few rows do.
    pub(super) late_terms: Option<Box<LateTermsText>>,
    /// Which part of its document it is; its number says so too.
    pub(super) instalment: Option<Instalment>,
}

impl Draft {
    /// What the file says is open; a settlement date says how it came to nothing, so then 0 is no news.
    pub(super) fn open_target(&self) -> Option<i64> {
        (self.says_open && (self.open_minor != 0 || self.settled_on.is_none())).then_some(self.open_minor)
    }

    /// Line, or sheet row, where it begins.
    pub(super) fn row(&self) -> u64 {
        u64::from(self.row)
    }
}

/// All invoices of a file.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    list: Vec<Draft>,
    text: String,
    pub(super) customers: FileCustomers,
    pub(super) terms: TermsTable,
    /// By number (bytes), each number once.
    by_number: Vec<u32>,
    /// Rows that repeat an earlier one.
    pub(super) repeated: u64,
    /// The newest day on which something is said to have happened.
    pub(super) newest_on: Option<Date>,
    /// How invoices are split whose parts the file does not state.
    split: Split,
}

/// What tells the parts of an invoice that states none.
#[derive(Debug, Default)]
pub(super) struct Split {
    /// The creditor's default terms, where they can be read.
    pub(super) defaults: Option<Terms>,
    /// The file holds open amounts only: of what they are left over is not known, so nothing is split.
    pub(super) only_open: bool,
}

impl Drafts {
    pub(super) fn new(rows: usize, split: Split) -> Drafts {
        Drafts {
            split,
            list: Vec::with_capacity(rows),
            text: String::with_capacity(rows.saturating_mul(12)),
            ..Drafts::default()
        }
    }

    /// Takes in a row.
    pub(super) fn add(&mut self, row: u64, mut invoice: InvoiceRow, notes: &mut Notes) {
        let Some(issued_on) = issue_date(row, &invoice, notes) else {
            notes.reject(
                row,
                "date.missing",
                Some(Field::IssuedOn),
                "",
                "the row has neither an issue nor a due date".to_owned(),
            );
            return;
        };
        let Some((customer, _)) = self.customers.add(std::mem::take(&mut invoice.customer)) else {
            notes.reject(
                row,
                "customer.missing",
                None,
                "",
                "the row has neither a customer number nor a name".to_owned(),
            );
            return;
        };
        let terms = invoice.terms.take().and_then(|text| self.terms.add(text));
        let days = [Some(issued_on), invoice.sent_on, invoice.settled_on];
        self.newest_on = days.into_iter().flatten().chain(self.newest_on).max();
        let parts = self.parts(row, &invoice, issued_on, terms, notes);
        let taken = if parts.is_empty() {
            self.push(row, &invoice, None, (issued_on, customer, terms))
        } else {
            let mut parts = parts_of(&invoice, &parts).into_iter();
            parts.all(|(part, instalment)| self.push(row, &part, Some(instalment), (issued_on, customer, terms)))
        };
        if !taken {
            notes.reject(row, "text.too_long", None, "", "the invoice number or a reference is too long".to_owned());
        }
    }

    /// The parts that the row states, else those of its terms, else those of the creditor's; none when it is due as a whole.
    fn parts(
        &self,
        row: u64,
        invoice: &InvoiceRow,
        issued_on: Date,
        terms: Option<TermsIndex>,
        notes: &mut Notes,
    ) -> Vec<DuePart> {
        if !invoice.parts.is_empty() || invoice.due_on.is_some() || self.split.only_open || invoice.amount_minor <= 0 {
            return invoice.parts.clone();
        }
        if let Some(terms) = terms.and_then(|terms| self.terms.terms(terms)) {
            return parts_by_terms(terms, issued_on, invoice.amount_minor);
        }
        let Some(defaults) = &self.split.defaults else { return Vec::new() };
        let parts = parts_by_terms(defaults, issued_on, invoice.amount_minor);
        if !parts.is_empty() {
            notes.warn("terms.default_used", None, row, &defaults.to_string(), DEFAULT_USED);
        }
        parts
    }

    /// Puts an invoice or a part of one in its place; false when its texts are too long.
    fn push(
        &mut self,
        row: u64,
        invoice: &InvoiceRow,
        instalment: Option<Instalment>,
        (issued_on, customer, terms): (Date, CustomerIndex, Option<TermsIndex>),
    ) -> bool {
        let Some(texts) = self.keep(invoice) else { return false };
        self.list.push(Draft {
            row: u32::try_from(row).unwrap_or(u32::MAX),
            customer,
            texts,
            kind: item_kind(invoice.kind),
            currency: invoice.currency,
            amount_minor: invoice.amount_minor,
            open_minor: invoice.open_minor.unwrap_or_default(),
            says_open: invoice.open_minor.is_some(),
            terms,
            issued_on,
            due_on: invoice.due_on,
            sent_on: invoice.sent_on,
            settled_on: invoice.settled_on,
            sent_by: invoice.sent_by.map(|by| match by {
                dunlin_formats::SentBy::Email => SentBy::Email,
                dunlin_formats::SentBy::Post => SentBy::Post,
            }),
            disputed: invoice.disputed == Some(true),
            late_terms: late_terms(invoice),
            instalment,
        });
        true
    }

    /// Orders by number and settles numbers that come twice. Called once, after the last row.
    pub(super) fn finish(&mut self, notes: &mut Notes) {
        let mut order: Vec<u32> = (0..).take(self.list.len()).collect();
        order.sort_unstable_by(|a, b| self.number_at(*a).cmp(self.number_at(*b)).then(a.cmp(b)));
        let mut kept: Vec<u32> = Vec::with_capacity(order.len());
        for at in order {
            match kept.last().filter(|first| self.number_at(**first) == self.number_at(at)) {
                None => kept.push(at),
                Some(first) if self.says_the_same(*first, at) => {
                    self.repeated += 1;
                    let draft = &self.list[at as usize];
                    notes.repeats(draft.row(), self.list[*first as usize].row(), self.number(draft));
                }
                Some(first) => {
                    let first_row = self.list[*first as usize].row();
                    let draft = &self.list[at as usize];
                    let message = format!("says something else about the invoice than row {first_row}");
                    notes.reject(
                        draft.row(),
                        "row.contradicts",
                        Some(Field::InvoiceNumber),
                        self.number(draft),
                        message,
                    );
                }
            }
        }
        self.by_number = kept;
        self.drop_odd_parts(notes);
    }

    /// A document is there as a whole or in parts, and all its parts are of one row.
    fn drop_odd_parts(&mut self, notes: &mut Notes) {
        let is_odd = |at: &u32| {
            let draft = &self.list[*at as usize];
            let Some(instalment) = draft.instalment else { return false };
            let document = Instalment::document(Some(instalment), self.number(draft));
            let first = self.find(&Instalment { part: 1, ..instalment }.number(document));
            self.find(document).is_some() || first.is_none_or(|first| first.row != draft.row)
        };
        let odd: BTreeSet<u32> = self.by_number.iter().copied().filter(is_odd).collect();
        if odd.is_empty() {
            return;
        }
        for at in &odd {
            let draft = &self.list[*at as usize];
            let message = "another row has the invoice as a whole, or in other parts".to_owned();
            notes.reject(draft.row(), "row.contradicts", Some(Field::InvoiceNumber), self.number(draft), message);
        }
        self.by_number.retain(|at| !odd.contains(at));
    }

    /// Each number once, in its order (bytes).
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Draft)> {
        self.by_number.iter().map(|at| (*at, &self.list[*at as usize]))
    }

    pub(super) fn get(&self, at: u32) -> &Draft {
        &self.list[at as usize]
    }

    pub(super) fn number(&self, draft: &Draft) -> &str {
        let from = draft.texts.from as usize;
        self.slice(from, from + usize::from(draft.texts.number_len))
    }

    /// The number of its document, of a part; else its own.
    pub(super) fn document(&self, draft: &Draft) -> &str {
        Instalment::document(draft.instalment, self.number(draft))
    }

    /// All numbers in their order (bytes), so many at a time, and those of documents in parts.
    pub(super) fn numbers(&self, at_a_time: usize) -> impl Iterator<Item = Vec<&str>> {
        self.by_number.chunks(at_a_time).map(|chunk| self.names(chunk.iter().copied()))
    }

    /// The numbers under which the book may have these, those of documents in parts included.
    pub(super) fn names(&self, places: impl Iterator<Item = u32>) -> Vec<&str> {
        let mut names = Vec::with_capacity(places.size_hint().0);
        for draft in places.map(|at| &self.list[at as usize]) {
            names.push(self.number(draft));
            if draft.instalment.is_some_and(|it| it.part == 1) {
                names.push(self.document(draft));
            }
        }
        names
    }

    pub(super) fn reference(&self, draft: &Draft) -> Option<&str> {
        let from = draft.texts.from as usize + usize::from(draft.texts.number_len);
        let reference = self.slice(from, from + usize::from(draft.texts.reference_len));
        (!reference.is_empty()).then_some(reference)
    }

    pub(super) fn payment_reference(&self, draft: &Draft) -> Option<&str> {
        let Texts { from, number_len, reference_len, payment_reference_len } = draft.texts;
        let from = from as usize + usize::from(number_len) + usize::from(reference_len);
        let reference = self.slice(from, from + usize::from(payment_reference_len));
        (!reference.is_empty()).then_some(reference)
    }

    /// The file has an invoice of this number.
    pub(super) fn has_number(&self, number: &str) -> bool {
        self.find(number).is_some()
    }

    fn find(&self, number: &str) -> Option<&Draft> {
        let place = self.by_number.binary_search_by(|at| self.number_at(*at).cmp(number)).ok()?;
        Some(self.get(self.by_number[place]))
    }

    fn number_at(&self, at: u32) -> &str {
        self.number(&self.list[at as usize])
    }

    fn slice(&self, from: usize, to: usize) -> &str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Puts the texts of a row away; `None` for texts of more than 65,535 bytes or more than 4 GB in all.
    fn keep(&mut self, invoice: &InvoiceRow) -> Option<Texts> {
        let reference = invoice.reference.as_deref().unwrap_or_default();
        let payment_reference = invoice.payment_reference.as_deref().unwrap_or_default();
        let texts = Texts {
            from: u32::try_from(self.text.len()).ok()?,
            number_len: u16::try_from(invoice.number.len()).ok()?,
            reference_len: u16::try_from(reference.len()).ok()?,
            payment_reference_len: u16::try_from(payment_reference.len()).ok()?,
        };
        for text in [&invoice.number, reference, payment_reference] {
            self.text.push_str(text);
        }
        Some(texts)
    }

    fn says_the_same(&self, first: u32, second: u32) -> bool {
        let (a, b) = (&self.list[first as usize], &self.list[second as usize]);
        let values = |draft: &Draft| {
            let money = (draft.kind, draft.currency, draft.amount_minor, draft.open_minor, draft.says_open);
            let days = (draft.issued_on, draft.due_on, draft.sent_on, draft.settled_on);
            (draft.customer, money, days, draft.terms, draft.disputed, draft.instalment)
        };
        let references = |draft: &Draft| (self.reference(draft), self.payment_reference(draft));
        values(a) == values(b)
            && a.sent_by == b.sent_by
            && a.late_terms == b.late_terms
            && references(a) == references(b)
    }
}

/// What the invoice's own terms state about paying late.
fn late_terms(invoice: &InvoiceRow) -> Option<Box<LateTermsText>> {
    let stated_in = format!("the terms of {}", invoice.number);
    let (interest, fee) = (invoice.late_interest, invoice.late_fee.as_deref().copied());
    let terms = LateTermsText { stated_in, interest, fee, law: None };
    terms.says_something().then(|| Box::new(terms))
}

/// A row for each part: what is open is open of the last.
fn parts_of(invoice: &InvoiceRow, parts: &[DuePart]) -> Vec<(InvoiceRow, Instalment)> {
    let of = u16::try_from(parts.len()).unwrap_or(u16::MAX);
    let open: Vec<Option<i64>> = match invoice.open_minor {
        Some(open_minor) => open_of_parts(parts, open_minor).into_iter().map(Some).collect(),
        None => vec![None; parts.len()],
    };
    let row = |(nth, (part, open_minor)): (u16, (&DuePart, Option<i64>))| {
        let instalment = Instalment { part: nth, of };
        let row = InvoiceRow {
            number: instalment.number(&invoice.number),
            amount_minor: part.amount_minor,
            open_minor,
            due_on: Some(part.due_on),
            ..invoice.clone()
        };
        (row, instalment)
    };
    (1..).zip(parts.iter().zip(open)).map(row).collect()
}

/// The issue date; without one, the day of sending or the due date, whichever is earlier.
fn issue_date(row: u64, invoice: &InvoiceRow, notes: &mut Notes) -> Option<Date> {
    if invoice.issued_on.is_some() {
        return invoice.issued_on;
    }
    let taken = invoice.sent_on.into_iter().chain(invoice.due_on).min()?;
    notes.warn(
        "issued_on.assumed",
        Some(Field::IssuedOn),
        row,
        "",
        "no issue date: the earlier of sending and due date counts",
    );
    Some(taken)
}

fn item_kind(kind: dunlin_formats::ItemKind) -> ItemKind {
    match kind {
        dunlin_formats::ItemKind::Invoice => ItemKind::Invoice,
        dunlin_formats::ItemKind::CreditNote => ItemKind::CreditNote,
        dunlin_formats::ItemKind::Charge => ItemKind::Charge,
    }
}
