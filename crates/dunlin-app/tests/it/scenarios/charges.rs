//! What the stories can say of interest and late fees.

use std::fmt::Write as _;

use dunlin_app::{AppError, Setting, cases, charges, creditors, export, policies, policy_text, rates};
use dunlin_core::money::format_minor;
use dunlin_formats::JournalFormat;
use dunlin_letters::LetterModel;
use dunlin_store::AsOf;
use jiff::civil::Date;

use super::{Story, Words, quiet};

/// Terms about paying late, as a story says them.
struct Terms {
    stated_in: String,
    interest: Option<String>,
    fee: Option<String>,
    law: Option<String>,
}

impl Terms {
    fn read(words: &mut Words) -> Terms {
        Terms {
            stated_in: words.after("in").unwrap_or_else(|| "the agreement".into()),
            interest: words.after("interest"),
            fee: words.after("fee"),
            law: words.after("law"),
        }
    }

    fn input(&self) -> cases::LateTermsInput<'_> {
        cases::LateTermsInput {
            stated_in: &self.stated_in,
            interest: self.interest.as_deref(),
            fee: self.fee.as_deref(),
            law: self.law.as_deref(),
        }
    }
}

impl Story {
    /// A command about charges.
    pub(super) fn charging(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "country" => {
                let edit = creditors::CreditorEdit { country: Some(words.next()), ..Default::default() };
                creditors::set(&mut self.app, setting, &edit).map(|_| String::new())
            }
            "charges" => self.policy(setting, words),
            "agree" => {
                let customer = words.next();
                let since = words.after("since").map_or(on, |day| day.parse().expect("a day"));
                let terms = Terms::read(words);
                quiet(cases::agree(&mut self.app, setting, &customer, Some(since), &terms.input()))
            }
            "state-terms" => {
                let number = words.next();
                let terms = Terms::read(words);
                quiet(cases::state_terms(&mut self.app, setting, &number, &terms.input()))
            }
            "kind" => {
                let (customer, kind) = (words.next(), words.next());
                quiet(cases::set_kind(&mut self.app, setting, &customer, &kind))
            }
            "confirm-rate" => {
                let (series, from) = (words.next(), words.next().parse().expect("a day"));
                rates::confirm(&mut self.app, setting, &series, from, "the institution").map(|_| String::new())
            }
            "waive" | "reinstate" => {
                let (number, amount) = (words.next(), words.after("part"));
                let input = cases::AdjustmentInput {
                    number: &number,
                    amount: amount.as_deref(),
                    on: Some(on),
                    reason: "story",
                    approved_by: None,
                };
                let adjust = if command == "waive" { cases::waive } else { cases::reinstate };
                quiet(adjust(&mut self.app, setting, &input))
            }
            "follows" => {
                let model = self.newest_letter(setting, &words.next()).1;
                let line = |(follow, on): &(dunlin_letters::Follow, Date)| format!("{on} {}", follow.code());
                Ok(model.follows.iter().map(line).collect::<Vec<_>>().join("\n"))
            }
            "items" => self.items(setting, on, &words.next()),
            "listed" => Ok(self.listed(setting, &words.next())),
            _ => self.interest(setting, on, &words.next()),
        }
    }

    /// The lines of the journal up to a day that speak of an item: what, account, debit, credit.
    pub(super) fn journal(&mut self, setting: &Setting, on: Date, item: &str) -> Result<String, AppError> {
        let order = export::JournalOrder { format: JournalFormat::Csv, from: None, to: on, currency: None };
        let bytes = export::journal(&mut self.app, setting, &order)?.bytes;
        let text = String::from_utf8(bytes).expect("UTF-8");
        let mut lines = Vec::new();
        for line in text.lines() {
            let cells: Vec<&str> = line.split(',').collect();
            if let [_, _, number, _, what, account, .., debit, credit] = cells[..]
                && number == item
            {
                let side = if debit.is_empty() { format!("credit {credit}") } else { format!("debit {debit}") };
                lines.push(format!("{what} {account} {side}"));
            }
        }
        Ok(lines.join("\n"))
    }

    /// The standard policy with other charges: `interest RATE`, `ground`, `posting`, `lump-sum`, `fee`, `fee-tax`, `interest-tax`.
    fn policy(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let mut text = policy_text::STANDARD.to_string();
        for (key, standard) in [("interest", "none"), ("ground", "statute"), ("posting", "posted")] {
            if let Some(value) = words.after(key) {
                text = text.replace(&format!("{key} = \"{standard}\""), &format!("{key} = \"{value}\""));
            }
        }
        if let Some(value) = words.after("lump-sum") {
            text = text.replace("lump_sum = false", &format!("lump_sum = {value}"));
        }
        for (word, key) in [("fee-tax", "fee_tax"), ("interest-tax", "interest_tax")] {
            if let Some(value) = words.after(word) {
                text = text.replace("\n[charges]\n", &format!("\n[charges]\n{key} = \"{value}\"\n"));
            }
        }
        if let Some(fee) = words.after("fee") {
            text = text.replace("# fee = \"25.00\"", &format!("fee = \"{fee}\" #"));
        }
        policies::take_into_use(&mut self.app, setting, Some(text), "story").map(|_| String::new())
    }

    /// Each open item with what is open of it.
    fn items(&mut self, setting: &Setting, on: Date, customer: &str) -> Result<String, AppError> {
        let account = self.account(setting, customer);
        let view = self.app.store.transaction(|tx| tx.account_view(account, &AsOf::day(on)))?;
        let line = |item: &dunlin_core::view::ItemView| {
            format!("{} {} {}", item.number, item.kind.code(), format_minor(item.open_minor, item.currency.digits()))
        };
        Ok(view.items.iter().map(line).collect::<Vec<_>>().join("\n"))
    }

    /// What the newest notice lists and asks for.
    fn listed(&mut self, setting: &Setting, customer: &str) -> String {
        let (key, model) = self.newest_letter(setting, customer);
        let mut answer = format!("{key}\n");
        for table in &model.tables {
            for row in &table.rows {
                write!(answer, "{} {}", row.number, format_minor(row.open_minor, 2)).expect("written");
                if let Some((minor, on)) = row.interest {
                    write!(answer, ", interest up to {on}: {}", format_minor(minor, 2)).expect("written");
                }
                if let Some((minor, on)) = row.received {
                    write!(answer, ", {} received on {on}", format_minor(minor, 2)).expect("written");
                }
                if let Some((minor, percent)) = &row.tax {
                    write!(answer, ", {percent} % tax {}", format_minor(*minor, 2)).expect("written");
                }
                answer.push_str(if row.unearned { ", discount not earned\n" } else { "\n" });
            }
            writeln!(answer, "asked {} by {}", format_minor(table.total_minor, 2), model.template.code())
                .expect("written");
        }
        for table in &model.interest {
            let sum = format_minor(table.total_minor, 2);
            writeln!(answer, "interest on {}: {} lines, up to {} {sum}", table.number, table.lines.len(), table.up_to)
                .expect("written");
        }
        answer
    }

    pub(super) fn newest_letter(&mut self, setting: &Setting, customer: &str) -> (String, LetterModel) {
        let account = self.account(setting, customer);
        let notices = self.app.store.transaction(|tx| tx.notices(account)).expect("read");
        let newest = notices.iter().max_by_key(|line| line.notice.issued_on).expect("a notice");
        (newest.notice.key.clone(), serde_json::from_str(&newest.notice.content).expect("a letter"))
    }

    /// The interest sheet: days, balance, rate, amount.
    fn interest(&mut self, setting: &Setting, on: Date, number: &str) -> Result<String, AppError> {
        let interest = charges::interest_of(&mut self.app, setting, number, Some(on))?;
        let mut answer = String::new();
        for segment in &interest.sheet.segments {
            let balance = format_minor(segment.balance_minor, 2);
            let amount = segment.amount.to_decimal(2, 4).expect("it fits");
            writeln!(
                answer,
                "{} {} {} days {balance} {} % {amount}",
                segment.from, segment.to, segment.days, segment.rate
            )
            .expect("written");
        }
        writeln!(answer, "up to {} {}", interest.sheet.up_to, format_minor(interest.sheet.total_minor, 2))
            .expect("written");
        if let Some(refused) = &interest.sheet.refused {
            writeln!(answer, "{refused}").expect("written");
        }
        Ok(answer)
    }
}
