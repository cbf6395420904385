//! The clerks who agree on instalment plans, and the customers who keep them, or do not (R3.8).
//!
//! What is agreed follows from the task's own stream of chance. Some plans are signed at once, some later or never; most parts are paid in
//! time, some late, short or not at all; a few plans are ended by a person.

use dunlin_app::AppError;
use dunlin_app::cases::{self, PartsInput, PlanInput};
use dunlin_core::change::{Change, PlanChange};
use dunlin_core::instalment_plan::{InstalmentPlan, Payday, PlanEnd};
use dunlin_core::money::Currency;
use jiff::civil::Date;

use crate::bill::{Happening, days_after};
use crate::office::{Office, decimal};
use crate::random::Random;
use crate::world::Event;

/// Nobody agrees on a plan over less.
const LEAST_MINOR: i64 = 2_000;

impl Office<'_> {
    /// They agree to pay what is late in parts; nothing when it is too little, or in a plan already.
    pub(crate) fn plan(&mut self, at: usize, day: Date, random: &mut Random) -> Result<(), AppError> {
        let Some(account) = self.shadow.accounts.get(&at) else { return Ok(()) };
        let late = account.late_without_plan(day);
        let total: i64 = late.iter().map(|(_, open)| open).sum();
        let currency = late.first().and_then(|(number, _)| account.currency_of(number));
        let Some(currency) = currency.filter(|_| total >= LEAST_MINOR) else { return Ok(()) };
        let number = account.number().to_string();
        let down =
            random.per_mille(250).then(|| (decimal(total / 4, currency), self.open_day(day, random.between(1, 4))));
        let input = PlanInput {
            customer: &number,
            items: late.into_iter().map(|(number, _)| number).collect(),
            parts: parts(total, currency, down.is_some(), random),
            payday: random.pick(&Payday::ALL),
            first_on: self.open_day(day, random.between(9, 24)),
            down: down.as_ref().map(|(amount, due_on)| (amount.as_str(), *due_on)),
            interest_runs: random.per_mille(500),
            grace_days: random.per_mille(700).then(|| random.between(0, 7)),
            missed: random.per_mille(400).then(|| random.below(4)),
        };
        let done = cases::offer_plan(&mut self.app, &self.setting, &input)?;
        let Some(Change::Plan(PlanChange::Offered { plan, .. })) = done.done.changes.into_iter().next() else {
            return Ok(());
        };
        self.expect_course(at, day, plan, random);
        Ok(())
    }

    /// Whether it is signed, how its parts are paid, and whether a person ends it.
    fn expect_course(&mut self, customer: usize, day: Date, plan: InstalmentPlan, random: &mut Random) {
        let parts = plan.parts.clone();
        let Some(account) = self.shadow.accounts.get_mut(&customer) else { return };
        let plan = account.offer(plan, day);
        let mut later = |on: Date, what: Happening| self.expect_later(Event { on, customer, what });
        let signed_on = days_after(day, random.weighted(&[(50, 1), (25, 3), (10, 8)]));
        if random.per_mille(150) {
            later(days_after(day, random.between(3, 40)), Happening::PlanEnded { plan, end: PlanEnd::Withdrawn });
            return;
        }
        later(signed_on, Happening::PlanSigned { plan });
        for part in parts {
            let (days, percent) =
                random.weighted(&[(60, (0, 100)), (12, (-2, 100)), (12, (4, 100)), (8, (0, 60)), (8, (1, 0))]);
            let on = days_after(part.due_on, days).max(days_after(signed_on, 1));
            let amount_minor = part.amount_minor * percent / 100;
            if amount_minor > 0 {
                later(on, Happening::PlanPaid { plan, amount_minor });
            }
        }
        if random.per_mille(80) {
            let end = random.pick(&[PlanEnd::Failed, PlanEnd::Withdrawn]);
            later(days_after(signed_on, random.between(5, 70)), Happening::PlanEnded { plan, end });
        }
    }

    /// The business day so many days after a day, or the next.
    fn open_day(&self, day: Date, days: i32) -> Date {
        self.setting.calendar.next_business_day_on_or_after(days_after(day, days))
    }
}

/// Even parts; without a down payment sometimes the same as own amounts.
fn parts(total_minor: i64, currency: Currency, has_down: bool, random: &mut Random) -> PartsInput<'static> {
    let count = random.between(2, 6);
    if random.per_mille(300) && !has_down {
        let each = total_minor / i64::from(count);
        let rest = total_minor - each * i64::from(count - 1);
        let mut amounts = vec![decimal(each, currency); usize::try_from(count - 1).unwrap_or(1)];
        amounts.push(decimal(rest, currency));
        return PartsInput::Amounts(amounts);
    }
    PartsInput::Count(u16::try_from(count).unwrap_or(2))
}
