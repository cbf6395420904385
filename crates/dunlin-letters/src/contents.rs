//! What a letter of each kind has to say, and whether a finished text says it.
//!
//! Requirements R0.5 (number, date, amount, charges, telephone), R0.6, R0.7 and R3.9 (what follows, the legal duty, a lawsuit, the
//! loss of goodwill), R1.8 (the minimum, until when, credit as a privilege), R2.6 (disregard if paid), R3.5 (an oversight). It looks
//! at the words that a reader gets, so it holds for the shipped texts on each output and for those that a creditor writes.

use dunlin_words::{Value, Words};
use jiff::civil::Date;

use crate::address;
use crate::compose::ROWS_MAX;
use crate::invoice;
use crate::model::{ItemKind, LetterModel, Subject};
use crate::sentences;
use crate::template::{Follow, Template};
use crate::tone::{has, letters_only};

/// Something that a letter has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The number of this item.
    Number(String),
    /// The day on which this item was issued.
    IssuedOn(String),
    /// What is open of this item.
    Open(String),
    /// What is asked for.
    Sum(String),
    /// The charges that were added.
    Charges(String),
    /// The service telephone.
    Telephone,
    /// The day by which the money should be here.
    Deadline,
    /// Until when the minimum to catch up holds.
    MinimumUntil,
    /// Up to which day payments are counted.
    BookedUpTo,
    /// To be disregarded by who has paid.
    Disregard,
    /// That it may have been an oversight.
    Oversight,
    /// That instalments are possible.
    Instalments,
    /// The legal duty to pay.
    Duty,
    /// A possible lawsuit.
    Lawsuit,
    /// The loss of goodwill.
    Goodwill,
    /// That the account is no longer eligible for credit.
    Eligible,
    /// That credit is a privilege.
    Privilege,
    /// A step that follows, with its day.
    Step(Follow),
    /// What this letter's case is about: the day promised, the title of the wrong notice, an invoice's terms.
    Case(String),
}

/// What the kind of this letter has to say and the text does not.
///
/// ```
/// # use dunlin_letters::{Content, LetterModel, lacking, letter_text};
/// # use dunlin_words::Words;
/// # fn shown(model: &LetterModel, words: &Words) -> Result<(), dunlin_letters::LetterError> {
/// let text = letter_text(model, words)?;
/// assert_eq!(lacking(model, words, &text), []);
/// assert!(lacking(model, words, "Please pay.").contains(&Content::Telephone));
/// # Ok(())
/// # }
/// ```
pub fn lacking(model: &LetterModel, words: &Words, text: &str) -> Vec<Content> {
    let plain = letters_only(text);
    let is_there = |wanted: &str| plain.contains(&letters_only(wanted));
    let mut needed: Vec<(Content, bool)> = vec![(Content::Telephone, is_there(&address::phone(model, words)))];
    let mut say = |content: fn(String) -> Content, wanted: String| {
        let said = is_there(&wanted);
        needed.push((content(wanted), said));
    };
    items(model, words, &mut say);
    sums(model, words, &mut say);
    case(model, words, &mut say);
    needed.extend(days(model).into_iter().map(|(content, on)| {
        let said = [Value::Date(on), Value::DayMonth(on)].into_iter().any(|value| is_there(&words.show(value)));
        (content, said)
    }));
    needed.extend(sentences::follows(model).into_iter().map(|(follow, on)| {
        let act = is_there(&words.text(&format!("follow-{}", follow.code()), &[]));
        (Content::Step(follow), act && is_there(&words.show(Value::Date(on))))
    }));
    needed.extend(phrases(model).into_iter().map(|(content, list)| {
        let said = has(text, words.language(), list);
        (content, said)
    }));
    needed.into_iter().filter(|(_, said)| !said).map(|(content, _)| content).collect()
}

fn items(model: &LetterModel, words: &Words, say: &mut impl FnMut(fn(String) -> Content, String)) {
    if model.rows().count() > ROWS_MAX {
        return;
    }
    for table in &model.tables {
        for row in &table.rows {
            say(Content::Number, row.number.clone());
            say(Content::IssuedOn, words.show(Value::ShortDate(row.issued_on)));
            say(Content::Open, words.show(Value::Figure(table.money(row.open_minor))));
        }
    }
}

fn sums(model: &LetterModel, words: &Words, say: &mut impl FnMut(fn(String) -> Content, String)) {
    for table in &model.tables {
        if let Some(asked) = sentences::asked(model, table) {
            say(Content::Sum, words.show(Value::Money(asked)));
        }
        let tells = matches!(
            model.template,
            Template::Reminder | Template::PastDue | Template::SecondNotice | Template::Demand | Template::FinalNotice
        );
        let charges = table.sum(|r| if r.kind == ItemKind::Charge { r.open_minor } else { r.charges_minor });
        if tells && charges.minor != 0 {
            say(Content::Charges, words.show(Value::Money(charges)));
        }
    }
}

fn case(model: &LetterModel, words: &Words, say: &mut impl FnMut(fn(String) -> Content, String)) {
    match &model.subject {
        Some(Subject::Promise(promised)) => {
            say(Content::Case, words.show(Value::Money(promised.amount)));
            say(Content::Case, words.show(Value::DayMonth(promised.on)));
        }
        Some(Subject::Correction(wrong)) => {
            say(Content::Case, wrong.title.clone());
            wrong.charges.iter().for_each(|money| say(Content::Charges, words.show(Value::Money(*money))));
        }
        Some(Subject::Invoice(invoice)) => {
            for needed in invoice::needed(invoice, model, words) {
                say(Content::Case, needed);
            }
        }
        Some(Subject::CashOnly(_) | Subject::Thanks { .. }) | None => {}
    }
}

/// The days that the kind has to name.
fn days(model: &LetterModel) -> Vec<(Content, Date)> {
    use Template::{
        EarlyOut1, EarlyOut2, EarlyOut3, FinalNotice, InCollections, LastDeadline, PastDue, Reminder, SecondNotice,
        ToManagement, UnearnedDiscount,
    };
    let by = model.pay_by.filter(|_| {
        matches!(
            model.template,
            UnearnedDiscount
                | Reminder
                | PastDue
                | ToManagement
                | SecondNotice
                | FinalNotice
                | InCollections
                | LastDeadline
                | EarlyOut1
                | EarlyOut2
                | EarlyOut3
        )
    });
    let until = model.minimum_until.filter(|_| model.template == Template::Demand);
    let booked = model.booked_up_to.filter(|_| model.template.is_late());
    let days = [(Content::Deadline, by), (Content::MinimumUntil, until), (Content::BookedUpTo, booked)];
    days.into_iter().filter_map(|(content, on)| Some((content, on?))).collect()
}

/// The sentences that the kind has to have, by the list in which their words stand.
fn phrases(model: &LetterModel) -> Vec<(Content, &'static str)> {
    let mut phrases = Vec::new();
    if model.template.is_late() {
        phrases.push((Content::Disregard, "disregard"));
    }
    match model.template {
        Template::Reminder => phrases.push((Content::Oversight, "oversight")),
        Template::Demand => {
            phrases.extend([(Content::Eligible, "eligible"), (Content::Privilege, "privilege")]);
        }
        Template::SecondNotice | Template::FinalNotice => {
            phrases.extend([(Content::Duty, "duty"), (Content::Lawsuit, "lawsuit"), (Content::Goodwill, "goodwill")]);
        }
        _ => {}
    }
    let offers = matches!(
        model.template,
        Template::Reminder | Template::PastDue | Template::ToManagement | Template::SecondNotice | Template::Demand
    );
    if offers && model.offer_instalments {
        phrases.push((Content::Instalments, "instalments"));
    }
    phrases
}
