//! What the stories can say of a policy that is tried out.

use std::fmt::Write as _;

use dunlin_app::policy_text::{StepEdit, edit_step, parse};
use dunlin_app::simulate::{Amounts, Asked, Lived, simulate};
use dunlin_app::{AppError, Setting, policies};
use dunlin_core::money::format_minor;
use jiff::civil::Date;

use super::{Story, Words};

impl Story {
    /// What the policy in use would do with one step moved or left out, day by day, and what differs from it as it is.
    pub(super) fn simulate(&mut self, setting: &Setting, on: Date, words: &mut Words) -> Result<String, AppError> {
        let days = words.next().parse().expect("a number of days");
        let from = words.after("from").map_or(on, |day| day.parse().expect("a day"));
        let moved = words.after("move").zip(words.after("to"));
        let without = words.after("without");
        let backtest = words.after("as").is_some_and(|how| how == "backtest");
        let mut text = policies::live_text(&setting.creditor).to_string();
        if let Some((step, day)) = moved {
            let edit = StepEdit { days: Some(day.parse().expect("days")), ..StepEdit::default() };
            text = edit_step(&text, &step, &edit)?;
        }
        if let Some(step) = without {
            text = edit_step(&text, &step, &StepEdit { is_on: Some(false), ..StepEdit::default() })?;
        }
        let policy = parse(&text).expect("a policy");
        let asked = Asked { policy, from, days, seed: 1, backtest };
        let found = simulate(&mut self.app, setting, &asked)?;
        let mut answer = String::new();
        for (name, lived) in [("live", &found.live), ("draft", &found.draft)] {
            writeln!(answer, "{name}:{}", sums(lived)).expect("written");
        }
        for (on, day) in found.draft.dated() {
            let steps = day.notices.keys().chain(day.tasks.keys()).map(|step| format!(" {step}"));
            let money = [("charged", &day.charges), ("received", &day.receipts)];
            let money = money.map(|(word, amounts)| figures(word, amounts));
            let done = steps.chain(money).collect::<String>();
            if !done.is_empty() {
                writeln!(answer, "{on}{done}").expect("written");
            }
        }
        let named: String = found.first_changed.iter().flat_map(|number| [" ", number]).collect();
        writeln!(answer, "otherwise for {}{}{named}", found.changed, if named.is_empty() { "" } else { ":" })
            .expect("written");
        Ok(answer)
    }
}

fn sums(lived: &Lived) -> String {
    let all = lived.totals();
    let sum = |counts: &dunlin_app::simulate::Counts| counts.values().sum::<u64>();
    let (notices, tasks) = (sum(&all.notices), sum(&all.tasks));
    let money = figures("charged", &all.charges) + &figures("received", &all.receipts);
    format!(" {notices} notices, {tasks} tasks{money}")
}

fn figures(word: &str, amounts: &Amounts) -> String {
    let one = |(currency, minor): (&dunlin_core::money::Currency, &i64)| {
        format!(" {word} {} {currency}", format_minor(*minor, currency.digits()))
    };
    amounts.iter().map(one).collect::<Vec<String>>().concat()
}
