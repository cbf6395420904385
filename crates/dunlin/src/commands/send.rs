//! `send`, `send status|look|resolve|stop|start`: mail leaves, each message once, and what became of it is known.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};
use dunlin_app::run::Outbox;
use dunlin_app::send::{self, DoubtOver, Looked, Sending, Sent, Standing};
use dunlin_app::{AppError, Failure};
use dunlin_core::delivery::DeliveryState;
use dunlin_smtp::Server;
use dunlin_wire::{Changes, DeliveryRow, LookReport, SendingReport, SentReport};

use super::mailbox::{Key, password, place, read};
use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::progress::bar;
use crate::session::{Session, default_outbox, sentences};
use crate::table::{Column, Table};
use crate::words::count;

/// Lines that a list on the terminal has at most.
const LISTED: usize = 50;

/// Hand the mail of issued notices to a mail server, each message once
///
/// Facts are looked at again before each message: what was paid, disputed, promised or paused since is not sent. Messages of which
/// nobody knows whether they arrived are shown as in doubt and never sent again by themselves.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    override_usage = "dunlin send --to URL [OPTIONS]\n       dunlin send <COMMAND>",
    after_help = "Examples:\n  dunlin send --to smtp://billing@mail.example --password-file secret.txt\n  dunlin send --to smtp://127.0.0.1:2525\n  dunlin send status"
)]
pub(crate) struct Send {
    #[command(subcommand)]
    act: Option<Act>,
    /// The mail server: smtp://USER@HOST:PORT (STARTTLS), smtps:// (TLS)
    #[arg(long, value_name = "URL", env = "DUNLIN_SMTP", hide_env_values = true)]
    to: Option<String>,
    /// A file that holds the password; a flag would stand in the shell's history
    #[arg(long, value_name = "FILE", env = "DUNLIN_SMTP_PASSWORD_FILE", hide_env_values = true)]
    password_file: Option<PathBuf>,
    /// A certificate authority of your own, besides the public ones (PEM)
    #[arg(long, value_name = "FILE")]
    authority: Option<PathBuf>,
    /// At most so many messages to one domain in a minute
    #[arg(long, value_name = "N", default_value_t = 60, value_parser = clap::value_parser!(i64).range(1..))]
    per_minute: i64,
    /// How long an answer is waited for, in seconds; at most ten minutes
    #[arg(long, value_name = "SECONDS", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=600))]
    patience: u64,
    /// Where the files of approved runs are; beside the book when left out
    #[arg(long, env = "DUNLIN_OUTBOX", hide_env_values = true, value_name = "DIR")]
    outbox: Option<PathBuf>,
}

/// What else there is about sending
#[derive(Debug, Subcommand)]
enum Act {
    /// How many messages stand how, and which need a person
    #[command(after_help = "Examples:\n  dunlin send status\n  dunlin send status --state sent")]
    Status {
        /// Only messages of this state: ready, deferred, in_doubt, sent, failed, withdrawn, attempting
        #[arg(long, value_name = "STATE")]
        state: Option<String>,
    },
    /// Look for the messages in doubt where copies of what was sent lie; those found there were sent
    #[command(
        override_usage = "dunlin send look --in URL --password-file FILE",
        after_help = "Examples:\n  dunlin send look --in imaps://billing@mail.example/Sent \\\n    --password-file secret.txt\n\nWhat is not found stays in doubt: a copy may come late. Nothing is changed\nin the mailbox."
    )]
    Look {
        /// The folder: imaps://USER@HOST/FOLDER (TLS), imap:// (STARTTLS)
        #[arg(long = "in", value_name = "URL")]
        folder: String,
        #[command(flatten)]
        key: Key,
    },
    /// Say what is known of a message in doubt
    #[command(
        override_usage = "dunlin send resolve NOTICE --sent|--not-sent --reason TEXT",
        after_help = "Examples:\n  dunlin send resolve 2026-11-19-10482-email --sent \\\n    --reason \"the server's log has it\"\n  dunlin send resolve 2026-11-19-10482-email --not-sent \\\n    --reason \"it is in neither log nor archive\""
    )]
    Resolve {
        /// The notice, for example 2026-11-19-10482-email
        notice: String,
        /// The server had taken it
        #[arg(long, required_unless_present = "not_sent")]
        sent: bool,
        /// The server had not taken it: it is sent again
        #[arg(long, conflicts_with = "sent")]
        not_sent: bool,
        /// How that is known
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Stop all sending, also one that is at work: no further message leaves
    Stop {
        /// Why
        #[arg(long, value_name = "TEXT")]
        why: String,
    },
    /// Let the sending go on
    Start {
        /// Why
        #[arg(long, value_name = "TEXT", default_value = "started by hand")]
        why: String,
    },
}

pub(crate) fn run(global: &Global, args: Send) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match args.act {
        None => hand_over(&mut session, &args),
        Some(Act::Status { state }) => status(&mut session, state.as_deref()),
        Some(Act::Look { folder, key }) => look(&mut session, &folder, &key),
        Some(Act::Resolve { notice, sent, reason, .. }) => {
            let over = if sent { DoubtOver::WasSent } else { DoubtOver::WasNotSent };
            let found = send::resolve(&mut session.app, &session.setting, &notice, over, &reason)?;
            session.answer(&DeliveryRow::from(&found), |row| {
                vec![match over {
                    DoubtOver::WasSent => format!("{} was sent.", row.notice),
                    DoubtOver::WasNotSent => format!("{} is to be sent again.", row.notice),
                }]
            })?;
            Ok(Ending::Done)
        }
        Some(Act::Stop { why }) => switch(&mut session, true, &why),
        Some(Act::Start { why }) => switch(&mut session, false, &why),
    }
}

fn look(session: &mut Session, folder: &str, key: &Key) -> Result<Ending, AppError> {
    let looked = send::look(&mut session.app, &session.setting, &place(folder, key)?)?;
    session.answer(&LookReport::from(&looked[..]), |report| look_lines(report, &looked))?;
    Ok(Ending::Done)
}

fn look_lines(report: &LookReport, looked: &[Looked]) -> Vec<String> {
    if looked.is_empty() {
        return vec!["No message is in doubt.".to_string()];
    }
    let found = count(u64::try_from(report.found).unwrap_or(u64::MAX), "message", "messages");
    let mut lines =
        vec![format!("{found} found: sent. {} not found: still in doubt.", report.not_found), String::new()];
    let mut table = Table::new(&[(Column::Whole, "Notice"), (Column::Whole, "Found"), (Column::Text, "To")]);
    for one in looked.iter().take(LISTED) {
        let found = if one.found { "yes" } else { "no" };
        table.row([one.delivery.of.key.clone(), found.to_string(), one.delivery.to.clone()]);
    }
    lines.extend(table.lines());
    lines
}

fn switch(session: &mut Session, stops: bool, why: &str) -> Result<Ending, AppError> {
    let changed = send::switch(&mut session.app, &session.setting, stops, why)?;
    let (code, said) = match (stops, changed) {
        (true, true) => ("sending.stopped", "Sending is stopped: no message leaves until `dunlin send start`."),
        (true, false) => ("sending.stopped", "Sending was stopped already."),
        (false, true) => ("sending.started", "Sending goes on with the next `dunlin send`."),
        (false, false) => ("sending.started", "Sending was not stopped."),
    };
    let texts = [said.to_string()];
    let changes = Changes::setting(code, texts);
    session.answer(&changes, |changes| sentences(&changes.changes))?;
    Ok(Ending::Done)
}

fn hand_over(session: &mut Session, args: &Send) -> Result<Ending, AppError> {
    let sending = Sending { server: server(args)?, per_minute: args.per_minute };
    let folder = args.outbox.clone().unwrap_or_else(|| default_outbox(&session.global.book));
    let standing = send::standing(&mut session.app, &session.setting, &[], 0)?;
    let to_send: i64 = standing
        .counts
        .iter()
        .filter(|count| matches!(count.state, DeliveryState::Ready | DeliveryState::Deferred))
        .map(|count| count.count)
        .sum();
    let bar = bar("Sending", u64::try_from(to_send).unwrap_or(0), session.global.json);
    let mut outbox = Outbox::new(folder);
    let sent =
        send::send(&mut session.app, &session.setting, &mut outbox, &sending, |looked_at| bar.set_position(looked_at));
    bar.finish_and_clear();
    let sent = sent?;
    session.answer(&SentReport::from(&sent), |_| lines(&sent))?;
    Ok(if sent.ended.is_some() { Ending::Partial } else { Ending::Done })
}

fn server(args: &Send) -> Result<Server, AppError> {
    let hint = "write it like smtp://billing@mail.example:587";
    let Some(to) = &args.to else {
        return Err(usage("usage.server", "it is not said to which mail server", "with --to, or DUNLIN_SMTP"));
    };
    let mut server = Server::parse(to).map_err(|error| {
        // A password is not repeated on the screen.
        let message = format!("the mail server cannot be read: {error}");
        AppError::new(Failure::Usage, "usage.server", message).hint(hint)
    })?;
    server.patience = Duration::from_secs(args.patience);
    server.password = args.password_file.as_deref().map(password).transpose()?;
    if server.user.is_some() != server.password.is_some() {
        let message = "user and password belong together";
        return Err(usage("usage.server", message, "the user in --to, the password in a file: --password-file FILE"));
    }
    server.authority = args.authority.as_deref().map(read).transpose()?;
    Ok(server)
}

fn lines(sent: &Sent) -> Vec<String> {
    let parts = [
        (sent.deferred, "deferred"),
        (sent.failed, "failed"),
        (sent.in_doubt, "in doubt"),
        (sent.withdrawn, "withdrawn, because facts changed"),
        (sent.waiting, "waiting"),
    ];
    let rest: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let rest = if rest.is_empty() { String::new() } else { format!("; {}", rest.join(", ")) };
    let mut lines = vec![format!("{} sent{rest}.", count(sent.sent, "message", "messages"))];
    if let Some(why) = &sent.ended {
        lines.push(format!("It ended before its end: {why}"));
    }
    if !sent.troubles.is_empty() {
        let columns = [(Column::Whole, "Notice"), (Column::Whole, "State"), (Column::Text, "What was said")];
        let mut table = Table::new(&columns);
        for trouble in sent.troubles.iter().take(LISTED) {
            table.row([trouble.key.clone(), trouble.state.replace('_', " "), trouble.why.clone()]);
        }
        lines.push(String::new());
        lines.extend(table.lines());
    }
    if sent.in_doubt > 0 {
        lines.push("Look for those in doubt (dunlin send look), or find out, then: dunlin send resolve NOTICE --sent|--not-sent".into());
    }
    lines
}

fn status(session: &mut Session, state: Option<&str>) -> Result<Ending, AppError> {
    let states = match state {
        None => vec![DeliveryState::InDoubt, DeliveryState::Deferred, DeliveryState::Failed],
        Some(code) => vec![DeliveryState::find(code).ok_or_else(|| {
            let known = DeliveryState::ALL.map(DeliveryState::code).join(", ");
            usage("usage.state", format!("\"{code}\" is no state of a message"), format!("known are {known}"))
        })?],
    };
    let standing = send::standing(&mut session.app, &session.setting, &states, LISTED)?;
    session.answer(&SendingReport::from(&standing), |_| standing_lines(&standing))?;
    Ok(Ending::Done)
}

fn standing_lines(standing: &Standing) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(stop) = &standing.stopped {
        lines.push(format!("Sending is stopped by {}: {}", stop.by, stop.why));
    }
    let counts: Vec<String> = standing
        .counts
        .iter()
        .filter(|count| count.count > 0)
        .map(|count| format!("{} {}", count.count, count.state.code().replace('_', " ")))
        .collect();
    lines.push(if counts.is_empty() { "Nothing was ever to be sent.".to_string() } else { counts.join(", ") + "." });
    if !standing.deliveries.is_empty() {
        let columns = [
            (Column::Whole, "Notice"),
            (Column::Whole, "State"),
            (Column::Text, "To"),
            (Column::Text, "What was said"),
        ];
        let mut table = Table::new(&columns);
        for line in &standing.deliveries {
            let said = line.said.clone().unwrap_or_default();
            table.row([line.of.key.clone(), line.state.code().replace('_', " "), line.to.clone(), said]);
        }
        lines.push(String::new());
        lines.extend(table.lines());
    }
    lines
}
