//! Look-ups by business key: customer numbers, names, item numbers, receipt keys; one, or as many as a file has rows.
//!
//! Names are found folded and exactly, never by likeness. Bulk look-ups go by 64 keys a statement and are skipped when the
//! directory is empty, as it is for a first import.

use std::collections::{HashMap, HashSet};

use dunlin_core::account::{Account, Address, CustomerKind};
use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::ItemKind;
use dunlin_core::name::fold_name;

use crate::db::writer::{Road, Writer};
use crate::db::{Db, Kind, Param, Row, Sql, params, statements};
use crate::error::{Result, StoreError};
use crate::item::read_instalment;
use crate::model::{ItemRef, KnownCustomer, KnownItem, ReceiptKey};
use crate::store::Tx;
use crate::view::read_contact;

/// Keys in one statement.
const CHUNK: usize = 64;

/// `$2` to `$65`.
macro_rules! keys {
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            "($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
         $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, \
         $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62, \
         $63, $64, $65)",
            $after
        )
    };
}

/// A creditor and a chunk of keys.
const CHUNKED: &[Kind] = &{
    let mut kinds = [Kind::Text; CHUNK + 1];
    kinds[0] = Kind::Id;
    kinds
};

statements! {
    /// By customer number.
    FIND_NUMBER (Text Id) -> (Id) = "SELECT account_id FROM customer_number WHERE number = $1 AND creditor_id = $2";
    /// Under which account one is seen now.
    HEAD_NOW (Id) -> (Id) = "SELECT merged_into FROM account WHERE id = $1";
    /// By folded name.
    FIND_NAME (Text Id) -> (Id) =
        "SELECT account_id FROM customer_name WHERE folded = $1 AND creditor_id = $2 ORDER BY account_id";
    /// By item number; for a document in parts, its first.
    FIND_ITEM (Text Id) -> (Id Id Text Int Int Int) =
        "SELECT n.account_id, n.item_id, i.number, i.part, i.parts, i.open_minor FROM item_number n \
         JOIN item i ON i.account_id = n.account_id AND i.id = n.item_id WHERE n.number = $1 AND n.creditor_id = $2";
    /// Many items.
    FIND_ITEMS [CHUNKED] -> (Id Id Text Text Text Int Int Day Day Text Int Int Int Text) = keys!(
        "SELECT i.account_id, i.id, i.number, i.kind, i.currency, i.amount_minor, i.open_minor, i.issued_on, i.due_on, \
         i.source, u.version, i.part, i.parts, n.number FROM item_number n JOIN item i ON i.account_id = n.account_id AND i.id = n.item_id \
         LEFT JOIN unlisted u ON u.account_id = i.account_id AND u.item_id = i.id AND u.until_version IS NULL \
         WHERE n.creditor_id = $1 AND n.number IN ",
        ""
    );
    /// Many customers.
    FIND_NUMBERS [CHUNKED] -> (Id Id Text Text Text Text Text Text Text Text Text Text Text Text) = keys!(
        "SELECT a.id, a.creditor_id, a.number, a.name, a.address_line1, a.address_line2, a.postcode, a.city, a.country, \
         a.language, a.sales_rep, a.account_manager, a.kind, a.class FROM customer_number n JOIN account a ON a.id = n.account_id \
         WHERE n.creditor_id = $1 AND n.number IN ",
        ""
    );
    /// Their people.
    FIND_NUMBERS_CONTACTS [CHUNKED] -> (Id Id Text Text Text Text Flag Flag Flag) = keys!(
        "SELECT c.account_id, c.id, c.name, c.role, c.email, c.phone, c.refuses_email, c.refuses_calls, c.email_fails FROM customer_number n \
         JOIN contact c ON c.account_id = n.account_id AND c.removed_at IS NULL \
         WHERE n.creditor_id = $1 AND n.number IN ",
        " ORDER BY c.account_id, c.added_version, c.id"
    );
    /// Their other names.
    FIND_NUMBERS_ALIASES [CHUNKED] -> (Id Text) = keys!(
        "SELECT s.account_id, s.name FROM customer_number n JOIN account_alias s ON s.account_id = n.account_id \
         WHERE n.creditor_id = $1 AND n.number IN ",
        " ORDER BY s.account_id, s.name"
    );
    /// Many names.
    FIND_NAMES [CHUNKED] -> (Text Id Id) = keys!(
        "SELECT n.folded, n.account_id, a.merged_into FROM customer_name n JOIN account a ON a.id = n.account_id \
         WHERE n.creditor_id = $1 AND n.folded IN ",
        " ORDER BY n.folded, n.account_id"
    );
    /// Many receipt keys.
    FIND_RECEIPT_KEYS [CHUNKED] -> (Text) =
        keys!("SELECT key FROM receipt_key WHERE creditor_id = $1 AND key IN ", "");
    /// A receipt key.
    INSERT_RECEIPT_KEY (Text Id Id Id) -> () =
        "INSERT INTO receipt_key (key, creditor_id, account_id, receipt_id) VALUES ($1, $2, $3, $4)";
    /// Open items of a source.
    ITEMS_OF_SOURCE (Id Text) -> (Id Id Text Text Text Int Int Day Day Text Int Int Int) = "SELECT i.account_id, i.id, i.number, i.kind, i.currency, i.amount_minor, i.open_minor, i.issued_on, i.due_on, \
         i.source, u.version, i.part, i.parts FROM account a CROSS JOIN item i \
         LEFT JOIN unlisted u ON u.account_id = i.account_id AND u.item_id = i.id AND u.until_version IS NULL \
         WHERE a.creditor_id = $1 AND i.account_id = a.id AND i.open_minor <> 0 AND i.source = $2 \
         ORDER BY a.number, i.number";
    /// There is any item number.
    ANY_ITEM_NUMBER () -> (Text) = "SELECT number FROM item_number LIMIT 1";
    /// There is any customer number.
    ANY_CUSTOMER_NUMBER () -> (Text) = "SELECT number FROM customer_number LIMIT 1";
    /// There is any receipt key.
    ANY_RECEIPT_KEY () -> (Text) = "SELECT key FROM receipt_key LIMIT 1";
}

impl Tx<'_> {
    /// The account that bears a number itself, also where it is seen under another one.
    pub fn find_ledger(&mut self, creditor: CreditorId, number: &str) -> Result<Option<AccountId>> {
        self.db.find(&FIND_NUMBER, params![number, creditor], |row| Ok(AccountId(row.id(0)?)))
    }

    /// The account under which one is seen now: itself, where it stands for itself.
    fn head_now(&mut self, account: AccountId) -> Result<AccountId> {
        let head = self.db.find(&HEAD_NOW, params![account], |row| row.opt_id(0))?.flatten();
        Ok(head.map_or(account, AccountId))
    }

    /// By customer number, else by folded name or alias; a number that is seen under another one finds that.
    ///
    /// # Errors
    /// `Ambiguous` when several customers have the name.
    pub fn find_customer(&mut self, creditor: CreditorId, number_or_name: &str) -> Result<Option<AccountId>> {
        if let Some(account) = self.find_ledger(creditor, number_or_name)? {
            return self.head_now(account).map(Some);
        }
        let named =
            self.db.list(&FIND_NAME, params![&fold_name(number_or_name), creditor], |row| Ok(AccountId(row.id(0)?)))?;
        let mut named = named.into_iter().map(|account| self.head_now(account)).collect::<Result<Vec<_>>>()?;
        named.sort_unstable();
        named.dedup();
        match named[..] {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            _ => Err(StoreError::Ambiguous { name: number_or_name.to_owned(), count: named.len() }),
        }
    }

    /// By item number; a document in parts is its oldest part of which something is open, else its last.
    pub fn find_item(&mut self, creditor: CreditorId, number: &str) -> Result<Option<ItemRef>> {
        let mut found = self.find_numbered(creditor, number)?;
        let parts = found.iter().filter(|first| first.number != number).filter_map(|first| first.instalment);
        for part in parts.flat_map(|it| (2..=it.of).map(move |part| Instalment { part, ..it })).collect::<Vec<_>>() {
            if found.as_ref().is_some_and(|found| found.open_minor != 0) {
                break;
            }
            found = self.find_numbered(creditor, &part.number(number))?;
        }
        Ok(found.map(|found| found.item))
    }

    fn find_numbered(&mut self, creditor: CreditorId, number: &str) -> Result<Option<Numbered>> {
        self.db.find(&FIND_ITEM, params![number, creditor], |row| {
            let item = ItemRef { account: AccountId(row.id(0)?), item: ItemId(row.id(1)?) };
            let (number, instalment) = (row.string(2)?, read_instalment(row, 3)?);
            Ok(Numbered { item, number, instalment, open_minor: row.int(5)? })
        })
    }

    /// Many by item number: those that are there, by the number asked for; a document in parts is its first.
    pub fn find_items_bulk(&mut self, creditor: CreditorId, numbers: &[&str]) -> Result<HashMap<String, KnownItem>> {
        let mut found = HashMap::new();
        each_found(self.db, &ANY_ITEM_NUMBER, &FIND_ITEMS, creditor, numbers, |row| {
            let item = read_known_item(row)?;
            found.insert(row.string(13)?, item);
            Ok(())
        })?;
        Ok(found)
    }

    /// Many by customer number: those that are there, by number.
    pub fn find_customers_bulk(
        &mut self,
        creditor: CreditorId,
        numbers: &[&str],
    ) -> Result<HashMap<String, KnownCustomer>> {
        let mut found: HashMap<AccountId, KnownCustomer> = HashMap::new();
        let any = &ANY_CUSTOMER_NUMBER;
        each_found(self.db, any, &FIND_NUMBERS, creditor, numbers, |row| {
            let account = read_account(row)?;
            found.insert(account.id, KnownCustomer { account, contacts: Vec::new(), aliases: Vec::new() });
            Ok(())
        })?;
        // A key that is given twice in one statement is one; given in two, its rows come twice.
        let mut once = HashSet::new();
        each_found(self.db, any, &FIND_NUMBERS_CONTACTS, creditor, numbers, |row| {
            let contact = read_contact(row)?;
            if let Some(known) = found.get_mut(&AccountId(row.id(0)?))
                && once.insert(contact.id.0)
            {
                known.contacts.push(contact);
            }
            Ok(())
        })?;
        each_found(self.db, any, &FIND_NUMBERS_ALIASES, creditor, numbers, |row| {
            if let Some(known) = found.get_mut(&AccountId(row.id(0)?)) {
                let name = row.string(1)?;
                if !known.aliases.contains(&name) {
                    known.aliases.push(name);
                }
            }
            Ok(())
        })?;
        Ok(found.into_values().map(|known| (known.account.number.clone(), known)).collect())
    }

    /// Many by name or alias, folded here: those that are there, by the name as given.
    pub fn find_names_bulk(&mut self, creditor: CreditorId, names: &[&str]) -> Result<HashMap<String, Vec<AccountId>>> {
        let folded: Vec<String> = names.iter().map(|name| fold_name(name)).collect();
        let wanted: Vec<&str> = folded.iter().map(String::as_str).collect();
        let mut by_folded: HashMap<String, Vec<(AccountId, Option<AccountId>)>> = HashMap::new();
        each_found(self.db, &ANY_CUSTOMER_NUMBER, &FIND_NAMES, creditor, &wanted, |row| {
            let accounts = by_folded.entry(row.string(0)?).or_default();
            let account = (AccountId(row.id(1)?), row.opt_id(2)?.map(AccountId));
            if !accounts.contains(&account) {
                accounts.push(account);
            }
            Ok(())
        })?;
        // Of several numbers of one customer, the one under which they are seen is meant.
        let meant = |accounts: &Vec<(AccountId, Option<AccountId>)>| {
            let is_there = |head: AccountId| accounts.iter().any(|(account, _)| *account == head);
            let stands = accounts.iter().filter(|(_, head)| !head.is_some_and(is_there));
            stands.map(|(account, _)| *account).collect::<Vec<AccountId>>()
        };
        let given = names.iter().zip(&folded);
        Ok(given.filter_map(|(name, folded)| Some(((*name).to_owned(), meant(by_folded.get(folded)?)))).collect())
    }

    /// Which of these receipt keys are known.
    pub fn known_receipt_keys(&mut self, creditor: CreditorId, keys: &[&str]) -> Result<HashSet<String>> {
        let mut known = HashSet::new();
        each_found(self.db, &ANY_RECEIPT_KEY, &FIND_RECEIPT_KEYS, creditor, keys, |row| {
            known.insert(row.string(0)?);
            Ok(())
        })?;
        Ok(known)
    }

    /// Remembers receipt keys, in the same transaction as their receipts.
    ///
    /// # Errors
    /// `AlreadyThere` when one is known.
    pub fn insert_receipt_keys(&mut self, creditor: CreditorId, keys: &[ReceiptKey]) -> Result<()> {
        let mut out = Writer::new(self.db, Road::Bulk);
        for ReceiptKey { key, account, receipt } in keys {
            out.insert(&INSERT_RECEIPT_KEY, params![key, creditor, *account, *receipt])?;
        }
        out.send()
    }

    /// Items of a source that are open now, by customer and item number: what a full list is compared with.
    pub fn open_items_of_source(&mut self, creditor: CreditorId, source: &str) -> Result<Vec<KnownItem>> {
        self.db.list(&ITEMS_OF_SOURCE, params![creditor, source], read_known_item)
    }
}

/// What stands under a number.
struct Numbered {
    item: ItemRef,
    number: String,
    instalment: Option<Instalment>,
    open_minor: i64,
}

/// Runs a statement over keys, 64 at a time; the last ones are filled up with the last key.
fn each_found(
    db: &mut Db,
    any: &'static Sql,
    sql: &'static Sql,
    creditor: CreditorId,
    keys: &[&str],
    mut each: impl FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    if keys.is_empty() || !db.any(any, &[])? {
        return Ok(());
    }
    for chunk in keys.chunks(CHUNK) {
        let last = chunk.last().copied().unwrap_or_default();
        let filled = chunk.iter().copied().chain(core::iter::repeat(last)).take(CHUNK);
        let mut wanted = Vec::with_capacity(CHUNK + 1);
        wanted.push(Param::from(creditor));
        wanted.extend(filled.map(Param::from));
        db.each(sql, &wanted, &mut each)?;
    }
    Ok(())
}

fn read_known_item(row: &Row<'_>) -> Result<KnownItem> {
    Ok(KnownItem {
        account: AccountId(row.id(0)?),
        item: ItemId(row.id(1)?),
        number: row.string(2)?,
        kind: row.word(3, ItemKind::find)?,
        currency: row.currency(4)?,
        amount_minor: row.int(5)?,
        open_minor: row.int(6)?,
        issued_on: row.day(7)?,
        due_on: row.day(8)?,
        source: row.string(9)?,
        unlisted: row.opt_int(10)?.is_some(),
        instalment: read_instalment(row, 11)?,
    })
}

/// Reads an account whose columns come first.
pub(crate) fn read_account(row: &Row<'_>) -> Result<Account> {
    Ok(Account {
        id: AccountId(row.id(0)?),
        creditor: CreditorId(row.id(1)?),
        number: row.string(2)?,
        name: row.string(3)?,
        address: Address {
            line1: row.opt_string(4)?,
            line2: row.opt_string(5)?,
            postcode: row.opt_string(6)?,
            city: row.opt_string(7)?,
            country: row.opt_string(8)?,
        },
        language: row.opt_string(9)?,
        sales_rep: row.opt_string(10)?,
        account_manager: row.opt_string(11)?,
        kind: row.word(12, CustomerKind::find)?,
        class: row.opt_string(13)?,
    })
}
