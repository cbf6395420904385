//! Automatic: each business day a run is proposed and approved without a person, with a hold in which it can be stopped.
//!
//! Decides: off until it is switched on in a live book; from the slot of the day on, once a day, a missed slot the same day; and when a
//! person has to approve after all: data are too old, something is missing, the run is far larger than usual, or somebody works
//! on today's run already. A unique key of the day keeps a second server, and a second call, from doing it again.

use dunlin_core::usual::is_unusually_large;
use dunlin_store::{AutomaticDay, Run, RunState, Sending, StoreError, Tx, Who};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::approve::check;
use super::hold::{HOLD_MINUTES, LetGo, Resume, issue_due};
use super::outbox::Outbox;
use super::propose::{Proposing, find, frozen, propose_in};
use super::weigh::over_limit;
use crate::app::{App, Setting, new_ids};
use crate::credit::trials;
use crate::error::{AppError, Failure};

/// Who approves when nobody does.
pub const ACTOR: &str = "automatic";
/// The switch, and what came of today's slot.
#[derive(Debug, Clone)]
pub struct Automatic {
    /// How runs leave.
    pub sending: Sending,
    /// What came of today's slot, once it was used.
    pub today: Option<AutomaticDay>,
}

/// What a look at the clock came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tick {
    /// The switch is off.
    Off,
    /// The book is in test mode.
    NotLive,
    /// Not a business day of the creditor's country.
    Closed,
    /// The slot has not come: the minute of the day from which it is.
    Early(i64),
    /// Today's slot was used before.
    Used,
    /// There was nothing to do.
    Nothing,
    /// A run is held until an instant and leaves then.
    Held {
        /// The run.
        run: String,
        /// When sending begins.
        send_at: Timestamp,
    },
    /// A person has to approve.
    NeedsAPerson {
        /// The run, if there is one.
        run: String,
        /// The code of why.
        why: String,
    },
}

impl Tick {
    /// The stable word.
    pub fn code(&self) -> &'static str {
        match self {
            Tick::Off => "off",
            Tick::NotLive => "not_live",
            Tick::Closed => "closed",
            Tick::Early(_) => "early",
            Tick::Used => "used",
            Tick::Nothing => "nothing",
            Tick::Held { .. } => "held",
            Tick::NeedsAPerson { .. } => "needs_a_person",
        }
    }
}

/// The switch as it stands.
pub fn state(app: &mut App, setting: &Setting) -> Result<Automatic, AppError> {
    let today = app.clock.today(&setting.creditor.timezone);
    let creditor = setting.creditor.id;
    app.store.read(|tx| Ok(Automatic { sending: tx.sending(creditor)?, today: tx.automatic_day(creditor, today)? }))
}

/// Switches it on or off; `slot_minute` is the minute of the creditor's day from which runs are made.
pub fn turn(app: &mut App, setting: &Setting, on: bool, slot_minute: Option<i64>) -> Result<Sending, AppError> {
    if on && !setting.creditor.live {
        let error = AppError::new(Failure::Refused, "auto.not_live", "a book in test mode sends nothing by itself");
        return Err(error.hint("go live first: dunlin go-live"));
    }
    if let Some(minute) = slot_minute.filter(|minute| !(0..24 * 60).contains(minute)) {
        return Err(AppError::new(Failure::Usage, "slot.unknown", format!("{minute} is no minute of a day")));
    }
    let who = app.who("automatic sending");
    app.store.transaction(|tx| {
        let mut sending = tx.sending(setting.creditor.id)?;
        sending.automatic = on;
        sending.slot_minute = slot_minute.unwrap_or(sending.slot_minute);
        tx.set_sending(&who, setting.creditor.id, &sending)?;
        Ok(sending)
    })
}

/// Looks at the clock: makes today's run when its slot has come and nobody did.
pub fn tick(app: &mut App, setting: &Setting) -> Result<Tick, AppError> {
    let zone = TimeZone::get(&setting.creditor.timezone).unwrap_or(TimeZone::UTC);
    let at = app.clock.now();
    let local = at.to_zoned(zone);
    let moment = Moment {
        at,
        today: local.date(),
        minute: i64::from(local.hour()) * 60 + i64::from(local.minute()),
        who: Who { actor: ACTOR.to_string(), at, why: "automatic".to_string() },
    };
    let done = app.store.transaction(|tx| decide(tx, setting, &moment));
    match done {
        Err(DayError::Store(StoreError::AlreadyThere { what: "automatic day", .. })) => Ok(Tick::Used),
        Err(DayError::Store(error)) => Err(error.into()),
        Err(DayError::App(error)) => Err(error),
        Ok(tick) => Ok(tick),
    }
}

/// The instant, and what it is at the creditor's.
struct Moment {
    at: Timestamp,
    today: Date,
    minute: i64,
    who: Who,
}

/// A store error stays one, so that a used slot can be told from a failure.
enum DayError {
    Store(StoreError),
    App(AppError),
}

impl From<StoreError> for DayError {
    fn from(error: StoreError) -> DayError {
        DayError::Store(error)
    }
}

impl From<AppError> for DayError {
    fn from(error: AppError) -> DayError {
        DayError::App(error)
    }
}

fn decide(tx: &mut Tx<'_>, setting: &Setting, moment: &Moment) -> Result<Tick, DayError> {
    let creditor = setting.creditor.id;
    let sending = tx.sending(creditor)?;
    if !sending.automatic {
        return Ok(Tick::Off);
    }
    if !setting.creditor.live {
        return Ok(Tick::NotLive);
    }
    if !setting.calendar.is_business_day(moment.today) {
        return Ok(Tick::Closed);
    }
    if moment.minute < sending.slot_minute {
        return Ok(Tick::Early(sending.slot_minute));
    }
    if tx.automatic_day(creditor, moment.today)?.is_some() {
        return Ok(Tick::Used);
    }
    let tick = run_of_the_day(tx, setting, moment, &sending)?;
    let (outcome, run_name) = match &tick {
        Tick::NeedsAPerson { run, why } => (why.clone(), run.clone()),
        Tick::Held { run, .. } => ("held".to_string(), run.clone()),
        _ => ("nothing".to_string(), String::new()),
    };
    let day = AutomaticDay { on_day: moment.today, outcome, run_name, decided_at: moment.at };
    tx.use_automatic_day(creditor, &day)?;
    Ok(tick)
}

fn run_of_the_day(tx: &mut Tx<'_>, setting: &Setting, moment: &Moment, sending: &Sending) -> Result<Tick, AppError> {
    let runs = tx.runs(setting.creditor.id)?;
    if let Some(own) = worked_on(tx, &runs, moment.today)? {
        return Ok(Tick::NeedsAPerson { run: own, why: "run.in_hand".to_string() });
    }
    let before = sizes(&runs);
    let id = dunlin_core::id::RunId::next(&mut new_ids());
    let name = propose_in(tx, setting, &Proposing::on(moment.today), id, moment.at)?.name;
    let mut run = find(tx, setting, Some(&name))?;
    if run.counts.will_do == 0 {
        trials::call_for_reviews(tx, setting, &moment.who, moment.today, &mut new_ids())?;
        return Ok(Tick::Nothing);
    }
    let needs_a_person = |why: &str| Ok(Tick::NeedsAPerson { run: name.clone(), why: why.to_string() });
    match check(tx, setting, &run, moment.today) {
        Err(error) if matches!(error.failure, Failure::Refused | Failure::Conflict) => {
            return needs_a_person(error.code);
        }
        checked => checked?,
    }
    if is_unusually_large(run.counts.will_do.unsigned_abs(), before) {
        return needs_a_person("run.unusually_large");
    }
    if over_limit(tx, setting, &run)?.is_some() {
        return needs_a_person("approval.needed");
    }
    let minutes = sending.hold_minutes.unwrap_or(HOLD_MINUTES);
    let send_at = moment.at.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(moment.at);
    run.hash = frozen(tx, &run)?;
    tx.hold_run(&moment.who, &run, send_at)?;
    Ok(Tick::Held { run: name, send_at })
}

/// Today's run that a person has in hand: held, being issued, stopped, or a proposal that was changed.
fn worked_on(tx: &mut Tx<'_>, runs: &[Run], today: Date) -> Result<Option<String>, AppError> {
    for run in runs.iter().filter(|run| run.on_day == today || run.state == RunState::Held) {
        let in_hand = match run.state {
            RunState::Held | RunState::Approved | RunState::Stopped => true,
            RunState::Proposed => !tx.run_edits(run.id)?.is_empty(),
            RunState::Superseded => false,
        };
        if in_hand {
            return Ok(Some(run.name.clone()));
        }
    }
    Ok(None)
}

/// How many customers the approved runs acted on, the newest first.
fn sizes(runs: &[Run]) -> Vec<u64> {
    let approved = runs.iter().filter(|run| run.state == RunState::Approved);
    approved.map(|run| run.counts.will_do.unsigned_abs()).collect()
}

/// What was done for one creditor of a book by itself.
#[derive(Debug)]
pub struct Worked {
    /// What came of looking at the clock.
    pub tick: Tick,
    /// Runs whose hold was over.
    pub let_go: Vec<LetGo>,
    /// When the next held run is to leave.
    pub next_at: Option<Timestamp>,
}

/// Does what is due for a creditor without a person: the run of the day, and runs whose hold is over.
pub fn work(app: &mut App, setting: &Setting, outbox: &mut Outbox, resume: Resume) -> Result<Worked, AppError> {
    let tick = tick(app, setting)?;
    let let_go = issue_due(app, setting, outbox, resume)?;
    let runs = app.store.read(|tx| tx.runs(setting.creditor.id).map_err(AppError::from))?;
    let held = runs.iter().filter(|run| run.state == RunState::Held);
    Ok(Worked { tick, let_go, next_at: held.filter_map(|run| run.send_at).min() })
}
