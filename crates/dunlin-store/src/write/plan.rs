//! Instalment plans: what was offered, that it was signed, how a person ended it.

use dunlin_core::change::PlanChange;
use dunlin_core::instalment_plan::InstalmentPlan;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Offered.
    INSERT_PLAN (Id Id Id Text Text Day Text Flag Int Int Text Int Int) -> () =
        "INSERT INTO instalment_plan (account_id, id, creditor_id, number, currency, offered_on, payday, interest_runs, \
         grace_days, missed, agreement, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// A part of it.
    INSERT_PLAN_PART (Id Id Int Id Day Int) -> () =
        "INSERT INTO instalment_plan_part (account_id, plan_id, part, creditor_id, due_on, amount_minor) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// An item that it covers.
    INSERT_PLAN_ITEM (Id Id Id Id Id Int) -> () =
        "INSERT INTO instalment_plan_item (account_id, plan_id, item_account_id, item_id, creditor_id, amount_minor) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// Signed.
    AGREE_PLAN (Day Text Int Int Id Id) -> () =
        "UPDATE instalment_plan SET agreed_on = $1, signed_by = $2, agreed_version = $3, agreed_at = $4 \
         WHERE account_id = $5 AND id = $6 AND agreed_at IS NULL AND ended_at IS NULL";
    /// Ended by a person.
    END_PLAN (Day Text Text Int Id Id) -> () =
        "UPDATE instalment_plan SET ended_on = $1, ending = $2, ended_reason = $3, ended_at = $4 \
         WHERE account_id = $5 AND id = $6 AND ended_at IS NULL";
}

impl Commit<'_, '_> {
    pub(super) fn plan(&mut self, change: &PlanChange, version: i64) -> Result<()> {
        let at = self.who.at;
        match change {
            PlanChange::Offered { plan, agreement } => self.offered(plan, agreement, version),
            PlanChange::Agreed { account, plan, number, agreed_on, signed_by } => {
                let row = params![*agreed_on, signed_by, version, at, *account, *plan];
                self.run_one(&AGREE_PLAN, row, "plan to sign", number)
            }
            PlanChange::Ended { account, plan, number, ended_on, end, reason } => {
                let row = params![*ended_on, end.code(), reason, at, *account, *plan];
                self.run_one(&END_PLAN, row, "plan that was not ended", number)
            }
        }
    }

    fn offered(&mut self, plan: &InstalmentPlan, agreement: &str, version: i64) -> Result<()> {
        let (account, id, creditor, at) = (plan.account, plan.id, self.creditor, self.who.at);
        let missed = i64::try_from(plan.rule.missed).unwrap_or(i64::MAX);
        let (payday, grace) = (plan.payday.code(), i64::from(plan.rule.grace_days));
        let row = params![
            account,
            id,
            creditor,
            &plan.number,
            &plan.currency,
            plan.offered_on,
            payday,
            plan.interest_runs,
            grace,
            missed,
            agreement,
            version,
            at
        ];
        self.out.insert(&INSERT_PLAN, row)?;
        for (part, one) in (1_i64..).zip(&plan.parts) {
            let row = params![account, id, part, creditor, one.due_on, one.amount_minor];
            self.out.insert(&INSERT_PLAN_PART, row)?;
        }
        for item in &plan.items {
            let row = params![account, id, item.account, item.item, creditor, item.amount_minor];
            self.out.insert(&INSERT_PLAN_ITEM, row)?;
        }
        Ok(())
    }
}
