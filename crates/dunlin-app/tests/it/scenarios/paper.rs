//! What the stories can say of what people read: the newest letter as its text, and the sheet of who is past due.

use std::fmt::Write as _;

use dunlin_app::cases::task_script;
use dunlin_app::corrections::{self, WithdrawInput};
use dunlin_app::creditors::{CreditorEdit, set};
use dunlin_app::run::invoice_files;
use dunlin_app::{AppError, Setting, export};
use dunlin_core::change::Change;
use dunlin_core::correction::WhyWrong;
use dunlin_core::money::format_minor;
use dunlin_letters::{Channel, LetterModel, letter_text, letter_title};
use jiff::civil::Date;

use super::{Story, Words};

/// Words that begin a line about it.
pub(super) const WORDS: [&str; 7] = ["copies", "document", "house", "letter", "past-due", "script", "withdraw-notice"];

/// A letter as its lines.
fn told(letter: &LetterModel) -> String {
    let (language, _) = dunlin_words::Words::for_letters(&letter.language);
    let text = letter_text(letter, &language).expect("words");
    text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A copy of an invoice in a line: its title, and what it asks for.
fn told_copy(copy: &LetterModel) -> String {
    let (language, _) = dunlin_words::Words::for_letters(&copy.language);
    let title = letter_title(copy, &language, Channel::Letter).expect("a title");
    let asked = copy.tables.iter().map(|table| format_minor(table.total_minor, table.currency.digits()));
    format!("{title}: {}", asked.collect::<Vec<_>>().join(", "))
}

impl Story {
    /// A command about papers.
    pub(super) fn paper(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "house" => {
                let (phone, iban, email) = (words.after("phone"), words.after("iban"), words.after("email"));
                let edit = CreditorEdit { phone, iban, email, ..Default::default() };
                set(&mut self.app, setting, &edit).map(|_| String::new())
            }
            "copies" => {
                let (_, letter) = self.newest_letter(setting, &words.next());
                let copies = letter.copies.iter().flatten().map(told_copy).collect::<Vec<_>>();
                Ok(copies.join("\n"))
            }
            "letter" => Ok(told(&self.newest_letter(setting, &words.next()).1)),
            "script" => {
                let found = task_script(&mut self.app, setting, &words.next())?;
                let told = [&found.words.say[..], &found.words.ask].concat().join("\n");
                Ok(format!("{} in {}\n{told}\nmessage: {}", found.script.code(), found.language, found.words.message))
            }
            "document" => {
                let number = words.next();
                let is_copy = words.after("as").as_deref() == Some("copy");
                let made = invoice_files(&mut self.app, setting, &number, None, is_copy)?;
                let files: Vec<&str> = made.files.iter().map(|file| file.name.as_str()).collect();
                Ok(format!("{}\nfiles: {}", told(&made.letter), files.join(", ")))
            }
            "withdraw-notice" => {
                let (notice, why) = (words.next(), WhyWrong::find(&words.next()).expect("a reason"));
                let is_unsent = words.flag("unsent");
                let input = WithdrawInput { notice: &notice, why, reason: "story", is_unsent };
                let done = corrections::withdraw(&mut self.app, setting, &input)?;
                let told = if corrections::tells(&done) { "the customer is told" } else { "nobody is told" };
                let codes: Vec<&str> = done.changes.iter().map(Change::code).collect();
                Ok(format!("{told}: {}", codes.join(" ")))
            }
            _ => self.past_due(setting, on),
        }
    }

    /// Each customer past due: since which invoice, how late, how much, what was done last and what comes next.
    fn past_due(&mut self, setting: &Setting, on: Date) -> Result<String, AppError> {
        let sheet = export::past_due(&mut self.app, setting, on)?;
        let mut answer = String::new();
        for row in &sheet.rows {
            let (customer, name, issued, days) = (&row.customer, &row.name, row.oldest_issued_on, row.days_past_due);
            let amount = format_minor(row.past_due_minor, row.currency.digits());
            write!(answer, "{customer} {name}: {amount} past due, oldest of {issued}, {days} days late")
                .expect("written");
            if let Some((day, deed)) = row.last_activity {
                write!(answer, ", {deed} on {day}").expect("written");
            }
            if let Some(day) = row.pay_date_named {
                write!(answer, ", means to pay on {day}").expect("written");
            }
            if let Some((step, day)) = &row.next_step {
                write!(answer, ", next {} on {day}", step.as_str()).expect("written");
            }
            answer.push('\n');
        }
        writeln!(answer, "customers past due: {}", sheet.customers_past_due).expect("written");
        Ok(answer)
    }
}

impl Words {
    /// Whether a word is there; it is taken out.
    fn flag(&mut self, word: &str) -> bool {
        let at = self.0.iter().position(|one| one == word);
        at.and_then(|at| self.0.remove(at)).is_some()
    }
}
