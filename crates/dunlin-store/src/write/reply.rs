//! Mails that came back. A mail has one row, whoever reads it how often: its key is unique.

use dunlin_core::change::{Reply, ReplyChange};
use dunlin_core::reply::Suggested;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// It came.
    INSERT_REPLY (Id Text Id Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Int Int) -> () =
        "INSERT INTO reply (account_id, key, creditor_id, kind, arrival, about_account_id, about_id, about_key, sender, address, \
         subject, text, message_id, sent_on, came_on, attachments, meaning, meant_reason, meant_minor, meant_currency, meant_on, \
         meant_words, task_id, hold_id, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
         $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)";
    /// A person said what it is.
    END_REPLY (Text Day Text Id Text) -> () =
        "UPDATE reply SET ended_as = $1, ended_on = $2, ended_by = $3 WHERE account_id = $4 AND key = $5 AND ended_as IS NULL";
}

impl Commit<'_, '_> {
    pub(super) fn reply(&mut self, change: &ReplyChange, version: i64) -> Result<()> {
        match change {
            ReplyChange::Came(reply) => self.reply_came(reply, version),
            ReplyChange::Ended { account, key, end, on } => {
                let cells = params![end.code(), *on, &self.who.actor, *account, key];
                self.run_one(&END_REPLY, cells, "mail that waits for an answer", key)
            }
        }
    }

    fn reply_came(&mut self, reply: &Reply, version: i64) -> Result<()> {
        let about = reply.about.as_ref();
        let meant = reply.suggested.as_ref();
        let amount = meant.and_then(|own| own.amount);
        let attachments = reply.attachments.join("\n");
        self.out.insert(
            &INSERT_REPLY,
            params![
                reply.account,
                &reply.key,
                self.creditor,
                reply.kind.code(),
                reply.arrival.code(),
                about.map(|of| of.account),
                about.map(|of| of.notice),
                about.map(|of| of.key.as_str()),
                &reply.from,
                &reply.address,
                &reply.subject,
                &reply.text,
                &reply.message_id,
                reply.sent_on,
                reply.came_on,
                &attachments,
                meant.map(|own| own.meaning.code()),
                meant.and_then(|own: &Suggested| own.reason.as_deref()),
                amount.map(|money| money.minor),
                amount.as_ref().map(|money| money.currency.code()),
                meant.and_then(|own| own.on),
                meant.map(|own| own.words.as_str()),
                reply.task,
                reply.hold,
                version,
                self.who.at,
            ],
        )
    }
}
