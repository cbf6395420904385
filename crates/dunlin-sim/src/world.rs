//! The world: customers, their bills and all that happens to them, in order, from one seed.
//!
//! The same seed and spec give the same world to the last cent, on any machine: no clock, no hash order, no floats. What
//! happens on a day is ordered by customer. The demo's book, the simulator and the tests live in it.

use dunlin_core::calendar::Calendar;
use dunlin_core::item::ItemKind;
use jiff::civil::{Date, date};

use crate::bill::{Bill, Happening, Lives, days_after};
use crate::customer::{Behaviour, Customer};
use crate::random::Random;

/// How large a world, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorldSpec {
    /// How many customers.
    pub customers: u32,
    /// How many months of trade.
    pub months: u32,
    /// The last day.
    pub end_on: Date,
}

/// Something that happens on a day.
#[derive(Debug, Clone)]
pub struct Event {
    /// The day.
    pub on: Date,
    /// Index into the world's customers.
    pub customer: usize,
    /// What.
    pub what: Happening,
}

/// An invented world of customers.
#[derive(Debug)]
pub struct World {
    /// What it was made from.
    pub seed: u64,
    /// What it was made from.
    pub spec: WorldSpec,
    /// In number order.
    pub customers: Vec<Customer>,
    /// The bills of each customer.
    pub bills: Vec<Vec<Bill>>,
    /// All that happens up to the last day, by day, then customer.
    pub events: Vec<Event>,
}

/// The creditor's country: its business days are those of the world.
pub(crate) const COUNTRY: &str = "NL";

/// How much is sold in each month, in percent of the usual.
const SEASON_PERCENT: [u32; 12] = [80, 90, 100, 100, 105, 100, 85, 75, 110, 115, 120, 120];

impl World {
    /// Makes the world of a seed.
    pub fn new(seed: u64, spec: WorldSpec) -> World {
        let calendar = Calendar::for_country(COUNTRY);
        let first_on = months_before(spec.end_on, spec.months);
        let mut world = World { seed, spec, customers: Vec::new(), bills: Vec::new(), events: Vec::new() };
        for at in 0..spec.customers {
            let customer = Customer::new(seed, at, first_on, spec.end_on);
            world.add(seed, at, customer, &calendar);
        }
        world.events.retain(|event| event.on <= spec.end_on);
        // Stable: what happens to a customer on a day stays in the order in which it was thought of.
        world.events.sort_by_key(|event| (event.on, event.customer));
        world.number_bills();
        world
    }

    /// The first day on which anything happens.
    pub fn first_on(&self) -> Date {
        self.events.first().map_or(self.spec.end_on, |event| event.on)
    }

    fn add(&mut self, seed: u64, at: u32, customer: Customer, calendar: &Calendar) {
        let mut random = Random::split(seed, (u64::from(at) + 1) << 32);
        let days = (self.spec.end_on - customer.since).get_days();
        let silent_from = days_after(customer.since, days * random.between(35, 85) / 100);
        let index = self.customers.len();
        let mut lives = Lives {
            customer: &customer,
            calendar,
            silent_from,
            bills: Vec::new(),
            happenings: vec![(customer.since, Happening::Joined)],
        };
        for issued_on in bill_days(&customer, silent_from, self.spec.end_on, calendar, &mut random) {
            lives.live(issued_on, &mut random);
        }
        let Lives { bills, happenings, .. } = lives;
        self.events.extend(happenings.into_iter().map(|(on, what)| Event { on, customer: index, what }));
        self.bills.push(bills);
        self.customers.push(customer);
    }

    /// Numbers run through the year, as in any invoice book: `2026-00417`, credit notes `C2026-0012`.
    fn number_bills(&mut self) {
        let (mut year, mut invoices, mut credits) = (0, 0, 0);
        for event in &self.events {
            let Happening::Billed { bill } = event.what else { continue };
            if event.on.year() != year {
                (year, invoices, credits) = (event.on.year(), 0, 0);
            }
            let bill = &mut self.bills[event.customer][bill];
            bill.number = if bill.kind == ItemKind::CreditNote {
                credits += 1;
                format!("C{year}-{credits:04}")
            } else {
                invoices += 1;
                format!("{year}-{invoices:05}")
            };
        }
    }
}

/// The days on which a customer is billed.
fn bill_days(
    customer: &Customer,
    silent_from: Date,
    end_on: Date,
    calendar: &Calendar,
    random: &mut Random,
) -> Vec<Date> {
    let trade_ends = if customer.behaviour == Behaviour::Silent { days_after(silent_from, 60) } else { end_on };
    let mut days = Vec::new();
    let mut month = customer.since.first_of_month();
    while month <= end_on {
        let season = SEASON_PERCENT[usize::from(month.month().unsigned_abs()) - 1];
        let hundredths = customer.per_hundred_months * season / 100;
        let bills = hundredths / 100 + u32::from(random.below(100) < hundredths % 100);
        for _ in 0..bills {
            let on = calendar.next_business_day_on_or_after(days_after(month, random.between(0, 27)));
            if on >= customer.since && on <= end_on.min(trade_ends) {
                days.push(on);
            }
        }
        month = days_after(month.last_of_month(), 1);
    }
    days.sort_unstable();
    days
}

fn months_before(day: Date, months: u32) -> Date {
    let back = i32::try_from(months.min(1200)).unwrap_or(1200);
    day.saturating_sub(jiff::Span::new().months(back)).max(date(1970, 1, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn world(seed: u64, customers: u32) -> World {
        World::new(seed, WorldSpec { customers, months: 18, end_on: date(2026, 11, 20) })
    }

    #[test]
    fn a_seed_gives_one_world() {
        let text = |world: &World| format!("{:?}{:?}{:?}", world.customers, world.bills, world.events);
        assert_eq!(text(&world(5, 40)), text(&world(5, 40)));
        assert_ne!(text(&world(5, 40)), text(&world(6, 40)));
    }

    #[test]
    fn the_demo_is_as_large_as_it_says_and_everything_occurs() {
        let world = world(1, 300);
        let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
        for event in &world.events {
            let kind = match event.what {
                Happening::Joined => "joined",
                Happening::Billed { .. } => "billed",
                Happening::Paid { .. } => "paid",
                Happening::Disputed { .. } => "disputed",
                Happening::DisputeClosed { .. } => "closed",
                Happening::SetOff { .. } => "set off",
                Happening::Promised { .. } => "promised",
                Happening::Paused { .. } => "paused",
                Happening::Arrived { .. } => "arrived",
                Happening::PayDateNamed { .. } => "pay date",
                // Clerks and customers agree on plans: no world knows of them.
                Happening::PlanSigned { .. } | Happening::PlanPaid { .. } | Happening::PlanEnded { .. } => "plan",
            };
            *kinds.entry(kind).or_default() += 1;
        }
        assert_eq!(kinds["joined"], 300);
        assert!((5_000..12_000).contains(&kinds["billed"]), "{kinds:?}");
        assert!(kinds["paid"] > kinds["billed"] * 8 / 10, "{kinds:?}");
        assert_eq!(kinds.len(), 10, "{kinds:?}");
        assert!(kinds.values().all(|count| *count >= 5), "{kinds:?}");
    }

    #[test]
    fn nothing_happens_to_a_bill_before_it_is_formed_and_numbers_are_unique() {
        let world = world(2, 120);
        assert!(world.events.is_sorted_by_key(|event| (event.on, event.customer)));
        let mut numbers = BTreeSet::new();
        for event in &world.events {
            let bills = &world.bills[event.customer];
            let about: Vec<usize> = match event.what {
                Happening::Billed { bill } => {
                    assert!(numbers.insert(bills[bill].number.clone()), "{}", bills[bill].number);
                    vec![bill]
                }
                Happening::Paid { bill, .. } => bill.into_iter().collect(),
                Happening::SetOff { credit, bill } => vec![credit, bill],
                Happening::Disputed { bill, .. }
                | Happening::DisputeClosed { bill, .. }
                | Happening::Arrived { bill }
                | Happening::PayDateNamed { bill, .. } => vec![bill],
                Happening::Joined
                | Happening::Promised { .. }
                | Happening::Paused { .. }
                | Happening::PlanSigned { .. }
                | Happening::PlanPaid { .. }
                | Happening::PlanEnded { .. } => Vec::new(),
            };
            assert!(event.on >= world.customers[event.customer].since);
            assert!(about.iter().all(|bill| bills[*bill].issued_on <= event.on), "{event:?}");
        }
    }
}
