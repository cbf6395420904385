//! Agreements: signed by both sides, initialled under the payment terms; a new one takes the place of the one before (R2.2).

use dunlin_core::agreement::{self, Agreement, AgreementEnd, AgreementState, Lacks, Signature, Signed};
use dunlin_core::change::{Change, EvidenceKind, OpeningChange};
use dunlin_core::id::{AccountId, AgreementId, EvidenceId};
use dunlin_store::{AgreementLine, Tx};
use jiff::civil::Date;

use super::papers::{Keeping, file};
use super::{customer, refused, text};
use crate::app::{App, Setting, new_ids};
use crate::approvals::person_shown;
use crate::cases::{Done, commit};
use crate::customers;
use crate::error::AppError;
use crate::evidence;

/// An agreement as a person keeps it.
#[derive(Debug, Clone, Copy)]
pub struct AgreementInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The heading under which the payment terms stand.
    pub clause: &'a str,
    /// The customer's initials under the payment terms.
    pub initials: &'a str,
    /// Who signed for the customer, and when; today when left out.
    pub by_customer: (&'a str, Option<Date>),
    /// Who signed for the creditor, and when; whoever notes it when left out.
    pub by_creditor: (Option<&'a str>, Option<Date>),
    /// Its first day; the day of the later signature when left out.
    pub from: Option<Date>,
    /// What the file is called, and its bytes.
    pub file: (&'a str, &'a [u8]),
}

/// An agreement with how it stands today.
#[derive(Debug, Clone)]
pub struct AgreementShown {
    /// What was signed.
    pub line: AgreementLine,
    /// How it stands.
    pub state: AgreementState,
}

/// Keeps an agreement.
///
/// # Errors
/// `customer.unknown`, `opening.text`; `agreement.signature`, `agreement.initials`, `agreement.clause`, `agreement.day`,
/// `agreement.begin` for one that is not whole; what [`evidence::keep`] says of the file.
pub fn sign_agreement(app: &mut App, setting: &Setting, input: &AgreementInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let who = app.who("agreement signed");
    let own = person_shown(&who.actor).to_string();
    let by_customer = signature(input.by_customer.0, input.by_customer.1, today)?;
    let by_creditor = signature(input.by_creditor.0.unwrap_or(&own), input.by_creditor.1, today)?;
    let from_on = input.from.unwrap_or_else(|| by_customer.on.max(by_creditor.on));
    let (clause, initials) = (text(input.clause)?, text(input.initials)?);
    let file = file(input.file, EvidenceKind::Agreement, &clause, None);
    let media_type = evidence::check(&file)?;
    let mut ids = new_ids();
    let (id, evidence) = (AgreementId::next(&mut ids), EvidenceId::next(&mut ids));
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let kept = Keeping { setting, who: &who, account, id: evidence, media_type, today };
        let newest = tx.agreements(account)?.last().map_or(0, |line| line.signed.agreement.part);
        let agreement = Agreement {
            id,
            account,
            part: newest + 1,
            clause: clause.clone(),
            initials: initials.clone(),
            by_customer: by_customer.clone(),
            by_creditor: by_creditor.clone(),
            from_on,
            evidence: kept.evidence(tx, &file, EvidenceKind::Agreement)?,
        };
        agreement.check(today).map_err(not_whole)?;
        commit(tx, setting, &who, account, vec![Change::Opening(OpeningChange::Agreed(agreement))])
    })
}

fn signature(name: &str, on: Option<Date>, today: Date) -> Result<Signature, AppError> {
    Ok(Signature { name: text(name)?, on: on.unwrap_or(today) })
}

fn not_whole(lacks: Lacks) -> AppError {
    let (message, hint) = match lacks {
        Lacks::Signature => ("a side has not signed", "name who signed for each side"),
        Lacks::Initials => {
            ("the payment terms bear no initials of the customer", "have them initialled, then keep the agreement")
        }
        Lacks::Clause => {
            ("it is not said where the payment terms stand", "name the heading, for example: § 4 Payment terms")
        }
        Lacks::Day => ("a day of signing is to come", "an agreement is kept once both sides have signed"),
        Lacks::Begin => ("it would begin before both sides had signed", "leave its first day out, or name a later one"),
    };
    refused(lacks.code(), message).hint(hint)
}

/// Ends the agreement that is in force: terminated from today, or noted by mistake.
///
/// # Errors
/// `customer.unknown`; `agreement.not_in_force`; `agreement.reason`.
pub fn end_agreement(
    app: &mut App,
    setting: &Setting,
    number: &str,
    end: AgreementEnd,
    reason: &str,
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, reason) = (app.who("agreement ended"), text(reason)?);
    if reason.is_empty() {
        return Err(refused("agreement.reason", "an agreement ends with a reason").hint("--reason TEXT"));
    }
    app.store.transaction(|tx| {
        let (_, numbers) = customer(tx, setting, number, today)?;
        let none = || {
            refused("agreement.not_in_force", "no agreement with the customer is in force")
                .hint("dunlin agreement show CUSTOMER tells which there were")
        };
        let line = in_force(tx, &numbers, today)?.ok_or_else(none)?;
        let Agreement { account, id: agreement, part, .. } = line.signed.agreement;
        let ended = OpeningChange::AgreementEnded { account, agreement, part, end, on: today, reason: reason.clone() };
        commit(tx, setting, &who, account, vec![Change::Opening(ended)])
    })
}

/// Agreements with a customer, oldest first.
///
/// # Errors
/// `customer.unknown`.
pub fn agreements(app: &mut App, setting: &Setting, number: &str) -> Result<Vec<AgreementShown>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let (_, numbers) = customer(tx, setting, number, today)?;
        let lines = of_all(tx, &numbers)?;
        let all: Vec<Signed> = lines.iter().map(|line| line.signed.clone()).collect();
        let shown = |line: AgreementLine| {
            let state = agreement::state(&all, &line.signed, today);
            AgreementShown { line, state }
        };
        Ok(lines.into_iter().map(shown).collect())
    })
}

/// The agreement with a customer that is in force on a day, whichever of its numbers it was signed for.
pub(crate) fn in_force(tx: &mut Tx<'_>, numbers: &[AccountId], on: Date) -> Result<Option<AgreementLine>, AppError> {
    let lines = of_all(tx, numbers)?;
    let all: Vec<Signed> = lines.iter().map(|line| line.signed.clone()).collect();
    let found = agreement::in_force(&all, on).map(|signed| signed.agreement.id);
    Ok(lines.into_iter().find(|line| Some(line.signed.agreement.id) == found))
}

fn of_all(tx: &mut Tx<'_>, numbers: &[AccountId]) -> Result<Vec<AgreementLine>, AppError> {
    let mut all = Vec::new();
    for number in numbers {
        all.extend(tx.agreements(*number)?);
    }
    all.sort_by_key(|line| (line.signed.agreement.from_on, line.signed.agreement.part));
    Ok(all)
}
