//! How well bank lines are matched: the labelled set of a seed against the matching of the core, and its speed on a large book.
//!
//! Wrong is money on an item of another customer, or on another item than the payer meant. Applied is counted against all lines,
//! those included that pay nothing of ours.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::item::ItemKind;
use dunlin_core::matching::{
    BankLine, KnownCustomer, KnownItem, Match, MatchIndex, MatchIndexBuilder, MatchOutcome, match_lines,
};
use dunlin_core::money::Currency;
use jiff::civil::{Date, date};

use crate::bank_lines::{BankSet, LabelledLine, Noise};
use crate::bill::days_after;
use crate::random::Random;

/// What came of a labelled set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MatchReport {
    /// The seed of the set.
    pub seed: u64,
    /// Lines in all.
    pub lines: u32,
    /// Applied without a person.
    pub applied: u32,
    /// Left to a person, with readings.
    pub suggested: u32,
    /// Left to a person, without.
    pub unmatched: u32,
    /// Applied to what the payer did not mean.
    pub wrong: u32,
    /// Applied to a part of what the payer meant, the rest of the money kept on account.
    pub incomplete: u32,
    /// Of the suggested: those whose first reading is what the payer meant, as far as it is still open.
    pub right_first: u32,
    /// Lines with each kind of noise, and how many of them were applied.
    pub by_noise: BTreeMap<Noise, (u32, u32)>,
    /// The lines that went wrong, in words.
    pub wrong_lines: Vec<String>,
}

impl MatchReport {
    /// Applied, in tenths of a percent of all lines, rounded down.
    pub fn applied_per_mille(&self) -> u32 {
        (self.applied * 1_000).checked_div(self.lines).unwrap_or(0)
    }

    /// Nothing wrong, and four in five applied.
    pub fn is_good(&self) -> bool {
        self.wrong == 0 && self.applied_per_mille() >= 800
    }
}

/// Matches the labelled set of a seed.
pub fn match_bench(seed: u64) -> MatchReport {
    let set = BankSet::new(seed);
    let matches = matched(&set);
    let mut report = MatchReport { seed, ..MatchReport::default() };
    let mut open: Vec<i64> = set.items.iter().map(|item| item.open_minor).collect();
    for (line, answer) in set.lines.iter().zip(&matches).filter(|(_, answer)| answer.outcome == MatchOutcome::Applied) {
        report.applied(line, answer, &set, &mut open);
    }
    for (line, answer) in set.lines.iter().zip(&matches) {
        report.count(line, answer, &set, &open);
    }
    report
}

/// The answers for a set, in the order of its lines.
pub fn matched(set: &BankSet) -> Vec<Match> {
    let lines: Vec<BankLine<'_>> = set.lines.iter().map(bank_line).collect();
    match_lines(&index(set), &lines)
}

fn bank_line(line: &LabelledLine) -> BankLine<'_> {
    BankLine {
        amount_minor: line.amount_minor,
        currency: line.currency,
        value_on: line.value_on,
        text: &line.text,
        counterparty: &line.counterparty,
        counterparty_account: line.account.as_deref(),
        refused: &[],
    }
}

fn account(customer: usize) -> AccountId {
    AccountId(customer as u128 + 1)
}

fn item(at: usize) -> ItemId {
    ItemId(at as u128 + 1)
}

/// What the books know: no more than an import of invoices and of earlier statements gives.
fn index(set: &BankSet) -> MatchIndex {
    let mut builder = MatchIndexBuilder::default();
    for (at, customer) in set.customers.iter().enumerate() {
        let accounts: Vec<&str> = customer.accounts.iter().map(String::as_str).collect();
        builder.customer(&KnownCustomer {
            account: account(at),
            number: &customer.number,
            names: &[&customer.name],
            payer_accounts: &accounts,
        });
    }
    for (at, known) in set.items.iter().enumerate() {
        builder.item(&KnownItem {
            account: account(known.customer),
            item: item(at),
            number: &known.number,
            document: None,
            reference: known.reference.as_deref(),
            payment_reference: known.payment_reference.as_deref(),
            currency: known.currency,
            open_minor: known.open_minor,
            disputed: known.disputed,
            due_on: known.due_on,
            discounts: &known.discounts,
            kind: ItemKind::Invoice,
            charge: None,
        });
    }
    builder.finish()
}

impl MatchReport {
    fn applied(&mut self, line: &LabelledLine, answer: &Match, set: &BankSet, open: &mut [i64]) {
        let candidate = &answer.candidates[0];
        let paid: BTreeSet<ItemId> = candidate.allocation.iter().map(|part| part.item).collect();
        let meant: BTreeSet<ItemId> = line.meant.iter().map(|at| item(*at)).collect();
        let wrong = line.customer.map(account) != Some(candidate.account) || !paid.is_subset(&meant);
        if wrong {
            self.wrong += 1;
            let numbers: Vec<&str> = line.meant.iter().map(|at| set.items[*at].number.as_str()).collect();
            self.wrong_lines.push(format!(
                "{} {} {:?} {:?} {:?}: meant {numbers:?}, was {candidate:?}",
                line.value_on, line.amount_minor, line.text, line.counterparty, line.noise
            ));
        } else if paid != meant {
            self.incomplete += 1;
        }
        for (at, left) in open.iter_mut().enumerate() {
            let parts = candidate.allocation.iter().filter(|part| part.item == item(at));
            *left -= parts.map(|part| part.amount_minor + part.discount_minor).sum::<i64>();
        }
    }

    fn count(&mut self, line: &LabelledLine, answer: &Match, set: &BankSet, open: &[i64]) {
        self.lines += 1;
        match answer.outcome {
            MatchOutcome::Applied => self.applied += 1,
            MatchOutcome::Suggested => self.suggested += 1,
            MatchOutcome::Unmatched => self.unmatched += 1,
        }
        for noise in &line.noise {
            let (lines, applied) = self.by_noise.entry(*noise).or_default();
            *lines += 1;
            *applied += u32::from(answer.outcome == MatchOutcome::Applied);
        }
        if answer.outcome == MatchOutcome::Suggested {
            let first = &answer.candidates[0];
            let said: BTreeSet<ItemId> = first.allocation.iter().map(|part| part.item).collect();
            let still_open = line.meant.iter().filter(|at| set.items[**at].open_minor != 0 && open[**at] != 0);
            let meant: BTreeSet<ItemId> = still_open.map(|at| item(*at)).collect();
            self.right_first += u32::from(line.customer.map(account) == Some(first.account) && said == meant);
        }
    }
}

/// How long a large book takes.
#[derive(Debug, Clone, Copy)]
pub struct MatchSpeed {
    /// Open items in the index.
    pub items: u32,
    /// Lines matched.
    pub lines: u32,
    /// Lines applied.
    pub applied: u32,
    /// Making the index.
    pub indexing: Duration,
    /// Matching all lines.
    pub matching: Duration,
}

/// Matches lines against a book of so many items of a tenth as many customers. A third of the lines name a number, a third
/// name several, the others name none.
#[expect(clippy::disallowed_methods, reason = "it measures; nothing is decided by the clock")]
pub fn match_speed(items: u32, lines: u32) -> MatchSpeed {
    let book = SpeedBook { items, customers: (items / 10).max(1) };
    let texts: Vec<(String, String, i64)> = (0..lines).map(|at| book.line(at)).collect();
    let began = Instant::now();
    let index = book.index();
    let indexing = began.elapsed();
    let given: Vec<BankLine<'_>> = texts
        .iter()
        .map(|(text, payer, amount_minor)| BankLine {
            amount_minor: *amount_minor,
            currency: Currency::EUR,
            value_on: SPEED_DAY,
            text,
            counterparty: "",
            counterparty_account: Some(payer),
            refused: &[],
        })
        .collect();
    let began = Instant::now();
    let matches = match_lines(&index, &given);
    let matching = began.elapsed();
    let applied = matches.iter().filter(|answer| answer.outcome == MatchOutcome::Applied).count();
    MatchSpeed { items, lines, applied: u32::try_from(applied).unwrap_or(u32::MAX), indexing, matching }
}

const SPEED_DAY: Date = date(2026, 11, 20);

/// A book whose every row follows from its place.
#[derive(Debug, Clone, Copy)]
struct SpeedBook {
    items: u32,
    customers: u32,
}

impl SpeedBook {
    fn amount(at: u32) -> i64 {
        i64::from(Random::split(5, u64::from(at)).between(500, 2_000_000))
    }

    fn number(at: u32) -> String {
        format!("2026-{at:07}")
    }

    fn payer(customer: u32) -> String {
        format!("NL00DNLN{customer:010}")
    }

    fn index(self) -> MatchIndex {
        let mut builder = MatchIndexBuilder::default();
        for customer in 0..self.customers {
            builder.customer(&KnownCustomer {
                account: account(customer as usize),
                number: &format!("{}", 100_000 + customer),
                names: &[&format!("Bench customer {customer} B.V.")],
                payer_accounts: &[&Self::payer(customer)],
            });
        }
        for at in 0..self.items {
            builder.item(&KnownItem {
                account: account((at % self.customers) as usize),
                item: item(at as usize),
                number: &Self::number(at),
                document: None,
                reference: Some(&format!("PO-{:06}", at % 999_983)),
                payment_reference: None,
                currency: Currency::EUR,
                open_minor: Self::amount(at),
                disputed: false,
                due_on: days_after(SPEED_DAY, i32::try_from(at % 90).unwrap_or(0) - 60),
                discounts: &[],
                kind: ItemKind::Invoice,
                charge: None,
            });
        }
        builder.finish()
    }

    fn line(self, at: u32) -> (String, String, i64) {
        let first = Random::split(6, u64::from(at)).below(self.items - self.items.min(2 * self.customers)).max(1) - 1;
        let second = first + self.customers;
        let payer = Self::payer(first % self.customers);
        let one = Self::amount(first);
        match at % 3 {
            0 => (format!("Invoice no. {} of 12.10.2026", Self::number(first)), payer, one),
            1 => {
                let text = format!("{}, {}", Self::number(first), Self::number(second));
                (text, payer, one + Self::amount(second.min(self.items - 1)))
            }
            _ => ("SVWZ+payment with thanks".to_string(), payer, one),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_seeds_have_nothing_wrong_and_four_in_five_applied() {
        for seed in [1, 2, 3] {
            let report = match_bench(seed);
            assert!(report.is_good(), "{report:#?}");
            assert!(report.incomplete <= 5 && report.right_first * 2 > report.suggested, "{report:#?}");
        }
    }

    #[test]
    fn a_large_book_is_matched_as_it_should() {
        let speed = match_speed(10_000, 300);
        // Those that name their items; of the others only what is next.
        assert!(speed.applied >= 200, "{speed:?}");
    }
}
