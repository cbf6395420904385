//! Reference rates of interest that a person confirmed or entered. Settings, not facts of an account; a row is never changed:
//! of two that claim a day the later one counts.

use dunlin_core::id::CreditorId;
use dunlin_core::interest::{Rate, RateStatus, RateStep};

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

statements! {
    /// One more rate.
    INSERT_RATE (Text Day Int Day Int Text) -> () =
        "INSERT INTO rate (series, from_on, recorded_at, until_on, rate_millionths, source) \
         VALUES ($1, $2, $3, $4, $5, $6)";
    /// All rates in the order in which they were recorded.
    RATES () -> (Text Day Day Int Text) =
        "SELECT series, from_on, until_on, rate_millionths, source FROM rate ORDER BY recorded_at, series, from_on";
}

/// A value of a series that a person answers for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmedRate {
    /// Which series.
    pub series: String,
    /// Its days, value and source; the status is `Confirmed`.
    pub step: RateStep,
}

impl Tx<'_> {
    /// All rates that were confirmed or entered, oldest first.
    pub fn confirmed_rates(&mut self) -> Result<Vec<ConfirmedRate>> {
        self.db.list(&RATES, &[], read)
    }

    /// One more rate, with a line in the book's log: `rate.confirmed` or `rate.added`.
    ///
    /// # Errors
    /// `AlreadyThere` when the series had one from the same day at the same instant.
    pub fn insert_rate(
        &mut self,
        who: &Who,
        creditor: CreditorId,
        code: &'static str,
        series: &str,
        step: &RateStep,
    ) -> Result<()> {
        let rate = step.rate.unwrap_or(Rate::ZERO);
        self.db.run(&INSERT_RATE, params![series, step.from, who.at, step.until, rate.millionths, &step.source])?;
        let payload = serde_json::json!({ "series": series, "from": step.from.to_string(),
            "until": step.until.to_string(), "rate": rate.to_string(), "source": step.source });
        self.log_setting(who, creditor, code, &payload)
    }
}

fn read(row: &Row<'_>) -> Result<ConfirmedRate> {
    let step = RateStep {
        from: row.day(1)?,
        until: row.day(2)?,
        rate: Some(Rate { millionths: row.int(3)? }),
        status: RateStatus::Confirmed,
        source: row.string(4)?,
    };
    Ok(ConfirmedRate { series: row.string(0)?, step })
}
