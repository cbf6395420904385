//! Until when a claim can be enforced, by the time that a law gives.
//!
//! Decides: the last day. What law it is and how many years it gives is data of `dunlin-law`. Of what interrupts the time only the court
//! counts: while a claim that was filed in time is before it, no time runs out, and a judgment begins the years of a judgment. An
//! acknowledgement of the debt or, in some countries, a payment or a letter begins the time anew, too: none of that is looked at here, so
//! the day is the earliest that comes into question.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::account::CustomerKind;
use crate::charge::{LateTerms, Parties, TermsOfItem, governing_country};
use crate::view::{AccountView, ItemView};

/// From when the years of a law count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountedFrom {
    /// The due date.
    Due,
    /// The end of the year in which it was due.
    EndOfYear,
}

/// The time that a law gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limitation {
    /// How many years.
    pub years: u8,
    /// From when.
    pub from: CountedFrom,
}

/// What the law of a country says about how long a claim can be enforced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimLaw {
    /// A claim that no court has given.
    pub claim: Limitation,
    /// Where that stands.
    pub law: String,
    /// A claim that a judgment gave, where that is known.
    pub judged: Option<Judged>,
}

/// The time that a judgment gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// How many years from its day.
    pub years: u8,
    /// Where that stands.
    pub law: String,
}

/// What is known of the laws of countries, by kind of customer.
#[derive(Debug, Clone, Default)]
pub struct LimitationTable {
    rows: Vec<(String, CustomerKind, ClaimLaw)>,
}

impl LimitationTable {
    /// Of rows by country and kind of customer.
    pub fn new(rows: Vec<(String, CustomerKind, ClaimLaw)>) -> LimitationTable {
        LimitationTable { rows }
    }

    /// What a country's law says, where it is known.
    pub fn of(&self, country: &str, kind: CustomerKind) -> Option<&ClaimLaw> {
        self.rows.iter().find(|(own, of, _)| *of == kind && own == country).map(|(.., law)| law)
    }
}

static UNKNOWN: LimitationTable = LimitationTable { rows: Vec::new() };

/// By which laws a creditor's claims are judged.
#[derive(Debug, Clone, Copy)]
pub struct ClaimLaws<'a> {
    /// The creditor's country.
    pub country: &'a str,
    /// What is known.
    pub table: &'a LimitationTable,
}

impl ClaimLaws<'static> {
    /// Nothing is known of any law.
    pub const UNKNOWN: ClaimLaws<'static> = ClaimLaws { country: "", table: &UNKNOWN };
}

/// How long a claim can be enforced, as is known on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enforceable<'a> {
    /// Until the end of a day.
    Until {
        /// The day.
        last: Date,
        /// Where that stands.
        law: &'a str,
    },
    /// It is before a court, and no time runs out.
    InCourt,
}

/// How long an item can be enforced, as is known on a day; `None` where the law is not known to us.
pub fn enforceable<'a>(
    view: &AccountView,
    item: &ItemView,
    laws: &ClaimLaws<'a>,
    day: Date,
) -> Option<Enforceable<'a>> {
    let law = law_of(view, item, laws)?;
    let last = law.claim.last_on(item.due_on)?;
    let cases = view.placements.iter().filter(|own| own.covers(item));
    let known = || cases.clone().filter_map(|own| Some((own.court(day)?, own.ended(day).is_none())));
    if let Some(judgment_on) = known().filter_map(|(case, _)| case.judgment_on).max() {
        let judged = law.judged.as_ref()?;
        let last = Limitation { years: judged.years, from: CountedFrom::Due }.last_on(judgment_on)?;
        return Some(Enforceable::Until { last, law: &judged.law });
    }
    let is_pending =
        known().any(|(case, runs)| runs && case.is_pending() && case.filed_on.is_some_and(|on| on <= last));
    Some(if is_pending { Enforceable::InCourt } else { Enforceable::Until { last, law: &law.law } })
}

/// The law under which an item stands: the one that its terms name, else that of the parties.
fn law_of<'a>(view: &AccountView, item: &ItemView, laws: &ClaimLaws<'a>) -> Option<&'a ClaimLaw> {
    let parties =
        Parties { creditor_country: laws.country, customer_country: view.address.country.as_deref(), kind: view.kind };
    let terms: Vec<LateTerms> = view.laws.iter().filter(|terms| terms.account == item.account).cloned().collect();
    let country = governing_country(&TermsOfItem::new(&terms, item.id, item.issued_on), &parties)?;
    laws.table.of(country, view.kind)
}

impl Limitation {
    /// The last day on which a claim can be enforced; the 28th of February where the year has no 29th.
    pub fn last_on(&self, due_on: Date) -> Option<Date> {
        let year = due_on.year().checked_add(i16::from(self.years))?;
        match self.from {
            CountedFrom::EndOfYear => Date::new(year, 12, 31).ok(),
            CountedFrom::Due => {
                let first = Date::new(year, due_on.month(), 1).ok()?;
                let day = due_on.day().min(first.days_in_month());
                Date::new(year, due_on.month(), day).ok()
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use alloc::vec;

    use jiff::civil::date;

    use super::*;
    use crate::change::PlacementEvent;
    use crate::id::{AccountId, LateTermsId};
    use crate::placement::tests::placed;
    use crate::placement::{Happened, PlacementEnd, PlacementKind, PlacementView, Stage};
    use crate::plan::tests::{item, view};

    const DUE: Date = date(2026, 3, 3);

    pub(crate) fn table() -> LimitationTable {
        let law = |years, from, law: &str, judged| ClaimLaw {
            claim: Limitation { years, from },
            law: law.into(),
            judged: Some(Judged { years: judged, law: alloc::format!("{law} (judged)") }),
        };
        LimitationTable::new(vec![
            ("DE".into(), CustomerKind::Business, law(3, CountedFrom::EndOfYear, "BGB", 30)),
            ("FR".into(), CustomerKind::Business, law(5, CountedFrom::Due, "C. com.", 10)),
            ("FR".into(), CustomerKind::Consumer, law(2, CountedFrom::Due, "C. conso.", 10)),
        ])
    }

    #[test]
    fn the_law_is_the_one_that_terms_name_else_the_creditors_or_the_consumers() {
        let table = table();
        let (mut account, day) = (view(vec![item("A", DUE, 100)]), DUE);
        let last = |account: &AccountView, country| match enforceable(
            account,
            &account.items[0],
            &ClaimLaws { country, table: &table },
            day,
        ) {
            Some(Enforceable::Until { last, law }) => Some((last, alloc::string::ToString::to_string(law))),
            _ => None,
        };
        assert_eq!(last(&account, "DE"), Some((date(2029, 12, 31), "BGB".into())));
        assert_eq!(last(&account, "IE"), None, "not known here");
        account.laws.push(LateTerms {
            id: LateTermsId(1),
            account: account.items[0].account,
            item: None,
            since_on: date(2020, 1, 1),
            stated_in: "agreement".into(),
            interest: None,
            fee: None,
            law: Some("FR".into()),
        });
        assert_eq!(last(&account, "IE"), Some((date(2031, 3, 3), "C. com.".into())));
        account.laws[0].account = AccountId(99);
        assert_eq!(last(&account, "IE"), None, "another number's agreement");
        account.kind = CustomerKind::Consumer;
        assert_eq!(last(&account, "DE"), None, "the consumer's country is not known");
        account.address.country = Some("FR".into());
        assert_eq!(last(&account, "DE"), Some((date(2028, 3, 3), "C. conso.".into())));
    }

    #[test]
    fn a_claim_in_court_does_not_lapse_and_a_judgment_begins_its_own_years() {
        let table = table();
        let laws = ClaimLaws { country: "DE", table: &table };
        let mut account = view(vec![item("A", DUE, 100), item("B", DUE, 100)]);
        let case = |stages: &[(Stage, Date)]| -> PlacementView {
            let mut own = placed(PlacementKind::Legal, &account.items[..1], date(2026, 6, 1), None);
            own.happened.extend(stages.iter().map(|(stage, on)| {
                let note = "n".into();
                Happened {
                    on: *on,
                    event: PlacementEvent::Court { stage: *stage, court: None, file_number: None, note },
                }
            }));
            own
        };
        let (filed, late) = (case(&[(Stage::Filed, date(2029, 12, 31))]), case(&[(Stage::Filed, date(2030, 1, 1))]));
        let judged = case(&[(Stage::Filed, date(2029, 12, 31)), (Stage::Judgment, date(2030, 5, 2))]);
        let lost = case(&[(Stage::Filed, date(2029, 12, 31)), (Stage::Dismissed, date(2030, 5, 2))]);
        let mut back = filed.clone();
        let end = PlacementEvent::Ended { end: PlacementEnd::Returned, reason: "r".into(), price_minor: None };
        back.happened.push(Happened { on: date(2030, 6, 1), event: end });
        let mut of = |own: &PlacementView, at: usize, day| {
            account.placements = vec![own.clone()];
            enforceable(&account, &account.items[at], &laws, day)
        };
        let first = Some(Enforceable::Until { last: date(2029, 12, 31), law: "BGB" });
        assert_eq!(of(&filed, 0, date(2029, 12, 30)), first, "not there yet");
        assert_eq!(of(&filed, 0, date(2030, 4, 1)), Some(Enforceable::InCourt));
        assert_eq!(of(&filed, 1, date(2030, 4, 1)), first, "the other is before no court");
        assert_eq!(of(&late, 0, date(2030, 4, 1)), first, "a day too late");
        let by_judgment = Some(Enforceable::Until { last: date(2060, 5, 2), law: "BGB (judged)" });
        assert_eq!(of(&judged, 0, date(2030, 5, 1)), Some(Enforceable::InCourt));
        assert_eq!(of(&judged, 0, date(2030, 5, 2)), by_judgment);
        assert_eq!(of(&lost, 0, date(2030, 5, 2)), first, "the earliest that comes into question");
        assert_eq!(
            (of(&back, 0, date(2030, 5, 31)), of(&back, 0, date(2030, 6, 1))),
            (Some(Enforceable::InCourt), first)
        );
    }

    #[test]
    fn years_count_from_the_due_date_or_from_the_end_of_its_year() {
        let last = |years, from, due_on| Limitation { years, from }.last_on(due_on);
        assert_eq!(last(5, CountedFrom::Due, date(2007, 7, 1)), Some(date(2012, 7, 1)));
        assert_eq!(last(3, CountedFrom::EndOfYear, date(2017, 5, 1)), Some(date(2020, 12, 31)));
        assert_eq!(last(3, CountedFrom::EndOfYear, date(2017, 12, 31)), Some(date(2020, 12, 31)));
        assert_eq!(last(3, CountedFrom::EndOfYear, date(2018, 1, 1)), Some(date(2021, 12, 31)));
        assert_eq!(last(2, CountedFrom::Due, date(2024, 2, 29)), Some(date(2026, 2, 28)));
        assert_eq!(last(4, CountedFrom::Due, date(2024, 2, 29)), Some(date(2028, 2, 29)));
        assert_eq!(last(200, CountedFrom::Due, date(9900, 1, 1)), None, "beyond the calendar");
    }
}
