//! The words of mail hosts that send no report for machines, by family, as tables.
//!
//! Each phrase was read in notices of such hosts. Small letters, one space between words. What the phrases mean is decided
//! in [`crate::bounce`]: this file has only the words.

/// A family of mail hosts.
pub(crate) struct Family {
    pub(crate) name: &'static str,
    /// After these a list of addresses follows, each with what befell it.
    pub(crate) lists: &'static [&'static str],
    /// After these, on the same line or the next, one address follows.
    pub(crate) names: &'static [&'static str],
    /// The list may have names without a host: they are of the host that writes.
    pub(crate) bare_names: bool,
    /// The host gave up for good.
    pub(crate) final_words: &'static [&'static str],
    /// The host still tries.
    pub(crate) delayed_words: &'static [&'static str],
    /// The mail that is returned begins behind these.
    pub(crate) returned: &'static [&'static str],
}

const EMPTY: Family =
    Family { name: "", lists: &[], names: &[], bare_names: false, final_words: &[], delayed_words: &[], returned: &[] };

pub(crate) const FAMILIES: &[Family] = &[
    Family {
        name: "qmail",
        lists: &[
            "wasn't able to deliver your message to the following addresses",
            "was not able to deliver your message to the following addresses",
            "was unable to deliver your message to the following addresses",
            "your mail message to the following address(es) could not be delivered",
            "problem with the e-mail address(es) you're trying to send to",
            "your mail was not delivered to the following address",
            "su mensaje no pudo ser entregado",
        ],
        final_words: &["this is a permanent error", "i've given up"],
        returned: &[
            "--- below this line is a copy of the",
            "---below this line is a copy of the",
            "--- mensaje original adjunto",
        ],
        ..EMPTY
    },
    Family {
        name: "exim",
        lists: &[
            "the following address(es) failed",
            "the following addresses failed",
            "the following address failed",
            "the address to which the message has not yet been delivered is",
            "the addresses to which the message has not yet been delivered are",
        ],
        names: &["the following message, addressed to"],
        final_words: &["this is a permanent error"],
        delayed_words: &[
            "has not yet been delivered",
            "has not been delivered yet",
            "this is just a warning",
            "will continue to attempt delivery",
        ],
        returned: &[
            "this is a copy of the message, including all the headers",
            "this is a copy of your message, including all the headers",
            "the header of the original message is following",
            "start of returned message",
            "here is a copy of the first part of the message",
            "included is a copy of the message header",
        ],
        ..EMPTY
    },
    Family {
        name: "postfix",
        lists: &[
            "could not be delivered to one or more destinations",
            "could not be delivered to one or more recipients",
        ],
        delayed_words: &[
            "your message could not be delivered for more than",
            "it will be retried until",
            "this is a warning only",
        ],
        ..EMPTY
    },
    Family {
        name: "sendmail",
        lists: &[
            "the following addresses had permanent fatal errors",
            "the following addresses had transient non-fatal errors",
            "the following addresses had delivery errors",
            "the following addresses had delivery problems",
            "the following address had permanent fatal errors",
        ],
        final_words: &["had permanent fatal errors"],
        delayed_words: &[
            "warning: could not send message for past",
            "could not send mail for past",
            "will keep trying until message is",
        ],
        returned: &[
            "----- message header follows -----",
            "----- unsent message follows -----",
            "----- original message follows -----",
            "----- message body suppressed -----",
            "----- message header -----",
        ],
        ..EMPTY
    },
    Family {
        name: "exchange",
        lists: &[
            "did not reach the following recipient(s)",
            "the following recipient(s) could not be reached",
            "delivery has failed to these recipients or groups",
            "delivery has failed to these recipients or distribution lists",
            "delivery to these recipients or groups is complete",
            "the following recipient(s) cannot be reached",
            "your message wasn't delivered to",
        ],
        names: &["did not reach the following recipient:"],
        delayed_words: &["delivery to these recipients has been delayed", "delivery is delayed to these recipients"],
        returned: &["original message headers", "message headers follow"],
        ..EMPTY
    },
    Family {
        name: "domino",
        lists: &["was not delivered to:", "failure reasons", "could not be delivered to:"],
        names: &["recipient:"],
        returned: &["------- returned message --------", "what should you do?"],
        ..EMPTY
    },
    Family {
        name: "groupwise",
        lists: &[
            "the message that you sent was undeliverable to the following",
            "message not delivered to the following",
        ],
        returned: &["unsent message below"],
        ..EMPTY
    },
    Family {
        name: "google",
        lists: &[
            "delivery to the following recipient failed permanently",
            "delivery to the following recipients failed permanently",
            "delivery to the following recipients failed",
            "delivery to the following recipient has been delayed",
            "delivery to the following recipients has been delayed",
        ],
        names: &["your message wasn't delivered to"],
        final_words: &["failed permanently", "technical details of permanent failure"],
        delayed_words: &["has been delayed", "message will be retried for", "this is a warning message only"],
        returned: &["----- original message -----"],
        ..EMPTY
    },
    Family {
        name: "yahoo",
        lists: &[
            "unable to deliver message to the following address(es)",
            "we were unable to deliver your message to the following address",
            "we were unable to deliver your message to the following addresses",
        ],
        returned: &["--- original message follows", "original message follows"],
        ..EMPTY
    },
    Family {
        name: "aol",
        lists: &["your mail to the following recipients could not be delivered"],
        bare_names: true,
        ..EMPTY
    },
    Family {
        name: "opensmtpd",
        lists: &[
            "an error has occurred while attempting to deliver a message for the following list of recipients",
            "for the following list of recipients",
        ],
        delayed_words: &["a message is delayed for more than", "this is only a temporary failure report"],
        returned: &["below is a copy of the original message"],
        ..EMPTY
    },
    Family {
        name: "dragonfly",
        names: &["there was an error delivering your mail to"],
        returned: &["message headers follow", "original message follows"],
        ..EMPTY
    },
    Family {
        name: "zoho",
        lists: &["could not be delivered to one or more of its recipients. this is a permanent error"],
        returned: &["received:from mail.zoho.com"],
        ..EMPTY
    },
    Family {
        name: "amazon",
        lists: &["an error occurred while trying to deliver the mail to the following recipients"],
        ..EMPTY
    },
    Family {
        name: "imail",
        names: &[
            "undeliverable to",
            "delivery failed 20 attempts:",
            "invalid final delivery userid:",
            "unknown user:",
            "user mailbox exceeds allowed size:",
            "delivery failed",
        ],
        returned: &["original message follows"],
        ..EMPTY
    },
    Family {
        name: "mdaemon",
        lists: &["the following addresses did not receive a copy of your message"],
        final_words: &["permanent fatal delivery errors"],
        returned: &["--- message headers follow"],
        ..EMPTY
    },
    Family {
        name: "mailenable",
        lists: &["the following recipient(s) could not be reached"],
        names: &["recipient: [smtp:"],
        returned: &["message headers follow"],
        ..EMPTY
    },
    Family {
        name: "gateways",
        lists: &[
            "the following recipients did not receive this message",
            "could not be delivered to the following recipients",
            "failed addresses follow",
            "failed recipients",
            "each of the following recipients was rejected by a remote mail server",
            "your message cannot be delivered to the following recipients",
            "message not delivered to the following addresses",
            "以下のメールアドレスへの送信に失敗しました",
            "не может быть доставлено одному или нескольким получателям",
        ],
        names: &[
            "error-for:",
            "intended recipient:",
            "unable to deliver message to",
            "could not be delivered to",
            "rejected recipient",
            "addressed to email address",
            "your message to",
            "your message to:",
            "you sent mail to",
            "recipient address:",
            "local mailbox",
            "failed to deliver to",
            "cannot deliver to",
            "mail to",
            "target mail address:",
            "error: err.nosuchuser:",
            "was unable to be delivered to",
            "delivery to the following address failed",
        ],
        final_words: &["this has been a permanent failure", "no further delivery attempts will be made"],
        delayed_words: &[
            "delivery attempts will continue",
            "will continue to be made",
            "delivery will continue to be attempted",
            "still being retried",
        ],
        returned: &[
            "message text follows",
            "the attached file contains",
            "-------original mail info",
            "returned mail follows",
            "returned mail --------",
            "original message:",
            "a summary of the undelivered message you sent follows",
            "bounced e-mail:",
            "-----original message-----",
            "the original message was:",
        ],
        ..EMPTY
    },
];

/// Names of senders that are hosts.
pub(crate) const HOSTS: &[&str] = &[
    "mailer-daemon",
    "mailer_daemon",
    "postmaster",
    "mail delivery sub",
    "mail delivery system",
    "mail deliver system",
    "mdaemon@",
    "daemon@",
    "system administrator",
    "mail.delivery.system",
    "delivery subsystem",
    "microsoft exchange",
    "mmsc ndr",
    "smtp_mail_service",
    "smtp_gateways",
    "pmdf e-mail",
    "mail system",
];

/// Subjects of notices that a mail did not arrive.
pub(crate) const SUBJECTS: &[&str] = &[
    "undeliver",
    "returned mail",
    "return mail",
    "failure notice",
    "delivery fail",
    "failed delivery",
    "failure delivery",
    "delivery status notification",
    "delivery problem",
    "not delivered",
    "delivery error",
    "delivery has failed",
    "mail system error",
    "could not be delivered",
    "error sending your mail",
    "non remis",
    "unzustellbar",
    "nicht zugestellt",
    "onbestelbaar",
    "nedostav",
    "nav piegādā",
    "nelivrat",
    "не е доставен",
    "недоставен",
    "не доставлен",
    "non-delivery",
    "delivery notification",
    "mail failed",
    "mail failure",
    "delayed mail",
    "could not send",
    "delivery incomplete",
    "message delayed",
    "processing error",
    "bounce notification",
    "not delivered",
    "no delivery",
    "error during delivery",
    "smtp server: errors from",
];

#[cfg(test)]
mod tests {
    use super::FAMILIES;

    #[test]
    fn phrases_are_written_as_they_are_looked_for() {
        for family in FAMILIES {
            let lists = [family.lists, family.names, family.final_words, family.delayed_words, family.returned];
            for phrase in lists.into_iter().flatten() {
                assert_eq!(**phrase, crate::words::folded(phrase), "{}", family.name);
            }
            assert!(!family.name.is_empty());
        }
    }
}
