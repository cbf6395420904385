//! What the stories can say of letters: print batches, what was posted under which number, what arrived and what came back.

use std::fmt::Write as _;

use dunlin_app::post::{self, MakeInput, Numbered};
use dunlin_app::run::Outbox;
use dunlin_app::{AppError, Setting};
use dunlin_core::change::Change;
use dunlin_core::code::Reason;
use dunlin_core::post::WhyReturned;
use dunlin_store::PostLine;
use jiff::civil::Date;

use super::{Story, Words};

/// The words that are understood here.
pub(super) const WORDS: [&str; 9] =
    ["print", "batch", "post", "posted", "number", "delivered", "came-back", "pull", "not-so"];

impl Story {
    pub(super) fn post(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "print" => {
                let run = words.after("run");
                let duplex = words.after("both").is_some();
                let mut outbox = Outbox::new(self.outbox.path());
                let input = MakeInput { run: run.as_deref(), duplex };
                let made = post::make(&mut self.app, setting, &mut outbox, input, |_| {})?;
                let mut told = String::new();
                for left_out in made.left_out {
                    writeln!(told, "left out {}: {}", left_out.line.of.key, codes(&left_out.reasons)).expect("written");
                }
                match made.batch {
                    Some(batch) => Ok(told + &self.batch(setting, &batch.name)?),
                    None => Ok(told + "no letter waits"),
                }
            }
            "batch" => self.batch(setting, &words.next()),
            "post" => Ok(self.letters(setting, &words.next())),
            "posted" => {
                let (name, day) = (words.next(), words.after("on"));
                let on = day.map_or(on, |day| day.parse().expect("a day"));
                let done = post::posted(&mut self.app, setting, &name, on, &[])?;
                let bare = done.without_number.join(" ");
                let bare = if bare.is_empty() { bare } else { format!("; without a number: {bare}") };
                Ok(format!("posted {}{bare}", done.letters.len()))
            }
            "number" => {
                let (notice, number) = (words.next(), words.next());
                post::number(&mut self.app, setting, &Numbered { notice, number }).map(|line| told(&line))
            }
            "delivered" => post::delivered(&mut self.app, setting, &words.next(), on).map(|line| told(&line)),
            "came-back" => {
                let (name, why) = (words.next(), WhyReturned::find(&words.next()).expect("a reason"));
                let done = post::returned(&mut self.app, setting, &name, (on, why))?;
                Ok(done.changes.iter().map(Change::code).collect::<Vec<_>>().join(" "))
            }
            "pull" => post::take_out(&mut self.app, setting, &words.next(), "story").map(|line| told(&line)),
            _ => post::take_back(&mut self.app, setting, &words.next(), "story").map(|line| told(&line)),
        }
    }

    fn batch(&mut self, setting: &Setting, name: &str) -> Result<String, AppError> {
        let detail = post::show(&mut self.app, setting, name)?;
        let mut all = format!("{name}: {} letters, {} pages\n", detail.batch.letters, detail.batch.pages);
        for (line, fell) in detail.letters {
            let fell = if fell.is_empty() { String::new() } else { format!(" - {}", codes(&fell)) };
            let at = format!("{} page {}", line.place, line.first_page);
            writeln!(all, "{at}: {} {}{fell}", told(&line), line.to).expect("written");
        }
        Ok(all)
    }

    fn letters(&mut self, setting: &Setting, customer: &str) -> String {
        let account = self.account(setting, customer);
        let all = self.app.store.transaction(|tx| tx.post_of(account)).expect("read");
        all.iter().fold(String::new(), |all, line| all + &told(line) + "\n")
    }
}

fn told(line: &PostLine) -> String {
    let number = line.number.as_ref().map(|number| format!(" {number}")).unwrap_or_default();
    let on = line.ended_on.or(line.posted_on).map(|on| format!(" {on}")).unwrap_or_default();
    let why = line.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    format!("{} {}{on}{number}{why}", line.of.key, line.state.code())
}

fn codes(reasons: &[Reason]) -> String {
    reasons.iter().map(Reason::code).collect::<Vec<_>>().join(" ")
}
