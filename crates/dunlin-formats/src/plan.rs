//! How each column of this file is read, once everything that must be certain is certain; otherwise the refusal that names
//! the flag.
//!
//! Date columns of a file share their order, and amount columns their decimal sign, unless a column proves its own.

use dunlin_core::money::Currency;

use crate::amount::{self, DecimalSign};
use crate::date_order::{self, DateOrder};
use crate::field::{Field, Kind};
use crate::headers::{self, Header, Mapping, Target};
use crate::problem::{Problem, Refusal};
use crate::profile::Profile;
use crate::reading::Options;

/// How the columns are read.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) kind: Kind,
    pub(crate) header: Header,
    pub(crate) mapping: Mapping,
    columns: [Option<usize>; Field::ALL.len()],
    pub(crate) first_name: Option<usize>,
    pub(crate) last_name: Option<usize>,
    orders: [Option<DateOrder>; Field::ALL.len()],
    decimals: [DecimalSign; Field::ALL.len()],
    /// The currency of `--currency`.
    pub(crate) wanted_currency: Option<Currency>,
    /// The currency that the header of the amount names.
    pub(crate) header_currency: Option<Currency>,
    /// The creditor's currency.
    pub(crate) default_currency: Option<Currency>,
    pub(crate) strips_invoice_zero: bool,
    pub(crate) strips_customer_zero: bool,
    pub(crate) believes_country_numbers: bool,
}

impl Plan {
    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.columns[field as usize]
    }

    pub(crate) fn order(&self, field: Field) -> Option<DateOrder> {
        self.orders[field as usize]
    }

    pub(crate) fn decimal(&self, field: Field) -> DecimalSign {
        self.decimals[field as usize]
    }

    /// The header of a field's column, as the file spells it.
    pub(crate) fn header_of(&self, field: Field) -> Option<&str> {
        self.header.names.get(self.column(field)?).map(String::as_str)
    }
}

/// Makes the plan; warnings about what was read in a certain but unusual way go to `problems`.
pub(crate) fn make(
    kind: Kind,
    header: Header,
    mut mapping: Mapping,
    profile: &Profile,
    options: &Options,
    problems: &mut Vec<Problem>,
) -> Result<Plan, Refusal> {
    name_or_number(&mut mapping, profile);
    check_columns(kind, &header, &mapping, problems)?;
    let orders = date_orders(&header, &mapping, profile, options.date_order)?;
    let decimals = decimals(&header, &mapping, profile, options.decimal)?;
    let header_currency = header_currency(&header, &mapping)?;
    let plan = Plan {
        kind,
        columns: std::array::from_fn(|at| mapping.column(Field::ALL[at])),
        first_name: mapping.target(Target::ContactFirstName),
        last_name: mapping.target(Target::ContactLastName),
        orders,
        decimals,
        wanted_currency: options.currency,
        header_currency,
        default_currency: options.default_currency,
        strips_invoice_zero: profile.invoice_numbers.are_fractions(),
        strips_customer_zero: profile.customer_numbers.are_fractions(),
        believes_country_numbers: profile.country_numbers.1 == 0,
        header,
        mapping,
    };
    check_currency(&plan, profile)?;
    warn(&plan, profile, problems);
    Ok(plan)
}

/// A column called just "customer" holds numbers if every value in it looks like one.
fn name_or_number(mapping: &mut Mapping, profile: &Profile) {
    let (codes, names) = profile.names_like_codes;
    if mapping.weight(Field::CustomerName) == 2
        && mapping.column(Field::CustomerNumber).is_none()
        && codes > 0
        && names == 0
    {
        mapping.rename(Field::CustomerName, Field::CustomerNumber);
    }
}

/// Every needed column is there, once.
fn check_columns(kind: Kind, header: &Header, mapping: &Mapping, problems: &mut Vec<Problem>) -> Result<(), Refusal> {
    let needed_once: &[Field] = match kind {
        Kind::Invoices => &[
            Field::InvoiceNumber,
            Field::CustomerNumber,
            Field::CustomerName,
            Field::Amount,
            Field::OpenAmount,
            Field::IssuedOn,
            Field::DueOn,
            Field::SettledOn,
            Field::Currency,
            Field::Kind,
            Field::Disputed,
        ],
        Kind::Receipts => &[
            Field::Amount,
            Field::ReceivedOn,
            Field::CustomerNumber,
            Field::CustomerName,
            Field::InvoiceNumber,
            Field::Currency,
        ],
        Kind::Customers => &[Field::CustomerNumber, Field::CustomerName],
    };
    for (field, columns) in mapping.ambiguous() {
        let names: Vec<String> = columns.iter().map(|c| format!("\"{}\" (#{})", header.names[*c], c + 1)).collect();
        let names = names.join(" and ");
        if needed_once.contains(field) {
            let message = format!("columns {names} could both be {}", field.name());
            let place = columns.first().map_or(1, |c| c + 1);
            let hint =
                format!("name the right one: --column {}=HEADER, or by its place --column {0}=#{place}", field.name());
            return Err(Refusal::new("column.ambiguous", message, hint));
        }
        let message = format!("columns {names} could both be {}; neither is read", field.name());
        problems.push(Problem::file_warning("column.ambiguous", message));
    }
    let there = |fields: &[Field]| fields.iter().any(|field| mapping.column(*field).is_some());
    let groups: &[&[Field]] = match kind {
        Kind::Invoices => &[
            &[Field::InvoiceNumber],
            &[Field::CustomerNumber, Field::CustomerName],
            &[Field::Amount, Field::OpenAmount],
            &[Field::IssuedOn, Field::DueOn],
        ],
        Kind::Receipts => &[
            &[Field::ReceivedOn],
            &[Field::Amount],
            &[Field::CustomerNumber, Field::CustomerName, Field::InvoiceNumber],
        ],
        Kind::Customers => &[&[Field::CustomerNumber, Field::CustomerName]],
    };
    match groups.iter().find(|group| !there(group)) {
        None => Ok(()),
        Some(group) => {
            let names: Vec<&str> = group.iter().map(|field| field.name()).collect();
            let message = format!("a file of {} needs a column for {}", kind.name(), names.join(" or "));
            let columns = crate::problem::list_some(&header.names);
            let hint = format!("name it with --column {}=HEADER; the file has {columns}", names[0]);
            Err(Refusal::new("column.missing", message, hint))
        }
    }
}

fn header_name<'h>(header: &'h Header, mapping: &Mapping, field: Field) -> &'h str {
    mapping.column(field).and_then(|column| header.names.get(column)).map_or("", String::as_str)
}

fn date_orders(
    header: &Header,
    mapping: &Mapping,
    profile: &Profile,
    wanted: Option<DateOrder>,
) -> Result<[Option<DateOrder>; Field::ALL.len()], Refusal> {
    let mut orders = [wanted; Field::ALL.len()];
    if wanted.is_some() {
        return Ok(orders);
    }
    let together = profile.dates.iter().fold(date_order::Evidence::default(), |all, (_, evidence)| all.with(evidence));
    for (field, evidence) in &profile.dates {
        let column = header_name(header, mapping, *field);
        let shared = if evidence.is_proven() { evidence.verdict() } else { together.verdict() };
        orders[*field as usize] = match (evidence.verdict(), shared) {
            (date_order::Verdict::Free, _) => None,
            (date_order::Verdict::Contradictory, _) => {
                let message = format!("column \"{column}\" writes some dates day first and some month first");
                let hint = "say the order with --date-order dmy, mdy or ymd; rows that do not fit it are then reported";
                return Err(Refusal::new("date_order.contradictory", message, hint));
            }
            (_, date_order::Verdict::Order(order)) | (date_order::Verdict::Order(order), _) => Some(order),
            _ => {
                let message = format!("the order of day and month is not certain in column \"{column}\"");
                let hint = "say it with --date-order dmy, --date-order mdy or --date-order ymd";
                return Err(Refusal::new("date_order.uncertain", message, hint));
            }
        };
    }
    Ok(orders)
}

fn decimals(
    header: &Header,
    mapping: &Mapping,
    profile: &Profile,
    wanted: Option<DecimalSign>,
) -> Result<[DecimalSign; Field::ALL.len()], Refusal> {
    let mut decimals = [wanted.unwrap_or(DecimalSign::Point); Field::ALL.len()];
    if wanted.is_some() {
        return Ok(decimals);
    }
    let together = profile.amounts.iter().fold(amount::Evidence::default(), |all, (_, evidence)| all.with(evidence));
    for (field, evidence) in &profile.amounts {
        let column = header_name(header, mapping, *field);
        decimals[*field as usize] = match (evidence.verdict(), together.verdict()) {
            (amount::Verdict::Proven(sign), _) | (amount::Verdict::Open, amount::Verdict::Proven(sign)) => sign,
            (amount::Verdict::Free, _) => DecimalSign::Point,
            (amount::Verdict::Contradictory, _) => {
                let message = format!("column \"{column}\" uses both comma and point for decimals");
                let hint = "say the sign with --decimal , or --decimal . ; rows that do not fit it are then reported";
                return Err(Refusal::new("decimal.contradictory", message, hint));
            }
            (amount::Verdict::Open, _) => {
                let message = format!("column \"{column}\" could mean thousands or three decimals");
                return Err(Refusal::new("decimal.uncertain", message, "say it with --decimal , or --decimal ."));
            }
        };
    }
    Ok(decimals)
}

fn header_currency(header: &Header, mapping: &Mapping) -> Result<Option<Currency>, Refusal> {
    let of = |field| mapping.column(field).and_then(|column| headers::currency_of(header, column));
    match (of(Field::Amount), of(Field::OpenAmount)) {
        (Some(amount), Some(open)) if amount != open => {
            let message = format!("the amount is in {amount} and the open amount in {open}");
            let hint = "name columns of one currency with --column amount=HEADER and --column open_amount=HEADER";
            Err(Refusal::new("currency.contradicts", message, hint))
        }
        (amount, open) => Ok(amount.or(open)),
    }
}

/// Some place must say the currency.
fn check_currency(plan: &Plan, profile: &Profile) -> Result<(), Refusal> {
    let said = plan.wanted_currency.or(plan.header_currency).or(plan.default_currency).is_some()
        || plan.column(Field::Currency).is_some()
        || profile.amounts.iter().any(|(_, evidence)| evidence.has_signs());
    if plan.kind == Kind::Customers || profile.records == 0 || said {
        return Ok(());
    }
    let hint = "say it with --currency, for example --currency EUR";
    Err(Refusal::new("currency.missing", "the file does not say in which currency its amounts are", hint))
}

fn warn(plan: &Plan, profile: &Profile, problems: &mut Vec<Problem>) {
    for (field, strips) in
        [(Field::InvoiceNumber, plan.strips_invoice_zero), (Field::CustomerNumber, plan.strips_customer_zero)]
    {
        if let (true, Some(column)) = (strips, plan.header_of(field)) {
            let message = "a spreadsheet has put \".0\" behind the numbers of this column; it is taken off".to_owned();
            problems.push(Problem::column_warning("number.fraction_removed", column, None, message));
        }
    }
    for (field, evidence) in &profile.dates {
        if let (true, Some(column)) = (evidence.has_serials(), plan.header_of(*field)) {
            let message = "day numbers of a spreadsheet are read as dates in this column".to_owned();
            problems.push(Problem::column_warning("date.from_day_number", column, None, message));
        }
    }
    if plan.kind == Kind::Invoices
        && plan.column(Field::Amount).is_none()
        && let Some(column) = plan.header_of(Field::OpenAmount)
    {
        let message = "the file holds open amounts only; each is taken as the amount of its invoice".to_owned();
        problems.push(Problem::column_warning("amount.from_open", column, None, message));
    }
}
