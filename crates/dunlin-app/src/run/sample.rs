//! The notice of any step for one customer, as the very files that would be sent; the book is not changed.
//!
//! Takes the road of the issue as far as the bytes, with the plan of the day where that sends the step, else as if it were due
//! (`dunlin-core::plan::suppose`). What would go by e-mail is shown as the letter too, which goes where no e-mail can.

use dunlin_core::code::Reason;
use dunlin_core::plan::{NotSupposed, Wishes, suppose, supposed_on};
use dunlin_core::policy::{Act, Channel, Policy, StepId};
use dunlin_core::view::AccountView;
use dunlin_letters::{LetterModel, Template, render_email};
use dunlin_store::{AsOf, Run, RunCounts, RunState, Tx};
use dunlin_words::Words;
use jiff::civil::Date;

use super::approve::Approved;
use super::invoice::{InvoiceFile, MAIL, PDF, file, known_language};
use super::issue::{Issue, Prepared};
use super::outbox::{Outbox, file_name};
use super::preview::impossible;
use super::propose::{Proposing, known_up_to};
use super::row::PlannedRow;
use crate::app::{App, Setting, new_ids};
use crate::charges::Charging;
use crate::customers;
use crate::error::{AppError, Failure};
use crate::templates;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct SampleInput<'a> {
    /// Number or name of the customer.
    pub customer: &'a str,
    /// The step of the policy.
    pub step: &'a str,
    /// The language; the customer's own when none is named.
    pub language: Option<&'a str>,
    /// The day; today when none is named.
    pub on: Option<Date>,
    /// Texts of the letter that are tried and were not saved.
    pub texts: Option<&'a str>,
}

/// A notice before its day.
#[derive(Debug)]
pub struct Sample {
    /// Whose: number and name.
    pub customer: (String, String),
    /// The step.
    pub step: StepId,
    /// Which letter it is.
    pub template: Template,
    /// Tag of the language in which it is written.
    pub language: String,
    /// The day on it.
    pub on: Date,
    /// The run of that day would send it; otherwise it is as if it did.
    pub is_due: bool,
    /// How it goes.
    pub channel: Channel,
    /// To whom; empty where nobody knows.
    pub to: String,
    /// What is sent, first; then the same as a letter, where that is an e-mail.
    pub files: Vec<InvoiceFile>,
    /// The page of the e-mail, where it goes as one.
    pub page: Option<String>,
    /// What of the creditor's own data is missing on it, in words.
    pub missing: Vec<&'static str>,
}

/// Makes the files of a step's notice for a customer, and writes nothing.
///
/// # Errors
/// `customer.unknown`; `letter.step_unknown` with the steps there are; `letter.language_unknown`; `letter.nothing_asked`, `letter.no_plan` when
/// there is nothing for it to speak of; `letter.not_possible` when it cannot be set.
pub fn sample(app: &mut App, setting: &Setting, input: &SampleInput<'_>) -> Result<Sample, AppError> {
    known_language(input.language)?;
    let today = input.on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let who = app.who("letter preview");
    let mut outbox = Outbox::new("");
    app.store.read(|tx| {
        let asked = asked(tx, setting, input, today)?;
        asked.refuse_faults(setting, input.texts)?;
        outbox.take_logo(tx, setting.creditor.id, setting.creditor.logo_sha256.as_deref())?;
        let known_up_to = known_up_to(tx, setting, &Proposing::on(asked.on))?;
        let run = looked_at(setting, asked.on, known_up_to);
        let mut files = Vec::new();
        let mut first: Option<(Channel, String, LetterModel, bool)> = None;
        for wished in [None, Some(Channel::Letter)] {
            let charging = Charging::load(tx, setting)?;
            let (who, outbox) = (&who, &mut outbox);
            let approved = Approved::default();
            let mut issue =
                Issue { setting, run: &run, who, outbox, charging, tried: input.texts, approved, made: Vec::new() };
            let (made, is_due) = drawn(tx, &mut issue, &asked, wished)?;
            let model: LetterModel = serde_json::from_str(&made.notice.content)
                .map_err(|error| AppError::new(Failure::Failed, "notice.damaged", error.to_string()))?;
            let is_mail = made.notice.channel == Channel::Email;
            let (media_type, ending) = if is_mail { (MAIL, "eml") } else { (PDF, "pdf") };
            let name = format!("{}-{}-{}.{ending}", asked.view.number, input.step, model.language);
            files.push(file(file_name(&name), media_type, made.rendered.bytes));
            first.get_or_insert((made.notice.channel, made.notice.to, model, is_due));
            if !is_mail {
                break;
            }
        }
        let (channel, to, model, is_due) = first.ok_or_else(|| nothing_asked(&asked.view, asked.on))?;
        let (words, _) = Words::for_letters(&model.language);
        let page = match channel {
            Channel::Email => Some(render_email(&model, &words).map_err(|error| impossible(&error))?.html),
            _ => None,
        };
        let language = words.language().to_string();
        let (customer, step) = ((asked.view.number.clone(), asked.view.name.clone()), StepId::from(input.step));
        let missing = super::missing_of(&setting.creditor);
        let (template, on) = (model.template, asked.on);
        Ok(Sample { customer, step, template, language, on, is_due, channel, to, files, page, missing })
    })
}

/// The account on the day of the letter, and the step.
struct Asked {
    view: AccountView,
    on: Date,
    at: usize,
}

impl Asked {
    /// Texts that could not be saved are not tried either.
    fn refuse_faults(&self, setting: &Setting, texts: Option<&str>) -> Result<(), AppError> {
        let step = setting.governed(&self.view, self.on).policy.steps.get(self.at);
        let (Some(template), Some(texts)) = (step.and_then(|step| step.template.as_deref()), texts) else {
            return Ok(());
        };
        let language = self.view.language.as_deref().unwrap_or(&setting.creditor.language);
        let faults = templates::check(template, templates::written_in(language), texts)?;
        if faults.is_empty() { Ok(()) } else { Err(templates::refused(&faults)) }
    }
}

fn asked(tx: &mut Tx<'_>, setting: &Setting, input: &SampleInput<'_>, today: Date) -> Result<Asked, AppError> {
    let account = customers::find(tx, setting, input.customer)?;
    let account = tx.head_of(account, &AsOf::day(today))?;
    let view = tx.customer_view(account, &AsOf::day(today))?;
    let policy = setting.governed(&view, today).policy;
    let (at, _) = policy.find(input.step).ok_or_else(|| unknown_step(policy, input.step))?;
    let on = supposed_on(&view, policy, &setting.day(today), at);
    let mut view = if on == today { view } else { tx.customer_view(account, &AsOf::day(on))? };
    let policy = setting.governed(&view, on).policy;
    let (at, _) = policy.find(input.step).ok_or_else(|| unknown_step(policy, input.step))?;
    view.language = input.language.map(str::to_string).or(view.language);
    Ok(Asked { view, on, at })
}

/// The notice, made as the issue makes it.
fn drawn(
    tx: &mut Tx<'_>,
    issue: &mut Issue<'_>,
    asked: &Asked,
    channel: Option<Channel>,
) -> Result<(super::issue::Made, bool), AppError> {
    let setting = issue.setting;
    let governed = setting.governed(&asked.view, asked.on);
    let wishes = Wishes { channel, ..Wishes::default() };
    let supposed = suppose(&asked.view, governed.policy, &setting.day(asked.on), asked.at, &wishes)
        .map_err(|why| refused(why, governed.policy, asked))?;
    let planned = PlannedRow::new(supposed.view.clone(), supposed.plan, governed.under());
    let prepared = issue.draw(tx, &supposed.view, &planned, None, &mut new_ids())?;
    match (prepared, issue.made.pop()) {
        (Prepared::Holds(..), Some(made)) => Ok((made, supposed.is_due)),
        (Prepared::Fails(reasons), _) => Err(not_made(&reasons)),
        (Prepared::Holds(..), None) => Err(nothing_asked(&asked.view, asked.on)),
    }
}

/// The run that would send it, as far as a letter names it.
fn looked_at(setting: &Setting, on: Date, known_up_to: Option<Date>) -> Run {
    Run {
        id: dunlin_core::id::RunId::next(&mut new_ids()),
        creditor: setting.creditor.id,
        name: "preview".to_string(),
        on_day: on,
        hash: String::new(),
        policy_version: setting.creditor.policy_version,
        rules_version: 0,
        proposed_at: jiff::Timestamp::UNIX_EPOCH,
        known_up_to,
        state: RunState::Proposed,
        approved_at: None,
        approved_by: None,
        send_at: None,
        issued_at: None,
        stopped_why: None,
        counts: RunCounts::default(),
    }
}

fn not_made(reasons: &[Reason]) -> AppError {
    let why: Vec<String> = reasons.iter().map(super::sentence).collect();
    AppError::new(Failure::Failed, "letter.not_possible", why.join(" "))
}

fn refused(why: NotSupposed, policy: &Policy, asked: &Asked) -> AppError {
    match why {
        NotSupposed::NoNotice => {
            let step = &policy.steps[asked.at];
            unknown_step(policy, step.id.as_str())
        }
        NotSupposed::NothingAsked => nothing_asked(&asked.view, asked.on),
        NotSupposed::NoPlan => {
            let message = format!("no instalment plan is kept with customer {}", asked.view.number);
            AppError::new(Failure::Refused, "letter.no_plan", message)
                .hint("dunlin plan offer makes one; the letter speaks of its next part")
        }
    }
}

fn nothing_asked(view: &AccountView, on: Date) -> AppError {
    let message = format!("nothing is open of customer {} on {on} that a notice may ask for", view.number);
    AppError::new(Failure::Refused, "letter.nothing_asked", message)
        .hint(format!("dunlin explain {} --on {on} says what rests and why", view.number))
}

fn unknown_step(policy: &Policy, step: &str) -> AppError {
    let writes = |step: &&dunlin_core::policy::Step| matches!(step.act, Act::Notice { .. });
    let known: Vec<&str> = policy.steps.iter().filter(writes).map(|step| step.id.as_str()).collect();
    let is_there = policy.find(step).is_some();
    let message = if is_there {
        format!("step \"{step}\" writes no letter")
    } else {
        format!("the policy has no step \"{step}\"")
    };
    AppError::new(Failure::NotFound, "letter.step_unknown", message).hint(format!("one of: {}", known.join(", ")))
}
