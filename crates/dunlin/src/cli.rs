//! The command line: what stands before every command, the list of commands, and how wrong usage is told.
//!
//! Flags have one name everywhere. The environment is read here and nowhere else, by clap.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand};
use dunlin_app::settings::Source;
use dunlin_wire::{ErrorBody, ErrorReport};
use jiff::Timestamp;

use crate::commands;
use crate::exit::{as_json, tell};

/// Dunlin reads your open invoices and says what is owed, by whom, what it would do today, and why, or why not.
#[derive(Debug, Parser)]
#[command(name = "dunlin", version, max_term_width = 80, after_help = EXAMPLES)]
#[command(propagate_version = true, subcommand_required = true, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "Examples:
  dunlin init                               make a book
  dunlin import invoices.csv --dry-run      see what a file would bring
  dunlin aging                              who owes what, and for how long
  dunlin run propose                        what would happen today, and why
  dunlin run approve                        letters and e-mails as files
  dunlin explain INVOICE                    why, or why not

Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 refused by a rule,
5 conflict, 8 partly done.";

/// What stands before every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "For every command")]
pub(crate) struct Global {
    /// The book: a file, or postgres://USER@HOST/DATABASE
    #[arg(
        long,
        global = true,
        env = "DUNLIN_BOOK",
        hide_env_values = true,
        default_value = "dunlin.db",
        value_name = "BOOK"
    )]
    pub(crate) book: String,
    /// Where the book was named
    #[arg(skip)]
    pub(crate) book_from: NamedBy,
    /// Whose book it is, when there are several
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) creditor: Option<String>,
    /// Answer in JSON; nothing is asked
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// No colours (also: NO_COLOR)
    #[arg(long, global = true)]
    pub(crate) no_color: bool,
    /// Ask nothing, take defaults
    #[arg(long, global = true)]
    pub(crate) no_input: bool,
    /// The instant that counts as now
    #[arg(long, global = true, env = "DUNLIN_NOW", hide = true, value_name = "INSTANT")]
    pub(crate) now: Option<Timestamp>,
    /// Who stands in the log
    #[arg(long, global = true, env = "USER", hide = true, value_name = "NAME")]
    pub(crate) user: Option<String>,
}

/// Where a value of the command line was said; the program's own unless something else is known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedBy(pub(crate) Source);

impl Default for NamedBy {
    fn default() -> NamedBy {
        NamedBy(Source::Default)
    }
}

impl NamedBy {
    /// Where an argument was said.
    fn of(matches: &ArgMatches, argument: &str) -> NamedBy {
        NamedBy(match matches.value_source(argument) {
            Some(ValueSource::CommandLine) => Source::Flag,
            Some(ValueSource::EnvVariable) => Source::Environment,
            _ => Source::Default,
        })
    }
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a book, or add a creditor to one
    Init(commands::init::Init),
    /// Every setting, and where its value comes from
    #[command(subcommand)]
    Config(commands::config::Config),
    /// The company in whose name everything is sent
    #[command(subcommand)]
    Creditor(commands::creditor::Creditor),
    /// Read invoices, receipts or customers from a CSV, XLSX or XLS file, or an electronic invoice
    Import(commands::import::Import),
    /// See what is in a file: bank statements, invoices, tables, mails; needs no book
    Inspect(commands::inspect::Inspect),
    /// What is open, by customer and by how long it is past due
    Aging(commands::aging::Aging),
    /// How good forecasts are, on invoices that are settled; needs no book
    Predict(commands::predict::Predict),
    /// How long money is outstanding and how well it is collected
    Metrics(commands::metrics::Metrics),
    /// The customers
    #[command(subcommand)]
    Customer(commands::customer::Customer),
    /// One invoice and its money
    #[command(subcommand)]
    Invoice(commands::invoice::Invoice),
    /// Money received
    #[command(subcommand)]
    Receipt(commands::receipt::Receipt),
    /// Bank statements and what they pay
    #[command(subcommand)]
    Bank(commands::bank::Bank),
    /// Layouts of files that are remembered
    #[command(subcommand)]
    Mapping(commands::mapping::Mapping),
    /// Credit notes and money on account
    #[command(subcommand)]
    Credit(commands::credit::Credit),
    /// What both sides signed, with initials under the payment terms
    #[command(subcommand)]
    Agreement(commands::agreement::AgreementCommand),
    /// Who is treated otherwise than the policy says for all, by whom and why
    Exceptions(commands::exceptions::Exceptions),
    /// Who collects from a customer, where a single person does
    #[command(subcommand)]
    Case(commands::case::Case),
    /// What must not happen with a customer: contact, credit, business
    #[command(subcommand)]
    Hold(commands::hold::Hold),
    /// What a customer contests
    #[command(subcommand)]
    Dispute(commands::dispute::Dispute),
    /// Debts that are paid in parts
    #[command(subcommand)]
    Plan(commands::plan::Plan),
    /// Debts that are handed on: to a team, an agency, a buyer, a lawyer
    #[command(subcommand)]
    Placement(commands::placement::PlacementCommand),
    /// Everything that belongs to a debt, as one PDF and a ZIP
    Evidence(commands::placement::EvidenceArgs),
    /// What a customer promised to pay
    #[command(subcommand)]
    Promise(commands::promise::Promise),
    /// Conversations with customers
    #[command(subcommand)]
    Call(commands::call::Call),
    /// Files about a customer: what was kept, imported and sent
    #[command(subcommand)]
    Document(commands::document::Document),
    /// What people have to do
    #[command(subcommand)]
    Task(commands::task::Task),
    /// What waits for people, first where a call is expected to bring most
    Worklist(commands::worklist::Worklist),
    /// Open the book in a browser
    Serve(commands::serve::Serve),
    /// Users of the pages, and the links that let them in
    #[command(subcommand)]
    Admin(commands::admin::Admin),
    /// The day's decisions: propose, show, approve
    #[command(subcommand)]
    Run(commands::run::Run),
    /// Letters before their day
    #[command(subcommand)]
    Letter(commands::letter::Letter),
    /// The texts of letters, in your own words
    #[command(subcommand)]
    Template(commands::template::Template),
    /// Notices that went out wrongly
    #[command(subcommand)]
    Notice(commands::notice::NoticeCommand),
    /// Hand the mail of issued notices to a mail server, each message once
    Send(commands::send::Send),
    /// Letters from the printer to the customer: print batches, certified mail, what came back
    #[command(subcommand)]
    Print(commands::print::Print),
    /// Mails that came back: bounces, receipts, answers
    #[command(subcommand)]
    Reply(commands::reply::Reply),
    /// What waits for a second person
    #[command(subcommand)]
    Approval(commands::approval::Approval),
    /// Why, or why not, for a customer or an invoice on a day
    Explain(commands::explain::Explain),
    /// The ordered list of steps
    #[command(subcommand)]
    Policy(commands::policy::Policy),
    /// What a policy would do on this book, beside the policy in use; nothing is sent or written
    Simulate(commands::simulate::Simulate),
    /// Sheets and books for other programs
    #[command(subcommand)]
    Export(commands::export::Export),
    /// Reference rates, for totals in one currency
    #[command(subcommand)]
    Fx(commands::fx::Fx),
    /// Reference rates of late-payment interest
    #[command(subcommand)]
    Rate(commands::rate::Rate),
    /// Leave test mode
    GoLive(commands::go_live::GoLive),
    /// Check that the book is right
    Doctor(commands::doctor::Doctor),
    /// Make a book of invented customers and run today's collection
    Demo(commands::demo::Demo),
    /// Measure the program on invented data
    #[command(subcommand, hide = true)]
    Bench(commands::bench::Bench),
    /// Print completions for a shell
    Completions(commands::generate::Completions),
    /// Write completions and man pages
    #[command(hide = true)]
    Generate(commands::generate::Generate),
}

/// A command line that cannot be run, or that only asked for help.
pub(crate) struct Refused {
    error: clap::Error,
    /// The help of the command whose sub-command is missing.
    help: Option<String>,
    json: bool,
}

impl Refused {
    /// Tells it, and gives the exit code.
    pub(crate) fn print(self) -> ExitCode {
        let is_answer = !self.error.use_stderr();
        match &self.help {
            _ if self.json && !is_answer => tell(&as_json(&report(&self.error))),
            Some(help) => tell(help),
            None => {
                // Nothing can be told to a closed pipe.
                let _ = self.error.print();
            }
        }
        if is_answer { ExitCode::SUCCESS } else { ExitCode::from(2) }
    }
}

/// Reads the command line and the environment.
pub(crate) fn parse() -> Result<Cli, Refused> {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let said = |flag: &str| arguments.iter().take_while(|word| *word != "--").any(|word| word == flag);
    let color = if said("--no-color") { ColorChoice::Never } else { ColorChoice::Auto };
    let matches = Cli::command().color(color).try_get_matches_from(&arguments);
    let read = |matches: ArgMatches| {
        let mut cli = Cli::from_arg_matches(&matches)?;
        cli.global.book_from = NamedBy::of(&matches, "book");
        Ok(cli)
    };
    matches.and_then(read).map_err(|error| {
        let help = (error.kind() == ErrorKind::MissingSubcommand).then(|| help_of(&arguments));
        Refused { error, help, json: said("--json") }
    })
}

/// The short help of the command that was named so far.
fn help_of(arguments: &[OsString]) -> String {
    let mut whole = Cli::command();
    whole.build();
    let mut command = &mut whole;
    for word in arguments {
        if command.find_subcommand(word).is_some() {
            command = command.find_subcommand_mut(word).expect("it was found just now");
        }
    }
    command.render_help().to_string()
}

/// Wrong usage as one JSON object.
fn report(error: &clap::Error) -> ErrorReport {
    let code = match error.kind() {
        ErrorKind::UnknownArgument => "usage.unknown_argument",
        ErrorKind::InvalidSubcommand => "usage.unknown_command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage.invalid_value",
        ErrorKind::MissingRequiredArgument => "usage.missing_argument",
        ErrorKind::MissingSubcommand => "usage.missing_command",
        ErrorKind::ArgumentConflict => "usage.conflict",
        _ => "usage.wrong",
    };
    let plain = error.render().to_string();
    let message: Vec<&str> = plain
        .lines()
        .take_while(|line| !line.starts_with("Usage:") && !line.trim_start().starts_with("tip:"))
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let message = message.join(" ");
    let message = match code {
        "usage.missing_command" => "a command is missing".to_string(),
        _ => message.strip_prefix("error: ").unwrap_or(&message).to_string(),
    };
    let tip = plain.lines().find_map(|line| line.trim().strip_prefix("tip: ")).map(str::to_string);
    let usage = || error.get(ContextKind::Usage).map(ToString::to_string).map(|text| first_line(&text));
    let hint = tip.or_else(usage).unwrap_or_else(|| "see dunlin --help".to_string());
    ErrorReport { error: ErrorBody { code: code.to_string(), message, hint: Some(hint) } }
}

fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    line.replacen("Usage:", "usage:", 1)
}
