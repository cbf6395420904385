//! What is computed from a whole book, kept until the book changes.
//!
//! Decides: an answer holds for exactly the state of the book that it was computed from (`Mark`), so it is never old, whoever writes;
//! of several keys the ones asked for last are kept. One computes at a time; the others wait for it, or are told how far it is. It has
//! a connection of its own, because marks of different connections cannot be compared.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use dunlin_store::{Mark, Store, Tx};

use crate::error::AppError;

/// How far a computation is.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
}

impl Progress {
    /// So much of so much is done.
    pub fn is(&self, done: usize, of: usize) {
        self.of.store(of, Ordering::Relaxed);
        self.done.store(done, Ordering::Relaxed);
    }

    /// From 0 to 100.
    pub fn percent(&self) -> u8 {
        let (done, of) = (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed));
        let percent = done.saturating_mul(100).checked_div(of).unwrap_or(0);
        u8::try_from(percent.min(100)).unwrap_or(100)
    }
}

/// An answer, or how far it is.
#[derive(Debug)]
pub enum Asked<V> {
    /// It is there.
    Ready(Arc<V>),
    /// It is being computed; percent.
    Working(u8),
}

/// Answers by key, each with what it is computed by.
pub struct Kept<K, V> {
    book: String,
    compute: fn(&mut Tx<'_>, &K, &Progress) -> Result<V, AppError>,
    most: usize,
    answers: Mutex<Answers<K, V>>,
    progress: Progress,
    /// Somebody computes apart from the one who asked.
    is_working: Mutex<bool>,
    has_worked: Condvar,
}

struct Answers<K, V> {
    store: Option<Store>,
    /// The one asked for last stands last.
    known: Vec<(K, Mark, Arc<V>)>,
}

impl<K: Clone + PartialEq, V> Kept<K, V> {
    /// Nothing is computed and no connection opened before somebody asks; at most `most` answers are kept.
    pub fn new(book: &str, most: usize, compute: fn(&mut Tx<'_>, &K, &Progress) -> Result<V, AppError>) -> Kept<K, V> {
        Kept {
            book: book.to_string(),
            compute,
            most,
            answers: Mutex::new(Answers { store: None, known: Vec::new() }),
            progress: Progress::default(),
            is_working: Mutex::new(false),
            has_worked: Condvar::new(),
        }
    }

    /// The answer for the book as it is now; computed if the book changed since, or nobody asked before.
    ///
    /// # Errors
    /// What opening the book or the computation gives.
    pub fn get(&self, key: &K) -> Result<Arc<V>, AppError> {
        let mut answers = lock(&self.answers);
        let Answers { store, known } = &mut *answers;
        let store = match store {
            Some(store) => store,
            None => store.insert(Store::open(&self.book)?),
        };
        store.read(|tx| {
            let mark = tx.mark()?;
            known.retain(|(_, of, _)| *of == mark);
            if let Some(at) = known.iter().position(|(own, ..)| own == key) {
                let found = known.remove(at);
                let answer = Arc::clone(&found.2);
                known.push(found);
                return Ok(answer);
            }
            self.progress.is(0, 0);
            let answer = Arc::new((self.compute)(tx, key, &self.progress)?);
            known.push((key.clone(), mark, Arc::clone(&answer)));
            let surplus = known.len().saturating_sub(self.most);
            known.drain(..surplus);
            Ok(answer)
        })
    }
}

impl<K: Clone + PartialEq + Send + 'static, V: Send + Sync + 'static> Kept<K, V> {
    /// As `get`, but who asked waits no longer than this; the computation goes on, and the next one who asks finds its answer.
    ///
    /// # Errors
    /// As `get`.
    pub fn get_within(self: &Arc<Self>, key: &K, patience: Duration) -> Result<Asked<V>, AppError> {
        let mut is_working = lock(&self.is_working);
        if !*is_working {
            *is_working = true;
            let (kept, key) = (Arc::clone(self), key.clone());
            std::thread::spawn(move || {
                let _work = Work(&kept);
                // Who asks next gets the error again.
                kept.get(&key).map(drop)
            });
        }
        let waited = self.has_worked.wait_timeout_while(is_working, patience, |is_working| *is_working);
        if waited.unwrap_or_else(PoisonError::into_inner).1.timed_out() {
            return Ok(Asked::Working(self.progress.percent()));
        }
        self.get(key).map(Asked::Ready)
    }
}

/// Work apart; it has ended when this is dropped, also by a panic.
struct Work<'k, K, V>(&'k Kept<K, V>);

impl<K, V> Drop for Work<'_, K, V> {
    fn drop(&mut self) {
        *lock(&self.0.is_working) = false;
        self.0.has_worked.notify_all();
    }
}

/// What is behind a lock stays whole: an answer is put there when it is complete.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
