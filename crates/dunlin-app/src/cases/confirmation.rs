//! A letter that confirms a conversation, made from what was agreed by a person's wish (R1.5).
//!
//! Decides: what was agreed is what was recorded with the conversation: the words for the letter, the day they named, and the promises of
//! the same commit; the note is for those who work here. The letter
//! that is kept is the one that was looked at, byte for byte; as long as it counts, the policy does not send another about the same
//! conversation. A person hands it over: until then it can be taken back.

use dunlin_core::change::{Change, Evidence, EvidenceChange, EvidenceKind};
use dunlin_core::id::{AccountId, EvidenceId};
use dunlin_core::money::Money;
use dunlin_letters::{Agreed, Conversation, LetterModel};
use dunlin_store::{AsOf, CallLine, EvidenceLine, Tx};
use jiff::civil::Date;

use super::plans::agreement_pdf;
use super::talk::has_reached;
use super::{Done, commit};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::evidence::{self, FileBytes, NewEvidence};
use crate::run::confirmation_letter;
use crate::templates::own_texts;

/// As what it is kept and shown.
const MEDIA_TYPE: &str = "application/pdf";

/// The letter with what it is about.
struct Confirmation {
    call: CallLine,
    letter: LetterModel,
}

/// Somebody was there, so that there is something to confirm.
pub fn can_be_confirmed(line: &CallLine) -> bool {
    has_reached(line)
}

/// Whether a letter that confirms the conversation is among the files that are kept.
pub fn is_confirmed(line: &CallLine, files: &[EvidenceLine]) -> bool {
    letter_of(line, files).is_some()
}

/// The letter that confirms a conversation, as long as it counts.
fn letter_of<'f>(line: &CallLine, files: &'f [EvidenceLine]) -> Option<&'f EvidenceLine> {
    files.iter().find(|file| file.withdrawn.is_none() && file.evidence.call == Some(line.call.id))
}

/// The letter about a conversation that a commit of the account logged; nothing is written.
///
/// # Errors
/// `customer.unknown`, `call.unknown`; `call.nobody` when nobody was reached; `letter.not_possible`.
pub fn confirmation(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<FileBytes, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let made = app.store.read(|tx| draft(tx, setting, customer, version, today))?;
    let bytes = agreement_pdf(app, setting, &made.letter)?;
    Ok(FileBytes { name: file_name(&made.call), media_type: MEDIA_TYPE.to_string(), bytes })
}

/// The newest conversation of a customer in which somebody was reached: the number under which it stands, and the version of its commit.
///
/// # Errors
/// `customer.unknown`; `call.unknown` when nobody was reached yet.
pub fn last_reached(app: &mut App, setting: &Setting, customer: &str) -> Result<(String, i64), AppError> {
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let mut reached = Vec::new();
        for number in customers::numbers(tx, account)? {
            reached.extend(tx.calls(number)?.into_iter().filter(has_reached));
        }
        let newest = reached.into_iter().max_by_key(|line| (line.call.on, line.recorded_at, line.version));
        let newest = newest.ok_or_else(|| {
            AppError::not_found("call.unknown", "nobody was reached yet")
                .hint("log the conversation with: dunlin call log")
        })?;
        Ok((tx.customer(newest.call.account)?.account.number, newest.version))
    })
}

/// Keeps the letter under the customer's documents; as long as it counts, the policy sends none about the conversation.
///
/// # Errors
/// As [`confirmation`]; `call.confirmed` when it was confirmed before.
pub fn confirm_call(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let file = confirmation(app, setting, customer, version)?;
    let (who, mut ids) = (app.who("conversation confirmed in a letter"), new_ids());
    app.store.transaction(|tx| {
        let made = draft(tx, setting, customer, version, today)?;
        let account = made.call.call.account;
        if is_confirmed(&made.call, &tx.evidence(account)?) {
            let message = "the conversation is confirmed already";
            return Err(AppError::new(Failure::Refused, "call.confirmed", message)
                .hint("the letter is among the customer's documents"));
        }
        let new = NewEvidence { file_name: &file.name, bytes: &file.bytes, ..NewEvidence::default() };
        let sha256 = evidence::keep_bytes(tx, setting, who.at, &new)?;
        let evidence = Evidence {
            id: EvidenceId::next(&mut ids),
            account,
            item: None,
            call: Some(made.call.call.id),
            kind: EvidenceKind::Correspondence,
            subject: made.call.call.agreed.chars().take(evidence::SUBJECT_MAX).collect(),
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
            sha256,
            kept_on: today,
            valid_until: None,
        };
        commit(tx, setting, &who, account, vec![Change::Evidence(EvidenceChange::Kept { evidence, item: None })])
    })
}

/// The letter that confirms a conversation does not count: it was not handed over. The policy confirms the conversation again.
///
/// # Errors
/// `customer.unknown`, `call.unknown`; `call.not_confirmed` when no letter of it counts.
pub fn withdraw_confirmation(app: &mut App, setting: &Setting, customer: &str, version: i64) -> Result<Done, AppError> {
    let who = app.who("confirmation taken back");
    app.store.transaction(|tx| {
        let (account, call) = logged(tx, setting, customer, version)?;
        let files = tx.evidence(account)?;
        let letter = letter_of(&call, &files).ok_or_else(|| {
            AppError::new(Failure::Refused, "call.not_confirmed", "no letter confirms the conversation")
                .hint("dunlin call confirm makes one")
        })?;
        let (evidence, name) = (letter.evidence.id, letter.evidence.name.clone());
        let withdrawn = EvidenceChange::Withdrawn { account, evidence, name, reason: who.why.clone() };
        commit(tx, setting, &who, account, vec![Change::Evidence(withdrawn)])
    })
}

/// A conversation by the version of its commit, with the number under which it stands.
fn logged(tx: &mut Tx<'_>, setting: &Setting, customer: &str, version: i64) -> Result<(AccountId, CallLine), AppError> {
    let account = customers::ledger(tx, setting, customer)?;
    let missing = || AppError::not_found("call.unknown", "there is no such conversation, or it was struck out");
    let call = tx.calls(account)?.into_iter().find(|line| line.version == version).ok_or_else(missing)?;
    Ok((account, call))
}

fn draft(
    tx: &mut Tx<'_>,
    setting: &Setting,
    customer: &str,
    version: i64,
    today: Date,
) -> Result<Confirmation, AppError> {
    let (account, call) = logged(tx, setting, customer, version)?;
    if !has_reached(&call) {
        let message = "nobody was reached, so there is nothing to confirm";
        return Err(AppError::new(Failure::Refused, "call.nobody", message).hint("log the conversation first"));
    }
    let as_of = AsOf::day(today);
    let head = tx.head_of(account, &as_of)?;
    let view = tx.customer_view(head, &as_of)?;
    let agreed = agreed(tx, account, &call)?;
    let talk =
        Conversation { on: call.call.on, with: call.call.with.clone(), summary: call.call.agreed.clone(), agreed };
    let letter = confirmation_letter(setting, &view, talk, today);
    let texts = own_texts(tx, &setting.creditor, letter.template, &letter.language)?;
    let letter = LetterModel { texts, ..letter };
    Ok(Confirmation { call, letter })
}

/// The day that they named, and what they promised in the same conversation.
fn agreed(tx: &mut Tx<'_>, account: AccountId, call: &CallLine) -> Result<Vec<Agreed>, AppError> {
    let named = call.call.pay_on.map(|by| Agreed { by, amount: None });
    let promises = tx.promises(account)?;
    let ours = promises.iter().filter(|line| line.version == call.version && line.ended.is_none());
    let promised = ours.map(|line| {
        let amount = Money { minor: line.promise.amount_minor, currency: line.promise.currency };
        Agreed { by: line.promise.promised_on, amount: Some(amount) }
    });
    Ok(named.into_iter().chain(promised).collect())
}

/// What the letter is called: the day of the conversation, and the commit that logged it.
fn file_name(line: &CallLine) -> String {
    format!("confirmation-{}-{}.pdf", line.call.on, line.version)
}
