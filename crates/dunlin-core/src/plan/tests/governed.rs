//! Which version and which segment decide for an account: kept while it is in the middle, moved by a person, else the one in use.

use alloc::boxed::Box;
use alloc::sync::Arc;
use std::vec;

use proptest::prelude::*;

use super::*;
use crate::money::Money;
use crate::policy::{Policies, Segment};
use crate::view::Moved;

const ON: Date = date(2026, 3, 20);

fn owes(minor: i64) -> Condition {
    Condition::fact(Predicate::OwesAtLeast(Money { minor, currency: Currency::EUR }), true)
}

fn both(one: Condition, other: Condition) -> Condition {
    Condition::And(Box::new([one, other]))
}

fn segment(name: &str, when: Condition, gap_days: i32) -> Segment {
    Segment { name: name.into(), when: Some(when), policy: Policy { gap_days, ..policy() } }
}

fn with(gap_days: i32, segments: Vec<Segment>) -> Policy {
    Policy { gap_days, segments, ..policy() }
}

/// Version 3 is in use; 1 and 2 can still be read. What differs is the gap: version × 10, and one more for the large.
fn policies() -> Policies {
    let own = |version: i32| with(version * 10, vec![segment("large", owes(1_000), version * 10 + 1)]);
    Policies::new((3, Arc::new(own(3))), vec![(1, own(1)), (2, own(2))])
}

fn under(version: i64, segment: Option<&str>) -> Under {
    Under { version, segment: segment.map(Into::into) }
}

fn by(step: &str, on: Date, under: Under) -> StepTaken {
    StepTaken { under, ..taken(step, on) }
}

fn gap(view: &AccountView) -> i32 {
    policy_for(&policies(), view, ON).policy.gap_days
}

#[test]
fn who_is_in_the_middle_stays_on_the_version_and_the_segment_of_its_oldest_late_notice() {
    let mut account = view(vec![item("A", DUE, 2_000)]);
    assert_eq!(gap(&account), 31, "nothing went out: the one in use, as it is today");
    account.items[0].steps = vec![by("courtesy", date(2026, 2, 24), under(1, None))];
    assert_eq!(gap(&account), 31, "before due is not in the middle");
    account.items[0].steps.push(by("call-1", date(2026, 3, 4), under(1, None)));
    assert_eq!(gap(&account), 31, "a task is no letter");
    account.items[0].steps.push(by("past-due", date(2026, 3, 9), under(2, None)));
    account.items[0].steps.push(by("reminder", date(2026, 3, 5), under(1, None)));
    let governed = policy_for(&policies(), &account, ON).by;
    assert_eq!(governed, GovernedBy::Notice { since: date(2026, 3, 5) });
    assert_eq!(gap(&account), 10, "general as it was then, though it owes more now");
    account.items.push(item("B", date(2026, 3, 10), 5_000));
    assert_eq!(gap(&account), 10, "a newer item goes with the account");
    account.items[0].open_minor = 0;
    assert_eq!(gap(&account), 31, "what went out is paid");
    account.items[0].open_minor = 5;
    account.items[0].due_on = ON;
    assert_eq!(gap(&account), 31, "it is late no more: it has another due date");
}

#[test]
fn a_version_that_cannot_be_read_keeps_nobody() {
    let mut account = view(vec![item("A", DUE, 100)]);
    account.items[0].steps = vec![by("reminder", date(2026, 3, 5), under(7, None))];
    assert_eq!(gap(&account), 30);
    account.moved = Some(Moved { on: ON, version: 7 });
    assert_eq!(gap(&account), 30);
    account.items[0].steps.push(by("past-due", date(2026, 3, 9), under(2, Some("large"))));
    account.moved = None;
    assert_eq!(gap(&account), 21, "that the segment does not hold today says nothing");
}

#[test]
fn a_moved_account_is_on_its_new_version_and_its_segment_is_found_anew() {
    let mut account = view(vec![item("A", DUE, 2_000)]);
    account.items[0].steps = vec![by("reminder", date(2026, 3, 5), under(1, None))];
    account.moved = Some(Moved { on: date(2026, 3, 10), version: 3 });
    assert_eq!(gap(&account), 31);
    assert_eq!(policy_for(&policies(), &account, date(2026, 3, 9)).version, 1, "not before its day");
    account.items[0].steps.push(by("past-due", date(2026, 3, 10), under(1, None)));
    assert_eq!(gap(&account), 31, "what went out on the day, before the move");
    account.items[0].steps.push(by("second-notice", date(2026, 3, 12), under(3, None)));
    assert_eq!(gap(&account), 30, "kept by the first notice since");
    account.items[0].open_minor = 0;
    account.items.push(item("B", date(2026, 3, 2), 100));
    account.moved = Some(Moved { on: date(2026, 3, 10), version: 2 });
    assert_eq!(gap(&account), 30, "a move is for what it found: nothing of that is open");
}

#[test]
fn of_the_segments_that_hold_the_most_specific_wins_then_the_first() {
    let late = || Condition::fact(Predicate::AnythingLate, true);
    let class = || Condition::fact(Predicate::Class("key".into()), true);
    let segments = vec![
        segment("late", late(), 1),
        segment("large", owes(1_000), 2),
        segment("large and late", both(owes(1_000), late()), 3),
        segment("key", both(class(), both(owes(1_000), late())), 4),
    ];
    let policies = Policies::only(with(0, segments));
    let named = |view: &AccountView| policy_for(&policies, view, ON).under().segment;
    let mut account = view(vec![item("A", DUE, 100)]);
    assert_eq!(named(&account).as_deref(), Some("late"));
    account.items[0].open_minor = 1_000;
    assert_eq!(named(&account).as_deref(), Some("large and late"));
    account.class = Some("key".into());
    assert_eq!(named(&account).as_deref(), Some("key"));
    account.items[0].due_on = ON;
    assert_eq!(named(&account).as_deref(), Some("large"));
    account.items[0].open_minor = 999;
    assert_eq!(named(&account), None);
    let asked = segments_asked(policies.live(), &account, ON);
    assert_eq!(asked.iter().filter(|asked| asked.holds).count(), 0);
    assert_eq!(asked[2].because.len(), 2, "why not: both");
}

#[test]
fn what_is_the_houses_is_that_of_the_policy_in_use() {
    let mut live = with(30, Vec::new());
    live.write_off_limit = crate::money::Decimal::parse("5");
    live.answer_days = 3;
    let older = with(10, vec![segment("large", owes(1), 11)]);
    let policies = Policies::new((2, Arc::new(live)), vec![(1, older)]);
    for policy in policies.all() {
        assert_eq!((policy.answer_days, policy.write_off_limit), (3, crate::money::Decimal::parse("5")));
    }
    let gaps: Vec<i32> = policies.all().map(|policy| policy.gap_days).collect();
    assert_eq!(gaps, [30, 10, 11], "steps and gaps are the account's");
    assert_eq!(policies.followed_by(3, Arc::new(with(40, Vec::new()))).version(2).map(|own| own.gap_days), Some(30));
}

/// A move catches up with nothing that is behind.
#[test]
fn what_a_new_version_has_behind_the_newest_letter_is_not_caught_up_with() {
    let mut newer = policy();
    let (at, _) = newer.find("past-due").expect("there");
    let early = Step { id: "early-call".into(), ..newer.steps[newer.find("call-1").expect("there").0].clone() };
    newer.steps.insert(at, Step { when: Anchor::Due(3), ..early });
    let mut account = view(vec![item("A", DUE, 100)]);
    for (step, on) in [("reminder", date(2026, 3, 5)), ("past-due", date(2026, 3, 9))] {
        account.items[0].steps.push(by(step, on, under(1, None)));
    }
    let day = Day {
        on: ON,
        calendar: &Calendar::for_country("NL"),
        live: true,
        languages: &["en"],
        laws: crate::limitation::ClaimLaws::UNKNOWN,
    };
    let does =
        |account: &AccountView| plan_day(account, &newer, &day).actions.iter().any(|one| one.step == "early-call");
    assert!(does(&account), "without a move it would be caught up with");
    account.moved = Some(Moved { on: ON, version: 2 });
    assert!(!does(&account));
    let steps: Vec<_> = plan_day(&account, &newer, &day).actions.into_iter().map(|action| action.step).collect();
    assert!(steps.contains(&"call-1".into()), "what is ahead comes: {steps:?}");
}

proptest! {
    /// Whatever went out, was paid and was moved: one of the versions that can be read decides; without anything late and open for which a
    /// late notice went out it is the one in use; and the order of the items says nothing.
    #[test]
    fn the_version_follows_from_what_went_out_and_is_still_owed(
        went in proptest::collection::vec((0..3_usize, 0..2_usize, 1..5_i64, 0..18_i8), 0..6),
        open in any::<[bool; 3]>(),
        moved in proptest::option::of((1..4_i64, 2..20_i8)),
    ) {
        let mut account = view(vec![item("A", DUE, 500), item("B", DUE, 400), item("C", DUE, 300)]);
        for (item, step, version, days) in &went {
            let on = crate::days::after(DUE, i32::from(*days));
            account.items[*item].steps.push(by(["reminder", "courtesy"][*step], on, under(*version, None)));
        }
        for (item, open) in account.items.iter_mut().zip(open) {
            item.open_minor *= i64::from(open);
        }
        account.moved = moved.map(|(version, day)| Moved { version, on: date(2026, 3, day) });
        let all = policies();
        let governed = policy_for(&all, &account, ON);
        prop_assert!(all.version(governed.version).is_some());
        let keeps = |(item, step, version, _): &&(usize, usize, i64, i8)| *step == 0 && open[*item] && *version < 4;
        let oldest = went.iter().filter(keeps).map(|(_, _, version, days)| (*days, *version)).min();
        match (oldest, moved) {
            (None, _) => prop_assert_eq!(governed.by, GovernedBy::Live),
            (Some((_, version)), None) => prop_assert_eq!(governed.version, version),
            (Some(_), Some(_)) => prop_assert!(governed.by != GovernedBy::Live),
        }
        let mut turned = account.clone();
        turned.items.reverse();
        prop_assert_eq!(policy_for(&all, &turned, ON).under(), governed.under());
    }

    /// Nothing is taken twice, whenever a version with other steps is published and whenever the account is moved to it.
    #[test]
    fn no_step_is_taken_twice_by_a_new_version_or_a_move(
        published in 0..60_i32, moved in proptest::option::of(0..60_i32), drops in 0..3_usize, paid in proptest::option::of(5..50_i32),
    ) {
        let calendar = Calendar::for_country("NL");
        let from = date(2026, 2, 20);
        let mut newer = policy();
        let gone = ["past-due", "call-1", "tell-sales"][drops];
        newer.steps.retain(|step| step.id != *gone);
        let early = Step { id: "early-call".into(), ..newer.steps.last().cloned().expect("some") };
        newer.steps.push(Step { part: Part::Late, when: Anchor::Due(3), act: Act::Tell { role: "sales_rep".into() }, ..early });
        let first = Policies::new((1, Arc::new(policy())), Vec::new());
        let second = first.followed_by(2, Arc::new(newer));
        let mut account = view(vec![item("A", DUE, 500), item("B", date(2026, 3, 12), 400)]);
        let mut issued_under = Vec::new();
        for days in 0..80 {
            let on = crate::days::after(from, days);
            if moved == Some(days) && published <= days {
                account.moved = Some(Moved { on, version: 2 });
            }
            if paid == Some(days) {
                account.items[0].open_minor = 0;
            }
            let all = if days < published { &first } else { &second };
            let governed = policy_for(all, &account, on);
            let plan = plan_day(&account, governed.policy, &Day { on, calendar: &calendar, live: true, languages: &["en"], laws: crate::limitation::ClaimLaws::UNKNOWN });
            for action in &plan.actions {
                for take in &action.takes {
                    let item = &mut account.items[take.item];
                    prop_assert!(!item.took(&take.step, take.cycle), "{} {} twice on {on}", item.number, take.step);
                    item.steps.push(StepTaken { cycle: take.cycle, ..by(&take.step, on, governed.under()) });
                }
                if governed.policy.is_late_notice(&action.step) {
                    account.last_notice_on = Some(on);
                    issued_under.push((on, governed.version));
                }
            }
            // Without a move, nobody in the middle gets a late notice of another version.
            if account.moved.is_none() && paid.is_none() {
                prop_assert!(issued_under.windows(2).all(|two| two[0].1 == two[1].1), "{issued_under:?}");
            }
        }
    }
}
