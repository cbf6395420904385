//! Every table of a screen as a file: the same address with `as=csv`, `csv-bom`, `xlsx` or `json` (reports: `pdf`) gives all rows of the filter.
//!
//! How a screen offers its table: the handler takes an [`Output`]; where that is a file, it reads all rows of its filter (no page) as a
//! [`Table`] and answers with [`sheet`]. Its template puts `{% call sheet::links(frame) %}{% endcall %}` (from `sheet.html`) beside
//! the table.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::export::{Cell, Column, Format, Table};
use dunlin_app::{AppError, Failure};
use dunlin_core::money::{Currency, Money};

use crate::answer::problem;
use crate::face::Face;
use crate::security::Visitor;

/// What a request wants to get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    /// The page.
    Page,
    /// All rows as a file.
    File(Format),
}

impl<S: Send + Sync> FromRequestParts<S> for Output {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Output, Response> {
        let query = parts.uri.query().unwrap_or_default();
        let Some(code) = query.split('&').find_map(|pair| pair.strip_prefix("as=")) else { return Ok(Output::Page) };
        let unknown = || {
            let error = AppError::new(Failure::Usage, "export.format", format!("\"{code}\" is no kind of file"))
                .hint("as=csv, as=csv-bom, as=xlsx or as=json");
            let visitor = parts.extensions.get::<Visitor>();
            visitor.map_or_else(|| error.message.clone().into_response(), |visitor| problem(visitor, &error))
        };
        Format::find(code).map(Output::File).ok_or_else(unknown)
    }
}

/// The file of a table, named by what it lists.
pub(crate) fn sheet(visitor: &Visitor, format: Format, table: Result<Table, AppError>) -> Response {
    file(visitor, format, table.and_then(|table| Ok((table.key, table.write(format)?))))
}

/// A file that is made already, with what it lists.
pub(crate) fn file(visitor: &Visitor, format: Format, made: Result<(&'static str, Vec<u8>), AppError>) -> Response {
    match made {
        Ok((key, bytes)) => {
            let name = format!("attachment; filename=\"dunlin-{}.{}\"", key.replace('_', "-"), format.ending());
            let mut answer = ([(header::CONTENT_TYPE, format.media_type())], bytes).into_response();
            if let Ok(name) = HeaderValue::from_str(&name) {
                answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            }
            answer
        }
        Err(error) => problem(visitor, &error),
    }
}

/// Columns by key and key of their name.
pub(crate) fn columns(face: &Face, keys: &[(&'static str, &str)]) -> Vec<Column> {
    keys.iter().map(|(key, name)| Column { key, name: face.t(name) }).collect()
}

/// A text cell.
pub(crate) fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

/// A text cell, or an empty one.
pub(crate) fn maybe(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, |text| Cell::Text(text.to_string()))
}

/// A cell of money; its currency needs a column of its own.
pub(crate) fn amount(minor: i64, currency: Currency) -> Cell {
    Cell::Amount(Money { minor, currency })
}
