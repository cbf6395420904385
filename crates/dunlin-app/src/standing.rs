//! What becomes of holds and of cases that end by a rule when money moves: asked in the transaction that books it, so that the next order is decided by what is true.
//!
//! Decides nothing: which hold ends and which comes back is `dunlin_core::standing`, which case ends is `dunlin_core::hands`.

use dunlin_core::change::{CaseChange, Change, PromiseChange};
use dunlin_core::hands::GivenCase;
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::standing::{LiftedHold, judge, owes_again};
use dunlin_core::view::LiftRule;
use dunlin_store::{AsOf, HoldLine, Tx, Who};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::{App, Setting, new_ids};
use crate::error::AppError;
use crate::lapse;

/// Which way money may have gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    /// Something came: holds may end.
    In,
    /// What was settled may be owed again, too: holds may come back.
    Out,
}

/// Lifts and places again what money that moved has changed, and ends tasks about claims that are settled; what was done.
///
/// # Errors
/// Those of the book.
pub fn follow(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    account: AccountId,
    changes: &[Change],
) -> Result<Vec<Change>, AppError> {
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    let (creditor, today) = (&setting.creditor, who.at.to_zoned(zone).date());
    let mut followed = Vec::new();
    if changes.iter().any(lapse::may_matter) {
        followed = lapse::settle(tx, (creditor.id, &creditor.country), who, account, today)?;
    }
    if changes.iter().any(moves_money) {
        let flow = if changes.iter().any(owes_again) { Flow::Out } else { Flow::In };
        followed.extend(settle(tx, creditor.id, who, account, flow, today)?);
    }
    Ok(followed)
}

/// The same for every customer that has such a hold: after a load of many.
pub(crate) fn settle_all(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    who: &Who,
    flow: Flow,
    today: Date,
) -> Result<(), AppError> {
    lapse::settle_all(tx, creditor, who, today)?;
    let as_of = AsOf::day(today);
    let mut heads = Vec::new();
    let with_holds = tx.accounts_with_rules(creditor)?;
    for account in tx.accounts_with_case_rules(creditor)?.into_iter().chain(with_holds) {
        heads.push(tx.head_of(account, &as_of)?);
    }
    heads.sort_unstable();
    heads.dedup();
    heads.into_iter().try_for_each(|head| settle(tx, creditor, who, head, flow, today).map(drop))
}

/// The same for a whole book, for whoever writes facts into it without a use case: the makers of books.
///
/// # Errors
/// Those of the book.
pub fn settle_book(app: &mut App, setting: &Setting) -> Result<(), AppError> {
    let (who, today) = (app.who("holds"), app.clock.today(&setting.creditor.timezone));
    app.store.transaction(|tx| settle_all(tx, setting.creditor.id, &who, Flow::In, today))
}

/// The same for every customer with a plan that has failed by a day: a plan fails by the calendar, so no other act need come by.
pub(crate) fn settle_failed_plans(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    who: &Who,
    today: Date,
) -> Result<(), AppError> {
    let as_of = AsOf::day(today);
    for account in tx.accounts_with_rules(creditor)? {
        if tx.plans(account, &as_of)?.iter().any(|line| line.view.failed_on(today).is_some()) {
            settle(tx, creditor, who, account, Flow::Out, today)?;
        }
    }
    Ok(())
}

/// Judges the holds of one customer on a day.
pub(crate) fn settle(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    who: &Who,
    account: AccountId,
    flow: Flow,
    today: Date,
) -> Result<Vec<Change>, AppError> {
    let as_of = AsOf::day(today);
    let head = tx.head_of(account, &as_of)?;
    let mut lines = tx.holds(head)?;
    for member in tx.members_of(head, &as_of)? {
        lines.extend(tx.holds(member)?);
    }
    let cases = cases_with_rule(tx, head, &as_of)?;
    if cases.is_empty() && lines.iter().all(|line| line.hold.lifts == LiftRule::ByPerson) {
        return Ok(Vec::new());
    }
    let lifted: Vec<LiftedHold> = match flow {
        Flow::In => Vec::new(),
        Flow::Out => lines.into_iter().filter_map(lifted).collect(),
    };
    let view = tx.customer_view(head, &as_of)?;
    let mut changes = judge(&view, &lifted, today, &mut new_ids());
    let over = cases.into_iter().filter(|case| case.is_over(&view, today));
    changes.extend(over.map(|case| {
        let reason = case.lifts.code().to_string();
        let GivenCase { id: case, account, to, .. } = case;
        Change::Case(CaseChange::Ended { account, case, to, ended_on: today, reason, by_rule: true })
    }));
    if !changes.is_empty() {
        tx.commit(who, creditor, &changes)?;
    }
    Ok(changes)
}

/// The cases of a customer that are in somebody's hands until a rule is met.
fn cases_with_rule(tx: &mut Tx<'_>, head: AccountId, as_of: &AsOf) -> Result<Vec<GivenCase>, AppError> {
    let mut cases = tx.cases(head)?;
    for member in tx.members_of(head, as_of)? {
        cases.extend(tx.cases(member)?);
    }
    cases.retain(|line| line.ended_on.is_none() && line.case.lifts != LiftRule::ByPerson);
    Ok(cases.into_iter().map(|line| line.case).collect())
}

fn lifted(line: HoldLine) -> Option<LiftedHold> {
    let until_on = line.lifted_until_on?;
    Some(LiftedHold { hold: line.hold, lifted_on: until_on.tomorrow().unwrap_or(until_on), by_rule: line.by_rule })
}

/// Whether something may be owed that was not, or the other way round, or is being paid by a plan, or a hold lost what it was placed for.
fn moves_money(change: &Change) -> bool {
    let ends_promise = matches!(change, Change::Promise(PromiseChange::Withdrawn { .. }));
    ends_promise || matches!(change, Change::Receipt(_) | Change::Item(_) | Change::Link(_) | Change::Plan(_))
}
