//! Payment terms against the published and computed due dates in `tests/fixtures/terms.csv`, and the printed form.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;

const VECTORS: &str = include_str!("../../tests/fixtures/terms.csv");

/// Rows whose term is a description in words: the same terms as text that is read.
const AS_TEXT: &[(&str, &str)] = &[
    ("T05", "due on receipt"),
    ("T36", "to the 15th end of next month, after 1 month 15th prox"),
    ("T37", "net 7 days to the next 10th"),
    ("T39", "net 7 days to the next 10th"),
    ("T45", "5/6 EOM"),
    ("T61", "CIA"),
    ("T80", "30 days from invoice receipt"),
    ("T82", "14 days from invoice receipt"),
];

/// T90 is an EDIFACT segment, which a message reader turns into terms, not payment terms as text.
const LEFT_OUT: &[&str] = &["T90"];

fn columns(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            _ => out.last_mut().expect("never empty").push(c),
        }
    }
    out
}

fn parsed(text: &str) -> Terms {
    Terms::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn shown(schedule: &Schedule) -> (String, String, String) {
    let total: u32 = schedule.due.iter().map(|part| part.weight).sum();
    let share = |at: usize, weight: u32| match weight {
        1 => format!("1/{total}"),
        _ if at + 1 == schedule.due.len() => String::from("balance"),
        bps => format!("{}%", bps / 100),
    };
    let parts: Vec<String> =
        schedule.due.iter().enumerate().map(|(at, p)| format!("{}@{}", share(at, p.weight), p.due_on)).collect();
    let discounts: Vec<String> =
        schedule.discounts.iter().map(|d| format!("{}%<={}", d.rate_bps / 100, d.until_on)).collect();
    let is_one = schedule.due.len() == 1;
    let due = if is_one { schedule.due[0].due_on.to_string() } else { String::new() };
    (due, discounts.join(" "), if is_one { String::new() } else { parts.join(" ") })
}

#[test]
fn the_vectors_hold() {
    let mut rows = 0;
    for line in VECTORS.lines().skip(1) {
        let row = columns(line);
        let [id, term, kind, base_date, due, discounts, instalments, ..] = row.as_slice() else { panic!("{line}") };
        if LEFT_OUT.contains(&id.as_str()) {
            assert!(Terms::parse(term).is_err(), "{id} is read after all");
            continue;
        }
        let text = AS_TEXT.iter().find(|(row, _)| row == id).map_or(term.as_str(), |(_, text)| *text);
        let day: Date = base_date.parse().expect("date");
        // Only the event that the row names has its date, another one would be seen.
        let elsewhere = date(1999, 1, 1);
        let mut base = BaseDates { issued_on: elsewhere, delivered_on: None, received_on: None, ordered_on: None };
        match kind.as_str() {
            "invoice" => base.issued_on = day,
            "receipt_of_goods" | "delivery" => base.delivered_on = Some(day),
            "invoice_receipt" => base.received_on = Some(day),
            "order" => base.ordered_on = Some(day),
            other => panic!("{id}: {other}"),
        }
        let schedule = parsed(text).due(&base).unwrap_or_else(|e| panic!("{id}: {e}"));
        assert_eq!(shown(&schedule), (due.clone(), discounts.clone(), instalments.clone()), "{id} {text}");
        rows += 1;
    }
    assert_eq!(rows, 37);
}

/// `printed form < way to write it | another way`
const WAYS: &str = "
net 30 < net 30 days | n/30 | 30 days | Net30 | NET 30 | net-30 |  Net  30  | N30 | net/30 | NET30 days
net 30 < 30 Tage netto | netto 30 Tage | zahlbar innerhalb von 30 Tagen | 30 jours | 30 dagen | 30 dni
net 30 < 30 giorni | 30 gg d.f. | 30 días | 30 zile | 30 de zile | 30 дни | 30 dienas | 30 dagar netto.
net 30 < 30 jours date de facture | 30 Tage ab Rechnungsdatum | payment within 30 days | Payment terms: 30 days
due on receipt < net 0 | 0 days | immediate | à réception de facture | sofort
2/10 net 30 < 2/10, n/30 | 2/10 n/30 | 2% 10 net 30 | 2% 10 days, net 30 days | 2/10,net 30
2/10 net 30 < 2 % 10 days 30 days | 10 Tage 2% Skonto, 30 Tage netto | 30 Tage netto, 2% Skonto 10 Tage
2/10, 1/20, n/60 < 2/10,1/20,n/60
2.5/10 net 30 < 2,5% 10 Tage, 30 Tage | 2.50/10 net 30
2% 10th prox net 30th prox < 2%/10 prox, net 30 prox
net 10th prox < 10th prox | 10th of next month | end of month on the 10 | fin de mois le 10
EOM < eom | end of month | fin de mois | 0 days end of month (days first) | net EOM
net 15 EOM < 15 eom | net 15 eom
net 15 EOM < end of month 15 days | EOM +15 days | EOM+0 +15 days | 15 days eom (month first) | fin de mois 15 jours
30 days end of month < 30 jours fin de mois | 30 gg f.m. | 30 gg data fattura fine mese
30 days end of month < 30 EOM (days first) | 30 días fin de mes
6/10, 4/20, n/30 EOM < 6/10, 4/20, N/30 EOM | 6/10 4/20 net 30 eom
5/6 net 26 EOM < 5/6 EOM | 5/6, n/26 EOM
2/10 net 30 EOM < 2/10 EOM (25th rule off)
2/10 net 30 EOM (25th rule) < 2/10 EOM (25th rule)
net 1 month EOM +15 days < EOM+1 +15 days | 1 month EOM +15 days
net 1 month < 1 month | same day next month | 1 Monat | 1 mois
end of next month < 1 month end of month | end of the following month
net 14 < 2 weeks | 2 Wochen
net 30 days end of month on the 10 < 30 days end of month on the 10 | 30 jours fin de mois le 10
COD < C.O.D. | cash on delivery | Nachnahme | наложен платеж | net 0 ROG
in advance < CIA | PIA | Cash in advance | payment in advance | Vorkasse | przedpłata
with order < CWO | cash with order | à la commande
3/10 net 30 ROG < 3/10 ROG | 3/10, n/30 from delivery
net 30 from invoice receipt < 30 days after receipt of invoice | 30 Tage nach Erhalt der Rechnung
50% 15 days, balance 45 days < 50% 15 days, 50% 45 days
3 equal monthly instalments, first after 1 month < 3 monthly installments first after 1 month
6 equal weekly instalments, first after 7 days < 6 weekly payments, first after 7 days
";

#[test]
fn the_ways_to_write_terms_print_one_way() {
    for line in WAYS.lines().filter(|line| !line.is_empty()) {
        let (printed, ways) = line.split_once(" < ").expect("a row");
        for text in ways.split('|').chain([printed]) {
            assert_eq!(parsed(text).to_string(), printed, "{text}");
        }
    }
}

#[test]
fn what_is_not_certain_is_refused_at_its_place() {
    for (text, at, found, expected) in [
        ("", 0, "", TERMS_EXPECTED),
        ("NAA8", 0, "NAA", "payment terms, for example net 30"),
        ("CA10", 0, "CA", "payment terms, for example net 30"),
        ("Z030", 1, "030", "a number such as 30 or 1.5"),
        ("N030", 1, "030", "a number such as 30 or 1.5"),
        ("30", 0, "30", "a number of days, for example 30 days"),
        ("2/10", 4, "", "the net part, for example net 30"),
        ("2/10/2026", 5, "2026", "a number of days, for example 30 days"),
        ("30/60/90 days", 0, "30", "a discount between 0 and 25 %"),
        ("net", 3, "", "a number of days, for example 30 days"),
        ("net -30", 4, "-", "a number without a minus"),
        ("10-30 days", 2, "-", "a number without a minus"),
        ("net 30.5", 4, "30.5", "a whole number of days, at most 999"),
        ("net 1000", 4, "1000", "a whole number of days, at most 999"),
        ("net 30 net 60", 7, "net", "one part for the whole, not two"),
        ("net 30 €", 7, "€", "payment terms"),
        ("10/30 net 5", 0, "10", "a discount that ends before the whole is due"),
        ("30 days of credit maybe", 8, "of", "payment terms, for example net 30"),
        ("2/10 EOM net 30", 5, "EOM", "EOM behind the last part, where it applies to all of them: 2/10 net 30 EOM"),
        ("net 32nd prox", 4, "32", "a day of the month, 1 to 31"),
        ("COD 30 days", 4, "30", "the end of the terms"),
        ("net 30 (25th rule)", 8, "25", "terms that count from a month, for example net 30 EOM (25th rule)"),
        ("40% 15 days, 50% 45 days", 24, "", "the net part, for example net 30"),
        ("3 monthly instalments", 21, "", "first after and a time, for example first after 1 month"),
        ("5 EOM EOM", 2, "EOM", "EOM behind the last part, where it applies to all of them: 2/10 net 30 EOM"),
        ("2/10 net EOM (25th rule)", 14, "25", "terms that count from a month, for example net 30 EOM (25th rule)"),
        ("cash", 0, "cash", "payment terms, for example net 30"),
    ] {
        let error = Terms::parse(text).expect_err(text);
        let trimmed = TermsError { found: error.found.trim().to_string(), ..error };
        assert_eq!((trimmed.at, trimmed.found.as_str(), trimmed.expected), (at, found, expected), "{text}");
    }
    let mixed = ["30 days EOM", "net 30 end of month", "net 30 days eom", "to the 15th 30 EOM, after EOM"];
    assert!(mixed.iter().all(|text| Terms::parse(text).is_err_and(|e| e.expected.starts_with("(days first)"))));
    let many = "2/10, ".repeat(13) + "net 30";
    assert!(Terms::parse(&many).is_err_and(|e| e.expected == "at most 12 parts" && e.at == 72));
    let contract = "net 30 ".repeat(200);
    assert!(Terms::parse(&contract).is_err_and(|e| e.at == 1000));
}

const TERMS_EXPECTED: &str = "payment terms, for example net 30";

#[test]
fn errors_read_as_sentences() {
    let text = |terms: &str| Terms::parse(terms).expect_err(terms).to_string();
    assert_eq!(text("net 30 maybe"), "found \"maybe\" at character 8, expected payment terms, for example net 30");
    assert_eq!(text("2/10"), "the text ends where the net part, for example net 30 was expected");
}

#[test]
fn the_cutoff_counts_a_late_invoice_as_the_next_months() {
    let terms = parsed("2/10 EOM (25th rule)");
    let until = |day| terms.discounts(date(2026, 6, day))[0].until_on;
    assert_eq!((until(25), until(26)), (date(2026, 7, 10), date(2026, 8, 10)));
    assert_eq!(terms.due_on(date(2026, 6, 26)), Some(date(2026, 8, 30)));
    assert_eq!(parsed("net 10th prox (25th rule)").due_on(date(2026, 12, 31)), Some(date(2027, 2, 10)));
}

#[test]
fn the_day_limit_and_the_next_day_of_the_month_decide_at_the_border() {
    let limit = parsed("to the 15th end of next month, after 1 month 15th prox");
    assert_eq!(limit.due_on(date(2026, 3, 15)), Some(date(2026, 4, 30)));
    assert_eq!(limit.due_on(date(2026, 3, 16)), Some(date(2026, 5, 15)));
    let next = parsed("net 7 days to the next 10th");
    assert_eq!(next.due_on(date(2026, 3, 2)), Some(date(2026, 3, 10)));
    assert_eq!(next.due_on(date(2026, 3, 3)), Some(date(2026, 4, 10)));
    assert_eq!(parsed("to the next 31st").due_on(date(2026, 2, 28)), Some(date(2026, 3, 31)));
    assert_eq!(parsed("to the next 31st").due_on(date(2026, 2, 27)), Some(date(2026, 2, 28)));
}

#[test]
fn credit_is_what_leaves_before_the_money() {
    let issued_on = date(2026, 5, 4);
    let days = |text: &str| parsed(text).days_of_credit(issued_on);
    let gives_credit = |text: &str| parsed(text).gives_credit();
    assert!(gives_credit("net 30") && gives_credit("COD") && gives_credit("due on receipt"));
    assert!(!gives_credit("in advance") && !gives_credit("with order"));
    assert_eq!((days("net 30"), days("COD"), days("with order"), days("EOM")), (Some(30), Some(0), Some(0), Some(27)));
    assert_eq!(days("50% 15 days, balance 45 days"), Some(45));
}

#[test]
fn a_missing_event_is_named_and_the_calendar_ends_without_panic() {
    let base = BaseDates { issued_on: date(2026, 5, 4), delivered_on: None, received_on: None, ordered_on: None };
    let due = |text: &str| parsed(text).due(&base).map(|s| s.last_due_on());
    assert_eq!(due("COD"), Err(NoDate::Unknown(Event::Delivery)));
    assert_eq!(due("30 days from invoice receipt"), Err(NoDate::Unknown(Event::InvoiceReceipt)));
    assert_eq!(due("in advance"), Ok(Some(base.issued_on)));
    assert_eq!(parsed("COD").due_on(base.issued_on), Some(base.issued_on));
    for text in ["net 1", "net 10th prox", "1 month", "50% 1 days, balance 2 days", "2/10 net 30 EOM", "EOM (1st rule)"]
    {
        assert_eq!(parsed(text).due(&BaseDates::all_on(Date::MAX)), Err(NoDate::OutOfRange), "{text}");
        assert_eq!(parsed(text).due_on(Date::MAX), None, "{text}");
    }
}

#[test]
fn what_rounding_leaves_goes_to_the_largest_remainder() {
    let split = |text: &str, amount: i64| {
        parsed(text).due(&BaseDates::all_on(date(2026, 1, 31))).expect("dates").split_minor(amount)
    };
    assert_eq!(split("3 equal monthly instalments, first after 1 month", 10_000), [3_334, 3_333, 3_333]);
    assert_eq!(split("3 equal monthly instalments, first after 1 month", -10_001), [-3_334, -3_334, -3_333]);
    assert_eq!(split("33.33% 1 days, balance 2 days", 100), [33, 67]);
    assert_eq!(split("50% 1 days, balance 2 days", 1), [1, 0]);
    assert_eq!(split("net 30", i64::MIN), [i64::MIN]);
    assert_eq!(split("50% 1 days, balance 2 days", i64::MAX).iter().sum::<i64>(), i64::MAX);
    assert_eq!(split_by_weight(5, &[0, 0]), [0, 0]);
}

#[test]
fn the_text_is_the_only_way_in_and_out_of_storage() {
    let terms = parsed("2/10 net 30");
    assert_eq!(Terms::try_from(String::from(terms.clone())), Ok(terms.clone()));
    assert_eq!("2/10 net 30".parse(), Ok(terms));
    assert_eq!(Terms::net(30), parsed("net 30"));
    assert_eq!(Terms::net(5_000).to_string(), "net 999");
}

fn month_day() -> impl Strategy<Value = MonthDay> {
    (1_u8..=31).prop_map(|day| MonthDay::try_new(day).expect("in range"))
}

fn days() -> impl Strategy<Value = u16> {
    prop_oneof![Just(0_u16), 0_u16..=120, 0_u16..=rule::DAYS_MAX]
}

fn date_rule() -> impl Strategy<Value = DateRule> {
    let landing = prop_oneof![
        3 => Just(Landing::AsIs),
        1 => Just(Landing::MonthEnd),
        1 => month_day().prop_map(Landing::Prox),
        1 => month_day().prop_map(Landing::Next),
    ];
    let months = prop_oneof![3 => Just(0_u8), 1 => 1_u8..=3, 1 => 1_u8..=rule::MONTHS_MAX];
    (months, any::<bool>(), days(), landing).prop_map(|(months, month_end_first, days, landing)| DateRule {
        months,
        month_end_first,
        days,
        landing,
    })
}

/// Rules as a discount and its net part have them: both simple, both from the month's end, or any two.
fn discount_terms() -> impl Strategy<Value = (Vec<Tier>, DateRule)> {
    let shaped = (any::<bool>(), 0_u16..=500)
        .prop_map(|(month_end_first, days)| DateRule { month_end_first, ..DateRule::days(days) });
    let net = prop_oneof![shaped, date_rule()];
    let tier = (1_u16..=2_500, 0_u16..=500, date_rule(), 0_u8..4);
    (net, prop::collection::vec(tier, 1..4)).prop_map(|(net, tiers)| {
        let rule = |less: u16, any: DateRule, like: u8| match like {
            0 => DateRule { days: net.days.saturating_sub(less), ..net },
            1 => DateRule::days(net.days.saturating_sub(less)),
            2 => DateRule { month_end_first: true, ..DateRule::days(net.days.saturating_sub(less)) },
            _ => DateRule { days: any.days.min(net.days), ..any },
        };
        let tiers = tiers.into_iter().map(|(rate_bps, less, any, like)| Tier { rate_bps, rule: rule(less, any, like) });
        (tiers.collect(), net)
    })
}

fn shares() -> impl Strategy<Value = Due> {
    prop::collection::vec((1_u16..=2_000, date_rule()), 2..5).prop_map(|mut shares| {
        let others: u16 = shares[1..].iter().map(|(bps, _)| *bps).sum();
        shares[0].0 = 10_000 - others;
        Due::Shares(shares)
    })
}

fn due_with_tiers() -> impl Strategy<Value = (Vec<Tier>, Due)> {
    let without = |due: Due| (Vec::new(), due);
    let day_limit = (month_day(), date_rule(), date_rule());
    let pace = prop_oneof![
        (0_u16..=u16::from(rule::MONTHS_MAX)).prop_map(|first| (Pace::Monthly, first)),
        (0_u16..=rule::DAYS_MAX).prop_map(|first| (Pace::Weekly, first)),
    ];
    prop_oneof![
        4 => date_rule().prop_map(move |rule| without(Due::Whole(rule))),
        4 => discount_terms().prop_map(|(tiers, net)| (tiers, Due::Whole(net))),
        2 => day_limit.prop_map(move |(limit, until, after)| without(Due::DayLimit { limit, until, after })),
        2 => shares().prop_map(without),
        1 => (2_u8..=60, pace).prop_map(move |(count, (every, first_after))| without(Due::Equal { count, every, first_after })),
    ]
}

fn any_terms() -> impl Strategy<Value = Terms> {
    let event = prop_oneof![3 => Just(Event::Invoice), 1 => Just(Event::InvoiceReceipt), 1 => Just(Event::Delivery)];
    let with_dates =
        (event, prop::option::of(month_day()), due_with_tiers()).prop_map(|(from, cutoff, (tiers, due))| {
            let terms = Terms { from, cutoff: None, tiers, due };
            Terms { cutoff: cutoff.filter(|_| terms.looks_at_month()), ..terms }
        });
    let cash = prop_oneof![Just(Due::InAdvance), Just(Due::WithOrder)].prop_map(Terms::from_due);
    prop_oneof![20 => with_dates, 1 => cash]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn parse_undoes_print(terms in any_terms()) {
        let text = terms.to_string();
        prop_assert_eq!(Terms::parse(&text), Ok(terms), "{}", text);
    }

    #[test]
    fn no_text_and_no_date_panics(text in "\\PC{0,40}", words in prop::collection::vec(0_usize..24, 0..8), offset in -3_000_000_i32..2_900_000) {
        const WORDS: [&str; 24] = [
            "net", "n/", "2", "10", "30", "%", "/", ",", "days", "month", "EOM", "end of month", "prox", "th", "ROG", "balance",
            "(25th rule)", "+", "on the", "to the next", "to the", "after", "equal monthly instalments first after", "2.55",
        ];
        let day = date(2000, 1, 1).checked_add(jiff::Span::new().days(offset)).unwrap_or(Date::MAX);
        let joined = words.iter().map(|at| WORDS[*at]).collect::<Vec<_>>().join(" ");
        for text in [text, joined] {
            if let Ok(terms) = Terms::parse(&text) {
                prop_assert_eq!(Terms::parse(&terms.to_string()), Ok(terms.clone()), "{}", text);
                let dues: BTreeMap<_, _> = terms.due_on(day).into_iter().map(|due| (due, day)).collect();
                prop_assert!(dues.iter().all(|(due, from)| due >= from), "{} from {}", text, day);
            }
        }
    }

    #[test]
    fn instalments_add_up(amount: i64, weights in prop::collection::vec(1_u32..10_000, 1..30)) {
        let parts = split_by_weight(amount, &weights);
        prop_assert_eq!(parts.iter().copied().map(i128::from).sum::<i128>(), i128::from(amount));
        let total: i128 = weights.iter().copied().map(i128::from).sum();
        for (part, weight) in parts.iter().zip(&weights) {
            let exact_times_total = i128::from(amount) * i128::from(*weight);
            prop_assert!((i128::from(*part) * total - exact_times_total).abs() < total);
        }
    }
}
