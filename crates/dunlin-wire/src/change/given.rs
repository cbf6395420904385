//! The sentences behind a case that is given to a person.

use dunlin_core::change::CaseChange;
use dunlin_core::hands::GivenCase;
use dunlin_core::view::LiftRule;

use super::{because, day, rule_met};

pub(super) fn case(change: &CaseChange) -> String {
    match change {
        CaseChange::Given(GivenCase { to, from_on, lifts, reason, .. }) => {
            let until = if *lifts == LiftRule::ByPerson { "" } else { ", until nothing is late any more" };
            format!("The case is given to {to} from {} on{until}{}.", day(*from_on), because(reason))
        }
        CaseChange::Ended { to, ended_on, reason, by_rule: true, .. } => {
            let why = LiftRule::find(reason).map_or("its rule is met", rule_met);
            format!("The case is not {to}'s any more from {} on: {why}.", day(*ended_on))
        }
        CaseChange::Ended { to, ended_on, reason, .. } => {
            format!("The case is not {to}'s any more from {} on{}.", day(*ended_on), because(reason))
        }
        CaseChange::Restored { to, .. } => format!("The case is {to}'s after all."),
    }
}
