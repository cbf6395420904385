//! Opening an account on credit, as it is read: applications with their references, reports, statements, agreements, the payment policy.

use dunlin_core::agreement::{Agreement, AgreementEnd, Signature, Signed};
use dunlin_core::change::{Evidence, EvidenceKind, PolicyAccepted};
use dunlin_core::credit::{
    Application, Called, Figures, FinancialStatement, Firm, LimitSpan, Pays, Report, TradeReference, Verdict,
};
use dunlin_core::id::{AccountId, AgreementId, ApplicationId, CreditorId, EvidenceId};
use dunlin_core::money::{Currency, Money};
use jiff::civil::Date;

use crate::credit::{Named, read_span};
use crate::db::{Row, params, statements};
use crate::error::Result;
use crate::store::Tx;

macro_rules! applications {
    ($where:literal) => {
        concat!(
            "SELECT c.account_id, c.id, c.number, c.applied_on, c.currency, c.asked_minor, c.monthly_minor, c.terms, c.contact, \
             c.taken_by, c.verdict, c.limit_minor, c.limit_currency, c.limit_until_on, c.trial_from_on, c.trial_months, \
             c.decided_on, c.decided_by, c.decided_reason, c.exception, c.version, a.number, a.name \
             FROM credit_application c JOIN account a ON a.id = c.account_id ",
            $where,
            " ORDER BY c.applied_on DESC, a.number, c.number DESC"
        )
    };
}

statements! {
    /// All of a creditor, newest first.
    APPLICATIONS (Id) -> (Id Id Text Day Text Int Int Text Text Text Text Int Text Day Day Int Day Text Text Text Int Text Text) =
        applications!("WHERE c.creditor_id = $1");
    /// By its number.
    FIND_APPLICATION (Id Text) -> (Id Id Text Day Text Int Int Text Text Text Text Int Text Day Day Int Day Text Text Text Int Text Text) =
        applications!("WHERE c.creditor_id = $1 AND c.number = $2");
    /// How many an account made.
    COUNT_APPLICATIONS (Id) -> (Int) = "SELECT count(*) FROM credit_application WHERE account_id = $1";
    /// The references of one.
    REFERENCES_OF (Id Id) -> (Int Text Text Day Text Text Text Text Int Int Text) =
        "SELECT part, name, reach, called_on, called_by, called_with, pays, again, highest_minor, days_slow, said \
         FROM trade_reference WHERE account_id = $1 AND application_id = $2 ORDER BY part";
    /// Reports about an account that count, oldest first.
    REPORTS (Id) -> (Id Text Text Flag Text Text Text Day Day Text) =
        "SELECT r.evidence_id, r.bureau, r.score, r.warns, r.said, e.name, e.sha256, e.kept_on, e.valid_until_on, e.kept_by \
         FROM credit_report r JOIN evidence e ON e.account_id = r.account_id AND e.id = r.evidence_id \
         WHERE r.account_id = $1 AND e.withdrawn_at IS NULL ORDER BY e.kept_on, e.version, e.id";
    /// Statements of an account that count, oldest first.
    STATEMENTS_OF (Id) -> (Id Day Text Text Int Int Int Int Int Int Int Int Text Text Day Day Text) =
        "SELECT s.evidence_id, s.closed_on, s.currency, s.firm, s.total_assets_minor, s.working_capital_minor, \
         s.retained_earnings_minor, s.ebit_minor, s.sales_minor, s.total_liabilities_minor, s.market_equity_minor, \
         s.book_equity_minor, e.name, e.sha256, e.kept_on, e.valid_until_on, e.kept_by \
         FROM financial_statement s JOIN evidence e ON e.account_id = s.account_id AND e.id = s.evidence_id \
         WHERE s.account_id = $1 AND e.withdrawn_at IS NULL ORDER BY s.closed_on, e.kept_on, e.version, e.id";
    /// Agreements with an account, by number.
    AGREEMENTS (Id) -> (Id Id Int Text Text Text Day Text Day Day Id Text Day Text Int Text Text Text Int Text Day Day) =
        "SELECT a.account_id, a.id, a.part, a.clause, a.initials, a.customer_signer, a.customer_signed_on, a.creditor_signer, \
         a.creditor_signed_on, a.from_on, a.evidence_id, a.ended_as, a.ended_on, a.ended_reason, a.version, \
         e.subject, e.name, e.media_type, e.size, e.sha256, e.kept_on, e.valid_until_on \
         FROM agreement a JOIN evidence e ON e.account_id = a.account_id AND e.id = a.evidence_id \
         WHERE a.account_id = $1 ORDER BY a.part";
    /// Editions of the payment policy that an account accepted, oldest first.
    ACCEPTANCES (Id) -> (Text Text Day Text) =
        "SELECT edition, accepted_by, accepted_on, noted_by FROM policy_acceptance WHERE account_id = $1 \
         ORDER BY accepted_on, version";
}

/// An application with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationLine {
    /// What is asked for.
    pub application: Application,
    /// Who took it.
    pub taken_by: String,
    /// What became of it.
    pub verdict: Option<VerdictLine>,
    /// The version of the account that its commit made.
    pub version: i64,
}

/// A decision as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictLine {
    /// What was decided.
    pub verdict: Verdict,
    /// When.
    pub on: Date,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Why it was granted though it was not looked into.
    pub exception: Option<String>,
}

/// A paper with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper<T> {
    /// Its key.
    pub evidence: EvidenceId,
    /// As the file is called.
    pub name: String,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// When it was kept.
    pub kept_on: Date,
    /// The last day on which it counts.
    pub until: Option<Date>,
    /// Who kept it.
    pub kept_by: String,
    /// What it says.
    pub says: T,
}

/// An agreement with why it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementLine {
    /// What was signed, and how it ended.
    pub signed: Signed,
    /// Why it ended.
    pub reason: Option<String>,
    /// The version of the account that its commit made.
    pub version: i64,
}

/// An edition of the payment policy that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptanceLine {
    /// What was accepted.
    pub accepted: PolicyAccepted,
    /// Who noted it.
    pub noted_by: String,
}

impl Tx<'_> {
    /// Applications of a creditor, newest first.
    pub fn applications(&mut self, creditor: CreditorId) -> Result<Vec<Named<ApplicationLine>>> {
        self.db.list(&APPLICATIONS, params![creditor], read_application)
    }

    /// An application by its number.
    pub fn find_application(&mut self, creditor: CreditorId, number: &str) -> Result<Option<Named<ApplicationLine>>> {
        self.db.find(&FIND_APPLICATION, params![creditor, number], read_application)
    }

    /// How many applications an account made.
    pub fn application_count(&mut self, account: AccountId) -> Result<i64> {
        Ok(self.db.find(&COUNT_APPLICATIONS, params![account], |row| row.int(0))?.unwrap_or(0))
    }

    /// The references of an application.
    pub fn trade_references(&mut self, account: AccountId, application: ApplicationId) -> Result<Vec<TradeReference>> {
        self.db.list(&REFERENCES_OF, params![account, application], read_reference)
    }

    /// Reports about an account that were not withdrawn, oldest first.
    pub fn credit_reports(&mut self, account: AccountId) -> Result<Vec<Paper<Report>>> {
        self.db.list(&REPORTS, params![account], |row| {
            let says =
                Report { bureau: row.string(1)?, score: row.string(2)?, warns: row.flag(3)?, said: row.string(4)? };
            read_paper(row, 5, says)
        })
    }

    /// Financial statements of an account that were not withdrawn, oldest first.
    pub fn financial_statements(&mut self, account: AccountId) -> Result<Vec<Paper<FinancialStatement>>> {
        self.db.list(&STATEMENTS_OF, params![account], |row| {
            let says = read_statement(row)?;
            read_paper(row, 12, says)
        })
    }

    /// Agreements with an account, oldest first.
    pub fn agreements(&mut self, account: AccountId) -> Result<Vec<AgreementLine>> {
        self.db.list(&AGREEMENTS, params![account], read_agreement)
    }

    /// Editions of the payment policy that an account accepted, oldest first.
    pub fn policy_acceptances(&mut self, account: AccountId) -> Result<Vec<AcceptanceLine>> {
        self.db.list(&ACCEPTANCES, params![account], |row| {
            let accepted = PolicyAccepted { account, edition: row.string(0)?, by: row.string(1)?, on: row.day(2)? };
            Ok(AcceptanceLine { accepted, noted_by: row.string(3)? })
        })
    }
}

fn read_application(row: &Row<'_>) -> Result<Named<ApplicationLine>> {
    let application = Application {
        account: AccountId(row.id(0)?),
        id: ApplicationId(row.id(1)?),
        number: row.string(2)?,
        applied_on: row.day(3)?,
        currency: row.currency(4)?,
        asked_minor: row.opt_int(5)?,
        monthly_minor: row.opt_int(6)?,
        terms: row.string(7)?,
        contact: row.string(8)?,
    };
    let of =
        ApplicationLine { application, taken_by: row.string(9)?, verdict: read_verdict(row)?, version: row.int(20)? };
    Ok(Named { number: row.string(21)?, name: row.string(22)?, of })
}

fn read_verdict(row: &Row<'_>) -> Result<Option<VerdictLine>> {
    let limit = row.opt_int(11)?.zip(row.opt_word(12, Currency::find)?);
    let span: LimitSpan = read_span(row, 13)?;
    let known = |code: &str| match (code, limit) {
        ("granted", Some((minor, currency))) => Some(Verdict::Granted { limit: Money { minor, currency }, span }),
        ("refused", _) => Some(Verdict::Refused),
        ("withdrawn", _) => Some(Verdict::Withdrawn),
        _ => None,
    };
    let Some(verdict) = row.opt_word(10, known)? else { return Ok(None) };
    Ok(Some(VerdictLine {
        verdict,
        on: row.day(16)?,
        by: row.string(17)?,
        reason: row.string(18)?,
        exception: row.opt_string(19)?,
    }))
}

fn read_reference(row: &Row<'_>) -> Result<TradeReference> {
    let called = match row.opt_day(3)? {
        None => None,
        Some(on) => Some(Called {
            on,
            by: row.string(4)?,
            with: row.string(5)?,
            pays: row.word(6, Pays::find)?,
            again: row.opt_text(7)?.map(|again| again == "yes"),
            highest_minor: row.opt_int(8)?,
            days_slow: row.int(9)?,
            said: row.string(10)?,
        }),
    };
    let part = i32::try_from(row.int(0)?).unwrap_or(i32::MAX);
    Ok(TradeReference { part, name: row.string(1)?, reach: row.string(2)?, called })
}

fn read_statement(row: &Row<'_>) -> Result<FinancialStatement> {
    let figures = Figures {
        total_assets_minor: row.int(4)?,
        working_capital_minor: row.int(5)?,
        retained_earnings_minor: row.int(6)?,
        ebit_minor: row.int(7)?,
        sales_minor: row.int(8)?,
        total_liabilities_minor: row.int(9)?,
        market_equity_minor: row.opt_int(10)?,
        book_equity_minor: row.opt_int(11)?,
    };
    let (closed_on, currency) = (row.day(1)?, row.currency(2)?);
    Ok(FinancialStatement { closed_on, currency, firm: row.word(3, Firm::find)?, figures })
}

fn read_paper<T>(row: &Row<'_>, at: usize, says: T) -> Result<Paper<T>> {
    Ok(Paper {
        evidence: EvidenceId(row.id(0)?),
        name: row.string(at)?,
        sha256: row.string(at + 1)?,
        kept_on: row.day(at + 2)?,
        until: row.opt_day(at + 3)?,
        kept_by: row.string(at + 4)?,
        says,
    })
}

fn read_agreement(row: &Row<'_>) -> Result<AgreementLine> {
    let (account, from_on) = (AccountId(row.id(0)?), row.day(9)?);
    let evidence = Evidence {
        id: EvidenceId(row.id(10)?),
        account,
        item: None,
        call: None,
        kind: EvidenceKind::Agreement,
        subject: row.string(15)?,
        name: row.string(16)?,
        media_type: row.string(17)?,
        size: u32::try_from(row.int(18)?).unwrap_or(u32::MAX),
        sha256: row.string(19)?,
        kept_on: row.day(20)?,
        valid_until: row.opt_day(21)?,
    };
    let agreement = Agreement {
        id: AgreementId(row.id(1)?),
        account,
        part: i32::try_from(row.int(2)?).unwrap_or(i32::MAX),
        clause: row.string(3)?,
        initials: row.string(4)?,
        by_customer: Signature { name: row.string(5)?, on: row.day(6)? },
        by_creditor: Signature { name: row.string(7)?, on: row.day(8)? },
        from_on,
        evidence,
    };
    let ended = row.opt_word(11, AgreementEnd::find)?.zip(row.opt_day(12)?);
    Ok(AgreementLine { signed: Signed { agreement, ended }, reason: row.opt_string(13)?, version: row.int(14)? })
}
