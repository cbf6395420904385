//! Words that say whether a failure lasts, for notices without a code; and how words are compared.
//!
//! The words of a cause come after codes and after what the host says of itself: "mailbox full" under "permanent error" is
//! permanent, alone it may pass.

use crate::came::Status;

/// Words kept of a conclusion, in characters.
const KEPT: usize = 500;

/// Causes that may pass. They are looked for first: "host not found, try again" is no unknown host.
const PASSING: &[&str] = &[
    "try again later",
    "host not found, try again",
    "not found, try again",
    "temporarily",
    "temporary",
    "timed out",
    "time out",
    "timeout",
    "connection refused",
    "could not connect",
    "unable to connect",
    "wasn't able to establish",
    "no route to host",
    "not responding",
    "did not respond",
    "failing for a long time",
    "in the queue too long",
    "envelope expired",
    "message expired",
    "delivery time expired",
    "retry time",
    "multiple retries",
    "delivery failed 20 attempts",
    "greylist",
    "graylist",
    "deferred",
    "network error",
    "server unavailable",
    "unavailable or busy",
    "has not been collected",
    "try to resend",
    "not accept our requests to connect",
    "quota",
    "mailbox is full",
    "mailbox full",
    "mailfolder is full",
    "over quota",
    "exceeds allowed size",
    "zuviele mails",
    "casilla agotad",
    "too much mail",
    "system resources",
    "disk full",
    "too many connections",
    "rate limit",
];

/// Causes that last.
const LASTING: &[&str] = &[
    "user unknown",
    "unknown user",
    "no such user",
    "does not exist",
    "doesn't exist",
    "not listed in",
    "unrouteable",
    "not known",
    "not a known",
    "mailbox unavailable",
    "disabled",
    "discontinued",
    "rejected",
    "not accept",
    "blocked",
    "blacklist",
    "spam",
    "access denied",
    "relay",
    "too large",
    "too big",
    "not a valid",
    "host unknown",
    "unknown host",
    "no mailbox",
    "not recognized",
    "not found",
    "no longer valid",
    "invalid",
    "doesn't have",
    "does not have",
    "no valid recipient",
    "no smtp service",
    "couldn't be found",
    "could not be found",
    "looping",
    "too many hops",
    "ha expirado",
    "inexistent",
    "may not exist",
    "fallito",
    "n'existe pas",
    "nicht gefunden",
    "unbekannt",
    "bestaat niet",
    "nu există",
    "не съществува",
    "neeksistē",
];

/// Whether words name a cause, and whether it lasts.
pub(crate) fn status_of_words(text: &str) -> Option<Status> {
    let text = folded(text);
    if PASSING.iter().any(|words| text.contains(words)) {
        return Some(Status::Temporary);
    }
    LASTING.iter().any(|words| text.contains(words)).then_some(Status::Permanent)
}

/// Small letters, one space between words, straight apostrophes: as the tables are written.
pub(crate) fn folded(text: &str) -> String {
    let text = text.to_lowercase().replace(['\u{2019}', '\u{2018}', '`'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text on one line, not too long.
pub(crate) fn one_line(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|c| !c.is_control()).take(KEPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_that_pass_are_told_from_those_that_last() {
        let cases = [
            ("Host not found, try  again", Some(Status::Temporary)),
            ("The user\u{2019}s mailfolder is full.", Some(Status::Temporary)),
            ("This account has been disabled or discontinued", Some(Status::Permanent)),
            ("good morning", None),
        ];
        for (text, status) in cases {
            assert_eq!(status_of_words(text), status, "{text}");
        }
        assert_eq!(one_line(" a\n\tb\u{7}c "), "a bc");
    }
}
