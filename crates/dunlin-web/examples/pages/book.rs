//! The book that the pages are asked of: customers with open items, and one of each kind that is hard.

use std::fmt::Write;

use dunlin_app::import::{ImportRequest, import};
use dunlin_app::run::{Proposing, propose};
use dunlin_app::{App, AppError, Setting, bank};
use dunlin_core::change::{Change, Note, NoteChange, Task, TaskChange};
use dunlin_core::id::{AccountId, CountingIds, NoteId, TaskId};
use dunlin_core::policy::Channel;
use dunlin_formats::Options;
use dunlin_sim::{BenchSpec, bench_book};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::{ON, Outcome};

/// One customer in so many has an open task.
const TASK_EACH: usize = 5;
/// Open items of the one customer, things that happened to the other, bank lines that wait.
const MANY: u32 = 5_000;
const BANK_LINES: u32 = 10_000;
/// A customer with many open items.
pub(crate) const WITH_ITEMS: &str = "Z-ITEMS";
/// A customer with a long history.
pub(crate) const WITH_HISTORY: &str = "Z-HISTORY";

/// Makes the book at a place: a path, or a server's address.
pub(crate) fn make(location: &str, items: u32, customers: u32) -> Outcome {
    let spec = BenchSpec { items, customers, seed: 1, on: ON, email: true };
    let (mut app, setting) = bench_book(location, spec)?;
    customers_with_much(&mut app, &setting)?;
    propose(&mut app, &setting, &Proposing::on(ON))?;
    tasks(&mut app, &setting)?;
    bank_lines(&mut app, &setting)
}

fn tasks(app: &mut App, setting: &Setting) -> Outcome {
    let who = app.who("bench tasks");
    let mut ids = CountingIds(1 << 110);
    app.store.transaction(|tx| {
        let customers = tx.customers(setting.creditor.id)?;
        let task = |line: &dunlin_store::CustomerLine| {
            Change::Task(TaskChange::Created(Task {
                id: TaskId::next(&mut ids),
                account: line.account,
                number: format!("T-{ON}-{}", line.number),
                step: "call".to_string(),
                channel: Channel::Phone,
                role: "collector".to_string(),
                due_on: ON,
            }))
        };
        let changes = customers.iter().step_by(TASK_EACH).map(task).collect();
        Ok::<(), AppError>(tx.commit_bulk(&who, setting.creditor.id, changes)?)
    })?;
    Ok(())
}

/// A customer with thousands of open items, and one to whom thousands of things happened.
fn customers_with_much(app: &mut App, setting: &Setting) -> Outcome {
    let mut text = "customer_number,customer_name,invoice_number,issued_on,due_on,amount,currency\n".to_string();
    for at in 0..MANY {
        let due_on = day_before(ON, at % 90)?;
        let issued_on = day_before(due_on, 30)?;
        writeln!(text, "{WITH_ITEMS},Zeta Items B.V.,Z{at:05},{issued_on},{due_on},{}.50,EUR", 20 + at % 700)?;
    }
    writeln!(text, "{WITH_HISTORY},Zeta History B.V.,ZH1,2026-09-01,2026-10-01,120.00,EUR")?;
    let request = ImportRequest {
        file_name: "much.csv",
        bytes: text.as_bytes(),
        options: Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: false,
    };
    import(app, setting, &request)?;
    let who = app.who("bench history");
    let mut ids = CountingIds(1 << 111);
    app.store.transaction(|tx| {
        let account = tx.find_customer(setting.creditor.id, WITH_HISTORY)?;
        let account = account.ok_or_else(|| AppError::not_found("customer.unknown", "the customer with a history"))?;
        let notes = (0..MANY).map(|at| note(account, at, &mut ids)).collect::<Result<Vec<Change>, AppError>>()?;
        Ok::<(), AppError>(tx.commit_bulk(&who, setting.creditor.id, notes)?)
    })?;
    Ok(())
}

fn note(account: AccountId, at: u32, ids: &mut CountingIds) -> Result<Change, AppError> {
    let (id, text) = (NoteId::next(ids), format!("They asked for copy {at} of their statement; sent the same day."));
    let on = day_before(ON, at % 900).map_err(|error| AppError::not_found("day.unknown", error.to_string()))?;
    Ok(Change::Note(NoteChange::Added(Note { id, account, on, text, pinned: false })))
}

/// Payments in that name nothing, so that all of them wait for a person.
fn bank_lines(app: &mut App, setting: &Setting) -> Outcome {
    let mut text = ":20:BENCH\n:25:NL91ABNA0417164300\n:28C:00001/001\n:60F:C261119EUR0,00\n".to_string();
    let mut sum = 0_u32;
    for at in 0..BANK_LINES {
        let cents = 1_000 + at * 37 % 50_000;
        sum += cents;
        let amount = format!("{},{:02}", cents / 100, cents % 100);
        write!(text, ":61:2611190119C{amount}NTRFNONREF\n:86:/NAME/Payer {at}/REMI/thanks {at}/\n")?;
    }
    write!(text, ":62F:C261119EUR{},{:02}\n-\n", sum / 100, sum % 100)?;
    bank::import(app, setting, "bench.sta", text.as_bytes(), &Options::default())?;
    Ok(())
}

fn day_before(day: Date, days: u32) -> Result<Date, jiff::Error> {
    day.checked_sub(i64::from(days).days())
}
