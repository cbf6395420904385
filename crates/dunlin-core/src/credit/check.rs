//! May this order be taken: on credit, against cash only, or not at all.
//!
//! Requirements R2.9, R2.11, R1.8, R0.9 (holds), R3.2 (trial). Exposure is what is open, plus what was ordered and is not invoiced yet,
//! less money that was received and settles nothing yet (vector: `credit.json`, L6). Whoever asks does so under the account's lock and keeps
//! the order that was allowed, so that two orders at once never both pass.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use crate::view::HoldKind;

/// What stands against a limit, in minor units of its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exposure {
    /// Open items, credits deducted.
    pub open_minor: i64,
    /// Orders that were allowed and are not invoiced yet.
    pub unbilled_minor: i64,
    /// Money received that settles nothing yet.
    pub unapplied_minor: i64,
}

impl Exposure {
    /// Open and ordered, less what was received.
    pub fn total_minor(self) -> i64 {
        self.open_minor.saturating_add(self.unbilled_minor).saturating_sub(self.unapplied_minor)
    }
}

/// A limit that a person set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted {
    /// At most so much may be owed.
    pub limit_minor: i64,
    /// Its last day; `None` is until it is changed.
    pub until_on: Option<Date>,
}

/// What is done for a customer for whom nobody set a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unlimited {
    /// Any order is taken on credit.
    #[default]
    Allow,
    /// Paid at the time of order.
    CashOnly,
    /// No order, until somebody sets a limit.
    Refuse,
}

impl Unlimited {
    /// The stable word: that of the decision it leads to.
    pub fn code(self) -> &'static str {
        self.decision().code()
    }

    /// The value of a word.
    pub fn find(code: &str) -> Option<Unlimited> {
        [Unlimited::Allow, Unlimited::CashOnly, Unlimited::Refuse].into_iter().find(|known| known.code() == code)
    }

    fn decision(self) -> Decision {
        match self {
            Unlimited::Allow => Decision::Allow,
            Unlimited::CashOnly => Decision::CashOnly,
            Unlimited::Refuse => Decision::Refuse,
        }
    }
}

/// A person's word that an order is taken all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Who said so.
    pub by: String,
    /// Why.
    pub reason: String,
    /// Its last day.
    pub until_on: Date,
    /// How far beyond the limit the exposure may go, in minor units.
    pub beyond_minor: i64,
}

/// How a customer stands on a day, in one currency.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// Its limit.
    pub limit: Option<Granted>,
    /// What stands against it.
    pub exposure: Exposure,
    /// The limits of its groups and what stands against each, with the group's name: of one, or after a merge of several.
    pub groups: Vec<(String, Granted, Exposure)>,
    /// Holds in force.
    pub holds: Vec<HoldKind>,
    /// The last day of a broken promise that asks for cash only (R2.11), while the hold for it is still to be placed.
    pub broken_on: Option<Date>,
    /// Its terms give credit at all.
    pub gives_credit: bool,
    /// For a customer without a limit.
    pub unlimited: Unlimited,
    /// No agreement is in force: what is done then; `None` where one is.
    pub unsigned: Option<Decision>,
    /// A person's word.
    pub overridden: Option<Override>,
}

/// An order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// How much, in minor units of the standing's currency.
    pub amount_minor: i64,
    /// It was paid already, or is paid before anything is delivered.
    pub prepaid: bool,
}

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Decision {
    /// On credit.
    Allow,
    /// Against money at the time of order.
    CashOnly,
    /// Not now.
    Refuse,
}

impl Decision {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Decision::Allow => "allow",
            Decision::CashOnly => "cash_only",
            Decision::Refuse => "refuse",
        }
    }

    /// The decision of a word.
    pub fn find(code: &str) -> Option<Decision> {
        [Decision::Allow, Decision::CashOnly, Decision::Refuse].into_iter().find(|known| known.code() == code)
    }
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// All business is stopped (R0.9).
    Stopped,
    /// No goods on credit until the late account is up to date (R2.9).
    CreditHold,
    /// The customer pays at the time of order (R1.8, R2.11).
    CashOnly,
    /// What was late was promised and did not come; the next run makes it cash only (R2.11).
    PromiseBroken {
        /// By which day it was promised.
        on: Date,
    },
    /// The terms of the customer give no credit.
    NoCredit,
    /// Nobody set a limit.
    NoLimit,
    /// The limit's last day has passed.
    Expired {
        /// Which day.
        on: Date,
    },
    /// The order goes beyond the limit.
    OverLimit {
        /// By so many minor units.
        by_minor: i64,
    },
    /// The last day of the limit of a group has passed.
    GroupExpired {
        /// Which group.
        group: String,
        /// Which day.
        on: Date,
    },
    /// The order goes beyond the limit of the group.
    OverGroupLimit {
        /// Which group.
        group: String,
        /// By so many minor units.
        by_minor: i64,
    },
    /// No agreement that both sides signed is in force (R2.2).
    NoAgreement,
    /// A person said that it is taken all the same.
    Overridden {
        /// Who.
        by: String,
        /// Why.
        reason: String,
        /// The last day of it.
        until: Date,
    },
    /// It is paid before anything is delivered.
    Prepaid,
    /// It stays within the limit.
    Within {
        /// So many minor units are left of it afterwards.
        left_minor: i64,
    },
    /// It goes beyond the limit, as far as a person's word lets it.
    WithinOverride {
        /// The limit.
        limit_minor: i64,
        /// What the word adds to it.
        beyond_minor: i64,
        /// So many minor units are left of both afterwards.
        left_minor: i64,
    },
    /// It was allowed before: a confirmed order stays, unless nothing at all is delivered now.
    AllowedBefore {
        /// On which day.
        on: Date,
    },
}

impl Cause {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Cause::Stopped => "hold.stop",
            Cause::CreditHold => "hold.credit",
            Cause::CashOnly => "hold.cash_only",
            Cause::PromiseBroken { .. } => "promise.broken",
            Cause::NoCredit => "terms.no_credit",
            Cause::NoLimit => "limit.none",
            Cause::Expired { .. } => "limit.expired",
            Cause::OverLimit { .. } => "limit.over",
            Cause::GroupExpired { .. } => "limit.group_expired",
            Cause::OverGroupLimit { .. } => "limit.over_group",
            Cause::NoAgreement => "agreement.none",
            Cause::Overridden { .. } => "credit.overridden",
            Cause::Prepaid => "order.prepaid",
            Cause::Within { .. } => "limit.within",
            Cause::WithinOverride { .. } => "limit.within_override",
            Cause::AllowedBefore { .. } => "order.allowed_before",
        }
    }

    /// What it leads to by itself.
    fn decision(&self, standing: &Standing) -> Decision {
        match self {
            Cause::Stopped | Cause::CreditHold | Cause::OverLimit { .. } | Cause::OverGroupLimit { .. } => {
                Decision::Refuse
            }
            Cause::CashOnly
            | Cause::PromiseBroken { .. }
            | Cause::NoCredit
            | Cause::Expired { .. }
            | Cause::GroupExpired { .. } => Decision::CashOnly,
            Cause::NoLimit => standing.unlimited.decision(),
            Cause::NoAgreement => standing.unsigned.unwrap_or(Decision::Allow),
            Cause::Overridden { .. }
            | Cause::Prepaid
            | Cause::Within { .. }
            | Cause::WithinOverride { .. }
            | Cause::AllowedBefore { .. } => Decision::Allow,
        }
    }
}

/// What is said to an order, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The strictest of what the causes lead to.
    pub decision: Decision,
    /// Why, in the order of [`Cause`].
    pub causes: Vec<Cause>,
    /// What stands against the limit before the order, in minor units.
    pub before_minor: i64,
    /// And with it, if it is taken on credit.
    pub after_minor: i64,
}

impl Answer {
    /// The answer to an order that was allowed on a day and is asked about again, as before its goods leave.
    ///
    /// What was confirmed stays, whatever the limits say by now: it counts against them already. But a stop of trade and a hold on credit
    /// (R2.9) are about delivering, and not about confirming: while one is in force the order waits, and it is allowed again after it.
    #[must_use]
    pub fn confirmed(mut self, on: Date) -> Answer {
        if self.decision == Decision::Allow {
            return self;
        }
        self.causes.retain(|cause| matches!(cause, Cause::Stopped | Cause::CreditHold));
        self.decision = if self.causes.is_empty() { Decision::Allow } else { Decision::Refuse };
        self.causes.push(Cause::AllowedBefore { on });
        self
    }

    /// The word of what is said: the decision, where a prepaid order is not taken on credit.
    pub fn said(&self) -> &'static str {
        match self.decision {
            Decision::Allow if self.causes.contains(&Cause::Prepaid) => "prepaid",
            Decision::Allow => "allow",
            Decision::CashOnly => "cash-only",
            Decision::Refuse => "refuse",
        }
    }
}

/// Decides about one order.
///
/// A stop of trade refuses any order. Otherwise an order that is paid before anything is delivered passes; an override passes holds and
/// goes beyond the limits as far as it says.
pub fn check(standing: &Standing, order: Order, today: Date) -> Answer {
    let before_minor = standing.exposure.total_minor();
    let with = |exposure: Exposure| exposure.total_minor().saturating_add(order.amount_minor.max(0));
    let answer = |causes: Vec<Cause>, after_minor: i64| {
        let decisions = causes.iter().map(|cause| cause.decision(standing));
        Answer { decision: decisions.max().unwrap_or(Decision::Allow), causes, before_minor, after_minor }
    };
    if standing.holds.contains(&HoldKind::Stop) {
        return answer(alloc::vec![Cause::Stopped], before_minor);
    }
    if order.prepaid {
        return answer(alloc::vec![Cause::Prepaid], before_minor);
    }
    let word = standing.overridden.as_ref().filter(|word| today <= word.until_on);
    let mut causes = if word.is_some() { Vec::new() } else { held(standing) };
    causes.extend(against(standing, with, word, today));
    causes.extend(standing.unsigned.filter(|_| word.is_none()).map(|_| Cause::NoAgreement));
    // A word that does not reach far enough is no reason of what is said.
    let passes = causes.iter().all(|cause| cause.decision(standing) == Decision::Allow);
    if let Some(word) = word.filter(|_| passes) {
        let Override { by, reason, until_on, .. } = word.clone();
        causes.push(Cause::Overridden { by, reason, until: until_on });
    }
    let after_minor = with(standing.exposure);
    answer(causes, after_minor)
}

/// What the customer's holds and terms say.
fn held(standing: &Standing) -> Vec<Cause> {
    let holds = |kind: HoldKind| standing.holds.contains(&kind);
    let causes = [
        holds(HoldKind::Credit).then_some(Cause::CreditHold),
        (holds(HoldKind::CashOnly) || holds(HoldKind::Order)).then_some(Cause::CashOnly),
        standing.broken_on.map(|on| Cause::PromiseBroken { on }),
        (!standing.gives_credit).then_some(Cause::NoCredit),
    ];
    causes.into_iter().flatten().collect()
}

/// What the limits say, with an override's part beyond them. Where there is no limit, the word alone decides.
fn against(standing: &Standing, with: impl Fn(Exposure) -> i64, word: Option<&Override>, today: Date) -> Vec<Cause> {
    let beyond = word.map_or(0, |word| word.beyond_minor.max(0));
    let over = |granted: Granted, exposure| with(exposure).saturating_sub(granted.limit_minor.saturating_add(beyond));
    let mut causes = Vec::new();
    match standing.limit {
        None => causes.extend(word.is_none().then_some(Cause::NoLimit)),
        Some(Granted { until_on: Some(on), .. }) if on < today && beyond == 0 => causes.push(Cause::Expired { on }),
        Some(granted) => {
            let limit_minor = granted.limit_minor;
            let free = limit_minor.saturating_sub(with(standing.exposure));
            causes.push(match over(granted, standing.exposure) {
                by_minor @ 1.. => Cause::OverLimit { by_minor },
                _ if free >= 0 => Cause::Within { left_minor: free },
                left => Cause::WithinOverride { limit_minor, beyond_minor: beyond, left_minor: left.saturating_neg() },
            });
        }
    }
    for (group, granted, exposure) in &standing.groups {
        let group = || group.clone();
        match (granted.until_on, over(*granted, *exposure)) {
            (Some(on), _) if on < today && beyond == 0 => causes.push(Cause::GroupExpired { group: group(), on }),
            (_, by_minor @ 1..) => causes.push(Cause::OverGroupLimit { group: group(), by_minor }),
            _ => {}
        }
    }
    causes
}

#[cfg(test)]
mod tests {
    use std::vec;

    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn standing() -> Standing {
        let exposure = Exposure { open_minor: 720_000, unbilled_minor: 150_000, unapplied_minor: 40_000 };
        let limit = Some(Granted { limit_minor: 1_000_000, until_on: None });
        Standing { limit, exposure, gives_credit: true, ..Standing::default() }
    }

    fn order(amount_minor: i64) -> Order {
        Order { amount_minor, prepaid: false }
    }

    fn codes(answer: &Answer) -> Vec<&'static str> {
        answer.causes.iter().map(Cause::code).collect()
    }

    #[test]
    fn an_order_to_the_limit_passes_and_a_cent_beyond_does_not() {
        let just = check(&standing(), order(170_000), TODAY);
        assert_eq!((just.decision, codes(&just)), (Decision::Allow, vec!["limit.within"]));
        assert_eq!((just.before_minor, just.after_minor), (830_000, 1_000_000));
        let over = check(&standing(), order(180_000), TODAY);
        assert_eq!((over.decision, over.causes), (Decision::Refuse, vec![Cause::OverLimit { by_minor: 10_000 }]));
        assert_eq!(over.after_minor, 1_010_000);
    }

    #[test]
    fn the_strictest_hold_decides_and_what_is_prepaid_passes_all_but_a_stop() {
        let held = |holds: &[HoldKind]| Standing { holds: holds.to_vec(), ..standing() };
        let said = |standing: &Standing, order| check(standing, order, TODAY).decision;
        assert_eq!(said(&held(&[HoldKind::Pause]), order(1)), Decision::Allow, "a pause stops letters only");
        assert_eq!(said(&held(&[HoldKind::CashOnly]), order(1)), Decision::CashOnly);
        assert_eq!(said(&held(&[HoldKind::CashOnly, HoldKind::Credit]), order(1)), Decision::Refuse);
        let prepaid = Order { amount_minor: 9_000_000, prepaid: true };
        assert_eq!(said(&held(&[HoldKind::CashOnly, HoldKind::Credit]), prepaid), Decision::Allow);
        assert_eq!(said(&held(&[HoldKind::Stop]), prepaid), Decision::Refuse);
    }

    #[test]
    fn limits_end_and_groups_have_their_own() {
        let ended = Granted { limit_minor: 1_000_000, until_on: Some(date(2026, 11, 21)) };
        let answer = check(&Standing { limit: Some(ended), ..standing() }, order(1), TODAY);
        assert_eq!((answer.decision, codes(&answer)), (Decision::CashOnly, vec!["limit.expired"]));
        let group = |limit_minor, until_on| ("Kestrel".into(), Granted { limit_minor, until_on }, standing().exposure);
        let shared = |groups| check(&Standing { groups, ..standing() }, order(70_001), TODAY);
        let answer = shared(vec![group(900_000, None)]);
        assert_eq!((answer.decision, codes(&answer)), (Decision::Refuse, vec!["limit.within", "limit.over_group"]));
        let answer = shared(vec![group(9_000_000, Some(TODAY)), group(9_000_000, Some(date(2026, 11, 21)))]);
        let expired = Cause::GroupExpired { group: "Kestrel".into(), on: date(2026, 11, 21) };
        assert_eq!((answer.decision, &answer.causes[1..]), (Decision::CashOnly, &[expired][..]));
        let answer = shared(vec![group(9_000_000, None), group(900_000, None)]);
        assert_eq!(answer.decision, Decision::Refuse, "each group has its say");
    }

    #[test]
    fn a_confirmed_order_stays_unless_nothing_is_delivered() {
        let asked_again = |standing: &Standing| check(standing, order(180_000), TODAY).confirmed(date(2026, 11, 20));
        let held = |holds: &[HoldKind]| Standing { holds: holds.to_vec(), ..standing() };
        let told = |standing: &Standing| {
            let answer = asked_again(standing);
            (answer.decision, answer.causes.iter().map(Cause::code).collect::<Vec<_>>())
        };
        assert_eq!(told(&standing()), (Decision::Allow, vec!["order.allowed_before"]), "beyond the limit by now");
        assert_eq!(told(&held(&[HoldKind::CashOnly])), (Decision::Allow, vec!["order.allowed_before"]));
        assert_eq!(told(&held(&[HoldKind::Credit])), (Decision::Refuse, vec!["hold.credit", "order.allowed_before"]));
        assert_eq!(told(&held(&[HoldKind::Stop])), (Decision::Refuse, vec!["hold.stop", "order.allowed_before"]));
        let word = Override { by: "Ines".into(), reason: "paid".into(), until_on: TODAY, beyond_minor: 0 };
        let passed = Standing { overridden: Some(word), ..held(&[HoldKind::Credit]) };
        assert_eq!(asked_again(&passed).decision, Decision::Allow);
    }

    #[test]
    fn without_a_limit_the_policy_says() {
        let free = Standing { limit: None, ..standing() };
        assert_eq!(check(&free, order(1), TODAY).decision, Decision::Allow);
        let careful = Standing { unlimited: Unlimited::CashOnly, ..free };
        assert_eq!(check(&careful, order(1), TODAY).decision, Decision::CashOnly);
        let strict = Standing { unlimited: Unlimited::Refuse, ..careful };
        assert_eq!(check(&strict, order(1), TODAY).decision, Decision::Refuse);
        let by = |beyond_minor| Override { by: "Ines".into(), reason: "known".into(), until_on: TODAY, beyond_minor };
        let passed = check(&Standing { overridden: Some(by(0)), ..strict }, order(1), TODAY);
        assert_eq!((passed.decision, codes(&passed)), (Decision::Allow, vec!["credit.overridden"]));
    }

    #[test]
    fn a_missing_agreement_is_told_and_refuses_only_where_the_policy_says_so() {
        let unsigned = |rule| Standing { unsigned: Some(rule), ..standing() };
        let answer = check(&unsigned(Decision::Allow), order(1), TODAY);
        assert_eq!((answer.decision, codes(&answer)), (Decision::Allow, vec!["limit.within", "agreement.none"]));
        assert_eq!(check(&unsigned(Decision::CashOnly), order(1), TODAY).decision, Decision::CashOnly);
        let prepaid = Order { amount_minor: 1, prepaid: true };
        assert_eq!(codes(&check(&unsigned(Decision::Refuse), prepaid, TODAY)), ["order.prepaid"]);
        let word = Override { by: "Ines".into(), reason: "signed tomorrow".into(), until_on: TODAY, beyond_minor: 0 };
        let passed = Standing { overridden: Some(word), ..unsigned(Decision::Refuse) };
        assert_eq!(check(&passed, order(1), TODAY).decision, Decision::Allow);
    }

    #[test]
    fn an_override_passes_as_far_and_as_long_as_it_says() {
        let word =
            |until_on| Override { by: "Ines".into(), reason: "money seen".into(), until_on, beyond_minor: 10_000 };
        let held =
            |until_on| Standing { holds: vec![HoldKind::Credit], overridden: Some(word(until_on)), ..standing() };
        let answer = check(&held(TODAY), order(180_000), TODAY);
        let passed = vec!["limit.within_override", "credit.overridden"];
        assert_eq!((answer.decision, codes(&answer)), (Decision::Allow, passed));
        let (limit_minor, beyond_minor) = (1_000_000, 10_000);
        assert_eq!(answer.causes[0], Cause::WithinOverride { limit_minor, beyond_minor, left_minor: 0 });
        let within = check(&held(TODAY), order(170_000), TODAY);
        assert_eq!(within.causes[0], Cause::Within { left_minor: 0 }, "the word adds nothing that was needed");
        let over = check(&held(TODAY), order(180_001), TODAY);
        assert_eq!((over.decision, codes(&over)), (Decision::Refuse, vec!["limit.over"]), "a word that does not reach");
        assert_eq!(check(&held(date(2026, 11, 21)), order(1), TODAY).decision, Decision::Refuse);
        let stopped = Standing { holds: vec![HoldKind::Stop], ..held(TODAY) };
        assert_eq!(check(&stopped, order(1), TODAY).decision, Decision::Refuse);
    }

    proptest! {
        #[test]
        fn what_is_allowed_stays_within_the_limit(
            (open, unbilled, unapplied) in (-1_000_000_i64..2_000_000, 0_i64..500_000, 0_i64..500_000),
            (most, amount) in (0_i64..2_000_000, 0_i64..2_000_000),
        ) {
            let exposure = Exposure { open_minor: open, unbilled_minor: unbilled, unapplied_minor: unapplied };
            let limit = Some(Granted { limit_minor: most, until_on: None });
            let answer = check(&Standing { limit, exposure, gives_credit: true, ..Standing::default() }, order(amount), TODAY);
            let within = open + unbilled - unapplied + amount <= most;
            prop_assert_eq!(answer.decision == Decision::Allow, within);
        }
    }
}
