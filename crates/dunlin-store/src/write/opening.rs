//! Opening an account on credit: applications with their references, what kept papers say, agreements, the payment policy.

use dunlin_core::agreement::Agreement;
use dunlin_core::change::{Decided, Evidence, EvidenceChange, OpeningChange};
use dunlin_core::credit::{Application, FinancialStatement, LimitSpan, Report, TradeReference, Verdict};
use dunlin_core::id::{AccountId, ApplicationId};
use dunlin_core::money::Currency;

use super::Commit;
use crate::db::{params, statements};
use crate::error::Result;

statements! {
    /// Credit is asked for.
    INSERT_APPLICATION (Id Id Id Text Day Text Int Int Text Text Text Int Int) -> () =
        "INSERT INTO credit_application (account_id, id, creditor_id, number, applied_on, currency, asked_minor, monthly_minor, \
         terms, contact, taken_by, version, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// What became of it, once.
    DECIDE_APPLICATION (Text Int Text Day Day Int Day Text Text Text Id Id) -> () =
        "UPDATE credit_application SET verdict = $1, limit_minor = $2, limit_currency = $3, limit_until_on = $4, \
         trial_from_on = $5, trial_months = $6, decided_on = $7, decided_by = $8, decided_reason = $9, exception = $10 \
         WHERE account_id = $11 AND id = $12 AND verdict IS NULL";
    /// A reference as it is from now on.
    KEEP_REFERENCE (Id Id Int Id Text Text Day Text Text Text Text Int Int Text Int Int) -> () =
        "INSERT INTO trade_reference (account_id, application_id, part, creditor_id, name, reach, called_on, called_by, \
         called_with, pays, again, highest_minor, days_slow, said, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
         ON CONFLICT (account_id, application_id, part) DO UPDATE SET name = excluded.name, reach = excluded.reach, \
         called_on = excluded.called_on, called_by = excluded.called_by, called_with = excluded.called_with, \
         pays = excluded.pays, again = excluded.again, highest_minor = excluded.highest_minor, \
         days_slow = excluded.days_slow, said = excluded.said, version = excluded.version, recorded_at = excluded.recorded_at";
    /// One that was named by mistake.
    STRIKE_REFERENCE (Id Id Int) -> () =
        "DELETE FROM trade_reference WHERE account_id = $1 AND application_id = $2 AND part = $3";
    /// What a bureau's report says.
    INSERT_REPORT (Id Id Id Text Text Flag Text) -> () =
        "INSERT INTO credit_report (account_id, evidence_id, creditor_id, bureau, score, warns, said) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// What a statement says.
    INSERT_STATEMENT (Id Id Id Day Text Text Int Int Int Int Int Int Int Int) -> () =
        "INSERT INTO financial_statement (account_id, evidence_id, creditor_id, closed_on, currency, firm, total_assets_minor, \
         working_capital_minor, retained_earnings_minor, ebit_minor, sales_minor, total_liabilities_minor, \
         market_equity_minor, book_equity_minor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// What both sides signed.
    INSERT_AGREEMENT (Id Id Id Int Text Text Text Day Text Day Day Id Int Int) -> () =
        "INSERT INTO agreement (account_id, id, creditor_id, part, clause, initials, customer_signer, customer_signed_on, \
         creditor_signer, creditor_signed_on, from_on, evidence_id, version, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    /// It stopped to hold.
    END_AGREEMENT (Text Day Text Id Id) -> () =
        "UPDATE agreement SET ended_as = $1, ended_on = $2, ended_reason = $3 \
         WHERE account_id = $4 AND id = $5 AND ended_as IS NULL";
    /// The payment policy was accepted.
    INSERT_ACCEPTANCE (Id Text Id Text Day Text Int Int) -> () =
        "INSERT INTO policy_acceptance (account_id, edition, creditor_id, accepted_by, accepted_on, noted_by, version, \
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// It was not.
    STRIKE_ACCEPTANCE (Id Text) -> () = "DELETE FROM policy_acceptance WHERE account_id = $1 AND edition = $2";
}

impl Commit<'_, '_> {
    pub(super) fn opening(&mut self, change: &OpeningChange, version: i64) -> Result<()> {
        match change {
            OpeningChange::Applied(application) => self.apply_for_credit(application, version),
            OpeningChange::ReferenceKept { account, application, reference, .. } => {
                self.keep_reference((*account, *application), reference, version)
            }
            OpeningChange::ReferenceStruck { account, application, was, .. } => {
                let row = params![*account, *application, i64::from(was.part)];
                self.run_one(&STRIKE_REFERENCE, row, "trade reference", &was.name)
            }
            OpeningChange::ReportKept { evidence, report } => self.keep_report(evidence, report, version),
            OpeningChange::StatementKept { evidence, statement } => self.keep_statement(evidence, statement, version),
            OpeningChange::Decided(decided) => self.decide(decided),
            OpeningChange::Agreed(agreement) => self.agreed(agreement, version),
            OpeningChange::AgreementEnded { account, agreement, end, on, reason, .. } => {
                let row = params![end.code(), *on, reason, *account, *agreement];
                self.run_one(&END_AGREEMENT, row, "agreement that was not ended", reason)
            }
            OpeningChange::PolicyAccepted(accepted) => {
                let (account, creditor, on) = (accepted.account, self.creditor, accepted.on);
                let (who, at) = (&self.who.actor, self.who.at);
                let row = params![account, &accepted.edition, creditor, &accepted.by, on, who, version, at];
                self.out.run(&INSERT_ACCEPTANCE, row).map(drop)
            }
            OpeningChange::PolicyStruck(accepted) => {
                let row = params![accepted.account, &accepted.edition];
                self.run_one(&STRIKE_ACCEPTANCE, row, "acceptance of the policy", &accepted.edition)
            }
        }
    }

    fn apply_for_credit(&mut self, application: &Application, version: i64) -> Result<()> {
        let a = application;
        let row = params![
            a.account,
            a.id,
            self.creditor,
            &a.number,
            a.applied_on,
            &a.currency,
            a.asked_minor,
            a.monthly_minor,
            &a.terms,
            &a.contact,
            &self.who.actor,
            version,
            self.who.at,
        ];
        self.out.run(&INSERT_APPLICATION, row).map(drop)
    }

    fn keep_reference(
        &mut self,
        (account, application): (AccountId, ApplicationId),
        reference: &TradeReference,
        version: i64,
    ) -> Result<()> {
        let called = reference.called.as_ref();
        let again = called.and_then(|called| called.again).map(|again| if again { "yes" } else { "no" });
        let row = params![
            account,
            application,
            i64::from(reference.part),
            self.creditor,
            &reference.name,
            &reference.reach,
            called.map(|called| called.on),
            called.map(|called| called.by.as_str()),
            called.map(|called| called.with.as_str()),
            called.map(|called| called.pays.code()),
            again,
            called.and_then(|called| called.highest_minor),
            called.map(|called| called.days_slow),
            called.map(|called| called.said.as_str()),
            version,
            self.who.at,
        ];
        self.out.run(&KEEP_REFERENCE, row).map(drop)
    }

    fn keep_file(&mut self, evidence: &Evidence, version: i64) -> Result<()> {
        self.evidence(&EvidenceChange::Kept { evidence: evidence.clone(), item: None }, version)
    }

    fn keep_report(&mut self, evidence: &Evidence, report: &Report, version: i64) -> Result<()> {
        self.keep_file(evidence, version)?;
        let Report { bureau, score, warns, said } = report;
        let row = params![evidence.account, evidence.id, self.creditor, bureau, score, *warns, said];
        self.out.run(&INSERT_REPORT, row).map(drop)
    }

    fn keep_statement(&mut self, evidence: &Evidence, statement: &FinancialStatement, version: i64) -> Result<()> {
        self.keep_file(evidence, version)?;
        let figures = statement.figures;
        let row = params![
            evidence.account,
            evidence.id,
            self.creditor,
            statement.closed_on,
            &statement.currency,
            statement.firm.code(),
            figures.total_assets_minor,
            figures.working_capital_minor,
            figures.retained_earnings_minor,
            figures.ebit_minor,
            figures.sales_minor,
            figures.total_liabilities_minor,
            figures.market_equity_minor,
            figures.book_equity_minor,
        ];
        self.out.run(&INSERT_STATEMENT, row).map(drop)
    }

    fn decide(&mut self, decided: &Decided) -> Result<()> {
        let (limit, span) = match decided.verdict {
            Verdict::Granted { limit, span } => (Some(limit), span),
            Verdict::Refused | Verdict::Withdrawn => (None, LimitSpan::default()),
        };
        let currency = limit.map(|limit| limit.currency);
        let (from, months) = span.trial.unzip();
        let row = params![
            decided.verdict.code(),
            limit.map(|limit| limit.minor),
            currency.as_ref().map(Currency::code),
            span.until_on,
            from,
            months.map(i64::from),
            decided.on,
            &decided.by,
            &decided.reason,
            decided.exception.as_deref(),
            decided.account,
            decided.application,
        ];
        self.run_one(&DECIDE_APPLICATION, row, "application that was not decided", &decided.number)
    }

    fn agreed(&mut self, agreement: &Agreement, version: i64) -> Result<()> {
        self.keep_file(&agreement.evidence, version)?;
        let a = agreement;
        let row = params![
            a.account,
            a.id,
            self.creditor,
            i64::from(a.part),
            &a.clause,
            &a.initials,
            &a.by_customer.name,
            a.by_customer.on,
            &a.by_creditor.name,
            a.by_creditor.on,
            a.from_on,
            a.evidence.id,
            version,
            self.who.at,
        ];
        self.out.run(&INSERT_AGREEMENT, row).map(drop)
    }
}
