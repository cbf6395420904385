//! `[[segment]]` in a policy file: a kind of customer, and what of the policy is otherwise for it.
//!
//! Decides: that what a segment says is laid over the text of the policy before that is read, so each segment is a whole policy that stands
//! the same checks; and that a condition asks of the customer only. Which segment holds for whom is `dunlin_core::plan`'s.

use std::collections::BTreeMap;

use dunlin_core::policy::{Condition, Segment};
use toml_edit::{ArrayOfTables, Item, Table};

use super::conditions::parse_condition;
use super::{PolicyProblem, Reader, SECTIONS, WrittenPolicy, WrittenStep, line_of};

/// What a segment may say: of the policy, days and the joining step, and its steps.
const KEYS: [&str; 7] = ["name", "when", "gap_days", "pay_within_days", "minimum_holds_days", "join", "step"];
/// Those of them that are laid over the policy's own.
const OVER: [&str; 4] = ["gap_days", "pay_within_days", "minimum_holds_days", "join"];

/// A segment as its file has it; what it asks and decides is the policy's segment of the same place.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenSegment {
    /// Its name.
    pub name: String,
    /// Line in the file, from 1.
    pub line: Option<usize>,
    /// All steps as they are for it, those switched off too.
    pub steps: Vec<WrittenStep>,
    /// The steps that it names.
    pub named: Vec<String>,
}

impl WrittenPolicy {
    /// The whole policy as it is for each of its segments, in their order.
    pub fn of_segments(&self) -> impl Iterator<Item = (&WrittenSegment, WrittenPolicy)> {
        self.segments.iter().zip(&self.policy.segments).map(|(written, segment)| {
            let (policy, steps) = (segment.policy.clone(), written.steps.clone());
            (written, WrittenPolicy { policy, steps, segments: Vec::new(), tests: Vec::new() })
        })
    }
}

impl Reader<'_> {
    /// The segments of a policy; the problems of the policy itself are known.
    pub(super) fn segments(&mut self, root: &Table) -> (Vec<Segment>, Vec<WrittenSegment>) {
        let Some(item) = root.get("segment") else { return (Vec::new(), Vec::new()) };
        let Some(tables) = item.as_array_of_tables() else {
            self.problem(item.span(), "policy.not_steps", "write the segments as [[segment]]".to_string());
            return (Vec::new(), Vec::new());
        };
        let own = self.problems.clone();
        let mut read: Vec<(Segment, WrittenSegment)> = Vec::new();
        for table in tables {
            let one = self.segment(root, table, &own);
            if read.iter().any(|(segment, _)| segment.name == one.0.name) {
                let message = format!("segment \"{}\" stands twice; names are unique", one.0.name);
                self.problem(table.span(), "policy.segment_twice", message);
            }
            read.push(one);
        }
        read.into_iter().unzip()
    }

    fn segment(&mut self, root: &Table, table: &Table, known: &[PolicyProblem]) -> (Segment, WrittenSegment) {
        for (key, item) in table.iter().filter(|(key, _)| !KEYS.contains(key)) {
            let message = format!("found \"{key}\"; a segment has {}", KEYS.join(", "));
            self.problem(item.span().or(table.span()), "policy.unknown_key", message);
        }
        let name = self.required(table, "name", "a name, \"Large accounts\"", |text| {
            (!text.trim().is_empty()).then(|| text.trim().to_string())
        });
        let name = name.unwrap_or_default();
        let when = self.segment_when(table);
        let line = table.span().map(|span| line_of(self.text, &span));
        let laid = self.laid_over(root, table);
        let mut inner = Reader::new(self.text);
        let (policy, steps) = inner.whole(&laid.root);
        let unknown = inner.problems.into_iter().filter(|problem| !known.contains(problem));
        self.problems.extend(unknown.map(|problem| PolicyProblem {
            line: problem.line.map(|line| laid.lines.get(&line).copied().unwrap_or(line)).or(line),
            code: problem.code,
            message: format!("segment \"{name}\": {}", problem.message),
        }));
        let written = WrittenSegment { name: name.clone(), line, steps, named: laid.named };
        (Segment { name, when, policy }, written)
    }

    fn segment_when(&mut self, table: &Table) -> Option<Condition> {
        let text = self.text_of(table, "when")?;
        let span = table.get("when").and_then(Item::span);
        match parse_condition(&text) {
            Ok(condition) => {
                let asks = condition.predicates().into_iter().find(|predicate| !predicate.is_of_customer());
                if let Some(asks) = asks {
                    let message = format!(
                        "when: \"{}\" asks of an invoice; a segment asks of the customer: class NAME, country CC, business, consumer, \
                         public health, owes at least AMOUNT CUR, late of at least AMOUNT CUR, anything late, nothing late, \
                         promise broken, has email, has phone",
                        asks.code().replace('_', " ")
                    );
                    self.problem(span, "policy.segment_asks_invoice", message);
                }
                Some(condition)
            }
            Err(unread) => {
                let message = unread.message(&text).replacen("if:", "when:", 1);
                self.problem(span, "policy.not_understood", message);
                None
            }
        }
    }

    /// The policy's text with what the segment says in the place of what is there.
    fn laid_over(&mut self, root: &Table, segment: &Table) -> Laid {
        let mut laid = Laid { root: root.clone(), lines: BTreeMap::new(), named: Vec::new() };
        laid.root.remove("segment");
        laid.root.remove("test");
        for key in OVER {
            if let Some(item) = segment.get(key) {
                laid.root.insert(key, item.clone());
            }
        }
        let Some(item) = segment.get("step") else { return laid };
        let Some(steps) = item.as_array_of_tables() else {
            self.problem(item.span(), "policy.not_steps", "write a segment's steps as [[segment.step]]".to_string());
            return laid;
        };
        for step in steps {
            self.lay_step(&mut laid, step);
        }
        laid
    }

    fn lay_step(&mut self, laid: &mut Laid, step: &Table) {
        let Some(id) = self.required(step, "id", "the id of a step", |text| Some(text.to_string())) else { return };
        let wrong = |code, message: String| (code, message);
        let after = self.text_of(step, "after");
        let problem = if laid.named.contains(&id) {
            Some(wrong("policy.step_twice", format!("a segment names the step \"{id}\" twice; write all in one")))
        } else {
            match (section_of(&laid.root, &id), &after) {
                (Some(section), None) => {
                    self.change(laid, section, &id, step);
                    None
                }
                (Some(_), Some(_)) => Some(wrong(
                    "policy.step_twice",
                    format!("step \"{id}\": after is for a new step, and this one is there; take it out"),
                )),
                (None, Some(after)) => match section_of(&laid.root, after) {
                    Some(section) => {
                        add(laid, section, after, step);
                        None
                    }
                    None => Some(wrong(
                        "policy.step_unknown",
                        format!("step \"{id}\": after: the policy has no step \"{after}\""),
                    )),
                },
                (None, None) => Some(wrong(
                    "policy.step_unknown",
                    format!("the policy has no step \"{id}\"; a new one says after = \"STEP\""),
                )),
            }
        };
        match problem {
            Some((code, message)) => self.problem(step.span(), code, message),
            None => laid.named.push(id),
        }
    }

    fn change(&self, laid: &mut Laid, section: &str, id: &str, step: &Table) {
        let tables = laid.root.get_mut(section).and_then(Item::as_array_of_tables_mut);
        let Some(table) = tables.and_then(|tables| tables.iter_mut().find(|table| is(table, id))) else { return };
        if let (Some(own), Some(new)) = (table.span(), step.span()) {
            laid.lines.insert(line_of(self.text, &own), line_of(self.text, &new));
        }
        for (key, item) in step.iter().filter(|(key, _)| *key != "id") {
            table.insert(key, item.clone());
        }
    }
}

/// The policy's text with a segment laid over it.
struct Laid {
    root: Table,
    /// Lines of steps that are changed, and where the segment changes them.
    lines: BTreeMap<usize, usize>,
    /// The steps that the segment names.
    named: Vec<String>,
}

fn is(table: &Table, id: &str) -> bool {
    table.get("id").and_then(Item::as_str) == Some(id)
}

/// The section in which a step stands.
fn section_of(root: &Table, id: &str) -> Option<&'static str> {
    SECTIONS.iter().map(|(section, _)| *section).find(|section| {
        let tables = root.get(section).and_then(Item::as_array_of_tables);
        tables.is_some_and(|tables| tables.iter().any(|table| is(table, id)))
    })
}

/// Puts a new step behind another.
fn add(laid: &mut Laid, section: &str, after: &str, step: &Table) {
    let Some(tables) = laid.root.get(section).and_then(Item::as_array_of_tables) else { return };
    let mut new = step.clone();
    new.remove("after");
    let mut all = ArrayOfTables::new();
    for table in tables {
        all.push(table.clone());
        if is(table, after) {
            all.push(new.clone());
        }
    }
    laid.root.insert(section, Item::ArrayOfTables(all));
}

#[cfg(test)]
mod tests {
    use dunlin_core::policy::{Act, Anchor};

    use super::super::{STANDARD, parse, read};
    fn with(segment: &str) -> String {
        format!("{STANDARD}\n{segment}\n")
    }

    fn codes(segment: &str) -> Vec<(&'static str, Option<usize>)> {
        let problems = parse(&with(segment)).expect_err("a problem");
        assert!(problems.iter().all(|problem| problem.line.is_some()), "{problems:?}");
        problems.into_iter().map(|problem| (problem.code, problem.line)).collect()
    }

    fn line(segment: &str, of: &str) -> usize {
        let text = with(segment);
        text.lines().count() - text.lines().rev().position(|line| line.contains(of)).unwrap_or(0)
    }

    const LARGE: &str = "[[segment]]\nname = \"Large accounts\"\nwhen = \"owes at least 10000 EUR and class key account\"\n\
        gap_days = 5\n[[segment.step]]\nid = \"past-due\"\noff = true\n\
        [[segment.step]]\nid = \"call-1\"\nwhen = \"due + 3\"\nrole = \"account_manager\"\n\
        [[segment.step]]\nid = \"early-visit\"\nafter = \"call-1\"\nwhen = \"due + 12\"\ndo = \"visit\"\n";

    #[test]
    fn a_segment_changes_adds_and_switches_off_and_leaves_the_rest() {
        let written = read(&with(LARGE)).expect("sound");
        let general = parse(STANDARD).expect("sound");
        let segment = &written.policy.segments[0];
        assert_eq!((segment.name.as_str(), segment.policy.gap_days), ("Large accounts", 5));
        assert!(segment.policy.find("past-due").is_none());
        let (at, call) = segment.policy.find("call-1").expect("there");
        assert_eq!(call.when, Anchor::Due(3));
        assert!(matches!(&call.act, Act::Task { role, .. } if role == "account_manager"), "{call:?}");
        assert_eq!(segment.policy.steps[at + 1].id, "early-visit");
        assert_eq!(segment.policy.steps.len(), general.steps.len());
        assert_eq!((written.policy.gap_days, &written.policy.steps), (general.gap_days, &general.steps), "as before");
        let own = |id: &str| (general.find(id).map(|it| it.1), segment.policy.find(id).map(|it| it.1));
        let (before, after) = own("second-notice");
        assert_eq!(before, after);
        assert_eq!(written.segments[0].named, ["past-due", "call-1", "early-visit"]);
    }

    #[test]
    fn what_a_segment_has_wrong_names_it_and_the_line() {
        let head = "[[segment]]\nname = \"A\"\n";
        let step = |rest: &str| format!("{head}[[segment.step]]\n{rest}\n");
        let one =
            |segment: &str, code, of: &str| assert_eq!(codes(segment), [(code, Some(line(segment, of)))], "{segment}");
        one(&step("id = \"call-9\"\noff = true"), "policy.step_unknown", "[[segment.step]]");
        one(
            &step("id = \"new\"\nafter = \"nothing\"\nwhen = \"due + 3\"\ndo = \"call\""),
            "policy.step_unknown",
            "[[segment.step]]",
        );
        one(
            &step("id = \"visit\"\nafter = \"call-1\"\nwhen = \"due + 3\"\ndo = \"call\""),
            "policy.step_twice",
            "[[segment.step]]",
        );
        one(&step("id = \"call-1\"\nwhen = \"due plus 3\""), "policy.not_understood", "due plus 3");
        one(&format!("{head}gap_days = 400"), "policy.not_a_number", "gap_days = 400");
        one(&format!("{head}when = \"sent by post\""), "policy.segment_asks_invoice", "when =");
        one(&format!("{head}when = \"class\""), "policy.not_understood", "when =");
        one(&format!("{head}when = \"owes at least 5 XXQ\""), "policy.not_understood", "when =");
        one(&format!("{head}colour = 1"), "policy.unknown_key", "colour");
        one(&format!("{head}{head}"), "policy.segment_twice", "[[segment]]");
        let off = step("id = \"call-2\"\noff = true");
        let table = Some(line(&off, "id = \"second-reminder\"") - 1);
        assert_eq!(codes(&off), [("policy.step_off", table)]);
        let message = parse(&with(&off)).expect_err("no").remove(0);
        assert!(message.message.starts_with("segment \"A\": "), "{message}");
    }

    #[test]
    fn the_problems_of_the_policy_itself_are_told_once() {
        let text = with(LARGE).replace("when = \"due + 30\"", "when = \"due plus 30\"");
        let problems = parse(&text).expect_err("one");
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(!problems[0].message.contains("segment"), "{}", problems[0].message);
    }
}
