//! The text of a line as figures: words, and the numbers that single words or neighbouring ones make.
//!
//! Decides what may be one number: words with figures that are parted by one blank, dash, point or stroke. It knows no item.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

/// Words that may make up one number.
const LONGEST_RUN: usize = 4;
/// Figures of a number that are looked at: more do not fit.
pub(super) const MOST_FIGURES: usize = 18;

/// The figures of a number, with its leading zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Figures {
    value: u64,
    len: u8,
}

impl Figures {
    /// The figures among the letters; the last ones when there are too many.
    pub(super) fn of(letters: &str) -> Figures {
        let count = letters.bytes().filter(u8::is_ascii_digit).count();
        let kept = letters.bytes().filter(u8::is_ascii_digit).skip(count.saturating_sub(MOST_FIGURES));
        kept.fold(Figures { value: 0, len: 0 }, |figures, byte| Figures {
            value: figures.value * 10 + u64::from(byte - b'0'),
            len: figures.len + 1,
        })
    }

    /// The figures of a value, without leading zeros.
    pub(super) fn from_value(value: u64) -> Figures {
        let len = value.checked_ilog10().map_or(1, |log| log + 1).min(18);
        Figures { value, len: u8::try_from(len).unwrap_or(18) }
    }

    /// As digits in ASCII, one after the other.
    pub(super) fn digits(self) -> Digits {
        let mut digits = Digits { bytes: [b'0'; MOST_FIGURES + 1], len: self.len() };
        let mut rest = self.value;
        for byte in digits.bytes[..self.len()].iter_mut().rev() {
            *byte = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
        }
        digits
    }

    /// How many.
    pub(super) fn len(self) -> usize {
        usize::from(self.len)
    }

    /// The number; leading zeros do not count.
    pub(super) fn value(self) -> u64 {
        self.value
    }
}

/// Figures as digits in ASCII.
#[derive(Debug, Clone, Copy)]
pub(super) struct Digits {
    bytes: [u8; MOST_FIGURES + 1],
    len: usize,
}

impl core::ops::Deref for Digits {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

fn value(figures: &[u8]) -> u64 {
    figures.iter().fold(0, |value, byte| value * 10 + u64::from(byte - b'0'))
}

/// One slip of the hand: one figure wrong, missing or too many, or two neighbours swapped.
pub(super) fn is_one_slip(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    match long.len() - short.len() {
        0 if same == short.len() => false,
        0 => {
            let swapped = same + 1 < short.len() && short[same] == long[same + 1] && short[same + 1] == long[same];
            short[same + 1..] == long[same + 1..] || (swapped && short[same + 2..] == long[same + 2..])
        }
        1 => short[same..] == long[same + 1..],
        _ => false,
    }
}

/// Every number that is one slip away, as values.
pub(super) fn slips(figures: Figures) -> Vec<u64> {
    let figures: &[u8] = &figures.digits();
    let mut found = Vec::with_capacity(figures.len() * 21 + 10);
    let mut changed = [0_u8; MOST_FIGURES + 1];
    for at in 0..figures.len() {
        for byte in b'0'..=b'9' {
            changed[..figures.len()].copy_from_slice(figures);
            changed[at] = byte;
            found.push(value(&changed[..figures.len()]));
        }
        changed[..at].copy_from_slice(&figures[..at]);
        changed[at..figures.len() - 1].copy_from_slice(&figures[at + 1..]);
        found.push(value(&changed[..figures.len() - 1]));
        if at + 1 < figures.len() {
            changed[..figures.len()].copy_from_slice(figures);
            changed.swap(at, at + 1);
            found.push(value(&changed[..figures.len()]));
        }
    }
    for at in 0..=figures.len() {
        for byte in b'0'..=b'9' {
            changed[..at].copy_from_slice(&figures[..at]);
            changed[at] = byte;
            changed[at + 1..=figures.len()].copy_from_slice(&figures[at..]);
            found.push(value(&changed[..=figures.len()]));
        }
    }
    found.retain(|slip| *slip != value(figures));
    found.sort_unstable();
    found.dedup();
    found
}

/// Letters and figures between other signs.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Where it stands in the text.
    bytes: Range<usize>,
    /// How many of them are figures.
    figures: usize,
    /// It has other letters too.
    has_letters: bool,
    /// One sign parts it from the word before, of those that stand inside numbers.
    joins: bool,
}

/// A number that one or more neighbouring words make.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// Its figures.
    pub(super) figures: Figures,
    /// Its words.
    pub(super) words: Range<usize>,
}

/// A text, read.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    text: &'a str,
    /// Words, in order.
    words: Vec<Word>,
    /// Every number that words make, shorter ones included.
    pub(super) runs: Vec<Run>,
    /// Characters.
    pub(super) length: usize,
}

impl<'a> Reading<'a> {
    /// Reads a text.
    pub(super) fn new(text: &'a str) -> Reading<'a> {
        let words = words(text);
        let runs = runs(text, &words);
        Reading { text, words, runs, length: text.chars().count() }
    }

    /// Letters and figures of words, joined and in capitals, from each word on: what structured references are looked for in.
    pub(super) fn joined(&self, first: usize, most: usize) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
        let mut letters = String::new();
        (first..self.words.len().min(first + most)).map(move |last| {
            letters.push_str(&self.text[self.words[last].bytes.clone()].to_ascii_uppercase());
            (first..last + 1, letters.clone())
        })
    }

    /// What stands between two places.
    pub(super) fn between(&self, first: &Range<usize>, second: &Range<usize>) -> &str {
        let until = |word: usize| self.words.get(word.wrapping_sub(1)).map_or(0, |word| word.bytes.end);
        let from = self.words.get(second.start).map_or(0, |word| word.bytes.start);
        self.text.get(until(first.end)..from).unwrap_or_default()
    }

    /// How many words there are.
    pub(super) fn word_count(&self) -> usize {
        self.words.len()
    }

    /// The run's last figure is the last letter of the text.
    pub(super) fn is_at_end(&self, run: &Run) -> bool {
        run.words.end == self.words.len()
            && self.text.trim_end_matches(['-', '/', '.', ' ']).ends_with(|c: char| c.is_ascii_digit())
    }

    /// As long as banks let a text be: it may have been cut.
    pub(super) fn may_be_cut(&self) -> bool {
        [27, 35, 54, 70, 105, 140].iter().any(|limit| (limit - 2..=*limit).contains(&self.length))
    }

    /// The words make a day: `12.10.2026`, `2026-10-12`, `12102026`, `10/2026`.
    pub(super) fn is_day(&self, run: &Run) -> bool {
        let parts: Vec<u64> = run.words.clone().map(|at| value(&self.only_figures(at))).collect();
        let is_year = |year: u64| (1990..=2099).contains(&year) || year < 100;
        let is_day_month = |day: u64, month: u64| (1..=31).contains(&day) && (1..=12).contains(&month);
        match (parts.as_slice(), run.figures.len()) {
            ([one], 4) => (1990..=2099).contains(one),
            ([one], 8) => {
                let back = (one % 100, one / 100 % 100, one / 10_000);
                let front = (one / 1_000_000, one / 10_000 % 100, one % 10_000);
                [back, front]
                    .iter()
                    .any(|(day, month, year)| is_day_month(*day, *month) && (1990..=2099).contains(year))
            }
            ([month, year], 5 | 6) => (1..=12).contains(month) && (1990..=2099).contains(year),
            ([year, month, day], 8) if *year > 99 => is_day_month(*day, *month) && is_year(*year),
            ([day, month, year], 4..=8) => is_day_month(*day, *month) && is_year(*year),
            _ => false,
        }
    }

    fn only_figures(&self, word: usize) -> Vec<u8> {
        self.text[self.words[word].bytes.clone()].bytes().filter(u8::is_ascii_digit).take(MOST_FIGURES).collect()
    }
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut gap = 0..0;
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric() && at < text.len();
        match (start, inside) {
            (None, true) => {
                gap.end = at;
                start = Some(at);
            }
            (Some(from), false) => {
                let word = &text[from..at];
                let figures = word.bytes().filter(u8::is_ascii_digit).count();
                let joins = !words.is_empty() && matches!(&text[gap.clone()], " " | "-" | "." | "/" | "_" | ",");
                words.push(Word { bytes: from..at, figures, has_letters: figures < word.len(), joins });
                gap = at..at;
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Runs begin with any word that has figures; further words have nothing else.
fn runs(text: &str, words: &[Word]) -> Vec<Run> {
    let mut runs = Vec::new();
    for first in 0..words.len() {
        if words[first].figures == 0 {
            continue;
        }
        let mut count = 0;
        for last in first..words.len().min(first + LONGEST_RUN) {
            let word = &words[last];
            count += word.figures;
            let goes_on = last == first || (word.joins && !word.has_letters);
            if !goes_on || count > MOST_FIGURES {
                break;
            }
            let figures = Figures::of(&text[words[first].bytes.start..word.bytes.end]);
            runs.push(Run { figures, words: first..last + 1 });
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn neighbouring_words_make_numbers() {
        let reading = Reading::new("RE 2026-00417, EUR 12,50");
        let runs: Vec<std::string::String> =
            reading.runs.iter().map(|run| core::str::from_utf8(&run.figures.digits()).unwrap().to_string()).collect();
        assert_eq!(runs, ["2026", "202600417", "00417", "12", "1250", "50"]);
    }

    #[test]
    fn a_slip_is_one_figure_or_two_neighbours() {
        for (one, other) in [("1234", "1244"), ("1234", "1324"), ("1234", "124"), ("1234", "11234"), ("12", "21")] {
            assert!(is_one_slip(one.as_bytes(), other.as_bytes()), "{one} {other}");
            assert!(slips(Figures::of(one)).contains(&other.parse().unwrap()), "{one} {other}");
        }
        for (one, other) in [("1234", "1234"), ("1234", "1243x"), ("1234", "4231"), ("1234", "12"), ("1234", "1342")] {
            assert!(!is_one_slip(one.as_bytes(), other.as_bytes()), "{one} {other}");
        }
    }

    #[test]
    fn days_are_no_numbers() {
        for (text, last) in [("12.10.2026", true), ("2026-10-12", true), ("12102026", true), ("10/2026", true)] {
            let reading = Reading::new(text);
            let whole = reading.runs.iter().max_by_key(|run| run.figures.len()).unwrap();
            assert_eq!(reading.is_day(whole), last, "{text}");
        }
        let reading = Reading::new("2026-00417");
        assert!(!reading.is_day(&reading.runs[1]));
    }

    #[test]
    fn any_text_can_be_read() {
        for text in ["", "-", "ж9ж", "99999999999999999999999999999999", "1-1-1-1-1-1-1-1", "\u{0}1\u{301}2"] {
            let reading = Reading::new(text);
            assert!(reading.runs.iter().all(|run| run.figures.len() <= MOST_FIGURES), "{text}");
        }
    }
}
