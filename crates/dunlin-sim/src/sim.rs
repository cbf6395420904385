//! The simulator: lives a world day by day against a real book, and checks the promises after each day.
//!
//! Each day things happen (most before the run is proposed, some between proposal and approval), a run is proposed twice
//! (over the accounts whose day has come, and over all: the rows must be the same), approved, and its tasks are worked on. Some
//! days nobody runs anything, so that missed days are caught up. The same seed replays the same days.

use std::collections::BTreeMap;
use std::path::Path;

use dunlin_app::run::{self, Outbox, PlannedRow, Proposing};
use dunlin_app::{AppError, aging, cases};
use dunlin_core::aging::Buckets;
use dunlin_core::instalment_plan::PlanState;
use dunlin_core::plan::{ActionKind, Decision};
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_store::{AsOf, Check, HoldLine};
use jiff::civil::Date;

use crate::bill::days_after;
use crate::check::{Breach, Checker};
use crate::office::Office;
use crate::random::Random;
use crate::shadow::ShadowAccount;
use crate::versions;
use crate::world::{Event, World, WorldSpec};

/// So often in a thousand days the bank takes a payment back.
const RETURNS: u32 = 250;

/// So often in a thousand days a debt is handed on, and one comes back.
const HANDED_ON: [u32; 2] = [40, 30];

/// So often in a thousand days several debts are handed on at once, and a buyer pays for such.
const TOGETHER: [u32; 2] = [15, 40];

/// So often in a thousand days a customer pays a partner, where one has debts.
const COLLECTED: u32 = 150;

/// So often in a thousand days somebody finds that a notice was wrong.
const WRONG: u32 = 300;

/// So often in a thousand days a dispute is answered.
const ANSWERED: u32 = 350;

/// What to simulate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimSpec {
    /// Decides everything.
    pub seed: u64,
    /// How many customers.
    pub customers: u32,
    /// Days that are lived; the months before them are history.
    pub days: u32,
    /// The last day.
    pub end_on: Date,
}

/// What a simulation did and found.
#[derive(Debug, Clone, Default)]
pub struct SimReport {
    /// Days lived.
    pub days: u32,
    /// Runs approved.
    pub runs: u32,
    /// Notices issued.
    pub notices: u64,
    /// Rows withdrawn by a guard.
    pub withdrawn: u64,
    /// Holds of the policy, and how often one of them ended by its rule and came back.
    pub holds: (u64, u64, u64),
    /// Instalment plans that were offered, completed, and failed.
    pub plans: (u64, u64, u64),
    /// Tries to hand a debt on.
    pub handed_on: u64,
    /// What partners reported that customers had paid them: so many remittances.
    pub remitted: u64,
    /// Customers who were moved to another version of the policy, and late notices that went out under one that was not in use any more.
    pub versions: (u64, u64),
    /// Notices that were withdrawn, and letters that told customers so.
    pub corrections: (u64, u64),
    /// Tasks done.
    pub tasks: u64,
    /// The hash of each approved run, in order: the same on every engine.
    pub hashes: Vec<String>,
    /// Broken promises; empty is the aim.
    pub breaches: Vec<Breach>,
}

/// Lives a world against a new book at a place, with its outbox in a folder.
///
/// # Errors
/// A use case that failed where the world takes its command for possible; broken promises are in the report.
pub fn simulate(
    spec: SimSpec,
    location: &str,
    outbox: &Path,
    mut each_day: impl FnMut(Date),
) -> Result<SimReport, AppError> {
    let months = spec.days / 30 + 5;
    let world = World::new(spec.seed, WorldSpec { customers: spec.customers, months, end_on: spec.end_on });
    let mut office = Office::open(location, "Demo Wader Trading B.V.", &world)?;
    office.is_outspoken = true;
    let mut sim = Sim {
        office,
        outbox: Outbox::new(outbox),
        checker: Checker::default(),
        report: SimReport::default(),
        totals: Vec::new(),
        spec,
    };
    let mut day = days_after(spec.end_on, 1 - i32::try_from(spec.days).unwrap_or(0));
    sim.history(days_after(day, -1))?;
    while day <= spec.end_on {
        each_day(day);
        sim.live(day)?;
        day = days_after(day, 1);
    }
    sim.finish()
}

struct Sim<'w> {
    office: Office<'w>,
    outbox: Outbox,
    checker: Checker,
    report: SimReport,
    /// Day, currency and total as the aging report gave them on the day.
    totals: Vec<(Date, Vec<(String, i64)>)>,
    spec: SimSpec,
}

impl Sim<'_> {
    fn history(&mut self, until: Date) -> Result<(), AppError> {
        self.office.set_day(until);
        let events = self.office.events_until(until);
        self.office.record_in_bulk(&events).map(|_| ())
    }

    fn live(&mut self, day: Date) -> Result<(), AppError> {
        self.office.set_day(day);
        self.report.days += 1;
        self.versions(day)?;
        let mut random = Random::split_by(self.spec.seed, &day.to_string());
        let seed = random.next_u64();
        // By customer, so that what happens to one customer stays in order.
        let late = |customer: usize| Random::split(seed, customer as u64).per_mille(250);
        let (between, before): (Vec<Event>, Vec<Event>) =
            self.office.events_until(day).into_iter().partition(|event| late(event.customer));
        for event in &before {
            self.office.record(event)?;
        }
        let mut bank = Random::split_by(self.spec.seed, &format!("returned {day}"));
        if bank.per_mille(RETURNS) {
            self.office.return_a_payment(day, &mut bank)?;
        }
        let mut clerk = Random::split_by(self.spec.seed, &format!("answered {day}"));
        if clerk.per_mille(ANSWERED) {
            self.office.answer_a_dispute(day, &mut clerk)?;
        }
        let mut hands = Random::split_by(self.spec.seed, &format!("handed on {day}"));
        if hands.per_mille(HANDED_ON[1]) {
            self.office.take_back(day, &mut hands)?;
        }
        if hands.per_mille(HANDED_ON[0]) {
            self.office.hand_on(day, &mut hands)?;
            self.report.handed_on += 1;
        }
        self.portfolios(day)?;
        self.partners(day)?;
        if random.per_mille(60) {
            between.iter().try_for_each(|event| self.office.record(event))?;
        } else {
            let (name, rows) = self.propose(day)?;
            if hands.per_mille(HANDED_ON[0] / 2) {
                self.office.hand_on(day, &mut hands)?;
                self.report.handed_on += 1;
            }
            between.iter().try_for_each(|event| self.office.record(event))?;
            self.approve(day, &name, &rows)?;
        }
        let mut desk = Random::split_by(self.spec.seed, &format!("wrong {day}"));
        if desk.per_mille(WRONG) && self.office.withdraw_a_notice(day, &mut self.checker, &mut desk)? {
            self.report.corrections.0 += 1;
        }
        self.report.tasks += u64::from(self.office.work_on_tasks(day)?);
        self.holds(day)?;
        self.plans(day)?;
        self.money(day)?;
        if let Some(story) = self.office.partners_differ(day)? {
            self.checker.breach(day, "partner.conserved", story);
        }
        if day == day.last_of_month() {
            self.month_end(day)?;
        }
        Ok(())
    }

    /// Several customers' debts go to one partner; a buyer pays for those that it has.
    fn portfolios(&mut self, day: Date) -> Result<(), AppError> {
        let mut random = Random::split_by(self.spec.seed, &format!("handed on together {day}"));
        let sold = random.per_mille(TOGETHER[1]).then(|| self.office.sell_a_portfolio(day, &mut random)).transpose()?;
        if let Some(story) = sold.flatten() {
            self.checker.breach(day, "placement.shares", story);
        }
        if random.per_mille(TOGETHER[0]) {
            self.report.handed_on += 1;
            if let Some(story) = self.office.hand_several_on(day, &mut random)? {
                self.checker.breach(day, "placement.members", story);
            }
        }
        Ok(())
    }

    /// The bank brings what partners passed on, and customers pay partners.
    fn partners(&mut self, day: Date) -> Result<(), AppError> {
        for story in self.office.bank_brings(day)? {
            self.checker.breach(day, "partner.brought", story);
        }
        let mut random = Random::split_by(self.spec.seed, &format!("collected {day}"));
        if random.per_mille(COLLECTED) {
            self.office.collect(day, &mut random)?;
        }
        self.report.remitted = self.office.partners.count;
        Ok(())
    }

    /// The policy changes, and customers in the middle are moved to it.
    fn versions(&mut self, day: Date) -> Result<(), AppError> {
        let office = &mut self.office;
        if versions::publish(&mut office.app, &office.setting, self.report.days)? {
            office.setting = office.app.setting(None)?;
        }
        let mut random = Random::split_by(self.spec.seed, &format!("moved {day}"));
        if let Some(customer) = versions::moved(&mut office.app, &office.setting, &mut random)? {
            self.checker.moved(day, &customer, office.setting.creditor.policy_version);
            self.report.versions.0 += 1;
        }
        Ok(())
    }

    /// Proposes over all accounts, then over those whose day has come: the same rows, or a look-on day is wrong.
    fn propose(&mut self, day: Date) -> Result<(String, Vec<PlannedRow>), AppError> {
        let (app, setting) = (&mut self.office.app, &self.office.setting);
        let all = run::propose(app, setting, &Proposing { all: true, ..Proposing::on(day) })?;
        let mut of_all = Vec::new();
        run::for_each_row(app, setting, &all.name, None, |row| {
            of_all.push(row.clone());
            Ok(())
        })?;
        let due = run::propose(app, setting, &Proposing::on(day))?;
        let mut rows = Vec::new();
        let counted = run::for_each_row(app, setting, &due.name, None, |row| {
            rows.push(row.clone());
            Ok(())
        })?;
        if all.hash != due.hash {
            self.asleep(day, &of_all, &rows)?;
        }
        if (counted.will_do, counted.needs_a_look) != (due.will_do, due.needs_a_look) {
            self.checker.breach(day, "run.counts", format!("{counted:?} counted, {due:?} proposed"));
        }
        self.checker.coverage(day, &rows, &self.office.shadow);
        self.checker.cash_only(day, &rows, &self.office.shadow);
        Ok((due.name, rows))
    }

    /// Tells which customers' look-on days were too late, and for what.
    fn asleep(&mut self, day: Date, of_all: &[PlannedRow], of_due: &[PlannedRow]) -> Result<(), AppError> {
        for (all, _) in of_all.iter().zip(of_due).filter(|(all, due)| all != due) {
            let creditor = self.office.setting.creditor.id;
            let look_on = self.office.app.store.transaction(|tx| {
                let account = tx.find_customer(creditor, &all.customer)?;
                account.map_or(Ok(None), |account| tx.customer(account).map(|detail| detail.next_look_on))
            })?;
            let steps: Vec<&str> = all.plan.actions.iter().map(|action| action.step.as_str()).collect();
            let reasons: Vec<_> = all.plan.items.iter().map(|item| &item.reasons).collect();
            let story = format!("{}: asleep until {look_on:?}, though {steps:?} is due: {reasons:?}", all.customer);
            let code = if steps == ["confirmation"] { "look_on.confirmation" } else { "look_on.proof" };
            self.checker.breach(day, code, story);
        }
        Ok(())
    }

    fn approve(&mut self, day: Date, name: &str, rows: &[PlannedRow]) -> Result<(), AppError> {
        let (app, setting) = (&mut self.office.app, &self.office.setting);
        let approved = run::approve(app, setting, Some(name), &mut self.outbox, |_| {})?;
        let again = run::approve(app, setting, Some(name), &mut self.outbox, |_| {})?;
        let summary = run::summary(app, setting, Some(name))?;
        if again.issued != 0
            || again.already != approved.issued
            || !again.withdrawn.is_empty()
            || !again.files.is_empty()
        {
            let story = format!(
                "approved twice: {} issued, then {} issued and {} already",
                approved.issued, again.issued, again.already
            );
            self.checker.breach(day, "run.twice", story);
        }
        if approved.files.len() as u64 != approved.issued {
            self.checker.breach(
                day,
                "run.files",
                format!("{} notices, {} files", approved.issued, approved.files.len()),
            );
        }
        let mut notices = 0;
        for row in rows.iter().filter(|row| row.plan.decision == Decision::WillDo) {
            if approved.withdrawn.iter().any(|(customer, _)| *customer == row.customer) {
                continue;
            }
            for action in row.plan.actions.iter().filter(|action| action.kind == ActionKind::Hold) {
                let dues: Vec<Date> = action.takes.iter().map(|take| row.items[take.item].due_on).collect();
                if let Some((account, kind)) = self.office.shadow.by_number(&row.customer).zip(action.hold) {
                    account.place_hold(kind, &dues, day);
                }
            }
            notices += row.plan.actions.iter().filter(|action| action.kind == ActionKind::Notice).count() as u64;
            self.checker.issued(day, row, &self.office.setting, &self.office.shadow);
        }
        self.office.shadow.accounts.values_mut().for_each(|account| account.run_went_out(day));
        if notices != approved.issued {
            self.checker.breach(day, "run.issued", format!("{} issued, {notices} expected", approved.issued));
        }
        self.report.runs += 1;
        self.report.notices += approved.issued;
        self.report.withdrawn += approved.withdrawn.len() as u64;
        self.report.hashes.push(summary.hash);
        Ok(())
    }

    /// The holds in force are those that money and the policy's steps say.
    fn holds(&mut self, day: Date) -> Result<(), AppError> {
        let Office { app, shadow, .. } = &mut self.office;
        for account in shadow.accounts.values() {
            let lines = app.store.transaction(|tx| tx.holds(account.id()).map_err(AppError::from))?;
            let in_force = |line: &&HoldLine| {
                line.hold.lifts != LiftRule::ByPerson && line.until_on().is_none_or(|until| until >= day)
            };
            let mut found: Vec<(HoldKind, Date)> =
                lines.iter().filter(in_force).map(|line| (line.hold.kind, line.hold.from_on)).collect();
            found.sort_unstable();
            let expected = account.standing().in_force();
            if found != expected {
                let story = format!("{}: {found:?} in the book, {expected:?} expected", account.number());
                self.checker.breach(day, "hold.standing", story);
            }
        }
        Ok(())
    }

    /// Each plan stands as the simulator's own arithmetic says, and its parts make the whole.
    fn plans(&mut self, day: Date) -> Result<(), AppError> {
        let lines = cases::plans(&mut self.office.app, &self.office.setting, None)?;
        let found: BTreeMap<&str, (PlanState, i64)> = lines
            .iter()
            .map(|line| (&*line.view.plan.number, (line.view.state(day), line.view.plan.total().minor)))
            .collect();
        let own = || self.office.shadow.accounts.values().flat_map(ShadowAccount::plans);
        for own in own() {
            let covered: i64 = own.plan.items.iter().map(|covered| covered.amount_minor).sum();
            let expected = (own.state(day), covered);
            if found.get(&*own.plan.number) != Some(&expected) {
                let story = format!(
                    "{}: {:?} in the book, {expected:?} expected",
                    own.plan.number,
                    found.get(&*own.plan.number)
                );
                self.checker.breach(day, "plan.state", story);
            }
        }
        if found.len() != own().count() {
            self.checker.breach(
                day,
                "plan.state",
                format!("{} plans in the book, {} expected", found.len(), own().count()),
            );
        }
        Ok(())
    }

    /// Money is conserved: what the aging report says is open is what was issued less what was received and credited.
    fn money(&mut self, day: Date) -> Result<(), AppError> {
        let totals = self.aging_totals(day)?;
        let mut owed: Vec<(String, i64)> = self
            .office
            .shadow
            .owed
            .iter()
            .filter(|(_, minor)| **minor != 0)
            .map(|(c, minor)| (c.to_string(), *minor))
            .collect();
        owed.sort();
        if totals != owed {
            self.checker.breach(
                day,
                "money.conserved",
                format!("aging says {totals:?}, issued less received is {owed:?}"),
            );
        }
        if day == day.last_of_month() {
            self.totals.push((day, totals));
        }
        Ok(())
    }

    /// The book's own sums.
    fn month_end(&mut self, day: Date) -> Result<(), AppError> {
        let checks = self.office.app.store.transaction(|tx| Ok::<_, AppError>(tx.doctor()?))?;
        self.doctor(day, &checks);
        if let Some(story) = self.office.journal_differs(day)? {
            self.checker.breach(day, "journal.conserved", story);
        }
        Ok(())
    }

    fn doctor(&mut self, day: Date, checks: &[Check]) {
        for check in checks.iter().filter(|check| !check.ok) {
            self.checker.breach(day, "doctor", format!("{}: {} {:?}", check.code, check.count, check.examples));
        }
    }

    fn aging_totals(&mut self, day: Date) -> Result<Vec<(String, i64)>, AppError> {
        let report = aging::report(&mut self.office.app, &self.office.setting, &AsOf::day(day), &Buckets::default())?;
        let totals = report.currencies.iter().filter(|sum| sum.total_minor != 0);
        Ok(totals.map(|sum| (sum.currency.to_string(), sum.total_minor)).collect())
    }

    /// At the end: past days still say what they said, the log replays, and the book holds the notices that were sent.
    fn finish(mut self) -> Result<SimReport, AppError> {
        self.report.versions.1 = self.checker.on_older();
        let (told, untold) = self.checker.corrections();
        self.report.corrections.1 = told;
        if self.report.corrections.0 != told + untold as u64 {
            let story = format!("{:?} withdrawn, {untold} still to be told of", self.report.corrections);
            self.checker.breach(self.spec.end_on, "correction.told", story);
        }
        let end_on = self.spec.end_on;
        for (day, then) in std::mem::take(&mut self.totals) {
            let now = self.aging_totals(day)?;
            if now != then {
                self.checker.breach(end_on, "past.unchanged", format!("as of {day}: {now:?} now, {then:?} then"));
            }
        }
        let (checks, replay) =
            self.office.app.store.transaction(|tx| Ok::<_, AppError>((tx.doctor()?, tx.replay_check()?)))?;
        self.doctor(end_on, &checks);
        self.doctor(end_on, &[replay]);
        self.notices()?;
        self.report.holds = self.office.shadow.holds();
        self.report.plans = self.office.shadow.plans(end_on);
        self.report.breaches = self.checker.breaches;
        Ok(self.report)
    }

    fn notices(&mut self) -> Result<(), AppError> {
        let customers: Vec<String> = self.checker.noticed().cloned().collect();
        for customer in customers {
            let creditor = self.office.setting.creditor.id;
            let stored = self.office.app.store.transaction(|tx| {
                let account = tx.find_customer(creditor, &customer)?;
                account.map_or(Ok(Vec::new()), |account| tx.notices(account))
            })?;
            let mut days: Vec<Date> = stored.iter().map(|line| line.notice.issued_on).collect();
            days.sort_unstable();
            let expected = self.checker.notice_days(&customer);
            if days != expected {
                let story = format!("{customer}: {} notices in the book, {} issued", days.len(), expected.len());
                self.checker.breach(self.spec.end_on, "notice.kept", story);
            }
        }
        Ok(())
    }
}
