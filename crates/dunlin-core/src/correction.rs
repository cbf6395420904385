//! Withdrawing a notice that went out wrongly: what is taken back with it, and when the customer is told.
//!
//! Requirements R3.7, R4.6. Its steps are to be taken again, each on its own day, and the charges that it laid on are taken back; what
//! reached the customer is answered by one letter with an apology, which goes alone and before every other notice. A message that has not
//! left is simply cancelled. Decides what stands against it: the newest notice about an item is withdrawn first, and what others rely on
//! by now (a partner who has the debt, a plan that was signed) is ended first. A hold stays: it ends by its own rule, or a person lifts it.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::change::{Change, DeliveryChange, DeliveryOf, NoticeChange, PostChange};
use crate::code::Refusal;
use crate::delivery::DeliveryState;
use crate::id::{AccountId, ItemId, NoticeId};
use crate::policy::{Act, Part, Policies, Under};
use crate::post::PostState;
use crate::view::AccountView;

/// The step under which a correction stands; no policy lists it.
pub const CORRECTION_STEP: &str = "correction";
/// The letter that it is.
pub const CORRECTION_LETTER: &str = "correction";

/// What was wrong with a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum WhyWrong {
    /// The money had come before.
    Paid,
    /// It had been contested.
    Disputed,
    /// The sum was wrong.
    Amount,
    /// It was meant for somebody else.
    Recipient,
    /// Nothing that the letter names.
    Other,
}

impl WhyWrong {
    /// All of them.
    pub const ALL: [WhyWrong; 5] =
        [WhyWrong::Paid, WhyWrong::Disputed, WhyWrong::Amount, WhyWrong::Recipient, WhyWrong::Other];

    /// The name in commands and texts; never renamed.
    pub const fn code(self) -> &'static str {
        match self {
            WhyWrong::Paid => "paid",
            WhyWrong::Disputed => "disputed",
            WhyWrong::Amount => "amount",
            WhyWrong::Recipient => "recipient",
            WhyWrong::Other => "other",
        }
    }

    /// The reason of a code.
    pub fn find(code: &str) -> Option<WhyWrong> {
        WhyWrong::ALL.into_iter().find(|why| why.code() == code)
    }
}

/// A notice that was withdrawn and of which the customer is still to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Whose the notice was.
    pub account: AccountId,
    /// The notice.
    pub notice: NoticeId,
    /// Its name for people.
    pub key: String,
    /// The day on it.
    pub issued_on: Date,
    /// The day on which it was withdrawn.
    pub withdrawn_on: Date,
    /// What was wrong with it.
    pub why: WhyWrong,
}

/// The notice of which the customer is told next: the oldest.
pub fn next(view: &AccountView) -> Option<&Correction> {
    view.corrections.iter().min_by_key(|one| (one.issued_on, &one.key))
}

/// A notice was sent to the customer on a day, or will have been: the correction takes another.
pub fn is_taken(view: &AccountView, correction: &Correction, on: Date) -> bool {
    let last = view.last_notice_on.max(view.last_statement_on);
    correction.issued_on >= on || last.is_some_and(|last| last >= on) || view.contacts_made.notices_on.contains(&on)
}

/// A step that was taken when a notice was issued, with it or beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenStep {
    /// In whose ledger the item is.
    pub account: AccountId,
    /// The item.
    pub item: ItemId,
    /// The item's number.
    pub number: String,
    /// The step.
    pub step: String,
    /// Which repetition.
    pub cycle: i32,
    /// The notice took it; otherwise it was taken by itself when the notice was issued.
    pub by_notice: bool,
    /// By which policy it was decided.
    pub under: Under,
}

impl TakenStep {
    /// That it counts as not taken.
    pub fn struck(self) -> Change {
        let TakenStep { account, item, number, step, cycle, .. } = self;
        Change::Notice(NoticeChange::StepStruck { account, item, number, step, cycle })
    }
}

/// The steps that go with a notice: those that it took, and those that charged with it, so that they charge again.
pub fn steps_of(steps: Vec<TakenStep>, policies: &Policies) -> impl Iterator<Item = TakenStep> {
    let charges = |taken: &TakenStep| {
        policies.under(&taken.under).find(&taken.step).is_some_and(|(_, step)| step.act == Act::Charge)
    };
    steps.into_iter().filter(move |taken| taken.by_notice || charges(taken))
}

/// A notice as it was issued, with what became of it and what came after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedNotice {
    /// Whose.
    pub account: AccountId,
    /// The notice.
    pub notice: NoticeId,
    /// Its name for people.
    pub key: String,
    /// The day on it.
    pub issued_on: Date,
    /// The step whose tone it has.
    pub step: String,
    /// It counts for nothing already.
    pub is_struck: bool,
    /// Its file was written, so that somebody may have posted it.
    pub is_written: bool,
    /// How its mail stands; `None` is no mail of a live book.
    pub delivery: Option<DeliveryState>,
    /// How its letter stands; `None` is no letter of a live book.
    pub post: Option<PostState>,
    /// The steps that were taken when it was issued.
    pub steps: Vec<TakenStep>,
    /// Later notices about its items.
    pub later: Vec<LaterNotice>,
}

/// A step that a later notice took for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaterNotice {
    /// The step.
    pub step: String,
    /// The notice's name.
    pub key: String,
    /// By which policy it was decided.
    pub under: Under,
}

/// What is said of a notice that is withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrongly<'a> {
    /// What was wrong with it.
    pub why: WhyWrong,
    /// In a person's words, for the log.
    pub reason: &'a str,
    /// It never left the house: nobody is told.
    pub is_unsent: bool,
    /// The day.
    pub on: Date,
}

/// What withdraws a notice, without its charges, which the ledger takes back.
///
/// # Errors
/// `notice.struck` when it counts for nothing already; `notice.is_correction`; `notice.in_doubt` while nobody knows whether its mail left;
/// `notice.later_stands` for a later notice of the policy's late part about one of its items; `notice.item_placed` and `notice.item_in_plan`
/// for an item that is in other hands, or in a plan that is kept.
pub fn withdraw(
    notice: IssuedNotice,
    view: &AccountView,
    policies: &Policies,
    said: &Wrongly<'_>,
) -> Result<Vec<Change>, Refusal> {
    stands_against(&notice, view, policies, said)?;
    let IssuedNotice { account, notice: id, key, issued_on, delivery, post, is_written, steps, .. } = notice;
    let waits = matches!(delivery, Some(DeliveryState::Ready | DeliveryState::Deferred));
    let told = !said.is_unsent && !waits && is_written;
    let mut changes = Vec::with_capacity(steps.len() + 2);
    if waits {
        let of = DeliveryOf { account, notice: id, key: key.clone() };
        let reasons = alloc::vec![String::from(said.why.code())];
        changes.push(Change::Delivery(DeliveryChange::Withdrawn { of, reasons }));
    }
    // A letter that is not printed yet is printed no more. Whether one that is printed was posted is the person's word.
    if post == Some(PostState::Ready) || post == Some(PostState::Printed) && said.is_unsent {
        let of = DeliveryOf { account, notice: id, key: key.clone() };
        let reasons = alloc::vec![String::from(said.why.code())];
        changes.push(Change::Post(PostChange::Withdrawn { of, reasons }));
    }
    changes.push(Change::Notice(NoticeChange::TakenBack {
        account,
        notice: id,
        key,
        issued_on,
        on: said.on,
        why: said.why,
        reason: said.reason.into(),
        told,
    }));
    changes.extend(steps_of(steps, policies).map(TakenStep::struck));
    Ok(changes)
}

fn stands_against(
    notice: &IssuedNotice,
    view: &AccountView,
    policies: &Policies,
    said: &Wrongly<'_>,
) -> Result<(), Refusal> {
    let key = || notice.key.clone();
    if notice.is_struck {
        return Err(Refusal::NoticeStruck { notice: key() });
    }
    if notice.step == CORRECTION_STEP {
        return Err(Refusal::NoticeIsCorrection { notice: key() });
    }
    if matches!(notice.delivery, Some(DeliveryState::Attempting | DeliveryState::InDoubt)) {
        return Err(Refusal::NoticeInDoubt { notice: key() });
    }
    let part = |step: &str, under: &Under| policies.under(under).find(step).map(|(_, step)| step.part);
    let is_late = |step: &str, under: &Under| part(step, under) == Some(Part::Late);
    let own = notice.steps.iter().any(|taken| taken.by_notice && is_late(&taken.step, &taken.under));
    let later = notice.later.iter().filter(|later| own && is_late(&later.step, &later.under));
    if let Some(later) = later.max_by_key(|later| &later.key) {
        return Err(Refusal::LaterNotice { later: later.key.clone() });
    }
    for step in notice.steps.iter().filter(|step| step.by_notice) {
        let Some(item) = view.items.iter().find(|item| item.id == step.item) else { continue };
        if let Some(placed) = view.placed(item, said.on) {
            let (item, placement) = (item.number.clone(), placed.placement.number.clone());
            return Err(Refusal::NoticePlaced { item, placement });
        }
        if let Some(kept) = view.plan_of(item, said.on) {
            return Err(Refusal::NoticeInPlan { item: item.number.clone(), plan: kept.plan.number.clone() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::plan::tests::{policy, view};

    fn issued() -> IssuedNotice {
        let step = |step: &str, by_notice| TakenStep {
            account: AccountId(1),
            item: ItemId(5),
            number: "A-1".into(),
            step: step.into(),
            cycle: 0,
            by_notice,
            under: Under::default(),
        };
        IssuedNotice {
            account: AccountId(1),
            notice: NoticeId(2),
            key: "2026-03-10-10-email".into(),
            issued_on: date(2026, 3, 10),
            step: "reminder".into(),
            is_struck: false,
            is_written: true,
            delivery: Some(DeliveryState::Sent),
            post: None,
            steps: vec![step("reminder", true), step("credit-hold", false)],
            later: Vec::new(),
        }
    }

    fn withdrawn(notice: IssuedNotice, is_unsent: bool) -> Result<(bool, Vec<&'static str>), &'static str> {
        let said = Wrongly { why: WhyWrong::Paid, reason: "paid before", is_unsent, on: date(2026, 3, 11) };
        let changes =
            withdraw(notice, &view(Vec::new()), &Policies::only(policy()), &said).map_err(|refusal| refusal.code())?;
        let is_told = |change: &Change| matches!(change, Change::Notice(NoticeChange::TakenBack { told: true, .. }));
        Ok((changes.iter().any(is_told), changes.iter().map(Change::code).collect()))
    }

    #[test]
    fn what_left_is_told_and_what_waits_is_cancelled() {
        assert_eq!(withdrawn(issued(), false), Ok((true, vec!["notice.taken_back", "step.struck"])), "the hold stays");
        assert_eq!(withdrawn(issued(), true), Ok((false, vec!["notice.taken_back", "step.struck"])));
        for state in [DeliveryState::Ready, DeliveryState::Deferred] {
            let waits = IssuedNotice { delivery: Some(state), ..issued() };
            let codes = vec!["delivery.withdrawn", "notice.taken_back", "step.struck"];
            assert_eq!(withdrawn(waits, false), Ok((false, codes)));
        }
        assert_eq!(withdrawn(IssuedNotice { delivery: None, ..issued() }, false).map(|(told, _)| told), Ok(true));
        let unwritten = IssuedNotice { delivery: None, is_written: false, ..issued() };
        assert_eq!(withdrawn(unwritten, false).map(|(told, _)| told), Ok(false));
    }

    #[test]
    fn it_is_withdrawn_once_the_newest_first_and_never_in_doubt() {
        let refused = |notice| withdrawn(notice, false).expect_err("refused");
        assert_eq!(refused(IssuedNotice { is_struck: true, ..issued() }), "notice.struck");
        assert_eq!(refused(IssuedNotice { step: CORRECTION_STEP.into(), ..issued() }), "notice.is_correction");
        for state in [DeliveryState::Attempting, DeliveryState::InDoubt] {
            assert_eq!(refused(IssuedNotice { delivery: Some(state), ..issued() }), "notice.in_doubt");
        }
        let later = |step: &str| {
            let later = LaterNotice { step: step.into(), key: "later".into(), under: Under::default() };
            IssuedNotice { later: vec![later], ..issued() }
        };
        assert_eq!(refused(later("past-due")), "notice.later_stands");
        assert!(withdrawn(later("statement"), false).is_ok(), "a statement stands on nothing");
    }
}
