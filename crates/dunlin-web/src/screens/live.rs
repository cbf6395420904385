//! From test mode to a live book, and from a demo to an empty one.
//!
//! Decides: nothing; what is missing before going live is the use case's word.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dunlin_app::{creditors, demo, run};

use crate::answer::{answer, done, page};
use crate::frame::{Frame, Here, Said};
use crate::security::Visitor;
use crate::site::Site;

#[derive(Template)]
#[template(path = "live.html", blocks = ["main"])]
struct Live {
    frame: Frame,
    missing: Vec<String>,
}

page!(Live);

/// What going live means, and what is still missing.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &asked, Here::Elsewhere, &asked.face.t("ui-live-title"))?;
        let key = |what: &&str| format!("ui-missing-{}", what.replace(' ', "-").replace(['(', ')'], "").to_lowercase());
        let missing = run::missing_of(&setting.creditor).iter().map(|what| frame.t(&key(what))).collect();
        Ok(Live { frame, missing })
    });
    answer(&visitor, page.await)
}

/// Leaves test mode.
pub(crate) async fn go(State(site): State<Site>, visitor: Visitor) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        creditors::go_live(app, setting)?;
        Ok(Said { text: face.t("ui-said-live"), undo: None })
    });
    let said = said.await;
    done(&visitor, "/live", said)
}

/// Takes the demo away.
pub(crate) async fn remove_demo(State(site): State<Site>, visitor: Visitor) -> Response {
    let (face, outbox) = (visitor.face.clone(), site.spec().outbox.clone());
    let said = site.begin(visitor.actor(), move |app, _| {
        demo::remove(app, &outbox)?;
        Ok(Said { text: face.t("ui-said-demo-removed"), undo: None })
    });
    let said = said.await;
    done(&visitor, "/start", said)
}
