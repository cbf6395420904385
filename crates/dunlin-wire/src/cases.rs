//! Lines of what is recorded about a customer: holds, disputes, promises, calls, receipts, notices, tasks.

use std::collections::BTreeMap;

use dunlin_app::lapse::Lapsing;
use dunlin_app::promises::PromiseRow;
use dunlin_app::run::payment_sentence;
use dunlin_core::account::Circumstance;
use dunlin_core::hands::Had;
use dunlin_core::ledger::PaymentReason;
use dunlin_core::money::Currency;
use dunlin_core::promise::{PromiseVia, Record};
use serde::Serialize;

use crate::{decimal, iso};

/// An interval in which something must not happen.
#[derive(Debug, Serialize)]
pub struct HoldLine {
    /// `pause`, `order`, `credit`, `cash_only` or `stop`.
    pub kind: String,
    /// First day.
    pub from: String,
    /// Last day, lifting included; `null` is open.
    pub until: Option<String>,
    /// Why.
    pub reason: String,
    /// By what it ends by itself: `by_person`, `nothing_late`, `caught_up`, `all_paid` or `prepaid_is_paid`.
    pub lifts: String,
    /// Who placed it, or approved the run that did.
    pub placed_by: String,
    /// It was lifted before its end.
    pub lifted: bool,
    /// Its own rule lifted it, and nobody's word.
    pub lifted_by_rule: bool,
    /// Why it was lifted.
    pub lifted_reason: Option<String>,
    /// The item that rests, when it is a pause of one; `null` is the whole customer.
    pub item: Option<String>,
    /// What befell the customer: `deceased`, `represented`, `insolvent`.
    pub because: Option<&'static str>,
}

impl From<&dunlin_store::HoldLine> for HoldLine {
    fn from(line: &dunlin_store::HoldLine) -> HoldLine {
        HoldLine {
            kind: line.hold.kind.code().to_string(),
            from: iso(line.hold.from_on),
            until: line.until_on().map(iso),
            reason: line.hold.reason.clone(),
            lifts: line.hold.lifts.code().to_string(),
            placed_by: line.placed_by.clone(),
            lifted: line.lifted_until_on.is_some(),
            lifted_by_rule: line.by_rule,
            lifted_reason: line.lifted_reason.clone(),
            item: line.hold.item.as_ref().map(|(_, number)| number.clone()),
            because: line.hold.because.map(Circumstance::code),
        }
    }
}

/// An item, or part of it, that the customer contests.
#[derive(Debug, Serialize)]
pub struct DisputeLine {
    /// Item number.
    pub item: String,
    /// The contested part; `null` is all of it.
    pub amount: Option<String>,
    /// `quality`, `price`, `quantity`, `not_received`, `already_paid` or `other`.
    pub reason: String,
    /// The day it began.
    pub from: String,
    /// The first day on which it no longer holds.
    pub closed_on: Option<String>,
    /// `credited`, `rejected`, `split`, `upheld` or `withdrawn`.
    pub outcome: Option<String>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// The last day for an answer.
    pub answer_by: Option<String>,
}

impl DisputeLine {
    /// A dispute over an item in a currency; without one the part is left out.
    pub fn new(line: &dunlin_store::DisputeLine, currency: Option<Currency>) -> DisputeLine {
        DisputeLine {
            item: line.item_number.clone(),
            amount: line.dispute.amount_minor.zip(currency).map(|(minor, currency)| decimal(minor, currency)),
            reason: line.dispute.reason.clone(),
            from: iso(line.dispute.from_on),
            closed_on: line.closed_on.map(iso),
            outcome: line.outcome.clone(),
            owner: line.dispute.owner.clone(),
            answer_by: line.dispute.answer_by.map(iso),
        }
    }
}

/// Disputes of all customers, or of one.
#[derive(Debug, Serialize)]
pub struct DisputeList {
    /// Oldest first.
    pub disputes: Vec<DisputeListLine>,
}

/// A dispute with its customer.
#[derive(Debug, Serialize)]
pub struct DisputeListLine {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// `open`, or how it ended.
    pub state: String,
    /// What is, or was, contested.
    pub contested: String,
    /// What is open of the item.
    pub open: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The dispute.
    #[serde(flatten)]
    pub line: DisputeLine,
}

impl DisputeList {
    /// As they are kept.
    pub fn new(rows: &[dunlin_store::DisputeRow]) -> DisputeList {
        let line = |row: &dunlin_store::DisputeRow| DisputeListLine {
            customer: row.customer.clone(),
            name: row.name.clone(),
            state: row.state().to_string(),
            contested: decimal(row.contested_minor, row.currency),
            open: decimal(row.open_minor, row.currency),
            currency: row.currency.code().to_string(),
            line: DisputeLine::new(&row.line, Some(row.currency)),
        };
        DisputeList { disputes: rows.iter().map(line).collect() }
    }
}

/// A promise to pay.
#[derive(Debug, Serialize)]
pub struct PromiseLine {
    /// What was promised.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
    /// The day it was given.
    pub made_on: String,
    /// The day by which the money is to come.
    pub promised_on: String,
    /// `pay`, `send` or `intention`.
    pub kind: &'static str,
    /// The last day on which money counts for it.
    pub counts_until: String,
    /// What may be missing of it.
    pub tolerance: String,
    /// The invoices it names; none is the account.
    pub items: Vec<String>,
    /// Who promised.
    pub by: Option<String>,
    /// `call`, `mail`, `visit` or `portal`.
    pub via: Option<&'static str>,
    /// `open`, `kept`, `partly_kept`, `broken`, `intention`, `replaced` or `withdrawn`.
    pub state: &'static str,
    /// What came in for it.
    pub received: String,
    /// The first day on which it no longer held, when it was taken back or replaced.
    pub ended_on: Option<String>,
    /// So many times it took the place of an earlier one for the same items.
    pub times_replaced: u32,
}

impl From<&PromiseRow> for PromiseLine {
    fn from(row: &PromiseRow) -> PromiseLine {
        let promise = row.promise();
        PromiseLine {
            kind: promise.kind.code(),
            counts_until: iso(promise.counts_until),
            tolerance: decimal(promise.tolerance_minor, promise.currency),
            items: promise.items.iter().map(|item| item.number.clone()).collect(),
            by: promise.by.clone(),
            via: promise.via.map(PromiseVia::code),
            state: row.standing().code(),
            received: decimal(row.judged.received_minor, promise.currency),
            ended_on: row.line.ended.map(|end| iso(end.on)),
            times_replaced: row.times_replaced,
            amount: decimal(promise.amount_minor, promise.currency),
            currency: promise.currency.code().to_string(),
            made_on: iso(promise.made_on),
            promised_on: iso(promise.promised_on),
        }
    }
}

/// How a customer kept what it promised in one currency.
#[derive(Debug, Serialize)]
pub struct PromiseRecord {
    /// ISO 4217 code.
    pub currency: String,
    /// Promises whose day has passed, or of which all came.
    pub made: u32,
    /// Those kept.
    pub kept: u32,
    /// Those of which a part came.
    pub partly_kept: u32,
    /// Those of which nothing came.
    pub broken: u32,
    /// What they promised.
    pub promised: String,
    /// What came of it by its day.
    pub received: String,
}

impl From<&Record> for PromiseRecord {
    fn from(record: &Record) -> PromiseRecord {
        PromiseRecord {
            currency: record.currency.code().to_string(),
            made: record.made(),
            kept: record.kept,
            partly_kept: record.partly_kept,
            broken: record.broken,
            promised: decimal(record.promised_minor, record.currency),
            received: decimal(record.received_minor, record.currency),
        }
    }
}

/// A promise with whose it is.
#[derive(Debug, Serialize)]
pub struct ListedPromise {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The promise.
    #[serde(flatten)]
    pub promise: PromiseLine,
}

impl From<&dunlin_app::promises::ListedPromise> for ListedPromise {
    fn from(listed: &dunlin_app::promises::ListedPromise) -> ListedPromise {
        let (customer, name) = (listed.customer.clone(), listed.name.clone());
        ListedPromise { customer, name, promise: PromiseLine::from(&listed.row) }
    }
}

/// Promises, with how many there are of each state.
#[derive(Debug, Serialize)]
pub struct PromiseList {
    /// The promises.
    pub promises: Vec<ListedPromise>,
    /// How many of each state.
    pub states: BTreeMap<&'static str, usize>,
}

impl From<&dunlin_app::promises::Promises> for PromiseList {
    fn from(list: &dunlin_app::promises::Promises) -> PromiseList {
        let promises = list.rows.iter().map(ListedPromise::from).collect();
        PromiseList { promises, states: list.counts.iter().copied().collect() }
    }
}

/// A conversation, or a try at one.
#[derive(Debug, Serialize)]
pub struct CallLine {
    /// The day.
    pub on: String,
    /// `reached`, `no_answer`, `left_message`, `arrived`, `pay_date` or `already_sent`; of a visit also `paid`, `refused`, `moved` or `closed`.
    pub outcome: String,
    /// With whom.
    pub with: Option<String>,
    /// What was said; no letter prints it.
    pub note: String,
    /// What was agreed, as the letter that confirms the conversation prints it.
    pub agreed: String,
    /// The pay date they named.
    pub pay_on: Option<String>,
    /// `call`, `mail` or `visit`.
    pub channel: String,
    /// By this `call check` names it.
    pub version: i64,
    /// Money that they say was sent is waited for until then.
    pub waits_until: Option<String>,
    /// Why they have not paid, in a word.
    pub why: Option<String>,
    /// The details they gave.
    pub details: Option<String>,
    /// Whether the reason holds: `true`, `false` or `open`; null without a reason.
    pub checked: Option<String>,
}

impl From<&dunlin_store::CallLine> for CallLine {
    fn from(line: &dunlin_store::CallLine) -> CallLine {
        CallLine {
            on: iso(line.call.on),
            outcome: line.call.outcome.clone(),
            with: line.call.with.clone(),
            note: line.call.note.clone(),
            agreed: line.call.agreed.clone(),
            pay_on: line.call.pay_on.map(iso),
            channel: line.call.via.code().to_string(),
            version: line.version,
            waits_until: line.call.waits_until.map(iso),
            why: line.call.unpaid.as_ref().map(|unpaid| unpaid.why.code().to_string()),
            details: line.call.unpaid.as_ref().map(|unpaid| unpaid.details.clone()),
            checked: line.call.unpaid.as_ref().map(|_| {
                let verdict = line.checked.as_ref().map(|(verdict, ..)| *verdict).unwrap_or_default();
                verdict.code().to_string()
            }),
        }
    }
}

/// Money received.
#[derive(Debug, Serialize)]
pub struct ReceiptLine {
    /// Value date.
    pub received_on: String,
    /// How much.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
    /// What the payer wrote.
    pub reference: Option<String>,
    /// Where it came from.
    pub source: String,
}

impl From<&dunlin_store::ReceiptLine> for ReceiptLine {
    fn from(line: &dunlin_store::ReceiptLine) -> ReceiptLine {
        let receipt = &line.receipt;
        ReceiptLine {
            received_on: iso(receipt.received_on),
            amount: decimal(receipt.amount_minor, receipt.currency),
            currency: receipt.currency.code().to_string(),
            reference: receipt.reference.clone(),
            source: receipt.source.clone(),
        }
    }
}

/// The answer to `receipt list`.
#[derive(Debug, Serialize)]
pub struct ReceiptList {
    /// Oldest first.
    pub receipts: Vec<NamedReceipt>,
}

/// A receipt with the name by which commands know it.
#[derive(Debug, Serialize)]
pub struct NamedReceipt {
    /// `DATE-n`: the day it was received, and its place among that day's of the customer.
    pub receipt: String,
    /// What came in.
    #[serde(flatten)]
    pub line: ReceiptLine,
    /// Who paid, as the bank names them.
    pub payer: Option<String>,
    /// The account it was paid from.
    pub payer_account: Option<String>,
    /// `cancelled` or `returned`; `null` while it counts.
    pub ended: Option<&'static str>,
    /// The day it ended.
    pub ended_on: Option<String>,
    /// Why it ended.
    pub ended_reason: Option<String>,
    /// What it moved, in the order in which that was recorded.
    pub allocations: Vec<AllocationLine>,
}

/// What a receipt moved on one item.
#[derive(Debug, Serialize)]
pub struct AllocationLine {
    /// Item number.
    pub item: String,
    /// `allocated`, `discounted`, `small_difference`, `unallocated` or `returned`.
    pub kind: &'static str,
    /// Signed: negative settles.
    pub amount: String,
    /// Value date.
    pub effective_on: String,
    /// `payment.short`, `payment.over`, `payment.small_difference` or `discount.unearned`; `null` when nothing is odd.
    pub reason_code: Option<&'static str>,
    /// The same in words.
    pub reason: Option<String>,
}

impl AllocationLine {
    fn new(moved: &dunlin_store::ReceiptMove, currency: Currency) -> AllocationLine {
        AllocationLine {
            item: moved.item.clone(),
            kind: moved.kind.code(),
            amount: decimal(moved.amount_minor, currency),
            effective_on: iso(moved.on),
            reason_code: moved.reason.map(PaymentReason::code),
            reason: moved.reason.map(payment_sentence),
        }
    }
}

impl ReceiptList {
    /// Receipts with their names.
    pub fn new(listed: &[(String, dunlin_store::ReceiptLine)]) -> ReceiptList {
        let line = |(name, line): &(String, dunlin_store::ReceiptLine)| NamedReceipt {
            receipt: name.clone(),
            line: line.into(),
            payer: line.receipt.payer.clone(),
            payer_account: line.receipt.payer_account.clone(),
            ended: line.ended.as_ref().map(|(end, ..)| end.code()),
            ended_on: line.ended.as_ref().map(|(_, on, _)| iso(*on)),
            ended_reason: line.ended.as_ref().map(|(.., reason)| reason.clone()),
            allocations: line.moves.iter().map(|moved| AllocationLine::new(moved, line.receipt.currency)).collect(),
        };
        ReceiptList { receipts: listed.iter().map(line).collect() }
    }
}

/// A message as it was issued.
#[derive(Debug, Serialize)]
pub struct NoticeLine {
    /// Its name: day, customer, channel.
    pub key: String,
    /// The day on it.
    pub issued_on: String,
    /// `email`, `letter` or `certified`.
    pub channel: &'static str,
    /// The step whose tone it has.
    pub step: String,
    /// Where it went.
    pub to: String,
    /// Its files, relative to the outbox folder.
    pub files: Vec<String>,
    /// Why it counts for nothing, where it does: `failed`, `withdrawn`, `unsent`, `wrong`.
    pub struck: Option<String>,
    /// How it was withdrawn, if it went out wrongly.
    pub withdrawn: Option<NoticeWithdrawn>,
}

/// That a notice was withdrawn.
#[derive(Debug, Serialize)]
pub struct NoticeWithdrawn {
    /// The day.
    pub on: String,
    /// `paid`, `disputed`, `amount`, `recipient`, `other`.
    pub why: &'static str,
    /// In a person's words.
    pub reason: String,
    /// A letter says so to the customer; otherwise it never left.
    pub told: bool,
}

impl From<&dunlin_store::NoticeLine> for NoticeLine {
    fn from(line: &dunlin_store::NoticeLine) -> NoticeLine {
        NoticeLine {
            key: line.notice.key.clone(),
            issued_on: iso(line.notice.issued_on),
            channel: line.notice.channel.code(),
            step: line.notice.step.clone(),
            to: line.notice.to.clone(),
            files: line.files.iter().map(|file| file.name.clone()).collect(),
            struck: line.struck.clone(),
            withdrawn: line.taken_back.as_ref().map(|back| NoticeWithdrawn {
                on: back.on.to_string(),
                why: back.why.code(),
                reason: back.reason.clone(),
                told: back.is_told,
            }),
        }
    }
}

/// The answer to `task list`.
#[derive(Debug, Serialize)]
pub struct TaskList {
    /// By customer, then task number.
    pub tasks: Vec<TaskLine>,
}

/// Something a person does.
#[derive(Debug, Serialize)]
pub struct TaskLine {
    /// Its number for people.
    pub number: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The policy's step.
    pub step: String,
    /// `phone`, `visit` or `none`.
    pub channel: &'static str,
    /// Who does it.
    pub role: String,
    /// The day from which it is to be done.
    pub due_on: String,
    /// The day it was done.
    pub done_on: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// In the person's words.
    pub note: Option<String>,
    /// A person, or `role:` and a role; of one that is done `null`.
    pub whose: Option<String>,
    /// Whose it would be, where somebody stands in.
    #[serde(rename = "for")]
    pub for_whom: Option<String>,
    /// Of a task about claims that soon cannot be enforced: those that are still open.
    pub claims: Vec<ClaimLine>,
}

/// A claim that soon cannot be enforced.
#[derive(Debug, Serialize)]
pub struct ClaimLine {
    /// The item's number.
    pub item: String,
    /// The last day.
    pub last_on: String,
    /// Where that stands.
    pub law: String,
}

impl ClaimLine {
    fn new(own: &Lapsing) -> ClaimLine {
        ClaimLine { item: own.item.clone(), last_on: iso(own.last), law: own.law.clone() }
    }
}

impl TaskLine {
    fn new(line: &dunlin_store::TaskLine, had: Option<&Had>, claims: &[Lapsing]) -> TaskLine {
        TaskLine {
            number: line.task.number.clone(),
            customer: line.customer.clone(),
            name: line.name.clone(),
            step: line.task.step.clone(),
            channel: line.task.channel.code(),
            role: line.task.role.clone(),
            due_on: iso(line.task.due_on),
            done_on: line.done_on.map(iso),
            outcome: line.outcome.clone(),
            note: line.note.clone(),
            whose: had.map(|had| had.hand.code()),
            for_whom: had.and_then(|had| had.for_whom.clone()),
            claims: claims.iter().map(ClaimLine::new).collect(),
        }
    }
}

impl TaskList {
    /// Tasks in the order of JSON, each with who has it and the claims that it is about.
    pub fn new(lines: &[dunlin_store::TaskLine], hands: &[Option<Had>], claims: &[Vec<Lapsing>]) -> TaskList {
        let all = lines.iter().zip(hands).zip(claims);
        let line =
            |((line, had), claims): ((_, &Option<Had>), &Vec<Lapsing>)| TaskLine::new(line, had.as_ref(), claims);
        let mut tasks: Vec<TaskLine> = all.map(line).collect();
        tasks.sort_by(|a, b| (&a.customer, &a.number).cmp(&(&b.customer, &b.number)));
        TaskList { tasks }
    }
}

/// `task script --json`: what to say in a call or on a visit.
#[derive(Debug, Serialize)]
pub struct ScriptReport {
    /// The task.
    pub task: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// Which words: `welcome`, `first`, `again`, `visit`, `serious`.
    pub script: &'static str,
    /// Tag of the language.
    pub language: String,
    /// What to say, in order.
    pub say: Vec<String>,
    /// What to ask, in order.
    pub ask: Vec<String>,
    /// The text message where nobody is reached.
    pub message: String,
}

impl From<&dunlin_app::cases::TaskScript> for ScriptReport {
    fn from(found: &dunlin_app::cases::TaskScript) -> ScriptReport {
        ScriptReport {
            task: found.line.task.number.clone(),
            customer: found.line.customer.clone(),
            name: found.line.name.clone(),
            script: found.script.code(),
            language: found.language.clone(),
            say: found.words.say.clone(),
            ask: found.words.ask.clone(),
            message: found.words.message.clone(),
        }
    }
}
