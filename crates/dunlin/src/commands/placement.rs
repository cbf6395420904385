//! `placement add|recall|ack|court|cost|award|update|remit|sell|file|bill|list|show|advise` and `evidence`: debts that are handed on (R4.5, R4.7).

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use dunlin_app::approvals::{self, Outcome};
use dunlin_app::placements::{
    self, CostInput, CourtInput, Keeps, PlacementInput, RemitInput, SaleInput, because_sentence, bundle, choice_name,
};
use dunlin_app::{AppError, Failure};
use dunlin_core::placement::advice::Hands;
use dunlin_core::placement::{Campaign, PlacementEnd, PlacementKind, PlacementState, Stage};
use dunlin_wire::{
    AdviceReport, Changes, EvidenceBundle, PartnerReport, PlacementEventLine, PlacementFileReport, PlacementList,
    PlacementReport, SaleReport,
};
use jiff::civil::Date;

use crate::cli::Global;
use crate::commands::approval::answer_asked;
use crate::commands::document::{read_file, unreadable};
use crate::commands::portfolio;
use crate::exit::{Ending, usage};
use crate::session::{Session, changes_of, sentences};
use crate::table::{Column, Table, wrapped};
use crate::words::{count, words};

/// Debts that are handed on
#[derive(Debug, Subcommand)]
pub(crate) enum PlacementCommand {
    /// Hand a debt on: from its day the partner has it, and nobody is asked twice
    Add(Box<Add>),
    /// Take a debt back, or note that the partner returned it: its steps go on where they stood
    Recall(Recall),
    /// Note that the partner has what was handed on
    Ack(Ack),
    /// Note how far the case of a debt is that a lawyer has
    Court(CourtArgs),
    /// Note what a lawyer, a court or a partner cost: it is yours, not the customer's
    Cost(CostArgs),
    /// Charge the customer what a judgment gives of the costs
    Award(CostArgs),
    /// Take what partners report: letters, calls, costs, stages of a case, returns
    Update {
        /// CSV with the columns placement, date, kind, text, amount, reference, court
        file: PathBuf,
    },
    /// Book what partners collected; what they kept of it is noted apart
    Remit {
        /// CSV with the columns placement, date, amount, commission, reference
        file: PathBuf,
        /// The partner passes the whole on and bills its share; else it keeps that where a line does not say
        #[arg(long)]
        gross: bool,
    },
    /// Sell what was placed for sale: the price settles each item by its part, the rest is given up
    Sell {
        /// The placement's number, or a portfolio's
        placement: String,
        /// What the buyer paid
        #[arg(long, value_name = "AMOUNT")]
        price: String,
        /// The day on which the money was received; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
    /// Write the placement file: a line for each invoice, and a last one with count and sum
    File {
        /// The placement's number, or a portfolio's
        placement: String,
        /// Where to
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write the bill of sale as PDF
    Bill {
        /// The placement's number, or a portfolio's
        placement: String,
        /// Where to
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// List placements with their states and sums
    List {
        /// Only those of one state
        #[arg(long)]
        state: Option<String>,
        /// Only those of one customer
        #[arg(long)]
        customer: Option<String>,
        /// Only those of one portfolio
        #[arg(long, value_name = "NUMBER")]
        portfolio: Option<String>,
    },
    /// Show a placement, or all of a portfolio
    Show {
        /// Its number
        placement: String,
    },
    /// Compare what each way is expected to bring, less what it costs
    Advise {
        /// Customer number or name
        #[arg(long)]
        customer: String,
        /// Only these items; all that is late when left out
        #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
        items: Vec<String>,
    },
}

/// Hand a debt on
#[derive(Debug, Args)]
#[command(override_usage = "dunlin placement add --customer CUSTOMER... --kind KIND [OPTIONS]")]
#[command(
    after_help = "Examples:\n  dunlin placement add --customer 10482 --kind agency --partner \"Baltic Collect\" --commission 25 --reason \"no answer\"\n  dunlin placement add --customer 10482 --kind early_out --partner Frontdesk --until 2026-12-31 --supplements --reason young\n  dunlin placement add --customer 10482 --customer 10517 --kind sale --partner \"Strandloper\" --reason \"no answer\""
)]
pub(crate) struct Add {
    /// Customer number or name; several are handed on together, as a portfolio
    #[arg(long, required_unless_present = "customers")]
    customer: Vec<String>,
    /// Customers of a portfolio from a file, a number on each line
    #[arg(long, value_name = "FILE")]
    customers: Option<PathBuf>,
    /// In which money a portfolio is; the creditor's own when left out
    #[arg(long, value_name = "CURRENCY")]
    currency: Option<String>,
    /// `in_house`, `early_out`, `agency`, `sale` or `legal`
    #[arg(long)]
    kind: String,
    /// Who takes it over
    #[arg(long, value_name = "NAME")]
    partner: Option<String>,
    /// How the partner is reached
    #[arg(long, value_name = "TEXT")]
    contact: Option<String>,
    /// Its share of what it collects, in percent
    #[arg(long, value_name = "PERCENT")]
    commission: Option<String>,
    /// Its price for the account
    #[arg(long, value_name = "AMOUNT")]
    fee: Option<String>,
    /// The first day; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// The last day of the campaign, or the in-house team's last deadline
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// An early-out joins the policy's own steps; else these rest meanwhile
    #[arg(long)]
    supplements: bool,
    /// Only these items; all that is late when left out
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    items: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// Take a debt back
#[derive(Debug, Args)]
pub(crate) struct Recall {
    /// The placement's number, or a portfolio's
    #[arg(required_unless_present = "customer")]
    placement: Option<String>,
    /// The customer, where only one placement of it runs
    #[arg(long)]
    customer: Option<String>,
    /// The partner returned it
    #[arg(long)]
    returned: bool,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// Note that the partner has it
#[derive(Debug, Args)]
pub(crate) struct Ack {
    /// The placement's number, or a portfolio's
    placement: String,
    /// What the partner calls it
    #[arg(long, value_name = "TEXT")]
    reference: String,
    /// How many items the partner says that it has
    #[arg(long, value_name = "N")]
    count: Option<usize>,
    /// What they come to
    #[arg(long, value_name = "AMOUNT")]
    total: Option<String>,
}

/// How far a case is
#[derive(Debug, Args)]
#[command(override_usage = "dunlin placement court PLACEMENT --stage STAGE --reason TEXT [OPTIONS]")]
#[command(
    after_help = "Examples:\n  dunlin placement court PL-10482-1 --stage filed --court \"Amtsgericht Köln\" --file-number \"112 C 34/26\" --reason \"claim over 2 invoices\"\n  dunlin placement court PL-10482-1 --stage judgment --on 2026-10-01 --reason \"in full\""
)]
pub(crate) struct CourtArgs {
    /// The placement's number
    placement: String,
    /// `filed`, `heard`, `judgment`, `dismissed` or `enforcement`
    #[arg(long)]
    stage: String,
    /// Which court; as before when left out
    #[arg(long, value_name = "NAME")]
    court: Option<String>,
    /// The court's number for the case; as before when left out
    #[arg(long, value_name = "NUMBER")]
    file_number: Option<String>,
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Why, or what came of it
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// What a case costs, or what a court gave of it
#[derive(Debug, Args)]
#[command(override_usage = "dunlin placement cost|award PLACEMENT --amount AMOUNT --reason TEXT")]
pub(crate) struct CostArgs {
    /// The placement's number
    placement: String,
    /// How much
    #[arg(long, value_name = "AMOUNT")]
    amount: String,
    /// In which money; the placement's when left out
    #[arg(long, value_name = "CURRENCY")]
    currency: Option<String>,
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// What for
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl CostArgs {
    fn input(&self) -> CostInput<'_> {
        let CostArgs { placement, amount, currency, on, reason } = self;
        CostInput { number: placement, amount, currency: currency.as_deref(), on: *on, reason }
    }
}

/// Everything that belongs to a debt
#[derive(Debug, Args)]
pub(crate) struct EvidenceArgs {
    /// Customer number or name
    #[arg(long)]
    customer: String,
    /// Only these items; all that is late when left out
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    items: Vec<String>,
    /// Into this folder
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub(crate) fn run(global: &Global, command: PlacementCommand) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    if let Some(number) = command.named()
        && placements::is_portfolio(&mut session.app, &session.setting, number)?
    {
        return of_portfolio(&mut session, &command, number).map(|()| Ending::Done);
    }
    let (app, setting) = (&mut session.app, &session.setting);
    match command {
        PlacementCommand::Add(args) => return add(&mut session, &args),
        PlacementCommand::Recall(args) => {
            let number = running(&mut session, &args)?;
            let done = placements::recall(&mut session.app, &session.setting, &number, args.end(), &args.reason)?;
            session.answer_done(&done)?;
        }
        PlacementCommand::Ack(args) => {
            let said = (args.count, args.total.as_deref());
            let done = placements::acknowledge(app, setting, &args.placement, &args.reference, said)?;
            session.answer_done(&done)?;
        }
        PlacementCommand::Court(args) => {
            let done = placements::note_court(app, setting, &court(&args)?)?;
            session.answer_done(&done)?;
        }
        PlacementCommand::Cost(args) => {
            let done = placements::note_cost(app, setting, &args.input())?;
            session.answer_done(&done)?;
        }
        PlacementCommand::Award(args) => {
            let done = placements::award(app, setting, &args.input())?;
            session.answer_done(&done)?;
        }
        PlacementCommand::Update { file } => {
            let run = placements::update(app, setting, &read_file(&file)?.1)?;
            session.answer(&PartnerReport::from(&run), taken)?;
        }
        PlacementCommand::Remit { file, gross } => {
            let bytes = read_file(&file)?.1;
            let keeps = if gross { Keeps::Nothing } else { Keeps::Share };
            let run = placements::remit(app, setting, &RemitInput { bytes: &bytes, keeps })?;
            session.answer(&PartnerReport::from(&run), taken)?;
        }
        PlacementCommand::Sell { placement, price, on } => {
            let sold = placements::sell(app, setting, &SaleInput { number: &placement, price: &price, on })?;
            let report = SaleReport::new(&sold, changes_of(&sold.done).changes);
            session.answer(&report, |report| sentences(&report.changes))?;
        }
        PlacementCommand::File { placement, out } => {
            let file = placements::placement_file(app, setting, &placement)?;
            write(&out, &file.bytes)?;
            let report = PlacementFileReport::new(&file, out.display().to_string());
            session.answer(&report, |report| {
                let PlacementFileReport { file, count, total, currency } = report;
                vec![format!("{file}: {count} invoices, {total} {currency}. The partner acknowledges both.")]
            })?;
        }
        PlacementCommand::Bill { placement, out } => {
            let language = setting.creditor.language.clone();
            let bytes = placements::bill_of_sale(app, setting, &placement, &language)?;
            write(&out, &bytes)?;
            let said = format!("The bill of sale of {placement} is written to {}.", out.display());
            session.answer(&Changes::setting("bill.written", [said]), |changes| sentences(&changes.changes))?;
        }
        PlacementCommand::List { state, customer, portfolio } => {
            list(&mut session, state.as_deref(), customer.as_deref(), portfolio.as_deref())?;
        }
        PlacementCommand::Show { placement } => {
            let line = placements::placement(app, setting, &placement)?;
            let today = session.day(None);
            session.answer(&PlacementReport::new(&line, today), shown)?;
        }
        PlacementCommand::Advise { customer, items } => {
            let advised = placements::advise(app, setting, &customer, &items)?;
            let report = AdviceReport::new(&advised, |because| because_sentence(words(), because));
            session.answer(&report, |report| {
                let hands: Vec<Hands> = advised.advice.choices.iter().map(|own| own.hands).collect();
                advice(report, &hands)
            })?;
        }
    }
    Ok(Ending::Done)
}

impl PlacementCommand {
    /// What it is about, where that may be a portfolio of which all is done at once.
    fn named(&self) -> Option<&str> {
        match self {
            PlacementCommand::Recall(args) => args.placement.as_deref(),
            PlacementCommand::Ack(args) => Some(&args.placement),
            PlacementCommand::Sell { placement, .. } | PlacementCommand::Show { placement } => Some(placement),
            _ => None,
        }
    }
}

impl Recall {
    fn end(&self) -> PlacementEnd {
        if self.returned { PlacementEnd::Returned } else { PlacementEnd::Recalled }
    }
}

/// What is done with all of a portfolio.
fn of_portfolio(session: &mut Session, command: &PlacementCommand, number: &str) -> Result<(), AppError> {
    match command {
        PlacementCommand::Recall(args) => portfolio::recall(session, number, args.end(), &args.reason),
        PlacementCommand::Ack(args) => {
            portfolio::acknowledge(session, number, &args.reference, (args.count, args.total.as_deref()))
        }
        PlacementCommand::Sell { price, on, .. } => portfolio::sell(session, &SaleInput { number, price, on: *on }),
        _ => portfolio::show(session, number),
    }
}

fn add(session: &mut Session, args: &Add) -> Result<Ending, AppError> {
    let kind = PlacementKind::find(&args.kind).ok_or_else(|| {
        let known = PlacementKind::ALL.map(PlacementKind::code).join(", ");
        usage("placement.kind", format!("\"{}\" is no kind of placement", args.kind), format!("known are {known}"))
    })?;
    let mut customers = args.customer.clone();
    if let Some(file) = &args.customers {
        customers.extend(portfolio::customers_of(file)?);
    }
    let input = PlacementInput {
        customer: args.customer.first().map_or("", String::as_str),
        kind,
        partner: args.partner.as_deref(),
        contact: args.contact.as_deref(),
        commission: args.commission.as_deref(),
        fee: args.fee.as_deref(),
        from: args.from,
        until: args.until,
        campaign: if args.supplements { Campaign::Supplements } else { Campaign::Replaces },
        items: &args.items,
        reason: &args.reason,
    };
    if customers.len() > 1 || args.customers.is_some() || args.currency.is_some() {
        return portfolio::add(session, &customers, args.currency.as_deref(), input);
    }
    match approvals::place(&mut session.app, &session.setting, &input)? {
        Outcome::Done(done) => session.answer_done(&done).map(|()| Ending::Done),
        Outcome::Asked(waits) => answer_asked(session, &waits),
    }
}

fn court(args: &CourtArgs) -> Result<CourtInput<'_>, AppError> {
    let stage = Stage::find(&args.stage).ok_or_else(|| {
        let known = Stage::ALL.map(Stage::code).join(", ");
        usage("placement.stage", format!("\"{}\" is no stage of a case", args.stage), format!("known are {known}"))
    })?;
    Ok(CourtInput {
        number: &args.placement,
        stage,
        court: args.court.as_deref(),
        file_number: args.file_number.as_deref(),
        on: args.on,
        reason: &args.reason,
    })
}

/// The placement that is named, or the only one of a customer that runs.
fn running(session: &mut Session, args: &Recall) -> Result<String, AppError> {
    if let Some(number) = &args.placement {
        return Ok(number.clone());
    }
    let (customer, today) = (args.customer.clone().unwrap_or_default(), session.day(None));
    let mut lines = placements::placements_of(&mut session.app, &session.setting, &customer)?;
    lines.retain(|line| line.view.state(today).runs());
    match lines.as_slice() {
        [one] => Ok(one.view.placement.number.clone()),
        [] => Err(AppError::new(Failure::NotFound, "placement.unknown", "no placement of the customer runs")
            .hint("dunlin placement list --customer CUSTOMER")),
        several => {
            let numbers: Vec<&str> = several.iter().map(|line| line.view.placement.number.as_str()).collect();
            let message = format!("{} placements of the customer run", several.len());
            Err(usage("placement.several", message, format!("name one of {}", numbers.join(", "))))
        }
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    std::fs::write(path, bytes).map_err(|error| unreadable(path, &error))
}

fn taken(report: &PartnerReport) -> Vec<String> {
    let mut lines =
        vec![format!("{} taken, {} known already.", count(report.taken as u64, "line", "lines"), report.known)];
    lines.extend(report.remitted.iter().map(|own| {
        let (collected, kept) = (&own.collected, &own.commission);
        format!("{} {}: {collected} {} collected, {kept} kept.", own.placement, own.reference, own.currency)
    }));
    lines.extend(report.bank_lines.iter().map(|line| format!("Bank line {line} brought it.")));
    lines
}

fn list(
    session: &mut Session,
    state: Option<&str>,
    customer: Option<&str>,
    portfolio: Option<&str>,
) -> Result<(), AppError> {
    let wanted = state.map(|word| {
        PlacementState::find(word).ok_or_else(|| {
            let known = PlacementState::ALL.map(PlacementState::code).join(", ");
            usage(
                "placement.state_unknown",
                format!("\"{word}\" is no state of a placement"),
                format!("known are {known}"),
            )
        })
    });
    let (wanted, today) = (wanted.transpose()?, session.day(None));
    let mut lines = match customer {
        None => placements::placements(&mut session.app, &session.setting, None)?,
        Some(name) => placements::placements_of(&mut session.app, &session.setting, name)?,
    };
    lines.retain(|line| wanted.is_none_or(|state| line.view.state(today) == state));
    lines.retain(|line| portfolio.is_none() || line.view.placement.portfolio.as_deref() == portfolio);
    session.answer(&PlacementList::new(&lines, today), listed)
}

fn listed(list: &PlacementList) -> Vec<String> {
    if list.placements.is_empty() {
        return vec!["Nothing is handed on. See what would bring most with: dunlin placement advise".to_string()];
    }
    let mut table = Table::new(&[
        (Column::Whole, "Placement"),
        (Column::Text, "Customer"),
        (Column::Whole, "Kind"),
        (Column::Text, "Partner"),
        (Column::Whole, "State"),
        (Column::Right, "Total"),
        (Column::Right, "Open"),
        (Column::Right, "Collected"),
    ]);
    for own in &list.placements {
        table.row([
            own.number.clone(),
            format!("{} {}", own.customer, own.name),
            own.kind.replace('_', "-"),
            own.partner.clone(),
            own.state.clone(),
            format!("{} {}", own.total, own.currency),
            own.open.clone(),
            own.collected.clone(),
        ]);
    }
    table.lines()
}

fn shown(own: &PlacementReport) -> Vec<String> {
    let PlacementReport { number, customer, name, kind, state, total, currency, open, .. } = own;
    let kind = kind.replace('_', "-");
    let with = own.portfolio.as_ref().map(|portfolio| format!(" ({portfolio})")).unwrap_or_default();
    let partner = format!("{}{with}", own.partner);
    let mut lines =
        vec![format!("{number} of {customer} {name}: {kind}, {partner}, {state}; {open} of {total} {currency} open")];
    lines.push(format!(
        "Collected {}, kept {}, not at the bank yet {}; paid directly {}, commission still owed {}; costs {}",
        own.collected,
        own.commission,
        own.on_its_way,
        own.direct,
        own.commission_owed,
        paid(own)
    ));
    lines.extend(own.court.iter().map(|case| {
        let words = [&case.court, &case.file_number].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        format!("Court: {words}; costs awarded {}", own.awarded)
    }));
    lines.extend(own.events.iter().map(happened));
    lines
}

/// What it cost, in each money.
fn paid(own: &PlacementReport) -> String {
    let sums: Vec<String> = own.costs.iter().map(|sum| format!("{} {}", sum.amount, sum.currency)).collect();
    if sums.is_empty() { "none".to_string() } else { sums.join(" + ") }
}

fn happened(one: &PlacementEventLine) -> String {
    let sum = one.amount.iter().zip(&one.currency).map(|(amount, currency)| format!(" {amount} {currency}"));
    let note = if one.note.is_empty() { String::new() } else { format!(": {}", one.note) };
    format!("{} {}{}{note}", one.on, one.kind, sum.collect::<String>())
}

fn advice(report: &AdviceReport, hands: &[Hands]) -> Vec<String> {
    let mut table = Table::new(&[
        (Column::Text, "Way"),
        (Column::Right, "Expected"),
        (Column::Right, "Cost"),
        (Column::Right, "Left"),
    ]);
    for (own, hands) in report.choices.iter().zip(hands) {
        let name = choice_name(words(), *hands);
        table.row([name, own.expected.clone(), own.cost.clone(), own.net.clone()]);
    }
    let AdviceReport { open, currency, days_past_due, .. } = report;
    let mut lines = vec![format!("{open} {currency}, {days_past_due} days past due")];
    lines.extend(table.lines());
    for (own, hands) in report.choices.iter().zip(hands) {
        let text = format!("{}: {}", choice_name(words(), *hands), own.because.join(" "));
        lines.extend(wrapped(&text, 0));
    }
    lines.extend(report.left_out.iter().flat_map(|own| wrapped(&own.because, 0)));
    lines
}

/// Writes everything that belongs to a debt.
pub(crate) fn evidence(global: &Global, args: &EvidenceArgs) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    let made = bundle::bundle(&mut session.app, &session.setting, &args.customer, &args.items)?;
    std::fs::create_dir_all(&args.out).map_err(|error| unreadable(&args.out, &error))?;
    let stem = format!("evidence-{}", made.customer.replace(['/', '\\'], "_"));
    let (pdf, zip) = (args.out.join(format!("{stem}.pdf")), args.out.join(format!("{stem}.zip")));
    write(&pdf, &made.pdf)?;
    write(&zip, &made.zip)?;
    let report = EvidenceBundle::new(&made, pdf.display().to_string(), zip.display().to_string());
    session.answer(&report, |report| {
        let mut lines = vec![
            format!("{}: what belongs to {}", report.pdf, report.items.join(", ")),
            format!("{}: the same with {} files and their index", report.zip, report.files.len()),
        ];
        lines.extend(report.missing.iter().map(|name| format!("Not kept in the book: {name}")));
        lines
    })?;
    Ok(Ending::Done)
}
