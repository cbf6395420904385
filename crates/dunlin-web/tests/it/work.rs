//! A collector's work on the pages: the list, the call, many rows at once, people, terms, an invoice's story; each taken back.

use axum::http::StatusCode;
use dunlin_app::{App, AppError, Clock, customers};
use dunlin_core::change::{Change, Task, TaskChange};
use dunlin_core::id::TaskId;
use dunlin_core::policy::Channel;

use crate::desk::{Desk, text, undo_of};

/// A call to make to each of the two customers.
pub(crate) fn with_tasks() -> Desk {
    let desk = Desk::new();
    let now = "2026-11-20T09:00:00Z".parse().expect("an instant");
    let store = dunlin_store::Store::open(&desk.book()).expect("the book");
    let mut app = App::new(store, Clock::Fixed(now), "run");
    let setting = app.setting(None).expect("one");
    for (key, customer, channel) in [(1, "10", Channel::Phone), (2, "11", Channel::Phone), (3, "11", Channel::None)] {
        let who = app.who("run");
        let made = app.store.transaction(|tx| {
            let account = customers::find(tx, &setting, customer)?;
            let (number, role) = (format!("T/{key}"), "collector".to_string());
            let due_on = "2026-11-18".parse().expect("a day");
            let task = Task { id: TaskId(key), account, number, step: "call-1".to_string(), channel, role, due_on };
            tx.commit(&who, setting.creditor.id, &[Change::Task(TaskChange::Created(task))])?;
            Ok::<_, AppError>(())
        });
        made.expect("a task");
    }
    desk
}

#[test]
fn a_call_with_a_promise_is_saved_the_next_customer_comes_up_and_it_is_taken_back() {
    let desk = with_tasks();
    let (status, page) = desk.get("/worklist");
    assert_eq!(status, StatusCode::OK);
    // A call to Salm is worth most, so it stands first and is looked at; the call's form knows who comes next.
    let first = page.find("Salm").expect("listed");
    assert!(first < page.find("Kilronan").expect("listed") && page.contains("Worth a call"), "{page}");
    assert!(page.contains("name=\"next\" value=\"T/3\""), "{page}");
    assert!(desk.get("/worklist?at=T%2F1").1.contains("Oldest item 50 days past due"));
    let form = "outcome=promised&amount=500f&by=&with=Ms+Byrne&note=&task=T%2F1&list=kind%3Dphone&next=T%2F2";
    let (to, said) = desk.done("/customers/10/talks", form);
    assert_eq!(to, "/worklist?kind=phone&at=T%2F2");
    assert!(said.contains("promised%20to%20pay%20by%2027%20Nov%202026"), "the next Friday: {said}");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("Promised €500.00 by 27 Nov 2026") && page.contains("Ms Byrne"), "{page}");
    assert!(!desk.get("/worklist").1.contains("Kilronan"), "its task is done");
    desk.done(&undo_of(&said), "");
    assert!(desk.get("/worklist").1.contains("Kilronan"));
    assert!(!desk.get("/customers/10").1.contains("Ms Byrne"), "the call is struck out");
    let again = desk.post(&undo_of(&said), "", "same-origin");
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY, "once only");
}

/// R1.7: a visit has its own outcomes in the panel, says what to take along, and comes back when a call is chosen for it.
#[test]
fn a_visit_shows_what_to_take_along_and_is_ended_by_what_was_seen() {
    let desk = with_tasks();
    let mut app = desk.app();
    let setting = app.setting(None).expect("one");
    let who = app.who("run");
    let made = app.store.transaction(|tx| {
        let account = customers::find(tx, &setting, "10")?;
        let (number, role, step) = ("T/4".to_string(), "account_manager".to_string(), "visit".to_string());
        let due_on = "2026-11-18".parse().expect("a day");
        let task = Task { id: TaskId(4), account, number, step, channel: Channel::Visit, role, due_on };
        tx.commit(&who, setting.creditor.id, &[Change::Task(TaskChange::Created(task))])?;
        Ok::<_, AppError>(())
    });
    made.expect("a task");
    let (_, page) = desk.get("/worklist?at=T%2F4");
    assert!(
        page.contains("aria-label=\"Visit to Kilronan") && page.contains("Copies of the late invoices: A/1"),
        "{page}"
    );
    for (value, key) in [("paid", "g"), ("refused", "f"), ("moved", "m"), ("closed", "k")] {
        assert!(page.contains(&format!("value=\"{value}\" data-pick=\"{key}\"")), "{value}: {page}");
    }
    assert!(page.contains("<option value=\"visit\" selected>"), "{page}");
    assert!(!desk.get("/worklist?at=T%2F1").1.contains("data-pick=\"k\""), "no call finds a closed door");
    let as_call = "outcome=closed&via=call&note=&task=T%2F4&list=&next=";
    let refused = text(desk.post("/customers/10/talks", as_call, "same-origin"));
    assert!(refused.contains("This comes of a visit only"), "{refused}");
    let (_, said) = desk.done("/customers/10/talks", "outcome=closed&via=visit&note=&task=T%2F4&list=&next=");
    assert!(said.contains("Visit%20to%20Kilronan"), "{said}");
    assert!(desk.get("/customers/10").1.contains("Business visibly closed"));
    assert!(!desk.get("/worklist?kind=visit").1.contains("Kilronan"), "the visit is ended");
}

#[test]
fn a_call_ended_by_one_click_is_a_conversation_and_stands_on_the_timeline_with_who_had_it() {
    let desk = with_tasks();
    assert!(desk.get("/worklist?at=T%2F1").1.contains("Nobody has talked to them yet"));
    let (_, said) = desk.done("/worklist/T%2F1/done", "outcome=reached&note=pays+soon&list=&next=");
    let page = desk.get("/customers/10").1;
    assert_eq!(page.matches("Reached somebody").count(), 1, "told once: {page}");
    assert!(page.contains("pays soon") && page.contains("Ann Byrne"), "{page}");
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/customers/10").1.contains("Reached somebody"), "neither task nor conversation");

    desk.done("/worklist/T%2F3/done", "outcome=done&note=told+the+house&list=&next=");
    let page = desk.get("/customers/11").1;
    assert!(page.contains("told the house") && page.contains("Ann Byrne"), "{page}");
}

#[test]
fn what_cannot_be_read_in_the_call_comes_back_beside_its_field_on_the_page_it_came_from() {
    let desk = with_tasks();
    for (form, field) in [
        ("outcome=", "outcome"),
        ("outcome=promised&amount=1%2C200+f", "amount"),
        ("outcome=promised&amount=500+zz", "amount"),
        ("outcome=promised&amount=", "amount"),
        ("outcome=promised&amount=500", "by"),
        ("outcome=pay_date", "by"),
        ("outcome=contested&item=A-2&part=90.01&reason=price", "part"),
        ("outcome=contested&item=B-1&reason=price", "item"),
    ] {
        let answer = desk.post("/customers/10/talks", &format!("{form}&task=T%2F1&list="), "same-origin");
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        let page = text(answer);
        let wrong = format!("id=\"talk-{field}-wrong\"");
        assert!(page.contains(&wrong) && page.contains("data-ticks"), "{form}: on the worklist, at {field}: {page}");
        assert!(
            text(desk.post("/customers/10/talks", form, "same-origin")).contains("tab=receipts"),
            "{form}: on the customer"
        );
    }
    let said = |query: &str| desk.get(&format!("/talk/preview?currency=EUR&{query}")).1;
    assert_eq!(
        said("amount=500f"),
        "Promise of €500.00 by Friday 27 November 2026. Chasing rests until that day has passed, for this amount only."
    );
    assert!(said("amount=500&near=month-end").contains("Monday 30 November 2026"));
    assert!(said("amount=1%2C200").contains("a thousand or a fraction"));
}

#[test]
fn days_are_typed_in_the_language_of_the_page() {
    let desk = with_tasks();
    let ask = |language: &str, amount: &str| {
        let request = axum::http::Request::get(format!("/talk/preview?amount={amount}"))
            .header("accept-language", language)
            .body(axum::body::Body::empty());
        text(desk.answer(request.expect("a request")))
    };
    assert!(ask("en", "500+thu").contains("Thursday 26 November 2026"));
    assert!(ask("en", "500+t").contains("Saturday 21 November 2026"), "tomorrow before Tuesday and Thursday");
}

#[test]
fn a_task_is_done_put_off_or_given_and_the_list_goes_on() {
    let desk = with_tasks();
    let (to, said) = desk.done("/worklist/T%2F1/snooze", "near=monday&until=&list=&next=T%2F2");
    assert_eq!(to, "/worklist?at=T%2F2");
    assert!(said.contains("23%20Nov%202026"), "{said}");
    let (_, page) = desk.get("/worklist");
    assert!(!page.contains("Kilronan") && page.contains("1 more is for a later day."), "{page}");
    assert!(desk.get("/worklist?later=1").1.contains("Kilronan"));
    desk.done(&undo_of(&said), "");
    let answer = desk.post("/worklist/T%2F1/snooze", "until=2026-11-20&list=&next=", "same-origin");
    assert!(text(answer).contains("id=\"snooze-until-wrong\""), "today is not later");
    desk.done("/worklist/T%2F2/assign", "to=Ilze&list=&next=");
    let (_, hers) = desk.get("/worklist?whose=Ilze");
    assert!(hers.contains("1 task waits.") && !hers.contains("Kilronan"), "{hers}");
    assert!(desk.get("/worklist?whose=Ilze&kind=visit").1.contains("No task fits"));
    let (_, said) = desk.done("/worklist/T%2F2/done", "outcome=done&list=whose%3DIlze&next=");
    assert!(said.contains("Done"), "{said}");
}

#[test]
fn many_rows_are_shown_first_then_done_and_taken_back_together() {
    let desk = with_tasks();
    let (status, page) = {
        let answer = desk.post("/acts", "act=hold&all=1&list=kind%3Dphone", "same-origin");
        (answer.status(), text(answer))
    };
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("2 tasks of 2 customers.") && page.contains("€2,010.50 past due."), "count and sum: {page}");
    assert_eq!(page.matches("type=\"hidden\" name=\"task\"").count(), 2, "exactly these are carried on");
    let form = "act=hold&kind=pause&until=&task=T%2F1&task=T%2F2&task=T%2F3&list=";
    let refused = desk.post("/acts/do", form, "same-origin");
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(refused).contains("id=\"many-reason-wrong\""));
    let (to, said) = desk.done("/acts/do", &format!("{form}&reason=flood"));
    assert_eq!(to, "/worklist?kind=", "the same list, and no view of one's own");
    assert!(desk.get("/customers/11").1.contains("flood"));
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/customers/11").1.contains("flood"), "it was never in force");
    // One has a hold of that kind already: it is named with its reason, the other is done.
    desk.done("/customers/10/holds", "kind=pause&until=&reason=fair");
    let partly = text(desk.post("/acts/do", &format!("{form}&reason=flood"), "same-origin"));
    assert!(
        partly.contains("One could not be done") && partly.contains("T/1:") && partly.contains("/undo/acts/"),
        "{partly}"
    );
    assert!(desk.get("/customers/11").1.contains("flood"));
    let none = text(desk.post("/acts", "act=note&list=", "same-origin"));
    assert!(none.contains("No row is ticked"));
}

#[test]
fn a_limit_is_taken_back_by_whoever_may_set_it() {
    let mut desk = Desk::new();
    let (_, said) = desk.done("/customers/10/limit", "amount=1000&reason=three+good+years");
    let (_, noted) = desk.done("/customers/10/notes", "text=by+the+administrator");
    desk.sign_in_as(dunlin_app::Role::Collector);
    assert_eq!(desk.post(&undo_of(&said), "", "same-origin").status(), StatusCode::FORBIDDEN);
    desk.done(&undo_of(&noted), "");
    desk.sign_in_as(dunlin_app::Role::Controller);
    desk.done(&undo_of(&said), "");
}

#[test]
fn notes_people_limit_and_terms_are_kept_shown_and_taken_back() {
    let desk = Desk::new();
    let (_, said) = desk.done("/customers/10/notes", "text=Signs+on+Thursdays&pinned=1");
    assert!(desk.get("/customers/10?tab=terms").1.contains("Signs on Thursdays"), "pinned beside every tab");
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/customers/10").1.contains("Signs on Thursdays"));
    let wrong = text(desk.post("/customers/10/contacts", "name=Ann&email=ann", "same-origin"));
    assert!(wrong.contains("id=\"contact-email-wrong\"") && wrong.contains("value=\"Ann\""), "{wrong}");
    desk.done("/customers/10/contacts", "name=Ann+Byrne&role=payables&phone=%2B353+1&email=");
    desk.done("/customers/10/contacts/first", "called=Ann+Byrne%2C+%2B353+1");
    let (_, page) = desk.get("/customers/10?tab=contacts");
    assert!(page.find("Ann Byrne").expect("there") < page.find("ap@kilronan.example").expect("there"), "{page}");
    let change = "called=Ann+Byrne%2C+%2B353+1&name=Ann+Ito&role=&phone=&email=no";
    let wrong = text(desk.post("/customers/10/contacts/change", change, "same-origin"));
    assert!(wrong.contains("id=\"change-email-wrong\"") && wrong.contains("Ann Ito"), "{wrong}");
    desk.done("/customers/10/limit", "amount=1.000%2C00&reason=three+good+years");
    let (_, page) = desk.get("/customers/10");
    assert!(page.contains("Limit €1,000.00") && page.contains("90 %"), "900 of 1000: {page}");
    let wrong = text(desk.post("/customers/10/agree", "stated_in=contract&interest=much", "same-origin"));
    assert!(wrong.contains("id=\"agree-interest-wrong\""));
    desk.done("/customers/10/agree", "stated_in=contract&interest=12+%25+a+year");
    assert!(desk.get("/customers/10?tab=terms").1.contains("contract"));
    desk.done("/customers/10/kind", "kind=consumer");
    assert!(desk.get("/customers/10?tab=terms").1.contains("Private person"));
}

#[test]
fn a_dispute_is_raised_on_the_invoice_and_ended_on_it() {
    let mut desk = Desk::new();
    let wrong = desk.post("/invoices/A-2/disputes", "reason=price&amount=90.01", "same-origin");
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(wrong).contains("id=\"dispute-amount-wrong\""));
    desk.done("/invoices/A-2/disputes", "reason=price&amount=40");
    assert!(desk.get("/invoices/A-2").1.contains("/invoices/A-2/disputes/end\""));
    desk.sign_in_as(dunlin_app::Role::Collector);
    let (_, page) = desk.get("/invoices/A-2");
    assert!(
        page.contains("Customer is right") && !page.contains("disputes/end"),
        "who books nothing says who is right"
    );
    desk.done("/customers/10/disputes/rejected", "item=A-2");
    assert!(!desk.get("/invoices/A-2").1.contains("Customer is right"));
    assert_eq!(desk.post("/customers/10/disputes/lost", "item=A-2", "same-origin").status(), StatusCode::NOT_FOUND);
}

/// The figures of a column of the money story, in cents.
fn column(page: &str, at: usize) -> Vec<i64> {
    let story = page.split("<table").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a story");
    let rows = story.split("<tr>").skip(2);
    let cell = |row: &str| row.split("<td").nth(at).and_then(|cell| cell.split('>').nth(1)).map(str::to_string);
    let cents = |text: String| -> i64 {
        let digits: String = text.split('<').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        let value: i64 = digits.parse().expect("a figure");
        if text.starts_with(['-', '\u{2212}']) { -value } else { value }
    };
    rows.filter_map(cell).map(cents).collect()
}

#[test]
fn an_invoices_money_story_sums_to_what_is_open() {
    let desk = Desk::new();
    desk.pay("10", "300.25", "A/1");
    desk.pay("10", "9.75", "A/1");
    let (_, page) = desk.get("/invoices/A%2F1");
    let (amounts, open) = (column(&page, 3), column(&page, 4));
    assert_eq!(amounts, [81_000, -30_025, -975], "{page}");
    assert_eq!(open, [81_000, 50_975, 50_000]);
    assert_eq!(amounts.iter().sum::<i64>(), 50_000);
    assert!(page.contains("Open, as in the ledger") && page.contains("€500.00"), "{page}");
}

#[test]
fn many_customers_get_a_note_or_a_hold_at_once() {
    let desk = Desk::new();
    assert!(desk.get("/customers").1.contains("name=\"customer\" value=\"11\""));
    let all = text(desk.post("/acts", "of=customers&act=note&all=1&list=q%3Dsalm%26show%3Dall", "same-origin"));
    assert!(all.contains("1 customer. Nothing is changed yet.") && all.contains("€1,200.50 past due."), "{all}");
    assert!(!all.contains("Put the tasks off"), "customers are not put off");
    let form = "of=customers&act=note&text=Fair+in+March&pinned=1&customer=10&customer=11&customer=99&list=show%3Dlate";
    let partly = text(desk.post("/acts/do", form, "same-origin"));
    assert!(partly.contains("One could not be done") && partly.contains("99: There is no such customer."), "{partly}");
    assert!(desk.get("/customers/11").1.contains("Fair in March"));
    let (to, said) =
        desk.done("/acts/do", "of=customers&act=hold&kind=pause&reason=flood&customer=10&list=show%3Dlate");
    assert_eq!(to, "/customers?show=late");
    assert!(desk.get("/customers/10").1.contains("flood"));
    desk.done(&undo_of(&said), "");
    assert!(!desk.get("/customers/10").1.contains("flood"), "it was never in force");
}
