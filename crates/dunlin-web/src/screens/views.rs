//! Saved views: a screen's filter, sort and columns under a name, one of them to open the screen with.
//!
//! A screen offers them with `Views::read` in its handler and `{% call views::bar(frame, views) %}{% endcall %}` (from `views.html`) in its
//! template, and stands in [`SCREENS`]. Decides which screens have views, and that a plain address opens the person's default.

use axum::extract::{Form, Path, State};
use axum::response::Response;
use dunlin_app::{App, AppError, Failure, Setting, saved_views};
use dunlin_store::SavedView;
use serde::Deserialize;

use crate::answer::done;
use crate::frame::{Frame, Said};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// Screens with views, and where they are.
const SCREENS: &[(&str, &str)] = &[
    ("customers", "/customers"),
    ("aging", "/aging"),
    ("promises", "/promises"),
    ("reports", "/reports"),
    ("worklist", "/worklist"),
    ("plans", "/plans"),
    ("disputes", "/disputes"),
    ("placements", "/placements"),
    ("replies", "/replies"),
];

/// A view as a link.
pub(crate) struct View {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) is_here: bool,
    pub(crate) is_default: bool,
}

/// A person's views of the screen at hand.
pub(crate) struct Views {
    pub(crate) screen: &'static str,
    pub(crate) all: Vec<View>,
    /// What would be saved.
    pub(crate) query: String,
    /// There is something to save.
    pub(crate) is_new: bool,
}

impl Views {
    /// Those of a screen.
    pub(crate) fn read(app: &mut App, setting: &Setting, frame: &Frame, screen: &str) -> Result<Views, AppError> {
        let (screen, path) = find(screen)?;
        let query = frame.address.query();
        let view = |own: SavedView| View {
            href: if own.query.is_empty() { path.to_string() } else { format!("{path}?{}", own.query) },
            is_here: own.query == query,
            name: own.name,
            is_default: own.is_default,
        };
        let all: Vec<View> = saved_views::list(app, setting, screen)?.into_iter().map(view).collect();
        let is_new = !query.is_empty() && !all.iter().any(|own| own.is_here);
        Ok(Views { screen, all, query, is_new })
    }

    /// Where the person's default view of a screen is, when its plain address was asked for.
    pub(crate) fn default(
        app: &mut App,
        setting: &Setting,
        visitor: &Visitor,
        screen: &str,
    ) -> Result<Option<String>, AppError> {
        if !visitor.address.is_plain() || visitor.wants_block {
            return Ok(None);
        }
        let (screen, path) = find(screen)?;
        let own = saved_views::list(app, setting, screen)?.into_iter().find(|own| own.is_default);
        Ok(own.filter(|own| !own.query.is_empty()).map(|own| format!("{path}?{}", own.query)))
    }
}

fn find(screen: &str) -> Result<(&'static str, &'static str), AppError> {
    SCREENS.iter().find(|(own, _)| *own == screen).copied().ok_or_else(|| {
        let message = format!("\"{screen}\" has no saved views");
        AppError::new(Failure::Usage, "view.screen", message)
            .hint("customers, aging, promises, reports, worklist, plans, disputes or replies")
    })
}

/// What the form says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    name: String,
    query: String,
    default: String,
}

/// Saves what is shown under a name.
pub(crate) async fn save(
    State(site): State<Site>,
    visitor: Visitor,
    Path(screen): Path<String>,
    Form(asked): Form<Asked>,
) -> Response {
    let face = visitor.face.clone();
    let saved = site.work(visitor.actor(), move |app, setting| {
        let (screen, path) = find(&screen)?;
        let view = SavedView { name: asked.name, query: asked.query, is_default: !asked.default.is_empty() };
        let before = saved_views::save(app, setting, screen, &view)?;
        let name = view.name.trim();
        let undo = match before {
            Some(before) => restore(screen, &before),
            None => format!("/undo/views/{screen}/{}", escaped(name)),
        };
        Ok((format!("{path}?{}", view.query), Said { text: face.t1("ui-said-view", "name", name), undo: Some(undo) }))
    });
    landed(&visitor, saved.await)
}

/// Removes a view.
pub(crate) async fn remove(
    State(site): State<Site>,
    visitor: Visitor,
    Path((screen, name)): Path<(String, String)>,
) -> Response {
    let face = visitor.face.clone();
    let removed = site.work(visitor.actor(), move |app, setting| {
        let (screen, path) = find(&screen)?;
        let was = saved_views::remove(app, setting, screen, &name)?;
        let text = face.t1("ui-said-view-removed", "name", &name);
        Ok((format!("{path}?{}", was.query), Said { text, undo: Some(restore(screen, &was)) }))
    });
    landed(&visitor, removed.await)
}

/// Puts a view back as it was.
pub(crate) async fn put_back(
    State(site): State<Site>,
    visitor: Visitor,
    Path((screen, name, query, default)): Path<(String, String, String, String)>,
) -> Response {
    let face = visitor.face.clone();
    let back = site.work(visitor.actor(), move |app, setting| {
        let (screen, path) = find(&screen)?;
        let view =
            SavedView { name, query: query.trim_start_matches('~').to_string(), is_default: default == "default" };
        saved_views::save(app, setting, screen, &view)?;
        Ok((format!("{path}?{}", view.query), Said { text: face.t1("ui-said-view", "name", &view.name), undo: None }))
    });
    landed(&visitor, back.await)
}

/// The address that puts a view back; a query may be empty, a part of an address may not.
fn restore(screen: &str, view: &SavedView) -> String {
    let default = if view.is_default { "default" } else { "other" };
    format!("/undo/views/{screen}/{}/~{}/{default}", escaped(&view.name), escaped(&view.query))
}

fn landed(visitor: &Visitor, done_at: Result<(String, Said), AppError>) -> Response {
    match done_at {
        Ok((to, said)) => done(visitor, to.trim_end_matches('?'), Ok(said)),
        Err(error) => done(visitor, "/", Err(error)),
    }
}
