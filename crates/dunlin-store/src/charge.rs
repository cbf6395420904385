//! What late items were charged so far.

use dunlin_core::charge::{ChargeBasis, ChargeKey, Charged};
use dunlin_core::id::{AccountId, ItemId};

use crate::db::{params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// All charges of an account.
    CHARGES (Id) -> (Id Text Text Int) =
        "SELECT item_id, basis, step, amount_minor FROM charge WHERE account_id = $1 \
         ORDER BY item_id, basis, step, charged_on";
}

impl Tx<'_> {
    /// What an account's items were charged so far; what was waived since counts too.
    pub fn charges(&mut self, account: AccountId) -> Result<Vec<Charged>> {
        self.db.list(&CHARGES, params![account], |row| {
            let key =
                ChargeKey { item: ItemId(row.id(0)?), basis: row.word(1, ChargeBasis::find)?, step: row.string(2)? };
            Ok(Charged { key, amount_minor: row.int(3)? })
        })
    }
}
