//! `print make|list|show|file|reprint|labels|posted|number|delivered|returned|take-out|undo|proof`: letters from the printer to the customer.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use dunlin_app::post::{self, BatchFiles, MakeInput, Numbered};
use dunlin_app::run::{Outbox, file_name, sentence, write_whole};
use dunlin_app::{AppError, Failure};
use dunlin_core::post::{PostState, WhyReturned};
use dunlin_wire::{BatchList, BatchReport, LetterRow, PdfFile, PostedReport, PrintFiles, PrintReport, why_text};
use jiff::civil::Date;

use super::document::{read_file, unreadable};
use crate::cli::Global;
use crate::exit::{Ending, usage};
use crate::progress::bar;
use crate::session::{Session, default_outbox};
use crate::table::{Column, Table, wrapped};
use crate::words::{count, day};

/// Letters from the printer to the customer
#[derive(Debug, Subcommand)]
pub(crate) enum Print {
    /// Put all letters that wait into one batch: a PDF for the printer, and a list
    ///
    /// Facts are looked at again first: what was paid, disputed, promised or paused since is left out, and counts for nothing. No letter
    /// is in two batches.
    #[command(
        override_usage = "dunlin print make [--run RUN] [--duplex] [--out FOLDER]",
        after_help = "Examples:\n  dunlin print make --duplex\n  dunlin print make --run 2026-11-19-1 --out letters"
    )]
    Make {
        /// Only the letters of a run
        #[arg(long, value_name = "RUN")]
        run: Option<String>,
        /// Both sides are printed: each letter begins on a sheet of its own
        #[arg(long)]
        duplex: bool,
        #[command(flatten)]
        place: Place,
    },
    /// The batches, the newest first, and how many letters wait
    List,
    /// The letters of a batch and how each stands
    ///
    /// A letter that is not posted yet, and of which something does not hold any more, is marked: take it out of the pile.
    Show {
        /// The batch, for example P-2026-11-19-1
        batch: String,
    },
    /// Write the files of a batch again: the letters that are not posted yet
    File {
        /// The batch
        batch: String,
        #[command(flatten)]
        place: Place,
    },
    /// Write copies of a batch, or of one letter; each page says that it is a copy
    Reprint {
        /// The batch, or a notice
        name: String,
        #[command(flatten)]
        place: Place,
    },
    /// Write labels for the certified letters of a batch that have a number
    Labels {
        /// The batch
        batch: String,
        /// The PDF
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Say when a batch, or one letter, was posted, and under which numbers
    #[command(
        override_usage = "dunlin print posted BATCH|NOTICE --on DATE [OPTIONS]",
        after_help = "Examples:\n  dunlin print posted P-2026-11-19-1 --on 2026-11-19 --numbers numbers.csv\n  dunlin print posted P-2026-11-19-1 --on 2026-11-19 \\\n    --number 2026-11-19-10482-certified=RR473124829GB"
    )]
    Posted(WasPosted),
    /// Say under which number the post carries a letter; - takes it away
    #[command(override_usage = "dunlin print number NOTICE NUMBER")]
    Number {
        /// The notice, for example 2026-11-19-10482-certified
        notice: String,
        /// The number on the receipt: RR473124829GB
        #[arg(allow_hyphen_values = true)]
        number: String,
    },
    /// Say that a letter arrived
    #[command(override_usage = "dunlin print delivered NOTICE|NUMBER --on DATE")]
    Delivered {
        /// The notice, or the number under which the post carries it
        notice: String,
        /// The day; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
    /// Say that a letter came back: it counts for nothing, and somebody finds an address
    #[command(override_usage = "dunlin print returned NOTICE|NUMBER --on DATE --reason REASON")]
    Returned {
        /// The notice, or the number under which the post carries it
        notice: String,
        /// The day; today when left out
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Why: unknown, moved, not_collected, refused, other
        #[arg(long, value_name = "REASON")]
        reason: String,
    },
    /// Take a letter out of the pile before it is posted
    #[command(override_usage = "dunlin print take-out NOTICE --reason TEXT")]
    TakeOut {
        /// The notice
        notice: String,
        /// Why, for the log
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Take back that a letter was posted, or that it arrived
    #[command(override_usage = "dunlin print undo NOTICE|NUMBER --reason TEXT")]
    Undo {
        /// The notice, or the number under which the post carries it
        notice: String,
        /// Why, for the log
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Keep a scan that proves a letter: the post's receipt, or the signed card
    #[command(override_usage = "dunlin print proof NOTICE|NUMBER FILE")]
    Proof {
        /// The notice, or the number under which the post carries it
        notice: String,
        /// PDF, PNG or JPEG, up to 10 MB
        file: PathBuf,
    },
}

/// Where letters are and files go.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The folder into which the files go; print in the outbox when left out
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Where the files of approved runs are; beside the book when left out
    #[arg(long, env = "DUNLIN_OUTBOX", hide_env_values = true, value_name = "DIR")]
    outbox: Option<PathBuf>,
}

/// What was posted.
#[derive(Debug, Args)]
pub(crate) struct WasPosted {
    /// The batch, or a notice
    name: String,
    /// The day; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// The number of a letter: NOTICE=RR473124829GB; may be said often
    #[arg(long = "number", value_name = "NOTICE=NUMBER")]
    one_by_one: Vec<String>,
    /// A CSV file with the columns notice and number
    #[arg(long, value_name = "FILE")]
    numbers: Option<PathBuf>,
}

pub(crate) fn run(global: &Global, command: Print) -> Result<Ending, AppError> {
    let mut session = Session::open(global)?;
    match command {
        Print::Make { run, duplex, place } => make(&mut session, MakeInput { run: run.as_deref(), duplex }, &place),
        Print::List => list(&mut session),
        Print::Show { batch } => show(&mut session, &batch),
        Print::File { batch, place } => {
            let made = post::files(&mut session.app, &session.setting, &mut place.letters(global), &batch)?;
            written(&session, &made, &place)
        }
        Print::Reprint { name, place } => {
            let made = post::copies(&mut session.app, &session.setting, &mut place.letters(global), &name)?;
            written(&session, &made, &place)
        }
        Print::Labels { batch, out } => {
            let pdf = post::labels(&mut session.app, &session.setting, &batch)?;
            write_whole(&out, &pdf).map_err(|error| unreadable(&out, &error))?;
            let file = PdfFile { pdf: out.display().to_string() };
            session.answer(&file, |file| vec![file.pdf.clone()])?;
            Ok(Ending::Done)
        }
        Print::Posted(args) => posted(&mut session, &args),
        Print::Number { notice, number } => {
            let number = if number == "-" { String::new() } else { number };
            let line = post::number(&mut session.app, &session.setting, &Numbered { notice, number })?;
            told(&session, &LetterRow::new(&line, &[]))
        }
        Print::Delivered { notice, on } => {
            let on = session.day(on);
            let line = post::delivered(&mut session.app, &session.setting, &notice, on)?;
            told(&session, &LetterRow::new(&line, &[]))
        }
        Print::Returned { notice, on, reason } => {
            let why = WhyReturned::find(&reason).ok_or_else(|| no_such_reason(&reason))?;
            let on = session.day(on);
            let done = post::returned(&mut session.app, &session.setting, &notice, (on, why))?;
            session.answer_done(&done)?;
            Ok(Ending::Done)
        }
        Print::TakeOut { notice, reason } => {
            let line = post::take_out(&mut session.app, &session.setting, &notice, &reason)?;
            told(&session, &LetterRow::new(&line, &[]))
        }
        Print::Undo { notice, reason } => {
            let line = post::take_back(&mut session.app, &session.setting, &notice, &reason)?;
            told(&session, &LetterRow::new(&line, &[]))
        }
        Print::Proof { notice, file } => {
            let (name, bytes) = read_file(&file)?;
            let done = post::prove(&mut session.app, &session.setting, &notice, (&name, &bytes))?;
            session.answer_done(&done)?;
            Ok(Ending::Done)
        }
    }
}

impl Place {
    fn folder(&self, global: &Global) -> PathBuf {
        self.outbox.clone().unwrap_or_else(|| default_outbox(&global.book))
    }

    fn letters(&self, global: &Global) -> Outbox {
        Outbox::new(self.folder(global))
    }

    /// Writes both files of letters.
    fn write(&self, global: &Global, made: &BatchFiles) -> Result<PrintFiles, AppError> {
        let folder = self.out.clone().unwrap_or_else(|| self.folder(global).join("print"));
        let write = |ending: &str, bytes: &[u8]| {
            let path = folder.join(format!("{}.{ending}", file_name(&made.name)));
            write_whole(&path, bytes).map_err(|error| unreadable(&path, &error))?;
            Ok::<_, AppError>(path.display().to_string())
        };
        Ok(PrintFiles::new(made, write("pdf", &made.pdf)?, write("csv", &made.list)?))
    }
}

fn no_such_reason(found: &str) -> AppError {
    let known = WhyReturned::ALL.map(WhyReturned::code).join(", ");
    AppError::new(Failure::Usage, "post.why", format!("no such reason: \"{found}\"")).hint(format!("one of: {known}"))
}

fn make(session: &mut Session, input: MakeInput<'_>, place: &Place) -> Result<Ending, AppError> {
    let global = session.global.clone();
    let waiting = post::standing(&mut session.app, &session.setting)?.ready.len();
    let bar = bar("Printing", waiting as u64, global.json);
    let mut outbox = place.letters(&global);
    let made =
        post::make(&mut session.app, &session.setting, &mut outbox, input, |looked_at| bar.set_position(looked_at));
    bar.finish_and_clear();
    let made = made?;
    let files = match &made.batch {
        Some(batch) => {
            let files = post::files(&mut session.app, &session.setting, &mut outbox, &batch.name)?;
            Some(place.write(&global, &files)?)
        }
        None => None,
    };
    session.answer(&PrintReport::new(&made, files), |report| {
        let mut lines = match (&made.batch, &report.files) {
            (Some(batch), Some(files)) => {
                let letters = count(batch.letters.unsigned_abs(), "letter", "letters");
                let pages = count(batch.pages.unsigned_abs(), "page", "pages");
                vec![
                    format!("{}: {letters}, {pages}.", batch.name),
                    format!("  {}", files.pdf),
                    format!("  {}", files.list),
                ]
            }
            _ => vec!["No letter waits to be printed.".to_string()],
        };
        if !made.left_out.is_empty() {
            lines.push(String::new());
            lines.push("Left out, because facts changed; the next run looks again:".to_string());
        }
        for own in &made.left_out {
            let why: Vec<String> = own.reasons.iter().map(sentence).collect();
            lines.extend(wrapped(&format!("{}: {}", own.line.of.key, why.join(" ")), 2));
        }
        lines
    })?;
    Ok(Ending::Done)
}

fn written(session: &Session, made: &BatchFiles, place: &Place) -> Result<Ending, AppError> {
    let files = place.write(&session.global, made)?;
    session.answer(&files, |files| {
        let letters = count(made.letters as u64, "letter", "letters");
        vec![
            format!("{letters}, {}:", count(u64::from(made.pages), "page", "pages")),
            format!("  {}", files.pdf),
            format!("  {}", files.list),
        ]
    })?;
    Ok(Ending::Done)
}

fn list(session: &mut Session) -> Result<Ending, AppError> {
    let standing = post::standing(&mut session.app, &session.setting)?;
    session.answer(&BatchList::from(&standing), |_| {
        let waits = count(standing.ready.len() as u64, "letter waits", "letters wait");
        let mut lines = vec![format!("{waits} to be printed.")];
        if !standing.batches.is_empty() {
            let columns = [
                (Column::Whole, "Batch"),
                (Column::Right, "Letters"),
                (Column::Right, "Pages"),
                (Column::Text, "State"),
            ];
            let mut table = Table::new(&columns);
            for own in &standing.batches {
                let states: Vec<String> =
                    own.states.iter().map(|(state, count)| format!("{count} {}", state.code())).collect();
                let (letters, pages) = (own.batch.letters.to_string(), own.batch.pages.to_string());
                table.row([own.batch.name.clone(), letters, pages, states.join(", ")]);
            }
            lines.push(String::new());
            lines.extend(table.lines());
        }
        lines
    })?;
    Ok(Ending::Done)
}

fn show(session: &mut Session, batch: &str) -> Result<Ending, AppError> {
    let detail = post::show(&mut session.app, &session.setting, batch)?;
    session.answer(&BatchReport::from(&detail), |report| {
        let head = &detail.batch;
        let pages = count(head.pages.unsigned_abs(), "page", "pages");
        let mut lines =
            vec![format!("{}, made on {} by {}: {pages}.", head.name, day(head.made_on), head.made_by), String::new()];
        let columns = [
            (Column::Right, "No"),
            (Column::Whole, "Notice"),
            (Column::Text, "Name"),
            (Column::Whole, "State"),
            (Column::Whole, "Number"),
        ];
        let mut table = Table::new(&columns);
        for (line, row) in detail.letters.iter().zip(&report.rows) {
            let number = row.number.clone().unwrap_or_default();
            table.row([line.0.place.to_string(), row.notice.clone(), row.name.clone(), state_of(row), number]);
        }
        lines.extend(table.lines());
        let fell: Vec<_> = detail.letters.iter().filter(|(_, fell)| !fell.is_empty()).collect();
        if !fell.is_empty() {
            lines.push(String::new());
            lines.push("Take these out of the pile (dunlin print take-out NOTICE --reason TEXT):".to_string());
        }
        for (line, reasons) in fell {
            let why: Vec<String> = reasons.iter().map(sentence).collect();
            lines.extend(wrapped(&format!("{}: {}", line.of.key, why.join(" ")), 2));
        }
        lines
    })?;
    Ok(Ending::Done)
}

/// The state with its day.
fn state_of(row: &LetterRow) -> String {
    let on = match row.state {
        "posted" => row.posted_on.as_deref(),
        "delivered" | "returned" => row.ended_on.as_deref(),
        _ => None,
    };
    on.map_or_else(|| row.state.to_string(), |on| format!("{} {on}", row.state))
}

fn posted(session: &mut Session, args: &WasPosted) -> Result<Ending, AppError> {
    let mut given = Vec::new();
    for one in &args.one_by_one {
        let (notice, number) = one.split_once('=').ok_or_else(|| {
            let message = format!("\"{one}\" is no notice with its number");
            usage("usage.number", &message, "write it as NOTICE=RR473124829GB")
        })?;
        given.push(Numbered { notice: notice.to_string(), number: number.to_string() });
    }
    if let Some(path) = &args.numbers {
        let (_, bytes) = read_file(path)?;
        given.extend(post::read_numbers(&bytes)?);
    }
    let on = session.day(args.on);
    let done = post::posted(&mut session.app, &session.setting, &args.name, on, &given)?;
    session.answer(&PostedReport::from(&done), |report| {
        let mut lines =
            vec![format!("{} posted on {}.", count(report.posted.len() as u64, "letter", "letters"), day(on))];
        if !report.without_number.is_empty() {
            let bare = format!("Certified and without a number: {}.", report.without_number.join(", "));
            lines.extend(wrapped(&bare, 0));
        }
        lines
    })?;
    Ok(Ending::Done)
}

fn told(session: &Session, row: &LetterRow) -> Result<Ending, AppError> {
    session.answer(row, |row| {
        let number = row.number.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
        let why = row.why.as_deref().filter(|_| row.state == PostState::Returned.code());
        let why = why.and_then(WhyReturned::find).map(|why| format!(": {}", why_text(why))).unwrap_or_default();
        wrapped(&format!("{} is {}{number}{why}.", row.notice, state_of(row)), 0)
    })?;
    Ok(Ending::Done)
}
