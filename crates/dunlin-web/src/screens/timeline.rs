//! A customer's timeline: everything that happened, newest first, in sentences.
//!
//! Decides: what each kind of fact is called and which mark it has. The facts are those of the customer's lists, not of the
//! activity log, so that the same thing is told once.

use dunlin_app::Clock;
use dunlin_app::customers::Customer;
use jiff::civil::Date;

use crate::face::Face;

/// Moments shown on one page.
const SHOWN: usize = 100;

/// One thing that happened.
pub(crate) struct Moment {
    on: Date,
    pub(crate) day: String,
    pub(crate) icon: &'static str,
    /// `ok`, `late`, `theirs` or none.
    pub(crate) class: &'static str,
    pub(crate) title: String,
    pub(crate) by: String,
    pub(crate) text: String,
}

/// All of it.
pub(crate) fn timeline(face: &Face, customer: &Customer, zone: &str) -> Vec<Moment> {
    let moment = |on: Date, icon, class, title: String, by: String, text: String| Moment {
        on,
        day: face.date(on),
        icon,
        class,
        title,
        by,
        text,
    };
    let mut all = Vec::new();
    for call in &customer.calls {
        let call = &call.call;
        let title = face.t(&format!("ui-call-{}", call.outcome.replace('_', "-")));
        all.push(moment(call.on, "phone", "", title, call.with.clone().unwrap_or_default(), call.note.clone()));
    }
    for line in &customer.notices {
        let notice = &line.notice;
        let (icon, key) = match notice.channel.code() {
            "email" => ("mail", "ui-channel-email"),
            "certified" => ("stamp", "ui-channel-certified"),
            _ => ("file-text", "ui-channel-letter"),
        };
        all.push(moment(notice.issued_on, icon, "", face.step(&notice.step), face.t(key), notice.to.clone()));
    }
    for line in &customer.receipts {
        let receipt = &line.receipt;
        let title = face.t1("ui-received", "amount", &face.money(receipt.amount_minor, receipt.currency));
        let ended = line.ended.is_some();
        let (icon, class) = if ended { ("undo-2", "late") } else { ("arrow-down-to-line", "ok") };
        let text = receipt.reference.clone().unwrap_or_default();
        all.push(moment(receipt.received_on, icon, class, title, receipt.payer.clone().unwrap_or_default(), text));
    }
    for promise in customer.promises.iter().map(|line| &line.promise) {
        let (amount, day) = (face.money(promise.amount_minor, promise.currency), face.date(promise.promised_on));
        let title = face.say("ui-promised", &[("amount", (&amount).into()), ("day", (&day).into())]);
        all.push(moment(promise.made_on, "calendar-check", "theirs", title, String::new(), String::new()));
    }
    for line in &customer.disputes {
        let title = face.t1("ui-disputed", "item", &line.item_number);
        let text = face.t(&format!("ui-dispute-{}", line.dispute.reason.replace('_', "-")));
        all.push(moment(line.dispute.from_on, "scale", "theirs", title, String::new(), text));
        if let (Some(on), Some(outcome)) = (line.closed_on, &line.outcome) {
            let key = format!("ui-dispute-{outcome}");
            all.push(moment(on, "scale", "", face.t1(&key, "item", &line.item_number), String::new(), String::new()));
        }
    }
    for line in &customer.holds {
        let kind = face.t(&format!("ui-hold-{}", line.hold.kind.code().replace('_', "-")));
        all.push(moment(line.hold.from_on, "circle-pause", "", kind.clone(), String::new(), line.hold.reason.clone()));
        if let Some(until) = line.lifted_until_on {
            let on = until.tomorrow().unwrap_or(until);
            let why = line.lifted_reason.clone().unwrap_or_default();
            all.push(moment(on, "check", "", face.t1("ui-hold-lifted", "hold", &kind), String::new(), why));
        }
    }
    if let Some(first) = customer.activity.last() {
        let on = Clock::Fixed(first.at).today(zone);
        if all.is_empty() {
            all.push(moment(on, "file-input", "", face.t("ui-first-seen"), first.actor.clone(), first.why.clone()));
        }
    }
    all.sort_by_key(|moment| std::cmp::Reverse(moment.on));
    all.truncate(SHOWN);
    all
}
