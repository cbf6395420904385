//! Letters on their way: print batches, what was posted under which number, what arrived and what came back.
//!
//! Requirements R0.6, R0.7, R2.5. A live book's letter waits from its issue until a batch takes it. Then the facts are looked at again, as
//! before a mail leaves, and what does not hold any more is left out. A letter is in one batch at most, which the database sees to. What
//! came back counts as never sent: its steps are to be taken again, and somebody finds another address.
//!
//! ```text
//! ready ──► printed ──► posted ──► delivered ──┐
//!   │          │           └──────────────────►├──► returned: its steps are to be taken again
//!   └──────────┴──► withdrawn: paid, disputed … since
//! ```

mod file;
mod follow;
mod labels;
mod make;
mod proof;

use dunlin_core::code::Reason;
use dunlin_core::delivery::Goes;
use dunlin_core::id::CreditorId;
use dunlin_core::post::PostState;
use dunlin_letters::LetterModel;
use dunlin_store::{BatchLine, PostLine, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::send::{IssuedThen, said, what_fell};

pub use file::{BatchFiles, copies, files};
pub use follow::{Numbered, Posted, delivered, number, numbers, posted, read_numbers, returned, take_back, take_out};
pub use labels::labels;
pub use make::{LeftOut, Made, MakeInput, make};
pub use proof::prove;

/// A batch with how many of its letters stand how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchStanding {
    /// The batch.
    pub batch: BatchLine,
    /// By state, in the order in which a letter goes through them; states without any are left out.
    pub states: Vec<(PostState, i64)>,
}

impl BatchStanding {
    /// How many stand so.
    pub fn count(&self, state: PostState) -> i64 {
        self.states.iter().find(|(own, _)| *own == state).map_or(0, |(_, count)| *count)
    }
}

/// How letters stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostStanding {
    /// All batches, the newest first.
    pub batches: Vec<BatchStanding>,
    /// Letters that wait to be printed, the longest waiting first.
    pub ready: Vec<PostLine>,
    /// Letters by state, each state once, in the order in which a letter goes through them.
    pub counts: Vec<(PostState, i64)>,
}

/// A batch with its letters.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchDetail {
    /// The batch.
    pub batch: BatchLine,
    /// Its letters as they lie in it, each with what of it does not hold any more while it is not posted.
    pub letters: Vec<(PostLine, Vec<Reason>)>,
}

/// How letters stand.
pub fn standing(app: &mut App, setting: &Setting) -> Result<PostStanding, AppError> {
    let creditor = setting.creditor.id;
    app.store.read(|tx| {
        let of_batches = tx.batch_states(creditor)?;
        let states = |name: &str| {
            let own = |state: PostState| {
                of_batches.iter().find(|(batch, found, _)| batch == name && *found == state).map(|(.., count)| *count)
            };
            PostState::ALL.into_iter().filter_map(|state| Some((state, own(state)?))).collect()
        };
        let batches = tx.print_batches(creditor)?.into_iter();
        let batches = batches.map(|batch| BatchStanding { states: states(&batch.name), batch }).collect();
        let known = tx.post_states(creditor)?;
        let count = |state| known.iter().find(|(own, _)| *own == state).map_or(0, |(_, count)| *count);
        let counts = PostState::ALL.map(|state| (state, count(state))).to_vec();
        Ok(PostStanding { batches, ready: tx.post_ready(creditor)?, counts })
    })
}

/// A batch, and what of its letters that are not posted yet does not hold any more.
///
/// # Errors
/// `print.unknown`.
pub fn show(app: &mut App, setting: &Setting, name: &str) -> Result<BatchDetail, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let batch = found_batch(tx, setting.creditor.id, name)?;
        let mut letters = Vec::new();
        for line in tx.post_of_batch(setting.creditor.id, &batch.name)? {
            let fell = if line.state.is_in_house() { fallen_since(tx, setting, &line, today)? } else { Vec::new() };
            letters.push((line, fell));
        }
        Ok(BatchDetail { batch, letters })
    })
}

/// A batch by its name.
fn found_batch(tx: &mut Tx<'_>, creditor: CreditorId, name: &str) -> Result<BatchLine, AppError> {
    tx.find_print_batch(creditor, name)?.ok_or_else(|| {
        AppError::not_found("print.unknown", format!("there is no print batch \"{name}\""))
            .hint("dunlin print list shows them")
            .with("batch", name)
    })
}

/// A letter by its notice's name, or by the number under which the post carries it.
fn find_letter(tx: &mut Tx<'_>, creditor: CreditorId, name: &str) -> Result<Option<PostLine>, AppError> {
    Ok(match tx.find_post(creditor, name)? {
        Some(line) => Some(line),
        None => tx.post_numbered(creditor, &follow::compact(name))?,
    })
}

fn found_letter(tx: &mut Tx<'_>, creditor: CreditorId, name: &str) -> Result<PostLine, AppError> {
    find_letter(tx, creditor, name)?.ok_or_else(|| {
        AppError::not_found("post.unknown", format!("no letter of a notice is called \"{name}\""))
            .hint("dunlin print show BATCH lists a batch's letters")
            .with("notice", name)
    })
}

/// What a letter says.
fn model_of(tx: &mut Tx<'_>, line: &PostLine) -> Result<LetterModel, AppError> {
    let damaged = |why: &str| AppError::new(Failure::Failed, "notice.damaged", format!("{}: {why}", line.of.key));
    let content = tx.notice_content(line.of.account, line.of.notice)?.ok_or_else(|| damaged("it has no content"))?;
    serde_json::from_str(&content).map_err(|error| damaged(&error.to_string()))
}

/// What of a letter does not hold any more.
fn fallen_since(tx: &mut Tx<'_>, setting: &Setting, line: &PostLine, today: Date) -> Result<Vec<Reason>, AppError> {
    // A notice that was withdrawn is answered by another letter.
    if tx.notice_head(line.of.account, line.of.notice)?.is_some_and(|head| head.struck.is_some()) {
        return Ok(vec![Reason::ChangedSince]);
    }
    let model = model_of(tx, line)?;
    let issued = IssuedThen {
        account: line.of.account,
        on: line.issued_on,
        at: line.queued_at,
        version: line.issued_version,
        said: &said(&model),
        goes: Goes::Post(&line.to),
    };
    what_fell(tx, setting, &issued, today)
}
