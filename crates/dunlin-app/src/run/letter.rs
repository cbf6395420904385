//! The facts of one notice, from the account's view and its plan: what `dunlin-letters` makes words of.
//!
//! Requirements R0.5 (number, date, amount, charges, telephone), R1.8 (minimum to catch up), R3.9 (only steps that the
//! policy really holds, with their day). Which items stand in it was decided by the core.

use dunlin_core::code::Reason;
use dunlin_core::days::{after, between};
use dunlin_core::item::ItemKind;
use dunlin_core::money::Currency;
use dunlin_core::plan::{AccountPlan, Action, CATCHING_UP_AFTER_DAYS, Day, Take, upcoming};
use dunlin_core::policy::{Act, Anchor, Approval, Channel, Part, Step};
use dunlin_core::view::{AccountView, HoldKind};
use dunlin_letters::{
    Conversation, CreditorBlock, CurrencyTable, CustomerBlock, Follow, ItemKind as LetterItemKind, ItemRow,
    LetterModel, Paper, Template, Window,
};
use dunlin_store::Creditor;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::Setting;

/// Days that the one last deadline gives (R0.10).
const LAST_DEADLINE_DAYS: i32 = 10;

/// Everything that one notice says.
pub(super) fn letter(
    setting: &Setting,
    view: &AccountView,
    plan: &AccountPlan,
    action: &Action,
    on: Date,
    booked_up_to: Option<Date>,
) -> Option<LetterModel> {
    let template = Template::find(action.template.as_deref()?)?;
    let day = setting.day(on);
    let registered = action.channel == Channel::Certified;
    let is_late = setting.policy.find(&action.step).is_some_and(|(_, step)| step.part == Part::Late);
    let follows = if is_late { follows(setting, view, plan, action, &day) } else { Vec::new() };
    let pay_by = template.is_late().then(|| pay_by(setting, &day, template, &follows));
    let offers =
        matches!(template, Template::Reminder | Template::PastDue | Template::SecondReminder | Template::ToManagement);
    Some(LetterModel {
        template,
        language: view.language.clone().unwrap_or_else(|| setting.creditor.language.clone()),
        key: notice_key(on, &view.number, action.channel),
        date: on,
        creditor: creditor_block(&setting.creditor),
        customer: customer_block(view, action),
        tables: tables(view, plan),
        pay_by,
        minimum_until: (template == Template::Demand).then(|| minimum_until(setting, &day, &follows)),
        follows,
        booked_up_to,
        conversation: conversation(view, template),
        offer_instalments: offers,
        reference: Some(view.number.clone()),
        phone_hours: None,
        copy: false,
        paper: if setting.creditor.country == "US" || setting.creditor.country == "CA" {
            Paper::UsLetter
        } else {
            Paper::A4
        },
        window: if setting.creditor.country == "FR" { Window::Right } else { Window::DinLeft },
        registered,
    })
}

/// The notice's name for people and files: `DATE-CUSTOMER-CHANNEL`.
pub(super) fn notice_key(on: Date, customer: &str, channel: Channel) -> String {
    format!("{on}-{customer}-{}", channel.code())
}

fn creditor_block(creditor: &Creditor) -> CreditorBlock {
    let town = [creditor.postcode.as_deref(), creditor.city.as_deref()];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let street = [&creditor.address_line1, &creditor.address_line2].into_iter().flatten().cloned();
    let list = |text: &Option<String>| -> Vec<String> {
        let parts = text.iter().flat_map(|text| text.split([';', ',']));
        parts.map(|part| part.trim().to_string()).filter(|part| !part.is_empty()).collect()
    };
    CreditorBlock {
        name: creditor.name.clone(),
        address_lines: street.chain((!town.is_empty()).then_some(town)).collect(),
        country: creditor.country.clone(),
        phone: creditor.phone.clone().unwrap_or_default(),
        email: creditor.email.clone(),
        website: creditor.website.clone(),
        payment_methods: list(&creditor.payment_methods),
        bank_name: creditor.bank_name.clone(),
        iban: creditor.iban.clone(),
        bic: creditor.bic.clone(),
        registration: list(&creditor.registration),
        signer_name: creditor.signer_name.clone(),
        signer_role: creditor.signer_role.clone(),
        complete: super::missing_of(creditor).is_empty(),
    }
}

fn customer_block(view: &AccountView, action: &Action) -> CustomerBlock {
    let address = &view.address;
    let town = [address.postcode.as_deref(), address.city.as_deref()];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let street = [&address.line1, &address.line2].into_iter().flatten().cloned();
    let lines = street.chain((!town.is_empty()).then_some(town));
    let email = (action.channel == Channel::Email).then(|| action.to.clone()).flatten();
    CustomerBlock {
        number: view.number.clone(),
        name: view.name.clone(),
        contact_name: action.contact.clone(),
        address_lines: if address.is_postal() { lines.collect() } else { Vec::new() },
        country: address.country.clone(),
        email,
    }
}

/// One table per currency of the items that stand in the notice; what is past due, credits deducted, is the minimum.
fn tables(view: &AccountView, plan: &AccountPlan) -> Vec<CurrencyTable> {
    let mut sums: Vec<(Currency, Vec<ItemRow>, i64)> = Vec::new();
    for (item, planned) in view.items.iter().zip(&plan.items).filter(|(_, planned)| planned.in_notice) {
        let at = sums.iter().position(|(currency, ..)| *currency == item.currency).unwrap_or_else(|| {
            sums.push((item.currency, Vec::new(), 0));
            sums.len() - 1
        });
        let is_credit = item.kind.is_credit();
        let row = ItemRow {
            kind: letter_kind(item.kind),
            number: item.number.clone(),
            issued_on: item.issued_on,
            due_on: (!is_credit).then_some(item.due_on),
            days_late: if is_credit { 0 } else { planned.days_past_due },
            amount_minor: item.amount_minor,
            charges_minor: if item.kind == ItemKind::Charge { item.open_minor } else { 0 },
            open_minor: item.open_minor,
            disputed_minor: planned.claim.disputed_minor,
            promised_minor: planned.claim.promised_minor,
            received: None,
            note: None,
        };
        if is_credit || planned.days_past_due > 0 {
            sums[at].2 += row.asked_minor();
        }
        sums[at].1.push(row);
    }
    sums.sort_by_key(|(currency, ..)| *currency);
    sums.retain(|(_, rows, _)| rows.iter().any(|row| row.asked_minor() > 0));
    sums.into_iter().map(|(currency, rows, past_due)| CurrencyTable::new(currency, rows, past_due.max(0))).collect()
}

fn letter_kind(kind: ItemKind) -> LetterItemKind {
    match kind {
        ItemKind::Invoice => LetterItemKind::Invoice,
        ItemKind::CreditNote => LetterItemKind::CreditNote,
        ItemKind::Charge => LetterItemKind::Charge,
        ItemKind::OnAccount => LetterItemKind::OnAccount,
    }
}

/// What the policy does next for the item whose step gives the notice its tone, with the day on which it comes if nothing
/// is paid: what is being caught up comes one notice at a time, and a hold after the day to pay.
fn follows(
    setting: &Setting,
    view: &AccountView,
    plan: &AccountPlan,
    action: &Action,
    day: &Day<'_>,
) -> Vec<(Follow, Date)> {
    let Some(take) = action.takes.iter().find(|take| take.step == action.step) else { return Vec::new() };
    let today: Vec<&str> =
        plan.actions.iter().flat_map(|action| &action.takes).map(|take| take.step.as_str()).collect();
    let mut walk = Walk { setting, day, last_on: day.on, is_late: caught_up(plan, take, day.on), known: Vec::new() };
    let mut follows: Vec<(Follow, Date)> = Vec::new();
    for (at, planned_on) in upcoming(view, &setting.policy, day, take.item, &take.step) {
        let step = &setting.policy.steps[at];
        let on = walk.next(step, planned_on);
        let is_new = |follow: &Follow| follows.iter().all(|(known, _)| known != follow);
        if let Some(follow) = follow_of(step).filter(|follow| is_new(follow) && !today.contains(&step.id.as_str())) {
            follows.push((follow, on));
        }
    }
    follows
}

/// The item's step is so late that what stands behind it keeps its distance.
fn caught_up(plan: &AccountPlan, take: &Take, on: Date) -> bool {
    let since = plan.items[take.item].reasons.iter().find_map(|reason| match reason {
        Reason::StepDue { step, since } | Reason::StepCaughtUp { step, since } if *step == take.step => Some(*since),
        _ => None,
    });
    since.is_some_and(|since| between(since, on) > CATCHING_UP_AFTER_DAYS)
}

/// Walks the policy as the coming runs will, if nothing is paid: each notice keeps the gap to the one before it.
struct Walk<'a> {
    setting: &'a Setting,
    day: &'a Day<'a>,
    /// The day of the notice before.
    last_on: Date,
    /// That notice is being caught up.
    is_late: bool,
    /// Steps walked, with their days.
    known: Vec<(&'a str, Date)>,
}

impl<'a> Walk<'a> {
    fn next(&mut self, step: &'a Step, planned_on: Date) -> Date {
        let policy = &self.setting.policy;
        let business_day = |on: Date| self.day.calendar.next_business_day_on_or_after(on);
        let planned_on = match &step.when {
            Anchor::Step { step: earlier, days, .. } => {
                let known = self.known.iter().find(|(id, _)| id == earlier);
                known.map_or(planned_on, |(_, on)| after(*on, *days))
            }
            _ => planned_on,
        };
        let on = match step.act {
            Act::Notice { .. } => {
                let on = business_day(planned_on.max(after(self.last_on, policy.gap_days)));
                self.is_late = between(planned_on, on) > CATCHING_UP_AFTER_DAYS;
                self.last_on = on;
                on
            }
            Act::Hold(_) if self.is_late => planned_on.max(after(self.last_on, policy.pay_within_days + 1)),
            Act::Hold(_) => planned_on.max(self.day.calendar.next_business_day_after(self.last_on)),
            _ => business_day(planned_on.max(self.last_on)),
        };
        self.known.push((&step.id, on));
        on
    }
}

/// The day that a late notice asks for: the policy's days from now, but before the first thing that follows.
fn pay_by(setting: &Setting, day: &Day<'_>, template: Template, follows: &[(Follow, Date)]) -> Date {
    let within = |days: i32| day.calendar.next_business_day_on_or_after(day.on.saturating_add(days.days()));
    if template == Template::LastDeadline {
        return within(LAST_DEADLINE_DAYS);
    }
    let wanted = within(setting.policy.pay_within_days);
    // A hold comes after the day; a further notice too, unless it is caught up within days.
    let is_hold = |follow: &Follow| matches!(follow, Follow::CreditHold | Follow::CashOnly | Follow::StopTrading);
    let soon = after(day.on, setting.policy.gap_days + 1);
    let limits = follows.iter().filter(|(follow, on)| is_hold(follow) || *on > soon);
    let first = limits.map(|(_, on)| *on).min().and_then(|on| on.yesterday().ok());
    let limit = business_day_before(day, first.unwrap_or(wanted).min(wanted));
    if limit > day.on { limit } else { day.calendar.next_business_day_after(day.on) }
}

/// The day until which the minimum to catch up holds: before the account is put on cash only (R1.8).
fn minimum_until(setting: &Setting, day: &Day<'_>, follows: &[(Follow, Date)]) -> Date {
    let holds = day.on.saturating_add(setting.policy.minimum_holds_days.days());
    let cash_only =
        follows.iter().find(|(follow, _)| *follow == Follow::CashOnly).and_then(|(_, on)| on.yesterday().ok());
    business_day_before(day, cash_only.unwrap_or(holds).min(holds))
}

/// The last business day up to a day, but not before the day of the letter.
fn business_day_before(day: &Day<'_>, until: Date) -> Date {
    let mut limit = until;
    while !day.calendar.is_business_day(limit) && limit > day.on {
        limit = limit.yesterday().unwrap_or(day.on);
    }
    limit
}

fn follow_of(step: &Step) -> Option<Follow> {
    match &step.act {
        Act::Hold(HoldKind::Credit) => Some(Follow::CreditHold),
        Act::Hold(HoldKind::CashOnly) => Some(Follow::CashOnly),
        Act::Hold(HoldKind::Stop) => Some(Follow::StopTrading),
        Act::Approve(Approval::Placement) => Some(Follow::Placement),
        Act::Approve(Approval::LegalAction) => Some(Follow::LegalReview),
        Act::Notice { .. } => match Template::find(step.template.as_deref()?)? {
            Template::SecondNotice => Some(Follow::SecondNotice),
            Template::Demand => Some(Follow::Demand),
            Template::FinalNotice => Some(Follow::FinalNotice),
            Template::LastDeadline => Some(Follow::LastDeadline),
            _ => None,
        },
        // No charge is announced that nothing agreed allows (R2.4).
        Act::Charge | Act::Hold(_) | Act::Task { .. } | Act::Tell { .. } => None,
    }
}

fn conversation(view: &AccountView, template: Template) -> Option<Conversation> {
    let held = view.last_conversation.as_ref().filter(|_| template == Template::Confirmation)?;
    let mut agreed: Vec<String> = Vec::new();
    if let Some(pay_on) = held.pay_on {
        agreed.push(format!("Payment by {}.", crate::run::wording::day(pay_on)));
    }
    for promise in &view.promises {
        let money = dunlin_core::money::Money { minor: promise.amount_minor, currency: promise.currency };
        agreed.push(format!(
            "{} by {}.",
            crate::run::wording::money(money),
            crate::run::wording::day(promise.promised_on)
        ));
    }
    Some(Conversation { on: held.on, with: held.with.clone(), summary: held.note.clone(), agreed })
}
