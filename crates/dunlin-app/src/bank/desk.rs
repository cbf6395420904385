//! Lines that wait, and what is done about them: applied, assigned by a person, taken off, returned.

use dunlin_core::change::{Change, ReceiptChange};
use dunlin_core::code::Refusal;
use dunlin_core::id::{AccountId, ItemId, ReceiptId};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{self, BookedEntry, Named, NewReceipt, Part, cancel_receipt, record_receipt, return_payment};
use dunlin_core::matching::{Candidate, MatchOutcome, returned_from, takes_back};
use dunlin_core::policy::ReceiptRules;
use dunlin_core::view::AccountView;
use dunlin_store::{BankLineRow, LineDecision, LineState, Tx, Who};
use jiff::civil::Date;

use super::Matched;
use super::matching::{answers, asked};
use crate::app::{Setting, new_ids};
use crate::cases::{self, Done, everything, free_number, items_of, offers};
use crate::customers;
use crate::error::{AppError, Failure};

/// Why what a line did is taken back.
const TAKEN_OFF: &str = "taken off in the bank desk";
/// Stands in place of reasons where a person decided.
pub(super) const BY_PERSON: &str = "person";

/// The desk of one transaction.
pub(super) struct Desk<'d, 'tx> {
    pub(super) tx: &'d mut Tx<'tx>,
    pub(super) setting: &'d Setting,
    pub(super) who: &'d Who,
    /// How money is spread and judged.
    pub(super) rules: ReceiptRules,
}

/// Whether what a line settled is proposed for it again, once it is taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    /// A slip of the hand: it waits as it did.
    Proposed,
    /// It was wrong: never.
    Refused,
}

/// A receipt that a line becomes: whose, for what, how sure that is and why.
pub(super) struct Booking {
    pub(super) view: AccountView,
    pub(super) named: Named,
    pub(super) confidence: u8,
    pub(super) why: String,
}

impl<'d, 'tx> Desk<'d, 'tx> {
    /// By the policy's rules.
    pub(super) fn new(tx: &'d mut Tx<'tx>, setting: &'d Setting, who: &'d Who) -> Desk<'d, 'tx> {
        Desk { tx, setting, who, rules: setting.receipt_rules() }
    }

    /// Matches lines that wait and are wanted; applies what is certain, keeps the readings of the others.
    pub(super) fn settle(&mut self, is_wanted: impl Fn(&BankLineRow) -> bool) -> Result<Matched, AppError> {
        let brought = self.bring_all(&is_wanted)?;
        let mut waiting = self.waiting()?;
        waiting.retain(|line| is_wanted(line));
        let mut matched = Matched { applied: brought.len() as u64, ..Matched::default() };
        for line in waiting.iter().filter(|line| line.is_reversal && line.amount_minor < 0) {
            let counted = if self.take_back_returned(line)? { &mut matched.applied } else { &mut matched.unmatched };
            *counted += 1;
        }
        let lines: Vec<&BankLineRow> = waiting.iter().filter(|line| line.amount_minor > 0).collect();
        for (line, found) in lines.iter().zip(answers(self.tx, self.setting, &lines)?) {
            match (found.outcome, found.candidates.first()) {
                (MatchOutcome::Applied, Some(candidate)) => {
                    self.apply(line, candidate)?;
                    matched.applied += 1;
                }
                (_, best) => {
                    self.suggest(line, best, &found.candidates)?;
                    let counted = if best.is_some() { &mut matched.suggested } else { &mut matched.unmatched };
                    *counted += 1;
                }
            }
        }
        Ok(matched)
    }

    /// Lines that wait, oldest first.
    pub(super) fn waiting(&mut self) -> Result<Vec<BankLineRow>, AppError> {
        let mut waiting = Vec::new();
        for state in [LineState::Suggested, LineState::Unmatched] {
            waiting.extend(self.tx.bank_lines(self.setting.creditor.id, Some(state))?);
        }
        waiting.sort_by_key(|line| (line.value_on, line.id));
        Ok(waiting)
    }

    /// Keeps what a person chooses among; without a reading the line is unmatched.
    fn suggest(&mut self, line: &BankLineRow, best: Option<&Candidate>, all: &[Candidate]) -> Result<(), AppError> {
        let decision = LineDecision {
            state: if best.is_some() { LineState::Suggested } else { LineState::Unmatched },
            account: best.map(|candidate| candidate.account),
            confidence: best.map_or(0, |candidate| candidate.confidence),
            why: best.map(codes).unwrap_or_default(),
        };
        self.decide(line, &decision)?;
        Ok(self.tx.set_suggestions(self.setting.creditor.id, line.id, all)?)
    }

    pub(super) fn decide(&mut self, line: &BankLineRow, decision: &LineDecision) -> Result<(), AppError> {
        Ok(self.tx.decide_bank_line(line.id, line.state, decision)?)
    }

    /// Books a reading that is certain, or that a person chose.
    pub(super) fn apply(&mut self, line: &BankLineRow, candidate: &Candidate) -> Result<Done, AppError> {
        let mut ids = new_ids();
        let serving = self.rules.serving;
        let items = |wanted: fn(i64) -> bool| {
            let parts = candidate.allocation.iter().filter(move |part| wanted(part.amount_minor));
            parts.map(|part| part.item).collect::<Vec<ItemId>>()
        };
        let (credits, owed) = (items(|minor| minor < 0), items(|minor| minor > 0));
        let mut netted: Vec<Done> = Vec::new();
        for credit in credits {
            let view = self.tx.customer_view(candidate.account, &everything())?;
            let (view, owed) = self.ledger_of(&view, credit, &owed)?;
            let changes = ledger::net(&view, credit, &owed, serving, (line.value_on, &source(line)), &mut ids)?;
            netted.push(cases::commit(self.tx, self.setting, self.who, view.account, changes)?);
        }
        let view = self.tx.customer_view(candidate.account, &everything())?;
        let parts = candidate.parts(&view, line.amount_minor);
        let named = Named::Parts(Part::in_order(&parts, &view, line.currency, serving.order));
        let mut done =
            self.book(line, Booking { view, named, confidence: candidate.confidence, why: codes(candidate) })?;
        for netted in netted.into_iter().rev() {
            done.changes.splice(0..0, netted.changes);
            done.currencies.extend(netted.currencies);
        }
        Ok(done)
    }

    /// The ledger of a credit, and what of the items is owed in it: a credit settles what stands under the same number.
    fn ledger_of(
        &mut self,
        view: &AccountView,
        credit: ItemId,
        owed: &[ItemId],
    ) -> Result<(AccountView, Vec<ItemId>), AppError> {
        let account = view.items.iter().find(|item| item.id == credit).map_or(view.account, |item| item.account);
        let own = self.tx.account_view(account, &everything())?;
        let owed: Vec<ItemId> = owed.iter().copied().filter(|id| own.items.iter().any(|item| item.id == *id)).collect();
        if owed.is_empty() {
            let message = format!("the credit stands under customer number {}, and nothing ticked does", own.number);
            return Err(AppError::new(Failure::Refused, "credit.other_number", message)
                .with("number", own.number.as_str())
                .hint("tick an invoice of that number too, or leave the credit out"));
        }
        Ok((own, owed))
    }

    /// Makes the line a receipt.
    pub(super) fn book(&mut self, line: &BankLineRow, booking: Booking) -> Result<Done, AppError> {
        let Booking { view, named, confidence, why } = booking;
        let decision = LineDecision { state: LineState::Applied, account: Some(view.account), confidence, why };
        self.decide(line, &decision)?;
        self.receive(line, line.amount_minor, &view, named)
    }

    /// Records what a customer gets of a line, as a receipt of the line's.
    pub(super) fn receive(
        &mut self,
        line: &BankLineRow,
        amount_minor: i64,
        view: &AccountView,
        named: Named,
    ) -> Result<Done, AppError> {
        let account = view.account;
        let new = NewReceipt {
            amount_minor,
            currency: line.currency,
            received_on: line.value_on,
            named,
            offers: offers(self.tx, view, &self.rules)?,
            reference: line.reference.clone(),
            payer: line.counterparty.clone(),
            payer_account: line.counterparty_account.clone(),
            on_account_number: free_number(self.tx, self.setting, &format!("OA-{}-{}", view.number, line.value_on))?,
            source: source(line),
        };
        let changes = record_receipt(view, &new, &self.rules, &mut new_ids())?;
        let done = cases::commit(self.tx, self.setting, self.who, account, changes)?;
        for change in &done.changes {
            if let Change::Receipt(ReceiptChange::Recorded(receipt)) = change {
                self.tx.add_line_receipt(self.setting.creditor.id, line.id, receipt.account, receipt.id)?;
            }
        }
        Ok(done)
    }

    /// A person's assignment: the items named, else the reading that was kept for the customer, else oldest due first.
    pub(super) fn assign(
        &mut self,
        line: &BankLineRow,
        customer: Option<&str>,
        items: &[String],
    ) -> Result<Done, AppError> {
        let kept = self.tx.suggestions_of(line.id)?;
        let account = match (customer, items.first()) {
            (Some(customer), _) => customers::find(self.tx, self.setting, customer)?,
            (None, Some(number)) => cases::item_detail(self.tx, self.setting, number)?.0,
            (None, None) => kept.first().map(|best| best.candidate.account).ok_or_else(|| {
                let message = format!("nothing is suggested for bank line {}", line.name);
                AppError::new(Failure::Usage, "bank.nothing_suggested", message).hint("name --customer or --item")
            })?,
        };
        let view = self.tx.customer_view(account, &everything())?;
        let of_account =
            kept.iter().map(|kept| &kept.candidate).find(|it| it.account == account && !it.allocation.is_empty());
        if let Some(candidate) = of_account.filter(|_| items.is_empty()) {
            if !candidate.still_holds(&view) {
                let message = format!("what was suggested for bank line {} is not open like that any more", line.name);
                return Err(AppError::new(Failure::Conflict, "bank.suggestion_outdated", message)
                    .hint("dunlin bank match looks again; or name --item"));
            }
            return self.apply(line, candidate);
        }
        let named = if items.is_empty() { Named::Nothing } else { self.named_parts(line, &view, items)? };
        self.book(line, Booking { view, named, confidence: 100, why: BY_PERSON.to_string() })
    }

    /// The items a person named, each up to what is open of it, in that order; an earned discount is granted.
    fn named_parts(&mut self, line: &BankLineRow, view: &AccountView, numbers: &[String]) -> Result<Named, AppError> {
        let rules = self.rules.clone();
        let offers = offers(self.tx, view, &rules)?;
        let mut items = Vec::new();
        for number in numbers {
            items.extend(items_of(self.tx, self.setting, view, number)?);
        }
        let parts = Part::earned(view, &items, line.amount_minor, line.value_on, &offers, &rules.tolerance);
        if parts.is_empty() {
            return Err(Refusal::NotOpen.into());
        }
        Ok(Named::Parts(Part::in_order(&parts, view, line.currency, rules.serving.order)))
    }

    /// Undoes an assignment, and with it the use of credits that it took off. The line waits again.
    pub(super) fn take_off(&mut self, line: &BankLineRow, today: Date, again: Again) -> Result<Done, AppError> {
        let receipts = self.tx.line_receipts(line.id)?;
        let Some((first, _)) = receipts.first().copied() else {
            let message = format!("bank line {} is not applied", line.name);
            return Err(AppError::new(Failure::Refused, "bank.line_not_applied", message)
                .hint("dunlin bank list shows what is"));
        };
        let known = self.tx.customer(first)?;
        let (customer, version) = (known.account.number, known.version);
        let mut done = Done { customer, version, changes: Vec::new(), currencies: Vec::new() };
        let brought = self.tx.partner_money(self.setting.creditor.id)?;
        for (account, receipt) in receipts {
            // What a partner collected stays collected: it is on its way again.
            if brought.iter().any(|money| money.receipt == receipt) {
                let booked = self.tx.receipt_entries(account, receipt)?;
                self.refuse(line, &booked, again)?;
            } else {
                self.cancel(line, (account, receipt), today, again, &mut done)?;
            }
        }
        self.tx.clear_line_receipts(line.id)?;
        self.wait_again(line)?;
        done.version = self.tx.customer(first)?.version;
        Ok(done)
    }

    /// What a line was wrongly applied to is never proposed for it any more.
    fn refuse(&mut self, line: &BankLineRow, booked: &[BookedEntry], again: Again) -> Result<(), AppError> {
        for entry in booked.iter().filter(|entry| again == Again::Refused && entry.item_kind != ItemKind::OnAccount) {
            self.tx.refuse_bank_item(self.setting.creditor.id, line.id, entry.entry.item)?;
        }
        Ok(())
    }

    /// Cancels one receipt of a line, unless it ended since.
    fn cancel(
        &mut self,
        line: &BankLineRow,
        (account, receipt): (AccountId, ReceiptId),
        today: Date,
        again: Again,
        done: &mut Done,
    ) -> Result<(), AppError> {
        let kept = self.tx.receipts(account)?.into_iter().find(|known| known.receipt.id == receipt);
        let kept = kept.ok_or_else(|| AppError::not_found("receipt.unknown", "the line's receipt is not there"))?;
        let booked = self.tx.receipt_entries(account, receipt)?;
        self.refuse(line, &booked, again)?;
        if kept.ended.is_none() {
            let changes = cancel_receipt(&kept.receipt, &booked, today, TAKEN_OFF, &mut new_ids())?;
            done.extend(cases::commit(self.tx, self.setting, self.who, account, changes)?);
        }
        let source = source(line);
        for credit in self.tx.credits_used_by(account, &source)? {
            let used = self.tx.credit_entries(account, credit)?;
            let back = ledger::take_back_use(credit, &used, TAKEN_OFF, &source, &mut new_ids());
            // A commit for each, as when it was used: what became of one credit is found by its commits.
            done.extend(cases::commit(self.tx, self.setting, self.who, account, back)?);
        }
        Ok(())
    }

    /// A line waits as it did: with the readings that it had, without those of an item that was refused for it.
    pub(super) fn wait_again(&mut self, line: &BankLineRow) -> Result<(), AppError> {
        let creditor = self.setting.creditor.id;
        let refused: Vec<ItemId> = self.tx.refused_for(line.id)?;
        let kept = self.tx.suggestions_of(line.id)?.into_iter().map(|kept| kept.candidate);
        let is_wanted = |it: &Candidate| it.allocation.iter().all(|part| !refused.contains(&part.item));
        let kept: Vec<Candidate> = kept.filter(is_wanted).collect();
        self.tx.set_suggestions(creditor, line.id, &kept)?;
        let best = kept.first();
        let decision = LineDecision {
            state: if best.is_some() { LineState::Suggested } else { LineState::Unmatched },
            account: best.map(|candidate| candidate.account),
            confidence: best.map_or(0, |candidate| candidate.confidence),
            why: best.map_or_else(|| BY_PERSON.to_string(), codes),
        };
        self.decide(line, &decision)
    }

    /// A reversal that can only be one payment takes that back, which is said; else it waits for a person.
    fn take_back_returned(&mut self, line: &BankLineRow) -> Result<bool, AppError> {
        let (from, to) = returned_from(line.value_on);
        let Some(amount_minor) = line.amount_minor.checked_neg() else { return Ok(false) };
        let mut paid = self.tx.bank_lines_paid(self.setting.creditor.id, amount_minor, from, to)?;
        paid.retain(|paid| takes_back(&asked(line, &[]), &asked(paid, &[])));
        let [paid] = paid.as_slice() else { return Ok(false) };
        let reason = line.reference.as_deref().unwrap_or("returned by the bank");
        let mut returned = Vec::new();
        for (account, receipt) in self.tx.line_receipts(paid.id)? {
            let receipts = self.tx.receipts(account)?;
            let Some(kept) = receipts.iter().find(|known| known.receipt.id == receipt && known.ended.is_none()) else {
                return Ok(false);
            };
            let booked = self.tx.receipt_entries(account, receipt)?;
            let Ok(changes) = return_payment(&kept.receipt, &booked, line.value_on, reason, &mut new_ids()) else {
                return Ok(false);
            };
            returned.push((account, changes));
        }
        for (account, changes) in returned {
            cases::commit(self.tx, self.setting, self.who, account, changes)?;
        }
        let why = format!("returns {}", paid.name);
        self.decide(line, &LineDecision { state: LineState::Applied, account: paid.account, confidence: 100, why })?;
        Ok(true)
    }
}

/// Begins the source of what a line made.
const SOURCE: &str = "bank ";

fn source(line: &BankLineRow) -> String {
    format!("{SOURCE}{}", line.name)
}

/// The name of the bank line by whose receipt a source was made.
pub fn line_of(source: &str) -> Option<&str> {
    source.strip_prefix(SOURCE)
}

/// Reason codes as they are kept with a line.
fn codes(candidate: &Candidate) -> String {
    if candidate.why.is_empty() {
        return BY_PERSON.to_string();
    }
    candidate.why.iter().map(|reason| reason.code()).collect::<Vec<_>>().join(" ")
}
