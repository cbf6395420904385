//! Versions of a policy, its draft, and the log as a list.

use dunlin_store::{ActivityFilter, Creditor, PolicyDraft, StoreError, Who};
use jiff::Timestamp;

use crate::books::Place;
use crate::facts::{CREDITOR, account, commit, creditor, opened, who, with_creditor};

fn draft(content: Option<&str>, before: Option<&str>) -> PolicyDraft {
    PolicyDraft {
        from_version: 1,
        content: content.map(str::to_owned),
        content_before: before.map(str::to_owned),
        at: Timestamp::UNIX_EPOCH,
        actor: "web:mara".to_owned(),
    }
}

#[test]
fn a_draft_is_rewritten_and_goes_when_it_is_published_once() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        let own = Creditor { policy_text: Some("two".to_owned()), policy_version: 2, ..creditor() };
        store
            .transaction(|tx| {
                tx.insert_first_policy(&who(0), &creditor(), "one")?;
                assert_eq!(tx.policy_draft(CREDITOR)?, None);
                tx.set_policy_draft(CREDITOR, &draft(Some("a"), None))?;
                tx.set_policy_draft(CREDITOR, &draft(None, Some("a")))?;
                assert_eq!(tx.policy_draft(CREDITOR)?, Some(draft(None, Some("a"))));
                tx.publish_policy(&who(1), &own, "two")
            })
            .unwrap();
        let again = store.transaction(|tx| tx.publish_policy(&who(2), &own, "other"));
        assert!(matches!(again, Err(StoreError::AlreadyThere { .. })), "{again:?}");
        store
            .read(|tx| {
                assert_eq!(tx.policy_draft(CREDITOR)?, None);
                let told = tx.policy_versions(CREDITOR)?;
                let told: Vec<_> =
                    told.iter().map(|one| (one.version, one.is_standard, one.content.as_str())).collect();
                assert_eq!(told, [(2, false, "two"), (1, true, "one")]);
                assert_eq!(tx.policy_version(CREDITOR, 1)?.map(|one| one.content).as_deref(), Some("one"));
                assert_eq!(tx.policy_version(CREDITOR, 3)?, None);
                assert_eq!(tx.creditors()?, core::slice::from_ref(&own));
                let checks = tx.doctor()?;
                assert!(checks.iter().all(|check| check.ok), "{checks:?}");
                Ok::<(), StoreError>(())
            })
            .unwrap();
        let forged = Creditor { policy_text: Some("forged".to_owned()), ..own.clone() };
        let found = store.transaction(|tx| {
            tx.update_creditor(&who(3), &forged)?;
            tx.doctor()
        });
        let wrong: Vec<_> = found.unwrap().into_iter().filter(|check| !check.ok).map(|check| check.code).collect();
        assert_eq!(wrong, ["policy.is_its_version"]);
    }
}

#[test]
fn the_log_is_a_list_of_pages_that_can_be_narrowed() {
    for place in Place::all() {
        let mut store = with_creditor(place.create());
        commit(&mut store, 1, &[opened(1, "1", "Smith Ltd"), opened(2, "2", "Jones")]).unwrap();
        let mara = Who { actor: "web:mara".to_owned(), ..who(2) };
        let longer = Creditor { phone: Some("1".to_owned()), ..creditor() };
        store.transaction(|tx| tx.update_creditor(&mara, &longer)).unwrap();
        store
            .read(|tx| {
                let all = ActivityFilter::default();
                let mut seen = Vec::new();
                let mut after = None;
                while let Some(entry) = tx.activity_page(CREDITOR, &all, after, 1)?.pop() {
                    after = Some(entry.cursor);
                    seen.push((entry.line.code, entry.customer.map(|(number, _)| number)));
                }
                let line = |code: &str, number: Option<&str>| (code.to_owned(), number.map(str::to_owned));
                let account_lines = [line("account.opened", Some("2")), line("account.opened", Some("1"))];
                assert_eq!(seen[0], line("creditor.changed", None));
                assert_eq!(seen[1..3], account_lines);
                assert_eq!(seen[3..], [line("creditor.added", None)]);
                let codes = |tx: &mut dunlin_store::Tx<'_>, filter: &ActivityFilter| {
                    let page = tx.activity_page(CREDITOR, filter, None, 9)?;
                    Ok::<_, StoreError>(page.into_iter().map(|entry| entry.line.code).collect::<Vec<_>>())
                };
                let by_mara = ActivityFilter { actor: Some("web:mara".to_owned()), ..all.clone() };
                assert_eq!(codes(tx, &by_mara)?, ["creditor.changed"]);
                let of_one = ActivityFilter { account: Some(account(1)), ..all.clone() };
                assert_eq!(codes(tx, &of_one)?, ["account.opened"]);
                let nouns = ActivityFilter { noun: Some("creditor".to_owned()), until: Some(who(1).at), ..all.clone() };
                assert_eq!(codes(tx, &nouns)?, ["creditor.added"]);
                let later = ActivityFilter { from: Some(who(2).at), ..all };
                assert_eq!(codes(tx, &later)?, ["creditor.changed"]);
                assert_eq!(tx.activity_actors(CREDITOR)?.len(), 2);
                assert_eq!(tx.creditor_history(CREDITOR)?.len(), 2);
                Ok::<(), StoreError>(())
            })
            .unwrap();
    }
}
