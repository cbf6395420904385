//! The commands: each parses its flags, runs one use case of `dunlin-app`, and prints. Nothing is decided here.

use dunlin_app::AppError;

use crate::cli::{Cli, Command};
use crate::exit::Ending;

pub(crate) mod admin;
pub(crate) mod aging;
pub(crate) mod agreement;
pub(crate) mod approval;
pub(crate) mod bank;
pub(crate) mod bank_account;
pub(crate) mod bench;
pub(crate) mod call;
pub(crate) mod case;
pub(crate) mod config;
pub(crate) mod credit;
pub(crate) mod creditor;
pub(crate) mod customer;
pub(crate) mod demo;
pub(crate) mod dispute;
pub(crate) mod doctor;
pub(crate) mod document;
pub(crate) mod exceptions;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod fx;
pub(crate) mod generate;
pub(crate) mod go_live;
pub(crate) mod hold;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod inspect;
pub(crate) mod invoice;
pub(crate) mod letter;
pub(crate) mod mailbox;
pub(crate) mod mapping;
pub(crate) mod metrics;
pub(crate) mod notice;
pub(crate) mod oidc;
pub(crate) mod placement;
pub(crate) mod plan;
pub(crate) mod policy;
pub(crate) mod policy_file;
pub(crate) mod portfolio;
pub(crate) mod predict;
pub(crate) mod print;
pub(crate) mod promise;
pub(crate) mod rate;
pub(crate) mod receipt;
pub(crate) mod reply;
pub(crate) mod run;
pub(crate) mod send;
pub(crate) mod serve;
pub(crate) mod simulate;
pub(crate) mod table_flags;
pub(crate) mod task;
pub(crate) mod template;
pub(crate) mod worklist;

/// Runs the command of a command line.
pub(crate) fn run(cli: Cli) -> Result<Ending, AppError> {
    let global = &cli.global;
    match cli.command {
        Command::Init(args) => init::run(global, args),
        Command::Config(command) => config::run(global, &command),
        Command::Document(command) => document::run(global, command),
        Command::Exceptions(args) => exceptions::run(global, args),
        Command::Creditor(command) => creditor::run(global, command),
        Command::Import(args) => import::run(global, args),
        Command::Inspect(args) => inspect::run(global, args),
        Command::Aging(args) => aging::run(global, &args),
        Command::Predict(args) => predict::run(global, args),
        Command::Metrics(args) => metrics::run(global, &args),
        Command::Customer(command) => customer::run(global, command),
        Command::Invoice(command) => invoice::run(global, command),
        Command::Receipt(command) => receipt::run(global, command),
        Command::Credit(command) => credit::run(global, command),
        Command::Agreement(command) => agreement::run(global, command),
        Command::Bank(command) => bank::run(global, command),
        Command::Mapping(command) => mapping::run(global, command),
        Command::Hold(command) => hold::run(global, command),
        Command::Case(command) => case::run(global, command),
        Command::Dispute(command) => dispute::run(global, command),
        Command::Placement(command) => placement::run(global, command),
        Command::Evidence(args) => placement::evidence(global, &args),
        Command::Plan(command) => plan::run(global, command),
        Command::Promise(command) => promise::run(global, command),
        Command::Call(command) => call::run(global, command),
        Command::Task(command) => task::run(global, command),
        Command::Worklist(args) => worklist::run(global, args),
        Command::Approval(command) => approval::run(global, command),
        Command::Admin(command) => admin::run(global, command),
        Command::Letter(command) => letter::run(global, command),
        Command::Template(command) => template::run(global, command),
        Command::Notice(command) => notice::run(global, command),
        Command::Reply(command) => reply::run(global, command),
        Command::Send(args) => send::run(global, args),
        Command::Print(command) => print::run(global, command),
        Command::Serve(args) => serve::run(global, args),
        Command::Run(command) => run::run(global, command),
        Command::Explain(args) => explain::run(global, &args),
        Command::Policy(command) => policy::run(global, command),
        Command::Simulate(args) => simulate::run(global, &args),
        Command::Export(command) => export::run(global, command),
        Command::Fx(command) => fx::run(global, command),
        Command::Rate(command) => rate::run(global, command),
        Command::GoLive(args) => go_live::run(global, &args),
        Command::Doctor(args) => doctor::run(global, &args),
        Command::Demo(args) => demo::run(global, &args),
        Command::Bench(command) => bench::run(global, &command),
        Command::Completions(args) => generate::completions(&args),
        Command::Generate(args) => generate::run(&args),
    }
}
