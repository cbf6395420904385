//! Runs, and the rows of one.

use axum::response::Response;
use dunlin_app::export::{Cell, Format};
use dunlin_app::paper;
use dunlin_app::run::{self, PlannedRow, ReceiptLine, RowFilter, RunSummary};
use dunlin_app::{App, Setting};
use dunlin_core::money::Currency;
use dunlin_store::RunState;

use crate::face::Face;
use crate::screens::runs::Wanted;
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

const RUNS: List = List {
    key: "runs",
    name: "ui-nav-runs",
    columns: &[
        ("run", "ui-col-run"),
        ("on", "ui-col-day"),
        ("state", "ui-col-state"),
        ("will_do", "ui-run-tab-will"),
        ("needs_a_look", "ui-run-tab-look"),
        ("wont", "ui-run-tab-wont"),
        ("booked_up_to", "ui-col-booked"),
        ("proposed_at", "ui-col-proposed"),
        ("approved_at", "ui-col-approved"),
        ("approved_by", "ui-col-by"),
        ("issued_at", "ui-col-issued"),
        ("hash", "ui-col-hash"),
    ],
};

/// All runs, newest first.
pub(crate) async fn runs(site: &Site, visitor: &Visitor, format: Format) -> Response {
    let fill = |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let mut kept = run::summaries(app, setting)?;
        kept.retain(|run| run.state != RunState::Superseded);
        kept.sort_by(|a, b| (b.on, &b.name).cmp(&(a.on, &a.name)));
        lines.all(kept.iter().map(|run| summary(setting, run)))
    };
    RUNS.file(site, visitor, format, fill).await
}

fn summary(setting: &Setting, run: &RunSummary) -> Vec<Cell> {
    let moment = |at: Option<jiff::Timestamp>| at.map_or(Cell::Empty, |at| sheet::moment(setting, at));
    vec![
        sheet::text(&run.name),
        Cell::Date(run.on),
        sheet::text(run.state.code()),
        sheet::count(run.will_do),
        sheet::count(run.needs_a_look),
        sheet::count(run.wont),
        sheet::day(run.booked_up_to),
        moment(Some(run.proposed_at)),
        moment(run.approved_at),
        sheet::maybe(run.approved_by.as_deref()),
        moment(run.issued_at),
        sheet::some(&run.hash),
    ]
}

const ROWS: List = List {
    key: "run_rows",
    name: "ui-col-run",
    columns: &[
        ("run", "ui-col-run"),
        ("on", "ui-col-day"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("state", "ui-col-state"),
        ("steps", "ui-col-step"),
        ("channel", "ui-col-channel"),
        ("to", "ui-col-to"),
        ("currency", "ui-currency"),
        ("open", "ui-open"),
        ("why", "ui-col-why"),
        ("file", "ui-import-file"),
        ("sha256", "ui-import-hash"),
    ],
};

/// The rows of a tab of a run, one for each customer and currency.
pub(crate) async fn rows(site: &Site, visitor: &Visitor, format: Format, name: String, wanted: Wanted) -> Response {
    if format == Format::Pdf {
        return pages(site, visitor, name, wanted).await;
    }
    let face = visitor.face.clone();
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let run = run::summary(app, setting, Some(&name))?;
        let (tab, decision) = wanted.tab(&run);
        let text = wanted.text().to_string();
        if tab == "receipt" {
            let receipt = run::receipt(app, setting, &name)?;
            let meant = receipt.lines.iter().filter(|line| line.is_named(&text));
            return meant.flat_map(|line| received(&run, line)).try_for_each(|row| lines.add(row));
        }
        let filter = RowFilter { decision, text, step: wanted.step().to_string() };
        let rows = run::gather_rows(app, setting, &name, |rows: &mut Vec<_>, planned| {
            if filter.takes(planned) {
                rows.extend(proposed(&face, &run, planned));
            }
            Ok(())
        })?;
        lines.all(rows)
    };
    ROWS.file(site, visitor, format, fill).await
}

/// The same rows, printed.
async fn pages(site: &Site, visitor: &Visitor, name: String, wanted: Wanted) -> Response {
    let face = visitor.face.clone();
    let made = site.work(visitor.actor(), move |app, setting| {
        let run = run::summary(app, setting, Some(&name))?;
        let (_, decision) = wanted.tab(&run);
        let filter = RowFilter { decision, text: wanted.text().to_string(), step: wanted.step().to_string() };
        Ok(("run", paper::run(face.words(), app, setting, &name, &filter)?))
    });
    sheet::made(visitor, Format::Pdf, made.await)
}

fn proposed(face: &Face, run: &RunSummary, row: &PlannedRow) -> Vec<Vec<Cell>> {
    let mut open = Vec::new();
    row.add_to(&mut open);
    let of_items = row.plan.items.iter().filter(|item| item.decision == row.plan.decision);
    let mut told = of_items.filter_map(|item| item.reasons.first()).chain(&row.plan.reasons);
    let why = told.next().map(|reason| face.reason(reason)).unwrap_or_default();
    let mut steps: Vec<&str> = row.plan.actions.iter().map(|action| action.step.as_str()).collect();
    steps.dedup();
    let first = row.plan.actions.first();
    let cells = |(currency, minor): (Currency, i64)| {
        vec![
            sheet::text(&run.name),
            Cell::Date(run.on),
            sheet::text(&row.customer),
            sheet::text(&row.name),
            sheet::text(row.plan.decision.code()),
            sheet::some(steps.join(" ")),
            sheet::maybe(first.map(|action| action.channel.code())),
            sheet::maybe(first.and_then(|action| action.to.as_deref())),
            sheet::text(currency.code()),
            sheet::amount(minor, currency),
            sheet::some(&why),
            Cell::Empty,
            Cell::Empty,
        ]
    };
    open.into_iter().map(cells).collect()
}

fn received(run: &RunSummary, line: &ReceiptLine) -> Vec<Vec<Cell>> {
    let file = line.file.as_ref();
    let cells = |(currency, minor): &(Currency, i64)| {
        vec![
            sheet::text(&run.name),
            Cell::Date(run.on),
            sheet::text(&line.customer),
            sheet::text(&line.name),
            sheet::text(line.state_code()),
            sheet::some(line.steps.join(" ")),
            sheet::maybe(line.channel.map(dunlin_core::policy::Channel::code)),
            sheet::some(&line.to),
            sheet::text(currency.code()),
            sheet::amount(*minor, *currency),
            sheet::some(&line.reasons),
            sheet::maybe(file.map(|file| file.name.as_str())),
            sheet::maybe(file.map(|file| file.sha256.as_str())),
        ]
    };
    line.sums.iter().map(cells).collect()
}
