//! The creditor's side: the book, and what the clerks put into it.
//!
//! Two roads for the same happenings: whole weeks by the fast road of imports, or one by one through the use cases that
//! the command line calls. The office decides nothing; a use case that refuses what the shadow takes for possible is a
//! finding of the simulator.

use std::collections::BTreeMap;

use dunlin_app::cases::{
    self, CallInput, DisputeInput, HoldInput, ItemPause, PromiseInput, ReceiptInput, ReceiptName, Signed,
};
use dunlin_app::creditors::{self, CreditorEdit, NewCreditor};
use dunlin_app::standing::follow;
use dunlin_app::{App, AppError, Clock, Setting};
use dunlin_core::change::{
    CallChange, Change, DisputeChange, HoldChange, ItemChange, PlanChange, PromiseChange, ReceiptChange,
};
use dunlin_core::money::{Currency, Money};
use dunlin_core::promise::{Promise, PromiseKind};
use dunlin_core::view::LiftRule;
use dunlin_store::Store;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::bill::days_after;
use crate::passed_on::PassedOn;
use crate::random::Random;
use crate::shadow::Shadow;
use crate::world::{COUNTRY, Event, World};

/// Items missing from the newest list, and how far apart their customers are.
const MISSED: usize = 4;
const MISSED_STEP: usize = 5;

/// Facts given to the store in one go.
const CHUNK: usize = 40_000;

/// The creditor with its book.
pub(crate) struct Office<'w> {
    pub(crate) app: App,
    pub(crate) setting: Setting,
    pub(crate) shadow: Shadow<'w>,
    pub(crate) world: &'w World,
    /// Index of the first event of the world that has not happened.
    next: usize,
    /// What follows from the clerks' own calls.
    later: BTreeMap<Date, Vec<Event>>,
    /// What partners did with customers' money.
    pub(crate) partners: PassedOn,
    /// Portfolios that a buyer has and has not paid for.
    pub(crate) for_sale: Vec<String>,
    /// Customers also pay in parts, say that they paid, and say why not: in the simulator. The demo's months stay as the manual shows them.
    pub(crate) is_outspoken: bool,
}

impl<'w> Office<'w> {
    /// Makes a book at a place, with its creditor.
    pub(crate) fn open(location: &str, name: &str, world: &'w World) -> Result<Office<'w>, AppError> {
        let (app, setting) = new_book(location, name, world.first_on())?;
        let shadow = Shadow::new(world, setting.creditor.id);
        Ok(Office {
            app,
            setting,
            shadow,
            world,
            next: 0,
            later: BTreeMap::new(),
            partners: PassedOn::default(),
            for_sale: Vec::new(),
            is_outspoken: false,
        })
    }

    /// It is this day now.
    pub(crate) fn set_day(&mut self, day: Date) {
        self.app.clock = Clock::Fixed(noon(day));
    }

    /// What happens up to a day and has not been given before.
    pub(crate) fn events_until(&mut self, day: Date) -> Vec<Event> {
        let rest = &self.world.events[self.next..];
        let count = rest.partition_point(|event| event.on <= day);
        let mut events = rest[..count].to_vec();
        self.next += count;
        let after = self.later.split_off(&day.tomorrow().unwrap_or(day));
        events.extend(std::mem::replace(&mut self.later, after).into_values().flatten());
        events
    }

    /// Something that will happen because of what the clerks agreed.
    pub(crate) fn expect_later(&mut self, event: Event) {
        self.later.entry(event.on).or_default().push(event);
    }

    /// Puts events into the book by the road of imports.
    pub(crate) fn record_in_bulk(&mut self, events: &[Event]) -> Result<usize, AppError> {
        let changes: Vec<Change> = events.iter().flat_map(|event| self.shadow.record(event)).collect();
        let count = changes.len();
        let who = self.app.who("demo ledger");
        let creditor = self.setting.creditor.id;
        let mut chunks: Vec<Vec<Change>> = Vec::new();
        for change in changes {
            match chunks.last_mut().filter(|chunk| chunk.len() < CHUNK) {
                Some(chunk) => chunk.push(change),
                None => chunks.push(vec![change]),
            }
        }
        for chunk in chunks {
            self.app.store.transaction(|tx| tx.commit_bulk(&who, creditor, chunk.clone()))?;
        }
        Ok(count)
    }

    /// The newest list of open invoices lacks a few that nobody paid: somebody has to look.
    pub(crate) fn miss_from_list(&mut self, on: Date) -> Result<(), AppError> {
        let late = self.shadow.accounts.values().filter_map(|account| {
            let view = account.view(on);
            let [item] = view.items.as_slice() else { return None };
            if item.due_on >= on || item.open_minor <= 0 || item.disputed_minor > 0 {
                return None;
            }
            let (account, item, number) = (view.account, item.id, item.number.clone());
            Some(Change::Item(ItemChange::Unlisted { account, item, number }))
        });
        let changes: Vec<Change> = late.step_by(MISSED_STEP).take(MISSED).collect();
        let who = self.app.who("import open-invoices.csv");
        self.app.store.transaction(|tx| tx.commit(&who, self.setting.creditor.id, &changes))?;
        Ok(())
    }

    /// Puts an event into the book as the people at their desks do.
    pub(crate) fn record(&mut self, event: &Event) -> Result<(), AppError> {
        let changes = self.shadow.record(event);
        let customer = self.world.customers[event.customer].number.clone();
        let (app, setting) = (&mut self.app, &self.setting);
        match changes.first() {
            None => {}
            Some(Change::Receipt(ReceiptChange::Recorded(receipt))) => {
                let input = ReceiptInput {
                    customer: &customer,
                    amount: &decimal(receipt.amount_minor, receipt.currency),
                    currency: Some(receipt.currency.code()),
                    on: receipt.received_on,
                    item: receipt.reference.as_deref(),
                    reference: receipt.reference.as_deref(),
                };
                cases::add_receipt(app, setting, &input)?;
            }
            Some(Change::Dispute(DisputeChange::Raised { dispute, item })) => {
                let bill_currency = self.shadow.accounts[&event.customer].currency_of(item);
                let part = dispute.amount_minor.zip(bill_currency).map(|(minor, currency)| decimal(minor, currency));
                let (amount, reason, from) = (part.as_deref(), dispute.reason.as_str(), Some(event.on));
                let owner = dispute.owner.as_deref();
                let input = DisputeInput { item, amount, reason, from, owner, answer_by: None };
                cases::add_dispute(app, setting, &input)?;
            }
            Some(Change::Dispute(DisputeChange::Closed { item, outcome, .. })) => {
                cases::close_dispute(app, setting, item, outcome, Some(event.on))?;
            }
            Some(Change::Promise(PromiseChange::Made(promise))) => {
                promised(app, setting, &customer, promise)?;
            }
            Some(Change::Plan(PlanChange::Agreed { number, signed_by, .. })) => {
                let signed = Signed { on: Some(event.on), by: signed_by, file: None };
                cases::agree_plan(app, setting, number, &signed)?;
            }
            Some(Change::Plan(PlanChange::Ended { number, end, reason, .. })) => {
                cases::cancel_plan(app, setting, number, *end, reason)?;
            }
            Some(Change::Hold(HoldChange::Placed(hold))) => {
                let (kind, until, reason) = (hold.kind, hold.until_on, hold.reason.as_str());
                let from = Some(event.on);
                if let Some((_, item)) = &hold.item {
                    cases::pause_item(app, setting, &ItemPause { item, kind, from, until, reason })?;
                } else {
                    let lifts = LiftRule::ByPerson;
                    let input = HoldInput { customer: &customer, kind, from, until, reason, lifts, because: None };
                    cases::add_hold(app, setting, &input)?;
                }
            }
            Some(Change::Call(CallChange::Logged(call))) => {
                let number = call.item.and_then(|item| self.shadow.accounts[&event.customer].number_of(item));
                let input = CallInput {
                    customer: &customer,
                    item: number.as_deref(),
                    on: Some(event.on),
                    outcome: &call.outcome,
                    with: call.with.as_deref(),
                    note: &call.note,
                    agreed: "",
                    pay_on: call.pay_on,
                    via: call.via,
                    unpaid: call.unpaid.clone(),
                };
                cases::log_call(app, setting, &input)?;
            }
            Some(_) => {
                let who = app.who("demo ledger");
                app.store.transaction(|tx| {
                    tx.commit(&who, setting.creditor.id, &changes)?;
                    follow(tx, setting, &who, changes[0].account(), &changes)
                })?;
            }
        }
        self.money_moved(event, &changes);
        Ok(())
    }

    /// Tells the shadow, where the changes of an event move money, or what is asked for.
    fn money_moved(&mut self, event: &Event, changes: &[Change]) {
        let moves = |change: &Change| matches!(change, Change::Receipt(_) | Change::Item(_) | Change::Plan(_));
        if let Some(account) = self.shadow.accounts.get_mut(&event.customer).filter(|_| changes.iter().any(moves)) {
            let is_end = |change: &Change| matches!(change, Change::Plan(PlanChange::Ended { .. }));
            account.money_moved(event.on, changes.iter().any(is_end));
        } else if let Some(account) = self.shadow.accounts.get_mut(&event.customer) {
            account.note_plans(event.on);
        }
    }

    /// A bank takes a payment of the last days back, of a customer that the seed names.
    pub(crate) fn return_a_payment(&mut self, day: Date, random: &mut Random) -> Result<(), AppError> {
        let customers: Vec<usize> = self.shadow.accounts.keys().copied().collect();
        if customers.is_empty() {
            return Ok(());
        }
        let at = random.pick(&customers);
        let Some(account) = self.shadow.accounts.get_mut(&at) else { return Ok(()) };
        let Some((receipt, currency, minor)) = account.return_newest(days_after(day, -12), day) else { return Ok(()) };
        account.money_moved(day, true);
        *self.shadow.owed.entry(currency).or_default() += minor;
        let customer = self.world.customers[at].number.clone();
        let name = ReceiptName { customer: &customer, receipt: &receipt };
        cases::return_receipt(&mut self.app, &self.setting, name, day, "the bank took it back", None)?;
        Ok(())
    }
}

/// A new book with its creditor and all that letters need of it.
pub(crate) fn new_book(location: &str, name: &str, on: Date) -> Result<(App, Setting), AppError> {
    let store = Store::create(location, noon(on))?;
    let mut app = App::new(store, Clock::Fixed(noon(on)), "demo");
    let new =
        NewCreditor { name: Some(name.to_string()), country: Some(COUNTRY.to_string()), ..NewCreditor::default() };
    creditors::add(&mut app, &new)?;
    let setting = app.setting(None)?;
    creditors::set(&mut app, &setting, &letterhead())?;
    let setting = app.setting(None)?;
    Ok((app, setting))
}

/// Amounts as a person types them.
pub(crate) fn decimal(minor: i64, currency: Currency) -> String {
    Money { minor, currency }.to_decimal()
}

/// Twelve o'clock: the same calendar date in every zone of Europe.
pub(crate) fn noon(day: Date) -> Timestamp {
    let at = day.to_datetime(Time::constant(12, 0, 0, 0));
    TimeZone::UTC.to_timestamp(at).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The letterhead of a firm that does not exist. The account number has valid check digits and a bank that no register has.
fn letterhead() -> CreditorEdit {
    let text = |text: &str| Some(text.to_string());
    CreditorEdit {
        address: text("Plevierkade 1"),
        postcode: text("9999 ZZ"),
        city: text("Slikdam"),
        phone: text("+31 20 000 0100"),
        email: text("accounts@demo-wader-trading.example"),
        website: text("www.demo-wader-trading.example"),
        payment_methods: text("bank transfer, direct debit, card by telephone"),
        iban: text("NL93DEMO0123456789"),
        bank: text("Demo Bank"),
        registration: text("Demo register 00000000, VAT NL000000000B00"),
        signer: text("Hanneke Schor"),
        signer_role: text("Credit control"),
        ..CreditorEdit::default()
    }
}

/// A promise as a clerk notes it on the day on which it was made.
fn promised(app: &mut App, setting: &Setting, customer: &str, promise: &Promise) -> Result<(), AppError> {
    let amount = decimal(promise.amount_minor, promise.currency);
    let items: Vec<String> = promise.items.iter().map(|item| item.number.clone()).collect();
    let input = PromiseInput {
        currency: Some(promise.currency.code()),
        from: Some(promise.made_on),
        items: &items,
        sends: promise.kind == PromiseKind::Send,
        ..PromiseInput::new(customer, &amount, promise.promised_on)
    };
    cases::add_promise(app, setting, &input)?;
    Ok(())
}
