//! Somebody in the office finds that a notice went out wrongly, and withdraws it (R3.7, R4.6).

use dunlin_app::corrections::{WithdrawInput, withdraw};
use dunlin_app::{AppError, Failure};
use dunlin_core::correction::WhyWrong;
use jiff::civil::Date;

use crate::bill::days_after;
use crate::check::Checker;
use crate::office::Office;
use crate::random::Random;

/// Nobody notices later than so many days after.
const NOTICED_WITHIN: i32 = 15;

impl Office<'_> {
    /// Withdraws the newest notice to one of the customers, unless something stands against it; whether it was withdrawn.
    pub(crate) fn withdraw_a_notice(
        &mut self,
        day: Date,
        checker: &mut Checker,
        random: &mut Random,
    ) -> Result<bool, AppError> {
        let since = days_after(day, -NOTICED_WITHIN);
        let recent = checker.newest_notices().filter(|(_, sent)| sent.on >= since);
        let recent: Vec<(String, String)> =
            recent.map(|(customer, sent)| (customer.clone(), sent.key.clone())).collect();
        if recent.is_empty() {
            return Ok(false);
        }
        let (customer, key) = recent[random.below(u32::try_from(recent.len()).unwrap_or(1)) as usize].clone();
        let input = WithdrawInput { notice: &key, why: WhyWrong::Amount, reason: "a slip", is_unsent: false };
        match withdraw(&mut self.app, &self.setting, &input) {
            Ok(_) => {
                checker.withdrawn(&customer);
                Ok(true)
            }
            // It rests on something: a debt that is in other hands, a plan.
            Err(error) if error.failure == Failure::Refused => Ok(false),
            Err(error) => Err(error),
        }
    }
}
