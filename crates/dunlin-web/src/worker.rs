//! The worker of a server: lets held runs go when their time has come, and makes the automatic run of the day.
//!
//! Decides: when it looks (when a held run is due, when a page rings, else every quarter of a minute). What is done is `dunlin-app`'s; any
//! number of servers may work on one book.

use std::time::Duration;

use dunlin_app::run::automatic::{self, Worked};
use dunlin_app::run::{Outbox, Resume};
use dunlin_app::{App, AppError, Setting};

use crate::site::Site;

/// The longest time between two looks.
const LOOK_EVERY: Duration = Duration::from_secs(15);
/// Who stands in the log for what the server does by itself.
const ACTOR: &str = "server";

/// Works until it is aborted.
pub(crate) async fn work(site: Site) {
    // What an earlier server left is taken up at once.
    let mut resume = Resume::All;
    loop {
        let wait = match look(&site, resume).await {
            Ok(wait) => {
                site.set_trouble(None);
                resume = Resume::Old;
                wait
            }
            Err(error) => {
                site.set_trouble(Some(error));
                LOOK_EVERY
            }
        };
        tokio::select! {
            () = site.rung() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Does what is due; returns how long to wait.
async fn look(site: &Site, resume: Resume) -> Result<Duration, AppError> {
    let folder = site.spec().outbox.clone();
    let only = site.spec().creditor.clone();
    site.with_book(ACTOR.to_string(), move |app| {
        let mut wait = LOOK_EVERY;
        for setting in settings(app, only.as_deref())? {
            let mut outbox = Outbox::new(&folder);
            let Worked { next_at, .. } = automatic::work(app, &setting, &mut outbox, resume)?;
            let left = next_at.map(|at| at.duration_since(app.clock.now()));
            if let Some(left) = left.and_then(|left| Duration::try_from(left).ok()) {
                wait = wait.min(left);
            }
        }
        Ok(wait)
    })
    .await
}

/// The creditors that are served.
fn settings(app: &mut App, only: Option<&str>) -> Result<Vec<Setting>, AppError> {
    let creditors = app.store.read(|tx| tx.creditors().map_err(AppError::from))?;
    let served = creditors.into_iter().filter(|creditor| only.is_none_or(|only| only == creditor.name));
    served.map(|creditor| app.setting_of(creditor)).collect()
}
