//! Every business fact that can come to be, as a closed list: what `commit` writes, and what the activity log keeps.
//!
//! A change carries new facts only, no derived figures. Codes are `noun.verb_past` and are never renamed; with the
//! feature `serde` the shapes are frozen by a golden file in the store, because the log is replayed from them.

mod case;
mod charge;
mod credit;
mod delivery;
mod evidence;
#[cfg(feature = "serde")]
mod issued;
mod link;
mod notice;
mod opening;
mod people;
mod placement;
mod plan;
mod policy;
mod post;
mod reply;
mod taken_back;

pub use case::CaseChange;
pub use charge::ChargeRecord;
pub use credit::{CreditChange, CreditOverride, LimitBasis, OrderEnd, OrderRecord};
pub use delivery::{DeliveryChange, DeliveryOf};
pub use evidence::{Evidence, EvidenceChange, EvidenceKind};
pub use link::LinkChange;
pub use notice::{Notice, NoticeChange, StepRecord};
pub use opening::{Decided, OpeningChange, PolicyAccepted};
pub use people::{Call, CallChange, Note, NoteChange, Task, TaskChange};
pub use placement::{PlacementChange, PlacementEvent};
pub use plan::PlanChange;
pub use policy::{PolicyChange, PolicyMove};
pub use post::{InBatch, PostChange};
pub use reply::{Reply, ReplyChange};

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::account::{Account, Contact};
use crate::charge::LateTerms;
use crate::credit::LimitSpan;
use crate::id::{AccountId, ContactId, DisputeId, HoldId, ItemId, PromiseId, ReceiptId};
use crate::item::Item;
use crate::ledger::{Entry, PaymentReason, Receipt, ReceiptEnd};
use crate::money::Money;
use crate::view::{Dispute, Hold, Promise};

/// A business fact that comes to be.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Change {
    /// A customer's account and its people.
    Account(AccountChange),
    /// Items and what they were formed with.
    Item(ItemChange),
    /// Money received and what it settles.
    Receipt(ReceiptChange),
    /// Holds.
    Hold(HoldChange),
    /// Disputes.
    Dispute(DisputeChange),
    /// Promises.
    Promise(PromiseChange),
    /// Instalment plans.
    Plan(PlanChange),
    /// Debts that are handed on.
    Placement(PlacementChange),
    /// Calls and other conversations.
    Call(CallChange),
    /// Tasks.
    Task(TaskChange),
    /// Notes.
    Note(NoteChange),
    /// Files kept as evidence.
    Evidence(EvidenceChange),
    /// Notices and the steps they take.
    Notice(NoticeChange),
    /// Numbers that are one customer.
    Link(LinkChange),
    /// Orders before they are confirmed, and what they are held against.
    Credit(CreditChange),
    /// Opening an account on credit: applications, agreements.
    Opening(OpeningChange),
    /// By which version of the policy an account is decided.
    Policy(PolicyChange),
    /// Who collects from a customer.
    Case(CaseChange),
    /// What becomes of a notice on its way to the customer.
    Delivery(DeliveryChange),
    /// Letters on paper and what became of them.
    Post(PostChange),
    /// Mails that came back.
    Reply(ReplyChange),
}

/// Changes of an account.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AccountChange {
    /// A new customer.
    Opened(Account),
    /// Address, language or the creditor's people changed; the whole new state.
    Updated(Account),
    /// Another name the customer was seen under.
    AliasSeen {
        /// Whose.
        account: AccountId,
        /// The name as written.
        name: String,
    },
    /// A person or mailbox became known.
    ContactAdded {
        /// Whose.
        account: AccountId,
        /// The contact.
        contact: Contact,
    },
    /// A person's or mailbox's data changed; the whole new state.
    ContactChanged {
        /// Whose.
        account: AccountId,
        /// The contact.
        contact: Contact,
    },
    /// A person or mailbox is to be asked before the others, or not any more.
    ContactMarked {
        /// Whose.
        account: AccountId,
        /// Which.
        contact: ContactId,
        /// Before the others.
        first: bool,
    },
    /// A person or mailbox is not there any more.
    ContactRemoved {
        /// Whose.
        account: AccountId,
        /// Which.
        contact: ContactId,
    },
    /// A person or mailbox is there again.
    ContactRestored {
        /// Whose.
        account: AccountId,
        /// Which.
        contact: ContactId,
    },
    /// What was agreed about paying late, or an item's own terms say about it, became known.
    LateTermsStated(LateTerms),
    /// How much the customer may owe.
    LimitSet {
        /// Whose.
        account: AccountId,
        /// At most; `None` is no limit.
        limit: Option<Money>,
        /// The limit before this.
        was: Option<Money>,
        /// Why.
        reason: String,
        /// How long it holds.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "LimitSpan::is_open"))]
        span: LimitSpan,
        /// How long the one before held.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "LimitSpan::is_open"))]
        former_span: LimitSpan,
        /// On what it rests.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "LimitBasis::is_person"))]
        basis: LimitBasis,
    },
    /// A name was taken back with the file that brought it.
    AliasWithdrawn {
        /// Whose.
        account: AccountId,
        /// The name as written.
        name: String,
    },
    /// A person or mailbox was taken back with the file that brought it.
    ContactWithdrawn {
        /// Whose.
        account: AccountId,
        /// The contact.
        contact: Contact,
    },
    /// The customer was taken back with the file that brought it: its number and its names are free again.
    Withdrawn {
        /// Which.
        account: AccountId,
        /// Its number.
        number: String,
        /// Every name under which it was known.
        names: Vec<String>,
    },
}

/// Changes of items.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ItemChange {
    /// Formed, with its first entry.
    #[cfg_attr(feature = "serde", serde(with = "issued"))]
    Issued {
        /// The item.
        item: Item,
        /// What it is worth.
        entry: Entry,
    },
    /// A later list gave another amount or due date.
    Corrected {
        /// The correcting entry.
        entry: Entry,
        /// The item's number, for the log.
        item: String,
    },
    /// Part of it was settled before the book knew it.
    SettledBefore {
        /// The entry, negative.
        entry: Entry,
        /// The item's number, for the log.
        item: String,
    },
    /// Its ledger moved without money coming in: netted, refunded, written off, waived, reinstated.
    Booked {
        /// The entry; its kind says which.
        entry: Entry,
        /// The item's number, for the log.
        item: String,
        /// In a person's words.
        reason: Option<String>,
    },
    /// What an item bears for being late was charged: the charge is an item of its own.
    Charged(ChargeRecord),
    /// The newest full list of its source does not hold it: not chased until settled, listed again or confirmed.
    Unlisted {
        /// Whose.
        account: AccountId,
        /// Which.
        item: ItemId,
        /// The item's number, for the log.
        number: String,
    },
    /// A newer list holds it again, or a person confirmed it.
    Relisted {
        /// Whose.
        account: AccountId,
        /// Which.
        item: ItemId,
        /// The item's number, for the log.
        number: String,
    },
    /// Taken back with the file that brought it: nothing is left of it, and its number is free again.
    Withdrawn {
        /// Whose.
        account: AccountId,
        /// Which.
        item: ItemId,
        /// Its number.
        number: String,
        /// The number of its document, of a first part.
        document: Option<String>,
    },
}

/// Changes of receipts.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReceiptChange {
    /// Money came in.
    Recorded(Receipt),
    /// Part of it settles an item.
    Allocated {
        /// The entry, negative.
        entry: Entry,
        /// The item's number, for the log.
        item: String,
        /// What is odd about it.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        reason: Option<PaymentReason>,
    },
    /// A discount was earned with it, a small difference forgiven, or what it settled was taken back or returned.
    Booked {
        /// The entry; its kind says which.
        entry: Entry,
        /// The item's number, for the log.
        item: String,
    },
    /// It ended: not this customer's money, or returned by the bank.
    Ended {
        /// Whose.
        account: AccountId,
        /// Which.
        receipt: ReceiptId,
        /// How.
        end: ReceiptEnd,
        /// The day.
        on: Date,
        /// In a person's words.
        reason: String,
    },
}

/// Changes of holds.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HoldChange {
    /// Begins.
    Placed(Hold),
    /// Ends: the last day on which it is in force.
    Lifted {
        /// Whose.
        account: AccountId,
        /// Which.
        hold: HoldId,
        /// The last day in force.
        until_on: Date,
        /// Why.
        reason: String,
        /// By its own rule, and by nobody's word.
        #[cfg_attr(feature = "serde", serde(default))]
        by_rule: bool,
        /// A person ended what the policy had begun.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
        overrules: bool,
    },
}

/// Changes of disputes.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DisputeChange {
    /// The customer contests an item.
    Raised {
        /// The dispute.
        dispute: Dispute,
        /// The item's number, for the log.
        item: String,
    },
    /// It ended: `credited`, `rejected`, `split` (a part of it each), `upheld` (a credit note is still to come), or `withdrawn`, by who raised it
    /// or with the file that did.
    Closed {
        /// Whose.
        account: AccountId,
        /// Which.
        dispute: DisputeId,
        /// The first day on which it no longer holds.
        closed_on: Date,
        /// The stable word.
        outcome: String,
        /// The item's number, for the log.
        item: String,
    },
}

/// Changes of promises.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PromiseChange {
    /// The customer promised to pay.
    Made(Promise),
    /// It no longer holds: taken back by the customer, or noted by mistake.
    Withdrawn {
        /// Whose.
        account: AccountId,
        /// Which.
        promise: PromiseId,
        /// The first day on which it no longer holds.
        withdrawn_on: Date,
        /// Why.
        reason: String,
        /// The new promise for the same items that takes its place.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        replaced_by: Option<PromiseId>,
    },
    /// It holds again: it was taken back by mistake, or the promise that took its place was.
    Restored {
        /// Whose.
        account: AccountId,
        /// Which.
        promise: PromiseId,
        /// The first day on which it did not hold.
        withdrawn_on: Date,
        /// The promise that had taken its place.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        replaced_by: Option<PromiseId>,
    },
}

impl Change {
    /// The stable code: `noun.verb_past`.
    pub fn code(&self) -> &'static str {
        match self {
            Change::Account(AccountChange::Opened(_)) => "account.opened",
            Change::Account(AccountChange::Updated(_)) => "account.updated",
            Change::Account(AccountChange::AliasSeen { .. }) => "account.alias_seen",
            Change::Account(AccountChange::ContactAdded { .. }) => "contact.added",
            Change::Account(AccountChange::ContactChanged { .. }) => "contact.changed",
            Change::Account(AccountChange::ContactMarked { .. }) => "contact.marked",
            Change::Account(AccountChange::ContactRemoved { .. }) => "contact.removed",
            Change::Account(AccountChange::ContactRestored { .. }) => "contact.restored",
            Change::Account(AccountChange::LateTermsStated(_)) => "late_terms.stated",
            Change::Account(AccountChange::LimitSet { .. }) => "limit.set",
            Change::Account(AccountChange::AliasWithdrawn { .. }) => "account.alias_withdrawn",
            Change::Account(AccountChange::ContactWithdrawn { .. }) => "contact.withdrawn",
            Change::Account(AccountChange::Withdrawn { .. }) => "account.withdrawn",
            Change::Item(ItemChange::Withdrawn { .. }) => "item.withdrawn",
            Change::Item(ItemChange::Issued { .. }) => "item.issued",
            Change::Item(ItemChange::Corrected { .. }) => "item.corrected",
            Change::Item(ItemChange::SettledBefore { .. }) => "item.settled_before",
            Change::Item(ItemChange::Booked { entry, .. }) | Change::Receipt(ReceiptChange::Booked { entry, .. }) => {
                entry.kind.change_code()
            }
            Change::Item(ItemChange::Charged(_)) => "charge.made",
            Change::Item(ItemChange::Unlisted { .. }) => "item.unlisted",
            Change::Item(ItemChange::Relisted { .. }) => "item.relisted",
            Change::Receipt(ReceiptChange::Recorded(_)) => "receipt.recorded",
            Change::Receipt(ReceiptChange::Allocated { .. }) => "receipt.allocated",
            Change::Receipt(ReceiptChange::Ended { end: ReceiptEnd::Cancelled, .. }) => "receipt.cancelled",
            Change::Receipt(ReceiptChange::Ended { end: ReceiptEnd::Returned, .. }) => "receipt.returned",
            Change::Hold(HoldChange::Placed(_)) => "hold.placed",
            Change::Hold(HoldChange::Lifted { .. }) => "hold.lifted",
            Change::Dispute(DisputeChange::Raised { .. }) => "dispute.raised",
            Change::Dispute(DisputeChange::Closed { .. }) => "dispute.closed",
            Change::Promise(PromiseChange::Made(_)) => "promise.made",
            Change::Promise(PromiseChange::Withdrawn { .. }) => "promise.withdrawn",
            Change::Promise(PromiseChange::Restored { .. }) => "promise.restored",
            Change::Plan(change) => change.code(),
            Change::Placement(change) => change.code(),
            Change::Call(change) => change.code(),
            Change::Task(change) => change.code(),
            Change::Note(change) => change.code(),
            Change::Evidence(change) => change.code(),
            Change::Notice(NoticeChange::Issued(_)) => "notice.issued",
            Change::Notice(NoticeChange::StepTaken(_)) => "step.taken",
            Change::Notice(NoticeChange::Withdrawn { .. }) => "notice.withdrawn",
            Change::Notice(NoticeChange::Struck { .. }) => "notice.struck",
            Change::Notice(NoticeChange::StepStruck { .. }) => "step.struck",
            Change::Notice(NoticeChange::TakenBack { .. }) => "notice.taken_back",
            Change::Notice(NoticeChange::Corrected { .. }) => "notice.corrected",
            Change::Link(change) => change.code(),
            Change::Credit(change) => change.code(),
            Change::Opening(change) => change.code(),
            Change::Policy(change) => change.code(),
            Change::Case(change) => change.code(),
            Change::Delivery(change) => change.code(),
            Change::Post(change) => change.code(),
            Change::Reply(change) => change.code(),
        }
    }

    /// The account it belongs to.
    pub fn account(&self) -> AccountId {
        match self {
            Change::Account(AccountChange::Opened(account) | AccountChange::Updated(account)) => account.id,
            Change::Account(
                AccountChange::AliasSeen { account, .. }
                | AccountChange::ContactAdded { account, .. }
                | AccountChange::ContactChanged { account, .. }
                | AccountChange::ContactMarked { account, .. }
                | AccountChange::ContactRemoved { account, .. }
                | AccountChange::ContactRestored { account, .. }
                | AccountChange::LimitSet { account, .. }
                | AccountChange::AliasWithdrawn { account, .. }
                | AccountChange::ContactWithdrawn { account, .. }
                | AccountChange::Withdrawn { account, .. },
            )
            | Change::Item(
                ItemChange::Unlisted { account, .. }
                | ItemChange::Relisted { account, .. }
                | ItemChange::Withdrawn { account, .. },
            )
            | Change::Receipt(ReceiptChange::Ended { account, .. })
            | Change::Hold(HoldChange::Lifted { account, .. })
            | Change::Dispute(DisputeChange::Closed { account, .. })
            | Change::Promise(PromiseChange::Withdrawn { account, .. } | PromiseChange::Restored { account, .. })
            | Change::Notice(
                NoticeChange::Withdrawn { account, .. }
                | NoticeChange::Struck { account, .. }
                | NoticeChange::TakenBack { account, .. }
                | NoticeChange::Corrected { account, .. }
                | NoticeChange::StepStruck { account, .. },
            ) => *account,
            Change::Account(AccountChange::LateTermsStated(terms)) => terms.account,
            Change::Item(ItemChange::Issued { item, .. }) => item.account,
            Change::Item(ItemChange::Charged(charge)) => charge.account,
            Change::Item(
                ItemChange::Corrected { entry, .. }
                | ItemChange::SettledBefore { entry, .. }
                | ItemChange::Booked { entry, .. },
            )
            | Change::Receipt(ReceiptChange::Allocated { entry, .. } | ReceiptChange::Booked { entry, .. }) => {
                entry.account
            }
            Change::Receipt(ReceiptChange::Recorded(receipt)) => receipt.account,
            Change::Hold(HoldChange::Placed(hold)) => hold.account,
            Change::Dispute(DisputeChange::Raised { dispute, .. }) => dispute.account,
            Change::Promise(PromiseChange::Made(promise)) => promise.account,
            Change::Plan(change) => change.account(),
            Change::Placement(change) => change.account(),
            Change::Call(change) => change.account(),
            Change::Task(change) => change.account(),
            Change::Note(change) => change.account(),
            Change::Evidence(change) => change.account(),
            Change::Notice(NoticeChange::Issued(notice)) => notice.account,
            Change::Notice(NoticeChange::StepTaken(step)) => step.account,
            Change::Link(change) => change.account(),
            Change::Credit(change) => change.account(),
            Change::Opening(change) => change.account(),
            Change::Policy(change) => change.account(),
            Change::Case(change) => change.account(),
            Change::Delivery(change) => change.of().account,
            Change::Post(change) => change.of().account,
            Change::Reply(change) => change.account(),
        }
    }

    /// It may move what is due next, so the account is looked at again. That a message is on its way, or that a mail came, moves nothing;
    /// that its receipt is confirmed does, because a policy may ask for it.
    pub fn wakes(&self) -> bool {
        !matches!(self, Change::Delivery(_) | Change::Post(_) | Change::Reply(_))
            || matches!(self, Change::Delivery(DeliveryChange::Confirmed { .. }))
            || matches!(self, Change::Post(PostChange::Delivered { .. } | PostChange::TakenBack { .. }))
    }

    /// The item whose ledger it moves, or that it speaks of.
    pub fn item(&self) -> Option<ItemId> {
        match self {
            Change::Item(
                ItemChange::Issued { entry, .. }
                | ItemChange::Corrected { entry, .. }
                | ItemChange::SettledBefore { entry, .. }
                | ItemChange::Booked { entry, .. },
            )
            | Change::Receipt(ReceiptChange::Allocated { entry, .. } | ReceiptChange::Booked { entry, .. }) => {
                Some(entry.item)
            }
            Change::Item(
                ItemChange::Unlisted { item, .. }
                | ItemChange::Relisted { item, .. }
                | ItemChange::Withdrawn { item, .. },
            ) => Some(*item),
            Change::Item(ItemChange::Charged(charge)) => Some(charge.item),
            Change::Account(AccountChange::LateTermsStated(terms)) => terms.item.as_ref().map(|(item, _)| *item),
            Change::Dispute(DisputeChange::Raised { dispute, .. }) => Some(dispute.item),
            Change::Hold(HoldChange::Placed(hold)) => hold.item.as_ref().map(|(item, _)| *item),
            Change::Evidence(EvidenceChange::Kept { evidence, .. }) => evidence.item,
            _ => None,
        }
    }

    /// The item's number, for those that speak of one.
    pub fn item_number(&self) -> Option<&str> {
        match self {
            Change::Item(
                ItemChange::Corrected { item, .. }
                | ItemChange::SettledBefore { item, .. }
                | ItemChange::Booked { item, .. }
                | ItemChange::Unlisted { number: item, .. }
                | ItemChange::Relisted { number: item, .. }
                | ItemChange::Withdrawn { number: item, .. },
            )
            | Change::Receipt(ReceiptChange::Allocated { item, .. } | ReceiptChange::Booked { item, .. })
            | Change::Dispute(DisputeChange::Raised { item, .. } | DisputeChange::Closed { item, .. }) => Some(item),
            Change::Item(ItemChange::Issued { item, .. }) => Some(&item.number),
            Change::Item(ItemChange::Charged(charge)) => Some(&charge.number),
            Change::Account(AccountChange::LateTermsStated(terms)) => {
                terms.item.as_ref().map(|(_, number)| number.as_str())
            }
            Change::Notice(NoticeChange::StepTaken(step)) => Some(&step.number),
            Change::Notice(NoticeChange::StepStruck { number, .. }) => Some(number),
            Change::Evidence(EvidenceChange::Kept { item, .. }) => item.as_deref(),
            _ => None,
        }
    }
}
