//! Why something is, or is not, done: closed lists with stable codes.
//!
//! A `Reason` explains a decision of the run; a `Refusal` is a business "no" to a command. Both are values with data: the
//! sentence is made by `dunlin-words` from the code and these values, so that screen, letter, log and JSON say the same.
//! Where several refusals apply, the first in the order of this enum is given.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::account::CustomerKind;
use crate::contact::Limit;
use crate::money::{Currency, Money};
use crate::policy::StepId;

mod refusal;

pub use refusal::Refusal;

/// A value inside a reason.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A name, a number, a step.
    Text(String),
    /// A count.
    Int(i64),
    /// A day.
    Day(Date),
    /// An amount.
    Money(Money),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_string())
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Value {
        Value::Int(count)
    }
}

impl From<Date> for Value {
    fn from(day: Date) -> Value {
        Value::Day(day)
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Value {
        Value::Money(money)
    }
}

/// Why a decision is what it is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Reason {
    /// The step's day has come.
    StepDue {
        /// Which step.
        step: StepId,
        /// Its day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        since: Date,
    },
    /// The step's day was missed; it is caught up.
    StepCaughtUp {
        /// Which step.
        step: StepId,
        /// Its day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        since: Date,
    },
    /// The item stands in today's notice to the customer; its own next step is another day.
    ListedInNotice,
    /// The next step's day has not come.
    StepWaits {
        /// Which step.
        step: StepId,
        /// Its day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// The policy has no further step for the item.
    PolicyFinished,
    /// An earlier step comes first.
    EarlierStepFirst {
        /// The earlier step.
        step: StepId,
    },
    /// A person has to decide first.
    TaskOpen {
        /// The step whose task is open.
        step: StepId,
    },
    /// Not due, and nothing to do before its day.
    NotDue {
        /// The due date.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// A credit: deducted, never chased.
    Credit,
    /// Open credits reach what is past due.
    CreditCovers {
        /// The currency's credits.
        credits: Money,
    },
    /// Contested as a whole.
    Disputed,
    /// Contested in part; the rest goes on.
    DisputedPart {
        /// The contested part.
        amount: Money,
    },
    /// Promised by a day.
    Promised {
        /// The day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// They say that it was paid already; the bank has time to bring it.
    SaidSent {
        /// The last day on which it is waited for.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// The reason that they gave for not paying proved false: a person reviews it for legal action.
    SaidFalsely {
        /// When they gave it.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        on: Date,
    },
    /// Asked again why they do not pay, they gave no details: a person reviews it for legal action.
    SaidNoMore {
        /// When they were asked.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        on: Date,
    },
    /// Promised in part; the rest goes on.
    PromisedPart {
        /// The promised part.
        amount: Money,
        /// The day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// A promise of what was late already was not kept (R2.11).
    PromiseBroken {
        /// What was promised.
        amount: Money,
        /// By when.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        on: Date,
    },
    /// An instalment plan that is kept covers it.
    InPlan {
        /// The plan's number.
        plan: String,
        /// The day of the next part.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// It was handed on, and only the partner asks for it.
    Placed {
        /// The partner's name.
        with: String,
        /// Since when.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        since: Date,
    },
    /// A court has it, or had it.
    InCourt {
        /// Which court, with its number for the case.
        court: String,
        /// How far the case is: a placement's stage.
        stage: String,
        /// Since when.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        on: Date,
    },
    /// The time in which it can be enforced runs out soon.
    Lapses {
        /// The last day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        last: Date,
        /// Where that stands.
        law: String,
    },
    /// The time in which it could be enforced has run out, unless something interrupted it.
    Lapsed {
        /// The last day.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        last: Date,
        /// Where that stands.
        law: String,
    },
    /// No contact with the customer.
    Paused {
        /// The last day, if it has one.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::opt_day"))]
        until: Option<Date>,
    },
    /// The item rests by a person's word; the customer's others go on.
    ItemPaused {
        /// The last day, if it has one.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::opt_day"))]
        until: Option<Date>,
    },
    /// Missing from the newest full list of its source.
    NotInLatestList,
    /// Paid in advance or with the order: the order waits for the money.
    WithoutCredit,
    /// The last notice is too recent.
    RecentNotice {
        /// The first day on which the next may go.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// A limit of contact for the customer's country and kind.
    ContactLimited {
        /// Which.
        limit: Limit,
        /// The first day on which it may be done.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// Not a business day of the creditor's country.
    NotABusinessDay {
        /// The next one.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// Another notice to the customer goes first.
    OtherNoticeFirst,
    /// Nobody to send it to: no e-mail and no postal address.
    ContactMissing,
    /// Letters to the postal address that they gave come back, and there is no other way to send it.
    PostReturned,
    /// No e-mail address: it goes by letter.
    NoEmail,
    /// Nobody who has an e-mail address wants e-mail: it goes by letter.
    EmailRefused,
    /// Mail to the address that they gave does not arrive: it goes by letter.
    EmailFails,
    /// Nobody is known who manages or owns the customer (R1.7): what is for them goes to accounts payable.
    NoManagement,
    /// A call is due and there is no telephone number.
    NoPhone {
        /// The call's step.
        step: StepId,
    },
    /// No texts in the customer's language: English.
    LanguageFallback {
        /// The customer's language.
        language: String,
    },
    /// No charge is agreed (R2.4), so none is added.
    NoChargeAgreed,
    /// Its own terms or the customer's agreement state the interest.
    InterestStated {
        /// What they state.
        interest: String,
        /// Where.
        stated_in: String,
    },
    /// The general terms state the interest.
    InterestByTerms {
        /// What they state.
        interest: String,
    },
    /// The law gives the interest.
    InterestByLaw {
        /// Of which country.
        country: String,
        /// By which statutes.
        law: String,
    },
    /// No interest: no rule of the country whose law governs is on file for such a customer.
    InterestWithoutLaw {
        /// Which country.
        country: String,
        /// Which kind of customer.
        kind: CustomerKind,
    },
    /// No interest: neither terms nor an agreement state any (R2.4).
    InterestNotStated,
    /// No interest: the consumer's country, whose law governs, is not known.
    InterestCountryUnknown,
    /// No lump sum: what the law gives for a debt in this money is not certain.
    LumpSumNotCertain {
        /// The debt's money.
        currency: Currency,
    },
    /// Its interest stops on a day, because the rate after it is not certain; the rest is charged when it is.
    RateUnconfirmed {
        /// The series.
        series: String,
        /// The last day that is charged.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        until: Date,
    },
    /// A charge is asked for by the notices for the items that are late.
    ChargeWithItsItem,
    /// Paid since it was proposed.
    Paid,
    /// What is open changed since it was proposed.
    AmountChanged,
    /// The contact changed since it was proposed.
    ContactChanged,
    /// A notice went to the customer on that day and channel already.
    NoticeExists,
    /// What was proposed was withdrawn at issue.
    Withdrawn {
        /// The codes of the guards that failed.
        codes: String,
    },
    /// The letter cannot be made from what is known.
    LetterImpossible {
        /// What is wrong.
        why: String,
    },
    /// A notice went out wrongly, and the customer is told first.
    Corrects {
        /// The day on the notice.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        on: Date,
    },
    /// Facts changed since the run was proposed; the next proposal decides.
    ChangedSince,
    /// What is open is an early-payment discount that was taken after its last day.
    DiscountUnearned {
        /// What was paid.
        paid: Money,
        /// The day on which it was received.
        #[cfg_attr(feature = "serde", serde(with = "crate::days::stored::day"))]
        on: Date,
    },
    /// A person took it out of the run.
    TakenOut,
}

impl Reason {
    /// There is nowhere to send it to.
    pub fn is_nowhere(&self) -> bool {
        matches!(self, Reason::ContactMissing | Reason::PostReturned)
    }

    /// It stops a notice that was about to leave.
    pub fn stops_a_notice(&self) -> bool {
        matches!(
            self,
            Reason::Disputed
                | Reason::DisputedPart { .. }
                | Reason::Promised { .. }
                | Reason::PromisedPart { .. }
                | Reason::SaidSent { .. }
                | Reason::Paused { .. }
                | Reason::ItemPaused { .. }
                | Reason::InPlan { .. }
                | Reason::Placed { .. }
                | Reason::NotInLatestList
                | Reason::CreditCovers { .. }
                | Reason::RecentNotice { .. }
                | Reason::ContactLimited { .. }
                | Reason::Corrects { .. }
        )
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Reason::StepDue { .. } => "step.due",
            Reason::StepCaughtUp { .. } => "step.caught_up",
            Reason::ListedInNotice => "item.listed_in_notice",
            Reason::StepWaits { .. } => "step.waits",
            Reason::PolicyFinished => "policy.finished",
            Reason::EarlierStepFirst { .. } => "step.earlier_first",
            Reason::TaskOpen { .. } => "task.open",
            Reason::NotDue { .. } => "item.not_due",
            Reason::Credit => "item.credit",
            Reason::CreditCovers { .. } => "account.credit_covers",
            Reason::Disputed => "item.disputed",
            Reason::DisputedPart { .. } => "item.disputed_part",
            Reason::Promised { .. } => "item.promised",
            Reason::PromisedPart { .. } => "item.promised_part",
            Reason::PromiseBroken { .. } => "promise.broken",
            Reason::SaidSent { .. } => "item.said_sent",
            Reason::SaidFalsely { .. } => "account.reason_false",
            Reason::SaidNoMore { .. } => "account.reason_bare",
            Reason::InPlan { .. } => "item.in_plan",
            Reason::Placed { .. } => "item.placed",
            Reason::InCourt { .. } => "item.in_court",
            Reason::Lapses { .. } => "item.lapses",
            Reason::Lapsed { .. } => "item.lapsed",
            Reason::Paused { .. } => "account.paused",
            Reason::ItemPaused { .. } => "item.paused",
            Reason::NotInLatestList => "item.not_in_latest_list",
            Reason::WithoutCredit => "terms.without_credit",
            Reason::RecentNotice { .. } => "notice.recent",
            Reason::ContactLimited { limit: Limit::Hours, .. } => "contact.hours",
            Reason::ContactLimited { limit: Limit::Calls, .. } => "contact.calls",
            Reason::ContactLimited { limit: Limit::Quiet, .. } => "contact.quiet",
            Reason::ContactLimited { limit: Limit::Notices, .. } => "contact.notices",
            Reason::NotABusinessDay { .. } => "calendar.closed",
            Reason::OtherNoticeFirst => "notice.other_first",
            Reason::ContactMissing => "contact.missing",
            Reason::PostReturned => "contact.post_returned",
            Reason::NoEmail => "contact.no_email",
            Reason::EmailRefused => "contact.email_refused",
            Reason::EmailFails => "contact.email_fails",
            Reason::NoManagement => "contact.no_management",
            Reason::NoPhone { .. } => "contact.no_phone",
            Reason::LanguageFallback { .. } => "language.fallback",
            Reason::NoChargeAgreed => "charge.not_agreed",
            Reason::InterestStated { .. } => "charge.interest_stated",
            Reason::InterestByTerms { .. } => "charge.interest_by_terms",
            Reason::InterestByLaw { .. } => "charge.interest_by_law",
            Reason::InterestWithoutLaw { .. } => "charge.interest_without_law",
            Reason::InterestNotStated => "charge.interest_not_stated",
            Reason::InterestCountryUnknown => "charge.country_unknown",
            Reason::LumpSumNotCertain { .. } => "charge.lump_sum_not_certain",
            Reason::RateUnconfirmed { .. } => "charge.rate_unconfirmed",
            Reason::ChargeWithItsItem => "charge.with_its_item",
            Reason::Paid => "item.paid",
            Reason::AmountChanged => "item.amount_changed",
            Reason::ContactChanged => "contact.changed",
            Reason::NoticeExists => "notice.exists",
            Reason::Withdrawn { .. } => "notice.withdrawn",
            Reason::LetterImpossible { .. } => "letter.not_possible",
            Reason::Corrects { .. } => "notice.corrects",
            Reason::ChangedSince => "run.changed_since",
            Reason::DiscountUnearned { .. } => "discount.unearned",
            Reason::TakenOut => "run.taken_out",
        }
    }

    /// The day until which the reason holds, if it has one.
    pub fn until(&self) -> Option<Date> {
        match self {
            Reason::StepWaits { until, .. }
            | Reason::NotDue { until }
            | Reason::Promised { until }
            | Reason::SaidSent { until }
            | Reason::PromisedPart { until, .. }
            | Reason::InPlan { until, .. }
            | Reason::RecentNotice { until }
            | Reason::ContactLimited { until, .. }
            | Reason::RateUnconfirmed { until, .. }
            | Reason::NotABusinessDay { until } => Some(*until),
            Reason::Paused { until } | Reason::ItemPaused { until } => *until,
            _ => None,
        }
    }

    /// The values its sentence is made with.
    pub fn values(&self) -> Vec<(&'static str, Value)> {
        let mut values = Vec::new();
        match self {
            Reason::StepDue { step, since } | Reason::StepCaughtUp { step, since } => {
                values.push(("step", Value::Text(step.to_string())));
                values.push(("since", Value::Day(*since)));
            }
            Reason::StepWaits { step, .. }
            | Reason::EarlierStepFirst { step }
            | Reason::TaskOpen { step }
            | Reason::NoPhone { step } => {
                values.push(("step", Value::Text(step.to_string())));
            }
            Reason::CreditCovers { credits: amount }
            | Reason::DisputedPart { amount }
            | Reason::PromisedPart { amount, .. } => values.push(("amount", Value::Money(*amount))),
            Reason::DiscountUnearned { paid, on } | Reason::PromiseBroken { amount: paid, on } => {
                values.push(("amount", Value::Money(*paid)));
                values.push(("on", Value::Day(*on)));
            }
            Reason::SaidFalsely { on } | Reason::SaidNoMore { on } | Reason::Corrects { on } => {
                values.push(("on", Value::Day(*on)));
            }
            Reason::InPlan { plan, .. } => values.push(("plan", Value::Text(plan.clone()))),
            Reason::Placed { with, since } => {
                values.push(("with", Value::Text(with.clone())));
                values.push(("since", Value::Day(*since)));
            }
            Reason::InCourt { court, stage, on } => {
                values.push(("court", Value::Text(court.clone())));
                values.push(("stage", Value::Text(stage.clone())));
                values.push(("on", Value::Day(*on)));
            }
            Reason::Lapses { last, law } | Reason::Lapsed { last, law } => {
                values.push(("last", Value::Day(*last)));
                values.push(("law", Value::Text(law.clone())));
            }
            Reason::Withdrawn { codes } => values.push(("codes", Value::Text(codes.clone()))),
            Reason::LetterImpossible { why } => values.push(("why", Value::Text(why.clone()))),
            Reason::InterestStated { interest, stated_in } => {
                values.push(("interest", Value::Text(interest.clone())));
                values.push(("stated_in", Value::Text(stated_in.clone())));
            }
            Reason::InterestByTerms { interest } => values.push(("interest", Value::Text(interest.clone()))),
            Reason::InterestByLaw { country, law } => {
                values.push(("country", Value::Text(country.clone())));
                values.push(("law", Value::Text(law.clone())));
            }
            Reason::InterestWithoutLaw { country, kind } => {
                values.push(("country", Value::Text(country.clone())));
                values.push(("kind", Value::Text(kind.code().to_string())));
            }
            Reason::LumpSumNotCertain { currency } => {
                values.push(("currency", Value::Text(currency.code().to_string())));
            }
            Reason::RateUnconfirmed { series, .. } => values.push(("series", Value::Text(series.clone()))),
            Reason::LanguageFallback { language } => values.push(("language", Value::Text(language.clone()))),
            _ => {}
        }
        if let Some(until) = self.until() {
            values.push(("until", Value::Day(until)));
        }
        values
    }

    /// One example of each code, so that words, docs and tests can be checked for completeness.
    pub fn examples() -> Vec<Reason> {
        let day = Date::constant(2026, 11, 19);
        let amount = Money { minor: 12_345, currency: Currency::EUR };
        let step = StepId::from("reminder");
        alloc::vec![
            Reason::StepDue { step: step.clone(), since: day },
            Reason::StepCaughtUp { step: step.clone(), since: day },
            Reason::ListedInNotice,
            Reason::StepWaits { step: step.clone(), until: day },
            Reason::PolicyFinished,
            Reason::EarlierStepFirst { step: step.clone() },
            Reason::TaskOpen { step: step.clone() },
            Reason::NotDue { until: day },
            Reason::Credit,
            Reason::CreditCovers { credits: amount },
            Reason::Disputed,
            Reason::DisputedPart { amount },
            Reason::Promised { until: day },
            Reason::PromisedPart { amount, until: day },
            Reason::PromiseBroken { amount, on: day },
            Reason::SaidSent { until: day },
            Reason::SaidFalsely { on: day },
            Reason::SaidNoMore { on: day },
            Reason::InPlan { plan: "P-10482-1".to_string(), until: day },
            Reason::Placed { with: "Baltic Collect".to_string(), since: day },
            Reason::InCourt {
                court: "Amtsgericht Koeln, 112 C 34/26".to_string(),
                stage: "filed".to_string(),
                on: day
            },
            Reason::Lapses { last: day, law: "BGB 195, 199".to_string() },
            Reason::Lapsed { last: day, law: "BGB 195, 199".to_string() },
            Reason::Paused { until: Some(day) },
            Reason::ItemPaused { until: Some(day) },
            Reason::NotInLatestList,
            Reason::WithoutCredit,
            Reason::RecentNotice { until: day },
            Reason::ContactLimited { limit: Limit::Hours, until: day },
            Reason::ContactLimited { limit: Limit::Calls, until: day },
            Reason::ContactLimited { limit: Limit::Quiet, until: day },
            Reason::ContactLimited { limit: Limit::Notices, until: day },
            Reason::NotABusinessDay { until: day },
            Reason::OtherNoticeFirst,
            Reason::ContactMissing,
            Reason::PostReturned,
            Reason::NoEmail,
            Reason::EmailRefused,
            Reason::EmailFails,
            Reason::NoManagement,
            Reason::NoPhone { step },
            Reason::LanguageFallback { language: "lv".to_string() },
            Reason::NoChargeAgreed,
            Reason::InterestStated { interest: "12.00 % a year".to_string(), stated_in: "the agreement".to_string() },
            Reason::InterestByTerms { interest: "12.00 % a year".to_string() },
            Reason::InterestByLaw { country: "DE".to_string(), law: "BGB 288".to_string() },
            Reason::InterestWithoutLaw { country: "FR".to_string(), kind: CustomerKind::Consumer },
            Reason::InterestNotStated,
            Reason::InterestCountryUnknown,
            Reason::LumpSumNotCertain { currency: Currency::EUR },
            Reason::RateUnconfirmed { series: "DE_BASISZINS".to_string(), until: day },
            Reason::ChargeWithItsItem,
            Reason::Paid,
            Reason::AmountChanged,
            Reason::ContactChanged,
            Reason::NoticeExists,
            Reason::Withdrawn { codes: "item.paid".to_string() },
            Reason::LetterImpossible { why: "no e-mail address".to_string() },
            Reason::Corrects { on: day },
            Reason::ChangedSince,
            Reason::TakenOut,
            Reason::DiscountUnearned { paid: amount, on: day },
        ]
    }
}
