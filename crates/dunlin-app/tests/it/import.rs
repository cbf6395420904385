//! Import into real books: what each rule of the import does to customers, invoices and receipts.

use dunlin_app::creditors::{self, NewCreditor};
use dunlin_app::export;
use dunlin_app::import::{ImportOutcome, ImportRequest, import, write_rejected};
use dunlin_app::{App, AppError, Clock, Failure, Setting};
use dunlin_core::id::CreditorId;
use dunlin_formats::{Field, Options};
use dunlin_store::{ActivityLine, AsOf, ItemDetail, Store};
use jiff::Timestamp;
use jiff::civil::{Date, date};

mod einvoices;
mod instalments;
mod real_files;
mod rules;
mod undo;

/// A book with one creditor; it is always noon of 19 November 2026.
pub(crate) struct Book {
    app: App,
    setting: Setting,
}

impl Book {
    fn new() -> Book {
        Book::on(Store::create(":memory:", noon()).expect("a book in memory"))
    }

    fn on(store: Store) -> Book {
        let at = noon();
        let mut app = App::new(store, Clock::Fixed(at), "test");
        creditors::add(&mut app, &NewCreditor::default()).expect("a creditor");
        let setting = app.setting(None).expect("the only creditor");
        Book { app, setting }
    }

    fn creditor(&self) -> CreditorId {
        self.setting.creditor.id
    }

    fn run(&mut self, request: &ImportRequest<'_>) -> Result<ImportOutcome, AppError> {
        import(&mut self.app, &self.setting, request)
    }

    /// Imports a text that must be certain.
    fn import(&mut self, name: &str, text: &str) -> ImportOutcome {
        self.run(&request(name, text)).expect("a certain file")
    }

    /// Figures of an import: created, updated, skipped, rejected.
    fn counts(&mut self, name: &str, text: &str) -> [u64; 4] {
        counts(&self.import(name, text))
    }

    fn item(&mut self, number: &str) -> ItemDetail {
        let creditor = self.creditor();
        let found: Result<ItemDetail, AppError> = self.app.store.transaction(|tx| {
            let item = tx.find_item(creditor, number)?.expect("the item is there");
            Ok(tx.item_detail(item)?)
        });
        found.expect("readable")
    }

    /// Open in all as of a day, with the number of open items.
    fn open_on(&mut self, day: Date) -> (i64, usize) {
        let creditor = self.creditor();
        let mut sum = (0, 0);
        let read: Result<(), AppError> = self.app.store.transaction(|tx| {
            sum = (0, 0);
            tx.open_items(creditor, &AsOf::day(day), |item| {
                sum.0 += item.open_minor;
                sum.1 += 1;
                Ok::<(), AppError>(())
            })
        });
        read.expect("readable");
        sum
    }

    fn detail(&mut self, customer: &str) -> dunlin_app::customers::Customer {
        dunlin_app::customers::show(&mut self.app, &self.setting, customer, date(2026, 11, 19)).expect("a customer")
    }

    /// The log of a customer, oldest first.
    fn log(&mut self, customer: &str) -> Vec<String> {
        let creditor = self.creditor();
        let lines: Result<Vec<ActivityLine>, AppError> = self.app.store.transaction(|tx| {
            let account = tx.find_customer(creditor, customer)?.expect("the customer is there");
            Ok(tx.activity_of(Some(account), 1_000)?)
        });
        let mut codes: Vec<String> = lines.expect("readable").into_iter().map(|line| line.code).collect();
        codes.reverse();
        codes
    }

    /// All that the doctor checks but the settings of the server, which are the test server's own.
    fn is_sound(&mut self) {
        let checked = self.app.store.transaction(|tx| Ok::<_, AppError>((tx.doctor()?, tx.replay_check()?)));
        let (mut checks, replay) = checked.expect("readable");
        checks.push(replay);
        let broken: Vec<_> =
            checks.into_iter().filter(|check| !check.ok && check.code != "database.settings").collect();
        assert!(broken.is_empty(), "{broken:?}");
    }
}

/// 19 November 2026, 12:00 UTC.
fn noon() -> Timestamp {
    "2026-11-19T12:00:00Z".parse().expect("an instant")
}

fn request<'a>(name: &'a str, text: &'a str) -> ImportRequest<'a> {
    ImportRequest {
        file_name: name,
        bytes: text.as_bytes(),
        options: Options::default(),
        snapshot: false,
        dry_run: false,
        strict: false,
        accept_seller: true,
    }
}

fn counts(outcome: &ImportOutcome) -> [u64; 4] {
    assert_eq!(outcome.records, outcome.created + outcome.updated + outcome.skipped + outcome.rejected);
    [outcome.created, outcome.updated, outcome.skipped, outcome.rejected]
}

fn codes(outcome: &ImportOutcome) -> Vec<&'static str> {
    outcome.problems.iter().map(|problem| problem.code).collect()
}
