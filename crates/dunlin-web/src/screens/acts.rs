//! What a person does about a customer, and how it is taken back. Each is a form, and each calls one use case.
//!
//! Decides: where the person lands afterwards (where the form was) and what is said about it. Every act can be taken back by the
//! commit that it made; `cases::undo` says when that is too late.

use axum::extract::{Form, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use dunlin_app::approvals::{Outcome, set_limit};
use dunlin_app::cases::{
    self, CallPromise, CaseInput, ContactAct, ContactInput, DisputeInput, Done, HoldInput, LateTermsInput, NoteAct,
    PromiseInput,
};
use dunlin_app::corrections::{self, WithdrawInput};
use dunlin_app::credit::{self, LimitInput, OverrideInput};
use dunlin_app::explain::if_lifted;
use dunlin_app::policies::{self, MoveInput};
use dunlin_app::{App, AppError, Failure, Setting, bulk};
use dunlin_core::account::{Circumstance, Refused};
use dunlin_core::change::{Change, PromiseChange};
use dunlin_core::conversation::Verdict;
use dunlin_core::correction::WhyWrong;
use dunlin_core::view::{HoldKind, LiftRule};

use crate::answer::{came_from, done, forbidden};
use crate::face::Face;
use crate::form::{Fields, Filled, Values, submit};
use crate::frame::Said;
use crate::screens::approvals;
use crate::screens::bulk::lifts;
use crate::screens::customer;
use crate::screens::holds;
use crate::screens::talk::{amount_and_day, plain};
use crate::security::{Visitor, escaped};
use crate::site::Site;

/// One act: what was committed, and what is said about it.
type Deed = fn(&mut App, &Setting, &Face, &str, &mut Filled) -> Result<(Done, String), AppError>;

/// A form of a customer's page: its name, the tab it stands on, and which codes belong to which field.
struct Sheet {
    form: &'static str,
    tab: &'static str,
    fields: Fields,
}

/// Where a commit is taken back; none when it cannot be.
pub(crate) fn undo_of(done: &Done) -> Option<String> {
    done.can_be_undone().then(|| format!("/undo/customers/{}/{}", escaped(&done.customer), done.version))
}

/// Does what a form of a customer's page asks for; a form that cannot be taken comes back in that page.
async fn act(
    (site, visitor, headers): (Site, Visitor, HeaderMap),
    number: String,
    values: Values,
    sheet: Sheet,
    deed: Deed,
) -> Response {
    let to = came_from(&headers, &format!("/customers/{}", escaped(&number)));
    let (face, customer) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (done, text) = deed(app, setting, &face, &customer, form)?;
        Ok((to, Said { text, undo: undo_of(&done) }))
    };
    let form = Filled::new(sheet.form, values, sheet.fields);
    submit(&site, &visitor, form, acts, again(sheet.tab, number)).await
}

/// The customer's page with a form that came back.
fn again(
    tab: &'static str,
    number: String,
) -> impl FnOnce(&mut App, &Setting, &Visitor, Filled) -> Result<customer::Customer, AppError> {
    move |app, setting, visitor, form| {
        let asked = customer::Asked { tab: tab.to_string(), ..customer::Asked::default() };
        customer::read(app, setting, visitor, &number, &asked, form)
    }
}

/// A handler of one act: its name, the form, the tab, the codes of its fields, and what it does.
macro_rules! act {
    ($(#[$doc:meta])* $name:ident, $form:literal on $tab:literal, $fields:expr, $deed:expr) => {
        $(#[$doc])*
        pub(crate) async fn $name(
            State(site): State<Site>,
            visitor: Visitor,
            headers: HeaderMap,
            Path(number): Path<String>,
            Form(values): Form<Values>,
        ) -> Response {
            let sheet = Sheet { form: $form, tab: $tab, fields: $fields };
            act((site, visitor, headers), number, values, sheet, $deed).await
        }
    };
}

/// A handler of an act on one fact, which its address names by the version of its commit.
macro_rules! act_on {
    ($(#[$doc:meta])* $name:ident, $deed:expr) => {
        $(#[$doc])*
        pub(crate) async fn $name(
            State(site): State<Site>,
            visitor: Visitor,
            headers: HeaderMap,
            Path((number, named)): Path<(String, String)>,
            Form(mut values): Form<Values>,
        ) -> Response {
            values.push(("named".to_string(), named));
            let sheet = Sheet { form: "fact", tab: "timeline", fields: &[] };
            act((site, visitor, headers), number, values, sheet, $deed).await
        }
    };
}

/// A word that no form of ours sends.
pub(crate) fn unknown() -> AppError {
    AppError::new(Failure::Usage, "fact.unknown", "there is no such thing")
}

/// The version of a fact's commit.
fn version(form: &Filled) -> Result<i64, AppError> {
    form.text("named").parse().map_err(|_| AppError::not_found("fact.unknown", "there is no such thing"))
}

act!(
    /// Records a promise.
    promise, "promise" on "timeline", &[("amount.", "amount"), ("promise.", "amount"), ("item.", "items")],
    |app, setting, face, customer, form| {
        let today = app.clock.today(&setting.creditor.timezone);
        let (amount, day) = amount_and_day(face, form, today, "on");
        if amount.is_empty() && form.wrongs().is_empty() {
            form.say("amount", face.t("ui-wrong-amount-missing"));
        }
        if day.is_none() && form.wrongs().is_empty() {
            form.say("on", face.t("ui-wrong-day-missing"));
        }
        form.checked()?;
        let on = day.unwrap_or(today);
        let items: Vec<String> = form.all("items").filter(|number| !number.is_empty()).map(str::to_string).collect();
        let input = PromiseInput {
            currency: form.given("currency"),
            items: &items,
            sends: form.given("sends").is_some(),
            by: form.given("with"),
            ..PromiseInput::new(customer, &amount, on)
        };
        let done = cases::add_promise(app, setting, &input)?;
        Ok((done, face.t1("ui-said-promise", "day", &face.date(on))))
    }
);

act!(
    /// Gives the customer's case to a person.
    give_case, "case" on "timeline",
    &[("case.before_today", "from"), ("case.", "to")],
    |app, setting, face, customer, form| {
        let (to, reason) = (form.needed(face, "to"), form.needed(face, "reason"));
        let from = form.day(face, "from");
        form.checked()?;
        let input = CaseInput { customer, to: &to, from, lifts: lifts(form), reason: &reason };
        let done = cases::give_case(app, setting, &input)?;
        Ok((done, face.t1("ui-said-case", "name", &to)))
    }
);

act!(
    /// Takes the customer's case back.
    take_case_back, "case-back" on "timeline", &[],
    |app, setting, face, customer, form| {
        let reason = form.needed(face, "reason");
        form.checked()?;
        Ok((cases::take_case_back(app, setting, customer, &reason)?, face.t("ui-said-case-back")))
    }
);

act!(
    /// A notice went out wrongly.
    withdraw_notice, "withdrawal" on "timeline", &[("notice.", "notice")],
    |app, setting, face, _customer, form| {
        let (notice, reason) = (form.needed(face, "notice"), form.needed(face, "reason"));
        form.checked()?;
        let why = WhyWrong::find(form.text("why")).ok_or_else(unknown)?;
        let is_unsent = form.given("unsent").is_some();
        let input = WithdrawInput { notice: &notice, why, reason: &reason, is_unsent };
        let done = corrections::withdraw(app, setting, &input)?;
        let said = if corrections::tells(&done) { "ui-said-notice-withdrawn" } else { "ui-said-notice-cancelled" };
        Ok((done, face.t(said)))
    }
);

act_on!(
    /// A promise no longer holds.
    withdraw, |app, setting, face, customer, form| {
        let done = cases::withdraw_promise(app, setting, customer, version(form)?)?;
        Ok((done, face.t("ui-said-withdrawn")))
    }
);

act_on!(
    /// A call was logged by mistake.
    strike, |app, setting, face, customer, form| {
        let done = cases::strike_call(app, setting, customer, version(form)?)?;
        Ok((done, face.t("ui-said-struck")))
    }
);

act_on!(
    /// Whether the reason that was given in a conversation holds.
    check, |app, setting, face, customer, form| {
        let verdict = Verdict::find(form.text("verdict")).ok_or_else(unknown)?;
        let done = cases::check_reason(app, setting, customer, Some(version(form)?), verdict, "")?;
        Ok((done, face.t(&format!("ui-checked-{}", verdict.code()))))
    }
);

act!(
    /// Makes a promise of the day to pay that was named.
    pay_date, "pay" on "timeline", &[("amount.", "amount"), ("promise.", "amount"), ("item.", "amount")],
    |app, setting, face, customer, form| {
        let amount = plain(face, form, "amount");
        form.checked()?;
        let (currency, amount) = (form.given("currency"), amount.as_deref());
        let done = cases::promise_of_call(app, setting, &CallPromise { customer, version: None, currency, amount })?;
        let made = done.changes.iter().find_map(|change| match change {
            Change::Promise(PromiseChange::Made(promise)) => Some(promise.promised_on),
            _ => None,
        });
        Ok((done, face.t1("ui-said-promise", "day", &made.map(|on| face.date(on)).unwrap_or_default())))
    }
);

act_on!(
    /// A letter confirms what was said and agreed in a conversation.
    confirm, |app, setting, face, customer, form| {
        let done = cases::confirm_call(app, setting, customer, version(form)?)?;
        Ok((done, face.t("ui-said-confirmed")))
    }
);

act!(
    /// Writes a note.
    note, "note" on "timeline", &[("note.", "text")],
    |app, setting, face, customer, form| {
        let done = cases::add_note(app, setting, customer, form.text("text"), form.given("pinned").is_some())?;
        Ok((done, face.t("ui-said-note")))
    }
);

act_on!(
    /// Pins a note.
    pin, |app, setting, face, customer, form| {
        Ok((cases::change_note(app, setting, customer, version(form)?, NoteAct::Pin)?, face.t("ui-said-pinned")))
    }
);

act_on!(
    /// A note is not pinned any more.
    unpin, |app, setting, face, customer, form| {
        Ok((cases::change_note(app, setting, customer, version(form)?, NoteAct::Unpin)?, face.t("ui-said-unpinned")))
    }
);

act_on!(
    /// Takes a note away.
    remove_note, |app, setting, face, customer, form| {
        Ok((cases::change_note(app, setting, customer, version(form)?, NoteAct::Remove)?, face.t("ui-said-removed")))
    }
);

/// What belongs to the fields of a dispute.
pub(crate) const DISPUTE: Fields = &[
    ("amount.", "amount"),
    ("dispute.out", "amount"),
    ("dispute.", "item"),
    ("interval.", "answer_by"),
    ("item.", "item"),
];

/// Raises a dispute over the item that the form names.
pub(crate) fn raise(
    app: &mut App,
    setting: &Setting,
    face: &Face,
    form: &mut Filled,
) -> Result<(Done, String), AppError> {
    let item = form.needed(face, "item");
    let amount = plain(face, form, "amount");
    form.checked()?;
    let answer_by = form.day(face, "answer_by");
    form.checked()?;
    let input = DisputeInput {
        item: &item,
        amount: amount.as_deref(),
        reason: form.text("reason"),
        from: None,
        owner: form.given("owner"),
        answer_by,
    };
    let done = cases::add_dispute(app, setting, &input)?;
    Ok((done, face.t1("ui-said-dispute", "item", &item)))
}

act!(
    /// Records a dispute.
    dispute, "dispute" on "timeline", DISPUTE,
    |app, setting, face, _, form| raise(app, setting, face, form)
);

act_on!(
    /// Ends a dispute: `upheld` or `rejected`.
    close_dispute, |app, setting, face, _, form| {
        let (item, outcome) = (form.text("item"), form.text("named"));
        if !matches!(outcome, "upheld" | "rejected") {
            return Err(AppError::not_found("dispute.outcome", "a dispute is upheld or rejected"));
        }
        let done = cases::close_dispute(app, setting, item, outcome, None)?;
        Ok((done, face.t1(&format!("ui-dispute-{outcome}"), "item", item)))
    }
);

act!(
    /// Places a hold.
    hold, "hold" on "timeline", &[("interval.", "until"), ("hold.rule_met", "lifts"), ("hold.because", "because"), ("hold.", "kind")],
    |app, setting, face, customer, form| {
        let (until, reason) = (form.day(face, "until"), form.needed(face, "reason"));
        form.checked()?;
        let kind = kind_of(form.text("kind"))?;
        let chosen = form.given("lifts").map(|rule| LiftRule::find(rule).ok_or_else(unknown)).transpose()?;
        let lifts = chosen.unwrap_or_default();
        let befell = form.given("because").map(|what| Circumstance::find(what).ok_or_else(unknown));
        let because = befell.transpose()?;
        let input = HoldInput { customer, kind, from: None, until, reason: &reason, lifts, because };
        let done = cases::add_hold(app, setting, &input)?;
        Ok((done, holds::name(face, kind)))
    }
);

act!(
    /// Lifts a hold.
    lift, "lift" on "timeline", &[("text.", "reason")],
    |app, setting, face, customer, form| {
        let kind = kind_of(form.text("kind"))?;
        let lets = match kind {
            HoldKind::Pause => if_lifted(app, setting, customer, kind).ok().map(|without| holds::lets(face, &without)),
            _ => None,
        };
        let done = cases::lift_hold(app, setting, customer, kind, None, form.text("reason"))?;
        let lifted = face.t1("ui-hold-lifted", "hold", &holds::name(face, kind));
        Ok((done, [Some(lifted), lets].into_iter().flatten().collect::<Vec<_>>().join(". ")))
    }
);

/// Says how much may be owed, and how long, or asks a second person to.
pub(crate) async fn limit(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(number): Path<String>,
    Form(values): Form<Values>,
) -> Response {
    const LIMIT: Fields =
        &[("amount.", "amount"), ("limit.end", "until"), ("limit.trial", "months"), ("limit.", "amount")];
    let to = came_from(&headers, &format!("/customers/{}", escaped(&number)));
    let (face, customer) = (visitor.face.clone(), number.clone());
    let acts = move |app: &mut App, setting: &Setting, form: &mut Filled| {
        let (amount, reason) = (plain(&face, form, "amount"), form.needed(&face, "reason"));
        let until = form.day(&face, "until");
        let currency = form.given("currency").map(str::to_string);
        let months = form.given("months").map(str::to_string);
        form.checked()?;
        // What is no number is no number of months: the use case says how many there may be.
        let trial_months = months.map(|months| months.parse().unwrap_or(0));
        let input = LimitInput {
            amount: amount.as_deref(),
            currency: currency.as_deref(),
            until,
            trial_months,
            reason: &reason,
        };
        let said = match set_limit(app, setting, &customer, &input)? {
            Outcome::Done(done) => {
                let text = face.t(if amount.is_some() { "ui-said-limit" } else { "ui-said-no-limit" });
                Said { text, undo: undo_of(&done) }
            }
            Outcome::Asked(waits) => approvals::asked(&face, &waits),
        };
        Ok((to, said))
    };
    submit(&site, &visitor, Filled::new("limit", values, LIMIT), acts, again("terms", number)).await
}

act!(
    /// Takes orders all the same.
    override_orders, "override" on "terms",
    &[("amount.", "beyond"), ("override.amount", "beyond"), ("override.end", "until"), ("override.reason", "reason")],
    |app, setting, face, customer, form| {
        let (beyond, reason) = (plain(face, form, "beyond"), form.needed(face, "reason"));
        let until = form.day(face, "until");
        if until.is_none() && form.wrongs().is_empty() {
            form.say("until", face.t("ui-wrong-day-missing"));
        }
        form.checked()?;
        let until = until.unwrap_or_default();
        let input = OverrideInput { customer, beyond: beyond.as_deref(), currency: None, until, reason: &reason };
        let done = credit::override_orders(app, setting, &input)?;
        Ok((done, face.t1("ui-said-override", "day", &face.date(until))))
    }
);

act!(
    /// Shares a group's limit, or none.
    group, "group" on "terms", &[("group.", "group")],
    |app, setting, face, customer, form| {
        let group = form.given("group").map(str::to_string);
        let done = credit::join_group(app, setting, customer, group.as_deref())?;
        let text = match &group {
            Some(group) => face.t1("ui-said-group-joined", "group", group),
            None => face.t("ui-said-group-left"),
        };
        Ok((done, text))
    }
);

/// Late terms as a form gives them.
pub(crate) fn late_terms(form: &Filled) -> LateTermsInput<'_> {
    LateTermsInput {
        stated_in: form.text("stated_in"),
        interest: form.given("interest"),
        fee: form.given("fee"),
        law: form.given("law"),
    }
}

act!(
    /// What was agreed about paying late.
    agree, "agree" on "terms", &[("text.", "stated_in"), ("late_terms.", "interest")],
    |app, setting, face, customer, form| {
        let since = form.day(face, "since");
        form.checked()?;
        Ok((cases::agree(app, setting, customer, since, &late_terms(form))?, face.t("ui-said-agreed")))
    }
);

act!(
    /// Who the customer is, as far as the law makes a difference.
    kind, "kind" on "terms", &[("customer.kind", "kind")],
    |app, setting, face, customer, form| {
        let kind = form.text("kind");
        let name = face.t(&format!("ui-customer-kind-{}", kind.replace('_', "-")));
        Ok((cases::set_kind(app, setting, customer, kind)?, face.t1("ui-said-kind", "kind", &name)))
    }
);

act!(
    /// Which kind of customer the house itself says it is.
    class, "class" on "terms", &[],
    |app, setting, face, customer, form| {
        Ok((cases::set_class(app, setting, customer, form.given("class"))?, face.t("ui-said-class")))
    }
);

act!(
    /// Moves the customer to the version of the policy that is in use.
    version_in_use, "move" on "timeline", &[("text.", "why"), ("policy.", "why")],
    |app, setting, face, customer, form| {
        let why = form.needed(face, "why");
        form.checked()?;
        let done = policies::move_account(app, setting, &MoveInput { customer, to: None, why: &why })?;
        Ok((done, face.say("ui-said-moved", &[("version", setting.creditor.policy_version.into())])))
    }
);

fn contact(form: &Filled) -> ContactInput<'_> {
    ContactInput {
        name: form.given("name"),
        role: form.given("role"),
        email: form.given("email"),
        phone: form.given("phone"),
        refuses: Refused {
            email: form.given("no_email").is_some(),
            calls: form.given("no_calls").is_some(),
            ..Refused::default()
        },
    }
}

const CONTACT: Fields = &[("contact.email", "email"), ("contact.role", "role"), ("contact.", "name")];

act!(
    /// Adds a person or mailbox.
    add_contact, "contact" on "contacts", CONTACT,
    |app, setting, face, customer, form| {
        Ok((cases::add_contact(app, setting, customer, &contact(form))?, face.t("ui-said-contact-added")))
    }
);

act!(
    /// Changes a person or mailbox.
    change_contact, "change" on "contacts", CONTACT,
    |app, setting, face, customer, form| {
        let act = ContactAct::Change(contact(form));
        let done = cases::change_contact(app, setting, customer, form.text("called"), &act)?;
        Ok((done, face.t("ui-said-contact-changed")))
    }
);

act!(
    /// A person or mailbox is asked before the others.
    first_contact, "first" on "contacts", &[],
    |app, setting, face, customer, form| {
        let done = cases::change_contact(app, setting, customer, form.text("called"), &ContactAct::First)?;
        Ok((done, face.t("ui-said-contact-first")))
    }
);

act!(
    /// A person or mailbox is not there any more.
    remove_contact, "remove" on "contacts", &[],
    |app, setting, face, customer, form| {
        let done = cases::change_contact(app, setting, customer, form.text("called"), &ContactAct::Remove)?;
        Ok((done, face.t("ui-said-removed")))
    }
);

/// Takes back what a commit of a customer's account did.
pub(crate) async fn undo(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path((number, version)): Path<(String, i64)>,
) -> Response {
    let (face, to) = (visitor.face.clone(), came_from(&headers, &format!("/customers/{}", escaped(&number))));
    let asked = number.clone();
    let needed = site.work(visitor.actor(), move |app, setting| cases::needed_to_undo(app, setting, &asked, version));
    if let Some(right) = needed.await.ok().filter(|right| !visitor.may(*right)) {
        return forbidden(&visitor, right);
    }
    let said = site.work(visitor.actor(), move |app, setting| {
        cases::undo(app, setting, &number, version)?;
        Ok(Said { text: face.t("ui-said-undone"), undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

/// Takes back what was done to many.
pub(crate) async fn undo_act(
    State(site): State<Site>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(act): Path<String>,
) -> Response {
    let (face, to) = (visitor.face.clone(), came_from(&headers, "/worklist"));
    let said = site.work(visitor.actor(), move |app, setting| {
        let unknown = |_| AppError::not_found("undo.unknown", "there is nothing that could be taken back");
        let came = bulk::undo(app, setting, u128::from_str_radix(&act, 16).map_err(unknown)?)?;
        let failed: Vec<&str> = came.failed.iter().map(|(number, _)| number.as_str()).collect();
        let text = if failed.is_empty() {
            face.n("ui-said-undone-many", came.done)
        } else {
            let (count, names) = (i64::try_from(came.done).unwrap_or(0), failed.join(", "));
            face.say("ui-said-undone-but", &[("count", count.into()), ("names", (&names).into())])
        };
        Ok(Said { text, undo: None })
    });
    let said = said.await;
    done(&visitor, &to, said)
}

pub(crate) fn kind_of(code: &str) -> Result<HoldKind, AppError> {
    HoldKind::find(code).ok_or_else(|| AppError::new(Failure::Usage, "hold.unknown", format!("\"{code}\" is no hold")))
}
