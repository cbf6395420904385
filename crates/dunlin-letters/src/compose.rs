//! The letter as finished strings, before any output lays it out: text, HTML and page say the same words.
//!
//! Decides: what is there (address, facts, sentences, tables, ways to pay, signature, footer), in which order, and that over 100
//! rows the letter shows totals and the list comes attached (issue "The standard policy"). Does not know paper, HTML or mail.

use dunlin_words::{STRONG_END, STRONG_START, Value, Words};
use serde::Serialize;

use crate::aging::{self, AgingView};
use crate::agreement::{self, AgreementView};
use crate::error::LetterError;
use crate::interest::{self, InterestView};
use crate::invoice::{self, TermsView};
use crate::model::{Agreed, ItemKind, LetterModel, OwnWords};
use crate::payment::{self, PaymentView};
use crate::sentences::{self, Facts, Part};
use crate::table::{self, TableView};
use crate::template::{Follow, Template};
use crate::{address, clean, known, text};

/// The most rows that stand in the letter itself.
pub(crate) const ROWS_MAX: usize = 100;

/// Where a text is printed; some sentences differ ("answer this message", "this letter").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// E-mail.
    Email,
    /// Paper.
    Letter,
}

/// A letter in words, ready to be laid out.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Composed {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) creditor: String,
    /// Its first letter, for the mark.
    pub(crate) initial: String,
    pub(crate) sender_line: String,
    /// `Copy`, at the top of each page.
    pub(crate) copy_mark: Option<String>,
    /// `Certified letter`, above the address.
    pub(crate) mail_mark: Option<String>,
    pub(crate) address: Vec<String>,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) salutation: String,
    pub(crate) before: Vec<Block>,
    pub(crate) tables: Vec<TableView>,
    pub(crate) aging: Option<AgingView>,
    /// The parts of a plan to sign, and where to sign.
    pub(crate) agreement: Option<AgreementView>,
    /// An invoice's terms.
    pub(crate) terms: Option<TermsView>,
    pub(crate) payment: Option<PaymentView>,
    pub(crate) after: Vec<Block>,
    pub(crate) closing: String,
    /// Name and role, or the department.
    pub(crate) signer: Vec<String>,
    /// Columns at the foot of the page.
    pub(crate) footer: Vec<Vec<String>>,
    /// Customer, for the foot from page 2.
    pub(crate) customer_line: String,
    /// `Page ⟨1⟩ of ⟨2⟩` with [`PAGE`] and [`PAGES`] where the numbers go.
    pub(crate) page_of: String,
    /// How the interest of each item comes about, below the letter.
    pub(crate) interest: Vec<InterestView>,
    /// The list, where the letter shows totals only.
    pub(crate) enclosed: Option<Enclosed>,
}

/// Stands for the number of the page until it is known.
pub(crate) const PAGE: char = '\u{E002}';
/// Stands for the number of pages until it is known.
pub(crate) const PAGES: char = '\u{E003}';

/// The list that does not fit into the letter.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Enclosed {
    pub(crate) title: String,
    pub(crate) note: String,
    pub(crate) tables: Vec<TableView>,
}

/// A paragraph, or a list below its first line.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Block {
    /// The words.
    pub(crate) runs: Vec<Run>,
    /// Lines of a list: what stands before each (a day, or nothing) and the words.
    pub(crate) lines: Vec<(String, String)>,
}

/// Words that are strong, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) strong: bool,
}

/// The letter as plain text, for previews: the same words as the page.
pub fn letter_text(model: &LetterModel, words: &Words) -> Result<String, LetterError> {
    Ok(text::letter(&compose(model, words, Channel::Letter)?))
}

/// The title of a letter: what it is about, and the subject of its e-mail.
pub fn letter_title(model: &LetterModel, words: &Words, channel: Channel) -> Result<String, LetterError> {
    Ok(compose(model, words, channel)?.title)
}

/// Puts a letter into words.
pub(crate) fn compose(model: &LetterModel, words: &Words, channel: Channel) -> Result<Composed, LetterError> {
    model.check()?;
    let model = &clean::model(model);
    let own = model.texts.as_deref().map(|source| words.with_own(source));
    let words = own.as_ref().unwrap_or(words);
    let facts = Facts::new(model, words, channel);
    let enclosed = (model.rows().count() > ROWS_MAX).then(|| enclosed(model, words, &facts));
    let with_rows = enclosed.is_none();
    let is_document = model.template == Template::Invoice && channel == Channel::Letter;
    let mut before = before(model, words, &facts);
    if model.template == Template::Invoice && channel == Channel::Email {
        before.push(Block::plain(&facts.say(invoice::opening(model))));
    }
    if !with_rows {
        let key = if channel == Channel::Email { "list-attached" } else { "list-enclosed" };
        before.push(Block::plain(&facts.say(key)));
    }
    before.extend(copies(model, &facts, channel));
    let creditor = address::creditor_name(model, words);
    Ok(Composed {
        language: words.language().to_owned(),
        title: title(model, words, &facts, channel),
        initial: creditor.chars().find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().collect()).unwrap_or_default(),
        sender_line: address::sender_line(model, words),
        copy_mark: (model.copy && model.template != Template::Invoice).then(|| words.text("label-copy", &[])),
        mail_mark: model.registered.then(|| words.text("mark-registered", &[])),
        address: address::customer_lines(model, words),
        facts: address::facts(model, words),
        // A document greets nobody and is signed by nobody.
        salutation: if is_document { String::new() } else { salutation(model, words) },
        before,
        tables: tables(model, words, with_rows),
        aging: (model.template == Template::Statement).then(|| aging::view(model, words)),
        agreement: model.agreement.as_ref().map(|agreement| agreement::view(agreement, model, words)),
        terms: invoice::view(model, words, &facts),
        payment: payment::view(model, words),
        after: after(model, words, &facts),
        closing: if is_document { String::new() } else { words.text("closing", &[]) },
        signer: if is_document { Vec::new() } else { signer(model, words, &creditor) },
        footer: footer(model, words, &creditor),
        customer_line: format!("{} {}", words.text("label-customer", &[]), model.customer.number),
        page_of: page_of(words),
        interest: if with_rows || channel == Channel::Letter { interest::views(model, words) } else { Vec::new() },
        enclosed,
        creditor,
    })
}

/// The title; the e-mail that brings an invoice has one of its own, and a copy of the document says that it is one.
fn title(model: &LetterModel, words: &Words, facts: &Facts<'_>, channel: Channel) -> String {
    match (model.template, channel) {
        (Template::Invoice, Channel::Email) => facts.say("invoice-message-title"),
        (Template::Invoice, Channel::Letter) if model.copy => {
            format!("{} · {}", facts.say("invoice-title"), words.text("invoice-copy", &[]))
        }
        (template, _) => facts.say(&format!("{}-title", template.code())),
    }
}

/// What stands before the list: the ready text, with a person's own words before it or in its place.
fn before(model: &LetterModel, words: &Words, facts: &Facts<'_>) -> Vec<Block> {
    let own = model.own_words.iter().flat_map(|own| own.text().lines());
    let mut before: Vec<Block> = own.filter(|line| !line.is_empty()).map(Block::plain).collect();
    if before.is_empty() || !matches!(model.own_words, Some(OwnWords::Instead(_))) {
        before.extend(blocks(sentences::before(model.template), model, words, facts));
    }
    before
}

/// That copies of the invoices come with the letter (R4.3).
fn copies(model: &LetterModel, facts: &Facts<'_>, channel: Channel) -> Option<Block> {
    let copies = model.copies.as_ref().filter(|copies| !copies.is_empty())?;
    let key = match channel {
        Channel::Email => "copies-attached",
        Channel::Letter => "copies-enclosed",
    };
    let count = i64::try_from(copies.len()).unwrap_or(i64::MAX);
    Some(Block::plain(&facts.say_with(key, &[("copies", Value::Count(count))])))
}

/// What stands after the list: what the customer signed (R2.2) in letters about something late, then the ready text.
fn after(model: &LetterModel, words: &Words, facts: &Facts<'_>) -> Vec<Block> {
    let signed = model.signed.as_ref().filter(|_| model.template.is_late());
    let quote = signed.map(|signed| {
        let values = [("day", Value::Date(signed.on)), ("clause", Value::Text(&signed.clause))];
        Block::plain(&words.text("signed-terms", &values))
    });
    let ready = blocks(sentences::after(model.template), model, words, facts);
    quote.into_iter().chain(ready).chain(rights(model, words)).collect()
}

/// What the customer may do.
fn rights(model: &LetterModel, words: &Words) -> impl Iterator<Item = Block> {
    let contest = model.rights.contest_by.map(|day| words.text("rights-contest", &[("day", Value::Date(day))]));
    let refuse = model.rights.refuse_email.then(|| words.text("rights-refuse-email", &[]));
    contest.into_iter().chain(refuse).map(|text| Block::plain(&text))
}

impl Block {
    /// A paragraph; what `STRONG()` marked in its text becomes a strong run.
    pub(crate) fn plain(text: &str) -> Block {
        Block { runs: runs(text), lines: Vec::new() }
    }
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    for (at, piece) in text.split(STRONG_START).enumerate() {
        let (strong, rest) = if at == 0 { ("", piece) } else { piece.split_once(STRONG_END).unwrap_or(("", piece)) };
        for (text, strong) in [(strong, true), (rest, false)] {
            if !text.is_empty() {
                runs.push(Run { text: text.to_owned(), strong });
            }
        }
    }
    runs
}

fn blocks(parts: &[Part], model: &LetterModel, words: &Words, facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for part in parts {
        match part {
            Part::Say(key) => blocks.push(Block::plain(&facts.say(key))),
            Part::Charges if is_charged(model) => blocks.push(Block::plain(&facts.say("charges-some"))),
            Part::Charges if says_uncharged(model.template) => blocks.push(Block::plain(&facts.say("charges-none"))),
            Part::And(key) => match facts.say(key).as_str() {
                "" => {}
                text => append(&mut blocks, text),
            },
            Part::Copies if model.copies.iter().flatten().next().is_some() => {}
            Part::Copies => blocks.push(Block::plain(&facts.say("statement-copies"))),
            Part::Booked => blocks.push(Block::plain(&facts.say("booked"))),
            Part::Instalments if model.offer_instalments => blocks.push(Block::plain(&facts.say("instalments"))),
            Part::Charges | Part::Instalments => {}
            Part::Follows => blocks.extend(follows(model, words)),
            Part::Conversation => blocks.extend(conversation(model, words, facts)),
            Part::Terms => blocks.extend(model.agreement.iter().map(|agreement| agreement::terms(agreement, words))),
        }
    }
    blocks
}

fn append(blocks: &mut Vec<Block>, text: &str) {
    match blocks.last_mut() {
        Some(block) if block.lines.is_empty() => block.runs.extend(runs(&format!(" {text}"))),
        _ => blocks.push(Block::plain(text)),
    }
}

fn is_charged(model: &LetterModel) -> bool {
    model.rows().any(|r| r.charges_minor != 0 || r.kind == ItemKind::Charge)
}

/// The first letters say that nothing was added yet: it is the best time to pay.
fn says_uncharged(template: Template) -> bool {
    matches!(template, Template::Reminder | Template::PastDue)
}

fn follows(model: &LetterModel, words: &Words) -> Option<Block> {
    let act = |follow: Follow| words.text(&format!("follow-{}", follow.code()), &[]);
    match sentences::follows(model).as_slice() {
        [] => None,
        [(follow, on)] => {
            let act = act(*follow);
            Some(Block::plain(&words.text("follows-one", &[("on", Value::Date(*on)), ("act", Value::Text(&act))])))
        }
        many => {
            let line = |(follow, on): &(Follow, _)| (words.show(Value::Date(*on)), act(*follow));
            // R0.6: the second notice says by when, and what the company intends to do.
            let key = if model.template == Template::SecondNotice { "follows-second-notice" } else { "follows-many" };
            let days = i64::from(model.final_after_days.unwrap_or(0).max(0));
            let head = words.text(key, &[("days", Value::Count(days))]);
            Some(Block { runs: runs(&head), lines: many.iter().map(line).collect() })
        }
    }
}

fn conversation(model: &LetterModel, words: &Words, facts: &Facts<'_>) -> Vec<Block> {
    let Some(talk) = &model.conversation else { return Vec::new() };
    let mut blocks: Vec<Block> = talk.summary.lines().map(Block::plain).collect();
    if talk.agreed.is_empty() && talk.summary.is_empty() {
        blocks.push(Block::plain(&facts.say("confirmation-nothing-agreed")));
    } else if !talk.agreed.is_empty() {
        let lines = talk.agreed.iter().map(|agreed| (String::new(), agreement(*agreed, words))).collect();
        blocks.push(Block { runs: runs(&facts.say("confirmation-agreed")), lines });
    }
    if !model.tables.is_empty() {
        blocks.push(Block::plain(&facts.say("confirmation-list")));
    }
    blocks
}

fn agreement(agreed: Agreed, words: &Words) -> String {
    let by = ("by", Value::Date(agreed.by));
    match agreed.amount {
        Some(amount) => words.text("agreed-amount", &[by, ("amount", Value::Money(amount))]),
        None => words.text("agreed-payment", &[by]),
    }
}

fn tables(model: &LetterModel, words: &Words, with_rows: bool) -> Vec<TableView> {
    model.tables.iter().map(|t| table::view(t, model, words, with_rows)).collect()
}

fn enclosed(model: &LetterModel, words: &Words, facts: &Facts<'_>) -> Enclosed {
    let rows = i64::try_from(model.rows().count()).unwrap_or(i64::MAX);
    Enclosed {
        title: facts.say("appendix-title"),
        note: words.text("appendix-rows", &[("count", Value::Count(rows))]),
        tables: tables(model, words, true),
    }
}

/// `Dear Ms Aoife Ní Dhomhnaill,`: the name before the comma that parts it from the role.
fn salutation(model: &LetterModel, words: &Words) -> String {
    let name = model.customer.contact_name.as_deref().and_then(|n| n.split(',').next()).map(str::trim);
    match name.filter(|n| !n.is_empty()) {
        Some(name) => words.text("salutation-name", &[("name", Value::Text(name))]),
        None => words.text("salutation", &[]),
    }
}

fn signer(model: &LetterModel, words: &Words, creditor: &str) -> Vec<String> {
    let typed = model.creditor.signer_role.as_deref();
    let role = typed.map_or_else(|| words.text("department", &[]), |typed| known::role(typed, words));
    let role = words.text("signed-department", &[("role", Value::Text(&role)), ("creditor", Value::Text(creditor))]);
    model.creditor.signer_name.iter().cloned().chain([role]).collect()
}

fn footer(model: &LetterModel, words: &Words, creditor: &str) -> Vec<Vec<String>> {
    let block = &model.creditor;
    let bank = block.accounts.iter().flat_map(payment::account_lines);
    let contact = block.website.iter().cloned().chain([block.address_lines.join(", ")]).filter(|l| !l.is_empty());
    // An invoice has its number in its title.
    let is_notice = model.template != Template::Invoice;
    let notice = is_notice.then(|| format!("{} {}", words.text("label-notice", &[]), model.key));
    vec![
        std::iter::once(creditor.to_owned()).chain(contact).collect(),
        block.registration.clone(),
        bank.collect(),
        notice.into_iter().collect(),
    ]
}

fn page_of(words: &Words) -> String {
    let (page, pages) = (PAGE.to_string(), PAGES.to_string());
    words.text("page-of", &[("page", Value::Text(&page)), ("pages", Value::Text(&pages))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_marked_is_strong() {
        let text = format!("by {STRONG_START}Friday{STRONG_END}.");
        let run = |text: &str, strong| Run { text: text.to_owned(), strong };
        assert_eq!(runs(&text), [run("by ", false), run("Friday", true), run(".", false)]);
        assert_eq!(runs("plain"), [run("plain", false)]);
    }
}
