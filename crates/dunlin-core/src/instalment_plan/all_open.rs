//! What a plan over all that is open covers, and what it leaves out.
//!
//! Nobody agrees to pay what is contested: an item of which any part is contested is left out whole, because a plan covers items and no
//! parts of them. Credits are left out as well: which of them serves which invoice is said before, and not by the plan.

use alloc::vec::Vec;

use crate::money::Currency;
use crate::view::ItemView;

/// Why an item is left out of a plan over all that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// All that is open of it is contested.
    Contested,
    /// Part of it is contested; the rest of it goes on by itself.
    ContestedInPart,
    /// It is money of the customer's: a credit note, or a receipt that settles nothing yet.
    Credit,
}

impl LeftOut {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            LeftOut::Contested => "item.contested",
            LeftOut::ContestedInPart => "item.contested_in_part",
            LeftOut::Credit => "item.credit",
        }
    }

    fn of(item: &ItemView) -> Option<LeftOut> {
        if item.kind.is_credit() {
            Some(LeftOut::Credit)
        } else if item.disputed_minor >= item.open_minor {
            Some(LeftOut::Contested)
        } else {
            (item.disputed_minor > 0).then_some(LeftOut::ContestedInPart)
        }
    }
}

/// All that is open in a currency: what a plan covers, and what it leaves out with the reason, each in the order given.
pub fn all_open<'v>(
    items: impl IntoIterator<Item = &'v ItemView>,
    currency: Currency,
) -> (Vec<&'v ItemView>, Vec<(&'v ItemView, LeftOut)>) {
    let (mut covered, mut left_out) = (Vec::new(), Vec::new());
    for item in items.into_iter().filter(|item| item.open_minor != 0 && item.currency == currency) {
        match LeftOut::of(item) {
            None if item.open_minor > 0 => covered.push(item),
            None => {}
            Some(why) => left_out.push((item, why)),
        }
    }
    (covered, left_out)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::item::ItemKind;
    use crate::plan::tests::item;

    #[test]
    fn what_is_contested_and_what_is_the_customers_money_is_left_out() {
        let due_on = date(2026, 3, 1);
        let with = |number: &str, open, disputed_minor| ItemView { disputed_minor, ..item(number, due_on, open) };
        let credit = ItemView { kind: ItemKind::CreditNote, ..item("C", due_on, -50) };
        let paid = item("P", due_on, 0);
        let kronor = ItemView { currency: Currency::find("SEK").expect("a currency"), ..item("K", due_on, 70) };
        let items =
            [with("A", 100, 0), with("W", 100, 100), with("B", 200, 1), with("X", 100, 99), credit, paid, kronor];
        let (covered, left_out) = all_open(&items, Currency::EUR);
        let numbers: Vec<&str> = covered.iter().map(|item| item.number.as_str()).collect();
        assert_eq!(numbers, ["A"]);
        let told: Vec<(&str, &str)> = left_out.iter().map(|(item, why)| (item.number.as_str(), why.code())).collect();
        let part = "item.contested_in_part";
        assert_eq!(told, [("W", "item.contested"), ("B", part), ("X", part), ("C", "item.credit")]);
    }
}
