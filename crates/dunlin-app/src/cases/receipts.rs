//! Receipts: recorded, taken back from what they settled, cancelled, returned by the bank.
//!
//! A receipt is named by its customer and `DATE-n`: the day it was received, and its place among that day's. Both never
//! change, because receipts are only ever added.

use dunlin_core::account::Account;
use dunlin_core::change::{Change, ReceiptChange};
use dunlin_core::code::Refusal;
use dunlin_core::id::{AccountId, ReceiptId};
use dunlin_core::ledger::{
    self, BookedEntry, Named, NewReceipt, Receipt, cancel_receipt, charge_item, record_receipt, return_payment,
};
use dunlin_store::{ReceiptLine, Tx};
use jiff::civil::Date;

use super::{Done, commit, currency_of, everything, free_number, items_of, offers, read_amount};
use crate::app::{App, Setting, new_ids};
use crate::bank::line_of;
use crate::customers;
use crate::error::{AppError, Failure};

/// A receipt as a person gives it.
#[derive(Debug, Clone)]
pub struct ReceiptInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The amount as written.
    pub amount: &'a str,
    /// The currency; when left out, the only one of the customer's open items, else the creditor's.
    pub currency: Option<&'a str>,
    /// Value date: the day the money was received.
    pub on: Date,
    /// The item it names.
    pub item: Option<&'a str>,
    /// What the payer wrote.
    pub reference: Option<&'a str>,
}

/// Records a receipt: the named item first, then by the policy's order, never a disputed one; the rest is on account.
pub fn add_receipt(app: &mut App, setting: &Setting, input: &ReceiptInput<'_>) -> Result<Done, AppError> {
    super::may_book(app, setting, input.on)?;
    let (who, mut ids) = (app.who("receipt add"), new_ids());
    let rules = setting.receipt_rules();
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let view = tx.customer_view(account, &everything())?;
        let money = read_amount(setting, input.amount, currency_of(&view, input.currency).as_deref())?;
        let number = free_number(tx, setting, &format!("OA-{}-{}", view.number, input.on))?;
        let named = match input.item {
            None => Named::Nothing,
            Some(item) => Named::Items(items_of(tx, setting, &view, item)?),
        };
        let new = NewReceipt {
            amount_minor: money.minor,
            currency: money.currency,
            received_on: input.on,
            named,
            offers: offers(tx, &view, &rules)?,
            reference: input.reference.map(str::to_string),
            payer: None,
            payer_account: None,
            on_account_number: number,
            source: who.actor.clone(),
        };
        let changes = record_receipt(&view, &new, &rules, &mut ids)?;
        commit(tx, setting, &who, account, changes)
    })
}

/// Which receipt.
#[derive(Debug, Clone, Copy)]
pub struct ReceiptName<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// `DATE-n`, as `receipt list` shows it.
    pub receipt: &'a str,
}

/// The receipts of a customer, oldest first, each with its name.
pub fn receipts(app: &mut App, setting: &Setting, customer: &str) -> Result<Vec<(String, ReceiptLine)>, AppError> {
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let mut all = receipt_names(tx.receipts(account)?, None);
        for member in tx.members_of(account, &everything())? {
            let number = tx.customer(member)?.account.number;
            all.extend(receipt_names(tx.receipts(member)?, Some(&number)));
        }
        all.sort_by_key(|(_, line)| line.receipt.received_on);
        Ok(all)
    })
}

/// One receipt, ended or not, and whose it is.
///
/// # Errors
/// `customer.unknown`; `receipt.unknown`.
pub fn receipt(app: &mut App, setting: &Setting, name: ReceiptName<'_>) -> Result<(Account, ReceiptLine), AppError> {
    app.store.read(|tx| {
        let (customer, line) = named(tx, setting, name)?;
        Ok((tx.customer(customer)?.account, line))
    })
}

/// A customer's receipt of a name: `DATE-n`, or `NUMBER:DATE-n` where it stands under another number of the customer.
fn named(tx: &mut Tx<'_>, setting: &Setting, name: ReceiptName<'_>) -> Result<(AccountId, ReceiptLine), AppError> {
    let customer = customers::find(tx, setting, name.customer)?;
    let unknown = |number: &str| {
        AppError::not_found("receipt.unknown", format!("customer {number} has no receipt \"{}\"", name.receipt))
            .hint("dunlin receipt list --customer CUSTOMER shows them")
    };
    let (number, ledger) = match name.receipt.rsplit_once(':') {
        None => (None, Some(customer)),
        Some((number, _)) => (Some(number), tx.find_ledger(setting.creditor.id, number)?),
    };
    let is_own =
        |ledger: &AccountId, tx: &mut Tx<'_>| Ok::<_, AppError>(tx.head_of(*ledger, &everything())? == customer);
    let ledger = match ledger {
        Some(ledger) if is_own(&ledger, tx)? => ledger,
        _ => return Err(unknown(name.customer)),
    };
    let found = receipt_names(tx.receipts(ledger)?, number).into_iter().find(|(known, _)| known == name.receipt);
    let number = tx.customer(customer)?.account.number;
    found.map(|(_, line)| (customer, line)).ok_or_else(|| unknown(&number))
}

/// Receipts that stand under one number, oldest first, with their names; `number` where that is not the customer's own.
pub fn receipt_names(lines: Vec<ReceiptLine>, number: Option<&str>) -> Vec<(String, ReceiptLine)> {
    let mut on = (Date::MIN, 0);
    let stem = number.map(|number| format!("{number}:")).unwrap_or_default();
    let name = |line: ReceiptLine| {
        let day = line.receipt.received_on;
        on = if on.0 == day { (day, on.1 + 1) } else { (day, 1) };
        (format!("{stem}{day}-{}", on.1), line)
    };
    lines.into_iter().map(name).collect()
}

/// Takes back what a receipt settled; the money stays with the customer, on account.
pub fn unapply(app: &mut App, setting: &Setting, name: ReceiptName<'_>) -> Result<Done, AppError> {
    let (who, mut ids) = (app.who(format!("receipt {} unapplied", name.receipt)), new_ids());
    app.store.transaction(|tx| {
        let found = find(tx, setting, name)?;
        let stem = format!("OA-{}-{}", found.customer, found.receipt.received_on);
        let number = free_number(tx, setting, &stem)?;
        let changes = ledger::unapply(&found.receipt, &found.booked, &number, &mut ids)?;
        commit(tx, setting, &who, found.account, changes)
    })
}

/// Takes a receipt out of the customer's account: it was recorded wrongly.
///
/// # Errors
/// `customer.unknown`, `receipt.unknown`; `receipt.of_bank_line` for money that the bank's file tells: only its line says whose it is.
pub fn cancel(app: &mut App, setting: &Setting, name: ReceiptName<'_>, reason: &str) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(reason), new_ids());
    app.store.transaction(|tx| {
        let found = find(tx, setting, name)?;
        if let Some(line) = of_line(tx, &found.receipt)? {
            let message = format!("receipt {} became of bank line {line}", name.receipt);
            return Err(AppError::new(Failure::Refused, "receipt.of_bank_line", message)
                .with("line", line.as_str())
                .hint(format!("dunlin bank unapply {line} takes the line off, or un-apply it on the Cash page")));
        }
        let changes = cancel_receipt(&found.receipt, &found.booked, today, reason, &mut ids)?;
        commit(tx, setting, &who, found.account, changes)
    })
}

/// The receipts that came to be in what was done: one in each ledger that the money went to.
pub fn recorded(done: &Done) -> Vec<ReceiptId> {
    let recorded = |change: &Change| match change {
        Change::Receipt(ReceiptChange::Recorded(receipt)) => Some(receipt.id),
        _ => None,
    };
    done.changes.iter().filter_map(recorded).collect()
}

/// Takes receipts that were recorded as one out of the customer's accounts, all of them or none.
///
/// # Errors
/// `customer.unknown`; `receipt.unknown` when one is not this customer's, or became of a bank line, where it is taken off instead.
pub fn cancel_recorded(
    app: &mut App,
    setting: &Setting,
    customer: &str,
    receipts: &[ReceiptId],
    reason: &str,
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(reason), new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let mut changes = Vec::new();
        let mut found = 0;
        for number in customers::numbers(tx, account)? {
            for line in tx.receipts(number)?.into_iter().filter(|line| receipts.contains(&line.receipt.id)) {
                if line.ended.is_some() {
                    return Err(Refusal::ReceiptEnded.into());
                }
                let booked = tx.receipt_entries(number, line.receipt.id)?;
                found += usize::from(of_line(tx, &line.receipt)?.is_none());
                changes.extend(cancel_receipt(&line.receipt, &booked, today, reason, &mut ids)?);
            }
        }
        if found == 0 || found != receipts.len() {
            let message = format!("customer {customer} has no such receipt that was recorded by hand");
            return Err(AppError::not_found("receipt.unknown", message)
                .hint("dunlin bank unapply LINE takes back what a bank line became"));
        }
        commit(tx, setting, &who, account, changes)
    })
}

/// The bank returned a payment: what it settled is open again from the day on, with the bank's fee as a charge if one is passed on.
pub fn return_receipt(
    app: &mut App,
    setting: &Setting,
    name: ReceiptName<'_>,
    on: Date,
    reason: &str,
    fee: Option<&str>,
) -> Result<Done, AppError> {
    super::may_book(app, setting, on)?;
    let (who, mut ids) = (app.who(reason), new_ids());
    app.store.transaction(|tx| {
        let found = find(tx, setting, name)?;
        let mut changes = return_payment(&found.receipt, &found.booked, on, reason, &mut ids)?;
        if let Some(fee) = fee {
            let money = read_amount(setting, fee, Some(found.receipt.currency.code()))?;
            let number = free_number(tx, setting, &format!("FEE-{}-{on}", found.customer))?;
            changes.push(charge_item(found.account, &number, money, on, Some(name.receipt), &who.actor, &mut ids)?);
        }
        commit(tx, setting, &who, found.account, changes)
    })
}

/// The bank line that a receipt became of, or that brought what a partner collected with it.
fn of_line(tx: &mut Tx<'_>, receipt: &Receipt) -> Result<Option<String>, AppError> {
    match line_of(&receipt.source) {
        Some(line) => Ok(Some(line.to_string())),
        None => Ok(tx.line_of_receipt(receipt.account, receipt.id)?),
    }
}

/// A receipt with what it moved.
struct Found {
    account: AccountId,
    customer: String,
    receipt: Receipt,
    booked: Vec<BookedEntry>,
}

fn find(tx: &mut Tx<'_>, setting: &Setting, name: ReceiptName<'_>) -> Result<Found, AppError> {
    let (_, ReceiptLine { receipt, ended, .. }) = named(tx, setting, name)?;
    if ended.is_some() {
        return Err(Refusal::ReceiptEnded.into());
    }
    // What is undone is booked where the receipt stands.
    let account = receipt.account;
    let customer = tx.customer(account)?.account.number;
    let booked = tx.receipt_entries(account, receipt.id)?;
    Ok(Found { account, customer, receipt, booked })
}
