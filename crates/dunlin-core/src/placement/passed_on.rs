//! What partners collected and passed on: which line of the bank brings it.
//!
//! A partner reports what customers paid it, each with what it calls that, and pays one sum: all of it less what it kept. A line is
//! certain only where the sum is exact and one of two things speaks for it: its text names the remittance, or the partner itself is the
//! payer. Where several readings fit, a person says which it is.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::matching::BankLine;
use crate::money::Currency;
use crate::name::fold_name;

/// What a partner reported of one payment, and has not paid yet as far as the bank tells.
#[derive(Debug, Clone, Copy)]
pub struct OnItsWay<'a> {
    /// Who has it.
    pub partner: &'a str,
    /// What the partner calls it.
    pub reference: &'a str,
    /// Its money.
    pub currency: Currency,
    /// The day on which the customer paid.
    pub on: Date,
    /// What the customer paid less what the partner kept, in minor units.
    pub net_minor: i64,
}

/// What a remittance is called that went to several ledgers: each has its number behind it, from the second on.
pub fn remittance_of(reference: &str) -> &str {
    let of_ledger = reference.rsplit_once(" / ").filter(|(_, at)| at.bytes().all(|byte| byte.is_ascii_digit()));
    of_ledger.map_or(reference, |(whole, _)| whole)
}

/// Which of what is on its way a line brings, by their places: one remittance, or all that the payer has. `None` where nothing fits, or
/// more than one reading does.
pub fn arrived(line: &BankLine<'_>, on_its_way: &[OnItsWay<'_>]) -> Option<Vec<usize>> {
    let mut remittances: BTreeMap<(String, &str), Vec<usize>> = BTreeMap::new();
    for (at, own) in on_its_way.iter().enumerate() {
        if own.currency == line.currency && own.on <= line.value_on {
            remittances.entry((fold_name(own.partner), remittance_of(own.reference))).or_default().push(at);
        }
    }
    let ties = |places: &Vec<usize>| net(on_its_way, places) == Some(line.amount_minor);
    let text = line.text.to_lowercase();
    let named = remittances.iter().filter(|((_, reference), places)| ties(places) && names(&text, reference));
    if let Some(places) = only(named.map(|(_, places)| places.clone()).collect()) {
        return Some(places);
    }
    let payer = fold_name(line.counterparty);
    let of_payer =
        || remittances.iter().filter(|((partner, _), _)| *partner == payer).map(|(_, places)| places.clone());
    let mut all: Vec<usize> = of_payer().flatten().collect();
    all.sort_unstable();
    only(of_payer().chain([all]).filter(ties).collect())
}

fn net(on_its_way: &[OnItsWay<'_>], places: &[usize]) -> Option<i64> {
    places.iter().try_fold(0_i64, |sum, at| sum.checked_add(on_its_way.get(*at)?.net_minor))
}

fn only(mut readings: BTreeSet<Vec<usize>>) -> Option<Vec<usize>> {
    if readings.len() == 1 { readings.pop_first() } else { None }
}

/// A text in lower case has a reference as a word of its own.
fn names(text: &str, reference: &str) -> bool {
    let reference = reference.to_lowercase();
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(&reference).any(|(at, found)| {
        let (before, behind) = (text.get(..at), text.get(at + found.len()..));
        !is_letter(before.and_then(|text| text.chars().next_back()))
            && !is_letter(behind.and_then(|text| text.chars().next()))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use std::vec;

    use super::*;

    fn way(partner: &'static str, reference: &'static str, net_minor: i64) -> OnItsWay<'static> {
        OnItsWay { partner, reference, currency: Currency::EUR, on: date(2026, 4, 2), net_minor }
    }

    fn line(counterparty: &'static str, text: &'static str, amount_minor: i64) -> BankLine<'static> {
        let (currency, value_on) = (Currency::EUR, date(2026, 4, 3));
        BankLine { amount_minor, currency, value_on, text, counterparty, counterparty_account: None, refused: &[] }
    }

    #[test]
    fn the_sum_is_exact_and_the_text_or_the_payer_speaks_for_it() {
        let all =
            [way("Baltic Collect", "R-1", 300), way("Baltic Collect", "R-1 / 2", 45), way("Baltic Collect", "R-2", 7)];
        let found = |payer, text, minor| arrived(&line(payer, text, minor), &all);
        assert_eq!(found("", "remittance r-1, thank you", 345), Some(vec![0, 1]), "both ledgers of one remittance");
        assert_eq!(found("", "remittance R-1", 344), None, "the sum is not exact");
        assert_eq!(found("", "remittance R-17", 345), None, "another word");
        assert_eq!(found("", "XR-1", 345), None);
        assert_eq!(found("BALTIC COLLECT", "", 345), Some(vec![0, 1]));
        assert_eq!(found("Baltic-Collect", "", 352), Some(vec![0, 1, 2]), "all that the payer has");
        assert_eq!(found("Nordic Collect", "", 352), None);
        assert_eq!(found("Baltic Collect", "R-2", 7), Some(vec![2]));
    }

    #[test]
    fn what_fits_twice_or_came_later_is_not_certain() {
        let twice = [way("A", "R-1", 300), way("A", "R-2", 300)];
        assert_eq!(arrived(&line("A", "", 300), &twice), None);
        assert_eq!(arrived(&line("A", "R-2", 300), &twice), Some(vec![1]), "its name decides");
        let later = [OnItsWay { on: date(2026, 4, 4), ..way("A", "R-1", 300) }];
        assert_eq!(arrived(&line("A", "R-1", 300), &later), None, "the customer paid afterwards");
        let other = [OnItsWay { currency: Currency::find("SEK").expect("known"), ..way("A", "R-1", 300) }];
        assert_eq!(arrived(&line("A", "R-1", 300), &other), None);
    }
}
