//! Payment terms: when an invoice falls due, in how many parts, and which discounts paying early earns.
//!
//! Source: R0.2 (credit, in advance, on delivery, with the order), R1.10 and R2.4 (the discount days count from the
//! invoice date). [`Terms`] is structured data; its one printed form names the same structure again, so
//! `parse(print(terms)) == terms` and the text may be stored. What a customer reads is worded by `dunlin-words`.
//!
//! What this module does not do: it never guesses (`NAA8` is an error), it does not move due dates off weekends (the law
//! of the due date differs by country), it knows no grace (that is policy) and posts no discount.

mod cursor;
mod draft;
mod lex;
mod parse;
mod phrases;
mod print;
mod rule;
pub mod skonto;
#[cfg(test)]
mod tests;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use jiff::civil::Date;

pub use rule::{DateRule, Landing, MonthDay};

/// What an invoice was agreed to be paid by. Made by [`Terms::parse`] or [`Terms::net`], so it is always printable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(into = "String", try_from = "String"))]
pub struct Terms {
    from: Event,
    cutoff: Option<MonthDay>,
    tiers: Vec<Tier>,
    due: Due,
}

/// The event from which days are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// The invoice's own date: the usual case.
    Invoice,
    /// The day the invoice reached the customer (Directive 2011/7/EU art. 3).
    InvoiceReceipt,
    /// The day the goods reached the customer: COD and ROG dating.
    Delivery,
    /// The day of the order: terms without credit.
    Order,
}

/// A discount and the rule for its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tier {
    /// Hundredths of a percent: 200 is 2 %.
    pub rate_bps: u16,
    /// The last day on which the money must be there (R1.10).
    pub rule: DateRule,
}

/// How the amount falls due.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Due {
    /// Money before goods leave; no credit.
    InAdvance,
    /// Money with the order; no credit.
    WithOrder,
    /// All of it on one day.
    Whole(DateRule),
    /// One rule up to a day of the month, another after it ("day limit").
    DayLimit {
        /// The last day of the month to which `until` applies.
        limit: MonthDay,
        /// For a base date up to the limit.
        until: DateRule,
        /// For a base date after the limit.
        after: DateRule,
    },
    /// Parts in hundredths of a percent that add up to 10 000.
    Shares(Vec<(u16, DateRule)>),
    /// Equal parts at a steady pace; months keep the anchor day (31 Jan, 28 Feb, 31 Mar).
    Equal {
        /// How many parts, 2 to 60.
        count: u8,
        /// The pace.
        every: Pace,
        /// When the first is due after the base date: months for a monthly pace, days for a weekly one.
        first_after: u16,
    },
}

/// The pace of equal instalments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pace {
    /// One month apart.
    Monthly,
    /// Seven days apart.
    Weekly,
}

/// The dates from which terms may count. Only the issue date is always known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BaseDates {
    /// The invoice's date.
    pub issued_on: Date,
    /// When the goods reached the customer.
    pub delivered_on: Option<Date>,
    /// When the invoice reached the customer.
    pub received_on: Option<Date>,
    /// When the order was placed.
    pub ordered_on: Option<Date>,
}

impl BaseDates {
    /// Takes the issue date for every event: what an import knows when the file has no other date.
    pub const fn all_on(issued_on: Date) -> BaseDates {
        BaseDates {
            issued_on,
            delivered_on: Some(issued_on),
            received_on: Some(issued_on),
            ordered_on: Some(issued_on),
        }
    }
}

/// The dates that follow from terms and base dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The parts, at least one, in the order of the terms.
    pub due: Vec<Instalment>,
    /// The discounts, in the order of the terms.
    pub discounts: Vec<Discount>,
}

/// One part of the amount and its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// This part's share: its weight over the sum of all weights.
    pub weight: u32,
    /// The last day on which paying is on time.
    pub due_on: Date,
}

/// A discount and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discount {
    /// Hundredths of a percent: 200 is 2 %.
    pub rate_bps: u16,
    /// The money must have been received on or before this day (R1.10).
    pub until_on: Date,
}

/// Why terms have no dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDate {
    /// The event from which the terms count has no date yet.
    Unknown(Event),
    /// A date after the year 9999.
    OutOfRange,
}

impl fmt::Display for NoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoDate::Unknown(Event::Invoice) => "the invoice date is not known",
            NoDate::Unknown(Event::InvoiceReceipt) => "the day on which the invoice was received is not known",
            NoDate::Unknown(Event::Delivery) => "the day of delivery is not known",
            NoDate::Unknown(Event::Order) => "the day of the order is not known",
            NoDate::OutOfRange => "the due date would be after the year 9999",
        })
    }
}

impl core::error::Error for NoDate {}

/// Text that is not payment terms, and where reading stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsError {
    /// Which character, counted from 0.
    pub at: usize,
    /// What stands there; empty at the end of the text.
    pub found: String,
    /// What would have been understood there.
    pub expected: &'static str,
}

impl fmt::Display for TermsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.found.is_empty() {
            return write!(f, "the text ends where {} was expected", self.expected);
        }
        write!(f, "found \"{}\" at character {}, expected {}", self.found, self.at.saturating_add(1), self.expected)
    }
}

impl core::error::Error for TermsError {}

impl Terms {
    /// Reads terms as people and programs write them: `net 30`, `2/10, 1/20, n/60`, `30 days end of month`, `30 Tage netto`.
    ///
    /// Word order decides between the two readings of month-end terms: `45 days end of month` adds the days first,
    /// `end of month 45 days` and the dating `net 45 EOM` count them from the month's end. A mixture such as `45 days EOM` is
    /// an error unless `(days first)` or `(month first)` stands behind it. Whoever reads many rows keeps the results by text:
    /// a book has few different terms.
    ///
    /// ```
    /// use dunlin_core::terms::Terms;
    /// use jiff::civil::date;
    ///
    /// let terms = Terms::parse("2/10, n/30").expect("terms");
    /// assert_eq!(terms.to_string(), "2/10 net 30");
    /// assert_eq!(terms.due_on(date(2026, 3, 1)), Some(date(2026, 3, 31)));
    /// assert!(Terms::parse("NAA8").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Terms, TermsError> {
        parse::parse(text)
    }

    /// `net N days` from the invoice date; more than 999 days are cut to 999.
    pub fn net(days: u16) -> Terms {
        Terms::from_due(Due::Whole(DateRule::days(days.min(rule::DAYS_MAX))))
    }

    fn from_due(due: Due) -> Terms {
        Terms { from: Event::Invoice, cutoff: None, tiers: Vec::new(), due }
    }

    /// The event from which the days count; an import warns when it is not the invoice and has no date for it.
    pub fn counts_from(&self) -> Event {
        match self.due {
            Due::InAdvance | Due::WithOrder => Event::Order,
            _ => self.from,
        }
    }

    /// The structure behind the due dates, for wording them in a language.
    pub fn due_rule(&self) -> &Due {
        &self.due
    }

    /// The discounts on offer, for wording them in a language.
    pub fn tiers(&self) -> &[Tier] {
        &self.tiers
    }

    /// Whether goods may leave before the money: false for terms in advance and with the order, which get an order
    /// hold and no late steps. COD is credit until the day of delivery.
    pub fn gives_credit(&self) -> bool {
        !matches!(self.due, Due::InAdvance | Due::WithOrder)
    }

    /// All dates that follow. Terms without credit fall due with the order, or with the invoice when it has none.
    pub fn due(&self, base: &BaseDates) -> Result<Schedule, NoDate> {
        let from = self.base_date(base)?;
        self.schedule(from).ok_or(NoDate::OutOfRange)
    }

    /// The last due date when only the invoice date is known (every event is taken to be on that day). `None` only when
    /// it would be after the year 9999.
    pub fn due_on(&self, issued_on: Date) -> Option<Date> {
        self.due(&BaseDates::all_on(issued_on)).ok()?.last_due_on()
    }

    /// The discounts of terms as written, for an invoice of a day; none when they cannot be read. What is written on an item
    /// never changes, so neither do these.
    pub fn offered(text: Option<&str>, issued_on: Date) -> Vec<Discount> {
        let may_offer = |text: &&str| text.contains(['%', '/']);
        let terms = text.filter(may_offer).and_then(|text| Terms::parse(text).ok());
        terms.map(|terms| terms.discounts(issued_on)).unwrap_or_default()
    }

    /// The discounts when only the invoice date is known; none when a date would be after the year 9999.
    pub fn discounts(&self, issued_on: Date) -> Vec<Discount> {
        self.due(&BaseDates::all_on(issued_on)).map(|s| s.discounts).unwrap_or_default()
    }

    /// Days from the invoice date to the last due date, 0 for terms without credit.
    pub fn days_of_credit(&self, issued_on: Date) -> Option<i32> {
        if !self.gives_credit() {
            return Some(0);
        }
        Some((self.due_on(issued_on)? - issued_on).get_days())
    }

    fn base_date(&self, base: &BaseDates) -> Result<Date, NoDate> {
        let event = self.counts_from();
        let date = match event {
            Event::Invoice => Some(base.issued_on),
            Event::InvoiceReceipt => base.received_on,
            Event::Delivery => base.delivered_on,
            Event::Order => base.ordered_on.or(Some(base.issued_on)),
        };
        date.ok_or(NoDate::Unknown(event))
    }

    /// Whether every date comes from a month, so that counting a late invoice as the next month's makes sense.
    fn looks_at_month(&self) -> bool {
        let tiers = self.tiers.iter().all(|tier| tier.rule.looks_at_month());
        match &self.due {
            Due::Whole(rule) => tiers && rule.looks_at_month(),
            Due::Shares(shares) => shares.iter().all(|(_, rule)| rule.looks_at_month()),
            Due::InAdvance | Due::WithOrder | Due::DayLimit { .. } | Due::Equal { .. } => false,
        }
    }

    fn schedule(&self, from: Date) -> Option<Schedule> {
        let from = match self.cutoff {
            Some(day) if day.is_before(from) => from.last_of_month().tomorrow().ok()?,
            _ => from,
        };
        let discounts = self.tiers.iter().map(|tier| {
            let until_on = tier.rule.apply(from)?;
            Some(Discount { rate_bps: tier.rate_bps, until_on })
        });
        Some(Schedule { due: self.due.instalments(from)?, discounts: discounts.collect::<Option<_>>()? })
    }
}

impl Due {
    fn instalments(&self, from: Date) -> Option<Vec<Instalment>> {
        let one = |due_on| alloc::vec![Instalment { weight: 1, due_on }];
        match self {
            Due::InAdvance | Due::WithOrder => Some(one(from)),
            Due::Whole(rule) => rule.apply(from).map(one),
            Due::DayLimit { limit, until, after } => {
                let rule = if limit.is_before(from) { after } else { until };
                rule.apply(from).map(one)
            }
            Due::Shares(shares) => shares
                .iter()
                .map(|(bps, rule)| Some(Instalment { weight: u32::from(*bps), due_on: rule.apply(from)? }))
                .collect(),
            Due::Equal { count, every, first_after } => (0..u16::from(*count))
                .map(|nth| Some(Instalment { weight: 1, due_on: every.step(from, *first_after, nth)? }))
                .collect(),
        }
    }
}

impl Pace {
    fn step(self, from: Date, first_after: u16, nth: u16) -> Option<Date> {
        match self {
            Pace::Monthly => rule::add_months(from, first_after.checked_add(nth)?),
            Pace::Weekly => rule::add_days(from, first_after.checked_add(nth.checked_mul(7)?)?),
        }
    }
}

impl Schedule {
    /// The latest of the due dates.
    pub fn last_due_on(&self) -> Option<Date> {
        self.due.iter().map(|part| part.due_on).max()
    }

    /// An amount split over the instalments, in minor units: the sum is the whole, and what rounding leaves goes to the
    /// largest remainders, the earlier part first.
    pub fn split_minor(&self, amount_minor: i64) -> Vec<i64> {
        let weights: Vec<u32> = self.due.iter().map(|part| part.weight).collect();
        split_by_weight(amount_minor, &weights)
    }
}

/// Largest remainder. All zero when there is no weight at all.
fn split_by_weight(amount_minor: i64, weights: &[u32]) -> Vec<i64> {
    let total: i128 = weights.iter().copied().map(i128::from).sum();
    if total == 0 {
        return alloc::vec![0; weights.len()];
    }
    let (sign, size) = (i128::from(amount_minor.signum()), i128::from(amount_minor).abs());
    let mut parts: Vec<i128> = weights.iter().map(|w| size * i128::from(*w) / total).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&at| core::cmp::Reverse(size * i128::from(weights[at]) % total));
    let mut left = size - parts.iter().sum::<i128>();
    for at in order {
        if left == 0 {
            break;
        }
        parts[at] += 1;
        left -= 1;
    }
    let back = |part: i128| i64::try_from(part * sign).expect("no part is larger than the whole, which is an i64");
    parts.into_iter().map(back).collect()
}

impl FromStr for Terms {
    type Err = TermsError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Terms::parse(text)
    }
}

impl From<Terms> for String {
    fn from(terms: Terms) -> String {
        alloc::format!("{terms}")
    }
}

impl TryFrom<String> for Terms {
    type Error = TermsError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Terms::parse(&text)
    }
}
