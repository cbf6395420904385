//! Placements as files.

use axum::response::Response;
use dunlin_app::export::{Cell, Format};
use dunlin_app::{App, Setting, placements as placed};
use dunlin_core::money::Money;
use dunlin_core::placement::PlacementState;
use dunlin_store::PlacementLine;
use jiff::civil::Date;

use super::each;
use crate::columns::Choice;
use crate::screens::placements::is_of;
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

static PLACEMENTS: List = List {
    key: "placements",
    name: "ui-placements",
    columns: &[
        ("placement", "ui-placement"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("portfolio", "ui-portfolio"),
        ("kind", "ui-placement-kind"),
        ("partner", "ui-placement-partner"),
        ("state", "ui-col-state"),
        ("since_on", "ui-placement-since"),
        ("currency", "ui-currency"),
        ("total", "ui-placement-total"),
        ("collected", "ui-placement-collected"),
        ("kept", "ui-placement-kept"),
        ("open", "ui-open"),
    ],
};

/// What the page of placements shows of it.
pub(crate) const PLACEMENT_COLUMNS: Choice =
    Choice { list: &PLACEMENTS, own: "placement", more: &["customer", "portfolio", "since_on", "currency", "kept"] };

/// All placements, newest first.
pub(crate) async fn placements(
    site: &Site,
    visitor: &Visitor,
    format: Format,
    (state, portfolio): (String, String),
) -> Response {
    let read = move |app: &mut App, setting: &Setting| {
        let today = app.clock.today(&setting.creditor.timezone);
        let all = placed::placements(app, setting, PlacementState::find(&state))?;
        let wanted = all.into_iter().rev().filter(|line| is_of(line, &portfolio));
        Ok(wanted.map(|line| (line, today)).collect())
    };
    PLACEMENTS.file(site, visitor, format, each(read, cells)).await
}

const PORTFOLIO: List = List { key: "portfolio", name: "ui-portfolio", columns: PLACEMENTS.columns };

/// The placements of a portfolio, by customer.
pub(crate) async fn portfolio(site: &Site, visitor: &Visitor, format: Format, number: String) -> Response {
    let read = move |app: &mut App, setting: &Setting| {
        let today = app.clock.today(&setting.creditor.timezone);
        let all = placed::portfolio(app, setting, &number)?;
        Ok(all.into_iter().map(|line| (line, today)).collect())
    };
    PORTFOLIO.file(site, visitor, format, each(read, cells)).await
}

fn cells(_: &Setting, (line, today): &(PlacementLine, Date)) -> Vec<Cell> {
    let (view, placement) = (&line.view, &line.view.placement);
    let money = |minor| Cell::Amount(Money { minor, currency: placement.currency });
    let (collected, kept) = view.collected(*today);
    vec![
        sheet::text(&placement.number),
        sheet::text(&line.customer),
        sheet::text(&line.name),
        placement.portfolio.as_deref().map_or(Cell::Empty, sheet::text),
        sheet::text(placement.kind.code()),
        sheet::text(&placement.partner.name),
        sheet::text(view.state(*today).code()),
        Cell::Date(placement.from_on),
        sheet::text(placement.currency.code()),
        money(placement.total().minor),
        money(collected),
        money(kept),
        money(view.left_minor),
    ]
}

const PLACEMENT: List = List {
    key: "placement",
    name: "ui-placement",
    columns: &[("item", "ui-col-number"), ("currency", "ui-currency"), ("amount", "ui-amount")],
};

/// The items of one.
pub(crate) async fn placement(site: &Site, visitor: &Visitor, format: Format, number: String) -> Response {
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let placement = placed::placement(app, setting, &number)?.view.placement;
        let money = |minor| Cell::Amount(Money { minor, currency: placement.currency });
        lines.all(placement.items.iter().map(|item| {
            vec![sheet::text(&item.number), sheet::text(placement.currency.code()), money(item.amount_minor)]
        }))
    };
    PLACEMENT.file(site, visitor, format, fill).await
}
