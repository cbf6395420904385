//! A debt before a court: the stages of its case, what it costs the creditor, and what the court gives of that.
//!
//! Requirement R0.11. Which stage may follow, and that only a judgment makes costs the customer's, is the core's (`placement::Court`). What
//! a court gives becomes a charge on the oldest item that was handed on: it is owed, paid and given up like any other.

use dunlin_core::change::{Change, ChargeRecord, ItemChange, PlacementEvent};
use dunlin_core::charge::ChargeBasis;
use dunlin_core::code::Refusal;
use dunlin_core::ledger::charge_item;
use dunlin_core::placement::{PlacedItem, PlacementView, Stage};
use dunlin_store::{ItemRef, Tx};
use jiff::civil::Date;

use super::{find, happened};
use crate::app::{App, Setting, new_ids};
use crate::cases::{self, Done, commit, free_number, read_amount};
use crate::error::{AppError, Failure};

/// A stage of a case as a person says it.
#[derive(Debug, Clone, Copy)]
pub struct CourtInput<'a> {
    /// The placement's number.
    pub number: &'a str,
    /// How far the case is.
    pub stage: Stage,
    /// Which court; as before when left out.
    pub court: Option<&'a str>,
    /// The court's number for the case; as before when left out.
    pub file_number: Option<&'a str>,
    /// The day; today when left out.
    pub on: Option<Date>,
    /// Why, or what came of it.
    pub reason: &'a str,
}

/// What a case costs, or what a court gave of it, as a person says it.
#[derive(Debug, Clone, Copy)]
pub struct CostInput<'a> {
    /// The placement's number.
    pub number: &'a str,
    /// How much, as written.
    pub amount: &'a str,
    /// In which money; the placement's when left out.
    pub currency: Option<&'a str>,
    /// The day; today when left out.
    pub on: Option<Date>,
    /// What for.
    pub reason: &'a str,
}

/// Notes how far the case of a debt is that a lawyer has.
///
/// # Errors
/// `placement.unknown`; `text.empty` without a reason; `placement.court` for a claim without a court's name; what
/// [`PlacementView::may_be_in_court`] refuses.
pub fn note_court(app: &mut App, setting: &Setting, input: &CourtInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let on = input.on.unwrap_or(today);
    said(input.reason)?;
    let words = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_string);
    let (court, file_number) = (words(input.court), words(input.file_number));
    let who = app.who(input.reason.trim());
    app.store.transaction(|tx| {
        let view = find(tx, setting, input.number, today)?.view;
        view.may_be_in_court(input.stage, on, today)?;
        if court.is_none() && view.court(Date::MAX).and_then(|known| known.name).is_none() {
            let message = "it is not said which court has the claim";
            return Err(AppError::new(Failure::Usage, "placement.court", message).hint("--court NAME"));
        }
        let note = input.reason.trim().to_string();
        let (court, file_number) = (court.clone(), file_number.clone());
        let event = PlacementEvent::Court { stage: input.stage, court, file_number, note };
        note_event(tx, setting, &who, &view, (on, event), Vec::new())
    })
}

/// Notes what a lawyer, a court or a partner cost the creditor; the customer owes nothing of it by that.
///
/// # Errors
/// `placement.unknown`; `text.empty` without a reason; `amount.unreadable`, `currency.unknown`; `placement.cost` for an amount that is not
/// above zero; what [`PlacementView::may_cost`] refuses.
pub fn note_cost(app: &mut App, setting: &Setting, input: &CostInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let on = input.on.unwrap_or(today);
    said(input.reason)?;
    let who = app.who(input.reason.trim());
    app.store.transaction(|tx| {
        let view = find(tx, setting, input.number, today)?.view;
        view.may_cost(on, today)?;
        let currency = input.currency.unwrap_or(view.placement.currency.code());
        let amount = read_amount(setting, input.amount, Some(currency))?;
        above_zero(amount.minor, amount.currency)?;
        let event = PlacementEvent::Cost { what: input.reason.trim().to_string(), amount };
        note_event(tx, setting, &who, &view, (on, event), Vec::new())
    })
}

/// Charges the customer what a judgment gives of the costs, in the placement's money.
///
/// # Errors
/// As [`note_cost`]; `placement.currency` for another money; what [`PlacementView::may_be_awarded`] refuses: without a judgment nothing is charged.
pub fn award(app: &mut App, setting: &Setting, input: &CostInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let on = input.on.unwrap_or(today);
    said(input.reason)?;
    cases::may_book(app, setting, on)?;
    let who = app.who(input.reason.trim());
    app.store.transaction(|tx| {
        let view = find(tx, setting, input.number, today)?.view;
        view.may_be_awarded(on, today)?;
        let currency = view.placement.currency;
        if let Some(other) = input.currency.filter(|other| *other != currency.code()) {
            let message = format!("costs are charged in {currency}, the money of {}, and not in {other}", input.number);
            return Err(AppError::new(Failure::Refused, "placement.currency", message)
                .hint("write the sum in that money, as the judgment gives it"));
        }
        let amount = read_amount(setting, input.amount, Some(currency.code()))?;
        above_zero(amount.minor, currency)?;
        let bearer = bearer(tx, &view)?;
        let charge = free_number(tx, setting, &format!("COURT-{}", input.number))?;
        let formed =
            charge_item(bearer.account, &charge, amount, on, Some(&bearer.number), &who.actor, &mut new_ids())?;
        let Change::Item(ItemChange::Issued { item, .. }) = &formed else { return Err(Refusal::NotOpen.into()) };
        let record = ChargeRecord {
            account: bearer.account,
            item: bearer.item,
            number: bearer.number.clone(),
            basis: ChargeBasis::Court,
            step: charge.clone(),
            charged_on: on,
            until_on: on,
            charge: item.id,
            again: 0,
            amount_minor: amount.minor,
            tax_minor: 0,
            tax_percent: None,
            sheet: String::new(),
        };
        let what = input.reason.trim().to_string();
        let event = PlacementEvent::Awarded { what, amount_minor: amount.minor, charge: item.id };
        let booked = vec![formed, Change::Item(ItemChange::Charged(record))];
        note_event(tx, setting, &who, &view, (on, event), booked)
    })
}

/// The item that bears what a court gives: the one that was due first of those that were handed on.
fn bearer(tx: &mut Tx<'_>, view: &PlacementView) -> Result<PlacedItem, AppError> {
    let mut oldest: Option<(Date, &PlacedItem)> = None;
    for placed in &view.placement.items {
        let item = tx.item_detail(ItemRef { account: placed.account, item: placed.item })?.item;
        if oldest.is_none_or(|(due_on, known)| (item.due_on, &placed.number) < (due_on, &known.number)) {
            oldest = Some((item.due_on, placed));
        }
    }
    Ok(oldest.ok_or(Refusal::NotOpen)?.1.clone())
}

fn note_event(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &dunlin_store::Who,
    view: &PlacementView,
    (on, event): (Date, PlacementEvent),
    mut changes: Vec<Change>,
) -> Result<Done, AppError> {
    let placement = &view.placement;
    let entry = tx.placement_entries(placement.account, placement.id)? + 1;
    changes.push(happened(placement, entry, on, event));
    commit(tx, setting, who, placement.account, changes)
}

fn said(reason: &str) -> Result<(), AppError> {
    if reason.trim().is_empty() {
        let message = "it is not said why, or what for";
        return Err(AppError::new(Failure::Usage, "text.empty", message).hint("say it in a few words: --reason \"…\""));
    }
    Ok(())
}

fn above_zero(minor: i64, currency: dunlin_core::money::Currency) -> Result<(), AppError> {
    if minor > 0 {
        return Ok(());
    }
    let message = format!("an amount above zero in {currency} is expected");
    Err(AppError::new(Failure::Usage, "placement.cost", message).hint("for example 150.00"))
}
