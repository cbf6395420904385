//! A customer asks for credit, and suppliers whom it names are called (R2.1).

use dunlin_core::change::{Change, OpeningChange};
use dunlin_core::credit::{Application, Called, Pays, TradeReference};
use dunlin_core::id::ApplicationId;
use dunlin_core::money::Currency;
use dunlin_core::name::fold_name;
use dunlin_core::terms::Terms;
use dunlin_store::{ApplicationLine, Named, Tx};
use jiff::civil::Date;

use super::{customer, refused, text};
use crate::app::{App, Setting, new_ids};
use crate::approvals::person_shown;
use crate::cases::{Done, commit, read_amount};
use crate::credit;
use crate::error::{AppError, Failure};

/// The most references of an application.
const REFERENCES_MAX: usize = 20;
/// Slower than this is no figure.
const DAYS_SLOW_MAX: i64 = 3650;

/// An application as a person takes it.
#[derive(Debug, Clone, Copy, Default)]
pub struct ApplicationInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// How much may be owed, as asked; nothing was said when left out.
    pub amount: Option<&'a str>,
    /// What it means to buy in a month.
    pub monthly: Option<&'a str>,
    /// The currency of both; when left out, the one in which the customer deals.
    pub currency: Option<&'a str>,
    /// The payment terms it asks for; may be empty.
    pub terms: &'a str,
    /// Who asks on its behalf; may be empty.
    pub contact: &'a str,
    /// The day on which it came; today when left out.
    pub on: Option<Date>,
}

/// What a supplier said on the telephone, as a person notes it.
#[derive(Debug, Clone, Copy, Default)]
pub struct CallInput<'a> {
    /// The day of the call; today when left out.
    pub on: Option<Date>,
    /// With whom they spoke.
    pub with: &'a str,
    /// How it is paid: a code.
    pub pays: &'a str,
    /// It would sell on credit again.
    pub again: Option<bool>,
    /// The most that was owed to it, as written, in the application's currency.
    pub highest: Option<&'a str>,
    /// Days after its due days.
    pub days_slow: Option<i64>,
    /// What else was said.
    pub said: &'a str,
}

/// A supplier whom the customer names.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReferenceInput<'a> {
    /// Number of the application.
    pub application: &'a str,
    /// The supplier; one of this name is known again.
    pub name: &'a str,
    /// Telephone or e-mail address; as it was when left out.
    pub reach: Option<&'a str>,
    /// What it said, where it was called.
    pub called: Option<CallInput<'a>>,
}

/// Takes an application.
///
/// # Errors
/// `customer.unknown`, `amount.unreadable`, `application.amount`, `application.day`, `application.terms`, `opening.text`;
/// `application.open` while another one of the customer is not decided.
pub fn apply(app: &mut App, setting: &Setting, input: &ApplicationInput<'_>) -> Result<Done, AppError> {
    let wrong = |code, message: &str| AppError::new(Failure::Usage, code, message);
    let mut read = |given: &str| credit::read_amount_of(app, setting, input.customer, given, input.currency);
    let (asked, monthly) = (input.amount.map(&mut read).transpose()?, input.monthly.map(&mut read).transpose()?);
    if [asked, monthly].into_iter().flatten().any(|money| money.minor <= 0) {
        return Err(wrong("application.amount", "who asks for credit asks for more than zero"));
    }
    let currency = asked.or(monthly).map(|money| money.currency);
    let currency = match currency.or_else(|| Currency::find(input.currency?)) {
        Some(currency) => currency,
        None => credit::currency_of(app, setting, input.customer)?,
    };
    let today = app.clock.today(&setting.creditor.timezone);
    let applied_on = input.on.unwrap_or(today);
    if applied_on > today {
        return Err(wrong("application.day", "an application came today or before"));
    }
    let (terms, contact) = (text(input.terms)?, text(input.contact)?);
    if !terms.is_empty() && Terms::parse(&terms).is_err() {
        let error = wrong("application.terms", &format!("\"{terms}\" are no payment terms"));
        return Err(error.with("terms", terms.as_str()).hint("for example: 30 days net"));
    }
    let (who, id) = (app.who("application for credit"), ApplicationId::next(&mut new_ids()));
    app.store.transaction(|tx| {
        let (account, numbers) = customer(tx, setting, input.customer, today)?;
        let all = tx.applications(setting.creditor.id)?;
        let is_open =
            |one: &&Named<ApplicationLine>| one.of.verdict.is_none() && numbers.contains(&one.of.application.account);
        if let Some(open) = all.iter().find(is_open) {
            let number = open.of.application.number.clone();
            let error = refused("application.open", format!("{number} of the customer is not decided yet"));
            return Err(error.with("number", number.as_str()).hint("decide it first, or say that it is withdrawn"));
        }
        let own = tx.customer(account)?.account.number;
        let application = Application {
            id,
            account,
            number: format!("CA-{own}-{}", tx.application_count(account)? + 1),
            applied_on,
            currency,
            asked_minor: asked.map(|money| money.minor),
            monthly_minor: monthly.map(|money| money.minor),
            terms: terms.clone(),
            contact: contact.clone(),
        };
        commit(tx, setting, &who, account, vec![Change::Opening(OpeningChange::Applied(application))])
    })
}

/// Names a supplier, or notes what it said.
///
/// # Errors
/// `application.unknown`, `application.decided`, `opening.text`; `reference.name`, `reference.many`, `reference.with`, `reference.pays`,
/// `reference.days`, `reference.day`, `amount.unreadable`.
pub fn keep_reference(app: &mut App, setting: &Setting, input: &ReferenceInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let name = text(input.name)?;
    if name.is_empty() {
        return Err(AppError::new(Failure::Usage, "reference.name", "a reference has a name"));
    }
    let reach = input.reach.map(text).transpose()?;
    let who = app.who("trade reference");
    let by = person_shown(&who.actor).to_string();
    app.store.transaction(|tx| {
        let line = undecided(tx, setting, input.application)?;
        let Application { account, id: application, number, currency, .. } = line.of.application;
        let known = tx.trade_references(account, application)?;
        let was = known.iter().find(|one| fold_name(&one.name) == fold_name(&name)).cloned();
        if was.is_none() && known.len() >= REFERENCES_MAX {
            return Err(refused("reference.many", format!("an application has at most {REFERENCES_MAX} references")));
        }
        let called = match &input.called {
            None => was.as_ref().and_then(|was| was.called.clone()),
            Some(call) => Some(noted(setting, call, &by, currency, today)?),
        };
        let next = known.iter().map(|one| one.part).max().unwrap_or(0) + 1;
        let reference = TradeReference {
            part: was.as_ref().map_or(next, |was| was.part),
            name: was.as_ref().map_or_else(|| name.clone(), |was| was.name.clone()),
            reach: reach.clone().or_else(|| was.as_ref().map(|was| was.reach.clone())).unwrap_or_default(),
            called,
        };
        let kept = OpeningChange::ReferenceKept { account, application, number, reference, was };
        commit(tx, setting, &who, account, vec![Change::Opening(kept)])
    })
}

/// A supplier was named by mistake.
///
/// # Errors
/// `application.unknown`, `application.decided`, `reference.unknown`.
pub fn strike_reference(app: &mut App, setting: &Setting, application: &str, part: i32) -> Result<Done, AppError> {
    let who = app.who("trade reference struck");
    app.store.transaction(|tx| {
        let line = undecided(tx, setting, application)?;
        let Application { account, id: application, number, .. } = line.of.application;
        let known = tx.trade_references(account, application)?;
        let unknown = || AppError::not_found("reference.unknown", format!("{number} has no reference {part}"));
        let was = known.into_iter().find(|one| one.part == part).ok_or_else(unknown)?;
        let struck = OpeningChange::ReferenceStruck { account, application, number, was };
        commit(tx, setting, &who, account, vec![Change::Opening(struck)])
    })
}

fn noted(
    setting: &Setting,
    call: &CallInput<'_>,
    by: &str,
    currency: Currency,
    today: Date,
) -> Result<Called, AppError> {
    let wrong = |code, message: &str| AppError::new(Failure::Usage, code, message);
    let (on, with) = (call.on.unwrap_or(today), text(call.with)?);
    if on > today {
        return Err(wrong("reference.day", "a call was made today or before"));
    }
    if with.is_empty() {
        return Err(wrong("reference.with", "it is not said with whom they spoke").hint("name the person"));
    }
    let pays = Pays::find(call.pays).ok_or_else(|| {
        let known = Pays::ALL.map(Pays::code).join(", ");
        wrong("reference.pays", &format!("\"{}\" is no way to pay", call.pays)).hint(format!("known are {known}"))
    })?;
    let days_slow = call.days_slow.unwrap_or(0);
    if !(0..=DAYS_SLOW_MAX).contains(&days_slow) || (pays == Pays::Slow && days_slow == 0) {
        return Err(
            wrong("reference.days", "who pays slowly pays so many days after the due day").hint("for example 8")
        );
    }
    let highest = call.highest.map(|given| read_amount(setting, given, Some(currency.code()))).transpose()?;
    if highest.is_some_and(|money| money.minor < 0) {
        return Err(wrong("application.amount", "the most that was owed is not below zero"));
    }
    let (by, said) = (by.to_string(), text(call.said)?);
    let highest_minor = highest.map(|money| money.minor);
    Ok(Called { on, by, with, pays, again: call.again, highest_minor, days_slow, said })
}

/// An application by its number.
pub(super) fn find(tx: &mut Tx<'_>, setting: &Setting, number: &str) -> Result<Named<ApplicationLine>, AppError> {
    tx.find_application(setting.creditor.id, number.trim())?.ok_or_else(|| {
        AppError::not_found("application.unknown", format!("there is no application \"{number}\""))
            .hint("dunlin credit applications lists them")
    })
}

/// One that is not decided yet.
pub(super) fn undecided(tx: &mut Tx<'_>, setting: &Setting, number: &str) -> Result<Named<ApplicationLine>, AppError> {
    let line = find(tx, setting, number)?;
    match &line.of.verdict {
        None => Ok(line),
        Some(decided) => {
            let message = format!("{number} was decided on {}", decided.on);
            let error = refused("application.decided", message).with("number", number).with("on", decided.on);
            Err(error.hint("who asks again applies again"))
        }
    }
}
