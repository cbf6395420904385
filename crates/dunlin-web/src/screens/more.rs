//! Every entry of the side bar on a page of its own: what a phone's bar has no room for.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::answer::{answer, page};
use crate::frame::{Frame, Here};
use crate::security::Visitor;
use crate::site::Site;

#[derive(Template)]
#[template(path = "more.html", blocks = ["main"])]
struct More {
    frame: Frame,
}

page!(More);

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        Ok(More { frame: Frame::read(app, setting, &asked, Here::Elsewhere, &asked.face.t("ui-nav-more"))? })
    });
    answer(&visitor, page.await)
}
