//! An invoice as a document, or a copy of it: PDF, and the e-mail that brings it (R0.2–R0.4, R1.9, R1.10, R4.3).
//!
//! Made from the book, and nothing is written there. The book keeps what is owed, no lines of goods and no tax of them, so the document
//! says the sum and its terms; where the law wants more on an invoice, it goes beside the one that the accounts made.

use dunlin_core::days::between;
use dunlin_core::discount::DiscountBase;
use dunlin_core::item::ItemKind;
use dunlin_core::money::Money;
use dunlin_core::plan::{AccountPlan, mail_to};
use dunlin_core::terms::{Due, Event, Terms};
use dunlin_core::view::{AccountView, ItemView};
use dunlin_letters::{
    COPIES_MAX, CreditTerms, CurrencyTable, CustomerBlock, EarlyDiscount, Enclosure, InvoiceTerms, ItemRow,
    LateInterest, LetterModel, Subject, Template, render_email_with, render_pdf,
};
use dunlin_store::{AsOf, CustomerDetail, ItemDetail, ItemRef, Tx};
use dunlin_words::Words;
use jiff::civil::Date;

use super::letter::{by_hand, letter_kind};
use super::outbox::{Outbox, file_name, sha256};
use super::preview::impossible;
use crate::app::{App, Setting, letter_languages};
use crate::charges::{Stated, stated_of};
use crate::customers;
use crate::error::{AppError, Failure};

/// The files of an invoice.
#[derive(Debug)]
pub struct InvoiceFiles {
    /// Its number.
    pub number: String,
    /// Whose: number and name.
    pub customer: (String, String),
    /// Tag of the language in which they are written.
    pub language: String,
    /// What the document says.
    pub letter: LetterModel,
    /// The document, then the e-mail where somebody there has an address.
    pub files: Vec<InvoiceFile>,
    /// What of the creditor's own data is missing on it, in words.
    pub missing: Vec<&'static str>,
}

/// A file.
#[derive(Debug)]
pub struct InvoiceFile {
    /// What it is called.
    pub name: String,
    /// `application/pdf` or `message/rfc822`.
    pub media_type: &'static str,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Makes the files of an invoice; a copy says that it is one. The same bytes on the same day.
///
/// # Errors
/// `item.unknown`; `letter.language_unknown`; `invoice.not_one` for what is no invoice, or is paid in parts; `letter.not_possible` when it cannot be set, for
/// instance because no font has a sign of a name.
pub fn invoice_files(
    app: &mut App,
    setting: &Setting,
    number: &str,
    language: Option<&str>,
    is_copy: bool,
) -> Result<InvoiceFiles, AppError> {
    let on = app.clock.today(&setting.creditor.timezone);
    let (detail, customer) = customers::item(app, setting, number)?;
    refuse_others(&detail)?;
    known_language(language)?;
    let mut outbox = Outbox::new("");
    let (model, to) = app.store.read(|tx| {
        outbox.take_logo(tx, setting.creditor.id, setting.creditor.logo_sha256.as_deref())?;
        model(tx, setting, (&detail, &customer), on)
    })?;
    let own = model.language.clone();
    let model = LetterModel { copy: is_copy, language: language.map_or(own, str::to_string), ..model };
    let (words, _) = Words::for_letters(&model.language);
    let name = file_name(&format!("{}{}", detail.item.number, if is_copy { "-copy" } else { "" }));
    let engine = outbox.engine().map_err(|error| impossible(&error))?;
    let pdf = render_pdf(engine, &model, &words).map_err(|error| impossible(&error))?;
    let (document, message) = (format!("{name}.pdf"), format!("{name}.eml"));
    // The document is of the day on which the invoice was formed, the e-mail of today.
    let mail = to.map(|(contact_name, email)| {
        let customer = CustomerBlock { email: Some(email), contact_name, ..model.customer.clone() };
        let mail = LetterModel { customer, key: name.clone(), date: on, ..model.clone() };
        let file = Enclosure { name: &document, media_type: PDF, bytes: &pdf };
        render_email_with(&mail, &words, &[file]).map_err(|error| impossible(&error))
    });
    let mail = mail.transpose()?.map(|email| file(message, MAIL, email.bytes));
    Ok(InvoiceFiles {
        number: detail.item.number.clone(),
        customer: (customer.account.number.clone(), customer.account.name.clone()),
        language: words.language().to_string(),
        files: std::iter::once(file(document.clone(), PDF, pdf)).chain(mail).collect(),
        missing: super::missing_of(&setting.creditor),
        letter: model,
    })
}

pub(super) const PDF: &str = "application/pdf";
pub(super) const MAIL: &str = "message/rfc822";

/// Refuses a language in which there are no letters.
pub(super) fn known_language(language: Option<&str>) -> Result<(), AppError> {
    let Some(unknown) = language.filter(|tag| !letter_languages().contains(tag)) else { return Ok(()) };
    let message = format!("there are no letters in \"{unknown}\"");
    Err(AppError::new(Failure::Usage, "letter.language_unknown", message)
        .hint(format!("one of: {}", letter_languages().join(", "))))
}

pub(super) fn file(name: String, media_type: &'static str, bytes: Vec<u8>) -> InvoiceFile {
    InvoiceFile { name, media_type, sha256: sha256(&bytes), bytes }
}

fn refuse_others(detail: &ItemDetail) -> Result<(), AppError> {
    let item = &detail.item;
    let why = match item.kind {
        ItemKind::Invoice if item.instalment.is_none() => return Ok(()),
        ItemKind::Invoice => "is paid in parts: only the accounts have it as one document",
        ItemKind::CreditNote => "is a credit note",
        ItemKind::Charge => "is a charge",
        ItemKind::OnAccount => "is money on account",
    };
    Err(AppError::new(Failure::Refused, "invoice.not_one", format!("{} {why}", item.number))
        .hint("dunlin invoice document makes invoices that are paid as a whole"))
}

/// What the document says, and who gets it by e-mail.
type ModelTo = (LetterModel, Option<(Option<String>, String)>);

fn model(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (detail, customer): (&ItemDetail, &CustomerDetail),
    on: Date,
) -> Result<ModelTo, AppError> {
    let view = tx.customer_view(customer.account.id, &AsOf::day(on))?;
    let to = mail_to(&view).map(|(contact, email)| (contact.name.clone(), email.clone()));
    Ok((document(tx, setting, &view, (detail, customer), on)?, to))
}

/// Copies of the unpaid invoices that a notice lists (R4.3), oldest first; nothing where it lists none that is a document of its own, and
/// none of them when they are too many to come with it.
pub(super) fn copies(
    tx: &mut Tx<'_>,
    setting: &Setting,
    (view, plan): (&AccountView, &AccountPlan),
    on: Date,
) -> Result<Option<Vec<LetterModel>>, AppError> {
    let listed = view.items.iter().zip(&plan.items).filter(|(_, planned)| planned.in_notice).map(|(item, _)| item);
    let is_document = |item: &&ItemView| item.kind == ItemKind::Invoice && item.instalment.is_none();
    let mut unpaid: Vec<&ItemView> = listed.filter(is_document).filter(|item| item.open_minor > 0).collect();
    unpaid.sort_by(|a, b| (a.issued_on, &a.number).cmp(&(b.issued_on, &b.number)));
    let few = match unpaid.len() {
        0 => return Ok(None),
        count if count > COPIES_MAX => &[],
        _ => unpaid.as_slice(),
    };
    let language = view.language.clone().unwrap_or_else(|| setting.creditor.language.clone());
    let mut copies = Vec::with_capacity(few.len());
    for item in few {
        let detail = tx.item_detail(ItemRef { account: item.account, item: item.id })?;
        let customer = tx.customer(item.account)?;
        let letter = document(tx, setting, view, (&detail, &customer), on)?;
        copies.push(LetterModel { copy: true, language: language.clone(), ..letter });
    }
    Ok(Some(copies))
}

/// The document of an invoice, for the customer as they are known now.
fn document(
    tx: &mut Tx<'_>,
    setting: &Setting,
    view: &AccountView,
    (detail, customer): (&ItemDetail, &CustomerDetail),
    on: Date,
) -> Result<LetterModel, AppError> {
    let item = &detail.item;
    let stated = stated_of(tx, setting, (detail, customer), on)?;
    // A document of the day on which it was formed knows of no delay.
    let sums = (detail.amount_minor, detail.open_minor);
    let row = ItemRow {
        due_on: Some(item.due_on),
        note: item.reference.clone(),
        ..ItemRow::plain(letter_kind(item.kind), item.number.clone(), item.issued_on, sums)
    };
    let tables = vec![CurrencyTable::new(item.currency, vec![row], 0)];
    let letter = by_hand(setting, view, (Template::Invoice, item.number.clone(), item.issued_on), tables);
    let quoted = item.payment_reference.clone().unwrap_or_else(|| item.number.clone());
    let subject = Some(Subject::Invoice(Box::new(terms(detail, stated))));
    Ok(LetterModel { reference: Some(quoted), subject, ..letter })
}

fn terms(detail: &ItemDetail, stated: Stated) -> InvoiceTerms {
    let item = &detail.item;
    let money = |minor| Money { minor, currency: item.currency };
    let discounts = Terms::offered(item.terms.as_deref(), item.issued_on).into_iter();
    let discount = |offered: dunlin_core::terms::Discount| {
        let forgiven = DiscountBase::Gross.discount_on(detail.amount_minor, offered.rate_bps)?;
        let reduced = money(detail.amount_minor.saturating_sub(forgiven));
        Some(EarlyDiscount { until: offered.until_on, reduced, discount: money(forgiven) })
    };
    InvoiceTerms {
        number: item.number.clone(),
        amount: money(detail.amount_minor),
        due_on: item.due_on,
        credit: credit(item.terms.as_deref(), item.issued_on, item.due_on),
        discounts: discounts.filter_map(discount).collect(),
        interest: stated.interest.map(|interest| LateInterest {
            percent: interest.rate.to_string(),
            by_month: interest.by_month,
            by_law: interest.by_law,
        }),
        fee: stated.fee,
        lump_sum: stated.lump_sum,
    }
}

/// The terms in the words of a letter; those for which it has none as they were written.
fn credit(written: Option<&str>, issued_on: Date, due_on: Date) -> Option<CreditTerms> {
    let parsed = written.map(Terms::parse);
    let Some(Ok(terms)) = parsed else {
        let days = u16::try_from(between(issued_on, due_on)).ok().filter(|days| *days > 0);
        return written.map(|written| CreditTerms::Words(written.to_string())).or(days.map(CreditTerms::Net));
    };
    match (terms.due_rule(), terms.counts_from()) {
        (Due::InAdvance, _) => Some(CreditTerms::Advance),
        (Due::WithOrder, _) => Some(CreditTerms::Order),
        (Due::Whole(rule), Event::Delivery) if rule.is_plain() && rule.days == 0 => Some(CreditTerms::Delivery),
        (Due::Whole(rule), Event::Invoice) if rule.is_plain() && rule.days > 0 => Some(CreditTerms::Net(rule.days)),
        _ => written.map(|written| CreditTerms::Words(written.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn terms_are_said_in_the_words_of_letters_where_there_are_some() {
        let said = |written| credit(written, date(2026, 11, 2), date(2026, 12, 2));
        assert_eq!(said(Some("net 30")), Some(CreditTerms::Net(30)));
        assert_eq!(said(Some("2/10 net 30")), Some(CreditTerms::Net(30)));
        assert_eq!(said(Some("in advance")), Some(CreditTerms::Advance));
        assert_eq!(said(Some("COD")), Some(CreditTerms::Delivery));
        assert_eq!(said(Some("30 days end of month")), Some(CreditTerms::Words("30 days end of month".to_string())));
        assert_eq!(said(Some("as agreed")), Some(CreditTerms::Words("as agreed".to_string())));
        assert_eq!(said(None), Some(CreditTerms::Net(30)));
        assert_eq!(credit(None, date(2026, 11, 2), date(2026, 11, 2)), None);
    }
}
