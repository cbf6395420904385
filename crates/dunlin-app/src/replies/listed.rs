//! Mails that came back, as lists.

use dunlin_core::reply::ReplyKind;
use dunlin_store::{ReplyLine, Tx, UnknownMail};

use crate::app::{App, Setting};
use crate::customers;
use crate::error::AppError;

/// Which mails are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WhichReplies {
    /// Those that wait for a person, the oldest first.
    #[default]
    Open,
    /// All, the newest first.
    All,
    /// Those of a kind, the newest first.
    Of(ReplyKind),
}

/// How many mails came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReplyCounts {
    /// Of each kind there is.
    pub kinds: Vec<(ReplyKind, i64)>,
    /// Those that wait for a person.
    pub open: i64,
    /// Those that belong to nobody known.
    pub unknown: i64,
}

impl ReplyCounts {
    /// How many there are of those listed.
    pub fn of(&self, which: WhichReplies) -> i64 {
        match which {
            WhichReplies::Open => self.open,
            WhichReplies::All => self.kinds.iter().map(|(_, count)| count).sum(),
            WhichReplies::Of(kind) => self.kinds.iter().find(|(own, _)| *own == kind).map_or(0, |(_, count)| *count),
        }
    }
}

/// Mails that came back: so many from a place on.
pub fn replies(
    app: &mut App,
    setting: &Setting,
    which: WhichReplies,
    (from, most): (usize, usize),
) -> Result<Vec<ReplyLine>, AppError> {
    let creditor = setting.creditor.id;
    app.store.read(|tx| {
        Ok(match which {
            WhichReplies::Open => tx.open_replies(creditor, (from, most))?,
            WhichReplies::All => tx.replies(creditor, None, (from, most))?,
            WhichReplies::Of(kind) => tx.replies(creditor, Some(kind), (from, most))?,
        })
    })
}

/// How many mails came back.
pub fn counts(app: &mut App, setting: &Setting) -> Result<ReplyCounts, AppError> {
    let creditor = setting.creditor.id;
    app.store.read(|tx| {
        let kinds = tx.reply_counts(creditor)?;
        Ok(ReplyCounts {
            open: kinds.iter().map(|(_, _, open)| open).sum(),
            kinds: kinds.iter().map(|(kind, count, _)| (*kind, *count)).collect(),
            unknown: tx.count_unknown_mails(creditor)?,
        })
    })
}

/// How many mails wait for a person.
pub fn open_count(app: &mut App, setting: &Setting) -> Result<i64, AppError> {
    Ok(app.store.read(|tx| tx.count_open_replies(setting.creditor.id))?)
}

/// One mail that came back.
///
/// # Errors
/// `reply.unknown`.
pub fn reply(app: &mut App, setting: &Setting, key: &str) -> Result<ReplyLine, AppError> {
    app.store.read(|tx| found(tx, setting, key))
}

/// Mails of a customer, oldest first.
///
/// # Errors
/// `customer.unknown`.
pub fn of_customer(app: &mut App, setting: &Setting, customer: &str) -> Result<Vec<ReplyLine>, AppError> {
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let mut lines = Vec::new();
        for number in customers::numbers(tx, account)? {
            lines.extend(tx.replies_of(number)?);
        }
        lines.sort_by_key(|line| (line.reply.came_on, line.recorded_at));
        Ok(lines)
    })
}

/// Mails that belong to nobody known, the newest first: so many from a place on.
pub fn unknown(app: &mut App, setting: &Setting, (from, most): (usize, usize)) -> Result<Vec<UnknownMail>, AppError> {
    Ok(app.store.read(|tx| tx.unknown_mails(setting.creditor.id, (from, most)))?)
}

pub(super) fn found(tx: &mut Tx<'_>, setting: &Setting, key: &str) -> Result<ReplyLine, AppError> {
    tx.find_reply(setting.creditor.id, key)?.ok_or_else(|| {
        AppError::not_found("reply.unknown", format!("no mail that came back is called \"{key}\""))
            .hint("dunlin reply list --all shows them")
    })
}
