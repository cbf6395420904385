//! What each person did in a period, counted again from the facts, and the rows behind each figure.

use axum::http::StatusCode;
use dunlin_app::cases::{self, CallInput, PromiseInput, ReceiptInput};
use dunlin_app::metrics::Period;
use dunlin_app::metrics::collectors::{Collector, Deed, by_person, rows};
use dunlin_app::{App, Clock};
use dunlin_core::conversation::Via;
use dunlin_core::money::Currency;
use jiff::civil::{Date, date};

use crate::desk::Desk;

/// Somebody who works with the book on a day.
fn at<T>(desk: &Desk, who: &str, day: &str, does: impl FnOnce(&mut App, &dunlin_app::Setting) -> T) -> T {
    let mut app = desk.app();
    app.clock = Clock::Fixed(format!("{day}T10:00:00Z").parse().expect("an instant"));
    app.actor = who.to_string();
    let setting = app.setting(None).expect("one");
    does(&mut app, &setting)
}

fn call(desk: &Desk, who: &str, day: &str, customer: &str, outcome: &str) {
    let (via, unpaid) = (Via::Call, None);
    let input = CallInput {
        customer,
        item: None,
        on: None,
        outcome,
        with: None,
        note: "",
        agreed: "",
        pay_on: None,
        via,
        unpaid,
    };
    at(desk, who, day, |app, setting| cases::log_call(app, setting, &input).expect("logged"));
}

fn promise(desk: &Desk, who: &str, day: &str, (customer, amount, until): (&str, &str, Date)) {
    at(desk, who, day, |app, setting| {
        cases::add_promise(app, setting, &PromiseInput::new(customer, amount, until)).expect("promised");
    });
}

fn pay(desk: &Desk, day: Date, customer: &str, amount: &str) {
    let input = ReceiptInput { customer, amount, currency: None, on: day, item: None, reference: None };
    at(desk, "bank", &day.to_string(), |app, setting| cases::add_receipt(app, setting, &input).expect("received"));
}

#[test]
fn each_person_has_what_they_did_and_what_followed_and_every_figure_opens_its_rows() {
    let desk = Desk::new();
    call(&desk, "web:Mara", "2026-10-25", "10", "reached");
    call(&desk, "cli:Mara", "2026-11-02", "10", "reached");
    promise(&desk, "web:Mara", "2026-11-02", ("10", "200", date(2026, 11, 6)));
    call(&desk, "web:Ivo", "2026-11-03", "11", "reached");
    promise(&desk, "web:Ivo", "2026-11-03", ("10", "150", date(2026, 11, 7)));
    promise(&desk, "web:Ivo", "2026-11-03", ("10", "50", date(2026, 12, 5)));
    pay(&desk, date(2026, 11, 4), "10", "200");
    call(&desk, "web:Ivo", "2026-11-05", "10", "no_answer");
    pay(&desk, date(2026, 11, 16), "10", "70");
    pay(&desk, date(2026, 11, 17), "10", "30");
    pay(&desk, date(2026, 11, 17), "11", "40");
    let period = Period::new(date(2026, 11, 1), date(2026, 11, 20)).expect("a period");
    let found = at(&desk, "test", "2026-11-20", |app, setting| rows(app, setting, period).expect("read"));
    let people = by_person(&found, Currency::EUR);
    let mara = Collector {
        person: "Mara".to_string(),
        calls: 1,
        promises: 1,
        promised_minor: 20_000,
        due: 1,
        kept: 1,
        // 70.00 came on the fourteenth day after Mara's call, 30.00 on the fifteenth; that nobody answered Ivo is no contact.
        collected_minor: 27_000,
        ..Collector::default()
    };
    let ivo = Collector {
        person: "Ivo".to_string(),
        calls: 2,
        promises: 2,
        promised_minor: 20_000,
        due: 1,
        kept: 0,
        collected_minor: 4_000,
        ..Collector::default()
    };
    assert_eq!(people, [ivo, mara]);
    assert_eq!(people[0].kept_rate().map(|rate| rate.to_percent(1)).as_deref(), Some("0.0"));

    let (status, page) = desk.get("/reports/collectors?from=2026-11-01&to=2026-11-20");
    assert_eq!(status, StatusCode::OK);
    for told in ["Mara", "270.00", "1 of 1", "100.0", "200.00", "Withdrawn ones do not count"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let links =
        page.split("href=\"/reports/collectors/rows?").skip(1).map(|part| part.split('"').next().expect("its end"));
    let mut opened = 0;
    for link in links {
        let (status, rows) = desk.get(&format!("/reports/collectors/rows?{}", link.replace("&#38;", "&")));
        assert_eq!(status, StatusCode::OK, "{link}");
        assert!(rows.contains("<tr data-row>"), "{link}: {rows}");
        opened += 1;
    }
    assert_eq!(opened, 12, "four figures of two people and four sums: {page}");
    let behind = desk.get("/reports/collectors/rows?from=2026-11-01&to=2026-11-20&deed=collected&by=Mara").1;
    assert!(behind.contains("<b class=\"fig\">€270.00</b>"), "{behind}");
    assert_eq!(desk.get("/reports/collectors/rows?deed=luck").0, StatusCode::BAD_REQUEST);
    assert_eq!(Deed::ALL.map(|deed| Deed::find(deed.code())), Deed::ALL.map(Some));
}
