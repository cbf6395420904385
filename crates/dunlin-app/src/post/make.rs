//! A print batch: all letters that were issued and are in none yet, in the order in which the post likes them.

use dunlin_core::change::{Change, InBatch, PostChange};
use dunlin_core::code::Reason;
use dunlin_core::policy::Channel;
use dunlin_letters::{first_pages, page_count};
use dunlin_store::{BatchLine, PostLine, Tx, Who};
use jiff::civil::Date;

use super::{fallen_since, model_of};
use crate::app::{App, Setting, new_ids};
use crate::cases::commit;
use crate::error::{AppError, Failure};
use crate::run::{Outbox, writes_letter};
use crate::send::stopped;
use crate::send::undelivered::struck;

/// Which letters are printed, and how.
#[derive(Debug, Clone, Copy, Default)]
pub struct MakeInput<'a> {
    /// Those of a run only.
    pub run: Option<&'a str>,
    /// Both sides of a sheet are printed: each letter begins on a sheet of its own.
    pub duplex: bool,
}

/// A letter that was left out.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// Which, and how it stands.
    pub line: PostLine,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What came of making a batch.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// The batch; none when no letter waits that holds.
    pub batch: Option<BatchLine>,
    /// Letters that do not hold any more: they count for nothing.
    pub left_out: Vec<LeftOut>,
}

/// A letter with its pages, or why it cannot be made again as it was approved.
struct Printable {
    line: PostLine,
    pages: Result<u32, Reason>,
}

/// Makes a print batch; `progress` is told how many letters were looked at.
///
/// # Errors
/// `book.not_live` in test mode; `sending.stopped`; `run.unknown`; `print.conflict` when somebody else made one at the same time.
pub fn make(
    app: &mut App,
    setting: &Setting,
    outbox: &mut Outbox,
    input: MakeInput<'_>,
    mut progress: impl FnMut(u64),
) -> Result<Made, AppError> {
    let creditor = setting.creditor.id;
    if !setting.creditor.live {
        let message = "the book is in test mode: nothing is posted";
        return Err(AppError::new(Failure::Refused, "book.not_live", message)
            .hint("look at the letters in the outbox; to send, leave test mode with: dunlin go-live --yes"));
    }
    let waiting = app.store.read(|tx| waiting(tx, setting, input.run))?;
    let mut printable = Vec::with_capacity(waiting.len());
    for (at, line) in waiting.into_iter().enumerate() {
        let pages = match bytes_of(app, setting, outbox, &line)? {
            Ok(bytes) => page_count(&bytes).map_err(|error| Reason::LetterImpossible { why: error.to_string() }),
            Err(why) => Err(Reason::LetterImpossible { why }),
        };
        printable.push(Printable { line, pages });
        progress(at as u64 + 1);
    }
    let who = app.who("print batch");
    let today = app.clock.today(&setting.creditor.timezone);
    let made = app.store.transaction(|tx| {
        if let Some(stop) = tx.sending_stop(creditor)? {
            return Err(stopped(&stop));
        }
        gathered(tx, setting, (&who, today), &printable, input.duplex)
    });
    made.map_err(|error| match error.code {
        // Of two that want the same letter, or the same name, one has it.
        "row.already_there" | "row.not_there" | "book.conflict" => {
            AppError::new(Failure::Conflict, "print.conflict", "somebody else made a print batch at the same time")
                .hint("look at it with: dunlin print list; then make one of what is left")
        }
        _ => error,
    })
}

/// The letters that wait, of one run where it is named.
fn waiting(tx: &mut Tx<'_>, setting: &Setting, run: Option<&str>) -> Result<Vec<PostLine>, AppError> {
    if let Some(stop) = tx.sending_stop(setting.creditor.id)? {
        return Err(stopped(&stop));
    }
    let mut waiting = tx.post_ready(setting.creditor.id)?;
    if let Some(name) = run {
        let run = tx.find_run(setting.creditor.id, name)?.ok_or_else(|| {
            AppError::not_found("run.unknown", format!("there is no run {name}")).hint("dunlin run list shows them")
        })?;
        let mut own = Vec::new();
        for line in waiting {
            if line.issued_on == run.on_day && writes_letter(tx, run.id, line.of.account)? {
                own.push(line);
            }
        }
        waiting = own;
    }
    Ok(waiting)
}

/// The bytes of a letter as they were approved, from its file or made again; in words, why there are none.
pub(super) fn bytes_of(
    app: &mut App,
    setting: &Setting,
    outbox: &mut Outbox,
    line: &PostLine,
) -> Result<Result<Vec<u8>, String>, AppError> {
    let (model, file) = app.store.read(|tx| {
        let model = model_of(tx, line)?;
        let file = tx.notice_file(line.of.account, line.of.notice)?;
        outbox.take_logo(tx, setting.creditor.id, model.creditor.logo.as_deref())?;
        Ok::<_, AppError>((model, file))
    })?;
    Ok(outbox.approved(file.as_deref(), (&model, Channel::Letter), &line.sha256))
}

/// Looks at each letter again, puts those that hold into a batch, and strikes the others.
fn gathered(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    printable: &[Printable],
    is_duplex: bool,
) -> Result<Made, AppError> {
    let creditor = setting.creditor.id;
    let (mut letters, mut left_out) = (Vec::new(), Vec::new());
    for Printable { line, pages } in printable {
        let mut reasons = fallen_since(tx, setting, line, today)?;
        match pages {
            Ok(pages) if reasons.is_empty() => letters.push((line, *pages)),
            Ok(_) => left_out.push(LeftOut { line: line.clone(), reasons }),
            Err(why) => {
                reasons.push(why.clone());
                left_out.push(LeftOut { line: line.clone(), reasons });
            }
        }
    }
    for LeftOut { line, reasons } in &left_out {
        let codes = reasons.iter().map(|reason| reason.code().to_owned()).collect();
        withdraw(tx, setting, who, line, codes)?;
    }
    if letters.is_empty() {
        return Ok(Made { batch: None, left_out });
    }
    letters.sort_by(|(a, _), (b, _)| in_order(a).cmp(&in_order(b)));
    let name = tx.next_batch_name(creditor, today)?;
    let sizes: Vec<u32> = letters.iter().map(|(_, pages)| *pages).collect();
    let (firsts, page) = first_pages(&sizes, is_duplex);
    for (place, ((line, pages), first_page)) in (1..).zip(letters.iter().zip(firsts)) {
        let at = InBatch { batch: name.clone(), place, pages: *pages, first_page };
        let printed = PostChange::Printed { of: line.of.clone(), at };
        tx.commit(who, creditor, &[Change::Post(printed)])?;
    }
    let batch = BatchLine {
        name,
        made_on: today,
        made_by: who.actor.clone(),
        made_at: who.at,
        is_duplex,
        letters: i64::try_from(letters.len()).unwrap_or(i64::MAX),
        pages: i64::from(page),
    };
    tx.add_print_batch(who, creditor, &batch)?;
    Ok(Made { batch: Some(batch), left_out })
}

/// By country, postcode, then customer number.
fn in_order(line: &PostLine) -> (&str, &str, &str, &str) {
    (&line.country, line.postcode.as_deref().unwrap_or_default(), &line.customer, &line.of.key)
}

/// A letter is not posted: it counts for nothing, and its steps are to be taken again.
pub(super) fn withdraw(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    line: &PostLine,
    reasons: Vec<String>,
) -> Result<(), AppError> {
    let mut changes = vec![Change::Post(PostChange::Withdrawn { of: line.of.clone(), reasons })];
    changes.extend(counts_for_nothing(tx, setting, line, "withdrawn")?);
    commit(tx, setting, who, line.of.account, changes).map(drop)
}

/// That a notice counts for nothing, unless it does already because it was withdrawn.
pub(super) fn counts_for_nothing(
    tx: &mut Tx<'_>,
    setting: &Setting,
    line: &PostLine,
    why: &str,
) -> Result<Vec<Change>, AppError> {
    match tx.notice_head(line.of.account, line.of.notice)? {
        Some(head) if head.struck.is_none() => struck(tx, setting, &line.of, why, &mut new_ids()),
        _ => Ok(Vec::new()),
    }
}
