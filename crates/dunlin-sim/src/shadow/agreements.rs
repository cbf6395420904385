//! What was agreed with an invented customer, and what it said: plans, disputes that end, and money that is said to be on its way.

use dunlin_core::change::{Change, PlanChange};
use dunlin_core::id::ItemId;
use dunlin_core::instalment_plan::{InstalmentPlan, PlanEnd, PlanState};
use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use dunlin_core::view::{Dispute, ItemView};
use jiff::civil::Date;

use super::{ShadowAccount, Work};
use crate::agreed::Agreed;
use crate::handed::{Handed, running};

impl ShadowAccount {
    /// The plan that is kept on a day and covers an item.
    pub(crate) fn kept_plan(&self, item: ItemId, on: Date) -> Option<&Agreed> {
        self.plans.iter().find(|own| own.plan.covers(item) && own.state(on).is_kept())
    }

    /// Its instalment plans.
    pub(crate) fn plans(&self) -> &[Agreed] {
        &self.plans
    }

    /// A plan that the clerks offered; its place among the account's.
    pub(crate) fn offer(&mut self, plan: InstalmentPlan, on: Date) -> usize {
        self.plans.push(Agreed::new(plan));
        self.note_plans(on);
        self.plans.len() - 1
    }

    /// What is late in the money of the first late item, and in no plan that still counts: by number, with what is open.
    pub(crate) fn late_without_plan(&self, on: Date) -> Vec<(String, i64)> {
        let view = self.view(on);
        let is_in_plan =
            |item: &ItemView| self.plans.iter().any(|own| own.plan.covers(item.id) && !own.state(on).is_over());
        let mut late: Vec<&ItemView> =
            view.items.iter().filter(|item| item.open_minor > 0 && item.due_on < on).collect();
        late.retain(|item| !is_in_plan(item) && !self.is_in_other_hands(item, on));
        let currency = late.first().map(|item| item.currency);
        late.retain(|item| Some(item.currency) == currency);
        late.into_iter().map(|item| (item.number.clone(), item.open_minor)).collect()
    }

    /// Nobody but a partner asks for an item.
    pub(crate) fn is_in_other_hands(&self, item: &ItemView, on: Date) -> bool {
        self.handed.iter().any(|own| own.has(item, on))
    }

    /// Late invoices in one money that nobody contests, that no plan covers and that are in nobody's hands.
    pub(crate) fn late_and_free(&self, on: Date) -> Vec<ItemView> {
        self.late_and_free_in(on, None)
    }

    /// The same in one money, else in that of the first.
    pub(crate) fn late_and_free_in(&self, on: Date, money: Option<Currency>) -> Vec<ItemView> {
        let is_in_plan =
            |item: &ItemView| self.plans.iter().any(|own| own.plan.covers(item.id) && !own.state(on).is_over());
        let mut late = self.view(on).items;
        late.retain(|item| item.kind == ItemKind::Invoice && item.open_minor > 0 && item.due_on < on);
        late.retain(|item| item.disputed_minor == 0 && !is_in_plan(item) && !self.is_in_other_hands(item, on));
        let currency = money.or(late.first().map(|item| item.currency));
        late.retain(|item| Some(item.currency) == currency);
        late
    }

    /// A debt went into other hands.
    pub(crate) fn hand_on(&mut self, handed: Option<Handed>) {
        self.handed.extend(handed);
    }

    /// Debts that are in other hands, and of which something is open.
    pub(crate) fn in_other_hands(&mut self, on: Date) -> impl Iterator<Item = &mut Handed> {
        running(&mut self.handed, &self.items, on)
    }

    /// What of a portfolio can be sold of it.
    pub(crate) fn for_sale(&self, portfolio: &str, on: Date) -> Option<Vec<ItemView>> {
        self.handed.iter().find_map(|own| own.for_sale(portfolio, &self.items, on))
    }

    /// Items were sold for a price: each is settled by its part, the first gets what does not divide, and the rest is given up.
    pub(crate) fn sold(&mut self, portfolio: &str, items: &[ItemView], price: i64, on: Date) {
        self.handed.iter_mut().for_each(|own| own.sold(portfolio, on));
        let total: i64 = items.iter().map(|item| item.open_minor).sum();
        let mut parts: Vec<i64> = items.iter().map(|item| item.open_minor * price / total).collect();
        let mut rest = price - parts.iter().sum::<i64>();
        for (part, item) in parts.iter_mut().zip(items) {
            let more = rest.min(1).min(item.open_minor - *part);
            *part += more;
            rest -= more;
        }
        if price > 0 {
            self.paid_partner_parts(items, &parts, on);
        }
        for own in self.items.iter_mut().filter(|own| items.iter().any(|item| item.id == own.id)) {
            own.open_minor = 0;
        }
    }

    /// What partners can collect: by placement, what is open of it.
    pub(crate) fn collectable(&self, on: Date) -> Vec<(String, Vec<ItemView>)> {
        self.handed.iter().filter_map(|own| own.collectable(&self.items, on)).collect()
    }

    /// They said that an item, or all that is late, was paid; the bank has time until a day.
    pub(crate) fn note_said_sent(&mut self, number: Option<&str>, on: Date, until: Date) {
        let is_meant = |item: &ItemView| number.map_or(item.due_on < on, |number| item.number == number);
        for item in self.items.iter_mut().filter(|item| is_meant(item)) {
            item.said_sent_until = item.said_sent_until.max(Some(until));
        }
    }

    /// Open items that are contested now: number, open, and the contested part, if it is not all. Those are left out of which something
    /// was settled since: it counts as paid under protest, and comes back as a credit that stays open, which no bill here knows.
    pub(crate) fn contested(&self) -> Vec<(String, i64, Option<i64>)> {
        let open = |dispute: &Dispute| {
            let is_whole =
                |item: &&ItemView| self.contested_minor.get(&item.id).is_none_or(|raised| *raised <= item.open_minor);
            let item =
                self.items.iter().find(|item| item.id == dispute.item && item.open_minor > 0).filter(is_whole)?;
            Some((item.number.clone(), item.open_minor, dispute.amount_minor))
        };
        self.disputes.iter().filter_map(open).collect()
    }

    /// A dispute ended with so much credited, which is used for the item at once; its money.
    pub(crate) fn end_dispute(&mut self, number: &str, credited_minor: i64) -> Option<Currency> {
        let item = self.items.iter_mut().find(|item| item.number == number)?;
        item.open_minor -= credited_minor;
        let (id, currency) = (item.id, item.currency);
        self.disputes.retain(|dispute| dispute.item != id);
        Some(currency)
    }
}

impl Work<'_> {
    pub(super) fn sign(&mut self, at: usize) -> Vec<Change> {
        let Some(own) = self.account.plans.get_mut(at) else { return Vec::new() };
        // Nobody signs a plan of which a part was missed already.
        if own.state(self.on) != PlanState::Offered || own.has_missed(self.on) {
            return Vec::new();
        }
        own.sign(self.on);
        let InstalmentPlan { account, id: plan, ref number, .. } = own.plan;
        let signed_by = self.customer.people.first().map_or_else(String::new, |person| person.name.clone());
        vec![Change::Plan(PlanChange::Agreed { account, plan, number: number.clone(), agreed_on: self.on, signed_by })]
    }

    pub(super) fn end_plan(&mut self, at: usize, end: PlanEnd) -> Vec<Change> {
        let Some(own) = self.account.plans.get_mut(at) else { return Vec::new() };
        let state = own.state(self.on);
        if state.is_over() || (end == PlanEnd::Failed && !state.is_kept()) {
            return Vec::new();
        }
        own.end(self.on, end);
        let InstalmentPlan { account, id: plan, ref number, .. } = own.plan;
        let reason = "as was said on the telephone".to_string();
        vec![Change::Plan(PlanChange::Ended { account, plan, number: number.clone(), ended_on: self.on, end, reason })]
    }

    pub(super) fn pay_plan(&mut self, at: usize, amount_minor: i64) -> Vec<Change> {
        let Some(own) = self.account.plans.get(at).filter(|own| own.state(self.on).is_kept()) else {
            return Vec::new();
        };
        let mut bills = self.account.items_of_bills.iter().filter(|(_, item)| own.plan.covers(**item));
        let open = bills.find(|(bill, _)| self.account.item_of(**bill).is_some_and(|item| item.open_minor > 0));
        let (Some((bill, _)), currency) = (open, own.plan.currency) else { return Vec::new() };
        self.receive(Some(*bill), amount_minor, currency)
    }
}
