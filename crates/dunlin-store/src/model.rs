//! What the store hands out and takes besides the core's own types: plain values, no behaviour.
//!
//! Decides nothing. The core's facts (`Change`, `AccountView`, `Item`, …) are used as they are; here is what only the shell
//! needs: who did it, the creditor's letterhead, rows of runs, lists and look-ups.

use dunlin_core::account::{Account, Contact};
use dunlin_core::bank_account::BankAccount;
use dunlin_core::change::{Change, Notice, StepRecord};
use dunlin_core::charge::ChargeBasis;
use dunlin_core::correction::WhyWrong;
use dunlin_core::credit::LimitSpan;
use dunlin_core::id::{AccountId, CreditorId, ItemId, ReceiptId};
use dunlin_core::instalment::Instalment;
use dunlin_core::item::{Item, ItemKind};
use dunlin_core::ledger::{Entry, EntryKind, PaymentReason, Receipt, ReceiptEnd};
use dunlin_core::money::{Currency, Money};
use jiff::Timestamp;
use jiff::civil::Date;

mod said;

pub use said::{CallLine, DisputeLine, DisputeRow, HoldLine, NoteLine, PlacementLine, PlanLine, PromiseLine, TaskLine};

pub use crate::run_model::{AutomaticDay, RowEdit, RowState, Run, RunCounts, RunRow, RunState, Sending};

/// Who writes, when, and why: stands in every line of the activity log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// A person, an import, a run: `cli:ann`, `import:ledger.csv`, `run:2026-11-19-1`.
    pub actor: String,
    /// The instant; kept to the microsecond.
    pub at: Timestamp,
    /// Why, in words; may be empty.
    pub why: String,
}

/// The company in whose name everything is sent: its letterhead, its settings and its policy.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Creditor {
    /// Key.
    pub id: CreditorId,
    /// The name on letters; names the creditor on the command line, unique in a book.
    pub name: String,
    /// ISO 3166-1 alpha-2: its business days and its law.
    pub country: String,
    /// What it bills in when a file does not say.
    pub currency: Currency,
    /// IANA time zone: decides what day it is.
    pub timezone: String,
    /// ISO 639-1 language of letters to customers whose language is not known.
    pub language: String,
    /// Street and number.
    pub address_line1: Option<String>,
    /// Building, floor.
    pub address_line2: Option<String>,
    /// Postcode as written.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// The service telephone that every letter names (R0.5, R3.5).
    pub phone: Option<String>,
    /// Answers go here.
    pub email: Option<String>,
    /// Web site.
    pub website: Option<String>,
    /// Accepted ways to pay, in words.
    pub payment_methods: Option<String>,
    /// Into which customers pay; the first is the main one.
    pub bank_accounts: Vec<BankAccount>,
    /// The hash of the kept picture that letters show at their top.
    pub logo_sha256: Option<String>,
    /// Register and tax numbers for the foot of the letter.
    pub registration: Option<String>,
    /// Who signs.
    pub signer_name: Option<String>,
    /// In what role.
    pub signer_role: Option<String>,
    /// Payment terms where a file gives neither a due date nor readable terms.
    pub default_terms: String,
    /// Letters really go out; off is test mode.
    pub live: bool,
    /// The policy's text; `None` is the standard policy that ships with the program.
    pub policy_text: Option<String>,
    /// Raised with every change of the policy's text.
    pub policy_version: i64,
}

/// The moment that a view or a report looks from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsOf {
    /// Facts dated on or before this day count.
    pub day: Date,
    /// Only what was recorded by then (`--known-at`).
    pub known_at: Option<Timestamp>,
    /// Facts that were recorded after this account version count whatever their date: the guards at issue.
    pub facts_after_version: Option<i64>,
}

impl AsOf {
    /// The end of a day, with all that is known now.
    pub fn day(day: Date) -> AsOf {
        AsOf { day, known_at: None, facts_after_version: None }
    }
}

/// Which accounts `views` gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those whose look-on day has come, that were never looked at since they changed, or that were decided with other rules.
    Due {
        /// The run's day.
        on: Date,
        /// `Tx::rules_version` of now.
        rules_version: i64,
    },
    /// Those with an open item as of the day.
    WithOpenItems,
    /// One.
    Customer(AccountId),
}

/// A customer as the import meets it: what is known, to tell "update" from "skip".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownCustomer {
    /// Everything that stands in the account's own row.
    pub account: Account,
    /// Its people, in the order in which they were added.
    pub contacts: Vec<Contact>,
    /// Other names it was seen under, as written.
    pub aliases: Vec<String>,
}

/// An item as the import meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownItem {
    /// Whose.
    pub account: AccountId,
    /// Key.
    pub item: ItemId,
    /// Document number.
    pub number: String,
    /// What it is.
    pub kind: ItemKind,
    /// Its money.
    pub currency: Currency,
    /// What it was formed with, corrections included; minor units.
    pub amount_minor: i64,
    /// What is open of it now; minor units.
    pub open_minor: i64,
    /// The day it was formed.
    pub issued_on: Date,
    /// The due date of now.
    pub due_on: Date,
    /// Where it came from.
    pub source: String,
    /// Missing from the newest full list of its source.
    pub unlisted: bool,
    /// Which part of its document.
    pub instalment: Option<Instalment>,
}

/// Where an item is: what a look-up by number gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemRef {
    /// Whose.
    pub account: AccountId,
    /// Which.
    pub item: ItemId,
}

/// A receipt's key in the file it came from, so that the same file twice changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptKey {
    /// Unique for the creditor; the import makes it from the row's content.
    pub key: String,
    /// Whose.
    pub account: AccountId,
    /// The receipt it became.
    pub receipt: ReceiptId,
}

/// One customer with all that is known apart from money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerDetail {
    /// The account.
    pub account: Account,
    /// Raised with every commit.
    pub version: i64,
    /// Its people, in the order in which they were added.
    pub contacts: Vec<Contact>,
    /// Other names it was seen under, as written.
    pub aliases: Vec<String>,
    /// The next day on which anything could fall due; `None` is: at the next run.
    pub next_look_on: Option<Date>,
    /// The day of its first invoice.
    pub first_issued_on: Option<Date>,
    /// How much it may owe.
    pub limit: Option<Money>,
    /// How long that holds.
    pub span: LimitSpan,
}

/// Who a customer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerName {
    /// Key.
    pub account: AccountId,
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// It was taken back with the file that brought it.
    pub is_withdrawn: bool,
}

/// One line of `customer list`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerLine {
    /// Key.
    pub account: AccountId,
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// ISO 639-1 language.
    pub language: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

/// One item with its ledger.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemDetail {
    /// As it was formed; `due_on` is that of now.
    pub item: Item,
    /// What it was formed with, corrections included; minor units.
    pub amount_minor: i64,
    /// What is open of it now; minor units.
    pub open_minor: i64,
    /// Missing from the newest full list of its source.
    pub unlisted: bool,
    /// Its entries in the order in which they were recorded.
    pub entries: Vec<EntryLine>,
    /// Steps that were taken for it, oldest first.
    pub steps: Vec<StepRecord>,
    /// Its disputes, oldest first.
    pub disputes: Vec<DisputeLine>,
    /// What it was charged for being late, oldest first: each an item of its own.
    pub charges: Vec<ChargeLine>,
    /// For a charge, the number of the item that bears it.
    pub borne_by: Option<String>,
}

/// A charge that an item bears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargeLine {
    /// What kind of charge.
    pub basis: ChargeBasis,
    /// The step of a fee; empty for interest and lump sums.
    pub step: String,
    /// The day on which it was charged.
    pub charged_on: Date,
    /// The last day that it covers.
    pub until_on: Date,
    /// The number of the item that it became.
    pub number: String,
    /// Its money.
    pub currency: Currency,
    /// What it came to, tax included; minor units.
    pub amount_minor: i64,
    /// What is open of it now; minor units.
    pub open_minor: i64,
}

/// An entry and when it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryLine {
    /// The entry.
    pub entry: Entry,
    /// Why, in a person's words, where a person made it.
    pub reason: Option<String>,
    /// What is odd about an allocation.
    pub code: Option<PaymentReason>,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
}

/// A receipt and when it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptLine {
    /// The receipt.
    pub receipt: Receipt,
    /// How it ended, on which day, and why; `None` while it counts.
    pub ended: Option<(ReceiptEnd, Date, String)>,
    /// What it moved, in the order in which that was recorded.
    pub moves: Vec<ReceiptMove>,
    /// The instant of its commit.
    pub recorded_at: Timestamp,
}

/// An entry that a receipt made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptMove {
    /// The item's number.
    pub item: String,
    /// Why it is there.
    pub kind: EntryKind,
    /// Signed minor units: negative settles.
    pub amount_minor: i64,
    /// The day on which it counts.
    pub on: Date,
    /// What is odd about it.
    pub reason: Option<PaymentReason>,
}

/// A notice as it was issued and what became of its files.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeLine {
    /// The notice with its frozen content.
    pub notice: Notice,
    /// Customer number.
    pub customer: String,
    /// When its files were written; `None` is: not yet.
    pub written_at: Option<Timestamp>,
    /// Its files, by name.
    pub files: Vec<NoticeFile>,
    /// Why it counts for nothing, where it does: `failed`, `withdrawn`, `unsent`, `wrong`.
    pub struck: Option<String>,
    /// How it was withdrawn, if it went out wrongly.
    pub taken_back: Option<NoticeTakenBack>,
}

/// That a notice was withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeTakenBack {
    /// The day.
    pub on: Date,
    /// What was wrong with it.
    pub why: WhyWrong,
    /// In a person's words.
    pub reason: String,
    /// A letter says so to the customer; otherwise it never left.
    pub is_told: bool,
}

/// A file that a notice became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeFile {
    /// Relative to the outbox folder.
    pub name: String,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}

/// One line of the activity log.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivityLine {
    /// The account; `None` is the book as a whole.
    pub account: Option<AccountId>,
    /// The account's version that it made.
    pub version: i64,
    /// The instant.
    pub at: Timestamp,
    /// Who.
    pub actor: String,
    /// `noun.verb_past`.
    pub code: String,
    /// The item's number, if it speaks of one.
    pub item: Option<String>,
    /// Why.
    pub why: String,
    /// The change itself; `None` for settings.
    pub change: Option<Change>,
}

/// Which tasks `tasks` gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tasks {
    /// Not done yet.
    Open,
    /// Done ones too.
    All,
}

/// One open item for aging and exports, borrowed from the row at hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OpenItem<'r> {
    /// Whose; items of one account follow each other.
    pub account: AccountId,
    /// Customer number.
    pub customer: &'r str,
    /// Customer name.
    pub name: &'r str,
    /// Item number.
    pub number: &'r str,
    /// What it is.
    pub kind: ItemKind,
    /// Its money.
    pub currency: Currency,
    /// The day it was formed.
    pub issued_on: Date,
    /// The due date as of the day.
    pub due_on: Date,
    /// Open as of the day; minor units, never 0.
    pub open_minor: i64,
    /// What the payer is asked to quote.
    pub payment_reference: Option<&'r str>,
}

/// One check of the doctor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Stable code: `item.open_is_sum`.
    pub code: &'static str,
    /// Nothing was found.
    pub ok: bool,
    /// How many violations.
    pub count: i64,
    /// The first few, named for people.
    pub examples: Vec<String>,
    /// What was found is worth knowing and no damage.
    pub notice: bool,
}

/// A notice whose files are still to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct UnwrittenNotice {
    /// The notice with its frozen content.
    pub notice: Notice,
    /// Customer number.
    pub customer: String,
}
