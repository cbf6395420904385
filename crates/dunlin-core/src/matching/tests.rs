//! Each rule on both sides: the line that is applied, and the one beside it that is not.

use alloc::vec::Vec;
use std::vec;

use jiff::civil::{Date, date};

use super::*;
use crate::item::ItemKind;
use crate::terms::Discount;

const TODAY: Date = date(2026, 11, 2);
const ALPHA: &str = "NL01ALPHA";
const BETA: &str = "NL02BETA";

/// Alpha owes 1001 to 1004 and an old 1040; beta owes two alike; gamma's account is not known.
fn index() -> MatchIndex {
    let mut builder = MatchIndexBuilder::default();
    let customers =
        [(1, "10010", "Alpha Bouw B.V.", ALPHA), (2, "10020", "Beta Müller GmbH", BETA), (3, "10030", "Gamma Ltd", "")];
    for (account, number, name, payer) in customers {
        let known = KnownCustomer { account: AccountId(account), number, names: &[name], payer_accounts: &[payer] };
        builder.customer(&known);
    }
    let discount = [Discount { rate_bps: 200, until_on: TODAY }];
    let mut item = |account: u128, id: u128, number: &str, open_minor: i64, disputed: bool| {
        builder.item(&KnownItem {
            account: AccountId(account),
            item: ItemId(id),
            number,
            document: None,
            reference: (id == 2).then_some("PO-77123"),
            payment_reference: (id == 3).then_some("RF18539007547034"),
            currency: Currency::EUR,
            open_minor,
            disputed,
            due_on: if id == 4 { date(2026, 12, 1) } else { date(2026, 10, 1) },
            discounts: if id == 3 { &discount } else { &[] },
            kind: ItemKind::Invoice,
            charge: None,
        });
    };
    item(1, 1, "INV-2026-1001", 12_100, false);
    item(1, 2, "INV-2026-1002", 25_050, false);
    item(1, 3, "INV-2026-1003", 40_000, false);
    item(1, 4, "INV-2026-1004", 7_777, false);
    item(1, 5, "INV-2026-1040", 0, false);
    item(2, 11, "INV-2026-2001", 9_900, false);
    item(2, 12, "INV-2026-2055", 9_900, false);
    item(2, 13, "INV-2026-2077", 31_313, true);
    item(3, 21, "INV-2026-1007", 50_000, false);
    item(3, 22, "CN-2026-0001", -1_000, false);
    builder.finish()
}

fn line<'a>(amount_minor: i64, text: &'a str, payer: &'a str) -> BankLine<'a> {
    BankLine {
        amount_minor,
        currency: Currency::EUR,
        value_on: TODAY,
        text,
        counterparty: "",
        counterparty_account: Some(payer),
        refused: &[],
    }
}

fn matched(line: BankLine<'_>) -> Match {
    match_lines(&index(), &[line]).remove(0)
}

/// Item, amount, discount.
type Part = (u128, i64, i64);

/// What is applied: items with amounts and discounts, and the rest. `None` when it is left to a person.
fn applied(line: BankLine<'_>) -> Option<(Vec<Part>, i64)> {
    let answer = matched(line);
    let candidate = answer.candidates.first().filter(|_| answer.outcome == MatchOutcome::Applied)?;
    let part = |part: &Allocation| (part.item.0, part.amount_minor, part.discount_minor);
    Some((candidate.allocation.iter().map(part).collect(), candidate.rest_minor))
}

fn items(line: BankLine<'_>) -> Option<Vec<u128>> {
    let mut items: Vec<u128> = applied(line)?.0.into_iter().map(|(item, _, _)| item).collect();
    items.sort_unstable();
    Some(items)
}

#[test]
fn a_whole_number_and_its_amount_are_enough_from_anybody() {
    let table = [
        ("INV-2026-1001", 12_100, Some(vec![1])),
        ("payment of invoice 20261001 dd 12.10.2026", 12_100, Some(vec![1])),
        ("inv 2026 1001", 12_100, Some(vec![1])),
        ("INV-2026-1001, INV-2026-1002", 37_150, Some(vec![1, 2])),
        ("INV-2026-1001 + 2026-1007", 62_100, None),
        ("INV-2026-1001", 12_101, None),
        ("INV-2026-1001", 12_000, None),
        ("INV-2026-2077", 31_313, Some(vec![13])),
        ("1001", 12_100, None),
    ];
    for (text, amount, expected) in table {
        assert_eq!(items(line(amount, text, "XX99NOBODY")), expected, "{text}");
    }
}

#[test]
fn a_structured_reference_needs_its_check_digits() {
    assert_eq!(applied(line(40_000, "RF18 5390 0754 7034", "XX")), Some((vec![(3, 40_000, 0)], 0)));
    assert_eq!(applied(line(30_000, "RF18539007547034", "XX")), Some((vec![(3, 30_000, 0)], 0)));
    assert_eq!(applied(line(40_000, "RF18539007547043", "XX")), None);
}

#[test]
fn a_discount_counts_until_its_last_day() {
    assert_eq!(applied(line(39_200, "2026-1003", "XX")), Some((vec![(3, 39_200, 800)], 0)));
    let late = BankLine { value_on: date(2026, 11, 3), ..line(39_200, "RF18539007547034", ALPHA) };
    assert_eq!(applied(late), Some((vec![(3, 39_200, 0)], 0)));
    assert!(matched(late).candidates[0].why.contains(&MatchReason::AmountShort));
}

#[test]
fn hints_need_the_payer_and_the_amount() {
    let table = [
        ("invoice 1002", 25_050, vec![2]),
        ("order PO-77123", 25_050, vec![2]),
        ("INV-2026-1020", 25_050, vec![2]),
        ("INV-2026-1001/1002/1003", 77_150, vec![1, 2, 3]),
        ("INV-2026-1001 - INV-2026-1004", 84_927, vec![1, 2, 3, 4]),
        ("INV20261001INV20261002", 37_150, vec![1, 2]),
        ("settlement of our invoice INV-2026-1", 0, vec![]),
    ];
    for (text, amount, expected) in table {
        let expected = (amount > 0).then_some(expected);
        assert_eq!(items(line(amount, text, ALPHA)), expected, "{text}");
        if text.len() < 20 {
            assert_eq!(items(line(amount, text, "XX99NOBODY")), None, "{text}");
            assert_eq!(items(line(amount + 1, text, ALPHA)), None, "{text}");
        }
    }
}

#[test]
fn a_text_that_the_bank_cut_names_by_its_beginning() {
    let cut = "payment for your invoice INV-2026-1";
    assert_eq!(cut.len(), 35);
    assert_eq!(items(line(25_050, cut, ALPHA)), Some(vec![2]));
    assert_eq!(items(line(25_050, cut, "XX99NOBODY")), None);
    assert_eq!(items(line(25_050, "invoice INV-2026-1", ALPHA)), None);
}

#[test]
fn without_a_number_the_payer_and_the_amount_must_leave_one_reading() {
    assert_eq!(items(line(25_050, "thank you", ALPHA)), Some(vec![2]));
    assert_eq!(items(line(84_927, "", ALPHA)), Some(vec![1, 2, 3, 4]), "all that is open");
    assert_eq!(items(line(77_150, "", ALPHA)), Some(vec![1, 2, 3]), "all that is due");
    assert_eq!(items(line(37_150, "", ALPHA)), None, "a set that nobody would pick");
    assert_eq!(items(line(9_900, "", BETA)), None, "two of one price");
    assert_eq!(items(line(31_313, "", BETA)), None, "contested and not named");
    assert_eq!(items(line(25_050, "", "XX99NOBODY")), None);
    let named = BankLine { counterparty: "BETA MUELLER", counterparty_account: None, ..line(19_800, "", "") };
    assert_eq!(items(named), Some(vec![11, 12]));
}

#[test]
fn a_number_that_is_not_explained_speaks_against_the_amount() {
    assert_eq!(items(line(25_050, "INV-2026-9444", ALPHA)), None);
    assert_eq!(items(line(25_050, "INV-2026-1040", ALPHA)), None, "settled");
    assert_eq!(items(line(25_050, "INV-2026-1007", ALPHA)), None, "of another customer");
    assert_eq!(items(line(25_050, "order of 12.10.2026, customer 10010, 250,50", ALPHA)), Some(vec![2]));
}

#[test]
fn a_near_number_of_the_same_price_is_a_question() {
    let mut builder = MatchIndexBuilder::default();
    for account in [1, 2] {
        let number = ["10010", "10020"][account - 1];
        let account = AccountId(account as u128);
        builder.customer(&KnownCustomer { account, number, names: &[], payer_accounts: &[number] });
        builder.item(&KnownItem {
            account,
            item: ItemId(account.0),
            number: &alloc::format!("2026-0041{}", account.0),
            document: None,
            reference: None,
            payment_reference: None,
            currency: Currency::EUR,
            open_minor: 9_900,
            disputed: false,
            due_on: TODAY,
            discounts: &[],
            kind: ItemKind::Invoice,
            charge: None,
        });
    }
    let index = builder.finish();
    let outcome = |payer| match_lines(&index, &[line(9_900, "2026-00411", payer)]).remove(0).outcome;
    assert_eq!(outcome("10010"), MatchOutcome::Applied);
    assert_eq!(outcome("10020"), MatchOutcome::Suggested, "beta may have slipped");
    assert_eq!(outcome("XX"), MatchOutcome::Suggested);
}

#[test]
fn short_and_over_are_for_a_certain_payer() {
    assert_eq!(applied(line(20_000, "2026-2077", BETA)), Some((vec![(13, 20_000, 0)], 0)));
    assert_eq!(applied(line(20_000, "2026-2077", "XX")), None);
    assert_eq!(applied(line(20_000, "2026-1002", ALPHA)), None, "1001 may be meant");
    assert_eq!(applied(line(9_900, "2026-2077", BETA)), None, "the price of another");
    assert_eq!(applied(line(20_000, "2026-1002, 2026-1004", ALPHA)), None, "which of the two?");
    assert_eq!(applied(line(25_100, "2026-1002", ALPHA)), Some((vec![(2, 25_050, 0)], 50)));
    assert_eq!(applied(line(30_000, "2026-1002", ALPHA)), None, "too much to be rounding");
    assert_eq!(applied(line(25_100, "2026-1002", "XX")), None);
}

#[test]
fn a_second_payment_is_no_other_items_money() {
    let lines = [line(9_900, "INV-2026-2001", BETA), line(9_900, "INV-2026-2001", BETA), line(9_900, "", BETA)];
    let outcomes: Vec<MatchOutcome> = match_lines(&index(), &lines).iter().map(|answer| answer.outcome).collect();
    assert_eq!(outcomes, [MatchOutcome::Applied, MatchOutcome::Suggested, MatchOutcome::Suggested]);
}

#[test]
fn what_was_taken_off_is_never_proposed_again() {
    let refused = [ItemId(2)];
    let again = matched(BankLine { refused: &refused, ..line(25_050, "INV-2026-1002", ALPHA) });
    assert_eq!(again.outcome, MatchOutcome::Suggested);
    let proposed = again.candidates.iter().flat_map(|candidate| &candidate.allocation);
    assert!(proposed.into_iter().all(|part| part.item != ItemId(2)));
}

#[test]
fn suggestions_are_few_ranked_and_say_why() {
    let answer = matched(line(9_900, "", BETA));
    assert_eq!(answer.candidates.len(), 2);
    assert!(answer.candidates.is_sorted_by(|one, other| one.confidence >= other.confidence));
    assert!(answer.candidates[0].why.is_sorted());
    assert!(answer.candidates[0].why.contains(&MatchReason::Ambiguous));
    assert_eq!(matched(line(5, "", "XX")).outcome, MatchOutcome::Unmatched);
    assert_eq!(matched(line(-12_100, "INV-2026-1001", ALPHA)).outcome, MatchOutcome::Unmatched);
}

#[test]
fn codes_are_told_apart() {
    let codes: std::collections::BTreeSet<&str> = MatchReason::ALL.iter().map(|reason| reason.code()).collect();
    assert_eq!(codes.len(), MatchReason::ALL.len());
    assert!(MatchReason::ALL.is_sorted());
    assert!(MatchReason::ALL.iter().all(|reason| MatchReason::find(reason.code()) == Some(*reason)));
    assert_eq!(MatchReason::find("person"), None);
}

proptest::proptest! {
    /// Whatever the text and the amount: no panic, the parts and the rest make up the line, and no item gets more than is open.
    #[test]
    fn no_line_breaks_the_books(text in "[ A-Z0-9/.,+-]{0,40}|.{0,20}", amount in -5_i64..90_000, payer in 0..3_usize) {
        let payer = [ALPHA, BETA, "XX"][payer];
        let index = index();
        let answer = match_lines(&index, &[line(amount, &text, payer)]).remove(0);
        for candidate in answer.candidates {
            let paid: i64 = candidate.allocation.iter().map(|part| part.amount_minor).sum();
            assert_eq!(paid + candidate.rest_minor, amount);
            for part in candidate.allocation {
                let open = index.items.iter().find(|item| item.id == part.item).unwrap().open_minor;
                assert!((part.amount_minor + part.discount_minor).abs() <= open.abs());
            }
        }
    }
}
