//! Opening an account on credit, on both engines: what is missing, what is proposed, who decides, and which agreement is in force.

use dunlin_app::approvals::{self, Carried, Leaving, Outcome};
use dunlin_app::cases::{self, Done};
use dunlin_app::credit::{OrderAsked, check_order};
use dunlin_app::opening::{
    AcceptanceInput, AgreementInput, ApplicationInput, ApplicationState, CallInput, FigureInput, GrantInput,
    ReferenceInput, ReportInput, StatementInput, accept_policy, agreements, applications, apply, end_agreement,
    keep_reference, keep_report, keep_statement, refuse, sign_agreement, strike_reference, weigh, withdraw,
};
use dunlin_app::run::Outbox;
use dunlin_app::{App, AppError, Failure, Role, Setting, evidence};
use dunlin_core::agreement::AgreementEnd;
use dunlin_core::credit::{Because, Cause, Decision, Firm, Missing};
use dunlin_core::money::Decimal;
use jiff::civil::date;

use crate::desk::desks;

const PDF: &[u8] = b"%PDF-1.7 one";

fn asked(app: &mut App, setting: &Setting) -> Result<Done, AppError> {
    apply(app, setting, &ApplicationInput { customer: "11", amount: Some("4000"), ..ApplicationInput::default() })
}

fn reference<'a>(name: &'a str, called: Option<CallInput<'a>>) -> ReferenceInput<'a> {
    ReferenceInput { application: "CA-11-1", name, reach: None, called }
}

fn pays(pays: &str, days_slow: i64, again: bool) -> CallInput<'_> {
    CallInput {
        with: "Mr Marten",
        pays,
        again: Some(again),
        highest: Some("2500"),
        days_slow: Some(days_slow),
        ..CallInput::default()
    }
}

fn report(bytes: &[u8]) -> ReportInput<'_> {
    ReportInput {
        customer: "11",
        bureau: "Crediwatch",
        score: "72",
        file: ("report.pdf", bytes),
        ..ReportInput::default()
    }
}

fn signed<'a>(initials: &'a str, bytes: &'a [u8]) -> AgreementInput<'a> {
    AgreementInput {
        customer: "11",
        clause: "§ 4 Payment terms",
        initials,
        by_customer: ("Mara Salm", Some(date(2026, 11, 18))),
        by_creditor: (None, None),
        from: None,
        file: ("agreement.pdf", bytes),
    }
}

fn missing(app: &mut App, setting: &Setting) -> Vec<&'static str> {
    let all = applications(app, setting).expect("a list");
    all[0].missing.iter().map(Missing::code).collect()
}

fn code<T>(done: Result<T, AppError>) -> (Failure, &'static str) {
    let error = done.err().expect("refused");
    (error.failure, error.code)
}

fn refused(code: &'static str) -> (Failure, &'static str) {
    (Failure::Refused, code)
}

#[test]
fn what_is_missing_shrinks_until_a_person_decides() {
    for mut desk in desks("opening") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        asked(app, setting).expect("taken");
        assert_eq!(code(asked(app, setting)), refused("application.open"));
        let all = ["reference.few", "report.none", "statement.none", "policy.not_accepted", "agreement.none"];
        assert_eq!(missing(app, setting), all);
        let grant =
            |reason, exception| GrantInput { application: "CA-11-1", reason, exception, ..GrantInput::default() };
        let blind = approvals::grant(app, setting, &grant("known", None));
        assert_eq!(code(blind), refused("application.exception"), "nothing was looked into");

        for name in ["Marten Supplies", "Kestrel", "Holm"] {
            keep_reference(app, setting, &reference(name, None)).expect("named");
        }
        assert_eq!(missing(app, setting)[..3], ["reference.not_called"; 3]);
        let slow = reference("Holm", Some(pays("slow", 0, true)));
        assert_eq!(code(keep_reference(app, setting, &slow)), (Failure::Usage, "reference.days"));
        for name in ["marten supplies", "Kestrel", "Holm"] {
            keep_reference(app, setting, &reference(name, Some(pays("on_time", 0, true)))).expect("called");
        }
        keep_report(app, setting, &report(PDF)).expect("kept");
        accept_policy(app, setting, &AcceptanceInput { customer: "11", by: "Mara Salm", ..Default::default() })
            .expect("accepted");
        assert_eq!(missing(app, setting), ["statement.none", "agreement.none"]);
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        assert_eq!((weighed.proposed().minor, weighed.proposal.on_trial), (100_000, true));
        assert_eq!(weighed.proposal.because, [Because::New, Because::Asked, Because::PaysWell { score: 80 }]);
        assert_eq!(weighed.reports[0].until, Some(date(2027, 5, 19)), "six months");
        assert_eq!(weighed.references[0].name, "Marten Supplies", "known again by its name");

        let more = GrantInput { amount: Some("1000.01"), ..grant("known", None) };
        assert_eq!(code(approvals::grant(app, setting, &more)), refused("application.exception"));
        let Ok(Outcome::Done(done)) = approvals::grant(app, setting, &grant("three good references", None)) else {
            panic!("granted")
        };
        assert_eq!(done.changes.len(), 2);
        assert!(!done.can_be_undone(), "what was decided stays decided");
        let shown = applications(app, setting).expect("a list").remove(0);
        assert_eq!((shown.state, shown.missing.len()), (ApplicationState::Granted, 0));
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        assert_eq!(weighed.limit.map(|limit| limit.minor), Some(100_000));
        assert_eq!(code(refuse(app, setting, "CA-11-1", "late")), refused("application.decided"));
        assert_eq!(code(keep_reference(app, setting, &reference("Late", None))), refused("application.decided"));
        asked(app, setting).expect("asked again");
        desk.check();
    }
}

#[test]
fn papers_bring_scores_and_one_that_is_withdrawn_says_nothing() {
    for mut desk in desks("papers") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        asked(app, setting).expect("taken");
        let figures = FigureInput {
            assets: "1000",
            working_capital: "300",
            retained: "400",
            ebit: "200",
            sales: "1500",
            liabilities: "400",
            equity: Some("600"),
            market_value: None,
        };
        let input = StatementInput {
            customer: "11",
            closed_on: date(2025, 12, 31),
            firm: "private",
            currency: None,
            figures,
            until: None,
            file: ("2025.pdf", PDF),
        };
        let listed = StatementInput { firm: "listed", ..input };
        assert_eq!(code(keep_statement(app, setting, &listed)), (Failure::Usage, "statement.figures"));
        let old = StatementInput { closed_on: date(2024, 12, 31), ..input };
        assert_eq!(code(keep_statement(app, setting, &old)), refused("paper.until"));
        keep_statement(app, setting, &input).expect("kept");
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        let own = (Firm::Private, Decimal::parse("3.302").expect("a score"));
        assert_eq!(weighed.scores.first().map(|(firm, score)| (*firm, score.value)), Some(own), "vector Z5");
        assert_eq!(weighed.scores.len(), 3, "the market's price is not known");
        assert_eq!(weighed.proposed().minor, 6_000, "a fifth of working capital");

        let warns = ReportInput { warns: true, ..report(b"%PDF-1.7 two") };
        let kept = keep_report(app, setting, &warns).expect("kept");
        assert_eq!(
            weigh(app, setting, "CA-11-1").expect("weighed").proposal.because,
            [Because::Warned { bureau: "Crediwatch".into() }]
        );
        assert_eq!(code(keep_report(app, setting, &warns)), (Failure::Usage, "evidence.already_there"));
        cases::undo(app, setting, "11", kept.version).expect("taken back");
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        assert!(weighed.reports.is_empty() && weighed.proposed().minor == 6_000);
        let files = evidence::list(app, setting, "11").expect("files");
        assert_eq!(files.len(), 2, "nothing is deleted");
        desk.check();
    }
}

#[test]
fn a_supplier_that_would_not_sell_again_speaks_against_it_and_a_refusal_is_nothing_on_credit() {
    for mut desk in desks("refused") {
        let (app, setting) = (&mut desk.app, &desk.setting);
        asked(app, setting).expect("taken");
        let named =
            keep_reference(app, setting, &reference("Marten", Some(pays("disputes", 40, false)))).expect("called");
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        assert_eq!(weighed.proposal.because, [Because::BadReference { name: "Marten".into() }]);
        cases::undo(app, setting, "11", named.version).expect("taken back");
        assert!(weigh(app, setting, "CA-11-1").expect("weighed").references.is_empty());
        assert_eq!(code(strike_reference(app, setting, "CA-11-1", 1)), (Failure::NotFound, "reference.unknown"));
        assert_eq!(code(refuse(app, setting, "CA-11-1", " ")), (Failure::Usage, "application.reason"));
        refuse(app, setting, "CA-11-1", "judgments").expect("refused");
        let order =
            OrderAsked { customer: "11", amount: "1", currency: None, reference: None, prepaid: false, keep: false };
        let answered = check_order(app, setting, &order).expect("an answer");
        assert_eq!(answered.answer.decision, Decision::Refuse);
        asked(app, setting).expect("asked again");
        withdraw(app, setting, "CA-11-2", "they do not want it").expect("withdrawn");
        let states: Vec<ApplicationState> =
            applications(app, setting).expect("a list").iter().map(|shown| shown.state).collect();
        assert_eq!(states.len(), 2);
        assert!(states.contains(&ApplicationState::Refused) && states.contains(&ApplicationState::Withdrawn));
        desk.check();
    }
}

#[test]
fn above_the_policys_limit_a_second_person_is_asked() {
    for mut desk in desks("second") {
        let (app, setting) = (&mut desk.app, &mut desk.setting);
        let mut strict = setting.policy.as_ref().clone();
        strict.approval.limit_over = Decimal::parse("2000");
        setting.use_policy(strict);
        asked(app, setting).expect("taken");
        keep_report(app, setting, &report(PDF)).expect("kept");
        let input = GrantInput {
            application: "CA-11-1",
            amount: Some("2000.01"),
            lasting: true,
            reason: "good report",
            exception: Some("their owner is known"),
            ..GrantInput::default()
        };
        let Ok(Outcome::Asked(waits)) = approvals::grant(app, setting, &input) else { panic!("it waits") };
        assert_eq!((waits.subject.as_str(), waits.amount.map(|money| money.minor)), ("CA-11-1", Some(200_001)));
        assert_eq!(code(approvals::grant(app, setting, &input)), (Failure::Conflict, "approval.waits"));
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        assert_eq!((weighed.shown.state, weighed.limit), (ApplicationState::Waits, None));
        let yes = |app: &mut App, setting: &Setting| {
            let mut outbox = Outbox::new(std::env::temp_dir());
            let who = (waits.number.as_str(), Role::Administrator);
            approvals::approve(app, setting, who, Leaving::AsAsked, &mut outbox, |_| ())
        };
        assert_eq!(code(yes(app, setting)), refused("approval.own"));
        app.actor = "web:Bob".to_string();
        let Ok(Carried::Adjusted(_)) = yes(app, setting) else { panic!("granted") };
        let weighed = weigh(app, setting, "CA-11-1").expect("weighed");
        let decided = weighed.shown.line.verdict.expect("decided");
        assert_eq!(decided.by, "Bob, asked for by ann");
        assert_eq!(decided.exception.as_deref(), Some("their owner is known"));
        assert_eq!(weighed.limit.map(|limit| limit.minor), Some(200_001));
        desk.check();
    }
}

#[test]
fn a_new_agreement_takes_the_place_of_the_old_one_and_a_missing_one_is_told() {
    for mut desk in desks("agreement") {
        let (app, setting) = (&mut desk.app, &mut desk.setting);
        let causes = |app: &mut App, setting: &Setting| {
            let order = OrderAsked {
                customer: "11",
                amount: "1",
                currency: None,
                reference: None,
                prepaid: false,
                keep: false,
            };
            let answer = check_order(app, setting, &order).expect("an answer").answer;
            (answer.decision, answer.causes.contains(&Cause::NoAgreement))
        };
        assert_eq!(causes(app, setting), (Decision::Allow, true), "told, and nothing more");
        let mut strict = setting.policy.as_ref().clone();
        strict.credit.without_agreement = Decision::CashOnly;
        setting.use_policy(strict);
        assert_eq!(causes(app, setting), (Decision::CashOnly, true));
        assert_eq!(code(sign_agreement(app, setting, &signed(" ", PDF))), refused("agreement.initials"));
        let unsigned = AgreementInput { by_customer: ("", None), ..signed("M.S.", PDF) };
        assert_eq!(code(sign_agreement(app, setting, &unsigned)), refused("agreement.signature"));
        sign_agreement(app, setting, &signed("M.S.", PDF)).expect("kept");
        assert_eq!(causes(app, setting), (Decision::Allow, false));
        let second = sign_agreement(app, setting, &signed("M.S.", b"%PDF-1.7 two")).expect("kept");
        let states = |app: &mut App, setting: &Setting| -> Vec<&'static str> {
            let all = agreements(app, setting, "11").expect("a list");
            all.iter().map(|shown| shown.state.code()).collect()
        };
        assert_eq!(states(app, setting), ["replaced", "in_force"]);
        cases::undo(app, setting, "11", second.version).expect("taken back");
        assert_eq!(states(app, setting), ["in_force", "struck"]);
        end_agreement(app, setting, "11", AgreementEnd::Ended, "they gave notice").expect("ended");
        assert_eq!(states(app, setting), ["ended", "struck"]);
        assert_eq!(causes(app, setting), (Decision::CashOnly, true));
        let none = end_agreement(app, setting, "11", AgreementEnd::Ended, "again");
        assert_eq!(code(none), refused("agreement.not_in_force"));
        let first = &agreements(app, setting, "11").expect("a list")[0].line.signed.agreement;
        assert_eq!((first.signed_on(), first.by_creditor.name.as_str()), (date(2026, 11, 19), "ann"));
        desk.check();
    }
}
