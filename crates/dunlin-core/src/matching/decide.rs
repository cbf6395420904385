//! The decision: for each account that a line points to, its readings; then whether exactly one of all is sure.
//!
//! Within an account what is named comes first. Only a text that names nothing is read by its amount. The rules are those of
//! `docs/matching.md`, in its order; a rule that would make a reading sure says what it asks of payer, number and amount.

use alloc::vec::Vec;

use crate::id::ItemId;

use super::evidence::Evidence;
use super::ground::Ground;
use super::index::MatchIndex;
use super::tie::Tie;
use super::{Allocation, BankLine, Candidate, Match, MatchOutcome, MatchReason};

/// Readings that are shown.
const MOST_CANDIDATES: usize = 5;

/// Which lines are decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pass {
    /// Those that name their items.
    Named,
    /// The others too.
    Payer,
}

/// One way to read a line.
#[derive(Debug, Clone)]
pub(super) struct Proposal {
    pub(super) account: u32,
    /// Item, amount, discount.
    pub(super) parts: Vec<(u32, i64, i64)>,
    pub(super) rest_minor: i64,
    pub(super) confidence: u8,
    pub(super) why: Vec<MatchReason>,
    /// Clear and tied: may be applied if no other is.
    pub(super) sure: bool,
}

impl Proposal {
    /// Nothing but the customer.
    pub(super) fn on_account(account: u32, amount_minor: i64, confidence: u8) -> Proposal {
        Proposal { account, parts: Vec::new(), rest_minor: amount_minor, confidence, why: Vec::new(), sure: false }
    }

    /// A set that ties.
    pub(super) fn tied(account: u32, tie: &Tie, confidence: u8) -> Proposal {
        let part =
            |share: &super::tie::Share| (share.item, share.open_minor - share.discount_minor, share.discount_minor);
        let why = match tie.shares.len() {
            _ if tie.discounted => MatchReason::AmountDiscount,
            1 => MatchReason::AmountExact,
            _ => MatchReason::AmountSum,
        };
        let parts = tie.shares.iter().map(part).collect();
        Proposal { account, parts, rest_minor: 0, confidence, why: [why].into(), sure: false }
    }

    fn same_parts(&self, other: &Proposal) -> bool {
        self.account == other.account && self.parts == other.parts
    }
}

/// The index, and what is left open of each item while lines are applied.
pub(super) struct Desk<'a> {
    index: &'a MatchIndex,
    open_minor: Vec<i64>,
}

impl<'a> Desk<'a> {
    /// Nothing is applied yet.
    pub(super) fn new(index: &'a MatchIndex) -> Desk<'a> {
        Desk { index, open_minor: index.items.iter().map(|item| item.open_minor).collect() }
    }

    /// Decides a line; what is applied is open no more.
    pub(super) fn decide(&mut self, line: &BankLine<'_>, pass: Pass) -> Match {
        if line.amount_minor <= 0 {
            return Match { outcome: MatchOutcome::Unmatched, candidates: Vec::new() };
        }
        let evidence = Evidence::new(self.index, line);
        let mut proposals: Vec<Proposal> = Vec::new();
        for account in evidence.accounts(self.index) {
            let ground = Ground::new(self.index, &self.open_minor, &evidence, account);
            proposals.extend(ground.proposals(pass));
        }
        if proposals.is_empty() {
            proposals = self.by_amount(line);
        }
        let outcome = choose(&mut proposals);
        if outcome == MatchOutcome::Applied {
            for (item, amount_minor, discount_minor) in &proposals[0].parts {
                self.open_minor[*item as usize] -= amount_minor + discount_minor;
            }
        }
        Match { outcome, candidates: proposals.into_iter().map(|proposal| self.candidate(proposal)).collect() }
    }

    /// Nothing points to a customer: items of just this amount, if they are few.
    fn by_amount(&self, line: &BankLine<'_>) -> Vec<Proposal> {
        let is_open = |item: &u32| {
            self.open_minor[*item as usize] == line.amount_minor && !line.refused.contains(&self.index.item(*item).id)
        };
        let found = self.index.by_amount(line.amount_minor, line.currency).filter(is_open);
        let items: Vec<u32> = found.take(MOST_CANDIDATES + 1).collect();
        if items.len() > MOST_CANDIDATES {
            return Vec::new();
        }
        let proposal = |item: u32| Proposal {
            account: self.index.item(item).account,
            parts: [(item, line.amount_minor, 0)].into(),
            rest_minor: 0,
            confidence: 10,
            why: [MatchReason::AmountExact].into(),
            sure: false,
        };
        items.into_iter().map(proposal).collect()
    }

    fn candidate(&self, proposal: Proposal) -> Candidate {
        let allocation = |(item, amount_minor, discount_minor)| {
            let item: ItemId = self.index.item(item).id;
            Allocation { item, amount_minor, discount_minor }
        };
        let mut why = proposal.why;
        why.sort_unstable();
        why.dedup();
        Candidate {
            account: self.index.account_id(proposal.account),
            allocation: proposal.parts.into_iter().map(allocation).collect(),
            rest_minor: proposal.rest_minor,
            confidence: proposal.confidence,
            why,
        }
    }
}

/// One sure reading is applied and stands alone; several are a question.
fn choose(proposals: &mut Vec<Proposal>) -> MatchOutcome {
    let mut sure: Vec<usize> = Vec::new();
    for (at, proposal) in proposals.iter().enumerate().filter(|(_, proposal)| proposal.sure) {
        if !sure.iter().any(|other| proposals[*other].same_parts(proposal)) {
            sure.push(at);
        }
    }
    match sure.as_slice() {
        [one] => {
            let one = proposals.swap_remove(*one);
            proposals.clear();
            proposals.push(one);
            return MatchOutcome::Applied;
        }
        [] => {}
        several => {
            for at in several {
                proposals[*at].why.push(MatchReason::Ambiguous);
            }
        }
    }
    // Stable: of equals, the one that was found first.
    proposals.sort_by_key(|proposal| core::cmp::Reverse(proposal.confidence));
    let mut kept: Vec<Proposal> = Vec::new();
    for proposal in proposals.drain(..) {
        if kept.len() < MOST_CANDIDATES && !kept.iter().any(|other| other.same_parts(&proposal)) {
            kept.push(proposal);
        }
    }
    *proposals = kept;
    if proposals.is_empty() { MatchOutcome::Unmatched } else { MatchOutcome::Suggested }
}
