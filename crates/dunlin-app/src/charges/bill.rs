//! What an account's late items are charged on a day: the facts that come to be, and what the letter says of them.

use dunlin_core::change::{Change, ChargeRecord, ItemChange};
use dunlin_core::charge::DueCharge;
use dunlin_core::code::Reason;
use dunlin_core::id::IdSource;
use dunlin_core::interest::{InterestSheet, RateSource};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::charge_item;
use dunlin_core::money::{Currency, Money};
use dunlin_core::plan::{AccountPlan, Claim, Decision, ItemPlan};
use dunlin_core::view::{AccountView, ChargeOf, ItemView};
use jiff::civil::Date;

use crate::error::AppError;

/// What an account's late items are charged on a day.
#[derive(Debug, Default)]
pub(crate) struct Bill {
    /// The facts that come to be.
    pub(crate) changes: Vec<Change>,
    /// The charges as items, for the letter.
    pub(crate) items: Vec<ItemView>,
    /// Interest that is only told: the item's number, minor units, the last day.
    pub(crate) memo: Vec<(String, i64, Date)>,
    /// How the interest of each item comes about.
    pub(crate) sheets: Vec<(String, Currency, InterestSheet)>,
    /// The tax in charges: number, minor units, percent.
    pub(crate) taxes: Vec<(String, i64, String)>,
    /// Charges are still to come for what is late.
    pub(crate) announces_charges: bool,
}

/// The day and the run of a bill.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Billing<'b> {
    /// The run's day.
    pub(crate) on: Date,
    /// What makes the charges.
    pub(crate) source: &'b str,
    /// How often the same was charged on the day, and taken back.
    pub(crate) again: i32,
}

impl Bill {
    /// A charge on an item becomes an item of its own.
    pub(super) fn add(
        &mut self,
        item: &ItemView,
        number: String,
        due: DueCharge,
        billing: Billing<'_>,
        ids: &mut dyn IdSource,
    ) -> Result<(), AppError> {
        let (gross, on) = (due.gross(), billing.on);
        let formed = charge_item(item.account, &number, gross, on, Some(&item.number), billing.source, ids)?;
        let Change::Item(ItemChange::Issued { item: made, .. }) = &formed else { return Ok(()) };
        if let Some((minor, rate)) = due.tax {
            self.taxes.push((number.clone(), minor, rate.to_string()));
        }
        let record = ChargeRecord {
            account: item.account,
            item: item.id,
            number: item.number.clone(),
            basis: due.key.basis,
            step: due.key.step,
            charged_on: on,
            until_on: due.until_on,
            charge: made.id,
            again: billing.again,
            amount_minor: gross.minor,
            tax_minor: due.tax.map_or(0, |(minor, _)| minor),
            tax_percent: due.tax.map(|(_, rate)| rate.to_string()),
            sheet: due.sheet.map(|sheet| sheet_text(&sheet)).unwrap_or_default(),
        };
        self.items.push(ItemView {
            id: made.id,
            number,
            instalment: None,
            payment_reference: None,
            kind: ItemKind::Charge,
            currency: gross.currency,
            amount_minor: gross.minor,
            open_minor: gross.minor,
            issued_on: on,
            due_on: on,
            sent_on: on,
            sent_by: None,
            arrived: false,
            receipt_confirmed: false,
            pay_date_named: None,
            said_sent_until: None,
            disputed_minor: 0,
            unlisted: false,
            charge: Some(ChargeOf { item: item.id, basis: due.key.basis }),
            unearned: None,
            steps: Vec::new(),
            ..item.clone()
        });
        self.changes.extend([formed, Change::Item(ItemChange::Charged(record))]);
        Ok(())
    }

    /// The charges as money.
    pub(crate) fn amounts(&self) -> impl Iterator<Item = Money> {
        self.items.iter().map(|item| Money { minor: item.amount_minor, currency: item.currency })
    }

    /// The view and plan of a letter, with the charges of its day in the list.
    pub(crate) fn listed(&self, mut view: AccountView, mut plan: AccountPlan) -> (AccountView, AccountPlan) {
        for item in &self.items {
            plan.items.push(ItemPlan {
                decision: Decision::Wont,
                step: None,
                reasons: vec![Reason::ListedInNotice],
                claim: Claim { asked_minor: item.open_minor, ..Claim::default() },
                days_past_due: 0,
                in_notice: true,
                next: None,
            });
            view.items.push(item.clone());
        }
        (view, plan)
    }
}

/// The sheet as it is kept with the charge: what was multiplied, and where each rate comes from.
fn sheet_text(sheet: &InterestSheet) -> String {
    let segments = sheet.segments.iter().map(|segment| {
        let source = match &segment.source {
            RateSource::Flat { .. } => String::new(),
            RateSource::Reference { series, fixed_on, reference, margin, .. } => {
                format!("{series} {fixed_on}: {reference} + {margin}")
            }
        };
        serde_json::json!({ "from": segment.from.to_string(), "to": segment.to.to_string(), "days": segment.days,
            "balance_minor": segment.balance_minor, "rate": segment.rate.to_string(), "source": source })
    });
    serde_json::json!({ "due_on": sheet.due_on.to_string(), "up_to": sheet.up_to.to_string(),
        "day_count": sheet.counting.name(), "segments": segments.collect::<Vec<_>>(), "total_minor": sheet.total_minor })
    .to_string()
}
