//! Deliveries: which are to be sent, who has one in hand, and how they stand.
//!
//! Their facts come by `commit`. Here is what belongs to the sending alone: a process claims a delivery by raising its fence, and
//! begins an attempt only while that fence is still the newest (RELIABILITY S3); so of two processes, or of one that slept longer
//! than its lease, only one sends.

use dunlin_core::change::DeliveryOf;
use dunlin_core::delivery::DeliveryState;
use dunlin_core::id::{AccountId, CreditorId, NoticeId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

macro_rules! delivery_columns {
    () => {
        "SELECT d.account_id, d.notice_id, d.key, a.number, a.name, d.to_whom, d.domain, d.message_id, d.sha256, d.state, d.attempts, \
         d.deferrals, d.server, d.said, d.attempted_at, d.changed_at, d.recorded_at, d.next_try_at, n.issued_on, n.version, d.confirmed_on \
         FROM delivery d JOIN account a ON a.id = d.account_id \
         JOIN notice n ON n.account_id = d.account_id AND n.id = d.notice_id "
    };
}

statements! {
    /// Those that may be sent now, which nobody has in hand, the longest waiting first.
    DELIVERIES_WAITING (Id Int Int) -> (Id Id Text Text Text Text Text Text Text Text Int Int Text Text Int Int Int Int Day Int Day) = concat!(
        delivery_columns!(),
        "WHERE d.creditor_id = $1 AND d.state IN ('ready', 'deferred') AND d.next_try_at <= $2 \
         AND (d.lease_until IS NULL OR d.lease_until <= $2) ORDER BY d.next_try_at, d.key LIMIT $3"
    );
    /// Attempts whose time is over, and what waited too long to be sent without a word.
    DELIVERIES_LAPSED (Id Int Int) -> (Id Id Text Text Text Text Text Text Text Text Int Int Text Text Int Int Int Int Day Int Day) = concat!(
        delivery_columns!(),
        "WHERE d.creditor_id = $1 AND (d.state = 'attempting' AND d.lease_until <= $2 OR d.state = 'ready' AND d.changed_at <= $3) \
         ORDER BY d.next_try_at, d.key"
    );
    /// Those of a state, the newest change first.
    DELIVERIES_IN (Id Text Int) -> (Id Id Text Text Text Text Text Text Text Text Int Int Text Text Int Int Int Int Day Int Day) = concat!(
        delivery_columns!(),
        "WHERE d.creditor_id = $1 AND d.state = $2 ORDER BY d.changed_at DESC, d.key LIMIT $3"
    );
    /// Those of an account.
    DELIVERIES_OF (Id) -> (Id Id Text Text Text Text Text Text Text Text Int Int Text Text Int Int Int Int Day Int Day) = concat!(
        delivery_columns!(),
        "WHERE d.account_id = $1 ORDER BY d.recorded_at, d.key"
    );
    /// One by its notice's name.
    DELIVERY_BY_KEY (Id Text) -> (Id Id Text Text Text Text Text Text Text Text Int Int Text Text Int Int Int Int Day Int Day) = concat!(
        delivery_columns!(),
        "WHERE d.creditor_id = $1 AND d.key = $2"
    );
    /// One by its Message-ID.
    DELIVERY_BY_MESSAGE (Id Text) -> (Id Id Text Text Text Text Text Text Text Text Int Int Text Text Int Int Int Int Day Int Day) = concat!(
        delivery_columns!(),
        "WHERE d.creditor_id = $1 AND d.message_id = $2 ORDER BY d.recorded_at LIMIT 1"
    );
    /// How many stand how.
    DELIVERY_STATES (Id) -> (Text Int) =
        "SELECT state, COUNT(*) FROM delivery WHERE creditor_id = $1 GROUP BY state ORDER BY state";
    /// How many went to a domain since an instant.
    SENT_TO_DOMAIN (Id Text Int) -> (Int) =
        "SELECT COUNT(*) FROM delivery WHERE creditor_id = $1 AND domain = $2 AND attempted_at > $3";
    /// Takes one in hand.
    CLAIM_DELIVERY (Int Id Id Int) -> (Int) =
        "UPDATE delivery SET fence = fence + 1, lease_until = $1 WHERE account_id = $2 AND notice_id = $3 \
         AND state IN ('ready', 'deferred') AND (lease_until IS NULL OR lease_until <= $4) RETURNING fence";
    /// Still has it in hand, and keeps it until the attempt must have ended.
    KEEP_CLAIM (Int Id Id Int) -> () =
        "UPDATE delivery SET lease_until = $1 WHERE account_id = $2 AND notice_id = $3 AND fence = $4 \
         AND state IN ('ready', 'deferred')";
    /// Gives it out of hand, for a later time.
    PUT_OFF (Int Id Id) -> () =
        "UPDATE delivery SET lease_until = NULL, next_try_at = $1 WHERE account_id = $2 AND notice_id = $3";
    /// Whether sending is stopped.
    SENDING_STOP (Id) -> (Text Int Text) = "SELECT stopped_by, stopped_at, why FROM sending_stop WHERE creditor_id = $1";
    /// Stops it.
    STOP_MAIL (Id Text Int Text) -> () =
        "INSERT INTO sending_stop (creditor_id, stopped_by, stopped_at, why) VALUES ($1, $2, $3, $4)";
    /// Lets it go on.
    START_MAIL (Id) -> () = "DELETE FROM sending_stop WHERE creditor_id = $1";
    /// The frozen content of a notice.
    NOTICE_CONTENT (Id Id) -> (Text) = "SELECT content FROM notice_content WHERE account_id = $1 AND notice_id = $2";
    /// The file of a notice.
    NOTICE_FILE (Id Id) -> (Text) =
        "SELECT name FROM notice_file WHERE account_id = $1 AND notice_id = $2 ORDER BY name LIMIT 1";
}

/// A delivery and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryLine {
    /// Which notice.
    pub of: DeliveryOf,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The e-mail address.
    pub to: String,
    /// The part of it after the `@`, in small letters.
    pub domain: String,
    /// The Message-ID of its mail, without the angle brackets.
    pub message_id: String,
    /// SHA-256 of the mail's bytes.
    pub sha256: String,
    /// How it stands.
    pub state: DeliveryState,
    /// How often the message itself went out.
    pub attempts: i64,
    /// How often it was put off by a server.
    pub deferrals: i64,
    /// The server of the last attempt.
    pub server: Option<String>,
    /// What was said last: by the server, or by the person who found out.
    pub said: Option<String>,
    /// When the last attempt began.
    pub attempted_at: Option<Timestamp>,
    /// When it came to stand so.
    pub changed_at: Timestamp,
    /// When it was to be sent first.
    pub queued_at: Timestamp,
    /// Not before.
    pub next_try_at: Timestamp,
    /// The day on the notice.
    pub issued_on: Date,
    /// The account's version that the notice's issue made.
    pub issued_version: i64,
    /// The day on which a receipt or an answer showed that it arrived.
    pub confirmed_on: Option<Date>,
}

/// Who stopped the sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendingStop {
    /// Who.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why, in a person's words.
    pub why: String,
}

impl Tx<'_> {
    /// Deliveries that may be sent now, which nobody has in hand; at most so many.
    pub fn deliveries_waiting(
        &mut self,
        creditor: CreditorId,
        now: Timestamp,
        most: usize,
    ) -> Result<Vec<DeliveryLine>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        self.db.list(&DELIVERIES_WAITING, params![creditor, now, most], read_delivery)
    }

    /// Attempts that began and did not end in their time, so that whoever made them is gone; and what has been to be sent since before
    /// an instant, and was not.
    pub fn deliveries_lapsed(
        &mut self,
        creditor: CreditorId,
        now: Timestamp,
        waits_since: Timestamp,
    ) -> Result<Vec<DeliveryLine>> {
        self.db.list(&DELIVERIES_LAPSED, params![creditor, now, waits_since], read_delivery)
    }

    /// Deliveries of a state, the newest change first; at most so many.
    pub fn deliveries_in(
        &mut self,
        creditor: CreditorId,
        state: DeliveryState,
        most: usize,
    ) -> Result<Vec<DeliveryLine>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        self.db.list(&DELIVERIES_IN, params![creditor, state.code(), most], read_delivery)
    }

    /// Deliveries of an account's notices, oldest first.
    pub fn deliveries_of(&mut self, account: AccountId) -> Result<Vec<DeliveryLine>> {
        self.db.list(&DELIVERIES_OF, params![account], read_delivery)
    }

    /// The delivery of a notice, by the notice's name.
    pub fn find_delivery(&mut self, creditor: CreditorId, key: &str) -> Result<Option<DeliveryLine>> {
        self.db.find(&DELIVERY_BY_KEY, params![creditor, key], read_delivery)
    }

    /// The delivery of a mail, by its Message-ID without the angle brackets.
    pub fn delivery_of_message(&mut self, creditor: CreditorId, message_id: &str) -> Result<Option<DeliveryLine>> {
        self.db.find(&DELIVERY_BY_MESSAGE, params![creditor, message_id], read_delivery)
    }

    /// How many deliveries stand how; states without any are left out.
    pub fn delivery_states(&mut self, creditor: CreditorId) -> Result<Vec<(DeliveryState, i64)>> {
        self.db.list(&DELIVERY_STATES, params![creditor], |row| Ok((row.word(0, DeliveryState::find)?, row.int(1)?)))
    }

    /// How many messages began to go to a domain after an instant.
    pub fn attempts_to(&mut self, creditor: CreditorId, domain: &str, after: Timestamp) -> Result<i64> {
        Ok(self.db.find(&SENT_TO_DOMAIN, params![creditor, domain, after], |row| row.int(0))?.unwrap_or(0))
    }

    /// Takes a delivery in hand until an instant; its fence, or nothing when somebody else has it, or it was sent meanwhile.
    pub fn claim_delivery(&mut self, of: &DeliveryOf, now: Timestamp, until: Timestamp) -> Result<Option<i64>> {
        self.db.find(&CLAIM_DELIVERY, params![until, of.account, of.notice, now], |row| row.int(0))
    }

    /// Keeps a delivery in hand until an instant. False when it is in other hands since, or was sent: then nothing may be sent.
    pub fn keep_claim(&mut self, of: &DeliveryOf, fence: i64, until: Timestamp) -> Result<bool> {
        Ok(self.db.run(&KEEP_CLAIM, params![until, of.account, of.notice, fence])? == 1)
    }

    /// Gives a delivery out of hand; it is looked at again at an instant.
    pub fn put_off_delivery(&mut self, of: &DeliveryOf, until: Timestamp) -> Result<()> {
        self.db.run(&PUT_OFF, params![until, of.account, of.notice]).map(drop)
    }

    /// Who stopped the sending of mail, while it is stopped.
    pub fn sending_stop(&mut self, creditor: CreditorId) -> Result<Option<SendingStop>> {
        self.db.find(&SENDING_STOP, params![creditor], |row| {
            Ok(SendingStop { by: row.string(0)?, at: row.instant(1)?, why: row.string(2)? })
        })
    }

    /// Stops the sending of mail, or lets it go on; false when it was so already. The reason is that of `who`.
    pub fn stop_sending(&mut self, who: &Who, creditor: CreditorId, stops: bool) -> Result<bool> {
        if self.sending_stop(creditor)?.is_some() == stops {
            return Ok(false);
        }
        if stops {
            self.db.run(&STOP_MAIL, params![creditor, &who.actor, who.at, &who.why])?;
        } else {
            self.db.run(&START_MAIL, params![creditor])?;
        }
        let code = if stops { "sending.stopped" } else { "sending.started" };
        self.log_setting(who, creditor, code, &serde_json::json!({ "why": who.why }))?;
        Ok(true)
    }

    /// What a notice was made from.
    pub fn notice_content(&mut self, account: AccountId, notice: NoticeId) -> Result<Option<String>> {
        self.db.find(&NOTICE_CONTENT, params![account, notice], |row| row.string(0))
    }

    /// The file that a notice became, relative to the outbox folder.
    pub fn notice_file(&mut self, account: AccountId, notice: NoticeId) -> Result<Option<String>> {
        self.db.find(&NOTICE_FILE, params![account, notice], |row| row.string(0))
    }
}

/// The part of an address after the `@`, in small letters.
pub(crate) fn domain_of(address: &str) -> String {
    address.rsplit_once('@').map_or("", |(_, domain)| domain).to_lowercase()
}

fn read_delivery(row: &Row<'_>) -> Result<DeliveryLine> {
    Ok(DeliveryLine {
        of: DeliveryOf { account: AccountId(row.id(0)?), notice: NoticeId(row.id(1)?), key: row.string(2)? },
        customer: row.string(3)?,
        name: row.string(4)?,
        to: row.string(5)?,
        domain: row.string(6)?,
        message_id: row.string(7)?,
        sha256: row.string(8)?,
        state: row.word(9, DeliveryState::find)?,
        attempts: row.int(10)?,
        deferrals: row.int(11)?,
        server: row.opt_string(12)?,
        said: row.opt_string(13)?,
        attempted_at: row.opt_instant(14)?,
        changed_at: row.instant(15)?,
        queued_at: row.instant(16)?,
        next_try_at: row.instant(17)?,
        issued_on: row.day(18)?,
        issued_version: row.int(19)?,
        confirmed_on: row.opt_day(20)?,
    })
}
