//! In which order a column writes day, month and year: proven by its values, or open.
//!
//! 30 can only be a day; dots put the day first (no CLDR locale writes the month first with dots); a year has two or four
//! digits; a list of open items does not span 30 years. Columns of a file prove their order together unless one proves its
//! own. What stays open is refused, naming `--date-order`; nothing is guessed.

use crate::date::{self, Figures, Reading};
use crate::source::Cell;

/// The order of day, month and year (`--date-order`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 30/03/2020
    Dmy,
    /// 3/30/2020
    Mdy,
    /// 20/03/30
    Ymd,
}

impl DateOrder {
    /// All three, in this order.
    pub(crate) const ALL: [DateOrder; 3] = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];

    /// `dmy`, `mdy` or `ymd`.
    pub fn name(self) -> &'static str {
        match self {
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
            DateOrder::Ymd => "ymd",
        }
    }

    /// The order of that name.
    pub fn find(name: &str) -> Option<DateOrder> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }
}

/// Open items of so many years in one list are not believed, if another order makes them fewer.
const YEARS_MAX: i16 = 15;

/// The orders that a column's values allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Evidence {
    allowed: [bool; 3],
    /// First and last year in each order.
    years: [Option<(i16, i16)>; 3],
    /// Some value means different days in different orders.
    depends: bool,
    /// Some value is written in figures whose order is open.
    is_open: bool,
    serials: usize,
    certain: usize,
}

impl Default for Evidence {
    fn default() -> Self {
        Evidence { allowed: [true; 3], years: [None; 3], depends: false, is_open: false, serials: 0, certain: 0 }
    }
}

/// What the evidence comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// This order, or no value depends on it.
    Order(DateOrder),
    /// No value depends on the order.
    Free,
    /// Several orders fit and mean different days.
    Open,
    /// Values prove different orders.
    Contradictory,
}

impl Evidence {
    /// Takes one cell into account.
    pub(crate) fn add(&mut self, cell: Cell<'_>) {
        match date::read(cell) {
            Reading::Open(figures) => self.add_figures(figures),
            Reading::Serial(_) => self.serials += 1,
            Reading::Certain(_) => self.certain += 1,
            Reading::Unreadable => {}
        }
    }

    fn add_figures(&mut self, figures: Figures) {
        let days = figures.days();
        // A value that is no day in any order (31/02) proves nothing; it is the row's problem.
        if days.iter().all(Option::is_none) {
            return;
        }
        self.is_open = true;
        for (at, day) in days.into_iter().enumerate() {
            self.allowed[at] &= day.is_some();
            self.years[at] = widest(self.years[at], day.map(|day| (day.year(), day.year())));
        }
        let mut different = days.into_iter().flatten();
        let first = different.next();
        self.depends |= different.any(|day| Some(day) != first);
    }

    /// The orders that fit: every value is a day, and the years lie together.
    fn fitting(&self) -> Vec<DateOrder> {
        let span = |at: usize| self.years[at].map_or(0, |(first, last)| last - first);
        let somewhere_close = (0..3).any(|at| self.allowed[at] && span(at) <= YEARS_MAX);
        (0..3)
            .filter(|at| self.allowed[*at] && (!somewhere_close || span(*at) <= YEARS_MAX))
            .map(|at| DateOrder::ALL[at])
            .collect()
    }

    /// Whether the values alone leave one order only.
    pub(crate) fn is_proven(&self) -> bool {
        self.is_open && self.fitting().len() <= 1
    }

    pub(crate) fn verdict(&self) -> Verdict {
        if !self.is_open {
            return Verdict::Free;
        }
        let mut fitting = self.fitting().into_iter();
        match (fitting.next(), fitting.next()) {
            (None, _) => Verdict::Contradictory,
            (Some(order), None) => Verdict::Order(order),
            (Some(order), Some(_)) if !self.depends => Verdict::Order(order),
            (Some(_), Some(_)) => Verdict::Open,
        }
    }

    /// The evidence of two columns together.
    pub(crate) fn with(mut self, other: &Evidence) -> Evidence {
        for (allowed, theirs) in self.allowed.iter_mut().zip(other.allowed) {
            *allowed &= theirs;
        }
        for (years, theirs) in self.years.iter_mut().zip(other.years) {
            *years = widest(*years, theirs);
        }
        self.depends |= other.depends;
        self.is_open |= other.is_open;
        self
    }

    /// Day numbers stand in the column, as a spreadsheet stores dates.
    pub(crate) fn has_serials(&self) -> bool {
        self.serials > 0
    }
}

fn widest(one: Option<(i16, i16)>, other: Option<(i16, i16)>) -> Option<(i16, i16)> {
    match (one, other) {
        (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(values: &[&str]) -> Verdict {
        let mut evidence = Evidence::default();
        for value in values {
            evidence.add(Cell::from_text(value));
        }
        evidence.verdict()
    }

    #[test]
    fn a_column_proves_its_order_or_not() {
        for (values, want) in [
            (&["30-03-2020", "01-02-2020"][..], Verdict::Order(DateOrder::Dmy)),
            (&["1/2/2013", "1/15/2013"], Verdict::Order(DateOrder::Mdy)),
            (&["03/04/25"], Verdict::Open),
            (&["03/04/2025", "01/02/2025"], Verdict::Open),
            (&["25/03/04", "99/12/31"], Verdict::Order(DateOrder::Ymd)),
            (&["22.02.18", "23.02.18"], Verdict::Open),
            (&["01.02.18", "28.02.18", "03.03.18"], Verdict::Order(DateOrder::Dmy)),
            (&["30/03/20", "01/04/20"], Verdict::Order(DateOrder::Dmy)),
            (&["30/03/20", "28/04/20"], Verdict::Open),
            (&["5/13/20", "12/1/20"], Verdict::Order(DateOrder::Mdy)),
            (&["03.04.2025", "04.03.2025"], Verdict::Order(DateOrder::Dmy)),
            (&["250331"], Verdict::Open),
            (&["991231"], Verdict::Order(DateOrder::Ymd)),
            (&["30/03/2020", "3/30/2020"], Verdict::Contradictory),
            (&["30/03/2020", "31/02/2020", "Pending"], Verdict::Order(DateOrder::Dmy)),
            (&["2020-03-04", "2020-January-03"], Verdict::Free),
            (&["05/05/2020"], Verdict::Order(DateOrder::Dmy)),
            (&[], Verdict::Free),
        ] {
            assert_eq!(verdict(values), want, "{values:?}");
        }
    }
}
