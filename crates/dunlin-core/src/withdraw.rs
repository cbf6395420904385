//! Taking back what a file brought into an account, as if it had never come.
//!
//! Requirement R4.6: nothing is erased. Each entry is answered by a further one on its own day, so every figure of every day is as
//! before; items and customers that only the file knew are withdrawn, and what it changed gets its former state back. That is
//! only possible while nothing else stands on it; what does is named.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::account::{Account, Contact};
use crate::change::{AccountChange, Change, DisputeChange, ItemChange, ReceiptChange, TaskChange};
use crate::id::{AccountId, ContactId, DisputeId, EntryId, IdSource, ItemId, ReceiptId, TaskId};
use crate::instalment::Instalment;
use crate::ledger::{Entry, EntryKind, ReceiptEnd};

/// When a change came to be, seen from what is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Before it.
    Before,
    /// It is part of it.
    Within,
    /// After it.
    After,
}

/// What is said with the changes that take something back.
#[derive(Debug, Clone, Copy)]
pub struct Withdrawal<'w> {
    /// What entries carry as their source.
    pub source: &'w str,
    /// Why, for receipts that end by it.
    pub reason: &'w str,
    /// The day of it.
    pub on: Date,
}

/// What the taken part is about.
#[derive(Debug, Default)]
struct Touched {
    /// The account was opened by it.
    opened: bool,
    /// Its data were changed by it.
    updated: bool,
    items: BTreeSet<ItemId>,
    receipts: BTreeSet<ReceiptId>,
    contacts: BTreeSet<ContactId>,
    disputes: BTreeSet<DisputeId>,
    /// Tasks of which a person said something afterwards: that stays.
    tasks_after: BTreeSet<TaskId>,
}

/// What was there before.
#[derive(Debug, Default)]
struct Former<'l> {
    account: Option<&'l Account>,
    contacts: BTreeMap<ContactId, &'l Contact>,
    due_on: BTreeMap<ItemId, Date>,
}

/// The changes that take back one account's part, from the account's whole log in its order.
///
/// # Errors
/// The places in the log of what came after and stands on it, in their order.
pub fn withdraw(
    log: &[(When, &Change)],
    said: Withdrawal<'_>,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, Vec<usize>> {
    let touched = touched(log);
    let stands_on_it = |(when, change): &(When, &Change)| *when == When::After && touched.bears(change);
    let later: Vec<usize> = (0..log.len()).filter(|at| stands_on_it(&log[*at])).collect();
    if !later.is_empty() {
        return Err(later);
    }
    let former = former(log);
    let mut answers = Answers { touched: &touched, former: &former, said, ids, changes: Vec::new() };
    let within = log.iter().filter(|(when, _)| *when == When::Within);
    let mut opened = None;
    for (_, change) in within.rev() {
        answers.answer(change);
        if let Change::Account(AccountChange::Opened(account)) = change {
            opened = Some(account);
        }
    }
    let mut changes = answers.changes;
    if let Some(account) = opened {
        changes.push(withdrawn_account(account, log));
    }
    Ok(changes)
}

/// The account goes with every name under which it was known.
fn withdrawn_account(account: &Account, log: &[(When, &Change)]) -> Change {
    let mut names = BTreeSet::from([account.name.clone()]);
    for (_, change) in log {
        match change {
            Change::Account(AccountChange::Opened(state) | AccountChange::Updated(state)) => {
                names.insert(state.name.clone());
            }
            Change::Account(AccountChange::AliasSeen { name, .. }) => {
                names.insert(name.clone());
            }
            _ => {}
        }
    }
    let (id, number) = (account.id, account.number.clone());
    Change::Account(AccountChange::Withdrawn { account: id, number, names: names.into_iter().collect() })
}

fn touched(log: &[(When, &Change)]) -> Touched {
    let mut touched = Touched { tasks_after: log.iter().filter_map(task_after).collect(), ..Touched::default() };
    for (_, change) in log.iter().filter(|(when, _)| *when == When::Within) {
        touched.items.extend(change.item());
        match change {
            Change::Account(AccountChange::Opened(_)) => touched.opened = true,
            Change::Account(AccountChange::Updated(_)) => touched.updated = true,
            Change::Account(
                AccountChange::ContactAdded { contact, .. } | AccountChange::ContactChanged { contact, .. },
            ) => {
                touched.contacts.insert(contact.id);
            }
            Change::Receipt(ReceiptChange::Recorded(receipt)) => {
                touched.receipts.insert(receipt.id);
            }
            Change::Dispute(DisputeChange::Raised { dispute, .. }) => {
                touched.disputes.insert(dispute.id);
            }
            _ => {}
        }
    }
    touched
}

/// A task that was ended or opened again afterwards.
fn task_after((when, change): &(When, &Change)) -> Option<TaskId> {
    match change {
        Change::Task(TaskChange::Done { task, .. } | TaskChange::Reopened { task, .. }) if *when == When::After => {
            Some(*task)
        }
        _ => None,
    }
}

impl Touched {
    /// Whether a later change stands on what was touched. On an account that came with it, everything does.
    fn bears(&self, change: &Change) -> bool {
        if self.opened || change.item().is_some_and(|item| self.items.contains(&item)) {
            return true;
        }
        match change {
            Change::Account(AccountChange::Updated(_)) => self.updated,
            Change::Account(
                AccountChange::ContactChanged { contact, .. } | AccountChange::ContactWithdrawn { contact, .. },
            ) => self.contacts.contains(&contact.id),
            Change::Account(
                AccountChange::ContactMarked { contact, .. }
                | AccountChange::ContactRemoved { contact, .. }
                | AccountChange::ContactRestored { contact, .. },
            ) => self.contacts.contains(contact),
            Change::Receipt(ReceiptChange::Ended { receipt, .. }) => self.receipts.contains(receipt),
            Change::Dispute(DisputeChange::Closed { dispute, .. }) => self.disputes.contains(dispute),
            Change::Notice(crate::change::NoticeChange::StepTaken(step)) => self.items.contains(&step.item),
            Change::Call(crate::change::CallChange::Logged(call)) => {
                call.item.is_some_and(|item| self.items.contains(&item))
            }
            _ => false,
        }
    }
}

fn former<'l>(log: &[(When, &'l Change)]) -> Former<'l> {
    let mut former = Former::default();
    for (_, change) in log.iter().take_while(|(when, _)| *when == When::Before) {
        match change {
            Change::Account(AccountChange::Opened(account) | AccountChange::Updated(account)) => {
                former.account = Some(account);
            }
            Change::Account(
                AccountChange::ContactAdded { contact, .. } | AccountChange::ContactChanged { contact, .. },
            ) => {
                former.contacts.insert(contact.id, contact);
            }
            Change::Item(ItemChange::Issued { item, .. }) => {
                former.due_on.insert(item.id, item.due_on);
            }
            Change::Item(ItemChange::Corrected { entry, .. }) => {
                if let Some(due_on) = entry.due_on {
                    former.due_on.insert(entry.item, due_on);
                }
            }
            _ => {}
        }
    }
    former
}

/// Answers on their way.
struct Answers<'a, 'l> {
    touched: &'a Touched,
    former: &'a Former<'l>,
    said: Withdrawal<'a>,
    ids: &'a mut dyn IdSource,
    changes: Vec<Change>,
}

impl Answers<'_, '_> {
    fn answer(&mut self, change: &Change) {
        match change {
            Change::Account(change) => self.account(change),
            Change::Item(change) => self.item(change),
            Change::Receipt(ReceiptChange::Recorded(receipt)) => {
                let (account, receipt, end) = (receipt.account, receipt.id, ReceiptEnd::Cancelled);
                let (on, reason) = (self.said.on, String::from(self.said.reason));
                self.changes.push(Change::Receipt(ReceiptChange::Ended { account, receipt, end, on, reason }));
            }
            Change::Receipt(ReceiptChange::Allocated { entry, item, .. } | ReceiptChange::Booked { entry, item }) => {
                let entry = self.entry(entry);
                self.changes.push(Change::Receipt(ReceiptChange::Booked { entry, item: item.clone() }));
            }
            Change::Dispute(DisputeChange::Raised { dispute, item }) => {
                self.changes.push(Change::Dispute(DisputeChange::Closed {
                    account: dispute.account,
                    dispute: dispute.id,
                    closed_on: dispute.from_on,
                    outcome: String::from("withdrawn"),
                    item: item.clone(),
                }));
            }
            // What it brought had ended a task.
            Change::Task(TaskChange::Done { account, task, number, .. })
                if !self.touched.tasks_after.contains(task) =>
            {
                let (account, task, number) = (*account, *task, number.clone());
                self.changes.push(Change::Task(TaskChange::Reopened { account, task, number }));
            }
            // A file brings nothing else.
            _ => {}
        }
    }

    fn account(&mut self, change: &AccountChange) {
        let answer = match change {
            AccountChange::Updated(new) => {
                self.restore(new);
                return;
            }
            AccountChange::AliasSeen { account, name } => withdrawn_name(*account, name),
            AccountChange::ContactAdded { account, contact } => {
                AccountChange::ContactWithdrawn { account: *account, contact: contact.clone() }
            }
            AccountChange::ContactChanged { account, contact } => match self.former.contacts.get(&contact.id) {
                Some(former) => AccountChange::ContactChanged { account: *account, contact: (*former).clone() },
                // It came with the same file and goes with it.
                None => return,
            },
            // The account goes last; terms go with their item.
            AccountChange::Opened(_)
            | AccountChange::LateTermsStated(_)
            // No file marks or removes people, or sets limits.
            | AccountChange::ContactMarked { .. }
            | AccountChange::ContactRemoved { .. }
            | AccountChange::ContactRestored { .. }
            | AccountChange::LimitSet { .. }
            | AccountChange::Withdrawn { .. }
            | AccountChange::AliasWithdrawn { .. }
            | AccountChange::ContactWithdrawn { .. } => return,
        };
        self.changes.push(Change::Account(answer));
    }

    /// Gives an account its former data back; a name that it got takes its place in the directory with it.
    fn restore(&mut self, new: &Account) {
        let Some(former) = self.former.account.filter(|_| !self.touched.opened) else { return };
        self.changes.push(Change::Account(AccountChange::Updated(former.clone())));
        if former.name != new.name {
            self.changes.push(Change::Account(withdrawn_name(new.id, &new.name)));
        }
    }

    fn item(&mut self, change: &ItemChange) {
        match change {
            ItemChange::Issued { item, entry } => {
                let answer = self.entry(entry);
                let number = item.number.clone();
                self.changes.push(if entry.receipt.is_some() {
                    Change::Receipt(ReceiptChange::Booked { entry: answer, item: number.clone() })
                } else {
                    Change::Item(ItemChange::Corrected { entry: answer, item: number.clone() })
                });
                let is_first = item.instalment.is_some_and(|it| it.part == 1);
                let document = is_first.then(|| String::from(Instalment::document(item.instalment, &item.number)));
                let (account, item) = (item.account, item.id);
                self.changes.push(Change::Item(ItemChange::Withdrawn { account, item, number, document }));
            }
            ItemChange::Corrected { entry, item } => {
                let due_on = entry.due_on.and_then(|_| self.former.due_on.get(&entry.item).copied());
                let entry = Entry { due_on, ..self.entry(entry) };
                self.changes.push(Change::Item(ItemChange::Corrected { entry, item: item.clone() }));
            }
            ItemChange::SettledBefore { entry, item } => {
                let entry = self.entry(entry);
                self.changes.push(Change::Item(ItemChange::SettledBefore { entry, item: item.clone() }));
            }
            ItemChange::Booked { entry, item, .. } => {
                let reason = Some(String::from(self.said.reason));
                let entry = self.entry(entry);
                self.changes.push(Change::Item(ItemChange::Booked { entry, item: item.clone(), reason }));
            }
            ItemChange::Unlisted { account, item, number } => {
                let (account, item, number) = (*account, *item, number.clone());
                self.changes.push(Change::Item(ItemChange::Relisted { account, item, number }));
            }
            ItemChange::Relisted { account, item, number } => {
                let (account, item, number) = (*account, *item, number.clone());
                self.changes.push(Change::Item(ItemChange::Unlisted { account, item, number }));
            }
            // No file makes charges or withdraws.
            ItemChange::Charged(_) | ItemChange::Withdrawn { .. } => {}
        }
    }

    /// The opposite of an entry, on its day.
    fn entry(&mut self, entry: &Entry) -> Entry {
        Entry {
            id: EntryId::next(self.ids),
            kind: answering(entry.kind),
            amount_minor: -entry.amount_minor,
            due_on: None,
            source: String::from(self.said.source),
            ..entry.clone()
        }
    }
}

fn withdrawn_name(account: AccountId, name: &str) -> AccountChange {
    AccountChange::AliasWithdrawn { account, name: String::from(name) }
}

/// The kind of the entry that answers one.
fn answering(kind: EntryKind) -> EntryKind {
    match kind {
        EntryKind::Issued => EntryKind::Corrected,
        EntryKind::Allocated => EntryKind::Unallocated,
        EntryKind::Unallocated => EntryKind::Allocated,
        same @ (EntryKind::Corrected
        | EntryKind::SettledBefore
        | EntryKind::Discounted
        | EntryKind::SmallDifference
        | EntryKind::Returned
        | EntryKind::Netted
        | EntryKind::Refunded
        | EntryKind::WrittenOff
        | EntryKind::Waived
        | EntryKind::Reinstated) => same,
    }
}
