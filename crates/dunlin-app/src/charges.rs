//! Interest, lump sums and late fees: what the policy and the creditor's law charge, made as items when a row is issued.
//!
//! Requirements R1.9, R0.5, R2.4. The figures are the core's; here the rates, the law and the ledger are fetched for it. A rate
//! that is not certain holds nothing back: interest stops on the last certain day, the item's reasons say so, and the next
//! notice charges the rest.

use dunlin_core::change::{Change, ChargeRecord, ItemChange};
use dunlin_core::charge::{ChargeBasis, ChargeRules, DueCharge, LateItem, due_charges};
use dunlin_core::code::Reason;
use dunlin_core::id::IdSource;
use dunlin_core::interest::{DayCount, InterestRule, InterestSheet, RateSource, RateTable};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{EntryKind, charge_item};
use dunlin_core::money::Money;
use dunlin_core::plan::{AccountPlan, ChargedItem, Claim, Decision, ItemPlan, charged_items};
use dunlin_core::policy::{InterestSetting, Posting, StepId};
use dunlin_core::view::{AccountView, ChargeOf, ItemView};
use dunlin_law::{CustomerKind, Jurisdiction, law_of};
use dunlin_store::{ItemDetail, ItemRef, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::free_number;
use crate::customers;
use crate::error::{AppError, Failure};
use crate::rates::rate_table;

/// What a creditor charges, with the rates of the book.
pub(crate) struct Charging<'s> {
    setting: &'s Setting,
    rates: RateTable,
    rule: Option<InterestRule>,
    law: Option<&'static Jurisdiction>,
}

/// What an account's late items are charged on a day.
#[derive(Debug, Default)]
pub(crate) struct Bill {
    /// The facts that come to be.
    pub(crate) changes: Vec<Change>,
    /// The charges as items, for the letter.
    pub(crate) items: Vec<ItemView>,
    /// Interest that is only told: the item's number, minor units, the last day.
    pub(crate) memo: Vec<(String, i64, Date)>,
}

/// An item's interest sheet.
#[derive(Debug)]
pub struct ItemInterest {
    /// The item.
    pub detail: ItemDetail,
    /// The customer's number and name.
    pub customer: (String, String),
    /// The day asked for.
    pub on: Date,
    /// How its interest comes about.
    pub sheet: InterestSheet,
}

/// The interest that runs on an item up to a day, by the policy's rule; nothing is booked.
///
/// # Errors
/// `item.unknown`; `charge.no_interest` when neither the policy nor the law gives any.
pub fn interest_of(app: &mut App, setting: &Setting, number: &str, on: Option<Date>) -> Result<ItemInterest, AppError> {
    let on = on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let (detail, customer) = customers::item(app, setting, number)?;
    let rates = app.store.transaction(rate_table)?;
    let (rule, _) = rule_of(setting);
    let rule = rule.filter(|_| detail.item.kind == ItemKind::Invoice).ok_or_else(|| {
        let message =
            format!("no interest runs on {number}: the policy names none, or no law of the country is on file");
        AppError::new(Failure::Refused, "charge.no_interest", message)
            .hint("set `interest` under [charges] in the policy: dunlin policy show")
    })?;
    let sheet = late_item(&detail).interest(&rule, &rates, on).map_err(too_large)?;
    Ok(ItemInterest { detail, customer: (customer.account.number, customer.account.name), on, sheet })
}

/// The rule of interest that the policy names, and the law that it may rest on.
fn rule_of(setting: &Setting) -> (Option<InterestRule>, Option<&'static Jurisdiction>) {
    let law = law_of(&setting.creditor.country);
    let rule = match setting.policy.charges.interest {
        InterestSetting::None => None,
        InterestSetting::Statutory => law.and_then(|law| law.rule(CustomerKind::Business)).cloned(),
        InterestSetting::Agreed(rate) => Some(InterestRule::agreed(rate, DayCount::Act365)),
    };
    (rule, law)
}

impl<'s> Charging<'s> {
    /// What the creditor charges; `None` when its policy charges nothing.
    pub(crate) fn load(tx: &mut Tx<'_>, setting: &'s Setting) -> Result<Option<Charging<'s>>, AppError> {
        if !setting.policy.charges_anything() {
            return Ok(None);
        }
        let (rule, law) = rule_of(setting);
        Ok(Some(Charging { setting, rates: rate_table(tx)?, rule, law }))
    }

    /// Says of each item that bears charges on the day when a rate is not certain.
    pub(crate) fn explain(&self, view: &AccountView, plan: &mut AccountPlan, on: Date) {
        let Some(rule) = &self.rule else { return };
        for ChargedItem { item, .. } in charged_items(view, &self.setting.policy, plan) {
            let due_on = view.items[item].due_on;
            let rates = rule.rates(&self.rates, due_on, on);
            if let Some(refused) = rates.refused {
                let until = rates.periods.last().map_or(due_on, |last| last.to);
                plan.items[item].reasons.push(Reason::RateUnconfirmed { series: refused.series, until });
            }
        }
    }

    /// What the account's late items are charged on the day: made as items, or only told.
    pub(crate) fn bill(
        &self,
        tx: &mut Tx<'_>,
        view: &AccountView,
        plan: &AccountPlan,
        on: Date,
        source: &str,
        ids: &mut dyn IdSource,
    ) -> Result<Bill, AppError> {
        let mut bill = Bill::default();
        let charged = charged_items(view, &self.setting.policy, plan);
        if charged.is_empty() {
            return Ok(bill);
        }
        let before = tx.charges(view.account)?;
        for ChargedItem { item, step } in charged {
            let item = &view.items[item];
            let detail = tx.item_detail(ItemRef { account: view.account, item: item.id })?;
            let late = late_item(&detail);
            if self.setting.policy.charges.posting == Posting::Memo {
                bill.memo.extend(self.memo(item, &late, on)?);
                continue;
            }
            for due in self.due(item, &late, step.as_ref(), &before, on)? {
                let stem = match due.key.basis {
                    ChargeBasis::Interest => format!("INT-{}", item.number),
                    ChargeBasis::LumpSum => format!("SUM-{}", item.number),
                    ChargeBasis::Fee => format!("FEE-{}-{}", item.number, due.key.step),
                };
                let number = free_number(tx, self.setting, &stem)?;
                bill.add(view, item, &number, due, on, source, ids)?;
            }
        }
        Ok(bill)
    }

    fn due(
        &self,
        item: &ItemView,
        late: &LateItem,
        step: Option<&StepId>,
        before: &[dunlin_core::charge::Charged],
        on: Date,
    ) -> Result<Vec<DueCharge>, AppError> {
        let charges = &self.setting.policy.charges;
        let principal = Money { minor: late.amount_minor, currency: item.currency };
        // A sum in other money (Poland's euros for zlotys) waits for the rate of its day, which nobody has handed in.
        let sum =
            self.law.filter(|_| charges.lump_sum).and_then(|law| law.lump_sum(principal)).map(|row| row.sum.amount);
        let fee_of = |step: &'_ StepId| {
            let fee = self.setting.policy.find(step)?.1.fee?;
            fee.in_currency(item.currency)
        };
        let fee = step.and_then(fee_of);
        let rules = ChargeRules {
            interest: self.rule.as_ref(),
            rates: &self.rates,
            lump_sum_minor: sum.filter(|sum| sum.currency == item.currency).map(|sum| sum.minor),
            fee: step.zip(fee.as_ref()).map(|(step, fee)| (step.as_str(), fee)),
        };
        due_charges(late, &rules, before, on).map_err(too_large)
    }

    fn memo(&self, item: &ItemView, late: &LateItem, on: Date) -> Result<Option<(String, i64, Date)>, AppError> {
        let Some(rule) = &self.rule else { return Ok(None) };
        let sheet = late.interest(rule, &self.rates, on).map_err(too_large)?;
        Ok((sheet.total_minor > 0).then(|| (item.number.clone(), sheet.total_minor, sheet.up_to)))
    }
}

impl Bill {
    #[expect(clippy::too_many_arguments, reason = "the parts of one charge, which nothing else holds together")]
    fn add(
        &mut self,
        view: &AccountView,
        item: &ItemView,
        number: &str,
        due: DueCharge,
        on: Date,
        source: &str,
        ids: &mut dyn IdSource,
    ) -> Result<(), AppError> {
        let money = Money { minor: due.amount_minor, currency: item.currency };
        let formed = charge_item(view.account, number, money, on, Some(&item.number), source, ids)?;
        let Change::Item(ItemChange::Issued { item: made, .. }) = &formed else { return Ok(()) };
        let record = ChargeRecord {
            account: view.account,
            item: item.id,
            number: item.number.clone(),
            basis: due.key.basis,
            step: due.key.step,
            charged_on: on,
            until_on: due.until_on,
            charge: made.id,
            amount_minor: due.amount_minor,
            sheet: due.sheet.map(|sheet| sheet_text(&sheet)).unwrap_or_default(),
        };
        let kind = ItemKind::Charge;
        let (amount_minor, open_minor, steps) = (money.minor, money.minor, Vec::new());
        self.items.push(ItemView {
            id: made.id,
            number: number.to_string(),
            kind,
            amount_minor,
            open_minor,
            issued_on: on,
            due_on: on,
            sent_on: on,
            sent_by: None,
            arrived: false,
            pay_date_named: None,
            disputed_minor: 0,
            unlisted: false,
            charge: Some(ChargeOf { item: item.id, basis: due.key.basis }),
            unearned: None,
            steps,
            ..item.clone()
        });
        self.changes.extend([formed, Change::Item(ItemChange::Charged(record))]);
        Ok(())
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

/// The item with its ledger, as far as charges go.
fn late_item(detail: &ItemDetail) -> LateItem {
    let is_move = |kind: EntryKind| !matches!(kind, EntryKind::Issued | EntryKind::Corrected);
    let moves = detail.entries.iter().map(|line| &line.entry).filter(|entry| is_move(entry.kind));
    LateItem {
        item: detail.item.id,
        due_on: detail.item.due_on,
        amount_minor: detail.amount_minor,
        moves: moves.map(|entry| (entry.effective_on, entry.amount_minor)).collect(),
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
        "day_count": sheet.day_count.name(), "segments": segments.collect::<Vec<_>>(), "total_minor": sheet.total_minor })
    .to_string()
}

fn too_large(error: dunlin_core::interest::CourseError) -> AppError {
    AppError::new(Failure::Failed, "charge.not_possible", error.to_string())
}
