//! Which open items a bank line pays: how sure that is, and why.
//!
//! Requirement R4.6 and DOMAIN §2.5: what the payer names comes first, then a single exact amount. A line is applied by itself only
//! when there is one clear reading and its evidence ties; everything else is suggested to a person, best first. Rather
//! none than a wrong one: `docs/matching.md` has the rules, the reasons and the figures. The search only; what an
//! allocation does to the ledger is not here, nor is any state of lines that were seen before.

mod decide;
mod evidence;
mod ground;
mod index;
mod name;
mod part;
mod reading;
mod structured;
mod tie;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::days::after;
use crate::id::{AccountId, ItemId};
use crate::ledger::Part;
use crate::money::Currency;
use crate::view::AccountView;

pub use index::{KnownCustomer, KnownItem, MatchIndex, MatchIndexBuilder};

/// A returned payment came in so many days before at most.
const RETURN_DAYS: i32 = 90;

/// A line of a bank statement.
#[derive(Debug, Clone, Copy)]
pub struct BankLine<'a> {
    /// Minor units; money out (negative) is never matched to items.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The day from which the money counts: decides whether a discount was earned.
    pub value_on: Date,
    /// The structured reference or the remittance text.
    pub text: &'a str,
    /// Who paid, as the bank writes it.
    pub counterparty: &'a str,
    /// The payer's account, as the bank writes it.
    pub counterparty_account: Option<&'a str>,
    /// Items from which a person took this very line off again: never proposed for it any more.
    pub refused: &'a [ItemId],
}

/// What is to be done with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchOutcome {
    /// One clear reading: the first candidate is applied.
    Applied,
    /// A person chooses among the candidates.
    Suggested,
    /// Nothing speaks for any customer.
    Unmatched,
}

impl MatchOutcome {
    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            MatchOutcome::Applied => "applied",
            MatchOutcome::Suggested => "suggested",
            MatchOutcome::Unmatched => "unmatched",
        }
    }
}

/// A piece of evidence, or what speaks against applying. The order is that in which reasons are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchReason {
    /// A structured reference with right check digits that belongs to one item.
    ReferenceStructured,
    /// The number of the item stands in the text.
    NumberExact,
    /// The text names the first and the last of these numbers.
    NumberRange,
    /// The last figures of the number stand in the text.
    NumberShort,
    /// The number stands in the text without anything around it that parts it from other figures.
    NumberEmbedded,
    /// The text ends in the middle of the number.
    NumberTruncated,
    /// A number in the text is one slip of the hand away: one figure wrong, missing, doubled, or two swapped.
    NumberTyping,
    /// The customer's own reference of the item stands in the text.
    ReferenceOrder,
    /// The customer has paid from this account before.
    PayerKnown,
    /// The payer bears the customer's name, and no other customer does.
    PayerName,
    /// The customer number stands in the text.
    PayerNumber,
    /// The amount is that of the one item.
    AmountExact,
    /// The amount is the sum of the items.
    AmountSum,
    /// The amount is that of the items less the discounts earned on the value day.
    AmountDiscount,
    /// The amount ties when an open credit is deducted.
    AmountCredit,
    /// Everything that is open.
    AmountAllOpen,
    /// Everything that is due.
    AmountAllDue,
    /// Less than is open of the items.
    AmountShort,
    /// More than is open of the items.
    AmountOver,
    /// The text names an item that is settled.
    NumberSettled,
    /// The text has a number that could be one of ours and is not explained.
    NumberUnexplained,
    /// Another item has a number one slip away and the same amount.
    RivalNear,
    /// Several readings tie.
    Ambiguous,
}

impl MatchReason {
    /// All reasons.
    pub const ALL: [MatchReason; 23] = [
        MatchReason::ReferenceStructured,
        MatchReason::NumberExact,
        MatchReason::NumberRange,
        MatchReason::NumberShort,
        MatchReason::NumberEmbedded,
        MatchReason::NumberTruncated,
        MatchReason::NumberTyping,
        MatchReason::ReferenceOrder,
        MatchReason::PayerKnown,
        MatchReason::PayerName,
        MatchReason::PayerNumber,
        MatchReason::AmountExact,
        MatchReason::AmountSum,
        MatchReason::AmountDiscount,
        MatchReason::AmountCredit,
        MatchReason::AmountAllOpen,
        MatchReason::AmountAllDue,
        MatchReason::AmountShort,
        MatchReason::AmountOver,
        MatchReason::NumberSettled,
        MatchReason::NumberUnexplained,
        MatchReason::RivalNear,
        MatchReason::Ambiguous,
    ];

    /// Reads the stable code.
    pub fn find(code: &str) -> Option<MatchReason> {
        MatchReason::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            MatchReason::ReferenceStructured => "reference.structured",
            MatchReason::NumberExact => "number.exact",
            MatchReason::NumberRange => "number.range",
            MatchReason::NumberShort => "number.short",
            MatchReason::NumberEmbedded => "number.embedded",
            MatchReason::NumberTruncated => "number.truncated",
            MatchReason::NumberTyping => "number.typing",
            MatchReason::ReferenceOrder => "reference.order",
            MatchReason::PayerKnown => "payer.known",
            MatchReason::PayerName => "payer.name",
            MatchReason::PayerNumber => "payer.number",
            MatchReason::AmountExact => "amount.exact",
            MatchReason::AmountSum => "amount.sum",
            MatchReason::AmountDiscount => "amount.discount",
            MatchReason::AmountCredit => "amount.credit",
            MatchReason::AmountAllOpen => "amount.all_open",
            MatchReason::AmountAllDue => "amount.all_due",
            MatchReason::AmountShort => "amount.short",
            MatchReason::AmountOver => "amount.over",
            MatchReason::NumberSettled => "number.settled",
            MatchReason::NumberUnexplained => "number.unexplained",
            MatchReason::RivalNear => "rival.near",
            MatchReason::Ambiguous => "ambiguous",
        }
    }
}

/// What one item gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allocation {
    /// Which.
    pub item: ItemId,
    /// Minor units of the line; negative for a credit that is deducted.
    pub amount_minor: i64,
    /// Minor units of earned discount beside it.
    pub discount_minor: i64,
}

/// One reading of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Whose items.
    pub account: AccountId,
    /// What each gets; empty when only the customer is known.
    pub allocation: Vec<Allocation>,
    /// Minor units of the line that settle nothing: on-account money of the customer.
    pub rest_minor: i64,
    /// 0 to 100: an order among readings, not a probability.
    pub confidence: u8,
    /// What speaks for it, and what keeps it from being applied; in the order of `MatchReason`, each once.
    pub why: Vec<MatchReason>,
}

impl Candidate {
    /// Whether the items are still open, or in the customer's favour, by what the reading takes of them.
    pub fn still_holds(&self, view: &AccountView) -> bool {
        self.allocation.iter().all(|part| {
            let open = view.items.iter().find(|item| item.id == part.item).map_or(0, |item| item.open_minor);
            let wanted = part.amount_minor.saturating_add(part.discount_minor);
            if wanted < 0 { open <= wanted } else { open >= wanted }
        })
    }

    /// What each item gets of the line, as the account stands now: never more than is open of it, or left of the line.
    pub fn parts(&self, view: &AccountView, line_minor: i64) -> Vec<Part> {
        let mut rest = line_minor;
        let mut parts = Vec::new();
        for wanted in self.allocation.iter().filter(|wanted| wanted.amount_minor > 0) {
            let open = view.items.iter().find(|item| item.id == wanted.item).map_or(0, |item| item.open_minor.max(0));
            let discount_minor = wanted.discount_minor.clamp(0, open);
            let amount_minor = wanted.amount_minor.min(open - discount_minor).min(rest);
            if amount_minor > 0 {
                rest -= amount_minor;
                parts.push(Part { item: wanted.item, amount_minor, discount_minor });
            }
        }
        parts
    }
}

/// The days on which a payment came in that is returned on a day.
pub fn returned_from(returned_on: Date) -> (Date, Date) {
    (after(returned_on, -RETURN_DAYS), returned_on)
}

/// A line of money out takes back a payment that came in: the same sum, from the same account or with the same words, within
/// `RETURN_DAYS`.
pub fn takes_back(returned: &BankLine<'_>, paid: &BankLine<'_>) -> bool {
    let same_account =
        returned.counterparty_account.is_some() && returned.counterparty_account == paid.counterparty_account;
    let (first_on, last_on) = returned_from(returned.value_on);
    let same_words = !returned.text.is_empty() && returned.text == paid.text;
    paid.amount_minor.checked_neg() == Some(returned.amount_minor)
        && paid.amount_minor > 0
        && paid.currency == returned.currency
        && (first_on..=last_on).contains(&paid.value_on)
        && (same_account || same_words)
}

/// The answer for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What is to be done.
    pub outcome: MatchOutcome,
    /// Up to five readings, best first; exactly one when it is applied.
    pub candidates: Vec<Candidate>,
}

/// Matches lines, in the order of the statement.
///
/// Lines that name their items go first, whatever their place: what is left for those that name none is then certain.
/// An item that one line pays is open for the others only by its rest. The answers have the order of the lines.
pub fn match_lines(index: &MatchIndex, lines: &[BankLine<'_>]) -> Vec<Match> {
    let mut desk = decide::Desk::new(index);
    let mut matches: Vec<Match> = lines.iter().map(|line| desk.decide(line, decide::Pass::Named)).collect();
    for (line, answer) in lines.iter().zip(&mut matches) {
        if answer.outcome != MatchOutcome::Applied {
            *answer = desk.decide(line, decide::Pass::Payer);
        }
    }
    matches
}
