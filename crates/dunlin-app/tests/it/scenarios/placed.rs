//! What the stories can say of debts that are handed on.

use std::collections::BTreeMap;
use std::fmt::Write;

use dunlin_app::bank::{self, BringInput};
use dunlin_app::cases::Done;
use dunlin_app::export::{JournalOrder, journal};
use dunlin_app::placements::{
    self, CostInput, CourtInput, Keeps, PlacementInput, PortfolioInput, RemitInput, SaleInput,
};
use dunlin_app::{AppError, Setting, approvals};
use dunlin_core::money::format_minor;
use dunlin_core::placement::{Campaign, PlacementEnd, PlacementKind, Stage};
use dunlin_formats::JournalFormat;
use jiff::civil::Date;

use super::{Story, Words, quiet};

impl Story {
    /// A command about a debt that is handed on.
    pub(super) fn placed(
        &mut self,
        setting: &Setting,
        on: Date,
        command: &str,
        words: &mut Words,
    ) -> Result<String, AppError> {
        match command {
            "place" => self.place(setting, words),
            "place-all" => self.place_all(setting, words),
            "recall" | "returned" => {
                let end = if command == "recall" { PlacementEnd::Recalled } else { PlacementEnd::Returned };
                if words.is_next("PF-") {
                    return placements::recall_all(&mut self.app, setting, &words.next(), end, "story")
                        .map(|done| told(&done));
                }
                quiet(placements::recall(&mut self.app, setting, &words.next(), end, "story"))
            }
            "ack" if words.is_next("PF-") => {
                let (number, reference) = (words.next(), words.next());
                let count = words.after("count").map(|count| count.parse().expect("a number"));
                let said = (count, words.after("total"));
                let said = (said.0, said.1.as_deref());
                placements::acknowledge_all(&mut self.app, setting, &number, &reference, said).map(|done| told(&done))
            }
            "ack" => {
                let (number, reference) = (words.next(), words.next());
                quiet(placements::acknowledge(&mut self.app, setting, &number, &reference, (None, None)))
            }
            "remit" => {
                let (number, amount, reference) = (words.next(), words.next(), words.next());
                let keeps = if words.after("passes").is_some() { Keeps::Nothing } else { Keeps::Share };
                let file = format!("placement,date,amount,reference\n{number},{on},{amount},{reference}\n");
                let run = placements::remit(&mut self.app, setting, &RemitInput { bytes: file.as_bytes(), keeps })?;
                let mut told = format!("{} booked, {} known\n", run.remitted.len(), run.known);
                for own in &run.brought {
                    writeln!(told, "brought by {}", own.line).expect("written");
                }
                Ok(told)
            }
            "bring" => {
                let (line, references) = (words.next(), words.after("reference").into_iter().collect::<Vec<_>>());
                let input = BringInput { line: &line, partner: None, references: &references };
                let brought = bank::bring(&mut self.app, setting, &input)?;
                Ok(format!("{} brought {}\n", brought.amount.to_decimal(), brought.references.join(", ")))
            }
            "take-off" => quiet(bank::unapply(&mut self.app, setting, &words.next())),
            "books" => self.books(setting, on),
            "wrote" => {
                let file = format!("placement,date,kind,text\n{},{on},letter,story\n", words.next());
                placements::update(&mut self.app, setting, file.as_bytes()).map(|_| String::new())
            }
            "sell" if words.is_next("PF-") => self.sell_all(setting, words),
            "file-of" => self.file_of(setting, &words.next()),
            "sell" => {
                let (number, price) = (words.next(), words.next());
                let sold =
                    placements::sell(&mut self.app, setting, &SaleInput { number: &number, price: &price, on: None })?;
                Ok(format!(
                    "face {} price {} lost {}\n",
                    sold.face.to_decimal(),
                    sold.price.to_decimal(),
                    sold.lost.to_decimal()
                ))
            }
            "court" => self.court(setting, words),
            "cost" | "award" => {
                let (number, amount, currency) = (words.next(), words.next(), words.after("in"));
                let currency = currency.as_deref();
                let input = CostInput { number: &number, amount: &amount, currency, on: None, reason: "story" };
                let act = if command == "cost" { placements::note_cost } else { placements::award };
                quiet(act(&mut self.app, setting, &input))
            }
            "advise" => self.advise(setting, &words.next()),
            _ => self.stands(setting, on, &words.next()),
        }
    }

    /// What stands on each account of the general ledger, by the journal up to a day; its two sides are equal.
    fn books(&mut self, setting: &Setting, on: Date) -> Result<String, AppError> {
        let order = JournalOrder { format: JournalFormat::Csv, from: None, to: on, currency: None };
        let bytes = journal(&mut self.app, setting, &order)?.bytes;
        let mut sums: BTreeMap<String, i64> = BTreeMap::new();
        for row in csv::Reader::from_reader(bytes.as_slice()).records() {
            let row = row.expect("a row");
            let minor = |text: &str| text.replace('.', "").parse::<i64>().unwrap_or(0);
            *sums.entry(row[5].to_owned()).or_default() += minor(&row[9]) - minor(&row[10]);
        }
        assert_eq!(sums.values().sum::<i64>(), 0, "debit and credit");
        let mut told = String::new();
        for (account, minor) in sums.iter().filter(|(_, minor)| **minor != 0) {
            writeln!(told, "{account} {}", format_minor(*minor, 2)).expect("written");
        }
        Ok(told)
    }

    fn court(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (number, stage) = (words.next(), words.next());
        let (court, file_number, on) = (words.after("at"), words.after("file"), words.after("on"));
        let input = CourtInput {
            number: &number,
            stage: Stage::find(&stage).expect("a stage"),
            court: court.as_deref(),
            file_number: file_number.as_deref(),
            on: on.map(|day| day.parse().expect("a day")),
            reason: "story",
        };
        quiet(placements::note_court(&mut self.app, setting, &input))
    }

    fn place(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (customer, kind, partner) = (words.next(), words.next(), words.next());
        let commission = words.after("commission");
        let items: Vec<String> = words.after("item").into_iter().collect();
        let joins = words.after("campaign").is_some_and(|campaign| campaign == "supplements");
        let input = PlacementInput {
            customer: &customer,
            kind: PlacementKind::find(&kind).expect("a kind"),
            partner: Some(&partner),
            contact: None,
            commission: commission.as_deref(),
            fee: None,
            from: None,
            until: words.after("until").map(|day| day.parse().expect("a day")),
            campaign: if joins { Campaign::Supplements } else { Campaign::Replaces },
            items: &items,
            reason: "story",
        };
        placements::place(&mut self.app, setting, &input)?;
        let newest = placements::placements_of(&mut self.app, setting, &customer)?.pop().expect("it was made");
        let placement = &newest.view.placement;
        let until = placement.until_on.map(|until| format!(" until {until}")).unwrap_or_default();
        Ok(format!("{}{until}\n", placement.number))
    }

    /// Hands several customers' debts on; a limit over which a second person says yes stands in the policy.
    fn place_all(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (customers, kind, partner) = (words.next(), words.next(), words.next());
        let customers: Vec<String> = customers.split(',').map(str::to_owned).collect();
        let (commission, currency) = (words.after("commission"), words.after("in"));
        let terms = PlacementInput {
            customer: "",
            kind: PlacementKind::find(&kind).expect("a kind"),
            partner: Some(&partner),
            contact: None,
            commission: commission.as_deref(),
            fee: None,
            from: None,
            until: None,
            campaign: Campaign::Replaces,
            items: &[],
            reason: "story",
        };
        let input = PortfolioInput { customers: &customers, currency: currency.as_deref(), terms };
        let own = approvals::place_all(&mut self.app, setting, &input)?;
        let mut told = format!("{} {}\n", own.number.as_deref().unwrap_or("nobody"), own.total().to_decimal());
        for member in &own.members {
            let placement = &member.placement;
            let items: Vec<&str> = placement.items.iter().map(|item| item.number.as_str()).collect();
            let (number, total) = (&placement.number, placement.total().to_decimal());
            writeln!(told, "  {number} {total} {}", items.join(" ")).expect("written");
        }
        for (customer, error) in &own.left_out {
            writeln!(told, "  not {customer}: {} {}", error.code, error.message).expect("written");
        }
        if let Some(waits) = &own.waits {
            writeln!(told, "  waits as {}", waits.number).expect("written");
        }
        Ok(told)
    }

    /// All of a portfolio is sold.
    fn sell_all(&mut self, setting: &Setting, words: &mut Words) -> Result<String, AppError> {
        let (number, price) = (words.next(), words.next());
        let input = SaleInput { number: &number, price: &price, on: None };
        let sold = placements::sell_all(&mut self.app, setting, &input)?;
        let mut told = String::new();
        for (number, own) in &sold.each {
            let (face, price, lost) = (own.face.to_decimal(), own.price.to_decimal(), own.lost.to_decimal());
            writeln!(told, "{number} face {face} price {price} lost {lost}").expect("written");
        }
        let (face, price, lost) = (sold.face.to_decimal(), sold.price.to_decimal(), sold.lost.to_decimal());
        writeln!(told, "face {face} price {price} lost {lost}").expect("written");
        Ok(told)
    }

    /// A placement file: customer, invoice and balance of each line, and what is acknowledged.
    fn file_of(&mut self, setting: &Setting, number: &str) -> Result<String, AppError> {
        let file = placements::placement_file(&mut self.app, setting, number)?;
        let mut rows = csv::Reader::from_reader(file.bytes.as_slice());
        let head = rows.headers().expect("a head").clone();
        let at = |name: &str| head.iter().position(|own| own == name).expect("a column");
        let (customer, invoice, balance) = (at("account_number"), at("invoice_number"), at("balance_due"));
        let mut told = String::new();
        for row in rows.records().map(|row| row.expect("a row")).filter(|row| !row[invoice].is_empty()) {
            writeln!(told, "{} {} {}", &row[customer], &row[invoice], &row[balance]).expect("written");
        }
        writeln!(told, "{} lines, {}", file.count, file.total.to_decimal()).expect("written");
        Ok(told)
    }

    fn stands(&mut self, setting: &Setting, on: Date, number: &str) -> Result<String, AppError> {
        let line = placements::placement(&mut self.app, setting, number)?;
        let digits = line.view.placement.currency.digits();
        let money = |minor| format_minor(minor, digits);
        let (collected, kept) = line.view.collected(on);
        let mut told = format!("{} open {}\n", line.view.state(on).code(), money(line.view.left_minor));
        writeln!(told, "  collected {} kept {}", money(collected), money(kept)).expect("written");
        let (direct, owed) = (money(line.view.direct_minor), money(line.view.owed_to_partner()));
        writeln!(told, "  direct {direct} owed {owed}").expect("written");
        if let Some(case) = line.view.court(on) {
            let name = [case.name, case.file_number].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let paid: Vec<String> =
                line.view.costs(on).iter().map(|sum| format!("{} {}", sum.to_decimal(), sum.currency)).collect();
            let awarded = money(line.view.awarded(on));
            let paid = if paid.is_empty() { "nothing".to_owned() } else { paid.join(" + ") };
            writeln!(told, "  court {name}: paid {paid}, awarded {awarded}").expect("written");
        }
        Ok(told)
    }

    fn advise(&mut self, setting: &Setting, customer: &str) -> Result<String, AppError> {
        let advised = placements::advise(&mut self.app, setting, customer, &[])?;
        let mut told = String::new();
        for own in &advised.advice.choices {
            let (hands, net) = (own.hands.code(), own.net.to_decimal());
            writeln!(told, "{hands} {} - {} = {net}", own.expected.to_decimal(), own.cost.to_decimal())
                .expect("written");
        }
        for (hands, because) in &advised.advice.left_out {
            writeln!(told, "{} left out: {}", hands.code(), because.code()).expect("written");
        }
        Ok(told)
    }
}

/// Whose debts something was done with.
fn told(done: &[Done]) -> String {
    done.iter().map(|own| own.customer.as_str()).collect::<Vec<_>>().join(" ") + "\n"
}
