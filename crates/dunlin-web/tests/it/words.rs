//! Every key that a template or a screen names has its text.

use std::collections::BTreeSet;
use std::path::Path;

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

#[test]
fn every_code_that_a_key_is_made_of_has_a_text() {
    use dunlin_core::ledger::EntryKind;
    use dunlin_core::policy::Channel;
    use dunlin_core::view::HoldKind;
    let made = |prefix: &str, code: &str| format!("{prefix}{}", code.replace('_', "-"));
    let mut keys: Vec<String> = EntryKind::ALL.iter().map(|kind| made("ui-entry-", kind.code())).collect();
    keys.extend(HoldKind::ALL.iter().map(|kind| made("ui-hold-", kind.code())));
    keys.extend(Channel::ALL.iter().map(|channel| made("ui-channel-", channel.code())));
    for (prefix, codes) in [
        ("ui-call-", &["reached", "no_answer", "left_message", "arrived", "pay_date"][..]),
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
        ("ui-outcome-", &["done", "reached", "no_answer", "approved", "rejected", "in_house", "agency", "sale"]),
        ("ui-kind-", &["invoice", "credit_note", "charge", "on_account"]),
        ("ui-role-", &["payables", "buyer", "manager", "owner"]),
        ("ui-does-", &["collector", "sales_rep", "account_manager", "controller", "management"]),
        ("ui-tab-", &["timeline", "invoices", "receipts", "contacts", "terms", "documents"]),
        ("ui-run-tab-", &["will", "look", "wont"]),
        ("ui-receipt-", &["cancelled", "returned"]),
        ("ui-cash-tab-", &["suggested", "open", "done", "aside"]),
        ("ui-cash-note-", &["exact", "sum", "discount", "credit", "all_open", "all_due", "short", "over", "customer"]),
        ("ui-difference-", &["forgive", "open", "ask"]),
        ("ui-no-receipt-", &["own_transfer", "bank", "tax", "supplier", "other", "out"]),
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
