//! Print batches and the letters in them.

use dunlin_app::post::{BatchDetail, BatchFiles, BatchStanding, LeftOut, Made, PostStanding, Posted};
use dunlin_core::code::Reason;
use dunlin_core::post::PostState;
use dunlin_store::{BatchLine, PostLine};
use serde::Serialize;

use crate::iso;

/// What came of making a batch.
#[derive(Debug, Serialize)]
pub struct PrintReport {
    /// The batch; null when no letter waits that holds.
    pub batch: Option<PrintBatch>,
    /// Letters that do not hold any more: they count for nothing, and their steps are to be taken again.
    pub left_out: Vec<LeftOutLetter>,
    /// The files that were written.
    pub files: Option<PrintFiles>,
}

/// A print batch.
#[derive(Debug, Serialize)]
pub struct PrintBatch {
    /// `P-DATE-n`.
    pub batch: String,
    /// The day on which it was made.
    pub made_on: String,
    /// By whom.
    pub made_by: String,
    /// When.
    pub made_at: String,
    /// Each letter begins on a sheet of its own where both sides are printed.
    pub duplex: bool,
    /// Its letters.
    pub letters: i64,
    /// Its pages, blank ones among them.
    pub pages: i64,
}

/// Files of letters that were written.
#[derive(Debug, Serialize)]
pub struct PrintFiles {
    /// The letters, one behind the other.
    pub pdf: String,
    /// The list of them.
    pub list: String,
    /// Letters in them.
    pub letters: usize,
    /// Pages, blank ones among them.
    pub pages: u32,
}

/// A PDF that was written.
#[derive(Debug, Serialize)]
pub struct PdfFile {
    /// Where it is.
    pub pdf: String,
}

/// A letter that was left out of a batch.
#[derive(Debug, Serialize)]
pub struct LeftOutLetter {
    /// The notice.
    pub notice: String,
    /// Customer number.
    pub customer: String,
    /// Reason codes.
    pub reasons: Vec<&'static str>,
}

/// A letter.
#[derive(Debug, Serialize)]
pub struct LetterRow {
    /// The notice.
    pub notice: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The address in one line.
    pub to: String,
    /// It goes by certified mail.
    pub certified: bool,
    /// `ready`, `printed`, `posted`, `delivered`, `returned`, `withdrawn`.
    pub state: &'static str,
    /// The batch that it is in.
    pub batch: Option<String>,
    /// The how many-th letter of it; null without one.
    pub position: Option<i64>,
    /// Its pages; null while it is in no batch.
    pub pages: Option<i64>,
    /// The number under which the post carries it.
    pub number: Option<String>,
    /// The day on which it was posted.
    pub posted_on: Option<String>,
    /// The day on which it arrived, or came back.
    pub ended_on: Option<String>,
    /// Why it came back, or reason codes why it was not posted.
    pub why: Option<String>,
    /// SHA-256 of the scan that proves it.
    pub proof_sha256: Option<String>,
    /// SHA-256 of the letter.
    pub sha256: String,
    /// Reason codes of what does not hold any more, while it is not posted.
    pub fallen: Vec<&'static str>,
}

/// A batch with its letters.
#[derive(Debug, Serialize)]
pub struct BatchReport {
    /// The batch.
    #[serde(flatten)]
    pub batch: PrintBatch,
    /// As they lie in it.
    pub rows: Vec<LetterRow>,
}

/// A batch with how many of its letters stand how.
#[derive(Debug, Serialize)]
pub struct BatchCounts {
    /// The batch.
    #[serde(flatten)]
    pub batch: PrintBatch,
    /// In the house.
    pub printed: i64,
    /// On their way.
    pub posted: i64,
    /// Arrived.
    pub delivered: i64,
    /// Came back.
    pub returned: i64,
    /// Taken out before they were posted.
    pub withdrawn: i64,
}

/// All batches, and what waits.
#[derive(Debug, Serialize)]
pub struct BatchList {
    /// Letters that wait to be printed.
    pub ready: i64,
    /// The newest first.
    pub batches: Vec<BatchCounts>,
}

/// What was posted.
#[derive(Debug, Serialize)]
pub struct PostedReport {
    /// The letters that were posted now.
    pub posted: Vec<LetterRow>,
    /// Certified letters among them without a number.
    pub without_number: Vec<String>,
}

impl From<&BatchLine> for PrintBatch {
    fn from(batch: &BatchLine) -> PrintBatch {
        PrintBatch {
            batch: batch.name.clone(),
            made_on: iso(batch.made_on),
            made_by: batch.made_by.clone(),
            made_at: batch.made_at.to_string(),
            duplex: batch.is_duplex,
            letters: batch.letters,
            pages: batch.pages,
        }
    }
}

impl PrintFiles {
    /// Files that were written under these paths.
    pub fn new(made: &BatchFiles, pdf: String, list: String) -> PrintFiles {
        PrintFiles { pdf, list, letters: made.letters, pages: made.pages }
    }
}

impl PrintReport {
    /// A batch that was made, with the files of it.
    pub fn new(made: &Made, files: Option<PrintFiles>) -> PrintReport {
        let left_out = |own: &LeftOut| LeftOutLetter {
            notice: own.line.of.key.clone(),
            customer: own.line.customer.clone(),
            reasons: own.reasons.iter().map(Reason::code).collect(),
        };
        PrintReport {
            batch: made.batch.as_ref().map(PrintBatch::from),
            left_out: made.left_out.iter().map(left_out).collect(),
            files,
        }
    }
}

impl LetterRow {
    /// A letter, with what of it does not hold any more.
    pub fn new(line: &PostLine, fallen: &[Reason]) -> LetterRow {
        let in_batch = |figure: i64| line.batch.as_ref().map(|_| figure);
        LetterRow {
            notice: line.of.key.clone(),
            customer: line.customer.clone(),
            name: line.name.clone(),
            to: line.to.clone(),
            certified: line.is_certified,
            state: line.state.code(),
            batch: line.batch.clone(),
            position: in_batch(line.place),
            pages: in_batch(line.pages),
            number: line.number.clone(),
            posted_on: line.posted_on.map(iso),
            ended_on: line.ended_on.map(iso),
            why: line.why.clone(),
            proof_sha256: line.proof_sha256.clone(),
            sha256: line.sha256.clone(),
            fallen: fallen.iter().map(Reason::code).collect(),
        }
    }
}

impl From<&BatchDetail> for BatchReport {
    fn from(detail: &BatchDetail) -> BatchReport {
        let rows = detail.letters.iter().map(|(line, fallen)| LetterRow::new(line, fallen)).collect();
        BatchReport { batch: PrintBatch::from(&detail.batch), rows }
    }
}

impl From<&PostStanding> for BatchList {
    fn from(standing: &PostStanding) -> BatchList {
        let counts = |own: &BatchStanding| BatchCounts {
            batch: PrintBatch::from(&own.batch),
            printed: own.count(PostState::Printed),
            posted: own.count(PostState::Posted),
            delivered: own.count(PostState::Delivered),
            returned: own.count(PostState::Returned),
            withdrawn: own.count(PostState::Withdrawn),
        };
        let ready = i64::try_from(standing.ready.len()).unwrap_or(i64::MAX);
        BatchList { ready, batches: standing.batches.iter().map(counts).collect() }
    }
}

impl From<&Posted> for PostedReport {
    fn from(posted: &Posted) -> PostedReport {
        let row = |line: &PostLine| LetterRow::new(line, &[]);
        PostedReport { posted: posted.letters.iter().map(row).collect(), without_number: posted.without_number.clone() }
    }
}
