//! The policy as text: the file people read, copy and edit, into the core's `Policy`.
//!
//! Every problem is reported with its line, what was found and what is expected; a policy with an error is never used. It
//! does not decide what a step means: that is `dunlin_core::plan`.

use std::fmt;
use std::ops::Range;

use dunlin_core::policy::{Act, Anchor, Approval, Channel, Condition, LatePolicy, Need, Part, Policy, Step};
use dunlin_core::view::HoldKind;
use dunlin_letters::Template;
use toml_edit::{Document, Item, Table};

/// The text of the standard policy that ships with the product.
pub const STANDARD: &str = include_str!("../../../policies/standard.toml");

/// The sections of a policy file, in the order in which their steps rank.
const SECTIONS: [(&str, Part); 6] = [
    ("order", Part::Order),
    ("relation", Part::Relation),
    ("before_due", Part::BeforeDue),
    ("after_conversation", Part::Conversation),
    ("late", Part::Late),
    ("monthly", Part::Monthly),
];

const STEP_KEYS: [&str; 10] = ["id", "when", "do", "letter", "role", "if", "needs", "repeat", "wait", "late"];

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

/// Reads a policy; on any problem all of them come back and no policy.
pub fn parse(text: &str) -> Result<Policy, Vec<PolicyProblem>> {
    let document = Document::parse(text).map_err(|error| {
        let line = error.span().map(|span| line_of(text, &span));
        vec![PolicyProblem { line, code: "policy.not_toml", message: error.message().to_string() }]
    })?;
    let mut reader = Reader { text, problems: Vec::new() };
    let policy = reader.policy(document.as_table());
    reader.check(&policy);
    if reader.problems.is_empty() { Ok(policy) } else { Err(reader.problems) }
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
}

impl Reader<'_> {
    fn problem(&mut self, span: Option<Range<usize>>, code: &'static str, message: String) {
        let line = span.map(|span| line_of(self.text, &span));
        self.problems.push(PolicyProblem { line, code, message });
    }

    fn policy(&mut self, root: &Table) -> Policy {
        let known = ["name", "version", "gap_days", "pay_within_days", "minimum_holds_days", "join"];
        for (key, item) in root {
            if !known.contains(&key) && !SECTIONS.iter().any(|(section, _)| *section == key) {
                let message = format!("found \"{key}\"; expected one of {} or a section of steps", known.join(", "));
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
            minimum_holds_days: self.days(root, "minimum_holds_days", 10, 1..=90),
            join: self.text_of(root, "join").unwrap_or_default(),
            steps,
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
            if !STEP_KEYS.contains(&key) && key != "serves" {
                let message = format!("found \"{key}\"; a step has {} and serves", STEP_KEYS.join(", "));
                self.problem(item.span().or(table.span()), "policy.unknown_key", message);
            }
        }
        let when = self.required(table, "when", "for example \"due + 5\"", parse_when);
        let act = self.required(table, "do", ACTS, parse_act);
        let role = self.text_of(table, "role");
        let conditions = self.texts_of(table, "if");
        let needs = self.texts_of(table, "needs");
        Step {
            id: self
                .required(table, "id", "a name", |text| (!text.is_empty()).then(|| text.to_string()))
                .unwrap_or_default()
                .into(),
            serves: self.texts_of(table, "serves").into_iter().map(|(id, _)| id).collect(),
            part,
            when: when.unwrap_or(Anchor::Monthly),
            act: with_role(act.unwrap_or(Act::Charge), role),
            template: self.text_of(table, "letter"),
            conditions: conditions.into_iter().filter_map(|(text, span)| self.condition(&text, span)).collect(),
            needs: needs.iter().map(|(text, _)| parse_need(text)).collect(),
            repeat_days: self.optional(table, "repeat", "\"7 days until reached\"", parse_repeat),
            wait: table.get("wait").and_then(Item::as_bool).unwrap_or(false),
            late: self
                .optional(table, "late", "\"catch up\", \"lapse at next\" or \"lapse after 10 days\"", parse_late)
                .unwrap_or(if part == Part::BeforeDue { LatePolicy::LapseAtNext } else { LatePolicy::CatchUp }),
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

    fn condition(&mut self, text: &str, span: Option<Range<usize>>) -> Option<Condition> {
        let condition = parse_condition(text);
        if condition.is_none() {
            let message = format!("if: found \"{text}\"; expected one of {CONDITIONS}");
            self.problem(span, "policy.not_understood", message);
        }
        condition
    }

    /// What only shows in the policy as a whole.
    fn check(&mut self, policy: &Policy) {
        for (at, step) in policy.steps.iter().enumerate() {
            if policy.steps[..at].iter().any(|other| other.id == step.id) {
                self.problem(None, "policy.step_twice", format!("step \"{}\" stands twice; ids are unique", step.id));
            }
            let anchor = match &step.when {
                Anchor::Step { step, .. } => Some(step),
                _ => None,
            };
            let named = anchor.into_iter().chain(step.needs.iter().map(|need| &need.step));
            for other in named.filter(|other| !policy.steps[..at].iter().any(|earlier| *earlier.id == ***other)) {
                let message = format!("step \"{}\" counts on \"{other}\", which is no earlier step", step.id);
                self.problem(None, "policy.step_unknown", message);
            }
            if let Act::Notice { .. } = step.act
                && step.template.as_deref().and_then(Template::find).is_none()
            {
                let found = step.template.as_deref().unwrap_or("nothing");
                let message =
                    format!("step \"{}\": letter: found {found}; `dunlin policy lint` lists the letters", step.id);
                self.problem(None, "policy.letter_unknown", message);
            }
        }
        let joins = policy
            .find(&policy.join)
            .is_some_and(|(_, step)| step.part == Part::Late && matches!(step.act, Act::Notice { .. }));
        if !joins {
            let message = format!("join: found \"{}\"; expected the id of a notice under [[late]]", policy.join);
            self.problem(None, "policy.join_unknown", message);
        }
    }
}

const ACTS: &str = "email, letter, certified, email to management, letter to management, call, visit, \
                    approve placement, approve legal action, \
                    tell ROLE, hold credit|cash_only|stop|order, or late charge";
const CONDITIONS: &str = "\"sent by email\", \"sent by post\", \"arrival not confirmed\", \"no pay date named\", \
                          \"nothing late\", \"terms of at least N days\"";

fn with_role(act: Act, role: Option<String>) -> Act {
    match (act, role) {
        (Act::Task { channel, .. }, Some(role)) => Act::Task { channel, role },
        (act, _) => act,
    }
}

fn parse_act(text: &str) -> Option<Act> {
    let notice = |channel, to_management| Some(Act::Notice { channel, to_management });
    let task = |channel, role: &str| Some(Act::Task { channel, role: role.to_string() });
    match text {
        "email" => notice(Channel::Email, false),
        "letter" => notice(Channel::Letter, false),
        "certified" => notice(Channel::Certified, false),
        "email to management" => notice(Channel::Email, true),
        "letter to management" => notice(Channel::Letter, true),
        "call" => task(Channel::Phone, "collector"),
        "visit" => task(Channel::Visit, "account_manager"),
        "approve placement" => Some(Act::Approve(Approval::Placement)),
        "approve legal action" => Some(Act::Approve(Approval::LegalAction)),
        "late charge" => Some(Act::Charge),
        _ => {
            let (word, rest) = text.split_once(' ')?;
            match word {
                "tell" => Some(Act::Tell { role: rest.to_string() }),
                "hold" => HoldKind::find(rest).filter(|kind| *kind != HoldKind::Pause).map(Act::Hold),
                _ => None,
            }
        }
    }
}

/// `due + 30`, `due - 7`, `call-2 + 1 working day`, `monthly`.
fn parse_when(text: &str) -> Option<Anchor> {
    if text == "monthly" {
        return Some(Anchor::Monthly);
    }
    let (base, sign, count) = match text.split_once(" + ") {
        Some((base, count)) => (base, 1, count),
        None => text.split_once(" - ").map(|(base, count)| (base, -1, count))?,
    };
    let (number, unit) = count.split_once(' ').unwrap_or((count, "days"));
    let working = match unit {
        "day" | "days" => false,
        "working day" | "working days" => true,
        _ => return None,
    };
    let days = number.parse::<i32>().ok().filter(|days| (0..=3650).contains(days))? * sign;
    match base {
        "issued" if !working => Some(Anchor::Issued(days)),
        "sent" if !working => Some(Anchor::Sent(days)),
        "due" if !working => Some(Anchor::Due(days)),
        "first invoice" if !working => Some(Anchor::FirstInvoice(days)),
        "conversation" if days >= 0 => Some(Anchor::Conversation { days, working }),
        "issued" | "sent" | "due" | "first invoice" | "conversation" => None,
        step if days >= 0 => Some(Anchor::Step { step: step.to_string(), days, working }),
        _ => None,
    }
}

fn parse_condition(text: &str) -> Option<Condition> {
    match text {
        "sent by email" => Some(Condition::SentByEmail),
        "sent by post" => Some(Condition::SentByPost),
        "arrival not confirmed" => Some(Condition::NotConfirmed),
        "no pay date named" => Some(Condition::NoPayDate),
        "nothing late" => Some(Condition::NothingLate),
        _ => {
            let days = text.strip_prefix("terms of at least ")?.strip_suffix(" days")?;
            days.parse().ok().map(Condition::TermsAtLeast)
        }
    }
}

fn parse_need(text: &str) -> Need {
    let (step, outcomes) = text.split_once(':').unwrap_or((text, ""));
    let outcomes = outcomes.split('|').filter(|outcome| !outcome.is_empty()).map(str::to_string).collect();
    Need { step: step.to_string(), outcomes }
}

fn parse_repeat(text: &str) -> Option<i32> {
    let days = text.strip_suffix(" days until reached")?;
    days.parse().ok().filter(|days| (1..=365).contains(days))
}

fn parse_late(text: &str) -> Option<LatePolicy> {
    match text {
        "catch up" => Some(LatePolicy::CatchUp),
        "lapse at next" => Some(LatePolicy::LapseAtNext),
        _ => {
            let days = text.strip_prefix("lapse after ")?.strip_suffix(" days")?;
            days.parse().ok().filter(|days| (0..=3650).contains(days)).map(LatePolicy::LapseAfter)
        }
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
    fn steps_count_only_on_earlier_steps() {
        let text = STANDARD.replace("call-2 + 1 working day", "demand + 1 working day");
        let problems = parse(&text).expect_err("the demand comes later");
        assert_eq!(problems[0].code, "policy.step_unknown");
    }

    #[test]
    fn a_typing_error_in_toml_is_shown_with_its_line() {
        let problems = parse("name = \"x\"\nversion = = 2\n").expect_err("not TOML");
        assert_eq!((problems[0].code, problems[0].line), ("policy.not_toml", Some(2)));
    }
}
