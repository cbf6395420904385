//! Notices on their way on paper.

use dunlin_core::change::{Change, DeliveryOf, InBatch, NoticeChange, PostChange};
use dunlin_core::id::{AccountId, NoticeId};
use dunlin_core::policy::Channel;
use dunlin_core::post::{PostState, WhyReturned};

use super::{day, item, notice, step};

/// The letter of a day, as the post's facts name it.
pub(crate) fn letter(owner: AccountId, n: u128, on: &str) -> DeliveryOf {
    DeliveryOf { account: owner, notice: NoticeId(0xB000 + n), key: format!("{on}-1-letter") }
}

/// It is to be printed.
pub(crate) fn to_print(of: &DeliveryOf, is_certified: bool) -> Change {
    Change::Post(PostChange::Queued {
        of: of.clone(),
        to: "Dock 1, Galway, IE".to_owned(),
        country: "IE".to_owned(),
        postcode: Some("H91".to_owned()),
        is_certified,
        sha256: "cd".repeat(32),
    })
}

/// It is in a batch.
pub(crate) fn printed(of: &DeliveryOf, batch: &str, place: u32) -> Change {
    let at = InBatch { batch: batch.to_owned(), place, pages: 2, first_page: 2 * place - 1 };
    Change::Post(PostChange::Printed { of: of.clone(), at })
}

/// That a letter counts for nothing, with its step.
pub(crate) fn struck(of: &DeliveryOf, why: &str) -> Vec<Change> {
    let (account, notice, key) = (of.account, of.notice, of.key.clone());
    vec![
        Change::Notice(NoticeChange::Struck { account, notice, key, why: why.to_owned() }),
        Change::Notice(NoticeChange::StepStruck {
            account,
            item: item(2),
            number: "I2".to_owned(),
            step: "fourth".to_owned(),
            cycle: 0,
        }),
    ]
}

/// One is withdrawn before it is printed, one comes back, and one arrives, which was said too early at first.
pub(super) fn posted(owner: AccountId) -> Vec<Vec<Change>> {
    let [first, second, third] =
        [(17, "2026-04-26"), (18, "2026-04-27"), (19, "2026-04-28")].map(|(n, on)| letter(owner, n, on));
    let post = |change| Change::Post(change);
    let issue = |of: &DeliveryOf, n: u128, on: &str| {
        vec![
            notice(n, 1, on, Channel::Letter, false),
            step(1, 2, "fourth", 0, on, (Some(n), None)),
            to_print(of, n == 18),
        ]
    };
    let on = |text: &str| day(text);
    let gone = PostChange::Withdrawn { of: first.clone(), reasons: vec!["item.paid".to_owned()] };
    let back = PostChange::Returned { of: second.clone(), on: on("2026-04-28"), why: WhyReturned::Moved };
    let number = PostChange::Numbered { of: third.clone(), number: "RR473124829GB".to_owned(), was: None };
    let too_early = PostChange::TakenBack {
        of: third.clone(),
        was: PostState::Delivered,
        state: PostState::Posted,
        reason: "another letter".to_owned(),
    };
    let not_posted = PostChange::TakenBack {
        of: third.clone(),
        was: PostState::Posted,
        state: PostState::Printed,
        reason: "it lay in the tray".to_owned(),
    };
    let delivered = PostChange::Delivered { of: third.clone(), on: on("2026-04-30") };
    let proven = PostChange::Proven { of: third.clone(), name: "receipt.pdf".to_owned(), sha256: "ef".repeat(32) };
    let posted = |of: &DeliveryOf, text: &str| post(PostChange::Posted { of: of.clone(), on: on(text) });
    vec![
        issue(&first, 17, "2026-04-26"),
        [vec![post(gone)], struck(&first, "withdrawn")].concat(),
        issue(&second, 18, "2026-04-27"),
        vec![printed(&second, "P-2026-04-27-1", 1)],
        vec![posted(&second, "2026-04-27")],
        [vec![post(back)], struck(&second, "returned")].concat(),
        issue(&third, 19, "2026-04-28"),
        vec![printed(&third, "P-2026-04-28-1", 1), post(number)],
        vec![posted(&third, "2026-04-28")],
        vec![post(not_posted)],
        vec![posted(&third, "2026-04-29")],
        vec![post(delivered.clone())],
        vec![post(too_early)],
        vec![post(delivered), post(proven)],
    ]
}
