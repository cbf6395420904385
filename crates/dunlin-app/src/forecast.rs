//! What is expected of customers: their own invoices of two years beside everybody's.
//!
//! Decides: what is kept. How everybody pays, and what a call to each customer would be worth as far as that can be told without its view, is
//! reckoned once a day and again after a run was approved (it makes the tasks); that takes a look at every invoice. What a customer's
//! own invoices say is read when it is asked for, so a page is never behind what was recorded. The forecasts are the core's.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use dunlin_core::days;
use dunlin_core::forecast::{AgeCurve, Average, Basis, Delay, Forecast, HORIZON_DAYS, Payer, Record};
use dunlin_core::id::{AccountId, CreditorId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::priority::{Cause, Rank, effect, rank};
use dunlin_store::{AsOf, OpenInvoice, Tx};
use dunlin_words::Words;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::{App, Setting};
use crate::customers::{self, Customer};
use crate::error::AppError;
use crate::fx::Rates;
use crate::promises::broken;
use crate::run::wording::say;

/// Invoices of so many months speak.
const MONTHS: i32 = 24;

/// How everybody pays, and what a call would be worth.
#[derive(Debug, Default)]
pub struct Everybody {
    average: Average,
    curve: AgeCurve,
    /// By the account under which a customer is seen; minor units of the creditor's money.
    worth: HashMap<AccountId, i64>,
}

/// For what everybody was reckoned: the day, and the day of the newest approved run.
type Key = (CreditorId, Date, Option<Date>);

/// What was reckoned last.
type Last = Option<(Key, Arc<Everybody>)>;

/// What is kept of everybody; cheap to clone.
#[derive(Clone, Default)]
pub struct Forecasts(Arc<Mutex<Last>>);

impl Forecasts {
    /// Everybody on a day; reckoned when nobody asked since the day turned or a run was approved.
    pub(crate) fn on(&self, tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<Arc<Everybody>, AppError> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (setting.creditor.id, today, tx.newest_approved_day(setting.creditor.id)?);
        if let Some((_, everybody)) = kept.as_ref().filter(|(of, _)| *of == key) {
            return Ok(Arc::clone(everybody));
        }
        let everybody = Arc::new(Everybody::read(tx, setting, today)?);
        *kept = Some((key, Arc::clone(&everybody)));
        Ok(everybody)
    }
}

impl Everybody {
    fn read(tx: &mut Tx<'_>, setting: &Setting, today: Date) -> Result<Everybody, AppError> {
        let mut open: Vec<OpenInvoice> = Vec::new();
        let until = days::after(today, HORIZON_DAYS);
        let mut delays = delays(tx, setting, today, until, |invoice| open.push(invoice))?;
        let all = || delays.values().flatten().copied();
        let mut everybody =
            Everybody { average: Average::of(all()), curve: AgeCurve::of(all()), worth: HashMap::new() };
        open.sort_unstable_by_key(|invoice| (invoice.account, invoice.currency));
        let mut rates = Rates::by(today);
        for of_customer in open.chunk_by(|a, b| a.account == b.account) {
            let account = of_customer[0].account;
            let payer = Payer::of(delays.remove(&account).unwrap_or_default());
            let mut worth = 0_i64;
            for of_currency in of_customer.chunk_by(|a, b| a.currency == b.currency) {
                let one = |invoice: &OpenInvoice| {
                    effect(&everybody.basis(&payer).forecast(invoice.due_on, today), invoice.open_minor)
                };
                let minor = of_currency.iter().map(one).fold(0, i64::saturating_add);
                let money = Money { minor, currency: of_currency[0].currency };
                worth = worth.saturating_add(in_own(tx, &mut rates, money, setting.creditor.currency)?);
            }
            everybody.worth.insert(account, worth);
        }
        Ok(everybody)
    }

    /// What is collected of debts by age.
    pub(crate) fn curve(&self) -> &AgeCurve {
        &self.curve
    }

    /// What a customer's forecasts are made from.
    pub(crate) fn basis<'k>(&'k self, payer: &'k Payer) -> Basis<'k> {
        Basis { payer, average: &self.average, curve: &self.curve }
    }

    /// What a call to a customer would be worth, in minor units of the creditor's money.
    pub(crate) fn worth(&self, account: AccountId) -> i64 {
        self.worth.get(&account).copied().unwrap_or_default()
    }
}

/// How customers paid and pay, as is known on a day, by the account under which each is seen; `open` gets the invoices that are open and
/// due before a day.
fn delays(
    tx: &mut Tx<'_>,
    setting: &Setting,
    today: Date,
    before: Date,
    mut open: impl FnMut(OpenInvoice),
) -> Result<HashMap<AccountId, Vec<Delay>>, AppError> {
    let creditor = setting.creditor.id;
    let links = tx.links(creditor, &AsOf::day(today))?;
    let mut delays: HashMap<AccountId, Vec<Delay>> = HashMap::new();
    tx.ended_invoices::<AppError>(creditor, (since(today), today), |account, delay| {
        delays.entry(links.head_of(account)).or_default().push(delay);
    })?;
    tx.open_invoices::<AppError>(creditor, before, |invoice| {
        let account = links.head_of(invoice.account);
        if let Some(delay) = Delay::known(invoice.due_on, None, today) {
            delays.entry(account).or_default().push(delay);
        }
        open(OpenInvoice { account, ..invoice });
    })?;
    Ok(delays)
}

/// How each customer pays, beside everybody: what forecasts of a whole book are made from.
#[derive(Debug, Default)]
pub(crate) struct Payers {
    pub(crate) average: Average,
    pub(crate) curve: AgeCurve,
    delays: HashMap<AccountId, Vec<Delay>>,
}

impl Payers {
    /// As is known on a day.
    pub(crate) fn read(tx: &mut Tx<'_>, setting: &Setting, on: Date) -> Result<Payers, AppError> {
        let delays = delays(tx, setting, on, on, |_| {})?;
        let all = || delays.values().flatten().copied();
        Ok(Payers { average: Average::of(all()), curve: AgeCurve::of(all()), delays })
    }

    /// How a customer pays, by the account under which it is seen.
    pub(crate) fn of(&self, account: AccountId) -> Payer {
        Payer::of(self.delays.get(&account).cloned().unwrap_or_default())
    }
}

/// Money in the creditor's own, for an order alone: without a rate it stands as it is.
fn in_own(tx: &mut Tx<'_>, rates: &mut Rates, money: Money, own: Currency) -> Result<i64, AppError> {
    Ok(rates.convert(tx, money, own)?.unwrap_or(money.minor))
}

/// The expected effects of a customer as one sum in the creditor's money, for an order alone.
pub(crate) fn sum_of(tx: &mut Tx<'_>, rates: &mut Rates, rank: &Rank, own: Currency) -> Result<i64, AppError> {
    let mut sum = 0_i64;
    for effect in &rank.effects {
        sum = sum.saturating_add(in_own(tx, rates, *effect, own)?);
    }
    Ok(sum)
}

/// How a customer pays, by the invoices of all its numbers.
pub(crate) fn payer(tx: &mut Tx<'_>, accounts: &[AccountId], today: Date) -> Result<Payer, AppError> {
    let mut delays = Vec::new();
    for account in accounts {
        delays.extend(tx.delays_of(*account, (since(today), today))?);
    }
    Ok(Payer::of(delays))
}

pub(crate) fn since(today: Date) -> Date {
    today.saturating_sub(MONTHS.months())
}

/// What is expected of one customer.
pub struct CustomerForecast {
    everybody: Arc<Everybody>,
    payer: Payer,
    today: Date,
}

/// What is expected of a customer today.
///
/// # Errors
/// `customer.unknown`.
pub fn customer(app: &mut App, setting: &Setting, number: &str) -> Result<CustomerForecast, AppError> {
    let (today, forecasts) = (app.clock.today(&setting.creditor.timezone), app.forecasts.clone());
    app.store.read(|tx| {
        let everybody = forecasts.on(tx, setting, today)?;
        let account = customers::find(tx, setting, number)?;
        let accounts = customers::numbers(tx, account)?;
        Ok(CustomerForecast { everybody, payer: payer(tx, &accounts, today)?, today })
    })
}

impl CustomerForecast {
    /// What is expected of an item by its due date.
    pub fn of(&self, due_on: Date) -> Forecast {
        self.everybody.basis(&self.payer).forecast(due_on, self.today)
    }

    /// Where the customer stands, and why.
    pub fn rank(&self, known: &Customer) -> Rank {
        rank(&known.view, &self.everybody.basis(&self.payer), broken(&known.promises), self.today)
    }

    /// Why this is expected: what its own invoices say, else that everybody's count.
    pub fn why(&self) -> Cause {
        Cause::of_record(&self.everybody.basis(&self.payer))
    }
}

/// A cause as a sentence.
pub fn cause_sentence(words: &Words, cause: &Cause) -> String {
    use dunlin_core::code::Value;
    let (key, values): (&str, Vec<(&'static str, Value)>) = match cause {
        Cause::BrokenPromise { amount, promised_on } => {
            ("broken", vec![("amount", (*amount).into()), ("day", (*promised_on).into())])
        }
        Cause::PastDue { amount, percent } => {
            ("past-due", vec![("amount", (*amount).into()), ("percent", (*percent).into())])
        }
        Cause::OwnRecord(record) => return record_sentence(words, record),
        Cause::NoRecord { percent } => ("no-record", vec![("percent", (*percent).into())]),
        Cause::Waits { percent } => ("waits", vec![("percent", (*percent).into())]),
        Cause::Oldest { days, percent, is_own: true } => {
            ("oldest-own", vec![("count", (*days).into()), ("percent", (*percent).into())])
        }
        Cause::Oldest { days, percent, is_own: false } => {
            ("oldest", vec![("count", (*days).into()), ("percent", (*percent).into())])
        }
        Cause::Silence { days: Some(days) } => ("silence", vec![("count", (*days).into())]),
        Cause::Silence { days: None } => ("never", Vec::new()),
    };
    say(words, "ui-why-", key, &values)
}

/// "Invoices late: 4 of 6; the middle one 12 days after due".
fn record_sentence(words: &Words, record: &Record) -> String {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let key = match record.median_days {
        None => "record-unpaid",
        Some(..0) => "record-early",
        Some(0) => "record-on-day",
        Some(1..) => "record-late",
    };
    let values = [
        ("late", count(record.late).into()),
        ("of", count(record.of).into()),
        ("count", i64::from(record.median_days.unwrap_or_default().abs()).into()),
    ];
    say(words, "ui-why-", key, &values)
}
