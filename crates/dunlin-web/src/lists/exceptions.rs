//! Exceptions from the payment policy as a file.

use axum::response::Response;
use dunlin_app::activity::CHUNK;
use dunlin_app::exceptions::{self, ExceptionShown};
use dunlin_app::export::{Cell, Format};
use dunlin_app::{App, Setting};
use dunlin_core::view::HoldKind;

use crate::screens::exceptions::{Asked, wanted};
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

const EXCEPTIONS: List = List {
    key: "exceptions",
    name: "ui-exceptions",
    columns: &[
        ("on", "ui-col-day"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("kind", "ui-exception-what"),
        ("hold", "ui-exception-hold"),
        ("item", "ui-cash-item"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("by", "ui-col-by"),
        ("why", "ui-col-why"),
        ("until_on", "ui-until-day"),
        ("state", "ui-col-state"),
        ("at", "ui-log-at"),
    ],
};

/// Those that the filter keeps, newest first; read in parts.
pub(crate) async fn exceptions(site: &Site, visitor: &Visitor, format: Format, asked: Asked) -> Response {
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let wanted = wanted(&asked)?;
        let mut after = None;
        loop {
            let part = exceptions::page(app, setting, &wanted, after, CHUNK)?;
            let Some(last) = part.last() else { return Ok(()) };
            after = Some(last.cursor);
            lines.all(part.iter().map(|shown| cells(setting, shown)))?;
        }
    };
    EXCEPTIONS.file(site, visitor, format, fill).await
}

fn cells(setting: &Setting, shown: &ExceptionShown) -> Vec<Cell> {
    let amount = shown.amount;
    vec![
        Cell::Date(shown.on),
        sheet::text(&shown.customer),
        sheet::text(&shown.name),
        sheet::text(shown.kind.code()),
        sheet::maybe(shown.hold.map(HoldKind::code)),
        sheet::maybe(shown.item.as_deref()),
        amount.map_or(Cell::Empty, |money| sheet::text(money.currency.code())),
        amount.map_or(Cell::Empty, |money| sheet::amount(money.minor, money.currency)),
        sheet::text(&shown.by),
        sheet::text(&shown.reason),
        sheet::day(shown.until_on),
        sheet::text(shown.state.code()),
        sheet::moment(setting, shown.at),
    ]
}
