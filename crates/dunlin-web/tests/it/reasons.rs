//! Why customers do not pay, counted again from the facts, and the conversations behind each figure.

use axum::http::StatusCode;
use dunlin_app::cases::{self, CallInput, ReceiptInput};
use dunlin_app::metrics::Period;
use dunlin_app::metrics::reasons::{Reasons, added, by_reason, rows};
use dunlin_app::{App, Clock};
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_core::money::Currency;
use jiff::civil::date;

use crate::desk::Desk;

/// Somebody who works with the book on a day.
fn at<T>(desk: &Desk, who: &str, day: &str, does: impl FnOnce(&mut App, &dunlin_app::Setting) -> T) -> T {
    let mut app = desk.app();
    app.clock = Clock::Fixed(format!("{day}T10:00:00Z").parse().expect("an instant"));
    app.actor = who.to_string();
    let setting = app.setting(None).expect("one");
    does(&mut app, &setting)
}

fn say(desk: &Desk, who: &str, day: &str, (customer, item): (&str, Option<&str>), (why, details): (Why, &str)) {
    let unpaid = Some(Unpaid { why, details: details.to_string() });
    let (via, outcome) = (Via::Call, "reached");
    let input =
        CallInput { customer, item, on: None, outcome, with: None, note: "", agreed: "", pay_on: None, via, unpaid };
    at(desk, who, day, |app, setting| cases::log_call(app, setting, &input).expect("logged"));
}

#[test]
fn each_reason_has_who_gave_it_what_was_found_and_what_is_open_behind_it_once() {
    let desk = Desk::new();
    say(&desk, "web:Mara", "2026-10-31", ("10", None), (Why::Bank, "too early"));
    say(&desk, "web:Mara", "2026-11-16", ("10", None), (Why::CashShort, ""));
    say(&desk, "cli:Mara", "2026-11-18", ("10", None), (Why::CashShort, "waits for a customer"));
    say(&desk, "web:Ivo", "2026-11-18", ("10", Some("A/1")), (Why::Price, "dearer than agreed"));
    say(&desk, "web:Ivo", "2026-11-20", ("11", None), (Why::CashShort, "until Friday"));
    at(&desk, "web:Ivo", "2026-11-20", |app, setting| {
        cases::check_reason(app, setting, "11", None, Verdict::False, "they bought a car").expect("checked");
        let input = ReceiptInput {
            customer: "10",
            amount: "10",
            currency: None,
            on: date(2026, 11, 19),
            item: None,
            reference: None,
        };
        cases::add_receipt(app, setting, &input).expect("received");
    });
    let period = Period::new(date(2026, 11, 1), date(2026, 11, 20)).expect("a period");
    let found = at(&desk, "test", "2026-11-20", |app, setting| rows(app, setting, period).expect("read"));
    let of = |why: Why| by_reason(&found, Currency::EUR).into_iter().find(|(own, _)| *own == why).expect("given").1;
    let (short, price) = (of(Why::CashShort), of(Why::Price));
    assert_eq!((short.conversations, short.customers.len(), short.without_details), (3, 2, 1));
    assert_eq!((short.holds, short.proved_false, short.unchecked), (0, 1, 2));
    assert_eq!(short.open_minor, 80_000 + 120_050, "what was late then, less what came since, once");
    assert_eq!((price.conversations, price.open_minor), (1, 80_000));
    let all = Reasons::of(&found, Currency::EUR);
    assert_eq!(
        (all.conversations, all.customers.len(), all.open_minor),
        (4, 2, 200_050),
        "an item counts once in the sum"
    );
    assert_eq!(added(&found, Currency::EUR).into_iter().sum::<i64>(), all.open_minor);
    let firsts: Vec<Why> = by_reason(&found, Currency::EUR).into_iter().map(|(why, _)| why).collect();
    assert_eq!(firsts, [Why::CashShort, Why::Price], "the most money first");
    let before = at(&desk, "test", "2026-11-20", |app, setting| {
        let period = Period::new(date(2026, 11, 1), date(2026, 11, 18)).expect("a period");
        Reasons::of(&rows(app, setting, period).expect("read"), Currency::EUR)
    });
    assert_eq!((before.conversations, before.open_minor), (3, 81_000), "as of the last day");
}

#[test]
fn every_figure_of_the_report_opens_its_conversations() {
    let desk = Desk::new();
    say(&desk, "web:Mara", "2026-11-16", ("10", None), (Why::CashShort, ""));
    say(&desk, "web:Ivo", "2026-11-20", ("11", None), (Why::Price, "dearer than agreed"));
    let days = "from=2026-11-01&to=2026-11-20";
    let (status, page) = desk.get(&format!("/reports/reasons?{days}"));
    assert_eq!(status, StatusCode::OK);
    for told in ["Short of money", "Price or terms", "<option value=\"Mara\">", "2,010.50", "An invoice counts once"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let links =
        page.split("href=\"/reports/reasons/rows?").skip(1).map(|part| part.split('"').next().expect("its end"));
    let mut opened = 0;
    for link in links {
        let (status, rows) = desk.get(&format!("/reports/reasons/rows?{}", link.replace("&#38;", "&")));
        assert_eq!(status, StatusCode::OK, "{link}");
        assert!(rows.contains("<tr data-row>"), "{link}: {rows}");
        opened += 1;
    }
    assert_eq!(opened, 14, "five and four figures of two reasons, and five of the sum: {page}");
    let (_, mara) = desk.get(&format!("/reports/reasons?{days}&by=Mara"));
    assert!(mara.contains("Short of money") && !mara.contains("Price or terms"), "{mara}");
    assert!(mara.contains("<option value=\"Ivo\">"), "others can still be chosen: {mara}");
    let (_, behind) = desk.get(&format!("/reports/reasons/rows?{days}&why=price&by=Ivo"));
    assert!(behind.contains("dearer than agreed · Ivo") && behind.contains("href=\"/customers/11\""), "{behind}");
    for wrong in ["why=luck", "figure=luck"] {
        assert_eq!(desk.get(&format!("/reports/reasons/rows?{wrong}")).0, StatusCode::BAD_REQUEST);
    }
    let (_, file) = desk.get(&format!("/reports/reasons?{days}&as=csv"));
    assert!(file.contains("price,1,1,0,0,1,0,EUR,1200.50"), "{file}");
}
