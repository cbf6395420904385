//! The facts of an agreement to sign: what `dunlin-letters` makes words of when an instalment plan is offered.
//!
//! Requirements R2.2, R3.8. Decides nothing: items, parts and terms are the plan's.

use dunlin_core::aging::days_past_due;
use dunlin_core::instalment_plan::InstalmentPlan;
use dunlin_core::view::{AccountView, ItemView};
use dunlin_letters::{Agreement, CurrencyTable, CustomerBlock, ItemRow, LetterModel, Template};

use super::letter::{creditor_block, letter_kind, paper, postal_lines, window};
use crate::app::Setting;

/// Everything that the agreement says.
pub(crate) fn agreement_letter(
    setting: &Setting,
    view: &AccountView,
    items: &[&ItemView],
    plan: &InstalmentPlan,
) -> LetterModel {
    let on = plan.offered_on;
    let row = |item: &&ItemView| ItemRow {
        kind: letter_kind(item.kind),
        number: item.number.clone(),
        instalment: item.instalment,
        issued_on: item.issued_on,
        due_on: Some(item.due_on),
        days_late: days_past_due(item.due_on, on).max(0),
        amount_minor: item.amount_minor,
        charges_minor: 0,
        open_minor: item.open_minor,
        disputed_minor: 0,
        promised_minor: 0,
        received: None,
        stands_from: None,
        interest: None,
        unearned: false,
        tax: None,
        note: None,
    };
    let tables = vec![CurrencyTable::new(plan.currency, items.iter().map(row).collect(), 0)];
    LetterModel {
        template: Template::Agreement,
        language: view.language.clone().unwrap_or_else(|| setting.creditor.language.clone()),
        key: plan.number.clone(),
        date: on,
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
        booked_up_to: None,
        conversation: None,
        offer_instalments: false,
        reference: Some(view.number.clone()),
        phone_hours: None,
        copy: false,
        paper: paper(&setting.creditor),
        window: window(&setting.creditor),
        registered: false,
        agreement: Some(Agreement {
            plan: plan.number.clone(),
            currency: plan.currency,
            parts: plan.parts.iter().map(|part| (part.due_on, part.amount_minor)).collect(),
            interest_runs: plan.interest_runs,
            grace_days: plan.rule.grace_days,
            missed: u32::try_from(plan.rule.missed).unwrap_or(u32::MAX),
        }),
        signed: None,
        own_words: None,
    }
}
