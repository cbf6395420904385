//! Orders before they are confirmed, overrides of what was answered, and who shares a limit with whom.

use dunlin_core::change::{CreditChange, CreditOverride, OrderRecord};

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// An order as it was answered; the newest answer counts.
    KEEP_ORDER (Id Text Id Int Text Day Day Text Text Text Int Int) -> () =
        "INSERT INTO credit_order (account_id, reference, creditor_id, amount_minor, currency, checked_on, until_on, decision, \
         reasons, checked_by, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         ON CONFLICT (account_id, reference) DO UPDATE SET amount_minor = excluded.amount_minor, \
         currency = excluded.currency, checked_on = excluded.checked_on, until_on = excluded.until_on, \
         decision = excluded.decision, reasons = excluded.reasons, checked_by = excluded.checked_by, ended_as = NULL, \
         ended_on = NULL, ended_reason = NULL, version = excluded.version, recorded_at = excluded.recorded_at";
    /// It counts no more.
    END_ORDER (Text Day Text Id Text) -> () =
        "UPDATE credit_order SET ended_as = $1, ended_on = $2, ended_reason = $3 \
         WHERE account_id = $4 AND reference = $5 AND ended_as IS NULL AND decision = 'allow'";
    /// Orders are taken all the same.
    INSERT_OVERRIDE (Id Id Id Text Text Day Day Int Text Int Int) -> () =
        "INSERT INTO credit_override (account_id, id, creditor_id, given_by, reason, from_on, until_on, beyond_minor, \
         currency, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    /// No more.
    END_OVERRIDE (Day Text Id Id) -> () =
        "UPDATE credit_override SET ended_on = $1, ended_reason = $2 WHERE account_id = $3 AND id = $4 AND ended_on IS NULL";
    /// A customer shares a group's limit.
    JOIN_GROUP (Id Id Text Int Int) -> () =
        "INSERT INTO credit_member (account_id, creditor_id, group_name, version, recorded_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account_id) DO UPDATE SET group_name = excluded.group_name, version = excluded.version, \
         recorded_at = excluded.recorded_at";
    /// It shares none.
    LEAVE_GROUP (Id) -> () = "DELETE FROM credit_member WHERE account_id = $1";
}

impl Commit<'_, '_> {
    pub(super) fn credit(&mut self, change: &CreditChange, version: i64) -> Result<()> {
        let (creditor, at) = (self.creditor, self.who.at);
        match change {
            CreditChange::OrderChecked(order) => self.keep_order(order, version),
            CreditChange::OrderEnded { account, reference, end, on, reason } => {
                self.run_one(&END_ORDER, params![end.code(), *on, reason, *account, reference], "open order", reference)
            }
            CreditChange::OverrideGiven(word) => {
                let CreditOverride { by, reason, beyond, .. } = word;
                let (from, until) = (word.from_on, word.until_on);
                let row = params![
                    word.account,
                    word.id,
                    creditor,
                    by,
                    reason,
                    from,
                    until,
                    beyond.minor,
                    &beyond.currency,
                    version,
                    at,
                ];
                self.out.insert(&INSERT_OVERRIDE, row)
            }
            CreditChange::OverrideEnded { account, id, on, reason } => {
                self.run_one(&END_OVERRIDE, params![*on, reason, *account, *id], "override in force", reason)
            }
            CreditChange::GroupJoined { account, group: Some(group), .. } => {
                self.out.run(&JOIN_GROUP, params![*account, creditor, group, version, at]).map(drop)
            }
            CreditChange::GroupJoined { account, .. } => {
                self.run_one(&LEAVE_GROUP, params![*account], "member of a group", "")
            }
        }
    }

    fn keep_order(&mut self, order: &OrderRecord, version: i64) -> Result<()> {
        let OrderRecord { reference, reasons, currency, checked_on, until_on, .. } = order;
        let (who, decision) = (self.who, order.decision.code());
        let row = params![
            order.account,
            reference,
            self.creditor,
            order.amount_minor,
            currency,
            *checked_on,
            *until_on,
            decision,
            reasons,
            &who.actor,
            version,
            who.at,
        ];
        self.out.run(&KEEP_ORDER, row).map(drop)
    }
}
