//! Pages are honest: nothing is offered that the person who looks may not do, or that cannot be done at all.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use dunlin_app::placements::{self, PlacementInput};
use dunlin_app::{Right, Role};
use dunlin_core::placement::{Campaign, PlacementKind};

use crate::desk::{Desk, PARTNER, undo_of};

/// What everybody may, whatever their role: their own things.
const OWN: [&str; 4] = ["/sign-out", "/me", "/help/keys", "/undo/views/"];

/// Addresses of forms and the right that each needs, from the routes themselves.
fn rights() -> Vec<(Vec<&'static str>, Right)> {
    let code = include_str!("../../src/routes.rs");
    let mut rights = Vec::new();
    for route in code.split(".route(").skip(1) {
        let path = route.split('"').nth(1).expect("an address");
        let asks = route.split("needs(Right::").skip(1).find(|part| part.contains("post(") || part.contains("upload"));
        let right = match asks {
            Some(part) => part.split(',').next().expect("a right").to_lowercase(),
            None if route.contains("set(") => "settings".to_string(),
            None => continue,
        };
        rights.push((path.split('/').collect(), Right::find(&right).expect("a right")));
    }
    rights
}

/// The right that posting to an address needs; the address without parameters goes before one with them.
fn right_of(rights: &[(Vec<&'static str>, Right)], action: &str) -> Option<Right> {
    let action: Vec<&str> = action.split('?').next().unwrap_or(action).split('/').collect();
    let fits = |path: &[&str]| {
        path.len() == action.len() && path.iter().zip(&action).all(|(own, given)| own == given || own.starts_with('{'))
    };
    let fitting = rights.iter().filter(|(path, _)| fits(path));
    fitting.min_by_key(|(path, _)| path.iter().filter(|part| part.starts_with('{')).count()).map(|(_, right)| *right)
}

/// What stands in an attribute, wherever it is in a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Where forms of a page post to.
fn posts(page: &str) -> Vec<String> {
    let forms = page.split("<form").skip(1).filter_map(|rest| rest.split('>').next());
    let posting = forms.filter(|tag| tag.contains("method=\"post\""));
    posting.map(|tag| values(tag, "action").first().copied().unwrap_or_default().to_string()).collect()
}

/// A book in which every screen has something to offer.
fn busy() -> Desk {
    let desk = crate::cash::book();
    desk.done("/customers/10/notes", "text=Signs+on+Thursdays&pinned=1");
    desk.done("/customers/10/talks", "outcome=no_answer&note=nobody+there");
    desk.done("/customers/11/promises", "amount=100&on=2026-11-27&currency=EUR");
    desk.done("/customers/10/contacts", "name=Ann&email=ann%40kilronan.example&role=payables");
    desk.done("/customers/10/disputes", "item=A-2&reason=price");
    desk.done("/customers/10/receipts", "amount=50.00&currency=EUR&on=2026-11-18&item=&reference=");
    let (run, _) = desk.done("/runs", "");
    desk.done(&format!("{run}/rows/10"), "act=out&why=later");
    place(&desk, "11", PARTNER);
    desk
}

/// Places what is late of a customer with an outside team that joins the creditor's own steps.
pub(crate) fn place(desk: &Desk, customer: &str, partner: &str) -> String {
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    let input = PlacementInput {
        customer,
        kind: PlacementKind::EarlyOut,
        partner: Some(partner),
        contact: None,
        commission: None,
        fee: None,
        from: None,
        until: None,
        campaign: Campaign::Supplements,
        items: &[],
        reason: "young and many",
    };
    placements::place(&mut app, &setting, &input).expect("placed");
    let newest = placements::placements_of(&mut app, &setting, customer).expect("read").pop().expect("it was placed");
    newest.view.placement.number
}

/// Every page that links lead to, for whoever sits at the desk, with the forms on each.
fn walked(desk: &Desk) -> BTreeMap<String, Vec<String>> {
    let first = if desk.get("/").0 == StatusCode::OK { "/" } else { "/team" };
    let mut seen = BTreeSet::from([first.to_string()]);
    let mut waiting = vec![first.to_string()];
    let mut pages = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        let (status, page) = desk.get(&path);
        if status != StatusCode::OK || !page.starts_with("<!") {
            continue;
        }
        for href in values(&page, "href") {
            let href = href.split('#').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&");
            let is_page = href.starts_with('/') && !["/assets/", "/help"].iter().any(|other| href.starts_with(other));
            let is_file = ["as=", "/letters/", "/table/", ".csv", ".pdf", ".zip", "/rejected", "sort="]
                .iter()
                .any(|part| href.contains(part));
            if is_page && !is_file && seen.len() < 400 && seen.insert(href.clone()) {
                waiting.push(href);
            }
        }
        pages.insert(path, posts(&page));
    }
    pages
}

#[test]
fn no_page_offers_what_its_reader_may_not_do() {
    let rights = rights();
    let mut desk = busy();
    for role in Role::ALL {
        desk.sign_in_as(role);
        let pages = walked(&desk);
        let least = if role.is_of_partner() { 2 } else { 40 };
        assert!(pages.len() > least, "{} sees {} pages", role.code(), pages.len());
        let mut offered = BTreeSet::new();
        for (page, actions) in &pages {
            for action in actions {
                if OWN.iter().any(|own| action.starts_with(own)) {
                    continue;
                }
                let right = right_of(&rights, action).unwrap_or_else(|| panic!("{page} posts to \"{action}\""));
                assert!(role.has(right), "{page} offers a {} {action}, which needs {}", role.code(), right.code());
                offered.insert(right.code());
            }
        }
        let looks = |right| matches!(right, Right::Own | Right::Read | Right::Audit);
        let due: BTreeSet<&str> =
            Right::ALL.into_iter().filter(|right| !looks(*right) && role.has(*right)).map(Right::code).collect();
        assert_eq!(offered, due, "{}: each right is offered somewhere", role.code());
    }
}

#[test]
fn undo_is_offered_where_it_works() {
    let desk = Desk::new();
    let (_, said) = desk.done("/customers/10/kind", "kind=consumer");
    let undo = undo_of(&said);
    assert!(undo.starts_with("/undo/customers/10/"), "{said}");
    desk.done(&undo, "");
    let (_, page) = desk.get("/customers/10?tab=terms");
    assert!(page.contains("value=\"business\" selected"), "{page}");
    let (_, said) = desk.done("/customers/10/agree", "stated_in=contract&interest=12+%25+a+year");
    assert_eq!(undo_of(&said), "", "newer terms take their place; there is nothing to offer");
    let (_, said) = desk.done("/invoices/B-1/terms", "stated_in=printed&interest=12+%25+a+year");
    assert_eq!(undo_of(&said), "");
}
