//! Approvals: what waits for a second person, with who asked, why, and for how much; and what became of the others.
//!
//! Decides: what is offered. Whoever asked can only take it back; whoever may not decide is told why.

use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::approvals::{self, Carried, Leaving, person_shown};
use dunlin_app::run::Outbox;
use dunlin_app::{App, AppError, Role, Setting};
use dunlin_store::{Approval, ApprovalKind, ApprovalState};
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::face::Face;
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

const APPROVALS: &str = "/approvals";
/// How many of those that were decided are shown.
const DECIDED: usize = 50;

/// One request.
struct Line {
    number: String,
    what: String,
    amount: Option<String>,
    href: String,
    why: String,
    asked: String,
    /// Why the person may not decide; none when they may.
    not: Option<String>,
    is_own: bool,
    /// What became of it: its chip, and by whom.
    ended: Option<(&'static str, String)>,
    decided_why: Option<String>,
}

#[derive(Template)]
#[template(path = "approvals.html", blocks = ["main"])]
struct Approvals {
    frame: Frame,
    waiting: Vec<Line>,
    decided: Vec<Line>,
}

page!(Approvals);

/// Why not.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    why: String,
}

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::approvals(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked)).await;
    answer(&visitor, page)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor) -> Result<Approvals, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Approvals, &visitor.face.t("ui-nav-approvals"))?;
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    let all = approvals::all(app, setting)?;
    let (mut waiting, decided): (Vec<Approval>, Vec<Approval>) =
        all.into_iter().partition(|one| one.state == ApprovalState::Open);
    waiting.reverse();
    let actor = visitor.actor();
    let role = visitor.role.unwrap_or(Role::Auditor);
    Ok(Approvals {
        waiting: waiting.iter().map(|one| line(&frame.face, one, (&actor, role), &zone)).collect(),
        decided: decided
            .iter()
            .take(visitor.rows_or(DECIDED))
            .map(|one| line(&frame.face, one, (&actor, role), &zone))
            .collect(),
        frame,
    })
}

fn line(face: &Face, one: &Approval, (actor, role): (&str, Role), zone: &TimeZone) -> Line {
    let day = |at: jiff::Timestamp| face.date(at.to_zoned(zone.clone()).date());
    let refused = approvals::may_decide(one, actor, role).err();
    let ended = one.decided_by.as_deref().zip(one.decided_at).map(|(by, at)| {
        let (class, key) = match one.state {
            ApprovalState::Approved | ApprovalState::Open => ("ok", "ui-approval-approved"),
            ApprovalState::Rejected => ("late", "ui-approval-rejected"),
            ApprovalState::Withdrawn => ("", "ui-approval-withdrawn"),
        };
        (class, face.say(key, &[("name", person_shown(by).into()), ("day", day(at).as_str().into())]))
    });
    Line {
        what: face.t1(&format!("ui-approval-{}", one.kind.code().replace('_', "-")), "subject", &one.subject),
        amount: one
            .amount
            .map(|money| face.money(money.minor, money.currency))
            .or_else(|| one.notices.map(|count| face.n("ui-notices", usize::try_from(count).unwrap_or(0)))),
        href: match one.kind {
            ApprovalKind::Run => format!("/runs/{}", escaped(&one.subject)),
            ApprovalKind::Limit => format!("/credit/applications/{}", escaped(&one.subject)),
            ApprovalKind::GroupLimit => "/credit?tab=groups".to_string(),
            ApprovalKind::CustomerLimit => format!("/customers/{}?tab=terms", escaped(&one.subject)),
            ApprovalKind::Placement if one.subject.starts_with("PF-") => {
                format!("/portfolios/{}", escaped(&one.subject))
            }
            ApprovalKind::Placement => format!("/placements/{}", escaped(&one.subject)),
            _ => format!("/invoices/{}", escaped(&one.subject)),
        },
        why: if one.kind == ApprovalKind::Run { String::new() } else { one.why.clone() },
        asked: {
            let (name, day) = (person_shown(&one.asked_by), day(one.asked_at));
            face.say("ui-approval-asked", &[("name", name.into()), ("day", day.as_str().into())])
        },
        is_own: refused.as_ref().is_some_and(|error| error.code == "approval.own"),
        not: refused.map(|error| face.wrong(&error)),
        decided_why: one.decided_why.clone().filter(|_| one.state == ApprovalState::Rejected),
        number: one.number.clone(),
        ended,
    }
}

/// What waits about the item or the run of a page, in words; none when nothing does.
pub(crate) fn waiting(
    app: &mut App,
    setting: &Setting,
    face: &Face,
    kind: ApprovalKind,
    subject: &str,
) -> Result<Option<String>, AppError> {
    let kept = approvals::waits_for(app, setting, kind, subject)?;
    Ok(kept.map(|one| {
        let day = face.date(one.asked_at.to_zoned(setting.zone()).date());
        let (number, name) = (one.number.as_str(), person_shown(&one.asked_by));
        face.say("ui-approval-waits", &[("number", number.into()), ("name", name.into()), ("day", day.as_str().into())])
    }))
}

/// What is said when something was asked for instead of being done.
pub(crate) fn asked(face: &Face, approval: &Approval) -> Said {
    Said { text: face.t1("ui-said-asked", "number", &approval.number), undo: Some(undo(&approval.number)) }
}

fn undo(number: &str) -> String {
    format!("/undo/approval/{}", escaped(number))
}

/// The second person says yes.
pub(crate) async fn approve(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let (face, folder) = (visitor.face.clone(), site.spec().outbox.clone());
    let role = visitor.role.unwrap_or(Role::Auditor);
    let mut to = APPROVALS.to_string();
    let said = site.work(visitor.actor(), move |app, setting| {
        let mut outbox = Outbox::new(folder);
        Ok(match approvals::approve(app, setting, (&number, role), Leaving::AsAsked, &mut outbox, |_| ())? {
            Carried::Adjusted(_) | Carried::Placed(_) | Carried::Shared(_) => {
                (None, face.t1("ui-said-approval-done", "number", &number))
            }
            Carried::Sent(sent) => (None, face.n("ui-said-approved", sent.files.len())),
            Carried::Held(run) => (Some(run.name), face.t1("ui-said-approval-held", "number", &number)),
        })
    });
    // A run that is held now is shown with what is left of the time to stop it.
    let said = said.await.map(|(run, text)| {
        let undo = run.map(|run| {
            to = format!("/runs/{}", escaped(&run));
            format!("/undo/run-hold/{}", escaped(&run))
        });
        Said { text, undo }
    });
    site.ring();
    done(&visitor, &to, said)
}

/// The second person says no.
pub(crate) async fn reject(
    State(site): State<Site>,
    visitor: Visitor,
    Path(number): Path<String>,
    Form(typed): Form<Typed>,
) -> Response {
    let face = visitor.face.clone();
    let role = visitor.role.unwrap_or(Role::Auditor);
    let said = site.work(visitor.actor(), move |app, setting| {
        approvals::reject(app, setting, &number, role, &typed.why)?;
        Ok(Said { text: face.t1("ui-said-approval-rejected", "number", &number), undo: None })
    });
    let said = said.await;
    done(&visitor, APPROVALS, said)
}

/// Who asked takes it back.
pub(crate) async fn withdraw(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        approvals::withdraw(app, setting, &number)?;
        Ok(Said { text: face.t("ui-said-undone"), undo: None })
    });
    let said = said.await;
    done(&visitor, APPROVALS, said)
}
