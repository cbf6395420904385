//! A bureau's report and financial statements: the file is kept as evidence together with what it says, and the last day on which it counts.

use dunlin_core::change::{Change, Evidence, EvidenceKind, OpeningChange};
use dunlin_core::credit::{Figures, FinancialStatement, Firm, REPORT_MONTHS, Report};
use dunlin_core::id::{AccountId, EvidenceId};
use dunlin_core::money::Currency;
use dunlin_store::{Tx, Who};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{refused, text};
use crate::app::{App, Setting, new_ids};
use crate::cases::{Done, commit, read_amount};
use crate::customers;
use crate::error::{AppError, Failure};
use crate::evidence::{self, NewEvidence};

/// A bureau's report as a person keeps it.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReportInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// Whose report.
    pub bureau: &'a str,
    /// The bureau's own score or class; may be empty.
    pub score: &'a str,
    /// It warns: insolvency, judgments, debts in collection.
    pub warns: bool,
    /// What else it says.
    pub said: &'a str,
    /// The last day on which it counts; six months from now when left out.
    pub until: Option<Date>,
    /// What the file is called, and its bytes.
    pub file: (&'a str, &'a [u8]),
}

/// Figures of a statement, as written.
#[derive(Debug, Clone, Copy, Default)]
pub struct FigureInput<'a> {
    /// All that the firm has.
    pub assets: &'a str,
    /// Current assets less current liabilities.
    pub working_capital: &'a str,
    /// Earnings kept over the years.
    pub retained: &'a str,
    /// Earnings before interest and taxes.
    pub ebit: &'a str,
    /// Sales of the year.
    pub sales: &'a str,
    /// All that the firm owes.
    pub liabilities: &'a str,
    /// Equity as the books have it.
    pub equity: Option<&'a str>,
    /// What the market pays for its shares.
    pub market_value: Option<&'a str>,
}

/// A financial statement as a person keeps it.
#[derive(Debug, Clone, Copy)]
pub struct StatementInput<'a> {
    /// Customer number or name.
    pub customer: &'a str,
    /// The day on which it closes.
    pub closed_on: Date,
    /// What kind of firm: a code.
    pub firm: &'a str,
    /// Its currency; the creditor's when left out.
    pub currency: Option<&'a str>,
    /// The figures.
    pub figures: FigureInput<'a>,
    /// The last day on which it counts; eighteen months after it closes when left out.
    pub until: Option<Date>,
    /// What the file is called, and its bytes.
    pub file: (&'a str, &'a [u8]),
}

/// Keeps a bureau's report.
///
/// # Errors
/// `customer.unknown`, `report.bureau`, `opening.text`, `paper.until`, and what [`evidence::keep`] says of the file.
pub fn keep_report(app: &mut App, setting: &Setting, input: &ReportInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let bureau = text(input.bureau)?;
    if bureau.is_empty() {
        return Err(AppError::new(Failure::Usage, "report.bureau", "it is not said whose report it is"));
    }
    let report = Report { bureau, score: text(input.score)?, warns: input.warns, said: text(input.said)? };
    let until = input.until.unwrap_or_else(|| today.saturating_add(REPORT_MONTHS.months()));
    let subject = report.bureau.clone();
    let file = file(input.file, EvidenceKind::BureauReport, &subject, until);
    let (media_type, who) = (evidence::check(&file)?, app.who("bureau report"));
    let id = EvidenceId::next(&mut new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let kept = Keeping { setting, who: &who, account, id, media_type, today };
        let evidence = kept.evidence(tx, &file, EvidenceKind::BureauReport)?;
        let report = report.clone();
        commit(tx, setting, &who, account, vec![Change::Opening(OpeningChange::ReportKept { evidence, report })])
    })
}

/// Keeps a financial statement with its figures.
///
/// # Errors
/// `customer.unknown`, `amount.unreadable`, `statement.firm`, `statement.figures`, `statement.day`, `paper.until`, and what
/// [`evidence::keep`] says of the file.
pub fn keep_statement(app: &mut App, setting: &Setting, input: &StatementInput<'_>) -> Result<Done, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let wrong = |code, message: &str| AppError::new(Failure::Usage, code, message);
    if input.closed_on > today {
        return Err(wrong("statement.day", "a statement closes today or before"));
    }
    let firm = Firm::find(input.firm).ok_or_else(|| {
        let known = Firm::ALL.map(Firm::code).join(", ");
        wrong("statement.firm", &format!("\"{}\" is no kind of firm", input.firm)).hint(format!("known are {known}"))
    })?;
    let (figures, currency) = read_figures(setting, &input.figures, input.currency)?;
    let statement = FinancialStatement { closed_on: input.closed_on, currency, firm, figures };
    if statement.score().is_none() {
        let message = "no score can be told from these figures";
        let hint = "assets and liabilities are above zero; a listed firm needs its market value, others the equity of the books";
        return Err(wrong("statement.figures", message).hint(hint));
    }
    let until = input.until.unwrap_or_else(|| statement.usual_until());
    let subject = statement.closed_on.to_string();
    let file = file(input.file, EvidenceKind::FinancialStatement, &subject, until);
    let (media_type, who) = (evidence::check(&file)?, app.who("financial statement"));
    let id = EvidenceId::next(&mut new_ids());
    app.store.transaction(|tx| {
        let account = customers::find(tx, setting, input.customer)?;
        let kept = Keeping { setting, who: &who, account, id, media_type, today };
        let evidence = kept.evidence(tx, &file, EvidenceKind::FinancialStatement)?;
        commit(tx, setting, &who, account, vec![Change::Opening(OpeningChange::StatementKept { evidence, statement })])
    })
}

fn read_figures(
    setting: &Setting,
    input: &FigureInput<'_>,
    currency: Option<&str>,
) -> Result<(Figures, Currency), AppError> {
    let read = |given: &str| read_amount(setting, given.trim(), currency).map(|money| money.minor);
    let total = read_amount(setting, input.assets.trim(), currency)?;
    let figures = Figures {
        total_assets_minor: total.minor,
        working_capital_minor: read(input.working_capital)?,
        retained_earnings_minor: read(input.retained)?,
        ebit_minor: read(input.ebit)?,
        sales_minor: read(input.sales)?,
        total_liabilities_minor: read(input.liabilities)?,
        market_equity_minor: input.market_value.map(read).transpose()?,
        book_equity_minor: input.equity.map(read).transpose()?,
    };
    Ok((figures, total.currency))
}

/// A file as it is to be kept.
pub(super) fn file<'a>(
    (file_name, bytes): (&'a str, &'a [u8]),
    kind: EvidenceKind,
    subject: &'a str,
    until: impl Into<Option<Date>>,
) -> NewEvidence<'a> {
    NewEvidence { file_name, bytes, kind: kind.code(), subject, item: None, valid_until: until.into() }
}

/// A paper on its way into the book.
pub(super) struct Keeping<'a> {
    pub(super) setting: &'a Setting,
    pub(super) who: &'a Who,
    pub(super) account: AccountId,
    pub(super) id: EvidenceId,
    pub(super) media_type: &'static str,
    pub(super) today: Date,
}

impl Keeping<'_> {
    /// Keeps the bytes; what they are, to be written with what they say.
    pub(super) fn evidence(
        &self,
        tx: &mut Tx<'_>,
        file: &NewEvidence<'_>,
        kind: EvidenceKind,
    ) -> Result<Evidence, AppError> {
        if file.valid_until.is_some_and(|until| until < self.today) {
            let error = refused("paper.until", "the last day on which this paper counts has passed");
            return Err(error.hint("ask for a newer one"));
        }
        let sha256 = evidence::keep_bytes(tx, self.setting, self.who.at, file)?;
        let same = tx.evidence(self.account)?;
        if same
            .iter()
            .any(|line| line.withdrawn.is_none() && line.evidence.sha256 == sha256 && line.evidence.kind == kind)
        {
            let message = format!("the same file is kept already: {}", file.file_name);
            let error = AppError::new(Failure::Usage, "evidence.already_there", message);
            return Err(error.hint("withdraw the other one first, if it was wrong"));
        }
        Ok(Evidence {
            id: self.id,
            account: self.account,
            item: None,
            call: None,
            kind,
            subject: file.subject.to_string(),
            name: evidence::file_name(file.file_name),
            media_type: self.media_type.to_string(),
            size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
            sha256,
            kept_on: self.today,
            valid_until: file.valid_until,
        })
    }
}
