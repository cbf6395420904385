//! Search: customers, invoices, screens, acts and help pages, from anywhere.
//!
//! Decides: that a whole number or name goes straight there for a person, and what is listed beside what the book holds. The search
//! over everything (Ctrl K) shows this page's results while one types.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::search::{Exact, Found, search};
use dunlin_app::{App, AppError, Right, Setting};
use serde::Deserialize;

use crate::answer::{answer, page};
use crate::frame::{Frame, Here};
use crate::help;
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// Help pages in the results.
const HELP_PAGES: usize = 4;

/// What is done on some screen, and is looked for by its name: key of the name, address, and the right that it needs.
const ACTS: &[(&str, &str, Right)] = &[
    ("ui-worklist-start", "/worklist", Right::Collect),
    ("ui-run-propose", "/runs", Right::Propose),
    ("ui-keys-switch-off", "/help/keys", Right::Read),
];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    q: String,
}

/// One result.
struct Hit {
    href: String,
    name: String,
    more: String,
}

/// Results of a kind.
struct Group {
    name: String,
    hits: Vec<Hit>,
}

#[derive(Template)]
#[template(path = "search.html", blocks = ["main"])]
struct Search {
    frame: Frame,
    asked: String,
    said: String,
    groups: Vec<Group>,
}

page!(Search);

/// Goes to what is named, or lists what is meant.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let asked = visitor.clone();
    let read = site.work(visitor.actor(), move |app, setting| {
        let found = search(app, setting, &wanted.q)?;
        let to = found.exact.as_ref().filter(|_| !asked.wants_block).map(address);
        let page = to.is_none().then(|| read(app, setting, &asked, &wanted.q, &found)).transpose()?;
        Ok((to, page))
    });
    match read.await {
        Ok((Some(to), _)) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Ok((None, Some(page))) => answer(&visitor, Ok(page)),
        Ok((None, None)) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(error) => answer::<Search>(&visitor, Err(error)),
    }
}

fn address(exact: &Exact) -> String {
    match exact {
        Exact::Item(number) => format!("/invoices/{}", escaped(number)),
        Exact::Customer(number) => format!("/customers/{}", escaped(number)),
    }
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, asked: &str, found: &Found) -> Result<Search, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Elsewhere, &visitor.face.t("ui-search-title"))?;
    let words = asked.trim().to_lowercase();
    let groups = [
        ("ui-nav-customers", customers(found)),
        ("ui-tab-invoices", items(&frame, found)),
        ("ui-nav", screens(&frame, &words)),
        ("ui-search-acts-all", acts(&frame, &words)),
        ("ui-help", pages(&frame, &words)),
    ];
    let groups: Vec<Group> = groups
        .into_iter()
        .filter(|(_, hits)| !hits.is_empty())
        .map(|(key, hits)| Group { name: frame.t(key), hits })
        .collect();
    let count = groups.iter().map(|group| group.hits.len()).sum();
    Ok(Search { said: frame.face.n("ui-search-count", count), asked: asked.to_owned(), groups, frame })
}

fn customers(found: &Found) -> Vec<Hit> {
    let hit = |customer: &dunlin_store::FoundCustomer| Hit {
        href: format!("/customers/{}", escaped(&customer.number)),
        name: customer.name.clone(),
        more: [Some(customer.number.clone()), customer.city.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
    };
    found.customers.iter().map(hit).collect()
}

fn items(frame: &Frame, found: &Found) -> Vec<Hit> {
    let hit = |item: &dunlin_store::FoundItem| Hit {
        href: format!("/invoices/{}", escaped(&item.number)),
        name: item.number.clone(),
        more: format!("{} · {}", item.customer, frame.face.money(item.open_minor, item.currency)),
    };
    found.items.iter().map(hit).collect()
}

fn screens(frame: &Frame, words: &str) -> Vec<Hit> {
    let fits = frame.entries.iter().filter(|entry| entry.name.to_lowercase().contains(words));
    fits.map(|entry| Hit { href: entry.href.to_owned(), name: entry.name.clone(), more: String::new() }).collect()
}

fn acts(frame: &Frame, words: &str) -> Vec<Hit> {
    let allowed = ACTS.iter().filter(|(.., right)| frame.may(right.code()));
    let named = allowed.map(|(key, href, _)| (frame.t(key), *href));
    let fits = named.filter(|(name, _)| !words.is_empty() && name.to_lowercase().contains(words));
    fits.map(|(name, href)| Hit { href: href.to_owned(), name, more: String::new() }).collect()
}

/// Pages of which each word is in the title or in what they are for.
fn pages(frame: &Frame, words: &str) -> Vec<Hit> {
    let fits = |title: &str, summary: &str| {
        let text = format!("{title} {summary}").to_lowercase();
        !words.is_empty() && words.split_whitespace().all(|word| text.contains(word))
    };
    let all = help::pages(frame.face.language()).into_iter().map(|page| (page.name, page.title(), page.summary()));
    let fitting = all.filter(|(_, title, summary)| fits(title, summary)).take(HELP_PAGES);
    fitting.map(|(name, title, more)| Hit { href: format!("/help/{name}"), name: title, more }).collect()
}
