//! Business days of a country: on which day a notice may leave, and which day is the working day after.
//!
//! Source: public holidays of the whole country (for GB those of England) from a generated table, and the country's weekend.
//! Moving a notice from a day off to the next business day is asked for with the standard policy; R1.5 and R1.6 count
//! working days.
//!
//! What this module does not do: regional holidays, bank holidays that are no public holidays, and Saturdays that some
//! countries declare working days. Days of a lunar calendar in coming years are estimates; Ukraine has none from 2022 on, as long
//! as martial law suspends them. Due dates are not moved.

use alloc::string::String;

use jiff::civil::{Date, Weekday};

use crate::holidays_table::{FIRST_YEAR, HOLIDAYS, WEEKENDS, YEARS};

/// Saturday and Sunday.
const USUAL_WEEKEND: u8 = 0b110_0000;

/// The business days of one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    /// Bits: Monday is 1, Sunday 64. Never all seven.
    weekend: u8,
    /// One entry a year from [`FIRST_YEAR`]; none when the table does not know the country.
    years: &'static [&'static [u16]],
}

impl Calendar {
    /// The calendar of an ISO 3166 country code, in either case. A country that the table does not know has weekends only;
    /// [`covers`](Calendar::covers) says so.
    ///
    /// ```
    /// use dunlin_core::calendar::Calendar;
    /// use jiff::civil::date;
    ///
    /// let germany = Calendar::for_country("DE");
    /// assert!(!germany.is_business_day(date(2026, 5, 1)));
    /// assert_eq!(germany.next_business_day_on_or_after(date(2026, 5, 1)), date(2026, 5, 4));
    /// ```
    pub fn for_country(code: &str) -> Calendar {
        let code: String = code.trim().to_ascii_uppercase();
        let weekend = WEEKENDS.binary_search_by_key(&code.as_str(), |row| row.0);
        let years = HOLIDAYS.binary_search_by_key(&code.as_str(), |row| row.0);
        Calendar {
            weekend: weekend.map_or(USUAL_WEEKEND, |at| WEEKENDS[at].1),
            years: years.map_or(&[], |at| &HOLIDAYS[at].1),
        }
    }

    /// Whether the public holidays of a year are known; without them only weekends are days off.
    pub fn covers(&self, year: i16) -> bool {
        self.days_of(year).is_some()
    }

    /// Whether a date is neither in the weekend nor a public holiday.
    pub fn is_business_day(&self, date: Date) -> bool {
        !self.is_weekend(date.weekday()) && !self.is_holiday(date)
    }

    /// The date itself when it is a business day, else the next one. The calendar's last day, 9999-12-31, has no next.
    pub fn next_business_day_on_or_after(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_business_day(day) {
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => return day,
            }
        }
        day
    }

    /// The first business day later than a date.
    pub fn next_business_day_after(&self, date: Date) -> Date {
        self.next_business_day_on_or_after(date.tomorrow().unwrap_or(date))
    }

    /// The first business day of a date's month: when statements leave (R4.3).
    pub fn first_business_day_of_month(&self, date: Date) -> Date {
        self.next_business_day_on_or_after(date.first_of_month())
    }

    /// So many business days later; with 0 the date itself or, on a day off, the next business day.
    pub fn add_business_days(&self, date: Date, days: u16) -> Date {
        match days {
            0 => self.next_business_day_on_or_after(date),
            _ => (0..days).fold(date, |day, _| self.next_business_day_after(day)),
        }
    }

    fn is_weekend(&self, weekday: Weekday) -> bool {
        self.weekend & (1 << weekday.to_monday_zero_offset()) != 0
    }

    fn is_holiday(&self, date: Date) -> bool {
        let (Ok(month), Ok(day)) = (u16::try_from(date.month()), u16::try_from(date.day())) else { return false };
        self.days_of(date.year()).is_some_and(|days| days.binary_search(&(month * 100 + day)).is_ok())
    }

    fn days_of(&self, year: i16) -> Option<&'static [u16]> {
        let at = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok().filter(|at| *at < YEARS)?;
        self.years.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use jiff::civil::date;
    use proptest::prelude::*;
    use std::println;

    fn holidays(country: &str, year: i16) -> Vec<Date> {
        let days = Calendar::for_country(country).days_of(year).expect("in the table");
        days.iter()
            .map(|d| date(year, i8::try_from(d / 100).expect("month"), i8::try_from(d % 100).expect("day")))
            .collect()
    }

    #[test]
    fn the_table_is_sorted_and_its_days_exist() {
        assert!(HOLIDAYS.is_sorted_by_key(|row| row.0) && WEEKENDS.is_sorted_by_key(|row| row.0));
        assert_eq!(HOLIDAYS.len(), 49);
        for (country, _) in HOLIDAYS {
            for year in FIRST_YEAR..2036 {
                let days = holidays(country, year);
                assert!(days.is_sorted(), "{country} {year}");
                assert!(days.len() >= 3 || *country == "UA" && year >= 2022, "{country} {year}: {}", days.len());
            }
        }
        assert!(WEEKENDS.iter().all(|(_, bits)| *bits != 0 && *bits < 0b111_1111));
    }

    #[test]
    fn known_holidays_are_days_off() {
        for (country, month, day) in [
            ("DE", 1, 1),
            ("DE", 4, 3),
            ("DE", 5, 1),
            ("DE", 10, 3),
            ("GB", 4, 6),
            ("GB", 5, 25),
            ("GB", 8, 31),
            ("GB", 12, 28),
            ("US", 11, 26),
            ("US", 7, 3),
            ("NL", 4, 27),
            ("BG", 3, 3),
            ("BG", 5, 6),
            ("BG", 4, 10),
            ("LV", 6, 23),
            ("LV", 11, 18),
            ("RO", 12, 1),
            ("RO", 4, 13),
            ("FR", 7, 14),
            ("FR", 5, 14),
            ("JP", 5, 4),
            ("RS", 1, 7),
        ] {
            let calendar = Calendar::for_country(country);
            assert!(!calendar.is_business_day(date(2026, month, day)), "{country} 2026-{month}-{day}");
        }
    }

    #[test]
    fn ordinary_days_are_business_days() {
        for (country, month, day) in
            [("DE", 4, 27), ("GB", 7, 14), ("US", 5, 25 + 1), ("FR", 4, 3), ("NL", 5, 5), ("BG", 4, 3)]
        {
            let calendar = Calendar::for_country(country);
            assert!(calendar.is_business_day(date(2026, month, day)), "{country} 2026-{month}-{day}");
        }
    }

    #[test]
    fn weekends_differ_by_country() {
        let (friday, saturday, sunday) = (date(2026, 6, 12), date(2026, 6, 13), date(2026, 6, 14));
        let works = |country: &str| {
            let calendar = Calendar::for_country(country);
            [friday, saturday, sunday].map(|day| calendar.is_business_day(day))
        };
        assert_eq!(works("de"), [true, false, false]);
        assert_eq!(works("IL"), [false, false, true]);
        assert_eq!(works("ZZ"), [true, false, false]);
    }

    #[test]
    fn the_next_business_day_jumps_over_a_long_weekend() {
        let england = Calendar::for_country("GB");
        let thursday = date(2026, 4, 2);
        assert_eq!(england.next_business_day_on_or_after(thursday), thursday);
        assert_eq!(england.next_business_day_after(thursday), date(2026, 4, 7));
        assert_eq!(england.add_business_days(thursday, 2), date(2026, 4, 8));
        assert_eq!(england.add_business_days(date(2026, 4, 3), 0), date(2026, 4, 7));
        assert_eq!(england.add_business_days(date(2026, 4, 3), 1), date(2026, 4, 7));
        assert_eq!(england.first_business_day_of_month(date(2026, 1, 20)), date(2026, 1, 2));
        assert_eq!(england.first_business_day_of_month(date(2026, 3, 31)), date(2026, 3, 2));
    }

    #[test]
    fn outside_the_table_only_weekends_count() {
        let germany = Calendar::for_country("DE");
        assert!(germany.covers(2010) && germany.covers(2035));
        assert!(!germany.covers(2009) && !germany.covers(2036) && !germany.covers(-9999) && !germany.covers(i16::MIN));
        assert!(germany.is_business_day(date(2036, 1, 1)));
        assert!(!Calendar::for_country("ZZ").covers(2026));
        assert!(!Calendar::for_country("").covers(2026));
    }

    #[test]
    fn the_end_of_the_calendar_is_reached_without_panic() {
        let calendar = Calendar::for_country("DE");
        assert_eq!(calendar.next_business_day_after(Date::MAX), Date::MAX);
        assert_eq!(calendar.add_business_days(Date::MAX, u16::MAX), Date::MAX);
    }

    /// The official list of England and Wales agrees day by day, where the reference is at hand.
    #[test]
    fn england_agrees_with_the_official_list() {
        let path =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/reference/holidays/gov-uk-bank-holidays.json");
        let Ok(text) = std::fs::read_to_string(path) else {
            println!("skipped: no reference data");
            return;
        };
        let from = text.find("\"england-and-wales\"").expect("division");
        let to = text.find("\"scotland\"").expect("next division");
        assert!(from < to);
        let dates = text[from..to].split("\"date\": \"").skip(1);
        let official: Vec<Date> = dates.map(|rest| rest[..10].parse().expect("date")).collect();
        assert!(official.len() > 100);
        let (first, last) = (official[0], official[official.len() - 1]);
        let days = (first.year()..=last.year()).flat_map(|year| holidays("GB", year));
        let is_working_weekday = |day: &Date| !Calendar::for_country("GB").is_weekend(day.weekday());
        let ours: Vec<Date> = days.filter(|day| (first..=last).contains(day) && is_working_weekday(day)).collect();
        assert_eq!(ours, official);
    }

    /// A second list of five countries is contained in the table, where the reference is at hand.
    #[test]
    fn five_countries_agree_with_a_second_list() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../shared/data/reference/holidays/public-holidays-2023-2028.csv"
        );
        let Ok(text) = std::fs::read_to_string(path) else {
            println!("skipped: no reference data");
            return;
        };
        let mut rows = 0;
        for line in text.lines().skip(1) {
            let (country, rest) = line.split_once(',').expect("country");
            let day: Date = rest[..10].parse().expect("date");
            assert!(!Calendar::for_country(country).is_business_day(day), "{country} {day}");
            rows += 1;
        }
        assert!(rows > 300);
    }

    proptest! {
        #[test]
        fn the_next_business_day_is_the_nearest(offset in 0_i32..9_500, at in 0_usize..HOLIDAYS.len()) {
            let calendar = Calendar::for_country(HOLIDAYS[at].0);
            let start = date(2010, 1, 1).checked_add(jiff::Span::new().days(offset)).expect("in range");
            let found = calendar.next_business_day_on_or_after(start);
            prop_assert!(calendar.is_business_day(found) && found >= start);
            let mut day = start;
            while day < found {
                prop_assert!(!calendar.is_business_day(day));
                day = day.tomorrow().expect("in range");
            }
            prop_assert!((found - start).get_days() <= 14);
        }
    }
}
