//! Print batches and their letters, as files.

use axum::response::Response;
use dunlin_app::export::{Cell, Format};
use dunlin_app::post::{self, BatchStanding};
use dunlin_app::{App, Setting};
use dunlin_core::post::PostState;
use dunlin_store::PostLine;

use super::each;
use crate::security::Visitor;
use crate::sheet::{self, List};
use crate::site::Site;

static BATCHES: List = List {
    key: "print",
    name: "ui-print",
    columns: &[
        ("batch", "ui-print-batch"),
        ("made_on", "ui-print-made"),
        ("made_by", "ui-print-by"),
        ("letters", "ui-print-letters"),
        ("pages", "ui-print-pages"),
        ("printed", "ui-post-printed"),
        ("posted", "ui-post-posted"),
        ("delivered", "ui-post-delivered"),
        ("returned", "ui-post-returned"),
        ("withdrawn", "ui-post-withdrawn"),
    ],
};

/// All batches, the newest first.
pub(crate) async fn print_batches(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let read = |app: &mut App, setting: &Setting| Ok(post::standing(app, setting)?.batches);
    BATCHES.file(site, visitor, format, each(read, batch)).await
}

fn batch(_: &Setting, own: &BatchStanding) -> Vec<Cell> {
    let states =
        [PostState::Printed, PostState::Posted, PostState::Delivered, PostState::Returned, PostState::Withdrawn];
    let mut cells = vec![
        sheet::text(&own.batch.name),
        Cell::Date(own.batch.made_on),
        sheet::text(&own.batch.made_by),
        Cell::Integer(own.batch.letters),
        Cell::Integer(own.batch.pages),
    ];
    cells.extend(states.map(|state| Cell::Integer(own.count(state))));
    cells
}

static LETTERS: List = List {
    key: "letters",
    name: "ui-print-letters",
    columns: &[
        ("position", "ui-print-place"),
        ("notice", "ui-notice-which"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("to", "ui-print-to"),
        ("certified", "ui-channel-certified"),
        ("number", "ui-post-number"),
        ("state", "ui-col-state"),
        ("posted_on", "ui-post-posted"),
        ("ended_on", "ui-post-ended"),
        ("why", "ui-reason"),
        ("pages", "ui-print-pages"),
        ("sha256", "ui-print-sha256"),
    ],
};

/// The letters of a batch, as they lie in it.
pub(crate) async fn print_letters(site: &Site, visitor: &Visitor, format: Format, name: String) -> Response {
    let read = move |app: &mut App, setting: &Setting| {
        let letters = post::show(app, setting, &name)?.letters;
        Ok(letters.into_iter().map(|(line, _)| line).collect())
    };
    LETTERS.file(site, visitor, format, each(read, letter)).await
}

fn letter(_: &Setting, line: &PostLine) -> Vec<Cell> {
    vec![
        Cell::Integer(line.place),
        sheet::text(&line.of.key),
        sheet::text(&line.customer),
        sheet::text(&line.name),
        sheet::text(&line.to),
        sheet::text(if line.is_certified { "yes" } else { "no" }),
        sheet::maybe(line.number.as_deref()),
        sheet::text(line.state.code()),
        line.posted_on.map_or(Cell::Empty, Cell::Date),
        line.ended_on.map_or(Cell::Empty, Cell::Date),
        sheet::maybe(line.why.as_deref()),
        Cell::Integer(line.pages),
        sheet::text(&line.sha256),
    ]
}
