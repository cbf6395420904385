//! A customer's timeline: everything that happened, newest first, in sentences.
//!
//! Decides: what each kind of fact is called, which mark it has, and which of it can be taken back. The facts are those of the
//! customer's lists, not of the activity log, so that the same thing is told once. Only the facts of the page asked for become
//! words, so thousands of them cost little.

use std::collections::{BTreeMap, BTreeSet};

use dunlin_app::customers::{Customer, Relation, RelationLine, TaskResult};
use dunlin_app::promises::PromiseRow;
use dunlin_app::{Clock, cases};
use dunlin_core::change::Call;
use dunlin_core::conversation::{Verdict, Via};
use dunlin_core::delivery::DeliveryState;
use dunlin_core::id::AccountId;
use dunlin_core::promise::{PromiseKind, Standing};
use dunlin_core::view::HoldKind;
use dunlin_store::{
    CallLine, CaseLine, DeliveryLine, DisputeLine, EvidenceLine, HoldLine, NoteLine, NoticeLine, NoticeTakenBack,
    PostLine, ReceiptLine, ReplyLine,
};
use jiff::civil::Date;

use crate::face::Face;
use crate::screens::print::PRINT;
use crate::screens::{holds, mail, replies};
use crate::security::escaped;

/// Moments on one page.
pub(crate) const PAGE: usize = 100;

/// One thing that happened.
pub(crate) struct Moment {
    pub(crate) on: Date,
    pub(crate) day: String,
    pub(crate) icon: &'static str,
    /// `ok`, `late`, `theirs` or none.
    pub(crate) class: &'static str,
    pub(crate) title: String,
    pub(crate) by: String,
    pub(crate) text: String,
    /// What can be done about it: name, address, a value that the form carries.
    pub(crate) acts: Vec<Act>,
    /// What can be looked at: name and address.
    pub(crate) links: Vec<(String, String)>,
}

impl Moment {
    /// It is a pause of the customer that can be lifted.
    pub(crate) fn can_lift_pause(&self) -> bool {
        let lifts = |act: &Act| act.to.ends_with("/lift") && act.value == HoldKind::Pause.code();
        self.acts.iter().any(lifts)
    }
}

/// Something that can be done about what happened.
pub(crate) struct Act {
    pub(crate) name: String,
    pub(crate) to: String,
    pub(crate) field: &'static str,
    pub(crate) value: String,
}

/// A fact on its day.
enum Fact<'c> {
    /// A conversation, with the task that it ended.
    Call(&'c CallLine, Option<&'c TaskResult>),
    /// What came of a task.
    Task(&'c TaskResult),
    /// A number that was merged or split.
    Relation(&'c RelationLine),
    Note(&'c NoteLine),
    Notice(&'c NoticeLine),
    /// It went out wrongly.
    NoticeWithdrawn(&'c NoticeLine, &'c NoticeTakenBack),
    /// A mail that came back.
    Reply(&'c ReplyLine),
    Receipt(&'c ReceiptLine),
    Promise(&'c PromiseRow),
    /// A promise that was not kept, on the day after its own.
    PromiseEnded(&'c PromiseRow),
    Dispute(&'c DisputeLine),
    DisputeClosed(&'c DisputeLine),
    Hold(&'c HoldLine),
    HoldLifted(&'c HoldLine),
    /// The case was given to a person.
    Case(&'c CaseLine),
    /// It is not theirs any more.
    CaseEnded(&'c CaseLine),
    Evidence(&'c EvidenceLine),
    EvidenceWithdrawn(&'c EvidenceLine, &'c str),
}

/// The moments of a page (from, how many), and how many there are of all.
pub(crate) fn timeline(
    face: &Face,
    customer: &Customer,
    today: Date,
    zone: &str,
    (from, count): (usize, usize),
) -> (Vec<Moment>, usize) {
    let mut all = facts(customer, zone);
    // Of one day, what was recorded later stands above.
    all.reverse();
    all.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    let found = all.len();
    let mut moments: Vec<Moment> = all
        .into_iter()
        .skip(from)
        .take(count)
        .map(|(on, fact)| Moment { on, day: face.near(on, today), ..told(face, customer, &fact, today) })
        .collect();
    if let Some(first) = customer.activity.last().filter(|_| found == 0) {
        let on = Clock::Fixed(first.at).today(zone);
        let moment = plain("file-input", face.t("ui-first-seen"), (first.actor.clone(), first.why.clone()));
        moments.push(Moment { on, day: face.near(on, today), ..moment });
    }
    (moments, found)
}

fn facts<'c>(customer: &'c Customer, zone: &str) -> Vec<(Date, Fact<'c>)> {
    let mut all: Vec<(Date, Fact<'c>)> = Vec::new();
    all.extend(customer.relations.iter().map(|line| (line.on, Fact::Relation(line))));
    all.extend(worked(customer));
    all.extend(customer.notes.iter().map(|line| (line.note.on, Fact::Note(line))));
    for line in &customer.evidence {
        all.push((line.evidence.kept_on, Fact::Evidence(line)));
        if let Some((at, reason)) = &line.withdrawn {
            all.push((Clock::Fixed(*at).today(zone), Fact::EvidenceWithdrawn(line, reason)));
        }
    }
    for line in &customer.notices {
        all.push((line.notice.issued_on, Fact::Notice(line)));
        all.extend(line.taken_back.as_ref().map(|back| (back.on, Fact::NoticeWithdrawn(line, back))));
    }
    all.extend(customer.replies.iter().map(|line| (line.reply.came_on, Fact::Reply(line))));
    all.extend(customer.receipts.iter().map(|line| (line.receipt.received_on, Fact::Receipt(line))));
    for row in &customer.promises {
        all.push((row.promise().made_on, Fact::Promise(row)));
        if row.standing().is_broken() {
            let last = row.promise().counts_until;
            all.push((last.tomorrow().unwrap_or(last), Fact::PromiseEnded(row)));
        }
    }
    for line in &customer.disputes {
        all.push((line.dispute.from_on, Fact::Dispute(line)));
        all.extend(line.closed_on.map(|on| (on, Fact::DisputeClosed(line))));
    }
    // A hold that was taken back before its first day was over was never in force.
    let was_in_force = |line: &&HoldLine| line.lifted_until_on.is_none_or(|until| until >= line.hold.from_on);
    for line in customer.holds.iter().filter(was_in_force) {
        all.push((line.hold.from_on, Fact::Hold(line)));
        all.extend(line.lifted_until_on.map(|until| (until.tomorrow().unwrap_or(until), Fact::HoldLifted(line))));
    }
    // A case that was taken back before its first day was over was nobody's.
    for line in customer.cases.iter().filter(|line| line.ended_on.is_none_or(|ended| ended > line.case.from_on)) {
        all.push((line.case.from_on, Fact::Case(line)));
        all.extend(line.ended_on.map(|ended| (ended, Fact::CaseEnded(line))));
    }
    all
}

/// Conversations and what came of tasks. A task that was ended with its conversation is told by that.
fn worked(customer: &Customer) -> impl Iterator<Item = (Date, Fact<'_>)> {
    let commit = |result: &TaskResult| (result.account, result.version);
    let ended: BTreeMap<_, &TaskResult> = customer.results.iter().map(|result| (commit(result), result)).collect();
    let talked: BTreeSet<_> = customer.calls.iter().map(|line| (line.call.account, line.version)).collect();
    let alone = customer.results.iter().filter(move |result| !talked.contains(&commit(result)));
    let calls = customer.calls.iter().map(move |line| {
        let task = ended.get(&(line.call.account, line.version)).copied();
        (line.call.on, Fact::Call(line, task))
    });
    alone.map(|result| (result.done_on, Fact::Task(result))).chain(calls)
}

/// The name of a person who stands in the log.
pub(crate) fn person(actor: &str) -> String {
    actor.strip_prefix("web:").unwrap_or(actor).to_string()
}

/// Without its day, which whoever puts it into the list knows.
fn plain(icon: &'static str, title: String, (by, text): (String, String)) -> Moment {
    Moment { on: Date::MIN, day: String::new(), icon, class: "", title, by, text, acts: Vec::new(), links: Vec::new() }
}

/// The address of the number under which something stands: the facts of each number have versions of their own.
fn path(customer: &Customer, account: AccountId) -> String {
    let own = customer.members.iter().find(|member| member.id == account).unwrap_or(&customer.detail.account);
    format!("/customers/{}", escaped(&own.number))
}

fn told(face: &Face, customer: &Customer, fact: &Fact<'_>, today: Date) -> Moment {
    let moment = |icon, title, by, text| plain(icon, title, (by, text));
    let act =
        |key: &str, to: String, field, value: &str| Act { name: face.t(key), to, field, value: value.to_string() };
    let none = String::new;
    match fact {
        Fact::Call(line, task) => spoken(face, customer, line, *task),
        Fact::Task(result) => {
            let outcome = face.t(&format!("ui-outcome-{}", result.outcome.replace('_', "-")));
            let text = [outcome, result.note.clone()].into_iter().filter(|text| !text.is_empty());
            moment("list-checks", face.step(&result.step), person(&result.by), text.collect::<Vec<_>>().join(" · "))
        }
        Fact::Relation(line) => related(face, line),
        Fact::Note(line) => {
            let path = |what: &str| format!("{}/notes/{}/{what}", path(customer, line.note.account), line.version);
            let pin = if line.note.pinned { ("ui-act-unpin", "unpin") } else { ("ui-act-pin", "pin") };
            let acts = vec![act(pin.0, path(pin.1), "", ""), act("ui-act-remove", path("remove"), "", "")];
            let by = person(&line.author);
            Moment { acts, ..moment("pencil", face.t("ui-note"), by, line.note.text.clone()) }
        }
        Fact::Case(line) => case(face, line),
        Fact::CaseEnded(line) => {
            moment("circle-user-round", face.t1("ui-case-ended", "name", &line.case.to), none(), none())
        }
        Fact::Evidence(line) => {
            let kept = &line.evidence;
            let title = face.t1("ui-document-kept", "name", &kept.name);
            let kind = face.t(&format!("ui-evidence-{}", kept.kind.code().replace('_', "-")));
            let said =
                [Some(kind), line.item_number.clone(), Some(kept.subject.clone()).filter(|text| !text.is_empty())];
            let by = person(&line.kept_by);
            moment("file-text", title, by, said.into_iter().flatten().collect::<Vec<_>>().join(" · "))
        }
        Fact::EvidenceWithdrawn(line, reason) => {
            moment("ban", face.t1("ui-document-gone", "name", &line.evidence.name), none(), (*reason).to_string())
        }
        Fact::Notice(line) => noticed(face, line, customer),
        Fact::NoticeWithdrawn(line, back) => {
            let title = face.t1("ui-notice-withdrawn", "notice", &line.notice.key);
            let why = face.t(&format!("ui-notice-why-{}", back.why.code()));
            moment("undo-2", title, none(), format!("{why} · {}", back.reason))
        }
        Fact::Reply(line) => came_back(face, line),
        Fact::Receipt(line) => received(face, line),
        Fact::Promise(row) => promised(face, &path(customer, row.promise().account), row),
        Fact::PromiseEnded(row) => not_kept(face, row),
        Fact::Dispute(line) => disputed(face, &path(customer, line.dispute.account), line),
        Fact::DisputeClosed(line) => {
            let outcome = line.outcome.clone().unwrap_or_default();
            let title = face.t1(&format!("ui-dispute-{outcome}"), "item", &line.item_number);
            moment("scale", title, none(), none())
        }
        Fact::Hold(line) => {
            let kind = line.hold.kind.code();
            let is_over = line.until_on().is_some_and(|until| until < today);
            // What lifting the pause of an item lets through stands on the item's page.
            let (acts, links) = match &line.hold.item {
                _ if is_over => (Vec::new(), Vec::new()),
                Some((_, number)) => {
                    (Vec::new(), vec![(face.t("ui-act-lift"), format!("/invoices/{}", escaped(number)))])
                }
                None => {
                    let lift = format!("{}/lift", path(customer, line.hold.account));
                    (vec![act("ui-act-lift", lift, "kind", kind)], Vec::new())
                }
            };
            let text = format!("{} · {}", holds::why(face, &line.hold), holds::ends(face, line));
            let by = line.placed_by.strip_prefix("web:").unwrap_or(&line.placed_by).to_string();
            Moment { acts, links, ..moment("circle-pause", held(face, line), by, text) }
        }
        Fact::HoldLifted(line) => {
            moment("check", face.t1("ui-hold-lifted", "hold", &held(face, line)), none(), holds::ended(face, line))
        }
    }
}

/// Money that came in.
fn received(face: &Face, line: &ReceiptLine) -> Moment {
    let receipt = &line.receipt;
    let title = face.t1("ui-received", "amount", &face.money(receipt.amount_minor, receipt.currency));
    let (icon, class) = if line.ended.is_some() { ("undo-2", "late") } else { ("arrow-down-to-line", "ok") };
    let (by, text) = (receipt.payer.clone().unwrap_or_default(), receipt.reference.clone().unwrap_or_default());
    Moment { class, ..plain(icon, title, (by, text)) }
}

/// A mail that came back, with what was made of it.
fn came_back(face: &Face, line: &ReplyLine) -> Moment {
    let reply = &line.reply;
    let by = reply.address.as_ref().or(reply.from.as_ref()).cloned().unwrap_or_default();
    let about = reply.about.as_ref().map(|of| of.key.clone());
    let said = [about, Some(replies::first_line(&reply.text, &reply.subject)), Some(replies::means(face, line))];
    let said: Vec<String> = said.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    let links = vec![(face.t("ui-reply-key"), format!("{}/{}", replies::REPLIES, escaped(&reply.key)))];
    let class = if replies::class(reply.kind) == "late" { "late" } else { "" };
    let title = face.t(&replies::kind_key(reply.kind));
    Moment { class, links, ..plain("mail", title, (by, said.join(" · "))) }
}

/// A notice, how its letter or its mail stands, and whether it counts for nothing.
fn noticed(face: &Face, line: &NoticeLine, customer: &Customer) -> Moment {
    let post = customer.post.iter().find(|own| own.of.notice == line.notice.id);
    let mail = customer.mail.iter().find(|own| own.of.notice == line.notice.id);
    let notice = &line.notice;
    let (icon, key) = match notice.channel.code() {
        "email" => ("mail", "ui-channel-email"),
        "certified" => ("stamp", "ui-channel-certified"),
        _ => ("file-text", "ui-channel-letter"),
    };
    let struck = match (&line.taken_back, &line.struck) {
        (Some(_), _) => Some(face.t("ui-notice-is-withdrawn")),
        (None, Some(_)) => Some(face.t("ui-log-notice-struck")),
        (None, None) => None,
    };
    let stands = post.map(|own| posted(face, own)).or_else(|| mail.map(|own| mailed(face, own)));
    let text = [Some(notice.to.clone()), stands, struck].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let is_open = mail.is_some_and(|own| own.state == DeliveryState::InDoubt);
    let class = if line.struck.is_some() || is_open { "late" } else { "" };
    let batch = post.and_then(|own| own.batch.as_ref());
    let link = batch.map(|batch| {
        let to = format!("{PRINT}/{}?letter={}", escaped(batch), escaped(&notice.key));
        (face.t("ui-print-batch"), to)
    });
    let of_mail = mail.map(|own| (face.t("ui-mail"), mail::address(&own.of.key)));
    let links = link.into_iter().chain(of_mail).collect();
    Moment { class, links, ..plain(icon, face.step(&notice.step), (face.t(key), text)) }
}

/// How a letter stands: since when, under which number, and why it came back.
fn posted(face: &Face, line: &PostLine) -> String {
    let state = face.t(&format!("ui-post-{}", line.state.code()));
    let on = line.ended_on.or(line.posted_on).map(|on| face.date(on));
    let why = line.why_returned().map(|why| face.t(&format!("ui-post-why-{}", why.code().replace('_', "-"))));
    [Some(state), on, line.number.clone(), why].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How a mail stands, and what the server said of one that it did not take.
fn mailed(face: &Face, line: &DeliveryLine) -> String {
    let state = face.t(&format!("ui-mail-{}", line.state.code().replace('_', "-")));
    let said = line.said.clone().filter(|_| matches!(line.state, DeliveryState::Deferred | DeliveryState::Failed));
    [Some(state), said].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The case was given to a person.
fn case(face: &Face, line: &CaseLine) -> Moment {
    let title = face.t1("ui-case-given", "name", &line.case.to);
    plain("circle-user-round", title, (person(&line.given_by), line.case.reason.clone()))
}

/// What must not happen, or which item rests.
fn held(face: &Face, line: &HoldLine) -> String {
    match &line.hold.item {
        Some((_, number)) => face.t1("ui-item-paused", "item", number),
        None => holds::name(face, line.hold.kind),
    }
}

/// A conversation; as long as it counts it can be struck out, the reason given in it checked, and what was agreed confirmed in a letter.
fn spoken(face: &Face, customer: &Customer, line: &CallLine, task: Option<&TaskResult>) -> Moment {
    let call = &line.call;
    let own = format!("{}/calls/{}", path(customer, call.account), line.version);
    let mut acts = vec![act(face, "ui-act-strike", format!("{own}/strike"), "", "")];
    if call.unpaid.is_some() {
        let others = Verdict::ALL.iter().map(|verdict| verdict.code()).filter(|code| *code != verdict_of(line).code());
        let check = |code| act(face, &format!("ui-act-check-{code}"), format!("{own}/check"), "verdict", code);
        acts.extend(others.map(check));
    }
    let pay = call.pay_on.map(|day| face.t1("ui-pays-on", "day", &face.date(day)));
    let note = Some(call.note.clone()).filter(|note| !note.is_empty());
    let step = task.map(|task| face.step(&task.step));
    let agreed = (!call.agreed.is_empty()).then(|| face.t1("ui-call-agreed", "text", &call.agreed));
    let text =
        [step, pay, note, agreed, waits(face, call), reason(face, line)].into_iter().flatten().collect::<Vec<_>>();
    let by = call.with.clone().or(task.map(|task| person(&task.by))).unwrap_or_default();
    let icon = match call.via {
        Via::Call => "phone",
        Via::Mail => "mail",
        Via::Visit => "circle-user-round",
    };
    let title = face.t(&format!("ui-call-{}", call.outcome.replace('_', "-")));
    let mut links = Vec::new();
    if cases::can_be_confirmed(line) && !cases::is_confirmed(line, &customer.evidence) {
        links.push((face.t("ui-act-see-letter"), format!("{own}/letter.pdf")));
        acts.push(act(face, "ui-act-confirm", format!("{own}/confirm"), "", ""));
    }
    Moment { acts, links, ..plain(icon, title, (by, text.join(" · "))) }
}

/// What was found of the reason given in a conversation.
fn verdict_of(line: &CallLine) -> Verdict {
    line.checked.as_ref().map(|(verdict, ..)| *verdict).unwrap_or_default()
}

/// Until when money that they say was sent is waited for.
fn waits(face: &Face, call: &Call) -> Option<String> {
    call.waits_until.map(|until| face.t1("ui-waits-until", "day", &face.date(until)))
}

/// Why they have not paid, and whether it holds.
pub(crate) fn reason(face: &Face, line: &CallLine) -> Option<String> {
    let unpaid = line.call.unpaid.as_ref()?;
    let why = face.t(&format!("ui-why-{}", unpaid.why.code().replace('_', "-")));
    let said = match unpaid.details.as_str() {
        "" => why,
        details => format!("{why}: {details}"),
    };
    let verdict = face.t(&format!("ui-checked-{}", verdict_of(line).code()));
    Some(format!("{} {verdict}", face.t1("ui-unpaid-because", "why", &said)))
}

fn act(face: &Face, key: &str, to: String, field: &'static str, value: &str) -> Act {
    Act { name: face.t(key), to, field, value: value.to_string() }
}

/// A number that was merged or split, seen from the other one.
fn related(face: &Face, line: &RelationLine) -> Moment {
    let (icon, key) = match line.relation {
        Relation::Merged => ("users", "ui-told-merged"),
        Relation::MemberAdded => ("users", "ui-told-member-added"),
        Relation::Split => ("split", "ui-told-split"),
        Relation::MemberRemoved => ("split", "ui-told-member-removed"),
    };
    plain(icon, face.t1(key, "number", &line.number), (person(&line.by), String::new()))
}

/// A dispute on its first day; as long as it is open it can be ended.
fn disputed(face: &Face, path: &str, line: &DisputeLine) -> Moment {
    let title = face.t1("ui-disputed", "item", &line.item_number);
    let text = face.t(&format!("ui-dispute-{}", line.dispute.reason.replace('_', "-")));
    let close =
        |key, outcome: &str| act(face, key, format!("{path}/disputes/{outcome}"), "item", line.item_number.as_str());
    let acts = match line.closed_on {
        None => vec![close("ui-act-uphold", "upheld"), close("ui-act-reject", "rejected")],
        Some(_) => Vec::new(),
    };
    Moment { class: "theirs", acts, ..plain("scale", title, (String::new(), text)) }
}

/// A promise on the day it was made, with what became of it.
fn promised(face: &Face, path: &str, row: &PromiseRow) -> Moment {
    let promise = row.promise();
    let (amount, day) = (face.money(promise.amount_minor, promise.currency), face.date(promise.promised_on));
    let key = match promise.kind {
        PromiseKind::Pay => "ui-promised",
        PromiseKind::Send => "ui-promised-sent",
        PromiseKind::Intention => "ui-promised-intention",
    };
    let title = face.say(key, &[("amount", (&amount).into()), ("day", (&day).into())]);
    let items: Vec<&str> = promise.items.iter().map(|item| item.number.as_str()).collect();
    let by = promise.by.clone().filter(|_| row.standing() != Standing::Withdrawn);
    let said = [by.unwrap_or_default(), items.join(", ")];
    let by = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let text = face.t(&format!("ui-promise-is-{}", row.standing().code().replace('_', "-")));
    let withdraw = || act(face, "ui-act-withdraw", format!("{path}/promises/{}/withdraw", row.line.version), "", "");
    let can_end = matches!(row.standing(), Standing::Open | Standing::Intention);
    let acts = if can_end { vec![withdraw()] } else { Vec::new() };
    Moment { class: "theirs", acts, ..plain("calendar-check", title, (by, text)) }
}

/// The day after a promise that was not kept.
fn not_kept(face: &Face, row: &PromiseRow) -> Moment {
    let (promise, standing) = (row.promise(), row.standing());
    let money = |minor| face.money(minor, promise.currency);
    let (amount, came) = (money(promise.amount_minor), money(row.judged.received_minor));
    let day = face.date(promise.promised_on);
    let values = [("amount", (&amount).into()), ("came", (&came).into()), ("day", (&day).into())];
    let code = standing.code().replace('_', "-");
    let text = face.say(&format!("ui-promise-ended-{code}"), &values);
    let title = face.t(&format!("ui-promise-title-{code}"));
    Moment { class: "late", ..plain("calendar-x-2", title, (String::new(), text)) }
}
