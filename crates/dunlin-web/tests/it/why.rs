//! Why they do not pay: said in the call panel, told on the timeline, and checked there.

use crate::desk::Desk;

#[test]
fn a_reason_is_told_and_can_be_checked() {
    let desk = Desk::new();
    desk.done("/customers/10/talks", "outcome=reached&why=cash_short&details=until+spring&via=visit&with=Ann&note=");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("Not paid because: Short of money: until spring. Not checked yet."), "{page}");
    let at = page.find("/check\"").expect("a form");
    let from = page[..at].rfind("action=\"").expect("its address") + 8;
    let to = page[from..=at + 5].to_string();
    assert!(page.contains("It is false") && page.contains("It is true"), "{page}");
    desk.done(&to, "verdict=false");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("It proved false: a person reviews legal action."), "{page}");
    assert!(!page.contains(">It is false<") && page.contains(">Not known yet<"), "the other verdicts are offered");
    assert!(desk.get("/worklist").1.contains("Legal review"), "a person is asked to decide");
    desk.done(&to, "verdict=true");
    assert!(desk.get("/customers/10").1.contains("It proved true."), "the newest word counts");
}

#[test]
fn what_is_said_to_be_paid_rests_until_the_bank_had_its_time() {
    let desk = Desk::new();
    desk.done("/customers/10/talks", "outcome=already_sent&via=mail&note=");
    let (_, page) = desk.get("/customers/10?tab=invoices");
    assert!(page.contains("They say that it was paid already. Chasing rests until 27 Nov"), "{page}");
    assert!(desk.get("/customers/10").1.contains("The bank has time until 27 Nov 2026"), "until when");
}
