//! Accounts, their people and the directories by which they are found.

use dunlin_core::account::{Account, Contact, Refused, Role};
use dunlin_core::change::AccountChange;
use dunlin_core::id::AccountId;
use dunlin_core::money::Currency;
use dunlin_core::name::fold_name;

use super::Commit;
use crate::db::{params, statements};
use crate::error::{Result, StoreError};

statements! {
    /// A new account.
    INSERT_ACCOUNT (Id Id Text Text Text Text Text Text Text Text Text Text Text Text Int Int Day Day Int) -> () =
        "INSERT INTO account (id, creditor_id, number, name, address_line1, address_line2, postcode, city, country, \
         language, sales_rep, account_manager, kind, class, version, decided_with, first_issued_on, newest_entry_on, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";
    /// Its whole new state; the number stays.
    UPDATE_ACCOUNT (Text Text Text Text Text Text Text Text Text Text Text Id) -> () =
        "UPDATE account SET name = $1, address_line1 = $2, address_line2 = $3, postcode = $4, city = $5, country = $6, \
         language = $7, sales_rep = $8, account_manager = $9, kind = $10, class = $11 WHERE id = $12";
    /// Its number in the directory.
    INSERT_CUSTOMER_NUMBER (Text Id Id) -> () =
        "INSERT INTO customer_number (number, creditor_id, account_id) VALUES ($1, $2, $3)";
    /// A name in the directory.
    INSERT_CUSTOMER_NAME (Text Id Id) -> () =
        "INSERT INTO customer_name (folded, creditor_id, account_id) VALUES ($1, $2, $3)";
    /// A name in the directory that may stand there.
    KEEP_CUSTOMER_NAME (Text Id Id) -> () =
        "INSERT INTO customer_name (folded, creditor_id, account_id) VALUES ($1, $2, $3) \
         ON CONFLICT (folded, creditor_id, account_id) DO NOTHING";
    /// Another name.
    KEEP_ALIAS (Id Text Id Int Int) -> () =
        "INSERT INTO account_alias (account_id, name, creditor_id, version, recorded_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (account_id, name) DO NOTHING";
    /// A customer goes with the file that brought it.
    WITHDRAW_ACCOUNT (Int Id) -> () = "UPDATE account SET withdrawn_at = $1 WHERE id = $2 AND withdrawn_at IS NULL";
    /// Its number is free.
    DELETE_CUSTOMER_NUMBER (Text Id Id) -> () =
        "DELETE FROM customer_number WHERE number = $1 AND creditor_id = $2 AND account_id = $3";
    /// A name leads there no more.
    DELETE_CUSTOMER_NAME (Text Id Id) -> () =
        "DELETE FROM customer_name WHERE folded = $1 AND creditor_id = $2 AND account_id = $3";
    /// Another name goes.
    DELETE_ALIAS (Id Text) -> () = "DELETE FROM account_alias WHERE account_id = $1 AND name = $2";
    /// A person or mailbox goes.
    DELETE_CONTACT (Id Id) -> () = "DELETE FROM contact WHERE account_id = $1 AND id = $2";
    /// A person or mailbox.
    INSERT_CONTACT (Id Id Id Text Text Text Text Flag Flag Flag Int Int Int) -> () =
        "INSERT INTO contact (account_id, id, creditor_id, name, role, email, phone, refuses_email, refuses_calls, email_fails, \
         added_version, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// Its whole new state.
    UPDATE_CONTACT (Text Text Text Text Flag Flag Flag Int Id Id) -> () =
        "UPDATE contact SET name = $1, role = $2, email = $3, phone = $4, refuses_email = $5, refuses_calls = $6, email_fails = $7, \
         version = $8 WHERE account_id = $9 AND id = $10";
    /// To be asked first, or as it comes.
    MARK_CONTACT (Int Int Id Id) -> () =
        "UPDATE contact SET first_version = $1, version = $2 WHERE account_id = $3 AND id = $4";
    /// Not there any more.
    REMOVE_CONTACT (Int Int Id Id) -> () =
        "UPDATE contact SET removed_at = $1, version = $2 WHERE account_id = $3 AND id = $4 AND removed_at IS NULL";
    /// There again.
    RESTORE_CONTACT (Int Id Id) -> () =
        "UPDATE contact SET removed_at = NULL, version = $1 WHERE account_id = $2 AND id = $3 AND removed_at IS NOT NULL";
    /// How much may be owed.
    SET_LIMIT (Int Text Day Day Int Id) -> () =
        "UPDATE account SET limit_minor = $1, limit_currency = $2, limit_until_on = $3, trial_from_on = $4, \
         trial_months = $5 WHERE id = $6";
}

impl Commit<'_, '_> {
    pub(super) fn account(&mut self, change: &AccountChange, version: i64) -> Result<()> {
        match change {
            AccountChange::Opened(account) => self.open_account(account, version),
            AccountChange::Updated(account) => self.update_account(account),
            AccountChange::AliasSeen { account, name } => self.keep_alias(*account, name, version),
            AccountChange::ContactAdded { account, contact } => self.add_contact(*account, contact, version),
            AccountChange::ContactChanged { account, contact } => {
                let Contact { id, name, role, email, phone, refuses } = contact;
                let role = role.map(Role::code);
                let Refused { email: no_email, calls: no_calls, email_fails } = *refuses;
                let state = params![name, role, email, phone, no_email, no_calls, email_fails, version, *account, *id];
                self.run_one(&UPDATE_CONTACT, state, "contact", name.as_deref().unwrap_or_default())
            }
            AccountChange::ContactMarked { account, contact, first } => {
                let mark = params![first.then_some(version), version, *account, *contact];
                self.run_one(&MARK_CONTACT, mark, "contact", "")
            }
            AccountChange::ContactRemoved { account, contact } => {
                self.run_one(&REMOVE_CONTACT, params![self.who.at, version, *account, *contact], "contact", "")
            }
            AccountChange::ContactRestored { account, contact } => {
                self.run_one(&RESTORE_CONTACT, params![version, *account, *contact], "removed contact", "")
            }
            AccountChange::LateTermsStated(terms) => self.state_late_terms(terms, version),
            AccountChange::LimitSet { account, limit, span, .. } => {
                let (minor, currency) = (limit.map(|limit| limit.minor), limit.map(|limit| limit.currency));
                let currency = currency.as_ref().map(Currency::code);
                let (from, months) = span.trial.unzip();
                let limit = params![minor, currency, span.until_on, from, months, *account];
                self.run_one(&SET_LIMIT, limit, "account", "")
            }
            AccountChange::AliasWithdrawn { account, name } => self.withdraw_name(*account, name),
            AccountChange::ContactWithdrawn { account, contact } => {
                let name = contact.name.as_deref().unwrap_or_default();
                self.run_one(&DELETE_CONTACT, params![*account, contact.id], "contact", name)
            }
            AccountChange::Withdrawn { account, number, names } => {
                self.run_one(&WITHDRAW_ACCOUNT, params![self.who.at, *account], "customer", number)?;
                self.out.run(&DELETE_CUSTOMER_NUMBER, params![number, self.creditor, *account])?;
                for name in names {
                    self.withdraw_name(*account, name)?;
                }
                Ok(())
            }
        }
    }

    /// A name goes from the account's own and from the directory.
    fn withdraw_name(&mut self, account: AccountId, name: &str) -> Result<()> {
        self.out.run(&DELETE_ALIAS, params![account, name])?;
        self.out.run(&DELETE_CUSTOMER_NAME, params![&fold_name(name), self.creditor, account]).map(drop)
    }

    fn open_account(&mut self, account: &Account, version: i64) -> Result<()> {
        if account.creditor != self.creditor {
            let why = "the account belongs to another creditor".to_owned();
            return Err(StoreError::Impossible { code: "account.opened", why });
        }
        let sum = self.gathered.account(account.id);
        let (first_issued_on, newest_entry_on) = (sum.first_issued_on, sum.newest_entry_on);
        let address = &account.address;
        self.out.insert(
            &INSERT_ACCOUNT,
            params![
                account.id,
                account.creditor,
                &account.number,
                &account.name,
                &address.line1,
                &address.line2,
                &address.postcode,
                &address.city,
                &address.country,
                &account.language,
                &account.sales_rep,
                &account.account_manager,
                account.kind.code(),
                &account.class,
                version,
                0,
                first_issued_on,
                newest_entry_on,
                self.who.at,
            ],
        )?;
        // Made again from the log, the directory would not know yet that the number became free.
        if !self.numbers.is_withdrawn_account(account.id) {
            self.out.insert(&INSERT_CUSTOMER_NUMBER, params![&account.number, self.creditor, account.id])?;
        }
        self.out.insert(&INSERT_CUSTOMER_NAME, params![&fold_name(&account.name), self.creditor, account.id])
    }

    /// A former name stays in the directory: old invoices still carry it.
    fn update_account(&mut self, account: &Account) -> Result<()> {
        let address = &account.address;
        self.run_one(
            &UPDATE_ACCOUNT,
            params![
                &account.name,
                &address.line1,
                &address.line2,
                &address.postcode,
                &address.city,
                &address.country,
                &account.language,
                &account.sales_rep,
                &account.account_manager,
                account.kind.code(),
                &account.class,
                account.id,
            ],
            "customer",
            &account.number,
        )?;
        self.out.run(&KEEP_CUSTOMER_NAME, params![&fold_name(&account.name), self.creditor, account.id]).map(drop)
    }

    fn keep_alias(&mut self, account: AccountId, name: &str, version: i64) -> Result<()> {
        self.out.run(&KEEP_ALIAS, params![account, name, self.creditor, version, self.who.at])?;
        self.out.run(&KEEP_CUSTOMER_NAME, params![&fold_name(name), self.creditor, account]).map(drop)
    }

    fn add_contact(&mut self, account: AccountId, contact: &Contact, version: i64) -> Result<()> {
        let Contact { id, name, role, email, phone, refuses } = contact;
        let Refused { email: no_email, calls: no_calls, email_fails } = *refuses;
        let role = role.map(Role::code);
        let (creditor, at) = (self.creditor, self.who.at);
        let row = params![
            account,
            *id,
            creditor,
            name,
            role,
            email,
            phone,
            no_email,
            no_calls,
            email_fails,
            version,
            version,
            at
        ];
        self.out.insert(&INSERT_CONTACT, row)
    }
}
