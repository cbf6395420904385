//! A notice that was issued, as its file again: made from the frozen content, and the same bytes as were written.

use dunlin_letters::LetterModel;
use dunlin_store::AsOf;
use jiff::civil::Date;

use super::outbox::{Outbox, sha256};
use crate::app::{App, Setting};
use crate::customers;
use crate::error::{AppError, Failure};

/// The file of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedFile {
    /// Its name, without folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The file of a customer's notice, by the notice's key; also of one that was sent under a number merged into the customer.
///
/// # Errors
/// `customer.unknown`; `notice.unknown`; `notice.differs` when the bytes are not those that were written.
pub fn issued_file(app: &mut App, setting: &Setting, customer: &str, key: &str) -> Result<IssuedFile, AppError> {
    let found = app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        for account in tx.accounts_around(account, &AsOf::day(Date::MAX))? {
            let notice = tx.notices(account)?.into_iter().find(|line| line.notice.key == key);
            if notice.is_some() {
                return Ok(notice);
            }
        }
        Ok::<_, AppError>(None)
    })?;
    let line = found.ok_or_else(|| AppError::not_found("notice.unknown", format!("there is no notice \"{key}\"")))?;
    let failed = |error: &dyn std::fmt::Display| AppError::new(Failure::Failed, "notice.not_made", error.to_string());
    let model: LetterModel = serde_json::from_str(&line.notice.content).map_err(|error| failed(&error))?;
    let mut outbox = Outbox::new("");
    app.store.read(|tx| outbox.take_logo(tx, setting.creditor.id, model.creditor.logo.as_deref()))?;
    let made = outbox.render("", &model, line.notice.channel).map_err(|error| failed(&error))?;
    let is_same = line.files.is_empty() || line.files.iter().any(|file| file.sha256 == sha256(&made.bytes));
    if !is_same {
        let message = format!("the bytes of {key} are not those that were written");
        return Err(AppError::new(Failure::Failed, "notice.differs", message).hint("look at the file in the outbox"));
    }
    let name = made.name.rsplit('/').next().unwrap_or_default().to_string();
    Ok(IssuedFile { name, bytes: made.bytes })
}
