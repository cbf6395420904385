//! `credit propose|applications` and `agreement show --json`: who asks for credit, what was found out, what was signed.

use dunlin_app::approvals::person_shown;
use dunlin_app::opening::{AgreementShown, ApplicationShown, Weighed, because_sentence, missing_sentence};
use dunlin_core::agreement::Agreement;
use dunlin_core::credit::{FinancialStatement, Missing, Record, Report, Score, TradeReference, Verdict};
use dunlin_core::money::Currency;
use dunlin_store::{Paper, VerdictLine};
use dunlin_words::Words;
use serde::Serialize;

use crate::credit::OrderReason;
use crate::{decimal, iso};

/// The answer to `credit applications`.
#[derive(Debug, Serialize)]
pub struct Applications {
    /// Those that are not decided first, then the newest.
    pub applications: Vec<ApplicationLine>,
}

/// An application.
#[derive(Debug, Serialize)]
pub struct ApplicationLine {
    /// Its number.
    pub application: String,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// When it came.
    pub applied_on: String,
    /// How much may be owed, as asked; `null`: nothing was said.
    pub asked: Option<String>,
    /// What it means to buy in a month.
    pub monthly: Option<String>,
    /// ISO 4217 code.
    pub currency: String,
    /// The payment terms it asks for.
    pub terms: String,
    /// Who asks on its behalf.
    pub contact: String,
    /// Who took it.
    pub taken_by: String,
    /// `open`, `waits`, `granted`, `refused` or `withdrawn`.
    pub state: &'static str,
    /// What is missing while it is not decided.
    pub missing: Vec<OrderReason>,
    /// What was decided.
    pub decision: Option<DecisionLine>,
}

/// A decision.
#[derive(Debug, Serialize)]
pub struct DecisionLine {
    /// `granted`, `refused` or `withdrawn`.
    pub verdict: &'static str,
    /// The limit granted.
    pub limit: Option<String>,
    /// The limit's last day.
    pub until: Option<String>,
    /// Months of its trial.
    pub trial_months: Option<i32>,
    /// When.
    pub on: String,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Why it leaves the rule that is the same for all.
    pub exception: Option<String>,
}

/// The answer to `credit propose`.
#[derive(Debug, Serialize)]
pub struct ApplicationReport {
    /// The application.
    #[serde(flatten)]
    pub line: ApplicationLine,
    /// It was looked into: a report or a statement that counts, or enough references called.
    pub reviewed: bool,
    /// Suppliers who were named.
    pub references: Vec<ReferenceLine>,
    /// Reports, oldest first.
    pub reports: Vec<ReportLine>,
    /// Financial statements, oldest first.
    pub statements: Vec<StatementLine>,
    /// Every score that the newest statement gives, that of its kind of firm first.
    pub scores: Vec<ScoreLine>,
    /// How it paid the creditor in two years.
    pub own_record: Option<RecordLine>,
    /// What its references say.
    pub reference_record: Option<RecordLine>,
    /// The limit that is proposed.
    pub proposal: ProposalLine,
    /// The limit that it has.
    pub limit: Option<String>,
    /// The agreement in force.
    pub agreement: Option<AgreementLine>,
    /// The edition of the payment policy that was accepted last.
    pub policy: Option<PolicyLine>,
    /// The number under which it waits for a second person.
    pub waits: Option<String>,
}

/// A reference.
#[derive(Debug, Serialize)]
pub struct ReferenceLine {
    /// The how manieth.
    pub part: i32,
    /// The supplier.
    pub name: String,
    /// Telephone or e-mail address.
    pub reach: String,
    /// What it said; `null`: it was not called yet.
    pub called: Option<CalledLine>,
}

/// What a supplier said.
#[derive(Debug, Serialize)]
pub struct CalledLine {
    /// When.
    pub on: String,
    /// Who called.
    pub by: String,
    /// With whom they spoke.
    pub with: String,
    /// `on_time`, `slow` or `disputes`.
    pub pays: &'static str,
    /// It would sell on credit again; `null`: it did not say.
    pub again: Option<bool>,
    /// The most that was owed to it.
    pub highest: Option<String>,
    /// Days after its due days.
    pub days_slow: i64,
    /// What else was said.
    pub said: String,
}

/// A bureau's report.
#[derive(Debug, Serialize)]
pub struct ReportLine {
    /// Whose.
    pub bureau: String,
    /// Its own score or class.
    pub score: String,
    /// It warns.
    pub warns: bool,
    /// What else it says.
    pub said: String,
    /// When it was kept.
    pub kept_on: String,
    /// The last day on which it counts.
    pub until: Option<String>,
    /// As the file is called.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// A financial statement.
#[derive(Debug, Serialize)]
pub struct StatementLine {
    /// The day on which it closes.
    pub closed_on: String,
    /// `private`, `services`, `listed` or `emerging`.
    pub firm: &'static str,
    /// ISO 4217 code.
    pub currency: String,
    /// All that the firm has.
    pub assets: String,
    /// Current assets less current liabilities.
    pub working_capital: String,
    /// Earnings kept over the years.
    pub retained_earnings: String,
    /// Earnings before interest and taxes.
    pub ebit: String,
    /// Sales of the year.
    pub sales: String,
    /// All that the firm owes.
    pub liabilities: String,
    /// Equity as the books have it.
    pub equity: Option<String>,
    /// What the market pays for its shares.
    pub market_value: Option<String>,
    /// The last day on which it counts.
    pub until: Option<String>,
    /// As the file is called.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// One of Altman's scores.
#[derive(Debug, Serialize)]
pub struct ScoreLine {
    /// Of which kind of firm it speaks.
    pub firm: &'static str,
    /// With three digits after the point.
    pub value: String,
    /// `distress`, `grey` or `safe`.
    pub zone: &'static str,
}

/// A payment record.
#[derive(Debug, Serialize)]
pub struct RecordLine {
    /// 1 to 100.
    pub score: i64,
    /// `low`, `medium` or `high`.
    pub risk: &'static str,
    /// How many debts it is made of.
    pub debts: usize,
}

/// A proposed limit.
#[derive(Debug, Serialize)]
pub struct ProposalLine {
    /// How much.
    pub limit: String,
    /// Until a review only.
    pub on_trial: bool,
    /// Why, the heaviest first.
    pub because: Vec<OrderReason>,
}

/// The payment policy, accepted.
#[derive(Debug, Serialize)]
pub struct PolicyLine {
    /// Which edition.
    pub edition: String,
    /// Who accepted it.
    pub by: String,
    /// When.
    pub on: String,
}

/// The answer to `agreement show`.
#[derive(Debug, Serialize)]
pub struct Agreements {
    /// Oldest first.
    pub agreements: Vec<AgreementLine>,
}

/// An agreement.
#[derive(Debug, Serialize)]
pub struct AgreementLine {
    /// The how manieth.
    pub part: i32,
    /// The heading under which the payment terms stand.
    pub clause: String,
    /// The customer's initials under them.
    pub initials: String,
    /// Who signed for the customer.
    pub customer_signer: String,
    /// When.
    pub customer_signed_on: String,
    /// Who signed for the creditor.
    pub creditor_signer: String,
    /// When.
    pub creditor_signed_on: String,
    /// Its first day.
    pub from_on: String,
    /// `in_force`, `to_come`, `replaced`, `ended` or `struck`.
    pub state: &'static str,
    /// The first day on which it does not hold.
    pub ended_on: Option<String>,
    /// Why it ended.
    pub ended_reason: Option<String>,
    /// As the file is called.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
}

impl Applications {
    /// All of a list.
    pub fn new(all: &[ApplicationShown], words: &Words) -> Applications {
        Applications { applications: all.iter().map(|shown| application(shown, words)).collect() }
    }
}

fn application(shown: &ApplicationShown, words: &Words) -> ApplicationLine {
    let asked = &shown.line.application;
    let sum = |minor: Option<i64>| minor.map(|minor| decimal(minor, asked.currency));
    let missing = |missing: &Missing| OrderReason { code: missing.code(), text: missing_sentence(words, missing) };
    ApplicationLine {
        application: asked.number.clone(),
        customer: shown.customer.clone(),
        name: shown.name.clone(),
        applied_on: iso(asked.applied_on),
        asked: sum(asked.asked_minor),
        monthly: sum(asked.monthly_minor),
        currency: asked.currency.code().to_string(),
        terms: asked.terms.clone(),
        contact: asked.contact.clone(),
        taken_by: person_shown(&shown.line.taken_by).to_string(),
        state: shown.state.code(),
        missing: shown.missing.iter().map(missing).collect(),
        decision: shown.line.verdict.as_ref().map(decision),
    }
}

fn decision(line: &VerdictLine) -> DecisionLine {
    let granted = match line.verdict {
        Verdict::Granted { limit, span } => Some((limit, span)),
        Verdict::Refused | Verdict::Withdrawn => None,
    };
    DecisionLine {
        verdict: line.verdict.code(),
        limit: granted.map(|(limit, _)| decimal(limit.minor, limit.currency)),
        until: granted.and_then(|(_, span)| span.until_on).map(iso),
        trial_months: granted.and_then(|(_, span)| span.trial).map(|(_, months)| months),
        on: iso(line.on),
        by: line.by.clone(),
        reason: line.reason.clone(),
        exception: line.exception.clone(),
    }
}

impl ApplicationReport {
    /// All that is known, in the language of whoever asks.
    pub fn new(weighed: &Weighed, words: &Words) -> ApplicationReport {
        let currency = weighed.currency();
        let proposal = &weighed.proposal;
        let because = proposal.because.iter();
        let because = because.map(|one| OrderReason { code: one.code(), text: because_sentence(words, one) });
        let agreement = weighed.agreement.as_ref();
        ApplicationReport {
            line: application(&weighed.shown, words),
            reviewed: weighed.is_reviewed,
            references: weighed.references.iter().map(|one| reference(one, currency)).collect(),
            reports: weighed.reports.iter().map(report).collect(),
            statements: weighed.statements.iter().map(statement).collect(),
            scores: weighed.scores.iter().map(|(firm, score)| self::score(firm.code(), *score)).collect(),
            own_record: weighed.own.as_ref().map(record),
            reference_record: weighed.told.as_ref().map(record),
            proposal: ProposalLine {
                limit: decimal(proposal.limit_minor, currency),
                on_trial: proposal.on_trial,
                because: because.collect(),
            },
            limit: weighed.limit.map(|limit| decimal(limit.minor, limit.currency)),
            agreement: agreement.map(|line| AgreementLine {
                ended_on: line.signed.ended.map(|(_, on)| iso(on)),
                ended_reason: line.reason.clone(),
                ..signed(&line.signed.agreement, "in_force")
            }),
            policy: weighed.acceptance.as_ref().map(|line| PolicyLine {
                edition: line.accepted.edition.clone(),
                by: line.accepted.by.clone(),
                on: iso(line.accepted.on),
            }),
            waits: weighed.waits.as_ref().map(|approval| approval.number.clone()),
        }
    }
}

fn reference(one: &TradeReference, currency: Currency) -> ReferenceLine {
    let called = one.called.as_ref().map(|called| CalledLine {
        on: iso(called.on),
        by: called.by.clone(),
        with: called.with.clone(),
        pays: called.pays.code(),
        again: called.again,
        highest: called.highest_minor.map(|minor| decimal(minor, currency)),
        days_slow: called.days_slow,
        said: called.said.clone(),
    });
    ReferenceLine { part: one.part, name: one.name.clone(), reach: one.reach.clone(), called }
}

fn report(paper: &Paper<Report>) -> ReportLine {
    let says = &paper.says;
    ReportLine {
        bureau: says.bureau.clone(),
        score: says.score.clone(),
        warns: says.warns,
        said: says.said.clone(),
        kept_on: iso(paper.kept_on),
        until: paper.until.map(iso),
        file: paper.name.clone(),
        sha256: paper.sha256.clone(),
    }
}

fn statement(paper: &Paper<FinancialStatement>) -> StatementLine {
    let (says, figures) = (&paper.says, &paper.says.figures);
    let show = |minor: i64| decimal(minor, says.currency);
    StatementLine {
        closed_on: iso(says.closed_on),
        firm: says.firm.code(),
        currency: says.currency.code().to_string(),
        assets: show(figures.total_assets_minor),
        working_capital: show(figures.working_capital_minor),
        retained_earnings: show(figures.retained_earnings_minor),
        ebit: show(figures.ebit_minor),
        sales: show(figures.sales_minor),
        liabilities: show(figures.total_liabilities_minor),
        equity: figures.book_equity_minor.map(show),
        market_value: figures.market_equity_minor.map(show),
        until: paper.until.map(iso),
        file: paper.name.clone(),
        sha256: paper.sha256.clone(),
    }
}

fn score(firm: &'static str, score: Score) -> ScoreLine {
    ScoreLine { firm, value: score.value.to_string(), zone: score.zone.code() }
}

fn record(record: &Record) -> RecordLine {
    RecordLine { score: record.score, risk: record.risk().code(), debts: record.experiences }
}

impl Agreements {
    /// All of a list.
    pub fn new(all: &[AgreementShown]) -> Agreements {
        let line = |shown: &AgreementShown| AgreementLine {
            ended_on: shown.line.signed.ended.map(|(_, on)| iso(on)),
            ended_reason: shown.line.reason.clone(),
            ..signed(&shown.line.signed.agreement, shown.state.code())
        };
        Agreements { agreements: all.iter().map(line).collect() }
    }
}

fn signed(agreement: &Agreement, state: &'static str) -> AgreementLine {
    AgreementLine {
        part: agreement.part,
        clause: agreement.clause.clone(),
        initials: agreement.initials.clone(),
        customer_signer: agreement.by_customer.name.clone(),
        customer_signed_on: iso(agreement.by_customer.on),
        creditor_signer: agreement.by_creditor.name.clone(),
        creditor_signed_on: iso(agreement.by_creditor.on),
        from_on: iso(agreement.from_on),
        state,
        ended_on: None,
        ended_reason: None,
        file: agreement.evidence.name.clone(),
        sha256: agreement.evidence.sha256.clone(),
    }
}
