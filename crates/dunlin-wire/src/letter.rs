//! `letter preview --json`: the files of a notice before its day.

use dunlin_app::run;
use serde::Serialize;

use crate::invoice::{InvoiceFile, written};
use crate::iso;

/// The files of a step's notice for a customer.
#[derive(Debug, Serialize)]
pub struct LetterFiles {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The step of the policy.
    pub step: String,
    /// Which letter it is.
    pub template: &'static str,
    /// Tag of the language in which it is written.
    pub language: String,
    /// The day on it.
    pub on: String,
    /// The run of that day sends it; otherwise it is as if its day had come.
    pub is_due: bool,
    /// How it goes: `email`, `letter`, `certified`.
    pub channel: &'static str,
    /// To whom; empty where nobody knows.
    pub to: String,
    /// What is sent, first; of an e-mail also the letter that goes instead.
    pub files: Vec<InvoiceFile>,
    /// What of the creditor's own data is missing on it, in words.
    pub missing: Vec<&'static str>,
}

impl LetterFiles {
    /// Files that were written into a folder.
    pub fn new(made: &run::Sample, folder: &std::path::Path) -> LetterFiles {
        LetterFiles {
            customer: made.customer.0.clone(),
            name: made.customer.1.clone(),
            step: made.step.to_string(),
            template: made.template.code(),
            language: made.language.clone(),
            on: iso(made.on),
            is_due: made.is_due,
            channel: made.channel.code(),
            to: made.to.clone(),
            files: made.files.iter().map(|file| written(file, folder)).collect(),
            missing: made.missing.clone(),
        }
    }
}
