//! People who work with the book, what proves who they are, and the links that are handed to them.
//!
//! Settings, not facts of an account: a row is written as a whole, with a line in the book's log. No secret comes into the log, and
//! what can be kept as a hash is (`hash` is the caller's SHA-256 in hex).

use dunlin_core::id::{CreditorId, UserId};
use jiff::Timestamp;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::Who;
use crate::store::Tx;

/// Lines of the log about users belong to the book, whoever its creditors are.
pub(crate) const NO_CREDITOR: CreditorId = CreditorId(0);

macro_rules! user_columns {
    () => {
        "SELECT id, name, folded, email, role, language, added_at, signed_in_at, disabled_at, partner FROM book_user "
    };
}

statements! {
    /// All by name.
    USERS () -> (Id Text Text Text Text Text Int Int Int Text) = concat!(user_columns!(), "ORDER BY folded");
    /// Whether there are any.
    HAS_USERS () -> (Int) = "SELECT count(*) FROM (SELECT 1 FROM book_user LIMIT 1) one";
    /// By key.
    USER (Id) -> (Id Text Text Text Text Text Int Int Int Text) = concat!(user_columns!(), "WHERE id = $1");
    /// By the name or the e-mail with which they sign in.
    FIND_USER (Text) -> (Id Text Text Text Text Text Int Int Int Text) =
        concat!(user_columns!(), "WHERE folded = $1 OR email = $1");
    /// A new one.
    INSERT_USER (Id Text Text Text Text Text Int Int Int Text) -> () =
        "INSERT INTO book_user (id, name, folded, email, role, language, added_at, signed_in_at, disabled_at, partner) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    /// The whole new state.
    UPDATE_USER (Text Text Text Text Text Int Int Text Id) -> () =
        "UPDATE book_user SET name = $1, folded = $2, email = $3, role = $4, language = $5, signed_in_at = $6, \
         disabled_at = $7, partner = $8 WHERE id = $9";
    /// Of a user.
    SECRET (Id) -> (Text Bytes Bytes Int) =
        "SELECT password, totp, totp_new, totp_step FROM user_secret WHERE user_id = $1";
    /// The first one.
    INSERT_SECRET (Id Text Bytes Bytes Int) -> () =
        "INSERT INTO user_secret (user_id, password, totp, totp_new, totp_step) VALUES ($1, $2, $3, $4, $5)";
    /// The whole new state.
    UPDATE_SECRET (Text Bytes Bytes Int Id) -> () =
        "UPDATE user_secret SET password = $1, totp = $2, totp_new = $3, totp_step = $4 WHERE user_id = $5";
    /// A code for who lost the device.
    INSERT_RECOVERY (Id Text) -> () = "INSERT INTO recovery_code (user_id, hash) VALUES ($1, $2)";
    /// All of a user's.
    DELETE_RECOVERY (Id) -> () = "DELETE FROM recovery_code WHERE user_id = $1";
    /// Once.
    USE_RECOVERY (Int Id Text) -> () =
        "UPDATE recovery_code SET used_at = $1 WHERE user_id = $2 AND hash = $3 AND used_at IS NULL";
    /// How many are left.
    COUNT_RECOVERY (Id) -> (Int) = "SELECT count(*) FROM recovery_code WHERE user_id = $1 AND used_at IS NULL";
    /// A link.
    INSERT_LINK (Text Text Id Int) -> () =
        "INSERT INTO one_time_link (hash, kind, user_id, ends_at) VALUES ($1, $2, $3, $4)";
    /// By its hash.
    LINK (Text) -> (Text Id Int) = "SELECT kind, user_id, ends_at FROM one_time_link WHERE hash = $1";
    /// It was used.
    DELETE_LINK (Text) -> () = "DELETE FROM one_time_link WHERE hash = $1";
    /// A newer one takes their place.
    DELETE_LINKS_OF (Id) -> () = "DELETE FROM one_time_link WHERE user_id = $1";
    /// A newer one takes their place.
    DELETE_SET_UP_LINKS () -> () = "DELETE FROM one_time_link WHERE user_id IS NULL";
}

/// A person who works with the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Key.
    pub id: UserId,
    /// As it stands in the log.
    pub name: String,
    /// The name as it is compared; unique.
    pub folded: String,
    /// In lower case; unique.
    pub email: String,
    /// The role's code.
    pub role: String,
    /// ISO 639-1, where the person chose one.
    pub language: Option<String>,
    /// When they were added.
    pub added_at: Timestamp,
    /// When they last came in.
    pub signed_in_at: Option<Timestamp>,
    /// Since when they may not come in.
    pub disabled_at: Option<Timestamp>,
    /// The partner to whose team they belong; none are the creditor's own people.
    pub partner: Option<String>,
}

/// What proves that it is this person.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct UserSecret {
    /// The password's hash in PHC form.
    pub password: Option<String>,
    /// The key of the one-time codes.
    pub totp: Option<Vec<u8>>,
    /// One that no code has confirmed yet.
    pub totp_new: Option<Vec<u8>>,
    /// The newest time step whose code was used.
    pub totp_step: i64,
}

impl std::fmt::Debug for UserSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UserSecret(..)")
    }
}

/// What a one-time link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// Makes the first administrator.
    SetUp,
    /// Lets somebody who was invited choose a password.
    Invitation,
    /// Lets somebody choose another password.
    Reset,
}

impl LinkKind {
    /// The word in the book.
    pub fn code(self) -> &'static str {
        match self {
            LinkKind::SetUp => "set_up",
            LinkKind::Invitation => "invitation",
            LinkKind::Reset => "reset",
        }
    }

    fn find(code: &str) -> Option<LinkKind> {
        [LinkKind::SetUp, LinkKind::Invitation, LinkKind::Reset].into_iter().find(|kind| kind.code() == code)
    }
}

/// A link that works once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OneTimeLink {
    /// What for.
    pub kind: LinkKind,
    /// For whom; nobody is there yet when it sets the book up.
    pub user: Option<UserId>,
    /// Until when.
    pub ends_at: Timestamp,
}

impl Tx<'_> {
    /// All by name.
    pub fn users(&mut self) -> Result<Vec<User>> {
        self.db.list(&USERS, &[], read_user)
    }

    /// Whether there are any.
    pub fn has_users(&mut self) -> Result<bool> {
        Ok(self.db.find(&HAS_USERS, &[], |row| row.int(0))?.unwrap_or(0) > 0)
    }

    /// One.
    pub fn user(&mut self, id: UserId) -> Result<User> {
        let found = self.db.find(&USER, params![id], read_user)?;
        found.ok_or_else(|| StoreError::NoSuch { what: "user", key: format!("{:032x}", id.0) })
    }

    /// By the folded name or the e-mail in lower case.
    pub fn find_user(&mut self, sign_in: &str) -> Result<Option<User>> {
        self.db.find(&FIND_USER, params![sign_in], read_user)
    }

    /// A new user, without a password.
    ///
    /// # Errors
    /// `AlreadyThere` when the name or the e-mail is taken.
    pub fn insert_user(&mut self, who: &Who, user: &User) -> Result<()> {
        let u = user;
        self.db.run(
            &INSERT_USER,
            params![
                u.id,
                &u.name,
                &u.folded,
                &u.email,
                &u.role,
                &u.language,
                u.added_at,
                u.signed_in_at,
                u.disabled_at,
                &u.partner
            ],
        )?;
        let none = UserSecret::default();
        self.db
            .run(&INSERT_SECRET, params![u.id, &none.password, none.totp.as_deref(), none.totp_new.as_deref(), 0])?;
        self.log_user(who, "user.added", user)
    }

    /// The user's whole new state; `code` says in the log what happened.
    ///
    /// # Errors
    /// `NoSuch` when the key is unknown, `AlreadyThere` when the new name or e-mail is taken.
    pub fn update_user(&mut self, who: &Who, code: &'static str, user: &User) -> Result<()> {
        let u = user;
        let touched = self.db.run(
            &UPDATE_USER,
            params![
                &u.name,
                &u.folded,
                &u.email,
                &u.role,
                &u.language,
                u.signed_in_at,
                u.disabled_at,
                &u.partner,
                u.id
            ],
        )?;
        if touched == 0 {
            return Err(StoreError::NoSuch { what: "user", key: u.name.clone() });
        }
        self.log_user(who, code, user)
    }

    /// A line about a user in the book's log.
    pub fn log_user(&mut self, who: &Who, code: &'static str, user: &User) -> Result<()> {
        let mut payload = serde_json::json!({ "user": user.name, "email": user.email, "role": user.role,
            "disabled": user.disabled_at.is_some() });
        if let Some(partner) = &user.partner {
            payload["partner"] = partner.as_str().into();
        }
        self.log_setting(who, NO_CREDITOR, code, &payload)
    }

    /// A line about signing in that speaks of nobody known.
    pub fn log_sign_in(&mut self, who: &Who, code: &'static str, address: &str) -> Result<()> {
        self.log_setting(who, NO_CREDITOR, code, &serde_json::json!({ "from": address }))
    }

    /// What proves that it is this user.
    pub fn user_secret(&mut self, user: UserId) -> Result<UserSecret> {
        let found = self.db.find(&SECRET, params![user], |row| {
            Ok(UserSecret {
                password: row.opt_string(0)?,
                totp: row.opt_bytes(1)?.map(<[u8]>::to_vec),
                totp_new: row.opt_bytes(2)?.map(<[u8]>::to_vec),
                totp_step: row.int(3)?,
            })
        })?;
        found.ok_or_else(|| StoreError::NoSuch { what: "user", key: format!("{:032x}", user.0) })
    }

    /// The whole new state. What the log says of it is the caller's.
    pub fn update_secret(&mut self, user: UserId, secret: &UserSecret) -> Result<()> {
        let UserSecret { password, totp, totp_new, totp_step } = secret;
        let row = params![password, totp.as_deref(), totp_new.as_deref(), *totp_step, user];
        self.db.run(&UPDATE_SECRET, row).map(drop)
    }

    /// New codes for who lost the device; the old ones are gone.
    pub fn put_recovery_codes(&mut self, user: UserId, hashes: &[String]) -> Result<()> {
        self.db.run(&DELETE_RECOVERY, params![user])?;
        hashes.iter().try_for_each(|hash| self.db.run(&INSERT_RECOVERY, params![user, hash]).map(drop))
    }

    /// Uses a code up; false when there is none like it.
    pub fn use_recovery_code(&mut self, user: UserId, hash: &str, at: Timestamp) -> Result<bool> {
        Ok(self.db.run(&USE_RECOVERY, params![at, user, hash])? == 1)
    }

    /// How many codes are left.
    pub fn recovery_codes_left(&mut self, user: UserId) -> Result<i64> {
        Ok(self.db.find(&COUNT_RECOVERY, params![user], |row| row.int(0))?.unwrap_or(0))
    }

    /// A link; older ones for the same person do not work any more.
    pub fn put_link(&mut self, hash: &str, link: &OneTimeLink) -> Result<()> {
        match link.user {
            Some(user) => self.db.run(&DELETE_LINKS_OF, params![user])?,
            None => self.db.run(&DELETE_SET_UP_LINKS, &[])?,
        };
        self.db.run(&INSERT_LINK, params![hash, link.kind.code(), link.user, link.ends_at]).map(drop)
    }

    /// A link that was not used.
    pub fn link(&mut self, hash: &str) -> Result<Option<OneTimeLink>> {
        self.db.find(&LINK, params![hash], |row| {
            Ok(OneTimeLink {
                kind: row.word(0, LinkKind::find)?,
                user: row.opt_id(1)?.map(UserId),
                ends_at: row.instant(2)?,
            })
        })
    }

    /// Uses a link up; false when somebody was faster.
    pub fn use_link(&mut self, hash: &str) -> Result<bool> {
        Ok(self.db.run(&DELETE_LINK, params![hash])? == 1)
    }
}

fn read_user(row: &Row<'_>) -> Result<User> {
    Ok(User {
        id: UserId(row.id(0)?),
        name: row.string(1)?,
        folded: row.string(2)?,
        email: row.string(3)?,
        role: row.string(4)?,
        language: row.opt_string(5)?,
        added_at: row.instant(6)?,
        signed_in_at: row.opt_instant(7)?,
        disabled_at: row.opt_instant(8)?,
        partner: row.opt_string(9)?,
    })
}
