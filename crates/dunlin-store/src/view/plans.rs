//! Instalment plans as of a moment: those that cover items of an account, with what was settled of the covered items by each day.
//!
//! A plan belongs to one account and may cover items of others that are seen under it; it is part of the view of each, so that its items
//! are not chased wherever they are looked at. That one was signed, recorded after the guard's version, counts from the day asked
//! about at the latest.

use std::collections::BTreeMap;

use dunlin_core::id::{AccountId, CreditorId, ItemId, PlanId};
use dunlin_core::instalment_plan::{
    Contest, CoveredItem, DefaultRule, InstalmentPlan, Part, Payday, PlanEnd, PlanView,
};
use dunlin_core::policy::Under;
use dunlin_core::view::StepTaken;
use jiff::civil::Date;

use super::batch::{Batch, Moment, in_batch, of_owners};
use super::claims::UPHELD;
use crate::db::{Db, Row, Sql, params, statements};
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
    /// The parts of those that accounts own.
    BATCH_PARTS (Id Text Text Day Int) -> (Id Day Int) = in_batch!(
        "SELECT c.plan_id, c.due_on, c.amount_minor FROM account a CROSS JOIN instalment_plan_part c",
        "AND c.account_id = a.id ORDER BY c.account_id, c.plan_id, c.part"
    );
    /// Their items.
    BATCH_COVERED (Id Text Text Day Int) -> (Id Id Id Text Int) = in_batch!(
        "SELECT c.plan_id, c.item_account_id, c.item_id, i.number, c.amount_minor FROM account a CROSS JOIN instalment_plan_item c \
         JOIN item i ON i.account_id = c.item_account_id AND i.id = c.item_id",
        "AND c.account_id = a.id ORDER BY c.account_id, c.plan_id, i.due_on, i.number"
    );
    /// How the ledgers of their items moved, by item and day.
    BATCH_MOVED (Id Text Text Day Int Day Int Int) -> (Id Id Day Int Id Int) = in_batch!(
        "SELECT c.plan_id, e.account_id, e.effective_on, e.version, e.item_id, e.amount_minor \
         FROM account a CROSS JOIN instalment_plan_item c \
         JOIN entry e ON e.account_id = c.item_account_id AND e.item_id = c.item_id",
        "AND c.account_id = a.id AND (e.effective_on <= $6 OR e.version > $7) AND e.recorded_at <= $8 \
         ORDER BY c.account_id, c.plan_id, e.item_id, e.effective_on"
    );
    /// What money settled, since they were recorded, of charges that their items bear and they do not cover.
    BATCH_CHARGED (Id Text Text Day Int Day Int Int) -> (Id Id Day Int Int) = in_batch!(
        "SELECT p.id, e.account_id, e.effective_on, e.version, e.amount_minor FROM account a CROSS JOIN instalment_plan p \
         JOIN instalment_plan_item c ON c.account_id = p.account_id AND c.plan_id = p.id \
         JOIN charge h ON h.account_id = c.item_account_id AND h.item_id = c.item_id \
         JOIN entry e ON e.account_id = h.account_id AND e.item_id = h.charge_id",
        "AND p.account_id = a.id AND e.kind IN ('allocated', 'unallocated', 'returned', 'netted') \
         AND e.recorded_at >= p.recorded_at AND NOT EXISTS (SELECT 1 FROM instalment_plan_item o \
         WHERE o.account_id = p.account_id AND o.plan_id = p.id AND o.item_account_id = h.account_id AND o.item_id = h.charge_id) \
         AND (e.effective_on <= $6 OR e.version > $7) AND e.recorded_at <= $8 ORDER BY p.account_id, p.id, e.effective_on"
    );
    /// What was contested of their items, and for how long; what was upheld is contested until it is credited.
    BATCH_CONTESTED (Id Text Text Day Int Day Int Int) -> (Id Id Day Int Id Id Int Day Int Text) = in_batch!(
        "SELECT c.plan_id, d.account_id, d.from_on, d.version, d.item_id, d.id, d.amount_minor, d.closed_on, d.closed_at, d.outcome \
         FROM account a CROSS JOIN instalment_plan_item c \
         JOIN dispute d ON d.account_id = c.item_account_id AND d.item_id = c.item_id",
        "AND c.account_id = a.id AND (d.from_on <= $6 OR d.version > $7) AND d.recorded_at <= $8 \
         ORDER BY c.account_id, c.plan_id, d.from_on, d.id"
    );
    /// What credit notes settled of their items since a dispute over them was upheld.
    BATCH_CREDITS (Id Text Text Day Int Day Int Int) -> (Id Id Day Int Id Int) = in_batch!(
        "SELECT c.plan_id, e.account_id, e.effective_on, e.version, d.id, e.amount_minor \
         FROM account a CROSS JOIN instalment_plan_item c \
         JOIN dispute d ON d.account_id = c.item_account_id AND d.item_id = c.item_id AND d.outcome = 'upheld' \
         JOIN entry e ON e.account_id = d.account_id AND e.item_id = d.item_id",
        "AND c.account_id = a.id AND e.kind = 'netted' AND e.effective_on >= d.closed_on \
         AND (e.effective_on <= $6 OR e.version > $7) AND e.recorded_at <= $8 \
         AND EXISTS (SELECT 1 FROM entry n JOIN item i ON i.account_id = n.account_id AND i.id = n.item_id \
         WHERE n.account_id = e.account_id AND n.kind = 'netted' AND n.effective_on = e.effective_on \
         AND n.recorded_at = e.recorded_at AND n.amount_minor = -e.amount_minor AND i.kind = 'credit_note') \
         ORDER BY c.account_id, c.plan_id, e.effective_on, d.id"
    );
    /// Steps taken for their items.
    BATCH_TAKEN (Id Text Text Day Int Day Int Int) -> (Id Id Day Int Text Int) = in_batch!(
        "SELECT c.plan_id, s.account_id, s.taken_on, s.version, s.step, s.cycle FROM account a CROSS JOIN instalment_plan_item c \
         JOIN step_taken s ON s.account_id = c.item_account_id AND s.item_id = c.item_id",
        "AND c.account_id = a.id AND (s.taken_on <= $6 OR s.version > $7) AND s.recorded_at <= $8 \
         ORDER BY c.account_id, c.plan_id, s.taken_on, s.step, s.cycle"
    );
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
    let views = batch.accounts.iter_mut().map(|loading| &mut loading.view);
    let plans = views.flat_map(|view| {
        let account = view.account;
        view.plans.iter_mut().map(move |own| (account, own))
    });
    fill(db, &mut plans.collect::<Vec<_>>(), moment)
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

/// A fact of an account on a day, recorded with a version.
#[derive(Clone, Copy)]
struct Fact<T> {
    account: AccountId,
    on: Date,
    version: i64,
    what: T,
}

type Facts<T> = BTreeMap<PlanId, Vec<Fact<T>>>;

/// Facts of the plans that accounts own: the first columns are plan, account, day and version.
fn facts<T>(
    db: &mut Db,
    sql: &'static Sql,
    (owners, moment): (&[AccountId], Moment),
    what: impl Fn(&Row<'_>) -> Result<T>,
) -> Result<Facts<T>> {
    of_owners(db, sql, owners, params![moment.day, moment.after_version, moment.known_at], |row| {
        let (account, on, version) = (AccountId(row.id(1)?), row.day(2)?, row.int(3)?);
        Ok((PlanId(row.id(0)?), Fact { account, on, version, what: what(row)? }))
    })
}

/// Plans as they are seen under an account: what was recorded after a version counts for it alone.
#[derive(Clone, Copy)]
struct Seen {
    plan: PlanId,
    account: AccountId,
    moment: Moment,
}

impl Seen {
    fn of<T>(self, facts: &Facts<T>) -> impl Iterator<Item = &Fact<T>> {
        let Seen { plan, account, moment } = self;
        let counts =
            move |one: &&Fact<T>| one.on <= moment.day || one.account == account && one.version > moment.after_version;
        facts.get(&plan).into_iter().flatten().filter(counts)
    }
}

/// Plans with the accounts under which each is seen: their parts, their items, what was settled and contested of them, and the steps
/// taken for them.
fn fill(db: &mut Db, views: &mut [(AccountId, &mut PlanView)], moment: Moment) -> Result<()> {
    let mut owners: Vec<AccountId> = views.iter().map(|(_, own)| own.plan.account).collect();
    owners.sort_unstable();
    owners.dedup();
    let asked = (owners.as_slice(), moment);
    let parts = of_owners(db, &BATCH_PARTS, &owners, &[], |row| {
        Ok((PlanId(row.id(0)?), Part { due_on: row.day(1)?, amount_minor: row.int(2)? }))
    })?;
    let items = of_owners(db, &BATCH_COVERED, &owners, &[], |row| {
        let (account, item) = (AccountId(row.id(1)?), ItemId(row.id(2)?));
        Ok((PlanId(row.id(0)?), CoveredItem { account, item, number: row.string(3)?, amount_minor: row.int(4)? }))
    })?;
    let moved = facts(db, &BATCH_MOVED, asked, |row| Ok((ItemId(row.id(4)?), row.int(5)?)))?;
    let charged = facts(db, &BATCH_CHARGED, asked, |row| row.int(4))?;
    let taken = facts(db, &BATCH_TAKEN, asked, |row| {
        Ok((row.string(4)?, i32::try_from(row.int(5)?).map_err(|_| row.damaged(5))?))
    })?;
    let contested = facts(db, &BATCH_CONTESTED, asked, |row| read_contest(row, moment))?;
    let credited = if contested.is_empty() {
        Facts::new()
    } else {
        facts(db, &BATCH_CREDITS, asked, |row| Ok((row.id(4)?, row.int(5)?)))?
    };
    for (account, own) in views {
        let seen = Seen { plan: own.plan.id, account: *account, moment };
        own.plan.parts = parts.get(&seen.plan).cloned().unwrap_or_default();
        own.plan.items = items.get(&seen.plan).cloned().unwrap_or_default();
        let (first, last) = (own.plan.offered_on, moment.day);
        let entries: Vec<_> = seen.of(&moved).map(|one| (one.what.0, one.on, one.what.1)).collect();
        let charged: Vec<_> = seen.of(&charged).map(|one| (one.on.min(last).max(first), -one.what)).collect();
        let open = balances(&entries, first, last);
        own.received = own.plan.received(&open, &charged);
        let mut disputes: Vec<_> = seen.of(&contested).map(|one| one.what).collect();
        let credited = seen.of(&credited).map(|one| (one.what.0, one.on.min(last), one.what.1)).collect();
        own.contested = own.plan.contested(&open, &less_credited(&mut disputes, credited));
        let step = |one: &Fact<(String, i32)>| {
            let (step, cycle) = one.what.clone();
            StepTaken { step, cycle, on: one.on, outcome: None, under: Under::default() }
        };
        own.taken = seen.of(&taken).map(step).collect();
    }
    Ok(())
}

/// What was contested of an item, as far as it was known, with the dispute.
fn read_contest(row: &Row<'_>, moment: Moment) -> Result<(u128, Contest)> {
    let is_known = row.opt_int(8)?.is_some_and(|at| at <= moment.known_at);
    let is_upheld = row.opt_text(9)? == Some(UPHELD);
    let contest = Contest {
        item: ItemId(row.id(4)?),
        amount_minor: row.opt_int(6)?,
        from_on: row.day(2)?.min(moment.day),
        until: row.opt_day(7)?.filter(|_| is_known && !is_upheld),
    };
    Ok((row.id(5)?, contest))
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
        let lines = self.db.list(&PLANS_OF, params![account], |row| read_line(row, Moment::of(as_of)))?;
        self.filled(lines, as_of)
    }

    /// All plans of a creditor as of a moment, oldest first.
    pub fn all_plans(&mut self, creditor: CreditorId, as_of: &AsOf) -> Result<Vec<PlanLine>> {
        let lines = self.db.list(&ALL_PLANS, params![creditor], |row| read_line(row, Moment::of(as_of)))?;
        self.filled(lines, as_of)
    }

    /// A plan by its number, as of a moment.
    pub fn find_plan(&mut self, creditor: CreditorId, number: &str, as_of: &AsOf) -> Result<Option<PlanLine>> {
        let line = self.db.find(&FIND_PLAN, params![creditor, number], |row| read_line(row, Moment::of(as_of)))?;
        Ok(self.filled(line.into_iter().collect(), as_of)?.pop())
    }

    /// How many plans an account was offered.
    pub fn plan_count(&mut self, account: AccountId) -> Result<i64> {
        Ok(self.db.find(&COUNT_PLANS, params![account], |row| row.int(0))?.unwrap_or(0))
    }

    fn filled(&mut self, mut lines: Vec<PlanLine>, as_of: &AsOf) -> Result<Vec<PlanLine>> {
        let mut plans: Vec<_> = lines.iter_mut().map(|line| (line.view.plan.account, &mut line.view)).collect();
        fill(self.db, &mut plans, Moment::of(as_of))?;
        Ok(lines)
    }
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
