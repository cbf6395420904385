//! What customers write about an invoice, by language: the files in `words`, one phrase a line under the name of its section.
//!
//! Small letters. A phrase begins and ends at a word; with `*` at its end it is the beginning of a word. `guards` are words
//! beside which nothing is concluded from a sentence: negations, conditions, parts of the whole. A phrase belongs into a
//! file only if a sentence with it, and without a guard, hardly means anything else.

use crate::came::Ground;

/// The files, by ISO 639-1.
pub(crate) const FILES: [(&str, &str); 7] = [
    ("en", include_str!("words/en.txt")),
    ("bg", include_str!("words/bg.txt")),
    ("fr", include_str!("words/fr.txt")),
    ("lv", include_str!("words/lv.txt")),
    ("nl", include_str!("words/nl.txt")),
    ("ro", include_str!("words/ro.txt")),
    ("de", include_str!("words/de.txt")),
];

/// What the phrases of a section say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    Promise,
    Paid,
    /// Beside these neither a promise nor a payment is concluded.
    Guards,
    Dispute(Ground),
    /// Beside these no dispute is concluded.
    DisputeGuards,
    WrongPerson,
    Copy,
    /// Beside these no copy is asked for: it is sent, or thanked for.
    CopyGuards,
}

impl Section {
    /// The section of a name in brackets.
    fn named(name: &str) -> Option<Section> {
        Some(match name {
            "promise" => Section::Promise,
            "paid" => Section::Paid,
            "guards" => Section::Guards,
            "dispute not-received" => Section::Dispute(Ground::NotReceived),
            "dispute quality" => Section::Dispute(Ground::Quality),
            "dispute amount" => Section::Dispute(Ground::Amount),
            "dispute duplicate" => Section::Dispute(Ground::Duplicate),
            "dispute not-ordered" => Section::Dispute(Ground::NotOrdered),
            "dispute unsaid" => Section::Dispute(Ground::Unsaid),
            "dispute guards" => Section::DisputeGuards,
            "wrong person" => Section::WrongPerson,
            "copy" => Section::Copy,
            "copy guards" => Section::CopyGuards,
            _ => return None,
        })
    }
}

/// The phrases of a file with their sections, in their order. Lines before a section, or in one of no known name, are left
/// out; a test sees that there are none.
pub(crate) fn read(file: &'static str) -> Vec<(Section, &'static str)> {
    let mut section = None;
    let mut found = Vec::new();
    for line in file.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = Section::named(name);
        } else if !line.is_empty() {
            found.extend(section.map(|section| (section, line)));
        }
    }
    found
}
