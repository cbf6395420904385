//! `customer list|show --json`: who a customer is, what is owed, what was done and what comes next.

use dunlin_app::Clock;
use dunlin_app::aging::Aging;
use dunlin_app::customers::Customer;
use dunlin_app::explain::Explained;
use dunlin_app::merging::{Duplicates, Pair};
use dunlin_app::promises::record;
use dunlin_core::account::{Account, Address, Contact, Role};
use dunlin_core::aging::{self, Balance, days_past_due};
use dunlin_core::charge::LateTerms;
use dunlin_core::id::ItemId;
use dunlin_core::money::Currency;
use dunlin_core::plan::ItemPlan;
use dunlin_core::view::ItemView;
use jiff::civil::Date;
use serde::Serialize;

use crate::cases::{CallLine, DisputeLine, HoldLine, NoticeLine, PromiseLine, PromiseRecord, ReceiptLine};
use crate::change::{Currencies, change_text};
use crate::given::CaseLine;
use crate::run::{ActionLine, NextStep, ReasonLine, Row};
use crate::{decimal, iso};

/// The answer to `customer list`.
#[derive(Debug, Serialize)]
pub struct CustomerList {
    /// The day the balances speak of.
    pub as_of: String,
    /// By number.
    pub customers: Vec<CustomerLine>,
}

/// One customer in the list.
#[derive(Debug, Serialize)]
pub struct CustomerLine {
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
    /// What is open, one per currency; empty when nothing is.
    pub balances: Vec<BalanceLine>,
}

/// What a customer owes in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BalanceLine {
    /// ISO 4217 code.
    pub currency: String,
    /// What is open, credits deducted.
    pub open: String,
    /// What of it is past due.
    pub past_due: String,
    /// Issue date of the oldest past-due item.
    pub oldest_issued_on: Option<String>,
    /// Days past due of the oldest past-due item.
    pub days_past_due: Option<i32>,
}

impl CustomerList {
    /// All customers with what is open as of a day; both lists are ordered by number.
    pub fn new(customers: &[dunlin_store::CustomerLine], aging: &Aging) -> CustomerList {
        let mut sums = aging.customers.iter().peekable();
        let line = |customer: &dunlin_store::CustomerLine| {
            let mut balances = Vec::new();
            while let Some(sum) = sums.next_if(|sum| sum.number <= customer.number) {
                balances.push(BalanceLine {
                    currency: sum.currency.code().to_string(),
                    open: decimal(sum.total_minor, sum.currency),
                    past_due: decimal(sum.past_due_minor, sum.currency),
                    oldest_issued_on: sum.oldest_issued_on.map(iso),
                    days_past_due: sum.days_past_due,
                });
            }
            CustomerLine {
                number: customer.number.clone(),
                name: customer.name.clone(),
                language: customer.language.clone(),
                city: customer.city.clone(),
                country: customer.country.clone(),
                balances,
            }
        };
        CustomerList { as_of: iso(aging.as_of), customers: customers.iter().map(line).collect() }
    }
}

/// Terms about paying late.
#[derive(Debug, Serialize)]
pub struct LateTermsLine {
    /// The item whose own terms they are; `null` is the customer's agreement.
    pub item: Option<String>,
    /// They hold for items issued from this day on.
    pub since: String,
    /// Where they are stated.
    pub stated_in: String,
    /// The interest; `null` where they do not speak of it.
    pub interest: Option<String>,
    /// The late fee; `null` where they do not speak of it.
    pub fee: Option<String>,
    /// The country whose law governs, if they name one.
    pub law: Option<String>,
}

impl From<&LateTerms> for LateTermsLine {
    fn from(terms: &LateTerms) -> LateTermsLine {
        LateTermsLine {
            item: terms.item.as_ref().map(|(_, number)| number.clone()),
            since: iso(terms.since_on),
            stated_in: terms.stated_in.clone(),
            interest: terms.interest.map(|interest| interest.to_string()),
            fee: terms.fee.map(|fee| fee.to_string()),
            law: terms.law.clone(),
        }
    }
}

/// The answer to `customer show`.
#[derive(Debug, Serialize)]
pub struct CustomerDetail {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
    /// The day it speaks of.
    pub as_of: String,
    /// Where letters go.
    pub address: AddressLines,
    /// ISO 639-1 language of letters.
    pub language: Option<String>,
    /// The creditor's sales representative.
    pub sales_rep: Option<String>,
    /// The creditor's account manager.
    pub account_manager: Option<String>,
    /// To whom the case is given on the day; `null` where it is the house's.
    pub case: Option<CaseLine>,
    /// `business`, `consumer`, `public_health` or `other`.
    pub kind: &'static str,
    /// Which kind of customer the house itself says it is.
    pub class: Option<String>,
    /// What was agreed about paying late, and what items' own terms say; the newer last.
    pub late_terms: Vec<LateTermsLine>,
    /// Other names it was seen under.
    pub aliases: Vec<String>,
    /// Other numbers that were merged into it.
    pub merged: Vec<String>,
    /// People at the customer.
    pub contacts: Vec<ContactLine>,
    /// What is open, one per currency.
    pub balances: Vec<BalanceLine>,
    /// `will_do`, `needs_a_look` or `wont`, for the day.
    pub decision: &'static str,
    /// What is done on the day.
    pub actions: Vec<ActionLine>,
    /// What concerns the customer as a whole.
    pub reasons: Vec<ReasonLine>,
    /// The earliest next step of any item.
    pub next: Option<NextStep>,
    /// Open items, by number.
    pub items: Vec<ItemLine>,
    /// Holds, oldest first.
    pub holds: Vec<HoldLine>,
    /// Promises, oldest first.
    pub promises: Vec<PromiseLine>,
    /// How the customer kept them, by currency.
    pub promise_record: Vec<PromiseRecord>,
    /// Disputes, oldest first.
    pub disputes: Vec<DisputeLine>,
    /// Conversations, oldest first.
    pub calls: Vec<CallLine>,
    /// Receipts, oldest first.
    pub receipts: Vec<ReceiptLine>,
    /// Notices, oldest first.
    pub notices: Vec<NoticeLine>,
    /// The newest lines of the log, newest first.
    pub activity: Vec<ActivityLine>,
}

/// A postal address.
#[derive(Debug, Serialize)]
pub struct AddressLines {
    /// Street and number.
    pub line1: Option<String>,
    /// Building, floor.
    pub line2: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

impl From<&Address> for AddressLines {
    fn from(address: &Address) -> AddressLines {
        let Address { line1, line2, postcode, city, country } = address.clone();
        AddressLines { line1, line2, postcode, city, country }
    }
}

/// A person or mailbox.
#[derive(Debug, Serialize)]
pub struct ContactLine {
    /// As it stands in the greeting.
    pub name: Option<String>,
    /// `payables`, `buyer`, `manager` or `owner`.
    pub role: Option<&'static str>,
    /// Where e-mail goes.
    pub email: Option<String>,
    /// Where calls go.
    pub phone: Option<String>,
    /// How they do not want to be contacted (`email`, `calls`), and `email_fails` where mail does not arrive.
    pub refuses: Vec<&'static str>,
}

impl From<&Contact> for ContactLine {
    fn from(contact: &Contact) -> ContactLine {
        ContactLine {
            name: contact.name.clone(),
            role: contact.role.map(Role::code),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
            refuses: [
                ("email", contact.refuses.email),
                ("calls", contact.refuses.calls),
                ("email_fails", contact.refuses.email_fails),
            ]
            .into_iter()
            .filter_map(|(what, refused)| refused.then_some(what))
            .collect(),
        }
    }
}

/// One open item.
#[derive(Debug, Serialize)]
pub struct ItemLine {
    /// Item number.
    pub number: String,
    /// `invoice`, `credit_note`, `charge` or `on_account`.
    pub kind: &'static str,
    /// ISO 4217 code.
    pub currency: String,
    /// What it was formed with, corrections included.
    pub amount: String,
    /// What is open of it.
    pub open: String,
    /// The contested part of it.
    pub disputed: String,
    /// The day it was formed.
    pub issued_on: String,
    /// The due date.
    pub due_on: String,
    /// Whole days past due; 0 and less is not due.
    pub days_past_due: i32,
    /// `will_do`, `needs_a_look` or `wont`, for the day.
    pub decision: Option<&'static str>,
    /// Why.
    pub reasons: Vec<ReasonLine>,
    /// What comes next for it.
    pub next: Option<NextStep>,
}

impl ItemLine {
    fn new(item: &ItemView, plan: Option<&ItemPlan>, as_of: Date) -> ItemLine {
        ItemLine {
            number: item.number.clone(),
            kind: item.kind.code(),
            currency: item.currency.code().to_string(),
            amount: decimal(item.amount_minor, item.currency),
            open: decimal(item.open_minor, item.currency),
            disputed: decimal(item.disputed_minor, item.currency),
            issued_on: iso(item.issued_on),
            due_on: iso(item.due_on),
            days_past_due: days_past_due(item.due_on, as_of),
            decision: plan.map(|plan| plan.decision.code()),
            reasons: plan.map(|plan| plan.reasons.iter().map(ReasonLine::from).collect()).unwrap_or_default(),
            next: plan.and_then(|plan| plan.next.as_ref()).map(NextStep::from),
        }
    }
}

/// One line of the log.
#[derive(Debug, Serialize)]
pub struct ActivityLine {
    /// The day, in the creditor's zone.
    pub on: String,
    /// Who.
    pub actor: String,
    /// Stable code: `noun.verb_past`.
    pub code: String,
    /// Item number, if it speaks of one.
    pub item: Option<String>,
    /// Why.
    pub why: String,
    /// The sentence.
    pub text: String,
}

/// The answer to `customer duplicates`.
#[derive(Debug, Serialize)]
pub struct CustomerPairs {
    /// By number.
    pub pairs: Vec<CustomerPair>,
    /// There are more than are told.
    pub is_cut: bool,
}

/// Two customers that may be one.
#[derive(Debug, Serialize)]
pub struct CustomerPair {
    /// One of them.
    pub one: NamedCustomer,
    /// The other.
    pub other: NamedCustomer,
    /// What is the same: `name`, `email`.
    pub same: Vec<&'static str>,
}

/// A customer by number and name.
#[derive(Debug, Serialize)]
pub struct NamedCustomer {
    /// Customer number.
    pub number: String,
    /// Customer name.
    pub name: String,
}

impl CustomerPairs {
    /// Pairs as they were found.
    pub fn new(found: &Duplicates) -> CustomerPairs {
        let named = |account: &Account| NamedCustomer { number: account.number.clone(), name: account.name.clone() };
        let pair = |pair: &Pair| CustomerPair {
            one: named(&pair.one),
            other: named(&pair.other),
            same: pair.by.iter().map(|by| by.code()).collect(),
        };
        CustomerPairs { pairs: found.pairs.iter().map(pair).collect(), is_cut: found.is_cut }
    }
}

impl CustomerDetail {
    /// A customer as of the day that `explained` speaks of; days of the log are those of the creditor's zone.
    pub fn new(customer: &Customer, explained: &Explained, zone: &str) -> CustomerDetail {
        let account = &customer.detail.account;
        let row = Row::from(&explained.row);
        let planned = explained.row.items.iter().zip(&explained.row.plan.items);
        let plan = |number: &str| planned.clone().find(|(head, _)| head.number == number).map(|(_, plan)| plan);
        let next = explained.row.plan.items.iter().filter_map(|plan| plan.next.as_ref());
        let known = Currencies::of_customer(customer);
        let currency = |item: ItemId| -> Option<Currency> { known.of_item(item) };
        CustomerDetail {
            number: account.number.clone(),
            name: account.name.clone(),
            as_of: iso(explained.on),
            address: AddressLines::from(&account.address),
            language: account.language.clone(),
            sales_rep: account.sales_rep.clone(),
            account_manager: account.account_manager.clone(),
            case: customer.case_on(explained.on).map(CaseLine::from),
            kind: account.kind.code(),
            class: account.class.clone(),
            late_terms: customer.late_terms.iter().map(LateTermsLine::from).collect(),
            aliases: customer.detail.aliases.clone(),
            merged: customer.members.iter().map(|member| member.number.clone()).collect(),
            contacts: customer.detail.contacts.iter().map(ContactLine::from).collect(),
            balances: balances(&customer.view.items, explained.on),
            decision: row.decision,
            actions: row.actions,
            reasons: row.reasons,
            next: next.min_by_key(|(_, on)| *on).map(NextStep::from),
            items: customer
                .view
                .items
                .iter()
                .map(|item| ItemLine::new(item, plan(&item.number), explained.on))
                .collect(),
            holds: customer.holds.iter().map(HoldLine::from).collect(),
            promises: customer.promises.iter().map(PromiseLine::from).collect(),
            promise_record: record(&customer.promises).iter().map(PromiseRecord::from).collect(),
            disputes: customer
                .disputes
                .iter()
                .map(|line| DisputeLine::new(line, currency(line.dispute.item)))
                .collect(),
            calls: customer.calls.iter().map(CallLine::from).collect(),
            receipts: customer.receipts.iter().map(ReceiptLine::from).collect(),
            notices: customer.notices.iter().map(NoticeLine::from).collect(),
            activity: customer.activity.iter().map(|line| activity(line, &known, zone)).collect(),
        }
    }
}

fn activity(line: &dunlin_store::ActivityLine, known: &Currencies, zone: &str) -> ActivityLine {
    ActivityLine {
        on: iso(Clock::Fixed(line.at).today(zone)),
        actor: line.actor.clone(),
        code: line.code.clone(),
        item: line.item.clone(),
        why: line.why.clone(),
        text: line.change.as_ref().map_or_else(|| line.why.clone(), |change| change_text(change, known)),
    }
}

/// What is open by currency, by code.
fn balances(items: &[ItemView], as_of: Date) -> Vec<BalanceLine> {
    let line = |balance: Balance<'_>| BalanceLine {
        currency: balance.currency.code().to_string(),
        open: decimal(balance.open_minor, balance.currency),
        past_due: decimal(balance.past_due_minor, balance.currency),
        oldest_issued_on: balance.oldest.map(|item| iso(item.issued_on)),
        days_past_due: balance.oldest.map(|item| days_past_due(item.due_on, as_of)),
    };
    aging::balances(items, as_of).into_iter().map(line).collect()
}
