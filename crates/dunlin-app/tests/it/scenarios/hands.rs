//! What the stories can say of the people of the house: who they are, who is away, whose cases customers are, and who has which task.

use dunlin_app::cases::{self, CaseInput, ContactInput};
use dunlin_app::hands::{because_sentence, of_tasks};
use dunlin_app::users::{self, AwayInput, NewUser};
use dunlin_app::{AppError, Role, Setting, explain};
use dunlin_core::hands::Had;
use dunlin_core::view::LiftRule;
use jiff::civil::Date;

use super::{Story, Words, quiet};

/// The words that are understood here.
pub(super) const WORDS: [&str; 10] =
    ["person", "user", "off", "away", "back", "give", "give-back", "cases", "tasks", "hands"];

impl Story {
    pub(super) fn hands(&mut self, setting: &Setting, command: &str, words: &mut Words) -> Result<String, AppError> {
        let day = |text: String| text.parse::<Date>().expect("a day");
        match command {
            "person" => {
                let (customer, name) = (words.next(), words.next());
                let (role, email) = (words.after("role"), words.after("email"));
                let (role, email) = (role.as_deref(), email.as_deref());
                let input = ContactInput { name: Some(&name), role, email, ..ContactInput::default() };
                quiet(cases::add_contact(&mut self.app, setting, &customer, &input))
            }
            "user" => {
                let (name, role) = (words.next(), words.next());
                let (email, role) =
                    (format!("{}@house.example", name.to_lowercase()), Role::find(&role).expect("a role"));
                users::add(&mut self.app, &NewUser { name: &name, email: &email, role, partner: None })?;
                Ok(String::new())
            }
            "off" => users::set_disabled(&mut self.app, &words.next(), true).map(|_| String::new()),
            "away" => {
                let (name, by) = (words.next(), words.after("by").expect("by NAME"));
                let (from, until) = (words.after("from").map(day), words.after("until").map(day));
                users::stand_in(&mut self.app, &AwayInput { name: &name, by: &by, from, until, why: "story" })?;
                Ok(String::new())
            }
            "back" => users::end_stand_in(&mut self.app, &words.next()).map(|_| String::new()),
            "give" => {
                let (customer, to) = (words.next(), words.after("to").expect("to NAME"));
                let lifts = if words.after("while").is_some() { LiftRule::NothingLate } else { LiftRule::ByPerson };
                let (from, tried) = (words.after("from").map(day), words.after("as").is_some());
                let input = CaseInput { customer: &customer, to: &to, from, lifts, reason: "story" };
                let done = cases::give_case(&mut self.app, setting, &input)?;
                if !tried {
                    return Ok(String::new());
                }
                cases::undo(&mut self.app, setting, &customer, done.version).map(|_| "taken back".to_string())
            }
            "give-back" => quiet(cases::take_case_back(&mut self.app, setting, &words.next(), "story")),
            "cases" => {
                let found = cases::given_cases(&mut self.app, setting)?;
                let line = |own: &cases::CaseOf| {
                    let case = &own.line.case;
                    format!("{} {} since {}, ends {}", own.customer, case.to, case.from_on, case.lifts.code())
                };
                Ok(found.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            "tasks" => {
                let lines = cases::tasks(&mut self.app, setting, false)?;
                let line = |line: &dunlin_store::TaskLine| format!("{} {}", line.task.number, line.task.role);
                Ok(lines.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            _ => self.whose(setting, words),
        }
    }

    /// Who has which open task, or, with a name, the tasks that are made for it today, and why.
    fn whose(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        if let Some(name) = words.after("of") {
            let today = self.app.clock.today(&setting.creditor.timezone);
            let explained = explain::explain(&mut self.app, setting, &name, today)?;
            let line = |task: &explain::TaskHand| told(task.step.as_str(), &task.had);
            return Ok(explained.hands.iter().map(line).collect::<Vec<_>>().join("\n"));
        }
        let tasks = cases::tasks(&mut self.app, setting, false)?;
        let hands = of_tasks(&mut self.app, setting, &tasks)?;
        let lines = tasks.iter().zip(&hands).filter_map(|(line, had)| Some(told(&line.task.number, had.as_ref()?)));
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }
}

fn told(task: &str, had: &Had) -> String {
    let (english, _) = dunlin_words::Words::for_language("en");
    let own = had.for_whom.as_ref().map(|own| format!(" for {own}")).unwrap_or_default();
    let because = had.because.iter().map(|why| because_sentence(&english, why));
    let told: Vec<String> = std::iter::once(format!("{task}: {}{own}.", had.hand.code())).chain(because).collect();
    told.join(" ")
}
