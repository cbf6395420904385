//! What the stories can say of segments of a policy, of its versions, and of accounts in the middle.

use std::fmt::Write as _;

use dunlin_app::cases::{self, set_class};
use dunlin_app::policies::{self, MoveInput, PolicyWords};
use dunlin_app::{AppError, Setting, explain};
use jiff::civil::Date;

use super::{Story, Words, quiet};

/// The words that are understood here.
pub(super) const WORDS: [&str; 6] = ["class", "segment", "publish", "on-version", "move", "by-policy"];

impl Story {
    pub(super) fn segments(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "class" => {
                let (customer, class) = (words.next(), words.next());
                quiet(set_class(&mut self.app, setting, &customer, Some(&class)))
            }
            "segment" => self.segment(setting, words),
            "publish" => {
                let (step, day) = (words.after("move"), words.after("to"));
                let (step, day) = (step.expect("move STEP"), day.expect("to DAYS").parse().expect("days"));
                let text = policies::live_text(&setting.creditor);
                let edit = dunlin_app::policy_text::StepEdit { days: Some(day), ..Default::default() };
                let text = dunlin_app::policy_text::edit_step(text, &step, &edit)?;
                policies::take_into_use(&mut self.app, setting, Some(text), "story")?;
                Ok(format!("version {}", self.setting().creditor.policy_version))
            }
            "on-version" => {
                let found = policies::in_the_middle(&mut self.app, setting)?;
                let line = |own: &policies::InTheMiddle| {
                    let segment = own.under.segment.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
                    let how = if own.is_moved { "moved" } else { "since" };
                    format!("{} version {}{segment}, {how} {}", own.customer, own.under.version, own.since)
                };
                Ok(found.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            "move" => {
                let customer = words.next();
                if customer == "all" {
                    let all = policies::move_all(&mut self.app, setting, "story")?;
                    return Ok(format!("moved {}", all.len()));
                }
                let to = words.after("to").map(|version| version.parse().expect("a version"));
                let takes_back = words.next_if("as").is_some_and(|how| how == "tried");
                let input = MoveInput { customer: &customer, to, why: "story" };
                let done = policies::move_account(&mut self.app, setting, &input)?;
                if !takes_back {
                    return Ok(String::new());
                }
                cases::undo(&mut self.app, setting, &customer, done.version).map(|_| "taken back".to_string())
            }
            _ => {
                let (english, _) = dunlin_words::Words::for_language("en");
                let told = PolicyWords::new(&english);
                let explained = explain::explain(&mut self.app, setting, &words.next(), on)?;
                let said = told.decided_by(&explained.policy).into_iter().chain(told.why_not(&explained.policy));
                Ok(said.collect::<Vec<_>>().join("\n"))
            }
        }
    }

    /// The policy in use with a segment behind it; what it says of steps is `STEP KEY VALUE`, one after the other.
    fn segment(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (name, when) = (words.next(), words.next_if("if"));
        let mut text = policies::live_text(&setting.creditor).to_string();
        write!(text, "\n[[segment]]\nname = \"{name}\"\n").expect("written");
        if let Some(when) = when {
            writeln!(text, "when = \"{when}\"").expect("written");
        }
        while let Some(step) = words.next_if("step") {
            write!(text, "[[segment.step]]\nid = \"{step}\"\n").expect("written");
            for key in ["after", "when", "do", "letter", "role", "needs", "off"] {
                if let Some(value) = words.next_if(key) {
                    let value = match key {
                        "off" => value,
                        "needs" => format!("[\"{value}\"]"),
                        _ => format!("\"{value}\""),
                    };
                    writeln!(text, "{key} = {value}").expect("written");
                }
            }
        }
        policies::take_into_use(&mut self.app, setting, Some(text), "story")?;
        Ok(format!("version {}", self.setting().creditor.policy_version))
    }
}
