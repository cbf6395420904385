//! Every table of a screen as a file: the same address with `as=csv`, `csv-bom`, `xlsx` or `json` (some also `pdf`) gives all rows of the
//! filter, in the order of the page; `columns=a,b` gives only these.
//!
//! How a screen offers its table: a [`List`] says what it is, once; the handler takes an [`Output`]; where that is a file, it answers with
//! [`List::file`] and adds the rows of its filter, one by one. Its template puts `{% call sheet::links(frame) %}{% endcall %}` (from
//! `sheet.html`) beside the table.
//!
//! A long list leaves in pieces while it is read, so a file costs the memory of what its use case gives and not that of the file. Rows are
//! never added inside a transaction: a slow reader would hold it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dunlin_app::export::{Cell, Column, Format, Table, TableWriter};
use dunlin_app::kept::Asked;
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::money::{Currency, Decimal, Money};
use futures_util::stream::{self, StreamExt};
use jiff::Timestamp;
use tokio::sync::mpsc;

use crate::answer::problem;
use crate::face::Face;
use crate::security::{Visitor, unescaped};
use crate::site::Site;

/// Pieces that wait for a slow reader.
const PIECES: usize = 4;
/// How long a reader may take nothing before the file is given up.
const PATIENCE: Duration = Duration::from_mins(1);

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

/// What a file lists.
pub(crate) struct List {
    /// The file and the JSON are called so.
    pub(crate) key: &'static str,
    /// Key of its name.
    pub(crate) name: &'static str,
    /// Columns: their keys, which never change, and the keys of their names.
    pub(crate) columns: &'static [(&'static str, &'static str)],
}

/// Takes the rows of a file.
pub(crate) struct Lines {
    writer: TableWriter,
    to: mpsc::Sender<Result<Vec<u8>, AppError>>,
}

impl Lines {
    /// The next row: a cell for each column.
    pub(crate) fn add(&mut self, cells: Vec<Cell>) -> Result<(), AppError> {
        self.writer.row(cells)?;
        self.writer.piece().map_or(Ok(()), |piece| send(&self.to, piece))
    }

    /// All rows of a list.
    pub(crate) fn all(&mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Result<(), AppError> {
        rows.into_iter().try_for_each(|row| self.add(row))
    }
}

/// Hands a piece on; an error when nobody takes it.
fn send(to: &mpsc::Sender<Result<Vec<u8>, AppError>>, piece: Vec<u8>) -> Result<(), AppError> {
    let sent =
        tokio::runtime::Handle::current().block_on(async { tokio::time::timeout(PATIENCE, to.send(Ok(piece))).await });
    match sent {
        Ok(Ok(())) => Ok(()),
        _ => Err(AppError::new(Failure::Failed, "export.left", "nobody takes the file any more")),
    }
}

impl List {
    /// The file, with the rows that are added.
    pub(crate) async fn file(
        &self,
        site: &Site,
        visitor: &Visitor,
        format: Format,
        fill: impl FnOnce(&mut App, &Setting, &mut Lines) -> Result<(), AppError> + Send + 'static,
    ) -> Response {
        let table = Table::new(self.key, visitor.face.t(self.name), columns(&visitor.face, self.columns));
        file(site, visitor, format, &table, fill).await
    }
}

/// The file of a table whose columns are only known when it is asked for.
pub(crate) async fn file(
    site: &Site,
    visitor: &Visitor,
    format: Format,
    table: &Table,
    fill: impl FnOnce(&mut App, &Setting, &mut Lines) -> Result<(), AppError> + Send + 'static,
) -> Response {
    let columns = visitor.address.value("columns").and_then(unescaped).unwrap_or_default();
    let writer = match TableWriter::begin(table, format, &columns) {
        Ok(writer) => writer,
        Err(error) => return problem(visitor, &error),
    };
    let (to, mut from) = mpsc::channel(PIECES);
    let (site, actor, mut lines) = (site.clone(), visitor.actor(), Lines { writer, to: to.clone() });
    tokio::spawn(async move {
        let done = site.work(actor, move |app, setting| {
            fill(app, setting, &mut lines)?;
            send(&lines.to, lines.writer.finish()?)
        });
        if let Err(error) = done.await {
            // Whoever left hears nothing; whoever still reads sees the file break off.
            to.send(Err(error)).await.unwrap_or_default();
        }
    });
    // What goes wrong before the first piece is still a page that says so.
    match from.recv().await {
        Some(Ok(first)) => download(table.key, format, Body::from_stream(pieces(first, from))),
        Some(Err(error)) => problem(visitor, &error),
        None => problem(visitor, &AppError::new(Failure::Failed, "web.failed", "the work broke off")),
    }
}

/// The first piece and those that follow.
fn pieces(
    first: Vec<u8>,
    from: mpsc::Receiver<Result<Vec<u8>, AppError>>,
) -> impl futures_util::Stream<Item = Result<Vec<u8>, std::io::Error>> {
    stream::unfold((Some(first), from), |(first, mut from)| async move {
        let piece = match first {
            Some(first) => Ok(first),
            None => from.recv().await?.map_err(|error| std::io::Error::other(error.message)),
        };
        Some((piece, (None, from)))
    })
    // What compresses it asks once more after the end.
    .fuse()
}

fn download(key: &str, format: Format, body: Body) -> Response {
    let name = format!("attachment; filename=\"dunlin-{}.{}\"", key.replace('_', "-"), format.ending());
    let mut answer = ([(header::CONTENT_TYPE, format.media_type())], body).into_response();
    if let Ok(name) = HeaderValue::from_str(&name) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    answer
}

/// Figures that are kept, for a file: it cannot show how far they are.
pub(crate) fn whole<T>(asked: Asked<T>) -> Result<Arc<T>, AppError> {
    match asked {
        Asked::Ready(figures) => Ok(figures),
        Asked::Working(_) => Err(AppError::new(Failure::Conflict, "export.waits", "the figures are being worked out")),
    }
}

/// A file that is made already, with what it lists.
pub(crate) fn made(visitor: &Visitor, format: Format, made: Result<(&'static str, Vec<u8>), AppError>) -> Response {
    match made {
        Ok((key, bytes)) => download(key, format, Body::from(bytes)),
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

/// A cell of a number that is written with a decimal point; text when it is none.
pub(crate) fn number(text: &str) -> Cell {
    Decimal::parse(text).map_or_else(|| some(text), Cell::Number)
}

/// A text cell of what may be empty.
pub(crate) fn some(text: impl Into<String>) -> Cell {
    let text = text.into();
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// A cell of a day that may be missing.
pub(crate) fn day(day: Option<jiff::civil::Date>) -> Cell {
    day.map_or(Cell::Empty, Cell::Date)
}

/// A cell of an instant, on the creditor's clock.
pub(crate) fn moment(setting: &Setting, at: Timestamp) -> Cell {
    Cell::Moment(at.to_zoned(setting.zone()).datetime())
}

/// A cell of a count.
pub(crate) fn count(count: impl TryInto<i64>) -> Cell {
    Cell::Integer(count.try_into().unwrap_or(i64::MAX))
}

/// A cell of yes or no: 1 or 0, which a spreadsheet can add up.
pub(crate) fn yes(is_so: bool) -> Cell {
    Cell::Integer(i64::from(is_so))
}

/// A cell of money; its currency needs a column of its own.
pub(crate) fn amount(minor: i64, currency: Currency) -> Cell {
    Cell::Amount(Money { minor, currency })
}
