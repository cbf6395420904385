//! From a page or a failure to an HTTP answer.
//!
//! Decides: which status a failed use case has, and that a page's script gets the block `main` where a browser gets the page.

use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use dunlin_app::{AppError, Failure, Right};

use crate::assets;
use crate::face::Face;
use crate::frame::Said;
use crate::security::Visitor;

/// A screen, whole or as its block.
pub(crate) trait Page {
    /// The whole page.
    fn whole(&self) -> askama::Result<String>;
    /// The block `main`.
    fn block(&self) -> askama::Result<String>;
}

/// Makes a template with a block `main` a page.
macro_rules! page {
    ($page:ty) => {
        impl crate::answer::Page for $page {
            fn whole(&self) -> askama::Result<String> {
                askama::Template::render(self)
            }

            fn block(&self) -> askama::Result<String> {
                askama::Template::render(&self.as_main())
            }
        }
    };
}
pub(crate) use page;

/// One page or another: a form comes back on the page from which it was sent.
pub(crate) enum Either<A, B> {
    /// The one.
    One(A),
    /// The other.
    Other(B),
}

impl<A: Page, B: Page> Page for Either<A, B> {
    fn whole(&self) -> askama::Result<String> {
        match self {
            Either::One(page) => page.whole(),
            Either::Other(page) => page.whole(),
        }
    }

    fn block(&self) -> askama::Result<String> {
        match self {
            Either::One(page) => page.block(),
            Either::Other(page) => page.block(),
        }
    }
}

/// The answer that a visitor gets.
pub(crate) fn answer<P: Page>(visitor: &Visitor, page: Result<P, AppError>) -> Response {
    answer_as(visitor, StatusCode::OK, page)
}

/// The answer with a status of its own: a form that comes back.
pub(crate) fn answer_as<P: Page>(visitor: &Visitor, status: StatusCode, page: Result<P, AppError>) -> Response {
    let page = match page {
        Ok(page) => page,
        Err(error) => return problem(visitor, &error),
    };
    let html = if visitor.wants_block { page.block() } else { page.whole() };
    match html {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => problem(visitor, &AppError::new(Failure::Failed, "web.template", error.to_string())),
    }
}

/// After a change: on to a page that shows it, with a line about what was done.
pub(crate) fn done(visitor: &Visitor, to: &str, said: Result<Said, AppError>) -> Response {
    match said {
        Ok(said) => {
            let mut answer = (StatusCode::SEE_OTHER, [(header::LOCATION, to.to_string())]).into_response();
            if let Ok(cookie) = HeaderValue::from_str(&said.to_cookie()) {
                answer.headers_mut().append(header::SET_COOKIE, cookie);
            }
            answer
        }
        Err(error) => problem(visitor, &error),
    }
}

/// The page of this site on which a form stood, if it can be asked for again; else the one that is named.
pub(crate) fn came_from(headers: &HeaderMap, else_to: &str) -> String {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok()?.parse::<Uri>().ok());
    let path = referer.as_ref().and_then(|uri| uri.path_and_query()).map(axum::http::uri::PathAndQuery::as_str);
    let is_page = |path: &&str| {
        let mut parts = path.split('?').next().unwrap_or_default().trim_matches('/').split('/');
        let (area, rest) = (parts.next().unwrap_or_default(), parts.count());
        matches!((area, rest), ("customers" | "invoices", 0 | 1) | ("worklist", 0))
    };
    path.filter(is_page).map_or_else(|| else_to.to_string(), str::to_string)
}

/// What stands when a page cannot be shown.
#[derive(Template)]
#[template(path = "problem.html")]
struct Problem<'a> {
    face: &'a Face,
    sheet: String,
    mark: String,
    theme: Option<&'static str>,
    message: String,
    dunlin: String,
    code: &'a str,
}

/// Says which right is missing.
pub(crate) fn forbidden(visitor: &Visitor, right: Right) -> Response {
    let face = &visitor.face;
    let what = face.t(&format!("ui-right-{}", right.code()));
    let error =
        AppError::new(Failure::Refused, "page.right_missing", "the role may not do this").with("right", what.as_str());
    say(visitor, StatusCode::FORBIDDEN, &error)
}

/// There is no page at the address.
pub(crate) async fn nowhere(visitor: Visitor) -> Response {
    problem(&visitor, &AppError::not_found("page.unknown", "there is no page at this address"))
}

/// The address is there, but not for what was asked of it: a form's own address opened as a page.
pub(crate) async fn not_so(visitor: Visitor) -> Response {
    let error = AppError::not_found("page.unknown", "there is no page at this address");
    say(&visitor, StatusCode::METHOD_NOT_ALLOWED, &error)
}

/// Says what happened and how to go on, with the status that fits.
///
/// A book without a creditor has no other page than the first run.
pub(crate) fn problem(visitor: &Visitor, error: &AppError) -> Response {
    if error.code == "creditor.none" {
        return Redirect::to("/start").into_response();
    }
    let status = match error.failure {
        Failure::Usage => StatusCode::BAD_REQUEST,
        Failure::NotFound => StatusCode::NOT_FOUND,
        Failure::Refused => StatusCode::UNPROCESSABLE_ENTITY,
        Failure::Conflict => StatusCode::CONFLICT,
        Failure::Failed | Failure::Partial => StatusCode::INTERNAL_SERVER_ERROR,
    };
    // An error's own hint names commands of the terminal.
    say(visitor, status, error)
}

fn say(visitor: &Visitor, status: StatusCode, error: &AppError) -> Response {
    let page = Problem {
        face: &visitor.face,
        sheet: assets::address("dunlin.css"),
        mark: assets::address("mark.svg"),
        theme: visitor.theme,
        message: visitor.face.wrong(error),
        dunlin: format!("{}#dunlin", assets::address("icons.svg")),
        code: error.code,
    };
    (status, Html(page.render().unwrap_or_else(|_| error.message.clone()))).into_response()
}
