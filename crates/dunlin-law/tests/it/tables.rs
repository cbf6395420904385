//! Every shipped table is read, every rule names a series that ships, and a table with a slip is refused.

use dunlin_core::interest::{Basis, Rate, RateStatus, WhyRefused};
use dunlin_core::money::{Currency, Money};
use dunlin_law::{
    CustomerKind, LumpSumOwed, all_series, jurisdiction, jurisdictions, limitation_table, parse_jurisdictions,
    parse_lump_sums, parse_series, rate_table, series,
};
use jiff::civil::date;

#[test]
fn every_table_is_read_and_every_rule_names_a_series_that_ships() {
    let countries: Vec<&str> = jurisdictions().iter().map(|one| one.country.as_str()).collect();
    assert_eq!(countries, ["EU", "DE", "FR", "NL", "BE", "ES", "IT", "LV", "IE", "BG", "RO", "PL", "GB", "CH"]);
    assert_eq!(all_series().len(), 8);
    for one in jurisdictions() {
        let rule =
            one.rule(CustomerKind::Business).unwrap_or_else(|| panic!("{} has a rule for companies", one.country));
        assert!(!one.law.is_empty() && !one.source.is_empty() && !one.confidence.is_empty(), "{}", one.country);
        for version in &rule.versions {
            if let Basis::Reference { series: name, .. } = &version.basis {
                assert!(series(name).is_some(), "{}: {name}", one.country);
            }
        }
        if let Some(floor) = &one.agreed_floor {
            assert!(series(&floor.series).is_some());
        }
    }
}

/// How long a claim can be enforced is known of few countries, and nothing stands in for the others.
#[test]
fn the_time_in_which_a_claim_can_be_enforced() {
    let last = |country: &str, kind, due_on| jurisdiction(country)?.limitation(kind)?.claim.last_on(due_on);
    let (business, due) = (CustomerKind::Business, date(2026, 3, 2));
    assert_eq!(last("DE", business, due), Some(date(2029, 12, 31)));
    assert_eq!(last("FR", business, due), Some(date(2031, 3, 2)));
    assert_eq!(last("FR", CustomerKind::Consumer, due), Some(date(2028, 3, 2)));
    assert_eq!(last("NL", CustomerKind::PublicHealth, due), Some(date(2031, 3, 2)), "like a company");
    assert_eq!(last("GB", business, due), Some(date(2032, 3, 2)));
    assert_eq!(last("NL", CustomerKind::Other, due), None);
    assert_eq!(last("BG", business, due), None);
    let law = |country, kind| limitation_table().of(country, kind).map(|law| law.law.as_str());
    assert_eq!(law("DE", business), Some("BGB 195, 199"));
    assert_eq!(
        (law("FR", CustomerKind::Consumer), law("BG", business)),
        (Some("Code de la consommation L218-2"), None)
    );
    let judged = |country| limitation_table().of(country, business)?.judged.as_ref().map(|judged| judged.years);
    assert_eq!(["DE", "FR", "NL", "GB"].map(judged), [Some(30), Some(10), Some(20), Some(6)]);
}

/// What is weakly known is refused on its day and on every later one, and never replaced by the value before.
#[test]
fn weak_rates_are_refused_where_they_begin() {
    let table = rate_table();
    let refused = |name: &str, day| table.on(name, day).expect_err("refused").why;
    assert_eq!(
        refused("ECB_MRO", date(2026, 7, 1)),
        WhyRefused::NotConfirmed {
            from: date(2026, 6, 17),
            rate: Rate { millionths: 24_000 },
            status: RateStatus::Unverified
        }
    );
    assert_eq!(refused("ECB_MRO", date(2027, 1, 1)), WhyRefused::Missing);
    assert_eq!(refused("NBP_REFERENCE", date(2026, 7, 1)), WhyRefused::Missing);
    assert_eq!(refused("BNR_POLICY", date(2020, 1, 1)), WhyRefused::Missing);
    assert_eq!(refused("BNB_OLP", date(2025, 1, 1)), WhyRefused::Missing);
    assert!(matches!(refused("FR_LEGAL_PRO", date(2019, 1, 1)), WhyRefused::NotConfirmed { .. }));
    assert!(matches!(refused("BNR_POLICY", date(2023, 2, 1)), WhyRefused::NotConfirmed { .. }));
    assert!(table.on("BOE_BANK_RATE", date(2026, 6, 30)).is_ok());
    assert_eq!(refused("BOE_BANK_RATE", date(2026, 12, 31)), WhyRefused::Missing);
    assert_eq!(refused("PRIME", date(2025, 1, 1)), WhyRefused::Missing);
}

#[test]
fn lump_sums_follow_country_currency_and_size() {
    let sum = |country: &str, text: &str, currency: &str| {
        let currency = Currency::find(currency).expect("a currency");
        let principal = Money::parse(text, currency).expect("an amount");
        jurisdiction(country)
            .expect("a country")
            .lump_sum(principal)
            .map(|row| format!("{} {}", row.sum.amount.to_decimal(), row.sum.amount.currency))
    };
    for (country, text, currency, want) in [
        ("DE", "10.00", "EUR", Some("40.00 EUR")),
        ("GB", "999.99", "GBP", Some("40.00 GBP")),
        ("GB", "1000.00", "GBP", Some("70.00 GBP")),
        ("GB", "10000.00", "GBP", Some("100.00 GBP")),
        ("PL", "5000.00", "PLN", Some("40.00 EUR")),
        ("PL", "5000.01", "PLN", Some("70.00 EUR")),
        ("PL", "50000.00", "PLN", Some("100.00 EUR")),
        ("BG", "100.00", "BGN", Some("80.00 BGN")),
        ("BG", "100.00", "EUR", None),
        ("CH", "100.00", "CHF", Some("0.00 CHF")),
    ] {
        assert_eq!(sum(country, text, currency).as_deref(), want, "{country} {text} {currency}");
    }
}

/// A sum in other money than the debt's is owed as it is, unless the law wants it converted at a rate that is not held.
#[test]
fn a_lump_sum_is_owed_in_the_laws_money_or_not_certain() {
    let owed = |country: &str, text: &str, currency: &str, kind| {
        let currency = Currency::find(currency).expect("a currency");
        let principal = Money::parse(text, currency).expect("an amount");
        match jurisdiction(country).expect("a country").lump_sum_owed(kind, principal) {
            LumpSumOwed::Sum(sum) => format!("{} {}", sum.to_decimal(), sum.currency),
            other => format!("{other:?}"),
        }
    };
    for (country, text, currency, want) in [
        ("DE", "10.00", "USD", "40.00 EUR"),
        ("IE", "10.00", "GBP", "40.00 EUR"),
        ("GB", "10000.00", "GBP", "100.00 GBP"),
        ("GB", "10000.00", "EUR", "NotCertain"),
        ("PL", "100.00", "PLN", "NotCertain"),
        ("PL", "100.00", "EUR", "NotCertain"),
        ("RO", "100.00", "RON", "NotCertain"),
        ("BG", "100.00", "EUR", "NotCertain"),
        ("CH", "100.00", "EUR", "Nothing"),
    ] {
        assert_eq!(owed(country, text, currency, CustomerKind::Business), want, "{country} {text} {currency}");
    }
    assert_eq!(owed("DE", "10.00", "EUR", CustomerKind::Consumer), "Nothing");
    assert_eq!(owed("DE", "10.00", "EUR", CustomerKind::PublicHealth), "40.00 EUR");
}

#[test]
fn a_slip_in_a_table_is_named() {
    let slips = [
        ("2025-13-01,2025-12-31,1,published,x", "X, line 2: \"2025-13-01\" is no day"),
        ("2025-01-01,2025-12-31,1.00001,published,x", "X, line 2: \"1.00001\" is no percentage"),
        ("2025-01-01,2025-12-31,1,guess,x", "X, line 2: \"guess\" is no status"),
        ("2025-01-01,2025-12-31,1,published,", "X, line 2: a value that counts names its source"),
        ("2025-01-01,2024-12-31,1,published,x", "X, line 0: the step from 2025-01-01 ends before it begins"),
        ("2025-01-01,2025-12-31,,published,x", "X, line 0: the step from 2025-01-01 has no value"),
    ];
    for (row, want) in slips {
        let text = format!("from,until,rate_pct,status,source\n{row}\n");
        assert_eq!(parse_series("X", &text).expect_err(row).to_string(), want);
    }
    let sums = "country,from_principal,below_principal,principal_currency,amount,amount_currency,status,source,note\n\
                XX,0,,EURO,40,EUR,statute,x,\n";
    assert_eq!(
        parse_lump_sums(sums).expect_err("a currency").to_string(),
        "lump_sums, line 2: \"EURO\" is no currency"
    );
    let frame = "[XX]\nlaw = \"\"\nsource = \"\"\nconfidence = \"\"\nday_count = \"ACT/365F\"\n\
                 capitalisation = \"none\"\nlimit = \"none\"\norder = [\"costs\", \"interest\", \"principal\"]\n";
    for (rest, want) in [
        ("", "jurisdiction XX: `rule` is missing"),
        ("rules = []", "jurisdiction XX: unknown key `rules`; known are law, source, confidence"),
        ("rule = [{ kind = \"business\", percent = \"x\" }]", "jurisdiction XX: \"x\" is no percentage"),
        ("rule = [{ kind = \"firm\" }]", "jurisdiction XX: `kind` is \"firm\"; known are business, consumer"),
        (
            "rule = [{ kind = \"other\", percent = \"5\" }, { kind = \"other\", percent = \"6\" }]",
            "jurisdiction XX: rules of one kind are in order of their first day",
        ),
    ] {
        let error = parse_jurisdictions(&format!("{frame}{rest}\n"), &[]).expect_err(want).to_string();
        assert!(error.starts_with(want), "{error}");
    }
}
