//! What a one-time link leads to: the first administrator, an invitation, another password.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use dunlin_app::creditors;
use dunlin_app::users::{self, Linked, PasswordProblem, RECOMMENDED, SHORTEST};
use dunlin_app::{AppError, Failure};
use dunlin_store::LinkKind;
use serde::Deserialize;

use crate::answer::{done, problem};
use crate::door;
use crate::frame::Said;
use crate::screens::sign_in::{Door, page};
use crate::security::Visitor;
use crate::site::Site;

/// Where the first administrator of an empty book begins.
const START: &str = "/start";

#[derive(Template)]
#[template(path = "set_up.html")]
struct SetUp {
    frame: Door,
    token: String,
    /// `set_up`, `invitation` or `reset`.
    kind: &'static str,
    /// Whom it is for.
    person: String,
    name: String,
    email: String,
    /// Where the mistake is: `name`, `email` or `password`.
    at: &'static str,
    hint: String,
}

/// What is typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    email: String,
    password: String,
}

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(token): Path<String>) -> Response {
    let asked = token.clone();
    match site.with_book(visitor.actor(), move |app| users::look(app, &asked)).await {
        Ok(linked) => shown(&visitor, token, &linked, (String::new(), String::new()), None),
        Err(error) => problem(&visitor, &error),
    }
}

fn shown(
    visitor: &Visitor,
    token: String,
    linked: &Linked,
    (name, email): (String, String),
    failed: Option<&AppError>,
) -> Response {
    let frame = Door { wrong: failed.map(|error| visitor.face.wrong(error)), ..Door::new(visitor, title(linked.kind)) };
    let count = |name: &'static str, count: usize| (name, i64::try_from(count).unwrap_or(i64::MAX).into());
    let set_up = SetUp {
        token,
        kind: linked.kind.code(),
        person: linked.user.as_ref().map(|user| user.name.clone()).unwrap_or_default(),
        name,
        email,
        at: failed.map_or("", place_of),
        hint: visitor.face.say("ui-password-hint", &[count("least", SHORTEST), count("better", RECOMMENDED)]),
        frame,
    };
    page(visitor, if failed.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &set_up)
}

fn title(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::SetUp => "ui-set-up",
        LinkKind::Invitation => "ui-invitation",
        LinkKind::Reset => "ui-reset",
    }
}

/// The field that a mistake belongs to.
fn place_of(error: &AppError) -> &'static str {
    match error.code {
        "user.name" | "user.name_taken" => "name",
        "user.email" | "user.email_taken" => "email",
        code if PasswordProblem::ALL.iter().any(|problem| problem.code() == code) => "password",
        _ => "",
    }
}

/// Takes the link.
pub(crate) async fn take(
    State(site): State<Site>,
    visitor: Visitor,
    Path(token): Path<String>,
    Form(typed): Form<Typed>,
) -> Response {
    let Typed { name, email, password } = typed;
    let (asked, from, given) = (token.clone(), visitor.origin.clone(), (name.clone(), email.clone()));
    let taken = site.with_book(visitor.actor(), move |app| {
        let linked = users::look(app, &asked)?;
        let taken = match linked.kind {
            LinkKind::SetUp => {
                users::set_up(app, &asked, (&name, &email, &password), &from).map(|(_, token)| Some(token))
            }
            LinkKind::Invitation | LinkKind::Reset => users::choose_password(app, &asked, &password, &from),
        };
        let to = if linked.kind == LinkKind::SetUp && !creditors::has_customers(app)? { START } else { "/" };
        Ok((linked, taken, to))
    });
    match taken.await {
        Ok((_, Ok(Some(token)), to)) => door::enter(&site, &token, to),
        Ok((_, Ok(None), _)) => {
            done(&visitor, door::SIGN_IN, Ok(Said { text: visitor.face.t("ui-said-reset"), undo: None }))
        }
        Ok((linked, Err(error), _))
            if matches!(error.failure, Failure::Refused | Failure::Usage | Failure::Conflict) =>
        {
            shown(&visitor, token, &linked, given, Some(&error))
        }
        Ok((_, Err(error), _)) | Err(error) => problem(&visitor, &error),
    }
}
