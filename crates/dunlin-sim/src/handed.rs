//! The clerks who hand debts on, and take them back (R4.5, R4.7): to an agency, a lawyer, a buyer, or a team in the creditor's name.
//!
//! Whose debt, to whom and for how long follows from the seed and the day. The simulator keeps its own word of what is in whose hands; that
//! nobody is chased by two senders is looked at by `check`.

use dunlin_app::AppError;
use dunlin_app::placements::{self, PlacementInput};
use dunlin_core::change::{Change, PlacementChange, PlacementEvent};
use dunlin_core::placement::{Campaign, Happened, Placement, PlacementEnd, PlacementKind, PlacementView};
use dunlin_core::view::ItemView;
use jiff::civil::Date;

use crate::bill::days_after;
use crate::office::Office;
use crate::random::Random;

/// Who takes debts over.
pub(crate) const PARTNER: &str = "Invented Partner";

/// The share of what it collects that it may keep.
pub(crate) const COMMISSION_PERCENT: i64 = 25;

/// A debt in other hands.
#[derive(Debug, Clone)]
pub(crate) struct Handed {
    placement: Placement,
    back_on: Option<Date>,
}

impl Handed {
    /// Handed on, and not back yet.
    pub(crate) fn new(placement: Placement) -> Handed {
        Handed { placement, back_on: None }
    }

    /// What of a portfolio is open of an account on a day; none where it is not part of it, or was taken back.
    pub(crate) fn for_sale(&self, portfolio: &str, items: &[ItemView], on: Date) -> Option<Vec<ItemView>> {
        let is_own = self.placement.portfolio.as_deref() == Some(portfolio);
        let mut own: Vec<ItemView> =
            items.iter().filter(|item| item.open_minor > 0 && self.has(item, on)).cloned().collect();
        own.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
        (is_own && !own.is_empty()).then_some(own)
    }

    /// The buyer has paid for what it took over with a portfolio; what was settled before that and comes back was not sold.
    pub(crate) fn sold(&mut self, portfolio: &str, on: Date) {
        if self.placement.portfolio.as_deref() == Some(portfolio) && self.back_on.is_none() {
            self.back_on = Some(on);
        }
    }

    /// As the core is given it.
    pub(crate) fn view(&self, items: &[ItemView]) -> PlacementView {
        let mut view = PlacementView::proposed(self.placement.clone());
        let on = self.placement.from_on;
        view.happened.push(Happened { on, event: PlacementEvent::Approved { by: "demo".to_string() } });
        if let Some(on) = self.back_on {
            let reason = "as was said".to_string();
            let event = PlacementEvent::Ended { end: PlacementEnd::Recalled, reason, price_minor: None };
            view.happened.push(Happened { on, event });
        }
        let own = items.iter().filter(|item| self.covers(item));
        view.left_minor = own.map(|item| item.open_minor).sum();
        view
    }

    /// Its number and what a partner who writes in its own name can collect of it on a day, oldest due first.
    pub(crate) fn collectable(&self, items: &[ItemView], on: Date) -> Option<(String, Vec<ItemView>)> {
        let collects = matches!(self.placement.kind, PlacementKind::Agency | PlacementKind::Legal);
        let mut own: Vec<ItemView> =
            items.iter().filter(|item| item.open_minor > 0 && self.has(item, on)).cloned().collect();
        own.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
        (collects && !own.is_empty()).then(|| (self.placement.number.clone(), own))
    }

    fn covers(&self, item: &ItemView) -> bool {
        self.placement.items.iter().any(|placed| placed.item == item.id)
    }

    /// Nobody but the partner asks for an item on a day.
    pub(crate) fn has(&self, item: &ItemView, on: Date) -> bool {
        let is_past = self.placement.until_on.is_some_and(|until| until < on);
        let is_back = self.back_on.is_some_and(|back| back <= on);
        self.covers(item) && self.placement.from_on <= on && !is_past && !is_back
    }
}

impl Office<'_> {
    /// One customer's late debt goes into other hands; nothing where none is free.
    pub(crate) fn hand_on(&mut self, day: Date, random: &mut Random) -> Result<(), AppError> {
        let late = self.shadow.accounts.iter().map(|(at, account)| (*at, account.late_and_free(day)));
        let late: Vec<(usize, Vec<ItemView>)> = late.filter(|(_, items)| !items.is_empty()).collect();
        if late.is_empty() {
            return Ok(());
        }
        let (at, items) = &late[random.below(u32::try_from(late.len()).unwrap_or(1)) as usize];
        let is_young = items.iter().all(|item| days_after(item.due_on, 60) >= day);
        let kind = match random.weighted(&[(50, 0), (15, 1), (15, 2), (20, 3)]) {
            1 => PlacementKind::Legal,
            2 => PlacementKind::Sale,
            3 if is_young => PlacementKind::EarlyOut,
            _ => PlacementKind::Agency,
        };
        let until = (kind == PlacementKind::EarlyOut).then(|| days_after(day, random.between(3, 25)));
        let numbers: Vec<String> = items.iter().map(|item| item.number.clone()).collect();
        let Some(account) = self.shadow.accounts.get_mut(at) else { return Ok(()) };
        let customer = account.number().to_string();
        let input = PlacementInput {
            customer: &customer,
            kind,
            partner: Some(PARTNER),
            contact: None,
            commission: Some(&COMMISSION_PERCENT.to_string()),
            fee: None,
            from: None,
            until,
            campaign: Campaign::Replaces,
            items: &numbers,
            reason: "as the simulator has it",
        };
        let done = placements::place(&mut self.app, &self.setting, &input)?;
        let placed = done.changes.into_iter().find_map(|change| match change {
            Change::Placement(PlacementChange::Proposed(placement)) => Some(placement),
            _ => None,
        });
        account.hand_on(placed.map(Handed::new));
        Ok(())
    }

    /// One debt comes back.
    pub(crate) fn take_back(&mut self, day: Date, random: &mut Random) -> Result<(), AppError> {
        let running = self.shadow.accounts.values_mut().flat_map(|account| account.in_other_hands(day));
        let mut running: Vec<&mut Handed> = running.collect();
        if running.is_empty() {
            return Ok(());
        }
        let at = random.below(u32::try_from(running.len()).unwrap_or(1)) as usize;
        let own = running.swap_remove(at);
        own.back_on = Some(day);
        let number = own.placement.number.clone();
        placements::recall(&mut self.app, &self.setting, &number, PlacementEnd::Recalled, "as was said")?;
        Ok(())
    }
}

/// Those of an account that have something open.
pub(crate) fn running<'h>(
    handed: &'h mut [Handed],
    items: &[ItemView],
    on: Date,
) -> impl Iterator<Item = &'h mut Handed> {
    let open: Vec<ItemView> = items.iter().filter(|item| item.open_minor > 0).cloned().collect();
    handed.iter_mut().filter(move |own| open.iter().any(|item| own.has(item, on)))
}
