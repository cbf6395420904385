//! What follows where a mail or a letter does not reach the customer, whoever says so: the server that refused it, or what came back later.

use dunlin_core::change::{AccountChange, Change, DeliveryOf, NoticeChange, Task, TaskChange};
use dunlin_core::correction::{self, TakenStep};
use dunlin_core::id::{AccountId, IdSource, TaskId};
use dunlin_core::policy::Channel;
use dunlin_store::Tx;
use jiff::civil::Date;

use crate::app::{Setting, new_ids};
use crate::error::AppError;
use crate::{corrections, customers};

/// The step under which somebody is asked to find another address.
const UNDELIVERED: &str = "undelivered";
/// Who finds it.
const FINDER: &str = "collector";

/// Why no mail goes to an address any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoMail {
    /// It does not arrive there.
    Fails,
    /// They do not want it.
    Unwanted,
}

/// That a notice never reached the customer: it counts for nothing, its steps are to be taken again, and what it charged is taken back.
pub(crate) fn struck(
    tx: &mut Tx<'_>,
    setting: &Setting,
    of: &DeliveryOf,
    why: &str,
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let notice =
        NoticeChange::Struck { account: of.account, notice: of.notice, key: of.key.clone(), why: why.to_owned() };
    let mut changes = vec![Change::Notice(notice)];
    if let Some(head) = tx.notice_head(of.account, of.notice)? {
        let steps = correction::steps_of(tx.steps_with(&head)?, &setting.policies);
        changes.extend(steps.map(TakenStep::struck));
        let why = format!("notice {} never reached the customer", of.key);
        changes.extend(corrections::charges_back(tx, setting, &head, (&why, "sending"), ids)?);
    }
    Ok(changes)
}

/// Marks the customer's people with an address.
pub(crate) fn no_more_mail(
    tx: &mut Tx<'_>,
    account: AccountId,
    address: &str,
    why: NoMail,
) -> Result<Vec<Change>, AppError> {
    let mut changes = Vec::new();
    for account in customers::numbers(tx, account)? {
        for mut contact in tx.contacts(account)? {
            if !contact.email.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(address)) {
                continue;
            }
            let mark = match why {
                NoMail::Fails => &mut contact.refuses.email_fails,
                NoMail::Unwanted => &mut contact.refuses.email,
            };
            if !std::mem::replace(mark, true) {
                changes.push(Change::Account(AccountChange::ContactChanged { account, contact }));
            }
        }
    }
    Ok(changes)
}

/// Somebody finds another way to reach a customer; `name` is what the task is named after.
pub(crate) fn find_address((account, name): (AccountId, &str), due_on: Date) -> Change {
    Change::Task(TaskChange::Created(Task {
        id: TaskId::next(&mut new_ids()),
        account,
        number: format!("{name}-{UNDELIVERED}"),
        step: UNDELIVERED.to_owned(),
        channel: Channel::Phone,
        role: FINDER.to_owned(),
        due_on,
    }))
}
