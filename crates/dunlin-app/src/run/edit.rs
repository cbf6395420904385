//! What a person changes of a proposal before it is approved, and takes back.
//!
//! Decides: that the proposal itself is never touched. A change is kept beside its row with the row as it makes it, and taking the last
//! one back leaves the proposal byte for byte as it was. Wishes are planned by the same function as the proposal, from the facts
//! that it was decided on; when they changed since, only taking out is possible. A snooze is a fact at once: a pause with its end.

use dunlin_core::change::{Change, HoldChange};
use dunlin_core::code::{Reason, Refusal};
use dunlin_core::id::{AccountId, HoldId};
use dunlin_core::money::Currency;
use dunlin_core::plan::{ActionKind, Decision, Wishes, plan_day_with};
use dunlin_core::policy::Channel;
use dunlin_core::view::{Hold, HoldKind, LiftRule};
use dunlin_letters::OwnWords;
use dunlin_store::{AsOf, RowEdit, Run, RunRow, RunState, Tx, Who};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::propose::{find, find_row};
use super::row::PlannedRow;
use crate::app::{App, Setting, new_ids};
use crate::cases::{item_detail, paused};
use crate::charges::Charging;
use crate::error::{AppError, Failure};

/// Rows read at a time.
const BATCH: usize = 500;
/// The longest text of one's own, in characters.
const WORDS_MAX: usize = 5_000;

/// Everything that a person changed of a row.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edits {
    /// What is wanted otherwise.
    pub wishes: Wishes,
    /// The person's own words in the notice.
    pub words: Option<OwnWords>,
    /// Why it was taken out.
    pub why: String,
    /// Which bulk act took it out.
    pub bulk: Option<u32>,
    /// The pause that the snooze placed.
    pub snooze: Option<HoldId>,
    /// Its last day.
    #[serde(with = "dunlin_core::days::stored::opt_day")]
    pub until: Option<Date>,
    /// Items that rest, each with the pause that its snooze placed.
    pub snoozed_items: Vec<(String, HoldId)>,
}

impl Edits {
    /// Those of a row.
    pub(super) fn of(row: &RunRow) -> Result<Edits, AppError> {
        row.edit.as_ref().map_or_else(|| Ok(Edits::default()), |edit| Edits::read(&edit.content))
    }

    fn read(content: &str) -> Result<Edits, AppError> {
        serde_json::from_str(content).map_err(|error| {
            AppError::new(Failure::Failed, "run.damaged", format!("a change of the run cannot be read: {error}"))
        })
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Nothing is done about the customer.
    TakeOut {
        /// Why.
        why: String,
    },
    /// Nothing is done about one item.
    LeaveOut {
        /// Its number.
        item: String,
    },
    /// The notice has the tone of an earlier step.
    Lower {
        /// Which.
        step: String,
    },
    /// The notice goes another way.
    Send {
        /// By this channel.
        channel: Option<Channel>,
        /// To this contact.
        contact: Option<String>,
    },
    /// The notice says something of one's own.
    Say(OwnWords),
    /// One item rests until the day has passed; this run leaves it out.
    SnoozeItem {
        /// Its number.
        item: String,
        /// The last day.
        until: Date,
        /// Why.
        why: String,
    },
    /// The customer rests until the day has passed.
    Snooze {
        /// The last day.
        until: Date,
        /// Why.
        why: String,
    },
    /// A change is taken back.
    Revert(Changed),
}

/// What was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// Whether anything is done, the snooze included.
    Customer,
    /// Whether an item is in it.
    Item(String),
    /// The tone.
    Step,
    /// The way.
    Way,
    /// The words.
    Words,
}

/// Changes one row of a proposal.
pub fn edit(app: &mut App, setting: &Setting, run: &str, customer: &str, edit: &Edit) -> Result<(), AppError> {
    let who = app.who(format!("run {run}"));
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.transaction(|tx| {
        let run = open_proposal(tx, setting, run)?;
        let row = find_row(tx, setting, &run, customer)?.ok_or_else(|| {
            AppError::not_found("row.unknown", format!("run {} does nothing about customer {customer}", run.name))
        })?;
        let mut edits = Edits::of(&row)?;
        apply(tx, &Acting { setting, who: &who, today }, row.account, &mut edits, edit)?;
        keep(tx, setting, &who, &run, &row, &edits)?;
        checked(tx, &run, &row, edit)
    })
}

/// The run, when it may still be changed.
fn open_proposal(tx: &mut Tx<'_>, setting: &Setting, name: &str) -> Result<Run, AppError> {
    let run = find(tx, setting, Some(name))?;
    if run.state == RunState::Proposed {
        return Ok(run);
    }
    let message = format!("run {name} is not open to changes any more");
    let error = AppError::new(Failure::Refused, "run.not_open", message);
    Err(error.hint("a held run can be stopped, and then changed"))
}

/// Who acts, and on which day.
struct Acting<'a> {
    setting: &'a Setting,
    who: &'a Who,
    today: Date,
}

fn apply(
    tx: &mut Tx<'_>,
    acting: &Acting<'_>,
    account: AccountId,
    edits: &mut Edits,
    edit: &Edit,
) -> Result<(), AppError> {
    match edit {
        Edit::TakeOut { why } => (edits.wishes.out, edits.why) = (true, why.clone()),
        Edit::LeaveOut { item } => leave_out(edits, item),
        Edit::SnoozeItem { item, until, why } => {
            leave_out(edits, item);
            let hold = snooze_item(tx, acting, item, *until, why)?;
            edits.snoozed_items.push((item.clone(), hold));
        }
        Edit::Lower { step } => edits.wishes.step = Some(step.as_str().into()),
        Edit::Send { channel, contact } => {
            (edits.wishes.channel, edits.wishes.contact) = (*channel, contact.clone());
        }
        Edit::Say(words) => edits.words = Some(said(words)?),
        Edit::Snooze { until, why } => {
            edits.snooze = Some(snooze(tx, acting, account, *until, why)?);
            (edits.wishes.out, edits.why, edits.until) = (true, why.clone(), Some(*until));
        }
        Edit::Revert(Changed::Customer) => {
            if let Some(hold) = edits.snooze.take() {
                wake(tx, acting, account, hold)?;
            }
            (edits.wishes.out, edits.bulk, edits.until) = (false, None, None);
            edits.why.clear();
        }
        Edit::Revert(Changed::Item(item)) => {
            edits.wishes.leave_out.retain(|own| own != item);
            if let Some(at) = edits.snoozed_items.iter().position(|(own, _)| own == item) {
                let (_, hold) = edits.snoozed_items.remove(at);
                let (owner, _) = item_detail(tx, acting.setting, item)?;
                wake(tx, acting, owner, hold)?;
            }
        }
        Edit::Revert(Changed::Step) => edits.wishes.step = None,
        Edit::Revert(Changed::Way) => (edits.wishes.channel, edits.wishes.contact) = (None, None),
        Edit::Revert(Changed::Words) => edits.words = None,
    }
    Ok(())
}

fn leave_out(edits: &mut Edits, item: &str) {
    if !edits.wishes.leave_out.iter().any(|own| own == item) {
        edits.wishes.leave_out.push(item.to_string());
        edits.wishes.leave_out.sort();
    }
}

/// Words that may stand in a notice.
fn said(words: &OwnWords) -> Result<OwnWords, AppError> {
    let text = words.text().trim();
    let usage = |code, message: &str| AppError::new(Failure::Usage, code, message);
    if text.is_empty() {
        return Err(usage("words.missing", "there is no text").hint("write it, or take your own text out"));
    }
    if text.chars().count() > WORDS_MAX {
        let message = format!("the text has more than {WORDS_MAX} characters");
        return Err(usage("words.too_long", &message).hint("make it shorter, or send a letter of your own"));
    }
    Ok(match words {
        OwnWords::First(_) => OwnWords::First(text.to_string()),
        OwnWords::Instead(_) => OwnWords::Instead(text.to_string()),
    })
}

/// Places the pause that a snooze is.
fn snooze(
    tx: &mut Tx<'_>,
    acting: &Acting<'_>,
    account: AccountId,
    until: Date,
    why: &str,
) -> Result<HoldId, AppError> {
    if until < acting.today {
        return Err(Refusal::EndsBeforeItBegins.into());
    }
    let overlaps = |line: &dunlin_store::HoldLine| {
        (line.hold.kind == HoldKind::Pause && line.hold.item.is_none())
            && line.until_on().is_none_or(|end| end >= acting.today)
    };
    if tx.holds(account)?.iter().any(overlaps) {
        return Err(Refusal::HoldExists.into());
    }
    let id = HoldId::next(&mut new_ids());
    let (from_on, until_on, reason) = (acting.today, Some(until), why.to_string());
    let (kind, lifts) = (HoldKind::Pause, LiftRule::ByPerson);
    let hold = Hold { id, account, kind, from_on, until_on, reason, lifts, item: None, promise: None, because: None };
    tx.commit(acting.who, acting.setting.creditor.id, &[Change::Hold(HoldChange::Placed(hold))])?;
    Ok(id)
}

/// Places the pause that the snooze of an item is, on the number whose ledger has it.
fn snooze_item(tx: &mut Tx<'_>, acting: &Acting<'_>, item: &str, until: Date, why: &str) -> Result<HoldId, AppError> {
    let (_, detail) = item_detail(tx, acting.setting, item)?;
    let placed = paused(tx, &detail, (acting.today, Some(until)), why, &mut new_ids())?;
    let id = match &placed {
        Change::Hold(HoldChange::Placed(hold)) => hold.id,
        _ => return Err(Refusal::NoHold.into()),
    };
    tx.commit(acting.who, acting.setting.creditor.id, &[placed])?;
    Ok(id)
}

/// Takes the pause of a snooze back, if it still holds.
fn wake(tx: &mut Tx<'_>, acting: &Acting<'_>, account: AccountId, hold: HoldId) -> Result<(), AppError> {
    let holds = |line: &dunlin_store::HoldLine| line.hold.id == hold && line.lifted_until_on.is_none();
    if !tx.holds(account)?.iter().any(holds) {
        return Ok(());
    }
    let until_on = acting.today.yesterday().unwrap_or(acting.today);
    let (reason, by_rule, overrules) = ("taken back".to_string(), false, false);
    let lifted = HoldChange::Lifted { account, hold, until_on, reason, by_rule, overrules };
    tx.commit(acting.who, acting.setting.creditor.id, &[Change::Hold(lifted)])?;
    Ok(())
}

/// Keeps the changes of a row, or forgets them when nothing is left of them.
fn keep(tx: &mut Tx<'_>, setting: &Setting, who: &Who, run: &Run, row: &RunRow, edits: &Edits) -> Result<(), AppError> {
    if *edits == Edits::default() {
        return Ok(tx.clear_row_edit(run.id, row.account)?);
    }
    let body = changed(tx, setting, who, run, row, edits)?.encode()?;
    let content = serde_json::to_string(edits)
        .map_err(|error| AppError::new(Failure::Failed, "run.not_kept", error.to_string()))?;
    Ok(tx.set_row_edit(who, run, row.account, &RowEdit { content, body })?)
}

/// The row as the changes make it. Facts that the changes themselves made, the pauses of snoozes, are no news to them.
fn changed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    who: &Who,
    run: &Run,
    row: &RunRow,
    edits: &Edits,
) -> Result<PlannedRow, AppError> {
    let proposed = PlannedRow::decode(&row.body)?;
    if edits.wishes == Wishes::default() {
        return Ok(proposed);
    }
    if edits.wishes.out {
        return Ok(proposed.taken_out());
    }
    let view = tx.customer_view(row.account, &AsOf::day(run.on_day))?;
    if view.version != row.account_version && tx.changed_but_for(row.account, row.account_version, &who.why)? {
        let message = format!("facts about customer {} changed since run {} was proposed", row.number, run.name);
        return Err(AppError::new(Failure::Conflict, "run.changed_since", message).hint("propose again"));
    }
    let policy = setting.policy_under(&proposed.under);
    let mut plan = plan_day_with(&view, policy, &setting.day(run.on_day), &edits.wishes);
    if let Some(charging) = Charging::load(tx, setting)? {
        charging.under(policy).explain(tx, &view, &mut plan, run.on_day)?;
    }
    Ok(PlannedRow::new(view, plan, proposed.under))
}

/// A wish that cannot be had is told, and nothing is kept.
fn checked(tx: &mut Tx<'_>, run: &Run, row: &RunRow, edit: &Edit) -> Result<(), AppError> {
    let Some(now) = tx.run_row(run.id, row.account)? else { return Ok(()) };
    let planned = PlannedRow::of(&now)?;
    let notice = planned.plan.actions.iter().find(|action| action.kind == ActionKind::Notice);
    let refuse = |code, message: String| Err(AppError::new(Failure::Refused, code, message));
    match edit {
        Edit::Lower { step } if notice.is_none_or(|action| *action.step != **step) => {
            refuse("step.not_milder", format!("{step} is no earlier notice than the one proposed"))
        }
        Edit::Send { channel, contact } => {
            let as_wished = notice.is_some_and(|action| {
                channel.is_none_or(|channel| action.channel == channel)
                    && contact.as_ref().is_none_or(|wished| {
                        action.to.as_ref() == Some(wished) || action.contact.as_ref() == Some(wished)
                    })
            });
            if as_wished && !planned.plan.reasons.contains(&Reason::ContactMissing) {
                return Ok(());
            }
            refuse("contact.not_possible", format!("customer {} cannot be reached that way", planned.customer))
        }
        Edit::LeaveOut { item } | Edit::SnoozeItem { item, .. }
            if planned.items.iter().all(|head| head.number != *item) =>
        {
            refuse("item.unknown", format!("item {item} is not in the run"))
        }
        Edit::Say(_) if notice.is_none() => refuse("notice.none", "no notice goes to this customer".to_string()),
        _ => Ok(()),
    }
}

/// Which rows a bulk act means.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowFilter {
    /// In this tab.
    pub decision: Option<Decision>,
    /// Number or name contains it, in any case.
    pub text: String,
    /// One of its acts has this step.
    pub step: String,
}

impl RowFilter {
    /// Whether a row is meant.
    pub fn takes(&self, row: &PlannedRow) -> bool {
        let text = self.text.trim().to_lowercase();
        self.decision.is_none_or(|decision| row.plan.decision == decision)
            && (text.is_empty()
                || row.name.to_lowercase().contains(&text)
                || row.customer.to_lowercase().contains(&text))
            && (self.step.is_empty() || row.plan.actions.iter().any(|action| *action.step == *self.step))
    }
}

/// What a bulk act did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bulk {
    /// Its number in the run: what takes it back.
    pub number: u32,
    /// How many customers.
    pub customers: u64,
    /// What was asked of them, in each currency.
    pub sums: Vec<(Currency, i64)>,
}

/// Takes out every row of a proposal that a filter means and that would act or needs a look.
pub fn take_out_all(
    app: &mut App,
    setting: &Setting,
    run: &str,
    filter: &RowFilter,
    why: &str,
) -> Result<Bulk, AppError> {
    let who = app.who(format!("run {run}"));
    app.store.transaction(|tx| {
        let run = open_proposal(tx, setting, run)?;
        let mut bulk = Bulk { number: next_bulk(tx, &run)?, customers: 0, sums: Vec::new() };
        let mut after = String::new();
        loop {
            let rows = tx.run_rows(run.id, &after, BATCH)?;
            let Some(last) = rows.last() else { return Ok(bulk) };
            after.clone_from(&last.number);
            for row in &rows {
                let planned = PlannedRow::of(row)?;
                if planned.plan.decision == Decision::Wont || !filter.takes(&planned) {
                    continue;
                }
                let mut edits = Edits::of(row)?;
                (edits.wishes.out, edits.bulk, edits.why) = (true, Some(bulk.number), why.to_string());
                keep(tx, setting, &who, &run, row, &edits)?;
                bulk.customers += 1;
                planned.add_to(&mut bulk.sums);
            }
        }
    })
}

/// Puts back what a bulk act took out; returns how many customers.
pub fn put_back_all(app: &mut App, setting: &Setting, run: &str, number: u32) -> Result<u64, AppError> {
    let who = app.who(format!("run {run}"));
    app.store.transaction(|tx| {
        let run = open_proposal(tx, setting, run)?;
        let mut back = 0;
        for (account, _, edit) in tx.run_edits(run.id)? {
            let mut edits = Edits::read(&edit.content)?;
            if edits.bulk != Some(number) {
                continue;
            }
            let Some(row) = tx.run_row(run.id, account)? else { continue };
            (edits.wishes.out, edits.bulk, edits.why) = (false, None, String::new());
            keep(tx, setting, &who, &run, &row, &edits)?;
            back += 1;
        }
        Ok(back)
    })
}

fn next_bulk(tx: &mut Tx<'_>, run: &Run) -> Result<u32, AppError> {
    let mut newest = 0;
    for (_, _, edit) in tx.run_edits(run.id)? {
        newest = newest.max(Edits::read(&edit.content)?.bulk.unwrap_or(0));
    }
    Ok(newest + 1)
}
