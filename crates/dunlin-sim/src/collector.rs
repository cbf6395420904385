//! The clerks who work through the tasks of the runs: they call, visit, tell, and decide on placements.
//!
//! What comes of a task follows from the seed and the task's number, so that a replay gives the same conversations. Calls
//! that reach somebody are logged, and some end with a promise, which is kept or not; where customers are outspoken also with a plan, with
//! the word that it was paid already, or with a reason (R3.6, R3.8).

use dunlin_app::AppError;
use dunlin_app::cases::{self, CallInput, PromiseInput};
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_core::policy::Channel;
use dunlin_core::promise::PromiseVia;
use dunlin_store::TaskLine;
use jiff::civil::Date;

use crate::bill::{Happening, days_after};
use crate::office::{Office, decimal};
use crate::random::Random;
use crate::world::Event;

/// What people say when they are asked when they will pay.
const SAID: [&str; 6] = [
    "They had overlooked it and will pay with the next payment run.",
    "The invoice waits for a signature; they will chase it.",
    "They have a new accounts system and are catching up.",
    "They asked for a copy of the invoice.",
    "Cash is tight until their own customers have paid.",
    "The person in charge is back on Monday.",
];

/// The time that banks have to bring what they say was paid: business days, by the standard policy.
const ALREADY_SENT_DAYS: u32 = 5;

/// What a conversation comes to, beside a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// Nothing else.
    Little,
    /// That it was paid already.
    Sent,
    /// That they pay in parts.
    InParts,
    /// Why they have not paid.
    Why,
}

fn reason(random: &mut Random) -> Unpaid {
    let details = if random.per_mille(600) { "They named the month in which it ends." } else { "" };
    Unpaid { why: random.pick(&Why::ALL), details: details.to_string() }
}

impl Office<'_> {
    /// Does the tasks whose time has come; returns how many were done.
    pub(crate) fn work_on_tasks(&mut self, day: Date) -> Result<u32, AppError> {
        let mut done = 0;
        for line in cases::tasks(&mut self.app, &self.setting, false)? {
            let mut random = Random::split_by(self.world.seed, &line.task.number);
            let patience = match line.task.channel {
                Channel::Phone => random.between(0, 3),
                Channel::Visit => random.between(2, 7),
                _ if line.task.role == "controller" => random.between(3, 12),
                _ => random.between(0, 1),
            };
            // What was said of another task to the same customer may have ended this one, too.
            if days_after(line.task.due_on, patience) > day || !self.is_open(&line.task.number)? {
                continue;
            }
            let outcome = match line.task.channel {
                _ if line.task.step == "legal-review" => "done",
                Channel::Phone => self.call(&line, day, &mut random)?,
                Channel::Visit => {
                    random.weighted(&[(65, "reached"), (15, "no_answer"), (8, "refused"), (6, "moved"), (6, "closed")])
                }
                _ if line.task.role == "controller" => random.weighted(&[
                    (45, "in_house"),
                    (25, "agency"),
                    (5, "sale"),
                    (10, "rejected"),
                    (15, "approved"),
                ]),
                _ => "done",
            };
            // A call ends the collector's tasks by itself; one that reached nobody only puts them off.
            if self.is_open(&line.task.number)? {
                cases::finish_task(&mut self.app, &self.setting, &line.task.number, outcome, "", Some(day))?;
            }
            done += 1;
        }
        Ok(done)
    }

    fn is_open(&mut self, number: &str) -> Result<bool, AppError> {
        let creditor = self.setting.creditor.id;
        let line = self.app.store.read(|tx| tx.find_task(creditor, number))?;
        Ok(line.is_some_and(|line| line.done_on.is_none()))
    }

    fn call(&mut self, line: &TaskLine, day: Date, random: &mut Random) -> Result<&'static str, AppError> {
        let outcome = random.weighted(&[(55, "reached"), (30, "no_answer"), (15, "left_message")]);
        let world = self.world;
        let at = world.customers.iter().position(|customer| customer.number == line.customer).unwrap_or_default();
        let reached = outcome == "reached";
        let mut words = Random::split_by(world.seed, &format!("said {}", line.task.number));
        let said = if reached && self.is_outspoken {
            words.weighted(&[(48, Said::Little), (14, Said::Sent), (20, Said::InParts), (18, Said::Why)])
        } else {
            Said::Little
        };
        if said == Said::Sent {
            self.already_sent(at, day, &mut words)?;
            return Ok("reached");
        }
        let input = CallInput {
            customer: &line.customer,
            item: None,
            on: Some(day),
            outcome,
            with: world.customers[at].people.first().filter(|_| reached).map(|person| person.name.as_str()),
            note: if reached { random.pick(&SAID) } else { "" },
            agreed: "",
            pay_on: None,
            via: Via::Call,
            unpaid: (said == Said::Why).then(|| reason(&mut words)),
        };
        cases::log_call(&mut self.app, &self.setting, &input)?;
        match said {
            Said::InParts => self.plan(at, day, &mut words)?,
            Said::Why if words.per_mille(400) => {
                let verdict = words.pick(&[Verdict::True, Verdict::False]);
                let app = &mut self.app;
                cases::check_reason(app, &self.setting, &line.customer, None, verdict, "as their register says")?;
            }
            _ if reached && random.per_mille(450) => self.promise(at, &line.customer, day, random)?,
            _ => {}
        }
        Ok(if reached { "reached" } else { "no_answer" })
    }

    /// They say that one item, or all that is late, was paid already; two in three tell the truth.
    fn already_sent(&mut self, at: usize, day: Date, random: &mut Random) -> Result<(), AppError> {
        let mut until = day;
        for _ in 0..ALREADY_SENT_DAYS {
            until = self.setting.calendar.next_business_day_after(until);
        }
        let Some(account) = self.shadow.accounts.get_mut(&at) else { return Ok(()) };
        let late = account.late_without_plan(day);
        let one = late.first().filter(|_| random.per_mille(500)).cloned();
        let number = one.as_ref().map(|(number, _)| number.as_str());
        account.note_said_sent(number, day, until);
        let customer = account.number().to_string();
        if let Some((currency, amount_minor)) = account.late_minor(day).filter(|_| random.per_mille(650)) {
            let amount_minor = one.as_ref().map_or(amount_minor, |(_, open)| *open);
            let on = self.setting.calendar.next_business_day_on_or_after(days_after(day, random.between(1, 6)));
            let what = Happening::Paid { bill: None, amount_minor, currency };
            self.expect_later(Event { on, customer: at, what });
        }
        let input = CallInput {
            customer: &customer,
            item: number,
            on: Some(day),
            outcome: "already_sent",
            with: None,
            note: "They say that it was paid already.",
            agreed: "",
            pay_on: None,
            via: Via::Call,
            unpaid: None,
        };
        cases::log_call(&mut self.app, &self.setting, &input)?;
        Ok(())
    }

    /// They promise what is late; six in ten keep it.
    fn promise(&mut self, at: usize, customer: &str, day: Date, random: &mut Random) -> Result<(), AppError> {
        let promised_on = self.setting.calendar.next_business_day_on_or_after(days_after(day, random.between(4, 14)));
        let keeps = random.per_mille(600);
        let Some(account) = self.shadow.accounts.get_mut(&at) else { return Ok(()) };
        let Some((currency, amount_minor)) = account.late_minor(day) else { return Ok(()) };
        account.note_promise(amount_minor, currency, day, promised_on);
        let amount = decimal(amount_minor, currency);
        let promise = PromiseInput {
            currency: Some(currency.code()),
            from: Some(day),
            via: Some(PromiseVia::Call),
            ..PromiseInput::new(customer, &amount, promised_on)
        };
        cases::add_promise(&mut self.app, &self.setting, &promise)?;
        if keeps {
            let what = Happening::Paid { bill: None, amount_minor, currency };
            self.expect_later(Event { on: promised_on, customer: at, what });
        }
        Ok(())
    }
}
