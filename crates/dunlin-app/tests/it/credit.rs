//! Credit before the sale, on both engines: what an order is answered, what is kept of it, and that two at once never both pass.

use std::sync::Barrier;

use dunlin_app::cases::{self, HoldInput, ReceiptInput};
use dunlin_app::credit::{
    Answered, GroupInput, LimitInput, OrderAsked, OrderState, OverrideInput, check_order, end_order, end_override,
    join_group, keep_group, orders, override_orders, position, set_limit,
};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::opening::{ApplicationInput, apply, weigh};
use dunlin_app::{App, Clock, Failure, Setting, creditors};
use dunlin_core::account::{Account, Address, CustomerKind};
use dunlin_core::change::{AccountChange, Change, CreditChange, LimitBasis, OrderEnd};
use dunlin_core::credit::{Cause, Decision, LimitSpan};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money};
use dunlin_core::view::{HoldKind, LiftRule};
use dunlin_formats::Options;
use dunlin_store::Store;
use jiff::civil::date;

use crate::books;
use crate::desk::desks;

fn asked<'a>(customer: &'a str, amount: &'a str) -> OrderAsked<'a> {
    OrderAsked { customer, amount, currency: None, reference: None, prepaid: false, keep: true }
}

fn named<'a>(customer: &'a str, amount: &'a str, reference: &'a str) -> OrderAsked<'a> {
    OrderAsked { reference: Some(reference), ..asked(customer, amount) }
}

fn ask(app: &mut App, setting: &Setting, order: &OrderAsked<'_>) -> Answered {
    check_order(app, setting, order).expect("an answer")
}

/// Decision, codes of the reasons, and exposure before the order. That no agreement was signed is said of all of them.
fn said(answered: &Answered) -> (&'static str, Vec<&'static str>, i64) {
    let answer = &answered.answer;
    let codes = answer.causes.iter().map(Cause::code).filter(|code| *code != "agreement.none");
    (answer.decision.code(), codes.collect(), answer.before_minor)
}

fn limit(app: &mut App, setting: &Setting, customer: &str, amount: &str) {
    let input = LimitInput { amount: Some(amount), reason: "agreed", ..LimitInput::default() };
    set_limit(app, setting, customer, &input).expect("set");
}

fn state(app: &mut App, setting: &Setting, reference: &str) -> OrderState {
    let all = orders(app, setting, None).expect("a list");
    all.iter().find(|shown| shown.line.order.reference == reference).expect("kept").state
}

#[test]
fn an_allowed_order_counts_until_it_is_billed_or_cancelled() {
    for mut desk in desks("orders") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        limit(app, setting, "11", "2000");
        let first = ask(app, setting, &named("11", "500", "SO-1"));
        assert_eq!(said(&first), ("allow", vec!["limit.within"], 120_050));
        assert_eq!(first.counts_until, Some(date(2027, 1, 18)), "so many days as the policy says");
        let again = ask(app, setting, &named("11", "500", "SO-1"));
        assert_eq!((again.answer, again.reference), (first.answer, first.reference), "the same answer");
        let over = ask(app, setting, &named("11", "300", "SO-2"));
        assert_eq!(said(&over), ("refuse", vec!["limit.over"], 170_050));
        assert_eq!(
            (over.reference.as_deref(), over.counts_until),
            (Some("SO-2"), None),
            "kept by name, counts for nothing"
        );
        let unnamed = ask(app, setting, &asked("11", "300"));
        assert_eq!((unnamed.answer.decision, unnamed.reference), (Decision::Refuse, None));
        let looked = ask(app, setting, &OrderAsked { keep: false, ..asked("11", "299.50") });
        assert_eq!((said(&looked).0, looked.reference), ("allow", None));

        let bill = "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,reference\n\
                    B-2,11,Salm,2026-11-19,2026-12-19,480.00,EUR,SO-1\n";
        let options = Options { currency: Currency::find("EUR"), ..Options::default() };
        let request = ImportRequest {
            file_name: "bill.csv",
            bytes: bill.as_bytes(),
            options,
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(app, setting, &request).expect("read").created, 1);
        assert_eq!(state(app, setting, "SO-1"), OrderState::Invoiced);
        let billed = ask(app, setting, &asked("11", "100"));
        assert_eq!(said(&billed), ("allow", vec!["limit.within"], 168_050), "the invoice counts, the order no more");
        let kept = billed.reference.expect("a name is made");
        assert_eq!(kept, "2026-11-19-1");
        let ended = end_order(app, setting, ("11", &kept), OrderEnd::Cancelled, "they ring off").expect("cancelled");
        assert_eq!(ended.changes.len(), 1);
        assert_eq!(state(app, setting, &kept), OrderState::Cancelled);
        let twice = end_order(app, setting, ("11", &kept), OrderEnd::Cancelled, "").expect_err("ended already");
        assert_eq!((twice.failure, twice.code), (Failure::Refused, "order.not_open"));
        assert_eq!(
            end_order(app, setting, ("11", "SO-9"), OrderEnd::Invoiced, "").expect_err("none").code,
            "order.unknown"
        );
        desk.check();
    }
}

#[test]
fn a_confirmed_order_stays_and_a_larger_one_is_asked_anew() {
    for mut desk in desks("confirmed") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        limit(app, setting, "10", "2000");
        assert_eq!(said(&ask(app, setting, &named("10", "400", "SO-1"))).0, "allow");
        limit(app, setting, "10", "1000");
        let same = ask(app, setting, &named("10", "400", "SO-1"));
        assert_eq!(said(&same).1, ["order.allowed_before"], "what was confirmed stays");
        let larger = ask(app, setting, &named("10", "450", "SO-1"));
        assert_eq!(said(&larger), ("refuse", vec!["limit.over"], 90_000), "it does not stand against itself");
        assert_eq!(state(app, setting, "SO-1"), OrderState::Open, "the first answer stands");
        let smaller = ask(app, setting, &named("10", "100", "SO-1"));
        assert_eq!(said(&smaller).0, "allow");
        assert_eq!(orders(app, setting, Some("10")).expect("a list").len(), 1, "kept once");
        assert_eq!(said(&ask(app, setting, &asked("10", "0.01"))), ("refuse", vec!["limit.over"], 100_000));
        end_order(app, setting, ("10", "SO-1"), OrderEnd::Invoiced, "").expect("billed by hand");
        let billed = ask(app, setting, &named("10", "100", "SO-1"));
        assert_eq!((said(&billed).0, billed.counts_until), ("allow", None), "no second one is kept");
        desk.check();
    }
}

#[test]
fn money_received_and_holds_and_prepayment_decide() {
    for mut desk in desks("decide") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        assert_eq!(said(&ask(app, setting, &asked("10", "1"))), ("allow", vec!["limit.none"], 90_000));
        limit(app, setting, "11", "1300");
        let money = ReceiptInput {
            customer: "11",
            amount: "1500.50",
            currency: None,
            on: date(2026, 11, 18),
            item: None,
            reference: None,
        };
        cases::add_receipt(app, setting, &money).expect("received");
        let before = ask(app, setting, &OrderAsked { keep: false, ..asked("11", "1600") });
        assert_eq!(said(&before), ("allow", vec!["limit.within"], -30_000), "300 settle nothing yet");
        let hold = |kind| HoldInput {
            customer: "11",
            kind,
            from: None,
            until: None,
            reason: "late",
            lifts: LiftRule::ByPerson,
            because: None,
        };
        cases::add_hold(app, setting, &hold(HoldKind::CashOnly)).expect("placed");
        assert_eq!(said(&ask(app, setting, &asked("11", "1"))).0, "cash_only");
        cases::add_hold(app, setting, &hold(HoldKind::Credit)).expect("placed");
        let held = ask(app, setting, &asked("11", "1"));
        assert_eq!(said(&held).1, ["hold.credit", "hold.cash_only", "limit.within"]);
        let prepaid = ask(app, setting, &OrderAsked { prepaid: true, ..named("11", "9000", "SO-5") });
        assert_eq!((said(&prepaid).0, said(&prepaid).1, prepaid.reference), ("allow", vec!["order.prepaid"], None));
        let input = OverrideInput {
            customer: "11",
            beyond: Some("50"),
            currency: None,
            until: date(2026, 11, 25),
            reason: "the money was seen",
        };
        override_orders(app, setting, &input).expect("given");
        let passed = ask(app, setting, &asked("11", "1650"));
        assert_eq!(said(&passed), ("allow", vec!["limit.within_override", "credit.overridden"], -30_000));
        end_override(app, setting, "11", "over").expect("ended");
        assert_eq!(end_override(app, setting, "11", "").expect_err("none").code, "override.none");
        assert_eq!(said(&ask(app, setting, &asked("11", "1"))).0, "refuse");
        cases::add_hold(app, setting, &hold(HoldKind::Stop)).expect("placed");
        let stopped = ask(app, setting, &OrderAsked { prepaid: true, ..asked("11", "1") });
        assert_eq!(said(&stopped).1, ["hold.stop"]);
        desk.check();
    }
}

#[test]
fn what_is_wrong_is_told_before_anything_is_kept() {
    for mut desk in desks("wrong") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let code = |app: &mut App, order: OrderAsked<'_>| check_order(app, setting, &order).expect_err("refused").code;
        assert_eq!(code(app, asked("77", "1")), "customer.unknown");
        assert_eq!(code(app, asked("10", "0")), "order.amount");
        assert_eq!(code(app, asked("10", "much")), "amount.unreadable");
        assert_eq!(code(app, named("10", "1", "  ")), "order.reference");
        limit(app, setting, "10", "1000");
        assert_eq!(code(app, OrderAsked { currency: Some("USD"), ..asked("10", "1") }), "credit.no_rate");
        let word =
            OverrideInput { customer: "10", beyond: None, currency: None, until: date(2026, 11, 18), reason: "x" };
        assert_eq!(override_orders(app, setting, &word).expect_err("past").code, "override.end");
        let wordless = OverrideInput { until: date(2026, 11, 20), reason: " ", ..word };
        assert_eq!(override_orders(app, setting, &wordless).expect_err("no reason").code, "override.reason");
        assert_eq!(join_group(app, setting, "10", Some("Salm")).expect_err("none").code, "group.unknown");
        desk.check();
    }
}

#[test]
fn a_customer_in_one_currency_is_asked_in_it() {
    for mut desk in desks("own_currency") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let bill = "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency\n\
                    K-1,12,Holm AB,2026-11-02,2026-12-02,4000.00,SEK\n";
        let request = ImportRequest {
            file_name: "bill.csv",
            bytes: bill.as_bytes(),
            options: Options::default(),
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(app, setting, &request).expect("read").created, 1);
        let sek = Currency::find("SEK").expect("a currency");
        let looked = ask(app, setting, &OrderAsked { keep: false, ..asked("12", "500") });
        assert_eq!((looked.order, looked.position.currency), (Money { minor: 50_000, currency: sek }, sek));
        limit(app, setting, "12", "4200");
        let position = position(app, setting, "12").expect("told");
        assert_eq!(position.limit, Some(Money { minor: 420_000, currency: sek }));
        let over = ask(app, setting, &OrderAsked { keep: false, ..asked("12", "500") });
        assert_eq!(said(&over), ("refuse", vec!["limit.over"], 400_000), "needs no rate");
        let applied = ApplicationInput { customer: "12", ..ApplicationInput::default() };
        apply(app, setting, &applied).expect("taken");
        assert_eq!(weigh(app, setting, "CA-12-1").expect("weighed").currency(), sek, "though no amount was named");
        let euros = LimitInput { amount: Some("90"), currency: Some("EUR"), reason: "agreed", ..LimitInput::default() };
        set_limit(app, setting, "12", &euros).expect("set");
        let mixed =
            ask(app, setting, &OrderAsked { keep: false, prepaid: true, currency: Some("EUR"), ..asked("11", "1") });
        assert_eq!(mixed.order.currency, Currency::EUR);
        let code = |done: Result<Answered, dunlin_app::AppError>| done.expect_err("refused").code;
        let asked_in_none = OrderAsked { keep: false, ..asked("12", "500") };
        assert_eq!(code(check_order(app, setting, &asked_in_none)), "credit.no_rate", "two currencies: the creditor's");
        assert_eq!(code(check_order(app, setting, &asked("13", "500"))), "customer.unknown");
        desk.check();
    }
}

#[test]
fn a_limit_ends_and_is_taken_back_with_its_span() {
    for mut desk in desks("span") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        limit(app, setting, "10", "5000");
        let until = Some(date(2026, 11, 19));
        let trial =
            LimitInput { amount: Some("1000"), until, trial_months: Some(3), reason: "new", ..LimitInput::default() };
        let set = set_limit(app, setting, "10", &trial).expect("set");
        let span = |app: &mut App| {
            dunlin_app::customers::show(app, setting, "10", date(2026, 11, 19)).expect("there").detail.span
        };
        assert_eq!(span(app), LimitSpan { until_on: until, trial: Some((date(2026, 11, 19), 3)) });
        app.clock = Clock::Fixed("2026-11-20T09:00:00Z".parse().expect("an instant"));
        let ended = ask(app, setting, &OrderAsked { keep: false, ..asked("10", "1") });
        assert_eq!(said(&ended).1, ["limit.expired"]);
        cases::undo(app, setting, "10", set.version).expect("as before");
        assert_eq!(span(app), LimitSpan::default());
        let past = LimitInput { amount: Some("1"), until, reason: "x", ..LimitInput::default() };
        assert_eq!(set_limit(app, setting, "10", &past).expect_err("past").code, "limit.end");
        desk.check();
    }
}

#[test]
fn a_group_owes_as_one() {
    for mut desk in desks("group") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let group = GroupInput { name: "Kestrel", limit: "2300", currency: None, until: None, reason: "one owner" };
        keep_group(app, setting, &group).expect("made");
        join_group(app, setting, "10", Some("Kestrel")).expect("joined");
        let joined = join_group(app, setting, "11", Some("Kestrel")).expect("joined");
        assert_eq!(join_group(app, setting, "11", Some("Kestrel")).expect_err("in it").code, "group.same");
        let first = ask(app, setting, &asked("10", "150"));
        assert_eq!((said(&first).0, first.position.standing.groups[0].2.total_minor()), ("allow", 210_050));
        let second = ask(app, setting, &asked("11", "50"));
        assert_eq!(said(&second).1, ["limit.none", "limit.over_group"], "150 of the other member are ordered");
        cases::undo(app, setting, "11", joined.version).expect("apart again");
        assert_eq!(said(&ask(app, setting, &asked("11", "50"))).0, "allow");
        desk.check();
    }
}

#[test]
fn the_limit_of_a_group_ends_and_one_that_cannot_be_told_closes_no_list() {
    for mut desk in desks("group_end") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        let group = |until| GroupInput { name: "Kestrel", limit: "9000", currency: None, until, reason: "one owner" };
        let past = keep_group(app, setting, &group(Some(date(2026, 11, 18)))).expect_err("a day that has passed");
        assert_eq!((past.code, past.failure), ("limit.end", Failure::Usage));
        let wordless = keep_group(app, setting, &GroupInput { reason: " ", ..group(None) }).expect_err("no reason");
        assert_eq!(wordless.code, "text.empty");
        keep_group(app, setting, &group(Some(date(2026, 11, 19)))).expect("made");
        join_group(app, setting, "10", Some("Kestrel")).expect("joined");
        assert_eq!(said(&ask(app, setting, &asked("10", "1"))).0, "allow", "on its last day");
        app.clock = Clock::Fixed("2026-11-20T09:00:00Z".parse().expect("an instant"));
        let after = ask(app, setting, &asked("10", "1"));
        assert_eq!((said(&after).0, said(&after).1), ("cash_only", vec!["limit.none", "limit.group_expired"]));

        let foreign = GroupInput { name: "Osprey", currency: Some("USD"), ..group(None) };
        keep_group(app, setting, &foreign).expect("made");
        join_group(app, setting, "11", Some("Osprey")).expect("joined");
        let all = dunlin_app::credit::groups(app, setting).expect("a list");
        let told: Vec<_> = all
            .iter()
            .map(|shown| shown.exposure.as_ref().map(|owed| owed.minor).map_err(|error| error.code))
            .collect();
        assert_eq!((told[0].is_ok(), told[1]), (true, Err("credit.no_rate")));
        assert_eq!(dunlin_app::credit::names_of_groups(app, setting).expect("names"), ["Kestrel", "Osprey"]);
    }
}

/// So many races of each kind, of two orders each: 10,000 orders in all, on each engine.
const RACES: usize = 2_500;

/// Requirement: two orders at once never both pass beyond the limit, of a customer or of a group. Each race is between two
/// connections that begin together; the limit has room for one of the two orders.
#[test]
fn two_orders_at_once_never_both_pass() {
    for place in books::places("race") {
        let (first, second) = field(&place.location);
        let start = Barrier::new(2);
        let passed: Vec<Vec<bool>> = std::thread::scope(|scope| {
            let racers = [&first, &second].map(|own| scope.spawn(|| race(&place.location, own, &start)));
            racers.into_iter().map(|racer| racer.join().expect("it answers")).collect()
        });
        for (at, (one, other)) in passed[0].iter().zip(&passed[1]).enumerate() {
            assert!(
                one ^ other,
                "{}: race {at} between {} and {}: {one}, {other}",
                place.engine,
                first[at],
                second[at]
            );
        }
        assert_eq!(passed[0].len(), 2 * RACES);
    }
}

/// What one of the two is answered, race by race.
fn race(location: &str, customers: &[String], start: &Barrier) -> Vec<bool> {
    let (mut app, setting) = opened(Store::open(location).expect("the book"));
    let mut answer = |customer: &String| {
        start.wait();
        let answered = check_order(&mut app, &setting, &asked(customer, "600")).expect("an answer");
        answered.answer.decision == Decision::Allow
    };
    customers.iter().map(&mut answer).collect()
}

fn opened(store: Store) -> (App, Setting) {
    let clock = Clock::Fixed("2026-11-19T09:00:00Z".parse().expect("an instant"));
    let mut app = App::new(store, clock, "cli:ann");
    if app.setting(None).is_err() {
        let name = Some("Verhoef".to_string());
        creditors::add(&mut app, &creditors::NewCreditor { name, ..creditors::NewCreditor::default() }).expect("made");
    }
    let setting = app.setting(None).expect("one");
    (app, setting)
}

/// Customers for the races, as each of the two racers asks for them: first the same customer, then two members of one group.
fn field(location: &str) -> (Vec<String>, Vec<String>) {
    let (mut app, setting) = opened(Store::open(location).expect("the book"));
    let creditor = setting.creditor.id;
    let number = |at: usize| format!("{}", 100_000 + at);
    let mut changes = Vec::new();
    for at in 0..3 * RACES {
        let id = AccountId(1 + at as u128);
        let (alone, limit) = (at < RACES, Some(Money { minor: 100_000, currency: Currency::EUR }));
        let account = Account {
            id,
            creditor,
            number: number(at),
            name: format!("Racer {at}"),
            address: Address::default(),
            language: None,
            sales_rep: None,
            account_manager: None,
            kind: CustomerKind::Business,
            class: None,
        };
        changes.push(Change::Account(AccountChange::Opened(account)));
        let (span, former_span) = (LimitSpan::default(), LimitSpan::default());
        let (reason, basis) = ("agreed".into(), LimitBasis::Person);
        let set = AccountChange::LimitSet { account: id, limit, was: None, reason, span, former_span, basis };
        let joined = CreditChange::GroupJoined { account: id, group: Some(number(at / 2 * 2)), was: None };
        changes.push(if alone { Change::Account(set) } else { Change::Credit(joined) });
    }
    let who = app.who("set up");
    let limit = Money { minor: 100_000, currency: Currency::EUR };
    let made = app.store.transaction(|tx| {
        for at in (RACES..3 * RACES).step_by(2) {
            let group = dunlin_store::CreditGroup { name: number(at), limit, until_on: None };
            tx.keep_credit_group(&who, creditor, &group)?;
        }
        tx.commit_bulk(&who, creditor, changes.clone())
    });
    made.expect("a field");
    let alone = (0..RACES).map(number);
    let of_groups = |first: usize| (RACES..3 * RACES).skip(first).step_by(2).map(number);
    (alone.clone().chain(of_groups(0)).collect(), alone.chain(of_groups(1)).collect())
}
