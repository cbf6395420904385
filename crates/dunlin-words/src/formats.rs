//! Figures and dates as a locale writes them, from CLDR (ICU4X, data compiled in).
//!
//! Decides: the minus is U+2212 and stands before everything (LOOK §3), figures always show all digits of their currency.
//! Does not decide where the currency's sign and the weekday go: those are messages (`money`, `weekday-date`)
//! in each language's texts.

use dunlin_core::money::Money;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, MD, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::{Locale, locale};
use jiff::civil::Date;

/// U+2212: as wide as the plus and the digits, and never broken from its figure.
pub(crate) const MINUS: char = '\u{2212}';

type Days<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The formatters of one locale.
pub(crate) struct Formats {
    decimal: DecimalFormatter,
    long: Days<YMD>,
    short: Days<YMD>,
    weekday: Days<E>,
    day: Days<MD>,
    short_day: Days<MD>,
}

impl Formats {
    /// Formatters for a locale; CLDR's root where it knows nothing. Bare `en` is read as `en-IE`: day before month, as in
    /// the rest of Europe; `en-US` keeps its own order.
    pub(crate) fn new(language: &str) -> Option<Formats> {
        let wanted = Locale::try_from_str(language).unwrap_or(Locale::UNKNOWN);
        let locale = if wanted == locale!("en") { locale!("en-IE") } else { wanted };
        Some(Formats {
            decimal: DecimalFormatter::try_new(
                locale.clone().into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok()?,
            long: Days::try_new(locale.clone().into(), YMD::long()).ok()?,
            short: Days::try_new(locale.clone().into(), YMD::medium()).ok()?,
            weekday: Days::try_new(locale.clone().into(), E::long()).ok()?,
            day: Days::try_new(locale.clone().into(), MD::long()).ok()?,
            short_day: Days::try_new(locale.into(), MD::medium()).ok()?,
        })
    }

    /// `−1,234.50`: no currency, all its digits.
    pub(crate) fn figure(&self, money: Money) -> String {
        let size = self.size(money);
        if money.minor < 0 { format!("{MINUS}{size}") } else { size }
    }

    /// `−1,234.5678`: all its digits.
    pub(crate) fn number(&self, number: dunlin_core::money::Decimal) -> String {
        let mut decimal = Decimal::from(number.units.unsigned_abs());
        decimal.multiply_pow10(-i16::from(number.scale));
        let size = self.decimal.format(&decimal).to_string();
        if number.units < 0 { format!("{MINUS}{size}") } else { size }
    }

    /// `12,345`: a count.
    pub(crate) fn count(&self, count: i64) -> String {
        self.number(dunlin_core::money::Decimal { units: i128::from(count), scale: 0 })
    }

    /// The figure without its sign.
    pub(crate) fn size(&self, money: Money) -> String {
        let mut decimal = Decimal::from(money.minor.unsigned_abs());
        decimal.multiply_pow10(-i16::from(money.currency.digits()));
        self.decimal.format(&decimal).to_string()
    }

    /// `27 November 2026`.
    pub(crate) fn long(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.long.format(&d).to_string())
    }

    /// `27 Nov 2026`.
    pub(crate) fn short(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.short.format(&d).to_string())
    }

    /// `Friday`.
    pub(crate) fn weekday(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.weekday.format(&d).to_string())
    }

    /// `27 November`.
    pub(crate) fn day(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.day.format(&d).to_string())
    }

    /// `27 Nov`.
    pub(crate) fn short_day(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.short_day.format(&d).to_string())
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}
