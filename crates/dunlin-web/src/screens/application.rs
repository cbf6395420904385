//! An application for credit: what is missing, what was found out, what is proposed; one form for each part.
//!
//! Decides nothing: what is missing and proposed comes from `opening::weigh`. What the forms do is in `application_acts`.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use dunlin_app::opening::{
    self, AgreementShown, ApplicationState, Weighed, agreements, because_sentence, missing_sentence,
};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::agreement::AgreementState;
use dunlin_core::credit::{FinancialStatement, Firm, Pays, Report, TradeReference, Verdict};
use dunlin_core::money::Currency;
use dunlin_store::Paper;

use crate::answer::{answer, page};
use crate::form::Filled;
use crate::frame::{Frame, Here};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// A supplier.
struct Reference {
    part: i32,
    name: String,
    reach: String,
    said: String,
    is_bad: bool,
}

/// A kept file and what it says.
struct Kept {
    href: String,
    what: String,
    about: String,
    warns: bool,
    is_over: bool,
}

/// An agreement.
struct SignedPaper {
    href: String,
    what: String,
    about: String,
    state: String,
    in_force: bool,
}

#[derive(Template)]
#[template(path = "application.html", blocks = ["main"])]
pub(crate) struct ApplicationPage {
    frame: Frame,
    filled: Filled,
    path: String,
    customer: String,
    name: String,
    chip: (&'static str, String),
    is_open: bool,
    waits: Option<String>,
    decided: Option<String>,
    missing: Vec<String>,
    proposed: String,
    because: Vec<String>,
    facts: Vec<(String, String)>,
    references: Vec<Reference>,
    reports: Vec<Kept>,
    statements: Vec<Kept>,
    scores: Vec<(String, String)>,
    agreements: Vec<SignedPaper>,
    accepted: Option<String>,
    pays: Vec<(&'static str, String)>,
    again: Vec<(&'static str, String)>,
    firms: Vec<(&'static str, String)>,
}

page!(ApplicationPage);

/// The page.
pub(crate) async fn show(State(site): State<Site>, visitor: Visitor, Path(number): Path<String>) -> Response {
    let asked = visitor.clone();
    let page = site.work(visitor.actor(), move |app, setting| read(app, setting, &asked, &number, Filled::default()));
    answer(&visitor, page.await)
}

/// Reads it.
pub(crate) fn read(
    app: &mut App,
    setting: &Setting,
    visitor: &Visitor,
    number: &str,
    filled: Filled,
) -> Result<ApplicationPage, AppError> {
    let weighed = opening::weigh(app, setting, number)?;
    let customer = weighed.shown.customer.clone();
    let signed = agreements(app, setting, &customer)?;
    let title = weighed.shown.line.application.number.clone();
    let is_open = matches!(weighed.shown.state, ApplicationState::Open | ApplicationState::Waits);
    let frame = Frame::read(app, setting, visitor, Here::Credit, &title)?
        .under(visitor.face.t("ui-nav-credit"), "/credit?tab=applications");
    let frame = if is_open && frame.may("collect") { frame.with_keys(KEYS) } else { frame };
    let documents = |sha256: &str| format!("/customers/{}/documents/{sha256}", escaped(&customer));
    let words = frame.face.words();
    let proposed = weighed.proposed();
    let pick = |prefix: &str, code: &'static str| (code, frame.of(prefix, code));
    Ok(ApplicationPage {
        path: format!("/credit/applications/{}", escaped(&title)),
        name: weighed.shown.name.clone(),
        chip: chip(&frame, weighed.shown.state),
        is_open,
        waits: weighed.waits.as_ref().map(|one| frame.face.t1("ui-opening-waits", "number", &one.number)),
        decided: decided(&frame, &weighed),
        missing: weighed.shown.missing.iter().map(|one| missing_sentence(words, one)).collect(),
        proposed: frame.face.money(proposed.minor, proposed.currency),
        because: weighed.proposal.because.iter().map(|one| because_sentence(words, one)).collect(),
        facts: facts(&frame, &weighed),
        references: weighed.references.iter().map(|one| reference(&frame, one, weighed.currency())).collect(),
        reports: weighed.reports.iter().map(|one| report(&frame, one, &documents)).collect(),
        statements: weighed.statements.iter().map(|one| statement(&frame, one, &documents)).collect(),
        scores: scores(&frame, &weighed),
        agreements: signed.iter().map(|one| agreement(&frame, one, &documents)).collect(),
        accepted: weighed.acceptance.as_ref().map(|line| {
            let (by, on) = (line.accepted.by.as_str(), frame.face.date(line.accepted.on));
            let values =
                [("edition", line.accepted.edition.as_str().into()), ("name", by.into()), ("day", on.as_str().into())];
            frame.face.say("ui-opening-accepted", &values)
        }),
        pays: Pays::ALL.into_iter().map(|one| pick("ui-opening-pays-", one.code())).collect(),
        again: ["unsaid", "yes", "no"].into_iter().map(|code| pick("ui-opening-again-", code)).collect(),
        firms: Firm::ALL.into_iter().map(|one| pick("ui-opening-firm-", one.code())).collect(),
        customer,
        filled,
        frame,
    })
}

const KEYS: &[(&str, &str)] = &[
    ("r", "ui-opening-reference-keep"),
    ("b", "ui-opening-report-keep"),
    ("f", "ui-opening-statement-keep"),
    ("s", "ui-opening-agreement-keep"),
    ("p", "ui-opening-policy-keep"),
    ("d", "ui-opening-decide"),
];

/// The mark of a state.
pub(crate) fn chip(frame: &Frame, state: ApplicationState) -> (&'static str, String) {
    let class = match state {
        ApplicationState::Open | ApplicationState::Withdrawn => "",
        ApplicationState::Waits => "warn",
        ApplicationState::Granted => "ok",
        ApplicationState::Refused => "late",
    };
    (class, frame.of("ui-opening-state-", state.code()))
}

fn decided(frame: &Frame, weighed: &Weighed) -> Option<String> {
    let line = weighed.shown.line.verdict.as_ref()?;
    let what = match line.verdict {
        Verdict::Granted { limit, .. } => frame.face.money(limit.minor, limit.currency),
        Verdict::Refused | Verdict::Withdrawn => frame.of("ui-opening-state-", line.verdict.code()),
    };
    let day = frame.face.date(line.on);
    let values = [
        ("what", what.as_str().into()),
        ("name", line.by.as_str().into()),
        ("day", day.as_str().into()),
        ("why", line.reason.as_str().into()),
    ];
    let told = frame.face.say("ui-opening-decided", &values);
    let exception = line.exception.as_ref().map(|why| frame.face.t1("ui-opening-excepted", "why", why));
    Some(exception.into_iter().fold(told, |told, exception| format!("{told} {exception}")))
}

fn facts(frame: &Frame, weighed: &Weighed) -> Vec<(String, String)> {
    let asked = &weighed.shown.line.application;
    let money = |minor: i64| frame.face.money(minor, asked.currency);
    let score = |score: i64| frame.face.t1("ui-credit-score", "score", &score.to_string());
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let facts = [
        ("ui-opening-asked", asked.asked_minor.map(money)),
        ("ui-opening-monthly", asked.monthly_minor.map(money)),
        ("ui-opening-terms", some(&asked.terms)),
        ("ui-opening-contact", some(&asked.contact)),
        ("ui-col-day", Some(frame.face.date(asked.applied_on))),
        ("ui-opening-own", weighed.own.map(|record| score(record.score))),
        ("ui-opening-told", weighed.told.map(|record| score(record.score))),
        ("ui-credit-limit", weighed.limit.map(|limit| frame.face.money(limit.minor, limit.currency))),
    ];
    facts.into_iter().filter_map(|(key, value)| Some((frame.t(key), value?))).collect()
}

fn reference(frame: &Frame, one: &TradeReference, currency: Currency) -> Reference {
    let said = one.called.as_ref().map_or_else(
        || frame.t("ui-opening-not-called"),
        |called| {
            let (day, pays) = (frame.face.date(called.on), frame.of("ui-opening-pays-", called.pays.code()));
            let values = [
                ("day", day.as_str().into()),
                ("by", called.by.as_str().into()),
                ("with", called.with.as_str().into()),
                ("pays", pays.as_str().into()),
            ];
            let days = usize::try_from(called.days_slow).unwrap_or(0);
            let highest = called.highest_minor.map(|minor| frame.face.money(minor, currency));
            joined([
                Some(frame.face.say("ui-opening-called", &values)),
                (days > 0).then(|| frame.face.n("ui-opening-slow", days)),
                highest.map(|highest| format!("{}: {highest}", frame.t("ui-opening-highest"))),
                (called.again == Some(true)).then(|| frame.t("ui-opening-again-yes")),
                Some(called.said.clone()),
            ])
        },
    );
    Reference { part: one.part, name: one.name.clone(), reach: one.reach.clone(), said, is_bad: one.is_bad() }
}

/// What counts until a day, in words.
fn until<T>(frame: &Frame, paper: &Paper<T>) -> (Option<String>, bool) {
    let told = paper.until.map(|on| frame.face.t1("ui-opening-counts", "day", &frame.face.date(on)));
    (told, paper.until.is_some_and(|on| on < frame.today))
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn report(frame: &Frame, paper: &Paper<Report>, documents: &impl Fn(&str) -> String) -> Kept {
    let (counts, is_over) = until(frame, paper);
    let says = &paper.says;
    Kept {
        href: documents(&paper.sha256),
        what: joined([Some(says.bureau.clone()), Some(says.score.clone())]),
        about: joined([Some(says.said.clone()), counts, Some(paper.name.clone())]),
        warns: says.warns,
        is_over,
    }
}

fn statement(frame: &Frame, paper: &Paper<FinancialStatement>, documents: &impl Fn(&str) -> String) -> Kept {
    let (counts, is_over) = until(frame, paper);
    let firm = frame.of("ui-opening-firm-", paper.says.firm.code());
    Kept {
        href: documents(&paper.sha256),
        what: frame.face.date(paper.says.closed_on),
        about: joined([Some(firm), counts, Some(paper.name.clone())]),
        warns: false,
        is_over,
    }
}

fn scores(frame: &Frame, weighed: &Weighed) -> Vec<(String, String)> {
    let line = |(firm, score): &(Firm, dunlin_core::credit::Score)| {
        let zone = frame.of("ui-opening-zone-", score.zone.code());
        (frame.of("ui-opening-firm-", firm.code()), format!("{} · {zone}", score.value))
    };
    weighed.scores.iter().map(line).collect()
}

fn agreement(frame: &Frame, shown: &AgreementShown, documents: &impl Fn(&str) -> String) -> SignedPaper {
    let signed = &shown.line.signed.agreement;
    let (day, initials) = (frame.face.date(signed.from_on), signed.initials.as_str());
    let values = [
        ("customer", signed.by_customer.name.as_str().into()),
        ("creditor", signed.by_creditor.name.as_str().into()),
        ("initials", initials.into()),
        ("clause", signed.clause.as_str().into()),
    ];
    SignedPaper {
        href: documents(&signed.evidence.sha256),
        what: frame.face.t1("ui-opening-agreed-from", "day", &day),
        about: frame.face.say("ui-opening-signed", &values),
        state: frame.of("ui-opening-agreement-", shown.state.code()),
        in_force: shown.state == AgreementState::InForce,
    }
}
