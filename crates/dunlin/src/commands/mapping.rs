//! `mapping list|forget`: layouts of files that are remembered, so that the next one needs no flags.

use clap::{Subcommand, ValueEnum};
use dunlin_app::AppError;
use dunlin_app::mappings::{MappingKind, forget, list};
use dunlin_wire::{MappingLine, MappingList};

use crate::cli::Global;
use crate::exit::Ending;
use crate::session::Session;
use crate::table::wrapped;

/// Layouts of files that are remembered
#[derive(Debug, Subcommand)]
pub(crate) enum Mapping {
    /// What is remembered of lists and of banks' tables
    List,
    /// Forget a layout: the next file of it is asked about like the first
    #[command(after_help = "Example:\n  dunlin mapping forget umsaetze")]
    Forget {
        /// Its name, as `mapping list` shows it
        name: String,
        /// Which, when several have the name
        #[arg(long)]
        kind: Option<Kind>,
    },
}

/// Files that a layout is for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// Tables of a bank
    Bank,
    /// Lists of invoices
    Invoices,
    /// Lists of receipts
    Receipts,
    /// Lists of customers
    Customers,
}

impl From<Kind> for MappingKind {
    fn from(kind: Kind) -> MappingKind {
        match kind {
            Kind::Bank => MappingKind::Bank,
            Kind::Invoices => MappingKind::Invoices,
            Kind::Receipts => MappingKind::Receipts,
            Kind::Customers => MappingKind::Customers,
        }
    }
}

pub(crate) fn run(global: &Global, command: Mapping) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Mapping::List => {
            let known = list(&mut session.app, &session.setting)?;
            session.answer(&MappingList::new(&known), |list| told(&list.mappings))?;
        }
        Mapping::Forget { name, kind } => {
            let gone = forget(&mut session.app, &session.setting, &name, kind.map(MappingKind::from))?;
            session.answer(&MappingList::new(&[gone]), |_| vec![format!("The layout \"{name}\" is forgotten.")])?;
        }
    }
    Ok(Ending::Done)
}

fn told(mappings: &[MappingLine]) -> Vec<String> {
    if mappings.is_empty() {
        return vec!["No layout is remembered.".to_string()];
    }
    let mut lines = Vec::new();
    for mapping in mappings {
        let words = [
            &mapping.account,
            &mapping.currency,
            &mapping.date_order,
            &mapping.decimal,
            &mapping.encoding,
            &mapping.sheet,
        ];
        let words = words.into_iter().flatten().cloned();
        let columns = mapping.columns.iter().map(|column| format!("{}={}", column.meaning, column.header));
        let said: Vec<String> = words.chain(columns).collect();
        lines.push(format!("{} ({})", mapping.name, mapping.kind));
        lines.extend(wrapped(&format!("Headers: {}", mapping.headers.join(", ")), 2));
        lines.extend(wrapped(&format!("Said: {}", said.join(", ")), 2));
    }
    lines
}
