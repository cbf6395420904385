//! `plan add|agree|list|show|agreement|cancel`: a debt that is paid in parts on the customer's paydays (R3.8).

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::cases::{self, PartsInput, PlanInput, Signed};
use dunlin_core::instalment_plan::{Payday, PlanEnd, PlanState};
use dunlin_wire::{Changes, LeftOutLine, PlanDrafted, PlanList, PlanOffered, PlanReport};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::session::{Session, changes_of, sentences};
use crate::table::{Column, Table, wrapped};
use crate::words::words;

/// Debts that are paid in parts
#[derive(Debug, Subcommand)]
pub(crate) enum Plan {
    /// Draw up a plan and offer it; its items are chased as before until it is signed
    Add(Add),
    /// Say that the customer signed a plan: its items are not chased while it is kept
    Agree(Agree),
    /// List the plans with their states
    List {
        /// Only those of one state: offered, agreed, active, completed, failed or withdrawn
        #[arg(long)]
        state: Option<String>,
        /// Only those of one customer
        #[arg(long)]
        customer: Option<String>,
    },
    /// Show a plan with its parts
    Show {
        /// The plan's number
        plan: String,
    },
    /// Write the agreement to sign as PDF
    Agreement {
        /// The plan's number
        plan: String,
        /// Where to
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// End a plan: chasing goes on where it stood
    Cancel {
        /// The plan's number
        plan: String,
        /// The customer did not keep it; else it counts as taken back
        #[arg(long)]
        failed: bool,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

/// Draw up a plan
#[derive(Debug, Args)]
#[command(override_usage = "dunlin plan add --customer NAME --payday WHEN --first DATE [OPTIONS]")]
#[command(
    after_help = "Examples:\n  dunlin plan add --customer 10482 --parts 6 --payday monthly --first 2026-12-01\n  dunlin plan add --customer 10482 --item 2026-0412 --each 250.00 --payday fortnightly \\\n    --first 2026-12-04 --down 500.00 --down-on 2026-11-27 --no-interest"
)]
pub(crate) struct Add {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// What it covers; when left out, all that is open and not contested
    #[arg(long = "item", value_name = "NUMBER")]
    items: Vec<String>,
    /// So many even parts
    #[arg(long, value_name = "N", group = "how")]
    parts: Option<u16>,
    /// Parts of so much each; the last is what is left
    #[arg(long, value_name = "AMOUNT", group = "how")]
    each: Option<String>,
    /// Own amounts, one for each payday, parted by semicolons: 300.00;300.00;400.00
    #[arg(long, value_name = "AMOUNTS", group = "how")]
    amounts: Option<String>,
    /// The customer's paydays
    #[arg(long)]
    payday: PaydayWord,
    /// The first of them
    #[arg(long, value_name = "DATE")]
    first: Date,
    /// What is paid before the first part
    #[arg(long, value_name = "AMOUNT", requires = "down_on")]
    down: Option<String>,
    /// By when it is paid
    #[arg(long, value_name = "DATE", requires = "down")]
    down_on: Option<Date>,
    /// Interest stands still while the plan is kept; it is owed again when it fails
    #[arg(long)]
    no_interest: bool,
    /// Days after its day until a part counts as missed
    #[arg(long, value_name = "DAYS")]
    grace: Option<i32>,
    /// So many missed parts at a time end the plan, and so does the last one; 0: only a person ends it
    #[arg(long, value_name = "N")]
    missed: Option<u32>,
    /// Only show what would come of it
    #[arg(long)]
    dry_run: bool,
}

/// Say that a plan was signed
#[derive(Debug, Args)]
#[command(override_usage = "dunlin plan agree PLAN --signed-by NAME [OPTIONS]")]
pub(crate) struct Agree {
    /// The plan's number
    plan: String,
    /// The day on which it was signed, from which it holds; today when left out
    #[arg(long, value_name = "DATE")]
    signed_on: Option<Date>,
    /// Who signed
    #[arg(long, value_name = "NAME")]
    signed_by: String,
    /// The signed agreement, which is kept as evidence
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// When the customer has money.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "kebab-case")]
pub(crate) enum PaydayWord {
    /// Each week
    Weekly,
    /// Every second week
    Fortnightly,
    /// Each month
    Monthly,
    /// The last working day of each month
    LastWorkingDay,
}

impl From<PaydayWord> for Payday {
    fn from(word: PaydayWord) -> Payday {
        match word {
            PaydayWord::Weekly => Payday::Week,
            PaydayWord::Fortnightly => Payday::Fortnight,
            PaydayWord::Monthly => Payday::Month,
            PaydayWord::LastWorkingDay => Payday::LastWorkingDay,
        }
    }
}

pub(crate) fn run(global: &Global, command: Plan) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Plan::Add(args) => add(&mut session, args)?,
        Plan::Agree(args) => agree(&mut session, &args)?,
        Plan::List { state, customer } => list(&mut session, state.as_deref(), customer.as_deref())?,
        Plan::Show { plan } => {
            let line = cases::plan(&mut session.app, &session.setting, &plan)?;
            let report = PlanReport::new(&line, session.app.clock.today(&session.setting.creditor.timezone));
            session.answer(&report, shown)?;
        }
        Plan::Agreement { plan, out } => {
            let line = cases::plan(&mut session.app, &session.setting, &plan)?;
            let agreement = cases::frozen_agreement(&line)?;
            let bytes = cases::agreement_pdf(&mut session.app, &session.setting, &agreement)?;
            std::fs::write(&out, &bytes).map_err(|error| unreachable_file(&out, &error))?;
            let said = format!("The agreement of {plan} is written to {}.", out.display());
            let changes = Changes::setting("agreement.written", [said]);
            session.answer(&changes, |changes| sentences(&changes.changes))?;
        }
        Plan::Cancel { plan, failed, reason } => {
            let end = if failed { PlanEnd::Failed } else { PlanEnd::Withdrawn };
            let done = cases::cancel_plan(&mut session.app, &session.setting, &plan, end, &reason)?;
            session.answer_done(&done)?;
        }
    }
    Ok(Ending::Done)
}

fn add(session: &mut Session, args: Add) -> Result<(), AppError> {
    let parts = match (&args.parts, &args.each, &args.amounts) {
        (Some(count), ..) => PartsInput::Count(*count),
        (_, Some(each), _) => PartsInput::Each(each),
        (.., Some(amounts)) => PartsInput::Amounts(amounts.split(';').map(|text| text.trim().to_string()).collect()),
        _ => {
            let message = "it is not said how many parts";
            return Err(usage(
                "plan.parts_missing",
                message.to_string(),
                "--parts 6, --each 250.00 or --amounts 300.00;700.00",
            ));
        }
    };
    let input = PlanInput {
        customer: &args.customer,
        items: args.items,
        parts,
        payday: args.payday.into(),
        first_on: args.first,
        down: args.down.as_deref().zip(args.down_on),
        interest_runs: !args.no_interest,
        grace_days: args.grace,
        missed: args.missed,
    };
    if args.dry_run {
        let drafted = cases::draft_plan(&mut session.app, &session.setting, &input)?;
        return session.answer(&PlanDrafted::new(&drafted, words()), |drafted| {
            shown(&drafted.plan).into_iter().chain(left_out(&drafted.left_out)).collect()
        });
    }
    let offered = cases::offer_plan(&mut session.app, &session.setting, &input)?;
    let answer = PlanOffered::new(changes_of(&offered.done), &offered.left_out, words());
    session.answer(&answer, |offered| {
        sentences(&offered.changes.changes).into_iter().chain(left_out(&offered.left_out)).collect()
    })
}

/// What the plan does not cover, and why.
fn left_out(items: &[LeftOutLine]) -> Vec<String> {
    let line = |LeftOutLine { number, open, currency, text, .. }: &LeftOutLine| {
        format!("Not covered: {number}, {open} {currency}. {text}")
    };
    items.iter().flat_map(|item| wrapped(&line(item), 0)).collect()
}

fn agree(session: &mut Session, args: &Agree) -> Result<(), AppError> {
    let file = match &args.file {
        None => None,
        Some(path) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Some((name, std::fs::read(path).map_err(|error| unreachable_file(path, &error))?))
        }
    };
    let signed = Signed {
        on: args.signed_on,
        by: &args.signed_by,
        file: file.as_ref().map(|(name, bytes)| (name.as_str(), bytes.as_slice())),
    };
    let done = cases::agree_plan(&mut session.app, &session.setting, &args.plan, &signed)?;
    session.answer_done(&done)
}

fn unreachable_file(path: &std::path::Path, error: &std::io::Error) -> AppError {
    usage("file.unreadable", format!("{}: {error}", path.display()), "name a file that can be read and written")
}

fn list(session: &mut Session, state: Option<&str>, customer: Option<&str>) -> Result<(), AppError> {
    let wanted = state.map(|word| {
        PlanState::find(word).ok_or_else(|| {
            let known = PlanState::ALL.map(PlanState::code).join(", ");
            usage("plan.state_unknown", format!("\"{word}\" is no state of a plan"), format!("known are {known}"))
        })
    });
    let wanted = wanted.transpose()?;
    let today = session.app.clock.today(&session.setting.creditor.timezone);
    let mut lines = match customer {
        None => cases::plans(&mut session.app, &session.setting, None)?,
        Some(name) => cases::plans_of(&mut session.app, &session.setting, name)?,
    };
    lines.retain(|line| wanted.is_none_or(|state| line.view.state(today) == state));
    session.answer(&PlanList::new(&lines, today), listed)
}

fn listed(list: &PlanList) -> Vec<String> {
    if list.plans.is_empty() {
        return vec!["There are no plans yet. Draw one up with: dunlin plan add".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Plan"),
        (Column::Text, "Customer"),
        (Column::Whole, "State"),
        (Column::Right, "Total"),
        (Column::Right, "Received"),
        (Column::Whole, "Next part"),
    ]);
    for plan in &list.plans {
        let is_over = matches!(plan.state.as_str(), "completed" | "failed" | "withdrawn");
        let is_asked = |state: &str| !is_over && !matches!(state, "paid" | "rests");
        let next = plan.parts.iter().find(|part| is_asked(&part.state));
        let next = next.map(|part| format!("{} on {}", part.open, part.due_on)).unwrap_or_default();
        let total = format!("{} {}", plan.total, plan.currency);
        let customer = format!("{} {}", plan.customer, plan.name);
        table.row([plan.number.clone(), customer, plan.state.clone(), total, plan.received.clone(), next]);
    }
    table.lines()
}

fn shown(plan: &PlanReport) -> Vec<String> {
    let mut table = Table::new(&[
        (Column::Right, "Part"),
        (Column::Whole, "By"),
        (Column::Right, "Amount"),
        (Column::Right, "Open"),
        (Column::Whole, "State"),
    ]);
    for part in &plan.parts {
        let number = part.part.to_string();
        table.row([number, part.due_on.clone(), part.amount.clone(), part.open.clone(), part.state.clone()]);
    }
    let items: Vec<&str> = plan.items.iter().map(|item| item.number.as_str()).collect();
    let PlanReport { number, customer, name, state, total, currency, .. } = plan;
    let head = format!("{number} of {customer} {name}: {state}, {total} {currency} for {}", items.join(", "));
    std::iter::once(head).chain(table.lines()).collect()
}
