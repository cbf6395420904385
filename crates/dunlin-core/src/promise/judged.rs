//! What became of promises to pay: each receipt counts once, for the promise that falls due first.
//!
//! Requirements R2.11, R4.4 (a broken promise is the first thing to talk about). A promise is kept when what was promised came in from the day
//! on which it was made to its last day; the day itself still counts. Which money counts: any of the customer's, whatever it settles; for a
//! promise of named items what settles them (or the charges on them), be it a credit, a discount or a small difference, and money that
//! says nothing of what it is for. Money that came back counts no longer, so a kept promise is open again, or broken. Where nothing was
//! left to ask on the last day of what it speaks of (`last_day`), it is not broken. It is judged from the facts whenever one asks, at
//! each receipt and at the end of each day alike; the store's view takes receipts off running promises by this very function.

use alloc::vec;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::{LastDay, Promise, PromiseKind, PromisedItem};
use crate::id::{ItemId, PromiseId};
use crate::money::Currency;

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
    /// A new promise for the same items took its place.
    Replaced,
    /// A day that was named before anything was late, and not kept so far: never broken.
    Intention,
    /// On its last day nothing of what it speaks of could be asked for: contested, in a signed plan, or owed no more.
    Lapsed,
}

impl Standing {
    /// The stable words, those to act on first.
    pub const CODES: [&'static str; 8] =
        ["open", "broken", "partly_kept", "kept", "intention", "lapsed", "replaced", "withdrawn"];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Kept => "kept",
            Standing::PartlyKept(_) => "partly_kept",
            Standing::Broken => "broken",
            Standing::Withdrawn => "withdrawn",
            Standing::Replaced => "replaced",
            Standing::Intention => "intention",
            Standing::Lapsed => "lapsed",
        }
    }

    /// Its day has passed, and not all of it came in.
    pub fn is_broken(self) -> bool {
        matches!(self, Standing::Broken | Standing::PartlyKept(_))
    }

    /// Its day has passed, or all of it came in: it counts where promises are counted.
    pub fn is_settled(self) -> bool {
        self == Standing::Kept || self.is_broken()
    }
}

/// What came in: money, or what settles an item in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Minor units.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// The day.
    pub on: Date,
    /// A payment; a credit, a discount or a small difference is none, and counts for promises that name what it settles.
    pub is_money: bool,
    /// It says what it is for.
    pub names_items: bool,
    /// What of it settles what.
    pub parts: Vec<ReceivedPart>,
}

/// What of a receipt settles an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceivedPart {
    /// Which.
    pub item: ItemId,
    /// For a charge, the item that bears it.
    pub borne_by: Option<ItemId>,
    /// Minor units.
    pub amount_minor: i64,
}

/// When a promise ended before its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The first day on which it no longer held.
    pub on: Date,
    /// The promise that took its place.
    pub replaced_by: Option<PromiseId>,
}

/// A promise that was given, and whether it was taken back.
#[derive(Debug, Clone, Copy)]
pub struct Given<'p> {
    /// As it was made.
    pub promise: &'p Promise,
    /// Its end, if it was taken back or replaced.
    pub ended: Option<Ending>,
    /// What there was to ask on its last day; known where it would be broken.
    pub last_day: Option<LastDay>,
}

/// What became of a promise, and what came in for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// What became of it.
    pub standing: Standing,
    /// Received for it; minor units.
    pub received_minor: i64,
}

impl Judged {
    /// It runs: money is awaited, and what it speaks of rests.
    pub fn is_awaited(self, promise: &Promise, today: Date) -> bool {
        match self.standing {
            Standing::Open => true,
            Standing::Intention => promise.counts_until >= today,
            _ => false,
        }
    }
}

/// What became of promises on a day, in their order.
pub fn judge(given: &[Given<'_>], receipts: &[Received], today: Date) -> Vec<Judged> {
    let received = received(given, receipts);
    given.iter().zip(received).map(|(one, received_minor)| one.judged(received_minor, today)).collect()
}

/// What came in for each promise.
fn received(given: &[Given<'_>], receipts: &[Received]) -> Vec<i64> {
    let mut received = vec![0_i64; given.len()];
    let mut order: Vec<usize> = (0..given.len()).collect();
    order.sort_by_key(|at| {
        let promise = given[*at].promise;
        (promise.promised_on, promise.made_on, promise.id)
    });
    for receipt in receipts {
        let mut rest_minor = receipt.amount_minor;
        let mut parts = receipt.parts.clone();
        for at in order.iter().copied().filter(|at| given[*at].awaits(receipt)) {
            let promise = given[at].promise;
            let most = rest_minor.min(promise.amount_minor - received[at]);
            let counts_whole = receipt.is_money && (promise.items.is_empty() || !receipt.names_items);
            let part = if counts_whole { most } else { spend(&mut parts, &promise.items, most) };
            received[at] += part;
            rest_minor -= part;
        }
    }
    received
}

/// Takes up to a sum from what settled some items; what was taken.
fn spend(parts: &mut [ReceivedPart], items: &[PromisedItem], most: i64) -> i64 {
    let mut rest = most;
    let is_named = |id: ItemId| items.iter().any(|named| named.id == id);
    let is_theirs = |part: &ReceivedPart| is_named(part.item) || part.borne_by.is_some_and(is_named);
    for part in parts.iter_mut().filter(|part| is_theirs(part)) {
        let taken = part.amount_minor.clamp(0, rest);
        part.amount_minor -= taken;
        rest -= taken;
    }
    most - rest
}

impl Given<'_> {
    /// Money of a receipt could count for it.
    fn awaits(&self, receipt: &Received) -> bool {
        self.promise.currency == receipt.currency
            && self.promise.is_awaited(receipt.on)
            && self.ended.is_none_or(|end| receipt.on < end.on)
    }

    fn judged(&self, received_minor: i64, today: Date) -> Judged {
        let promise = self.promise;
        let standing = match self.ended.filter(|end| end.on <= today) {
            _ if received_minor >= promise.amount_minor - promise.tolerance_minor => Standing::Kept,
            Some(Ending { replaced_by: Some(_), .. }) => Standing::Replaced,
            Some(_) => Standing::Withdrawn,
            None if promise.kind == PromiseKind::Intention => Standing::Intention,
            None if promise.counts_until >= today => Standing::Open,
            None if self.last_day.is_some_and(|day| day.is_settled(promise)) && received_minor > 0 => Standing::Kept,
            None if self.last_day.is_some_and(|day| !day.could_ask(promise)) => Standing::Lapsed,
            None if received_minor == 0 => Standing::Broken,
            None => Standing::PartlyKept(received_minor),
        };
        Judged { standing, received_minor }
    }
}

/// How a customer kept what it promised in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// In which money.
    pub currency: Currency,
    /// Promises kept.
    pub kept: u32,
    /// Promises of which a part came.
    pub partly_kept: u32,
    /// Promises of which nothing came.
    pub broken: u32,
    /// What they promised; minor units.
    pub promised_minor: i64,
    /// What came of it by its day.
    pub received_minor: i64,
}

impl Record {
    /// The promises that count: their day has passed, or all of it came.
    pub fn made(&self) -> u32 {
        self.kept + self.partly_kept + self.broken
    }

    /// What of the money promised came, in whole percent, rounded down.
    pub fn percent(&self) -> i64 {
        let share = i128::from(self.received_minor) * 100 / i128::from(self.promised_minor.max(1));
        i64::try_from(share).unwrap_or(100)
    }
}

/// The record of promises, by currency. Those that still run, were taken back or replaced, and days named before due, do not count.
pub fn records<'p>(judged: impl IntoIterator<Item = (&'p Promise, Judged)>) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    for (promise, one) in judged.into_iter().filter(|(promise, one)| counts(promise, *one)) {
        let at = records.iter().position(|record| record.currency == promise.currency).unwrap_or_else(|| {
            let currency = promise.currency;
            records.push(Record { currency, kept: 0, partly_kept: 0, broken: 0, promised_minor: 0, received_minor: 0 });
            records.len() - 1
        });
        let record = &mut records[at];
        match one.standing {
            Standing::Kept => record.kept += 1,
            Standing::PartlyKept(_) => record.partly_kept += 1,
            _ => record.broken += 1,
        }
        record.promised_minor = record.promised_minor.saturating_add(promise.amount_minor);
        record.received_minor = record.received_minor.saturating_add(one.received_minor);
    }
    records.sort_by_key(|record| record.currency);
    records
}

/// A promise counts where promises are counted.
fn counts(promise: &Promise, judged: Judged) -> bool {
    promise.kind != PromiseKind::Intention && judged.standing.is_settled()
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use jiff::civil::date;

    use super::*;
    use crate::id::AccountId;

    /// One made on a day of November, by another.
    fn promise(amount_minor: i64, made: i8, by: i8) -> Promise {
        Promise {
            id: PromiseId(1),
            account: AccountId(1),
            items: Vec::new(),
            kind: PromiseKind::Pay,
            amount_minor,
            currency: Currency::EUR,
            made_on: date(2026, 11, made),
            promised_on: date(2026, 11, by),
            counts_until: date(2026, 11, by),
            tolerance_minor: 0,
            rests: true,
            cash_only: false,
            by: None,
            via: None,
        }
    }

    fn came(amount_minor: i64, day: i8) -> Received {
        let on = date(2026, 11, day);
        Received { amount_minor, currency: Currency::EUR, on, is_money: true, names_items: false, parts: Vec::new() }
    }

    /// Money that names what it settles.
    fn settles(day: i8, parts: &[(u128, i64)]) -> Received {
        let part = |(item, amount_minor): &(u128, i64)| ReceivedPart {
            item: ItemId(*item),
            borne_by: None,
            amount_minor: *amount_minor,
        };
        let sum = parts.iter().map(|(_, minor)| minor).sum();
        Received { names_items: true, parts: parts.iter().map(part).collect(), ..came(sum, day) }
    }

    fn given(promise: &Promise, ended: Option<Ending>) -> Given<'_> {
        Given { promise, ended, last_day: None }
    }

    fn standings(promises: &[&Promise], receipts: &[Received], today: i8) -> Vec<Standing> {
        let all: Vec<Given<'_>> = promises.iter().map(|promise| given(promise, None)).collect();
        judge(&all, receipts, date(2026, 11, today)).into_iter().map(|one| one.standing).collect()
    }

    #[test]
    fn a_promise_is_broken_on_the_day_after_its_own() {
        let one = promise(500, 10, 12);
        let on = |today, receipts: &[Received]| standings(&[&one], receipts, today)[0];
        assert_eq!(on(12, &[]), Standing::Open);
        assert_eq!(on(13, &[]), Standing::Broken);
        assert_eq!(on(13, &[came(200, 12)]), Standing::PartlyKept(200));
        assert_eq!(on(13, &[came(500, 12)]), Standing::Kept);
        assert_eq!(on(13, &[came(500, 13)]), Standing::Broken, "a day too late");
        assert_eq!(on(13, &[came(500, 9)]), Standing::Broken, "before it was made");
    }

    #[test]
    fn days_and_money_within_the_tolerance_keep_it() {
        let one = Promise { counts_until: date(2026, 11, 14), tolerance_minor: 100, ..promise(500, 10, 12) };
        let on = |today, receipts: &[Received]| standings(&[&one], receipts, today)[0];
        assert_eq!(on(14, &[]), Standing::Open);
        assert_eq!(on(14, &[came(400, 14)]), Standing::Kept);
        assert_eq!(on(14, &[came(399, 14)]), Standing::Open);
        assert_eq!(on(15, &[came(399, 14)]), Standing::PartlyKept(399));
        assert_eq!(on(15, &[came(500, 15)]), Standing::Broken);
    }

    #[test]
    fn a_receipt_counts_once_for_the_promise_that_falls_due_first() {
        let (later, sooner) = (promise(400, 1, 20), promise(300, 1, 10));
        let stand = standings(&[&later, &sooner], &[came(500, 5), came(900, 28)], 21);
        assert_eq!(stand, [Standing::PartlyKept(200), Standing::Kept]);
    }

    #[test]
    fn for_named_items_counts_what_settles_them_and_what_names_nothing() {
        let of = |items: &[u128], amount, by| {
            let items = items.iter().map(|id| PromisedItem { id: ItemId(*id), number: String::new() }).collect();
            Promise { items, ..promise(amount, 1, by) }
        };
        let (one, both) = (of(&[1], 300, 10), of(&[1, 2], 400, 12));
        assert_eq!(standings(&[&one], &[settles(5, &[(2, 300)])], 11), [Standing::Broken], "for another invoice");
        assert_eq!(standings(&[&one], &[settles(5, &[(1, 300)])], 11), [Standing::Kept]);
        assert_eq!(standings(&[&one], &[settles(5, &[(1, 100), (2, 200)])], 11), [Standing::PartlyKept(100)]);
        assert_eq!(standings(&[&one], &[came(300, 5)], 11), [Standing::Kept], "it names nothing");
        let (first, second) = (settles(5, &[(1, 300)]), settles(6, &[(2, 400)]));
        assert_eq!(
            standings(&[&both, &one], core::slice::from_ref(&first), 13),
            [Standing::Broken, Standing::Kept],
            "it counts once"
        );
        assert_eq!(standings(&[&both, &one], &[first, second], 13), [Standing::Kept, Standing::Kept]);
        let charge = ReceivedPart { item: ItemId(7), borne_by: Some(ItemId(1)), amount_minor: 40 };
        let mut with_interest = settles(5, &[(1, 260)]);
        (with_interest.amount_minor, with_interest.parts) = (300, [with_interest.parts.as_slice(), &[charge]].concat());
        assert_eq!(standings(&[&one], &[with_interest], 11), [Standing::Kept], "with the interest on it");
    }

    #[test]
    fn a_credit_counts_for_what_it_settles_and_for_no_promise_about_the_account() {
        let credit = Received { is_money: false, ..settles(5, &[(1, 200)]) };
        let items = alloc::vec![PromisedItem { id: ItemId(1), number: String::new() }];
        let named = Promise { items, ..promise(1_000, 1, 10) };
        let receipts = [credit, settles(9, &[(1, 800)])];
        assert_eq!(standings(&[&named], &receipts, 11), [Standing::Kept]);
        assert_eq!(standings(&[&promise(1_000, 1, 10)], &receipts, 11), [Standing::PartlyKept(800)]);
    }

    #[test]
    fn where_nothing_was_left_to_ask_on_the_last_day_it_is_not_broken() {
        let one = Promise { tolerance_minor: 5, ..promise(500, 1, 10) };
        let on = |open_minor, asked_minor, receipts: &[Received]| {
            let last_day = Some(LastDay { open_minor, asked_minor });
            judge(&[Given { promise: &one, ended: None, last_day }], receipts, date(2026, 11, 11))[0].standing
        };
        assert_eq!(on(500, 500, &[]), Standing::Broken);
        assert_eq!(on(500, 6, &[]), Standing::Broken, "a part is contested");
        assert_eq!(on(500, 5, &[]), Standing::Lapsed, "contested but for what is forgiven");
        assert_eq!(on(300, 0, &[came(200, 9)]), Standing::Lapsed, "the rest is contested");
        assert_eq!(on(0, 0, &[came(300, 9)]), Standing::Kept, "no more was owed");
        assert_eq!(on(0, 0, &[]), Standing::Lapsed, "it was settled without them");
    }

    #[test]
    fn what_was_taken_back_or_replaced_is_not_broken() {
        let one = promise(500, 10, 12);
        let ended = |on: i8, replaced_by, today: i8| {
            let ended = Some(Ending { on: date(2026, 11, on), replaced_by });
            judge(&[given(&one, ended)], &[], date(2026, 11, today))[0].standing
        };
        assert_eq!(ended(11, None, 13), Standing::Withdrawn);
        assert_eq!(ended(11, Some(PromiseId(2)), 13), Standing::Replaced);
        assert_eq!(ended(12, None, 11), Standing::Open, "not yet");
        let all = [given(&one, Some(Ending { on: date(2026, 11, 12), replaced_by: None }))];
        let standing = |day| judge(&all, &[came(500, day)], date(2026, 11, 13))[0].standing;
        assert_eq!(
            [standing(11), standing(12)],
            [Standing::Kept, Standing::Withdrawn],
            "money before it was taken back"
        );
    }

    #[test]
    fn an_intention_is_never_broken() {
        let one = Promise { kind: PromiseKind::Intention, ..promise(500, 10, 12) };
        assert_eq!(standings(&[&one], &[], 12), [Standing::Intention]);
        assert_eq!(standings(&[&one], &[came(200, 11)], 30), [Standing::Intention]);
        assert_eq!(standings(&[&one], &[came(500, 11)], 30), [Standing::Kept]);
        let awaited = |today| judge(&[given(&one, None)], &[], today)[0].is_awaited(&one, today);
        assert_eq!([awaited(date(2026, 11, 12)), awaited(date(2026, 11, 13))], [true, false]);
    }

    #[test]
    fn the_record_counts_what_is_settled_by_currency() {
        let (kept, partly, broken, open) =
            (promise(300, 1, 10), promise(400, 1, 12), promise(100, 1, 13), promise(50, 1, 20));
        let intended = Promise { kind: PromiseKind::Intention, ..promise(1, 1, 9) };
        let all = [&kept, &partly, &broken, &open, &intended];
        let judged = judge(&all.map(|promise| given(promise, None)), &[came(401, 5)], date(2026, 11, 14));
        let [record] = records(all.into_iter().zip(judged))[..] else { panic!("one currency") };
        assert_eq!((record.kept, record.partly_kept, record.broken), (1, 1, 1));
        assert_eq!((record.promised_minor, record.received_minor, record.percent()), (800, 400, 50));
    }
}
