//! A labelled set of bank lines: what payers and their banks send, and which items each payer meant.
//!
//! Made from the seeded world's customers and bills. A payer decides what to pay, when, in how many transfers and in which words;
//! the bank in between cuts and squeezes the words. The label is what the payer had in mind, written down before anything is
//! damaged. This module knows nothing of how lines are matched, and is not to be tuned to it: see `docs/matching.md` for
//! the noise and its shares. What it does not make: batch entries with details, reversals, direct debits.

mod pay;
mod payer;
mod strangers;
mod wording;

use std::collections::BTreeMap;

use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use dunlin_core::terms::{Discount, Terms};
use jiff::civil::{Date, date};

use crate::bill::days_after;
use crate::random::Random;
use crate::world::{World, WorldSpec};

use pay::payments;
use payer::Payer;
use strangers::strangers;
use wording::worded;

/// Lines in a set.
pub const LINES: usize = 2_000;
/// Customers of the creditor; with their rhythms they send about so many transfers in two months.
const CUSTOMERS: u32 = 1_300;
/// The last day of the statement.
const END_ON: Date = date(2026, 11, 20);
/// How far back the statement goes; the items paid before are settled.
const STATEMENT_DAYS: i32 = 45;

/// What is odd about a line; several may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noise {
    /// No number in the words.
    NoReference,
    /// The bank cut the words.
    Cut,
    /// A figure of a number is wrong, missing, doubled or swapped.
    TypingError,
    /// Several items in one transfer.
    Bundle,
    /// Numbers written short: `417` for `2026-00417`, `418/419`, a range.
    ShortNumber,
    /// The customer's order number instead of the invoice's.
    OrderNumber,
    /// A discount was taken inside its period.
    Discount,
    /// A discount was taken too late.
    LateDiscount,
    /// Less than owed: a part, a deduction.
    Short,
    /// A bank kept its charges.
    Charges,
    /// More than owed.
    Over,
    /// A credit note was deducted.
    CreditDeducted,
    /// Paid a second time.
    Duplicate,
    /// Paid by another customer, who says for what.
    PaidByAnother,
    /// The name on the line is not the customer's.
    OtherName,
    /// The payer's account is not known in the books.
    UnknownAccount,
    /// Money for something that is no open item: an advance.
    Advance,
    /// Not a customer's money at all.
    NotACustomer,
}

impl Noise {
    /// The word for it in reports.
    pub fn code(self) -> &'static str {
        match self {
            Noise::NoReference => "no_reference",
            Noise::Cut => "cut",
            Noise::TypingError => "typing_error",
            Noise::Bundle => "bundle",
            Noise::ShortNumber => "short_number",
            Noise::OrderNumber => "order_number",
            Noise::Discount => "discount",
            Noise::LateDiscount => "late_discount",
            Noise::Short => "short",
            Noise::Charges => "charges",
            Noise::Over => "over",
            Noise::CreditDeducted => "credit_deducted",
            Noise::Duplicate => "duplicate",
            Noise::PaidByAnother => "paid_by_another",
            Noise::OtherName => "other_name",
            Noise::UnknownAccount => "unknown_account",
            Noise::Advance => "advance",
            Noise::NotACustomer => "not_a_customer",
        }
    }
}

/// An item in the creditor's books on the first day of the statement, or issued while it runs.
#[derive(Debug, Clone)]
pub struct BookItem {
    /// Index into the set's customers.
    pub customer: usize,
    /// Document number.
    pub number: String,
    /// What it is.
    pub kind: ItemKind,
    /// The customer's order number, when it was given.
    pub reference: Option<String>,
    /// The creditor reference (ISO 11649) printed on it, when the creditor prints one.
    pub payment_reference: Option<String>,
    /// Its money.
    pub currency: Currency,
    /// What is open; 0 when it was settled before the statement.
    pub open_minor: i64,
    /// Contested.
    pub disputed: bool,
    /// The day it was formed.
    pub issued_on: Date,
    /// The due date.
    pub due_on: Date,
    /// The discounts on offer.
    pub discounts: Vec<Discount>,
}

/// A customer as the books know it.
#[derive(Debug, Clone)]
pub struct BookCustomer {
    /// Customer number.
    pub number: String,
    /// The firm.
    pub name: String,
    /// Accounts from which it has paid before.
    pub accounts: Vec<String>,
}

/// A bank line with its label.
#[derive(Debug, Clone)]
pub struct LabelledLine {
    /// Minor units; money out is negative.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The day from which it counts.
    pub value_on: Date,
    /// The words, as the bank hands them on.
    pub text: String,
    /// Who sent it, as the bank hands it on.
    pub counterparty: String,
    /// From which account, if the bank says so.
    pub account: Option<String>,
    /// Whose items it pays: index into the set's customers; `None` is nobody's.
    pub customer: Option<usize>,
    /// The items the payer meant, in order.
    pub meant: Vec<usize>,
    /// What is odd about it, in order.
    pub noise: Vec<Noise>,
}

/// The books and the bank's statement.
#[derive(Debug)]
pub struct BankSet {
    /// The creditor's customers.
    pub customers: Vec<BookCustomer>,
    /// Their items: open, and settled before.
    pub items: Vec<BookItem>,
    /// The statement, in the order of value days.
    pub lines: Vec<LabelledLine>,
}

impl BankSet {
    /// Makes the set of a seed: the same seed gives the same set.
    pub fn new(seed: u64) -> BankSet {
        let world = World::new(seed, WorldSpec { customers: CUSTOMERS, months: 9, end_on: END_ON });
        let payers = Payer::all(seed, &world.customers);
        let from_on = days_after(END_ON, -STATEMENT_DAYS);
        let mut set = BankSet { customers: Vec::new(), items: book_items(seed, &world, &payers), lines: Vec::new() };
        let mut lines = Vec::new();
        for payment in payments(seed, &payers, &mut set.items, from_on, END_ON) {
            lines.push(worded(seed, &payment, &payers, &set.items));
        }
        lines.extend(strangers(seed, lines.len(), from_on, END_ON));
        // Stable: lines of a day stay in the order in which they were made.
        lines.sort_by_key(|line| line.value_on);
        lines.truncate(LINES);
        set.lines = lines;
        set.customers = payers.into_iter().map(Payer::into_book).collect();
        set
    }

    /// How many lines have each kind of noise.
    pub fn shares(&self) -> BTreeMap<Noise, usize> {
        let mut shares = BTreeMap::new();
        for noise in self.lines.iter().flat_map(|line| &line.noise) {
            *shares.entry(*noise).or_default() += 1;
        }
        shares
    }
}

/// How a creditor numbers its documents; one way for each book.
#[derive(Debug, Clone, Copy)]
enum Numbering {
    /// `2026-00417`.
    YearDash,
    /// `INV-104170`.
    Prefix,
    /// `26104170`.
    Digits,
    /// `FA2026/0417`.
    Slash,
}

impl Numbering {
    fn print(self, kind: ItemKind, running: u32) -> String {
        let credit = kind == ItemKind::CreditNote;
        match self {
            Numbering::YearDash if credit => format!("C2026-{running:05}"),
            Numbering::YearDash => format!("2026-{running:05}"),
            Numbering::Prefix if credit => format!("CN-{}", 30_000 + running),
            Numbering::Prefix => format!("INV-{}", 104_000 + running),
            Numbering::Digits if credit => format!("{}", 26_900_000 + running),
            Numbering::Digits => format!("{}", 26_100_000 + running),
            Numbering::Slash if credit => format!("AV2026/{running:04}"),
            Numbering::Slash => format!("FA2026/{running:04}"),
        }
    }
}

/// All bills of the world in the books, numbered in the order in which they were formed.
fn book_items(seed: u64, world: &World, payers: &[Payer]) -> Vec<BookItem> {
    let mut random = Random::split_by(seed, "books");
    let numbering = random.pick(&[
        Numbering::YearDash,
        Numbering::YearDash,
        Numbering::Prefix,
        Numbering::Digits,
        Numbering::Slash,
    ]);
    let prints_reference = random.per_mille(400);
    let mut order: Vec<(Date, usize, usize)> = Vec::new();
    for (customer, bills) in world.bills.iter().enumerate() {
        order.extend(bills.iter().enumerate().map(|(at, bill)| (bill.issued_on, customer, at)));
    }
    order.sort_unstable();
    let (mut invoices, mut credits) = (0, 0);
    let mut items = Vec::with_capacity(order.len());
    for (issued_on, customer, at) in order {
        let bill = &world.bills[customer][at];
        let running = if bill.kind == ItemKind::CreditNote { &mut credits } else { &mut invoices };
        *running += 1;
        let number = numbering.print(bill.kind, *running);
        let price = payers[customer].fixed_price_minor.filter(|_| bill.kind == ItemKind::Invoice);
        items.push(BookItem {
            customer,
            kind: bill.kind,
            reference: bill.reference.clone(),
            payment_reference: prints_reference.then(|| creditor_reference(&number)),
            currency: bill.currency,
            open_minor: price.unwrap_or(bill.amount_minor),
            disputed: random.per_mille(12),
            issued_on,
            due_on: bill.due_on,
            discounts: Terms::parse(bill.terms).map(|terms| terms.discounts(issued_on)).unwrap_or_default(),
            number,
        });
    }
    items
}

/// The creditor reference (ISO 11649) of a number: its letters and figures behind `RF` and two check digits.
fn creditor_reference(number: &str) -> String {
    let body: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    let rest = format!("{body}RF00").bytes().fold(0_u32, |rest, byte| {
        let value = u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 });
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    format!("RF{:02}{body}", 98 - rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_one_set_of_two_thousand_lines() {
        let (one, same, other) = (BankSet::new(3), BankSet::new(3), BankSet::new(4));
        assert_eq!(format!("{:?}", one.lines), format!("{:?}", same.lines));
        assert_ne!(format!("{:?}", one.lines), format!("{:?}", other.lines));
        assert_eq!((one.lines.len(), other.lines.len()), (LINES, LINES));
    }

    #[test]
    fn all_noise_occurs_and_labels_are_of_one_customer() {
        let set = BankSet::new(1);
        assert_eq!(set.shares().len(), 18, "{:?}", set.shares());
        for line in &set.lines {
            assert!(line.meant.iter().all(|item| Some(set.items[*item].customer) == line.customer), "{line:?}");
            assert!(line.meant.iter().all(|item| set.items[*item].currency == line.currency), "{line:?}");
        }
    }

    #[test]
    fn references_have_the_published_check_digits() {
        // ISO 11649's own example.
        assert_eq!(creditor_reference("539007547034"), "RF18539007547034");
    }
}
