//! Somebody is asked who manages a customer, some days before a letter is for them, once, and only where nobody is known.

use super::*;
use crate::plan::FIND_STEP;

/// The letter to the management is planned for 25 days after the due date.
fn to_management() -> Policy {
    let mut policy = policy();
    let act = Act::Notice { channel: Channel::Email, to_management: true };
    let at = policy.find("second-notice").map(|(at, _)| at).expect("there");
    policy.steps.insert(at, step("to-management", Part::Late, Anchor::Due(25), act));
    policy
}

/// An item whose reminders and whose call were taken.
fn reminded(number: &str, due_on: Date) -> ItemView {
    let steps = [("reminder", 1), ("past-due", 6), ("call-1", 7), ("tell-sales", 8), ("credit-hold", 8)];
    let steps = steps.map(|(step, days)| taken(step, crate::days::after(due_on, days)));
    ItemView { steps: steps.to_vec(), ..item(number, due_on, 100) }
}

fn planned(view: &AccountView, on: Date) -> AccountPlan {
    let calendar = Calendar::for_country("NL");
    plan_day(
        view,
        &to_management(),
        &Day { on, calendar: &calendar, live: true, languages: &["en"], laws: crate::limitation::ClaimLaws::UNKNOWN },
    )
}

/// The items for which somebody is asked on a day.
fn asked(view: &AccountView, on: Date) -> Vec<usize> {
    let own = planned(view, on).actions.into_iter().filter(|action| action.step == FIND_STEP);
    own.flat_map(|action| action.takes).map(|take| take.item).collect()
}

/// R1.7: DUE is 3 March, so the letter is for 28 March, a Saturday, and the question a week before, on a Saturday, too.
#[test]
fn a_week_before_a_letter_to_the_management_somebody_is_asked_who_that_is() {
    let mut account = view(std::vec![reminded("A", DUE)]);
    account.last_notice_on = Some(date(2026, 3, 9));
    assert_eq!(asked(&account, date(2026, 3, 20)), [] as [usize; 0], "not yet");
    assert_eq!(planned(&account, date(2026, 3, 20)).next_look_on, Some(date(2026, 3, 23)));
    assert_eq!(asked(&account, date(2026, 3, 21)), [] as [usize; 0], "nobody works on a Saturday");
    let plan = planned(&account, date(2026, 3, 23));
    assert_eq!(shown(&plan), "will_do [find-management:none] will_do find-management step.due");
    assert_eq!(plan.reasons, [Reason::NoManagement]);
    account.items[0].steps.push(taken(FIND_STEP, date(2026, 3, 23)));
    assert_eq!(asked(&account, date(2026, 3, 24)), [] as [usize; 0], "the task is open");
    account.items[0].steps.last_mut().expect("pushed").outcome = Some("done".into());
    assert_eq!(asked(&account, date(2026, 3, 24)), [] as [usize; 0], "it is asked once");
}

#[test]
fn whoever_is_known_is_not_sought_and_gets_the_letter() {
    let on = date(2026, 3, 30);
    let mut account = view(std::vec![reminded("A", DUE)]);
    account.last_notice_on = Some(date(2026, 3, 9));
    account.items[0].steps.push(taken(FIND_STEP, date(2026, 3, 23)));
    let fallback = planned(&account, on);
    assert_eq!(fallback.actions[0].contact.as_deref(), Some("Ann"), "accounts payable gets it meanwhile");
    assert!(fallback.reasons.contains(&Reason::NoManagement), "{:?}", fallback.reasons);
    for role in [Role::Manager, Role::Owner] {
        let boss = Contact {
            id: ContactId(2),
            name: Some("Bo".into()),
            role: Some(role),
            email: Some("bo@example.com".into()),
            ..account.contacts[0].clone()
        };
        let known = AccountView { contacts: std::vec![account.contacts[0].clone(), boss], ..account.clone() };
        let plan = planned(&known, on);
        assert_eq!(plan.actions[0].contact.as_deref(), Some("Bo"));
        assert!(!plan.reasons.contains(&Reason::NoManagement));
        let unasked = AccountView { items: std::vec![reminded("A", DUE)], ..known };
        assert_eq!(asked(&unasked, date(2026, 3, 23)), [] as [usize; 0]);
    }
    let buyer = Contact { role: Some(Role::Buyer), ..account.contacts[0].clone() };
    let known = AccountView { contacts: std::vec![buyer], items: std::vec![reminded("A", DUE)], ..account };
    assert_eq!(asked(&known, date(2026, 3, 23)), [0], "a buyer manages nothing");
}

#[test]
fn nobody_is_sought_for_what_rests_or_was_not_reminded_of_yet() {
    let on = date(2026, 3, 23);
    let mut promised = reminded("A", DUE);
    promised.disputed_minor = 100;
    assert_eq!(asked(&view(std::vec![promised]), on), [] as [usize; 0], "it is contested");
    assert_eq!(asked(&view(std::vec![item("A", DUE, 100)]), on), [] as [usize; 0], "its first reminder comes first");
    let both = view(std::vec![reminded("A", DUE), reminded("B", date(2026, 3, 9))]);
    assert_eq!(asked(&both, on), [0, 1], "one question is for all that is late");
    let mut after = reminded("A", DUE);
    after.steps.push(taken("second-notice", date(2026, 4, 2)));
    assert_eq!(asked(&view(std::vec![after]), date(2026, 4, 3)), [] as [usize; 0], "the letter is behind it");
}
