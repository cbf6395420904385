//! The sentences of ledger entries that take back, give up or set off.

use dunlin_core::ledger::{Entry, EntryKind};

use super::{Currencies, amount, because, day};

/// What an entry did to an item.
pub(super) fn moved(entry: &Entry, item: &str, reason: &str, known: &Currencies) -> String {
    let sum = |unknown| amount(known.of_entry(entry), entry.amount_minor.saturating_abs(), unknown);
    let on = day(entry.effective_on);
    let why = because(reason);
    match entry.kind {
        EntryKind::Unallocated => format!("{} taken back from {item}: it was applied wrongly.", sum("Part of it")),
        EntryKind::Returned => format!("{} of {item} is open again from {on}: the payment was returned.", sum("Part")),
        EntryKind::Discounted if entry.amount_minor > 0 => {
            format!("The discount of {} on {item} is taken back with its payment.", sum("the same part"))
        }
        EntryKind::Discounted => format!("Discount of {} earned on {item}.", sum("a part")),
        EntryKind::SmallDifference if entry.amount_minor > 0 => {
            format!("The small difference of {} on {item} is taken back with its payment.", sum("the same part"))
        }
        EntryKind::SmallDifference => format!("Small difference of {} on {item} written off.", sum("a part")),
        // What a person gives a reason for takes the netting back.
        EntryKind::Netted if !reason.is_empty() => format!("{} of {item} is open again as of {on}{why}.", sum("Part")),
        EntryKind::Netted if entry.amount_minor > 0 => format!("{} of {item} was used.", sum("Part")),
        EntryKind::Netted => format!("{} of {item} settled by a credit, as of {on}.", sum("Part")),
        EntryKind::Refunded if entry.amount_minor < 0 => {
            format!("The refund of {} of {item} on {on} is taken back{why}.", sum("a part"))
        }
        EntryKind::Refunded => format!("{} of {item} paid back on {on}{why}.", sum("Part")),
        EntryKind::WrittenOff => format!("{} of {item} written off as of {on}{why}.", sum("Part")),
        EntryKind::Waived => format!("{} of {item} waived as of {on}{why}.", sum("Part")),
        EntryKind::Reinstated => format!("{} of {item} is owed again as of {on}{why}.", sum("Part")),
        EntryKind::Issued | EntryKind::Corrected | EntryKind::SettledBefore | EntryKind::Allocated => {
            format!("{item} changed by {} as of {on}{why}.", sum("some amount"))
        }
    }
}
