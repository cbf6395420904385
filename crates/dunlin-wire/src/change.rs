//! The sentence behind a change: what came to be, with amounts and dates, for the person who asked for it and for the log.
//!
//! An entry of the ledger carries no currency of its own; it is taken from the item or receipt it belongs to, and the
//! amount is left out when neither is known. It decides nothing.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use dunlin_app::customers::Customer;
use dunlin_app::run::payment_sentence;
use dunlin_core::account::Contact;
use dunlin_core::change::{
    AccountChange, Call, CallChange, Change, ChargeRecord, HoldChange, ItemChange, LinkChange, Notice, NoticeChange,
    PolicyChange, PolicyMove, ReceiptChange,
};
use dunlin_core::charge::{ChargeBasis, LateTerms};
use dunlin_core::conversation::{Verdict, Via};
use dunlin_core::id::{ItemId, ReceiptId};
use dunlin_core::item::{Item, ItemKind};
use dunlin_core::ledger::{Entry, Receipt, ReceiptEnd};
use dunlin_core::money::{Currency, Money};
use dunlin_core::policy::Channel;
use dunlin_core::standing::{PROMISE_KEPT, PROMISE_LAPSED, PROMISE_WITHDRAWN};
use dunlin_core::view::{Hold, HoldKind, LiftRule};
use dunlin_words::{Value, Words};
use jiff::civil::Date;

pub use post::why_text;

mod credit;
mod delivery;
mod dispute;
mod given;
mod moved;
mod opening;
mod people;
mod placement;
mod plan;
mod post;
mod promised;
mod reply;

/// Which money the items and receipts at hand are in.
#[derive(Debug, Default)]
pub struct Currencies {
    items: BTreeMap<ItemId, Currency>,
    receipts: BTreeMap<ReceiptId, Currency>,
}

impl Currencies {
    /// What a list of changes says itself.
    pub fn of(changes: &[Change]) -> Currencies {
        let mut known = Currencies::default();
        for change in changes {
            known.learn(change);
        }
        known
    }

    /// Adds the money of an item that the changes themselves do not name.
    #[must_use]
    pub fn with(mut self, item: ItemId, currency: Currency) -> Currencies {
        self.items.insert(item, currency);
        self
    }

    /// What is known of a customer: open items, receipts, and the log.
    pub(crate) fn of_customer(customer: &Customer) -> Currencies {
        let mut known = Currencies::default();
        for change in customer.activity.iter().filter_map(|line| line.change.as_ref()) {
            known.learn(change);
        }
        known.items.extend(customer.view.items.iter().map(|item| (item.id, item.currency)));
        known.receipts.extend(customer.receipts.iter().map(|line| (line.receipt.id, line.receipt.currency)));
        known
    }

    /// The money of an item.
    pub(crate) fn of_item(&self, item: ItemId) -> Option<Currency> {
        self.items.get(&item).copied()
    }

    fn learn(&mut self, change: &Change) {
        match change {
            Change::Item(ItemChange::Issued { item, .. }) => {
                self.items.insert(item.id, item.currency);
            }
            Change::Receipt(ReceiptChange::Recorded(receipt)) => {
                self.receipts.insert(receipt.id, receipt.currency);
            }
            _ => {}
        }
    }

    fn of_entry(&self, entry: &Entry) -> Option<Currency> {
        let by_receipt = || entry.receipt.and_then(|receipt| self.receipts.get(&receipt).copied());
        self.of_item(entry.item).or_else(by_receipt)
    }
}

/// What came to be, as a sentence.
pub fn change_text(change: &Change, known: &Currencies) -> String {
    match change {
        Change::Account(change) => account(change),
        Change::Item(change) => item(change, known),
        Change::Receipt(ReceiptChange::Recorded(receipt)) => received(receipt),
        Change::Receipt(ReceiptChange::Allocated { entry, item, reason }) => {
            let sum = amount(known.of_entry(entry), entry.amount_minor.saturating_neg(), "Part of it");
            match reason {
                None => format!("{sum} settles {item}."),
                Some(reason) => format!("{sum} settles {item}: {}.", payment_sentence(*reason)),
            }
        }
        Change::Receipt(ReceiptChange::Booked { entry, item }) => moved::moved(entry, item, "", known),
        Change::Receipt(ReceiptChange::Ended { end, on, reason, .. }) => match end {
            ReceiptEnd::Cancelled => format!("Receipt cancelled on {}{}.", day(*on), because(reason)),
            ReceiptEnd::Returned => format!("Payment returned on {}{}.", day(*on), because(reason)),
        },
        Change::Hold(HoldChange::Placed(hold)) => placed(hold),
        Change::Hold(HoldChange::Lifted { until_on, reason, by_rule: true, .. }) => {
            let why = match reason.as_str() {
                PROMISE_KEPT => "the promise was kept after all",
                PROMISE_LAPSED => "nothing of the promise could be asked for on its last day",
                PROMISE_WITHDRAWN => "the promise was taken back",
                rule => LiftRule::find(rule).map_or("its rule is met", rule_met),
            };
            format!("Hold lifted by its own rule, because {why}; its last day was {}.", day(*until_on))
        }
        Change::Hold(HoldChange::Lifted { until_on, reason, .. }) => {
            format!("Hold lifted; its last day was {}{}.", day(*until_on), because(reason))
        }
        Change::Dispute(change) => dispute::dispute(change, known),
        Change::Promise(change) => promised::promise(change),
        Change::Placement(change) => placement::placement(change),
        Change::Plan(change) => plan::plan(change),
        Change::Call(CallChange::Logged(call)) => called(call),
        Change::Call(CallChange::Checked { on, verdict, details, .. }) => {
            let found = match verdict {
                Verdict::True => "found to be true",
                Verdict::False => "found to be false",
                Verdict::Open => "left open",
            };
            format!("The reason for not paying was {found} on {}{}.", day(*on), because(details))
        }
        Change::Call(CallChange::Struck { reason, .. }) => format!("Call struck out{}.", because(reason)),
        Change::Task(change) => people::task(change),
        Change::Note(change) => people::note(change),
        Change::Evidence(change) => people::evidence(change),
        Change::Notice(NoticeChange::Issued(notice)) => issued(notice),
        Change::Notice(NoticeChange::StepTaken(step)) => {
            format!("Step {} taken for {} on {}.", step.step, step.number, day(step.on))
        }
        Change::Notice(NoticeChange::Withdrawn { run, reasons, .. }) => {
            format!("Notice of run {run} withdrawn: {}. Nothing was sent.", reasons.join(", "))
        }
        Change::Notice(NoticeChange::Struck { key, .. }) => {
            format!("Notice {key} counts for nothing: it never reached the customer.")
        }
        Change::Notice(NoticeChange::TakenBack { key, why, reason, told, .. }) => {
            let then = if *told { "The customer is told in a letter." } else { "It had not left." };
            format!("Notice {key} was wrong ({}) and is withdrawn{}. {then}", why.code(), because(reason))
        }
        Change::Notice(NoticeChange::Corrected { key, .. }) => format!("The customer was told that {key} was wrong."),
        Change::Notice(NoticeChange::StepStruck { number, step, .. }) => {
            format!("Step {step} of {number} is to be taken again.")
        }
        Change::Link(change) => link(change),
        Change::Credit(change) => credit::credit(change),
        Change::Opening(change) => opening::opening(change),
        Change::Policy(change) => policy(change),
        Change::Case(change) => given::case(change),
        Change::Delivery(change) => delivery::delivery(change),
        Change::Post(change) => post::post(change),
        Change::Reply(change) => reply::reply(change),
    }
}

fn policy(change: &PolicyChange) -> String {
    match change {
        PolicyChange::Moved(moved) => {
            let PolicyMove { version, was, on, reason, .. } = moved;
            format!(
                "Moved from version {was} of the policy to version {version} from {} on{}.",
                day(*on),
                because(reason)
            )
        }
        PolicyChange::MoveStruck { moved, reason } => {
            format!("No longer moved to version {} of the policy{}.", moved.version, because(reason))
        }
    }
}

fn link(change: &LinkChange) -> String {
    match change {
        LinkChange::Merged { number, on, .. } => format!("Seen as one with customer {number} from {} on.", day(*on)),
        LinkChange::MemberAdded { number, on, .. } => format!("Customer {number} is seen here from {} on.", day(*on)),
        LinkChange::Split { number, on, .. } => {
            format!("Stands for itself again from {} on, no longer with customer {number}.", day(*on))
        }
        LinkChange::MemberRemoved { number, on, .. } => {
            format!("Customer {number} stands for itself again from {} on.", day(*on))
        }
    }
}

fn account(change: &AccountChange) -> String {
    match change {
        AccountChange::Opened(account) => ended(format!("Customer {} opened: {}", account.number, account.name)),
        AccountChange::Updated(account) => {
            ended(format!("Data of customer {} changed: {}", account.number, account.name))
        }
        AccountChange::AliasSeen { name, .. } => format!("Also seen under the name \"{name}\"."),
        AccountChange::AliasWithdrawn { name, .. } => {
            format!("No longer known under the name \"{name}\": the file that said so was taken back.")
        }
        AccountChange::ContactWithdrawn { contact, .. } => ended(format!("Contact taken back: {}", person(contact))),
        AccountChange::Withdrawn { number, .. } => {
            format!("Customer {number} is taken back with the file that brought it; the number is free again.")
        }
        AccountChange::ContactAdded { contact, .. } => ended(format!("Contact added: {}", person(contact))),
        AccountChange::ContactChanged { contact, .. } => ended(format!("Contact changed: {}", person(contact))),
        AccountChange::ContactMarked { first: true, .. } => "Contact marked: asked before the others.".to_string(),
        AccountChange::ContactMarked { .. } => "Contact no longer marked.".to_string(),
        AccountChange::ContactRemoved { .. } => "Contact removed.".to_string(),
        AccountChange::ContactRestored { .. } => "Contact there again.".to_string(),
        AccountChange::LateTermsStated(terms) => late_terms(terms),
        AccountChange::LimitSet { limit: Some(limit), reason, span, .. } => {
            let (most, span) = (money(limit.minor, limit.currency), credit::span(span));
            format!("May owe at most {most}{span}{}.", because(reason))
        }
        AccountChange::LimitSet { reason, .. } => format!("No limit of what may be owed any more{}.", because(reason)),
    }
}

fn late_terms(terms: &LateTerms) -> String {
    let whose = match &terms.item {
        Some((_, number)) => format!("Terms of {number} on paying late"),
        None => format!("Agreed on paying late, for invoices from {}", day(terms.since_on)),
    };
    let interest = terms.interest.map(|interest| interest.to_string());
    let fee = terms.fee.map(|fee| format!("a fee of {fee}"));
    let law = terms.law.as_ref().map(|country| format!("the law of {country}"));
    let said: Vec<String> = [interest, fee, law].into_iter().flatten().collect();
    ended(format!("{whose}: {} ({})", said.join("; "), terms.stated_in))
}

fn person(contact: &Contact) -> String {
    let role = contact.role.map(|role| role.code().to_string());
    let refuses = |what: &str, refused: bool| refused.then(|| format!("wants no {what}"));
    let (no_email, no_calls) = (refuses("e-mail", contact.refuses.email), refuses("calls", contact.refuses.calls));
    let fails = contact.refuses.email_fails.then(|| "mail does not arrive there".to_string());
    let parts = [contact.name.clone(), role, contact.email.clone(), contact.phone.clone(), no_email, no_calls, fails];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    if known.is_empty() { "no name yet".to_string() } else { known.join(", ") }
}

fn item(change: &ItemChange, known: &Currencies) -> String {
    match change {
        ItemChange::Issued { item, entry } => formed(item, entry),
        ItemChange::Corrected { entry, item } => {
            let by = match entry.amount_minor {
                0 => String::new(),
                minor => format!(" by {}", amount(known.of_entry(entry), minor, "another amount")),
            };
            let due = entry.due_on.map(|on| format!("; it is due on {}", day(on))).unwrap_or_default();
            format!("{item} corrected{by}{due}.")
        }
        ItemChange::SettledBefore { entry, item } => format!(
            "{} of {item} was settled before the book knew it, as of {}.",
            amount(known.of_entry(entry), entry.amount_minor.saturating_neg(), "Part"),
            day(entry.effective_on)
        ),
        ItemChange::Booked { entry, item, reason } => {
            moved::moved(entry, item, reason.as_deref().unwrap_or_default(), known)
        }
        ItemChange::Charged(charge) => charged(charge, known),
        ItemChange::Unlisted { number, .. } => format!(
            "{number} is missing from the newest full list. It is not chased until it is settled, listed again or confirmed."
        ),
        ItemChange::Withdrawn { number, .. } => {
            format!("{number} is taken back with the file that brought it; the number is free again.")
        }
        ItemChange::Relisted { number, .. } => format!("{number} counts as open again and is chased as before."),
    }
}

fn charged(charge: &ChargeRecord, known: &Currencies) -> String {
    let what = match charge.basis {
        ChargeBasis::Interest => "Interest".to_string(),
        ChargeBasis::LumpSum => "The lump sum of the law".to_string(),
        ChargeBasis::Fee => format!("The fee of step {}", charge.step),
        ChargeBasis::Court => "Costs that a court gave".to_string(),
    };
    let sum = amount(known.of_item(charge.charge), charge.amount_minor, "an amount");
    let tax = charge.tax_percent.as_ref().map(|percent| format!(", {percent} % tax included")).unwrap_or_default();
    format!("{what} on {} up to {}: {sum}{tax}.", charge.number, day(charge.until_on))
}

fn formed(item: &Item, entry: &Entry) -> String {
    let sum = money(entry.amount_minor, item.currency);
    let on = day(item.issued_on);
    match item.kind {
        ItemKind::Invoice => format!("Invoice {} of {on} over {sum}, due on {}.", item.number, day(item.due_on)),
        ItemKind::Charge => format!("Charge {} of {on} over {sum}, due on {}.", item.number, day(item.due_on)),
        ItemKind::CreditNote => format!("Credit note {} of {on} over {sum}.", item.number),
        ItemKind::OnAccount => {
            let rest = money(entry.amount_minor.saturating_neg(), item.currency);
            format!("{rest} of {on} settles nothing yet; it is on account as {}.", item.number)
        }
    }
}

fn received(receipt: &Receipt) -> String {
    let reference = receipt.reference.as_ref().map(|text| format!(", reference \"{text}\"")).unwrap_or_default();
    format!("{} received on {}{reference}.", money(receipt.amount_minor, receipt.currency), day(receipt.received_on))
}

fn placed(hold: &Hold) -> String {
    let item = hold.item.as_ref().map(|(_, number)| format!("{number} is not chased"));
    let what = match hold.kind {
        HoldKind::Pause => item.as_deref().unwrap_or("No contact"),
        HoldKind::Order => "The order waits for the money,",
        HoldKind::Credit => "No deliveries on credit",
        HoldKind::CashOnly => "Cash only",
        HoldKind::Stop => "No business",
    };
    let until = hold.until_on.map_or_else(|| lifts(hold.lifts).to_string(), |on| format!("until {}", day(on)));
    format!("{what} from {} {until}{}.", day(hold.from_on), because(&hold.reason))
}

/// Until when a hold without a last day is in force, in words.
pub fn lifts(rule: LiftRule) -> &'static str {
    match rule {
        LiftRule::ByPerson => "until it is lifted",
        LiftRule::NothingLate => "until nothing is late any more",
        LiftRule::CaughtUp => "until what was late then is paid",
        LiftRule::AllPaid => "until everything is paid",
        LiftRule::PrepaidIsPaid => "until what is to be paid before delivery is paid",
    }
}

fn rule_met(rule: LiftRule) -> &'static str {
    match rule {
        LiftRule::ByPerson => "somebody said so",
        LiftRule::NothingLate => "nothing is late any more",
        LiftRule::CaughtUp => "what was late when it began is paid",
        LiftRule::AllPaid => "everything is paid",
        LiftRule::PrepaidIsPaid => "what is to be paid before delivery is paid",
    }
}

fn called(call: &Call) -> String {
    let with = call.with.as_ref().map(|name| format!(" with {name}")).unwrap_or_default();
    let outcome = match call.outcome.as_str() {
        "pay_date" => "a pay date was named".to_string(),
        "arrived" => "the invoice arrived".to_string(),
        "left_message" => "a message was left".to_string(),
        "already_sent" => "they say that it was sent".to_string(),
        "paid" => "they paid on the spot".to_string(),
        "refused" => "they refuse to pay".to_string(),
        "moved" => "they are not at the address any more".to_string(),
        "closed" => "the business is visibly closed".to_string(),
        other => plain(other),
    };
    let pay = call.pay_on.map(|on| format!(" ({})", day(on))).unwrap_or_default();
    let what = match call.via {
        Via::Call => "Call",
        Via::Mail => "E-mail or letter",
        Via::Visit => "Visit",
    };
    let waits = call.waits_until.map(|on| format!(", which is waited for until {}", day(on))).unwrap_or_default();
    let why = call
        .unpaid
        .as_ref()
        .map(|unpaid| format!(" Not paid because of {}{}.", plain(unpaid.why.code()), because(&unpaid.details)));
    let why = why.unwrap_or_default();
    let agreed =
        if call.agreed.is_empty() { String::new() } else { format!(" {}", ended(format!("Agreed: {}", call.agreed))) };
    format!("{what} of {}{with}: {outcome}{pay}{waits}{}.{why}{agreed}", day(call.on), because(&call.note))
}

fn issued(notice: &Notice) -> String {
    let by = match notice.channel {
        Channel::Email => "by e-mail",
        Channel::Certified => "by certified letter",
        _ => "by letter",
    };
    let to = if notice.to.is_empty() { String::new() } else { format!(" to {}", notice.to) };
    format!("Notice {} ({}) issued on {} {by}{to}.", notice.key, notice.step, day(notice.issued_on))
}

/// A sentence with its full stop; one that ends in `B.V.` has it already.
fn ended(mut text: String) -> String {
    if !text.ends_with('.') {
        text.push('.');
    }
    text
}

/// A reason in a person's words, as the end of a sentence.
fn because(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    if text.is_empty() { String::new() } else { format!(": {text}") }
}

/// A stable word as people read it.
fn plain(code: &str) -> String {
    code.replace('_', " ")
}

fn amount(currency: Option<Currency>, minor: i64, unknown: &str) -> String {
    currency.map_or_else(|| unknown.to_string(), |currency| money(minor, currency))
}

fn words() -> &'static Words {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    ENGLISH.get_or_init(|| Words::for_language("en").0)
}

fn money(minor: i64, currency: Currency) -> String {
    words().show(Value::Money(Money { minor, currency }))
}

fn day(day: Date) -> String {
    words().show(Value::Date(day))
}

#[cfg(test)]
mod tests;
