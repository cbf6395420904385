//! Mails that came back: which are known, which wait for a person, and which belong to nobody known.

use dunlin_core::change::{DeliveryOf, Reply};
use dunlin_core::id::{AccountId, CreditorId, HoldId, NoticeId, TaskId};
use dunlin_core::money::Money;
use dunlin_core::reply::{Arrival, ReplyEnd, ReplyKind, ReplyMeaning, Suggested};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

macro_rules! reply_columns {
    () => {
        "SELECT r.account_id, a.number, a.name, r.key, r.kind, r.arrival, r.about_account_id, r.about_id, r.about_key, r.sender, \
         r.address, r.subject, r.text, r.message_id, r.sent_on, r.came_on, r.attachments, r.meaning, r.meant_reason, \
         r.meant_minor, r.meant_currency, r.meant_on, r.meant_words, r.task_id, r.hold_id, r.ended_as, r.ended_on, r.ended_by, \
         r.recorded_at FROM reply r JOIN account a ON a.id = r.account_id "
    };
}

statements! {
    /// Those that wait for a person, the oldest first.
    REPLIES_OPEN (Id Int Int) -> (Id Text Text Text Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Text Day Text Int) = concat!(
        reply_columns!(),
        "WHERE r.creditor_id = $1 AND r.task_id IS NOT NULL AND r.ended_as IS NULL ORDER BY r.came_on, r.key LIMIT $2 OFFSET $3"
    );
    /// All, the newest first.
    REPLIES_ALL (Id Int Int) -> (Id Text Text Text Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Text Day Text Int) = concat!(
        reply_columns!(),
        "WHERE r.creditor_id = $1 ORDER BY r.came_on DESC, r.key LIMIT $2 OFFSET $3"
    );
    /// Those of a kind, the newest first.
    REPLIES_OF_KIND (Id Text Int Int) -> (Id Text Text Text Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Text Day Text Int) = concat!(
        reply_columns!(),
        "WHERE r.creditor_id = $1 AND r.kind = $2 ORDER BY r.came_on DESC, r.key LIMIT $3 OFFSET $4"
    );
    /// Those of an account.
    REPLIES_OF (Id) -> (Id Text Text Text Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Text Day Text Int) = concat!(
        reply_columns!(),
        "WHERE r.account_id = $1 ORDER BY r.came_on, r.recorded_at, r.key"
    );
    /// One by its key.
    REPLY_BY_KEY (Id Text) -> (Id Text Text Text Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Text Day Text Int) = concat!(
        reply_columns!(),
        "WHERE r.creditor_id = $1 AND r.key = $2"
    );
    /// How many of each kind, and of them how many wait for a person.
    COUNT_REPLIES (Id) -> (Text Int Int) =
        "SELECT kind, COUNT(*), COUNT(CASE WHEN task_id IS NOT NULL AND ended_as IS NULL THEN 1 END) FROM reply \
         WHERE creditor_id = $1 GROUP BY kind ORDER BY kind";
    /// How many wait for a person.
    COUNT_OPEN_REPLIES (Id) -> (Int) =
        "SELECT COUNT(*) FROM reply WHERE creditor_id = $1 AND task_id IS NOT NULL AND ended_as IS NULL";
    /// Mails of nobody known.
    UNKNOWN_MAILS (Id Int Int) -> (Text Text Text Text Text Text Day Int) =
        "SELECT key, kind, sender, address, subject, text, came_on, at FROM unknown_mail WHERE creditor_id = $1 \
         ORDER BY came_on DESC, key LIMIT $2 OFFSET $3";
    /// How many there are.
    COUNT_UNKNOWN_MAILS (Id) -> (Int) = "SELECT COUNT(*) FROM unknown_mail WHERE creditor_id = $1";
    /// One of them, kept once.
    KEEP_UNKNOWN_MAIL (Id Text Text Text Text Text Text Day Int) -> () =
        "INSERT INTO unknown_mail (creditor_id, key, kind, sender, address, subject, text, came_on, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (creditor_id, key) DO NOTHING";
    /// It belongs to somebody since.
    DROP_UNKNOWN_MAIL (Id Text) -> () = "DELETE FROM unknown_mail WHERE creditor_id = $1 AND key = $2";
    /// The addresses of all who are there.
    CONTACT_ADDRESSES (Id) -> (Id Text) =
        "SELECT account_id, email FROM contact WHERE creditor_id = $1 AND email IS NOT NULL AND removed_at IS NULL \
         ORDER BY account_id, id";
}

/// A mail that came back, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyLine {
    /// As it was read.
    pub reply: Reply,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// What a person made of it, when, and who that was.
    pub ended: Option<(ReplyEnd, Date, String)>,
    /// When it was read.
    pub recorded_at: Timestamp,
}

impl ReplyLine {
    /// It waits for a person.
    pub fn is_open(&self) -> bool {
        self.reply.task.is_some() && self.ended.is_none()
    }
}

/// A mail that belongs to nobody known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownMail {
    /// Its name for people.
    pub key: String,
    /// What it is.
    pub kind: ReplyKind,
    /// Who sent it, by its header.
    pub from: Option<String>,
    /// The address that it speaks of.
    pub address: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The day on which it was read.
    pub came_on: Date,
    /// When it was read.
    pub at: Timestamp,
}

/// Whose an e-mail address is.
pub type ContactAt = (AccountId, String);

impl Tx<'_> {
    /// Mails that wait for a person, the oldest first: so many from a place on.
    pub fn open_replies(&mut self, creditor: CreditorId, (from, most): (usize, usize)) -> Result<Vec<ReplyLine>> {
        self.db.list(&REPLIES_OPEN, params![creditor, whole(most), whole(from)], read_reply)
    }

    /// Mails that came back, of all kinds or of one, the newest first: so many from a place on.
    pub fn replies(
        &mut self,
        creditor: CreditorId,
        kind: Option<ReplyKind>,
        (from, most): (usize, usize),
    ) -> Result<Vec<ReplyLine>> {
        match kind {
            None => self.db.list(&REPLIES_ALL, params![creditor, whole(most), whole(from)], read_reply),
            Some(kind) => {
                let asked = params![creditor, kind.code(), whole(most), whole(from)];
                self.db.list(&REPLIES_OF_KIND, asked, read_reply)
            }
        }
    }

    /// Mails of an account, oldest first.
    pub fn replies_of(&mut self, account: AccountId) -> Result<Vec<ReplyLine>> {
        self.db.list(&REPLIES_OF, params![account], read_reply)
    }

    /// A mail by its key.
    pub fn find_reply(&mut self, creditor: CreditorId, key: &str) -> Result<Option<ReplyLine>> {
        self.db.find(&REPLY_BY_KEY, params![creditor, key], read_reply)
    }

    /// How many mails there are of each kind, and how many of them wait for a person.
    pub fn reply_counts(&mut self, creditor: CreditorId) -> Result<Vec<(ReplyKind, i64, i64)>> {
        self.db.list(&COUNT_REPLIES, params![creditor], |row| {
            Ok((row.word(0, ReplyKind::find)?, row.int(1)?, row.int(2)?))
        })
    }

    /// How many mails wait for a person.
    pub fn count_open_replies(&mut self, creditor: CreditorId) -> Result<i64> {
        Ok(self.db.find(&COUNT_OPEN_REPLIES, params![creditor], |row| row.int(0))?.unwrap_or(0))
    }

    /// Mails of nobody known, the newest first: so many from a place on.
    pub fn unknown_mails(&mut self, creditor: CreditorId, (from, most): (usize, usize)) -> Result<Vec<UnknownMail>> {
        self.db.list(&UNKNOWN_MAILS, params![creditor, whole(most), whole(from)], |row| {
            Ok(UnknownMail {
                key: row.string(0)?,
                kind: row.word(1, ReplyKind::find)?,
                from: row.opt_string(2)?,
                address: row.opt_string(3)?,
                subject: row.string(4)?,
                text: row.string(5)?,
                came_on: row.day(6)?,
                at: row.instant(7)?,
            })
        })
    }

    /// How many mails belong to nobody known.
    pub fn count_unknown_mails(&mut self, creditor: CreditorId) -> Result<i64> {
        Ok(self.db.find(&COUNT_UNKNOWN_MAILS, params![creditor], |row| row.int(0))?.unwrap_or(0))
    }

    /// Keeps a mail of nobody known; false when it is kept already.
    pub fn keep_unknown_mail(&mut self, who: &Who, creditor: CreditorId, mail: &UnknownMail) -> Result<bool> {
        let row = params![
            creditor,
            &mail.key,
            mail.kind.code(),
            &mail.from,
            &mail.address,
            &mail.subject,
            &mail.text,
            mail.came_on,
            mail.at
        ];
        let is_new = self.db.run(&KEEP_UNKNOWN_MAIL, row)? == 1;
        if is_new {
            let said = serde_json::json!({ "key": mail.key, "kind": mail.kind.code(), "from": mail.from });
            self.log_setting(who, creditor, "reply.unknown", &said)?;
        }
        Ok(is_new)
    }

    /// A mail of nobody known belongs to somebody since.
    pub fn drop_unknown_mail(&mut self, creditor: CreditorId, key: &str) -> Result<()> {
        self.db.run(&DROP_UNKNOWN_MAIL, params![creditor, key]).map(drop)
    }

    /// The e-mail addresses of all contacts, as they were written.
    pub fn contact_addresses(&mut self, creditor: CreditorId) -> Result<Vec<ContactAt>> {
        self.db.list(&CONTACT_ADDRESSES, params![creditor], |row| Ok((AccountId(row.id(0)?), row.string(1)?)))
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn read_reply(row: &Row<'_>) -> Result<ReplyLine> {
    let about = match (row.opt_id(6)?, row.opt_id(7)?, row.opt_string(8)?) {
        (Some(account), Some(notice), Some(key)) => {
            Some(DeliveryOf { account: AccountId(account), notice: NoticeId(notice), key })
        }
        _ => None,
    };
    let ended = match (row.opt_word(25, ReplyEnd::find)?, row.opt_day(26)?, row.opt_string(27)?) {
        (Some(end), Some(on), Some(by)) => Some((end, on, by)),
        _ => None,
    };
    let reply = Reply {
        account: AccountId(row.id(0)?),
        key: row.string(3)?,
        kind: row.word(4, ReplyKind::find)?,
        arrival: row.word(5, Arrival::find)?,
        about,
        from: row.opt_string(9)?,
        address: row.opt_string(10)?,
        subject: row.string(11)?,
        text: row.string(12)?,
        message_id: row.opt_string(13)?,
        sent_on: row.opt_day(14)?,
        came_on: row.day(15)?,
        attachments: row.text(16)?.lines().map(str::to_owned).collect(),
        suggested: read_suggested(row)?,
        task: row.opt_id(23)?.map(TaskId),
        hold: row.opt_id(24)?.map(HoldId),
    };
    Ok(ReplyLine { reply, customer: row.string(1)?, name: row.string(2)?, ended, recorded_at: row.instant(28)? })
}

fn read_suggested(row: &Row<'_>) -> Result<Option<Suggested>> {
    let Some(meaning) = row.opt_word(17, ReplyMeaning::find)? else { return Ok(None) };
    let currency = row.opt_word(20, dunlin_core::money::Currency::find)?;
    let amount = row.opt_int(19)?.zip(currency).map(|(minor, currency)| Money { minor, currency });
    let words = row.opt_string(22)?.unwrap_or_default();
    Ok(Some(Suggested { meaning, reason: row.opt_string(18)?, amount, on: row.opt_day(21)?, words }))
}
