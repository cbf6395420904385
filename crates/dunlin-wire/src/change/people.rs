//! The sentences behind tasks and notes.

use dunlin_core::change::{EvidenceChange, NoteChange, Task, TaskChange};
use dunlin_core::policy::Channel;

use super::{because, day, ended, plain};

pub(super) fn task(change: &TaskChange) -> String {
    match change {
        TaskChange::Created(task) => to_do(task),
        TaskChange::Done { number, done_on, outcome, note, .. } => {
            format!("Task {number} done on {}: {}{}.", day(*done_on), plain(outcome), because(note))
        }
        TaskChange::Reopened { number, .. } => format!("Task {number} is open again."),
        TaskChange::Rescheduled { number, due_on, was_on, .. } => {
            format!("Task {number} put off from {} to {}.", day(*was_on), day(*due_on))
        }
        TaskChange::Assigned { number, to: Some(person), .. } => ended(format!("Task {number} given to {person}")),
        TaskChange::Assigned { number, .. } => format!("Task {number} is for whoever has its role."),
    }
}

pub(super) fn note(change: &NoteChange) -> String {
    match change {
        NoteChange::Added(note) => ended(format!("Note: {}", note.text)),
        NoteChange::Pinned { pinned: true, .. } => "Note pinned.".to_string(),
        NoteChange::Pinned { .. } => "Note no longer pinned.".to_string(),
        NoteChange::Removed { .. } => "Note removed.".to_string(),
        NoteChange::Restored { .. } => "Note there again.".to_string(),
    }
}

pub(super) fn evidence(change: &EvidenceChange) -> String {
    match change {
        EvidenceChange::Kept { evidence, item } => {
            let about = item.as_ref().map(|item| format!(" for {item}")).unwrap_or_default();
            let until = evidence.valid_until.map(|until| format!(", valid until {}", day(until))).unwrap_or_default();
            format!("Document kept{about}: {} ({}){until}.", evidence.name, plain(evidence.kind.code()))
        }
        EvidenceChange::Withdrawn { name, reason, .. } => format!("Document {name} withdrawn{}.", because(reason)),
        EvidenceChange::Restored { name, .. } => format!("Document {name} counts again."),
    }
}

fn to_do(task: &Task) -> String {
    let what = match task.channel {
        Channel::Phone => "call",
        Channel::Visit => "visit",
        _ => "look at",
    };
    format!("Task {}: {what} ({}), for the {}, from {}.", task.number, task.step, plain(&task.role), day(task.due_on))
}
