//! The files of a print batch: one PDF for the printer, and a list of what lies in it. Both are made from the letters as they were issued.
//!
//! Decides: originals are given only of what is not posted yet, so that no letter is posted twice; afterwards there are copies, which say
//! so on each page.

use dunlin_core::policy::Channel;
use dunlin_core::post::PostState;
use dunlin_formats::{OutCell, write_csv};
use dunlin_letters::{first_pages, merge, page_count};
use dunlin_store::PostLine;

use super::make::bytes_of;
use super::{find_letter, found_batch, model_of};
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::run::{Outbox, sha256};

/// The columns of a list.
const COLUMNS: [&str; 13] = [
    "batch",
    "position",
    "notice",
    "customer",
    "addressee",
    "address",
    "country",
    "pages",
    "first_page",
    "certified",
    "state",
    "number",
    "sha256",
];

/// The files of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchFiles {
    /// What they are called, without an ending.
    pub name: String,
    /// The letters, one behind the other.
    pub pdf: Vec<u8>,
    /// The list of them, as CSV.
    pub list: Vec<u8>,
    /// Letters in it.
    pub letters: usize,
    /// Pages of it, blank ones among them.
    pub pages: u32,
}

/// A letter and its bytes.
struct Leaf {
    line: PostLine,
    bytes: Vec<u8>,
}

/// The originals of a batch that are not posted yet.
///
/// # Errors
/// `print.unknown`; `print.posted` when none is left to be posted; `print.differs` when one is not what was approved any more.
pub fn files(app: &mut App, setting: &Setting, outbox: &mut Outbox, name: &str) -> Result<BatchFiles, AppError> {
    let creditor = setting.creditor.id;
    let (batch, lines) = app.store.read(|tx| {
        let batch = found_batch(tx, creditor, name)?;
        let mut lines = tx.post_of_batch(creditor, &batch.name)?;
        lines.retain(|line| line.state == PostState::Printed);
        Ok::<_, AppError>((batch, lines))
    })?;
    if lines.is_empty() {
        let message = format!("no letter of {name} is left to be posted");
        return Err(AppError::new(Failure::Refused, "print.posted", message)
            .hint(format!("copies, which say that they are: dunlin print reprint {name}"))
            .with("batch", name));
    }
    let mut leaves = Vec::with_capacity(lines.len());
    for line in lines {
        let bytes = bytes_of(app, setting, outbox, &line)?.map_err(|why| differs(&line, &why))?;
        leaves.push(Leaf { line, bytes });
    }
    bound(&batch.name, &leaves, batch.is_duplex)
}

/// Copies of the letters of a batch that were printed, or of one letter; each page says that it is a copy.
///
/// # Errors
/// `print.unknown` when nothing is called so; `print.nothing` when there is none.
pub fn copies(app: &mut App, setting: &Setting, outbox: &mut Outbox, name: &str) -> Result<BatchFiles, AppError> {
    let creditor = setting.creditor.id;
    let (is_duplex, mut lines) = app.store.read(|tx| {
        if let Some(line) = find_letter(tx, creditor, name)? {
            return Ok((false, vec![line]));
        }
        let batch = found_batch(tx, creditor, name)?;
        Ok::<_, AppError>((batch.is_duplex, tx.post_of_batch(creditor, &batch.name)?))
    })?;
    lines.retain(|line| matches!(line.state, PostState::Printed | PostState::Posted | PostState::Delivered));
    if lines.is_empty() {
        let message = format!("no letter of {name} was printed, and stands");
        return Err(AppError::new(Failure::Refused, "print.nothing", message).with("batch", name));
    }
    let mut leaves = Vec::with_capacity(lines.len());
    for line in lines {
        let mut model = app.store.read(|tx| {
            let model = model_of(tx, &line)?;
            outbox.take_logo(tx, creditor, model.creditor.logo.as_deref())?;
            Ok::<_, AppError>(model)
        })?;
        model.copy = true;
        let made = outbox.render("", &model, Channel::Letter).map_err(|error| differs(&line, &error.to_string()))?;
        leaves.push(Leaf { line, bytes: made.bytes });
    }
    bound(&format!("{name}-copy"), &leaves, is_duplex)
}

fn differs(line: &PostLine, why: &str) -> AppError {
    AppError::new(Failure::Failed, "print.differs", format!("{}: {why}", line.of.key))
        .hint(format!("take it out of the batch: dunlin print take-out {} --reason TEXT", line.of.key))
        .with("notice", line.of.key.as_str())
}

/// Letters one behind the other, with their list.
fn bound(name: &str, leaves: &[Leaf], both_sides: bool) -> Result<BatchFiles, AppError> {
    let failed =
        |error: dunlin_letters::LetterError| AppError::new(Failure::Failed, "print.not_possible", error.to_string());
    let sizes = leaves.iter().map(|leaf| page_count(&leaf.bytes)).collect::<Result<Vec<u32>, _>>().map_err(failed)?;
    let (firsts, pages) = first_pages(&sizes, both_sides);
    let placed = leaves.iter().zip(sizes).zip(firsts);
    let rows: Vec<Vec<OutCell>> =
        placed.map(|((Leaf { line, bytes }, size), first)| row(line, size, first, &sha256(bytes))).collect();
    let bytes: Vec<&[u8]> = leaves.iter().map(|leaf| leaf.bytes.as_slice()).collect();
    let pdf = merge(name, &bytes, both_sides).map_err(failed)?;
    let list = write_csv(&COLUMNS, rows, false);
    Ok(BatchFiles { name: name.to_owned(), pdf, list, letters: leaves.len(), pages })
}

fn row(line: &PostLine, pages: u32, first_page: u32, sha256: &str) -> Vec<OutCell> {
    let text = |text: &str| OutCell::Text(text.to_owned());
    vec![
        text(line.batch.as_deref().unwrap_or_default()),
        OutCell::Integer(line.place),
        text(&line.of.key),
        text(&line.customer),
        text(&line.name),
        text(&line.to),
        text(&line.country),
        OutCell::Integer(i64::from(pages)),
        OutCell::Integer(i64::from(first_page)),
        text(if line.is_certified { "yes" } else { "no" }),
        text(line.state.code()),
        text(line.number.as_deref().unwrap_or_default()),
        text(sha256),
    ]
}
