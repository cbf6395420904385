//! The place in the tokens, and the small steps that every rule of the grammar takes. No grammar here.

use alloc::string::String;

use super::lex::{Tok, Token};
use super::{MonthDay, TermsError};

/// Tokens and how far they are read.
pub(super) struct Parser<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
    /// Length of the text in characters: where "the end" is.
    pub(super) end: usize,
}

impl Parser<'_> {
    /// A day of the month with or without its ending.
    pub(super) fn month_day(&mut self) -> Result<MonthDay, TermsError> {
        const EXPECTED: &str = "a day of the month, 1 to 31";
        let day = self.whole_number(1, 31, EXPECTED)?;
        self.accept(Tok::Ordinal);
        u8::try_from(day).ok().and_then(MonthDay::try_new).ok_or_else(|| self.error(EXPECTED))
    }

    pub(super) fn whole_number(&mut self, least: u16, most: u16, expected: &'static str) -> Result<u16, TermsError> {
        let Some(Tok::Number(hundredths)) = self.peek() else { return Err(self.error(expected)) };
        let whole = (hundredths % 100 == 0).then_some(hundredths / 100).and_then(|n| u16::try_from(n).ok());
        let number = whole.filter(|n| (least..=most).contains(n)).ok_or_else(|| self.error(expected))?;
        self.at += 1;
        Ok(number)
    }

    pub(super) fn peek(&self) -> Option<Tok> {
        self.peek_at(0)
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<Tok> {
        self.tokens.get(self.at + ahead).map(|token| token.tok)
    }

    pub(super) fn accept(&mut self, tok: Tok) -> bool {
        let is_next = self.peek() == Some(tok);
        self.at += usize::from(is_next);
        is_next
    }

    pub(super) fn expect(&mut self, tok: Tok, expected: &'static str) -> Result<(), TermsError> {
        if self.accept(tok) { Ok(()) } else { Err(self.error(expected)) }
    }

    pub(super) fn error(&self, expected: &'static str) -> TermsError {
        self.error_at(self.at, expected)
    }

    pub(super) fn error_at(&self, token: usize, expected: &'static str) -> TermsError {
        match self.tokens.get(token) {
            Some(token) => TermsError { at: token.at, found: token.text.clone(), expected },
            None => TermsError { at: self.end, found: String::new(), expected },
        }
    }
}
