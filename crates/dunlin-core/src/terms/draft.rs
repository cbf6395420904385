//! Reading one date rule: months, month end, days, landing.
//!
//! Word order decides: `30 days end of month` adds the days first, `end of month 30 days` and `net 30 EOM` count them from the
//! month's end; what mixes both ways to write is refused.

use super::cursor::Parser;
use super::lex::Tok;
use super::rule::{DAYS_MAX, MONTHS_MAX};
use super::{DateRule, Event, Landing, TermsError};

const TERMS: &str = "payment terms, for example net 30";
const DAYS: &str = "a number of days, for example 30 days";
const MIXED_EOM: &str = "(days first) or (month first), because both readings are in use; \
    or write end of month 30 days, or 30 days end of month";

/// A date rule while it is read.
#[derive(Default, Clone, Copy)]
pub(super) struct Draft {
    months: u8,
    days: Option<u16>,
    /// The days had no unit: `net 30`, `2/10`.
    pub(super) bare: bool,
    pub(super) month_end_first: bool,
    /// A month end seen before any days; with days it comes first, without it is the landing.
    month_end_pending: bool,
    /// Token of an EOM behind bare days: EOM dating, for all parts.
    pub(super) dating: Option<usize>,
    landing: Option<Landing>,
}

impl Draft {
    fn is_empty(&self) -> bool {
        self.months == 0 && self.days.is_none() && !self.month_end_pending && self.landing.is_none()
    }

    pub(super) fn finish(&self) -> DateRule {
        let pending = self.month_end_pending.then_some(Landing::MonthEnd);
        DateRule {
            months: self.months,
            month_end_first: self.month_end_first,
            days: self.days.unwrap_or(0),
            landing: self.landing.or(pending).unwrap_or(Landing::AsIs),
        }
    }
}

impl Parser<'_> {
    /// Months, month end, days and landing. `bare_is_days`: a number without a unit is days.
    pub(super) fn rule(&mut self, bare_is_days: bool) -> Result<Draft, TermsError> {
        let mut draft = Draft::default();
        while self.word_step(&mut draft) || self.number_or_month_end_step(&mut draft, bare_is_days)? {}
        if draft.is_empty() { Err(self.error(if bare_is_days { DAYS } else { TERMS })) } else { Ok(draft) }
    }

    /// A rule that stands alone, with every unit named; `30 EOM` is for lists, where it says what the other parts count from.
    pub(super) fn rule_in_words(&mut self) -> Result<DateRule, TermsError> {
        let draft = self.rule(false)?;
        match draft.dating {
            Some(eom_at) => Err(self.error_at(eom_at, MIXED_EOM)),
            None => Ok(draft.finish()),
        }
    }

    /// Phrases that say all by themselves.
    fn word_step(&mut self, draft: &mut Draft) -> bool {
        let is_empty = draft.is_empty();
        let stepped = match self.peek() {
            Some(Tok::NextMonthEnd) if is_empty => Draft { months: 1, month_end_pending: true, ..*draft },
            Some(Tok::SameDayNextMonth) if is_empty => Draft { months: 1, ..*draft },
            Some(Tok::OnReceipt) if is_empty => Draft { days: Some(0), ..*draft },
            // Says again what the word order says: end of month 45 days (month first).
            Some(Tok::MonthFirst) if draft.month_end_first && draft.landing.is_none() => *draft,
            // 30 gg data fattura fine mese
            Some(Tok::From(Event::Invoice)) if self.peek_at(1) == Some(Tok::MonthEnd) => *draft,
            _ => return false,
        };
        *draft = stepped;
        self.at += 1;
        true
    }

    fn number_or_month_end_step(&mut self, draft: &mut Draft, bare_is_days: bool) -> Result<bool, TermsError> {
        match self.peek() {
            Some(Tok::Number(_)) => self.number_step(draft, bare_is_days),
            Some(Tok::Eom | Tok::MonthEnd) => self.month_end(draft),
            Some(Tok::Plus) if draft.month_end_pending => self.plus(draft),
            Some(Tok::OnThe) if draft.landing == Some(Landing::MonthEnd) || draft.month_end_pending => {
                self.on_the(draft)
            }
            Some(Tok::ToTheNext) if draft.landing.is_none() && !draft.month_end_pending => self.next_month_day(draft),
            _ => Ok(false),
        }
    }

    fn number_step(&mut self, draft: &mut Draft, bare_is_days: bool) -> Result<bool, TermsError> {
        let free = draft.landing.is_none();
        match self.peek_at(1) {
            Some(Tok::Months) if draft.is_empty() => {
                draft.months = self.months()?;
                self.at += 1;
            }
            Some(Tok::Days) if free && draft.days.is_none() => {
                self.set_days(draft, 1)?;
                self.at += 1;
            }
            Some(Tok::Weeks) if free && draft.days.is_none() => {
                self.set_days(draft, 7)?;
                self.at += 1;
            }
            Some(Tok::Prox) if free && !draft.month_end_pending => self.prox(draft)?,
            Some(Tok::Ordinal) if free && !draft.month_end_pending && self.peek_at(2) == Some(Tok::Prox) => {
                self.prox(draft)?;
            }
            Some(Tok::Eom | Tok::MonthEnd) if draft.is_empty() => {
                self.set_days(draft, 1)?;
                draft.bare = true;
            }
            Some(Tok::Percent | Tok::Ordinal | Tok::Months | Tok::Days | Tok::Weeks) => return Ok(false),
            _ if draft.is_empty() && bare_is_days => {
                self.set_days(draft, 1)?;
                draft.bare = true;
            }
            _ if draft.is_empty() => return Err(self.error(DAYS)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn set_days(&mut self, draft: &mut Draft, unit_days: u16) -> Result<(), TermsError> {
        let count = self.whole_number(0, DAYS_MAX / unit_days, "a whole number of days, at most 999")?;
        draft.days = Some(count * unit_days);
        if draft.month_end_pending {
            (draft.month_end_pending, draft.month_end_first) = (false, true);
        }
        Ok(())
    }

    fn prox(&mut self, draft: &mut Draft) -> Result<(), TermsError> {
        let day = self.month_day()?;
        self.expect(Tok::Prox, "prox")?;
        draft.landing = Some(Landing::Prox(day));
        Ok(())
    }

    /// The month end before days, behind days, or again behind days that already count from one.
    fn month_end(&mut self, draft: &mut Draft) -> Result<bool, TermsError> {
        if draft.landing.is_some() || draft.month_end_pending || draft.dating.is_some() {
            return Ok(false);
        }
        let at = self.at;
        let is_dating = self.peek() == Some(Tok::Eom);
        self.at += 1;
        let days_first = self.accept(Tok::DaysFirst);
        let month_first = !days_first && self.accept(Tok::MonthFirst);
        match draft.days {
            None => draft.month_end_pending = true,
            Some(_) if draft.month_end_first || days_first => draft.landing = Some(Landing::MonthEnd),
            Some(_) if draft.bare && is_dating && draft.months == 0 => draft.dating = Some(at),
            Some(_) if month_first => draft.month_end_first = true,
            Some(_) if !draft.bare && !is_dating => draft.landing = Some(Landing::MonthEnd),
            Some(_) => return Err(self.error_at(at, MIXED_EOM)),
        }
        Ok(true)
    }

    /// `EOM +15 days`, `EOM+0 +15 days` (months, then days)
    fn plus(&mut self, draft: &mut Draft) -> Result<bool, TermsError> {
        self.at += 1;
        match self.peek_at(1) {
            Some(Tok::Days) => {
                self.set_days(draft, 1)?;
                self.at += 1;
            }
            Some(Tok::Plus) if draft.months == 0 => draft.months = self.months()?,
            _ => return Err(self.error("a number and days, for example EOM +15 days")),
        }
        Ok(true)
    }

    /// `30 days end of month on the 10`: the day of the month after.
    fn on_the(&mut self, draft: &mut Draft) -> Result<bool, TermsError> {
        self.at += 1;
        draft.landing = Some(Landing::Prox(self.month_day()?));
        draft.month_end_pending = false;
        Ok(true)
    }

    /// `7 days to the next 10th`
    fn next_month_day(&mut self, draft: &mut Draft) -> Result<bool, TermsError> {
        self.at += 1;
        draft.landing = Some(Landing::Next(self.month_day()?));
        Ok(true)
    }

    fn months(&mut self) -> Result<u8, TermsError> {
        let months = self.whole_number(0, u16::from(MONTHS_MAX), "a whole number of months, at most 60")?;
        u8::try_from(months).map_err(|_| self.error("a whole number of months, at most 60"))
    }
}
