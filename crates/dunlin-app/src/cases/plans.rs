//! Instalment plans: drawn up and offered, signed, ended by a person, and their agreement to sign as PDF.
//!
//! Requirements R2.2, R3.8. The schedule and what becomes of a plan are the core's (`instalment_plan`); here its items are found, and the
//! agreement is frozen with the offer, so that the preview, the offer and each later print are the same bytes.

use dunlin_core::change::{Change, Evidence, EvidenceChange, EvidenceKind, PlanChange};
use dunlin_core::code::Refusal;
use dunlin_core::id::{AccountId, EvidenceId, IdSource, PlanId};
use dunlin_core::instalment_plan::{
    self, CoveredItem, DefaultRule, InstalmentPlan, LeftOut, Part, Parts, Payday, PlanEnd, PlanState, Wrong,
};
use dunlin_core::money::{Currency, Money};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_letters::{LetterModel, PdfEngine, render_pdf};
use dunlin_store::{AsOf, PlanLine, Tx};
use dunlin_words::Words;
use jiff::civil::Date;

use super::{Done, commit, currency_of, everything, items_of, read_amount};
use crate::app::{App, Setting, new_ids};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::evidence::{self, NewEvidence};
use crate::run::{agreement_letter, wording};

/// Days after its day until a part counts as missed, where nothing else is said.
pub const GRACE_DAYS: i32 = 5;
/// So many missed parts end a plan, where nothing else is said.
pub const MISSED_PARTS: u32 = 2;

/// How the parts are given, as written.
#[derive(Debug, Clone)]
pub enum PartsInput<'a> {
    /// So many even ones.
    Count(u16),
    /// Of so much each; the last is what is left.
    Each(&'a str),
    /// Own amounts, one for each payday.
    Amounts(Vec<String>),
}

/// A plan as a person draws it up.
#[derive(Debug, Clone)]
pub struct PlanInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// What it covers; when left out, all that is open and not contested.
    pub items: Vec<String>,
    /// The parts after the down payment.
    pub parts: PartsInput<'a>,
    /// The customer's paydays.
    pub payday: Payday,
    /// The first of them.
    pub first_on: Date,
    /// How much is paid first as written, and by when.
    pub down: Option<(&'a str, Date)>,
    /// Interest runs on while it is kept.
    pub interest_runs: bool,
    /// Days of grace.
    pub grace_days: Option<i32>,
    /// Missed parts that end it; 0 is none: only a person ends it.
    pub missed: Option<u32>,
}

/// A plan that is drawn up and not offered yet.
#[derive(Debug, Clone)]
pub struct Drafted {
    /// The plan, with the number that it would have.
    pub plan: InstalmentPlan,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// What its agreement to sign is made from.
    pub agreement: LetterModel,
    /// What is open and is not covered by a plan over all that is open.
    pub left_out: Vec<LeftOutItem>,
}

/// A plan that was offered.
#[derive(Debug)]
pub struct Offered {
    /// Its number.
    pub number: String,
    /// What came to be.
    pub done: Done,
    /// What is open and is not covered by a plan over all that is open.
    pub left_out: Vec<LeftOutItem>,
}

/// What a plan over all that is open leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOutItem {
    /// Its number.
    pub number: String,
    /// What is open of it; below zero for a credit.
    pub open: Money,
    /// Why.
    pub why: LeftOut,
}

impl LeftOutItem {
    /// Why it is left out, in the language of whoever asks.
    pub fn sentence(&self, words: &Words) -> String {
        wording::say(words, "ui-plan-left-", self.why.code(), &[])
    }
}

/// How a plan was signed.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// The day on which it was signed, from which it holds; today when left out.
    pub on: Option<Date>,
    /// Who signed.
    pub by: &'a str,
    /// The signed agreement: what the file is called, and its bytes.
    pub file: Option<(&'a str, &'a [u8])>,
}

/// Draws up a plan; nothing is written.
///
/// # Errors
/// `customer.unknown`, `item.unknown`, `item.other_currency`, `item.not_open`, `placement.item_placed`, `plan.item_in_plan`, `plan.first_day`, and what [`Wrong`] says.
pub fn draft_plan(app: &mut App, setting: &Setting, input: &PlanInput<'_>) -> Result<Drafted, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let mut ids = new_ids();
    app.store.read(|tx| draft(tx, setting, input, today, &mut ids))
}

/// Draws up a plan and offers it: its items are chased as before until it is signed.
///
/// # Errors
/// As [`draft_plan`].
pub fn offer_plan(app: &mut App, setting: &Setting, input: &PlanInput<'_>) -> Result<Offered, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let (who, mut ids) = (app.who("instalment plan"), new_ids());
    app.store.transaction(|tx| {
        let Drafted { plan, agreement, left_out, .. } = draft(tx, setting, input, today, &mut ids)?;
        let (account, number) = (plan.account, plan.number.clone());
        let agreement = serde_json::to_string(&agreement)
            .map_err(|error| AppError::new(Failure::Failed, "letter.not_possible", error.to_string()))?;
        let done = commit(tx, setting, &who, account, vec![Change::Plan(PlanChange::Offered { plan, agreement })])?;
        Ok(Offered { number, done, left_out })
    })
}

fn draft(
    tx: &mut Tx<'_>,
    setting: &Setting,
    input: &PlanInput<'_>,
    today: Date,
    ids: &mut dyn IdSource,
) -> Result<Drafted, AppError> {
    let account = customers::find(tx, setting, input.customer)?;
    let view = tx.customer_view(account, &everything())?;
    let Covered { items, currency, left_out } = covered(tx, setting, &view, &input.items, today)?;
    let total = items.iter().map(|item| item.open_minor).fold(0, i64::saturating_add);
    let parts = parts(setting, input, Money { minor: total, currency }, today)?;
    let plan = InstalmentPlan {
        id: PlanId::next(ids),
        account,
        number: format!("P-{}-{}", view.number, tx.plan_count(account)? + 1),
        currency,
        offered_on: today,
        payday: input.payday,
        parts,
        items: items.iter().map(|item| covered_item(item)).collect(),
        interest_runs: input.interest_runs,
        rule: DefaultRule {
            grace_days: input.grace_days.unwrap_or(GRACE_DAYS).clamp(0, 60),
            missed: usize::try_from(input.missed.unwrap_or(MISSED_PARTS)).unwrap_or(usize::MAX),
        },
    };
    let agreement = agreement_letter(setting, &view, &items, &plan);
    let left_out = left_out.into_iter().map(|(item, why)| LeftOutItem {
        number: item.number.clone(),
        open: Money { minor: item.open_minor, currency },
        why,
    });
    let (customer, name) = (view.number.clone(), view.name.clone());
    Ok(Drafted { customer, name, plan, agreement, left_out: left_out.collect() })
}

fn covered_item(item: &ItemView) -> CoveredItem {
    CoveredItem { account: item.account, item: item.id, number: item.number.clone(), amount_minor: item.open_minor }
}

/// What a plan covers, by due date, and what it leaves out.
struct Covered<'v> {
    items: Vec<&'v ItemView>,
    currency: Currency,
    left_out: Vec<(&'v ItemView, LeftOut)>,
}

/// The items that were named, or all in one money that can be covered. None may be in another plan that still counts.
fn covered<'v>(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &'v AccountView,
    named: &[String],
    today: Date,
) -> Result<Covered<'v>, AppError> {
    let currency = currency_of(view, None).and_then(|code| Currency::find(&code)).unwrap_or(setting.creditor.currency);
    let is_owed = |item: &&ItemView| !item.kind.is_credit() && item.open_minor > 0;
    let (mut items, left_out) = match named {
        [] => instalment_plan::all_open(&view.items, currency),
        _ => Default::default(),
    };
    for number in named {
        let wanted = items_of(tx, setting, view, number)?;
        let found = view.items.iter().filter(|item| is_owed(item) && wanted.contains(&item.id));
        let before = items.len();
        items.extend(found.filter(|item| items.iter().all(|known| known.id != item.id)).collect::<Vec<_>>());
        if items.len() == before {
            return Err(Refusal::NotOpen.into());
        }
    }
    let currency = items.first().map_or(currency, |item| item.currency);
    for item in &items {
        if item.currency != currency {
            return Err(Refusal::OtherCurrency { item: item.number.clone(), currency: item.currency }.into());
        }
        let stands =
            |own: &&dunlin_core::instalment_plan::PlanView| own.plan.covers(item.id) && !own.state(today).is_over();
        if let Some(own) = view.placed(item, today) {
            let (item, placement) = (item.number.clone(), own.placement.number.clone());
            return Err(Refusal::AlreadyPlaced { item, placement }.into());
        }
        if let Some(other) = view.plans.iter().find(stands) {
            let (item, plan) = (item.number.clone(), other.plan.number.clone());
            return Err(Refusal::InAnotherPlan { item, plan }.into());
        }
    }
    items.sort_by(|a, b| a.due_on.cmp(&b.due_on).then_with(|| a.number.cmp(&b.number)));
    Ok(Covered { items, currency, left_out })
}

fn parts(setting: &Setting, input: &PlanInput<'_>, total: Money, today: Date) -> Result<Vec<Part>, AppError> {
    let amount = |text: &str| Ok::<_, AppError>(read_amount(setting, text, Some(total.currency.code()))?.minor);
    let down_payment = match input.down {
        None => None,
        Some((text, due_on)) => Some(Part { due_on, amount_minor: amount(text)? }),
    };
    let refuse = |why: Wrong| AppError::from(Refusal::PlanNotPossible { why, total });
    let draft = |total_minor, parts, down_payment| instalment_plan::Draft {
        total_minor,
        down_payment,
        first_on: input.first_on,
        payday: input.payday,
        parts,
    };
    let parts = match &input.parts {
        PartsInput::Count(count) => Parts::Count(*count),
        PartsInput::Each(text) => Parts::Each(amount(text)?),
        PartsInput::Amounts(texts) => {
            let count = u16::try_from(texts.len()).map_err(|_| refuse(Wrong::TooManyParts))?;
            // The paydays are those of as many even parts.
            let days =
                instalment_plan::schedule(&draft(i64::from(count), Parts::Count(count), None), &setting.calendar);
            let days = days.map_err(refuse)?;
            let own = texts.iter().zip(days);
            let own = own.map(|(text, day)| Ok(Part { amount_minor: amount(text)?, ..day }));
            Parts::Own(own.collect::<Result<Vec<_>, AppError>>()?)
        }
    };
    let draft = draft(total.minor, parts, down_payment);
    draft.is_to_come(today)?;
    instalment_plan::schedule(&draft, &setting.calendar).map_err(refuse)
}

/// A plan was signed: from the day on its items are not chased while it is kept.
///
/// # Errors
/// `plan.unknown`; `plan.state` when it was signed or ended before; `date.in_future`; `adjustment.too_early` before it was offered;
/// `plan.part_missed` when a part was missed by then; `plan.item_in_plan` when another was signed since; `text.empty`
/// without a name; what [`evidence::keep`] says of the file.
pub fn agree_plan(app: &mut App, setting: &Setting, number: &str, signed: &Signed<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let agreed_on = signed.on.unwrap_or(today);
    if signed.by.trim().is_empty() {
        let message = "it is not said who signed";
        return Err(
            AppError::new(Failure::Usage, "text.empty", message).hint("name the person: --signed-by \"Ann Lee\"")
        );
    }
    let (who, mut ids) = (app.who(format!("plan {number} signed")), new_ids());
    let kept = signed.file.map(|(file_name, bytes)| NewEvidence {
        file_name,
        bytes,
        kind: EvidenceKind::Agreement.code(),
        subject: number,
        item: None,
        valid_until: None,
    });
    let media_type = kept.as_ref().map(evidence::check).transpose()?;
    app.store.transaction(|tx| {
        let line = find(tx, setting, number, today)?;
        expect(&line, today, |state| state == PlanState::Offered)?;
        let plan = &line.view.plan;
        line.view.signable(agreed_on, today)?;
        for item in &plan.items {
            not_in_another(tx, plan, item, today)?;
        }
        let (account, signed_by) = (plan.account, signed.by.trim().to_string());
        let mut changes = vec![Change::Plan(PlanChange::Agreed {
            account,
            plan: plan.id,
            number: plan.number.clone(),
            agreed_on,
            signed_by,
        })];
        if let (Some(new), Some(media_type)) = (&kept, media_type) {
            let sha256 = evidence::keep_bytes(tx, setting, who.at, new)?;
            let id = EvidenceId::next(&mut ids);
            let evidence = Evidence {
                id,
                account,
                item: None,
                call: None,
                kind: EvidenceKind::Agreement,
                subject: plan.number.clone(),
                name: evidence::file_name(new.file_name),
                media_type: media_type.to_string(),
                size: u32::try_from(new.bytes.len()).unwrap_or(u32::MAX),
                sha256,
                kept_on: today,
                valid_until: None,
            };
            changes.push(Change::Evidence(EvidenceChange::Kept { evidence, item: None }));
        }
        commit(tx, setting, &who, account, changes)
    })
}

/// No other signed plan covers an item.
fn not_in_another(tx: &mut Tx<'_>, plan: &InstalmentPlan, item: &CoveredItem, today: Date) -> Result<(), AppError> {
    let others = tx.plans(item.account, &AsOf::day(today))?;
    let other = others
        .into_iter()
        .map(|line| line.view)
        .find(|other| other.plan.id != plan.id && other.plan.covers(item.item) && other.state(today).is_kept());
    match other {
        None => Ok(()),
        Some(other) => Err(Refusal::InAnotherPlan { item: item.number.clone(), plan: other.plan.number }.into()),
    }
}

/// Ends a plan by a person's word: taken back, or failed before its rule says so. The steps of its items go on where they stood.
///
/// # Errors
/// `plan.unknown`; `plan.state` when it is over already; `text.empty` without a reason.
pub fn cancel_plan(
    app: &mut App,
    setting: &Setting,
    number: &str,
    end: PlanEnd,
    reason: &str,
) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    super::said_why("the plan ends", reason)?;
    let who = app.who(reason);
    app.store.transaction(|tx| {
        let line = find(tx, setting, number, today)?;
        let may = |state: PlanState| !state.is_over() && (end == PlanEnd::Withdrawn || state.is_kept());
        expect(&line, today, may)?;
        let InstalmentPlan { account, id: plan, number, .. } = line.view.plan;
        let reason = reason.trim().to_string();
        let ended = PlanChange::Ended { account, plan, number, ended_on: today, end, reason };
        commit(tx, setting, &who, account, vec![Change::Plan(ended)])
    })
}

fn expect(line: &PlanLine, today: Date, may: impl Fn(PlanState) -> bool) -> Result<(), AppError> {
    let state = if line.view.ended.is_some() && !line.view.state(today).is_over() {
        PlanState::Withdrawn
    } else if line.view.agreed_on.is_some() && line.view.state(today) == PlanState::Offered {
        // Signed for a day to come.
        PlanState::Agreed
    } else {
        line.view.state(today)
    };
    if may(state) { Ok(()) } else { Err(Refusal::PlanState { state }.into()) }
}

fn find(tx: &mut Tx<'_>, setting: &Setting, number: &str, day: Date) -> Result<PlanLine, AppError> {
    tx.find_plan(setting.creditor.id, number, &AsOf::day(day))?.ok_or_else(|| {
        AppError::not_found("plan.unknown", format!("there is no plan \"{number}\"")).hint("dunlin plan list names all")
    })
}

/// A plan by its number, as it stands today.
///
/// # Errors
/// `plan.unknown`.
pub fn plan(app: &mut App, setting: &Setting, number: &str) -> Result<PlanLine, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| find(tx, setting, number, today))
}

/// All plans as they stand today, oldest first; of one state where it is named.
pub fn plans(app: &mut App, setting: &Setting, state: Option<PlanState>) -> Result<Vec<PlanLine>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let mut lines = app.store.read(|tx| tx.all_plans(setting.creditor.id, &AsOf::day(today)))?;
    lines.retain(|line| state.is_none_or(|state| line.view.state(today) == state));
    Ok(lines)
}

/// The plans of a customer, with those of the numbers that are seen under it.
///
/// # Errors
/// `customer.unknown`.
pub fn plans_of(app: &mut App, setting: &Setting, customer: &str) -> Result<Vec<PlanLine>, AppError> {
    let as_of = AsOf::day(app.clock.today(&setting.creditor.timezone));
    app.store.read(|tx| {
        let head = customers::find(tx, setting, customer)?;
        let mut lines: Vec<PlanLine> = Vec::new();
        let accounts: Vec<AccountId> = customers::numbers(tx, head)?;
        for account in accounts {
            for line in tx.plans(account, &as_of)? {
                if lines.iter().all(|known| known.view.plan.id != line.view.plan.id) {
                    lines.push(line);
                }
            }
        }
        Ok(lines)
    })
}

/// The agreement to sign: the same bytes whenever it is made.
///
/// # Errors
/// `letter.not_possible` when it cannot be set, for instance because no font has a sign of a name.
pub fn agreement_pdf(app: &mut App, setting: &Setting, agreement: &LetterModel) -> Result<Vec<u8>, AppError> {
    let failed =
        |error: dunlin_letters::LetterError| AppError::new(Failure::Refused, "letter.not_possible", error.to_string());
    let mut engine = PdfEngine::new().map_err(failed)?;
    if let Some(hash) = &agreement.creditor.logo {
        let kept = app.store.read(|tx| tx.find_document(setting.creditor.id, hash))?;
        if let Some(document) = kept {
            engine.take_logo(hash, document.content);
        }
    }
    let (words, _) = Words::for_letters(&agreement.language);
    render_pdf(&mut engine, agreement, &words).map_err(failed)
}

/// What the agreement of an offered plan is made from, as it was frozen.
///
/// # Errors
/// `book.damaged` when it cannot be read.
pub fn frozen_agreement(line: &PlanLine) -> Result<LetterModel, AppError> {
    serde_json::from_str(&line.agreement).map_err(|error| {
        AppError::new(Failure::Failed, "book.damaged", format!("the agreement of {}: {error}", line.view.plan.number))
    })
}
