//! One mail that came back: whose it is, and what follows from it, written down in one transaction.

use std::collections::HashMap;

use dunlin_core::change::{Change, DeliveryChange, HoldChange, Reply, ReplyChange, Task, TaskChange};
use dunlin_core::delivery::DeliveryState;
use dunlin_core::id::{AccountId, HoldId, IdSource, TaskId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::policy::Channel;
use dunlin_core::reply::{Arrival, Follow, ReplyKind, ReplyMeaning, Stands, Suggested, follows, presumed, rests};
use dunlin_core::view::{Hold, HoldKind, LiftRule};
use dunlin_mail::{Came, Ground, Kind, Meaning, Recipient, Status};
use dunlin_store::{AsOf, DeliveryLine, Tx, UnknownMail, Who};
use jiff::civil::Date;

use super::READ_STEP;
use crate::app::{App, Setting, new_ids};
use crate::cases;
use crate::error::AppError;
use crate::run::sha256;
use crate::send::undelivered::{NoMail, find_address, no_more_mail, struck};

/// Characters of a mail's text that are kept.
const TEXT_MAX: usize = 20_000;
/// Characters of a line of it: subject, address, name of a file.
const LINE_MAX: usize = 500;
/// Letters of a mail's name for people: of the digest of its Message-ID, or of its bytes.
const KEY_LEN: usize = 16;
/// Who reads an answer.
const READER: &str = "collector";

/// What became of a mail that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Read {
    /// It was read before.
    Known,
    /// It belongs to a customer, and this followed.
    Taken {
        /// The mail.
        reply: Box<Reply>,
        /// Customer number.
        customer: String,
        /// What followed.
        follows: Vec<Follow>,
    },
    /// It belongs to nobody known: neither a notice nor an address of it is the book's.
    Unknown(Box<UnknownMail>),
    /// It is nobody's answer to anything: advertising, lists, mails of strangers.
    PassedOver,
    /// The mail that it is about is on its way at this moment: it is to be read again.
    Later,
}

/// Reads mails into a book, one after the other.
pub struct Reader<'a> {
    pub(super) app: &'a mut App,
    pub(super) setting: &'a Setting,
    /// Whose the addresses are, in small letters; nobody's where several customers have one. Read once, when first asked for.
    addresses: Option<HashMap<String, Option<AccountId>>>,
}

/// Whose a mail is.
struct Tie {
    account: AccountId,
    delivery: Option<DeliveryLine>,
    /// The address that it speaks of.
    address: Option<String>,
    arrival: Arrival,
    /// The words that said so.
    words: String,
}

impl<'a> Reader<'a> {
    /// Of a book.
    pub fn new(app: &'a mut App, setting: &'a Setting) -> Reader<'a> {
        Reader { app, setting, addresses: None }
    }

    /// Reads one mail and writes down what follows.
    ///
    /// # Errors
    /// Those of the book; a mail itself is never one.
    pub fn mail(&mut self, bytes: &[u8]) -> Result<Read, AppError> {
        let came = dunlin_mail::read(bytes);
        let name = came.message_id.as_deref().map_or(bytes, |id| id.trim().as_bytes());
        let key: String = sha256(name).chars().take(KEY_LEN).collect();
        let (who, today) = (self.app.who("mail that came back"), self.app.clock.today(&self.setting.creditor.timezone));
        let (setting, addresses) = (self.setting, &mut self.addresses);
        let creditor = setting.creditor.id;
        let read = self.app.store.transaction(|tx| {
            if tx.find_reply(creditor, &key)?.is_some() {
                return Ok(Read::Known);
            }
            let Some(tie) = tied(tx, setting, &came, addresses)? else {
                return of_nobody(tx, setting, &who, &came, unknown_mail(&came, &key, today, &who));
            };
            if tie.delivery.as_ref().is_some_and(|own| own.state == DeliveryState::Attempting) {
                return Ok(Read::Later);
            }
            tx.drop_unknown_mail(creditor, &key)?;
            taken(tx, setting, (&who, today), (&came, &key), &tie)
        });
        // Somebody else read it at the same time: the key let one of the two in.
        let other = |tx: &mut Tx<'_>| Ok::<_, AppError>(tx.find_reply(creditor, &key)?.is_some());
        match read {
            Err(_) if self.app.store.read(other)? => Ok(Read::Known),
            read => read,
        }
    }
}

/// Whose a mail is: by the notice that it is about, else by an address.
fn tied(
    tx: &mut Tx<'_>,
    setting: &Setting,
    came: &Came,
    addresses: &mut Option<HashMap<String, Option<AccountId>>>,
) -> Result<Option<Tie>, AppError> {
    let named = came.about.iter().map(|about| &about.message_id).chain(&came.also_about);
    for id in named {
        if let Some(delivery) = tx.delivery_of_message(setting.creditor.id, id.trim_matches(['<', '>']))? {
            return tie(tx, came, delivery.of.account, Some(delivery)).map(Some);
        }
    }
    if addresses.is_none() {
        *addresses = Some(all_addresses(tx, setting)?);
    }
    let spoken_of: Vec<&str> = match came.kind {
        Kind::Bounce | Kind::Receipt | Kind::Complaint => {
            came.recipients.iter().map(|one| one.address.as_str()).collect()
        }
        Kind::AutoReply | Kind::Answer | Kind::Other => came.from.as_deref().into_iter().collect(),
    };
    let owner = |address: &&str| addresses.as_ref()?.get(&address.to_lowercase()).copied().flatten();
    let mut owners: Vec<AccountId> = spoken_of.iter().filter_map(owner).collect();
    owners.sort_unstable();
    owners.dedup();
    let [account] = owners[..] else { return Ok(None) };
    let delivery = meant(tx, came, account)?;
    tie(tx, came, account, delivery).map(Some)
}

/// Every address of the book, and whose it is.
fn all_addresses(tx: &mut Tx<'_>, setting: &Setting) -> Result<HashMap<String, Option<AccountId>>, AppError> {
    let mut owners: HashMap<String, Option<AccountId>> = HashMap::new();
    let links = tx.links(setting.creditor.id, &cases::everything())?;
    for (account, address) in tx.contact_addresses(setting.creditor.id)? {
        let head = links.head_of(account);
        let owner = owners.entry(address.to_lowercase()).or_insert(Some(head));
        if *owner != Some(head) {
            *owner = None;
        }
    }
    Ok(owners)
}

/// The message that a bounce means which names none: the only one that went to its address in the days before.
fn meant(tx: &mut Tx<'_>, came: &Came, account: AccountId) -> Result<Option<DeliveryLine>, AppError> {
    let (Kind::Bounce, [recipient], Some(on)) = (came.kind, &came.recipients[..], came.sent_on) else {
        return Ok(None);
    };
    let mut sent = tx.deliveries_of(account)?;
    sent.retain(|own| own.state == DeliveryState::Sent && own.to.eq_ignore_ascii_case(&recipient.address));
    let days: Vec<Date> =
        sent.iter().filter_map(|own| Some(own.attempted_at?.to_zoned(jiff::tz::TimeZone::UTC).date())).collect();
    Ok(presumed(&days, on).and_then(|at| sent.into_iter().nth(at)))
}

fn tie(tx: &mut Tx<'_>, came: &Came, account: AccountId, delivery: Option<DeliveryLine>) -> Result<Tie, AppError> {
    let to = delivery.as_ref().map(|own| own.to.as_str());
    let is_it = |one: &&Recipient| {
        let ended = one.final_address.as_deref().into_iter().chain([one.address.as_str()]);
        to.is_some_and(|to| ended.into_iter().any(|address| address.eq_ignore_ascii_case(to)))
    };
    // A mail of ours has one recipient: what is said of another one is said of where it was forwarded to.
    let only = || came.recipients.first().filter(|_| came.recipients.len() == 1);
    let recipient = came.recipients.iter().find(is_it).or_else(only);
    let arrival = recipient.map_or(Arrival::Unknown, |one| arrival(one.status));
    let own_words =
        || came.text.lines().find(|line| !line.trim().is_empty()).unwrap_or(&came.subject).trim().to_owned();
    Ok(Tie {
        account: tx.head_of(account, &cases::everything())?,
        address: to.or(recipient.map(|one| one.address.as_str())).map(line),
        arrival,
        words: line(
            &recipient.map(|one| one.words.clone()).filter(|words| !words.is_empty()).unwrap_or_else(own_words),
        ),
        delivery,
    })
}

/// A mail of nobody known is kept, so that somebody can see to it; what is no answer to anything is not.
fn of_nobody(tx: &mut Tx<'_>, setting: &Setting, who: &Who, came: &Came, mail: UnknownMail) -> Result<Read, AppError> {
    if came.kind == Kind::Other {
        return Ok(Read::PassedOver);
    }
    let is_new = tx.keep_unknown_mail(who, setting.creditor.id, &mail)?;
    Ok(if is_new { Read::Unknown(Box::new(mail)) } else { Read::Known })
}

fn unknown_mail(came: &Came, key: &str, came_on: Date, who: &Who) -> UnknownMail {
    UnknownMail {
        key: key.to_owned(),
        kind: kind(came.kind),
        from: came.from.as_deref().map(line),
        address: came.recipients.first().map(|one| line(&one.address)),
        subject: line(&came.subject),
        text: cut(&came.text, TEXT_MAX),
        came_on,
        at: who.at,
    }
}

/// Writes down what follows from a mail of a customer.
fn taken(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (who, today): (&Who, Date),
    (came, key): (&Came, &str),
    tie: &Tie,
) -> Result<Read, AppError> {
    let stands = |own: &DeliveryLine| Stands { state: own.state, is_confirmed: own.confirmed_on.is_some() };
    let follows = follows(kind(came.kind), tie.arrival, tie.delivery.as_ref().map(stands));
    let mut changes = Vec::new();
    for follow in &follows {
        changes.extend(followed(tx, setting, *follow, (came, key), (tie, today))?);
    }
    let (mut task, mut hold) = (None, None);
    if follows.contains(&Follow::Read) {
        let ids = &mut new_ids();
        task = Some(to_read(tie.account, key, today, ids));
        hold = pause(tx, setting, tie.account, (today, format!("{}, {key}", line(&came.subject))), ids)?;
    }
    let reply = Reply {
        account: tie.account,
        key: key.to_owned(),
        kind: kind(came.kind),
        arrival: tie.arrival,
        about: tie.delivery.as_ref().map(|own| own.of.clone()),
        from: came.from.as_deref().map(line),
        address: tie.address.clone().filter(|_| !matches!(came.kind, Kind::Answer | Kind::Other)),
        subject: line(&came.subject),
        text: cut(&came.text, TEXT_MAX),
        message_id: came.message_id.as_deref().map(line),
        sent_on: came.sent_on,
        came_on: today,
        attachments: came.attachments.iter().map(|name| line(name)).collect(),
        suggested: came.suggestions.iter().min_by_key(|one| weight(one.meaning)).map(suggested),
        task: task.as_ref().map(|task| task.id),
        hold: hold.as_ref().map(|hold| hold.id),
    };
    changes.insert(0, Change::Reply(ReplyChange::Came(Box::new(reply.clone()))));
    changes.extend(task.map(|task| Change::Task(TaskChange::Created(task))));
    changes.extend(hold.map(|hold| Change::Hold(HoldChange::Placed(hold))));
    let done = cases::commit(tx, setting, who, tie.account, changes)?;
    Ok(Read::Taken { reply: Box::new(reply), customer: done.customer, follows })
}

/// What one consequence comes to.
fn followed(
    tx: &mut Tx<'_>,
    setting: &Setting,
    follow: Follow,
    (came, key): (&Came, &str),
    (tie, today): (&Tie, Date),
) -> Result<Vec<Change>, AppError> {
    let of = tie.delivery.as_ref().map(|own| own.of.clone());
    let words = tie.words.clone();
    Ok(match (follow, of, tie.delivery.as_ref()) {
        (Follow::WasSent, Some(of), _) => {
            let reason = format!("{key} came back about it");
            vec![Change::Delivery(DeliveryChange::Resolved { of, was_sent: true, reason })]
        }
        (Follow::Strike, Some(of), Some(delivery)) => {
            let why = if came.kind == Kind::Complaint { "complaint" } else { "returned" };
            let mut changes = vec![Change::Delivery(DeliveryChange::Returned { of, why: words })];
            changes.extend(struck(tx, setting, &delivery.of, why, &mut new_ids())?);
            changes
        }
        (Follow::Confirm, Some(of), _) => {
            vec![Change::Delivery(DeliveryChange::Confirmed { of, on: today, words })]
        }
        (Follow::AddressFails | Follow::MailUnwanted, ..) => {
            let why = if follow == Follow::AddressFails { NoMail::Fails } else { NoMail::Unwanted };
            tie.address.as_deref().map_or(Ok(Vec::new()), |address| no_more_mail(tx, tie.account, address, why))?
        }
        (Follow::FindAddress, of, _) => {
            vec![find_address((tie.account, of.as_ref().map_or(key, |of| of.key.as_str())), today)]
        }
        (Follow::WasSent | Follow::Strike | Follow::Confirm | Follow::Read, ..) => Vec::new(),
    })
}

fn to_read(account: AccountId, key: &str, due_on: Date, ids: &mut dyn IdSource) -> Task {
    Task {
        id: TaskId::next(ids),
        account,
        number: format!("{key}-{READ_STEP}"),
        step: READ_STEP.to_owned(),
        channel: Channel::None,
        role: READER.to_owned(),
        due_on,
    }
}

/// The pause that an answer brings, by the customer's policy.
fn pause(
    tx: &mut Tx<'_>,
    setting: &Setting,
    account: AccountId,
    (today, reason): (Date, String),
    ids: &mut dyn IdSource,
) -> Result<Option<Hold>, AppError> {
    let view = tx.customer_view(account, &AsOf::day(today))?;
    let days = setting.governed(&view, today).policy.reply_days;
    Ok(rests(&view, today, days).map(|(from_on, until)| Hold {
        id: HoldId::next(ids),
        account,
        kind: HoldKind::Pause,
        from_on,
        until_on: Some(until),
        reason,
        lifts: LiftRule::ByPerson,
        item: None,
        promise: None,
        because: None,
    }))
}

/// So much of a text as is kept; a database takes no zero in it.
fn cut(text: &str, most: usize) -> String {
    text.chars().filter(|c| *c != '\0').take(most).collect()
}

/// So much of a line.
fn line(text: &str) -> String {
    cut(text, LINE_MAX).replace(['\n', '\r'], " ")
}

fn kind(kind: Kind) -> ReplyKind {
    match kind {
        Kind::Bounce => ReplyKind::Bounce,
        Kind::Receipt => ReplyKind::Receipt,
        Kind::AutoReply => ReplyKind::AutoReply,
        Kind::Complaint => ReplyKind::Complaint,
        Kind::Answer => ReplyKind::Answer,
        Kind::Other => ReplyKind::Other,
    }
}

fn arrival(status: Status) -> Arrival {
    match status {
        Status::Permanent => Arrival::Permanent,
        Status::Temporary => Arrival::Temporary,
        Status::Delayed => Arrival::Delayed,
        Status::Delivered => Arrival::Delivered,
        Status::Unknown => Arrival::Unknown,
    }
}

/// Of several meanings the one that is suggested: what stops the asking before what it asks for.
fn weight(meaning: Meaning) -> u8 {
    match meaning {
        Meaning::Dispute(_) => 0,
        Meaning::Promise => 1,
        Meaning::AlreadyPaid => 2,
        Meaning::WrongPerson => 3,
        Meaning::CopyWanted => 4,
        Meaning::Question => 5,
    }
}

fn suggested(one: &dunlin_mail::Suggestion) -> Suggested {
    let (meaning, reason) = match one.meaning {
        Meaning::Promise => (ReplyMeaning::Promise, None),
        Meaning::Dispute(ground) => (ReplyMeaning::Dispute, Some(reason_of(ground))),
        Meaning::AlreadyPaid => (ReplyMeaning::AlreadyPaid, None),
        Meaning::WrongPerson => (ReplyMeaning::WrongPerson, None),
        Meaning::CopyWanted => (ReplyMeaning::CopyWanted, None),
        Meaning::Question => (ReplyMeaning::Question, None),
    };
    let amount = one.amount.and_then(|own| Some(Money { minor: own.minor, currency: Currency::find(own.currency)? }));
    Suggested { meaning, reason: reason.map(str::to_owned), amount, on: one.on, words: line(&one.words) }
}

/// The reason of a dispute, by the words of [`crate::cases::DISPUTE_REASONS`].
fn reason_of(ground: Ground) -> &'static str {
    match ground {
        Ground::NotReceived => "not_received",
        Ground::Quality => "quality",
        Ground::Amount => "price",
        Ground::Duplicate | Ground::NotOrdered | Ground::Unsaid => "other",
    }
}
