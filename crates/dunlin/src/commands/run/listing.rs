//! A run as people read it: what is done, what needs a look and why, and how many customers are left in peace.

use dunlin_app::run::{PlannedRow, RunSummary};
use dunlin_app::{AppError, Failure};
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_core::policy::Posting;
use dunlin_store::RunState;
use jiff::Timestamp;

use super::stream::{self, each_once};
use crate::output::Output;
use crate::planned::{asked, item_lines, reason_lines, row_lines, way};
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day, grouped};

/// Customers shown of each kind unless all are asked for.
const ROWS_SHOWN: usize = 40;
/// Items shown of a customer in a list.
const ITEMS_SHOWN: usize = 3;

/// Prints a run, or one customer's row of it.
pub(super) fn print(
    session: &mut Session,
    run: &RunSummary,
    known_at: Option<Timestamp>,
    customer: Option<&str>,
    all: bool,
) -> Result<(), AppError> {
    if session.global.json {
        return stream::print(session, run, known_at, customer);
    }
    let lines = match customer {
        Some(customer) => one(session, run, known_at, customer)?,
        None => list(session, run, known_at, all)?,
    };
    let mut output = Output::new();
    output.lines(lines)?;
    output.finish()
}

fn one(
    session: &mut Session,
    run: &RunSummary,
    known_at: Option<Timestamp>,
    customer: &str,
) -> Result<Vec<String>, AppError> {
    let mut lines = Vec::new();
    each_once(session, run, known_at, |row| {
        if row.customer == customer {
            lines = row_lines(row);
        }
        Ok(())
    })?;
    if lines.is_empty() {
        let message = format!("customer {customer} has no open item in run {}", run.name);
        let error = AppError::new(Failure::NotFound, "row.unknown", message);
        return Err(error.hint(format!("dunlin customer show {customer}")));
    }
    Ok(lines)
}

fn list(
    session: &mut Session,
    run: &RunSummary,
    known_at: Option<Timestamp>,
    all: bool,
) -> Result<Vec<String>, AppError> {
    let policies = &session.setting.policies;
    let charges = policies.all().any(|one| one.charges_anything() && one.charges.posting == Posting::Posted);
    let mut listing = Listing::new(if all { usize::MAX } else { ROWS_SHOWN }, all);
    let counted = each_once(session, run, known_at, |row| {
        listing.add(row);
        Ok(())
    })?;
    let mut lines = listing.lines(&counted);
    lines.extend(foot(&counted, charges));
    Ok(lines)
}

/// Rows as lines, sorted by what becomes of them; only so many are kept as are shown.
struct Listing {
    shown: usize,
    all: bool,
    acting: Table,
    acting_rows: usize,
    looks: Vec<String>,
    looks_rows: usize,
    wonts: Vec<String>,
    /// Letters with a blank address.
    blank: u64,
}

impl Listing {
    fn new(shown: usize, all: bool) -> Listing {
        let acting = Table::new(&[
            (Column::Text, "No."),
            (Column::Text, "Customer"),
            (Column::Text, "Step"),
            (Column::Text, "How"),
            (Column::Right, "Items"),
            (Column::Right, "Asked for"),
        ]);
        Listing { shown, all, acting, acting_rows: 0, looks: Vec::new(), looks_rows: 0, wonts: Vec::new(), blank: 0 }
    }

    fn add(&mut self, row: &PlannedRow) {
        self.blank += u64::from(row.has_blank_address());
        match row.plan.decision {
            Decision::WillDo => {
                self.acting_rows += 1;
                if self.acting_rows <= self.shown {
                    self.act(row);
                }
            }
            Decision::NeedsALook => {
                self.looks_rows += 1;
                if self.looks_rows <= self.shown {
                    self.looks.extend(brief(row));
                }
            }
            Decision::Wont if self.all => self.wonts.extend(brief(row)),
            Decision::Wont => {}
        }
    }

    /// A line for each act; amounts in further currencies below the first.
    fn act(&mut self, row: &PlannedRow) {
        let mut name = [row.customer.clone(), row.name.clone()];
        let mut asked = asked(row).into_iter();
        for action in &row.plan.actions {
            let [number, called] = std::mem::take(&mut name);
            let is_notice = action.kind == ActionKind::Notice;
            let items = if is_notice {
                row.plan.items.iter().filter(|plan| plan.in_notice).count()
            } else {
                action.takes.len()
            };
            let sum = if is_notice { asked.next().unwrap_or_default() } else { String::new() };
            self.acting.row([number, called, action.step.to_string(), way(action), items.to_string(), sum]);
            if is_notice {
                for sum in asked.by_ref() {
                    let none = || String::new();
                    self.acting.row([none(), none(), none(), none(), none(), sum]);
                }
            }
        }
    }

    fn lines(self, run: &RunSummary) -> Vec<String> {
        let mut lines = head(run);
        if self.blank > 0 && run.state == RunState::Proposed {
            let letters = count(self.blank, "letter has", "letters have");
            let text = format!("Warning: {letters} a blank address; in a live book their customers need a look.");
            lines.extend(wrapped(&text, 0));
        }
        if !self.acting.is_empty() {
            lines.push(String::new());
            lines.push(format!("Will do: {}", count(run.will_do, "customer", "customers")));
            lines.extend(self.acting.lines());
            more(self.acting_rows, self.shown, &mut lines);
        }
        if !self.looks.is_empty() {
            lines.push(String::new());
            lines.push(format!("Needs a look: {}", count(run.needs_a_look, "customer", "customers")));
            lines.extend(self.looks);
            more(self.looks_rows, self.shown, &mut lines);
        }
        lines.push(String::new());
        lines.push(format!("Nothing today: {}", count(run.wont, "customer", "customers")));
        lines.extend(self.wonts);
        if run.wont > 0 && !self.all {
            lines.push(format!("  why: dunlin run show {} --all, or dunlin explain CUSTOMER", run.name));
        }
        lines.push(String::new());
        lines
    }
}

fn head(run: &RunSummary) -> Vec<String> {
    let mut lines = vec![format!("Run {} for {}", run.name, day(run.on))];
    if let Some(on) = run.booked_up_to {
        lines.push(format!("Payments are booked up to {}.", day(on)));
    }
    for (_, text) in &run.warnings {
        lines.extend(wrapped(&format!("Warning: {text}"), 0));
    }
    lines
}

/// What to do with the run. The notices add the interest and fees of the day, so that they ask for more than was listed.
fn foot(run: &RunSummary, charges: bool) -> Vec<String> {
    match run.state {
        RunState::Proposed if run.will_do > 0 => {
            let on_top = charges.then(|| "Interest and fees of the day come on top of what is asked for.".to_string());
            let approve = [
                "Nothing is booked or sent before you approve.".to_string(),
                format!("Approve: dunlin run approve {}", run.name),
            ];
            on_top.into_iter().chain(approve).collect()
        }
        RunState::Proposed => vec!["There is nothing to approve today.".to_string()],
        RunState::Held => vec![
            format!(
                "This run is approved and held until {}.",
                run.send_at.map(|at| at.to_string()).unwrap_or_default()
            ),
            format!("Stop it: dunlin run stop {}", run.name),
        ],
        RunState::Approved => vec!["This run is approved.".to_string()],
        RunState::Stopped => vec!["This run was stopped while it was sent. The rest has not left.".to_string()],
        RunState::Superseded => vec!["A newer proposal replaced this run.".to_string()],
    }
}

/// A customer with the first few items and why.
fn brief(row: &PlannedRow) -> Vec<String> {
    let mut lines = wrapped(&format!("{} {}", row.customer, row.name), 0);
    lines.extend(reason_lines(&row.plan.reasons, 2));
    let telling = |decision| row.items.iter().zip(&row.plan.items).filter(move |(_, plan)| plan.decision == decision);
    let items: Vec<_> = telling(row.plan.decision).collect();
    for (item, plan) in items.iter().take(ITEMS_SHOWN) {
        lines.extend(item_lines(item, plan));
    }
    if items.len() > ITEMS_SHOWN {
        let more = (items.len() - ITEMS_SHOWN) as u64;
        lines.push(format!("  and {} more: dunlin explain {}", count(more, "item", "items"), row.customer));
    }
    lines
}

fn more(rows: usize, shown: usize, lines: &mut Vec<String>) {
    if rows > shown {
        lines.push(format!("and {} more customers: --all shows them", grouped((rows - shown) as u64)));
    }
}
