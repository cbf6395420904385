//! Looking up customers and items, and what is shown of one.

mod work;

use std::collections::BTreeMap;

use dunlin_core::account::Account;
use dunlin_core::charge::LateTerms;
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::item::Item;
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::{
    ActivityLine, AsOf, CallLine, CaseLine, CustomerDetail, CustomerLine, DeliveryLine, DisputeLine, EvidenceLine,
    HoldLine, ItemDetail, NoteLine, NoticeLine, PostLine, ReceiptLine, ReplyLine, StoreError, Tx,
};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::{everything, parts_of, receipt_names};
use crate::error::{AppError, Failure};
use crate::promises::{self, PromiseRow};

pub use work::{Relation, RelationLine, TaskResult};

/// Lines of the activity log shown with a customer.
const ACTIVITY_LINES: usize = 30;

/// Everything shown of one customer.
#[derive(Debug, Clone)]
pub struct Customer {
    /// Facts and people.
    pub detail: CustomerDetail,
    /// Other numbers of the customer as of the day; what is theirs stands below with the customer's own.
    pub members: Vec<Account>,
    /// Open items as of the day.
    pub view: AccountView,
    /// What was agreed about paying late, and what items' own terms say; the newer last.
    pub late_terms: Vec<LateTerms>,
    /// Holds, oldest first.
    pub holds: Vec<HoldLine>,
    /// To whom its case was given, oldest first; those that ended too.
    pub cases: Vec<CaseLine>,
    /// Promises, oldest first.
    pub promises: Vec<PromiseRow>,
    /// Disputes, oldest first.
    pub disputes: Vec<DisputeLine>,
    /// Conversations, oldest first.
    pub calls: Vec<CallLine>,
    /// Notes, oldest first.
    pub notes: Vec<NoteLine>,
    /// Files that people kept, those withdrawn included, oldest first.
    pub evidence: Vec<EvidenceLine>,
    /// Receipts, oldest first.
    pub receipts: Vec<ReceiptLine>,
    /// Their names, in the same order.
    pub receipt_names: Vec<String>,
    /// Notices, oldest first.
    pub notices: Vec<NoticeLine>,
    /// Its letters and how each stands, of a live book.
    pub post: Vec<PostLine>,
    /// Its mails and how each stands, of a live book.
    pub mail: Vec<DeliveryLine>,
    /// Mails that came back, by day.
    pub replies: Vec<ReplyLine>,
    /// Tasks that were done, in the order in which that was recorded.
    pub results: Vec<TaskResult>,
    /// Numbers that were merged and split, in the order in which that was recorded.
    pub relations: Vec<RelationLine>,
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

/// The account to which a fact belongs that is named by a number: the number's own, also where it is seen under another one.
///
/// # Errors
/// As [`find`], by which a name is looked up.
pub(crate) fn ledger(tx: &mut Tx<'_>, setting: &Setting, number_or_name: &str) -> Result<AccountId, AppError> {
    match tx.find_ledger(setting.creditor.id, number_or_name)? {
        Some(account) => Ok(account),
        None => find(tx, setting, number_or_name),
    }
}

/// The account of a customer with those that are seen under it now.
pub(crate) fn numbers(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<AccountId>, AppError> {
    let members = tx.members_of(account, &everything())?;
    Ok(std::iter::once(account).chain(members).collect())
}

/// All customers by number, as of a moment: a number that is seen under another one is part of that.
pub fn list(app: &mut App, setting: &Setting, as_of: &AsOf) -> Result<Vec<CustomerLine>, AppError> {
    app.store.read(|tx| standing(tx, setting.creditor.id, as_of))
}

/// The customers that stand for themselves as of a moment, by number.
pub(crate) fn standing(tx: &mut Tx<'_>, creditor: CreditorId, as_of: &AsOf) -> Result<Vec<CustomerLine>, AppError> {
    let links = tx.links(creditor, as_of)?;
    let mut all = tx.customers(creditor)?;
    all.retain(|line| links.head_of(line.account) == line.account);
    Ok(all)
}

/// Number and name of the customer under which an account is seen as of a moment; accounts that stand for themselves are left out.
pub(crate) fn heads(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    as_of: &AsOf,
) -> Result<BTreeMap<AccountId, (String, String)>, AppError> {
    let links = tx.links(creditor, as_of)?;
    if links.is_empty() {
        return Ok(BTreeMap::new());
    }
    let names = tx.customer_names(creditor)?;
    let known = |account| {
        let at = names.binary_search_by_key(&account, |known| known.account).ok()?;
        Some((names[at].number.clone(), names[at].name.clone()))
    };
    let merged = names.iter().map(|known| (known.account, links.head_of(known.account)));
    Ok(merged.filter(|(own, head)| own != head).filter_map(|(own, head)| Some((own, known(head)?))).collect())
}

/// One customer as of a day.
pub fn show(app: &mut App, setting: &Setting, number_or_name: &str, as_of: Date) -> Result<Customer, AppError> {
    app.store.read(|tx| {
        let account = find(tx, setting, number_or_name)?;
        let view = tx.customer_view(account, &AsOf::day(as_of))?;
        let mut shown = own(tx, account, view)?;
        for member in shown.view.members.clone() {
            shown.take_in(tx, member)?;
        }
        let accounts: Vec<AccountId> = std::iter::once(account).chain(shown.view.members.clone()).collect();
        shown.promises = promises::of(tx, &accounts, as_of)?;
        let named = receipts_of(tx, &shown)?;
        (shown.receipt_names, shown.receipts) = named.into_iter().unzip();
        Ok(shown)
    })
}

/// What stands under one number, with the view of all of the customer's.
fn own(tx: &mut Tx<'_>, account: AccountId, view: AccountView) -> Result<Customer, AppError> {
    let (results, relations) = work::of(tx, account)?;
    Ok(Customer {
        detail: tx.customer(account)?,
        members: Vec::new(),
        view,
        late_terms: tx.late_terms(account)?,
        holds: tx.holds(account)?,
        cases: tx.cases(account)?,
        promises: Vec::new(),
        disputes: tx.disputes(account)?,
        calls: tx.calls(account)?,
        notes: tx.notes(account)?,
        evidence: tx.evidence(account)?,
        receipts: Vec::new(),
        receipt_names: Vec::new(),
        notices: tx.notices(account)?,
        post: tx.post_of(account)?,
        mail: tx.deliveries_of(account)?,
        replies: tx.replies_of(account)?,
        results,
        relations,
        activity: tx.activity_of(Some(account), ACTIVITY_LINES)?,
    })
}

/// The receipts of all numbers of a customer with their names, oldest first.
fn receipts_of(tx: &mut Tx<'_>, shown: &Customer) -> Result<Vec<(String, ReceiptLine)>, AppError> {
    let mut all = receipt_names(tx.receipts(shown.detail.account.id)?, None);
    for member in &shown.members {
        all.extend(receipt_names(tx.receipts(member.id)?, Some(&member.number)));
    }
    all.sort_by_key(|(_, line)| line.receipt.received_on);
    Ok(all)
}

impl Customer {
    /// To whom the case is given on a day: by the customer's own number before those that are seen under it, and the last that began.
    pub fn case_on(&self, day: Date) -> Option<&CaseLine> {
        let own = self.detail.account.id;
        let covers = self.cases.iter().filter(|line| line.covers(day));
        covers.max_by_key(|line| (line.case.account == own, line.case.from_on))
    }

    /// Takes in what stands under another number, by day.
    fn take_in(&mut self, tx: &mut Tx<'_>, member: AccountId) -> Result<(), AppError> {
        let detail = tx.customer(member)?;
        self.members.push(detail.account);
        self.detail.contacts.extend(detail.contacts);
        self.late_terms.extend(tx.late_terms(member)?);
        self.holds.extend(tx.holds(member)?);
        self.holds.sort_by_key(|line| line.hold.from_on);
        self.cases.extend(tx.cases(member)?);
        self.cases.sort_by_key(|line| line.case.from_on);
        self.disputes.extend(tx.disputes(member)?);
        self.disputes.sort_by_key(|line| line.dispute.from_on);
        self.calls.extend(tx.calls(member)?);
        self.calls.sort_by_key(|line| line.call.on);
        self.notes.extend(tx.notes(member)?);
        self.notes.sort_by_key(|line| line.note.on);
        self.evidence.extend(tx.evidence(member)?);
        self.evidence.sort_by_key(|line| line.evidence.kept_on);
        self.notices.extend(tx.notices(member)?);
        self.notices.sort_by_key(|line| line.notice.issued_on);
        self.post.extend(tx.post_of(member)?);
        self.mail.extend(tx.deliveries_of(member)?);
        self.replies.extend(tx.replies_of(member)?);
        self.replies.sort_by_key(|line| line.reply.came_on);
        let (results, relations) = work::of(tx, member)?;
        self.results.extend(results);
        // The other side of a merger tells the same.
        let own = &self.detail.account.number;
        self.relations.extend(relations.into_iter().filter(|line| line.number != *own));
        self.activity.extend(tx.activity_of(Some(member), ACTIVITY_LINES)?);
        self.activity.sort_by_key(|line| std::cmp::Reverse(line.at));
        self.activity.truncate(ACTIVITY_LINES);
        Ok(())
    }
}

/// What a decision about a customer may see, as of a day.
pub fn view(app: &mut App, setting: &Setting, number_or_name: &str, as_of: Date) -> Result<AccountView, AppError> {
    app.store.read(|tx| {
        let account = find(tx, setting, number_or_name)?;
        Ok(tx.customer_view(account, &AsOf::day(as_of))?)
    })
}

/// The items that are open under the same number as an item, in its money: what a credit can be used for.
///
/// # Errors
/// `account` or `item` when a key is unknown.
pub fn owed_beside(app: &mut App, item: &Item) -> Result<Vec<ItemView>, AppError> {
    app.store.read(|tx| {
        let mut items = tx.account_view(item.account, &everything())?.items;
        items.retain(|other| other.open_minor > 0 && other.currency == item.currency);
        Ok(items)
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
