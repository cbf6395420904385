//! Late terms that name the law which governs: by it claims lapse, and few customers have any.

use crate::charge::read_late_terms;
use crate::db::{Db, params, statements};
use crate::error::Result;

use super::batch::{Batch, in_batch};

statements! {
    /// Those of the accounts of a batch, the newer last.
    BATCH_LAWS (Id Text Text Day Int Int) -> (Id Id Id Text Day Text Text Text Text) = in_batch!(
        "SELECT t.account_id, t.id, t.item_id, i.number, t.since_on, t.stated_in, t.interest, t.fee, t.law \
         FROM account a CROSS JOIN late_terms t LEFT JOIN item i ON i.account_id = t.account_id AND i.id = t.item_id",
        "AND t.account_id = a.id AND t.law IS NOT NULL AND t.recorded_at <= $6 ORDER BY a.number, t.since_on, t.version, t.id"
    );
    /// There are any.
    ANY_LAW () -> (Id) = "SELECT account_id FROM late_terms WHERE law IS NOT NULL LIMIT 1";
}

/// Fills them.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    if !db.any(&ANY_LAW, &[])? {
        return Ok(());
    }
    let moment = batch.moment();
    batch.rows(db, &BATCH_LAWS, params![moment.known_at], |loading, row| {
        loading.view.laws.push(read_late_terms(row)?);
        Ok(())
    })
}
