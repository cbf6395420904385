//! Notices that went out wrongly, as the checker sees them: each is answered by one letter, which goes alone, on a day of its own and before
//! any other notice; and what the notice had taken is to be taken again.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_app::run::PlannedRow;
use dunlin_core::correction::CORRECTION_STEP;
use dunlin_core::plan::Action;
use jiff::civil::Date;

use super::Checker;

/// A notice as it was issued.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) on: Date,
    /// Its name.
    pub(crate) key: String,
    /// Item, step and cycle.
    takes: Vec<(String, String, i32)>,
}

/// What is known of wrong notices.
#[derive(Debug, Default)]
pub(super) struct Wrongs {
    /// Customer to the newest notice that counts and corrects none.
    newest: BTreeMap<String, Sent>,
    /// Customer to the days of the notices of which they are still to be told.
    untold: BTreeMap<String, BTreeSet<Date>>,
    /// Customer and day of notices that were withdrawn.
    struck: BTreeSet<(String, Date)>,
    /// Letters that told of one.
    told: u64,
}

impl Checker {
    /// The newest notices that may be withdrawn, by customer.
    pub(crate) fn newest_notices(&self) -> impl Iterator<Item = (&String, &Sent)> {
        self.wrongs.newest.iter()
    }

    /// A notice was withdrawn: it counts for nothing, but for the day on which it reached the customer.
    pub(crate) fn withdrawn(&mut self, customer: &str) {
        let Some(sent) = self.wrongs.newest.remove(customer) else { return };
        self.wrongs.untold.entry(customer.to_string()).or_default().insert(sent.on);
        self.wrongs.struck.insert((customer.to_string(), sent.on));
        for take in sent.takes {
            if self.joined.get(&take.0) == Some(&sent.on) {
                self.joined.remove(&take.0);
            }
            if let Some(late) = self.late_notices.get_mut(&take.0) {
                late.retain(|(on, _)| *on != sent.on);
            }
            let of_customer = format!("P-{customer}-");
            self.said_of_plans
                .retain(|(plan, step, cycle)| !plan.starts_with(&of_customer) || *step != take.1 || *cycle != take.2);
            self.steps.remove(&take);
        }
    }

    /// Letters that told customers of a wrong notice, and how many are still to be written.
    pub(crate) fn corrections(&self) -> (u64, usize) {
        (self.wrongs.told, self.wrongs.untold.values().map(BTreeSet::len).sum())
    }

    /// The notice of a day counts for nothing.
    pub(super) fn is_struck(&self, customer: &str, on: Date) -> bool {
        self.wrongs.struck.contains(&(customer.to_string(), on))
    }

    /// A correction tells of a notice that was wrong, once; nothing else goes out before it.
    pub(super) fn corrected(&mut self, on: Date, row: &PlannedRow, action: &Action) {
        let customer = &row.customer;
        let untold = self.wrongs.untold.get_mut(customer).filter(|days| !days.is_empty());
        if action.step == CORRECTION_STEP {
            match untold.and_then(BTreeSet::pop_first) {
                None => self.breach(on, "correction.unasked", format!("{customer}: nothing was wrong")),
                Some(wrong_on) if wrong_on >= on => {
                    self.breach(on, "correction.own_day", format!("{customer}: on the day of the notice, {wrong_on}"));
                }
                Some(_) => self.wrongs.told += 1,
            }
            return;
        }
        if untold.is_some() {
            self.breach(on, "correction.first", format!("{customer}: {} before the correction", action.step));
        }
        let takes =
            action.takes.iter().map(|take| (row.items[take.item].number.clone(), take.step.to_string(), take.cycle));
        let key = format!("{on}-{customer}-{}", action.channel.code());
        self.wrongs.newest.insert(customer.clone(), Sent { on, key, takes: takes.collect() });
    }
}
