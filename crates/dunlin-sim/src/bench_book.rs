//! Large books for benchmarks: as many open items as asked, quickly, from a seed.
//!
//! Every customer has at least one item that is late and was never asked for, so that a proposal acts for every account. The
//! items are spread over the days before and after, so that a report as of a past day has entries to take off. It is no world:
//! nobody pays, and nothing here is meant to be read by people.

use dunlin_app::{App, AppError, Setting};
use dunlin_core::account::{Account, Address, Contact, CustomerKind, Refused, Role};
use dunlin_core::change::{AccountChange, Change, ItemChange, ReceiptChange};
use dunlin_core::id::{AccountId, ContactId, CountingIds, CreditorId, EntryId, ItemId, ReceiptId};
use dunlin_core::item::{Item, ItemKind, SentBy};
use dunlin_core::ledger::{Entry, EntryKind, Receipt};
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::bill::days_after;
use crate::office::{new_book, noon};
use crate::random::Random;

/// Facts given to the store in one go.
const CHUNK: usize = 50_000;
/// Stands in items and entries.
const SOURCE: &str = "bench";

/// How large a book, and for which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BenchSpec {
    /// Open items in all; at least one for each customer.
    pub items: u32,
    /// Customers.
    pub customers: u32,
    /// Decides amounts and dates.
    pub seed: u64,
    /// The day on which every account acts; a business day.
    pub on: Date,
    /// Customers have e-mail addresses; without, every notice is a letter.
    pub email: bool,
}

/// Makes the book at a place (a path, or a server's URL).
///
/// # Errors
/// There is a book already, or it cannot be written.
pub fn bench_book(location: &str, spec: BenchSpec) -> Result<(App, Setting), AppError> {
    let (mut app, setting) = new_book(location, "Demo Bench B.V.", spec.on)?;
    let mut maker =
        Maker { spec, creditor: setting.creditor.id, ids: CountingIds(1 << 100), changes: Vec::new(), made: 0 };
    let who = app.who("bench book");
    for at in 0..spec.customers {
        maker.customer(at);
        if maker.changes.len() >= CHUNK || at + 1 == spec.customers {
            let changes = std::mem::take(&mut maker.changes);
            let mut given = Some(changes);
            app.store.transaction(|tx| {
                let changes = given.take().ok_or_else(conflict)?;
                tx.commit_bulk(&who, maker.creditor, changes).map_err(AppError::from)
            })?;
        }
    }
    app.clock = dunlin_app::Clock::Fixed(noon(spec.on));
    Ok((app, setting))
}

/// Gives each customer of such a book invoices that are paid, so many, some before and some after their due date: what forecasts are made from.
///
/// # Errors
/// It cannot be written.
pub fn bench_history(app: &mut App, setting: &Setting, spec: BenchSpec, paid: u32) -> Result<(), AppError> {
    let creditor = setting.creditor.id;
    let customers = app.store.read(|tx| Ok::<_, AppError>(tx.customers(creditor)?))?;
    let mut ids = CountingIds(1 << 101);
    let who = app.who("bench history");
    for chunk in customers.chunks(CHUNK / 4 / paid.max(1) as usize) {
        let mut changes = Vec::new();
        for line in chunk {
            let mut random = Random::split_by(spec.seed, &line.number);
            // Each customer has its own habit, from a week early to six weeks late.
            let habit = random.between(-7, 42);
            for nth in 0..paid {
                let issued_on = days_after(spec.on, -random.between(150, 600));
                let number = format!("P{}-{nth}", line.number);
                let minor = i64::from(random.between(500, 2_000_000));
                let item = invoice((line.account, number), (issued_on, days_after(issued_on, 30)), &mut ids);
                let received_on = days_after(item.due_on, habit + random.between(-6, 20));
                settle(&mut changes, (item, minor), received_on, &mut ids);
            }
        }
        let mut given = Some(changes);
        app.store.transaction(|tx| {
            tx.commit_bulk(&who, creditor, given.take().ok_or_else(conflict)?).map_err(AppError::from)
        })?;
    }
    Ok(())
}

/// A second attempt only happens on a server that others write to.
fn conflict() -> AppError {
    AppError::new(dunlin_app::Failure::Conflict, "bench.conflict", "somebody else writes to the book")
}

/// An invoice that was issued and paid on a day.
fn settle(changes: &mut Vec<Change>, (item, minor): (Item, i64), received_on: Date, ids: &mut CountingIds) {
    let (account, number) = (item.account, item.number.clone());
    let receipt = Receipt {
        id: ReceiptId::next(ids),
        account,
        amount_minor: minor,
        currency: item.currency,
        received_on,
        reference: None,
        payer: None,
        payer_account: None,
        names_items: true,
        source: SOURCE.to_string(),
    };
    let paid = Entry {
        id: EntryId::next(ids),
        account,
        item: item.id,
        kind: EntryKind::Allocated,
        amount_minor: -minor,
        due_on: None,
        effective_on: received_on,
        receipt: Some(receipt.id),
        source: SOURCE.to_string(),
    };
    let entry = issued(&item, minor, ids);
    changes.push(Change::Item(ItemChange::Issued { item, entry }));
    changes.push(Change::Receipt(ReceiptChange::Recorded(receipt)));
    changes.push(Change::Receipt(ReceiptChange::Allocated { entry: paid, item: number, reason: None }));
}

/// An invoice with its days of issue and of payment.
fn invoice((account, number): (AccountId, String), (issued_on, due_on): (Date, Date), ids: &mut CountingIds) -> Item {
    Item {
        id: ItemId::next(ids),
        account,
        number,
        instalment: None,
        kind: ItemKind::Invoice,
        currency: Currency::EUR,
        issued_on,
        due_on,
        terms: Some("net 30".to_string()),
        gives_credit: true,
        sent_on: issued_on,
        sent_by: Some(SentBy::Email),
        reference: None,
        payment_reference: None,
        source: SOURCE.to_string(),
    }
}

/// Its first entry.
fn issued(item: &Item, minor: i64, ids: &mut CountingIds) -> Entry {
    Entry {
        id: EntryId::next(ids),
        account: item.account,
        item: item.id,
        kind: EntryKind::Issued,
        amount_minor: minor,
        due_on: None,
        effective_on: item.issued_on,
        receipt: None,
        source: SOURCE.to_string(),
    }
}

/// The same invoices as a file in the order of their numbers: what an accounting program exports.
pub fn bench_csv(spec: BenchSpec) -> String {
    let mut text = String::with_capacity(spec.items as usize * 110);
    text.push_str("customer_number,customer_name,email,invoice_number,issued_on,due_on,amount,currency\n");
    let mut random = Random::new(spec.seed);
    for at in 0..spec.items {
        let customer = random.below(spec.customers);
        let (issued_on, due_on) = dates(spec.on, at, &mut random);
        let minor = random.between(500, 2_000_000);
        let (whole, cents) = (minor / 100, minor % 100);
        let line = format!(
            "{},Bench customer {customer},c{customer}@bench.example,B{at:07},{issued_on},{due_on},{whole}.{cents:02},EUR\n",
            100_000 + customer
        );
        text.push_str(&line);
    }
    text
}

/// Issued in the hundred days before, due thirty days later.
fn dates(on: Date, at: u32, random: &mut Random) -> (Date, Date) {
    let issued_on = days_after(on, -random.between(if at.is_multiple_of(10) { 40 } else { 2 }, 110));
    (issued_on, days_after(issued_on, 30))
}

struct Maker {
    spec: BenchSpec,
    creditor: CreditorId,
    ids: CountingIds,
    changes: Vec<Change>,
    made: u32,
}

impl Maker {
    fn customer(&mut self, at: u32) {
        let id = AccountId::next(&mut self.ids);
        let mut random = Random::split(self.spec.seed, u64::from(at));
        let number = format!("{}", 100_000 + at);
        let text = |text: &str| Some(text.to_string());
        let address = Address {
            line1: text("Slikweg 1"),
            line2: None,
            postcode: text("9999 ZA"),
            city: text("Slikdam"),
            country: text("NL"),
        };
        self.changes.push(Change::Account(AccountChange::Opened(Account {
            id,
            creditor: self.creditor,
            name: format!("Bench customer {at}"),
            number,
            address,
            language: text("en"),
            sales_rep: text("Noor Wulp"),
            account_manager: None,
            kind: CustomerKind::default(),
            class: None,
        })));
        let contact = Contact {
            id: ContactId::next(&mut self.ids),
            name: text("Sanne Rietzanger"),
            role: Some(Role::Payables),
            email: self.spec.email.then(|| format!("c{at}@bench.example")),
            phone: text("+31 20 000 0199"),
            refuses: Refused::default(),
        };
        self.changes.push(Change::Account(AccountChange::ContactAdded { account: id, contact }));
        let share = u64::from(self.spec.items) * (u64::from(at) + 1) / u64::from(self.spec.customers);
        let until = u32::try_from(share).unwrap_or(u32::MAX).max(self.made + 1);
        let first = self.made;
        while self.made < until {
            self.item(id, self.made - first, &mut random);
            self.made += 1;
        }
    }

    fn item(&mut self, account: AccountId, nth: u32, random: &mut Random) {
        let days = dates(self.spec.on, nth, random);
        let item = invoice((account, format!("B{:07}", self.made)), days, &mut self.ids);
        let entry = issued(&item, i64::from(random.between(500, 2_000_000)), &mut self.ids);
        self.changes.push(Change::Item(ItemChange::Issued { item, entry }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_app::run::{Proposing, propose};
    use dunlin_app::simulate::{Asked, simulate};
    use dunlin_core::aging::Buckets;
    use dunlin_store::AsOf;
    use jiff::civil::date;

    #[test]
    fn every_account_acts_and_every_item_is_open() {
        let on = date(2026, 11, 20);
        let spec = BenchSpec { items: 1_000, customers: 130, seed: 3, on, email: true };
        let (mut app, setting) = bench_book(":memory:", spec).unwrap();
        let run = propose(&mut app, &setting, &Proposing::on(on)).unwrap();
        assert_eq!((run.will_do, run.needs_a_look), (130, 0));
        let aging = dunlin_app::aging::report(&mut app, &setting, &AsOf::day(on), &Buckets::default()).unwrap();
        assert_eq!(aging.currencies.iter().map(|sum| sum.items).collect::<Vec<_>>(), [1_000]);
        assert_eq!(bench_csv(spec).lines().count(), 1_001);
        bench_history(&mut app, &setting, spec, 6).unwrap();
        let asked = Asked { policy: setting.policy.as_ref().clone(), from: on, days: 90, seed: 1, backtest: false };
        let found = simulate(&mut app, &setting, &asked).unwrap();
        let received: i64 = found.live.totals().receipts.values().sum();
        assert!(found.items == 1_000 && received > 0, "{received}");
    }
}
