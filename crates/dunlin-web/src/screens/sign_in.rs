//! Sign in: name and password, then the one-time code where the person has one; and sign out.
//!
//! Decides: what is said of a try that failed, which is the same whoever was named.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use dunlin_app::users::{self, Entry};
use dunlin_app::{AppError, Failure};
use serde::Deserialize;

use crate::answer::problem;
use crate::assets;
use crate::door;
use crate::face::Face;
use crate::security::Visitor;
use crate::site::Site;

/// After so many seconds a wait is told in minutes.
const IN_MINUTES: i64 = 120;

/// What stands around a page for people who are not signed in.
pub(crate) struct Door {
    pub(crate) face: Face,
    pub(crate) theme: Option<&'static str>,
    pub(crate) nonce: String,
    pub(crate) title: String,
    /// What was just done.
    pub(crate) said: Option<String>,
    /// What went wrong.
    pub(crate) wrong: Option<String>,
}

impl Door {
    /// A page of a name.
    pub(crate) fn new(visitor: &Visitor, title: &str) -> Door {
        Door {
            face: visitor.face.clone(),
            theme: visitor.theme,
            nonce: visitor.nonce.clone(),
            title: visitor.face.t(title),
            said: visitor.said.as_ref().map(|said| said.text.clone()),
            wrong: None,
        }
    }

    /// A text without values.
    pub(crate) fn t(&self, key: &str) -> String {
        self.face.t(key)
    }

    /// Where an embedded file is.
    #[expect(clippy::unused_self, reason = "templates call what the page has")]
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// A symbol of the icon sheet.
    #[expect(clippy::unused_self, reason = "templates call what the page has")]
    pub(crate) fn icon(&self, name: &str) -> String {
        format!("{}#{name}", assets::address("icons.svg"))
    }
}

/// A page as it is sent; one that tells what went wrong has a status of its own.
pub(crate) fn page(visitor: &Visitor, status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => problem(visitor, &AppError::new(Failure::Failed, "web.template", error.to_string())),
    }
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignIn {
    frame: Door,
    name: String,
    next: String,
    has_users: bool,
    /// What stands on the identity provider's button.
    provider: Option<String>,
}

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct Code {
    frame: Door,
    next: String,
}

/// Where one goes afterwards.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    next: String,
}

/// What is typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    password: String,
    code: String,
    next: String,
}

/// The page; somebody who is signed in goes on.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    if visitor.signed_in.is_some() {
        return door::go(door::local(&wanted.next));
    }
    shown(&site, &visitor, (String::new(), wanted.next), StatusCode::OK, None).await
}

async fn shown(
    site: &Site,
    visitor: &Visitor,
    (name, next): (String, String),
    status: StatusCode,
    wrong: Option<String>,
) -> Response {
    let known = site.with_book(visitor.actor(), |app| {
        let label = users::provider::provider(app)?.map(|provider| provider.label);
        Ok((users::any(app)?, label))
    });
    let (has_users, provider) = match known.await {
        Ok(known) => known,
        Err(error) => return problem(visitor, &error),
    };
    let frame = Door { wrong, ..Door::new(visitor, "ui-sign-in") };
    page(visitor, status, &SignIn { frame, name, next: door::local(&next).to_string(), has_users, provider })
}

/// The page with what went wrong elsewhere.
pub(crate) async fn failed(site: &Site, visitor: &Visitor, error: &AppError) -> Response {
    let wrong = visitor.face.wrong(error);
    shown(site, visitor, (String::new(), String::new()), StatusCode::UNPROCESSABLE_ENTITY, Some(wrong)).await
}

/// Tries to come in.
pub(crate) async fn enter(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let Typed { name, password, next, .. } = typed;
    let (asked, from) = (name.clone(), visitor.origin.clone());
    let entry = site.with_book(visitor.actor(), move |app| users::sign_in(app, &asked, &password, &from)).await;
    let to = door::local(&next);
    match entry {
        Ok(Entry::In(token)) => door::enter(&site, &token, to),
        Ok(Entry::CodeDue(token)) => {
            door::enter(&site, &token, &format!("{}?next={}", door::CODE, crate::security::escaped(to)))
        }
        Ok(failed) => {
            let (status, wrong) = told(&visitor, &failed, "ui-sign-in-wrong");
            waiting(shown(&site, &visitor, (name, next), status, Some(wrong)).await, &failed)
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// The page for the one-time code.
pub(crate) async fn code(visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let next = door::local(&wanted.next).to_string();
    page(&visitor, StatusCode::OK, &Code { frame: Door::new(&visitor, "ui-sign-in-code"), next })
}

/// Tries the code.
pub(crate) async fn enter_code(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let Some(token) = door::token(&site, &headers) else { return door::go(door::SIGN_IN) };
    let (code, from) = (typed.code, visitor.origin.clone());
    let entry = site.with_book(visitor.actor(), move |app| users::second_factor(app, &token, &code, &from)).await;
    match entry {
        Ok(Entry::In(token)) => door::enter(&site, &token, door::local(&typed.next)),
        Ok(failed) => {
            let (status, wrong) = told(&visitor, &failed, "ui-sign-in-code-wrong");
            let frame = Door { wrong: Some(wrong), ..Door::new(&visitor, "ui-sign-in-code") };
            let next = door::local(&typed.next).to_string();
            waiting(page(&visitor, status, &Code { frame, next }), &failed)
        }
        Err(error) => problem(&visitor, &error),
    }
}

/// Signs out.
pub(crate) async fn leave(State(site): State<Site>, visitor: Visitor, headers: HeaderMap) -> Response {
    if let Some(token) = door::token(&site, &headers) {
        let left = site.with_book(visitor.actor(), move |app| users::sign_out(app, &token)).await;
        if let Err(error) = left {
            return problem(&visitor, &error);
        }
    }
    door::leave(&site)
}

/// Status and sentence of a try that failed.
fn told(visitor: &Visitor, failed: &Entry, wrong: &str) -> (StatusCode, String) {
    let count = |seconds: i64| usize::try_from(seconds).unwrap_or(usize::MAX);
    match failed {
        Entry::Wait(seconds) if *seconds > IN_MINUTES => {
            let minutes = count(seconds.saturating_add(59) / 60);
            (StatusCode::TOO_MANY_REQUESTS, visitor.face.n("ui-sign-in-wait-minutes", minutes))
        }
        Entry::Wait(seconds) => (StatusCode::TOO_MANY_REQUESTS, visitor.face.n("ui-sign-in-wait", count(*seconds))),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, visitor.face.t(wrong)),
    }
}

/// Says to programs how long to wait.
fn waiting(mut answer: Response, failed: &Entry) -> Response {
    if let Entry::Wait(seconds) = failed {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
    answer
}
