//! The words of a policy file: days, acts, conditions, needs. Each reads one value, or finds that it is none.

use dunlin_core::allocation::PartOrder;
use dunlin_core::interest::{AgreedInterest, MILLION, Rate};
use dunlin_core::money::Decimal;
use dunlin_core::policy::{Act, Anchor, Approval, Channel, InterestSetting, LatePolicy, Need, OrderSetting};
use dunlin_core::view::HoldKind;

/// How a task can end.
pub(super) const OUTCOMES: [&str; 12] = [
    "done",
    "reached",
    "no_answer",
    "paid",
    "refused",
    "moved",
    "closed",
    "approved",
    "in_house",
    "agency",
    "sale",
    "rejected",
];

pub(super) const ACTS: &str = "email, letter, certified, email to management, letter to management, call, visit, \
                    approve placement, approve legal action, \
                    tell ROLE, hold credit|cash_only|stop|order, or late charge";
pub(super) fn parse_act(text: &str) -> Option<Act> {
    let notice = |channel, to_management| Some(Act::Notice { channel, to_management });
    let task = |channel, role: &str| Some(Act::Task { channel, role: role.to_string() });
    match text {
        "email" => notice(Channel::Email, false),
        "letter" => notice(Channel::Letter, false),
        "certified" => notice(Channel::Certified, false),
        "email to management" => notice(Channel::Email, true),
        "letter to management" => notice(Channel::Letter, true),
        "call" => task(Channel::Phone, "collector"),
        "visit" => task(Channel::Visit, "account_manager"),
        "approve placement" => Some(Act::Approve(Approval::Placement)),
        "approve legal action" => Some(Act::Approve(Approval::LegalAction)),
        "late charge" => Some(Act::Charge),
        _ => {
            let (word, rest) = text.split_once(' ')?;
            match word {
                "tell" if !rest.trim().is_empty() => Some(Act::Tell { role: rest.trim().to_string() }),
                "hold" => HoldKind::find(rest).filter(|kind| *kind != HoldKind::Pause).map(Act::Hold),
                _ => None,
            }
        }
    }
}

/// `due + 30`, `due - 7`, `call-2 + 1 working day`, `monthly`.
pub(super) fn parse_when(text: &str) -> Option<Anchor> {
    if text == "monthly" {
        return Some(Anchor::Monthly);
    }
    let (base, sign, count) = match text.split_once(" + ") {
        Some((base, count)) => (base, 1, count),
        None => text.split_once(" - ").map(|(base, count)| (base, -1, count))?,
    };
    let (number, unit) = count.split_once(' ').unwrap_or((count, "days"));
    let working = match unit {
        "day" | "days" => false,
        "working day" | "working days" => true,
        _ => return None,
    };
    let days = number.parse::<i32>().ok().filter(|days| (0..=3650).contains(days))? * sign;
    match base {
        "issued" if !working => Some(Anchor::Issued(days)),
        "sent" if !working => Some(Anchor::Sent(days)),
        "due" if !working => Some(Anchor::Due(days)),
        "first invoice" if !working => Some(Anchor::FirstInvoice(days)),
        "conversation" if days >= 0 => Some(Anchor::Conversation { days, working }),
        "part" if !working => Some(Anchor::PlanPart(days)),
        "plan failed" if days >= 0 && !working => Some(Anchor::PlanFailed(days)),
        "answer due" if days >= 0 && !working => Some(Anchor::AnswerDue(days)),
        "not justified" if days >= 0 => Some(Anchor::NotJustified { days, working }),
        "issued" | "sent" | "due" | "first invoice" | "conversation" | "part" | "plan failed" | "answer due"
        | "not justified" => None,
        step if days >= 0 => Some(Anchor::Step { step: step.to_string(), days, working }),
        _ => None,
    }
}

/// The day of a step as its file has it: `due + 7`.
pub fn print_when(when: &Anchor) -> String {
    let signed = |base: &str, days: i32| format!("{base} {} {}", if days < 0 { '-' } else { '+' }, days.unsigned_abs());
    let counted = |base: &str, days: i32, working: bool| match (working, days) {
        (false, _) => signed(base, days),
        (true, 1) => format!("{base} + 1 working day"),
        (true, _) => format!("{base} + {days} working days"),
    };
    match when {
        Anchor::Issued(days) => signed("issued", *days),
        Anchor::Sent(days) => signed("sent", *days),
        Anchor::Due(days) => signed("due", *days),
        Anchor::FirstInvoice(days) => signed("first invoice", *days),
        Anchor::Conversation { days, working } => counted("conversation", *days, *working),
        Anchor::PlanPart(days) => signed("part", *days),
        Anchor::PlanFailed(days) => signed("plan failed", *days),
        Anchor::AnswerDue(days) => signed("answer due", *days),
        Anchor::NotJustified { days, working } => counted("not justified", *days, *working),
        Anchor::Step { step, days, working } => counted(step, *days, *working),
        Anchor::Monthly => "monthly".to_string(),
    }
}

pub(super) fn parse_need(text: &str) -> Need {
    let (step, outcomes) = text.split_once(':').unwrap_or((text, ""));
    let outcomes = outcomes.split('|').filter(|outcome| !outcome.is_empty()).map(str::to_string).collect();
    Need { step: step.to_string(), outcomes }
}

pub(super) fn parse_repeat(text: &str) -> Option<i32> {
    let days = text.strip_suffix(" days until reached")?;
    days.parse().ok().filter(|days| (1..=365).contains(days))
}

pub(super) fn parse_late(text: &str) -> Option<LatePolicy> {
    match text {
        "catch up" => Some(LatePolicy::CatchUp),
        "lapse at next" => Some(LatePolicy::LapseAtNext),
        _ => {
            let days = text.strip_prefix("lapse after ")?.strip_suffix(" days")?;
            days.parse().ok().filter(|days| (0..=3650).contains(days)).map(LatePolicy::LapseAfter)
        }
    }
}

/// `law`, or the three parts in an order: `principal, interest, costs`.
pub(super) fn parse_order(text: &str) -> Option<OrderSetting> {
    match text {
        "law" => Some(OrderSetting::Law),
        _ => PartOrder::from_words(text.split(',').map(str::trim)).map(OrderSetting::Parts),
    }
}

/// `0.5 %`, up to 100 %.
pub(super) fn parse_percent(text: &str) -> Option<Rate> {
    let rate = Rate::parse_percent(text.strip_suffix(" %")?)?;
    (Rate::ZERO <= rate && rate.millionths <= MILLION).then_some(rate)
}

/// `50.00`: not negative.
pub(super) fn parse_amount(text: &str) -> Option<Decimal> {
    Decimal::parse(text).filter(|amount| amount.units >= 0)
}

/// `none`, `agreed`, `statutory`, or the rate of the general terms.
pub(super) fn parse_interest(text: &str) -> Option<InterestSetting> {
    match text {
        "none" => Some(InterestSetting::None),
        "agreed" => Some(InterestSetting::Agreed),
        "statutory" => Some(InterestSetting::Statutory),
        _ => AgreedInterest::parse(text).filter(|terms| terms.running().is_some()).map(InterestSetting::Terms),
    }
}

/// The tax's percentage; none for `outside` its scope.
pub(super) fn parse_tax(text: &str) -> Option<Rate> {
    match text {
        "outside" => Some(Rate::ZERO),
        _ => Rate::parse_percent(text.strip_suffix(" %")?).filter(|rate| *rate > Rate::ZERO),
    }
}
