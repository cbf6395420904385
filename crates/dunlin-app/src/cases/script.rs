//! What to say in a call or on a visit that is to be made, in the customer's language (R1.4, R2.7, R3.6–R3.8).
//!
//! Decides nothing: which words fit is `dunlin-core::script`, what is past due is what may be asked today.

use dunlin_core::money::Money;
use dunlin_core::plan::claims;
use dunlin_core::script::Script;
use dunlin_core::view::AccountView;
use dunlin_letters::{CallScript, ScriptFacts, call_script};
use dunlin_store::{AsOf, TaskLine};
use dunlin_words::Words;
use jiff::civil::Date;

use super::tasks::open_task;
use crate::app::{App, Setting};
use crate::error::{AppError, Failure};

/// A task with its words.
#[derive(Debug, Clone)]
pub struct TaskScript {
    /// The task.
    pub line: TaskLine,
    /// Which words.
    pub script: Script,
    /// Tag of the language.
    pub language: String,
    /// The words.
    pub words: CallScript,
}

/// The words of an open task.
///
/// # Errors
/// `task.unknown`, `task.done`; `task.no_script` for what is no call and no visit of the policy.
pub fn task_script(app: &mut App, setting: &Setting, number: &str) -> Result<TaskScript, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let line = open_task(tx, setting, number)?;
        let account = tx.head_of(line.task.account, &AsOf::day(today))?;
        let view = tx.customer_view(account, &AsOf::day(today))?;
        let script = Script::of(setting.governed(&view, today).policy, &line.task.step).ok_or_else(|| {
            let message = format!("task {number} is no call and no visit of the policy");
            AppError::new(Failure::Refused, "task.no_script", message).hint("dunlin task list shows what there is")
        })?;
        let language = view.language.as_deref().unwrap_or(&setting.creditor.language);
        let (words, _) = Words::for_letters(language);
        let told = call_script(script, &facts(setting, &view, today), &words);
        Ok(TaskScript { line, script, language: words.language().to_string(), words: told })
    })
}

fn facts(setting: &Setting, view: &AccountView, today: Date) -> ScriptFacts {
    let claims = claims(view, today);
    let asked = view.items.iter().zip(&claims).filter(|(item, claim)| claim.asked_minor > 0 && item.due_on < today);
    let (mut past_due, mut since): (Vec<Money>, Option<Date>) = (Vec::new(), None);
    for (item, claim) in asked {
        since = Some(since.map_or(item.due_on, |oldest| oldest.min(item.due_on)));
        match past_due.iter_mut().find(|sum| sum.currency == item.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(claim.asked_minor),
            None => past_due.push(Money { minor: claim.asked_minor, currency: item.currency }),
        }
    }
    let creditor = &setting.creditor;
    ScriptFacts { creditor: creditor.name.clone(), phone: creditor.phone.clone().unwrap_or_default(), past_due, since }
}
