//! A list in pages: which rows a page shows, and the tabs, sums and neighbours that stand around them.

use std::ops::Range;

use dunlin_core::money::Currency;

use crate::frame::Frame;
use crate::screens::customers::range;

/// A state to choose, with how many rows it has.
pub(crate) struct Tab {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) count: usize,
    pub(crate) is_here: bool,
}

/// What stands below the rows of a page.
pub(crate) struct Pages {
    /// Which rows of how many.
    pub(crate) shown: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

impl Pages {
    /// The rows of a page (from 0, so many each) of a list of so many, and what stands below them.
    pub(crate) fn of(frame: &Frame, (page, count): (usize, usize), all: usize) -> (Range<usize>, Pages) {
        let from = page.saturating_mul(count).min(all);
        let until = from.saturating_add(count).min(all);
        let pages = Pages {
            shown: range(&frame.face, from, until, all),
            before: (from > 0).then(|| frame.address.page(page.saturating_sub(1))),
            after: (until < all).then(|| frame.address.page(page.saturating_add(1))),
        };
        (from..until, pages)
    }
}

/// Sums of rows for each currency, in the order in which the currencies come.
pub(crate) fn sums<const N: usize>(rows: impl IntoIterator<Item = (Currency, [i64; N])>) -> Vec<(Currency, [i64; N])> {
    let mut sums: Vec<(Currency, [i64; N])> = Vec::new();
    for (currency, amounts) in rows {
        match sums.iter_mut().find(|(own, _)| *own == currency) {
            Some((_, sum)) => sum.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum = sum.saturating_add(amount)),
            None => sums.push((currency, amounts)),
        }
    }
    sums
}
