//! What became of promises to pay: each receipt counts once, for the promise that falls due first.
//!
//! Requirement R4.4 (a broken promise is the first thing to talk about). A promise is kept when what was promised came in from the
//! day on which it was made to the day by which it was promised; the day itself still counts. The store's view takes receipts off
//! running promises by the same rule.

use alloc::vec;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::money::Currency;
use crate::view::Promise;

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its day has not passed, and not all of it came in.
    Open,
    /// All of it came in by its day.
    Kept,
    /// Its day has passed, and a part of it came in: so many minor units.
    PartlyKept(i64),
    /// Its day has passed, and nothing came in.
    Broken,
    /// It was taken back.
    Withdrawn,
}

impl Standing {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Kept => "kept",
            Standing::PartlyKept(_) => "partly_kept",
            Standing::Broken => "broken",
            Standing::Withdrawn => "withdrawn",
        }
    }

    /// Its day has passed, and not all of it came in.
    pub fn is_broken(self) -> bool {
        matches!(self, Standing::Broken | Standing::PartlyKept(_))
    }
}

/// Money that came in: minor units, its currency, the day.
pub type Received = (i64, Currency, Date);

/// What became of promises on a day, in their order. A promise with a day was taken back on it.
pub fn standings(promises: &[(&Promise, Option<Date>)], receipts: &[Received], today: Date) -> Vec<Standing> {
    let mut came_in = vec![0_i64; promises.len()];
    let mut order: Vec<usize> = (0..promises.len()).collect();
    order.sort_by_key(|at| (promises[*at].0.promised_on, promises[*at].0.made_on));
    for (amount_minor, currency, on) in receipts {
        let mut rest = *amount_minor;
        for at in &order {
            let (promise, withdrawn_on) = promises[*at];
            let runs_then =
                promise.made_on <= *on && *on <= promise.promised_on && withdrawn_on.is_none_or(|end| *on < end);
            if promise.currency == *currency && runs_then {
                let part = rest.min(promise.amount_minor - came_in[*at]);
                came_in[*at] += part;
                rest -= part;
            }
        }
    }
    let standing = |(at, (promise, withdrawn_on)): (usize, &(&Promise, Option<Date>))| match came_in[at] {
        minor if minor >= promise.amount_minor => Standing::Kept,
        _ if withdrawn_on.is_some() => Standing::Withdrawn,
        _ if promise.promised_on >= today => Standing::Open,
        0 => Standing::Broken,
        minor => Standing::PartlyKept(minor),
    };
    promises.iter().enumerate().map(standing).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::id::{AccountId, PromiseId};

    fn promise(amount_minor: i64, made: Date, by: Date) -> Promise {
        let (id, account) = (PromiseId(1), AccountId(1));
        Promise { id, account, amount_minor, currency: Currency::EUR, made_on: made, promised_on: by }
    }

    #[test]
    fn a_promise_is_broken_on_the_day_after_its_own() {
        let one = promise(500, date(2026, 11, 10), date(2026, 11, 12));
        let on = |today, receipts: &[Received]| standings(&[(&one, None)], receipts, today)[0];
        let came = |minor, day| (minor, Currency::EUR, date(2026, 11, day));
        assert_eq!(on(date(2026, 11, 12), &[]), Standing::Open);
        assert_eq!(on(date(2026, 11, 13), &[]), Standing::Broken);
        assert_eq!(on(date(2026, 11, 13), &[came(200, 12)]), Standing::PartlyKept(200));
        assert_eq!(on(date(2026, 11, 13), &[came(500, 12)]), Standing::Kept);
        assert_eq!(on(date(2026, 11, 13), &[came(500, 13)]), Standing::Broken, "a day too late");
        assert_eq!(on(date(2026, 11, 13), &[came(500, 9)]), Standing::Broken, "before it was made");
    }

    #[test]
    fn a_receipt_counts_once_for_the_promise_that_falls_due_first() {
        let later = promise(400, date(2026, 11, 1), date(2026, 11, 20));
        let sooner = promise(300, date(2026, 11, 1), date(2026, 11, 10));
        let receipts = [(500, Currency::EUR, date(2026, 11, 5)), (900, Currency::EUR, date(2026, 12, 1))];
        let stand = standings(&[(&later, None), (&sooner, None)], &receipts, date(2026, 11, 21));
        assert_eq!(stand, [Standing::PartlyKept(200), Standing::Kept]);
    }

    #[test]
    fn what_was_taken_back_is_not_broken() {
        let one = promise(500, date(2026, 11, 10), date(2026, 11, 12));
        let stand = standings(&[(&one, Some(date(2026, 11, 11)))], &[], date(2026, 11, 13));
        assert_eq!(stand, [Standing::Withdrawn]);
    }
}
