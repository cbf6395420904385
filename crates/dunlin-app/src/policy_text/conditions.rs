//! Conditions of steps, read from text: `sent by email and not (arrival confirmed or open of at least 500)`.
//!
//! Decides: that `not` binds before `and`, and `and` before `or`; that phrases may hold these words inside (`arrival not confirmed`).
//! What each predicate means is `dunlin_core::policy::Predicate`'s.

use dunlin_core::account::CustomerKind;
use dunlin_core::money::{Currency, Money, Rounding};
use dunlin_core::policy::{Condition, Predicate};

use super::grammar::parse_amount;

/// What can be asked, for messages; each may stand with `not`, and several with `and`, `or` and parentheses.
pub(super) const PREDICATES: &str = "sent by email, sent by post, arrival confirmed, receipt confirmed, pay date named, terms of at least N days, \
    unearned discount, open of at least AMOUNT, late of at least AMOUNT, anything late, nothing late, promise broken, \
    spoken with, has email, has phone, business, consumer, public health, country CC, class NAME, owes at least AMOUNT CUR, \
    late of at least AMOUNT CUR";

/// Deeper than anybody writes, and far from the end of the stack.
const DEEPEST: usize = 16;

/// Why a condition cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unread {
    /// A phrase that asks nothing known.
    Phrase(String),
    /// A parenthesis without its other half.
    Parenthesis,
    /// Nothing stands where something has to.
    Missing,
    /// Parentheses within parentheses without end.
    Deep,
}

impl Unread {
    /// The message, without where.
    pub(super) fn message(&self, text: &str) -> String {
        match self {
            Unread::Phrase(phrase) => {
                format!("if: found \"{phrase}\"; expected one of: {PREDICATES}; with not, and, or, and parentheses")
            }
            Unread::Parenthesis => format!("if: a parenthesis in \"{text}\" has no other half"),
            Unread::Missing => {
                format!("if: something is missing in \"{text}\"; not, and, or stand before or between conditions")
            }
            Unread::Deep => format!("if: more than {DEEPEST} parentheses within each other; write it simpler"),
        }
    }
}

/// Reads a condition.
pub(super) fn parse_condition(text: &str) -> Result<Condition, Unread> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut reader = Reader { words: spaced.split_whitespace().collect(), at: 0 };
    let condition = reader.either(0)?;
    if reader.at < reader.words.len() { Err(Unread::Parenthesis) } else { Ok(condition) }
}

struct Reader<'t> {
    words: Vec<&'t str>,
    at: usize,
}

impl<'t> Reader<'t> {
    fn next(&self) -> Option<&'t str> {
        self.words.get(self.at).copied()
    }

    fn takes(&mut self, word: &str) -> bool {
        let is_next = self.next() == Some(word);
        self.at += usize::from(is_next);
        is_next
    }

    fn either(&mut self, depth: usize) -> Result<Condition, Unread> {
        let mut condition = self.both(depth)?;
        while self.takes("or") {
            condition = Condition::Or(Box::new([condition, self.both(depth)?]));
        }
        Ok(condition)
    }

    fn both(&mut self, depth: usize) -> Result<Condition, Unread> {
        let mut condition = self.one(depth)?;
        while self.takes("and") {
            condition = Condition::And(Box::new([condition, self.one(depth)?]));
        }
        Ok(condition)
    }

    fn one(&mut self, depth: usize) -> Result<Condition, Unread> {
        let mut is_wanted = true;
        while self.takes("not") {
            is_wanted = !is_wanted;
        }
        let condition = if self.takes("(") {
            if depth == DEEPEST {
                return Err(Unread::Deep);
            }
            let inner = self.either(depth + 1)?;
            if !self.takes(")") {
                return Err(Unread::Parenthesis);
            }
            inner
        } else {
            self.phrase()?
        };
        Ok(if is_wanted { condition } else { condition.negated() })
    }

    /// The words up to the next `and`, `or` or parenthesis.
    fn phrase(&mut self) -> Result<Condition, Unread> {
        let rest = &self.words[self.at..];
        let end = rest.iter().position(|word| matches!(*word, "and" | "or" | "(" | ")")).unwrap_or(rest.len());
        if end == 0 {
            return Err(if self.next() == Some(")") { Unread::Parenthesis } else { Unread::Missing });
        }
        let phrase = rest[..end].join(" ");
        self.at += end;
        parse_phrase(&phrase).ok_or(Unread::Phrase(phrase))
    }
}

fn parse_phrase(phrase: &str) -> Option<Condition> {
    let (predicate, wanted) = match phrase {
        "sent by email" => (Predicate::SentByEmail, true),
        "sent by post" => (Predicate::SentByPost, true),
        "arrival confirmed" => (Predicate::Arrived, true),
        "arrival not confirmed" => (Predicate::Arrived, false),
        "receipt confirmed" => (Predicate::ReceiptConfirmed, true),
        "receipt not confirmed" => (Predicate::ReceiptConfirmed, false),
        "pay date named" => (Predicate::PayDateNamed, true),
        "no pay date named" => (Predicate::PayDateNamed, false),
        "unearned discount" => (Predicate::UnearnedDiscount, true),
        "no unearned discount" => (Predicate::UnearnedDiscount, false),
        "anything late" => (Predicate::AnythingLate, true),
        "nothing late" => (Predicate::AnythingLate, false),
        "promise broken" => (Predicate::PromiseBroken, true),
        "spoken with" => (Predicate::SpokenWith, true),
        "has email" => (Predicate::HasEmail, true),
        "has phone" => (Predicate::HasPhone, true),
        "business" => (Predicate::Kind(CustomerKind::Business), true),
        "consumer" => (Predicate::Kind(CustomerKind::Consumer), true),
        "public health" => (Predicate::Kind(CustomerKind::PublicHealth), true),
        _ => (parse_measure(phrase)?, true),
    };
    Some(Condition::fact(predicate, wanted))
}

/// A predicate with a figure or a code in it.
fn parse_measure(phrase: &str) -> Option<Predicate> {
    if let Some(days) = phrase.strip_prefix("terms of at least ") {
        let days = days.strip_suffix(" days").or_else(|| days.strip_suffix(" day"))?;
        return days.parse().ok().filter(|days| (0..=3650).contains(days)).map(Predicate::TermsAtLeast);
    }
    if let Some(amount) = phrase.strip_prefix("open of at least ") {
        return parse_amount(amount).map(Predicate::OpenAtLeast);
    }
    if let Some(amount) = phrase.strip_prefix("late of at least ") {
        return match amount.split_once(' ') {
            Some(_) => parse_money(amount).map(Predicate::OwesLateAtLeast),
            None => parse_amount(amount).map(Predicate::LateAtLeast),
        };
    }
    if let Some(amount) = phrase.strip_prefix("owes at least ") {
        return parse_money(amount).map(Predicate::OwesAtLeast);
    }
    if let Some(class) = phrase.strip_prefix("class ") {
        return Some(Predicate::Class(class.to_string()));
    }
    let code = phrase.strip_prefix("country ")?;
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    is_code.then(|| Predicate::Country(code.to_string()))
}

/// An amount with its currency, `10000.00 EUR`, no finer than the currency has digits.
fn parse_money(text: &str) -> Option<Money> {
    let (amount, code) = text.split_once(' ')?;
    let (amount, currency) = (parse_amount(amount)?, Currency::find(code)?);
    let (minor, is_rounded) = amount.to_minor(currency.digits(), Rounding::HalfUp)?;
    (!is_rounded).then_some(Money { minor, currency })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Condition {
        parse_condition(text).expect("a condition")
    }

    #[test]
    fn not_binds_before_and_and_before_or() {
        let (email, phone, late) = (read("has email"), read("has phone"), read("anything late"));
        let or = |a: &Condition, b: &Condition| Condition::Or(Box::new([a.clone(), b.clone()]));
        let and = |a: &Condition, b: &Condition| Condition::And(Box::new([a.clone(), b.clone()]));
        assert_eq!(read("has email or has phone and nothing late"), or(&email, &and(&phone, &read("nothing late"))));
        assert_eq!(read("(has email or has phone) and anything late"), and(&or(&email, &phone), &late));
        assert_eq!(read("not has email and has phone"), and(&email.clone().negated(), &phone));
        assert_eq!(read("not(has email and has phone)"), and(&email, &phone).negated());
        assert_eq!(read("not arrival not confirmed"), read("arrival confirmed"));
        assert_eq!(read("not not has email"), email);
    }

    #[test]
    fn figures_and_codes_are_read() {
        let Condition::Fact { predicate: Predicate::OpenAtLeast(least), wanted: true } =
            read("open of at least 500.50")
        else {
            panic!("an amount");
        };
        assert_eq!(least.to_string(), "500.50");
        assert_eq!(read("country BG"), Condition::fact(Predicate::Country("BG".into()), true));
        assert_eq!(read("terms of at least 1 day"), Condition::fact(Predicate::TermsAtLeast(1), true));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let unread = |text: &str| parse_condition(text).expect_err("no condition");
        for (text, phrase) in [
            ("sent by pigeon", "sent by pigeon"),
            ("has email and country bg", "country bg"),
            ("open of at least -1", "open of at least -1"),
            ("open of at least", "open of at least"),
            ("has email not has phone", "has email not has phone"),
        ] {
            assert_eq!(unread(text), Unread::Phrase(phrase.into()), "{text}");
        }
        for text in ["(has email", "has email)", "()", "has email (has phone)"] {
            assert_eq!(unread(text), Unread::Parenthesis, "{text}");
        }
        for text in ["", "and has email", "has email or", "not", "has email and or has phone"] {
            assert_eq!(unread(text), Unread::Missing, "{text}");
        }
        assert_eq!(unread(&format!("{}has email{}", "(".repeat(20), ")".repeat(20))), Unread::Deep);
    }
}
