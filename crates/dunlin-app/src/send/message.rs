//! One message: its bytes as they were approved, and whether it may leave now.

use dunlin_core::change::{Change, DeliveryChange};
use dunlin_core::code::Reason;
use dunlin_core::delivery::{Goes, SETTLES_AFTER, Said, fallen};
use dunlin_core::id::AccountId;
use dunlin_core::policy::Channel;
use dunlin_letters::{ItemKind, LetterModel};
use dunlin_store::{AsOf, DeliveryLine, SendingStop, Tx};
use jiff::Timestamp;
use jiff::civil::Date;

use super::undelivered::struck;
use super::{Round, later};
use crate::app::{App, Setting, new_ids};
use crate::cases::commit;
use crate::error::{AppError, Failure};
use crate::run::Outbox;

/// A message that is ready to leave.
pub(super) struct Message {
    /// The envelope's sender.
    pub(super) from: String,
    /// What this machine calls itself: the domain of the sender.
    pub(super) hello: String,
    /// The bytes that were approved.
    pub(super) bytes: Vec<u8>,
    /// The lines that it asks for.
    said: Vec<Said>,
}

/// Whether an attempt has begun.
pub(super) enum Begun {
    /// It is written down; the bytes may leave.
    Goes,
    /// They may not. Without a reason it is in other hands since.
    Not(Option<NotBegun>),
}

/// Why an attempt does not begin.
pub(super) enum NotBegun {
    /// Somebody stopped the sending.
    Stopped(SendingStop),
    /// What the notice says does not hold any more.
    Fallen(Vec<Reason>),
}

/// The message of a delivery, byte for byte as it was approved: from its file, else made again from its frozen content. In words,
/// why there is none.
pub(super) fn of(
    app: &mut App,
    setting: &Setting,
    outbox: &mut Outbox,
    delivery: &DeliveryLine,
) -> Result<Result<Message, String>, AppError> {
    let (account, notice, creditor) = (delivery.of.account, delivery.of.notice, setting.creditor.id);
    let (content, file) = app.store.read(|tx| {
        let found = (tx.notice_content(account, notice)?, tx.notice_file(account, notice)?);
        Ok::<_, AppError>(found)
    })?;
    let damaged = |why: &str| AppError::new(Failure::Failed, "notice.damaged", format!("{}: {why}", delivery.of.key));
    let content = content.ok_or_else(|| damaged("it has no content"))?;
    let model: LetterModel = serde_json::from_str(&content).map_err(|error| damaged(&error.to_string()))?;
    let Some(from) = model.creditor.email.clone() else {
        return Ok(Err("the letter has no e-mail address of the creditor".to_owned()));
    };
    app.store.read(|tx| outbox.take_logo(tx, creditor, model.creditor.logo.as_deref()))?;
    let bytes = match outbox.approved(file.as_deref(), (&model, Channel::Email), &delivery.sha256) {
        Ok(bytes) => bytes,
        Err(why) => return Ok(Err(why)),
    };
    let hello = from.rsplit_once('@').map_or("localhost", |(_, domain)| domain).to_owned();
    Ok(Ok(Message { hello, bytes, said: said(&model), from }))
}

/// The lines of a letter.
pub(crate) fn said(model: &LetterModel) -> Vec<Said> {
    let rows = model.tables.iter().flat_map(|table| &table.rows);
    rows.map(|row| Said {
        number: row.number.clone(),
        part_of_plan: row.instalment.filter(|_| row.kind == ItemKind::Instalment),
        open_minor: row.open_minor,
        asked_minor: row.asked_minor(),
    })
    .collect()
}

impl Round<'_> {
    /// Begins an attempt, in one transaction with the facts that it rests on: nothing that becomes known before it is overlooked, and
    /// the bytes leave only when it is written down.
    pub(super) fn begin(&mut self, delivery: &DeliveryLine, fence: i64, message: &Message) -> Result<Begun, AppError> {
        let (setting, who) = (self.setting, self.app.who("sending"));
        let (creditor, until) = (setting.creditor.id, later(who.at, SETTLES_AFTER));
        let today = self.app.clock.today(&setting.creditor.timezone);
        let server = self.sending.server.to_string();
        self.app.store.transaction(|tx| {
            if let Some(stop) = tx.sending_stop(creditor)? {
                return Ok(Begun::Not(Some(NotBegun::Stopped(stop))));
            }
            if !tx.keep_claim(&delivery.of, fence, until)? {
                return Ok(Begun::Not(None));
            }
            let issued = IssuedThen {
                account: delivery.of.account,
                on: delivery.issued_on,
                at: delivery.queued_at,
                version: delivery.issued_version,
                said: &message.said,
                goes: Goes::Mail(&delivery.to),
            };
            let reasons = what_fell(tx, setting, &issued, today)?;
            if !reasons.is_empty() {
                let codes = reasons.iter().map(|reason| reason.code().to_owned()).collect();
                let change = DeliveryChange::Withdrawn { of: delivery.of.clone(), reasons: codes };
                let mut changes = vec![Change::Delivery(change)];
                changes.extend(struck(tx, setting, &delivery.of, "withdrawn", &mut new_ids())?);
                commit(tx, setting, &who, delivery.of.account, changes)?;
                return Ok(Begun::Not(Some(NotBegun::Fallen(reasons))));
            }
            let change = DeliveryChange::Attempted { of: delivery.of.clone(), server: server.clone() };
            tx.commit(&who, creditor, &[Change::Delivery(change)])?;
            Ok(Begun::Goes)
        })
    }
}

/// A notice as it was issued.
pub(crate) struct IssuedThen<'a> {
    /// Whose.
    pub(crate) account: AccountId,
    /// The day on it.
    pub(crate) on: Date,
    /// When.
    pub(crate) at: Timestamp,
    /// The account's version that its issue made.
    pub(crate) version: i64,
    /// The lines that it asks for.
    pub(crate) said: &'a [Said],
    /// Where it goes.
    pub(crate) goes: Goes<'a>,
}

/// What of a notice does not hold any more. Where nothing became known of the customer since it was issued today, all of it holds.
pub(crate) fn what_fell(
    tx: &mut Tx<'_>,
    setting: &Setting,
    issued: &IssuedThen<'_>,
    today: Date,
) -> Result<Vec<Reason>, AppError> {
    let (account, now) = (issued.account, AsOf::day(today));
    if tx.head_of(account, &now)? != account {
        return Ok(vec![Reason::ChangedSince]);
    }
    let view = tx.customer_view(account, &now)?;
    if today == issued.on && view.version == issued.version && view.members.is_empty() {
        return Ok(Vec::new());
    }
    let as_issued = AsOf { known_at: Some(issued.at), ..AsOf::day(issued.on) };
    let then = tx.customer_view(account, &as_issued)?;
    let policy = setting.governed(&view, today).policy;
    let (day_then, day_now) = (setting.day(issued.on), setting.day(today));
    Ok(fallen((&then, &day_then), (&view, &day_now), policy, issued.said, issued.goes))
}
