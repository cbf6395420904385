//! The policy as text: the file people read, copy and edit, into the core's `Policy`.
//!
//! Every problem is reported with its line, what was found and what is expected; a policy with an error is never used. It
//! does not decide what a step means: that is `dunlin_core::plan`.

use std::fmt;
use std::ops::Range;

use dunlin_core::policy::{Act, Anchor, Condition, LatePolicy, Part, Policy, Step};
use toml_edit::{Document, Item, Table};

mod approval;
mod calls;
mod charges;
mod conditions;
mod contact;
mod credit;
mod edit;
mod grammar;
mod holds;
mod letters;
mod placement;
mod promises;
mod receipts;
mod segments;
mod tests_written;

use conditions::parse_condition;
pub use edit::{StepEdit, edit_step, refused};
pub use grammar::print_when;
use grammar::{ACTS, OUTCOMES, parse_act, parse_amount, parse_late, parse_need, parse_repeat, parse_when};
pub(crate) use placement::bps;
pub use segments::WrittenSegment;
pub use tests_written::{Amount, TestDay, TestEvent, TestHappening, WrittenTest};

/// The text of the standard policy that ships with the product.
pub const STANDARD: &str = include_str!("../../../policies/standard.toml");

/// The sections of a policy file, in the order in which their steps rank.
const SECTIONS: [(&str, Part); 8] = [
    ("order", Part::Order),
    ("relation", Part::Relation),
    ("before_due", Part::BeforeDue),
    ("after_conversation", Part::Conversation),
    ("dispute", Part::Dispute),
    ("plan", Part::Plan),
    ("late", Part::Late),
    ("monthly", Part::Monthly),
];

const KEYS: [&str; 22] = [
    "name",
    "version",
    "gap_days",
    "pay_within_days",
    "fresh_business_days",
    "minimum_holds_days",
    "answer_days",
    "reply_days",
    "limitation_days",
    "write_off_limit",
    "join",
    "approval",
    "holds",
    "calls",
    "contact",
    "credit",
    "placement",
    "charges",
    "promises",
    "receipts",
    "segment",
    "test",
];
const STEP_KEYS: [&str; 17] = [
    "id",
    "off",
    "when",
    "do",
    "letter",
    "role",
    "if",
    "needs",
    "repeat",
    "wait",
    "late",
    "pay_within_days",
    "copies",
    "fee",
    "fee_least",
    "fee_most",
    "serves",
];

/// Something in a policy file that has to be mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyProblem {
    /// Line in the file, from 1; `None` for the whole file.
    pub line: Option<usize>,
    /// Stable code.
    pub code: &'static str,
    /// What was found, and what is expected.
    pub message: String,
}

impl fmt::Display for PolicyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// A policy as its file has it: with the steps that are switched off.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenPolicy {
    /// What is in use: the steps that are switched on.
    pub policy: Policy,
    /// All steps in their order.
    pub steps: Vec<WrittenStep>,
    /// Kinds of customers for which some of it is otherwise; each is the policy's segment of the same place.
    pub segments: Vec<WrittenSegment>,
    /// What is expected of it.
    pub tests: Vec<WrittenTest>,
}

/// A step as its file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenStep {
    /// The step.
    pub step: Step,
    /// It is taken; with `off = true` it only stands there.
    pub is_on: bool,
}

impl WrittenPolicy {
    /// A step by its id, switched on or off.
    pub fn find(&self, id: &str) -> Option<&WrittenStep> {
        self.steps.iter().find(|written| written.step.id == id)
    }
}

/// Reads a policy; on any problem all of them come back and no policy.
pub fn parse(text: &str) -> Result<Policy, Vec<PolicyProblem>> {
    read(text).map(|written| written.policy)
}

/// Reads a policy with the steps that are switched off.
///
/// # Errors
/// All problems that it has.
pub fn read(text: &str) -> Result<WrittenPolicy, Vec<PolicyProblem>> {
    let document = Document::parse(text).map_err(|error| {
        let line = error.span().map(|span| line_of(text, &span));
        vec![PolicyProblem { line, code: "policy.not_toml", message: error.message().to_string() }]
    })?;
    let mut reader = Reader::new(text);
    let (mut policy, steps) = reader.whole(document.as_table());
    let (of_policy, segments) = reader.segments(document.as_table());
    policy.segments = of_policy;
    let all = || steps.iter().chain(segments.iter().flat_map(|segment| &segment.steps));
    let tests = reader.tests(document.as_table(), &all().map(|written| &written.step).collect::<Vec<_>>());
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    Ok(WrittenPolicy { policy, steps, segments, tests })
}

/// The standard policy as a value.
pub fn standard() -> Policy {
    parse(STANDARD).expect("the standard policy is checked by a test")
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    text.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1)
}

struct Reader<'t> {
    text: &'t str,
    problems: Vec<PolicyProblem>,
    /// Where each step stands.
    steps: Vec<Option<Range<usize>>>,
    /// Which of them are switched off.
    off: Vec<bool>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Reader<'t> {
        Reader { text, problems: Vec::new(), steps: Vec::new(), off: Vec::new() }
    }

    /// The policy without its segments, checked, and all its steps.
    fn whole(&mut self, root: &Table) -> (Policy, Vec<WrittenStep>) {
        let mut policy = self.policy(root);
        self.check(&policy, root.get("join").and_then(Item::span));
        self.check_fees(root, &policy);
        self.check_off(&policy);
        let written = policy.steps.iter().zip(&self.off);
        let steps = written.map(|(step, off)| WrittenStep { step: step.clone(), is_on: !off }).collect();
        let mut off = self.off.iter();
        policy.steps.retain(|_| off.next() == Some(&false));
        (policy, steps)
    }
}

impl Reader<'_> {
    fn problem(&mut self, span: Option<Range<usize>>, code: &'static str, message: String) {
        let line = span.map(|span| line_of(self.text, &span));
        self.problems.push(PolicyProblem { line, code, message });
    }

    fn policy(&mut self, root: &Table) -> Policy {
        for (key, item) in root {
            if !KEYS.contains(&key) && !SECTIONS.iter().any(|(section, _)| *section == key) {
                let message = format!("found \"{key}\"; expected one of {} or a section of steps", KEYS.join(", "));
                self.problem(item.span(), "policy.unknown_key", message);
            }
        }
        let mut steps = Vec::new();
        for (section, part) in SECTIONS {
            match root.get(section) {
                None => {}
                Some(item) => match item.as_array_of_tables() {
                    Some(tables) => steps.extend(tables.iter().map(|table| self.step(table, part))),
                    None => self.problem(item.span(), "policy.not_steps", format!("write the steps as [[{section}]]")),
                },
            }
        }
        Policy {
            name: self.text_of(root, "name").unwrap_or_default(),
            version: u32::try_from(self.int(root, "version", 1, 1..=1_000_000)).unwrap_or(1),
            gap_days: self.days(root, "gap_days", 3, 0..=60),
            pay_within_days: self.days(root, "pay_within_days", 8, 1..=60),
            fresh_business_days: u16::try_from(self.int(root, "fresh_business_days", 3, 0..=60)).unwrap_or(3),
            minimum_holds_days: self.days(root, "minimum_holds_days", 10, 1..=90),
            answer_days: self.days(root, "answer_days", 14, 1..=365),
            reply_days: self.days(root, "reply_days", 5, 0..=365),
            limitation_days: self.days(root, "limitation_days", 90, 0..=3_650),
            write_off_limit: self.optional(root, "write_off_limit", "an amount in quotes, \"50.00\"", parse_amount),
            approval: self.approval(root),
            holds: self.holds(root),
            promises: self.promises(root),
            calls: self.calls(root),
            contact: self.contact(root),
            credit: self.credit(root),
            placement: self.placement(root),
            charges: self.charges(root),
            receipts: self.receipts(root),
            join: self.text_of(root, "join").unwrap_or_default(),
            steps,
            segments: Vec::new(),
        }
    }

    fn days(&mut self, table: &Table, key: &str, default: i64, range: std::ops::RangeInclusive<i64>) -> i32 {
        i32::try_from(self.int(table, key, default, range)).unwrap_or(0)
    }

    fn int(&mut self, table: &Table, key: &str, default: i64, range: std::ops::RangeInclusive<i64>) -> i64 {
        let Some(item) = table.get(key) else { return default };
        match item.as_integer() {
            Some(value) if range.contains(&value) => value,
            _ => {
                let message = format!("{key}: expected a whole number from {} to {}", range.start(), range.end());
                self.problem(item.span(), "policy.not_a_number", message);
                default
            }
        }
    }

    fn text_of(&mut self, table: &Table, key: &str) -> Option<String> {
        let item = table.get(key)?;
        if item.as_str().is_none() {
            self.problem(item.span(), "policy.not_text", format!("{key}: expected a text in quotes"));
        }
        item.as_str().map(str::to_string)
    }

    fn texts_of(&mut self, table: &Table, key: &str) -> Vec<(String, Option<Range<usize>>)> {
        let Some(item) = table.get(key) else { return Vec::new() };
        let texts: Option<Vec<_>> = item
            .as_array()
            .and_then(|list| list.iter().map(|value| Some((value.as_str()?.to_string(), value.span()))).collect());
        texts.unwrap_or_else(|| {
            self.problem(item.span(), "policy.not_a_list", format!("{key}: expected a list of texts in brackets"));
            Vec::new()
        })
    }

    fn step(&mut self, table: &Table, part: Part) -> Step {
        for (key, item) in table {
            if !STEP_KEYS.contains(&key) {
                let message = format!("found \"{key}\"; a step has {}", STEP_KEYS.join(", "));
                self.problem(item.span().or(table.span()), "policy.unknown_key", message);
            }
        }
        let when = self.required(table, "when", "for example \"due + 5\"", parse_when);
        let act = self.required(table, "do", ACTS, parse_act);
        let act = act.unwrap_or(Act::Charge);
        self.steps.push(table.span());
        let off = self.switch(table, "off");
        self.off.push(off);
        self.without_effect(table, part, &act);
        let role = self.text_of(table, "role");
        let needs = self.texts_of(table, "needs");
        Step {
            id: self
                .required(table, "id", "a name", |text| (!text.is_empty()).then(|| text.to_string()))
                .unwrap_or_default()
                .into(),
            serves: self.texts_of(table, "serves").into_iter().map(|(id, _)| id).collect(),
            part,
            when: when.unwrap_or(Anchor::Monthly),
            act: with_role(act, role),
            template: self.text_of(table, "letter"),
            conditions: self.conditions(table),
            needs: needs.iter().map(|(text, _)| parse_need(text)).collect(),
            repeat_days: self.optional(table, "repeat", "\"7 days until reached\"", parse_repeat),
            wait: self.switch(table, "wait"),
            pay_within_days: table.get("pay_within_days").map(|_| self.days(table, "pay_within_days", 8, 1..=60)),
            copies: self.switch(table, "copies"),
            fee: self.fee(table),
            late: self
                .optional(table, "late", "\"catch up\", \"lapse at next\" or \"lapse after 10 days\"", parse_late)
                .unwrap_or(if part == Part::BeforeDue { LatePolicy::LapseAtNext } else { LatePolicy::CatchUp }),
        }
    }

    fn switch(&mut self, table: &Table, key: &str) -> bool {
        let Some(item) = table.get(key) else { return false };
        item.as_bool().unwrap_or_else(|| {
            self.problem(item.span(), "policy.not_a_switch", format!("{key}: expected true or false"));
            false
        })
    }

    /// A step that is switched on cannot count on one that is switched off.
    fn check_off(&mut self, policy: &Policy) {
        let is_off = |id: &str| policy.steps.iter().zip(&self.off).any(|(step, off)| *off && step.id == id);
        let mut found = Vec::new();
        if is_off(&policy.join) {
            found.push((
                None,
                format!("join: the step \"{}\" is switched off; old items cannot join there", policy.join),
            ));
        }
        for (at, step) in policy.steps.iter().enumerate().filter(|(at, _)| !self.off[*at]) {
            let anchor = match &step.when {
                Anchor::Step { step, .. } => Some(step),
                _ => None,
            };
            for other in anchor.into_iter().chain(step.needs.iter().map(|need| &need.step)).filter(|id| is_off(id)) {
                let message = format!(
                    "step \"{}\" counts on \"{other}\", which is switched off; switch both off, or let it count on another",
                    step.id
                );
                found.push((self.steps[at].clone(), message));
            }
        }
        for (place, message) in found {
            self.problem(place, "policy.step_off", message);
        }
    }

    /// Keys that are read but change nothing in this kind of step.
    fn without_effect(&mut self, table: &Table, part: Part, act: &Act) {
        let (is_notice, is_task) = (matches!(act, Act::Notice { .. }), matches!(act, Act::Task { .. }));
        let is_late = part == Part::Late;
        let lapses = matches!(part, Part::Relation | Part::Conversation | Part::Dispute | Part::Plan | Part::Monthly);
        let rules = [
            ("letter", is_notice, "a notice"),
            ("pay_within_days", is_notice && is_late, "a notice under [[late]]"),
            ("copies", is_notice, "a notice"),
            ("role", is_task, "a call or a visit"),
            ("repeat", is_task && is_late, "a call or a visit under [[late]]"),
            ("wait", is_late, "a step under [[late]]"),
            ("fee", *act == Act::Charge && is_late, "a late charge under [[late]]"),
            ("late", lapses, "a step under [[relation]], [[after_conversation]], [[dispute]], [[plan]] or [[monthly]]"),
        ];
        for (key, has_effect, whose) in rules {
            if let Some(item) = table.get(key).filter(|_| !has_effect) {
                let message = format!("{key}: has an effect in {whose} only; take it out");
                self.problem(item.span(), "policy.no_effect", message);
            }
        }
    }

    /// An act or a day that the section's steps never come to.
    fn fits_section(&mut self, step: &Step, at: usize) {
        let acts = match step.part {
            Part::Late => true,
            Part::Plan => match step.when {
                Anchor::PlanPart(_) => matches!(step.act, Act::Notice { .. }),
                _ => matches!(step.act, Act::Tell { .. }),
            },
            Part::Dispute => match step.when {
                Anchor::NotJustified { .. } => matches!(step.act, Act::Notice { .. }),
                _ => matches!(step.act, Act::Tell { .. }),
            },
            Part::BeforeDue | Part::Conversation | Part::Monthly => matches!(step.act, Act::Notice { .. }),
            Part::Relation => matches!(step.act, Act::Task { .. } | Act::Tell { .. }),
            Part::Order => matches!(step.act, Act::Task { .. } | Act::Tell { .. } | Act::Hold(_)),
        };
        let when = match step.when {
            Anchor::Monthly => step.part == Part::Monthly,
            Anchor::Conversation { .. } => step.part == Part::Conversation,
            Anchor::FirstInvoice(_) => step.part == Part::Relation,
            Anchor::PlanPart(_) | Anchor::PlanFailed(_) => step.part == Part::Plan,
            Anchor::NotJustified { .. } | Anchor::AnswerDue(_) => step.part == Part::Dispute,
            _ => !matches!(step.part, Part::Monthly | Part::Conversation | Part::Plan | Part::Dispute),
        };
        let section = SECTIONS.iter().find(|(_, part)| *part == step.part).map_or("", |(section, _)| section);
        let place = self.steps.get(at).cloned().flatten();
        for (key, fits) in [("do", acts), ("when", when)] {
            if !fits {
                let message = format!("step \"{}\": {key}: such a step never comes under [[{section}]]", step.id);
                self.problem(place.clone(), "policy.never_comes", message);
            }
        }
    }

    /// Outcomes that no task can have.
    fn known_outcomes(&mut self, step: &Step, at: usize) {
        let place = self.steps.get(at).cloned().flatten();
        for outcome in step.needs.iter().flat_map(|need| &need.outcomes) {
            if !OUTCOMES.contains(&outcome.as_str()) {
                let message =
                    format!("needs: found the outcome \"{outcome}\"; a task ends with {}", OUTCOMES.join(", "));
                self.problem(place.clone(), "policy.outcome_unknown", message);
            }
        }
    }

    fn required<T>(&mut self, table: &Table, key: &str, expected: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        if table.get(key).is_none() {
            self.problem(table.span(), "policy.missing_key", format!("a step needs {key}: {expected}"));
        }
        self.optional(table, key, expected, read)
    }

    fn optional<T>(&mut self, table: &Table, key: &str, expected: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text_of(table, key)?;
        let value = read(&text);
        if value.is_none() {
            let span = table.get(key).and_then(Item::span);
            self.problem(span, "policy.not_understood", format!("{key}: found \"{text}\"; expected {expected}"));
        }
        value
    }

    /// What must hold for a step: one text, or a list of texts that must all hold.
    fn conditions(&mut self, table: &Table) -> Vec<Condition> {
        let texts = match table.get("if") {
            Some(item) if item.is_str() => {
                self.text_of(table, "if").map(|text| (text, item.span())).into_iter().collect()
            }
            _ => self.texts_of(table, "if"),
        };
        let read = texts.into_iter().filter_map(|(text, span)| match parse_condition(&text) {
            Ok(condition) => Some(condition),
            Err(unread) => {
                self.problem(span, "policy.not_understood", unread.message(&text));
                None
            }
        });
        read.collect()
    }

    /// What only shows in the policy as a whole.
    fn check(&mut self, policy: &Policy, join: Option<Range<usize>>) {
        let is_read = self.problems.is_empty();
        if policy.name.trim().is_empty() {
            self.problem(None, "policy.missing_key", "a policy needs a name, for example name = \"ours\"".to_string());
        }
        for (at, step) in policy.steps.iter().enumerate() {
            // What could not be read stands for something else here, and is a problem already.
            if is_read {
                self.fits_section(step, at);
            }
            self.known_outcomes(step, at);
            let place = self.steps.get(at).cloned().flatten();
            if policy.steps[..at].iter().any(|other| other.id == step.id) {
                self.problem(
                    place.clone(),
                    "policy.step_twice",
                    format!("step \"{}\" stands twice; ids are unique", step.id),
                );
            }
            let anchor = match &step.when {
                Anchor::Step { step, .. } => Some(step),
                _ => None,
            };
            let named = anchor.into_iter().chain(step.needs.iter().map(|need| &need.step));
            for other in named.filter(|other| !policy.steps[..at].iter().any(|earlier| *earlier.id == ***other)) {
                let message = format!("step \"{}\" counts on \"{other}\", which is no earlier step", step.id);
                self.problem(place.clone(), "policy.step_unknown", message);
            }
            if let Act::Notice { .. } = step.act {
                self.letter_fits(policy, step, place);
            }
        }
        let joins = policy
            .find(&policy.join)
            .is_some_and(|(_, step)| step.part == Part::Late && matches!(step.act, Act::Notice { .. }));
        if !joins {
            let message = format!("join: found \"{}\"; expected the id of a notice under [[late]]", policy.join);
            self.problem(join, "policy.join_unknown", message);
        }
    }
}

fn with_role(act: Act, role: Option<String>) -> Act {
    match (act, role) {
        (Act::Task { channel, .. }, Some(role)) => Act::Task { channel, role },
        (act, _) => act,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_policy_has_no_problem() {
        let policy = parse(STANDARD).expect("no problem");
        assert_eq!(policy.join, "reminder");
        assert!(policy.steps.iter().all(|step| !step.serves.is_empty()), "every step names what it delivers");
    }

    #[test]
    fn problems_name_line_found_and_expected() {
        let text =
            STANDARD.replace("when = \"due + 7\"", "when = \"due plus 7\"").replace("hold credit", "hold everything");
        let problems = parse(&text).expect_err("two problems");
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["policy.not_understood"; 2]);
        let line = text.lines().position(|line| line.contains("due plus 7")).map(|at| at + 1);
        assert_eq!(problems[0].line, line);
        assert!(problems[0].message.contains("due plus 7"), "{}", problems[0].message);
    }

    #[test]
    fn a_step_that_could_never_come_is_a_problem() {
        let codes = |from: &str, to: &str| {
            let problems = parse(&STANDARD.replace(from, to)).expect_err("a problem");
            problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
        };
        assert_eq!(codes("do = \"hold order\"", "do = \"late charge\""), ["policy.never_comes"]);
        assert_eq!(codes("when = \"monthly\"", "when = \"due + 3\""), ["policy.never_comes"]);
        assert_eq!(codes("in_house|agency|sale", "inhouse|agency"), ["policy.outcome_unknown"]);
        assert_eq!(codes("name = \"standard\"\n", ""), ["policy.missing_key"]);
        assert_eq!(codes("tell sales_rep", "tell  "), ["policy.not_understood"]);
        assert_eq!(codes("at least 14 days", "at least -14 days"), ["policy.not_understood"]);
    }

    #[test]
    fn steps_count_only_on_earlier_steps() {
        let text = STANDARD.replace("call-2 + 1 working day", "demand + 1 working day");
        let problems = parse(&text).expect_err("the demand comes later");
        let line = text.lines().position(|line| line == "id = \"second-reminder\"");
        assert_eq!((problems[0].code, problems[0].line), ("policy.step_unknown", line));
    }

    #[test]
    fn what_would_be_read_and_change_nothing_is_a_problem() {
        let text = STANDARD
            .replace("do = \"hold credit\"", "do = \"hold credit\"\nletter = \"reminder\"\nrole = \"collector\"")
            .replace("repeat = \"7 days until reached\"", "late = \"lapse after 3 days\"\nwait = 1");
        let problems = parse(&text).expect_err("four problems");
        let found: Vec<(&str, &str)> = problems
            .iter()
            .map(|problem| (problem.code, problem.message.split(':').next().unwrap_or_default()))
            .collect();
        let no_effect = |key| ("policy.no_effect", key);
        assert_eq!(found, [no_effect("letter"), no_effect("role"), no_effect("late"), ("policy.not_a_switch", "wait")]);
        assert!(problems.iter().all(|problem| problem.line.is_some()));
    }

    #[test]
    fn a_step_that_is_switched_off_stands_there_and_is_not_taken() {
        let off = |id: &str| STANDARD.replace(&format!("id = \"{id}\"\n"), &format!("id = \"{id}\"\noff = true\n"));
        let written = read(&off("visit")).expect("nothing counts on it");
        assert!(written.policy.find("visit").is_none());
        assert_eq!(written.find("visit").map(|written| written.is_on), Some(false));
        assert_eq!(written.steps.len(), written.policy.steps.len() + 1);
        let codes = |id| parse(&off(id)).expect_err(id).iter().map(|problem| problem.code).collect::<Vec<_>>();
        assert_eq!(codes("call-2"), ["policy.step_off"], "second-reminder counts on it");
        assert_eq!(codes("demand"), ["policy.step_off"; 2], "cash-only counts on it and needs it");
        assert_eq!(codes("reminder"), ["policy.step_off"], "old items join there");
    }

    #[test]
    fn a_typing_error_in_toml_is_shown_with_its_line() {
        let problems = parse("name = \"x\"\nversion = = 2\n").expect_err("not TOML");
        assert_eq!((problems[0].code, problems[0].line), ("policy.not_toml", Some(2)));
    }
}
