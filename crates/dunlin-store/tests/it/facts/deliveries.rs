//! A notice on its way by mail.

use dunlin_core::change::{Change, DeliveryChange, DeliveryOf, NoticeChange};
use dunlin_core::correction::WhyWrong;
use dunlin_core::id::{AccountId, NoticeId};
use jiff::civil::date;

use super::{item, notice, step};
use dunlin_core::policy::Channel;

/// The notice of a day, as a delivery names it.
pub(crate) fn of(owner: AccountId, n: u128, on: &str) -> DeliveryOf {
    DeliveryOf { account: owner, notice: NoticeId(0xB000 + n), key: format!("{on}-1-email") }
}

/// It is to be sent.
pub(crate) fn queued(of: &DeliveryOf) -> Change {
    Change::Delivery(DeliveryChange::Queued {
        of: of.clone(),
        to: "ap@Example.com".to_owned(),
        message_id: format!("{}@book.example", of.key),
        sha256: "ab".repeat(32),
    })
}

/// One is put off, in doubt, found not to have been sent, and sent; one fails, and counts for nothing; one is withdrawn before it leaves.
pub(super) fn followed(owner: AccountId) -> Vec<Vec<Change>> {
    let delivery = |change| Change::Delivery(change);
    let (first, second, third) =
        (of(owner, 11, "2026-04-20"), of(owner, 12, "2026-04-21"), of(owner, 13, "2026-04-22"));
    let text = |text: &str| text.to_owned();
    let attempted =
        |of: &DeliveryOf| delivery(DeliveryChange::Attempted { of: of.clone(), server: text("smtp://mail:587") });
    let struck = |of: &DeliveryOf, step: &str, why: &str| {
        vec![
            Change::Notice(NoticeChange::Struck {
                account: owner,
                notice: of.notice,
                key: of.key.clone(),
                why: text(why),
            }),
            Change::Notice(NoticeChange::StepStruck {
                account: owner,
                item: item(2),
                number: text("I2"),
                step: text(step),
                cycle: 0,
            }),
        ]
    };
    let failed = DeliveryChange::Failed { of: second.clone(), reply: text("550 no such user") };
    let withdrawn = DeliveryChange::Withdrawn { of: third.clone(), reasons: vec![text("item.paid")] };
    vec![
        vec![
            notice(11, 1, "2026-04-20", Channel::Email, false),
            step(1, 2, "second", 0, "2026-04-20", (Some(11), None)),
            queued(&first),
        ],
        vec![delivery(DeliveryChange::Deferred { of: first.clone(), reply: text("451 later") })],
        vec![attempted(&first)],
        vec![delivery(DeliveryChange::Doubted { of: first.clone(), why: text("the line broke") })],
        vec![delivery(DeliveryChange::Resolved { of: first.clone(), was_sent: false, reason: text("not in the log") })],
        vec![attempted(&first)],
        vec![delivery(DeliveryChange::Sent { of: first, reply: text("250 queued") })],
        vec![
            notice(12, 1, "2026-04-21", Channel::Email, false),
            step(1, 2, "third", 0, "2026-04-21", (Some(12), None)),
            queued(&second),
        ],
        [vec![delivery(failed)], struck(&second, "third", "failed")].concat(),
        vec![
            notice(13, 1, "2026-04-22", Channel::Email, false),
            step(1, 2, "third", 0, "2026-04-22", (Some(13), None)),
            queued(&third),
        ],
        [vec![delivery(withdrawn)], struck(&third, "third", "withdrawn")].concat(),
        vec![
            notice(14, 1, "2026-04-23", Channel::Letter, false),
            step(1, 2, "third", 0, "2026-04-23", (Some(14), None)),
        ],
        taken_back(owner),
        vec![
            notice(15, 1, "2026-04-24", Channel::Letter, false),
            Change::Notice(NoticeChange::Corrected {
                account: owner,
                notice: NoticeId(0xB000 + 14),
                key: text("2026-04-23-1-letter"),
                by_account: owner,
                by: NoticeId(0xB000 + 15),
            }),
        ],
    ]
}

/// A letter went out wrongly.
fn taken_back(owner: AccountId) -> Vec<Change> {
    vec![
        Change::Notice(NoticeChange::TakenBack {
            account: owner,
            notice: NoticeId(0xB000 + 14),
            key: "2026-04-23-1-letter".to_owned(),
            issued_on: date(2026, 4, 23),
            on: date(2026, 4, 24),
            why: WhyWrong::Amount,
            reason: "the bank file was a day late".to_owned(),
            told: true,
        }),
        Change::Notice(NoticeChange::StepStruck {
            account: owner,
            item: item(2),
            number: "I2".to_owned(),
            step: "third".to_owned(),
            cycle: 0,
        }),
    ]
}
