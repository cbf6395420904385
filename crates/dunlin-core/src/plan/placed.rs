//! Which steps go on while a debt is in other hands, and what a person decides when it comes back.
//!
//! Requirements R0.9, R0.11, R4.5, R4.7. While only a partner asks for an item, the creditor sends nothing about it but the one letter
//! which says that it was handed on, and no call, visit or statement comes; charges and holds go on, they ask for nothing. When an
//! early-out campaign has ended, or the in-house team's last deadline has passed, and the money is not there, a person decides on the
//! next hands by the policy's own step. The item's steps go on where they stood: none is missed, none comes twice.

use alloc::vec::Vec;

use jiff::civil::Date;

use super::claim::Claim;
use super::compose::Composer;
use super::ladder::{Come, Ladder, Steps};
use crate::days::after;
use crate::placement::{PlacementKind, PlacementView};
use crate::policy::{Act, Approval, Part, Step};
use crate::view::{ItemView, StepTaken};

/// The letter which says that a debt was handed on.
const TOLD_BY: &str = "in-collections";

impl Ladder<'_> {
    /// What goes on of an item's steps while only a partner asks for it. The letter names nothing that is contested as a whole.
    pub(super) fn while_placed(&self, item: &ItemView, claim: Claim) -> Steps {
        let mut steps = Steps::default();
        if item.due_on >= self.day.on || !item.gives_credit {
            return steps;
        }
        let goes_on = |come: &Come| matches!(self.policy.steps[come.step].act, Act::Charge | Act::Hold(_));
        let own = self.steps(item);
        steps.look_on = own.next.map(|(_, on)| on);
        steps.others.extend(own.others.into_iter().filter(goes_on));
        steps.placed = self.told_of_placement(item).filter(|_| claim.placed_minor > 0);
        steps
    }

    /// The letter which says that it was handed on, unless the customer knows.
    fn told_of_placement(&self, item: &ItemView) -> Option<Come> {
        let mut told = self.steps_of(Part::Late).filter(|(_, step)| step.template.as_deref() == Some(TOLD_BY));
        let (at, _) = told.find(|(_, step)| item.taken(&step.id).is_none() && self.applies(item, step))?;
        let since = self.day_of(item, at)?;
        (since <= self.day.on).then_some(Come { step: at, cycle: 0, since })
    }

    /// A step that told the customer of a placement which is over, before its own day: the steps before it are still to come.
    pub(super) fn was_told_of_placement(&self, item: &ItemView, taken: &StepTaken) -> bool {
        let told = |step: &Step| step.template.as_deref() == Some(TOLD_BY);
        let is_letter =
            !self.view.placements.is_empty() && self.policy.find(&taken.step).is_some_and(|(_, step)| told(step));
        is_letter
            && self.view.placements.iter().any(|own| {
                let (since, ended) = (own.since(self.day.on), own.ended(self.day.on).map(|(on, _)| on));
                own.covers(item)
                    && since.is_some_and(|since| since <= taken.on)
                    && ended.is_some_and(|ended| taken.on <= ended)
            })
    }

    /// What a person decides of an item after a campaign or a last deadline: once, and not while it is in other hands again.
    pub(super) fn to_be_decided(&self, item: &ItemView) -> Option<Come> {
        let mut own = self.view.placements.iter().filter(|own| own.covers(item)).peekable();
        own.peek()?;
        let passed: Vec<(Approval, Date)> = own.filter_map(|own| self.passed(own)).collect();
        passed.into_iter().find_map(|(what, since)| {
            let (at, step) = self.steps_of(Part::Late).find(|(_, step)| step.act == Act::Approve(what))?;
            item.taken(&step.id).is_none().then_some(Come { step: at, cycle: 0, since })
        })
    }

    /// The first day after the last one of a placement that went by without the money, with what is to be decided then.
    fn passed(&self, own: &PlacementView) -> Option<(Approval, Date)> {
        let day = self.day.on;
        let until = own.placement.until_on.map(|until| after(until, 1)).filter(|from| *from <= day)?;
        let was_there = own.ended(day).is_none() && own.since(day).is_some_and(|since| since <= day);
        let what = match own.placement.kind {
            PlacementKind::EarlyOut => Approval::Placement,
            PlacementKind::InHouse => Approval::LegalAction,
            PlacementKind::Agency | PlacementKind::Sale | PlacementKind::Legal => return None,
        };
        was_there.then_some((what, until))
    }

    /// The days on which something about a placement changes by itself.
    pub(super) fn placement_wakes(&self) -> impl Iterator<Item = Date> + '_ {
        let open = self.view.placements.iter().filter(|own| own.ended(self.day.on).is_none());
        open.flat_map(|own| [Some(own.placement.from_on), own.placement.until_on.map(|until| after(until, 1))])
            .flatten()
    }
}

impl Composer<'_> {
    /// Adds what a person is to decide, on a business day.
    pub(super) fn decisions(&mut self, is_open: bool, come_now: &mut Vec<(usize, Come)>) {
        for at in 0..self.steps.len() {
            let Some(come) = self.steps[at].decided.take() else { continue };
            if !is_open {
                self.wake(self.day.calendar.next_business_day_on_or_after(self.day.on));
            } else if !come_now.contains(&(at, come)) {
                come_now.retain(|(own, other)| (*own, other.step) != (at, come.step));
                come_now.push((at, come));
            }
        }
    }
}
