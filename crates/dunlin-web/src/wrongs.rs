//! The text that says what went wrong, why, and how it is put right.
//!
//! Decides: which text belongs to a code. Codes are finer than what a reader does about them, so some share a text; a code that
//! is not listed has its own, `ui-wrong-CODE` for a failure and `ui-fix-CODE` for something in a file or a policy.

/// Texts that several codes share.
const SHARED: &[(&str, &[&str])] = &[
    (
        "ui-wrong-address",
        &[
            "act.unknown",
            "aging.bucket",
            "bank.reason_unknown",
            "contact.role_unknown",
            "customer.kind_unknown",
            "dispute.outcome",
            "edit.unknown",
            "evidence.kind_unknown",
            "evidence.several",
            "export.unknown",
            "fact.unknown",
            "hold.unknown",
            "page.unknown",
            "policy.segment_unknown",
            "report.figure",
            "role.unknown",
            "slot.unknown",
            "view.screen",
        ],
    ),
    (
        "ui-wrong-gone",
        &[
            "approval.unknown",
            "bank.line_unknown",
            "bank_account.unknown",
            "call.unknown",
            "contact.unknown",
            "evidence.unknown",
            "import.unknown",
            "mapping.unknown",
            "note.unknown",
            "notice.unknown",
            "promise.unknown",
            "row.not_there",
            "undo.unknown",
            "user.unknown",
            "view.unknown",
        ],
    ),
    ("ui-wrong-overtaken", &["book.conflict", "policy.draft_changed", "row.already_there", "run.changed_unseen"]),
    ("ui-wrong-damaged", &["approval.damaged", "book.damaged", "notice.damaged", "run.damaged"]),
    (
        "ui-wrong-program",
        &[
            "charge.not_possible",
            "export.failed",
            "notice.not_made",
            "password.failed",
            "random.failed",
            "report.not_possible",
            "run.not_kept",
            "simulate.stopped",
            "web.failed",
            "web.template",
        ],
    ),
    ("ui-fix-policy-not-a-number", &["rate.not_a_percentage"]),
    ("ui-fix-file-broken", &["mail.unreadable", "pdf.broken", "xml.broken"]),
    ("ui-fix-file-protected", &["pdf.encrypted"]),
    (
        "ui-fix-file-not-supported",
        &[
            "anaf.answer",
            "edifact.not_read",
            "einvoice.unknown_format",
            "file.unknown",
            "pdf.invoice_missing",
            "signature.no_invoice",
        ],
    ),
    ("ui-fix-xml-refused", &["xml.doctype_found"]),
    ("ui-fix-encoding-invalid", &["encoding.unknown"]),
    (
        "ui-fix-left-empty",
        &[
            "contact_role.unknown",
            "country.unknown",
            "customer_kind.unknown",
            "email.unreadable",
            "language.unknown",
            "late_fee.not_understood",
            "late_interest.not_understood",
            "sent_by.unknown",
            "sent_on.unreadable",
        ],
    ),
    (
        "ui-fix-invoice-incomplete",
        &[
            "date.format_unknown",
            "issued_on.missing",
            "number.missing",
            "section.missing",
            "type.missing",
            "type.unknown",
        ],
    ),
    ("ui-fix-totals-do-not-tie", &["batch.does_not_tie", "instalments.do_not_tie"]),
    ("ui-fix-discount-incomplete", &["terms.skonto_malformed"]),
    ("ui-fix-entry-unreadable", &["balance.without_sign", "entry.without_sign", "sign.uncertain"]),
];

/// The key of the text of a failed use case; a file that is refused has that of the file.
pub(crate) fn of_failure(code: &str) -> [String; 2] {
    [shared("ui-wrong-", code), of_problem(code)]
}

/// The key of the text of something that is wrong with a file or a policy.
pub(crate) fn of_problem(code: &str) -> String {
    shared("ui-fix-", code)
}

fn shared(prefix: &str, code: &str) -> String {
    let found = SHARED.iter().find(|(key, codes)| key.starts_with(prefix) && codes.contains(&code));
    found.map_or_else(|| format!("{prefix}{}", code.replace(['.', '_'], "-")), |(key, _)| (*key).to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use dunlin_words::Words;

    use super::*;

    /// What looks like a code and is none that a page could show as a failure.
    const NOT_SHOWN: &[(&str, &[&str])] = &[
        ("said in the form already", &["form.wrong"]),
        (
            "a field's name in a list of codes, or the beginning of codes",
            &["contact.role", "customer.kind", "hold.ends", "post.number", "post.why"],
        ),
        (
            "beginnings of codes",
            &[
                "bank_account.label",
                "dispute.out",
                "evidence.item",
                "evidence.kind",
                "evidence.reason",
                "evidence.subject",
                "plan.down",
                "plan.first",
                "plan.item",
                "task.not",
            ],
        ),
        ("a line of the log", &["task.reopened"]),
        (
            "a refusal of the core, told by its own sentence",
            &["call.outcome", "call.pay_day", "placement.amount", "placement.court_known", "placement.early_out_until"],
        ),
        ("nobody reads the file any more", &["export.left"]),
        ("how an automatic run ended, told by `ui-auto-`", &["run.in_hand", "run.unusually_large"]),
        ("a check of the book, told by `ui-proof-`", &["user.tasks_without_stand_in"]),
        (
            "a language of letters, and a letter before its day, are chosen on the command line",
            &["letter.language_unknown", "letter.step_unknown", "letter.nothing_asked", "letter.no_plan"],
        ),
        ("what to say is asked for on the command line", &["task.no_script"]),
        ("kinds of files", &["camt.05", "camt.052", "camt.053", "camt.054"]),
        (
            "a flag of the command line chooses the book and its creditor",
            &["book.exists", "book.missing", "creditor.several", "creditor.unknown"],
        ),
        (
            "files for other books and for accounting systems are written by commands",
            &["export.period", "export.several_currencies", "export.several_years", "export.too_many_digits"],
        ),
        (
            "a command says which bank line brings what a partner collected",
            &["bank.remittance_does_not_tie", "bank.remittance_unknown"],
        ),
        ("mail is handed over by a command", &["book.not_live", "sending.stopped"]),
        ("a mailbox is read, and copies of mails are looked for, by commands", &["mailbox.broken", "mailbox.refused"]),
        ("rates of exchange are read by a command", &["fx.damaged", "fx.unknown_file"]),
        ("an identity provider is set up by a command", &["oidc.issuer", "oidc.not_https"]),
        ("forecasts are measured by a command", &["predict.not_settled", "predict.split", "predict.too_few"]),
        (
            "a policy file is looked at, and tried on any days, by commands",
            &[
                "policy.charges_nothing",
                "policy.hold_unannounced",
                "policy.notices_close",
                "policy.step_unreachable",
                "simulate.days",
                "simulate.not_past",
            ],
        ),
        ("`explain` and `mapping forget` take names, pages have links", &["mapping.ambiguous", "name.unknown"]),
    ];
    /// Names of files.
    const ENDS: &[&str] = &["css", "csv", "db", "html", "json", "pdf", "sta", "svg", "txt", "xlsx", "xml"];

    fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                sources(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs")
                && path.file_stem().is_some_and(|it| it != "tests")
            {
                into.push(path);
            }
        }
    }

    /// Every text of a crate's sources that looks like a code, without its tests.
    fn codes(folder: &str) -> BTreeSet<String> {
        let is_word = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        let is_code = |text: &&str| {
            let parts = text.split_once('.');
            parts.is_some_and(|(noun, what)| is_word(noun) && is_word(what) && !ENDS.contains(&what))
        };
        let (mut found, mut files) = (BTreeSet::new(), Vec::new());
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).join("src"), &mut files);
        for file in files {
            let text = std::fs::read_to_string(&file).expect("text");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let text = lines.collect::<Vec<_>>().join(" ").replace("\\\"", "").replace("'\"'", "");
            found.extend(text.split('"').skip(1).step_by(2).filter(is_code).map(str::to_string));
        }
        found
    }

    #[test]
    fn every_failure_that_a_page_can_show_has_a_text_in_every_language() {
        let mut all = codes("dunlin-app");
        all.extend(codes("dunlin-web"));
        all.extend(codes("dunlin-formats"));
        let hidden: Vec<&str> = NOT_SHOWN.iter().flat_map(|(_, codes)| *codes).copied().collect();
        for code in &hidden {
            assert!(all.contains(*code), "{code} is not a code any more");
        }
        for code in SHARED.iter().flat_map(|(_, codes)| *codes) {
            assert!(all.contains(*code), "{code} is not a code any more");
        }
        assert!(all.len() > 200, "{}", all.len());
        for language in crate::face::LANGUAGES {
            let words = Words::for_language(language).0;
            let told = |code: &str| {
                let [wrong, fix] = of_failure(code);
                let log = format!("ui-log-{}", code.replace(['.', '_'], "-"));
                words.has(&wrong) || words.has(&fix) || words.has(&log)
            };
            let silent: Vec<&String> =
                all.iter().filter(|code| !hidden.contains(&code.as_str()) && !told(code)).collect();
            assert!(silent.is_empty(), "{language}: {silent:?}");
        }
    }
}
