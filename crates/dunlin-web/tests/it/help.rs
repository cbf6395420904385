//! Every screen has its help page, and every help page keeps to its format and leads somewhere.

use std::path::{Path, PathBuf};

use axum::http::StatusCode;

use crate::desk::Desk;

/// Addresses that are no screens: they answer with a file, a part of a page or the way to a screen.
const NO_SCREENS: &[&str] = &[
    "/settings/creditor/logo",
    "/assets/{path}",
    "/help",
    "/help/keys",
    "/help/{page}",
    "/customers/{number}/letters/{key}",
    "/invoices/{number}/copy.pdf",
    "/plans/{number}/agreement.pdf",
    "/placements/{number}/file.csv",
    "/placements/{number}/evidence.zip",
    "/placements/{number}/bill.pdf",
    "/portfolios/{number}/file.csv",
    "/portfolios/{number}/bill.pdf",
    "/customers/{number}/calls/{version}/letter.pdf",
    "/talk/preview",
    "/sign-in/provider",
    "/sign-in/callback",
    "/runs/{name}/live",
    "/runs/{name}/letters/{customer}/{file}",
    "/print/{batch}/{file}",
    "/templates/{template}/{language}/look",
];
/// What the format allows, and a page for one screen needs.
const LONGEST: usize = 60;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/help")
}

/// Name and text of each page, those of other languages too.
fn pages() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).expect("there") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            if name != "README" {
                found.push((name, std::fs::read_to_string(&path).expect("text")));
            }
        }
    }
    found.sort();
    found
}

/// The addresses for which `routes.rs` answers a GET.
fn screens() -> Vec<String> {
    let code = include_str!("../../src/routes.rs");
    let routes = code.split(".route(").skip(1).filter(|route| route.contains("get("));
    let path = |route: &str| route.split('"').nth(1).expect("an address").to_owned();
    routes.map(path).filter(|path| !NO_SCREENS.contains(&path.as_str())).collect()
}

#[test]
fn every_screen_has_a_page() {
    let pages = pages();
    let named: Vec<&str> = pages
        .iter()
        .filter_map(|(_, text)| text.lines().next()?.strip_prefix("<!-- screens:")?.strip_suffix("-->"))
        .flat_map(str::split_whitespace)
        .collect();
    let screens = screens();
    assert!(screens.len() >= 8, "{screens:?}");
    let without: Vec<_> = screens.iter().filter(|screen| !named.contains(&screen.as_str())).collect();
    assert!(without.is_empty(), "no page in docs/help names {without:?}; docs/help/README.md says how to write one");
    let gone: Vec<_> = named.iter().filter(|path| !screens.iter().any(|screen| screen == *path)).collect();
    assert!(gone.is_empty(), "a help page is for {gone:?}, which routes.rs does not have");
}

#[test]
fn every_page_keeps_to_the_format() {
    let pages = pages();
    for (name, text) in &pages {
        let headings = text.lines().filter(|line| line.starts_with("# ")).count();
        assert_eq!(headings, 1, "{name}: one heading of the first level");
        assert!(text.lines().count() <= LONGEST, "{name}: more than {LONGEST} lines");
        let after_first = text.split_once('\n').map_or("", |(_, rest)| rest);
        assert!(!after_first.contains('<'), "{name}: HTML is shown as text");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_page = link.strip_suffix(".md").is_some_and(|to| pages.iter().any(|(name, _)| name == to));
            assert!(is_page || link == "../glossary.md" || link.starts_with("https://"), "{name}: {link} is nowhere");
        }
        if let Some(keys) = text.split("\n## Keys\n").nth(1) {
            assert!(keys.trim_start().starts_with("| key |"), "{name}: its keys stand in a table");
        }
    }
}

#[test]
fn every_page_is_shown_and_screens_lead_to_theirs() {
    let desk = Desk::new();
    let (status, list) = desk.get("/help");
    assert_eq!(status, StatusCode::OK);
    for (name, _) in pages() {
        assert!(list.contains(&format!("/help/{name}\"")), "{name} is not in the list");
        let (status, page) = desk.get(&format!("/help/{name}"));
        assert_eq!(status, StatusCode::OK, "{name}");
        assert!(!page.contains("ui-"), "{name}: a text is missing");
    }
    assert!(desk.get("/help/words").1.contains("worklist"));
    assert_eq!(desk.get("/help/nothing").0, StatusCode::NOT_FOUND);
    for (path, page) in [("/", "today"), ("/customers", "customers"), ("/customers/10", "customer")] {
        assert!(desk.get(path).1.contains(&format!("href=\"/help/{page}\"")), "{path}");
    }
}

#[test]
fn keys_begin_with_the_screen_one_came_from_and_can_be_switched_off() {
    let desk = Desk::new();
    let (_, page) = desk.get("/help/keys?for=customer");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(at("<h2>Customer</h2>") < at("<h2>Customers</h2>"));
    assert!(page.contains("log a call") && page.contains("<code>Ctrl K</code>"), "{page}");
    let answer = desk.post("/help/keys", "keys=off", "same-origin");
    let cookies: Vec<_> = answer.headers().get_all("set-cookie").iter().filter_map(|one| one.to_str().ok()).collect();
    assert!(cookies.iter().any(|cookie| cookie.starts_with("keys=off;")), "{cookies:?}");
}

#[test]
fn every_entry_of_the_side_bar_has_a_letter_that_the_sheet_tells() {
    let page = Desk::new().get("/").1;
    let sheet = include_str!("../../../../docs/help/keys.md");
    let entries = page.matches("<a class=\"go\"").count();
    let letters: std::collections::BTreeSet<&str> =
        page.split("data-go=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
    assert!(entries > 10 && letters.len() == entries, "{letters:?} of {entries}");
    for letter in letters {
        assert!(sheet.contains(&format!("| `g` `{letter}` |")), "g {letter} is not told");
    }
}
