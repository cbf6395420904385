//! Allocation: which debt, and which part of it, a payment serves.

use dunlin_core::allocation::{Allocation, AllocationRule, OpenItem, PartOrder, Parts, Spread, allocate};
use dunlin_core::money::Currency;
use jiff::civil::Date;
use serde_json::Value;

use super::report::{Comparison, Report, Verdict};
use super::row::{amount, date, each_case, shown, text};

const EUR: Currency = Currency::EUR;

/// `allocation.json`.
pub(super) fn allocation(file: &str) -> Result<Report, String> {
    each_case(file, |case| {
        let name = text(case, "rule")?;
        let Some(rule) = rule_of(name) else {
            return Ok(Verdict::Skipped(format!("no rule is called {name}")));
        };
        let debts = case.get("debts").and_then(Value::as_array).ok_or("debts is missing")?;
        let mut items = debts.iter().map(open_item).collect::<Result<Vec<_>, String>>()?;
        let ids = debts.iter().map(|debt| text(debt, "id")).collect::<Result<Vec<_>, String>>()?;
        for at in pointed_at(case, debts, &ids, is_dispute) {
            items[at].disputed_minor = items[at].open.total_minor();
        }
        let named = pointed_at(case, debts, &ids, is_name);
        let got = allocate(amount(case, "payment", EUR)?, &items, &named, rule);
        compare(case, &ids, &items, &got)
    })
}

/// The rules that a case can name, by the words in their names; the first row with a word of the name decides.
const RULES: [(&[&str], AllocationRule); 5] = [
    (&["497"], AllocationRule { order: PartOrder::CONSUMER_CREDIT, ..RULE }),
    (&["1343", "interest_first"], AllocationRule { order: PartOrder::INTEREST_FIRST, ..RULE }),
    (&["exact"], AllocationRule { exact_match: true, ..RULE }),
    (&["pro_rata", "remainder", "equal"], AllocationRule { spread: Spread::ProRata, ..RULE }),
    (&["366", "367", "1342", "costs", "oldest", "due", "designat", "choice", "named", "disput", "surplus"], RULE),
];

/// Costs before interest before principal, oldest due first.
const RULE: AllocationRule =
    AllocationRule { order: PartOrder::COSTS_FIRST, spread: Spread::OldestFirst, exact_match: false };

fn rule_of(name: &str) -> Option<AllocationRule> {
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    RULES.iter().find(|(words, _)| has(words)).map(|(_, rule)| *rule)
}

fn open_item(debt: &Value) -> Result<OpenItem, String> {
    let due_on = match debt.get("due").and_then(Value::as_str) {
        Some(day) => date(day)?,
        None => Date::MIN,
    };
    let principal = if debt.get("open").is_some() { "open" } else { "principal" };
    let open = Parts {
        costs_minor: amount(debt, "costs", EUR)?,
        interest_minor: amount(debt, "interest", EUR)?,
        principal_minor: amount(debt, principal, EUR)?,
    };
    let disputed_minor = match debt.get("disputed") {
        Some(Value::Bool(_)) => 0,
        _ => amount(debt, "disputed", EUR)?,
    };
    Ok(OpenItem { due_on, open, disputed_minor })
}

/// Keys of a case that hold no debt's id.
const OTHER_KEYS: [&str; 8] = ["id", "rule", "payment", "debts", "expected", "origin", "source", "note"];

/// Debts that a case points at by their ids, or that carry the mark themselves, under a key that `is_key` accepts.
fn pointed_at(case: &Value, debts: &[Value], ids: &[&str], is_key: fn(&str) -> bool) -> Vec<usize> {
    let fields = case.as_object().into_iter().flatten();
    let values = fields.filter(|(key, _)| is_key(key) && !OTHER_KEYS.contains(&key.as_str())).map(|(_, value)| value);
    let words = values.flat_map(|value| match value {
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        Value::String(one) => vec![one.as_str()],
        _ => Vec::new(),
    });
    let by_case = words.filter_map(|word| ids.iter().position(|id| *id == word));
    let mark = |debt: &Value| {
        debt.as_object().into_iter().flatten().any(|(key, value)| is_key(key) && *value == Value::Bool(true))
    };
    let by_debt = debts.iter().enumerate().filter(|(_, debt)| mark(debt)).map(|(at, _)| at);
    by_case.chain(by_debt).collect()
}

fn is_dispute(key: &str) -> bool {
    key.contains("disput")
}

/// Whatever else points at a debt says that the payer means it.
fn is_name(key: &str) -> bool {
    !is_dispute(key)
}

fn compare(case: &Value, ids: &[&str], items: &[OpenItem], got: &Allocation) -> Result<Verdict, String> {
    let expected = case.get("expected").and_then(Value::as_object).ok_or("expected is missing")?;
    let mut compared = Comparison::default();
    for (key, want) in expected {
        let Some(at) = ids.iter().position(|id| *id == key) else {
            compared.pair(key, want.as_str().unwrap_or_default(), shown(got.unallocated_minor, EUR));
            continue;
        };
        let parts = got.served[at];
        let Some(fields) = want.as_object() else {
            compared.pair(key, want.as_str().unwrap_or_default(), shown(parts.total_minor(), EUR));
            continue;
        };
        for (field, want) in fields {
            let minor = match field.as_str() {
                "costs" => parts.costs_minor,
                "interest" => parts.interest_minor,
                "principal" => parts.principal_minor,
                "left" => items[at].open.less(parts).total_minor(),
                other => return Err(format!("no part is called {other}")),
            };
            compared.pair(&format!("{key} {field}"), want.as_str().unwrap_or_default(), shown(minor, EUR));
        }
    }
    Ok(compared.verdict())
}
