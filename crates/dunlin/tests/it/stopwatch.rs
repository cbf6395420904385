//! How long something takes: only to spread interruptions over it, never to judge it.

use std::time::{Duration, Instant};

/// Runs something and tells how long it took.
#[expect(clippy::disallowed_methods, reason = "spreads the moments of interruption over a command's run")]
pub(crate) fn took<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}
