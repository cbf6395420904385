//! What waits for people: tasks and bank lines.

use axum::response::Response;
use dunlin_app::bank;
use dunlin_app::export::{Cell, Format};
use dunlin_app::worklist::{Row, kind_of, worklist as ranked};
use dunlin_store::BankLineRow;

use crate::columns::Choice;
use crate::screens::{cash as desk, worklist as screen};
use crate::security::Visitor;
use crate::sheet::{self, List};
use crate::site::Site;

/// Bank lines that are read at a time.
const CHUNK: usize = 1_000;

static TASKS: List = List {
    key: "worklist",
    name: "ui-nav-worklist",
    columns: &[
        ("task", "ui-col-task"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("step", "ui-col-step"),
        ("kind", "ui-col-kind"),
        ("whose", "ui-whose"),
        ("due_on", "ui-col-due"),
        ("currency", "ui-currency"),
        ("overdue", "ui-overdue"),
        ("days_past_due", "ui-col-days-past-due"),
        ("effect", "ui-effect"),
        ("chance", "ui-col-waits"),
        ("expected_on", "ui-expected"),
    ],
};

/// What can be chosen of the worklist.
pub(crate) const TASK_COLUMNS: Choice =
    Choice { list: &TASKS, own: "name", more: &["task", "customer", "whose", "due_on", "effect", "expected_on"] };

/// The worklist.
pub(crate) async fn worklist(site: &Site, visitor: &Visitor, format: Format, asked: screen::Asked) -> Response {
    let fill = move |app: &mut dunlin_app::App, setting: &dunlin_app::Setting, lines: &mut sheet::Lines| {
        let list = ranked(app, setting, &asked.wanted(), (0, usize::MAX))?;
        lines.all(list.rows.iter().map(task))
    };
    TASKS.file(site, visitor, format, fill).await
}

fn task(row: &Row) -> Vec<Cell> {
    let task = &row.task.task;
    vec![
        sheet::text(&task.number),
        sheet::text(&row.task.customer),
        sheet::text(&row.task.name),
        sheet::text(&task.step),
        sheet::text(kind_of(&row.task)),
        sheet::text(row.whose()),
        Cell::Date(task.due_on),
        row.past_due.map_or(Cell::Empty, |sum| sheet::text(sum.currency.code())),
        row.past_due.map_or(Cell::Empty, Cell::Amount),
        Cell::Integer(row.oldest_days.max(0)),
        row.effect().map_or(Cell::Empty, Cell::Amount),
        row.rank.waits.map_or(Cell::Empty, |chance| Cell::Number(chance.percent(1))),
        row.rank.expected.map_or(Cell::Empty, |day| Cell::Date(day.on)),
    ]
}

const LINES: List = List {
    key: "bank_lines",
    name: "ui-cash-lines",
    columns: &[
        ("line", "ui-col-line"),
        ("value_on", "ui-col-day"),
        ("bank_account", "ui-col-bank-account"),
        ("payer", "ui-receipt-payer"),
        ("payer_account", "ui-receipt-account"),
        ("reference", "ui-col-reference"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("state", "ui-col-state"),
        ("customer", "ui-col-number"),
        ("name", "ui-col-customer"),
        ("items", "ui-cash-item"),
        ("confidence", "ui-col-confidence"),
        ("why", "ui-col-why"),
    ],
};

/// Bank lines in a state, each with the items that it settled, or is thought to settle.
pub(crate) async fn cash(site: &Site, visitor: &Visitor, format: Format, wanted: desk::Wanted) -> Response {
    let fill = move |app: &mut dunlin_app::App, setting: &dunlin_app::Setting, lines: &mut sheet::Lines| {
        let state = desk::state_of(app, setting, &wanted)?;
        let mut from = None;
        loop {
            let count = i64::try_from(CHUNK + 1).unwrap_or(i64::MAX);
            let mut page = bank::page(app, setting, state, from.as_deref(), count)?;
            from = page.get(CHUNK).map(|next| next.name.clone());
            page.truncate(CHUNK);
            let items = bank::items_of(app, &page)?;
            lines.all(page.iter().zip(items).map(|(line, items)| bank_line(line, &items)))?;
            if from.is_none() {
                return Ok(());
            }
        }
    };
    LINES.file(site, visitor, format, fill).await
}

fn bank_line(line: &BankLineRow, items: &[String]) -> Vec<Cell> {
    vec![
        sheet::text(&line.name),
        Cell::Date(line.value_on),
        sheet::some(&line.bank_account),
        sheet::maybe(line.counterparty.as_deref()),
        sheet::maybe(line.counterparty_account.as_deref()),
        sheet::maybe(line.reference.as_deref()),
        sheet::text(line.currency.code()),
        sheet::amount(line.amount_minor, line.currency),
        sheet::text(line.state.code()),
        sheet::maybe(line.customer.as_deref()),
        sheet::maybe(line.customer_name.as_deref()),
        sheet::some(items.join(", ")),
        Cell::Integer(line.confidence),
        sheet::some(&line.why),
    ]
}
