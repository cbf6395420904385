//! A policy tried out, on both engines: what runs would really do, the same payers for both policies, and nothing written (R4.2).

use std::collections::BTreeMap;

use dunlin_app::cases::{self, ReceiptInput, ReceiptName};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::policy_text::{STANDARD, StepEdit, edit_step, parse};
use dunlin_app::run::{Outbox, Proposing, approve, for_each_row, propose};
use dunlin_app::simulate::{Amounts, Asked, Simulation, simulate};
use dunlin_app::{App, AppError, Clock, Setting, creditors, policies};
use dunlin_core::days::after;
use dunlin_core::money::Currency;
use dunlin_core::plan::ActionKind;
use dunlin_core::policy::Policy;
use dunlin_formats::Options;
use dunlin_store::Store;
use jiff::civil::{Date, date};

use crate::books;

/// A Monday.
const FROM: Date = date(2026, 3, 2);

/// Invoices of many days and amounts, none of them paid: nobody knows when money comes.
fn list() -> String {
    let mut text =
        "invoice_number,customer_number,customer_name,issued_on,due_on,amount,currency,contact_email,phone\n"
            .to_string();
    for at in 0..24_i32 {
        let customer = 10 + at % 5;
        let issued_on = after(date(2026, 1, 5), at * 2);
        let (due_on, amount) = (after(issued_on, 30), 100 + at * 37);
        let line = format!(
            "I-{at:02},{customer},Customer {customer},{issued_on},{due_on},{amount}.50,EUR,ap@c{customer}.example,+31 30 55501{customer}\n"
        );
        text += &line;
    }
    text
}

/// What is charged, and what no run does by itself is off.
fn charging() -> String {
    let off = |text: String, step| {
        edit_step(&text, step, &StepEdit { is_on: Some(false), ..StepEdit::default() }).expect(step)
    };
    let text = STANDARD
        .replace("interest = \"none\"", "interest = \"12 % a year\"")
        .replace("ground = \"statute\"", "ground = \"terms\"")
        .replace("# fee = \"25.00\"", "fee = \"25.00\" #");
    ["confirmation", "final-call"].into_iter().fold(text, off)
}

struct Tried {
    engine: &'static str,
    location: String,
    app: App,
    setting: Setting,
    _place: books::Place,
}

fn at(day: Date) -> Clock {
    Clock::Fixed(jiff::tz::TimeZone::UTC.to_timestamp(day.at(12, 0, 0, 0)).expect("an instant"))
}

/// A book on each engine with its invoices and a policy that charges.
fn tried(name: &str) -> Vec<Tried> {
    let made = |place: books::Place| {
        let store = Store::open(&place.location).expect("the book");
        let mut app = App::new(store, at(FROM), "test");
        let new = creditors::NewCreditor { country: Some("NL".to_string()), ..creditors::NewCreditor::default() };
        creditors::add(&mut app, &new).expect("a creditor");
        let setting = app.setting(None).expect("one");
        let list = list();
        let request = ImportRequest {
            file_name: "list.csv",
            bytes: list.as_bytes(),
            options: Options { currency: Currency::find("EUR"), ..Options::default() },
            snapshot: false,
            dry_run: false,
            strict: false,
            accept_seller: false,
        };
        assert_eq!(import(&mut app, &setting, &request).expect("read").created, 24);
        policies::take_into_use(&mut app, &setting, Some(charging()), "charges").expect("sound");
        let setting = app.setting(None).expect("one");
        Tried { engine: place.engine, location: place.location.clone(), app, setting, _place: place }
    };
    books::places(name).into_iter().map(made).collect()
}

impl Tried {
    fn asked(&self, days: u32) -> Asked {
        Asked { policy: self.setting.policy.as_ref().clone(), from: FROM, days, seed: 1, backtest: false }
    }

    fn simulate(&mut self, asked: &Asked) -> Simulation {
        simulate(&mut self.app, &self.setting, asked).expect("simulated")
    }

    fn pay(&mut self, item: &str, amount: &str, on: Date) {
        self.app.clock = at(on);
        let at: i32 = item.trim_start_matches("I-").parse().expect("a number");
        let customer = (10 + at % 5).to_string();
        let input = ReceiptInput { customer: &customer, amount, currency: None, on, item: Some(item), reference: None };
        cases::add_receipt(&mut self.app, &self.setting, &input).expect("recorded");
    }

    /// Every row of the book; on SQLite also the bytes of its file.
    fn book(&mut self) -> (String, Vec<u8>) {
        let rows = self.app.store.read(|tx| Ok::<_, AppError>(format!("{:?}", tx.dump()?))).expect("read");
        (rows, std::fs::read(&self.location).unwrap_or_default())
    }
}

fn softer() -> Policy {
    let text = edit_step(&charging(), "call-1", &StepEdit { days: Some(12), ..StepEdit::default() }).expect("a day");
    parse(&text).expect("sound")
}

#[test]
fn it_does_what_runs_do() {
    for mut tried in tried("simulate_runs") {
        let days = 50;
        let asked = tried.asked(days);
        let simulated = tried.simulate(&asked);
        let outbox = tempfile::tempdir().expect("a folder");
        let mut outbox = Outbox::new(outbox.path());
        for (at_day, (on, day)) in (0..).zip(simulated.live.dated()) {
            assert_eq!(on, after(FROM, at_day));
            tried.app.clock = at(on);
            let (app, setting) = (&mut tried.app, &tried.setting);
            let run =
                propose(app, setting, &Proposing { known_up_to: Some(on), ..Proposing::on(on) }).expect("proposed");
            let (mut notices, mut tasks) = (BTreeMap::new(), BTreeMap::new());
            for_each_row(app, setting, &run.name, None, |row| {
                for action in &row.plan.actions {
                    let counts = match action.kind {
                        ActionKind::Notice => &mut notices,
                        ActionKind::Task | ActionKind::Internal => &mut tasks,
                        ActionKind::Hold | ActionKind::Charge => continue,
                    };
                    *counts.entry(action.step.clone()).or_insert(0_u64) += 1;
                }
                Ok(())
            })
            .expect("rows");
            let before = charged(app, setting);
            approve(app, setting, Some(&run.name), &mut outbox, |_| {}).expect("approved");
            let charged = charged(app, setting) - before;
            assert_eq!((&day.notices, &day.tasks), (&notices, &tasks), "{} {on}", tried.engine);
            let foreseen = day.charges.values().sum::<i64>();
            assert_eq!(foreseen, charged, "{} {on}", tried.engine);
        }
        let all = simulated.live.totals();
        assert!(all.notices.len() >= 7 && all.tasks.len() >= 4 && !all.charges.is_empty(), "{all:?}");
    }
}

/// All that was charged so far, in minor units; the policy names no tax.
fn charged(app: &mut App, setting: &Setting) -> i64 {
    let sum = app.store.read(|tx| {
        let mut sum = 0;
        for line in tx.customers(setting.creditor.id)? {
            sum += tx.charges(line.account)?.iter().map(|charge| charge.amount_minor).sum::<i64>();
        }
        Ok::<_, AppError>(sum)
    });
    sum.expect("read")
}

#[test]
fn nothing_is_written() {
    for mut tried in tried("simulate_book") {
        tried.pay("I-00", "100.50", date(2026, 2, 20));
        tried.app.clock = at(FROM);
        let before = tried.book();
        let mut asked = tried.asked(120);
        asked.policy = softer();
        let drawn = tried.simulate(&asked);
        let (from, days) = (date(2026, 2, 1), 20);
        let tested = tried.simulate(&Asked { from, days, backtest: true, ..asked });
        assert!(drawn.changed > 0 && tested.items > 0, "{}", tried.engine);
        assert!(before == tried.book(), "{}: the book is another", tried.engine);
    }
}

#[test]
fn both_policies_meet_the_same_payers() {
    for mut tried in tried("simulate_payers") {
        for (item, amount, on) in [
            ("I-00", "100.50", date(2026, 2, 6)),
            ("I-01", "137.50", date(2026, 2, 16)),
            ("I-02", "174.50", date(2026, 2, 27)),
        ] {
            tried.pay(item, amount, on);
        }
        tried.app.clock = at(FROM);
        let mut asked = tried.asked(90);
        let same = tried.simulate(&asked);
        assert_eq!((same.changed, same.live == same.draft), (0, true), "{}", tried.engine);
        assert_eq!((same.customers, same.items), (5, 21));
        asked.policy = softer();
        let other = tried.simulate(&asked);
        assert_eq!(other.live, same.live, "the policy in use does what it did");
        let receipts =
            |found: &Simulation| found.draft.days.iter().map(|day| day.receipts.clone()).collect::<Vec<Amounts>>();
        assert_eq!(receipts(&other), receipts(&same), "the same money on the same days");
        let sum = |amounts: &Amounts| amounts.values().sum::<i64>();
        let expected = sum(&same.live.totals().receipts);
        assert!(0 < expected && expected < 24 * 50_000, "{expected}");
        assert!(other.changed > 0 && other.changed == other.first_changed.len() as u64);
        assert!(other.first_changed.is_sorted());
        asked.seed = 2;
        let another = tried.simulate(&asked);
        assert_ne!(receipts(&another), receipts(&same), "another chance");
    }
}

#[test]
fn a_back_test_has_the_money_that_came() {
    for mut tried in tried("simulate_backtest") {
        tried.pay("I-00", "100.50", date(2026, 2, 2));
        tried.pay("I-01", "100.00", date(2026, 2, 10));
        tried.pay("I-02", "174.50", date(2026, 2, 12));
        tried.pay("I-03", "211.50", date(2026, 2, 25));
        let lines = cases::receipts(&mut tried.app, &tried.setting, "12").expect("receipts");
        tried.app.clock = at(FROM);
        let number = lines.last().map(|(number, _)| number.clone()).expect("one");
        let on = date(2026, 2, 20);
        let name = ReceiptName { customer: "12", receipt: &number };
        cases::return_receipt(&mut tried.app, &tried.setting, name, on, "no funds", None).expect("returned");
        tried.app.clock = at(FROM);
        let asked = Asked { from: date(2026, 2, 3), days: 20, backtest: true, ..tried.asked(1) };
        let found = tried.simulate(&asked);
        let came: Vec<(Date, i64)> =
            found.live.dated().flat_map(|(on, day)| day.receipts.values().map(move |minor| (on, *minor))).collect();
        assert_eq!(came, [(date(2026, 2, 10), 10_000)], "{}: paid before, returned, and paid later", tried.engine);
        assert_eq!(found.items, 14, "those of that day, less the one that was paid");
    }
}

#[test]
fn days_that_cannot_be_are_refused() {
    for mut tried in tried("simulate_refused") {
        let code = |tried: &mut Tried, asked: &Asked| {
            simulate(&mut tried.app, &tried.setting, asked).expect_err("refused").code
        };
        let none = tried.asked(0);
        assert_eq!(code(&mut tried, &none), "simulate.days");
        let many = tried.asked(1097);
        assert_eq!(code(&mut tried, &many), "simulate.days");
        let ahead = Asked { backtest: true, ..tried.asked(2) };
        assert_eq!(code(&mut tried, &ahead), "simulate.not_past");
        let today = Asked { backtest: true, ..tried.asked(1) };
        assert_eq!(tried.simulate(&today).live.days.len(), 1);
    }
}
