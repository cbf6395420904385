//! What is wrong with a creditor's own texts, in the visitor's words.

use dunlin_app::templates::{Content, OwnFault, ToneRule};
use dunlin_words::TextFaultKind;

use crate::face::Face;

/// The fault behind its line.
pub(super) fn told_with_line(face: &Face, fault: &OwnFault) -> String {
    let told = told(face, fault);
    fault.line().map_or_else(|| told.clone(), |line| format!("{} {told}", face.n("ui-line", line)))
}

/// The fault without its line.
pub(super) fn told(face: &Face, fault: &OwnFault) -> String {
    let say = |kind: &str, found: &str| face.t1(&format!("ui-texts-fault-{kind}"), "found", found);
    match fault {
        OwnFault::Text(fault) => match &fault.kind {
            TextFaultKind::Syntax(_) => say("syntax", ""),
            TextFaultKind::Twice(key) => say("twice", key),
            TextFaultKind::Empty(key) => say("empty", key),
            TextFaultKind::Reference(name) => say("reference", name),
            TextFaultKind::Function(name) => say("function", name),
        },
        OwnFault::TooLong => say("too-long", ""),
        OwnFault::UnknownKey { key, .. } => say("unknown-key", key),
        OwnFault::UnknownText { name, .. } => say("reference", name),
        OwnFault::UnknownValue { value, .. } => say("unknown-value", &format!("${value}")),
        OwnFault::EmptyValue { value, .. } => say("empty-value", &format!("${value}")),
        OwnFault::Tone { fault, .. } => {
            let rule = match fault.rule {
                ToneRule::Exclamation => "exclamation",
                ToneRule::Shouting => "shouting",
                ToneRule::Threat => "threat",
                ToneRule::Law => "law",
                ToneRule::Privilege => "privilege",
                ToneRule::Bluff(_) => "bluff",
            };
            say(rule, &fault.found)
        }
        OwnFault::Lacks(content) => say("lacks", &what(face, content)),
        OwnFault::NotMade(why) => say("not-made", why),
    }
}

/// What a letter has to say.
fn what(face: &Face, content: &Content) -> String {
    let (kind, value) = match content {
        Content::Number(value) => ("number", value.as_str()),
        Content::IssuedOn(value) => ("issued-on", value.as_str()),
        Content::Open(value) => ("open", value.as_str()),
        Content::Sum(value) => ("sum", value.as_str()),
        Content::Charges(value) => ("charges", value.as_str()),
        Content::Case(value) => ("case", value.as_str()),
        Content::Step(follow) => ("step", follow.code()),
        Content::Telephone => ("telephone", ""),
        Content::Deadline => ("deadline", ""),
        Content::MinimumUntil => ("minimum-until", ""),
        Content::BookedUpTo => ("booked-up-to", ""),
        Content::Disregard => ("disregard", ""),
        Content::Oversight => ("oversight", ""),
        Content::Instalments => ("instalments", ""),
        Content::Duty => ("duty", ""),
        Content::Lawsuit => ("lawsuit", ""),
        Content::Goodwill => ("goodwill", ""),
        Content::Eligible => ("eligible", ""),
        Content::Privilege => ("privilege", ""),
    };
    face.t1(&format!("ui-texts-what-{kind}"), "value", value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_app::templates::check;

    #[test]
    fn faults_are_told_in_the_words_of_who_looks() {
        let told = |language: &str, source: &str| {
            let face = Face::new(language);
            let faults = check("reminder", "en", source).expect("a letter");
            faults.iter().map(|fault| told_with_line(&face, fault)).collect::<Vec<_>>().join("; ")
        };
        let wrong = "reminder-title = Pay { $nothing }";
        assert_eq!(told("en", wrong), "Line 1: no letter of this kind has the value $nothing");
        for language in ["bg", "fr", "lv", "nl", "ro"] {
            let said = told(language, wrong);
            assert!(said.contains("$nothing") && !said.contains("no letter"), "{language}: {said}");
        }
        assert!(told("en", "reminder-title = PAY { $total } NOW!").contains("exclamation mark"));
    }
}
