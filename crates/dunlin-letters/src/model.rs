//! What a letter is made from: facts only, no sentence. Kept as JSON with the notice, so its field names never change.
//!
//! Decides: the shape, and that a table's sum is the sum of its rows (a letter whose figures do not tie is refused,
//! R4.6). Does not decide which items are in it or what is asked for: that is the run.

use dunlin_core::bank_account::BankAccount;
use dunlin_core::correction::WhyWrong;
use dunlin_core::instalment::Instalment;
use dunlin_core::money::{Currency, Money};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::error::LetterError;
use crate::template::{Follow, Template};

/// Everything that one notice says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LetterModel {
    /// Which letter.
    pub template: Template,
    /// Tag of the language it is written in.
    pub language: String,
    /// The notice's key: names the document, its e-mail and its files.
    pub key: String,
    /// The day it is issued.
    pub date: Date,
    /// The instant that its e-mail bears; noon UTC of the day when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written_at: Option<Timestamp>,
    /// Who writes.
    pub creditor: CreditorBlock,
    /// To whom.
    pub customer: CustomerBlock,
    /// The items, one table per currency.
    pub tables: Vec<CurrencyTable>,
    /// How the interest of each item comes about.
    #[serde(default)]
    pub interest: Vec<InterestTable>,
    /// The day by which the money should be here.
    pub pay_by: Option<Date>,
    /// Until when the minimum to catch up holds (R1.8).
    pub minimum_until: Option<Date>,
    /// What the policy does next, with its day.
    pub follows: Vec<(Follow, Date)>,
    /// So many days late the last notice comes, by the policy (R0.6, R0.7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub final_after_days: Option<i32>,
    /// Receipts are known up to this day.
    pub booked_up_to: Option<Date>,
    /// The conversation that a confirmation confirms (R1.5).
    pub conversation: Option<Conversation>,
    /// Whether instalments may be offered (R0.5, R3.8).
    pub offer_instalments: bool,
    /// What the payer should quote.
    pub reference: Option<String>,
    /// When the telephone is answered: `Mon–Fri 9:00–17:00`.
    pub phone_hours: Option<String>,
    /// Printed again: says that it is a copy.
    pub copy: bool,
    /// Sheet.
    pub paper: Paper,
    /// Where the envelope's window is.
    pub window: Window,
    /// Goes by certified mail.
    pub registered: bool,
    /// The instalment plan that is to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
    /// What the letter's own case says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// What both sides signed, where an agreement is in force (R2.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedTerms>,
    /// What a person wrote for this one notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_words: Option<OwnWords>,
    /// The creditor's own texts of this letter, as they were when it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts: Option<String>,
    /// What the customer may do, where the policy wants it told.
    #[serde(default, skip_serializing_if = "Rights::is_nothing")]
    pub rights: Rights,
    /// Copies of the unpaid invoices, where they come with it (R4.3); empty when there are more than [`COPIES_MAX`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copies: Option<Vec<LetterModel>>,
}

/// The most copies of invoices that come with a letter.
pub const COPIES_MAX: usize = 100;

/// What a customer may do, told in a notice (12 CFR 1006.34 and 1006.6(e), as far as a creditor takes them over).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rights {
    /// The last day on which what is asked for can be contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contest_by: Option<Date>,
    /// E-mail can be refused; letters go on.
    #[serde(default)]
    pub refuse_email: bool,
}

impl Rights {
    /// Nothing is told.
    pub fn is_nothing(&self) -> bool {
        *self == Rights::default()
    }
}

/// Payment terms that the customer signed and initialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedTerms {
    /// The day on which the later side signed.
    pub on: Date,
    /// The heading under which they stand.
    pub clause: String,
}

/// A person's own words in one notice; paragraphs are parted by line ends. The list, how to pay and what follows stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnWords {
    /// They stand first, before the ready text.
    First(String),
    /// They stand in place of what comes before the list.
    Instead(String),
}

impl OwnWords {
    /// The words.
    pub fn text(&self) -> &str {
        match self {
            OwnWords::First(text) | OwnWords::Instead(text) => text,
        }
    }
}

/// The creditor, in whose name everything is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreditorBlock {
    /// Registered name.
    pub name: String,
    /// Street, then postcode and city.
    pub address_lines: Vec<String>,
    /// ISO 3166-1 code, or a name.
    pub country: String,
    /// Service telephone, printed on every letter (R0.4, R0.5).
    pub phone: String,
    /// Where answers go.
    pub email: Option<String>,
    /// Web site.
    pub website: Option<String>,
    /// Accepted ways to pay as the creditor typed them; known ones are printed in the letter's language.
    pub payment_methods: Vec<String>,
    /// Into which the letter's money is paid: those that its currencies need, the main one first.
    pub accounts: Vec<BankAccount>,
    /// Register and tax numbers: `VAT NL809142300B01`.
    pub registration: Vec<String>,
    /// SHA-256 of the picture at the top of the page; who prints it has its bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Who signs.
    pub signer_name: Option<String>,
    /// As what: `Accounts receivable`.
    pub signer_role: Option<String>,
    /// Whether nothing that a letter needs is missing; a live book refuses to issue otherwise.
    pub complete: bool,
}

/// The customer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomerBlock {
    /// Business number.
    pub number: String,
    /// Name.
    pub name: String,
    /// Contact, and after a comma their role: `Ms Aoife Ní Dhomhnaill, Accounts Payable`.
    pub contact_name: Option<String>,
    /// Street, postcode and city; empty where none is known (test mode: the address stays blank).
    pub address_lines: Vec<String>,
    /// ISO 3166-1 code, or a name; printed when it differs from the creditor's.
    pub country: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// The items of one currency.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CurrencyTable {
    /// ISO 4217 code.
    pub currency: Currency,
    /// Items, in the order in which they are printed.
    pub rows: Vec<ItemRow>,
    /// What is asked for: all open amounts less what is disputed and promised.
    pub total_minor: i64,
    /// The part of it that is past due, charges included, credits deducted: the minimum to catch up (R1.8).
    pub past_due_minor: i64,
}

/// One open item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemRow {
    /// What it is.
    pub kind: ItemKind,
    /// Its number.
    pub number: String,
    /// Which part of its document it is, where that is paid in parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instalment: Option<Instalment>,
    /// Date of issue.
    pub issued_on: Date,
    /// Due date.
    pub due_on: Option<Date>,
    /// Days past due on the letter's date; zero or less: not late.
    pub days_late: i32,
    /// Original amount; negative for credits.
    pub amount_minor: i64,
    /// Charges added to this item, part of `open_minor`.
    pub charges_minor: i64,
    /// What is open of it, charges included.
    pub open_minor: i64,
    /// The part of it that is disputed, not asked for.
    pub disputed_minor: i64,
    /// The part of it that is promised, not asked for.
    pub promised_minor: i64,
    /// What was received for it, and the last day.
    pub received: Option<(i64, Date)>,
    /// The day of a harder letter about it, which stands.
    pub stands_from: Option<Date>,
    /// Interest that runs on it and is not booked, and the last day that it covers.
    #[serde(default)]
    pub interest: Option<(i64, Date)>,
    /// What was received took an early-payment discount after its last day; that is what is open.
    #[serde(default)]
    pub unearned: bool,
    /// The tax in a charge and its percentage.
    #[serde(default)]
    pub tax: Option<(i64, String)>,
    /// A second line: `Your order PO-77315`.
    pub note: Option<String>,
}

/// How the interest of one item comes about, line by line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InterestTable {
    /// The item's number.
    pub number: String,
    /// Its money.
    pub currency: Currency,
    /// The lines count thirtieths of a month at a monthly rate, not days at a yearly one.
    pub by_month: bool,
    /// In order of time.
    pub lines: Vec<InterestLine>,
    /// The last day that is covered.
    pub up_to: Date,
    /// The rates up to the letter's day are certain; else interest stops on `up_to` for now.
    pub is_certain: bool,
    /// All of it, rounded once.
    pub total_minor: i64,
}

/// Days with one balance and one rate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InterestLine {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Days by the convention; 30 for a month.
    pub days: i64,
    /// What bears interest.
    pub balance_minor: i64,
    /// A year, or a month: `11.27`.
    pub percent: String,
    /// Not rounded to the currency: `18.5260`.
    pub amount: String,
}

/// The kinds of open items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// An invoice.
    Invoice,
    /// In the customer's favour.
    CreditNote,
    /// A late fee, interest or lump sum that stands by itself.
    Charge,
    /// Money received that is not allocated yet; in the customer's favour.
    OnAccount,
    /// A part of a plan.
    Instalment,
}

/// An instalment plan to sign (R2.2, R3.8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The plan's number.
    pub plan: String,
    /// Its money.
    pub currency: Currency,
    /// Day and amount of each part.
    pub parts: Vec<(Date, i64)>,
    /// Interest runs on while it is kept.
    pub interest_runs: bool,
    /// Days after its day until a part counts as missed.
    pub grace_days: i32,
    /// So many missed parts end it.
    pub missed: u32,
}

/// What only one kind of letter speaks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// What was promised.
    Promise(Promised),
    /// Why orders are taken against payment in advance only, and what ends it.
    CashOnly(CashOnly),
    /// Everything is paid.
    Thanks {
        /// Something that had been paused because of it is as before.
        holds_ended: bool,
    },
    /// A notice that went out wrongly.
    Correction(Wrong),
    /// An invoice and its terms.
    Invoice(Box<InvoiceTerms>),
}

/// An invoice as it was formed, and what it says of paying it (R0.2–R0.4, R1.9, R1.10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceTerms {
    /// Its number.
    pub number: String,
    /// All of it, as it was issued; what is open of it stands in the letter's table.
    pub amount: Money,
    /// The last day on which paying is on time.
    pub due_on: Date,
    /// On which terms it was given.
    pub credit: Option<CreditTerms>,
    /// Discounts for early payment, the earliest first.
    pub discounts: Vec<EarlyDiscount>,
    /// Interest on what is late.
    pub interest: Option<LateInterest>,
    /// What each late invoice costs.
    pub fee: Option<Money>,
    /// What the law gives for being paid late.
    pub lump_sum: Option<Money>,
}

/// On which terms something is sold (R0.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreditTerms {
    /// Money before goods leave.
    Advance,
    /// Money with the order.
    Order,
    /// Money when the goods come.
    Delivery,
    /// So many days from the day of the invoice.
    Net(u16),
    /// Others, as they were written.
    Words(String),
}

/// A discount for early payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlyDiscount {
    /// The day by which the money has to be received (R1.10).
    pub until: Date,
    /// What is paid then.
    pub reduced: Money,
    /// What is forgiven then.
    pub discount: Money,
}

/// Interest on what is paid late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LateInterest {
    /// `11.27`.
    pub percent: String,
    /// A month; else a year.
    pub by_month: bool,
    /// The law gives it, and the rate is today's; else it was agreed.
    pub by_law: bool,
}

/// A promise, as it is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// How much.
    pub amount: Money,
    /// By when.
    pub on: Date,
    /// It is sent by that day; else it arrives.
    pub is_sent: bool,
}

/// Why only cash.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CashOnly {
    /// The day of the promise that was broken; none: the minimum to catch up did not come.
    pub broken_promise: Option<Date>,
    /// It ends when everything is paid; else with what is past due.
    pub until_everything: bool,
}

/// A notice that is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// Its day.
    pub on: Date,
    /// Its title, as it was.
    pub title: String,
    /// What was wrong with it.
    pub why: WhyWrong,
    /// The charges that came with it and are taken back.
    pub charges: Vec<Money>,
    /// It went by e-mail.
    #[serde(default)]
    pub by_email: bool,
}

/// What was said (R1.5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conversation {
    /// When.
    pub on: Date,
    /// With whom.
    pub with: Option<String>,
    /// What was agreed in their words, as a paragraph or several, parted by line ends.
    pub summary: String,
    /// What was agreed to be paid.
    pub agreed: Vec<Agreed>,
}

/// One thing that was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// The day of payment.
    pub by: Date,
    /// How much, if it was said.
    pub amount: Option<Money>,
}

/// Sheets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 215.9 × 279.4 mm.
    UsLetter,
}

/// Where the window of the envelope is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// At the left (DIN 5008 form B).
    #[default]
    DinLeft,
    /// At the right (France).
    Right,
}

impl CurrencyTable {
    /// A table whose sum is that of its rows.
    pub fn new(currency: Currency, rows: Vec<ItemRow>, past_due_minor: i64) -> CurrencyTable {
        let total_minor = rows.iter().map(ItemRow::asked_minor).fold(0, i64::saturating_add);
        CurrencyTable { currency, rows, total_minor, past_due_minor }
    }

    /// An amount in this table's currency.
    pub(crate) fn money(&self, minor: i64) -> Money {
        Money { minor, currency: self.currency }
    }

    /// A sum over the rows.
    pub(crate) fn sum(&self, of: impl Fn(&ItemRow) -> i64) -> Money {
        self.money(self.rows.iter().map(of).fold(0, i64::saturating_add))
    }
}

impl Agreement {
    /// All parts together.
    pub(crate) fn total_minor(&self) -> i64 {
        self.parts.iter().map(|(_, minor)| *minor).fold(0, i64::saturating_add)
    }

    fn check(&self) -> Result<(), LetterError> {
        if self.parts.is_empty() { Err(LetterError::Missing("parts")) } else { Ok(()) }
    }
}

impl ItemRow {
    /// An item of which nothing more is to be said: not late, not charged, all of what is open asked for; minor units.
    pub fn plain(kind: ItemKind, number: String, issued_on: Date, (amount_minor, open_minor): (i64, i64)) -> ItemRow {
        ItemRow {
            kind,
            number,
            instalment: None,
            issued_on,
            due_on: None,
            days_late: 0,
            amount_minor,
            charges_minor: 0,
            open_minor,
            disputed_minor: 0,
            promised_minor: 0,
            received: None,
            stands_from: None,
            interest: None,
            unearned: false,
            tax: None,
            note: None,
        }
    }

    /// What the letter asks for of this item: open, less disputed and promised; nothing when a harder letter stands.
    pub fn asked_minor(&self) -> i64 {
        if self.stands_from.is_some() { 0 } else { self.free_minor() }
    }

    /// What a harder letter asked for of this item before, which stands.
    pub(crate) fn standing_minor(&self) -> i64 {
        if self.stands_from.is_some() { self.free_minor() } else { 0 }
    }

    fn free_minor(&self) -> i64 {
        self.open_minor.saturating_sub(self.disputed_minor).saturating_sub(self.promised_minor)
    }

    /// Whether it is in the customer's favour.
    pub(crate) fn is_credit(&self) -> bool {
        matches!(self.kind, ItemKind::CreditNote | ItemKind::OnAccount) || self.open_minor < 0
    }
}

impl LetterModel {
    /// All rows of all currencies.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &ItemRow> {
        self.tables.iter().flat_map(|t| &t.rows)
    }

    /// Whether it asks for what is past due, and not for all that is open.
    pub(crate) fn asks_to_catch_up(&self) -> bool {
        match (self.template, &self.subject) {
            (Template::Demand | Template::CreditHold, _) => true,
            (Template::CashOnly, Some(Subject::CashOnly(cash_only))) => !cash_only.until_everything,
            _ => false,
        }
    }

    /// Refuses a letter whose figures do not tie, or that has none of what its template speaks about.
    pub(crate) fn check(&self) -> Result<(), LetterError> {
        let untied = |t: &&CurrencyTable| t.sum(ItemRow::asked_minor).minor != t.total_minor;
        if let Some(table) = self.tables.iter().find(untied) {
            return Err(LetterError::Untied { currency: table.currency.code().to_owned() });
        }
        if self.copies.iter().flatten().any(|copy| !copy.copy || copy.template != Template::Invoice) {
            return Err(LetterError::Missing("copies of invoices"));
        }
        match self.template {
            Template::Confirmation if self.conversation.is_none() => Err(LetterError::Missing("conversation")),
            Template::Confirmation => Ok(()),
            Template::Agreement => match &self.agreement {
                None => Err(LetterError::Missing("agreement")),
                Some(agreement) => agreement.check(),
            },
            Template::Thanks => self.about(|subject| matches!(subject, Subject::Thanks { .. }), "thanks"),
            Template::Correction => self.about(|subject| matches!(subject, Subject::Correction(_)), "correction"),
            _ if self.rows().next().is_none() => Err(LetterError::Missing("items")),
            Template::Invoice => self.about(|subject| matches!(subject, Subject::Invoice(_)), "invoice"),
            Template::Promise => self.about(|subject| matches!(subject, Subject::Promise(_)), "promise"),
            Template::CashOnly => self.about(|subject| matches!(subject, Subject::CashOnly(_)), "cash only"),
            _ => Ok(()),
        }
    }

    fn about(&self, is: impl Fn(&Subject) -> bool, what: &'static str) -> Result<(), LetterError> {
        if self.subject.as_ref().is_some_and(is) { Ok(()) } else { Err(LetterError::Missing(what)) }
    }
}
