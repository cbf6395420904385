//! Policies to begin with: how far collecting goes, and how soon, chosen in two plain answers (R4.2).
//!
//! Each is the standard policy's text with steps left out, or with the days of its late steps moved; what comes out is a policy like
//! any other, to be read, changed and kept. Soft steps come before hard ones at every pace, and none is skipped. It decides only
//! which steps belong to which answer.

use dunlin_core::policy::{Act, Anchor, Part, Policy, Step};
use toml_edit::{ArrayOfTables, DocumentMut, Item, value};

use crate::policy_text::{self, STANDARD};

/// How far it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Reminders, calls, and a word to the own sales people; nothing is held back.
    Reminders,
    /// On to certified letters, deliveries on hold, and the end of trade.
    Trade,
    /// On to an agency or the own collection team, and to a person's decision on legal action.
    Legal,
}

/// How soon, or how badly the money is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Late steps come later by half.
    Gentle,
    /// As the standard has it.
    Standard,
    /// Late steps come earlier by a third.
    Firm,
}

impl Reach {
    /// All, the softest first.
    pub const ALL: [Reach; 3] = [Reach::Reminders, Reach::Trade, Reach::Legal];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Reach::Reminders => "reminders",
            Reach::Trade => "trade",
            Reach::Legal => "legal",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Reach> {
        Reach::ALL.into_iter().find(|reach| reach.code() == code)
    }

    /// Late steps that it leaves out.
    fn leaves_out(self) -> &'static [&'static str] {
        const LEGAL: [&str; 4] = ["placement-approval", "in-collections", "last-deadline", "legal-approval"];
        match self {
            Reach::Reminders => &[
                "credit-hold",
                "visit",
                "to-management",
                "second-notice",
                "demand",
                "cash-only",
                "final-notice",
                "final-call",
                "stop-trading",
                LEGAL[0],
                LEGAL[1],
                LEGAL[2],
                LEGAL[3],
            ],
            Reach::Trade => &LEGAL,
            Reach::Legal => &[],
        }
    }
}

impl Pace {
    /// All, the softest first.
    pub const ALL: [Pace; 3] = [Pace::Gentle, Pace::Standard, Pace::Firm];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Pace::Gentle => "gentle",
            Pace::Standard => "standard",
            Pace::Firm => "firm",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Pace> {
        Pace::ALL.into_iter().find(|pace| pace.code() == code)
    }

    /// A late step's days after the due date; the first days stay, so that the order does.
    fn days(self, standard: i64) -> i64 {
        match self {
            Pace::Gentle if standard > 1 => standard + (standard + 1) / 2,
            Pace::Firm if standard > 6 => standard - standard / 3,
            Pace::Gentle | Pace::Standard | Pace::Firm => standard,
        }
    }

    fn gap_days(self) -> i64 {
        match self {
            Pace::Gentle => 7,
            Pace::Standard | Pace::Firm => 3,
        }
    }
}

/// The text of a policy for two answers; `None` is the standard policy as it ships.
pub fn text(reach: Reach, pace: Pace) -> Option<String> {
    if (reach, pace) == (Reach::Legal, Pace::Standard) {
        return None;
    }
    let mut document: DocumentMut = STANDARD.parse().expect("the standard policy is checked by a test");
    document["name"] = value(format!("{}, {}", pace.code(), reach.code()));
    document["gap_days"] = value(pace.gap_days());
    if let Some(late) = document.get_mut("late").and_then(Item::as_array_of_tables_mut) {
        late.retain(|step| !step.get("id").and_then(Item::as_str).is_some_and(|id| reach.leaves_out().contains(&id)));
        move_days(late, pace);
    }
    Some(document.to_string())
}

fn move_days(late: &mut ArrayOfTables, pace: Pace) {
    for step in late.iter_mut() {
        let when = step.get("when").and_then(Item::as_str);
        let days = when.and_then(|when| when.strip_prefix("due + ")?.parse::<i64>().ok());
        if let Some(days) = days.filter(|days| pace.days(*days) != *days) {
            step["when"] = value(format!("due + {}", pace.days(days)));
        }
    }
}

/// The policy for two answers.
pub fn policy(reach: Reach, pace: Pace) -> Policy {
    match text(reach, pace) {
        None => policy_text::standard(),
        Some(text) => policy_text::parse(&text).expect("each preset is checked by a test"),
    }
}

/// The late steps that a customer or the business notices, with the days after the due date where they are counted from it.
pub fn late_steps(policy: &Policy) -> Vec<(Option<i32>, &Step)> {
    let is_told = |step: &&Step| step.part == Part::Late && (step.act != Act::Charge || policy.charges_at(step));
    let days = |step: &Step| match step.when {
        Anchor::Due(days) => Some(days),
        _ => None,
    };
    policy.steps.iter().filter(is_told).map(|step| (days(step), step)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (Reach, Pace)> {
        Reach::ALL.into_iter().flat_map(|reach| Pace::ALL.into_iter().map(move |pace| (reach, pace)))
    }

    /// How far to go and how badly the money is needed: the course follows from both (R4.2).
    #[test]
    fn each_is_a_policy_without_a_problem_and_keeps_the_order() {
        for (reach, pace) in all() {
            let text = text(reach, pace).unwrap_or_else(|| STANDARD.to_string());
            let policy = policy_text::parse(&text).unwrap_or_else(|found| panic!("{reach:?} {pace:?}: {found:?}"));
            let days: Vec<i32> = late_steps(&policy).iter().filter_map(|(days, _)| *days).collect();
            assert!(days.is_sorted(), "{reach:?} {pace:?}: {days:?}");
            assert_eq!((Reach::find(reach.code()), Pace::find(pace.code())), (Some(reach), Some(pace)));
        }
    }

    #[test]
    fn reminders_hold_nothing_back_and_only_the_last_goes_to_an_agency() {
        for (reach, pace) in all() {
            let policy = policy(reach, pace);
            let acts = |wanted: &dyn Fn(&Act) -> bool| {
                policy.steps.iter().any(|step| step.part == Part::Late && wanted(&step.act))
            };
            assert_eq!(acts(&|act| matches!(act, Act::Hold(_))), reach != Reach::Reminders, "{reach:?} {pace:?}");
            assert_eq!(acts(&|act| matches!(act, Act::Approve(_))), reach == Reach::Legal, "{reach:?} {pace:?}");
        }
    }

    #[test]
    fn a_gentle_one_is_never_earlier_and_a_firm_one_never_later() {
        let days = |pace| {
            let policy = policy(Reach::Legal, pace);
            late_steps(&policy).iter().map(|(days, step)| (step.id.to_string(), *days)).collect::<Vec<_>>()
        };
        for ((gentle, standard), firm) in days(Pace::Gentle).iter().zip(days(Pace::Standard)).zip(days(Pace::Firm)) {
            assert!(gentle.0 == standard.0 && standard.0 == firm.0);
            assert!(gentle.1 >= standard.1 && standard.1 >= firm.1, "{gentle:?} {standard:?} {firm:?}");
        }
        assert!(days(Pace::Firm).contains(&("second-notice".to_string(), Some(20))));
    }
}
