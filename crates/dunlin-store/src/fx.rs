//! Reference rates of the book: what one euro was in a currency on a day. Settings, not facts of an account; a rate that
//! is there is never overwritten.

use dunlin_core::fx::FxRate;
use dunlin_core::id::CreditorId;
use dunlin_core::money::{Currency, Decimal};
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::model::Who;
use crate::store::Tx;

statements! {
    /// One more rate.
    INSERT_FX_RATE (Text Day Int Int Text) -> () =
        "INSERT INTO fx_rate (currency, day, rate_units, scale, source) VALUES ($1, $2, $3, $4, $5)";
    /// All rates of the days from one to another.
    FX_RATES (Day Day) -> (Text Day Int Int) =
        "SELECT currency, day, rate_units, scale FROM fx_rate WHERE day BETWEEN $1 AND $2 ORDER BY currency, day";
    /// The newest rate of a currency by a day.
    NEWEST_FX_RATE (Text Day) -> (Text Day Int Int) =
        "SELECT currency, day, rate_units, scale FROM fx_rate WHERE currency = $1 AND day <= $2 \
         ORDER BY day DESC LIMIT 1";
}

/// What one euro was on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatedRate {
    /// Which currency.
    pub currency: Currency,
    /// The day it was fixed.
    pub day: Date,
    /// How much of it.
    pub rate: FxRate,
}

impl Tx<'_> {
    /// All rates of the days from one to another, by currency and day.
    pub fn fx_rates(&mut self, from: Date, to: Date) -> Result<Vec<DatedRate>> {
        self.db.list(&FX_RATES, params![from, to], read)
    }

    /// The newest rate of a currency on or before a day.
    pub fn newest_fx_rate(&mut self, currency: Currency, by: Date) -> Result<Option<DatedRate>> {
        self.db.find(&NEWEST_FX_RATE, params![&currency, by], read)
    }

    /// Rates that are not there yet, with a line in the book's log.
    ///
    /// # Errors
    /// `AlreadyThere` when one is.
    pub fn insert_fx_rates(
        &mut self,
        who: &Who,
        creditor: CreditorId,
        source: &str,
        rates: &[DatedRate],
    ) -> Result<()> {
        for DatedRate { currency, day, rate } in rates {
            let (units, scale) = rate.parts();
            self.db.run(&INSERT_FX_RATE, params![currency, *day, units, i64::from(scale), source])?;
        }
        let payload = serde_json::json!({ "source": source, "rates": rates.len() });
        self.log_setting(who, creditor, "fx.imported", &payload)
    }
}

fn read(row: &Row<'_>) -> Result<DatedRate> {
    let scale = u8::try_from(row.int(3)?).map_err(|_| row.damaged(3))?;
    let rate = FxRate::new(Decimal { units: i128::from(row.int(2)?), scale }).ok_or_else(|| row.damaged(2))?;
    Ok(DatedRate { currency: row.currency(0)?, day: row.day(1)?, rate })
}
