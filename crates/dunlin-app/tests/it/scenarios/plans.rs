//! What the stories can say of instalment plans, and of how a dispute ends.

use std::fmt::Write;

use dunlin_app::cases::{self, DisputeEnd, PartsInput, PlanInput, Signed};
use dunlin_app::run::wording::words as english;
use dunlin_app::{AppError, Setting};
use dunlin_core::instalment_plan::{Payday, PlanEnd};
use dunlin_core::money::format_minor;
use jiff::civil::Date;

use super::{Story, Words, quiet};

impl Story {
    /// A command about a plan, or about the end of a dispute.
    pub(super) fn plans(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "plan" => self.offer(setting, words),
            "sign" => {
                let signed = Signed { on: Some(on), by: "Ann", file: None };
                quiet(cases::agree_plan(&mut self.app, setting, &words.next(), &signed))
            }
            "end-plan" => {
                let (number, end) = (words.next(), words.next());
                let end = PlanEnd::find(&end).expect("failed or withdrawn");
                quiet(cases::cancel_plan(&mut self.app, setting, &number, end, "story"))
            }
            "parts" => self.parts(setting, on, &words.next()),
            _ => {
                let (number, how) = (words.next(), words.next());
                let end = match how.as_str() {
                    "credited" => DisputeEnd::Credited,
                    "not-justified" => DisputeEnd::NotJustified,
                    part => DisputeEnd::Split(part),
                };
                quiet(cases::end_dispute(&mut self.app, setting, &number, end))
            }
        }
    }

    fn offer(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (customer, parts, payday, first_on) = (words.next(), words.next(), words.next(), words.next());
        let down = words.after("down").map(|amount| (amount, words.after("by").expect("by DATE")));
        let number = |text: String| text.parse().expect("a number");
        let input = PlanInput {
            customer: &customer,
            items: words.after("item").into_iter().collect(),
            parts: PartsInput::Count(parts.parse().expect("so many parts")),
            payday: Payday::find(&payday).expect("a payday"),
            first_on: first_on.parse().expect("a day"),
            down: down.as_ref().map(|(amount, by)| (amount.as_str(), by.parse().expect("a day"))),
            interest_runs: true,
            grace_days: words.after("grace").map(number),
            missed: words.after("missed").map(|text| text.parse().expect("a number")),
        };
        let drafted = cases::draft_plan(&mut self.app, setting, &input)?;
        cases::offer_plan(&mut self.app, setting, &input)?;
        let mut told = format!("{}\n", drafted.plan.number);
        for part in &drafted.plan.parts {
            let amount = format_minor(part.amount_minor, drafted.plan.currency.digits());
            writeln!(told, "  {} {amount}", part.due_on).expect("written");
        }
        for item in &drafted.left_out {
            let open = format_minor(item.open.minor, item.open.currency.digits());
            writeln!(told, "  without {} {open}: {}", item.number, item.sentence(english())).expect("written");
        }
        Ok(told)
    }

    fn parts(&mut self, setting: &Setting, on: Date, number: &str) -> Result<String, AppError> {
        let line = cases::plan(&mut self.app, setting, number)?;
        let (view, digits) = (&line.view, line.view.plan.currency.digits());
        let mut told = format!("{}\n", view.state(on).code());
        for (part, own) in view.plan.parts.iter().zip(view.course(on).parts) {
            let open = format_minor(own.open_minor, digits);
            writeln!(told, "  {} {} {open}", part.due_on, own.state.code()).expect("written");
        }
        Ok(told)
    }
}
