//! What is known about who asks for credit, what is still missing, and which limit it comes to.

use dunlin_core::credit::{FinancialStatement, TradeReference};
use dunlin_core::credit::{
    Firm, Gathered, Missing, Proposal, Record, Report, Rules, Score, Verdict, propose, record_of, record_since,
};
use dunlin_core::id::AccountId;
use dunlin_core::money::{Currency, Money, Rounding};
use dunlin_store::{AcceptanceLine, AgreementLine, ApplicationLine, Approval, ApprovalKind, Named, Paper, Tx};
use jiff::civil::Date;

use super::agreements::in_force;
use super::applying::find;
use super::customer;
use crate::app::{App, Setting};
use crate::error::AppError;
use crate::fx::Rates;

/// How an application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApplicationState {
    /// It is not decided.
    Open,
    /// A second person is asked.
    Waits,
    /// Granted.
    Granted,
    /// Refused.
    Refused,
    /// The customer does not ask any more.
    Withdrawn,
}

impl ApplicationState {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            ApplicationState::Open => "open",
            ApplicationState::Waits => "waits",
            ApplicationState::Granted => "granted",
            ApplicationState::Refused => "refused",
            ApplicationState::Withdrawn => "withdrawn",
        }
    }

    fn of(line: &ApplicationLine, waits: Option<&Approval>) -> ApplicationState {
        match line.verdict.as_ref().map(|decided| &decided.verdict) {
            None if waits.is_some() => ApplicationState::Waits,
            None => ApplicationState::Open,
            Some(Verdict::Granted { .. }) => ApplicationState::Granted,
            Some(Verdict::Refused) => ApplicationState::Refused,
            Some(Verdict::Withdrawn) => ApplicationState::Withdrawn,
        }
    }
}

/// An application as a list shows it.
#[derive(Debug, Clone)]
pub struct ApplicationShown {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The application.
    pub line: ApplicationLine,
    /// How it stands.
    pub state: ApplicationState,
    /// What is missing, while it is not decided.
    pub missing: Vec<Missing>,
}

/// An application with all that is known about who asks.
#[derive(Debug, Clone)]
pub struct Weighed {
    /// As a list shows it.
    pub shown: ApplicationShown,
    /// Suppliers who were named.
    pub references: Vec<TradeReference>,
    /// Reports that were not withdrawn, oldest first.
    pub reports: Vec<Paper<Report>>,
    /// Statements that were not withdrawn, oldest first.
    pub statements: Vec<Paper<FinancialStatement>>,
    /// Every score that the newest statement gives.
    pub scores: Vec<(Firm, Score)>,
    /// How it paid the creditor in two years.
    pub own: Option<Record>,
    /// What its references say.
    pub told: Option<Record>,
    /// The agreement in force.
    pub agreement: Option<AgreementLine>,
    /// The newest edition of the payment policy that was accepted.
    pub acceptance: Option<AcceptanceLine>,
    /// It was looked into.
    pub is_reviewed: bool,
    /// The limit that it comes to.
    pub proposal: Proposal,
    /// The limit that it has.
    pub limit: Option<Money>,
    /// What waits for a second person.
    pub waits: Option<Approval>,
}

impl Weighed {
    /// The limit that is proposed.
    pub fn proposed(&self) -> Money {
        Money { minor: self.proposal.limit_minor, currency: self.currency() }
    }

    /// In which currency credit is asked for.
    pub fn currency(&self) -> Currency {
        self.shown.line.application.currency
    }
}

/// Applications, those that are not decided first, then the newest.
pub fn applications(app: &mut App, setting: &Setting) -> Result<Vec<ApplicationShown>, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let waiting = tx.open_approvals(setting.creditor.id)?;
        let mut all = Vec::new();
        for named in tx.applications(setting.creditor.id)? {
            if named.of.verdict.is_none() {
                all.push(weighed(tx, setting, named, &waiting, today)?.shown);
                continue;
            }
            let state = ApplicationState::of(&named.of, None);
            let Named { number: customer, name, of: line } = named;
            all.push(ApplicationShown { customer, name, line, state, missing: Vec::new() });
        }
        all.sort_by_key(|shown| shown.line.verdict.is_some());
        Ok(all)
    })
}

/// Weighs an application.
///
/// # Errors
/// `application.unknown`.
pub fn weigh(app: &mut App, setting: &Setting, number: &str) -> Result<Weighed, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.read(|tx| {
        let named = find(tx, setting, number)?;
        let waiting = tx.open_approvals(setting.creditor.id)?;
        weighed(tx, setting, named, &waiting, today)
    })
}

pub(super) fn weighed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    named: Named<ApplicationLine>,
    waiting: &[Approval],
    today: Date,
) -> Result<Weighed, AppError> {
    let Named { number, name, of: line } = named;
    let application = &line.application;
    let (head, numbers) = customer(tx, setting, &number, today)?;
    let references = tx.trade_references(application.account, application.id)?;
    let (mut reports, mut statements, mut acceptances) = (Vec::new(), Vec::new(), Vec::new());
    for account in &numbers {
        reports.extend(tx.credit_reports(*account)?);
        statements.extend(tx.financial_statements(*account)?);
        acceptances.extend(tx.policy_acceptances(*account)?);
    }
    reports.sort_by_key(|paper| paper.kept_on);
    statements.sort_by_key(|paper| paper.says.closed_on);
    acceptances.sort_by_key(|line| line.accepted.on);
    let newest = statements.last();
    let balance = match newest {
        Some(paper) => balance(tx, &paper.says, application.currency, today)?,
        None => None,
    };
    let agreement = in_force(tx, &numbers, today)?;
    let own = own_record(tx, &numbers, application.currency, today)?;
    let heard: Vec<_> = reports.iter().map(|paper| (&paper.says, paper.until)).collect();
    let gathered = Gathered {
        application,
        references: &references,
        reports: &heard,
        statement: newest.map(|paper| (&paper.says, paper.until)),
        balance,
        own,
        is_agreed: agreement.is_some(),
        is_policy_accepted: !acceptances.is_empty(),
    };
    let wanted = setting.policy.credit.references;
    let known = gathered.known(today);
    let (told, proposal) = (known.references, propose(&known, rules(setting, application.currency)));
    let (missing, is_reviewed) = (gathered.missing(wanted, today), gathered.is_reviewed(wanted, today));
    let is_about = |one: &&Approval| one.kind == ApprovalKind::Limit && one.subject == application.number;
    let waits = waiting.iter().find(is_about).cloned();
    let state = ApplicationState::of(&line, waits.as_ref());
    let missing = if line.verdict.is_none() { missing } else { Vec::new() };
    let scores = newest.map(|paper| scores(&paper.says)).unwrap_or_default();
    let limit = tx.customer(head)?.limit;
    let shown = ApplicationShown { customer: number, name, state, missing, line };
    let acceptance = acceptances.pop();
    Ok(Weighed {
        shown,
        references,
        reports,
        statements,
        scores,
        own,
        told,
        agreement,
        acceptance,
        is_reviewed,
        proposal,
        limit,
        waits,
    })
}

/// The creditor's rules in a currency.
fn rules(setting: &Setting, currency: Currency) -> Rules {
    let trial = setting.policy.credit.trial_limit.to_minor(currency.digits(), Rounding::Truncate);
    Rules { trial_minor: trial.map_or(0, |(minor, _)| minor) }
}

/// Every score that a statement gives, that of its kind of firm first.
fn scores(statement: &FinancialStatement) -> Vec<(Firm, Score)> {
    let own = statement.firm;
    let others = Firm::ALL.into_iter().filter(|firm| *firm != own);
    let all = std::iter::once(own).chain(others);
    all.filter_map(|firm| Some((firm, statement.figures.score(firm.model())?))).collect()
}

/// Net worth and working capital in a currency; none is guessed where a rate is missing.
fn balance(
    tx: &mut Tx<'_>,
    statement: &FinancialStatement,
    currency: Currency,
    today: Date,
) -> Result<Option<(i64, i64)>, AppError> {
    let Some(worth) = statement.figures.book_equity_minor else { return Ok(None) };
    let mut rates = Rates::by(today);
    let mut tell = |minor| rates.convert(tx, Money { minor, currency: statement.currency }, currency);
    let worth = tell(worth)?;
    Ok(worth.zip(tell(statement.figures.working_capital_minor)?))
}

/// How a customer paid invoices of two years in a currency; what is late now counts with its days so far.
fn own_record(
    tx: &mut Tx<'_>,
    numbers: &[AccountId],
    currency: Currency,
    today: Date,
) -> Result<Option<Record>, AppError> {
    let mut payments = Vec::new();
    for number in numbers {
        payments.extend(tx.payments_of(*number, record_since(today), today)?);
    }
    let own = payments.iter().filter(|payment| payment.currency == currency);
    Ok(record_of(own.map(|payment| &payment.debt), today))
}
