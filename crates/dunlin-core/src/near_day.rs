//! Days as people name them while they talk: tomorrow, Friday, the end of the month. Always later than today.

use jiff::civil::{Date, Weekday};

use crate::days::after;

/// A day that is near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NearDay {
    /// The next one.
    Tomorrow,
    /// The next day of that name; said on a Friday, "Friday" is a week later.
    Weekday(Weekday),
    /// The last day of the month; on that day, of the next month.
    MonthEnd,
    /// In so many days.
    InDays(u16),
}

impl NearDay {
    /// The day that is meant on a day.
    pub fn seen_from(self, today: Date) -> Date {
        match self {
            NearDay::Tomorrow => after(today, 1),
            NearDay::Weekday(weekday) => {
                let ahead =
                    i32::from(weekday.to_monday_zero_offset()) - i32::from(today.weekday().to_monday_zero_offset());
                after(today, if ahead > 0 { ahead } else { ahead + 7 })
            }
            NearDay::MonthEnd => after(today, 1).last_of_month(),
            NearDay::InDays(days) => after(today, i32::from(days)),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_near_day_is_always_later_than_today() {
        let thursday = date(2026, 11, 19);
        for (said, meant) in [
            (NearDay::Tomorrow, date(2026, 11, 20)),
            (NearDay::Weekday(Weekday::Friday), date(2026, 11, 20)),
            (NearDay::Weekday(Weekday::Thursday), date(2026, 11, 26)),
            (NearDay::Weekday(Weekday::Wednesday), date(2026, 11, 25)),
            (NearDay::MonthEnd, date(2026, 11, 30)),
            (NearDay::InDays(10), date(2026, 11, 29)),
        ] {
            assert_eq!(said.seen_from(thursday), meant, "{said:?}");
        }
        assert_eq!(NearDay::MonthEnd.seen_from(date(2026, 11, 30)), date(2026, 12, 31));
        assert_eq!(NearDay::Weekday(Weekday::Friday).seen_from(date(2026, 11, 20)), date(2026, 11, 27));
    }
}
