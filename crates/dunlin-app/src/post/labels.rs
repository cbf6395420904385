//! Labels for registered mail: addressee, number and its bar code, to be cut and stuck on.

use dunlin_letters::{LabelSheet, MailLabel, PdfEngine, render_labels};
use dunlin_words::Words;

use super::found_batch;
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// The labels of a batch's certified letters that have a number, as PDF.
///
/// # Errors
/// `print.unknown`; `print.no_labels` when no certified letter of it has a number.
pub fn labels(app: &mut App, setting: &Setting, name: &str) -> Result<Vec<u8>, AppError> {
    let creditor = setting.creditor.id;
    let lines = app.store.read(|tx| {
        let batch = found_batch(tx, creditor, name)?;
        Ok::<_, AppError>(tx.post_of_batch(creditor, &batch.name)?)
    })?;
    let labels: Vec<MailLabel> = lines
        .into_iter()
        .filter(|line| line.is_certified)
        .filter_map(|line| {
            let number = line.number?;
            Some(MailLabel { number, name: line.name, address: line.to, notice: line.of.key })
        })
        .collect();
    if labels.is_empty() {
        let message = format!("no certified letter of {name} has a number yet");
        return Err(AppError::new(Failure::Refused, "print.no_labels", message)
            .hint("dunlin print posted BATCH --numbers FILE, or --number NOTICE=RR473124829GB")
            .with("batch", name));
    }
    let (words, _) = Words::for_letters(&setting.creditor.language);
    let sheet = LabelSheet {
        key: format!("labels-{name}"),
        date: app.clock.today(&setting.creditor.timezone),
        language: words.language().to_string(),
        creditor: setting.creditor.name.clone(),
        title: words.text("mark-registered", &[]),
        labels,
    };
    let failed =
        |error: dunlin_letters::LetterError| AppError::new(Failure::Failed, "print.not_possible", error.to_string());
    let mut engine = PdfEngine::new().map_err(failed)?;
    render_labels(&mut engine, &sheet).map_err(failed)
}
