//! What the stories can say of interest and late fees.

use std::fmt::Write as _;

use dunlin_app::{AppError, Setting, cases, charges, creditors, policy_text, rates};
use dunlin_core::money::format_minor;
use dunlin_letters::LetterModel;
use dunlin_store::AsOf;
use jiff::civil::Date;

use super::{Story, Words, quiet};

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
            "confirm-rate" => {
                let (series, from) = (words.next(), words.next().parse().expect("a day"));
                rates::confirm(&mut self.app, setting, &series, from, "the institution").map(|_| String::new())
            }
            "waive" => {
                let number = words.next();
                let input = cases::AdjustmentInput {
                    number: &number,
                    amount: None,
                    on: Some(on),
                    reason: "story",
                    approved_by: None,
                };
                quiet(cases::waive(&mut self.app, setting, &input))
            }
            "items" => self.items(setting, on, &words.next()),
            "listed" => self.listed(setting, &words.next()),
            _ => self.interest(setting, on, &words.next()),
        }
    }

    /// The standard policy with other charges: `interest RATE`, `ground`, `posting`, `lump-sum`, `fee`.
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
        if let Some(fee) = words.after("fee") {
            text = text.replace("# fee = \"25.00\"", &format!("fee = \"{fee}\" #"));
        }
        creditors::set_policy(&mut self.app, setting, Some(text)).map(|_| String::new())
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
    fn listed(&mut self, setting: &Setting, customer: &str) -> Result<String, AppError> {
        let account = self.account(setting, customer);
        let notices = self.app.store.transaction(|tx| tx.notices(account))?;
        let newest = notices.iter().max_by_key(|line| line.notice.issued_on).expect("a notice");
        let model: LetterModel = serde_json::from_str(&newest.notice.content).expect("a letter");
        let mut answer = format!("{}\n", newest.notice.key);
        for table in &model.tables {
            for row in &table.rows {
                write!(answer, "{} {}", row.number, format_minor(row.open_minor, 2)).expect("written");
                if let Some((minor, on)) = row.interest {
                    write!(answer, ", interest up to {on}: {}", format_minor(minor, 2)).expect("written");
                }
                if let Some((minor, on)) = row.received {
                    write!(answer, ", {} received on {on}", format_minor(minor, 2)).expect("written");
                }
                answer.push_str(if row.unearned { ", discount not earned\n" } else { "\n" });
            }
            writeln!(answer, "asked {} by {}", format_minor(table.total_minor, 2), model.template.code())
                .expect("written");
        }
        Ok(answer)
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
