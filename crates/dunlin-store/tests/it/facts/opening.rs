//! Opening an account on credit, as facts: every one of its kind once.

use dunlin_core::agreement::{Agreement, AgreementEnd, Signature};
use dunlin_core::change::{Change, Decided, Evidence, EvidenceKind, OpeningChange, PolicyAccepted};
use dunlin_core::credit::{
    Application, Called, Figures, FinancialStatement, Firm, LimitSpan, Pays, Report, TradeReference, Verdict,
};
use dunlin_core::id::{AccountId, AgreementId, ApplicationId, EvidenceId};
use dunlin_core::money::{Currency, Money};

use super::day;

/// Three applications, what was found out, two agreements, and the payment policy.
pub(super) fn opened_on_credit(owner: AccountId) -> Vec<Vec<Change>> {
    vec![
        vec![applied(owner, 1), named(owner, 1, None, None)],
        vec![named(owner, 1, Some(called()), Some(reference(1, None))), named(owner, 2, None, None)],
        vec![Change::Opening(OpeningChange::ReferenceStruck {
            account: owner,
            application: ApplicationId(0xC001),
            number: "CA-1-1".to_owned(),
            was: reference(2, None),
        })],
        vec![report(owner), statement(owner)],
        vec![decided(owner, 1, granted()), applied(owner, 2), applied(owner, 3)],
        vec![decided(owner, 2, Verdict::Refused), decided(owner, 3, Verdict::Withdrawn)],
        vec![agreed(owner, 1), accepted(owner, "2025")],
        vec![
            agreed(owner, 2),
            ended(owner, 2, AgreementEnd::Struck),
            ended(owner, 1, AgreementEnd::Ended),
            accepted(owner, "2026"),
            Change::Opening(OpeningChange::PolicyStruck(acceptance(owner, "2026"))),
        ],
    ]
}

fn applied(account: AccountId, n: u128) -> Change {
    Change::Opening(OpeningChange::Applied(Application {
        id: ApplicationId(0xC000 + n),
        account,
        number: format!("CA-1-{n}"),
        applied_on: day("2026-03-12"),
        currency: Currency::EUR,
        asked_minor: Some(500_000),
        monthly_minor: None,
        terms: "net 30".to_owned(),
        contact: "Mara Kestrel".to_owned(),
    }))
}

fn called() -> Called {
    Called {
        on: day("2026-03-13"),
        by: "Ines".to_owned(),
        with: "Mr Marten".to_owned(),
        pays: Pays::Slow,
        again: Some(true),
        highest_minor: Some(250_000),
        days_slow: 8,
        said: "a good customer".to_owned(),
    }
}

fn reference(part: i32, called: Option<Called>) -> TradeReference {
    TradeReference { part, name: "Marten Supplies".to_owned(), reach: "+44 20 7946 0000".to_owned(), called }
}

fn named(account: AccountId, part: i32, called: Option<Called>, was: Option<TradeReference>) -> Change {
    let reference = reference(part, called);
    let (application, number) = (ApplicationId(0xC001), "CA-1-1".to_owned());
    Change::Opening(OpeningChange::ReferenceKept { account, application, number, reference, was })
}

fn paper(account: AccountId, id: u128, kind: EvidenceKind) -> Evidence {
    Evidence {
        id: EvidenceId(id),
        account,
        item: None,
        call: None,
        kind,
        subject: String::new(),
        name: format!("{}.pdf", kind.code()),
        media_type: "application/pdf".to_owned(),
        size: 4,
        // The bytes are those of the other paper that the story keeps.
        sha256: "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7".to_owned(),
        kept_on: day("2026-03-13"),
        valid_until: Some(day("2026-09-13")),
    }
}

fn report(account: AccountId) -> Change {
    let says = Report {
        bureau: "Crediwatch".to_owned(),
        score: "72".to_owned(),
        warns: false,
        said: "no judgments".to_owned(),
    };
    let evidence = paper(account, 0xC101, EvidenceKind::BureauReport);
    Change::Opening(OpeningChange::ReportKept { evidence, report: says })
}

fn statement(account: AccountId) -> Change {
    let figures = Figures {
        total_assets_minor: 100_000,
        working_capital_minor: 30_000,
        retained_earnings_minor: 40_000,
        ebit_minor: 20_000,
        sales_minor: 150_000,
        total_liabilities_minor: 40_000,
        market_equity_minor: None,
        book_equity_minor: Some(60_000),
    };
    let statement =
        FinancialStatement { closed_on: day("2025-12-31"), currency: Currency::EUR, firm: Firm::Private, figures };
    let evidence = paper(account, 0xC102, EvidenceKind::FinancialStatement);
    Change::Opening(OpeningChange::StatementKept { evidence, statement })
}

fn granted() -> Verdict {
    let limit = Money { minor: 100_000, currency: Currency::EUR };
    Verdict::Granted { limit, span: LimitSpan { until_on: None, trial: Some((day("2026-03-14"), 3)) } }
}

fn decided(account: AccountId, n: u128, verdict: Verdict) -> Change {
    Change::Opening(OpeningChange::Decided(Decided {
        account,
        application: ApplicationId(0xC000 + n),
        number: format!("CA-1-{n}"),
        exception: matches!(verdict, Verdict::Granted { .. }).then(|| "known for years".to_owned()),
        verdict,
        on: day("2026-03-14"),
        by: "Ines".to_owned(),
        reason: "three good references".to_owned(),
    }))
}

fn agreed(account: AccountId, n: u128) -> Change {
    let on = day("2026-03-14");
    let sign = |name: &str| Signature { name: name.to_owned(), on };
    Change::Opening(OpeningChange::Agreed(Agreement {
        id: AgreementId(0xC200 + n),
        account,
        part: i32::try_from(n).unwrap(),
        clause: "§ 4 Payment terms".to_owned(),
        initials: "M.K.".to_owned(),
        by_customer: sign("Mara Kestrel"),
        by_creditor: sign("Ann Byrne"),
        from_on: on,
        evidence: paper(account, 0xC110 + n, EvidenceKind::Agreement),
    }))
}

fn ended(account: AccountId, n: u128, end: AgreementEnd) -> Change {
    Change::Opening(OpeningChange::AgreementEnded {
        account,
        agreement: AgreementId(0xC200 + n),
        part: i32::try_from(n).unwrap(),
        end,
        on: day("2026-03-15"),
        reason: "another paper".to_owned(),
    })
}

fn acceptance(account: AccountId, edition: &str) -> PolicyAccepted {
    let (edition, by) = (edition.to_owned(), "Mara Kestrel".to_owned());
    PolicyAccepted { account, edition, by, on: day("2026-03-14") }
}

fn accepted(account: AccountId, edition: &str) -> Change {
    Change::Opening(OpeningChange::PolicyAccepted(acceptance(account, edition)))
}
