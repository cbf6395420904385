//! Receipts of a file: each is recorded once, for the invoice it names, then the oldest, and the rest on account.
//!
//! Requirements R0.1, R4.6. How a receipt is split is the core's ([`record_receipt`]); here it is found whose it is and whether
//! it is known. The key of a receipt is a hash of what the row says and how often the file has said it before, so that the
//! same file twice, or two exports that overlap, change nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use dunlin_core::change::{Change, ReceiptChange};
use dunlin_core::id::{AccountId, ItemId, ReceiptId};
use dunlin_core::ledger::{Named, NewReceipt, record_receipt};
use dunlin_core::name::fold_name;
use dunlin_core::policy::ReceiptRules;
use dunlin_core::view::AccountView;
use dunlin_formats::{Field, ReceiptRow};
use dunlin_store::{AsOf, KnownItem, ReceiptKey, Tx};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::customer::{CustomerIndex, FileCustomers};
use super::group;
use super::open::Open;
use super::work::{Fate, Work};
use crate::cases::offers;
use crate::error::AppError;
use crate::run::wording::refusal_sentence;

/// So many customers are written at once.
const CHUNK_CUSTOMERS: usize = 500;

/// All receipts of a file.
#[derive(Debug, Default)]
pub(super) struct Receipts {
    rows: Vec<FileReceipt>,
    customers: FileCustomers,
    seen: HashMap<String, u32>,
}

#[derive(Debug)]
struct FileReceipt {
    row: u64,
    /// `None` when only the invoice says whose it is.
    customer: Option<CustomerIndex>,
    receipt: ReceiptRow,
    key: String,
}

/// A receipt, and the invoice that it names.
type NamedReceipt<'f> = (&'f FileReceipt, Option<&'f KnownItem>);

impl Receipts {
    /// Takes in a row.
    pub(super) fn add(&mut self, row: u64, receipt: ReceiptRow) {
        let content = content_hash(&receipt);
        let count = self.seen.entry(content.clone()).or_default();
        *count += 1;
        let key = format!("{content}-{count}");
        let customer = self.customers.add(receipt.customer.clone()).map(|(index, _)| index);
        self.rows.push(FileReceipt { row, customer, receipt, key });
    }
}

/// Plans and writes all receipts, customer by customer in the order of their numbers.
pub(super) fn plan(
    tx: &mut Tx<'_>,
    work: &mut Work<'_>,
    file: &Receipts,
    rules: &ReceiptRules,
) -> Result<(), AppError> {
    let invoices = find_invoices(tx, work, file)?;
    let accounts = find_accounts(tx, work, file)?;
    let keys: Vec<&str> = file.rows.iter().map(|row| row.key.as_str()).collect();
    let known_keys = tx.known_receipt_keys(work.creditor, &keys)?;
    let mut by_account: BTreeMap<(String, AccountId), Vec<NamedReceipt<'_>>> = BTreeMap::new();
    for row in &file.rows {
        let invoice = row.receipt.invoice_number.as_deref().and_then(|number| invoices.get(number));
        let Some(owner) = owner(tx, row, invoice, &accounts)? else {
            reject_unknown(work, file, row);
            continue;
        };
        if known_keys.contains(&row.key) {
            work.tally.count(Fate::Skipped);
            continue;
        }
        by_account.entry(owner).or_default().push((row, invoice));
    }
    let newest = file.rows.iter().map(|row| row.receipt.received_on).max();
    let horizon = newest.map_or(work.today, |newest| newest.max(work.today));
    for (at, ((_, account), rows)) in by_account.iter().enumerate() {
        let view = tx.account_view(*account, &AsOf::day(horizon))?;
        plan_account(tx, work, view, rows, rules)?;
        if (at + 1) % CHUNK_CUSTOMERS == 0 {
            work.finish(tx)?;
        }
    }
    work.finish(tx)
}

fn find_invoices(tx: &mut Tx<'_>, work: &Work<'_>, file: &Receipts) -> Result<HashMap<String, KnownItem>, AppError> {
    let numbers: HashSet<&str> = file.rows.iter().filter_map(|row| row.receipt.invoice_number.as_deref()).collect();
    let numbers: Vec<&str> = numbers.into_iter().collect();
    Ok(tx.find_items_bulk(work.creditor, &numbers)?)
}

/// Customer number and account of every customer that the file names and the book knows.
fn find_accounts(
    tx: &mut Tx<'_>,
    work: &Work<'_>,
    file: &Receipts,
) -> Result<HashMap<CustomerIndex, (String, AccountId)>, AppError> {
    let groups = group::resolve(tx, work.creditor, &file.customers)?;
    let numbers: Vec<&str> = groups.list.iter().map(|group| group.number.as_str()).collect();
    let known = tx.find_customers_bulk(work.creditor, &numbers)?;
    let found = file.customers.iter().filter_map(|(index, _)| {
        let known = known.get(&groups.list[groups.of(index)? as usize].number)?;
        Some((index, (known.account.number.clone(), known.account.id)))
    });
    Ok(found.collect())
}

/// Whose receipt it is: the named customer's, else the named invoice's.
fn owner(
    tx: &mut Tx<'_>,
    row: &FileReceipt,
    invoice: Option<&KnownItem>,
    accounts: &HashMap<CustomerIndex, (String, AccountId)>,
) -> Result<Option<(String, AccountId)>, AppError> {
    match (row.customer, invoice) {
        (Some(customer), _) => Ok(accounts.get(&customer).cloned()),
        (None, Some(invoice)) => Ok(Some((tx.customer(invoice.account)?.account.number, invoice.account))),
        (None, None) => Ok(None),
    }
}

fn reject_unknown(work: &mut Work<'_>, file: &Receipts, row: &FileReceipt) {
    let fields = row.customer.map(|customer| &file.customers.get(customer).fields);
    let named = fields.and_then(|fields| fields.number.as_deref().or(fields.name.as_deref()));
    let (field, found) = match named {
        Some(named) if fields.is_some_and(|fields| fields.number.is_some()) => (Field::CustomerNumber, named),
        Some(named) => (Field::CustomerName, named),
        None => (Field::InvoiceNumber, row.receipt.invoice_number.as_deref().unwrap_or_default()),
    };
    let message =
        "the book has no such customer, or several of that name; import customers or invoices first".to_owned();
    work.notes.reject(row.row, "customer.unknown", Some(field), found, message);
}

/// One customer's receipts in the file's order; what is open follows, so that each sees what the one before left open.
fn plan_account(
    tx: &mut Tx<'_>,
    work: &mut Work<'_>,
    view: AccountView,
    rows: &[NamedReceipt<'_>],
    rules: &ReceiptRules,
) -> Result<(), AppError> {
    let mut next_number: HashMap<Date, u32> = HashMap::new();
    let offers = offers(tx, &view, rules)?;
    let mut open = Open::new(view, offers);
    for (row, invoice) in rows {
        let receipt = &row.receipt;
        let on_account_number = free_number(tx, work, &open.view().number, receipt.received_on, &mut next_number)?;
        let named = named_items(work, row, *invoice, &open);
        let ids: &[ItemId] = if let Named::Items(ids) = &named { ids } else { &[] };
        let (view, offers) = open.shown(ids, receipt.amount_minor);
        let new = NewReceipt {
            amount_minor: receipt.amount_minor,
            currency: receipt.currency,
            received_on: receipt.received_on,
            named,
            offers,
            reference: receipt.reference.clone(),
            payer: None,
            payer_account: None,
            on_account_number,
            source: work.source.to_owned(),
        };
        let changes = match record_receipt(view, &new, rules, &mut work.ids) {
            Ok(changes) => changes,
            Err(refusal) => {
                work.notes.reject(row.row, refusal.code(), Some(Field::Amount), "", refusal_sentence(&refusal));
                continue;
            }
        };
        if changes.iter().any(|change| matches!(change, Change::Item(_))) {
            *next_number.entry(receipt.received_on).or_insert(1) += 1;
        }
        for change in &changes {
            open.follow(change);
        }
        if let Some(Change::Receipt(ReceiptChange::Recorded(recorded))) = changes.first() {
            let receipt: ReceiptId = recorded.id;
            work.push_key(ReceiptKey { key: row.key.clone(), account: open.view().account, receipt });
        }
        work.extend(changes);
        work.tally.count(Fate::Created);
    }
    Ok(())
}

/// The invoice that the row names, if it is the customer's and something of it is open; else a warning says where the money goes.
fn named_items(work: &mut Work<'_>, row: &FileReceipt, invoice: Option<&KnownItem>, open: &Open) -> Named {
    let Some(number) = row.receipt.invoice_number.as_deref() else { return Named::Nothing };
    let items = open.named(number);
    let mut warn = |code, message| work.notes.warn(code, Some(Field::InvoiceNumber), row.row, number, message);
    match invoice {
        None => {
            warn("invoice.unknown", "the book has no such invoice; the money goes to the customer's oldest open items");
        }
        Some(item) if item.account != open.view().account => {
            warn(
                "invoice.other_customer",
                "the invoice is another customer's; the money goes to this customer's oldest open items",
            );
        }
        Some(_) if items.is_empty() => {
            warn(
                "invoice.nothing_open",
                "nothing of the invoice is open; the money goes to the customer's oldest open items",
            );
        }
        Some(_) => return Named::Items(items),
    }
    Named::Nothing
}

/// `OA-CUSTOMER-DATE-n`, the first that is free.
fn free_number(
    tx: &mut Tx<'_>,
    work: &Work<'_>,
    customer: &str,
    received_on: Date,
    next_number: &mut HashMap<Date, u32>,
) -> Result<String, AppError> {
    let next = next_number.entry(received_on).or_insert(1);
    loop {
        let number = format!("OA-{customer}-{received_on}-{next}");
        if tx.find_item(work.creditor, &number)?.is_none() {
            return Ok(number);
        }
        *next += 1;
    }
}

/// 128 bits over what the row says.
fn content_hash(receipt: &ReceiptRow) -> String {
    let customer = &receipt.customer;
    let who = customer.number.clone().or_else(|| customer.name.as_deref().map(fold_name)).unwrap_or_default();
    let text = format!(
        "{who}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{}",
        receipt.invoice_number.as_deref().unwrap_or_default(),
        receipt.received_on,
        receipt.amount_minor,
        receipt.currency,
        receipt.reference.as_deref().unwrap_or_default(),
    );
    super::hex(&Sha256::digest(text.as_bytes())[..16])
}
