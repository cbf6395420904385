//! The advisor for a customer: what each hand is expected to bring, with the sums in words.

use dunlin_core::aging::days_past_due;
use dunlin_core::code::Refusal;
use dunlin_core::money::Money;
use dunlin_core::placement::advice::{self, Advice, Because, Debt, Hands};
use dunlin_core::ratio::Ratio;
use dunlin_core::view::ItemView;
use dunlin_words::{Value, Words};

use super::wanted;
use crate::app::{App, Setting};
use crate::cases::everything;
use crate::customers;
use crate::error::AppError;

/// Advice about a customer's debt.
#[derive(Debug, Clone)]
pub struct Advised {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// What is asked about.
    pub debt: Debt,
    /// Its items' numbers, oldest due first.
    pub items: Vec<String>,
    /// What is advised.
    pub advice: Advice,
}

/// Compares the hands in which a customer's late debt can be; nothing is written.
///
/// # Errors
/// `customer.unknown`, `item.unknown`; `item.not_open` when nothing is late.
pub fn advise(app: &mut App, setting: &Setting, customer: &str, items: &[String]) -> Result<Advised, AppError> {
    let (today, forecasts) = (app.clock.today(&setting.creditor.timezone), app.forecasts.clone());
    app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let view = tx.customer_view(account, &everything())?;
        let items: Vec<&ItemView> = wanted(tx, setting, &view, (items, None), today)?;
        let first = items.first().ok_or(Refusal::NotOpen)?;
        if let Some(other) = items.iter().find(|item| item.currency != first.currency) {
            return Err(Refusal::OtherCurrency { item: other.number.clone(), currency: other.currency }.into());
        }
        let minor = items.iter().map(|item| item.open_minor - item.disputed_minor).fold(0, i64::saturating_add);
        let days = items.iter().map(|item| days_past_due(item.due_on, today)).max().unwrap_or_default();
        let debt = Debt { open: Money { minor: minor.max(0), currency: first.currency }, days_past_due: days };
        let everybody = forecasts.on(tx, setting, today)?;
        let advice = advice::advise(&debt, everybody.curve(), &setting.policy.placement);
        let items = items.iter().map(|item| item.number.clone()).collect();
        Ok(Advised { customer: view.number, name: view.name, debt, items, advice })
    })
}

/// In whose hands, in words.
pub fn choice_name(words: &Words, hands: Hands) -> String {
    words.text(&format!("ui-hands-{}", hands.code().replace('_', "-")), &[])
}

/// How a sum is made, as a sentence.
pub fn because_sentence(words: &Words, because: &Because) -> String {
    let share = |bps: i64| {
        let share = Ratio::of(i128::from(bps), 10_000).unwrap_or(Ratio::ZERO);
        words.show(Value::Number(share.percent(if bps % 100 == 0 { 0 } else { 2 })))
    };
    let key = format!("ui-because-{}", because.code());
    match because {
        Because::StillCollected { percent, days, .. } => {
            words.text(&key, &[("percent", Value::Count(*percent)), ("count", Value::Count(*days))])
        }
        Because::CollectedLater { percent, days, between } => words.text(
            &key,
            &[("percent", Value::Count(*percent)), ("count", Value::Count(*days)), ("between", Value::Count(*between))],
        ),
        Because::OwnWork { months, cost } => {
            words.text(&key, &[("count", Value::Count(*months)), ("cost", Value::Money(*cost))])
        }
        Because::Commission { bps, cost } => {
            words.text(&key, &[("percent", Value::Text(&share(*bps))), ("cost", Value::Money(*cost))])
        }
        Because::ThenAgency { days, bps, cost } => words.text(
            &key,
            &[("count", Value::Count(*days)), ("percent", Value::Text(&share(*bps))), ("cost", Value::Money(*cost))],
        ),
        Because::Price { bps } => words.text(&key, &[("percent", Value::Text(&share(*bps)))]),
        Because::Court { cost } => words.text(&key, &[("cost", Value::Money(*cost))]),
        Because::TooSmall { from } => words.text(&key, &[("from", Value::Money(*from))]),
        Because::TooOld { days } => words.text(&key, &[("count", Value::Count(*days))]),
    }
}
