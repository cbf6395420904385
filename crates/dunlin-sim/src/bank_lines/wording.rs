//! Words: what a payer writes on a transfer, its slips, and what banks leave of it.
//!
//! First the words as meant, in the payer's style; then typing errors in a number; then the wire, which cuts or breaks them.

use jiff::civil::Date;

use crate::random::Random;

use super::pay::Payment;
use super::payer::{AccountSeen, Payer, Style, Wire};
use super::{BookItem, LabelledLine, Noise};

/// The bank's line of a payment.
pub(super) fn worded(seed: u64, payment: &Payment, payers: &[Payer], items: &[BookItem]) -> LabelledLine {
    let payer = &payers[payment.payer];
    let label = format!("{}{}{}", payment.on, payment.customer, payment.amount_minor);
    let mut random = Random::split_by(seed, &label);
    let mut noise = payment.noise.clone();
    let mut text = words(payment, payer, payers, items, &mut noise, &mut random);
    if random.per_mille(35) && !noise.contains(&Noise::NoReference) && mistype(&mut text, &mut random) {
        noise.push(Noise::TypingError);
    }
    let text = wire(&text, payer.wire, &mut noise);
    if payer.other_name {
        noise.push(Noise::OtherName);
    }
    if payer.account_seen != AccountSeen::Known {
        noise.push(Noise::UnknownAccount);
    }
    noise.sort_unstable();
    LabelledLine {
        amount_minor: payment.amount_minor,
        currency: payment.currency,
        value_on: payment.on,
        text,
        counterparty: payer.shown_name.clone(),
        account: (payer.account_seen != AccountSeen::Hidden).then(|| payer.account.clone()),
        customer: Some(payment.customer),
        meant: payment.items.clone(),
        noise,
    }
}

/// What the payer writes.
fn words(
    payment: &Payment,
    payer: &Payer,
    payers: &[Payer],
    items: &[BookItem],
    noise: &mut Vec<Noise>,
    random: &mut Random,
) -> String {
    let paid: Vec<&BookItem> = payment.items.iter().map(|at| &items[*at]).collect();
    let style = style(payment, payer, &paid, random);
    let first = paid[0];
    if let (Some(reference), true, 1) = (&first.payment_reference, payer.says_reference, paid.len()) {
        return if random.per_mille(400) { in_fours(reference) } else { reference.clone() };
    }
    let list = if paid.len() > 1 { list(&paid, style, noise, random) } else { one(first, style) };
    match style {
        Style::AsPrinted | Style::DigitsOnly => list,
        Style::Worded => format!("{} {list}", random.pick(invoice_words(payer.language))),
        Style::WithDate => {
            let amount =
                if random.per_mille(500) { format!(" {}", money(payment.amount_minor)) } else { String::new() };
            format!("{} {list} {}{amount}", random.pick(invoice_words(payer.language)), day(first.issued_on, random))
        }
        Style::WithCustomer => format!("KdNr {} RgNr {list}", payers[payment.customer].number),
        Style::Short => {
            noise.push(Noise::ShortNumber);
            format!("{} {list}", random.pick(invoice_words(payer.language)))
        }
        Style::Order => {
            noise.push(Noise::OrderNumber);
            format!("order {list}")
        }
        Style::Tagged => format!("EREF+PAY-{:05} SVWZ+{list}", random.below(100_000)),
        Style::Nothing => {
            noise.push(Noise::NoReference);
            nothing(payment.on, payer, random)
        }
    }
}

/// The payer's style today: a few forget the number; who pays for another says for what.
fn style(payment: &Payment, payer: &Payer, paid: &[&BookItem], random: &mut Random) -> Style {
    let helpful = payment.noise.contains(&Noise::PaidByAnother);
    let style = if random.per_mille(25) { Style::Nothing } else { payer.style };
    match style {
        Style::Nothing | Style::Short | Style::Order if helpful => Style::WithCustomer,
        Style::Order if paid.iter().any(|item| item.reference.is_none()) => Style::Worded,
        style => style,
    }
}

/// Words for an invoice in a language.
fn invoice_words(language: &str) -> &'static [&'static str] {
    match language {
        "nl" => &["factuur", "Factuurnr.", "fact", "Betaling factuur"],
        "fr" => &["facture", "Facture no", "FACT", "Règlement facture"],
        "ro" => &["factura", "Fact. nr.", "plata factura", "CV fact"],
        "bg" => &["ф-ра", "faktura", "po faktura no", "плащане по фактура"],
        "lv" => &["rēķins", "rekins Nr.", "apmaksa par rekinu", "Rēķ."],
        _ => &["Invoice", "INV", "inv no.", "Payment of invoice"],
    }
}

/// One item's number in a style.
fn one(item: &BookItem, style: Style) -> String {
    match style {
        Style::DigitsOnly => digits(&item.number),
        Style::Short => short(&item.number),
        Style::Order => item.reference.clone().unwrap_or_default(),
        _ => item.number.clone(),
    }
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

/// The last figures without what all numbers begin with.
fn short(number: &str) -> String {
    let tail = number.rsplit(['-', '/']).next().unwrap_or(number).trim_start_matches('0');
    tail.chars().skip(tail.len().saturating_sub(6)).collect()
}

/// Several numbers: all of them, the later ones short, or a range where they follow each other.
fn list(paid: &[&BookItem], style: Style, noise: &mut Vec<Noise>, random: &mut Random) -> String {
    let numbers: Vec<String> = paid.iter().map(|item| one(item, style)).collect();
    if paid.len() > 6 && random.per_mille(300) {
        noise.push(Noise::NoReference);
        return format!("{} invoices as per advice", paid.len());
    }
    if consecutive(paid) && random.per_mille(500) {
        noise.push(Noise::ShortNumber);
        return format!("{} - {}", numbers[0], numbers[numbers.len() - 1]);
    }
    if random.per_mille(150) {
        noise.push(Noise::ShortNumber);
        let later = numbers[1..].iter().map(|number| number.chars().skip(number.chars().count().saturating_sub(4)));
        return later.fold(numbers[0].clone(), |list, tail| format!("{list}/{}", tail.collect::<String>()));
    }
    let between = random.pick(&[", ", ",", " + ", "; ", " ", " und ", " / "]);
    numbers.join(between)
}

fn consecutive(paid: &[&BookItem]) -> bool {
    let value = |item: &BookItem| digits(&item.number).parse::<u64>().unwrap_or_default();
    paid.windows(2).all(|two| value(two[1]) == value(two[0]) + 1)
}

/// Words without a number of ours.
fn nothing(on: Date, payer: &Payer, random: &mut Random) -> String {
    match random.below(8) {
        0 => String::new(),
        1 => "payment".to_string(),
        2 => format!("{} {}", random.pick(invoice_words(payer.language)), on.strftime("%m/%Y")),
        3 => payer.name.clone(),
        4 => format!("Kd.-Nr. {}", payer.number),
        5 => format!("NOTPROVIDED {}", on.strftime("%Y%m%d")),
        6 => format!("Ref {:07}", random.below(10_000_000)),
        _ => "thank you / merci".to_string(),
    }
}

fn day(on: Date, random: &mut Random) -> String {
    let format = random.pick(&["v. %d.%m.%Y", "dd %d-%m-%Y", "du %d/%m/%y", "of %Y-%m-%d", "%d%m%Y"]);
    on.strftime(format).to_string()
}

fn money(minor: i64) -> String {
    let (whole, cents) = (minor / 100, minor % 100);
    if whole >= 1000 {
        format!("EUR {}.{:03},{cents:02}", whole / 1000, whole % 1000)
    } else {
        format!("{whole},{cents:02}")
    }
}

fn in_fours(reference: &str) -> String {
    let letters: Vec<char> = reference.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// One slip in one of the figures: another, one missing, one twice, two swapped. False when there is no figure.
fn mistype(text: &mut String, random: &mut Random) -> bool {
    let mut letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|at| letters[*at].is_ascii_digit()).collect();
    if places.is_empty() {
        return false;
    }
    let at = random.pick(&places);
    match random.below(5) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 if letters.get(at + 1).is_some_and(char::is_ascii_digit) => letters.swap(at, at + 1),
        _ => letters[at] = char::from(b'0' + u8::try_from(random.below(10)).unwrap_or(0)),
    }
    let slipped: String = letters.into_iter().collect();
    let changed = slipped != *text;
    *text = slipped;
    changed
}

/// What arrives.
fn wire(text: &str, wire: Wire, noise: &mut Vec<Noise>) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lines = |between: &str| {
        letters.chunks(27).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join(between)
    };
    match wire {
        Wire::Cut(length) if letters.len() > length => {
            noise.push(Noise::Cut);
            letters[..length].iter().collect()
        }
        Wire::Whole | Wire::Cut(_) => text.to_string(),
        Wire::Lines27 => lines(" "),
        Wire::Squeezed27 => lines("").replace("  ", " "),
    }
}
