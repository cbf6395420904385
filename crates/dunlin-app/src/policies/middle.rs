//! Accounts in the middle that stay on an older version of the policy, and their move to another one.
//!
//! Decides: that only who is in the middle is moved, with a reason, and that many are moved at once or not at all. Who is in the middle is
//! `dunlin_core::plan`'s; that nothing is taken twice by a move, too.

use dunlin_core::change::{Change, PolicyChange, PolicyMove};
use dunlin_core::id::{AccountId, IdSource, PolicyMoveId};
use dunlin_core::plan::GovernedBy;
use dunlin_core::policy::Under;
use dunlin_core::view::AccountView;
use dunlin_store::{AsOf, Tx, Who};
use jiff::civil::Date;

use crate::app::{App, Setting, new_ids};
use crate::cases::{self, Done};
use crate::customers;
use crate::error::{AppError, Failure};

/// An account on a version that is not in use any more.
#[derive(Debug, Clone, PartialEq)]
pub struct InTheMiddle {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The version and the segment.
    pub under: Under,
    /// Since when: the day of the late notice, or of the move.
    pub since: Date,
    /// A person moved it there.
    pub is_moved: bool,
    account: AccountId,
}

/// What a move is asked with.
#[derive(Debug, Clone, Copy)]
pub struct MoveInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// To which version; that in use when left out.
    pub to: Option<i64>,
    /// Why, in a person's words.
    pub why: &'a str,
}

/// The accounts that stay on an older version today, by customer number.
pub fn in_the_middle(app: &mut App, setting: &Setting) -> Result<Vec<InTheMiddle>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| found(tx, setting, today))
}

fn found(tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<Vec<InTheMiddle>, AppError> {
    let live = setting.policies.live_version();
    if live <= 1 {
        return Ok(Vec::new());
    }
    let accounts = tx.accounts_under_before(setting.creditor.id, live)?;
    let views = tx.customer_views(setting.creditor.id, accounts, &AsOf::day(today))?;
    let mut found: Vec<InTheMiddle> = views
        .into_values()
        .filter_map(|view| of(setting, view, today))
        .filter(|own| own.under.version != live)
        .collect();
    found.sort_by(|a, b| a.customer.cmp(&b.customer));
    Ok(found)
}

fn of(setting: &Setting, view: AccountView, today: Date) -> Option<InTheMiddle> {
    let governed = setting.governed(&view, today);
    let (since, is_moved) = match governed.by {
        GovernedBy::Live => return None,
        GovernedBy::Notice { since } => (since, false),
        GovernedBy::Moved { on } => (on, true),
    };
    let (account, under) = (view.account, governed.under());
    Some(InTheMiddle { customer: view.number, name: view.name, under, since, is_moved, account })
}

/// Moves one account; the steps that were taken count by their ids, and what is behind is not caught up with.
///
/// # Errors
/// `customer.unknown`; `policy.version_unknown`; `text.empty` without a reason; `policy.not_in_the_middle`; `policy.there_already`.
pub fn move_account(app: &mut App, setting: &Setting, input: &MoveInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (to, why) = (target(setting, input.to)?, reason(input.why)?);
    let (who, mut ids) = (app.who(why), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let view = tx.customer_view(account, &AsOf::day(today))?;
        let number = view.number.clone();
        let refuse =
            |code, message: String| AppError::new(Failure::Refused, code, message).with("customer", number.as_str());
        let Some(own) = of(setting, view, today) else {
            let message = format!(
                "customer {number} is not in the middle: no late notice of an item that is still open went out"
            );
            return Err(refuse("policy.not_in_the_middle", message)
                .hint(format!("it is on version {}, which is in use", setting.policies.live_version())));
        };
        if own.under.version == to {
            let message = format!("customer {number} is on version {to} already");
            return Err(refuse("policy.there_already", message).with("version", to));
        }
        moved(tx, setting, &who, &own, (to, today), &mut ids)
    })
}

/// Moves every account that stays on an older version to the one in use; all of them, or none.
///
/// # Errors
/// `text.empty` without a reason; what a commit gives.
pub fn move_all(app: &mut App, setting: &Setting, why: &str) -> Result<Vec<InTheMiddle>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(reason(why)?), new_ids());
    app.store.transaction(|tx| {
        let found = found(tx, setting, today)?;
        for own in &found {
            moved(tx, setting, &who, own, (setting.policies.live_version(), today), &mut ids)?;
        }
        Ok(found)
    })
}

fn moved(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    own: &InTheMiddle,
    (version, on): (i64, Date),
    ids: &mut dyn IdSource,
) -> Result<Done, AppError> {
    let (account, was, reason) = (own.account, own.under.version, who.why.clone());
    let moved = PolicyMove { id: PolicyMoveId::next(ids), account, version, was, on, reason };
    cases::commit(tx, setting, who, account, vec![Change::Policy(PolicyChange::Moved(moved))])
}

fn target(setting: &Setting, to: Option<i64>) -> Result<i64, AppError> {
    let live = setting.policies.live_version();
    let to = to.unwrap_or(live);
    if setting.policies.version(to).is_none() {
        return Err(AppError::not_found("policy.version_unknown", format!("there is no version {to} of the policy"))
            .with("version", to)
            .with("newest", live)
            .hint(format!("versions run from 1 to {live}; dunlin policy versions lists them")));
    }
    Ok(to)
}

fn reason(why: &str) -> Result<&str, AppError> {
    let why = why.trim();
    if why.is_empty() {
        let error = AppError::new(Failure::Usage, "text.empty", "an account is moved with a reason");
        return Err(error.hint("say in a few words why it is moved"));
    }
    Ok(why)
}
