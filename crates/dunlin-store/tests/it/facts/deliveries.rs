//! A notice on its way by mail.

use dunlin_core::change::{Change, DeliveryChange, DeliveryOf, NoticeChange, Reply, ReplyChange};
use dunlin_core::correction::WhyWrong;
use dunlin_core::id::{AccountId, NoticeId, TaskId};
use dunlin_core::money::{Currency, Money};
use dunlin_core::policy::Channel;
use dunlin_core::reply::{Arrival, ReplyEnd, ReplyKind, ReplyMeaning, Suggested};

use super::{day, item, notice, step};

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
    let days = [(11, "2026-04-20"), (12, "2026-04-21"), (13, "2026-04-22"), (14, "2026-04-23")];
    let [first, second, third, fourth] = days.map(|(n, on)| of(owner, n, on));
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
        vec![delivery(DeliveryChange::Sent { of: first.clone(), reply: text("250 queued") })],
        [
            vec![delivery(DeliveryChange::Confirmed {
                of: first.clone(),
                on: day("2026-04-21"),
                words: text("displayed"),
            })],
            answered(owner, &first),
        ]
        .concat(),
        vec![Change::Reply(ReplyChange::Ended {
            account: owner,
            key: text("b000"),
            end: ReplyEnd::Promise,
            on: day("2026-04-22"),
        })],
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
            notice(14, 1, "2026-04-23", Channel::Email, false),
            step(1, 2, "third", 0, "2026-04-23", (Some(14), None)),
            queued(&fourth),
        ],
        vec![attempted(&fourth)],
        vec![delivery(DeliveryChange::Sent { of: fourth.clone(), reply: text("250 queued") })],
        [
            vec![delivery(DeliveryChange::Returned { of: fourth.clone(), why: text("550 no such user") })],
            struck(&fourth, "third", "returned"),
        ]
        .concat(),
    ]
    .into_iter()
    .chain(wrongly(owner))
    .collect()
}

/// A letter is withdrawn, and another one says so.
fn wrongly(owner: AccountId) -> Vec<Vec<Change>> {
    let text = str::to_owned;
    vec![
        vec![
            notice(15, 1, "2026-04-24", Channel::Letter, false),
            step(1, 2, "third", 0, "2026-04-24", (Some(15), None)),
        ],
        taken_back(owner),
        vec![
            notice(16, 1, "2026-04-25", Channel::Letter, false),
            Change::Notice(NoticeChange::Corrected {
                account: owner,
                notice: NoticeId(0xB000 + 15),
                key: text("2026-04-24-1-letter"),
                by_account: owner,
                by: NoticeId(0xB000 + 16),
            }),
        ],
    ]
}

/// A letter went out wrongly.
fn taken_back(owner: AccountId) -> Vec<Change> {
    vec![
        Change::Notice(NoticeChange::TakenBack {
            account: owner,
            notice: NoticeId(0xB000 + 15),
            key: "2026-04-24-1-letter".to_owned(),
            issued_on: day("2026-04-24"),
            on: day("2026-04-25"),
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

/// An answer that waits for a person.
fn answered(owner: AccountId, about: &DeliveryOf) -> Vec<Change> {
    let suggested = Suggested {
        meaning: ReplyMeaning::Promise,
        reason: None,
        amount: Some(Money { minor: 5_000, currency: Currency::EUR }),
        on: Some(day("2026-05-04")),
        words: "We will pay 50.00 EUR on 4 May.".to_owned(),
    };
    vec![Change::Reply(ReplyChange::Came(Box::new(Reply {
        account: owner,
        key: "b000".to_owned(),
        kind: ReplyKind::Answer,
        arrival: Arrival::Unknown,
        about: Some(about.clone()),
        from: Some("ann@example.com".to_owned()),
        address: None,
        subject: "Re: Reminder".to_owned(),
        text: "We will pay 50.00 EUR on 4 May.\nAnn".to_owned(),
        message_id: Some("<1@example.com>".to_owned()),
        sent_on: Some(day("2026-04-20")),
        came_on: day("2026-04-21"),
        attachments: vec!["a.pdf".to_owned(), "b.pdf".to_owned()],
        suggested: Some(suggested),
        task: Some(TaskId(0xB300)),
        hold: None,
    })))]
}
