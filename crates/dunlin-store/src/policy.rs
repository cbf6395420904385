//! Policies that were in use, each with its text as it was, and the draft that is being written.
//!
//! What a policy's text means is not known here. A version is written once and never changed; its key forbids that two people
//! publish the same number.

use dunlin_core::id::{AccountId, CreditorId};
use jiff::Timestamp;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::{Creditor, Who};
use crate::store::Tx;

macro_rules! version_columns {
    () => {
        "SELECT version, is_standard, content, at, actor, why FROM policy_version "
    };
}

statements! {
    /// All of a creditor, newest first.
    POLICY_VERSIONS (Id) -> (Int Flag Text Int Text Text) =
        concat!(version_columns!(), "WHERE creditor_id = $1 ORDER BY version DESC");
    /// One.
    POLICY_VERSION (Id Int) -> (Int Flag Text Int Text Text) =
        concat!(version_columns!(), "WHERE creditor_id = $1 AND version = $2");
    /// One more.
    INSERT_POLICY_VERSION (Id Int Flag Text Int Text Text) -> () =
        "INSERT INTO policy_version (creditor_id, version, is_standard, content, at, actor, why) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// Customers with an open item for which a step was taken under an older version than that.
    ACCOUNTS_UNDER_BEFORE (Id Int) -> (Id) =
        "SELECT DISTINCT COALESCE(a.merged_into, a.id) FROM item i \
         JOIN step_taken s ON s.account_id = i.account_id AND s.item_id = i.id JOIN account a ON a.id = i.account_id \
         WHERE i.creditor_id = $1 AND i.open_minor > 0 AND s.policy_version < $2";
    /// What is being written.
    POLICY_DRAFT (Id) -> (Int Text Text Int Text) =
        "SELECT from_version, content, content_before, at, actor FROM policy_draft WHERE creditor_id = $1";
    /// Is written.
    SET_POLICY_DRAFT (Id Int Text Text Int Text) -> () =
        "INSERT INTO policy_draft (creditor_id, from_version, content, content_before, at, actor) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (creditor_id) DO UPDATE SET from_version = excluded.from_version, \
         content = excluded.content, content_before = excluded.content_before, at = excluded.at, actor = excluded.actor";
    /// Was published.
    DELETE_POLICY_DRAFT (Id) -> () = "DELETE FROM policy_draft WHERE creditor_id = $1";
}

/// A policy that is or was in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// Its number, from 1.
    pub version: i64,
    /// It was the one that ships with the program.
    pub is_standard: bool,
    /// Its text as it was.
    pub content: String,
    /// Since when.
    pub at: Timestamp,
    /// Who took it into use.
    pub actor: String,
    /// Why.
    pub why: String,
}

/// A policy that is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyDraft {
    /// The version it was begun from.
    pub from_version: i64,
    /// Its text; `None` when it was dropped.
    pub content: Option<String>,
    /// What stood there before the last change; `None` was no draft.
    pub content_before: Option<String>,
    /// When it was last changed.
    pub at: Timestamp,
    /// By whom.
    pub actor: String,
}

impl Tx<'_> {
    /// Every policy that was in use, newest first.
    pub fn policy_versions(&mut self, creditor: CreditorId) -> Result<Vec<PolicyVersion>> {
        self.db.list(&POLICY_VERSIONS, params![creditor], read_version)
    }

    /// One of them.
    pub fn policy_version(&mut self, creditor: CreditorId, version: i64) -> Result<Option<PolicyVersion>> {
        self.db.find(&POLICY_VERSION, params![creditor, version], read_version)
    }

    /// Customers with an open item for which a step was taken under an older version than that: among them is everybody who may be in
    /// the middle of one.
    pub fn accounts_under_before(&mut self, creditor: CreditorId, version: i64) -> Result<Vec<AccountId>> {
        self.db.list(&ACCOUNTS_UNDER_BEFORE, params![creditor, version], |row| Ok(AccountId(row.id(0)?)))
    }

    /// The policy that a creditor begins with.
    pub fn insert_first_policy(&mut self, who: &Who, creditor: &Creditor, content: &str) -> Result<()> {
        let is_standard = creditor.policy_text.is_none();
        let line = params![creditor.id, creditor.policy_version, is_standard, content, who.at, &who.actor, &who.why];
        self.db.run(&INSERT_POLICY_VERSION, line).map(drop)
    }

    /// Takes a policy into use: the creditor's new state, its version with the text as it is, and a line in the log. The draft goes.
    ///
    /// # Errors
    /// `AlreadyThere` when somebody else published that version.
    pub fn publish_policy(&mut self, who: &Who, creditor: &Creditor, content: &str) -> Result<()> {
        self.insert_first_policy(who, creditor, content)?;
        self.db.run(&DELETE_POLICY_DRAFT, params![creditor.id])?;
        self.change_creditor(creditor)?;
        let is_standard = creditor.policy_text.is_none();
        let payload = serde_json::json!({ "version": creditor.policy_version, "is_standard": is_standard });
        self.log_setting(who, creditor.id, "policy.published", &payload)
    }

    /// The draft, if there is one or was one that is not published yet.
    pub fn policy_draft(&mut self, creditor: CreditorId) -> Result<Option<PolicyDraft>> {
        self.db.find(&POLICY_DRAFT, params![creditor], |row| {
            Ok(PolicyDraft {
                from_version: row.int(0)?,
                content: row.opt_string(1)?,
                content_before: row.opt_string(2)?,
                at: row.instant(3)?,
                actor: row.string(4)?,
            })
        })
    }

    /// Writes the draft in the place of the one that is there. A draft decides nothing, so it has no line in the log.
    pub fn set_policy_draft(&mut self, creditor: CreditorId, draft: &PolicyDraft) -> Result<()> {
        let PolicyDraft { from_version, content, content_before, at, actor } = draft;
        let line = params![creditor, *from_version, content, content_before, *at, actor];
        self.db.run(&SET_POLICY_DRAFT, line).map(drop)
    }
}

fn read_version(row: &Row<'_>) -> Result<PolicyVersion> {
    Ok(PolicyVersion {
        version: row.int(0)?,
        is_standard: row.flag(1)?,
        content: row.string(2)?,
        at: row.instant(3)?,
        actor: row.string(4)?,
        why: row.string(5)?,
    })
}
