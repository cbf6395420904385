//! One notice, the tasks, messages and holds of an account on a day, and the reasons of every item.
//!
//! One customer gets one notice a day, in the tone of the highest step among its items, which takes each item's own step.
//! Of what competes for it, a letter that corrects a wrong one goes first, then one that confirms a conversation, then late
//! steps, then steps before due, then the monthly statement, which never delays a late step.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use super::addressed::{Addressed, no_mail, nowhere, phone};
use super::claim::rests_as_sent;
use super::ladder::{Come, Ladder, Steps};
use super::promised::PROMISE_STEP;
use super::{AccountPlan, Action, ActionKind, Claim, Day, Decision, ItemPlan, Take, Wishes, broken, sought};
use crate::aging::days_past_due;
use crate::code::Reason;
use crate::contact::{Blocked, ContactRow, ContactRules};
use crate::conversation::Review;
use crate::days::after;
use crate::item::ItemKind;
use crate::money::{Currency, Money};
use crate::policy::{Act, Channel, Part, Policy, Step, StepId};
use crate::view::{AccountView, Hold, ItemView};

/// Who decides on placement and legal action.
pub(super) const APPROVER: &str = "controller";

/// Why an item asks for nothing today, found before any step is looked at.
enum Standing {
    /// Its steps are looked at.
    Free,
    /// Nothing is done about it.
    Rests(Reason),
    /// A person has to look.
    Asks(Reason),
}

/// Builds one account's plan.
pub(super) struct Composer<'a> {
    pub(super) ladder: Ladder<'a>,
    pub(super) view: &'a AccountView,
    pub(super) policy: &'a Policy,
    pub(super) day: &'a Day<'a>,
    pub(super) wishes: &'a Wishes,
    claims: &'a [Claim],
    pub(super) steps: Vec<Steps>,
    pub(super) items: Vec<ItemPlan>,
    pub(super) actions: Vec<Action>,
    pub(super) row_reasons: Vec<Reason>,
    /// Currencies in which nothing is asked, with their open credits.
    covered: Vec<(Currency, i64)>,
    wake_on: Option<Date>,
    /// The limits of contact for the customer.
    limits: ContactRules,
}

/// The notice that could go today.
pub(super) struct Candidate {
    /// Step whose tone it has.
    pub(super) step: usize,
    /// (item, its own step that has come).
    pub(super) takes: Vec<(usize, Come)>,
    pub(super) part: Part,
}

impl<'a> Composer<'a> {
    /// `claims` are what may be asked of each of the view's items.
    pub(super) fn new(
        (view, claims): (&'a AccountView, &'a [Claim]),
        policy: &'a Policy,
        day: &'a Day<'a>,
        wishes: &'a Wishes,
    ) -> Self {
        let ladder = Ladder::new(view, policy, day, claims);
        let (steps, items) = (Vec::new(), Vec::new());
        let (actions, row_reasons) = (Vec::new(), Vec::new());
        let mut made = Composer {
            ladder,
            view,
            policy,
            day,
            wishes,
            claims,
            steps,
            items,
            actions,
            row_reasons,
            covered: Vec::new(),
            wake_on: None,
            limits: ContactRow::rules(&policy.contact, view.address.country.as_deref(), view.kind),
        };
        made.covered = made.covered_currencies();
        made
    }

    pub(super) fn plan(mut self) -> AccountPlan {
        self.judge_items();
        let sought = sought::management(&self.ladder, |at| self.is_free(at));
        sought.wake_on.into_iter().for_each(|on| self.wake(on));
        let candidate = if self.correct() || self.confirm_promise() { None } else { self.candidate() };
        let sent = candidate.and_then(|candidate| self.notice(candidate));
        let missing_contact = self.row_reasons.iter().any(Reason::is_nowhere) && self.day.live;
        if !missing_contact {
            self.other_acts(sent);
            self.list_in_notice();
            self.seek(sought.action);
        }
        if let Some((reason, action)) = broken::hold(self.view, self.day.on) {
            self.row_reasons.push(reason);
            self.actions.push(action);
        }
        self.explain_the_rest();
        self.lapses();
        if let Some((heard, review)) = self.view.heard.and_then(|heard| Some((heard, heard.review()?))) {
            self.row_reasons.push(match review {
                Review::ProvedFalse => Reason::SaidFalsely { on: heard.on },
                Review::NoDetails => Reason::SaidNoMore { on: heard.on },
            });
        }
        let decision = if !self.actions.is_empty() {
            Decision::WillDo
        } else if missing_contact || self.items.iter().any(|item| item.decision == Decision::NeedsALook) {
            Decision::NeedsALook
        } else {
            Decision::Wont
        };
        if decision != Decision::Wont {
            self.wake(after(self.day.on, 1));
        }
        AccountPlan {
            decision,
            actions: self.actions,
            items: self.items,
            reasons: self.row_reasons,
            next_look_on: self.wake_on,
        }
    }

    /// The earliest day anything could change by itself; days up to today do not count.
    pub(super) fn wake(&mut self, on: Date) {
        if on > self.day.on && self.wake_on.is_none_or(|earliest| on < earliest) {
            self.wake_on = Some(on);
        }
    }

    pub(super) fn judge_items(&mut self) {
        for (at, item) in self.view.items.iter().enumerate() {
            let claim = self.claims[at];
            let mut plan = ItemPlan {
                decision: Decision::Wont,
                step: None,
                reasons: Vec::new(),
                claim,
                days_past_due: days_past_due(item.due_on, self.day.on),
                in_notice: false,
                next: None,
            };
            let mut steps = Steps::default();
            match self.standing(item, claim) {
                Standing::Rests(reason) => {
                    match &reason {
                        Reason::Promised { .. } => steps.confirmation = self.ladder.confirmation(item),
                        Reason::InPlan { .. } => {
                            let kept = self.view.plan_of(item, self.day.on);
                            steps = kept.map(|kept| self.ladder.parts(item, kept)).unwrap_or_default();
                            self.ladder.told(item, &mut steps);
                        }
                        Reason::Placed { .. } => steps = self.ladder.while_placed(item, claim),
                        Reason::Disputed => self.ladder.told(item, &mut steps),
                        _ => {}
                    }
                    plan.reasons.push(reason);
                }
                Standing::Asks(reason) => {
                    plan.decision = Decision::NeedsALook;
                    plan.reasons.push(reason);
                }
                Standing::Free => {
                    steps = if item.gives_credit { self.ladder.steps(item) } else { self.ladder.order(item) };
                    self.ladder.told(item, &mut steps);
                    steps.decided = self.ladder.to_be_decided(item);
                }
            }
            if let Some(on) = steps.look_on {
                self.wake(on);
            }
            self.wake_for(item, steps.next);
            self.items.push(plan);
            self.steps.push(steps);
        }
    }

    fn wake_for(&mut self, item: &ItemView, next: Option<(usize, Date)>) {
        self.wake(after(item.due_on, 1));
        if let Some(come) = self.ladder.confirmation_to_come(item) {
            self.wake(come.since);
        }
        if let Some((_, on)) = next {
            self.wake(on);
        }
        for promise in &self.view.promises {
            self.wake(after(promise.counts_until, 1));
        }
        let wakes: Vec<Date> = self.ladder.plan_wakes().chain(self.ladder.placement_wakes()).collect();
        for on in wakes {
            self.wake(on);
        }
    }

    fn standing(&mut self, item: &ItemView, claim: Claim) -> Standing {
        if item.kind.is_credit() || item.open_minor <= 0 {
            return Standing::Rests(Reason::Credit);
        }
        if self.wishes.leaves_out(&item.number) {
            return Standing::Rests(Reason::TakenOut);
        }
        if let Some(pause) = self.pause(item) {
            let until = pause.until_on;
            if let Some(until) = until {
                self.wake(after(until, 1));
            }
            return Standing::Rests(match pause.item {
                None => Reason::Paused { until },
                Some(_) => Reason::ItemPaused { until },
            });
        }
        if let Some(until) = rests_as_sent(self.view, item, claim, self.day.on) {
            self.wake(after(until, 1));
            return Standing::Rests(Reason::SaidSent { until });
        }
        if let Some(own) = self.view.placed(item, self.day.on) {
            let since = own.since(self.day.on).unwrap_or(own.placement.from_on);
            return Standing::Rests(Reason::Placed { with: own.placement.with_whom(), since });
        }
        if let Some((plan, part)) = self.next_part(item) {
            return Standing::Rests(Reason::InPlan { plan, until: part });
        }
        if claim.asked_minor <= 0 {
            return Standing::Rests(match claim.promised_until {
                Some(until) => Reason::Promised { until },
                None => Reason::Disputed,
            });
        }
        if item.unlisted {
            return Standing::Asks(Reason::NotInLatestList);
        }
        match self.covered.iter().find(|(currency, _)| *currency == item.currency) {
            Some((currency, credits)) => {
                Standing::Rests(Reason::CreditCovers { credits: Money { minor: *credits, currency: *currency } })
            }
            None if self.goes_with_others(item) => Standing::Rests(Reason::ChargeWithItsItem),
            None => Standing::Free,
        }
    }

    /// The plan that is kept and covers the item, with the day of its next part.
    fn next_part(&self, item: &ItemView) -> Option<(String, Date)> {
        let kept = self.view.plan_of(item, self.day.on)?;
        let (_, part) = kept.next_part(self.day.on)?;
        Some((kept.plan.number.clone(), part.due_on))
    }

    /// A charge has no steps of its own while another item is late: the notices for that one list it.
    fn goes_with_others(&self, item: &ItemView) -> bool {
        let is_late = |(other, claim): (&ItemView, &Claim)| {
            other.kind == ItemKind::Invoice
                && other.due_on < self.day.on
                && claim.asked_minor > 0
                && self.pause(other).is_none()
        };
        item.kind == ItemKind::Charge && self.view.items.iter().zip(self.claims).any(is_late)
    }

    /// The pause in which an item rests; of several the customer's own.
    fn pause(&self, item: &ItemView) -> Option<&'a Hold> {
        let in_force = self.view.holds.iter().filter(|hold| hold.rests(item) && hold.covers(self.day.on));
        in_force.min_by_key(|hold| hold.item.is_some())
    }

    /// Currencies whose open credits reach what is past due (or, with nothing past due, all that is owed), with the credits. What
    /// rests by a pause of its own counts as little as what is disputed.
    fn covered_currencies(&self) -> Vec<(Currency, i64)> {
        let mut sums: Vec<(Currency, i64, i64, i64)> = Vec::new();
        for (item, claim) in self.view.items.iter().zip(self.claims) {
            let at = sums.iter().position(|sum| sum.0 == item.currency).unwrap_or_else(|| {
                sums.push((item.currency, 0, 0, 0));
                sums.len() - 1
            });
            let sum = &mut sums[at];
            if item.open_minor < 0 {
                sum.1 = sum.1.saturating_sub(item.open_minor);
            } else if !self.view.item_rests(item, self.day.on) {
                sum.2 = sum.2.saturating_add(claim.asked_minor);
                let late = if item.due_on < self.day.on { claim.asked_minor } else { 0 };
                sum.3 = sum.3.saturating_add(late);
            }
        }
        let covers = |(_, credits, owed, late): &&(Currency, i64, i64, i64)| {
            *credits > 0 && *credits >= (if *late > 0 { *late } else { *owed })
        };
        sums.iter().filter(covers).map(|(currency, credits, ..)| (*currency, *credits)).collect()
    }

    /// What competes for today's notice, in the order of what goes first.
    pub(super) fn candidate(&mut self) -> Option<Candidate> {
        let confirmations = self.collect(|steps| steps.confirmation);
        let placed = self.collect(|steps| steps.placed);
        let late = self.collect(|steps| steps.notice.filter(|come| self.policy.steps[come.step].part == Part::Late));
        let before =
            self.collect(|steps| steps.notice.filter(|come| self.policy.steps[come.step].part == Part::BeforeDue));
        let disputes = self.collect(|steps| steps.not_justified);
        let parts = self.collect(|steps| steps.notice.filter(|come| self.policy.steps[come.step].part == Part::Plan));
        let in_order = [
            (confirmations, Part::Conversation),
            (disputes, Part::Dispute),
            (placed, Part::Late),
            (late, Part::Late),
            (parts, Part::Plan),
            (before, Part::BeforeDue),
        ];
        for (takes, part) in in_order {
            if let Some(step) = takes.iter().map(|(_, come)| come.step).max() {
                return Some(Candidate { step, takes, part });
            }
        }
        self.statement()
    }

    fn collect(&self, pick: impl Fn(&Steps) -> Option<Come>) -> Vec<(usize, Come)> {
        self.steps.iter().enumerate().filter_map(|(at, steps)| Some((at, pick(steps)?))).collect()
    }

    /// Nothing was found against looking at the item's steps.
    pub(super) fn is_free(&self, at: usize) -> bool {
        self.items[at].reasons.is_empty()
    }

    /// Sends the candidate, or notes why not. Returns the items whose own notice step goes today.
    fn notice(&mut self, candidate: Candidate) -> Option<Vec<usize>> {
        if let Some(reason) = self.closed_or_recent(candidate.part) {
            if let Some(until) = reason.until() {
                self.wake(until);
            }
            for (at, come) in candidate.takes {
                self.items[at].reasons.push(reason.clone());
                self.steps[at].next = reason.until().map(|until| (come.step, until));
            }
            return None;
        }
        let (candidate, lowered) = self.lowered(candidate);
        let step = &self.policy.steps[candidate.step];
        let Act::Notice { channel, to_management } = step.act else { return None };
        if to_management && !sought::is_management_known(self.view) {
            self.row_reasons.push(Reason::NoManagement);
        }
        let address = Addressed::of(self.view, channel, to_management, self.wishes);
        if address.to.is_none() {
            let nowhere = nowhere(self.view);
            self.row_reasons.push(nowhere.clone());
            if self.day.live {
                for (at, _) in candidate.takes {
                    self.items[at].decision = Decision::NeedsALook;
                    self.items[at].reasons.push(nowhere.clone());
                }
                return None;
            }
        } else if self.wishes.channel.unwrap_or(channel) == Channel::Email && address.channel != Channel::Email {
            self.row_reasons.push(no_mail(self.view));
        }
        if let Some(language) = &self.view.language
            && !self.day.languages.contains(&language.as_str())
        {
            self.row_reasons.push(Reason::LanguageFallback { language: language.clone() });
        }
        let mut own = self.send(&candidate, step, address);
        own.retain(|at| !lowered.contains(at));
        // A letter that confirms a conversation, or ends a dispute, is no step of the item's ladder.
        (!matches!(candidate.part, Part::Conversation | Part::Dispute)).then_some(own)
    }

    /// The candidate in the milder tone that a person wants, and the items whose own step is not taken by it: an earlier step
    /// is taken once more for them.
    fn lowered(&self, mut candidate: Candidate) -> (Candidate, Vec<usize>) {
        let mut lowered = Vec::new();
        let milder = self.wishes.milder_than(self.policy, candidate.step).filter(|_| candidate.part == Part::Late);
        let Some(milder) = milder else { return (candidate, lowered) };
        let id = &self.policy.steps[milder].id;
        candidate.step = milder;
        for (at, come) in &mut candidate.takes {
            if come.step > milder {
                come.step = milder;
                come.cycle = self.view.items[*at].taken(id).map_or(0, |taken| taken.cycle + 1);
                lowered.push(*at);
            }
        }
        (candidate, lowered)
    }

    pub(super) fn send(&mut self, candidate: &Candidate, step: &Step, address: Addressed) -> Vec<usize> {
        let mut takes = Vec::new();
        for (at, come) in &candidate.takes {
            let own = &self.policy.steps[come.step];
            self.act_on(*at, &own.id, come.since);
            self.items[*at].in_notice = true;
            takes.push(Take { item: *at, step: own.id.clone(), cycle: come.cycle });
        }
        let sent = takes.iter().map(|take| take.item).collect();
        self.actions.push(Action {
            step: step.id.clone(),
            kind: ActionKind::Notice,
            channel: address.channel,
            template: step.template.clone(),
            to: address.to,
            contact: address.contact,
            role: None,
            hold: None,
            takes,
        });
        sent
    }

    /// Not a business day, or the last notice is too recent.
    pub(super) fn closed_or_recent(&self, part: Part) -> Option<Reason> {
        let on = self.day.on;
        if !self.day.calendar.is_business_day(on) {
            return Some(Reason::NotABusinessDay { until: self.day.calendar.next_business_day_on_or_after(on) });
        }
        let last = match part {
            Part::Late => self.view.last_notice_on,
            _ => self.view.last_notice_on.max(self.view.last_statement_on),
        };
        let until = last.map(|last| after(last, self.policy.gap_days)).filter(|until| *until > on);
        // What a person asked for, or what was agreed, is said whatever was said before.
        let is_asked_for = matches!(part, Part::Conversation | Part::Dispute | Part::Plan);
        let limited = || self.limits.notice(&self.view.contacts_made.notices_on, on).filter(|_| !is_asked_for);
        let by_gap = until.map(|until| Reason::RecentNotice { until });
        by_gap.or_else(|| limited().map(|Blocked { limit, until }| Reason::ContactLimited { limit, until }))
    }

    pub(super) fn act_on(&mut self, at: usize, step: &StepId, since: Date) {
        let item = &mut self.items[at];
        item.decision = Decision::WillDo;
        let (step, own) = (step.clone(), &mut item.step);
        own.get_or_insert_with(|| step.clone());
        let is_today = since == self.day.on;
        self.add_reason(
            at,
            if is_today { Reason::StepDue { step, since } } else { Reason::StepCaughtUp { step, since } },
        );
    }

    /// Asks who manages the customer; not while a person has to look at it, which would not be seen then.
    fn seek(&mut self, action: Option<Action>) {
        let looks = self.items.iter().any(|item| item.decision == Decision::NeedsALook);
        let Some(action) = action.filter(|_| !looks) else { return };
        action.takes.iter().for_each(|take| self.act_on(take.item, &take.step, self.day.on));
        if !self.row_reasons.contains(&Reason::NoManagement) {
            self.row_reasons.push(Reason::NoManagement);
        }
        self.actions.push(action);
    }

    fn add_reason(&mut self, at: usize, reason: Reason) {
        let reasons = &mut self.items[at].reasons;
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }

    /// Tasks, messages and holds. Those behind an item's notice that does not go today wait for it.
    fn other_acts(&mut self, sent: Option<Vec<usize>>) {
        let sent = sent.unwrap_or_default();
        let is_open = self.day.calendar.is_business_day(self.day.on);
        let mut come_now: Vec<(usize, Come)> = Vec::new();
        for at in 0..self.steps.len() {
            let own_notice = self.steps[at].notice.filter(|_| !sent.contains(&at));
            for come in core::mem::take(&mut self.steps[at].others) {
                let step = &self.policy.steps[come.step];
                let is_late = |at: usize| self.policy.steps[at].part == Part::Late;
                let behind =
                    own_notice.filter(|notice| is_late(come.step) && is_late(notice.step) && notice.step < come.step);
                if let Some(notice) = behind {
                    let earlier = self.policy.steps[notice.step].id.clone();
                    self.add_reason(at, Reason::EarlierStepFirst { step: earlier });
                } else if step.act.needs_business_day() && !is_open {
                    let until = self.day.calendar.next_business_day_on_or_after(self.day.on);
                    self.wake(until);
                    self.add_reason(at, Reason::NotABusinessDay { until });
                } else {
                    come_now.push((at, come));
                }
            }
        }
        self.decisions(is_open, &mut come_now);
        self.calls(&mut come_now);
        for step in 0..self.policy.steps.len() {
            let takes: Vec<(usize, Come)> = come_now.iter().filter(|(_, come)| come.step == step).copied().collect();
            if !takes.is_empty() {
                self.act(step, &takes);
            }
        }
    }

    /// One call about all items, in the tone of the highest step; without a number a person has to look.
    fn calls(&mut self, come_now: &mut Vec<(usize, Come)>) {
        let is_call =
            |come: &Come| matches!(self.policy.steps[come.step].act, Act::Task { channel: Channel::Phone, .. });
        let calls: Vec<(usize, Come)> = come_now.iter().filter(|(_, come)| is_call(come)).copied().collect();
        come_now.retain(|(_, come)| !is_call(come));
        let calls = self.within_limits(calls);
        let Some(highest) = calls.iter().map(|(_, come)| come.step).max() else { return };
        if phone(self.view).is_none() {
            for (at, come) in calls {
                if self.items[at].decision == Decision::Wont {
                    self.items[at].decision = Decision::NeedsALook;
                }
                self.items[at].reasons.push(Reason::NoPhone { step: self.policy.steps[come.step].id.clone() });
            }
            return;
        }
        self.act(highest, &calls);
    }

    /// Of calls those that may be made today; the others say until when they wait.
    fn within_limits(&mut self, mut calls: Vec<(usize, Come)>) -> Vec<(usize, Come)> {
        calls.retain(|(at, _)| {
            let item = self.view.items[*at].id;
            let Some(Blocked { limit, until }) = self.limits.call(item, &self.view.contacts_made.calls, self.day.on)
            else {
                return true;
            };
            self.wake(until);
            self.add_reason(*at, Reason::ContactLimited { limit, until });
            false
        });
        calls
    }

    fn act(&mut self, step: usize, takes: &[(usize, Come)]) {
        let step = &self.policy.steps[step];
        let (kind, channel, role, hold) = match &step.act {
            Act::Task { channel, role } => (ActionKind::Task, *channel, Some(role.clone()), None),
            Act::Approve(_) => (ActionKind::Task, Channel::None, Some(APPROVER.to_string()), None),
            Act::Tell { role } => (ActionKind::Internal, Channel::None, Some(role.clone()), None),
            Act::Hold(hold) => (ActionKind::Hold, Channel::None, None, Some(*hold)),
            Act::Charge => (ActionKind::Charge, Channel::None, None, None),
            Act::Notice { .. } => return,
        };
        let (contact, to) = match (channel, role.as_deref()) {
            (Channel::Phone, _) => {
                let phone = phone(self.view);
                (phone.and_then(|(contact, _)| contact.name.clone()), phone.map(|(_, number)| number.clone()))
            }
            (_, Some("sales_rep")) => (None, self.view.sales_rep.clone()),
            (_, Some("account_manager")) => (None, self.view.account_manager.clone()),
            _ => (None, None),
        };
        let mut own_steps = Vec::new();
        for (at, come) in takes {
            let own = &self.policy.steps[come.step];
            self.act_on(*at, &own.id, come.since);
            own_steps.push(Take { item: *at, step: own.id.clone(), cycle: come.cycle });
        }
        let action =
            Action { step: step.id.clone(), kind, channel, template: None, to, contact, role, hold, takes: own_steps };
        self.actions.push(action);
    }

    /// A late notice names every past-due item, also those whose own step is another day; a statement names all.
    pub(super) fn list_in_notice(&mut self) {
        let Some(action) = self.actions.iter().find(|action| action.kind == ActionKind::Notice) else { return };
        let part = self.policy.find(&action.step).map(|(_, step)| step.part);
        let all = part == Some(Part::Monthly);
        // What a letter says of a plan's part or of one dispute, it says of that alone.
        let is_of_placed = action.takes.iter().any(|take| self.steps[take.item].placed.is_some());
        let is_said_back = action.step == PROMISE_STEP;
        if is_of_placed || is_said_back || action.takes.is_empty() || matches!(part, Some(Part::Plan | Part::Dispute)) {
            return;
        }
        let late = part != Some(Part::BeforeDue);
        for at in 0..self.items.len() {
            let item = &self.view.items[at];
            let is_left_out = self.wishes.leaves_out(&item.number) || self.pause(item).is_some();
            let plan = &mut self.items[at];
            let covered = self.covered.iter().any(|(currency, _)| *currency == item.currency);
            // Only what may be settled is left out; an item that a person has to call about is owed like the rest.
            let owed = item.gives_credit && plan.claim.asked_minor > 0 && !item.unlisted && !is_left_out;
            let listed = owed && !covered && (all || late && plan.days_past_due > 0);
            let is_credit = late && !covered && item.kind.is_credit() && !is_left_out;
            if (listed || is_credit) && !plan.in_notice {
                plan.in_notice = true;
                if !is_credit {
                    plan.reasons.push(Reason::ListedInNotice);
                }
            }
        }
    }
}
