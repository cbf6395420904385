//! Sentences about placements.

use dunlin_core::change::{PlacementChange, PlacementEvent};

use dunlin_core::placement::{Campaign, Placement, PlacementEnd, PlacementKind};

use super::{because, day, money};

pub(super) fn placement(change: &PlacementChange) -> String {
    match change {
        PlacementChange::Proposed(placement) => proposed(placement),
        PlacementChange::Happened { number, on, event, .. } => match event {
            PlacementEvent::Approved { .. } => format!("Placement {number} approved."),
            PlacementEvent::Acknowledged { reference } => {
                format!("Placement {number} acknowledged on {} as {reference}.", day(*on))
            }
            PlacementEvent::Wrote { note } => {
                format!("The partner of {number} wrote to the customer on {}{}.", day(*on), because(note))
            }
            PlacementEvent::Noted { note } => format!("From the partner of {number}, {}{}.", day(*on), because(note)),
            PlacementEvent::Cost { what, .. } => format!("A cost of {number} on {}{}.", day(*on), because(what)),
            PlacementEvent::Remitted { reference, .. } => {
                format!("Collected by the partner of {number} and remitted on {} as {reference}.", day(*on))
            }
            PlacementEvent::Ended { end, reason, .. } => {
                let how = match end {
                    PlacementEnd::Recalled => "is recalled",
                    PlacementEnd::Returned => "came back",
                    PlacementEnd::Sold => return format!("Placement {number} is sold on {}.", day(*on)),
                    PlacementEnd::Withdrawn => "does not come to be",
                };
                format!("Placement {number} {how} on {}; chasing goes on where it stood{}.", day(*on), because(reason))
            }
        },
    }
}

fn proposed(placement: &Placement) -> String {
    let Placement { number, partner, kind, .. } = placement;
    let total = money(placement.total().minor, placement.currency);
    let (to, then) = match kind {
        PlacementKind::InHouse => ("the in-house team", "the policy's own steps go on"),
        PlacementKind::EarlyOut if placement.campaign == Campaign::Supplements => {
            ("an early-out team", "its campaign joins the policy's own steps")
        }
        PlacementKind::EarlyOut => ("an early-out team", "the policy's own steps rest meanwhile"),
        PlacementKind::Agency => ("an agency", "nobody else asks for it meanwhile"),
        PlacementKind::Sale => ("a buyer", "nobody else asks for it meanwhile"),
        PlacementKind::Legal => ("a lawyer", "nobody else asks for it meanwhile"),
    };
    let until = placement.until_on.map(|until| format!(" until {}", day(until))).unwrap_or_default();
    let from = day(placement.from_on);
    format!("{total} to be handed to {to}, {}, from {from}{until}, as {number}; then {then}.", partner.name)
}
