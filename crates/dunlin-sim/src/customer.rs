//! An invented customer: who it is, how much it buys, and how it pays.
//!
//! Decides the shares: most pay on time, some early, some late by habit, a few in parts, a few contest, promise and break
//! it, or fall silent (DOMAIN: what a ledger of a small trading firm looks like). Not when a bill is paid: that is `bill`.

use dunlin_core::account::{Address, Role};
use dunlin_core::item::SentBy;
use dunlin_core::money::Currency;
use jiff::civil::{Date, date};

use crate::place::{PLACES, Place, place};
use crate::random::Random;

/// How a customer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Behaviour {
    /// Some days before due.
    Early,
    /// About the due day.
    OnTime,
    /// So many days after due.
    Late(i32),
    /// Weeks and months after due.
    SerialLate,
    /// Part now, the rest much later or never.
    PartPayer,
    /// Contests some bills.
    Disputer,
    /// Promises a day, and often does not keep it.
    PromiseBreaker,
    /// Paid well, then never again.
    Silent,
}

/// A person or mailbox at the customer.
#[derive(Debug, Clone)]
pub struct Person {
    /// As it stands in the greeting.
    pub name: String,
    /// What the person does.
    pub role: Role,
    /// Below `.example`.
    pub email: Option<String>,
    /// From a range kept for fiction.
    pub phone: Option<String>,
}

/// An invented customer.
#[derive(Debug, Clone)]
pub struct Customer {
    /// Customer number.
    pub number: String,
    /// The firm.
    pub name: String,
    /// ISO 639-1.
    pub language: &'static str,
    /// Where letters go.
    pub address: Address,
    /// People, accounts payable first.
    pub people: Vec<Person>,
    /// The creditor's sales representative.
    pub sales_rep: &'static str,
    /// The creditor's account manager.
    pub account_manager: &'static str,
    /// The day it became a customer.
    pub since: Date,
    /// Payment terms on its invoices.
    pub terms: &'static str,
    /// How its invoices are sent.
    pub sent_by: SentBy,
    /// How it pays.
    pub behaviour: Behaviour,
    /// Invoices in a hundred months.
    pub(crate) per_hundred_months: u32,
    /// A usual invoice, in minor units.
    pub(crate) usual_minor: i64,
    /// What it is billed in, and from which day in euro instead.
    currency: (Currency, Option<Date>),
}

const SALES: [&str; 5] = ["Noor Wulp", "Piet Plevier", "Anouk Zilver", "Jelle Snip", "Roos Kluut"];
const MANAGERS: [&str; 2] = ["Hanneke Schor", "Gijs Getij"];

const TERMS: [(u32, &str); 8] = [
    (520, "net 30"),
    (150, "net 14"),
    (120, "2/10 net 30"),
    (80, "net 60"),
    (60, "eom"),
    (30, "net 7"),
    (25, "in advance"),
    (15, "COD"),
];

const SIZES_MINOR: [(u32, i64); 7] =
    [(80, 8_000), (180, 18_000), (280, 42_000), (240, 95_000), (140, 240_000), (60, 680_000), (20, 2_100_000)];

const RHYTHMS: [(u32, u32); 6] = [(140, 35), (260, 80), (260, 120), (180, 210), (110, 330), (50, 620)];

/// Where Bulgaria's currency changed (Council Regulation (EU) 2025/1408).
const EURO_IN_BULGARIA: Date = date(2026, 1, 1);

impl Customer {
    /// The customer at a place in the world's list; the same seed and place give the same customer.
    pub(crate) fn new(seed: u64, at: u32, first_on: Date, last_on: Date) -> Customer {
        let mut random = Random::split(seed, u64::from(at) + 1);
        let shares: Vec<(u32, &str)> = PLACES.iter().map(|(share, place)| (*share, place.language)).collect();
        let home = place(random.weighted(&shares));
        let (name, domain) = firm(seed, home, at, &mut random);
        let since = if random.per_mille(780) {
            first_on
        } else {
            let days = (last_on - first_on).get_days();
            first_on.saturating_add(jiff::Span::new().days(random.between(1, (days * 9 / 10).max(1))))
        };
        let has_email = random.per_mille(930);
        Customer {
            number: format!("{}", 10_001 + at),
            name,
            language: home.language,
            address: address(home, &mut random),
            people: people(home, &domain, has_email, &mut random),
            sales_rep: random.pick(&SALES),
            account_manager: random.pick(&MANAGERS),
            since,
            terms: random.weighted(&TERMS),
            sent_by: if has_email && random.per_mille(900) { SentBy::Email } else { SentBy::Post },
            behaviour: behaviour(&mut random),
            per_hundred_months: random.weighted(&RHYTHMS),
            usual_minor: random.weighted(&SIZES_MINOR),
            currency: currency(home, &mut random),
        }
    }

    /// What it is billed in on a day.
    pub fn currency_on(&self, on: Date) -> Currency {
        match self.currency.1 {
            Some(euro_from) if on >= euro_from => Currency::EUR,
            _ => self.currency.0,
        }
    }
}

/// A name that no other customer of the world has: bird × trade, then the town, then a number beside it.
fn firm(seed: u64, home: &Place, at: u32, random: &mut Random) -> (String, String) {
    let pairs = count(home.birds.len() * home.trades.len());
    let towns = count(home.towns.len());
    let shift = Random::split_by(seed, home.language).below(pairs);
    // 5 and 96 have no common factor: neighbours in the list do not share their first word.
    let pair = (at.wrapping_mul(5) + shift) % pairs;
    let (bird, bird_slug) = home.birds[(pair as usize) % home.birds.len()];
    let (trade, trade_slug) = home.trades[(pair as usize) / home.birds.len()];
    let round = at / pairs;
    let mut name = format!("{bird} {trade}");
    if round > 0 {
        let (town, _) = home.towns[((round - 1) % towns) as usize];
        name = format!("{name} {town}");
    }
    if round > towns {
        name = format!("{name} {}", (round - 1) / towns + 1);
    }
    let domain =
        format!("{bird_slug}-{trade_slug}{}.example", if round > 0 { round.to_string() } else { String::new() });
    let form = if random.per_mille(900) { home.form } else { "& Co" };
    (format!("{name} {form}"), domain)
}

fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn address(home: &Place, random: &mut Random) -> Address {
    if random.per_mille(12) {
        return Address { country: Some(home.country.to_string()), ..Address::default() };
    }
    let (town, postcode) = random.pick(home.towns);
    Address {
        line1: Some(random.pick(home.streets).replace("{n}", &random.between(1, 180).to_string())),
        line2: None,
        postcode: Some(postcode.to_string()),
        city: Some(town.to_string()),
        country: Some(home.country.to_string()),
    }
}

fn people(home: &Place, domain: &str, has_email: bool, random: &mut Random) -> Vec<Person> {
    let mut people = vec![Person {
        name: person(home, random),
        role: Role::Payables,
        email: has_email.then(|| format!("{}@{domain}", random.pick(&["accounts", "payables", "invoices"]))),
        phone: random.per_mille(930).then(|| phone(home, random)),
    }];
    for (role, share, mailbox) in
        [(Role::Buyer, 350, "orders"), (Role::Manager, 300, "office"), (Role::Owner, 250, "owner")]
    {
        if random.per_mille(share) {
            people.push(Person {
                name: person(home, random),
                role,
                email: has_email.then(|| format!("{mailbox}@{domain}")),
                phone: random.per_mille(500).then(|| phone(home, random)),
            });
        }
    }
    people
}

fn person(home: &Place, random: &mut Random) -> String {
    format!("{} {}", random.pick(home.first_names), random.pick(home.last_names))
}

fn phone(home: &Place, random: &mut Random) -> String {
    home.phone.replace("{nn}", &format!("{:02}", random.below(100)))
}

fn currency(home: &Place, random: &mut Random) -> (Currency, Option<Date>) {
    let find = |code| Currency::find(code).unwrap_or(Currency::EUR);
    match home.language {
        "bg" if random.per_mille(500) => (find("BGN"), Some(EURO_IN_BULGARIA)),
        "ro" | "en" if random.per_mille(550) => (find(home.currency), None),
        "nl" | "en" if random.per_mille(40) => (find("USD"), None),
        _ => (Currency::EUR, None),
    }
}

fn behaviour(random: &mut Random) -> Behaviour {
    let late = Behaviour::Late(random.between(3, 24));
    random.weighted(&[
        (140, Behaviour::Early),
        (380, Behaviour::OnTime),
        (230, late),
        (90, Behaviour::SerialLate),
        (45, Behaviour::PartPayer),
        (40, Behaviour::Disputer),
        (35, Behaviour::PromiseBreaker),
        (40, Behaviour::Silent),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn customers(seed: u64, count: u32) -> Vec<Customer> {
        (0..count).map(|at| Customer::new(seed, at, date(2025, 5, 1), date(2026, 11, 1))).collect()
    }

    #[test]
    fn names_and_numbers_are_never_shared() {
        let all = customers(3, 4000);
        assert_eq!(all.iter().map(|one| &one.number).collect::<BTreeSet<_>>().len(), all.len());
        assert_eq!(all.iter().map(|one| &one.name).collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn a_customer_does_not_depend_on_how_many_there_are() {
        let (few, many) = (customers(9, 10), customers(9, 50));
        assert_eq!(format!("{few:?}"), format!("{:?}", &many[..10]));
        assert_ne!(format!("{few:?}"), format!("{:?}", customers(10, 10)));
    }

    #[test]
    fn six_languages_and_all_ways_to_pay_occur_and_mail_reaches_nobody() {
        let all = customers(1, 300);
        assert_eq!(all.iter().map(|one| one.language).collect::<BTreeSet<_>>().len(), 6);
        let ways: BTreeSet<u8> = all
            .iter()
            .map(|one| match one.behaviour {
                Behaviour::Early => 0,
                Behaviour::OnTime => 1,
                Behaviour::Late(_) => 2,
                Behaviour::SerialLate => 3,
                Behaviour::PartPayer => 4,
                Behaviour::Disputer => 5,
                Behaviour::PromiseBreaker => 6,
                Behaviour::Silent => 7,
            })
            .collect();
        assert_eq!(ways.len(), 8);
        let emails = all.iter().flat_map(|one| &one.people).filter_map(|person| person.email.as_ref());
        assert!(emails.clone().count() > 300);
        assert!(emails.clone().all(|email| email.ends_with(".example") && email.is_ascii()));
    }
}
