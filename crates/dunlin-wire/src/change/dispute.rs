//! Sentences about disputes.

use dunlin_core::change::DisputeChange;
use dunlin_core::view::Dispute;

use super::{Currencies, amount, day, plain};

pub(super) fn dispute(change: &DisputeChange, known: &Currencies) -> String {
    match change {
        DisputeChange::Raised { dispute, item } => raised(dispute, item, known),
        DisputeChange::Closed { closed_on, outcome, item, .. } => match outcome.as_str() {
            "upheld" => {
                format!("Dispute over {item} upheld: the contested part stays unchased until a credit note settles it.")
            }
            "withdrawn" => format!("The dispute over {item} is taken back with the file that raised it."),
            "credited" => format!("Dispute over {item} ended: the customer was right, a credit note settles it."),
            "split" => format!(
                "Dispute over {item} ended: a part is credited, the rest is owed; from {} chasing goes on with it.",
                day(*closed_on)
            ),
            _ => format!("Dispute over {item} {outcome}; from {} chasing goes on with what is open.", day(*closed_on)),
        },
    }
}

fn raised(dispute: &Dispute, item: &str, known: &Currencies) -> String {
    let (what, it) = match dispute.amount_minor {
        None => (item.to_string(), "It"),
        Some(minor) => (format!("{} of {item}", amount(known.of_item(dispute.item), minor, "Part")), "This part"),
    };
    let reason = plain(&dispute.reason);
    let who = dispute.owner.as_ref().map(|name| format!("; {name} sees to it")).unwrap_or_default();
    let until = dispute.answer_by.map(|on| format!("; an answer is due by {}", day(on))).unwrap_or_default();
    format!(
        "{what} is contested from {} ({reason}){who}{until}. {it} is not chased until the dispute is closed.",
        day(dispute.from_on)
    )
}
