//! What the stories can say of debts that are handed on.

use std::fmt::Write;

use dunlin_app::placements::{self, PlacementInput, SaleInput};
use dunlin_app::{AppError, Setting};
use dunlin_core::money::format_minor;
use dunlin_core::placement::{Campaign, PlacementEnd, PlacementKind};
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
            "recall" | "returned" => {
                let end = if command == "recall" { PlacementEnd::Recalled } else { PlacementEnd::Returned };
                quiet(placements::recall(&mut self.app, setting, &words.next(), end, "story"))
            }
            "ack" => {
                let (number, reference) = (words.next(), words.next());
                quiet(placements::acknowledge(&mut self.app, setting, &number, &reference, (None, None)))
            }
            "remit" => {
                let (number, amount, reference) = (words.next(), words.next(), words.next());
                let file = format!("placement,date,amount,reference\n{number},{on},{amount},{reference}\n");
                let run = placements::remit(&mut self.app, setting, file.as_bytes())?;
                Ok(format!("{} booked, {} known\n", run.remitted.len(), run.known))
            }
            "wrote" => {
                let file = format!("placement,date,kind,text\n{},{on},letter,story\n", words.next());
                placements::update(&mut self.app, setting, file.as_bytes()).map(|_| String::new())
            }
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
            "advise" => self.advise(setting, &words.next()),
            _ => self.stands(setting, on, &words.next()),
        }
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

    fn stands(&mut self, setting: &Setting, on: Date, number: &str) -> Result<String, AppError> {
        let line = placements::placement(&mut self.app, setting, number)?;
        let digits = line.view.placement.currency.digits();
        let money = |minor| format_minor(minor, digits);
        let (collected, kept) = line.view.collected(on);
        let mut told = format!("{} open {}\n", line.view.state(on).code(), money(line.view.left_minor));
        writeln!(told, "  collected {} kept {}", money(collected), money(kept)).expect("written");
        let (direct, owed) = (money(line.view.direct_minor), money(line.view.owed_to_partner()));
        writeln!(told, "  direct {direct} owed {owed}").expect("written");
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
