//! Whole days between civil dates, and so many days after one: integer arithmetic on day numbers.
//!
//! The same answers as `jiff` gives (a test compares them), without building a span for each: a run asks some ten times per
//! item. The algorithm is the usual one for the proleptic Gregorian calendar, with years that begin in March.

use jiff::civil::Date;

/// Days from 1 March of year 0; negative before.
#[inline]
fn number(date: Date) -> i32 {
    let (month, day) = (i32::from(date.month()), i32::from(date.day()));
    let year = i32::from(date.year()) - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
}

/// A day as people write it without signs: 20261119. It names what is done once for a day.
pub fn day_number(day: Date) -> i32 {
    i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day())
}

/// The date of a day number; `None` outside the years that a date can have.
fn date(number: i32) -> Option<Date> {
    let era = number.div_euclid(146_097);
    let day_of_era = number.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + i32::from(month <= 2);
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// So many days after (negative: before) a day; at the ends of the calendar it stays there.
pub fn after(day: Date, days: i32) -> Date {
    // Half of what is asked stays in the month.
    let in_month = i32::from(day.day()).checked_add(days).filter(|of_month| (1..=28).contains(of_month));
    if let Some(of_month) = in_month.and_then(|of_month| i8::try_from(of_month).ok())
        && let Ok(date) = Date::new(day.year(), day.month(), of_month)
    {
        return date;
    }
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    number(day).checked_add(days).and_then(date).unwrap_or(end)
}

/// Whole days from one date to another; negative when the other lies before.
#[inline]
pub fn between(from: Date, to: Date) -> i32 {
    number(to) - number(from)
}

/// The last day of the month before that of a day.
pub fn month_end_before(day: Date) -> Date {
    after(day.first_of_month(), -1)
}

/// The last day of a day's month; of the next month when the day is that itself.
pub fn next_month_end(day: Date) -> Date {
    after(day, 1).last_of_month()
}

/// Days inside the stored rows of a run: as numbers they take three bytes and cost no printing and reading of text.
///
/// For `#[serde(with = "…")]`, by the type of the field.
#[cfg(feature = "serde")]
pub mod stored {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    struct Number(jiff::civil::Date);

    impl Serialize for Number {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_i32(super::number(self.0))
        }
    }

    impl<'de> Deserialize<'de> for Number {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
            let number = i32::deserialize(deserializer)?;
            super::date(number).map(Number).ok_or_else(|| serde::de::Error::custom("no day"))
        }
    }

    /// A day.
    pub mod day {
        use super::{Deserialize, Deserializer, Number, Serialize, Serializer};
        use jiff::civil::Date;

        /// Writes it.
        pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
            Number(*day).serialize(serializer)
        }

        /// Reads it.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
            Ok(Number::deserialize(deserializer)?.0)
        }
    }

    /// A day, if there is one.
    pub mod opt_day {
        use super::{Deserialize, Deserializer, Number, Serialize, Serializer};
        use jiff::civil::Date;

        /// Writes it.
        pub fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
            day.map(Number).serialize(serializer)
        }

        /// Reads it.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
            Ok(Option::<Number>::deserialize(deserializer)?.map(|number| number.0))
        }
    }

    /// The next step and its day, if there is one.
    pub mod opt_step {
        use super::{Deserialize, Deserializer, Number, Serialize, Serializer};
        use crate::policy::StepId;
        use jiff::civil::Date;

        /// Writes it.
        pub fn serialize<S: Serializer>(next: &Option<(StepId, Date)>, serializer: S) -> Result<S::Ok, S::Error> {
            next.as_ref().map(|(step, day)| (step, Number(*day))).serialize(serializer)
        }

        /// Reads it.
        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<(StepId, Date)>, D::Error> {
            let next = Option::<(StepId, Number)>::deserialize(deserializer)?;
            Ok(next.map(|(step, number)| (step, number.0)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use proptest::prelude::*;

    fn any_date() -> impl Strategy<Value = Date> {
        (-9999_i16..=9999, 1_i8..=12, 1_i8..=31)
            .prop_filter_map("a day that exists", |(year, month, day)| Date::new(year, month, day).ok())
    }

    proptest! {
        #[test]
        fn agrees_with_jiff(day in any_date(), other in any_date(), days in -1_000_000_i32..1_000_000) {
            prop_assert_eq!(between(day, other), (other - day).get_days());
            prop_assert_eq!(after(day, days), day.saturating_add(days.days()));
        }
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        assert_eq!(after(Date::MAX, i32::MAX), Date::MAX);
        assert_eq!(after(Date::MIN, i32::MIN), Date::MIN);
        assert_eq!(after(Date::MAX, 0), Date::MAX);
    }
}
