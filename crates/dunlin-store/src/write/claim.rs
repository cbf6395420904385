//! What stands between an item and its pursuit: holds, disputes, promises.

use dunlin_core::account::Circumstance;
use dunlin_core::change::{DisputeChange, HoldChange, PromiseChange};
use dunlin_core::promise::{Promise, PromiseVia};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// A hold begins.
    INSERT_HOLD (Id Id Id Text Day Day Text Text Int Int Id Id Text) -> () =
        "INSERT INTO hold (account_id, id, creditor_id, kind, from_on, until_on, reason, lifts, version, recorded_at, \
         item_id, promise_id, because) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// It is lifted.
    LIFT_HOLD (Day Text Text Int Id Id) -> () =
        "UPDATE hold SET lifted_until_on = $1, lifted_reason = $2, lifted_by = $3, lifted_at = $4 WHERE account_id = $5 \
         AND id = $6 AND lifted_at IS NULL";
    /// An item is contested.
    INSERT_DISPUTE (Id Id Id Id Int Text Day Text Day Int Int) -> () =
        "INSERT INTO dispute (account_id, id, creditor_id, item_id, amount_minor, reason, from_on, owner, answer_by, version, \
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// It ends.
    CLOSE_DISPUTE (Day Text Int Id Id) -> () =
        "UPDATE dispute SET closed_on = $1, outcome = $2, closed_at = $3 WHERE account_id = $4 AND id = $5 \
         AND closed_at IS NULL";
    /// A promise to pay.
    INSERT_PROMISE (Id Id Id Text Int Text Day Day Day Int Flag Flag Text Text Int Int) -> () =
        "INSERT INTO promise (account_id, id, creditor_id, kind, amount_minor, currency, made_on, promised_on, counts_until, \
         tolerance_minor, rests, cash_only, promised_by, via, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    /// What it names.
    INSERT_PROMISE_ITEM (Id Id Id Text Id Int Int) -> () =
        "INSERT INTO promise_item (account_id, promise_id, item_id, number, creditor_id, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// It no longer holds.
    WITHDRAW_PROMISE (Day Int Id Id Id) -> () =
        "UPDATE promise SET withdrawn_on = $1, withdrawn_at = $2, replaced_by = $3 WHERE account_id = $4 AND id = $5 \
         AND withdrawn_at IS NULL";
    /// It holds again.
    RESTORE_PROMISE (Id Id) -> () =
        "UPDATE promise SET withdrawn_on = NULL, withdrawn_at = NULL, replaced_by = NULL WHERE account_id = $1 AND id = $2 \
         AND withdrawn_at IS NOT NULL";
}

/// Who lifted a hold that ended by its own rule.
pub(crate) const LIFTED_BY_RULE: &str = "rule";

impl Commit<'_, '_> {
    pub(super) fn hold(&mut self, change: &HoldChange, version: i64) -> Result<()> {
        let at = self.who.at;
        match change {
            HoldChange::Placed(h) => {
                let (from, until, lifts) = (h.from_on, h.until_on, h.lifts.code());
                let item = h.item.as_ref().map(|(item, _)| *item);
                let (owner, kind) = (self.creditor, h.kind.code());
                let because = h.because.map(Circumstance::code);
                let row = params![
                    h.account, h.id, owner, kind, from, until, &h.reason, lifts, version, at, item, h.promise, because
                ];
                self.out.insert(&INSERT_HOLD, row)
            }
            HoldChange::Lifted { account, hold, until_on, reason, by_rule, overrules: _ } => {
                let by = if *by_rule { LIFTED_BY_RULE } else { "person" };
                self.run_one(&LIFT_HOLD, params![*until_on, reason, by, at, *account, *hold], "hold in force", reason)
            }
        }
    }

    pub(super) fn dispute(&mut self, change: &DisputeChange, version: i64) -> Result<()> {
        let at = self.who.at;
        match change {
            DisputeChange::Raised { dispute: d, .. } => {
                let (amount, from) = (d.amount_minor, d.from_on);
                let row = params![
                    d.account,
                    d.id,
                    self.creditor,
                    d.item,
                    amount,
                    &d.reason,
                    from,
                    &d.owner,
                    d.answer_by,
                    version,
                    at
                ];
                self.out.insert(&INSERT_DISPUTE, row)
            }
            DisputeChange::Closed { account, dispute, closed_on, outcome, item } => {
                let end = params![*closed_on, outcome, at, *account, *dispute];
                self.run_one(&CLOSE_DISPUTE, end, "open dispute over item", item)
            }
        }
    }

    pub(super) fn promise(&mut self, change: &PromiseChange, version: i64) -> Result<()> {
        let at = self.who.at;
        match change {
            PromiseChange::Made(promise) => self.promise_made(promise, version),
            PromiseChange::Withdrawn { account, promise, withdrawn_on, reason, replaced_by } => {
                let end = params![*withdrawn_on, at, *replaced_by, *account, *promise];
                self.run_one(&WITHDRAW_PROMISE, end, "promise", reason)
            }
            PromiseChange::Restored { account, promise, .. } => {
                let key = format!("{:032x}", promise.0);
                self.run_one(&RESTORE_PROMISE, params![*account, *promise], "promise that was taken back", &key)
            }
        }
    }

    fn promise_made(&mut self, promise: &Promise, version: i64) -> Result<()> {
        let row = params![
            promise.account,
            promise.id,
            self.creditor,
            promise.kind.code(),
            promise.amount_minor,
            &promise.currency,
            promise.made_on,
            promise.promised_on,
            promise.counts_until,
            promise.tolerance_minor,
            promise.rests,
            promise.cash_only,
            &promise.by,
            promise.via.map(PromiseVia::code),
            version,
            self.who.at,
        ];
        self.out.insert(&INSERT_PROMISE, row)?;
        for item in &promise.items {
            let named =
                params![promise.account, promise.id, item.id, &item.number, self.creditor, version, self.who.at];
            self.out.insert(&INSERT_PROMISE_ITEM, named)?;
        }
        Ok(())
    }
}
