//! A customer on its way into a simulation: its copy, and what is known of the money that comes.

use std::collections::HashMap;

use dunlin_core::forecast::{Basis, Payer};
use dunlin_core::id::ItemId;
use dunlin_core::ledger::EntryKind;
use dunlin_core::simulation::{Event, What};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::ItemMove;
use jiff::civil::Date;

use super::crew::Stage;
use crate::charges::LateBook;

/// A customer as it stands on the first day.
pub(super) struct Copied {
    pub(super) view: AccountView,
    pub(super) coming: Coming,
    /// What charges are reckoned from, where a policy charges anything.
    pub(super) late: Option<LateBook>,
}

/// What is known of the money that comes.
pub(super) enum Coming {
    /// How the customer pays.
    Foreseen(Payer),
    /// What really came.
    Real(Vec<Event>),
}

impl Coming {
    /// All that comes, in the order of days.
    pub(super) fn events(self, view: &AccountView, stage: &Stage<'_>) -> Vec<Event> {
        let mut events = match self {
            Coming::Real(events) => events,
            Coming::Foreseen(payer) => {
                let basis = Basis { payer: &payer, average: &stage.payers.average, curve: &stage.payers.curve };
                let payment = |item: &ItemView| {
                    let forecast = basis.forecast(item.due_on, stage.from);
                    stage.dice.payment(item, &forecast, stage.calendar)
                };
                view.items.iter().filter_map(payment).collect()
            }
        };
        events.sort_by_key(|event| event.on);
        events
    }
}

/// What really came after the first day, by item.
pub(super) type Moves = HashMap<ItemId, Vec<ItemMove>>;

/// What really came for a customer's items. What was taken back later never came.
pub(super) fn real(view: &AccountView, moves: &Moves) -> Vec<Event> {
    let of_item = |item: &ItemView| {
        let mut events: Vec<Event> = Vec::new();
        for moved in moves.get(&item.id).into_iter().flatten() {
            // A credit is used up by what is positive.
            let less = if item.open_minor < 0 { moved.amount_minor } else { moved.amount_minor.saturating_neg() };
            if less > 0 {
                events.push(Event { on: moved.on, item: item.id, what: what(moved.kind, less) });
            } else {
                take_back(&mut events, less.saturating_neg());
            }
        }
        events
    };
    view.items.iter().flat_map(of_item).collect()
}

fn what(kind: EntryKind, minor: i64) -> What {
    if kind == EntryKind::Allocated { What::Received(minor) } else { What::Lowered(minor) }
}

/// Takes back what came last.
fn take_back(events: &mut Vec<Event>, mut minor: i64) {
    for event in events.iter_mut().rev() {
        let (What::Received(came) | What::Lowered(came)) = &mut event.what else { continue };
        let part = minor.min(*came);
        *came -= part;
        minor -= part;
    }
    events.retain(|event| !matches!(event.what, What::Received(0) | What::Lowered(0)));
}

/// Days until which facts count: nobody knows on a day what is dated later.
pub(super) fn known_on(from: Date, today: Date) -> Date {
    from.min(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_taken_back_never_came() {
        let event = |day, minor| Event { on: date(2026, 3, day), item: ItemId(1), what: What::Received(minor) };
        let mut events = vec![event(2, 60), event(3, 40)];
        take_back(&mut events, 50);
        assert_eq!(events, [event(2, 50)]);
        take_back(&mut events, 500);
        assert!(events.is_empty());
    }
}
