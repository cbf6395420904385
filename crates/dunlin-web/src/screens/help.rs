//! Help: a page for each screen, all of them in a list, and the keys.
//!
//! Decides: that the list of keys begins with those of the screen one came from, and where single keys are switched off.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use dunlin_app::{App, AppError, Setting};
use serde::Deserialize;

use crate::answer::{answer, done, page};
use crate::frame::{Frame, Here, Said};
use crate::help::{self, HelpPage, KEYS_PAGE};
use crate::security::Visitor;
use crate::site::Site;

/// A page in the list.
struct Line {
    name: &'static str,
    title: String,
    summary: String,
}

#[derive(Template)]
#[template(path = "help.html", blocks = ["main"])]
struct Help {
    frame: Frame,
    /// All pages, on the list.
    lines: Vec<Line>,
    /// The language of the text and the text, on a page.
    text: Option<(&'static str, String)>,
}

page!(Help);

#[derive(Template)]
#[template(path = "keys.html", blocks = ["main"])]
struct Keys {
    frame: Frame,
    language: &'static str,
    everywhere: String,
    /// Heading and table of the screen one came from, if it has keys of its own.
    here: Option<(String, String)>,
    /// Those of the others.
    elsewhere: Vec<(String, String)>,
}

page!(Keys);

/// Whose keys stand first.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// The name of a help page.
    #[serde(rename = "for")]
    screen: String,
}

/// What is to become of single keys.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Switch {
    /// `off`, or anything else for on.
    keys: String,
}

/// All pages.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &asked, Here::Elsewhere, &asked.face.t("ui-help"))?;
        let line = |page: HelpPage| Line { name: page.name, title: page.title(), summary: page.summary() };
        let lines = help::pages(frame.face.language()).into_iter().map(line).collect();
        Ok(Help { frame, lines, text: None })
    });
    answer(&visitor, page.await)
}

/// One page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let face = &asked.face;
        let found = help::find(&name, face.language());
        let page = found.ok_or_else(|| {
            AppError::not_found("help.missing", format!("there is no help page {name}")).with("page", name.as_str())
        })?;
        let frame = framed(app, setting, &asked, &page)?;
        Ok(Help { frame, lines: Vec::new(), text: Some((page.language, page.html())) })
    });
    answer(&visitor, page.await)
}

/// The keys: those of a screen first, then everywhere, then on the other screens.
pub(crate) async fn keys(State(site): State<Site>, visitor: Visitor, Query(wanted): Query<Wanted>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let language = asked.face.language();
        let missing = || AppError::not_found("help.missing", KEYS_PAGE.to_string());
        let page = help::find(KEYS_PAGE, language).ok_or_else(missing)?;
        let titled = |page: &HelpPage| Some((page.title(), page.keys()?));
        let (here, others): (Vec<_>, Vec<_>) =
            help::pages(language).into_iter().partition(|page| page.name == wanted.screen);
        let frame = framed(app, setting, &asked, &page)?;
        Ok(Keys {
            frame,
            language: page.language,
            everywhere: page.html(),
            here: here.iter().find_map(titled),
            elsewhere: others.iter().filter_map(titled).collect(),
        })
    });
    answer(&visitor, page.await)
}

fn framed(app: &mut App, setting: &Setting, visitor: &Visitor, page: &HelpPage) -> Result<Frame, AppError> {
    let frame = Frame::read(app, setting, visitor, Here::Elsewhere, &page.title())?;
    Ok(frame.under(visitor.face.t("ui-help"), "/help"))
}

/// Switches single keys off or on, for this browser.
pub(crate) async fn switch_keys(visitor: Visitor, Form(form): Form<Switch>) -> Response {
    let (cookie, said) = match form.keys.as_str() {
        "off" => ("keys=off; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax", "ui-said-keys-off"),
        _ => ("keys=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax", "ui-said-keys-on"),
    };
    let mut answer = done(&visitor, "/help/keys", Ok(Said { text: visitor.face.t(said), undo: None }));
    answer.headers_mut().append(header::SET_COOKIE, HeaderValue::from_static(cookie));
    answer
}
