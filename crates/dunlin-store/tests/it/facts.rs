//! Short ways to say facts, with keys that count up so that every engine gets the same.

use dunlin_core::account::{Account, Address, Contact, CustomerKind, Refused, Role};
use dunlin_core::bank_account::BankAccount;
use dunlin_core::change::{
    AccountChange, Call, CallChange, Change, ChargeRecord, DisputeChange, HoldChange, ItemChange, LimitBasis,
    LinkChange, Note, NoteChange, Notice, NoticeChange, PolicyChange, PolicyMove, PromiseChange, ReceiptChange,
    StepRecord, Task, TaskChange,
};
use dunlin_core::charge::{ChargeBasis, LateTerms};
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_core::credit::LimitSpan;
use dunlin_core::id::{
    AccountId, CallId, ContactId, CreditorId, DisputeId, EntryId, HoldId, ItemId, LateTermsId, NoteId, NoticeId,
    PolicyMoveId, PromiseId, ReceiptId, TaskId,
};
use dunlin_core::interest::AgreedInterest;
use dunlin_core::item::{Item, ItemKind, SentBy};
use dunlin_core::ledger::{Entry, EntryKind, PaymentReason, Receipt, ReceiptEnd};
use dunlin_core::money::{Currency, Money};
use dunlin_core::policy::{Channel, StepFee, Under};
use dunlin_core::promise::{Promise, PromiseKind, PromiseVia, PromisedItem};
use dunlin_core::view::{Dispute, Hold, HoldKind, LiftRule};
use dunlin_store::{AsOf, Creditor, Store, StoreError, Tx, Who};
use jiff::Timestamp;
use jiff::civil::Date;

mod cases;
mod credit;
pub(crate) mod deliveries;
mod evidence;
mod opening;
pub(crate) mod post;

pub(crate) const CREDITOR: CreditorId = CreditorId(7);

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn as_of(text: &str) -> AsOf {
    AsOf::day(day(text))
}

/// The n-th instant of a test, an hour apart.
pub(crate) fn instant(n: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + n * 3_600).unwrap()
}

pub(crate) fn who(n: i64) -> Who {
    Who { actor: "test:ann".to_owned(), at: instant(n), why: format!("reason {n}") }
}

pub(crate) fn creditor() -> Creditor {
    Creditor {
        id: CREDITOR,
        name: "Nordlicht GmbH".to_owned(),
        country: "DE".to_owned(),
        currency: Currency::EUR,
        timezone: "Europe/Berlin".to_owned(),
        language: "de".to_owned(),
        address_line1: Some("Hafenstraße 1".to_owned()),
        address_line2: None,
        postcode: Some("20095".to_owned()),
        city: Some("Hamburg".to_owned()),
        phone: Some("+49 40 1".to_owned()),
        email: None,
        website: None,
        payment_methods: Some("transfer".to_owned()),
        bank_accounts: vec![
            BankAccount {
                label: "Hausbank".to_owned(),
                iban: Some("DE89370400440532013000".to_owned()),
                bic: Some("COBADEFFXXX".to_owned()),
                ..BankAccount::default()
            },
            BankAccount {
                label: "Dollars".to_owned(),
                holder: Some("Nordlicht Holding".to_owned()),
                number: Some("20-00-00 55779911".to_owned()),
                bank: Some("Barclays".to_owned()),
                currency: Currency::find("USD"),
                ..BankAccount::default()
            },
        ],
        logo_sha256: None,
        registration: None,
        signer_name: None,
        signer_role: None,
        default_terms: "net 30".to_owned(),
        live: false,
        policy_text: None,
        policy_version: 1,
    }
}

/// A store with the creditor.
pub(crate) fn with_creditor(mut store: Store) -> Store {
    store.transaction(|tx| tx.insert_creditor(&who(0), &creditor())).unwrap();
    store
}

/// Commits as the n-th act of a test.
pub(crate) fn commit(store: &mut Store, n: i64, changes: &[Change]) -> Result<(), StoreError> {
    store.transaction(|tx: &mut Tx<'_>| tx.commit(&who(n), CREDITOR, changes))
}

pub(crate) fn account(n: u128) -> AccountId {
    AccountId(0x1000 + n)
}

pub(crate) fn item(n: u128) -> ItemId {
    ItemId(0x2000 + n)
}

pub(crate) fn state(n: u128, number: &str, name: &str) -> Account {
    Account {
        id: account(n),
        creditor: CREDITOR,
        number: number.to_owned(),
        name: name.to_owned(),
        address: Address { line1: Some("Main 1".to_owned()), city: Some("Riga".to_owned()), ..Address::default() },
        language: Some("lv".to_owned()),
        sales_rep: Some("Ben".to_owned()),
        account_manager: None,
        kind: CustomerKind::PublicHealth,
        class: Some("hospital".to_owned()),
    }
}

pub(crate) fn opened(n: u128, number: &str, name: &str) -> Change {
    Change::Account(AccountChange::Opened(state(n, number, name)))
}

pub(crate) fn contact(n: u128, email: &str) -> Contact {
    Contact {
        id: ContactId(0x3000 + n),
        name: Some("Zoe".to_owned()),
        role: Some(Role::Payables),
        email: Some(email.to_owned()),
        phone: None,
        refuses: Refused::default(),
    }
}

pub(crate) fn entry(n: u128, owner: u128, of: u128, kind: EntryKind, amount_minor: i64, on: &str) -> Entry {
    Entry {
        id: EntryId(0x4000 + n),
        account: account(owner),
        item: item(of),
        kind,
        amount_minor,
        due_on: None,
        effective_on: day(on),
        receipt: None,
        source: "ledger".to_owned(),
    }
}

/// Item `n` with its first entry, also `n`; due 30 days later.
pub(crate) fn issued(n: u128, owner: u128, number: &str, amount_minor: i64, on: &str) -> Change {
    let kind = if amount_minor < 0 { ItemKind::CreditNote } else { ItemKind::Invoice };
    let issued_on = day(on);
    let item = Item {
        id: item(n),
        account: account(owner),
        number: number.to_owned(),
        instalment: None,
        kind,
        currency: Currency::EUR,
        issued_on,
        due_on: issued_on.checked_add(jiff::Span::new().days(30)).unwrap(),
        terms: Some("net 30".to_owned()),
        gives_credit: true,
        sent_on: issued_on,
        sent_by: Some(SentBy::Email),
        reference: None,
        payment_reference: None,
        source: "ledger".to_owned(),
    };
    Change::Item(ItemChange::Issued { item, entry: entry(n, owner, n, EntryKind::Issued, amount_minor, on) })
}

pub(crate) fn received(n: u128, owner: u128, amount_minor: i64, on: &str) -> Change {
    Change::Receipt(ReceiptChange::Recorded(Receipt {
        id: ReceiptId(0x5000 + n),
        account: account(owner),
        amount_minor,
        currency: Currency::EUR,
        received_on: day(on),
        reference: Some(format!("R{n}")),
        payer: None,
        payer_account: Some("NL91ABNA0417164300".to_owned()),
        names_items: true,
        source: "bank".to_owned(),
    }))
}

/// Entry `n`: part of receipt `from` settles an item.
pub(crate) fn allocated(n: u128, owner: u128, of: u128, from: u128, amount_minor: i64, on: &str) -> Change {
    let entry = Entry {
        receipt: Some(ReceiptId(0x5000 + from)),
        ..entry(n, owner, of, EntryKind::Allocated, -amount_minor, on)
    };
    Change::Receipt(ReceiptChange::Allocated { entry, item: format!("I{of}"), reason: None })
}

/// Terms `n` of an account, or of its item `of`.
pub(crate) fn stated(n: u128, owner: u128, of: Option<u128>, since: &str) -> Change {
    Change::Account(AccountChange::LateTermsStated(LateTerms {
        id: LateTermsId(0x9000 + n),
        account: account(owner),
        item: of.map(|of| (item(of), "13".to_owned())),
        since_on: day(since),
        stated_in: "the agreement, § 5".to_owned(),
        interest: AgreedInterest::parse("1 % a month, months begun, grace 10 days"),
        fee: of.is_none().then(|| StepFee::parse("2 %, at most 50.00").unwrap()),
        law: of.is_none().then(|| "AT".to_owned()),
    }))
}

/// Item `n` is the interest that item `of` bears.
pub(crate) fn charged(n: u128, owner: u128, of: u128, number: &str, amount_minor: i64, on: &str) -> Vec<Change> {
    let mut formed = issued(n, owner, number, amount_minor, on);
    if let Change::Item(ItemChange::Issued { item, .. }) = &mut formed {
        item.kind = ItemKind::Charge;
    }
    let record = ChargeRecord {
        account: account(owner),
        item: item(of),
        number: format!("I{of}"),
        basis: ChargeBasis::Interest,
        step: String::new(),
        charged_on: day(on),
        until_on: day(on),
        charge: item(n),
        again: 0,
        amount_minor,
        tax_minor: amount_minor / 5,
        tax_percent: Some("25.00".to_owned()),
        sheet: "{}".to_owned(),
    };
    vec![formed, Change::Item(ItemChange::Charged(record))]
}

/// Entry `n`: of receipt `from`, another kind than an allocation.
pub(crate) fn booked(
    n: u128,
    owner: u128,
    of: u128,
    from: u128,
    kind: EntryKind,
    amount_minor: i64,
    on: &str,
) -> Change {
    let entry = Entry { receipt: Some(ReceiptId(0x5000 + from)), ..entry(n, owner, of, kind, amount_minor, on) };
    Change::Receipt(ReceiptChange::Booked { entry, item: format!("I{of}") })
}

/// Entry `n`: made by a person.
pub(crate) fn adjusted(n: u128, owner: u128, of: u128, kind: EntryKind, amount_minor: i64, on: &str) -> Change {
    let reason = (kind != EntryKind::Netted).then(|| format!("because {n}"));
    let entry = entry(n, owner, of, kind, amount_minor, on);
    Change::Item(ItemChange::Booked { entry, item: format!("I{of}"), reason })
}

/// Entry `n` of receipt `from` settles item `of`, and something is odd about it.
pub(crate) fn noted(
    n: u128,
    owner: u128,
    of: u128,
    from: u128,
    amount_minor: i64,
    on: &str,
    reason: PaymentReason,
) -> Change {
    match allocated(n, owner, of, from, amount_minor, on) {
        Change::Receipt(ReceiptChange::Allocated { entry, item, .. }) => {
            Change::Receipt(ReceiptChange::Allocated { entry, item, reason: Some(reason) })
        }
        other => other,
    }
}

/// Receipt `n` came back.
pub(crate) fn returned(n: u128, owner: u128, on: &str) -> Change {
    Change::Receipt(ReceiptChange::Ended {
        account: account(owner),
        receipt: ReceiptId(0x5000 + n),
        end: ReceiptEnd::Returned,
        on: day(on),
        reason: "insufficient funds".to_owned(),
    })
}

/// Entry `n`: a later list gave another amount or due date.
pub(crate) fn corrected(n: u128, owner: u128, of: u128, amount_minor: i64, due_on: Option<&str>, on: &str) -> Change {
    let entry = Entry { due_on: due_on.map(day), ..entry(n, owner, of, EntryKind::Corrected, amount_minor, on) };
    Change::Item(ItemChange::Corrected { entry, item: format!("I{of}") })
}

pub(crate) fn hold(n: u128, owner: u128, kind: HoldKind, from: &str, until: Option<&str>) -> Change {
    Change::Hold(HoldChange::Placed(Hold {
        id: HoldId(0x6000 + n),
        account: account(owner),
        kind,
        from_on: day(from),
        until_on: until.map(day),
        reason: "asked".to_owned(),
        lifts: LiftRule::ByPerson,
        item: None,
        promise: None,
        because: None,
    }))
}

pub(crate) fn lifted(n: u128, owner: u128, until: &str) -> Change {
    Change::Hold(HoldChange::Lifted {
        account: account(owner),
        hold: HoldId(0x6000 + n),
        until_on: day(until),
        reason: "paid".to_owned(),
        by_rule: false,
        overrules: false,
    })
}

pub(crate) fn disputed(n: u128, owner: u128, of: u128, amount_minor: Option<i64>, from: &str) -> Change {
    let dispute = Dispute {
        id: DisputeId(0x7000 + n),
        account: account(owner),
        item: item(of),
        amount_minor,
        reason: "quality".to_owned(),
        from_on: day(from),
        owner: None,
        answer_by: None,
    };
    Change::Dispute(DisputeChange::Raised { dispute, item: format!("I{of}") })
}

pub(crate) fn closed(n: u128, owner: u128, of: u128, on: &str) -> Change {
    Change::Dispute(DisputeChange::Closed {
        account: account(owner),
        dispute: DisputeId(0x7000 + n),
        closed_on: day(on),
        outcome: "rejected".to_owned(),
        item: format!("I{of}"),
    })
}

pub(crate) fn promised(n: u128, owner: u128, amount_minor: i64, made: &str, on: &str) -> Change {
    Change::Promise(PromiseChange::Made(Promise {
        id: PromiseId(0x8000 + n),
        account: account(owner),
        items: Vec::new(),
        kind: PromiseKind::Pay,
        amount_minor,
        currency: Currency::EUR,
        made_on: day(made),
        promised_on: day(on),
        counts_until: day(on),
        tolerance_minor: 0,
        rests: true,
        cash_only: false,
        by: Some("Ann".to_owned()),
        via: Some(PromiseVia::Call),
    }))
}

/// A promise for one item of what was late: it costs the credit when it is broken.
pub(crate) fn promised_for(n: u128, owner: u128, of: u128, amount_minor: i64, made: &str, on: &str) -> Change {
    let Change::Promise(PromiseChange::Made(promise)) = promised(n, owner, amount_minor, made, on) else {
        panic!("a promise")
    };
    let items = vec![PromisedItem { id: item(of), number: format!("I{of}") }];
    Change::Promise(PromiseChange::Made(Promise { items, cash_only: true, ..promise }))
}

pub(crate) fn called(n: u128, owner: u128, of: Option<u128>, on: &str, outcome: &str, pay_on: Option<&str>) -> Change {
    Change::Call(CallChange::Logged(Call {
        id: CallId(0x9000 + n),
        account: account(owner),
        item: of.map(item),
        on: day(on),
        outcome: outcome.to_owned(),
        with: Some("Zoe".to_owned()),
        note: "for us only".to_owned(),
        agreed: format!("call {n}"),
        pay_on: pay_on.map(day),
        via: Via::Mail,
        unpaid: (outcome == "reached").then(|| Unpaid { why: Why::CashShort, details: "until spring".to_owned() }),
        waits_until: (outcome == "already_sent").then(|| day(on)),
    }))
}

pub(crate) fn checked(n: u128, owner: u128, on: &str, verdict: Verdict) -> Change {
    Change::Call(CallChange::Checked {
        account: account(owner),
        call: CallId(0x9000 + n),
        on: day(on),
        verdict,
        details: "asked around".to_owned(),
    })
}

pub(crate) fn task(n: u128, owner: u128, step: &str, on: &str) -> Change {
    Change::Task(TaskChange::Created(Task {
        id: TaskId(0xA000 + n),
        account: account(owner),
        number: format!("T-{on}-{owner}-{step}"),
        step: step.to_owned(),
        channel: Channel::Phone,
        role: "collector".to_owned(),
        due_on: day(on),
    }))
}

pub(crate) fn done(n: u128, owner: u128, on: &str, outcome: &str) -> Change {
    Change::Task(TaskChange::Done {
        account: account(owner),
        task: TaskId(0xA000 + n),
        number: format!("task {n}"),
        done_on: day(on),
        outcome: outcome.to_owned(),
        note: "said so".to_owned(),
    })
}

pub(crate) fn notice(n: u128, owner: u128, on: &str, channel: Channel, is_statement: bool) -> Change {
    Change::Notice(NoticeChange::Issued(Notice {
        id: NoticeId(0xB000 + n),
        account: account(owner),
        key: format!("{on}-{owner}-{}", channel.code()),
        issued_on: day(on),
        channel,
        step: "reminder".to_owned(),
        is_statement,
        to: "ap@example.com".to_owned(),
        content: "{\"lines\":[]}".to_owned(),
    }))
}

pub(crate) fn step(
    owner: u128,
    of: u128,
    step: &str,
    cycle: i32,
    on: &str,
    by: (Option<u128>, Option<u128>),
) -> Change {
    Change::Notice(NoticeChange::StepTaken(StepRecord {
        account: account(owner),
        item: item(of),
        number: format!("I{of}"),
        step: step.to_owned(),
        cycle,
        on: day(on),
        open_minor: 100,
        notice: by.0.map(|n| NoticeId(0xB000 + n)),
        task: by.1.map(|n| TaskId(0xA000 + n)),
        maker: None,
        under: Under { version: 2, segment: (of % 2 == 1).then(|| "hospitals".to_owned()) },
    }))
}

/// An account is seen under another one.
pub(crate) fn merged(owner: u128, into: u128, number: &str, on: &str) -> Change {
    let (account, into) = (account(owner), account(into));
    Change::Link(LinkChange::Merged { account, into, number: number.to_owned(), on: day(on) })
}

/// The other side of it.
pub(crate) fn joined(owner: u128, number: &str, on: &str) -> Change {
    Change::Link(LinkChange::MemberAdded { account: account(owner), number: number.to_owned(), on: day(on) })
}

/// It stands for itself again.
pub(crate) fn split(owner: u128, number: &str, on: &str) -> Change {
    Change::Link(LinkChange::Split { account: account(owner), number: number.to_owned(), on: day(on) })
}

/// The other side of it.
pub(crate) fn parted(owner: u128, number: &str, on: &str) -> Change {
    Change::Link(LinkChange::MemberRemoved { account: account(owner), number: number.to_owned(), on: day(on) })
}

/// What people take back, and what they write down: every fact of its kind once.
pub(crate) fn second_thoughts() -> Vec<Vec<Change>> {
    let (owner, task) = (account(1), TaskId(0xA001));
    let number = || "T-2026-03-09-1-call".to_owned();
    let (first, second, note) = (ContactId(0x3001), ContactId(0x3002), NoteId(0xB001));
    let limit = |minor| Some(Money { minor, currency: Currency::EUR });
    vec![
        vec![
            Change::Promise(PromiseChange::Withdrawn {
                account: owner,
                promise: PromiseId(0x8002),
                withdrawn_on: day("2026-03-07"),
                reason: "noted by mistake".to_owned(),
                replaced_by: None,
            }),
            Change::Call(CallChange::Struck {
                account: owner,
                call: CallId(0x9003),
                reason: "another customer".to_owned(),
            }),
        ],
        vec![
            Change::Task(TaskChange::Reopened { account: owner, task, number: number() }),
            Change::Task(TaskChange::Rescheduled {
                account: owner,
                task,
                number: number(),
                due_on: day("2026-03-20"),
                was_on: day("2026-03-09"),
            }),
            Change::Task(TaskChange::Assigned {
                account: owner,
                task,
                number: number(),
                to: Some("Ilze".to_owned()),
                was: None,
            }),
        ],
        vec![evidence::kept(owner)],
        evidence::put_away(owner),
        vec![Change::Note(NoteChange::Added(Note {
            id: note,
            account: owner,
            on: day("2026-03-12"),
            text: "Signs on Thursdays".to_owned(),
            pinned: false,
        }))],
        vec![
            Change::Note(NoteChange::Pinned { account: owner, note, pinned: true }),
            Change::Note(NoteChange::Removed { account: owner, note }),
            Change::Note(NoteChange::Restored { account: owner, note }),
        ],
        vec![
            Change::Account(AccountChange::ContactMarked { account: owner, contact: second, first: true }),
            Change::Account(AccountChange::ContactRemoved { account: owner, contact: first }),
            Change::Account(AccountChange::ContactRestored { account: owner, contact: first }),
            Change::Account(AccountChange::LimitSet {
                account: owner,
                limit: limit(500_000),
                was: None,
                reason: "three good years".to_owned(),
                span: LimitSpan::default(),
                former_span: LimitSpan::default(),
                basis: LimitBasis::Person,
            }),
        ],
    ]
    .into_iter()
    .chain(policy_moves(owner))
    .chain(cases::given(owner))
    .chain(deliveries::followed(owner))
    .chain(post::posted(owner))
    .chain(credit::asked_about(owner))
    .chain(opening::opened_on_credit(owner))
    .collect()
}

/// It is moved to another version of the policy, twice, and one of that is taken back.
fn policy_moves(owner: AccountId) -> Vec<Vec<Change>> {
    let moved = |n: u128, version, on: &str| PolicyMove {
        id: PolicyMoveId(0xB200 + n),
        account: owner,
        version,
        was: 1,
        on: day(on),
        reason: "asked for it".to_owned(),
    };
    let struck = PolicyChange::MoveStruck { moved: moved(2, 3, "2026-03-14"), reason: "taken back".to_owned() };
    let made = |n, version, on| Change::Policy(PolicyChange::Moved(moved(n, version, on)));
    vec![vec![made(1, 2, "2026-03-13")], vec![made(2, 3, "2026-03-14")], vec![Change::Policy(struck)]]
}
