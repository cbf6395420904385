//! A customer's open items and receipts in pages: filter and order stand in the address, sums are of all that the filter keeps.
//!
//! Decides: how many rows a page has and which columns put in order. Only the rows of a page become words, so a customer with
//! thousands costs little more than one with ten.

use dunlin_app::customers::Customer as Known;
use dunlin_app::explain::Explained;
use dunlin_app::owed::{self, By, ItemFilter};
use dunlin_core::money::Money;
use dunlin_core::view::ItemView;
use dunlin_store::ReceiptLine;
use jiff::civil::Date;

use crate::columns::{Columns, Head, Sortable};
use crate::face::Face;
use crate::frame::Frame;
use crate::screens::customer::Asked;
use crate::screens::customers::range;
use crate::screens::head::days;
use crate::security::escaped;

/// Rows on a page.
pub(crate) const PAGE: usize = 100;
/// Values of `sort`, the keys of their names, and whether they are figures, which begin with the largest. The days late go with the due date.
const SORTS: &[Sortable] = &[
    ("number", "number", "ui-col-invoice", false),
    ("due", "due_on", "ui-col-due", false),
    ("amount", "amount", "ui-amount", true),
    ("open", "open", "ui-open", true),
];

/// An open item.
pub(crate) struct ItemRow {
    pub(crate) number: String,
    /// What it is and since when.
    pub(crate) about: String,
    pub(crate) due: String,
    pub(crate) late: Option<String>,
    pub(crate) amount: String,
    pub(crate) open: String,
    pub(crate) currency: String,
    /// Why it is where it is.
    pub(crate) reason: String,
}

/// A receipt in its list.
pub(crate) struct ReceiptRow {
    pub(crate) href: String,
    pub(crate) on: String,
    pub(crate) amount: String,
    pub(crate) currency: String,
    pub(crate) reference: String,
    pub(crate) from: String,
    /// What it settled.
    pub(crate) moves: String,
    pub(crate) ended: Option<String>,
}

/// Where a list is, what its filter keeps, and what that comes to.
pub(crate) struct Paged {
    pub(crate) shown: String,
    pub(crate) sum: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    /// There is more than a page shows, or a filter: so there is something to filter.
    pub(crate) has_filter: bool,
    pub(crate) q: String,
    pub(crate) late: bool,
}

/// The open items of a page.
pub(crate) struct Owed {
    pub(crate) rows: Vec<ItemRow>,
    pub(crate) heads: Vec<Head>,
    pub(crate) columns: Columns,
    pub(crate) paged: Paged,
}

/// The receipts of a page.
pub(crate) struct Received {
    pub(crate) rows: Vec<ReceiptRow>,
    pub(crate) paged: Paged,
}

impl Paged {
    fn of(frame: &Frame, asked: &Asked, (from, count, found): (usize, usize, usize), sums: &[Money]) -> Paged {
        let face = &frame.face;
        let until = (from + count).min(found);
        Paged {
            shown: range(face, from, until, found),
            sum: sums.iter().map(|sum| face.money(sum.minor, sum.currency)).collect::<Vec<_>>().join(" · "),
            before: (from > 0).then(|| frame.address.page(asked.page.saturating_sub(1))),
            after: (until < found).then(|| frame.address.page(asked.page + 1)),
            has_filter: found > count || !asked.q.is_empty() || !asked.show.is_empty(),
            q: asked.q.clone(),
            late: asked.show == "late",
        }
    }
}

impl Asked {
    /// What the list of open items is asked for.
    pub(crate) fn items(&self) -> ItemFilter {
        let by = match self.sort.trim_start_matches('-') {
            "number" => By::Number,
            "amount" => By::Amount,
            "open" => By::Open,
            _ => By::Due,
        };
        ItemFilter { text: self.q.clone(), late: self.show == "late", by, reversed: self.sort.starts_with('-') }
    }
}

impl Owed {
    /// So many rows of the page asked for.
    pub(crate) fn read(
        frame: &Frame,
        (known, explained): (&Known, &Explained),
        asked: &Asked,
        count: usize,
        columns: Columns,
    ) -> Owed {
        if count == 0 {
            let paged = Paged::of(frame, asked, (0, 0, 0), &[]);
            return Owed { rows: Vec::new(), heads: Vec::new(), columns, paged };
        }
        let found = owed::items(&known.view, &asked.items(), frame.today);
        let reasons = explained.reasons();
        let from = asked.page.saturating_mul(count).min(found.len());
        let row = |item: &&ItemView| {
            let reason = reasons.get(item.number.as_str()).map(|reason| frame.face.reason(reason));
            item_row(frame, item, reason.unwrap_or_default(), &columns)
        };
        Owed {
            rows: found.iter().skip(from).take(count).map(row).collect(),
            heads: columns.heads(frame, SORTS, if asked.sort.is_empty() { "due" } else { &asked.sort }),
            paged: Paged::of(frame, asked, (from, count, found.len()), &owed::sums(&found)),
            columns,
        }
    }
}

impl Received {
    /// So many rows of the page asked for, each with the address of its page.
    pub(crate) fn read(frame: &Frame, known: &Known, asked: &Asked, count: usize) -> Received {
        if count == 0 {
            return Received { rows: Vec::new(), paged: Paged::of(frame, asked, (0, 0, 0), &[]) };
        }
        let found = owed::receipts(known, &asked.q);
        let from = asked.page.saturating_mul(count).min(found.len());
        let path = format!("/customers/{}/receipts", escaped(&known.detail.account.number));
        let row = |(name, line): &(&str, &ReceiptLine)| receipt(&frame.face, line, format!("{path}/{}", escaped(name)));
        Received {
            rows: found.iter().skip(from).take(count).map(row).collect(),
            paged: Paged::of(frame, asked, (from, count, found.len()), &owed::received(&found)),
        }
    }
}

fn item_row(frame: &Frame, item: &ItemView, reason: String, columns: &Columns) -> ItemRow {
    let (face, today): (&Face, Date) = (&frame.face, frame.today);
    let about = [
        columns.has("kind").then(|| frame.of("ui-kind-", item.kind.code())),
        columns.has("issued_on").then(|| face.near(item.issued_on, today)),
    ];
    let about = about.into_iter().flatten();
    ItemRow {
        number: item.number.clone(),
        about: about.collect::<Vec<_>>().join(", "),
        due: face.date(item.due_on),
        late: (item.due_on < today && item.open_minor > 0).then(|| face.n("ui-days", days(item.due_on, today))),
        amount: face.figure(item.amount_minor, item.currency),
        open: face.figure(item.open_minor, item.currency),
        currency: if columns.has("currency") { item.currency.code().to_string() } else { String::new() },
        reason,
    }
}

fn receipt(face: &Face, line: &dunlin_store::ReceiptLine, href: String) -> ReceiptRow {
    let receipt = &line.receipt;
    let mut settled: Vec<&str> =
        line.moves.iter().filter(|moved| moved.amount_minor < 0).map(|moved| moved.item.as_str()).collect();
    settled.dedup();
    ReceiptRow {
        href,
        on: face.date(receipt.received_on),
        amount: face.figure(receipt.amount_minor, receipt.currency),
        currency: receipt.currency.code().to_string(),
        reference: receipt.reference.clone().unwrap_or_default(),
        from: receipt.payer.clone().unwrap_or_else(|| receipt.source.clone()),
        moves: settled.join(", "),
        ended: line.ended.as_ref().map(|(end, on, why)| {
            let key = format!("ui-receipt-{}", end.code());
            face.say(&key, &[("day", (&face.date(*on)).into()), ("why", why.into())])
        }),
    }
}
