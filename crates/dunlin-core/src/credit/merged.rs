//! What several numbers of one customer come to: its limit, and the currency it deals in.

use jiff::civil::Date;

use super::trial::LimitSpan;
use crate::money::{Currency, Money};

/// The limit of a customer, given those of its numbers, that under which all are seen first. The first number's counts; where it has
/// none, the strictest of the others that is still in force, else the strictest of those that ended: numbers that become one are
/// never granted more by that than before. `tell`: so much money in another currency, in minor units.
///
/// # Errors
/// What `tell` says of two limits that have to be compared.
pub fn own_limit<E>(
    limits: &[Option<(Money, LimitSpan)>],
    today: Date,
    mut tell: impl FnMut(Money, Currency) -> Result<i64, E>,
) -> Result<Option<(Money, LimitSpan)>, E> {
    if let Some(Some(own)) = limits.first() {
        return Ok(Some(*own));
    }
    let has_ended = |span: LimitSpan| span.until_on.is_some_and(|on| on < today);
    let mut strictest: Option<(Money, LimitSpan)> = None;
    for (limit, span) in limits.iter().flatten().copied() {
        let is_stricter = match strictest {
            None => true,
            Some((least, known)) if has_ended(known) == has_ended(span) => tell(limit, least.currency)? < least.minor,
            Some((_, known)) => has_ended(known),
        };
        if is_stricter {
            strictest = Some((limit, span));
        }
    }
    Ok(strictest)
}

/// The currency a customer deals in, where all that is known of it is in one; else the creditor's.
pub fn own_currency(known: impl IntoIterator<Item = Currency>, creditors: Currency) -> Currency {
    let mut known = known.into_iter();
    match known.next() {
        Some(first) if known.all(|other| other == first) => first,
        _ => creditors,
    }
}

#[cfg(test)]
mod tests {
    use core::convert::Infallible;

    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn sek() -> Currency {
        Currency::find("SEK").expect("a currency")
    }

    fn until(minor: i64, until_on: Option<Date>) -> (Money, LimitSpan) {
        (Money { minor, currency: Currency::EUR }, LimitSpan { until_on, trial: None })
    }

    fn least(limits: &[Option<(Money, LimitSpan)>]) -> Option<i64> {
        let Ok(found) = own_limit(limits, TODAY, |money, _| Ok::<_, Infallible>(money.minor));
        found.map(|(limit, _)| limit.minor)
    }

    #[test]
    fn the_first_numbers_limit_counts_else_the_strictest_in_force() {
        let (ended, last_day) = (TODAY.yesterday().ok(), Some(TODAY));
        assert_eq!(least(&[]), None);
        assert_eq!(least(&[None, None]), None);
        assert_eq!(
            least(&[Some(until(900, ended)), Some(until(100, None))]),
            Some(900),
            "its own, also when it has ended"
        );
        assert_eq!(least(&[None, Some(until(300, None)), Some(until(200, None)), Some(until(400, None))]), Some(200));
        assert_eq!(least(&[None, Some(until(300, None)), Some(until(200, ended))]), Some(300));
        assert_eq!(least(&[None, Some(until(200, ended)), Some(until(300, last_day))]), Some(300));
        assert_eq!(least(&[None, Some(until(300, ended)), Some(until(200, ended))]), Some(200));
    }

    #[test]
    fn limits_of_two_currencies_are_compared_by_what_they_are_worth() {
        let other = Some((Money { minor: 900, currency: sek() }, LimitSpan::default()));
        let found = own_limit(&[None, Some(until(100, None)), other], TODAY, |money, _| Ok::<_, ()>(money.minor / 11));
        assert_eq!(found, Ok(other), "900 kronor are less than 100 euros");
        let unknown = own_limit(&[None, Some(until(100, None)), other], TODAY, |_, _| Err(()));
        assert_eq!(unknown, Err(()));
    }

    #[test]
    fn one_currency_is_the_customers_own() {
        assert_eq!(own_currency([], Currency::EUR), Currency::EUR);
        assert_eq!(own_currency([sek(), sek()], Currency::EUR), sek());
        assert_eq!(own_currency([sek(), Currency::EUR], Currency::EUR), Currency::EUR);
    }
}
