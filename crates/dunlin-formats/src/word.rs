//! Words with a closed meaning, in the ten languages: yes and no, kinds of item, ways of sending, roles of a contact, totals.
//!
//! A word that is not listed is not guessed at: the caller reports it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dunlin_core::account::CustomerKind;

use crate::fold::fold_words;

/// What kind of item a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ItemKind {
    /// Money owed to the creditor.
    Invoice,
    /// Money in the customer's favour; its amount is negative.
    CreditNote,
    /// A fee or interest.
    Charge,
}

/// How an invoice was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SentBy {
    /// Electronically.
    Email,
    /// On paper.
    Post,
}

/// What a contact does at the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContactRole {
    /// Pays the bills.
    Payables,
    /// Orders.
    Buyer,
    /// Decides.
    Manager,
    /// Owns the company.
    Owner,
}

const YES: &str = "yes y true t 1 x disputed ja j oui o vrai да д вярно спорна оспорена jā jaa ja da adevarat adevărat sí si sì verdadero vero tak prawda waar \
    wahr strittig bestritten betwist contestée contestato disputada sporna contestată apstrīdēts";
const NO: &str = "no n false f 0 nein non faux не нет невярно nē ne nee nu fals falso nie fałsz onwaar falsch";
const NOT_DISPUTED: [&str; 12] = [
    "not disputed",
    "undisputed",
    "non contestee",
    "nicht strittig",
    "unstrittig",
    "nicht bestritten",
    "niet betwist",
    "no disputada",
    "non contestata",
    "niesporna",
    "necontestata",
    "неоспорена",
];
const INVOICE: [&str; 19] = [
    "invoice",
    "inv",
    "фактура",
    "facture",
    "rekins",
    "factuur",
    "factura",
    "rechnung",
    "fattura",
    "faktura",
    "debit note",
    "ri",
    "rv",
    "dr",
    "i",
    "tax invoice",
    "sales invoice",
    "rg",
    "ar invoice",
];
const CREDIT_NOTE: [&str; 27] = [
    "credit note",
    "credit",
    "credit memo",
    "cn",
    "cm",
    "creditnote",
    "кредитно известие",
    "avoir",
    "note credit",
    "kreditrekins",
    "kredita rekins",
    "creditnota",
    "creditfactuur",
    "nota credit",
    "nota credito",
    "gutschrift",
    "rechnungskorrektur",
    "nota abono",
    "abono",
    "factura rectificativa",
    "korekta",
    "faktura korygujaca",
    "nota kredytowa",
    "nota uznaniowa",
    "storno",
    "refund",
    "credit nota",
];
const CHARGE: [&str; 28] = [
    "charge",
    "late fee",
    "fee",
    "interest",
    "late charge",
    "finance charge",
    "лихва",
    "такса",
    "неустойка",
    "frais",
    "interets",
    "penalite",
    "sods",
    "procenti",
    "kosten",
    "rente",
    "penalitate",
    "dobanda",
    "comision",
    "mahngebuhr",
    "zinsen",
    "verzugszinsen",
    "interes",
    "recargo",
    "interessi",
    "mora",
    "odsetki",
    "oplata",
];
const EMAIL: [&str; 20] = [
    "email",
    "e mail",
    "mail electronic",
    "electronic",
    "electronically",
    "имейл",
    "електронно",
    "courriel",
    "electronique",
    "e pasts",
    "elektroniski",
    "elektronisch",
    "electronic",
    "posta electronica",
    "correo electronico",
    "electronico",
    "posta elettronica",
    "elettronico",
    "elektronicznie",
    "paperless",
];
const POST: [&str; 22] = [
    "post",
    "mail",
    "paper",
    "letter",
    "by post",
    "by mail",
    "поща",
    "хартия",
    "писмо",
    "courrier",
    "papier",
    "poste",
    "pasts",
    "papira",
    "brief",
    "posta",
    "hartie",
    "correo",
    "papel",
    "poczta",
    "carta",
    "hardcopy",
];
const ROLES: [(&str, ContactRole); 44] = [
    ("payables", ContactRole::Payables),
    ("accounts payable", ContactRole::Payables),
    ("ap", ContactRole::Payables),
    ("accounting", ContactRole::Payables),
    ("accountant", ContactRole::Payables),
    ("finance", ContactRole::Payables),
    ("bookkeeping", ContactRole::Payables),
    ("счетоводство", ContactRole::Payables),
    ("счетоводител", ContactRole::Payables),
    ("comptabilite", ContactRole::Payables),
    ("comptable", ContactRole::Payables),
    ("gramatvediba", ContactRole::Payables),
    ("gramatvedis", ContactRole::Payables),
    ("boekhouding", ContactRole::Payables),
    ("contabilitate", ContactRole::Payables),
    ("contabil", ContactRole::Payables),
    ("buchhaltung", ContactRole::Payables),
    ("kreditorenbuchhaltung", ContactRole::Payables),
    ("contabilidad", ContactRole::Payables),
    ("contabilita", ContactRole::Payables),
    ("ksiegowosc", ContactRole::Payables),
    ("buyer", ContactRole::Buyer),
    ("purchasing", ContactRole::Buyer),
    ("procurement", ContactRole::Buyer),
    ("купувач", ContactRole::Buyer),
    ("acheteur", ContactRole::Buyer),
    ("inkoper", ContactRole::Buyer),
    ("einkauf", ContactRole::Buyer),
    ("einkaufer", ContactRole::Buyer),
    ("comprador", ContactRole::Buyer),
    ("kupiec", ContactRole::Buyer),
    ("manager", ContactRole::Manager),
    ("director", ContactRole::Manager),
    ("managing director", ContactRole::Manager),
    ("ceo", ContactRole::Manager),
    ("cfo", ContactRole::Manager),
    ("управител", ContactRole::Manager),
    ("geschaftsfuhrer", ContactRole::Manager),
    ("directeur", ContactRole::Manager),
    ("gerente", ContactRole::Manager),
    ("owner", ContactRole::Owner),
    ("собственик", ContactRole::Owner),
    ("inhaber", ContactRole::Owner),
    ("eigenaar", ContactRole::Owner),
];
const TOTAL: [&str; 22] = [
    "total",
    "totals",
    "grand total",
    "sum",
    "общо",
    "всичко",
    "total general",
    "kopa",
    "pavisam",
    "totaal",
    "total general",
    "gesamt",
    "gesamtsumme",
    "summe",
    "suma",
    "totale",
    "razem",
    "ogolem",
    "subtotal",
    "zwischensumme",
    "sub total",
    "somme",
];

/// Yes and no in their folded forms: folded once, because the column is read on every row.
static TRUTHS: LazyLock<BTreeMap<String, bool>> = LazyLock::new(|| {
    let listed = |list: &'static str, truth| list.split_whitespace().map(move |word| (fold_words(word), truth));
    listed(YES, true).chain(listed(NO, false)).chain(NOT_DISPUTED.map(|phrase| (phrase.to_owned(), false))).collect()
});

/// Yes or no.
pub(crate) fn read_truth(text: &str) -> Option<bool> {
    TRUTHS.get(&fold_words(text)).copied()
}

/// invoice, credit note or charge.
pub(crate) fn read_item_kind(text: &str) -> Option<ItemKind> {
    let folded = plain(text);
    let is = |list: &[&str]| list.contains(&folded.as_str());
    if is(&CREDIT_NOTE) {
        return Some(ItemKind::CreditNote);
    }
    if is(&INVOICE) {
        return Some(ItemKind::Invoice);
    }
    is(&CHARGE).then_some(ItemKind::Charge)
}

/// Who owes; a word for it, or its stable word.
pub(crate) fn read_customer_kind(text: &str) -> Option<CustomerKind> {
    let folded = fold_words(text);
    match folded.as_str() {
        "company" | "b2b" | "firm" => Some(CustomerKind::Business),
        "private" | "b2c" | "private person" => Some(CustomerKind::Consumer),
        _ => CustomerKind::find(&folded.replace(' ', "_")),
    }
}

/// email or post.
pub(crate) fn read_sent_by(text: &str) -> Option<SentBy> {
    let folded = plain(text);
    if EMAIL.contains(&folded.as_str()) {
        return Some(SentBy::Email);
    }
    POST.contains(&folded.as_str()).then_some(SentBy::Post)
}

/// The role of a contact.
pub(crate) fn read_role(text: &str) -> Option<ContactRole> {
    let folded = plain(text);
    ROLES.iter().find(|(word, _)| *word == folded).map(|(_, role)| *role)
}

/// Whether a cell says that its row sums up others.
pub(crate) fn is_total(text: &str) -> bool {
    text.len() <= 40 && TOTAL.contains(&fold_words(text).as_str())
}

/// Folded, without the small words that differ between "nota de crédito" and "nota crédito".
fn plain(text: &str) -> String {
    let folded = fold_words(text);
    folded.split(' ').filter(|word| !matches!(*word, "de" | "di" | "d" | "la")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no() {
        for text in ["Yes", "TRUE", "1", "ja", "Oui", "да", "Jā", "tak", "sí", "Disputed"] {
            assert_eq!(read_truth(text), Some(true), "{text}");
        }
        for text in ["No", "false", "0", "nein", "Non", "не", "nē", "nie", "Not Disputed", "Nu"] {
            assert_eq!(read_truth(text), Some(false), "{text}");
        }
        for text in ["maybe", "2", "yes and no"] {
            assert_eq!(read_truth(text), None, "{text}");
        }
    }

    #[test]
    fn kinds_ways_and_roles() {
        for (text, want) in [
            ("Invoice", Some(ItemKind::Invoice)),
            ("credit_note", Some(ItemKind::CreditNote)),
            ("Gutschrift", Some(ItemKind::CreditNote)),
            ("nota de crédito", Some(ItemKind::CreditNote)),
            ("Кредитно известие", Some(ItemKind::CreditNote)),
            ("charge", Some(ItemKind::Charge)),
            ("Odsetki", Some(ItemKind::Charge)),
            ("quotation", None),
        ] {
            assert_eq!(read_item_kind(text), want, "{text}");
        }
        assert_eq!(read_sent_by("Paper"), Some(SentBy::Post));
        assert_eq!(read_sent_by("Electronic"), Some(SentBy::Email));
        assert_eq!(read_sent_by("pigeon"), None);
        assert_eq!(read_customer_kind("Private person"), Some(CustomerKind::Consumer));
        assert_eq!(read_customer_kind("public_health"), Some(CustomerKind::PublicHealth));
        assert_eq!(read_customer_kind("friend"), None);
        assert_eq!(read_role("Geschäftsführer"), Some(ContactRole::Manager));
        assert_eq!(read_role("janitor"), None);
        assert!(is_total("Общо:") && is_total("GRAND TOTAL") && !is_total("Total Oil Ltd"));
    }
}
