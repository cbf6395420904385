//! `reply read|list|show|end`: mails that came back are read into the book, each once, and a person says what the answers are.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::replies::{self, EndInput, Reader, WhichReplies};
use dunlin_core::reply::ReplyKind;
use dunlin_imap::Place;
use dunlin_wire::{InspectedProblem, ReadLine, ReadReport, ReplyList, ReplyRow, UnknownMailList, UnknownMailRow};
use jiff::civil::Date;

use super::mailbox::{Key, place};
use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::progress::bar;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::count;

/// Lines that a list on the terminal has at most; `--json` has as many as `--most` says.
const LISTED: usize = 50;

/// Mails that came back: bounces, receipts, answers
#[derive(Debug, Subcommand)]
pub(crate) enum Reply {
    /// Read mails into the book, each once
    ///
    /// A mail belongs to the notice that it is about, else to the customer who has its address. What never arrived counts for nothing and
    /// its step comes again by letter; a receipt is noted; an answer pauses the customer and waits for a person (reply list).
    #[command(
        override_usage = "dunlin reply read FILE…\n       dunlin reply read --from URL --password-file FILE",
        after_help = "Examples:\n  dunlin reply read ~/Maildir\n  dunlin reply read inbox.mbox bounce.eml\n  dunlin reply read --from imaps://billing@mail.example/INBOX \\\n    --password-file secret.txt\n\nA mailbox is read from where the last reading ended, at first 30 days back;\nnothing is changed in it.\n\nExit codes: 0 read, 8 some files could not be read."
    )]
    Read {
        /// Mails, mailboxes (mbox) or folders of mails (maildir)
        #[arg(required_unless_present = "from", conflicts_with = "from", value_name = "FILE")]
        files: Vec<PathBuf>,
        /// A mailbox: imaps://USER@HOST/FOLDER (TLS), imap:// (STARTTLS)
        #[arg(long, value_name = "URL")]
        from: Option<String>,
        /// All mails of it that came on this day or later, also those that were read
        #[arg(long, value_name = "DATE", requires = "from")]
        since: Option<Date>,
        #[command(flatten)]
        key: Key,
    },
    /// List mails, those that wait for a person
    #[command(override_usage = "dunlin reply list [--all|--kind KIND|--unknown]")]
    List {
        /// All of them, the newest first
        #[arg(long, conflicts_with = "kind")]
        all: bool,
        /// Those of a kind, the newest first
        #[arg(long)]
        kind: Option<Kind>,
        /// Those that belong to nobody known
        #[arg(long, conflicts_with_all = ["all", "kind"])]
        unknown: bool,
        /// At most so many
        #[arg(long, default_value_t = LISTED)]
        most: usize,
    },
    /// Show one mail
    Show {
        /// Its name, for example 3f2a9c01d4e5b6a7
        key: String,
    },
    /// Say what an answer is; the pause that it brought is over
    #[command(
        override_usage = "dunlin reply end KEY --as promise|dispute|answered|passed",
        after_help = "Examples:\n  dunlin reply end 3f2a9c01d4e5b6a7 --as promise\n  dunlin reply end 3f2a9c01d4e5b6a7 --as promise \\\n    --amount 100.00 --on 2026-12-01\n  dunlin reply end 3f2a9c01d4e5b6a7 --as dispute --item 2026-0412 \\\n    --reason quality\n\nA promise without --amount and --on is what the mail suggests."
    )]
    End {
        /// Its name
        key: String,
        /// What it is
        #[arg(long = "as", value_name = "END")]
        end: End,
        /// Of a promise: how much
        #[arg(long)]
        amount: Option<String>,
        /// Of a promise: by which day
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Of a dispute: the item contested
        #[arg(long, value_name = "NUMBER")]
        item: Option<String>,
        /// Of a dispute: why; the mail's own when left out
        #[arg(long)]
        reason: Option<super::dispute::Reason>,
    },
}

/// What a mail is, by the words of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// It did not arrive, or not yet
    Bounce,
    /// It arrived
    Receipt,
    /// A program answered
    AutoReply,
    /// They complained
    Complaint,
    /// They answered
    Answer,
    /// They wrote
    Other,
}

impl Kind {
    fn kind(self) -> ReplyKind {
        match self {
            Kind::Bounce => ReplyKind::Bounce,
            Kind::Receipt => ReplyKind::Receipt,
            Kind::AutoReply => ReplyKind::AutoReply,
            Kind::Complaint => ReplyKind::Complaint,
            Kind::Answer => ReplyKind::Answer,
            Kind::Other => ReplyKind::Other,
        }
    }
}

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum End {
    /// A promise to pay
    Promise,
    /// A dispute
    Dispute,
    /// It was answered
    Answered,
    /// It asks for nothing
    Passed,
}

pub(crate) fn run(global: &Global, command: Reply) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Reply::Read { from: Some(from), since, key, .. } => read_mailbox(&mut session, &place(&from, &key)?, since),
        Reply::Read { files, .. } => read(&mut session, &files),
        Reply::List { unknown: true, most, .. } => unknown(&mut session, most),
        Reply::List { all, kind, most, .. } => {
            let which = match kind {
                Some(kind) => WhichReplies::Of(kind.kind()),
                None if all => WhichReplies::All,
                None => WhichReplies::Open,
            };
            list(&mut session, which, most)
        }
        Reply::Show { key } => {
            let line = replies::reply(&mut session.app, &session.setting, &key)?;
            session.answer(&ReplyRow::from(&line), whole)?;
            Ok(Ending::Done)
        }
        Reply::End { key, end, amount, on, item, reason } => {
            let input = match (end, item.as_deref()) {
                (End::Promise, _) => EndInput::Promise { amount: amount.as_deref(), on },
                (End::Dispute, Some(item)) => {
                    EndInput::Dispute { item, reason: reason.map(super::dispute::Reason::code) }
                }
                (End::Dispute, None) => {
                    return Err(usage("usage.item", "it is not said what they contest", "--item NUMBER"));
                }
                (End::Answered, _) => EndInput::Answered,
                (End::Passed, _) => EndInput::Passed,
            };
            let done = replies::end(&mut session.app, &session.setting, &key, input)?;
            session.answer_done(&done)?;
            Ok(Ending::Done)
        }
    }
}

fn read(session: &mut Session, files: &[PathBuf]) -> Result<Ending, AppError> {
    let bar = bar("Reading", 0, session.global.json);
    let mut report = ReadReport::default();
    let mut reader = Reader::new(&mut session.app, &session.setting);
    for mail in files.iter().flat_map(|path| dunlin_mail::mails(path)) {
        match mail {
            Ok(mail) => report.note(&reader.mail(&mail.bytes)?),
            Err((path, error)) => report.problems.push(InspectedProblem {
                code: "file.unreadable".to_owned(),
                message: format!("{}: {error}", path.display()),
            }),
        }
        bar.set_position(report.read);
    }
    bar.finish_and_clear();
    session.answer(&report, read_lines)?;
    Ok(if report.problems.is_empty() { Ending::Done } else { Ending::Partial })
}

fn read_mailbox(session: &mut Session, place: &Place, since: Option<Date>) -> Result<Ending, AppError> {
    let bar = bar("Reading", 0, session.global.json);
    let mut report = ReadReport::default();
    let outcome = Reader::new(&mut session.app, &session.setting).mailbox(place, since, |read| {
        report.note(read);
        bar.set_position(report.read);
    });
    bar.finish_and_clear();
    outcome?;
    session.answer(&report, read_lines)?;
    Ok(Ending::Done)
}

fn read_lines(report: &ReadReport) -> Vec<String> {
    let parts = [
        (report.new, "of customers"),
        (report.known, "read before"),
        (report.unknown, "of nobody known"),
        (report.passed_over, "passed over"),
        (report.waiting, "to be read again"),
    ];
    let of = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    let of = of.collect::<Vec<_>>().join(", ");
    let mut lines =
        vec![format!("{}{}.", count(report.read, "mail", "mails"), if of.is_empty() { of } else { format!(": {of}") })];
    if report.struck > 0 {
        lines.push(format!(
            "{} never arrived: the next run takes up their steps again.",
            count(report.struck, "notice", "notices")
        ));
    }
    if report.to_read > 0 {
        lines.push(format!("{} to read: dunlin reply list", count(report.to_read, "answer", "answers")));
    }
    if report.unknown > 0 {
        lines.push("Add the address as a contact and read again: dunlin reply list --unknown".to_owned());
    }
    if !report.replies.is_empty() {
        lines.push(String::new());
        let columns = [
            (Column::Whole, "Customer"),
            (Column::Whole, "Kind"),
            (Column::Whole, "Status"),
            (Column::Text, "From, or of whom"),
            (Column::Text, "Notice"),
        ];
        let mut table = Table::new(&columns);
        for line in report.replies.iter().take(LISTED) {
            table.row(read_row(line));
        }
        lines.extend(table.lines());
    }
    lines.extend(report.problems.iter().flat_map(|problem| wrapped(&problem.message, 0)));
    lines
}

fn read_row(line: &ReadLine) -> [String; 5] {
    let of = line.address.clone().or_else(|| line.from.clone()).unwrap_or_default();
    let (customer, notice) = (line.customer.clone().unwrap_or_default(), line.notice.clone().unwrap_or_default());
    [customer, line.kind.to_owned(), line.status.to_owned(), of, notice]
}

fn list(session: &mut Session, which: WhichReplies, most: usize) -> Result<Ending, AppError> {
    let counts = replies::counts(&mut session.app, &session.setting)?;
    let lines = replies::replies(&mut session.app, &session.setting, which, (0, most))?;
    let report = ReplyList {
        replies: lines.iter().map(ReplyRow::from).collect(),
        found: counts.of(which),
        open: counts.open,
        unknown: counts.unknown,
    };
    session.answer(&report, list_lines)?;
    Ok(Ending::Done)
}

fn list_lines(report: &ReplyList) -> Vec<String> {
    let mut lines = Vec::new();
    if report.replies.is_empty() {
        lines.push("No mail waits for you.".to_owned());
    } else {
        let columns = [
            (Column::Whole, "Mail"),
            (Column::Whole, "Came"),
            (Column::Text, "Customer"),
            (Column::Whole, "Kind"),
            (Column::Text, "First line"),
        ];
        let mut table = Table::new(&columns);
        for row in report.replies.iter().take(LISTED) {
            let meaning = row.suggestion.as_ref().filter(|_| row.open).map(|own| format!("{}? ", own.meaning));
            let line = format!("{}{}", meaning.unwrap_or_default(), first_line(&row.text, &row.subject));
            table.row([row.key.clone(), row.came_on.clone(), row.customer.clone(), row.kind.to_owned(), line]);
        }
        lines.extend(table.lines());
    }
    if report.unknown > 0 {
        lines.push(format!(
            "{} of nobody known: dunlin reply list --unknown",
            count(u64::try_from(report.unknown).unwrap_or(0), "mail", "mails")
        ));
    }
    lines
}

fn first_line<'t>(text: &'t str, subject: &'t str) -> &'t str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or(subject)
}

fn unknown(session: &mut Session, most: usize) -> Result<Ending, AppError> {
    let found = replies::counts(&mut session.app, &session.setting)?.unknown;
    let mails = replies::unknown(&mut session.app, &session.setting, (0, most))?;
    let report = UnknownMailList { unknown: mails.iter().map(UnknownMailRow::from).collect(), found };
    session.answer(&report, |report| {
        if report.unknown.is_empty() {
            return vec!["Every mail belongs to somebody known.".to_owned()];
        }
        let columns = [
            (Column::Whole, "Came"),
            (Column::Whole, "Kind"),
            (Column::Text, "From, or of whom"),
            (Column::Text, "First line"),
        ];
        let mut table = Table::new(&columns);
        for row in report.unknown.iter().take(LISTED) {
            let of = row.address.clone().or_else(|| row.from.clone()).unwrap_or_default();
            let line = first_line(&row.text, &row.subject).to_owned();
            table.row([row.came_on.clone(), row.kind.to_owned(), of, line]);
        }
        table.lines()
    })?;
    Ok(Ending::Done)
}

fn whole(row: &ReplyRow) -> Vec<String> {
    let mut lines = vec![format!("{}, {} {}: {}", row.came_on, row.customer, row.name, row.kind)];
    let said = [
        ("From", row.from.as_ref()),
        ("Of", row.address.as_ref()),
        ("About", row.notice.as_ref()),
        ("Subject", Some(&row.subject)),
    ];
    for (name, value) in said {
        lines.extend(value.into_iter().flat_map(|value| wrapped(&format!("{name}: {value}"), 0)));
    }
    if let Some(own) = &row.suggestion {
        let parts = [own.amount.as_ref(), own.currency.as_ref(), own.on.as_ref()];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        lines.extend(wrapped(&format!("It may be: {} {}", own.meaning, parts.join(" ")), 0));
    }
    if let Some(ended) = &row.ended {
        lines.push(format!("It was: {} ({}, {})", ended.end, ended.on, ended.by));
    }
    lines.push(String::new());
    lines.extend(row.text.lines().flat_map(|line| wrapped(line, 0)));
    lines
}
