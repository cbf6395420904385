//! The letters and the creditor's own texts, as a file.

use axum::response::Response;
use dunlin_app::export::{Cell, Format};
use dunlin_app::templates::{self, TemplateLine, TextsSaved};
use dunlin_app::{App, Setting};

use super::each;
use crate::security::Visitor;
use crate::sheet::{self, List};
use crate::site::Site;

static TEXTS: List = List {
    key: "letter-texts",
    name: "ui-templates",
    columns: &[
        ("letter", "ui-templates-letter"),
        ("language", "ui-field-language"),
        ("version", "ui-col-version"),
        ("own", "ui-templates-own"),
        ("changed_at", "ui-templates-changed"),
        ("changed_by", "ui-col-by"),
        ("why", "ui-col-why"),
    ],
};

/// Every letter, softest first; a row for each language in which its texts were ever written.
pub(crate) async fn letter_texts(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let read = |app: &mut App, setting: &Setting| {
        let known = templates::list(app, setting)?;
        Ok(known.iter().flat_map(rows).collect())
    };
    TEXTS.file(site, visitor, format, each(read, texts)).await
}

type Row = (&'static str, Option<(String, TextsSaved)>);

fn rows(line: &TemplateLine) -> Vec<Row> {
    let code = line.template.code();
    let saved: Vec<Row> = line.saved.iter().map(|own| (code, Some(own.clone()))).collect();
    if saved.is_empty() { vec![(code, None)] } else { saved }
}

fn texts(setting: &Setting, (letter, saved): &Row) -> Vec<Cell> {
    let mut cells = vec![sheet::text(*letter)];
    match saved {
        None => cells.extend([const { Cell::Empty }; 6]),
        Some((language, saved)) => cells.extend([
            sheet::text(language),
            Cell::Integer(saved.version),
            sheet::text(if saved.is_own { "yes" } else { "no" }),
            sheet::moment(setting, saved.at),
            sheet::text(&saved.actor),
            sheet::text(&saved.why),
        ]),
    }
    cells
}
