//! What people note of letters on their way: posted on a day, under a number, delivered, returned, and that this was a mistake.

use dunlin_core::change::{Change, PostChange};
use dunlin_core::post::{PostState, WhyReturned};
use dunlin_core::postal_number;
use dunlin_store::{PostLine, Tx, Who};
use jiff::civil::Date;

use super::found_letter;
use super::make::{counts_for_nothing, withdraw};
use crate::app::{App, Setting};
use crate::cases::{Done, commit, not_empty};
use crate::error::{AppError, Failure};
use crate::send::undelivered::find_address;

/// The shortest and the longest number of a country's own make.
const OWN_DIGITS: std::ops::RangeInclusive<usize> = 8..=34;

/// A letter and the number under which the post carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// The notice's name.
    pub notice: String,
    /// The number as it was typed.
    pub number: String,
}

/// What was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// The letters that were posted now.
    pub letters: Vec<PostLine>,
    /// Certified letters among them without a number.
    pub without_number: Vec<String>,
}

/// Letters were handed over to the post on a day: those of a batch that are still in the house, or a single one.
///
/// # Errors
/// `post.unknown`; `post.state` when none is left to be posted; `post.day` for a day to come, or before it was issued; what a number is
/// refused for.
pub fn posted(app: &mut App, setting: &Setting, name: &str, on: Date, given: &[Numbered]) -> Result<Posted, AppError> {
    let (creditor, who) = (setting.creditor.id, app.who("posted"));
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.transaction(|tx| {
        for one in given {
            give_number(tx, setting, &who, one)?;
        }
        let is_batch = tx.find_print_batch(creditor, name)?.is_some();
        let mut letters =
            if is_batch { tx.post_of_batch(creditor, name)? } else { vec![found_letter(tx, creditor, name)?] };
        if is_batch {
            letters.retain(|line| line.state.is_in_house());
        }
        if letters.is_empty() {
            let message = format!("no letter of {name} is left to be posted");
            return Err(AppError::new(Failure::Refused, "print.posted", message).with("batch", name));
        }
        for line in &letters {
            may_become(line, PostState::Posted)?;
            is_day_possible(on, line.issued_on, today)?;
            let change = PostChange::Posted { of: line.of.clone(), on };
            tx.commit(&who, creditor, &[Change::Post(change)])?;
        }
        let bare = letters.iter().filter(|line| line.is_certified && line.number.is_none());
        let without_number = bare.map(|line| line.of.key.clone()).collect();
        let letters = letters.iter().map(|line| again(tx, setting, line)).collect::<Result<_, _>>()?;
        Ok(Posted { letters, without_number })
    })
}

/// Notes the number under which the post carries a letter; an empty one takes it away.
///
/// # Errors
/// `post.unknown`; `post.number_wrong`; `post.number_taken`.
pub fn number(app: &mut App, setting: &Setting, given: &Numbered) -> Result<PostLine, AppError> {
    let who = app.who("posting number");
    app.store.transaction(|tx| give_number(tx, setting, &who, given))
}

/// The numbers that a file tells: CSV with the columns `notice` and `number`.
///
/// # Errors
/// `post.unknown_file`.
pub fn read_numbers(bytes: &[u8]) -> Result<Vec<Numbered>, AppError> {
    let lines = dunlin_formats::read_post_numbers(bytes)?;
    Ok(lines.into_iter().map(|line| Numbered { notice: line.notice, number: line.number }).collect())
}

/// Notes the numbers of a file: all of them, or none.
///
/// # Errors
/// What the first one is refused for.
pub fn numbers(app: &mut App, setting: &Setting, given: &[Numbered]) -> Result<Vec<PostLine>, AppError> {
    let who = app.who("posting numbers");
    app.store.transaction(|tx| given.iter().map(|one| give_number(tx, setting, &who, one)).collect())
}

fn give_number(tx: &mut Tx<'_>, setting: &Setting, who: &Who, given: &Numbered) -> Result<PostLine, AppError> {
    let creditor = setting.creditor.id;
    let line = found_letter(tx, creditor, &given.notice)?;
    let number = if given.number.trim().is_empty() { String::new() } else { checked(&given.number)? };
    if line.number.as_deref().unwrap_or_default() == number {
        return Ok(line);
    }
    if line.state == PostState::Withdrawn {
        return Err(wrong_state(&line));
    }
    if !number.is_empty()
        && let Some(other) = tx.post_numbered(creditor, &number)?
    {
        let message = format!("{} is the number of {} already", number, other.of.key);
        return Err(AppError::new(Failure::Refused, "post.number_taken", message)
            .hint("look at the receipt again")
            .with("number", number.as_str())
            .with("notice", other.of.key.as_str()));
    }
    let change = PostChange::Numbered { of: line.of.clone(), number, was: line.number.clone() };
    tx.commit(who, creditor, &[Change::Post(change)])?;
    again(tx, setting, &line)
}

/// A number without blanks.
pub(super) fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}

/// The stored form of a number: S10, whose check digit must hold, or digits of a country's own make.
fn checked(text: &str) -> Result<String, AppError> {
    let compact = compact(text);
    let is_own = OWN_DIGITS.contains(&compact.len()) && compact.bytes().all(|byte| byte.is_ascii_digit());
    match postal_number::check(&compact) {
        Some(number) => Ok(number),
        None if is_own => Ok(compact),
        None => {
            let message = format!("\"{}\" is no number of a registered letter", text.trim());
            Err(AppError::new(Failure::Usage, "post.number_wrong", message)
                .hint("two letters, nine digits and a country, as on the receipt: RR473124829GB")
                .with("number", text.trim()))
        }
    }
}

/// A letter arrived.
///
/// # Errors
/// `post.unknown`, `post.state`, `post.day`.
pub fn delivered(app: &mut App, setting: &Setting, name: &str, on: Date) -> Result<PostLine, AppError> {
    let (creditor, who) = (setting.creditor.id, app.who("delivered"));
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.transaction(|tx| {
        let line = found_letter(tx, creditor, name)?;
        may_become(&line, PostState::Delivered)?;
        is_day_possible(on, line.posted_on.unwrap_or(line.issued_on), today)?;
        let change = PostChange::Delivered { of: line.of.clone(), on };
        tx.commit(&who, creditor, &[Change::Post(change)])?;
        again(tx, setting, &line)
    })
}

/// A letter came back: it counts for nothing, its steps are to be taken again, and somebody finds another way to reach the customer.
///
/// # Errors
/// `post.unknown`, `post.state`, `post.day`.
pub fn returned(
    app: &mut App,
    setting: &Setting,
    name: &str,
    (on, why): (Date, WhyReturned),
) -> Result<Done, AppError> {
    let (creditor, who) = (setting.creditor.id, app.who("returned"));
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.transaction(|tx| {
        let line = found_letter(tx, creditor, name)?;
        may_become(&line, PostState::Returned)?;
        is_day_possible(on, line.posted_on.unwrap_or(line.issued_on), today)?;
        let mut changes = vec![Change::Post(PostChange::Returned { of: line.of.clone(), on, why })];
        changes.extend(counts_for_nothing(tx, setting, &line, "returned")?);
        changes.push(find_address((line.of.account, &line.of.key), today));
        commit(tx, setting, &who, line.of.account, changes)
    })
}

/// A letter is taken out of the pile before it is posted: it counts for nothing, and its steps are to be taken again.
///
/// # Errors
/// `post.unknown`, `post.state`; an empty reason.
pub fn take_out(app: &mut App, setting: &Setting, name: &str, reason: &str) -> Result<PostLine, AppError> {
    not_empty("reason", reason)?;
    let (creditor, who) = (setting.creditor.id, app.who(reason));
    let today = app.clock.today(&setting.creditor.timezone);
    app.store.transaction(|tx| {
        let line = found_letter(tx, creditor, name)?;
        may_become(&line, PostState::Withdrawn)?;
        let fell = super::fallen_since(tx, setting, &line, today)?;
        let mut reasons: Vec<String> = fell.iter().map(|own| own.code().to_owned()).collect();
        if reasons.is_empty() {
            reasons.push(dunlin_core::code::Reason::TakenOut.code().to_owned());
        }
        withdraw(tx, setting, &who, &line, reasons)?;
        again(tx, setting, &line)
    })
}

/// What was noted by mistake is taken back: that it was posted, or that it arrived.
///
/// # Errors
/// `post.unknown`, `post.state`; an empty reason.
pub fn take_back(app: &mut App, setting: &Setting, name: &str, reason: &str) -> Result<PostLine, AppError> {
    not_empty("reason", reason)?;
    let (creditor, who) = (setting.creditor.id, app.who(reason));
    app.store.transaction(|tx| {
        let line = found_letter(tx, creditor, name)?;
        let before = line.state.before().ok_or_else(|| wrong_state(&line))?;
        // A letter that was posted without a batch waits for one again.
        let state = if before == PostState::Printed && line.batch.is_none() { PostState::Ready } else { before };
        let change = PostChange::TakenBack { of: line.of.clone(), was: line.state, state, reason: reason.to_owned() };
        tx.commit(&who, creditor, &[Change::Post(change)])?;
        again(tx, setting, &line)
    })
}

fn again(tx: &mut Tx<'_>, setting: &Setting, line: &PostLine) -> Result<PostLine, AppError> {
    found_letter(tx, setting.creditor.id, &line.of.key)
}

fn may_become(line: &PostLine, next: PostState) -> Result<(), AppError> {
    if line.state.may_become(next) { Ok(()) } else { Err(wrong_state(line)) }
}

fn wrong_state(line: &PostLine) -> AppError {
    let message = format!("{} is {}", line.of.key, line.state.code());
    AppError::new(Failure::Refused, "post.state", message)
        .hint("dunlin print show BATCH tells how each letter stands")
        .with("notice", line.of.key.as_str())
        .with("state", line.state.code())
}

/// Not before it was there, nor on a day to come.
fn is_day_possible(on: Date, from: Date, today: Date) -> Result<(), AppError> {
    if (from..=today).contains(&on) {
        return Ok(());
    }
    let message = format!("it cannot have been on {on}: the letter is of {from}, and today is {today}");
    Err(AppError::new(Failure::Usage, "post.day", message).with("from", from).with("today", today))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_s10_or_digits() {
        let code = |text: &str| checked(text).map_err(|error| error.code);
        assert_eq!(code("rr 47312482 9 gb").as_deref(), Ok("RR473124829GB"));
        assert_eq!(code("9407 3000 0000 0000 0000 00").as_deref(), Ok("9407300000000000000000"));
        for wrong in ["RR473124828GB", "RR47312482GB", "1234567", "A123456789", "-"] {
            assert_eq!(code(wrong), Err("post.number_wrong"), "{wrong}");
        }
    }
}
