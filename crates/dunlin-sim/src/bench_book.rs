//! Large books for benchmarks: as many open items as asked, quickly, from a seed.
//!
//! Every customer has at least one item that is late and was never asked for, so that a proposal acts for every account. The
//! items are spread over the days before and after, so that a report as of a past day has entries to take off. It is no world:
//! nobody pays, and nothing here is meant to be read by people.

use dunlin_app::{App, AppError, Setting};
use dunlin_core::account::{Account, Address, Contact, CustomerKind, Refused, Role};
use dunlin_core::change::{AccountChange, Change, ItemChange};
use dunlin_core::id::{AccountId, ContactId, CountingIds, CreditorId, EntryId, ItemId};
use dunlin_core::item::{Item, ItemKind, SentBy};
use dunlin_core::ledger::{Entry, EntryKind};
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
                // A second attempt only happens on a server that others write to.
                let changes = given.take().ok_or_else(|| {
                    AppError::new(dunlin_app::Failure::Conflict, "bench.conflict", "somebody else writes to the book")
                })?;
                tx.commit_bulk(&who, maker.creditor, changes).map_err(AppError::from)
            })?;
        }
    }
    app.clock = dunlin_app::Clock::Fixed(noon(spec.on));
    Ok((app, setting))
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
        let (issued_on, due_on) = dates(self.spec.on, nth, random);
        let item = Item {
            id: ItemId::next(&mut self.ids),
            account,
            number: format!("B{:07}", self.made),
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
        };
        let entry = Entry {
            id: EntryId::next(&mut self.ids),
            account,
            item: item.id,
            kind: EntryKind::Issued,
            amount_minor: i64::from(random.between(500, 2_000_000)),
            due_on: None,
            effective_on: issued_on,
            receipt: None,
            source: SOURCE.to_string(),
        };
        self.changes.push(Change::Item(ItemChange::Issued { item, entry }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dunlin_app::run::{Proposing, propose};
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
    }
}
