//! What was agreed about paying late, and what late items were charged so far.

use dunlin_core::charge::{ChargeBasis, ChargeKey, Charged, LateTerms};
use dunlin_core::id::{AccountId, CreditorId, ItemId, LateTermsId};
use dunlin_core::interest::AgreedInterest;
use dunlin_core::money::{Currency, Money};
use dunlin_core::policy::StepFee;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::notice::NoticeHead;
use crate::store::Tx;

statements! {
    /// All charges of an account that were not taken back.
    CHARGES (Id) -> (Id Text Text Int) =
        "SELECT c.item_id, c.basis, c.step, c.amount_minor - c.tax_minor FROM charge c \
         JOIN item i ON i.account_id = c.account_id AND i.id = c.charge_id AND i.amount_minor <> 0 WHERE c.account_id = $1 \
         ORDER BY c.item_id, c.basis, c.step, c.charged_on, c.again";
    /// How often an account's items were charged the same on a day.
    CHARGED_ON (Id Day) -> (Id Text Text Int) =
        "SELECT item_id, basis, step, COUNT(*) FROM charge WHERE account_id = $1 AND charged_on = $2 \
         GROUP BY item_id, basis, step ORDER BY item_id, basis, step";
    /// Charges that were made when a notice was issued and were not taken back.
    CHARGES_WITH (Id Day Int) -> (Id Text Text Int) =
        "SELECT c.charge_id, i.number, i.currency, i.amount_minor FROM charge c \
         JOIN item i ON i.account_id = c.account_id AND i.id = c.charge_id AND i.amount_minor <> 0 \
         WHERE c.account_id = $1 AND c.charged_on = $2 AND c.recorded_at = $3 ORDER BY i.number";
    /// What was charged when a notice was issued, and was taken back.
    CHARGES_BACK (Id Day Int) -> (Text Int) =
        "SELECT i.currency, c.amount_minor FROM charge c \
         JOIN item i ON i.account_id = c.account_id AND i.id = c.charge_id AND i.amount_minor = 0 \
         WHERE c.account_id = $1 AND c.charged_on = $2 AND c.recorded_at = $3 ORDER BY i.currency, i.number";
    /// All late terms of an account, in the order in which the newer takes the older one's place.
    LATE_TERMS (Id) -> (Id Id Id Text Day Text Text Text Text) =
        "SELECT t.account_id, t.id, t.item_id, i.number, t.since_on, t.stated_in, t.interest, t.fee, t.law FROM late_terms t \
         LEFT JOIN item i ON i.account_id = t.account_id AND i.id = t.item_id \
         WHERE t.account_id = $1 ORDER BY t.since_on, t.version, t.id";
    /// The tax in an account's charges, for those that bear any.
    ACCOUNT_CHARGE_TAXES (Id) -> (Text Int Text) =
        "SELECT i.number, c.tax_minor, c.tax_percent FROM charge c \
         JOIN item i ON i.account_id = c.account_id AND i.id = c.charge_id \
         WHERE c.account_id = $1 AND c.tax_percent IS NOT NULL ORDER BY i.number";
    /// The tax of a creditor's charges, for those that bear any.
    CHARGE_TAXES (Id) -> (Text Int Int) =
        "SELECT i.number, c.amount_minor, c.tax_minor FROM charge c \
         JOIN item i ON i.account_id = c.account_id AND i.id = c.charge_id \
         WHERE c.creditor_id = $1 AND c.tax_minor <> 0 ORDER BY i.number";
}

/// Late terms from account, key, item with its number, day, where, interest, fee and law.
pub(crate) fn read_late_terms(row: &Row<'_>) -> Result<LateTerms> {
    let item = row.opt_id(2)?.map(|item| Ok::<_, StoreError>((ItemId(item), row.string(3)?))).transpose()?;
    Ok(LateTerms {
        account: AccountId(row.id(0)?),
        id: LateTermsId(row.id(1)?),
        item,
        since_on: row.day(4)?,
        stated_in: row.string(5)?,
        interest: row.opt_word(6, AgreedInterest::parse)?,
        fee: row.opt_word(7, StepFee::parse)?,
        law: row.opt_string(8)?,
    })
}

impl Tx<'_> {
    /// What was agreed with an account about paying late, and what its items' own terms say; the newer last.
    pub fn late_terms(&mut self, account: AccountId) -> Result<Vec<LateTerms>> {
        self.db.list(&LATE_TERMS, params![account], read_late_terms)
    }

    /// The charges of an account that bear tax: number, tax in minor units, its percentage.
    pub fn charge_taxes_of(&mut self, account: AccountId) -> Result<Vec<(String, i64, String)>> {
        self.db.list(&ACCOUNT_CHARGE_TAXES, params![account], |row| Ok((row.string(0)?, row.int(1)?, row.string(2)?)))
    }

    /// The charges of a creditor that bear tax: number, gross and tax in minor units.
    pub fn charge_taxes(&mut self, creditor: CreditorId) -> Result<Vec<(String, i64, i64)>> {
        self.db.list(&CHARGE_TAXES, params![creditor], |row| Ok((row.string(0)?, row.int(1)?, row.int(2)?)))
    }

    /// What an account's items were charged so far, without tax; what was waived since counts too, what was taken back does not.
    pub fn charges(&mut self, account: AccountId) -> Result<Vec<Charged>> {
        self.db.list(&CHARGES, params![account], |row| {
            let key =
                ChargeKey { item: ItemId(row.id(0)?), basis: row.word(1, ChargeBasis::find)?, step: row.string(2)? };
            Ok(Charged { key, amount_minor: row.int(3)? })
        })
    }

    /// How often the same was charged on a day, whether or not it was taken back.
    pub fn charged_on(&mut self, account: AccountId, on: Date) -> Result<Vec<(ChargeKey, i64)>> {
        self.db.list(&CHARGED_ON, params![account, on], |row| {
            let key =
                ChargeKey { item: ItemId(row.id(0)?), basis: row.word(1, ChargeBasis::find)?, step: row.string(2)? };
            Ok((key, row.int(3)?))
        })
    }

    /// The charges that an account's items bear since a notice was issued: each with its number and what it is worth.
    pub fn charges_with(&mut self, account: AccountId, notice: &NoticeHead) -> Result<Vec<(ItemId, String, Money)>> {
        self.db.list(&CHARGES_WITH, params![account, notice.issued_on, notice.recorded_at], |row| {
            let money = Money { currency: row.word(2, Currency::find)?, minor: row.int(3)? };
            Ok((ItemId(row.id(0)?), row.string(1)?, money))
        })
    }

    /// What an account's items were charged when a notice was issued, as far as it was taken back.
    pub fn charges_taken_back(&mut self, account: AccountId, notice: &NoticeHead) -> Result<Vec<Money>> {
        self.db.list(&CHARGES_BACK, params![account, notice.issued_on, notice.recorded_at], |row| {
            Ok(Money { currency: row.word(0, Currency::find)?, minor: row.int(1)? })
        })
    }
}
