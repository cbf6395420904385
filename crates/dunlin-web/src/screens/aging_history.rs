//! The months that lead to a day, each a column of what was open by age: the chart above Aging.
//!
//! Decides: what the columns count in, so that their figures stay short. Each is what Aging says as of that day, and leads there.

use dunlin_app::metrics::{Dashboard, Metrics};
use dunlin_charts::{Column, Ink};
use dunlin_core::money::{Currency, Decimal};
use dunlin_core::ratio::Ratio;
use jiff::civil::Date;

use crate::face::Face;
use crate::frame::Frame;
use crate::screens::aging::Month;

/// From this many major units on, columns count thousands.
const THOUSANDS_FROM: i64 = 100_000;

/// Days with what was open on each, from not due to the oldest; minor units.
pub(crate) struct History {
    currency: Currency,
    days: Vec<(Date, Vec<i64>)>,
    /// What one of the chart's figures is; minor units.
    unit_minor: i64,
}

impl History {
    /// The ends of months before the last day of a period, and that day.
    pub(crate) fn of(dashboard: &Dashboard, currency: Currency) -> History {
        let last = &dashboard.now;
        let ends = dashboard.course.iter().filter(|metrics| metrics.period.to() < last.period.to());
        let open = |metrics: &Metrics| {
            let of_currency = metrics.of(currency).map(|one| one.open_minor.clone());
            (metrics.period.to(), of_currency.unwrap_or_else(|| vec![0; metrics.buckets.count()]))
        };
        let days: Vec<(Date, Vec<i64>)> = ends.chain([last]).map(open).collect();
        let major_minor = 10_i64.pow(u32::from(currency.digits()));
        let largest = days.iter().map(|(_, open)| open.iter().sum::<i64>()).max().unwrap_or(0);
        let unit_minor = if largest / major_minor >= THOUSANDS_FROM { major_minor * 1_000 } else { major_minor };
        History { currency, days, unit_minor }
    }

    /// What the columns count in.
    pub(crate) fn unit(&self, face: &Face) -> String {
        let is_thousands = self.unit_minor > 10_i64.pow(u32::from(self.currency.digits()));
        let key = if is_thousands { "ui-aging-thousands" } else { "ui-aging-units" };
        face.t1(key, "code", self.currency.code())
    }

    pub(crate) fn chart(&self, frame: &Frame, name: &str) -> String {
        let last = self.days.len().saturating_sub(1);
        let column = |(at, (day, open)): (usize, &(Date, Vec<i64>))| Column {
            label: frame.face.date(*day),
            value: self.short(&frame.face, open.iter().sum()),
            parts: open.iter().copied().enumerate().collect(),
            href: (at != last).then(|| address(frame, *day)),
            is_chosen: at == last,
        };
        let columns: Vec<Column> = self.days.iter().enumerate().map(column).collect();
        let largest = self.days.iter().map(|(_, open)| open.iter().map(|part| (*part).max(0)).sum::<i64>()).max();
        let steps = dunlin_charts::steps(largest.unwrap_or(0) / self.unit_minor);
        let hairlines: Vec<(i64, String)> = steps
            .into_iter()
            .map(|step| (step * self.unit_minor, self.short(&frame.face, step * self.unit_minor)))
            .collect();
        dunlin_charts::columns(Ink::Page, name, &columns, &hairlines)
    }

    /// The days, the newest first, with what was open on each.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (Date, Vec<i64>)> {
        self.days.iter().rev().cloned()
    }

    /// The chart as a table, the newest day first.
    pub(crate) fn months(&self, frame: &Frame) -> Vec<Month> {
        let figure = |minor: i64| frame.face.figure(minor, self.currency);
        let month = |(day, open): &(Date, Vec<i64>)| Month {
            day: frame.face.date(*day),
            href: address(frame, *day),
            parts: open.iter().map(|minor| figure(*minor)).collect(),
            total: figure(open.iter().sum()),
        };
        self.days.iter().rev().map(month).collect()
    }

    fn short(&self, face: &Face, minor: i64) -> String {
        let units = Ratio::of(minor.into(), self.unit_minor.into());
        face.number(units.map_or(Decimal { units: 0, scale: 0 }, |units| units.decimal(0)))
    }
}

fn address(frame: &Frame, day: Date) -> String {
    frame.with("as_of", &day.to_string())
}
