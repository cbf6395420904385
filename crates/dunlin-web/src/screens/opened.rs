//! A screen that was opened: its page, or how far it is, or that the person opens it with a view of their own.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::{App, AppError, Setting};

use crate::answer::{Page, answer, page};
use crate::frame::Frame;
use crate::screens::views::Views;
use crate::security::Visitor;
use crate::site::Site;

/// While figures are worked out.
#[derive(Template)]
#[template(path = "working.html", blocks = ["main"])]
pub(crate) struct Working {
    pub(crate) frame: Frame,
    pub(crate) sentence: String,
    pub(crate) percent: u8,
}

page!(Working);

/// What a screen answers.
pub(crate) enum Opened<P> {
    Page(P),
    Working(Box<Working>),
    /// Where the person's default view is.
    Default(String),
}

impl<P: Page + Send + 'static> Opened<P> {
    /// A screen that a person can open with a view of their own: that view, else the page.
    pub(crate) async fn with_view(
        site: &Site,
        visitor: &Visitor,
        screen: &'static str,
        read: impl FnOnce(&mut App, &Setting, &Visitor) -> Result<P, AppError> + Send + 'static,
    ) -> Response {
        let who = visitor.clone();
        let opened = site.work(visitor.actor(), move |app, setting| {
            if let Some(to) = Views::default(app, setting, &who, screen)? {
                return Ok(Opened::Default(to));
            }
            read(app, setting, &who).map(Opened::Page)
        });
        Opened::answer(visitor, opened.await)
    }
}

impl<P: Page> Opened<P> {
    /// One that is not ready is asked for again by the browser, with or without scripts.
    pub(crate) fn answer(visitor: &Visitor, opened: Result<Opened<P>, AppError>) -> Response {
        match opened {
            Ok(Opened::Page(page)) => answer(visitor, Ok(page)),
            Ok(Opened::Working(working)) => {
                let mut page = answer(visitor, Ok(*working));
                page.headers_mut().insert(header::REFRESH, HeaderValue::from_static("1"));
                page
            }
            Ok(Opened::Default(to)) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
            Err(error) => answer(visitor, Err::<P, AppError>(error)),
        }
    }
}
