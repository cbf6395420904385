//! The clerks who answer what is contested: a dispute ends with a credit, without one, or with both.
//!
//! Which one and how follows from the seed and the day, so that a replay gives the same answers (R3.6).

use dunlin_app::AppError;
use dunlin_app::cases::{self, DisputeEnd};
use jiff::civil::Date;

use crate::office::{Office, decimal};
use crate::random::Random;

impl Office<'_> {
    /// Answers one of the open disputes, if there is any.
    pub(crate) fn answer_a_dispute(&mut self, day: Date, random: &mut Random) -> Result<(), AppError> {
        let accounts = self.shadow.accounts.iter();
        let open: Vec<(usize, String, i64)> = accounts
            .flat_map(|(at, account)| {
                let contested = account.contested().into_iter();
                contested.map(|(number, open, part)| (*at, number, part.unwrap_or(open).min(open)))
            })
            .collect();
        if open.is_empty() {
            return Ok(());
        }
        let (at, number, contested) = open[random.below(u32::try_from(open.len()).unwrap_or(1)) as usize].clone();
        let part = contested * i64::from(random.between(10, 90)) / 100;
        let credited = match random.weighted(&[(40, "credited"), (35, "not justified"), (25, "split")]) {
            "credited" => contested,
            "split" if part > 0 => part,
            _ => 0,
        };
        let Some(account) = self.shadow.accounts.get_mut(&at) else { return Ok(()) };
        let Some(currency) = account.end_dispute(&number, credited) else { return Ok(()) };
        if credited > 0 {
            account.money_moved(day, true);
            *self.shadow.owed.entry(currency).or_default() -= credited;
        } else {
            account.note_plans(day);
        }
        let text = decimal(credited, currency);
        let end = match credited {
            0 => DisputeEnd::NotJustified,
            all if all == contested => DisputeEnd::Credited,
            _ => DisputeEnd::Split(&text),
        };
        cases::end_dispute(&mut self.app, &self.setting, &number, end)?;
        Ok(())
    }
}
