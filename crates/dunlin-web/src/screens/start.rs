//! The first run, step by step: who collects, how customers pay, what they owe, how one collects, and what would happen today.
//!
//! Decides: which steps there are, when each counts as done, and how many minutes it takes. Each step is a page of its own, so one can
//! stop and go on another day; nothing here sends anything.

use askama::Template;
use axum::extract::{Form, Multipart, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dunlin_app::creditors::{self, CreditorEdit, HOMES, NewCreditor};
use dunlin_app::logo::{self, Logo};
use dunlin_app::policies;
use dunlin_app::presets::{self, Pace, Reach};
use dunlin_app::run;
use dunlin_app::{App, AppError, Failure, Setting};
use dunlin_core::bank_account::BankAccount;
use dunlin_core::policy::{Act, Anchor, Channel, Policy, Step};
use dunlin_store::{Creditor, RunState};
use dunlin_words::Words;
use serde::Deserialize;

use crate::answer::{answer, answer_as, done, page, problem};
use crate::assets;
use crate::face::Face;
use crate::form::{Filled, Values, submit};
use crate::frame::Said;
use crate::screens::{documents, runs};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// The steps: name in addresses and texts, minutes.
const STEPS: [(&str, u8); 5] = [("creditor", 3), ("bank", 2), ("import", 5), ("policy", 2), ("run", 1)];

/// Forms and the codes of errors that belong to their fields.
const CREDITOR_FIELDS: &[(&str, &str)] = &[
    ("creditor.name", "name"),
    ("country.", "country"),
    ("timezone.", "timezone"),
    ("currency.", "currency"),
    ("row.already_there", "name"),
    ("logo.", "file"),
];
const BANK_FIELDS: &[(&str, &str)] = &[("iban.", "iban"), ("bic.", "bic"), ("bank_account.no_number", "iban")];

/// A step in the line of steps.
struct Stage {
    number: usize,
    name: String,
    href: String,
    minutes: String,
    is_done: bool,
    is_here: bool,
}

/// What stands around every step.
struct Shell {
    face: Face,
    title: String,
    stages: Vec<Stage>,
    said: Option<Said>,
    theme: Option<&'static str>,
    nonce: String,
    step: &'static str,
}

impl Shell {
    fn t(&self, key: &str) -> String {
        self.face.t(key)
    }

    #[expect(clippy::unused_self, reason = "templates call what the shell has")]
    fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    #[expect(clippy::unused_self, reason = "templates call what the shell has")]
    fn icon(&self, name: &str) -> String {
        format!("{}#{name}", assets::address("icons.svg"))
    }

    /// What this step is for.
    fn what(&self) -> String {
        self.face.t(&format!("ui-start-{}-what", self.step))
    }

    /// Where the step before is.
    fn before(&self) -> Option<&str> {
        let here = self.stages.iter().position(|stage| stage.is_here)?;
        here.checked_sub(1).and_then(|at| self.stages.get(at)).map(|stage| stage.href.as_str())
    }
}

/// Which steps are done.
fn finished(app: &mut App, setting: Option<&Setting>) -> Result<[bool; 5], AppError> {
    let Some(setting) = setting else { return Ok([false; 5]) };
    let Creditor { id, address_line1, phone, bank_accounts, payment_methods, policy_version, .. } = &setting.creditor;
    let (customers, runs) =
        app.store.read(|tx| Ok::<_, AppError>((!tx.customers(*id)?.is_empty(), !tx.runs(*id)?.is_empty())))?;
    let is_payable = bank_accounts.iter().any(BankAccount::is_payable);
    let is_addressed = address_line1.is_some() && phone.is_some();
    Ok([is_addressed, is_payable && payment_methods.is_some(), customers, *policy_version > 1, runs])
}

/// Whether the first run is still going on: nothing was proposed yet.
pub(crate) fn is_going_on(app: &mut App, setting: &Setting) -> Result<bool, AppError> {
    Ok(!finished(app, Some(setting))?[4])
}

fn shell(app: &mut App, setting: Option<&Setting>, visitor: &Visitor, step: &'static str) -> Result<Shell, AppError> {
    let finished = finished(app, setting)?;
    let face = visitor.face.clone();
    let stage = |(at, (name, minutes)): (usize, &(&'static str, u8))| Stage {
        number: at + 1,
        name: face.t(&format!("ui-start-{name}")),
        href: format!("/start/{name}"),
        minutes: face.n("ui-minutes", usize::from(*minutes)),
        is_done: finished[at],
        is_here: *name == step,
    };
    Ok(Shell {
        title: face.t(&format!("ui-start-{step}-title")),
        stages: STEPS.iter().enumerate().map(stage).collect(),
        said: visitor.said.clone(),
        theme: visitor.theme,
        nonce: visitor.nonce.clone(),
        step,
        face,
    })
}

/// On to the first step that is not done.
pub(crate) async fn begin(State(site): State<Site>, visitor: Visitor) -> Response {
    let next = site.begin(visitor.actor(), move |app, setting| {
        let finished = finished(app, setting)?;
        let open = STEPS.iter().zip(finished).find(|(_, done)| !done);
        Ok(open.map_or("/".to_string(), |((name, _), _)| format!("/start/{name}")))
    });
    match next.await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(error) => problem(&visitor, &error),
    }
}

#[derive(Template)]
#[template(path = "start_creditor.html", blocks = ["main"])]
struct CreditorStep {
    frame: Shell,
    filled: Filled,
    known: Option<Creditor>,
    countries: Vec<String>,
    zones: Vec<&'static str>,
    currencies: Vec<&'static str>,
    languages: Vec<(&'static str, String)>,
}

page!(CreditorStep);

impl CreditorStep {
    /// What the country gives where nothing is chosen: currency and time zone.
    fn home(&self) -> (&'static str, &'static str) {
        self.known.as_ref().map_or(("", ""), |known| creditors::home(&known.country))
    }

    /// A currency or a time zone that is not simply the country's.
    fn chosen(&self, known: &str, at: usize) -> Option<String> {
        let (currency, zone) = self.home();
        (known != [currency, zone][at]).then(|| known.to_string())
    }

    /// What was typed, else what is known.
    fn value(&self, field: &str) -> String {
        let known = self.known.as_ref().map(|known| match field {
            "name" => Some(known.name.clone()),
            "address" => known.address_line1.clone(),
            "address_line2" => known.address_line2.clone(),
            "postcode" => known.postcode.clone(),
            "city" => known.city.clone(),
            "country" => Some(self.frame.t(&format!("country-{}", known.country.to_lowercase()))),
            "currency" => self.chosen(known.currency.code(), 0),
            "timezone" => self.chosen(&known.timezone, 1),
            "language" => Some(known.language.clone()),
            "phone" => known.phone.clone(),
            "email" => known.email.clone(),
            _ => None,
        });
        self.filled.value_or("creditor", field, &known.flatten().unwrap_or_default()).to_string()
    }
}

/// Who collects.
pub(crate) async fn creditor(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.begin(visitor.actor(), move |app, setting| creditor_step(app, setting, &asked, Filled::default()));
    answer(&visitor, page.await)
}

fn creditor_step(
    app: &mut App,
    setting: Option<&Setting>,
    visitor: &Visitor,
    filled: Filled,
) -> Result<CreditorStep, AppError> {
    let face = &visitor.face;
    let mut zones: Vec<&str> = HOMES.iter().map(|(_, _, zone)| *zone).collect();
    zones.sort_unstable();
    let mut currencies: Vec<&str> = HOMES.iter().map(|(_, currency, _)| *currency).collect();
    currencies.sort_unstable();
    currencies.dedup();
    Ok(CreditorStep {
        known: setting.map(|setting| setting.creditor.clone()),
        countries: HOMES.iter().map(|(code, ..)| face.t(&format!("country-{}", code.to_lowercase()))).collect(),
        zones,
        currencies,
        languages: Words::letter_languages().map(|code| (code, face.language_name(code))).collect(),
        filled,
        frame: shell(app, setting, visitor, "creditor")?,
    })
}

/// Keeps who collects; the first time, the book gets its creditor.
pub(crate) async fn save_creditor(State(site): State<Site>, visitor: Visitor, mut sent: Multipart) -> Response {
    let (values, _, logo) = match documents::parts(&mut sent, logo::FILE_BYTES_MAX).await {
        Ok(parts) => parts,
        Err(error) => return problem(&visitor, &error),
    };
    let asked = visitor.clone();
    let mut form = Filled::new("creditor", values, CREDITOR_FIELDS);
    let came =
        site.begin(visitor.actor(), move |app, setting| match keep(app, setting, &asked.face, &mut form, &logo) {
            Ok(()) => Ok(None),
            Err(error) if matches!(error.failure, Failure::Usage | Failure::Refused | Failure::Conflict) => {
                form.take(&asked.face, &error);
                creditor_step(app, setting, &asked, form).map(Some)
            }
            Err(error) => Err(error),
        });
    match came.await {
        Ok(None) => Redirect::to("/start").into_response(),
        Ok(Some(page)) => answer_as(&visitor, StatusCode::UNPROCESSABLE_ENTITY, Ok(page)),
        Err(error) => problem(&visitor, &error),
    }
}

fn keep(app: &mut App, setting: Option<&Setting>, face: &Face, form: &mut Filled, logo: &[u8]) -> Result<(), AppError> {
    let name = form.needed(face, "name");
    let country = form.needed(face, "country");
    for field in ["address", "city", "phone"] {
        form.needed(face, field);
    }
    form.checked()?;
    let logo = if logo.is_empty() { None } else { Some(Logo::read(logo)?) };
    let text = |field: &str| Some(form.text(field).to_string());
    let given = |field: &str| form.given(field).map(str::to_string);
    let (timezone, currency) = (given("timezone"), given("currency"));
    let setting = if let Some(setting) = setting {
        setting.clone()
    } else {
        let (name, country) = (Some(name.clone()), Some(country.clone()));
        let new = NewCreditor { name, country, timezone: timezone.clone(), currency: currency.clone() };
        Setting::new(creditors::add(app, &new)?)?
    };
    let edit = CreditorEdit {
        name: Some(name),
        country: Some(country),
        currency,
        timezone,
        at_home: true,
        language: text("language"),
        address: text("address"),
        address_line2: text("address_line2"),
        postcode: text("postcode"),
        city: text("city"),
        phone: text("phone"),
        email: text("email"),
        ..CreditorEdit::default()
    };
    let (creditor, _) = creditors::set(app, &setting, &edit)?;
    match logo {
        Some(logo) => logo::set(app, &Setting::new(creditor)?, logo).map(drop),
        None => Ok(()),
    }
}

#[derive(Template)]
#[template(path = "start_bank.html", blocks = ["main"])]
struct BankStep {
    frame: Shell,
    filled: Filled,
    known: Creditor,
}

page!(BankStep);

impl BankStep {
    /// What was typed, else what is known.
    fn value(&self, field: &str) -> &str {
        let main = self.known.bank_accounts.first();
        let methods = self.known.payment_methods.as_deref();
        let known = match field {
            "iban" => main.and_then(|account| account.iban.as_deref()),
            "number" => main.and_then(|account| account.number.as_deref()),
            "bic" => main.and_then(|account| account.bic.as_deref()),
            "bank" => main.and_then(|account| account.bank.as_deref()),
            "registration" => self.known.registration.as_deref(),
            "signer" => self.known.signer_name.as_deref(),
            "signer_role" => self.known.signer_role.as_deref(),
            "payment_methods" => Some(methods.unwrap_or("bank transfer")),
            _ => None,
        };
        self.filled.value_or("bank", field, known.unwrap_or_default())
    }
}

/// How customers pay.
pub(crate) async fn bank(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| bank_step(app, setting, &asked, Filled::default()));
    answer(&visitor, page.await)
}

fn bank_step(app: &mut App, setting: &Setting, visitor: &Visitor, filled: Filled) -> Result<BankStep, AppError> {
    let frame = shell(app, Some(setting), visitor, "bank")?;
    Ok(BankStep { frame, filled, known: setting.creditor.clone() })
}

/// Keeps how customers pay.
pub(crate) async fn save_bank(State(site): State<Site>, visitor: Visitor, Form(values): Form<Values>) -> Response {
    let face = visitor.face.clone();
    let form = Filled::new("bank", values, BANK_FIELDS);
    let act = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        if form.given("iban").is_none() && form.given("number").is_none() {
            form.say("iban", face.t("ui-wrong-bank-account-no-number"));
        }
        // An account number alone does not say where the account is.
        if form.given("number").is_some() {
            form.needed(&face, "bank");
        }
        form.needed(&face, "payment_methods");
        form.checked()?;
        let text = |field: &str| Some(form.text(field).to_string());
        let edit = CreditorEdit {
            iban: text("iban"),
            bic: text("bic"),
            number: text("number"),
            bank: text("bank"),
            payment_methods: text("payment_methods"),
            registration: text("registration"),
            signer: text("signer"),
            signer_role: text("signer_role"),
            ..CreditorEdit::default()
        };
        creditors::set(app, setting, &edit)?;
        Ok(("/start".to_string(), Said { text: face.t("ui-said-saved"), undo: None }))
    };
    submit(&site, &visitor, form, act, bank_step).await
}

#[derive(Template)]
#[template(path = "start_import.html", blocks = ["main"])]
struct ImportStep {
    frame: Shell,
    customers: usize,
}

page!(ImportStep);

/// What customers owe.
pub(crate) async fn import(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = shell(app, Some(setting), &asked, "import")?;
        let customers = app.store.read(|tx| Ok::<_, AppError>(tx.customers(setting.creditor.id)?.len()))?;
        Ok(ImportStep { frame, customers })
    });
    answer(&visitor, page.await)
}

/// One of several answers.
struct Choice {
    code: &'static str,
    name: String,
    what: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "start_policy.html", blocks = ["main"])]
struct PolicyStep {
    frame: Shell,
    reaches: Vec<Choice>,
    paces: Vec<Choice>,
    /// When, what, how.
    steps: Vec<(String, String, String)>,
}

page!(PolicyStep);

/// The two answers.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Answers {
    reach: String,
    pace: String,
}

impl Answers {
    /// What was chosen, else the standard.
    fn chosen(&self) -> (Reach, Pace) {
        (Reach::find(&self.reach).unwrap_or(Reach::Legal), Pace::find(&self.pace).unwrap_or(Pace::Standard))
    }
}

/// How one collects.
pub(crate) async fn policy(State(site): State<Site>, visitor: Visitor, Query(answers): Query<Answers>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = shell(app, Some(setting), &asked, "policy")?;
        let (reach, pace) = answers.chosen();
        let choice = |group: &str, code: &'static str, is_chosen: bool| Choice {
            code,
            name: frame.t(&format!("ui-{group}-{code}")),
            what: frame.t(&format!("ui-{group}-{code}-what")),
            is_chosen,
        };
        Ok(PolicyStep {
            reaches: Reach::ALL.iter().map(|one| choice("reach", one.code(), *one == reach)).collect(),
            paces: Pace::ALL.iter().map(|one| choice("pace", one.code(), *one == pace)).collect(),
            steps: told(&frame.face, &presets::policy(reach, pace)),
            frame,
        })
    });
    answer(&visitor, page.await)
}

/// The late steps of a policy in plain words.
fn told(face: &Face, policy: &Policy) -> Vec<(String, String, String)> {
    let steps = presets::late_steps(policy);
    steps.into_iter().map(|(_, step)| (when(face, step), face.step(step.id.as_str()), how(face, step))).collect()
}

fn when(face: &Face, step: &Step) -> String {
    let days =
        |key: &str, days: i32, step: &str| face.say(key, &[("count", i64::from(days).into()), ("step", step.into())]);
    match &step.when {
        Anchor::Due(count) => days("ui-when-due", *count, ""),
        Anchor::Step { step, days: 0, .. } => face.t1("ui-when-with-step", "step", &face.step(step)),
        Anchor::Step { step, days: count, working: false } => days("ui-when-step", *count, &face.step(step)),
        Anchor::Step { step, days: count, working: true } => days("ui-when-step-working", *count, &face.step(step)),
        Anchor::Issued(_)
        | Anchor::Sent(_)
        | Anchor::Conversation { .. }
        | Anchor::FirstInvoice(_)
        | Anchor::PlanPart(_)
        | Anchor::PlanFailed(_)
        | Anchor::AnswerDue(_)
        | Anchor::NotJustified { .. }
        | Anchor::Monthly => face.t("ui-when-otherwise"),
    }
}

fn how(face: &Face, step: &Step) -> String {
    let channel = |channel: &Channel| face.t(&format!("ui-channel-{}", channel.code()));
    match &step.act {
        Act::Notice { channel: way, .. } | Act::Task { channel: way, .. } => channel(way),
        Act::Approve(_) => face.t("ui-how-approve"),
        Act::Tell { .. } => face.t("ui-how-tell"),
        Act::Hold(kind) => face.t(&format!("ui-hold-{}", kind.code().replace('_', "-"))),
        Act::Charge => face.t("ui-how-charge"),
    }
}

/// Takes the chosen policy into use.
pub(crate) async fn save_policy(State(site): State<Site>, visitor: Visitor, Form(answers): Form<Answers>) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| {
        let (reach, pace) = answers.chosen();
        policies::take_into_use(app, setting, presets::text(reach, pace), &face.t("ui-start-policy-title"))?;
        Ok(Said { text: face.t("ui-said-policy"), undo: None })
    });
    let said = said.await;
    done(&visitor, "/start", said)
}

#[derive(Template)]
#[template(path = "start_run.html", blocks = ["main"])]
struct RunStep {
    frame: Shell,
    run: Option<Proposed>,
}

page!(RunStep);

/// What a run would do.
struct Proposed {
    href: String,
    on: String,
    counted: String,
    /// How often, what, how.
    lines: Vec<(String, String, String)>,
    is_open: bool,
}

/// What would happen today.
pub(crate) async fn run_step(State(site): State<Site>, visitor: Visitor) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| {
        let frame = shell(app, Some(setting), &asked, "run")?;
        let kept = run::summaries(app, setting)?.into_iter().filter(|run| run.state != RunState::Superseded);
        let newest = kept.max_by(|a, b| (a.on, &a.name).cmp(&(b.on, &b.name)));
        let run = newest.map(|newest| proposed(app, setting, &frame.face, &newest)).transpose()?;
        Ok(RunStep { frame, run })
    });
    answer(&visitor, page.await)
}

fn proposed(app: &mut App, setting: &Setting, face: &Face, run: &run::RunSummary) -> Result<Proposed, AppError> {
    let mut counts = run::gather_rows(app, setting, &run.name, |counts: &mut Vec<(String, String, i64)>, row| {
        for action in &row.plan.actions {
            let (step, way) =
                (face.step(action.step.as_str()), face.t(&format!("ui-channel-{}", action.channel.code())));
            match counts.iter_mut().find(|(known, channel, _)| (known, channel) == (&step, &way)) {
                Some((.., count)) => *count += 1,
                None => counts.push((step, way, 1)),
            }
        }
        Ok(())
    })?;
    counts.sort_by_key(|(.., count)| std::cmp::Reverse(*count));
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let counted = [("will", count(run.will_do)), ("look", count(run.needs_a_look)), ("wont", count(run.wont))];
    let figure = |count: i64| face.say("ui-figure", &[("count", count.into())]);
    Ok(Proposed {
        href: format!("/runs/{}", escaped(&run.name)),
        on: face.weekday(run.on),
        counted: face.say("ui-run-counted", &counted.map(|(name, count)| (name, count.into()))),
        lines: counts.into_iter().map(|(step, way, count)| (figure(count), step, way)).collect(),
        is_open: run.state == RunState::Proposed,
    })
}

/// Proposes the first run; nothing is booked or sent by that.
pub(crate) async fn propose(State(site): State<Site>, visitor: Visitor) -> Response {
    let face = visitor.face.clone();
    let said = site.work(visitor.actor(), move |app, setting| Ok(runs::propose_next(app, setting, &face)?.1));
    let said = said.await;
    done(&visitor, "/start/run", said)
}
