//! What must hold whatever happens: the product's promises, checked after each simulated day.
//!
//! Promise 1 (nothing wrong leaves the house), 2 (every open item has a decision and a reason), 3 (the books are right). The
//! checker keeps its own record of what was sent and taken, and compares the book with the shadow; it asks the core only what
//! may be asked of an item after disputes and promises.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_app::Setting;
use dunlin_app::run::PlannedRow;
use dunlin_core::correction::CORRECTION_STEP;
use dunlin_core::instalment_plan::PlanState;
use dunlin_core::plan::{Action, ActionKind, Claim, PROMISE_STEP, claims};
use dunlin_core::policy::{Act, Anchor, Part, Policy, Under};
use dunlin_core::promise::BROKEN_STEP;
use dunlin_core::view::{AccountView, HoldKind};
use jiff::civil::Date;

use crate::shadow::Shadow;

mod withdrawn;

/// The step which says that a debt was handed on.
const TOLD_BY: &str = "in-collections";

/// Stories kept of each broken promise: the first tell why.
const STORIES: usize = 4;

/// A promise that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The day.
    pub on: Date,
    /// Which promise: a stable word.
    pub code: &'static str,
    /// What was seen.
    pub story: String,
}

impl std::fmt::Display for Breach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}: {}", self.on, self.code, self.story)
    }
}

/// What the checker remembers, and what it found.
#[derive(Debug, Default)]
pub(crate) struct Checker {
    pub(crate) breaches: Vec<Breach>,
    /// Customer to the days of its notices and whether each was a statement.
    notices: BTreeMap<String, Vec<(Date, bool)>>,
    /// Item, step and cycle with the day.
    steps: BTreeSet<(String, String, i32)>,
    /// Items whose first late notice was issued, with the day.
    joined: BTreeMap<String, Date>,
    /// Customers whom a broken promise left only cash.
    cash_only: BTreeSet<String>,
    /// What was said of instalment plans: plan, step and the day it is about.
    said_of_plans: BTreeSet<(String, String, i32)>,
    /// Item to its late notices: the day, and by which policy each was decided.
    late_notices: BTreeMap<String, Vec<(Date, Under)>>,
    /// Customers whom a person moved to another version of the policy: from which day on, and to which.
    moved: BTreeMap<String, (Date, i64)>,
    /// Late notices under an older version than the one in use.
    on_older: u64,
    /// Notices that went out wrongly.
    wrongs: withdrawn::Wrongs,
}

impl Checker {
    pub(crate) fn breach(&mut self, on: Date, code: &'static str, story: impl Into<String>) {
        if self.breaches.iter().filter(|breach| breach.code == code).count() < STORIES {
            self.breaches.push(Breach { on, code, story: story.into() });
        }
    }

    /// Every open item once, with its amount and at least one reason; rows in customer order.
    pub(crate) fn coverage(&mut self, on: Date, rows: &[PlannedRow], shadow: &Shadow<'_>) {
        if !rows.is_sorted_by(|a, b| a.customer < b.customer) {
            self.breach(on, "rows.in_order", "rows are not in the order of customer numbers, or one customer has two");
        }
        let mut seen: BTreeMap<&str, (i64, Claim)> = BTreeMap::new();
        for row in rows {
            for (head, plan) in row.items.iter().zip(&row.plan.items) {
                if seen.insert(&head.number, (head.open_minor, plan.claim)).is_some() {
                    self.breach(on, "item.once", format!("item {} has two rows", head.number));
                }
                if plan.reasons.is_empty() {
                    self.breach(on, "item.has_reason", format!("item {} has no reason", head.number));
                }
            }
            if row.items.len() != row.plan.items.len() {
                self.breach(on, "item.once", format!("customer {}: items without a plan", row.customer));
            }
        }
        for account in shadow.accounts.values() {
            let view = account.view(on);
            for (item, claim) in view.items.iter().zip(claims(&view, on)) {
                match seen.remove(item.number.as_str()) {
                    None => self.breach(on, "item.once", format!("open item {} has no row", item.number)),
                    Some((_, other)) if other != claim => {
                        let story = format!(
                            "item {}: {other:?} in the run, {claim:?} expected of {}",
                            item.number,
                            row_of(&view)
                        );
                        self.breach(on, "item.claim", story);
                    }
                    Some((open, _)) if open != item.open_minor => {
                        let story =
                            format!("item {}: open {open} in the run, {} expected", item.number, item.open_minor);
                        self.breach(on, "item.open", story);
                    }
                    Some(_) => {}
                }
            }
        }
        let settled: Vec<String> = seen.into_keys().map(str::to_string).collect();
        for number in settled {
            self.breach(on, "item.open", format!("item {number} has a row, and nothing of it is open"));
        }
    }

    /// Only cash after a promise that was not kept, and only then (R2.11).
    pub(crate) fn cash_only(&mut self, on: Date, rows: &[PlannedRow], shadow: &Shadow<'_>) {
        let is_hold = |action: &Action| action.step == BROKEN_STEP && action.hold == Some(HoldKind::CashOnly);
        let held: BTreeSet<&str> =
            rows.iter().filter(|row| row.plan.actions.iter().any(is_hold)).map(|row| row.customer.as_str()).collect();
        for account in shadow.accounts.values() {
            let (number, broken) = (account.number(), account.broken_promises(on));
            let is_held = held.contains(number);
            if is_held && broken.is_empty() {
                self.breach(on, "cash_only.kept", format!("{number}: cash only, though no promise was broken"));
            }
            let was_held = self.cash_only.contains(number);
            let follows = broken.iter().any(|promise| account.is_certain(promise));
            if !is_held && !was_held && account.is_without_credits() && follows {
                self.breach(on, "cash_only.broken", format!("{number}: {broken:?} was broken, and nothing follows"));
            }
        }
    }

    /// Rows that were issued: nothing wrong left, no step twice, gaps kept.
    pub(crate) fn issued(&mut self, on: Date, row: &PlannedRow, setting: &Setting, shadow: &Shadow<'_>) {
        let policy = setting.policy_under(&row.under);
        self.kept(on, row, policy, setting);
        for action in &row.plan.actions {
            for take in &action.takes {
                let number = &row.items[take.item].number;
                self.step(on, number, &take.step, take.cycle, policy);
            }
        }
        if row.plan.actions.iter().any(|action| action.step == BROKEN_STEP) {
            self.cash_only.insert(row.customer.clone());
        }
        for action in row.plan.actions.iter().filter(|action| action.kind == ActionKind::Notice) {
            if !setting.calendar.is_business_day(on) {
                self.breach(on, "notice.business_day", format!("{}: a notice on a day off", row.customer));
            }
            self.corrected(on, row, action);
            self.asked_for(on, row, action, setting, shadow);
            self.gap(on, row, action, setting);
        }
        for action in &row.plan.actions {
            self.planned(on, row, action, setting, shadow);
            self.handed(on, row, action, shadow);
            self.called(on, row, action, setting, shadow);
        }
        for action in &row.plan.actions {
            for take in &action.takes {
                if policy.is_late_notice(&take.step) {
                    let number = &row.items[take.item].number;
                    self.joined.entry(number.clone()).or_insert(on);
                    self.late_notices.entry(number.clone()).or_default().push((on, row.under.clone()));
                }
            }
        }
    }

    /// A person moved a customer to a version of the policy.
    pub(crate) fn moved(&mut self, on: Date, customer: &str, version: i64) {
        self.moved.insert(customer.to_string(), (on, version));
    }

    /// Late notices that went out under an older version than the one in use.
    pub(crate) fn on_older(&self) -> u64 {
        self.on_older
    }

    /// Who is in the middle gets its late notices under the version and the segment of the oldest one whose item is late and open;
    /// who was moved, under the version it was moved to.
    fn kept(&mut self, on: Date, row: &PlannedRow, policy: &Policy, setting: &Setting) {
        if !row.plan.actions.iter().any(|action| policy.is_late_notice(&action.step)) {
            return;
        }
        self.on_older += u64::from(row.under.version < setting.creditor.policy_version);
        let moved = self.moved.get(&row.customer).copied();
        let is_since = |day: Date, under: &Under| {
            moved.is_none_or(|(moved_on, version)| day > moved_on || day == moved_on && under.version == version)
        };
        let late = row.items.iter().filter(|head| head.open_minor > 0 && head.due_on < on);
        let before = late.filter_map(|head| self.late_notices.get(&head.number)).flatten();
        let (since, older): (Vec<_>, Vec<_>) = before.partition(|(day, under)| is_since(*day, under));
        let wrong = match (since.into_iter().min_by_key(|(day, _)| *day), moved) {
            (Some((day, under)), _) if *under != row.under => Some(format!("{under:?} since {day}")),
            (None, Some((moved_on, version))) if !older.is_empty() && row.under.version != version => {
                Some(format!("moved to {version} on {moved_on}"))
            }
            _ => None,
        };
        if let Some(wrong) = wrong {
            self.breach(on, "policy.kept", format!("{}: a late notice under {:?}, {wrong}", row.customer, row.under));
        }
    }

    fn step(&mut self, on: Date, number: &str, step: &str, cycle: i32, policy: &Policy) {
        if !self.steps.insert((number.to_string(), step.to_string(), cycle)) {
            self.breach(on, "step.once", format!("item {number}: step {step} cycle {cycle} twice"));
        }
        let found = policy.find(step).map(|(_, step)| step);
        // What a person decides after an early-out, in which the team reminded in the creditor's name, needs no reminder of the creditor's.
        let part = found.filter(|step| !matches!(step.act, Act::Approve(_))).map(|step| step.part);
        let is_first = policy.steps.iter().find(|step| step.part == Part::Late).is_some_and(|first| first.id == step);
        let is_late = part == Some(Part::Late) && !is_first && step != policy.join && step != TOLD_BY;
        if is_late && self.joined.get(number).is_none_or(|joined| *joined >= on) {
            self.breach(on, "step.reminder_first", format!("item {number}: step {step} before its first reminder"));
        }
    }

    /// What the notice asks for is open, and neither contested, promised nor paused, by what is true now.
    fn asked_for(&mut self, on: Date, row: &PlannedRow, action: &Action, setting: &Setting, shadow: &Shadow<'_>) {
        let part = part_of(setting.policy_under(&row.under), action);
        let is_statement = part == Some(Part::Monthly);
        let confirms = part == Some(Part::Conversation) || action.step == PROMISE_STEP;
        let Some(account) = shadow.accounts.values().find(|account| account.number() == row.customer) else { return };
        let view = account.view(on);
        if view.holds.iter().any(|hold| hold.kind == HoldKind::Pause && hold.item.is_none() && hold.covers(on)) {
            self.breach(on, "notice.paused", format!("{}: a notice to a paused customer", row.customer));
        }
        let claims = claims(&view, on);
        for (at, head) in row.items.iter().enumerate() {
            let takes = action.takes.iter().any(|take| take.item == at);
            let listed = row.plan.items[at].in_notice && !is_statement && !head.kind.is_credit();
            if !takes && !listed {
                continue;
            }
            let found = view.items.iter().zip(&claims).find(|(item, _)| item.number == head.number);
            match found {
                None => self.breach(on, "notice.paid", format!("{}: {} is paid", row.customer, head.number)),
                Some((item, _)) if item.open_minor != head.open_minor => {
                    let story = format!(
                        "{}: {} asks for {}, open {}",
                        row.customer, head.number, head.open_minor, item.open_minor
                    );
                    self.breach(on, "notice.amount", story);
                }
                Some((item, _)) if view.holds.iter().any(|hold| hold.rests(item) && hold.covers(on)) => {
                    self.breach(on, "notice.paused", format!("{}: {} rests", row.customer, head.number));
                }
                // What is said of a plan is looked at by itself.
                Some(_) if takes && part == Some(Part::Plan) => {}
                // A letter that confirms a conversation names what was promised in it.
                Some((_, claim)) if confirms && claim.promised_minor > 0 => {}
                // The one letter which says that it was handed on.
                Some((_, claim)) if claim.placed_minor > 0 && action.step == TOLD_BY => {}
                Some((_, claim)) if claim.asked_minor <= 0 => {
                    let story = format!("{}: {} is contested or promised: {claim:?}", row.customer, head.number);
                    self.breach(on, "notice.not_asked", story);
                }
                Some((_, claim)) if claim.asked_minor != row.plan.items[at].claim.asked_minor => {
                    let before = row.plan.items[at].claim;
                    let story = format!("{}: {} asks by {before:?}, may ask by {claim:?}", row.customer, head.number);
                    self.breach(on, "notice.amount", story);
                }
                Some(_) => {}
            }
        }
    }

    /// What a kept plan covers has no steps but the plan's own; these speak of a part that is open, and each once.
    fn planned(&mut self, on: Date, row: &PlannedRow, action: &Action, setting: &Setting, shadow: &Shadow<'_>) {
        let Some(account) = shadow.accounts.values().find(|account| account.number() == row.customer) else { return };
        let part = part_of(setting.policy_under(&row.under), action);
        for take in &action.takes {
            let number = &row.items[take.item].number;
            let Some(item) = account.view(on).items.into_iter().find(|item| item.number == *number) else { continue };
            let own = setting.policy_under(&row.under).find(&take.step).map(|(_, step)| step);
            if own.is_none_or(|step| step.part != Part::Plan) {
                // What was handed on while the plan had failed stays so, though a payment of the same day keeps the plan again.
                let own = account.kept_plan(item.id, on).filter(|_| !account.is_in_other_hands(&item, on));
                if let Some(kept) = own.filter(|_| part != Some(Part::Monthly)) {
                    let story = format!("{}: {} for {number} in plan {}", row.customer, take.step, kept.plan.number);
                    self.breach(on, "plan.chased", story);
                }
                continue;
            }
            let of_item = || account.plans().iter().filter(|own| own.plan.covers(item.id));
            let is_told = own.is_some_and(|step| matches!(step.when, Anchor::PlanFailed(_)));
            let about = of_item().find(|own| match own.part_of(take.cycle) {
                Some(due_on) if !is_told => own.state(on).is_kept() && own.is_part_open(due_on, on),
                _ => is_told && own.state(on) == PlanState::Failed,
            });
            match about {
                None => {
                    let story = format!("{}: {} for {number}, and nothing of a part is open", row.customer, take.step);
                    self.breach(on, "plan.spoken_of", story);
                }
                Some(own) => {
                    let said = (own.plan.number.clone(), take.step.to_string(), take.cycle);
                    if !self.said_of_plans.insert(said) {
                        let story = format!("{}: {} twice for a day of {}", row.customer, take.step, own.plan.number);
                        self.breach(on, "plan.once", story);
                    }
                }
            }
        }
    }

    /// What is in other hands is chased by nobody here: one letter says so, and no call, visit or notice of another kind comes.
    fn handed(&mut self, on: Date, row: &PlannedRow, action: &Action, shadow: &Shadow<'_>) {
        let asks = matches!(action.kind, ActionKind::Notice | ActionKind::Task | ActionKind::Internal);
        if !asks || action.step == TOLD_BY {
            return;
        }
        let Some(account) = shadow.accounts.values().find(|account| account.number() == row.customer) else { return };
        let view = account.view(on);
        for take in &action.takes {
            let number = &row.items[take.item].number;
            let item = view.items.iter().find(|item| item.number == *number);
            if item.is_some_and(|item| account.is_in_other_hands(item, on)) {
                let story = format!("{}: {} for {number}, which is in other hands", row.customer, take.step);
                self.breach(on, "placement.chased", story);
            }
        }
    }

    /// Nobody is called or visited about what is contested, promised, said to be paid or in a plan as a whole.
    fn called(&mut self, on: Date, row: &PlannedRow, action: &Action, setting: &Setting, shadow: &Shadow<'_>) {
        if action.kind != ActionKind::Task || part_of(setting.policy_under(&row.under), action) != Some(Part::Late) {
            return;
        }
        let Some(account) = shadow.accounts.values().find(|account| account.number() == row.customer) else { return };
        let view = account.view(on);
        let claims = claims(&view, on);
        for take in &action.takes {
            let number = &row.items[take.item].number;
            let found = view.items.iter().zip(&claims).find(|(item, _)| item.number == *number);
            if found.is_none_or(|(_, claim)| claim.asked_minor <= 0) {
                let story = format!("{}: {} about {number}, of which nothing may be asked", row.customer, take.step);
                self.breach(on, "task.not_asked", story);
            }
        }
    }

    /// One notice a day; the policy's gap between two. A statement delays what comes before due, never a late step.
    fn gap(&mut self, on: Date, row: &PlannedRow, action: &Action, setting: &Setting) {
        let gap_days = setting.policy_under(&row.under).gap_days;
        let own = self.notices.entry(row.customer.clone()).or_default();
        let part = part_of(setting.policy_under(&row.under), action);
        let is_statement = part == Some(Part::Monthly);
        let waits_for_statements = !matches!(part, Some(Part::Late | Part::Conversation));
        let is_correction = action.step == CORRECTION_STEP;
        let before: Vec<(Date, bool)> = own.iter().rev().take(3).copied().collect();
        own.push((on, is_statement));
        let too_near = |(last, statement): &(Date, bool)| {
            let counts =
                (!statement || waits_for_statements) && !is_correction && !self.is_struck(&row.customer, *last);
            counts && (on - *last).get_days() < gap_days || *last == on
        };
        let near = before.into_iter().find(too_near);
        if let Some((last, _)) = near {
            let code = if last == on { "notice.one_a_day" } else { "notice.gap" };
            self.breach(on, code, format!("{}: {} after a notice on {last}", row.customer, action.step));
        }
    }

    /// The days on which a customer should have notices.
    pub(crate) fn notice_days(&self, customer: &str) -> Vec<Date> {
        self.notices.get(customer).map(|own| own.iter().map(|(day, _)| *day).collect()).unwrap_or_default()
    }

    /// Customers that should have notices.
    pub(crate) fn noticed(&self) -> impl Iterator<Item = &String> {
        self.notices.keys()
    }
}

/// What stands against asking, for a story.
fn row_of(view: &AccountView) -> String {
    let promises: Vec<String> =
        view.promises.iter().map(|p| format!("{} {} by {}", p.made_on, p.amount_minor, p.promised_on)).collect();
    format!("{} ({promises:?})", view.number)
}

fn part_of(policy: &Policy, action: &Action) -> Option<Part> {
    policy.find(&action.step).map(|(_, step)| step.part)
}
