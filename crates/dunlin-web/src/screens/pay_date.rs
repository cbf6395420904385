//! A day to pay that was named when something was late: what could be promised for it, offered on the customer's page, and on the
//! worklist when one went on from the conversation. One press makes it a promise; nothing is promised by itself.

use dunlin_app::cases::{PromiseOffer, offer_of, promise_offer};
use dunlin_app::customers::{self, Customer};
use dunlin_app::{App, AppError, Right, Setting};
use dunlin_core::promise::Offered;

use crate::face::Face;
use crate::frame::Frame;
use crate::security::escaped;

/// The offer.
pub(crate) struct PayDate {
    /// Who named which day.
    pub(crate) text: String,
    /// Where a POST makes the promise.
    pub(crate) to: String,
    pub(crate) parts: Vec<Part>,
}

/// What could be promised in one currency.
pub(crate) struct Part {
    /// Of its field.
    pub(crate) id: String,
    pub(crate) currency: String,
    /// As it is typed.
    pub(crate) amount: String,
}

impl PayDate {
    /// What is offered of a customer: its number and name.
    pub(crate) fn of(face: &Face, (number, name): (&str, &str), offer: &PromiseOffer) -> PayDate {
        let part = |(at, own): (usize, &Offered)| Part {
            // What is wrong with the form is said at the first.
            id: if at == 0 { "pay-amount".to_string() } else { format!("pay-amount-{at}") },
            currency: own.amount.currency.code().to_string(),
            amount: own.amount.to_decimal(),
        };
        let day = face.date(offer.pay_on);
        let values = [("name", name.into()), ("day", (&day).into())];
        PayDate {
            text: face.say("ui-pay-date-named", &values),
            to: format!("/customers/{}/pay-date", escaped(number)),
            parts: offer.parts.iter().enumerate().map(part).collect(),
        }
    }

    /// What is offered of a customer whose page it is, and the frame with its key.
    pub(crate) fn beside(frame: Frame, known: &Customer) -> (Frame, Option<PayDate>) {
        let account = &known.detail.account;
        let offer = promise_offer(&known.view, &known.calls, frame.today);
        let offer = offer.map(|offer| PayDate::of(&frame.face, (&account.number, &account.name), &offer));
        (PayDate::with_key(offer.as_ref(), frame), offer)
    }

    /// The frame of a page, with the key of the offer.
    pub(crate) fn with_key(offer: Option<&PayDate>, frame: Frame) -> Frame {
        if offer.is_some() { frame.with_act_keys(Right::Collect, &[("m", "ui-act-make-promise")]) } else { frame }
    }

    /// What is offered of a customer that an address names; nothing where there is none.
    pub(crate) fn read(
        app: &mut App,
        setting: &Setting,
        face: &Face,
        customer: &str,
    ) -> Result<Option<PayDate>, AppError> {
        if customer.is_empty() {
            return Ok(None);
        }
        let today = app.clock.today(&setting.creditor.timezone);
        let known = match customers::view(app, setting, customer, today) {
            Ok(view) => (view.number, view.name),
            // An address of yesterday may name what is gone since.
            Err(error) if error.code == "customer.unknown" => return Ok(None),
            Err(error) => return Err(error),
        };
        let offer = offer_of(app, setting, customer)?;
        Ok(offer.map(|offer| PayDate::of(face, (&known.0, &known.1), &offer)))
    }
}
