//! One account under one line: what is named, what is hinted at, what is open, and the readings that follow.
//!
//! The rules that make a reading sure are here, one function each.

use alloc::vec::Vec;
use core::ops::Range;

use crate::allocation::{Owed, serve};

use super::MatchReason;
use super::decide::{Pass, Proposal};
use super::evidence::{Agreement, Evidence};
use super::index::MatchIndex;
use super::part::{self, Earlier};
use super::reading::{Figures, is_one_slip, slips};
use super::tie::{self, MOST_OPTIONAL, Share, Tie};

/// Money over what is named may be this part of it (one in twenty) and still be a payer's rounding.
const OVER_PART: i64 = 20;

/// An item that the text hints at.
#[derive(Debug, Clone)]
struct Hint {
    share: Share,
    reason: MatchReason,
    words: Range<usize>,
}

/// What a line finds at an account.
#[derive(Debug)]
pub(super) struct Ground<'a> {
    index: &'a MatchIndex,
    evidence: &'a Evidence<'a>,
    account: u32,
    agreement: Agreement,
    /// Named outright.
    named: Vec<Share>,
    /// All that is named is so by structured references.
    structured: bool,
    /// Something named is settled, refused, or in another currency.
    names_settled: bool,
    hints: Vec<Hint>,
    /// Open, not contested, owed by the customer, by due date.
    open: Vec<Share>,
    credits: Vec<Share>,
    /// What was open and owed before any line of the statement was applied: what a payer may have in mind.
    before: Vec<Share>,
}

impl<'a> Ground<'a> {
    /// Looks at the account with what is open of each item now.
    pub(super) fn new(
        index: &'a MatchIndex,
        open_minor: &[i64],
        evidence: &'a Evidence<'a>,
        account: u32,
    ) -> Ground<'a> {
        let line = evidence.line;
        let is_refused = |item: u32| line.refused.contains(&index.item(item).id);
        let earlier = Earlier::of(index, account, |item| if is_refused(item) { 0 } else { open_minor[item as usize] });
        let earlier_before = Earlier::of(index, account, |item| index.item(item).open_minor);
        let share = |item: u32| {
            let row = index.item(item);
            let open = open_minor[item as usize];
            let payable = open != 0 && row.currency == line.currency && !line.refused.contains(&row.id);
            // A discount is for paying all: what was paid in part has its own sum.
            let whole = open > 0 && open == row.open_minor;
            let discount_minor = if whole { index.earned_discount(item, open, line.value_on) } else { 0 };
            payable.then_some(Share { item, open_minor: open, discount_minor, after: earlier.than(item) })
        };
        let mut ground = Ground {
            index,
            evidence,
            account,
            agreement: evidence.agreement(account),
            named: Vec::new(),
            structured: false,
            names_settled: false,
            hints: Vec::new(),
            open: Vec::new(),
            credits: Vec::new(),
            before: Vec::new(),
        };
        let unclear = ground.read_names(share);
        let harmless = evidence.harmless(index, account);
        for item in index.items_of(account) {
            let row = index.item(item);
            if row.open_minor > 0 && row.currency == line.currency {
                let after = earlier_before.than(item);
                ground.before.push(Share { item, open_minor: row.open_minor, discount_minor: 0, after });
            }
            let Some(share) = share(item) else { continue };
            let is_named = ground.named.iter().any(|named| named.item == item);
            if !is_named {
                let hint = if unclear.contains(&item) {
                    Some((MatchReason::NumberExact, 0..0))
                } else {
                    evidence.hint(index, item, &harmless)
                };
                ground.hints.extend(hint.map(|(reason, words)| Hint { share, reason, words }));
            }
            if share.open_minor < 0 {
                ground.credits.push(share);
            } else if !index.item(item).disputed {
                ground.open.push(share);
            }
        }
        ground
    }

    /// Takes what is named outright; gives items that share a number, which only the amount can tell apart.
    fn read_names(&mut self, share: impl Fn(u32) -> Option<Share>) -> Vec<u32> {
        let mut unclear = Vec::new();
        let mut structured = 0;
        for named in &self.evidence.named {
            let own = || named.items.iter().copied().filter(|item| self.index.item(*item).account == self.account);
            let open: Vec<Share> = own().filter_map(&share).collect();
            match open.as_slice() {
                [] => self.names_settled |= own().next().is_some(),
                [one] if self.named.contains(one) => {}
                [one] => {
                    self.named.push(*one);
                    structured += usize::from(named.structured);
                }
                several => match part::meant(self.index, self.evidence.line.amount_minor, several) {
                    None => unclear.extend(several.iter().map(|share| share.item)),
                    Some(parts) => {
                        structured += if named.structured { parts.len() } else { 0 };
                        self.named.extend(parts);
                    }
                },
            }
        }
        self.structured = structured > 0 && structured == self.named.len();
        unclear
    }

    /// All readings, sure or not.
    pub(super) fn proposals(&self, pass: Pass) -> Vec<Proposal> {
        let mut found = if self.named.is_empty() && self.hints.is_empty() {
            self.by_amount(pass)
        } else {
            let tied = self.tied();
            if tied.is_empty() { self.untied() } else { tied }
        };
        if found.is_empty() {
            found.push(self.by_rule());
        }
        let names_nothing = self.named.is_empty() && self.hints.is_empty();
        for proposal in &mut found {
            proposal.why.extend(self.evidence.payer_reasons(self.account));
            if self.names_settled {
                proposal.why.push(MatchReason::NumberSettled);
            }
            if names_nothing && !proposal.sure && self.is_unexplained() {
                proposal.why.push(MatchReason::NumberUnexplained);
            }
        }
        found
    }

    /// The named and hinted items tie to the amount: all of them, the named alone, a range of which they are the ends, one set
    /// of them; or with what a text that was cut may have named, or with credits that nobody named.
    fn tied(&self) -> Vec<Proposal> {
        let amount = self.evidence.line.amount_minor;
        let hinted: Vec<Share> = self.hints.iter().map(|hint| hint.share).collect();
        for certain in [self.with_named(&hinted), self.named.clone(), self.with_named(&self.range())] {
            if let Some(tie) = tie::whole(amount, &certain) {
                return [self.named_tie(&tie, true)].into();
            }
        }
        let ties = tie::all(amount, &self.named, &hinted, 3);
        if !ties.is_empty() {
            return ties.iter().map(|tie| self.named_tie(tie, ties.len() == 1)).collect();
        }
        let ties = tie::all(amount, &self.named, &self.cut_list(), 3);
        if !ties.is_empty() {
            let one_more = |tie: &Tie| tie.shares.len() == self.named.len() + 1;
            let only = |tie: &Tie| {
                ties.len() == 1 && one_more(tie) && tie.shares.iter().all(|share| self.is_only_of_its_price(share))
            };
            return ties.iter().map(|tie| self.named_tie(tie, only(tie))).collect();
        }
        // A sum that ties by a credit which nobody named may as well be a short payment.
        let ties = tie::all(amount, &self.named, &self.optional(&hinted), 3);
        ties.iter().map(|tie| self.named_tie(tie, false)).collect()
    }

    fn with_named(&self, more: &[Share]) -> Vec<Share> {
        self.named.iter().chain(more).copied().collect()
    }

    /// Named, or of another price than everything else that was open.
    fn is_only_of_its_price(&self, share: &Share) -> bool {
        let same = |other: &&Share| self.index.item(other.item).open_minor == self.index.item(share.item).open_minor;
        self.named.contains(share) || (share.open_minor > 0 && self.before.iter().filter(same).count() == 1)
    }

    /// Hints and the account's credits.
    fn optional(&self, hinted: &[Share]) -> Vec<Share> {
        let mut optional = hinted.to_vec();
        optional.extend(self.credits.iter().filter(|credit| !hinted.contains(credit)));
        optional
    }

    /// What lies between the two numbers that are named: `1001-1004`.
    fn range(&self) -> Vec<Share> {
        let value = |share: &Share| self.index.item(share.item).figures.value();
        let [one, other] = self.named.as_slice() else { return Vec::new() };
        if !self.evidence.is_range() {
            return Vec::new();
        }
        let (low, high) = (value(one).min(value(other)), value(one).max(value(other)));
        self.open.iter().filter(|share| (low + 1..high).contains(&value(share))).copied().collect()
    }

    /// The text may have been cut after some numbers: anything else that is open, credits too.
    fn cut_list(&self) -> Vec<Share> {
        let cut = self.evidence.reading.may_be_cut() && !self.named.is_empty();
        let rest = self.open.iter().chain(&self.credits).filter(|share| !self.named.contains(share));
        if cut { rest.copied().collect() } else { Vec::new() }
    }

    /// A tie of what is named: sure when the payer agrees, or when nothing but whole numbers was needed.
    fn named_tie(&self, tie: &Tie, only: bool) -> Proposal {
        let is_named = |share: &Share| self.named.iter().any(|named| named.item == share.item);
        let outright = !self.named.is_empty() && tie.shares.iter().all(is_named);
        let agrees = self.agreement >= Agreement::Name;
        let used: Vec<&Hint> =
            self.hints.iter().filter(|hint| tie.shares.iter().any(|share| share.item == hint.share.item)).collect();
        let explained: Vec<Range<usize>> = used.iter().map(|hint| hint.words.clone()).collect();
        // A beginning or a slip stands for many numbers: then the price has to be telling.
        let is_vague = |hint: &Hint| matches!(hint.reason, MatchReason::NumberTruncated | MatchReason::NumberTyping);
        let telling = |hint: &&Hint| !is_vague(hint) || self.is_only_of_its_price(&hint.share);
        let only = only && used.iter().all(telling);
        let beside = || self.evidence.is_unexplained_beside(self.index, self.account, &explained);
        let clean = outright || (!self.names_settled && !beside());
        let rival = !self.structured && tie.shares.iter().any(|share| self.has_rival(*share, tie));
        let mut proposal = Proposal::tied(self.account, tie, 95);
        // Numbers of two customers: one of them may be a figure of something else.
        let alone = !self.evidence.names_others(self.index, self.account);
        proposal.sure = only && !rival && clean && (agrees || (outright && alone));
        proposal.confidence = match (proposal.sure, outright) {
            (true, true) if self.structured => 99,
            (true, true) if agrees => 98,
            (true, true) => 95,
            (true, false) => 90,
            (false, true) => 70,
            (false, false) => 60,
        };
        proposal.why.extend(used.iter().map(|hint| hint.reason));
        self.say_named(&mut proposal);
        let extra = tie
            .shares
            .iter()
            .filter(|share| !is_named(share) && !used.iter().any(|hint| hint.share.item == share.item));
        proposal.why.extend(extra.map(|share| match share.open_minor < 0 {
            true => MatchReason::AmountCredit,
            false if self.range().contains(share) => MatchReason::NumberRange,
            false => MatchReason::NumberTruncated,
        }));
        proposal.why.extend(rival.then_some(MatchReason::RivalNear));
        proposal.why.extend((!only).then_some(MatchReason::Ambiguous));
        proposal.why.extend((!clean).then_some(MatchReason::NumberUnexplained));
        proposal
    }

    /// Another item is owed just as much, and its number is one slip away: of this customer's, or, when the payer does not
    /// agree, of anybody's.
    fn has_rival(&self, share: Share, tie: &Tie) -> bool {
        let row = self.index.item(share.item);
        let is_rival = |item: u32| {
            let other = self.index.item(item);
            item != share.item
                && !part::are_siblings(self.index, item, share.item)
                && other.open_minor == row.open_minor
                && other.currency == row.currency
                && !tie.shares.iter().any(|share| share.item == item)
        };
        let near = |item: u32| {
            let other = self.index.item(item);
            is_one_slip(&row.figures.digits(), &other.figures.digits()) || is_near(row.last_group, other.last_group)
        };
        if self.open.iter().any(|other| is_rival(other.item) && near(other.item)) {
            return true;
        }
        self.agreement < Agreement::Name
            && slips(row.figures).into_iter().any(|slip| self.index.by_number(slip).any(is_rival))
    }

    /// What is named does not tie: too little, too much, or not to be understood.
    fn untied(&self) -> Vec<Proposal> {
        let amount = self.evidence.line.amount_minor;
        let named: i64 = self.named.iter().map(|share| share.open_minor).sum();
        let certain = self.agreement >= Agreement::Name || self.structured;
        let clear = certain
            && self.hints.is_empty()
            && !self.names_settled
            && !self.named.is_empty()
            && !self.evidence.names_others(self.index, self.account)
            && !self.is_unexplained();
        let mut proposal = self.in_order(if self.named.is_empty() { &[] } else { &self.named });
        if named > amount {
            proposal.why.push(MatchReason::AmountShort);
            proposal.sure = clear && self.named.len() == 1 && self.is_only_short();
            proposal.confidence = if proposal.sure { 85 } else { 55 };
        } else if named > 0 {
            proposal.why.push(MatchReason::AmountOver);
            proposal.sure = clear && self.is_rounded_up(amount, named);
            proposal.confidence = if proposal.sure { 84 } else { 50 };
        } else {
            proposal = self.by_rule();
            proposal.why.extend(self.hints.iter().map(|hint| hint.reason));
            return [proposal].into();
        }
        if self.agreement < Agreement::Name {
            proposal.confidence = proposal.confidence.saturating_sub(15);
        }
        self.say_named(&mut proposal);
        [proposal].into()
    }

    /// Nothing but a part of the one that is named: the amount is not another item's, and no number of the customer's is one slip
    /// away, unless check digits rule a slip out.
    fn is_only_short(&self) -> bool {
        let amount = self.evidence.line.amount_minor;
        let named = self.named[0].item;
        let digits = |item: u32| self.index.item(item).figures.digits();
        let has_price = |share: &Share| share.open_minor == amount || self.index.was_offered(share.item, amount);
        let is_near = |share: &Share| !self.structured && is_one_slip(&digits(named), &digits(share.item));
        !self.before.iter().any(|share| share.item != named && (has_price(share) || is_near(share)))
    }

    /// Little more than what is named, and no further item explains it.
    fn is_rounded_up(&self, amount: i64, named: i64) -> bool {
        let others: Vec<Share> = self.open.iter().filter(|share| !self.named.contains(share)).copied().collect();
        let explained = others.len() > MOST_OPTIONAL || !tie::all(amount, &self.named, &others, 1).is_empty();
        let cut = self.evidence.reading.may_be_cut() && !self.structured;
        amount - named <= named / OVER_PART && !explained && !cut
    }

    /// Nothing is named: the one item, all that is open or all that is due, when no other set ties.
    fn by_amount(&self, pass: Pass) -> Vec<Proposal> {
        if self.names_settled {
            return [Proposal::on_account(self.account, self.evidence.line.amount_minor, 50)].into();
        }
        let amount = self.evidence.line.amount_minor;
        let mut ties = tie::all(amount, &[], &self.open, 4);
        if self.open.len() > MOST_OPTIONAL {
            ties = self.open.iter().filter_map(|share| tie::whole(amount, &[*share])).take(4).collect();
        }
        if ties.is_empty() {
            ties = tie::all(amount, &[], &self.optional(&self.open), 4);
        }
        let may = pass == Pass::Payer
            && self.agreement >= Agreement::Name
            && self.evidence.line.refused.is_empty()
            && self.is_only_reading()
            && !self.evidence.names_others(self.index, self.account)
            && !self.is_unexplained();
        let only = ties.len() == 1;
        let proposal = |(at, tie): (usize, &Tie)| {
            let kind = self.kind(tie);
            let known = self.agreement == Agreement::Known;
            let mut proposal = Proposal::tied(self.account, tie, 0);
            proposal.sure = may && only && kind.is_some() && self.was_in_order(tie);
            proposal.confidence = match (proposal.sure, self.agreement) {
                (true, _) => 85 + 5 * u8::from(known),
                (false, Agreement::Known) => 58,
                (false, Agreement::Name) => 52,
                (false, _) => 46,
            };
            proposal.confidence -= u8::try_from(at).unwrap_or(0);
            proposal.why.extend(kind);
            proposal.why.extend((!only).then_some(MatchReason::Ambiguous));
            proposal
        };
        ties.iter().enumerate().map(proposal).collect()
    }

    /// At most one set of what was open before the statement has this sum, and at most one item this price, with any discount that
    /// it ever offered: a second payment, or a discount taken too late, is not taken for another item's money.
    fn is_only_reading(&self) -> bool {
        let amount = self.evidence.line.amount_minor;
        let is_first = |share: &&Share| share.after.is_none();
        let priced = |share: &&Share| share.open_minor == amount || self.index.was_offered(share.item, amount);
        let few = self.before.len() <= MOST_OPTIONAL;
        few && self.before.iter().filter(is_first).filter(priced).count() <= 1
            && tie::all(amount, &[], &self.before, 2).len() <= 1
    }

    /// It was so before the statement too: two payments of the price of a part on one statement may be one too many.
    fn was_in_order(&self, tie: &Tie) -> bool {
        let before = self.before.iter().filter(|share| tie.shares.iter().any(|paid| paid.item == share.item));
        tie::is_in_order(&before.copied().collect::<Vec<_>>())
    }

    /// What a payer without words may well mean; `None` is a set that nobody would pick.
    fn kind(&self, tie: &Tie) -> Option<MatchReason> {
        let has = |share: &Share| tie.shares.iter().any(|paid| paid.item == share.item);
        let is_due = |share: &Share| self.index.item(share.item).due_on <= self.evidence.line.value_on;
        if let [one] = tie.shares.as_slice() {
            // Who names nothing pays what is next; a later item of that price may be chance.
            let due_on = |share: &Share| self.index.item(share.item).due_on;
            let is_next = self.open.iter().all(|other| due_on(one) <= due_on(other));
            return is_next.then_some(if tie.discounted {
                MatchReason::AmountDiscount
            } else {
                MatchReason::AmountExact
            });
        }
        if self.open.iter().all(has) {
            return Some(MatchReason::AmountAllOpen);
        }
        (self.open.iter().all(|share| is_due(share) == has(share))).then_some(MatchReason::AmountAllDue)
    }

    /// Pays what is given, one after the other, as far as the money goes.
    fn in_order(&self, shares: &[Share]) -> Proposal {
        let amount = self.evidence.line.amount_minor;
        let mut proposal = Proposal::on_account(self.account, amount, 30);
        let credits: i64 = shares.iter().map(|share| share.open_minor.min(0)).sum();
        let mut left = amount.saturating_sub(credits);
        for share in shares {
            let paid = if share.open_minor < 0 { share.open_minor } else { share.open_minor.min(left) };
            left -= paid.max(0);
            if paid != 0 {
                proposal.parts.push((share.item, paid, 0));
            }
        }
        proposal.rest_minor = left;
        proposal
    }

    /// A guess for a person to look at: what a receipt that names nothing would serve.
    fn by_rule(&self) -> Proposal {
        let amount = self.evidence.line.amount_minor;
        let owed: Vec<Owed> = self.open.iter().map(|share| self.index.owed(share.item, share.open_minor)).collect();
        let mut proposal = Proposal::on_account(self.account, amount, 30);
        for (share, paid) in self.open.iter().zip(serve(amount, &owed, &[], self.index.serving)) {
            proposal.rest_minor -= paid;
            if paid > 0 {
                proposal.parts.push((share.item, paid, 0));
            }
        }
        proposal.confidence = match self.agreement {
            Agreement::Known => 30,
            Agreement::Name => 26,
            Agreement::Number => 22,
            Agreement::None => 12,
        };
        let over = proposal.rest_minor > 0;
        proposal.why.push(if over { MatchReason::AmountOver } else { MatchReason::AmountShort });
        proposal
    }

    fn say_named(&self, proposal: &mut Proposal) {
        let reason = if self.structured { MatchReason::ReferenceStructured } else { MatchReason::NumberExact };
        proposal.why.extend((!self.named.is_empty()).then_some(reason));
    }

    fn is_unexplained(&self) -> bool {
        self.evidence.is_unexplained(self.index, self.account)
    }
}

/// The numbers are one slip apart, without leading zeros.
fn is_near(one: u64, other: u64) -> bool {
    let digits = |value: u64| Figures::from_value(value).digits();
    one != other && is_one_slip(&digits(one), &digits(other))
}
