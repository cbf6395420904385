//! What a person writes down about a customer and the people there.

use dunlin_core::account::{Contact, Refused, Role};
use dunlin_core::change::{AccountChange, Change, Note, NoteChange};
use dunlin_core::id::{AccountId, ContactId, NoteId};
use dunlin_core::plan::{FIND_STEP, is_management};
use dunlin_store::Tx;
use jiff::civil::Date;

use super::tasks::done;
use super::{Done, commit};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};

/// The longest note, in characters.
const NOTE_MAX: usize = 4_000;

/// Writes a note on a customer; a pinned one is shown beside it whatever happens later.
///
/// # Errors
/// `customer.unknown`; `note.empty`, `note.too_long`.
pub fn add_note(app: &mut App, setting: &Setting, customer: &str, text: &str, pinned: bool) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who("note"), new_ids());
    let text = note_text(text)?;
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let note = Note { id: NoteId::next(&mut ids), account, on: today, text: text.clone(), pinned };
        commit(tx, setting, &who, account, vec![Change::Note(NoteChange::Added(note))])
    })
}

pub(crate) fn note_text(text: &str) -> Result<String, AppError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AppError::new(Failure::Usage, "note.empty", "the note is empty").hint("say it in a few words"));
    }
    if text.chars().count() > NOTE_MAX {
        let message = format!("the note is longer than {NOTE_MAX} characters");
        return Err(AppError::new(Failure::Usage, "note.too_long", message).hint("make two of it"));
    }
    Ok(text.to_string())
}

/// What becomes of a note that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteAct {
    /// It is shown beside the customer.
    Pin,
    /// It is not, any more.
    Unpin,
    /// It is taken away; the log keeps it.
    Remove,
}

/// Pins, unpins or removes the note that a commit of the account made.
///
/// # Errors
/// `customer.unknown`; `note.unknown`.
pub fn change_note(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    version: i64,
    act: NoteAct,
) -> Result<Done, AppError> {
    let who = app.who("note");
    app.store.transaction(|tx| {
        let account = customers::ledger(tx, setting, customer)?;
        let missing = || AppError::not_found("note.unknown", "the note is not there any more");
        let note = tx.notes(account)?.into_iter().find(|line| line.version == version).ok_or_else(missing)?.note.id;
        let change = match act {
            NoteAct::Pin => NoteChange::Pinned { account, note, pinned: true },
            NoteAct::Unpin => NoteChange::Pinned { account, note, pinned: false },
            NoteAct::Remove => NoteChange::Removed { account, note },
        };
        commit(tx, setting, &who, account, vec![Change::Note(change)])
    })
}

/// A person or mailbox as somebody types it.
#[derive(Debug, Clone, Default)]
pub struct ContactInput<'a> {
    /// As it stands in the greeting.
    pub name: Option<&'a str>,
    /// `payables`, `buyer`, `manager`, `owner`; none is somebody.
    pub role: Option<&'a str>,
    /// Where e-mail goes.
    pub email: Option<&'a str>,
    /// Where calls go.
    pub phone: Option<&'a str>,
    /// How they do not want to be contacted.
    pub refuses: Refused,
}

impl ContactInput<'_> {
    fn read(&self, id: ContactId) -> Result<Contact, AppError> {
        let usage = |code, message: String, hint: &str| AppError::new(Failure::Usage, code, message).hint(hint);
        let role = self.role.map(|code| {
            Role::find(code).ok_or_else(|| {
                let known = Role::ALL.map(Role::code).join(", ");
                usage("contact.role_unknown", format!("\"{code}\" is no role"), &format!("known are {known}"))
            })
        });
        if self.name.is_none() && self.email.is_none() && self.phone.is_none() {
            return Err(usage("contact.empty", "a contact needs a name".to_string(), "or an address, or a number"));
        }
        let has_place =
            |mail: &str| mail.split_once('@').is_some_and(|(who, place)| !who.is_empty() && place.contains('.'));
        if let Some(mail) = self.email.filter(|mail| !has_place(mail) || mail.contains(char::is_whitespace)) {
            return Err(usage(
                "contact.email",
                format!("\"{mail}\" is no e-mail address"),
                "write it like ann@example.com",
            ));
        }
        let owned = |text: Option<&str>| text.map(str::to_string);
        Ok(Contact {
            id,
            name: owned(self.name),
            role: role.transpose()?,
            email: owned(self.email),
            phone: owned(self.phone),
            refuses: self.refuses,
        })
    }
}

/// Adds a person or mailbox.
///
/// # Errors
/// `customer.unknown`; `contact.empty`, `contact.email`, `contact.role_unknown`.
pub fn add_contact(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    input: &ContactInput<'_>,
) -> Result<Done, AppError> {
    let (who, mut ids) = (app.who("contact"), new_ids());
    let contact = input.read(ContactId::next(&mut ids))?;
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let added = AccountChange::ContactAdded { account, contact: contact.clone() };
        let mut changes = vec![Change::Account(added)];
        changes.extend(found(tx, account, &contact, today)?);
        commit(tx, setting, &who, account, changes)
    })
}

/// Ends the tasks that asked for somebody like this contact: who manages or owns the customer is known now.
fn found(tx: &mut Tx<'_>, account: AccountId, contact: &Contact, today: Date) -> Result<Vec<Change>, AppError> {
    let mut ended = Vec::new();
    if contact.role.is_some_and(is_management) {
        for number in customers::numbers(tx, account)? {
            let open = tx.open_tasks_of(number, FIND_STEP)?;
            ended.extend(open.iter().map(|line| done(line, today, "done", &contact_label(contact))));
        }
    }
    Ok(ended)
}

/// What becomes of a person or mailbox that is there.
#[derive(Debug, Clone)]
pub enum ContactAct<'a> {
    /// Its data are these.
    Change(ContactInput<'a>),
    /// It is asked before the others.
    First,
    /// It is not there any more.
    Remove,
}

/// How people call a contact: its name, address and number as far as they are known.
pub fn contact_label(contact: &Contact) -> String {
    let known = [&contact.name, &contact.email, &contact.phone];
    known.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

/// Changes, marks or removes the person or mailbox that is called so ([`contact_label`]).
///
/// # Errors
/// `customer.unknown`; `contact.unknown`; as `add_contact`.
pub fn change_contact(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    called: &str,
    act: &ContactAct<'_>,
) -> Result<Done, AppError> {
    let (who, today) = (app.who("contact"), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let missing = || AppError::not_found("contact.unknown", "the contact is not there any more");
        let mut known = None;
        for number in customers::numbers(tx, account)? {
            let found = tx.customer(number)?.contacts.into_iter().find(|contact| contact_label(contact) == called);
            known = known.or(found.map(|contact| (number, contact)));
        }
        let (account, before) = known.ok_or_else(missing)?;
        let mut ended = Vec::new();
        let change = match act {
            ContactAct::Change(input) => {
                let mut contact = input.read(before.id)?;
                contact.refuses.email_fails = before.refuses.email_fails && before.email == contact.email;
                ended = found(tx, account, &contact, today)?;
                AccountChange::ContactChanged { account, contact }
            }
            ContactAct::First => AccountChange::ContactMarked { account, contact: before.id, first: true },
            ContactAct::Remove => AccountChange::ContactRemoved { account, contact: before.id },
        };
        let changes = std::iter::once(Change::Account(change)).chain(ended).collect();
        commit(tx, setting, &who, account, changes)
    })
}
