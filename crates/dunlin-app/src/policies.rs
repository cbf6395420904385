//! The policy's life: a draft is written, compared with what is in use, published with a reason, and kept for ever.
//!
//! Decides: that a draft is always a policy that could be used, that the last change of it can be taken back, that one who
//! publishes has seen what is published, and that an old version comes back only by way of a draft. It does not decide what a
//! policy means (`dunlin-core`) or how its text is read (`policy_text`).

use dunlin_core::policy::Policy;
use dunlin_store::{Creditor, PolicyDraft, PolicyVersion, Store};
use sha2::{Digest as _, Sha256};

use crate::app::{App, Setting};
use crate::error::{AppError, Failure};
use crate::policy_text::{self, STANDARD, StepEdit, refused};

mod changes;
mod lines;
mod middle;
mod tried;
mod warnings;
mod words;

pub use changes::{Changed, SegmentChange, SegmentMark, StepChange, StepMark, changed, changes};
pub use lines::{DiffLine, LineMark, diff, hunks};
pub use middle::{InTheMiddle, MoveInput, in_the_middle, move_account, move_all};
pub use tried::{StepOn, TestTried, try_tests};
pub use warnings::{step_line, warnings};
pub use words::{AxisStep, PolicyWords, Sentence, axis};

/// A draft as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The number it will have.
    pub version: i64,
    /// The version it was begun from.
    pub from_version: i64,
    /// Its text.
    pub text: String,
    /// What who publishes it has seen.
    pub mark: String,
    /// Who changed it last.
    pub actor: String,
    /// When.
    pub at: jiff::Timestamp,
}

/// A policy that was in use, and what was decided with it.
#[derive(Debug, Clone)]
pub struct Used {
    /// The policy.
    pub version: PolicyVersion,
    /// It is the one in use.
    pub is_live: bool,
    /// Runs that it decided; proposals that were replaced are not counted.
    pub runs: usize,
}

/// The text of the policy in use.
pub fn live_text(creditor: &Creditor) -> &str {
    creditor.policy_text.as_deref().unwrap_or(STANDARD)
}

/// The policy that is being written, if there is one.
pub fn draft(app: &mut App, setting: &Setting) -> Result<Option<Draft>, AppError> {
    let kept = app.store.read(|tx| tx.policy_draft(setting.creditor.id))?;
    Ok(kept.and_then(|kept| shown(setting, kept)))
}

fn shown(setting: &Setting, kept: PolicyDraft) -> Option<Draft> {
    let PolicyDraft { from_version, content, at, actor, .. } = kept;
    let text = content?;
    Some(Draft {
        version: setting.creditor.policy_version + 1,
        from_version,
        mark: mark(&text, setting.creditor.policy_version),
        text,
        at,
        actor,
    })
}

/// Names what is published and what it takes the place of.
fn mark(text: &str, live: i64) -> String {
    let digest = Sha256::digest(format!("{live}\n{text}").as_bytes());
    digest.iter().take(8).fold(String::with_capacity(16), |mark, byte| mark + &format!("{byte:02x}"))
}

/// Writes a draft; the text that is in use already is no draft.
///
/// # Errors
/// `policy.problems` with all of them.
pub fn save_draft(app: &mut App, setting: &Setting, text: &str) -> Result<Option<Draft>, AppError> {
    // A browser sends a text with CR LF; a file that is edited keeps its own ends of lines.
    let text =
        if live_text(&setting.creditor).contains("\r\n") { text.to_string() } else { text.replace("\r\n", "\n") };
    policy_text::parse(&text).map_err(|problems| refused(&problems))?;
    let is_live = text == live_text(&setting.creditor);
    write(app, setting, |_| Some(text.clone()).filter(|_| !is_live))
}

/// Changes one step in the draft, or in a new draft of the policy in use.
///
/// # Errors
/// Those of [`policy_text::edit_step`].
pub fn change_step(app: &mut App, setting: &Setting, id: &str, edit: &StepEdit) -> Result<Option<Draft>, AppError> {
    let text = draft(app, setting)?.map_or_else(|| live_text(&setting.creditor).to_string(), |draft| draft.text);
    let text = policy_text::edit_step(&text, id, edit)?;
    save_draft(app, setting, &text)
}

/// Drops the draft; it can be taken back until something else is written.
pub fn drop_draft(app: &mut App, setting: &Setting) -> Result<(), AppError> {
    write(app, setting, |_| None).map(drop)
}

/// Takes the last change of the draft back; twice is nothing.
pub fn undo_draft(app: &mut App, setting: &Setting) -> Result<Option<Draft>, AppError> {
    write(app, setting, |kept| kept.and_then(|kept| kept.content_before.clone()))
}

/// Makes a draft of an old version.
///
/// # Errors
/// `policy.version_unknown`; `policy.problems` where its text cannot be used any more.
pub fn restore(app: &mut App, setting: &Setting, version: i64) -> Result<Option<Draft>, AppError> {
    let old = find_version(app, setting, version)?;
    save_draft(app, setting, &old.content)
}

fn write(
    app: &mut App,
    setting: &Setting,
    content: impl Fn(Option<&PolicyDraft>) -> Option<String>,
) -> Result<Option<Draft>, AppError> {
    let who = app.who("");
    app.store.transaction(|tx| {
        let kept = tx.policy_draft(setting.creditor.id)?;
        let before = kept.as_ref().and_then(|kept| kept.content.clone());
        let begun = kept.as_ref().filter(|kept| kept.content.is_some()).map(|kept| kept.from_version);
        let draft = PolicyDraft {
            from_version: begun.unwrap_or(setting.creditor.policy_version),
            content: content(kept.as_ref()),
            content_before: before,
            at: who.at,
            actor: who.actor.clone(),
        };
        tx.set_policy_draft(setting.creditor.id, &draft)?;
        Ok(shown(setting, draft))
    })
}

/// Takes the draft into use; every account is looked at again at the next run.
///
/// # Errors
/// `policy.no_draft`; `policy.no_reason`; `policy.draft_changed` when it is not what was seen.
pub fn publish(app: &mut App, setting: &Setting, seen: &str, why: &str) -> Result<i64, AppError> {
    let draft = draft(app, setting)?.ok_or_else(|| {
        let error = AppError::new(Failure::Refused, "policy.no_draft", "there is no draft to publish");
        error.hint("change a step or the text first")
    })?;
    if draft.mark != seen {
        let message = "the draft, or the policy in use, was changed since you looked at it; nothing was published";
        return Err(AppError::new(Failure::Conflict, "policy.draft_changed", message).hint("look at it again"));
    }
    if why.trim().is_empty() {
        let message = "a policy is published with a reason: it stands beside the version for ever";
        return Err(
            AppError::new(Failure::Usage, "policy.no_reason", message).hint("say in a few words why it changes")
        );
    }
    take_into_use(app, setting, Some(draft.text), why.trim()).map(|_| setting.creditor.policy_version + 1)
}

/// Takes a policy text into use at once; the standard policy when none is given.
///
/// # Errors
/// `policy.problems` with all of them.
pub fn take_into_use(app: &mut App, setting: &Setting, text: Option<String>, why: &str) -> Result<Policy, AppError> {
    let content = text.clone().unwrap_or_else(|| STANDARD.to_string());
    let policy = policy_text::parse(&content).map_err(|problems| refused(&problems))?;
    let mut creditor = setting.creditor.clone();
    // The standard policy follows the program; a text that is the same is the standard policy.
    creditor.policy_text = text.filter(|text| text != STANDARD);
    creditor.policy_version += 1;
    let who = app.who(why);
    app.store.transaction(|tx| {
        tx.publish_policy(&who, &creditor, &content)?;
        tx.bump_rules_version()
    })?;
    Ok(policy)
}

/// Every policy that was in use, newest first, with how many runs it decided.
pub fn versions(app: &mut App, setting: &Setting) -> Result<Vec<Used>, AppError> {
    let creditor = &setting.creditor;
    app.store.read(|tx| {
        let runs = tx.runs(creditor.id)?;
        let decided = |version: i64| {
            let own = runs.iter().filter(|run| run.policy_version == version);
            own.filter(|run| run.state != dunlin_store::RunState::Superseded).count()
        };
        let used = tx.policy_versions(creditor.id)?.into_iter().map(|version| Used {
            is_live: version.version == creditor.policy_version,
            runs: decided(version.version),
            version,
        });
        Ok(used.collect())
    })
}

/// One of them.
///
/// # Errors
/// `policy.version_unknown`.
pub fn find_version(app: &mut App, setting: &Setting, version: i64) -> Result<PolicyVersion, AppError> {
    let found = app.store.read(|tx| tx.policy_version(setting.creditor.id, version))?;
    found.ok_or_else(|| {
        let newest = setting.creditor.policy_version;
        AppError::not_found("policy.version_unknown", format!("there is no version {version} of the policy"))
            .with("version", version)
            .with("newest", newest)
            .hint(format!("versions run from 1 to {newest}; dunlin policy versions lists them"))
    })
}

/// The policy that a new creditor begins with.
pub(crate) fn first(store: &mut Store, who: &dunlin_store::Who, creditor: &Creditor) -> Result<(), AppError> {
    store.transaction(|tx| {
        tx.insert_creditor(who, creditor)?;
        tx.insert_first_policy(who, creditor, live_text(creditor))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::creditors::{self, NewCreditor};

    fn desk() -> (App, Setting) {
        let now: jiff::Timestamp = "2026-11-20T09:00:00Z".parse().expect("an instant");
        let store = Store::create(":memory:", now).expect("a book");
        let mut app = App::new(store, Clock::Fixed(now), "web:mara");
        creditors::add(&mut app, &NewCreditor::default()).expect("a creditor");
        let setting = app.setting(None).expect("one");
        (app, setting)
    }

    fn on_day(days: i32) -> StepEdit {
        StepEdit { days: Some(days), ..StepEdit::default() }
    }

    #[test]
    fn a_draft_is_written_seen_and_published_with_a_reason() {
        let (mut app, setting) = desk();
        assert_eq!(draft(&mut app, &setting).expect("read"), None);
        let written = change_step(&mut app, &setting, "call-1", &on_day(9)).expect("a day").expect("a draft");
        assert_eq!((written.version, written.from_version), (2, 1));
        let code = |result: Result<i64, AppError>| result.expect_err("no").code;
        assert_eq!(code(publish(&mut app, &setting, "other", "why")), "policy.draft_changed");
        assert_eq!(code(publish(&mut app, &setting, &written.mark, " ")), "policy.no_reason");
        assert_eq!(publish(&mut app, &setting, &written.mark, "softer").expect("published"), 2);
        let setting = app.setting(None).expect("one");
        assert_eq!(
            setting.policy.find("call-1").map(|(_, step)| step.when.clone()),
            Some(dunlin_core::policy::Anchor::Due(9))
        );
        assert_eq!(code(publish(&mut app, &setting, &written.mark, "again")), "policy.no_draft");
        let told: Vec<_> = versions(&mut app, &setting)
            .expect("two")
            .into_iter()
            .map(|one| (one.version.version, one.is_live, one.version.why))
            .collect();
        assert_eq!(told[0], (2, true, "softer".to_string()));
        assert_eq!((told[1].0, told[1].1), (1, false));
    }

    #[test]
    fn the_last_change_is_taken_back_and_the_text_in_use_is_no_draft() {
        let (mut app, setting) = desk();
        change_step(&mut app, &setting, "call-1", &on_day(9)).expect("a day");
        change_step(&mut app, &setting, "call-1", &on_day(10)).expect("a day");
        let back = undo_draft(&mut app, &setting).expect("back").expect("a draft");
        assert!(back.text.contains("due + 9") && !back.text.contains("when = \"due + 10\""));
        drop_draft(&mut app, &setting).expect("dropped");
        assert_eq!(draft(&mut app, &setting).expect("read"), None);
        assert_eq!(undo_draft(&mut app, &setting).expect("back").map(|draft| draft.text), Some(back.text));
        assert_eq!(
            change_step(&mut app, &setting, "call-1", &on_day(7)).expect("a day"),
            None,
            "that is in use already"
        );
    }

    #[test]
    fn an_old_version_comes_back_as_a_draft_and_the_standard_one_as_the_standard() {
        let (mut app, setting) = desk();
        let own = STANDARD.replace("name = \"standard\"", "name = \"ours\"");
        take_into_use(&mut app, &setting, Some(own), "ours").expect("sound");
        let setting = app.setting(None).expect("one");
        assert_eq!(setting.policy.name, "ours");
        let old = restore(&mut app, &setting, 1).expect("there").expect("a draft");
        assert_eq!((old.from_version, old.text.as_str()), (2, STANDARD));
        publish(&mut app, &setting, &old.mark, "back to the standard").expect("published");
        let setting = app.setting(None).expect("one");
        assert_eq!((setting.creditor.policy_text.as_deref(), setting.creditor.policy_version), (None, 3));
        assert_eq!(restore(&mut app, &setting, 9).expect_err("none").code, "policy.version_unknown");
        let wrong = save_draft(&mut app, &setting, "name = 1").expect_err("no policy");
        assert_eq!(wrong.code, "policy.problems");
    }

    #[test]
    fn a_text_from_a_browser_keeps_the_ends_of_lines_of_the_file() {
        let (mut app, setting) = desk();
        let sent = STANDARD.replace('\n', "\r\n");
        assert_eq!(save_draft(&mut app, &setting, &sent).expect("sound"), None, "nothing was changed");
    }
}
