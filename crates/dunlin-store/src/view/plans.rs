//! Instalment plans as of a moment: those that cover items of an account, with what was settled of the covered items by each day.
//!
//! A plan belongs to one account and may cover items of others that are seen under it; it is part of the view of each, so that its items
//! are not chased wherever they are looked at. That one was signed, recorded after the guard's version, counts from the day asked
//! about at the latest.

use dunlin_core::id::{AccountId, CreditorId, ItemId, PlanId};
use dunlin_core::instalment_plan::{
    Contest, CoveredItem, DefaultRule, InstalmentPlan, Part, Payday, PlanEnd, PlanView,
};
use dunlin_core::policy::Under;
use dunlin_core::view::StepTaken;
use jiff::Timestamp;
use jiff::civil::Date;

use super::batch::{Batch, Moment, in_batch};
use super::claims::UPHELD;
use crate::db::{Db, Param, Row, params, statements};
use crate::error::Result;
use crate::model::{AsOf, PlanLine};
use crate::store::Tx;

macro_rules! plan_lines {
    ($where:literal) => {
        concat!(
            "SELECT p.account_id, a.number, p.account_id, p.id, p.number, p.currency, p.offered_on, p.payday, p.interest_runs, \
             p.grace_days, p.missed, p.agreed_on, p.agreed_version, p.agreed_at, p.ended_on, p.ending, p.ended_at, \
             a.name, p.signed_by, p.ended_reason, p.recorded_at, p.version, p.agreement \
             FROM instalment_plan p JOIN account a ON a.id = p.account_id ",
            $where,
            " ORDER BY p.offered_on, a.number, p.number"
        )
    };
}

statements! {
    /// Plans that cover items of accounts.
    BATCH_PLANS (Id Text Text Day Int Day Int Int) -> (Id Text Id Id Text Text Day Text Flag Int Int Day Int Int Day Text Int) = in_batch!(
        "SELECT DISTINCT a.id, a.number, p.account_id, p.id, p.number, p.currency, p.offered_on, p.payday, p.interest_runs, \
         p.grace_days, p.missed, p.agreed_on, p.agreed_version, p.agreed_at, p.ended_on, p.ending, p.ended_at \
         FROM account a CROSS JOIN instalment_plan_item c \
         JOIN instalment_plan p ON p.account_id = c.account_id AND p.id = c.plan_id",
        "AND c.item_account_id = a.id AND (p.offered_on <= $6 OR p.version > $7) AND p.recorded_at <= $8 \
         ORDER BY a.number, p.number"
    );
    /// The parts of one.
    PLAN_PARTS (Id Id) -> (Day Int) =
        "SELECT due_on, amount_minor FROM instalment_plan_part WHERE account_id = $1 AND plan_id = $2 ORDER BY part";
    /// The items of one.
    PLAN_ITEMS (Id Id) -> (Id Id Text Int) =
        "SELECT c.item_account_id, c.item_id, i.number, c.amount_minor FROM instalment_plan_item c \
         JOIN item i ON i.account_id = c.item_account_id AND i.id = c.item_id \
         WHERE c.account_id = $1 AND c.plan_id = $2 ORDER BY i.due_on, i.number";
    /// How the ledgers of its items moved, by item and day; facts that were recorded after a version count for one account.
    PLAN_ENTRIES (Id Id Day Id Int Int) -> (Id Day Int) =
        "SELECT e.item_id, e.effective_on, e.amount_minor FROM instalment_plan_item c \
         JOIN entry e ON e.account_id = c.item_account_id AND e.item_id = c.item_id \
         WHERE c.account_id = $1 AND c.plan_id = $2 \
         AND (e.effective_on <= $3 OR (e.account_id = $4 AND e.version > $5)) AND e.recorded_at <= $6 \
         ORDER BY e.item_id, e.effective_on";
    /// What money settled, since it was recorded, of charges that its items bear and it does not cover.
    PLAN_CHARGED (Id Id Day Id Int Int) -> (Day Int) =
        "SELECT e.effective_on, e.amount_minor FROM instalment_plan p \
         JOIN instalment_plan_item c ON c.account_id = p.account_id AND c.plan_id = p.id \
         JOIN charge h ON h.account_id = c.item_account_id AND h.item_id = c.item_id \
         JOIN entry e ON e.account_id = h.account_id AND e.item_id = h.charge_id \
         WHERE p.account_id = $1 AND p.id = $2 AND e.kind IN ('allocated', 'unallocated', 'returned', 'netted') \
         AND e.recorded_at >= p.recorded_at AND NOT EXISTS (SELECT 1 FROM instalment_plan_item o \
         WHERE o.account_id = p.account_id AND o.plan_id = p.id AND o.item_account_id = h.account_id AND o.item_id = h.charge_id) \
         AND (e.effective_on <= $3 OR (e.account_id = $4 AND e.version > $5)) AND e.recorded_at <= $6 \
         ORDER BY e.effective_on";
    /// What was contested of its items, and for how long; what was upheld is contested until it is credited.
    PLAN_DISPUTES (Id Id Day Id Int Int) -> (Id Id Int Day Day Int Text) =
        "SELECT d.item_id, d.id, d.amount_minor, d.from_on, d.closed_on, d.closed_at, d.outcome FROM instalment_plan_item c \
         JOIN dispute d ON d.account_id = c.item_account_id AND d.item_id = c.item_id \
         WHERE c.account_id = $1 AND c.plan_id = $2 \
         AND (d.from_on <= $3 OR (d.account_id = $4 AND d.version > $5)) AND d.recorded_at <= $6 ORDER BY d.from_on, d.id";
    /// What credit notes settled of its items since a dispute over them was upheld.
    PLAN_CREDITED (Id Id Day Id Int Int) -> (Id Day Int) =
        "SELECT d.id, e.effective_on, e.amount_minor FROM instalment_plan_item c \
         JOIN dispute d ON d.account_id = c.item_account_id AND d.item_id = c.item_id AND d.outcome = 'upheld' \
         JOIN entry e ON e.account_id = d.account_id AND e.item_id = d.item_id \
         WHERE c.account_id = $1 AND c.plan_id = $2 AND e.kind = 'netted' AND e.effective_on >= d.closed_on \
         AND (e.effective_on <= $3 OR (e.account_id = $4 AND e.version > $5)) AND e.recorded_at <= $6 \
         AND EXISTS (SELECT 1 FROM entry n JOIN item i ON i.account_id = n.account_id AND i.id = n.item_id \
         WHERE n.account_id = e.account_id AND n.kind = 'netted' AND n.effective_on = e.effective_on \
         AND n.recorded_at = e.recorded_at AND n.amount_minor = -e.amount_minor AND i.kind = 'credit_note') \
         ORDER BY e.effective_on, d.id";
    /// Steps taken for its items.
    PLAN_STEPS (Id Id Day Id Int Int) -> (Text Int Day) =
        "SELECT s.step, s.cycle, s.taken_on FROM instalment_plan_item c \
         JOIN step_taken s ON s.account_id = c.item_account_id AND s.item_id = c.item_id \
         WHERE c.account_id = $1 AND c.plan_id = $2 \
         AND (s.taken_on <= $3 OR (s.account_id = $4 AND s.version > $5)) AND s.recorded_at <= $6 \
         ORDER BY s.taken_on, s.step, s.cycle";
    /// Plans of one account, and those that cover its items.
    PLANS_OF (Id) -> (Id Text Id Id Text Text Day Text Flag Int Int Day Int Int Day Text Int Text Text Text Int Int Text) =
        plan_lines!("WHERE p.account_id = $1 OR EXISTS (SELECT 1 FROM instalment_plan_item c WHERE c.account_id = p.account_id \
         AND c.plan_id = p.id AND c.item_account_id = $1)");
    /// All of a creditor.
    ALL_PLANS (Id) -> (Id Text Id Id Text Text Day Text Flag Int Int Day Int Int Day Text Int Text Text Text Int Int Text) =
        plan_lines!("WHERE p.creditor_id = $1");
    /// By its number.
    FIND_PLAN (Id Text) -> (Id Text Id Id Text Text Day Text Flag Int Int Day Int Int Day Text Int Text Text Text Int Int Text) =
        plan_lines!("WHERE p.creditor_id = $1 AND p.number = $2");
    /// How many an account was offered.
    COUNT_PLANS (Id) -> (Int) = "SELECT count(*) FROM instalment_plan WHERE account_id = $1";
    /// There is any plan.
    ANY_PLAN () -> (Id) = "SELECT account_id FROM instalment_plan LIMIT 1";
}

/// Fills plans.
pub(super) fn load(db: &mut Db, batch: &mut Batch) -> Result<()> {
    if !db.any(&ANY_PLAN, &[])? {
        return Ok(());
    }
    let moment = batch.moment();
    batch.rows(db, &BATCH_PLANS, params![moment.day, moment.after_version, moment.known_at], |loading, row| {
        loading.view.plans.push(read_plan(row, moment)?);
        Ok(())
    })?;
    for loading in batch.accounts.iter_mut().filter(|loading| !loading.view.plans.is_empty()) {
        let account = loading.view.account;
        for plan in &mut loading.view.plans {
            fill(db, plan, account, moment)?;
        }
    }
    Ok(())
}

/// A plan without its parts and items; the first two columns are an account's.
fn read_plan(row: &Row<'_>, moment: Moment) -> Result<PlanView> {
    let known = |at: usize| row.opt_int(at).map(|it| it.is_some_and(|it| it <= moment.known_at));
    let agreed_after = row.opt_int(12)?.is_some_and(|version| version > moment.after_version);
    let agreed_on = row.opt_day(11)?.filter(|_| known(13).unwrap_or_default());
    let ended_on = row.opt_day(14)?.filter(|_| known(16).unwrap_or_default());
    let end = row.opt_word(15, PlanEnd::find)?;
    Ok(PlanView {
        plan: InstalmentPlan {
            account: AccountId(row.id(2)?),
            id: PlanId(row.id(3)?),
            number: row.string(4)?,
            currency: row.currency(5)?,
            offered_on: row.day(6)?,
            payday: row.word(7, Payday::find)?,
            parts: Vec::new(),
            items: Vec::new(),
            interest_runs: row.flag(8)?,
            rule: DefaultRule {
                grace_days: i32::try_from(row.int(9)?).map_err(|_| row.damaged(9))?,
                missed: usize::try_from(row.int(10)?).map_err(|_| row.damaged(10))?,
            },
        },
        agreed_on: agreed_on.map(|on| if agreed_after { on.min(moment.day) } else { on }),
        ended: ended_on.zip(end),
        received: Vec::new(),
        contested: Vec::new(),
        taken: Vec::new(),
    })
}

/// Its parts, its items, what was settled of them, and the steps taken for them.
fn fill(db: &mut Db, view: &mut PlanView, account: AccountId, moment: Moment) -> Result<()> {
    let key = params![view.plan.account, view.plan.id];
    view.plan.parts = db.list(&PLAN_PARTS, key, |row| Ok(Part { due_on: row.day(0)?, amount_minor: row.int(1)? }))?;
    view.plan.items = db.list(&PLAN_ITEMS, key, |row| {
        let (account, item) = (AccountId(row.id(0)?), ItemId(row.id(1)?));
        Ok(CoveredItem { account, item, number: row.string(2)?, amount_minor: row.int(3)? })
    })?;
    let seen = params![view.plan.account, view.plan.id, moment.day, account, moment.after_version, moment.known_at];
    let entries = db.list(&PLAN_ENTRIES, seen, |row| Ok((ItemId(row.id(0)?), row.day(1)?, row.int(2)?)))?;
    let (first, last) = (view.plan.offered_on, moment.day);
    let charged = db.list(&PLAN_CHARGED, seen, |row| Ok((row.day(0)?.min(last).max(first), -row.int(1)?)))?;
    let open = balances(&entries, first, last);
    view.received = view.plan.received(&open, &charged);
    view.contested = view.plan.contested(&open, &contests(db, seen, moment)?);
    view.taken = db.list(&PLAN_STEPS, seen, |row| {
        let cycle = i32::try_from(row.int(1)?).map_err(|_| row.damaged(1))?;
        Ok(StepTaken { step: row.string(0)?, cycle, on: row.day(2)?, outcome: None, under: Under::default() })
    })?;
    Ok(())
}

/// What was contested of the items of a plan, as far as it was known; each credit for an upheld dispute makes it less from its day on.
fn contests(db: &mut Db, seen: &[Param<'_>], moment: Moment) -> Result<Vec<Contest>> {
    let mut disputes = db.list(&PLAN_DISPUTES, seen, |row| {
        let is_known = row.opt_int(5)?.is_some_and(|at| at <= moment.known_at);
        let is_upheld = row.opt_text(6)? == Some(UPHELD);
        let contest = Contest {
            item: ItemId(row.id(0)?),
            amount_minor: row.opt_int(2)?,
            from_on: row.day(3)?.min(moment.day),
            until: row.opt_day(4)?.filter(|_| is_known && !is_upheld),
        };
        Ok((row.id(1)?, contest))
    })?;
    if disputes.is_empty() {
        return Ok(Vec::new());
    }
    let credited = db.list(&PLAN_CREDITED, seen, |row| Ok((row.id(0)?, row.day(1)?.min(moment.day), row.int(2)?)))?;
    Ok(less_credited(&mut disputes, credited))
}

/// What was contested, each credit for an upheld dispute making it less from its day on; credits by dispute, day and minor units.
pub(crate) fn less_credited(disputes: &mut [(u128, Contest)], credited: Vec<(u128, Date, i64)>) -> Vec<Contest> {
    let mut contests = Vec::new();
    for (id, on, minor) in credited {
        let Some((_, contest)) = disputes.iter_mut().find(|(own, _)| *own == id) else { continue };
        let Some(part) = contest.amount_minor else { continue };
        contests.push(Contest { until: Some(on), ..*contest });
        // What is credited is less than nothing in the ledger of its item.
        *contest = Contest { amount_minor: Some(part.saturating_add(minor).max(0)), from_on: on, ..*contest };
    }
    contests.extend(disputes.iter().map(|(_, contest)| *contest));
    contests
}

/// What was open of each item from a day on; what came before a first day counts on it, what is dated after a last one too.
pub(crate) fn balances(entries: &[(ItemId, Date, i64)], first: Date, last: Date) -> Vec<(ItemId, Date, i64)> {
    let mut balances: Vec<(ItemId, Date, i64)> = Vec::new();
    for (item, on, minor) in entries {
        let on = (*on).min(last).max(first);
        let before = balances.last().filter(|(known, ..)| known == item).copied();
        let open = before.map_or(0, |(.., open)| open).saturating_add(*minor);
        if before.is_some_and(|(_, known, _)| known == on) {
            balances.pop();
        }
        balances.push((*item, on, open));
    }
    balances
}

impl Tx<'_> {
    /// Plans of an account, or that cover items of it, as of a moment, oldest first.
    pub fn plans(&mut self, account: AccountId, as_of: &AsOf) -> Result<Vec<PlanLine>> {
        let lines = self.db.list(&PLANS_OF, params![account], |row| read_line(row, now(as_of)))?;
        self.filled(lines, as_of)
    }

    /// All plans of a creditor as of a moment, oldest first.
    pub fn all_plans(&mut self, creditor: CreditorId, as_of: &AsOf) -> Result<Vec<PlanLine>> {
        let lines = self.db.list(&ALL_PLANS, params![creditor], |row| read_line(row, now(as_of)))?;
        self.filled(lines, as_of)
    }

    /// A plan by its number, as of a moment.
    pub fn find_plan(&mut self, creditor: CreditorId, number: &str, as_of: &AsOf) -> Result<Option<PlanLine>> {
        let line = self.db.find(&FIND_PLAN, params![creditor, number], |row| read_line(row, now(as_of)))?;
        Ok(self.filled(line.into_iter().collect(), as_of)?.pop())
    }

    /// How many plans an account was offered.
    pub fn plan_count(&mut self, account: AccountId) -> Result<i64> {
        Ok(self.db.find(&COUNT_PLANS, params![account], |row| row.int(0))?.unwrap_or(0))
    }

    fn filled(&mut self, mut lines: Vec<PlanLine>, as_of: &AsOf) -> Result<Vec<PlanLine>> {
        for line in &mut lines {
            let account = line.view.plan.account;
            fill(self.db, &mut line.view, account, now(as_of))?;
        }
        Ok(lines)
    }
}

fn now(as_of: &AsOf) -> Moment {
    let known_at = as_of.known_at.map_or(i64::MAX, Timestamp::as_microsecond);
    Moment { day: as_of.day, after_version: as_of.facts_after_version.unwrap_or(i64::MAX), known_at }
}

fn read_line(row: &Row<'_>, moment: Moment) -> Result<PlanLine> {
    Ok(PlanLine {
        customer: row.string(1)?,
        view: read_plan(row, moment)?,
        name: row.string(17)?,
        signed_by: row.opt_string(18)?,
        ended_reason: row.opt_string(19)?,
        recorded_at: row.instant(20)?,
        version: row.int(21)?,
        agreement: row.string(22)?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_open_is_the_sum_of_the_days_so_far() {
        let day = |day| date(2026, 2, day);
        let (one, other) = (ItemId(1), ItemId(2));
        let entries =
            [(one, day(1), 100), (one, day(6), -30), (one, day(6), -10), (one, day(28), -60), (other, day(2), 50)];
        let expected = [(one, day(5), 100), (one, day(6), 60), (one, day(10), 0), (other, day(5), 50)];
        assert_eq!(balances(&entries, day(5), day(10)), expected);
    }
}
