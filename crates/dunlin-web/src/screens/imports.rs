//! Imports: bring a file, see what came in before, what of it was not taken, and take an import back.
//!
//! Decides: that a file whose columns are known from an earlier one goes straight to its preview.

use askama::Template;
use axum::body::Body;
use axum::extract::{Multipart, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use dunlin_app::import::waiting::{self, FILE_BYTES_MAX, Look, too_large};
use dunlin_app::import::{find_import, imports, rejected_rows, undo_import};
use dunlin_app::{App, AppError, Failure, Right, Setting};
use dunlin_store::ImportRecord;

use crate::answer::{answer, done, page, problem};
use crate::frame::{Frame, Here, Said};
use crate::lists;
use crate::screens::start;
use crate::security::{Visitor, escaped};
use crate::sheet::Output;
use crate::site::Site;

/// The largest request: the largest file, and what a form puts around it.
pub(crate) const BODY_BYTES_MAX: usize = FILE_BYTES_MAX + 64 * 1024;

/// An import in the history.
struct Line {
    name: String,
    file: String,
    on: String,
    by: String,
    kind: String,
    created: String,
    updated: String,
    skipped: String,
    rejected: Option<String>,
    undone: bool,
}

/// A file that waits.
struct Waits {
    href: String,
    file: String,
    on: String,
    by: String,
}

#[derive(Template)]
#[template(path = "imports.html", blocks = ["main"])]
struct Imports {
    frame: Frame,
    lines: Vec<Line>,
    waits: Vec<Waits>,
    may: bool,
}

page!(Imports);

#[derive(Template)]
#[template(path = "import.html", blocks = ["main"])]
struct Import {
    frame: Frame,
    line: Line,
    sentence: String,
    source: String,
    sha256: String,
    snapshot: bool,
    may: bool,
    /// The first run is still going on.
    starts: bool,
}

page!(Import);

/// The history, and a place to drop a file.
pub(crate) async fn list(State(site): State<Site>, visitor: Visitor, output: Output) -> Response {
    if let Output::File(format) = output {
        return lists::imports(&site, &visitor, format).await;
    }
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = Frame::read(app, setting, &asked, Here::Imports, &asked.face.t("ui-nav-imports"))?;
        let lines = imports(app, setting)?.iter().map(|import| line(&frame, setting, import)).collect();
        let waits = waiting::waiting(app, setting)?.into_iter().map(|(key, upload)| Waits {
            href: format!("/imports/waiting/{key}"),
            file: upload.file_name,
            on: frame.face.date(upload.at.to_zoned(setting.zone()).date()),
            by: person(&upload.actor).to_string(),
        });
        let waits = waits.collect();
        Ok(Imports { lines, waits, may: asked.may(Right::Import), frame })
    });
    answer(&visitor, page.await)
}

/// Takes a file in and goes on to what is to be said about it.
pub(crate) async fn bring(State(site): State<Site>, visitor: Visitor, mut form: Multipart) -> Response {
    let (name, bytes) = match file_of(&mut form).await {
        Ok(file) => file,
        Err(error) => return problem(&visitor, &error),
    };
    let next = site.work(visitor.actor(), move |app, setting| {
        let (key, waits) = waiting::bring(app, setting, &name, &bytes)?;
        let is_certain = waits.is_known || !matches!(waits.look, Look::List(_));
        Ok(format!("/imports/waiting/{key}{}", if is_certain { "/preview" } else { "" }))
    });
    match next.await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(error) => problem(&visitor, &error),
    }
}

/// What is said when a form with a file did not arrive.
pub(crate) fn arrived_broken(error: &axum::extract::multipart::MultipartError, bytes_max: usize) -> AppError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return too_large("the file", bytes_max);
    }
    AppError::new(Failure::Usage, "upload.broken", "the file did not arrive whole").hint("upload it again")
}

/// The file of a form: its name and its bytes.
pub(crate) async fn file_of(form: &mut Multipart) -> Result<(String, Vec<u8>), AppError> {
    let broken = |error| arrived_broken(&error, FILE_BYTES_MAX);
    while let Some(field) = form.next_field().await.map_err(broken)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default().to_string();
            let bytes = field.bytes().await.map_err(broken)?.to_vec();
            return Ok((if name.is_empty() { "file".to_string() } else { name }, bytes));
        }
    }
    Ok(("file".to_string(), Vec::new()))
}

/// What came of an import.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &name));
    answer(&visitor, page.await)
}

fn read(app: &mut App, setting: &Setting, visitor: &Visitor, name: &str) -> Result<Import, AppError> {
    let import = find_import(app, setting, name)?;
    let frame = Frame::read(app, setting, visitor, Here::Imports, &import.file_name)?;
    let frame = frame.under(visitor.face.t("ui-nav-imports"), "/imports");
    let line = line(&frame, setting, &import);
    let said = [("day", line.on.as_str()), ("by", line.by.as_str())];
    let undone = import.undone.as_ref().map(|(at, by)| (date(&frame, setting, *at), person(by)));
    let sentence = match &undone {
        Some((day, by)) => frame.face.say("ui-import-undone-on", &[("day", day.into()), ("by", (*by).into())]),
        None => frame.face.say("ui-import-made", &said.map(|(name, value)| (name, value.into()))),
    };
    Ok(Import {
        source: import.source.clone(),
        sha256: import.sha256.chars().take(12).collect(),
        snapshot: import.snapshot,
        may: visitor.may(Right::Import),
        starts: start::is_going_on(app, setting)?,
        frame,
        line,
        sentence,
    })
}

/// Takes an import back.
pub(crate) async fn undo(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let (face, to) = (visitor.face.clone(), format!("/imports/{name}"));
    let said = site.work(visitor.actor(), move |app, setting| {
        let undone = undo_import(app, setting, &name)?;
        Ok(Said { text: face.t1("ui-said-import-undone", "file", &undone.import.file_name), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// The rows that were not taken, as a file.
pub(crate) async fn rejected(State(site): State<Site>, visitor: Visitor, Path(name): Path<String>) -> Response {
    let file = site.work(visitor.actor(), move |app, setting| rejected_rows(app, setting, &name)).await;
    match file {
        Err(error) => problem(&visitor, &error),
        Ok(file) => {
            let disposition = format!("attachment; filename*=UTF-8''{}", escaped(&file.name));
            let answer = Response::builder()
                .header(header::CONTENT_TYPE, "application/octet-stream")
                .header(header::CONTENT_DISPOSITION, disposition)
                .body(Body::from(file.content));
            answer.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
    }
}

fn line(frame: &Frame, setting: &Setting, import: &ImportRecord) -> Line {
    let figure = |count: i64| frame.face.say("ui-figure", &[("count", count.into())]);
    Line {
        on: date(frame, setting, import.at),
        by: person(&import.actor).to_string(),
        kind: frame.of("ui-import-kind-", &import.kind),
        created: figure(import.created),
        updated: figure(import.updated),
        skipped: figure(import.skipped),
        rejected: (import.rejected > 0).then(|| figure(import.rejected)),
        undone: import.undone.is_some(),
        name: import.name.clone(),
        file: import.file_name.clone(),
    }
}

fn date(frame: &Frame, setting: &Setting, at: jiff::Timestamp) -> String {
    frame.face.date(at.to_zoned(setting.zone()).date())
}

/// Who stands in the log, without the way they came.
fn person(actor: &str) -> &str {
    actor.split_once(':').map_or(actor, |(_, name)| name)
}
