//! Changes of single steps in a policy's text: everything else in the file stays as it was written, comments and order too.
//!
//! What may be changed here is what a form can show: the day, the way, the person, days to pay, on or off. Everything else is
//! changed in the text. The changed text is read again, so no step comes to be that the text could not have said.

use dunlin_core::policy::{Act, Anchor, Channel, Step};
use toml_edit::{DocumentMut, Item, Table, Value};

use super::grammar::print_when;
use super::{SECTIONS, WrittenPolicy, read};
use crate::error::{AppError, Failure};

/// New values of a step; `None` leaves what is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepEdit {
    /// Days from what it counts from; negative is before.
    pub days: Option<i32>,
    /// How it is done: a notice's or a task's channel.
    pub channel: Option<Channel>,
    /// A notice goes to the customer's manager or owner.
    pub to_management: Option<bool>,
    /// Who does it, or who is told.
    pub role: Option<String>,
    /// Days to pay that a late notice gives; 0 is the policy's own.
    pub pay_within_days: Option<i32>,
    /// Whether it is taken.
    pub is_on: Option<bool>,
}

/// The text with one step changed.
///
/// # Errors
/// `policy.step_unknown`; `policy.not_a_day` where the step cannot be on that day; `policy.problems` with what the changed text would have wrong.
pub fn edit_step(text: &str, id: &str, edit: &StepEdit) -> Result<String, AppError> {
    let written = read(text).map_err(|problems| refused(&problems))?;
    let step = &find(&written, id)?.step;
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        AppError::new(Failure::Failed, "policy.damaged", error.message().to_string())
    })?;
    let table = table_of(&mut document, id).ok_or_else(|| unknown(id))?;
    if let Some(days) = edit.days {
        set(table, "when", print_when(&moved(&step.when, days)?).into());
    }
    if let Some(act) = act_in_words(step, edit) {
        set(table, "do", act.into());
    }
    if let (Some(role), Act::Task { .. }) = (&edit.role, &step.act) {
        set(table, "role", role.as_str().into());
    }
    match edit.pay_within_days {
        Some(0) => drop(table.remove("pay_within_days")),
        Some(days) => set(table, "pay_within_days", i64::from(days).into()),
        None => {}
    }
    match edit.is_on {
        Some(true) => drop(table.remove("off")),
        Some(false) => set(table, "off", true.into()),
        None => {}
    }
    let text = document.to_string();
    read(&text).map_err(|problems| refused(&problems))?;
    Ok(text)
}

/// A step by its id.
fn find<'w>(written: &'w WrittenPolicy, id: &str) -> Result<&'w super::WrittenStep, AppError> {
    written.find(id).ok_or_else(|| unknown(id))
}

fn unknown(id: &str) -> AppError {
    AppError::not_found("policy.step_unknown", format!("the policy has no step \"{id}\""))
}

/// What keeps a text from being a policy, as one failure.
pub fn refused(problems: &[super::PolicyProblem]) -> AppError {
    let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let refused = AppError::new(Failure::Refused, "policy.problems", all.join("\n"));
    let refused = match problems.first() {
        Some(first) => refused.with("problem", first.code).with("why", first.message.as_str()),
        None => refused,
    };
    refused.hint("dunlin policy lint FILE shows them all")
}

fn table_of<'d>(document: &'d mut DocumentMut, id: &str) -> Option<&'d mut Table> {
    let section = SECTIONS.iter().map(|(section, _)| *section).find(|section| {
        let tables = document.get(section).and_then(Item::as_array_of_tables);
        tables.is_some_and(|tables| tables.iter().any(|table| is(table, id)))
    })?;
    document.get_mut(section)?.as_array_of_tables_mut()?.iter_mut().find(|table| is(table, id))
}

fn is(table: &Table, id: &str) -> bool {
    table.get("id").and_then(Item::as_str) == Some(id)
}

/// Sets a value; the spaces and the comment behind the one that was there stay.
fn set(table: &mut Table, key: &str, mut value: Value) {
    if let Some(old) = table.get_mut(key).and_then(Item::as_value_mut) {
        *value.decor_mut() = old.decor().clone();
        *old = value;
    } else {
        table.insert(key, Item::Value(value));
    }
}

/// The same day to count from, other days.
fn moved(when: &Anchor, days: i32) -> Result<Anchor, AppError> {
    let only_after = matches!(
        when,
        Anchor::Step { .. }
            | Anchor::Conversation { .. }
            | Anchor::PlanFailed(_)
            | Anchor::NotJustified { .. }
            | Anchor::AnswerDue(_)
    );
    if (only_after && days < 0) || !(-3650..=3650).contains(&days) {
        let message = format!("{days} days: this step counts from something that has happened; write 0 to 3650 days");
        return Err(AppError::new(Failure::Usage, "policy.not_a_day", message));
    }
    Ok(match when {
        Anchor::Issued(_) => Anchor::Issued(days),
        Anchor::Sent(_) => Anchor::Sent(days),
        Anchor::Due(_) => Anchor::Due(days),
        Anchor::FirstInvoice(_) => Anchor::FirstInvoice(days),
        Anchor::Conversation { working, .. } => Anchor::Conversation { days, working: *working },
        Anchor::PlanPart(_) => Anchor::PlanPart(days),
        Anchor::PlanFailed(_) => Anchor::PlanFailed(days),
        Anchor::AnswerDue(_) => Anchor::AnswerDue(days),
        Anchor::NotJustified { working, .. } => Anchor::NotJustified { days, working: *working },
        Anchor::Step { step, working, .. } => Anchor::Step { step: step.clone(), days, working: *working },
        Anchor::Monthly => {
            let message = "this step comes once a month; it has no days to count";
            return Err(AppError::new(Failure::Usage, "policy.not_a_day", message));
        }
    })
}

/// The word of `do`, where the edit changes it.
fn act_in_words(step: &Step, edit: &StepEdit) -> Option<String> {
    match &step.act {
        Act::Notice { channel, to_management } => {
            let (new, up) = (edit.channel.unwrap_or(*channel), edit.to_management.unwrap_or(*to_management));
            let word = if up { format!("{} to management", new.code()) } else { new.code().to_string() };
            (new != *channel || up != *to_management).then_some(word)
        }
        Act::Task { channel, .. } => {
            let new = edit.channel.filter(|new| new != channel)?;
            Some(if new == Channel::Phone { "call" } else { new.code() }.to_string())
        }
        Act::Tell { role } => edit.role.as_ref().filter(|new| *new != role).map(|new| format!("tell {new}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::STANDARD;
    use super::super::grammar::parse_when;
    use super::*;
    use proptest::prelude::*;

    fn lines_changed(after: &str) -> Vec<(&str, &str)> {
        STANDARD.lines().zip(after.lines()).filter(|(old, new)| old != new).collect()
    }

    fn days(days: i32) -> StepEdit {
        StepEdit { days: Some(days), ..StepEdit::default() }
    }

    #[test]
    fn one_line_changes_and_its_comment_stays() {
        let after = edit_step(STANDARD, "late-charges", &days(9)).expect("a day");
        let [(old, new)] = lines_changed(&after)[..] else { panic!("one line") };
        assert_eq!(old.replace("due + 6", "due + 9"), new);
        assert!(new.contains("# grace of 5 days"), "{new}");
        assert_eq!(
            edit_step(&after, "late-charges", &days(6)).as_deref().ok(),
            Some(STANDARD),
            "and back, to the byte"
        );
    }

    #[test]
    fn the_way_and_the_person_change_the_act() {
        let change = |id: &str, edit: StepEdit| {
            let after = edit_step(STANDARD, id, &edit).expect(id);
            read(&after).expect("sound").find(id).expect("there").step.act.clone()
        };
        let by = |channel| StepEdit { channel: Some(channel), ..StepEdit::default() };
        assert_eq!(
            change("past-due", by(Channel::Letter)),
            Act::Notice { channel: Channel::Letter, to_management: false }
        );
        let up = StepEdit { to_management: Some(true), ..StepEdit::default() };
        assert_eq!(change("past-due", up), Act::Notice { channel: Channel::Email, to_management: true });
        let role = |role: &str| StepEdit { role: Some(role.to_string()), ..StepEdit::default() };
        assert_eq!(
            change("call-1", role("controller")),
            Act::Task { channel: Channel::Phone, role: "controller".to_string() }
        );
        assert_eq!(change("tell-sales", role("management")), Act::Tell { role: "management".to_string() });
        let visit = change("call-1", by(Channel::Visit));
        assert!(matches!(visit, Act::Task { channel: Channel::Visit, .. }), "{visit:?}");
    }

    #[test]
    fn what_the_text_could_not_say_the_form_cannot_either() {
        let code = |id: &str, edit: StepEdit| edit_step(STANDARD, id, &edit).expect_err(id).code;
        assert_eq!(code("cash-only", days(-1)), "policy.not_a_day");
        assert_eq!(code("statement", days(1)), "policy.not_a_day");
        assert_eq!(code("nothing", days(1)), "policy.step_unknown");
        let certified = StepEdit { to_management: Some(true), ..StepEdit::default() };
        assert_eq!(code("demand", certified), "policy.problems", "no certified letter goes to management");
        let off = StepEdit { is_on: Some(false), ..StepEdit::default() };
        assert_eq!(code("demand", off), "policy.problems", "cash-only counts on it");
        let pay = StepEdit { pay_within_days: Some(5), ..StepEdit::default() };
        assert_eq!(code("call-1", pay), "policy.problems", "a call gives no days to pay");
    }

    #[test]
    fn switched_off_and_on_again_is_the_same_text() {
        let switch = |text: &str, is_on| {
            edit_step(text, "visit", &StepEdit { is_on: Some(is_on), ..StepEdit::default() }).expect("a switch")
        };
        let off = switch(STANDARD, false);
        assert!(off.contains("off = true"), "{off}");
        assert_eq!(switch(&off, true), STANDARD);
    }

    #[test]
    fn segments_stay_as_they_were_written() {
        let segment = "\n# the large ones\n[[segment]]\nname = \"Large\"   # as we call them\nwhen = \"owes at least 10000 EUR\"\n\
            [[segment.step]]\nid = \"call-1\"\nwhen = \"due + 3\"\n";
        let text = format!("{STANDARD}{segment}");
        let after = edit_step(&text, "call-1", &days(9)).expect("a day");
        assert!(after.ends_with(segment), "{after}");
        let policy = read(&after).expect("sound").policy;
        let day = |policy: &dunlin_core::policy::Policy| policy.find("call-1").map(|(_, step)| step.when.clone());
        assert_eq!((day(&policy), day(&policy.segments[0].policy)), (Some(Anchor::Due(9)), Some(Anchor::Due(3))));
        assert_eq!(edit_step(&after, "call-1", &days(7)).as_deref().ok(), Some(text.as_str()));
    }

    proptest! {
        #[test]
        fn days_are_read_as_they_are_written(days in 0_i32..=3650, before in any::<bool>(), working in any::<bool>(), base in 0..11) {
            let signed = if before { -days } else { days };
            let when = match base {
                0 => Anchor::Issued(signed),
                1 => Anchor::Sent(signed),
                2 => Anchor::Due(signed),
                3 => Anchor::FirstInvoice(signed),
                4 => Anchor::Conversation { days, working },
                6 => Anchor::PlanPart(signed),
                7 => Anchor::PlanFailed(days),
                8 => Anchor::AnswerDue(days),
                9 => Anchor::NotJustified { days, working },
                5 => Anchor::Step { step: "call-2".to_string(), days, working },
                _ => Anchor::Monthly,
            };
            prop_assert_eq!(parse_when(&print_when(&when)), Some(when));
        }
    }
}
