//! The sentences behind applications, what was found out, decisions, agreements and the payment policy.

use dunlin_core::agreement::AgreementEnd;
use dunlin_core::change::{Decided, OpeningChange, PolicyAccepted};
use dunlin_core::credit::{Application, TradeReference, Verdict};

use super::credit::span;
use super::{because, day, money, plain};

pub(super) fn opening(change: &OpeningChange) -> String {
    match change {
        OpeningChange::Applied(application) => applied(application),
        OpeningChange::ReferenceKept { reference, number, .. } => reference_kept(reference, number),
        OpeningChange::ReferenceStruck { was, number, .. } => format!("{} is no reference of {number}.", was.name),
        OpeningChange::ReportKept { evidence, report } => {
            let warns = if report.warns { " It warns." } else { "" };
            let until = evidence.valid_until.map(|on| format!(", counts until {}", day(on))).unwrap_or_default();
            format!("Report of {} kept as {}{until}.{warns}", report.bureau, evidence.name)
        }
        OpeningChange::StatementKept { evidence, statement } => {
            let score = statement.score().map(|score| {
                format!(", score {} ({}: {})", score.value, plain(statement.firm.code()), plain(score.zone.code()))
            });
            let (on, score) = (day(statement.closed_on), score.unwrap_or_default());
            format!("Financial statement of {on} kept as {}{score}.", evidence.name)
        }
        OpeningChange::Decided(decided) => told(decided),
        OpeningChange::Agreed(agreement) => format!(
            "Agreement {} signed by {} on {} and by {} on {}, initialled {} under {}; in force from {}.",
            agreement.part,
            agreement.by_customer.name,
            day(agreement.by_customer.on),
            agreement.by_creditor.name,
            day(agreement.by_creditor.on),
            agreement.initials,
            agreement.clause,
            day(agreement.from_on)
        ),
        OpeningChange::AgreementEnded { part, end: AgreementEnd::Ended, on, reason, .. } => {
            format!("Agreement {part} ended from {} on{}.", day(*on), because(reason))
        }
        OpeningChange::AgreementEnded { part, reason, .. } => {
            format!("Agreement {part} was noted by mistake{}.", because(reason))
        }
        OpeningChange::PolicyAccepted(PolicyAccepted { edition, by, on, .. }) => {
            format!("Payment policy {edition} accepted by {by} on {}.", day(*on))
        }
        OpeningChange::PolicyStruck(PolicyAccepted { edition, .. }) => {
            format!("Payment policy {edition} was not accepted: noted by mistake.")
        }
    }
}

fn applied(application: &Application) -> String {
    let sum = |minor: Option<i64>| minor.map(|minor| money(minor, application.currency));
    let asked = sum(application.asked_minor).map(|sum| format!(" for {sum}")).unwrap_or_default();
    let monthly = sum(application.monthly_minor).map(|sum| format!(", to buy {sum} a month")).unwrap_or_default();
    format!("Application {} for credit of {}{asked}{monthly}.", application.number, day(application.applied_on))
}

fn reference_kept(reference: &TradeReference, number: &str) -> String {
    let name = &reference.name;
    let Some(called) = &reference.called else { return format!("{name} named as a reference of {number}.") };
    let again = match called.again {
        Some(true) => ", would sell on credit again",
        Some(false) => ", would not sell on credit again",
        None => "",
    };
    let slow = if called.days_slow > 0 { format!(" ({} days)", called.days_slow) } else { String::new() };
    let pays = plain(called.pays.code());
    format!(
        "{name} called on {}: {} says it pays {pays}{slow}{again}{}.",
        day(called.on),
        called.with,
        because(&called.said)
    )
}

fn told(decided: &Decided) -> String {
    let Decided { number, by, reason, .. } = decided;
    let what = match &decided.verdict {
        Verdict::Granted { limit, span: held } => {
            format!("granted: {}{}", money(limit.minor, limit.currency), span(held))
        }
        Verdict::Refused => "refused".to_string(),
        Verdict::Withdrawn => "withdrawn".to_string(),
    };
    let exception = decided.exception.as_ref().map(|why| format!(" An exception{}.", because(why)));
    let by = if by.is_empty() { String::new() } else { format!(" by {by}") };
    format!("Application {number} {what}{by}{}.{}", because(reason), exception.unwrap_or_default())
}
