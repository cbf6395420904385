//! Which harder letters stand behind a softer one.

use super::*;

#[test]
fn a_softer_letter_says_which_items_had_a_harder_one_that_stands() {
    let mut hard = item("A", date(2026, 1, 30), 100);
    hard.steps = std::vec![taken("reminder", date(2026, 2, 2)), taken("second-notice", date(2026, 3, 2))];
    let mut account = view(std::vec![hard, item("B", DUE, 200)]);
    account.last_notice_on = Some(date(2026, 2, 27));
    assert!(told(&account, date(2026, 3, 4)).starts_with("reminder: "));
    assert!(told(&account, date(2026, 3, 4)).ends_with("; A 2026-03-02"), "{}", told(&account, date(2026, 3, 4)));
}
