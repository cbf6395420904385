//! A customer's case in one person's hands.

use dunlin_core::change::{CaseChange, Change};
use dunlin_core::hands::GivenCase;
use dunlin_core::id::{AccountId, CaseId};
use dunlin_core::view::LiftRule;

use super::day;

/// Its case is given to one person and then to another, comes back, and is theirs after all.
pub(super) fn given(owner: AccountId) -> Vec<Vec<Change>> {
    let case = |n: u128, to: &str, on: &str| GivenCase {
        id: CaseId(0xB300 + n),
        account: owner,
        to: to.to_owned(),
        from_on: day(on),
        lifts: LiftRule::NothingLate,
        reason: "knows the owner".to_owned(),
    };
    let begun = |n, to, on| Change::Case(CaseChange::Given(case(n, to, on)));
    let ended = |n: u128, to: &str, on| {
        Change::Case(CaseChange::Ended {
            account: owner,
            case: CaseId(0xB300 + n),
            to: to.to_owned(),
            ended_on: day(on),
            reason: "on to the next".to_owned(),
            by_rule: false,
        })
    };
    let restored = CaseChange::Restored { account: owner, case: CaseId(0xB302), to: "Cleo".to_owned() };
    vec![
        vec![begun(1, "Ben", "2026-03-13")],
        vec![ended(1, "Ben", "2026-03-16"), begun(2, "Cleo", "2026-03-16")],
        vec![ended(2, "Cleo", "2026-03-18")],
        vec![Change::Case(restored)],
    ]
}
