//! What a person wants otherwise.

use super::*;

#[test]
fn wishes_leave_out_lower_the_tone_and_turn_to_another_contact() {
    let on = date(2026, 3, 10);
    let mut late = item("A", date(2026, 2, 1), 100);
    late.steps = std::vec![taken("reminder", date(2026, 2, 2)), taken("past-due", date(2026, 2, 6))];
    let mut view = view(std::vec![late, item("B", date(2026, 3, 2), 50)]);
    let other = Contact {
        id: ContactId(2),
        name: Some("Bo".into()),
        role: None,
        email: Some("bo@example.com".into()),
        phone: None,
        refuses: Refused::default(),
    };
    view.contacts.push(other);
    let wished = |wishes: &Wishes| {
        let (policy, calendar) = (policy(), Calendar::for_country("NL"));
        let day = Day {
            on,
            calendar: &calendar,
            live: true,
            languages: &["en"],
            laws: crate::limitation::ClaimLaws::UNKNOWN,
        };
        plan_day_with(&view, &policy, &day, wishes)
    };
    let plain = wished(&Wishes::default());
    assert_eq!(plain, plan(&view, on, true), "no wishes, no difference");
    assert_eq!((&*plain.actions[0].step, plain.actions[0].takes.len()), ("second-notice", 2));

    let without = wished(&Wishes { leave_out: std::vec!["A".into()], ..Wishes::default() });
    assert_eq!((&*without.actions[0].step, without.items[0].in_notice), ("reminder", false));
    assert_eq!(without.items[0].reasons, [Reason::TakenOut]);
    assert_eq!(wished(&Wishes { out: true, ..Wishes::default() }).decision, Decision::Wont);

    let milder = wished(&Wishes { step: Some("past-due".into()), ..Wishes::default() });
    let notice = &milder.actions[0];
    assert_eq!((&*notice.step, notice.channel), ("past-due", Channel::Email));
    assert_eq!(notice.takes[0], Take { item: 0, step: "past-due".into(), cycle: 1 }, "taken once more");
    assert_eq!(notice.takes[1], Take { item: 1, step: "reminder".into(), cycle: 0 }, "its own step");
    let harder = wished(&Wishes { step: Some("in-collections".into()), ..Wishes::default() });
    assert_eq!(harder, plain, "a later step is no milder one");

    let to = Wishes { contact: Some("bo@example.com".into()), channel: Some(Channel::Email), ..Wishes::default() };
    let sent = &wished(&to).actions[0];
    assert_eq!((sent.to.as_deref(), sent.contact.as_deref()), (Some("bo@example.com"), Some("Bo")));
}
