//! Debts that are handed on: proposed, approved, placed, acknowledged, and back again.
//!
//! Requirements R0.9–R0.11, R4.5, R4.7. What can be handed on, and who may ask for the money meanwhile, is the core's (`placement`). Here its
//! items are found, and the policy's own decision about the items (its step "approve placement" or "approve legal action") is noted with
//! what was decided, so that the letter which tells the customer follows by the policy, once.

mod advised;
pub mod bundle;
mod court;
mod decided;
mod file;
mod portfolio;
mod selling;
mod working;

use dunlin_core::change::{Change, PlacementChange, PlacementEvent};
use dunlin_core::code::Refusal;
use dunlin_core::id::{AccountId, IdSource, PlacementId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::placement::{
    Asked, Campaign, Fee, Partner, PlacedItem, Placement, PlacementEnd, PlacementKind, PlacementState, PlacementView,
    is_free, may_be_placed,
};
use dunlin_core::policy::Intent;
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::{AsOf, PlacementLine, TaskLine, Tasks, Tx, Who};
use jiff::civil::Date;

use crate::app::{App, Setting, new_ids};
use crate::cases::{self, Consent, Done, commit, everything, items_of, read_amount};
use crate::customers;
use crate::error::{AppError, Failure};

pub use advised::{Advised, advise, because_sentence, choice_name};
pub use court::{CostInput, CourtInput, award, note_cost, note_court};
pub use file::{PlacementFile, fields, placement_file};
pub use portfolio::{
    Member, Portfolio, PortfolioInput, acknowledge_all, is_portfolio, may_be_handed_on, portfolio, recall_all,
};
pub(crate) use portfolio::{approve_all, place_all, propose_all, weigh_all};
pub use selling::{SaleInput, Sold, SoldAll, bill_of_sale, sell, sell_all};
pub use working::{Keeps, PartnerRun, RemitInput, Remitted, remit, update};

/// A placement as a person wants it.
#[derive(Debug, Clone)]
pub struct PlacementInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// To whom.
    pub kind: PlacementKind,
    /// Who that is; the in-house team needs no name.
    pub partner: Option<&'a str>,
    /// How the partner is reached.
    pub contact: Option<&'a str>,
    /// Its share of what it collects, in percent as written.
    pub commission: Option<&'a str>,
    /// Its price for the account, as written.
    pub fee: Option<&'a str>,
    /// From which day; today when left out.
    pub from: Option<Date>,
    /// The last day of the campaign, or the last deadline of the in-house team.
    pub until: Option<Date>,
    /// What the creditor's own steps do during a campaign.
    pub campaign: Campaign,
    /// What is handed on; all that is late when left out.
    pub items: &'a [String],
    /// Why.
    pub reason: &'a str,
}

/// What it comes to, for a second person; nothing is written.
///
/// # Errors
/// As [`place`].
pub(crate) fn weigh(app: &mut App, setting: &Setting, input: &PlacementInput<'_>) -> Result<Money, AppError> {
    let (today, mut ids) = (app.clock.today(&setting.creditor.timezone), new_ids());
    app.store.read(|tx| Ok(draft(tx, setting, input, None, today, &mut ids)?.total()))
}

/// What judges whether a second person is needed.
pub(crate) fn intent(total: Money) -> Intent {
    Intent::Place(total)
}

/// Hands a debt on, where no second person is needed: from its day on the partner has it.
///
/// # Errors
/// `customer.unknown`, `item.unknown`; what [`may_be_placed`] refuses; `placement.partner` without a name; `placement.commission`;
/// `amount.unreadable`; `text.empty` without a reason; `approval.needed` above the policy's limit: `approvals` asks for the yes.
pub fn place(app: &mut App, setting: &Setting, input: &PlacementInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(input.reason), new_ids());
    app.store.transaction(|tx| {
        let placement = draft(tx, setting, input, None, today, &mut ids)?;
        if setting.policy.approval.needs_second(&intent(placement.total())) {
            return Err(cases::needed());
        }
        let open = tx.tasks(setting.creditor.id, Tasks::Open)?;
        let changes = placed_at_once(tx, setting, (&who, today), &placement, &open, &mut ids)?;
        commit(tx, setting, &who, placement.account, changes)
    })
}

/// Proposed, approved by the same person, and the policy knows it.
fn placed_at_once(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    placement: &Placement,
    open: &[TaskLine],
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let view = tx.customer_view(placement.account, &everything())?;
    let mut changes = vec![Change::Placement(PlacementChange::Proposed(placement.clone()))];
    changes.push(happened(placement, 1, today, PlacementEvent::Approved { by: who.actor.clone() }));
    changes.extend(decided::decided(tx, setting, (&view, placement), open, today, ids)?);
    Ok(changes)
}

/// Notes what somebody wants to hand on; it waits for a second person.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    input: &PlacementInput<'_>,
    today: Date,
) -> Result<Placement, AppError> {
    let placement = draft(tx, setting, input, None, today, &mut new_ids())?;
    let proposed = Change::Placement(PlacementChange::Proposed(placement.clone()));
    commit(tx, setting, who, placement.account, vec![proposed])?;
    Ok(placement)
}

/// A second person said yes: what was proposed is handed on, with everything looked at again.
///
/// # Errors
/// `placement.unknown`, `placement.state`; what [`may_be_placed`] refuses by now.
pub(crate) fn approve(app: &mut App, setting: &Setting, number: &str, note: Consent<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(format!("placement {number} approved")), new_ids());
    app.store.transaction(|tx| {
        note(tx)?;
        let line = find(tx, setting, number, today)?;
        expect(&line.view, today, |state| state == PlacementState::Proposed)?;
        let (placement, open) = (line.view.placement, tx.tasks(setting.creditor.id, Tasks::Open)?);
        let changes = approved(tx, setting, (&who, today), &placement, &open, &mut ids)?;
        commit(tx, setting, &who, placement.account, changes)
    })
}

/// A second person's yes to what was proposed, with everything looked at again.
fn approved(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    placement: &Placement,
    open: &[TaskLine],
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let mut view = tx.customer_view(placement.account, &everything())?;
    view.placements.retain(|own| own.placement.id != placement.id);
    let items: Vec<&ItemView> = view.items.iter().filter(|item| covers(placement, item)).collect();
    let from_on = placement.from_on.max(today);
    let asked = Asked { kind: placement.kind, from_on, until_on: placement.until_on };
    may_be_placed(&view, &items, &asked, today)?;
    let entry = tx.placement_entries(placement.account, placement.id)? + 1;
    let mut changes = vec![happened(placement, entry, today, PlacementEvent::Approved { by: who.actor.clone() })];
    changes.extend(decided::decided(tx, setting, (&view, placement), open, today, ids)?);
    Ok(changes)
}

/// A second person said no, or whoever asked took it back: the placement, or all of a portfolio, never comes to be.
pub(crate) fn drop_proposal(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    number: &str,
    today: Date,
) -> Result<(), AppError> {
    let lines = portfolio::named(tx, setting, number, today)?;
    for line in lines.iter().filter(|line| line.view.state(today) == PlacementState::Proposed) {
        let end = ended(tx, &line.view.placement, today, PlacementEnd::Withdrawn, &who.why, None)?;
        commit(tx, setting, who, line.view.placement.account, vec![end])?;
    }
    Ok(())
}

/// What is to be handed on of a customer; only debts in one money where that is said.
fn draft(
    tx: &mut Tx<'_>,
    setting: &Setting,
    input: &PlacementInput<'_>,
    money: Option<Currency>,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Placement, AppError> {
    cases::said_why(HANDED_ON, input.reason)?;
    let account = customers::find(tx, setting, input.customer)?;
    let view = tx.customer_view(account, &everything())?;
    let items = wanted(tx, setting, &view, (input.items, money), today)?;
    let asked = Asked { kind: input.kind, from_on: input.from.unwrap_or(today), until_on: input.until };
    let until_on = may_be_placed(&view, &items, &asked, today)?;
    let currency = items.first().map_or(setting.creditor.currency, |item| item.currency);
    let number = format!("PL-{}-{}", view.number, tx.placement_count(account)? + 1);
    Ok(Placement {
        id: PlacementId::next(ids),
        account,
        number,
        portfolio: None,
        kind: input.kind,
        partner: partner(setting, input, currency)?,
        currency,
        proposed_on: today,
        from_on: asked.from_on,
        until_on,
        campaign: input.campaign,
        reason: input.reason.trim().to_string(),
        items: items.into_iter().map(placed).collect(),
    })
}

fn placed(item: &ItemView) -> PlacedItem {
    PlacedItem { account: item.account, item: item.id, number: item.number.clone(), amount_minor: item.open_minor }
}

fn partner(setting: &Setting, input: &PlacementInput<'_>, currency: Currency) -> Result<Partner, AppError> {
    let words = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_string);
    let name = match (words(input.partner), input.kind) {
        (Some(name), _) => name,
        (None, PlacementKind::InHouse) => setting.creditor.name.clone(),
        (None, _) => {
            let message = "it is not said who takes the debt over";
            return Err(AppError::new(Failure::Usage, "placement.partner", message).hint("--partner NAME"));
        }
    };
    let commission_bps = match words(input.commission) {
        None => 0,
        Some(text) => crate::policy_text::bps(&text).ok_or_else(|| {
            let message = format!("\"{text}\" is no share in percent");
            AppError::new(Failure::Usage, "placement.commission", message).hint("for example 25 or 12.5")
        })?,
    };
    let flat = words(input.fee).map(|text| read_amount(setting, &text, Some(currency.code()))).transpose()?;
    let fee = Fee { commission_bps, flat_minor: flat.map_or(0, |money| money.minor) };
    Ok(Partner { name, contact: words(input.contact), fee })
}

/// The items that were named, or all that is late, by due date; whoever sees to them.
pub(super) fn late_or_named<'v>(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &'v AccountView,
    named: &[String],
    today: Date,
) -> Result<Vec<&'v ItemView>, AppError> {
    if !named.is_empty() {
        return wanted(tx, setting, view, (named, None), today);
    }
    let is_late = |item: &&ItemView| !item.kind.is_credit() && item.open_minor > 0 && item.due_on < today;
    let mut items: Vec<&ItemView> = view.items.iter().filter(is_late).collect();
    items.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    Ok(items)
}

/// The items that were named, or all that is late and free, by due date; only those in one money where that is said.
fn wanted<'v>(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &'v AccountView,
    (named, money): (&[String], Option<Currency>),
    today: Date,
) -> Result<Vec<&'v ItemView>, AppError> {
    let mut items: Vec<&ItemView> = Vec::new();
    if named.is_empty() {
        let is_late = |item: &&ItemView| !item.kind.is_credit() && item.open_minor > 0 && item.due_on < today;
        let is_free = |item: &&ItemView| is_free(view, item, today).is_ok();
        items.extend(view.items.iter().filter(is_late));
        let first = items.first().copied().ok_or(Refusal::NothingLate)?;
        items.retain(|item| money.is_none_or(|money| item.currency == money));
        if items.is_empty() {
            let (item, currency) = (first.number.clone(), first.currency);
            return Err(Refusal::PlacedOtherCurrency { item, currency }.into());
        }
        // Where nothing is free, the refusal of the first says why.
        if items.iter().any(is_free) {
            items.retain(is_free);
        }
        let currency = items.first().map(|item| item.currency);
        items.retain(|item| Some(item.currency) == currency);
    }
    for number in named {
        let wanted = items_of(tx, setting, view, number)?;
        let found: Vec<&ItemView> = view.items.iter().filter(|item| wanted.contains(&item.id)).collect();
        if found.is_empty() {
            return Err(Refusal::NotOpen.into());
        }
        items.extend(found);
    }
    items.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    items.dedup_by_key(|item| item.id);
    Ok(items)
}

fn covers(placement: &Placement, item: &ItemView) -> bool {
    placement.items.iter().any(|own| own.item == item.id)
}

/// Something that happened with a placement, as a change.
fn happened(placement: &Placement, entry: i64, on: Date, event: PlacementEvent) -> Change {
    let (account, number) = (placement.account, placement.number.clone());
    Change::Placement(PlacementChange::Happened { account, placement: placement.id, number, entry, on, event })
}

fn ended(
    tx: &mut Tx<'_>,
    placement: &Placement,
    on: Date,
    end: PlacementEnd,
    reason: &str,
    price_minor: Option<i64>,
) -> Result<Change, AppError> {
    let entry = tx.placement_entries(placement.account, placement.id)? + 1;
    let event = PlacementEvent::Ended { end, reason: reason.trim().to_string(), price_minor };
    Ok(happened(placement, entry, on, event))
}

/// The creditor takes a placement back, or the partner returned it: the items' steps go on where they stood.
///
/// # Errors
/// `placement.unknown`; `placement.state` when it waits or is over; `text.empty` without a reason.
pub fn recall(
    app: &mut App,
    setting: &Setting,
    number: &str,
    end: PlacementEnd,
    reason: &str,
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    cases::said_why(BACK, reason)?;
    let who = app.who(reason);
    app.store.transaction(|tx| {
        let line = find(tx, setting, number, today)?;
        expect(&line.view, today, is_ahead_or_runs)?;
        recalled(tx, setting, (&who, today), &line.view, end)
    })
}

/// What is done, where nobody says why.
const HANDED_ON: &str = "the debt is handed on";
const BACK: &str = "the debt comes back";

/// It is with the partner, or will be.
fn is_ahead_or_runs(state: PlacementState) -> bool {
    state.runs() || state == PlacementState::Approved
}

fn recalled(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    own: &PlacementView,
    end: PlacementEnd,
) -> Result<Done, AppError> {
    let is_early = own.state(today) == PlacementState::Approved;
    let end = if is_early { PlacementEnd::Withdrawn } else { end };
    let change = ended(tx, &own.placement, today, end, &who.why, None)?;
    commit(tx, setting, who, own.placement.account, vec![change])
}

/// The partner says that it has what was handed on; count and sum, where it names them, must be those of the placement.
///
/// # Errors
/// `placement.unknown`, `placement.state`; `text.empty` without a reference; `placement.trailer` when count or sum differ.
pub fn acknowledge(
    app: &mut App,
    setting: &Setting,
    number: &str,
    reference: &str,
    (count, sum): (Option<usize>, Option<&str>),
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who(format!("{number} acknowledged"));
    app.store.transaction(|tx| {
        let line = find(tx, setting, number, today)?;
        expect(&line.view, today, PlacementState::runs)?;
        let placement = &line.view.placement;
        let of = (placement.items.len(), placement.total());
        acknowledges(setting, (number, reference), of, (count, sum))?;
        acknowledged(tx, setting, (&who, today), placement, reference)
    })
}

/// What a partner says that it has, with its name for it, is what was handed on.
fn acknowledges(
    setting: &Setting,
    (number, reference): (&str, &str),
    (of, total): (usize, Money),
    (count, sum): (Option<usize>, Option<&str>),
) -> Result<(), AppError> {
    if reference.trim().is_empty() {
        let message = "it is not said what the partner calls it";
        return Err(AppError::new(Failure::Usage, "text.empty", message).hint("--reference TEXT"));
    }
    let said = sum.map(|text| read_amount(setting, text, Some(total.currency.code()))).transpose()?;
    if count.is_some_and(|count| count != of) || said.is_some_and(|said| said != total) {
        let sum = total.to_decimal();
        let message = format!("{number} is {of} items of {sum} {} together", total.currency);
        return Err(AppError::new(Failure::Refused, "placement.trailer", message)
            .hint("ask the partner which lines it has; send the file again"));
    }
    Ok(())
}

fn acknowledged(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    placement: &Placement,
    reference: &str,
) -> Result<Done, AppError> {
    let entry = tx.placement_entries(placement.account, placement.id)? + 1;
    let event = PlacementEvent::Acknowledged { reference: reference.trim().to_string() };
    commit(tx, setting, who, placement.account, vec![happened(placement, entry, today, event)])
}

fn expect(view: &PlacementView, today: Date, may: impl Fn(PlacementState) -> bool) -> Result<(), AppError> {
    let state = view.state(today);
    if may(state) { Ok(()) } else { Err(Refusal::PlacementState { state }.into()) }
}

fn find(tx: &mut Tx<'_>, setting: &Setting, number: &str, day: Date) -> Result<PlacementLine, AppError> {
    tx.find_placement(setting.creditor.id, number, &AsOf::day(day))?.ok_or_else(|| {
        AppError::not_found("placement.unknown", format!("there is no placement \"{number}\""))
            .hint("dunlin placement list names all")
    })
}

/// A placement by its number, as it stands today.
///
/// # Errors
/// `placement.unknown`.
pub fn placement(app: &mut App, setting: &Setting, number: &str) -> Result<PlacementLine, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| find(tx, setting, number, today))
}

/// All placements as they stand today, oldest first; of one state where it is named.
pub fn placements(
    app: &mut App,
    setting: &Setting,
    state: Option<PlacementState>,
) -> Result<Vec<PlacementLine>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let mut lines = app.store.read(|tx| tx.all_placements(setting.creditor.id, &AsOf::day(today)))?;
    lines.retain(|line| state.is_none_or(|state| line.view.state(today) == state));
    Ok(lines)
}

/// The placements of a customer, with those of the numbers that are seen under it.
///
/// # Errors
/// `customer.unknown`.
pub fn placements_of(app: &mut App, setting: &Setting, customer: &str) -> Result<Vec<PlacementLine>, AppError> {
    let as_of = AsOf::day(app.clock.today(&setting.creditor.timezone));
    app.store.read(|tx| {
        let head = customers::find(tx, setting, customer)?;
        let mut lines: Vec<PlacementLine> = Vec::new();
        let accounts: Vec<AccountId> = customers::numbers(tx, head)?;
        for account in accounts {
            for line in tx.placements(account, &as_of)? {
                if lines.iter().all(|known| known.view.placement.id != line.view.placement.id) {
                    lines.push(line);
                }
            }
        }
        Ok(lines)
    })
}
