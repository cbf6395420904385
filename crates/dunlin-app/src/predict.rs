//! How good forecasts would have been on a file of invoices that are settled: split by the day of issue, each invoice of the later part
//! forecast with only what was known on the day before it was issued.
//!
//! Requirement R4.1. Needs no book. Decides: what of a file counts, where it is split, and the two rules of thumb that the forecasts are
//! held against: "the larger amount first", and "as the customer's last invoice". The forecasts are the core's.

use std::collections::{BTreeMap, HashMap};

use dunlin_core::days::{after, between};
use dunlin_core::forecast::{Average, Delay, Fate, Payer, area_under_curve, mean_error, median_error, top_fifth};
use dunlin_core::money::{Currency, Decimal};
use dunlin_core::ratio::Ratio;
use dunlin_formats::{Field, InvoiceRow, ItemKind, Kind, Options, Problem, Reading, Record, Severity, read};
use jiff::civil::Date;

use crate::error::{AppError, Failure};

/// Shares are compared as parts of this.
const WHOLE: i64 = 1_000_000_000;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// For messages.
    pub file_name: &'a str,
    /// The file.
    pub bytes: &'a [u8],
    /// How it is to be read.
    pub options: Options,
    /// Which part of the invoices, the earlier ones, comes before the day of the split.
    pub split: Ratio,
}

/// How good something was; what cannot be said is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Of a late and a punctual invoice the late one was thought the riskier: in this share of all pairs.
    pub area: Option<Ratio>,
    /// Days between the expected and the real day: the mean.
    pub mean_error: Option<Ratio>,
    /// The one in the middle.
    pub median_error: Option<Ratio>,
    /// Of all late money times days, the share in the fifth that would have been worked first.
    pub top_fifth: Option<Ratio>,
}

/// What came out.
#[derive(Debug, Clone)]
pub struct Measured {
    /// Invoices that count.
    pub rows: usize,
    /// Of these, before the day of the split.
    pub before: usize,
    /// Of the others, settled, so that the forecast can be held against what came.
    pub measured: usize,
    /// Of those, settled late.
    pub late: usize,
    /// Not settled by the end of the file.
    pub open: usize,
    /// Rows that were not taken.
    pub rejected: usize,
    /// Credit notes and charges.
    pub passed_over: usize,
    /// The first day of issue that is forecast.
    pub split_on: Date,
    /// The forecasts.
    pub forecast: Figures,
    /// Settled within the range that was told, of those for which one was.
    pub in_range: Option<Ratio>,
    /// The larger amount first.
    pub by_amount: Figures,
    /// As the customer's last invoice that was settled.
    pub last_invoice: Figures,
    /// What is wrong or worth knowing, the file first, then by row.
    pub problems: Vec<Problem>,
}

/// An invoice of the file.
struct Past {
    customer: usize,
    issued_on: Date,
    due_on: Date,
    settled_on: Option<Date>,
    amount_minor: i64,
}

/// Forecasts the later part of a file.
///
/// # Errors
/// What reading the file gives; `predict.not_settled` for a file that says of no invoice when it was settled, `predict.too_few` when
/// nothing is left on one side of the split.
pub fn measure(asked: &Asked<'_>) -> Result<Measured, AppError> {
    let mut options = Options { kind: Some(Kind::Invoices), ..asked.options.clone() };
    options.default_currency = options.default_currency.or(Some(Currency::EUR));
    let reading = read(asked.file_name, asked.bytes, &options)?;
    let mut taken = Taken::new(reading.problems.clone());
    let mut rows = reading.rows();
    for outcome in rows.by_ref() {
        taken.problems.extend(outcome.problems);
        match outcome.record {
            Some(Record::Invoice(invoice)) if invoice.kind == ItemKind::Invoice => taken.take(outcome.row, &invoice),
            Some(_) => taken.passed_over += 1,
            None => taken.rejected += 1,
        }
    }
    taken.problems.extend(rows.finish());
    taken.invoices.sort_by_key(|invoice| invoice.issued_on);
    if taken.invoices.iter().all(|invoice| invoice.settled_on.is_none()) {
        return Err(not_settled(asked.file_name, &reading));
    }
    let place = asked.split.part_of(i64::try_from(taken.invoices.len()).unwrap_or(i64::MAX)).unwrap_or_default();
    let place = usize::try_from(place).unwrap_or_default().min(taken.invoices.len() - 1);
    let split_on = taken.invoices[place].issued_on;
    let before = taken.invoices.partition_point(|invoice| invoice.issued_on < split_on);
    let tried = tried(&taken.invoices, before);
    if before == 0 || tried.is_empty() {
        let message = format!("{} has no settled invoice on one side of {split_on}", asked.file_name);
        return Err(AppError::new(Failure::Refused, "predict.too_few", message).hint(
            "it needs invoices of several days, with those of the later part settled; or choose another --split",
        ));
    }
    Ok(measured(taken, (before, split_on), &tried))
}

fn not_settled(file_name: &str, reading: &Reading<'_>) -> AppError {
    let message = format!("{file_name} says of no invoice when it was settled");
    let refused = AppError::new(Failure::Refused, "predict.not_settled", message);
    let read = reading.mapping.iter().find(|(field, _)| *field == Field::SettledOn);
    if let Some((_, header)) = read {
        return refused.hint(format!("its column \"{header}\" has no date; take a file of invoices that were paid"));
    }
    let unused: Vec<String> = reading.unused_headers.iter().map(|header| format!("\"{header}\"")).collect();
    refused.hint(format!("name the column with --column settled_on=HEADER; not read yet: {}", unused.join(", ")))
}

/// What of a file is taken.
struct Taken {
    invoices: Vec<Past>,
    customers: HashMap<String, usize>,
    rejected: usize,
    passed_over: usize,
    problems: Vec<Problem>,
}

impl Taken {
    fn new(problems: Vec<Problem>) -> Taken {
        Taken { invoices: Vec::new(), customers: HashMap::new(), rejected: 0, passed_over: 0, problems }
    }

    /// Takes a row, or says why not.
    fn take(&mut self, row: u64, invoice: &InvoiceRow) {
        let (Some(issued_on), Some(due_on)) = (invoice.issued_on, invoice.due_on) else {
            let (column, message) = match invoice.issued_on {
                None => ("issued_on", "there is no date of issue; without it nothing can be said of what was known"),
                Some(_) => ("due_on", "there is no due date; without it nothing is late"),
            };
            self.rejected += 1;
            self.problems.push(Problem {
                row: Some(row),
                column: Some(column.to_string()),
                code: "date.missing",
                severity: Severity::Error,
                found: None,
                message: message.to_string(),
            });
            return;
        };
        let name = invoice.customer.number.as_ref().or(invoice.customer.name.as_ref()).cloned().unwrap_or_default();
        let next = self.customers.len();
        let customer = *self.customers.entry(name).or_insert(next);
        let (settled_on, amount_minor) = (invoice.settled_on, invoice.amount_minor);
        self.invoices.push(Past { customer, issued_on, due_on, settled_on, amount_minor });
    }
}

impl Past {
    /// What is known of it at the end of a day.
    fn known(&self, day: Date) -> Option<Delay> {
        Delay::known(self.due_on, self.settled_on.map(|on| (on, Fate::Paid)), day)
    }
}

/// A forecast beside what came.
struct Tried {
    days_late: i32,
    amount_minor: i64,
    chance: i64,
    error: Option<i32>,
    is_in_range: Option<bool>,
    /// Days late of the customer's last invoice, else everybody's middle.
    last: i32,
}

/// Forecasts every settled invoice from a place on.
fn tried(invoices: &[Past], from: usize) -> Vec<Tried> {
    let mut of_customer: BTreeMap<usize, Vec<&Past>> = BTreeMap::new();
    for invoice in invoices {
        of_customer.entry(invoice.customer).or_default().push(invoice);
    }
    let mut tried = Vec::new();
    for of_day in invoices[from..].chunk_by(|a, b| a.issued_on == b.issued_on) {
        let (issued_on, eve) = (of_day[0].issued_on, after(of_day[0].issued_on, -1));
        let earlier = |all: &[&Past]| all.partition_point(|past| past.issued_on < issued_on);
        let known = invoices.iter().take_while(|past| past.issued_on < issued_on);
        let average = Average::of(known.filter_map(|past| past.known(eve)));
        for invoice in of_day {
            let (Some(settled_on), Some(own)) = (invoice.settled_on, of_customer.get(&invoice.customer)) else {
                continue;
            };
            let own = &own[..earlier(own)];
            let payer = Payer::of(own.iter().filter_map(|past| past.known(eve)).collect());
            let settled = own.iter().filter_map(|past| Some((past.settled_on.filter(|on| *on <= eve)?, past.due_on)));
            let last = settled.max_by_key(|(on, due_on)| (*on, *due_on)).map(|(on, due_on)| between(due_on, on));
            let expected = payer.expected(&average, invoice.due_on);
            tried.push(Tried {
                days_late: between(invoice.due_on, settled_on),
                amount_minor: invoice.amount_minor,
                chance: payer.late(&average).part_of(WHOLE).unwrap_or_default(),
                error: expected.map(|day| between(day.on, settled_on)),
                is_in_range: expected.map(|day| day.earliest <= settled_on && settled_on <= day.latest),
                last: last.or(average.median()).unwrap_or_default(),
            });
        }
    }
    tried
}

fn measured(taken: Taken, (before, split_on): (usize, Date), tried: &[Tried]) -> Measured {
    let forecast = Figures {
        area: area_under_curve(&of(tried, |one| (one.chance.into(), one.days_late > 0))),
        top_fifth: top_fifth(&of(tried, |one| {
            (i128::from(one.chance) * i128::from(one.amount_minor), one.late_money())
        })),
        ..errors(tried.iter().filter_map(|one| one.error))
    };
    let by_amount = Figures {
        area: area_under_curve(&of(tried, |one| (one.amount_minor.into(), one.days_late > 0))),
        top_fifth: top_fifth(&of(tried, |one| (one.amount_minor.into(), one.late_money()))),
        ..errors(std::iter::empty())
    };
    let last_worth = |one: &Tried| i128::from(one.last.max(0)) * i128::from(one.amount_minor);
    let last_invoice = Figures {
        area: area_under_curve(&of(tried, |one| (one.last.into(), one.days_late > 0))),
        top_fifth: top_fifth(&of(tried, |one| (last_worth(one), one.late_money()))),
        ..errors(tried.iter().map(|one| one.days_late - one.last))
    };
    let ranges = tried.iter().filter_map(|one| one.is_in_range);
    let is_in = ranges.clone().filter(|is_in| *is_in).count();
    let share = |part: usize, of: usize| Ratio::of(i128::try_from(part).ok()?, i128::try_from(of).ok()?);
    Measured {
        rows: taken.invoices.len(),
        before,
        measured: tried.len(),
        late: tried.iter().filter(|one| one.days_late > 0).count(),
        open: taken.invoices.iter().filter(|invoice| invoice.settled_on.is_none()).count(),
        rejected: taken.rejected,
        passed_over: taken.passed_over,
        split_on,
        forecast,
        in_range: share(is_in, ranges.count()),
        by_amount,
        last_invoice,
        problems: taken.problems,
    }
}

impl Tried {
    fn late_money(&self) -> i128 {
        i128::from(self.days_late.max(0)) * i128::from(self.amount_minor.max(0))
    }
}

fn of<T>(tried: &[Tried], each: impl Fn(&Tried) -> T) -> Vec<T> {
    tried.iter().map(each).collect()
}

fn errors(days: impl Iterator<Item = i32>) -> Figures {
    let days: Vec<i32> = days.collect();
    Figures { area: None, mean_error: mean_error(&days), median_error: median_error(&days), top_fifth: None }
}

/// The part of the earlier invoices, as people write it: a number between 0 and 1.
///
/// # Errors
/// `predict.split` for what is none.
pub fn split(text: &str) -> Result<Ratio, AppError> {
    let read =
        Decimal::parse(text).and_then(|part| Ratio::of(part.units * 100, 10_i128.checked_pow(part.scale.into())?));
    let part = read.and_then(|percent| percent.times(Ratio::of(1, 100)?));
    part.filter(|part| part.is_share() && *part != Ratio::ZERO && *part != Ratio::ONE).ok_or_else(|| {
        AppError::new(Failure::Usage, "predict.split", format!("\"{text}\" is no part of the invoices"))
            .hint("write a number between 0 and 1, for example 0.667")
    })
}
