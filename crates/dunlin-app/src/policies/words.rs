//! A policy in plain sentences, in the language of the person who reads: it can be read aloud. And where its steps lie on a day axis.
//!
//! Decides: the order in which a step is told (when, what and to whom, under which conditions, what becomes of a missed day). What
//! a step means is `dunlin-core`'s.

use dunlin_core::plan::GovernedBy;
use dunlin_core::policy::{
    Act, Anchor, Approval, Condition, FeeSetting, InterestSetting, LatePolicy, Need, Part, Policy, Predicate, Step,
};
use dunlin_words::{Value, Words};

use crate::explain::{ByPolicy, SegmentSaid, StepLeftOut};
use crate::policy_text::{WrittenPolicy, WrittenStep};

/// A step, told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its id.
    pub step: String,
    /// What it is called.
    pub name: String,
    /// When it is due: begins the sentence.
    pub when: String,
    /// What is done, to whom: ends the sentence, with its full stop.
    pub does: String,
    /// Whole sentences: conditions, what it waits for, what becomes of a missed day.
    pub more: Vec<String>,
    /// It is taken.
    pub is_on: bool,
}

/// A step on the axis of days from the due date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AxisStep {
    /// Its id.
    pub step: String,
    /// Days from the due date, negative before it. A step that counts from another one lies where that one's day takes it.
    pub day: i32,
}

/// Where the steps lie that are switched on and count from the due date, by day and rank. Those that count from something else (a
/// month, a conversation, the day of the invoice) have no place there.
pub fn axis(written: &WrittenPolicy) -> Vec<AxisStep> {
    let mut found: Vec<AxisStep> = Vec::new();
    for WrittenStep { step, is_on } in &written.steps {
        let day = match &step.when {
            Anchor::Due(days) => Some(*days),
            Anchor::Step { step: other, days, .. } => {
                found.iter().find(|earlier| earlier.step == *other).map(|earlier| earlier.day + days)
            }
            _ => None,
        };
        if let Some(day) = day.filter(|_| *is_on) {
            found.push(AxisStep { step: step.id.to_string(), day });
        }
    }
    found.sort_by_key(|step| step.day);
    found
}

/// Says policies in one language.
#[derive(Debug, Clone, Copy)]
pub struct PolicyWords<'w> {
    words: &'w Words,
}

impl<'w> PolicyWords<'w> {
    /// In the language of these words.
    pub fn new(words: &'w Words) -> PolicyWords<'w> {
        PolicyWords { words }
    }

    /// All steps in their order.
    pub fn sentences(self, written: &WrittenPolicy) -> Vec<Sentence> {
        written.steps.iter().map(|step| self.sentence(step, &written.policy)).collect()
    }

    /// What holds for all steps.
    pub fn general(self, policy: &Policy) -> Vec<String> {
        let days = |key: &str, days: i32| self.words.text(key, &[("days", Value::Count(i64::from(days)))]);
        let join = self.step_name(&policy.join);
        let mut all = vec![
            self.words.text("policy-stops", &[]),
            days("policy-gap", policy.gap_days),
            days("policy-pay-within", policy.pay_within_days),
            self.words.text("policy-join", &[("step", Value::Text(&join))]),
            days("policy-fresh", i32::from(policy.fresh_business_days)),
            days("policy-promises", i32::from(policy.promises.transit_days)),
        ];
        if policy.promises.broken_cash_only {
            all.push(self.words.text("policy-broken-cash-only", &[]));
        }
        if policy.promises.confirm {
            all.push(self.words.text("policy-promise-confirm", &[]));
        }
        all
    }

    /// What a step is called; a creditor's own steps are called by their id.
    pub fn step_name(self, id: &str) -> String {
        self.named("step-", id)
    }

    /// A day to count from, as it begins a sentence.
    pub fn when(self, when: &Anchor) -> String {
        let (key, days, working, step) = match when {
            Anchor::Issued(days) => ("policy-when-issued", *days, false, ""),
            Anchor::Sent(days) => ("policy-when-sent", *days, false, ""),
            Anchor::Due(days) => ("policy-when-due", *days, false, ""),
            Anchor::FirstInvoice(days) => ("policy-when-first-invoice", *days, false, ""),
            Anchor::Conversation { days, working } => ("policy-when-conversation", *days, *working, ""),
            Anchor::PlanPart(days) => ("policy-when-part", *days, false, ""),
            Anchor::PlanFailed(days) => ("policy-when-plan-failed", *days, false, ""),
            Anchor::AnswerDue(days) => ("policy-when-answer-due", *days, false, ""),
            Anchor::NotJustified { days, working } => ("policy-when-not-justified", *days, *working, ""),
            Anchor::Step { step, days, working } => ("policy-when-step", *days, *working, step.as_str()),
            Anchor::Monthly => ("policy-when-monthly", 0, false, ""),
        };
        let side = match days {
            0 => "on",
            1.. => "after",
            _ => "before",
        };
        let unit = if working { "policy-working-days" } else { "policy-days" };
        let count = self.words.text(unit, &[("days", Value::Count(i64::from(days.unsigned_abs())))]);
        let name = self.step_name(step);
        self.words.text(key, &[("side", side.into()), ("days", (&count).into()), ("step", (&name).into())])
    }

    /// One step.
    pub fn sentence(self, written: &WrittenStep, policy: &Policy) -> Sentence {
        let step = &written.step;
        let mut more: Vec<String> = step.conditions.iter().map(|condition| self.only_if(condition)).collect();
        more.extend(step.needs.iter().map(|need| self.need(need)));
        more.extend(self.follows(step, policy));
        if !written.is_on {
            more.push(self.words.text("policy-off", &[]));
        }
        Sentence {
            step: step.id.to_string(),
            name: self.step_name(&step.id),
            when: self.when(&step.when),
            does: self.act(step),
            more,
            is_on: written.is_on,
        }
    }

    /// What a step does, without when.
    pub fn act(self, step: &Step) -> String {
        match &step.act {
            Act::Notice { channel, to_management } => {
                let letter = self.named("policy-letter-", step.template.as_deref().unwrap_or_default());
                let to = if *to_management { "management" } else { "contact" };
                let values = [("letter", (&letter).into()), ("channel", channel.code().into()), ("to", to.into())];
                self.words.text("policy-does-notice", &values)
            }
            Act::Task { channel, role } => {
                let who = self.role(role);
                self.words.text("policy-does-task", &[("channel", channel.code().into()), ("role", (&who).into())])
            }
            Act::Approve(Approval::Placement) => self.words.text("policy-does-approve-placement", &[]),
            Act::Approve(Approval::LegalAction) => self.words.text("policy-does-approve-legal", &[]),
            Act::Tell { role } => self.words.text("policy-does-tell", &[("role", (&self.role(role)).into())]),
            Act::Hold(kind) => self.words.text("policy-does-hold", &[("kind", kind.code().into())]),
            Act::Charge => self.words.text("policy-does-charge", &[]),
        }
    }

    /// Who, as they are called in a sentence.
    pub fn role(self, role: &str) -> String {
        self.named("ui-does-", role)
    }

    /// What must hold of whom or what, as a sentence.
    pub fn only_if(self, condition: &Condition) -> String {
        let clause = self.clause(condition);
        self.words.text("policy-if", &[("condition", (&clause).into())])
    }

    /// What must hold, as a part of a sentence; what is chosen from stands in parentheses inside what must all hold.
    fn clause(self, condition: &Condition) -> String {
        let two = |key: &str, first: &str, second: &str| {
            self.words.text(key, &[("first", first.into()), ("second", second.into())])
        };
        match condition {
            Condition::Fact { predicate, wanted } => self.fact(predicate, *wanted),
            Condition::Or(of) => two("policy-or", &self.clause(&of[0]), &self.clause(&of[1])),
            Condition::And(of) => {
                let inside = |one: &Condition| match one {
                    Condition::Or(_) => format!("({})", self.clause(one)),
                    _ => self.clause(one),
                };
                two("policy-and", &inside(&of[0]), &inside(&of[1]))
            }
        }
    }

    /// That a predicate holds, or does not, as a part of a sentence.
    pub fn fact(self, predicate: &Predicate, is: bool) -> String {
        let (name, value) = match predicate {
            Predicate::TermsAtLeast(days) => {
                ("days", self.words.text("policy-days", &[("days", Value::Count(i64::from(*days)))]))
            }
            Predicate::OpenAtLeast(least) | Predicate::LateAtLeast(least) => ("amount", least.to_string()),
            Predicate::Kind(kind) => ("kind", self.named("ui-customer-kind-", kind.code())),
            Predicate::Country(code) => ("country", self.country(code)),
            Predicate::Class(class) => ("class", class.clone()),
            Predicate::OwesAtLeast(least) | Predicate::OwesLateAtLeast(least) => {
                ("amount", self.words.show(Value::Money(*least)))
            }
            _ => ("", String::new()),
        };
        let key = format!("policy-fact-{}", predicate.code().replace('_', "-"));
        self.words.text(&key, &[("is", if is { "yes" } else { "no" }.into()), (name, (&value).into())])
    }

    /// That a step was left out, and why: one sentence.
    pub fn left_out(self, left_out: &StepLeftOut) -> String {
        let step = self.step_name(&left_out.step);
        let because = self.because(&left_out.because);
        self.words.text("policy-left-out", &[("step", (&step).into()), ("because", (&because).into())])
    }

    /// Answers that decided, as a part of a sentence.
    fn because(self, because: &[(Predicate, bool)]) -> String {
        let facts = because.iter().map(|(predicate, is)| self.fact(predicate, *is));
        let all = facts.reduce(|first, second| {
            self.words.text("policy-and", &[("first", (&first).into()), ("second", (&second).into())])
        });
        all.unwrap_or_default()
    }

    /// By which segment and which version of the policy a customer is decided, where that is not the general one in use: sentences.
    pub fn decided_by(self, policy: &ByPolicy) -> Vec<String> {
        let mut told = Vec::new();
        if let Some((segment, because)) = policy.own() {
            let because = self.because(because);
            let key = match policy.by {
                Some(GovernedBy::Notice { .. }) => "policy-by-segment-kept",
                _ if because.is_empty() => "policy-by-segment-always",
                _ => "policy-by-segment",
            };
            told.push(self.words.text(key, &[("segment", segment.into()), ("because", (&because).into())]));
        }
        if policy.under.version == policy.live {
            return told;
        }
        let (key, day) = match policy.by {
            Some(GovernedBy::Notice { since }) => ("policy-by-notice", Some(since)),
            Some(GovernedBy::Moved { on }) => ("policy-by-move", Some(on)),
            Some(GovernedBy::Live) | None => ("policy-by-version", None),
        };
        let (version, live) = (policy.under.version.to_string(), policy.live.to_string());
        let day = day.map(|day| self.words.show(Value::Date(day))).unwrap_or_default();
        let values = [("version", (&version).into()), ("live", (&live).into()), ("day", (&day).into())];
        told.insert(0, self.words.text(key, &values));
        told
    }

    /// Why the other segments do not decide for a customer.
    pub fn why_not(self, policy: &ByPolicy) -> Vec<String> {
        if matches!(policy.by, Some(GovernedBy::Notice { .. })) {
            let has_segments = !policy.segments.is_empty();
            return has_segments.then(|| self.words.text("policy-segments-wait", &[])).into_iter().collect();
        }
        let said = |segment: &SegmentSaid| {
            let because = self.because(&segment.because);
            let key = if segment.holds { "policy-less-segment" } else { "policy-not-segment" };
            self.words.text(key, &[("segment", (&segment.name).into()), ("because", (&because).into())])
        };
        policy.others().map(said).collect()
    }

    fn country(self, code: &str) -> String {
        let key = format!("country-{}", code.to_lowercase());
        if self.words.has(&key) { self.words.text(&key, &[]) } else { code.to_string() }
    }

    fn need(self, need: &Need) -> String {
        let step = self.step_name(&need.step);
        if need.outcomes.is_empty() {
            return self.words.text("policy-needs", &[("step", (&step).into())]);
        }
        let outcomes: Vec<String> = need.outcomes.iter().map(|outcome| self.named("ui-outcome-", outcome)).collect();
        let outcomes = outcomes.join(", ");
        self.words.text("policy-needs-outcome", &[("step", (&step).into()), ("outcomes", (&outcomes).into())])
    }

    /// What is charged, what waits, what becomes of a missed day.
    fn follows(self, step: &Step, policy: &Policy) -> Vec<String> {
        let days = |key: &str, days: i32| self.words.text(key, &[("days", Value::Count(i64::from(days)))]);
        let mut told = Vec::new();
        if step.act == Act::Charge {
            told.extend(self.charges(step, policy));
        }
        told.extend(step.pay_within_days.map(|given| days("policy-gives-days", given)));
        told.extend(step.copies.then(|| self.words.text("policy-copies", &[])));
        told.extend(step.repeat_days.map(|again| days("policy-repeats", again)));
        if step.wait {
            told.push(self.words.text("policy-waits", &[]));
        }
        match step.late {
            LatePolicy::CatchUp => {}
            LatePolicy::LapseAtNext => told.push(self.words.text("policy-lapses-at-next", &[])),
            LatePolicy::LapseAfter(after) => told.push(days("policy-lapses-after", after)),
        }
        if step.part == Part::Monthly {
            told.push(self.words.text("policy-monthly-waits", &[]));
        }
        told
    }

    fn charges(self, step: &Step, policy: &Policy) -> Vec<String> {
        if !policy.charges_at(step) {
            return vec![self.words.text("policy-charges-nothing", &[])];
        }
        let (from, rate) = match policy.charges.interest {
            InterestSetting::None => ("none", String::new()),
            InterestSetting::Agreed => ("agreed", String::new()),
            InterestSetting::Statutory => ("statutory", String::new()),
            InterestSetting::Terms(terms) => ("terms", terms.to_string()),
        };
        let interest = (from != "none")
            .then(|| self.words.text("policy-charges-interest", &[("from", from.into()), ("rate", (&rate).into())]));
        let lump_sum = policy.charges.lump_sum.then(|| self.words.text("policy-charges-lump-sum", &[]));
        let fee = step.fee.map(|fee| match fee {
            FeeSetting::Agreed => self.words.text("policy-charges-fee-agreed", &[]),
            FeeSetting::Terms(fee) => self.words.text("policy-charges-fee", &[("fee", (&fee.to_string()).into())]),
        });
        interest.into_iter().chain(lump_sum).chain(fee).collect()
    }

    /// The text of a code, else the code in words.
    fn named(self, prefix: &str, code: &str) -> String {
        let key = format!("{prefix}{}", code.replace('_', "-"));
        if self.words.has(&key) {
            return self.words.text(&key, &[]);
        }
        let spaced = code.replace(['-', '_'], " ");
        let mut letters = spaced.chars();
        let first = |first: char| if prefix == "step-" { first.to_uppercase().collect() } else { first.to_string() };
        letters.next().map_or_else(String::new, |letter| first(letter) + letters.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy_text::{STANDARD, read};

    fn told(id: &str, text: &str) -> String {
        let (words, _) = Words::for_language("en");
        let written = read(text).expect("sound");
        let policy = PolicyWords::new(&words);
        let sentence = policy.sentence(written.find(id).expect(id), &written.policy);
        let plain = format!("{} {} {}", sentence.when, sentence.does, sentence.more.join(" "));
        // Marks of direction around values are for screens.
        plain.replace(['\u{2068}', '\u{2069}'], "").trim().to_string()
    }

    #[test]
    fn steps_can_be_read_aloud() {
        for (id, wanted) in [
            (
                "courtesy",
                "7 days before the due date send a courtesy note by e-mail. Only if the terms give at least 14 days. \
                 Only if no pay date was named. Left out when the next step is due.",
            ),
            ("call-1", "From 7 days after the due date the collector calls the customer."),
            ("second-reminder", "From 1 working day after “Second call” send a second reminder by e-mail."),
            ("demand", "From 35 days after the due date send a demand by certified letter."),
            ("credit-hold", "From 8 days after the due date stop deliveries on credit."),
            ("to-management", "From 25 days after the due date send a letter by e-mail to the customer’s management."),
            (
                "final-call",
                "From 60 days after the due date the collector calls the customer. Again every 7 days, until somebody \
                 is reached.",
            ),
            (
                "in-collections",
                "On the day of “Approve placement” send a notice that the account is in collections by certified \
                 letter. Only after “Approve placement” ended with: In-house team, Agency, Sale.",
            ),
            (
                "late-charges",
                "From 6 days after the due date book the late charges. Nothing is charged as long as the policy names \
                 no interest, lump sum or fee.",
            ),
            ("order-hold", "On the invoice date the order waits for the money."),
        ] {
            assert_eq!(told(id, STANDARD), wanted, "{id}");
        }
        let charging = STANDARD.replace("interest = \"none\"", "interest = \"statutory\"");
        assert!(told("late-charges", &charging).ends_with("Interest as agreed, else that of the law."));
        let off = STANDARD.replace("id = \"visit\"\n", "id = \"visit\"\noff = true\n");
        assert!(told("visit", &off).ends_with("Switched off: this step is not taken."));
    }

    #[test]
    fn every_step_and_setting_of_the_standard_policy_has_its_words() {
        let (words, _) = Words::for_language("en");
        let written = read(STANDARD).expect("sound");
        let policy = PolicyWords::new(&words);
        let mut all: Vec<String> = policy.general(&written.policy);
        for sentence in policy.sentences(&written) {
            all.extend([sentence.name, sentence.when, sentence.does]);
            all.extend(sentence.more);
        }
        let without: Vec<_> = all.iter().filter(|text| text.contains("policy-") || text.is_empty()).collect();
        assert!(without.is_empty(), "{without:?}");
        let letters = dunlin_letters::Template::ALL.iter().map(|letter| format!("policy-letter-{}", letter.code()));
        let letters: Vec<String> = letters.collect();
        let missing = words.missing(letters.iter().map(String::as_str));
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn the_axis_has_what_counts_from_the_due_date_in_the_order_of_days() {
        let days = axis(&read(STANDARD).expect("sound"));
        let day = |id: &str| days.iter().find(|step| step.step == id).map(|step| step.day);
        assert_eq!((day("courtesy"), day("demand"), day("cash-only")), (Some(-7), Some(35), Some(45)));
        assert_eq!((day("legal-approval"), day("statement"), day("confirmation")), (Some(114), None, None));
        assert!(days.is_sorted_by_key(|step| step.day));
    }
}
