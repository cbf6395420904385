//! Mail on its way, as a file.

use axum::response::Response;
use dunlin_app::export::{Cell, Format};
use dunlin_app::{App, Setting, send};
use dunlin_store::DeliveryLine;

use super::each;
use crate::screens::mail::Asked;
use crate::security::Visitor;
use crate::sheet::{self, List};
use crate::site::Site;

static MAIL: List = List {
    key: "mail",
    name: "ui-mail",
    columns: &[
        ("notice", "ui-notice-which"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("to", "ui-mail-to"),
        ("state", "ui-col-state"),
        ("said", "ui-mail-said"),
        ("attempts", "ui-mail-tries"),
        ("server", "ui-mail-server"),
        ("message_id", "ui-mail-message"),
        ("sha256", "ui-print-sha256"),
    ],
};

/// The mails that the page shows, all of them.
pub(crate) async fn mails(site: &Site, visitor: &Visitor, format: Format, asked: Asked) -> Response {
    let read = move |app: &mut App, setting: &Setting| {
        Ok(send::standing(app, setting, &asked.states()?, usize::MAX)?.deliveries)
    };
    MAIL.file(site, visitor, format, each(read, cells)).await
}

fn cells(_: &Setting, line: &DeliveryLine) -> Vec<Cell> {
    let given = |text: &Option<String>| sheet::text(text.as_deref().unwrap_or_default());
    vec![
        sheet::text(&line.of.key),
        sheet::text(&line.customer),
        sheet::text(&line.name),
        sheet::text(&line.to),
        sheet::text(line.state.code()),
        given(&line.said),
        Cell::Integer(line.attempts),
        given(&line.server),
        sheet::text(&line.message_id),
        sheet::text(&line.sha256),
    ]
}
