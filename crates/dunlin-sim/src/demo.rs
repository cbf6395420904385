//! The demo: a realistic book in a folder, with months of collection behind it, and today's run issued.
//!
//! The book is made by the same use cases as a real one: the ledger's facts by the road of imports, then some months of
//! runs, with calls and promises, into an outbox that is thrown away; then today's run into the one that stays.
//! Everything is marked as a demo. A folder is only ever replaced when a demo made it. Not here: what is printed.

use std::fs;
use std::path::{Path, PathBuf};

use dunlin_app::run::{self, Outbox, PlannedRow, Proposing, RunSummary, sentence};
use dunlin_app::{AppError, Failure, aging, standing};
use dunlin_core::aging::Buckets;
use dunlin_core::calendar::Calendar;
use dunlin_core::code::Reason;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_core::policy::Channel;
use dunlin_store::AsOf;
use jiff::civil::{Date, Weekday};

use crate::bill::days_after;
use crate::office::Office;
use crate::world::{COUNTRY, World, WorldSpec};

/// Marks a folder as a demo's.
const MARKER: &str = ".dunlin-demo";
/// The book's file: the name that every command looks for.
const BOOK: &str = "dunlin.db";
/// Where letters go when no folder is named.
const OUTBOX: &str = "dunlin-outbox";
/// Letters of the months before; thrown away.
const HISTORY: &str = "history-outbox";
/// The creditor of the demo.
const CREDITOR: &str = "Demo Wader Trading B.V.";
/// So many days before today are lived with runs, one a week.
const LIVED_DAYS: i32 = 56;
/// Months of trade in the book.
const MONTHS: u32 = 18;

/// How large a demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoSpec {
    /// How many customers.
    pub customers: u32,
    /// The same seed and day give the same book.
    pub seed: u64,
}

impl Default for DemoSpec {
    fn default() -> DemoSpec {
        DemoSpec { customers: 300, seed: 1 }
    }
}

/// What the demo does at the moment, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Days lived or weeks booked.
    pub done: u64,
    /// Of so many.
    pub of: u64,
}

/// A decision worth showing, with its reasons in words.
#[derive(Debug, Clone)]
pub struct DemoExample {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Item number.
    pub item: String,
    /// What becomes of it.
    pub decision: Decision,
    /// Why, in sentences.
    pub reasons: Vec<String>,
}

/// What the demo made.
#[derive(Debug, Clone)]
pub struct DemoReport {
    /// The book's file.
    pub book: PathBuf,
    /// The folder of today's letters.
    pub letters: PathBuf,
    /// The creditor's name.
    pub creditor: String,
    /// Customers in the book.
    pub customers: u64,
    /// Invoices and credit notes in the book.
    pub invoices: u64,
    /// Notices issued in the months before.
    pub notices_before: u64,
    /// What is open on the run's day.
    pub aging: aging::Aging,
    /// Today's run with all rows counted.
    pub run: RunSummary,
    /// E-mails, letters and certified letters issued today.
    pub issued: [u64; 3],
    /// Rows that a guard withdrew.
    pub withdrawn: u64,
    /// Files written today, relative to the outbox folder.
    pub files: Vec<String>,
    /// One of each decision.
    pub examples: Vec<DemoExample>,
    /// Tasks waiting for somebody.
    pub open_tasks: u64,
}

/// Makes the demo's book in a folder and runs its collection for `today`, or for the last business day before it.
///
/// # Errors
/// `demo.not_a_demo` when the folder holds something that no demo made.
pub fn demo(
    folder: &Path,
    spec: DemoSpec,
    today: Date,
    mut progress: impl FnMut(Progress),
) -> Result<DemoReport, AppError> {
    prepare(folder)?;
    let on = last_business_day(today);
    let world = World::new(spec.seed, WorldSpec { customers: spec.customers, months: MONTHS, end_on: on });
    let book = folder.join(BOOK);
    let mut office = Office::open(&book.to_string_lossy(), CREDITOR, &world)?;
    office.app.store.transaction(|tx| Ok::<_, AppError>(tx.mark_demo()?))?;
    let notices_before = live(&mut office, &folder.join(HISTORY), on, &mut progress)?;
    remove(&folder.join(HISTORY))?;
    let mut outbox = Outbox::new(folder.join(OUTBOX));
    let (rows, summary) = propose(&mut office, on)?;
    let approved = run::approve(&mut office.app, &office.setting, Some(&summary.name), &mut outbox, |_| {})?;
    let open_tasks = dunlin_app::cases::tasks(&mut office.app, &office.setting, false)?.len() as u64;
    Ok(DemoReport {
        letters: outbox.folder().join(&summary.name),
        book,
        creditor: CREDITOR.to_string(),
        customers: office.shadow.accounts.len() as u64,
        invoices: world
            .events
            .iter()
            .filter(|event| matches!(event.what, crate::bill::Happening::Billed { .. }))
            .count() as u64,
        notices_before,
        aging: aging::report(&mut office.app, &office.setting, &AsOf::day(on), &Buckets::default())?,
        issued: by_channel(&rows, &approved.withdrawn),
        run: summary,
        withdrawn: approved.withdrawn.len() as u64,
        files: approved.files,
        examples: examples(&rows),
        open_tasks,
    })
}

/// An empty folder with the demo's mark; what an earlier demo made in it is removed.
fn prepare(folder: &Path) -> Result<(), AppError> {
    let marker = folder.join(MARKER);
    let mut entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
            return mark(&marker);
        }
        Err(error) => return Err(failed(folder, &error)),
    };
    if entries.next().is_some() && !marker.exists() {
        let message = format!("{} holds something that no demo made", folder.display());
        let error = AppError::new(Failure::Refused, "demo.not_a_demo", message);
        return Err(error.hint("name another folder with --dir"));
    }
    for made in [BOOK, "dunlin.db-wal", "dunlin.db-shm", OUTBOX, HISTORY] {
        remove(&folder.join(made))?;
    }
    mark(&marker)
}

fn mark(marker: &Path) -> Result<(), AppError> {
    fs::write(marker, "Made by `dunlin demo`, which replaces the book and the letters in this folder.\n")
        .map_err(|error| failed(marker, &error))
}

fn remove(path: &Path) -> Result<(), AppError> {
    let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match gone {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(path, &error)),
        _ => Ok(()),
    }
}

fn failed(path: &Path, error: &std::io::Error) -> AppError {
    AppError::new(Failure::Failed, "demo.not_written", format!("{}: {error}", path.display()))
        .hint("name another folder with --dir")
}

/// Nothing leaves the house on a day off, so a demo on a Sunday shows Friday's run.
fn last_business_day(today: Date) -> Date {
    let calendar = Calendar::for_country(COUNTRY);
    let mut day = today;
    while !calendar.is_business_day(day) {
        day = days_after(day, -1);
    }
    day
}

/// The trade of the months before, week by week, then the last months day by day, with their runs.
fn live(
    office: &mut Office<'_>,
    outbox: &Path,
    on: Date,
    progress: &mut impl FnMut(Progress),
) -> Result<u64, AppError> {
    let begins_on = days_after(on, -LIVED_DAYS);
    let mut day = office.world.first_on();
    let weeks = u64::try_from(((begins_on - day).get_days() + 6) / 7).unwrap_or(0);
    let of = weeks + u64::from(LIVED_DAYS.unsigned_abs());
    let mut done = 0;
    let mut step = |progress: &mut dyn FnMut(Progress)| {
        done += 1;
        progress(Progress { done, of });
    };
    while day < begins_on {
        office.set_day(day);
        let events = office.events_until(day);
        office.record_in_bulk(&events)?;
        day = days_after(day, 7);
        step(progress);
    }
    let mut outbox = Outbox::new(outbox);
    let mut notices = 0;
    day = begins_on;
    while day < on {
        office.set_day(day);
        let events = office.events_until(day);
        office.record_in_bulk(&events)?;
        standing::settle_book(&mut office.app, &office.setting)?;
        let is_open = office.setting.calendar.is_business_day(day);
        if is_open && day.weekday() == Weekday::Tuesday {
            let (app, setting) = (&mut office.app, &office.setting);
            let proposed = run::propose(app, setting, &Proposing::on(day))?;
            notices += run::approve(app, setting, Some(&proposed.name), &mut outbox, |_| {})?.issued;
        }
        if is_open {
            office.work_on_tasks(day)?;
        }
        day = days_after(day, 1);
        step(progress);
    }
    office.set_day(on);
    let events = office.events_until(on);
    office.record_in_bulk(&events)?;
    standing::settle_book(&mut office.app, &office.setting)?;
    office.miss_from_list(on)?;
    Ok(notices)
}

fn propose(office: &mut Office<'_>, on: Date) -> Result<(Vec<PlannedRow>, RunSummary), AppError> {
    let (app, setting) = (&mut office.app, &office.setting);
    let proposed = run::propose(app, setting, &Proposing::on(on))?;
    let mut rows = Vec::new();
    let counted = run::for_each_row(app, setting, &proposed.name, None, |row| {
        rows.push(row.clone());
        Ok(())
    })?;
    Ok((rows, counted))
}

fn by_channel(rows: &[PlannedRow], withdrawn: &[(String, Vec<Reason>)]) -> [u64; 3] {
    let stays = |row: &&PlannedRow| !withdrawn.iter().any(|(customer, _)| *customer == row.customer);
    let notices = rows.iter().filter(stays).flat_map(|row| &row.plan.actions).filter(|a| a.kind == ActionKind::Notice);
    let mut counts = [0; 3];
    for action in notices {
        match action.channel {
            Channel::Email => counts[0] += 1,
            Channel::Certified => counts[2] += 1,
            _ => counts[1] += 1,
        }
    }
    counts
}

/// One item of each decision: what is done furthest along the policy, what a person must look at, and what rests because of
/// what the customer said.
fn examples(rows: &[PlannedRow]) -> Vec<DemoExample> {
    let telling = |reason: &Reason| match reason {
        Reason::Promised { .. } => 3,
        Reason::Disputed => 2,
        Reason::Paused { .. } | Reason::ItemPaused { .. } | Reason::CreditCovers { .. } => 1,
        _ => 0,
    };
    let score = |row: &PlannedRow, at: usize| match row.plan.items[at].decision {
        Decision::WillDo => i64::from(row.plan.items[at].days_past_due),
        Decision::NeedsALook => row.items[at].open_minor,
        Decision::Wont => row.plan.items[at].reasons.iter().map(telling).max().unwrap_or(0),
    };
    [Decision::WillDo, Decision::NeedsALook, Decision::Wont]
        .into_iter()
        .filter_map(|decision| {
            let all = rows.iter().flat_map(|row| (0..row.items.len()).map(move |at| (row, at)));
            let own = all.filter(|(row, at)| row.plan.items[*at].decision == decision);
            let (row, at) = own.max_by_key(|(row, at)| score(row, *at))?;
            Some(DemoExample {
                customer: row.customer.clone(),
                name: row.name.clone(),
                item: row.items[at].number.clone(),
                decision,
                reasons: row.plan.items[at].reasons.iter().map(sentence).collect(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_folder_that_no_demo_made_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("accounts.txt"), "mine").unwrap();
        let refused = demo(folder.path(), DemoSpec { customers: 3, seed: 1 }, date(2026, 11, 20), |_| {}).unwrap_err();
        assert_eq!((refused.failure, refused.code), (Failure::Refused, "demo.not_a_demo"));
        assert_eq!(fs::read_to_string(folder.path().join("accounts.txt")).unwrap(), "mine");
    }

    #[test]
    fn a_demo_replaces_itself_with_the_same_book_and_keeps_what_is_not_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let spec = DemoSpec { customers: 12, seed: 4 };
        let sunday = date(2026, 11, 22);
        let first = demo(folder.path(), spec, sunday, |_| {}).unwrap();
        assert_eq!(first.run.on, date(2026, 11, 20));
        fs::write(folder.path().join("notes.txt"), "mine").unwrap();
        let mut seen = Vec::new();
        let second = demo(folder.path(), spec, sunday, |progress| seen.push(progress)).unwrap();
        assert_eq!((&first.run.hash, &first.files), (&second.run.hash, &second.files));
        assert_eq!(fs::read_to_string(folder.path().join("notes.txt")).unwrap(), "mine");
        assert_eq!(seen.last().map(|progress| progress.done), seen.last().map(|progress| progress.of));
        assert!(!folder.path().join(HISTORY).exists());
        for file in &second.files {
            assert!(folder.path().join(OUTBOX).join(file).is_file(), "{file}");
        }
    }
}
