//! `[[test]]` in a policy file: one invoice, what happens to it, and the steps that are expected.
//!
//! Days are whole numbers, counted from the due date (0 is that day, -3 three days before), or dates. An amount is a text in quotes, as
//! everywhere in the file. Whether the policy does what is expected is not decided here.

use dunlin_core::account::CustomerKind;
use dunlin_core::item::SentBy;
use dunlin_core::money::{Currency, Decimal, Rounding};
use dunlin_core::plan::{FIND_STEP, LIMITATION_STEP, PROMISE_STEP};
use dunlin_core::policy::Step;
use dunlin_core::promise::BROKEN_STEP;
use dunlin_core::terms::Terms;
use jiff::civil::Date;
use toml_edit::{InlineTable, Item, Table, Value};

use super::Reader;

const KEYS: [&str; 15] = [
    "name",
    "issued",
    "terms",
    "amount",
    "currency",
    "sent",
    "country",
    "customer_country",
    "customer_kind",
    "customer_class",
    "reached",
    "until",
    "only",
    "events",
    "expect",
];
const EVENT_KEYS: [&str; 6] = ["on", "paid", "credited", "disputed", "promised", "by"];
const DAY: &str = "a whole number of days from the due date, or a date";

/// What is expected of a policy.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenTest {
    /// What it is about.
    pub name: String,
    /// Line in the file, from 1.
    pub line: Option<usize>,
    /// The invoice's day.
    pub issued_on: Date,
    /// The invoice's terms.
    pub terms: Terms,
    /// The day by which it is to be paid, by its terms.
    pub due_on: Date,
    /// Minor units.
    pub amount_minor: i64,
    /// Its money.
    pub currency: Currency,
    /// How it was sent.
    pub sent_by: SentBy,
    /// Whose business days count; an unknown country has weekends only.
    pub country: String,
    /// The customer's country.
    pub customer_country: Option<String>,
    /// Who owes, as far as the law makes a difference.
    pub customer_kind: CustomerKind,
    /// Which kind of customer the house itself says it is.
    pub customer_class: Option<String>,
    /// Calls and visits reach somebody.
    pub is_reached: bool,
    /// The last day that is looked at; else that of the last step that is expected.
    pub until: Option<TestDay>,
    /// Only these steps are looked at; none is all.
    pub only: Vec<String>,
    /// What happens, in the order of the file.
    pub events: Vec<TestEvent>,
    /// Day and step, in the order of the file.
    pub expect: Vec<(TestDay, String)>,
}

/// A day of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestDay {
    /// Days from the due date.
    FromDue(i32),
    /// A date.
    On(Date),
}

/// Something that happens in a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TestEvent {
    /// When.
    pub on: TestDay,
    /// What.
    pub what: TestHappening,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestHappening {
    /// Money comes.
    Paid(Amount),
    /// It becomes less without money.
    Credited(Amount),
    /// It is contested from now on.
    Disputed(Amount),
    /// It is promised by a day.
    Promised(Amount, TestDay),
}

/// So much of the invoice, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount(pub i64);

impl Reader<'_> {
    /// The tests of a policy.
    pub(super) fn tests(&mut self, root: &Table, steps: &[&Step]) -> Vec<WrittenTest> {
        let Some(item) = root.get("test") else { return Vec::new() };
        let Some(tables) = item.as_array_of_tables() else {
            self.problem(item.span(), "policy.not_steps", "write the tests as [[test]]".to_string());
            return Vec::new();
        };
        tables.iter().filter_map(|table| self.test(table, steps)).collect()
    }

    fn test(&mut self, table: &Table, steps: &[&Step]) -> Option<WrittenTest> {
        for (key, item) in table.iter().filter(|(key, _)| !KEYS.contains(key)) {
            let message = format!("found \"{key}\"; a test has {}", KEYS.join(", "));
            self.problem(item.span().or(table.span()), "policy.unknown_key", message);
        }
        let name = self.required(table, "name", "what it is about", |text| Some(text.to_string()));
        let issued_on = self.required(table, "issued", "a date in quotes, \"2026-01-05\"", |text| text.parse().ok());
        let terms = self.required(table, "terms", "payment terms, \"net 30\"", |text| Terms::parse(text).ok());
        let currency =
            self.optional(table, "currency", "three letters, \"EUR\"", Currency::find).unwrap_or(Currency::EUR);
        let amount = self.required(table, "amount", "an amount in quotes, \"1000.00\"", |text| minor(text, currency));
        let country = |text: &str| (text.len() == 2).then(|| text.to_uppercase());
        let (issued_on, terms): (Date, Terms) = (issued_on?, terms?);
        let Some(due_on) = terms.due_on(issued_on) else {
            let span = table.get("terms").and_then(Item::span);
            let message = "terms: no due date follows from these terms alone; take others for the test".to_string();
            self.problem(span, "policy.not_understood", message);
            return None;
        };
        let amount_minor = amount?;
        let test = WrittenTest {
            name: name?,
            line: table.span().map(|span| super::line_of(self.text, &span)),
            issued_on,
            terms,
            due_on,
            amount_minor,
            currency,
            sent_by: self.optional(table, "sent", "\"email\" or \"post\"", SentBy::find).unwrap_or(SentBy::Email),
            country: self.optional(table, "country", "two letters, \"NL\"", country).unwrap_or_default(),
            customer_country: self.optional(table, "customer_country", "two letters, \"NL\"", country),
            customer_kind: self
                .optional(table, "customer_kind", "business, consumer or public_health", CustomerKind::find)
                .unwrap_or_default(),
            customer_class: self.text_of(table, "customer_class"),
            is_reached: self.switch(table, "reached"),
            until: table.get("until").and_then(Item::as_value).and_then(|value| self.test_day("until", value)),
            only: self.texts_of(table, "only").into_iter().map(|(text, _)| text).collect(),
            events: self.events(table, (amount_minor, currency)),
            expect: self.expectations(table),
        };
        self.known_steps(table, &test, steps);
        Some(test)
    }

    /// The inline tables of a list.
    fn inline<'t>(&mut self, table: &'t Table, key: &str, example: &str) -> Vec<&'t InlineTable> {
        let Some(item) = table.get(key) else { return Vec::new() };
        let list: Option<Vec<&InlineTable>> =
            item.as_array().and_then(|list| list.iter().map(Value::as_inline_table).collect());
        list.unwrap_or_else(|| {
            self.problem(item.span(), "policy.not_a_list", format!("{key}: expected a list: [{example}]"));
            Vec::new()
        })
    }

    fn events(&mut self, table: &Table, (whole, currency): (i64, Currency)) -> Vec<TestEvent> {
        let written = self.inline(table, "events", "{ on = 3, paid = \"400.00\" }");
        written.into_iter().filter_map(|event| self.event(event, whole, currency)).collect()
    }

    fn event(&mut self, event: &InlineTable, whole: i64, currency: Currency) -> Option<TestEvent> {
        let mut wrong = |message: String| self.problem(event.span(), "policy.not_understood", message);
        if let Some((key, _)) = event.iter().find(|(key, _)| !EVENT_KEYS.contains(key)) {
            wrong(format!("events: found \"{key}\"; an event has {}", EVENT_KEYS.join(", ")));
            return None;
        }
        let what: Vec<(&str, &Value)> = event.iter().filter(|(key, _)| !matches!(*key, "on" | "by")).collect();
        let [(key, value)] = what[..] else {
            wrong("events: each has a day (on) and one of paid, credited, disputed, promised".to_string());
            return None;
        };
        let amount = match value {
            Value::Boolean(all) if *all.value() => Some(whole),
            Value::Boolean(_) => Some(0),
            Value::String(text) => minor(text.value(), currency),
            _ => None,
        };
        let Some(amount) = amount.map(Amount) else {
            wrong(format!("events: {key}: expected an amount in quotes, \"400.00\", or true for the whole"));
            return None;
        };
        let on = self.test_day("on", event.get("on").unwrap_or(value))?;
        let what = match key {
            "paid" => TestHappening::Paid(amount),
            "credited" => TestHappening::Credited(amount),
            "disputed" => TestHappening::Disputed(amount),
            _ => {
                let Some(by) = event.get("by") else {
                    let message = "events: promised: say by which day, with by = 20".to_string();
                    self.problem(event.span(), "policy.not_understood", message);
                    return None;
                };
                TestHappening::Promised(amount, self.test_day("by", by)?)
            }
        };
        Some(TestEvent { on, what })
    }

    fn expectations(&mut self, table: &Table) -> Vec<(TestDay, String)> {
        let example = "{ on = 1, step = \"reminder\" }";
        if table.get("expect").is_none() {
            let message = format!("a test needs expect: what is done, [{example}]; [] is nothing");
            self.problem(table.span(), "policy.missing_key", message);
        }
        let written = self.inline(table, "expect", example);
        let read = written.into_iter().filter_map(|expected| {
            let (on, step) = (expected.get("on"), expected.get("step").and_then(Value::as_str));
            let (Some(on), Some(step)) = (on, step) else {
                let message = format!("expect: each has a day and a step, {example}");
                self.problem(expected.span(), "policy.not_understood", message);
                return None;
            };
            Some((self.test_day("on", on)?, step.to_string()))
        });
        read.collect()
    }

    fn test_day(&mut self, key: &str, value: &Value) -> Option<TestDay> {
        let read = match value {
            Value::Integer(days) => {
                i32::try_from(*days.value()).ok().filter(|days| (-3650..=3650).contains(days)).map(TestDay::FromDue)
            }
            Value::String(text) => text.value().parse().ok().map(TestDay::On),
            Value::Datetime(day) => day.value().to_string().parse().ok().map(TestDay::On),
            _ => None,
        };
        if read.is_none() {
            self.problem(value.span(), "policy.not_understood", format!("{key}: expected {DAY}"));
        }
        read
    }

    /// A step that no policy has is never taken: that is a typing error, and no expectation.
    fn known_steps(&mut self, table: &Table, test: &WrittenTest, steps: &[&Step]) {
        let named = test.expect.iter().map(|(_, step)| step).chain(&test.only);
        let own = [BROKEN_STEP, FIND_STEP, LIMITATION_STEP, PROMISE_STEP];
        let is_known = |id: &str| own.contains(&id) || steps.iter().any(|step| step.id == *id);
        let unknown = |step: &&String| !is_known(step);
        for step in named.filter(unknown) {
            let message = format!("test \"{}\": the policy has no step \"{step}\"", test.name);
            self.problem(table.span(), "policy.step_unknown", message);
        }
    }
}

fn minor(text: &str, currency: Currency) -> Option<i64> {
    let amount = Decimal::parse(text).filter(|amount| amount.units >= 0)?;
    amount.to_minor(currency.digits(), Rounding::HalfUp).filter(|(_, is_rounded)| !is_rounded).map(|(minor, _)| minor)
}

impl TestDay {
    /// The date, for an invoice that is due on a day.
    pub fn date(self, due_on: Date) -> Date {
        match self {
            TestDay::FromDue(days) => dunlin_core::days::after(due_on, days),
            TestDay::On(day) => day,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::policy_text::{STANDARD, read};

    const TEST: &str = "\n[[test]]\nname = \"paid in part\"\nissued = \"2026-01-05\"\nterms = \"net 30\"\namount = \"1000.00\"\n\
        events = [{ on = 3, paid = \"400.00\" }, { on = 2026-02-20, promised = true, by = 30 }]\n\
        expect = [{ on = 1, step = \"reminder\" }]\n";

    fn codes(text: &str) -> Vec<(&'static str, bool)> {
        let problems = read(text).expect_err("a problem");
        problems.iter().map(|problem| (problem.code, problem.line.is_some())).collect()
    }

    #[test]
    fn a_test_stands_in_the_policy_and_changes_nothing_of_it() {
        let written = read(&format!("{STANDARD}{TEST}")).expect("sound");
        assert_eq!(written.policy, read(STANDARD).expect("sound").policy);
        let test = &written.tests[0];
        assert_eq!((test.due_on, test.amount_minor, test.expect.len()), (date(2026, 2, 4), 100_000, 1));
        assert_eq!(test.events[0].what, TestHappening::Paid(Amount(40_000)));
        let promised = TestHappening::Promised(Amount(100_000), TestDay::FromDue(30));
        assert_eq!(test.events[1], TestEvent { on: TestDay::On(date(2026, 2, 20)), what: promised });
        assert_eq!(test.events[0].on.date(test.due_on), date(2026, 2, 7));
        assert_eq!(test.line, Some(STANDARD.lines().count() + 2));
    }

    #[test]
    fn what_cannot_be_read_is_a_problem_with_its_line() {
        let with = |from: &str, to: &str| codes(&format!("{STANDARD}{}", TEST.replace(from, to)));
        assert_eq!(with("net 30", "some day"), [("policy.not_understood", true)]);
        assert_eq!(with("1000.00", "1000.005"), [("policy.not_understood", true)]);
        assert_eq!(with("\"reminder\"", "\"remainder\""), [("policy.step_unknown", true)]);
        assert_eq!(with("paid = \"400.00\"", "payed = \"400.00\""), [("policy.not_understood", true)]);
        assert_eq!(with(", by = 30", ""), [("policy.not_understood", true)]);
        assert_eq!(with("on = 1,", "on = 1.5,"), [("policy.not_understood", true)]);
        assert_eq!(
            with("expect = ", "only = []\nexpected = "),
            [("policy.unknown_key", true), ("policy.missing_key", true)]
        );
        assert_eq!(with("issued = \"2026-01-05\"\n", ""), [("policy.missing_key", true)]);
    }
}
