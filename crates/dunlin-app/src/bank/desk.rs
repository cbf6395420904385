//! Lines that wait, what matching says of them, and what is done about it.

use std::collections::BTreeMap;

use dunlin_core::change::{Change, ReceiptChange};
use dunlin_core::days::after;
use dunlin_core::id::{AccountId, IdSource, ItemId};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{self, Named, NewReceipt, Part, cancel_receipt, record_receipt, return_payment};
use dunlin_core::matching::{
    BankLine, Candidate, KnownCustomer, KnownItem, Match, MatchIndex, MatchIndexBuilder, MatchOutcome, match_lines,
    takes_back,
};
use dunlin_core::money::Money;
use dunlin_core::terms::Terms;
use dunlin_core::view::AccountView;
use dunlin_store::{BankLineRow, CustomerName, ItemRef, LineDecision, LineState, Tx, Who};
use jiff::civil::Date;

use super::{LineWithReadings, Matched, NamedReading, codes, refused};
use crate::app::{Setting, new_ids};
use crate::cases::{self, Done, everything, free_number, items_of, offers};
use crate::customers;
use crate::error::{AppError, Failure};

/// Settled items that fell due within so many days are known, so that a second payment is seen as one.
const SETTLED_DAYS: i32 = 400;

/// Matches lines that wait and are wanted; applies what is certain.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    is_wanted: impl Fn(&BankLineRow) -> bool,
) -> Result<Matched, AppError> {
    let all = tx.bank_lines(setting.creditor.id)?;
    let mut matched = Matched::default();
    for line in all.iter().filter(|line| waits(line) && line.is_reversal && is_wanted(line)) {
        take_back_returned(tx, setting, who, line, &all)?;
    }
    let lines: Vec<&BankLineRow> =
        all.iter().filter(|line| waits(line) && line.amount_minor > 0 && is_wanted(line)).collect();
    for (line, found) in lines.iter().zip(answers(tx, setting, &lines)?) {
        let state = match (found.outcome, found.candidates.first()) {
            (MatchOutcome::Applied, Some(candidate)) => {
                applied(tx, setting, who, line, candidate)?;
                LineState::Applied
            }
            (MatchOutcome::Suggested, Some(candidate)) => {
                let decision = LineDecision {
                    state: LineState::Suggested,
                    account: Some(candidate.account),
                    receipt: None,
                    confidence: candidate.confidence,
                    why: codes(candidate),
                };
                tx.decide_bank_line(line.id, line.state, &decision)?;
                LineState::Suggested
            }
            _ => LineState::Unmatched,
        };
        match state {
            LineState::Applied => matched.applied += 1,
            LineState::Suggested => matched.suggested += 1,
            LineState::Unmatched | LineState::Ignored => matched.unmatched += 1,
        }
    }
    Ok(matched)
}

fn waits(line: &BankLineRow) -> bool {
    matches!(line.state, LineState::Suggested | LineState::Unmatched)
}

/// What matching says of lines.
fn answers(tx: &mut Tx<'_>, setting: &Setting, lines: &[&BankLineRow]) -> Result<Vec<Match>, AppError> {
    let Some(last_on) = lines.iter().map(|line| line.value_on).max() else { return Ok(Vec::new()) };
    let index = index(tx, setting, after(last_on, -SETTLED_DAYS))?;
    let all_refused = tx.bank_refusals(setting.creditor.id)?;
    let refusals: Vec<Vec<ItemId>> = lines.iter().map(|line| refused(&all_refused, line.id)).collect();
    let asked: Vec<BankLine<'_>> = lines.iter().zip(&refusals).map(|(line, refused)| asked(line, refused)).collect();
    Ok(match_lines(&index, &asked))
}

/// A line as matching reads it.
fn asked<'l>(line: &'l BankLineRow, refused: &'l [ItemId]) -> BankLine<'l> {
    BankLine {
        amount_minor: line.amount_minor,
        currency: line.currency,
        value_on: line.value_on,
        text: line.reference.as_deref().unwrap_or_default(),
        counterparty: line.counterparty.as_deref().unwrap_or_default(),
        counterparty_account: line.counterparty_account.as_deref(),
        refused,
    }
}

fn index(tx: &mut Tx<'_>, setting: &Setting, settled_since: Date) -> Result<MatchIndex, AppError> {
    let creditor = setting.creditor.id;
    let mut aliases: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
    for (account, name) in tx.match_aliases(creditor)? {
        aliases.entry(account).or_default().push(name);
    }
    let mut payers: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
    for (account, payer) in tx.match_payers(creditor)? {
        payers.entry(account).or_default().push(payer);
    }
    let rules = setting.receipt_rules();
    let mut builder = MatchIndexBuilder::default();
    builder.serving(rules.serving);
    for CustomerName { account, number, name } in tx.customer_names(creditor)? {
        let other = aliases.get(&account).map(Vec::as_slice).unwrap_or_default();
        let names: Vec<&str> = std::iter::once(name.as_str()).chain(other.iter().map(String::as_str)).collect();
        let known = payers.get(&account).map(Vec::as_slice).unwrap_or_default();
        let payer_accounts: Vec<&str> = known.iter().map(String::as_str).collect();
        builder.customer(&KnownCustomer { account, number: &number, names: &names, payer_accounts: &payer_accounts });
    }
    tx.match_items(creditor, settled_since, |item| {
        let mut discounts = Terms::offered(item.terms.as_deref(), item.issued_on);
        for discount in &mut discounts {
            discount.until_on = after(discount.until_on, rules.discount_grace_days);
        }
        builder.item(&KnownItem {
            account: item.account,
            item: item.item,
            number: &item.number,
            document: item.instalment.map(|_| Instalment::document(item.instalment, &item.number)),
            reference: item.reference.as_deref(),
            payment_reference: item.payment_reference.as_deref(),
            currency: item.currency,
            open_minor: item.open_minor,
            disputed: item.disputed,
            due_on: item.due_on,
            discounts: &discounts,
            kind: item.kind,
            charge: item.charge,
        });
    })?;
    Ok(builder.finish())
}

/// Books a reading that is certain, or that a person chose.
fn applied(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    line: &BankLineRow,
    candidate: &Candidate,
) -> Result<Done, AppError> {
    let mut ids = new_ids();
    let rules = setting.receipt_rules();
    let credits = candidate.allocation.iter().filter(|part| part.amount_minor < 0).map(|part| part.item);
    let owed: Vec<ItemId> =
        candidate.allocation.iter().filter(|part| part.amount_minor > 0).map(|part| part.item).collect();
    let mut netted = Vec::new();
    for credit in credits {
        let view = tx.account_view(candidate.account, &everything())?;
        let changes = ledger::net(&view, credit, &owed, rules.serving, (line.value_on, &source(line)), &mut ids)?;
        tx.commit(who, setting.creditor.id, &changes)?;
        netted.extend(changes);
    }
    let view = tx.account_view(candidate.account, &everything())?;
    let parts = candidate.parts(&view, line.amount_minor);
    let parts = Part::in_order(&parts, &view, line.currency, rules.serving.order);
    let decision = Decision { confidence: candidate.confidence, why: codes(candidate) };
    let mut done = book(tx, setting, who, line, &view, Named::Parts(parts), decision, &mut ids)?;
    done.changes.splice(0..0, netted);
    Ok(done)
}

fn source(line: &BankLineRow) -> String {
    format!("bank {}", line.name)
}

/// How sure it is, and why.
struct Decision {
    confidence: u8,
    why: String,
}

/// Makes the line a receipt of the customer.
#[expect(clippy::too_many_arguments, reason = "one call books one line: the book, whose, which, for what, how sure")]
fn book(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    line: &BankLineRow,
    view: &AccountView,
    named: Named,
    decision: Decision,
    ids: &mut dyn IdSource,
) -> Result<Done, AppError> {
    let number = free_number(tx, setting, &format!("OA-{}-{}", view.number, line.value_on))?;
    let rules = setting.receipt_rules();
    let new = NewReceipt {
        amount_minor: line.amount_minor,
        currency: line.currency,
        received_on: line.value_on,
        named,
        offers: offers(tx, view.account, &rules)?,
        reference: line.reference.clone(),
        payer: line.counterparty.clone(),
        payer_account: line.counterparty_account.clone(),
        on_account_number: number,
        source: source(line),
    };
    let changes = record_receipt(view, &new, &rules, ids)?;
    let receipt = changes.iter().find_map(|change| match change {
        Change::Receipt(ReceiptChange::Recorded(receipt)) => Some(receipt.id),
        _ => None,
    });
    let Decision { confidence, why } = decision;
    let decided = LineDecision { state: LineState::Applied, account: Some(view.account), receipt, confidence, why };
    tx.decide_bank_line(line.id, line.state, &decided)?;
    cases::commit(tx, setting, who, view.account, changes)
}

/// A person's assignment.
pub(super) fn assign(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    line: &BankLineRow,
    customer: Option<&str>,
    items: &[String],
) -> Result<Done, AppError> {
    let best = answers(tx, setting, &[line])?.into_iter().next().map(|found| found.candidates).unwrap_or_default();
    let account = match (customer, items.first()) {
        (Some(customer), _) => customers::find(tx, setting, customer)?,
        (None, Some(number)) => cases::item_detail(tx, setting, number)?.0,
        (None, None) => best.first().map(|candidate| candidate.account).ok_or_else(|| {
            let message = format!("nothing is suggested for bank line {}", line.name);
            AppError::new(Failure::Usage, "bank.nothing_suggested", message).hint("name --customer or --item")
        })?,
    };
    if items.is_empty()
        && let Some(candidate) =
            best.iter().find(|candidate| candidate.account == account && !candidate.allocation.is_empty())
    {
        return applied(tx, setting, who, line, candidate);
    }
    let view = tx.account_view(account, &everything())?;
    let named = if items.is_empty() { Named::Nothing } else { named_parts(tx, setting, line, &view, items)? };
    let decision = Decision { confidence: 100, why: "person".to_string() };
    book(tx, setting, who, line, &view, named, decision, &mut new_ids())
}

/// The items a person named, each up to what is open of it, in that order; an earned discount is granted.
fn named_parts(
    tx: &mut Tx<'_>,
    setting: &Setting,
    line: &BankLineRow,
    view: &AccountView,
    numbers: &[String],
) -> Result<Named, AppError> {
    let rules = setting.receipt_rules();
    let offers = offers(tx, view.account, &rules)?;
    let mut items = Vec::new();
    for number in numbers {
        items.extend(items_of(tx, setting, view, number)?);
    }
    let mut rest = line.amount_minor;
    let mut parts = Vec::new();
    for item in items {
        let open_minor = view.items.iter().find(|open| open.id == item).map_or(0, |open| open.open_minor);
        let offer = offers.iter().find(|(offered, _)| *offered == item).map(|(_, offer)| offer);
        let tolerance = rules.tolerance.on(open_minor, line.currency);
        let part = Part::earned(item, open_minor, rest, line.value_on, offer, tolerance);
        rest -= part.amount_minor;
        parts.push(part);
    }
    parts.retain(|part| part.amount_minor > 0);
    Ok(Named::Parts(Part::in_order(&parts, view, line.currency, rules.serving.order)))
}

/// Undoes an assignment.
pub(super) fn take_off(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    line: &BankLineRow,
    today: Date,
) -> Result<Done, AppError> {
    let (Some(account), Some(receipt)) = (line.account, line.receipt) else {
        let message = format!("bank line {} is not applied", line.name);
        return Err(
            AppError::new(Failure::Refused, "bank.line_not_applied", message).hint("dunlin bank list shows what is")
        );
    };
    let kept = tx.receipts(account)?.into_iter().find(|known| known.receipt.id == receipt);
    let kept = kept.ok_or_else(|| AppError::not_found("receipt.unknown", "the line's receipt is not there"))?;
    let booked = tx.receipt_entries(account, receipt)?;
    let changes = cancel_receipt(&kept.receipt, &booked, today, "taken off in the bank desk", &mut new_ids())?;
    for entry in booked.iter().filter(|entry| entry.item_kind != ItemKind::OnAccount) {
        tx.refuse_bank_item(setting.creditor.id, line.id, entry.entry.item)?;
    }
    let state = LineState::Unmatched;
    let decision = LineDecision { state, account: None, receipt: None, confidence: 0, why: "person".to_string() };
    tx.decide_bank_line(line.id, line.state, &decision)?;
    cases::commit(tx, setting, who, account, changes)
}

/// A reversal that can only be one payment takes that back; else it waits for a person.
fn take_back_returned(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    line: &BankLineRow,
    all: &[BankLineRow],
) -> Result<(), AppError> {
    let is_it =
        |paid: &&BankLineRow| paid.state == LineState::Applied && takes_back(&asked(line, &[]), &asked(paid, &[]));
    let mut found = all.iter().filter(is_it);
    let (Some(paid), None) = (found.next(), found.next()) else { return Ok(()) };
    let (Some(account), Some(receipt)) = (paid.account, paid.receipt) else { return Ok(()) };
    let kept = tx.receipts(account)?.into_iter().find(|known| known.receipt.id == receipt && known.ended.is_none());
    let Some(kept) = kept else { return Ok(()) };
    let booked = tx.receipt_entries(account, receipt)?;
    let reason = line.reference.as_deref().unwrap_or("returned by the bank");
    let Ok(changes) = return_payment(&kept.receipt, &booked, line.value_on, reason, &mut new_ids()) else {
        return Ok(());
    };
    tx.commit(who, setting.creditor.id, &changes)?;
    let decision = LineDecision {
        state: LineState::Applied,
        account: Some(account),
        receipt: None,
        confidence: 100,
        why: format!("returns {}", paid.name),
    };
    Ok(tx.decide_bank_line(line.id, line.state, &decision)?)
}

/// Lines in a state, with the readings of those that wait.
pub(super) fn listed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    state: Option<LineState>,
) -> Result<Vec<LineWithReadings>, AppError> {
    let mut lines = tx.bank_lines(setting.creditor.id)?;
    lines.retain(|line| state.is_none_or(|state| line.state == state));
    let waiting: Vec<&BankLineRow> = lines.iter().filter(|line| waits(line) && line.amount_minor > 0).collect();
    let found = answers(tx, setting, &waiting)?;
    let mut readings = BTreeMap::new();
    for (line, found) in waiting.iter().zip(&found) {
        let named = found.candidates.iter().map(|candidate| named(tx, line, candidate));
        readings.insert(line.id, named.collect::<Result<Vec<_>, AppError>>()?);
    }
    let with = |line: BankLineRow| {
        let readings = readings.remove(&line.id).unwrap_or_default();
        LineWithReadings { line, readings }
    };
    Ok(lines.into_iter().map(with).collect())
}

fn named(tx: &mut Tx<'_>, line: &BankLineRow, candidate: &Candidate) -> Result<NamedReading, AppError> {
    let money = |minor| Money { minor, currency: line.currency };
    let mut items = Vec::new();
    for part in &candidate.allocation {
        let number = tx.item_detail(ItemRef { account: candidate.account, item: part.item })?.item.number;
        items.push((number, money(part.amount_minor), money(part.discount_minor)));
    }
    Ok(NamedReading {
        customer: tx.customer(candidate.account)?.account.number,
        items,
        confidence: candidate.confidence,
        why: candidate.why.iter().map(|reason| reason.code()).collect(),
    })
}
