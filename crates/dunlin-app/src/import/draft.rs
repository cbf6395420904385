//! The invoices of a file, kept small until the book is asked: a million of them fit into some hundred megabytes.
//!
//! Texts lie one behind the other in one buffer, terms and customers are indexes. The same invoice number twice is settled
//! here, without the book: identical is skipped, different is rejected (`row.contradicts`, the later row).

use dunlin_core::item::{ItemKind, SentBy};
use dunlin_core::money::Currency;
use dunlin_formats::{Field, InvoiceRow};
use jiff::civil::Date;

use super::agreed::{TermsIndex, TermsTable};
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
}

impl Drafts {
    pub(super) fn with_capacity(rows: usize) -> Drafts {
        Drafts {
            list: Vec::with_capacity(rows),
            text: String::with_capacity(rows.saturating_mul(12)),
            ..Drafts::default()
        }
    }

    /// Takes in a row.
    pub(super) fn add(&mut self, row: u64, invoice: InvoiceRow, notes: &mut Notes) {
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
        let Some(texts) = self.keep(&invoice) else {
            notes.reject(row, "text.too_long", None, "", "the invoice number or a reference is too long".to_owned());
            return;
        };
        let Some((customer, _)) = self.customers.add(invoice.customer) else {
            notes.reject(
                row,
                "customer.missing",
                None,
                "",
                "the row has neither a customer number nor a name".to_owned(),
            );
            return;
        };
        let terms = invoice.terms.and_then(|text| self.terms.add(text));
        let days = [Some(issued_on), invoice.sent_on, invoice.settled_on];
        self.newest_on = days.into_iter().flatten().chain(self.newest_on).max();
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
        });
    }

    /// Orders by number and settles numbers that come twice. Called once, after the last row.
    pub(super) fn finish(&mut self, notes: &mut Notes) {
        let mut order: Vec<u32> = (0..).take(self.list.len()).collect();
        order.sort_unstable_by(|a, b| self.number_at(*a).cmp(self.number_at(*b)).then(a.cmp(b)));
        let mut kept: Vec<u32> = Vec::with_capacity(order.len());
        for at in order {
            match kept.last().filter(|first| self.number_at(**first) == self.number_at(at)) {
                None => kept.push(at),
                Some(first) if self.says_the_same(*first, at) => self.repeated += 1,
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

    /// All numbers in their order (bytes), so many at a time.
    pub(super) fn numbers(&self, at_a_time: usize) -> impl Iterator<Item = Vec<&str>> {
        self.by_number.chunks(at_a_time).map(|chunk| chunk.iter().map(|at| self.number_at(*at)).collect())
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
        self.by_number.binary_search_by(|at| self.number_at(*at).cmp(number)).is_ok()
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
            (draft.customer, money, days, draft.terms, draft.disputed)
        };
        let references = |draft: &Draft| (self.reference(draft), self.payment_reference(draft));
        values(a) == values(b) && a.sent_by == b.sent_by && references(a) == references(b)
    }
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
