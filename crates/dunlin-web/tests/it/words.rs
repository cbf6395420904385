//! Every key that a template or a screen names has its text.

use std::collections::BTreeSet;
use std::path::Path;

use dunlin_core::delivery::DeliveryState;
use dunlin_words::Words;

/// The keys of a kind in the sources: `"ui-…"`, whole; those that end with a dash or hold a brace are made of a code.
fn keys(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("there") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            keys(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        for part in text.split('"').filter(|part| part.starts_with("ui-")) {
            let is_key = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
            if part.chars().all(is_key) && !part.ends_with('-') {
                found.insert(part.to_owned());
            }
        }
    }
}

#[test]
fn every_key_has_a_text() {
    let mut found = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    keys(&root.join("src"), &mut found);
    keys(&root.join("templates"), &mut found);
    assert!(found.len() > 100, "{} keys", found.len());
    let (words, _) = Words::for_language("en");
    let missing = words.missing(found.iter().map(String::as_str));
    assert!(missing.is_empty(), "{missing:?}");
}

/// What the call panel speaks of.
const SITUATIONS: &[&str] =
    &["part-late", "sent", "broken", "contested", "plan-offered", "past-due", "past-due-again", "nothing-late"];

#[test]
#[expect(clippy::too_many_lines, reason = "a list of codes")]
fn every_code_that_a_key_is_made_of_has_a_text() {
    use dunlin_core::conversation::{Verdict, Via, Why};
    use dunlin_core::ledger::EntryKind;
    use dunlin_core::policy::Channel;
    use dunlin_core::promise::Standing;
    use dunlin_core::view::{HoldKind, LiftRule};
    let made = |prefix: &str, code: &str| format!("{prefix}{}", code.replace('_', "-"));
    let mut keys: Vec<String> = EntryKind::ALL.iter().map(|kind| made("ui-entry-", kind.code())).collect();
    keys.extend(HoldKind::ALL.iter().map(|kind| made("ui-hold-", kind.code())));
    keys.extend(LiftRule::ALL.iter().map(|rule| made("ui-hold-lifts-", rule.code())));
    let by_rule = LiftRule::ALL.iter().filter(|rule| **rule != LiftRule::ByPerson);
    keys.extend(by_rule.map(|rule| made("ui-hold-met-", rule.code())));
    keys.extend(Why::ALL.iter().map(|why| made("ui-why-", why.code())));
    let causes = [
        "broken",
        "past-due",
        "record-late",
        "record-on-day",
        "record-early",
        "record-unpaid",
        "no-record",
        "waits",
        "oldest",
        "oldest-own",
        "silence",
        "never",
    ];
    keys.extend(causes.map(|cause| made("ui-why-", cause)));
    keys.extend(Via::ALL.iter().map(|via| made("ui-via-", via.code())));
    for verdict in Verdict::ALL {
        keys.extend(["ui-checked-", "ui-act-check-"].map(|prefix| made(prefix, verdict.code())));
    }
    keys.extend(Channel::ALL.iter().map(|channel| made("ui-channel-", channel.code())));
    for (prefix, codes) in [
        (
            "ui-call-",
            &[
                "reached",
                "no_answer",
                "left_message",
                "arrived",
                "pay_date",
                "already_sent",
                "paid",
                "refused",
                "moved",
                "closed",
            ][..],
        ),
        (
            "ui-dispute-",
            &[
                "quality",
                "price",
                "quantity",
                "not_received",
                "already_paid",
                "other",
                "upheld",
                "rejected",
                "withdrawn",
            ],
        ),
        ("ui-outcome-", &["paid", "refused", "moved", "closed"]),
        ("ui-outcome-", &["done", "reached", "no_answer", "approved", "rejected", "in_house", "agency", "sale"]),
        ("ui-kind-", &["invoice", "credit_note", "charge", "on_account"]),
        ("ui-role-", &["payables", "buyer", "manager", "owner"]),
        (
            "ui-does-",
            &["collector", "sales_rep", "account_manager", "controller", "management", "supervisor", "administrator"],
        ),
        (
            "ui-hand-",
            &[
                "named",
                "case",
                "sales-rep",
                "account-manager",
                "nobody-known",
                "unknown",
                "off",
                "both-away",
                "stands-in",
                "stands-in-open",
                "next",
            ],
        ),
        ("ui-deed-", &["calls", "tasks", "promises", "due", "collected"]),
        ("ui-deed-", &["calls-how", "tasks-how", "promises-how", "due-how", "collected-how"]),
        ("ui-reason-", &["conversations", "customers", "true", "false", "open", "without-details", "behind"]),
        (
            "ui-reason-",
            &[
                "conversations-how",
                "customers-how",
                "true-how",
                "false-how",
                "open-how",
                "without-details-how",
                "behind-how",
            ],
        ),
        ("ui-paper-run-", &["proposed", "superseded", "held", "approved", "stopped"]),
        ("ui-tab-", &["timeline", "invoices", "receipts", "contacts", "terms", "documents"]),
        ("ui-run-tab-", &["will", "look", "wont", "receipt"]),
        ("ui-run-by-", &["email", "letter", "certified", "phone", "task", "hold", "charge"]),
        ("ui-stage-", &["propose", "review", "hold", "send", "receipt"]),
        ("ui-plan-", &["offered", "agreed", "active", "completed", "failed", "withdrawn"]),
        (
            "ui-placement-",
            &["proposed", "approved", "placed", "acknowledged", "recalled", "returned", "settled", "sold", "withdrawn"],
        ),
        (
            "ui-placement-event-",
            &[
                "approved",
                "acknowledged",
                "letter",
                "note",
                "cost",
                "remitted",
                "awarded",
                "filed",
                "heard",
                "judgment",
                "dismissed",
                "enforcement",
            ],
        ),
        ("ui-hands-", &["keep", "in-house", "early-out", "agency", "sale", "legal"]),
        (
            "ui-because-",
            &[
                "collected-own",
                "collected-survey",
                "collected-later",
                "own-work",
                "commission",
                "then-agency",
                "price",
                "court",
                "too-small",
                "too-old",
            ],
        ),
        ("ui-part-", &["paid", "open", "late", "missed"]),
        ("ui-payday-", &["week", "fortnight", "month", "last_working_day"]),
        ("ui-dispute-is-", &["open", "credited", "rejected", "split", "upheld", "withdrawn", "all"]),
        ("ui-view-", &["letter", "email", "source", "why"]),
        ("ui-decision-", &["will_do", "needs_a_look", "wont"]),
        (
            "ui-guard-",
            &[
                "item-promised",
                "item-promised-part",
                "item-disputed-part",
                "item-in-plan",
                "item-placed",
                "account-paused",
                "item-paused",
                "account-credit-covers",
                "notice-recent",
                "letter-not-possible",
            ],
        ),
        ("ui-receipt-", &["cancelled", "returned"]),
        ("ui-same-", &["name", "email"]),
        ("ui-credit-tab-", &["orders", "applications", "holds", "overrides", "limits", "groups", "good", "exceptions"]),
        (
            "ui-exception-",
            &[
                "credit_granted",
                "limit_by_hand",
                "orders_allowed",
                "paused",
                "held_by_hand",
                "hold_lifted",
                "charge_waived",
                "own_terms",
            ],
        ),
        ("ui-exception-state-", &["in_force", "ended", "at_once"]),
        ("ui-credit-none-", &["orders", "applications", "holds", "overrides", "limits", "groups", "good"]),
        ("ui-credit-state-", &["open", "refused", "invoiced", "cancelled", "expired"]),
        ("ui-credit-limit-state-", &["ended", "soon", "review", "runs"]),
        ("ui-opening-state-", &["open", "waits", "granted", "refused", "withdrawn"]),
        ("ui-opening-pays-", &["on_time", "slow", "disputes"]),
        ("ui-opening-again-", &["unsaid", "yes", "no"]),
        ("ui-opening-firm-", &["private", "services", "listed", "emerging"]),
        ("ui-opening-zone-", &["distress", "grey", "safe"]),
        ("ui-opening-agreement-", &["in_force", "to_come", "replaced", "ended", "struck"]),
        ("ui-credit-outcome-", &["raise", "extend", "end", "too_early"]),
        ("ui-credit-said-", &["allow", "prepaid", "cash_only", "refuse"]),
        ("ui-odd-payment-", &["short", "over", "small_difference"]),
        ("ui-odd-discount-", &["unearned"]),
        ("ui-adjust-", &["use", "refund", "free", "write_off", "waive", "reinstate"]),
        ("ui-adjust-how-", &["use", "refund", "free", "write_off", "waive", "reinstate"]),
        ("ui-said-", &["use", "refund", "free", "write_off", "waive", "reinstate"]),
        (
            "ui-talk-",
            &["promised", "contested", "left_message", "no_answer", "pay_date", "arrived", "reached", "already_sent"],
        ),
        ("ui-talk-", &["in_parts"]),
        (
            "ui-visit-",
            &["promised", "in_parts", "contested", "already_sent", "paid", "refused", "no_answer", "left_message"],
        ),
        ("ui-visit-", &["moved", "closed", "pay_date", "reached"]),
        ("ui-say-", SITUATIONS),
        ("ui-ask-", SITUATIONS),
        ("ui-dispute-end-", &["rejected", "credited", "split", "upheld"]),
        ("ui-dispute-", &["credited", "split"]),
        ("ui-day-", &["tomorrow", "friday", "monday", "month-end"]),
        (
            "ui-day-words-",
            &["tomorrow", "friday", "monday", "month-end", "tuesday", "wednesday", "thursday", "saturday", "sunday"],
        ),
        ("ui-many-", &["snooze", "assign", "note", "hold"]),
        ("ui-charge-", &["interest", "lump_sum", "fee", "court"]),
        ("ui-file-", &["import", "letter", "statement"]),
        (
            "ui-evidence-",
            &[
                "delivery_note",
                "order",
                "agreement",
                "correspondence",
                "payment_proof",
                "trade_reference",
                "bureau_report",
                "other",
            ],
        ),
        ("ui-account-", &["label", "iban", "bic", "number", "bank", "currency", "holder"]),
        ("ui-account-", &["label-hint", "number-hint", "currency-hint", "holder-hint"]),
        ("ui-customer-kind-", &["business", "consumer", "public_health", "other"]),
        ("ui-promise-is-", &Standing::CODES),
        ("ui-promise-state-", &Standing::CODES),
        ("ui-promise-title-", &["broken", "partly_kept"]),
        ("ui-promise-ended-", &["broken", "partly_kept"]),
        (
            "ui-approval-",
            &["write_off", "waive", "refund", "limit", "customer_limit", "group_limit", "placement", "run"],
        ),
        ("ui-cash-tab-", &["suggested", "open", "done", "aside"]),
        ("ui-cash-note-", &["exact", "sum", "discount", "credit", "all_open", "all_due", "short", "over", "customer"]),
        ("ui-difference-", &["forgive", "open", "ask"]),
        ("ui-no-receipt-", &["own_transfer", "bank", "tax", "supplier", "returned", "refund", "other", "out"]),
        ("ui-user-state-", &["invited", "disabled"]),
        ("ui-import-kind-", &["invoices", "receipts", "customers"]),
        ("ui-import-is-", &["invoices", "receipts", "customers"]),
        ("ui-missing-", &["name", "address", "city", "service-telephone", "payment-methods", "bank-details-iban"]),
        ("ui-tongue-", &["en", "bg", "fr", "lv", "nl", "ro"]),
        ("ui-start-", &["creditor", "bank", "import", "policy", "run"]),
        ("ui-reach-", &["reminders", "trade", "legal", "reminders-what", "trade-what", "legal-what"]),
        ("ui-pace-", &["gentle", "standard", "firm", "gentle-what", "standard-what", "firm-what"]),
        ("ui-date-order-", &["dmy", "mdy", "ymd"]),
        ("ui-language-", &["en", "bg", "fr", "lv", "nl", "ro", "de", "es", "it", "pl"]),
    ] {
        keys.extend(codes.iter().map(|code| made(prefix, code)));
    }
    for figure in ["dso", "countback", "best-possible", "delinquent", "effectiveness", "against-due", "promises"] {
        keys.extend(["", "-means", "-how", "-none"].map(|part| format!("ui-figure-{figure}{part}")));
    }
    keys.extend(["sold", "received", "due", "collected"].map(|figure| format!("ui-amount-{figure}")));
    for step in ["creditor", "bank", "import", "policy", "run"] {
        keys.extend(["title", "what"].map(|part| format!("ui-start-{step}-{part}")));
    }
    keys.extend(dunlin_app::import::Field::ALL.iter().map(|field| made("ui-field-", field.name())));
    let reasons = dunlin_core::matching::MatchReason::ALL;
    keys.extend(reasons.iter().map(|reason| made("ui-match-", &reason.code().replace('.', "_"))));
    keys.extend(
        dunlin_app::users::PasswordProblem::ALL.iter().map(|one| made("ui-wrong-", &one.code().replace('.', "-"))),
    );
    for role in dunlin_app::Role::ALL {
        keys.extend([format!("ui-user-role-{}", role.code()), format!("ui-user-role-{}-does", role.code())]);
    }
    keys.extend(dunlin_app::Right::ALL.iter().map(|right| made("ui-right-", right.code())));
    let policy = include_str!("../../../../policies/standard.toml");
    let ids = policy.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    keys.extend(ids.map(|id| format!("step-{id}")));
    let (words, _) = Words::for_language("en");
    let missing = words.missing(keys.iter().map(String::as_str));
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_code_of_policy_settings_and_log_has_a_text() {
    let made = |prefix: &str, code: &str| format!("{prefix}{}", code.replace('_', "-"));
    let mut keys: Vec<String> = Vec::new();
    for (prefix, codes) in [
        ("ui-to-", &["contact", "management"][..]),
        ("ui-section-", &["creditor", "payment", "sending", "policy", "charges", "receipts", "book"]),
        ("ui-origin-", &["default", "policy", "flag", "environment", "here"]),
        ("ui-layout-", &["bank", "invoices", "receipts", "customers"]),
        ("ui-theme-", &["system", "light", "dark"]),
        ("ui-mail-", &DeliveryState::ALL.map(DeliveryState::code)),
        (
            "ui-rate-",
            &["published", "statute", "derived", "confirmed", "unverified", "doubtful", "partial", "not_found"],
        ),
    ] {
        keys.extend(codes.iter().map(|code| made(prefix, code)));
    }
    // What the doctor proves stands in the store's source.
    let doctor =
        include_str!("../../../dunlin-store/src/doctor/mod.rs").split("#[cfg(test)]").next().unwrap_or_default();
    let is_code = |text: &&str| {
        let is_word = |part: &str| part.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
        text.split_once('.').is_some_and(|(noun, what)| is_word(noun) && is_word(what))
    };
    let proofs = doctor.split('"').skip(1).step_by(2).filter(is_code);
    keys.extend(proofs.map(|code| made("ui-proof-", &code.replace('.', "-"))));
    // What the log calls a change stands in the core's source.
    for source in [
        include_str!("../../../dunlin-core/src/change.rs"),
        include_str!("../../../dunlin-core/src/change/credit.rs"),
        include_str!("../../../dunlin-core/src/change/opening.rs"),
        include_str!("../../../dunlin-core/src/ledger.rs"),
    ] {
        let is_word =
            |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
        let codes = source.split('"').filter_map(|part| part.split_once('.'));
        let codes = codes.filter(|(noun, verb)| is_word(noun) && is_word(verb));
        keys.extend(codes.map(|(noun, verb)| made("ui-log-", &format!("{noun}-{verb}"))));
    }
    let (words, _) = Words::for_language("en");
    let missing = words.missing(keys.iter().map(String::as_str));
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_refusal_is_told_in_the_language_of_the_page() {
    let desk = crate::desk::Desk::new();
    let form = "kind=pause&until=&reason=away";
    desk.done("/customers/10/holds", form);
    let again = axum::http::Request::post("/customers/10/holds")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("accept-language", "fr-CH, fr;q=0.9")
        .body(axum::body::Body::from(form))
        .expect("a request");
    let page = crate::desk::text(desk.answer(again));
    assert!(page.contains("Un tel blocage est déjà en vigueur."), "{page}");
}

#[test]
fn what_templates_ask_for_is_a_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut asked = 0;
    for entry in std::fs::read_dir(folder).expect("there") {
        let text = std::fs::read_to_string(entry.expect("readable").path()).expect("text");
        for part in text.split("frame.may(\"").skip(1) {
            let word = part.split('"').next().expect("its end");
            assert!(dunlin_app::Right::find(word).is_some(), "{word} is no right");
            asked += 1;
        }
    }
    assert!(asked > 0, "templates ask for rights");
}
