//! What late items were charged. A unique key stands against any second time: no basis twice for an item on a day, and no
//! fee of a step.

use dunlin_core::change::ChargeRecord;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// A charge was made; its item is there already.
    INSERT_CHARGE (Id Id Text Text Day Id Day Id Int Text Int Int) -> () =
        "INSERT INTO charge (account_id, item_id, basis, step, charged_on, creditor_id, until_on, charge_id, amount_minor, \
         sheet, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
}

impl Commit<'_, '_> {
    pub(super) fn charge(&mut self, charge: &ChargeRecord, version: i64) -> Result<()> {
        self.out.insert(
            &INSERT_CHARGE,
            params![
                charge.account,
                charge.item,
                charge.basis.code(),
                &charge.step,
                charge.charged_on,
                self.creditor,
                charge.until_on,
                charge.charge,
                charge.amount_minor,
                &charge.sheet,
                version,
                self.who.at,
            ],
        )
    }
}
