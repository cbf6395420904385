//! Tokens to [`Terms`]. A reading that is not certain is refused with what would be.
//!
//! Conventions taken over, each from dating as it is taught and used: discount terms with EOM or ROG and no net part are due
//! 20 days after the discount's last day; `EOM` behind the last part (`6/10, 4/20, n/30 EOM`) applies to every part.

use alloc::vec::Vec;

use super::cursor::Parser;
use super::draft::Draft;
use super::lex::{self, Tok};
use super::rule::{DAYS_MAX, MONTHS_MAX};
use super::{DateRule, Due, Event, Pace, Terms, TermsError, Tier};

/// A higher rate is not a discount for paying early, but days or a date that look like one (`30/60`).
const DISCOUNT_BPS_MAX: u16 = 2_500;
/// Days between the discount's last day and the due day in EOM and ROG dating without a net part.
const NET_AFTER_DISCOUNT_DAYS: u16 = 20;
const INSTALMENTS_MAX: u8 = 60;
/// Keeps the printed form shorter than the longest text that is read.
const PARTS_MAX: usize = 12;

const NET: &str = "the net part, for example net 30";
const DISCOUNT: &str = "a discount between 0 and 25 %";
const EOM_ALL: &str = "EOM behind the last part, where it applies to all of them: 2/10 net 30 EOM";

pub(super) fn parse(text: &str) -> Result<Terms, TermsError> {
    let tokens = lex::tokens(text)?;
    let mut parser = Parser { tokens: &tokens, at: 0, end: text.chars().count() };
    let terms = parser.terms()?;
    if parser.at < tokens.len() {
        return Err(parser.error("the end of the terms"));
    }
    Ok(terms)
}

/// What a part of the list is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A rate and a date: a discount, or a share of the amount.
    Percent(u16),
    Net,
    Balance,
}

struct Element {
    kind: Kind,
    rule: Draft,
    /// Index of its first token.
    start: usize,
}

impl Parser<'_> {
    fn terms(&mut self) -> Result<Terms, TermsError> {
        let cash = match self.peek() {
            Some(Tok::InAdvance) => Some(Terms::from_due(Due::InAdvance)),
            Some(Tok::WithOrder) => Some(Terms::from_due(Due::WithOrder)),
            Some(Tok::Cod) => Some(Terms { from: Event::Delivery, ..Terms::net(0) }),
            _ => None,
        };
        if let Some(terms) = cash {
            self.at += 1;
            return Ok(terms);
        }
        let mut terms = match (self.peek(), self.peek_at(1)) {
            (Some(Tok::ToThe), _) => self.day_limit()?,
            (Some(Tok::Number(_)), Some(Tok::Equal | Tok::Monthly | Tok::Weekly | Tok::Instalments)) => self.equal()?,
            _ => return self.list(),
        };
        terms.from = self.event();
        self.cutoff(&mut terms)?;
        Ok(terms)
    }

    /// `to the 15th end of next month, after 1 month 15th prox`
    fn day_limit(&mut self) -> Result<Terms, TermsError> {
        self.at += 1;
        let limit = self.month_day()?;
        let until = self.rule_in_words()?;
        self.accept(Tok::Comma);
        self.expect(Tok::After, "after and the rule for later days")?;
        let after = self.rule_in_words()?;
        Ok(Terms::from_due(Due::DayLimit { limit, until, after }))
    }

    /// `3 equal monthly instalments, first after 1 month`
    fn equal(&mut self) -> Result<Terms, TermsError> {
        let start = self.at;
        let count = self.whole_number(2, u16::from(INSTALMENTS_MAX), "2 to 60 instalments")?;
        self.accept(Tok::Equal);
        let every = if self.accept(Tok::Weekly) { Pace::Weekly } else { Pace::Monthly };
        if every == Pace::Monthly {
            self.expect(Tok::Monthly, "monthly or weekly")?;
        }
        self.expect(Tok::Instalments, "instalments")?;
        self.accept(Tok::Comma);
        self.expect(Tok::First, "first after and a time, for example first after 1 month")?;
        let (unit, limit, expected) = match every {
            Pace::Monthly => (Tok::Months, u16::from(MONTHS_MAX), "a number of months"),
            Pace::Weekly => (Tok::Days, DAYS_MAX, "a number of days"),
        };
        let first_after = self.whole_number(0, limit, expected)?;
        self.expect(unit, expected)?;
        let count = u8::try_from(count).map_err(|_| self.error_at(start, "2 to 60 instalments"))?;
        Ok(Terms::from_due(Due::Equal { count, every, first_after }))
    }

    /// Discounts with a net part, or shares, or one net part.
    fn list(&mut self) -> Result<Terms, TermsError> {
        let mut elements = Vec::new();
        loop {
            if elements.len() == PARTS_MAX {
                return Err(self.error("at most 12 parts"));
            }
            elements.push(self.element()?);
            let parted = self.accept(Tok::Comma) || self.accept(Tok::Slash);
            match self.peek() {
                None | Some(Tok::From(_)) if !parted => break,
                Some(Tok::Number(_)) if self.peek_at(1) == Some(Tok::Ordinal) && self.peek_at(2) == Some(Tok::Rule) => {
                    break;
                }
                _ => {}
            }
        }
        let dated = self.apply_dating(&mut elements)?;
        let from = self.event();
        let mut terms = Terms { from, ..self.classify(&elements, dated || from == Event::Delivery)? };
        self.cutoff(&mut terms)?;
        Ok(terms)
    }

    fn element(&mut self) -> Result<Element, TermsError> {
        let start = self.at;
        if self.accept(Tok::Balance) {
            let bare_is_days = self.accept(Tok::Net);
            return Ok(Element { kind: Kind::Balance, rule: self.rule(bare_is_days)?, start });
        }
        if self.accept(Tok::Net) {
            self.accept(Tok::Slash);
            return Ok(Element { kind: Kind::Net, rule: self.rule(true)?, start });
        }
        if matches!((self.peek(), self.peek_at(1)), (Some(Tok::Number(_)), Some(Tok::Percent | Tok::Slash))) {
            let kind = Kind::Percent(self.rate()?);
            self.accept(Tok::Discount);
            self.accept(Tok::Slash);
            let rule = self.rule(true)?;
            self.accept(Tok::Discount);
            return Ok(Element { kind, rule, start });
        }
        let rule = self.rule(false)?;
        let rate_follows = matches!(self.peek(), Some(Tok::Number(_)))
            && self.peek_at(1) == Some(Tok::Percent)
            && self.peek_at(2) == Some(Tok::Discount);
        let kind = if rate_follows { Kind::Percent(self.rate()?) } else { Kind::Net };
        if rate_follows {
            self.at += 1;
        } else {
            self.accept(Tok::Net);
        }
        Ok(Element { kind, rule, start })
    }

    /// A number with an optional percent sign, in hundredths of a percent.
    fn rate(&mut self) -> Result<u16, TermsError> {
        let Some(Tok::Number(hundredths)) = self.peek() else { return Err(self.error(DISCOUNT)) };
        let bps = u16::try_from(hundredths).ok().filter(|bps| (1..10_000).contains(bps));
        let bps = bps.ok_or_else(|| self.error("a percentage between 0 and 100"))?;
        self.at += 1;
        self.accept(Tok::Percent);
        Ok(bps)
    }

    /// `EOM` behind the last bare days counts every part from the month's end. True when there was one.
    fn apply_dating(&self, elements: &mut [Element]) -> Result<bool, TermsError> {
        let Some(eom_at) = elements.iter().find_map(|e| e.rule.dating) else { return Ok(false) };
        let on_last = elements.last().is_some_and(|e| e.rule.dating == Some(eom_at));
        let all_bare = elements.iter().all(|e| e.rule.bare && e.rule.finish().is_plain() && e.kind != Kind::Balance);
        if !(on_last && all_bare) {
            return Err(self.error_at(eom_at, EOM_ALL));
        }
        for element in elements {
            element.rule.month_end_first = true;
        }
        Ok(true)
    }

    fn classify(&self, elements: &[Element], dated: bool) -> Result<Terms, TermsError> {
        let rates = || elements.iter().filter_map(|e| if let Kind::Percent(bps) = e.kind { Some(bps) } else { None });
        let sum: u32 = rates().map(u32::from).sum();
        let nets: Vec<&Element> = elements.iter().filter(|e| e.kind == Kind::Net).collect();
        let balance = elements.iter().position(|e| e.kind == Kind::Balance);
        match (nets.as_slice(), balance) {
            ([net], None) => self.discounts(elements, net.rule.finish()),
            ([], Some(at)) if at + 1 == elements.len() && sum > 0 && sum < 10_000 => Ok(shares(elements, 10_000 - sum)),
            ([], None) if sum == 10_000 => Ok(shares(elements, 0)),
            ([], None) if dated => self.discounts(elements, self.net_after_discount(elements)?),
            ([], None) => Err(self.error(NET)),
            ([_, second, ..], None) => Err(self.error_at(second.start, "one part for the whole, not two")),
            (_, Some(at)) => {
                Err(self.error_at(elements[at].start, "shares that leave a balance, for example 50% 15 days"))
            }
        }
    }

    fn discounts(&self, elements: &[Element], net: DateRule) -> Result<Terms, TermsError> {
        let mut tiers = Vec::new();
        for element in elements {
            let Kind::Percent(rate_bps) = element.kind else { continue };
            let rule = element.rule.finish();
            let is_after_net = DateRule { days: net.days, ..rule } == net && rule.days > net.days;
            if rate_bps > DISCOUNT_BPS_MAX {
                return Err(self.error_at(element.start, DISCOUNT));
            }
            if is_after_net {
                return Err(self.error_at(element.start, "a discount that ends before the whole is due"));
            }
            tiers.push(Tier { rate_bps, rule });
        }
        Ok(Terms { tiers, ..Terms::from_due(Due::Whole(net)) })
    }

    fn net_after_discount(&self, elements: &[Element]) -> Result<DateRule, TermsError> {
        let last = elements.iter().map(|e| e.rule.finish()).max_by_key(|rule| rule.days);
        let rule = last.filter(|rule| rule.is_plain() || rule.is_after_month_end()).ok_or_else(|| self.error(NET))?;
        let days = rule.days.saturating_add(NET_AFTER_DISCOUNT_DAYS);
        if days > DAYS_MAX { Err(self.error(NET)) } else { Ok(DateRule { days, ..rule }) }
    }

    fn event(&mut self) -> Event {
        let Some(Tok::From(event)) = self.peek() else { return Event::Invoice };
        self.at += 1;
        event
    }

    /// `(25th rule)`: a base date after the 25th counts as the next month's.
    fn cutoff(&mut self, terms: &mut Terms) -> Result<(), TermsError> {
        let start = self.at;
        if self.peek().is_none() {
            return Ok(());
        }
        let day = self.month_day()?;
        self.expect(Tok::Rule, "rule")?;
        if self.accept(Tok::Off) {
            return Ok(());
        }
        if !terms.looks_at_month() {
            return Err(self.error_at(start, "terms that count from a month, for example net 30 EOM (25th rule)"));
        }
        terms.cutoff = Some(day);
        Ok(())
    }
}

fn shares(elements: &[Element], balance: u32) -> Terms {
    let bps = |kind| match kind {
        Kind::Percent(bps) => bps,
        _ => u16::try_from(balance).unwrap_or_default(),
    };
    Terms::from_due(Due::Shares(elements.iter().map(|e| (bps(e.kind), e.rule.finish())).collect()))
}
