//! The tabs of a customer.

use axum::response::Response;
use dunlin_app::customers::{self, Customer};
use dunlin_app::evidence;
use dunlin_app::explain::explain_known;
use dunlin_app::export::{Cell, Format};
use dunlin_app::owed;
use dunlin_app::{App, AppError, Setting};
use dunlin_core::account::{Contact, Role};
use dunlin_core::aging::days_past_due;
use dunlin_core::view::ItemView;
use dunlin_store::ReceiptLine;
use jiff::civil::Date;

use crate::columns::Choice;
use crate::face::Face;
use crate::screens::customer::{Asked, late_terms};
use crate::screens::timeline::timeline;
use crate::security::Visitor;
use crate::sheet::{self, Lines, List};
use crate::site::Site;

const TIMELINE: List = List {
    key: "timeline",
    name: "ui-tab-timeline",
    columns: &[("on", "ui-col-day"), ("what", "ui-col-what"), ("by", "ui-col-by"), ("text", "ui-col-text")],
};

pub(crate) static INVOICES: List = List {
    key: "open_items",
    name: "ui-tab-invoices",
    columns: &[
        ("number", "ui-col-document"),
        ("kind", "ui-col-kind"),
        ("issued_on", "ui-col-issued"),
        ("due_on", "ui-col-due"),
        ("days_past_due", "ui-col-days-past-due"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("open", "ui-open"),
        ("why", "ui-col-why"),
    ],
};

/// What can be chosen of the open items.
pub(crate) const INVOICE_COLUMNS: Choice = Choice { list: &INVOICES, own: "number", more: &[] };

const RECEIPTS: List = List {
    key: "receipts",
    name: "ui-tab-receipts",
    columns: &[
        ("receipt", "ui-receipt-name"),
        ("received_on", "ui-col-received"),
        ("reference", "ui-col-reference"),
        ("payer", "ui-receipt-payer"),
        ("payer_account", "ui-receipt-account"),
        ("source", "ui-fact-source"),
        ("items", "ui-col-settled"),
        ("currency", "ui-currency"),
        ("amount", "ui-col-amount"),
        ("state", "ui-col-state"),
        ("ended_on", "ui-col-ended"),
        ("why", "ui-col-why"),
    ],
};

const CONTACTS: List = List {
    key: "contacts",
    name: "ui-tab-contacts",
    columns: &[
        ("name", "ui-contact-name"),
        ("role", "ui-contact-role"),
        ("email", "ui-contact-email"),
        ("phone", "ui-contact-phone"),
    ],
};

const TERMS: List =
    List { key: "late_terms", name: "ui-late-terms", columns: &[("for", "ui-col-from"), ("what", "ui-col-what")] };

const DOCUMENTS: List = List {
    key: "documents",
    name: "ui-tab-documents",
    columns: &[
        ("document", "ui-col-document"),
        ("on", "ui-col-day"),
        ("kind", "ui-document-kind"),
        ("invoice", "ui-document-item"),
        ("about", "ui-document-subject"),
        ("valid_until", "ui-document-until"),
        ("withdrawn", "ui-document-reason"),
        ("bytes", "ui-col-size"),
        ("sha256", "ui-import-hash"),
    ],
};

/// The tab that is open.
pub(crate) async fn customer(
    site: &Site,
    visitor: &Visitor,
    format: Format,
    number: String,
    asked: &Asked,
) -> Response {
    let (face, asked) = (visitor.face.clone(), asked.clone());
    let (list, fill): (&List, Fill) = match asked.tab.as_str() {
        "invoices" => (&INVOICES, invoices),
        "receipts" => (&RECEIPTS, receipts),
        "contacts" => (&CONTACTS, contacts),
        "terms" => (&TERMS, terms),
        "documents" => (&DOCUMENTS, documents),
        _ => (&TIMELINE, moments),
    };
    list.file(site, visitor, format, move |app, setting, lines| {
        let today = app.clock.today(&setting.creditor.timezone);
        let known = customers::show(app, setting, &number, today)?;
        fill(app, setting, &Of { face, known, asked, today }, lines)
    })
    .await
}

/// Whose tab it is.
struct Of {
    face: Face,
    known: Customer,
    asked: Asked,
    today: Date,
}

type Fill = fn(&mut App, &Setting, &Of, &mut Lines) -> Result<(), AppError>;

fn moments(_: &mut App, setting: &Setting, of: &Of, lines: &mut Lines) -> Result<(), AppError> {
    let all = (0, usize::MAX);
    let (moments, _) = timeline(&of.face, &of.known, of.today, &setting.creditor.timezone, all);
    lines.all(moments.into_iter().map(|moment| {
        vec![Cell::Date(moment.on), sheet::text(moment.title), sheet::some(moment.by), sheet::some(moment.text)]
    }))
}

fn invoices(app: &mut App, setting: &Setting, of: &Of, lines: &mut Lines) -> Result<(), AppError> {
    let explained = explain_known(app, setting, &of.known, of.today)?;
    let reasons = explained.reasons();
    let why =
        |item: &ItemView| reasons.get(item.number.as_str()).map(|reason| of.face.reason(reason)).unwrap_or_default();
    let items = owed::items(&of.known.view, &of.asked.items(), of.today);
    lines.all(items.into_iter().map(|item| {
        vec![
            sheet::text(&item.number),
            sheet::text(item.kind.code()),
            Cell::Date(item.issued_on),
            Cell::Date(item.due_on),
            Cell::Integer(days_past_due(item.due_on, of.today).max(0).into()),
            sheet::text(item.currency.code()),
            sheet::amount(item.amount_minor, item.currency),
            sheet::amount(item.open_minor, item.currency),
            sheet::some(why(item)),
        ]
    }))
}

fn receipts(_: &mut App, _: &Setting, of: &Of, lines: &mut Lines) -> Result<(), AppError> {
    lines.all(owed::receipts(&of.known, &of.asked.q).into_iter().map(|(name, line)| receipt(name, line)))
}

fn receipt(name: &str, line: &ReceiptLine) -> Vec<Cell> {
    let receipt = &line.receipt;
    let mut settled: Vec<&str> =
        line.moves.iter().filter(|moved| moved.amount_minor < 0).map(|moved| moved.item.as_str()).collect();
    settled.dedup();
    let ended = line.ended.as_ref();
    vec![
        sheet::text(name),
        Cell::Date(receipt.received_on),
        sheet::maybe(receipt.reference.as_deref()),
        sheet::maybe(receipt.payer.as_deref()),
        sheet::maybe(receipt.payer_account.as_deref()),
        sheet::some(&receipt.source),
        sheet::some(settled.join(", ")),
        sheet::text(receipt.currency.code()),
        sheet::amount(receipt.amount_minor, receipt.currency),
        sheet::maybe(ended.map(|(end, _, _)| end.code())),
        sheet::day(ended.map(|(_, on, _)| *on)),
        sheet::maybe(ended.map(|(_, _, why)| why.as_str())),
    ]
}

fn contacts(_: &mut App, _: &Setting, of: &Of, lines: &mut Lines) -> Result<(), AppError> {
    lines.all(of.known.detail.contacts.iter().map(|contact: &Contact| {
        vec![
            sheet::maybe(contact.name.as_deref()),
            sheet::maybe(contact.role.map(Role::code)),
            sheet::maybe(contact.email.as_deref()),
            sheet::maybe(contact.phone.as_deref()),
        ]
    }))
}

fn terms(_: &mut App, _: &Setting, of: &Of, lines: &mut Lines) -> Result<(), AppError> {
    let told = late_terms(&of.face, &of.known).into_iter();
    lines.all(told.map(|(whose, what)| vec![sheet::text(whose), sheet::text(what)]))
}

/// A row for each file; one without a file has one as well.
fn documents(app: &mut App, setting: &Setting, of: &Of, lines: &mut Lines) -> Result<(), AppError> {
    for file in evidence::list(app, setting, &of.known.detail.account.number)? {
        let line = file.evidence.as_ref();
        let kept = line.map(|line| &line.evidence);
        let step = file.notice.as_ref().map(|(_, step)| of.face.step(step));
        let why = line.and_then(|line| line.withdrawn.as_ref()).map(|(_, why)| why.as_str());
        lines.add(vec![
            sheet::text(&file.name),
            Cell::Date(file.on),
            sheet::text(kept.map_or(file.source.code(), |kept| kept.kind.code())),
            sheet::maybe(line.and_then(|line| line.item_number.as_deref())),
            sheet::maybe(step.as_deref().or(kept.map(|kept| kept.subject.as_str()).filter(|it| !it.is_empty()))),
            kept.and_then(|kept| kept.valid_until).map_or(Cell::Empty, Cell::Date),
            sheet::maybe(why),
            file.size.and_then(|size| i64::try_from(size).ok()).map_or(Cell::Empty, Cell::Integer),
            sheet::text(&file.sha256),
        ])?;
    }
    Ok(())
}
