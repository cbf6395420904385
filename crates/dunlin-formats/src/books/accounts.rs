//! Which two accounts an entry of the ledger moves, and what they are called in each layout.
//!
//! The one place that knows: a new kind of entry does not compile until its other side stands here. A customer's side is the
//! receivable, or the liability when the item is money on account; both together are what `aging` calls open. What Dunlin
//! cannot know (VAT of an invoice, which product was sold, which bank account) is not split: the whole amount goes to one account.
//! The tax on a charge is known, so it is a line of its own.

use dunlin_core::item::ItemKind;
use dunlin_core::ledger::{BookLine, EntryKind, Way};

/// An account of the general ledger, as far as receivables touch it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BookAccount {
    /// What customers owe; one for each customer.
    Receivable,
    /// What customers paid for nothing named; one for each customer.
    OnAccount,
    /// Invoices and credit notes.
    Sales,
    /// Late fees, interest and lump sums.
    Charges,
    /// Money received.
    Bank,
    /// Settled before the book began.
    Opening,
    /// One item settles another.
    Clearing,
    /// Early-payment discounts that were earned.
    Discounts,
    /// What was written off.
    BadDebt,
    /// Tax on charges that is owed to the state.
    Tax,
    /// What partners collected and have not passed on yet.
    Partners,
    /// What partners kept of it.
    Commission,
}

/// What an account is called in each layout.
pub(super) struct Named {
    /// hledger and beancount; a customer's accounts go on with `:` and the number.
    pub(super) path: &'static str,
    /// DATEV, chart SKR 03.
    pub(super) datev: u32,
    /// SIE, chart BAS, with its name.
    pub(super) sie: (u32, &'static str),
    /// FEC, plan comptable général, with its name.
    pub(super) fec: (&'static str, &'static str),
}

impl BookAccount {
    /// All accounts.
    pub const ALL: [BookAccount; 12] = [
        BookAccount::Receivable,
        BookAccount::OnAccount,
        BookAccount::Sales,
        BookAccount::Charges,
        BookAccount::Bank,
        BookAccount::Opening,
        BookAccount::Clearing,
        BookAccount::Discounts,
        BookAccount::BadDebt,
        BookAccount::Tax,
        BookAccount::Partners,
        BookAccount::Commission,
    ];

    /// There is one for each customer.
    pub fn is_customers(self) -> bool {
        matches!(self, BookAccount::Receivable | BookAccount::OnAccount)
    }

    pub(super) fn named(self) -> Named {
        let named = |path, datev, sie, fec| Named { path, datev, sie, fec };
        match self {
            BookAccount::Receivable => {
                named("Assets:Receivable", 1410, (1510, "Kundfordringar"), ("411000", "Clients"))
            }
            BookAccount::OnAccount => {
                let fec = ("419100", "Clients - Avances et acomptes reçus");
                named("Liabilities:OnAccount", 1710, (2420, "Förskott från kunder"), fec)
            }
            BookAccount::Sales => named("Income:Sales", 8200, (3000, "Försäljning"), ("706000", "Ventes")),
            BookAccount::Charges => {
                let fec = ("763100", "Revenus des créances commerciales");
                named("Income:Charges", 2650, (8313, "Ränteintäkter från kundfordringar"), fec)
            }
            BookAccount::Bank => named("Assets:Bank", 1200, (1930, "Bank"), ("512000", "Banque")),
            BookAccount::Opening => {
                named("Equity:Opening", 9008, (2999, "Reglerat före start"), ("890000", "Bilan d'ouverture"))
            }
            BookAccount::Clearing => {
                named("Assets:Clearing", 1590, (2998, "Kvittning"), ("471000", "Compte d'attente"))
            }
            BookAccount::Discounts => {
                named("Expenses:Discounts", 8730, (3731, "Lämnade kassarabatter"), ("665000", "Escomptes accordés"))
            }
            BookAccount::BadDebt => {
                let fec = ("654000", "Pertes sur créances irrécouvrables");
                named("Expenses:BadDebt", 2400, (6351, "Konstaterade förluster på kundfordringar"), fec)
            }
            BookAccount::Tax => {
                let fec = ("445710", "TVA collectée");
                named("Liabilities:TaxOnCharges", 1770, (2610, "Utgående moms"), fec)
            }
            BookAccount::Partners => {
                let fec = ("467000", "Autres comptes débiteurs ou créditeurs");
                named("Assets:Partners", 1360, (1680, "Övriga kortfristiga fordringar"), fec)
            }
            BookAccount::Commission => {
                let fec = ("622700", "Frais d'actes et de contentieux");
                named("Expenses:Commission", 4950, (6062, "Inkasso- och KFM-avgifter"), fec)
            }
        }
    }
}

/// An entry as a booking with two sides.
pub trait Booking: Sized {
    /// The line without its tax, and the tax.
    fn parts(&self) -> [Self; 2];
    /// The customer's side: a positive amount is its debit.
    fn own(&self) -> BookAccount;
    /// The other side: a positive amount is its credit.
    fn contra(&self) -> BookAccount;
    /// What happened, in a word or two.
    fn what(&self) -> &'static str;
}

impl Booking for BookLine<'_> {
    fn own(&self) -> BookAccount {
        match (self.way, self.item_kind) {
            (Way::Commission, _) => BookAccount::Commission,
            (Way::Arrived, _) => BookAccount::Bank,
            (_, ItemKind::Invoice | ItemKind::CreditNote | ItemKind::Charge) => BookAccount::Receivable,
            (_, ItemKind::OnAccount) => BookAccount::OnAccount,
        }
    }

    fn parts(&self) -> [Self; 2] {
        let net = BookLine { amount_minor: self.amount_minor - self.tax_minor, tax_minor: 0, ..*self };
        let tax = BookLine { amount_minor: self.tax_minor, tax_minor: 0, way: Way::Tax, ..*self };
        [net, tax]
    }

    fn contra(&self) -> BookAccount {
        match self.way {
            Way::Tax => return BookAccount::Tax,
            Way::Commission | Way::Arrived => return BookAccount::Partners,
            Way::Ledger | Way::Bank | Way::Partner => {}
        }
        let paid_to = if self.way == Way::Partner { BookAccount::Partners } else { BookAccount::Bank };
        let formed_by = match self.item_kind {
            ItemKind::Invoice | ItemKind::CreditNote => BookAccount::Sales,
            ItemKind::Charge => BookAccount::Charges,
            ItemKind::OnAccount => BookAccount::Opening,
        };
        match self.kind {
            EntryKind::Issued | EntryKind::Corrected => formed_by,
            EntryKind::SettledBefore => BookAccount::Opening,
            EntryKind::Allocated | EntryKind::Unallocated if self.way != Way::Ledger => paid_to,
            EntryKind::Allocated | EntryKind::Unallocated | EntryKind::Netted => BookAccount::Clearing,
            EntryKind::Returned => paid_to,
            EntryKind::Refunded => BookAccount::Bank,
            EntryKind::Discounted => BookAccount::Discounts,
            EntryKind::SmallDifference | EntryKind::WrittenOff | EntryKind::Waived | EntryKind::Reinstated => {
                match self.item_kind {
                    ItemKind::Charge => BookAccount::Charges,
                    ItemKind::Invoice | ItemKind::CreditNote | ItemKind::OnAccount => BookAccount::BadDebt,
                }
            }
        }
    }

    fn what(&self) -> &'static str {
        match self.way {
            Way::Commission => return "Commission",
            Way::Arrived => return "Remittance",
            Way::Ledger | Way::Bank | Way::Partner | Way::Tax => {}
        }
        match (self.kind, self.item_kind) {
            (EntryKind::Issued, ItemKind::Invoice) => "Invoice",
            (EntryKind::Issued, ItemKind::CreditNote) => "Credit note",
            (EntryKind::Issued, ItemKind::Charge) => "Charge",
            (EntryKind::Issued, ItemKind::OnAccount) => "Credit on account",
            (EntryKind::Corrected, _) => "Correction",
            (EntryKind::SettledBefore, _) => "Settled before",
            (EntryKind::Allocated, _) if self.way == Way::Ledger => "Settlement",
            (EntryKind::Allocated, ItemKind::OnAccount) => "Payment on account",
            (EntryKind::Allocated, _) => "Payment",
            (EntryKind::Unallocated, _) => "Payment taken back",
            (EntryKind::Discounted, _) => "Discount",
            (EntryKind::SmallDifference, _) => "Small difference",
            (EntryKind::Returned, _) => "Payment returned",
            (EntryKind::Netted, _) => "Credit used",
            (EntryKind::Refunded, _) => "Refund",
            (EntryKind::WrittenOff, _) => "Written off",
            (EntryKind::Waived, _) => "Waived",
            (EntryKind::Reinstated, _) => "Owed again",
        }
    }
}

/// An account's name in plain-text accounting.
pub(super) fn path(account: BookAccount, customer: &str) -> String {
    let path = account.named().path;
    if account.is_customers() { format!("{path}:{}", component(customer)) } else { path.to_owned() }
}

/// A customer's number as the last part of an account's name: plain numbers as they are, others as `X-` and their bytes
/// in hex, so that no two customers share an account and both tools read it.
fn component(number: &str) -> String {
    let is_plain = number.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !number.starts_with("X-");
    if is_plain {
        return number.to_owned();
    }
    number.bytes().fold(String::from("X-"), |name, byte| format!("{name}{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_customers_share_a_name() {
        for (number, name) in [
            ("10482", "10482"),
            ("C-17", "C-17"),
            ("k 1", "X-6b2031"),
            ("X-6b2031", "X-582d366232303331"),
            ("Ж1", "X-d09631"),
            ("-1", "X-2d31"),
        ] {
            assert_eq!(component(number), name);
        }
    }

    #[test]
    fn no_layout_has_two_accounts_of_one_name() {
        for (at, one) in BookAccount::ALL.iter().enumerate() {
            for other in &BookAccount::ALL[at + 1..] {
                let (one, other) = (one.named(), other.named());
                assert_ne!(one.path, other.path);
                assert_ne!(one.datev, other.datev);
                assert_ne!(one.sie.0, other.sie.0);
                assert_ne!(one.fec.0, other.fec.0);
            }
        }
    }
}
