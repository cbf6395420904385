//! What came: the answer of this crate, as plain values.
//!
//! Every conclusion carries the words it was drawn from, so that a person can see why and say otherwise.

use jiff::civil::Date;

/// What a mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A host says that a mail did not arrive, or not yet.
    Bounce,
    /// A host or a person's program says that a mail arrived, or was shown (a read receipt; money that came is no matter here).
    Receipt,
    /// A program answered: an absence, a ticket, a question whether the sender is a person.
    AutoReply,
    /// A recipient complained about a mail, or asked by a button to get no more (feedback report).
    Complaint,
    /// A person answered.
    Answer,
    /// Anything else: a new mail, a list, advertising.
    Other,
}

impl Kind {
    /// The word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Bounce => "bounce",
            Kind::Receipt => "receipt",
            Kind::AutoReply => "auto-reply",
            Kind::Complaint => "complaint",
            Kind::Answer => "answer",
            Kind::Other => "other",
        }
    }
}

/// What became of a mail for one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It will not arrive at this address as it is (codes 5).
    Permanent,
    /// It did not arrive, for a reason that may pass: the host gave up, a later mail may arrive (codes 4).
    Temporary,
    /// It has not arrived yet; the host still tries.
    Delayed,
    /// It arrived.
    Delivered,
    /// The mail does not say.
    Unknown,
}

impl Status {
    /// The word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Status::Permanent => "permanent",
            Status::Temporary => "temporary",
            Status::Delayed => "delayed",
            Status::Delivered => "delivered",
            Status::Unknown => "unknown",
        }
    }
}

/// One recipient of the mail that this one is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address to which the mail was sent, as far as the host says it; else the one at which it ended.
    pub address: String,
    /// The address at which it ended, when that is another (forwarding, an alias).
    pub final_address: Option<String>,
    /// What became of it.
    pub status: Status,
    /// Enhanced status code (RFC 3463), `5.1.1`.
    pub enhanced: Option<String>,
    /// Reply of the SMTP server, 400 to 599.
    pub reply: Option<u16>,
    /// The words that led to the status, on one line, at most 500 characters.
    pub words: String,
}

/// How it is known which mail this one is about; the earlier ones are stronger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// A receipt names it (`Original-Message-ID`).
    OriginalMessageId,
    /// It was returned, whole or its header.
    Returned,
    /// `In-Reply-To`.
    InReplyTo,
    /// The last of `References`.
    References,
    /// It came to an address that carries the key: `NAME+KEY@HOST` is taken for `<KEY@HOST>`.
    Verp,
}

impl Evidence {
    /// The word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Evidence::OriginalMessageId => "original-message-id",
            Evidence::Returned => "returned",
            Evidence::InReplyTo => "in-reply-to",
            Evidence::References => "references",
            Evidence::Verp => "verp",
        }
    }
}

/// The mail that this one is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its Message-ID with its angle brackets, as RFC 5322 has it.
    pub message_id: String,
    /// How that is known.
    pub by: Evidence,
}

/// What an answer may mean. A suggestion only: a person confirms it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// Money by a day.
    Promise,
    /// The debt is contested.
    Dispute(Ground),
    /// It was paid, the customer says.
    AlreadyPaid,
    /// The mail reached somebody who is not responsible.
    WrongPerson,
    /// The invoice is asked for (again).
    CopyWanted,
    /// Something is asked.
    Question,
}

impl Meaning {
    /// The word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Meaning::Promise => "promise",
            Meaning::Dispute(_) => "dispute",
            Meaning::AlreadyPaid => "already-paid",
            Meaning::WrongPerson => "wrong-person",
            Meaning::CopyWanted => "copy-wanted",
            Meaning::Question => "question",
        }
    }
}

/// Why a debt is contested, as far as the words say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// Goods or services did not come.
    NotReceived,
    /// Damaged, faulty, of bad quality, incomplete.
    Quality,
    /// Amount, price or quantity is wrong.
    Amount,
    /// The same was invoiced twice.
    Duplicate,
    /// Nothing was ordered, or it was cancelled or sent back.
    NotOrdered,
    /// Contested without a ground that the words name.
    Unsaid,
}

impl Ground {
    /// The word in JSON.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Ground::NotReceived => "not-received",
            Ground::Quality => "quality",
            Ground::Amount => "amount",
            Ground::Duplicate => "duplicate",
            Ground::NotOrdered => "not-ordered",
            Ground::Unsaid => "unsaid",
        }
    }
}

/// Money as a customer wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Hundredths of the currency; all currencies known here have hundredths.
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: &'static str,
}

/// What an answer may mean, and the words that led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What it may mean.
    pub meaning: Meaning,
    /// The sentence, as it was written, at most 500 characters.
    pub words: String,
    /// Language of the table that knew the words, ISO 639-1; empty for a question, which its mark alone tells.
    pub language: &'static str,
    /// The amount named in the sentence, if there is exactly one.
    pub amount: Option<Amount>,
    /// The day named in the sentence; always there for a promise.
    pub on: Option<Date>,
}

/// A mail that came, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// What it is.
    pub kind: Kind,
    /// The words or fields that said so, the strongest first.
    pub signs: Vec<String>,
    /// Recipients of the mail that it is about, of bounces, receipts and complaints; at most 1,000.
    pub recipients: Vec<Recipient>,
    /// The mail that it is about.
    pub about: Option<About>,
    /// Further Message-IDs with angle brackets that it names, the likelier first; at most 100.
    pub also_about: Vec<String>,
    /// Its own Message-ID with angle brackets.
    pub message_id: Option<String>,
    /// Who sent it, by its header; anybody can write anything there.
    pub from: Option<String>,
    /// To whom it came: `To`, `Cc` and the hosts' headers; at most 100.
    pub to: Vec<String>,
    /// Subject, decoded.
    pub subject: String,
    /// The day of its header, in the sender's zone.
    pub sent_on: Option<Date>,
    /// An answer: the writer's own words without quotations, signature and disclaimer. Else: what the mail says to people.
    pub text: String,
    /// Names of attached files; `attachment` for one without a name.
    pub attachments: Vec<String>,
    /// What an answer may mean.
    pub suggestions: Vec<Suggestion>,
    /// Something was beyond a limit and was not read: the mail is larger than [`crate::LONGEST_MAIL`], or has too many parts.
    pub cut: bool,
}
