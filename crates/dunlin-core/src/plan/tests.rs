//! Table tests of `plan_day` on both sides of every boundary day, with a small policy written by hand.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::format;

use jiff::civil::{Date, date};

use super::*;
use crate::account::{Address, Contact, Refused, Role};
use crate::id::{AccountId, ContactId, HoldId, ItemId, PromiseId};
use crate::item::{ItemKind, SentBy};
use crate::ledger::{NewReceipt, record_receipt};
use crate::money::Currency;
use crate::policy::{Act, Anchor, Condition, LatePolicy, Need, Part, Predicate, Step, Under};
use crate::promise::{PromiseKind, PromisedItem};
use crate::view::{Conversation, Hold, ItemView, LiftRule, Promise, StepTaken};

mod governed;
mod paused;
mod reached;
mod set_aside;
mod sought;
mod told;
mod wished;

use set_aside::{held, promised_to_pay};

fn step(id: &str, part: Part, when: Anchor, act: Act) -> Step {
    let template = matches!(act, Act::Notice { .. }).then(|| id.to_string());
    let late = if part == Part::BeforeDue { LatePolicy::LapseAtNext } else { LatePolicy::CatchUp };
    let (serves, conditions, needs) = (Vec::new(), Vec::new(), Vec::new());
    let (repeat_days, pay_within_days, fee) = (None, None, None);
    let (id, wait, copies) = (id.into(), false, false);
    Step {
        id,
        serves,
        part,
        when,
        act,
        template,
        conditions,
        needs,
        repeat_days,
        wait,
        pay_within_days,
        copies,
        fee,
        late,
    }
}

fn notice(channel: Channel) -> Act {
    Act::Notice { channel, to_management: false }
}

fn call() -> Act {
    Act::Task { channel: Channel::Phone, role: "collector".into() }
}

pub(crate) fn policy() -> Policy {
    let email = || notice(Channel::Email);
    let approval = Act::Approve(crate::policy::Approval::Placement);
    let mut steps = std::vec![
        step("order-hold", Part::Order, Anchor::Issued(0), Act::Hold(HoldKind::Order)),
        step("receipt-check", Part::BeforeDue, Anchor::Sent(4), email()),
        step("courtesy", Part::BeforeDue, Anchor::Due(-7), email()),
        step("due-soon", Part::BeforeDue, Anchor::Due(-3), email()),
        step(
            "confirmation",
            Part::Conversation,
            Anchor::Conversation { days: 1, working: true },
            notice(Channel::Letter)
        ),
        step("reminder", Part::Late, Anchor::Due(1), email()),
        step("past-due", Part::Late, Anchor::Due(5), email()),
        step("call-1", Part::Late, Anchor::Due(7), call()),
        step("tell-sales", Part::Late, Anchor::Due(8), Act::Tell { role: "sales_rep".into() }),
        step("credit-hold", Part::Late, Anchor::Due(8), Act::Hold(HoldKind::Credit)),
        step("second-notice", Part::Late, Anchor::Due(30), notice(Channel::Certified)),
        step("final-call", Part::Late, Anchor::Due(60), call()),
        step("placement", Part::Late, Anchor::Due(90), approval),
        step(
            "in-collections",
            Part::Late,
            Anchor::Step { step: "placement".into(), days: 0, working: false },
            notice(Channel::Certified)
        ),
        step("statement", Part::Monthly, Anchor::Monthly, email()),
    ];
    steps[2].conditions.push(Condition::fact(Predicate::TermsAtLeast(14), true));
    steps[3].conditions.push(Condition::fact(Predicate::PayDateNamed, false));
    steps[4].late = LatePolicy::LapseAfter(10);
    steps[11].repeat_days = Some(7);
    steps[13].needs.push(Need { step: "placement".into(), outcomes: std::vec!["in_house".into()] });
    let (name, join) = ("test".into(), "reminder".into());
    let (gap_days, pay_within_days, minimum_holds_days, fresh_business_days) = (3, 8, 10, 3);
    let (version, write_off_limit) = (1, None);
    Policy {
        name,
        version,
        gap_days,
        pay_within_days,
        fresh_business_days,
        minimum_holds_days,
        answer_days: 14,
        reply_days: 5,
        limitation_days: 90,
        write_off_limit,
        approval: crate::policy::ApprovalSetting::default(),
        holds: crate::policy::HoldRules::default(),
        promises: crate::policy::PromiseRules::default(),
        calls: crate::policy::CallRules::default(),
        contact: Vec::new(),
        credit: crate::policy::CreditRules::default(),
        placement: crate::placement::advice::Prices::default(),
        receipts: crate::policy::ReceiptSetting::default(),
        charges: crate::policy::Charges::NONE,
        join,
        steps,
        segments: Vec::new(),
    }
}

pub(crate) fn item(number: &str, due_on: Date, open_minor: i64) -> ItemView {
    ItemView {
        account: AccountId(7),
        id: ItemId(number.bytes().fold(1, |id, byte| id * 256 + u128::from(byte))),
        number: number.into(),
        instalment: None,
        kind: if open_minor < 0 { ItemKind::CreditNote } else { ItemKind::Invoice },
        currency: Currency::EUR,
        amount_minor: open_minor,
        open_minor,
        payment_reference: None,
        issued_on: crate::days::after(due_on, -30),
        due_on,
        gives_credit: true,
        sent_on: crate::days::after(due_on, -30),
        sent_by: Some(SentBy::Email),
        arrived: false,
        receipt_confirmed: false,
        pay_date_named: None,
        said_sent_until: None,
        disputed_minor: 0,
        unlisted: false,
        charge: None,
        unearned: None,
        dispute: crate::view::DisputeMarks::default(),
        steps: Vec::new(),
    }
}

fn taken(step: &str, on: Date) -> StepTaken {
    StepTaken { step: step.into(), cycle: 0, on, outcome: None, under: Under::default() }
}

pub(crate) fn view(items: Vec<ItemView>) -> AccountView {
    let contact = Contact {
        id: ContactId(1),
        name: Some("Ann".into()),
        role: Some(Role::Payables),
        email: Some("ann@example.com".into()),
        phone: Some("+31 30 555 0100".into()),
        refuses: Refused::default(),
    };
    AccountView {
        version: 1,
        language: Some("en".into()),
        address: Address { line1: Some("Dock 1".into()), city: Some("Galway".into()), ..Address::default() },
        sales_rep: Some("Sam".into()),
        contacts: std::vec![contact],
        items,
        last_statement_on: Some(date(2026, 3, 2)),
        first_issued_on: Some(date(2020, 1, 1)),
        ..AccountView::empty(AccountId(7), "10482".into(), "Kilronan".into())
    }
}

fn plan(view: &AccountView, on: Date, live: bool) -> AccountPlan {
    let calendar = Calendar::for_country("NL");
    let day = Day { on, calendar: &calendar, live, languages: &["en"], laws: crate::limitation::ClaimLaws::UNKNOWN };
    plan_day(view, &policy(), &day)
}

/// `step:channel` of each action, then each item's decision, step and reason codes.
fn shown(plan: &AccountPlan) -> String {
    let actions: Vec<String> =
        plan.actions.iter().map(|action| format!("{}:{}", action.step, action.channel.code())).collect();
    let items = plan.items.iter().map(|item| {
        let codes: Vec<&str> = item.reasons.iter().map(Reason::code).collect();
        format!("{} {} {}", item.decision.code(), item.step.as_deref().unwrap_or("-"), codes.join("+"))
    });
    format!("{} [{}] {}", plan.decision.code(), actions.join(" "), items.collect::<Vec<_>>().join(" | "))
}

const DUE: Date = date(2026, 3, 3); // a Tuesday

#[track_caller]
fn check(view: &AccountView, on: Date, want: &str) {
    let plan = plan(view, on, false);
    assert_eq!(shown(&plan), want, "on {on}");
    assert!(plan.items.iter().all(|item| !item.reasons.is_empty()), "every item has a reason");
}

#[test]
fn before_due_each_step_lapses_when_the_next_is_due() {
    let mut fresh = view(std::vec![item("A", DUE, 100)]); // issued and sent on Sun 1 Feb
    fresh.last_statement_on = None;
    check(&fresh, date(2026, 2, 4), "wont [] wont - item.not_due+step.waits");
    check(&fresh, date(2026, 2, 5), "will_do [receipt-check:email] will_do receipt-check step.due");
    check(&fresh, date(2026, 2, 23), "will_do [receipt-check:email] will_do receipt-check step.caught_up");
    check(&fresh, date(2026, 2, 24), "will_do [courtesy:email] will_do courtesy step.due");
    check(&fresh, date(2026, 2, 27), "will_do [courtesy:email] will_do courtesy step.caught_up");
    check(&fresh, date(2026, 2, 28), "wont [] wont - calendar.closed"); // due-soon, on a Saturday
    check(&fresh, date(2026, 3, 2), "will_do [due-soon:email] will_do due-soon step.caught_up");
    check(&fresh, DUE, "will_do [due-soon:email] will_do due-soon step.caught_up");
    check(&fresh, date(2026, 3, 4), "will_do [reminder:email] will_do reminder step.due");
}

#[test]
fn courtesy_is_left_out_for_short_terms_and_due_soon_once_a_date_was_named() {
    let mut short = item("A", DUE, 100);
    short.issued_on = date(2026, 2, 18); // 13 days
    short.sent_on = date(2026, 2, 23);
    let mut account = view(std::vec![short]);
    account.last_statement_on = None;
    check(&account, date(2026, 2, 24), "wont [] wont - item.not_due+step.waits");
    account.items[0].issued_on = date(2026, 2, 17); // 14 days
    check(&account, date(2026, 2, 24), "will_do [courtesy:email] will_do courtesy step.due");
    let mut named = item("A", DUE, 100);
    named.steps.push(taken("courtesy", date(2026, 2, 24)));
    named.pay_date_named = Some(DUE);
    check(&view(std::vec![named]), date(2026, 3, 2), "wont [] wont - item.not_due+step.waits");
}

#[test]
fn an_old_item_gets_the_first_reminder_and_nothing_later_until_it_was_issued() {
    let old = date(2025, 11, 3); // 120 days late
    let mut account = view(std::vec![item("A", old, 100)]);
    check(&account, date(2026, 3, 3), "will_do [reminder:email] will_do reminder step.caught_up");
    account.items[0].steps.push(taken("reminder", date(2026, 3, 3)));
    account.last_notice_on = Some(date(2026, 3, 3));
    check(&account, date(2026, 3, 5), "wont [] wont - notice.recent");
    check(&account, date(2026, 3, 6), "will_do [past-due:email] will_do past-due step.caught_up");
    account.items[0].steps.push(taken("past-due", date(2026, 3, 6)));
    account.last_notice_on = Some(date(2026, 3, 6));
    check(&account, date(2026, 3, 7), "wont [] wont - calendar.closed");
    check(
        &account,
        date(2026, 3, 9),
        "will_do [second-notice:certified call-1:phone tell-sales:none] \
         will_do second-notice step.caught_up+step.caught_up+step.due",
    );
    account.items[0].steps.push(taken("second-notice", date(2026, 3, 9)));
    for id in ["call-1", "tell-sales", "credit-hold"] {
        account.items[0].steps.push(taken(id, date(2026, 3, 9)));
    }
    account.last_notice_on = Some(date(2026, 3, 9));
    // The policy has 30 and 60 days between the letter and these; while catching up, the days it gives to pay.
    check(&account, date(2026, 3, 16), "wont [] wont - step.waits");
    check(
        &account,
        date(2026, 3, 17),
        "will_do [final-call:phone placement:none] will_do final-call step.due+step.due",
    );
}

#[test]
fn the_gap_is_three_calendar_days_between_issue_dates() {
    let mut account = view(std::vec![item("A", DUE, 100)]);
    account.items[0].steps.push(taken("reminder", date(2026, 3, 9)));
    account.last_notice_on = Some(date(2026, 3, 9)); // Monday
    check(&account, date(2026, 3, 11), "wont [] wont - notice.recent+step.earlier_first");
    let thursday = plan(&account, date(2026, 3, 12), false);
    assert_eq!(thursday.actions[0].step, "past-due");
}

#[test]
fn one_notice_in_the_tone_of_the_highest_step_takes_each_items_own_step() {
    let mut old = item("A", date(2026, 2, 1), 100);
    old.steps.push(taken("reminder", date(2026, 2, 2)));
    old.steps.push(taken("past-due", date(2026, 2, 6)));
    old.steps.push(taken("call-1", date(2026, 2, 9)));
    old.steps.push(taken("tell-sales", date(2026, 2, 9)));
    old.steps.push(taken("credit-hold", date(2026, 2, 9)));
    let mut later = item("C", date(2026, 3, 2), 100);
    later.steps.push(taken("reminder", date(2026, 3, 3)));
    let account = view(std::vec![old, item("B", DUE, 100), later, item("D", date(2026, 4, 30), 100)]);
    let day = plan(&account, date(2026, 3, 4), false);
    assert_eq!(
        shown(&day),
        "will_do [second-notice:certified] will_do second-notice step.caught_up | will_do reminder step.due | \
         wont - item.listed_in_notice | wont - item.not_due+step.waits"
    );
    assert_eq!(day.actions[0].takes.len(), 2);
    assert_eq!(day.items.iter().map(|item| item.in_notice).collect::<Vec<_>>(), [true, true, true, false]);
}

#[test]
fn disputes_promises_pauses_and_missing_from_the_list_stop_chasing() {
    let on = date(2026, 3, 4);
    let mut account = view(std::vec![item("A", DUE, 100), item("B", DUE, 100), item("C", DUE, 100)]);
    account.items[0].disputed_minor = 100;
    account.items[1].unlisted = true;
    account.items[2].disputed_minor = 40;
    check(
        &account,
        on,
        "will_do [reminder:email] wont - item.disputed | needs_a_look - item.not_in_latest_list | \
         will_do reminder step.due+item.disputed_part",
    );
    let promise = |amount_minor| promised_to_pay(amount_minor, date(2026, 3, 1), on);
    let named = |item: &ItemView| PromisedItem { id: item.id, number: item.number.clone() };
    let mut promised = view(std::vec![item("A", DUE, 100), item("B", DUE, 100)]);
    promised.promises.push(promise(150));
    check(
        &promised,
        on,
        "will_do [reminder:email] wont - item.promised | will_do reminder step.due+item.promised_part",
    );
    check(
        &promised,
        date(2026, 3, 5),
        "will_do [reminder:email] will_do reminder step.caught_up | will_do reminder step.caught_up",
    );
    // Of the item it names alone: the other goes on, though it is no younger.
    promised.promises[0] = Promise { items: std::vec![named(&promised.items[1])], ..promise(150) };
    check(&promised, on, "will_do [reminder:email] will_do reminder step.due | wont - item.promised");
    promised.promises[0] = Promise { rests: false, ..promise(150) };
    check(&promised, on, "will_do [reminder:email] will_do reminder step.due | will_do reminder step.due");
    let hold = |until_on| Hold {
        id: HoldId(1),
        account: AccountId(7),
        kind: HoldKind::Pause,
        from_on: on,
        until_on,
        reason: "asked for time".into(),
        lifts: LiftRule::ByPerson,
        item: None,
        promise: None,
        because: None,
    };
    let mut paused = view(std::vec![item("A", DUE, 100)]);
    paused.holds.push(hold(Some(on)));
    check(&paused, on, "wont [] wont - account.paused");
    assert_eq!(plan(&paused, on, false).next_look_on, Some(date(2026, 3, 5)));
    check(&paused, date(2026, 3, 5), "will_do [reminder:email] will_do reminder step.caught_up");
    paused.holds[0].kind = HoldKind::Stop;
    check(&paused, on, "will_do [reminder:email] will_do reminder step.due");
}

#[test]
fn credits_that_reach_what_is_past_due_silence_their_currency() {
    let on = date(2026, 3, 4);
    let with =
        |credit: i64| view(std::vec![item("A", DUE, 100), item("B", date(2026, 5, 5), 500), item("K", DUE, -credit)]);
    check(&with(100), on, "wont [] wont - account.credit_covers | wont - account.credit_covers | wont - item.credit");
    check(
        &with(99),
        on,
        "will_do [reminder:email] will_do reminder step.due | wont - item.not_due+step.waits | wont - item.credit",
    );
    let mut other = with(100);
    other.items[2].currency = Currency::find("USD").expect("known");
    check(
        &other,
        on,
        "will_do [reminder:email] will_do reminder step.due | wont - item.not_due+step.waits | wont - item.credit",
    );
}

#[test]
fn an_item_that_nobody_can_call_about_stands_in_the_notice_all_the_same() {
    let mut account = view(std::vec![item("A", DUE, 100), item("B", date(2026, 3, 8), 50)]);
    account.items[0].steps.push(taken("reminder", date(2026, 3, 4)));
    account.items[0].steps.push(taken("past-due", date(2026, 3, 9)));
    account.contacts[0].phone = None;
    let made = plan(&account, date(2026, 3, 10), true);
    assert_eq!(made.items.iter().map(|item| item.in_notice).collect::<Vec<_>>(), [true, true], "{made:?}");
    assert_eq!(made.items[0].decision, Decision::NeedsALook);
    account.items[0].unlisted = true;
    let unsure = plan(&account, date(2026, 3, 10), true);
    assert_eq!(unsure.items.iter().map(|item| item.in_notice).collect::<Vec<_>>(), [false, true], "{unsure:?}");
}

#[test]
fn terms_without_credit_get_an_order_hold_and_no_late_steps() {
    let mut ahead = item("A", DUE, 100);
    ahead.gives_credit = false;
    let mut account = view(std::vec![ahead]);
    check(&account, date(2026, 3, 30), "will_do [order-hold:none] will_do order-hold step.caught_up");
    account.items[0].steps.push(taken("order-hold", date(2026, 3, 30)));
    check(&account, date(2026, 3, 31), "wont [] wont - terms.without_credit");
}

#[test]
fn a_statement_goes_on_the_first_free_business_day_and_never_delays_a_late_step() {
    let mut account = view(std::vec![item("A", date(2026, 5, 20), 100)]);
    account.last_statement_on = Some(date(2026, 5, 4));
    for id in ["reminder", "past-due", "call-1", "tell-sales", "credit-hold"] {
        account.items[0].steps.push(taken(id, date(2026, 5, 29)));
    }
    account.last_notice_on = Some(date(2026, 5, 29));
    check(&account, date(2026, 5, 30), "wont [] wont - step.waits");
    check(&account, date(2026, 6, 1), "will_do [statement:email] will_do statement step.due"); // Monday
    account.last_notice_on = Some(date(2026, 5, 30));
    check(&account, date(2026, 6, 1), "wont [] wont - notice.recent");
    account.last_notice_on = None;
    account.items[0].due_on = date(2026, 5, 4); // second notice on Wed 3 June
    check(&account, date(2026, 6, 1), "wont [] wont - step.waits");
    account.last_statement_on = Some(date(2026, 6, 2)); // sent although nobody knew: the late step goes on
    check(&account, date(2026, 6, 3), "will_do [second-notice:certified] will_do second-notice step.due");
}

#[test]
fn a_conversation_about_a_late_item_is_confirmed_on_the_next_working_day() {
    let mut account = view(std::vec![item("A", DUE, 100)]);
    for id in ["reminder", "past-due", "call-1", "tell-sales", "credit-hold"] {
        account.items[0].steps.push(taken(id, date(2026, 3, 12)));
    }
    account.last_conversation = Some(held(date(2026, 3, 13))); // Friday
    check(&account, date(2026, 3, 13), "wont [] wont - step.waits");
    check(&account, date(2026, 3, 16), "will_do [confirmation:letter] will_do confirmation step.due");
    let confirmed = StepTaken {
        step: "confirmation".into(),
        cycle: 20_260_313,
        on: date(2026, 3, 16),
        outcome: None,
        under: Under::default(),
    };
    account.items[0].steps.push(confirmed);
    check(&account, date(2026, 3, 17), "wont [] wont - step.waits");
}

#[test]
fn the_final_call_repeats_until_somebody_was_reached() {
    let mut account = view(std::vec![item("A", date(2026, 3, 2), 100)]);
    for id in ["reminder", "past-due", "call-1", "tell-sales", "credit-hold", "second-notice", "final-call"] {
        account.items[0].steps.push(taken(id, date(2026, 5, 4)));
    }
    account.last_statement_on = Some(date(2026, 5, 4));
    check(&account, date(2026, 5, 8), "wont [] wont - step.waits");
    check(&account, date(2026, 5, 12), "wont [] wont - step.waits"); // the first call is still to be made
    account.items[0].steps.last_mut().expect("pushed").outcome = Some("no_answer".into());
    let again = plan(&account, date(2026, 5, 11), false);
    assert_eq!((again.actions[0].step.as_str(), again.actions[0].takes[0].cycle), ("final-call", 1));
    account.last_conversation = Some(held(date(2026, 5, 6)));
    account.items[0].steps.push(StepTaken {
        step: "confirmation".into(),
        cycle: 20_260_506,
        on: date(2026, 5, 7),
        outcome: None,
        under: Under::default(),
    });
    check(&account, date(2026, 5, 11), "wont [] wont - step.waits"); // placement is next
}

#[test]
fn the_in_collections_letter_waits_for_its_approval() {
    let mut account = view(std::vec![item("A", date(2026, 1, 5), 100)]);
    for id in ["reminder", "past-due", "call-1", "tell-sales", "credit-hold", "second-notice", "final-call"] {
        account.items[0].steps.push(taken(id, date(2026, 3, 10)));
    }
    account.items[0]
        .steps
        .push(StepTaken { outcome: Some("reached".into()), ..taken("final-call", date(2026, 3, 10)) });
    account.items[0].steps.retain(|step| step.step != "final-call" || step.outcome.is_some());
    account.last_statement_on = Some(date(2026, 4, 1));
    check(&account, date(2026, 4, 7), "will_do [placement:none] will_do placement step.caught_up");
    account.items[0].steps.push(taken("placement", date(2026, 4, 7)));
    check(&account, date(2026, 4, 9), "wont [] wont - task.open");
    account.items[0].steps.last_mut().expect("pushed").outcome = Some("rejected".into());
    check(&account, date(2026, 4, 9), "wont [] wont - policy.finished");
    account.items[0].steps.last_mut().expect("pushed").outcome = Some("in_house".into());
    check(&account, date(2026, 4, 9), "will_do [in-collections:certified] will_do in-collections step.caught_up");
}

#[test]
fn the_next_look_is_never_later_than_the_next_act() {
    for days in 0..130 {
        let account = view(std::vec![item("A", DUE, 100)]);
        let on = crate::days::after(date(2026, 2, 1), days);
        let now = plan(&account, on, false);
        let look_on = now.next_look_on.expect("an open item is looked at again");
        let mut day = crate::days::after(on, 1);
        while day < look_on {
            assert_eq!(plan(&account, day, false).decision, Decision::Wont, "planned on {on}, acts on {day}");
            day = crate::days::after(day, 1);
        }
    }
}

#[test]
fn receipts_settle_what_they_name_then_oldest_first_and_never_disputed_items() {
    let mut account = view(std::vec![item("A", DUE, 100), item("B", date(2026, 2, 1), 100), item("C", DUE, 100)]);
    account.items[1].disputed_minor = 100;
    let new = NewReceipt {
        amount_minor: 250,
        currency: Currency::EUR,
        received_on: DUE,
        named: Some(account.items[2].id).into(),
        offers: Vec::new(),
        reference: None,
        payer: None,
        payer_account: None,
        on_account_number: "OA-1".into(),
        source: "test".into(),
    };
    let changes =
        record_receipt(&account, &new, &crate::policy::ReceiptRules::default(), &mut crate::id::CountingIds::default())
            .expect("possible");
    let codes: Vec<(&str, Option<&str>)> = changes.iter().map(|change| (change.code(), change.item_number())).collect();
    assert_eq!(
        codes,
        [
            ("receipt.recorded", None),
            ("receipt.allocated", Some("C")),
            ("receipt.allocated", Some("A")),
            ("item.issued", Some("OA-1"))
        ]
    );
}

/// `step day` of what follows, the day to pay, and the items for which a harder letter stands, of a day's notice.
fn told(view: &AccountView, on: Date) -> String {
    let (calendar, policy) = (Calendar::for_country("NL"), policy());
    let day =
        Day { on, calendar: &calendar, live: false, languages: &["en"], laws: crate::limitation::ClaimLaws::UNKNOWN };
    let plan = plan_day(view, &policy, &day);
    let notice = plan.actions.iter().find(|action| action.kind == ActionKind::Notice).expect("a notice");
    let told = outlook(view, &policy, &day, &plan, notice);
    let follows = told.follows.iter().map(|(at, on)| format!("{} {on}", policy.steps[*at].id));
    let stands = told.stands.iter().map(|(at, on)| format!("{} {on}", view.items[*at].number));
    let list = |texts: Vec<String>| texts.join(", ");
    format!("{}: {}; pay by {}; {}", notice.step, list(follows.collect()), told.pay_by, list(stands.collect()))
}

#[test]
fn a_notice_tells_the_days_on_which_the_coming_runs_act() {
    let mut account = view(std::vec![item("A", DUE, 100)]);
    assert_eq!(
        told(&account, date(2026, 3, 4)),
        "reminder: past-due 2026-03-09, call-1 2026-03-10, tell-sales 2026-03-11, credit-hold 2026-03-11, \
         second-notice 2026-04-02, final-call 2026-05-04, placement 2026-06-01; pay by 2026-03-10; "
    );
    // What was told is what comes: the policy's past-due on Sunday 8 March goes on Monday, the hold after it.
    account.items[0].steps.push(taken("reminder", date(2026, 3, 4)));
    account.last_notice_on = Some(date(2026, 3, 4));
    check(&account, date(2026, 3, 8), "wont [] wont - calendar.closed");
    check(&account, date(2026, 3, 9), "will_do [past-due:email] will_do past-due step.caught_up");
}

#[test]
fn a_caught_up_notice_promises_days_to_pay_before_the_hold_and_the_run_keeps_them() {
    let old = date(2025, 11, 3);
    let mut account = view(std::vec![item("A", old, 100)]);
    account.items[0].steps = std::vec![
        taken("reminder", date(2026, 3, 3)),
        taken("call-1", date(2026, 3, 5)),
        taken("tell-sales", date(2026, 3, 5))
    ];
    account.last_notice_on = Some(date(2026, 3, 3));
    assert_eq!(
        told(&account, date(2026, 3, 6)),
        "past-due: credit-hold 2026-03-15, second-notice 2026-03-09, final-call 2026-03-17, placement 2026-03-17; \
         pay by 2026-03-13; "
    );
    account.items[0].steps.push(taken("past-due", date(2026, 3, 6)));
    account.last_notice_on = Some(date(2026, 3, 6));
    let plan = plan(&account, date(2026, 3, 14), false);
    assert!(!plan.actions.iter().any(|action| action.kind == ActionKind::Hold), "{}", shown(&plan));
}
