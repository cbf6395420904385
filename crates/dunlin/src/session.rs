//! A command's session: the book that is open, whose book it is, what day it is, and where the answer goes.

use std::path::{Path, PathBuf};

use dunlin_app::bank::known_up_to;
use dunlin_app::cases::Done;
use dunlin_app::{App, AppError, Clock, Setting};
use dunlin_store::{AsOf, Store, StoreError};
use dunlin_wire::{BankKnown, ChangeLine, Changes, Currencies};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::cli::Global;
use crate::output::Output;
use crate::table::wrapped;
use crate::words::day;

/// A book that is open, with its creditor.
pub(crate) struct Session {
    /// The use cases' world.
    pub(crate) app: App,
    /// The creditor, its policy and its days.
    pub(crate) setting: Setting,
    /// What was said before the command.
    pub(crate) global: Global,
}

impl Session {
    /// Opens the book and finds the creditor.
    pub(crate) fn open(global: &Global) -> Result<Session, AppError> {
        let mut app = open_book(global)?;
        let setting = app.setting(global.creditor.as_deref())?;
        Ok(Session { app, setting, global: global.clone() })
    }

    /// The day asked for, else today in the creditor's zone.
    pub(crate) fn day(&self, asked: Option<Date>) -> Date {
        asked.unwrap_or_else(|| self.app.clock.today(&self.setting.creditor.timezone))
    }

    /// The moment that a report looks from.
    pub(crate) fn moment(&self, asked: Option<Date>, known_at: Option<Timestamp>) -> AsOf {
        AsOf { known_at, ..AsOf::day(self.day(asked)) }
    }

    /// Answers with JSON, or with the lines that `lines` makes.
    pub(crate) fn answer<T: Serialize>(
        &self,
        report: &T,
        lines: impl FnOnce(&T) -> Vec<String>,
    ) -> Result<(), AppError> {
        answer(&self.global, report, lines)
    }

    /// Answers what speaks of money: with the day up to which the bank is known.
    pub(crate) fn answer_money<T: Serialize>(
        &mut self,
        moment: &AsOf,
        report: &T,
        lines: impl FnOnce(&T) -> Vec<String>,
    ) -> Result<(), AppError> {
        let up_to = known_up_to(&mut self.app, &self.setting, moment)?;
        answer(&self.global, &BankKnown::new(report, up_to), |_| {
            let mut lines = lines(report);
            lines.extend(up_to.map(|up_to| format!("Bank known up to {}.", day(up_to))));
            lines
        })
    }

    /// Answers what came to be with a customer.
    pub(crate) fn answer_done(&self, done: &Done) -> Result<(), AppError> {
        self.answer(&changes_of(done), |changes| sentences(&changes.changes))
    }
}

/// What came to be with a customer, as JSON has it.
pub(crate) fn changes_of(done: &Done) -> Changes {
    let known = Currencies::of(&done.changes);
    let known = done.currencies.iter().fold(known, |known, (item, currency)| known.with(*item, *currency));
    Changes::of(&done.customer, &done.changes, &known)
}

/// Opens the book that was named, without asking whose it is.
pub(crate) fn open_book(global: &Global) -> Result<App, AppError> {
    let store = Store::open(&global.book).map_err(|error| match error {
        StoreError::MissingBook { location } => {
            let make = format!("make one with: dunlin --book {location} init");
            AppError::not_found("book.missing", format!("there is no book at {location}")).hint(make)
        }
        error => error.into(),
    })?;
    Ok(App::new(store, clock(global), actor(global)))
}

/// The machine's clock, or the instant that was named.
pub(crate) fn clock(global: &Global) -> Clock {
    global.now.map_or(Clock::System, Clock::Fixed)
}

/// Who stands in the log.
pub(crate) fn actor(global: &Global) -> String {
    global.user.as_ref().map_or_else(|| "cli".to_string(), |user| format!("cli:{user}"))
}

/// Answers with JSON, or with lines for people.
pub(crate) fn answer<T: Serialize>(
    global: &Global,
    report: &T,
    lines: impl FnOnce(&T) -> Vec<String>,
) -> Result<(), AppError> {
    let mut output = Output::new();
    if global.json {
        output.json(report)?;
    } else {
        output.lines(lines(report))?;
    }
    output.finish()
}

/// Changes as sentences for people; steps taken are told by their notice or task.
pub(crate) fn sentences(changes: &[ChangeLine]) -> Vec<String> {
    if changes.is_empty() {
        return vec!["Nothing changed.".to_string()];
    }
    changes.iter().flat_map(|change| wrapped(&change.text, 0)).collect()
}

/// Whether a location names a server.
pub(crate) fn is_server(book: &str) -> bool {
    book.starts_with("postgres://") || book.starts_with("postgresql://")
}

/// Where letters go when no folder is named: beside a book that is a file, else in the current folder.
pub(crate) fn default_outbox(book: &str) -> PathBuf {
    let path = Path::new(book);
    match path.file_stem() {
        Some(stem) if !is_server(book) => {
            let mut name = stem.to_os_string();
            name.push("-outbox");
            path.with_file_name(name)
        }
        _ => PathBuf::from("dunlin-outbox"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outbox_lies_beside_the_book() {
        assert_eq!(default_outbox("dunlin.db"), PathBuf::from("dunlin-outbox"));
        assert_eq!(default_outbox("books/acme.2026.db"), PathBuf::from("books/acme.2026-outbox"));
        assert_eq!(default_outbox("postgres://u:p@host/db"), PathBuf::from("dunlin-outbox"));
    }
}
