//! What partners collected, as money: the receipts of their remittances, what they kept, and the bank line that brought the rest.
//!
//! A remittance is booked whole: its receipt settles the customer's items, and what the partner kept stands beside it in what happened with
//! the placement. Until a bank line brings it, it is on its way.

use dunlin_core::id::{AccountId, BankLineId, CreditorId, ReceiptId};
use dunlin_core::ledger::ReceiptEnd;
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

statements! {
    /// There is any remittance.
    ANY_REMITTANCE (Id) -> (Id) =
        "SELECT receipt_id FROM placement_event WHERE creditor_id = $1 AND kind = 'remitted' LIMIT 1";
    /// All remittances, by their days.
    PARTNER_MONEY (Id) -> (Id Text Text Text Text Day Int Int Id Id Text Day Id Text Day Int) =
        "SELECT p.account_id, p.number, p.partner, p.currency, e.words, e.on_day, e.amount_minor, e.kept_minor, r.account_id, r.id, \
         r.ended, r.ended_on, l.id, l.name, l.value_on, l.amount_minor FROM placement_event e \
         JOIN placement p ON p.account_id = e.account_id AND p.id = e.placement_id \
         JOIN (SELECT DISTINCT account_id, placement_id, item_account_id FROM placement_item) c \
         ON c.account_id = e.account_id AND c.placement_id = e.placement_id \
         JOIN receipt r ON r.account_id = c.item_account_id AND r.id = e.receipt_id \
         LEFT JOIN bank_line_receipt b ON b.account_id = r.account_id AND b.receipt_id = r.id \
         LEFT JOIN bank_line l ON l.id = b.line_id \
         WHERE e.creditor_id = $1 AND e.kind = 'remitted' ORDER BY e.on_day, p.number, e.entry";
    /// The bank line that brought a receipt.
    LINE_OF_RECEIPT (Id Id) -> (Text) =
        "SELECT l.name FROM bank_line_receipt b JOIN bank_line l ON l.id = b.line_id \
         WHERE b.account_id = $1 AND b.receipt_id = $2";
}

/// What a partner collected of one ledger with one remittance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMoney {
    /// Whose placement it is.
    pub account: AccountId,
    /// The placement's number.
    pub placement: String,
    /// Who has it.
    pub partner: String,
    /// What the partner calls it.
    pub reference: String,
    /// Its money.
    pub currency: Currency,
    /// The day on which the customer paid.
    pub on: Date,
    /// What the customer paid, in minor units.
    pub collected_minor: i64,
    /// What the partner kept of it.
    pub kept_minor: i64,
    /// The ledger of the receipt.
    pub ledger: AccountId,
    /// The receipt that settles the customer's items.
    pub receipt: ReceiptId,
    /// How and when the receipt ended.
    pub ended: Option<(ReceiptEnd, Date)>,
    /// The bank line that brought it.
    pub line: Option<BroughtBy>,
}

/// A bank line that brought what partners collected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BroughtBy {
    /// Key.
    pub id: BankLineId,
    /// Its name.
    pub name: String,
    /// The day from which the money counts.
    pub value_on: Date,
    /// The line's sum, in minor units.
    pub amount_minor: i64,
}

impl PartnerMoney {
    /// What the partner passes on, in minor units.
    pub fn net_minor(&self) -> i64 {
        self.collected_minor.saturating_sub(self.kept_minor)
    }

    /// The bank has not brought it yet, and it was not taken back.
    pub fn is_on_its_way(&self) -> bool {
        self.line.is_none() && self.ended.is_none()
    }
}

impl Tx<'_> {
    /// What partners collected, by day.
    pub fn partner_money(&mut self, creditor: CreditorId) -> Result<Vec<PartnerMoney>> {
        if !self.db.any(&ANY_REMITTANCE, params![creditor])? {
            return Ok(Vec::new());
        }
        self.db.list(&PARTNER_MONEY, params![creditor], read)
    }

    /// The name of the bank line that brought a receipt.
    pub fn line_of_receipt(&mut self, account: AccountId, receipt: ReceiptId) -> Result<Option<String>> {
        self.db.find(&LINE_OF_RECEIPT, params![account, receipt], |row| row.string(0))
    }
}

fn read(row: &Row<'_>) -> Result<PartnerMoney> {
    let line = row.opt_id(12)?.map(BankLineId);
    let brought = |id| Ok(BroughtBy { id, name: row.string(13)?, value_on: row.day(14)?, amount_minor: row.int(15)? });
    Ok(PartnerMoney {
        account: AccountId(row.id(0)?),
        placement: row.string(1)?,
        partner: row.string(2)?,
        currency: row.currency(3)?,
        reference: row.string(4)?,
        on: row.day(5)?,
        collected_minor: row.int(6)?,
        kept_minor: row.int(7)?,
        ledger: AccountId(row.id(8)?),
        receipt: ReceiptId(row.id(9)?),
        ended: row.opt_word(10, ReceiptEnd::find)?.zip(row.opt_day(11)?),
        line: line.map(brought).transpose()?,
    })
}
