//! How invoices were paid, and which are late: what a payment record and the review of a trial are made from.
//!
//! With each comes what kept it from being asked for: what was contested of it, and plans that were kept. What follows from these is
//! the core's ([`Debt`]).

use std::collections::BTreeMap;

use dunlin_core::credit::{Debt, Rests};
use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::instalment_plan::Contest;
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::db::{Param, Row, Sql, params, statements};
use crate::error::Result;
use crate::model::{AsOf, PlanLine};
use crate::store::Tx;
use crate::view::{UPHELD, balances, less_credited};

macro_rules! paid {
    ($of:literal) => {
        concat!(
            "SELECT i.account_id, i.id, i.currency, i.amount_minor, i.due_on, MAX(e.effective_on) FROM item i \
             JOIN entry e ON e.account_id = i.account_id AND e.item_id = i.id WHERE i.",
            $of,
            " = $1 AND i.issued_on >= $2 AND i.kind = 'invoice' AND i.open_minor = 0 AND i.withdrawn_at IS NULL \
             AND e.amount_minor < 0 GROUP BY i.account_id, i.id, i.currency, i.amount_minor, i.due_on \
             HAVING SUM(CASE WHEN e.kind = 'written_off' THEN 1 ELSE 0 END) = 0 ORDER BY i.account_id, i.id"
        )
    };
}

macro_rules! late {
    ($of:literal) => {
        concat!(
            "SELECT account_id, id, currency, open_minor, due_on FROM item WHERE ",
            $of,
            " = $1 AND due_on < $2 AND kind = 'invoice' AND open_minor > 0 AND withdrawn_at IS NULL ORDER BY account_id, id"
        )
    };
}

macro_rules! contested {
    ($of:literal) => {
        concat!(
            "SELECT item_id, id, amount_minor, from_on, closed_on, outcome FROM dispute WHERE ",
            $of,
            " = $1 ORDER BY from_on, id"
        )
    };
}

macro_rules! contested_entries {
    ($of:literal) => {
        concat!(
            "SELECT e.item_id, e.effective_on, e.amount_minor FROM (SELECT DISTINCT account_id, item_id FROM dispute WHERE ",
            $of,
            " = $1) d JOIN entry e ON e.account_id = d.account_id AND e.item_id = d.item_id ORDER BY e.item_id, e.effective_on"
        )
    };
}

macro_rules! credited {
    ($of:literal) => {
        concat!(
            "SELECT d.id, e.effective_on, e.amount_minor FROM dispute d \
             JOIN entry e ON e.account_id = d.account_id AND e.item_id = d.item_id WHERE d.",
            $of,
            " = $1 AND d.outcome = 'upheld' AND e.kind = 'netted' AND e.effective_on >= d.closed_on \
             AND EXISTS (SELECT 1 FROM entry n JOIN item i ON i.account_id = n.account_id AND i.id = n.item_id \
             WHERE n.account_id = e.account_id AND n.kind = 'netted' AND n.effective_on = e.effective_on \
             AND n.recorded_at = e.recorded_at AND n.amount_minor = -e.amount_minor AND i.kind = 'credit_note') \
             ORDER BY e.effective_on, d.id"
        )
    };
}

statements! {
    /// Invoices of a creditor issued since a day that were paid, with the day of the last money, by customer.
    PAID_ITEMS (Id Day) -> (Id Id Text Int Day Day) = paid!("creditor_id");
    /// The same of one account.
    PAID_ITEMS_OF (Id Day) -> (Id Id Text Int Day Day) = paid!("account_id");
    /// Invoices of a creditor that are late on a day, by customer.
    LATE_ITEMS (Id Day) -> (Id Id Text Int Day) = late!("creditor_id");
    /// The same of one account.
    LATE_ITEMS_OF (Id Day) -> (Id Id Text Int Day) = late!("account_id");
    /// What was ever contested with a creditor.
    CONTESTED (Id) -> (Id Id Int Day Day Text) = contested!("creditor_id");
    /// The same of one account.
    CONTESTED_OF (Id) -> (Id Id Int Day Day Text) = contested!("account_id");
    /// How the ledgers of contested items moved, by item and day.
    CONTESTED_ENTRIES (Id) -> (Id Day Int) = contested_entries!("creditor_id");
    /// The same of one account.
    CONTESTED_ENTRIES_OF (Id) -> (Id Day Int) = contested_entries!("account_id");
    /// What credit notes settled of items since a dispute over them was upheld.
    CONTESTED_CREDITED (Id) -> (Id Day Int) = credited!("creditor_id");
    /// The same of one account.
    CONTESTED_CREDITED_OF (Id) -> (Id Day Int) = credited!("account_id");
}

/// How an invoice was paid, or that it is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Whose.
    pub account: AccountId,
    /// Its currency.
    pub currency: Currency,
    /// What is known of it.
    pub debt: Debt,
}

impl Tx<'_> {
    /// How invoices of all customers issued since a day were paid, and those that are late on `today`, by customer.
    pub fn payments(&mut self, creditor: CreditorId, since: Date, today: Date) -> Result<Vec<Payment>> {
        let mut all = self.db.list(&PAID_ITEMS, params![creditor, since], read_paid)?;
        all.extend(self.db.list(&LATE_ITEMS, params![creditor, today], read_late)?);
        let contests = [&CONTESTED, &CONTESTED_CREDITED, &CONTESTED_ENTRIES];
        let rests = self.contests(params![creditor], contests, today)?;
        let plans = self.all_plans(creditor, &AsOf::day(today))?;
        let mut all = rested(all, &rests, &plans, today);
        all.sort_by_key(|payment| payment.account);
        Ok(all)
    }

    /// The same of one account.
    pub fn payments_of(&mut self, account: AccountId, since: Date, today: Date) -> Result<Vec<Payment>> {
        let mut all = self.db.list(&PAID_ITEMS_OF, params![account, since], read_paid)?;
        all.extend(self.db.list(&LATE_ITEMS_OF, params![account, today], read_late)?);
        let contests = [&CONTESTED_OF, &CONTESTED_CREDITED_OF, &CONTESTED_ENTRIES_OF];
        let rests = self.contests(params![account], contests, today)?;
        let plans = self.plans(account, &AsOf::day(today))?;
        Ok(rested(all, &rests, &plans, today))
    }

    /// What was contested, by item, with what was open of it; the statements give disputes, their credits, and entries.
    fn contests(
        &mut self,
        of: &[Param<'_>],
        told_by: [&'static Sql; 3],
        today: Date,
    ) -> Result<BTreeMap<ItemId, Rests>> {
        let [disputes, credits, entries] = told_by;
        let mut disputes = self.db.list(disputes, of, |row| {
            let is_upheld = row.opt_text(5)? == Some(UPHELD);
            let (item, amount_minor, from_on) = (ItemId(row.id(0)?), row.opt_int(2)?, row.day(3)?);
            let until = row.opt_day(4)?.filter(|_| !is_upheld);
            Ok((row.id(1)?, Contest { item, amount_minor, from_on, until }))
        })?;
        if disputes.is_empty() {
            return Ok(BTreeMap::new());
        }
        let credits = self.db.list(credits, of, |row| Ok((row.id(0)?, row.day(1)?, row.int(2)?)))?;
        let entries = self.db.list(entries, of, |row| Ok((ItemId(row.id(0)?), row.day(1)?, row.int(2)?)))?;
        let mut rests: BTreeMap<ItemId, Rests> = BTreeMap::new();
        for contest in less_credited(&mut disputes, credits) {
            rests.entry(contest.item).or_default().contests.push(contest);
        }
        for (item, on, minor) in balances(&entries, Date::MIN, today) {
            if let Some(rests) = rests.get_mut(&item) {
                rests.open.push((on, minor));
            }
        }
        Ok(rests)
    }
}

/// Payments with what kept each from being asked for.
fn rested(
    read: Vec<(ItemId, Payment)>,
    rests: &BTreeMap<ItemId, Rests>,
    plans: &[PlanLine],
    today: Date,
) -> Vec<Payment> {
    let mut kept: BTreeMap<ItemId, Vec<(Date, Option<Date>)>> = BTreeMap::new();
    for line in plans {
        let Some(span) = line.view.kept(today) else { continue };
        for covered in &line.view.plan.items {
            kept.entry(covered.item).or_default().push(span);
        }
    }
    let with_rests = |(item, mut payment): (ItemId, Payment)| {
        payment.debt.rests = rests.get(&item).cloned().unwrap_or_default();
        payment.debt.rests.plans = kept.get(&item).cloned().unwrap_or_default();
        payment
    };
    read.into_iter().map(with_rests).collect()
}

fn read_paid(row: &Row<'_>) -> Result<(ItemId, Payment)> {
    let (item, mut payment) = read_late(row)?;
    payment.debt.paid_on = Some(row.day(5)?);
    Ok((item, payment))
}

fn read_late(row: &Row<'_>) -> Result<(ItemId, Payment)> {
    let debt = Debt { amount_minor: row.int(3)?, due_on: row.day(4)?, paid_on: None, rests: Rests::default() };
    let payment = Payment { account: AccountId(row.id(0)?), currency: row.currency(2)?, debt };
    Ok((ItemId(row.id(1)?), payment))
}
