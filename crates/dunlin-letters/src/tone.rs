//! How a letter may speak, in each language of letters: no threat and no bluff, nobody shouted at or blamed (R1.4, R3.7).
//!
//! Decides, for a text of a letter: an exclamation mark, a word in capitals, or a word of threats is a fault anywhere; words of law
//! (the legal duty, a lawsuit, the loss of goodwill) are one outside the second and the final notice (R3.9); that credit is a privilege
//! is said in the demand alone (R1.8); a step is named only where it is really taken or announced (R0.6). The words are lists
//! in `tone/LANGUAGE.txt`. It holds for the shipped texts and for those that a creditor writes.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use dunlin_words::Words;

use crate::template::{Follow, Template};

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which rule it breaks.
    pub rule: Rule,
    /// The word or the sign.
    pub found: String,
}

/// The rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// No exclamation mark.
    Exclamation,
    /// No word in capitals.
    Shouting,
    /// No threat and no blame.
    Threat,
    /// The law is spoken of in the second and the final notice only.
    Law,
    /// That credit is a privilege is said in the demand only.
    Privilege,
    /// A step is named that is neither taken nor announced.
    Bluff(Follow),
}

/// What a text may speak of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct May {
    /// The legal duty to pay, a lawsuit, the loss of goodwill.
    pub law: bool,
    /// Credit as a privilege.
    pub privilege: bool,
    /// Steps that are taken or announced.
    pub steps: Vec<Follow>,
}

/// The steps that texts have words for; the others are letters, or are announced in the words of an agreement.
const STEPS: [Follow; 5] =
    [Follow::CreditHold, Follow::CashOnly, Follow::StopTrading, Follow::Placement, Follow::LegalReview];

/// Capitals that are names, not shouting.
const NAMES: [&str; 4] = ["IBAN", "SEPA", "SWIFT", "LZB"];

impl May {
    /// What a letter may speak of, with the steps that its policy announces in it.
    pub fn of(template: Template, announced: &[Follow]) -> May {
        let own: &[Follow] = match template {
            Template::CreditHold => &[Follow::CreditHold],
            Template::CashOnly => &[Follow::CashOnly],
            // It says that nothing is delivered, also against payment in advance.
            Template::StopTrading => &[Follow::StopTrading, Follow::CashOnly],
            Template::InCollections => &[Follow::StopTrading, Follow::Placement],
            // On an invoice French law wants its lump sum named as one for the costs of collecting (Code de commerce, art. L441-9).
            Template::LastDeadline | Template::Invoice => &[Follow::Placement],
            // R3.9: a lawsuit is what an unpaid debt can end in.
            Template::SecondNotice | Template::FinalNotice => &[Follow::LegalReview],
            _ => &[],
        };
        May {
            law: matches!(template, Template::SecondNotice | Template::FinalNotice)
                || announced.contains(&Follow::LegalReview),
            privilege: template == Template::Demand,
            steps: own.iter().chain(announced).copied().collect(),
        }
    }

    /// What the shipped text of a key may speak of: that of a letter what the letter may, the name of a step that step.
    pub fn of_key(key: &str) -> May {
        if let Some(follow) = key.strip_prefix("follow-").and_then(Follow::find) {
            return May { law: follow == Follow::LegalReview, privilege: false, steps: vec![follow] };
        }
        // The longest code that the key begins with: `receipt-check-again-title` is not of the first receipt check.
        let of = |template: &Template| key.strip_prefix(template.code()).is_some_and(|rest| rest.starts_with('-'));
        let template = Template::ALL.into_iter().filter(of).max_by_key(|template| template.code().len());
        template.map(|template| May::of(template, &[])).unwrap_or_default()
    }
}

/// What is wrong with a text in a language; nothing in a language that has no letters.
///
/// ```
/// use dunlin_letters::tone::{May, Rule, faults};
///
/// let found = faults("Pay now!", "en", &May::default());
/// assert_eq!(found[0].rule, Rule::Exclamation);
/// assert!(faults("Please call us.", "en", &May::default()).is_empty());
/// ```
pub fn faults(text: &str, language: &str, may: &May) -> Vec<Fault> {
    let mut found: Vec<Fault> = Vec::new();
    let mut fault = |rule, word: &str| found.push(Fault { rule, found: word.to_owned() });
    if let Some(sign) = text.chars().find(|c| matches!(c, '!' | '¡' | '！')) {
        fault(Rule::Exclamation, &sign.to_string());
    }
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let is_long = word.chars().count() > 3;
        if is_long && word.chars().all(char::is_uppercase) && !NAMES.contains(&word) {
            fault(Rule::Shouting, word);
        }
    }
    let Some(lists) = lists(language) else { return found };
    let text = squeezed(text);
    let mut look = |section: &str, rule| {
        let words = lists.get(section).into_iter().flatten();
        words.filter(|word| says(&text, word)).for_each(|word| fault(rule, word));
    };
    look("threat", Rule::Threat);
    if !may.law {
        for section in ["duty", "lawsuit", "goodwill"] {
            look(section, Rule::Law);
        }
    }
    if !may.privilege {
        look("privilege", Rule::Privilege);
    }
    for step in STEPS.into_iter().filter(|step| !may.steps.contains(step)) {
        look(step.code(), Rule::Bluff(step));
    }
    found
}

/// What is wrong with the shipped texts of a language: key and fault. The texts of the invoice itself are no notice.
pub fn faults_of_shipped(language: &str) -> Vec<(String, Fault)> {
    let texts = Words::letter_texts(language);
    let notices = texts.into_iter().filter(|(key, _)| !key.starts_with("invoice-"));
    let all = notices.flat_map(|(key, text)| {
        let found = faults(&words_of(&text), language, &May::of_key(&key));
        found.into_iter().map(move |fault| (key.clone(), fault))
    });
    all.collect()
}

/// The words of a text with placeholders, as translators and creditors write it: without its values, selectors and marks.
pub fn words_of(fluent: &str) -> String {
    let mut words = String::with_capacity(fluent.len());
    for line in fluent.lines() {
        let line = line.trim();
        let line = line.strip_prefix('*').unwrap_or(line);
        // `[one] a day`: the name of a variant, never a placeholder in brackets such as `[address]`.
        let variant = line.strip_prefix('[').and_then(|rest| rest.split_once("] "));
        let mut inside = 0_usize;
        for c in variant.map_or(line, |(_, rest)| rest).chars() {
            match c {
                '{' => inside += 1,
                '}' => inside = inside.saturating_sub(1),
                other if inside == 0 => words.push(other),
                _ => {}
            }
        }
        words.push(' ');
    }
    words
}

/// Whether a text has one of the words of a section of the language's list: what must be said in a letter.
pub(crate) fn has(text: &str, language: &str, section: &str) -> bool {
    let (squeezed, plain) = (squeezed(text), letters_only(text));
    let words = lists(language).and_then(|lists| lists.get(section));
    // A page breaks words at the ends of lines; what is long enough is found all the same.
    let is_broken = |word: &str| word.chars().count() > 8 && plain.contains(&letters_only(word));
    words.into_iter().flatten().any(|word| says(&squeezed, word) || is_broken(word))
}

/// Letters and digits in small: what is left of a text however its lines were broken.
pub(crate) fn letters_only(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn squeezed(text: &str) -> String {
    let small = text.to_lowercase().replace('\'', "’").replace('\u{ad}', "");
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a word, or several, begin at the beginning of a word; with `$` at their end they also end one.
fn says(text: &str, wanted: &str) -> bool {
    let (wanted, whole) = wanted.strip_suffix('$').map_or((wanted, false), |wanted| (wanted, true));
    text.match_indices(wanted).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[at + wanted.len()..].chars().next().is_some_and(char::is_alphanumeric);
        !(before || whole && after)
    })
}

type Lists = BTreeMap<&'static str, Vec<&'static str>>;

const FILES: [(&str, &str); 10] = [
    ("bg", include_str!("../tone/bg.txt")),
    ("de", include_str!("../tone/de.txt")),
    ("en", include_str!("../tone/en.txt")),
    ("es", include_str!("../tone/es.txt")),
    ("fr", include_str!("../tone/fr.txt")),
    ("it", include_str!("../tone/it.txt")),
    ("lv", include_str!("../tone/lv.txt")),
    ("nl", include_str!("../tone/nl.txt")),
    ("pl", include_str!("../tone/pl.txt")),
    ("ro", include_str!("../tone/ro.txt")),
];

/// The lists of a language, by section.
fn lists(language: &str) -> Option<&'static Lists> {
    static READ: OnceLock<BTreeMap<&str, Lists>> = OnceLock::new();
    let all = READ.get_or_init(|| FILES.iter().map(|(language, file)| (*language, read(file))).collect());
    all.get(language.split(['-', '_']).next().unwrap_or_default())
}

fn read(file: &'static str) -> Lists {
    let mut lists = Lists::new();
    let mut section = "";
    for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => section = name,
            None => lists.entry(section).or_default().push(line),
        }
    }
    lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_letters_has_all_lists() {
        let sections: Vec<&str> = lists("en").expect("English").keys().copied().collect();
        for language in Words::letter_languages() {
            let own: Vec<&str> = lists(language).expect(language).keys().copied().collect();
            assert_eq!(own, sections, "{language}");
        }
    }

    #[test]
    fn the_words_of_a_text_are_what_is_not_a_placeholder() {
        let text = "{ CAPITAL($documents_late) } on your account { $late ->\n    [one] is\n   *[other] are\n} late.{ credits-deducted }";
        assert_eq!(words_of(text).split_whitespace().collect::<Vec<_>>().join(" "), "on your account is are late.");
    }

    #[test]
    fn a_word_is_found_where_a_word_begins() {
        assert!(says("you are sued", "sue") && says("we sue.", "sue$") && !says("an issue", "sue"));
        assert!(!says("a courtesy", "court$"));
    }
}
