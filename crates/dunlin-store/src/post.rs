//! Letters on their way, and the batches in which they were printed. Their facts come by `commit`; a batch is a line of its own, made in the
//! transaction in which its letters come into it.

use dunlin_core::change::DeliveryOf;
use dunlin_core::id::{AccountId, CreditorId, NoticeId};
use dunlin_core::post::{PostState, WhyReturned};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

macro_rules! post_columns {
    () => {
        "SELECT p.account_id, p.notice_id, p.key, a.number, a.name, p.to_whom, p.country, p.postcode, p.is_certified, p.sha256, p.state, \
         p.batch, p.place, p.pages, p.first_page, p.number, p.posted_on, p.ended_on, p.why, p.proof_sha256, p.changed_at, p.recorded_at, \
         n.issued_on, n.version FROM post p JOIN account a ON a.id = p.account_id \
         JOIN notice n ON n.account_id = p.account_id AND n.id = p.notice_id "
    };
}

statements! {
    /// Those that wait to be printed, the longest waiting first.
    POST_READY (Id) -> (Id Id Text Text Text Text Text Text Flag Text Text Text Int Int Int Text Day Day Text Text Int Int Day Int) = concat!(
        post_columns!(),
        "WHERE p.creditor_id = $1 AND p.state = 'ready' ORDER BY p.recorded_at, p.key"
    );
    /// Those of a batch, as they lie in it.
    POST_OF_BATCH (Id Text) -> (Id Id Text Text Text Text Text Text Flag Text Text Text Int Int Int Text Day Day Text Text Int Int Day Int) = concat!(
        post_columns!(),
        "WHERE p.creditor_id = $1 AND p.batch = $2 ORDER BY p.place"
    );
    /// Those of an account.
    POST_OF (Id) -> (Id Id Text Text Text Text Text Text Flag Text Text Text Int Int Int Text Day Day Text Text Int Int Day Int) = concat!(
        post_columns!(),
        "WHERE p.account_id = $1 ORDER BY p.recorded_at, p.key"
    );
    /// One by its notice's name.
    POST_BY_KEY (Id Text) -> (Id Id Text Text Text Text Text Text Flag Text Text Text Int Int Int Text Day Day Text Text Int Int Day Int) = concat!(
        post_columns!(),
        "WHERE p.creditor_id = $1 AND p.key = $2"
    );
    /// One by the post's number.
    POST_BY_NUMBER (Id Text) -> (Id Id Text Text Text Text Text Text Flag Text Text Text Int Int Int Text Day Day Text Text Int Int Day Int) = concat!(
        post_columns!(),
        "WHERE p.creditor_id = $1 AND p.number = $2 ORDER BY p.recorded_at LIMIT 1"
    );
    /// How many stand how.
    POST_STATES (Id) -> (Text Int) = "SELECT state, COUNT(*) FROM post WHERE creditor_id = $1 GROUP BY state ORDER BY state";
    /// How many of each batch stand how.
    BATCH_STATES (Id) -> (Text Text Int) =
        "SELECT batch, state, COUNT(*) FROM post WHERE creditor_id = $1 AND batch IS NOT NULL GROUP BY batch, state ORDER BY batch, state";
    /// How many batches a day has.
    BATCHES_OF_DAY (Id Day) -> (Int) = "SELECT COUNT(*) FROM print_batch WHERE creditor_id = $1 AND made_on = $2";
    /// A batch.
    INSERT_PRINT_BATCH (Id Text Day Text Int Flag Int Int) -> () =
        "INSERT INTO print_batch (creditor_id, name, made_on, made_by, made_at, is_duplex, letters, pages) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// All batches, the newest first.
    PRINT_BATCHES (Id) -> (Text Day Text Int Flag Int Int) =
        "SELECT name, made_on, made_by, made_at, is_duplex, letters, pages FROM print_batch WHERE creditor_id = $1 \
         ORDER BY made_at DESC, name DESC";
    /// One by its name.
    PRINT_BATCH (Id Text) -> (Text Day Text Int Flag Int Int) =
        "SELECT name, made_on, made_by, made_at, is_duplex, letters, pages FROM print_batch WHERE creditor_id = $1 AND name = $2";
}

/// A letter and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostLine {
    /// Which notice.
    pub of: DeliveryOf,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The address in one line.
    pub to: String,
    /// ISO 3166-1 alpha-2 of the address.
    pub country: String,
    /// Its postcode.
    pub postcode: Option<String>,
    /// It goes by certified mail.
    pub is_certified: bool,
    /// SHA-256 of the letter's bytes.
    pub sha256: String,
    /// How it stands.
    pub state: PostState,
    /// Its print batch.
    pub batch: Option<String>,
    /// The how many-th letter of the batch, from 1.
    pub place: i64,
    /// Its pages; 0 while it is in no batch.
    pub pages: i64,
    /// The page of the batch on which it begins, from 1.
    pub first_page: i64,
    /// The number under which the post carries it.
    pub number: Option<String>,
    /// The day on which it was posted.
    pub posted_on: Option<Date>,
    /// The day on which it arrived, or came back.
    pub ended_on: Option<Date>,
    /// Why it came back, or reason codes why it was not posted.
    pub why: Option<String>,
    /// The scan that proves it.
    pub proof_sha256: Option<String>,
    /// When it came to stand so.
    pub changed_at: Timestamp,
    /// When it was issued.
    pub queued_at: Timestamp,
    /// The day on the notice.
    pub issued_on: Date,
    /// The account's version that the notice's issue made.
    pub issued_version: i64,
}

impl PostLine {
    /// Why it came back.
    pub fn why_returned(&self) -> Option<WhyReturned> {
        self.why.as_deref().filter(|_| self.state == PostState::Returned).and_then(WhyReturned::find)
    }
}

/// A print batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchLine {
    /// `P-DATE-n`.
    pub name: String,
    /// The day on which it was made.
    pub made_on: Date,
    /// By whom.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// Each letter begins on a sheet of its own where both sides are printed.
    pub is_duplex: bool,
    /// Its letters.
    pub letters: i64,
    /// Its pages, blank ones among them.
    pub pages: i64,
}

impl Tx<'_> {
    /// Letters that wait to be printed, the longest waiting first.
    pub fn post_ready(&mut self, creditor: CreditorId) -> Result<Vec<PostLine>> {
        self.db.list(&POST_READY, params![creditor], read_post)
    }

    /// The letters of a batch, as they lie in it.
    pub fn post_of_batch(&mut self, creditor: CreditorId, batch: &str) -> Result<Vec<PostLine>> {
        self.db.list(&POST_OF_BATCH, params![creditor, batch], read_post)
    }

    /// The letters of an account, oldest first.
    pub fn post_of(&mut self, account: AccountId) -> Result<Vec<PostLine>> {
        self.db.list(&POST_OF, params![account], read_post)
    }

    /// The letter of a notice, by the notice's name.
    pub fn find_post(&mut self, creditor: CreditorId, key: &str) -> Result<Option<PostLine>> {
        self.db.find(&POST_BY_KEY, params![creditor, key], read_post)
    }

    /// The letter that the post carries under a number.
    pub fn post_numbered(&mut self, creditor: CreditorId, number: &str) -> Result<Option<PostLine>> {
        self.db.find(&POST_BY_NUMBER, params![creditor, number], read_post)
    }

    /// How many letters stand how; states without any are left out.
    pub fn post_states(&mut self, creditor: CreditorId) -> Result<Vec<(PostState, i64)>> {
        self.db.list(&POST_STATES, params![creditor], |row| Ok((row.word(0, PostState::find)?, row.int(1)?)))
    }

    /// How many letters of each batch stand how.
    pub fn batch_states(&mut self, creditor: CreditorId) -> Result<Vec<(String, PostState, i64)>> {
        self.db.list(&BATCH_STATES, params![creditor], |row| {
            Ok((row.string(0)?, row.word(1, PostState::find)?, row.int(2)?))
        })
    }

    /// `P-DATE-n` for the next batch of a day.
    pub fn next_batch_name(&mut self, creditor: CreditorId, on: Date) -> Result<String> {
        let count = self.db.find(&BATCHES_OF_DAY, params![creditor, on], |row| row.int(0))?.unwrap_or(0);
        Ok(format!("P-{on}-{}", count + 1))
    }

    /// Writes down a batch.
    ///
    /// # Errors
    /// `AlreadyThere` when another process made one of that name.
    pub fn add_print_batch(&mut self, who: &Who, creditor: CreditorId, batch: &BatchLine) -> Result<()> {
        let BatchLine { name, made_by, .. } = batch;
        let row =
            params![creditor, name, batch.made_on, made_by, batch.made_at, batch.is_duplex, batch.letters, batch.pages];
        self.db.run(&INSERT_PRINT_BATCH, row)?;
        let said = serde_json::json!({ "batch": name, "letters": batch.letters, "pages": batch.pages });
        self.log_setting(who, creditor, "print.made", &said)
    }

    /// All print batches, the newest first.
    pub fn print_batches(&mut self, creditor: CreditorId) -> Result<Vec<BatchLine>> {
        self.db.list(&PRINT_BATCHES, params![creditor], read_batch)
    }

    /// A print batch by its name.
    pub fn find_print_batch(&mut self, creditor: CreditorId, name: &str) -> Result<Option<BatchLine>> {
        self.db.find(&PRINT_BATCH, params![creditor, name], read_batch)
    }
}

fn read_batch(row: &Row<'_>) -> Result<BatchLine> {
    Ok(BatchLine {
        name: row.string(0)?,
        made_on: row.day(1)?,
        made_by: row.string(2)?,
        made_at: row.instant(3)?,
        is_duplex: row.flag(4)?,
        letters: row.int(5)?,
        pages: row.int(6)?,
    })
}

fn read_post(row: &Row<'_>) -> Result<PostLine> {
    Ok(PostLine {
        of: DeliveryOf { account: AccountId(row.id(0)?), notice: NoticeId(row.id(1)?), key: row.string(2)? },
        customer: row.string(3)?,
        name: row.string(4)?,
        to: row.string(5)?,
        country: row.string(6)?,
        postcode: row.opt_string(7)?,
        is_certified: row.flag(8)?,
        sha256: row.string(9)?,
        state: row.word(10, PostState::find)?,
        batch: row.opt_string(11)?,
        place: row.opt_int(12)?.unwrap_or(0),
        pages: row.opt_int(13)?.unwrap_or(0),
        first_page: row.opt_int(14)?.unwrap_or(0),
        number: row.opt_string(15)?,
        posted_on: row.opt_day(16)?,
        ended_on: row.opt_day(17)?,
        why: row.opt_string(18)?,
        proof_sha256: row.opt_string(19)?,
        changed_at: row.instant(20)?,
        queued_at: row.instant(21)?,
        issued_on: row.day(22)?,
        issued_version: row.int(23)?,
    })
}
