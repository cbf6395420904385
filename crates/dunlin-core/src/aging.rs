//! Aging: what is open, by how long it is past due, as of any day.
//!
//! Requirements R1.1, R4.6; DOMAIN.md §5 (K16: the edges 0, 1, 30, 31, 60, 61, 90, 91). Days past due count from the due
//! date; a credit sits, negative, in the bucket of its own date. Buckets are parameters, not columns.

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::money::Currency;
use crate::view::ItemView;

/// Day counts at which a new bucket begins, ascending: the default is 1, 31, 61, 91.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buckets(Vec<i32>);

impl Default for Buckets {
    fn default() -> Self {
        Buckets(alloc::vec![1, 31, 61, 91])
    }
}

impl Buckets {
    /// How many buckets there are, "not due" included.
    pub fn count(&self) -> usize {
        self.0.len() + 1
    }

    /// The bucket of an item so many days past due (0 and less is not due).
    pub fn of(&self, days_past_due: i32) -> usize {
        self.0.iter().take_while(|from| **from <= days_past_due).count()
    }

    /// The latest due dates with which an item, on a day, is in each bucket after "not due". To compare due dates with these
    /// costs less than to count the days of each item.
    pub fn latest_due(&self, day: Date) -> Vec<Date> {
        self.0.iter().map(|from| crate::days::after(day, -from)).collect()
    }

    /// First and last day past due of a bucket; `None` at the open ends (not due: from `None`, to 0).
    pub fn bounds(&self, bucket: usize) -> (Option<i32>, Option<i32>) {
        let from = bucket.checked_sub(1).and_then(|at| self.0.get(at)).copied();
        let to = self.0.get(bucket).map(|next| next - 1);
        (from, to)
    }
}

/// Whole days from the due date to a day; 0 and less is not past due.
pub fn days_past_due(due_on: Date, day: Date) -> i32 {
    crate::days::between(due_on, day)
}

/// What a customer owes in one currency.
#[derive(Debug, Clone)]
pub struct Balance<'v> {
    /// Which money.
    pub currency: Currency,
    /// Minor units open, credits deducted.
    pub open_minor: i64,
    /// Minor units of it past due, credits deducted; 0 when nothing but credits is past due.
    pub past_due_minor: i64,
    /// The item that is owed and longest past due.
    pub oldest: Option<&'v ItemView>,
}

/// What the open items of a customer come to, by currency code: the same figures as the report's.
pub fn balances(items: &[ItemView], day: Date) -> Vec<Balance<'_>> {
    let mut currencies: Vec<Currency> = items.iter().map(|item| item.currency).collect();
    currencies.sort_unstable();
    currencies.dedup();
    let sum = |minors: &mut dyn Iterator<Item = i64>| minors.fold(0_i64, i64::saturating_add);
    let balance = |currency: Currency| {
        let own = || items.iter().filter(move |item| item.currency == currency);
        let late = || own().filter(move |item| days_past_due(item.due_on, day) > 0);
        let oldest = late().filter(|item| item.open_minor > 0).min_by_key(|item| (item.due_on, item.issued_on));
        let past_due_minor = if oldest.is_some() { sum(&mut late().map(|item| item.open_minor)) } else { 0 };
        Balance { currency, open_minor: sum(&mut own().map(|item| item.open_minor)), past_due_minor, oldest }
    };
    currencies.into_iter().map(balance).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn edges_fall_into_the_right_bucket() {
        let buckets = Buckets::default();
        let edges = [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (4000, 4)];
        for (days, bucket) in edges {
            assert_eq!(buckets.of(days), bucket, "{days} days past due");
            let due_on = crate::days::after(date(2026, 3, 1), -days);
            let latest = buckets.latest_due(date(2026, 3, 1));
            assert_eq!(latest.iter().take_while(|latest| due_on <= **latest).count(), bucket, "due on {due_on}");
        }
        assert_eq!(buckets.bounds(0), (None, Some(0)));
        assert_eq!(buckets.bounds(1), (Some(1), Some(30)));
        assert_eq!(buckets.bounds(4), (Some(91), None));
    }

    #[test]
    fn days_count_across_leap_days() {
        assert_eq!(days_past_due(date(2024, 2, 28), date(2024, 3, 1)), 2);
        assert_eq!(days_past_due(date(2026, 3, 1), date(2026, 2, 28)), -1);
    }
}
