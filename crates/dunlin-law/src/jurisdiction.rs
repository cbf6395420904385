//! The rules of each country, read from `rates/jurisdictions.toml`.
//!
//! What the keys mean stands at the top of that file. A key that is missing, unknown or has a value that is not in its list is an
//! error: a rule that was misread would charge wrong money.

use std::collections::BTreeMap;

use dunlin_core::account::CustomerKind;
use dunlin_core::allocation::PartOrder;
use dunlin_core::charge::{Band, Fee, FeeAmount};
use dunlin_core::interest::{
    Basis, Capitalisation, DayCount, Fixing, InterestRule, Limit, OnChange, Rate, RateRefused, RateRounding, RateTable,
    Version,
};
use dunlin_core::limitation::{ClaimLaw, CountedFrom, Judged, Limitation};
use dunlin_core::money::{Currency, Money};
use jiff::civil::Date;
use toml_edit::{DocumentMut, InlineTable, Item, TableLike, Value};

use crate::{LawError, LumpSumOwed, LumpSumRow, lump_sum};

/// What the law of one country says about late payment.
#[derive(Debug, Clone)]
pub struct Jurisdiction {
    /// Two letters.
    pub country: String,
    /// Statutes by name.
    pub law: String,
    /// Who says what is held here.
    pub source: String,
    /// How sure that is.
    pub confidence: String,
    /// Days to pay where nothing was agreed.
    pub term_days: Option<u16>,
    /// Below which an agreement may not set its rate.
    pub agreed_floor: Option<AgreedFloor>,
    /// The scale of collection costs that the law sets, and the currency of its bands.
    pub cost_scale: Option<(Currency, Fee)>,
    rules: BTreeMap<CustomerKind, InterestRule>,
    limitations: BTreeMap<CustomerKind, ClaimLaw>,
    lump_sums: Vec<LumpSumRow>,
}

/// A least rate for agreements: so many times a reference rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedFloor {
    /// The series.
    pub series: String,
    /// How many times.
    pub times: u8,
}

impl AgreedFloor {
    /// The least yearly rate on a day.
    pub fn on(&self, table: &RateTable, day: Date) -> Result<Rate, RateRefused> {
        Ok(table.on(&self.series, day)?.rate.times(self.times))
    }
}

impl Jurisdiction {
    /// The statutory interest on debts of a kind of customer. A public body without a rule of its own is a party to commercial
    /// transactions like a company.
    pub fn rule(&self, kind: CustomerKind) -> Option<&InterestRule> {
        let own = self.rules.get(&kind);
        own.or_else(|| self.rules.get(&CustomerKind::Business).filter(|_| kind == CustomerKind::PublicHealth))
    }

    /// How long a claim against a kind of customer can be enforced, where that is known. A public body without a rule of its own is a
    /// party to commercial transactions like a company.
    pub fn limitation(&self, kind: CustomerKind) -> Option<&ClaimLaw> {
        let own = self.limitations.get(&kind);
        own.or_else(|| self.limitations.get(&CustomerKind::Business).filter(|_| kind == CustomerKind::PublicHealth))
    }

    /// The row of the lump sum for a late invoice of a company, if the law knows one for that currency and size.
    pub fn lump_sum(&self, principal: Money) -> Option<&LumpSumRow> {
        lump_sum::find(&self.lump_sums, principal)
    }

    /// The lump sum for a late invoice of a kind of customer; only commercial transactions have one.
    pub fn lump_sum_owed(&self, kind: CustomerKind, principal: Money) -> LumpSumOwed {
        match kind {
            CustomerKind::Business | CustomerKind::PublicHealth => lump_sum::owed(&self.lump_sums, principal),
            CustomerKind::Consumer | CustomerKind::Other => LumpSumOwed::Nothing,
        }
    }
}

/// Reads the jurisdictions and gives each its lump sums.
pub fn parse_jurisdictions(text: &str, sums: &[LumpSumRow]) -> Result<Vec<Jurisdiction>, LawError> {
    let document: DocumentMut = text.parse()?;
    let tables = document.iter().map(|(country, item)| {
        let lump_sums = sums.iter().filter(|row| row.country == country).cloned().collect();
        entry(country, item, lump_sums).map_err(|what| LawError::Entry { country: country.into(), what })
    });
    tables.collect()
}

const KEYS: [&str; 13] = [
    "law",
    "source",
    "confidence",
    "day_count",
    "capitalisation",
    "grace_days",
    "limit",
    "order",
    "term_days",
    "agreed_floor",
    "cost_scale",
    "limitation",
    "rule",
];
const RULE_KEYS: [&str; 8] = ["kind", "from", "percent", "series", "margin", "fixing", "on_change", "rounding"];

const KINDS: [(&str, CustomerKind); 4] = [
    ("business", CustomerKind::Business),
    ("consumer", CustomerKind::Consumer),
    ("public_health", CustomerKind::PublicHealth),
    ("other", CustomerKind::Other),
];

type Read<T> = Result<T, String>;

fn entry(country: &str, item: &Item, lump_sums: Vec<LumpSumRow>) -> Read<Jurisdiction> {
    let table = item.as_table_like().ok_or("is no table")?;
    known_keys(table, &KEYS)?;
    let term_days = table.get("term_days").map(|item| small(item, "term_days")).transpose()?;
    Ok(Jurisdiction {
        country: country.into(),
        law: text(table, "law")?.into(),
        source: text(table, "source")?.into(),
        confidence: text(table, "confidence")?.into(),
        term_days,
        agreed_floor: table.get("agreed_floor").map(agreed_floor).transpose()?,
        cost_scale: table.get("cost_scale").map(cost_scale).transpose()?,
        rules: rules(table)?,
        limitations: limitations(table)?,
        lump_sums,
    })
}

fn rules(table: &dyn TableLike) -> Read<BTreeMap<CustomerKind, InterestRule>> {
    let frame = InterestRule {
        versions: Vec::new(),
        day_count: DayCount::find(text(table, "day_count")?).ok_or("unknown day_count")?,
        capitalisation: word(
            table,
            "capitalisation",
            &[("none", Capitalisation::None), ("yearly", Capitalisation::Yearly)],
        )?,
        grace_days: table.get("grace_days").map(|item| small(item, "grace_days")).transpose()?.unwrap_or(0),
        limit: word(table, "limit", &[("none", Limit::None), ("principal", Limit::Principal)])?,
        order: order(table)?,
    };
    let rows = table.get("rule").and_then(Item::as_array).ok_or("`rule` is missing")?;
    let mut rules: BTreeMap<CustomerKind, InterestRule> = BTreeMap::new();
    for row in rows {
        let row = row.as_inline_table().ok_or("a rule is a table in braces")?;
        let (kind, version) = version(row)?;
        let rule = rules.entry(kind).or_insert_with(|| frame.clone());
        if rule.versions.last().is_some_and(|last| last.from >= version.from) {
            return Err(format!("rules of one kind are in order of their first day, {} is not", version.from));
        }
        rule.versions.push(version);
    }
    Ok(rules)
}

fn years(row: &InlineTable, key: &str) -> Read<u8> {
    let years = row.get(key).and_then(Value::as_integer).and_then(|years| u8::try_from(years).ok());
    years.filter(|years| *years > 0).ok_or_else(|| format!("`{key}` is no small number"))
}

/// Each kind of customer once.
fn limitations(table: &dyn TableLike) -> Read<BTreeMap<CustomerKind, ClaimLaw>> {
    let mut limitations = BTreeMap::new();
    let Some(item) = table.get("limitation") else { return Ok(limitations) };
    for row in item.as_array().ok_or("`limitation` is a list of tables in braces")? {
        let row = row.as_inline_table().ok_or("a limitation is a table in braces")?;
        known_keys(row, &["kind", "years", "from", "law", "judged_years", "judged_law"])?;
        let from = word(row, "from", &[("due", CountedFrom::Due), ("end_of_year", CountedFrom::EndOfYear)])?;
        let judged = match row.get("judged_years") {
            Some(_) => Some(Judged { years: years(row, "judged_years")?, law: text(row, "judged_law")?.into() }),
            None => None,
        };
        let claim = Limitation { years: years(row, "years")?, from };
        let law = ClaimLaw { claim, law: text(row, "law")?.into(), judged };
        if limitations.insert(word(row, "kind", &KINDS)?, law).is_some() {
            return Err("a kind has two limitations".into());
        }
    }
    Ok(limitations)
}

fn order(table: &dyn TableLike) -> Read<PartOrder> {
    let words = table.get("order").and_then(Item::as_array).ok_or("`order` is missing")?;
    PartOrder::from_words(words.iter().filter_map(Value::as_str))
        .ok_or_else(|| "`order` is costs, interest, principal in any order".into())
}

fn version(row: &InlineTable) -> Read<(CustomerKind, Version)> {
    known_keys(row, &RULE_KEYS)?;
    let kind = word(row, "kind", &KINDS)?;
    let from = match row.get("from") {
        Some(_) => text(row, "from")?.parse().map_err(|_| "`from` is no day".to_owned())?,
        None => Date::MIN,
    };
    Ok((kind, Version { from, basis: basis(row)? }))
}

fn basis(row: &InlineTable) -> Read<Basis> {
    if row.contains_key("percent") {
        return Ok(Basis::Flat(percent(text(row, "percent")?)?));
    }
    let on_changes = [
        ("split", OnChange::Split),
        ("fixed_at_start", OnChange::FixedAtStart),
        ("fixed_at_due", OnChange::FixedAtDue),
    ];
    let roundings = [
        ("none", RateRounding::None),
        ("up_to_half_point", RateRounding::UpToHalfPoint),
        ("to_whole_percent", RateRounding::ToWholePercent),
    ];
    Ok(Basis::Reference {
        series: text(row, "series")?.into(),
        margin: percent(text(row, "margin")?)?,
        fixing: word(row, "fixing", &[("first_day", Fixing::FirstDay), ("day_before", Fixing::DayBefore)])?,
        on_change: word(row, "on_change", &on_changes)?,
        rounding: word(row, "rounding", &roundings)?,
    })
}

fn agreed_floor(item: &Item) -> Read<AgreedFloor> {
    let table = item.as_table_like().ok_or("`agreed_floor` is a table")?;
    known_keys(table, &["series", "times"])?;
    let times = table.get("times").map(|item| small(item, "times")).transpose()?.unwrap_or(1);
    let times = u8::try_from(times).map_err(|_| "`times` is too large".to_owned())?;
    Ok(AgreedFloor { series: text(table, "series")?.into(), times })
}

/// Bands are pairs of upper end and percentage; the last has an empty end.
fn cost_scale(item: &Item) -> Read<(Currency, Fee)> {
    let table = item.as_table_like().ok_or("`cost_scale` is a table")?;
    known_keys(table, &["currency", "least", "most", "bands"])?;
    let currency = Currency::find(text(table, "currency")?).ok_or("unknown currency")?;
    let minor = |text: &str| {
        Money::parse(text, currency).map(|money| money.minor).ok_or_else(|| format!("{text:?} is no amount"))
    };
    let rows = table.get("bands").and_then(Item::as_array).ok_or("`bands` is missing")?;
    let bands = rows.iter().map(|row| {
        let pair: Vec<&str> = row.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let [end, rate] = pair[..] else { return Err("a band is [end, percent]".to_owned()) };
        let up_to_minor = if end.is_empty() { None } else { Some(minor(end)?) };
        Ok(Band { up_to_minor, rate: percent(rate)? })
    });
    let amount = FeeAmount::Sliding(bands.collect::<Read<_>>()?);
    let (least_minor, most_minor) = (Some(minor(text(table, "least")?)?), Some(minor(text(table, "most")?)?));
    Ok((currency, Fee { amount, least_minor, most_minor }))
}

fn known_keys(table: &dyn TableLike, known: &[&str]) -> Read<()> {
    match table.iter().find(|(key, _)| !known.contains(key)) {
        Some((key, _)) => Err(format!("unknown key `{key}`; known are {}", known.join(", "))),
        None => Ok(()),
    }
}

fn text<'t>(table: &'t dyn TableLike, key: &str) -> Read<&'t str> {
    table.get(key).and_then(Item::as_str).ok_or_else(|| format!("`{key}` is missing or no text"))
}

fn small(item: &Item, key: &str) -> Read<u16> {
    let value = item.as_integer().and_then(|value| u16::try_from(value).ok());
    value.ok_or_else(|| format!("`{key}` is no small number"))
}

fn percent(text: &str) -> Read<Rate> {
    Rate::parse_percent(text).ok_or_else(|| format!("{text:?} is no percentage"))
}

fn word<T: Copy>(table: &dyn TableLike, key: &str, known: &[(&str, T)]) -> Read<T> {
    let found = text(table, key)?;
    let names = || known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let value = known.iter().find(|(name, _)| *name == found).map(|(_, value)| *value);
    value.ok_or_else(|| format!("`{key}` is {found:?}; known are {}", names()))
}
