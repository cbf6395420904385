//! What the stories can say of forecasts: when money is expected, and where a call brings most.

use dunlin_app::forecast::{self, cause_sentence};
use dunlin_app::run::wording::words as english;
use dunlin_app::worklist::{Wanted, worklist};
use dunlin_app::{AppError, Setting};
use dunlin_core::forecast::Expected;
use dunlin_core::money::format_minor;
use jiff::civil::Date;

use super::{Story, Words};

impl Story {
    /// A command about forecasts.
    pub(super) fn forecast(&mut self, setting: &Setting, command: &str, words: &mut Words) -> Result<String, AppError> {
        if command == "worklist" { self.worklist(setting) } else { self.expect(setting, words) }
    }

    /// Each call to make with the chance that it waits, what a call is worth, and when money is expected; below it why.
    fn worklist(&mut self, setting: &Setting) -> Result<String, AppError> {
        let calls = Wanted { kind: "phone".to_string(), ..Wanted::default() };
        let list = worklist(&mut self.app, setting, &calls, (0, 50))?;
        let mut lines = Vec::new();
        for row in &list.rows {
            let effect =
                row.effect().map_or_else(|| "0".to_string(), |it| format_minor(it.minor, it.currency.digits()));
            let waits = row.rank.waits.map_or_else(|| "–".to_string(), |chance| chance.to_percent(1));
            let day = row.rank.expected.as_ref().map_or_else(|| "–".to_string(), told);
            lines.push(format!("{} {effect} waits {waits} % expected {day}", row.task.task.number));
            let why =
                row.rank.causes.iter().map(|cause| format!("  {}: {}", cause.code(), cause_sentence(english(), cause)));
            lines.extend(why);
        }
        Ok(lines.join("\n"))
    }

    /// What is expected of an invoice by its due date.
    fn expect(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (customer, due_on) = (words.next(), words.after("due").expect("due DATE"));
        let due_on: Date = due_on.parse().expect("a day");
        let known = forecast::customer(&mut self.app, setting, &customer)?;
        let found = known.of(due_on);
        let day = found.expected.as_ref().map_or_else(|| "–".to_string(), told);
        let (late, collected) = (found.late.to_percent(1), found.collected.share.to_percent(1));
        let why = cause_sentence(english(), &known.why());
        Ok(format!("late {late} %, expected {day}, collected {collected} %\n{why}"))
    }
}

fn told(day: &Expected) -> String {
    format!("{} ({} to {})", day.on, day.earliest, day.latest)
}
