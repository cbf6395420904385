//! A screen that was opened: its page, or how far it is, or that the person opens it with a view of their own.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::AppError;

use crate::answer::{Page, answer, page};
use crate::frame::Frame;
use crate::security::Visitor;

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
