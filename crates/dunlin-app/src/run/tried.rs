//! How a letter looks with texts that were not saved: made of an invented customer, or of a real one as the run of the day would send it.
//!
//! Decides: that what can be looked at is what could be saved; texts with a fault are refused here too. Writes nothing.

use dunlin_core::policy::Channel;
use dunlin_letters::{LetterModel, Template, render_email, specimen};
use dunlin_words::Words;

use super::letter::creditor_block;
use super::outbox::Outbox;
use super::preview::impossible;
use super::sample::{SampleInput, sample};
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::templates;

/// Texts to be looked at.
#[derive(Debug, Clone, Copy)]
pub struct Trial<'a> {
    /// Code of the letter.
    pub template: &'a str,
    /// The language.
    pub language: &'a str,
    /// The texts.
    pub source: &'a str,
    /// Number or name of a customer; none: the invented one.
    pub customer: Option<&'a str>,
    /// As a letter, also where it would go as an e-mail.
    pub as_letter: bool,
}

/// A letter as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// The page of an e-mail.
    Email(String),
    /// The letter as PDF.
    Letter(Vec<u8>),
}

/// How a letter looks with texts. Nothing is written.
///
/// # Errors
/// `template.unknown`, `template.fixed`, `letter.language_unknown`, `template.faults`; `template.no_step` when no step of the policy sends the
/// letter, so that there is none for a real customer; what [`sample`] gives.
pub fn look(app: &mut App, setting: &Setting, outbox: &mut Outbox, trial: &Trial<'_>) -> Result<Look, AppError> {
    let faults = templates::check(trial.template, trial.language, trial.source)?;
    if !faults.is_empty() {
        return Err(templates::refused(&faults));
    }
    match trial.customer {
        Some(customer) => of_customer(app, setting, trial, customer),
        None => of_specimen(app, setting, outbox, trial),
    }
}

fn of_customer(app: &mut App, setting: &Setting, trial: &Trial<'_>, customer: &str) -> Result<Look, AppError> {
    let sends = |step: &&dunlin_core::policy::Step| step.template.as_deref() == Some(trial.template);
    let step = setting.policy.steps.iter().find(sends).ok_or_else(|| {
        let message =
            format!("no step of the policy sends \"{}\", so it is shown for the invented customer", trial.template);
        AppError::new(Failure::Refused, "template.no_step", message).hint("leave the customer out")
    })?;
    let input = SampleInput {
        customer,
        step: step.id.as_str(),
        language: Some(trial.language),
        on: None,
        texts: Some(trial.source),
    };
    let made = sample(app, setting, &input)?;
    match (made.page, made.files.into_iter().last()) {
        (Some(page), _) if !trial.as_letter => Ok(Look::Email(page)),
        (_, Some(letter)) => Ok(Look::Letter(letter.bytes)),
        (_, None) => Err(AppError::new(Failure::Failed, "letter.not_possible", "the letter has no file")),
    }
}

fn of_specimen(app: &mut App, setting: &Setting, outbox: &mut Outbox, trial: &Trial<'_>) -> Result<Look, AppError> {
    let found = Template::find(trial.template);
    let template = found.ok_or_else(|| AppError::not_found("template.unknown", trial.template.to_string()))?;
    let invented = specimen::full(template);
    let model = LetterModel {
        language: trial.language.to_owned(),
        creditor: creditor_block(&setting.creditor, &invented.tables),
        texts: Some(trial.source.to_owned()).filter(|source| !source.is_empty()),
        ..invented
    };
    if trial.as_letter {
        app.store.read(|tx| outbox.take_logo(tx, setting.creditor.id, model.creditor.logo.as_deref()))?;
        return outbox
            .render("", &model, Channel::Letter)
            .map(|made| Look::Letter(made.bytes))
            .map_err(|error| impossible(&error));
    }
    let (words, _) = Words::for_letters(&model.language);
    render_email(&model, &words).map(|email| Look::Email(email.html)).map_err(|error| impossible(&error))
}
