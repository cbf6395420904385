//! Looking up customers and items, and what is shown of one.

use dunlin_core::charge::LateTerms;
use dunlin_core::id::AccountId;
use dunlin_core::item::Item;
use dunlin_core::view::AccountView;
use dunlin_store::{
    ActivityLine, AsOf, CallLine, CustomerDetail, CustomerLine, DisputeLine, HoldLine, ItemDetail, NoticeLine,
    PromiseLine, ReceiptLine, StoreError, Tx,
};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::parts_of;
use crate::error::{AppError, Failure};

/// Lines of the activity log shown with a customer.
const ACTIVITY_LINES: usize = 30;

/// Everything shown of one customer.
#[derive(Debug, Clone)]
pub struct Customer {
    /// Facts and people.
    pub detail: CustomerDetail,
    /// Open items as of the day.
    pub view: AccountView,
    /// What was agreed about paying late, and what items' own terms say; the newer last.
    pub late_terms: Vec<LateTerms>,
    /// Holds, oldest first.
    pub holds: Vec<HoldLine>,
    /// Promises, oldest first.
    pub promises: Vec<PromiseLine>,
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

/// A customer by number, else by name.
pub fn find(tx: &mut Tx<'_>, setting: &Setting, number_or_name: &str) -> Result<AccountId, AppError> {
    match tx.find_customer(setting.creditor.id, number_or_name) {
        Ok(Some(account)) => Ok(account),
        Ok(None) => Err(AppError::not_found("customer.unknown", format!("there is no customer \"{number_or_name}\""))
            .hint("dunlin customer list shows them")),
        Err(error @ StoreError::Ambiguous { .. }) => {
            Err(AppError::new(Failure::Usage, "customer.several", error.to_string()).hint("name it by its number"))
        }
        Err(error) => Err(error.into()),
    }
}

/// All customers by number.
pub fn list(app: &mut App, setting: &Setting) -> Result<Vec<CustomerLine>, AppError> {
    Ok(app.store.read(|tx| tx.customers(setting.creditor.id))?)
}

/// One customer as of a day.
pub fn show(app: &mut App, setting: &Setting, number_or_name: &str, as_of: Date) -> Result<Customer, AppError> {
    app.store.read(|tx| {
        let account = find(tx, setting, number_or_name)?;
        Ok(Customer {
            detail: tx.customer(account)?,
            view: tx.account_view(account, &AsOf::day(as_of))?,
            late_terms: tx.late_terms(account)?,
            holds: tx.holds(account)?,
            promises: tx.promises(account)?,
            disputes: tx.disputes(account)?,
            calls: tx.calls(account)?,
            receipts: tx.receipts(account)?,
            notices: tx.notices(account)?,
            activity: tx.activity_of(Some(account), ACTIVITY_LINES)?,
        })
    })
}

/// The parts of the document that an item is a part of, by due date; none of an item that is no part.
pub fn parts(app: &mut App, setting: &Setting, item: &Item) -> Result<Vec<ItemDetail>, AppError> {
    app.store.read(|tx| parts_of(tx, setting, item))
}

/// One item with its ledger, and its customer; of a document in parts the oldest that is open.
pub fn item(app: &mut App, setting: &Setting, number: &str) -> Result<(ItemDetail, CustomerDetail), AppError> {
    app.store.read(|tx| {
        let item = tx.find_item(setting.creditor.id, number)?.ok_or_else(|| {
            AppError::not_found("item.unknown", format!("there is no invoice \"{number}\""))
                .hint("dunlin customer show CUSTOMER lists the open ones")
        })?;
        Ok((tx.item_detail(item)?, tx.customer(item.account)?))
    })
}
