//! From a base date to one due date: months, month end, days, landing, in this order.
//!
//! Source: the forms met in practice (Odoo, SAP T052, QuickBooks, EOM and proximo dating). A month step and a day of the
//! month are clamped to the month's last day (31 January + 1 month = 28 February). Limits keep every sum inside the
//! calendar; a date after the year 9999 is `None`.

use core::fmt;

use jiff::Span;
use jiff::civil::Date;

/// More days than this are a mistake in the text, not terms.
pub(super) const DAYS_MAX: u16 = 999;
/// More months than this are a mistake in the text, not terms.
pub(super) const MONTHS_MAX: u8 = 60;

/// Steps from a base date to a due date, applied in the order of the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateRule {
    /// Months added first, the day clamped.
    pub months: u8,
    /// Whether the days count from the end of the month ("month first").
    pub month_end_first: bool,
    /// Days added.
    pub days: u16,
    /// Where the date then moves.
    pub landing: Landing,
}

/// Where a date moves after months and days were added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Landing {
    /// It stays.
    AsIs,
    /// To the end of its month ("days first").
    MonthEnd,
    /// To a day of the month after ("prox", "end of month on the 10").
    Prox(MonthDay),
    /// To the next such day of a month, at least one day later.
    Next(MonthDay),
}

/// A day of the month, 1 to 31; in a shorter month it means the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MonthDay(u8);

impl MonthDay {
    /// `None` outside 1 to 31.
    pub fn try_new(day: u8) -> Option<MonthDay> {
        (1..=31).contains(&day).then_some(MonthDay(day))
    }

    /// The day's number.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Whether a date is later in its month than this day.
    pub(super) fn is_before(self, date: Date) -> bool {
        i16::from(date.day()) > i16::from(self.0)
    }

    fn in_month_of(self, date: Date) -> Date {
        let wanted = i8::try_from(self.0).unwrap_or(31);
        date.with().day(wanted.min(date.days_in_month())).build().unwrap_or(date)
    }
}

/// `1st`, `2nd`, `11th`.
impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ending = match self.0 {
            1 | 21 | 31 => "st",
            2 | 22 => "nd",
            3 | 23 => "rd",
            _ => "th",
        };
        write!(f, "{}{ending}", self.0)
    }
}

impl DateRule {
    /// So many days after the base date.
    pub const fn days(days: u16) -> DateRule {
        DateRule { months: 0, month_end_first: false, days, landing: Landing::AsIs }
    }

    /// Whether the rule is days from the base date and nothing else.
    pub fn is_plain(&self) -> bool {
        *self == DateRule::days(self.days)
    }

    /// Whether the rule is days from the end of the base month and nothing else (EOM dating).
    pub fn is_after_month_end(&self) -> bool {
        *self == DateRule { month_end_first: true, ..DateRule::days(self.days) }
    }

    /// Whether the date comes from a month, not from days alone.
    pub(super) fn looks_at_month(self) -> bool {
        self.month_end_first || matches!(self.landing, Landing::MonthEnd | Landing::Prox(_))
    }

    /// The date that follows from a base date; `None` after the year 9999.
    pub fn apply(&self, from: Date) -> Option<Date> {
        let moved = add_months(from, u16::from(self.months))?;
        let start = if self.month_end_first { moved.last_of_month() } else { moved };
        self.landing.apply(add_days(start, self.days)?)
    }
}

impl Landing {
    fn apply(self, date: Date) -> Option<Date> {
        match self {
            Landing::AsIs => Some(date),
            Landing::MonthEnd => Some(date.last_of_month()),
            Landing::Prox(day) => Some(day.in_month_of(date.last_of_month().tomorrow().ok()?)),
            Landing::Next(day) => match day.in_month_of(date) {
                this_month if this_month > date => Some(this_month),
                _ => Landing::Prox(day).apply(date),
            },
        }
    }
}

/// The day clamped to the month reached; `None` after the year 9999.
pub(super) fn add_months(date: Date, months: u16) -> Option<Date> {
    date.checked_add(Span::new().months(i64::from(months))).ok()
}

/// `None` after the year 9999.
pub(super) fn add_days(date: Date, days: u16) -> Option<Date> {
    date.checked_add(Span::new().days(i64::from(days))).ok()
}
