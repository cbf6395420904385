//! What a line says: which items its text names, outright or by a hint, and who the payer is.
//!
//! Outright is a structured reference, or a whole number of five figures or more. A hint is a number written short, cut, mistyped, or
//! the customer's own reference; it counts only inside an account that the payer or an outright name points to. Numbers
//! in the text that nothing explains are evidence too: against.

use alloc::vec::Vec;
use core::ops::Range;

use super::BankLine;
use super::MatchReason;
use super::index::MatchIndex;
use super::reading::{Reading, Run, is_one_slip};
use super::structured;

/// Figures of a number that can be believed without knowing the payer.
const OUTRIGHT_FIGURES: usize = 5;
/// Figures of a number, or of a piece of one, that can be a hint.
const HINT_FIGURES: usize = 3;
/// Words of the longest structured reference, in blocks of four.
const REFERENCE_WORDS: usize = 8;

/// A number in the text that is an item's.
#[derive(Debug)]
pub(super) struct Named {
    /// Where it stands.
    words: Range<usize>,
    /// The items with this number: more than one when only letters tell them apart.
    pub(super) items: Vec<u32>,
    /// A structured reference with right check digits.
    pub(super) structured: bool,
}

/// How surely the payer is a customer, from not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    /// Nothing speaks for it.
    None,
    /// The customer number stands in the text.
    Number,
    /// The name, and nobody else's.
    Name,
    /// Has paid from this account before.
    Known,
}

/// A line, read against the index.
#[derive(Debug)]
pub(super) struct Evidence<'a> {
    pub(super) line: &'a BankLine<'a>,
    pub(super) reading: Reading<'a>,
    /// Numbers outright, in the order of the text; none overlap.
    pub(super) named: Vec<Named>,
    /// Accounts that have paid from the line's account.
    payers: Vec<u32>,
    /// Accounts that bear the payer's name.
    names: Vec<u32>,
    /// Accounts whose number stands in the text.
    numbers: Vec<u32>,
}

impl<'a> Evidence<'a> {
    /// Reads a line.
    pub(super) fn new(index: &MatchIndex, line: &'a BankLine<'a>) -> Evidence<'a> {
        let reading = Reading::new(line.text);
        let mut named = structured_names(index, &reading);
        named.extend(outright_names(index, &reading, &named));
        named.sort_by_key(|named| named.words.start);
        let payers = line.counterparty_account.map(|account| index.by_payer(account)).unwrap_or_default();
        let names = index.by_name(line.counterparty);
        let customers = reading.runs.iter().filter(|run| run.figures.len() >= 4);
        let mut numbers: Vec<u32> = customers.flat_map(|run| index.by_customer_number(run.figures.value())).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Evidence { line, reading, named, payers, names, numbers }
    }

    /// The accounts that anything points to, each once; those of the payer first.
    pub(super) fn accounts(&self, index: &MatchIndex) -> Vec<u32> {
        let named = self.named.iter().flat_map(|named| &named.items).map(|item| index.item(*item).account);
        let mut accounts = Vec::new();
        for account in self.payers.iter().chain(&self.names).copied().chain(named).chain(self.numbers.iter().copied()) {
            if !accounts.contains(&account) {
                accounts.push(account);
            }
        }
        accounts
    }

    /// How surely the payer is this customer. A known account of somebody else outweighs the name.
    pub(super) fn agreement(&self, account: u32) -> Agreement {
        if self.payers.contains(&account) {
            Agreement::Known
        } else if self.payers.is_empty() && self.names == [account] {
            Agreement::Name
        } else if self.numbers.contains(&account) {
            Agreement::Number
        } else {
            Agreement::None
        }
    }

    /// The reasons that the payer gives.
    pub(super) fn payer_reasons(&self, account: u32) -> impl Iterator<Item = MatchReason> {
        let known = self.payers.contains(&account).then_some(MatchReason::PayerKnown);
        let name = (self.names == [account]).then_some(MatchReason::PayerName);
        let number = self.numbers.contains(&account).then_some(MatchReason::PayerNumber);
        known.into_iter().chain(name).chain(number)
    }

    /// The text names outright an item of another account than this.
    pub(super) fn names_others(&self, index: &MatchIndex, account: u32) -> bool {
        self.named.iter().any(|named| named.items.iter().all(|item| index.item(*item).account != account))
    }

    /// Words that say something else than an item: a day, the amount, the customer number.
    pub(super) fn harmless(&self, index: &MatchIndex, account: u32) -> Vec<Range<usize>> {
        let number = index.customer_number(account);
        let amount = self.line.amount_minor.unsigned_abs();
        let is_harmless = |run: &&Run| {
            let value = run.figures.value();
            value == number || value == amount || value.saturating_mul(100) == amount || self.reading.is_day(run)
        };
        self.reading.runs.iter().filter(is_harmless).map(|run| run.words.clone()).collect()
    }

    /// Two numbers are named and nothing else, as the ends of a range: `1001-1004`, `1001 bis 1004`.
    pub(super) fn is_range(&self) -> bool {
        let [first, last] = self.named.as_slice() else { return false };
        let between = self.reading.between(&first.words, &last.words).trim_start();
        ["-", "–", "bis", "to ", "t/m", "au ", "až", "до"].iter().any(|word| between.starts_with(word))
    }

    /// What in the text hints at an item, strongest first, and the words that do so; none of those that say something else.
    pub(super) fn hint(
        &self,
        index: &MatchIndex,
        item: u32,
        harmless: &[Range<usize>],
    ) -> Option<(MatchReason, Range<usize>)> {
        let is_free = |run: &&Run| !self.is_taken(&run.words) && !covers(harmless, &run.words);
        let figures = index.item(item).figures;
        let digits = figures.digits();
        let last_group = index.item(item).last_group;
        let find = |holds: &dyn Fn(&Run) -> bool| {
            self.reading.runs.iter().filter(is_free).find(|run| holds(run)).map(|run| run.words.clone())
        };
        let exact = |run: &Run| run.figures.value() == figures.value() && run.figures.len() >= HINT_FIGURES;
        let order = |run: &Run| run.figures.len() >= HINT_FIGURES && index.has_order(item, run.figures);
        let short = |run: &Run| {
            let piece = run.figures;
            let is_tail =
                piece.len() >= HINT_FIGURES && piece.len() < digits.len() && digits.ends_with(&piece.digits());
            let is_begun = self.reading.may_be_cut() && self.reading.is_at_end(run);
            !is_begun && (is_tail || (piece.len() > 1 && piece.value() == last_group))
        };
        let truncated = |run: &Run| {
            let begun = run.figures.digits();
            let is_begun = begun.len() > HINT_FIGURES && begun.len() < digits.len() && digits.starts_with(&begun);
            is_begun && self.reading.may_be_cut() && self.reading.is_at_end(run)
        };
        let typing = |run: &Run| run.figures.len() >= OUTRIGHT_FIGURES && is_one_slip(&run.figures.digits(), &digits);
        let embedded = |run: &Run| {
            let all = run.figures.digits();
            digits.len() > OUTRIGHT_FIGURES && all.windows(digits.len()).any(|piece| *piece == *digits)
        };
        let by_run = |reason, holds: &dyn Fn(&Run) -> bool| Some((reason, find(holds)?));
        by_run(MatchReason::NumberExact, &exact)
            .or_else(|| by_run(MatchReason::ReferenceOrder, &order))
            .or_else(|| by_run(MatchReason::NumberShort, &short))
            .or_else(|| by_run(MatchReason::NumberTruncated, &truncated))
            .or_else(|| by_run(MatchReason::NumberEmbedded, &embedded))
            .or_else(|| by_run(MatchReason::NumberTyping, &typing))
    }

    /// A number in the text could be one of ours, and nothing explains it: of about the right length, or a piece of one of
    /// the customer's.
    pub(super) fn is_unexplained(&self, index: &MatchIndex, account: u32) -> bool {
        let lengths = &index.number_lengths;
        let near = lengths.start.saturating_sub(1)..lengths.end + 1;
        let is_piece = |run: &Run| {
            let piece = run.figures.digits();
            let is_piece_of = |item: u32| {
                let digits = index.item(item).figures.digits();
                digits.ends_with(&piece) || (piece.len() >= OUTRIGHT_FIGURES && digits.starts_with(&piece))
            };
            piece.len() >= HINT_FIGURES && index.items_of(account).any(is_piece_of)
        };
        self.unexplained(index, account, &[]).any(|run| near.contains(&run.figures.len()) || is_piece(run))
    }

    /// Any number of four figures or more beside hints: one of a list may be missing from the reading.
    pub(super) fn is_unexplained_beside(&self, index: &MatchIndex, account: u32, hints: &[Range<usize>]) -> bool {
        self.unexplained(index, account, hints).any(|run| run.figures.len() > HINT_FIGURES)
    }

    fn unexplained(&self, index: &MatchIndex, account: u32, hints: &[Range<usize>]) -> impl Iterator<Item = &Run> {
        let mut explained = self.harmless(index, account);
        explained.extend_from_slice(hints);
        let is_free = move |run: &&Run| !self.is_taken(&run.words) && !covers(&explained, &run.words);
        self.reading.runs.iter().filter(is_free)
    }

    fn is_taken(&self, words: &Range<usize>) -> bool {
        self.named.iter().any(|named| words.start < named.words.end && named.words.start < words.end)
    }
}

/// Each of the words is explained by one of the places.
fn covers(places: &[Range<usize>], words: &Range<usize>) -> bool {
    words.clone().all(|word| places.iter().any(|place| place.contains(&word)))
}

/// Structured references with right check digits that items have.
fn structured_names(index: &MatchIndex, reading: &Reading<'_>) -> Vec<Named> {
    let mut found = Vec::new();
    let mut first = 0;
    while index.has_references() && first < reading.word_count() {
        let longest = reading
            .joined(first, REFERENCE_WORDS)
            .filter(|(_, letters)| structured::is_valid(letters))
            .filter_map(|(words, letters)| {
                let items: Vec<u32> = index.by_reference(&letters).collect();
                (!items.is_empty()).then_some(Named { words, items, structured: true })
            })
            .last();
        first = longest.as_ref().map_or(first + 1, |named| named.words.end);
        found.extend(longest);
    }
    found
}

/// Whole numbers of items; of two that overlap, the one of more words, then the one that stands first.
fn outright_names(index: &MatchIndex, reading: &Reading<'_>, taken: &[Named]) -> Vec<Named> {
    let mut runs: Vec<&Run> = reading.runs.iter().filter(|run| run.figures.len() >= OUTRIGHT_FIGURES).collect();
    runs.sort_by_key(|run| (usize::MAX - run.words.len(), run.words.start));
    let mut found: Vec<Named> = Vec::new();
    for run in runs {
        let free = |named: &Named| named.words.end <= run.words.start || run.words.end <= named.words.start;
        if !found.iter().chain(taken).all(free) {
            continue;
        }
        let items: Vec<u32> = index.by_number(run.figures.value()).collect();
        if !items.is_empty() {
            found.push(Named { words: run.words.clone(), items, structured: false });
        }
    }
    found
}
