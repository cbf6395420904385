//! Layouts of files that are remembered, and forgetting one.

use askama::Template;
use axum::extract::{Form, State};
use axum::response::Response;
use dunlin_app::mappings::{self, Mapping, MappingKind};
use serde::Deserialize;

use super::{Tab, framed};
use crate::answer::{answer, done, page};
use crate::frame::{Frame, Said};
use crate::lists;
use crate::security::Visitor;
use crate::sheet::Output;
use crate::site::Site;

/// A layout.
struct Line {
    name: String,
    kind: &'static str,
    kind_name: String,
    said: String,
    headers: String,
}

#[derive(Template)]
#[template(path = "settings_layouts.html", blocks = ["main"])]
struct LayoutsPage {
    frame: Frame,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    may_change: bool,
}

page!(LayoutsPage);

/// Which one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Which {
    name: String,
    kind: String,
}

/// All of them.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::layouts(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (frame, tabs) = framed(app, setting, &asked, "/settings/layouts")?;
        let lines = mappings::list(app, setting)?.into_iter().map(|known| line(&frame, known)).collect();
        Ok(LayoutsPage { lines, may_change: asked.may(dunlin_app::Right::Settings), tabs, frame })
    });
    answer(&visitor, page.await)
}

fn line(frame: &Frame, known: Mapping) -> Line {
    let Mapping { name, kind, account, currency, date_order, decimal, encoding, sheet, columns, headers } = known;
    let words = [account, currency, date_order, decimal, encoding, sheet].into_iter().flatten();
    let columns = columns.into_iter().map(|(meaning, header)| format!("{meaning} = {header}"));
    Line {
        kind: kind.code(),
        kind_name: frame.of("ui-layout-", kind.code()),
        said: words.chain(columns).collect::<Vec<_>>().join(", "),
        headers: headers.join(", "),
        name,
    }
}

/// Forgets one.
pub(crate) async fn forget(State(site): State<Site>, visitor: Visitor, Form(which): Form<Which>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        mappings::forget(app, setting, &which.name, MappingKind::find(&which.kind))?;
        Ok(Said { text: face.t1("ui-said-layout-forgotten", "name", &which.name), undo: None })
    });
    let said = said.await;
    done(&visitor, "/settings/layouts", said)
}
