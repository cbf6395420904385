//! The facts of one notice, from the account's view and its plan: what `dunlin-letters` makes words of.
//!
//! Requirements R0.5 (number, date, amount, charges, telephone), R1.8 (minimum to catch up), R3.9 (only steps that the
//! policy really holds, with their day). Which items stand in it, and every day that it names, was decided by the core.

use dunlin_core::account::Address;
use dunlin_core::aging::days_past_due;
use dunlin_core::bank_account::accounts_for;
use dunlin_core::contact::ContactRow;
use dunlin_core::days::after;
use dunlin_core::instalment::Instalment;
use dunlin_core::interest::{Counting, Segment};
use dunlin_core::item::ItemKind;
use dunlin_core::money::{Currency, Money};
use dunlin_core::plan::{AccountPlan, Action, Outlook, confirmed, is_first_demand, outlook, plan_day};
use dunlin_core::policy::{Act, Anchor, Approval, Channel, Policy, Step};
use dunlin_core::promise::PromiseKind;
use dunlin_core::view::{AccountView, HoldKind, LiftRule};
use dunlin_letters::{
    Agreed, CashOnly, Conversation, CreditorBlock, CurrencyTable, CustomerBlock, Follow, InterestLine, InterestTable,
    ItemKind as LetterItemKind, ItemRow, LetterModel, Paper, Promised, Rights, Subject, Template, Window,
};
use dunlin_store::{Creditor, Run};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::Setting;
use crate::charges::Bill;

/// Digits that a line of interest has beyond the currency's.
const MORE_DIGITS: u8 = 2;

/// Everything that one notice says.
pub(super) fn letter(
    (setting, policy): (&Setting, &Policy),
    view: &AccountView,
    plan: &AccountPlan,
    action: &Action,
    bill: &Bill,
    run: &Run,
) -> Option<LetterModel> {
    let (on, booked_up_to) = (run.on_day, run.known_up_to);
    let template = Template::find(action.template.as_deref()?)?;
    let day = setting.day(on);
    let registered = action.channel == Channel::Certified;
    let outlook = outlook(view, policy, &day, plan, action);
    let tables = if template.is_about_a_part() {
        vec![part_table(view, action, on)?]
    } else if template == Template::Promise {
        promised_tables(view, plan)
    } else {
        tables(view, plan, if template.is_soft() { &outlook.stands } else { &[] }, bill)
    };
    Some(LetterModel {
        template,
        language: view.language.clone().unwrap_or_else(|| setting.creditor.language.clone()),
        key: notice_key(on, &view.number, action.channel),
        date: on,
        written_at: written_at(setting, on),
        creditor: creditor_block(&setting.creditor, &tables),
        customer: customer_block(view, action),
        tables,
        interest: if template.is_late() { sheets(bill) } else { Vec::new() },
        pay_by: template.is_late().then_some(outlook.pay_by),
        minimum_until: (template == Template::Demand).then_some(outlook.minimum_until),
        follows: follows(policy, &outlook, bill.announces_charges),
        final_after_days: final_after_days(policy).filter(|_| template == Template::SecondNotice),
        booked_up_to,
        conversation: conversation(view, template),
        offer_instalments: template.is_soft(),
        reference: Some(reference(view, plan)),
        phone_hours: None,
        copy: false,
        paper: paper(&setting.creditor),
        window: window(&setting.creditor),
        registered,
        agreement: None,
        subject: subject(template, (view, policy, action), on),
        signed: None,
        own_words: None,
        rights: rights(setting, view, action, on),
        copies: None,
        texts: None,
    })
}

/// The instant that an e-mail bears: the beginning of the day's work where the creditor is. It follows from the day alone, so that a preview has
/// the bytes that leave later, and it lies behind whoever sends in office hours.
fn written_at(setting: &Setting, on: Date) -> Option<Timestamp> {
    const HOUR: i8 = 8;
    on.at(HOUR, 0, 0, 0).to_zoned(setting.zone()).map(|there| there.timestamp()).ok()
}

/// What the letter's own case says.
fn subject(template: Template, (view, policy, action): (&AccountView, &Policy, &Action), on: Date) -> Option<Subject> {
    match template {
        Template::CashOnly => Some(cash_only(view, policy, on)),
        Template::Promise => confirmed(view, action).map(|promise| {
            let amount = Money { minor: promise.amount_minor, currency: promise.currency };
            let is_sent = promise.kind == PromiseKind::Send;
            Subject::Promise(Promised { amount, on: promise.promised_on, is_sent })
        }),
        _ => None,
    }
}

/// The items that a promise is for, with all that is open of them.
fn promised_tables(view: &AccountView, plan: &AccountPlan) -> Vec<CurrencyTable> {
    let told = view.items.iter().zip(&plan.items).filter(|(_, planned)| planned.in_notice);
    let mut rows: Vec<ItemRow> = Vec::new();
    let mut currency = None;
    for (item, planned) in told {
        let sums = (item.amount_minor, item.open_minor);
        currency = Some(item.currency);
        rows.push(ItemRow {
            instalment: item.instalment,
            due_on: Some(item.due_on),
            days_late: planned.days_past_due.max(0),
            ..ItemRow::plain(letter_kind(item.kind), item.number.clone(), item.issued_on, sums)
        });
    }
    // A promise is of one currency.
    currency.map(|currency| CurrencyTable::new(currency, rows, 0)).into_iter().collect()
}

/// Why a customer pays with the order, and what ends it: by the hold in force; the strictest decides.
fn cash_only(view: &AccountView, policy: &Policy, on: Date) -> Subject {
    let in_force = view.holds.iter().filter(|hold| hold.kind == HoldKind::CashOnly && hold.covers(on));
    let held = in_force.max_by_key(|hold| hold.lifts == LiftRule::AllPaid);
    let promised = |id| view.broken.iter().find(|broken| broken.promise.id == id).map(|one| one.promise.promised_on);
    let lifts = held.map_or(policy.holds.cash_only, |hold| hold.lifts);
    Subject::CashOnly(CashOnly {
        broken_promise: held.and_then(|hold| hold.promise).and_then(promised),
        until_everything: lifts == LiftRule::AllPaid,
    })
}

/// What the policy wants told of what the customer may do.
fn rights(setting: &Setting, view: &AccountView, action: &Action, on: Date) -> Rights {
    let rules = ContactRow::rules(&setting.policy.contact, view.address.country.as_deref(), view.kind);
    let is_first = is_first_demand(view, &setting.policy, action);
    let contest_by = rules.contest_days.filter(|_| is_first).map(|days| after(on, i32::from(days)));
    Rights { contest_by, refuse_email: rules.opt_out && action.channel == Channel::Email }
}

/// The sheet that is used in the creditor's country.
fn paper(creditor: &Creditor) -> Paper {
    if creditor.country == "US" || creditor.country == "CA" { Paper::UsLetter } else { Paper::A4 }
}

/// Where its envelopes have the window.
fn window(creditor: &Creditor) -> Window {
    if creditor.country == "FR" { Window::Right } else { Window::DinLeft }
}

/// What the payer is asked to quote: the reference of the only item that is asked for, else the customer number.
fn reference(view: &AccountView, plan: &AccountPlan) -> String {
    let listed = view.items.iter().zip(&plan.items).filter(|(_, planned)| planned.in_notice);
    let mut asked = listed.map(|(item, _)| item).filter(|item| !item.kind.is_credit());
    let only = asked.next().filter(|_| asked.next().is_none());
    only.and_then(|item| item.payment_reference.clone()).unwrap_or_else(|| view.number.clone())
}

/// The part of a plan that a message is about, and nothing else.
fn part_table(view: &AccountView, action: &Action, on: Date) -> Option<CurrencyTable> {
    let take = action.takes.first()?;
    let kept = view.plan_of(view.items.get(take.item)?, on)?;
    let part = kept.plan.part_of_cycle(take.cycle)?;
    let (due, open) = (*kept.plan.parts.get(part)?, kept.asked_of(part, on));
    let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let instalment = Instalment { part: count(part + 1), of: count(kept.plan.parts.len()) };
    let signed_on = kept.agreed_on.unwrap_or(kept.plan.offered_on);
    let (number, sums) = (instalment.number(&kept.plan.number), (due.amount_minor, open));
    let row = ItemRow {
        instalment: Some(instalment),
        due_on: Some(due.due_on),
        days_late: days_past_due(due.due_on, on).max(0),
        ..ItemRow::plain(LetterItemKind::Instalment, number, signed_on, sums)
    };
    let past_due = if due.due_on < on { open } else { 0 };
    Some(CurrencyTable::new(kept.plan.currency, vec![row], past_due))
}

/// The notice's name for people and files: `DATE-CUSTOMER-CHANNEL`.
pub(super) fn notice_key(on: Date, customer: &str, channel: Channel) -> String {
    format!("{on}-{customer}-{}", channel.code())
}

pub(super) fn creditor_block(creditor: &Creditor, tables: &[CurrencyTable]) -> CreditorBlock {
    let currencies: Vec<Currency> = tables.iter().map(|table| table.currency).collect();
    let into = if currencies.is_empty() { vec![creditor.currency] } else { currencies };
    let accounts =
        accounts_for(&creditor.bank_accounts, &into).into_iter().map(|(account, _)| account.clone()).collect();
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
        accounts,
        logo: creditor.logo_sha256.clone(),
        registration: list(&creditor.registration),
        signer_name: creditor.signer_name.clone(),
        signer_role: creditor.signer_role.clone(),
        complete: super::missing_of(creditor).is_empty(),
    }
}

fn customer_block(view: &AccountView, action: &Action) -> CustomerBlock {
    let email = (action.channel == Channel::Email).then(|| action.to.clone()).flatten();
    CustomerBlock {
        number: view.number.clone(),
        name: view.name.clone(),
        contact_name: action.contact.clone(),
        address_lines: postal_lines(&view.address),
        country: view.address.country.clone(),
        email,
    }
}

/// Street, postcode and city; nothing of an address to which no letter can go.
fn postal_lines(address: &Address) -> Vec<String> {
    if !address.is_postal() {
        return Vec::new();
    }
    address.lines()
}

/// One table per currency of the items that stand in the notice; what is past due, credits deducted, is the minimum.
fn tables(view: &AccountView, plan: &AccountPlan, stands: &[(usize, Date)], bill: &Bill) -> Vec<CurrencyTable> {
    let mut sums: Vec<(Currency, Vec<ItemRow>, i64)> = Vec::new();
    let listed = view.items.iter().zip(&plan.items).enumerate().filter(|(_, (_, planned))| planned.in_notice);
    for (place, (item, planned)) in listed {
        let at = sums.iter().position(|(currency, ..)| *currency == item.currency).unwrap_or_else(|| {
            sums.push((item.currency, Vec::new(), 0));
            sums.len() - 1
        });
        let is_credit = item.kind.is_credit();
        let told = |one: &&(String, i64, Date)| one.0 == item.number;
        let taxed = |one: &&(String, i64, String)| one.0 == item.number;
        let row = ItemRow {
            kind: letter_kind(item.kind),
            number: item.number.clone(),
            instalment: item.instalment,
            issued_on: item.issued_on,
            due_on: (!is_credit).then_some(item.due_on),
            days_late: if is_credit { 0 } else { planned.days_past_due },
            amount_minor: item.amount_minor,
            charges_minor: if item.kind == ItemKind::Charge { item.open_minor } else { 0 },
            open_minor: item.open_minor,
            disputed_minor: planned.claim.disputed_minor,
            promised_minor: planned.claim.promised_minor,
            received: item.unearned.map(|unearned| (unearned.paid_minor, unearned.received_on)),
            stands_from: stands.iter().find(|(at, _)| *at == place).map(|(_, on)| *on),
            interest: bill.memo.iter().find(told).map(|(_, minor, up_to)| (*minor, *up_to)),
            tax: bill.taxes.iter().find(taxed).map(|(_, minor, percent)| (*minor, percent.clone())),
            unearned: item.unearned.is_some(),
            note: None,
        };
        // A charge that is made on the letter's day is part of what is to be caught up.
        let is_charged = item.kind == ItemKind::Charge && planned.days_past_due == 0;
        if is_credit || is_charged || planned.days_past_due > 0 {
            sums[at].2 += row.asked_minor();
        }
        sums[at].1.push(row);
    }
    sums.sort_by_key(|(currency, ..)| *currency);
    sums.retain(|(_, rows, _)| rows.iter().any(|row| row.asked_minor() > 0));
    sums.into_iter().map(|(currency, rows, past_due)| CurrencyTable::new(currency, rows, past_due.max(0))).collect()
}

/// How the interest of each item comes about.
fn sheets(bill: &Bill) -> Vec<InterestTable> {
    let sheets = bill.sheets.iter().map(|(number, currency, sheet)| InterestTable {
        number: number.clone(),
        currency: *currency,
        by_month: matches!(sheet.counting, Counting::Months(_)),
        lines: sheet.segments.iter().map(|segment| interest_line(segment, *currency)).collect(),
        up_to: sheet.up_to,
        is_certain: sheet.refused.is_none(),
        total_minor: sheet.total_minor,
    });
    sheets.collect()
}

fn interest_line(segment: &Segment, currency: Currency) -> InterestLine {
    InterestLine {
        from: segment.from,
        to: segment.to,
        days: segment.days,
        balance_minor: segment.balance_minor,
        percent: segment.rate.to_string(),
        amount: segment.amount.to_decimal(currency.digits(), MORE_DIGITS).unwrap_or_default(),
    }
}

pub(super) fn letter_kind(kind: ItemKind) -> LetterItemKind {
    match kind {
        ItemKind::Invoice => LetterItemKind::Invoice,
        ItemKind::CreditNote => LetterItemKind::CreditNote,
        ItemKind::Charge => LetterItemKind::Charge,
        ItemKind::OnAccount => LetterItemKind::OnAccount,
    }
}

/// What the policy does next, as far as a letter can name it, each thing once.
fn follows(policy: &Policy, outlook: &Outlook, announces_charges: bool) -> Vec<(Follow, Date)> {
    let mut follows: Vec<(Follow, Date)> = Vec::new();
    for (at, on) in &outlook.follows {
        let step = policy.steps.get(*at);
        let named = step.and_then(|step| match step.act {
            // No charge is announced that nothing agreed and no law allows (R2.4).
            Act::Charge => (announces_charges && policy.charges_at(step)).then_some(Follow::LateCharges),
            _ => follow_of(step),
        });
        if let Some(follow) = named.filter(|follow| follows.iter().all(|(known, _)| known != follow)) {
            follows.push((follow, *on));
        }
    }
    follows
}

/// So many days late the final notice comes; without one, what is decided last.
fn final_after_days(policy: &Policy) -> Option<i32> {
    let due = |wanted: Follow| {
        let step = policy.steps.iter().find(|step| follow_of(step) == Some(wanted))?;
        match step.when {
            Anchor::Due(days) => Some(days),
            _ => None,
        }
    };
    [Follow::FinalNotice, Follow::StopTrading, Follow::Placement].into_iter().find_map(due)
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
        Act::Charge | Act::Hold(_) | Act::Task { .. } | Act::Tell { .. } => None,
    }
}

fn conversation(view: &AccountView, template: Template) -> Option<Conversation> {
    let held = view.last_conversation.as_ref().filter(|_| template == Template::Confirmation)?;
    let named = held.pay_on.map(|by| Agreed { by, amount: None });
    let promises = view.promises.iter().filter(|promise| promise.made_on >= held.on).map(|promise| {
        let amount = Money { minor: promise.amount_minor, currency: promise.currency };
        Agreed { by: promise.promised_on, amount: Some(amount) }
    });
    let agreed = named.into_iter().chain(promises).collect();
    Some(Conversation { on: held.on, with: held.with.clone(), summary: held.agreed.clone(), agreed })
}

/// A letter that confirms a conversation by a person's wish, with the items that were late when it was held and are still owed.
pub(crate) fn confirmation_letter(setting: &Setting, view: &AccountView, talk: Conversation, on: Date) -> LetterModel {
    let mut plan = plan_day(view, setting.governed(view, on).policy, &setting.day(on));
    for (item, planned) in view.items.iter().zip(&mut plan.items) {
        planned.in_notice = !item.kind.is_credit() && item.open_minor > 0 && item.due_on < talk.on;
    }
    let (key, reference) = (notice_key(on, &view.number, Channel::Letter), reference(view, &plan));
    let tables = tables(view, &plan, &[], &Bill::default());
    let mut letter = by_hand(setting, view, (Template::Confirmation, key, on), tables);
    letter.customer.contact_name.clone_from(&talk.with);
    LetterModel { conversation: Some(talk), reference: Some(reference), ..letter }
}

/// A letter that a person asks for, outside a run: to the postal address, with its list and nothing that follows.
pub(super) fn by_hand(
    setting: &Setting,
    view: &AccountView,
    (template, key, date): (Template, String, Date),
    tables: Vec<CurrencyTable>,
) -> LetterModel {
    LetterModel {
        template,
        language: view.language.clone().unwrap_or_else(|| setting.creditor.language.clone()),
        key,
        date,
        written_at: written_at(setting, date),
        creditor: creditor_block(&setting.creditor, &tables),
        customer: CustomerBlock {
            number: view.number.clone(),
            name: view.name.clone(),
            contact_name: None,
            address_lines: postal_lines(&view.address),
            country: view.address.country.clone(),
            email: None,
        },
        tables,
        interest: Vec::new(),
        pay_by: None,
        minimum_until: None,
        follows: Vec::new(),
        final_after_days: None,
        booked_up_to: None,
        conversation: None,
        offer_instalments: false,
        reference: None,
        phone_hours: None,
        copy: false,
        paper: paper(&setting.creditor),
        window: window(&setting.creditor),
        registered: false,
        agreement: None,
        subject: None,
        signed: None,
        own_words: None,
        rights: Rights::default(),
        copies: None,
        texts: None,
    }
}
