//! People at the customer, and what was said with them.

use dunlin_core::account::{Contact, Refused, Role};
use dunlin_core::contact::CallMade;
use dunlin_core::conversation::{Heard, Verdict, Via};
use dunlin_core::days::between;
use dunlin_core::id::{ContactId, ItemId};
use dunlin_core::outcome::Outcome;
use dunlin_core::view::{Conversation, ItemView};
use jiff::civil::Date;

use super::batch::{Batch, Loading, Moment, in_batch};
use crate::db::{Db, Row, params, statements};
use crate::error::Result;

/// Calls of so many days are part of a view: no policy asks for quiet longer than that.
const CALLS_KEPT_DAYS: i32 = 60;

statements! {
    /// People, those marked first before the others, then in the order in which they were added.
    BATCH_CONTACTS (Id Text Text Day Int) -> (Id Id Text Text Text Text Flag Flag Flag) = in_batch!(
        "SELECT c.account_id, c.id, c.name, c.role, c.email, c.phone, c.refuses_email, c.refuses_calls, c.email_fails FROM account a CROSS JOIN contact c",
        "AND c.account_id = a.id AND c.removed_at IS NULL \
         ORDER BY a.number, COALESCE(c.first_version, 0) DESC, c.added_version, c.id"
    );
    /// Conversations, oldest first, a row for each letter that confirms one.
    BATCH_CALLS (Id Text Text Day Int Day Int Int) -> (Id Id Day Text Text Text Day Day Day Int Int Int Id Text) = in_batch!(
        "SELECT c.account_id, c.item_id, c.called_on, c.outcome, c.with_whom, c.agreed, c.pay_on, c.waits_until, \
         e.kept_on, e.version, e.recorded_at, e.withdrawn_at, c.id, c.via FROM account a CROSS JOIN call c \
         LEFT JOIN evidence e ON e.account_id = c.account_id AND e.call_id = c.id",
        "AND c.account_id = a.id AND (c.called_on <= $6 OR c.version > $7) AND c.recorded_at <= $8 \
         AND (c.struck_at IS NULL OR c.struck_at > $8) ORDER BY a.number, c.called_on, c.version, c.id"
    );
    /// Reasons for not paying, a row for each time that one was checked, the newest last.
    BATCH_REASONS (Id Text Text Day Int Day Int Int) -> (Id Id Day Text Text Day Int Int) = in_batch!(
        "SELECT c.account_id, c.id, c.called_on, c.why_details, k.verdict, k.checked_on, k.version, k.recorded_at \
         FROM account a CROSS JOIN call c LEFT JOIN call_check k ON k.account_id = c.account_id AND k.call_id = c.id",
        "AND c.account_id = a.id AND c.why IS NOT NULL AND (c.called_on <= $6 OR c.version > $7) AND c.recorded_at <= $8 \
         AND (c.struck_at IS NULL OR c.struck_at > $8) ORDER BY a.number, c.called_on, c.version, c.id, k.version"
    );
    /// Addresses at which nobody is, because letters came back from there.
    BATCH_RETURNED (Id Text Text Day Int Day Int Int) -> (Id Text) = in_batch!(
        "SELECT p.account_id, p.to_whom FROM account a CROSS JOIN post p",
        "AND p.account_id = a.id AND p.state = 'returned' AND p.why IN ('unknown', 'moved') \
         AND (p.ended_on <= $6 OR p.version > $7) AND p.changed_at <= $8 ORDER BY a.number, p.ended_on, p.key"
    );
    /// A letter came back.
    ANY_RETURNED () -> (Id) = "SELECT account_id FROM post WHERE state = 'returned' LIMIT 1";
    /// There is any contact.
    ANY_CONTACT () -> (Id) = "SELECT account_id FROM contact LIMIT 1";
    /// There is any conversation.
    ANY_CALL () -> (Id) = "SELECT account_id FROM call LIMIT 1";
}

/// Fills contacts and what conversations came to.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    if db.any(&ANY_CONTACT, &[])? {
        batch.rows(db, &BATCH_CONTACTS, &[], |loading, row| {
            loading.view.contacts.push(read_contact(row)?);
            Ok(())
        })?;
    }
    let moment = batch.moment();
    let seen = params![moment.day, moment.after_version, moment.known_at];
    if db.any(&ANY_RETURNED, &[])? {
        batch.rows(db, &BATCH_RETURNED, seen, |loading, row| {
            loading.view.came_back_from.push(row.string(1)?);
            Ok(())
        })?;
    }
    if db.any(&ANY_CALL, &[])? {
        let mut last = None;
        batch.rows(db, &BATCH_CALLS, seen, |loading, row| {
            // A row for each letter that confirms it.
            if last.replace(row.id(12)?) != Some(row.id(12)?) {
                note_contact(loading, row, moment)?;
            }
            note_call(loading, row, moment)
        })?;
        let mut newest = None;
        batch.rows(db, &BATCH_REASONS, seen, |loading, row| {
            let verdict = match row.opt_day(5)? {
                Some(on) if moment.sees(on, row.int(6)?, row.int(7)?) => row.opt_word(4, Verdict::find)?,
                _ => None,
            };
            let call = row.id(1)?;
            if newest.replace(call) == Some(call) {
                if let (Some(heard), Some(verdict)) = (&mut loading.view.heard, verdict) {
                    heard.verdict = verdict;
                }
            } else {
                let has_details = row.opt_text(3)?.is_some_and(|details| !details.trim().is_empty());
                let heard = Heard::then(loading.view.heard, row.day(2)?, has_details, verdict.unwrap_or_default());
                loading.view.heard = Some(heard);
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Reads a contact that follows its account.
pub(crate) fn read_contact(row: &Row<'_>) -> Result<Contact> {
    Ok(Contact {
        id: ContactId(row.id(1)?),
        name: row.opt_string(2)?,
        role: row.opt_word(3, Role::find)?,
        email: row.opt_string(4)?,
        phone: row.opt_string(5)?,
        refuses: Refused { email: row.flag(6)?, calls: row.flag(7)?, email_fails: row.flag(8)? },
    })
}

/// A call of the last days, and a conversation however it was held: limits ask for both.
fn note_contact(loading: &mut Loading, row: &Row<'_>, moment: Moment) -> Result<()> {
    let (item, on, outcome) = (row.opt_id(1)?.map(ItemId), row.day(2)?, row.text(3)?);
    let has_reached = Outcome::find(outcome).is_none_or(Outcome::has_reached);
    let is_conversation = has_reached && row.text(13)? != Via::Mail.code();
    let is_recent = between(on, moment.day) < CALLS_KEPT_DAYS;
    if is_recent && (is_conversation || row.text(13)? == Via::Call.code()) {
        loading.view.contacts_made.calls.push(CallMade { on, item, is_conversation });
    }
    Ok(())
}

/// What one conversation, newer than those before, comes to: arrival, a pay date, and somebody who was reached.
fn note_call(loading: &mut Loading, row: &Row<'_>, moment: Moment) -> Result<()> {
    let about = row.opt_id(1)?.map(ItemId);
    let (on, outcome, pay_on) = (row.day(2)?, row.text(3)?, row.opt_day(6)?);
    if let Some(until) = row.opt_day(7)? {
        said_sent(loading, about, on, until);
    }
    match about {
        Some(id) => {
            if let Some(item) = loading.item(id) {
                item.arrived |= outcome == "arrived";
                item.pay_date_named = pay_on.or(item.pay_date_named);
            }
        }
        None => name_pay_date(loading, on, pay_on),
    }
    if Outcome::find(outcome).is_some_and(Outcome::is_talk) {
        let (with, agreed) = (row.opt_string(4)?, row.string(5)?);
        let before = loading.view.last_conversation.as_ref().filter(|last| last.on == on);
        let is_confirmed = confirms(row, moment)? || before.is_some_and(|last| last.is_confirmed);
        loading.view.last_conversation = Some(Conversation { on, with, agreed, pay_on, is_confirmed });
    }
    Ok(())
}

/// The letter of the row counts at the moment.
fn confirms(row: &Row<'_>, moment: Moment) -> Result<bool> {
    let Some(kept_on) = row.opt_day(8)? else { return Ok(false) };
    let counts = row.opt_int(11)?.is_none_or(|withdrawn_at| withdrawn_at > moment.known_at);
    Ok(counts && moment.sees(kept_on, row.int(9)?, row.int(10)?))
}

/// What they say was paid already: the item they named, else all that was late then.
fn said_sent(loading: &mut Loading, about: Option<ItemId>, on: Date, until: Date) {
    let is_meant = |item: &ItemView| about.map_or(item.due_on < on, |id| item.id == id);
    for item in loading.view.items.iter_mut().filter(|item| is_meant(item)) {
        item.said_sent_until = item.said_sent_until.max(Some(until));
    }
}

/// A pay date for the account is one for every item that was there by then.
fn name_pay_date(loading: &mut Loading, on: Date, pay_on: Option<Date>) {
    for item in loading.view.items.iter_mut().filter(|item| item.issued_on <= on) {
        item.pay_date_named = pay_on.or(item.pay_date_named);
    }
}
