//! A person's own preferences: colours, single keys, rows on a page. They live in the browser, as cookies, because they are about
//! this screen and not about the person; name and language are the user's own and stand on their page.

use askama::Template;
use axum::extract::{Form, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Deserialize;

use super::{Tab, framed};
use crate::answer::{answer, done, page};
use crate::frame::{Frame, Said};
use crate::security::{ROWS, Visitor};
use crate::site::Site;

/// A year, in seconds.
const YEAR: u32 = 31_536_000;

/// A choice.
struct Choice {
    code: String,
    name: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "settings_preferences.html", blocks = ["main"])]
struct PreferencesPage {
    frame: Frame,
    tabs: Vec<Tab>,
    themes: Vec<Choice>,
    rows: Vec<Choice>,
}

page!(PreferencesPage);

/// What a person chose.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    theme: String,
    keys: String,
    rows: String,
}

/// The form.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let (frame, tabs) = framed(app, setting, &asked, "/me/preferences")?;
        let face = &asked.face;
        let theme = |code: &str| Choice {
            code: code.to_string(),
            name: face.t(&format!("ui-theme-{code}")),
            is_chosen: asked.theme.unwrap_or("system") == code,
        };
        let rows = |rows: &usize| Choice {
            code: rows.to_string(),
            name: rows.to_string(),
            is_chosen: *rows == asked.rows_or(50),
        };
        Ok(PreferencesPage {
            themes: ["system", "light", "dark"].map(theme).into(),
            rows: ROWS.iter().map(rows).collect(),
            tabs,
            frame,
        })
    });
    answer(&visitor, page.await)
}

/// Keeps them in the browser.
pub(crate) async fn save(visitor: Visitor, Form(chosen): Form<Chosen>) -> Response {
    let theme = ["light", "dark"].into_iter().find(|own| *own == chosen.theme).unwrap_or_default();
    let rows = ROWS.iter().find(|rows| rows.to_string() == chosen.rows).map(ToString::to_string).unwrap_or_default();
    let keys = if chosen.keys == "on" { "" } else { "off" };
    let said = Said { text: visitor.face.t("ui-said-preferences"), undo: None };
    let mut answer = done(&visitor, "/me/preferences", Ok(said));
    for (name, value) in [("theme", theme), ("rows", &rows), ("keys", keys)] {
        let age = if value.is_empty() { 0 } else { YEAR };
        let cookie = format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax");
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    answer
}
