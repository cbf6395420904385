//! Customers of several numbers: which account is seen under which as of a day, and their views as one.
//!
//! A link holds from its first day until the day before its last; as of an earlier day both accounts stand for themselves. Accounts
//! under another one are few, so each is read by itself.

use std::collections::BTreeMap;

use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::view::AccountView;
use jiff::Timestamp;

use super::batch::Moment;
use super::promises;
use crate::db::{params, statements};
use crate::error::{Result, StoreError};
use crate::model::AsOf;
use crate::store::Tx;

/// Addresses of customers that stand for themselves, and those of them that some share; one that many share is a mailbox of somebody
/// else, and the pairs of its customers would be without number.
macro_rules! shared_addresses {
    ($which:literal) => {
        concat!(
            "WITH mail AS (SELECT c.account_id, LOWER(c.email) AS address FROM contact c \
             JOIN account a ON a.id = c.account_id AND a.merged_into IS NULL \
             WHERE c.creditor_id = $1 AND c.email IS NOT NULL AND c.removed_at IS NULL",
            $which,
            "), few AS (SELECT address FROM mail GROUP BY address HAVING COUNT(DISTINCT account_id) BETWEEN 2 AND 50) \
             SELECT DISTINCT n.account_id, m.account_id FROM few f JOIN mail n ON n.address = f.address \
             JOIN mail m ON m.address = f.address AND m.account_id > n.account_id "
        )
    };
}

/// Customers that stand for themselves and have one name; one that many have says nothing, and its pairs would be without number.
macro_rules! same_name {
    ($folded:literal, $which:literal, $most:literal) => {
        concat!(
            "WITH few AS (SELECT c.folded FROM customer_name c JOIN account o ON o.id = c.account_id AND o.merged_into IS NULL \
             WHERE c.creditor_id = $1 ",
            $folded,
            "GROUP BY c.folded HAVING COUNT(DISTINCT c.account_id) BETWEEN 2 AND 50) \
             SELECT DISTINCT n.account_id, m.account_id FROM few f \
             JOIN customer_name n ON n.folded = f.folded AND n.creditor_id = $1 \
             JOIN customer_name m ON m.folded = f.folded AND m.creditor_id = n.creditor_id AND m.account_id > n.account_id \
             JOIN account a ON a.id = n.account_id AND a.merged_into IS NULL \
             JOIN account b ON b.id = m.account_id AND b.merged_into IS NULL ",
            $which,
            "ORDER BY n.account_id, m.account_id LIMIT ",
            $most
        )
    };
}

statements! {
    /// Links of a creditor as of a day.
    LINKS (Id Day Int) -> (Id Id) =
        "SELECT account_id, into_id FROM account_link WHERE creditor_id = $1 AND since_on <= $2 \
         AND (until_on IS NULL OR until_on > $2 OR until_at > $3) AND recorded_at <= $3 ORDER BY account_id";
    /// Whose an account is.
    CREDITOR_OF (Id) -> (Id) = "SELECT creditor_id FROM account WHERE id = $1";
    /// Customers of one name.
    SAME_NAME (Id Int) -> (Id Id) = same_name!("", "", "$2");
    /// Those that have a name of one customer.
    SAME_NAME_AS (Id Id Int) -> (Id Id) = same_name!(
        "AND c.folded IN (SELECT own.folded FROM customer_name own WHERE own.account_id = $2) ",
        "WHERE (n.account_id = $2 OR m.account_id = $2) ",
        "$3"
    );
    /// Customers with one e-mail address.
    SAME_EMAIL (Id Int) -> (Id Id) =
        concat!(shared_addresses!(""), "ORDER BY n.account_id, m.account_id LIMIT $2");
    /// Those that have an address of one customer.
    SAME_EMAIL_AS (Id Id Int) -> (Id Id) = concat!(
        shared_addresses!(
            " AND LOWER(c.email) IN (SELECT LOWER(o.email) FROM contact o WHERE o.account_id = $2 AND o.email IS NOT NULL \
             AND o.removed_at IS NULL)"
        ),
        "WHERE n.account_id = $2 OR m.account_id = $2 ORDER BY n.account_id, m.account_id LIMIT $3"
    );
    /// The version that an account had at an instant.
    VERSION_AT (Id Int) -> (Int) = "SELECT MAX(version) FROM activity WHERE account_id = $1 AND at <= $2";
}

/// Which account is seen under which, as of a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    heads: BTreeMap<AccountId, AccountId>,
}

/// Why two customers may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DuplicateBy {
    /// A name, an alias or a former name of both is the same when folded.
    Name,
    /// They have one e-mail address.
    Email,
}

impl DuplicateBy {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            DuplicateBy::Name => "name",
            DuplicateBy::Email => "email",
        }
    }
}

impl Links {
    /// Under which account one is seen: itself, where it stands for itself.
    pub fn head_of(&self, account: AccountId) -> AccountId {
        self.heads.get(&account).copied().unwrap_or(account)
    }

    /// The accounts that are seen under one.
    pub fn members_of(&self, head: AccountId) -> Vec<AccountId> {
        self.heads.iter().filter(|(_, into)| **into == head).map(|(account, _)| *account).collect()
    }

    /// All accounts of the customer that an account is part of, the one under which they are seen first.
    pub fn around(&self, account: AccountId) -> Vec<AccountId> {
        let head = self.head_of(account);
        std::iter::once(head).chain(self.members_of(head)).collect()
    }

    /// Every account stands for itself.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }
}

impl Tx<'_> {
    /// Which account is seen under which as of a moment.
    pub fn links(&mut self, creditor: CreditorId, as_of: &AsOf) -> Result<Links> {
        let known_at = as_of.known_at.map_or(i64::MAX, Timestamp::as_microsecond);
        let read = |row: &crate::db::Row<'_>| Ok((AccountId(row.id(0)?), AccountId(row.id(1)?)));
        let heads = self.db.list(&LINKS, params![creditor, as_of.day, known_at], read)?;
        Ok(Links { heads: heads.into_iter().collect() })
    }

    /// Which account is seen under which as of a moment, for the creditor of an account.
    fn links_around(&mut self, account: AccountId, as_of: &AsOf) -> Result<Links> {
        let missing = || StoreError::NoSuch { what: "account", key: format!("{:032x}", account.0) };
        let creditor = self.db.find(&CREDITOR_OF, params![account], |row| Ok(CreditorId(row.id(0)?)))?;
        self.links(creditor.ok_or_else(missing)?, as_of)
    }

    /// A customer as of a moment: the account with all that are seen under it.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn customer_view(&mut self, account: AccountId, as_of: &AsOf) -> Result<AccountView> {
        self.customer_view_since(account, as_of, None)
    }

    /// As `customer_view`, for a guard: of accounts under it the facts also count that were recorded after an instant, whatever
    /// their date, as those of the account itself do after its version.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn customer_view_since(
        &mut self,
        account: AccountId,
        as_of: &AsOf,
        since: Option<Timestamp>,
    ) -> Result<AccountView> {
        let mut view = self.account_view(account, as_of)?;
        let links = self.links_around(account, as_of)?;
        self.take_in_members(&mut view, &links, as_of, since)?;
        Ok(view)
    }

    /// The account under which one is seen as of a moment.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn head_of(&mut self, account: AccountId, as_of: &AsOf) -> Result<AccountId> {
        Ok(self.links_around(account, as_of)?.head_of(account))
    }

    /// The accounts that are seen under one as of a moment.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn members_of(&mut self, account: AccountId, as_of: &AsOf) -> Result<Vec<AccountId>> {
        Ok(self.links_around(account, as_of)?.members_of(account))
    }

    /// The accounts of the customer that an account is part of as of a moment, the one under which all are seen first.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown.
    pub fn accounts_around(&mut self, account: AccountId, as_of: &AsOf) -> Result<Vec<AccountId>> {
        Ok(self.links_around(account, as_of)?.around(account))
    }

    /// Pairs of customers that may be one, of all or with one of them, so many of each kind at most.
    pub fn duplicates(
        &mut self,
        creditor: CreditorId,
        of: Option<AccountId>,
        most: i64,
    ) -> Result<Vec<(AccountId, AccountId, DuplicateBy)>> {
        let mut found = Vec::new();
        let kinds = [(&SAME_NAME, &SAME_NAME_AS, DuplicateBy::Name), (&SAME_EMAIL, &SAME_EMAIL_AS, DuplicateBy::Email)];
        for (all, with_one, by) in kinds {
            let read = |row: &crate::db::Row<'_>| Ok((AccountId(row.id(0)?), AccountId(row.id(1)?), by));
            found.extend(match of {
                Some(account) => self.db.list(with_one, params![creditor, account, most], read)?,
                None => self.db.list(all, params![creditor, most], read)?,
            });
        }
        Ok(found)
    }

    /// Takes into a view what is seen under its account.
    pub(super) fn take_in_members(
        &mut self,
        view: &mut AccountView,
        links: &Links,
        as_of: &AsOf,
        since: Option<Timestamp>,
    ) -> Result<()> {
        if links.is_empty() {
            return Ok(());
        }
        let members = links.members_of(view.account);
        if members.is_empty() {
            return Ok(());
        }
        let mut around = vec![(view.account, Moment::of(as_of))];
        for account in &members {
            let of_member = AsOf { facts_after_version: self.version_at(*account, since)?, ..*as_of };
            view.take_in(self.account_view(*account, &of_member)?);
            around.push((*account, Moment::of(&of_member)));
        }
        promises::join(self.db, view, &around)
    }

    fn version_at(&mut self, account: AccountId, since: Option<Timestamp>) -> Result<Option<i64>> {
        let Some(since) = since else { return Ok(None) };
        let at = since.as_microsecond();
        Ok(Some(self.db.find(&VERSION_AT, params![account, at], |row| row.opt_int(0))?.flatten().unwrap_or(0)))
    }
}
