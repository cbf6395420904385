//! Creditors and the book's rules version: plain settings, written as a whole, with a line in the log.

use dunlin_core::id::{AccountId, CreditorId};

use crate::activity::INSERT_ACTIVITY;
use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::{Creditor, Who};
use crate::store::Tx;

/// The account of the book's own lines in the log.
pub(crate) const BOOK: AccountId = AccountId(0);

statements! {
    /// All.
    CREDITORS () -> (Id Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Flag Text Int) =
        "SELECT id, name, country, currency, timezone, language, address_line1, address_line2, postcode, city, phone, \
         email, website, payment_methods, logo_sha256, registration, signer_name, signer_role, default_terms, live, \
         policy_text, policy_version FROM creditor ORDER BY name";
    /// A new one.
    INSERT_CREDITOR (Id Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Flag Text Int) -> () =
        "INSERT INTO creditor (id, name, country, currency, timezone, language, address_line1, address_line2, postcode, \
         city, phone, email, website, payment_methods, logo_sha256, registration, signer_name, signer_role, default_terms, \
         live, policy_text, policy_version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22)";
    /// The whole new state.
    UPDATE_CREDITOR (Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Text Flag Text Int Id) -> () =
        "UPDATE creditor SET name = $1, country = $2, currency = $3, timezone = $4, language = $5, address_line1 = $6, \
         address_line2 = $7, postcode = $8, city = $9, phone = $10, email = $11, website = $12, payment_methods = $13, \
         logo_sha256 = $14, registration = $15, signer_name = $16, signer_role = $17, default_terms = $18, live = $19, \
         policy_text = $20, policy_version = $21 WHERE id = $22";
    /// Its states, oldest first.
    CREDITOR_HISTORY (Id Id) -> (Int Text Text Text) =
        "SELECT at, actor, why, payload FROM activity WHERE creditor_id = $1 AND account_id = $2 \
         AND code IN ('creditor.added', 'creditor.changed') ORDER BY version, seq";
    /// Rules version of now.
    RULES_VERSION () -> (Int) = "SELECT rules_version FROM book";
    /// One more.
    BUMP_RULES_VERSION () -> (Int) = "UPDATE book SET rules_version = rules_version + 1 RETURNING rules_version";
    /// One more line of the book's own log.
    BUMP_LOG_VERSION () -> (Int) = "UPDATE book SET log_version = log_version + 1 RETURNING log_version";
}

impl Tx<'_> {
    /// All creditors by name (bytes).
    pub fn creditors(&mut self) -> Result<Vec<Creditor>> {
        let mut creditors = self.db.list(&CREDITORS, &[], read_creditor)?;
        for (owner, account) in self.bank_accounts()? {
            let owner = creditors.iter_mut().find(|creditor| creditor.id == owner);
            if let Some(creditor) = owner {
                creditor.bank_accounts.push(account);
            }
        }
        Ok(creditors)
    }

    /// A new creditor.
    ///
    /// # Errors
    /// `AlreadyThere` when its name is taken.
    pub fn insert_creditor(&mut self, who: &Who, creditor: &Creditor) -> Result<()> {
        self.restore_creditor(creditor)?;
        self.log_setting(who, creditor.id, "creditor.added", creditor)
    }

    /// The row alone, for a book that is made again from its log.
    pub(crate) fn restore_creditor(&mut self, creditor: &Creditor) -> Result<()> {
        let c = creditor;
        self.db.run(
            &INSERT_CREDITOR,
            params![
                c.id,
                &c.name,
                &c.country,
                &c.currency,
                &c.timezone,
                &c.language,
                &c.address_line1,
                &c.address_line2,
                &c.postcode,
                &c.city,
                &c.phone,
                &c.email,
                &c.website,
                &c.payment_methods,
                &c.logo_sha256,
                &c.registration,
                &c.signer_name,
                &c.signer_role,
                &c.default_terms,
                c.live,
                &c.policy_text,
                c.policy_version,
            ],
        )?;
        self.set_bank_accounts(c.id, &c.bank_accounts)
    }

    /// The creditor's whole new state, by its key. The rules version is the caller's to bump when rules changed.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown, `AlreadyThere` when the new name is taken.
    pub fn update_creditor(&mut self, who: &Who, creditor: &Creditor) -> Result<()> {
        self.change_creditor(creditor)?;
        self.log_setting(who, creditor.id, "creditor.changed", creditor)
    }

    /// The row alone; the line in the log is the caller's.
    pub(crate) fn change_creditor(&mut self, creditor: &Creditor) -> Result<()> {
        let c = creditor;
        let touched = self.db.run(
            &UPDATE_CREDITOR,
            params![
                &c.name,
                &c.country,
                &c.currency,
                &c.timezone,
                &c.language,
                &c.address_line1,
                &c.address_line2,
                &c.postcode,
                &c.city,
                &c.phone,
                &c.email,
                &c.website,
                &c.payment_methods,
                &c.logo_sha256,
                &c.registration,
                &c.signer_name,
                &c.signer_role,
                &c.default_terms,
                c.live,
                &c.policy_text,
                c.policy_version,
                c.id,
            ],
        )?;
        if touched == 0 {
            return Err(StoreError::NoSuch { what: "creditor", key: c.name.clone() });
        }
        self.set_bank_accounts(c.id, &c.bank_accounts)
    }

    /// Every state that a creditor's data had, oldest first, and who made it so. Policies have a history of their own.
    pub fn creditor_history(&mut self, creditor: CreditorId) -> Result<Vec<(Who, Creditor)>> {
        self.db.list(&CREDITOR_HISTORY, params![creditor, BOOK], |row| {
            let who = Who { at: row.instant(0)?, actor: row.string(1)?, why: row.string(2)? };
            let state = serde_json::from_str(row.text(3)?)
                .map_err(|error| StoreError::Damaged { table: "activity", what: format!("payload: {error}") })?;
            Ok((who, state))
        })
    }

    /// What decisions are made with now: raised when policy, calendar or settings change.
    pub fn rules_version(&mut self) -> Result<i64> {
        let found = self.db.find(&RULES_VERSION, &[], |row| row.int(0))?;
        found.ok_or_else(no_book_row)
    }

    /// Rules changed: every account is looked at again at the next run.
    pub fn bump_rules_version(&mut self) -> Result<i64> {
        let found = self.db.find(&BUMP_RULES_VERSION, &[], |row| row.int(0))?;
        found.ok_or_else(no_book_row)
    }

    /// A line of the book's own log.
    pub(crate) fn log_setting(
        &mut self,
        who: &Who,
        creditor: CreditorId,
        code: &str,
        payload: &impl serde::Serialize,
    ) -> Result<()> {
        let version = self.db.find(&BUMP_LOG_VERSION, &[], |row| row.int(0))?.ok_or_else(no_book_row)?;
        let payload = crate::activity::to_json(payload)?;
        let line = params![BOOK, version, 0, creditor, who.at, &who.actor, code, &who.why, &payload, None::<&str>];
        self.db.run(&INSERT_ACTIVITY, line).map(drop)
    }
}

fn no_book_row() -> StoreError {
    StoreError::Damaged { table: "book", what: "no row".to_owned() }
}

fn read_creditor(row: &Row<'_>) -> Result<Creditor> {
    Ok(Creditor {
        id: CreditorId(row.id(0)?),
        name: row.string(1)?,
        country: row.string(2)?,
        currency: row.currency(3)?,
        timezone: row.string(4)?,
        language: row.string(5)?,
        address_line1: row.opt_string(6)?,
        address_line2: row.opt_string(7)?,
        postcode: row.opt_string(8)?,
        city: row.opt_string(9)?,
        phone: row.opt_string(10)?,
        email: row.opt_string(11)?,
        website: row.opt_string(12)?,
        payment_methods: row.opt_string(13)?,
        bank_accounts: Vec::new(),
        logo_sha256: row.opt_string(14)?,
        registration: row.opt_string(15)?,
        signer_name: row.opt_string(16)?,
        signer_role: row.opt_string(17)?,
        default_terms: row.string(18)?,
        live: row.flag(19)?,
        policy_text: row.opt_string(20)?,
        policy_version: row.int(21)?,
    })
}
