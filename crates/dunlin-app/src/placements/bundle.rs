//! Everything that belongs to a debt, in one PDF and one archive: what was agreed and invoiced, how it was delivered, what was written with proof
//! of posting, what was said and promised, how the interest comes about, and every file that is kept of it.
//!
//! Requirements R4.5, R4.6. Nothing is told that the book does not hold; letters are made again from their frozen contents and compared with
//! what was sent. The same facts on the same day give the same bytes; an index names each file with its SHA-256.

use dunlin_core::aging::days_past_due;
use dunlin_core::change::PlacementEvent;
use dunlin_core::code::Refusal;
use dunlin_core::item::SentBy;
use dunlin_core::money::Money;
use dunlin_core::placement::PlacementView;
use dunlin_core::view::{AccountView, ItemView};
use dunlin_formats::{OutCell, write_csv, write_zip};
use dunlin_letters::{ReportColumn, ReportModel, ReportTable};
use dunlin_store::{NoticeLine, PostLine};
use dunlin_words::{Value, Words};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::late_or_named;
use crate::app::{App, Setting};
use crate::cases::everything;
use crate::charges;
use crate::customers;
use crate::error::AppError;
use crate::evidence::{self, CustomerFile, FileSource};
use crate::import::hex;
use crate::opening;
use crate::paper;

/// What belongs to a debt.
#[derive(Debug, Clone)]
pub struct Bundle {
    /// Customer number.
    pub customer: String,
    /// The items' numbers.
    pub items: Vec<String>,
    /// What it tells, as PDF.
    pub pdf: Vec<u8>,
    /// The PDF, the files and the index, as ZIP.
    pub zip: Vec<u8>,
    /// What is in the archive.
    pub files: Vec<Entry>,
    /// Files that the book knows of and does not hold.
    pub missing: Vec<String>,
}

/// A file in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path.
    pub path: String,
    /// Bytes.
    pub size: usize,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}

/// Gathers what belongs to a customer's late debt, or to the items that are named; nothing is written to the book.
///
/// # Errors
/// `customer.unknown`, `item.unknown`; `item.not_open` when nothing is late; `notice.differs` when a letter is not what was sent; `report.not_possible`.
pub fn bundle(app: &mut App, setting: &Setting, customer: &str, items: &[String]) -> Result<Bundle, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let told = gather(app, setting, customer, items, today)?;
    let (files, missing) = files(app, setting, &told)?;
    let (words, _) = Words::for_language(&setting.creditor.language);
    let index: Vec<Entry> = files.iter().map(|(path, bytes)| entry(path, bytes)).collect();
    let pdf = paper::print(&told.report(&words, setting, &index, today))?;
    let mut all = vec![("evidence.pdf".to_string(), pdf.clone())];
    all.extend(files);
    let entries: Vec<Entry> = all.iter().map(|(path, bytes)| entry(path, bytes)).collect();
    all.push(("index.csv".to_string(), index_of(&entries)));
    let numbers = told.items.iter().map(|item| item.number.clone()).collect();
    Ok(Bundle { customer: told.number, items: numbers, pdf, zip: write_zip(&all)?, files: entries, missing })
}

fn entry(path: &str, bytes: &[u8]) -> Entry {
    Entry { path: path.to_string(), size: bytes.len(), sha256: hex(&Sha256::digest(bytes)) }
}

fn index_of(entries: &[Entry]) -> Vec<u8> {
    let row = |own: &Entry| {
        let size = i64::try_from(own.size).unwrap_or(i64::MAX);
        vec![OutCell::Text(own.path.clone()), OutCell::Integer(size), OutCell::Text(own.sha256.clone())]
    };
    write_csv(&["path", "bytes", "sha256"], entries.iter().map(row), false)
}

/// The sum of an item's interest and its day, or why there is none.
type Sheet = Result<(Money, Date), String>;

/// What the book tells of a debt.
struct Told {
    number: String,
    name: String,
    items: Vec<ItemView>,
    /// Agreements: day and who signed.
    agreements: Vec<[String; 3]>,
    notices: Vec<NoticeLine>,
    /// What became of those on paper.
    post: Vec<PostLine>,
    /// Day, outcome, with whom, what was said.
    calls: Vec<(Date, [String; 3])>,
    /// When, how much, by when, by whom.
    promises: Vec<(Date, Money, Date, String)>,
    /// What happened before courts, and what it cost: day, what, amount, court and file number, words.
    court: Vec<CourtDay>,
    /// The portfolios with which it was handed on: their numbers, with who had them.
    portfolios: Vec<String>,
    /// By item: the sum of the interest and its day, or why there is none.
    interest: Vec<(String, Sheet)>,
}

/// A day of a case: what, how much, where, and in whose words.
#[derive(Debug, Clone)]
struct CourtDay {
    on: Date,
    code: &'static str,
    amount: Option<Money>,
    place: String,
    note: String,
}

fn gather(app: &mut App, setting: &Setting, customer: &str, items: &[String], today: Date) -> Result<Told, AppError> {
    let mut told = app.store.read(|tx| {
        let account = customers::find(tx, setting, customer)?;
        let view = tx.customer_view(account, &everything())?;
        let items: Vec<ItemView> = late_or_named(tx, setting, &view, items, today)?.into_iter().cloned().collect();
        if items.is_empty() {
            return Err(Refusal::NotOpen.into());
        }
        let (mut notices, mut post, mut calls, mut promises) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let numbers = customers::numbers(tx, account)?;
        for number in &numbers {
            notices.extend(tx.notices(*number)?);
            post.extend(tx.post_of(*number)?);
            calls.extend(tx.calls(*number)?.into_iter().map(|line| {
                let with = line.call.with.unwrap_or_default();
                (line.call.on, [line.call.outcome, with, line.call.agreed])
            }));
            promises.extend(tx.promises(*number)?.into_iter().map(|line| {
                let promise = line.promise;
                let money = Money { minor: promise.amount_minor, currency: promise.currency };
                (promise.made_on, money, promise.promised_on, promise.by.unwrap_or_default())
            }));
        }
        notices.sort_by(|a, b| (a.notice.issued_on, &a.notice.key).cmp(&(b.notice.issued_on, &b.notice.key)));
        calls.sort();
        promises.sort_by_key(|(made_on, _, by, _)| (*made_on, *by));
        let court = in_court(&view, &items, today);
        let had = |own: &&PlacementView| {
            own.since(today).is_some_and(|since| since <= today) && items.iter().any(|item| own.covers(item))
        };
        let portfolios = view.placements.iter().filter(had).filter_map(|own| {
            let placement = &own.placement;
            placement.portfolio.as_ref().map(|number| format!("{number} · {}", placement.partner.name))
        });
        let portfolios = portfolios.collect();
        let agreements = opening::in_force(tx, &numbers, today)?.map(|line| {
            let agreement = line.signed.agreement;
            [agreement.from_on.to_string(), agreement.clause, agreement.initials]
        });
        Ok::<_, AppError>(Told {
            number: view.number,
            name: view.name,
            items,
            agreements: agreements.into_iter().collect(),
            notices,
            post,
            calls,
            promises,
            court,
            portfolios,
            interest: Vec::new(),
        })
    })?;
    let numbers: Vec<String> = told.items.iter().map(|item| item.number.clone()).collect();
    for number in numbers {
        let sheet = match charges::interest_of(app, setting, &number, Some(today)) {
            Ok(own) => {
                let total = Money { minor: own.sheet.total_minor, currency: own.detail.item.currency };
                Ok((total, own.sheet.up_to))
            }
            Err(error) if error.code == "charge.no_interest" => Err(error.message),
            Err(error) => return Err(error),
        };
        told.interest.push((number, sheet));
    }
    Ok(told)
}

/// What happened before courts with what is in the bundle, by day.
fn in_court(view: &AccountView, items: &[ItemView], today: Date) -> Vec<CourtDay> {
    let own = view.placements.iter().filter(|own| items.iter().any(|item| own.covers(item)));
    let mut days: Vec<CourtDay> = Vec::new();
    for placement in own {
        let currency = placement.placement.currency;
        let of_court = placement.happened_by(today).filter(|one| {
            use PlacementEvent::{Awarded, Cost, Court};
            matches!(one.event, Court { .. } | Cost { .. } | Awarded { .. })
        });
        days.extend(of_court.map(|one| {
            let (note, amount) = one.event.said(currency);
            let case = placement.court(one.on).filter(|_| !matches!(one.event, PlacementEvent::Cost { .. }));
            let place =
                case.map(|case| [case.name, case.file_number].into_iter().flatten().collect::<Vec<_>>().join(", "));
            let (code, note) = (one.event.code(), note.to_string());
            CourtDay { on: one.on, code, amount, place: place.unwrap_or_default(), note }
        }));
    }
    days.sort_by_key(|own| own.on);
    days
}

/// The files of the debt with their paths, and the names of those that the book does not hold.
#[expect(clippy::type_complexity, reason = "paths with bytes, and names")]
fn files(app: &mut App, setting: &Setting, told: &Told) -> Result<(Vec<(String, Vec<u8>)>, Vec<String>), AppError> {
    let (mut files, mut missing): (Vec<(String, Vec<u8>)>, Vec<String>) = (Vec::new(), Vec::new());
    let mut known = evidence::list(app, setting, &told.number)?;
    known.retain(|file| belongs(file, told));
    known.sort_by(|a, b| (a.on, &a.name, &a.sha256).cmp(&(b.on, &b.name, &b.sha256)));
    known.dedup_by(|a, b| a.sha256 == b.sha256 && a.name == b.name);
    for file in known {
        match evidence::get(app, setting, &told.number, &file.sha256) {
            Ok(found) => {
                let folder = match file.source {
                    FileSource::Letter => "letters",
                    FileSource::Import => "invoices",
                    FileSource::Kept | FileSource::Statement => "documents",
                };
                let mut path = format!("{folder}/{}", file.name);
                if files.iter().any(|(own, _)| *own == path) {
                    path = format!("{folder}/{}-{}", &file.sha256[..8], file.name);
                }
                files.push((path, found.bytes));
            }
            Err(error) if error.code == "evidence.not_kept" => missing.push(file.name),
            Err(error) => return Err(error),
        }
    }
    Ok((files, missing))
}

/// What was withdrawn, or is about another invoice, is no part of it.
fn belongs(file: &CustomerFile, told: &Told) -> bool {
    let Some(kept) = &file.evidence else { return file.source != FileSource::Statement };
    let about = kept.item_number.as_ref();
    kept.withdrawn.is_none() && about.is_none_or(|number| told.items.iter().any(|item| item.number == *number))
}

impl Told {
    /// What is open, and with which portfolios it was handed on.
    fn facts(&self, words: &Words, open: String) -> Vec<(String, String)> {
        let portfolios = self.portfolios.iter().map(|own| (words.text("ui-portfolio", &[]), own.clone()));
        std::iter::once((words.text("ui-open", &[]), open)).chain(portfolios).collect()
    }

    fn report(&self, words: &Words, setting: &Setting, index: &[Entry], today: Date) -> ReportModel {
        let text = |key: &str| words.text(key, &[]);
        let day = |on: Date| words.show(Value::ShortDate(on));
        let mut sums: Vec<Money> = Vec::new();
        for item in &self.items {
            match sums.iter_mut().find(|sum| sum.currency == item.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(item.open_minor),
                None => sums.push(Money { minor: item.open_minor, currency: item.currency }),
            }
        }
        let open = sums.iter().map(|sum| words.show(Value::Money(*sum))).collect::<Vec<_>>().join(" + ");
        ReportModel {
            key: format!("evidence-{}", self.number),
            date: today,
            language: words.language().to_string(),
            creditor: setting.creditor.name.clone(),
            is_wide: true,
            title: text("ui-bundle"),
            subtitle: format!("{} {} · {}", self.number, self.name, words.show(Value::Date(today))),
            notes: Vec::new(),
            facts: self.facts(words, open),
            chart_title: String::new(),
            chart: String::new(),
            tables: vec![
                self.agreed(words),
                self.invoices(words, today),
                self.letters(words, &day),
                self.conversations(words, &day),
                self.promised(words, &day),
                self.before_court(words, &day),
                self.interest(words, &day),
                listed(words, index),
            ],
        }
    }

    fn agreed(&self, words: &Words) -> ReportTable {
        let rows = self.agreements.iter().map(|own| own.to_vec()).collect();
        table(words, "ui-bundle-agreement", &["ui-bundle-day", "ui-bundle-clause", "ui-bundle-initials"], rows)
    }

    fn invoices(&self, words: &Words, today: Date) -> ReportTable {
        let day = |on: Date| words.show(Value::ShortDate(on));
        let row = |item: &ItemView| {
            let money = |minor| words.show(Value::Money(Money { minor, currency: item.currency }));
            let way = match item.sent_by {
                Some(SentBy::Email) => words.text("ui-bundle-by-email", &[]),
                Some(SentBy::Post) => words.text("ui-bundle-by-post", &[]),
                None => String::new(),
            };
            let arrived = if item.arrived { words.text("ui-bundle-arrived", &[]) } else { String::new() };
            vec![
                item.number.clone(),
                day(item.issued_on),
                format!("{} {way}", day(item.sent_on)).trim_end().to_string(),
                arrived,
                day(item.due_on),
                days_past_due(item.due_on, today).max(0).to_string(),
                money(item.amount_minor),
                money(item.open_minor),
            ]
        };
        let heads = [
            "ui-bundle-number",
            "ui-bundle-issued",
            "ui-bundle-sent",
            "ui-bundle-receipt",
            "ui-bundle-due",
            "ui-bundle-late",
            "ui-bundle-amount",
            "ui-bundle-open",
        ];
        table(words, "ui-bundle-invoices", &heads, self.items.iter().map(row).collect())
    }

    fn letters(&self, words: &Words, day: &dyn Fn(Date) -> String) -> ReportTable {
        let row = |line: &NoticeLine| {
            let written = line.written_at.map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string()).unwrap_or_default();
            let own = self.post.iter().find(|own| own.of.notice == line.notice.id);
            let written = written + &own.map(|own| by_post(words, own, day)).unwrap_or_default();
            let hash = line.files.first().map(|file| file.sha256.clone()).unwrap_or_default();
            vec![
                day(line.notice.issued_on),
                marked(words, line),
                line.notice.to.clone(),
                written,
                hash.chars().take(16).collect(),
            ]
        };
        let heads = ["ui-bundle-day", "ui-bundle-letter", "ui-bundle-to", "ui-bundle-handed-over", "ui-bundle-hash"];
        table(words, "ui-bundle-letters", &heads, self.notices.iter().map(row).collect())
    }

    fn conversations(&self, words: &Words, day: &dyn Fn(Date) -> String) -> ReportTable {
        let row = |(on, [outcome, with, said]): &(Date, [String; 3])| {
            vec![day(*on), outcome.replace('_', " "), with.clone(), said.clone()]
        };
        let heads = ["ui-bundle-day", "ui-bundle-outcome", "ui-bundle-with", "ui-bundle-said"];
        table(words, "ui-bundle-calls", &heads, self.calls.iter().map(row).collect())
    }

    fn promised(&self, words: &Words, day: &dyn Fn(Date) -> String) -> ReportTable {
        let row = |(made_on, money, by, who): &(Date, Money, Date, String)| {
            vec![day(*made_on), words.show(Value::Money(*money)), day(*by), who.clone()]
        };
        let heads = ["ui-bundle-day", "ui-bundle-amount", "ui-bundle-until", "ui-bundle-with"];
        table(words, "ui-bundle-promises", &heads, self.promises.iter().map(row).collect())
    }

    fn before_court(&self, words: &Words, day: &dyn Fn(Date) -> String) -> ReportTable {
        let row = |own: &CourtDay| {
            let what = words.text(&format!("ui-placement-event-{}", own.code), &[]);
            let amount = own.amount.map(|sum| words.show(Value::Money(sum))).unwrap_or_default();
            vec![day(own.on), what, amount, own.place.clone(), own.note.clone()]
        };
        let heads = ["ui-bundle-day", "ui-bundle-stage", "ui-bundle-amount", "ui-bundle-court", "ui-bundle-said"];
        table(words, "ui-bundle-in-court", &heads, self.court.iter().map(row).collect())
    }

    fn interest(&self, words: &Words, day: &dyn Fn(Date) -> String) -> ReportTable {
        let row = |(number, sheet): &(String, Sheet)| match sheet {
            Ok((money, up_to)) => vec![number.clone(), words.show(Value::Money(*money)), day(*up_to), String::new()],
            Err(why) => vec![number.clone(), String::new(), String::new(), why.clone()],
        };
        let heads = ["ui-bundle-number", "ui-bundle-amount", "ui-bundle-until", "ui-bundle-said"];
        table(words, "ui-bundle-interest", &heads, self.interest.iter().map(row).collect())
    }
}

fn listed(words: &Words, index: &[Entry]) -> ReportTable {
    let row = |own: &Entry| vec![own.path.clone(), own.size.to_string(), own.sha256.clone()];
    let heads = ["ui-bundle-file", "ui-bundle-bytes", "ui-bundle-hash"];
    table(words, "ui-bundle-files", &heads, index.iter().map(row).collect())
}

fn table(words: &Words, title: &str, heads: &[&str], rows: Vec<Vec<String>>) -> ReportTable {
    let text = |key: &str| words.text(key, &[]);
    let remark = if rows.is_empty() { text("ui-bundle-none") } else { String::new() };
    let column = |(at, key): (usize, &&str)| {
        if at + 1 == heads.len() { ReportColumn::text(text(key)) } else { ReportColumn::word(text(key)) }
    };
    ReportTable {
        title: text(title),
        columns: heads.iter().enumerate().map(column).collect(),
        rows,
        sum: Vec::new(),
        remark,
    }
}

/// When a letter was posted, under which number, and what became of it: a line each.
fn by_post(words: &Words, line: &PostLine, day: &dyn Fn(Date) -> String) -> String {
    let text = |key: &str| words.text(key, &[]);
    let posted = line.posted_on.map(|on| format!("\n{} {}", text("ui-post-posted"), day(on)));
    let number = line.number.as_ref().map(|number| format!("\n{number}"));
    let ended = line.ended_on.map(|on| format!("\n{} {}", text(&format!("ui-post-{}", line.state.code())), day(on)));
    let proof = line.proof_sha256.as_ref().map(|hash| {
        let short: String = hash.chars().take(16).collect();
        format!("\n{} {short}", text("ui-evidence-posting-proof"))
    });
    [posted, number, ended, proof].into_iter().flatten().collect()
}

/// The name of a notice, and that it was withdrawn or never arrived.
fn marked(words: &Words, line: &NoticeLine) -> String {
    let mark = match (&line.taken_back, &line.struck) {
        (Some(_), _) => words.text("ui-notice-is-withdrawn", &[]),
        (None, Some(_)) => words.text("ui-log-notice-struck", &[]),
        (None, None) => return line.notice.key.clone(),
    };
    format!("{} · {mark}", line.notice.key)
}
