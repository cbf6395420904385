//! Plans and disputes as files.

use axum::response::Response;
use dunlin_app::cases;
use dunlin_app::export::{Cell, Format};
use dunlin_app::{App, Setting};
use dunlin_core::instalment_plan::PlanState;
use dunlin_core::money::Money;
use dunlin_store::{DisputeRow, PlanLine};
use jiff::civil::Date;

use super::each;
use crate::columns::Choice;
use crate::screens::disputes::Asked;
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

static PLANS: List = List {
    key: "plans",
    name: "ui-plans",
    columns: &[
        ("plan", "ui-plan"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("state", "ui-col-state"),
        ("currency", "ui-currency"),
        ("total", "ui-plan-total"),
        ("received", "ui-plan-received"),
        ("parts", "ui-plan-parts"),
        ("next_on", "ui-plan-next-on"),
        ("next_open", "ui-plan-next-open"),
        ("offered_on", "ui-plan-offered-on"),
        ("signed_on", "ui-plan-signed-on"),
        ("signed_by", "ui-plan-signed-by"),
    ],
};

/// What the page of plans shows of it.
pub(crate) const PLAN_COLUMNS: Choice = Choice {
    list: &PLANS,
    own: "plan",
    more: &["customer", "currency", "parts", "next_open", "offered_on", "signed_on", "signed_by"],
};

/// All plans, newest first.
pub(crate) async fn plans(site: &Site, visitor: &Visitor, format: Format, state: String) -> Response {
    let read = move |app: &mut App, setting: &Setting| {
        let today = app.clock.today(&setting.creditor.timezone);
        let all = cases::plans(app, setting, PlanState::find(&state))?;
        Ok(all.into_iter().rev().map(|line| (line, today)).collect())
    };
    PLANS.file(site, visitor, format, each(read, plan_cells)).await
}

fn plan_cells(_: &Setting, (line, today): &(PlanLine, Date)) -> Vec<Cell> {
    let today = *today;
    let (view, plan) = (&line.view, &line.view.plan);
    let money = |minor| Cell::Amount(Money { minor, currency: plan.currency });
    let next = view.next_asked(today).filter(|_| !view.state(today).is_over());
    vec![
        sheet::text(&plan.number),
        sheet::text(&line.customer),
        sheet::text(&line.name),
        sheet::text(view.state(today).code()),
        sheet::text(plan.currency.code()),
        money(plan.total().minor),
        money(view.received_by(today)),
        Cell::Integer(i64::try_from(plan.parts.len()).unwrap_or(i64::MAX)),
        next.map_or(Cell::Empty, |(part, _)| Cell::Date(part.due_on)),
        next.map_or(Cell::Empty, |(_, asked)| money(asked)),
        Cell::Date(plan.offered_on),
        view.agreed_on.map_or(Cell::Empty, Cell::Date),
        sheet::maybe(line.signed_by.as_deref()),
    ]
}

const PLAN: List = List {
    key: "plan",
    name: "ui-plan",
    columns: &[
        ("part", "ui-plan-part"),
        ("due_on", "ui-col-due"),
        ("currency", "ui-currency"),
        ("amount", "ui-amount"),
        ("open", "ui-open"),
        ("state", "ui-col-state"),
    ],
};

/// The parts of one.
pub(crate) async fn plan(site: &Site, visitor: &Visitor, format: Format, number: String) -> Response {
    let fill = move |app: &mut App, setting: &Setting, lines: &mut Lines| {
        let today = app.clock.today(&setting.creditor.timezone);
        let line = cases::plan(app, setting, &number)?;
        let plan = &line.view.plan;
        let money = |minor| Cell::Amount(Money { minor, currency: plan.currency });
        let states = line.view.course(today).parts;
        lines.all((1_i64..).zip(plan.parts.iter().zip(states)).map(|(part, (due, own))| {
            vec![
                Cell::Integer(part),
                Cell::Date(due.due_on),
                sheet::text(plan.currency.code()),
                money(due.amount_minor),
                money(own.open_minor),
                sheet::text(own.state.code()),
            ]
        }))
    };
    PLAN.file(site, visitor, format, fill).await
}

static DISPUTES: List = List {
    key: "disputes",
    name: "ui-disputes",
    columns: &[
        ("item", "ui-col-invoice"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("state", "ui-col-state"),
        ("reason", "ui-reason"),
        ("currency", "ui-currency"),
        ("contested", "ui-dispute-contested"),
        ("open", "ui-open"),
        ("from", "ui-dispute-since"),
        ("answer_by", "ui-dispute-answer-by"),
        ("owner", "ui-dispute-owner"),
        ("closed_on", "ui-dispute-closed-on"),
    ],
};

/// What the page of disputes shows of it.
pub(crate) const DISPUTE_COLUMNS: Choice =
    Choice { list: &DISPUTES, own: "item", more: &["customer", "currency", "open", "from", "closed_on"] };

/// Disputes of the state that the page shows.
pub(crate) async fn disputes(site: &Site, visitor: &Visitor, format: Format, asked: Asked) -> Response {
    let read = move |app: &mut App, setting: &Setting| asked.of(cases::disputes(app, setting, None, None)?);
    DISPUTES.file(site, visitor, format, each(read, dispute_cells)).await
}

fn dispute_cells(_: &Setting, row: &DisputeRow) -> Vec<Cell> {
    let dispute = &row.line.dispute;
    let money = |minor| Cell::Amount(Money { minor, currency: row.currency });
    vec![
        sheet::text(&row.line.item_number),
        sheet::text(&row.customer),
        sheet::text(&row.name),
        sheet::text(row.state()),
        sheet::text(&dispute.reason),
        sheet::text(row.currency.code()),
        money(row.contested_minor),
        money(row.open_minor),
        Cell::Date(dispute.from_on),
        dispute.answer_by.map_or(Cell::Empty, Cell::Date),
        sheet::maybe(dispute.owner.as_deref()),
        row.line.closed_on.map_or(Cell::Empty, Cell::Date),
    ]
}
