//! The rows that a figure is made of, so that every figure of a report can be opened and added up.
//!
//! Each list is found by the rule that makes the figure, never by one of its own: what is open by the aging report's, what moved by that
//! of `metrics`. A page of a list keeps no more rows than it shows, however long the list is.

mod moved;
mod open;

pub use moved::{MovedRow, moved};
pub use open::{OpenRow, OpenRows, open, page};

use std::collections::BinaryHeap;

/// The part of a list that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Rows before it.
    pub from: usize,
    /// Rows in it.
    pub count: usize,
}

impl Part {
    /// The whole list.
    pub const ALL: Part = Part { from: 0, count: usize::MAX };
}

/// A list that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<R> {
    /// Rows in the whole list.
    pub count: usize,
    /// The sum of the whole list; minor units.
    pub sum_minor: i64,
    /// The part that was wanted, in order.
    pub rows: Vec<R>,
}

/// Takes rows in any order and keeps the first ones of their order.
struct Lister<R> {
    part: Part,
    kept: BinaryHeap<R>,
    count: usize,
    sum_minor: i64,
}

impl<R: Ord> Lister<R> {
    fn new(part: Part) -> Lister<R> {
        Lister { part, kept: BinaryHeap::new(), count: 0, sum_minor: 0 }
    }

    fn add(&mut self, amount_minor: i64, row: R) {
        self.count += 1;
        self.sum_minor = self.sum_minor.saturating_add(amount_minor);
        self.kept.push(row);
        if self.kept.len() > self.part.from.saturating_add(self.part.count) {
            self.kept.pop();
        }
    }

    fn finish(self) -> Listed<R> {
        let rows = self.kept.into_sorted_vec().into_iter().skip(self.part.from).collect();
        Listed { count: self.count, sum_minor: self.sum_minor, rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_what_a_sorted_list_has_there_and_the_sum_is_that_of_all() {
        let numbers = [7, 3, 9, 1, 4, 4, 8];
        let listed = |from, count| {
            let mut lister = Lister::new(Part { from, count });
            for number in numbers {
                lister.add(number, number);
            }
            let listed = lister.finish();
            assert_eq!((listed.count, listed.sum_minor), (7, 36));
            listed.rows
        };
        assert_eq!(listed(0, 3), [1, 3, 4]);
        assert_eq!(listed(2, 3), [4, 4, 7]);
        assert_eq!(listed(6, 3), [9]);
        assert!(listed(7, 3).is_empty());
        assert_eq!(listed(0, usize::MAX).len(), 7);
    }
}
