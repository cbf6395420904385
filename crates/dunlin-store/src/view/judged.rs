//! What became of promises, for the views, the lists and the figures alike.
//!
//! Decides nothing: `dunlin_core::promise::judge` does. Where that finds a promise broken by the money alone, it is asked again with what
//! there was to ask on the promise's last day: items, disputes and plans as they stood then, by what is known now.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_core::id::{AccountId, ItemId};
use dunlin_core::money::Currency;
use dunlin_core::promise::{Given, Judged, LastDay, Promise, Received, TakenBack, judge};
use dunlin_core::view::AccountView;
use jiff::civil::Date;

use super::batch::{Batch, LISTED, Moment, in_batch, keys_of, listed};
use super::{claims, items, plans};
use crate::db::{Db, params, statements};
use crate::error::{Result, StoreError};
use crate::model::AsOf;
use crate::store::Tx;

statements! {
    /// Money of the accounts of a batch that had come by a day and was taken back after it.
    BATCH_CAME_BACK (Id Text Text Day Int Day Day Int Int) -> (Id Id Id Text Int Day) = in_batch!(
        "SELECT e.account_id, e.item_id, (SELECT c.item_id FROM charge c WHERE c.account_id = e.account_id \
         AND c.charge_id = e.item_id LIMIT 1), i.currency, e.amount_minor, i.due_on FROM account a CROSS JOIN entry e \
         JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id JOIN receipt r ON r.account_id = e.account_id AND r.id = e.receipt_id",
        "AND e.account_id = a.id AND r.received_on <= $6 AND e.effective_on > $6 AND (e.effective_on <= $7 OR e.version > $8) \
         AND e.recorded_at <= $9 AND e.amount_minor > 0 ORDER BY e.account_id, e.version, e.id"
    );
}

/// What a customer promised, and what came in.
pub struct Promised<'p> {
    /// The accounts that are the customer.
    pub accounts: &'p [AccountId],
    /// Its promises.
    pub given: Vec<Given<'p>>,
    /// What came in, oldest first.
    pub received: &'p [Received],
}

/// How accounts stood on the last days of promises.
#[derive(Default)]
struct LastDays {
    views: BTreeMap<(Date, AccountId), AccountView>,
    came_back: BTreeMap<(Date, AccountId), Vec<CameBack>>,
}

/// What was returned of an item.
struct CameBack {
    currency: Currency,
    part: TakenBack,
}

/// What became of the promises of some customers on a moment's day, in their order; the last days only of those that matter.
pub(super) fn judged(
    db: &mut Db,
    mut customers: Vec<Promised<'_>>,
    moment: Moment,
    matters: fn(&Promise) -> bool,
) -> Result<Vec<Vec<Judged>>> {
    let judge_all = |customers: &[Promised<'_>]| -> Vec<Vec<Judged>> {
        customers.iter().map(|one| judge(&one.given, one.received, moment.day)).collect()
    };
    let by_money = judge_all(&customers);
    let mut asked: BTreeMap<Date, BTreeSet<AccountId>> = BTreeMap::new();
    for (customer, judged) in customers.iter().zip(&by_money) {
        let broken = customer.given.iter().zip(judged).filter(|(_, one)| one.standing.is_broken());
        for (given, _) in broken.filter(|(given, _)| matters(given.promise)) {
            asked.entry(given.promise.counts_until).or_default().extend(customer.accounts);
        }
    }
    if asked.is_empty() {
        return Ok(by_money);
    }
    let last_days = last_days(db, &asked, moment)?;
    for (customer, judged) in customers.iter_mut().zip(&by_money) {
        let accounts = customer.accounts;
        let broken = customer.given.iter_mut().zip(judged).filter(|(_, one)| one.standing.is_broken());
        for (given, _) in broken.filter(|(given, _)| matters(given.promise)) {
            given.last_day = Some(last_days.of(given.promise, accounts));
        }
    }
    Ok(judge_all(&customers))
}

/// How accounts stood on days, each day's read some dozen at a time.
fn last_days(db: &mut Db, asked: &BTreeMap<Date, BTreeSet<AccountId>>, moment: Moment) -> Result<LastDays> {
    let mut found = LastDays::default();
    for (day, accounts) in asked {
        let accounts: Vec<AccountId> = accounts.iter().copied().collect();
        for some in accounts.chunks(LISTED) {
            let mut batch = Batch::of_list(db, some, &moment.on(*day))?;
            items::load(db, &mut batch)?;
            claims::load(db, &mut batch)?;
            plans::load(db, &mut batch)?;
            found.views.extend(batch.into_views().map(|view| ((*day, view.account), view)));
            let mut wanted = keys_of(some);
            wanted.extend_from_slice(params![*day, moment.day, moment.after_version, moment.known_at]);
            db.each(listed(&BATCH_CAME_BACK, &wanted), &wanted, |row| {
                let (item, borne_by) = (ItemId(row.id(1)?), row.opt_id(2)?.map(ItemId));
                let part = TakenBack { item, borne_by, due_on: row.day(5)?, amount_minor: row.int(4)? };
                let one = CameBack { currency: row.currency(3)?, part };
                found.came_back.entry((*day, AccountId(row.id(0)?))).or_default().push(one);
                Ok::<(), StoreError>(())
            })?;
        }
    }
    Ok(found)
}

impl LastDays {
    fn of(&self, promise: &Promise, accounts: &[AccountId]) -> LastDay {
        let of_day = |account: &AccountId| (promise.counts_until, *account);
        let came_back = accounts.iter().filter_map(|account| self.came_back.get(&of_day(account))).flatten();
        let is_meant = |one: &&CameBack| one.currency == promise.currency && promise.speaks_of(one.part.item);
        let returned: Vec<TakenBack> = came_back.filter(is_meant).map(|one| one.part).collect();
        LastDay::of(promise, accounts.iter().filter_map(|account| self.views.get(&of_day(account))), &returned)
    }
}

impl Tx<'_> {
    /// What became of the promises of some customers on a day, in their order.
    pub fn judged_promises(&mut self, customers: Vec<Promised<'_>>, today: Date) -> Result<Vec<Vec<Judged>>> {
        judged(self.db, customers, Moment::of(&AsOf::day(today)), |_| true)
    }
}
