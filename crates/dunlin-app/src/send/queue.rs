//! What is written down of a message that did not leave, or left: and when it is looked at again.

use dunlin_core::change::{Change, DeliveryChange, DeliveryOf};
use dunlin_core::delivery::{GIVEN_UP_AFTER, again_after};
use dunlin_store::DeliveryLine;
use jiff::{SignedDuration, Timestamp};

use super::undelivered::{NoMail, find_address, no_more_mail, struck};
use super::{Round, later};
use crate::app::new_ids;
use crate::cases::commit;
use crate::contact::mail_opens_at;
use crate::error::AppError;

/// The span in which a domain takes only so many.
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

impl Round<'_> {
    /// Until when a message waits although it may leave: the domain had enough in this minute, or it is no hour for mail there.
    pub(super) fn not_yet(&mut self, delivery: &DeliveryLine) -> Result<Option<Timestamp>, AppError> {
        let (setting, now) = (self.setting, self.app.clock.now());
        let since = now.checked_sub(MINUTE).unwrap_or(Timestamp::MIN);
        let most = self.sending.per_minute;
        let enough = self
            .app
            .store
            .read(|tx| Ok::<_, AppError>(tx.attempts_to(setting.creditor.id, &delivery.domain, since)? >= most))?;
        if enough {
            return Ok(Some(later(now, MINUTE)));
        }
        let hours = self.app.store.read(|tx| mail_opens_at(tx, setting, delivery.of.account, now))?;
        Ok(hours.filter(|opens| *opens > now))
    }

    /// Writes down what became of a delivery.
    pub(super) fn note(
        &mut self,
        delivery: &DeliveryLine,
        change: impl FnOnce(DeliveryOf) -> DeliveryChange,
    ) -> Result<(), AppError> {
        let (creditor, who) = (self.setting.creditor.id, self.app.who("sending"));
        let change = Change::Delivery(change(delivery.of.clone()));
        Ok(self.app.store.transaction(|tx| tx.commit(&who, creditor, std::slice::from_ref(&change)))?)
    }

    /// Put off by a server: tried again later, or given up when that has gone on for too long.
    pub(super) fn deferred(&mut self, delivery: &DeliveryLine, why: &str) -> Result<(), AppError> {
        let now = self.app.clock.now();
        if now.duration_since(delivery.queued_at) >= GIVEN_UP_AFTER {
            return self.failed(delivery, why, false);
        }
        self.sent.deferred += 1;
        self.sent.trouble(delivery, "deferred", why);
        let (creditor, who) = (self.setting.creditor.id, self.app.who("sending"));
        let again = later(now, again_after(delivery.deferrals + 1));
        let change = DeliveryChange::Deferred { of: delivery.of.clone(), reply: why.to_owned() };
        Ok(self.app.store.transaction(|tx| {
            tx.commit(&who, creditor, &[Change::Delivery(change.clone())])?;
            tx.put_off_delivery(&delivery.of, again)
        })?)
    }

    /// Refused for good: the notice counts for nothing, its steps are to be taken again, and somebody finds another way. Where the
    /// server said so of the address, no mail goes there any more until it changes.
    pub(super) fn failed(&mut self, delivery: &DeliveryLine, why: &str, by_server: bool) -> Result<(), AppError> {
        self.sent.failed += 1;
        self.sent.trouble(delivery, "failed", why);
        let (setting, who) = (self.setting, self.app.who("sending"));
        let today = self.app.clock.today(&setting.creditor.timezone);
        self.app.store.transaction(|tx| {
            let change = DeliveryChange::Failed { of: delivery.of.clone(), reply: why.to_owned() };
            let mut changes = vec![Change::Delivery(change)];
            changes.extend(struck(tx, setting, &delivery.of, "failed", &mut new_ids())?);
            if by_server {
                changes.extend(no_more_mail(tx, delivery.of.account, &delivery.to, NoMail::Fails)?);
            }
            changes.push(find_address((delivery.of.account, &delivery.of.key), today));
            commit(tx, setting, &who, delivery.of.account, changes).map(drop)
        })
    }
}
