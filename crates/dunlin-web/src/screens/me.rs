//! One's own entry: name and language, password, one-time codes, and where one is signed in.

use std::fmt::Write as _;

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dunlin_app::users::{self, OpenSession, PasswordProblem, Profile, RECOMMENDED, SHORTEST};
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::id::UserId;
use fast_qr::{ECL, QRBuilder};
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::answer::{answer_as, done, page, problem};
use crate::door;
use crate::face::LANGUAGES;
use crate::frame::{Frame, Here, Said};
use crate::security::Visitor;
use crate::site::Site;

const ME: &str = "/me";

/// A place where the person is signed in.
struct Place {
    hash: String,
    agent: String,
    address: String,
    since: String,
    seen: String,
    is_this: bool,
}

/// What an authenticator program scans, or the person types.
struct NewKey {
    /// Squares of the QR code as one path.
    path: String,
    size: usize,
    typed: String,
}

#[derive(Template)]
#[template(path = "me.html", blocks = ["main"])]
struct Me {
    frame: Frame,
    profile: Profile,
    role: String,
    languages: Vec<(&'static str, String)>,
    places: Vec<Place>,
    starting: Option<NewKey>,
    hint: String,
    /// Recovery codes, shown this once.
    recovery: Vec<String>,
    /// Where the mistake is, and what it is.
    wrong: Option<(&'static str, String)>,
}

page!(Me);

/// What is typed in one of the page's forms.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    language: String,
    password: String,
    new: String,
    code: String,
}

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    shown(&site, &visitor, Vec::new(), None).await
}

/// The page with codes that are shown this once, or with what was wrong at a place.
async fn shown(
    site: &Site,
    visitor: &Visitor,
    recovery: Vec<String>,
    wrong: Option<(&'static str, AppError)>,
) -> Response {
    let asked = visitor.clone();
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, recovery, wrong)).await;
    answer_as(visitor, status, page)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    recovery: Vec<String>,
    wrong: Option<(&'static str, AppError)>,
) -> Result<Me, AppError> {
    let (user, session) = signed_in(visitor)?;
    let face = &visitor.face;
    let frame = Frame::read(app, setting, visitor, Here::Elsewhere, &face.t("ui-me"))?;
    let profile = users::profile(app, user, &session, &format!("Dunlin {}", setting.creditor.name))?;
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    let place = |open: &OpenSession| {
        let day = |at: jiff::Timestamp| face.date(at.to_zoned(zone.clone()).date());
        Place {
            hash: open.session.hash.clone(),
            agent: agent(&open.session.agent),
            address: open.session.address.clone(),
            since: day(open.session.begun_at),
            seen: format!(
                "{} {}",
                day(open.session.seen_at),
                open.session.seen_at.to_zoned(zone.clone()).strftime("%H:%M")
            ),
            is_this: open.is_this,
        }
    };
    let count = |name: &'static str, count: usize| (name, i64::try_from(count).unwrap_or(i64::MAX).into());
    Ok(Me {
        role: face.t(&format!("ui-user-role-{}", profile.user.role)),
        languages: LANGUAGES.iter().map(|tag| (*tag, face.t(&format!("ui-tongue-{tag}")))).collect(),
        places: profile.sessions.iter().map(place).collect(),
        starting: profile.starting.as_ref().and_then(|(address, typed)| new_key(address, typed)),
        hint: face.say("ui-password-hint", &[count("least", SHORTEST), count("better", RECOMMENDED)]),
        recovery,
        wrong: wrong.map(|(at, error)| (at, face.wrong(&error))),
        profile,
        frame,
    })
}

/// Who is signed in, and in which session.
fn signed_in(visitor: &Visitor) -> Result<(UserId, String), AppError> {
    let nobody = || AppError::new(Failure::Refused, "user.nobody", "nobody is signed in");
    visitor.signed_in.clone().ok_or_else(nobody)
}

/// Browser and system of a `User-Agent`, as far as they can be told.
fn agent(text: &str) -> String {
    let find = |names: &[(&'static str, &'static str)]| {
        names.iter().find(|(sign, _)| text.contains(sign)).map(|(_, name)| *name)
    };
    let browser = find(&[("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]);
    let system = find(&[
        ("Windows", "Windows"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_string(),
        (None, None) if text.is_empty() => "–".to_string(),
        (None, None) => text.chars().take(40).collect(),
    }
}

fn new_key(address: &str, typed: &str) -> Option<NewKey> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        for column in (0..code.size).filter(|column| code[row][*column].value()) {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{column} {row}h1v1h-1z");
        }
    }
    let groups: Vec<&str> = typed.as_bytes().chunks(4).filter_map(|four| core::str::from_utf8(four).ok()).collect();
    Some(NewKey { path, size: code.size, typed: groups.join(" ") })
}

/// Sets name and language.
pub(crate) async fn rename(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let renamed = site.with_book(visitor.actor(), move |app| {
        let language = LANGUAGES.iter().copied().find(|tag| *tag == typed.language);
        users::rename(app, signed_in(&asked)?.0, &typed.name, language)
    });
    match renamed.await {
        Ok(_) => done(&visitor, ME, Ok(Said { text: visitor.face.t("ui-said-me"), undo: None })),
        Err(error) => refused(&site, &visitor, "name", error).await,
    }
}

/// Sets the password; the session goes on with another token.
pub(crate) async fn password(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let changed = site.with_book(visitor.actor(), move |app| {
        let (user, _) = signed_in(&asked)?;
        users::change_password(app, user, (&typed.password, &typed.new), &asked.origin)
    });
    match changed.await {
        Ok(token) => {
            let said = Said { text: visitor.face.t("ui-said-password"), undo: None };
            door::with_cookie(&site, done(&visitor, ME, Ok(said)), &token, "")
        }
        Err(error) => {
            let is_new = PasswordProblem::ALL.iter().any(|problem| problem.code() == error.code);
            refused(&site, &visitor, if is_new { "new" } else { "password" }, error).await
        }
    }
}

/// Shows a new key.
pub(crate) async fn start_codes(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let started = site.with_book(visitor.actor(), move |app| {
        users::start_codes(app, signed_in(&asked)?.0, &typed.password, &asked.origin)
    });
    match started.await {
        Ok(()) => (StatusCode::SEE_OTHER, [("location", "/me#codes")]).into_response(),
        Err(error) => refused(&site, &visitor, "codes", error).await,
    }
}

/// Confirms the key with its first code, and shows the recovery codes.
pub(crate) async fn confirm_codes(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let confirmed = site.with_book(visitor.actor(), move |app| {
        let (user, session) = signed_in(&asked)?;
        users::confirm_codes(app, user, &typed.code, &session)
    });
    match confirmed.await {
        Ok(codes) => shown(&site, &visitor, codes, None).await,
        Err(error) => refused(&site, &visitor, "code", error).await,
    }
}

/// Switches codes off.
pub(crate) async fn drop_codes(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let dropped = site.with_book(visitor.actor(), move |app| {
        users::drop_codes(app, signed_in(&asked)?.0, &typed.password, &asked.origin)
    });
    match dropped.await {
        Ok(()) => done(&visitor, ME, Ok(Said { text: visitor.face.t("ui-said-codes-off"), undo: None })),
        Err(error) => refused(&site, &visitor, "off", error).await,
    }
}

/// Shows new recovery codes.
pub(crate) async fn recovery(State(site): State<Site>, visitor: Visitor, Form(typed): Form<Typed>) -> Response {
    let asked = visitor.clone();
    let made = site.with_book(visitor.actor(), move |app| {
        users::new_recovery_codes(app, signed_in(&asked)?.0, &typed.password, &asked.origin)
    });
    match made.await {
        Ok(codes) => shown(&site, &visitor, codes, None).await,
        Err(error) => refused(&site, &visitor, "recovery", error).await,
    }
}

/// Ends one session.
pub(crate) async fn end_session(State(site): State<Site>, visitor: Visitor, Path(hash): Path<String>) -> Response {
    let asked = visitor.clone();
    let ended = site.with_book(visitor.actor(), move |app| users::end_session(app, signed_in(&asked)?.0, &hash));
    let said = ended.await.map(|()| Said { text: visitor.face.t("ui-said-session-ended"), undo: None });
    done(&visitor, ME, said)
}

/// Ends all other sessions.
pub(crate) async fn end_others(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let ended = site.with_book(visitor.actor(), move |app| {
        let (user, session) = signed_in(&asked)?;
        users::end_other_sessions(app, user, &session)
    });
    let said = ended.await.map(|_| Said { text: visitor.face.t("ui-said-session-ended"), undo: None });
    done(&visitor, ME, said)
}

/// The page again, with what was wrong beside its field; what is no mistake of the person's is told on a page of its own.
async fn refused(site: &Site, visitor: &Visitor, at: &'static str, error: AppError) -> Response {
    match error.failure {
        Failure::Refused | Failure::Usage | Failure::Conflict => {
            shown(site, visitor, Vec::new(), Some((at, error))).await
        }
        _ => problem(visitor, &error),
    }
}
