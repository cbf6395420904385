//! Sentences about placements.

use dunlin_core::change::{PlacementChange, PlacementEvent};

use dunlin_core::placement::{Campaign, Placement, PlacementEnd, PlacementKind, Stage};

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
            PlacementEvent::Cost { what, amount } => {
                format!("{number} cost {} on {}{}.", money(amount.minor, amount.currency), day(*on), because(what))
            }
            PlacementEvent::Court { stage, court, file_number, note } => {
                let at = court.as_ref().map(|court| format!(" at {court}")).unwrap_or_default();
                let file = file_number.as_ref().map(|number| format!(", file {number}")).unwrap_or_default();
                format!("The claim of {number} {}{at} on {}{file}{}.", in_court(*stage), day(*on), because(note))
            }
            PlacementEvent::Awarded { what, .. } => {
                format!("The judgment on {number} gives costs on {}{}.", day(*on), because(what))
            }
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

fn in_court(stage: Stage) -> &'static str {
    match stage {
        Stage::Filed => "is filed",
        Stage::Heard => "was heard",
        Stage::Judgment => "is given by a judgment",
        Stage::Dismissed => "is dismissed",
        Stage::Enforcement => "is being enforced",
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
    let with = placement.portfolio.as_ref().map(|portfolio| format!(" in portfolio {portfolio}")).unwrap_or_default();
    format!("{total} to be handed to {to}, {}, from {from}{until}, as {number}{with}; then {then}.", partner.name)
}
