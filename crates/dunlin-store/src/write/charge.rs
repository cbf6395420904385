//! What was agreed about paying late, and what late items were charged. A unique key stands against any second time: no basis twice for an item on a day, and no
//! fee of a step, unless it was taken back.

use dunlin_core::change::ChargeRecord;
use dunlin_core::charge::LateTerms;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// A charge was made; its item is there already.
    INSERT_CHARGE (Id Id Text Text Day Int Id Day Id Int Int Text Text Int Int) -> () =
        "INSERT INTO charge (account_id, item_id, basis, step, charged_on, again, creditor_id, until_on, charge_id, amount_minor, \
         tax_minor, tax_percent, sheet, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    /// Terms became known; their item is there already.
    INSERT_LATE_TERMS (Id Id Id Id Day Text Text Text Text Int Int) -> () =
        "INSERT INTO late_terms (account_id, id, creditor_id, item_id, since_on, stated_in, interest, fee, law, version, \
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
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
                charge.again,
                self.creditor,
                charge.until_on,
                charge.charge,
                charge.amount_minor,
                charge.tax_minor,
                &charge.tax_percent,
                &charge.sheet,
                version,
                self.who.at,
            ],
        )
    }

    pub(super) fn state_late_terms(&mut self, terms: &LateTerms, version: i64) -> Result<()> {
        let item = terms.item.as_ref().map(|(item, _)| *item);
        let [interest, fee] =
            [terms.interest.map(|interest| interest.to_string()), terms.fee.map(|fee| fee.to_string())];
        self.out.insert(
            &INSERT_LATE_TERMS,
            params![
                terms.account,
                terms.id,
                self.creditor,
                item,
                terms.since_on,
                &terms.stated_in,
                &interest,
                &fee,
                &terms.law,
                version,
                self.who.at,
            ],
        )
    }
}
