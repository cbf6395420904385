//! Interest: one payment, part payments, yearly capital, and the statutory rate of each half-year.

use dunlin_core::allocation::{PartOrder, Parts};
use dunlin_core::interest::{
    Basis, Capitalisation, Course, DayCount, Debt, InterestRule, InterestSheet, Limit, OnChange, Rate, Received,
    Segment, interest_up_to,
};
use dunlin_core::money::Currency;
use dunlin_law::{CustomerKind, jurisdiction, rate_table};
use jiff::civil::Date;
use serde_json::Value;

use super::report::{Comparison, Report, Verdict};
use super::row::{Row, amount, currency, date, each_case, each_row, percent, shown, text};

/// `interest.csv`: one debt, one payment.
pub(super) fn one_payment(file: &str) -> Result<Report, String> {
    each_row(file, one_debt)
}

fn one_debt(row: &Row) -> Result<Verdict, String> {
    let rule = match rule_of(row.filled("rate_rule")?, row.filled("day_count")?) {
        Ok(rule) => rule,
        Err(why) => return Ok(Verdict::Skipped(why)),
    };
    let currency = currency(row.filled("currency")?)?;
    let (due_on, paid_on) = (row.date("due_date")?, row.date("paid_date")?);
    let debt = Debt::new(due_on, row.minor("principal", currency)?);
    let sheet = course(&rule, debt, &[], paid_on)?.sheet;
    let mut compared = Comparison::default();
    compared.pair("days", row.number::<i64>("days")?, rule.day_count.interest_days(due_on, paid_on.max(due_on)).days);
    let interest = row.minor("expected_interest", currency)?;
    compared.pair("interest", shown(interest, currency), shown(sheet.total_minor, currency));
    compare_segments(&mut compared, row.text("segments"), &sheet, currency)?;
    Ok(compared.verdict())
}

fn course(rule: &InterestRule, debt: Debt, payments: &[Received], day: Date) -> Result<Course, String> {
    let course = interest_up_to(rule, rate_table(), debt, payments, day).map_err(|error| error.to_string())?;
    match course.sheet.refused {
        Some(refused) => Err(refused.to_string()),
        None => Ok(course),
    }
}

/// The rule that a row names: `NAME:12.5%` a rate a year, `NAME:1%/month` a rate a month, `…capped_at_principal:…` with a limit,
/// `statutory_…:CC` or `CC_…` without a rate the law of a country, `CC_base_plus_9` its reference rate with a margin.
fn rule_of(name: &str, day_count: &str) -> Result<InterestRule, String> {
    let (kind, value) = name.split_once(':').unwrap_or((name, ""));
    if let Some(monthly) = value.strip_suffix("/month") {
        // A month's rate by thirtieths is twelve times the rate by 360 days.
        let by_days = day_count == "days/30";
        let reason = format!("{name} with {day_count}: which reading of a month is meant is in no column");
        return by_days.then(|| InterestRule::agreed(rate(monthly).times(12), DayCount::Act360)).ok_or(reason);
    }
    let day_count = DayCount::find(day_count).ok_or_else(|| format!("no day count is called {day_count}"))?;
    if value.ends_with('%') {
        let agreed = InterestRule::agreed(percent(value)?, day_count);
        let limit = if kind.ends_with("capped_at_principal") { Limit::Principal } else { Limit::None };
        return Ok(InterestRule { limit, ..agreed });
    }
    let statute = |country: &str, kind: CustomerKind| {
        let law = jurisdiction(country).and_then(|one| one.rule(kind));
        let law = law.ok_or_else(|| format!("no law of {country} ships that {name} could mean"))?;
        Ok(InterestRule { day_count, ..law.clone() })
    };
    if kind.starts_with("statutory") {
        return statute(value, CustomerKind::Business);
    }
    match kind.split_once('_') {
        Some((country, "consumer")) => statute(country, CustomerKind::Consumer),
        Some((country, rest)) => match rest.strip_prefix("base_plus_") {
            Some(margin) => Ok(with_margin(statute(country, CustomerKind::Business)?, percent(margin)?)),
            None => statute(country, CustomerKind::Business),
        },
        None => Err(format!("{name} names no rate and no law")),
    }
}

fn rate(text: &str) -> Rate {
    percent(text).unwrap_or(Rate::ZERO)
}

/// The newest version's reference rate with another margin, for debts of any day.
fn with_margin(mut rule: InterestRule, points: Rate) -> InterestRule {
    if let Some(mut version) = rule.versions.pop() {
        if let Basis::Reference { margin, .. } = &mut version.basis {
            *margin = points;
        }
        version.from = Date::MIN;
        rule.versions = vec![version];
    }
    rule
}

/// A line of the expected sheet: `2023-01-16..2023-06-30 166d @10.62% = 482.991781`.
struct Line {
    from: Date,
    to: Date,
    days: i64,
    rate: Rate,
    amount: String,
}

fn lines(text: &str) -> Result<Vec<Line>, String> {
    let line = |part: &str| {
        let unreadable = || format!("{part:?} is no segment");
        let mut words = part.split_whitespace();
        let (from, to) = words.next().and_then(|days| days.split_once("..")).ok_or_else(unreadable)?;
        let days = words.next().and_then(|word| word.strip_suffix('d')?.parse().ok()).ok_or_else(unreadable)?;
        let rate = words.next().and_then(|word| word.strip_prefix('@')).ok_or_else(unreadable)?;
        let amount = words.nth(1).ok_or_else(unreadable)?.to_owned();
        Ok(Line { from: date(from)?, to: date(to)?, days, rate: percent(rate)?, amount })
    };
    text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(line).collect()
}

/// Segments with one rate may be cut differently; where they are cut alike, each amount is compared to its last digit.
fn compare_segments(
    compared: &mut Comparison,
    expected: &str,
    sheet: &InterestSheet,
    currency: Currency,
) -> Result<(), String> {
    let lines = lines(expected)?;
    if lines.is_empty() {
        return Ok(());
    }
    let spans = lines.iter().map(|line| (line.from, line.to, line.days, line.rate));
    let own = sheet.segments.iter().map(|one| (one.from, one.to, one.days, one.rate));
    compared.pair("segments", joined(spans), joined(own));
    if lines.len() == sheet.segments.len() {
        for (line, segment) in lines.iter().zip(&sheet.segments) {
            compared.pair("segment", &line.amount, amount_with_digits_of(&line.amount, segment, currency));
        }
    }
    Ok(())
}

/// Neighbours with one rate as one span.
fn joined(spans: impl Iterator<Item = (Date, Date, i64, Rate)>) -> String {
    let mut joined: Vec<(Date, Date, i64, Rate)> = Vec::new();
    for (from, to, days, rate) in spans {
        match joined.last_mut().filter(|last| last.3 == rate) {
            Some(last) => (last.1, last.2) = (to, last.2 + days),
            None => joined.push((from, to, days, rate)),
        }
    }
    let words = joined.iter().map(|(from, to, days, rate)| format!("{from}..{to} {days}d @{rate}%"));
    words.collect::<Vec<_>>().join("; ")
}

fn amount_with_digits_of(expected: &str, segment: &Segment, currency: Currency) -> String {
    let fraction = expected.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let more = fraction.checked_sub(usize::from(currency.digits())).and_then(|more| u8::try_from(more).ok());
    more.and_then(|more| segment.amount.to_decimal(currency.digits(), more)).unwrap_or_default()
}

/// `interest_partial.json`: several payments over changing rates, in the order that the case names.
pub(super) fn part_payments(file: &str) -> Result<Report, String> {
    each_case(file, |case| {
        let currency = currency(text(case, "currency")?)?;
        let country = text(case, "country")?;
        let Some(law) = jurisdiction(country).and_then(|one| one.rule(CustomerKind::Business)) else {
            return Ok(Verdict::Skipped(format!("no law of {country} ships")));
        };
        let words = case.get("allocation_order").and_then(Value::as_array).ok_or("allocation_order is missing")?;
        let order = PartOrder::from_words(words.iter().filter_map(Value::as_str)).ok_or("allocation_order")?;
        let debt = Debt {
            due_on: date(text(case, "due_date")?)?,
            principal_minor: amount(case, "principal", currency)?,
            costs_minor: amount(case, "costs", currency)?,
        };
        let paid = case.get("payments_in").and_then(Value::as_array).ok_or("payments_in is missing")?;
        let payments = paid.iter().map(|one| {
            let received_on = date(text(one, "date")?)?;
            Ok(Received { received_on, amount_minor: amount(one, "amount", currency)? })
        });
        let payments = payments.collect::<Result<Vec<_>, String>>()?;
        let expected = case.get("expected").ok_or("expected is missing")?;
        let rule = InterestRule { order, ..law.clone() };
        let course = course(&rule, debt, &payments, date(text(expected, "as_of")?)?)?;
        compare_course(expected, &course, currency)
    })
}

fn compare_course(expected: &Value, course: &Course, currency: Currency) -> Result<Verdict, String> {
    let mut compared = Comparison::default();
    let parts = |compared: &mut Comparison, what: &str, value: &Value, parts: Parts| {
        for (key, minor) in
            [("costs", parts.costs_minor), ("interest", parts.interest_minor), ("principal", parts.principal_minor)]
        {
            let want = shown(amount(value, key, currency)?, currency);
            compared.pair(&format!("{what} {key}"), want, shown(minor, currency));
        }
        Ok::<_, String>(())
    };
    let served = expected.get("payments").and_then(Value::as_array).ok_or("payments is missing")?;
    compared.pair("payments", served.len(), course.served.len());
    for (want, got) in served.iter().zip(&course.served) {
        let day = text(want, "date")?;
        let nothing = Value::Null;
        parts(&mut compared, &format!("{day} allocated"), want.get("allocated").unwrap_or(&nothing), got.allocated)?;
        parts(&mut compared, &format!("{day} after"), want.get("after").unwrap_or(&nothing), got.after)?;
        let left = shown(amount(want, "unallocated", currency)?, currency);
        compared.pair(&format!("{day} unallocated"), left, shown(got.unallocated_minor, currency));
    }
    parts(&mut compared, "open", expected, course.open)?;
    let total = shown(amount(expected, "total", currency)?, currency);
    compared.pair("total", total, shown(course.open.total_minor(), currency));
    Ok(compared.verdict())
}

/// `nl_compound.json`: a year's interest joins the sum.
pub(super) fn yearly_capital(file: &str) -> Result<Report, String> {
    each_case(file, |case| {
        let law = jurisdiction("NL").and_then(|one| one.rule(CustomerKind::Business)).ok_or("no law of NL ships")?;
        let debt = Debt::new(date(text(case, "due_date")?)?, amount(case, "principal", Currency::EUR)?);
        let paid_on = date(text(case, "paid_date")?)?;
        let mut compared = Comparison::default();
        let sheet = course(law, debt, &[], paid_on)?.sheet;
        let euros = |minor: i64| shown(minor, Currency::EUR);
        compared.pair("compound", text(case, "expected_interest_compound")?, euros(sheet.total_minor));
        let simple = InterestRule { capitalisation: Capitalisation::None, ..law.clone() };
        let simple_minor = course(&simple, debt, &[], paid_on)?.sheet.total_minor;
        compared.pair("simple", text(case, "interest_if_simple")?, euros(simple_minor));
        let steps = case.get("capitalisations").and_then(Value::as_array).ok_or("capitalisations is missing")?;
        let expected = steps.iter().map(|step| {
            Ok(format!("{} {} {}", text(step, "capitalised_on")?, text(step, "amount")?, text(step, "base")?))
        });
        let expected = expected.collect::<Result<Vec<_>, String>>()?.join("; ");
        let own = sheet.capitalised.iter();
        let own = own.map(|one| format!("{} {} {}", one.on, euros(one.amount_minor), euros(one.balance_minor)));
        compared.pair("capitalised", expected, own.collect::<Vec<_>>().join("; "));
        Ok(compared.verdict())
    })
}

/// `statutory_halfyear.csv`: the rate of a half-year, or that it must be refused. Where the margin changed within a half-year the
/// table gives one of the two, so a debt of its first or of its last day may have it.
pub(super) fn half_years(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let country = row.filled("country")?;
        let Some(law) = jurisdiction(country).and_then(|one| one.rule(CustomerKind::Business)) else {
            return Ok(Verdict::Skipped(format!("no law of {country} ships")));
        };
        let (from, to) = (row.date("from")?, row.date("to")?);
        let rates = [from, to].map(|day| {
            let found = law.rate_on(rate_table(), last_due_day_before(law, day), day);
            found.map_or_else(|_| "refused".to_owned(), |source| source.rate().to_string())
        });
        let counts = matches!(row.filled("status")?, "published" | "statute" | "derived" | "confirmed");
        let expected = if counts { row.percent("statutory_pct")?.to_string() } else { "refused".to_owned() };
        let mut compared = Comparison::default();
        let got = rates.iter().find(|rate| **rate == expected).unwrap_or(&rates[0]);
        compared.pair("rate", &expected, got);
        Ok(compared.verdict())
    })
}

/// The due date of a debt whose first day of arrears is `day`; where the due date itself decides (Ireland), that day.
fn last_due_day_before(law: &InterestRule, day: Date) -> Date {
    let decides = |basis: &Basis| matches!(basis, Basis::Reference { on_change: OnChange::FixedAtDue, .. });
    let by_due_date = law.versions.iter().any(|version| decides(&version.basis));
    if by_due_date { day } else { day.yesterday().unwrap_or(day) }
}
