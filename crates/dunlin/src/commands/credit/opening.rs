//! Who asks for credit: `credit apply|applications|reference|report|statement|propose|decide|accept-policy`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::approvals::grant;
use dunlin_app::cases::Done;
use dunlin_app::opening::{
    AcceptanceInput, ApplicationInput, CallInput, FigureInput, GrantInput, ReferenceInput, ReportInput, StatementInput,
    accept_policy, applications, apply, keep_reference, keep_report, keep_statement, refuse, strike_reference, weigh,
    withdraw,
};
use dunlin_wire::{ApplicationLine, ApplicationReport, Applications};
use jiff::civil::Date;

use crate::commands::approval::answer_outcome;
use crate::commands::document::read_file;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::{Column, Table, wrapped};
use crate::words::words;

/// Take a customer's application for credit
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin credit apply --customer CUSTOMER [--amount AMOUNT] [OPTIONS]",
    after_help = "Example:\n  dunlin credit apply --customer 10482 --amount 5000 --monthly 2500 --contact \"Mara Kestrel\""
)]
pub(crate) struct Apply {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// How much may be owed, as asked
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// What it means to buy in a month, taxes included
    #[arg(long, value_name = "AMOUNT")]
    monthly: Option<String>,
    /// The currency of both; when left out, the one in which all is that is known of the customer, else the creditor's
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// The payment terms it asks for
    #[arg(long, value_name = "TERMS", default_value = "")]
    terms: String,
    /// Who asks on its behalf
    #[arg(long, value_name = "NAME", default_value = "")]
    contact: String,
    /// The day on which it came; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

impl Apply {
    pub(super) fn done(&self, session: &mut Session) -> Result<Done, AppError> {
        let input = ApplicationInput {
            customer: &self.customer,
            amount: self.amount.as_deref(),
            monthly: self.monthly.as_deref(),
            currency: self.currency.as_deref(),
            terms: &self.terms,
            contact: &self.contact,
            on: self.on,
        };
        apply(&mut session.app, &session.setting, &input)
    }
}

/// Whether a supplier would sell on credit again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Again {
    /// It would
    Yes,
    /// It would not
    No,
}

/// Name a supplier as a reference, or note what it said
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin credit reference APPLICATION --name NAME [OPTIONS]",
    after_help = "Examples:\n  dunlin credit reference CA-10482-1 --name \"Marten Supplies\" --reach \"+44 20 7946 0000\"\n  dunlin credit reference CA-10482-1 --name \"Marten Supplies\" --with \"Mr Marten\" --pays slow --days 8 \\\n    --highest 2500 --again yes"
)]
pub(crate) struct Reference {
    /// Number of the application
    application: String,
    /// The supplier
    #[arg(long, value_name = "NAME", required_unless_present = "strike")]
    name: Option<String>,
    /// Telephone or e-mail address
    #[arg(long, value_name = "TEXT")]
    reach: Option<String>,
    /// It was called: with whom they spoke
    #[arg(long, value_name = "PERSON", requires = "pays")]
    with: Option<String>,
    /// How it is paid: `on_time`, `slow` or `disputes`
    #[arg(long, value_name = "HOW", requires = "with")]
    pays: Option<String>,
    /// Whether it would sell on credit again
    #[arg(long, requires = "with")]
    again: Option<Again>,
    /// The most that was owed to it, in the application's currency
    #[arg(long, value_name = "AMOUNT", requires = "with")]
    highest: Option<String>,
    /// Days after its due days
    #[arg(long, value_name = "DAYS", requires = "with")]
    days: Option<i64>,
    /// What else was said
    #[arg(long, value_name = "TEXT", requires = "with", default_value = "")]
    said: String,
    /// The day of the call; today when left out
    #[arg(long, value_name = "DATE", requires = "with")]
    on: Option<Date>,
    /// It was named by mistake: its place in the list
    #[arg(long, value_name = "N", conflicts_with = "name")]
    strike: Option<i32>,
}

impl Reference {
    pub(super) fn done(&self, session: &mut Session) -> Result<Done, AppError> {
        let (app, setting) = (&mut session.app, &session.setting);
        if let Some(part) = self.strike {
            return strike_reference(app, setting, &self.application, part);
        }
        let called = self.with.as_deref().map(|with| CallInput {
            on: self.on,
            with,
            pays: self.pays.as_deref().unwrap_or_default(),
            again: self.again.map(|again| again == Again::Yes),
            highest: self.highest.as_deref(),
            days_slow: self.days,
            said: &self.said,
        });
        let name = self.name.as_deref().unwrap_or_default();
        let input = ReferenceInput { application: &self.application, name, reach: self.reach.as_deref(), called };
        keep_reference(app, setting, &input)
    }
}

/// Keep a credit bureau's report
#[derive(Debug, Args)]
#[command(override_usage = "dunlin credit report --customer NAME --bureau NAME --file FILE [OPTIONS]")]
pub(crate) struct Report {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// Whose report
    #[arg(long, value_name = "NAME")]
    bureau: String,
    /// The report
    #[arg(long, value_name = "FILE")]
    file: PathBuf,
    /// The bureau's own score or class
    #[arg(long, value_name = "TEXT", default_value = "")]
    score: String,
    /// It warns: insolvency, judgments, debts in collection
    #[arg(long)]
    warns: bool,
    /// What else it says
    #[arg(long, value_name = "TEXT", default_value = "")]
    said: String,
    /// The last day on which it counts; six months from now when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
}

impl Report {
    pub(super) fn done(&self, session: &mut Session) -> Result<Done, AppError> {
        let (name, bytes) = read_file(&self.file)?;
        let input = ReportInput {
            customer: &self.customer,
            bureau: &self.bureau,
            score: &self.score,
            warns: self.warns,
            said: &self.said,
            until: self.until,
            file: (&name, &bytes),
        };
        keep_report(&mut session.app, &session.setting, &input)
    }
}

/// Keep a financial statement with its figures
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin credit statement --customer NAME --closed-on DATE --file FILE ...",
    after_help = "Example:\n  dunlin credit statement --customer 10482 --closed-on 2025-12-31 \\\n    --file 2025.pdf --assets 1000 --working-capital 300 --retained 400 \\\n    --ebit 200 --sales 1500 --liabilities 400 --equity 600"
)]
pub(crate) struct Statement {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// The day on which it closes
    #[arg(long, value_name = "DATE")]
    closed_on: Date,
    /// The statement
    #[arg(long, value_name = "FILE")]
    file: PathBuf,
    /// What kind of firm: `private` (makes goods), `services`, `listed` or `emerging`
    #[arg(long, value_name = "KIND", default_value = "private")]
    firm: String,
    /// Its currency; the creditor's when left out
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// All that the firm has
    #[arg(long, value_name = "AMOUNT")]
    assets: String,
    /// Current assets less current liabilities
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    working_capital: String,
    /// Earnings kept over the years
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    retained: String,
    /// Earnings before interest and taxes
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    ebit: String,
    /// Sales of the year
    #[arg(long, value_name = "AMOUNT")]
    sales: String,
    /// All that the firm owes
    #[arg(long, value_name = "AMOUNT")]
    liabilities: String,
    /// Equity as the books have it
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    equity: Option<String>,
    /// What the market pays for its shares
    #[arg(long, value_name = "AMOUNT")]
    market_value: Option<String>,
    /// The last day on which it counts; eighteen months after it closes when left out
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
}

impl Statement {
    pub(super) fn done(&self, session: &mut Session) -> Result<Done, AppError> {
        let (name, bytes) = read_file(&self.file)?;
        let input = StatementInput {
            customer: &self.customer,
            closed_on: self.closed_on,
            firm: &self.firm,
            currency: self.currency.as_deref(),
            figures: FigureInput {
                assets: &self.assets,
                working_capital: &self.working_capital,
                retained: &self.retained,
                ebit: &self.ebit,
                sales: &self.sales,
                liabilities: &self.liabilities,
                equity: self.equity.as_deref(),
                market_value: self.market_value.as_deref(),
            },
            until: self.until,
            file: (&name, &bytes),
        };
        keep_statement(&mut session.app, &session.setting, &input)
    }
}

/// Decide an application
#[expect(clippy::struct_excessive_bools, reason = "flags of the command line; three of them shut each other out")]
#[derive(Debug, Args)]
#[command(
    override_usage = "dunlin credit decide APPLICATION --grant --reason TEXT [OPTIONS]",
    after_help = "Examples:\n  dunlin credit decide CA-10482-1 --grant --reason \"three good references\"\n  dunlin credit decide CA-10482-1 --refuse --reason \"judgments\""
)]
pub(crate) struct Decide {
    /// Number of the application
    application: String,
    /// Grant it
    #[arg(long, group = "verdict", required_unless_present_any = ["refuse", "withdraw"])]
    grant: bool,
    /// Refuse it: nothing on credit, unless the customer has a limit
    #[arg(long, group = "verdict")]
    refuse: bool,
    /// The customer does not ask any more
    #[arg(long, group = "verdict")]
    withdraw: bool,
    /// How much may be owed; what is proposed when left out
    #[arg(long, value_name = "AMOUNT", requires = "grant")]
    amount: Option<String>,
    /// Months of the trial; the policy's when left out
    #[arg(long, value_name = "MONTHS", requires = "grant")]
    trial: Option<i32>,
    /// Not on trial
    #[arg(long, requires = "grant", conflicts_with = "trial")]
    lasting: bool,
    /// The limit's last day; until it is changed when left out
    #[arg(long, value_name = "DATE", requires = "grant")]
    until: Option<Date>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Why this customer is treated in another way than the others
    #[arg(long, value_name = "TEXT", requires = "grant")]
    exception: Option<String>,
}

impl Decide {
    pub(super) fn decide(&self, session: &mut Session) -> Result<Ending, AppError> {
        let (app, setting) = (&mut session.app, &session.setting);
        let done = if self.refuse {
            refuse(app, setting, &self.application, &self.reason)?
        } else if self.withdraw {
            withdraw(app, setting, &self.application, &self.reason)?
        } else {
            let input = GrantInput {
                application: &self.application,
                amount: self.amount.as_deref(),
                trial_months: self.trial,
                lasting: self.lasting,
                until: self.until,
                reason: &self.reason,
                exception: self.exception.as_deref(),
            };
            let outcome = grant(app, setting, &input)?;
            return answer_outcome(session, outcome);
        };
        session.answer_done(&done)?;
        Ok(Ending::Done)
    }
}

/// Note that a customer accepted the payment policy
#[derive(Debug, Args)]
#[command(override_usage = "dunlin credit accept-policy --customer CUSTOMER --by NAME [OPTIONS]")]
pub(crate) struct Accept {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// Who accepted it
    #[arg(long, value_name = "NAME")]
    by: String,
    /// When; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Which edition; name and version of the policy in use when left out
    #[arg(long, value_name = "TEXT")]
    edition: Option<String>,
}

impl Accept {
    pub(super) fn done(&self, session: &mut Session) -> Result<Done, AppError> {
        let edition = self.edition.as_deref();
        let input = AcceptanceInput { customer: &self.customer, by: &self.by, on: self.on, edition };
        accept_policy(&mut session.app, &session.setting, &input)
    }
}

/// All applications.
pub(super) fn list(session: &mut Session) -> Result<Ending, AppError> {
    let all = applications(&mut session.app, &session.setting)?;
    session.answer(&Applications::new(&all, words()), |all| table(&all.applications))?;
    Ok(Ending::Done)
}

fn table(all: &[ApplicationLine]) -> Vec<String> {
    if all.is_empty() {
        return vec!["Nobody asks for credit.".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Application"),
        (Column::Text, "Customer"),
        (Column::Right, "Asked"),
        (Column::Whole, "State"),
        (Column::Text, "Missing"),
    ]);
    for line in all {
        let asked = line.asked.as_ref().map(|asked| format!("{asked} {}", line.currency));
        let codes: Vec<&str> = line.missing.iter().map(|one| one.code).collect();
        table.row([
            line.application.clone(),
            line.name.clone(),
            asked.unwrap_or_else(|| "-".to_string()),
            line.state.to_string(),
            codes.join(", "),
        ]);
    }
    table.lines()
}

/// What is known of an application, and which limit it comes to.
pub(super) fn propose(session: &mut Session, application: &str) -> Result<Ending, AppError> {
    let weighed = weigh(&mut session.app, &session.setting, application)?;
    session.answer(&ApplicationReport::new(&weighed, words()), lines)?;
    Ok(Ending::Done)
}

fn lines(report: &ApplicationReport) -> Vec<String> {
    let line = &report.line;
    let mut lines = vec![format!("{} of {} ({}): {}", line.application, line.name, line.customer, line.state)];
    let trial = if report.proposal.on_trial { ", on trial" } else { "" };
    lines.push(format!("Proposed: {} {}{trial}", report.proposal.limit, line.currency));
    for because in &report.proposal.because {
        lines.extend(wrapped(&because.text, 2));
    }
    if let Some(score) = report.scores.first() {
        lines.push(format!("Score of the newest statement: {} ({})", score.value, score.zone));
    }
    if !line.missing.is_empty() {
        lines.push("Missing:".to_string());
        for missing in &line.missing {
            lines.extend(wrapped(&missing.text, 2));
        }
    }
    lines
}
