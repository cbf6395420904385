//! The tests of a policy: each invoice lives through its days by the very simulation that a whole book does.
//!
//! Decides: that everything that is done up to the last day is compared, day and step, unless a test looks at some steps only. Source: what
//! a policy means is `plan_day`'s; here nothing of it is known.

use dunlin_core::account::{Address, Contact, Refused, Role};
use dunlin_core::calendar::Calendar;
use dunlin_core::code::Refusal;
use dunlin_core::id::{AccountId, ContactId, ItemId};
use dunlin_core::item::ItemKind;
use dunlin_core::plan::AccountPlan;
use dunlin_core::policy::{Policies, Policy};
use dunlin_core::simulation::{Event, Scene, Watch, What, simulate};
use dunlin_core::view::{AccountView, DisputeMarks, ItemView};
use jiff::civil::Date;

use crate::app::letter_languages;
use crate::lapse;
use crate::policy_text::{Amount, TestEvent, TestHappening, WrittenPolicy, WrittenTest};
use crate::run::wording::refusal_sentence;

/// A step on its day.
pub type StepOn = (Date, String);

/// What came of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestTried {
    /// What it is about.
    pub name: String,
    /// Line in the file, from 1.
    pub line: Option<usize>,
    /// The due date of its invoice.
    pub due_on: Date,
    /// What was expected.
    pub expected: Vec<StepOn>,
    /// What was found.
    pub found: Vec<StepOn>,
    /// Events that a rule stands against, as sentences.
    pub refused: Vec<(Date, String)>,
}

impl TestTried {
    /// All that was expected was found, nothing else, and everything that was to happen could.
    pub fn is_passed(&self) -> bool {
        self.refused.is_empty() && self.expected == self.found
    }
}

/// Tries every test of a policy, in the order of the file.
pub fn try_tests(written: &WrittenPolicy) -> Vec<TestTried> {
    let policies = Policies::only(written.policy.clone());
    written.tests.iter().map(|test| try_test(&policies, test)).collect()
}

fn try_test(policies: &Policies, test: &WrittenTest) -> TestTried {
    let mut expected: Vec<StepOn> = test.expect.iter().map(|(on, step)| (on.date(test.due_on), step.clone())).collect();
    expected.sort();
    let last = expected.last().map(|(on, _)| *on);
    let until = test.until.map(|until| until.date(test.due_on)).or(last).unwrap_or(test.due_on);
    let calendar = Calendar::for_country(&test.country);
    let from = test.issued_on;
    let laws = lapse::laws(&test.country);
    let scene = Scene { policies, calendar: &calendar, live: true, languages: letter_languages(), laws, from, until };
    let mut events: Vec<Event> = test.events.iter().map(|event| happening(*event, test.due_on)).collect();
    events.sort_by_key(|event| event.on);
    let mut seen = Seen { is_reached: test.is_reached, ..Seen::default() };
    simulate(&mut view(test), &events, &scene, &mut seen);
    let is_looked_at = |step: &String| test.only.is_empty() || test.only.contains(step);
    let mut found: Vec<StepOn> = seen.steps.into_iter().filter(|(_, step)| is_looked_at(step)).collect();
    found.sort();
    let (name, line, due_on) = (test.name.clone(), test.line, test.due_on);
    TestTried { name, line, due_on, expected, found, refused: seen.refused }
}

/// The key of the one item.
const ITEM: ItemId = ItemId(1);

fn happening(event: TestEvent, due_on: Date) -> Event {
    let what = match event.what {
        TestHappening::Paid(Amount(minor)) => What::Received(minor),
        TestHappening::Credited(Amount(minor)) => What::Lowered(minor),
        TestHappening::Disputed(Amount(minor)) => What::Contested(minor),
        TestHappening::Promised(Amount(minor), by) => What::Promised(minor, by.date(due_on)),
    };
    Event { on: event.on.date(due_on), item: ITEM, what }
}

/// Writes down what is done.
#[derive(Default)]
struct Seen {
    steps: Vec<StepOn>,
    refused: Vec<(Date, String)>,
    is_reached: bool,
}

impl Watch for Seen {
    fn does(&mut self, on: Date, _: &AccountView, _: &Policy, plan: &AccountPlan) {
        self.steps.extend(plan.actions.iter().map(|action| (on, action.step.to_string())));
    }

    fn settles(&mut self, _: Date, _: &ItemView, _: What, _: i64) {}

    fn is_reached(&mut self, _: Date) -> bool {
        self.is_reached
    }

    fn refuses(&mut self, on: Date, refusal: Refusal) {
        self.refused.push((on, refusal_sentence(&refusal)));
    }
}

/// A customer that can be reached in every way, with the invoice as its first.
fn view(test: &WrittenTest) -> AccountView {
    let account = AccountId(1);
    let contact = Contact {
        id: ContactId(1),
        name: None,
        role: Some(Role::Owner),
        email: Some("customer@test.example".to_string()),
        phone: Some("+00 000".to_string()),
        refuses: Refused::default(),
    };
    let line = |text: &str| Some(text.to_string());
    AccountView {
        address: Address {
            line1: line("1"),
            city: line("1"),
            country: test.customer_country.clone(),
            ..Address::default()
        },
        kind: test.customer_kind,
        class: test.customer_class.clone(),
        contacts: vec![contact],
        items: vec![item(test, account)],
        first_issued_on: Some(test.issued_on),
        ..AccountView::empty(account, "1".to_string(), test.name.clone())
    }
}

fn item(test: &WrittenTest, account: AccountId) -> ItemView {
    ItemView {
        id: ITEM,
        account,
        number: "1".to_string(),
        instalment: None,
        kind: ItemKind::Invoice,
        currency: test.currency,
        amount_minor: test.amount_minor,
        open_minor: test.amount_minor,
        payment_reference: None,
        issued_on: test.issued_on,
        due_on: test.due_on,
        gives_credit: test.terms.gives_credit(),
        sent_on: test.issued_on,
        sent_by: Some(test.sent_by),
        arrived: false,
        receipt_confirmed: false,
        said_sent_until: None,
        pay_date_named: None,
        disputed_minor: 0,
        dispute: DisputeMarks::default(),
        unlisted: false,
        charge: None,
        unearned: None,
        steps: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy_text::{STANDARD, read};

    fn tried(lines: &str) -> TestTried {
        let text = format!(
            "{STANDARD}\n[[test]]\nname = \"one\"\nissued = \"2026-01-05\"\nterms = \"net 30\"\namount = \"1000.00\"\n{lines}\n"
        );
        try_tests(&read(&text).expect("sound")).remove(0)
    }

    fn found(lines: &str) -> Vec<String> {
        tried(lines).found.into_iter().map(|(on, step)| format!("{} {step}", on.strftime("%m-%d"))).collect()
    }

    #[test]
    fn what_is_done_is_found_day_by_day() {
        let all = found("until = 8\nexpect = []\n");
        let wanted = [
            "01-09 receipt-check",
            "01-12 receipt-check-2",
            "01-15 welcome-call",
            "01-28 courtesy",
            "02-02 due-soon",
            "02-05 reminder",
            "02-09 past-due",
            "02-11 call-1",
            "02-12 credit-hold",
            "02-12 tell-sales",
        ];
        assert_eq!(all, wanted);
        let only = "until = 8\nonly = [\"reminder\"]\n";
        let right = tried(&format!("{only}expect = [{{ on = 1, step = \"reminder\" }}]"));
        assert!(right.is_passed(), "{right:?}");
        let wrong = tried(&format!("{only}expect = [{{ on = 2026-02-06, step = \"reminder\" }}]"));
        assert!(!wrong.is_passed() && wrong.found.len() == 1, "{wrong:?}");
    }

    #[test]
    fn what_happens_changes_what_is_done() {
        let only = "until = 12\nonly = [\"reminder\", \"past-due\", \"call-1\", \"broken-promise\"]\nexpect = []\n";
        let after = |events: &str| found(&format!("{only}events = [{events}]"));
        assert_eq!(after(""), ["02-05 reminder", "02-09 past-due", "02-11 call-1"]);
        assert!(after("{ on = 0, paid = true }").is_empty());
        assert_eq!(after("{ on = 2, disputed = true }"), ["02-05 reminder"]);
        assert_eq!(after("{ on = 2, disputed = true }, { on = 6, disputed = false }")[1], "02-10 past-due");
        assert_eq!(after("{ on = 2, promised = true, by = 7 }, { on = 7, credited = true }"), ["02-05 reminder"]);
        let broken = after("{ on = 2, promised = \"500.00\", by = 7 }");
        assert!(broken.contains(&"02-12 broken-promise".to_string()), "{broken:?}");
        let far = tried(&format!("{only}events = [{{ on = 2, promised = true, by = 400 }}]"));
        assert_eq!((far.refused.len(), far.is_passed()), (1, false));
    }
}
