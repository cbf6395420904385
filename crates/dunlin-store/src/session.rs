//! Who is signed in from where, how often it went wrong, and what an identity provider says.
//!
//! Only hashes of tokens are kept. Lives and limits are the caller's to judge; here are rows.

use dunlin_core::id::UserId;
use jiff::Timestamp;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

macro_rules! session_columns {
    () => {
        "SELECT hash, user_id, begun_at, seen_at, second_due, address, agent FROM user_session "
    };
}

statements! {
    /// One more.
    INSERT_SESSION (Text Id Int Int Flag Text Text) -> () =
        "INSERT INTO user_session (hash, user_id, begun_at, seen_at, second_due, address, agent) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// By the token's hash.
    SESSION (Text) -> (Text Id Int Int Flag Text Text) = concat!(session_columns!(), "WHERE hash = $1");
    /// Of a user, newest first.
    SESSIONS_OF (Id) -> (Text Id Int Int Flag Text Text) =
        concat!(session_columns!(), "WHERE user_id = $1 ORDER BY seen_at DESC, hash");
    /// It was used.
    TOUCH_SESSION (Int Text) -> () = "UPDATE user_session SET seen_at = $1 WHERE hash = $2";
    /// It ended.
    DELETE_SESSION (Id Text) -> () = "DELETE FROM user_session WHERE user_id = $1 AND hash = $2";
    /// All but one ended.
    DELETE_SESSIONS (Id Text) -> () = "DELETE FROM user_session WHERE user_id = $1 AND hash <> $2";
    /// Those that nobody used for long.
    DELETE_OLD_SESSIONS (Int Int) -> () = "DELETE FROM user_session WHERE begun_at < $1 OR seen_at < $2";
    /// How often it went wrong.
    FAILURES (Text) -> (Int Int) = "SELECT count, last_at FROM sign_in_failure WHERE what = $1";
    /// Once more, or the first time.
    PUT_FAILURES (Text Int Int) -> () =
        "INSERT INTO sign_in_failure (what, count, last_at) VALUES ($1, $2, $3) \
         ON CONFLICT (what) DO UPDATE SET count = excluded.count, last_at = excluded.last_at";
    /// It went well.
    DELETE_FAILURES (Text) -> () = "DELETE FROM sign_in_failure WHERE what = $1";
    /// Long ago.
    DELETE_OLD_FAILURES (Int) -> () = "DELETE FROM sign_in_failure WHERE last_at < $1";
    /// Whom a subject means.
    IDENTITY (Text Text) -> (Id) = "SELECT user_id FROM user_identity WHERE issuer = $1 AND subject = $2";
    /// From now on.
    INSERT_IDENTITY (Text Text Id Int) -> () =
        "INSERT INTO user_identity (issuer, subject, user_id, added_at) VALUES ($1, $2, $3, $4)";
    /// Whether a user comes in by a provider.
    HAS_IDENTITY (Id) -> (Text) = "SELECT issuer FROM user_identity WHERE user_id = $1 ORDER BY issuer LIMIT 1";
    /// The provider.
    PROVIDER () -> (Text Text Text Text Text) =
        "SELECT issuer, client_id, client_secret, label, default_role FROM identity_provider";
    /// A new one.
    INSERT_PROVIDER (Int Text Text Text Text Text) -> () =
        "INSERT INTO identity_provider (one, issuer, client_id, client_secret, label, default_role) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// None any more.
    DELETE_PROVIDER () -> () = "DELETE FROM identity_provider";
}

/// Somebody who is signed in from somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token, in hex.
    pub hash: String,
    /// Who.
    pub user: UserId,
    /// Since when.
    pub begun_at: Timestamp,
    /// Last used.
    pub seen_at: Timestamp,
    /// The one-time code is still to come.
    pub second_due: bool,
    /// From where.
    pub address: String,
    /// With what.
    pub agent: String,
}

/// Wrong tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// How many in a row.
    pub count: i64,
    /// The last one.
    pub last_at: Timestamp,
}

/// Who vouches for people instead of a password.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityProvider {
    /// Its address.
    pub issuer: String,
    /// As what Dunlin is known there.
    pub client_id: String,
    /// What Dunlin proves it with.
    pub client_secret: String,
    /// What stands on the button.
    pub label: String,
    /// The role of somebody it vouches for whom nobody invited; `None`: such a person does not come in.
    pub default_role: Option<String>,
}

impl std::fmt::Debug for IdentityProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdentityProvider").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

impl Tx<'_> {
    /// One more session.
    pub fn insert_session(&mut self, session: &Session) -> Result<()> {
        let s = session;
        let row = params![&s.hash, s.user, s.begun_at, s.seen_at, s.second_due, &s.address, &s.agent];
        self.db.run(&INSERT_SESSION, row).map(drop)
    }

    /// By the hash of its token.
    pub fn session(&mut self, hash: &str) -> Result<Option<Session>> {
        self.db.find(&SESSION, params![hash], read_session)
    }

    /// Of a user, last used first.
    pub fn sessions_of(&mut self, user: UserId) -> Result<Vec<Session>> {
        self.db.list(&SESSIONS_OF, params![user], read_session)
    }

    /// It was used.
    pub fn touch_session(&mut self, hash: &str, at: Timestamp) -> Result<()> {
        self.db.run(&TOUCH_SESSION, params![at, hash]).map(drop)
    }

    /// Ends a session of a user; false when it was none.
    pub fn end_session(&mut self, user: UserId, hash: &str) -> Result<bool> {
        Ok(self.db.run(&DELETE_SESSION, params![user, hash])? == 1)
    }

    /// Ends all sessions of a user, but one when it is named.
    pub fn end_sessions(&mut self, user: UserId, but: Option<&str>) -> Result<u64> {
        self.db.run(&DELETE_SESSIONS, params![user, but.unwrap_or_default()])
    }

    /// Ends sessions that began, or were last used, before an instant.
    pub fn end_old_sessions(&mut self, begun: Timestamp, seen: Timestamp) -> Result<()> {
        self.db.run(&DELETE_OLD_SESSIONS, params![begun, seen]).map(drop)
    }

    /// How often it went wrong.
    pub fn failures(&mut self, what: &str) -> Result<Option<Failures>> {
        self.db.find(&FAILURES, params![what], |row| Ok(Failures { count: row.int(0)?, last_at: row.instant(1)? }))
    }

    /// How often it has gone wrong by now.
    pub fn put_failures(&mut self, what: &str, failures: Failures) -> Result<()> {
        self.db.run(&PUT_FAILURES, params![what, failures.count, failures.last_at]).map(drop)
    }

    /// It went well.
    pub fn forget_failures(&mut self, what: &str) -> Result<()> {
        self.db.run(&DELETE_FAILURES, params![what]).map(drop)
    }

    /// Nobody counts what went wrong before an instant.
    pub fn forget_old_failures(&mut self, before: Timestamp) -> Result<()> {
        self.db.run(&DELETE_OLD_FAILURES, params![before]).map(drop)
    }

    /// Whom an issuer means by a subject.
    pub fn identity(&mut self, issuer: &str, subject: &str) -> Result<Option<UserId>> {
        self.db.find(&IDENTITY, params![issuer, subject], |row| row.id(0).map(UserId))
    }

    /// An issuer means a user by a subject.
    ///
    /// # Errors
    /// `AlreadyThere` when it means somebody else.
    pub fn insert_identity(&mut self, issuer: &str, subject: &str, user: UserId, at: Timestamp) -> Result<()> {
        self.db.run(&INSERT_IDENTITY, params![issuer, subject, user, at]).map(drop)
    }

    /// The issuer by which a user comes in.
    pub fn identity_of(&mut self, user: UserId) -> Result<Option<String>> {
        self.db.find(&HAS_IDENTITY, params![user], |row| row.string(0))
    }

    /// The identity provider, when there is one.
    pub fn identity_provider(&mut self) -> Result<Option<IdentityProvider>> {
        self.db.find(&PROVIDER, &[], |row| {
            Ok(IdentityProvider {
                issuer: row.string(0)?,
                client_id: row.string(1)?,
                client_secret: row.string(2)?,
                label: row.string(3)?,
                default_role: row.opt_string(4)?,
            })
        })
    }

    /// The identity provider from now on; `None` is none.
    pub fn put_identity_provider(&mut self, provider: Option<&IdentityProvider>) -> Result<()> {
        self.db.run(&DELETE_PROVIDER, &[])?;
        let Some(p) = provider else { return Ok(()) };
        let row = params![1, &p.issuer, &p.client_id, &p.client_secret, &p.label, &p.default_role];
        self.db.run(&INSERT_PROVIDER, row).map(drop)
    }
}

fn read_session(row: &Row<'_>) -> Result<Session> {
    Ok(Session {
        hash: row.string(0)?,
        user: UserId(row.id(1)?),
        begun_at: row.instant(2)?,
        seen_at: row.instant(3)?,
        second_due: row.flag(4)?,
        address: row.string(5)?,
        agent: row.string(6)?,
    })
}
