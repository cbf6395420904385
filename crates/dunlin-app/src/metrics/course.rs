//! The course of a book: one reading of all entries gives the figures of as many periods as one likes.
//!
//! An item's entries come together with their customer's, so what was open of it, and when it was due, is known for every day at once: by the
//! same rule as the aging report's, which a test compares it with.

use std::collections::BTreeMap;

use dunlin_core::aging::Buckets;
use dunlin_core::days;
use dunlin_core::id::{AccountId, CreditorId, ItemId};
use dunlin_core::money::Currency;
use dunlin_store::{CourseEntry, Tx};
use jiff::civil::Date;

use super::{Figure, Metrics, OpenAt, Period, Sums, is_sold};
use crate::error::AppError;
use crate::kept::Progress;

/// Progress is told each so many customers.
const TURNS: usize = 1_000;

/// The figures of several periods, in their order.
pub(crate) fn read(
    tx: &mut Tx<'_>,
    creditor: CreditorId,
    periods: &[Period],
    progress: &Progress,
) -> Result<Vec<Metrics>, AppError> {
    let mut course = Course::new(periods);
    let customers = tx.customer_count(creditor)?;
    let mut turns = 0;
    let last = periods.iter().map(Period::to).max().unwrap_or(Date::MIN);
    tx.course(creditor, last, |entry| {
        if course.add(entry) {
            turns += 1;
            if turns % TURNS == 0 {
                progress.is(turns, customers);
            }
        }
        Ok::<(), AppError>(())
    })?;
    Ok(course.finish())
}

struct Course<'p> {
    periods: &'p [Period],
    buckets: Buckets,
    /// The days of which something is told, ascending, with the latest due date of each bucket that is past due.
    days: Vec<(Date, Vec<Date>)>,
    currencies: BTreeMap<Currency, CurrencyCourse>,
    account: Option<AccountId>,
    /// Of the customer at hand.
    items: BTreeMap<ItemId, ItemCourse>,
}

/// One currency of the book.
struct CurrencyCourse {
    /// Open, by day and bucket; minor units.
    open_minor: Vec<Vec<i64>>,
    /// Sold on credit, by day; minor units.
    sold_minor: BTreeMap<Date, i64>,
    /// By period; `None` before the first entry.
    sums: Vec<Option<Sums>>,
}

/// One item of the customer at hand.
struct ItemCourse {
    currency: Currency,
    issued_on: Date,
    first_due_on: Date,
    /// Day, amount and new due date of each entry, in the order in which they were recorded.
    entries: Vec<(Date, i64, Option<Date>)>,
}

impl ItemCourse {
    /// What was open at the end of a day, and the due date as of it; `None` before it was formed.
    fn at(&self, day: Date) -> Option<(i64, Date)> {
        if self.issued_on > day {
            return None;
        }
        let seen = self.entries.iter().filter(|(on, ..)| *on <= day);
        let state = seen.fold((0_i64, self.first_due_on), |(open, due_on), (_, amount, new_due_on)| {
            (open.saturating_add(*amount), new_due_on.unwrap_or(due_on))
        });
        Some(state)
    }
}

impl<'p> Course<'p> {
    fn new(periods: &'p [Period]) -> Course<'p> {
        let buckets = Buckets::default();
        let of_period = |period: &Period| [days::after(period.from, -1), period.month_before(), period.to];
        let mut days: Vec<Date> = periods.iter().flat_map(of_period).collect();
        days.sort_unstable();
        days.dedup();
        let days = days.into_iter().map(|day| (day, buckets.latest_due(day))).collect();
        Course { periods, buckets, days, currencies: BTreeMap::new(), account: None, items: BTreeMap::new() }
    }

    /// Takes an entry; whether it is the first one of a customer.
    fn add(&mut self, entry: &CourseEntry) -> bool {
        let is_next = self.account != Some(entry.account);
        if is_next {
            self.settle();
            self.account = Some(entry.account);
        }
        let movement = &entry.movement;
        let of_currency = self.currencies.entry(movement.currency).or_insert_with(|| CurrencyCourse {
            open_minor: vec![vec![0; self.buckets.count()]; self.days.len()],
            sold_minor: BTreeMap::new(),
            sums: vec![None; self.periods.len()],
        });
        if is_sold(movement) {
            *of_currency.sold_minor.entry(movement.on).or_default() += movement.amount_minor;
        }
        for (period, sums) in self.periods.iter().zip(&mut of_currency.sums) {
            if movement.on <= period.to {
                let sums = sums.get_or_insert_default();
                for figure in Figure::ALL {
                    *sums.of(figure) += figure.part(movement, *period).unwrap_or(0);
                }
            }
        }
        let item = self.items.entry(entry.item).or_insert_with(|| ItemCourse {
            currency: movement.currency,
            issued_on: entry.issued_on,
            first_due_on: entry.first_due_on,
            entries: Vec::with_capacity(1),
        });
        item.entries.push((entry.effective_on, movement.amount_minor, entry.new_due_on));
        is_next
    }

    /// Adds the items of the customer at hand to what is open on each day.
    fn settle(&mut self) {
        for item in std::mem::take(&mut self.items).into_values() {
            let Some(of_currency) = self.currencies.get_mut(&item.currency) else { continue };
            for ((day, latest_due), open_minor) in self.days.iter().zip(&mut of_currency.open_minor) {
                let Some((open, due_on)) = item.at(*day) else { continue };
                let bucket = latest_due.iter().take_while(|latest| due_on <= **latest).count();
                open_minor[bucket] = open_minor[bucket].saturating_add(open);
            }
        }
    }

    fn finish(mut self) -> Vec<Metrics> {
        self.settle();
        (0..self.periods.len()).map(|at| self.metrics(at)).collect()
    }

    fn metrics(&self, at: usize) -> Metrics {
        let period = self.periods[at];
        let open_on = |of_currency: &CurrencyCourse, day: Date| {
            let place = self.days.iter().position(|(own, _)| *own == day);
            place.map(|place| of_currency.open_minor[place].clone()).unwrap_or_default()
        };
        let figures = |(currency, of_currency): (&Currency, &CurrencyCourse)| {
            let sums = of_currency.sums[at].as_ref()?;
            let open = OpenAt {
                opening: open_on(of_currency, days::after(period.from, -1)),
                before: open_on(of_currency, period.month_before()),
                now: open_on(of_currency, period.to),
            };
            Some(sums.figures(*currency, period, &of_currency.sold_minor, open))
        };
        Metrics {
            period,
            buckets: self.buckets.clone(),
            currencies: self.currencies.iter().filter_map(figures).collect(),
        }
    }
}
