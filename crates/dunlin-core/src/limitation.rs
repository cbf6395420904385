//! Until when a claim can be enforced, if nothing interrupts the time that a law gives.
//!
//! Decides: the last day. What law it is and how many years it gives is data of `dunlin-law`. A lawsuit, an acknowledgement of the debt
//! or, in some countries, a payment or a letter begins the time anew or stops it: none of that is looked at here, so the day is the
//! earliest that comes into question.

use jiff::civil::Date;

/// From when the years of a law count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountedFrom {
    /// The due date.
    Due,
    /// The end of the year in which it was due.
    EndOfYear,
}

/// The time that a law gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limitation {
    /// How many years.
    pub years: u8,
    /// From when.
    pub from: CountedFrom,
}

impl Limitation {
    /// The last day on which a claim can be enforced; the 28th of February where the year has no 29th.
    pub fn last_on(&self, due_on: Date) -> Option<Date> {
        let year = due_on.year().checked_add(i16::from(self.years))?;
        match self.from {
            CountedFrom::EndOfYear => Date::new(year, 12, 31).ok(),
            CountedFrom::Due => {
                let first = Date::new(year, due_on.month(), 1).ok()?;
                let day = due_on.day().min(first.days_in_month());
                Date::new(year, due_on.month(), day).ok()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn years_count_from_the_due_date_or_from_the_end_of_its_year() {
        let last = |years, from, due_on| Limitation { years, from }.last_on(due_on);
        assert_eq!(last(5, CountedFrom::Due, date(2007, 7, 1)), Some(date(2012, 7, 1)));
        assert_eq!(last(3, CountedFrom::EndOfYear, date(2017, 5, 1)), Some(date(2020, 12, 31)));
        assert_eq!(last(3, CountedFrom::EndOfYear, date(2017, 12, 31)), Some(date(2020, 12, 31)));
        assert_eq!(last(3, CountedFrom::EndOfYear, date(2018, 1, 1)), Some(date(2021, 12, 31)));
        assert_eq!(last(2, CountedFrom::Due, date(2024, 2, 29)), Some(date(2026, 2, 28)));
        assert_eq!(last(4, CountedFrom::Due, date(2024, 2, 29)), Some(date(2028, 2, 29)));
        assert_eq!(last(200, CountedFrom::Due, date(9900, 1, 1)), None, "beyond the calendar");
    }
}
