//! Holds that end by their own rule, and that come back when the money does not stay.
//!
//! Requirements R2.9 (no goods until the late account is up to date), R1.8 (cash only until the minimum to catch up is paid), R2.11 (until
//! everything is paid). Only money, a credit for an upheld dispute or an agreed plan lifts a hold; an explanation, an open dispute or a
//! promise lifts none. A plan lifts what ends when the customer has caught up, and no more: the money itself is still to come. Whoever
//! books money asks `judge` in the same transaction, so that the next order is decided by what is true.
//!
//! What this module does not do: it sends nothing. What a lifted pause lets through comes with the next run, which a person sees first.

use alloc::string::ToString;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::aging::days_past_due;
use crate::change::{Change, HoldChange, ItemChange, LinkChange, PlanChange, ReceiptChange};
use crate::id::{HoldId, IdSource, PromiseId};
use crate::money::Currency;
use crate::view::{AccountView, Hold, ItemView, LiftRule};

/// Why a hold is lifted whose promise was not broken after all.
pub const PROMISE_KEPT: &str = "promise_kept";

/// Why a hold is lifted whose promise lapsed: on its last day nothing of it could be asked for.
pub const PROMISE_LAPSED: &str = "promise_lapsed";

/// Why a hold is lifted whose promise was taken back: nobody says that it was kept.
pub const PROMISE_WITHDRAWN: &str = "promise_withdrawn";

/// A hold that was lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiftedHold {
    /// The hold.
    pub hold: Hold,
    /// The first day on which it was not in force any more.
    pub lifted_on: Date,
    /// By its own rule, and by nobody's word.
    pub by_rule: bool,
}

/// Whether a change can make owed again what was settled: a payment that is returned, a receipt or a credit taken back, an amount that
/// grows, a number split off with its credits, a plan that ends. An invoice that is new, or found late, is none.
pub fn owes_again(change: &Change) -> bool {
    match change {
        Change::Link(LinkChange::Split { .. } | LinkChange::MemberRemoved { .. })
        | Change::Plan(PlanChange::Ended { .. }) => true,
        Change::Receipt(ReceiptChange::Booked { entry, .. })
        | Change::Item(ItemChange::Booked { entry, .. } | ItemChange::Corrected { entry, .. }) => {
            entry.amount_minor > 0
        }
        _ => false,
    }
}

/// What becomes of an account's holds on a day, after money moved: those whose rule is met end, and those of `lifted` come back whose
/// money is owed again. Whoever knows that nothing was taken back gives none.
pub fn judge(view: &AccountView, lifted: &[LiftedHold], today: Date, ids: &mut dyn IdSource) -> Vec<Change> {
    let is_over = |hold: &&Hold| !is_for_a_broken_promise(hold, view) || is_met(hold, view, today);
    let (ends, mut stay): (Vec<&Hold>, Vec<&Hold>) =
        view.holds.iter().filter(|hold| hold.covers(today)).partition(is_over);
    let until_on = today.yesterday().unwrap_or(today);
    let lift = |hold: &Hold| {
        let (account, reason) = (hold.account, why_over(hold, view).to_string());
        Change::Hold(HoldChange::Lifted { account, hold: hold.id, until_on, reason, by_rule: true, overrules: false })
    };
    let mut changes: Vec<Change> = ends.into_iter().map(lift).collect();
    let owed_again = |gone: &&LiftedHold| {
        let counts = gone.by_rule && is_for_a_broken_promise(&gone.hold, view);
        counts && !is_overruled(gone, lifted) && comes_back(gone, view, today)
    };
    // The newest first: where one of several comes back, it is the one that asks for most.
    let mut back: Vec<&LiftedHold> = lifted.iter().filter(owed_again).collect();
    back.sort_by_key(|gone| core::cmp::Reverse((gone.hold.from_on, gone.hold.id)));
    for gone in back {
        if !stay.iter().any(|hold| outlasts(hold, &gone.hold)) {
            stay.push(&gone.hold);
            let again = Hold { id: HoldId::next(ids), from_on: today, ..gone.hold.clone() };
            changes.push(Change::Hold(HoldChange::Placed(again)));
        }
    }
    changes
}

/// Whether a hold in force stands for an item, too, that a step would place another one of its kind for. One that ends when what was
/// late when it began is paid does not stand for what turned late after.
pub fn stands_for(hold: &Hold, due_on: Date) -> bool {
    hold.lifts != LiftRule::CaughtUp || days_past_due(due_on, hold.from_on) > 0
}

/// Whether a hold's own rule says that it ends.
pub fn is_met(hold: &Hold, view: &AccountView, today: Date) -> bool {
    match hold.lifts {
        LiftRule::ByPerson => false,
        LiftRule::NothingLate => nothing_late(view, today),
        LiftRule::CaughtUp => caught_up(hold, view, today),
        LiftRule::AllPaid => nothing_owed(view, |_| true),
        LiftRule::PrepaidIsPaid => nothing_owed(view, |item| !item.gives_credit),
    }
}

/// Whether nothing is late that is not balanced by a credit.
pub fn nothing_late(view: &AccountView, today: Date) -> bool {
    nothing_owed(view, |item| days_past_due(item.due_on, today) > 0)
}

/// What was settled when the hold ended is open again, and its last day has not passed.
fn comes_back(gone: &LiftedHold, view: &AccountView, today: Date) -> bool {
    let LiftedHold { hold, lifted_on, .. } = gone;
    let is_over = hold.until_on.is_some_and(|until| until < today);
    !is_over
        && !match hold.lifts {
            LiftRule::ByPerson => true,
            LiftRule::NothingLate => nothing_owed(view, |item| days_past_due(item.due_on, *lifted_on) > 0),
            LiftRule::CaughtUp => caught_up(hold, view, today),
            LiftRule::AllPaid => nothing_owed(view, |item| item.issued_on < *lifted_on),
            LiftRule::PrepaidIsPaid => nothing_owed(view, |item| !item.gives_credit && item.issued_on < *lifted_on),
        }
}

/// The promise that a hold was placed for is still broken: money of before that was booked late proves it kept, a person may have noted it
/// by mistake. A hold that was placed for no promise stands for itself.
fn is_for_a_broken_promise(hold: &Hold, view: &AccountView) -> bool {
    hold.promise.is_none_or(|promise| view.broken.iter().any(|broken| broken.promise.id == promise))
}

/// Why a hold ends.
fn why_over(hold: &Hold, view: &AccountView) -> &'static str {
    let is_one_of = |promises: &[PromiseId]| hold.promise.is_some_and(|promise| promises.contains(&promise));
    match is_for_a_broken_promise(hold, view) {
        true => hold.lifts.code(),
        false if is_one_of(&view.withdrawn) => PROMISE_WITHDRAWN,
        false if is_one_of(&view.lapsed) => PROMISE_LAPSED,
        false => PROMISE_KEPT,
    }
}

/// Money is owed on some items, more than the credits of their currency.
pub fn is_owed(view: &AccountView, counts: impl Fn(&ItemView) -> bool) -> bool {
    !nothing_owed(view, counts)
}

/// What was late when the hold began is paid, or is being paid by a signed plan that is kept (R1.8, R3.8).
fn caught_up(hold: &Hold, view: &AccountView, today: Date) -> bool {
    nothing_owed(view, |item| days_past_due(item.due_on, hold.from_on) > 0 && view.plan_of(item, today).is_none())
}

/// Nothing is owed on some items: in each currency, credits reach what is open of them.
fn nothing_owed(view: &AccountView, counts: impl Fn(&ItemView) -> bool) -> bool {
    let owed = |currency: Currency| {
        let own = view.items.iter().filter(|item| item.currency == currency);
        let open = own.filter(|item| item.open_minor < 0 || counts(item)).map(|item| item.open_minor);
        open.fold(0_i64, i64::saturating_add)
    };
    let owes = |item: &ItemView| item.open_minor > 0 && counts(item) && owed(item.currency) > 0;
    !view.items.iter().any(owes)
}

/// A person has lifted such a hold since: what was decided by a person does not come back by a rule.
fn is_overruled(gone: &LiftedHold, lifted: &[LiftedHold]) -> bool {
    let is_later = |other: &LiftedHold| other.hold.from_on >= gone.lifted_on || other.lifted_on > gone.lifted_on;
    let is_same = |other: &LiftedHold| other.hold.kind == gone.hold.kind && other.hold.item == gone.hold.item;
    lifted.iter().any(|other| !other.by_rule && is_same(other) && is_later(other))
}

/// While one hold is in force, another one of its kind adds nothing; the pause of one item does not stand for the whole customer's.
fn outlasts(hold: &Hold, other: &Hold) -> bool {
    let is_stricter = match hold.lifts {
        LiftRule::ByPerson | LiftRule::AllPaid => true,
        LiftRule::CaughtUp => other.lifts == LiftRule::CaughtUp && hold.from_on >= other.from_on,
        same => same == other.lifts,
    };
    let is_as_wide = hold.item.is_none() || hold.item == other.item;
    hold.kind == other.kind && is_as_wide && is_stricter
}

#[cfg(test)]
mod tests {
    use std::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::CountingIds;
    use crate::plan::tests::{item, view};
    use crate::view::HoldKind;

    const TODAY: Date = date(2026, 3, 20);

    fn hold(kind: HoldKind, lifts: LiftRule) -> Hold {
        let (id, account) = (HoldId(1), crate::id::AccountId(7));
        Hold {
            id,
            account,
            kind,
            from_on: date(2026, 3, 11),
            until_on: None,
            reason: "late".into(),
            lifts,
            item: None,
            promise: None,
            because: None,
        }
    }

    /// A credit hold that its rule lifted on 18 March.
    fn gone(lifts: LiftRule) -> LiftedHold {
        LiftedHold { hold: hold(HoldKind::Credit, lifts), lifted_on: date(2026, 3, 18), by_rule: true }
    }

    /// What `judge` does to an account with these items under a hold of a rule.
    fn judged(items: Vec<ItemView>, lifts: LiftRule) -> Vec<&'static str> {
        let mut account = view(items);
        account.holds.push(hold(HoldKind::Credit, lifts));
        judge(&account, &[], TODAY, &mut CountingIds(1)).iter().map(Change::code).collect()
    }

    #[test]
    fn the_pause_of_one_item_does_not_stand_for_the_whole_customers() {
        let mut account = view(vec![item("F-1", date(2026, 3, 3), 100)]);
        let own = Some((account.items[0].id, "F-1".into()));
        account.holds.push(Hold { item: own, ..hold(HoldKind::Pause, LiftRule::ByPerson) });
        let whole = hold(HoldKind::Pause, LiftRule::NothingLate);
        let lifted = LiftedHold { hold: whole, ..gone(LiftRule::NothingLate) };
        let done = judge(&account, &[lifted], TODAY, &mut CountingIds(1));
        assert_eq!(done.iter().map(Change::code).collect::<Vec<_>>(), ["hold.placed"]);
    }

    #[test]
    fn each_hold_ends_by_its_own_rule() {
        let (late, newly_late, not_due) = (date(2026, 3, 3), date(2026, 3, 15), date(2026, 4, 1));
        let of = |dues: &[Date], rule| {
            let items = dues.iter().map(|due| item("F-1", *due, 100)).collect();
            !judged(items, rule).is_empty()
        };
        let rules = [LiftRule::NothingLate, LiftRule::CaughtUp, LiftRule::AllPaid, LiftRule::ByPerson];
        let lifted = |dues: &[Date]| rules.map(|rule| of(dues, rule));
        assert_eq!(lifted(&[late]), [false, false, false, false]);
        assert_eq!(lifted(&[newly_late]), [false, true, false, false], "what was late when it began is paid");
        assert_eq!(lifted(&[not_due]), [true, true, false, false]);
        assert_eq!(lifted(&[]), [true, true, true, false]);
    }

    #[test]
    fn credits_count_as_money_and_an_open_dispute_does_not() {
        let late = || item("F-1", date(2026, 3, 3), 100);
        assert_eq!(judged(vec![late(), item("C-1", date(2026, 3, 3), -100)], LiftRule::NothingLate), ["hold.lifted"]);
        assert!(judged(vec![late(), item("C-1", date(2026, 3, 3), -99)], LiftRule::NothingLate).is_empty());
        let contested = ItemView { disputed_minor: 100, ..late() };
        assert!(judged(vec![contested], LiftRule::NothingLate).is_empty(), "an explanation lifts nothing");
    }

    #[test]
    fn a_hold_comes_back_when_the_money_does_not_stay() {
        let gone = gone(LiftRule::NothingLate);
        let after =
            |items: Vec<ItemView>| judge(&view(items), core::slice::from_ref(&gone), TODAY, &mut CountingIds(1));
        let back = after(vec![item("F-1", date(2026, 3, 3), 100)]);
        let [Change::Hold(HoldChange::Placed(again))] = back.as_slice() else { panic!("{back:?}") };
        assert_eq!((again.kind, again.from_on, again.lifts), (HoldKind::Credit, TODAY, LiftRule::NothingLate));
        assert!(
            after(vec![item("F-2", date(2026, 3, 18), 100)]).is_empty(),
            "late since: the policy says when to hold"
        );
        let mut held = view(vec![item("F-1", date(2026, 3, 3), 100)]);
        held.holds.push(hold(HoldKind::Credit, LiftRule::ByPerson));
        assert!(
            judge(&held, core::slice::from_ref(&gone), TODAY, &mut CountingIds(1)).is_empty(),
            "one of its kind is in force"
        );
    }

    #[test]
    fn what_a_person_lifted_since_or_what_is_over_does_not_come_back() {
        let owed = view(vec![item("F-1", date(2026, 3, 3), 100)]);
        let back = |lifted: &[LiftedHold]| judge(&owed, lifted, TODAY, &mut CountingIds(1)).len();
        let by_hand = |from_on, lifted_on| {
            let hold = Hold { id: HoldId(2), from_on, ..hold(HoldKind::Credit, LiftRule::ByPerson) };
            LiftedHold { hold, lifted_on, by_rule: false }
        };
        let gone = gone(LiftRule::NothingLate);
        assert_eq!(back(&[gone.clone(), by_hand(date(2026, 3, 18), date(2026, 3, 19))]), 0);
        assert_eq!(
            back(&[gone.clone(), by_hand(date(2026, 3, 1), date(2026, 3, 10))]),
            1,
            "an older word says nothing"
        );
        let until = |day| LiftedHold { hold: Hold { until_on: Some(day), ..gone.hold.clone() }, ..gone.clone() };
        assert_eq!((back(&[until(date(2026, 3, 19))]), back(&[until(TODAY)])), (0, 1));
    }

    #[test]
    fn of_several_that_come_back_the_strictest_is_enough() {
        let back = |items: Vec<ItemView>, in_force: Option<LiftRule>, lifted: &[LiftedHold]| {
            let mut account = view(items);
            account.holds.extend(in_force.map(|rule| hold(HoldKind::Credit, rule)));
            let changes = judge(&account, lifted, TODAY, &mut CountingIds(1));
            let rule = |change: &Change| match change {
                Change::Hold(HoldChange::Placed(hold)) => Some(hold.lifts),
                _ => None,
            };
            changes.iter().filter_map(rule).collect::<Vec<_>>()
        };
        let late = || vec![item("F-1", date(2026, 3, 3), 100)];
        let all = gone(LiftRule::AllPaid);
        assert_eq!(
            back(late(), Some(LiftRule::NothingLate), core::slice::from_ref(&all)),
            [LiftRule::AllPaid],
            "a stricter one joins"
        );
        assert_eq!(back(late(), Some(LiftRule::AllPaid), &[gone(LiftRule::NothingLate)]), []);
        let twice = [gone(LiftRule::CaughtUp), gone(LiftRule::CaughtUp)];
        assert_eq!(back(late(), None, &twice), [LiftRule::CaughtUp], "one is enough");
    }

    #[test]
    fn a_hold_until_the_minimum_is_paid_does_not_stand_for_what_turned_late_after_it_began() {
        let of =
            |rule| [date(2026, 3, 10), date(2026, 3, 11)].map(|due| stands_for(&hold(HoldKind::CashOnly, rule), due));
        assert_eq!(of(LiftRule::CaughtUp), [true, false]);
        assert_eq!(of(LiftRule::AllPaid), [true, true]);
    }

    #[test]
    fn a_hold_that_has_not_begun_or_is_over_is_left_alone() {
        let mut account = view(Vec::new());
        account.holds.push(Hold { from_on: date(2026, 3, 21), ..hold(HoldKind::Stop, LiftRule::AllPaid) });
        account.holds.push(Hold { until_on: Some(date(2026, 3, 19)), ..hold(HoldKind::Stop, LiftRule::AllPaid) });
        assert!(judge(&account, &[], TODAY, &mut CountingIds(1)).is_empty());
    }
}
