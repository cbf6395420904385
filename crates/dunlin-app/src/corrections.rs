//! Withdrawing a notice that went out wrongly: its steps and its charges are taken back, and the customer is told.
//!
//! Requirements R3.7, R4.6. What stands against it, and what is taken back, is the core's (`correction`, `ledger::take_back_charges`); here
//! the facts are fetched. The letter goes out with a run, like every notice: proposed, looked at, approved.

use dunlin_core::change::{Change, Notice, NoticeChange};
use dunlin_core::correction::{Correction, IssuedNotice, TakenStep, WhyWrong, Wrongly, next, withdraw as withdrawn};
use dunlin_core::delivery::DeliveryState;
use dunlin_core::id::IdSource;
use dunlin_core::ledger::{ChargeLedger, FreedReceipt, take_back_charges};
use dunlin_core::money::Money;
use dunlin_core::post::PostState;
use dunlin_core::view::AccountView;
use dunlin_letters::{Channel, LetterModel, Wrong, letter_title};
use dunlin_store::{ItemRef, NoticeHead, Tx};
use dunlin_words::Words;

use crate::app::{App, Setting, new_ids};
use crate::cases::{Done, commit, everything, not_empty};
use crate::customers;
use crate::error::{AppError, Failure};

/// A notice that went out wrongly, as a person says it.
#[derive(Debug, Clone, Copy)]
pub struct WithdrawInput<'a> {
    /// The notice's name: `2026-11-19-10482-email`.
    pub notice: &'a str,
    /// What was wrong with it.
    pub why: WhyWrong,
    /// In a person's words, for the log.
    pub reason: &'a str,
    /// It never left the house: nobody is told.
    pub is_unsent: bool,
}

/// Withdraws a notice. What had left is answered by a letter, which the next run proposes; what had not is cancelled.
///
/// # Errors
/// `notice.unknown`; `notice.struck`, `notice.is_correction`, `notice.in_doubt`, `notice.later_stands`, `notice.item_placed`,
/// `notice.item_in_plan`; `notice.sent` for mail that a server took and that is said not to have left; an empty reason.
pub fn withdraw(app: &mut App, setting: &Setting, input: &WithdrawInput<'_>) -> Result<Done, AppError> {
    not_empty("reason", input.reason)?;
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who(input.reason), new_ids());
    app.store.transaction(|tx| {
        let head = tx.find_notice(setting.creditor.id, input.notice)?.ok_or_else(|| unknown(input.notice))?;
        let issued = issued(tx, &head)?;
        let has_left = issued.delivery == Some(DeliveryState::Sent) || issued.post.is_some_and(PostState::has_left);
        if input.is_unsent && has_left {
            let by = if issued.post.is_some() { "the post has" } else { "a mail server took" };
            let message = format!("{by} {}: it has left", head.key);
            return Err(AppError::new(Failure::Refused, "notice.sent", message)
                .hint("withdraw it without --unsent, so that the customer is told")
                .with("notice", head.key.as_str()));
        }
        let account = tx.head_of(head.account, &everything())?;
        let view = tx.customer_view(account, &everything())?;
        let WithdrawInput { why, reason, is_unsent, .. } = *input;
        let said = Wrongly { why, reason, is_unsent, on: today };
        let mut changes = withdrawn(issued, &view, &setting.policies, &said)?;
        changes.extend(charges_back(tx, setting, &head, (reason, &who.actor), &mut ids)?);
        commit(tx, setting, &who, head.account, changes)
    })
}

/// Whether what was done asks for a letter to the customer.
pub fn tells(done: &Done) -> bool {
    let is_told = |change: &Change| matches!(change, Change::Notice(NoticeChange::TakenBack { told: true, .. }));
    done.changes.iter().any(is_told)
}

fn unknown(key: &str) -> AppError {
    AppError::not_found("notice.unknown", format!("there is no notice \"{key}\""))
        .hint("dunlin customer show CUSTOMER lists them")
}

/// A notice with what became of it and what came after.
fn issued(tx: &mut Tx<'_>, head: &NoticeHead) -> Result<IssuedNotice, AppError> {
    let steps = tx.steps_with(head)?;
    let mut later = Vec::new();
    for TakenStep { account, item, .. } in steps.iter().filter(|step| step.by_notice) {
        later.extend(tx.later_notices(*account, *item, head.issued_on)?);
    }
    let deliveries = tx.deliveries_of(head.account)?;
    let post = tx.post_of(head.account)?.into_iter().find(|line| line.of.notice == head.notice);
    Ok(IssuedNotice {
        account: head.account,
        notice: head.notice,
        key: head.key.clone(),
        issued_on: head.issued_on,
        step: head.step.clone(),
        is_struck: head.struck.is_some(),
        is_written: head.written_at.is_some(),
        post: post.map(|line| line.state),
        delivery: deliveries.iter().find(|line| line.of.notice == head.notice).map(|line| line.state),
        steps,
        later,
    })
}

/// What takes back the charges that were made when a notice was issued.
pub(crate) fn charges_back(
    tx: &mut Tx<'_>,
    setting: &Setting,
    head: &NoticeHead,
    (reason, source): (&str, &str),
    ids: &mut dyn IdSource,
) -> Result<Vec<Change>, AppError> {
    let mut changes = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    for account in customers::numbers(tx, head.account)? {
        let mut charges = Vec::new();
        for (item, number, _) in tx.charges_with(account, head)? {
            let detail = tx.item_detail(ItemRef { account, item })?;
            let entries = detail.entries.into_iter().map(|line| line.entry).collect();
            charges.push(ChargeLedger { item, number, entries, netted: tx.credit_entries(account, item)? });
        }
        let mut wanted: Vec<_> = charges.iter().flat_map(ChargeLedger::receipts).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let mut receipts = Vec::new();
        if !wanted.is_empty() {
            let customer = tx.customer(account)?.account.number;
            for line in tx.receipts(account)?.into_iter().filter(|line| wanted.contains(&line.receipt.id)) {
                let stem = format!("OA-{customer}-{}", line.receipt.received_on);
                let number = free_number(tx, setting, &stem, &taken)?;
                taken.push(number.clone());
                receipts.push(FreedReceipt { receipt: line.receipt, number });
            }
        }
        changes.extend(take_back_charges(&charges, &receipts, reason, source, ids)?);
    }
    Ok(changes)
}

/// A number that no item has, nor any that is made with it.
fn free_number(tx: &mut Tx<'_>, setting: &Setting, stem: &str, taken: &[String]) -> Result<String, AppError> {
    let mut count = 1;
    loop {
        let number = format!("{stem}-{count}");
        if !taken.contains(&number) && tx.find_item(setting.creditor.id, &number)?.is_none() {
            return Ok(number);
        }
        count += 1;
    }
}

/// What the letter says of the notice of which the customer is told next.
pub(crate) fn wrong(tx: &mut Tx<'_>, view: &AccountView) -> Result<Option<Wrong>, AppError> {
    let Some(next) = next(view) else { return Ok(None) };
    let damaged = |why: &str| AppError::new(Failure::Failed, "notice.damaged", format!("{}: {why}", next.key));
    let head = tx.notice_head(next.account, next.notice)?.ok_or_else(|| damaged("it is gone"))?;
    let content = tx.notice_content(next.account, next.notice)?.ok_or_else(|| damaged("it has no content"))?;
    let model: LetterModel = serde_json::from_str(&content).map_err(|error| damaged(&error.to_string()))?;
    let (words, _) = Words::for_letters(&model.language);
    let by_mail = head.channel == dunlin_core::policy::Channel::Email;
    let printed = if by_mail { Channel::Email } else { Channel::Letter };
    let title = letter_title(&model, &words, printed).map_err(|error| damaged(&error.to_string()))?;
    let mut charges: Vec<Money> = Vec::new();
    for account in customers::numbers(tx, next.account)? {
        for money in tx.charges_taken_back(account, &head)? {
            match charges.iter_mut().find(|sum| sum.currency == money.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(money.minor),
                None => charges.push(money),
            }
        }
    }
    Ok(Some(Wrong { on: next.issued_on, title, why: next.why, charges, by_email: by_mail }))
}

/// That a letter told the customer of a notice.
pub(crate) fn told(wrong: &Correction, letter: &Notice) -> Change {
    Change::Notice(NoticeChange::Corrected {
        account: wrong.account,
        notice: wrong.notice,
        key: wrong.key.clone(),
        by_account: letter.account,
        by: letter.id,
    })
}
