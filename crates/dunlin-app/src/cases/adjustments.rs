//! What changes an item without money coming in: a credit is used or paid back, a debt written off, a charge waived.

use dunlin_core::change::Change;
use dunlin_core::code::Refusal;
use dunlin_core::id::{IdSource, ItemId};
use dunlin_core::ledger::{self, Adjustment};
use dunlin_core::money::{Money, Rounding};
use dunlin_core::view::AccountView;
use dunlin_store::ItemDetail;
use jiff::civil::Date;

use super::{Done, commit, everything, item_detail, items_of, named_details, only_part, read_amount};
use crate::app::{App, Setting, new_ids};
use crate::error::{AppError, Failure};

/// What is given up, paid back or owed again, as a person says it.
#[derive(Debug, Clone)]
pub struct AdjustmentInput<'a> {
    /// The item's number.
    pub number: &'a str,
    /// The amount as written; all of it when left out.
    pub amount: Option<&'a str>,
    /// The day from which it counts; today when left out.
    pub on: Option<Date>,
    /// In a person's words.
    pub reason: &'a str,
    /// Who said yes, above what one person may give up alone.
    pub approved_by: Option<&'a str>,
}

/// Uses a credit note or money on account for invoices of the same customer; without a name, by the policy's order.
pub fn use_credit(app: &mut App, setting: &Setting, number: &str, items: &[String]) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(format!("credit {number} used")), new_ids());
    let serving = setting.receipt_rules().serving;
    app.store.transaction(|tx| {
        let (account, detail) = item_detail(tx, setting, number)?;
        let view = tx.account_view(account, &everything())?;
        let mut wanted: Vec<ItemId> = Vec::new();
        for item in items {
            wanted.extend(items_of(tx, setting, &view, item)?);
        }
        let changes = ledger::net(&view, detail.item.id, &wanted, serving, (today, &who.actor), &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}

/// Takes back what became of a credit: what it settled is owed again, and what was paid back is open again.
pub fn cancel_credit(app: &mut App, setting: &Setting, number: &str, reason: &str) -> Result<Done, AppError> {
    not_empty("reason", reason)?;
    let (who, mut ids) = (app.who(reason), new_ids());
    app.store.transaction(|tx| {
        let (account, detail) = item_detail(tx, setting, number)?;
        if !detail.item.kind.is_credit() {
            return Err(Refusal::NotACredit { item: number.to_string() }.into());
        }
        let booked = tx.credit_entries(account, detail.item.id)?;
        let changes = ledger::take_back_credit(&booked, reason, &who.actor, &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}

fn not_empty(flag: &str, text: &str) -> Result<(), AppError> {
    if text.trim().is_empty() {
        let message = format!("--{flag} is empty");
        return Err(AppError::new(Failure::Usage, "text.empty", message).hint("say it in a few words"));
    }
    Ok(())
}

/// Pays a credit back to the customer.
pub fn refund(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, input, |view, _, what, ids| ledger::refund(view, what, ids))
}

/// Gives up a debt, or a part of it, because it will not come; above the policy's limit only with who approved it.
pub fn write_off(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    let limit = setting.policy.write_off_limit.filter(|_| input.approved_by.is_none());
    adjust(app, setting, input, |view, detail, what, ids| {
        let limit = limit.and_then(|limit| limit.to_minor(detail.item.currency.digits(), Rounding::Truncate));
        ledger::write_off(view, what, given_up(detail).0, limit.map(|(minor, _)| minor), ids)
    })
}

/// Gives up a charge, or a part of it, as a favour.
pub fn waive(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, input, |view, _, what, ids| ledger::waive(view, what, ids))
}

/// What was written off or waived is owed again.
pub fn reinstate(app: &mut App, setting: &Setting, input: &AdjustmentInput<'_>) -> Result<Done, AppError> {
    adjust(app, setting, input, |view, detail, what, ids| {
        let (minor, on) = given_up(detail);
        let given_up = Money { minor, currency: detail.item.currency };
        ledger::reinstate(view, &detail.item.number, given_up, on, what, ids)
    })
}

fn given_up(detail: &ItemDetail) -> (i64, Date) {
    ledger::given_up(detail.entries.iter().map(|line| &line.entry), detail.item.issued_on)
}

fn adjust(
    app: &mut App,
    setting: &Setting,
    input: &AdjustmentInput<'_>,
    rule: impl Fn(&AccountView, &ItemDetail, &Adjustment, &mut dyn IdSource) -> Result<Vec<Change>, Refusal>,
) -> Result<Done, AppError> {
    let on = input.on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    not_empty("reason", input.reason)?;
    input.approved_by.map_or(Ok(()), |name| not_empty("approved-by", name))?;
    super::may_book(app, setting, on)?;
    let reason = match input.approved_by {
        None => input.reason.to_string(),
        Some(name) => format!("{} (approved by {name})", input.reason.trim_end_matches('.')),
    };
    let (who, mut ids) = (app.who(reason.clone()), new_ids());
    app.store.transaction(|tx| {
        let details = named_details(tx, setting, input.number)?;
        only_part(input.number, &details)?;
        let (account, detail) = item_detail(tx, setting, input.number)?;
        let amount = input.amount.map(|text| read_amount(setting, text, Some(detail.item.currency.code())));
        let amount_minor = amount.transpose()?.map(|money| money.minor);
        let view = tx.account_view(account, &everything())?;
        let reason = reason.clone();
        let what = Adjustment { item: detail.item.id, amount_minor, on, reason, source: who.actor.clone() };
        let changes = rule(&view, &detail, &what, &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}
