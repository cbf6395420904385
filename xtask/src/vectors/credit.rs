//! Credit before the sale: scores of statements, payment records, limits by rules of thumb, exposure, trials.

use dunlin_core::credit::{
    self, Decision, Experience, Exposure, Figures, Granted, Model, Order, Outcome, Standing, Trial,
};
use dunlin_core::money::{Currency, Money};
use jiff::civil::Date;
use serde_json::Value;

use super::report::{Comparison, Report, Verdict};
use super::row::{amount, date, each_case, minor, shown, text};

const EUR: Currency = Currency::EUR;

/// `credit.json`.
pub(super) fn credit(file: &str) -> Result<Report, String> {
    each_case(file, |case| {
        let inputs = case.get("inputs").unwrap_or(&Value::Null);
        match text(case, "kind")? {
            "altman" => altman(case, inputs),
            "paydex_like" => payment_record(case, inputs),
            "paydex_meaning" => meanings(case),
            "limit_lower_of_10pct_net_worth_20pct_working_capital" => {
                let limit = credit::by_balance_sheet(
                    amount(inputs, "net_worth", EUR)?,
                    amount(inputs, "working_capital", EUR)?,
                );
                Ok(same("limit", text(case, "expected")?, shown(limit, EUR)))
            }
            "limit_two_months_sales" => {
                let limit = credit::by_purchases(amount(inputs, "expected_monthly_sales", EUR)?);
                Ok(same("limit", text(case, "expected")?, shown(limit, EUR)))
            }
            "exposure_check" => exposure(case, inputs),
            "trial_credit" => trial(case, inputs),
            other => Ok(Verdict::Skipped(format!("nothing is computed for {other}"))),
        }
    })
}

fn same(name: &str, expected: &str, got: impl ToString) -> Verdict {
    let mut compared = Comparison::default();
    compared.pair(name, expected, got);
    compared.verdict()
}

/// What a row expects under a key; `null` is that there is none.
fn expected_or_none<'v>(expected: &'v Value, key: &str) -> Result<&'v str, String> {
    if expected.get(key).is_some_and(Value::is_null) { Ok("none") } else { text(expected, key) }
}

/// The scores that the row expects; one that it does not name is not compared.
fn altman(case: &Value, inputs: &Value) -> Result<Verdict, String> {
    let optional = |key: &str| inputs.get(key).filter(|value| !value.is_null()).map(|_| amount(inputs, key, EUR));
    let figures = Figures {
        total_assets_minor: amount(inputs, "total_assets", EUR)?,
        working_capital_minor: amount(inputs, "working_capital", EUR)?,
        retained_earnings_minor: amount(inputs, "retained_earnings", EUR)?,
        ebit_minor: amount(inputs, "ebit", EUR)?,
        sales_minor: amount(inputs, "sales", EUR)?,
        total_liabilities_minor: amount(inputs, "total_liabilities", EUR)?,
        market_equity_minor: optional("market_value_equity").transpose()?,
        book_equity_minor: optional("book_value_equity").transpose()?,
    };
    let expected = case.get("expected").unwrap_or(&Value::Null);
    if expected.is_null() {
        let scored =
            [listed(inputs)?, Model::PRIVATE, Model::SERVICES].into_iter().find_map(|model| figures.score(model));
        let got = scored.map_or_else(|| "none".to_owned(), |score| score.value.to_string());
        return Ok(same("score", "none", got));
    }
    let models = [
        ("z", "zone", listed(inputs)?),
        ("z_prime", "z_prime_zone", Model::PRIVATE),
        ("z_double_prime", "z_double_prime_zone", Model::SERVICES),
        ("z_double_prime_em", "z_double_prime_em_zone", Model::EMERGING),
    ];
    let mut compared = Comparison::default();
    for (name, zone, model) in models {
        let score = figures.score(model);
        let shown = |found: Option<String>| found.unwrap_or_else(|| "none".to_owned());
        if expected.get(name).is_some() {
            compared.pair(name, expected_or_none(expected, name)?, shown(score.map(|score| score.value.to_string())));
        }
        if expected.get(zone).is_some() {
            compared.pair(
                zone,
                expected_or_none(expected, zone)?,
                shown(score.map(|score| score.zone.code().to_owned())),
            );
        }
    }
    Ok(compared.verdict())
}

/// Z with the weight of sales that the row's source uses: 0.999 at first, 1.0 in later prints.
fn listed(inputs: &Value) -> Result<Model, String> {
    let mut model = Model::LISTED;
    if let Some(weight) = inputs.get("x5_weight").and_then(Value::as_str) {
        let thousandths = dunlin_core::money::Decimal::parse(weight)
            .and_then(|weight| weight.to_minor(3, dunlin_core::money::Rounding::HalfUp))
            .ok_or_else(|| format!("{weight:?} is no weight"))?;
        model.weights[4] = thousandths.0;
    }
    Ok(model)
}

fn payment_record(case: &Value, inputs: &Value) -> Result<Verdict, String> {
    let debts = inputs.as_array().ok_or("inputs is no list")?;
    let experience = |debt: &Value| -> Result<Experience, String> {
        let days_beyond_terms = debt.get("days_beyond_terms").and_then(Value::as_i64).ok_or("no days_beyond_terms")?;
        Ok(Experience { amount_minor: amount(debt, "amount", EUR)?, days_beyond_terms })
    };
    let experiences = debts.iter().map(experience).collect::<Result<Vec<_>, String>>()?;
    let record = credit::record(&experiences);
    let mut compared = Comparison::default();
    match case.get("expected").filter(|expected| !expected.is_null()) {
        None => compared.pair("record", "none", record.map_or("none", |_| "one")),
        Some(expected) => {
            let of = |what: Option<String>| what.unwrap_or_else(|| "none".to_owned());
            let days = record.map(|record| record.weighted_days.to_decimal(2));
            compared.pair("weighted_days", text(expected, "weighted_days")?, of(days));
            compared.pair("score", &expected["score"], of(record.map(|record| record.score.to_string())));
        }
    }
    Ok(compared.verdict())
}

/// Each line of the published table that names days, as three equal debts paid so late.
fn meanings(case: &Value) -> Result<Verdict, String> {
    let table = case.get("table").and_then(Value::as_array).ok_or("table is missing")?;
    let mut compared = Comparison::default();
    for line in table {
        let (Some(score), Some(meaning)) = (line[0].as_i64(), line[1].as_str()) else { continue };
        let first = meaning.split(' ').next().unwrap_or_default();
        let days = match first.parse::<i64>() {
            Ok(days) if meaning.contains("sooner") => -days,
            Ok(days) => days,
            Err(_) if meaning == "on terms" => 0,
            Err(_) => return Err(format!("{meaning:?} names no days")),
        };
        let record = credit::record(&[Experience { amount_minor: 100, days_beyond_terms: days }; 3]);
        compared.pair(meaning, score, record.map_or(0, |record| record.score));
    }
    Ok(compared.verdict())
}

fn exposure(case: &Value, inputs: &Value) -> Result<Verdict, String> {
    let limit_minor = minor(text(inputs, "limit")?, EUR)?;
    let exposure = Exposure {
        open_minor: amount(inputs, "open_invoices", EUR)?,
        unbilled_minor: amount(inputs, "unbilled_orders", EUR)?,
        unapplied_minor: amount(inputs, "unapplied_cash", EUR)?,
    };
    let limit = Some(Granted { limit_minor, until_on: None });
    let standing = Standing { limit, exposure, gives_credit: true, ..Standing::default() };
    let order = Order { amount_minor: amount(inputs, "new_order", EUR)?, prepaid: false };
    let answer = credit::check(&standing, order, Date::MIN);
    let expected = case.get("expected").ok_or("expected is missing")?;
    let mut compared = Comparison::default();
    compared.pair("exposure_before", text(expected, "exposure_before")?, shown(answer.before_minor, EUR));
    compared.pair("exposure_after", text(expected, "exposure_after")?, shown(answer.after_minor, EUR));
    // The table's word for an order that is not taken on credit is "hold".
    let decision = if answer.decision == Decision::Allow { "allow" } else { "hold" };
    compared.pair("decision", text(expected, "decision")?, decision);
    if expected.get("over_by").is_some() {
        compared.pair("over_by", text(expected, "over_by")?, shown(answer.after_minor - limit_minor, EUR));
    }
    Ok(compared.verdict())
}

/// What the review comes to on its day, in the words of the table.
fn trial(case: &Value, inputs: &Value) -> Result<Verdict, String> {
    let count = |key: &str| {
        let count = inputs.get(key).and_then(Value::as_u64).ok_or_else(|| format!("{key} is no count"))?;
        usize::try_from(count).map_err(|error| error.to_string())
    };
    let limit = Money { minor: amount(inputs, "limit", EUR)?, currency: EUR };
    let months = i32::try_from(count("months")?).map_err(|error| error.to_string())?;
    let trial = Trial { limit, started_on: date(text(inputs, "start")?)?, months };
    let on = trial.review_on();
    let outcome = match trial.review(on, count("paid_on_time")?, count("paid_late")?, 0) {
        Outcome::Raise => format!("review for raise at {on}"),
        other => format!("{} at {on}", other.code()),
    };
    Ok(same("review", text(case, "expected")?, outcome))
}
