//! No more credit after a promise that was not kept.
//!
//! Requirement R2.11: what was promised was late already, and it did not arrive; until everything is paid, only cash. The hold is an act of the
//! run like those of the policy's steps, with its reason, though no policy lists it; it is no contact, so no pause stands against it.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::{Action, ActionKind};
use crate::code::Reason;
use crate::money::Money;
use crate::policy::Channel;
use crate::promise::BROKEN_STEP;
use crate::view::{AccountView, Hold, HoldKind, LiftRule};

/// The hold that an account's broken promise asks for on a day, with why; none when one as strict is in force.
pub(super) fn hold(view: &AccountView, on: Date) -> Option<(Reason, Action)> {
    let is_strict = |hold: &Hold| hold.kind == HoldKind::CashOnly && hold.lifts == LiftRule::AllPaid && hold.covers(on);
    if view.holds.iter().any(is_strict) {
        return None;
    }
    let promise = &view.broken.iter().find(|broken| broken.asks_cash_only(view))?.promise;
    let amount = Money { minor: promise.amount_minor, currency: promise.currency };
    let action = Action {
        step: BROKEN_STEP.into(),
        kind: ActionKind::Hold,
        channel: Channel::None,
        template: None,
        to: None,
        contact: None,
        role: None,
        hold: Some(HoldKind::CashOnly),
        takes: Vec::new(),
    };
    Some((Reason::PromiseBroken { amount, on: promise.promised_on }, action))
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::{AccountId, HoldId, PromiseId};
    use crate::money::Currency;
    use crate::plan::tests::{item, view};
    use crate::promise::{Promise, PromiseKind};
    use crate::view::BrokenPromise;

    const DUE: Date = date(2026, 3, 3);

    /// R2.11: a promise of what was late already, and it does not arrive.
    #[test]
    fn a_broken_promise_costs_the_credit_until_all_that_was_there_is_paid() {
        let on = date(2026, 3, 20);
        let mut account = view(vec![item("A", DUE, 100)]);
        let promise = Promise {
            id: PromiseId(1),
            account: AccountId(7),
            items: Vec::new(),
            kind: PromiseKind::Pay,
            amount_minor: 100,
            currency: Currency::EUR,
            made_on: date(2026, 3, 10),
            promised_on: date(2026, 3, 16),
            counts_until: date(2026, 3, 16),
            tolerance_minor: 0,
            rests: true,
            cash_only: true,
            by: None,
            via: None,
        };
        account.broken.push(BrokenPromise { promise, is_answered: false });
        let is_held = |account: &AccountView| {
            let found = super::hold(account, on);
            found.is_some_and(|(reason, action)| {
                (reason.code(), action.hold) == ("promise.broken", Some(HoldKind::CashOnly)) && action.takes.is_empty()
            })
        };
        assert!(is_held(&account));
        let with = |change: &dyn Fn(&mut AccountView)| {
            let mut changed = account.clone();
            change(&mut changed);
            is_held(&changed)
        };
        assert!(
            !with(&|account| account.broken[0].is_answered = true),
            "it was placed, and lifted by a person or by its rule"
        );
        assert!(!with(&|account| account.items.clear()), "all is paid");
        assert!(
            !with(&|account| account.items[0].issued_on = date(2026, 3, 17)),
            "what was there when it broke is paid"
        );
        let hold = |lifts| Hold {
            id: HoldId(1),
            account: AccountId(7),
            kind: HoldKind::CashOnly,
            from_on: on,
            until_on: None,
            reason: "a demand was not paid".into(),
            lifts,
            item: None,
            promise: None,
            because: None,
        };
        assert!(with(&|account| account.holds.push(hold(LiftRule::CaughtUp))), "the stricter rule comes beside it");
        assert!(!with(&|account| account.holds.push(hold(LiftRule::AllPaid))));
        let paused = Hold { kind: HoldKind::Pause, ..hold(LiftRule::ByPerson) };
        assert!(with(&|account| account.holds.push(paused.clone())), "no message leaves, and no goods on credit");
    }
}
