//! Early-payment discount: what a payment settles, and what a discount costs a year.

use dunlin_core::discount::{DiscountBase, Offer, settle, yearly_cost as cost_of};
use dunlin_core::money::{Currency, format_minor};
use dunlin_core::terms::{BaseDates, Terms};
use jiff::civil::{Date, date};

use super::report::{Comparison, Report, Verdict};
use super::row::{Row, each_row, minor, shown};

const EUR: Currency = Currency::EUR;
/// Rows name days after the issue, not dates; any day will do.
const ISSUED_ON: Date = date(2026, 3, 2);

/// `discount.csv`: money by the discount that the row says was earned; the core decides about the day where the row has one.
pub(super) fn discount(file: &str) -> Result<Report, String> {
    each_row(file, one_payment)
}

fn one_payment(row: &Row) -> Result<Verdict, String> {
    let terms = row.filled("term")?;
    let Some(tiers) = tiers_of(terms) else {
        return Ok(Verdict::Skipped(format!("{terms:?} is no terms: what the discount is taken of is in no column")));
    };
    let earned = row.percent("discount_pct_earned")?;
    let rate_bps = u16::try_from(earned.millionths / 100).map_err(|error| error.to_string())?;
    let open_minor = row.minor("open_amount", EUR)?;
    let payment_minor = row.minor("payment", EUR)?;
    let mut compared = Comparison::default();
    if let Some(received_on) = day_after_issue(row.text("received")) {
        let tier = tiers.tier_on(received_on).map_or(0, |tier| tier.rate_bps);
        compared.pair("discount_pct_earned", earned, format_minor(i64::from(tier), 2));
    }
    // Money is computed at the discount of the row.
    let offer = Offer::until_due(rate_bps, ISSUED_ON);
    let settled = settle(&offer, open_minor, payment_minor, ISSUED_ON, 0).ok_or("cannot be computed")?;
    let expected = |column: &str| Ok::<_, String>(shown(row.minor(column, EUR)?, EUR));
    compared.pair("credited_to_debt", expected("credited_to_debt")?, shown(settled.credited_minor(), EUR));
    compared.pair("balance_after", expected("balance_after")?, shown(settled.open_minor, EUR));
    if let Some(target) = target(row)? {
        let debt_minor = open_minor - target;
        let discount_minor = offer.base.discount_on(debt_minor, rate_bps).ok_or("cannot be computed")?;
        compared.pair("payment", expected("payment")?, shown(debt_minor - discount_minor, EUR));
    }
    Ok(compared.verdict())
}

/// The discounts of terms, also where the net part was left out.
fn tiers_of(text: &str) -> Option<Offer> {
    let terms = Terms::parse(text).or_else(|_| Terms::parse(&format!("{text} net 999"))).ok()?;
    Offer::freeze(&terms, &BaseDates::all_on(ISSUED_ON), DiscountBase::Gross).ok()
}

/// `day 10`, `day 10 after goods`: so many days after the day from which the terms count.
fn day_after_issue(received: &str) -> Option<Date> {
    let days: i32 = received.strip_prefix("day ")?.split_whitespace().next()?.parse().ok()?;
    Some(dunlin_core::days::after(ISSUED_ON, days))
}

/// What has to be left: nothing for `yes`, the figure of `partial to leave 845.00`.
fn target(row: &Row) -> Result<Option<i64>, String> {
    match row.text("settles_in_full") {
        "yes" => Ok(Some(0)),
        text => text.strip_prefix("partial to leave ").map(|figure| minor(figure, EUR)).transpose(),
    }
}

/// `discount_annualised.csv`.
pub(super) fn yearly_cost(file: &str) -> Result<Report, String> {
    each_row(file, |row| {
        let rate_bps =
            u16::try_from(row.percent("discount_pct")?.millionths / 100).map_err(|error| error.to_string())?;
        let (discount_day, net_day) = (row.number("discount_day")?, row.number("net_day")?);
        let cost = |days| cost_of(rate_bps, discount_day, net_day, days).ok_or("cannot be computed");
        let (by_365, by_360) = (cost(365)?, cost(360)?);
        let mut compared = Comparison::default();
        for (column, got) in [
            ("simple_365_pct", by_365.simple_bps),
            ("simple_360_pct", by_360.simple_bps),
            ("compound_365_pct", by_365.compound_bps),
        ] {
            compared.pair(column, row.percent(column)?, format_minor(got, 2));
        }
        Ok(compared.verdict())
    })
}
