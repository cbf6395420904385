//! What a decision about one account may see: facts as of a day, bounded by what is open.
//!
//! The store fills it; nothing else does. `open_minor`, disputes, holds, promises and steps are those of the day asked
//! about, so the same functions answer for today and for any past day.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::account::{Address, Circumstance, Contact, CustomerKind};
use crate::allocation::{AgreedPart, Owed, Part};
use crate::charge::{ChargeBasis, LateTerms};
use crate::contact::Contacts;
use crate::conversation::Heard;
use crate::correction::Correction;
use crate::id::{AccountId, DisputeId, HoldId, ItemId, PromiseId};
use crate::instalment::Instalment;
use crate::instalment_plan::PlanView;
use crate::item::{ItemKind, SentBy};
use crate::money::Currency;
use crate::placement::PlacementView;
use crate::policy::Under;
pub use crate::promise::{BrokenPromise, Promise};

/// All that a decision about one account may see, as of one day.
#[derive(Debug, Clone)]
pub struct AccountView {
    /// Key.
    pub account: AccountId,
    /// The account's version when it was read; commit refuses an older one.
    pub version: i64,
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// ISO 639-1 language, if known.
    pub language: Option<String>,
    /// Where letters go.
    pub address: Address,
    /// Addresses in one line from which letters came back, because nobody is there.
    pub came_back_from: Vec<String>,
    /// The creditor's own people for this customer.
    pub sales_rep: Option<String>,
    /// The creditor's account manager for this customer.
    pub account_manager: Option<String>,
    /// Who owes, as far as the law on late payment makes a difference.
    pub kind: CustomerKind,
    /// Which kind of customer the house itself says it is: `wholesale`.
    pub class: Option<String>,
    /// People at the customer, in the order in which they were added.
    pub contacts: Vec<Contact>,
    /// Open items as of the day, ordered by number (bytes).
    pub items: Vec<ItemView>,
    /// Holds in force or yet to come into force.
    pub holds: Vec<Hold>,
    /// Promises whose day has not passed, with what of each is still to come.
    pub promises: Vec<Promise>,
    /// Promises that were not kept and cost the customer its credit (R2.11).
    pub broken: Vec<BrokenPromise>,
    /// Promises that were taken back or replaced.
    pub withdrawn: Vec<PromiseId>,
    /// Promises that would have cost the customer its credit, and lapsed.
    pub lapsed: Vec<PromiseId>,
    /// Notices that were withdrawn and of which the customer is still to be told.
    pub corrections: Vec<Correction>,
    /// Instalment plans that cover items of the account, whatever became of them.
    pub plans: Vec<PlanView>,
    /// Placements that cover items of the account, whatever became of them.
    pub placements: Vec<PlacementView>,
    /// The newest notice that was not a statement.
    pub last_notice_on: Option<Date>,
    /// The newest statement.
    pub last_statement_on: Option<Date>,
    /// Calls and notices of the last weeks.
    pub contacts_made: Contacts,
    /// The newest conversation in which somebody was reached.
    pub last_conversation: Option<Conversation>,
    /// The newest reason that they gave for not paying.
    pub heard: Option<Heard>,
    /// The day the first invoice of the account was issued.
    pub first_issued_on: Option<Date>,
    /// The newest move to another version of the policy that was not taken back.
    pub moved: Option<Moved>,
    /// Late terms that name the law which governs, the newer last.
    pub laws: Vec<LateTerms>,
    /// Accounts that are seen under this one, with what is theirs among the facts above.
    pub members: Vec<AccountId>,
}

/// An account was moved to a version of the policy by a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// From which day on.
    pub on: Date,
    /// The version.
    pub version: i64,
}

/// One open item as of a day.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "one for each thing that is known or not")]
pub struct ItemView {
    /// Key.
    pub id: ItemId,
    /// In whose ledger it stands: the customer's own, or that of an account that is seen under it.
    pub account: AccountId,
    /// Its number.
    pub number: String,
    /// Which part of its document, where that is paid in parts.
    pub instalment: Option<Instalment>,
    /// What it is.
    pub kind: ItemKind,
    /// Its money.
    pub currency: Currency,
    /// What it was formed with, corrections included.
    pub amount_minor: i64,
    /// What is open of it; negative for credits.
    pub open_minor: i64,
    /// What the payer is asked to quote, where the document says it.
    pub payment_reference: Option<String>,
    /// The day it was formed.
    pub issued_on: Date,
    /// The day by which the money is to be received.
    pub due_on: Date,
    /// False for payment in advance or with the order.
    pub gives_credit: bool,
    /// The day it was sent.
    pub sent_on: Date,
    /// How it was sent.
    pub sent_by: Option<SentBy>,
    /// The customer said that it arrived.
    pub arrived: bool,
    /// A receipt or an answer shows that a notice about it reached them (R1.6).
    pub receipt_confirmed: bool,
    /// They said that it was paid already: until when the bank has time to bring it.
    pub said_sent_until: Option<Date>,
    /// A pay date the customer named before due (R1.3): an intention, not a promise.
    pub pay_date_named: Option<Date>,
    /// Contested part, at most the open amount; 0 is none.
    pub disputed_minor: i64,
    /// What else disputes ask for.
    pub dispute: DisputeMarks,
    /// Missing from the newest full list of its source.
    pub unlisted: bool,
    /// For a charge, what it was made on.
    pub charge: Option<ChargeOf>,
    /// The payment that took a discount after its last day, so that this rest is open.
    pub unearned: Option<UnearnedDiscount>,
    /// Steps taken for it.
    pub steps: Vec<StepTaken>,
}

/// What disputes over an item ask for, beside the contested part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DisputeMarks {
    /// The last day for an answer to the open dispute, where one is set.
    pub answer_by: Option<Date>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// The newest day from which a dispute, or a part of it, was found not justified.
    pub not_justified_on: Option<Date>,
}

/// What a charge was made on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChargeOf {
    /// The late item.
    pub item: ItemId,
    /// What kind of charge.
    pub basis: ChargeBasis,
}

/// A payment less a discount that its day had not earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnearnedDiscount {
    /// What was paid, in minor units.
    pub paid_minor: i64,
    /// The day on which it was received.
    pub received_on: Date,
}

impl AccountView {
    /// An account of which nothing is known but its number and name.
    pub fn empty(account: AccountId, number: String, name: String) -> AccountView {
        AccountView {
            account,
            version: 0,
            number,
            name,
            language: None,
            address: Address::default(),
            came_back_from: Vec::new(),
            sales_rep: None,
            account_manager: None,
            kind: CustomerKind::default(),
            class: None,
            contacts: Vec::new(),
            items: Vec::new(),
            holds: Vec::new(),
            promises: Vec::new(),
            broken: Vec::new(),
            withdrawn: Vec::new(),
            lapsed: Vec::new(),
            corrections: Vec::new(),
            plans: Vec::new(),
            placements: Vec::new(),
            last_notice_on: None,
            last_statement_on: None,
            contacts_made: Contacts::default(),
            last_conversation: None,
            heard: None,
            first_issued_on: None,
            moved: None,
            laws: Vec::new(),
            members: Vec::new(),
        }
    }

    /// Whether an item rests by a pause of its own: it is not chased, so it counts for nothing of what a notice asks for.
    pub fn item_rests(&self, item: &ItemView, on: Date) -> bool {
        self.holds.iter().any(|hold| hold.item.is_some() && hold.rests(item) && hold.covers(on))
    }

    /// Takes in an account that is seen under this one: one customer with the facts of both. Name, address and language stay this
    /// account's own; its people come first.
    pub fn take_in(&mut self, member: AccountView) {
        self.members.push(member.account);
        self.items.extend(member.items);
        self.items.sort_unstable_by(|a, b| a.number.cmp(&b.number));
        self.contacts.extend(member.contacts);
        self.laws.extend(member.laws);
        self.holds.extend(member.holds);
        self.plans.extend(member.plans);
        self.plans.sort_by(|a, b| a.plan.number.cmp(&b.plan.number));
        self.plans.dedup_by_key(|own| own.plan.id);
        self.placements.extend(member.placements);
        self.placements.sort_by(|a, b| a.placement.number.cmp(&b.placement.number));
        self.placements.dedup_by_key(|own| own.placement.id);
        self.promises.extend(member.promises);
        self.promises.sort_by_key(|promise| (promise.promised_on, promise.made_on));
        self.broken.extend(member.broken);
        self.withdrawn.extend(member.withdrawn);
        self.lapsed.extend(member.lapsed);
        self.corrections.extend(member.corrections);
        self.came_back_from.extend(member.came_back_from);
        self.last_notice_on = self.last_notice_on.max(member.last_notice_on);
        self.last_statement_on = self.last_statement_on.max(member.last_statement_on);
        self.contacts_made.calls.extend(member.contacts_made.calls);
        self.contacts_made.notices_on.extend(member.contacts_made.notices_on);
        if member.last_conversation.as_ref().map(|it| it.on) > self.last_conversation.as_ref().map(|it| it.on) {
            self.last_conversation = member.last_conversation;
        }
        if member.heard.map(|it| it.on) > self.heard.map(|it| it.on) {
            self.heard = member.heard;
        }
        if member.moved.map(|it| it.on) > self.moved.map(|it| it.on) {
            self.moved = member.moved;
        }
        let first = [self.first_issued_on, member.first_issued_on].into_iter().flatten().min();
        self.first_issued_on = first;
    }

    /// Whether an account's ledger is part of the view.
    pub fn holds_account(&self, account: AccountId) -> bool {
        self.account == account || self.members.contains(&account)
    }

    /// The plan that is kept on a day and covers an item, or the item that a charge was made on.
    pub fn plan_of(&self, item: &ItemView, day: Date) -> Option<&PlanView> {
        let covers = |own: &&PlanView| own.plan.items.iter().any(|covered| item.is_of(covered.item));
        self.plans.iter().find(|own| covers(own) && own.is_kept(day))
    }

    /// The placement in which nobody but the partner asks for an item, or for the item that a charge was made on, on a day.
    pub fn placed(&self, item: &ItemView, day: Date) -> Option<&PlacementView> {
        self.placements.iter().find(|own| own.covers(item) && own.chases_alone(day))
    }

    /// The parts that are to be paid next under the plans that are kept on a day, the earliest first.
    pub fn agreed_parts(&self, currency: Currency, day: Date) -> Vec<AgreedPart> {
        let kept = self.plans.iter().filter(|own| own.plan.currency == currency && own.is_kept(day));
        let next = kept.filter_map(|own| {
            let (part, open_minor) = own.next_asked(day)?;
            let items = own.plan.items.iter().map(|covered| covered.item).collect();
            Some((part.due_on, AgreedPart { items, open_minor }))
        });
        let mut parts: Vec<(Date, AgreedPart)> = next.collect();
        parts.sort_by_key(|(due_on, _)| *due_on);
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// The open items that a number names: the one item, or the parts of the document, oldest due first.
    pub fn named<'v>(&'v self, number: &str) -> Vec<&'v ItemView> {
        let mut named: Vec<&ItemView> =
            self.items.iter().filter(|item| item.number == number || item.document() == number).collect();
        named.sort_by_key(|item| (item.due_on, item.instalment));
        named
    }
}

impl ItemView {
    /// The number of its document.
    pub fn document(&self) -> &str {
        Instalment::document(self.instalment, &self.number)
    }

    /// It is that item, or was charged on it: what is agreed or said of an invoice holds for its charges too.
    pub fn is_of(&self, item: ItemId) -> bool {
        self.id == item || self.charge.is_some_and(|charge| charge.item == item)
    }

    /// The item as money serves it.
    pub fn owed(&self) -> Owed {
        Owed {
            item: self.id,
            borne_by: self.charge.map(|charge| charge.item),
            part: Part::of_item(self.kind, self.charge.map(|charge| charge.basis)),
            due_on: self.due_on,
            open_minor: self.open_minor,
            disputed_minor: self.disputed_minor,
        }
    }

    /// The newest time a step was taken for the item.
    pub fn taken(&self, step: &str) -> Option<&StepTaken> {
        self.steps.iter().filter(|taken| taken.step == step).max_by_key(|taken| taken.cycle)
    }

    /// A step was taken for the item in a cycle.
    pub fn took(&self, step: &str, cycle: i32) -> bool {
        self.steps.iter().any(|taken| taken.step == step && taken.cycle == cycle)
    }
}

/// A step that was taken for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StepTaken {
    /// The step's id in the policy.
    pub step: String,
    /// 0, or the count of a repeating step, or year × 100 + month of a statement, or the conversation's day.
    pub cycle: i32,
    /// The run's day.
    pub on: Date,
    /// What came of its task, once it is done: `approved`, `in_house`, `reached`, …
    pub outcome: Option<String>,
    /// By which policy it was decided.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Under::is_unknown"))]
    pub under: Under,
}

/// What must not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum HoldKind {
    /// No contact.
    Pause,
    /// The order waits for the money (terms without credit).
    Order,
    /// No deliveries on credit (R2.9).
    Credit,
    /// Paid at the time of order (R1.8, R2.11).
    CashOnly,
    /// No business (R0.9).
    Stop,
}

impl HoldKind {
    /// All kinds.
    pub const ALL: [HoldKind; 5] =
        [HoldKind::Pause, HoldKind::Order, HoldKind::Credit, HoldKind::CashOnly, HoldKind::Stop];

    /// All kinds, the one that decides before the others first.
    pub const STRICTEST_FIRST: [HoldKind; 5] =
        [HoldKind::Stop, HoldKind::Credit, HoldKind::CashOnly, HoldKind::Order, HoldKind::Pause];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            HoldKind::Pause => "pause",
            HoldKind::Order => "order",
            HoldKind::Credit => "credit",
            HoldKind::CashOnly => "cash_only",
            HoldKind::Stop => "stop",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<HoldKind> {
        HoldKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// By what a hold ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum LiftRule {
    /// By nothing: a person lifts it, or its last day passes.
    #[default]
    ByPerson,
    /// Nothing is late any more (R2.9).
    NothingLate,
    /// What was late when it began is paid: the minimum to catch up (R1.8).
    CaughtUp,
    /// Everything is paid, late or not (R2.11).
    AllPaid,
    /// What is to be paid before it is delivered is paid.
    PrepaidIsPaid,
}

impl LiftRule {
    /// Those that a person may choose: what is to be prepaid is known of an order only.
    pub const CHOICES: [LiftRule; 4] =
        [LiftRule::ByPerson, LiftRule::NothingLate, LiftRule::CaughtUp, LiftRule::AllPaid];
    /// All rules.
    pub const ALL: [LiftRule; 5] =
        [LiftRule::ByPerson, LiftRule::NothingLate, LiftRule::CaughtUp, LiftRule::AllPaid, LiftRule::PrepaidIsPaid];

    /// The stable word for files and JSON.
    pub fn code(self) -> &'static str {
        match self {
            LiftRule::ByPerson => "by_person",
            LiftRule::NothingLate => "nothing_late",
            LiftRule::CaughtUp => "caught_up",
            LiftRule::AllPaid => "all_paid",
            LiftRule::PrepaidIsPaid => "prepaid_is_paid",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<LiftRule> {
        LiftRule::ALL.into_iter().find(|rule| rule.code() == code)
    }
}
/// What stands before the step in the reason of a hold that the policy began.
const BY_STEP: &str = "policy step ";

/// An interval in which something must not happen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Hold {
    /// Key.
    pub id: HoldId,
    /// Whose.
    pub account: AccountId,
    /// What must not happen.
    pub kind: HoldKind,
    /// First day.
    pub from_on: Date,
    /// Last day; `None` is until lifted.
    pub until_on: Option<Date>,
    /// Why, in the words of the person or the policy step.
    pub reason: String,
    /// By what it ends by itself.
    #[cfg_attr(feature = "serde", serde(default))]
    pub lifts: LiftRule,
    /// A pause of one item, with its number; none is the whole customer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub item: Option<(ItemId, String)>,
    /// The broken promise it was placed for (R2.11): should that turn out to be kept, it ends.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub promise: Option<PromiseId>,
    /// For a pause of the customer: what makes that nobody may simply go on asking.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub because: Option<Circumstance>,
}

impl Hold {
    /// In force on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.from_on <= day && self.until_on.is_none_or(|until| day <= until)
    }

    /// Why a step of the policy began a hold, as it is kept.
    pub fn reason_of_step(step: &str) -> String {
        format!("{BY_STEP}{step}")
    }

    /// The step of the policy that began it; none was a person.
    pub fn step(&self) -> Option<&str> {
        self.reason.strip_prefix(BY_STEP)
    }

    /// A pause in which an item rests: its customer's, its own, or that of the item on which it was charged.
    pub fn rests(&self, item: &ItemView) -> bool {
        self.kind == HoldKind::Pause && self.item.as_ref().is_none_or(|(own, _)| item.is_of(*own))
    }
}

/// A dispute over an item.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Dispute {
    /// Key.
    pub id: DisputeId,
    /// Whose.
    pub account: AccountId,
    /// Which item.
    pub item: ItemId,
    /// Contested minor units; `None` is the whole.
    pub amount_minor: Option<i64>,
    /// `quality`, `price`, `quantity`, `not_received`, `already_paid` or `other`.
    pub reason: String,
    /// The day it was raised.
    pub from_on: Date,
    /// Who sees to it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub owner: Option<String>,
    /// The last day for an answer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub answer_by: Option<Date>,
}

/// A conversation in which somebody was reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// The day.
    pub on: Date,
    /// With whom.
    pub with: Option<String>,
    /// What was agreed, as a letter may print it.
    pub agreed: String,
    /// The pay date they named.
    pub pay_on: Option<Date>,
    /// It, or another one of its day, was confirmed in a letter by a person's wish.
    pub is_confirmed: bool,
}
