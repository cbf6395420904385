//! Documents that are paid in parts: each part is an item of its own, due on its own day.
//!
//! Requirement R0.3: what falls due is asked of each item, so a document with several due dates is several items. They are numbered
//! `F-100/1`, `F-100/2`, by due date; whoever names `F-100` names them all, oldest first. The parts make the whole, to the minor
//! unit. What a document states about its parts comes from its reader; what terms say of them from [`Terms`].

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::terms::{BaseDates, Terms};

/// Which part of its document an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Instalment {
    /// Counted from 1, by due date.
    pub part: u16,
    /// How many there are.
    pub of: u16,
}

impl Instalment {
    /// So many parts at most, which is also what terms allow.
    pub const MOST: usize = 60;

    /// The part as an item is numbered: `F-100/1`.
    pub fn number(self, document: &str) -> String {
        format!("{document}/{}", self.part)
    }

    /// The document of an item: its number without the part.
    ///
    /// ```
    /// use dunlin_core::instalment::Instalment;
    /// let second = Instalment { part: 2, of: 3 };
    /// assert_eq!(Instalment::document(Some(second), &second.number("F-100")), "F-100");
    /// assert_eq!(Instalment::document(None, "12/2"), "12/2");
    /// ```
    pub fn document(instalment: Option<Instalment>, number: &str) -> &str {
        let parted = instalment.and_then(|_| number.rsplit_once('/'));
        parted.map_or(number, |(document, _)| document)
    }
}

/// What of a document falls due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DuePart {
    /// The day.
    pub due_on: Date,
    /// Minor units.
    pub amount_minor: i64,
}

/// Parts by due date, those of one day as one; none when they are not at least two, too many, or one of them is nothing or less.
pub fn parts_by_day(mut stated: Vec<DuePart>) -> Vec<DuePart> {
    stated.sort_by_key(|part| part.due_on);
    let mut parts: Vec<DuePart> = Vec::new();
    for part in stated {
        match parts.last_mut().filter(|last| last.due_on == part.due_on) {
            Some(last) => last.amount_minor = last.amount_minor.saturating_add(part.amount_minor),
            None => parts.push(part),
        }
    }
    let is_paid_in_parts = (2..=Instalment::MOST).contains(&parts.len());
    if is_paid_in_parts && parts.iter().all(|part| part.amount_minor > 0) { parts } else { Vec::new() }
}

/// The parts of an invoice as its terms say, which make up its amount; none when all of it falls due on one day.
pub fn parts_by_terms(terms: &Terms, issued_on: Date, amount_minor: i64) -> Vec<DuePart> {
    let Ok(schedule) = terms.due(&BaseDates::all_on(issued_on)) else { return Vec::new() };
    let part = |(due_on, amount_minor)| DuePart { due_on, amount_minor };
    let days = schedule.due.iter().map(|part| part.due_on);
    parts_by_day(days.zip(schedule.split_minor(amount_minor)).map(part).collect())
}

/// What is open of each part when so much is open of the whole: the oldest are settled first.
pub fn open_of_parts(parts: &[DuePart], open_minor: i64) -> Vec<i64> {
    let mut rest = open_minor.max(0);
    let mut open: Vec<i64> = Vec::with_capacity(parts.len());
    for part in parts.iter().rev() {
        let of_part = rest.min(part.amount_minor);
        rest -= of_part;
        open.push(of_part);
    }
    open.reverse();
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn part(month: i8, amount_minor: i64) -> DuePart {
        DuePart { due_on: date(2026, month, 28), amount_minor }
    }

    #[test]
    fn what_falls_due_on_one_day_is_one_part() {
        assert_eq!(parts_by_day([part(3, 5), part(1, 7), part(3, 6)].into()), [part(1, 7), part(3, 11)]);
        for no_parts in
            [Vec::new(), [part(1, 9)].into(), [part(1, 4), part(1, 5)].into(), [part(1, 0), part(2, 9)].into()]
        {
            assert_eq!(parts_by_day(no_parts), []);
        }
        let too_many =
            (1..=61).map(|day| DuePart { due_on: crate::days::after(date(2026, 1, 1), day), amount_minor: 1 });
        assert_eq!(parts_by_day(too_many.collect()), []);
    }

    #[test]
    fn terms_say_when_which_part_falls_due() {
        let terms = Terms::parse("50% in 60 days, 50% in 30 days").expect("terms");
        let issued_on = date(2026, 1, 1);
        let parts = parts_by_terms(&terms, issued_on, 101);
        assert_eq!(parts.iter().map(|part| part.amount_minor).collect::<Vec<_>>(), [50, 51]);
        let days = parts.iter().map(|part| part.due_on).collect::<Vec<_>>();
        assert_eq!(days, [date(2026, 1, 31), date(2026, 3, 2)]);
        assert_eq!(parts_by_terms(&Terms::net(30), issued_on, 101), []);
        assert_eq!(parts_by_terms(&terms, issued_on, 1), [], "a cent has no halves");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn parts_make_the_whole_and_the_oldest_are_settled_first(
            amount_minor in 60_i64..1_000_000_000_000, count in 2_u8..=60, open_in in 0_i64..=1_000,
        ) {
            let terms = Terms::parse(&format!("{count} equal monthly instalments, first after 1 month")).expect("terms");
            let parts = parts_by_terms(&terms, date(2026, 1, 31), amount_minor);
            prop_assert_eq!(parts.len(), usize::from(count));
            prop_assert!(parts.is_sorted_by(|a, b| a.due_on < b.due_on));
            prop_assert_eq!(parts.iter().map(|part| part.amount_minor).sum::<i64>(), amount_minor);
            let open_minor = i64::try_from(i128::from(amount_minor) * i128::from(open_in) / 1_000).expect("less");
            let open = open_of_parts(&parts, open_minor);
            prop_assert_eq!(open.iter().sum::<i64>(), open_minor);
            let touched: Vec<bool> = parts.iter().zip(&open).map(|(part, open)| *open < part.amount_minor).collect();
            prop_assert!(touched.is_sorted_by(|a, b| a >= b), "none before an older one: {open:?}");
        }
    }
}
