//! The answer to "may I take this order?", as it stands above the orders.
//!
//! Decides: the question stands in the address, so that the card can be looked at, sent to a colleague and asked anew; looking keeps nothing.
//! What is said next is what would help: payment before delivery, a limit, or the day on which an override ends.

use dunlin_app::credit::{self, Answered, OrderAsked, cause_sentence};
use dunlin_app::{App, AppError, Setting};
use dunlin_core::credit::{Cause, Decision};
use serde::Deserialize;

use crate::face::Face;
use crate::frame::Said;
use crate::security::escaped;

/// The question, as the address names it.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    pub(crate) customer: String,
    pub(crate) order: String,
    pub(crate) currency: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) prepaid: Option<String>,
}

impl Question {
    /// As the use case reads it.
    pub(crate) fn asked(&self, keep: bool) -> OrderAsked<'_> {
        OrderAsked {
            customer: &self.customer,
            amount: &self.order,
            currency: self.currency.as_deref(),
            reference: self.reference.as_deref(),
            prepaid: self.prepaid.is_some(),
            keep,
        }
    }
}

/// The answer.
pub(crate) struct Card {
    /// Where its customer's terms stand, and its name.
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) order: String,
    pub(crate) class: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) verdict: String,
    pub(crate) reasons: Vec<String>,
    /// Limit and exposure: name and value.
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) next: Vec<String>,
}

impl Card {
    /// Answers the question of the address; none where nothing is asked.
    pub(crate) fn read(
        app: &mut App,
        setting: &Setting,
        face: &Face,
        asked: &Question,
    ) -> Result<Option<Card>, AppError> {
        if asked.customer.is_empty() || asked.order.is_empty() {
            return Ok(None);
        }
        let answered = credit::check_order(app, setting, &asked.asked(false))?;
        let today = app.clock.today(&setting.creditor.timezone);
        let number = &answered.position.customer;
        let name = dunlin_app::customers::show(app, setting, number, today)?.detail.account.name;
        Ok(Some(Card::of(face, &answered, name)))
    }

    /// Whether it was said just now.
    pub(crate) fn is(&self, said: &Said) -> bool {
        said.text == self.verdict
    }

    fn of(face: &Face, answered: &Answered, name: String) -> Card {
        let (answer, position) = (&answered.answer, &answered.position);
        let money = |minor: i64| face.money(minor, position.currency);
        let (class, icon) = match answer.decision {
            Decision::Allow => ("ok", "circle-check"),
            Decision::CashOnly => ("warn", "triangle-alert"),
            Decision::Refuse => ("late", "circle-pause"),
        };
        let limit = position.standing.limit.map(|granted| money(granted.limit_minor));
        let mut facts = vec![
            (face.t("ui-credit-limit"), limit.unwrap_or_else(|| face.t("ui-credit-limit-none"))),
            (face.t("ui-credit-exposure"), money(answer.before_minor)),
        ];
        if answer.after_minor != answer.before_minor {
            facts.push((face.t("ui-credit-exposure-after"), money(answer.after_minor)));
        }
        let amount = face.money(answered.order.minor, answered.order.currency);
        Card {
            href: format!("/customers/{}?tab=terms", escaped(&position.customer)),
            name,
            order: answered.reference.as_ref().map_or(amount.clone(), |reference| format!("{amount} · {reference}")),
            class,
            icon,
            verdict: verdict(face, answered),
            reasons: answer.causes.iter().map(|cause| cause_sentence(face.words(), cause, position.currency)).collect(),
            facts,
            next: next(face, answered),
        }
    }
}

/// The verdict in words.
fn verdict(face: &Face, answered: &Answered) -> String {
    face.t(&format!("ui-credit-said-{}", answered.answer.said()))
}

/// What would help, or how long it holds.
fn next(face: &Face, answered: &Answered) -> Vec<String> {
    let (answer, standing) = (&answered.answer, &answered.position.standing);
    let mut next = Vec::new();
    if let Some(until) = answered.counts_until {
        next.push(face.t1("ui-credit-next-counts", "day", &face.date(until)));
    }
    if answer.decision == Decision::Allow {
        return next;
    }
    if answer.causes.contains(&Cause::Stopped) {
        return vec![face.t("ui-credit-next-stopped")];
    }
    next.push(face.t("ui-credit-next-prepaid"));
    match &standing.overridden {
        Some(word) => next.push(face.t1("ui-credit-next-override-ends", "day", &face.date(word.until_on))),
        None => next.push(face.t("ui-credit-next-override")),
    }
    next
}

/// The line about what was done, and where the answer stands.
pub(crate) fn told(face: &Face, asked: &Question, answered: &Answered) -> (String, Said) {
    let number = &answered.position.customer;
    let reference = answered.reference.as_ref().or(asked.reference.as_ref());
    let reference = reference.map(|reference| format!("&reference={}", escaped(reference))).unwrap_or_default();
    let prepaid = if asked.prepaid.is_some() { "&prepaid=1" } else { "" };
    let (order, currency) = (answered.order.to_decimal(), answered.order.currency.code());
    let to = format!("/credit?customer={}&order={order}&currency={currency}{reference}{prepaid}", escaped(number));
    let undo = answered.version.map(|version| format!("/undo/customers/{}/{version}", escaped(number)));
    (to, Said { text: verdict(face, answered), undo })
}
