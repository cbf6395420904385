//! A debt before a court: what the court has, how far it is, and what it gave.
//!
//! Requirement R0.11. Decides: in which order the stages of a case can come, when costs may be charged to the customer (only what a
//! judgment gives), and whether a judgment still stands. Costs that were advanced are the creditor's own until then. Stored are facts by
//! day; a stage may come several times, and what was said last of the court and its file counts.

use alloc::string::String;

use jiff::civil::Date;

use super::{PlacementKind, PlacementState, PlacementView};
use crate::change::PlacementEvent;
use crate::code::Refusal;

/// How far a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Stage {
    /// The claim is with the court.
    Filed,
    /// It was heard.
    Heard,
    /// The court gave the claim, or a part of it.
    Judgment,
    /// The court did not give it, or took a judgment back.
    Dismissed,
    /// The judgment is being enforced.
    Enforcement,
}

impl Stage {
    /// All of them, in the order of a case.
    pub const ALL: [Stage; 5] = [Stage::Filed, Stage::Heard, Stage::Judgment, Stage::Dismissed, Stage::Enforcement];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Stage::Filed => "filed",
            Stage::Heard => "heard",
            Stage::Judgment => "judgment",
            Stage::Dismissed => "dismissed",
            Stage::Enforcement => "enforcement",
        }
    }

    /// Reads the stable word.
    pub fn find(code: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// What is known of a case on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Court {
    /// Which court.
    pub name: Option<String>,
    /// Its number for the case.
    pub file_number: Option<String>,
    /// The first day on which it was there.
    pub filed_on: Option<Date>,
    /// The newest day on which it was heard.
    pub heard_on: Option<Date>,
    /// The newest judgment; none while it is taken back.
    pub judgment_on: Option<Date>,
    /// The day on which it was dismissed, unless a judgment came since.
    pub dismissed_on: Option<Date>,
    /// The newest day of its enforcement.
    pub enforced_on: Option<Date>,
}

impl Court {
    fn take(&mut self, on: Date, (stage, name, file_number): (Stage, Option<&String>, Option<&String>)) {
        self.name = name.or(self.name.as_ref()).cloned();
        self.file_number = file_number.or(self.file_number.as_ref()).cloned();
        match stage {
            Stage::Filed => self.filed_on = Some(self.filed_on.map_or(on, |first| first.min(on))),
            Stage::Heard => self.heard_on = self.heard_on.max(Some(on)),
            Stage::Judgment => {
                self.judgment_on = self.judgment_on.max(Some(on));
                self.dismissed_on = self.dismissed_on.filter(|dismissed_on| *dismissed_on > on);
            }
            Stage::Dismissed => {
                self.dismissed_on = self.dismissed_on.max(Some(on));
                self.judgment_on = self.judgment_on.filter(|judgment_on| *judgment_on > on);
            }
            Stage::Enforcement => self.enforced_on = self.enforced_on.max(Some(on)),
        }
    }

    /// The case is decided by nobody yet.
    pub fn is_pending(&self) -> bool {
        self.filed_on.is_some() && self.judgment_on.is_none() && self.dismissed_on.is_none()
    }
}

impl PlacementView {
    /// What is known of its case on a day; nothing where no court has it.
    pub fn court(&self, day: Date) -> Option<Court> {
        let mut known: Option<Court> = None;
        for one in self.happened_by(day) {
            if let PlacementEvent::Court { stage, court, file_number, .. } = &one.event {
                known.get_or_insert_default().take(one.on, (*stage, court.as_ref(), file_number.as_ref()));
            }
        }
        known
    }

    /// What a court gave of the costs by a day, in minor units.
    pub fn awarded(&self, day: Date) -> i64 {
        self.happened_by(day).fold(0, |sum, one| match &one.event {
            PlacementEvent::Awarded { amount_minor, .. } => sum.saturating_add(*amount_minor),
            _ => sum,
        })
    }

    /// Whether a stage of a case can be noted for a day.
    ///
    /// # Errors
    /// `placement.not_legal` for a debt that no lawyer has; `placement.state` before it is approved, or when it was sold or never came to
    /// be; `date.in_future`; `placement.not_filed` for what follows a claim that no court has by that day, `placement.no_judgment` for the
    /// enforcement of none; `placement.court_known` for the same stage on the same day.
    pub fn may_be_in_court(&self, stage: Stage, on: Date, today: Date) -> Result<(), Refusal> {
        self.may_be_worked(on, today)?;
        let same =
            |event: &PlacementEvent| matches!(event, PlacementEvent::Court { stage: known, .. } if *known == stage);
        if self.happened.iter().any(|one| one.on == on && same(&one.event)) {
            return Err(Refusal::CourtKnown { on });
        }
        let case = self.court(on).unwrap_or_default();
        if stage != Stage::Filed && case.filed_on.is_none() {
            return Err(Refusal::NotFiled { placement: self.placement.number.clone() });
        }
        if stage == Stage::Enforcement && case.judgment_on.is_none() {
            return Err(Refusal::NoJudgment { placement: self.placement.number.clone() });
        }
        Ok(())
    }

    /// Whether costs may be charged to the customer on a day: only what a judgment gives that stands.
    ///
    /// # Errors
    /// As [`PlacementView::may_be_in_court`]; `placement.no_judgment` without one by that day.
    pub fn may_be_awarded(&self, on: Date, today: Date) -> Result<(), Refusal> {
        self.may_be_worked(on, today)?;
        match self.court(on).and_then(|case| case.judgment_on) {
            Some(_) => Ok(()),
            None => Err(Refusal::NoJudgment { placement: self.placement.number.clone() }),
        }
    }

    /// Whether a cost can be noted for a day: also one that is billed after the debt came back.
    ///
    /// # Errors
    /// `placement.state` before it is approved, or when it never came to be; `date.in_future`.
    pub fn may_cost(&self, on: Date, today: Date) -> Result<(), Refusal> {
        let state = self.state(today);
        if matches!(state, PlacementState::Proposed | PlacementState::Withdrawn) {
            return Err(Refusal::PlacementState { state });
        }
        if on > today { Err(Refusal::DayToCome { on }) } else { Ok(()) }
    }

    fn may_be_worked(&self, on: Date, today: Date) -> Result<(), Refusal> {
        if self.placement.kind != PlacementKind::Legal {
            return Err(Refusal::NotLegal { placement: self.placement.number.clone() });
        }
        self.may_cost(on, today)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use jiff::civil::date;

    use super::*;
    use crate::id::ItemId;
    use crate::placement::tests::{DUE, placed};
    use crate::placement::{Happened, PlacementEnd};
    use crate::plan::tests::item;

    fn legal() -> PlacementView {
        placed(PlacementKind::Legal, &[item("F-1", DUE, 200_000)], date(2026, 6, 1), None)
    }

    fn note(own: &mut PlacementView, stage: Stage, on: Date) {
        let event = PlacementEvent::Court { stage, court: None, file_number: None, note: "n".into() };
        own.happened.push(Happened { on, event });
    }

    #[test]
    fn a_case_goes_from_the_claim_to_its_enforcement() {
        let (mut own, today) = (legal(), date(2027, 6, 1));
        let refused = |own: &PlacementView, stage, on| own.may_be_in_court(stage, on, today).err().map(|no| no.code());
        assert_eq!(refused(&own, Stage::Heard, today), Some("placement.not_filed"));
        assert_eq!(refused(&own, Stage::Filed, date(2027, 6, 2)), Some("date.in_future"));
        assert_eq!(refused(&own, Stage::Filed, date(2026, 7, 1)), None);
        note(&mut own, Stage::Filed, date(2026, 7, 1));
        assert_eq!(refused(&own, Stage::Filed, date(2026, 7, 1)), Some("placement.court_known"));
        assert_eq!(refused(&own, Stage::Judgment, date(2026, 6, 30)), Some("placement.not_filed"), "before the claim");
        assert_eq!(refused(&own, Stage::Enforcement, today), Some("placement.no_judgment"));
        assert!(own.court(today).is_some_and(|case| case.is_pending()));
        note(&mut own, Stage::Judgment, date(2026, 10, 1));
        assert_eq!(refused(&own, Stage::Enforcement, today), None);
        assert!(own.court(today).is_some_and(|case| !case.is_pending()));
        let known: Vec<Option<Date>> =
            [date(2026, 9, 30), today].iter().map(|day| own.court(*day).and_then(|case| case.judgment_on)).collect();
        assert_eq!(known, [None, Some(date(2026, 10, 1))], "as of a day before, it was not there");
    }

    #[test]
    fn only_what_a_judgment_gives_that_stands_is_charged() {
        let (mut own, today) = (legal(), date(2027, 6, 1));
        let refused = |own: &PlacementView, on| own.may_be_awarded(on, today).err().map(|no| no.code());
        note(&mut own, Stage::Filed, date(2026, 7, 1));
        assert_eq!(refused(&own, today), Some("placement.no_judgment"), "costs advanced are the creditor's own");
        note(&mut own, Stage::Judgment, date(2026, 10, 1));
        assert_eq!(refused(&own, date(2026, 9, 30)), Some("placement.no_judgment"), "not yet on that day");
        assert_eq!(refused(&own, date(2026, 10, 1)), None);
        note(&mut own, Stage::Dismissed, date(2026, 12, 1));
        assert_eq!(refused(&own, today), Some("placement.no_judgment"), "it was taken back");
        assert_eq!(own.court(today).and_then(|case| case.dismissed_on), Some(date(2026, 12, 1)));
        note(&mut own, Stage::Judgment, date(2027, 2, 1));
        assert_eq!(refused(&own, today), None);
        assert_eq!(own.court(today).and_then(|case| case.dismissed_on), None);
        own.happened.push(Happened {
            on: today,
            event: PlacementEvent::Awarded { what: "costs".into(), amount_minor: 35_000, charge: ItemId(9) },
        });
        assert_eq!((own.awarded(date(2027, 5, 31)), own.awarded(today)), (0, 35_000));
    }

    #[test]
    fn what_no_lawyer_has_is_in_no_court_and_what_never_came_to_be_costs_nothing() {
        let today = date(2027, 6, 1);
        let agency = placed(PlacementKind::Agency, &[item("F-1", DUE, 200_000)], date(2026, 6, 1), None);
        let no = agency.may_be_in_court(Stage::Filed, today, today);
        assert_eq!(no.err().map(|no| no.code()), Some("placement.not_legal"));
        assert_eq!(agency.may_cost(today, today), Ok(()));
        let mut own = legal();
        let end = |end| PlacementEvent::Ended { end, reason: "r".into(), price_minor: None };
        own.happened.push(Happened { on: date(2026, 7, 1), event: end(PlacementEnd::Returned) });
        assert_eq!(own.may_cost(today, today), Ok(()), "the bill comes later");
        let mut own = PlacementView::proposed(own.placement);
        assert_eq!(own.may_cost(today, today).err().map(|no| no.code()), Some("placement.state"));
        own.happened.push(Happened { on: date(2026, 7, 1), event: end(PlacementEnd::Withdrawn) });
        assert_eq!(own.may_cost(today, today).err().map(|no| no.code()), Some("placement.state"));
    }
}
