//! Text to tokens: numbers, signs and the phrases that payment terms are written in.
//!
//! A word that is in no phrase is an error at its place. Case, brackets, full stops and hyphens carry no meaning, except a
//! minus before a number, which is refused.

use alloc::string::String;
use alloc::vec::Vec;

use super::phrases::PHRASES;
use super::{Event, TermsError};

/// Longer text is no terms but a clause of a contract. Twelve parts, each as long as it can be printed, fit in.
const TEXT_MAX: usize = 1_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tok {
    /// Hundredths, so that 1.5 % is exact.
    Number(u32),
    Percent,
    Slash,
    Comma,
    Plus,
    Net,
    Days,
    Weeks,
    Months,
    /// The abbreviation of EOM dating.
    Eom,
    /// The words "end of month".
    MonthEnd,
    NextMonthEnd,
    SameDayNextMonth,
    DaysFirst,
    MonthFirst,
    Prox,
    Ordinal,
    OnThe,
    ToTheNext,
    ToThe,
    After,
    Rule,
    Off,
    From(Event),
    Cod,
    InAdvance,
    WithOrder,
    OnReceipt,
    Discount,
    Balance,
    Equal,
    Monthly,
    Weekly,
    Instalments,
    First,
    /// Says nothing about dates.
    Filler,
}

#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) tok: Tok,
    /// Which character of the text, from 0.
    pub(super) at: usize,
    pub(super) text: String,
}

/// All tokens of a text, fillers left out.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, TermsError> {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() > TEXT_MAX {
        return Err(error_at(TEXT_MAX, &chars[TEXT_MAX..], "payment terms of at most 1000 characters"));
    }
    let raw = Scanner { chars: &chars, at: 0, out: Vec::new() }.scan()?;
    join_phrases(&raw)
}

fn error_at(at: usize, rest: &[char], expected: &'static str) -> TermsError {
    TermsError { at, found: rest.iter().take(20).collect(), expected }
}

/// A number or sign already known, or a word still to be understood.
enum Raw {
    Known(Token),
    Word { at: usize, written: String, folded: String },
}

struct Scanner<'a> {
    chars: &'a [char],
    at: usize,
    out: Vec<Raw>,
}

impl Scanner<'_> {
    fn scan(mut self) -> Result<Vec<Raw>, TermsError> {
        while let Some(&c) = self.chars.get(self.at) {
            match c {
                '0'..='9' => self.number()?,
                '%' => self.sign(Tok::Percent),
                '/' => self.sign(Tok::Slash),
                ',' | ';' => self.sign(Tok::Comma),
                '+' => self.sign(Tok::Plus),
                '-' | '–' | '—' => self.hyphen()?,
                '.' | ':' | '(' | ')' | '\'' | '’' => self.at += 1,
                _ if c.is_whitespace() => self.at += 1,
                _ if c.is_alphabetic() => self.word(),
                _ => return Err(error_at(self.at, &self.chars[self.at..=self.at], "payment terms")),
            }
        }
        Ok(self.out)
    }

    fn sign(&mut self, tok: Tok) {
        self.out.push(Raw::Known(Token { tok, at: self.at, text: String::from(self.chars[self.at]) }));
        self.at += 1;
    }

    /// `Net-30` and `net 30 - 2/10` are joins; `net -30` and `10-30` are something else.
    fn hyphen(&mut self) -> Result<(), TermsError> {
        let before_digit = self.chars.get(self.at + 1).is_some_and(char::is_ascii_digit);
        let after_letter = self.at > 0 && self.chars[self.at - 1].is_alphabetic();
        if before_digit && !after_letter {
            return Err(error_at(self.at, &self.chars[self.at..=self.at], "a number without a minus"));
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self) {
        let at = self.at;
        // A combining accent belongs to its letter.
        let is_in_word = |c: &char| c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(c);
        let len = self.chars[at..].iter().take_while(|c| is_in_word(c)).count();
        let written: String = self.chars[at..at + len].iter().collect();
        let folded = written.to_lowercase();
        self.out.push(Raw::Word { at, written, folded });
        self.at += len;
    }

    fn digits(&self, from: usize) -> usize {
        self.chars[from..].iter().take_while(|c| c.is_ascii_digit()).count()
    }

    /// Digits with at most two decimals. A comma is a decimal sign only before a percent sign: in `2/10,1/20` it parts.
    fn number(&mut self) -> Result<(), TermsError> {
        let at = self.at;
        let whole = self.digits(at);
        let mut end = at + whole;
        let mut decimals = 0;
        if let Some(sign) = self.chars.get(end).filter(|c| matches!(c, '.' | ',')) {
            let count = self.digits(end + 1);
            let percent_follows = self.chars[end + 1 + count..].iter().find(|c| !c.is_whitespace()) == Some(&'%');
            if count > 0 && (*sign == '.' || percent_follows && !self.after_slash()) {
                decimals = count;
                end += 1 + count;
            }
        }
        let text: String = self.chars[at..end].iter().collect();
        let leading_zero = whole > 1 && self.chars[at] == '0';
        if leading_zero || whole > 5 || decimals > 2 {
            return Err(TermsError { at, found: text, expected: "a number such as 30 or 1.5" });
        }
        let scale = if decimals == 1 { 10 } else { 1 };
        let padding = if decimals == 0 { 100 } else { scale };
        let digits = text.chars().filter_map(|c| c.to_digit(10));
        let value = digits.fold(0_u32, |sum, digit| sum * 10 + digit) * padding;
        self.out.push(Raw::Known(Token { tok: Tok::Number(value), at, text }));
        self.at = end;
        Ok(())
    }

    fn after_slash(&self) -> bool {
        matches!(self.out.last(), Some(Raw::Known(Token { tok: Tok::Slash, .. })))
    }
}

/// Reads the longest known phrase at each word.
fn join_phrases(raw: &[Raw]) -> Result<Vec<Token>, TermsError> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < raw.len() {
        match &raw[at] {
            Raw::Known(token) => {
                out.push(token.clone());
                at += 1;
            }
            Raw::Word { at: start, written, .. } => {
                let Some((tok, len)) = longest_phrase(&raw[at..]) else {
                    return Err(TermsError {
                        at: *start,
                        found: written.clone(),
                        expected: "payment terms, for example net 30",
                    });
                };
                if tok != Tok::Filler {
                    out.push(Token { tok, at: *start, text: written.clone() });
                }
                at += len;
            }
        }
    }
    Ok(out)
}

fn longest_phrase(raw: &[Raw]) -> Option<(Tok, usize)> {
    let all = PHRASES.iter().flat_map(|(tok, phrases)| phrases.split('|').map(move |phrase| (*tok, phrase)));
    let fitting = all.filter_map(|(tok, phrase)| Some((tok, match_len(raw, phrase)?)));
    fitting.max_by_key(|(_, len)| *len)
}

fn match_len(raw: &[Raw], phrase: &str) -> Option<usize> {
    let mut len = 0;
    for word in phrase.split(' ') {
        match raw.get(len)? {
            Raw::Word { folded, .. } if folded == word => len += 1,
            _ => return None,
        }
    }
    Some(len)
}
