//! Progress bars on long work: on stderr, only when that is a terminal, and gone when the work is done.

use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar over so many steps; hidden when nobody looks, or when a script does.
pub(crate) fn bar(what: &'static str, steps: u64, json: bool) -> ProgressBar {
    let is_seen = !json && stderr().is_terminal();
    let target = if is_seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style = ProgressStyle::with_template("{msg} [{bar:32}] {human_pos}/{human_len}");
    let bar = ProgressBar::with_draw_target(Some(steps), target).with_message(what);
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> "))
}
