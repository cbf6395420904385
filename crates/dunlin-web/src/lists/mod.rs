//! The lists of screens as files: what each lists, and its rows in the order of the page.
//!
//! Decides: the columns. What has a code (a kind, a state, a step) is given by its code, which is the same in every language; sentences
//! are in the reader's. A sum stands beside its currency, and where a row would hold sums of several, it is given once for each, so that
//! a column adds up. Who may see a file is the route's question, as for its page.

mod credit;
mod customer;
mod desk;
mod exceptions;
mod mail;
mod money;
mod people;
mod placed;
mod print;
mod replies;
mod runs;
mod templates;
mod work;

use dunlin_app::export::Cell;
use dunlin_app::{App, AppError, Setting};

use crate::sheet::Lines;

pub(crate) use credit::credit;
pub(crate) use customer::{INVOICE_COLUMNS, customer};
pub(crate) use desk::{
    approvals, checks, duplicates, holidays, imports, layouts, log, middle, rates, settings, users, versions,
};
pub(crate) use exceptions::exceptions;
pub(crate) use mail::mails;
pub(crate) use money::{invoice, receipt};
pub(crate) use people::{DISPUTE_COLUMNS, PLAN_COLUMNS, disputes, plan, plans};
pub(crate) use placed::{PLACEMENT_COLUMNS, placement, placements, portfolio};
pub(crate) use print::{print_batches, print_letters};
pub(crate) use replies::{REPLY_COLUMNS, replies};
pub(crate) use runs::{rows, runs};
pub(crate) use templates::letter_texts;
pub(crate) use work::{TASK_COLUMNS, cash, worklist};

/// Fills a list whose rows one use case gives.
fn each<T>(
    read: impl FnOnce(&mut App, &Setting) -> Result<Vec<T>, AppError>,
    cells: fn(&Setting, &T) -> Vec<Cell>,
) -> impl FnOnce(&mut App, &Setting, &mut Lines) -> Result<(), AppError> {
    move |app, setting, lines| lines.all(read(app, setting)?.iter().map(|row| cells(setting, row)))
}
