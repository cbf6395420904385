//! The one printed form of terms. Every structure has its own text, and reading that text gives the structure back.
//!
//! It is the stored form and the command line's; letters word terms in the customer's language elsewhere.

use core::fmt::{self, Display, Formatter};

use super::{DateRule, Due, Event, Landing, Pace, Terms, Tier};

impl Display for Terms {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.due {
            Due::InAdvance => return f.write_str("in advance"),
            Due::WithOrder => return f.write_str("with order"),
            Due::Whole(rule) if self.is_cash_on_delivery(*rule) => return f.write_str("COD"),
            Due::Whole(rule) if self.tiers.is_empty() => self.write_net(f, *rule)?,
            Due::Whole(rule) => write_discounts(f, &self.tiers, *rule)?,
            Due::DayLimit { limit, until, after } => {
                write!(f, "to the {limit} {}, after {}", Words(*until), Words(*after))?;
            }
            Due::Shares(shares) => write_shares(f, shares)?,
            Due::Equal { count, every, first_after } => write_equal(f, *count, *every, *first_after)?,
        }
        match self.from {
            Event::Invoice | Event::Order => {}
            Event::InvoiceReceipt => f.write_str(" from invoice receipt")?,
            Event::Delivery => f.write_str(" ROG")?,
        }
        self.cutoff.map_or(Ok(()), |day| write!(f, " ({day} rule)"))
    }
}

impl Terms {
    fn is_cash_on_delivery(&self, rule: DateRule) -> bool {
        self.from == Event::Delivery && self.tiers.is_empty() && rule == DateRule::days(0)
    }

    fn write_net(&self, f: &mut Formatter<'_>, rule: DateRule) -> fmt::Result {
        if rule == DateRule::days(0) && self.from == Event::Invoice {
            return f.write_str("due on receipt");
        }
        match rule.landing {
            _ if rule.is_plain() => write!(f, "net {}", rule.days),
            _ if rule.is_after_month_end() && rule.days > 0 => write!(f, "net {} EOM", rule.days),
            Landing::MonthEnd => write!(f, "{}", Words(rule)),
            _ => write!(f, "net {}", Words(rule)),
        }
    }
}

/// A rate in hundredths of a percent: `2`, `1.5`, `33.33`.
struct Rate(u16);

impl Display for Rate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}"),
            _ if rest % 10 == 0 => write!(f, "{whole}.{}", rest / 10),
            _ => write!(f, "{whole}.{rest:02}"),
        }
    }
}

/// A rule with every unit named.
struct Words(DateRule);

impl Display for Words {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let rule = self.0;
        match (rule.months, rule.month_end_first, rule.days, rule.landing) {
            (0, false, 0, Landing::MonthEnd) => return f.write_str("EOM"),
            (1, false, 0, Landing::MonthEnd) => return f.write_str("end of next month"),
            (0, false, 0, landing) if landing != Landing::AsIs => return write_landing(f, rule),
            (0, ..) => {}
            (1, ..) => f.write_str("1 month")?,
            (months, ..) => write!(f, "{months} months")?,
        }
        let gap = if rule.months > 0 { " " } else { "" };
        if rule.month_end_first {
            write!(f, "{gap}EOM +{} days", rule.days)?;
        } else if rule.days > 0 || rule.months == 0 {
            write!(f, "{gap}{} days", rule.days)?;
        }
        if rule.landing == Landing::AsIs { Ok(()) } else { f.write_str(" ").and_then(|()| write_landing(f, rule)) }
    }
}

fn write_landing(f: &mut Formatter<'_>, rule: DateRule) -> fmt::Result {
    match rule.landing {
        Landing::AsIs => Ok(()),
        Landing::MonthEnd => f.write_str("end of month"),
        Landing::Prox(day) if rule.days > 0 && !rule.month_end_first => write!(f, "end of month on the {}", day.get()),
        Landing::Prox(day) => write!(f, "{day} prox"),
        Landing::Next(day) => write!(f, "to the next {day}"),
    }
}

fn write_discounts(f: &mut Formatter<'_>, tiers: &[Tier], net: DateRule) -> fmt::Result {
    let several = tiers.len() > 1;
    let after_month_end = net.is_after_month_end() && tiers.iter().all(|tier| tier.rule.is_after_month_end());
    for tier in tiers {
        if after_month_end || tier.rule.is_plain() {
            write!(f, "{}/{}", Rate(tier.rate_bps), tier.rule.days)?;
        } else {
            write!(f, "{}% {}", Rate(tier.rate_bps), Words(tier.rule))?;
        }
        f.write_str(if several { ", " } else { " " })?;
    }
    match (after_month_end || net.is_plain(), several) {
        (true, true) => write!(f, "n/{}", net.days)?,
        (true, false) => write!(f, "net {}", net.days)?,
        (false, _) => write!(f, "net {}", Words(net))?,
    }
    f.write_str(if after_month_end { " EOM" } else { "" })
}

fn write_shares(f: &mut Formatter<'_>, shares: &[(u16, DateRule)]) -> fmt::Result {
    for (at, (bps, rule)) in shares.iter().enumerate() {
        if at + 1 == shares.len() {
            write!(f, "balance {}", Words(*rule))?;
        } else {
            write!(f, "{}% {}, ", Rate(*bps), Words(*rule))?;
        }
    }
    Ok(())
}

fn write_equal(f: &mut Formatter<'_>, count: u8, every: Pace, first_after: u16) -> fmt::Result {
    let (pace, unit) = match every {
        Pace::Monthly => ("monthly", "month"),
        Pace::Weekly => ("weekly", "day"),
    };
    let plural = if first_after == 1 { "" } else { "s" };
    write!(f, "{count} equal {pace} instalments, first after {first_after} {unit}{plural}")
}
