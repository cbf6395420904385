//! Users: who works with the book, as what, and the links that let them in.
//!
//! Decides: what is offered for whom (a link for who may come in, nothing that would leave the book without an administrator).

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use dunlin_app::users::{self, Away, AwayInput, Link, Listed, NewUser};
use dunlin_app::{App, AppError, Failure, Right, Role, Setting};
use dunlin_store::LinkKind;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::answer::{answer, answer_as, done, page, problem};
use crate::door;
use crate::face::Face;
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

const USERS: &str = "/settings/users";

/// One user.
struct Line {
    name: String,
    email: String,
    role: &'static str,
    role_name: String,
    partner: Option<String>,
    last: Option<String>,
    /// `active`, `invited` or `disabled`.
    state: &'static str,
    has_codes: bool,
    is_last_administrator: bool,
    is_me: bool,
    /// Who stands in, and when: a sentence for each time that is not over, with why.
    away: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "users.html", blocks = ["main"])]
struct Users {
    frame: Frame,
    lines: Vec<Line>,
    roles: Vec<(&'static str, String, String)>,
    /// Who could stand in.
    colleagues: Vec<String>,
    typed: Typed,
    wrong: Option<(&'static str, String)>,
}

page!(Users);

#[derive(Template)]
#[template(path = "user_link.html", blocks = ["main"])]
struct Handed {
    frame: Frame,
    name: String,
    address: String,
    is_invitation: bool,
    until: String,
}

page!(Handed);

/// What is typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    email: String,
    role: String,
    partner: String,
}

/// The list.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::users(&site, &visitor, format).await;
    }
    shown(&site, &visitor, Typed::default(), None).await
}

async fn shown(site: &Site, visitor: &Visitor, typed: Typed, wrong: Option<AppError>) -> Response {
    let asked = visitor.clone();
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, typed, wrong)).await;
    answer_as(visitor, status, page)
}

fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    typed: Typed,
    wrong: Option<AppError>,
) -> Result<Users, AppError> {
    let face = &visitor.face;
    let frame = Frame::read(app, setting, visitor, Here::Elsewhere, &face.t("ui-users"))?;
    let frame = if frame.may("users") { frame.with_keys(&[("n", "ui-user-add")]) } else { frame };
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    let stand_ins = users::stand_ins(app)?;
    let listed = users::list(app)?;
    let works = |one: &&Listed| one.user.disabled_at.is_none() && one.role.has(Right::Collect);
    let colleagues = listed.iter().filter(works).map(|one| one.user.name.clone()).collect();
    let line = |one: Listed| Line {
        away: stand_ins.iter().filter(|away| away.of == one.user.name).map(|own| told(face, own)).collect(),
        role: one.role.code(),
        role_name: face.t(&format!("ui-user-role-{}", one.role.code())),
        last: one.user.signed_in_at.map(|at| face.date(at.to_zoned(zone.clone()).date())),
        partner: one.user.partner.clone(),
        state: one.state(),
        has_codes: one.has_codes,
        is_last_administrator: one.is_last_administrator,
        is_me: visitor.signed_in.as_ref().is_some_and(|(me, _)| *me == one.user.id),
        name: one.user.name,
        email: one.user.email,
    };
    let role = |role: Role| {
        let code = role.code();
        (code, face.t(&format!("ui-user-role-{code}")), face.t(&format!("ui-user-role-{code}-does")))
    };
    Ok(Users {
        lines: listed.into_iter().map(line).collect(),
        colleagues,
        roles: Role::ALL.into_iter().map(role).collect(),
        wrong: wrong.map(|error| (place_of(&error), face.wrong(&error))),
        typed,
        frame,
    })
}

/// Who stands in for somebody, when, and why.
fn told(face: &Face, away: &Away) -> (String, String) {
    let (by, from) = (away.by.as_str(), face.date(away.from_on));
    let said = match away.until_on {
        Some(until) => {
            let until = face.date(until);
            face.say("ui-stands-in", &[("by", by.into()), ("from", (&from).into()), ("until", (&until).into())])
        }
        None => face.say("ui-stands-in-open", &[("by", by.into()), ("from", (&from).into())]),
    };
    (said, away.why.clone())
}

fn place_of(error: &AppError) -> &'static str {
    match error.code {
        "user.name" | "user.name_taken" => "name",
        "user.email" | "user.email_taken" => "email",
        "user.partner" => "partner",
        _ => "",
    }
}

fn role_of(code: &str) -> Result<Role, AppError> {
    let unknown = || AppError::new(Failure::Usage, "role.unknown", format!("\"{code}\" is no role"));
    Role::find(code).ok_or_else(unknown)
}

/// Adds a user, and shows the invitation.
pub(crate) async fn add(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let asked = typed.clone();
    let added = site.with_book(visitor.actor(), move |app| {
        let (role, partner) = (role_of(&asked.role)?, Some(asked.partner.as_str()));
        let new = NewUser { name: &asked.name, email: &asked.email, role, partner };
        let user = users::add(app, &new)?;
        Ok((users::invitation(app, &user.name)?, user.name))
    });
    match added.await {
        Ok((link, name)) => handed(&site, &visitor, &headers, link, name).await,
        Err(error) if place_of(&error).is_empty() => problem(&visitor, &error),
        Err(error) => shown(&site, &visitor, typed, Some(error)).await,
    }
}

/// Shows a new link for a user.
pub(crate) async fn link(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Response {
    let asked = name.clone();
    match site.with_book(visitor.actor(), move |app| users::reset_link(app, &asked)).await {
        Ok(link) => handed(&site, &visitor, &headers, link, name).await,
        Err(error) => problem(&visitor, &error),
    }
}

/// The link, shown this once.
async fn handed(site: &Site, visitor: &Visitor, headers: &HeaderMap, link: Link, name: String) -> Response {
    let base = door::base(site, headers);
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app: &mut App, setting: &Setting| {
        let face = &asked.face;
        let frame = Frame::read(app, setting, &asked, Here::Elsewhere, &face.t1("ui-user-link-for", "name", &name))?;
        let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
        Ok(Handed {
            frame: frame.under(face.t("ui-users"), USERS),
            name,
            address: format!("{base}/set-up/{}", link.token),
            is_invitation: link.kind == LinkKind::Invitation,
            until: link.ends_at.to_zoned(zone).strftime("%H:%M").to_string(),
        })
    });
    answer(visitor, page.await)
}

/// Gives another role; of somebody of an outside team with the partner.
pub(crate) async fn role(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(typed): Form<Typed>,
) -> Response {
    act(&site, &visitor, "ui-said-user-role", move |app| {
        let role = role_of(&typed.role)?;
        // The field holds the partner of now, which a role of the house's own people leaves behind.
        let partner = Some(typed.partner.as_str()).filter(|name| role.is_of_partner() && !name.trim().is_empty());
        users::set_role(app, &name, role, partner)
    })
    .await
}

/// Keeps somebody out.
pub(crate) async fn disable(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    act(&site, &visitor, "ui-said-user-disabled", move |app| users::set_disabled(app, &name, true)).await
}

/// Lets somebody in again.
pub(crate) async fn enable(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    act(&site, &visitor, "ui-said-user-enabled", move |app| users::set_disabled(app, &name, false)).await
}

/// What is typed about somebody who is away.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct TypedAway {
    by: String,
    from: String,
    until: String,
    why: String,
}

/// Says who does somebody's tasks while they are away.
pub(crate) async fn stand_in(
    State(site): State<Site>,
    visitor: Visitor,
    Path(name): Path<String>,
    Form(typed): Form<TypedAway>,
) -> Response {
    let set = move |app: &mut App| {
        let (from, until) = (day(&typed.from)?, day(&typed.until)?);
        let away = users::stand_in(app, &AwayInput { name: &name, by: &typed.by, from, until, why: &typed.why })?;
        users::find(app, &away.of)
    };
    act(&site, &visitor, "ui-said-stand-in", set).await
}

/// A day of a form; nothing is none.
fn day(text: &str) -> Result<Option<Date>, AppError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let unreadable = || AppError::new(Failure::Usage, "date.not_understood", format!("\"{text}\" is no day"));
    text.parse().map(Some).map_err(|_| unreadable().with("text", text))
}

/// Nobody stands in for somebody any more.
pub(crate) async fn back(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let end = move |app: &mut App| {
        let away = users::end_stand_in(app, &name)?;
        users::find(app, &away.of)
    };
    act(&site, &visitor, "ui-said-back", end).await
}

/// Takes the second factor off.
pub(crate) async fn remove_codes(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    act(&site, &visitor, "ui-said-user-codes", move |app| users::remove_codes(app, &name)).await
}

async fn act(
    site: &Site,
    visitor: &Visitor,
    said: &'static str,
    work: impl FnOnce(&mut App) -> Result<dunlin_store::User, AppError> + Send + 'static,
) -> Response {
    let changed = site.with_book(visitor.actor(), work).await;
    let said = changed.map(|user| Said { text: visitor.face.t1(said, "name", &user.name), undo: None });
    done(visitor, USERS, said)
}
