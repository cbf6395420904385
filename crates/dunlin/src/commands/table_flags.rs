//! What a person says of a bank's table that it does not say itself; `inspect` and `bank import` take the same flags.

use clap::Args;
use dunlin_core::money::Currency;
use dunlin_formats::{BankColumn, DateOrder, DecimalSign, Options};

use crate::commands::import::{currency, date_order, decimal};

/// What a table leaves open
#[derive(Debug, Args)]
pub(crate) struct TableFlags {
    /// The currency of a table that says none
    #[arg(long, value_name = "CUR", value_parser = currency)]
    currency: Option<Currency>,
    /// Order of day, month and year in a table: dmy, mdy, ymd
    #[arg(long, value_name = "ORDER", value_parser = date_order)]
    date_order: Option<DateOrder>,
    /// The decimal sign of a table: . or ,
    #[arg(long, value_name = "SIGN", value_parser = decimal)]
    decimal: Option<DecimalSign>,
    /// What a column of a table is; can be said again. MEANING is booked_on, value_on, amount, debit, credit, side,
    /// currency, reference, text, name, name_account, own_account, bank_reference or ignore
    #[arg(long, value_name = "MEANING=HEADER", value_parser = column)]
    column: Vec<(BankColumn, String)>,
    /// The bank account that a table is of
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<String>,
    /// Encoding by its WHATWG name, for example windows-1251
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// Which sheet of a workbook
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
}

impl From<TableFlags> for Options {
    fn from(flags: TableFlags) -> Options {
        Options {
            currency: flags.currency,
            date_order: flags.date_order,
            decimal: flags.decimal,
            encoding: flags.encoding,
            sheet: flags.sheet,
            bank_columns: flags.column,
            bank_account: flags.account,
            ..Options::default()
        }
    }
}

fn column(text: &str) -> Result<(BankColumn, String), String> {
    let (name, header) = text.split_once('=').ok_or_else(|| "expected MEANING=HEADER".to_string())?;
    let names = || BankColumn::all().map(BankColumn::name).collect::<Vec<_>>().join(", ");
    let column =
        BankColumn::find(name.trim()).ok_or_else(|| format!("\"{name}\" is none of the meanings {}", names()))?;
    if header.trim().is_empty() {
        return Err("the header after = is missing".to_string());
    }
    Ok((column, header.trim().to_string()))
}
