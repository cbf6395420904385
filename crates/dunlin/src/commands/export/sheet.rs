//! Kinds of sheets, and where an export goes: a file that is named, or the output.

use std::fs;
use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use dunlin_app::{AppError, Failure};
use jiff::civil::Date;

use crate::cli::Global;
use crate::exit::usage;
use crate::output::Output;

/// Kinds of sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SheetFormat {
    /// Text with commas
    Csv,
    /// A workbook
    Xlsx,
}

impl SheetFormat {
    /// By a file's ending; CSV when it says nothing.
    pub(crate) fn of(path: &Path) -> SheetFormat {
        let is_workbook = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
        if is_workbook { SheetFormat::Xlsx } else { SheetFormat::Csv }
    }

    /// The stable word for JSON.
    pub(crate) fn code(self) -> &'static str {
        match self {
            SheetFormat::Csv => "csv",
            SheetFormat::Xlsx => "xlsx",
        }
    }
}

/// The flags of a list as of a day.
#[derive(Debug, Args)]
pub(crate) struct DaySheet {
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<Date>,
    /// What kind of file; by its ending when left out, else CSV
    #[arg(long)]
    format: Option<SheetFormat>,
    /// The file; - is the output
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

impl DaySheet {
    /// The kind of file, and where it goes.
    pub(crate) fn target(self, global: &Global) -> Result<(SheetFormat, Target), AppError> {
        let format = self.format.unwrap_or_else(|| SheetFormat::of(&self.out));
        Ok((format, Target::of(self.out, global, format == SheetFormat::Xlsx)?))
    }
}

/// Where an export goes.
pub(crate) enum Target {
    /// A file.
    File(PathBuf),
    /// The output.
    Stdout,
}

impl Target {
    /// Reads `--out`; `-` is the output, which takes neither a workbook on a terminal nor a JSON answer beside the file.
    pub(crate) fn of(out: PathBuf, global: &Global, is_binary: bool) -> Result<Target, AppError> {
        if out.as_os_str() != "-" {
            return Ok(Target::File(out));
        }
        if global.json || (is_binary && stdout().is_terminal()) {
            return Err(usage("usage.missing_argument", "the file is missing", "name it with --out FILE"));
        }
        Ok(Target::Stdout)
    }

    /// Writes a file whole; the path when it is one.
    pub(crate) fn write(self, bytes: &[u8]) -> Result<Option<PathBuf>, AppError> {
        match self {
            Target::File(path) => {
                fs::write(&path, bytes).map_err(|error| not_written(&path, &error))?;
                Ok(Some(path))
            }
            Target::Stdout => {
                let mut output = Output::new();
                output.bytes(bytes)?;
                output.finish()?;
                Ok(None)
            }
        }
    }
}

/// A file that could not be written.
pub(crate) fn not_written(path: &Path, error: &std::io::Error) -> AppError {
    AppError::new(Failure::Failed, "file.not_written", format!("{}: {error}", path.display()))
}
