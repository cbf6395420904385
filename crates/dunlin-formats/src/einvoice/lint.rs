//! What an invoice does not say and its reader needs, so that it is paid in time (R0.2–R0.4, R1.9, R1.10).
//!
//! Decides by what the document states in its fields, and by words in its terms and notes in the languages of letters. What stands only
//! on the pages of a PDF is not read. It says nothing of tax: whether an invoice is valid is between seller and buyer.

use dunlin_core::terms::Terms;

use crate::document::{EInvoice, EInvoiceType};

/// Something that an invoice lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// Its payment terms (R0.2).
    Terms,
    /// The day by which it is to be paid (R0.3).
    DueDate,
    /// An accepted way to pay: means of payment or an account (R0.3).
    PaymentMethods,
    /// What paying late costs: interest, a fee (R0.4, R1.9).
    LateCharges,
    /// A telephone number for questions (R0.4).
    Telephone,
    /// That the money has to be received by a discount's last day (R1.10).
    DiscountReceived,
}

impl Lack {
    /// All of them.
    pub const ALL: [Lack; 6] =
        [Lack::Terms, Lack::DueDate, Lack::PaymentMethods, Lack::LateCharges, Lack::Telephone, Lack::DiscountReceived];

    /// The name in JSON; never renamed.
    pub const fn code(self) -> &'static str {
        match self {
            Lack::Terms => "terms",
            Lack::DueDate => "due_date",
            Lack::PaymentMethods => "payment_methods",
            Lack::LateCharges => "late_charges",
            Lack::Telephone => "telephone",
            Lack::DiscountReceived => "discount_received",
        }
    }

    /// The requirement that asks for it.
    pub const fn requirement(self) -> &'static str {
        match self {
            Lack::Terms => "R0.2",
            Lack::DueDate | Lack::PaymentMethods => "R0.3",
            Lack::LateCharges | Lack::Telephone => "R0.4",
            Lack::DiscountReceived => "R1.10",
        }
    }
}

/// Beginnings of words that speak of paying late: interest, fees, penalties.
const LATE: [&str; 31] = [
    "interes",
    "intérêt",
    "late",
    "overdue",
    "penalt",
    "pénalit",
    "verzug",
    "verzögerung",
    "mahngebühr",
    "zins",
    "rente",
    "aanmaning",
    "incasso",
    "лихв",
    "неустойк",
    "забав",
    "nokavēj",
    "līgumsod",
    "odsetk",
    "dobând",
    "dobanda",
    "întârzi",
    "mora",
    "moratori",
    "ritard",
    "retard",
    "demora",
    "dröjsmål",
    "ränt",
    "forsinkelse",
    "viiväst",
];

/// Beginnings of words that speak of money that has arrived.
const RECEIVED: [&str; 26] = [
    "receiv",
    "receipt",
    "arriv",
    "reçu",
    "réception",
    "parven",
    "encaiss",
    "eingegangen",
    "eingang",
    "zahlungseingang",
    "geldeingang",
    "gutschrift",
    "ontvangen",
    "ontvangst",
    "постъп",
    "saņem",
    "pienāk",
    "wpłyn",
    "wpływ",
    "ricev",
    "ricezion",
    "accredit",
    "recib",
    "primit",
    "încas",
    "mottag",
];

/// Beginnings of words before a telephone number.
const TELEPHONE: [&str; 8] = ["tel", "tél", "phone", "fon", "тел", "tālr", "puh", "tlf"];

/// The fewest digits of a telephone number.
const PHONE_DIGITS_MIN: usize = 6;

impl EInvoice {
    /// What it lacks; nothing is asked of a credit note.
    ///
    /// ```
    /// use dunlin_formats::{Content, Lack, read_einvoice};
    /// let xml = br#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
    ///   xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    ///   xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
    ///   <b:ID>17</b:ID><b:IssueDate>2026-11-02</b:IssueDate><b:DueDate>2026-12-02</b:DueDate>
    ///   <b:Note>Late payment bears 1 % a month. Questions: tel. 030 555 01 48.</b:Note>
    ///   <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
    ///   <a:LegalMonetaryTotal><b:PayableAmount currencyID="EUR">5.00</b:PayableAmount></a:LegalMonetaryTotal></Invoice>"#;
    /// let document = read_einvoice(xml).unwrap().unwrap();
    /// let Content::Invoices(invoices) = document.content else { panic!("an invoice") };
    /// assert_eq!(invoices[0].lacks(), [Lack::Terms, Lack::PaymentMethods]);
    /// ```
    pub fn lacks(&self) -> Vec<Lack> {
        if self.kind == EInvoiceType::CreditNote {
            return Vec::new();
        }
        let words: Vec<String> = self.terms.iter().chain(&self.notes).map(|text| text.to_lowercase()).collect();
        let words = words.join("\n");
        let is_there = |lack: &Lack| match lack {
            Lack::Terms => self.terms.as_ref().is_some_and(|terms| !terms.trim().is_empty()),
            Lack::DueDate => self.due_on.is_some() || !self.instalments.is_empty(),
            Lack::PaymentMethods => self.iban.is_some() || !self.means.is_empty(),
            Lack::LateCharges => has_word(&words, &LATE),
            Lack::Telephone => self.seller.phone.is_some() || has_telephone(&words),
            Lack::DiscountReceived => !self.offers_discount() || has_word(&words, &RECEIVED),
        };
        Lack::ALL.into_iter().filter(|lack| !is_there(lack)).collect()
    }

    /// A discount in a form for machines, or in terms that can be read.
    fn offers_discount(&self) -> bool {
        let read = || self.terms.as_deref().and_then(|terms| Terms::parse(terms.trim()).ok());
        !self.discounts.is_empty() || read().is_some_and(|terms| !terms.tiers().is_empty())
    }
}

/// A word of a text begins so.
fn has_word(text: &str, beginnings: &[&str]) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).any(|word| beginnings.iter().any(|beginning| word.starts_with(beginning)))
}

/// A number with its country's prefix, or behind a word for telephone.
fn has_telephone(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || " ()-/.\u{a0}".contains(c);
    let digits = |rest: &str| rest.chars().take_while(|c| is_part(*c)).filter(char::is_ascii_digit).count();
    let is_number = |rest: &str| digits(rest) >= PHONE_DIGITS_MIN;
    if text.split('+').skip(1).any(is_number) {
        return true;
    }
    TELEPHONE.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let rest =
                text[at + word.len()..].trim_start_matches(|c: char| c.is_alphabetic() || ".: \u{a0}".contains(c));
            is_number(rest)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_the_languages_of_letters() {
        let late = [
            "Late payment bears 1 % a month.",
            "Bei Zahlungsverzug berechnen wir Zinsen.",
            "Tout retard entraîne des pénalités.",
            "Bij te late betaling is rente verschuldigd.",
            "При забава се дължи лихва.",
            "Par nokavējumu rēķina procentus.",
            "Za opóźnienie naliczamy odsetki.",
            "Pentru întârziere se datorează dobândă.",
            "In caso di ritardo si applicano interessi di mora.",
            "El retraso devenga intereses de demora.",
        ];
        for text in late {
            assert!(has_word(&text.to_lowercase(), &LATE), "{text}");
        }
        for text in
            ["Thank you for your business.", "Zahlbar sofort ohne Abzug.", "Vielen Dank.", "Lieferung frei Haus."]
        {
            assert!(!has_word(&text.to_lowercase(), &LATE), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_told_from_other_numbers() {
        for text in ["call +31 30 555 01 48", "tel. 030/555 01 48", "telephone: (030) 5550148", "тел.: 02 955 01 48"]
        {
            assert!(has_telephone(text), "{text}");
        }
        for text in ["invoice 2026000481", "iban nl91abna0417164300", "tel", "5 + 3", "hotel 17"] {
            assert!(!has_telephone(text), "{text}");
        }
    }
}
