//! A folder of a mailbox, read over IMAP: what is new in it, each mail once, and nothing in it changes.
//!
//! The book remembers how far it was read. That saves time and is no promise: each mail counts once by its own key, so a folder that a
//! server numbers anew is read again from some days ago.

use dunlin_imap::{Failed, Opened, Place};
use dunlin_store::MailboxMark;
use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::reading::{Read, Reader};
use crate::error::{AppError, Failure};

/// So far a folder is looked back into when it is read for the first time, unless a day is said.
const LOOKED_BACK_DAYS: i32 = 30;
/// After so many mails it is written down how far the folder was read.
const MARKED_EVERY: usize = 25;

impl Reader<'_> {
    /// Reads what is new in a folder, or with a day what came on it or later; `each` is told of every mail.
    ///
    /// # Errors
    /// `mailbox.refused`, `mailbox.broken`: what was read until then holds, and the next call goes on from there.
    pub fn mailbox(&mut self, place: &Place, since: Option<Date>, mut each: impl FnMut(&Read)) -> Result<(), AppError> {
        let failed = |failed: Failed| unreachable_mailbox(place, &failed);
        let mut folder = Opened::open(place).map_err(failed)?;
        let (creditor, name) = (self.setting.creditor.id, place.to_string());
        let known = self.app.store.read(|tx| tx.mailbox_mark(creditor, &name).map_err(AppError::from))?;
        let known = known.filter(|mark| mark.uid_validity == i64::from(folder.validity()));
        let last = known.and_then(|mark| u32::try_from(mark.last_uid).ok());
        let found = match (since, last) {
            (None, Some(last)) => folder.after(last, None),
            (since, _) => folder.after(0, Some(since.unwrap_or_else(|| self.looks_back()))),
        };
        let found = found.map_err(failed)?;
        // A mail that has to be read again is not passed by.
        let mut passes = true;
        let mut mark = last.unwrap_or(0);
        for (at, uid) in found.into_iter().enumerate() {
            // What is gone since was taken away by somebody else.
            if let Some(bytes) = folder.bytes(uid, dunlin_mail::LONGEST_MAIL + 1).map_err(failed)? {
                let read = self.mail(&bytes)?;
                passes &= read != Read::Later;
                each(&read);
            }
            if passes {
                mark = mark.max(uid);
            }
            if at % MARKED_EVERY == MARKED_EVERY - 1 {
                self.remember(&name, folder.validity(), mark)?;
            }
        }
        if passes {
            mark = mark.max(folder.next().map_or(0, |next| next.saturating_sub(1)));
        }
        self.remember(&name, folder.validity(), mark)?;
        folder.close();
        Ok(())
    }

    fn looks_back(&self) -> Date {
        let back: Span = LOOKED_BACK_DAYS.days();
        self.app.clock.today(&self.setting.creditor.timezone).saturating_sub(back)
    }

    fn remember(&mut self, name: &str, validity: u32, last: u32) -> Result<(), AppError> {
        let (creditor, at) = (self.setting.creditor.id, self.app.clock.now());
        let mark = MailboxMark { uid_validity: validity.into(), last_uid: last.into() };
        Ok(self.app.store.transaction(|tx| tx.set_mailbox_mark(creditor, name, mark, at))?)
    }
}

/// A mailbox that could not be looked into, as a failed use case.
pub(crate) fn unreachable_mailbox(place: &Place, failed: &Failed) -> AppError {
    let message = format!("{place}: {failed}");
    match failed {
        Failed::Refused(_) => AppError::new(Failure::Failed, "mailbox.refused", message)
            .hint("look at user, password, folder and certificate; nothing was changed there"),
        Failed::Broken(_) => AppError::new(Failure::Failed, "mailbox.broken", message)
            .hint("try it again: what was read holds, and it goes on from there"),
    }
}
