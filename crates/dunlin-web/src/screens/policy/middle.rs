//! Customers who stay on an older version of the policy, and the move of all of them to the one in use.
//!
//! Decides: that whoever moves them sees them first, and says why.

use askama::Template;
use axum::extract::{Form, State};
use axum::response::Response;
use dunlin_app::policies::{self, InTheMiddle};
use dunlin_app::{App, AppError, Right, Setting};

use crate::answer::{answer, page};
use crate::form::{Filled, Values, submit};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

/// A customer of the list.
struct Line {
    number: String,
    name: String,
    version: i64,
    segment: String,
    since: String,
    by: String,
}

#[derive(Template)]
#[template(path = "policy_middle.html", blocks = ["main"])]
struct MiddlePage {
    frame: Frame,
    lines: Vec<Line>,
    move_all: String,
    may_change: bool,
    filled: Filled,
}

page!(MiddlePage);

/// The list.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::middle(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, Filled::default()));
    answer(&visitor, page.await)
}

/// Moves everybody to the version in use.
pub(crate) async fn move_all(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let why = form.needed(&face, "why");
        form.checked()?;
        let moved = policies::move_all(app, setting, &why)?;
        Ok(("/policy/middle".to_string(), Said { text: face.n("ui-said-moved-all", moved.len()), undo: None }))
    };
    submit(&site, &visitor, Filled::new("move", values, &[("text.", "why")]), act, read).await
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<MiddlePage, AppError> {
    let title = visitor.face.t("ui-middle");
    let frame =
        Frame::read(app, setting, visitor, Here::Policy, &title)?.under(visitor.face.t("ui-nav-policy"), "/policy");
    let line = |own: InTheMiddle| Line {
        version: own.under.version,
        segment: own.under.segment.unwrap_or_default(),
        since: frame.face.date(own.since),
        by: frame.t(if own.is_moved { "ui-middle-by-move" } else { "ui-middle-by-notice" }),
        number: own.customer,
        name: own.name,
    };
    let lines = policies::in_the_middle(app, setting)?.into_iter().map(line).collect();
    let move_all = frame.face.say("ui-move-all", &[("version", setting.creditor.policy_version.into())]);
    Ok(MiddlePage { lines, move_all, may_change: visitor.may(Right::Policy), filled, frame })
}
