//! The head of a customer: where it is, what it owes, and the marks it bears. The same on its page and beside the worklist.
//!
//! Decides: which marks there are (at most four: the broken or running promise, what is disputed, two holds).

use dunlin_app::customers::Customer as Known;
use dunlin_app::promises::broken;
use dunlin_core::aging::{self, days_past_due};
use dunlin_core::forecast::Expected;
use dunlin_core::money::{Money, Rounding, divide_rounded};
use dunlin_core::promise::Standing;
use dunlin_core::view::HoldKind;
use jiff::civil::Date;

use crate::face::Face;
use crate::frame::Frame;

/// The sums of one currency.
pub(crate) struct Balance {
    pub(crate) owed: String,
    pub(crate) overdue: String,
    pub(crate) is_late: bool,
    /// `3 of 5 items`.
    pub(crate) overdue_of: String,
    pub(crate) oldest: Option<String>,
    pub(crate) oldest_number: String,
    /// Money in the customer's favour that was not used yet.
    pub(crate) credit: Option<String>,
    pub(crate) limit: Option<Limit>,
}

/// How much of the limit is used.
pub(crate) struct Limit {
    pub(crate) most: String,
    pub(crate) percent: String,
    /// Of 100.
    pub(crate) width: i64,
    pub(crate) is_over: bool,
}

/// A mark.
pub(crate) struct Chip {
    pub(crate) class: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) text: String,
}

/// Number, other numbers merged into it, place, the language of letters.
pub(crate) fn subtitle(frame: &Frame, known: &Known) -> String {
    let account = &known.detail.account;
    let language = account.language.as_ref().map(|tag| frame.face.language_name(tag));
    let country = account.address.country.as_ref().map(|code| frame.face.country(code));
    let place = [account.address.city.clone(), country].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let place = Some(place).filter(|place| !place.is_empty());
    let others: Vec<&str> = known.members.iter().map(|member| member.number.as_str()).collect();
    let also = (!others.is_empty()).then(|| frame.face.t1("ui-numbers-also", "numbers", &others.join(", ")));
    [Some(account.number.clone()), also, place, language].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The marks.
pub(crate) fn chips(frame: &Frame, known: &Known, today: Date) -> Vec<Chip> {
    let face = &frame.face;
    let mut chips = Vec::new();
    if let Some((_, on)) = broken(&known.promises) {
        let text = face.t1("ui-chip-broken", "day", &face.near(on, today));
        chips.push(Chip { class: "late", icon: "calendar-x-2", text });
    }
    let mut running = known.promises.iter().filter(|row| row.standing() == Standing::Open);
    if let Some(row) = running.next_back() {
        let Money { minor, currency } = row.amount();
        let (amount, day) = (face.money(minor, currency), face.near(row.promise().promised_on, today));
        let text = face.say("ui-chip-promised", &[("amount", (&amount).into()), ("day", (&day).into())]);
        chips.push(Chip { class: "accent", icon: "calendar-check", text });
    }
    for sum in aging::balances(&known.view.items, today) {
        let own = known.view.items.iter().filter(|item| item.currency == sum.currency);
        let disputed = own.fold(0_i64, |minor, item| minor.saturating_add(item.disputed_minor));
        if disputed > 0 {
            let text = face.t1("ui-chip-disputed", "amount", &face.money(disputed, sum.currency));
            chips.push(Chip { class: "warn", icon: "scale", text });
        }
    }
    let of_all = |kind: HoldKind| {
        known.view.holds.iter().any(|hold| hold.kind == kind && hold.item.is_none() && hold.covers(today))
    };
    for kind in HoldKind::STRICTEST_FIRST.iter().filter(|kind| of_all(**kind)).take(2) {
        chips.push(Chip { class: "", icon: "circle-pause", text: frame.of("ui-hold-", kind.code()) });
    }
    chips
}

/// The sums, a line for each currency.
pub(crate) fn balances(frame: &Frame, known: &Known, today: Date) -> Vec<Balance> {
    let (face, items) = (&frame.face, &known.view.items);
    let balance = |sum: aging::Balance<'_>| {
        let own = || items.iter().filter(|item| item.currency == sum.currency && item.open_minor > 0);
        let late = own().filter(|item| days_past_due(item.due_on, today) > 0).count();
        let credits = items.iter().filter(|item| item.currency == sum.currency && item.open_minor < 0);
        let credit = credits.fold(0_i64, |minor, item| minor.saturating_sub(item.open_minor));
        let counts = [("late", late), ("all", own().count())]
            .map(|(name, count)| (name, i64::try_from(count).unwrap_or(0).into()));
        Balance {
            owed: face.money(sum.open_minor, sum.currency),
            overdue: face.money(sum.past_due_minor, sum.currency),
            is_late: sum.past_due_minor > 0,
            overdue_of: face.say("ui-overdue-of", &counts),
            oldest: sum.oldest.map(|item| face.n("ui-days", days(item.due_on, today))),
            oldest_number: sum.oldest.map(|item| item.number.clone()).unwrap_or_default(),
            credit: (credit > 0).then(|| face.money(credit, sum.currency)),
            limit: known
                .detail
                .limit
                .filter(|limit| limit.currency == sum.currency)
                .map(|limit| used(frame, sum.open_minor, limit)),
        }
    };
    aging::balances(items, today).into_iter().map(balance).collect()
}

/// How much of a limit is owed; of none (0) everything is too much.
fn used(frame: &Frame, open_minor: i64, limit: Money) -> Limit {
    let open = i128::from(open_minor.max(0)) * 100;
    let percent = match limit.minor {
        0 => {
            if open > 0 {
                100
            } else {
                0
            }
        }
        most => i64::try_from(divide_rounded(open, i128::from(most), Rounding::HalfUp)).unwrap_or(i64::MAX),
    };
    Limit {
        most: frame.face.money(limit.minor, limit.currency),
        percent: frame.face.say("ui-percent", &[("percent", percent.into())]),
        width: percent.clamp(0, 100),
        is_over: open_minor > limit.minor,
    }
}

/// When money is expected, as a sentence.
pub(crate) fn expected(face: &Face, day: &Expected) -> String {
    let (on, from, to) = (face.date(day.on), face.date(day.earliest), face.date(day.latest));
    face.say("ui-expected-around", &[("day", (&on).into()), ("from", (&from).into()), ("to", (&to).into())])
}

/// Days past due, as a count.
pub(crate) fn days(due_on: Date, today: Date) -> usize {
    usize::try_from(days_past_due(due_on, today)).unwrap_or(0)
}
