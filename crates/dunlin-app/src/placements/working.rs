//! What a partner reports: updates, and what it collected.
//!
//! Decides: a file is taken whole or not at all; the same remittance is never booked twice. What the partner collected settles the items in
//! the order of their due dates, as money that the customer paid on that day; what the partner kept of it is noted beside the receipt and
//! is no part of the customer's account. More than is open is refused: it is not the customer's money. The partner owes what it collected
//! less what it kept until a bank line brings it, which may have come before or comes later.

use dunlin_core::change::{Change, PlacementEvent, ReceiptChange};
use dunlin_core::code::Refusal;
use dunlin_core::ledger::{Named, NewReceipt, Part, Receipt, record_receipt};
use dunlin_core::money::{Currency, Money, Rounding};
use dunlin_core::placement::passed_on::remittance_of;
use dunlin_core::placement::{Placement, PlacementEnd, PlacementView, Stage};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_formats::{PartnerFile, PartnerLine, read_partner};
use dunlin_store::{AsOf, PlacementLine, Tx};
use jiff::civil::Date;

use super::{covers, ended, happened};
use crate::app::{App, Setting, new_ids};
use crate::bank::{Brought, bring_waiting};
use crate::cases::{Done, commit, everything, free_number};
use crate::error::{AppError, Failure};

/// What a file of a partner brought.
#[derive(Debug, Clone, Default)]
pub struct PartnerRun {
    /// Lines in the file.
    pub lines: usize,
    /// Of those, known already.
    pub known: usize,
    /// What came to be, by customer.
    pub done: Vec<Done>,
    /// What was remitted, by line.
    pub remitted: Vec<Remitted>,
    /// Bank lines that had waited and brought it.
    pub brought: Vec<Brought>,
}

/// A partner's file of what it collected.
#[derive(Debug, Clone, Copy)]
pub struct RemitInput<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// What the partner keeps where a line does not say it.
    pub keeps: Keeps,
}

/// What a partner keeps of what it collects, where its file does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keeps {
    /// Its share by the placement: it passes the rest on.
    #[default]
    Share,
    /// Nothing: it passes the whole on, and is owed its share.
    Nothing,
}

impl<'a> RemitInput<'a> {
    /// The partner keeps its share.
    pub fn new(bytes: &'a [u8]) -> RemitInput<'a> {
        RemitInput { bytes, keeps: Keeps::Share }
    }
}

/// A remittance as it was booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remitted {
    /// The placement's number.
    pub placement: String,
    /// What the partner calls it.
    pub reference: String,
    /// What the customer paid.
    pub collected: Money,
    /// What the partner kept.
    pub commission: Money,
}

/// Takes what partners report of the debts that they have.
///
/// Kinds of lines: `letter` (it wrote to the customer), `call`, `note`, `cost` (with an amount), `acknowledged` (with a reference),
/// `returned`, and of a case the stages `filed`, `heard`, `judgment`, `dismissed`, `enforcement` (with the court, and its file number as
/// reference).
///
/// # Errors
/// `partner.unknown_file`; `partner.lines` when any line cannot be taken, with the first of them: nothing is taken then.
pub fn update(app: &mut App, setting: &Setting, bytes: &[u8]) -> Result<PartnerRun, AppError> {
    let file = sound(read_partner(bytes, &["kind"])?)?;
    let (today, who) = (app.clock.today(&setting.creditor.timezone), app.who("partner's update"));
    app.store.transaction(|tx| {
        let mut run = PartnerRun { lines: file.lines.len(), ..PartnerRun::default() };
        for line in &file.lines {
            let own = placed(tx, setting, line, today)?;
            let placement = &own.view.placement;
            let event = event(line, &own.view)?;
            if own.view.happened.iter().any(|known| known.on == line.on && known.event == event) {
                run.known += 1;
                continue;
            }
            if let PlacementEvent::Court { stage, .. } = event {
                own.view.may_be_in_court(stage, line.on, today).map_err(|refusal| in_line(line, "kind", &refusal))?;
            }
            let entry = tx.placement_entries(placement.account, placement.id)? + 1;
            let change = match event {
                PlacementEvent::Ended { end, reason, .. } => ended(tx, placement, line.on, end, &reason, None)?,
                event => happened(placement, entry, line.on, event),
            };
            run.done.push(commit(tx, setting, &who, placement.account, vec![change])?);
        }
        Ok(run)
    })
}

/// Books what partners collected.
///
/// # Errors
/// As [`update`]; `placement.amount` for more than is open; `allocation.too_much`.
pub fn remit(app: &mut App, setting: &Setting, input: &RemitInput<'_>) -> Result<PartnerRun, AppError> {
    let file = sound(read_partner(input.bytes, &["amount", "reference"])?)?;
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who("partner's remittance");
    app.store.transaction(|tx| {
        let mut run = PartnerRun { lines: file.lines.len(), ..PartnerRun::default() };
        for line in &file.lines {
            let own = placed(tx, setting, line, today)?;
            let Some(remitted) = remitted(&own.view, line, input.keeps)? else {
                run.known += 1;
                continue;
            };
            run.done.push(book(tx, setting, &who, &own.view, (line, &remitted))?);
            run.remitted.push(remitted);
        }
        run.brought = bring_waiting(tx, setting, &who)?;
        Ok(run)
    })
}

/// A file is taken whole: the first line that cannot be read speaks for all.
fn sound(file: PartnerFile) -> Result<PartnerFile, AppError> {
    let Some(first) = file.problems.first() else { return Ok(file) };
    let (row, column) = (first.row.unwrap_or_default(), first.column.clone().unwrap_or_default());
    let found = first.found.as_ref().map(|found| format!(", found \"{found}\"")).unwrap_or_default();
    let message = format!("line {row}, column {column}{found}: {}", first.message);
    let more = file.problems.len();
    Err(AppError::new(Failure::Failed, "partner.lines", message)
        .hint(format!("nothing was taken; lines that cannot be read: {more}")))
}

fn wrong(line: &PartnerLine, column: &str, message: &str) -> AppError {
    AppError::new(Failure::Failed, "partner.lines", format!("line {}, column {column}: {message}", line.row))
        .hint("nothing was taken; mend the line and take the file again")
}

/// The placement that a line names, by our number or the partner's, on a day on which the partner had it.
fn placed(tx: &mut Tx<'_>, setting: &Setting, line: &PartnerLine, today: Date) -> Result<PlacementLine, AppError> {
    if line.on > today {
        return Err(wrong(line, "date", "the day is still to come"));
    }
    let by_number = tx.find_placement(setting.creditor.id, &line.placement, &AsOf::day(today))?;
    let found = if by_number.is_some() {
        by_number
    } else {
        let mut all = tx.all_placements(setting.creditor.id, &AsOf::day(today))?;
        all.retain(|own| own.view.reference(today) == Some(line.placement.as_str()));
        all.pop().filter(|_| all.is_empty())
    };
    let own = found.ok_or_else(|| wrong(line, "placement", "no placement, or several, are called so"))?;
    match own.view.since(today) {
        Some(since) if since <= line.on => Ok(own),
        _ => Err(wrong(line, "date", "the partner did not have it on that day")),
    }
}

/// The core says no to a line: told by its own sentence.
fn in_line(line: &PartnerLine, column: &str, refusal: &Refusal) -> AppError {
    wrong(line, column, &crate::run::wording::refusal_sentence(refusal))
}

fn event(line: &PartnerLine, own: &PlacementView) -> Result<PlacementEvent, AppError> {
    let (placement, words) = (&own.placement, || line.text.clone().unwrap_or_default());
    let kind = line.kind.as_deref().unwrap_or_default();
    if let Some(stage) = Stage::find(kind) {
        return in_court(line, own, stage);
    }
    Ok(match kind {
        "letter" => PlacementEvent::Wrote { note: words() },
        kind @ ("note" | "call") => {
            PlacementEvent::Noted { note: if kind == "call" { format!("call: {}", words()) } else { words() } }
        }
        "cost" => PlacementEvent::Cost { what: words(), amount: positive(line, placement.currency)? },
        "acknowledged" => {
            let reference = line.reference.clone().ok_or_else(|| wrong(line, "reference", "it is empty"))?;
            PlacementEvent::Acknowledged { reference }
        }
        "returned" => PlacementEvent::Ended { end: PlacementEnd::Returned, reason: words(), price_minor: None },
        _ => {
            let stages = Stage::ALL.map(Stage::code).join(", ");
            let known = format!("expected letter, call, note, cost, acknowledged, returned, {stages}");
            return Err(wrong(line, "kind", &known));
        }
    })
}

/// How far the case is; the court's number for it is the line's reference.
fn in_court(line: &PartnerLine, own: &PlacementView, stage: Stage) -> Result<PlacementEvent, AppError> {
    if line.court.is_none() && own.court(Date::MAX).and_then(|known| known.name).is_none() {
        return Err(wrong(line, "court", "it is not said which court has the claim"));
    }
    let note = line.text.clone().unwrap_or_default();
    Ok(PlacementEvent::Court { stage, court: line.court.clone(), file_number: line.reference.clone(), note })
}

fn positive(line: &PartnerLine, currency: Currency) -> Result<Money, AppError> {
    let exact = line.amount.and_then(|amount| amount.to_minor(currency.digits(), Rounding::HalfUp));
    match exact {
        Some((minor, false)) if minor > 0 && (Money { minor, currency }).is_acceptable() => {
            Ok(Money { minor, currency })
        }
        _ => Err(wrong(line, "amount", &format!("expected an amount above zero in {currency}"))),
    }
}

/// What a line says was collected and kept; `None` where it was booked before.
fn remitted(view: &PlacementView, line: &PartnerLine, keeps: Keeps) -> Result<Option<Remitted>, AppError> {
    let placement = &view.placement;
    let collected = positive(line, placement.currency)?;
    let reference = line.reference.clone().ok_or_else(|| wrong(line, "reference", "it is empty"))?;
    let is_known = view.happened.iter().any(
        |own| matches!(&own.event, PlacementEvent::Remitted { reference: known, .. } if of_remittance(known, &reference)),
    );
    if is_known {
        return Ok(None);
    }
    let kept = match line.commission {
        None if keeps == Keeps::Nothing => 0,
        None => placement.partner.fee.commission(collected.minor),
        Some(figure) => {
            let minor = figure.to_minor(placement.currency.digits(), Rounding::HalfUp).filter(|(_, rounded)| !rounded);
            let minor = minor.map(|(minor, _)| minor).filter(|minor| (0..=collected.minor).contains(minor));
            minor.ok_or_else(|| wrong(line, "commission", "expected a part of the amount"))?
        }
    };
    let commission = Money { minor: kept, currency: placement.currency };
    Ok(Some(Remitted { placement: placement.number.clone(), reference, collected, commission }))
}

/// A remittance that went to several ledgers is noted once for each.
fn of_remittance(known: &str, reference: &str) -> bool {
    known == reference || remittance_of(known) == reference
}

fn book(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &dunlin_store::Who,
    own: &PlacementView,
    (line, remitted): (&PartnerLine, &Remitted),
) -> Result<Done, AppError> {
    let placement = &own.placement;
    let view = tx.customer_view(placement.account, &everything())?;
    let new = NewReceipt {
        amount_minor: remitted.collected.minor,
        currency: placement.currency,
        received_on: line.on,
        named: Named::Parts(parts(&view, placement, remitted.collected)?),
        offers: Vec::new(),
        reference: Some(remitted.reference.clone()),
        payer: Some(placement.partner.name.clone()),
        payer_account: None,
        on_account_number: free_number(tx, setting, &format!("OA-{}-{}", view.number, line.on))?,
        source: who.actor.clone(),
    };
    let mut changes = record_receipt(&view, &new, &setting.receipt_rules(), &mut new_ids())?;
    let noted = passed_on(tx, placement, line.on, &changes, remitted)?;
    changes.extend(noted);
    commit(tx, setting, who, placement.account, changes)
}

/// What a partner passed on, noted for each receipt that it became.
pub(super) fn passed_on(
    tx: &mut Tx<'_>,
    placement: &Placement,
    on: Date,
    changes: &[Change],
    remitted: &Remitted,
) -> Result<Vec<Change>, AppError> {
    let receipts: Vec<Receipt> = changes.iter().filter_map(receipt).cloned().collect();
    let entry = tx.placement_entries(placement.account, placement.id)?;
    let note = |((at, receipt), commission_minor): ((i64, &Receipt), i64)| {
        let reference = &remitted.reference;
        let reference = if at == 1 { reference.clone() } else { format!("{reference} / {at}") };
        let (collected_minor, receipt) = (receipt.amount_minor, receipt.id);
        let event = PlacementEvent::Remitted { receipt, collected_minor, commission_minor, reference };
        happened(placement, entry + at, on, event)
    };
    Ok((1..).zip(&receipts).zip(split(remitted, &receipts)).map(note).collect())
}

fn receipt(change: &Change) -> Option<&Receipt> {
    match change {
        Change::Receipt(ReceiptChange::Recorded(receipt)) => Some(receipt),
        _ => None,
    }
}

/// What was kept, by the receipts of one remittance: each its part, the first what does not divide.
fn split(remitted: &Remitted, receipts: &[Receipt]) -> Vec<i64> {
    let open: Vec<i64> = receipts.iter().map(|receipt| receipt.amount_minor).collect();
    let shares = dunlin_core::placement::sale::share(&open, remitted.commission.minor).unwrap_or_default();
    shares.into_iter().map(|own| own.paid_minor).collect()
}

/// The placement's items and the charges on them, oldest due first, each up to what is open of it.
fn parts(view: &AccountView, placement: &Placement, money: Money) -> Result<Vec<Part>, AppError> {
    let is_own = |item: &&ItemView| {
        covers(placement, item)
            || item.charge.is_some_and(|charge| placement.items.iter().any(|own| own.item == charge.item))
    };
    let mut items: Vec<&ItemView> = view.items.iter().filter(is_own).filter(|item| item.open_minor > 0).collect();
    items.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    let open = items.iter().map(|item| item.open_minor).fold(0, i64::saturating_add);
    if money.minor > open {
        return Err(Refusal::PlacementAmount { open: Money { minor: open, currency: money.currency } }.into());
    }
    let mut rest = money.minor;
    let mut parts = Vec::new();
    for item in items {
        let amount_minor = rest.min(item.open_minor);
        rest -= amount_minor;
        if amount_minor > 0 {
            parts.push(Part { item: item.id, amount_minor, discount_minor: 0 });
        }
    }
    Ok(parts)
}
