//! Mails that came back, as `reply read|list|show` answer.

use dunlin_app::replies::Read;
use dunlin_core::reply::{Follow, Suggested};
use dunlin_store::{ReplyLine, UnknownMail};
use serde::Serialize;

use crate::{InspectedProblem, iso};

/// What came of reading mails.
#[derive(Debug, Default, Serialize)]
pub struct ReadReport {
    /// Mails that were looked at.
    pub read: u64,
    /// Of them, those that belong to a customer and were not known.
    pub new: u64,
    /// Read before.
    pub known: u64,
    /// New ones that belong to nobody known.
    pub unknown: u64,
    /// No answer to anything, of strangers.
    pub passed_over: u64,
    /// About a mail that is on its way at this moment: read them again.
    pub waiting: u64,
    /// Notices that count for nothing now.
    pub struck: u64,
    /// Notices whose receipt is confirmed now.
    pub confirmed: u64,
    /// Answers that wait for a person.
    pub to_read: u64,
    /// The new ones.
    pub replies: Vec<ReadLine>,
    /// Files that could not be read.
    pub problems: Vec<InspectedProblem>,
}

/// One new mail.
#[derive(Debug, Serialize)]
pub struct ReadLine {
    /// Its name.
    pub key: String,
    /// `bounce`, `receipt`, `auto-reply`, `complaint`, `answer`, `other`.
    pub kind: &'static str,
    /// `permanent`, `temporary`, `delayed`, `delivered`, `unknown`.
    pub status: &'static str,
    /// Customer number; none for a mail of nobody known.
    pub customer: Option<String>,
    /// The notice that it is about.
    pub notice: Option<String>,
    /// Who sent it, by its header.
    pub from: Option<String>,
    /// The address that it speaks of.
    pub address: Option<String>,
    /// What followed: `was_sent`, `struck`, `address_fails`, `mail_unwanted`, `find_address`, `confirmed`, `to_read`.
    pub follows: Vec<&'static str>,
}

impl ReadReport {
    /// Counts a mail that was read.
    pub fn note(&mut self, read: &Read) {
        self.read += 1;
        match read {
            Read::Known => self.known += 1,
            Read::PassedOver => self.passed_over += 1,
            Read::Later => self.waiting += 1,
            Read::Unknown(mail) => {
                self.unknown += 1;
                self.replies.push(ReadLine {
                    key: mail.key.clone(),
                    kind: mail.kind.code(),
                    status: "unknown",
                    customer: None,
                    notice: None,
                    from: mail.from.clone(),
                    address: mail.address.clone(),
                    follows: Vec::new(),
                });
            }
            Read::Taken { reply, customer, follows } => {
                self.new += 1;
                let count = |wanted| u64::from(follows.contains(&wanted));
                self.struck += count(Follow::Strike);
                self.confirmed += count(Follow::Confirm);
                self.to_read += count(Follow::Read);
                self.replies.push(ReadLine {
                    key: reply.key.clone(),
                    kind: reply.kind.code(),
                    status: reply.arrival.code(),
                    customer: Some(customer.clone()),
                    notice: reply.about.as_ref().map(|of| of.key.clone()),
                    from: reply.from.clone(),
                    address: reply.address.clone(),
                    follows: follows.iter().map(|follow| follow_code(*follow)).collect(),
                });
            }
        }
    }
}

fn follow_code(follow: Follow) -> &'static str {
    match follow {
        Follow::WasSent => "was_sent",
        Follow::Strike => "struck",
        Follow::AddressFails => "address_fails",
        Follow::MailUnwanted => "mail_unwanted",
        Follow::FindAddress => "find_address",
        Follow::Confirm => "confirmed",
        Follow::Read => "to_read",
    }
}

/// Mails that came back.
#[derive(Debug, Serialize)]
pub struct ReplyList {
    /// Those asked for.
    pub replies: Vec<ReplyRow>,
    /// How many there are of those asked for.
    pub found: i64,
    /// How many wait for a person.
    pub open: i64,
    /// How many belong to nobody known.
    pub unknown: i64,
}

/// Mails that belong to nobody known.
#[derive(Debug, Serialize)]
pub struct UnknownMailList {
    /// The newest first.
    pub unknown: Vec<UnknownMailRow>,
    /// How many there are.
    pub found: i64,
}

/// One mail that came back.
#[derive(Debug, Serialize)]
pub struct ReplyRow {
    /// Its name.
    pub key: String,
    /// `bounce`, `receipt`, `auto-reply`, `complaint`, `answer`, `other`.
    pub kind: &'static str,
    /// What it says became of our mail.
    pub status: &'static str,
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The notice that it is about.
    pub notice: Option<String>,
    /// Who sent it, by its header.
    pub from: Option<String>,
    /// The address that it speaks of.
    pub address: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text, without quotations and signature.
    pub text: String,
    /// Names of attached files.
    pub attachments: Vec<String>,
    /// Its Message-ID.
    pub message_id: Option<String>,
    /// The day of its header.
    pub sent_on: Option<String>,
    /// The day on which it was read.
    pub came_on: String,
    /// What it may mean: for a person to confirm.
    pub suggestion: Option<SuggestionRow>,
    /// It waits for a person.
    pub open: bool,
    /// What a person made of it.
    pub ended: Option<ReplyEnded>,
}

/// What an answer may mean.
#[derive(Debug, Serialize)]
pub struct SuggestionRow {
    /// `promise`, `dispute`, `already-paid`, `wrong-person`, `copy-wanted`, `question`.
    pub meaning: &'static str,
    /// Of a dispute: its reason, as `dispute add` has it.
    pub reason: Option<String>,
    /// The amount beside it.
    pub amount: Option<String>,
    /// Its money.
    pub currency: Option<String>,
    /// The day beside it.
    pub on: Option<String>,
    /// The sentence.
    pub words: String,
}

/// What a person made of an answer.
#[derive(Debug, Serialize)]
pub struct ReplyEnded {
    /// `promise`, `dispute`, `answered`, `passed`.
    #[serde(rename = "as")]
    pub end: &'static str,
    /// The day.
    pub on: String,
    /// Who.
    pub by: String,
}

/// A mail that belongs to nobody known.
#[derive(Debug, Serialize)]
pub struct UnknownMailRow {
    /// Its name.
    pub key: String,
    /// What it is.
    pub kind: &'static str,
    /// Who sent it, by its header.
    pub from: Option<String>,
    /// The address that it speaks of.
    pub address: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// The day on which it was read.
    pub came_on: String,
}

impl From<&ReplyLine> for ReplyRow {
    fn from(line: &ReplyLine) -> ReplyRow {
        let reply = &line.reply;
        ReplyRow {
            key: reply.key.clone(),
            kind: reply.kind.code(),
            status: reply.arrival.code(),
            customer: line.customer.clone(),
            name: line.name.clone(),
            notice: reply.about.as_ref().map(|of| of.key.clone()),
            from: reply.from.clone(),
            address: reply.address.clone(),
            subject: reply.subject.clone(),
            text: reply.text.clone(),
            attachments: reply.attachments.clone(),
            message_id: reply.message_id.clone(),
            sent_on: reply.sent_on.map(iso),
            came_on: iso(reply.came_on),
            suggestion: reply.suggested.as_ref().map(suggestion),
            open: line.is_open(),
            ended: line.ended.as_ref().map(|(end, on, by)| ReplyEnded {
                end: end.code(),
                on: iso(*on),
                by: by.clone(),
            }),
        }
    }
}

fn suggestion(own: &Suggested) -> SuggestionRow {
    SuggestionRow {
        meaning: own.meaning.code(),
        reason: own.reason.clone(),
        amount: own.amount.map(dunlin_core::money::Money::to_decimal),
        currency: own.amount.map(|amount| amount.currency.code().to_owned()),
        on: own.on.map(iso),
        words: own.words.clone(),
    }
}

impl From<&UnknownMail> for UnknownMailRow {
    fn from(mail: &UnknownMail) -> UnknownMailRow {
        UnknownMailRow {
            key: mail.key.clone(),
            kind: mail.kind.code(),
            from: mail.from.clone(),
            address: mail.address.clone(),
            subject: mail.subject.clone(),
            text: mail.text.clone(),
            came_on: iso(mail.came_on),
        }
    }
}
