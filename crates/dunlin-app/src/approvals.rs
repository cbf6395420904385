//! Four eyes: what one person does not do alone waits here for another one.
//!
//! Decides: who may be the second person (never the one who asked, and only somebody who could do it as well). The limits are the
//! policy's, the question whether one is passed is the core's. What is approved is done in the same transaction in which the yes is
//! noted, with everything checked again: nothing is done twice, and nothing that has changed since.
//!
//! Requirement R4.6.

use dunlin_core::id::ApprovalId;
use dunlin_core::money::{Currency, Decimal, Money, Rounding, format_minor};
use dunlin_core::policy::Intent;
use dunlin_store::{Approval, ApprovalKind, ApprovalState, CreditGroup, Run, Tx, Who};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::app::{App, Setting, new_ids};
use crate::cases::{self, AdjustmentInput, Done, Giving};
use crate::credit::{self, GroupInput, LimitInput};
use crate::error::{AppError, Failure};
use crate::opening::{self, GrantInput};
use crate::placements::{self, Portfolio};
use crate::rights::{Right, Role};
use crate::run::{self, Approved, Outbox, RunSummary};
use crate::users;

mod placing;

pub use placing::{place, place_all};

/// Done at once, or asked for.
#[derive(Debug, Clone)]
pub enum Outcome<T> {
    /// No limit stood against it.
    Done(T),
    /// It waits for a second person.
    Asked(Box<Approval>),
}

/// What was done after a second person's yes.
#[derive(Debug)]
pub enum Carried {
    /// An item was changed, or a limit granted.
    Adjusted(Done),
    /// Several customers' debts are handed on.
    Placed(Box<Portfolio>),
    /// A limit is shared.
    Shared(CreditGroup),
    /// A run is approved, and held.
    Held(RunSummary),
    /// A run went out.
    Sent(Approved),
}

/// How a run leaves after the yes. Nothing is said of it for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// After the hold that was asked for with it, else after the creditor's.
    AsAsked,
    /// After so many minutes.
    Held(i64),
    /// At once.
    AtOnce,
}

/// What is done after the yes, as it was asked for.
#[derive(Debug, Serialize, Deserialize)]
enum Content {
    Grant {
        application: String,
        amount: String,
        #[serde(default)]
        trial_months: Option<i32>,
        #[serde(default)]
        until: Option<Date>,
        reason: String,
        #[serde(default)]
        exception: Option<String>,
    },
    SetLimit {
        customer: String,
        /// None is no limit.
        amount: Option<String>,
        currency: Option<String>,
        until: Option<Date>,
        trial_months: Option<i32>,
        reason: String,
    },
    SetGroup {
        group: String,
        amount: String,
        currency: String,
        until: Option<Date>,
        reason: String,
    },
    Adjust {
        number: String,
        amount: String,
        on: Option<Date>,
        reason: String,
    },
    Place {
        placement: String,
    },
    PlaceAll {
        portfolio: String,
    },
    Run {
        name: String,
        hash: String,
        /// For how many minutes it is to be held, if that was said.
        #[serde(default)]
        hold: Option<i64>,
    },
}

/// Writes off, or asks for it.
pub fn write_off(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Outcome<Done>, AppError> {
    adjust(app, setting, ApprovalKind::WriteOff, input)
}

/// Waives, or asks for it.
pub fn waive(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Outcome<Done>, AppError> {
    adjust(app, setting, ApprovalKind::Waive, input)
}

/// Pays a credit back, or asks for it.
pub fn refund(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Outcome<Done>, AppError> {
    adjust(app, setting, ApprovalKind::Refund, input)
}

/// Approves a run, or asks a second person to.
pub fn approve_run(
    app: &mut App,
    setting: &Setting,
    name: Option<&str>,
    outbox: &mut Outbox,
    progress: impl FnMut(u64),
) -> Result<Outcome<Approved>, AppError> {
    let (run, notices) = run::weigh(app, setting, name)?;
    match notices {
        None => run::approve(app, setting, Some(&run.name), outbox, progress).map(Outcome::Done),
        Some(notices) => ask_for_run(app, setting, run, notices, None).map(Outcome::Asked),
    }
}

/// Approves a run that leaves after a hold, or asks a second person to; their yes begins the hold. `seen` is the hash of what
/// the approver looked at.
pub fn hold_run(
    app: &mut App,
    setting: &Setting,
    name: &str,
    seen: Option<&str>,
    minutes: i64,
) -> Result<Outcome<RunSummary>, AppError> {
    let (run, notices) = run::weigh(app, setting, Some(name))?;
    match notices.filter(|_| seen.is_none_or(|seen| seen == run.hash)) {
        None => run::hold(app, setting, Some(&run.name), seen, minutes).map(Outcome::Done),
        Some(notices) => {
            let minutes = run::acceptable(minutes)?;
            ask_for_run(app, setting, run, notices, Some(minutes)).map(Outcome::Asked)
        }
    }
}

fn ask_for_run(
    app: &mut App,
    setting: &Setting,
    run: Run,
    notices: u64,
    hold: Option<i64>,
) -> Result<Box<Approval>, AppError> {
    let content = Content::Run { name: run.name.clone(), hash: run.hash, hold };
    let asked = Asked {
        kind: ApprovalKind::Run,
        subject: &run.name,
        amount: None,
        notices: i64::try_from(notices).ok(),
        why: "run approved",
    };
    ask(app, setting, &asked, &content)
}

/// Those that wait, oldest first.
pub fn open(app: &mut App, setting: &Setting) -> Result<Vec<Approval>, AppError> {
    app.store.read(|tx| Ok(tx.open_approvals(setting.creditor.id)?))
}

/// All, newest first.
pub fn all(app: &mut App, setting: &Setting) -> Result<Vec<Approval>, AppError> {
    app.store.read(|tx| Ok(tx.approvals(setting.creditor.id)?))
}

/// Whether a person may be the second one.
///
/// # Errors
/// `approval.own` for who asked; `right.missing` for who could not do it either.
pub fn may_decide(approval: &Approval, actor: &str, role: Role) -> Result<(), AppError> {
    if person(&approval.asked_by) == person(actor) {
        let message = "you asked for this; another person has to decide";
        return Err(AppError::new(Failure::Refused, "approval.own", message).hint("you can take it back"));
    }
    let right = if approval.kind == ApprovalKind::Run { Right::Approve } else { Right::Adjust };
    if role.has(right) {
        return Ok(());
    }
    let message = format!("the role {} may not do this itself, so it may not approve it", role.code());
    Err(AppError::new(Failure::Refused, "right.missing", message))
}

/// What waits about an item or a run, as its page tells it.
pub fn waits_for(
    app: &mut App,
    setting: &Setting,
    kind: ApprovalKind,
    subject: &str,
) -> Result<Option<Approval>, AppError> {
    let of = |kind: ApprovalKind| match kind {
        ApprovalKind::Run => "run",
        ApprovalKind::Limit => "application",
        ApprovalKind::CustomerLimit => "customer",
        ApprovalKind::GroupLimit => "group",
        ApprovalKind::Placement => "placement",
        ApprovalKind::WriteOff | ApprovalKind::Waive | ApprovalKind::Refund => "item",
    };
    let about = |one: &Approval| one.subject == subject && of(one.kind) == of(kind);
    Ok(open(app, setting)?.into_iter().find(about))
}

/// The second person says yes, and it is done; a run begins its hold, or leaves at once where that is said.
pub fn approve(
    app: &mut App,
    setting: &Setting,
    (number, role): (&str, Role),
    leaving: Leaving,
    outbox: &mut Outbox,
    progress: impl FnMut(u64),
) -> Result<Carried, AppError> {
    let approval = waiting(app, setting, number)?;
    may_decide(&approval, &app.actor, role)?;
    let who = app.who("approved");
    let note = |tx: &mut Tx<'_>| decide(tx, setting, &who, &approval, ApprovalState::Approved);
    match read_content(&approval)? {
        Content::Adjust { number, amount, on, reason } => {
            let by = format!("{}, asked for by {}", person_shown(&who.actor), person_shown(&approval.asked_by));
            let input =
                AdjustmentInput { number: &number, amount: Some(&amount), on, reason: &reason, approved_by: Some(&by) };
            cases::adjust(app, setting, giving(approval.kind), &input, Some(&note)).map(Carried::Adjusted)
        }
        Content::Grant { application, amount, trial_months, until, reason, exception } => {
            let input = GrantInput {
                application: &application,
                amount: Some(&amount),
                trial_months,
                lasting: trial_months.is_none(),
                until,
                reason: &reason,
                exception: exception.as_deref(),
            };
            let by = format!("{}, asked for by {}", person_shown(&who.actor), person_shown(&approval.asked_by));
            opening::grant(app, setting, &input, Some(&by), Some(&note)).map(Carried::Adjusted)
        }
        Content::SetLimit { customer, amount, currency, until, trial_months, reason } => {
            let (amount, currency) = (amount.as_deref(), currency.as_deref());
            let reason = format!("{reason} (asked for by {})", person_shown(&approval.asked_by));
            let input = LimitInput { amount, currency, until, trial_months, reason: &reason };
            credit::limit_with(app, setting, &customer, &input, Some(&note)).map(Carried::Adjusted)
        }
        Content::SetGroup { group, amount, currency, until, reason } => {
            let reason = format!("{reason} (asked for by {})", person_shown(&approval.asked_by));
            let input = GroupInput { name: &group, limit: &amount, currency: Some(&currency), until, reason: &reason };
            credit::group_with(app, setting, &input, Some(&note)).map(Carried::Shared)
        }
        Content::Place { placement } => placements::approve(app, setting, &placement, &note).map(Carried::Adjusted),
        Content::PlaceAll { portfolio } => {
            placements::approve_all(app, setting, &portfolio, &note).map(|own| Carried::Placed(Box::new(own)))
        }
        Content::Run { name, hash, hold } => {
            let (run, _) = run::weigh(app, setting, Some(&name))?;
            if run.hash != hash {
                let message = format!("run {name} changed since this was asked for");
                let hint = "reject it; who wants the run asks again";
                return Err(AppError::new(Failure::Conflict, "approval.changed", message).hint(hint));
            }
            let minutes = match leaving {
                Leaving::AtOnce => {
                    let sent = run::approve_with(app, setting, Some(&name), outbox, progress, Some(&note));
                    return sent.map(Carried::Sent);
                }
                Leaving::Held(minutes) => minutes,
                Leaving::AsAsked => match hold {
                    Some(minutes) => minutes,
                    None => run::hold_minutes(app, setting)?.unwrap_or(run::HOLD_MINUTES),
                },
            };
            run::hold_with(app, setting, Some(&name), Some(&hash), minutes, Some(&note)).map(Carried::Held)
        }
    }
}

/// The second person says no.
pub fn reject(app: &mut App, setting: &Setting, number: &str, role: Role, why: &str) -> Result<Approval, AppError> {
    let approval = waiting(app, setting, number)?;
    may_decide(&approval, &app.actor, role)?;
    end(app, setting, approval, ApprovalState::Rejected, why)
}

/// Who asked takes it back.
pub fn withdraw(app: &mut App, setting: &Setting, number: &str) -> Result<Approval, AppError> {
    let approval = waiting(app, setting, number)?;
    if person(&approval.asked_by) != person(&app.actor) {
        let asked_by = person_shown(&approval.asked_by);
        let message = format!("{asked_by} asked for this; only they take it back");
        return Err(AppError::new(Failure::Refused, "approval.not_own", message)
            .with("person", asked_by)
            .hint("you can reject it"));
    }
    end(app, setting, approval, ApprovalState::Withdrawn, "taken back")
}

/// The name in an actor: `web:Ann Byrne` and `cli:Ann Byrne` are one person.
pub fn person_shown(actor: &str) -> &str {
    actor.split_once(':').map_or(actor, |(_, name)| name)
}

fn person(actor: &str) -> String {
    person_shown(actor).trim().to_lowercase()
}

fn end(
    app: &mut App,
    setting: &Setting,
    approval: Approval,
    state: ApprovalState,
    why: &str,
) -> Result<Approval, AppError> {
    let (who, today) = (app.who(why.trim()), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| {
        if approval.kind == ApprovalKind::Placement {
            placements::drop_proposal(tx, setting, &who, &approval.subject, today)?;
        }
        decide(tx, setting, &who, &approval, state)
    })?;
    Ok(Approval { state, ..approval })
}

/// Notes what became of it, once.
fn decide(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    approval: &Approval,
    state: ApprovalState,
) -> Result<(), AppError> {
    let still = tx.approval(setting.creditor.id, &approval.number)?.is_some_and(|now| now.state == ApprovalState::Open);
    if !still {
        return Err(decided(&approval.number));
    }
    Ok(tx.decide_approval(who, setting.creditor.id, approval, state)?)
}

fn decided(number: &str) -> AppError {
    let message = format!("{number} does not wait any more");
    AppError::new(Failure::Conflict, "approval.decided", message)
        .hint("dunlin approval list --all says what became of it")
}

fn waiting(app: &mut App, setting: &Setting, number: &str) -> Result<Approval, AppError> {
    let found = app.store.read(|tx| Ok::<_, AppError>(tx.approval(setting.creditor.id, number)?))?;
    let unknown = || {
        AppError::not_found("approval.unknown", format!("nothing called {number} waits")).hint("dunlin approval list")
    };
    let approval = found.ok_or_else(unknown)?;
    if approval.state == ApprovalState::Open { Ok(approval) } else { Err(decided(number)) }
}

/// What is asked for.
struct Asked<'a> {
    kind: ApprovalKind,
    subject: &'a str,
    amount: Option<Money>,
    notices: Option<i64>,
    why: &'a str,
}

/// Grants credit, or asks for it: above the policy's `limit_over`.
///
/// # Errors
/// What `opening` says of a grant; `approval.waits`.
pub fn grant(app: &mut App, setting: &Setting, input: &GrantInput<'_>) -> Result<Outcome<Done>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let granting = app.store.read(|tx| opening::check(tx, setting, input, today))?;
    if !setting.policy.approval.needs_second(&Intent::Limit(granting.limit)) {
        return opening::grant(app, setting, input, None, None).map(Outcome::Done);
    }
    let limit = granting.limit;
    let content = Content::Grant {
        application: input.application.to_string(),
        amount: format_minor(limit.minor, limit.currency.digits()),
        trial_months: granting.trial_months(),
        until: input.until,
        reason: input.reason.to_string(),
        exception: input.exception.map(str::to_string),
    };
    let (subject, why) = (input.application, input.reason);
    let asked = Asked { kind: ApprovalKind::Limit, subject, amount: Some(limit), notices: None, why };
    ask(app, setting, &asked, &content).map(Outcome::Asked)
}

/// Says how much a customer may owe, or asks for it: above the policy's `limit_over`, and for no limit at all where there is one.
///
/// # Errors
/// What [`credit::set_limit`] says; `approval.waits`.
pub fn set_limit(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    input: &LimitInput<'_>,
) -> Result<Outcome<Done>, AppError> {
    let (number, limit) = credit::weigh_limit(app, setting, customer, input)?;
    if !setting.policy.approval.needs_second(&credit::intent(limit)) {
        return credit::set_limit(app, setting, customer, input).map(Outcome::Done);
    }
    let content = Content::SetLimit {
        customer: number.clone(),
        amount: limit.map(|limit| format_minor(limit.minor, limit.currency.digits())),
        currency: limit.map(|limit| limit.currency.code().to_string()),
        until: input.until,
        trial_months: input.trial_months,
        reason: input.reason.to_string(),
    };
    let kind = ApprovalKind::CustomerLimit;
    let asked = Asked { kind, subject: &number, amount: limit, notices: None, why: input.reason };
    ask(app, setting, &asked, &content).map(Outcome::Asked)
}

/// Says how much the customers of a group may owe together, or asks for it: above the policy's `limit_over`.
///
/// # Errors
/// What [`credit::keep_group`] says; `approval.waits`.
pub fn keep_group(app: &mut App, setting: &Setting, input: &GroupInput<'_>) -> Result<Outcome<CreditGroup>, AppError> {
    let CreditGroup { name, limit, until_on } = credit::check_group(app, setting, input)?;
    if !setting.policy.approval.needs_second(&Intent::Limit(limit)) {
        return credit::keep_group(app, setting, input).map(Outcome::Done);
    }
    let content = Content::SetGroup {
        group: name.clone(),
        amount: format_minor(limit.minor, limit.currency.digits()),
        currency: limit.currency.code().to_string(),
        until: until_on,
        reason: input.reason.to_string(),
    };
    let kind = ApprovalKind::GroupLimit;
    let asked = Asked { kind, subject: &name, amount: Some(limit), notices: None, why: input.reason };
    ask(app, setting, &asked, &content).map(Outcome::Asked)
}

fn adjust(
    app: &mut App,
    setting: &Setting,
    kind: ApprovalKind,
    input: &AdjustmentInput<'_>,
) -> Result<Outcome<Done>, AppError> {
    // Whoever says yes later is who approved it: the smaller limit does not stand against asking.
    let asked_for = AdjustmentInput { approved_by: input.approved_by.or(Some("a second person")), ..input.clone() };
    let (amount, intent) = cases::weigh(app, setting, giving(kind), &asked_for)?;
    let must_wait = intent.map(|intent| waits(app, setting, &intent, input.approved_by)).transpose()?;
    if !must_wait.unwrap_or(false) {
        return cases::adjust(app, setting, giving(kind), input, None).map(Outcome::Done);
    }
    let content = Content::Adjust {
        number: input.number.to_string(),
        amount: format_minor(amount.minor, amount.currency.digits()),
        on: input.on,
        reason: input.reason.to_string(),
    };
    let asked = Asked { kind, subject: input.number, amount: Some(amount), notices: None, why: input.reason };
    ask(app, setting, &asked, &content).map(Outcome::Asked)
}

/// Whether it waits for a second person: above a limit of `[approval]` always; above `write_off_limit` unless whoever works on the book's
/// file names who approved it. Where nobody can sign in there is no second person to wait for, and only the name remains.
fn waits(app: &mut App, setting: &Setting, intent: &Intent, approved_by: Option<&str>) -> Result<bool, AppError> {
    let policy = &setting.policy;
    if policy.approval.needs_second(intent) {
        return Ok(true);
    }
    Ok(approved_by.is_none() && intent.is_over(policy.write_off_limit) && users::any(app)?)
}

/// The amount of an act on an item up to which one person may do it; above it somebody else is asked. `None` has no such limit, or
/// nobody can sign in.
pub fn alone_up_to(
    app: &mut App,
    setting: &Setting,
    kind: ApprovalKind,
    currency: Currency,
) -> Result<Option<Money>, AppError> {
    let (policy, approval) = (&setting.policy, &setting.policy.approval);
    let limits = match kind {
        ApprovalKind::WriteOff => [approval.write_off_over, policy.write_off_limit],
        ApprovalKind::Waive => [approval.waive_over, None],
        ApprovalKind::Refund => [approval.refund_over, None],
        ApprovalKind::Limit | ApprovalKind::CustomerLimit | ApprovalKind::GroupLimit => [approval.limit_over, None],
        ApprovalKind::Placement => [approval.placement_over, None],
        ApprovalKind::Run => [None, None],
    };
    if !users::any(app)? {
        return Ok(None);
    }
    let minor = |limit: Decimal| Some(limit.to_minor(currency.digits(), Rounding::Truncate)?.0);
    Ok(limits.into_iter().flatten().filter_map(minor).min().map(|minor| Money { minor, currency }))
}

fn giving(kind: ApprovalKind) -> Giving {
    match kind {
        ApprovalKind::Waive => Giving::Waive,
        ApprovalKind::Refund => Giving::Refund,
        // A run or a limit is never adjusted; its content says so before anybody comes here.
        ApprovalKind::WriteOff
        | ApprovalKind::Run
        | ApprovalKind::Placement
        | ApprovalKind::Limit
        | ApprovalKind::CustomerLimit
        | ApprovalKind::GroupLimit => Giving::WriteOff,
    }
}

fn ask(app: &mut App, setting: &Setting, asked: &Asked<'_>, content: &Content) -> Result<Box<Approval>, AppError> {
    let (who, today) = (app.who(asked.why), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| ask_in(tx, setting, (&who, today), asked, content))
}

fn ask_in(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    asked: &Asked<'_>,
    content: &Content,
) -> Result<Box<Approval>, AppError> {
    let content = serde_json::to_string(content).map_err(|error| damaged(&error))?;
    let creditor = setting.creditor.id;
    let same = |open: &Approval| open.kind == asked.kind && open.subject == asked.subject;
    if let Some(open) = tx.open_approvals(creditor)?.iter().find(|open| same(open)) {
        let message = format!("{} waits for a second person already, as {}", asked.subject, open.number);
        return Err(AppError::new(Failure::Conflict, "approval.waits", message).hint("dunlin approval list"));
    }
    let approval = Approval {
        id: ApprovalId::next(&mut new_ids()),
        number: free_number(tx, setting, today)?,
        kind: asked.kind,
        subject: asked.subject.to_string(),
        amount: asked.amount,
        notices: asked.notices,
        why: asked.why.to_string(),
        content,
        asked_by: who.actor.clone(),
        asked_at: who.at,
        state: ApprovalState::Open,
        decided_by: None,
        decided_at: None,
        decided_why: None,
    };
    tx.insert_approval(who, creditor, &approval)?;
    Ok(Box::new(approval))
}

fn free_number(tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<String, AppError> {
    let mut count = 1;
    loop {
        let number = format!("A-{today}-{count}");
        if tx.approval(setting.creditor.id, &number)?.is_none() {
            return Ok(number);
        }
        count += 1;
    }
}

fn read_content(approval: &Approval) -> Result<Content, AppError> {
    serde_json::from_str(&approval.content).map_err(|error| damaged(&error))
}

fn damaged(error: &serde_json::Error) -> AppError {
    AppError::new(Failure::Failed, "approval.damaged", format!("the approval's content: {error}"))
}
