//! Promises by the simulator's own arithmetic: what is still to come of each, and which were broken (R2.11, R4.4).
//!
//! Money counts once, for the promise that falls due first of those that ran on the day it came. Nothing of the core's judging is used.

use dunlin_core::calendar::Calendar;
use dunlin_core::change::{Change, PromiseChange};
use dunlin_core::id::{AccountId, PromiseId};
use dunlin_core::money::Currency;
use dunlin_core::promise::{Promise, PromiseKind, PromisedItem};
use dunlin_core::view::{Dispute, ItemView};
use jiff::civil::Date;

use super::{ShadowAccount, Work};
use crate::world::COUNTRY;

/// Working days that money is on its way, by the standard policy.
const DAYS_IN_TRANSIT: u32 = 3;

impl ShadowAccount {
    /// Promises whose place a new one takes: for the same bills; about the account, when it is for at least what was still to come.
    pub(super) fn give_way(&mut self, new: &Promise, on: Date) -> Vec<PromiseId> {
        let left = self.promises_left(on);
        let mut gone = Vec::new();
        for (old, replaced_on) in &mut self.promises {
            let to_come = left.iter().find(|(one, _)| one.id == old.id && one.counts_until >= on);
            let covers = to_come.is_some_and(|(one, _)| !old.items.is_empty() || new.amount_minor >= one.amount_minor);
            if covers && old.currency == new.currency && old.items == new.items {
                *replaced_on = Some(on);
                gone.push(old.id);
            }
        }
        gone
    }

    /// What is still to come of each promise that was not kept, nor replaced by a day. Money counts once, for the promise that falls due
    /// first of those that ran on the day it came; for one that names a bill, what settled that, and what named none.
    pub(super) fn promises_left(&self, on: Date) -> Vec<(Promise, Option<Date>)> {
        let mut promises = self.promises.clone();
        promises.sort_by_key(|(promise, _)| (promise.promised_on, promise.made_on));
        for came in &self.received {
            let mut rest = came.minor;
            let mut parts = came.parts.clone();
            for (promise, replaced_on) in &mut promises {
                let runs = promise.currency == came.currency
                    && (promise.made_on..=promise.counts_until).contains(&came.on)
                    && replaced_on.is_none_or(|day| came.on < day);
                if !runs {
                    continue;
                }
                let most = rest.min(promise.amount_minor);
                let part = match promise.items.first().filter(|_| came.is_named) {
                    None => most,
                    Some(named) => match parts.iter_mut().find(|(item, _)| *item == named.id) {
                        None => 0,
                        Some((_, left)) => {
                            let part = most.min(*left);
                            *left -= part;
                            part
                        }
                    },
                };
                promise.amount_minor -= part;
                rest -= part;
            }
        }
        promises.retain(|(promise, replaced_on)| promise.amount_minor > 0 && replaced_on.is_none_or(|day| day > on));
        promises
    }

    /// Promises that were not kept by a day, though something that was there then is still open.
    pub(crate) fn broken_promises(&self, on: Date) -> Vec<Promise> {
        let is_owed = |promise: &Promise| {
            self.items.iter().any(|item| item.open_minor > 0 && item.issued_on <= promise.counts_until)
        };
        let left = self.promises_left(on).into_iter().map(|(promise, _)| promise);
        left.filter(|promise| promise.counts_until < on && is_owed(promise) && !self.is_excused(promise)).collect()
    }

    /// That a promise was broken is certain: something that it names is open; of one about the account, something that was late on its
    /// last day is, nothing was ever contested or in a plan, and no credit was there by then, which may have covered it and have been used for
    /// something else since. What is not may have been settled, or have rested, by its last day in a way that is not written down here.
    pub(crate) fn is_certain(&self, promise: &Promise) -> bool {
        let is_named = |item: &&ItemView| promise.items.iter().any(|named| named.id == item.id);
        let never_rested = || self.plans.is_empty() && self.ended.is_empty() && self.disputes.is_empty();
        if promise.items.is_empty() {
            let is_meant = |item: &ItemView| item.currency == promise.currency && item.due_on < promise.counts_until;
            let was_late = |item: &ItemView| item.open_minor > 0 && is_meant(item);
            let was_credit = |item: &ItemView| item.kind.is_credit() && item.issued_on <= promise.counts_until;
            let no_credit = !self.items.iter().any(was_credit);
            return never_rested() && no_credit && self.upheld.is_empty() && self.items.iter().any(was_late);
        }
        self.items.iter().filter(is_named).any(|item| item.open_minor > 0)
    }

    /// On its last day nothing of what a promise speaks of could be asked for: it was contested, or in a plan that was kept.
    fn is_excused(&self, promise: &Promise) -> bool {
        let day = promise.counts_until;
        let is_meant = |item: &&ItemView| match promise.items.first() {
            Some(named) => item.id == named.id,
            None => item.currency == promise.currency && item.due_on < day,
        };
        let rests = |item: &ItemView| self.kept_plan(item.id, day).is_some() || self.was_contested(item, day);
        let mut meant = self.items.iter().filter(is_meant).filter(|item| item.open_minor > 0).peekable();
        meant.peek().is_some() && meant.all(rests)
    }

    /// All that is open of an item was contested on a day.
    fn was_contested(&self, item: &ItemView, day: Date) -> bool {
        let is_whole = |dispute: &Dispute| dispute.amount_minor.is_none_or(|part| part >= item.open_minor);
        let has_begun = |dispute: &Dispute| dispute.item == item.id && dispute.from_on <= day && is_whole(dispute);
        let open = self.disputes.iter().chain(&self.upheld).any(has_begun);
        open || self.ended.iter().any(|(dispute, ended_on)| has_begun(dispute) && day < *ended_on)
    }

    /// Notes a promise that the simulator's collector put into the book itself.
    pub(crate) fn note_promise(&mut self, amount_minor: i64, currency: Currency, made_on: Date, promised_on: Date) {
        let id = PromiseId(self.view.account.0 ^ (self.promises.len() as u128 + 1) << 100);
        let promise = promise(id, self.view.account, amount_minor, currency, (made_on, promised_on));
        self.give_way(&promise, made_on);
        self.promises.push((promise, None));
    }
}

impl Work<'_> {
    pub(super) fn promise(
        &mut self,
        (bill, sends): (Option<usize>, bool),
        amount_minor: i64,
        currency: Currency,
        promised_on: Date,
    ) -> Vec<Change> {
        if self.account.late_minor(self.on).is_none_or(|(late, _)| late != currency) {
            return Vec::new();
        }
        let id = PromiseId::next(self.ids);
        let account = self.account.view.account;
        let mut promise = promise(id, account, amount_minor, currency, (self.on, promised_on));
        if sends {
            promise.kind = PromiseKind::Send;
            let calendar = Calendar::for_country(COUNTRY);
            promise.counts_until =
                (0..DAYS_IN_TRANSIT).fold(promised_on, |day, _| calendar.next_business_day_after(day));
        }
        let named = bill.and_then(|bill| self.open_item(bill)).filter(|item| item.due_on < self.on);
        promise.items = named.map(|item| PromisedItem { id: item.id, number: item.number }).into_iter().collect();
        let mut changes = vec![Change::Promise(PromiseChange::Made(promise.clone()))];
        changes.extend(self.account.give_way(&promise, self.on).into_iter().map(|old| {
            Change::Promise(PromiseChange::Withdrawn {
                account,
                promise: old,
                withdrawn_on: self.on,
                reason: "replaced".to_string(),
                replaced_by: Some(id),
            })
        }));
        self.account.promises.push((promise, None));
        changes
    }
}

/// A promise about the account, by the rules of the standard policy; something of it is late.
fn promise(
    id: PromiseId,
    account: AccountId,
    amount_minor: i64,
    currency: Currency,
    (made_on, promised_on): (Date, Date),
) -> Promise {
    Promise {
        id,
        account,
        items: Vec::new(),
        kind: PromiseKind::Pay,
        amount_minor,
        currency,
        made_on,
        promised_on,
        counts_until: Calendar::for_country(COUNTRY).next_business_day_on_or_after(promised_on),
        tolerance_minor: 0,
        rests: true,
        cash_only: true,
        by: None,
        via: None,
    }
}
