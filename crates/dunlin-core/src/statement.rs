//! Whether bank statements go on where the one before ended: what a gap between them is.
//!
//! A statement opens with what was on the account when the one before it closed. If no statement that is there closed so, one
//! between is missing, and with it perhaps money that a customer paid. Statements come in any order and may overlap (days and
//! months, pages of a day); the first of an account follows nothing.

use alloc::vec::Vec;

use jiff::civil::Date;

/// What a statement says of the account, in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementBalances {
    /// Minor units before its first booking, and the day they were there, where it says so.
    pub opening: Option<(i64, Option<Date>)>,
    /// Minor units after its last booking.
    pub closing_minor: Option<i64>,
    /// The last day it speaks of.
    pub last_on: Date,
}

/// A statement that does not go on where the one before ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The last day of the one before.
    pub after_on: Date,
    /// Minor units with which that one closed.
    pub closed_minor: i64,
    /// The day on which the one behind the gap opens, as far as it says so; else its last day.
    pub opens_on: Date,
    /// Minor units with which it opens.
    pub opened_minor: i64,
}

/// The gaps between the statements of one account and currency, oldest first.
pub fn gaps(statements: &[StatementBalances]) -> Vec<Gap> {
    let closing = |known: &StatementBalances| {
        let closed_minor = known.closing_minor?;
        let has_moved = known.opening.is_none_or(|(opened_minor, _)| opened_minor != closed_minor);
        Some(Closing { on: known.last_on, minor: closed_minor, has_moved })
    };
    let mut closings: Vec<Closing> = statements.iter().filter_map(closing).collect();
    closings.sort_unstable();
    let mut gaps: Vec<Gap> = statements.iter().filter_map(|statement| gap_before(statement, &closings)).collect();
    gaps.sort_unstable();
    gaps.dedup();
    gaps
}

/// How a statement closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Closing {
    on: Date,
    minor: i64,
    /// With another balance than it opened with.
    has_moved: bool,
}

/// A statement follows what closed on the newest day before its opening day, or on that day itself by a page in which
/// something moved: one that did not could be this very statement.
fn gap_before(statement: &StatementBalances, closings: &[Closing]) -> Option<Gap> {
    let (opened_minor, opening_on) = statement.opening?;
    let opens_on = opening_on.unwrap_or(statement.last_on);
    let earlier = &closings[..closings.partition_point(|known| known.on < opens_on)];
    let before = *earlier.last()?;
    let newest = earlier.iter().rev().take_while(|known| known.on == before.on);
    let same_day = closings[earlier.len()..].iter().take_while(|known| known.on == opens_on);
    let mut followed = newest.chain(same_day.filter(|known| known.has_moved));
    let follows = followed.any(|known| known.minor == opened_minor);
    (!follows).then_some(Gap { after_on: before.on, closed_minor: before.minor, opens_on, opened_minor })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(day: i8) -> Date {
        date(2026, 9, day)
    }

    fn statement(opening: i64, opening_on: Option<i8>, closing: i64, last: i8) -> StatementBalances {
        StatementBalances {
            opening: Some((opening, opening_on.map(day))),
            closing_minor: Some(closing),
            last_on: day(last),
        }
    }

    #[test]
    fn statements_that_follow_have_no_gap_whatever_their_order() {
        let chain = [statement(300, Some(3), 500, 3), statement(0, Some(1), 100, 1), statement(100, Some(1), 300, 2)];
        assert_eq!(gaps(&chain), []);
        assert_eq!(gaps(&[]), []);
        assert_eq!(gaps(&[statement(7, None, 9, 5)]), [], "the first follows nothing");
    }

    #[test]
    fn a_missing_statement_is_a_gap_until_it_comes() {
        let (first, missing, last) =
            (statement(0, Some(1), 100, 1), statement(100, Some(2), 300, 2), statement(300, Some(3), 500, 3));
        let gap = Gap { after_on: day(1), closed_minor: 100, opens_on: day(3), opened_minor: 300 };
        assert_eq!(gaps(&[first, last]), [gap]);
        assert_eq!(gaps(&[first, last, missing]), []);
    }

    #[test]
    fn a_statement_is_not_its_own_predecessor() {
        let (first, still) = (statement(0, Some(1), 100, 1), statement(300, Some(3), 300, 3));
        assert_eq!(gaps(&[first, still]).len(), 1);
        assert_eq!(gaps(&[first, still, still]).len(), 1, "nor is its copy");
    }

    #[test]
    fn pages_of_a_day_and_months_beside_days_are_no_gaps() {
        let pages = [statement(0, Some(1), 50, 1), statement(80, Some(2), 90, 2), statement(50, Some(2), 80, 2)];
        assert_eq!(gaps(&pages), []);
        let month = statement(0, Some(1), 90, 30);
        let days = [statement(0, Some(1), 50, 1), statement(50, Some(2), 90, 30)];
        assert_eq!(gaps(&[month, days[0], days[1]]), []);
    }

    #[test]
    fn what_has_no_balances_says_nothing() {
        let silent = StatementBalances { opening: None, closing_minor: None, last_on: day(2) };
        assert_eq!(gaps(&[statement(0, Some(1), 100, 1), silent, statement(100, Some(3), 100, 3)]), []);
    }
}
