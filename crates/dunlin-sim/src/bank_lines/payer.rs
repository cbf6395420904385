//! Payers: from which account and under which name a customer pays, when, and in which words.
//!
//! A payer keeps its ways: who writes the order number does so each month. Shares are of a small trading firm's statement.

use crate::customer::{Behaviour, Customer};
use crate::random::Random;

use super::BookCustomer;

/// When a customer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rhythm {
    /// Each bill on its own day.
    Single,
    /// Everything that is due, once a week.
    Weekly,
    /// Everything that is due, in the middle and at the end of the month.
    TwiceAMonth,
}

/// In which words a customer says what it pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `2026-00417`.
    AsPrinted,
    /// `Invoice no. 2026-00417`.
    Worded,
    /// `Re 2026-00417 v. 12.10.2026 EUR 1.250,00`.
    WithDate,
    /// `202600417`.
    DigitsOnly,
    /// `KdNr 10233 RgNr 2026-00417`.
    WithCustomer,
    /// `Invoice 417`.
    Short,
    /// `PO-12345`.
    Order,
    /// `EREF+PAY-88213 SVWZ+2026-00417`.
    Tagged,
    /// `Thank you`.
    Nothing,
}

/// What a customer's bank leaves of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wire {
    /// All of it.
    Whole,
    /// So many characters.
    Cut(usize),
    /// Lines of 27 characters, joined with blanks.
    Lines27,
    /// Lines of 27 characters, joined without.
    Squeezed27,
}

/// Who has seen the account from which a customer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AccountSeen {
    /// The books and the bank's line.
    Known,
    /// The bank's line only.
    New,
    /// The books only: the bank does not hand it on.
    Hidden,
}

/// How a customer pays.
#[derive(Debug)]
pub(super) struct Payer {
    pub(super) number: String,
    pub(super) name: String,
    pub(super) language: &'static str,
    pub(super) behaviour: Behaviour,
    /// From which account.
    pub(super) account: String,
    /// Who has seen the account.
    pub(super) account_seen: AccountSeen,
    /// The name on the bank's line.
    pub(super) shown_name: String,
    /// The name on the line is not the firm's.
    pub(super) other_name: bool,
    pub(super) rhythm: Rhythm,
    pub(super) style: Style,
    pub(super) wire: Wire,
    /// Takes a discount where one is on offer.
    pub(super) takes_discount: bool,
    /// Every bill costs the same: a subscription, a rent.
    pub(super) fixed_price_minor: Option<i64>,
    /// Says the creditor reference where one is printed.
    pub(super) says_reference: bool,
}

const PRICES_MINOR: [i64; 8] = [4_900, 9_900, 12_500, 25_000, 49_900, 60_500, 100_000, 121_000];
/// Firms that treasuries and owners pay from.
const TRADING_NAMES: [&str; 8] = [
    "Zeehond Treasury Services",
    "Blue Heron Holding",
    "Wattwurm Zentralkasse",
    "Mudskipper Payments",
    "Groupe Estuaire Finance",
    "PayTide Europe",
    "Delta Beheer",
    "Lagune Invest",
];

impl Payer {
    /// The ways of all customers.
    pub(super) fn all(seed: u64, customers: &[Customer]) -> Vec<Payer> {
        let mut payers: Vec<Payer> =
            customers.iter().enumerate().map(|(at, customer)| Payer::new(seed, at, customer)).collect();
        join_groups(seed, &mut payers);
        payers
    }

    fn new(seed: u64, at: usize, customer: &Customer) -> Payer {
        let mut random = Random::split(seed ^ 0xBA2C, at as u64);
        let (shown_name, other_name) = shown_name(customer, &mut random);
        Payer {
            number: customer.number.clone(),
            name: customer.name.clone(),
            language: customer.language,
            behaviour: customer.behaviour,
            account: account(at, &mut random),
            account_seen: random.weighted(&[
                (873, AccountSeen::Known),
                (97, AccountSeen::New),
                (30, AccountSeen::Hidden),
            ]),
            shown_name,
            other_name,
            rhythm: random.weighted(&[(700, Rhythm::Single), (210, Rhythm::Weekly), (90, Rhythm::TwiceAMonth)]),
            style: random.weighted(&[
                (260, Style::AsPrinted),
                (290, Style::Worded),
                (120, Style::WithDate),
                (80, Style::DigitsOnly),
                (70, Style::WithCustomer),
                (40, Style::Short),
                (40, Style::Order),
                (60, Style::Tagged),
                (40, Style::Nothing),
            ]),
            wire: random.weighted(&[
                (560, Wire::Whole),
                (150, Wire::Cut(140)),
                (80, Wire::Cut(70)),
                (90, Wire::Cut(35)),
                (70, Wire::Lines27),
                (50, Wire::Squeezed27),
            ]),
            takes_discount: random.per_mille(600),
            fixed_price_minor: random.per_mille(150).then(|| random.pick(&PRICES_MINOR)),
            says_reference: random.per_mille(550),
        }
    }

    /// What the books know of it.
    pub(super) fn into_book(self) -> BookCustomer {
        let accounts = if self.account_seen == AccountSeen::New { Vec::new() } else { vec![self.account] };
        BookCustomer { number: self.number, name: self.name, accounts }
    }
}

/// A few customers belong to a group and are paid for from the account, and under the name, of its first member.
fn join_groups(seed: u64, payers: &mut [Payer]) {
    let mut random = Random::split_by(seed, "groups");
    let mut at = 0;
    while at + 4 < payers.len() {
        if random.per_mille(12) {
            let (account, name) = (payers[at].account.clone(), payers[at].shown_name.clone());
            let members = usize::from(random.per_mille(500)) + 1;
            for member in &mut payers[at + 1..=at + members] {
                member.account.clone_from(&account);
                member.shown_name.clone_from(&name);
                member.other_name = true;
            }
        }
        at += 3;
    }
}

/// An account with the right check digits, of a bank that does not exist.
fn account(at: usize, random: &mut Random) -> String {
    let country = random.pick(&["NL", "DE", "FR", "GB", "RO", "BG", "LV"]);
    let body = format!("DNLN{:06}{:08}", random.below(1_000_000), at);
    let value = |byte: u8| u32::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 });
    let rest = format!("{body}{country}00")
        .bytes()
        .map(value)
        .fold(0, |rest, value| (rest * if value > 9 { 100 } else { 10 } + value) % 97);
    format!("{country}{:02}{body}", 98 - rest)
}

/// The name as the bank shows it, and whether it is another.
fn shown_name(customer: &Customer, random: &mut Random) -> (String, bool) {
    let name = customer.name.as_str();
    let plain = folded(name, customer, random.per_mille(400));
    let at = random.weighted(&[(430, 0), (220, 1), (110, 2), (80, 3), (70, 4), (50, 5), (25, 6), (15, 7)]);
    match at {
        0 => (name.to_string(), false),
        1 => (plain.to_uppercase(), false),
        2 => (without_form(&plain), false),
        3 => (cut(&plain.to_uppercase(), random.pick(&[12, 18, 27])), false),
        4 => (abbreviated(&plain), true),
        5 => (random.pick(&TRADING_NAMES).to_string(), true),
        6 => (customer.people.last().map(|person| person.name.clone()).unwrap_or_default(), true),
        _ => (String::new(), true),
    }
}

/// In the letters that a payment system takes: from the firm's domain where the name has other letters.
fn folded(name: &str, customer: &Customer, german: bool) -> String {
    let domain =
        customer.people.first().and_then(|person| person.email.as_deref()).and_then(|email| email.split('@').nth(1));
    if customer.language == "bg" {
        let slug = domain.unwrap_or("firma").trim_end_matches(".example");
        return format!("{} OOD", slug.replace('-', " "));
    }
    name.chars().map(|letter| plain_letter(letter, german)).collect()
}

fn plain_letter(letter: char, german: bool) -> String {
    let plain = match letter {
        'é' | 'è' | 'ê' | 'ē' => "e",
        'É' => "E",
        'î' | 'ī' => "i",
        'ä' if german => "ae",
        'â' | 'ă' | 'ā' | 'ä' => "a",
        'ö' if german => "oe",
        'ü' if german => "ue",
        'ö' => "o",
        'ü' | 'ū' => "u",
        'ș' | 'š' => "s",
        'Š' => "S",
        'ț' => "t",
        'ž' => "z",
        'ķ' => "k",
        'Ķ' => "K",
        'ņ' => "n",
        'ģ' => "g",
        'ç' => "c",
        '&' => "+",
        other => return other.to_string(),
    };
    plain.to_string()
}

fn without_form(name: &str) -> String {
    name.rsplit_once(' ').map_or(name, |(before, _)| before).trim_end_matches([' ', '&', '+']).to_string()
}

fn cut(name: &str, letters: usize) -> String {
    name.chars().take(letters).collect::<String>().trim_end().to_string()
}

/// `Grutto Bouw B.V.` as `Gr. Bouw` or `GB Bouw`.
fn abbreviated(name: &str) -> String {
    let mut words = name.split(' ');
    let first: String = words.next().unwrap_or_default().chars().take(3).collect();
    format!("{first}. {}", words.collect::<Vec<_>>().join(" "))
}
