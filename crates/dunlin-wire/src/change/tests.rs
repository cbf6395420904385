//! Every kind of change has its sentence, with its amounts and days.

use dunlin_core::change::{DisputeChange, PromiseChange, Task, TaskChange};
use dunlin_core::view::Dispute;

use super::*;
use dunlin_core::account::{Account, Address, CustomerKind, Refused, Role};
use dunlin_core::change::StepRecord;
use dunlin_core::conversation::{Unpaid, Verdict, Via, Why};
use dunlin_core::id::{
    AccountId, CallId, ContactId, CreditorId, DisputeId, EntryId, HoldId, NoticeId, PromiseId, TaskId,
};
use dunlin_core::ledger::EntryKind;
use dunlin_core::promise::{Promise, PromiseKind};
use dunlin_core::view::LiftRule;
use jiff::civil::date;

const ACCOUNT: AccountId = AccountId(1);
const ITEM: ItemId = ItemId(2);
const RECEIPT: ReceiptId = ReceiptId(3);
const DAY: Date = date(2026, 11, 19);

fn known() -> Currencies {
    let items = BTreeMap::from([(ITEM, Currency::EUR)]);
    Currencies { items, receipts: BTreeMap::from([(RECEIPT, Currency::EUR)]) }
}

fn customer() -> Account {
    Account {
        id: ACCOUNT,
        creditor: CreditorId(9),
        number: "10482".into(),
        name: "Harrowgate Ltd".into(),
        address: Address::default(),
        language: None,
        sales_rep: None,
        account_manager: None,
        kind: CustomerKind::default(),
        class: None,
    }
}

fn contact(name: Option<&str>) -> Contact {
    let email = name.map(|_| "ann@harrowgate.example".to_string());
    let role = name.map(|_| Role::Payables);
    Contact { id: ContactId(4), name: name.map(str::to_string), role, email, phone: None, refuses: Refused::default() }
}

fn entry(kind: EntryKind, amount_minor: i64) -> Entry {
    Entry {
        id: EntryId(5),
        account: ACCOUNT,
        item: ITEM,
        kind,
        amount_minor,
        due_on: None,
        effective_on: DAY,
        receipt: None,
        source: "list".into(),
    }
}

fn issued_item(kind: ItemKind, amount_minor: i64) -> Change {
    let item = Item {
        id: ITEM,
        account: ACCOUNT,
        number: "1001".into(),
        instalment: None,
        kind,
        currency: Currency::EUR,
        issued_on: DAY,
        due_on: date(2026, 12, 19),
        terms: None,
        gives_credit: true,
        sent_on: DAY,
        sent_by: None,
        reference: None,
        payment_reference: None,
        source: "list".into(),
    };
    Change::Item(ItemChange::Issued { item, entry: entry(EntryKind::Issued, amount_minor) })
}

fn hold(kind: HoldKind, until_on: Option<Date>) -> Change {
    let hold = Hold {
        id: HoldId(6),
        account: ACCOUNT,
        kind,
        from_on: DAY,
        until_on,
        reason: "asked for it.".into(),
        lifts: LiftRule::ByPerson,
        item: None,
        promise: None,
        because: None,
    };
    Change::Hold(HoldChange::Placed(hold))
}

fn dispute(amount_minor: Option<i64>) -> Change {
    let dispute = Dispute {
        id: DisputeId(7),
        account: ACCOUNT,
        item: ITEM,
        amount_minor,
        reason: "not_received".into(),
        from_on: DAY,
        owner: None,
        answer_by: None,
    };
    Change::Dispute(DisputeChange::Raised { dispute, item: "1001".into() })
}

#[test]
fn accounts_and_their_people() {
    let cases = [
        (AccountChange::Opened(customer()), "Customer 10482 opened: Harrowgate Ltd."),
        (AccountChange::Updated(customer()), "Data of customer 10482 changed: Harrowgate Ltd."),
        (
            AccountChange::AliasSeen { account: ACCOUNT, name: "Harrowgate".into() },
            "Also seen under the name \"Harrowgate\".",
        ),
        (
            AccountChange::ContactAdded { account: ACCOUNT, contact: contact(Some("Ann Smith")) },
            "Contact added: Ann Smith, payables, ann@harrowgate.example.",
        ),
        (AccountChange::ContactChanged { account: ACCOUNT, contact: contact(None) }, "Contact changed: no name yet."),
        (
            AccountChange::AliasWithdrawn { account: ACCOUNT, name: "Harrowgate".into() },
            "No longer known under the name \"Harrowgate\": the file that said so was taken back.",
        ),
        (
            AccountChange::ContactWithdrawn { account: ACCOUNT, contact: contact(None) },
            "Contact taken back: no name yet.",
        ),
        (
            AccountChange::Withdrawn { account: ACCOUNT, number: "10482".into(), names: Vec::new() },
            "Customer 10482 is taken back with the file that brought it; the number is free again.",
        ),
    ];
    for (change, wanted) in cases {
        assert_eq!(change_text(&Change::Account(change), &known()), wanted);
    }
}

#[test]
fn a_name_that_ends_in_a_full_stop_ends_the_sentence() {
    let account = Account { name: "Verhoef B.V.".into(), ..customer() };
    let opened = Change::Account(AccountChange::Opened(account));
    assert_eq!(change_text(&opened, &known()), "Customer 10482 opened: Verhoef B.V.");
}

#[test]
fn items_of_each_kind() {
    let cases = [
        (ItemKind::Invoice, 120_050, "Invoice 1001 of 19 November 2026 over €1,200.50, due on 19 December 2026."),
        (ItemKind::Charge, 4_000, "Charge 1001 of 19 November 2026 over €40.00, due on 19 December 2026."),
        (ItemKind::CreditNote, -5_000, "Credit note 1001 of 19 November 2026 over −€50.00."),
        (ItemKind::OnAccount, -5_000, "€50.00 of 19 November 2026 settles nothing yet; it is on account as 1001."),
    ];
    for (kind, minor, wanted) in cases {
        assert_eq!(change_text(&issued_item(kind, minor), &known()), wanted);
    }
}

#[test]
fn corrections_say_by_how_much_and_until_when() {
    let corrected = |amount_minor, due_on| {
        let entry = Entry { due_on, ..entry(EntryKind::Corrected, amount_minor) };
        Change::Item(ItemChange::Corrected { entry, item: "1001".into() })
    };
    let text = |change: &Change| change_text(change, &known());
    assert_eq!(text(&corrected(-1_000, None)), "1001 corrected by −€10.00.");
    assert_eq!(text(&corrected(0, Some(DAY))), "1001 corrected; it is due on 19 November 2026.");
    assert_eq!(text(&corrected(5, Some(DAY))), "1001 corrected by €0.05; it is due on 19 November 2026.");
    let without_currency = change_text(&corrected(5, None), &Currencies::default());
    assert_eq!(without_currency, "1001 corrected by another amount.");
}

#[test]
fn lists_and_what_was_settled_before() {
    let before = ItemChange::SettledBefore { entry: entry(EntryKind::SettledBefore, -2_500), item: "1001".into() };
    let unlisted = ItemChange::Unlisted { account: ACCOUNT, item: ITEM, number: "1001".into() };
    let relisted = ItemChange::Relisted { account: ACCOUNT, item: ITEM, number: "1001".into() };
    let text = |change| change_text(&Change::Item(change), &known());
    assert_eq!(text(before), "€25.00 of 1001 was settled before the book knew it, as of 19 November 2026.");
    assert!(text(unlisted).starts_with("1001 is missing from the newest full list."));
    assert_eq!(text(relisted), "1001 counts as open again and is chased as before.");
}

#[test]
fn receipts_and_what_they_settle() {
    let receipt = Receipt {
        id: RECEIPT,
        account: ACCOUNT,
        amount_minor: 50_000,
        currency: Currency::EUR,
        received_on: DAY,
        reference: Some("INV 1001".into()),
        payer: None,
        payer_account: None,
        names_items: false,
        source: "cli".into(),
    };
    let settles = Entry { receipt: Some(RECEIPT), item: ItemId(99), ..entry(EntryKind::Allocated, -30_000) };
    let changes = [
        Change::Receipt(ReceiptChange::Recorded(receipt)),
        Change::Receipt(ReceiptChange::Allocated { entry: settles, item: "1001".into(), reason: None }),
    ];
    let known = Currencies::of(&changes);
    let texts = changes.map(|change| change_text(&change, &known));
    assert_eq!(texts, ["€500.00 received on 19 November 2026, reference \"INV 1001\".", "€300.00 settles 1001."]);
}

#[test]
fn holds_disputes_and_promises() {
    let text = |change: &Change| change_text(change, &known());
    let paused = "No contact from 19 November 2026 until it is lifted: asked for it.";
    assert_eq!(text(&hold(HoldKind::Pause, None)), paused);
    let stopped = "No business from 19 November 2026 until 30 November 2026: asked for it.";
    assert_eq!(text(&hold(HoldKind::Stop, Some(date(2026, 11, 30)))), stopped);
    assert!(text(&hold(HoldKind::Credit, None)).starts_with("No deliveries on credit from"));
    assert!(text(&hold(HoldKind::CashOnly, None)).starts_with("Cash only from"));
    assert!(text(&hold(HoldKind::Order, None)).starts_with("The order waits for the money, from"));
    let Change::Hold(HoldChange::Placed(mut of_item)) = hold(HoldKind::Pause, Some(date(2026, 11, 30))) else {
        panic!("a hold is placed");
    };
    of_item.item = Some((dunlin_core::id::ItemId(7), "INV-7".to_string()));
    let rests = "INV-7 is not chased from 19 November 2026 until 30 November 2026: asked for it.";
    assert_eq!(text(&Change::Hold(HoldChange::Placed(of_item))), rests);
    let lifted = HoldChange::Lifted {
        account: ACCOUNT,
        hold: HoldId(6),
        until_on: DAY,
        reason: "paid".into(),
        by_rule: false,
        overrules: false,
    };
    assert_eq!(text(&Change::Hold(lifted)), "Hold lifted; its last day was 19 November 2026: paid.");
    let whole = "1001 is contested from 19 November 2026 (not received). It is not chased until the dispute is closed.";
    assert_eq!(text(&dispute(None)), whole);
    assert!(text(&dispute(Some(2_000))).starts_with("€20.00 of 1001 is contested from"));
    let closed = DisputeChange::Closed {
        account: ACCOUNT,
        dispute: DisputeId(7),
        closed_on: DAY,
        outcome: "rejected".into(),
        item: "1001".into(),
    };
    let wanted = "Dispute over 1001 rejected; from 19 November 2026 chasing goes on with what is open.";
    assert_eq!(text(&Change::Dispute(closed)), wanted);
    let promise = Promise {
        id: PromiseId(8),
        account: ACCOUNT,
        amount_minor: 50_000,
        currency: Currency::EUR,
        made_on: DAY,
        promised_on: date(2026, 11, 27),
        items: Vec::new(),
        kind: PromiseKind::Pay,
        counts_until: date(2026, 11, 27),
        tolerance_minor: 0,
        rests: true,
        cash_only: false,
        by: None,
        via: None,
    };
    let wanted = "€500.00 promised by 27 November 2026. Chasing rests until that day has passed, for this amount only.";
    assert_eq!(text(&Change::Promise(PromiseChange::Made(promise))), wanted);
}

#[test]
fn calls_and_tasks() {
    let text = |change: &Change| change_text(change, &known());
    let call = Call {
        id: CallId(1),
        account: ACCOUNT,
        item: Some(ITEM),
        on: DAY,
        outcome: "pay_date".into(),
        with: Some("Ann".into()),
        note: "will pay on Friday".into(),
        agreed: String::new(),
        pay_on: Some(date(2026, 11, 27)),
        via: Via::Call,
        unpaid: None,
        waits_until: None,
    };
    let sent = Call {
        outcome: "already_sent".into(),
        pay_on: None,
        via: Via::Mail,
        unpaid: Some(Unpaid { why: Why::Bank, details: "new system".into() }),
        waits_until: Some(date(2026, 11, 26)),
        agreed: "They send the proof".into(),
        ..call.clone()
    };
    let told = "E-mail or letter of 19 November 2026 with Ann: they say that it was sent, which is waited for until 26 November 2026: \
                will pay on Friday. Not paid because of bank: new system. Agreed: They send the proof.";
    assert_eq!(text(&Change::Call(CallChange::Logged(sent))), told);
    let (on, details) = (DAY, "the bank knows of nothing".to_string());
    let found = CallChange::Checked { account: ACCOUNT, call: CallId(1), on, verdict: Verdict::False, details };
    assert_eq!(
        text(&Change::Call(found)),
        "The reason for not paying was found to be false on 19 November 2026: the bank knows of nothing."
    );
    let wanted = "Call of 19 November 2026 with Ann: a pay date was named (27 November 2026): will pay on Friday.";
    assert_eq!(text(&Change::Call(CallChange::Logged(call))), wanted);
    let task = |channel| Task {
        id: TaskId(1),
        account: ACCOUNT,
        number: "T1".into(),
        step: "call-1".into(),
        channel,
        role: "account_manager".into(),
        due_on: DAY,
    };
    let created = |channel| text(&Change::Task(TaskChange::Created(task(channel))));
    assert_eq!(created(Channel::Phone), "Task T1: call (call-1), for the account manager, from 19 November 2026.");
    assert!(created(Channel::Visit).starts_with("Task T1: visit"));
    assert!(created(Channel::None).starts_with("Task T1: look at"));
    let done = TaskChange::Done {
        account: ACCOUNT,
        task: TaskId(1),
        number: "T1".into(),
        done_on: DAY,
        outcome: "no_answer".into(),
        note: String::new(),
    };
    assert_eq!(text(&Change::Task(done)), "Task T1 done on 19 November 2026: no answer.");
}

#[test]
fn notices_and_their_steps() {
    let text = |change: NoticeChange| change_text(&Change::Notice(change), &known());
    let notice = |channel, to: &str| {
        NoticeChange::Issued(Notice {
            id: NoticeId(1),
            account: ACCOUNT,
            key: "2026-11-19-10482-email".into(),
            issued_on: DAY,
            channel,
            step: "reminder".into(),
            is_statement: false,
            to: to.into(),
            content: String::new(),
        })
    };
    let wanted =
        "Notice 2026-11-19-10482-email (reminder) issued on 19 November 2026 by e-mail to ann@harrowgate.example.";
    assert_eq!(text(notice(Channel::Email, "ann@harrowgate.example")), wanted);
    assert!(text(notice(Channel::Certified, "")).ends_with("by certified letter."));
    assert!(text(notice(Channel::Letter, "")).ends_with("by letter."));
    let step = StepRecord {
        account: ACCOUNT,
        item: ITEM,
        number: "1001".into(),
        step: "reminder".into(),
        cycle: 0,
        on: DAY,
        open_minor: 100,
        notice: None,
        task: None,
        maker: None,
        under: dunlin_core::policy::Under::default(),
    };
    assert_eq!(text(NoticeChange::StepTaken(step)), "Step reminder taken for 1001 on 19 November 2026.");
    let reasons = vec!["item.paid".to_string(), "item.disputed".to_string()];
    let withdrawn = NoticeChange::Withdrawn { account: ACCOUNT, run: "2026-11-19-1".into(), reasons };
    let wanted = "Notice of run 2026-11-19-1 withdrawn: item.paid, item.disputed. Nothing was sent.";
    assert_eq!(text(withdrawn), wanted);
}

#[test]
fn a_merge_and_a_split_are_told_on_both_sides() {
    use dunlin_core::change::LinkChange;
    let (account, into, number, on) = (AccountId(1), AccountId(2), "10077".to_string(), date(2026, 11, 22));
    let text = |change: LinkChange| change_text(&Change::Link(change), &known());
    let merged = LinkChange::Merged { account, into, number: number.clone(), on };
    assert_eq!(text(merged), "Seen as one with customer 10077 from 22 November 2026 on.");
    let gained = LinkChange::MemberAdded { account, number: number.clone(), on };
    assert_eq!(text(gained), "Customer 10077 is seen here from 22 November 2026 on.");
    let split = LinkChange::Split { account, number: number.clone(), on };
    assert_eq!(text(split), "Stands for itself again from 22 November 2026 on, no longer with customer 10077.");
    let parted = LinkChange::MemberRemoved { account, number, on };
    assert_eq!(text(parted), "Customer 10077 stands for itself again from 22 November 2026 on.");
}
