//! What a policy may say, and hardly means: steps that can never be taken, notices that wait for each other, holds out of the blue.
//!
//! A warning keeps nobody from using a policy; what does is a problem (`policy_text`). Nothing is guessed: each is said only where it follows
//! from the text alone, whatever invoices there are.

use dunlin_core::policy::{Act, Anchor, Condition, Part, Policy, Predicate, Step};
use toml_edit::{Document, Item};

use super::words::{AxisStep, axis};
use crate::policy_text::{PolicyProblem, WrittenPolicy};

/// All warnings, in the order of the steps, then those that a segment brings. `text` is the policy's own, for the lines.
pub fn warnings(written: &WrittenPolicy, text: &str) -> Vec<PolicyProblem> {
    let mut found = of_one(written, text);
    let general = found.clone();
    for (own, whole) in written.of_segments() {
        let news = of_one(&whole, text).into_iter().filter(|warning| {
            general.iter().all(|known| (known.code, &known.message) != (warning.code, &warning.message))
        });
        found.extend(news.map(|warning| PolicyProblem {
            line: own.line,
            message: format!("segment \"{}\": {}", own.name, warning.message),
            ..warning
        }));
    }
    found
}

fn of_one(written: &WrittenPolicy, text: &str) -> Vec<PolicyProblem> {
    let policy = &written.policy;
    let days = axis(written);
    let mut found: Vec<PolicyProblem> = Vec::new();
    let mut never: Vec<&str> = Vec::new();
    for (at, step) in policy.steps.iter().enumerate() {
        let mut warn = |code, message: String| {
            let message = format!("step \"{}\": {message}", step.id);
            found.push(PolicyProblem { line: step_line(text, &step.id), code, message });
        };
        if let Some(why) = unreachable(policy, at, &never) {
            warn("policy.step_unreachable", format!("it is never taken: {why}"));
            never.push(&step.id);
            continue;
        }
        if step.act == Act::Charge && !policy.charges_at(step) {
            let message = "it charges nothing: [charges] names no interest, no lump sum and no fee".to_string();
            warn("policy.charges_nothing", message);
        }
        if let Some((earlier, days)) = too_near(policy, &days, &never, step) {
            let message = format!(
                "its notice is due {days} after that of \"{earlier}\"; with gap_days = {} it goes later than it says where both go",
                policy.gap_days
            );
            warn("policy.notices_close", message);
        }
        if is_unannounced(policy, &days, step) {
            let message = "it holds before any late notice was sent; let a notice go first".to_string();
            warn("policy.hold_unannounced", message);
        }
    }
    found
}

/// The line of a step in a policy's text, from 1.
pub fn step_line(text: &str, id: &str) -> Option<usize> {
    let document = Document::parse(text).ok()?;
    let tables = document.as_table().iter().filter_map(|(_, item)| item.as_array_of_tables());
    let mut steps = tables.flat_map(|tables| tables.iter());
    let span = steps.find(|table| table.get("id").and_then(Item::as_str) == Some(id))?.span()?;
    Some(text.get(..span.start)?.matches('\n').count() + 1)
}

/// Why a step is never taken.
fn unreachable(policy: &Policy, at: usize, never: &[&str]) -> Option<String> {
    let step = &policy.steps[at];
    let facts = facts(step);
    if let Some((one, other)) = contradiction(&facts, &facts) {
        return Some(format!("its conditions exclude each other ({}, {})", plain(one), plain(other)));
    }
    if let Some(need) = step.needs.iter().find(|need| never.contains(&need.step.as_str())) {
        return Some(format!("it needs \"{}\", which is never taken", need.step));
    }
    let impossible = step.needs.iter().find(|need| {
        let outcomes = policy.outcomes_of(&need.step);
        !need.outcomes.is_empty() && !need.outcomes.iter().any(|outcome| outcomes.contains(&outcome.as_str()))
    });
    if let Some(need) = impossible {
        let outcomes = policy.outcomes_of(&need.step).join(", ");
        return Some(format!("the task of \"{}\" ends with {outcomes} only", need.step));
    }
    if step.part != Part::BeforeDue {
        return None;
    }
    match step.when {
        Anchor::Due(1..) => return Some("its day is after the due date".to_string()),
        Anchor::Issued(..=0) | Anchor::Sent(..=0) => {
            return Some("its day is not after the day of the invoice".to_string());
        }
        _ => {}
    }
    let later = policy.steps[at + 1..].iter().find(|later| {
        let same_day = later.part == Part::BeforeDue && later.when == step.when;
        same_day && later.needs.is_empty() && later.conditions.iter().all(|one| step.conditions.contains(one))
    })?;
    Some(format!("\"{}\" takes its place on the same day", later.id))
}

/// Facts that must all hold for a step.
fn facts(step: &Step) -> Vec<(&Predicate, bool)> {
    fn gather<'c>(condition: &'c Condition, facts: &mut Vec<(&'c Predicate, bool)>) {
        match condition {
            Condition::Fact { predicate, wanted } => facts.push((predicate, *wanted)),
            Condition::And(of) => of.iter().for_each(|one| gather(one, facts)),
            Condition::Or(_) => {}
        }
    }
    let mut facts = Vec::new();
    step.conditions.iter().for_each(|condition| gather(condition, &mut facts));
    facts
}

type Fact<'p> = (&'p Predicate, bool);

/// Two facts that cannot both hold.
fn contradiction<'p>(some: &[Fact<'p>], others: &[Fact<'p>]) -> Option<(Fact<'p>, Fact<'p>)> {
    let excludes = |one: &Fact<'p>, other: &Fact<'p>| match (one, other) {
        ((one, true), (other, false)) if one == other => true,
        ((Predicate::SentByEmail, true), (Predicate::SentByPost, true)) => true,
        ((Predicate::Kind(one), true), (Predicate::Kind(other), true)) => one != other,
        ((Predicate::Country(one), true), (Predicate::Country(other), true))
        | ((Predicate::Class(one), true), (Predicate::Class(other), true)) => one != other,
        ((Predicate::TermsAtLeast(one), true), (Predicate::TermsAtLeast(other), false)) => one >= other,
        _ => false,
    };
    let pairs = some.iter().flat_map(|one| others.iter().map(move |other| (*one, *other)));
    pairs.into_iter().find(|(one, other)| excludes(one, other) || excludes(other, one))
}

fn plain((predicate, wanted): Fact<'_>) -> String {
    let code = predicate.code().replace('_', " ");
    if wanted { code } else { format!("not {code}") }
}

/// The notice before a step's own that is nearer than the gap, with the days between, and that goes to the same customers.
fn too_near(policy: &Policy, days: &[AxisStep], never: &[&str], step: &Step) -> Option<(String, String)> {
    let is_notice =
        |step: &Step| matches!(step.act, Act::Notice { .. }) && matches!(step.part, Part::Late | Part::BeforeDue);
    let day_of = |id: &str| days.iter().find(|on_axis| on_axis.step == id).map(|on_axis| on_axis.day);
    let own = day_of(&step.id).filter(|_| is_notice(step))?;
    let is_before = |other: &&Step| {
        let day = day_of(&other.id).filter(|_| is_notice(other) && other.id != step.id);
        let place = |id: &str| policy.find(id).map(|(at, _)| at);
        day.is_some_and(|day| {
            let first = day < own || day == own && place(&other.id) < place(&step.id);
            first && own - day < policy.gap_days && contradiction(&facts(other), &facts(step)).is_none()
        })
    };
    // On one day the harder of two takes the place of the milder; that is another matter.
    let near = policy
        .steps
        .iter()
        .filter(is_before)
        .filter(|other| !never.contains(&other.id.as_str()))
        .rfind(|other| day_of(&other.id) != Some(own))?;
    let between = own - day_of(&near.id)?;
    Some((near.id.to_string(), if between == 1 { "1 day".to_string() } else { format!("{between} days") }))
}

/// A late hold with no late notice on an earlier day.
fn is_unannounced(policy: &Policy, days: &[AxisStep], step: &Step) -> bool {
    let day_of = |id: &str| days.iter().find(|on_axis| on_axis.step == id).map(|on_axis| on_axis.day);
    let Some(own) = day_of(&step.id) else { return false };
    let is_hold = step.part == Part::Late && matches!(step.act, Act::Hold(_));
    let announces = |other: &Step| {
        let is_notice = other.part == Part::Late && matches!(other.act, Act::Notice { .. });
        is_notice && day_of(&other.id).is_some_and(|day| day < own)
    };
    is_hold && !policy.steps.iter().any(announces)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy_text::{STANDARD, read};

    fn found(text: &str) -> Vec<(&'static str, String)> {
        let step = |warning: PolicyProblem| {
            assert!(warning.line.is_some(), "{warning:?}");
            (warning.code, warning.message.split('"').nth(1).unwrap_or_default().to_string())
        };
        warnings(&read(text).expect("sound"), text).into_iter().map(step).collect()
    }

    fn with(from: &str, to: &str) -> Vec<(&'static str, String)> {
        assert!(STANDARD.contains(from), "{from}");
        let charging = STANDARD.replace("interest = \"none\"", "interest = \"statutory\"");
        found(&charging.replacen(from, to, 1))
    }

    fn one(code: &'static str, step: &str) -> Vec<(&'static str, String)> {
        vec![(code, step.to_string())]
    }

    #[test]
    fn the_standard_policy_only_charges_nothing_until_somebody_says_so() {
        assert_eq!(found(STANDARD), one("policy.charges_nothing", "late-charges"));
        assert_eq!(with("interest", "interest"), []);
    }

    #[test]
    fn what_is_never_taken_is_told_with_what_hangs_on_it() {
        let never = |from, to| with(from, to);
        let exclude = never(
            "if = [\"sent by email\", \"arrival not confirmed\"]\nserves = [\"R2.5\"]",
            "if = [\"sent by email\", \"sent by post\"]\nserves = [\"R2.5\"]",
        );
        let both = ["receipt-check", "receipt-check-2"].map(|id| ("policy.step_unreachable", id.to_string()));
        assert_eq!(exclude, both);
        let twice = never("if = [\"unearned discount\"]", "if = \"unearned discount and no unearned discount\"");
        assert_eq!(twice, one("policy.step_unreachable", "unearned-discount"));
        let outcome = never("[\"placement-approval:in_house|agency|sale\"]", "[\"placement-approval:approved\"]");
        let after = ["in-collections", "last-deadline", "legal-approval"];
        assert_eq!(outcome, after.map(|id| ("policy.step_unreachable", id.to_string())));
        assert_eq!(never("due - 3", "due + 3"), one("policy.step_unreachable", "due-soon"));
        assert_eq!(never("due - 3", "due - 7"), one("policy.step_unreachable", "courtesy"), "it gives way");
    }

    #[test]
    fn what_a_segment_brings_names_it() {
        let text =
            format!("{STANDARD}\n[[segment]]\nname = \"A\"\n[[segment.step]]\nid = \"past-due\"\nwhen = \"due + 2\"\n");
        let told = warnings(&read(&text).expect("sound"), &text);
        let wanted = ["policy.charges_nothing", "policy.notices_close"];
        assert_eq!(told.iter().map(|warning| warning.code).collect::<Vec<_>>(), wanted);
        assert!(told[1].message.starts_with("segment \"A\": ") && told[1].line.is_some(), "{:?}", told[1]);
    }

    #[test]
    fn notices_and_holds_that_come_too_soon() {
        assert_eq!(with("when = \"due + 5\"", "when = \"due + 2\""), one("policy.notices_close", "past-due"));
        assert_eq!(with("when = \"due + 5\"", "when = \"due + 4\""), [], "three days are the gap");
        let early = with("when = \"due + 8\"\ndo = \"hold credit\"", "when = \"due + 1\"\ndo = \"hold credit\"");
        assert_eq!(early, one("policy.hold_unannounced", "credit-hold"));
    }
}
