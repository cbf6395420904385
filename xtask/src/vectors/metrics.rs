//! Figures of reports: each case names its metric, its inputs and what is shown.

use dunlin_core::aging::{Buckets, days_past_due};
use dunlin_core::interest::Rate;
use dunlin_core::metrics::{
    AgedAmount, CollectionPeriod, ContactCounts, Lateness, Sales, average_days_delinquent, average_days_late,
    best_possible_dso, collection_effectiveness, cost_of_delay, countback_dso, cure_rate, roll_rates, roll_through,
    simple_dso, true_dso, turnover,
};
use dunlin_core::money::Currency;
use dunlin_core::ratio::Ratio;
use serde_json::{Map, Value};

use super::report::{Comparison, Report, Verdict};
use super::row::{amount, date, each_case, percent, shown, text};

const EUR: Currency = Currency::EUR;

/// A figure by its name, as it is shown; `None` is a dash.
type Figure = (String, Option<String>);

/// What computes the figures of a metric from its inputs: by name, where the case expects more than one.
type Figures = fn(&Value) -> Result<Vec<Figure>, String>;

/// The metrics, by the name that a case gives.
const METRICS: [(&str, Figures); 13] = [
    ("dso_simple", |given| Ok(one(days(simple_dso(minor(given, "ar")?, sales(given)?))))),
    ("bpdso", |given| Ok(one(days(best_possible_dso(minor(given, "current_ar")?, sales(given)?))))),
    ("add", |given| {
        let (all, not_due) = (minor(given, "ar")?, minor(given, "current_ar")?);
        Ok(one(days(average_days_delinquent(all, not_due, sales(given)?))))
    }),
    ("dso_countback", countback),
    ("cei", effectiveness),
    ("aging_by_due_date", aging),
    ("roll_rate", rolling),
    ("contact_rates", contacts),
    ("cure_rate", |given| {
        let (back, before) = ("back_to_current_without_write_off", "accounts_delinquent_start");
        Ok(one(share(cure_rate(count(given, back)?, count(given, before)?))))
    }),
    ("true_dso", |given| {
        let open = list(given, "invoices")?.iter().map(aged).collect::<Result<Vec<_>, String>>()?;
        Ok(one(days(true_dso(&open))))
    }),
    ("turnover", |given| {
        let of_year = turnover(minor(given, "credit_sales")?, minor(given, "opening_ar")?, minor(given, "closing_ar")?);
        let times = days(of_year.map(|one| one.times));
        Ok(vec![named("turnover", times), named("days", days(of_year.and_then(|one| one.days)))])
    }),
    ("cost_of_delay", |given| {
        let rate: Rate = percent(text(given, "annual_rate_pct")?)?;
        let cost = cost_of_delay(minor(given, "balance")?, rate, count(given, "days")?);
        Ok(one(cost.map(|minor| shown(minor, EUR))))
    }),
    ("average_days_late", lateness),
];

/// `metrics.json`.
pub(super) fn metrics(file: &str) -> Result<Report, String> {
    each_case(file, |case| {
        let metric = text(case, "metric")?;
        let Some((_, figures)) = METRICS.iter().find(|(name, _)| *name == metric) else {
            return Ok(Verdict::Skipped(format!("no metric is called {metric}")));
        };
        let expected = case.get("expected").ok_or("expected is missing")?;
        match figures(case.get("inputs").ok_or("inputs are missing")?) {
            Ok(got) => compare(expected, &got),
            Err(why) => Ok(Verdict::Skipped(why)),
        }
    })
}

/// One value is the first figure; of several, each by its name. What is not expected must be nothing.
fn compare(expected: &Value, got: &[Figure]) -> Result<Verdict, String> {
    let mut compared = Comparison::default();
    let whole = Map::from_iter([(String::new(), expected.clone())]);
    let fields = expected.as_object().unwrap_or(&whole);
    for (name, want) in fields {
        let figure = got.iter().enumerate().find(|(at, (key, _))| key == name || (name.is_empty() && *at == 0));
        let (_, (_, figure)) = figure.ok_or_else(|| format!("no figure is called {name}"))?;
        compared.pair(name, plain(want), figure.as_deref().unwrap_or("null"));
    }
    for (name, figure) in got.iter().filter(|(name, _)| name == UNEXPLAINED && !fields.contains_key(name)) {
        compared.pair(name, "0.00", figure.as_deref().unwrap_or("0.00"));
    }
    Ok(compared.verdict())
}

/// A figure that a case leaves out when it is nothing.
const UNEXPLAINED: &str = "unexplained";

/// A text without its quotes, anything else as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn countback(given: &Value) -> Result<Vec<Figure>, String> {
    let month = |month: &Value| {
        let [sold, days] = month.as_array().map(Vec::as_slice).unwrap_or_default() else {
            return Err(format!("{month} is no month"));
        };
        let days = days.as_u64().and_then(|days| u16::try_from(days).ok()).ok_or("a month has no days")?;
        Ok(Sales { amount_minor: super::row::minor(&plain(sold), EUR)?, days })
    };
    let months = list(given, "months_newest_first")?.iter().map(month).collect::<Result<Vec<_>, String>>()?;
    let counted = countback_dso(minor(given, "ar")?, &months);
    let rest = counted.map(|one| shown(one.unexplained_minor, EUR));
    Ok(vec![named("days", days(counted.map(|one| one.days))), named(UNEXPLAINED, rest)])
}

fn effectiveness(given: &Value) -> Result<Vec<Figure>, String> {
    Ok(one(share(collection_effectiveness(&CollectionPeriod {
        beginning_minor: minor(given, "beginning_ar")?,
        sales_minor: minor(given, "credit_sales")?,
        months: count(given, "months")?,
        ending_minor: minor(given, "ending_total")?,
        ending_not_due_minor: minor(given, "ending_current")?,
    }))))
}

/// Each item with its days and bucket, the totals of the buckets, and their sum.
fn aging(given: &Value) -> Result<Vec<Figure>, String> {
    let (buckets, as_of) = (Buckets::default(), date(text(given, "as_of")?)?);
    let names: Vec<String> = (0..buckets.count()).map(|bucket| bucket_name(&buckets, bucket)).collect();
    let mut totals = vec![0; names.len()];
    let mut items = Vec::new();
    for item in list(given, "items")? {
        let days = days_past_due(date(text(item, "due")?)?, as_of);
        let bucket = buckets.of(days);
        totals[bucket] += minor(item, "amount")?;
        let mut item = item.clone();
        item["days_past_due"] = days.into();
        item["bucket"] = names[bucket].clone().into();
        items.push(item);
    }
    let sum = shown(totals.iter().sum(), EUR);
    let totals: Map<String, Value> =
        names.into_iter().zip(totals.iter().map(|total| shown(*total, EUR).into())).collect();
    let figures = [("items", Value::from(items)), ("totals", totals.into()), ("sum", sum.into())];
    Ok(figures.iter().map(|(name, figure)| named(name, Some(plain(figure)))).collect())
}

fn bucket_name(buckets: &Buckets, bucket: usize) -> String {
    match buckets.bounds(bucket) {
        (None, _) => "current".to_owned(),
        (Some(from), Some(to)) => format!("{from}-{to}"),
        (Some(from), None) => format!("over {}", from - 1),
    }
}

/// Balances by bucket, in the order in which the case names them: all but the oldest before, all but the first after.
fn rolling(given: &Value) -> Result<Vec<Figure>, String> {
    let balances = |key: &str| {
        let side = given.get(key).and_then(Value::as_object).ok_or_else(|| format!("{key} is missing"))?;
        let whole = Value::from(side.clone());
        side.keys().map(|name| Ok((name.clone(), minor(&whole, name)?))).collect::<Result<Vec<_>, String>>()
    };
    let (before, after) = (balances("balances_prev")?, balances("balances_next")?);
    let after: Vec<_> = after.into_iter().filter(|(name, _)| Some(name) != before.first().map(|one| &one.0)).collect();
    let minors = |side: &[(String, i64)]| side.iter().map(|(_, minor)| *minor).collect::<Vec<_>>();
    let rates = roll_rates(&minors(&before), &[vec![0], minors(&after)].concat());
    let pairs = before.iter().zip(&after).zip(&rates);
    let mut figures: Vec<_> = pairs
        .map(|(((from, _), (to, _)), rate)| named(&format!("{from}_to_{}", to.trim_start_matches('b')), share(*rate)))
        .collect();
    figures.push(named("through", share(roll_through(&rates))));
    Ok(figures)
}

fn contacts(given: &Value) -> Result<Vec<Figure>, String> {
    let counts = ContactCounts {
        attempts: count(given, "attempts")?,
        connected: count(given, "connected")?,
        right_party: count(given, "right_party")?,
        promises: count(given, "promises")?,
        kept: count(given, "kept")?,
    };
    Ok(vec![
        named("contact_rate", share(counts.contact_rate())),
        named("right_party_contact_rate", share(counts.right_party_of_attempts())),
        named("right_party_share_of_contacts", share(counts.right_party_of_connected())),
        named("promise_rate", share(counts.promise_rate())),
        named("kept_rate", share(counts.kept_rate())),
    ])
}

fn lateness(given: &Value) -> Result<Vec<Figure>, String> {
    let payment = |one: &Value| {
        let days = days_past_due(date(text(one, "due")?)?, date(text(one, "paid")?)?);
        Ok(Lateness { amount_minor: minor(one, "amount")?, days })
    };
    let payments = list(given, "invoices")?.iter().map(payment).collect::<Result<Vec<_>, String>>()?;
    let (simple, weighted) = average_days_late(&payments);
    Ok(vec![named("simple", days(simple)), named("weighted", days(weighted))])
}

fn aged(invoice: &Value) -> Result<AgedAmount, String> {
    let (open_minor, month_sales_minor) = (minor(invoice, "amount")?, minor(invoice, "month_sales")?);
    Ok(AgedAmount { open_minor, age_days: count(invoice, "age")?, month_sales_minor })
}

fn sales(given: &Value) -> Result<Sales, String> {
    Ok(Sales { amount_minor: minor(given, "credit_sales")?, days: count(given, "days")? })
}

/// An amount that must be there.
fn minor(given: &Value, key: &str) -> Result<i64, String> {
    given.get(key).ok_or_else(|| format!("{key} is missing"))?;
    amount(given, key, EUR)
}

fn count<T: TryFrom<u64>>(given: &Value, key: &str) -> Result<T, String> {
    let number = given.get(key).and_then(Value::as_u64).and_then(|number| T::try_from(number).ok());
    number.ok_or_else(|| format!("{key} is missing or no count"))
}

fn list<'v>(given: &'v Value, key: &str) -> Result<&'v [Value], String> {
    given.get(key).and_then(Value::as_array).map(Vec::as_slice).ok_or_else(|| format!("{key} is missing"))
}

fn one(figure: Option<String>) -> Vec<Figure> {
    vec![named("", figure)]
}

fn named(name: &str, figure: Option<String>) -> Figure {
    (name.to_owned(), figure)
}

fn days(figure: Option<Ratio>) -> Option<String> {
    figure.map(|ratio| ratio.to_decimal(2))
}

fn share(figure: Option<Ratio>) -> Option<String> {
    figure.map(|ratio| ratio.to_percent(2))
}
