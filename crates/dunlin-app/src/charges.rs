//! Interest, lump sums and late fees: what terms, agreements and the law charge, made as items when a row is issued.
//!
//! Requirements R1.9, R0.5, R2.4. The figures are the core's; here the rates, the law and the ledger are fetched for it. A rate
//! that is not certain holds nothing back: interest stops on the last certain day, the item's reasons say so, and the next
//! notice charges the rest.

mod bill;
mod foreseen;
mod ground;
mod stated;

use std::collections::BTreeMap;
use std::sync::Arc;

use dunlin_core::charge::{ChargeBasis, ChargeRules, Charged, DueCharge, LateItem, due_charges};
use dunlin_core::code::Reason;
use dunlin_core::id::{AccountId, IdSource};
use dunlin_core::interest::{InterestSheet, RateTable};
use dunlin_core::item::ItemKind;
use dunlin_core::ledger::EntryKind;
use dunlin_core::money::Money;
use dunlin_core::plan::{AccountPlan, ChargedItem, charged_items};
use dunlin_core::policy::{FeeSetting, Policy, Posting, StepId, Under};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_store::{AsOf, ItemDetail, ItemRef, Tx};
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::cases::free_number;
use crate::customers;
use crate::error::{AppError, Failure};
use crate::rates::rate_table;
use crate::run::sentence;
pub(crate) use bill::{Bill, Billing};
pub(crate) use foreseen::{Foreseen, LateBook};
use ground::{Asked, Grounds, ItemGround};
pub(crate) use stated::{Stated, stated_of};

/// What a creditor charges, with the rates of the book.
pub(crate) struct Charging<'s> {
    setting: &'s Setting,
    /// Of the account that is looked at.
    policy: &'s Policy,
    rates: Arc<RateTable>,
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
    /// What the interest stands on.
    pub ground: Vec<Reason>,
    /// How its interest comes about.
    pub sheet: InterestSheet,
}

/// The interest that runs on an item up to a day, by its terms, an agreement or the law; nothing is booked.
///
/// # Errors
/// `item.unknown`; `charge.no_interest` when none runs, with the reason.
pub fn interest_of(app: &mut App, setting: &Setting, number: &str, on: Option<Date>) -> Result<ItemInterest, AppError> {
    let on = on.unwrap_or_else(|| app.clock.today(&setting.creditor.timezone));
    let (detail, customer) = customers::item(app, setting, number)?;
    let (account, country) = (&customer.account, customer.account.address.country.clone());
    let (rates, grounds, under) = app.store.read(|tx| {
        let grounds = Grounds::load(tx, setting, account.id, country.clone(), account.kind)?;
        Ok::<_, AppError>((rate_table(tx)?, grounds, under(tx, setting, account.id, on)?))
    })?;
    let late = late_item(&detail);
    let ItemGround { interest, reasons, .. } = grounds.of(setting.policy_under(&under), asked(&detail));
    let interest = interest.filter(|_| detail.item.kind == ItemKind::Invoice).ok_or_else(|| {
        let why = match detail.item.kind {
            ItemKind::Invoice => reasons.first().map_or_else(|| "The policy charges none.".to_string(), sentence),
            ItemKind::Charge => "A charge bears none.".to_string(),
            ItemKind::CreditNote | ItemKind::OnAccount => "It is in the customer's favour.".to_string(),
        };
        let message = format!("no interest runs on {number}. {why}");
        AppError::new(Failure::Refused, "charge.no_interest", message)
            .hint("what runs is said by `interest` under [charges] (dunlin policy show) and by dunlin customer agree")
    })?;
    let sheet = late.interest(&interest, &rates, on).map_err(too_large)?;
    let customer = (customer.account.number, customer.account.name);
    Ok(ItemInterest { detail, customer, on, ground: reasons, sheet })
}

/// What an invoice bears for being late by today and what was not charged yet: interest and the law's lump sum. A step's fee
/// comes with its step, so it is not among them. Nothing is booked; empty where the policy charges nothing.
///
/// # Errors
/// `item.unknown`.
pub fn not_charged_yet(app: &mut App, setting: &Setting, number: &str) -> Result<Vec<DueCharge>, AppError> {
    let on = app.clock.today(&setting.creditor.timezone);
    let (detail, customer) = customers::item(app, setting, number)?;
    let is_late = detail.item.kind == ItemKind::Invoice && detail.open_minor > 0 && detail.item.due_on < on;
    app.store.read(|tx| {
        let Some(charging) = Charging::load(tx, setting)?.filter(|_| is_late) else { return Ok(Vec::new()) };
        let account = &customer.account;
        let under = under(tx, setting, account.id, on)?;
        let charging = charging.under(setting.policy_under(&under));
        let grounds = Grounds::load(tx, setting, account.id, account.address.country.clone(), account.kind)?;
        let before = tx.charges(account.id)?;
        charging.due(&late_item(&detail), &grounds.of(charging.policy, asked(&detail)), None, &before, on)
    })
}

/// By which version of the policy a customer is decided on a day.
fn under(tx: &mut Tx<'_>, setting: &Setting, account: AccountId, on: Date) -> Result<Under, AppError> {
    let head = tx.head_of(account, &AsOf::day(on))?;
    let view = tx.customer_view(head, &AsOf::day(on))?;
    Ok(setting.governed(&view, on).under())
}

impl<'s> Charging<'s> {
    /// What the creditor charges; `None` when no version of its policy charges anything.
    pub(crate) fn load(tx: &mut Tx<'_>, setting: &'s Setting) -> Result<Option<Charging<'s>>, AppError> {
        if !setting.policies.charges_anything() {
            return Ok(None);
        }
        Ok(Some(Charging { setting, policy: &setting.policy, rates: Arc::new(rate_table(tx)?) }))
    }

    /// The same for an account that is decided by another version, or as another segment.
    pub(crate) fn under<'p>(&self, policy: &'p Policy) -> Charging<'p>
    where
        's: 'p,
    {
        Charging { setting: self.setting, policy, rates: Arc::clone(&self.rates) }
    }

    /// Says of each item that bears charges on the day what they stand on, and when a rate is not certain.
    pub(crate) fn explain(
        &self,
        tx: &mut Tx<'_>,
        view: &AccountView,
        plan: &mut AccountPlan,
        on: Date,
    ) -> Result<(), AppError> {
        let charged = charged_items(view, self.policy, plan);
        if charged.is_empty() {
            return Ok(());
        }
        let grounds = self.grounds(tx, view)?;
        for ChargedItem { item: at, .. } in charged {
            let item = &view.items[at];
            let principal = Money { minor: item.amount_minor, currency: item.currency };
            let ground =
                grounds[&item.account].of(self.policy, Asked { item: item.id, issued_on: item.issued_on, principal });
            let refused = ground.interest.and_then(|interest| interest.refused(&self.rates, item.due_on, on));
            let reasons = &mut plan.items[at].reasons;
            reasons.extend(ground.reasons);
            reasons.extend(refused.map(|(refused, until)| Reason::RateUnconfirmed { series: refused.series, until }));
        }
        Ok(())
    }

    /// What the account's late items are charged on the day: made as items, or only told.
    pub(crate) fn bill(
        &self,
        tx: &mut Tx<'_>,
        view: &AccountView,
        plan: &AccountPlan,
        billing: Billing<'_>,
        ids: &mut dyn IdSource,
    ) -> Result<Bill, AppError> {
        let grounds = self.grounds(tx, view)?;
        let mut taxes = Vec::new();
        for account in grounds.keys() {
            taxes.extend(tx.charge_taxes_of(*account)?);
        }
        let mut bill =
            Bill { taxes, announces_charges: self.is_announced(&grounds, view, billing.on), ..Bill::default() };
        let charged = charged_items(view, self.policy, plan);
        if charged.is_empty() {
            return Ok(bill);
        }
        let (mut before, mut on_the_day) = (Vec::new(), Vec::new());
        for account in grounds.keys() {
            before.extend(tx.charges(*account)?);
            on_the_day.extend(tx.charged_on(*account, billing.on)?);
        }
        for ChargedItem { item, step } in charged {
            let item = &view.items[item];
            let detail = tx.item_detail(ItemRef { account: item.account, item: item.id })?;
            let late = late_item(&detail);
            let grounds = &grounds[&item.account];
            let ground = grounds.of(self.policy, asked(&detail));
            self.tell(&mut bill, item, &late, &ground, billing.on)?;
            if self.policy.charges.posting == Posting::Memo {
                continue;
            }
            let fee = step.as_ref().and_then(|step| Some((step, grounds.fee(self.step_fee(step)?, asked(&detail))?)));
            for due in self.due(&late, &ground, fee.as_ref(), &before, billing.on)? {
                let stem = match due.key.basis {
                    ChargeBasis::Interest => format!("INT-{}", item.number),
                    ChargeBasis::LumpSum => format!("SUM-{}", item.number),
                    ChargeBasis::Fee => format!("FEE-{}-{}", item.number, due.key.step),
                    // What a court gives is charged when it gives it, by no policy.
                    ChargeBasis::Court => continue,
                };
                let number = free_number(tx, self.setting, &stem)?;
                let again = on_the_day.iter().find(|(key, _)| *key == due.key).map_or(0, |(_, count)| *count);
                let billing = Billing { again: i32::try_from(again).unwrap_or(i32::MAX), ..billing };
                bill.add(item, number, due, billing, ids)?;
            }
        }
        Ok(bill)
    }

    /// What was agreed under each number of the customer.
    fn grounds(&self, tx: &mut Tx<'_>, view: &AccountView) -> Result<BTreeMap<AccountId, Grounds<'s>>, AppError> {
        let ground = |account: AccountId| {
            let grounds = Grounds::load(tx, self.setting, account, view.address.country.clone(), view.kind)?;
            Ok((account, grounds))
        };
        view.members.iter().copied().chain([view.account]).map(ground).collect()
    }

    /// A letter may say that charges follow: they are booked, and something that is late stands on a ground.
    fn is_announced(&self, grounds: &BTreeMap<AccountId, Grounds<'_>>, view: &AccountView, on: Date) -> bool {
        let fees: Vec<FeeSetting> = self.policy.steps.iter().filter_map(|step| step.fee).collect();
        let is_late = |item: &&ItemView| item.kind == ItemKind::Invoice && item.due_on < on && item.open_minor > 0;
        self.policy.charges.posting == Posting::Posted
            && view.items.iter().filter(is_late).any(|item| {
                let principal = Money { minor: item.amount_minor, currency: item.currency };
                let asked = Asked { item: item.id, issued_on: item.issued_on, principal };
                let grounds = &grounds[&item.account];
                let ground = grounds.of(self.policy, asked);
                let has_fee = fees.iter().any(|fee| grounds.fee(*fee, asked).is_some());
                ground.interest.is_some() || ground.lump_sum.is_some() || has_fee
            })
    }

    fn step_fee(&self, step: &StepId) -> Option<FeeSetting> {
        self.policy.find(step)?.1.fee
    }

    fn due(
        &self,
        late: &LateItem,
        ground: &ItemGround,
        fee: Option<&(&StepId, dunlin_core::charge::Fee)>,
        before: &[Charged],
        on: Date,
    ) -> Result<Vec<DueCharge>, AppError> {
        let rules = ChargeRules {
            interest: ground.interest.as_ref(),
            rates: &self.rates,
            lump_sum: ground.lump_sum,
            fee: fee.map(|(step, fee)| (step.as_str(), fee)),
            tax: self.policy.charges.tax,
        };
        due_charges(late, &rules, before, on).map_err(too_large)
    }

    /// What the letter says of an item's interest.
    fn tell(
        &self,
        bill: &mut Bill,
        item: &ItemView,
        late: &LateItem,
        ground: &ItemGround,
        on: Date,
    ) -> Result<(), AppError> {
        let Some(interest) = &ground.interest else { return Ok(()) };
        let sheet = late.interest(interest, &self.rates, on).map_err(too_large)?;
        if sheet.total_minor > 0 {
            if self.policy.charges.posting == Posting::Memo {
                bill.memo.push((item.number.clone(), sheet.total_minor, sheet.up_to));
            }
            bill.sheets.push((item.number.clone(), item.currency, sheet));
        }
        Ok(())
    }
}

/// The item as its ground is asked for.
fn asked(detail: &ItemDetail) -> Asked {
    let (item, minor) = (&detail.item, detail.amount_minor);
    Asked { item: item.id, issued_on: item.issued_on, principal: Money { minor, currency: item.currency } }
}

/// The item with its ledger, as far as charges go.
fn late_item(detail: &ItemDetail) -> LateItem {
    let is_move = |kind: EntryKind| !matches!(kind, EntryKind::Issued | EntryKind::Corrected);
    let moves = detail.entries.iter().map(|line| &line.entry).filter(|entry| is_move(entry.kind));
    LateItem {
        item: detail.item.id,
        currency: detail.item.currency,
        due_on: detail.item.due_on,
        amount_minor: detail.amount_minor,
        moves: moves.map(|entry| (entry.effective_on, entry.amount_minor)).collect(),
    }
}

fn too_large(error: dunlin_core::interest::CourseError) -> AppError {
    AppError::new(Failure::Failed, "charge.not_possible", error.to_string())
}
