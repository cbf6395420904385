//! A case that is given and taken back on the customer's page, to many at once, and a stand-in on the page of users.

use axum::http::StatusCode;
use dunlin_app::Role;
use dunlin_app::users::{self, NewUser};

use crate::desk::{text, undo_of};
use crate::work::with_tasks;

#[test]
fn a_case_is_given_on_the_customers_page_shown_on_the_worklist_and_taken_back() {
    let desk = with_tasks();
    assert!(!desk.get("/worklist?at=T%2F1").1.contains("for who comes next"), "she is the only one there");
    let ben = NewUser { name: "Ben Ray", email: "ben@verhoef.example", role: Role::Collector, partner: None };
    users::add(&mut desk.app(), &ben).expect("added");
    let again = text(desk.post("/customers/10/case", "to=Nobody&reason=x", "same-origin"));
    assert!(again.contains("Nobody here is called Nobody"), "{again}");
    let (_, said) = desk.done("/customers/10/case", "to=ben+ray&reason=knows+the+owner&from=");
    let page = desk.get("/customers/10").1;
    assert!(page.contains("Ben Ray collects from this customer since") && page.contains("knows the owner"), "{page}");
    let peek = desk.get("/worklist?at=T%2F1").1;
    assert!(peek.contains("case is given to Ben Ray"), "{peek}");

    desk.done("/settings/users/Ben%20Ray/stand-in", "by=Ann+Byrne&from=&until=&why=ill");
    assert!(desk.get("/worklist?at=T%2F1").1.contains("Ann Byrne, for Ben Ray"));
    let page = desk.get("/settings/users").1;
    assert!(page.contains("Ann Byrne stands in") && page.contains("/settings/users/Ben%20Ray/back"), "{page}");
    let refused = desk.post("/settings/users/Ben%20Ray/stand-in", "by=Ann+Byrne&why=ill", "same-origin");
    assert!(refused.status().is_client_error(), "{}", refused.status());
    desk.done("/settings/users/Ben%20Ray/back", "");
    assert!(
        !desk.get("/settings/users").1.contains("stands in for") && !desk.get("/worklist").1.contains("for Ben Ray")
    );

    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/customers/10").1.contains("collects from this customer"));
    let none = desk.post("/customers/10/case/back", "reason=x", "same-origin");
    assert_eq!(none.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let (_, said) =
        desk.done("/acts/do", "act=give&of=customers&customer=10&customer=11&to=Ben+Ray&reason=his&while_late=1");
    assert!(desk.get("/customers/11").1.contains("It ends when nothing is late any more."));
    let (_, back) = desk.done("/customers/11/case/back", "reason=enough");
    assert!(!desk.get("/customers/11").1.contains("Ben Ray collects"), "the house's again");
    desk.done(&undo_of(&back), "");
    assert!(desk.get("/customers/11").1.contains("Ben Ray collects"), "theirs after all");
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/customers/11").1.contains("Ben Ray collects"));
}
