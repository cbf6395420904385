//! The work of a simulation: one thread reads customers, two let them live, each for itself; the sums do not depend on who did what.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use dunlin_core::calendar::Calendar;
use dunlin_core::ratio::Ratio;
use dunlin_core::simulation::{Dice, Scene, simulate};
use dunlin_store::{AsOf, Tx, Which};
use jiff::civil::Date;

use super::copied::{Coming, Copied, Moves, known_on, real};
use super::course::{Course, Done};
use super::sums::Lived;
use super::{Asked, NAMED, Simulation, reached_share};
use crate::app::{Setting, letter_languages};
use crate::charges::{Charging, Foreseen, LateBook};
use crate::error::{AppError, Failure};
use crate::forecast::{Payers, since};
use crate::lapse;

/// Threads on which customers live.
const THREADS: usize = 2;
/// Customers that are handed over at once.
const BATCH: usize = 64;
/// Batches that wait for a thread.
const WAITING: usize = 8;

/// What holds for every customer.
pub(super) struct Stage<'s> {
    /// The policy in use, and the one that is tried.
    settings: [&'s Setting; 2],
    charging: [Option<Charging<'s>>; 2],
    pub(super) calendar: &'s Calendar,
    pub(super) payers: Payers,
    pub(super) dice: Dice,
    /// How often somebody is reached.
    pub(super) reached: Ratio,
    pub(super) from: Date,
    until: Date,
}

/// What a thread found.
struct Part {
    lived: [Lived; 2],
    customers: u64,
    items: u64,
    changed: Vec<String>,
}

/// Reads the book and lets everybody live.
pub(super) fn work(
    tx: &mut Tx<'_>,
    settings: [&Setting; 2],
    asked: &Asked,
    (until, today): (Date, Date),
) -> Result<Simulation, AppError> {
    let [live, draft] = settings;
    let (creditor, from) = (live.creditor.id, asked.from);
    let known = known_on(from, today);
    let mut moves = Moves::new();
    if asked.backtest {
        tx.moves_between::<AppError>(creditor, (from, until), |moved| {
            moves.entry(moved.item).or_default().push(moved);
        })?;
    }
    let stage = Stage {
        settings,
        charging: [Charging::load(tx, live)?, Charging::load(tx, draft)?],
        calendar: &live.calendar,
        payers: if asked.backtest { Payers::default() } else { Payers::read(tx, live, known)? },
        dice: Dice::new(asked.seed),
        reached: reached_share(tx.tries(creditor, (since(known), known))?),
        from,
        until,
    };
    let charges = stage.charging.iter().any(Option::is_some);
    let copy = |tx: &mut Tx<'_>, view: dunlin_core::view::AccountView| {
        let late = if charges { Some(LateBook::read(tx, &view, from)?) } else { None };
        let coming = if asked.backtest {
            Coming::Real(real(&view, &moves))
        } else {
            Coming::Foreseen(stage.payers.of(view.account))
        };
        Ok::<_, AppError>(Copied { view, coming, late })
    };
    let parts = thread::scope(|scope| {
        let (senders, receivers): (Vec<_>, Vec<_>) = (0..THREADS).map(|_| sync_channel(WAITING)).unzip();
        let hands: Vec<_> = receivers.into_iter().map(|receiver| scope.spawn(|| let_live(&stage, receiver))).collect();
        let mut crew = Crew { senders, batch: Vec::with_capacity(BATCH), next: 0 };
        let read =
            tx.views_with(creditor, &AsOf::day(from), Which::WithOpenItems, |tx, view| crew.give(copy(tx, view)?));
        let read = read.and_then(|()| crew.hand_over());
        drop(crew);
        let parts: Vec<Result<Part, AppError>> =
            hands.into_iter().map(|hand| hand.join().unwrap_or_else(|_| Err(stopped()))).collect();
        // A thread that failed says why; the reader only that nobody takes what it reads.
        let parts: Vec<Part> = parts.into_iter().collect::<Result<_, _>>()?;
        read.map(|()| parts)
    })?;
    Ok(gathered(parts, (from, until)))
}

/// Hands customers to the threads by turns.
struct Crew {
    senders: Vec<SyncSender<Vec<Copied>>>,
    batch: Vec<Copied>,
    next: usize,
}

impl Crew {
    fn give(&mut self, copied: Copied) -> Result<(), AppError> {
        self.batch.push(copied);
        if self.batch.len() < BATCH { Ok(()) } else { self.hand_over() }
    }

    fn hand_over(&mut self) -> Result<(), AppError> {
        let batch = std::mem::replace(&mut self.batch, Vec::with_capacity(BATCH));
        let sent = self.senders[self.next].send(batch);
        self.next = (self.next + 1) % self.senders.len();
        sent.map_err(|_| stopped())
    }
}

fn stopped() -> AppError {
    AppError::new(Failure::Failed, "simulate.stopped", "the simulation broke off")
}

fn let_live(stage: &Stage<'_>, receiver: Receiver<Vec<Copied>>) -> Result<Part, AppError> {
    let days = || Lived::new(stage.from, stage.until);
    let mut part = Part { lived: [days(), days()], customers: 0, items: 0, changed: Vec::new() };
    for copied in receiver.into_iter().flatten() {
        part.live(stage, copied)?;
    }
    Ok(part)
}

impl Part {
    /// One customer lives twice.
    fn live(&mut self, stage: &Stage<'_>, copied: Copied) -> Result<(), AppError> {
        let Copied { view, coming, late } = copied;
        self.customers += 1;
        self.items += view.items.len() as u64;
        let events = coming.events(&view, stage);
        let mut done: [Vec<Done>; 2] = [Vec::new(), Vec::new()];
        for (at, setting) in stage.settings.iter().enumerate() {
            let charges = stage.charging[at].as_ref().zip(late.clone());
            let charges = charges.map(|(charging, book)| Foreseen::new(charging, &view, book));
            let scene = Scene {
                policies: &setting.policies,
                calendar: stage.calendar,
                live: setting.creditor.live,
                languages: letter_languages(),
                laws: lapse::laws(&setting.creditor.country),
                from: stage.from,
                until: stage.until,
            };
            let number = view.number.clone();
            let lived = &mut self.lived[at];
            let mut course = Course { stage, number, lived, charges, tries: 0, done: Vec::new(), failed: None };
            simulate(&mut view.clone(), &events, &scene, &mut course);
            if let Some(error) = course.failed {
                return Err(error);
            }
            done[at] = course.done;
        }
        if done[0] != done[1] {
            self.changed.push(view.number);
        }
        Ok(())
    }
}

fn gathered(parts: Vec<Part>, (from, until): (Date, Date)) -> Simulation {
    let (mut live, mut draft) = (Lived::new(from, until), Lived::new(from, until));
    let (mut customers, mut items, mut first_changed) = (0, 0, Vec::new());
    for part in parts {
        live.add(&part.lived[0]);
        draft.add(&part.lived[1]);
        customers += part.customers;
        items += part.items;
        first_changed.extend(part.changed);
    }
    let changed = first_changed.len() as u64;
    first_changed.sort_unstable();
    first_changed.truncate(NAMED);
    Simulation { from, until, customers, items, live, draft, changed, first_changed }
}
