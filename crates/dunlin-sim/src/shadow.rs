//! What is true of the invented accounts, computed beside the book: the simulator's own idea of who owes what.
//!
//! Turns happenings into the core's facts, and keeps each account's view up to date by plain arithmetic, so that the book
//! can be compared with it. It uses the core's rule for what a receipt settles, and nothing of the store or the app.

mod agreements;

use std::collections::BTreeMap;

use dunlin_core::account::{Account, Contact, CustomerKind, Refused};
use dunlin_core::change::{AccountChange, Call, CallChange, Change, DisputeChange, HoldChange, ItemChange};
use dunlin_core::conversation::Via;
use dunlin_core::id::{
    AccountId, CallId, ContactId, CountingIds, CreditorId, DisputeId, EntryId, HoldId, IdSource, ItemId,
};
use dunlin_core::instalment_plan::PlanState;
use dunlin_core::item::Item;
use dunlin_core::ledger::{Entry, EntryKind};
use dunlin_core::money::Currency;
use dunlin_core::promise::Promise;
use dunlin_core::view::{AccountView, Dispute, DisputeMarks, Hold, HoldKind, ItemView, LiftRule};
use jiff::civil::Date;

use crate::agreed::Agreed;
use crate::bill::{Bill, Happening, days_after};
use crate::customer::Customer;
use crate::handed::Handed;
use crate::standing::Standing;
use crate::world::{Event, World};

mod promised;
mod received;

use received::{Came, Moved};

/// Where the facts come from: stands in entries and items.
pub(crate) const SOURCE: &str = "demo ledger";

/// A dispute should have an answer after so many days, by the standard policy.
const ANSWER_DAYS: i32 = 14;

/// One account as it should be.
#[derive(Debug, Clone)]
pub(crate) struct ShadowAccount {
    /// Without items and promises, which are added when a view is asked for.
    view: AccountView,
    /// All items, settled ones too.
    items: Vec<ItemView>,
    /// Items of the bills that were formed.
    items_of_bills: BTreeMap<usize, ItemId>,
    disputes: Vec<Dispute>,
    /// What was contested of an item when it last was.
    contested_minor: BTreeMap<ItemId, i64>,
    /// Disputes that have ended, each with the first day without it.
    ended: Vec<(Dispute, Date)>,
    /// Closed as upheld: the contested part stays unchased.
    upheld: Vec<Dispute>,
    /// Each with the day on which another took its place.
    promises: Vec<(Promise, Option<Date>)>,
    received: Vec<Came>,
    /// What each receipt moved, those that were returned left out.
    moved: Vec<Moved>,
    /// Holds that the policy placed.
    standing: Standing,
    /// Instalment plans, in the order in which they were offered.
    plans: Vec<Agreed>,
    /// Debts in other hands, in the order in which they were handed on.
    handed: Vec<Handed>,
}

/// All accounts as they should be.
#[derive(Debug)]
pub(crate) struct Shadow<'w> {
    world: &'w World,
    creditor: CreditorId,
    ids: CountingIds,
    pub(crate) accounts: BTreeMap<usize, ShadowAccount>,
    /// Issued less received and set off: what must be open in all, by currency.
    pub(crate) owed: BTreeMap<Currency, i64>,
}

impl<'w> Shadow<'w> {
    pub(crate) fn new(world: &'w World, creditor: CreditorId) -> Shadow<'w> {
        let ids = CountingIds(u128::from(world.seed) << 64);
        Shadow { world, creditor, ids, accounts: BTreeMap::new(), owed: BTreeMap::new() }
    }

    /// The facts of an event; none when it can no longer happen (a bill that was paid meanwhile is not contested).
    pub(crate) fn record(&mut self, event: &Event) -> Vec<Change> {
        let at = event.customer;
        let customer = &self.world.customers[at];
        if matches!(event.what, Happening::Joined) {
            return self.open(at, customer);
        }
        let Some(account) = self.accounts.get_mut(&at) else { return Vec::new() };
        let bills = &self.world.bills[at];
        let mut work = Work { customer, bills, account, ids: &mut self.ids, owed: &mut self.owed, on: event.on };
        match event.what {
            Happening::Joined => Vec::new(),
            Happening::Billed { bill } => work.issue(bill),
            Happening::Paid { bill, amount_minor, currency } => work.receive(bill, amount_minor, currency),
            Happening::Disputed { bill, amount_minor, reason } => work.dispute(bill, amount_minor, reason),
            Happening::DisputeClosed { bill, outcome } => work.close_dispute(bill, outcome),
            Happening::SetOff { credit, bill } => work.set_off(credit, bill),
            Happening::Promised { bill, sends, amount_minor, currency, promised_on } => {
                work.promise((bill, sends), amount_minor, currency, promised_on)
            }
            Happening::Paused { bill, until_on, reason } => work.pause(bill, until_on, reason),
            Happening::PlanSigned { plan } => work.sign(plan),
            Happening::PlanPaid { plan, amount_minor } => work.pay_plan(plan, amount_minor),
            Happening::PlanEnded { plan, end } => work.end_plan(plan, end),
            Happening::Arrived { bill } => work.call(bill, "arrived", None, "The invoice has arrived."),
            Happening::PayDateNamed { bill, pay_on } => {
                work.call(bill, "pay_date", Some(pay_on), "They named the day of their payment run.")
            }
        }
    }

    /// The account of a customer number.
    pub(crate) fn by_number(&mut self, number: &str) -> Option<&mut ShadowAccount> {
        self.accounts.values_mut().find(|account| account.number() == number)
    }

    /// Holds of the policy that were placed, that ended by their rule, and that came back.
    pub(crate) fn holds(&self) -> (u64, u64, u64) {
        let counts = self.accounts.values().map(|account| account.standing.counts());
        counts.fold((0, 0, 0), |sum, own| (sum.0 + own.0, sum.1 + own.1, sum.2 + own.2))
    }

    /// Plans that were offered, and those of them that were completed, and failed, by a day.
    pub(crate) fn plans(&self, on: Date) -> (u64, u64, u64) {
        let states: Vec<PlanState> =
            self.accounts.values().flat_map(ShadowAccount::plans).map(|own| own.state(on)).collect();
        let count = |state| states.iter().filter(|own| **own == state).count() as u64;
        (states.len() as u64, count(PlanState::Completed), count(PlanState::Failed))
    }

    fn open(&mut self, at: usize, customer: &Customer) -> Vec<Change> {
        let id = AccountId::next(&mut self.ids);
        let contacts: Vec<Contact> = customer
            .people
            .iter()
            .map(|person| Contact {
                id: ContactId::next(&mut self.ids),
                name: Some(person.name.clone()),
                role: Some(person.role),
                email: person.email.clone(),
                phone: person.phone.clone(),
                refuses: Refused::default(),
            })
            .collect();
        let account = Account {
            id,
            creditor: self.creditor,
            number: customer.number.clone(),
            name: customer.name.clone(),
            address: customer.address.clone(),
            language: Some(customer.language.to_string()),
            sales_rep: Some(customer.sales_rep.to_string()),
            account_manager: Some(customer.account_manager.to_string()),
            kind: CustomerKind::default(),
            class: None,
        };
        self.accounts.insert(at, ShadowAccount::new(&account, contacts.clone()));
        let added = contacts.into_iter().map(|contact| AccountChange::ContactAdded { account: id, contact });
        std::iter::once(AccountChange::Opened(account)).chain(added).map(Change::Account).collect()
    }
}

impl ShadowAccount {
    fn new(account: &Account, contacts: Vec<Contact>) -> ShadowAccount {
        let view = AccountView {
            language: account.language.clone(),
            address: account.address.clone(),
            sales_rep: account.sales_rep.clone(),
            account_manager: account.account_manager.clone(),
            kind: account.kind,
            class: account.class.clone(),
            contacts,
            ..AccountView::empty(account.id, account.number.clone(), account.name.clone())
        };
        let (disputes, promises, received) = (Vec::new(), Vec::new(), Vec::new());
        let (items, items_of_bills, upheld) = (Vec::new(), BTreeMap::new(), Vec::new());
        let (moved, standing, plans) = (Vec::new(), Standing::default(), Vec::new());
        let ended = Vec::new();
        ShadowAccount {
            view,
            items,
            items_of_bills,
            disputes,
            contested_minor: BTreeMap::new(),
            ended,
            upheld,
            promises,
            received,
            moved,
            standing,
            plans,
            handed: Vec::new(),
        }
    }

    /// The account as of a day: open items by number, what is contested of them, what is still promised, and its plans.
    pub(crate) fn view(&self, on: Date) -> AccountView {
        let mut view = self.view.clone();
        view.items = self.with_disputes();
        view.items.retain(|item| item.open_minor != 0);
        view.items.sort_by(|a, b| a.number.cmp(&b.number));
        let left = self.promises_left(on).into_iter().map(|(promise, _)| promise);
        view.promises = left.filter(|promise| promise.counts_until >= on).collect();
        view.plans = self.plans.iter().map(Agreed::view).collect();
        view.placements = self.handed.iter().map(|own| own.view(&view.items)).collect();
        view
    }

    /// Nothing stands in the customer's favour.
    pub(crate) fn is_without_credits(&self) -> bool {
        self.items.iter().all(|item| item.open_minor >= 0)
    }

    /// What is past due on a day in one currency, contested parts left out; minor units.
    pub(crate) fn late_minor(&self, on: Date) -> Option<(Currency, i64)> {
        let view = self.view(on);
        let late = |item: &&ItemView| item.due_on < on && item.open_minor > item.disputed_minor;
        let currency = view.items.iter().find(late)?.currency;
        let own = view.items.iter().filter(late).filter(|item| item.currency == currency);
        Some((currency, own.map(|item| item.open_minor - item.disputed_minor).sum()))
    }

    /// Its key in the book.
    pub(crate) fn id(&self) -> AccountId {
        self.view.account
    }

    /// Customer number.
    pub(crate) fn number(&self) -> &str {
        &self.view.number
    }

    /// The number of an item.
    pub(crate) fn number_of(&self, id: ItemId) -> Option<String> {
        self.items.iter().find(|item| item.id == id).map(|item| item.number.clone())
    }

    /// What an item is billed in.
    pub(crate) fn currency_of(&self, number: &str) -> Option<Currency> {
        self.items.iter().find(|item| item.number == number).map(|item| item.currency)
    }

    /// The item of a bill, when it was formed.
    pub(crate) fn item_of(&self, bill: usize) -> Option<&ItemView> {
        let id = self.items_of_bills.get(&bill)?;
        self.items.iter().find(|item| item.id == *id)
    }

    /// What was settled and contested of the items of its plans by a day.
    pub(crate) fn note_plans(&mut self, on: Date) {
        let items = self.with_disputes();
        for own in &mut self.plans {
            own.note(&items, on);
        }
    }

    /// A run was approved: a plan that has failed by its day no longer stands for its money.
    pub(crate) fn run_went_out(&mut self, on: Date) {
        if self.plans.iter().any(|own| own.state(on) == PlanState::Failed) {
            self.money_moved(on, true);
        }
    }

    /// All items, with what is contested of them.
    fn with_disputes(&self) -> Vec<ItemView> {
        let mut items = self.items.clone();
        for item in &mut items {
            let open = item.open_minor.max(0);
            let contested = self.disputes.iter().chain(&self.upheld).filter(|dispute| dispute.item == item.id);
            let parts = contested.map(|dispute| dispute.amount_minor.unwrap_or(open));
            item.disputed_minor = parts.fold(0, i64::saturating_add).clamp(0, open);
            let own = self.disputes.iter().find(|dispute| dispute.item == item.id);
            item.dispute.answer_by = own.and_then(|dispute| dispute.answer_by);
        }
        items
    }

    /// Money moved on a day, or a plan began or ended: what becomes of plans and holds.
    pub(crate) fn money_moved(&mut self, on: Date, was_taken_back: bool) {
        self.note_plans(on);
        let items = self.view(on).items;
        let in_plan: Vec<ItemId> =
            items.iter().filter(|item| self.kept_plan(item.id, on).is_some()).map(|item| item.id).collect();
        self.standing.money_moved(&items, &in_plan, on, was_taken_back);
    }

    /// The policy placed a hold for items with these due dates.
    pub(crate) fn place_hold(&mut self, kind: HoldKind, dues: &[Date], on: Date) {
        self.standing.place(kind, dues, on);
    }

    /// Holds of the policy that should be in force.
    pub(crate) fn standing(&self) -> &Standing {
        &self.standing
    }
}

/// One event at work on one account.
struct Work<'a> {
    customer: &'a Customer,
    bills: &'a [Bill],
    account: &'a mut ShadowAccount,
    ids: &'a mut CountingIds,
    owed: &'a mut BTreeMap<Currency, i64>,
    on: Date,
}

impl Work<'_> {
    fn owe(&mut self, currency: Currency, minor: i64) {
        *self.owed.entry(currency).or_default() += minor;
    }

    fn entry(&mut self, item: ItemId, kind: EntryKind, amount_minor: i64) -> Entry {
        Entry {
            id: EntryId::next(self.ids),
            account: self.account.view.account,
            item,
            kind,
            amount_minor,
            due_on: None,
            effective_on: self.on,
            receipt: None,
            source: SOURCE.to_string(),
        }
    }

    fn issue(&mut self, at: usize) -> Vec<Change> {
        let bill = &self.bills[at];
        let item = Item {
            id: ItemId::next(self.ids),
            account: self.account.view.account,
            number: bill.number.clone(),
            instalment: None,
            kind: bill.kind,
            currency: bill.currency,
            issued_on: bill.issued_on,
            due_on: bill.due_on,
            terms: (bill.amount_minor > 0).then(|| bill.terms.to_string()),
            gives_credit: bill.gives_credit,
            sent_on: bill.issued_on,
            sent_by: Some(bill.sent_by),
            reference: bill.reference.clone(),
            payment_reference: None,
            source: SOURCE.to_string(),
        };
        let entry = self.entry(item.id, EntryKind::Issued, bill.amount_minor);
        self.account.items_of_bills.insert(at, item.id);
        self.account.items.push(item_view(&item, bill.amount_minor));
        self.account.view.first_issued_on.get_or_insert(bill.issued_on);
        self.owe(bill.currency, bill.amount_minor);
        vec![Change::Item(ItemChange::Issued { item, entry })]
    }

    fn add(&mut self, item: ItemId, minor: i64) {
        if let Some(item) = self.account.items.iter_mut().find(|own| own.id == item) {
            item.open_minor += minor;
        }
    }

    fn open_item(&self, bill: usize) -> Option<ItemView> {
        self.account.item_of(bill).filter(|item| item.open_minor > 0).cloned()
    }

    fn dispute(&mut self, bill: usize, amount_minor: Option<i64>, reason: &str) -> Vec<Change> {
        let Some(item) = self.open_item(bill) else { return Vec::new() };
        if self.account.disputes.iter().any(|open| open.item == item.id) {
            return Vec::new();
        }
        let dispute = Dispute {
            id: DisputeId::next(self.ids),
            account: self.account.view.account,
            item: item.id,
            amount_minor: amount_minor.map(|part| part.min(item.open_minor)),
            reason: reason.to_string(),
            from_on: self.on,
            owner: (self.on.day() % 3 == 0).then(|| self.customer.sales_rep.to_string()),
            answer_by: Some(days_after(self.on, ANSWER_DAYS)),
        };
        self.account.disputes.push(dispute.clone());
        self.account.contested_minor.insert(item.id, dispute.amount_minor.unwrap_or(item.open_minor));
        vec![Change::Dispute(DisputeChange::Raised { dispute, item: item.number })]
    }

    fn close_dispute(&mut self, bill: usize, outcome: &str) -> Vec<Change> {
        let Some(item) = self.account.item_of(bill) else { return Vec::new() };
        let (id, number) = (item.id, item.number.clone());
        let Some(at) = self.account.disputes.iter().position(|open| open.item == id) else { return Vec::new() };
        let dispute = self.account.disputes.remove(at);
        self.account.ended.push((dispute.clone(), self.on));
        if outcome == "upheld" {
            self.account.upheld.push(dispute.clone());
        }
        let account = self.account.view.account;
        let outcome = outcome.to_string();
        let closed = DisputeChange::Closed { account, dispute: dispute.id, closed_on: self.on, outcome, item: number };
        vec![Change::Dispute(closed)]
    }

    /// Both sides as settled in the creditor's own books, up to what is open of each; against another bill if its own is paid.
    fn set_off(&mut self, credit: usize, bill: usize) -> Vec<Change> {
        let Some(credit) = self.account.item_of(credit).cloned() else { return Vec::new() };
        let other = || {
            let own = self.account.view(self.on).items;
            own.into_iter().find(|item| item.currency == credit.currency && item.open_minor > 0)
        };
        let Some(item) = self.open_item(bill).or_else(other) else { return Vec::new() };
        let part = item.open_minor.min(-credit.open_minor);
        if part <= 0 {
            return Vec::new();
        }
        [(item, -part), (credit, part)]
            .into_iter()
            .map(|(own, minor)| {
                self.add(own.id, minor);
                let entry = self.entry(own.id, EntryKind::SettledBefore, minor);
                Change::Item(ItemChange::SettledBefore { entry, item: own.number })
            })
            .collect()
    }

    fn pause(&mut self, item: Option<usize>, until_on: Date, reason: &str) -> Vec<Change> {
        let item = match item {
            None => None,
            Some(bill) => match self.open_item(bill) {
                Some(own) => Some((own.id, own.number)),
                None => return Vec::new(),
            },
        };
        let overlaps = |hold: &Hold| {
            (hold.kind == HoldKind::Pause && hold.item == item) && hold.until_on.is_none_or(|until| until >= self.on)
        };
        if self.account.view.holds.iter().any(overlaps) {
            return Vec::new();
        }
        let hold = Hold {
            id: HoldId::next(self.ids),
            account: self.account.view.account,
            kind: HoldKind::Pause,
            from_on: self.on,
            until_on: Some(until_on),
            reason: reason.to_string(),
            lifts: LiftRule::ByPerson,
            item,
            promise: None,
            because: None,
        };
        self.account.view.holds.push(hold.clone());
        vec![Change::Hold(HoldChange::Placed(hold))]
    }

    fn call(&mut self, bill: usize, outcome: &str, pay_on: Option<Date>, note: &str) -> Vec<Change> {
        let Some(item) = self.open_item(bill) else { return Vec::new() };
        vec![Change::Call(CallChange::Logged(Call {
            id: CallId(self.ids.next_id()),
            account: self.account.view.account,
            item: Some(item.id),
            on: self.on,
            outcome: outcome.to_string(),
            with: self.customer.people.first().map(|person| person.name.clone()),
            note: note.to_string(),
            agreed: String::new(),
            pay_on,
            via: Via::Call,
            unpaid: None,
            waits_until: None,
        }))]
    }
}

fn item_view(item: &Item, amount_minor: i64) -> ItemView {
    ItemView {
        id: item.id,
        account: item.account,
        number: item.number.clone(),
        instalment: item.instalment,
        kind: item.kind,
        currency: item.currency,
        amount_minor,
        open_minor: amount_minor,
        payment_reference: item.payment_reference.clone(),
        issued_on: item.issued_on,
        due_on: item.due_on,
        gives_credit: item.gives_credit,
        sent_on: item.sent_on,
        sent_by: item.sent_by,
        arrived: false,
        receipt_confirmed: false,
        pay_date_named: None,
        said_sent_until: None,
        disputed_minor: 0,
        dispute: DisputeMarks::default(),
        unlisted: false,
        charge: None,
        unearned: None,
        steps: Vec::new(),
    }
}
