//! Bank lines as a person works through them: so many in each state, a page of those in one, and the receipts that a line became.
//!
//! A page is found by where it begins, not by its number: lines leave their state while one works. A line that is split over
//! customers became several receipts, so these stand in a table of their own.

use dunlin_core::id::{AccountId, BankLineId, CreditorId, ItemId, ReceiptId};

use crate::bank::{BankLineRow, LineState, line_columns, read_line};
use crate::db::{params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

statements! {
    /// So many lines in each state.
    COUNTS (Id) -> (Text Int) =
        "SELECT state, COUNT(*) FROM bank_line WHERE creditor_id = $1 GROUP BY state ORDER BY state";
    /// So many lines wait for a person.
    WAITING (Id) -> (Int) =
        "SELECT COUNT(*) FROM bank_line WHERE creditor_id = $1 AND state IN ('suggested', 'unmatched')";
    /// The first lines in a state, oldest first.
    FIRST_LINES (Id Text Int) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) = concat!(
        line_columns!(),
        "WHERE l.creditor_id = $1 AND l.state = $2 ORDER BY l.value_on, l.id LIMIT $3"
    );
    /// Those from a line on.
    LINES_FROM (Id Text Day Id Int) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) = concat!(
        line_columns!(),
        "WHERE l.creditor_id = $1 AND l.state = $2 AND (l.value_on, l.id) >= ($3, $4) ORDER BY l.value_on, l.id LIMIT $5"
    );
    /// The last lines in a state, newest first.
    LAST_LINES (Id Text Int) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) = concat!(
        line_columns!(),
        "WHERE l.creditor_id = $1 AND l.state = $2 ORDER BY l.value_on DESC, l.id DESC LIMIT $3"
    );
    /// Those from a line back.
    LINES_BACK (Id Text Day Id Int) -> (Id Text Day Int Text Text Text Text Flag Text Id Int Text Text Text Text) = concat!(
        line_columns!(),
        "WHERE l.creditor_id = $1 AND l.state = $2 AND (l.value_on, l.id) <= ($3, $4) \
         ORDER BY l.value_on DESC, l.id DESC LIMIT $5"
    );
    /// Items refused for a line.
    REFUSED_FOR (Id) -> (Id) = "SELECT item_id FROM bank_refused WHERE line_id = $1 ORDER BY item_id";
    /// A receipt that a line became.
    INSERT_LINE_RECEIPT (Id Id Id Id) -> () =
        "INSERT INTO bank_line_receipt (line_id, account_id, receipt_id, creditor_id) VALUES ($1, $2, $3, $4)";
    /// A line became nothing after all.
    DELETE_LINE_RECEIPTS (Id) -> () = "DELETE FROM bank_line_receipt WHERE line_id = $1";
    /// What a line became.
    LINE_RECEIPTS (Id) -> (Id Id) =
        "SELECT account_id, receipt_id FROM bank_line_receipt WHERE line_id = $1 ORDER BY receipt_id";
}

impl Tx<'_> {
    /// So many lines in each state that there is.
    pub fn bank_counts(&mut self, creditor: CreditorId) -> Result<Vec<(LineState, i64)>> {
        self.db.list(&COUNTS, params![creditor], |row| Ok((row.word(0, LineState::find)?, row.int(1)?)))
    }

    /// So many lines wait for a person.
    pub fn bank_waiting(&mut self, creditor: CreditorId) -> Result<i64> {
        Ok(self.db.find(&WAITING, params![creditor], |row| row.int(0))?.unwrap_or(0))
    }

    /// So many lines in a state from a line on, or from the first: what waits oldest first, what is done newest first.
    pub fn bank_page(
        &mut self,
        creditor: CreditorId,
        state: LineState,
        from: Option<&BankLineRow>,
        count: i64,
    ) -> Result<Vec<BankLineRow>> {
        let is_done = matches!(state, LineState::Applied | LineState::Ignored);
        let code = state.code();
        match from {
            None => {
                let sql = if is_done { &LAST_LINES } else { &FIRST_LINES };
                self.db.list(sql, params![creditor, code, count], read_line)
            }
            Some(line) => {
                let sql = if is_done { &LINES_BACK } else { &LINES_FROM };
                self.db.list(sql, params![creditor, code, line.value_on, line.id, count], read_line)
            }
        }
    }

    /// The items that are never proposed for a line any more.
    pub fn refused_for(&mut self, line: BankLineId) -> Result<Vec<ItemId>> {
        self.db.list(&REFUSED_FOR, params![line], |row| Ok(ItemId(row.id(0)?)))
    }

    /// A person says that a line is no receipt, or takes that back: a line of the book's log.
    pub fn log_bank_line(&mut self, who: &Who, creditor: CreditorId, code: &str, line: &BankLineRow) -> Result<()> {
        self.log_setting(who, creditor, code, &serde_json::json!({ "line": line.name }))
    }

    /// A line became a receipt.
    pub fn add_line_receipt(
        &mut self,
        creditor: CreditorId,
        line: BankLineId,
        account: AccountId,
        receipt: ReceiptId,
    ) -> Result<()> {
        self.db.run(&INSERT_LINE_RECEIPT, params![line, account, receipt, creditor]).map(drop)
    }

    /// A line became nothing after all.
    pub fn clear_line_receipts(&mut self, line: BankLineId) -> Result<()> {
        self.db.run(&DELETE_LINE_RECEIPTS, params![line]).map(drop)
    }

    /// The receipts that a line became, with their accounts.
    pub fn line_receipts(&mut self, line: BankLineId) -> Result<Vec<(AccountId, ReceiptId)>> {
        self.db.list(&LINE_RECEIPTS, params![line], |row| Ok((AccountId(row.id(0)?), ReceiptId(row.id(1)?))))
    }
}
