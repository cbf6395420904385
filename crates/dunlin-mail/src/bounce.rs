//! Bounces without a report for machines: which recipients the text names, and what it says of each.
//!
//! Codes decide before the host's own word ("permanent error"), that before the words of a cause; that a host still tries
//! goes before all of them. A notice that says nothing more is a failure that lasts: hosts send it when they give up.

use crate::address;
use crate::came::{Recipient, Status};
use crate::code;
use crate::families::{FAMILIES, Family};
use crate::fields::Fields;
use crate::words::{folded, one_line, status_of_words};

/// Lines of a notice that are read: what comes behind is the returned mail, or a chain of them.
const LINES_MAX: usize = 2_000;
const RECIPIENTS_MAX: usize = 1_000;

/// The text of a notice, cut where the returned mail begins.
#[derive(Debug)]
pub(crate) struct Notice<'a> {
    /// Lines of the host.
    lines: Vec<&'a str>,
    /// The same as one text.
    text: String,
    /// The same, folded.
    folded: Vec<String>,
    /// Every line with the next one, folded: a phrase may run over two.
    pairs: Vec<String>,
    /// All of it on one line, folded.
    whole: String,
    /// The host says that it still tries.
    delayed: bool,
    /// The host says that it gave up for good.
    gave_up: bool,
    /// The returned mail's header, if it stands in the text.
    pub(crate) returned: Option<Fields>,
}

/// What a notice says.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) recipients: Vec<Recipient>,
    /// The phrase that introduced them.
    pub(crate) phrase: Option<String>,
}

/// A place in the text: behind a phrase.
struct Place<'a> {
    family: &'static Family,
    phrase: &'static str,
    /// The rest of the line with the phrase.
    rest: &'a str,
    /// The next line.
    next: usize,
}

impl<'a> Notice<'a> {
    /// Cuts a text into the host's words and the returned mail.
    pub(crate) fn of(text: &'a str) -> Notice<'a> {
        let all: Vec<&str> = text.lines().take(LINES_MAX).collect();
        let folded: Vec<String> = all.iter().map(|line| folded(line)).collect();
        let marks = || FAMILIES.iter().flat_map(|family| family.returned);
        let end = folded
            .iter()
            .position(|line| marks().any(|mark| line.contains(mark)) || line.starts_with("return-path: <"));
        let end = end.unwrap_or(all.len());
        let behind =
            text.lines().skip(end).skip_while(|line| !line.contains(": ")).skip_while(|line| folded_mark(line));
        let indented: Vec<&str> = behind.map(|line| line.strip_prefix("   ").unwrap_or(line)).collect();
        let returned = Fields::of_lines(indented.into_iter().take_while(|line| !line.trim().is_empty()));
        let returned = (!returned.is_empty()).then_some(returned);
        let folded = folded[..end].to_vec();
        let pairs = folded.windows(2).map(|pair| pair.join(" ")).collect();
        let lines = all[..end].to_vec();
        let (text, whole) = (lines.join("\n"), folded.join(" "));
        let mut notice = Notice { lines, text, folded, pairs, whole, delayed: false, gave_up: false, returned };
        notice.delayed = notice.has(|family| family.delayed_words).is_some();
        notice.gave_up = notice.has(|family| family.final_words).is_some();
        notice
    }

    /// Whether the host's words have any of the phrases of the families.
    fn has(&self, phrases: impl Fn(&'static Family) -> &'static [&'static str]) -> Option<&'static str> {
        FAMILIES.iter().flat_map(phrases).find(|phrase| self.whole.contains(**phrase)).copied()
    }

    /// The host's words on one line, folded.
    pub(crate) fn whole(&self) -> &str {
        &self.whole
    }

    /// Whether the host says that it still tries.
    pub(crate) fn is_delayed(&self, subject: &str) -> bool {
        let subject = folded(subject);
        let in_subject =
            || FAMILIES.iter().flat_map(|family| family.delayed_words).any(|words| subject.contains(words));
        self.delayed || in_subject()
    }

    /// The phrase with which the host begins to say that a mail did not arrive.
    pub(crate) fn introduction(&self) -> Option<&'static str> {
        self.has(|family| family.lists)
            .or_else(|| self.has(|family| family.final_words))
            .or_else(|| self.has(|family| family.delayed_words))
    }

    fn is_final(&self, subject: &str) -> bool {
        self.gave_up || folded(subject).contains("permanent")
    }

    /// The first list that a family introduces. A phrase may run over two lines.
    fn list(&self) -> Option<Place<'a>> {
        let places = FAMILIES.iter().flat_map(|family| {
            family
                .lists
                .iter()
                .filter_map(move |phrase| self.behind(phrase).map(|(rest, next)| Place { family, phrase, rest, next }))
        });
        places.min_by_key(|place| place.next)
    }

    /// The rest of the line behind a phrase, and the number of the line after it.
    fn behind(&self, phrase: &str) -> Option<(&'a str, usize)> {
        for at in 0..self.folded.len() {
            if let Some(begin) = self.folded[at].find(phrase) {
                // The folded line may differ in bytes; its words do not.
                let words = self.folded[at][..begin + phrase.len()].split_whitespace().count();
                return Some((words_after(self.lines[at], words), at + 1));
            }
            let Some(both) = self.pairs.get(at) else { continue };
            if let Some(begin) = both.find(phrase).filter(|begin| *begin < self.folded[at].len()) {
                let taken = both[..begin + phrase.len()].split_whitespace().count();
                let first = self.folded[at].split_whitespace().count();
                return Some((words_after(self.lines[at + 1], taken.saturating_sub(first)), at + 2));
            }
        }
        None
    }
}

fn folded_mark(line: &str) -> bool {
    let line = folded(line);
    FAMILIES.iter().flat_map(|family| family.returned).any(|mark| line.contains(mark)) && !line.starts_with("received:")
}

/// What is left of a line behind its first words.
fn words_after(line: &str, count: usize) -> &str {
    let mut rest = line.trim_start();
    for _ in 0..count {
        rest = rest.find(char::is_whitespace).map_or("", |end| rest[end..].trim_start());
    }
    rest
}

/// Whom a notice names, and what it says of each.
///
/// `failed` are the addresses of the header `X-Failed-Recipients`, `own` those to which the notice came, `host` is the one
/// that sent it.
pub(crate) fn read(notice: &Notice<'_>, subject: &str, failed: &[String], own: &[String], host: &str) -> Said {
    let list = notice.list();
    let phrase = list.as_ref().map(|place| format!("{}: {}", place.family.name, place.phrase));
    let mut found = list.map(|place| listed(notice, &place, host)).unwrap_or_default();
    let mut phrase = phrase.filter(|_| !found.is_empty());
    if let Some((named, words)) = found.is_empty().then(|| named(notice)).flatten() {
        phrase = Some(words);
        found = named;
    }
    if found.is_empty() {
        found = scattered(notice, own);
    }
    if !failed.is_empty() {
        found = failed.iter().map(|address| (address.clone(), block_of(&found, address, notice))).collect();
        phrase = phrase.or_else(|| Some("X-Failed-Recipients".to_owned()));
    }
    let mut recipients: Vec<Recipient> = Vec::new();
    for (address, block) in found.into_iter().take(RECIPIENTS_MAX) {
        let judged = judge(notice, subject, address, &block);
        let judged = with_origin(judged, &block);
        if !recipients.iter().any(|known| address::same(&known.address, &judged.address)) {
            recipients.push(judged);
        }
    }
    Said { recipients, phrase }
}

/// What hosts write before the address to which a mail was sent, below the one at which it ended.
const ORIGINS: &[&str] = &["(expanded from:", "(ultimately generated from", "(generated from"];

fn with_origin(one: Recipient, block: &str) -> Recipient {
    let lines = block.lines().take(3).filter_map(|line| {
        let folded = folded(line);
        ORIGINS.iter().find(|words| folded.starts_with(**words)).and_then(|_| address::first(line))
    });
    match lines.take(1).find(|origin| !address::same(origin, &one.address)) {
        Some(origin) => Recipient { address: origin.to_owned(), final_address: Some(one.address), ..one },
        None => one,
    }
}

/// An address and the lines that speak of it.
type Named = (String, String);

fn block_of(found: &[Named], address: &str, notice: &Notice<'_>) -> String {
    let own = found.iter().find(|(known, _)| address::same(known, address)).map(|(_, block)| block.clone());
    let behind = || {
        let at = notice.lines.iter().position(|line| line.to_lowercase().contains(&address.to_lowercase()))?;
        Some(notice.lines[at..].join("\n"))
    };
    own.or_else(behind).unwrap_or_default()
}

/// The addresses of a list, each with the lines up to the next.
fn listed(notice: &Notice<'_>, place: &Place<'_>, host: &str) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let mut behind = vec![place.rest];
    behind.extend(notice.lines.iter().skip(place.next).copied());
    let mut before_first = String::new();
    for line in behind {
        if let Some((address, rest)) = leading(line) {
            if found.len() >= RECIPIENTS_MAX {
                break;
            }
            found.push((address.to_owned(), rest.to_owned()));
        } else if let Some((_, block)) = found.last_mut() {
            block.push('\n');
            block.push_str(line);
        } else {
            before_first.push('\n');
            before_first.push_str(line);
        }
    }
    if found.is_empty() && place.family.bare_names {
        let names = before_first.lines().skip(1).map(str::trim).filter(|line| is_name(line));
        found = names.map(|name| (format!("{name}@{host}"), notice.text.clone())).collect();
    }
    if found.is_empty() {
        // A list whose lines begin with something else: the first address in it, if it is near.
        let near: String = before_first.lines().take(5).collect::<Vec<_>>().join("\n");
        if let Some(address) = address::first(&near) {
            found.push((address.to_owned(), before_first));
        }
    }
    found
}

/// A name at the host itself, alone on its line.
fn is_name(line: &str) -> bool {
    (3..=64).contains(&line.len()) && line.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

/// What may stand before an address that begins a line.
const BEFORE_ADDRESS: &[&str] =
    &["recipient address:", "recipient:", "to:", "[smtp:", "user ", "----", "-->", ">>>", "--"];

/// The address with which a line begins, behind bullets, brackets and labels, and what follows it.
fn leading(line: &str) -> Option<(&str, &str)> {
    let mut rest = line.trim_start();
    for _ in 0..4 {
        let lower = rest.get(..rest.len().min(40)).unwrap_or_default().to_ascii_lowercase();
        if let Some(label) = BEFORE_ADDRESS.iter().find(|label| lower.starts_with(**label)) {
            rest = rest[label.len()..].trim_start();
        }
        rest = rest.trim_start_matches(['*', '<', '"', '\'', '(', '[', '-', '>', ' ', '\t', '\u{2022}']);
    }
    let address = address::first(rest).filter(|address| rest.starts_with(*address))?;
    let behind = rest[address.len()..].trim_start_matches(['>', '"', '\'', ':', ')', ']', ' ']);
    Some((address, behind))
}

/// One address behind a phrase that names it.
fn named(notice: &Notice<'_>) -> Option<(Vec<Named>, String)> {
    let phrases = FAMILIES.iter().flat_map(|family| family.names.iter().map(move |phrase| (family, *phrase)));
    for (family, phrase) in phrases {
        let Some((rest, next)) = notice.behind(phrase) else { continue };
        let line = if rest.trim().is_empty() { first_ink(notice, next) } else { rest };
        let far = line.char_indices().nth(60).map_or(line.len(), |(far, _)| far);
        let Some(address) = address::first(line).filter(|address| line.find(*address).is_some_and(|at| at < far))
        else {
            continue;
        };
        let mut block = line.to_owned();
        for line in notice.lines.iter().skip(next) {
            block.push('\n');
            block.push_str(line);
        }
        return Some((vec![(address.to_owned(), block)], format!("{}: {phrase}", family.name)));
    }
    None
}

/// Whether an address at the beginning of a line is named there, and does not begin a sentence: "a@b.example fails, try …".
fn ends_name(line: &str, address: &str) -> bool {
    let behind = line.find(address).map_or("", |at| &line[at + address.len()..]).trim_end();
    behind.is_empty()
        || [">", ":", ".", ",", ";", "\"", ")", "]", " -", " .", " [", " ("].iter().any(|mark| behind.starts_with(mark))
}

/// The first line from a number on that is not empty.
fn first_ink<'a>(notice: &Notice<'a>, from: usize) -> &'a str {
    notice.lines.iter().skip(from).find(|line| !line.trim().is_empty()).copied().unwrap_or_default()
}

/// Addresses without an introduction: those that begin a line, those of the host's talk with the next one.
fn scattered(notice: &Notice<'_>, own: &[String]) -> Vec<Named> {
    let is_own = |address: &str| own.iter().any(|known| address::same(known, address));
    let mut found: Vec<Named> = Vec::new();
    for (at, line) in notice.lines.iter().enumerate() {
        let is_reply = code::reply(line.get(..4).unwrap_or_default()).is_some();
        let begins = if is_reply {
            leading(words_after(line, 1))
        } else {
            leading(line).filter(|(address, _)| ends_name(line, address))
        };
        if let Some((address, _)) = begins.filter(|(address, _)| !is_own(address)) {
            let block = notice.lines[at..].iter().take(if is_reply { 1 } else { 20 }).copied().collect::<Vec<_>>();
            found.push((address.to_owned(), block.join("\n")));
        }
    }
    if found.is_empty() {
        for (at, line) in notice.lines.iter().enumerate() {
            let asks = line.to_ascii_lowercase().contains("rcpt to:");
            let address = address::first(line).filter(|_| asks);
            found.extend(address.map(|address| (address.to_owned(), notice.lines[at..].join("\n"))));
        }
    }
    if found.is_empty() {
        let mut mentioned: Vec<&str> = notice
            .lines
            .iter()
            .flat_map(|line| address::all(line))
            .filter(|address| {
                let lower = address.to_ascii_lowercase();
                !is_own(address) && !HELP.iter().any(|help| lower.starts_with(help))
            })
            .collect();
        mentioned.dedup();
        // Several may be examples, and a wrong address would be blamed.
        if let [address] = mentioned[..] {
            found.push((address.to_owned(), notice.text.clone()));
        }
    }
    found
}

/// Addresses of hosts' people.
const HELP: &[&str] = &["postmaster@", "support@", "mailer-daemon@", "helpdesk@", "abuse@"];

/// What a notice says of one recipient.
pub(crate) fn judge(notice: &Notice<'_>, subject: &str, address: String, block: &str) -> Recipient {
    let enhanced = code::enhanced(block);
    let reply = code::reply(block);
    let by_code = enhanced.map(code::status_of_enhanced).or_else(|| reply.map(code::status_of_reply));
    let whole = &notice.text;
    let status = if notice.is_delayed(subject) {
        Status::Delayed
    } else if let Some(status) = by_code {
        status
    } else if notice.is_final(subject) {
        Status::Permanent
    } else {
        let words = status_of_words(block).or_else(|| status_of_words(subject));
        let behind = || code::enhanced(whole).map(code::status_of_enhanced);
        words.or_else(behind).or_else(|| status_of_words(whole)).unwrap_or(Status::Permanent)
    };
    let said = if block.trim().is_empty() { whole } else { block };
    let enhanced = enhanced.map(str::to_owned);
    Recipient { address, final_address: None, status, enhanced, reply, words: one_line(said) }
}
