//! Which holds should be in force, by the simulator's own arithmetic: asked after each movement of money, compared with the book each day.
//!
//! The rules are those of the standard policy (R2.9, R1.8, R0.9): a credit hold until nothing is late, cash only until what was late
//! when it began is paid or is being paid by a plan, a stop of trade until everything is paid, an order until what is to be prepaid is paid.

use dunlin_core::id::ItemId;
use dunlin_core::view::{HoldKind, ItemView};
use jiff::civil::Date;

/// One hold, as long as it was in force.
#[derive(Debug, Clone, Copy)]
struct Held {
    kind: HoldKind,
    from_on: Date,
    /// The first day without it.
    ended_on: Option<Date>,
}

/// The holds of one account that the policy placed, and how many of them came back.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standing(Vec<Held>, u64);

impl Standing {
    /// A step of the policy came to a hold for items with these due dates.
    pub(crate) fn place(&mut self, kind: HoldKind, dues: &[Date], on: Date) {
        let covers_all = |held: &Held| kind != HoldKind::CashOnly || dues.iter().all(|due| *due < held.from_on);
        if !self.0.iter().any(|held| held.kind == kind && held.ended_on.is_none() && covers_all(held)) {
            self.0.push(Held { kind, from_on: on, ended_on: None });
        }
    }

    /// Money came, or was taken back: what is met ends, and what is owed again comes back.
    /// What is being paid by a plan (`in_plan`) counts as caught up.
    pub(crate) fn money_moved(&mut self, items: &[ItemView], in_plan: &[ItemId], on: Date, was_taken_back: bool) {
        let is_behind = |item: &ItemView, held: &Held| item.due_on < held.from_on && !in_plan.contains(&item.id);
        for held in self.0.iter_mut().filter(|held| held.ended_on.is_none()) {
            let is_met = match held.kind {
                HoldKind::Credit => !owes(items, |item| item.due_on < on),
                HoldKind::CashOnly => !owes(items, |item| is_behind(item, held)),
                HoldKind::Stop => !owes(items, |_| true),
                HoldKind::Order => !owes(items, |item| !item.gives_credit),
                HoldKind::Pause => false,
            };
            if is_met {
                held.ended_on = Some(on);
            }
        }
        if !was_taken_back {
            return;
        }
        let mut gone: Vec<Held> = self.0.iter().filter(|held| held.ended_on.is_some()).copied().collect();
        gone.sort_by_key(|held| std::cmp::Reverse(held.from_on));
        for held in gone {
            let Some(ended_on) = held.ended_on else { continue };
            let is_owed_again = match held.kind {
                HoldKind::Credit => owes(items, |item| item.due_on < ended_on),
                HoldKind::CashOnly => owes(items, |item| is_behind(item, &held)),
                HoldKind::Stop => owes(items, |item| item.issued_on < ended_on),
                HoldKind::Order => owes(items, |item| !item.gives_credit && item.issued_on < ended_on),
                HoldKind::Pause => false,
            };
            let is_there = |other: &Held| {
                let is_wide = held.kind != HoldKind::CashOnly || other.from_on >= held.from_on;
                other.kind == held.kind && other.ended_on.is_none() && is_wide
            };
            if is_owed_again && !self.0.iter().any(is_there) {
                self.0.push(Held { from_on: on, ended_on: None, ..held });
                self.1 += 1;
            }
        }
    }

    /// How many were placed by a step, how many ended by their rule, and how many came back.
    pub(crate) fn counts(&self) -> (u64, u64, u64) {
        let ended = self.0.iter().filter(|held| held.ended_on.is_some()).count() as u64;
        (self.0.len() as u64 - self.1, ended, self.1)
    }

    /// Kind and first day of those in force, in order.
    pub(crate) fn in_force(&self) -> Vec<(HoldKind, Date)> {
        let mut all: Vec<(HoldKind, Date)> =
            self.0.iter().filter(|held| held.ended_on.is_none()).map(|held| (held.kind, held.from_on)).collect();
        all.sort_unstable();
        all
    }
}

/// Something of some items is owed: in a currency their debts are more than all credits.
fn owes(items: &[ItemView], of: impl Fn(&ItemView) -> bool) -> bool {
    items.iter().filter(|item| item.open_minor > 0 && of(item)).any(|debt| {
        let own = items.iter().filter(|item| item.currency == debt.currency);
        own.filter(|item| item.open_minor < 0 || of(item)).map(|item| item.open_minor).sum::<i64>() > 0
    })
}
