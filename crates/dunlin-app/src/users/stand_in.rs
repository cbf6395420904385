//! Stand-ins: who does somebody's tasks while they are away.
//!
//! Decides: that one person stands in at a time, from a day on and until one, with a reason; and that it is somebody who can do tasks. Who has
//! which task by that is the core's (`hands`); what they do stands in the log under their own name.

use dunlin_core::hands::StandIn;
use dunlin_core::id::StandInId;
use dunlin_store::{StandInLine, Tx, User};
use jiff::civil::Date;

use super::named;
use crate::app::{App, new_ids};
use crate::error::{AppError, Failure};
use crate::hands::person;

/// Somebody is away.
#[derive(Debug, Clone, Copy)]
pub struct AwayInput<'a> {
    /// Who is away, by name or e-mail.
    pub name: &'a str,
    /// Who does their tasks.
    pub by: &'a str,
    /// The first day; today when left out.
    pub from: Option<Date>,
    /// The last day; until further notice when left out.
    pub until: Option<Date>,
    /// Why, in a person's words.
    pub why: &'a str,
}

/// Somebody who is away, or will be, with who stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Away {
    /// Who is away.
    pub of: String,
    /// Who does their tasks.
    pub by: String,
    /// The first day.
    pub from_on: Date,
    /// The last day, where there is one.
    pub until_on: Option<Date>,
    /// Why.
    pub why: String,
    /// Who said so.
    pub set_by: String,
}

/// Says who stands in for somebody.
///
/// # Errors
/// `user.unknown`; `text.empty` without a reason; `interval.ends_before_it_begins`; `stand_in.self`; `stand_in.cannot` for somebody who can do
/// no tasks; `stand_in.overlaps` when somebody stands in on one of the days already.
pub fn stand_in(app: &mut App, input: &AwayInput<'_>) -> Result<Away, AppError> {
    let today = today(app)?;
    let (who, mut ids) = (app.who(input.why.trim()), new_ids());
    app.store.transaction(|tx| {
        let (of, by) = (named(tx, input.name)?, named(tx, input.by)?);
        let from_on = input.from.unwrap_or(today);
        check(input, &of, &by, from_on, today)?;
        let is_of = |line: &StandInLine| line.stand_in.of == of.id;
        let overlaps = |line: &StandInLine| {
            let StandIn { from_on: from, until_on: until, .. } = line.stand_in;
            input.until.is_none_or(|last| from <= last) && until.is_none_or(|last| from_on <= last)
        };
        if let Some(line) = tx.stand_ins()?.iter().find(|line| is_of(line) && overlaps(line)) {
            let other = tx.user(line.stand_in.by)?.name;
            let message = format!("{other} stands in for {} from {}", of.name, line.stand_in.from_on);
            return Err(AppError::new(Failure::Conflict, "stand_in.overlaps", message)
                .with("name", of.name.as_str())
                .with("other", other.as_str())
                .hint("end that first, or choose other days"));
        }
        let stand_in = StandIn { of: of.id, by: by.id, from_on, until_on: input.until };
        let (why, set_by) = (input.why.trim().to_string(), who.actor.clone());
        let line = StandInLine { id: StandInId::next(&mut ids), stand_in, why, set_by, set_at: who.at };
        tx.insert_stand_in(&who, &line)?;
        Ok(away(&of, &by, line))
    })
}

fn check(input: &AwayInput<'_>, of: &User, by: &User, from_on: Date, today: Date) -> Result<(), AppError> {
    if input.why.trim().is_empty() {
        let error = AppError::new(Failure::Usage, "text.empty", "it is not said why somebody stands in");
        return Err(error.hint("say it in a few words: on holiday, ill, has left"));
    }
    if input.until.is_some_and(|until| until < from_on || until < today) {
        return Err(dunlin_core::code::Refusal::EndsBeforeItBegins.into());
    }
    if of.id == by.id {
        let message = format!("{} cannot stand in for themselves", of.name);
        return Err(AppError::new(Failure::Usage, "stand_in.self", message)
            .with("name", of.name.as_str())
            .hint("name somebody else"));
    }
    match [by, of].into_iter().find(|user| person(user).post.is_none()).or((!person(by).works()).then_some(by)) {
        None => Ok(()),
        Some(user) => {
            let message =
                format!("{} does no tasks: they only look, are of an outside team, or cannot come in", user.name);
            Err(AppError::new(Failure::Refused, "stand_in.cannot", message)
                .with("name", user.name.as_str())
                .hint("a collector, a supervisor, a controller or an administrator can"))
        }
    }
}

fn away(of: &User, by: &User, line: StandInLine) -> Away {
    let StandIn { from_on, until_on, .. } = line.stand_in;
    Away { of: of.name.clone(), by: by.name.clone(), from_on, until_on, why: line.why, set_by: line.set_by }
}

/// Ends what stands of somebody's stand-ins: the one of now, else the next to come.
///
/// # Errors
/// `user.unknown`; `stand_in.none` when nobody stands in for them, now or later.
pub fn end_stand_in(app: &mut App, name: &str) -> Result<Away, AppError> {
    let today = today(app)?;
    let who = app.who("stand-in ended");
    app.store.transaction(|tx| {
        let of = named(tx, name)?;
        let is_own =
            |line: &StandInLine| line.stand_in.of == of.id && line.stand_in.until_on.is_none_or(|until| today <= until);
        let Some(line) = tx.stand_ins()?.into_iter().find(is_own) else {
            let message = format!("nobody stands in for {}, now or later", of.name);
            return Err(AppError::new(Failure::Refused, "stand_in.none", message)
                .with("name", of.name.as_str())
                .hint("dunlin admin user list shows who stands in"));
        };
        tx.end_stand_in(&who, &line)?;
        let by = tx.user(line.stand_in.by)?;
        Ok(away(&of, &by, line))
    })
}

/// Who is away today or will be, from the day on which it begins.
///
/// # Errors
/// What the store gives.
pub fn stand_ins(app: &mut App) -> Result<Vec<Away>, AppError> {
    let today = today(app)?;
    app.store.read(|tx| all(tx, today))
}

/// The day of a book: that of its first creditor, since its people belong to none of them.
fn today(app: &mut App) -> Result<Date, AppError> {
    let creditors = app.store.read(|tx| Ok::<_, AppError>(tx.creditors()?))?;
    Ok(app.clock.today(creditors.first().map_or("UTC", |creditor| &creditor.timezone)))
}

fn all(tx: &mut Tx<'_>, today: Date) -> Result<Vec<Away>, AppError> {
    let mut found = Vec::new();
    for line in tx.stand_ins()? {
        if line.stand_in.until_on.is_none_or(|until| today <= until) {
            let (of, by) = (tx.user(line.stand_in.of)?, tx.user(line.stand_in.by)?);
            found.push(away(&of, &by, line));
        }
    }
    Ok(found)
}
