//! An application for credit: what is asked for, what was found out about who asks, what is still missing, and what a person decided.
//!
//! Requirements R2.1 (a credit report, trade references that were called, or financial statements are asked for and reviewed) and R3.2 (a
//! limit on trial). The flow goes one way: what was [`Gathered`] → what is [`Missing`], and what is [`Known`] → `limit::propose`.
//!
//! What this module does not do: it decides on no application; a person does, with a reason.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::ToSpan;
use jiff::civil::Date;

use super::altman::{Figures, Model, Score};
use super::limit::Known;
use super::record::{Experience, Record, record};
use super::trial::LimitSpan;
use crate::id::{AccountId, ApplicationId};
use crate::money::{Currency, Money};
use crate::name::fold_name;

/// A bureau's report counts for so many months, unless something else is said.
pub const REPORT_MONTHS: i32 = 6;
/// A financial statement counts for so many months after the day on which it closes, unless something else is said.
pub const STATEMENT_MONTHS: i32 = 18;

/// A customer asks for credit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Application {
    /// Key.
    pub id: ApplicationId,
    /// Who asks.
    pub account: AccountId,
    /// As people name it: `CA-10482-1`.
    pub number: String,
    /// The day on which it came.
    pub applied_on: Date,
    /// In which currency.
    pub currency: Currency,
    /// How much may be owed; nothing was said when left out.
    pub asked_minor: Option<i64>,
    /// What it means to buy in a month, taxes included.
    pub monthly_minor: Option<i64>,
    /// The terms it asks for, in its words; may be empty.
    pub terms: String,
    /// Who asks on its behalf; may be empty.
    pub contact: String,
}

/// How another supplier is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Pays {
    /// When it is due.
    OnTime,
    /// Later.
    Slow,
    /// After disputes.
    Disputes,
}

impl Pays {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Pays; 3] = [Pays::OnTime, Pays::Slow, Pays::Disputes];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Pays::OnTime => "on_time",
            Pays::Slow => "slow",
            Pays::Disputes => "disputes",
        }
    }

    /// The value of a word.
    pub fn find(code: &str) -> Option<Pays> {
        Pays::ALL.into_iter().find(|pays| pays.code() == code)
    }
}

/// What another supplier said on the telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Called {
    /// The day of the call.
    pub on: Date,
    /// Who called.
    pub by: String,
    /// With whom they spoke.
    pub with: String,
    /// How it is paid.
    pub pays: Pays,
    /// It would sell on credit again; `None`: it did not say.
    pub again: Option<bool>,
    /// The most that was owed to it, in minor units of the application's currency.
    pub highest_minor: Option<i64>,
    /// Days after its due days.
    pub days_slow: i64,
    /// What else was said; may be empty.
    pub said: String,
}

/// Another supplier whom the customer named.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TradeReference {
    /// The how manieth of its application, from 1.
    pub part: i32,
    /// The supplier.
    pub name: String,
    /// Telephone or e-mail address; may be empty.
    pub reach: String,
    /// What it said, once it was called.
    pub called: Option<Called>,
}

impl TradeReference {
    /// Whether the supplier does not call it a customer in good standing: it would not sell on credit again.
    pub fn is_bad(&self) -> bool {
        self.called.as_ref().is_some_and(|called| called.again == Some(false))
    }

    fn experience(&self) -> Option<Experience> {
        let called = self.called.as_ref()?;
        Some(Experience { amount_minor: called.highest_minor?, days_beyond_terms: called.days_slow })
    }
}

/// What a bureau's report says; its file is kept as evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Report {
    /// Whose report.
    pub bureau: String,
    /// Its own score or class, as written; may be empty.
    pub score: String,
    /// It warns: insolvency, judgments, debts in collection.
    pub warns: bool,
    /// What else it says; may be empty.
    pub said: String,
}

/// What kind of firm a statement is of: which of Altman's scores speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Firm {
    /// A private maker of goods.
    Private,
    /// One that makes no goods.
    Services,
    /// A listed maker of goods.
    Listed,
    /// One in an emerging market.
    Emerging,
}

impl Firm {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Firm; 4] = [Firm::Private, Firm::Services, Firm::Listed, Firm::Emerging];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Firm::Private => "private",
            Firm::Services => "services",
            Firm::Listed => "listed",
            Firm::Emerging => "emerging",
        }
    }

    /// The value of a word.
    pub fn find(code: &str) -> Option<Firm> {
        Firm::ALL.into_iter().find(|firm| firm.code() == code)
    }

    /// The score that speaks of it.
    pub fn model(self) -> Model {
        match self {
            Firm::Private => Model::PRIVATE,
            Firm::Services => Model::SERVICES,
            Firm::Listed => Model::LISTED,
            Firm::Emerging => Model::EMERGING,
        }
    }
}

/// Figures of a financial statement; its file is kept as evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FinancialStatement {
    /// The day on which it closes.
    pub closed_on: Date,
    /// The currency of its figures.
    pub currency: Currency,
    /// What kind of firm.
    pub firm: Firm,
    /// The figures.
    pub figures: Figures,
}

impl FinancialStatement {
    /// The score of its kind of firm, where its figures give one.
    pub fn score(&self) -> Option<Score> {
        self.figures.score(self.firm.model())
    }

    /// The last day on which it counts, unless something else is said.
    pub fn usual_until(&self) -> Date {
        self.closed_on.saturating_add(STATEMENT_MONTHS.months())
    }
}

/// What became of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Verdict {
    /// So much may be owed, for so long.
    Granted {
        /// How much.
        limit: Money,
        /// How long, and whether on trial.
        span: LimitSpan,
    },
    /// No credit.
    Refused,
    /// The customer does not ask any more, or it was noted by mistake.
    Withdrawn,
}

impl Verdict {
    /// The stable word.
    pub fn code(&self) -> &'static str {
        match self {
            Verdict::Granted { .. } => "granted",
            Verdict::Refused => "refused",
            Verdict::Withdrawn => "withdrawn",
        }
    }

    /// The last day of the limit that it gives.
    pub fn until_on(&self) -> Option<Date> {
        match self {
            Verdict::Granted { span, .. } => span.until_on,
            Verdict::Refused | Verdict::Withdrawn => None,
        }
    }
}

/// What is not there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// Fewer suppliers are named than are asked for.
    References {
        /// So many are named.
        named: usize,
        /// So many are asked for.
        wanted: usize,
    },
    /// A supplier was not called yet.
    NotCalled {
        /// Which.
        name: String,
    },
    /// No bureau's report.
    Report,
    /// The newest report counts no more.
    ReportExpired {
        /// Its last day.
        on: Date,
    },
    /// No financial statement.
    Statement,
    /// The newest statement counts no more.
    StatementExpired {
        /// Its last day.
        on: Date,
    },
    /// No agreement is signed by both sides.
    Agreement,
    /// The payment policy was not accepted.
    Policy,
}

impl Missing {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Missing::References { .. } => "reference.few",
            Missing::NotCalled { .. } => "reference.not_called",
            Missing::Report => "report.none",
            Missing::ReportExpired { .. } => "report.expired",
            Missing::Statement => "statement.none",
            Missing::StatementExpired { .. } => "statement.expired",
            Missing::Agreement => "agreement.none",
            Missing::Policy => "policy.not_accepted",
        }
    }
}

/// What was found out about who asks.
#[derive(Debug, Clone)]
pub struct Gathered<'a> {
    /// What is asked for.
    pub application: &'a Application,
    /// Suppliers who were named.
    pub references: &'a [TradeReference],
    /// Reports, the newest last, each with the last day on which it counts.
    pub reports: &'a [(&'a Report, Option<Date>)],
    /// The newest statement, and the last day on which it counts.
    pub statement: Option<(&'a FinancialStatement, Option<Date>)>,
    /// Its net worth and working capital in the application's currency, where there is a rate.
    pub balance: Option<(i64, i64)>,
    /// How it has paid the creditor.
    pub own: Option<Record>,
    /// An agreement is in force.
    pub is_agreed: bool,
    /// The payment policy was accepted.
    pub is_policy_accepted: bool,
}

impl Gathered<'_> {
    /// What is not there yet, in the order in which one would fetch it. So many references are asked for.
    pub fn missing(&self, wanted: usize, today: Date) -> Vec<Missing> {
        let named = self.references.len();
        let mut missing = Vec::new();
        missing.extend((named < wanted).then_some(Missing::References { named, wanted }));
        let uncalled = self.references.iter().filter(|one| one.called.is_none());
        missing.extend(uncalled.map(|one| Missing::NotCalled { name: one.name.clone() }));
        missing.extend(lacks(self.longest(), today, Missing::Report, |on| Missing::ReportExpired { on }));
        missing.extend(lacks(self.statement, today, Missing::Statement, |on| Missing::StatementExpired { on }));
        missing.extend((!self.is_policy_accepted).then_some(Missing::Policy));
        missing.extend((!self.is_agreed).then_some(Missing::Agreement));
        missing
    }

    /// Whether it was looked into at all (R2.1): a report or a statement that counts, or as many references called as are asked for.
    pub fn is_reviewed(&self, wanted: usize, today: Date) -> bool {
        let called = self.references.iter().filter(|one| one.called.is_some()).count();
        counts(self.longest(), today) || counts(self.statement, today) || (called > 0 && called >= wanted)
    }

    /// What a proposal may rest on. What has expired does not speak for credit any more; a warning still speaks against it.
    pub fn known(&self, today: Date) -> Known<'_> {
        let statement = self.statement.filter(|paper| counts(Some(*paper), today)).map(|(statement, _)| statement);
        let experiences: Vec<Experience> = self.references.iter().filter_map(TradeReference::experience).collect();
        Known {
            asked_minor: self.application.asked_minor,
            balance: self.balance.filter(|_| statement.is_some()),
            monthly_minor: self.application.monthly_minor,
            score: statement.and_then(FinancialStatement::score),
            own: self.own,
            references: record(&experiences),
            bad_references: self.references.iter().filter(|one| one.is_bad()).map(|one| one.name.as_str()).collect(),
            warned_by: self.warned_by(today),
        }
    }

    /// The report that counts longest.
    fn longest(&self) -> Option<(&Report, Option<Date>)> {
        self.reports.iter().max_by_key(|(_, until)| until.unwrap_or(Date::MAX)).copied()
    }

    /// The bureaus whose newest report that counts warns. While none counts at all, the newest of each bureau still speaks against it.
    fn warned_by(&self, today: Date) -> Vec<&str> {
        let any_counts = counts(self.longest(), today);
        let mut heard: Vec<String> = Vec::new();
        let mut warned_by = Vec::new();
        for (report, _) in self.reports.iter().rev().filter(|paper| !any_counts || counts(Some(**paper), today)) {
            let bureau = fold_name(&report.bureau);
            if heard.contains(&bureau) {
                continue;
            }
            heard.push(bureau);
            warned_by.extend(report.warns.then_some(report.bureau.as_str()));
        }
        warned_by
    }
}

/// Whether a paper is there and its last day has not passed.
fn counts<T>(paper: Option<(&T, Option<Date>)>, today: Date) -> bool {
    paper.is_some_and(|(_, until)| until.is_none_or(|until| today <= until))
}

/// What is lacking of a paper.
fn lacks<T>(
    paper: Option<(&T, Option<Date>)>,
    today: Date,
    none: Missing,
    expired: impl Fn(Date) -> Missing,
) -> Option<Missing> {
    match paper {
        None => Some(none),
        Some((_, Some(until))) if until < today => Some(expired(until)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use std::vec;

    use jiff::civil::date;

    use super::super::limit::{Because, Rules, propose};
    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn application() -> Application {
        Application {
            id: ApplicationId(1),
            account: AccountId(1),
            number: "CA-1-1".into(),
            applied_on: TODAY,
            currency: Currency::EUR,
            asked_minor: Some(400_000),
            monthly_minor: None,
            terms: String::new(),
            contact: String::new(),
        }
    }

    fn reference(part: i32, said: Option<(i64, Option<bool>)>) -> TradeReference {
        let called = said.map(|(days_slow, again)| Called {
            on: TODAY,
            by: "Ines".into(),
            with: "Mr Marten".into(),
            pays: if days_slow > 0 { Pays::Slow } else { Pays::OnTime },
            again,
            highest_minor: Some(100_000),
            days_slow,
            said: String::new(),
        });
        TradeReference { part, name: "Marten Supplies".into(), reach: String::new(), called }
    }

    fn gathered<'a>(application: &'a Application, references: &'a [TradeReference]) -> Gathered<'a> {
        Gathered {
            application,
            references,
            reports: &[],
            statement: None,
            balance: None,
            own: None,
            is_agreed: true,
            is_policy_accepted: true,
        }
    }

    fn codes(gathered: &Gathered<'_>) -> Vec<&'static str> {
        gathered.missing(3, TODAY).iter().map(Missing::code).collect()
    }

    #[test]
    fn what_is_missing_is_named_in_the_order_of_the_work() {
        let application = application();
        let references = [reference(1, None), reference(2, Some((0, None)))];
        let mut one = gathered(&application, &references);
        (one.is_agreed, one.is_policy_accepted) = (false, false);
        assert_eq!(
            codes(&one),
            [
                "reference.few",
                "reference.not_called",
                "report.none",
                "statement.none",
                "policy.not_accepted",
                "agreement.none"
            ]
        );
        assert!(!one.is_reviewed(3, TODAY), "one call of three");
        assert!(one.is_reviewed(1, TODAY));
        assert!(!gathered(&application, &[]).is_reviewed(0, TODAY), "nothing was looked into");
    }

    #[test]
    fn a_paper_counts_to_its_last_day() {
        let application = application();
        let report = Report { bureau: "B".into(), score: "72".into(), warns: false, said: String::new() };
        for (until, counts) in [(None, true), (Some(TODAY), true), (TODAY.yesterday().ok(), false)] {
            let papers = [(&report, until)];
            let one = Gathered { reports: &papers, ..gathered(&application, &[]) };
            assert_eq!(one.is_reviewed(3, TODAY), counts, "{until:?}");
            assert_eq!(codes(&one).contains(&"report.expired"), !counts, "{until:?}");
        }
        let warns = Report { warns: true, ..report.clone() };
        let papers = [(&warns, Some(date(2020, 1, 1)))];
        let old = Gathered { reports: &papers, ..gathered(&application, &[]) };
        assert_eq!(old.known(TODAY).warned_by, ["B"], "an old warning still warns");
    }

    #[test]
    fn the_newest_report_of_each_bureau_is_heard() {
        let application = application();
        let report =
            |bureau: &str, warns| Report { bureau: bureau.into(), score: String::new(), warns, said: String::new() };
        let (good, bad) = (report("Crefo", false), report("CREFO", true));
        let (other, other_bad) = (report("Infobel", false), report("Infobel", true));
        let (long, past) = (Some(date(2027, 1, 1)), TODAY.yesterday().ok());
        let told = |papers: &[(&Report, Option<Date>)]| {
            let one = Gathered { reports: papers, ..gathered(&application, &[]) };
            let warned: Vec<String> = one.known(TODAY).warned_by.into_iter().map(String::from).collect();
            (warned, one.is_reviewed(3, TODAY))
        };
        assert_eq!(
            told(&[(&bad, long), (&other, long)]),
            (vec!["CREFO".into()], true),
            "the other one does not hide it"
        );
        assert_eq!(told(&[(&bad, long), (&other_bad, long)]).0, ["Infobel", "CREFO"], "the newest first");
        assert_eq!(told(&[(&bad, long), (&good, long)]).0, [""; 0], "a newer one of the same bureau");
        assert_eq!(told(&[(&good, long), (&bad, long)]).0, ["CREFO"]);
        assert_eq!(told(&[(&bad, past), (&other, Some(TODAY))]).0, [""; 0], "it counts no more");
        assert_eq!(told(&[(&bad, long), (&good, past)]).0, ["CREFO"], "the newest that counts");
        assert_eq!(told(&[(&bad, past), (&other, past)]), (vec!["CREFO".into()], false), "none counts");
    }

    #[test]
    fn three_calls_make_a_record_and_one_bad_word_refuses() {
        let application = application();
        let rules = Rules { trial_minor: 100_000 };
        let good =
            vec![reference(1, Some((0, Some(true)))), reference(2, Some((0, None))), reference(3, Some((0, None)))];
        let proposal = propose(&gathered(&application, &good).known(TODAY), rules);
        assert_eq!((proposal.limit_minor, proposal.on_trial), (100_000, true));
        assert_eq!(proposal.because, [Because::New, Because::Asked, Because::PaysWell { score: 80 }]);
        let bad = [reference(1, Some((0, Some(false))))];
        let proposal = propose(&gathered(&application, &bad).known(TODAY), rules);
        assert_eq!(proposal.because, [Because::BadReference { name: "Marten Supplies".into() }]);
        assert_eq!(proposal.limit_minor, 0);
    }

    #[test]
    fn an_old_statement_speaks_for_nothing() {
        let application = application();
        let figures = Figures {
            total_assets_minor: 2_000_000,
            working_capital_minor: -150_000,
            retained_earnings_minor: -400_000,
            ebit_minor: -120_000,
            sales_minor: 1_500_000,
            total_liabilities_minor: 1_800_000,
            market_equity_minor: None,
            book_equity_minor: Some(200_000),
        };
        let statement =
            FinancialStatement { closed_on: date(2025, 5, 22), currency: Currency::EUR, firm: Firm::Private, figures };
        assert_eq!(statement.usual_until(), TODAY);
        let with = |until| Gathered {
            statement: Some((&statement, Some(until))),
            balance: Some((200_000, -150_000)),
            ..gathered(&application, &[])
        };
        assert!(with(TODAY).known(TODAY).score.is_some());
        let old = with(date(2026, 11, 21));
        assert!(old.known(TODAY).score.is_none() && old.known(TODAY).balance.is_none());
    }
}
