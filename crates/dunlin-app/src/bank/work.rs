//! What a person sees of bank lines at work: how many wait, a page of them, and one with all that could be settled with it.
//!
//! Decides: what is ticked when a line is opened (the best reading, else nothing) and with how much. Which difference is small is the
//! policy's word.

use std::collections::BTreeMap;

use dunlin_core::discount::Offer;
use dunlin_core::id::ItemId;
use dunlin_core::item::ItemKind;
use dunlin_core::matching::{Allocation, Candidate, MatchReason};
use dunlin_core::policy::ReceiptRules;
use dunlin_core::view::ItemView;
use dunlin_store::{BankLineRow, FoundCustomer, LineState, ReceiptLine, Suggestion, Tx};
use jiff::civil::Date;

use super::find;
use crate::app::{App, Setting};
use crate::cases::{everything, offers, receipt_names};
use crate::customers;
use crate::error::AppError;

/// Customers that a search shows.
const FOUND: usize = 8;

/// A line with all that could be settled with it.
#[derive(Debug, Clone)]
pub struct AtDesk {
    /// The line.
    pub line: BankLineRow,
    /// Readings among which a person chooses, best first.
    pub readings: Vec<Suggestion>,
    /// The customer that was asked for, else the best reading's.
    pub customer: Option<CustomerAtDesk>,
    /// What it became, once it is applied.
    pub receipts: Vec<LineReceipt>,
}

/// A customer's open items in the line's currency.
#[derive(Debug, Clone)]
pub struct CustomerAtDesk {
    /// Number.
    pub number: String,
    /// Name.
    pub name: String,
    /// What speaks for this customer.
    pub why: Vec<MatchReason>,
    /// What is ticked first, then by due date.
    pub items: Vec<ItemAtDesk>,
}

/// An open item beside a line.
#[derive(Debug, Clone)]
pub struct ItemAtDesk {
    /// Its number.
    pub number: String,
    /// What it is.
    pub kind: ItemKind,
    /// The due date.
    pub due_on: Date,
    /// Minor units; negative for a credit.
    pub open_minor: i64,
    /// Contested part.
    pub disputed_minor: i64,
    /// The reading, or its being the only one, proposes it.
    pub is_ticked: bool,
    /// Money of the line that it asks for, in minor units: what is open less the earned discount, or what the reading gives it.
    pub asks_minor: i64,
    /// The most that may be short of it and is forgiven, in minor units.
    pub tolerance_minor: i64,
    /// A discount that it offers.
    pub discount: Option<DiscountAtDesk>,
}

/// A discount beside an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiscountAtDesk {
    /// Hundredths of a percent.
    pub rate_bps: u16,
    /// The last day.
    pub until_on: Date,
    /// Minor units.
    pub minor: i64,
    /// The money came in time.
    pub is_earned: bool,
}

/// A receipt that a line became.
#[derive(Debug, Clone)]
pub struct LineReceipt {
    /// Number of the customer.
    pub customer: String,
    /// The customer's name.
    pub name: String,
    /// The receipt's name among the customer's.
    pub receipt: String,
    /// The receipt with what it settled.
    pub line: ReceiptLine,
}

/// So many lines in each state that there is.
pub fn counts(app: &mut App, setting: &Setting) -> Result<Vec<(LineState, i64)>, AppError> {
    Ok(app.store.read(|tx| tx.bank_counts(setting.creditor.id))?)
}

/// So many lines in a state, from the one named on; what waits oldest first, what is done newest first.
///
/// # Errors
/// `bank.line_unknown`.
pub fn page(
    app: &mut App,
    setting: &Setting,
    state: LineState,
    from: Option<&str>,
    count: i64,
) -> Result<Vec<BankLineRow>, AppError> {
    app.store.read(|tx| {
        let from = from.map(|name| find(tx, setting, name)).transpose()?;
        Ok(tx.bank_page(setting.creditor.id, state, from.as_ref(), count)?)
    })
}

/// The line that comes after one in its state, so that the work goes on there; after the last, the first.
///
/// # Errors
/// `bank.line_unknown`.
pub fn next(app: &mut App, setting: &Setting, name: &str) -> Result<Option<String>, AppError> {
    app.store.read(|tx| {
        let line = find(tx, setting, name)?;
        let creditor = setting.creditor.id;
        let after = tx.bank_page(creditor, line.state, Some(&line), 2)?;
        let first = tx.bank_page(creditor, line.state, None, 1)?;
        Ok(after.into_iter().chain(first).map(|other| other.name).find(|other| other != name))
    })
}

/// Customers whose number begins so, or whose name holds it.
pub fn search(app: &mut App, setting: &Setting, text: &str) -> Result<Vec<FoundCustomer>, AppError> {
    Ok(app.store.read(|tx| tx.search_customers(setting.creditor.id, text.trim(), FOUND))?)
}

/// A line, and what is open of the customer asked for, else of the best reading's.
///
/// # Errors
/// `bank.line_unknown`; `customer.unknown`.
pub fn at_desk(app: &mut App, setting: &Setting, name: &str, customer: Option<&str>) -> Result<AtDesk, AppError> {
    app.store.read(|tx| {
        let line = find(tx, setting, name)?;
        let waits = matches!(line.state, LineState::Suggested | LineState::Unmatched);
        let readings = if waits { tx.suggestions_of(line.id)? } else { Vec::new() };
        let account = match customer {
            Some(customer) => Some(customers::find(tx, setting, customer)?),
            None => readings.first().map(|best| best.candidate.account),
        };
        let at_desk = match account.filter(|_| waits) {
            None => None,
            Some(account) => {
                let reading = readings.iter().map(|kept| &kept.candidate).find(|it| it.account == account);
                Some(customer_at_desk(tx, setting, &line, account, reading)?)
            }
        };
        let receipts = receipts(tx, &line)?;
        Ok(AtDesk { line, readings, customer: at_desk, receipts })
    })
}

fn customer_at_desk(
    tx: &mut Tx<'_>,
    setting: &Setting,
    line: &BankLineRow,
    account: dunlin_core::id::AccountId,
    reading: Option<&Candidate>,
) -> Result<CustomerAtDesk, AppError> {
    let rules = setting.receipt_rules();
    let view = tx.customer_view(account, &everything())?;
    let offers = offers(tx, &view, &rules)?;
    let reading = reading.filter(|reading| reading.still_holds(&view));
    let given = |item: ItemId| reading.and_then(|it| it.allocation.iter().find(|part| part.item == item));
    let mut open: Vec<&ItemView> = view.items.iter().filter(|item| item.currency == line.currency).collect();
    open.sort_by_key(|item| (given(item.id).is_none(), item.due_on));
    let item = |item: &ItemView| {
        let offer = offers.iter().find(|(of, _)| *of == item.id).map(|(_, offer)| offer);
        item_at_desk(item, given(item.id), offer, line.value_on, &rules)
    };
    Ok(CustomerAtDesk {
        items: open.into_iter().map(item).collect(),
        why: reading.map(|reading| reading.why.clone()).unwrap_or_default(),
        number: view.number,
        name: view.name,
    })
}

fn item_at_desk(
    item: &ItemView,
    given: Option<&Allocation>,
    offer: Option<&Offer>,
    value_on: Date,
    rules: &ReceiptRules,
) -> ItemAtDesk {
    let earned = offer.map_or(0, |offer| offer.earned_on(value_on, item.open_minor));
    let discount = offer.and_then(|offer| {
        let tier = offer.tier_on(value_on);
        let shown = tier.or_else(|| offer.tiers.iter().copied().max_by_key(|tier| tier.until_on))?;
        let minor = offer.base.discount_on(item.open_minor, shown.rate_bps)?;
        Some(DiscountAtDesk { rate_bps: shown.rate_bps, until_on: shown.until_on, minor, is_earned: tier.is_some() })
    });
    ItemAtDesk {
        number: item.number.clone(),
        kind: item.kind,
        due_on: item.due_on,
        open_minor: item.open_minor,
        disputed_minor: item.disputed_minor,
        is_ticked: given.is_some(),
        asks_minor: given.map_or(item.open_minor - earned, |part| part.amount_minor),
        tolerance_minor: rules.tolerance.on(item.open_minor, item.currency),
        discount,
    }
}

/// The items of each line: those that it settled, or those of its best reading.
pub fn items_of(app: &mut App, lines: &[BankLineRow]) -> Result<Vec<Vec<String>>, AppError> {
    app.store.read(|tx| {
        let mut all = Vec::with_capacity(lines.len());
        for line in lines {
            all.push(match line.state {
                LineState::Suggested => {
                    tx.suggestions_of(line.id)?.into_iter().next().map(|it| it.items).unwrap_or_default()
                }
                LineState::Unmatched | LineState::Ignored => Vec::new(),
                LineState::Applied => settled(&receipts(tx, line)?),
            });
        }
        Ok(all)
    })
}

/// What receipts settled and is not taken back, by number.
fn settled(receipts: &[LineReceipt]) -> Vec<String> {
    let mut items: BTreeMap<&str, i64> = BTreeMap::new();
    for moved in receipts.iter().flat_map(|receipt| &receipt.line.moves) {
        *items.entry(&moved.item).or_default() += moved.amount_minor;
    }
    items.into_iter().filter(|(_, minor)| *minor != 0).map(|(number, _)| number.to_string()).collect()
}

/// What an applied line became, with the names that its receipts have among the customer's.
fn receipts(tx: &mut Tx<'_>, line: &BankLineRow) -> Result<Vec<LineReceipt>, AppError> {
    let mut found = Vec::new();
    for (account, receipt) in tx.line_receipts(line.id)? {
        let head = tx.head_of(account, &everything())?;
        let known = tx.customer(head)?.account;
        let own = tx.customer(account)?.account.number;
        let number = Some(own.as_str()).filter(|_| head != account);
        let named =
            receipt_names(tx.receipts(account)?, number).into_iter().find(|(_, line)| line.receipt.id == receipt);
        if let Some((name, line)) = named {
            found.push(LineReceipt { customer: known.number, name: known.name, receipt: name, line });
        }
    }
    Ok(found)
}
