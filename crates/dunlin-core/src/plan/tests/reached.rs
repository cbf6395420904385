//! How a customer can be reached, and how it does not want to be.

use super::*;

#[test]
fn a_missing_contact_is_a_blank_address_in_test_mode_and_a_question_in_a_live_book() {
    let mut account = view(std::vec![item("A", DUE, 100)]);
    account.contacts.clear();
    let letter = plan(&account, date(2026, 3, 4), true);
    assert_eq!(letter.actions[0].channel, Channel::Letter);
    assert_eq!(letter.reasons, [Reason::NoEmail]);
    account.address = Address::default();
    let test = plan(&account, date(2026, 3, 4), false);
    assert_eq!((test.decision, test.actions[0].to.as_deref()), (Decision::WillDo, None));
    assert!(test.reasons.contains(&Reason::ContactMissing));
    let live = plan(&account, date(2026, 3, 4), true);
    assert_eq!(shown(&live), "needs_a_look [] needs_a_look - contact.missing");
}

#[test]
fn a_call_without_a_number_needs_a_look() {
    let mut account = view(std::vec![item("A", DUE, 100)]);
    account.items[0].steps.push(taken("reminder", date(2026, 3, 4)));
    account.items[0].steps.push(taken("past-due", date(2026, 3, 9)));
    account.last_notice_on = Some(date(2026, 3, 9));
    check(&account, date(2026, 3, 10), "will_do [call-1:phone] will_do call-1 step.due");
    account.contacts[0].refuses.calls = true;
    check(&account, date(2026, 3, 10), "needs_a_look [] needs_a_look - contact.no_phone");
    account.contacts[0].phone = None;
    check(&account, date(2026, 3, 10), "needs_a_look [] needs_a_look - contact.no_phone");
}

#[test]
fn who_wants_no_email_gets_letters() {
    let mut account = view(std::vec![item("A", DUE, 100)]);
    account.contacts[0].refuses.email = true;
    let letter = plan(&account, date(2026, 3, 4), true);
    assert_eq!((letter.actions[0].channel, letter.reasons), (Channel::Letter, std::vec![Reason::EmailRefused]));
    account.contacts.push(Contact { id: ContactId(2), refuses: Refused::default(), ..account.contacts[0].clone() });
    assert_eq!(plan(&account, date(2026, 3, 4), true).actions[0].channel, Channel::Email, "somebody else there does");
}
